(* Generated from derivations/screened_coulomb.py; do not edit. *)

From Electrochem Require Import moves.

Lemma product_rule
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (H1 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r') :
  forall r' : R, 0 < r' -> Derive product_ion r' = psi_ion r' + r' * Derive psi_ion r'.
Proof.
  assert (P1 : forall r' : R, 0 < r' -> product_ion r' = r' * psi_ion r') by (intros; apply H1; assumption);
  intros r' C1; assert (S0 : Derive product_ion r' = Derive (fun r' => r' * psi_ion r') r') by (apply Derive_ext_loc; apply (filter_imp (fun K1 => 0 < K1)); [intros K1 K2; apply P1; apply K2 | nearby]); assert (S1 : Derive product_ion r' = Derive product_ion r') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive (fun r'' => r'' * psi_ion r'') r' = psi_ion r' + r' * Derive psi_ion r') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); exact (eq_trans (eq_sym S1) (eq_trans S0 S2)).
Qed.

Lemma product_rule_defined
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (H1 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r') :
  (forall r' : R, 0 < r' -> ex_derive product_ion r' /\ ex_derive psi_ion r').
Proof.
  each; exists_there.
Qed.

Lemma slope'1
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (r : R)
    (H1 : 0 < r)
    (H2 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r') :
  Derive product_ion r = psi_ion r + r * Derive psi_ion r.
Proof.
  assert (P1 : forall r' : R, 0 < r' -> Derive product_ion r' = psi_ion r' + r' * Derive psi_ion r') by (refine (screened_coulomb.product_rule product_ion psi_ion _); [exact H2]);
  assert (Q1 : Derive product_ion r = psi_ion r + r * Derive psi_ion r) by (refine (P1 r _); side);
  exact Q1.
Qed.

Lemma slope'1_defined
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (r : R)
    (H1 : 0 < r)
    (H2 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r') :
  ex_derive product_ion r /\ ex_derive psi_ion r.
Proof.
  each; exists_there.
Qed.

Lemma slope'2
    (field_ion : R -> R)
    (psi_ion : R -> R)
    (r : R)
    (H1 : 0 < r)
    (H2 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ Derive psi_ion r' = - field_ion r') :
  Derive psi_ion r = - field_ion r.
Proof.
  assert (P1 : forall r' : R, 0 < r' -> Derive psi_ion r' = - field_ion r') by (intros; apply H2; assumption);
  assert (Q1 : Derive psi_ion r = - field_ion r) by (refine (P1 r _); side);
  exact Q1.
Qed.

Lemma slope'2_defined
    (field_ion : R -> R)
    (psi_ion : R -> R)
    (r : R)
    (H1 : 0 < r)
    (H2 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ Derive psi_ion r' = - field_ion r') :
  ex_derive psi_ion r.
Proof.
  each; exists_there.
Qed.

Lemma slope'3
    (field_ion : R -> R)
    (psi_ion : R -> R)
    (steepness_ion : R -> R)
    (r : R)
    (H1 : 0 < r)
    (H2 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ smooth steepness_ion r' /\ steepness_ion r' = psi_ion r' - r' * field_ion r') :
  steepness_ion r = psi_ion r - r * field_ion r.
Proof.
  assert (P1 : forall r' : R, 0 < r' -> steepness_ion r' = psi_ion r' - r' * field_ion r') by (intros; apply H2; assumption);
  assert (Q1 : steepness_ion r = psi_ion r - r * field_ion r) by (refine (P1 r _); side);
  exact Q1.
Qed.

Lemma slope
    (field_ion : R -> R)
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (steepness_ion : R -> R)
    (r : R)
    (H1 : 0 < r)
    (H2 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ Derive psi_ion r' = - field_ion r')
    (H3 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r')
    (H4 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ smooth steepness_ion r' /\ steepness_ion r' = psi_ion r' - r' * field_ion r') :
  Derive product_ion r = steepness_ion r.
Proof.
  assert (P1 : Derive product_ion r = psi_ion r + r * Derive psi_ion r) by (refine (screened_coulomb.slope'1 product_ion psi_ion r _ _); [exact H1 | exact H3]);
  assert (P2 : Derive psi_ion r = - field_ion r) by (refine (screened_coulomb.slope'2 field_ion psi_ion r _ _); [exact H1 | exact H2]);
  assert (P3 : steepness_ion r = psi_ion r - r * field_ion r) by (refine (screened_coulomb.slope'3 field_ion psi_ion steepness_ion r _ _); [exact H1 | exact H4]);
  assert (Z1 : 1 * (Derive product_ion r - (psi_ion r + r * Derive psi_ion r)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : r * (Derive psi_ion r - (- field_ion r)) = 0) by (apply term_eq; [exact P2]);
  assert (Z3 : (- 1) * (steepness_ion r - (psi_ion r - r * field_ion r)) = 0) by (apply term_eq; [exact P3]);
  apply (eq_by_sum _ _ (1 * (Derive product_ion r - (psi_ion r + r * Derive psi_ion r)) + r * (Derive psi_ion r - (- field_ion r)) + (- 1) * (steepness_ion r - (psi_ion r - r * field_ion r)))); [lra | rational].
Qed.

Lemma slope_defined
    (field_ion : R -> R)
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (steepness_ion : R -> R)
    (r : R)
    (H1 : 0 < r)
    (H2 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ Derive psi_ion r' = - field_ion r')
    (H3 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r')
    (H4 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ smooth steepness_ion r' /\ steepness_ion r' = psi_ion r' - r' * field_ion r') :
  ex_derive product_ion r.
Proof.
  each; exists_there.
Qed.

Lemma product_rule_again
    (field_ion : R -> R)
    (psi_ion : R -> R)
    (steepness_ion : R -> R)
    (H1 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ smooth steepness_ion r' /\ steepness_ion r' = psi_ion r' - r' * field_ion r') :
  forall r' : R, 0 < r' -> Derive steepness_ion r' = Derive psi_ion r' - field_ion r' - r' * Derive field_ion r'.
Proof.
  assert (P1 : forall r' : R, 0 < r' -> steepness_ion r' = psi_ion r' - r' * field_ion r') by (intros; apply H1; assumption);
  intros r' C1; assert (S0 : Derive steepness_ion r' = Derive (fun r' => psi_ion r' - r' * field_ion r') r') by (apply Derive_ext_loc; apply (filter_imp (fun K1 => 0 < K1)); [intros K1 K2; apply P1; apply K2 | nearby]); assert (S1 : Derive steepness_ion r' = Derive steepness_ion r') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive (fun r'' => psi_ion r'' - r'' * field_ion r'') r' = Derive psi_ion r' - field_ion r' - r' * Derive field_ion r') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); exact (eq_trans (eq_sym S1) (eq_trans S0 S2)).
Qed.

Lemma product_rule_again_defined
    (field_ion : R -> R)
    (psi_ion : R -> R)
    (steepness_ion : R -> R)
    (H1 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ smooth steepness_ion r' /\ steepness_ion r' = psi_ion r' - r' * field_ion r') :
  (forall r' : R, 0 < r' -> ex_derive steepness_ion r' /\ ex_derive field_ion r' /\ ex_derive psi_ion r').
Proof.
  each; exists_there.
Qed.

Lemma curvature'1
    (field_ion : R -> R)
    (psi_ion : R -> R)
    (steepness_ion : R -> R)
    (r : R)
    (H1 : 0 < r)
    (H2 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ smooth steepness_ion r' /\ steepness_ion r' = psi_ion r' - r' * field_ion r') :
  Derive steepness_ion r = Derive psi_ion r - field_ion r - r * Derive field_ion r.
Proof.
  assert (P1 : forall r' : R, 0 < r' -> Derive steepness_ion r' = Derive psi_ion r' - field_ion r' - r' * Derive field_ion r') by (refine (screened_coulomb.product_rule_again field_ion psi_ion steepness_ion _); [exact H2]);
  assert (Q1 : Derive steepness_ion r = Derive psi_ion r - field_ion r - r * Derive field_ion r) by (refine (P1 r _); side);
  exact Q1.
Qed.

Lemma curvature'1_defined
    (field_ion : R -> R)
    (psi_ion : R -> R)
    (steepness_ion : R -> R)
    (r : R)
    (H1 : 0 < r)
    (H2 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ smooth steepness_ion r' /\ steepness_ion r' = psi_ion r' - r' * field_ion r') :
  ex_derive steepness_ion r /\ ex_derive field_ion r /\ ex_derive psi_ion r.
Proof.
  each; exists_there.
Qed.

Lemma curvature'2
    (field_ion : R -> R)
    (psi_ion : R -> R)
    (r : R)
    (H1 : 0 < r)
    (H2 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ Derive psi_ion r' = - field_ion r') :
  Derive psi_ion r = - field_ion r.
Proof.
  assert (P1 : forall r' : R, 0 < r' -> Derive psi_ion r' = - field_ion r') by (intros; apply H2; assumption);
  assert (Q1 : Derive psi_ion r = - field_ion r) by (refine (P1 r _); side);
  exact Q1.
Qed.

Lemma curvature'2_defined
    (field_ion : R -> R)
    (psi_ion : R -> R)
    (r : R)
    (H1 : 0 < r)
    (H2 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ Derive psi_ion r' = - field_ion r') :
  ex_derive psi_ion r.
Proof.
  each; exists_there.
Qed.

Lemma curvature'3
    (field_ion : R -> R)
    (psi_ion : R -> R)
    (kappa r : R)
    (H1 : 0 < r)
    (H2 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ 2 * r' * field_ion r' + r' ^ 2 * Derive field_ion r' = - r' ^ 2 * kappa ^ 2 * psi_ion r') :
  2 * r * field_ion r + r ^ 2 * Derive field_ion r = - r ^ 2 * kappa ^ 2 * psi_ion r.
Proof.
  assert (P1 : forall r' : R, 0 < r' -> 2 * r' * field_ion r' + r' ^ 2 * Derive field_ion r' = - r' ^ 2 * kappa ^ 2 * psi_ion r') by (intros; apply H2; assumption);
  assert (Q1 : 2 * r * field_ion r + r ^ 2 * Derive field_ion r = - r ^ 2 * kappa ^ 2 * psi_ion r) by (refine (P1 r _); side);
  exact Q1.
Qed.

Lemma curvature'3_defined
    (field_ion : R -> R)
    (psi_ion : R -> R)
    (kappa r : R)
    (H1 : 0 < r)
    (H2 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ 2 * r' * field_ion r' + r' ^ 2 * Derive field_ion r' = - r' ^ 2 * kappa ^ 2 * psi_ion r') :
  ex_derive field_ion r.
Proof.
  each; exists_there.
Qed.

Lemma curvature'4
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (r : R)
    (H1 : 0 < r)
    (H2 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r') :
  product_ion r = r * psi_ion r.
Proof.
  assert (P1 : forall r' : R, 0 < r' -> product_ion r' = r' * psi_ion r') by (intros; apply H2; assumption);
  assert (Q1 : product_ion r = r * psi_ion r) by (refine (P1 r _); side);
  exact Q1.
Qed.

Lemma curvature
    (field_ion : R -> R)
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (steepness_ion : R -> R)
    (kappa r : R)
    (H1 : 0 < r)
    (H2 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ Derive psi_ion r' = - field_ion r')
    (H3 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r')
    (H4 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ 2 * r' * field_ion r' + r' ^ 2 * Derive field_ion r' = - r' ^ 2 * kappa ^ 2 * psi_ion r')
    (H5 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ smooth steepness_ion r' /\ steepness_ion r' = psi_ion r' - r' * field_ion r') :
  Derive steepness_ion r = kappa ^ 2 * product_ion r.
Proof.
  assert (P1 : Derive steepness_ion r = Derive psi_ion r - field_ion r - r * Derive field_ion r) by (refine (screened_coulomb.curvature'1 field_ion psi_ion steepness_ion r _ _); [exact H1 | exact H5]);
  assert (P2 : Derive psi_ion r = - field_ion r) by (refine (screened_coulomb.curvature'2 field_ion psi_ion r _ _); [exact H1 | exact H2]);
  assert (P3 : 2 * r * field_ion r + r ^ 2 * Derive field_ion r = - r ^ 2 * kappa ^ 2 * psi_ion r) by (refine (screened_coulomb.curvature'3 field_ion psi_ion kappa r _ _); [exact H1 | exact H4]);
  assert (P4 : product_ion r = r * psi_ion r) by (refine (screened_coulomb.curvature'4 product_ion psi_ion r _ _); [exact H1 | exact H3]);
  assert (Z1 : 1 * (Derive steepness_ion r - (Derive psi_ion r - field_ion r - r * Derive field_ion r)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 1 * (Derive psi_ion r - (- field_ion r)) = 0) by (apply term_eq; [exact P2]);
  assert (Z3 : (- 1) / r * (2 * r * field_ion r + r ^ 2 * Derive field_ion r - (- r ^ 2 * kappa ^ 2 * psi_ion r)) = 0) by (apply term_eq; [exact P3]);
  assert (Z4 : (- kappa ^ 2) * (product_ion r - r * psi_ion r) = 0) by (apply term_eq; [exact P4]);
  apply (eq_by_sum _ _ (1 * (Derive steepness_ion r - (Derive psi_ion r - field_ion r - r * Derive field_ion r)) + 1 * (Derive psi_ion r - (- field_ion r)) + (- 1) / r * (2 * r * field_ion r + r ^ 2 * Derive field_ion r - (- r ^ 2 * kappa ^ 2 * psi_ion r)) + (- kappa ^ 2) * (product_ion r - r * psi_ion r))); [lra | rational].
Qed.

Lemma curvature_defined
    (field_ion : R -> R)
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (steepness_ion : R -> R)
    (kappa r : R)
    (H1 : 0 < r)
    (H2 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ Derive psi_ion r' = - field_ion r')
    (H3 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r')
    (H4 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ 2 * r' * field_ion r' + r' ^ 2 * Derive field_ion r' = - r' ^ 2 * kappa ^ 2 * psi_ion r')
    (H5 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ smooth steepness_ion r' /\ steepness_ion r' = psi_ion r' - r' * field_ion r') :
  ex_derive steepness_ion r.
Proof.
  each; exists_there.
Qed.

Lemma growing_level
    (field_ion : R -> R)
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (steepness_ion : R -> R)
    (kappa r : R)
    (H1 : 0 < r)
    (H2 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ Derive psi_ion r' = - field_ion r')
    (H3 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r')
    (H4 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ 2 * r' * field_ion r' + r' ^ 2 * Derive field_ion r' = - r' ^ 2 * kappa ^ 2 * psi_ion r')
    (H5 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ smooth steepness_ion r' /\ steepness_ion r' = psi_ion r' - r' * field_ion r') :
  (Derive steepness_ion r + kappa * Derive product_ion r) * exp (- r * kappa) - kappa * (steepness_ion r + kappa * product_ion r) * exp (- r * kappa) = 0.
Proof.
  assert (E1 : exp (- r * kappa) = (1) / ((exp (r * kappa)))) by (exp_as ((- ((r * kappa)))) ltac:(rational));
  assert (P1 : Derive steepness_ion r = kappa ^ 2 * product_ion r) by (refine (screened_coulomb.curvature field_ion product_ion psi_ion steepness_ion kappa r _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5]);
  assert (P2 : Derive product_ion r = steepness_ion r) by (refine (screened_coulomb.slope field_ion product_ion psi_ion steepness_ion r _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5]);
  assert (Z1 : exp (- r * kappa) * (Derive steepness_ion r - kappa ^ 2 * product_ion r) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : kappa * exp (- r * kappa) * (Derive product_ion r - steepness_ion r) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (exp (- r * kappa) * (Derive steepness_ion r - kappa ^ 2 * product_ion r) + kappa * exp (- r * kappa) * (Derive product_ion r - steepness_ion r))); [lra | rewrite ?E1; rational].
Qed.

Lemma growing_level_defined
    (field_ion : R -> R)
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (steepness_ion : R -> R)
    (kappa r : R)
    (H1 : 0 < r)
    (H2 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ Derive psi_ion r' = - field_ion r')
    (H3 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r')
    (H4 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ 2 * r' * field_ion r' + r' ^ 2 * Derive field_ion r' = - r' ^ 2 * kappa ^ 2 * psi_ion r')
    (H5 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ smooth steepness_ion r' /\ steepness_ion r' = psi_ion r' - r' * field_ion r') :
  ex_derive product_ion r /\ ex_derive steepness_ion r.
Proof.
  each; exists_there.
Qed.

Lemma decaying_level
    (field_ion : R -> R)
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (steepness_ion : R -> R)
    (kappa r : R)
    (H1 : 0 < r)
    (H2 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ Derive psi_ion r' = - field_ion r')
    (H3 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r')
    (H4 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ 2 * r' * field_ion r' + r' ^ 2 * Derive field_ion r' = - r' ^ 2 * kappa ^ 2 * psi_ion r')
    (H5 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ smooth steepness_ion r' /\ steepness_ion r' = psi_ion r' - r' * field_ion r') :
  (kappa * Derive product_ion r - Derive steepness_ion r) * exp (r * kappa) + kappa * (kappa * product_ion r - steepness_ion r) * exp (r * kappa) = 0.
Proof.
  assert (P1 : Derive steepness_ion r = kappa ^ 2 * product_ion r) by (refine (screened_coulomb.curvature field_ion product_ion psi_ion steepness_ion kappa r _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5]);
  assert (P2 : Derive product_ion r = steepness_ion r) by (refine (screened_coulomb.slope field_ion product_ion psi_ion steepness_ion r _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5]);
  assert (Z1 : (- exp (r * kappa)) * (Derive steepness_ion r - kappa ^ 2 * product_ion r) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : kappa * exp (r * kappa) * (Derive product_ion r - steepness_ion r) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ ((- exp (r * kappa)) * (Derive steepness_ion r - kappa ^ 2 * product_ion r) + kappa * exp (r * kappa) * (Derive product_ion r - steepness_ion r))); [lra | rational].
Qed.

Lemma decaying_level_defined
    (field_ion : R -> R)
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (steepness_ion : R -> R)
    (kappa r : R)
    (H1 : 0 < r)
    (H2 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ Derive psi_ion r' = - field_ion r')
    (H3 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r')
    (H4 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ 2 * r' * field_ion r' + r' ^ 2 * Derive field_ion r' = - r' ^ 2 * kappa ^ 2 * psi_ion r')
    (H5 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ smooth steepness_ion r' /\ steepness_ion r' = psi_ion r' - r' * field_ion r') :
  ex_derive steepness_ion r /\ ex_derive product_ion r.
Proof.
  each; exists_there.
Qed.

Lemma growing_everywhere
    (field_ion : R -> R)
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (steepness_ion : R -> R)
    (kappa : R)
    (H1 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ Derive psi_ion r' = - field_ion r')
    (H2 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r')
    (H3 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ 2 * r' * field_ion r' + r' ^ 2 * Derive field_ion r' = - r' ^ 2 * kappa ^ 2 * psi_ion r')
    (H4 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ smooth steepness_ion r' /\ steepness_ion r' = psi_ion r' - r' * field_ion r') :
  forall r' : R, 0 < r' -> (Derive steepness_ion r' + kappa * Derive product_ion r') * exp (- r' * kappa) - kappa * (steepness_ion r' + kappa * product_ion r') * exp (- r' * kappa) = 0.
Proof.
  intros r' C1; refine (screened_coulomb.growing_level field_ion product_ion psi_ion steepness_ion kappa r' _ _ _ _ _); [exact C1 | intros; apply H1; assumption | intros; apply H2; assumption | intros; apply H3; assumption | intros; apply H4; assumption].
Qed.

Lemma growing_everywhere_defined
    (field_ion : R -> R)
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (steepness_ion : R -> R)
    (kappa : R)
    (H1 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ Derive psi_ion r' = - field_ion r')
    (H2 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r')
    (H3 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ 2 * r' * field_ion r' + r' ^ 2 * Derive field_ion r' = - r' ^ 2 * kappa ^ 2 * psi_ion r')
    (H4 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ smooth steepness_ion r' /\ steepness_ion r' = psi_ion r' - r' * field_ion r') :
  (forall r' : R, 0 < r' -> ex_derive product_ion r' /\ ex_derive steepness_ion r').
Proof.
  each; exists_there.
Qed.

Lemma growing_constant
    (field_ion : R -> R)
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (steepness_ion : R -> R)
    (kappa r_0 r_1 : R)
    (H1 : 0 < r_0)
    (H2 : r_0 <= r_1)
    (H3 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ Derive psi_ion r' = - field_ion r')
    (H4 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r')
    (H5 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ 2 * r' * field_ion r' + r' ^ 2 * Derive field_ion r' = - r' ^ 2 * kappa ^ 2 * psi_ion r')
    (H6 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ smooth steepness_ion r' /\ steepness_ion r' = psi_ion r' - r' * field_ion r') :
  (steepness_ion r_1 + kappa * product_ion r_1) * exp (- r_1 * kappa) - (steepness_ion r_0 + kappa * product_ion r_0) * exp (- r_0 * kappa) = 0.
Proof.
  assert (E1 : exp (- r_1 * kappa) = (1) / ((exp (r_1 * kappa)))) by (exp_as ((- ((r_1 * kappa)))) ltac:(rational));
  assert (E2 : exp (- r_0 * kappa) = (1) / ((exp (r_0 * kappa)))) by (exp_as ((- ((r_0 * kappa)))) ltac:(rewrite ?E1; rational));
  assert (P1 : forall r' : R, 0 < r' -> (Derive steepness_ion r' + kappa * Derive product_ion r') * exp (- r' * kappa) - kappa * (steepness_ion r' + kappa * product_ion r') * exp (- r' * kappa) = 0) by (refine (screened_coulomb.growing_everywhere field_ion product_ion psi_ion steepness_ion kappa _ _ _ _); [exact H3 | exact H4 | exact H5 | exact H6]);
  assert (Z1 : (steepness_ion r_1 + kappa * product_ion r_1) * exp (- r_1 * kappa) - (steepness_ion r_0 + kappa * product_ion r_0) * exp (- r_0 * kappa) - (0 - 0) = 0) by (apply (growth_eq (fun r' => (steepness_ion r' + kappa * product_ion r') * exp (- r' * kappa)) (fun r' => 0) r_0 r_1); [intros; side | intros; side | side | intros r' B1 B2; assert (I1 : exp (- r' * kappa) = (1) / ((exp (r' * kappa)))) by (exp_as ((- ((r' * kappa)))) ltac:(rational)); assert (S1 : Derive (fun r'' => (steepness_ion r'' + kappa * product_ion r'') * exp (- r'' * kappa)) r' = (Derive steepness_ion r' + kappa * Derive product_ion r') * exp (- r' * kappa) - kappa * (steepness_ion r' + kappa * product_ion r') * exp (- r' * kappa)) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I1; rational]]); assert (S2 : Derive (fun r'' => 0) r' = 0) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I1; rational]]); assert (W1 : (Derive steepness_ion r' + kappa * Derive product_ion r') * exp (- r' * kappa) - kappa * (steepness_ion r' + kappa * product_ion r') * exp (- r' * kappa) = 0) by (refine (P1 r' _); side); exact (same_eq _ _ _ _ W1 S1 S2)]);
  apply (eq_by_sum _ _ ((steepness_ion r_1 + kappa * product_ion r_1) * exp (- r_1 * kappa) - (steepness_ion r_0 + kappa * product_ion r_0) * exp (- r_0 * kappa) - (0 - 0))); [exact Z1 | rewrite ?E2, ?E1; rational].
Qed.

Lemma decaying_everywhere
    (field_ion : R -> R)
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (steepness_ion : R -> R)
    (kappa : R)
    (H1 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ Derive psi_ion r' = - field_ion r')
    (H2 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r')
    (H3 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ 2 * r' * field_ion r' + r' ^ 2 * Derive field_ion r' = - r' ^ 2 * kappa ^ 2 * psi_ion r')
    (H4 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ smooth steepness_ion r' /\ steepness_ion r' = psi_ion r' - r' * field_ion r') :
  forall r' : R, 0 < r' -> (kappa * Derive product_ion r' - Derive steepness_ion r') * exp (r' * kappa) + kappa * (kappa * product_ion r' - steepness_ion r') * exp (r' * kappa) = 0.
Proof.
  intros r' C1; refine (screened_coulomb.decaying_level field_ion product_ion psi_ion steepness_ion kappa r' _ _ _ _ _); [exact C1 | intros; apply H1; assumption | intros; apply H2; assumption | intros; apply H3; assumption | intros; apply H4; assumption].
Qed.

Lemma decaying_everywhere_defined
    (field_ion : R -> R)
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (steepness_ion : R -> R)
    (kappa : R)
    (H1 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ Derive psi_ion r' = - field_ion r')
    (H2 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r')
    (H3 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ 2 * r' * field_ion r' + r' ^ 2 * Derive field_ion r' = - r' ^ 2 * kappa ^ 2 * psi_ion r')
    (H4 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ smooth steepness_ion r' /\ steepness_ion r' = psi_ion r' - r' * field_ion r') :
  (forall r' : R, 0 < r' -> ex_derive steepness_ion r' /\ ex_derive product_ion r').
Proof.
  each; exists_there.
Qed.

Lemma decaying_constant
    (field_ion : R -> R)
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (steepness_ion : R -> R)
    (kappa r_0 r_1 : R)
    (H1 : 0 < r_0)
    (H2 : r_0 <= r_1)
    (H3 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ Derive psi_ion r' = - field_ion r')
    (H4 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r')
    (H5 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ 2 * r' * field_ion r' + r' ^ 2 * Derive field_ion r' = - r' ^ 2 * kappa ^ 2 * psi_ion r')
    (H6 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ smooth steepness_ion r' /\ steepness_ion r' = psi_ion r' - r' * field_ion r') :
  (kappa * product_ion r_1 - steepness_ion r_1) * exp (r_1 * kappa) - (kappa * product_ion r_0 - steepness_ion r_0) * exp (r_0 * kappa) = 0.
Proof.
  assert (P1 : forall r' : R, 0 < r' -> (kappa * Derive product_ion r' - Derive steepness_ion r') * exp (r' * kappa) + kappa * (kappa * product_ion r' - steepness_ion r') * exp (r' * kappa) = 0) by (refine (screened_coulomb.decaying_everywhere field_ion product_ion psi_ion steepness_ion kappa _ _ _ _); [exact H3 | exact H4 | exact H5 | exact H6]);
  assert (Z1 : (kappa * product_ion r_1 - steepness_ion r_1) * exp (r_1 * kappa) - (kappa * product_ion r_0 - steepness_ion r_0) * exp (r_0 * kappa) - (0 - 0) = 0) by (apply (growth_eq (fun r' => (kappa * product_ion r' - steepness_ion r') * exp (r' * kappa)) (fun r' => 0) r_0 r_1); [intros; side | intros; side | side | intros r' B1 B2; assert (S1 : Derive (fun r'' => (kappa * product_ion r'' - steepness_ion r'') * exp (r'' * kappa)) r' = (kappa * Derive product_ion r' - Derive steepness_ion r') * exp (r' * kappa) + kappa * (kappa * product_ion r' - steepness_ion r') * exp (r' * kappa)) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive (fun r'' => 0) r' = 0) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (W1 : (kappa * Derive product_ion r' - Derive steepness_ion r') * exp (r' * kappa) + kappa * (kappa * product_ion r' - steepness_ion r') * exp (r' * kappa) = 0) by (refine (P1 r' _); side); exact (same_eq _ _ _ _ W1 S1 S2)]);
  apply (eq_by_sum _ _ ((kappa * product_ion r_1 - steepness_ion r_1) * exp (r_1 * kappa) - (kappa * product_ion r_0 - steepness_ion r_0) * exp (r_0 * kappa) - (0 - 0))); [exact Z1 | rational].
Qed.

Lemma product_solution
    (field_ion : R -> R)
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (steepness_ion : R -> R)
    (decaying_part growing_part kappa r_0 r_1 : R)
    (H1 : decaying_part = (kappa * product_ion r_0 - steepness_ion r_0) * exp (r_0 * kappa) / (2 * kappa))
    (H2 : growing_part = (steepness_ion r_0 + kappa * product_ion r_0) * exp (- r_0 * kappa) / (2 * kappa))
    (H3 : 0 < kappa)
    (H4 : 0 < r_0)
    (H5 : r_0 <= r_1)
    (H6 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ Derive psi_ion r' = - field_ion r')
    (H7 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r')
    (H8 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ 2 * r' * field_ion r' + r' ^ 2 * Derive field_ion r' = - r' ^ 2 * kappa ^ 2 * psi_ion r')
    (H9 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ smooth steepness_ion r' /\ steepness_ion r' = psi_ion r' - r' * field_ion r') :
  product_ion r_1 = decaying_part * exp (- r_1 * kappa) + growing_part * exp (r_1 * kappa).
Proof.
  assert (E1 : exp (- r_1 * kappa) = (1) / ((exp (r_1 * kappa)))) by (exp_as ((- ((r_1 * kappa)))) ltac:(rational));
  assert (E2 : exp (- r_0 * kappa) = (1) / ((exp (r_0 * kappa)))) by (exp_as ((- ((r_0 * kappa)))) ltac:(rewrite ?E1; rational));
  assert (P1 : (steepness_ion r_1 + kappa * product_ion r_1) * exp (- r_1 * kappa) - (steepness_ion r_0 + kappa * product_ion r_0) * exp (- r_0 * kappa) = 0) by (refine (screened_coulomb.growing_constant field_ion product_ion psi_ion steepness_ion kappa r_0 r_1 _ _ _ _ _ _); [exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9]);
  assert (P2 : (kappa * product_ion r_1 - steepness_ion r_1) * exp (r_1 * kappa) - (kappa * product_ion r_0 - steepness_ion r_0) * exp (r_0 * kappa) = 0) by (refine (screened_coulomb.decaying_constant field_ion product_ion psi_ion steepness_ion kappa r_0 r_1 _ _ _ _ _ _); [exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9]);
  assert (Z1 : exp (r_1 * kappa) / (2 * kappa) * ((steepness_ion r_1 + kappa * product_ion r_1) * exp (- r_1 * kappa) - (steepness_ion r_0 + kappa * product_ion r_0) * exp (- r_0 * kappa) - 0) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : exp (- r_1 * kappa) / (2 * kappa) * ((kappa * product_ion r_1 - steepness_ion r_1) * exp (r_1 * kappa) - (kappa * product_ion r_0 - steepness_ion r_0) * exp (r_0 * kappa) - 0) = 0) by (apply term_eq; [exact P2]);
  assert (Z3 : (- exp (r_1 * kappa)) * (growing_part - (steepness_ion r_0 + kappa * product_ion r_0) * exp (- r_0 * kappa) / (2 * kappa)) = 0) by (apply term_eq; [exact H2]);
  assert (Z4 : (- exp (- r_1 * kappa)) * (decaying_part - (kappa * product_ion r_0 - steepness_ion r_0) * exp (r_0 * kappa) / (2 * kappa)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (exp (r_1 * kappa) / (2 * kappa) * ((steepness_ion r_1 + kappa * product_ion r_1) * exp (- r_1 * kappa) - (steepness_ion r_0 + kappa * product_ion r_0) * exp (- r_0 * kappa) - 0) + exp (- r_1 * kappa) / (2 * kappa) * ((kappa * product_ion r_1 - steepness_ion r_1) * exp (r_1 * kappa) - (kappa * product_ion r_0 - steepness_ion r_0) * exp (r_0 * kappa) - 0) + (- exp (r_1 * kappa)) * (growing_part - (steepness_ion r_0 + kappa * product_ion r_0) * exp (- r_0 * kappa) / (2 * kappa)) + (- exp (- r_1 * kappa)) * (decaying_part - (kappa * product_ion r_0 - steepness_ion r_0) * exp (r_0 * kappa) / (2 * kappa)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma general_solution'1
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (r_1 : R)
    (H1 : 0 < r_1)
    (H2 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r') :
  product_ion r_1 = r_1 * psi_ion r_1.
Proof.
  assert (P1 : forall r' : R, 0 < r' -> product_ion r' = r' * psi_ion r') by (intros; apply H2; assumption);
  assert (Q1 : product_ion r_1 = r_1 * psi_ion r_1) by (refine (P1 r_1 _); side);
  exact Q1.
Qed.

Lemma general_solution
    (field_ion : R -> R)
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (steepness_ion : R -> R)
    (decaying_part growing_part kappa r_0 r_1 : R)
    (H1 : decaying_part = (kappa * product_ion r_0 - steepness_ion r_0) * exp (r_0 * kappa) / (2 * kappa))
    (H2 : growing_part = (steepness_ion r_0 + kappa * product_ion r_0) * exp (- r_0 * kappa) / (2 * kappa))
    (H3 : 0 < kappa)
    (H4 : 0 < r_0)
    (H5 : r_0 <= r_1)
    (H6 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ Derive psi_ion r' = - field_ion r')
    (H7 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r')
    (H8 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ 2 * r' * field_ion r' + r' ^ 2 * Derive field_ion r' = - r' ^ 2 * kappa ^ 2 * psi_ion r')
    (H9 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ smooth steepness_ion r' /\ steepness_ion r' = psi_ion r' - r' * field_ion r') :
  r_1 * psi_ion r_1 = decaying_part * exp (- r_1 * kappa) + growing_part * exp (r_1 * kappa).
Proof.
  assert (E1 : exp (- r_1 * kappa) = (1) / ((exp (r_1 * kappa)))) by (exp_as ((- ((r_1 * kappa)))) ltac:(rational));
  assert (P1 : product_ion r_1 = decaying_part * exp (- r_1 * kappa) + growing_part * exp (r_1 * kappa)) by (refine (screened_coulomb.product_solution field_ion product_ion psi_ion steepness_ion decaying_part growing_part kappa r_0 r_1 _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9]);
  assert (P2 : product_ion r_1 = r_1 * psi_ion r_1) by (refine (screened_coulomb.general_solution'1 product_ion psi_ion r_1 _ _); [side | exact H7]);
  assert (Z1 : 1 * (product_ion r_1 - (decaying_part * exp (- r_1 * kappa) + growing_part * exp (r_1 * kappa))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- 1) * (product_ion r_1 - r_1 * psi_ion r_1) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (product_ion r_1 - (decaying_part * exp (- r_1 * kappa) + growing_part * exp (r_1 * kappa))) + (- 1) * (product_ion r_1 - r_1 * psi_ion r_1))); [lra | rewrite ?E1; rational].
Qed.

Lemma growing_named'1
    (field_ion : R -> R)
    (psi_ion : R -> R)
    (steepness_ion : R -> R)
    (r_0 : R)
    (H1 : 0 < r_0)
    (H2 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ smooth steepness_ion r' /\ steepness_ion r' = psi_ion r' - r' * field_ion r') :
  steepness_ion r_0 = psi_ion r_0 - r_0 * field_ion r_0.
Proof.
  assert (P1 : forall r' : R, 0 < r' -> steepness_ion r' = psi_ion r' - r' * field_ion r') by (intros; apply H2; assumption);
  assert (Q1 : steepness_ion r_0 = psi_ion r_0 - r_0 * field_ion r_0) by (refine (P1 r_0 _); side);
  exact Q1.
Qed.

Lemma growing_named'2
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (r_0 : R)
    (H1 : 0 < r_0)
    (H2 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r') :
  product_ion r_0 = r_0 * psi_ion r_0.
Proof.
  assert (P1 : forall r' : R, 0 < r' -> product_ion r' = r' * psi_ion r') by (intros; apply H2; assumption);
  assert (Q1 : product_ion r_0 = r_0 * psi_ion r_0) by (refine (P1 r_0 _); side);
  exact Q1.
Qed.

Lemma growing_named
    (field_ion : R -> R)
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (steepness_ion : R -> R)
    (growing_part kappa r_0 : R)
    (H1 : growing_part = (steepness_ion r_0 + kappa * product_ion r_0) * exp (- r_0 * kappa) / (2 * kappa))
    (H2 : 0 < kappa)
    (H3 : 0 < r_0)
    (H4 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r')
    (H5 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ smooth steepness_ion r' /\ steepness_ion r' = psi_ion r' - r' * field_ion r') :
  growing_part = (psi_ion r_0 + r_0 * kappa * psi_ion r_0 - r_0 * field_ion r_0) * exp (- r_0 * kappa) / (2 * kappa).
Proof.
  assert (E1 : exp (- r_0 * kappa) = (1) / ((exp (r_0 * kappa)))) by (exp_as ((- ((r_0 * kappa)))) ltac:(rational));
  assert (P1 : steepness_ion r_0 = psi_ion r_0 - r_0 * field_ion r_0) by (refine (screened_coulomb.growing_named'1 field_ion psi_ion steepness_ion r_0 _ _); [exact H3 | exact H5]);
  assert (P2 : product_ion r_0 = r_0 * psi_ion r_0) by (refine (screened_coulomb.growing_named'2 product_ion psi_ion r_0 _ _); [exact H3 | exact H4]);
  assert (Z1 : 1 * (growing_part - (steepness_ion r_0 + kappa * product_ion r_0) * exp (- r_0 * kappa) / (2 * kappa)) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : exp (- r_0 * kappa) / (2 * kappa) * (steepness_ion r_0 - (psi_ion r_0 - r_0 * field_ion r_0)) = 0) by (apply term_eq; [exact P1]);
  assert (Z3 : exp (- r_0 * kappa) / 2 * (product_ion r_0 - r_0 * psi_ion r_0) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (growing_part - (steepness_ion r_0 + kappa * product_ion r_0) * exp (- r_0 * kappa) / (2 * kappa)) + exp (- r_0 * kappa) / (2 * kappa) * (steepness_ion r_0 - (psi_ion r_0 - r_0 * field_ion r_0)) + exp (- r_0 * kappa) / 2 * (product_ion r_0 - r_0 * psi_ion r_0))); [lra | rewrite ?E1; rational].
Qed.

Lemma growing_named_defined
    (field_ion : R -> R)
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (steepness_ion : R -> R)
    (growing_part kappa r_0 : R)
    (H1 : growing_part = (steepness_ion r_0 + kappa * product_ion r_0) * exp (- r_0 * kappa) / (2 * kappa))
    (H2 : 0 < kappa)
    (H3 : 0 < r_0)
    (H4 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r')
    (H5 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ smooth steepness_ion r' /\ steepness_ion r' = psi_ion r' - r' * field_ion r') :
  kappa <> 0.
Proof.
  each; exists_there.
Qed.

Lemma first_slope
    (decaying_part growing_part kappa r_1 : R) :
  Derive (fun r_1' => decaying_part * exp (- r_1' * kappa) + growing_part * exp (r_1' * kappa)) r_1 = kappa * growing_part * exp (r_1 * kappa) - kappa * decaying_part * exp (- r_1 * kappa).
Proof.
  assert (E1 : exp (- r_1 * kappa) = (1) / ((exp (r_1 * kappa)))) by (exp_as ((- ((r_1 * kappa)))) ltac:(rational));
  apply is_derive_unique; rules; [side | eta; rewrite ?E1; rational].
Qed.

Lemma first_slope_defined
    (decaying_part growing_part kappa r_1 : R) :
  ex_derive (fun r_1' => decaying_part * exp (- r_1' * kappa) + growing_part * exp (r_1' * kappa)) r_1.
Proof.
  each; exists_there.
Qed.

Lemma plugged_back
    (decaying_part growing_part kappa r_1 : R) :
  Derive (fun r_1' => kappa * growing_part * exp (r_1' * kappa) - kappa * decaying_part * exp (- r_1' * kappa)) r_1 = kappa ^ 2 * (decaying_part * exp (- r_1 * kappa) + growing_part * exp (r_1 * kappa)).
Proof.
  assert (E1 : exp (- r_1 * kappa) = (1) / ((exp (r_1 * kappa)))) by (exp_as ((- ((r_1 * kappa)))) ltac:(rational));
  apply is_derive_unique; rules; [side | eta; rewrite ?E1; rational].
Qed.

Lemma plugged_back_defined
    (decaying_part growing_part kappa r_1 : R) :
  ex_derive (fun r_1' => kappa * growing_part * exp (r_1' * kappa) - kappa * decaying_part * exp (- r_1' * kappa)) r_1.
Proof.
  each; exists_there.
Qed.

Lemma boundless
    (decaying_part growing_part kappa : R)
    (H1 : growing_part <> 0)
    (H2 : 0 < kappa) :
  diverges (fun r_1' => decaying_part * exp (- r_1' * kappa) + growing_part * exp (r_1' * kappa)) (Rbar_locally p_infty) growing_part.
Proof.
  apply (diverges_ext (fun r_1' => ((decaying_part * (exp (- r_1' * kappa))) + (growing_part * (exp (r_1' * kappa)))))); [algebra | ]; apply (diverges_sign (growing_part * 1)); [replace ((growing_part * 1) * growing_part) with ((growing_part) ^ 2) by (rational); pos | apply (tends_plus_diverges _ _ _ (decaying_part * 0)); [apply tends_mult; [apply tends_const | apply above_tends; apply (above_exp _ (((- 1) * kappa) * 1)); [side | apply (diverges_ext (fun r_1' => (((- 1) * kappa) * r_1'))); [algebra | apply tends_mult_diverges; [side | apply tends_mult; [apply tends_const | apply tends_const] | apply diverges_far_right]]]] | apply tends_mult_diverges; [side | apply tends_const | apply (diverges_exp _ (kappa * 1)); [replace ((kappa * 1)) with (kappa) by (rational); pos | apply (diverges_ext (fun r_1' => (kappa * r_1'))); [algebra | apply tends_mult_diverges; [side | apply tends_const | apply diverges_far_right]]]]]].
Qed.

Lemma near
    (decaying_part growing_part kappa : R) :
  tends (fun r_1' => decaying_part * exp (- r_1' * kappa) + growing_part * exp (r_1' * kappa)) (at_right 0) (decaying_part + growing_part).
Proof.
  apply (tends_ext (fun r_1' => ((decaying_part * (exp (- r_1' * kappa))) + (growing_part * (exp (r_1' * kappa)))))); [algebra | ]; apply (tends_value ((decaying_part * (exp 0)) + (growing_part * (exp 0)))); [constants; rational | apply tends_plus; [apply tends_mult; [apply tends_const | apply tends_exp; apply (tends_ext (fun r_1' => (((- 1) * kappa) * r_1'))); [algebra | apply (tends_value (((- 1) * kappa) * 0)); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_id_right]]]] | apply tends_mult; [apply tends_const | apply tends_exp; apply (tends_ext (fun r_1' => (kappa * r_1'))); [algebra | apply (tends_value (kappa * 0)); [constants; rational | apply tends_mult; [apply tends_const | apply tends_id_right]]]]]].
Qed.

Lemma growing_in_shell
    (charge decaying_part epsilon growing_part kappa shell : R)
    (H1 : decaying_part + growing_part = charge / (4 * PI * epsilon))
    (H2 : decaying_part * exp (- shell * kappa) + growing_part * exp (shell * kappa) = 0)
    (H3 : 0 < epsilon)
    (H4 : 0 < kappa)
    (H5 : 0 < shell) :
  growing_part = - charge * exp (- 2 * shell * kappa) / (4 * PI * epsilon * (1 - exp (- 2 * shell * kappa))).
Proof.
  assert (E1 : exp (- shell * kappa) = (1) / ((exp (shell * kappa)))) by (exp_as ((- ((shell * kappa)))) ltac:(rational));
  assert (E2 : exp (- 2 * shell * kappa) = (1) / ((exp (shell * kappa)) ^ 2)) by (exp_as ((- ((shell * kappa))) + (- ((shell * kappa)))) ltac:(rewrite ?E1; rational));
  assert (Z1 : exp (- shell * kappa) / (1 - exp (- 2 * shell * kappa)) * (decaying_part * exp (- shell * kappa) + growing_part * exp (shell * kappa) - 0) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : (- exp (- 2 * shell * kappa)) / (1 - exp (- 2 * shell * kappa)) * (decaying_part + growing_part - charge / (4 * PI * epsilon)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (exp (- shell * kappa) / (1 - exp (- 2 * shell * kappa)) * (decaying_part * exp (- shell * kappa) + growing_part * exp (shell * kappa) - 0) + (- exp (- 2 * shell * kappa)) / (1 - exp (- 2 * shell * kappa)) * (decaying_part + growing_part - charge / (4 * PI * epsilon)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma growing_in_shell_defined
    (charge decaying_part epsilon growing_part kappa shell : R)
    (H1 : decaying_part + growing_part = charge / (4 * PI * epsilon))
    (H2 : decaying_part * exp (- shell * kappa) + growing_part * exp (shell * kappa) = 0)
    (H3 : 0 < epsilon)
    (H4 : 0 < kappa)
    (H5 : 0 < shell) :
  PI <> 0 /\ 1 - exp (- 2 * shell * kappa) <> 0 /\ epsilon <> 0.
Proof.
  each; exists_there.
Qed.

Lemma growing_gone
    (charge epsilon kappa : R)
    (H1 : 0 < epsilon)
    (H2 : 0 < kappa) :
  tends (fun shell' => - charge * exp (- 2 * shell' * kappa) / (4 * PI * epsilon * (1 - exp (- 2 * shell' * kappa)))) (Rbar_locally p_infty) 0.
Proof.
  apply (tends_ext (fun shell' => ((((((- 1 / 4) * (1 / PI)) * (/ (1 - exp (- 2 * shell' * kappa)))) * (1 / epsilon)) * charge) * (exp (- 2 * shell' * kappa))))); [algebra | ]; apply (tends_value ((((((- 1 / 4) * (1 / PI)) * (/ 1)) * (1 / epsilon)) * charge) * 0)); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_inv; [side | apply (tends_ext (fun shell' => (1 + ((- 1) * (exp (- 2 * shell' * kappa)))))); [algebra | apply (tends_value (1 + ((- 1) * 0))); [constants; rational | apply tends_plus; [apply tends_const | apply tends_mult; [apply tends_const | apply above_tends; apply (above_exp _ (((- 2) * kappa) * 1)); [side | apply (diverges_ext (fun shell' => (((- 2) * kappa) * shell'))); [algebra | apply tends_mult_diverges; [side | apply tends_mult; [apply tends_const | apply tends_const] | apply diverges_far_right]]]]]]]]] | apply tends_const] | apply tends_const] | apply above_tends; apply (above_exp _ (((- 2) * kappa) * 1)); [side | apply (diverges_ext (fun shell' => (((- 2) * kappa) * shell'))); [algebra | apply tends_mult_diverges; [side | apply tends_mult; [apply tends_const | apply tends_const] | apply diverges_far_right]]]]].
Qed.

Lemma growing_gone_defined
    (charge epsilon kappa : R)
    (H1 : 0 < epsilon)
    (H2 : 0 < kappa) :
  (forall shell' : R, 1 < shell' -> PI <> 0 /\ 1 - exp (- 2 * shell' * kappa) <> 0 /\ epsilon <> 0).
Proof.
  each; exists_there.
Qed.

Lemma carries_all
    (charge decaying_part epsilon growing_part : R)
    (H1 : decaying_part + growing_part = charge / (4 * PI * epsilon))
    (H2 : 0 < epsilon)
    (H3 : growing_part = 0) :
  decaying_part = charge / (4 * PI * epsilon).
Proof.
  assert (Z1 : 1 * (decaying_part + growing_part - charge / (4 * PI * epsilon)) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- 1) * (growing_part - 0) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 * (decaying_part + growing_part - charge / (4 * PI * epsilon)) + (- 1) * (growing_part - 0))); [lra | rational].
Qed.

Lemma carries_all_defined
    (charge decaying_part epsilon growing_part : R)
    (H1 : decaying_part + growing_part = charge / (4 * PI * epsilon))
    (H2 : 0 < epsilon)
    (H3 : growing_part = 0) :
  PI <> 0 /\ epsilon <> 0.
Proof.
  each; exists_there.
Qed.

Lemma screened_coulomb
    (field_ion : R -> R)
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (steepness_ion : R -> R)
    (charge decaying_part epsilon growing_part kappa r_0 r_1 : R)
    (H1 : decaying_part + growing_part = charge / (4 * PI * epsilon))
    (H2 : decaying_part = (kappa * product_ion r_0 - steepness_ion r_0) * exp (r_0 * kappa) / (2 * kappa))
    (H3 : 0 < epsilon)
    (H4 : growing_part = (steepness_ion r_0 + kappa * product_ion r_0) * exp (- r_0 * kappa) / (2 * kappa))
    (H5 : growing_part = 0)
    (H6 : 0 < kappa)
    (H7 : 0 < r_0)
    (H8 : r_0 <= r_1)
    (H9 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ Derive psi_ion r' = - field_ion r')
    (H10 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r')
    (H11 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ 2 * r' * field_ion r' + r' ^ 2 * Derive field_ion r' = - r' ^ 2 * kappa ^ 2 * psi_ion r')
    (H12 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ smooth steepness_ion r' /\ steepness_ion r' = psi_ion r' - r' * field_ion r') :
  psi_ion r_1 = charge * exp (- r_1 * kappa) / (4 * PI * r_1 * epsilon).
Proof.
  try assert (K1 : 0 < r_1) by side;
  assert (E1 : exp (- r_1 * kappa) = (1) / ((exp (r_1 * kappa)))) by (exp_as ((- ((r_1 * kappa)))) ltac:(rational));
  assert (P1 : r_1 * psi_ion r_1 = decaying_part * exp (- r_1 * kappa) + growing_part * exp (r_1 * kappa)) by (refine (screened_coulomb.general_solution field_ion product_ion psi_ion steepness_ion decaying_part growing_part kappa r_0 r_1 _ _ _ _ _ _ _ _ _); [exact H2 | exact H4 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12]);
  assert (P2 : decaying_part = charge / (4 * PI * epsilon)) by (refine (screened_coulomb.carries_all charge decaying_part epsilon growing_part _ _ _); [exact H1 | exact H3 | exact H5]);
  assert (Z1 : 1 / r_1 * (r_1 * psi_ion r_1 - (decaying_part * exp (- r_1 * kappa) + growing_part * exp (r_1 * kappa))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : exp (- r_1 * kappa) / r_1 * (decaying_part - charge / (4 * PI * epsilon)) = 0) by (apply term_eq; [exact P2]);
  assert (Z3 : exp (r_1 * kappa) / r_1 * (growing_part - 0) = 0) by (apply term_eq; [exact H5]);
  apply (eq_by_sum _ _ (1 / r_1 * (r_1 * psi_ion r_1 - (decaying_part * exp (- r_1 * kappa) + growing_part * exp (r_1 * kappa))) + exp (- r_1 * kappa) / r_1 * (decaying_part - charge / (4 * PI * epsilon)) + exp (r_1 * kappa) / r_1 * (growing_part - 0))); [lra | rewrite ?E1; rational].
Qed.

Lemma screened_coulomb_defined
    (field_ion : R -> R)
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (steepness_ion : R -> R)
    (charge decaying_part epsilon growing_part kappa r_0 r_1 : R)
    (H1 : decaying_part + growing_part = charge / (4 * PI * epsilon))
    (H2 : decaying_part = (kappa * product_ion r_0 - steepness_ion r_0) * exp (r_0 * kappa) / (2 * kappa))
    (H3 : 0 < epsilon)
    (H4 : growing_part = (steepness_ion r_0 + kappa * product_ion r_0) * exp (- r_0 * kappa) / (2 * kappa))
    (H5 : growing_part = 0)
    (H6 : 0 < kappa)
    (H7 : 0 < r_0)
    (H8 : r_0 <= r_1)
    (H9 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ Derive psi_ion r' = - field_ion r')
    (H10 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r')
    (H11 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ 2 * r' * field_ion r' + r' ^ 2 * Derive field_ion r' = - r' ^ 2 * kappa ^ 2 * psi_ion r')
    (H12 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ smooth steepness_ion r' /\ steepness_ion r' = psi_ion r' - r' * field_ion r') :
  PI <> 0 /\ epsilon <> 0 /\ r_1 <> 0.
Proof.
  try assert (K1 : 0 < r_1) by side;
  each; exists_there.
Qed.

Lemma coulomb
    (charge epsilon r_1 : R)
    (H1 : 0 < epsilon)
    (H2 : 0 < r_1) :
  tends (fun kappa' => charge * exp (- r_1 * kappa') / (4 * PI * r_1 * epsilon)) (at_right 0) (charge / (4 * PI * r_1 * epsilon)).
Proof.
  apply (tends_ext (fun kappa' => ((((((1 / 4) * (1 / PI)) * (1 / epsilon)) * (1 / r_1)) * charge) * (exp (- r_1 * kappa'))))); [algebra | ]; apply (tends_value ((((((1 / 4) * (1 / PI)) * (1 / epsilon)) * (1 / r_1)) * charge) * (exp 0))); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply tends_const] | apply tends_const] | apply tends_exp; apply (tends_ext (fun kappa' => (((- 1) * kappa') * r_1))); [algebra | apply (tends_value (((- 1) * 0) * r_1)); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_id_right] | apply tends_const]]]]].
Qed.

Lemma coulomb_defined
    (charge epsilon r_1 : R)
    (H1 : 0 < epsilon)
    (H2 : 0 < r_1) :
  (forall kappa' : R, 0 < kappa' -> PI <> 0 /\ epsilon <> 0 /\ r_1 <> 0).
Proof.
  each; exists_there.
Qed.

Lemma far_away
    (charge epsilon kappa : R)
    (H1 : 0 < epsilon)
    (H2 : 0 < kappa) :
  tends (fun r_1' => charge * exp (- r_1' * kappa) / (4 * PI * epsilon)) (Rbar_locally p_infty) 0.
Proof.
  apply (tends_ext (fun r_1' => (((((1 / 4) * (1 / PI)) * (1 / epsilon)) * charge) * (exp (- r_1' * kappa))))); [algebra | ]; apply (tends_value (((((1 / 4) * (1 / PI)) * (1 / epsilon)) * charge) * 0)); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply tends_const] | apply above_tends; apply (above_exp _ (((- 1) * kappa) * 1)); [side | apply (diverges_ext (fun r_1' => (((- 1) * kappa) * r_1'))); [algebra | apply tends_mult_diverges; [side | apply tends_mult; [apply tends_const | apply tends_const] | apply diverges_far_right]]]]].
Qed.

Lemma far_away_defined
    (charge epsilon kappa : R)
    (H1 : 0 < epsilon)
    (H2 : 0 < kappa) :
  (forall r_1' : R, 1 < r_1' -> PI <> 0 /\ epsilon <> 0).
Proof.
  each; exists_there.
Qed.
