(* Generated from derivations/activity_correction.py; do not edit. *)

From Electrochem Require Import moves.

Lemma from_activities
    (E_a F R_ T c_in c_out gamma_in gamma_out z : R)
    (H1 : E_a = R_ * T * ln (gamma_out * c_out / (gamma_in * c_in)) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < c_in)
    (H4 : 0 < c_out)
    (H5 : 0 < gamma_in)
    (H6 : 0 < gamma_out)
    (H7 : z <> 0) :
  E_a = R_ * T * ln (gamma_out * c_out / (gamma_in * c_in)) / (z * F).
Proof.
  try assert (K1 : 0 < gamma_in * c_in) by side;
  try assert (K2 : 0 < gamma_out * c_out) by side;
  assert (E1 : ln (gamma_out * c_out / (gamma_in * c_in)) = (ln c_out) + (ln gamma_out) - (ln c_in) - (ln gamma_in)) by (ln_as (c_out * gamma_out * / c_in * / gamma_in) ltac:(rational));
  assert (E2 : ln ((gamma_out * c_out) / (gamma_in * c_in)) = (ln c_out) + (ln gamma_out) - (ln c_in) - (ln gamma_in)) by (ln_as (c_out * gamma_out * / c_in * / gamma_in) ltac:(rewrite ?E1; rational));
  assert (P1 : E_a = R_ * T * ln ((gamma_out * c_out) / (gamma_in * c_in)) / (z * F)) by (apply (same_eq _ _ _ _ H1); rewrite ?E2, ?E1; rational);
  apply (same_eq _ _ _ _ P1); rewrite ?E2, ?E1; rational.
Qed.

Lemma from_activities_defined
    (E_a F R_ T c_in c_out gamma_in gamma_out z : R)
    (H1 : E_a = R_ * T * ln (gamma_out * c_out / (gamma_in * c_in)) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < c_in)
    (H4 : 0 < c_out)
    (H5 : 0 < gamma_in)
    (H6 : 0 < gamma_out)
    (H7 : z <> 0) :
  F <> 0 /\ z <> 0 /\ c_in <> 0 /\ gamma_in <> 0 /\ 0 < gamma_out * c_out / (gamma_in * c_in).
Proof.
  try assert (K1 : 0 < gamma_in * c_in) by side;
  try assert (K2 : 0 < gamma_out * c_out) by side;
  each; exists_there.
Qed.

Lemma from_concentrations
    (E_c F R_ T c_in c_out z : R)
    (H1 : E_c = R_ * T * ln (c_out / c_in) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < c_in)
    (H4 : 0 < c_out)
    (H5 : z <> 0) :
  E_c = R_ * T * ln (c_out / c_in) / (z * F).
Proof.
  assert (P1 : E_c = R_ * T * ln (c_out / c_in) / (z * F)) by (exact H1);
  exact P1.
Qed.

Lemma from_concentrations_defined
    (E_c F R_ T c_in c_out z : R)
    (H1 : E_c = R_ * T * ln (c_out / c_in) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < c_in)
    (H4 : 0 < c_out)
    (H5 : z <> 0) :
  F <> 0 /\ z <> 0 /\ c_in <> 0 /\ 0 < c_out / c_in.
Proof.
  each; exists_there.
Qed.

Lemma correction
    (E_a E_c F R_ T c_in c_out gamma_in gamma_out z : R)
    (H1 : E_a = R_ * T * ln (gamma_out * c_out / (gamma_in * c_in)) / (z * F))
    (H2 : E_c = R_ * T * ln (c_out / c_in) / (z * F))
    (H3 : 0 < F)
    (H4 : 0 < c_in)
    (H5 : 0 < c_out)
    (H6 : 0 < gamma_in)
    (H7 : 0 < gamma_out)
    (H8 : z <> 0) :
  E_a - E_c = R_ * T * ln (gamma_out / gamma_in) / (z * F).
Proof.
  assert (E1 : ln (gamma_out * c_out / (gamma_in * c_in)) = (ln c_out) + (ln gamma_out) - (ln c_in) - (ln gamma_in)) by (ln_as (c_out * gamma_out * / c_in * / gamma_in) ltac:(rational));
  assert (E2 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (gamma_out / gamma_in) = (ln gamma_out) - (ln gamma_in)) by (ln_as (gamma_out * / gamma_in) ltac:(rewrite ?E2, ?E1; rational));
  assert (Z1 : 1 * (E_a - R_ * T * ln (gamma_out * c_out / (gamma_in * c_in)) / (z * F)) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- 1) * (E_c - R_ * T * ln (c_out / c_in) / (z * F)) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 * (E_a - R_ * T * ln (gamma_out * c_out / (gamma_in * c_in)) / (z * F)) + (- 1) * (E_c - R_ * T * ln (c_out / c_in) / (z * F)))); [lra | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma correction_defined
    (E_a E_c F R_ T c_in c_out gamma_in gamma_out z : R)
    (H1 : E_a = R_ * T * ln (gamma_out * c_out / (gamma_in * c_in)) / (z * F))
    (H2 : E_c = R_ * T * ln (c_out / c_in) / (z * F))
    (H3 : 0 < F)
    (H4 : 0 < c_in)
    (H5 : 0 < c_out)
    (H6 : 0 < gamma_in)
    (H7 : 0 < gamma_out)
    (H8 : z <> 0) :
  F <> 0 /\ z <> 0 /\ gamma_in <> 0 /\ 0 < gamma_out / gamma_in.
Proof.
  each; exists_there.
Qed.

Lemma no_correction
    (E_a E_c F R_ T c_in c_out gamma_in gamma_out z : R)
    (H1 : E_a = R_ * T * ln (gamma_out * c_out / (gamma_in * c_in)) / (z * F))
    (H2 : E_c = R_ * T * ln (c_out / c_in) / (z * F))
    (H3 : 0 < F)
    (H4 : 0 < c_in)
    (H5 : 0 < c_out)
    (H6 : gamma_in = gamma_out)
    (H7 : 0 < gamma_out)
    (H8 : z <> 0) :
  E_a - E_c = 0.
Proof.
  assert (E1 : ln (gamma_out / gamma_out) = 0) by (ln_as (1) ltac:(rational));
  assert (P1 : E_a - E_c = R_ * T * ln (gamma_out / gamma_in) / (z * F)) by (refine (activity_correction.correction E_a E_c F R_ T c_in c_out gamma_in gamma_out z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | side | exact H7 | exact H8]);
  pose proof P1 as Q1; rewrite ?H6 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E1; rational.
Qed.

Lemma no_logarithm
    (E_a E_c F R_ T c_in c_out gamma_in gamma_out z : R)
    (H1 : E_a - E_c = 0)
    (H2 : E_a = R_ * T * ln (gamma_out * c_out / (gamma_in * c_in)) / (z * F))
    (H3 : E_c = R_ * T * ln (c_out / c_in) / (z * F))
    (H4 : 0 < F)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : 0 < c_in)
    (H8 : 0 < c_out)
    (H9 : 0 < gamma_in)
    (H10 : 0 < gamma_out)
    (H11 : z <> 0) :
  ln (gamma_out / gamma_in) = 0.
Proof.
  assert (E1 : ln (gamma_out / gamma_in) = (ln gamma_out) - (ln gamma_in)) by (ln_as (gamma_out * / gamma_in) ltac:(rational));
  assert (P1 : E_a - E_c = R_ * T * ln (gamma_out / gamma_in) / (z * F)) by (refine (activity_correction.correction E_a E_c F R_ T c_in c_out gamma_in gamma_out z _ _ _ _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11]);
  assert (Z1 : z * F / (R_ * T) * (E_a - E_c - 0) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- z * F) / (R_ * T) * (E_a - E_c - R_ * T * ln (gamma_out / gamma_in) / (z * F)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (z * F / (R_ * T) * (E_a - E_c - 0) + (- z * F) / (R_ * T) * (E_a - E_c - R_ * T * ln (gamma_out / gamma_in) / (z * F)))); [lra | rewrite ?E1; rational].
Qed.

Lemma no_logarithm_defined
    (E_a E_c F R_ T c_in c_out gamma_in gamma_out z : R)
    (H1 : E_a - E_c = 0)
    (H2 : E_a = R_ * T * ln (gamma_out * c_out / (gamma_in * c_in)) / (z * F))
    (H3 : E_c = R_ * T * ln (c_out / c_in) / (z * F))
    (H4 : 0 < F)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : 0 < c_in)
    (H8 : 0 < c_out)
    (H9 : 0 < gamma_in)
    (H10 : 0 < gamma_out)
    (H11 : z <> 0) :
  gamma_in <> 0 /\ 0 < gamma_out / gamma_in.
Proof.
  each; exists_there.
Qed.

Lemma ratio_one
    (E_a E_c F R_ T c_in c_out gamma_in gamma_out z : R)
    (H1 : E_a - E_c = 0)
    (H2 : E_a = R_ * T * ln (gamma_out * c_out / (gamma_in * c_in)) / (z * F))
    (H3 : E_c = R_ * T * ln (c_out / c_in) / (z * F))
    (H4 : 0 < F)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : 0 < c_in)
    (H8 : 0 < c_out)
    (H9 : 0 < gamma_in)
    (H10 : 0 < gamma_out)
    (H11 : z <> 0) :
  gamma_out / gamma_in = 1.
Proof.
  assert (E1 : ln (gamma_out / gamma_in) = (ln gamma_out) - (ln gamma_in)) by (ln_as (gamma_out * / gamma_in) ltac:(rational));
  assert (E2 : exp (ln (gamma_out / gamma_in)) = (gamma_out) / (gamma_in)) by (exp_as ((ln gamma_out) + (- (ln gamma_in))) ltac:(rewrite ?E1; rational));
  assert (E3 : exp 0 = 1) by (exp_as (0) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : ln (gamma_out / gamma_in) = 0) by (refine (activity_correction.no_logarithm E_a E_c F R_ T c_in c_out gamma_in gamma_out z _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11]);
  apply (same_eq (exp (ln (gamma_out / gamma_in))) (exp 0)); [apply f_equal; exact P1 | rewrite ?E3, ?E2, ?E1; rational | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma ratio_one_defined
    (E_a E_c F R_ T c_in c_out gamma_in gamma_out z : R)
    (H1 : E_a - E_c = 0)
    (H2 : E_a = R_ * T * ln (gamma_out * c_out / (gamma_in * c_in)) / (z * F))
    (H3 : E_c = R_ * T * ln (c_out / c_in) / (z * F))
    (H4 : 0 < F)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : 0 < c_in)
    (H8 : 0 < c_out)
    (H9 : 0 < gamma_in)
    (H10 : 0 < gamma_out)
    (H11 : z <> 0) :
  gamma_in <> 0.
Proof.
  each; exists_there.
Qed.

Lemma equal_coefficients
    (E_a E_c F R_ T c_in c_out gamma_in gamma_out z : R)
    (H1 : E_a - E_c = 0)
    (H2 : E_a = R_ * T * ln (gamma_out * c_out / (gamma_in * c_in)) / (z * F))
    (H3 : E_c = R_ * T * ln (c_out / c_in) / (z * F))
    (H4 : 0 < F)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : 0 < c_in)
    (H8 : 0 < c_out)
    (H9 : 0 < gamma_in)
    (H10 : 0 < gamma_out)
    (H11 : z <> 0) :
  gamma_in = gamma_out.
Proof.
  assert (P1 : gamma_out / gamma_in = 1) by (refine (activity_correction.ratio_one E_a E_c F R_ T c_in c_out gamma_in gamma_out z _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11]);
  assert (Z1 : (- gamma_in) * (gamma_out / gamma_in - 1) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ ((- gamma_in) * (gamma_out / gamma_in - 1))); [lra | rational].
Qed.

Lemma no_correction_if_equal
    (E_a E_c F R_ T c_in c_out gamma_in gamma_out z : R)
    (H1 : E_a = R_ * T * ln (gamma_out * c_out / (gamma_in * c_in)) / (z * F))
    (H2 : E_c = R_ * T * ln (c_out / c_in) / (z * F))
    (H3 : 0 < F)
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < c_in)
    (H7 : 0 < c_out)
    (H8 : 0 < gamma_in)
    (H9 : 0 < gamma_out)
    (H10 : z <> 0) :
  gamma_in = gamma_out <-> E_a - E_c = 0.
Proof.
  split; [intro G1; refine (activity_correction.no_correction E_a E_c F R_ T c_in c_out gamma_in gamma_out z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H6 | exact H7 | exact G1 | exact H9 | exact H10] | intro G1; refine (activity_correction.equal_coefficients E_a E_c F R_ T c_in c_out gamma_in gamma_out z _ _ _ _ _ _ _ _ _ _ _); [exact G1 | exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]].
Qed.

Lemma large_logarithm
    (F R_ T delta ratio shift z : R)
    (H1 : 0 < F)
    (H2 : 0 < ratio)
    (H3 : shift = R_ * T * ln ratio / (z * F))
    (H4 : delta <= shift)
    (H5 : 0 < z) :
  delta * z * F <= R_ * T * ln ratio.
Proof.
  assert (Z1 : 0 <= z * F * (shift - delta)) by (apply term_le; [side | exact H4]);
  assert (Z2 : (- z * F) * (shift - R_ * T * ln ratio / (z * F)) = 0) by (apply term_eq; [exact H3]);
  apply (le_by_sum _ _ (z * F * (shift - delta) + (- z * F) * (shift - R_ * T * ln ratio / (z * F)))); [lra | rational].
Qed.

Lemma large_logarithm_defined
    (F R_ T delta ratio shift z : R)
    (H1 : 0 < F)
    (H2 : 0 < ratio)
    (H3 : shift = R_ * T * ln ratio / (z * F))
    (H4 : delta <= shift)
    (H5 : 0 < z) :
  0 < ratio.
Proof.
  each; exists_there.
Qed.

Lemma large_ratio
    (F R_ T delta ratio shift z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < ratio)
    (H5 : shift = R_ * T * ln ratio / (z * F))
    (H6 : delta <= shift)
    (H7 : 0 < z) :
  exp (delta * z * F / (R_ * T)) <= ratio.
Proof.
  assert (P1 : delta * z * F <= R_ * T * ln ratio) by (refine (activity_correction.large_logarithm F R_ T delta ratio shift z _ _ _ _ _); [exact H1 | exact H4 | exact H5 | exact H6 | exact H7]);
  assert (E1 : ln (exp (delta * z * F / (R_ * T))) = (F * delta * z) / (R_ * T)) by (ln_as (((exp (delta * z * F / (R_ * T))))) ltac:(rational));
  first [known | apply (le_by_sum _ _ ((ratio - (exp (delta * z * F / (R_ * T)))))); [side | rational] | apply (le_by_ln _ _); [pos | pos | apply (le_by_sum _ _ (((1) / (R_ * T)) * (R_ * T * ln ratio - delta * z * F))); [apply term_le; [side | exact P1] | rewrite ?E1; rational]]].
Qed.

Lemma large_ratio_defined
    (F R_ T delta ratio shift z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < ratio)
    (H5 : shift = R_ * T * ln ratio / (z * F))
    (H6 : delta <= shift)
    (H7 : 0 < z) :
  R_ <> 0 /\ T <> 0.
Proof.
  assert (P1 : delta * z * F <= R_ * T * ln ratio) by (refine (activity_correction.large_logarithm F R_ T delta ratio shift z _ _ _ _ _); [exact H1 | exact H4 | exact H5 | exact H6 | exact H7]);
  each; exists_there.
Qed.

Lemma ratio_enough
    (F R_ T delta q ratio shift z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : q = exp (delta * z * F / (R_ * T)))
    (H5 : 0 < ratio)
    (H6 : shift = R_ * T * ln ratio / (z * F))
    (H7 : delta <= shift)
    (H8 : 0 < z) :
  q <= ratio.
Proof.
  assert (P1 : exp (delta * z * F / (R_ * T)) <= ratio) by (refine (activity_correction.large_ratio F R_ T delta ratio shift z _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5 | exact H6 | exact H7 | exact H8]);
  assert (Z1 : 0 <= 1 * (ratio - exp (delta * z * F / (R_ * T)))) by (apply term_le; [side | exact P1]);
  assert (Z2 : (- 1) * (q - exp (delta * z * F / (R_ * T))) = 0) by (apply term_eq; [exact H4]);
  apply (le_by_sum _ _ (1 * (ratio - exp (delta * z * F / (R_ * T))) + (- 1) * (q - exp (delta * z * F / (R_ * T))))); [lra | rational].
Qed.

Lemma logarithm
    (F R_ T delta q z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : q = exp (delta * z * F / (R_ * T))) :
  ln q = delta * z * F / (R_ * T).
Proof.
  try assert (K1 : 0 < q) by side;
  assert (E1 : ln (exp (delta * z * F / (R_ * T))) = (F * delta * z) / (R_ * T)) by (ln_as (((exp (delta * z * F / (R_ * T))))) ltac:(rational));
  apply (same_eq (ln q) (ln (exp (delta * z * F / (R_ * T))))); [apply f_equal; exact H3 | rewrite ?E1; rational | rewrite ?E1; rational].
Qed.

Lemma logarithm_defined
    (F R_ T delta q z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : q = exp (delta * z * F / (R_ * T))) :
  0 < q /\ R_ <> 0 /\ T <> 0.
Proof.
  try assert (K1 : 0 < q) by side;
  each; exists_there.
Qed.

Lemma steep
    (q ratio : R)
    (H1 : 0 < q)
    (H2 : q <= ratio) :
  ln q <= ln ratio.
Proof.
  try assert (K1 : 0 < ratio) by side;
  first [known | apply (le_by_sum _ _ (((ln ratio) - (ln q)))); [side | rational]].
Qed.

Lemma steep_defined
    (q ratio : R)
    (H1 : 0 < q)
    (H2 : q <= ratio) :
  0 < ratio /\ 0 < q.
Proof.
  try assert (K1 : 0 < ratio) by side;
  each; exists_there.
Qed.

Lemma enough
    (F R_ T delta q ratio shift z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : q = exp (delta * z * F / (R_ * T)))
    (H5 : q <= ratio)
    (H6 : shift = R_ * T * ln ratio / (z * F))
    (H7 : 0 < z) :
  delta <= shift.
Proof.
  try assert (K1 : z <> 0) by side;
  assert (P1 : ln q <= ln ratio) by (refine (activity_correction.steep q ratio _ _); [side | exact H5]);
  assert (P2 : ln q = delta * z * F / (R_ * T)) by (refine (activity_correction.logarithm F R_ T delta q z _ _ _); [exact H2 | exact H3 | exact H4]);
  assert (Z1 : 0 <= R_ * T / (z * F) * (ln ratio - ln q)) by (apply term_le; [side | exact P1]);
  assert (Z2 : 1 * (shift - R_ * T * ln ratio / (z * F)) = 0) by (apply term_eq; [exact H6]);
  assert (Z3 : R_ * T / (z * F) * (ln q - delta * z * F / (R_ * T)) = 0) by (apply term_eq; [exact P2]);
  apply (le_by_sum _ _ (R_ * T / (z * F) * (ln ratio - ln q) + 1 * (shift - R_ * T * ln ratio / (z * F)) + R_ * T / (z * F) * (ln q - delta * z * F / (R_ * T)))); [lra | rational].
Qed.

Lemma matters_exactly
    (F R_ T delta q ratio shift z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : q = exp (delta * z * F / (R_ * T)))
    (H5 : 0 < ratio)
    (H6 : shift = R_ * T * ln ratio / (z * F))
    (H7 : 0 < z) :
  delta <= shift <-> q <= ratio.
Proof.
  split; [intro G1; refine (activity_correction.ratio_enough F R_ T delta q ratio shift z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact G1 | exact H7] | intro G1; refine (activity_correction.enough F R_ T delta q ratio shift z _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact G1 | exact H6 | exact H7]].
Qed.

Lemma upward
    (E_a E_c F R_ T c_in c_out gamma_in gamma_out z : R)
    (H1 : E_a = R_ * T * ln (gamma_out * c_out / (gamma_in * c_in)) / (z * F))
    (H2 : E_c = R_ * T * ln (c_out / c_in) / (z * F))
    (H3 : 0 < F)
    (H4 : 0 < c_in)
    (H5 : 0 < c_out)
    (H6 : 0 < gamma_in)
    (H7 : 0 < gamma_out)
    (H8 : z <> 0) :
  z * F * (E_a - E_c) = R_ * T * ln (gamma_out / gamma_in).
Proof.
  assert (E1 : ln (gamma_out / gamma_in) = (ln gamma_out) - (ln gamma_in)) by (ln_as (gamma_out * / gamma_in) ltac:(rational));
  assert (P1 : E_a - E_c = R_ * T * ln (gamma_out / gamma_in) / (z * F)) by (refine (activity_correction.correction E_a E_c F R_ T c_in c_out gamma_in gamma_out z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  assert (Z1 : z * F * (E_a - E_c - R_ * T * ln (gamma_out / gamma_in) / (z * F)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (z * F * (E_a - E_c - R_ * T * ln (gamma_out / gamma_in) / (z * F)))); [lra | rewrite ?E1; rational].
Qed.

Lemma upward_defined
    (E_a E_c F R_ T c_in c_out gamma_in gamma_out z : R)
    (H1 : E_a = R_ * T * ln (gamma_out * c_out / (gamma_in * c_in)) / (z * F))
    (H2 : E_c = R_ * T * ln (c_out / c_in) / (z * F))
    (H3 : 0 < F)
    (H4 : 0 < c_in)
    (H5 : 0 < c_out)
    (H6 : 0 < gamma_in)
    (H7 : 0 < gamma_out)
    (H8 : z <> 0) :
  gamma_in <> 0 /\ 0 < gamma_out / gamma_in.
Proof.
  each; exists_there.
Qed.

Lemma too_low
    (E_a E_c F R_ T c_in c_out delta gamma_in gamma_out q z : R)
    (H1 : E_a = R_ * T * ln (gamma_out * c_out / (gamma_in * c_in)) / (z * F))
    (H2 : E_c = R_ * T * ln (c_out / c_in) / (z * F))
    (H3 : 0 < F)
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < c_in)
    (H7 : 0 < c_out)
    (H8 : 0 < gamma_in)
    (H9 : 0 < gamma_out)
    (H10 : q = exp (delta * z * F / (R_ * T)))
    (H11 : 0 < z) :
  delta <= E_a - E_c <-> q <= gamma_out / gamma_in.
Proof.
  assert (P1 : z * F * (E_a - E_c) = R_ * T * ln (gamma_out / gamma_in)) by (refine (activity_correction.upward E_a E_c F R_ T c_in c_out gamma_in gamma_out z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H6 | exact H7 | exact H8 | exact H9 | side]);
  assert (E1 : ln (gamma_out / gamma_in) = (ln gamma_out) - (ln gamma_in)) by (ln_as (gamma_out * / gamma_in) ltac:(rational));
  assert (P2 : delta <= (E_a - E_c) <-> q <= (gamma_out / gamma_in)) by (refine (activity_correction.matters_exactly F R_ T delta q (gamma_out / gamma_in) (E_a - E_c) z _ _ _ _ _ _ _); [exact H3 | exact H4 | exact H5 | exact H10 | side | first [rewrite ?E1; rational | apply (eq_by_sum _ _ (((1) / (F * z)) * (z * F * (E_a - E_c) - R_ * T * ln (gamma_out / gamma_in)))); [apply term_eq; [exact P1] | rewrite ?E1; rational] | side] | exact H11]);
  apply (same_iff _ _ _ _ P2); [split; intro G0; [apply (same_le _ _ _ _ G0); rewrite ?E1; rational | apply (same_le _ _ _ _ G0); rewrite ?E1; rational] | split; intro G0; [apply (same_le _ _ _ _ G0); rewrite ?E1; rational | apply (same_le _ _ _ _ G0); rewrite ?E1; rational]].
Qed.

Lemma too_low_defined
    (E_a E_c F R_ T c_in c_out delta gamma_in gamma_out q z : R)
    (H1 : E_a = R_ * T * ln (gamma_out * c_out / (gamma_in * c_in)) / (z * F))
    (H2 : E_c = R_ * T * ln (c_out / c_in) / (z * F))
    (H3 : 0 < F)
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < c_in)
    (H7 : 0 < c_out)
    (H8 : 0 < gamma_in)
    (H9 : 0 < gamma_out)
    (H10 : q = exp (delta * z * F / (R_ * T)))
    (H11 : 0 < z) :
  gamma_in <> 0.
Proof.
  assert (P1 : z * F * (E_a - E_c) = R_ * T * ln (gamma_out / gamma_in)) by (refine (activity_correction.upward E_a E_c F R_ T c_in c_out gamma_in gamma_out z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H6 | exact H7 | exact H8 | exact H9 | side]);
  each; exists_there.
Qed.

Lemma downward
    (E_a E_c F R_ T c_in c_out gamma_in gamma_out z : R)
    (H1 : E_a = R_ * T * ln (gamma_out * c_out / (gamma_in * c_in)) / (z * F))
    (H2 : E_c = R_ * T * ln (c_out / c_in) / (z * F))
    (H3 : 0 < F)
    (H4 : 0 < c_in)
    (H5 : 0 < c_out)
    (H6 : 0 < gamma_in)
    (H7 : 0 < gamma_out)
    (H8 : z <> 0) :
  z * F * (E_c - E_a) = R_ * T * ln (gamma_in / gamma_out).
Proof.
  assert (E1 : ln (gamma_out / gamma_in) = (ln gamma_out) - (ln gamma_in)) by (ln_as (gamma_out * / gamma_in) ltac:(rational));
  assert (E2 : ln (gamma_in / gamma_out) = -(ln gamma_out) + (ln gamma_in)) by (ln_as (gamma_in * / gamma_out) ltac:(rewrite ?E1; rational));
  assert (P1 : z * F * (E_a - E_c) = R_ * T * ln (gamma_out / gamma_in)) by (refine (activity_correction.upward E_a E_c F R_ T c_in c_out gamma_in gamma_out z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  assert (Z1 : (- 1) * (z * F * (E_a - E_c) - R_ * T * ln (gamma_out / gamma_in)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ ((- 1) * (z * F * (E_a - E_c) - R_ * T * ln (gamma_out / gamma_in)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma downward_defined
    (E_a E_c F R_ T c_in c_out gamma_in gamma_out z : R)
    (H1 : E_a = R_ * T * ln (gamma_out * c_out / (gamma_in * c_in)) / (z * F))
    (H2 : E_c = R_ * T * ln (c_out / c_in) / (z * F))
    (H3 : 0 < F)
    (H4 : 0 < c_in)
    (H5 : 0 < c_out)
    (H6 : 0 < gamma_in)
    (H7 : 0 < gamma_out)
    (H8 : z <> 0) :
  gamma_out <> 0 /\ 0 < gamma_in / gamma_out.
Proof.
  each; exists_there.
Qed.

Lemma too_high
    (E_a E_c F R_ T c_in c_out delta gamma_in gamma_out q z : R)
    (H1 : E_a = R_ * T * ln (gamma_out * c_out / (gamma_in * c_in)) / (z * F))
    (H2 : E_c = R_ * T * ln (c_out / c_in) / (z * F))
    (H3 : 0 < F)
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < c_in)
    (H7 : 0 < c_out)
    (H8 : 0 < gamma_in)
    (H9 : 0 < gamma_out)
    (H10 : q = exp (delta * z * F / (R_ * T)))
    (H11 : 0 < z) :
  delta <= E_c - E_a <-> q <= gamma_in / gamma_out.
Proof.
  assert (P1 : z * F * (E_c - E_a) = R_ * T * ln (gamma_in / gamma_out)) by (refine (activity_correction.downward E_a E_c F R_ T c_in c_out gamma_in gamma_out z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H6 | exact H7 | exact H8 | exact H9 | side]);
  assert (E1 : ln (gamma_in / gamma_out) = -(ln gamma_out) + (ln gamma_in)) by (ln_as (gamma_in * / gamma_out) ltac:(rational));
  assert (P2 : delta <= (E_c - E_a) <-> q <= (gamma_in / gamma_out)) by (refine (activity_correction.matters_exactly F R_ T delta q (gamma_in / gamma_out) (E_c - E_a) z _ _ _ _ _ _ _); [exact H3 | exact H4 | exact H5 | exact H10 | side | first [rewrite ?E1; rational | apply (eq_by_sum _ _ (((1) / (F * z)) * (z * F * (E_c - E_a) - R_ * T * ln (gamma_in / gamma_out)))); [apply term_eq; [exact P1] | rewrite ?E1; rational] | side] | exact H11]);
  apply (same_iff _ _ _ _ P2); [split; intro G0; [apply (same_le _ _ _ _ G0); rewrite ?E1; rational | apply (same_le _ _ _ _ G0); rewrite ?E1; rational] | split; intro G0; [apply (same_le _ _ _ _ G0); rewrite ?E1; rational | apply (same_le _ _ _ _ G0); rewrite ?E1; rational]].
Qed.

Lemma too_high_defined
    (E_a E_c F R_ T c_in c_out delta gamma_in gamma_out q z : R)
    (H1 : E_a = R_ * T * ln (gamma_out * c_out / (gamma_in * c_in)) / (z * F))
    (H2 : E_c = R_ * T * ln (c_out / c_in) / (z * F))
    (H3 : 0 < F)
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < c_in)
    (H7 : 0 < c_out)
    (H8 : 0 < gamma_in)
    (H9 : 0 < gamma_out)
    (H10 : q = exp (delta * z * F / (R_ * T)))
    (H11 : 0 < z) :
  gamma_out <> 0.
Proof.
  assert (P1 : z * F * (E_c - E_a) = R_ * T * ln (gamma_in / gamma_out)) by (refine (activity_correction.downward E_a E_c F R_ T c_in c_out gamma_in gamma_out z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H6 | exact H7 | exact H8 | exact H9 | side]);
  each; exists_there.
Qed.

Lemma of_opposite
    (E_a_opposite E_c_opposite F R_ T c_in c_out gamma_in gamma_out z : R)
    (H1 : E_a_opposite = - R_ * T * ln (gamma_out * c_out / (gamma_in * c_in)) / (z * F))
    (H2 : E_c_opposite = - R_ * T * ln (c_out / c_in) / (z * F))
    (H3 : 0 < F)
    (H4 : 0 < c_in)
    (H5 : 0 < c_out)
    (H6 : 0 < gamma_in)
    (H7 : 0 < gamma_out)
    (H8 : z <> 0) :
  E_a_opposite - E_c_opposite = - R_ * T * ln (gamma_out / gamma_in) / (z * F).
Proof.
  try assert (K1 : - z <> 0) by side;
  assert (E1 : ln (gamma_out * c_out / (gamma_in * c_in)) = (ln c_out) + (ln gamma_out) - (ln c_in) - (ln gamma_in)) by (ln_as (c_out * gamma_out * / c_in * / gamma_in) ltac:(rational));
  assert (E2 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (gamma_out / gamma_in) = (ln gamma_out) - (ln gamma_in)) by (ln_as (gamma_out * / gamma_in) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : E_a_opposite - E_c_opposite = R_ * T * ln (gamma_out / gamma_in) / ((- z) * F)) by (refine (activity_correction.correction E_a_opposite E_c_opposite F R_ T c_in c_out gamma_in gamma_out (- z) _ _ _ _ _ _ _ _); [apply (same_eq _ _ _ _ H1); rewrite ?E1; rational | apply (same_eq _ _ _ _ H2); rewrite ?E2, ?E1; rational | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | side]);
  apply (same_eq _ _ _ _ P1); rewrite ?E3, ?E2, ?E1; rational.
Qed.

Lemma of_opposite_defined
    (E_a_opposite E_c_opposite F R_ T c_in c_out gamma_in gamma_out z : R)
    (H1 : E_a_opposite = - R_ * T * ln (gamma_out * c_out / (gamma_in * c_in)) / (z * F))
    (H2 : E_c_opposite = - R_ * T * ln (c_out / c_in) / (z * F))
    (H3 : 0 < F)
    (H4 : 0 < c_in)
    (H5 : 0 < c_out)
    (H6 : 0 < gamma_in)
    (H7 : 0 < gamma_out)
    (H8 : z <> 0) :
  F <> 0 /\ z <> 0 /\ gamma_in <> 0 /\ 0 < gamma_out / gamma_in.
Proof.
  try assert (K1 : - z <> 0) by side;
  each; exists_there.
Qed.

Lemma opposite_correction
    (E_a E_a_opposite E_c E_c_opposite F R_ T c_in c_out gamma_in gamma_out z : R)
    (H1 : E_a = R_ * T * ln (gamma_out * c_out / (gamma_in * c_in)) / (z * F))
    (H2 : E_a_opposite = - R_ * T * ln (gamma_out * c_out / (gamma_in * c_in)) / (z * F))
    (H3 : E_c = R_ * T * ln (c_out / c_in) / (z * F))
    (H4 : E_c_opposite = - R_ * T * ln (c_out / c_in) / (z * F))
    (H5 : 0 < F)
    (H6 : 0 < c_in)
    (H7 : 0 < c_out)
    (H8 : 0 < gamma_in)
    (H9 : 0 < gamma_out)
    (H10 : z <> 0) :
  E_a_opposite - E_c_opposite = E_c - E_a.
Proof.
  assert (E1 : ln (gamma_out / gamma_in) = (ln gamma_out) - (ln gamma_in)) by (ln_as (gamma_out * / gamma_in) ltac:(rational));
  assert (P1 : E_a_opposite - E_c_opposite = - R_ * T * ln (gamma_out / gamma_in) / (z * F)) by (refine (activity_correction.of_opposite E_a_opposite E_c_opposite F R_ T c_in c_out gamma_in gamma_out z _ _ _ _ _ _ _ _); [exact H2 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]);
  assert (P2 : E_a - E_c = R_ * T * ln (gamma_out / gamma_in) / (z * F)) by (refine (activity_correction.correction E_a E_c F R_ T c_in c_out gamma_in gamma_out z _ _ _ _ _ _ _ _); [exact H1 | exact H3 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]);
  assert (Z1 : 1 * (E_a_opposite - E_c_opposite - (- R_ * T * ln (gamma_out / gamma_in) / (z * F))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 1 * (E_a - E_c - R_ * T * ln (gamma_out / gamma_in) / (z * F)) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (E_a_opposite - E_c_opposite - (- R_ * T * ln (gamma_out / gamma_in) / (z * F))) + 1 * (E_a - E_c - R_ * T * ln (gamma_out / gamma_in) / (z * F)))); [lra | rewrite ?E1; rational].
Qed.

Lemma products
    (gamma_high gamma_in gamma_low gamma_out : R)
    (H1 : gamma_out <= gamma_high)
    (H2 : 0 < gamma_in)
    (H3 : gamma_low <= gamma_in)
    (H4 : 0 < gamma_out) :
  gamma_out * gamma_low <= gamma_in * gamma_high.
Proof.
  assert (Z1 : 0 <= gamma_in * (gamma_high - gamma_out)) by (apply term_le; [side | exact H1]);
  assert (Z2 : 0 <= gamma_out * (gamma_in - gamma_low)) by (apply term_le; [side | exact H3]);
  apply (le_by_sum _ _ (gamma_in * (gamma_high - gamma_out) + gamma_out * (gamma_in - gamma_low))); [lra | rational].
Qed.

Lemma logarithms
    (gamma_high gamma_in gamma_low gamma_out : R)
    (H1 : gamma_out <= gamma_high)
    (H2 : gamma_low <= gamma_in)
    (H3 : 0 < gamma_low)
    (H4 : 0 < gamma_out) :
  ln (gamma_out / gamma_in) <= ln (gamma_high / gamma_low).
Proof.
  assert (P1 : gamma_out * gamma_low <= gamma_in * gamma_high) by (refine (activity_correction.products gamma_high gamma_in gamma_low gamma_out _ _ _ _); [exact H1 | side | exact H2 | exact H4]);
  try assert (K1 : 0 < gamma_high) by side;
  try assert (K2 : 0 < gamma_in) by side;
  assert (E1 : ln (gamma_high / gamma_low) = (ln gamma_high) - (ln gamma_low)) by (ln_as (gamma_high * / gamma_low) ltac:(rational));
  assert (E2 : ln (gamma_out / gamma_in) = (ln gamma_out) - (ln gamma_in)) by (ln_as (gamma_out * / gamma_in) ltac:(rewrite ?E1; rational));
  first [known | rewrite ?E2, ?E1; known | apply (le_by_sum _ _ (((ln gamma_high) - (ln gamma_low) - (ln gamma_out) + (ln gamma_in)))); [side | rewrite ?E2, ?E1; rational]].
Qed.

Lemma logarithms_defined
    (gamma_high gamma_in gamma_low gamma_out : R)
    (H1 : gamma_out <= gamma_high)
    (H2 : gamma_low <= gamma_in)
    (H3 : 0 < gamma_low)
    (H4 : 0 < gamma_out) :
  gamma_low <> 0 /\ 0 < gamma_high / gamma_low /\ gamma_in <> 0 /\ 0 < gamma_out / gamma_in.
Proof.
  assert (P1 : gamma_out * gamma_low <= gamma_in * gamma_high) by (refine (activity_correction.products gamma_high gamma_in gamma_low gamma_out _ _ _ _); [exact H1 | side | exact H2 | exact H4]);
  try assert (K1 : 0 < gamma_high) by side;
  try assert (K2 : 0 < gamma_in) by side;
  each; exists_there.
Qed.

Lemma at_most
    (E_a E_c F R_ T c_in c_out gamma_high gamma_in gamma_low gamma_out shift_max z : R)
    (H1 : E_a = R_ * T * ln (gamma_out * c_out / (gamma_in * c_in)) / (z * F))
    (H2 : E_c = R_ * T * ln (c_out / c_in) / (z * F))
    (H3 : 0 < F)
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < c_in)
    (H7 : 0 < c_out)
    (H8 : gamma_out <= gamma_high)
    (H9 : gamma_low <= gamma_in)
    (H10 : 0 < gamma_low)
    (H11 : 0 < gamma_out)
    (H12 : shift_max = R_ * T * ln (gamma_high / gamma_low) / (z * F))
    (H13 : 0 < z) :
  E_a - E_c <= shift_max.
Proof.
  try assert (K1 : z <> 0) by side;
  assert (E1 : ln (gamma_high / gamma_low) = (ln gamma_high) - (ln gamma_low)) by (ln_as (gamma_high * / gamma_low) ltac:(rational));
  assert (E2 : ln (gamma_out / gamma_in) = (ln gamma_out) - (ln gamma_in)) by (ln_as (gamma_out * / gamma_in) ltac:(rewrite ?E1; rational));
  assert (P1 : ln (gamma_out / gamma_in) <= ln (gamma_high / gamma_low)) by (refine (activity_correction.logarithms gamma_high gamma_in gamma_low gamma_out _ _ _ _); [exact H8 | exact H9 | exact H10 | exact H11]);
  assert (P2 : E_a - E_c = R_ * T * ln (gamma_out / gamma_in) / (z * F)) by (refine (activity_correction.correction E_a E_c F R_ T c_in c_out gamma_in gamma_out z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H6 | exact H7 | side | exact H11 | side]);
  assert (Z1 : 1 * (shift_max - R_ * T * ln (gamma_high / gamma_low) / (z * F)) = 0) by (apply term_eq; [exact H12]);
  assert (Z2 : 0 <= R_ * T / (z * F) * (ln (gamma_high / gamma_low) - ln (gamma_out / gamma_in))) by (apply term_le; [side | exact P1]);
  assert (Z3 : (- 1) * (E_a - E_c - R_ * T * ln (gamma_out / gamma_in) / (z * F)) = 0) by (apply term_eq; [exact P2]);
  apply (le_by_sum _ _ (1 * (shift_max - R_ * T * ln (gamma_high / gamma_low) / (z * F)) + R_ * T / (z * F) * (ln (gamma_high / gamma_low) - ln (gamma_out / gamma_in)) + (- 1) * (E_a - E_c - R_ * T * ln (gamma_out / gamma_in) / (z * F)))); [lra | rewrite ?E2, ?E1; rational].
Qed.
