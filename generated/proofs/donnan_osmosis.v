(* Generated from derivations/donnan_osmosis.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require donnan_potential.

Lemma excess_at_voltage
    (A F R_ T V c_anion c_cation c_salt delta_n w : R)
    (H1 : - F * V = R_ * T * ln (c_salt / c_anion))
    (H2 : F * V = R_ * T * ln (c_salt / c_cation))
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < c_anion)
    (H6 : 0 < c_cation)
    (H7 : 0 < c_salt)
    (H8 : delta_n = A + c_cation + c_anion - 2 * c_salt)
    (H9 : w = F * V / (R_ * T)) :
  delta_n = A + 2 * c_salt * cosh w - 2 * c_salt.
Proof.
  assert (E1 : exp (- w) = (1) / ((exp w))) by (exp_as ((- (w))) ltac:(rational));
  assert (E2 : cosh w = (1 / 2 * (exp w) ^ 2 + 1 / 2) / ((exp w))) by (unfold cosh; rewrite ?E1; rational);
  assert (P1 : exp (- w) = c_cation / c_salt) by (refine (donnan_potential.cation_ratio F R_ T V c_cation c_salt w _ _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H6 | exact H7 | exact H9]);
  assert (P2 : exp w = c_anion / c_salt) by (refine (donnan_potential.anion_ratio F R_ T V c_anion c_salt w _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H7 | exact H9]);
  assert (Z1 : 1 * (delta_n - (A + c_cation + c_anion - 2 * c_salt)) = 0) by (apply term_eq; [exact H8]);
  assert (Z2 : (- c_salt) * (exp (- w) - c_cation / c_salt) = 0) by (apply term_eq; [exact P1]);
  assert (Z3 : (- c_salt) * (exp w - c_anion / c_salt) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (delta_n - (A + c_cation + c_anion - 2 * c_salt)) + (- c_salt) * (exp (- w) - c_cation / c_salt) + (- c_salt) * (exp w - c_anion / c_salt))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma cosine
    (A c_salt z_A : R)
    (H1 : 0 < c_salt) :
  sqrt (1 + A ^ 2 * z_A ^ 2 / (4 * c_salt ^ 2)) = sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) / (2 * c_salt).
Proof.
  assert (E1 : ln (1 + A ^ 2 * z_A ^ 2 / (4 * c_salt ^ 2)) = (ln (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) - 2 * (ln c_salt) - 2 * (ln 2)) by (ln_as ((4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) * / 2 * / 2 * / c_salt * / c_salt) ltac:(rational));
  assert (E1' : sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) ^ 2 = (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (1 + A ^ 2 * z_A ^ 2 / (4 * c_salt ^ 2)) = (1 / 2 * (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))) / (c_salt)) by (root_as_exp; exp_as ((/ 2 * ln (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) + (- (ln c_salt)) + (- (ln 2))) ltac:(rewrite ?E1; (reflexivity || (field [E1']; side))));
  apply (eq_by_sum _ _ (0)); [lra | rewrite ?E2, ?E1; (reflexivity || (field [E1']; side))].
Qed.

Lemma cosine_defined
    (A c_salt z_A : R)
    (H1 : 0 < c_salt) :
  c_salt <> 0 /\ 0 < 1 + A ^ 2 * z_A ^ 2 / (4 * c_salt ^ 2) /\ 0 < 4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2.
Proof.
  each; exists_there.
Qed.

Lemma osmotic_excess
    (A F R_ T V c_anion c_cation c_salt delta_n w z_A : R)
    (H1 : - F * V = R_ * T * ln (c_salt / c_anion))
    (H2 : c_cation + A * z_A - c_anion = 0)
    (H3 : F * V = R_ * T * ln (c_salt / c_cation))
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < c_anion)
    (H7 : 0 < c_cation)
    (H8 : 0 < c_salt)
    (H9 : delta_n = A + c_cation + c_anion - 2 * c_salt)
    (H10 : w = F * V / (R_ * T)) :
  delta_n = sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) + A - 2 * c_salt.
Proof.
  assert (E1 : ln ((A * z_A / (2 * c_salt)) ^ 2 + 1) = -2 * (ln c_salt) + (ln (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) - 2 * (ln 2)) by (ln_as ((4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) * / 2 * / 2 * / c_salt * / c_salt) ltac:(rational));
  assert (E1' : sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) ^ 2 = (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt ((A * z_A / (2 * c_salt)) ^ 2 + 1) = (1 / 2 * (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))) / (c_salt)) by (root_as_exp; exp_as ((- (ln c_salt)) + (/ 2 * ln (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) + (- (ln 2))) ltac:(rewrite ?E1; (reflexivity || (field [E1']; side))));
  assert (E3 : ln ((A * z_A / (2 * c_salt)) + sqrt ((A * z_A / (2 * c_salt)) ^ 2 + 1)) = -(ln c_salt) - (ln 2) + (ln (A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))))) by (ln_as ((A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))) * / 2 * / c_salt) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1']; side))));
  assert (E4 : arcsinh (A * z_A / (2 * c_salt)) = -(ln c_salt) - (ln 2) + (ln (A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))))) by (unfold arcsinh; rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side)));
  assert (E5 : exp (arcsinh (A * z_A / (2 * c_salt))) = (1 / 2 * A * z_A + 1 / 2 * (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))) / (c_salt)) by (exp_as ((- (ln c_salt)) + (- (ln 2)) + (ln (A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))))) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))));
  assert (E6 : exp (- (arcsinh (A * z_A / (2 * c_salt)))) = (2 * c_salt) / (A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)))) by (exp_as ((ln c_salt) + (ln 2) + (- (ln (A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)))))) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))));
  assert (E7 : cosh (arcsinh (A * z_A / (2 * c_salt))) = (1 / 2 * (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))) / (c_salt)) by (unfold cosh; rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side)));
  assert (P1 : delta_n = A + 2 * c_salt * cosh w - 2 * c_salt) by (refine (donnan_osmosis.excess_at_voltage A F R_ T V c_anion c_cation c_salt delta_n w _ _ _ _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]);
  assert (P2 : w = arcsinh (A * z_A / (2 * c_salt))) by (refine (donnan_potential.donnan_voltage A F R_ T V c_anion c_cation c_salt w z_A _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H10]);
  pose proof P1 as Q1; rewrite ?P2 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side)).
Qed.

Lemma osmotic_excess_defined
    (A F R_ T V c_anion c_cation c_salt delta_n w z_A : R)
    (H1 : - F * V = R_ * T * ln (c_salt / c_anion))
    (H2 : c_cation + A * z_A - c_anion = 0)
    (H3 : F * V = R_ * T * ln (c_salt / c_cation))
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < c_anion)
    (H7 : 0 < c_cation)
    (H8 : 0 < c_salt)
    (H9 : delta_n = A + c_cation + c_anion - 2 * c_salt)
    (H10 : w = F * V / (R_ * T)) :
  0 < 4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2.
Proof.
  each; exists_there.
Qed.

Lemma at_least_itself
    (A c_salt z_A : R)
    (H1 : 0 < c_salt) :
  A <= sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) + A - 2 * c_salt.
Proof.
  assert (E1' : sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) ^ 2 = (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) by (apply pow2_sqrt, Rlt_le; pos);
  first [known | apply (le_by_sum _ _ (2 * -1 * (c_salt - 1 / 2 * (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))))); [side | (reflexivity || (field [E1']; side))]].
Qed.

Lemma at_least_itself_defined
    (A c_salt z_A : R)
    (H1 : 0 < c_salt) :
  0 < 4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2.
Proof.
  each; exists_there.
Qed.

Lemma at_most_its_charges
    (A c_salt m : R)
    (H1 : 0 <= A)
    (H2 : 0 < c_salt)
    (H3 : 0 <= m) :
  sqrt (4 * c_salt ^ 2 + m ^ 2 * A ^ 2) + A - 2 * c_salt <= A + m * A.
Proof.
  assert (E1' : sqrt (4 * c_salt ^ 2 + m ^ 2 * A ^ 2) ^ 2 = (4 * c_salt ^ 2 + m ^ 2 * A ^ 2)) by (apply pow2_sqrt, Rlt_le; pos);
  first [known | apply (le_by_sum _ _ ((A * m + 2 * c_salt - (sqrt (4 * c_salt ^ 2 + m ^ 2 * A ^ 2))))); [side | (reflexivity || (field [E1']; side))]].
Qed.

Lemma at_most_its_charges_defined
    (A c_salt m : R)
    (H1 : 0 <= A)
    (H2 : 0 < c_salt)
    (H3 : 0 <= m) :
  0 < 4 * c_salt ^ 2 + m ^ 2 * A ^ 2.
Proof.
  each; exists_there.
Qed.

Lemma always_an_excess
    (A c_salt z_A : R)
    (H1 : 0 < A)
    (H2 : 0 < c_salt) :
  0 < sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) + A - 2 * c_salt.
Proof.
  assert (E1' : sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) ^ 2 = (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) by (apply pow2_sqrt, Rlt_le; pos);
  assert (P1 : A <= sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) + A - 2 * c_salt) by (refine (donnan_osmosis.at_least_itself A c_salt z_A _); [exact H2]);
  assert (Z1 : 0 <= 1 * (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) + A - 2 * c_salt - A)) by (apply term_le; [side | exact P1]);
  assert (Z2 : 0 < 1 * (A - 0)) by (apply term_lt; [side | exact H1]);
  apply (lt_by_sum _ _ (1 * (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) + A - 2 * c_salt - A) + 1 * (A - 0))); [lra | (reflexivity || (field [E1']; side))].
Qed.

Lemma always_an_excess_defined
    (A c_salt z_A : R)
    (H1 : 0 < A)
    (H2 : 0 < c_salt) :
  0 < 4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2.
Proof.
  each; exists_there.
Qed.

Lemma donnan_pressure
    (A F R_ T V c_anion c_cation c_salt delta_n pressure w z_A : R)
    (H1 : - F * V = R_ * T * ln (c_salt / c_anion))
    (H2 : c_cation + A * z_A - c_anion = 0)
    (H3 : F * V = R_ * T * ln (c_salt / c_cation))
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < c_anion)
    (H7 : 0 < c_cation)
    (H8 : 0 < c_salt)
    (H9 : delta_n = A + c_cation + c_anion - 2 * c_salt)
    (H10 : pressure = R_ * T * delta_n)
    (H11 : w = F * V / (R_ * T)) :
  pressure = R_ * T * (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) + A - 2 * c_salt).
Proof.
  assert (E1' : sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) ^ 2 = (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) by (apply pow2_sqrt, Rlt_le; pos);
  assert (P1 : delta_n = sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) + A - 2 * c_salt) by (refine (donnan_osmosis.osmotic_excess A F R_ T V c_anion c_cation c_salt delta_n w z_A _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H11]);
  assert (Z1 : 1 * (pressure - R_ * T * delta_n) = 0) by (apply term_eq; [exact H10]);
  assert (Z2 : R_ * T * (delta_n - (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) + A - 2 * c_salt)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (pressure - R_ * T * delta_n) + R_ * T * (delta_n - (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) + A - 2 * c_salt)))); [lra | (reflexivity || (field [E1']; side))].
Qed.

Lemma donnan_pressure_defined
    (A F R_ T V c_anion c_cation c_salt delta_n pressure w z_A : R)
    (H1 : - F * V = R_ * T * ln (c_salt / c_anion))
    (H2 : c_cation + A * z_A - c_anion = 0)
    (H3 : F * V = R_ * T * ln (c_salt / c_cation))
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < c_anion)
    (H7 : 0 < c_cation)
    (H8 : 0 < c_salt)
    (H9 : delta_n = A + c_cation + c_anion - 2 * c_salt)
    (H10 : pressure = R_ * T * delta_n)
    (H11 : w = F * V / (R_ * T)) :
  0 < 4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2.
Proof.
  each; exists_there.
Qed.

Lemma pushes_outward
    (A R_ T c_salt z_A : R)
    (H1 : 0 < A)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < c_salt) :
  0 < R_ * T * (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) + A - 2 * c_salt).
Proof.
  assert (E1' : sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) ^ 2 = (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) by (apply pow2_sqrt, Rlt_le; pos);
  assert (P1 : 0 < sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) + A - 2 * c_salt) by (refine (donnan_osmosis.always_an_excess A c_salt z_A _ _); [exact H1 | exact H4]);
  assert (Z1 : 0 < R_ * T * (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) + A - 2 * c_salt - 0)) by (apply term_lt; [side | exact P1]);
  apply (lt_by_sum _ _ (R_ * T * (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) + A - 2 * c_salt - 0))); [lra | (reflexivity || (field [E1']; side))].
Qed.

Lemma pushes_outward_defined
    (A R_ T c_salt z_A : R)
    (H1 : 0 < A)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < c_salt) :
  0 < 4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2.
Proof.
  each; exists_there.
Qed.

Lemma none_above_zero
    (A c_salt z_A : R)
    (H1 : sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) + A - 2 * c_salt = 0)
    (H2 : 0 < c_salt) :
  A <= 0.
Proof.
  assert (E1' : sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) ^ 2 = (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) by (apply pow2_sqrt, Rlt_le; pos);
  assert (P1 : A <= sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) + A - 2 * c_salt) by (refine (donnan_osmosis.at_least_itself A c_salt z_A _); [exact H2]);
  assert (Z1 : 0 <= 1 * (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) + A - 2 * c_salt - A)) by (apply term_le; [side | exact P1]);
  assert (Z2 : (- 1) * (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) + A - 2 * c_salt - 0) = 0) by (apply term_eq; [exact H1]);
  apply (le_by_sum _ _ (1 * (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) + A - 2 * c_salt - A) + (- 1) * (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) + A - 2 * c_salt - 0))); [lra | (reflexivity || (field [E1']; side))].
Qed.

Lemma nothing_impermeant
    (A c_salt z_A : R)
    (H1 : sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) + A - 2 * c_salt = 0)
    (H2 : 0 <= A)
    (H3 : 0 < c_salt) :
  A = 0.
Proof.
  assert (P1 : A <= 0) by (refine (donnan_osmosis.none_above_zero A c_salt z_A _ _); [exact H1 | exact H3]);
  known.
Qed.

Lemma swamped_excess
    (A z_A : R) :
  tends (fun t_small' => (sqrt (4 + t_small' ^ 2 * A ^ 2 * z_A ^ 2) + t_small' * A - 2) / t_small') (at_right 0) A /\ tends (fun t_small' => (sqrt (4 + t_small' ^ 2 * A ^ 2 * z_A ^ 2) + t_small' * A - 2) / t_small') (at_left 0) A.
Proof.
  assert (E1 : ln (4 + 0 ^ 2 * A ^ 2 * z_A ^ 2) = 2 * (ln 2)) by (ln_as (2 * 2) ltac:(rational));
  assert (E2 : sqrt (4 + 0 ^ 2 * A ^ 2 * z_A ^ 2) = 2) by (root_as_exp; exp_as ((ln 2)) ltac:(rewrite ?E1; rational));
  split; [apply (tends_ext_right (fun t_small' => (sqrt (4 + t_small' ^ 2 * A ^ 2 * z_A ^ 2) + t_small' * A - 2) / t_small')); [intros t_small' K1; first [rational | fractions] | apply (quotient_right (fun t_small' => sqrt (4 + t_small' ^ 2 * A ^ 2 * z_A ^ 2) + t_small' * A - 2) (fun t_small' => t_small') 0 _ (((fun t_small' => A + t_small' * A ^ 2 * z_A ^ 2 / sqrt (4 + t_small' ^ 2 * A ^ 2 * z_A ^ 2)) 0) / ((fun t_small' => 1) 0))); [cbv beta; rewrite ?E2, ?E1; rational | apply (quotient_by_slopes (fun t_small' => sqrt (4 + t_small' ^ 2 * A ^ 2 * z_A ^ 2) + t_small' * A - 2) (fun t_small' => t_small') (fun t_small' => A + t_small' * A ^ 2 * z_A ^ 2 / sqrt (4 + t_small' ^ 2 * A ^ 2 * z_A ^ 2)) (fun t_small' => 1) 0 _); [apply (filter_imp (fun t_small' => 0 < 4 + t_small' ^ 2 * A ^ 2 * z_A ^ 2)); [intros t_small' K1; assert (I1' : sqrt (4 + t_small' ^ 2 * A ^ 2 * z_A ^ 2) ^ 2 = (4 + t_small' ^ 2 * A ^ 2 * z_A ^ 2)) by (apply pow2_sqrt, Rlt_le; pos); rules; [side | eta; (reflexivity || (field [I1']; side))] | nearby] | apply filter_forall; intro t_small'; rules; [side | eta; rational] | cbv beta; rewrite ?E2, ?E1; rational | cbv beta; rewrite ?E2, ?E1; rational | apply (beside_by_value (fun t_small' => 1) 0); [continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E2, ?E1; rational); side] | apply (quotient_by_value (fun t_small' => A + t_small' * A ^ 2 * z_A ^ 2 / sqrt (4 + t_small' ^ 2 * A ^ 2 * z_A ^ 2)) (fun t_small' => 1) 0); [continuous_here | continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E2, ?E1; rational); side]]]] | apply (tends_ext_left (fun t_small' => (sqrt (4 + t_small' ^ 2 * A ^ 2 * z_A ^ 2) + t_small' * A - 2) / t_small')); [intros t_small' K1; first [rational | fractions] | apply (quotient_left (fun t_small' => sqrt (4 + t_small' ^ 2 * A ^ 2 * z_A ^ 2) + t_small' * A - 2) (fun t_small' => t_small') 0 _ (((fun t_small' => A + t_small' * A ^ 2 * z_A ^ 2 / sqrt (4 + t_small' ^ 2 * A ^ 2 * z_A ^ 2)) 0) / ((fun t_small' => 1) 0))); [cbv beta; rewrite ?E2, ?E1; rational | apply (quotient_by_slopes (fun t_small' => sqrt (4 + t_small' ^ 2 * A ^ 2 * z_A ^ 2) + t_small' * A - 2) (fun t_small' => t_small') (fun t_small' => A + t_small' * A ^ 2 * z_A ^ 2 / sqrt (4 + t_small' ^ 2 * A ^ 2 * z_A ^ 2)) (fun t_small' => 1) 0 _); [apply (filter_imp (fun t_small' => 0 < 4 + t_small' ^ 2 * A ^ 2 * z_A ^ 2)); [intros t_small' K1; assert (I1' : sqrt (4 + t_small' ^ 2 * A ^ 2 * z_A ^ 2) ^ 2 = (4 + t_small' ^ 2 * A ^ 2 * z_A ^ 2)) by (apply pow2_sqrt, Rlt_le; pos); rules; [side | eta; (reflexivity || (field [I1']; side))] | nearby] | apply filter_forall; intro t_small'; rules; [side | eta; rational] | cbv beta; rewrite ?E2, ?E1; rational | cbv beta; rewrite ?E2, ?E1; rational | apply (beside_by_value (fun t_small' => 1) 0); [continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E2, ?E1; rational); side] | apply (quotient_by_value (fun t_small' => A + t_small' * A ^ 2 * z_A ^ 2 / sqrt (4 + t_small' ^ 2 * A ^ 2 * z_A ^ 2)) (fun t_small' => 1) 0); [continuous_here | continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E2, ?E1; rational); side]]]]].
Qed.

Lemma swamped_excess_defined
    (A z_A : R) :
  (at_right 0 (fun t_small' => t_small' <> 0 /\ 0 < 4 + t_small' ^ 2 * A ^ 2 * z_A ^ 2)) /\ (at_left 0 (fun t_small' => t_small' <> 0 /\ 0 < 4 + t_small' ^ 2 * A ^ 2 * z_A ^ 2)).
Proof.
  each; exists_there.
Qed.

Lemma starved_excess
    (A z_A : R)
    (H1 : 0 < A)
    (H2 : 0 < z_A) :
  tends (fun c_salt' => sqrt (4 * c_salt' ^ 2 + A ^ 2 * z_A ^ 2) + A - 2 * c_salt') (at_right 0) (A + A * z_A).
Proof.
  assert (E1 : ln (A ^ 2 * z_A ^ 2) = 2 * (ln A) + 2 * (ln z_A)) by (ln_as (A * A * z_A * z_A) ltac:(rational));
  assert (E2 : sqrt (A ^ 2 * z_A ^ 2) = A * z_A) by (root_as_exp; exp_as ((ln A) + (ln z_A)) ltac:(rewrite ?E1; rational));
  apply (tends_ext (fun c_salt' => (((sqrt (4 * c_salt' ^ 2 + A ^ 2 * z_A ^ 2)) + ((- 2) * c_salt')) + A))); [algebra | ]; apply (tends_value (((sqrt (A ^ 2 * z_A ^ 2)) + ((- 2) * 0)) + A)); [constants; rewrite ?E2, ?E1; rational | apply tends_plus; [apply tends_plus; [apply tends_sqrt; [replace ((A ^ 2 * z_A ^ 2)) with ((A) ^ 2 * (z_A) ^ 2) by (rational); pos | apply (tends_ext (fun c_salt' => ((4 * (c_salt' * c_salt')) + (A ^ 2 * z_A ^ 2)))); [algebra | apply (tends_value ((4 * (0 * 0)) + (A ^ 2 * z_A ^ 2))); [constants; rational | apply tends_plus; [apply tends_mult; [apply tends_const | apply tends_mult; [apply tends_id_right | apply tends_id_right]] | apply tends_const]]]] | apply tends_mult; [apply tends_const | apply tends_id_right]] | apply tends_const]].
Qed.

Lemma starved_excess_defined
    (A z_A : R)
    (H1 : 0 < A)
    (H2 : 0 < z_A) :
  (forall c_salt' : R, 0 < c_salt' -> 0 < 4 * c_salt' ^ 2 + A ^ 2 * z_A ^ 2).
Proof.
  each; exists_there.
Qed.
