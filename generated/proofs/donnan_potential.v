(* Generated from derivations/donnan_potential.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require nernst_potential.

Lemma cation_logarithm
    (F R_ T V c_cation c_salt w : R)
    (H1 : F * V = R_ * T * ln (c_salt / c_cation))
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < c_cation)
    (H5 : 0 < c_salt)
    (H6 : w = F * V / (R_ * T)) :
  - w = ln (c_cation / c_salt).
Proof.
  assert (E1 : ln (c_salt / c_cation) = (ln c_salt) - (ln c_cation)) by (ln_as (c_salt * / c_cation) ltac:(rational));
  assert (E2 : ln (c_cation / c_salt) = -(ln c_salt) + (ln c_cation)) by (ln_as (c_cation * / c_salt) ltac:(rewrite ?E1; rational));
  assert (Z1 : (- 1) / (R_ * T) * (F * V - R_ * T * ln (c_salt / c_cation)) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- 1) * (w - F * V / (R_ * T)) = 0) by (apply term_eq; [exact H6]);
  apply (eq_by_sum _ _ ((- 1) / (R_ * T) * (F * V - R_ * T * ln (c_salt / c_cation)) + (- 1) * (w - F * V / (R_ * T)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma cation_logarithm_defined
    (F R_ T V c_cation c_salt w : R)
    (H1 : F * V = R_ * T * ln (c_salt / c_cation))
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < c_cation)
    (H5 : 0 < c_salt)
    (H6 : w = F * V / (R_ * T)) :
  c_salt <> 0 /\ 0 < c_cation / c_salt.
Proof.
  each; exists_there.
Qed.

Lemma cation_ratio
    (F R_ T V c_cation c_salt w : R)
    (H1 : F * V = R_ * T * ln (c_salt / c_cation))
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < c_cation)
    (H5 : 0 < c_salt)
    (H6 : w = F * V / (R_ * T)) :
  exp (- w) = c_cation / c_salt.
Proof.
  assert (E1 : exp (- w) = (1) / ((exp w))) by (exp_as ((- (w))) ltac:(rational));
  assert (E2 : ln (c_cation / c_salt) = -(ln c_salt) + (ln c_cation)) by (ln_as (c_cation * / c_salt) ltac:(rewrite ?E1; rational));
  assert (E3 : exp (ln (c_cation / c_salt)) = (c_cation) / (c_salt)) by (exp_as ((- (ln c_salt)) + (ln c_cation)) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : - w = ln (c_cation / c_salt)) by (refine (donnan_potential.cation_logarithm F R_ T V c_cation c_salt w _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6]);
  apply (same_eq (exp (- w)) (exp (ln (c_cation / c_salt)))); [apply f_equal; exact P1 | rewrite ?E3, ?E2, ?E1; rational | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma cation_ratio_defined
    (F R_ T V c_cation c_salt w : R)
    (H1 : F * V = R_ * T * ln (c_salt / c_cation))
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < c_cation)
    (H5 : 0 < c_salt)
    (H6 : w = F * V / (R_ * T)) :
  c_salt <> 0.
Proof.
  each; exists_there.
Qed.

Lemma anion_logarithm
    (F R_ T V c_anion c_salt w : R)
    (H1 : - F * V = R_ * T * ln (c_salt / c_anion))
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < c_anion)
    (H5 : 0 < c_salt)
    (H6 : w = F * V / (R_ * T)) :
  w = ln (c_anion / c_salt).
Proof.
  assert (E1 : ln (c_salt / c_anion) = (ln c_salt) - (ln c_anion)) by (ln_as (c_salt * / c_anion) ltac:(rational));
  assert (E2 : ln (c_anion / c_salt) = -(ln c_salt) + (ln c_anion)) by (ln_as (c_anion * / c_salt) ltac:(rewrite ?E1; rational));
  assert (Z1 : (- 1) / (R_ * T) * (- F * V - R_ * T * ln (c_salt / c_anion)) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : 1 * (w - F * V / (R_ * T)) = 0) by (apply term_eq; [exact H6]);
  apply (eq_by_sum _ _ ((- 1) / (R_ * T) * (- F * V - R_ * T * ln (c_salt / c_anion)) + 1 * (w - F * V / (R_ * T)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma anion_logarithm_defined
    (F R_ T V c_anion c_salt w : R)
    (H1 : - F * V = R_ * T * ln (c_salt / c_anion))
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < c_anion)
    (H5 : 0 < c_salt)
    (H6 : w = F * V / (R_ * T)) :
  c_salt <> 0 /\ 0 < c_anion / c_salt.
Proof.
  each; exists_there.
Qed.

Lemma anion_ratio
    (F R_ T V c_anion c_salt w : R)
    (H1 : - F * V = R_ * T * ln (c_salt / c_anion))
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < c_anion)
    (H5 : 0 < c_salt)
    (H6 : w = F * V / (R_ * T)) :
  exp w = c_anion / c_salt.
Proof.
  assert (E1 : ln (c_anion / c_salt) = -(ln c_salt) + (ln c_anion)) by (ln_as (c_anion * / c_salt) ltac:(rational));
  assert (E2 : exp (ln (c_anion / c_salt)) = (c_anion) / (c_salt)) by (exp_as ((- (ln c_salt)) + (ln c_anion)) ltac:(rewrite ?E1; rational));
  assert (P1 : w = ln (c_anion / c_salt)) by (refine (donnan_potential.anion_logarithm F R_ T V c_anion c_salt w _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6]);
  apply (same_eq (exp w) (exp (ln (c_anion / c_salt)))); [apply f_equal; exact P1 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma anion_ratio_defined
    (F R_ T V c_anion c_salt w : R)
    (H1 : - F * V = R_ * T * ln (c_salt / c_anion))
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < c_anion)
    (H5 : 0 < c_salt)
    (H6 : w = F * V / (R_ * T)) :
  c_salt <> 0.
Proof.
  each; exists_there.
Qed.

Lemma sum_of_balances
    (F R_ T V c_anion c_cation c_salt : R)
    (H1 : - F * V = R_ * T * ln (c_salt / c_anion))
    (H2 : F * V = R_ * T * ln (c_salt / c_cation))
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < c_anion)
    (H6 : 0 < c_cation)
    (H7 : 0 < c_salt) :
  ln (c_cation * c_anion / c_salt ^ 2) = 0.
Proof.
  assert (E1 : ln (c_salt / c_cation) = (ln c_salt) - (ln c_cation)) by (ln_as (c_salt * / c_cation) ltac:(rational));
  assert (E2 : ln (c_salt / c_anion) = (ln c_salt) - (ln c_anion)) by (ln_as (c_salt * / c_anion) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (c_cation * c_anion / c_salt ^ 2) = -2 * (ln c_salt) + (ln c_anion) + (ln c_cation)) by (ln_as (c_anion * c_cation * / c_salt * / c_salt) ltac:(rewrite ?E2, ?E1; rational));
  assert (Z1 : 1 / (R_ * T) * (F * V - R_ * T * ln (c_salt / c_cation)) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : 1 / (R_ * T) * (- F * V - R_ * T * ln (c_salt / c_anion)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 / (R_ * T) * (F * V - R_ * T * ln (c_salt / c_cation)) + 1 / (R_ * T) * (- F * V - R_ * T * ln (c_salt / c_anion)))); [lra | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma sum_of_balances_defined
    (F R_ T V c_anion c_cation c_salt : R)
    (H1 : - F * V = R_ * T * ln (c_salt / c_anion))
    (H2 : F * V = R_ * T * ln (c_salt / c_cation))
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < c_anion)
    (H6 : 0 < c_cation)
    (H7 : 0 < c_salt) :
  c_salt <> 0 /\ 0 < c_cation * c_anion / c_salt ^ 2.
Proof.
  each; exists_there.
Qed.

Lemma product_of_ratios
    (F R_ T V c_anion c_cation c_salt : R)
    (H1 : - F * V = R_ * T * ln (c_salt / c_anion))
    (H2 : F * V = R_ * T * ln (c_salt / c_cation))
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < c_anion)
    (H6 : 0 < c_cation)
    (H7 : 0 < c_salt) :
  c_cation * c_anion / c_salt ^ 2 = 1.
Proof.
  assert (E1 : ln (c_cation * c_anion / c_salt ^ 2) = -2 * (ln c_salt) + (ln c_anion) + (ln c_cation)) by (ln_as (c_anion * c_cation * / c_salt * / c_salt) ltac:(rational));
  assert (E2 : exp (ln (c_cation * c_anion / c_salt ^ 2)) = (c_anion * c_cation) / (c_salt ^ 2)) by (exp_as ((- (ln c_salt)) + (- (ln c_salt)) + (ln c_anion) + (ln c_cation)) ltac:(rewrite ?E1; rational));
  assert (E3 : exp 0 = 1) by (exp_as (0) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : ln (c_cation * c_anion / c_salt ^ 2) = 0) by (refine (donnan_potential.sum_of_balances F R_ T V c_anion c_cation c_salt _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7]);
  apply (same_eq (exp (ln (c_cation * c_anion / c_salt ^ 2))) (exp 0)); [apply f_equal; exact P1 | rewrite ?E3, ?E2, ?E1; rational | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma product_of_ratios_defined
    (F R_ T V c_anion c_cation c_salt : R)
    (H1 : - F * V = R_ * T * ln (c_salt / c_anion))
    (H2 : F * V = R_ * T * ln (c_salt / c_cation))
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < c_anion)
    (H6 : 0 < c_cation)
    (H7 : 0 < c_salt) :
  c_salt <> 0.
Proof.
  each; exists_there.
Qed.

Lemma donnan_rule
    (F R_ T V c_anion c_cation c_salt : R)
    (H1 : - F * V = R_ * T * ln (c_salt / c_anion))
    (H2 : F * V = R_ * T * ln (c_salt / c_cation))
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < c_anion)
    (H6 : 0 < c_cation)
    (H7 : 0 < c_salt) :
  c_cation * c_anion = c_salt ^ 2.
Proof.
  assert (P1 : c_cation * c_anion / c_salt ^ 2 = 1) by (refine (donnan_potential.product_of_ratios F R_ T V c_anion c_cation c_salt _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7]);
  assert (Z1 : c_salt ^ 2 * (c_cation * c_anion / c_salt ^ 2 - 1) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (c_salt ^ 2 * (c_cation * c_anion / c_salt ^ 2 - 1))); [lra | rational].
Qed.

Lemma charge_balance
    (A F R_ T V c_anion c_cation c_salt w z_A : R)
    (H1 : - F * V = R_ * T * ln (c_salt / c_anion))
    (H2 : c_cation + A * z_A - c_anion = 0)
    (H3 : F * V = R_ * T * ln (c_salt / c_cation))
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < c_anion)
    (H7 : 0 < c_cation)
    (H8 : 0 < c_salt)
    (H9 : w = F * V / (R_ * T)) :
  c_salt * exp (- w) + A * z_A - c_salt * exp w = 0.
Proof.
  assert (E1 : exp (- w) = (1) / ((exp w))) by (exp_as ((- (w))) ltac:(rational));
  assert (P1 : exp (- w) = c_cation / c_salt) by (refine (donnan_potential.cation_ratio F R_ T V c_cation c_salt w _ _ _ _ _ _); [exact H3 | exact H4 | exact H5 | exact H7 | exact H8 | exact H9]);
  assert (P2 : exp w = c_anion / c_salt) by (refine (donnan_potential.anion_ratio F R_ T V c_anion c_salt w _ _ _ _ _ _); [exact H1 | exact H4 | exact H5 | exact H6 | exact H8 | exact H9]);
  assert (Z1 : 1 * (c_cation + A * z_A - c_anion - 0) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : c_salt * (exp (- w) - c_cation / c_salt) = 0) by (apply term_eq; [exact P1]);
  assert (Z3 : (- c_salt) * (exp w - c_anion / c_salt) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (c_cation + A * z_A - c_anion - 0) + c_salt * (exp (- w) - c_cation / c_salt) + (- c_salt) * (exp w - c_anion / c_salt))); [lra | rewrite ?E1; rational].
Qed.

Lemma sine
    (A c_salt w z_A : R)
    (H1 : c_salt * exp (- w) + A * z_A - c_salt * exp w = 0)
    (H2 : 0 < c_salt) :
  sinh w = A * z_A / (2 * c_salt).
Proof.
  assert (E1 : exp (- w) = (1) / ((exp w))) by (exp_as ((- (w))) ltac:(rational));
  assert (E2 : sinh w = (1 / 2 * (exp w) ^ 2 - 1 / 2) / ((exp w))) by (unfold sinh; rewrite ?E1; rational);
  assert (Z1 : 1 / (- 2 * c_salt) * (c_salt * exp (- w) + A * z_A - c_salt * exp w - 0) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 / (- 2 * c_salt) * (c_salt * exp (- w) + A * z_A - c_salt * exp w - 0))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma sine_defined
    (A c_salt w z_A : R)
    (H1 : c_salt * exp (- w) + A * z_A - c_salt * exp w = 0)
    (H2 : 0 < c_salt) :
  c_salt <> 0.
Proof.
  each; exists_there.
Qed.

Lemma only_voltage
    (A c_salt w z_A : R)
    (H1 : c_salt * exp (- w) + A * z_A - c_salt * exp w = 0)
    (H2 : 0 < c_salt) :
  w = arcsinh (A * z_A / (2 * c_salt)).
Proof.
  assert (E1 : exp w = (exp (w / 2)) ^ 2) by (exp_as (((w / 2)) + ((w / 2))) ltac:(rational));
  assert (E2 : exp (- w) = (1) / ((exp (w / 2)) ^ 2)) by (exp_as ((- ((w / 2))) + (- ((w / 2)))) ltac:(rewrite ?E1; rational));
  assert (E3 : sinh w = (1 / 2 * (exp (w / 2)) ^ 4 - 1 / 2) / ((exp (w / 2)) ^ 2)) by (unfold sinh; rewrite ?E2, ?E1; rational);
  assert (E4 : ln ((sinh w) ^ 2 + 1) = -2 * w + 2 * (ln ((exp (w / 2)) ^ 4 + 1)) - 2 * (ln 2)) by (ln_as (((exp (w / 2)) ^ 4 + 1) * ((exp (w / 2)) ^ 4 + 1) * / 2 * / 2 * / ((exp (w / 2))) * / ((exp (w / 2))) * / ((exp (w / 2))) * / ((exp (w / 2)))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (E5 : sqrt ((sinh w) ^ 2 + 1) = (1 / 2 * (exp (w / 2)) ^ 4 + 1 / 2) / ((exp (w / 2)) ^ 2)) by (root_as_exp; exp_as ((- ((w / 2))) + (- ((w / 2))) + (ln ((exp (w / 2)) ^ 4 + 1)) + (- (ln 2))) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; rational));
  assert (E6 : ln ((sinh w) + sqrt ((sinh w) ^ 2 + 1)) = w) by (ln_as (((exp (w / 2))) * ((exp (w / 2)))) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E7 : arcsinh (sinh w) = w) by (unfold arcsinh; rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational);
  assert (E8 : ln ((A * z_A / (2 * c_salt)) ^ 2 + 1) = -2 * (ln 2) + (ln (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) - 2 * (ln c_salt)) by (ln_as ((4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) * / 2 * / 2 * / c_salt * / c_salt) ltac:(rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E1' : sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) ^ 2 = (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E9 : sqrt ((A * z_A / (2 * c_salt)) ^ 2 + 1) = (1 / 2 * (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))) / (c_salt)) by (root_as_exp; exp_as ((- (ln 2)) + (/ 2 * ln (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) + (- (ln c_salt))) ltac:(rewrite ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))));
  assert (E10 : ln ((A * z_A / (2 * c_salt)) + sqrt ((A * z_A / (2 * c_salt)) ^ 2 + 1)) = -(ln 2) - (ln c_salt) + (ln (A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))))) by (ln_as ((A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))) * / 2 * / c_salt) ltac:(rewrite ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))));
  assert (E11 : arcsinh (A * z_A / (2 * c_salt)) = -(ln 2) - (ln c_salt) + (ln (A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))))) by (unfold arcsinh; rewrite ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side)));
  assert (P1 : sinh w = A * z_A / (2 * c_salt)) by (refine (donnan_potential.sine A c_salt w z_A _ _); [exact H1 | exact H2]);
  apply (same_eq (arcsinh (sinh w)) (arcsinh (A * z_A / (2 * c_salt)))); [apply f_equal; exact P1 | rewrite ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side)) | rewrite ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))].
Qed.

Lemma only_voltage_defined
    (A c_salt w z_A : R)
    (H1 : c_salt * exp (- w) + A * z_A - c_salt * exp w = 0)
    (H2 : 0 < c_salt) :
  c_salt <> 0.
Proof.
  each; exists_there.
Qed.

Lemma donnan_equation'1
    (A c_salt w z_A : R)
    (H1 : 0 < c_salt)
    (H2 : w = arcsinh (A * z_A / (2 * c_salt))) :
  sinh w = A * z_A / (2 * c_salt).
Proof.
  assert (E1 : exp w = (exp (w / 2)) ^ 2) by (exp_as (((w / 2)) + ((w / 2))) ltac:(rational));
  assert (E2 : exp (- w) = (1) / ((exp (w / 2)) ^ 2)) by (exp_as ((- ((w / 2))) + (- ((w / 2)))) ltac:(rewrite ?E1; rational));
  assert (E3 : sinh w = (1 / 2 * (exp (w / 2)) ^ 4 - 1 / 2) / ((exp (w / 2)) ^ 2)) by (unfold sinh; rewrite ?E2, ?E1; rational);
  assert (E4 : ln ((A * z_A / (2 * c_salt)) ^ 2 + 1) = (ln (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) - 2 * (ln c_salt) - 2 * (ln 2)) by (ln_as ((4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) * / 2 * / 2 * / c_salt * / c_salt) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (E1' : sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) ^ 2 = (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E5 : sqrt ((A * z_A / (2 * c_salt)) ^ 2 + 1) = (1 / 2 * (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))) / (c_salt)) by (root_as_exp; exp_as ((/ 2 * ln (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) + (- (ln c_salt)) + (- (ln 2))) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))));
  assert (E6 : ln ((A * z_A / (2 * c_salt)) + sqrt ((A * z_A / (2 * c_salt)) ^ 2 + 1)) = -(ln c_salt) - (ln 2) + (ln (A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))))) by (ln_as ((A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))) * / 2 * / c_salt) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))));
  assert (E7 : arcsinh (A * z_A / (2 * c_salt)) = -(ln c_salt) - (ln 2) + (ln (A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))))) by (unfold arcsinh; rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side)));
  assert (E8 : exp (arcsinh (A * z_A / (2 * c_salt))) = (1 / 2 * A * z_A + 1 / 2 * (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))) / (c_salt)) by (exp_as ((- (ln c_salt)) + (- (ln 2)) + (ln (A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))))) ltac:(rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))));
  assert (E9 : exp (- (arcsinh (A * z_A / (2 * c_salt)))) = (2 * c_salt) / (A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)))) by (exp_as ((ln c_salt) + (ln 2) + (- (ln (A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)))))) ltac:(rewrite ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))));
  assert (E10 : sinh (arcsinh (A * z_A / (2 * c_salt))) = (1 / 2 * A * z_A) / (c_salt)) by (unfold sinh; rewrite ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side)));
  apply (same_eq (sinh w) (sinh (arcsinh (A * z_A / (2 * c_salt))))); [apply f_equal; exact H2 | rewrite ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side)) | rewrite ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))].
Qed.

Lemma donnan_equation'1_defined
    (A c_salt w z_A : R)
    (H1 : 0 < c_salt)
    (H2 : w = arcsinh (A * z_A / (2 * c_salt))) :
  c_salt <> 0.
Proof.
  each; exists_there.
Qed.

Lemma donnan_equation'2
    (A c_salt w z_A : R)
    (H1 : 0 < c_salt)
    (H2 : w = arcsinh (A * z_A / (2 * c_salt))) :
  c_salt * exp (- w) + A * z_A - c_salt * exp w = 0.
Proof.
  assert (E1 : exp w = (exp (w / 2)) ^ 2) by (exp_as (((w / 2)) + ((w / 2))) ltac:(rational));
  assert (E2 : exp (- w) = (1) / ((exp (w / 2)) ^ 2)) by (exp_as ((- ((w / 2))) + (- ((w / 2)))) ltac:(rewrite ?E1; rational));
  assert (E3 : sinh w = (1 / 2 * (exp (w / 2)) ^ 4 - 1 / 2) / ((exp (w / 2)) ^ 2)) by (unfold sinh; rewrite ?E2, ?E1; rational);
  assert (P1 : sinh w = A * z_A / (2 * c_salt)) by (refine (donnan_potential.donnan_equation'1 A c_salt w z_A _ _); [exact H1 | exact H2]);
  assert (Z1 : (- 2 * c_salt) * (sinh w - A * z_A / (2 * c_salt)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ ((- 2 * c_salt) * (sinh w - A * z_A / (2 * c_salt)))); [lra | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma donnan_equation
    (A c_salt w z_A : R)
    (H1 : 0 < c_salt) :
  c_salt * exp (- w) + A * z_A - c_salt * exp w = 0 <-> w = arcsinh (A * z_A / (2 * c_salt)).
Proof.
  split; [intro G1; refine (donnan_potential.only_voltage A c_salt w z_A _ _); [exact G1 | exact H1] | intro G1; refine (donnan_potential.donnan_equation'2 A c_salt w z_A _ _); [exact H1 | exact G1]].
Qed.

Lemma donnan_equation_defined
    (A c_salt w z_A : R)
    (H1 : 0 < c_salt) :
  c_salt <> 0.
Proof.
  each; exists_there.
Qed.

Lemma donnan_voltage
    (A F R_ T V c_anion c_cation c_salt w z_A : R)
    (H1 : - F * V = R_ * T * ln (c_salt / c_anion))
    (H2 : c_cation + A * z_A - c_anion = 0)
    (H3 : F * V = R_ * T * ln (c_salt / c_cation))
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < c_anion)
    (H7 : 0 < c_cation)
    (H8 : 0 < c_salt)
    (H9 : w = F * V / (R_ * T)) :
  w = arcsinh (A * z_A / (2 * c_salt)).
Proof.
  assert (P1 : c_salt * exp (- w) + A * z_A - c_salt * exp w = 0 <-> w = arcsinh (A * z_A / (2 * c_salt))) by (refine (donnan_potential.donnan_equation A c_salt w z_A _); [exact H8]);
  assert (P2 : c_salt * exp (- w) + A * z_A - c_salt * exp w = 0) by (refine (donnan_potential.charge_balance A F R_ T V c_anion c_cation c_salt w z_A _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9]);
  exact (proj1 P1 P2).
Qed.

Lemma donnan_voltage_defined
    (A F R_ T V c_anion c_cation c_salt w z_A : R)
    (H1 : - F * V = R_ * T * ln (c_salt / c_anion))
    (H2 : c_cation + A * z_A - c_anion = 0)
    (H3 : F * V = R_ * T * ln (c_salt / c_cation))
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < c_anion)
    (H7 : 0 < c_cation)
    (H8 : 0 < c_salt)
    (H9 : w = F * V / (R_ * T)) :
  c_salt <> 0.
Proof.
  each; exists_there.
Qed.

Lemma donnan_potential
    (A F R_ T V c_anion c_cation c_salt w z_A : R)
    (H1 : - F * V = R_ * T * ln (c_salt / c_anion))
    (H2 : c_cation + A * z_A - c_anion = 0)
    (H3 : 0 < F)
    (H4 : F * V = R_ * T * ln (c_salt / c_cation))
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : 0 < c_anion)
    (H8 : 0 < c_cation)
    (H9 : 0 < c_salt)
    (H10 : w = F * V / (R_ * T)) :
  V = R_ * T * arcsinh (A * z_A / (2 * c_salt)) / F.
Proof.
  assert (E1 : ln ((A * z_A / (2 * c_salt)) ^ 2 + 1) = -2 * (ln c_salt) + (ln (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) - 2 * (ln 2)) by (ln_as ((4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) * / 2 * / 2 * / c_salt * / c_salt) ltac:(rational));
  assert (E1' : sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) ^ 2 = (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt ((A * z_A / (2 * c_salt)) ^ 2 + 1) = (1 / 2 * (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))) / (c_salt)) by (root_as_exp; exp_as ((- (ln c_salt)) + (/ 2 * ln (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) + (- (ln 2))) ltac:(rewrite ?E1; (reflexivity || (field [E1']; side))));
  assert (E3 : ln ((A * z_A / (2 * c_salt)) + sqrt ((A * z_A / (2 * c_salt)) ^ 2 + 1)) = -(ln c_salt) - (ln 2) + (ln (A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))))) by (ln_as ((A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))) * / 2 * / c_salt) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1']; side))));
  assert (E4 : arcsinh (A * z_A / (2 * c_salt)) = -(ln c_salt) - (ln 2) + (ln (A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))))) by (unfold arcsinh; rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side)));
  assert (P1 : w = arcsinh (A * z_A / (2 * c_salt))) by (refine (donnan_potential.donnan_voltage A F R_ T V c_anion c_cation c_salt w z_A _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]);
  assert (Z1 : R_ * T / F * (w - arcsinh (A * z_A / (2 * c_salt))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- R_ * T) / F * (w - F * V / (R_ * T)) = 0) by (apply term_eq; [exact H10]);
  apply (eq_by_sum _ _ (R_ * T / F * (w - arcsinh (A * z_A / (2 * c_salt))) + (- R_ * T) / F * (w - F * V / (R_ * T)))); [lra | rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))].
Qed.

Lemma donnan_potential_defined
    (A F R_ T V c_anion c_cation c_salt w z_A : R)
    (H1 : - F * V = R_ * T * ln (c_salt / c_anion))
    (H2 : c_cation + A * z_A - c_anion = 0)
    (H3 : 0 < F)
    (H4 : F * V = R_ * T * ln (c_salt / c_cation))
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : 0 < c_anion)
    (H8 : 0 < c_cation)
    (H9 : 0 < c_salt)
    (H10 : w = F * V / (R_ * T)) :
  F <> 0 /\ c_salt <> 0.
Proof.
  each; exists_there.
Qed.

Lemma nernst_of_the_cation
    (F R_ T V c_cation c_salt : R)
    (H1 : 0 < F)
    (H2 : F * V = R_ * T * ln (c_salt / c_cation))
    (H3 : 0 < c_cation)
    (H4 : 0 < c_salt) :
  V = R_ * T * ln (c_salt / c_cation) / F.
Proof.
  assert (E1 : ln (c_salt / c_cation) = (ln c_salt) - (ln c_cation)) by (ln_as (c_salt * / c_cation) ltac:(rational));
  assert (Z1 : 1 / F * (F * V - R_ * T * ln (c_salt / c_cation)) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 / F * (F * V - R_ * T * ln (c_salt / c_cation)))); [lra | rewrite ?E1; rational].
Qed.

Lemma nernst_of_the_cation_defined
    (F R_ T V c_cation c_salt : R)
    (H1 : 0 < F)
    (H2 : F * V = R_ * T * ln (c_salt / c_cation))
    (H3 : 0 < c_cation)
    (H4 : 0 < c_salt) :
  F <> 0 /\ c_cation <> 0 /\ 0 < c_salt / c_cation.
Proof.
  each; exists_there.
Qed.

Lemma nernst_of_the_anion
    (F R_ T V c_anion c_salt : R)
    (H1 : - F * V = R_ * T * ln (c_salt / c_anion))
    (H2 : 0 < F)
    (H3 : 0 < c_anion)
    (H4 : 0 < c_salt) :
  V = - R_ * T * ln (c_salt / c_anion) / F.
Proof.
  assert (E1 : ln (c_salt / c_anion) = (ln c_salt) - (ln c_anion)) by (ln_as (c_salt * / c_anion) ltac:(rational));
  assert (Z1 : 1 / (- F) * (- F * V - R_ * T * ln (c_salt / c_anion)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 / (- F) * (- F * V - R_ * T * ln (c_salt / c_anion)))); [lra | rewrite ?E1; rational].
Qed.

Lemma nernst_of_the_anion_defined
    (F R_ T V c_anion c_salt : R)
    (H1 : - F * V = R_ * T * ln (c_salt / c_anion))
    (H2 : 0 < F)
    (H3 : 0 < c_anion)
    (H4 : 0 < c_salt) :
  F <> 0 /\ c_anion <> 0 /\ 0 < c_salt / c_anion.
Proof.
  each; exists_there.
Qed.

Lemma cation_at_rest
    (F R_ T V c_cation c_salt c_standard mu_in mu_out mu_standard phi_in phi_out : R)
    (H1 : V = phi_in - phi_out)
    (H2 : 0 < c_cation)
    (H3 : 0 < c_salt)
    (H4 : 0 < c_standard)
    (H5 : mu_in = mu_standard + R_ * T * ln (c_cation / c_standard) + F * phi_in)
    (H6 : mu_out = mu_standard + R_ * T * ln (c_salt / c_standard) + F * phi_out) :
  mu_in = mu_out <-> F * V = R_ * T * ln (c_salt / c_cation).
Proof.
  assert (E1 : ln (c_cation / c_standard) = (ln c_cation) - (ln c_standard)) by (ln_as (c_cation * / c_standard) ltac:(rational));
  assert (E2 : ln (c_salt / c_standard) = -(ln c_standard) + (ln c_salt)) by (ln_as (c_salt * / c_standard) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (c_salt / c_cation) = -(ln c_cation) + (ln c_salt)) by (ln_as (c_salt * / c_cation) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln ((c_salt / c_standard) / (c_cation / c_standard)) = -(ln c_cation) + (ln c_salt)) by (ln_as (c_salt * / c_cation) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (P1 : mu_in = mu_out <-> 1 * F * V = R_ * T * ln ((c_salt / c_standard) / (c_cation / c_standard))) by (refine (nernst_potential.balance_of_forces F R_ T V (c_cation / c_standard) (c_salt / c_standard) mu_in mu_out mu_standard phi_in phi_out 1 _ _ _ _ _); [exact H1 | side | side | apply (same_eq _ _ _ _ H5); rewrite ?E1; rational | apply (same_eq _ _ _ _ H6); rewrite ?E2, ?E1; rational]);
  apply (same_iff _ _ _ _ P1); [split; intro G0; [exact G0 | exact G0] | split; intro G0; [apply (same_eq _ _ _ _ G0); rewrite ?E4, ?E3, ?E2, ?E1; rational | apply (same_eq _ _ _ _ G0); rewrite ?E4, ?E3, ?E2, ?E1; rational]].
Qed.

Lemma cation_at_rest_defined
    (F R_ T V c_cation c_salt c_standard mu_in mu_out mu_standard phi_in phi_out : R)
    (H1 : V = phi_in - phi_out)
    (H2 : 0 < c_cation)
    (H3 : 0 < c_salt)
    (H4 : 0 < c_standard)
    (H5 : mu_in = mu_standard + R_ * T * ln (c_cation / c_standard) + F * phi_in)
    (H6 : mu_out = mu_standard + R_ * T * ln (c_salt / c_standard) + F * phi_out) :
  c_cation <> 0 /\ 0 < c_salt / c_cation.
Proof.
  each; exists_there.
Qed.

Lemma anion_at_rest
    (F R_ T V c_anion c_salt c_standard mu_in mu_out mu_standard phi_in phi_out : R)
    (H1 : V = phi_in - phi_out)
    (H2 : 0 < c_anion)
    (H3 : 0 < c_salt)
    (H4 : 0 < c_standard)
    (H5 : mu_in = mu_standard + R_ * T * ln (c_anion / c_standard) - F * phi_in)
    (H6 : mu_out = mu_standard + R_ * T * ln (c_salt / c_standard) - F * phi_out) :
  mu_in = mu_out <-> - F * V = R_ * T * ln (c_salt / c_anion).
Proof.
  assert (E1 : ln (c_anion / c_standard) = (ln c_anion) - (ln c_standard)) by (ln_as (c_anion * / c_standard) ltac:(rational));
  assert (E2 : ln (c_salt / c_standard) = -(ln c_standard) + (ln c_salt)) by (ln_as (c_salt * / c_standard) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (c_salt / c_anion) = -(ln c_anion) + (ln c_salt)) by (ln_as (c_salt * / c_anion) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln ((c_salt / c_standard) / (c_anion / c_standard)) = -(ln c_anion) + (ln c_salt)) by (ln_as (c_salt * / c_anion) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (P1 : mu_in = mu_out <-> (- 1) * F * V = R_ * T * ln ((c_salt / c_standard) / (c_anion / c_standard))) by (refine (nernst_potential.balance_of_forces F R_ T V (c_anion / c_standard) (c_salt / c_standard) mu_in mu_out mu_standard phi_in phi_out (- 1) _ _ _ _ _); [exact H1 | side | side | apply (same_eq _ _ _ _ H5); rewrite ?E1; rational | apply (same_eq _ _ _ _ H6); rewrite ?E2, ?E1; rational]);
  apply (same_iff _ _ _ _ P1); [split; intro G0; [exact G0 | exact G0] | split; intro G0; [apply (same_eq _ _ _ _ G0); rewrite ?E4, ?E3, ?E2, ?E1; rational | apply (same_eq _ _ _ _ G0); rewrite ?E4, ?E3, ?E2, ?E1; rational]].
Qed.

Lemma anion_at_rest_defined
    (F R_ T V c_anion c_salt c_standard mu_in mu_out mu_standard phi_in phi_out : R)
    (H1 : V = phi_in - phi_out)
    (H2 : 0 < c_anion)
    (H3 : 0 < c_salt)
    (H4 : 0 < c_standard)
    (H5 : mu_in = mu_standard + R_ * T * ln (c_anion / c_standard) - F * phi_in)
    (H6 : mu_out = mu_standard + R_ * T * ln (c_salt / c_standard) - F * phi_out) :
  c_anion <> 0 /\ 0 < c_salt / c_anion.
Proof.
  each; exists_there.
Qed.

Lemma inside_positive
    (A F R_ T c_salt z_A : R)
    (H1 : 0 < A * z_A)
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < c_salt) :
  0 < R_ * T * arcsinh (A * z_A / (2 * c_salt)) / F.
Proof.
  assert (E1 : ln ((A * z_A / (2 * c_salt)) ^ 2 + 1) = (ln (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) - 2 * (ln c_salt) - 2 * (ln 2)) by (ln_as ((4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) * / 2 * / 2 * / c_salt * / c_salt) ltac:(rational));
  assert (E1' : sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) ^ 2 = (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt ((A * z_A / (2 * c_salt)) ^ 2 + 1) = (1 / 2 * (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))) / (c_salt)) by (root_as_exp; exp_as ((/ 2 * ln (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) + (- (ln c_salt)) + (- (ln 2))) ltac:(rewrite ?E1; (reflexivity || (field [E1']; side))));
  assert (E3 : ln ((A * z_A / (2 * c_salt)) + sqrt ((A * z_A / (2 * c_salt)) ^ 2 + 1)) = -(ln c_salt) - (ln 2) + (ln (A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))))) by (ln_as ((A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))) * / 2 * / c_salt) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1']; side))));
  assert (E4 : arcsinh (A * z_A / (2 * c_salt)) = -(ln c_salt) - (ln 2) + (ln (A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))))) by (unfold arcsinh; rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side)));
  first [known | rewrite ?E4, ?E3, ?E2, ?E1; known | apply (lt_by_sum _ _ ((-(ln c_salt) - (ln 2) + (ln (A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))))) * T * R_ * / F)); [side | rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))]].
Qed.

Lemma inside_positive_defined
    (A F R_ T c_salt z_A : R)
    (H1 : 0 < A * z_A)
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < c_salt) :
  F <> 0 /\ c_salt <> 0.
Proof.
  each; exists_there.
Qed.

Lemma inside_negative
    (A F R_ T c_salt z_A : R)
    (H1 : A * z_A < 0)
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < c_salt) :
  R_ * T * arcsinh (A * z_A / (2 * c_salt)) / F < 0.
Proof.
  assert (E1 : ln ((A * z_A / (2 * c_salt)) ^ 2 + 1) = (ln (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) - 2 * (ln c_salt) - 2 * (ln 2)) by (ln_as ((4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) * / 2 * / 2 * / c_salt * / c_salt) ltac:(rational));
  assert (E1' : sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) ^ 2 = (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt ((A * z_A / (2 * c_salt)) ^ 2 + 1) = (1 / 2 * (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))) / (c_salt)) by (root_as_exp; exp_as ((/ 2 * ln (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) + (- (ln c_salt)) + (- (ln 2))) ltac:(rewrite ?E1; (reflexivity || (field [E1']; side))));
  assert (E3 : ln ((A * z_A / (2 * c_salt)) + sqrt ((A * z_A / (2 * c_salt)) ^ 2 + 1)) = -(ln c_salt) - (ln 2) + (ln (A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))))) by (ln_as ((A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))) * / 2 * / c_salt) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1']; side))));
  assert (E4 : arcsinh (A * z_A / (2 * c_salt)) = -(ln c_salt) - (ln 2) + (ln (A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))))) by (unfold arcsinh; rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side)));
  first [known | rewrite ?E4, ?E3, ?E2, ?E1; known | apply (lt_by_sum _ _ (((ln c_salt) + (ln 2) - (ln (A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))))) * T * R_ * / F)); [side | rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))]].
Qed.

Lemma inside_negative_defined
    (A F R_ T c_salt z_A : R)
    (H1 : A * z_A < 0)
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < c_salt) :
  F <> 0 /\ c_salt <> 0.
Proof.
  each; exists_there.
Qed.

Lemma no_voltage
    (A F R_ T V c_anion c_cation c_salt w z_A : R)
    (H1 : - F * V = R_ * T * ln (c_salt / c_anion))
    (H2 : c_cation + A * z_A - c_anion = 0)
    (H3 : A * z_A = 0)
    (H4 : F * V = R_ * T * ln (c_salt / c_cation))
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : 0 < c_cation)
    (H8 : 0 < c_salt)
    (H9 : w = F * V / (R_ * T)) :
  c_salt * sinh w = 0.
Proof.
  assert (E1 : exp (- w) = (1) / ((exp w))) by (exp_as ((- (w))) ltac:(rational));
  assert (E2 : sinh w = (1 / 2 * (exp w) ^ 2 - 1 / 2) / ((exp w))) by (unfold sinh; rewrite ?E1; rational);
  assert (P1 : c_salt * exp (- w) + A * z_A - c_salt * exp w = 0) by (refine (donnan_potential.charge_balance A F R_ T V c_anion c_cation c_salt w z_A _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5 | exact H6 | side | exact H7 | exact H8 | exact H9]);
  assert (Z1 : (- 1) / 2 * (c_salt * exp (- w) + A * z_A - c_salt * exp w - 0) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 1 / 2 * (A * z_A - 0) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ ((- 1) / 2 * (c_salt * exp (- w) + A * z_A - c_salt * exp w - 0) + 1 / 2 * (A * z_A - 0))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma sine_of_nothing
    (A F R_ T V c_anion c_cation c_salt w z_A : R)
    (H1 : - F * V = R_ * T * ln (c_salt / c_anion))
    (H2 : c_cation + A * z_A - c_anion = 0)
    (H3 : A * z_A = 0)
    (H4 : F * V = R_ * T * ln (c_salt / c_cation))
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : 0 < c_cation)
    (H8 : 0 < c_salt)
    (H9 : w = F * V / (R_ * T)) :
  sinh w = 0.
Proof.
  assert (E1 : exp (- w) = (1) / ((exp w))) by (exp_as ((- (w))) ltac:(rational));
  assert (E2 : sinh w = (1 / 2 * (exp w) ^ 2 - 1 / 2) / ((exp w))) by (unfold sinh; rewrite ?E1; rational);
  assert (P1 : c_salt * sinh w = 0) by (refine (donnan_potential.no_voltage A F R_ T V c_anion c_cation c_salt w z_A _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9]);
  assert (Z1 : 1 / c_salt * (c_salt * sinh w - 0) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / c_salt * (c_salt * sinh w - 0))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma no_donnan_potential
    (A F R_ T V c_anion c_cation c_salt w z_A : R)
    (H1 : - F * V = R_ * T * ln (c_salt / c_anion))
    (H2 : c_cation + A * z_A - c_anion = 0)
    (H3 : A * z_A = 0)
    (H4 : F * V = R_ * T * ln (c_salt / c_cation))
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : 0 < c_cation)
    (H8 : 0 < c_salt)
    (H9 : w = F * V / (R_ * T)) :
  w = 0.
Proof.
  assert (E1 : exp (- w) = (1) / ((exp w))) by (exp_as ((- (w))) ltac:(rational));
  assert (E2 : sinh w = (1 / 2 * (exp w) ^ 2 - 1 / 2) / ((exp w))) by (unfold sinh; rewrite ?E1; rational);
  assert (E3 : ln ((sinh w) ^ 2 + 1) = -2 * w + 2 * (ln ((exp w) ^ 2 + 1)) - 2 * (ln 2)) by (ln_as (((exp w) ^ 2 + 1) * ((exp w) ^ 2 + 1) * / 2 * / 2 * / ((exp w)) * / ((exp w))) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : sqrt ((sinh w) ^ 2 + 1) = (1 / 2 * (exp w) ^ 2 + 1 / 2) / ((exp w))) by (root_as_exp; exp_as ((- (w)) + (ln ((exp w) ^ 2 + 1)) + (- (ln 2))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (E5 : ln ((sinh w) + sqrt ((sinh w) ^ 2 + 1)) = w) by (ln_as (((exp w))) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; rational));
  assert (E6 : arcsinh (sinh w) = w) by (unfold arcsinh; rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational);
  assert (E7 : ln (0 ^ 2 + 1) = 0) by (ln_as (1) ltac:(rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E8 : sqrt (0 ^ 2 + 1) = 1) by (root_as_exp; exp_as (0) ltac:(rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E9 : ln (0 + sqrt (0 ^ 2 + 1)) = 0) by (ln_as (1) ltac:(rewrite ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E10 : arcsinh 0 = 0) by (unfold arcsinh; rewrite ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational);
  assert (P1 : sinh w = 0) by (refine (donnan_potential.sine_of_nothing A F R_ T V c_anion c_cation c_salt w z_A _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9]);
  apply (same_eq (arcsinh (sinh w)) (arcsinh 0)); [apply f_equal; exact P1 | rewrite ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | rewrite ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma swamped
    (A F R_ T z_A : R)
    (H1 : 0 < F) :
  tends (fun c_salt' => R_ * T * arcsinh (A * z_A / (2 * c_salt')) / F) (Rbar_locally p_infty) 0.
Proof.
  apply (tends_ext (fun c_salt' => ((((1 / F) * R_) * T) * (arcsinh (A * z_A / (2 * c_salt')))))); [algebra | ]; apply (tends_value ((((1 / F) * R_) * T) * 0)); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply tends_arcsinh_0; apply (tends_value 0); [rational | apply (tends_ext (fun c_salt' => ((((1 / 2) * (/ c_salt')) * A) * z_A))); [algebra | apply (tends_value ((((1 / 2) * 0) * A) * z_A)); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply (diverges_inv _ 1); apply (diverges_ext (fun c_salt' => c_salt')); [algebra | apply diverges_far_right]] | apply tends_const] | apply tends_const]]]]]].
Qed.

Lemma swamped_defined
    (A F R_ T z_A : R)
    (H1 : 0 < F) :
  (forall c_salt' : R, 1 < c_salt' -> F <> 0 /\ c_salt' <> 0).
Proof.
  each; exists_there.
Qed.

Lemma starved
    (A F R_ T z_A : R)
    (H1 : 0 < A * z_A)
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < T) :
  diverges (fun c_salt' => R_ * T * arcsinh (A * z_A / (2 * c_salt')) / F) (at_right 0) 1.
Proof.
  apply (diverges_ext (fun c_salt' => ((((1 / F) * R_) * T) * (arcsinh (A * z_A / (2 * c_salt')))))); [algebra | ]; apply (diverges_sign ((((1 / F) * R_) * T) * ((((1 / 2) * 1) * A) * z_A))); [replace (((((1 / F) * R_) * T) * ((((1 / 2) * 1) * A) * z_A)) * 1) with (A * z_A * R_ * T * / 2 * / F) by (rational); pos | apply tends_mult_diverges; [side | apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply diverges_arcsinh; apply (diverges_ext (fun c_salt' => ((((1 / 2) * (/ c_salt')) * A) * z_A))); [algebra | apply diverges_mult_tends; [side | apply diverges_mult_tends; [side | apply tends_mult_diverges; [side | apply tends_const | apply diverges_inv_above; apply (above_ext (fun c_salt' => c_salt')); [algebra | apply above_id]] | apply tends_const] | apply tends_const]]]].
Qed.

Lemma starved_defined
    (A F R_ T z_A : R)
    (H1 : 0 < A * z_A)
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < T) :
  (forall c_salt' : R, 0 < c_salt' -> F <> 0 /\ c_salt' <> 0).
Proof.
  each; exists_there.
Qed.

Lemma proportional
    (F R_ T c_salt z_A : R)
    (H1 : 0 < F)
    (H2 : 0 < c_salt) :
  tends (fun A' => R_ * T * arcsinh (A' * z_A / (2 * c_salt)) / (A' * F)) (at_right 0) (R_ * T * z_A / (2 * c_salt * F)) /\ tends (fun A' => R_ * T * arcsinh (A' * z_A / (2 * c_salt)) / (A' * F)) (at_left 0) (R_ * T * z_A / (2 * c_salt * F)).
Proof.
  assert (E1 : ln ((0 * z_A / (2 * c_salt)) ^ 2 + 1) = 0) by (ln_as (1) ltac:(rational));
  assert (E2 : sqrt ((0 * z_A / (2 * c_salt)) ^ 2 + 1) = 1) by (root_as_exp; exp_as (0) ltac:(rewrite ?E1; rational));
  assert (E3 : ln ((0 * z_A / (2 * c_salt)) + sqrt ((0 * z_A / (2 * c_salt)) ^ 2 + 1)) = 0) by (ln_as (1) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : arcsinh (0 * z_A / (2 * c_salt)) = 0) by (unfold arcsinh; rewrite ?E3, ?E2, ?E1; rational);
  assert (E5 : ln (1 + 0 ^ 2 * z_A ^ 2 / (4 * c_salt ^ 2)) = 0) by (ln_as (1) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; rational));
  assert (E6 : sqrt (1 + 0 ^ 2 * z_A ^ 2 / (4 * c_salt ^ 2)) = 1) by (root_as_exp; exp_as (0) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  split; [apply (tends_ext_right (fun A' => (R_ * T * arcsinh (A' * z_A / (2 * c_salt)) / F) / A')); [intros A' K1; first [rational | fractions] | apply (quotient_right (fun A' => R_ * T * arcsinh (A' * z_A / (2 * c_salt)) / F) (fun A' => A') 0 _ (((fun A' => R_ * T * z_A / (2 * c_salt * F * sqrt (1 + A' ^ 2 * z_A ^ 2 / (4 * c_salt ^ 2)))) 0) / ((fun A' => 1) 0))); [cbv beta; rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | apply (quotient_by_slopes (fun A' => R_ * T * arcsinh (A' * z_A / (2 * c_salt)) / F) (fun A' => A') (fun A' => R_ * T * z_A / (2 * c_salt * F * sqrt (1 + A' ^ 2 * z_A ^ 2 / (4 * c_salt ^ 2)))) (fun A' => 1) 0 _); [apply (filter_imp (fun A' => 0 < 1 + A' ^ 2 * z_A ^ 2 / (4 * c_salt ^ 2))); [intros A' K1; assert (I1 : ln ((A' * z_A / (2 * c_salt)) ^ 2 + 1) = (ln (4 * c_salt ^ 2 + A' ^ 2 * z_A ^ 2)) - 2 * (ln c_salt) - 2 * (ln 2)) by (ln_as ((4 * c_salt ^ 2 + A' ^ 2 * z_A ^ 2) * / 2 * / 2 * / c_salt * / c_salt) ltac:(rational)); assert (I1' : sqrt (4 * c_salt ^ 2 + A' ^ 2 * z_A ^ 2) ^ 2 = (4 * c_salt ^ 2 + A' ^ 2 * z_A ^ 2)) by (apply pow2_sqrt, Rlt_le; pos); assert (I2 : sqrt ((A' * z_A / (2 * c_salt)) ^ 2 + 1) = (1 / 2 * (sqrt (4 * c_salt ^ 2 + A' ^ 2 * z_A ^ 2))) / (c_salt)) by (root_as_exp; exp_as ((/ 2 * ln (4 * c_salt ^ 2 + A' ^ 2 * z_A ^ 2)) + (- (ln c_salt)) + (- (ln 2))) ltac:(rewrite ?I1; (reflexivity || (field [I1']; side)))); assert (I3 : ln ((A' * z_A / (2 * c_salt)) + sqrt ((A' * z_A / (2 * c_salt)) ^ 2 + 1)) = -(ln c_salt) - (ln 2) + (ln (A' * z_A + (sqrt (4 * c_salt ^ 2 + A' ^ 2 * z_A ^ 2))))) by (ln_as ((A' * z_A + (sqrt (4 * c_salt ^ 2 + A' ^ 2 * z_A ^ 2))) * / 2 * / c_salt) ltac:(rewrite ?I2, ?I1; (reflexivity || (field [I1']; side)))); assert (I4 : arcsinh (A' * z_A / (2 * c_salt)) = -(ln c_salt) - (ln 2) + (ln (A' * z_A + (sqrt (4 * c_salt ^ 2 + A' ^ 2 * z_A ^ 2))))) by (unfold arcsinh; rewrite ?I3, ?I2, ?I1; (reflexivity || (field [I1']; side))); assert (I5 : ln (1 + A' ^ 2 * z_A ^ 2 / (4 * c_salt ^ 2)) = (ln (4 * c_salt ^ 2 + A' ^ 2 * z_A ^ 2)) - 2 * (ln c_salt) - 2 * (ln 2)) by (ln_as ((4 * c_salt ^ 2 + A' ^ 2 * z_A ^ 2) * / 2 * / 2 * / c_salt * / c_salt) ltac:(rewrite ?I4, ?I3, ?I2, ?I1; (reflexivity || (field [I1']; side)))); assert (I6 : sqrt (1 + A' ^ 2 * z_A ^ 2 / (4 * c_salt ^ 2)) = (1 / 2 * (sqrt (4 * c_salt ^ 2 + A' ^ 2 * z_A ^ 2))) / (c_salt)) by (root_as_exp; exp_as ((/ 2 * ln (4 * c_salt ^ 2 + A' ^ 2 * z_A ^ 2)) + (- (ln c_salt)) + (- (ln 2))) ltac:(rewrite ?I5, ?I4, ?I3, ?I2, ?I1; (reflexivity || (field [I1']; side)))); rules; [side | eta; rewrite ?I6, ?I5, ?I4, ?I3, ?I2, ?I1; (reflexivity || (field [I1']; side))] | nearby] | apply filter_forall; intro A'; rules; [side | eta; rational] | cbv beta; rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | cbv beta; rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | apply (beside_by_value (fun A' => 1) 0); [continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational); side] | apply (quotient_by_value (fun A' => R_ * T * z_A / (2 * c_salt * F * sqrt (1 + A' ^ 2 * z_A ^ 2 / (4 * c_salt ^ 2)))) (fun A' => 1) 0); [continuous_here | continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational); side]]]] | apply (tends_ext_left (fun A' => (R_ * T * arcsinh (A' * z_A / (2 * c_salt)) / F) / A')); [intros A' K1; first [rational | fractions] | apply (quotient_left (fun A' => R_ * T * arcsinh (A' * z_A / (2 * c_salt)) / F) (fun A' => A') 0 _ (((fun A' => R_ * T * z_A / (2 * c_salt * F * sqrt (1 + A' ^ 2 * z_A ^ 2 / (4 * c_salt ^ 2)))) 0) / ((fun A' => 1) 0))); [cbv beta; rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | apply (quotient_by_slopes (fun A' => R_ * T * arcsinh (A' * z_A / (2 * c_salt)) / F) (fun A' => A') (fun A' => R_ * T * z_A / (2 * c_salt * F * sqrt (1 + A' ^ 2 * z_A ^ 2 / (4 * c_salt ^ 2)))) (fun A' => 1) 0 _); [apply (filter_imp (fun A' => 0 < 1 + A' ^ 2 * z_A ^ 2 / (4 * c_salt ^ 2))); [intros A' K1; assert (I1 : ln ((A' * z_A / (2 * c_salt)) ^ 2 + 1) = (ln (4 * c_salt ^ 2 + A' ^ 2 * z_A ^ 2)) - 2 * (ln c_salt) - 2 * (ln 2)) by (ln_as ((4 * c_salt ^ 2 + A' ^ 2 * z_A ^ 2) * / 2 * / 2 * / c_salt * / c_salt) ltac:(rational)); assert (I1' : sqrt (4 * c_salt ^ 2 + A' ^ 2 * z_A ^ 2) ^ 2 = (4 * c_salt ^ 2 + A' ^ 2 * z_A ^ 2)) by (apply pow2_sqrt, Rlt_le; pos); assert (I2 : sqrt ((A' * z_A / (2 * c_salt)) ^ 2 + 1) = (1 / 2 * (sqrt (4 * c_salt ^ 2 + A' ^ 2 * z_A ^ 2))) / (c_salt)) by (root_as_exp; exp_as ((/ 2 * ln (4 * c_salt ^ 2 + A' ^ 2 * z_A ^ 2)) + (- (ln c_salt)) + (- (ln 2))) ltac:(rewrite ?I1; (reflexivity || (field [I1']; side)))); assert (I3 : ln ((A' * z_A / (2 * c_salt)) + sqrt ((A' * z_A / (2 * c_salt)) ^ 2 + 1)) = -(ln c_salt) - (ln 2) + (ln (A' * z_A + (sqrt (4 * c_salt ^ 2 + A' ^ 2 * z_A ^ 2))))) by (ln_as ((A' * z_A + (sqrt (4 * c_salt ^ 2 + A' ^ 2 * z_A ^ 2))) * / 2 * / c_salt) ltac:(rewrite ?I2, ?I1; (reflexivity || (field [I1']; side)))); assert (I4 : arcsinh (A' * z_A / (2 * c_salt)) = -(ln c_salt) - (ln 2) + (ln (A' * z_A + (sqrt (4 * c_salt ^ 2 + A' ^ 2 * z_A ^ 2))))) by (unfold arcsinh; rewrite ?I3, ?I2, ?I1; (reflexivity || (field [I1']; side))); assert (I5 : ln (1 + A' ^ 2 * z_A ^ 2 / (4 * c_salt ^ 2)) = (ln (4 * c_salt ^ 2 + A' ^ 2 * z_A ^ 2)) - 2 * (ln c_salt) - 2 * (ln 2)) by (ln_as ((4 * c_salt ^ 2 + A' ^ 2 * z_A ^ 2) * / 2 * / 2 * / c_salt * / c_salt) ltac:(rewrite ?I4, ?I3, ?I2, ?I1; (reflexivity || (field [I1']; side)))); assert (I6 : sqrt (1 + A' ^ 2 * z_A ^ 2 / (4 * c_salt ^ 2)) = (1 / 2 * (sqrt (4 * c_salt ^ 2 + A' ^ 2 * z_A ^ 2))) / (c_salt)) by (root_as_exp; exp_as ((/ 2 * ln (4 * c_salt ^ 2 + A' ^ 2 * z_A ^ 2)) + (- (ln c_salt)) + (- (ln 2))) ltac:(rewrite ?I5, ?I4, ?I3, ?I2, ?I1; (reflexivity || (field [I1']; side)))); rules; [side | eta; rewrite ?I6, ?I5, ?I4, ?I3, ?I2, ?I1; (reflexivity || (field [I1']; side))] | nearby] | apply filter_forall; intro A'; rules; [side | eta; rational] | cbv beta; rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | cbv beta; rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | apply (beside_by_value (fun A' => 1) 0); [continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational); side] | apply (quotient_by_value (fun A' => R_ * T * z_A / (2 * c_salt * F * sqrt (1 + A' ^ 2 * z_A ^ 2 / (4 * c_salt ^ 2)))) (fun A' => 1) 0); [continuous_here | continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational); side]]]]].
Qed.

Lemma proportional_defined
    (F R_ T c_salt z_A : R)
    (H1 : 0 < F)
    (H2 : 0 < c_salt) :
  (at_right 0 (fun A' => A' <> 0 /\ F <> 0 /\ c_salt <> 0)) /\ (at_left 0 (fun A' => A' <> 0 /\ F <> 0 /\ c_salt <> 0)).
Proof.
  each; exists_there.
Qed.

Lemma quadratic
    (A F R_ T V c_anion c_cation c_salt r_donnan z_A : R)
    (H1 : - F * V = R_ * T * ln (c_salt / c_anion))
    (H2 : c_cation + A * z_A - c_anion = 0)
    (H3 : F * V = R_ * T * ln (c_salt / c_cation))
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < c_anion)
    (H7 : 0 < c_cation)
    (H8 : 0 < c_salt)
    (H9 : r_donnan = c_cation / c_salt) :
  r_donnan ^ 2 + A * r_donnan * z_A / c_salt - 1 = 0.
Proof.
  assert (P1 : c_cation * c_anion = c_salt ^ 2) by (refine (donnan_potential.donnan_rule F R_ T V c_anion c_cation c_salt _ _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  assert (Z1 : r_donnan / c_salt * (c_cation + A * z_A - c_anion - 0) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : 1 / (c_salt ^ 2) * (c_cation * c_anion - c_salt ^ 2) = 0) by (apply term_eq; [exact P1]);
  assert (Z3 : (r_donnan + c_anion / c_salt) * (r_donnan - c_cation / c_salt) = 0) by (apply term_eq; [exact H9]);
  apply (eq_by_sum _ _ (r_donnan / c_salt * (c_cation + A * z_A - c_anion - 0) + 1 / (c_salt ^ 2) * (c_cation * c_anion - c_salt ^ 2) + (r_donnan + c_anion / c_salt) * (r_donnan - c_cation / c_salt))); [lra | rational].
Qed.

Lemma quadratic_defined
    (A F R_ T V c_anion c_cation c_salt r_donnan z_A : R)
    (H1 : - F * V = R_ * T * ln (c_salt / c_anion))
    (H2 : c_cation + A * z_A - c_anion = 0)
    (H3 : F * V = R_ * T * ln (c_salt / c_cation))
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < c_anion)
    (H7 : 0 < c_cation)
    (H8 : 0 < c_salt)
    (H9 : r_donnan = c_cation / c_salt) :
  c_salt <> 0.
Proof.
  each; exists_there.
Qed.

Lemma ratio_of_exponent
    (F R_ T V c_cation c_salt r_donnan w : R)
    (H1 : F * V = R_ * T * ln (c_salt / c_cation))
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < c_cation)
    (H5 : 0 < c_salt)
    (H6 : r_donnan = c_cation / c_salt)
    (H7 : w = F * V / (R_ * T)) :
  r_donnan = exp (- w).
Proof.
  assert (E1 : exp (- w) = (1) / ((exp w))) by (exp_as ((- (w))) ltac:(rational));
  assert (P1 : exp (- w) = c_cation / c_salt) by (refine (donnan_potential.cation_ratio F R_ T V c_cation c_salt w _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H7]);
  assert (Z1 : 1 * (r_donnan - c_cation / c_salt) = 0) by (apply term_eq; [exact H6]);
  assert (Z2 : (- 1) * (exp (- w) - c_cation / c_salt) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (r_donnan - c_cation / c_salt) + (- 1) * (exp (- w) - c_cation / c_salt))); [lra | rewrite ?E1; rational].
Qed.

Lemma positive_root
    (A c_salt z_A : R)
    (H1 : 0 < c_salt) :
  exp (- arcsinh (A * z_A / (2 * c_salt))) = sqrt (1 + A ^ 2 * z_A ^ 2 / (4 * c_salt ^ 2)) - A * z_A / (2 * c_salt).
Proof.
  assert (E1 : ln ((A * z_A / (2 * c_salt)) ^ 2 + 1) = (ln (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) - 2 * (ln c_salt) - 2 * (ln 2)) by (ln_as ((4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) * / 2 * / 2 * / c_salt * / c_salt) ltac:(rational));
  assert (E1' : sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) ^ 2 = (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt ((A * z_A / (2 * c_salt)) ^ 2 + 1) = (1 / 2 * (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))) / (c_salt)) by (root_as_exp; exp_as ((/ 2 * ln (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) + (- (ln c_salt)) + (- (ln 2))) ltac:(rewrite ?E1; (reflexivity || (field [E1']; side))));
  assert (E3 : ln ((A * z_A / (2 * c_salt)) + sqrt ((A * z_A / (2 * c_salt)) ^ 2 + 1)) = -(ln c_salt) - (ln 2) + (ln (A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))))) by (ln_as ((A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))) * / 2 * / c_salt) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1']; side))));
  assert (E4 : arcsinh (A * z_A / (2 * c_salt)) = -(ln c_salt) - (ln 2) + (ln (A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))))) by (unfold arcsinh; rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side)));
  assert (E5 : exp (- arcsinh (A * z_A / (2 * c_salt))) = (2 * c_salt) / (A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)))) by (exp_as ((ln c_salt) + (ln 2) + (- (ln (A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)))))) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))));
  assert (E6 : ln (1 + A ^ 2 * z_A ^ 2 / (4 * c_salt ^ 2)) = (ln (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) - 2 * (ln c_salt) - 2 * (ln 2)) by (ln_as ((4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) * / 2 * / 2 * / c_salt * / c_salt) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))));
  assert (E7 : sqrt (1 + A ^ 2 * z_A ^ 2 / (4 * c_salt ^ 2)) = (1 / 2 * (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))) / (c_salt)) by (root_as_exp; exp_as ((/ 2 * ln (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) + (- (ln c_salt)) + (- (ln 2))) ltac:(rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))));
  apply (eq_by_sum _ _ (0)); [lra | rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))].
Qed.

Lemma positive_root_defined
    (A c_salt z_A : R)
    (H1 : 0 < c_salt) :
  c_salt <> 0 /\ 0 < 1 + A ^ 2 * z_A ^ 2 / (4 * c_salt ^ 2).
Proof.
  each; exists_there.
Qed.
