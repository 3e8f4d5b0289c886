(* Generated from derivations/equilibrium.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require impermeant_species.
From Electrochem Require vanishing_activity.

Lemma ratio
    (g : R -> R -> R -> R -> R)
    (F P R_ T V a_in a_out z : R)
    (H1 : P <> 0)
    (H2 : P * g z V a_in a_out = 0)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < a_in)
    (H6 : g z V a_in a_out = 0 <-> a_in * exp (z * F * V / (R_ * T)) = a_out) :
  exp (z * F * V / (R_ * T)) = a_out / a_in.
Proof.
  assert (P1 : a_in * exp (z * F * V / (R_ * T)) = a_out) by (refine (impermeant_species.permeant_condition g F P R_ T V a_in a_out z _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H6]);
  assert (Z1 : 1 / a_in * (a_in * exp (z * F * V / (R_ * T)) - a_out) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / a_in * (a_in * exp (z * F * V / (R_ * T)) - a_out))); [lra | rational].
Qed.

Lemma ratio_defined
    (g : R -> R -> R -> R -> R)
    (F P R_ T V a_in a_out z : R)
    (H1 : P <> 0)
    (H2 : P * g z V a_in a_out = 0)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < a_in)
    (H6 : g z V a_in a_out = 0 <-> a_in * exp (z * F * V / (R_ * T)) = a_out) :
  R_ <> 0 /\ T <> 0 /\ a_in <> 0.
Proof.
  each; exists_there.
Qed.

Lemma logarithm
    (g : R -> R -> R -> R -> R)
    (F P R_ T V a_in a_out z : R)
    (H1 : P <> 0)
    (H2 : P * g z V a_in a_out = 0)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < a_in)
    (H6 : 0 < a_out)
    (H7 : g z V a_in a_out = 0 <-> a_in * exp (z * F * V / (R_ * T)) = a_out) :
  z * F * V / (R_ * T) = ln (a_out / a_in).
Proof.
  assert (E1 : ln (exp (z * F * V / (R_ * T))) = (F * V * z) / (R_ * T)) by (ln_as (((exp (z * F * V / (R_ * T))))) ltac:(rational));
  assert (E2 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rewrite ?E1; rational));
  assert (P1 : exp (z * F * V / (R_ * T)) = a_out / a_in) by (refine (equilibrium.ratio g F P R_ T V a_in a_out z _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H7]);
  apply (same_eq (ln (exp (z * F * V / (R_ * T)))) (ln (a_out / a_in))); [apply f_equal; exact P1 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma logarithm_defined
    (g : R -> R -> R -> R -> R)
    (F P R_ T V a_in a_out z : R)
    (H1 : P <> 0)
    (H2 : P * g z V a_in a_out = 0)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < a_in)
    (H6 : 0 < a_out)
    (H7 : g z V a_in a_out = 0 <-> a_in * exp (z * F * V / (R_ * T)) = a_out) :
  R_ <> 0 /\ T <> 0 /\ a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  each; exists_there.
Qed.

Lemma solved
    (g : R -> R -> R -> R -> R)
    (F P R_ T V a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : P <> 0)
    (H3 : P * g z V a_in a_out = 0)
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < a_in)
    (H7 : 0 < a_out)
    (H8 : z <> 0)
    (H9 : g z V a_in a_out = 0 <-> a_in * exp (z * F * V / (R_ * T)) = a_out) :
  V = R_ * T * ln (a_out / a_in) / (z * F).
Proof.
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (P1 : z * F * V / (R_ * T) = ln (a_out / a_in)) by (refine (equilibrium.logarithm g F P R_ T V a_in a_out z _ _ _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H9]);
  assert (Z1 : R_ * T / (z * F) * (z * F * V / (R_ * T) - ln (a_out / a_in)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (R_ * T / (z * F) * (z * F * V / (R_ * T) - ln (a_out / a_in)))); [lra | rewrite ?E1; rational].
Qed.

Lemma solved_defined
    (g : R -> R -> R -> R -> R)
    (F P R_ T V a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : P <> 0)
    (H3 : P * g z V a_in a_out = 0)
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < a_in)
    (H7 : 0 < a_out)
    (H8 : z <> 0)
    (H9 : g z V a_in a_out = 0 <-> a_in * exp (z * F * V / (R_ * T)) = a_out) :
  F <> 0 /\ z <> 0 /\ a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  each; exists_there.
Qed.

Lemma exactly_one'1
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = R_ * T * ln (a_out / a_in) / (z * F))
    (H5 : 0 < a_in)
    (H6 : 0 < a_out)
    (H7 : z <> 0) :
  z * F * V / (R_ * T) = ln (a_out / a_in).
Proof.
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (Z1 : 1 / (R_ * T / (z * F)) * (V - R_ * T * ln (a_out / a_in) / (z * F)) = 0) by (apply term_eq; [exact H4]);
  apply (eq_by_sum _ _ (1 / (R_ * T / (z * F)) * (V - R_ * T * ln (a_out / a_in) / (z * F)))); [lra | rewrite ?E1; rational].
Qed.

Lemma exactly_one'1_defined
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = R_ * T * ln (a_out / a_in) / (z * F))
    (H5 : 0 < a_in)
    (H6 : 0 < a_out)
    (H7 : z <> 0) :
  R_ <> 0 /\ T <> 0 /\ a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  each; exists_there.
Qed.

Lemma exactly_one'2
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = R_ * T * ln (a_out / a_in) / (z * F))
    (H5 : 0 < a_in)
    (H6 : 0 < a_out)
    (H7 : z <> 0) :
  exp (z * F * V / (R_ * T)) = a_out / a_in.
Proof.
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (E2 : exp (ln (a_out / a_in)) = (a_out) / (a_in)) by (exp_as ((ln a_out) + (- (ln a_in))) ltac:(rewrite ?E1; rational));
  assert (P1 : z * F * V / (R_ * T) = ln (a_out / a_in)) by (refine (equilibrium.exactly_one'1 F R_ T V a_in a_out z _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7]);
  apply (same_eq (exp (z * F * V / (R_ * T))) (exp (ln (a_out / a_in)))); [apply f_equal; exact P1 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma exactly_one'2_defined
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = R_ * T * ln (a_out / a_in) / (z * F))
    (H5 : 0 < a_in)
    (H6 : 0 < a_out)
    (H7 : z <> 0) :
  R_ <> 0 /\ T <> 0 /\ a_in <> 0.
Proof.
  each; exists_there.
Qed.

Lemma exactly_one'3
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = R_ * T * ln (a_out / a_in) / (z * F))
    (H5 : 0 < a_in)
    (H6 : 0 < a_out)
    (H7 : z <> 0) :
  a_in * exp (z * F * V / (R_ * T)) = a_out.
Proof.
  assert (P1 : exp (z * F * V / (R_ * T)) = a_out / a_in) by (refine (equilibrium.exactly_one'2 F R_ T V a_in a_out z _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7]);
  assert (Z1 : a_in * (exp (z * F * V / (R_ * T)) - a_out / a_in) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (a_in * (exp (z * F * V / (R_ * T)) - a_out / a_in))); [lra | rational].
Qed.

Lemma exactly_one'3_defined
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = R_ * T * ln (a_out / a_in) / (z * F))
    (H5 : 0 < a_in)
    (H6 : 0 < a_out)
    (H7 : z <> 0) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma exactly_one'4
    (g : R -> R -> R -> R -> R)
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = R_ * T * ln (a_out / a_in) / (z * F))
    (H5 : 0 < a_in)
    (H6 : 0 < a_out)
    (H7 : z <> 0)
    (H8 : g z V a_in a_out = 0 <-> a_in * exp (z * F * V / (R_ * T)) = a_out) :
  g z V a_in a_out = 0.
Proof.
  assert (P1 : a_in * exp (z * F * V / (R_ * T)) = a_out) by (refine (equilibrium.exactly_one'3 F R_ T V a_in a_out z _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7]);
  exact (proj2 H8 P1).
Qed.

Lemma exactly_one'5
    (g : R -> R -> R -> R -> R)
    (F P R_ T V a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : P <> 0)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : V = R_ * T * ln (a_out / a_in) / (z * F))
    (H6 : 0 < a_in)
    (H7 : 0 < a_out)
    (H8 : z <> 0)
    (H9 : g z V a_in a_out = 0 <-> a_in * exp (z * F * V / (R_ * T)) = a_out) :
  P * g z V a_in a_out = 0.
Proof.
  assert (P1 : g z V a_in a_out = 0) by (refine (equilibrium.exactly_one'4 g F R_ T V a_in a_out z _ _ _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9]);
  assert (Z1 : P * (g z V a_in a_out - 0) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (P * (g z V a_in a_out - 0))); [lra | rational].
Qed.

Lemma exactly_one
    (g : R -> R -> R -> R -> R)
    (F P R_ T V a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : P <> 0)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < a_in)
    (H6 : 0 < a_out)
    (H7 : z <> 0)
    (H8 : g z V a_in a_out = 0 <-> a_in * exp (z * F * V / (R_ * T)) = a_out) :
  P * g z V a_in a_out = 0 <-> V = R_ * T * ln (a_out / a_in) / (z * F).
Proof.
  split; [intro G1; refine (equilibrium.solved g F P R_ T V a_in a_out z _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact G1 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8] | intro G1; refine (equilibrium.exactly_one'5 g F P R_ T V a_in a_out z _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact G1 | exact H5 | exact H6 | exact H7 | exact H8]].
Qed.

Lemma exactly_one_defined
    (g : R -> R -> R -> R -> R)
    (F P R_ T V a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : P <> 0)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < a_in)
    (H6 : 0 < a_out)
    (H7 : z <> 0)
    (H8 : g z V a_in a_out = 0 <-> a_in * exp (z * F * V / (R_ * T)) = a_out) :
  F <> 0 /\ z <> 0 /\ a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  each; exists_there.
Qed.

Lemma nothing_outside
    (g : R -> R -> R -> R -> R)
    (F P R_ T V a_in a_out z : R)
    (H1 : P <> 0)
    (H2 : P * g z V a_in a_out = 0)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : a_out = 0)
    (H6 : g z V a_in a_out = 0 <-> a_in * exp (z * F * V / (R_ * T)) = a_out) :
  a_in * exp (z * F * V / (R_ * T)) = 0.
Proof.
  assert (P1 : a_in * exp (z * F * V / (R_ * T)) = a_out) by (refine (impermeant_species.permeant_condition g F P R_ T V a_in a_out z _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H6]);
  assert (Z1 : 1 * (a_in * exp (z * F * V / (R_ * T)) - a_out) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 1 * (a_out - 0) = 0) by (apply term_eq; [exact H5]);
  apply (eq_by_sum _ _ (1 * (a_in * exp (z * F * V / (R_ * T)) - a_out) + 1 * (a_out - 0))); [lra | rational].
Qed.

Lemma nothing_outside_defined
    (g : R -> R -> R -> R -> R)
    (F P R_ T V a_in a_out z : R)
    (H1 : P <> 0)
    (H2 : P * g z V a_in a_out = 0)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : a_out = 0)
    (H6 : g z V a_in a_out = 0 <-> a_in * exp (z * F * V / (R_ * T)) = a_out) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma nothing_inside_either
    (g : R -> R -> R -> R -> R)
    (F P R_ T V a_in a_out z : R)
    (H1 : P <> 0)
    (H2 : P * g z V a_in a_out = 0)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : a_out = 0)
    (H6 : g z V a_in a_out = 0 <-> a_in * exp (z * F * V / (R_ * T)) = a_out) :
  a_in = 0.
Proof.
  assert (P1 : a_in * exp (z * F * V / (R_ * T)) = 0) by (refine (equilibrium.nothing_outside g F P R_ T V a_in a_out z _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6]);
  assert (Z1 : 1 / (exp (z * F * V / (R_ * T))) * (a_in * exp (z * F * V / (R_ * T)) - 0) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / (exp (z * F * V / (R_ * T))) * (a_in * exp (z * F * V / (R_ * T)) - 0))); [lra | rational].
Qed.

Lemma nothing_outside_either
    (g : R -> R -> R -> R -> R)
    (F P R_ T V a_in a_out z : R)
    (H1 : P <> 0)
    (H2 : P * g z V a_in a_out = 0)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : a_in = 0)
    (H6 : g z V a_in a_out = 0 <-> a_in * exp (z * F * V / (R_ * T)) = a_out) :
  0 = a_out.
Proof.
  assert (P1 : a_in * exp (z * F * V / (R_ * T)) = a_out) by (refine (impermeant_species.permeant_condition g F P R_ T V a_in a_out z _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H6]);
  assert (Z1 : 1 * (a_in * exp (z * F * V / (R_ * T)) - a_out) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- exp (z * F * V / (R_ * T))) * (a_in - 0) = 0) by (apply term_eq; [exact H5]);
  apply (eq_by_sum _ _ (1 * (a_in * exp (z * F * V / (R_ * T)) - a_out) + (- exp (z * F * V / (R_ * T))) * (a_in - 0))); [lra | rational].
Qed.

Lemma no_exponent
    (F R_ T V z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : z = 0) :
  z * F * V / (R_ * T) = 0.
Proof.
  assert (Z1 : F * V / (R_ * T) * (z - 0) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (F * V / (R_ * T) * (z - 0))); [lra | rational].
Qed.

Lemma no_exponent_defined
    (F R_ T V z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : z = 0) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma no_weight
    (F R_ T V z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : z = 0) :
  exp (z * F * V / (R_ * T)) = 1.
Proof.
  assert (E1 : exp 0 = 1) by (exp_as (0) ltac:(rational));
  assert (P1 : z * F * V / (R_ * T) = 0) by (refine (equilibrium.no_exponent F R_ T V z _ _ _); [exact H1 | exact H2 | exact H3]);
  apply (same_eq (exp (z * F * V / (R_ * T))) (exp 0)); [apply f_equal; exact P1 | rewrite ?E1; rational | rewrite ?E1; rational].
Qed.

Lemma no_weight_defined
    (F R_ T V z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : z = 0) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma equally_active
    (g : R -> R -> R -> R -> R)
    (F P R_ T V a_in a_out z : R)
    (H1 : P <> 0)
    (H2 : P * g z V a_in a_out = 0)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : z = 0)
    (H6 : g z V a_in a_out = 0 <-> a_in * exp (z * F * V / (R_ * T)) = a_out) :
  a_in = a_out.
Proof.
  assert (P1 : a_in * exp (z * F * V / (R_ * T)) = a_out) by (refine (impermeant_species.permeant_condition g F P R_ T V a_in a_out z _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H6]);
  assert (P2 : exp (z * F * V / (R_ * T)) = 1) by (refine (equilibrium.no_weight F R_ T V z _ _ _); [exact H3 | exact H4 | exact H5]);
  assert (Z1 : 1 * (a_in * exp (z * F * V / (R_ * T)) - a_out) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- a_in) * (exp (z * F * V / (R_ * T)) - 1) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (a_in * exp (z * F * V / (R_ * T)) - a_out) + (- a_in) * (exp (z * F * V / (R_ * T)) - 1))); [lra | rational].
Qed.

Lemma any_voltage
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : a_in = a_out)
    (H4 : z = 0) :
  a_in * exp (z * F * V / (R_ * T)) = a_out.
Proof.
  assert (P1 : exp (z * F * V / (R_ * T)) = 1) by (refine (equilibrium.no_weight F R_ T V z _ _ _); [exact H1 | exact H2 | exact H4]);
  assert (Z1 : a_in * (exp (z * F * V / (R_ * T)) - 1) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 1 * (a_in - a_out) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (a_in * (exp (z * F * V / (R_ * T)) - 1) + 1 * (a_in - a_out))); [lra | rational].
Qed.

Lemma any_voltage_defined
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : a_in = a_out)
    (H4 : z = 0) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma no_driving_force
    (g : R -> R -> R -> R -> R)
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : a_in = a_out)
    (H4 : z = 0)
    (H5 : g z V a_in a_out = 0 <-> a_in * exp (z * F * V / (R_ * T)) = a_out) :
  g z V a_in a_out = 0.
Proof.
  assert (P1 : a_in * exp (z * F * V / (R_ * T)) = a_out) by (refine (equilibrium.any_voltage F R_ T V a_in a_out z _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4]);
  exact (proj2 H5 P1).
Qed.

Lemma flux_stops
    (g : R -> R -> R -> R -> R)
    (F P R_ T V a_in a_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : a_in = a_out)
    (H4 : z = 0)
    (H5 : g z V a_in a_out = 0 <-> a_in * exp (z * F * V / (R_ * T)) = a_out) :
  P * g z V a_in a_out = 0.
Proof.
  assert (P1 : g z V a_in a_out = 0) by (refine (equilibrium.no_driving_force g F R_ T V a_in a_out z _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5]);
  assert (Z1 : P * (g z V a_in a_out - 0) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (P * (g z V a_in a_out - 0))); [lra | rational].
Qed.

Lemma nowhere
    (g : R -> R -> R -> R -> R)
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : a_in = 0)
    (H4 : a_out = 0)
    (H5 : g z V a_in a_out = 0 <-> a_in * exp (z * F * V / (R_ * T)) = a_out) :
  g z V a_in a_out = 0.
Proof.
  assert (P1 : a_in * exp (z * F * V / (R_ * T)) = a_out) by (refine (vanishing_activity.absent_everywhere F R_ T V a_in a_out z _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4]);
  exact (proj2 H5 P1).
Qed.

Lemma nothing_flows
    (g : R -> R -> R -> R -> R)
    (F P R_ T V a_in a_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : a_in = 0)
    (H4 : a_out = 0)
    (H5 : g z V a_in a_out = 0 <-> a_in * exp (z * F * V / (R_ * T)) = a_out) :
  P * g z V a_in a_out = 0.
Proof.
  assert (P1 : g z V a_in a_out = 0) by (refine (equilibrium.nowhere g F R_ T V a_in a_out z _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5]);
  assert (Z1 : P * (g z V a_in a_out - 0) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (P * (g z V a_in a_out - 0))); [lra | rational].
Qed.

Lemma equilibrium
    (g : R -> R -> R -> R -> R)
    (F P R_ T a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 <= a_in)
    (H5 : 0 <= a_out)
    (H6 : forall V' a_in' a_out' z' : R, g z' V' a_in' a_out' = 0 <-> a_in' * exp (z' * F * V' / (R_ * T)) = a_out') :
  (P = 0 -> (forall V' a_in' a_out' z' : R, P * g z' V' a_in' a_out' = 0)) /\ (P <> 0 -> (a_in + a_out = 0 -> (forall V' z' : R, P * g z' V' a_in a_out = 0)) /\ (a_in + a_out <> 0 -> (z = 0 -> (a_in - a_out = 0 -> (forall V' : R, P * g z V' a_in a_out = 0)) /\ (a_in - a_out <> 0 -> (forall V' : R, ~ (P * g z V' a_in a_out = 0)))) /\ (z <> 0 -> (a_in = 0 -> ((forall V' : R, ~ (P * g z V' a_in a_out = 0)) /\ diverges (fun a_in' => R_ * T * ln (a_out / a_in') / (z * F)) (at_right 0) z)) /\ (a_in <> 0 -> (a_out = 0 -> ((forall V' : R, ~ (P * g z V' a_in a_out = 0)) /\ diverges (fun a_out' => R_ * T * ln (a_out' / a_in) / (z * F)) (at_right 0) (- z))) /\ (a_out <> 0 -> (forall V' : R, P * g z V' a_in a_out = 0 <-> V' = R_ * T * ln (a_out / a_in) / (z * F))))))).
Proof.
  split; intro G1; [intros V' a_in' a_out' z'; refine (impermeant_species.no_flux g P V' a_in' a_out' z' _); [exact G1] | split; intro G2; [intros V' z'; refine (equilibrium.nothing_flows g F P R_ T V' a_in a_out z' _ _ _ _ _); [exact H2 | exact H3 | first [rational | side] | first [rational | side] | exact (H6 V' a_in a_out z')] | split; intro G3; [split; intro G4; [intros V'; refine (equilibrium.flux_stops g F P R_ T V' a_in a_out z _ _ _ _ _); [exact H2 | exact H3 | first [rational | side] | exact G3 | exact (H6 V' a_in a_out z)] | intros V' G5; assert (P1 : a_in = a_out) by (refine (equilibrium.equally_active g F P R_ T V' a_in a_out z _ _ _ _ _ _); [exact G1 | exact G5 | exact H2 | exact H3 | exact G3 | exact (H6 V' a_in a_out z)]); impossible] | split; intro G4; [split; [intros V' G5; assert (P1 : 0 = a_out) by (refine (equilibrium.nothing_outside_either g F P R_ T V' a_in a_out z _ _ _ _ _ _); [exact G1 | exact G5 | exact H2 | exact H3 | exact G4 | exact (H6 V' a_in a_out z)]); impossible | refine (vanishing_activity.emptying_inside F R_ T a_out z _ _ _ _ _); [exact H1 | exact H2 | exact H3 | side | exact G3]] | split; intro G5; [split; [intros V' G6; assert (P1 : a_in = 0) by (refine (equilibrium.nothing_inside_either g F P R_ T V' a_in a_out z _ _ _ _ _ _); [exact G1 | exact G6 | exact H2 | exact H3 | exact G5 | exact (H6 V' a_in a_out z)]); impossible | refine (vanishing_activity.emptying_outside F R_ T a_in z _ _ _ _ _); [exact H1 | exact H2 | exact H3 | side | exact G3]] | intros V'; refine (equilibrium.exactly_one g F P R_ T V' a_in a_out z _ _ _ _ _ _ _ _); [exact H1 | exact G1 | exact H2 | exact H3 | side | side | exact G3 | exact (H6 V' a_in a_out z)]]]]]].
Qed.

Lemma equilibrium_defined
    (g : R -> R -> R -> R -> R)
    (F P R_ T a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 <= a_in)
    (H5 : 0 <= a_out)
    (H6 : forall V' a_in' a_out' z' : R, g z' V' a_in' a_out' = 0 <-> a_in' * exp (z' * F * V' / (R_ * T)) = a_out') :
  (P <> 0 -> (a_in + a_out <> 0 -> (z <> 0 -> (a_in <> 0 -> (a_out <> 0 -> (forall V' : R, F <> 0 /\ z <> 0 /\ a_in <> 0 /\ 0 < a_out / a_in)))))).
Proof.
  each; exists_there.
Qed.

Lemma not_balanced
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : a_out = 0) :
  a_in * exp (z * F * V / (R_ * T)) <> a_out.
Proof.
  first [known | apply (neq_by_sum _ _ ((a_in * (exp (z * F * V / (R_ * T))) - a_out))); [side | rational]].
Qed.

Lemma not_balanced_defined
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : a_out = 0) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.
