(* Generated from derivations/extended_debye_hueckel.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require born_energy.
From Electrochem Require screened_coulomb.

Lemma tied
    (field_ion : R -> R)
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (steepness_ion : R -> R)
    (growing_part kappa r_0 : R)
    (H1 : growing_part = (steepness_ion r_0 + kappa * product_ion r_0) * exp (- r_0 * kappa) / (2 * kappa))
    (H2 : growing_part = 0)
    (H3 : 0 < kappa)
    (H4 : 0 < r_0)
    (H5 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r')
    (H6 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ smooth steepness_ion r' /\ steepness_ion r' = psi_ion r' - r' * field_ion r') :
  (1 + r_0 * kappa) * psi_ion r_0 = r_0 * field_ion r_0.
Proof.
  assert (E1 : exp (- r_0 * kappa) = (1) / ((exp (r_0 * kappa)))) by (exp_as ((- ((r_0 * kappa)))) ltac:(rational));
  assert (P1 : growing_part = (psi_ion r_0 + r_0 * kappa * psi_ion r_0 - r_0 * field_ion r_0) * exp (- r_0 * kappa) / (2 * kappa)) by (refine (screened_coulomb.growing_named field_ion product_ion psi_ion steepness_ion growing_part kappa r_0 _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H6]);
  assert (Z1 : (- 2 * kappa * exp (r_0 * kappa)) * (growing_part - (psi_ion r_0 + r_0 * kappa * psi_ion r_0 - r_0 * field_ion r_0) * exp (- r_0 * kappa) / (2 * kappa)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 2 * kappa * exp (r_0 * kappa) * (growing_part - 0) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ ((- 2 * kappa * exp (r_0 * kappa)) * (growing_part - (psi_ion r_0 + r_0 * kappa * psi_ion r_0 - r_0 * field_ion r_0) * exp (- r_0 * kappa) / (2 * kappa)) + 2 * kappa * exp (r_0 * kappa) * (growing_part - 0))); [lra | rewrite ?E1; rational].
Qed.

Lemma contact
    (field_ion : R -> R)
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (steepness_ion : R -> R)
    (charge epsilon growing_part kappa r_0 : R)
    (H1 : 0 < epsilon)
    (H2 : field_ion r_0 = charge / (4 * PI * r_0 ^ 2 * epsilon))
    (H3 : growing_part = (steepness_ion r_0 + kappa * product_ion r_0) * exp (- r_0 * kappa) / (2 * kappa))
    (H4 : growing_part = 0)
    (H5 : 0 < kappa)
    (H6 : 0 < r_0)
    (H7 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r')
    (H8 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ smooth steepness_ion r' /\ steepness_ion r' = psi_ion r' - r' * field_ion r') :
  psi_ion r_0 = charge / (4 * PI * r_0 * epsilon * (1 + r_0 * kappa)).
Proof.
  assert (P1 : (1 + r_0 * kappa) * psi_ion r_0 = r_0 * field_ion r_0) by (refine (extended_debye_hueckel.tied field_ion product_ion psi_ion steepness_ion growing_part kappa r_0 _ _ _ _ _ _); [exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  assert (Z1 : 1 / (1 + r_0 * kappa) * ((1 + r_0 * kappa) * psi_ion r_0 - r_0 * field_ion r_0) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : r_0 / (1 + r_0 * kappa) * (field_ion r_0 - charge / (4 * PI * r_0 ^ 2 * epsilon)) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 / (1 + r_0 * kappa) * ((1 + r_0 * kappa) * psi_ion r_0 - r_0 * field_ion r_0) + r_0 / (1 + r_0 * kappa) * (field_ion r_0 - charge / (4 * PI * r_0 ^ 2 * epsilon)))); [lra | rational].
Qed.

Lemma contact_defined
    (field_ion : R -> R)
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (steepness_ion : R -> R)
    (charge epsilon growing_part kappa r_0 : R)
    (H1 : 0 < epsilon)
    (H2 : field_ion r_0 = charge / (4 * PI * r_0 ^ 2 * epsilon))
    (H3 : growing_part = (steepness_ion r_0 + kappa * product_ion r_0) * exp (- r_0 * kappa) / (2 * kappa))
    (H4 : growing_part = 0)
    (H5 : 0 < kappa)
    (H6 : 0 < r_0)
    (H7 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r')
    (H8 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ smooth steepness_ion r' /\ steepness_ion r' = psi_ion r' - r' * field_ion r') :
  PI <> 0 /\ 1 + r_0 * kappa <> 0 /\ epsilon <> 0 /\ r_0 <> 0.
Proof.
  each; exists_there.
Qed.

Lemma cloud_at_contact
    (field_ion : R -> R)
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (steepness_ion : R -> R)
    (charge epsilon growing_part kappa r_0 : R)
    (H1 : 0 < epsilon)
    (H2 : field_ion r_0 = charge / (4 * PI * r_0 ^ 2 * epsilon))
    (H3 : growing_part = (steepness_ion r_0 + kappa * product_ion r_0) * exp (- r_0 * kappa) / (2 * kappa))
    (H4 : growing_part = 0)
    (H5 : 0 < kappa)
    (H6 : 0 < r_0)
    (H7 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r')
    (H8 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ smooth steepness_ion r' /\ steepness_ion r' = psi_ion r' - r' * field_ion r') :
  psi_ion r_0 - charge / (4 * PI * r_0 * epsilon) = - kappa * charge / (4 * PI * epsilon * (1 + r_0 * kappa)).
Proof.
  assert (P1 : psi_ion r_0 = charge / (4 * PI * r_0 * epsilon * (1 + r_0 * kappa))) by (refine (extended_debye_hueckel.contact field_ion product_ion psi_ion steepness_ion charge epsilon growing_part kappa r_0 _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  assert (Z1 : 1 * (psi_ion r_0 - charge / (4 * PI * r_0 * epsilon * (1 + r_0 * kappa))) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (psi_ion r_0 - charge / (4 * PI * r_0 * epsilon * (1 + r_0 * kappa))))); [lra | rational].
Qed.

Lemma cloud_at_contact_defined
    (field_ion : R -> R)
    (product_ion : R -> R)
    (psi_ion : R -> R)
    (steepness_ion : R -> R)
    (charge epsilon growing_part kappa r_0 : R)
    (H1 : 0 < epsilon)
    (H2 : field_ion r_0 = charge / (4 * PI * r_0 ^ 2 * epsilon))
    (H3 : growing_part = (steepness_ion r_0 + kappa * product_ion r_0) * exp (- r_0 * kappa) / (2 * kappa))
    (H4 : growing_part = 0)
    (H5 : 0 < kappa)
    (H6 : 0 < r_0)
    (H7 : forall r' : R, 0 < r' -> smooth product_ion r' /\ smooth psi_ion r' /\ product_ion r' = r' * psi_ion r')
    (H8 : forall r' : R, 0 < r' -> smooth field_ion r' /\ smooth psi_ion r' /\ smooth steepness_ion r' /\ steepness_ion r' = psi_ion r' - r' * field_ion r') :
  PI <> 0 /\ epsilon <> 0 /\ r_0 <> 0 /\ 1 + r_0 * kappa <> 0.
Proof.
  each; exists_there.
Qed.

Lemma cloud_work
    (w : R -> R -> R -> R)
    (F N_A epsilon kappa r_0 z : R)
    (H1 : 0 < N_A)
    (H2 : 0 < epsilon)
    (H3 : 0 < kappa)
    (H4 : 0 < r_0)
    (H5 : w 0 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))) = 0)
    (H6 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa)))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa)))) share' = - kappa * z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon * (1 + r_0 * kappa))) :
  w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))) = - kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A ^ 2 * epsilon * (1 + r_0 * kappa)).
Proof.
  assert (E1 : (z * F / N_A) = z * F / N_A) by (rational);
  assert (E2 : (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))) = - kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))) by (rewrite ?E1; rational);
  assert (P1 : w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))) = (z * F / N_A) * (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))) / 2) by (refine (born_energy.charging_work w (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))) _ _); [exact H5 | intros share' C1 C2; assert (I1 : (z * F / N_A) = z * F / N_A) by (rational); assert (I2 : (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))) = - kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))) by (rewrite ?I1; rational); assert (W1 : smooth (fun share' => w share' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa)))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa)))) share' = - kappa * z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon * (1 + r_0 * kappa))) by (refine (H6 share' _ _); side); destruct W1 as [T0 W1]; split; [rewrite ?I2, ?I1; exact T0 | apply (same_eq _ _ _ _ W1); rewrite ?I2, ?I1; rational]]);
  apply (same_eq _ _ _ _ P1); rewrite ?E2, ?E1; rational.
Qed.

Lemma cloud_work_defined
    (w : R -> R -> R -> R)
    (F N_A epsilon kappa r_0 z : R)
    (H1 : 0 < N_A)
    (H2 : 0 < epsilon)
    (H3 : 0 < kappa)
    (H4 : 0 < r_0)
    (H5 : w 0 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))) = 0)
    (H6 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa)))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa)))) share' = - kappa * z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon * (1 + r_0 * kappa))) :
  N_A <> 0 /\ PI <> 0 /\ 1 + r_0 * kappa <> 0 /\ epsilon <> 0.
Proof.
  each; exists_there.
Qed.

Lemma lowered
    (w : R -> R -> R -> R)
    (F N_A epsilon kappa mu_sized r_0 z : R)
    (H1 : 0 < N_A)
    (H2 : 0 < epsilon)
    (H3 : 0 < kappa)
    (H4 : mu_sized = N_A * w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))))
    (H5 : 0 < r_0)
    (H6 : w 0 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))) = 0)
    (H7 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa)))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa)))) share' = - kappa * z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon * (1 + r_0 * kappa))) :
  mu_sized = - kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * (1 + r_0 * kappa)).
Proof.
  assert (P1 : w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))) = - kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A ^ 2 * epsilon * (1 + r_0 * kappa))) by (refine (extended_debye_hueckel.cloud_work w F N_A epsilon kappa r_0 z _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5 | exact H6 | exact H7]);
  assert (Z1 : 1 * (mu_sized - N_A * w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa)))) = 0) by (apply term_eq; [exact H4]);
  assert (Z2 : N_A * (w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))) - (- kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A ^ 2 * epsilon * (1 + r_0 * kappa)))) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (mu_sized - N_A * w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa)))) + N_A * (w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))) - (- kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A ^ 2 * epsilon * (1 + r_0 * kappa)))))); [lra | rational].
Qed.

Lemma lowered_defined
    (w : R -> R -> R -> R)
    (F N_A epsilon kappa mu_sized r_0 z : R)
    (H1 : 0 < N_A)
    (H2 : 0 < epsilon)
    (H3 : 0 < kappa)
    (H4 : mu_sized = N_A * w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))))
    (H5 : 0 < r_0)
    (H6 : w 0 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))) = 0)
    (H7 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa)))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa)))) share' = - kappa * z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon * (1 + r_0 * kappa))) :
  PI <> 0 /\ 1 + r_0 * kappa <> 0 /\ N_A <> 0 /\ epsilon <> 0.
Proof.
  each; exists_there.
Qed.

Lemma from_the_cloud
    (w : R -> R -> R -> R)
    (F N_A R_ T epsilon gamma_sized kappa mu_sized r_0 z : R)
    (H1 : 0 < N_A)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < epsilon)
    (H5 : gamma_sized = exp (mu_sized / (R_ * T)))
    (H6 : 0 < kappa)
    (H7 : mu_sized = N_A * w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))))
    (H8 : 0 < r_0)
    (H9 : w 0 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))) = 0)
    (H10 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa)))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa)))) share' = - kappa * z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon * (1 + r_0 * kappa))) :
  gamma_sized = exp (- kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T * (1 + r_0 * kappa))).
Proof.
  assert (E1 : exp ((- kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * (1 + r_0 * kappa))) / (R_ * T)) = (1) / ((exp (kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T + 8 * PI * r_0 * kappa * N_A * epsilon * R_ * T))))) by (exp_as ((- ((kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T + 8 * PI * r_0 * kappa * N_A * epsilon * R_ * T))))) ltac:(rational));
  assert (E2 : exp (- kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T * (1 + r_0 * kappa))) = (1) / ((exp (kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T + 8 * PI * r_0 * kappa * N_A * epsilon * R_ * T))))) by (exp_as ((- ((kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T + 8 * PI * r_0 * kappa * N_A * epsilon * R_ * T))))) ltac:(rewrite ?E1; rational));
  assert (P1 : mu_sized = - kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * (1 + r_0 * kappa))) by (refine (extended_debye_hueckel.lowered w F N_A epsilon kappa mu_sized r_0 z _ _ _ _ _ _ _); [exact H1 | exact H4 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]);
  pose proof H5 as Q1; rewrite ?P1 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E2, ?E1; rational.
Qed.

Lemma from_the_cloud_defined
    (w : R -> R -> R -> R)
    (F N_A R_ T epsilon gamma_sized kappa mu_sized r_0 z : R)
    (H1 : 0 < N_A)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < epsilon)
    (H5 : gamma_sized = exp (mu_sized / (R_ * T)))
    (H6 : 0 < kappa)
    (H7 : mu_sized = N_A * w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))))
    (H8 : 0 < r_0)
    (H9 : w 0 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))) = 0)
    (H10 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa)))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa)))) share' = - kappa * z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon * (1 + r_0 * kappa))) :
  PI <> 0 /\ 1 + r_0 * kappa <> 0 /\ N_A <> 0 /\ R_ <> 0 /\ T <> 0 /\ epsilon <> 0.
Proof.
  each; exists_there.
Qed.

Lemma natural
    (w : R -> R -> R -> R)
    (F N_A R_ T epsilon gamma_sized kappa mu_sized r_0 z : R)
    (H1 : 0 < N_A)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < epsilon)
    (H5 : gamma_sized = exp (mu_sized / (R_ * T)))
    (H6 : 0 < kappa)
    (H7 : mu_sized = N_A * w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))))
    (H8 : 0 < r_0)
    (H9 : w 0 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))) = 0)
    (H10 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa)))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa)))) share' = - kappa * z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon * (1 + r_0 * kappa))) :
  ln gamma_sized = - kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T * (1 + r_0 * kappa)).
Proof.
  try assert (K1 : 0 < gamma_sized) by side;
  assert (E1 : exp (- kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T * (1 + r_0 * kappa))) = (1) / ((exp (kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T + 8 * PI * r_0 * kappa * N_A * epsilon * R_ * T))))) by (exp_as ((- ((kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T + 8 * PI * r_0 * kappa * N_A * epsilon * R_ * T))))) ltac:(rational));
  assert (E2 : ln (exp (- kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T * (1 + r_0 * kappa)))) = (-1 / 8 * kappa * F ^ 2 * z ^ 2) / (N_A * R_ * T * epsilon * kappa * r_0 * PI + N_A * R_ * T * epsilon * PI)) by (ln_as (/ ((exp (kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T + 8 * PI * r_0 * kappa * N_A * epsilon * R_ * T))))) ltac:(rewrite ?E1; rational));
  assert (P1 : gamma_sized = exp (- kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T * (1 + r_0 * kappa)))) by (refine (extended_debye_hueckel.from_the_cloud w F N_A R_ T epsilon gamma_sized kappa mu_sized r_0 z _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]);
  apply (same_eq (ln gamma_sized) (ln (exp (- kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T * (1 + r_0 * kappa)))))); [apply f_equal; exact P1 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma natural_defined
    (w : R -> R -> R -> R)
    (F N_A R_ T epsilon gamma_sized kappa mu_sized r_0 z : R)
    (H1 : 0 < N_A)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < epsilon)
    (H5 : gamma_sized = exp (mu_sized / (R_ * T)))
    (H6 : 0 < kappa)
    (H7 : mu_sized = N_A * w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))))
    (H8 : 0 < r_0)
    (H9 : w 0 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))) = 0)
    (H10 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa)))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa)))) share' = - kappa * z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon * (1 + r_0 * kappa))) :
  0 < gamma_sized /\ PI <> 0 /\ 1 + r_0 * kappa <> 0 /\ N_A <> 0 /\ R_ <> 0 /\ T <> 0 /\ epsilon <> 0.
Proof.
  try assert (K1 : 0 < gamma_sized) by side;
  each; exists_there.
Qed.

Lemma kappa_of_strength
    (B_dh F R_ T c_standard epsilon ionic_strength kappa : R)
    (H1 : B_dh = sqrt 2 * F * sqrt (c_standard / (epsilon * R_ * T)))
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < c_standard)
    (H5 : 0 < epsilon)
    (H6 : 0 < ionic_strength)
    (H7 : kappa = sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T))) :
  kappa = B_dh * sqrt (ionic_strength / c_standard).
Proof.
  assert (E1' : sqrt 2 ^ 2 = 2) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E1 : ln (ionic_strength / (epsilon * R_ * T)) = (ln ionic_strength) - (ln R_) - (ln T) - (ln epsilon)) by (ln_as (ionic_strength * / R_ * / T * / epsilon) ltac:((reflexivity || (field [E1']; side))));
  assert (E2' : sqrt ionic_strength ^ 2 = ionic_strength) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3' : sqrt epsilon ^ 2 = epsilon) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E4' : sqrt T ^ 2 = T) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E5' : sqrt R_ ^ 2 = R_) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (ionic_strength / (epsilon * R_ * T)) = ((sqrt ionic_strength)) / ((sqrt epsilon) * (sqrt T) * (sqrt R_))) by (root_as_exp; exp_as ((/ 2 * ln ionic_strength) + (- (/ 2 * ln R_)) + (- (/ 2 * ln T)) + (- (/ 2 * ln epsilon))) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  assert (E3 : ln (ionic_strength / c_standard) = (ln ionic_strength) - (ln c_standard)) by (ln_as (ionic_strength * / c_standard) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  assert (E6' : sqrt c_standard ^ 2 = c_standard) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E4 : sqrt (ionic_strength / c_standard) = ((sqrt ionic_strength)) / ((sqrt c_standard))) by (root_as_exp; exp_as ((/ 2 * ln ionic_strength) + (- (/ 2 * ln c_standard))) ltac:(rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5' E6']; side))));
  assert (E5 : ln (c_standard / (epsilon * R_ * T)) = -(ln R_) - (ln T) - (ln epsilon) + (ln c_standard)) by (ln_as (c_standard * / R_ * / T * / epsilon) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5' E6']; side))));
  assert (E6 : sqrt (c_standard / (epsilon * R_ * T)) = ((sqrt c_standard)) / ((sqrt epsilon) * (sqrt T) * (sqrt R_))) by (root_as_exp; exp_as ((- (/ 2 * ln R_)) + (- (/ 2 * ln T)) + (- (/ 2 * ln epsilon)) + (/ 2 * ln c_standard)) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5' E6']; side))));
  assert (Z1 : 1 * (kappa - sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T))) = 0) by (apply term_eq; [exact H7]);
  assert (Z2 : (- sqrt (ionic_strength / c_standard)) * (B_dh - sqrt 2 * F * sqrt (c_standard / (epsilon * R_ * T))) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (kappa - sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T))) + (- sqrt (ionic_strength / c_standard)) * (B_dh - sqrt 2 * F * sqrt (c_standard / (epsilon * R_ * T))))); [lra | rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5' E6']; side))].
Qed.

Lemma kappa_of_strength_defined
    (B_dh F R_ T c_standard epsilon ionic_strength kappa : R)
    (H1 : B_dh = sqrt 2 * F * sqrt (c_standard / (epsilon * R_ * T)))
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < c_standard)
    (H5 : 0 < epsilon)
    (H6 : 0 < ionic_strength)
    (H7 : kappa = sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T))) :
  c_standard <> 0 /\ 0 < ionic_strength / c_standard.
Proof.
  each; exists_there.
Qed.

Lemma constants
    (A_dh B_dh F N_A R_ T c_standard epsilon : R)
    (H1 : A_dh = sqrt 2 * F ^ 3 * sqrt (c_standard / (epsilon * R_ * T)) / (8 * PI * N_A * epsilon * R_ * T * ln 10))
    (H2 : B_dh = sqrt 2 * F * sqrt (c_standard / (epsilon * R_ * T)))
    (H3 : 0 < N_A)
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < c_standard)
    (H7 : 0 < epsilon) :
  A_dh = B_dh * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T * ln 10).
Proof.
  assert (E1' : sqrt 2 ^ 2 = 2) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E1 : ln (c_standard / (epsilon * R_ * T)) = (ln c_standard) - (ln R_) - (ln T) - (ln epsilon)) by (ln_as (c_standard * / R_ * / T * / epsilon) ltac:((reflexivity || (field [E1']; side))));
  assert (E2' : sqrt c_standard ^ 2 = c_standard) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3' : sqrt epsilon ^ 2 = epsilon) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E4' : sqrt T ^ 2 = T) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E5' : sqrt R_ ^ 2 = R_) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (c_standard / (epsilon * R_ * T)) = ((sqrt c_standard)) / ((sqrt epsilon) * (sqrt T) * (sqrt R_))) by (root_as_exp; exp_as ((/ 2 * ln c_standard) + (- (/ 2 * ln R_)) + (- (/ 2 * ln T)) + (- (/ 2 * ln epsilon))) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  assert (E3 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  assert (Z1 : 1 * (A_dh - sqrt 2 * F ^ 3 * sqrt (c_standard / (epsilon * R_ * T)) / (8 * PI * N_A * epsilon * R_ * T * ln 10)) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- F ^ 2 / (8 * PI * N_A * epsilon * R_ * T * ln 10)) * (B_dh - sqrt 2 * F * sqrt (c_standard / (epsilon * R_ * T))) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 * (A_dh - sqrt 2 * F ^ 3 * sqrt (c_standard / (epsilon * R_ * T)) / (8 * PI * N_A * epsilon * R_ * T * ln 10)) + (- F ^ 2 / (8 * PI * N_A * epsilon * R_ * T * ln 10)) * (B_dh - sqrt 2 * F * sqrt (c_standard / (epsilon * R_ * T))))); [lra | rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))].
Qed.

Lemma constants_defined
    (A_dh B_dh F N_A R_ T c_standard epsilon : R)
    (H1 : A_dh = sqrt 2 * F ^ 3 * sqrt (c_standard / (epsilon * R_ * T)) / (8 * PI * N_A * epsilon * R_ * T * ln 10))
    (H2 : B_dh = sqrt 2 * F * sqrt (c_standard / (epsilon * R_ * T)))
    (H3 : 0 < N_A)
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < c_standard)
    (H7 : 0 < epsilon) :
  PI <> 0 /\ N_A <> 0 /\ R_ <> 0 /\ T <> 0 /\ epsilon <> 0 /\ 0 < 10 /\ ln 10 <> 0.
Proof.
  each; exists_there.
Qed.

Lemma with_strength
    (w : R -> R -> R -> R)
    (B_dh F N_A R_ T c_standard epsilon gamma_sized ionic_strength kappa mu_sized r_0 z : R)
    (H1 : B_dh = sqrt 2 * F * sqrt (c_standard / (epsilon * R_ * T)))
    (H2 : 0 < B_dh)
    (H3 : 0 < N_A)
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < c_standard)
    (H7 : 0 < epsilon)
    (H8 : gamma_sized = exp (mu_sized / (R_ * T)))
    (H9 : 0 < ionic_strength)
    (H10 : kappa = sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T)))
    (H11 : 0 < kappa)
    (H12 : mu_sized = N_A * w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))))
    (H13 : 0 < r_0)
    (H14 : w 0 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))) = 0)
    (H15 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa)))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa)))) share' = - kappa * z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon * (1 + r_0 * kappa))) :
  ln gamma_sized = - B_dh * z ^ 2 * F ^ 2 * sqrt (ionic_strength / c_standard) / (8 * PI * N_A * epsilon * R_ * T * (1 + B_dh * r_0 * sqrt (ionic_strength / c_standard))).
Proof.
  try assert (K1 : 0 < gamma_sized) by side;
  assert (E1 : ln (ionic_strength / c_standard) = (ln ionic_strength) - (ln c_standard)) by (ln_as (ionic_strength * / c_standard) ltac:(rational));
  assert (E1' : sqrt ionic_strength ^ 2 = ionic_strength) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2' : sqrt c_standard ^ 2 = c_standard) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (ionic_strength / c_standard) = ((sqrt ionic_strength)) / ((sqrt c_standard))) by (root_as_exp; exp_as ((/ 2 * ln ionic_strength) + (- (/ 2 * ln c_standard))) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (P1 : ln gamma_sized = - kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T * (1 + r_0 * kappa))) by (refine (extended_debye_hueckel.natural w F N_A R_ T epsilon gamma_sized kappa mu_sized r_0 z _ _ _ _ _ _ _ _ _ _); [exact H3 | exact H4 | exact H5 | exact H7 | exact H8 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15]);
  assert (P2 : kappa = B_dh * sqrt (ionic_strength / c_standard)) by (refine (extended_debye_hueckel.kappa_of_strength B_dh F R_ T c_standard epsilon ionic_strength kappa _ _ _ _ _ _ _); [exact H1 | exact H4 | exact H5 | exact H6 | exact H7 | exact H9 | exact H10]);
  pose proof P1 as Q1; rewrite ?P2 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E2, ?E1; (reflexivity || (field [E1' E2']; side)).
Qed.

Lemma with_strength_defined
    (w : R -> R -> R -> R)
    (B_dh F N_A R_ T c_standard epsilon gamma_sized ionic_strength kappa mu_sized r_0 z : R)
    (H1 : B_dh = sqrt 2 * F * sqrt (c_standard / (epsilon * R_ * T)))
    (H2 : 0 < B_dh)
    (H3 : 0 < N_A)
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < c_standard)
    (H7 : 0 < epsilon)
    (H8 : gamma_sized = exp (mu_sized / (R_ * T)))
    (H9 : 0 < ionic_strength)
    (H10 : kappa = sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T)))
    (H11 : 0 < kappa)
    (H12 : mu_sized = N_A * w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))))
    (H13 : 0 < r_0)
    (H14 : w 0 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))) = 0)
    (H15 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa)))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa)))) share' = - kappa * z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon * (1 + r_0 * kappa))) :
  0 < gamma_sized /\ PI <> 0 /\ c_standard <> 0 /\ 0 < ionic_strength / c_standard /\ 1 + B_dh * r_0 * sqrt (ionic_strength / c_standard) <> 0 /\ N_A <> 0 /\ R_ <> 0 /\ T <> 0 /\ epsilon <> 0.
Proof.
  try assert (K1 : 0 < gamma_sized) by side;
  each; exists_there.
Qed.

Lemma extended
    (w : R -> R -> R -> R)
    (A_dh B_dh F N_A R_ T c_standard epsilon gamma_sized ionic_strength kappa mu_sized r_0 z : R)
    (H1 : A_dh = sqrt 2 * F ^ 3 * sqrt (c_standard / (epsilon * R_ * T)) / (8 * PI * N_A * epsilon * R_ * T * ln 10))
    (H2 : B_dh = sqrt 2 * F * sqrt (c_standard / (epsilon * R_ * T)))
    (H3 : 0 < B_dh)
    (H4 : 0 < N_A)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : 0 < c_standard)
    (H8 : 0 < epsilon)
    (H9 : gamma_sized = exp (mu_sized / (R_ * T)))
    (H10 : 0 < ionic_strength)
    (H11 : kappa = sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T)))
    (H12 : 0 < kappa)
    (H13 : mu_sized = N_A * w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))))
    (H14 : 0 < r_0)
    (H15 : w 0 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))) = 0)
    (H16 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa)))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa)))) share' = - kappa * z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon * (1 + r_0 * kappa))) :
  ln gamma_sized / ln 10 = - A_dh * z ^ 2 * sqrt (ionic_strength / c_standard) / (1 + B_dh * r_0 * sqrt (ionic_strength / c_standard)).
Proof.
  try assert (K1 : 0 < gamma_sized) by side;
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (E2 : ln (ionic_strength / c_standard) = (ln ionic_strength) - (ln c_standard)) by (ln_as (ionic_strength * / c_standard) ltac:(rewrite ?E1; rational));
  assert (E1' : sqrt ionic_strength ^ 2 = ionic_strength) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2' : sqrt c_standard ^ 2 = c_standard) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3 : sqrt (ionic_strength / c_standard) = ((sqrt ionic_strength)) / ((sqrt c_standard))) by (root_as_exp; exp_as ((/ 2 * ln ionic_strength) + (- (/ 2 * ln c_standard))) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (P1 : ln gamma_sized = - B_dh * z ^ 2 * F ^ 2 * sqrt (ionic_strength / c_standard) / (8 * PI * N_A * epsilon * R_ * T * (1 + B_dh * r_0 * sqrt (ionic_strength / c_standard)))) by (refine (extended_debye_hueckel.with_strength w B_dh F N_A R_ T c_standard epsilon gamma_sized ionic_strength kappa mu_sized r_0 z _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16]);
  assert (P2 : A_dh = B_dh * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T * ln 10)) by (refine (extended_debye_hueckel.constants A_dh B_dh F N_A R_ T c_standard epsilon _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  assert (Z1 : 1 / (ln 10) * (ln gamma_sized - (- B_dh * z ^ 2 * F ^ 2 * sqrt (ionic_strength / c_standard) / (8 * PI * N_A * epsilon * R_ * T * (1 + B_dh * r_0 * sqrt (ionic_strength / c_standard))))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : z ^ 2 * sqrt (ionic_strength / c_standard) / (1 + B_dh * r_0 * sqrt (ionic_strength / c_standard)) * (A_dh - B_dh * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T * ln 10)) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 / (ln 10) * (ln gamma_sized - (- B_dh * z ^ 2 * F ^ 2 * sqrt (ionic_strength / c_standard) / (8 * PI * N_A * epsilon * R_ * T * (1 + B_dh * r_0 * sqrt (ionic_strength / c_standard))))) + z ^ 2 * sqrt (ionic_strength / c_standard) / (1 + B_dh * r_0 * sqrt (ionic_strength / c_standard)) * (A_dh - B_dh * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T * ln 10)))); [lra | rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))].
Qed.

Lemma extended_defined
    (w : R -> R -> R -> R)
    (A_dh B_dh F N_A R_ T c_standard epsilon gamma_sized ionic_strength kappa mu_sized r_0 z : R)
    (H1 : A_dh = sqrt 2 * F ^ 3 * sqrt (c_standard / (epsilon * R_ * T)) / (8 * PI * N_A * epsilon * R_ * T * ln 10))
    (H2 : B_dh = sqrt 2 * F * sqrt (c_standard / (epsilon * R_ * T)))
    (H3 : 0 < B_dh)
    (H4 : 0 < N_A)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : 0 < c_standard)
    (H8 : 0 < epsilon)
    (H9 : gamma_sized = exp (mu_sized / (R_ * T)))
    (H10 : 0 < ionic_strength)
    (H11 : kappa = sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T)))
    (H12 : 0 < kappa)
    (H13 : mu_sized = N_A * w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))))
    (H14 : 0 < r_0)
    (H15 : w 0 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa))) = 0)
    (H16 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa)))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon * (1 + r_0 * kappa)))) share' = - kappa * z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon * (1 + r_0 * kappa))) :
  0 < 10 /\ ln 10 <> 0 /\ 0 < gamma_sized /\ c_standard <> 0 /\ 0 < ionic_strength / c_standard /\ 1 + B_dh * r_0 * sqrt (ionic_strength / c_standard) <> 0.
Proof.
  try assert (K1 : 0 < gamma_sized) by side;
  each; exists_there.
Qed.

Lemma point_ions
    (A_dh B_dh c_standard ionic_strength z : R)
    (H1 : 0 < B_dh)
    (H2 : 0 < c_standard)
    (H3 : 0 < ionic_strength) :
  tends (fun r_0' => - A_dh * z ^ 2 * sqrt (ionic_strength / c_standard) / (1 + B_dh * r_0' * sqrt (ionic_strength / c_standard))) (at_right 0) (- A_dh * z ^ 2 * sqrt (ionic_strength / c_standard)).
Proof.
  assert (E1 : ln (ionic_strength / c_standard) = (ln ionic_strength) - (ln c_standard)) by (ln_as (ionic_strength * / c_standard) ltac:(rational));
  assert (E1' : sqrt ionic_strength ^ 2 = ionic_strength) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2' : sqrt c_standard ^ 2 = c_standard) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (ionic_strength / c_standard) = ((sqrt ionic_strength)) / ((sqrt c_standard))) by (root_as_exp; exp_as ((/ 2 * ln ionic_strength) + (- (/ 2 * ln c_standard))) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2']; side))));
  apply (tends_ext (fun r_0' => (((((- 1) * (sqrt (ionic_strength / c_standard))) * (/ (1 + B_dh * r_0' * sqrt (ionic_strength / c_standard)))) * (z ^ 2)) * A_dh))); [algebra | ]; apply (tends_value (((((- 1) * (sqrt (ionic_strength / c_standard))) * (/ 1)) * (z ^ 2)) * A_dh)); [constants; rewrite ?E2, ?E1; (reflexivity || (field [E1' E2']; side)) | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_inv; [side | apply (tends_ext (fun r_0' => (1 + (((sqrt (ionic_strength / c_standard)) * B_dh) * r_0')))); [algebra | apply (tends_value (1 + (((sqrt (ionic_strength / c_standard)) * B_dh) * 0))); [constants; rational | apply tends_plus; [apply tends_const | apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_id_right]]]]]] | apply tends_const] | apply tends_const]].
Qed.

Lemma point_ions_defined
    (A_dh B_dh c_standard ionic_strength z : R)
    (H1 : 0 < B_dh)
    (H2 : 0 < c_standard)
    (H3 : 0 < ionic_strength) :
  (forall r_0' : R, 0 < r_0' -> c_standard <> 0 /\ 0 < ionic_strength / c_standard /\ 1 + B_dh * r_0' * sqrt (ionic_strength / c_standard) <> 0).
Proof.
  each; exists_there.
Qed.

Lemma rewritten
    (A_dh B_dh c_standard ionic_strength r_0 z : R)
    (H1 : 0 < B_dh)
    (H2 : 0 < c_standard)
    (H3 : 0 < ionic_strength)
    (H4 : 0 < r_0) :
  - A_dh * z ^ 2 * sqrt (ionic_strength / c_standard) / (1 + B_dh * r_0 * sqrt (ionic_strength / c_standard)) = - A_dh * z ^ 2 / (1 / sqrt (ionic_strength / c_standard) + B_dh * r_0).
Proof.
  assert (E1 : ln (ionic_strength / c_standard) = (ln ionic_strength) - (ln c_standard)) by (ln_as (ionic_strength * / c_standard) ltac:(rational));
  assert (E1' : sqrt ionic_strength ^ 2 = ionic_strength) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2' : sqrt c_standard ^ 2 = c_standard) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (ionic_strength / c_standard) = ((sqrt ionic_strength)) / ((sqrt c_standard))) by (root_as_exp; exp_as ((/ 2 * ln ionic_strength) + (- (/ 2 * ln c_standard))) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2']; side))));
  apply (eq_by_sum _ _ (0)); [lra | rewrite ?E2, ?E1; (reflexivity || (field [E1' E2']; side))].
Qed.

Lemma rewritten_defined
    (A_dh B_dh c_standard ionic_strength r_0 z : R)
    (H1 : 0 < B_dh)
    (H2 : 0 < c_standard)
    (H3 : 0 < ionic_strength)
    (H4 : 0 < r_0) :
  c_standard <> 0 /\ 0 < ionic_strength / c_standard /\ 1 + B_dh * r_0 * sqrt (ionic_strength / c_standard) <> 0 /\ 1 / sqrt (ionic_strength / c_standard) + B_dh * r_0 <> 0.
Proof.
  each; exists_there.
Qed.

Lemma saturates
    (A_dh B_dh c_standard r_0 z : R)
    (H1 : 0 < B_dh)
    (H2 : 0 < c_standard)
    (H3 : 0 < r_0) :
  tends (fun ionic_strength' => - A_dh * z ^ 2 / (1 / sqrt (ionic_strength' / c_standard) + B_dh * r_0)) (Rbar_locally p_infty) (- A_dh * z ^ 2 / (B_dh * r_0)).
Proof.
  apply (tends_ext (fun ionic_strength' => ((((- 1) * (/ (1 / sqrt (ionic_strength' / c_standard) + B_dh * r_0))) * (z ^ 2)) * A_dh))); [algebra | ]; apply (tends_value ((((- 1) * (/ (B_dh * r_0))) * (z ^ 2)) * A_dh)); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_inv; [side | apply (tends_ext (fun ionic_strength' => ((/ (sqrt (ionic_strength' / c_standard))) + (B_dh * r_0)))); [algebra | apply (tends_value (0 + (B_dh * r_0))); [constants; rational | apply tends_plus; [apply (diverges_inv _ 1); apply (diverges_sqrt _ ((1 / c_standard) * 1)); [replace (((1 / c_standard) * 1)) with (/ c_standard) by (rational); pos | apply (diverges_ext (fun ionic_strength' => ((1 / c_standard) * ionic_strength'))); [algebra | apply tends_mult_diverges; [side | apply tends_const | apply diverges_far_right]]] | apply tends_const]]]]] | apply tends_const] | apply tends_const]].
Qed.

Lemma saturates_defined
    (A_dh B_dh c_standard r_0 z : R)
    (H1 : 0 < B_dh)
    (H2 : 0 < c_standard)
    (H3 : 0 < r_0) :
  (forall ionic_strength' : R, 1 < ionic_strength' -> c_standard <> 0 /\ 0 < ionic_strength' / c_standard /\ 1 / sqrt (ionic_strength' / c_standard) + B_dh * r_0 <> 0).
Proof.
  each; exists_there.
Qed.

Lemma as_in_the_limiting_law
    (A_dh z : R) :
  tends (fun t_root' => - A_dh * z ^ 2 * (t_root' / (1 + t_root') - 3 * t_root' ^ 2 / 10) / t_root') (at_right 0) (- A_dh * z ^ 2).
Proof.
  apply (tends_ext_right (fun t_root' => (- A_dh * z ^ 2 * (t_root' / (1 + t_root') - 3 * t_root' ^ 2 / 10)) / t_root')); [intros t_root' K1; first [rational | fractions] | apply (quotient_right (fun t_root' => - A_dh * z ^ 2 * (t_root' / (1 + t_root') - 3 * t_root' ^ 2 / 10)) (fun t_root' => t_root') 0 _ (((fun t_root' => - A_dh * z ^ 2 * (1 / (1 + t_root') - 3 * t_root' / 5 - t_root' / (1 + t_root') ^ 2)) 0) / ((fun t_root' => 1) 0))); [cbv beta; rational | apply (quotient_by_slopes (fun t_root' => - A_dh * z ^ 2 * (t_root' / (1 + t_root') - 3 * t_root' ^ 2 / 10)) (fun t_root' => t_root') (fun t_root' => - A_dh * z ^ 2 * (1 / (1 + t_root') - 3 * t_root' / 5 - t_root' / (1 + t_root') ^ 2)) (fun t_root' => 1) 0 _); [apply (filter_imp (fun t_root' => 1 + t_root' <> 0)); [intros t_root' K1; rules; [side | eta; rational] | nearby] | apply filter_forall; intro t_root'; rules; [side | eta; rational] | cbv beta; rational | cbv beta; rational | apply (beside_by_value (fun t_root' => 1) 0); [continuous_here | cbv beta; replace (1) with (1) by (rational); side] | apply (quotient_by_value (fun t_root' => - A_dh * z ^ 2 * (1 / (1 + t_root') - 3 * t_root' / 5 - t_root' / (1 + t_root') ^ 2)) (fun t_root' => 1) 0); [continuous_here | continuous_here | cbv beta; replace (1) with (1) by (rational); side]]]].
Qed.

Lemma as_in_the_limiting_law_defined
    (A_dh z : R) :
  (forall t_root' : R, 0 < t_root' -> t_root' <> 0 /\ 1 + t_root' <> 0).
Proof.
  each; exists_there.
Qed.

Lemma no_salt
    (A_dh z : R) :
  tends (fun t_root' => exp (- A_dh * z ^ 2 * (t_root' / (1 + t_root') - 3 * t_root' ^ 2 / 10) * ln 10)) (at_right 0) 1.
Proof.
  apply (tends_ext (fun t_root' => (exp (- A_dh * z ^ 2 * (t_root' / (1 + t_root') - 3 * t_root' ^ 2 / 10) * ln 10)))); [algebra | ]; apply (tends_value (exp 0)); [constants; rational | apply tends_exp; apply (tends_ext (fun t_root' => (((((- 1) * (z ^ 2)) * (((- 3 / 10) * (t_root' * t_root')) + ((/ (1 + t_root')) * t_root'))) * A_dh) * (ln 10)))); [algebra | apply (tends_value (((((- 1) * (z ^ 2)) * (((- 3 / 10) * (0 * 0)) + ((/ 1) * 0))) * A_dh) * (ln 10))); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_plus; [apply tends_mult; [apply tends_const | apply tends_mult; [apply tends_id_right | apply tends_id_right]] | apply tends_mult; [apply tends_inv; [side | apply (tends_ext (fun t_root' => (1 + t_root'))); [algebra | apply (tends_value (1 + 0)); [constants; rational | apply tends_plus; [apply tends_const | apply tends_id_right]]]] | apply tends_id_right]]] | apply tends_const] | apply tends_const]]]].
Qed.

Lemma no_salt_defined
    (A_dh z : R) :
  (forall t_root' : R, 0 < t_root' -> 1 + t_root' <> 0 /\ 0 < 10).
Proof.
  each; exists_there.
Qed.

Lemma slope
    (A_dh t_root z : R)
    (H1 : 0 < t_root) :
  Derive (fun t_root' => - A_dh * z ^ 2 * (t_root' / (1 + t_root') - 3 * t_root' ^ 2 / 10)) t_root = - A_dh * z ^ 2 * (5 - 3 * t_root * (1 + t_root) ^ 2) / (5 * (1 + t_root) ^ 2).
Proof.
  apply is_derive_unique; rules; [side | eta; rational].
Qed.

Lemma slope_defined
    (A_dh t_root z : R)
    (H1 : 0 < t_root) :
  1 + t_root <> 0 /\ ex_derive (fun t_root' => - A_dh * z ^ 2 * (t_root' / (1 + t_root') - 3 * t_root' ^ 2 / 10)) t_root.
Proof.
  each; exists_there.
Qed.

Lemma steeper'1
    (x_root : R) :
  0 < exp x_root + 3 * exp (3 * x_root) + 4 * exp (2 * x_root).
Proof.
  assert (E1 : exp (3 * x_root) = (exp x_root) ^ 3) by (exp_as ((x_root) + (x_root) + (x_root)) ltac:(rational));
  assert (E2 : exp (2 * x_root) = (exp x_root) ^ 2) by (exp_as ((x_root) + (x_root)) ltac:(rewrite ?E1; rational));
  first [known | rewrite ?E2, ?E1; known | apply (lt_by_sum _ _ (3 * ((exp x_root)) * ((exp x_root) + 1) * ((exp x_root) + 1 / 3))); [side | rewrite ?E2, ?E1; rational]].
Qed.

Lemma steeper :
  forall x_root' : R, 0 < exp x_root' + 3 * exp (3 * x_root') + 4 * exp (2 * x_root').
Proof.
  intros x_root'; exact (extended_debye_hueckel.steeper'1 x_root').
Qed.

Lemma too_small :
  26006893 / 15625000 < 5 / 3.
Proof.
  first [known | apply (lt_by_sum _ _ (7 * 7 * 2129 * / 2 * / 2 * / 2 * / 3 * / 5 * / 5 * / 5 * / 5 * / 5 * / 5 * / 5 * / 5 * / 5)); [side | rational]].
Qed.

Lemma too_large :
  5 / 3 < 1669140189 / 1000000000.
Proof.
  first [known | apply (lt_by_sum _ _ (7 * 11 * 11 * 8761 * / 2 * / 2 * / 2 * / 2 * / 2 * / 2 * / 2 * / 2 * / 2 * / 3 * / 5 * / 5 * / 5 * / 5 * / 5 * / 5 * / 5 * / 5 * / 5)); [side | rational]].
Qed.

Lemma minimum :
  (exists x_root' : R, ln (157 / 250) <= x_root' /\ x_root' <= ln (629 / 1000) /\ (forall x_root'' : R, (1 + exp x_root'') ^ 2 * exp x_root'' = 5 / 3 <-> x_root'' = x_root')).
Proof.
  refine (one_root (fun x_root' => (1 + exp x_root') ^ 2 * exp x_root') (fun x_root' => 5 / 3) (ln (157 / 250)) (ln (629 / 1000)) _ _ _ _); [intros; cbv beta; side | assert (P1 : forall x_root' : R, 0 < exp x_root' + 3 * exp (3 * x_root') + 4 * exp (2 * x_root')) by (exact (extended_debye_hueckel.steeper)); intros x_root'; assert (I1 : exp (3 * x_root') = (exp x_root') ^ 3) by (exp_as ((x_root') + (x_root') + (x_root')) ltac:(rational)); assert (I2 : exp (2 * x_root') = (exp x_root') ^ 2) by (exp_as ((x_root') + (x_root')) ltac:(rewrite ?I1; rational)); assert (S1 : Derive (fun x_root' => (1 + exp x_root') ^ 2 * exp x_root' - 5 / 3) x_root' = exp x_root' + 3 * exp (3 * x_root') + 4 * exp (2 * x_root') - 0) by (apply is_derive_unique; rules; [side | eta; rewrite ?I2, ?I1; rational]); cbv beta; rewrite S1; apply Rlt_Rminus; exact (P1 x_root') | assert (P1 : 26006893 / 15625000 < 5 / 3) by (exact (extended_debye_hueckel.too_small)); assert (I1 : ln (157 / 250) = (ln 157) - (ln 2) - 3 * (ln 5)) by (ln_as (157 * / 2 * / 5 * / 5 * / 5) ltac:(rational)); assert (I2 : exp (ln (157 / 250)) = 157 / 250) by (exp_as ((ln 157) + (- (ln 2)) + (- (ln 5)) + (- (ln 5)) + (- (ln 5))) ltac:(rewrite ?I1; rational)); apply (le_by_sum (5 / 3) ((1 + exp (ln (157 / 250))) ^ 2 * exp (ln (157 / 250))) (5 / 3 - 26006893 / 15625000)); [lra | rewrite ?I2, ?I1; rational] | assert (P1 : 5 / 3 < 1669140189 / 1000000000) by (exact (extended_debye_hueckel.too_large)); assert (I1 : ln (629 / 1000) = (ln 17) + (ln 37) - 3 * (ln 2) - 3 * (ln 5)) by (ln_as (17 * 37 * / 2 * / 2 * / 2 * / 5 * / 5 * / 5) ltac:(rational)); assert (I2 : exp (ln (629 / 1000)) = 629 / 1000) by (exp_as ((ln 17) + (ln 37) + (- (ln 2)) + (- (ln 2)) + (- (ln 2)) + (- (ln 5)) + (- (ln 5)) + (- (ln 5))) ltac:(rewrite ?I1; rational)); apply (le_by_sum ((1 + exp (ln (629 / 1000))) ^ 2 * exp (ln (629 / 1000))) (5 / 3) (1669140189 / 1000000000 - 5 / 3)); [lra | rewrite ?I2, ?I1; rational]].
Qed.

Lemma minimum_defined :
  (forall x_root' : R, 0 < 157 / 250 /\ 0 < 629 / 1000).
Proof.
  each; exists_there.
Qed.

Lemma back_at_one
    (A_dh lg_davies z : R)
    (H1 : lg_davies = - A_dh * z ^ 2 * ((sqrt 129 / 6 - 1 / 2) / (1 / 2 + sqrt 129 / 6) - 3 * (sqrt 129 / 6 - 1 / 2) ^ 2 / 10)) :
  lg_davies = 0.
Proof.
  assert (E1 : ln 129 = (ln 3) + (ln 43)) by (ln_as (3 * 43) ltac:(rational));
  assert (E1' : sqrt 43 ^ 2 = 43) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2' : sqrt 3 ^ 2 = 3) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt 129 = (sqrt 43) * (sqrt 3)) by (root_as_exp; exp_as ((/ 2 * ln 3) + (/ 2 * ln 43)) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (P1 : lg_davies = - A_dh * z ^ 2 * ((sqrt 129 / 6 - 1 / 2) / (1 + (sqrt 129 / 6 - 1 / 2)) - 3 * (sqrt 129 / 6 - 1 / 2) ^ 2 / 10)) by (apply (same_eq _ _ _ _ H1); rewrite ?E2, ?E1; (reflexivity || (field [E1' E2']; side)));
  apply (same_eq _ _ _ _ P1); rewrite ?E2, ?E1; (reflexivity || (field [E1' E2']; side)).
Qed.
