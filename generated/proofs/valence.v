(* Generated from derivations/valence.py; do not edit. *)

From Electrochem Require Import moves.

Lemma opposite
    (E_opposite F R_ T a_in a_out z : R)
    (H1 : E_opposite = - R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : z <> 0) :
  E_opposite = - R_ * T * ln (a_out / a_in) / (z * F).
Proof.
  try assert (K1 : - z <> 0) by side;
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (P1 : E_opposite = R_ * T * ln (a_out / a_in) / ((- z) * F)) by (apply (same_eq _ _ _ _ H1); rewrite ?E1; rational);
  apply (same_eq _ _ _ _ P1); rewrite ?E1; rational.
Qed.

Lemma opposite_defined
    (E_opposite F R_ T a_in a_out z : R)
    (H1 : E_opposite = - R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : z <> 0) :
  F <> 0 /\ z <> 0 /\ a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  try assert (K1 : - z <> 0) by side;
  each; exists_there.
Qed.

Lemma opposite_valence
    (E E_opposite F R_ T a_in a_out z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : E_opposite = - R_ * T * ln (a_out / a_in) / (z * F))
    (H3 : 0 < F)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : z <> 0) :
  E_opposite = - E.
Proof.
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (Z1 : 1 * (E_opposite - (- R_ * T * ln (a_out / a_in) / (z * F))) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : 1 * (E - R_ * T * ln (a_out / a_in) / (z * F)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (E_opposite - (- R_ * T * ln (a_out / a_in) / (z * F))) + 1 * (E - R_ * T * ln (a_out / a_in) / (z * F)))); [lra | rewrite ?E1; rational].
Qed.

Lemma scaled
    (E_multiple F R_ T a_in a_out k z : R)
    (H1 : E_multiple = R_ * T * ln (a_out / a_in) / (k * z * F))
    (H2 : 0 < F)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : k <> 0)
    (H6 : z <> 0) :
  E_multiple = R_ * T * ln (a_out / a_in) / (k * z * F).
Proof.
  try assert (K1 : k * z <> 0) by side;
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (P1 : E_multiple = R_ * T * ln (a_out / a_in) / ((k * z) * F)) by (apply (same_eq _ _ _ _ H1); rewrite ?E1; rational);
  apply (same_eq _ _ _ _ P1); rewrite ?E1; rational.
Qed.

Lemma scaled_defined
    (E_multiple F R_ T a_in a_out k z : R)
    (H1 : E_multiple = R_ * T * ln (a_out / a_in) / (k * z * F))
    (H2 : 0 < F)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : k <> 0)
    (H6 : z <> 0) :
  F <> 0 /\ k <> 0 /\ z <> 0 /\ a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  try assert (K1 : k * z <> 0) by side;
  each; exists_there.
Qed.

Lemma multiple_valence
    (E E_multiple F R_ T a_in a_out k z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : E_multiple = R_ * T * ln (a_out / a_in) / (k * z * F))
    (H3 : 0 < F)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : k <> 0)
    (H7 : z <> 0) :
  E_multiple = E / k.
Proof.
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (Z1 : 1 * (E_multiple - R_ * T * ln (a_out / a_in) / (k * z * F)) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : (- 1) / k * (E - R_ * T * ln (a_out / a_in) / (z * F)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (E_multiple - R_ * T * ln (a_out / a_in) / (k * z * F)) + (- 1) / k * (E - R_ * T * ln (a_out / a_in) / (z * F)))); [lra | rewrite ?E1; rational].
Qed.

Lemma multiple_valence_defined
    (E E_multiple F R_ T a_in a_out k z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : E_multiple = R_ * T * ln (a_out / a_in) / (k * z * F))
    (H3 : 0 < F)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : k <> 0)
    (H7 : z <> 0) :
  k <> 0.
Proof.
  each; exists_there.
Qed.

Lemma swapped
    (E_swapped F R_ T a_in a_out z : R)
    (H1 : E_swapped = R_ * T * ln (a_in / a_out) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : z <> 0) :
  E_swapped = R_ * T * ln (a_in / a_out) / (z * F).
Proof.
  assert (P1 : E_swapped = R_ * T * ln (a_in / a_out) / (z * F)) by (exact H1);
  exact P1.
Qed.

Lemma swapped_defined
    (E_swapped F R_ T a_in a_out z : R)
    (H1 : E_swapped = R_ * T * ln (a_in / a_out) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : z <> 0) :
  F <> 0 /\ z <> 0 /\ a_out <> 0 /\ 0 < a_in / a_out.
Proof.
  each; exists_there.
Qed.

Lemma exchange
    (E E_swapped F R_ T a_in a_out z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : E_swapped = R_ * T * ln (a_in / a_out) / (z * F))
    (H3 : 0 < F)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : z <> 0) :
  E_swapped = - E.
Proof.
  assert (E1 : ln (a_in / a_out) = -(ln a_out) + (ln a_in)) by (ln_as (a_in * / a_out) ltac:(rational));
  assert (E2 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rewrite ?E1; rational));
  assert (Z1 : 1 * (E_swapped - R_ * T * ln (a_in / a_out) / (z * F)) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : 1 * (E - R_ * T * ln (a_out / a_in) / (z * F)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (E_swapped - R_ * T * ln (a_in / a_out) / (z * F)) + 1 * (E - R_ * T * ln (a_out / a_in) / (z * F)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma common_factor
    (E E_scaled F R_ T a_in a_out factor z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : E_scaled = R_ * T * (ln (factor * a_out) - ln (factor * a_in)) / (z * F))
    (H3 : 0 < F)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : 0 < factor)
    (H7 : z <> 0) :
  E_scaled = E.
Proof.
  assert (E1 : ln (factor * a_in) = (ln a_in) + (ln factor)) by (ln_as (a_in * factor) ltac:(rational));
  assert (E2 : ln (factor * a_out) = (ln a_out) + (ln factor)) by (ln_as (a_out * factor) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rewrite ?E2, ?E1; rational));
  assert (Z1 : 1 * (E_scaled - R_ * T * (ln (factor * a_out) - ln (factor * a_in)) / (z * F)) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : (- 1) * (E - R_ * T * ln (a_out / a_in) / (z * F)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (E_scaled - R_ * T * (ln (factor * a_out) - ln (factor * a_in)) / (z * F)) + (- 1) * (E - R_ * T * ln (a_out / a_in) / (z * F)))); [lra | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma first
    (E_first F R_ T a_in a_mid z : R)
    (H1 : E_first = R_ * T * ln (a_mid / a_in) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < a_in)
    (H4 : 0 < a_mid)
    (H5 : z <> 0) :
  E_first = R_ * T * ln (a_mid / a_in) / (z * F).
Proof.
  assert (P1 : E_first = R_ * T * ln (a_mid / a_in) / (z * F)) by (exact H1);
  exact P1.
Qed.

Lemma first_defined
    (E_first F R_ T a_in a_mid z : R)
    (H1 : E_first = R_ * T * ln (a_mid / a_in) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < a_in)
    (H4 : 0 < a_mid)
    (H5 : z <> 0) :
  F <> 0 /\ z <> 0 /\ a_in <> 0 /\ 0 < a_mid / a_in.
Proof.
  each; exists_there.
Qed.

Lemma second
    (E_second F R_ T a_mid a_out z : R)
    (H1 : E_second = R_ * T * ln (a_out / a_mid) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < a_mid)
    (H4 : 0 < a_out)
    (H5 : z <> 0) :
  E_second = R_ * T * ln (a_out / a_mid) / (z * F).
Proof.
  assert (P1 : E_second = R_ * T * ln (a_out / a_mid) / (z * F)) by (exact H1);
  exact P1.
Qed.

Lemma second_defined
    (E_second F R_ T a_mid a_out z : R)
    (H1 : E_second = R_ * T * ln (a_out / a_mid) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < a_mid)
    (H4 : 0 < a_out)
    (H5 : z <> 0) :
  F <> 0 /\ z <> 0 /\ a_mid <> 0 /\ 0 < a_out / a_mid.
Proof.
  each; exists_there.
Qed.

Lemma additivity
    (E E_first E_second F R_ T a_in a_mid a_out z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : E_first = R_ * T * ln (a_mid / a_in) / (z * F))
    (H3 : E_second = R_ * T * ln (a_out / a_mid) / (z * F))
    (H4 : 0 < F)
    (H5 : 0 < a_in)
    (H6 : 0 < a_mid)
    (H7 : 0 < a_out)
    (H8 : z <> 0) :
  E = E_first + E_second.
Proof.
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (E2 : ln (a_mid / a_in) = -(ln a_in) + (ln a_mid)) by (ln_as (a_mid * / a_in) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (a_out / a_mid) = (ln a_out) - (ln a_mid)) by (ln_as (a_out * / a_mid) ltac:(rewrite ?E2, ?E1; rational));
  assert (Z1 : 1 * (E - R_ * T * ln (a_out / a_in) / (z * F)) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- 1) * (E_first - R_ * T * ln (a_mid / a_in) / (z * F)) = 0) by (apply term_eq; [exact H2]);
  assert (Z3 : (- 1) * (E_second - R_ * T * ln (a_out / a_mid) / (z * F)) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 * (E - R_ * T * ln (a_out / a_in) / (z * F)) + (- 1) * (E_first - R_ * T * ln (a_mid / a_in) / (z * F)) + (- 1) * (E_second - R_ * T * ln (a_out / a_mid) / (z * F)))); [lra | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma sign_of_a_cation
    (F R_ T a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < a_in)
    (H5 : a_in < a_out)
    (H6 : 0 < z) :
  0 < R_ * T * ln (a_out / a_in) / (z * F).
Proof.
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  first [known | rewrite ?E1; known | apply (lt_by_sum _ _ (((ln a_out) - (ln a_in)) * T * R_ * / F * / z)); [side | rewrite ?E1; rational]].
Qed.

Lemma sign_of_a_cation_defined
    (F R_ T a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < a_in)
    (H5 : a_in < a_out)
    (H6 : 0 < z) :
  F <> 0 /\ z <> 0 /\ a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  each; exists_there.
Qed.

Lemma sign_of_an_anion
    (F R_ T a_in a_out z : R)
    (H1 : z < 0)
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < a_in)
    (H6 : a_in < a_out) :
  R_ * T * ln (a_out / a_in) / (z * F) < 0.
Proof.
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  first [known | rewrite ?E1; known | apply (lt_by_sum _ _ (((ln a_out) - (ln a_in)) * T * R_ * / (- z) * / F)); [side | rewrite ?E1; rational]].
Qed.

Lemma sign_of_an_anion_defined
    (F R_ T a_in a_out z : R)
    (H1 : z < 0)
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < a_in)
    (H6 : a_in < a_out) :
  F <> 0 /\ z <> 0 /\ a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  each; exists_there.
Qed.
