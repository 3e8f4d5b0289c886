(* Generated from derivations/grahame_equation.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require gouy_chapman.

Lemma wall_charge'1
    (g_wall : R -> R)
    (y : R -> R)
    (H1 : (g_wall 0) ^ 2 - 4 * (sinh (y 0 / 2)) ^ 2 = 0)
    (H2 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ Derive g_wall depth' = - sinh (y depth'))
    (H3 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ Derive y depth' = - g_wall depth')
    (H4 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ g_wall depth' + 2 * sinh (y depth' / 2) <> 0) :
  g_wall 0 = 2 * sinh (y 0 / 2).
Proof.
  assert (P1 : forall x' : R, 0 <= x' -> g_wall x' = 2 * sinh (y x' / 2)) by (refine (gouy_chapman.field_everywhere g_wall y _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4]);
  assert (Q1 : g_wall 0 = 2 * sinh (y 0 / 2)) by (refine (P1 0 _); side);
  exact Q1.
Qed.

Lemma wall_charge
    (g_wall : R -> R)
    (y : R -> R)
    (F R_ T epsilon kappa sigma z : R)
    (H1 : 0 < F)
    (H2 : (g_wall 0) ^ 2 - 4 * (sinh (y 0 / 2)) ^ 2 = 0)
    (H3 : sigma = kappa * epsilon * R_ * T * g_wall 0 / (z * F))
    (H4 : z <> 0)
    (H5 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ Derive g_wall depth' = - sinh (y depth'))
    (H6 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ Derive y depth' = - g_wall depth')
    (H7 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ g_wall depth' + 2 * sinh (y depth' / 2) <> 0) :
  sigma = 2 * kappa * epsilon * R_ * T * sinh (y 0 / 2) / (z * F).
Proof.
  assert (E1 : exp (- (y 0 / 2)) = (1) / ((exp (y 0 / 2)))) by (exp_as ((- ((y 0 / 2)))) ltac:(rational));
  assert (E2 : sinh (y 0 / 2) = (1 / 2 * (exp (y 0 / 2)) ^ 2 - 1 / 2) / ((exp (y 0 / 2)))) by (unfold sinh; rewrite ?E1; rational);
  assert (P1 : g_wall 0 = 2 * sinh (y 0 / 2)) by (refine (grahame_equation.wall_charge'1 g_wall y _ _ _ _); [exact H2 | exact H5 | exact H6 | exact H7]);
  assert (Z1 : 1 * (sigma - kappa * epsilon * R_ * T * g_wall 0 / (z * F)) = 0) by (apply term_eq; [exact H3]);
  assert (Z2 : kappa * epsilon * R_ * T / (z * F) * (g_wall 0 - 2 * sinh (y 0 / 2)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (sigma - kappa * epsilon * R_ * T * g_wall 0 / (z * F)) + kappa * epsilon * R_ * T / (z * F) * (g_wall 0 - 2 * sinh (y 0 / 2)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma wall_charge_defined
    (g_wall : R -> R)
    (y : R -> R)
    (F R_ T epsilon kappa sigma z : R)
    (H1 : 0 < F)
    (H2 : (g_wall 0) ^ 2 - 4 * (sinh (y 0 / 2)) ^ 2 = 0)
    (H3 : sigma = kappa * epsilon * R_ * T * g_wall 0 / (z * F))
    (H4 : z <> 0)
    (H5 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ Derive g_wall depth' = - sinh (y depth'))
    (H6 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ Derive y depth' = - g_wall depth')
    (H7 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ g_wall depth' + 2 * sinh (y depth' / 2) <> 0) :
  F <> 0 /\ z <> 0.
Proof.
  each; exists_there.
Qed.

Lemma capacitance
    (F R_ T epsilon kappa z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : z <> 0) :
  tends (fun y_wall' => 2 * kappa * epsilon * sinh (y_wall' / 2) / y_wall') (at_right 0) (kappa * epsilon) /\ tends (fun y_wall' => 2 * kappa * epsilon * sinh (y_wall' / 2) / y_wall') (at_left 0) (kappa * epsilon).
Proof.
  assert (E1 : exp (0 / 2) = 1) by (exp_as (0) ltac:(rational));
  assert (E2 : exp (- (0 / 2)) = 1) by (exp_as (0) ltac:(rewrite ?E1; rational));
  assert (E3 : sinh (0 / 2) = 0) by (unfold sinh; rewrite ?E2, ?E1; rational);
  assert (E4 : cosh (0 / 2) = 1) by (unfold cosh; rewrite ?E3, ?E2, ?E1; rational);
  split; [apply (tends_ext_right (fun y_wall' => (2 * kappa * epsilon * R_ * T * sinh (y_wall' / 2) / (z * F)) / (R_ * T * y_wall' / (z * F)))); [intros y_wall' K1; first [rational | fractions] | apply (quotient_right (fun y_wall' => 2 * kappa * epsilon * R_ * T * sinh (y_wall' / 2) / (z * F)) (fun y_wall' => R_ * T * y_wall' / (z * F)) 0 _ (((fun y_wall' => kappa * epsilon * R_ * T * cosh (y_wall' / 2) / (z * F)) 0) / ((fun y_wall' => R_ * T / (z * F)) 0))); [cbv beta; rewrite ?E4, ?E3, ?E2, ?E1; rational | apply (quotient_by_slopes (fun y_wall' => 2 * kappa * epsilon * R_ * T * sinh (y_wall' / 2) / (z * F)) (fun y_wall' => R_ * T * y_wall' / (z * F)) (fun y_wall' => kappa * epsilon * R_ * T * cosh (y_wall' / 2) / (z * F)) (fun y_wall' => R_ * T / (z * F)) 0 _); [apply filter_forall; intro y_wall'; assert (I1 : exp (- (y_wall' / 2)) = (1) / ((exp (y_wall' / 2)))) by (exp_as ((- ((y_wall' / 2)))) ltac:(rational)); assert (I2 : sinh (y_wall' / 2) = (1 / 2 * (exp (y_wall' / 2)) ^ 2 - 1 / 2) / ((exp (y_wall' / 2)))) by (unfold sinh; rewrite ?I1; rational); assert (I3 : cosh (y_wall' / 2) = (1 / 2 * (exp (y_wall' / 2)) ^ 2 + 1 / 2) / ((exp (y_wall' / 2)))) by (unfold cosh; rewrite ?I2, ?I1; rational); rules; [side | eta; rewrite ?I3, ?I2, ?I1; rational] | apply filter_forall; intro y_wall'; rules; [side | eta; rational] | cbv beta; rewrite ?E4, ?E3, ?E2, ?E1; rational | cbv beta; rewrite ?E4, ?E3, ?E2, ?E1; rational | apply (beside_by_value (fun y_wall' => R_ * T / (z * F)) 0); [continuous_here | cbv beta; replace (R_ * T / (z * F)) with ((R_ * T) / (F * z)) by (rewrite ?E4, ?E3, ?E2, ?E1; rational); side] | apply (quotient_by_value (fun y_wall' => kappa * epsilon * R_ * T * cosh (y_wall' / 2) / (z * F)) (fun y_wall' => R_ * T / (z * F)) 0); [continuous_here | continuous_here | cbv beta; replace (R_ * T / (z * F)) with ((R_ * T) / (F * z)) by (rewrite ?E4, ?E3, ?E2, ?E1; rational); side]]]] | apply (tends_ext_left (fun y_wall' => (2 * kappa * epsilon * R_ * T * sinh (y_wall' / 2) / (z * F)) / (R_ * T * y_wall' / (z * F)))); [intros y_wall' K1; first [rational | fractions] | apply (quotient_left (fun y_wall' => 2 * kappa * epsilon * R_ * T * sinh (y_wall' / 2) / (z * F)) (fun y_wall' => R_ * T * y_wall' / (z * F)) 0 _ (((fun y_wall' => kappa * epsilon * R_ * T * cosh (y_wall' / 2) / (z * F)) 0) / ((fun y_wall' => R_ * T / (z * F)) 0))); [cbv beta; rewrite ?E4, ?E3, ?E2, ?E1; rational | apply (quotient_by_slopes (fun y_wall' => 2 * kappa * epsilon * R_ * T * sinh (y_wall' / 2) / (z * F)) (fun y_wall' => R_ * T * y_wall' / (z * F)) (fun y_wall' => kappa * epsilon * R_ * T * cosh (y_wall' / 2) / (z * F)) (fun y_wall' => R_ * T / (z * F)) 0 _); [apply filter_forall; intro y_wall'; assert (I1 : exp (- (y_wall' / 2)) = (1) / ((exp (y_wall' / 2)))) by (exp_as ((- ((y_wall' / 2)))) ltac:(rational)); assert (I2 : sinh (y_wall' / 2) = (1 / 2 * (exp (y_wall' / 2)) ^ 2 - 1 / 2) / ((exp (y_wall' / 2)))) by (unfold sinh; rewrite ?I1; rational); assert (I3 : cosh (y_wall' / 2) = (1 / 2 * (exp (y_wall' / 2)) ^ 2 + 1 / 2) / ((exp (y_wall' / 2)))) by (unfold cosh; rewrite ?I2, ?I1; rational); rules; [side | eta; rewrite ?I3, ?I2, ?I1; rational] | apply filter_forall; intro y_wall'; rules; [side | eta; rational] | cbv beta; rewrite ?E4, ?E3, ?E2, ?E1; rational | cbv beta; rewrite ?E4, ?E3, ?E2, ?E1; rational | apply (beside_by_value (fun y_wall' => R_ * T / (z * F)) 0); [continuous_here | cbv beta; replace (R_ * T / (z * F)) with ((R_ * T) / (F * z)) by (rewrite ?E4, ?E3, ?E2, ?E1; rational); side] | apply (quotient_by_value (fun y_wall' => kappa * epsilon * R_ * T * cosh (y_wall' / 2) / (z * F)) (fun y_wall' => R_ * T / (z * F)) 0); [continuous_here | continuous_here | cbv beta; replace (R_ * T / (z * F)) with ((R_ * T) / (F * z)) by (rewrite ?E4, ?E3, ?E2, ?E1; rational); side]]]]].
Qed.

Lemma capacitance_defined
    (F R_ T epsilon kappa z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : z <> 0) :
  (at_right 0 (fun y_wall' => y_wall' <> 0)) /\ (at_left 0 (fun y_wall' => y_wall' <> 0)).
Proof.
  each; exists_there.
Qed.

Lemma with_ionic_strength
    (F R_ T c_salt epsilon ionic_strength kappa z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < c_salt)
    (H4 : 0 < epsilon)
    (H5 : ionic_strength = c_salt * z ^ 2)
    (H6 : kappa = sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T)))
    (H7 : 0 < z) :
  kappa = sqrt 2 * z * F * sqrt (c_salt / (epsilon * R_ * T)).
Proof.
  assert (E1' : sqrt 2 ^ 2 = 2) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E1 : ln ((c_salt * z ^ 2) / (epsilon * R_ * T)) = -(ln R_) - (ln T) - (ln epsilon) + (ln c_salt) + 2 * (ln z)) by (ln_as (c_salt * z * z * / R_ * / T * / epsilon) ltac:((reflexivity || (field [E1']; side))));
  assert (E2' : sqrt c_salt ^ 2 = c_salt) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3' : sqrt epsilon ^ 2 = epsilon) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E4' : sqrt T ^ 2 = T) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E5' : sqrt R_ ^ 2 = R_) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt ((c_salt * z ^ 2) / (epsilon * R_ * T)) = (z * (sqrt c_salt)) / ((sqrt epsilon) * (sqrt T) * (sqrt R_))) by (root_as_exp; exp_as ((- (/ 2 * ln R_)) + (- (/ 2 * ln T)) + (- (/ 2 * ln epsilon)) + (/ 2 * ln c_salt) + (ln z)) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  assert (E3 : ln (c_salt / (epsilon * R_ * T)) = -(ln R_) - (ln T) - (ln epsilon) + (ln c_salt)) by (ln_as (c_salt * / R_ * / T * / epsilon) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  assert (E4 : sqrt (c_salt / (epsilon * R_ * T)) = ((sqrt c_salt)) / ((sqrt epsilon) * (sqrt T) * (sqrt R_))) by (root_as_exp; exp_as ((- (/ 2 * ln R_)) + (- (/ 2 * ln T)) + (- (/ 2 * ln epsilon)) + (/ 2 * ln c_salt)) ltac:(rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  pose proof H6 as Q1; rewrite ?H5 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side)).
Qed.

Lemma with_ionic_strength_defined
    (F R_ T c_salt epsilon ionic_strength kappa z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < c_salt)
    (H4 : 0 < epsilon)
    (H5 : ionic_strength = c_salt * z ^ 2)
    (H6 : kappa = sqrt 2 * F * sqrt (ionic_strength / (epsilon * R_ * T)))
    (H7 : 0 < z) :
  0 < 2 /\ R_ <> 0 /\ T <> 0 /\ epsilon <> 0 /\ 0 < c_salt / (epsilon * R_ * T).
Proof.
  each; exists_there.
Qed.

Lemma kappa_of_salt
    (F R_ T c_salt epsilon kappa z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < c_salt)
    (H4 : 0 < epsilon)
    (H5 : kappa = sqrt 2 * F * sqrt (c_salt * z ^ 2 / (epsilon * R_ * T)))
    (H6 : 0 < z) :
  kappa = sqrt 2 * z * F * sqrt (c_salt / (epsilon * R_ * T)).
Proof.
  assert (E1' : sqrt 2 ^ 2 = 2) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E1 : ln (c_salt * z ^ 2 / (epsilon * R_ * T)) = (ln c_salt) + 2 * (ln z) - (ln R_) - (ln T) - (ln epsilon)) by (ln_as (c_salt * z * z * / R_ * / T * / epsilon) ltac:((reflexivity || (field [E1']; side))));
  assert (E2' : sqrt c_salt ^ 2 = c_salt) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3' : sqrt epsilon ^ 2 = epsilon) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E4' : sqrt T ^ 2 = T) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E5' : sqrt R_ ^ 2 = R_) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (c_salt * z ^ 2 / (epsilon * R_ * T)) = (z * (sqrt c_salt)) / ((sqrt epsilon) * (sqrt T) * (sqrt R_))) by (root_as_exp; exp_as ((/ 2 * ln c_salt) + (ln z) + (- (/ 2 * ln R_)) + (- (/ 2 * ln T)) + (- (/ 2 * ln epsilon))) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  assert (E3 : ln ((c_salt * z ^ 2) / (epsilon * R_ * T)) = (ln c_salt) + 2 * (ln z) - (ln R_) - (ln T) - (ln epsilon)) by (ln_as (c_salt * z * z * / R_ * / T * / epsilon) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  assert (E4 : sqrt ((c_salt * z ^ 2) / (epsilon * R_ * T)) = (z * (sqrt c_salt)) / ((sqrt epsilon) * (sqrt T) * (sqrt R_))) by (root_as_exp; exp_as ((/ 2 * ln c_salt) + (ln z) + (- (/ 2 * ln R_)) + (- (/ 2 * ln T)) + (- (/ 2 * ln epsilon))) ltac:(rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  assert (P1 : kappa = sqrt 2 * z * F * sqrt (c_salt / (epsilon * R_ * T))) by (refine (grahame_equation.with_ionic_strength F R_ T c_salt epsilon (c_salt * z ^ 2) kappa z _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | first [rational | side] | apply (same_eq _ _ _ _ H5); rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side)) | exact H6]);
  exact P1.
Qed.

Lemma kappa_of_salt_defined
    (F R_ T c_salt epsilon kappa z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < c_salt)
    (H4 : 0 < epsilon)
    (H5 : kappa = sqrt 2 * F * sqrt (c_salt * z ^ 2 / (epsilon * R_ * T)))
    (H6 : 0 < z) :
  0 < 2 /\ R_ <> 0 /\ T <> 0 /\ epsilon <> 0 /\ 0 < c_salt / (epsilon * R_ * T).
Proof.
  each; exists_there.
Qed.

Lemma grahame
    (g_wall : R -> R)
    (y : R -> R)
    (F R_ T c_salt epsilon kappa sigma z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < c_salt)
    (H5 : 0 < epsilon)
    (H6 : (g_wall 0) ^ 2 - 4 * (sinh (y 0 / 2)) ^ 2 = 0)
    (H7 : kappa = sqrt 2 * F * sqrt (c_salt * z ^ 2 / (epsilon * R_ * T)))
    (H8 : sigma = kappa * epsilon * R_ * T * g_wall 0 / (z * F))
    (H9 : 0 < z)
    (H10 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ Derive g_wall depth' = - sinh (y depth'))
    (H11 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ Derive y depth' = - g_wall depth')
    (H12 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ g_wall depth' + 2 * sinh (y depth' / 2) <> 0) :
  sigma = 2 * sqrt 2 * sqrt (c_salt * epsilon * R_ * T) * sinh (y 0 / 2).
Proof.
  try assert (K1 : z <> 0) by side;
  assert (E1 : exp (- (y 0 / 2)) = (1) / ((exp (y 0 / 2)))) by (exp_as ((- ((y 0 / 2)))) ltac:(rational));
  assert (E2 : sinh (y 0 / 2) = (1 / 2 * (exp (y 0 / 2)) ^ 2 - 1 / 2) / ((exp (y 0 / 2)))) by (unfold sinh; rewrite ?E1; rational);
  assert (E1' : sqrt 2 ^ 2 = 2) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3 : ln (c_salt / (epsilon * R_ * T)) = (ln c_salt) - (ln R_) - (ln T) - (ln epsilon)) by (ln_as (c_salt * / R_ * / T * / epsilon) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1']; side))));
  assert (E2' : sqrt c_salt ^ 2 = c_salt) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3' : sqrt epsilon ^ 2 = epsilon) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E4' : sqrt T ^ 2 = T) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E5' : sqrt R_ ^ 2 = R_) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E4 : sqrt (c_salt / (epsilon * R_ * T)) = ((sqrt c_salt)) / ((sqrt epsilon) * (sqrt T) * (sqrt R_))) by (root_as_exp; exp_as ((/ 2 * ln c_salt) + (- (/ 2 * ln R_)) + (- (/ 2 * ln T)) + (- (/ 2 * ln epsilon))) ltac:(rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  assert (E5 : ln (c_salt * epsilon * R_ * T) = (ln c_salt) + (ln R_) + (ln T) + (ln epsilon)) by (ln_as (R_ * T * c_salt * epsilon) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  assert (E6 : sqrt (c_salt * epsilon * R_ * T) = (sqrt epsilon) * (sqrt T) * (sqrt R_) * (sqrt c_salt)) by (root_as_exp; exp_as ((/ 2 * ln c_salt) + (/ 2 * ln R_) + (/ 2 * ln T) + (/ 2 * ln epsilon)) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  assert (P1 : sigma = 2 * kappa * epsilon * R_ * T * sinh (y 0 / 2) / (z * F)) by (refine (grahame_equation.wall_charge g_wall y F R_ T epsilon kappa sigma z _ _ _ _ _ _ _); [exact H1 | exact H6 | exact H8 | side | exact H10 | exact H11 | exact H12]);
  assert (P2 : kappa = sqrt 2 * z * F * sqrt (c_salt / (epsilon * R_ * T))) by (refine (grahame_equation.kappa_of_salt F R_ T c_salt epsilon kappa z _ _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H5 | exact H7 | exact H9]);
  assert (Z1 : 1 * (sigma - 2 * kappa * epsilon * R_ * T * sinh (y 0 / 2) / (z * F)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 2 * epsilon * R_ * T * sinh (y 0 / 2) / (z * F) * (kappa - sqrt 2 * z * F * sqrt (c_salt / (epsilon * R_ * T))) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (sigma - 2 * kappa * epsilon * R_ * T * sinh (y 0 / 2) / (z * F)) + 2 * epsilon * R_ * T * sinh (y 0 / 2) / (z * F) * (kappa - sqrt 2 * z * F * sqrt (c_salt / (epsilon * R_ * T))))); [lra | rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))].
Qed.

Lemma grahame_defined
    (g_wall : R -> R)
    (y : R -> R)
    (F R_ T c_salt epsilon kappa sigma z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < c_salt)
    (H5 : 0 < epsilon)
    (H6 : (g_wall 0) ^ 2 - 4 * (sinh (y 0 / 2)) ^ 2 = 0)
    (H7 : kappa = sqrt 2 * F * sqrt (c_salt * z ^ 2 / (epsilon * R_ * T)))
    (H8 : sigma = kappa * epsilon * R_ * T * g_wall 0 / (z * F))
    (H9 : 0 < z)
    (H10 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ Derive g_wall depth' = - sinh (y depth'))
    (H11 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ Derive y depth' = - g_wall depth')
    (H12 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ g_wall depth' + 2 * sinh (y depth' / 2) <> 0) :
  0 < 2 /\ 0 < c_salt * epsilon * R_ * T.
Proof.
  try assert (K1 : z <> 0) by side;
  each; exists_there.
Qed.

Lemma sine
    (g_wall : R -> R)
    (y : R -> R)
    (F R_ T c_salt epsilon kappa sigma z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < c_salt)
    (H5 : 0 < epsilon)
    (H6 : (g_wall 0) ^ 2 - 4 * (sinh (y 0 / 2)) ^ 2 = 0)
    (H7 : kappa = sqrt 2 * F * sqrt (c_salt * z ^ 2 / (epsilon * R_ * T)))
    (H8 : sigma = kappa * epsilon * R_ * T * g_wall 0 / (z * F))
    (H9 : 0 < z)
    (H10 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ Derive g_wall depth' = - sinh (y depth'))
    (H11 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ Derive y depth' = - g_wall depth')
    (H12 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ g_wall depth' + 2 * sinh (y depth' / 2) <> 0) :
  sqrt 2 * sigma / (4 * sqrt (c_salt * epsilon * R_ * T)) = sinh (y 0 / 2).
Proof.
  assert (E1' : sqrt 2 ^ 2 = 2) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E1 : ln (c_salt * epsilon * R_ * T) = (ln c_salt) + (ln R_) + (ln T) + (ln epsilon)) by (ln_as (R_ * T * c_salt * epsilon) ltac:((reflexivity || (field [E1']; side))));
  assert (E2' : sqrt epsilon ^ 2 = epsilon) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3' : sqrt T ^ 2 = T) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E4' : sqrt R_ ^ 2 = R_) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E5' : sqrt c_salt ^ 2 = c_salt) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (c_salt * epsilon * R_ * T) = (sqrt epsilon) * (sqrt T) * (sqrt R_) * (sqrt c_salt)) by (root_as_exp; exp_as ((/ 2 * ln c_salt) + (/ 2 * ln R_) + (/ 2 * ln T) + (/ 2 * ln epsilon)) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  assert (E3 : exp (- (y 0 / 2)) = (1) / ((exp (y 0 / 2)))) by (exp_as ((- ((y 0 / 2)))) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  assert (E4 : sinh (y 0 / 2) = (1 / 2 * (exp (y 0 / 2)) ^ 2 - 1 / 2) / ((exp (y 0 / 2)))) by (unfold sinh; rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side)));
  assert (P1 : sigma = 2 * sqrt 2 * sqrt (c_salt * epsilon * R_ * T) * sinh (y 0 / 2)) by (refine (grahame_equation.grahame g_wall y F R_ T c_salt epsilon kappa sigma z _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12]);
  assert (Z1 : 1 / (2 * sqrt 2 * sqrt (c_salt * epsilon * R_ * T)) * (sigma - 2 * sqrt 2 * sqrt (c_salt * epsilon * R_ * T) * sinh (y 0 / 2)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / (2 * sqrt 2 * sqrt (c_salt * epsilon * R_ * T)) * (sigma - 2 * sqrt 2 * sqrt (c_salt * epsilon * R_ * T) * sinh (y 0 / 2)))); [lra | rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))].
Qed.

Lemma sine_defined
    (g_wall : R -> R)
    (y : R -> R)
    (F R_ T c_salt epsilon kappa sigma z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < c_salt)
    (H5 : 0 < epsilon)
    (H6 : (g_wall 0) ^ 2 - 4 * (sinh (y 0 / 2)) ^ 2 = 0)
    (H7 : kappa = sqrt 2 * F * sqrt (c_salt * z ^ 2 / (epsilon * R_ * T)))
    (H8 : sigma = kappa * epsilon * R_ * T * g_wall 0 / (z * F))
    (H9 : 0 < z)
    (H10 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ Derive g_wall depth' = - sinh (y depth'))
    (H11 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ Derive y depth' = - g_wall depth')
    (H12 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ g_wall depth' + 2 * sinh (y depth' / 2) <> 0) :
  0 < 2 /\ 0 < c_salt * epsilon * R_ * T.
Proof.
  each; exists_there.
Qed.

Lemma half_potential
    (g_wall : R -> R)
    (y : R -> R)
    (F R_ T c_salt epsilon kappa sigma z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < c_salt)
    (H5 : 0 < epsilon)
    (H6 : (g_wall 0) ^ 2 - 4 * (sinh (y 0 / 2)) ^ 2 = 0)
    (H7 : kappa = sqrt 2 * F * sqrt (c_salt * z ^ 2 / (epsilon * R_ * T)))
    (H8 : sigma = kappa * epsilon * R_ * T * g_wall 0 / (z * F))
    (H9 : 0 < z)
    (H10 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ Derive g_wall depth' = - sinh (y depth'))
    (H11 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ Derive y depth' = - g_wall depth')
    (H12 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ g_wall depth' + 2 * sinh (y depth' / 2) <> 0) :
  arcsinh (sqrt 2 * sigma / (4 * sqrt (c_salt * epsilon * R_ * T))) = y 0 / 2.
Proof.
  assert (E1' : sqrt 2 ^ 2 = 2) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E1 : ln (c_salt * epsilon * R_ * T) = (ln c_salt) + (ln R_) + (ln T) + (ln epsilon)) by (ln_as (R_ * T * c_salt * epsilon) ltac:((reflexivity || (field [E1']; side))));
  assert (E2' : sqrt epsilon ^ 2 = epsilon) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3' : sqrt T ^ 2 = T) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E4' : sqrt R_ ^ 2 = R_) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E5' : sqrt c_salt ^ 2 = c_salt) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (c_salt * epsilon * R_ * T) = (sqrt epsilon) * (sqrt T) * (sqrt R_) * (sqrt c_salt)) by (root_as_exp; exp_as ((/ 2 * ln c_salt) + (/ 2 * ln R_) + (/ 2 * ln T) + (/ 2 * ln epsilon)) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  assert (E3 : ln ((sqrt 2 * sigma / (4 * sqrt (c_salt * epsilon * R_ * T))) ^ 2 + 1) = -(ln c_salt) - (ln R_) - (ln T) - (ln epsilon) + (ln (c_salt * epsilon * R_ * T + sigma ^ 2 / 8))) by (ln_as ((c_salt * epsilon * R_ * T + sigma ^ 2 / 8) * / R_ * / T * / c_salt * / epsilon) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  assert (E6' : sqrt (c_salt * epsilon * R_ * T + sigma ^ 2 / 8) ^ 2 = (c_salt * epsilon * R_ * T + sigma ^ 2 / 8)) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E4 : sqrt ((sqrt 2 * sigma / (4 * sqrt (c_salt * epsilon * R_ * T))) ^ 2 + 1) = ((sqrt (c_salt * epsilon * R_ * T + sigma ^ 2 / 8))) / ((sqrt epsilon) * (sqrt T) * (sqrt R_) * (sqrt c_salt))) by (root_as_exp; exp_as ((- (/ 2 * ln c_salt)) + (- (/ 2 * ln R_)) + (- (/ 2 * ln T)) + (- (/ 2 * ln epsilon)) + (/ 2 * ln (c_salt * epsilon * R_ * T + sigma ^ 2 / 8))) ltac:(rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5' E6']; side))));
  assert (E5 : ln ((sqrt 2 * sigma / (4 * sqrt (c_salt * epsilon * R_ * T))) + sqrt ((sqrt 2 * sigma / (4 * sqrt (c_salt * epsilon * R_ * T))) ^ 2 + 1)) = -2 * (ln 2) - 1 / 2 * (ln c_salt) - 1 / 2 * (ln R_) - 1 / 2 * (ln T) - 1 / 2 * (ln epsilon) + (ln (sigma * (sqrt 2) + 4 * (sqrt (c_salt * epsilon * R_ * T + sigma ^ 2 / 8))))) by (ln_as ((sigma * (sqrt 2) + 4 * (sqrt (c_salt * epsilon * R_ * T + sigma ^ 2 / 8))) * / 2 * / 2 * / ((sqrt epsilon)) * / ((sqrt T)) * / ((sqrt R_)) * / ((sqrt c_salt))) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5' E6']; side))));
  assert (E6 : arcsinh (sqrt 2 * sigma / (4 * sqrt (c_salt * epsilon * R_ * T))) = -2 * (ln 2) - 1 / 2 * (ln c_salt) - 1 / 2 * (ln R_) - 1 / 2 * (ln T) - 1 / 2 * (ln epsilon) + (ln (sigma * (sqrt 2) + 4 * (sqrt (c_salt * epsilon * R_ * T + sigma ^ 2 / 8))))) by (unfold arcsinh; rewrite ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5' E6']; side)));
  assert (E7 : exp (- (y 0 / 2)) = (1) / ((exp (y 0 / 2)))) by (exp_as ((- ((y 0 / 2)))) ltac:(rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5' E6']; side))));
  assert (E8 : sinh (y 0 / 2) = (1 / 2 * (exp (y 0 / 2)) ^ 2 - 1 / 2) / ((exp (y 0 / 2)))) by (unfold sinh; rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5' E6']; side)));
  assert (E9 : ln ((sinh (y 0 / 2)) ^ 2 + 1) = -(y 0) - 2 * (ln 2) + 2 * (ln ((exp (y 0 / 2)) ^ 2 + 1))) by (ln_as (((exp (y 0 / 2)) ^ 2 + 1) * ((exp (y 0 / 2)) ^ 2 + 1) * / 2 * / 2 * / ((exp (y 0 / 2))) * / ((exp (y 0 / 2)))) ltac:(rewrite ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5' E6']; side))));
  assert (E10 : sqrt ((sinh (y 0 / 2)) ^ 2 + 1) = (1 / 2 * (exp (y 0 / 2)) ^ 2 + 1 / 2) / ((exp (y 0 / 2)))) by (root_as_exp; exp_as ((- ((y 0 / 2))) + (- (ln 2)) + (ln ((exp (y 0 / 2)) ^ 2 + 1))) ltac:(rewrite ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5' E6']; side))));
  assert (E11 : ln ((sinh (y 0 / 2)) + sqrt ((sinh (y 0 / 2)) ^ 2 + 1)) = 1 / 2 * (y 0)) by (ln_as (((exp (y 0 / 2)))) ltac:(rewrite ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5' E6']; side))));
  assert (E12 : arcsinh (sinh (y 0 / 2)) = 1 / 2 * (y 0)) by (unfold arcsinh; rewrite ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5' E6']; side)));
  assert (P1 : sqrt 2 * sigma / (4 * sqrt (c_salt * epsilon * R_ * T)) = sinh (y 0 / 2)) by (refine (grahame_equation.sine g_wall y F R_ T c_salt epsilon kappa sigma z _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12]);
  apply (same_eq (arcsinh (sqrt 2 * sigma / (4 * sqrt (c_salt * epsilon * R_ * T)))) (arcsinh (sinh (y 0 / 2)))); [apply f_equal; exact P1 | rewrite ?E12, ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5' E6']; side)) | rewrite ?E12, ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5' E6']; side))].
Qed.

Lemma half_potential_defined
    (g_wall : R -> R)
    (y : R -> R)
    (F R_ T c_salt epsilon kappa sigma z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < c_salt)
    (H5 : 0 < epsilon)
    (H6 : (g_wall 0) ^ 2 - 4 * (sinh (y 0 / 2)) ^ 2 = 0)
    (H7 : kappa = sqrt 2 * F * sqrt (c_salt * z ^ 2 / (epsilon * R_ * T)))
    (H8 : sigma = kappa * epsilon * R_ * T * g_wall 0 / (z * F))
    (H9 : 0 < z)
    (H10 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ Derive g_wall depth' = - sinh (y depth'))
    (H11 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ Derive y depth' = - g_wall depth')
    (H12 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ g_wall depth' + 2 * sinh (y depth' / 2) <> 0) :
  0 < 2 /\ 0 < c_salt * epsilon * R_ * T.
Proof.
  each; exists_there.
Qed.

Lemma potential_of_charge
    (g_wall : R -> R)
    (y : R -> R)
    (F R_ T c_salt epsilon kappa sigma z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < c_salt)
    (H5 : 0 < epsilon)
    (H6 : (g_wall 0) ^ 2 - 4 * (sinh (y 0 / 2)) ^ 2 = 0)
    (H7 : kappa = sqrt 2 * F * sqrt (c_salt * z ^ 2 / (epsilon * R_ * T)))
    (H8 : sigma = kappa * epsilon * R_ * T * g_wall 0 / (z * F))
    (H9 : 0 < z)
    (H10 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ Derive g_wall depth' = - sinh (y depth'))
    (H11 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ Derive y depth' = - g_wall depth')
    (H12 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ g_wall depth' + 2 * sinh (y depth' / 2) <> 0) :
  R_ * T * y 0 / (z * F) = 2 * R_ * T * arcsinh (sqrt 2 * sigma / (4 * sqrt (c_salt * epsilon * R_ * T))) / (z * F).
Proof.
  assert (E1' : sqrt 2 ^ 2 = 2) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E1 : ln (c_salt * epsilon * R_ * T) = (ln c_salt) + (ln R_) + (ln T) + (ln epsilon)) by (ln_as (R_ * T * c_salt * epsilon) ltac:((reflexivity || (field [E1']; side))));
  assert (E2' : sqrt epsilon ^ 2 = epsilon) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3' : sqrt T ^ 2 = T) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E4' : sqrt R_ ^ 2 = R_) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E5' : sqrt c_salt ^ 2 = c_salt) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (c_salt * epsilon * R_ * T) = (sqrt epsilon) * (sqrt T) * (sqrt R_) * (sqrt c_salt)) by (root_as_exp; exp_as ((/ 2 * ln c_salt) + (/ 2 * ln R_) + (/ 2 * ln T) + (/ 2 * ln epsilon)) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  assert (E3 : ln ((sqrt 2 * sigma / (4 * sqrt (c_salt * epsilon * R_ * T))) ^ 2 + 1) = -(ln c_salt) - (ln R_) - (ln T) - (ln epsilon) + (ln (c_salt * epsilon * R_ * T + sigma ^ 2 / 8))) by (ln_as ((c_salt * epsilon * R_ * T + sigma ^ 2 / 8) * / R_ * / T * / c_salt * / epsilon) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5']; side))));
  assert (E6' : sqrt (c_salt * epsilon * R_ * T + sigma ^ 2 / 8) ^ 2 = (c_salt * epsilon * R_ * T + sigma ^ 2 / 8)) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E4 : sqrt ((sqrt 2 * sigma / (4 * sqrt (c_salt * epsilon * R_ * T))) ^ 2 + 1) = ((sqrt (c_salt * epsilon * R_ * T + sigma ^ 2 / 8))) / ((sqrt epsilon) * (sqrt T) * (sqrt R_) * (sqrt c_salt))) by (root_as_exp; exp_as ((- (/ 2 * ln c_salt)) + (- (/ 2 * ln R_)) + (- (/ 2 * ln T)) + (- (/ 2 * ln epsilon)) + (/ 2 * ln (c_salt * epsilon * R_ * T + sigma ^ 2 / 8))) ltac:(rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5' E6']; side))));
  assert (E5 : ln ((sqrt 2 * sigma / (4 * sqrt (c_salt * epsilon * R_ * T))) + sqrt ((sqrt 2 * sigma / (4 * sqrt (c_salt * epsilon * R_ * T))) ^ 2 + 1)) = -2 * (ln 2) - 1 / 2 * (ln c_salt) - 1 / 2 * (ln R_) - 1 / 2 * (ln T) - 1 / 2 * (ln epsilon) + (ln (sigma * (sqrt 2) + 4 * (sqrt (c_salt * epsilon * R_ * T + sigma ^ 2 / 8))))) by (ln_as ((sigma * (sqrt 2) + 4 * (sqrt (c_salt * epsilon * R_ * T + sigma ^ 2 / 8))) * / 2 * / 2 * / ((sqrt epsilon)) * / ((sqrt T)) * / ((sqrt R_)) * / ((sqrt c_salt))) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5' E6']; side))));
  assert (E6 : arcsinh (sqrt 2 * sigma / (4 * sqrt (c_salt * epsilon * R_ * T))) = -2 * (ln 2) - 1 / 2 * (ln c_salt) - 1 / 2 * (ln R_) - 1 / 2 * (ln T) - 1 / 2 * (ln epsilon) + (ln (sigma * (sqrt 2) + 4 * (sqrt (c_salt * epsilon * R_ * T + sigma ^ 2 / 8))))) by (unfold arcsinh; rewrite ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5' E6']; side)));
  assert (P1 : arcsinh (sqrt 2 * sigma / (4 * sqrt (c_salt * epsilon * R_ * T))) = y 0 / 2) by (refine (grahame_equation.half_potential g_wall y F R_ T c_salt epsilon kappa sigma z _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12]);
  assert (Z1 : (- 2 * R_ * T) / (z * F) * (arcsinh (sqrt 2 * sigma / (4 * sqrt (c_salt * epsilon * R_ * T))) - y 0 / 2) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ ((- 2 * R_ * T) / (z * F) * (arcsinh (sqrt 2 * sigma / (4 * sqrt (c_salt * epsilon * R_ * T))) - y 0 / 2))); [lra | rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4' E5' E6']; side))].
Qed.

Lemma potential_of_charge_defined
    (g_wall : R -> R)
    (y : R -> R)
    (F R_ T c_salt epsilon kappa sigma z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < c_salt)
    (H5 : 0 < epsilon)
    (H6 : (g_wall 0) ^ 2 - 4 * (sinh (y 0 / 2)) ^ 2 = 0)
    (H7 : kappa = sqrt 2 * F * sqrt (c_salt * z ^ 2 / (epsilon * R_ * T)))
    (H8 : sigma = kappa * epsilon * R_ * T * g_wall 0 / (z * F))
    (H9 : 0 < z)
    (H10 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ Derive g_wall depth' = - sinh (y depth'))
    (H11 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ Derive y depth' = - g_wall depth')
    (H12 : forall depth' : R, 0 <= depth' -> smooth g_wall depth' /\ smooth y depth' /\ g_wall depth' + 2 * sinh (y depth' / 2) <> 0) :
  F <> 0 /\ z <> 0 /\ 0 < 2 /\ 0 < c_salt * epsilon * R_ * T.
Proof.
  each; exists_there.
Qed.

Lemma much_salt
    (F R_ T epsilon sigma z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < epsilon)
    (H5 : 0 < z) :
  tends (fun c_salt' => 2 * R_ * T * arcsinh (sqrt 2 * sigma / (4 * sqrt (c_salt' * epsilon * R_ * T))) / (z * F)) (Rbar_locally p_infty) 0.
Proof.
  apply (tends_ext (fun c_salt' => (((((2 * (1 / F)) * (1 / z)) * R_) * T) * (arcsinh (sqrt 2 * sigma / (4 * sqrt (c_salt' * epsilon * R_ * T))))))); [algebra | ]; apply (tends_value (((((2 * (1 / F)) * (1 / z)) * R_) * T) * 0)); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply tends_const] | apply tends_const] | apply tends_arcsinh_0; apply (tends_value 0); [rational | apply (tends_ext (fun c_salt' => ((((1 / 4) * (sqrt 2)) * (/ (sqrt (c_salt' * epsilon * R_ * T)))) * sigma))); [algebra | apply (tends_value ((((1 / 4) * (sqrt 2)) * 0) * sigma)); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply (diverges_inv _ 1); apply (diverges_sqrt _ (((R_ * T) * 1) * epsilon)); [replace ((((R_ * T) * 1) * epsilon)) with (R_ * T * epsilon) by (rational); pos | apply (diverges_ext (fun c_salt' => (((R_ * T) * c_salt') * epsilon))); [algebra | apply diverges_mult_tends; [side | apply tends_mult_diverges; [side | apply tends_mult; [apply tends_const | apply tends_const] | apply diverges_far_right] | apply tends_const]]]] | apply tends_const]]]]]].
Qed.

Lemma much_salt_defined
    (F R_ T epsilon sigma z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < epsilon)
    (H5 : 0 < z) :
  (forall c_salt' : R, 1 < c_salt' -> F <> 0 /\ z <> 0 /\ 0 < 2 /\ 0 < c_salt' * epsilon * R_ * T).
Proof.
  each; exists_there.
Qed.

Lemma no_salt
    (F R_ T epsilon sigma z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < epsilon)
    (H5 : 0 < sigma)
    (H6 : 0 < z) :
  diverges (fun c_salt' => 2 * R_ * T * arcsinh (sqrt 2 * sigma / (4 * sqrt (c_salt' * epsilon * R_ * T))) / (z * F)) (at_right 0) 1.
Proof.
  assert (E1' : sqrt 2 ^ 2 = 2) by (apply pow2_sqrt, Rlt_le; pos);
  apply (diverges_ext (fun c_salt' => (((((2 * (1 / F)) * (1 / z)) * R_) * T) * (arcsinh (sqrt 2 * sigma / (4 * sqrt (c_salt' * epsilon * R_ * T))))))); [algebra | ]; apply (diverges_sign (((((2 * (1 / F)) * (1 / z)) * R_) * T) * ((((1 / 4) * (sqrt 2)) * 1) * sigma))); [replace ((((((2 * (1 / F)) * (1 / z)) * R_) * T) * ((((1 / 4) * (sqrt 2)) * 1) * sigma)) * 1) with (R_ * T * sigma * ((sqrt 2)) * / 2 * / F * / z) by ((reflexivity || (field [E1']; side))); pos | apply tends_mult_diverges; [side | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply tends_const] | apply tends_const] | apply diverges_arcsinh; apply (diverges_ext (fun c_salt' => ((((1 / 4) * (sqrt 2)) * (/ (sqrt (c_salt' * epsilon * R_ * T)))) * sigma))); [algebra | apply diverges_mult_tends; [side | apply tends_mult_diverges; [side | apply tends_mult; [apply tends_const | apply tends_const] | apply diverges_inv_above; apply above_sqrt; apply (above_ext (fun c_salt' => (((R_ * T) * c_salt') * epsilon))); [algebra | apply (above_mult_tends _ _ epsilon); [side | apply (tends_mult_above _ _ (R_ * T)); [side | apply tends_mult; [apply tends_const | apply tends_const] | apply above_id] | apply tends_const]]] | apply tends_const]]]].
Qed.

Lemma no_salt_defined
    (F R_ T epsilon sigma z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < epsilon)
    (H5 : 0 < sigma)
    (H6 : 0 < z) :
  (forall c_salt' : R, 0 < c_salt' -> F <> 0 /\ z <> 0 /\ 0 < 2 /\ 0 < c_salt' * epsilon * R_ * T).
Proof.
  each; exists_there.
Qed.
