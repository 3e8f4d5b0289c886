(* Generated from derivations/run_down.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require donnan_potential.

Lemma gradient_left
    (A F R_ T V c_anion c_cation c_salt z_A : R)
    (H1 : - F * V = R_ * T * ln (c_salt / c_anion))
    (H2 : A * z_A <> 0)
    (H3 : c_cation + A * z_A - c_anion = 0)
    (H4 : F * V = R_ * T * ln (c_salt / c_cation))
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : 0 < c_anion)
    (H8 : 0 < c_cation)
    (H9 : 0 < c_salt) :
  c_salt - c_cation <> 0.
Proof.
  assert (P1 : c_cation * c_anion = c_salt ^ 2) by (refine (donnan_potential.donnan_rule F R_ T V c_anion c_cation c_salt _ _ _ _ _ _ _); [exact H1 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9]);
  assert (Z1 : (- 1) / (c_salt + c_cation) * (c_cation * c_anion - c_salt ^ 2) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- c_cation) / (c_salt + c_cation) * (c_cation + A * z_A - c_anion - 0) = 0) by (apply term_eq; [exact H3]);
  assert (Z3 : c_cation / (c_salt + c_cation) * (A * z_A - 0) <> 0) by (apply term_neq; [side | exact H2]);
  apply (neq_by_sum _ _ ((- 1) / (c_salt + c_cation) * (c_cation * c_anion - c_salt ^ 2) + (- c_cation) / (c_salt + c_cation) * (c_cation + A * z_A - c_anion - 0) + c_cation / (c_salt + c_cation) * (A * z_A - 0))); [intro C1; apply Z3; lra | rational].
Qed.

Lemma sine_left
    (A c_salt z_A : R)
    (H1 : A * z_A <> 0)
    (H2 : 0 < c_salt) :
  arcsinh (A * z_A / (2 * c_salt)) <> 0.
Proof.
  assert (E1 : ln ((A * z_A / (2 * c_salt)) ^ 2 + 1) = (ln (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) - 2 * (ln c_salt) - 2 * (ln 2)) by (ln_as ((4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) * / 2 * / 2 * / c_salt * / c_salt) ltac:(rational));
  assert (E1' : sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) ^ 2 = (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt ((A * z_A / (2 * c_salt)) ^ 2 + 1) = (1 / 2 * (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))) / (c_salt)) by (root_as_exp; exp_as ((/ 2 * ln (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) + (- (ln c_salt)) + (- (ln 2))) ltac:(rewrite ?E1; (reflexivity || (field [E1']; side))));
  assert (E3 : ln ((A * z_A / (2 * c_salt)) + sqrt ((A * z_A / (2 * c_salt)) ^ 2 + 1)) = -(ln c_salt) - (ln 2) + (ln (A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))))) by (ln_as ((A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))) * / 2 * / c_salt) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1']; side))));
  assert (E4 : arcsinh (A * z_A / (2 * c_salt)) = -(ln c_salt) - (ln 2) + (ln (A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))))) by (unfold arcsinh; rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side)));
  first [known | rewrite ?E4, ?E3, ?E2, ?E1; known | apply (neq_by_sum _ _ (-1 * ((ln c_salt) + (ln 2) - (ln (A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))))))); [side | rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))]].
Qed.

Lemma sine_left_defined
    (A c_salt z_A : R)
    (H1 : A * z_A <> 0)
    (H2 : 0 < c_salt) :
  c_salt <> 0.
Proof.
  each; exists_there.
Qed.

Lemma voltage_left
    (A F R_ T V c_anion c_cation c_salt w z_A : R)
    (H1 : - F * V = R_ * T * ln (c_salt / c_anion))
    (H2 : A * z_A <> 0)
    (H3 : c_cation + A * z_A - c_anion = 0)
    (H4 : 0 < F)
    (H5 : F * V = R_ * T * ln (c_salt / c_cation))
    (H6 : 0 < R_)
    (H7 : 0 < T)
    (H8 : 0 < c_anion)
    (H9 : 0 < c_cation)
    (H10 : 0 < c_salt)
    (H11 : w = F * V / (R_ * T)) :
  V <> 0.
Proof.
  assert (E1 : ln ((A * z_A / (2 * c_salt)) ^ 2 + 1) = -2 * (ln c_salt) + (ln (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) - 2 * (ln 2)) by (ln_as ((4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) * / 2 * / 2 * / c_salt * / c_salt) ltac:(rational));
  assert (E1' : sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2) ^ 2 = (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt ((A * z_A / (2 * c_salt)) ^ 2 + 1) = (1 / 2 * (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))) / (c_salt)) by (root_as_exp; exp_as ((- (ln c_salt)) + (/ 2 * ln (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2)) + (- (ln 2))) ltac:(rewrite ?E1; (reflexivity || (field [E1']; side))));
  assert (E3 : ln ((A * z_A / (2 * c_salt)) + sqrt ((A * z_A / (2 * c_salt)) ^ 2 + 1)) = -(ln c_salt) - (ln 2) + (ln (A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))))) by (ln_as ((A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))) * / 2 * / c_salt) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1']; side))));
  assert (E4 : arcsinh (A * z_A / (2 * c_salt)) = -(ln c_salt) - (ln 2) + (ln (A * z_A + (sqrt (4 * c_salt ^ 2 + A ^ 2 * z_A ^ 2))))) by (unfold arcsinh; rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side)));
  assert (P1 : V = R_ * T * arcsinh (A * z_A / (2 * c_salt)) / F) by (refine (donnan_potential.donnan_potential A F R_ T V c_anion c_cation c_salt w z_A _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11]);
  assert (P2 : arcsinh (A * z_A / (2 * c_salt)) <> 0) by (refine (run_down.sine_left A c_salt z_A _ _); [exact H2 | exact H10]);
  assert (Z1 : 1 * (V - R_ * T * arcsinh (A * z_A / (2 * c_salt)) / F) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : R_ * T / F * (arcsinh (A * z_A / (2 * c_salt)) - 0) <> 0) by (apply term_neq; [side | exact P2]);
  apply (neq_by_sum _ _ (1 * (V - R_ * T * arcsinh (A * z_A / (2 * c_salt)) / F) + R_ * T / F * (arcsinh (A * z_A / (2 * c_salt)) - 0))); [intro C1; apply Z2; lra | rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))].
Qed.
