(* Generated from derivations/cotransport.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require coupled_transport.
From Electrochem Require three_ions.

Lemma first_potential
    (E_1 F R_ T a_1_in a_1_out valence_1 : R)
    (H1 : E_1 = R_ * T * ln (a_1_out / a_1_in) / (valence_1 * F))
    (H2 : 0 < F)
    (H3 : 0 < a_1_in)
    (H4 : 0 < a_1_out)
    (H5 : valence_1 <> 0) :
  E_1 = R_ * T * ln (a_1_out / a_1_in) / (valence_1 * F).
Proof.
  assert (P1 : E_1 = R_ * T * ln (a_1_out / a_1_in) / (valence_1 * F)) by (exact H1);
  exact P1.
Qed.

Lemma first_potential_defined
    (E_1 F R_ T a_1_in a_1_out valence_1 : R)
    (H1 : E_1 = R_ * T * ln (a_1_out / a_1_in) / (valence_1 * F))
    (H2 : 0 < F)
    (H3 : 0 < a_1_in)
    (H4 : 0 < a_1_out)
    (H5 : valence_1 <> 0) :
  F <> 0 /\ valence_1 <> 0 /\ a_1_in <> 0 /\ 0 < a_1_out / a_1_in.
Proof.
  each; exists_there.
Qed.

Lemma second_potential
    (E_2 F R_ T a_2_in a_2_out valence_2 : R)
    (H1 : E_2 = R_ * T * ln (a_2_out / a_2_in) / (valence_2 * F))
    (H2 : 0 < F)
    (H3 : 0 < a_2_in)
    (H4 : 0 < a_2_out)
    (H5 : valence_2 <> 0) :
  E_2 = R_ * T * ln (a_2_out / a_2_in) / (valence_2 * F).
Proof.
  assert (P1 : E_2 = R_ * T * ln (a_2_out / a_2_in) / (valence_2 * F)) by (exact H1);
  exact P1.
Qed.

Lemma second_potential_defined
    (E_2 F R_ T a_2_in a_2_out valence_2 : R)
    (H1 : E_2 = R_ * T * ln (a_2_out / a_2_in) / (valence_2 * F))
    (H2 : 0 < F)
    (H3 : 0 < a_2_in)
    (H4 : 0 < a_2_out)
    (H5 : valence_2 <> 0) :
  F <> 0 /\ valence_2 <> 0 /\ a_2_in <> 0 /\ 0 < a_2_out / a_2_in.
Proof.
  each; exists_there.
Qed.

Lemma third_potential
    (E_3 F R_ T a_3_in a_3_out valence_3 : R)
    (H1 : E_3 = R_ * T * ln (a_3_out / a_3_in) / (valence_3 * F))
    (H2 : 0 < F)
    (H3 : 0 < a_3_in)
    (H4 : 0 < a_3_out)
    (H5 : valence_3 <> 0) :
  E_3 = R_ * T * ln (a_3_out / a_3_in) / (valence_3 * F).
Proof.
  assert (P1 : E_3 = R_ * T * ln (a_3_out / a_3_in) / (valence_3 * F)) by (exact H1);
  exact P1.
Qed.

Lemma third_potential_defined
    (E_3 F R_ T a_3_in a_3_out valence_3 : R)
    (H1 : E_3 = R_ * T * ln (a_3_out / a_3_in) / (valence_3 * F))
    (H2 : 0 < F)
    (H3 : 0 < a_3_in)
    (H4 : 0 < a_3_out)
    (H5 : valence_3 <> 0) :
  F <> 0 /\ valence_3 <> 0 /\ a_3_in <> 0 /\ 0 < a_3_out / a_3_in.
Proof.
  each; exists_there.
Qed.

Lemma written_out
    (E_1 E_2 E_3 F Gamma_S R_ S_in S_out T a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out n_1 n_2 n_3 n_S pull valence_1 valence_2 valence_3 w_1 w_2 w_3 : R)
    (H1 : E_1 = R_ * T * ln (a_1_out / a_1_in) / (valence_1 * F))
    (H2 : E_2 = R_ * T * ln (a_2_out / a_2_in) / (valence_2 * F))
    (H3 : E_3 = R_ * T * ln (a_3_out / a_3_in) / (valence_3 * F))
    (H4 : 0 < F)
    (H5 : Gamma_S = n_S * R_ * T * ln (S_out / S_in) / F)
    (H6 : 0 < S_in)
    (H7 : 0 < S_out)
    (H8 : 0 < a_1_in)
    (H9 : 0 < a_1_out)
    (H10 : 0 < a_2_in)
    (H11 : 0 < a_2_out)
    (H12 : 0 < a_3_in)
    (H13 : 0 < a_3_out)
    (H14 : pull = Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)
    (H15 : valence_1 <> 0)
    (H16 : valence_2 <> 0)
    (H17 : valence_3 <> 0)
    (H18 : w_1 = n_1 * valence_1)
    (H19 : w_2 = n_2 * valence_2)
    (H20 : w_3 = n_3 * valence_3) :
  pull = R_ * T * (n_1 * ln (a_1_out / a_1_in) + n_2 * ln (a_2_out / a_2_in) + n_3 * ln (a_3_out / a_3_in) + n_S * ln (S_out / S_in)) / F.
Proof.
  assert (E1 : ln (S_out / S_in) = (ln S_out) - (ln S_in)) by (ln_as (S_out * / S_in) ltac:(rational));
  assert (E2 : ln (a_1_out / a_1_in) = (ln a_1_out) - (ln a_1_in)) by (ln_as (a_1_out * / a_1_in) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (a_2_out / a_2_in) = (ln a_2_out) - (ln a_2_in)) by (ln_as (a_2_out * / a_2_in) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln (a_3_out / a_3_in) = (ln a_3_out) - (ln a_3_in)) by (ln_as (a_3_out * / a_3_in) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (Z1 : 1 * (pull - (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)) = 0) by (apply term_eq; [exact H14]);
  assert (Z2 : 1 * (Gamma_S - n_S * R_ * T * ln (S_out / S_in) / F) = 0) by (apply term_eq; [exact H5]);
  assert (Z3 : E_1 * (w_1 - n_1 * valence_1) = 0) by (apply term_eq; [exact H18]);
  assert (Z4 : E_2 * (w_2 - n_2 * valence_2) = 0) by (apply term_eq; [exact H19]);
  assert (Z5 : E_3 * (w_3 - n_3 * valence_3) = 0) by (apply term_eq; [exact H20]);
  assert (Z6 : n_1 * valence_1 * (E_1 - R_ * T * ln (a_1_out / a_1_in) / (valence_1 * F)) = 0) by (apply term_eq; [exact H1]);
  assert (Z7 : n_2 * valence_2 * (E_2 - R_ * T * ln (a_2_out / a_2_in) / (valence_2 * F)) = 0) by (apply term_eq; [exact H2]);
  assert (Z8 : n_3 * valence_3 * (E_3 - R_ * T * ln (a_3_out / a_3_in) / (valence_3 * F)) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 * (pull - (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)) + 1 * (Gamma_S - n_S * R_ * T * ln (S_out / S_in) / F) + E_1 * (w_1 - n_1 * valence_1) + E_2 * (w_2 - n_2 * valence_2) + E_3 * (w_3 - n_3 * valence_3) + n_1 * valence_1 * (E_1 - R_ * T * ln (a_1_out / a_1_in) / (valence_1 * F)) + n_2 * valence_2 * (E_2 - R_ * T * ln (a_2_out / a_2_in) / (valence_2 * F)) + n_3 * valence_3 * (E_3 - R_ * T * ln (a_3_out / a_3_in) / (valence_3 * F)))); [lra | rewrite ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma written_out_defined
    (E_1 E_2 E_3 F Gamma_S R_ S_in S_out T a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out n_1 n_2 n_3 n_S pull valence_1 valence_2 valence_3 w_1 w_2 w_3 : R)
    (H1 : E_1 = R_ * T * ln (a_1_out / a_1_in) / (valence_1 * F))
    (H2 : E_2 = R_ * T * ln (a_2_out / a_2_in) / (valence_2 * F))
    (H3 : E_3 = R_ * T * ln (a_3_out / a_3_in) / (valence_3 * F))
    (H4 : 0 < F)
    (H5 : Gamma_S = n_S * R_ * T * ln (S_out / S_in) / F)
    (H6 : 0 < S_in)
    (H7 : 0 < S_out)
    (H8 : 0 < a_1_in)
    (H9 : 0 < a_1_out)
    (H10 : 0 < a_2_in)
    (H11 : 0 < a_2_out)
    (H12 : 0 < a_3_in)
    (H13 : 0 < a_3_out)
    (H14 : pull = Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)
    (H15 : valence_1 <> 0)
    (H16 : valence_2 <> 0)
    (H17 : valence_3 <> 0)
    (H18 : w_1 = n_1 * valence_1)
    (H19 : w_2 = n_2 * valence_2)
    (H20 : w_3 = n_3 * valence_3) :
  F <> 0 /\ a_1_in <> 0 /\ 0 < a_1_out / a_1_in /\ a_2_in <> 0 /\ 0 < a_2_out / a_2_in /\ a_3_in <> 0 /\ 0 < a_3_out / a_3_in /\ S_in <> 0 /\ 0 < S_out / S_in.
Proof.
  each; exists_there.
Qed.

Lemma scaled
    (E_1 E_2 E_3 F Gamma_S R_ S_in S_out T a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out n_1 n_2 n_3 n_S pull valence_1 valence_2 valence_3 w_1 w_2 w_3 : R)
    (H1 : E_1 = R_ * T * ln (a_1_out / a_1_in) / (valence_1 * F))
    (H2 : E_2 = R_ * T * ln (a_2_out / a_2_in) / (valence_2 * F))
    (H3 : E_3 = R_ * T * ln (a_3_out / a_3_in) / (valence_3 * F))
    (H4 : 0 < F)
    (H5 : Gamma_S = n_S * R_ * T * ln (S_out / S_in) / F)
    (H6 : 0 < S_in)
    (H7 : 0 < S_out)
    (H8 : 0 < a_1_in)
    (H9 : 0 < a_1_out)
    (H10 : 0 < a_2_in)
    (H11 : 0 < a_2_out)
    (H12 : 0 < a_3_in)
    (H13 : 0 < a_3_out)
    (H14 : pull = 0)
    (H15 : pull = Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)
    (H16 : valence_1 <> 0)
    (H17 : valence_2 <> 0)
    (H18 : valence_3 <> 0)
    (H19 : w_1 = n_1 * valence_1)
    (H20 : w_2 = n_2 * valence_2)
    (H21 : w_3 = n_3 * valence_3) :
  R_ * T * (n_1 * ln (a_1_out / a_1_in) + n_2 * ln (a_2_out / a_2_in) + n_3 * ln (a_3_out / a_3_in) + n_S * ln (S_out / S_in)) / F = 0.
Proof.
  assert (E1 : ln (a_1_out / a_1_in) = (ln a_1_out) - (ln a_1_in)) by (ln_as (a_1_out * / a_1_in) ltac:(rational));
  assert (E2 : ln (a_2_out / a_2_in) = (ln a_2_out) - (ln a_2_in)) by (ln_as (a_2_out * / a_2_in) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (a_3_out / a_3_in) = (ln a_3_out) - (ln a_3_in)) by (ln_as (a_3_out * / a_3_in) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln (S_out / S_in) = (ln S_out) - (ln S_in)) by (ln_as (S_out * / S_in) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (P1 : pull = R_ * T * (n_1 * ln (a_1_out / a_1_in) + n_2 * ln (a_2_out / a_2_in) + n_3 * ln (a_3_out / a_3_in) + n_S * ln (S_out / S_in)) / F) by (refine (cotransport.written_out E_1 E_2 E_3 F Gamma_S R_ S_in S_out T a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out n_1 n_2 n_3 n_S pull valence_1 valence_2 valence_3 w_1 w_2 w_3 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H15 | exact H16 | exact H17 | exact H18 | exact H19 | exact H20 | exact H21]);
  assert (Z1 : 1 * (pull - 0) = 0) by (apply term_eq; [exact H14]);
  assert (Z2 : (- 1) * (pull - R_ * T * (n_1 * ln (a_1_out / a_1_in) + n_2 * ln (a_2_out / a_2_in) + n_3 * ln (a_3_out / a_3_in) + n_S * ln (S_out / S_in)) / F) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (pull - 0) + (- 1) * (pull - R_ * T * (n_1 * ln (a_1_out / a_1_in) + n_2 * ln (a_2_out / a_2_in) + n_3 * ln (a_3_out / a_3_in) + n_S * ln (S_out / S_in)) / F))); [lra | rewrite ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma scaled_defined
    (E_1 E_2 E_3 F Gamma_S R_ S_in S_out T a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out n_1 n_2 n_3 n_S pull valence_1 valence_2 valence_3 w_1 w_2 w_3 : R)
    (H1 : E_1 = R_ * T * ln (a_1_out / a_1_in) / (valence_1 * F))
    (H2 : E_2 = R_ * T * ln (a_2_out / a_2_in) / (valence_2 * F))
    (H3 : E_3 = R_ * T * ln (a_3_out / a_3_in) / (valence_3 * F))
    (H4 : 0 < F)
    (H5 : Gamma_S = n_S * R_ * T * ln (S_out / S_in) / F)
    (H6 : 0 < S_in)
    (H7 : 0 < S_out)
    (H8 : 0 < a_1_in)
    (H9 : 0 < a_1_out)
    (H10 : 0 < a_2_in)
    (H11 : 0 < a_2_out)
    (H12 : 0 < a_3_in)
    (H13 : 0 < a_3_out)
    (H14 : pull = 0)
    (H15 : pull = Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)
    (H16 : valence_1 <> 0)
    (H17 : valence_2 <> 0)
    (H18 : valence_3 <> 0)
    (H19 : w_1 = n_1 * valence_1)
    (H20 : w_2 = n_2 * valence_2)
    (H21 : w_3 = n_3 * valence_3) :
  F <> 0 /\ a_1_in <> 0 /\ 0 < a_1_out / a_1_in /\ a_2_in <> 0 /\ 0 < a_2_out / a_2_in /\ a_3_in <> 0 /\ 0 < a_3_out / a_3_in /\ S_in <> 0 /\ 0 < S_out / S_in.
Proof.
  each; exists_there.
Qed.

Lemma no_logarithms
    (E_1 E_2 E_3 F Gamma_S R_ S_in S_out T a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out n_1 n_2 n_3 n_S pull valence_1 valence_2 valence_3 w_1 w_2 w_3 : R)
    (H1 : E_1 = R_ * T * ln (a_1_out / a_1_in) / (valence_1 * F))
    (H2 : E_2 = R_ * T * ln (a_2_out / a_2_in) / (valence_2 * F))
    (H3 : E_3 = R_ * T * ln (a_3_out / a_3_in) / (valence_3 * F))
    (H4 : 0 < F)
    (H5 : Gamma_S = n_S * R_ * T * ln (S_out / S_in) / F)
    (H6 : 0 < R_)
    (H7 : 0 < S_in)
    (H8 : 0 < S_out)
    (H9 : 0 < T)
    (H10 : 0 < a_1_in)
    (H11 : 0 < a_1_out)
    (H12 : 0 < a_2_in)
    (H13 : 0 < a_2_out)
    (H14 : 0 < a_3_in)
    (H15 : 0 < a_3_out)
    (H16 : pull = 0)
    (H17 : pull = Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)
    (H18 : valence_1 <> 0)
    (H19 : valence_2 <> 0)
    (H20 : valence_3 <> 0)
    (H21 : w_1 = n_1 * valence_1)
    (H22 : w_2 = n_2 * valence_2)
    (H23 : w_3 = n_3 * valence_3) :
  n_1 * ln (a_1_out / a_1_in) + n_2 * ln (a_2_out / a_2_in) + n_3 * ln (a_3_out / a_3_in) + n_S * ln (S_out / S_in) = 0.
Proof.
  assert (E1 : ln (a_1_out / a_1_in) = (ln a_1_out) - (ln a_1_in)) by (ln_as (a_1_out * / a_1_in) ltac:(rational));
  assert (E2 : ln (a_2_out / a_2_in) = (ln a_2_out) - (ln a_2_in)) by (ln_as (a_2_out * / a_2_in) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (a_3_out / a_3_in) = (ln a_3_out) - (ln a_3_in)) by (ln_as (a_3_out * / a_3_in) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln (S_out / S_in) = (ln S_out) - (ln S_in)) by (ln_as (S_out * / S_in) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (P1 : R_ * T * (n_1 * ln (a_1_out / a_1_in) + n_2 * ln (a_2_out / a_2_in) + n_3 * ln (a_3_out / a_3_in) + n_S * ln (S_out / S_in)) / F = 0) by (refine (cotransport.scaled E_1 E_2 E_3 F Gamma_S R_ S_in S_out T a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out n_1 n_2 n_3 n_S pull valence_1 valence_2 valence_3 w_1 w_2 w_3 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H7 | exact H8 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16 | exact H17 | exact H18 | exact H19 | exact H20 | exact H21 | exact H22 | exact H23]);
  assert (Z1 : F / (R_ * T) * (R_ * T * (n_1 * ln (a_1_out / a_1_in) + n_2 * ln (a_2_out / a_2_in) + n_3 * ln (a_3_out / a_3_in) + n_S * ln (S_out / S_in)) / F - 0) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (F / (R_ * T) * (R_ * T * (n_1 * ln (a_1_out / a_1_in) + n_2 * ln (a_2_out / a_2_in) + n_3 * ln (a_3_out / a_3_in) + n_S * ln (S_out / S_in)) / F - 0))); [lra | rewrite ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma no_logarithms_defined
    (E_1 E_2 E_3 F Gamma_S R_ S_in S_out T a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out n_1 n_2 n_3 n_S pull valence_1 valence_2 valence_3 w_1 w_2 w_3 : R)
    (H1 : E_1 = R_ * T * ln (a_1_out / a_1_in) / (valence_1 * F))
    (H2 : E_2 = R_ * T * ln (a_2_out / a_2_in) / (valence_2 * F))
    (H3 : E_3 = R_ * T * ln (a_3_out / a_3_in) / (valence_3 * F))
    (H4 : 0 < F)
    (H5 : Gamma_S = n_S * R_ * T * ln (S_out / S_in) / F)
    (H6 : 0 < R_)
    (H7 : 0 < S_in)
    (H8 : 0 < S_out)
    (H9 : 0 < T)
    (H10 : 0 < a_1_in)
    (H11 : 0 < a_1_out)
    (H12 : 0 < a_2_in)
    (H13 : 0 < a_2_out)
    (H14 : 0 < a_3_in)
    (H15 : 0 < a_3_out)
    (H16 : pull = 0)
    (H17 : pull = Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)
    (H18 : valence_1 <> 0)
    (H19 : valence_2 <> 0)
    (H20 : valence_3 <> 0)
    (H21 : w_1 = n_1 * valence_1)
    (H22 : w_2 = n_2 * valence_2)
    (H23 : w_3 = n_3 * valence_3) :
  a_1_in <> 0 /\ 0 < a_1_out / a_1_in /\ a_2_in <> 0 /\ 0 < a_2_out / a_2_in /\ a_3_in <> 0 /\ 0 < a_3_out / a_3_in /\ S_in <> 0 /\ 0 < S_out / S_in.
Proof.
  each; exists_there.
Qed.

Lemma product
    (E_1 E_2 E_3 F Gamma_S R_ S_in S_out T a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out n_1 n_2 n_3 n_S pull valence_1 valence_2 valence_3 w_1 w_2 w_3 : R)
    (H1 : E_1 = R_ * T * ln (a_1_out / a_1_in) / (valence_1 * F))
    (H2 : E_2 = R_ * T * ln (a_2_out / a_2_in) / (valence_2 * F))
    (H3 : E_3 = R_ * T * ln (a_3_out / a_3_in) / (valence_3 * F))
    (H4 : 0 < F)
    (H5 : Gamma_S = n_S * R_ * T * ln (S_out / S_in) / F)
    (H6 : 0 < R_)
    (H7 : 0 < S_in)
    (H8 : 0 < S_out)
    (H9 : 0 < T)
    (H10 : 0 < a_1_in)
    (H11 : 0 < a_1_out)
    (H12 : 0 < a_2_in)
    (H13 : 0 < a_2_out)
    (H14 : 0 < a_3_in)
    (H15 : 0 < a_3_out)
    (H16 : pull = 0)
    (H17 : pull = Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)
    (H18 : valence_1 <> 0)
    (H19 : valence_2 <> 0)
    (H20 : valence_3 <> 0)
    (H21 : w_1 = n_1 * valence_1)
    (H22 : w_2 = n_2 * valence_2)
    (H23 : w_3 = n_3 * valence_3) :
  Rpower (S_out / S_in) n_S * Rpower (a_1_out / a_1_in) n_1 * Rpower (a_2_out / a_2_in) n_2 * Rpower (a_3_out / a_3_in) n_3 = 1.
Proof.
  assert (E1 : ln (a_1_out / a_1_in) = (ln a_1_out) - (ln a_1_in)) by (ln_as (a_1_out * / a_1_in) ltac:(rational));
  assert (E2 : ln (a_2_out / a_2_in) = (ln a_2_out) - (ln a_2_in)) by (ln_as (a_2_out * / a_2_in) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (a_3_out / a_3_in) = (ln a_3_out) - (ln a_3_in)) by (ln_as (a_3_out * / a_3_in) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln (S_out / S_in) = (ln S_out) - (ln S_in)) by (ln_as (S_out * / S_in) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (E5 : exp (n_1 * ln (a_1_out / a_1_in) + n_2 * ln (a_2_out / a_2_in) + n_3 * ln (a_3_out / a_3_in) + n_S * ln (S_out / S_in)) = ((exp (n_S * (ln S_out))) * (exp (n_3 * (ln a_3_out))) * (exp (n_2 * (ln a_2_out))) * (exp (n_1 * (ln a_1_out)))) / ((exp (n_S * (ln S_in))) * (exp (n_3 * (ln a_3_in))) * (exp (n_2 * (ln a_2_in))) * (exp (n_1 * (ln a_1_in))))) by (exp_as (((n_1 * (ln a_1_out))) + (- ((n_1 * (ln a_1_in)))) + ((n_2 * (ln a_2_out))) + (- ((n_2 * (ln a_2_in)))) + ((n_3 * (ln a_3_out))) + (- ((n_3 * (ln a_3_in)))) + ((n_S * (ln S_out))) + (- ((n_S * (ln S_in))))) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; rational));
  assert (E6 : exp 0 = 1) by (exp_as (0) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E7 : Rpower (S_out / S_in) n_S = ((exp (n_S * (ln S_out)))) / ((exp (n_S * (ln S_in))))) by (power_as_exp; exp_as (((n_S * (ln S_out))) + (- ((n_S * (ln S_in))))) ltac:(rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E8 : Rpower (a_1_out / a_1_in) n_1 = ((exp (n_1 * (ln a_1_out)))) / ((exp (n_1 * (ln a_1_in))))) by (power_as_exp; exp_as (((n_1 * (ln a_1_out))) + (- ((n_1 * (ln a_1_in))))) ltac:(rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E9 : Rpower (a_2_out / a_2_in) n_2 = ((exp (n_2 * (ln a_2_out)))) / ((exp (n_2 * (ln a_2_in))))) by (power_as_exp; exp_as (((n_2 * (ln a_2_out))) + (- ((n_2 * (ln a_2_in))))) ltac:(rewrite ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E10 : Rpower (a_3_out / a_3_in) n_3 = ((exp (n_3 * (ln a_3_out)))) / ((exp (n_3 * (ln a_3_in))))) by (power_as_exp; exp_as (((n_3 * (ln a_3_out))) + (- ((n_3 * (ln a_3_in))))) ltac:(rewrite ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (P1 : n_1 * ln (a_1_out / a_1_in) + n_2 * ln (a_2_out / a_2_in) + n_3 * ln (a_3_out / a_3_in) + n_S * ln (S_out / S_in) = 0) by (refine (cotransport.no_logarithms E_1 E_2 E_3 F Gamma_S R_ S_in S_out T a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out n_1 n_2 n_3 n_S pull valence_1 valence_2 valence_3 w_1 w_2 w_3 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16 | exact H17 | exact H18 | exact H19 | exact H20 | exact H21 | exact H22 | exact H23]);
  apply (same_eq (exp (n_1 * ln (a_1_out / a_1_in) + n_2 * ln (a_2_out / a_2_in) + n_3 * ln (a_3_out / a_3_in) + n_S * ln (S_out / S_in))) (exp 0)); [apply f_equal; exact P1 | rewrite ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | rewrite ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma product_defined
    (E_1 E_2 E_3 F Gamma_S R_ S_in S_out T a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out n_1 n_2 n_3 n_S pull valence_1 valence_2 valence_3 w_1 w_2 w_3 : R)
    (H1 : E_1 = R_ * T * ln (a_1_out / a_1_in) / (valence_1 * F))
    (H2 : E_2 = R_ * T * ln (a_2_out / a_2_in) / (valence_2 * F))
    (H3 : E_3 = R_ * T * ln (a_3_out / a_3_in) / (valence_3 * F))
    (H4 : 0 < F)
    (H5 : Gamma_S = n_S * R_ * T * ln (S_out / S_in) / F)
    (H6 : 0 < R_)
    (H7 : 0 < S_in)
    (H8 : 0 < S_out)
    (H9 : 0 < T)
    (H10 : 0 < a_1_in)
    (H11 : 0 < a_1_out)
    (H12 : 0 < a_2_in)
    (H13 : 0 < a_2_out)
    (H14 : 0 < a_3_in)
    (H15 : 0 < a_3_out)
    (H16 : pull = 0)
    (H17 : pull = Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)
    (H18 : valence_1 <> 0)
    (H19 : valence_2 <> 0)
    (H20 : valence_3 <> 0)
    (H21 : w_1 = n_1 * valence_1)
    (H22 : w_2 = n_2 * valence_2)
    (H23 : w_3 = n_3 * valence_3) :
  S_in <> 0 /\ 0 < S_out / S_in /\ a_1_in <> 0 /\ 0 < a_1_out / a_1_in /\ a_2_in <> 0 /\ 0 < a_2_out / a_2_in /\ a_3_in <> 0 /\ 0 < a_3_out / a_3_in.
Proof.
  each; exists_there.
Qed.

Lemma balanced'1
    (S_in S_out a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out n_1 n_2 n_3 n_S : R)
    (H1 : Rpower (S_out / S_in) n_S * Rpower (a_1_out / a_1_in) n_1 * Rpower (a_2_out / a_2_in) n_2 * Rpower (a_3_out / a_3_in) n_3 = 1)
    (H2 : 0 < S_in)
    (H3 : 0 < S_out)
    (H4 : 0 < a_1_in)
    (H5 : 0 < a_1_out)
    (H6 : 0 < a_2_in)
    (H7 : 0 < a_2_out)
    (H8 : 0 < a_3_in)
    (H9 : 0 < a_3_out) :
  n_1 * ln (a_1_out / a_1_in) + n_2 * ln (a_2_out / a_2_in) + n_3 * ln (a_3_out / a_3_in) + n_S * ln (S_out / S_in) = 0.
Proof.
  assert (E1 : ln (S_out / S_in) = (ln S_out) - (ln S_in)) by (ln_as (S_out * / S_in) ltac:(rational));
  assert (E2 : Rpower (S_out / S_in) n_S = ((exp (n_S * (ln S_out)))) / ((exp (n_S * (ln S_in))))) by (power_as_exp; exp_as (((n_S * (ln S_out))) + (- ((n_S * (ln S_in))))) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (a_1_out / a_1_in) = (ln a_1_out) - (ln a_1_in)) by (ln_as (a_1_out * / a_1_in) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : Rpower (a_1_out / a_1_in) n_1 = ((exp (n_1 * (ln a_1_out)))) / ((exp (n_1 * (ln a_1_in))))) by (power_as_exp; exp_as (((n_1 * (ln a_1_out))) + (- ((n_1 * (ln a_1_in))))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (E5 : ln (a_2_out / a_2_in) = (ln a_2_out) - (ln a_2_in)) by (ln_as (a_2_out * / a_2_in) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; rational));
  assert (E6 : Rpower (a_2_out / a_2_in) n_2 = ((exp (n_2 * (ln a_2_out)))) / ((exp (n_2 * (ln a_2_in))))) by (power_as_exp; exp_as (((n_2 * (ln a_2_out))) + (- ((n_2 * (ln a_2_in))))) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E7 : ln (a_3_out / a_3_in) = (ln a_3_out) - (ln a_3_in)) by (ln_as (a_3_out * / a_3_in) ltac:(rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E8 : Rpower (a_3_out / a_3_in) n_3 = ((exp (n_3 * (ln a_3_out)))) / ((exp (n_3 * (ln a_3_in))))) by (power_as_exp; exp_as (((n_3 * (ln a_3_out))) + (- ((n_3 * (ln a_3_in))))) ltac:(rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E9 : ln (Rpower (S_out / S_in) n_S * Rpower (a_1_out / a_1_in) n_1 * Rpower (a_2_out / a_2_in) n_2 * Rpower (a_3_out / a_3_in) n_3) = n_S * (ln S_out) - n_S * (ln S_in) + n_1 * (ln a_1_out) - n_1 * (ln a_1_in) + n_2 * (ln a_2_out) - n_2 * (ln a_2_in) + n_3 * (ln a_3_out) - n_3 * (ln a_3_in)) by (ln_as (((exp (n_S * (ln S_out)))) * ((exp (n_1 * (ln a_1_out)))) * ((exp (n_2 * (ln a_2_out)))) * ((exp (n_3 * (ln a_3_out)))) * / ((exp (n_S * (ln S_in)))) * / ((exp (n_1 * (ln a_1_in)))) * / ((exp (n_2 * (ln a_2_in)))) * / ((exp (n_3 * (ln a_3_in))))) ltac:(rewrite ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E10 : ln 1 = 0) by (ln_as (1) ltac:(rewrite ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  apply (same_eq (ln (Rpower (S_out / S_in) n_S * Rpower (a_1_out / a_1_in) n_1 * Rpower (a_2_out / a_2_in) n_2 * Rpower (a_3_out / a_3_in) n_3)) (ln 1)); [apply f_equal; exact H1 | rewrite ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | rewrite ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma balanced'1_defined
    (S_in S_out a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out n_1 n_2 n_3 n_S : R)
    (H1 : Rpower (S_out / S_in) n_S * Rpower (a_1_out / a_1_in) n_1 * Rpower (a_2_out / a_2_in) n_2 * Rpower (a_3_out / a_3_in) n_3 = 1)
    (H2 : 0 < S_in)
    (H3 : 0 < S_out)
    (H4 : 0 < a_1_in)
    (H5 : 0 < a_1_out)
    (H6 : 0 < a_2_in)
    (H7 : 0 < a_2_out)
    (H8 : 0 < a_3_in)
    (H9 : 0 < a_3_out) :
  a_1_in <> 0 /\ 0 < a_1_out / a_1_in /\ a_2_in <> 0 /\ 0 < a_2_out / a_2_in /\ a_3_in <> 0 /\ 0 < a_3_out / a_3_in /\ S_in <> 0 /\ 0 < S_out / S_in.
Proof.
  each; exists_there.
Qed.

Lemma balanced'2
    (F R_ S_in S_out T a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out n_1 n_2 n_3 n_S : R)
    (H1 : Rpower (S_out / S_in) n_S * Rpower (a_1_out / a_1_in) n_1 * Rpower (a_2_out / a_2_in) n_2 * Rpower (a_3_out / a_3_in) n_3 = 1)
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < S_in)
    (H5 : 0 < S_out)
    (H6 : 0 < T)
    (H7 : 0 < a_1_in)
    (H8 : 0 < a_1_out)
    (H9 : 0 < a_2_in)
    (H10 : 0 < a_2_out)
    (H11 : 0 < a_3_in)
    (H12 : 0 < a_3_out) :
  R_ * T * (n_1 * ln (a_1_out / a_1_in) + n_2 * ln (a_2_out / a_2_in) + n_3 * ln (a_3_out / a_3_in) + n_S * ln (S_out / S_in)) / F = 0.
Proof.
  assert (E1 : ln (a_1_out / a_1_in) = (ln a_1_out) - (ln a_1_in)) by (ln_as (a_1_out * / a_1_in) ltac:(rational));
  assert (E2 : ln (a_2_out / a_2_in) = (ln a_2_out) - (ln a_2_in)) by (ln_as (a_2_out * / a_2_in) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (a_3_out / a_3_in) = (ln a_3_out) - (ln a_3_in)) by (ln_as (a_3_out * / a_3_in) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln (S_out / S_in) = (ln S_out) - (ln S_in)) by (ln_as (S_out * / S_in) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (P1 : n_1 * ln (a_1_out / a_1_in) + n_2 * ln (a_2_out / a_2_in) + n_3 * ln (a_3_out / a_3_in) + n_S * ln (S_out / S_in) = 0) by (refine (cotransport.balanced'1 S_in S_out a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out n_1 n_2 n_3 n_S _ _ _ _ _ _ _ _ _); [exact H1 | exact H4 | exact H5 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12]);
  assert (Z1 : 1 / (F / (R_ * T)) * (n_1 * ln (a_1_out / a_1_in) + n_2 * ln (a_2_out / a_2_in) + n_3 * ln (a_3_out / a_3_in) + n_S * ln (S_out / S_in) - 0) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / (F / (R_ * T)) * (n_1 * ln (a_1_out / a_1_in) + n_2 * ln (a_2_out / a_2_in) + n_3 * ln (a_3_out / a_3_in) + n_S * ln (S_out / S_in) - 0))); [lra | rewrite ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma balanced'2_defined
    (F R_ S_in S_out T a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out n_1 n_2 n_3 n_S : R)
    (H1 : Rpower (S_out / S_in) n_S * Rpower (a_1_out / a_1_in) n_1 * Rpower (a_2_out / a_2_in) n_2 * Rpower (a_3_out / a_3_in) n_3 = 1)
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < S_in)
    (H5 : 0 < S_out)
    (H6 : 0 < T)
    (H7 : 0 < a_1_in)
    (H8 : 0 < a_1_out)
    (H9 : 0 < a_2_in)
    (H10 : 0 < a_2_out)
    (H11 : 0 < a_3_in)
    (H12 : 0 < a_3_out) :
  F <> 0 /\ a_1_in <> 0 /\ 0 < a_1_out / a_1_in /\ a_2_in <> 0 /\ 0 < a_2_out / a_2_in /\ a_3_in <> 0 /\ 0 < a_3_out / a_3_in /\ S_in <> 0 /\ 0 < S_out / S_in.
Proof.
  each; exists_there.
Qed.

Lemma balanced'3
    (E_1 E_2 E_3 F Gamma_S R_ S_in S_out T a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out n_1 n_2 n_3 n_S pull valence_1 valence_2 valence_3 w_1 w_2 w_3 : R)
    (H1 : Rpower (S_out / S_in) n_S * Rpower (a_1_out / a_1_in) n_1 * Rpower (a_2_out / a_2_in) n_2 * Rpower (a_3_out / a_3_in) n_3 = 1)
    (H2 : E_1 = R_ * T * ln (a_1_out / a_1_in) / (valence_1 * F))
    (H3 : E_2 = R_ * T * ln (a_2_out / a_2_in) / (valence_2 * F))
    (H4 : E_3 = R_ * T * ln (a_3_out / a_3_in) / (valence_3 * F))
    (H5 : 0 < F)
    (H6 : Gamma_S = n_S * R_ * T * ln (S_out / S_in) / F)
    (H7 : 0 < R_)
    (H8 : 0 < S_in)
    (H9 : 0 < S_out)
    (H10 : 0 < T)
    (H11 : 0 < a_1_in)
    (H12 : 0 < a_1_out)
    (H13 : 0 < a_2_in)
    (H14 : 0 < a_2_out)
    (H15 : 0 < a_3_in)
    (H16 : 0 < a_3_out)
    (H17 : pull = Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)
    (H18 : valence_1 <> 0)
    (H19 : valence_2 <> 0)
    (H20 : valence_3 <> 0)
    (H21 : w_1 = n_1 * valence_1)
    (H22 : w_2 = n_2 * valence_2)
    (H23 : w_3 = n_3 * valence_3) :
  pull = 0.
Proof.
  assert (P1 : pull = R_ * T * (n_1 * ln (a_1_out / a_1_in) + n_2 * ln (a_2_out / a_2_in) + n_3 * ln (a_3_out / a_3_in) + n_S * ln (S_out / S_in)) / F) by (refine (cotransport.written_out E_1 E_2 E_3 F Gamma_S R_ S_in S_out T a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out n_1 n_2 n_3 n_S pull valence_1 valence_2 valence_3 w_1 w_2 w_3 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H8 | exact H9 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16 | exact H17 | exact H18 | exact H19 | exact H20 | exact H21 | exact H22 | exact H23]);
  assert (E1 : ln (a_1_out / a_1_in) = (ln a_1_out) - (ln a_1_in)) by (ln_as (a_1_out * / a_1_in) ltac:(rational));
  assert (E2 : ln (a_2_out / a_2_in) = (ln a_2_out) - (ln a_2_in)) by (ln_as (a_2_out * / a_2_in) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (a_3_out / a_3_in) = (ln a_3_out) - (ln a_3_in)) by (ln_as (a_3_out * / a_3_in) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln (S_out / S_in) = (ln S_out) - (ln S_in)) by (ln_as (S_out * / S_in) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (P2 : R_ * T * (n_1 * ln (a_1_out / a_1_in) + n_2 * ln (a_2_out / a_2_in) + n_3 * ln (a_3_out / a_3_in) + n_S * ln (S_out / S_in)) / F = 0) by (refine (cotransport.balanced'2 F R_ S_in S_out T a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out n_1 n_2 n_3 n_S _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H5 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16]);
  assert (Z1 : 1 * (R_ * T * (n_1 * ln (a_1_out / a_1_in) + n_2 * ln (a_2_out / a_2_in) + n_3 * ln (a_3_out / a_3_in) + n_S * ln (S_out / S_in)) / F - 0) = 0) by (apply term_eq; [exact P2]);
  assert (Z2 : 1 * (pull - R_ * T * (n_1 * ln (a_1_out / a_1_in) + n_2 * ln (a_2_out / a_2_in) + n_3 * ln (a_3_out / a_3_in) + n_S * ln (S_out / S_in)) / F) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (R_ * T * (n_1 * ln (a_1_out / a_1_in) + n_2 * ln (a_2_out / a_2_in) + n_3 * ln (a_3_out / a_3_in) + n_S * ln (S_out / S_in)) / F - 0) + 1 * (pull - R_ * T * (n_1 * ln (a_1_out / a_1_in) + n_2 * ln (a_2_out / a_2_in) + n_3 * ln (a_3_out / a_3_in) + n_S * ln (S_out / S_in)) / F))); [lra | rewrite ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma balanced
    (E_1 E_2 E_3 F Gamma_S R_ S_in S_out T a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out n_1 n_2 n_3 n_S pull valence_1 valence_2 valence_3 w_1 w_2 w_3 : R)
    (H1 : E_1 = R_ * T * ln (a_1_out / a_1_in) / (valence_1 * F))
    (H2 : E_2 = R_ * T * ln (a_2_out / a_2_in) / (valence_2 * F))
    (H3 : E_3 = R_ * T * ln (a_3_out / a_3_in) / (valence_3 * F))
    (H4 : 0 < F)
    (H5 : Gamma_S = n_S * R_ * T * ln (S_out / S_in) / F)
    (H6 : 0 < R_)
    (H7 : 0 < S_in)
    (H8 : 0 < S_out)
    (H9 : 0 < T)
    (H10 : 0 < a_1_in)
    (H11 : 0 < a_1_out)
    (H12 : 0 < a_2_in)
    (H13 : 0 < a_2_out)
    (H14 : 0 < a_3_in)
    (H15 : 0 < a_3_out)
    (H16 : pull = Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)
    (H17 : valence_1 <> 0)
    (H18 : valence_2 <> 0)
    (H19 : valence_3 <> 0)
    (H20 : w_1 = n_1 * valence_1)
    (H21 : w_2 = n_2 * valence_2)
    (H22 : w_3 = n_3 * valence_3) :
  pull = 0 <-> Rpower (S_out / S_in) n_S * Rpower (a_1_out / a_1_in) n_1 * Rpower (a_2_out / a_2_in) n_2 * Rpower (a_3_out / a_3_in) n_3 = 1.
Proof.
  split; [intro G1; refine (cotransport.product E_1 E_2 E_3 F Gamma_S R_ S_in S_out T a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out n_1 n_2 n_3 n_S pull valence_1 valence_2 valence_3 w_1 w_2 w_3 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact G1 | exact H16 | exact H17 | exact H18 | exact H19 | exact H20 | exact H21 | exact H22] | intro G1; refine (cotransport.balanced'3 E_1 E_2 E_3 F Gamma_S R_ S_in S_out T a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out n_1 n_2 n_3 n_S pull valence_1 valence_2 valence_3 w_1 w_2 w_3 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact G1 | exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16 | exact H17 | exact H18 | exact H19 | exact H20 | exact H21 | exact H22]].
Qed.

Lemma balanced_defined
    (E_1 E_2 E_3 F Gamma_S R_ S_in S_out T a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out n_1 n_2 n_3 n_S pull valence_1 valence_2 valence_3 w_1 w_2 w_3 : R)
    (H1 : E_1 = R_ * T * ln (a_1_out / a_1_in) / (valence_1 * F))
    (H2 : E_2 = R_ * T * ln (a_2_out / a_2_in) / (valence_2 * F))
    (H3 : E_3 = R_ * T * ln (a_3_out / a_3_in) / (valence_3 * F))
    (H4 : 0 < F)
    (H5 : Gamma_S = n_S * R_ * T * ln (S_out / S_in) / F)
    (H6 : 0 < R_)
    (H7 : 0 < S_in)
    (H8 : 0 < S_out)
    (H9 : 0 < T)
    (H10 : 0 < a_1_in)
    (H11 : 0 < a_1_out)
    (H12 : 0 < a_2_in)
    (H13 : 0 < a_2_out)
    (H14 : 0 < a_3_in)
    (H15 : 0 < a_3_out)
    (H16 : pull = Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)
    (H17 : valence_1 <> 0)
    (H18 : valence_2 <> 0)
    (H19 : valence_3 <> 0)
    (H20 : w_1 = n_1 * valence_1)
    (H21 : w_2 = n_2 * valence_2)
    (H22 : w_3 = n_3 * valence_3) :
  S_in <> 0 /\ 0 < S_out / S_in /\ a_1_in <> 0 /\ 0 < a_1_out / a_1_in /\ a_2_in <> 0 /\ 0 < a_2_out / a_2_in /\ a_3_in <> 0 /\ 0 < a_3_out / a_3_in.
Proof.
  each; exists_there.
Qed.

Lemma triple
    (Cl_in Cl_out E_Cl E_K E_Na F K_in K_out Na_in Na_out R_ T c_standard dG_cycle delta_mu_Cl delta_mu_K delta_mu_Na phi_in phi_out : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H4 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H5 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H6 : 0 < F)
    (H7 : 0 < K_in)
    (H8 : 0 < K_out)
    (H9 : 0 < Na_in)
    (H10 : 0 < Na_out)
    (H11 : 0 < c_standard)
    (H12 : dG_cycle = delta_mu_K + delta_mu_Na + 2 * delta_mu_Cl)
    (H13 : delta_mu_Cl = R_ * T * ln (Cl_in / c_standard) + F * phi_out - R_ * T * ln (Cl_out / c_standard) - F * phi_in)
    (H14 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out)
    (H15 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  dG_cycle = F * (2 * E_Cl - E_K - E_Na).
Proof.
  assert (E1 : ln (Na_out / Na_in) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rational));
  assert (E2 : ln ((Na_out / c_standard) / (Na_in / c_standard)) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (K_out / K_in) = (ln K_out) - (ln K_in)) by (ln_as (K_out * / K_in) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln ((K_out / c_standard) / (K_in / c_standard)) = (ln K_out) - (ln K_in)) by (ln_as (K_out * / K_in) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (E5 : ln (Cl_out / Cl_in) = (ln Cl_out) - (ln Cl_in)) by (ln_as (Cl_out * / Cl_in) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; rational));
  assert (E6 : ln ((Cl_out / c_standard) / (Cl_in / c_standard)) = (ln Cl_out) - (ln Cl_in)) by (ln_as (Cl_out * / Cl_in) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E7 : ln (1 / 1) = 0) by (ln_as (1) ltac:(rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E8 : ln (Na_in / c_standard) = (ln Na_in) - (ln c_standard)) by (ln_as (Na_in * / c_standard) ltac:(rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E9 : ln (Na_out / c_standard) = (ln Na_out) - (ln c_standard)) by (ln_as (Na_out * / c_standard) ltac:(rewrite ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E10 : ln (K_in / c_standard) = (ln K_in) - (ln c_standard)) by (ln_as (K_in * / c_standard) ltac:(rewrite ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E11 : ln (K_out / c_standard) = (ln K_out) - (ln c_standard)) by (ln_as (K_out * / c_standard) ltac:(rewrite ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E12 : ln (Cl_in / c_standard) = (ln Cl_in) - (ln c_standard)) by (ln_as (Cl_in * / c_standard) ltac:(rewrite ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E13 : ln (Cl_out / c_standard) = (ln Cl_out) - (ln c_standard)) by (ln_as (Cl_out * / c_standard) ltac:(rewrite ?E12, ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E14 : ln 1 = 0) by (ln_as (1) ltac:(rewrite ?E13, ?E12, ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (P1 : dG_cycle = F * (1 * 1 * ((phi_in - phi_out) - E_Na) + 1 * 1 * ((phi_in - phi_out) - E_K) + 2 * (- 1) * ((phi_in - phi_out) - E_Cl) - 0)) by (refine (coupled_transport.cycle_energy E_Na E_K E_Cl F 0 R_ 1 1 T (phi_in - phi_out) (Na_in / c_standard) (Na_out / c_standard) (K_in / c_standard) (K_out / c_standard) (Cl_in / c_standard) (Cl_out / c_standard) dG_cycle delta_mu_Na delta_mu_K delta_mu_Cl 0 1 1 2 0 phi_in phi_out 1 1 (- 1) _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [apply (same_eq _ _ _ _ H5); rewrite ?E2, ?E1; rational | apply (same_eq _ _ _ _ H4); rewrite ?E4, ?E3, ?E2, ?E1; rational | apply (same_eq _ _ _ _ H3); rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | exact H6 | first [rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | side] | side | side | first [rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | side] | side | side | side | side | side | side | apply (same_eq _ _ _ _ H12); rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | apply (same_eq _ _ _ _ H15); rewrite ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | apply (same_eq _ _ _ _ H14); rewrite ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | apply (same_eq _ _ _ _ H13); rewrite ?E13, ?E12, ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | first [rewrite ?E14, ?E13, ?E12, ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | side] | side | side | side]);
  apply (same_eq _ _ _ _ P1); rewrite ?E14, ?E13, ?E12, ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational.
Qed.

Lemma triple_written
    (Cl_in Cl_out F K_in K_out Na_in Na_out R_ T c_standard dG_cycle delta_mu_Cl delta_mu_K delta_mu_Na phi_in phi_out : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : 0 < c_standard)
    (H9 : dG_cycle = delta_mu_K + delta_mu_Na + 2 * delta_mu_Cl)
    (H10 : delta_mu_Cl = R_ * T * ln (Cl_in / c_standard) + F * phi_out - R_ * T * ln (Cl_out / c_standard) - F * phi_in)
    (H11 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out)
    (H12 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  dG_cycle = F * (2 * R_ * T * ln (Cl_in / Cl_out) / F - R_ * T * ln (K_out / K_in) / F - R_ * T * ln (Na_out / Na_in) / F).
Proof.
  assert (E1 : ln (Cl_in / Cl_out) = (ln Cl_in) - (ln Cl_out)) by (ln_as (Cl_in * / Cl_out) ltac:(rational));
  assert (E2 : ln (Cl_out / Cl_in) = -(ln Cl_in) + (ln Cl_out)) by (ln_as (Cl_out * / Cl_in) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (K_out / K_in) = -(ln K_in) + (ln K_out)) by (ln_as (K_out * / K_in) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln (Na_out / Na_in) = -(ln Na_in) + (ln Na_out)) by (ln_as (Na_out * / Na_in) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (P1 : dG_cycle = F * (2 * (R_ * T * ln (Cl_in / Cl_out) / F) - (R_ * T * ln (K_out / K_in) / F) - (R_ * T * ln (Na_out / Na_in) / F))) by (refine (cotransport.triple Cl_in Cl_out (R_ * T * ln (Cl_in / Cl_out) / F) (R_ * T * ln (K_out / K_in) / F) (R_ * T * ln (Na_out / Na_in) / F) F K_in K_out Na_in Na_out R_ T c_standard dG_cycle delta_mu_Cl delta_mu_K delta_mu_Na phi_in phi_out _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | first [rewrite ?E2, ?E1; rational | side] | first [rewrite ?E3, ?E2, ?E1; rational | side] | first [rewrite ?E4, ?E3, ?E2, ?E1; rational | side] | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12]);
  apply (same_eq _ _ _ _ P1); rewrite ?E4, ?E3, ?E2, ?E1; rational.
Qed.

Lemma triple_written_defined
    (Cl_in Cl_out F K_in K_out Na_in Na_out R_ T c_standard dG_cycle delta_mu_Cl delta_mu_K delta_mu_Na phi_in phi_out : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : 0 < c_standard)
    (H9 : dG_cycle = delta_mu_K + delta_mu_Na + 2 * delta_mu_Cl)
    (H10 : delta_mu_Cl = R_ * T * ln (Cl_in / c_standard) + F * phi_out - R_ * T * ln (Cl_out / c_standard) - F * phi_in)
    (H11 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out)
    (H12 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  F <> 0 /\ K_in <> 0 /\ 0 < K_out / K_in /\ Na_in <> 0 /\ 0 < Na_out / Na_in /\ Cl_out <> 0 /\ 0 < Cl_in / Cl_out.
Proof.
  each; exists_there.
Qed.

Lemma triple_energy
    (Cl_in Cl_out F K_in K_out Na_in Na_out R_ T c_standard dG_cycle delta_mu_Cl delta_mu_K delta_mu_Na phi_in phi_out : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : 0 < c_standard)
    (H9 : dG_cycle = delta_mu_K + delta_mu_Na + 2 * delta_mu_Cl)
    (H10 : delta_mu_Cl = R_ * T * ln (Cl_in / c_standard) + F * phi_out - R_ * T * ln (Cl_out / c_standard) - F * phi_in)
    (H11 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out)
    (H12 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  dG_cycle = R_ * T * ln (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2)).
Proof.
  assert (E1 : ln (K_out / K_in) = -(ln K_in) + (ln K_out)) by (ln_as (K_out * / K_in) ltac:(rational));
  assert (E2 : ln (Na_out / Na_in) = -(ln Na_in) + (ln Na_out)) by (ln_as (Na_out * / Na_in) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (Cl_in / Cl_out) = (ln Cl_in) - (ln Cl_out)) by (ln_as (Cl_in * / Cl_out) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2)) = 2 * (ln Cl_in) - 2 * (ln Cl_out) + (ln K_in) - (ln K_out) + (ln Na_in) - (ln Na_out)) by (ln_as (Cl_in * Cl_in * K_in * Na_in * / Cl_out * / Cl_out * / K_out * / Na_out) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (P1 : dG_cycle = F * (2 * R_ * T * ln (Cl_in / Cl_out) / F - R_ * T * ln (K_out / K_in) / F - R_ * T * ln (Na_out / Na_in) / F)) by (refine (cotransport.triple_written Cl_in Cl_out F K_in K_out Na_in Na_out R_ T c_standard dG_cycle delta_mu_Cl delta_mu_K delta_mu_Na phi_in phi_out _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12]);
  assert (Z1 : 1 * (dG_cycle - F * (2 * R_ * T * ln (Cl_in / Cl_out) / F - R_ * T * ln (K_out / K_in) / F - R_ * T * ln (Na_out / Na_in) / F)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (dG_cycle - F * (2 * R_ * T * ln (Cl_in / Cl_out) / F - R_ * T * ln (K_out / K_in) / F - R_ * T * ln (Na_out / Na_in) / F)))); [lra | rewrite ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma triple_energy_defined
    (Cl_in Cl_out F K_in K_out Na_in Na_out R_ T c_standard dG_cycle delta_mu_Cl delta_mu_K delta_mu_Na phi_in phi_out : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : 0 < c_standard)
    (H9 : dG_cycle = delta_mu_K + delta_mu_Na + 2 * delta_mu_Cl)
    (H10 : delta_mu_Cl = R_ * T * ln (Cl_in / c_standard) + F * phi_out - R_ * T * ln (Cl_out / c_standard) - F * phi_in)
    (H11 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out)
    (H12 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  Cl_out <> 0 /\ K_out <> 0 /\ Na_out <> 0 /\ 0 < K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2).
Proof.
  each; exists_there.
Qed.

Lemma triple_balance
    (Cl_in Cl_out F K_in K_out Na_in Na_out R_ T c_standard dG_cycle delta_mu_Cl delta_mu_K delta_mu_Na phi_in phi_out : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : 0 < c_standard)
    (H9 : dG_cycle = 0)
    (H10 : dG_cycle = delta_mu_K + delta_mu_Na + 2 * delta_mu_Cl)
    (H11 : delta_mu_Cl = R_ * T * ln (Cl_in / c_standard) + F * phi_out - R_ * T * ln (Cl_out / c_standard) - F * phi_in)
    (H12 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out)
    (H13 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  R_ * T * ln (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2)) = 0.
Proof.
  assert (E1 : ln (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2)) = 2 * (ln Cl_in) - 2 * (ln Cl_out) + (ln K_in) - (ln K_out) + (ln Na_in) - (ln Na_out)) by (ln_as (Cl_in * Cl_in * K_in * Na_in * / Cl_out * / Cl_out * / K_out * / Na_out) ltac:(rational));
  assert (P1 : dG_cycle = R_ * T * ln (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2))) by (refine (cotransport.triple_energy Cl_in Cl_out F K_in K_out Na_in Na_out R_ T c_standard dG_cycle delta_mu_Cl delta_mu_K delta_mu_Na phi_in phi_out _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H10 | exact H11 | exact H12 | exact H13]);
  assert (Z1 : 1 * (dG_cycle - 0) = 0) by (apply term_eq; [exact H9]);
  assert (Z2 : (- 1) * (dG_cycle - R_ * T * ln (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2))) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (dG_cycle - 0) + (- 1) * (dG_cycle - R_ * T * ln (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2))))); [lra | rewrite ?E1; rational].
Qed.

Lemma triple_balance_defined
    (Cl_in Cl_out F K_in K_out Na_in Na_out R_ T c_standard dG_cycle delta_mu_Cl delta_mu_K delta_mu_Na phi_in phi_out : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : 0 < c_standard)
    (H9 : dG_cycle = 0)
    (H10 : dG_cycle = delta_mu_K + delta_mu_Na + 2 * delta_mu_Cl)
    (H11 : delta_mu_Cl = R_ * T * ln (Cl_in / c_standard) + F * phi_out - R_ * T * ln (Cl_out / c_standard) - F * phi_in)
    (H12 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out)
    (H13 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  Cl_out <> 0 /\ K_out <> 0 /\ Na_out <> 0 /\ 0 < K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2).
Proof.
  each; exists_there.
Qed.

Lemma triple_logarithm
    (Cl_in Cl_out F K_in K_out Na_in Na_out R_ T c_standard dG_cycle delta_mu_Cl delta_mu_K delta_mu_Na phi_in phi_out : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : 0 < R_)
    (H9 : 0 < T)
    (H10 : 0 < c_standard)
    (H11 : dG_cycle = 0)
    (H12 : dG_cycle = delta_mu_K + delta_mu_Na + 2 * delta_mu_Cl)
    (H13 : delta_mu_Cl = R_ * T * ln (Cl_in / c_standard) + F * phi_out - R_ * T * ln (Cl_out / c_standard) - F * phi_in)
    (H14 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out)
    (H15 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  ln (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2)) = 0.
Proof.
  assert (E1 : ln (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2)) = 2 * (ln Cl_in) - 2 * (ln Cl_out) + (ln K_in) - (ln K_out) + (ln Na_in) - (ln Na_out)) by (ln_as (Cl_in * Cl_in * K_in * Na_in * / Cl_out * / Cl_out * / K_out * / Na_out) ltac:(rational));
  assert (P1 : R_ * T * ln (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2)) = 0) by (refine (cotransport.triple_balance Cl_in Cl_out F K_in K_out Na_in Na_out R_ T c_standard dG_cycle delta_mu_Cl delta_mu_K delta_mu_Na phi_in phi_out _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15]);
  assert (Z1 : 1 / (R_ * T) * (R_ * T * ln (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2)) - 0) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / (R_ * T) * (R_ * T * ln (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2)) - 0))); [lra | rewrite ?E1; rational].
Qed.

Lemma triple_logarithm_defined
    (Cl_in Cl_out F K_in K_out Na_in Na_out R_ T c_standard dG_cycle delta_mu_Cl delta_mu_K delta_mu_Na phi_in phi_out : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : 0 < R_)
    (H9 : 0 < T)
    (H10 : 0 < c_standard)
    (H11 : dG_cycle = 0)
    (H12 : dG_cycle = delta_mu_K + delta_mu_Na + 2 * delta_mu_Cl)
    (H13 : delta_mu_Cl = R_ * T * ln (Cl_in / c_standard) + F * phi_out - R_ * T * ln (Cl_out / c_standard) - F * phi_in)
    (H14 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out)
    (H15 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  Cl_out <> 0 /\ K_out <> 0 /\ Na_out <> 0 /\ 0 < K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2).
Proof.
  each; exists_there.
Qed.

Lemma triple_ratio
    (Cl_in Cl_out F K_in K_out Na_in Na_out R_ T c_standard dG_cycle delta_mu_Cl delta_mu_K delta_mu_Na phi_in phi_out : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : 0 < R_)
    (H9 : 0 < T)
    (H10 : 0 < c_standard)
    (H11 : dG_cycle = 0)
    (H12 : dG_cycle = delta_mu_K + delta_mu_Na + 2 * delta_mu_Cl)
    (H13 : delta_mu_Cl = R_ * T * ln (Cl_in / c_standard) + F * phi_out - R_ * T * ln (Cl_out / c_standard) - F * phi_in)
    (H14 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out)
    (H15 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2) = 1.
Proof.
  assert (E1 : ln (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2)) = 2 * (ln Cl_in) - 2 * (ln Cl_out) + (ln K_in) - (ln K_out) + (ln Na_in) - (ln Na_out)) by (ln_as (Cl_in * Cl_in * K_in * Na_in * / Cl_out * / Cl_out * / K_out * / Na_out) ltac:(rational));
  assert (E2 : exp (ln (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2))) = (Cl_in ^ 2 * K_in * Na_in) / (Cl_out ^ 2 * K_out * Na_out)) by (exp_as ((ln Cl_in) + (ln Cl_in) + (- (ln Cl_out)) + (- (ln Cl_out)) + (ln K_in) + (- (ln K_out)) + (ln Na_in) + (- (ln Na_out))) ltac:(rewrite ?E1; rational));
  assert (E3 : exp 0 = 1) by (exp_as (0) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : ln (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2)) = 0) by (refine (cotransport.triple_logarithm Cl_in Cl_out F K_in K_out Na_in Na_out R_ T c_standard dG_cycle delta_mu_Cl delta_mu_K delta_mu_Na phi_in phi_out _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15]);
  apply (same_eq (exp (ln (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2)))) (exp 0)); [apply f_equal; exact P1 | rewrite ?E3, ?E2, ?E1; rational | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma triple_ratio_defined
    (Cl_in Cl_out F K_in K_out Na_in Na_out R_ T c_standard dG_cycle delta_mu_Cl delta_mu_K delta_mu_Na phi_in phi_out : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : 0 < R_)
    (H9 : 0 < T)
    (H10 : 0 < c_standard)
    (H11 : dG_cycle = 0)
    (H12 : dG_cycle = delta_mu_K + delta_mu_Na + 2 * delta_mu_Cl)
    (H13 : delta_mu_Cl = R_ * T * ln (Cl_in / c_standard) + F * phi_out - R_ * T * ln (Cl_out / c_standard) - F * phi_in)
    (H14 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out)
    (H15 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  Cl_out <> 0 /\ K_out <> 0 /\ Na_out <> 0.
Proof.
  each; exists_there.
Qed.

Lemma triple_products
    (Cl_in Cl_out F K_in K_out Na_in Na_out R_ T c_standard dG_cycle delta_mu_Cl delta_mu_K delta_mu_Na phi_in phi_out : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : 0 < R_)
    (H9 : 0 < T)
    (H10 : 0 < c_standard)
    (H11 : dG_cycle = 0)
    (H12 : dG_cycle = delta_mu_K + delta_mu_Na + 2 * delta_mu_Cl)
    (H13 : delta_mu_Cl = R_ * T * ln (Cl_in / c_standard) + F * phi_out - R_ * T * ln (Cl_out / c_standard) - F * phi_in)
    (H14 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out)
    (H15 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  K_in * Na_in * Cl_in ^ 2 = K_out * Na_out * Cl_out ^ 2.
Proof.
  assert (P1 : K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2) = 1) by (refine (cotransport.triple_ratio Cl_in Cl_out F K_in K_out Na_in Na_out R_ T c_standard dG_cycle delta_mu_Cl delta_mu_K delta_mu_Na phi_in phi_out _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15]);
  assert (Z1 : K_out * Na_out * Cl_out ^ 2 * (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2) - 1) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (K_out * Na_out * Cl_out ^ 2 * (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2) - 1))); [lra | rational].
Qed.

Lemma triple_equilibrium'1
    (Cl_in Cl_out K_in K_out Na_in Na_out : R)
    (H1 : K_in * Na_in * Cl_in ^ 2 = K_out * Na_out * Cl_out ^ 2)
    (H2 : 0 < Cl_out)
    (H3 : 0 < K_out)
    (H4 : 0 < Na_out) :
  K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2) = 1.
Proof.
  assert (Z1 : 1 / (K_out * Na_out * Cl_out ^ 2) * (K_in * Na_in * Cl_in ^ 2 - K_out * Na_out * Cl_out ^ 2) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 / (K_out * Na_out * Cl_out ^ 2) * (K_in * Na_in * Cl_in ^ 2 - K_out * Na_out * Cl_out ^ 2))); [lra | rational].
Qed.

Lemma triple_equilibrium'1_defined
    (Cl_in Cl_out K_in K_out Na_in Na_out : R)
    (H1 : K_in * Na_in * Cl_in ^ 2 = K_out * Na_out * Cl_out ^ 2)
    (H2 : 0 < Cl_out)
    (H3 : 0 < K_out)
    (H4 : 0 < Na_out) :
  Cl_out <> 0 /\ K_out <> 0 /\ Na_out <> 0.
Proof.
  each; exists_there.
Qed.

Lemma triple_equilibrium'2
    (Cl_in Cl_out K_in K_out Na_in Na_out : R)
    (H1 : 0 < Cl_in)
    (H2 : K_in * Na_in * Cl_in ^ 2 = K_out * Na_out * Cl_out ^ 2)
    (H3 : 0 < Cl_out)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out) :
  ln (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2)) = 0.
Proof.
  assert (E1 : ln (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2)) = 2 * (ln Cl_in) + (ln K_in) + (ln Na_in) - 2 * (ln Cl_out) - (ln K_out) - (ln Na_out)) by (ln_as (Cl_in * Cl_in * K_in * Na_in * / Cl_out * / Cl_out * / K_out * / Na_out) ltac:(rational));
  assert (E2 : ln 1 = 0) by (ln_as (1) ltac:(rewrite ?E1; rational));
  assert (P1 : K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2) = 1) by (refine (cotransport.triple_equilibrium'1 Cl_in Cl_out K_in K_out Na_in Na_out _ _ _ _); [exact H2 | exact H3 | exact H5 | exact H7]);
  apply (same_eq (ln (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2))) (ln 1)); [apply f_equal; exact P1 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma triple_equilibrium'2_defined
    (Cl_in Cl_out K_in K_out Na_in Na_out : R)
    (H1 : 0 < Cl_in)
    (H2 : K_in * Na_in * Cl_in ^ 2 = K_out * Na_out * Cl_out ^ 2)
    (H3 : 0 < Cl_out)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out) :
  Cl_out <> 0 /\ K_out <> 0 /\ Na_out <> 0 /\ 0 < K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2).
Proof.
  each; exists_there.
Qed.

Lemma triple_equilibrium'3
    (Cl_in Cl_out K_in K_out Na_in Na_out R_ T : R)
    (H1 : 0 < Cl_in)
    (H2 : K_in * Na_in * Cl_in ^ 2 = K_out * Na_out * Cl_out ^ 2)
    (H3 : 0 < Cl_out)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : 0 < R_)
    (H9 : 0 < T) :
  R_ * T * ln (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2)) = 0.
Proof.
  assert (E1 : ln (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2)) = 2 * (ln Cl_in) + (ln K_in) + (ln Na_in) - 2 * (ln Cl_out) - (ln K_out) - (ln Na_out)) by (ln_as (Cl_in * Cl_in * K_in * Na_in * / Cl_out * / Cl_out * / K_out * / Na_out) ltac:(rational));
  assert (P1 : ln (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2)) = 0) by (refine (cotransport.triple_equilibrium'2 Cl_in Cl_out K_in K_out Na_in Na_out _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7]);
  assert (Z1 : R_ * T * (ln (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2)) - 0) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (R_ * T * (ln (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2)) - 0))); [lra | rewrite ?E1; rational].
Qed.

Lemma triple_equilibrium'3_defined
    (Cl_in Cl_out K_in K_out Na_in Na_out R_ T : R)
    (H1 : 0 < Cl_in)
    (H2 : K_in * Na_in * Cl_in ^ 2 = K_out * Na_out * Cl_out ^ 2)
    (H3 : 0 < Cl_out)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : 0 < R_)
    (H9 : 0 < T) :
  Cl_out <> 0 /\ K_out <> 0 /\ Na_out <> 0 /\ 0 < K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2).
Proof.
  each; exists_there.
Qed.

Lemma triple_equilibrium'4
    (Cl_in Cl_out F K_in K_out Na_in Na_out R_ T c_standard dG_cycle delta_mu_Cl delta_mu_K delta_mu_Na phi_in phi_out : R)
    (H1 : 0 < Cl_in)
    (H2 : K_in * Na_in * Cl_in ^ 2 = K_out * Na_out * Cl_out ^ 2)
    (H3 : 0 < Cl_out)
    (H4 : 0 < F)
    (H5 : 0 < K_in)
    (H6 : 0 < K_out)
    (H7 : 0 < Na_in)
    (H8 : 0 < Na_out)
    (H9 : 0 < R_)
    (H10 : 0 < T)
    (H11 : 0 < c_standard)
    (H12 : dG_cycle = delta_mu_K + delta_mu_Na + 2 * delta_mu_Cl)
    (H13 : delta_mu_Cl = R_ * T * ln (Cl_in / c_standard) + F * phi_out - R_ * T * ln (Cl_out / c_standard) - F * phi_in)
    (H14 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out)
    (H15 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  dG_cycle = 0.
Proof.
  assert (P1 : dG_cycle = R_ * T * ln (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2))) by (refine (cotransport.triple_energy Cl_in Cl_out F K_in K_out Na_in Na_out R_ T c_standard dG_cycle delta_mu_Cl delta_mu_K delta_mu_Na phi_in phi_out _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15]);
  assert (E1 : ln (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2)) = 2 * (ln Cl_in) + (ln K_in) + (ln Na_in) - 2 * (ln Cl_out) - (ln K_out) - (ln Na_out)) by (ln_as (Cl_in * Cl_in * K_in * Na_in * / Cl_out * / Cl_out * / K_out * / Na_out) ltac:(rational));
  assert (P2 : R_ * T * ln (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2)) = 0) by (refine (cotransport.triple_equilibrium'3 Cl_in Cl_out K_in K_out Na_in Na_out R_ T _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]);
  assert (Z1 : 1 * (R_ * T * ln (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2)) - 0) = 0) by (apply term_eq; [exact P2]);
  assert (Z2 : 1 * (dG_cycle - R_ * T * ln (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2))) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (R_ * T * ln (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2)) - 0) + 1 * (dG_cycle - R_ * T * ln (K_in * Na_in * Cl_in ^ 2 / (K_out * Na_out * Cl_out ^ 2))))); [lra | rewrite ?E1; rational].
Qed.

Lemma triple_equilibrium
    (Cl_in Cl_out F K_in K_out Na_in Na_out R_ T c_standard dG_cycle delta_mu_Cl delta_mu_K delta_mu_Na phi_in phi_out : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : 0 < R_)
    (H9 : 0 < T)
    (H10 : 0 < c_standard)
    (H11 : dG_cycle = delta_mu_K + delta_mu_Na + 2 * delta_mu_Cl)
    (H12 : delta_mu_Cl = R_ * T * ln (Cl_in / c_standard) + F * phi_out - R_ * T * ln (Cl_out / c_standard) - F * phi_in)
    (H13 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out)
    (H14 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  dG_cycle = 0 <-> K_in * Na_in * Cl_in ^ 2 = K_out * Na_out * Cl_out ^ 2.
Proof.
  split; [intro G1; refine (cotransport.triple_products Cl_in Cl_out F K_in K_out Na_in Na_out R_ T c_standard dG_cycle delta_mu_Cl delta_mu_K delta_mu_Na phi_in phi_out _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact G1 | exact H11 | exact H12 | exact H13 | exact H14] | intro G1; refine (cotransport.triple_equilibrium'4 Cl_in Cl_out F K_in K_out Na_in Na_out R_ T c_standard dG_cycle delta_mu_Cl delta_mu_K delta_mu_Na phi_in phi_out _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact G1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14]].
Qed.

Lemma pair
    (Cl_in Cl_out E_Cl E_K F K_in K_out R_ T c_standard dG_cycle delta_mu_Cl delta_mu_K phi_in phi_out : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H4 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H5 : 0 < F)
    (H6 : 0 < K_in)
    (H7 : 0 < K_out)
    (H8 : 0 < c_standard)
    (H9 : dG_cycle = delta_mu_K + delta_mu_Cl)
    (H10 : delta_mu_Cl = R_ * T * ln (Cl_in / c_standard) + F * phi_out - R_ * T * ln (Cl_out / c_standard) - F * phi_in)
    (H11 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out) :
  dG_cycle = F * (E_Cl - E_K).
Proof.
  assert (E1 : ln (K_out / K_in) = (ln K_out) - (ln K_in)) by (ln_as (K_out * / K_in) ltac:(rational));
  assert (E2 : ln ((K_out / c_standard) / (K_in / c_standard)) = (ln K_out) - (ln K_in)) by (ln_as (K_out * / K_in) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (Cl_out / Cl_in) = (ln Cl_out) - (ln Cl_in)) by (ln_as (Cl_out * / Cl_in) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln ((Cl_out / c_standard) / (Cl_in / c_standard)) = (ln Cl_out) - (ln Cl_in)) by (ln_as (Cl_out * / Cl_in) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (E5 : ln (1 / 1) = 0) by (ln_as (1) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; rational));
  assert (E6 : ln (K_in / c_standard) = (ln K_in) - (ln c_standard)) by (ln_as (K_in * / c_standard) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E7 : ln (K_out / c_standard) = (ln K_out) - (ln c_standard)) by (ln_as (K_out * / c_standard) ltac:(rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E8 : ln (Cl_in / c_standard) = (ln Cl_in) - (ln c_standard)) by (ln_as (Cl_in * / c_standard) ltac:(rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E9 : ln (Cl_out / c_standard) = (ln Cl_out) - (ln c_standard)) by (ln_as (Cl_out * / c_standard) ltac:(rewrite ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E10 : ln 1 = 0) by (ln_as (1) ltac:(rewrite ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (P1 : dG_cycle = F * (1 * 1 * ((phi_in - phi_out) - E_K) + 1 * (- 1) * ((phi_in - phi_out) - E_Cl) + 0 * 1 * ((phi_in - phi_out) - 0) - 0)) by (refine (coupled_transport.cycle_energy E_K E_Cl 0 F 0 R_ 1 1 T (phi_in - phi_out) (K_in / c_standard) (K_out / c_standard) (Cl_in / c_standard) (Cl_out / c_standard) 1 1 dG_cycle delta_mu_K delta_mu_Cl (F * (phi_in - phi_out)) 0 1 1 0 0 phi_in phi_out 1 (- 1) 1 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [apply (same_eq _ _ _ _ H4); rewrite ?E2, ?E1; rational | apply (same_eq _ _ _ _ H3); rewrite ?E4, ?E3, ?E2, ?E1; rational | first [rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational | side] | exact H5 | first [rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational | side] | side | side | first [rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational | side] | side | side | side | side | side | side | apply (same_eq _ _ _ _ H9); rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational | apply (same_eq _ _ _ _ H11); rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | apply (same_eq _ _ _ _ H10); rewrite ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | first [rewrite ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | side] | first [rewrite ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | side] | side | side | side]);
  apply (same_eq _ _ _ _ P1); rewrite ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational.
Qed.

Lemma pair_balance
    (E_Cl E_K F dG_cycle : R)
    (H1 : dG_cycle = 0)
    (H2 : dG_cycle = F * (E_Cl - E_K)) :
  F * (E_Cl - E_K) = 0.
Proof.
  assert (Z1 : 1 * (dG_cycle - 0) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- 1) * (dG_cycle - F * (E_Cl - E_K)) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 * (dG_cycle - 0) + (- 1) * (dG_cycle - F * (E_Cl - E_K)))); [lra | rational].
Qed.

Lemma same_potential
    (E_Cl E_K F dG_cycle : R)
    (H1 : 0 < F)
    (H2 : dG_cycle = 0)
    (H3 : dG_cycle = F * (E_Cl - E_K)) :
  E_Cl = E_K.
Proof.
  assert (P1 : F * (E_Cl - E_K) = 0) by (refine (cotransport.pair_balance E_Cl E_K F dG_cycle _ _); [exact H2 | exact H3]);
  assert (Z1 : 1 / F * (F * (E_Cl - E_K) - 0) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / F * (F * (E_Cl - E_K) - 0))); [lra | rational].
Qed.

Lemma pair_equilibrium'1
    (E_Cl E_K F : R)
    (H1 : E_Cl = E_K)
    (H2 : 0 < F) :
  F * (E_Cl - E_K) = 0.
Proof.
  assert (Z1 : F * (E_Cl - E_K) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (F * (E_Cl - E_K))); [lra | rational].
Qed.

Lemma pair_equilibrium'2
    (E_Cl E_K F dG_cycle : R)
    (H1 : E_Cl = E_K)
    (H2 : 0 < F)
    (H3 : dG_cycle = F * (E_Cl - E_K)) :
  dG_cycle = 0.
Proof.
  assert (P1 : F * (E_Cl - E_K) = 0) by (refine (cotransport.pair_equilibrium'1 E_Cl E_K F _ _); [exact H1 | exact H2]);
  assert (Z1 : 1 * (F * (E_Cl - E_K) - 0) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 1 * (dG_cycle - F * (E_Cl - E_K)) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 * (F * (E_Cl - E_K) - 0) + 1 * (dG_cycle - F * (E_Cl - E_K)))); [lra | rational].
Qed.

Lemma pair_equilibrium
    (E_Cl E_K F dG_cycle : R)
    (H1 : 0 < F)
    (H2 : dG_cycle = F * (E_Cl - E_K)) :
  dG_cycle = 0 <-> E_Cl = E_K.
Proof.
  split; [intro G1; refine (cotransport.same_potential E_Cl E_K F dG_cycle _ _ _); [exact H1 | exact G1 | exact H2] | intro G1; refine (cotransport.pair_equilibrium'2 E_Cl E_K F dG_cycle _ _ _); [exact G1 | exact H1 | exact H2]].
Qed.

Lemma no_gap
    (E_Cl E_K V : R)
    (H1 : V - E_K = V - E_Cl) :
  E_K - E_Cl = 0.
Proof.
  assert (Z1 : (- 1) * (V - E_K - (V - E_Cl)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ ((- 1) * (V - E_K - (V - E_Cl)))); [lra | rational].
Qed.

Lemma any_voltage
    (E_Cl E_K V : R)
    (H1 : E_K - E_Cl = 0) :
  V - E_K = V - E_Cl.
Proof.
  assert (Z1 : (- 1) * (E_K - E_Cl - 0) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ ((- 1) * (E_K - E_Cl - 0))); [lra | rational].
Qed.

Lemma pair_voltages
    (E_Cl E_K : R) :
  (E_K - E_Cl = 0 -> (forall V' : R, V' - E_K = V' - E_Cl)) /\ (E_K - E_Cl <> 0 -> (forall V' : R, ~ (V' - E_K = V' - E_Cl))).
Proof.
  split; intro G1; [intros V'; refine (cotransport.any_voltage E_Cl E_K V' _); [exact G1] | intros V' G2; assert (P1 : E_K - E_Cl = 0) by (refine (cotransport.no_gap E_Cl E_K V' _); [exact G2]); impossible].
Qed.

Lemma equal_logarithms
    (Cl_in Cl_out E_Cl E_K F K_in K_out R_ T dG_cycle : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H4 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H5 : 0 < F)
    (H6 : 0 < K_in)
    (H7 : 0 < K_out)
    (H8 : dG_cycle = 0)
    (H9 : dG_cycle = F * (E_Cl - E_K)) :
  R_ * T * ln (Cl_in / Cl_out) / F = R_ * T * ln (K_out / K_in) / F.
Proof.
  assert (E1 : ln (K_out / K_in) = (ln K_out) - (ln K_in)) by (ln_as (K_out * / K_in) ltac:(rational));
  assert (E2 : ln (Cl_in / Cl_out) = -(ln Cl_out) + (ln Cl_in)) by (ln_as (Cl_in * / Cl_out) ltac:(rewrite ?E1; rational));
  assert (P1 : E_Cl = E_K) by (refine (cotransport.same_potential E_Cl E_K F dG_cycle _ _ _); [exact H5 | exact H8 | exact H9]);
  assert (P2 : E_Cl = R_ * T * ln (Cl_in / Cl_out) / F) by (refine (three_ions.nernst_chloride Cl_in Cl_out E_Cl F R_ T _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5]);
  assert (Z1 : 1 * (E_Cl - E_K) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 1 * (E_K - R_ * T * ln (K_out / K_in) / F) = 0) by (apply term_eq; [exact H4]);
  assert (Z3 : (- 1) * (E_Cl - R_ * T * ln (Cl_in / Cl_out) / F) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (E_Cl - E_K) + 1 * (E_K - R_ * T * ln (K_out / K_in) / F) + (- 1) * (E_Cl - R_ * T * ln (Cl_in / Cl_out) / F))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma equal_logarithms_defined
    (Cl_in Cl_out E_Cl E_K F K_in K_out R_ T dG_cycle : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H4 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H5 : 0 < F)
    (H6 : 0 < K_in)
    (H7 : 0 < K_out)
    (H8 : dG_cycle = 0)
    (H9 : dG_cycle = F * (E_Cl - E_K)) :
  F <> 0 /\ Cl_out <> 0 /\ 0 < Cl_in / Cl_out /\ K_in <> 0 /\ 0 < K_out / K_in.
Proof.
  each; exists_there.
Qed.

Lemma bare_logarithms
    (Cl_in Cl_out E_Cl E_K F K_in K_out R_ T dG_cycle : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H4 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H5 : 0 < F)
    (H6 : 0 < K_in)
    (H7 : 0 < K_out)
    (H8 : 0 < R_)
    (H9 : 0 < T)
    (H10 : dG_cycle = 0)
    (H11 : dG_cycle = F * (E_Cl - E_K)) :
  ln (Cl_in / Cl_out) = ln (K_out / K_in).
Proof.
  assert (E1 : ln (Cl_in / Cl_out) = -(ln Cl_out) + (ln Cl_in)) by (ln_as (Cl_in * / Cl_out) ltac:(rational));
  assert (E2 : ln (K_out / K_in) = (ln K_out) - (ln K_in)) by (ln_as (K_out * / K_in) ltac:(rewrite ?E1; rational));
  assert (P1 : R_ * T * ln (Cl_in / Cl_out) / F = R_ * T * ln (K_out / K_in) / F) by (refine (cotransport.equal_logarithms Cl_in Cl_out E_Cl E_K F K_in K_out R_ T dG_cycle _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H10 | exact H11]);
  assert (Z1 : F / (R_ * T) * (R_ * T * ln (Cl_in / Cl_out) / F - R_ * T * ln (K_out / K_in) / F) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (F / (R_ * T) * (R_ * T * ln (Cl_in / Cl_out) / F - R_ * T * ln (K_out / K_in) / F))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma bare_logarithms_defined
    (Cl_in Cl_out E_Cl E_K F K_in K_out R_ T dG_cycle : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H4 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H5 : 0 < F)
    (H6 : 0 < K_in)
    (H7 : 0 < K_out)
    (H8 : 0 < R_)
    (H9 : 0 < T)
    (H10 : dG_cycle = 0)
    (H11 : dG_cycle = F * (E_Cl - E_K)) :
  Cl_out <> 0 /\ 0 < Cl_in / Cl_out /\ K_in <> 0 /\ 0 < K_out / K_in.
Proof.
  each; exists_there.
Qed.

Lemma ratios
    (Cl_in Cl_out E_Cl E_K F K_in K_out R_ T dG_cycle : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H4 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H5 : 0 < F)
    (H6 : 0 < K_in)
    (H7 : 0 < K_out)
    (H8 : 0 < R_)
    (H9 : 0 < T)
    (H10 : dG_cycle = 0)
    (H11 : dG_cycle = F * (E_Cl - E_K)) :
  Cl_in / Cl_out = K_out / K_in.
Proof.
  assert (E1 : ln (Cl_in / Cl_out) = -(ln Cl_out) + (ln Cl_in)) by (ln_as (Cl_in * / Cl_out) ltac:(rational));
  assert (E2 : exp (ln (Cl_in / Cl_out)) = (Cl_in) / (Cl_out)) by (exp_as ((- (ln Cl_out)) + (ln Cl_in)) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (K_out / K_in) = (ln K_out) - (ln K_in)) by (ln_as (K_out * / K_in) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : exp (ln (K_out / K_in)) = (K_out) / (K_in)) by (exp_as ((ln K_out) + (- (ln K_in))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (P1 : ln (Cl_in / Cl_out) = ln (K_out / K_in)) by (refine (cotransport.bare_logarithms Cl_in Cl_out E_Cl E_K F K_in K_out R_ T dG_cycle _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11]);
  apply (same_eq (exp (ln (Cl_in / Cl_out))) (exp (ln (K_out / K_in)))); [apply f_equal; exact P1 | rewrite ?E4, ?E3, ?E2, ?E1; rational | rewrite ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma ratios_defined
    (Cl_in Cl_out E_Cl E_K F K_in K_out R_ T dG_cycle : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H4 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H5 : 0 < F)
    (H6 : 0 < K_in)
    (H7 : 0 < K_out)
    (H8 : 0 < R_)
    (H9 : 0 < T)
    (H10 : dG_cycle = 0)
    (H11 : dG_cycle = F * (E_Cl - E_K)) :
  Cl_out <> 0 /\ K_in <> 0.
Proof.
  each; exists_there.
Qed.

Lemma floor
    (Cl_in Cl_out E_Cl E_K F K_in K_out R_ T dG_cycle : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H4 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H5 : 0 < F)
    (H6 : 0 < K_in)
    (H7 : 0 < K_out)
    (H8 : 0 < R_)
    (H9 : 0 < T)
    (H10 : dG_cycle = 0)
    (H11 : dG_cycle = F * (E_Cl - E_K)) :
  Cl_in = K_out * Cl_out / K_in.
Proof.
  assert (P1 : Cl_in / Cl_out = K_out / K_in) by (refine (cotransport.ratios Cl_in Cl_out E_Cl E_K F K_in K_out R_ T dG_cycle _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11]);
  assert (Z1 : Cl_out * (Cl_in / Cl_out - K_out / K_in) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (Cl_out * (Cl_in / Cl_out - K_out / K_in))); [lra | rational].
Qed.

Lemma floor_defined
    (Cl_in Cl_out E_Cl E_K F K_in K_out R_ T dG_cycle : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H4 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H5 : 0 < F)
    (H6 : 0 < K_in)
    (H7 : 0 < K_out)
    (H8 : 0 < R_)
    (H9 : 0 < T)
    (H10 : dG_cycle = 0)
    (H11 : dG_cycle = F * (E_Cl - E_K)) :
  K_in <> 0.
Proof.
  each; exists_there.
Qed.

Lemma chloride_floor'1
    (Cl_in Cl_out K_in K_out : R)
    (H1 : Cl_in = K_out * Cl_out / K_in)
    (H2 : 0 < Cl_out)
    (H3 : 0 < K_in) :
  Cl_in / Cl_out = K_out / K_in.
Proof.
  assert (Z1 : 1 / Cl_out * (Cl_in - K_out * Cl_out / K_in) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 / Cl_out * (Cl_in - K_out * Cl_out / K_in))); [lra | rational].
Qed.

Lemma chloride_floor'1_defined
    (Cl_in Cl_out K_in K_out : R)
    (H1 : Cl_in = K_out * Cl_out / K_in)
    (H2 : 0 < Cl_out)
    (H3 : 0 < K_in) :
  Cl_out <> 0 /\ K_in <> 0.
Proof.
  each; exists_there.
Qed.

Lemma chloride_floor'2
    (Cl_in Cl_out K_in K_out : R)
    (H1 : Cl_in = K_out * Cl_out / K_in)
    (H2 : 0 < Cl_in)
    (H3 : 0 < Cl_out)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out) :
  ln (Cl_in / Cl_out) = ln (K_out / K_in).
Proof.
  assert (E1 : ln (Cl_in / Cl_out) = (ln Cl_in) - (ln Cl_out)) by (ln_as (Cl_in * / Cl_out) ltac:(rational));
  assert (E2 : ln (K_out / K_in) = (ln K_out) - (ln K_in)) by (ln_as (K_out * / K_in) ltac:(rewrite ?E1; rational));
  assert (P1 : Cl_in / Cl_out = K_out / K_in) by (refine (cotransport.chloride_floor'1 Cl_in Cl_out K_in K_out _ _ _); [exact H1 | exact H3 | exact H4]);
  apply (same_eq (ln (Cl_in / Cl_out)) (ln (K_out / K_in))); [apply f_equal; exact P1 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma chloride_floor'2_defined
    (Cl_in Cl_out K_in K_out : R)
    (H1 : Cl_in = K_out * Cl_out / K_in)
    (H2 : 0 < Cl_in)
    (H3 : 0 < Cl_out)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out) :
  Cl_out <> 0 /\ 0 < Cl_in / Cl_out /\ K_in <> 0 /\ 0 < K_out / K_in.
Proof.
  each; exists_there.
Qed.

Lemma chloride_floor'3
    (Cl_in Cl_out F K_in K_out R_ T : R)
    (H1 : Cl_in = K_out * Cl_out / K_in)
    (H2 : 0 < Cl_in)
    (H3 : 0 < Cl_out)
    (H4 : 0 < F)
    (H5 : 0 < K_in)
    (H6 : 0 < K_out)
    (H7 : 0 < R_)
    (H8 : 0 < T) :
  R_ * T * ln (Cl_in / Cl_out) / F = R_ * T * ln (K_out / K_in) / F.
Proof.
  assert (E1 : ln (Cl_in / Cl_out) = (ln Cl_in) - (ln Cl_out)) by (ln_as (Cl_in * / Cl_out) ltac:(rational));
  assert (E2 : ln (K_out / K_in) = (ln K_out) - (ln K_in)) by (ln_as (K_out * / K_in) ltac:(rewrite ?E1; rational));
  assert (P1 : ln (Cl_in / Cl_out) = ln (K_out / K_in)) by (refine (cotransport.chloride_floor'2 Cl_in Cl_out K_in K_out _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5 | exact H6]);
  assert (Z1 : 1 / (F / (R_ * T)) * (ln (Cl_in / Cl_out) - ln (K_out / K_in)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / (F / (R_ * T)) * (ln (Cl_in / Cl_out) - ln (K_out / K_in)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma chloride_floor'3_defined
    (Cl_in Cl_out F K_in K_out R_ T : R)
    (H1 : Cl_in = K_out * Cl_out / K_in)
    (H2 : 0 < Cl_in)
    (H3 : 0 < Cl_out)
    (H4 : 0 < F)
    (H5 : 0 < K_in)
    (H6 : 0 < K_out)
    (H7 : 0 < R_)
    (H8 : 0 < T) :
  F <> 0 /\ Cl_out <> 0 /\ 0 < Cl_in / Cl_out /\ K_in <> 0 /\ 0 < K_out / K_in.
Proof.
  each; exists_there.
Qed.

Lemma chloride_floor'4
    (Cl_in Cl_out E_Cl E_K F K_in K_out R_ T : R)
    (H1 : Cl_in = K_out * Cl_out / K_in)
    (H2 : 0 < Cl_in)
    (H3 : 0 < Cl_out)
    (H4 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H5 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H6 : 0 < F)
    (H7 : 0 < K_in)
    (H8 : 0 < K_out)
    (H9 : 0 < R_)
    (H10 : 0 < T) :
  E_Cl = E_K.
Proof.
  assert (P1 : E_Cl = R_ * T * ln (Cl_in / Cl_out) / F) by (refine (three_ions.nernst_chloride Cl_in Cl_out E_Cl F R_ T _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H6]);
  assert (E1 : ln (Cl_in / Cl_out) = -(ln Cl_out) + (ln Cl_in)) by (ln_as (Cl_in * / Cl_out) ltac:(rational));
  assert (E2 : ln (K_out / K_in) = (ln K_out) - (ln K_in)) by (ln_as (K_out * / K_in) ltac:(rewrite ?E1; rational));
  assert (P2 : R_ * T * ln (Cl_in / Cl_out) / F = R_ * T * ln (K_out / K_in) / F) by (refine (cotransport.chloride_floor'3 Cl_in Cl_out F K_in K_out R_ T _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]);
  assert (Z1 : 1 * (R_ * T * ln (Cl_in / Cl_out) / F - R_ * T * ln (K_out / K_in) / F) = 0) by (apply term_eq; [exact P2]);
  assert (Z2 : (- 1) * (E_K - R_ * T * ln (K_out / K_in) / F) = 0) by (apply term_eq; [exact H5]);
  assert (Z3 : 1 * (E_Cl - R_ * T * ln (Cl_in / Cl_out) / F) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (R_ * T * ln (Cl_in / Cl_out) / F - R_ * T * ln (K_out / K_in) / F) + (- 1) * (E_K - R_ * T * ln (K_out / K_in) / F) + 1 * (E_Cl - R_ * T * ln (Cl_in / Cl_out) / F))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma chloride_floor'5
    (Cl_in Cl_out E_Cl E_K F K_in K_out R_ T : R)
    (H1 : Cl_in = K_out * Cl_out / K_in)
    (H2 : 0 < Cl_in)
    (H3 : 0 < Cl_out)
    (H4 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H5 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H6 : 0 < F)
    (H7 : 0 < K_in)
    (H8 : 0 < K_out)
    (H9 : 0 < R_)
    (H10 : 0 < T) :
  F * (E_Cl - E_K) = 0.
Proof.
  assert (P1 : E_Cl = R_ * T * ln (Cl_in / Cl_out) / F) by (refine (three_ions.nernst_chloride Cl_in Cl_out E_Cl F R_ T _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H6]);
  assert (P2 : E_Cl = E_K) by (refine (cotransport.chloride_floor'4 Cl_in Cl_out E_Cl E_K F K_in K_out R_ T _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]);
  assert (Z1 : F * (E_Cl - E_K) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (F * (E_Cl - E_K))); [lra | rational].
Qed.

Lemma chloride_floor'6
    (Cl_in Cl_out E_Cl E_K F K_in K_out R_ T dG_cycle : R)
    (H1 : Cl_in = K_out * Cl_out / K_in)
    (H2 : 0 < Cl_in)
    (H3 : 0 < Cl_out)
    (H4 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H5 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H6 : 0 < F)
    (H7 : 0 < K_in)
    (H8 : 0 < K_out)
    (H9 : 0 < R_)
    (H10 : 0 < T)
    (H11 : dG_cycle = F * (E_Cl - E_K)) :
  dG_cycle = 0.
Proof.
  assert (P1 : E_Cl = R_ * T * ln (Cl_in / Cl_out) / F) by (refine (three_ions.nernst_chloride Cl_in Cl_out E_Cl F R_ T _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H6]);
  assert (P2 : F * (E_Cl - E_K) = 0) by (refine (cotransport.chloride_floor'5 Cl_in Cl_out E_Cl E_K F K_in K_out R_ T _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]);
  assert (Z1 : 1 * (F * (E_Cl - E_K) - 0) = 0) by (apply term_eq; [exact P2]);
  assert (Z2 : 1 * (dG_cycle - F * (E_Cl - E_K)) = 0) by (apply term_eq; [exact H11]);
  apply (eq_by_sum _ _ (1 * (F * (E_Cl - E_K) - 0) + 1 * (dG_cycle - F * (E_Cl - E_K)))); [lra | rational].
Qed.

Lemma chloride_floor
    (Cl_in Cl_out E_Cl E_K F K_in K_out R_ T dG_cycle : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H4 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H5 : 0 < F)
    (H6 : 0 < K_in)
    (H7 : 0 < K_out)
    (H8 : 0 < R_)
    (H9 : 0 < T)
    (H10 : dG_cycle = F * (E_Cl - E_K)) :
  dG_cycle = 0 <-> Cl_in = K_out * Cl_out / K_in.
Proof.
  split; [intro G1; refine (cotransport.floor Cl_in Cl_out E_Cl E_K F K_in K_out R_ T dG_cycle _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact G1 | exact H10] | intro G1; refine (cotransport.chloride_floor'6 Cl_in Cl_out E_Cl E_K F K_in K_out R_ T dG_cycle _ _ _ _ _ _ _ _ _ _ _); [exact G1 | exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]].
Qed.

Lemma chloride_floor_defined
    (Cl_in Cl_out E_Cl E_K F K_in K_out R_ T dG_cycle : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H4 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H5 : 0 < F)
    (H6 : 0 < K_in)
    (H7 : 0 < K_out)
    (H8 : 0 < R_)
    (H9 : 0 < T)
    (H10 : dG_cycle = F * (E_Cl - E_K)) :
  K_in <> 0.
Proof.
  each; exists_there.
Qed.

Lemma takes_chloride_out
    (E_Cl E_K F dG_cycle : R)
    (H1 : E_K < E_Cl)
    (H2 : 0 < F)
    (H3 : dG_cycle = F * (E_Cl - E_K)) :
  0 < dG_cycle.
Proof.
  assert (Z1 : 1 * (dG_cycle - F * (E_Cl - E_K)) = 0) by (apply term_eq; [exact H3]);
  assert (Z2 : 0 < F * (E_Cl - E_K)) by (apply term_lt; [side | exact H1]);
  apply (lt_by_sum _ _ (1 * (dG_cycle - F * (E_Cl - E_K)) + F * (E_Cl - E_K))); [lra | rational].
Qed.

Lemma brings_chloride_in
    (E_Cl E_K F dG_cycle : R)
    (H1 : E_Cl < E_K)
    (H2 : 0 < F)
    (H3 : dG_cycle = F * (E_Cl - E_K)) :
  dG_cycle < 0.
Proof.
  assert (Z1 : (- 1) * (dG_cycle - F * (E_Cl - E_K)) = 0) by (apply term_eq; [exact H3]);
  assert (Z2 : 0 < F * (E_K - E_Cl)) by (apply term_lt; [side | exact H1]);
  apply (lt_by_sum _ _ ((- 1) * (dG_cycle - F * (E_Cl - E_K)) + F * (E_K - E_Cl))); [lra | rational].
Qed.
