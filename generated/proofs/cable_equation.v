(* Generated from derivations/cable_equation.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require ghk_current.

Lemma of_permeability
    (bernoulli : R -> R)
    (F I J P R_ T V c_in c_out membrane_resistance u z : R)
    (H1 : 0 < F)
    (H2 : I = z * F * J)
    (H3 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H4 : P <> 0)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : V <> 0)
    (H8 : V = membrane_resistance * I)
    (H9 : 0 < c_in)
    (H10 : c_out = c_in)
    (H11 : u = z * F * V / (R_ * T))
    (H12 : z <> 0)
    (H13 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  membrane_resistance = R_ * T / (P * z ^ 2 * F ^ 2 * c_in).
Proof.
  assert (P1 : I = P * z ^ 2 * F ^ 2 * c_in * V / (R_ * T)) by (refine (ghk_current.ohms_law bernoulli F I J P R_ T V c_in c_out u z _ _ _ _ _ _ _); [exact H2 | exact H3 | exact H5 | exact H6 | exact H10 | exact H11 | exact H13]);
  assert (Z1 : (- 1) / (P * z ^ 2 * F ^ 2 * c_in * V / (R_ * T)) * (V - membrane_resistance * I) = 0) by (apply term_eq; [exact H8]);
  assert (Z2 : (- membrane_resistance) / (P * z ^ 2 * F ^ 2 * c_in * V / (R_ * T)) * (I - P * z ^ 2 * F ^ 2 * c_in * V / (R_ * T)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ ((- 1) / (P * z ^ 2 * F ^ 2 * c_in * V / (R_ * T)) * (V - membrane_resistance * I) + (- membrane_resistance) / (P * z ^ 2 * F ^ 2 * c_in * V / (R_ * T)) * (I - P * z ^ 2 * F ^ 2 * c_in * V / (R_ * T)))); [lra | rational].
Qed.

Lemma of_permeability_defined
    (bernoulli : R -> R)
    (F I J P R_ T V c_in c_out membrane_resistance u z : R)
    (H1 : 0 < F)
    (H2 : I = z * F * J)
    (H3 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H4 : P <> 0)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : V <> 0)
    (H8 : V = membrane_resistance * I)
    (H9 : 0 < c_in)
    (H10 : c_out = c_in)
    (H11 : u = z * F * V / (R_ * T))
    (H12 : z <> 0)
    (H13 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  F <> 0 /\ P <> 0 /\ c_in <> 0 /\ z <> 0.
Proof.
  each; exists_there.
Qed.

Lemma bending
    (i_core : R -> R)
    (v_cable : R -> R)
    (r_core : R)
    (H1 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  forall x_cable' : R, Derive (Derive v_cable) x_cable' = - r_core * Derive i_core x_cable'.
Proof.
  assert (P1 : forall x_cable' : R, Derive v_cable x_cable' = - r_core * i_core x_cable') by (intros; apply H1; assumption);
  intros x_cable'; assert (S0 : Derive (fun x_cable' => Derive v_cable x_cable') x_cable' = Derive (fun x_cable' => - r_core * i_core x_cable') x_cable') by (apply Derive_ext_loc; apply filter_forall; exact P1); assert (S1 : Derive (fun x_cable'' => Derive v_cable x_cable'') x_cable' = Derive (Derive v_cable) x_cable') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive (fun x_cable'' => - r_core * i_core x_cable'') x_cable' = - r_core * Derive i_core x_cable') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); exact (eq_trans (eq_sym S1) (eq_trans S0 S2)).
Qed.

Lemma bending_defined
    (i_core : R -> R)
    (v_cable : R -> R)
    (r_core : R)
    (H1 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  (forall x_cable' : R, ex_derive (Derive v_cable) x_cable' /\ ex_derive i_core x_cable').
Proof.
  each; exists_there.
Qed.

Lemma cable_equation'1
    (i_core : R -> R)
    (v_cable : R -> R)
    (r_core x_cable : R)
    (H1 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  Derive (Derive v_cable) x_cable = - r_core * Derive i_core x_cable.
Proof.
  assert (P1 : forall x_cable' : R, Derive (Derive v_cable) x_cable' = - r_core * Derive i_core x_cable') by (refine (cable_equation.bending i_core v_cable r_core _); [exact H1]);
  assert (Q1 : Derive (Derive v_cable) x_cable = - r_core * Derive i_core x_cable) by (exact (P1 x_cable));
  exact Q1.
Qed.

Lemma cable_equation'1_defined
    (i_core : R -> R)
    (v_cable : R -> R)
    (r_core x_cable : R)
    (H1 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  ex_derive (Derive v_cable) x_cable /\ ex_derive i_core x_cable.
Proof.
  each; exists_there.
Qed.

Lemma cable_equation'2
    (i_core : R -> R)
    (v_cable : R -> R)
    (r_wall x_cable : R)
    (H1 : 0 < r_wall)
    (H2 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall) :
  Derive i_core x_cable = - v_cable x_cable / r_wall.
Proof.
  assert (P1 : forall x_cable' : R, Derive i_core x_cable' = - v_cable x_cable' / r_wall) by (intros; apply H2; assumption);
  assert (Q1 : Derive i_core x_cable = - v_cable x_cable / r_wall) by (exact (P1 x_cable));
  exact Q1.
Qed.

Lemma cable_equation'2_defined
    (i_core : R -> R)
    (v_cable : R -> R)
    (r_wall x_cable : R)
    (H1 : 0 < r_wall)
    (H2 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall) :
  ex_derive i_core x_cable /\ r_wall <> 0.
Proof.
  each; exists_there.
Qed.

Lemma cable_equation
    (i_core : R -> R)
    (v_cable : R -> R)
    (r_core r_wall x_cable : R)
    (H1 : 0 < r_wall)
    (H2 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall)
    (H3 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  Derive (Derive v_cable) x_cable = r_core * v_cable x_cable / r_wall.
Proof.
  assert (P1 : Derive (Derive v_cable) x_cable = - r_core * Derive i_core x_cable) by (refine (cable_equation.cable_equation'1 i_core v_cable r_core x_cable _); [exact H3]);
  assert (P2 : Derive i_core x_cable = - v_cable x_cable / r_wall) by (refine (cable_equation.cable_equation'2 i_core v_cable r_wall x_cable _ _); [exact H1 | exact H2]);
  assert (Z1 : 1 * (Derive (Derive v_cable) x_cable - (- r_core * Derive i_core x_cable)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- r_core) * (Derive i_core x_cable - (- v_cable x_cable / r_wall)) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (Derive (Derive v_cable) x_cable - (- r_core * Derive i_core x_cable)) + (- r_core) * (Derive i_core x_cable - (- v_cable x_cable / r_wall)))); [lra | rational].
Qed.

Lemma cable_equation_defined
    (i_core : R -> R)
    (v_cable : R -> R)
    (r_core r_wall x_cable : R)
    (H1 : 0 < r_wall)
    (H2 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall)
    (H3 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  ex_derive (Derive v_cable) x_cable /\ r_wall <> 0.
Proof.
  each; exists_there.
Qed.

Lemma core_in_lengths
    (cable_length cable_resistance r_core r_wall : R)
    (H1 : cable_length = sqrt (r_wall / r_core))
    (H2 : 0 < cable_length)
    (H3 : cable_resistance = sqrt (r_core * r_wall))
    (H4 : 0 < r_core)
    (H5 : 0 < r_wall) :
  r_core = cable_resistance / cable_length.
Proof.
  assert (E1 : ln (r_wall / r_core) = (ln r_wall) - (ln r_core)) by (ln_as (r_wall * / r_core) ltac:(rational));
  assert (E1' : sqrt r_wall ^ 2 = r_wall) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2' : sqrt r_core ^ 2 = r_core) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (r_wall / r_core) = ((sqrt r_wall)) / ((sqrt r_core))) by (root_as_exp; exp_as ((/ 2 * ln r_wall) + (- (/ 2 * ln r_core))) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E3 : ln (r_core * r_wall) = (ln r_wall) + (ln r_core)) by (ln_as (r_core * r_wall) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E4 : sqrt (r_core * r_wall) = (sqrt r_core) * (sqrt r_wall)) by (root_as_exp; exp_as ((/ 2 * ln r_wall) + (/ 2 * ln r_core)) ltac:(rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (Z1 : r_core / cable_length * (cable_length - sqrt (r_wall / r_core)) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- 1) / cable_length * (cable_resistance - sqrt (r_core * r_wall)) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (r_core / cable_length * (cable_length - sqrt (r_wall / r_core)) + (- 1) / cable_length * (cable_resistance - sqrt (r_core * r_wall)))); [lra | rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))].
Qed.

Lemma core_in_lengths_defined
    (cable_length cable_resistance r_core r_wall : R)
    (H1 : cable_length = sqrt (r_wall / r_core))
    (H2 : 0 < cable_length)
    (H3 : cable_resistance = sqrt (r_core * r_wall))
    (H4 : 0 < r_core)
    (H5 : 0 < r_wall) :
  cable_length <> 0.
Proof.
  each; exists_there.
Qed.

Lemma wall_in_lengths
    (cable_length cable_resistance r_core r_wall : R)
    (H1 : cable_length = sqrt (r_wall / r_core))
    (H2 : cable_resistance = sqrt (r_core * r_wall))
    (H3 : 0 < r_core)
    (H4 : 0 < r_wall) :
  r_wall = cable_length * cable_resistance.
Proof.
  assert (E1 : ln (r_core * r_wall) = (ln r_wall) + (ln r_core)) by (ln_as (r_core * r_wall) ltac:(rational));
  assert (E1' : sqrt r_core ^ 2 = r_core) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2' : sqrt r_wall ^ 2 = r_wall) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (r_core * r_wall) = (sqrt r_core) * (sqrt r_wall)) by (root_as_exp; exp_as ((/ 2 * ln r_wall) + (/ 2 * ln r_core)) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E3 : ln (r_wall / r_core) = (ln r_wall) - (ln r_core)) by (ln_as (r_wall * / r_core) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E4 : sqrt (r_wall / r_core) = ((sqrt r_wall)) / ((sqrt r_core))) by (root_as_exp; exp_as ((/ 2 * ln r_wall) + (- (/ 2 * ln r_core))) ltac:(rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (Z1 : (- cable_length) * (cable_resistance - sqrt (r_core * r_wall)) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : (- sqrt (r_core * r_wall)) * (cable_length - sqrt (r_wall / r_core)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ ((- cable_length) * (cable_resistance - sqrt (r_core * r_wall)) + (- sqrt (r_core * r_wall)) * (cable_length - sqrt (r_wall / r_core)))); [lra | rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))].
Qed.

Lemma voltage_falls'1
    (i_core : R -> R)
    (v_cable : R -> R)
    (r_core x_cable : R)
    (H1 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  Derive v_cable x_cable = - r_core * i_core x_cable.
Proof.
  assert (P1 : forall x_cable' : R, Derive v_cable x_cable' = - r_core * i_core x_cable') by (intros; apply H1; assumption);
  assert (Q1 : Derive v_cable x_cable = - r_core * i_core x_cable) by (exact (P1 x_cable));
  exact Q1.
Qed.

Lemma voltage_falls'1_defined
    (i_core : R -> R)
    (v_cable : R -> R)
    (r_core x_cable : R)
    (H1 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  ex_derive v_cable x_cable.
Proof.
  each; exists_there.
Qed.

Lemma voltage_falls
    (i_core : R -> R)
    (v_cable : R -> R)
    (cable_length cable_resistance r_core r_wall x_cable : R)
    (H1 : cable_length = sqrt (r_wall / r_core))
    (H2 : 0 < cable_length)
    (H3 : cable_resistance = sqrt (r_core * r_wall))
    (H4 : 0 < r_core)
    (H5 : 0 < r_wall)
    (H6 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  Derive v_cable x_cable = - cable_resistance * i_core x_cable / cable_length.
Proof.
  assert (P1 : Derive v_cable x_cable = - r_core * i_core x_cable) by (refine (cable_equation.voltage_falls'1 i_core v_cable r_core x_cable _); [exact H6]);
  assert (P2 : r_core = cable_resistance / cable_length) by (refine (cable_equation.core_in_lengths cable_length cable_resistance r_core r_wall _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5]);
  assert (Z1 : 1 * (Derive v_cable x_cable - (- r_core * i_core x_cable)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- i_core x_cable) * (r_core - cable_resistance / cable_length) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (Derive v_cable x_cable - (- r_core * i_core x_cable)) + (- i_core x_cable) * (r_core - cable_resistance / cable_length))); [lra | rational].
Qed.

Lemma voltage_falls_defined
    (i_core : R -> R)
    (v_cable : R -> R)
    (cable_length cable_resistance r_core r_wall x_cable : R)
    (H1 : cable_length = sqrt (r_wall / r_core))
    (H2 : 0 < cable_length)
    (H3 : cable_resistance = sqrt (r_core * r_wall))
    (H4 : 0 < r_core)
    (H5 : 0 < r_wall)
    (H6 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  ex_derive v_cable x_cable /\ cable_length <> 0.
Proof.
  each; exists_there.
Qed.

Lemma current_falls'1
    (i_core : R -> R)
    (v_cable : R -> R)
    (r_wall x_cable : R)
    (H1 : 0 < r_wall)
    (H2 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall) :
  Derive i_core x_cable = - v_cable x_cable / r_wall.
Proof.
  assert (P1 : forall x_cable' : R, Derive i_core x_cable' = - v_cable x_cable' / r_wall) by (intros; apply H2; assumption);
  assert (Q1 : Derive i_core x_cable = - v_cable x_cable / r_wall) by (exact (P1 x_cable));
  exact Q1.
Qed.

Lemma current_falls'1_defined
    (i_core : R -> R)
    (v_cable : R -> R)
    (r_wall x_cable : R)
    (H1 : 0 < r_wall)
    (H2 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall) :
  ex_derive i_core x_cable /\ r_wall <> 0.
Proof.
  each; exists_there.
Qed.

Lemma current_falls
    (i_core : R -> R)
    (v_cable : R -> R)
    (cable_length cable_resistance r_core r_wall x_cable : R)
    (H1 : cable_length = sqrt (r_wall / r_core))
    (H2 : 0 < cable_length)
    (H3 : cable_resistance = sqrt (r_core * r_wall))
    (H4 : 0 < r_core)
    (H5 : 0 < r_wall)
    (H6 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall) :
  Derive i_core x_cable = - v_cable x_cable / (cable_length * cable_resistance).
Proof.
  try assert (K1 : 0 < cable_resistance) by side;
  assert (P1 : Derive i_core x_cable = - v_cable x_cable / r_wall) by (refine (cable_equation.current_falls'1 i_core v_cable r_wall x_cable _ _); [exact H5 | exact H6]);
  assert (P2 : r_wall = cable_length * cable_resistance) by (refine (cable_equation.wall_in_lengths cable_length cable_resistance r_core r_wall _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5]);
  assert (Z1 : 1 * (Derive i_core x_cable - (- v_cable x_cable / r_wall)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : v_cable x_cable / (r_wall * cable_length * cable_resistance) * (r_wall - cable_length * cable_resistance) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (Derive i_core x_cable - (- v_cable x_cable / r_wall)) + v_cable x_cable / (r_wall * cable_length * cable_resistance) * (r_wall - cable_length * cable_resistance))); [lra | rational].
Qed.

Lemma current_falls_defined
    (i_core : R -> R)
    (v_cable : R -> R)
    (cable_length cable_resistance r_core r_wall x_cable : R)
    (H1 : cable_length = sqrt (r_wall / r_core))
    (H2 : 0 < cable_length)
    (H3 : cable_resistance = sqrt (r_core * r_wall))
    (H4 : 0 < r_core)
    (H5 : 0 < r_wall)
    (H6 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall) :
  ex_derive i_core x_cable /\ cable_length <> 0 /\ cable_resistance <> 0.
Proof.
  try assert (K1 : 0 < cable_resistance) by side;
  each; exists_there.
Qed.

Lemma sum_level
    (i_core : R -> R)
    (v_cable : R -> R)
    (cable_length cable_resistance r_core r_wall x_cable : R)
    (H1 : cable_length = sqrt (r_wall / r_core))
    (H2 : 0 < cable_length)
    (H3 : cable_resistance = sqrt (r_core * r_wall))
    (H4 : 0 < r_core)
    (H5 : 0 < r_wall)
    (H6 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall)
    (H7 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  (Derive v_cable x_cable + cable_resistance * Derive i_core x_cable) * exp (x_cable / cable_length) + (v_cable x_cable + cable_resistance * i_core x_cable) * exp (x_cable / cable_length) / cable_length = 0.
Proof.
  assert (E1 : exp (x_cable / cable_length) = (exp (x_cable / (2 * cable_length))) ^ 2) by (exp_as (((x_cable / (2 * cable_length))) + ((x_cable / (2 * cable_length)))) ltac:(rational));
  assert (P1 : Derive v_cable x_cable = - cable_resistance * i_core x_cable / cable_length) by (refine (cable_equation.voltage_falls i_core v_cable cable_length cable_resistance r_core r_wall x_cable _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H7]);
  assert (P2 : Derive i_core x_cable = - v_cable x_cable / (cable_length * cable_resistance)) by (refine (cable_equation.current_falls i_core v_cable cable_length cable_resistance r_core r_wall x_cable _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6]);
  assert (Z1 : exp (x_cable / cable_length) * (Derive v_cable x_cable - (- cable_resistance * i_core x_cable / cable_length)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : cable_resistance * exp (x_cable / cable_length) * (Derive i_core x_cable - (- v_cable x_cable / (cable_length * cable_resistance))) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (exp (x_cable / cable_length) * (Derive v_cable x_cable - (- cable_resistance * i_core x_cable / cable_length)) + cable_resistance * exp (x_cable / cable_length) * (Derive i_core x_cable - (- v_cable x_cable / (cable_length * cable_resistance))))); [lra | rewrite ?E1; rational].
Qed.

Lemma sum_level_defined
    (i_core : R -> R)
    (v_cable : R -> R)
    (cable_length cable_resistance r_core r_wall x_cable : R)
    (H1 : cable_length = sqrt (r_wall / r_core))
    (H2 : 0 < cable_length)
    (H3 : cable_resistance = sqrt (r_core * r_wall))
    (H4 : 0 < r_core)
    (H5 : 0 < r_wall)
    (H6 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall)
    (H7 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  ex_derive i_core x_cable /\ ex_derive v_cable x_cable /\ cable_length <> 0.
Proof.
  each; exists_there.
Qed.

Lemma difference_level
    (i_core : R -> R)
    (v_cable : R -> R)
    (cable_length cable_resistance r_core r_wall x_cable : R)
    (H1 : cable_length = sqrt (r_wall / r_core))
    (H2 : 0 < cable_length)
    (H3 : cable_resistance = sqrt (r_core * r_wall))
    (H4 : 0 < r_core)
    (H5 : 0 < r_wall)
    (H6 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall)
    (H7 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  (Derive v_cable x_cable - cable_resistance * Derive i_core x_cable) * exp (- x_cable / cable_length) - (v_cable x_cable - cable_resistance * i_core x_cable) * exp (- x_cable / cable_length) / cable_length = 0.
Proof.
  assert (E1 : exp (- x_cable / cable_length) = (1) / ((exp (x_cable / (2 * cable_length))) ^ 2)) by (exp_as ((- ((x_cable / (2 * cable_length)))) + (- ((x_cable / (2 * cable_length))))) ltac:(rational));
  assert (P1 : Derive v_cable x_cable = - cable_resistance * i_core x_cable / cable_length) by (refine (cable_equation.voltage_falls i_core v_cable cable_length cable_resistance r_core r_wall x_cable _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H7]);
  assert (P2 : Derive i_core x_cable = - v_cable x_cable / (cable_length * cable_resistance)) by (refine (cable_equation.current_falls i_core v_cable cable_length cable_resistance r_core r_wall x_cable _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6]);
  assert (Z1 : exp (- x_cable / cable_length) * (Derive v_cable x_cable - (- cable_resistance * i_core x_cable / cable_length)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- cable_resistance * exp (- x_cable / cable_length)) * (Derive i_core x_cable - (- v_cable x_cable / (cable_length * cable_resistance))) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (exp (- x_cable / cable_length) * (Derive v_cable x_cable - (- cable_resistance * i_core x_cable / cable_length)) + (- cable_resistance * exp (- x_cable / cable_length)) * (Derive i_core x_cable - (- v_cable x_cable / (cable_length * cable_resistance))))); [lra | rewrite ?E1; rational].
Qed.

Lemma difference_level_defined
    (i_core : R -> R)
    (v_cable : R -> R)
    (cable_length cable_resistance r_core r_wall x_cable : R)
    (H1 : cable_length = sqrt (r_wall / r_core))
    (H2 : 0 < cable_length)
    (H3 : cable_resistance = sqrt (r_core * r_wall))
    (H4 : 0 < r_core)
    (H5 : 0 < r_wall)
    (H6 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall)
    (H7 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  ex_derive i_core x_cable /\ ex_derive v_cable x_cable /\ cable_length <> 0.
Proof.
  each; exists_there.
Qed.

Lemma sum_constant'1
    (i_core : R -> R)
    (v_cable : R -> R)
    (cable_length cable_resistance r_core r_wall : R)
    (H1 : cable_length = sqrt (r_wall / r_core))
    (H2 : 0 < cable_length)
    (H3 : cable_resistance = sqrt (r_core * r_wall))
    (H4 : 0 < r_core)
    (H5 : 0 < r_wall)
    (H6 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall)
    (H7 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  forall x_cable' : R, (Derive v_cable x_cable' + cable_resistance * Derive i_core x_cable') * exp (x_cable' / cable_length) + (v_cable x_cable' + cable_resistance * i_core x_cable') * exp (x_cable' / cable_length) / cable_length = 0.
Proof.
  intros x_cable'; refine (cable_equation.sum_level i_core v_cable cable_length cable_resistance r_core r_wall x_cable' _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | intros; apply H6; assumption | intros; apply H7; assumption].
Qed.

Lemma sum_constant'1_defined
    (i_core : R -> R)
    (v_cable : R -> R)
    (cable_length cable_resistance r_core r_wall : R)
    (H1 : cable_length = sqrt (r_wall / r_core))
    (H2 : 0 < cable_length)
    (H3 : cable_resistance = sqrt (r_core * r_wall))
    (H4 : 0 < r_core)
    (H5 : 0 < r_wall)
    (H6 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall)
    (H7 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  (forall x_cable' : R, ex_derive i_core x_cable' /\ ex_derive v_cable x_cable' /\ cable_length <> 0).
Proof.
  each; exists_there.
Qed.

Lemma sum_constant
    (i_core : R -> R)
    (v_cable : R -> R)
    (cable_length cable_resistance r_core r_wall x_1_cable : R)
    (H1 : cable_length = sqrt (r_wall / r_core))
    (H2 : 0 < cable_length)
    (H3 : cable_resistance = sqrt (r_core * r_wall))
    (H4 : 0 < r_core)
    (H5 : 0 < r_wall)
    (H6 : 0 <= x_1_cable)
    (H7 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall)
    (H8 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  (v_cable x_1_cable + cable_resistance * i_core x_1_cable) * exp (x_1_cable / cable_length) - v_cable 0 - cable_resistance * i_core 0 = 0.
Proof.
  assert (E1 : exp (x_1_cable / cable_length) = (exp (x_1_cable / (2 * cable_length))) ^ 2) by (exp_as (((x_1_cable / (2 * cable_length))) + ((x_1_cable / (2 * cable_length)))) ltac:(rational));
  assert (E2 : exp (0 / cable_length) = 1) by (exp_as (0) ltac:(rewrite ?E1; rational));
  assert (P1 : forall x_cable' : R, (Derive v_cable x_cable' + cable_resistance * Derive i_core x_cable') * exp (x_cable' / cable_length) + (v_cable x_cable' + cable_resistance * i_core x_cable') * exp (x_cable' / cable_length) / cable_length = 0) by (refine (cable_equation.sum_constant'1 i_core v_cable cable_length cable_resistance r_core r_wall _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H7 | exact H8]);
  assert (Z1 : (v_cable x_1_cable + cable_resistance * i_core x_1_cable) * exp (x_1_cable / cable_length) - (v_cable 0 + cable_resistance * i_core 0) * exp (0 / cable_length) - (0 - 0) = 0) by (apply (growth_eq (fun x_cable' => (v_cable x_cable' + cable_resistance * i_core x_cable') * exp (x_cable' / cable_length)) (fun x_cable' => 0) 0 x_1_cable); [intros; side | intros; side | side | intros x_cable' B1 B2; assert (I1 : exp (x_cable' / cable_length) = (exp (x_cable' / (2 * cable_length))) ^ 2) by (exp_as (((x_cable' / (2 * cable_length))) + ((x_cable' / (2 * cable_length)))) ltac:(rational)); assert (S1 : Derive (fun x_cable'' => (v_cable x_cable'' + cable_resistance * i_core x_cable'') * exp (x_cable'' / cable_length)) x_cable' = (Derive v_cable x_cable' + cable_resistance * Derive i_core x_cable') * exp (x_cable' / cable_length) + (v_cable x_cable' + cable_resistance * i_core x_cable') * exp (x_cable' / cable_length) / cable_length) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I1; rational]]); assert (S2 : Derive (fun x_cable'' => 0) x_cable' = 0) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I1; rational]]); assert (W1 : (Derive v_cable x_cable' + cable_resistance * Derive i_core x_cable') * exp (x_cable' / cable_length) + (v_cable x_cable' + cable_resistance * i_core x_cable') * exp (x_cable' / cable_length) / cable_length = 0) by (exact (P1 x_cable')); exact (same_eq _ _ _ _ W1 S1 S2)]);
  apply (eq_by_sum _ _ ((v_cable x_1_cable + cable_resistance * i_core x_1_cable) * exp (x_1_cable / cable_length) - (v_cable 0 + cable_resistance * i_core 0) * exp (0 / cable_length) - (0 - 0))); [exact Z1 | rewrite ?E2, ?E1; rational].
Qed.

Lemma sum_constant_defined
    (i_core : R -> R)
    (v_cable : R -> R)
    (cable_length cable_resistance r_core r_wall x_1_cable : R)
    (H1 : cable_length = sqrt (r_wall / r_core))
    (H2 : 0 < cable_length)
    (H3 : cable_resistance = sqrt (r_core * r_wall))
    (H4 : 0 < r_core)
    (H5 : 0 < r_wall)
    (H6 : 0 <= x_1_cable)
    (H7 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall)
    (H8 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  cable_length <> 0.
Proof.
  each; exists_there.
Qed.

Lemma difference_constant'1
    (i_core : R -> R)
    (v_cable : R -> R)
    (cable_length cable_resistance r_core r_wall : R)
    (H1 : cable_length = sqrt (r_wall / r_core))
    (H2 : 0 < cable_length)
    (H3 : cable_resistance = sqrt (r_core * r_wall))
    (H4 : 0 < r_core)
    (H5 : 0 < r_wall)
    (H6 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall)
    (H7 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  forall x_cable' : R, (Derive v_cable x_cable' - cable_resistance * Derive i_core x_cable') * exp (- x_cable' / cable_length) - (v_cable x_cable' - cable_resistance * i_core x_cable') * exp (- x_cable' / cable_length) / cable_length = 0.
Proof.
  intros x_cable'; refine (cable_equation.difference_level i_core v_cable cable_length cable_resistance r_core r_wall x_cable' _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | intros; apply H6; assumption | intros; apply H7; assumption].
Qed.

Lemma difference_constant'1_defined
    (i_core : R -> R)
    (v_cable : R -> R)
    (cable_length cable_resistance r_core r_wall : R)
    (H1 : cable_length = sqrt (r_wall / r_core))
    (H2 : 0 < cable_length)
    (H3 : cable_resistance = sqrt (r_core * r_wall))
    (H4 : 0 < r_core)
    (H5 : 0 < r_wall)
    (H6 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall)
    (H7 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  (forall x_cable' : R, ex_derive i_core x_cable' /\ ex_derive v_cable x_cable' /\ cable_length <> 0).
Proof.
  each; exists_there.
Qed.

Lemma difference_constant
    (i_core : R -> R)
    (v_cable : R -> R)
    (cable_length cable_resistance r_core r_wall x_1_cable : R)
    (H1 : cable_length = sqrt (r_wall / r_core))
    (H2 : 0 < cable_length)
    (H3 : cable_resistance = sqrt (r_core * r_wall))
    (H4 : 0 < r_core)
    (H5 : 0 < r_wall)
    (H6 : 0 <= x_1_cable)
    (H7 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall)
    (H8 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  (v_cable x_1_cable - cable_resistance * i_core x_1_cable) * exp (- x_1_cable / cable_length) + cable_resistance * i_core 0 - v_cable 0 = 0.
Proof.
  assert (E1 : exp (- x_1_cable / cable_length) = (1) / ((exp (x_1_cable / (2 * cable_length))) ^ 2)) by (exp_as ((- ((x_1_cable / (2 * cable_length)))) + (- ((x_1_cable / (2 * cable_length))))) ltac:(rational));
  assert (E2 : exp (- 0 / cable_length) = 1) by (exp_as (0) ltac:(rewrite ?E1; rational));
  assert (P1 : forall x_cable' : R, (Derive v_cable x_cable' - cable_resistance * Derive i_core x_cable') * exp (- x_cable' / cable_length) - (v_cable x_cable' - cable_resistance * i_core x_cable') * exp (- x_cable' / cable_length) / cable_length = 0) by (refine (cable_equation.difference_constant'1 i_core v_cable cable_length cable_resistance r_core r_wall _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H7 | exact H8]);
  assert (Z1 : (v_cable x_1_cable - cable_resistance * i_core x_1_cable) * exp (- x_1_cable / cable_length) - (v_cable 0 - cable_resistance * i_core 0) * exp (- 0 / cable_length) - (0 - 0) = 0) by (apply (growth_eq (fun x_cable' => (v_cable x_cable' - cable_resistance * i_core x_cable') * exp (- x_cable' / cable_length)) (fun x_cable' => 0) 0 x_1_cable); [intros; side | intros; side | side | intros x_cable' B1 B2; assert (I1 : exp (- x_cable' / cable_length) = (1) / ((exp (x_cable' / (2 * cable_length))) ^ 2)) by (exp_as ((- ((x_cable' / (2 * cable_length)))) + (- ((x_cable' / (2 * cable_length))))) ltac:(rational)); assert (S1 : Derive (fun x_cable'' => (v_cable x_cable'' - cable_resistance * i_core x_cable'') * exp (- x_cable'' / cable_length)) x_cable' = (Derive v_cable x_cable' - cable_resistance * Derive i_core x_cable') * exp (- x_cable' / cable_length) - (v_cable x_cable' - cable_resistance * i_core x_cable') * exp (- x_cable' / cable_length) / cable_length) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I1; rational]]); assert (S2 : Derive (fun x_cable'' => 0) x_cable' = 0) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I1; rational]]); assert (W1 : (Derive v_cable x_cable' - cable_resistance * Derive i_core x_cable') * exp (- x_cable' / cable_length) - (v_cable x_cable' - cable_resistance * i_core x_cable') * exp (- x_cable' / cable_length) / cable_length = 0) by (exact (P1 x_cable')); exact (same_eq _ _ _ _ W1 S1 S2)]);
  apply (eq_by_sum _ _ ((v_cable x_1_cable - cable_resistance * i_core x_1_cable) * exp (- x_1_cable / cable_length) - (v_cable 0 - cable_resistance * i_core 0) * exp (- 0 / cable_length) - (0 - 0))); [exact Z1 | rewrite ?E2, ?E1; rational].
Qed.

Lemma difference_constant_defined
    (i_core : R -> R)
    (v_cable : R -> R)
    (cable_length cable_resistance r_core r_wall x_1_cable : R)
    (H1 : cable_length = sqrt (r_wall / r_core))
    (H2 : 0 < cable_length)
    (H3 : cable_resistance = sqrt (r_core * r_wall))
    (H4 : 0 < r_core)
    (H5 : 0 < r_wall)
    (H6 : 0 <= x_1_cable)
    (H7 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall)
    (H8 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  cable_length <> 0.
Proof.
  each; exists_there.
Qed.

Lemma general_solution
    (i_core : R -> R)
    (v_cable : R -> R)
    (cable_length cable_resistance r_core r_wall v_falling v_growing x_1_cable : R)
    (H1 : cable_length = sqrt (r_wall / r_core))
    (H2 : 0 < cable_length)
    (H3 : cable_resistance = sqrt (r_core * r_wall))
    (H4 : 0 < r_core)
    (H5 : 0 < r_wall)
    (H6 : v_falling = v_cable 0 / 2 + cable_resistance * i_core 0 / 2)
    (H7 : v_growing = v_cable 0 / 2 - cable_resistance * i_core 0 / 2)
    (H8 : 0 <= x_1_cable)
    (H9 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall)
    (H10 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  v_cable x_1_cable = v_falling * exp (- x_1_cable / cable_length) + v_growing * exp (x_1_cable / cable_length).
Proof.
  assert (E1 : exp (- x_1_cable / cable_length) = (1) / ((exp (x_1_cable / (2 * cable_length))) ^ 2)) by (exp_as ((- ((x_1_cable / (2 * cable_length)))) + (- ((x_1_cable / (2 * cable_length))))) ltac:(rational));
  assert (E2 : exp (x_1_cable / cable_length) = (exp (x_1_cable / (2 * cable_length))) ^ 2) by (exp_as (((x_1_cable / (2 * cable_length))) + ((x_1_cable / (2 * cable_length)))) ltac:(rewrite ?E1; rational));
  assert (P1 : (v_cable x_1_cable + cable_resistance * i_core x_1_cable) * exp (x_1_cable / cable_length) - v_cable 0 - cable_resistance * i_core 0 = 0) by (refine (cable_equation.sum_constant i_core v_cable cable_length cable_resistance r_core r_wall x_1_cable _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H8 | exact H9 | exact H10]);
  assert (P2 : (v_cable x_1_cable - cable_resistance * i_core x_1_cable) * exp (- x_1_cable / cable_length) + cable_resistance * i_core 0 - v_cable 0 = 0) by (refine (cable_equation.difference_constant i_core v_cable cable_length cable_resistance r_core r_wall x_1_cable _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H8 | exact H9 | exact H10]);
  assert (Z1 : exp (- x_1_cable / cable_length) / 2 * ((v_cable x_1_cable + cable_resistance * i_core x_1_cable) * exp (x_1_cable / cable_length) - v_cable 0 - cable_resistance * i_core 0 - 0) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : exp (x_1_cable / cable_length) / 2 * ((v_cable x_1_cable - cable_resistance * i_core x_1_cable) * exp (- x_1_cable / cable_length) + cable_resistance * i_core 0 - v_cable 0 - 0) = 0) by (apply term_eq; [exact P2]);
  assert (Z3 : (- exp (- x_1_cable / cable_length)) * (v_falling - (v_cable 0 / 2 + cable_resistance * i_core 0 / 2)) = 0) by (apply term_eq; [exact H6]);
  assert (Z4 : (- exp (x_1_cable / cable_length)) * (v_growing - (v_cable 0 / 2 - cable_resistance * i_core 0 / 2)) = 0) by (apply term_eq; [exact H7]);
  apply (eq_by_sum _ _ (exp (- x_1_cable / cable_length) / 2 * ((v_cable x_1_cable + cable_resistance * i_core x_1_cable) * exp (x_1_cable / cable_length) - v_cable 0 - cable_resistance * i_core 0 - 0) + exp (x_1_cable / cable_length) / 2 * ((v_cable x_1_cable - cable_resistance * i_core x_1_cable) * exp (- x_1_cable / cable_length) + cable_resistance * i_core 0 - v_cable 0 - 0) + (- exp (- x_1_cable / cable_length)) * (v_falling - (v_cable 0 / 2 + cable_resistance * i_core 0 / 2)) + (- exp (x_1_cable / cable_length)) * (v_growing - (v_cable 0 / 2 - cable_resistance * i_core 0 / 2)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma general_solution_defined
    (i_core : R -> R)
    (v_cable : R -> R)
    (cable_length cable_resistance r_core r_wall v_falling v_growing x_1_cable : R)
    (H1 : cable_length = sqrt (r_wall / r_core))
    (H2 : 0 < cable_length)
    (H3 : cable_resistance = sqrt (r_core * r_wall))
    (H4 : 0 < r_core)
    (H5 : 0 < r_wall)
    (H6 : v_falling = v_cable 0 / 2 + cable_resistance * i_core 0 / 2)
    (H7 : v_growing = v_cable 0 / 2 - cable_resistance * i_core 0 / 2)
    (H8 : 0 <= x_1_cable)
    (H9 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall)
    (H10 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  cable_length <> 0.
Proof.
  each; exists_there.
Qed.

Lemma first_slope
    (cable_length v_falling v_growing x_1_cable : R)
    (H1 : 0 < cable_length) :
  Derive (fun x_1_cable' => v_falling * exp (- x_1_cable' / cable_length) + v_growing * exp (x_1_cable' / cable_length)) x_1_cable = v_growing * exp (x_1_cable / cable_length) / cable_length - v_falling * exp (- x_1_cable / cable_length) / cable_length.
Proof.
  assert (E1 : exp (- x_1_cable / cable_length) = (1) / ((exp (x_1_cable / cable_length)))) by (exp_as ((- ((x_1_cable / cable_length)))) ltac:(rational));
  apply is_derive_unique; rules; [side | eta; rewrite ?E1; rational].
Qed.

Lemma first_slope_defined
    (cable_length v_falling v_growing x_1_cable : R)
    (H1 : 0 < cable_length) :
  cable_length <> 0 /\ ex_derive (fun x_1_cable' => v_falling * exp (- x_1_cable' / cable_length) + v_growing * exp (x_1_cable' / cable_length)) x_1_cable.
Proof.
  each; exists_there.
Qed.

Lemma plugged_back
    (cable_length v_falling v_growing x_1_cable : R)
    (H1 : 0 < cable_length) :
  Derive (fun x_1_cable' => v_growing * exp (x_1_cable' / cable_length) / cable_length - v_falling * exp (- x_1_cable' / cable_length) / cable_length) x_1_cable = (v_falling * exp (- x_1_cable / cable_length) + v_growing * exp (x_1_cable / cable_length)) / cable_length ^ 2.
Proof.
  assert (E1 : exp (- x_1_cable / cable_length) = (1) / ((exp (x_1_cable / cable_length)))) by (exp_as ((- ((x_1_cable / cable_length)))) ltac:(rational));
  apply is_derive_unique; rules; [side | eta; rewrite ?E1; rational].
Qed.

Lemma plugged_back_defined
    (cable_length v_falling v_growing x_1_cable : R)
    (H1 : 0 < cable_length) :
  cable_length <> 0 /\ ex_derive (fun x_1_cable' => v_growing * exp (x_1_cable' / cable_length) / cable_length - v_falling * exp (- x_1_cable' / cable_length) / cable_length) x_1_cable.
Proof.
  each; exists_there.
Qed.
