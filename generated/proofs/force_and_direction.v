(* Generated from derivations/force_and_direction.py; do not edit. *)

From Electrochem Require Import moves.

Lemma slopes
    (c_x : R -> R)
    (mu_x : R -> R)
    (phi_x : R -> R)
    (F R_ T c_standard mu_standard z : R)
    (H1 : 0 < c_standard)
    (H2 : forall x' : R, 0 < c_x x' -> smooth c_x x' /\ smooth mu_x x' /\ smooth phi_x x' /\ mu_x x' = mu_standard + R_ * T * ln (c_x x' / c_standard) + z * F * phi_x x') :
  forall x' : R, 0 < c_x x' -> Derive mu_x x' = R_ * T * Derive c_x x' / c_x x' + z * F * Derive phi_x x'.
Proof.
  assert (P1 : forall x' : R, 0 < c_x x' -> mu_x x' = mu_standard + R_ * T * ln (c_x x' / c_standard) + z * F * phi_x x') by (intros; apply H2; assumption);
  intros x' C1; assert (I1 : ln (c_x x' / c_standard) = (ln (c_x x')) - (ln c_standard)) by (ln_as ((c_x x') * / c_standard) ltac:(rational)); assert (S0 : Derive mu_x x' = Derive (fun x' => mu_standard + R_ * T * ln (c_x x' / c_standard) + z * F * phi_x x') x') by (apply Derive_ext_loc; apply (filter_imp (fun K1 => 0 < c_x K1)); [intros K1 K2; apply P1; apply K2 | nearby]); assert (S1 : Derive mu_x x' = Derive mu_x x') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I1; rational]]); assert (S2 : Derive (fun x'' => mu_standard + R_ * T * ln (c_x x'' / c_standard) + z * F * phi_x x'') x' = R_ * T * Derive c_x x' / c_x x' + z * F * Derive phi_x x') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I1; rational]]); exact (eq_trans (eq_sym S1) (eq_trans S0 S2)).
Qed.

Lemma slopes_defined
    (c_x : R -> R)
    (mu_x : R -> R)
    (phi_x : R -> R)
    (F R_ T c_standard mu_standard z : R)
    (H1 : 0 < c_standard)
    (H2 : forall x' : R, 0 < c_x x' -> smooth c_x x' /\ smooth mu_x x' /\ smooth phi_x x' /\ mu_x x' = mu_standard + R_ * T * ln (c_x x' / c_standard) + z * F * phi_x x') :
  (forall x' : R, 0 < c_x x' -> ex_derive mu_x x' /\ ex_derive phi_x x' /\ c_x x' <> 0 /\ ex_derive c_x x').
Proof.
  each; exists_there.
Qed.

Lemma slope
    (c_x : R -> R)
    (mu_x : R -> R)
    (phi_x : R -> R)
    (F R_ T c_standard mu_standard x z : R)
    (H1 : 0 < c_standard)
    (H2 : 0 < c_x x)
    (H3 : forall x' : R, 0 < c_x x' -> smooth c_x x' /\ smooth mu_x x' /\ smooth phi_x x' /\ mu_x x' = mu_standard + R_ * T * ln (c_x x' / c_standard) + z * F * phi_x x') :
  Derive mu_x x = R_ * T * Derive c_x x / c_x x + z * F * Derive phi_x x.
Proof.
  assert (P1 : forall x' : R, 0 < c_x x' -> Derive mu_x x' = R_ * T * Derive c_x x' / c_x x' + z * F * Derive phi_x x') by (refine (force_and_direction.slopes c_x mu_x phi_x F R_ T c_standard mu_standard z _ _); [exact H1 | exact H3]);
  assert (Q1 : Derive mu_x x = R_ * T * Derive c_x x / c_x x + z * F * Derive phi_x x) by (refine (P1 x _); side);
  exact Q1.
Qed.

Lemma slope_defined
    (c_x : R -> R)
    (mu_x : R -> R)
    (phi_x : R -> R)
    (F R_ T c_standard mu_standard x z : R)
    (H1 : 0 < c_standard)
    (H2 : 0 < c_x x)
    (H3 : forall x' : R, 0 < c_x x' -> smooth c_x x' /\ smooth mu_x x' /\ smooth phi_x x' /\ mu_x x' = mu_standard + R_ * T * ln (c_x x' / c_standard) + z * F * phi_x x') :
  ex_derive mu_x x /\ ex_derive phi_x x /\ c_x x <> 0 /\ ex_derive c_x x.
Proof.
  each; exists_there.
Qed.

Lemma two_forces
    (c_x : R -> R)
    (mu_x : R -> R)
    (phi_x : R -> R)
    (F R_ T c_standard force mu_standard x z : R)
    (H1 : 0 < c_standard)
    (H2 : 0 < c_x x)
    (H3 : smooth mu_x x /\ force = - Derive mu_x x)
    (H4 : forall x' : R, 0 < c_x x' -> smooth c_x x' /\ smooth mu_x x' /\ smooth phi_x x' /\ mu_x x' = mu_standard + R_ * T * ln (c_x x' / c_standard) + z * F * phi_x x') :
  force = - R_ * T * Derive c_x x / c_x x - z * F * Derive phi_x x.
Proof.
  assert (P1 : force = - Derive mu_x x) by (intros; apply H3; assumption);
  assert (P2 : Derive mu_x x = R_ * T * Derive c_x x / c_x x + z * F * Derive phi_x x) by (refine (force_and_direction.slope c_x mu_x phi_x F R_ T c_standard mu_standard x z _ _ _); [exact H1 | exact H2 | exact H4]);
  assert (Z1 : 1 * (force - (- Derive mu_x x)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- 1) * (Derive mu_x x - (R_ * T * Derive c_x x / c_x x + z * F * Derive phi_x x)) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (force - (- Derive mu_x x)) + (- 1) * (Derive mu_x x - (R_ * T * Derive c_x x / c_x x + z * F * Derive phi_x x)))); [lra | rational].
Qed.

Lemma two_forces_defined
    (c_x : R -> R)
    (mu_x : R -> R)
    (phi_x : R -> R)
    (F R_ T c_standard force mu_standard x z : R)
    (H1 : 0 < c_standard)
    (H2 : 0 < c_x x)
    (H3 : smooth mu_x x /\ force = - Derive mu_x x)
    (H4 : forall x' : R, 0 < c_x x' -> smooth c_x x' /\ smooth mu_x x' /\ smooth phi_x x' /\ mu_x x' = mu_standard + R_ * T * ln (c_x x' / c_standard) + z * F * phi_x x') :
  ex_derive phi_x x /\ c_x x <> 0 /\ ex_derive c_x x.
Proof.
  each; exists_there.
Qed.

Lemma pull_on_a_cation
    (phi_x : R -> R)
    (F x z : R)
    (H1 : smooth phi_x x /\ Derive phi_x x < 0)
    (H2 : 0 < F)
    (H3 : 0 < z) :
  0 < - z * F * Derive phi_x x.
Proof.
  try assert (K1 : Derive phi_x x < 0) by side;
  first [known | apply (lt_by_sum _ _ (F * z * (- Derive phi_x x))); [side | rational]].
Qed.

Lemma pull_on_a_cation_defined
    (phi_x : R -> R)
    (F x z : R)
    (H1 : smooth phi_x x /\ Derive phi_x x < 0)
    (H2 : 0 < F)
    (H3 : 0 < z) :
  ex_derive phi_x x.
Proof.
  try assert (K1 : Derive phi_x x < 0) by side;
  each; exists_there.
Qed.

Lemma pull_on_an_anion
    (phi_x : R -> R)
    (F x z : R)
    (H1 : smooth phi_x x /\ Derive phi_x x < 0)
    (H2 : z < 0)
    (H3 : 0 < F) :
  - z * F * Derive phi_x x < 0.
Proof.
  try assert (K1 : Derive phi_x x < 0) by side;
  first [known | apply (lt_by_sum _ _ ((- z) * F * (- Derive phi_x x))); [side | rational]].
Qed.

Lemma pull_on_an_anion_defined
    (phi_x : R -> R)
    (F x z : R)
    (H1 : smooth phi_x x /\ Derive phi_x x < 0)
    (H2 : z < 0)
    (H3 : 0 < F) :
  ex_derive phi_x x.
Proof.
  try assert (K1 : Derive phi_x x < 0) by side;
  each; exists_there.
Qed.

Lemma drift
    (c_x : R -> R)
    (omega_x : R -> R)
    (D_x J R_ T force x : R)
    (H1 : D_x = R_ * T * omega_x x)
    (H2 : J = force * c_x x * omega_x x)
    (H3 : 0 < R_)
    (H4 : 0 < T) :
  J = D_x * force * c_x x / (R_ * T).
Proof.
  assert (Z1 : 1 * (J - force * c_x x * omega_x x) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : (- force * c_x x) / (R_ * T) * (D_x - R_ * T * omega_x x) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (J - force * c_x x * omega_x x) + (- force * c_x x) / (R_ * T) * (D_x - R_ * T * omega_x x))); [lra | rational].
Qed.

Lemma drift_defined
    (c_x : R -> R)
    (omega_x : R -> R)
    (D_x J R_ T force x : R)
    (H1 : D_x = R_ * T * omega_x x)
    (H2 : J = force * c_x x * omega_x x)
    (H3 : 0 < R_)
    (H4 : 0 < T) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma no_flux
    (c_x : R -> R)
    (omega_x : R -> R)
    (J force x : R)
    (H1 : J = force * c_x x * omega_x x)
    (H2 : force = 0) :
  J = 0.
Proof.
  assert (Z1 : 1 * (J - force * c_x x * omega_x x) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : c_x x * omega_x x * (force - 0) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 * (J - force * c_x x * omega_x x) + c_x x * omega_x x * (force - 0))); [lra | rational].
Qed.

Lemma force_vanishes
    (c_x : R -> R)
    (omega_x : R -> R)
    (J force x : R)
    (H1 : J = 0)
    (H2 : J = force * c_x x * omega_x x)
    (H3 : 0 < c_x x)
    (H4 : 0 < omega_x x) :
  force = 0.
Proof.
  assert (Z1 : 1 / (c_x x * omega_x x) * (J - 0) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- 1) / (c_x x * omega_x x) * (J - force * c_x x * omega_x x) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 / (c_x x * omega_x x) * (J - 0) + (- 1) / (c_x x * omega_x x) * (J - force * c_x x * omega_x x))); [lra | rational].
Qed.

Lemma no_flux_without_force
    (c_x : R -> R)
    (omega_x : R -> R)
    (J force x : R)
    (H1 : J = force * c_x x * omega_x x)
    (H2 : 0 < c_x x)
    (H3 : 0 < omega_x x) :
  force = 0 <-> J = 0.
Proof.
  split; [intro G1; refine (force_and_direction.no_flux c_x omega_x J force x _ _); [exact H1 | exact G1] | intro G1; refine (force_and_direction.force_vanishes c_x omega_x J force x _ _ _ _); [exact G1 | exact H1 | exact H2 | exact H3]].
Qed.

Lemma dissipation
    (c_x : R -> R)
    (omega_x : R -> R)
    (J force x : R)
    (H1 : J = force * c_x x * omega_x x) :
  J * force = force ^ 2 * c_x x * omega_x x.
Proof.
  assert (Z1 : force * (J - force * c_x x * omega_x x) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (force * (J - force * c_x x * omega_x x))); [lra | rational].
Qed.

Lemma squares
    (c_x : R -> R)
    (omega_x : R -> R)
    (force x : R)
    (H1 : 0 < c_x x)
    (H2 : 0 < omega_x x) :
  0 <= force ^ 2 * c_x x * omega_x x.
Proof.
  first [known | apply (le_by_sum _ _ ((c_x x) * (omega_x x) * (force) ^ 2)); [side | rational]].
Qed.

Lemma never_uphill
    (c_x : R -> R)
    (omega_x : R -> R)
    (J force x : R)
    (H1 : J = force * c_x x * omega_x x)
    (H2 : 0 < c_x x)
    (H3 : 0 < omega_x x) :
  0 <= J * force.
Proof.
  assert (P1 : J * force = force ^ 2 * c_x x * omega_x x) by (refine (force_and_direction.dissipation c_x omega_x J force x _); [exact H1]);
  assert (P2 : 0 <= force ^ 2 * c_x x * omega_x x) by (refine (force_and_direction.squares c_x omega_x force x _ _); [exact H2 | exact H3]);
  assert (Z1 : 1 * (J * force - force ^ 2 * c_x x * omega_x x) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 0 <= 1 * (force ^ 2 * c_x x * omega_x x - 0)) by (apply term_le; [side | exact P2]);
  apply (le_by_sum _ _ (1 * (J * force - force ^ 2 * c_x x * omega_x x) + 1 * (force ^ 2 * c_x x * omega_x x - 0))); [lra | rational].
Qed.

Lemma falls_here'1
    (c_x : R -> R)
    (mu_x : R -> R)
    (omega_x : R -> R)
    (J x : R)
    (H1 : forall x' : R, smooth c_x x' /\ smooth mu_x x' /\ smooth omega_x x' /\ J = - Derive mu_x x' * c_x x' * omega_x x') :
  J = - Derive mu_x x * c_x x * omega_x x.
Proof.
  assert (P1 : forall x' : R, J = - Derive mu_x x' * c_x x' * omega_x x') by (intros; apply H1; assumption);
  assert (Q1 : J = - Derive mu_x x * c_x x * omega_x x) by (exact (P1 x));
  exact Q1.
Qed.

Lemma falls_here'1_defined
    (c_x : R -> R)
    (mu_x : R -> R)
    (omega_x : R -> R)
    (J x : R)
    (H1 : forall x' : R, smooth c_x x' /\ smooth mu_x x' /\ smooth omega_x x' /\ J = - Derive mu_x x' * c_x x' * omega_x x') :
  ex_derive mu_x x.
Proof.
  each; exists_there.
Qed.

Lemma falls_here'2
    (c_x : R -> R)
    (x : R)
    (H1 : forall x' : R, smooth c_x x' /\ 0 < c_x x') :
  0 < c_x x.
Proof.
  assert (P1 : forall x' : R, 0 < c_x x') by (intros; apply H1; assumption);
  assert (Q1 : 0 < c_x x) by (exact (P1 x));
  exact Q1.
Qed.

Lemma falls_here'3
    (omega_x : R -> R)
    (x : R)
    (H1 : forall x' : R, smooth omega_x x' /\ 0 < omega_x x') :
  0 < omega_x x.
Proof.
  assert (P1 : forall x' : R, 0 < omega_x x') by (intros; apply H1; assumption);
  assert (Q1 : 0 < omega_x x) by (exact (P1 x));
  exact Q1.
Qed.

Lemma falls_here
    (c_x : R -> R)
    (mu_x : R -> R)
    (omega_x : R -> R)
    (J x : R)
    (H1 : 0 < J)
    (H2 : forall x' : R, smooth c_x x' /\ smooth mu_x x' /\ smooth omega_x x' /\ J = - Derive mu_x x' * c_x x' * omega_x x')
    (H3 : forall x' : R, smooth c_x x' /\ 0 < c_x x')
    (H4 : forall x' : R, smooth omega_x x' /\ 0 < omega_x x') :
  0 < - Derive mu_x x.
Proof.
  assert (P1 : 0 < c_x x) by (refine (force_and_direction.falls_here'2 c_x x _); [exact H3]);
  assert (P2 : 0 < omega_x x) by (refine (force_and_direction.falls_here'3 omega_x x _); [exact H4]);
  assert (P3 : J = - Derive mu_x x * c_x x * omega_x x) by (refine (force_and_direction.falls_here'1 c_x mu_x omega_x J x _); [exact H2]);
  assert (Z1 : (- 1) / (c_x x * omega_x x) * (J - (- Derive mu_x x * c_x x * omega_x x)) = 0) by (apply term_eq; [exact P3]);
  assert (Z2 : 0 < 1 / (c_x x * omega_x x) * (J - 0)) by (apply term_lt; [side | exact H1]);
  apply (lt_by_sum _ _ ((- 1) / (c_x x * omega_x x) * (J - (- Derive mu_x x * c_x x * omega_x x)) + 1 / (c_x x * omega_x x) * (J - 0))); [lra | rational].
Qed.

Lemma falls_here_defined
    (c_x : R -> R)
    (mu_x : R -> R)
    (omega_x : R -> R)
    (J x : R)
    (H1 : 0 < J)
    (H2 : forall x' : R, smooth c_x x' /\ smooth mu_x x' /\ smooth omega_x x' /\ J = - Derive mu_x x' * c_x x' * omega_x x')
    (H3 : forall x' : R, smooth c_x x' /\ 0 < c_x x')
    (H4 : forall x' : R, smooth omega_x x' /\ 0 < omega_x x') :
  ex_derive mu_x x.
Proof.
  assert (P1 : 0 < c_x x) by (refine (force_and_direction.falls_here'2 c_x x _); [exact H3]);
  assert (P2 : 0 < omega_x x) by (refine (force_and_direction.falls_here'3 omega_x x _); [exact H4]);
  each; exists_there.
Qed.

Lemma falls
    (c_x : R -> R)
    (mu_x : R -> R)
    (omega_x : R -> R)
    (J : R)
    (H1 : 0 < J)
    (H2 : forall x' : R, smooth c_x x' /\ smooth mu_x x' /\ smooth omega_x x' /\ J = - Derive mu_x x' * c_x x' * omega_x x')
    (H3 : forall x' : R, smooth c_x x' /\ 0 < c_x x')
    (H4 : forall x' : R, smooth omega_x x' /\ 0 < omega_x x') :
  forall x' : R, 0 < - Derive mu_x x'.
Proof.
  intros x'; refine (force_and_direction.falls_here c_x mu_x omega_x J x' _ _ _ _); [exact H1 | intros; apply H2; assumption | intros; apply H3; assumption | intros; apply H4; assumption].
Qed.

Lemma falls_defined
    (c_x : R -> R)
    (mu_x : R -> R)
    (omega_x : R -> R)
    (J : R)
    (H1 : 0 < J)
    (H2 : forall x' : R, smooth c_x x' /\ smooth mu_x x' /\ smooth omega_x x' /\ J = - Derive mu_x x' * c_x x' * omega_x x')
    (H3 : forall x' : R, smooth c_x x' /\ 0 < c_x x')
    (H4 : forall x' : R, smooth omega_x x' /\ 0 < omega_x x') :
  (forall x' : R, ex_derive mu_x x').
Proof.
  each; exists_there.
Qed.

Lemma higher_inside
    (c_x : R -> R)
    (mu_x : R -> R)
    (omega_x : R -> R)
    (J d : R)
    (H1 : 0 < J)
    (H2 : 0 < d)
    (H3 : forall x' : R, smooth c_x x' /\ smooth mu_x x' /\ smooth omega_x x' /\ J = - Derive mu_x x' * c_x x' * omega_x x')
    (H4 : forall x' : R, smooth c_x x' /\ 0 < c_x x')
    (H5 : forall x' : R, smooth omega_x x' /\ 0 < omega_x x') :
  0 < mu_x 0 - mu_x d.
Proof.
  assert (P1 : forall x' : R, 0 < - Derive mu_x x') by (refine (force_and_direction.falls c_x mu_x omega_x J _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5]);
  assert (Z1 : 0 < (- mu_x d) - (- mu_x 0) - (0 - 0)) by (apply (growth_lt (fun x' => - mu_x x') (fun x' => 0) 0 d); [intros; side | intros; side | side | intros x' B1 B2; assert (S1 : Derive (fun x'' => - mu_x x'') x' = - Derive mu_x x') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive (fun x'' => 0) x' = 0) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (W1 : 0 < - Derive mu_x x') by (exact (P1 x')); exact (same_lt _ _ _ _ W1 S2 S1)]);
  apply (lt_by_sum _ _ ((- mu_x d) - (- mu_x 0) - (0 - 0))); [exact Z1 | rational].
Qed.

Lemma climbs_here'1
    (c_x : R -> R)
    (mu_x : R -> R)
    (omega_x : R -> R)
    (J x : R)
    (H1 : forall x' : R, smooth c_x x' /\ smooth mu_x x' /\ smooth omega_x x' /\ J = - Derive mu_x x' * c_x x' * omega_x x') :
  J = - Derive mu_x x * c_x x * omega_x x.
Proof.
  assert (P1 : forall x' : R, J = - Derive mu_x x' * c_x x' * omega_x x') by (intros; apply H1; assumption);
  assert (Q1 : J = - Derive mu_x x * c_x x * omega_x x) by (exact (P1 x));
  exact Q1.
Qed.

Lemma climbs_here'1_defined
    (c_x : R -> R)
    (mu_x : R -> R)
    (omega_x : R -> R)
    (J x : R)
    (H1 : forall x' : R, smooth c_x x' /\ smooth mu_x x' /\ smooth omega_x x' /\ J = - Derive mu_x x' * c_x x' * omega_x x') :
  ex_derive mu_x x.
Proof.
  each; exists_there.
Qed.

Lemma climbs_here
    (c_x : R -> R)
    (mu_x : R -> R)
    (omega_x : R -> R)
    (J x : R)
    (H1 : J < 0)
    (H2 : forall x' : R, smooth c_x x' /\ smooth mu_x x' /\ smooth omega_x x' /\ J = - Derive mu_x x' * c_x x' * omega_x x')
    (H3 : forall x' : R, smooth c_x x' /\ 0 < c_x x')
    (H4 : forall x' : R, smooth omega_x x' /\ 0 < omega_x x') :
  0 < Derive mu_x x.
Proof.
  assert (P1 : 0 < c_x x) by (refine (force_and_direction.falls_here'2 c_x x _); [exact H3]);
  assert (P2 : 0 < omega_x x) by (refine (force_and_direction.falls_here'3 omega_x x _); [exact H4]);
  assert (P3 : J = - Derive mu_x x * c_x x * omega_x x) by (refine (force_and_direction.climbs_here'1 c_x mu_x omega_x J x _); [exact H2]);
  assert (Z1 : 1 / (c_x x * omega_x x) * (J - (- Derive mu_x x * c_x x * omega_x x)) = 0) by (apply term_eq; [exact P3]);
  assert (Z2 : 0 < 1 / (c_x x * omega_x x) * (0 - J)) by (apply term_lt; [side | exact H1]);
  apply (lt_by_sum _ _ (1 / (c_x x * omega_x x) * (J - (- Derive mu_x x * c_x x * omega_x x)) + 1 / (c_x x * omega_x x) * (0 - J))); [lra | rational].
Qed.

Lemma climbs_here_defined
    (c_x : R -> R)
    (mu_x : R -> R)
    (omega_x : R -> R)
    (J x : R)
    (H1 : J < 0)
    (H2 : forall x' : R, smooth c_x x' /\ smooth mu_x x' /\ smooth omega_x x' /\ J = - Derive mu_x x' * c_x x' * omega_x x')
    (H3 : forall x' : R, smooth c_x x' /\ 0 < c_x x')
    (H4 : forall x' : R, smooth omega_x x' /\ 0 < omega_x x') :
  ex_derive mu_x x.
Proof.
  assert (P1 : 0 < c_x x) by (refine (force_and_direction.falls_here'2 c_x x _); [exact H3]);
  assert (P2 : 0 < omega_x x) by (refine (force_and_direction.falls_here'3 omega_x x _); [exact H4]);
  each; exists_there.
Qed.

Lemma climbs
    (c_x : R -> R)
    (mu_x : R -> R)
    (omega_x : R -> R)
    (J : R)
    (H1 : J < 0)
    (H2 : forall x' : R, smooth c_x x' /\ smooth mu_x x' /\ smooth omega_x x' /\ J = - Derive mu_x x' * c_x x' * omega_x x')
    (H3 : forall x' : R, smooth c_x x' /\ 0 < c_x x')
    (H4 : forall x' : R, smooth omega_x x' /\ 0 < omega_x x') :
  forall x' : R, 0 < Derive mu_x x'.
Proof.
  intros x'; refine (force_and_direction.climbs_here c_x mu_x omega_x J x' _ _ _ _); [exact H1 | intros; apply H2; assumption | intros; apply H3; assumption | intros; apply H4; assumption].
Qed.

Lemma climbs_defined
    (c_x : R -> R)
    (mu_x : R -> R)
    (omega_x : R -> R)
    (J : R)
    (H1 : J < 0)
    (H2 : forall x' : R, smooth c_x x' /\ smooth mu_x x' /\ smooth omega_x x' /\ J = - Derive mu_x x' * c_x x' * omega_x x')
    (H3 : forall x' : R, smooth c_x x' /\ 0 < c_x x')
    (H4 : forall x' : R, smooth omega_x x' /\ 0 < omega_x x') :
  (forall x' : R, ex_derive mu_x x').
Proof.
  each; exists_there.
Qed.

Lemma higher_outside
    (c_x : R -> R)
    (mu_x : R -> R)
    (omega_x : R -> R)
    (J d : R)
    (H1 : J < 0)
    (H2 : 0 < d)
    (H3 : forall x' : R, smooth c_x x' /\ smooth mu_x x' /\ smooth omega_x x' /\ J = - Derive mu_x x' * c_x x' * omega_x x')
    (H4 : forall x' : R, smooth c_x x' /\ 0 < c_x x')
    (H5 : forall x' : R, smooth omega_x x' /\ 0 < omega_x x') :
  0 < mu_x d - mu_x 0.
Proof.
  assert (P1 : forall x' : R, 0 < Derive mu_x x') by (refine (force_and_direction.climbs c_x mu_x omega_x J _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5]);
  assert (Z1 : 0 < mu_x d - mu_x 0 - (0 - 0)) by (apply (growth_lt mu_x (fun x' => 0) 0 d); [intros; side | intros; side | side | intros x' B1 B2; assert (S1 : Derive mu_x x' = Derive mu_x x') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive (fun x'' => 0) x' = 0) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (W1 : 0 < Derive mu_x x') by (exact (P1 x')); exact (same_lt _ _ _ _ W1 S2 S1)]);
  apply (lt_by_sum _ _ (mu_x d - mu_x 0 - (0 - 0))); [exact Z1 | rational].
Qed.

Lemma level_here'1
    (c_x : R -> R)
    (mu_x : R -> R)
    (omega_x : R -> R)
    (J x : R)
    (H1 : forall x' : R, smooth c_x x' /\ smooth mu_x x' /\ smooth omega_x x' /\ J = - Derive mu_x x' * c_x x' * omega_x x') :
  J = - Derive mu_x x * c_x x * omega_x x.
Proof.
  assert (P1 : forall x' : R, J = - Derive mu_x x' * c_x x' * omega_x x') by (intros; apply H1; assumption);
  assert (Q1 : J = - Derive mu_x x * c_x x * omega_x x) by (exact (P1 x));
  exact Q1.
Qed.

Lemma level_here'1_defined
    (c_x : R -> R)
    (mu_x : R -> R)
    (omega_x : R -> R)
    (J x : R)
    (H1 : forall x' : R, smooth c_x x' /\ smooth mu_x x' /\ smooth omega_x x' /\ J = - Derive mu_x x' * c_x x' * omega_x x') :
  ex_derive mu_x x.
Proof.
  each; exists_there.
Qed.

Lemma level_here
    (c_x : R -> R)
    (mu_x : R -> R)
    (omega_x : R -> R)
    (J x : R)
    (H1 : J = 0)
    (H2 : forall x' : R, smooth c_x x' /\ smooth mu_x x' /\ smooth omega_x x' /\ J = - Derive mu_x x' * c_x x' * omega_x x')
    (H3 : forall x' : R, smooth c_x x' /\ 0 < c_x x')
    (H4 : forall x' : R, smooth omega_x x' /\ 0 < omega_x x') :
  Derive mu_x x = 0.
Proof.
  assert (P1 : 0 < c_x x) by (refine (force_and_direction.falls_here'2 c_x x _); [exact H3]);
  assert (P2 : 0 < omega_x x) by (refine (force_and_direction.falls_here'3 omega_x x _); [exact H4]);
  assert (P3 : J = - Derive mu_x x * c_x x * omega_x x) by (refine (force_and_direction.level_here'1 c_x mu_x omega_x J x _); [exact H2]);
  assert (Z1 : 1 / (c_x x * omega_x x) * (J - (- Derive mu_x x * c_x x * omega_x x)) = 0) by (apply term_eq; [exact P3]);
  assert (Z2 : (- 1) / (c_x x * omega_x x) * (J - 0) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 / (c_x x * omega_x x) * (J - (- Derive mu_x x * c_x x * omega_x x)) + (- 1) / (c_x x * omega_x x) * (J - 0))); [lra | rational].
Qed.

Lemma level_here_defined
    (c_x : R -> R)
    (mu_x : R -> R)
    (omega_x : R -> R)
    (J x : R)
    (H1 : J = 0)
    (H2 : forall x' : R, smooth c_x x' /\ smooth mu_x x' /\ smooth omega_x x' /\ J = - Derive mu_x x' * c_x x' * omega_x x')
    (H3 : forall x' : R, smooth c_x x' /\ 0 < c_x x')
    (H4 : forall x' : R, smooth omega_x x' /\ 0 < omega_x x') :
  ex_derive mu_x x.
Proof.
  assert (P1 : 0 < c_x x) by (refine (force_and_direction.falls_here'2 c_x x _); [exact H3]);
  assert (P2 : 0 < omega_x x) by (refine (force_and_direction.falls_here'3 omega_x x _); [exact H4]);
  each; exists_there.
Qed.

Lemma level
    (c_x : R -> R)
    (mu_x : R -> R)
    (omega_x : R -> R)
    (J : R)
    (H1 : J = 0)
    (H2 : forall x' : R, smooth c_x x' /\ smooth mu_x x' /\ smooth omega_x x' /\ J = - Derive mu_x x' * c_x x' * omega_x x')
    (H3 : forall x' : R, smooth c_x x' /\ 0 < c_x x')
    (H4 : forall x' : R, smooth omega_x x' /\ 0 < omega_x x') :
  forall x' : R, Derive mu_x x' = 0.
Proof.
  intros x'; refine (force_and_direction.level_here c_x mu_x omega_x J x' _ _ _ _); [exact H1 | intros; apply H2; assumption | intros; apply H3; assumption | intros; apply H4; assumption].
Qed.

Lemma level_defined
    (c_x : R -> R)
    (mu_x : R -> R)
    (omega_x : R -> R)
    (J : R)
    (H1 : J = 0)
    (H2 : forall x' : R, smooth c_x x' /\ smooth mu_x x' /\ smooth omega_x x' /\ J = - Derive mu_x x' * c_x x' * omega_x x')
    (H3 : forall x' : R, smooth c_x x' /\ 0 < c_x x')
    (H4 : forall x' : R, smooth omega_x x' /\ 0 < omega_x x') :
  (forall x' : R, ex_derive mu_x x').
Proof.
  each; exists_there.
Qed.

Lemma same_height
    (c_x : R -> R)
    (mu_x : R -> R)
    (omega_x : R -> R)
    (J d : R)
    (H1 : J = 0)
    (H2 : 0 < d)
    (H3 : forall x' : R, smooth c_x x' /\ smooth mu_x x' /\ smooth omega_x x' /\ J = - Derive mu_x x' * c_x x' * omega_x x')
    (H4 : forall x' : R, smooth c_x x' /\ 0 < c_x x')
    (H5 : forall x' : R, smooth omega_x x' /\ 0 < omega_x x') :
  mu_x d - mu_x 0 = 0.
Proof.
  assert (P1 : forall x' : R, Derive mu_x x' = 0) by (refine (force_and_direction.level c_x mu_x omega_x J _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5]);
  assert (Z1 : mu_x d - mu_x 0 - (0 - 0) = 0) by (apply (growth_eq mu_x (fun x' => 0) 0 d); [intros; side | intros; side | side | intros x' B1 B2; assert (S1 : Derive mu_x x' = Derive mu_x x') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive (fun x'' => 0) x' = 0) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (W1 : Derive mu_x x' = 0) by (exact (P1 x')); exact (same_eq _ _ _ _ W1 S1 S2)]);
  apply (eq_by_sum _ _ (mu_x d - mu_x 0 - (0 - 0))); [exact Z1 | rational].
Qed.

Lemma if_outward
    (c_x : R -> R)
    (mu_x : R -> R)
    (omega_x : R -> R)
    (J d : R)
    (H1 : 0 < J)
    (H2 : 0 < d)
    (H3 : forall x' : R, smooth c_x x' /\ smooth mu_x x' /\ smooth omega_x x' /\ J = - Derive mu_x x' * c_x x' * omega_x x')
    (H4 : forall x' : R, smooth c_x x' /\ 0 < c_x x')
    (H5 : forall x' : R, smooth omega_x x' /\ 0 < omega_x x') :
  0 <= J * (mu_x 0 - mu_x d).
Proof.
  assert (P1 : 0 < mu_x 0 - mu_x d) by (refine (force_and_direction.higher_inside c_x mu_x omega_x J d _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5]);
  assert (Z1 : 0 < J * (mu_x 0 - mu_x d - 0)) by (apply term_lt; [side | exact P1]);
  apply (le_by_sum _ _ (J * (mu_x 0 - mu_x d - 0))); [lra | rational].
Qed.

Lemma if_inward
    (c_x : R -> R)
    (mu_x : R -> R)
    (omega_x : R -> R)
    (J d : R)
    (H1 : J < 0)
    (H2 : 0 < d)
    (H3 : forall x' : R, smooth c_x x' /\ smooth mu_x x' /\ smooth omega_x x' /\ J = - Derive mu_x x' * c_x x' * omega_x x')
    (H4 : forall x' : R, smooth c_x x' /\ 0 < c_x x')
    (H5 : forall x' : R, smooth omega_x x' /\ 0 < omega_x x') :
  0 <= J * (mu_x 0 - mu_x d).
Proof.
  assert (P1 : 0 < mu_x d - mu_x 0) by (refine (force_and_direction.higher_outside c_x mu_x omega_x J d _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5]);
  assert (Z1 : 0 < (- J) * (mu_x d - mu_x 0 - 0)) by (apply term_lt; [side | exact P1]);
  apply (le_by_sum _ _ ((- J) * (mu_x d - mu_x 0 - 0))); [lra | rational].
Qed.

Lemma if_still
    (mu_x : R -> R)
    (J d : R)
    (H1 : J = 0) :
  0 <= J * (mu_x 0 - mu_x d).
Proof.
  assert (Z1 : (mu_x 0 - mu_x d) * (J - 0) = 0) by (apply term_eq; [exact H1]);
  apply (le_by_sum _ _ ((mu_x 0 - mu_x d) * (J - 0))); [lra | rational].
Qed.

Lemma downhill_only
    (c_x : R -> R)
    (mu_x : R -> R)
    (omega_x : R -> R)
    (J d : R)
    (H1 : 0 < d)
    (H2 : forall x' : R, smooth c_x x' /\ smooth mu_x x' /\ smooth omega_x x' /\ J = - Derive mu_x x' * c_x x' * omega_x x')
    (H3 : forall x' : R, smooth c_x x' /\ 0 < c_x x')
    (H4 : forall x' : R, smooth omega_x x' /\ 0 < omega_x x') :
  0 <= J * (mu_x 0 - mu_x d).
Proof.
  assert (C1 : 0 < J \/ J = 0 \/ J < 0) by exhaust (J) (0);
  destruct C1 as [G1 | [G1 | G1]]; [refine (force_and_direction.if_outward c_x mu_x omega_x J d _ _ _ _ _); [exact G1 | exact H1 | exact H2 | exact H3 | exact H4] | refine (force_and_direction.if_still mu_x J d _); [exact G1] | refine (force_and_direction.if_inward c_x mu_x omega_x J d _ _ _ _ _); [exact G1 | exact H1 | exact H2 | exact H3 | exact H4]].
Qed.
