(* Generated from derivations/debye_hueckel.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require born_energy.

Lemma cloud
    (charge epsilon kappa psi_cloud r_1 : R)
    (H1 : 0 < epsilon)
    (H2 : psi_cloud = charge * exp (- r_1 * kappa) / (4 * PI * r_1 * epsilon) - charge / (4 * PI * r_1 * epsilon))
    (H3 : 0 < r_1) :
  psi_cloud = charge * (exp (- r_1 * kappa) - 1) / (4 * PI * r_1 * epsilon).
Proof.
  assert (E1 : exp (- r_1 * kappa) = (1) / ((exp (r_1 * kappa)))) by (exp_as ((- ((r_1 * kappa)))) ltac:(rational));
  assert (Z1 : 1 * (psi_cloud - (charge * exp (- r_1 * kappa) / (4 * PI * r_1 * epsilon) - charge / (4 * PI * r_1 * epsilon))) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 * (psi_cloud - (charge * exp (- r_1 * kappa) / (4 * PI * r_1 * epsilon) - charge / (4 * PI * r_1 * epsilon))))); [lra | rewrite ?E1; rational].
Qed.

Lemma cloud_defined
    (charge epsilon kappa psi_cloud r_1 : R)
    (H1 : 0 < epsilon)
    (H2 : psi_cloud = charge * exp (- r_1 * kappa) / (4 * PI * r_1 * epsilon) - charge / (4 * PI * r_1 * epsilon))
    (H3 : 0 < r_1) :
  PI <> 0 /\ epsilon <> 0 /\ r_1 <> 0.
Proof.
  each; exists_there.
Qed.

Lemma at_the_ion
    (charge epsilon kappa : R)
    (H1 : 0 < epsilon) :
  tends (fun r_1' => charge * (exp (- r_1' * kappa) - 1) / (4 * PI * r_1' * epsilon)) (at_right 0) (- kappa * charge / (4 * PI * epsilon)).
Proof.
  assert (E1 : exp (- 0 * kappa) = 1) by (exp_as (0) ltac:(rational));
  apply (tends_ext_right (fun r_1' => (charge * (exp (- r_1' * kappa) - 1)) / (4 * PI * r_1' * epsilon))); [intros r_1' K1; first [rational | fractions] | apply (quotient_right (fun r_1' => charge * (exp (- r_1' * kappa) - 1)) (fun r_1' => 4 * PI * r_1' * epsilon) 0 _ (((fun r_1' => - kappa * charge * exp (- r_1' * kappa)) 0) / ((fun r_1' => 4 * PI * epsilon) 0))); [cbv beta; rewrite ?E1; rational | apply (quotient_by_slopes (fun r_1' => charge * (exp (- r_1' * kappa) - 1)) (fun r_1' => 4 * PI * r_1' * epsilon) (fun r_1' => - kappa * charge * exp (- r_1' * kappa)) (fun r_1' => 4 * PI * epsilon) 0 _); [apply filter_forall; intro r_1'; assert (I1 : exp (- r_1' * kappa) = (1) / ((exp (r_1' * kappa)))) by (exp_as ((- ((r_1' * kappa)))) ltac:(rational)); rules; [side | eta; rewrite ?I1; rational] | apply filter_forall; intro r_1'; rules; [side | eta; rational] | cbv beta; rewrite ?E1; rational | cbv beta; rewrite ?E1; rational | apply (beside_by_value (fun r_1' => 4 * PI * epsilon) 0); [continuous_here | cbv beta; replace (4 * PI * epsilon) with (4 * epsilon * PI) by (rewrite ?E1; rational); side] | apply (quotient_by_value (fun r_1' => - kappa * charge * exp (- r_1' * kappa)) (fun r_1' => 4 * PI * epsilon) 0); [continuous_here | continuous_here | cbv beta; replace (4 * PI * epsilon) with (4 * epsilon * PI) by (rewrite ?E1; rational); side]]]].
Qed.

Lemma at_the_ion_defined
    (charge epsilon kappa : R)
    (H1 : 0 < epsilon) :
  (forall r_1' : R, 0 < r_1' -> PI <> 0 /\ epsilon <> 0 /\ r_1' <> 0).
Proof.
  each; exists_there.
Qed.

Lemma cloud_work
    (w : R -> R -> R -> R)
    (F N_A epsilon kappa z : R)
    (H1 : 0 < N_A)
    (H2 : 0 < epsilon)
    (H3 : w 0 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)) = 0)
    (H4 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' = - kappa * z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon)) :
  w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)) = - kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A ^ 2 * epsilon).
Proof.
  assert (E1 : (z * F / N_A) = z * F / N_A) by (rational);
  assert (E2 : (- kappa * z * F / (4 * PI * N_A * epsilon)) = - kappa * z * F / (4 * PI * N_A * epsilon)) by (rewrite ?E1; rational);
  assert (P1 : w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)) = (z * F / N_A) * (- kappa * z * F / (4 * PI * N_A * epsilon)) / 2) by (refine (born_energy.charging_work w (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)) _ _); [exact H3 | intros share' C1 C2; assert (I1 : (z * F / N_A) = z * F / N_A) by (rational); assert (I2 : (- kappa * z * F / (4 * PI * N_A * epsilon)) = - kappa * z * F / (4 * PI * N_A * epsilon)) by (rewrite ?I1; rational); assert (W1 : smooth (fun share' => w share' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' = - kappa * z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon)) by (refine (H4 share' _ _); side); destruct W1 as [T0 W1]; split; [rewrite ?I2, ?I1; exact T0 | apply (same_eq _ _ _ _ W1); rewrite ?I2, ?I1; rational]]);
  apply (same_eq _ _ _ _ P1); rewrite ?E2, ?E1; rational.
Qed.

Lemma cloud_work_defined
    (w : R -> R -> R -> R)
    (F N_A epsilon kappa z : R)
    (H1 : 0 < N_A)
    (H2 : 0 < epsilon)
    (H3 : w 0 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)) = 0)
    (H4 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' = - kappa * z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon)) :
  N_A <> 0 /\ PI <> 0 /\ epsilon <> 0.
Proof.
  each; exists_there.
Qed.

Lemma lowered
    (w : R -> R -> R -> R)
    (F N_A epsilon kappa mu_excess z : R)
    (H1 : 0 < N_A)
    (H2 : 0 < epsilon)
    (H3 : mu_excess = N_A * w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)))
    (H4 : w 0 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)) = 0)
    (H5 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' = - kappa * z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon)) :
  mu_excess = - kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon).
Proof.
  assert (P1 : w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)) = - kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A ^ 2 * epsilon)) by (refine (debye_hueckel.cloud_work w F N_A epsilon kappa z _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5]);
  assert (Z1 : 1 * (mu_excess - N_A * w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) = 0) by (apply term_eq; [exact H3]);
  assert (Z2 : N_A * (w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)) - (- kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A ^ 2 * epsilon))) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (mu_excess - N_A * w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) + N_A * (w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)) - (- kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A ^ 2 * epsilon))))); [lra | rational].
Qed.

Lemma lowered_defined
    (w : R -> R -> R -> R)
    (F N_A epsilon kappa mu_excess z : R)
    (H1 : 0 < N_A)
    (H2 : 0 < epsilon)
    (H3 : mu_excess = N_A * w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)))
    (H4 : w 0 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)) = 0)
    (H5 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' = - kappa * z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon)) :
  PI <> 0 /\ N_A <> 0 /\ epsilon <> 0.
Proof.
  each; exists_there.
Qed.

Lemma from_the_cloud
    (w : R -> R -> R -> R)
    (F N_A R_ T epsilon gamma kappa mu_excess z : R)
    (H1 : 0 < N_A)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < epsilon)
    (H5 : gamma = exp (mu_excess / (R_ * T)))
    (H6 : mu_excess = N_A * w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)))
    (H7 : w 0 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)) = 0)
    (H8 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' = - kappa * z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon)) :
  gamma = exp (- kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T)).
Proof.
  assert (E1 : exp ((- kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon)) / (R_ * T)) = (1) / ((exp (kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T))))) by (exp_as ((- ((kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T))))) ltac:(rational));
  assert (E2 : exp (- kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T)) = (1) / ((exp (kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T))))) by (exp_as ((- ((kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T))))) ltac:(rewrite ?E1; rational));
  assert (P1 : mu_excess = - kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon)) by (refine (debye_hueckel.lowered w F N_A epsilon kappa mu_excess z _ _ _ _ _); [exact H1 | exact H4 | exact H6 | exact H7 | exact H8]);
  pose proof H5 as Q1; rewrite ?P1 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E2, ?E1; rational.
Qed.

Lemma from_the_cloud_defined
    (w : R -> R -> R -> R)
    (F N_A R_ T epsilon gamma kappa mu_excess z : R)
    (H1 : 0 < N_A)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < epsilon)
    (H5 : gamma = exp (mu_excess / (R_ * T)))
    (H6 : mu_excess = N_A * w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)))
    (H7 : w 0 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)) = 0)
    (H8 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' = - kappa * z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon)) :
  PI <> 0 /\ N_A <> 0 /\ R_ <> 0 /\ T <> 0 /\ epsilon <> 0.
Proof.
  each; exists_there.
Qed.

Lemma natural
    (w : R -> R -> R -> R)
    (F N_A R_ T epsilon gamma kappa mu_excess z : R)
    (H1 : 0 < N_A)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < epsilon)
    (H5 : gamma = exp (mu_excess / (R_ * T)))
    (H6 : mu_excess = N_A * w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)))
    (H7 : w 0 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)) = 0)
    (H8 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' = - kappa * z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon)) :
  ln gamma = - kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T).
Proof.
  try assert (K1 : 0 < gamma) by side;
  assert (E1 : exp (- kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T)) = (1) / ((exp (kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T))))) by (exp_as ((- ((kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T))))) ltac:(rational));
  assert (E2 : ln (exp (- kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T))) = (-1 / 8 * F ^ 2 * z ^ 2 * kappa) / (N_A * R_ * T * epsilon * PI)) by (ln_as (/ ((exp (kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T))))) ltac:(rewrite ?E1; rational));
  assert (P1 : gamma = exp (- kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T))) by (refine (debye_hueckel.from_the_cloud w F N_A R_ T epsilon gamma kappa mu_excess z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  apply (same_eq (ln gamma) (ln (exp (- kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T))))); [apply f_equal; exact P1 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma natural_defined
    (w : R -> R -> R -> R)
    (F N_A R_ T epsilon gamma kappa mu_excess z : R)
    (H1 : 0 < N_A)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < epsilon)
    (H5 : gamma = exp (mu_excess / (R_ * T)))
    (H6 : mu_excess = N_A * w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)))
    (H7 : w 0 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)) = 0)
    (H8 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' = - kappa * z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon)) :
  0 < gamma /\ PI <> 0 /\ N_A <> 0 /\ R_ <> 0 /\ T <> 0 /\ epsilon <> 0.
Proof.
  try assert (K1 : 0 < gamma) by side;
  each; exists_there.
Qed.

Lemma with_strength
    (w : R -> R -> R -> R)
    (F N_A R_ T epsilon gamma ionic_strength kappa mu_excess z : R)
    (H1 : 0 < N_A)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < epsilon)
    (H5 : gamma = exp (mu_excess / (R_ * T)))
    (H6 : 0 < ionic_strength)
    (H7 : kappa = sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T)))
    (H8 : mu_excess = N_A * w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)))
    (H9 : w 0 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)) = 0)
    (H10 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' = - kappa * z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon)) :
  ln gamma = - sqrt 2 * z ^ 2 * F ^ 3 * sqrt (ionic_strength / (epsilon * R_ * T)) / (8 * PI * N_A * epsilon * R_ * T).
Proof.
  try assert (K1 : 0 < gamma) by side;
  assert (E1' : sqrt 2 ^ 2 = 2) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E1 : ln (ionic_strength / (epsilon * R_ * T)) = (ln ionic_strength) - (ln R_) - (ln T) - (ln epsilon)) by (ln_as (ionic_strength * / R_ * / T * / epsilon) ltac:((reflexivity || (field [E1']; side))));
  assert (E2' : sqrt ionic_strength ^ 2 = ionic_strength) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3' : sqrt epsilon ^ 2 = epsilon) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E4' : sqrt T ^ 2 = T) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E5' : sqrt R_ ^ 2 = R_) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (ionic_strength / (epsilon * R_ * T)) = ((sqrt ionic_strength)) / ((sqrt epsilon) * (sqrt T) * (sqrt R_))) by (root_as_exp; exp_as ((/ 2 * ln ionic_strength) + (- (/ 2 * ln R_)) + (- (/ 2 * ln T)) + (- (/ 2 * ln epsilon))) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  assert (P1 : ln gamma = - kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T)) by (refine (debye_hueckel.natural w F N_A R_ T epsilon gamma kappa mu_excess z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H8 | exact H9 | exact H10]);
  assert (Z1 : 1 * (ln gamma - (- kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T)) * (kappa - sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T))) = 0) by (apply term_eq; [exact H7]);
  apply (eq_by_sum _ _ (1 * (ln gamma - (- kappa * z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T))) + (- z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * R_ * T)) * (kappa - sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T))))); [lra | rewrite ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))].
Qed.

Lemma with_strength_defined
    (w : R -> R -> R -> R)
    (F N_A R_ T epsilon gamma ionic_strength kappa mu_excess z : R)
    (H1 : 0 < N_A)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < epsilon)
    (H5 : gamma = exp (mu_excess / (R_ * T)))
    (H6 : 0 < ionic_strength)
    (H7 : kappa = sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T)))
    (H8 : mu_excess = N_A * w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)))
    (H9 : w 0 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)) = 0)
    (H10 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' = - kappa * z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon)) :
  0 < gamma /\ 0 < 2 /\ PI <> 0 /\ R_ <> 0 /\ T <> 0 /\ epsilon <> 0 /\ 0 < ionic_strength / (epsilon * R_ * T) /\ N_A <> 0.
Proof.
  try assert (K1 : 0 < gamma) by side;
  each; exists_there.
Qed.

Lemma debye_hueckel
    (w : R -> R -> R -> R)
    (A_dh F N_A R_ T c_standard epsilon gamma ionic_strength kappa mu_excess z : R)
    (H1 : A_dh = sqrt 2 * F ^ 3 * sqrt (c_standard / (epsilon * R_ * T)) / (8 * PI * N_A * epsilon * R_ * T * ln 10))
    (H2 : 0 < N_A)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < c_standard)
    (H6 : 0 < epsilon)
    (H7 : gamma = exp (mu_excess / (R_ * T)))
    (H8 : 0 < ionic_strength)
    (H9 : kappa = sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T)))
    (H10 : mu_excess = N_A * w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)))
    (H11 : w 0 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)) = 0)
    (H12 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' = - kappa * z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon)) :
  ln gamma / ln 10 = - A_dh * z ^ 2 * sqrt (ionic_strength / c_standard).
Proof.
  try assert (K1 : 0 < gamma) by side;
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (E1' : sqrt 2 ^ 2 = 2) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : ln (ionic_strength / (epsilon * R_ * T)) = (ln ionic_strength) - (ln R_) - (ln T) - (ln epsilon)) by (ln_as (ionic_strength * / R_ * / T * / epsilon) ltac:(rewrite ?E1; (reflexivity || (field [E1']; side))));
  assert (E2' : sqrt ionic_strength ^ 2 = ionic_strength) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3' : sqrt epsilon ^ 2 = epsilon) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E4' : sqrt T ^ 2 = T) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E5' : sqrt R_ ^ 2 = R_) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3 : sqrt (ionic_strength / (epsilon * R_ * T)) = ((sqrt ionic_strength)) / ((sqrt epsilon) * (sqrt T) * (sqrt R_))) by (root_as_exp; exp_as ((/ 2 * ln ionic_strength) + (- (/ 2 * ln R_)) + (- (/ 2 * ln T)) + (- (/ 2 * ln epsilon))) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  assert (E4 : ln (ionic_strength / c_standard) = (ln ionic_strength) - (ln c_standard)) by (ln_as (ionic_strength * / c_standard) ltac:(rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  assert (E6' : sqrt c_standard ^ 2 = c_standard) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E5 : sqrt (ionic_strength / c_standard) = ((sqrt ionic_strength)) / ((sqrt c_standard))) by (root_as_exp; exp_as ((/ 2 * ln ionic_strength) + (- (/ 2 * ln c_standard))) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5' E6']; side))));
  assert (E6 : ln (c_standard / (epsilon * R_ * T)) = -(ln R_) - (ln T) - (ln epsilon) + (ln c_standard)) by (ln_as (c_standard * / R_ * / T * / epsilon) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5' E6']; side))));
  assert (E7 : sqrt (c_standard / (epsilon * R_ * T)) = ((sqrt c_standard)) / ((sqrt epsilon) * (sqrt T) * (sqrt R_))) by (root_as_exp; exp_as ((- (/ 2 * ln R_)) + (- (/ 2 * ln T)) + (- (/ 2 * ln epsilon)) + (/ 2 * ln c_standard)) ltac:(rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5' E6']; side))));
  assert (P1 : ln gamma = - sqrt 2 * z ^ 2 * F ^ 3 * sqrt (ionic_strength / (epsilon * R_ * T)) / (8 * PI * N_A * epsilon * R_ * T)) by (refine (debye_hueckel.with_strength w F N_A R_ T epsilon gamma ionic_strength kappa mu_excess z _ _ _ _ _ _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12]);
  assert (Z1 : 1 / (ln 10) * (ln gamma - (- sqrt 2 * z ^ 2 * F ^ 3 * sqrt (ionic_strength / (epsilon * R_ * T)) / (8 * PI * N_A * epsilon * R_ * T))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : z ^ 2 * sqrt (ionic_strength / c_standard) * (A_dh - sqrt 2 * F ^ 3 * sqrt (c_standard / (epsilon * R_ * T)) / (8 * PI * N_A * epsilon * R_ * T * ln 10)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 / (ln 10) * (ln gamma - (- sqrt 2 * z ^ 2 * F ^ 3 * sqrt (ionic_strength / (epsilon * R_ * T)) / (8 * PI * N_A * epsilon * R_ * T))) + z ^ 2 * sqrt (ionic_strength / c_standard) * (A_dh - sqrt 2 * F ^ 3 * sqrt (c_standard / (epsilon * R_ * T)) / (8 * PI * N_A * epsilon * R_ * T * ln 10)))); [lra | rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5' E6']; side))].
Qed.

Lemma debye_hueckel_defined
    (w : R -> R -> R -> R)
    (A_dh F N_A R_ T c_standard epsilon gamma ionic_strength kappa mu_excess z : R)
    (H1 : A_dh = sqrt 2 * F ^ 3 * sqrt (c_standard / (epsilon * R_ * T)) / (8 * PI * N_A * epsilon * R_ * T * ln 10))
    (H2 : 0 < N_A)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < c_standard)
    (H6 : 0 < epsilon)
    (H7 : gamma = exp (mu_excess / (R_ * T)))
    (H8 : 0 < ionic_strength)
    (H9 : kappa = sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T)))
    (H10 : mu_excess = N_A * w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)))
    (H11 : w 0 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)) = 0)
    (H12 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' = - kappa * z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon)) :
  0 < 10 /\ ln 10 <> 0 /\ 0 < gamma /\ c_standard <> 0 /\ 0 < ionic_strength / c_standard.
Proof.
  try assert (K1 : 0 < gamma) by side;
  each; exists_there.
Qed.

Lemma natural_again
    (w : R -> R -> R -> R)
    (A_dh F N_A R_ T c_standard epsilon gamma ionic_strength kappa mu_excess z : R)
    (H1 : A_dh = sqrt 2 * F ^ 3 * sqrt (c_standard / (epsilon * R_ * T)) / (8 * PI * N_A * epsilon * R_ * T * ln 10))
    (H2 : 0 < N_A)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < c_standard)
    (H6 : 0 < epsilon)
    (H7 : gamma = exp (mu_excess / (R_ * T)))
    (H8 : 0 < ionic_strength)
    (H9 : kappa = sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T)))
    (H10 : mu_excess = N_A * w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)))
    (H11 : w 0 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)) = 0)
    (H12 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' = - kappa * z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon)) :
  ln gamma = - A_dh * z ^ 2 * sqrt (ionic_strength / c_standard) * ln 10.
Proof.
  try assert (K1 : 0 < gamma) by side;
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (E2 : ln (ionic_strength / c_standard) = (ln ionic_strength) - (ln c_standard)) by (ln_as (ionic_strength * / c_standard) ltac:(rewrite ?E1; rational));
  assert (E1' : sqrt ionic_strength ^ 2 = ionic_strength) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2' : sqrt c_standard ^ 2 = c_standard) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3 : sqrt (ionic_strength / c_standard) = ((sqrt ionic_strength)) / ((sqrt c_standard))) by (root_as_exp; exp_as ((/ 2 * ln ionic_strength) + (- (/ 2 * ln c_standard))) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (P1 : ln gamma / ln 10 = - A_dh * z ^ 2 * sqrt (ionic_strength / c_standard)) by (refine (debye_hueckel.debye_hueckel w A_dh F N_A R_ T c_standard epsilon gamma ionic_strength kappa mu_excess z _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12]);
  assert (Z1 : ln 10 * (ln gamma / ln 10 - (- A_dh * z ^ 2 * sqrt (ionic_strength / c_standard))) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (ln 10 * (ln gamma / ln 10 - (- A_dh * z ^ 2 * sqrt (ionic_strength / c_standard))))); [lra | rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))].
Qed.

Lemma natural_again_defined
    (w : R -> R -> R -> R)
    (A_dh F N_A R_ T c_standard epsilon gamma ionic_strength kappa mu_excess z : R)
    (H1 : A_dh = sqrt 2 * F ^ 3 * sqrt (c_standard / (epsilon * R_ * T)) / (8 * PI * N_A * epsilon * R_ * T * ln 10))
    (H2 : 0 < N_A)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < c_standard)
    (H6 : 0 < epsilon)
    (H7 : gamma = exp (mu_excess / (R_ * T)))
    (H8 : 0 < ionic_strength)
    (H9 : kappa = sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T)))
    (H10 : mu_excess = N_A * w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)))
    (H11 : w 0 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)) = 0)
    (H12 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' = - kappa * z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon)) :
  0 < gamma /\ c_standard <> 0 /\ 0 < ionic_strength / c_standard /\ 0 < 10.
Proof.
  try assert (K1 : 0 < gamma) by side;
  each; exists_there.
Qed.

Lemma coefficient
    (w : R -> R -> R -> R)
    (A_dh F N_A R_ T c_standard epsilon gamma ionic_strength kappa mu_excess z : R)
    (H1 : A_dh = sqrt 2 * F ^ 3 * sqrt (c_standard / (epsilon * R_ * T)) / (8 * PI * N_A * epsilon * R_ * T * ln 10))
    (H2 : 0 < N_A)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < c_standard)
    (H6 : 0 < epsilon)
    (H7 : gamma = exp (mu_excess / (R_ * T)))
    (H8 : 0 < ionic_strength)
    (H9 : kappa = sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T)))
    (H10 : mu_excess = N_A * w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)))
    (H11 : w 0 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)) = 0)
    (H12 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' = - kappa * z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon)) :
  gamma = exp (- A_dh * z ^ 2 * sqrt (ionic_strength / c_standard) * ln 10).
Proof.
  assert (E1 : exp (ln gamma) = gamma) by (exp_as ((ln gamma)) ltac:(rational));
  assert (E2 : ln (ionic_strength / c_standard) = (ln ionic_strength) - (ln c_standard)) by (ln_as (ionic_strength * / c_standard) ltac:(rewrite ?E1; rational));
  assert (E1' : sqrt ionic_strength ^ 2 = ionic_strength) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2' : sqrt c_standard ^ 2 = c_standard) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3 : sqrt (ionic_strength / c_standard) = ((sqrt ionic_strength)) / ((sqrt c_standard))) by (root_as_exp; exp_as ((/ 2 * ln ionic_strength) + (- (/ 2 * ln c_standard))) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E4 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E5 : exp (- A_dh * z ^ 2 * sqrt (ionic_strength / c_standard) * ln 10) = (1) / ((exp (((sqrt ionic_strength) * (ln 5) * A_dh * z ^ 2) / (2 * (sqrt c_standard)))) ^ 2 * (exp (((ln 2) * (sqrt ionic_strength) * A_dh * z ^ 2) / (2 * (sqrt c_standard)))) ^ 2)) by (exp_as ((- ((((ln 2) * (sqrt ionic_strength) * A_dh * z ^ 2) / (2 * (sqrt c_standard))))) + (- ((((ln 2) * (sqrt ionic_strength) * A_dh * z ^ 2) / (2 * (sqrt c_standard))))) + (- ((((sqrt ionic_strength) * (ln 5) * A_dh * z ^ 2) / (2 * (sqrt c_standard))))) + (- ((((sqrt ionic_strength) * (ln 5) * A_dh * z ^ 2) / (2 * (sqrt c_standard)))))) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (P1 : ln gamma = - A_dh * z ^ 2 * sqrt (ionic_strength / c_standard) * ln 10) by (refine (debye_hueckel.natural_again w A_dh F N_A R_ T c_standard epsilon gamma ionic_strength kappa mu_excess z _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12]);
  apply (same_eq (exp (ln gamma)) (exp (- A_dh * z ^ 2 * sqrt (ionic_strength / c_standard) * ln 10))); [apply f_equal; exact P1 | rewrite ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side)) | rewrite ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))].
Qed.

Lemma coefficient_defined
    (w : R -> R -> R -> R)
    (A_dh F N_A R_ T c_standard epsilon gamma ionic_strength kappa mu_excess z : R)
    (H1 : A_dh = sqrt 2 * F ^ 3 * sqrt (c_standard / (epsilon * R_ * T)) / (8 * PI * N_A * epsilon * R_ * T * ln 10))
    (H2 : 0 < N_A)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < c_standard)
    (H6 : 0 < epsilon)
    (H7 : gamma = exp (mu_excess / (R_ * T)))
    (H8 : 0 < ionic_strength)
    (H9 : kappa = sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T)))
    (H10 : mu_excess = N_A * w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)))
    (H11 : w 0 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)) = 0)
    (H12 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' = - kappa * z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon)) :
  c_standard <> 0 /\ 0 < ionic_strength / c_standard /\ 0 < 10.
Proof.
  each; exists_there.
Qed.

Lemma less_active
    (A_dh c_standard ionic_strength z : R)
    (H1 : 0 < A_dh)
    (H2 : 0 < c_standard)
    (H3 : 0 < ionic_strength)
    (H4 : z <> 0) :
  exp (- A_dh * z ^ 2 * sqrt (ionic_strength / c_standard) * ln 10) < 1.
Proof.
  assert (E1 : ln (ionic_strength / c_standard) = (ln ionic_strength) - (ln c_standard)) by (ln_as (ionic_strength * / c_standard) ltac:(rational));
  assert (E1' : sqrt ionic_strength ^ 2 = ionic_strength) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2' : sqrt c_standard ^ 2 = c_standard) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (ionic_strength / c_standard) = ((sqrt ionic_strength)) / ((sqrt c_standard))) by (root_as_exp; exp_as ((/ 2 * ln ionic_strength) + (- (/ 2 * ln c_standard))) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E3 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E4 : exp (- A_dh * z ^ 2 * sqrt (ionic_strength / c_standard) * ln 10) = (1) / ((exp ((A_dh * z ^ 2 * (sqrt ionic_strength) * (ln 5)) / (2 * (sqrt c_standard)))) ^ 2 * (exp ((A_dh * z ^ 2 * (sqrt ionic_strength) * (ln 2)) / (2 * (sqrt c_standard)))) ^ 2)) by (exp_as ((- (((A_dh * z ^ 2 * (sqrt ionic_strength) * (ln 2)) / (2 * (sqrt c_standard))))) + (- (((A_dh * z ^ 2 * (sqrt ionic_strength) * (ln 2)) / (2 * (sqrt c_standard))))) + (- (((A_dh * z ^ 2 * (sqrt ionic_strength) * (ln 5)) / (2 * (sqrt c_standard))))) + (- (((A_dh * z ^ 2 * (sqrt ionic_strength) * (ln 5)) / (2 * (sqrt c_standard)))))) ltac:(rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E5 : ln 1 = 0) by (ln_as (1) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E6 : ln (exp (- A_dh * z ^ 2 * sqrt (ionic_strength / c_standard) * ln 10)) = (-A_dh * z ^ 2 * (sqrt ionic_strength) * (ln 2) - A_dh * z ^ 2 * (sqrt ionic_strength) * (ln 5)) / ((sqrt c_standard))) by (ln_as (/ ((exp ((A_dh * z ^ 2 * (sqrt ionic_strength) * (ln 5)) / (2 * (sqrt c_standard))))) * / ((exp ((A_dh * z ^ 2 * (sqrt ionic_strength) * (ln 5)) / (2 * (sqrt c_standard))))) * / ((exp ((A_dh * z ^ 2 * (sqrt ionic_strength) * (ln 2)) / (2 * (sqrt c_standard))))) * / ((exp ((A_dh * z ^ 2 * (sqrt ionic_strength) * (ln 2)) / (2 * (sqrt c_standard)))))) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  first [known | rewrite ?E4, ?E3, ?E2, ?E1; known | apply (lt_by_sum _ _ (((exp ((A_dh * z ^ 2 * (sqrt ionic_strength) * (ln 5)) / (2 * (sqrt c_standard)))) * (exp ((A_dh * z ^ 2 * (sqrt ionic_strength) * (ln 2)) / (2 * (sqrt c_standard)))) - 1) * ((exp ((A_dh * z ^ 2 * (sqrt ionic_strength) * (ln 5)) / (2 * (sqrt c_standard)))) * (exp ((A_dh * z ^ 2 * (sqrt ionic_strength) * (ln 2)) / (2 * (sqrt c_standard)))) + 1) * / (((exp ((A_dh * z ^ 2 * (sqrt ionic_strength) * (ln 5)) / (2 * (sqrt c_standard)))))) ^ 2 * / (((exp ((A_dh * z ^ 2 * (sqrt ionic_strength) * (ln 2)) / (2 * (sqrt c_standard)))))) ^ 2)); [side | rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))]].
Qed.

Lemma less_active_defined
    (A_dh c_standard ionic_strength z : R)
    (H1 : 0 < A_dh)
    (H2 : 0 < c_standard)
    (H3 : 0 < ionic_strength)
    (H4 : z <> 0) :
  c_standard <> 0 /\ 0 < ionic_strength / c_standard /\ 0 < 10.
Proof.
  each; exists_there.
Qed.

Lemma little_salt
    (A_dh c_standard z : R)
    (H1 : 0 < c_standard) :
  tends (fun ionic_strength' => exp (- A_dh * z ^ 2 * sqrt (ionic_strength' / c_standard) * ln 10)) (at_right 0) 1.
Proof.
  apply (tends_ext (fun ionic_strength' => (exp (- A_dh * z ^ 2 * sqrt (ionic_strength' / c_standard) * ln 10)))); [algebra | ]; apply (tends_value (exp 0)); [constants; rational | apply tends_exp; apply (tends_ext (fun ionic_strength' => (((((- 1) * (sqrt (ionic_strength' / c_standard))) * (z ^ 2)) * A_dh) * (ln 10)))); [algebra | apply (tends_value (((((- 1) * 0) * (z ^ 2)) * A_dh) * (ln 10))); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply above_tends; apply above_sqrt; apply (above_ext (fun ionic_strength' => ((1 / c_standard) * ionic_strength'))); [algebra | apply (tends_mult_above _ _ (1 / c_standard)); [side | apply tends_const | apply above_id]]] | apply tends_const] | apply tends_const] | apply tends_const]]]].
Qed.

Lemma little_salt_defined
    (A_dh c_standard z : R)
    (H1 : 0 < c_standard) :
  (forall ionic_strength' : R, 0 < ionic_strength' -> c_standard <> 0 /\ 0 < ionic_strength' / c_standard /\ 0 < 10).
Proof.
  each; exists_there.
Qed.

Lemma no_charge_no_cloud
    (w : R -> R -> R -> R)
    (A_dh F N_A R_ T c_standard epsilon gamma ionic_strength kappa mu_excess z : R)
    (H1 : A_dh = sqrt 2 * F ^ 3 * sqrt (c_standard / (epsilon * R_ * T)) / (8 * PI * N_A * epsilon * R_ * T * ln 10))
    (H2 : 0 < N_A)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < c_standard)
    (H6 : 0 < epsilon)
    (H7 : gamma = exp (mu_excess / (R_ * T)))
    (H8 : 0 < ionic_strength)
    (H9 : kappa = sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T)))
    (H10 : mu_excess = N_A * w 1 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)))
    (H11 : w 0 (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon)) = 0)
    (H12 : z = 0)
    (H13 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (- kappa * z * F / (4 * PI * N_A * epsilon))) share' = - kappa * z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon)) :
  gamma = 1.
Proof.
  assert (E1 : ln (ionic_strength / c_standard) = (ln ionic_strength) - (ln c_standard)) by (ln_as (ionic_strength * / c_standard) ltac:(rational));
  assert (E1' : sqrt ionic_strength ^ 2 = ionic_strength) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2' : sqrt c_standard ^ 2 = c_standard) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (ionic_strength / c_standard) = ((sqrt ionic_strength)) / ((sqrt c_standard))) by (root_as_exp; exp_as ((/ 2 * ln ionic_strength) + (- (/ 2 * ln c_standard))) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E3 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E4 : exp (- A_dh * 0 ^ 2 * sqrt (ionic_strength / c_standard) * ln 10) = 1) by (exp_as (0) ltac:(rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (P1 : gamma = exp (- A_dh * z ^ 2 * sqrt (ionic_strength / c_standard) * ln 10)) by (refine (debye_hueckel.coefficient w A_dh F N_A R_ T c_standard epsilon gamma ionic_strength kappa mu_excess z _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H13]);
  pose proof P1 as Q1; rewrite ?H12 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side)).
Qed.

Lemma much_salt
    (A_dh c_standard z : R)
    (H1 : 0 < A_dh)
    (H2 : 0 < c_standard)
    (H3 : z <> 0) :
  tends (fun ionic_strength' => exp (- A_dh * z ^ 2 * sqrt (ionic_strength' / c_standard) * ln 10)) (Rbar_locally p_infty) 0.
Proof.
  apply (tends_ext (fun ionic_strength' => (exp (- A_dh * z ^ 2 * sqrt (ionic_strength' / c_standard) * ln 10)))); [algebra | ]; apply (tends_value 0); [constants; rational | apply above_tends; apply (above_exp _ (((((- 1) * 1) * (z ^ 2)) * A_dh) * (ln 10))); [side | apply (diverges_ext (fun ionic_strength' => (((((- 1) * (sqrt (ionic_strength' / c_standard))) * (z ^ 2)) * A_dh) * (ln 10)))); [algebra | apply diverges_mult_tends; [side | apply diverges_mult_tends; [side | apply diverges_mult_tends; [side | apply tends_mult_diverges; [side | apply tends_const | apply (diverges_sqrt _ ((1 / c_standard) * 1)); [replace (((1 / c_standard) * 1)) with (/ c_standard) by (rational); pos | apply (diverges_ext (fun ionic_strength' => ((1 / c_standard) * ionic_strength'))); [algebra | apply tends_mult_diverges; [side | apply tends_const | apply diverges_far_right]]]] | apply tends_const] | apply tends_const] | apply tends_const]]]].
Qed.

Lemma much_salt_defined
    (A_dh c_standard z : R)
    (H1 : 0 < A_dh)
    (H2 : 0 < c_standard)
    (H3 : z <> 0) :
  (forall ionic_strength' : R, 1 < ionic_strength' -> c_standard <> 0 /\ 0 < ionic_strength' / c_standard /\ 0 < 10).
Proof.
  each; exists_there.
Qed.
