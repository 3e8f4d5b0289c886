(* Generated from derivations/debye_length.py; do not edit. *)

From Electrochem Require Import moves.

Lemma first_ion
    (F R_ T c_1 c_1_here c_standard y_psi z_1 : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : c_1_here * exp (z_1 * y_psi) / c_standard = c_1 / c_standard)
    (H5 : 0 < c_standard) :
  c_1_here * exp (z_1 * y_psi) / c_standard = c_1 / c_standard.
Proof.
  assert (E1 : exp (z_1 * F * (R_ * T * y_psi / F) / (R_ * T)) = (exp (z_1 * y_psi))) by (exp_as (((z_1 * y_psi))) ltac:(rational));
  assert (P1 : (c_1_here / c_standard) * exp (z_1 * F * (R_ * T * y_psi / F) / (R_ * T)) = (c_1 / c_standard)) by (apply (same_eq _ _ _ _ H4); rewrite ?E1; rational);
  apply (same_eq _ _ _ _ P1); rewrite ?E1; rational.
Qed.

Lemma first_ion_defined
    (F R_ T c_1 c_1_here c_standard y_psi z_1 : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : c_1_here * exp (z_1 * y_psi) / c_standard = c_1 / c_standard)
    (H5 : 0 < c_standard) :
  c_standard <> 0.
Proof.
  each; exists_there.
Qed.

Lemma second_ion
    (F R_ T c_2 c_2_here c_standard y_psi z_2 : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : c_2_here * exp (z_2 * y_psi) / c_standard = c_2 / c_standard)
    (H5 : 0 < c_standard) :
  c_2_here * exp (z_2 * y_psi) / c_standard = c_2 / c_standard.
Proof.
  assert (E1 : exp (z_2 * F * (R_ * T * y_psi / F) / (R_ * T)) = (exp (z_2 * y_psi))) by (exp_as (((z_2 * y_psi))) ltac:(rational));
  assert (P1 : (c_2_here / c_standard) * exp (z_2 * F * (R_ * T * y_psi / F) / (R_ * T)) = (c_2 / c_standard)) by (apply (same_eq _ _ _ _ H4); rewrite ?E1; rational);
  apply (same_eq _ _ _ _ P1); rewrite ?E1; rational.
Qed.

Lemma second_ion_defined
    (F R_ T c_2 c_2_here c_standard y_psi z_2 : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : c_2_here * exp (z_2 * y_psi) / c_standard = c_2 / c_standard)
    (H5 : 0 < c_standard) :
  c_standard <> 0.
Proof.
  each; exists_there.
Qed.

Lemma boltzmann_first
    (F R_ T c_1 c_1_here c_standard y_psi z_1 : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : c_1_here * exp (z_1 * y_psi) / c_standard = c_1 / c_standard)
    (H5 : 0 < c_standard) :
  c_1_here = c_1 * exp (- z_1 * y_psi).
Proof.
  assert (E1 : exp (- z_1 * y_psi) = (1) / ((exp (z_1 * y_psi)))) by (exp_as ((- ((z_1 * y_psi)))) ltac:(rational));
  assert (Z1 : c_standard * exp (- z_1 * y_psi) * (c_1_here * exp (z_1 * y_psi) / c_standard - c_1 / c_standard) = 0) by (apply term_eq; [exact H4]);
  apply (eq_by_sum _ _ (c_standard * exp (- z_1 * y_psi) * (c_1_here * exp (z_1 * y_psi) / c_standard - c_1 / c_standard))); [lra | rewrite ?E1; rational].
Qed.

Lemma boltzmann_second
    (F R_ T c_2 c_2_here c_standard y_psi z_2 : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : c_2_here * exp (z_2 * y_psi) / c_standard = c_2 / c_standard)
    (H5 : 0 < c_standard) :
  c_2_here = c_2 * exp (- z_2 * y_psi).
Proof.
  assert (E1 : exp (- z_2 * y_psi) = (1) / ((exp (z_2 * y_psi)))) by (exp_as ((- ((z_2 * y_psi)))) ltac:(rational));
  assert (Z1 : c_standard * exp (- z_2 * y_psi) * (c_2_here * exp (z_2 * y_psi) / c_standard - c_2 / c_standard) = 0) by (apply term_eq; [exact H4]);
  apply (eq_by_sum _ _ (c_standard * exp (- z_2 * y_psi) * (c_2_here * exp (z_2 * y_psi) / c_standard - c_2 / c_standard))); [lra | rewrite ?E1; rational].
Qed.

Lemma cloud
    (F R_ T c_1 c_1_here c_2 c_2_here c_standard rho y_psi z_1 z_2 : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : c_1_here * exp (z_1 * y_psi) / c_standard = c_1 / c_standard)
    (H5 : c_2_here * exp (z_2 * y_psi) / c_standard = c_2 / c_standard)
    (H6 : 0 < c_standard)
    (H7 : rho = F * (z_1 * c_1_here + z_2 * c_2_here)) :
  rho = F * (z_1 * c_1 * exp (- z_1 * y_psi) + z_2 * c_2 * exp (- z_2 * y_psi)).
Proof.
  assert (E1 : exp (- z_1 * y_psi) = (1) / ((exp (z_1 * y_psi)))) by (exp_as ((- ((z_1 * y_psi)))) ltac:(rational));
  assert (E2 : exp (- z_2 * y_psi) = (1) / ((exp (z_2 * y_psi)))) by (exp_as ((- ((z_2 * y_psi)))) ltac:(rewrite ?E1; rational));
  assert (P1 : c_1_here = c_1 * exp (- z_1 * y_psi)) by (refine (debye_length.boltzmann_first F R_ T c_1 c_1_here c_standard y_psi z_1 _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H6]);
  assert (P2 : c_2_here = c_2 * exp (- z_2 * y_psi)) by (refine (debye_length.boltzmann_second F R_ T c_2 c_2_here c_standard y_psi z_2 _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5 | exact H6]);
  assert (Z1 : 1 * (rho - F * (z_1 * c_1_here + z_2 * c_2_here)) = 0) by (apply term_eq; [exact H7]);
  assert (Z2 : z_1 * F * (c_1_here - c_1 * exp (- z_1 * y_psi)) = 0) by (apply term_eq; [exact P1]);
  assert (Z3 : z_2 * F * (c_2_here - c_2 * exp (- z_2 * y_psi)) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (rho - F * (z_1 * c_1_here + z_2 * c_2_here)) + z_1 * F * (c_1_here - c_1 * exp (- z_1 * y_psi)) + z_2 * F * (c_2_here - c_2 * exp (- z_2 * y_psi)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma cloud_charge
    (F R_ T c_1 c_1_here c_2 c_2_here c_standard rho y_psi z_1 z_2 : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : z_1 * c_1 + z_2 * c_2 = 0)
    (H5 : c_1_here * exp (z_1 * y_psi) / c_standard = c_1 / c_standard)
    (H6 : c_2_here * exp (z_2 * y_psi) / c_standard = c_2 / c_standard)
    (H7 : 0 < c_standard)
    (H8 : rho = F * (z_1 * c_1_here + z_2 * c_2_here)) :
  rho = F * (z_1 * c_1 * (exp (- z_1 * y_psi) - 1) + z_2 * c_2 * (exp (- z_2 * y_psi) - 1)).
Proof.
  assert (E1 : exp (- z_1 * y_psi) = (1) / ((exp (z_1 * y_psi)))) by (exp_as ((- ((z_1 * y_psi)))) ltac:(rational));
  assert (E2 : exp (- z_2 * y_psi) = (1) / ((exp (z_2 * y_psi)))) by (exp_as ((- ((z_2 * y_psi)))) ltac:(rewrite ?E1; rational));
  assert (P1 : rho = F * (z_1 * c_1 * exp (- z_1 * y_psi) + z_2 * c_2 * exp (- z_2 * y_psi))) by (refine (debye_length.cloud F R_ T c_1 c_1_here c_2 c_2_here c_standard rho y_psi z_1 z_2 _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5 | exact H6 | exact H7 | exact H8]);
  assert (Z1 : 1 * (rho - F * (z_1 * c_1 * exp (- z_1 * y_psi) + z_2 * c_2 * exp (- z_2 * y_psi))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : F * (z_1 * c_1 + z_2 * c_2 - 0) = 0) by (apply term_eq; [exact H4]);
  apply (eq_by_sum _ _ (1 * (rho - F * (z_1 * c_1 * exp (- z_1 * y_psi) + z_2 * c_2 * exp (- z_2 * y_psi))) + F * (z_1 * c_1 + z_2 * c_2 - 0))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma linear_response
    (c_1 c_2 z_1 z_2 : R) :
  tends (fun y_psi' => (z_1 * c_1 * (exp (- z_1 * y_psi') - 1) + z_2 * c_2 * (exp (- z_2 * y_psi') - 1)) / y_psi') (at_right 0) (- z_1 ^ 2 * c_1 - z_2 ^ 2 * c_2) /\ tends (fun y_psi' => (z_1 * c_1 * (exp (- z_1 * y_psi') - 1) + z_2 * c_2 * (exp (- z_2 * y_psi') - 1)) / y_psi') (at_left 0) (- z_1 ^ 2 * c_1 - z_2 ^ 2 * c_2).
Proof.
  assert (E1 : exp (- z_1 * 0) = 1) by (exp_as (0) ltac:(rational));
  assert (E2 : exp (- z_2 * 0) = 1) by (exp_as (0) ltac:(rewrite ?E1; rational));
  split; [apply (tends_ext_right (fun y_psi' => (z_1 * c_1 * (exp (- z_1 * y_psi') - 1) + z_2 * c_2 * (exp (- z_2 * y_psi') - 1)) / y_psi')); [intros y_psi' K1; first [rational | fractions] | apply (quotient_right (fun y_psi' => z_1 * c_1 * (exp (- z_1 * y_psi') - 1) + z_2 * c_2 * (exp (- z_2 * y_psi') - 1)) (fun y_psi' => y_psi') 0 _ (((fun y_psi' => - z_1 ^ 2 * c_1 * exp (- z_1 * y_psi') - z_2 ^ 2 * c_2 * exp (- z_2 * y_psi')) 0) / ((fun y_psi' => 1) 0))); [cbv beta; rewrite ?E2, ?E1; rational | apply (quotient_by_slopes (fun y_psi' => z_1 * c_1 * (exp (- z_1 * y_psi') - 1) + z_2 * c_2 * (exp (- z_2 * y_psi') - 1)) (fun y_psi' => y_psi') (fun y_psi' => - z_1 ^ 2 * c_1 * exp (- z_1 * y_psi') - z_2 ^ 2 * c_2 * exp (- z_2 * y_psi')) (fun y_psi' => 1) 0 _); [apply filter_forall; intro y_psi'; assert (I1 : exp (- z_1 * y_psi') = (1) / ((exp (z_1 * y_psi')))) by (exp_as ((- ((z_1 * y_psi')))) ltac:(rational)); assert (I2 : exp (- z_2 * y_psi') = (1) / ((exp (z_2 * y_psi')))) by (exp_as ((- ((z_2 * y_psi')))) ltac:(rewrite ?I1; rational)); rules; [side | eta; rewrite ?I2, ?I1; rational] | apply filter_forall; intro y_psi'; rules; [side | eta; rational] | cbv beta; rewrite ?E2, ?E1; rational | cbv beta; rewrite ?E2, ?E1; rational | apply (beside_by_value (fun y_psi' => 1) 0); [continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E2, ?E1; rational); side] | apply (quotient_by_value (fun y_psi' => - z_1 ^ 2 * c_1 * exp (- z_1 * y_psi') - z_2 ^ 2 * c_2 * exp (- z_2 * y_psi')) (fun y_psi' => 1) 0); [continuous_here | continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E2, ?E1; rational); side]]]] | apply (tends_ext_left (fun y_psi' => (z_1 * c_1 * (exp (- z_1 * y_psi') - 1) + z_2 * c_2 * (exp (- z_2 * y_psi') - 1)) / y_psi')); [intros y_psi' K1; first [rational | fractions] | apply (quotient_left (fun y_psi' => z_1 * c_1 * (exp (- z_1 * y_psi') - 1) + z_2 * c_2 * (exp (- z_2 * y_psi') - 1)) (fun y_psi' => y_psi') 0 _ (((fun y_psi' => - z_1 ^ 2 * c_1 * exp (- z_1 * y_psi') - z_2 ^ 2 * c_2 * exp (- z_2 * y_psi')) 0) / ((fun y_psi' => 1) 0))); [cbv beta; rewrite ?E2, ?E1; rational | apply (quotient_by_slopes (fun y_psi' => z_1 * c_1 * (exp (- z_1 * y_psi') - 1) + z_2 * c_2 * (exp (- z_2 * y_psi') - 1)) (fun y_psi' => y_psi') (fun y_psi' => - z_1 ^ 2 * c_1 * exp (- z_1 * y_psi') - z_2 ^ 2 * c_2 * exp (- z_2 * y_psi')) (fun y_psi' => 1) 0 _); [apply filter_forall; intro y_psi'; assert (I1 : exp (- z_1 * y_psi') = (1) / ((exp (z_1 * y_psi')))) by (exp_as ((- ((z_1 * y_psi')))) ltac:(rational)); assert (I2 : exp (- z_2 * y_psi') = (1) / ((exp (z_2 * y_psi')))) by (exp_as ((- ((z_2 * y_psi')))) ltac:(rewrite ?I1; rational)); rules; [side | eta; rewrite ?I2, ?I1; rational] | apply filter_forall; intro y_psi'; rules; [side | eta; rational] | cbv beta; rewrite ?E2, ?E1; rational | cbv beta; rewrite ?E2, ?E1; rational | apply (beside_by_value (fun y_psi' => 1) 0); [continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E2, ?E1; rational); side] | apply (quotient_by_value (fun y_psi' => - z_1 ^ 2 * c_1 * exp (- z_1 * y_psi') - z_2 ^ 2 * c_2 * exp (- z_2 * y_psi')) (fun y_psi' => 1) 0); [continuous_here | continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E2, ?E1; rational); side]]]]].
Qed.

Lemma linear_response_defined
    (c_1 c_2 z_1 z_2 : R) :
  (at_right 0 (fun y_psi' => y_psi' <> 0)) /\ (at_left 0 (fun y_psi' => y_psi' <> 0)).
Proof.
  each; exists_there.
Qed.

Lemma kappa_squared
    (F R_ T epsilon ionic_strength kappa : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < epsilon)
    (H4 : 0 < ionic_strength)
    (H5 : kappa = sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T))) :
  kappa ^ 2 = 2 * ionic_strength * F ^ 2 / (epsilon * R_ * T).
Proof.
  assert (E1' : sqrt 2 ^ 2 = 2) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E1 : ln (ionic_strength / (epsilon * R_ * T)) = (ln ionic_strength) - (ln R_) - (ln T) - (ln epsilon)) by (ln_as (ionic_strength * / R_ * / T * / epsilon) ltac:((reflexivity || (field [E1']; side))));
  assert (E2' : sqrt ionic_strength ^ 2 = ionic_strength) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3' : sqrt epsilon ^ 2 = epsilon) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E4' : sqrt T ^ 2 = T) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E5' : sqrt R_ ^ 2 = R_) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (ionic_strength / (epsilon * R_ * T)) = ((sqrt ionic_strength)) / ((sqrt epsilon) * (sqrt T) * (sqrt R_))) by (root_as_exp; exp_as ((/ 2 * ln ionic_strength) + (- (/ 2 * ln R_)) + (- (/ 2 * ln T)) + (- (/ 2 * ln epsilon))) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  assert (Z1 : (kappa + sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T))) * (kappa - sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T))) = 0) by (apply term_eq; [exact H5]);
  apply (eq_by_sum _ _ ((kappa + sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T))) * (kappa - sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T))))); [lra | rewrite ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))].
Qed.

Lemma kappa_squared_defined
    (F R_ T epsilon ionic_strength kappa : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < epsilon)
    (H4 : 0 < ionic_strength)
    (H5 : kappa = sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T))) :
  R_ <> 0 /\ T <> 0 /\ epsilon <> 0.
Proof.
  each; exists_there.
Qed.

Lemma response
    (F R_ T c_1 c_2 epsilon ionic_strength kappa y_psi z_1 z_2 : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < epsilon)
    (H5 : ionic_strength = z_1 ^ 2 * c_1 / 2 + z_2 ^ 2 * c_2 / 2)
    (H6 : 0 < ionic_strength)
    (H7 : kappa = sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T))) :
  F * y_psi * (z_1 ^ 2 * c_1 + z_2 ^ 2 * c_2) = kappa ^ 2 * epsilon * R_ * T * y_psi / F.
Proof.
  assert (P1 : kappa ^ 2 = 2 * ionic_strength * F ^ 2 / (epsilon * R_ * T)) by (refine (debye_length.kappa_squared F R_ T epsilon ionic_strength kappa _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H6 | exact H7]);
  assert (Z1 : (- epsilon * R_ * T * y_psi / F) * (kappa ^ 2 - 2 * ionic_strength * F ^ 2 / (epsilon * R_ * T)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- 2 * F * y_psi) * (ionic_strength - (z_1 ^ 2 * c_1 / 2 + z_2 ^ 2 * c_2 / 2)) = 0) by (apply term_eq; [exact H5]);
  apply (eq_by_sum _ _ ((- epsilon * R_ * T * y_psi / F) * (kappa ^ 2 - 2 * ionic_strength * F ^ 2 / (epsilon * R_ * T)) + (- 2 * F * y_psi) * (ionic_strength - (z_1 ^ 2 * c_1 / 2 + z_2 ^ 2 * c_2 / 2)))); [lra | rational].
Qed.

Lemma response_defined
    (F R_ T c_1 c_2 epsilon ionic_strength kappa y_psi z_1 z_2 : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < epsilon)
    (H5 : ionic_strength = z_1 ^ 2 * c_1 / 2 + z_2 ^ 2 * c_2 / 2)
    (H6 : 0 < ionic_strength)
    (H7 : kappa = sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T))) :
  F <> 0.
Proof.
  each; exists_there.
Qed.

Lemma bending
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (H1 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ Derive psi_plane x_wall' = - field_plane x_wall') :
  forall x_wall' : R, Derive (Derive psi_plane) x_wall' = - Derive field_plane x_wall'.
Proof.
  assert (P1 : forall x_wall' : R, Derive psi_plane x_wall' = - field_plane x_wall') by (intros; apply H1; assumption);
  intros x_wall'; assert (S0 : Derive (fun x_wall' => Derive psi_plane x_wall') x_wall' = Derive (fun x_wall' => - field_plane x_wall') x_wall') by (apply Derive_ext_loc; apply filter_forall; exact P1); assert (S1 : Derive (fun x_wall'' => Derive psi_plane x_wall'') x_wall' = Derive (Derive psi_plane) x_wall') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive (fun x_wall'' => - field_plane x_wall'') x_wall' = - Derive field_plane x_wall') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); exact (eq_trans (eq_sym S1) (eq_trans S0 S2)).
Qed.

Lemma bending_defined
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (H1 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ Derive psi_plane x_wall' = - field_plane x_wall') :
  (forall x_wall' : R, ex_derive (Derive psi_plane) x_wall' /\ ex_derive field_plane x_wall').
Proof.
  each; exists_there.
Qed.

Lemma linear_poisson_boltzmann'1
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (x_wall : R)
    (H1 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ Derive psi_plane x_wall' = - field_plane x_wall') :
  Derive (Derive psi_plane) x_wall = - Derive field_plane x_wall.
Proof.
  assert (P1 : forall x_wall' : R, Derive (Derive psi_plane) x_wall' = - Derive field_plane x_wall') by (refine (debye_length.bending field_plane psi_plane _); [exact H1]);
  assert (Q1 : Derive (Derive psi_plane) x_wall = - Derive field_plane x_wall) by (exact (P1 x_wall));
  exact Q1.
Qed.

Lemma linear_poisson_boltzmann'1_defined
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (x_wall : R)
    (H1 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ Derive psi_plane x_wall' = - field_plane x_wall') :
  ex_derive (Derive psi_plane) x_wall /\ ex_derive field_plane x_wall.
Proof.
  each; exists_there.
Qed.

Lemma linear_poisson_boltzmann'2
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (epsilon kappa x_wall : R)
    (H1 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ epsilon * Derive field_plane x_wall' = - kappa ^ 2 * epsilon * psi_plane x_wall') :
  epsilon * Derive field_plane x_wall = - kappa ^ 2 * epsilon * psi_plane x_wall.
Proof.
  assert (P1 : forall x_wall' : R, epsilon * Derive field_plane x_wall' = - kappa ^ 2 * epsilon * psi_plane x_wall') by (intros; apply H1; assumption);
  assert (Q1 : epsilon * Derive field_plane x_wall = - kappa ^ 2 * epsilon * psi_plane x_wall) by (exact (P1 x_wall));
  exact Q1.
Qed.

Lemma linear_poisson_boltzmann'2_defined
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (epsilon kappa x_wall : R)
    (H1 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ epsilon * Derive field_plane x_wall' = - kappa ^ 2 * epsilon * psi_plane x_wall') :
  ex_derive field_plane x_wall.
Proof.
  each; exists_there.
Qed.

Lemma linear_poisson_boltzmann
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (epsilon kappa x_wall : R)
    (H1 : 0 < epsilon)
    (H2 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ Derive psi_plane x_wall' = - field_plane x_wall')
    (H3 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ epsilon * Derive field_plane x_wall' = - kappa ^ 2 * epsilon * psi_plane x_wall') :
  Derive (Derive psi_plane) x_wall = kappa ^ 2 * psi_plane x_wall.
Proof.
  assert (P1 : Derive (Derive psi_plane) x_wall = - Derive field_plane x_wall) by (refine (debye_length.linear_poisson_boltzmann'1 field_plane psi_plane x_wall _); [exact H2]);
  assert (P2 : epsilon * Derive field_plane x_wall = - kappa ^ 2 * epsilon * psi_plane x_wall) by (refine (debye_length.linear_poisson_boltzmann'2 field_plane psi_plane epsilon kappa x_wall _); [exact H3]);
  assert (Z1 : 1 * (Derive (Derive psi_plane) x_wall - (- Derive field_plane x_wall)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- 1) / epsilon * (epsilon * Derive field_plane x_wall - (- kappa ^ 2 * epsilon * psi_plane x_wall)) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (Derive (Derive psi_plane) x_wall - (- Derive field_plane x_wall)) + (- 1) / epsilon * (epsilon * Derive field_plane x_wall - (- kappa ^ 2 * epsilon * psi_plane x_wall)))); [lra | rational].
Qed.

Lemma linear_poisson_boltzmann_defined
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (epsilon kappa x_wall : R)
    (H1 : 0 < epsilon)
    (H2 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ Derive psi_plane x_wall' = - field_plane x_wall')
    (H3 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ epsilon * Derive field_plane x_wall' = - kappa ^ 2 * epsilon * psi_plane x_wall') :
  ex_derive (Derive psi_plane) x_wall.
Proof.
  each; exists_there.
Qed.

Lemma no_slope'1
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (x_wall : R)
    (H1 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ Derive psi_plane x_wall' = - field_plane x_wall') :
  Derive psi_plane x_wall = - field_plane x_wall.
Proof.
  assert (P1 : forall x_wall' : R, Derive psi_plane x_wall' = - field_plane x_wall') by (intros; apply H1; assumption);
  assert (Q1 : Derive psi_plane x_wall = - field_plane x_wall) by (exact (P1 x_wall));
  exact Q1.
Qed.

Lemma no_slope'1_defined
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (x_wall : R)
    (H1 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ Derive psi_plane x_wall' = - field_plane x_wall') :
  ex_derive psi_plane x_wall.
Proof.
  each; exists_there.
Qed.

Lemma no_slope'2
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (epsilon kappa x_wall : R)
    (H1 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ epsilon * Derive field_plane x_wall' = - kappa ^ 2 * epsilon * psi_plane x_wall') :
  epsilon * Derive field_plane x_wall = - kappa ^ 2 * epsilon * psi_plane x_wall.
Proof.
  assert (P1 : forall x_wall' : R, epsilon * Derive field_plane x_wall' = - kappa ^ 2 * epsilon * psi_plane x_wall') by (intros; apply H1; assumption);
  assert (Q1 : epsilon * Derive field_plane x_wall = - kappa ^ 2 * epsilon * psi_plane x_wall) by (exact (P1 x_wall));
  exact Q1.
Qed.

Lemma no_slope'2_defined
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (epsilon kappa x_wall : R)
    (H1 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ epsilon * Derive field_plane x_wall' = - kappa ^ 2 * epsilon * psi_plane x_wall') :
  ex_derive field_plane x_wall.
Proof.
  each; exists_there.
Qed.

Lemma no_slope
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (epsilon kappa x_wall : R)
    (H1 : 0 < epsilon)
    (H2 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ Derive psi_plane x_wall' = - field_plane x_wall')
    (H3 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ epsilon * Derive field_plane x_wall' = - kappa ^ 2 * epsilon * psi_plane x_wall') :
  (kappa * Derive psi_plane x_wall - Derive field_plane x_wall) * exp (- kappa * x_wall) - kappa * (kappa * psi_plane x_wall - field_plane x_wall) * exp (- kappa * x_wall) = 0.
Proof.
  assert (E1 : exp (- kappa * x_wall) = (1) / ((exp (kappa * x_wall)))) by (exp_as ((- ((kappa * x_wall)))) ltac:(rational));
  assert (P1 : Derive psi_plane x_wall = - field_plane x_wall) by (refine (debye_length.no_slope'1 field_plane psi_plane x_wall _); [exact H2]);
  assert (P2 : epsilon * Derive field_plane x_wall = - kappa ^ 2 * epsilon * psi_plane x_wall) by (refine (debye_length.no_slope'2 field_plane psi_plane epsilon kappa x_wall _); [exact H3]);
  assert (Z1 : kappa * exp (- kappa * x_wall) * (Derive psi_plane x_wall - (- field_plane x_wall)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- exp (- kappa * x_wall)) / epsilon * (epsilon * Derive field_plane x_wall - (- kappa ^ 2 * epsilon * psi_plane x_wall)) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (kappa * exp (- kappa * x_wall) * (Derive psi_plane x_wall - (- field_plane x_wall)) + (- exp (- kappa * x_wall)) / epsilon * (epsilon * Derive field_plane x_wall - (- kappa ^ 2 * epsilon * psi_plane x_wall)))); [lra | rewrite ?E1; rational].
Qed.

Lemma no_slope_defined
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (epsilon kappa x_wall : R)
    (H1 : 0 < epsilon)
    (H2 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ Derive psi_plane x_wall' = - field_plane x_wall')
    (H3 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ epsilon * Derive field_plane x_wall' = - kappa ^ 2 * epsilon * psi_plane x_wall') :
  ex_derive field_plane x_wall /\ ex_derive psi_plane x_wall.
Proof.
  each; exists_there.
Qed.

Lemma never_a_slope
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (epsilon kappa : R)
    (H1 : 0 < epsilon)
    (H2 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ Derive psi_plane x_wall' = - field_plane x_wall')
    (H3 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ epsilon * Derive field_plane x_wall' = - kappa ^ 2 * epsilon * psi_plane x_wall') :
  forall x_wall' : R, (kappa * Derive psi_plane x_wall' - Derive field_plane x_wall') * exp (- kappa * x_wall') - kappa * (kappa * psi_plane x_wall' - field_plane x_wall') * exp (- kappa * x_wall') = 0.
Proof.
  intros x_wall'; refine (debye_length.no_slope field_plane psi_plane epsilon kappa x_wall' _ _ _); [exact H1 | intros; apply H2; assumption | intros; apply H3; assumption].
Qed.

Lemma never_a_slope_defined
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (epsilon kappa : R)
    (H1 : 0 < epsilon)
    (H2 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ Derive psi_plane x_wall' = - field_plane x_wall')
    (H3 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ epsilon * Derive field_plane x_wall' = - kappa ^ 2 * epsilon * psi_plane x_wall') :
  (forall x_wall' : R, ex_derive field_plane x_wall' /\ ex_derive psi_plane x_wall').
Proof.
  each; exists_there.
Qed.

Lemma constant
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (epsilon kappa x_1 : R)
    (H1 : 0 < epsilon)
    (H2 : 0 <= x_1)
    (H3 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ Derive psi_plane x_wall' = - field_plane x_wall')
    (H4 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ epsilon * Derive field_plane x_wall' = - kappa ^ 2 * epsilon * psi_plane x_wall') :
  field_plane 0 + (kappa * psi_plane x_1 - field_plane x_1) * exp (- kappa * x_1) - kappa * psi_plane 0 = 0.
Proof.
  assert (E1 : exp (- kappa * x_1) = (1) / ((exp (kappa * x_1)))) by (exp_as ((- ((kappa * x_1)))) ltac:(rational));
  assert (E2 : exp (- kappa * 0) = 1) by (exp_as (0) ltac:(rewrite ?E1; rational));
  assert (P1 : forall x_wall' : R, (kappa * Derive psi_plane x_wall' - Derive field_plane x_wall') * exp (- kappa * x_wall') - kappa * (kappa * psi_plane x_wall' - field_plane x_wall') * exp (- kappa * x_wall') = 0) by (refine (debye_length.never_a_slope field_plane psi_plane epsilon kappa _ _ _); [exact H1 | exact H3 | exact H4]);
  assert (Z1 : (kappa * psi_plane x_1 - field_plane x_1) * exp (- kappa * x_1) - (kappa * psi_plane 0 - field_plane 0) * exp (- kappa * 0) - (0 - 0) = 0) by (apply (growth_eq (fun x_wall' => (kappa * psi_plane x_wall' - field_plane x_wall') * exp (- kappa * x_wall')) (fun x_wall' => 0) 0 x_1); [intros; side | intros; side | side | intros x_wall' B1 B2; assert (I1 : exp (- kappa * x_wall') = (1) / ((exp (kappa * x_wall')))) by (exp_as ((- ((kappa * x_wall')))) ltac:(rational)); assert (S1 : Derive (fun x_wall'' => (kappa * psi_plane x_wall'' - field_plane x_wall'') * exp (- kappa * x_wall'')) x_wall' = (kappa * Derive psi_plane x_wall' - Derive field_plane x_wall') * exp (- kappa * x_wall') - kappa * (kappa * psi_plane x_wall' - field_plane x_wall') * exp (- kappa * x_wall')) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I1; rational]]); assert (S2 : Derive (fun x_wall'' => 0) x_wall' = 0) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I1; rational]]); assert (W1 : (kappa * Derive psi_plane x_wall' - Derive field_plane x_wall') * exp (- kappa * x_wall') - kappa * (kappa * psi_plane x_wall' - field_plane x_wall') * exp (- kappa * x_wall') = 0) by (exact (P1 x_wall')); exact (same_eq _ _ _ _ W1 S1 S2)]);
  apply (eq_by_sum _ _ ((kappa * psi_plane x_1 - field_plane x_1) * exp (- kappa * x_1) - (kappa * psi_plane 0 - field_plane 0) * exp (- kappa * 0) - (0 - 0))); [exact Z1 | rewrite ?E2, ?E1; rational].
Qed.

Lemma difference
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (epsilon kappa x_1 : R)
    (H1 : 0 < epsilon)
    (H2 : 0 <= x_1)
    (H3 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ Derive psi_plane x_wall' = - field_plane x_wall')
    (H4 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ epsilon * Derive field_plane x_wall' = - kappa ^ 2 * epsilon * psi_plane x_wall') :
  kappa * psi_plane x_1 - field_plane x_1 = (kappa * psi_plane 0 - field_plane 0) * exp (kappa * x_1).
Proof.
  assert (E1 : exp (- kappa * x_1) = (1) / ((exp (kappa * x_1)))) by (exp_as ((- ((kappa * x_1)))) ltac:(rational));
  assert (P1 : field_plane 0 + (kappa * psi_plane x_1 - field_plane x_1) * exp (- kappa * x_1) - kappa * psi_plane 0 = 0) by (refine (debye_length.constant field_plane psi_plane epsilon kappa x_1 _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4]);
  assert (Z1 : exp (kappa * x_1) * (field_plane 0 + (kappa * psi_plane x_1 - field_plane x_1) * exp (- kappa * x_1) - kappa * psi_plane 0 - 0) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (exp (kappa * x_1) * (field_plane 0 + (kappa * psi_plane x_1 - field_plane x_1) * exp (- kappa * x_1) - kappa * psi_plane 0 - 0))); [lra | rewrite ?E1; rational].
Qed.

Lemma boundless
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (kappa : R)
    (H1 : 0 < kappa)
    (H2 : kappa * psi_plane 0 - field_plane 0 <> 0) :
  diverges (fun x_1' => (kappa * psi_plane 0 - field_plane 0) * exp (kappa * x_1')) (Rbar_locally p_infty) (kappa * psi_plane 0 - field_plane 0).
Proof.
  apply (diverges_ext (fun x_1' => ((kappa * psi_plane 0 - field_plane 0) * (exp (kappa * x_1'))))); [algebra | ]; apply (diverges_sign ((kappa * psi_plane 0 - field_plane 0) * 1)); [replace (((kappa * psi_plane 0 - field_plane 0) * 1) * (kappa * psi_plane 0 - field_plane 0)) with (((kappa * psi_plane 0 - field_plane 0)) ^ 2) by (rational); pos | apply tends_mult_diverges; [side | apply tends_const | apply (diverges_exp _ (kappa * 1)); [replace ((kappa * 1)) with (kappa) by (rational); pos | apply (diverges_ext (fun x_1' => (kappa * x_1'))); [algebra | apply tends_mult_diverges; [side | apply tends_const | apply diverges_far_right]]]]].
Qed.

Lemma field_follows
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (epsilon kappa x_1 : R)
    (H1 : 0 < epsilon)
    (H2 : kappa * psi_plane 0 - field_plane 0 = 0)
    (H3 : 0 <= x_1)
    (H4 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ Derive psi_plane x_wall' = - field_plane x_wall')
    (H5 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ epsilon * Derive field_plane x_wall' = - kappa ^ 2 * epsilon * psi_plane x_wall') :
  kappa * psi_plane x_1 - field_plane x_1 = 0.
Proof.
  assert (P1 : kappa * psi_plane x_1 - field_plane x_1 = (kappa * psi_plane 0 - field_plane 0) * exp (kappa * x_1)) by (refine (debye_length.difference field_plane psi_plane epsilon kappa x_1 _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5]);
  assert (Z1 : 1 * (kappa * psi_plane x_1 - field_plane x_1 - (kappa * psi_plane 0 - field_plane 0) * exp (kappa * x_1)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : exp (kappa * x_1) * (kappa * psi_plane 0 - field_plane 0 - 0) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 * (kappa * psi_plane x_1 - field_plane x_1 - (kappa * psi_plane 0 - field_plane 0) * exp (kappa * x_1)) + exp (kappa * x_1) * (kappa * psi_plane 0 - field_plane 0 - 0))); [lra | rational].
Qed.

Lemma everywhere
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (epsilon kappa : R)
    (H1 : 0 < epsilon)
    (H2 : kappa * psi_plane 0 - field_plane 0 = 0)
    (H3 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ Derive psi_plane x_wall' = - field_plane x_wall')
    (H4 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ epsilon * Derive field_plane x_wall' = - kappa ^ 2 * epsilon * psi_plane x_wall') :
  forall x_1' : R, 0 <= x_1' -> kappa * psi_plane x_1' - field_plane x_1' = 0.
Proof.
  intros x_1' C1; refine (debye_length.field_follows field_plane psi_plane epsilon kappa x_1' _ _ _ _ _); [exact H1 | exact H2 | exact C1 | exact H3 | exact H4].
Qed.

Lemma level'1
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (x_wall : R)
    (H1 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ Derive psi_plane x_wall' = - field_plane x_wall') :
  Derive psi_plane x_wall = - field_plane x_wall.
Proof.
  assert (P1 : forall x_wall' : R, Derive psi_plane x_wall' = - field_plane x_wall') by (intros; apply H1; assumption);
  assert (Q1 : Derive psi_plane x_wall = - field_plane x_wall) by (exact (P1 x_wall));
  exact Q1.
Qed.

Lemma level'1_defined
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (x_wall : R)
    (H1 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ Derive psi_plane x_wall' = - field_plane x_wall') :
  ex_derive psi_plane x_wall.
Proof.
  each; exists_there.
Qed.

Lemma level'2
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (epsilon kappa x_wall : R)
    (H1 : 0 < epsilon)
    (H2 : kappa * psi_plane 0 - field_plane 0 = 0)
    (H3 : 0 <= x_wall)
    (H4 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ Derive psi_plane x_wall' = - field_plane x_wall')
    (H5 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ epsilon * Derive field_plane x_wall' = - kappa ^ 2 * epsilon * psi_plane x_wall') :
  kappa * psi_plane x_wall - field_plane x_wall = 0.
Proof.
  assert (P1 : forall x' : R, 0 <= x' -> kappa * psi_plane x' - field_plane x' = 0) by (refine (debye_length.everywhere field_plane psi_plane epsilon kappa _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5]);
  assert (Q1 : kappa * psi_plane x_wall - field_plane x_wall = 0) by (refine (P1 x_wall _); side);
  exact Q1.
Qed.

Lemma level
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (epsilon kappa x_wall : R)
    (H1 : 0 < epsilon)
    (H2 : kappa * psi_plane 0 - field_plane 0 = 0)
    (H3 : 0 <= x_wall)
    (H4 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ Derive psi_plane x_wall' = - field_plane x_wall')
    (H5 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ epsilon * Derive field_plane x_wall' = - kappa ^ 2 * epsilon * psi_plane x_wall') :
  Derive psi_plane x_wall * exp (kappa * x_wall) + kappa * exp (kappa * x_wall) * psi_plane x_wall = 0.
Proof.
  assert (P1 : Derive psi_plane x_wall = - field_plane x_wall) by (refine (debye_length.level'1 field_plane psi_plane x_wall _); [exact H4]);
  assert (P2 : kappa * psi_plane x_wall - field_plane x_wall = 0) by (refine (debye_length.level'2 field_plane psi_plane epsilon kappa x_wall _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5]);
  assert (Z1 : exp (kappa * x_wall) * (Derive psi_plane x_wall - (- field_plane x_wall)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : exp (kappa * x_wall) * (kappa * psi_plane x_wall - field_plane x_wall - 0) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (exp (kappa * x_wall) * (Derive psi_plane x_wall - (- field_plane x_wall)) + exp (kappa * x_wall) * (kappa * psi_plane x_wall - field_plane x_wall - 0))); [lra | rational].
Qed.

Lemma level_defined
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (epsilon kappa x_wall : R)
    (H1 : 0 < epsilon)
    (H2 : kappa * psi_plane 0 - field_plane 0 = 0)
    (H3 : 0 <= x_wall)
    (H4 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ Derive psi_plane x_wall' = - field_plane x_wall')
    (H5 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ epsilon * Derive field_plane x_wall' = - kappa ^ 2 * epsilon * psi_plane x_wall') :
  ex_derive psi_plane x_wall.
Proof.
  each; exists_there.
Qed.

Lemma always_level
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (epsilon kappa : R)
    (H1 : 0 < epsilon)
    (H2 : kappa * psi_plane 0 - field_plane 0 = 0)
    (H3 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ Derive psi_plane x_wall' = - field_plane x_wall')
    (H4 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ epsilon * Derive field_plane x_wall' = - kappa ^ 2 * epsilon * psi_plane x_wall') :
  forall x_wall' : R, 0 <= x_wall' -> Derive psi_plane x_wall' * exp (kappa * x_wall') + kappa * exp (kappa * x_wall') * psi_plane x_wall' = 0.
Proof.
  intros x_wall' C1; refine (debye_length.level field_plane psi_plane epsilon kappa x_wall' _ _ _ _ _); [exact H1 | exact H2 | exact C1 | intros; apply H3; assumption | intros; apply H4; assumption].
Qed.

Lemma always_level_defined
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (epsilon kappa : R)
    (H1 : 0 < epsilon)
    (H2 : kappa * psi_plane 0 - field_plane 0 = 0)
    (H3 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ Derive psi_plane x_wall' = - field_plane x_wall')
    (H4 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ epsilon * Derive field_plane x_wall' = - kappa ^ 2 * epsilon * psi_plane x_wall') :
  (forall x_wall' : R, 0 <= x_wall' -> ex_derive psi_plane x_wall').
Proof.
  each; exists_there.
Qed.

Lemma same_as_at_wall
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (epsilon kappa x_1 : R)
    (H1 : 0 < epsilon)
    (H2 : kappa * psi_plane 0 - field_plane 0 = 0)
    (H3 : 0 <= x_1)
    (H4 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ Derive psi_plane x_wall' = - field_plane x_wall')
    (H5 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ epsilon * Derive field_plane x_wall' = - kappa ^ 2 * epsilon * psi_plane x_wall') :
  exp (kappa * x_1) * psi_plane x_1 - psi_plane 0 = 0.
Proof.
  assert (E1 : exp (kappa * 0) = 1) by (exp_as (0) ltac:(rational));
  assert (P1 : forall x_wall' : R, 0 <= x_wall' -> Derive psi_plane x_wall' * exp (kappa * x_wall') + kappa * exp (kappa * x_wall') * psi_plane x_wall' = 0) by (refine (debye_length.always_level field_plane psi_plane epsilon kappa _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5]);
  assert (Z1 : exp (kappa * x_1) * psi_plane x_1 - exp (kappa * 0) * psi_plane 0 - (0 - 0) = 0) by (apply (growth_eq (fun x_wall' => exp (kappa * x_wall') * psi_plane x_wall') (fun x_wall' => 0) 0 x_1); [intros; side | intros; side | side | intros x_wall' B1 B2; assert (S1 : Derive (fun x_wall'' => exp (kappa * x_wall'') * psi_plane x_wall'') x_wall' = Derive psi_plane x_wall' * exp (kappa * x_wall') + kappa * exp (kappa * x_wall') * psi_plane x_wall') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive (fun x_wall'' => 0) x_wall' = 0) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (W1 : Derive psi_plane x_wall' * exp (kappa * x_wall') + kappa * exp (kappa * x_wall') * psi_plane x_wall' = 0) by (refine (P1 x_wall' _); side); exact (same_eq _ _ _ _ W1 S1 S2)]);
  apply (eq_by_sum _ _ (exp (kappa * x_1) * psi_plane x_1 - exp (kappa * 0) * psi_plane 0 - (0 - 0))); [exact Z1 | rewrite ?E1; rational].
Qed.

Lemma screened_wall
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (epsilon kappa x_1 : R)
    (H1 : 0 < epsilon)
    (H2 : kappa * psi_plane 0 - field_plane 0 = 0)
    (H3 : 0 <= x_1)
    (H4 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ Derive psi_plane x_wall' = - field_plane x_wall')
    (H5 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ epsilon * Derive field_plane x_wall' = - kappa ^ 2 * epsilon * psi_plane x_wall') :
  psi_plane x_1 = exp (- kappa * x_1) * psi_plane 0.
Proof.
  assert (E1 : exp (- kappa * x_1) = (1) / ((exp (kappa * x_1)))) by (exp_as ((- ((kappa * x_1)))) ltac:(rational));
  assert (P1 : exp (kappa * x_1) * psi_plane x_1 - psi_plane 0 = 0) by (refine (debye_length.same_as_at_wall field_plane psi_plane epsilon kappa x_1 _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5]);
  assert (Z1 : exp (- kappa * x_1) * (exp (kappa * x_1) * psi_plane x_1 - psi_plane 0 - 0) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (exp (- kappa * x_1) * (exp (kappa * x_1) * psi_plane x_1 - psi_plane 0 - 0))); [lra | rewrite ?E1; rational].
Qed.

Lemma one_length_away
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (epsilon kappa : R)
    (H1 : 0 < epsilon)
    (H2 : 0 < kappa)
    (H3 : kappa * psi_plane 0 - field_plane 0 = 0)
    (H4 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ Derive psi_plane x_wall' = - field_plane x_wall')
    (H5 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ epsilon * Derive field_plane x_wall' = - kappa ^ 2 * epsilon * psi_plane x_wall') :
  psi_plane (1 / kappa) = exp (- 1) * psi_plane 0.
Proof.
  assert (E1 : (1 / kappa) = 1 / kappa) by (rational);
  assert (E2 : exp (- kappa * (1 / kappa)) = (1) / ((exp 1))) by (exp_as ((- (1))) ltac:(rewrite ?E1; rational));
  assert (E3 : exp (- 1) = (1) / ((exp 1))) by (exp_as ((- (1))) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : psi_plane (1 / kappa) = exp (- kappa * (1 / kappa)) * psi_plane 0) by (refine (debye_length.screened_wall field_plane psi_plane epsilon kappa (1 / kappa) _ _ _ _ _); [exact H1 | exact H3 | side | exact H4 | exact H5]);
  apply (same_eq _ _ _ _ P1); rewrite ?E3, ?E2, ?E1; rational.
Qed.

Lemma one_length_away_defined
    (field_plane : R -> R)
    (psi_plane : R -> R)
    (epsilon kappa : R)
    (H1 : 0 < epsilon)
    (H2 : 0 < kappa)
    (H3 : kappa * psi_plane 0 - field_plane 0 = 0)
    (H4 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ Derive psi_plane x_wall' = - field_plane x_wall')
    (H5 : forall x_wall' : R, smooth field_plane x_wall' /\ smooth psi_plane x_wall' /\ epsilon * Derive field_plane x_wall' = - kappa ^ 2 * epsilon * psi_plane x_wall') :
  kappa <> 0.
Proof.
  each; exists_there.
Qed.

Lemma debye_formula
    (F R_ T debye_length epsilon ionic_strength kappa : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : debye_length = 1 / kappa)
    (H5 : 0 < epsilon)
    (H6 : 0 < ionic_strength)
    (H7 : kappa = sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T)))
    (H8 : 0 < kappa) :
  debye_length = sqrt 2 * sqrt (epsilon * R_ * T) / (2 * sqrt ionic_strength * F).
Proof.
  assert (E1' : sqrt 2 ^ 2 = 2) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E1 : ln (ionic_strength / (epsilon * R_ * T)) = (ln ionic_strength) - (ln R_) - (ln T) - (ln epsilon)) by (ln_as (ionic_strength * / R_ * / T * / epsilon) ltac:((reflexivity || (field [E1']; side))));
  assert (E2' : sqrt ionic_strength ^ 2 = ionic_strength) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3' : sqrt epsilon ^ 2 = epsilon) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E4' : sqrt T ^ 2 = T) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E5' : sqrt R_ ^ 2 = R_) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (ionic_strength / (epsilon * R_ * T)) = ((sqrt ionic_strength)) / ((sqrt epsilon) * (sqrt T) * (sqrt R_))) by (root_as_exp; exp_as ((/ 2 * ln ionic_strength) + (- (/ 2 * ln R_)) + (- (/ 2 * ln T)) + (- (/ 2 * ln epsilon))) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  assert (E3 : ln (epsilon * R_ * T) = (ln R_) + (ln T) + (ln epsilon)) by (ln_as (R_ * T * epsilon) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  assert (E4 : sqrt (epsilon * R_ * T) = (sqrt epsilon) * (sqrt T) * (sqrt R_)) by (root_as_exp; exp_as ((/ 2 * ln R_) + (/ 2 * ln T) + (/ 2 * ln epsilon)) ltac:(rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  pose proof H4 as Q1; rewrite ?H7 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side)).
Qed.

Lemma debye_formula_defined
    (F R_ T debye_length epsilon ionic_strength kappa : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : debye_length = 1 / kappa)
    (H5 : 0 < epsilon)
    (H6 : 0 < ionic_strength)
    (H7 : kappa = sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T)))
    (H8 : 0 < kappa) :
  0 < 2 /\ 0 < epsilon * R_ * T /\ F <> 0 /\ 0 < ionic_strength.
Proof.
  each; exists_there.
Qed.

Lemma no_salt
    (F R_ T epsilon : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < epsilon) :
  diverges (fun ionic_strength' => sqrt 2 * sqrt (epsilon * R_ * T) / (2 * sqrt ionic_strength' * F)) (at_right 0) 1.
Proof.
  assert (E1' : sqrt 2 ^ 2 = 2) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E1 : ln (epsilon * R_ * T) = (ln R_) + (ln T) + (ln epsilon)) by (ln_as (R_ * T * epsilon) ltac:((reflexivity || (field [E1']; side))));
  assert (E2' : sqrt epsilon ^ 2 = epsilon) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3' : sqrt T ^ 2 = T) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E4' : sqrt R_ ^ 2 = R_) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (epsilon * R_ * T) = (sqrt epsilon) * (sqrt T) * (sqrt R_)) by (root_as_exp; exp_as ((/ 2 * ln R_) + (/ 2 * ln T) + (/ 2 * ln epsilon)) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2' E3' E4']; side))));
  apply (diverges_ext (fun ionic_strength' => (((((1 / 2) * (sqrt 2)) * (sqrt (epsilon * R_ * T))) * (1 / F)) * (/ (sqrt ionic_strength'))))); [algebra | ]; apply (diverges_sign (((((1 / 2) * (sqrt 2)) * (sqrt (epsilon * R_ * T))) * (1 / F)) * 1)); [replace ((((((1 / 2) * (sqrt 2)) * (sqrt (epsilon * R_ * T))) * (1 / F)) * 1) * 1) with (((sqrt 2)) * ((sqrt epsilon)) * ((sqrt T)) * ((sqrt R_)) * / 2 * / F) by (rewrite ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4']; side))); pos | apply tends_mult_diverges; [side | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply tends_const] | apply diverges_inv_above; apply above_sqrt; apply (above_ext (fun ionic_strength' => ionic_strength')); [algebra | apply above_id]]].
Qed.

Lemma no_salt_defined
    (F R_ T epsilon : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < epsilon) :
  (forall ionic_strength' : R, 0 < ionic_strength' -> 0 < 2 /\ 0 < epsilon * R_ * T /\ F <> 0 /\ 0 < ionic_strength').
Proof.
  each; exists_there.
Qed.

Lemma much_salt
    (F R_ T epsilon : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < epsilon) :
  tends (fun ionic_strength' => sqrt 2 * sqrt (epsilon * R_ * T) / (2 * sqrt ionic_strength' * F)) (Rbar_locally p_infty) 0.
Proof.
  apply (tends_ext (fun ionic_strength' => (((((1 / 2) * (sqrt 2)) * (sqrt (epsilon * R_ * T))) * (1 / F)) * (/ (sqrt ionic_strength'))))); [algebra | ]; apply (tends_value (((((1 / 2) * (sqrt 2)) * (sqrt (epsilon * R_ * T))) * (1 / F)) * 0)); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply tends_const] | apply (diverges_inv _ 1); apply (diverges_sqrt _ 1); [replace (1) with (1) by (rational); pos | apply (diverges_ext (fun ionic_strength' => ionic_strength')); [algebra | apply diverges_far_right]]]].
Qed.

Lemma much_salt_defined
    (F R_ T epsilon : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < epsilon) :
  (forall ionic_strength' : R, 1 < ionic_strength' -> 0 < 2 /\ 0 < epsilon * R_ * T /\ F <> 0 /\ 0 < ionic_strength').
Proof.
  each; exists_there.
Qed.

Lemma four_times_the_salt
    (F R_ T epsilon ionic_strength kappa_four shorter : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < epsilon)
    (H5 : 0 < ionic_strength)
    (H6 : kappa_four = 2 * sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T)))
    (H7 : 0 < kappa_four)
    (H8 : shorter = 1 / kappa_four) :
  shorter = sqrt 2 * sqrt (epsilon * R_ * T) / (4 * sqrt ionic_strength * F).
Proof.
  try assert (K1 : 0 < 4 * ionic_strength) by side;
  assert (E1' : sqrt 2 ^ 2 = 2) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E1 : ln (ionic_strength / (epsilon * R_ * T)) = (ln ionic_strength) - (ln R_) - (ln T) - (ln epsilon)) by (ln_as (ionic_strength * / R_ * / T * / epsilon) ltac:((reflexivity || (field [E1']; side))));
  assert (E2' : sqrt ionic_strength ^ 2 = ionic_strength) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3' : sqrt epsilon ^ 2 = epsilon) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E4' : sqrt T ^ 2 = T) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E5' : sqrt R_ ^ 2 = R_) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (ionic_strength / (epsilon * R_ * T)) = ((sqrt ionic_strength)) / ((sqrt epsilon) * (sqrt T) * (sqrt R_))) by (root_as_exp; exp_as ((/ 2 * ln ionic_strength) + (- (/ 2 * ln R_)) + (- (/ 2 * ln T)) + (- (/ 2 * ln epsilon))) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  assert (E3 : ln ((4 * ionic_strength) / (epsilon * R_ * T)) = 2 * (ln 2) + (ln ionic_strength) - (ln R_) - (ln T) - (ln epsilon)) by (ln_as (2 * 2 * ionic_strength * / R_ * / T * / epsilon) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  assert (E4 : sqrt ((4 * ionic_strength) / (epsilon * R_ * T)) = (2 * (sqrt ionic_strength)) / ((sqrt epsilon) * (sqrt T) * (sqrt R_))) by (root_as_exp; exp_as ((ln 2) + (/ 2 * ln ionic_strength) + (- (/ 2 * ln R_)) + (- (/ 2 * ln T)) + (- (/ 2 * ln epsilon))) ltac:(rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  assert (E5 : ln (epsilon * R_ * T) = (ln R_) + (ln T) + (ln epsilon)) by (ln_as (R_ * T * epsilon) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  assert (E6 : sqrt (epsilon * R_ * T) = (sqrt epsilon) * (sqrt T) * (sqrt R_)) by (root_as_exp; exp_as ((/ 2 * ln R_) + (/ 2 * ln T) + (/ 2 * ln epsilon)) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  assert (E7 : ln (4 * ionic_strength) = 2 * (ln 2) + (ln ionic_strength)) by (ln_as (2 * 2 * ionic_strength) ltac:(rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  assert (E8 : sqrt (4 * ionic_strength) = 2 * (sqrt ionic_strength)) by (root_as_exp; exp_as ((ln 2) + (/ 2 * ln ionic_strength)) ltac:(rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  assert (P1 : shorter = sqrt 2 * sqrt (epsilon * R_ * T) / (2 * sqrt (4 * ionic_strength) * F)) by (refine (debye_length.debye_formula F R_ T shorter epsilon (4 * ionic_strength) kappa_four _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H8 | exact H4 | side | apply (same_eq _ _ _ _ H6); rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side)) | exact H7]);
  apply (same_eq _ _ _ _ P1); rewrite ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side)).
Qed.

Lemma four_times_the_salt_defined
    (F R_ T epsilon ionic_strength kappa_four shorter : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < epsilon)
    (H5 : 0 < ionic_strength)
    (H6 : kappa_four = 2 * sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T)))
    (H7 : 0 < kappa_four)
    (H8 : shorter = 1 / kappa_four) :
  0 < 2 /\ 0 < epsilon * R_ * T /\ F <> 0 /\ 0 < ionic_strength.
Proof.
  try assert (K1 : 0 < 4 * ionic_strength) by side;
  each; exists_there.
Qed.

Lemma half_the_reach
    (F R_ T debye_length epsilon ionic_strength kappa kappa_four shorter : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : debye_length = 1 / kappa)
    (H5 : 0 < epsilon)
    (H6 : 0 < ionic_strength)
    (H7 : kappa = sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T)))
    (H8 : 0 < kappa)
    (H9 : kappa_four = 2 * sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T)))
    (H10 : 0 < kappa_four)
    (H11 : shorter = 1 / kappa_four) :
  shorter = debye_length / 2.
Proof.
  assert (E1' : sqrt 2 ^ 2 = 2) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E1 : ln (epsilon * R_ * T) = (ln R_) + (ln T) + (ln epsilon)) by (ln_as (R_ * T * epsilon) ltac:((reflexivity || (field [E1']; side))));
  assert (E2' : sqrt epsilon ^ 2 = epsilon) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3' : sqrt T ^ 2 = T) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E4' : sqrt R_ ^ 2 = R_) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (epsilon * R_ * T) = (sqrt epsilon) * (sqrt T) * (sqrt R_)) by (root_as_exp; exp_as ((/ 2 * ln R_) + (/ 2 * ln T) + (/ 2 * ln epsilon)) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2' E3' E4']; side))));
  assert (E5' : sqrt ionic_strength ^ 2 = ionic_strength) by (apply pow2_sqrt, Rlt_le; pos);
  assert (P1 : shorter = sqrt 2 * sqrt (epsilon * R_ * T) / (4 * sqrt ionic_strength * F)) by (refine (debye_length.four_times_the_salt F R_ T epsilon ionic_strength kappa_four shorter _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5 | exact H6 | exact H9 | exact H10 | exact H11]);
  assert (P2 : debye_length = sqrt 2 * sqrt (epsilon * R_ * T) / (2 * sqrt ionic_strength * F)) by (refine (debye_length.debye_formula F R_ T debye_length epsilon ionic_strength kappa _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  assert (Z1 : 1 * (shorter - sqrt 2 * sqrt (epsilon * R_ * T) / (4 * sqrt ionic_strength * F)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- 1 / 2) * (debye_length - sqrt 2 * sqrt (epsilon * R_ * T) / (2 * sqrt ionic_strength * F)) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (shorter - sqrt 2 * sqrt (epsilon * R_ * T) / (4 * sqrt ionic_strength * F)) + (- 1 / 2) * (debye_length - sqrt 2 * sqrt (epsilon * R_ * T) / (2 * sqrt ionic_strength * F)))); [lra | rewrite ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))].
Qed.

Lemma symmetric_salt
    (c_salt ionic_strength z : R)
    (H1 : ionic_strength = c_salt * z ^ 2) :
  ionic_strength = c_salt * z ^ 2.
Proof.
  assert (P1 : ionic_strength = z ^ 2 * c_salt / 2 + (- z) ^ 2 * c_salt / 2) by (apply (same_eq _ _ _ _ H1); rational);
  apply (same_eq _ _ _ _ P1); rational.
Qed.
