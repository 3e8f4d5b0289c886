(* Generated from derivations/decimal_logarithm.py; do not edit. *)

From Electrochem Require Import moves.

Lemma natural
    (a_in a_out decades : R)
    (H1 : 0 < a_in)
    (H2 : 0 < a_out)
    (H3 : decades = ln (a_out / a_in) / ln 10) :
  decades * ln 10 = ln (a_out / a_in).
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (E2 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rewrite ?E1; rational));
  assert (Z1 : ln 10 * (decades - ln (a_out / a_in) / ln 10) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (ln 10 * (decades - ln (a_out / a_in) / ln 10))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma natural_defined
    (a_in a_out decades : R)
    (H1 : 0 < a_in)
    (H2 : 0 < a_out)
    (H3 : decades = ln (a_out / a_in) / ln 10) :
  0 < 10 /\ a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  each; exists_there.
Qed.

Lemma power_of_ten
    (a_in a_out decades : R)
    (H1 : 0 < a_in)
    (H2 : 0 < a_out)
    (H3 : decades = ln (a_out / a_in) / ln 10) :
  Rpower 10 decades = a_out / a_in.
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (E2 : exp (decades * ln 10) = (exp ((ln 5) * decades)) * (exp ((ln 2) * decades))) by (exp_as ((((ln 2) * decades)) + (((ln 5) * decades))) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : exp (ln (a_out / a_in)) = (a_out) / (a_in)) by (exp_as ((ln a_out) + (- (ln a_in))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (E5 : Rpower 10 decades = (exp ((ln 5) * decades)) * (exp ((ln 2) * decades))) by (power_as_exp; exp_as ((((ln 2) * decades)) + (((ln 5) * decades))) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; rational));
  assert (P1 : decades * ln 10 = ln (a_out / a_in)) by (refine (decimal_logarithm.natural a_in a_out decades _ _ _); [exact H1 | exact H2 | exact H3]);
  apply (same_eq (exp (decades * ln 10)) (exp (ln (a_out / a_in)))); [apply f_equal; exact P1 | rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational | rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma power_of_ten_defined
    (a_in a_out decades : R)
    (H1 : 0 < a_in)
    (H2 : 0 < a_out)
    (H3 : decades = ln (a_out / a_in) / ln 10) :
  0 < 10 /\ a_in <> 0.
Proof.
  each; exists_there.
Qed.

Lemma decimal_form
    (E F R_ T a_in a_out decades z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : decades = ln (a_out / a_in) / ln 10)
    (H6 : z <> 0) :
  E = R_ * T * decades * ln 10 / (z * F).
Proof.
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (E2 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rewrite ?E1; rational));
  assert (P1 : decades * ln 10 = ln (a_out / a_in)) by (refine (decimal_logarithm.natural a_in a_out decades _ _ _); [exact H3 | exact H4 | exact H5]);
  assert (Z1 : 1 * (E - R_ * T * ln (a_out / a_in) / (z * F)) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- R_ * T) / (z * F) * (decades * ln 10 - ln (a_out / a_in)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (E - R_ * T * ln (a_out / a_in) / (z * F)) + (- R_ * T) / (z * F) * (decades * ln 10 - ln (a_out / a_in)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma decimal_form_defined
    (E F R_ T a_in a_out decades z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : decades = ln (a_out / a_in) / ln 10)
    (H6 : z <> 0) :
  F <> 0 /\ z <> 0 /\ 0 < 10.
Proof.
  each; exists_there.
Qed.

Lemma slopes
    (E F R_ T a_in a_out decades slope z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : decades = ln (a_out / a_in) / ln 10)
    (H6 : slope = R_ * T * ln 10 / F)
    (H7 : z <> 0) :
  E = decades * slope / z.
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (P1 : E = R_ * T * decades * ln 10 / (z * F)) by (refine (decimal_logarithm.decimal_form E F R_ T a_in a_out decades z _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H7]);
  assert (Z1 : 1 * (E - R_ * T * decades * ln 10 / (z * F)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- decades) / z * (slope - R_ * T * ln 10 / F) = 0) by (apply term_eq; [exact H6]);
  apply (eq_by_sum _ _ (1 * (E - R_ * T * decades * ln 10 / (z * F)) + (- decades) / z * (slope - R_ * T * ln 10 / F))); [lra | rewrite ?E1; rational].
Qed.

Lemma slopes_defined
    (E F R_ T a_in a_out decades slope z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : decades = ln (a_out / a_in) / ln 10)
    (H6 : slope = R_ * T * ln 10 / F)
    (H7 : z <> 0) :
  z <> 0.
Proof.
  each; exists_there.
Qed.

Lemma tenfold
    (E_more F R_ T a_in a_out z : R)
    (H1 : E_more = R_ * T * ln (10 * a_out / a_in) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : z <> 0) :
  E_more = R_ * T * ln (10 * a_out / a_in) / (z * F).
Proof.
  try assert (K1 : 0 < 10 * a_out) by side;
  assert (E1 : ln (10 * a_out / a_in) = (ln a_out) - (ln a_in) + (ln 2) + (ln 5)) by (ln_as (2 * 5 * a_out * / a_in) ltac:(rational));
  assert (E2 : ln ((10 * a_out) / a_in) = (ln a_out) - (ln a_in) + (ln 2) + (ln 5)) by (ln_as (2 * 5 * a_out * / a_in) ltac:(rewrite ?E1; rational));
  assert (P1 : E_more = R_ * T * ln ((10 * a_out) / a_in) / (z * F)) by (apply (same_eq _ _ _ _ H1); rewrite ?E2, ?E1; rational);
  apply (same_eq _ _ _ _ P1); rewrite ?E2, ?E1; rational.
Qed.

Lemma tenfold_defined
    (E_more F R_ T a_in a_out z : R)
    (H1 : E_more = R_ * T * ln (10 * a_out / a_in) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : z <> 0) :
  F <> 0 /\ z <> 0 /\ a_in <> 0 /\ 0 < 10 * a_out / a_in.
Proof.
  try assert (K1 : 0 < 10 * a_out) by side;
  each; exists_there.
Qed.

Lemma one_decade
    (E E_more F R_ T a_in a_out slope z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : E_more = R_ * T * ln (10 * a_out / a_in) / (z * F))
    (H3 : 0 < F)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : slope = R_ * T * ln 10 / F)
    (H7 : z <> 0) :
  E_more - E = slope / z.
Proof.
  assert (E1 : ln (10 * a_out / a_in) = (ln a_out) - (ln a_in) + (ln 2) + (ln 5)) by (ln_as (2 * 5 * a_out * / a_in) ltac:(rational));
  assert (E2 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rewrite ?E1; rational));
  assert (E3 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rewrite ?E2, ?E1; rational));
  assert (Z1 : 1 * (E_more - R_ * T * ln (10 * a_out / a_in) / (z * F)) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : (- 1) * (E - R_ * T * ln (a_out / a_in) / (z * F)) = 0) by (apply term_eq; [exact H1]);
  assert (Z3 : (- 1) / z * (slope - R_ * T * ln 10 / F) = 0) by (apply term_eq; [exact H6]);
  apply (eq_by_sum _ _ (1 * (E_more - R_ * T * ln (10 * a_out / a_in) / (z * F)) + (- 1) * (E - R_ * T * ln (a_out / a_in) / (z * F)) + (- 1) / z * (slope - R_ * T * ln 10 / F))); [lra | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma one_decade_defined
    (E E_more F R_ T a_in a_out slope z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : E_more = R_ * T * ln (10 * a_out / a_in) / (z * F))
    (H3 : 0 < F)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : slope = R_ * T * ln 10 / F)
    (H7 : z <> 0) :
  z <> 0.
Proof.
  each; exists_there.
Qed.

Lemma at_second
    (E_2 F R_ T_2 a_in a_out z : R)
    (H1 : E_2 = T_2 * R_ * ln (a_out / a_in) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : z <> 0) :
  E_2 = T_2 * R_ * ln (a_out / a_in) / (z * F).
Proof.
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (P1 : E_2 = R_ * T_2 * ln (a_out / a_in) / (z * F)) by (apply (same_eq _ _ _ _ H1); rewrite ?E1; rational);
  apply (same_eq _ _ _ _ P1); rewrite ?E1; rational.
Qed.

Lemma at_second_defined
    (E_2 F R_ T_2 a_in a_out z : R)
    (H1 : E_2 = T_2 * R_ * ln (a_out / a_in) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : z <> 0) :
  F <> 0 /\ z <> 0 /\ a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  each; exists_there.
Qed.

Lemma warmer
    (E E_2 F R_ T T_2 a_in a_out z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : E_2 = T_2 * R_ * ln (a_out / a_in) / (z * F))
    (H3 : 0 < F)
    (H4 : 0 < T)
    (H5 : 0 < a_in)
    (H6 : 0 < a_out)
    (H7 : z <> 0) :
  E_2 = T_2 * E / T.
Proof.
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (Z1 : 1 * (E_2 - T_2 * R_ * ln (a_out / a_in) / (z * F)) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : (- T_2) / T * (E - R_ * T * ln (a_out / a_in) / (z * F)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (E_2 - T_2 * R_ * ln (a_out / a_in) / (z * F)) + (- T_2) / T * (E - R_ * T * ln (a_out / a_in) / (z * F)))); [lra | rewrite ?E1; rational].
Qed.

Lemma warmer_defined
    (E E_2 F R_ T T_2 a_in a_out z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : E_2 = T_2 * R_ * ln (a_out / a_in) / (z * F))
    (H3 : 0 < F)
    (H4 : 0 < T)
    (H5 : 0 < a_in)
    (H6 : 0 < a_out)
    (H7 : z <> 0) :
  T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma ten_degrees_more
    (E E_2 F R_ T a_in a_out degrees z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : E_2 = R_ * (T + degrees) * ln (a_out / a_in) / (z * F))
    (H3 : 0 < F)
    (H4 : 0 < T)
    (H5 : 0 < a_in)
    (H6 : 0 < a_out)
    (H7 : z <> 0) :
  E_2 = E * (T + degrees) / T.
Proof.
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (P1 : E_2 = (T + degrees) * E / T) by (refine (decimal_logarithm.warmer E E_2 F R_ T (T + degrees) a_in a_out z _ _ _ _ _ _ _); [exact H1 | apply (same_eq _ _ _ _ H2); rewrite ?E1; rational | exact H3 | exact H4 | exact H5 | exact H6 | exact H7]);
  apply (same_eq _ _ _ _ P1); rewrite ?E1; rational.
Qed.

Lemma ten_degrees_more_defined
    (E E_2 F R_ T a_in a_out degrees z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : E_2 = R_ * (T + degrees) * ln (a_out / a_in) / (z * F))
    (H3 : 0 < F)
    (H4 : 0 < T)
    (H5 : 0 < a_in)
    (H6 : 0 < a_out)
    (H7 : z <> 0) :
  T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma by_ten_degrees
    (E E_2 F Q10_ R_ T a_in a_out degrees z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : E_2 = R_ * (T + degrees) * ln (a_out / a_in) / (z * F))
    (H3 : 0 < F)
    (H4 : Q10_ = (T + degrees) / T)
    (H5 : 0 < T)
    (H6 : 0 < a_in)
    (H7 : 0 < a_out)
    (H8 : z <> 0) :
  E_2 = E * Q10_.
Proof.
  assert (P1 : E_2 = E * (T + degrees) / T) by (refine (decimal_logarithm.ten_degrees_more E E_2 F R_ T a_in a_out degrees z _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5 | exact H6 | exact H7 | exact H8]);
  assert (Z1 : 1 * (E_2 - E * (T + degrees) / T) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- E) * (Q10_ - (T + degrees) / T) = 0) by (apply term_eq; [exact H4]);
  apply (eq_by_sum _ _ (1 * (E_2 - E * (T + degrees) / T) + (- E) * (Q10_ - (T + degrees) / T))); [lra | rational].
Qed.

Lemma relative_error
    (E E_rounded F R_ T a_in a_out decades rounded z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : E_rounded = rounded * R_ * T * decades / (z * F))
    (H3 : 0 < F)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : decades = ln (a_out / a_in) / ln 10)
    (H7 : z <> 0) :
  E_rounded - E = E * (rounded - ln 10) / ln 10.
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (P1 : E = R_ * T * decades * ln 10 / (z * F)) by (refine (decimal_logarithm.decimal_form E F R_ T a_in a_out decades z _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7]);
  assert (Z1 : 1 * (E_rounded - rounded * R_ * T * decades / (z * F)) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : (- rounded) / (ln 10) * (E - R_ * T * decades * ln 10 / (z * F)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (E_rounded - rounded * R_ * T * decades / (z * F)) + (- rounded) / (ln 10) * (E - R_ * T * decades * ln 10 / (z * F)))); [lra | rewrite ?E1; rational].
Qed.

Lemma relative_error_defined
    (E E_rounded F R_ T a_in a_out decades rounded z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : E_rounded = rounded * R_ * T * decades / (z * F))
    (H3 : 0 < F)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : decades = ln (a_out / a_in) / ln 10)
    (H7 : z <> 0) :
  0 < 10 /\ ln 10 <> 0.
Proof.
  each; exists_there.
Qed.
