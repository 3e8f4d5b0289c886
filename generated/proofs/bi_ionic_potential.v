(* Generated from derivations/bi_ionic_potential.py; do not edit. *)

From Electrochem Require Import moves.

Lemma with_x
    (F P_X Q_out R_ T V_X c_x : R)
    (H1 : 0 < F)
    (H2 : 0 < P_X)
    (H3 : 0 < Q_out)
    (H4 : V_X = R_ * T * ln (P_X * c_x / Q_out) / F)
    (H5 : 0 < c_x) :
  V_X = R_ * T * ln (P_X * c_x / Q_out) / F.
Proof.
  try assert (K1 : 0 < P_X * c_x) by side;
  assert (E1 : ln (P_X * c_x / Q_out) = (ln P_X) + (ln c_x) - (ln Q_out)) by (ln_as (P_X * c_x * / Q_out) ltac:(rational));
  assert (E2 : ln ((P_X * c_x) / Q_out) = (ln P_X) + (ln c_x) - (ln Q_out)) by (ln_as (P_X * c_x * / Q_out) ltac:(rewrite ?E1; rational));
  assert (P1 : V_X = R_ * T * ln ((P_X * c_x) / Q_out) / F) by (apply (same_eq _ _ _ _ H4); rewrite ?E2, ?E1; rational);
  apply (same_eq _ _ _ _ P1); rewrite ?E2, ?E1; rational.
Qed.

Lemma with_x_defined
    (F P_X Q_out R_ T V_X c_x : R)
    (H1 : 0 < F)
    (H2 : 0 < P_X)
    (H3 : 0 < Q_out)
    (H4 : V_X = R_ * T * ln (P_X * c_x / Q_out) / F)
    (H5 : 0 < c_x) :
  F <> 0 /\ Q_out <> 0 /\ 0 < P_X * c_x / Q_out.
Proof.
  try assert (K1 : 0 < P_X * c_x) by side;
  each; exists_there.
Qed.

Lemma with_y
    (F P_Y Q_out R_ T V_Y c_x : R)
    (H1 : 0 < F)
    (H2 : 0 < P_Y)
    (H3 : 0 < Q_out)
    (H4 : V_Y = R_ * T * ln (P_Y * c_x / Q_out) / F)
    (H5 : 0 < c_x) :
  V_Y = R_ * T * ln (P_Y * c_x / Q_out) / F.
Proof.
  try assert (K1 : 0 < P_Y * c_x) by side;
  assert (E1 : ln (P_Y * c_x / Q_out) = (ln P_Y) + (ln c_x) - (ln Q_out)) by (ln_as (P_Y * c_x * / Q_out) ltac:(rational));
  assert (E2 : ln ((P_Y * c_x) / Q_out) = (ln P_Y) + (ln c_x) - (ln Q_out)) by (ln_as (P_Y * c_x * / Q_out) ltac:(rewrite ?E1; rational));
  assert (P1 : V_Y = R_ * T * ln ((P_Y * c_x) / Q_out) / F) by (apply (same_eq _ _ _ _ H4); rewrite ?E2, ?E1; rational);
  apply (same_eq _ _ _ _ P1); rewrite ?E2, ?E1; rational.
Qed.

Lemma with_y_defined
    (F P_Y Q_out R_ T V_Y c_x : R)
    (H1 : 0 < F)
    (H2 : 0 < P_Y)
    (H3 : 0 < Q_out)
    (H4 : V_Y = R_ * T * ln (P_Y * c_x / Q_out) / F)
    (H5 : 0 < c_x) :
  F <> 0 /\ Q_out <> 0 /\ 0 < P_Y * c_x / Q_out.
Proof.
  try assert (K1 : 0 < P_Y * c_x) by side;
  each; exists_there.
Qed.

Lemma shift
    (F P_X P_Y Q_out R_ T V_X V_Y c_x : R)
    (H1 : 0 < F)
    (H2 : 0 < P_X)
    (H3 : 0 < P_Y)
    (H4 : 0 < Q_out)
    (H5 : V_X = R_ * T * ln (P_X * c_x / Q_out) / F)
    (H6 : V_Y = R_ * T * ln (P_Y * c_x / Q_out) / F)
    (H7 : 0 < c_x) :
  V_X - V_Y = R_ * T * ln (P_X / P_Y) / F.
Proof.
  assert (E1 : ln (P_X * c_x / Q_out) = (ln P_X) + (ln c_x) - (ln Q_out)) by (ln_as (P_X * c_x * / Q_out) ltac:(rational));
  assert (E2 : ln (P_Y * c_x / Q_out) = (ln c_x) - (ln Q_out) + (ln P_Y)) by (ln_as (P_Y * c_x * / Q_out) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (P_X / P_Y) = (ln P_X) - (ln P_Y)) by (ln_as (P_X * / P_Y) ltac:(rewrite ?E2, ?E1; rational));
  assert (Z1 : 1 * (V_X - R_ * T * ln (P_X * c_x / Q_out) / F) = 0) by (apply term_eq; [exact H5]);
  assert (Z2 : (- 1) * (V_Y - R_ * T * ln (P_Y * c_x / Q_out) / F) = 0) by (apply term_eq; [exact H6]);
  apply (eq_by_sum _ _ (1 * (V_X - R_ * T * ln (P_X * c_x / Q_out) / F) + (- 1) * (V_Y - R_ * T * ln (P_Y * c_x / Q_out) / F))); [lra | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma shift_defined
    (F P_X P_Y Q_out R_ T V_X V_Y c_x : R)
    (H1 : 0 < F)
    (H2 : 0 < P_X)
    (H3 : 0 < P_Y)
    (H4 : 0 < Q_out)
    (H5 : V_X = R_ * T * ln (P_X * c_x / Q_out) / F)
    (H6 : V_Y = R_ * T * ln (P_Y * c_x / Q_out) / F)
    (H7 : 0 < c_x) :
  F <> 0 /\ P_Y <> 0 /\ 0 < P_X / P_Y.
Proof.
  each; exists_there.
Qed.

Lemma scaled
    (F P_X P_Y Q_out R_ T V_X V_Y c_x : R)
    (H1 : 0 < F)
    (H2 : 0 < P_X)
    (H3 : 0 < P_Y)
    (H4 : 0 < Q_out)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : V_X = R_ * T * ln (P_X * c_x / Q_out) / F)
    (H8 : V_Y = R_ * T * ln (P_Y * c_x / Q_out) / F)
    (H9 : 0 < c_x) :
  F * (V_X - V_Y) / (R_ * T) = ln (P_X / P_Y).
Proof.
  assert (E1 : ln (P_X / P_Y) = (ln P_X) - (ln P_Y)) by (ln_as (P_X * / P_Y) ltac:(rational));
  assert (P1 : V_X - V_Y = R_ * T * ln (P_X / P_Y) / F) by (refine (bi_ionic_potential.shift F P_X P_Y Q_out R_ T V_X V_Y c_x _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H7 | exact H8 | exact H9]);
  assert (Z1 : F / (R_ * T) * (V_X - V_Y - R_ * T * ln (P_X / P_Y) / F) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (F / (R_ * T) * (V_X - V_Y - R_ * T * ln (P_X / P_Y) / F))); [lra | rewrite ?E1; rational].
Qed.

Lemma scaled_defined
    (F P_X P_Y Q_out R_ T V_X V_Y c_x : R)
    (H1 : 0 < F)
    (H2 : 0 < P_X)
    (H3 : 0 < P_Y)
    (H4 : 0 < Q_out)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : V_X = R_ * T * ln (P_X * c_x / Q_out) / F)
    (H8 : V_Y = R_ * T * ln (P_Y * c_x / Q_out) / F)
    (H9 : 0 < c_x) :
  R_ <> 0 /\ T <> 0 /\ P_Y <> 0 /\ 0 < P_X / P_Y.
Proof.
  each; exists_there.
Qed.

Lemma selectivity
    (F P_X P_Y Q_out R_ T V_X V_Y c_x : R)
    (H1 : 0 < F)
    (H2 : 0 < P_X)
    (H3 : 0 < P_Y)
    (H4 : 0 < Q_out)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : V_X = R_ * T * ln (P_X * c_x / Q_out) / F)
    (H8 : V_Y = R_ * T * ln (P_Y * c_x / Q_out) / F)
    (H9 : 0 < c_x) :
  exp (F * (V_X - V_Y) / (R_ * T)) = P_X / P_Y.
Proof.
  assert (E1 : exp (F * (V_X - V_Y) / (R_ * T)) = ((exp (F * V_X / (R_ * T)))) / ((exp (F * V_Y / (R_ * T))))) by (exp_as (((F * V_X / (R_ * T))) + (- ((F * V_Y / (R_ * T))))) ltac:(rational));
  assert (E2 : ln (P_X / P_Y) = (ln P_X) - (ln P_Y)) by (ln_as (P_X * / P_Y) ltac:(rewrite ?E1; rational));
  assert (E3 : exp (ln (P_X / P_Y)) = (P_X) / (P_Y)) by (exp_as ((ln P_X) + (- (ln P_Y))) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : F * (V_X - V_Y) / (R_ * T) = ln (P_X / P_Y)) by (refine (bi_ionic_potential.scaled F P_X P_Y Q_out R_ T V_X V_Y c_x _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9]);
  apply (same_eq (exp (F * (V_X - V_Y) / (R_ * T))) (exp (ln (P_X / P_Y)))); [apply f_equal; exact P1 | rewrite ?E3, ?E2, ?E1; rational | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma selectivity_defined
    (F P_X P_Y Q_out R_ T V_X V_Y c_x : R)
    (H1 : 0 < F)
    (H2 : 0 < P_X)
    (H3 : 0 < P_Y)
    (H4 : 0 < Q_out)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : V_X = R_ * T * ln (P_X * c_x / Q_out) / F)
    (H8 : V_Y = R_ * T * ln (P_Y * c_x / Q_out) / F)
    (H9 : 0 < c_x) :
  R_ <> 0 /\ T <> 0 /\ P_Y <> 0.
Proof.
  each; exists_there.
Qed.

Lemma bi_ionic
    (F P_X P_Y R_ T V_0 c_x c_y : R)
    (H1 : 0 < F)
    (H2 : 0 < P_X)
    (H3 : 0 < P_Y)
    (H4 : V_0 = R_ * T * ln (P_X * c_x / (P_Y * c_y)) / F)
    (H5 : 0 < c_x)
    (H6 : 0 < c_y) :
  V_0 = R_ * T * ln (P_X * c_x / (P_Y * c_y)) / F.
Proof.
  try assert (K1 : 0 < P_X * c_x) by side;
  try assert (K2 : 0 < P_Y * c_y) by side;
  assert (E1 : ln (P_X * c_x / (P_Y * c_y)) = (ln P_X) + (ln c_x) - (ln P_Y) - (ln c_y)) by (ln_as (P_X * c_x * / P_Y * / c_y) ltac:(rational));
  assert (E2 : ln ((P_X * c_x) / (P_Y * c_y)) = (ln P_X) + (ln c_x) - (ln P_Y) - (ln c_y)) by (ln_as (P_X * c_x * / P_Y * / c_y) ltac:(rewrite ?E1; rational));
  assert (P1 : V_0 = R_ * T * ln ((P_X * c_x) / (P_Y * c_y)) / F) by (apply (same_eq _ _ _ _ H4); rewrite ?E2, ?E1; rational);
  apply (same_eq _ _ _ _ P1); rewrite ?E2, ?E1; rational.
Qed.

Lemma bi_ionic_defined
    (F P_X P_Y R_ T V_0 c_x c_y : R)
    (H1 : 0 < F)
    (H2 : 0 < P_X)
    (H3 : 0 < P_Y)
    (H4 : V_0 = R_ * T * ln (P_X * c_x / (P_Y * c_y)) / F)
    (H5 : 0 < c_x)
    (H6 : 0 < c_y) :
  F <> 0 /\ P_Y <> 0 /\ c_y <> 0 /\ 0 < P_X * c_x / (P_Y * c_y).
Proof.
  try assert (K1 : 0 < P_X * c_x) by side;
  try assert (K2 : 0 < P_Y * c_y) by side;
  each; exists_there.
Qed.

Lemma equal_concentrations
    (F P_X P_Y R_ T V_0 c_x : R)
    (H1 : 0 < F)
    (H2 : 0 < P_X)
    (H3 : 0 < P_Y)
    (H4 : V_0 = R_ * T * ln (P_X / P_Y) / F)
    (H5 : 0 < c_x) :
  V_0 = R_ * T * ln (P_X / P_Y) / F.
Proof.
  assert (E1 : ln (P_X / P_Y) = (ln P_X) - (ln P_Y)) by (ln_as (P_X * / P_Y) ltac:(rational));
  assert (E2 : ln (P_X * c_x / (P_Y * c_x)) = (ln P_X) - (ln P_Y)) by (ln_as (P_X * / P_Y) ltac:(rewrite ?E1; rational));
  assert (P1 : V_0 = R_ * T * ln (P_X * c_x / (P_Y * c_x)) / F) by (refine (bi_ionic_potential.bi_ionic F P_X P_Y R_ T V_0 c_x c_x _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | apply (same_eq _ _ _ _ H4); rewrite ?E2, ?E1; rational | exact H5 | exact H5]);
  apply (same_eq _ _ _ _ P1); rewrite ?E2, ?E1; rational.
Qed.

Lemma equal_concentrations_defined
    (F P_X P_Y R_ T V_0 c_x : R)
    (H1 : 0 < F)
    (H2 : 0 < P_X)
    (H3 : 0 < P_Y)
    (H4 : V_0 = R_ * T * ln (P_X / P_Y) / F)
    (H5 : 0 < c_x) :
  F <> 0 /\ P_Y <> 0 /\ 0 < P_X / P_Y.
Proof.
  each; exists_there.
Qed.

Lemma calcium_outside
    (F P_Y P_divalent R_ T V_divalent c_divalent_out c_y : R)
    (H1 : 0 < F)
    (H2 : 0 < P_Y)
    (H3 : 0 < P_divalent)
    (H4 : V_divalent = R_ * T * ln ((sqrt (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) - P_Y * c_y) / (2 * P_Y * c_y)) / F)
    (H5 : 0 < c_divalent_out)
    (H6 : 0 < c_y) :
  V_divalent = R_ * T * ln ((sqrt (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) - P_Y * c_y) / (2 * P_Y * c_y)) / F.
Proof.
  try assert (K1 : 0 < P_Y * c_y) by side;
  assert (E1 : ln (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) = (ln c_y) + (ln (P_divalent * c_divalent_out + P_Y * c_y / 16)) + (ln P_Y) + 4 * (ln 2)) by (ln_as (2 * 2 * 2 * 2 * c_y * (P_divalent * c_divalent_out + P_Y * c_y / 16) * P_Y) ltac:(rational));
  assert (E1' : sqrt P_Y ^ 2 = P_Y) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2' : sqrt (P_divalent * c_divalent_out + P_Y * c_y / 16) ^ 2 = (P_divalent * c_divalent_out + P_Y * c_y / 16)) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3' : sqrt c_y ^ 2 = c_y) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) = 4 * (sqrt P_Y) * (sqrt (P_divalent * c_divalent_out + P_Y * c_y / 16)) * (sqrt c_y)) by (root_as_exp; exp_as ((/ 2 * ln c_y) + (/ 2 * ln (P_divalent * c_divalent_out + P_Y * c_y / 16)) + (/ 2 * ln P_Y) + (ln 2) + (ln 2)) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2' E3']; side))));
  assert (E3 : ln ((sqrt (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) - P_Y * c_y) / (2 * P_Y * c_y)) = -(ln c_y) - (ln P_Y) + (ln 2) + (ln ((sqrt P_Y) * (sqrt (P_divalent * c_divalent_out + P_Y * c_y / 16)) * (sqrt c_y) - 1 / 4 * P_Y * c_y))) by (ln_as (2 * ((sqrt P_Y) * (sqrt (P_divalent * c_divalent_out + P_Y * c_y / 16)) * (sqrt c_y) - 1 / 4 * P_Y * c_y) * / P_Y * / c_y) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1' E2' E3']; side))));
  assert (E4 : ln (((P_Y * c_y) - 0) ^ 2 + 4 * (P_Y * c_y) * (4 * P_divalent * c_divalent_out)) = (ln c_y) + (ln (P_divalent * c_divalent_out + P_Y * c_y / 16)) + (ln P_Y) + 4 * (ln 2)) by (ln_as (2 * 2 * 2 * 2 * c_y * (P_divalent * c_divalent_out + P_Y * c_y / 16) * P_Y) ltac:(rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3']; side))));
  assert (E5 : sqrt (((P_Y * c_y) - 0) ^ 2 + 4 * (P_Y * c_y) * (4 * P_divalent * c_divalent_out)) = 4 * (sqrt P_Y) * (sqrt (P_divalent * c_divalent_out + P_Y * c_y / 16)) * (sqrt c_y)) by (root_as_exp; exp_as ((/ 2 * ln c_y) + (/ 2 * ln (P_divalent * c_divalent_out + P_Y * c_y / 16)) + (/ 2 * ln P_Y) + (ln 2) + (ln 2)) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3']; side))));
  assert (E6 : ln ((sqrt (((P_Y * c_y) - 0) ^ 2 + 4 * (P_Y * c_y) * (4 * P_divalent * c_divalent_out)) + 0 - (P_Y * c_y)) / (2 * (P_Y * c_y))) = -(ln c_y) - (ln P_Y) + (ln 2) + (ln ((sqrt P_Y) * (sqrt (P_divalent * c_divalent_out + P_Y * c_y / 16)) * (sqrt c_y) - 1 / 4 * P_Y * c_y))) by (ln_as (2 * ((sqrt P_Y) * (sqrt (P_divalent * c_divalent_out + P_Y * c_y / 16)) * (sqrt c_y) - 1 / 4 * P_Y * c_y) * / P_Y * / c_y) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3']; side))));
  assert (P1 : V_divalent = R_ * T * ln ((sqrt (((P_Y * c_y) - 0) ^ 2 + 4 * (P_Y * c_y) * (4 * P_divalent * c_divalent_out)) + 0 - (P_Y * c_y)) / (2 * (P_Y * c_y))) / F) by (apply (same_eq _ _ _ _ H4); rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3']; side)));
  apply (same_eq _ _ _ _ P1); rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3']; side)).
Qed.

Lemma calcium_outside_defined
    (F P_Y P_divalent R_ T V_divalent c_divalent_out c_y : R)
    (H1 : 0 < F)
    (H2 : 0 < P_Y)
    (H3 : 0 < P_divalent)
    (H4 : V_divalent = R_ * T * ln ((sqrt (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) - P_Y * c_y) / (2 * P_Y * c_y)) / F)
    (H5 : 0 < c_divalent_out)
    (H6 : 0 < c_y) :
  F <> 0 /\ P_Y <> 0 /\ c_y <> 0 /\ 0 < 16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2 /\ 0 < (sqrt (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) - P_Y * c_y) / (2 * P_Y * c_y).
Proof.
  try assert (K1 : 0 < P_Y * c_y) by side;
  each; exists_there.
Qed.

Lemma one_ratio
    (P_Y P_divalent c_divalent_out c_y : R)
    (H1 : 0 < P_Y)
    (H2 : 0 <= P_divalent)
    (H3 : 0 <= c_divalent_out)
    (H4 : 0 < c_y) :
  (sqrt (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) - P_Y * c_y) / (2 * P_Y * c_y) = sqrt (1 / 4 + 4 * P_divalent * c_divalent_out / (P_Y * c_y)) - 1 / 2.
Proof.
  assert (E1 : ln (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) = (ln c_y) + (ln (P_divalent * c_divalent_out + P_Y * c_y / 16)) + (ln P_Y) + 4 * (ln 2)) by (ln_as (2 * 2 * 2 * 2 * c_y * (P_divalent * c_divalent_out + P_Y * c_y / 16) * P_Y) ltac:(rational));
  assert (E1' : sqrt P_Y ^ 2 = P_Y) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2' : sqrt (P_divalent * c_divalent_out + P_Y * c_y / 16) ^ 2 = (P_divalent * c_divalent_out + P_Y * c_y / 16)) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3' : sqrt c_y ^ 2 = c_y) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) = 4 * (sqrt P_Y) * (sqrt (P_divalent * c_divalent_out + P_Y * c_y / 16)) * (sqrt c_y)) by (root_as_exp; exp_as ((/ 2 * ln c_y) + (/ 2 * ln (P_divalent * c_divalent_out + P_Y * c_y / 16)) + (/ 2 * ln P_Y) + (ln 2) + (ln 2)) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2' E3']; side))));
  assert (E3 : ln (1 / 4 + 4 * P_divalent * c_divalent_out / (P_Y * c_y)) = -(ln c_y) + (ln (P_divalent * c_divalent_out + P_Y * c_y / 16)) - (ln P_Y) + 2 * (ln 2)) by (ln_as (2 * 2 * (P_divalent * c_divalent_out + P_Y * c_y / 16) * / P_Y * / c_y) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1' E2' E3']; side))));
  assert (E4 : sqrt (1 / 4 + 4 * P_divalent * c_divalent_out / (P_Y * c_y)) = (2 * (sqrt (P_divalent * c_divalent_out + P_Y * c_y / 16))) / ((sqrt P_Y) * (sqrt c_y))) by (root_as_exp; exp_as ((- (/ 2 * ln c_y)) + (/ 2 * ln (P_divalent * c_divalent_out + P_Y * c_y / 16)) + (- (/ 2 * ln P_Y)) + (ln 2)) ltac:(rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3']; side))));
  apply (eq_by_sum _ _ (0)); [lra | rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3']; side))].
Qed.

Lemma one_ratio_defined
    (P_Y P_divalent c_divalent_out c_y : R)
    (H1 : 0 < P_Y)
    (H2 : 0 <= P_divalent)
    (H3 : 0 <= c_divalent_out)
    (H4 : 0 < c_y) :
  P_Y <> 0 /\ c_y <> 0 /\ 0 < 16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2 /\ 0 < 1 / 4 + 4 * P_divalent * c_divalent_out / (P_Y * c_y).
Proof.
  each; exists_there.
Qed.

Lemma positive_root
    (P_Y P_divalent c_divalent_out c_y : R)
    (H1 : 0 < P_Y)
    (H2 : 0 < P_divalent)
    (H3 : 0 < c_divalent_out)
    (H4 : 0 < c_y) :
  0 < sqrt (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) - P_Y * c_y.
Proof.
  assert (E1 : ln (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) = (ln c_y) + (ln (P_divalent * c_divalent_out + P_Y * c_y / 16)) + (ln P_Y) + 4 * (ln 2)) by (ln_as (2 * 2 * 2 * 2 * c_y * (P_divalent * c_divalent_out + P_Y * c_y / 16) * P_Y) ltac:(rational));
  assert (E1' : sqrt P_Y ^ 2 = P_Y) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2' : sqrt (P_divalent * c_divalent_out + P_Y * c_y / 16) ^ 2 = (P_divalent * c_divalent_out + P_Y * c_y / 16)) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3' : sqrt c_y ^ 2 = c_y) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) = 4 * (sqrt P_Y) * (sqrt (P_divalent * c_divalent_out + P_Y * c_y / 16)) * (sqrt c_y)) by (root_as_exp; exp_as ((/ 2 * ln c_y) + (/ 2 * ln (P_divalent * c_divalent_out + P_Y * c_y / 16)) + (/ 2 * ln P_Y) + (ln 2) + (ln 2)) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2' E3']; side))));
  first [known | rewrite ?E2, ?E1; known | apply (lt_by_sum _ _ (2 * 2 * ((sqrt P_Y) * (sqrt (P_divalent * c_divalent_out + P_Y * c_y / 16)) * (sqrt c_y) - 1 / 4 * P_Y * c_y))); [side | rewrite ?E2, ?E1; (reflexivity || (field [E1' E2' E3']; side))]].
Qed.

Lemma positive_root_defined
    (P_Y P_divalent c_divalent_out c_y : R)
    (H1 : 0 < P_Y)
    (H2 : 0 < P_divalent)
    (H3 : 0 < c_divalent_out)
    (H4 : 0 < c_y) :
  0 < 16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2.
Proof.
  each; exists_there.
Qed.

Lemma logarithms
    (P_Y P_divalent c_divalent_out c_y : R)
    (H1 : 0 < P_Y)
    (H2 : 0 < P_divalent)
    (H3 : 0 < c_divalent_out)
    (H4 : 0 < c_y) :
  ln ((sqrt (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) - P_Y * c_y) / (2 * P_Y * c_y)) = ln (sqrt (1 / 4 + 4 * P_divalent * c_divalent_out / (P_Y * c_y)) - 1 / 2).
Proof.
  assert (P1 : 0 < sqrt (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) - P_Y * c_y) by (refine (bi_ionic_potential.positive_root P_Y P_divalent c_divalent_out c_y _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4]);
  assert (E1 : ln (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) = (ln c_y) + (ln P_Y) + (ln (16 * P_divalent * c_divalent_out + P_Y * c_y))) by (ln_as (c_y * P_Y * (16 * P_divalent * c_divalent_out + P_Y * c_y)) ltac:(rational));
  assert (E1' : sqrt (16 * P_divalent * c_divalent_out + P_Y * c_y) ^ 2 = (16 * P_divalent * c_divalent_out + P_Y * c_y)) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2' : sqrt P_Y ^ 2 = P_Y) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3' : sqrt c_y ^ 2 = c_y) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) = (sqrt (16 * P_divalent * c_divalent_out + P_Y * c_y)) * (sqrt P_Y) * (sqrt c_y)) by (root_as_exp; exp_as ((/ 2 * ln c_y) + (/ 2 * ln P_Y) + (/ 2 * ln (16 * P_divalent * c_divalent_out + P_Y * c_y))) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2' E3']; side))));
  assert (E3 : ln ((sqrt (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) - P_Y * c_y) / (2 * P_Y * c_y)) = -(ln c_y) - (ln P_Y) + (ln ((sqrt (16 * P_divalent * c_divalent_out + P_Y * c_y)) * (sqrt P_Y) * (sqrt c_y) - P_Y * c_y)) - (ln 2)) by (ln_as (((sqrt (16 * P_divalent * c_divalent_out + P_Y * c_y)) * (sqrt P_Y) * (sqrt c_y) - P_Y * c_y) * / 2 * / P_Y * / c_y) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1' E2' E3']; side))));
  assert (E4 : ln (1 / 4 + 4 * P_divalent * c_divalent_out / (P_Y * c_y)) = -(ln c_y) - (ln P_Y) + (ln (16 * P_divalent * c_divalent_out + P_Y * c_y)) - 2 * (ln 2)) by (ln_as ((16 * P_divalent * c_divalent_out + P_Y * c_y) * / 2 * / 2 * / P_Y * / c_y) ltac:(rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3']; side))));
  assert (E5 : sqrt (1 / 4 + 4 * P_divalent * c_divalent_out / (P_Y * c_y)) = (1 / 2 * (sqrt (16 * P_divalent * c_divalent_out + P_Y * c_y))) / ((sqrt P_Y) * (sqrt c_y))) by (root_as_exp; exp_as ((- (/ 2 * ln c_y)) + (- (/ 2 * ln P_Y)) + (/ 2 * ln (16 * P_divalent * c_divalent_out + P_Y * c_y)) + (- (ln 2))) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3']; side))));
  assert (E6 : ln (sqrt (1 / 4 + 4 * P_divalent * c_divalent_out / (P_Y * c_y)) - 1 / 2) = -1 / 2 * (ln c_y) - 1 / 2 * (ln P_Y) - (ln 2) + (ln (-(sqrt P_Y) * (sqrt c_y) + (sqrt (16 * P_divalent * c_divalent_out + P_Y * c_y))))) by (ln_as ((-(sqrt P_Y) * (sqrt c_y) + (sqrt (16 * P_divalent * c_divalent_out + P_Y * c_y))) * / 2 * / ((sqrt P_Y)) * / ((sqrt c_y))) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3']; side))));
  assert (P2 : (sqrt (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) - P_Y * c_y) / (2 * P_Y * c_y) = sqrt (1 / 4 + 4 * P_divalent * c_divalent_out / (P_Y * c_y)) - 1 / 2) by (refine (bi_ionic_potential.one_ratio P_Y P_divalent c_divalent_out c_y _ _ _ _); [exact H1 | side | side | exact H4]);
  apply (same_eq (ln ((sqrt (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) - P_Y * c_y) / (2 * P_Y * c_y))) (ln (sqrt (1 / 4 + 4 * P_divalent * c_divalent_out / (P_Y * c_y)) - 1 / 2))); [apply f_equal; exact P2 | rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3']; side)) | rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3']; side))].
Qed.

Lemma logarithms_defined
    (P_Y P_divalent c_divalent_out c_y : R)
    (H1 : 0 < P_Y)
    (H2 : 0 < P_divalent)
    (H3 : 0 < c_divalent_out)
    (H4 : 0 < c_y) :
  P_Y <> 0 /\ c_y <> 0 /\ 0 < 16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2 /\ 0 < (sqrt (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) - P_Y * c_y) / (2 * P_Y * c_y) /\ 0 < 1 / 4 + 4 * P_divalent * c_divalent_out / (P_Y * c_y) /\ 0 < sqrt (1 / 4 + 4 * P_divalent * c_divalent_out / (P_Y * c_y)) - 1 / 2.
Proof.
  assert (P1 : 0 < sqrt (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) - P_Y * c_y) by (refine (bi_ionic_potential.positive_root P_Y P_divalent c_divalent_out c_y _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4]);
  each; exists_there.
Qed.

Lemma bi_ionic_divalent
    (F P_Y P_divalent R_ T V_divalent c_divalent_out c_y : R)
    (H1 : 0 < F)
    (H2 : 0 < P_Y)
    (H3 : 0 < P_divalent)
    (H4 : V_divalent = R_ * T * ln ((sqrt (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) - P_Y * c_y) / (2 * P_Y * c_y)) / F)
    (H5 : 0 < c_divalent_out)
    (H6 : 0 < c_y) :
  V_divalent = R_ * T * ln (sqrt (1 / 4 + 4 * P_divalent * c_divalent_out / (P_Y * c_y)) - 1 / 2) / F.
Proof.
  assert (E1 : ln (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) = (ln c_y) + (ln (P_divalent * c_divalent_out + P_Y * c_y / 16)) + (ln P_Y) + 4 * (ln 2)) by (ln_as (2 * 2 * 2 * 2 * c_y * (P_divalent * c_divalent_out + P_Y * c_y / 16) * P_Y) ltac:(rational));
  assert (E1' : sqrt P_Y ^ 2 = P_Y) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2' : sqrt (P_divalent * c_divalent_out + P_Y * c_y / 16) ^ 2 = (P_divalent * c_divalent_out + P_Y * c_y / 16)) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3' : sqrt c_y ^ 2 = c_y) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) = 4 * (sqrt P_Y) * (sqrt (P_divalent * c_divalent_out + P_Y * c_y / 16)) * (sqrt c_y)) by (root_as_exp; exp_as ((/ 2 * ln c_y) + (/ 2 * ln (P_divalent * c_divalent_out + P_Y * c_y / 16)) + (/ 2 * ln P_Y) + (ln 2) + (ln 2)) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2' E3']; side))));
  assert (E3 : ln ((sqrt (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) - P_Y * c_y) / (2 * P_Y * c_y)) = -(ln c_y) - (ln P_Y) + (ln 2) + (ln ((sqrt P_Y) * (sqrt (P_divalent * c_divalent_out + P_Y * c_y / 16)) * (sqrt c_y) - 1 / 4 * P_Y * c_y))) by (ln_as (2 * ((sqrt P_Y) * (sqrt (P_divalent * c_divalent_out + P_Y * c_y / 16)) * (sqrt c_y) - 1 / 4 * P_Y * c_y) * / P_Y * / c_y) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1' E2' E3']; side))));
  assert (E4 : ln (1 / 4 + 4 * P_divalent * c_divalent_out / (P_Y * c_y)) = -(ln c_y) + (ln (P_divalent * c_divalent_out + P_Y * c_y / 16)) - (ln P_Y) + 2 * (ln 2)) by (ln_as (2 * 2 * (P_divalent * c_divalent_out + P_Y * c_y / 16) * / P_Y * / c_y) ltac:(rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3']; side))));
  assert (E5 : sqrt (1 / 4 + 4 * P_divalent * c_divalent_out / (P_Y * c_y)) = (2 * (sqrt (P_divalent * c_divalent_out + P_Y * c_y / 16))) / ((sqrt P_Y) * (sqrt c_y))) by (root_as_exp; exp_as ((- (/ 2 * ln c_y)) + (/ 2 * ln (P_divalent * c_divalent_out + P_Y * c_y / 16)) + (- (/ 2 * ln P_Y)) + (ln 2)) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3']; side))));
  assert (E6 : ln (sqrt (1 / 4 + 4 * P_divalent * c_divalent_out / (P_Y * c_y)) - 1 / 2) = -1 / 2 * (ln c_y) - 1 / 2 * (ln P_Y) - (ln 2) + (ln (-(sqrt P_Y) * (sqrt c_y) + 4 * (sqrt (P_divalent * c_divalent_out + P_Y * c_y / 16))))) by (ln_as ((-(sqrt P_Y) * (sqrt c_y) + 4 * (sqrt (P_divalent * c_divalent_out + P_Y * c_y / 16))) * / 2 * / ((sqrt P_Y)) * / ((sqrt c_y))) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3']; side))));
  assert (P1 : ln ((sqrt (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) - P_Y * c_y) / (2 * P_Y * c_y)) = ln (sqrt (1 / 4 + 4 * P_divalent * c_divalent_out / (P_Y * c_y)) - 1 / 2)) by (refine (bi_ionic_potential.logarithms P_Y P_divalent c_divalent_out c_y _ _ _ _); [exact H2 | exact H3 | exact H5 | exact H6]);
  assert (Z1 : 1 * (V_divalent - R_ * T * ln ((sqrt (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) - P_Y * c_y) / (2 * P_Y * c_y)) / F) = 0) by (apply term_eq; [exact H4]);
  assert (Z2 : R_ * T / F * (ln ((sqrt (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) - P_Y * c_y) / (2 * P_Y * c_y)) - ln (sqrt (1 / 4 + 4 * P_divalent * c_divalent_out / (P_Y * c_y)) - 1 / 2)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (V_divalent - R_ * T * ln ((sqrt (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) - P_Y * c_y) / (2 * P_Y * c_y)) / F) + R_ * T / F * (ln ((sqrt (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) - P_Y * c_y) / (2 * P_Y * c_y)) - ln (sqrt (1 / 4 + 4 * P_divalent * c_divalent_out / (P_Y * c_y)) - 1 / 2)))); [lra | rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3']; side))].
Qed.

Lemma bi_ionic_divalent_defined
    (F P_Y P_divalent R_ T V_divalent c_divalent_out c_y : R)
    (H1 : 0 < F)
    (H2 : 0 < P_Y)
    (H3 : 0 < P_divalent)
    (H4 : V_divalent = R_ * T * ln ((sqrt (16 * P_Y * c_y * P_divalent * c_divalent_out + P_Y ^ 2 * c_y ^ 2) - P_Y * c_y) / (2 * P_Y * c_y)) / F)
    (H5 : 0 < c_divalent_out)
    (H6 : 0 < c_y) :
  F <> 0 /\ P_Y <> 0 /\ c_y <> 0 /\ 0 < 1 / 4 + 4 * P_divalent * c_divalent_out / (P_Y * c_y) /\ 0 < sqrt (1 / 4 + 4 * P_divalent * c_divalent_out / (P_Y * c_y)) - 1 / 2.
Proof.
  each; exists_there.
Qed.
