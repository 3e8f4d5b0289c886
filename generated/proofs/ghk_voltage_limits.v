(* Generated from derivations/ghk_voltage_limits.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require three_ions.

Lemma three_ions
    (Cl_in Cl_out F K_in K_out Na_in Na_out P_Cl P_K P_Na R_ T V_0 : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : 0 <= P_Cl)
    (H9 : 0 < P_K)
    (H10 : 0 <= P_Na)
    (H11 : V_0 = R_ * T * ln ((P_K * K_out + P_Na * Na_out + P_Cl * Cl_in) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) / F) :
  V_0 = R_ * T * ln ((P_K * K_out + P_Na * Na_out + P_Cl * Cl_in) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) / F.
Proof.
  assert (P1 : V_0 = R_ * T * ln ((P_K * K_out + P_Na * Na_out + P_Cl * Cl_in) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) / F) by (exact H11);
  exact P1.
Qed.

Lemma three_ions_defined
    (Cl_in Cl_out F K_in K_out Na_in Na_out P_Cl P_K P_Na R_ T V_0 : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : 0 <= P_Cl)
    (H9 : 0 < P_K)
    (H10 : 0 <= P_Na)
    (H11 : V_0 = R_ * T * ln ((P_K * K_out + P_Na * Na_out + P_Cl * Cl_in) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) / F) :
  F <> 0 /\ P_K * K_in + P_Na * Na_in + P_Cl * Cl_out <> 0 /\ 0 < (P_K * K_out + P_Na * Na_out + P_Cl * Cl_in) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out).
Proof.
  each; exists_there.
Qed.

Lemma leakier
    (Cl_in Cl_out F K_in K_out Na_in Na_out P_Cl P_K P_Na R_ T V_0 k_leaky : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : 0 <= P_Cl)
    (H9 : 0 < P_K)
    (H10 : 0 <= P_Na)
    (H11 : V_0 = R_ * T * ln ((k_leaky * P_K * K_out + k_leaky * P_Na * Na_out + k_leaky * P_Cl * Cl_in) / (k_leaky * P_K * K_in + k_leaky * P_Na * Na_in + k_leaky * P_Cl * Cl_out)) / F)
    (H12 : 0 < k_leaky) :
  V_0 = R_ * T * ln ((P_K * K_out + P_Na * Na_out + P_Cl * Cl_in) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) / F.
Proof.
  assert (E1 : ln ((k_leaky * P_K * K_out + k_leaky * P_Na * Na_out + k_leaky * P_Cl * Cl_in) / (k_leaky * P_K * K_in + k_leaky * P_Na * Na_in + k_leaky * P_Cl * Cl_out)) = (ln (P_K * K_out + P_Na * Na_out + P_Cl * Cl_in)) - (ln (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out))) by (ln_as ((P_K * K_out + P_Na * Na_out + P_Cl * Cl_in) * / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) ltac:(rational));
  assert (E2 : ln (((k_leaky * P_K) * K_out + (k_leaky * P_Na) * Na_out + (k_leaky * P_Cl) * Cl_in) / ((k_leaky * P_K) * K_in + (k_leaky * P_Na) * Na_in + (k_leaky * P_Cl) * Cl_out)) = (ln (P_K * K_out + P_Na * Na_out + P_Cl * Cl_in)) - (ln (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out))) by (ln_as ((P_K * K_out + P_Na * Na_out + P_Cl * Cl_in) * / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) ltac:(rewrite ?E1; rational));
  assert (E3 : ln ((P_K * K_out + P_Na * Na_out + P_Cl * Cl_in) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) = (ln (P_K * K_out + P_Na * Na_out + P_Cl * Cl_in)) - (ln (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out))) by (ln_as ((P_K * K_out + P_Na * Na_out + P_Cl * Cl_in) * / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : V_0 = R_ * T * ln (((k_leaky * P_K) * K_out + (k_leaky * P_Na) * Na_out + (k_leaky * P_Cl) * Cl_in) / ((k_leaky * P_K) * K_in + (k_leaky * P_Na) * Na_in + (k_leaky * P_Cl) * Cl_out)) / F) by (refine (ghk_voltage_limits.three_ions Cl_in Cl_out F K_in K_out Na_in Na_out (k_leaky * P_Cl) (k_leaky * P_K) (k_leaky * P_Na) R_ T V_0 _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | side | side | side | apply (same_eq _ _ _ _ H11); rewrite ?E2, ?E1; rational]);
  apply (same_eq _ _ _ _ P1); rewrite ?E3, ?E2, ?E1; rational.
Qed.

Lemma leakier_defined
    (Cl_in Cl_out F K_in K_out Na_in Na_out P_Cl P_K P_Na R_ T V_0 k_leaky : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : 0 <= P_Cl)
    (H9 : 0 < P_K)
    (H10 : 0 <= P_Na)
    (H11 : V_0 = R_ * T * ln ((k_leaky * P_K * K_out + k_leaky * P_Na * Na_out + k_leaky * P_Cl * Cl_in) / (k_leaky * P_K * K_in + k_leaky * P_Na * Na_in + k_leaky * P_Cl * Cl_out)) / F)
    (H12 : 0 < k_leaky) :
  F <> 0 /\ P_K * K_in + P_Na * Na_in + P_Cl * Cl_out <> 0 /\ 0 < (P_K * K_out + P_Na * Na_out + P_Cl * Cl_in) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out).
Proof.
  each; exists_there.
Qed.

Lemma alone
    (Cl_in Cl_out F K_in K_out Na_in Na_out P_K R_ T V_0 : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : 0 < P_K)
    (H9 : V_0 = R_ * T * ln (K_out / K_in) / F) :
  V_0 = R_ * T * ln (K_out / K_in) / F.
Proof.
  assert (E1 : ln (K_out / K_in) = (ln K_out) - (ln K_in)) by (ln_as (K_out * / K_in) ltac:(rational));
  assert (E2 : ln ((P_K * K_out + 0 * Na_out + 0 * Cl_in) / (P_K * K_in + 0 * Na_in + 0 * Cl_out)) = (ln K_out) - (ln K_in)) by (ln_as (K_out * / K_in) ltac:(rewrite ?E1; rational));
  assert (P1 : V_0 = R_ * T * ln ((P_K * K_out + 0 * Na_out + 0 * Cl_in) / (P_K * K_in + 0 * Na_in + 0 * Cl_out)) / F) by (refine (ghk_voltage_limits.three_ions Cl_in Cl_out F K_in K_out Na_in Na_out 0 P_K 0 R_ T V_0 _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | side | exact H8 | side | apply (same_eq _ _ _ _ H9); rewrite ?E2, ?E1; rational]);
  apply (same_eq _ _ _ _ P1); rewrite ?E2, ?E1; rational.
Qed.

Lemma alone_defined
    (Cl_in Cl_out F K_in K_out Na_in Na_out P_K R_ T V_0 : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : 0 < P_K)
    (H9 : V_0 = R_ * T * ln (K_out / K_in) / F) :
  F <> 0 /\ K_in <> 0 /\ 0 < K_out / K_in.
Proof.
  each; exists_there.
Qed.

Lemma nernst
    (Cl_in Cl_out E_K F K_in K_out Na_in Na_out P_K R_ T V_0 : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H4 : 0 < F)
    (H5 : 0 < K_in)
    (H6 : 0 < K_out)
    (H7 : 0 < Na_in)
    (H8 : 0 < Na_out)
    (H9 : 0 < P_K)
    (H10 : V_0 = R_ * T * ln (K_out / K_in) / F) :
  V_0 = E_K.
Proof.
  assert (E1 : ln (K_out / K_in) = (ln K_out) - (ln K_in)) by (ln_as (K_out * / K_in) ltac:(rational));
  assert (Z1 : 1 * (V_0 - R_ * T * ln (K_out / K_in) / F) = 0) by (apply term_eq; [exact H10]);
  assert (Z2 : (- 1) * (E_K - R_ * T * ln (K_out / K_in) / F) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 * (V_0 - R_ * T * ln (K_out / K_in) / F) + (- 1) * (E_K - R_ * T * ln (K_out / K_in) / F))); [lra | rewrite ?E1; rational].
Qed.

Lemma divided
    (F K_in K_out P_K R_ T V_0 others_in others_out : R)
    (H1 : 0 < F)
    (H2 : 0 < K_in)
    (H3 : 0 < K_out)
    (H4 : 0 < P_K)
    (H5 : V_0 = R_ * T * ln ((others_in + P_K * K_out) / (others_out + P_K * K_in)) / F)
    (H6 : 0 <= others_in)
    (H7 : 0 <= others_out) :
  V_0 = R_ * T * ln ((K_out + others_in / P_K) / (K_in + others_out / P_K)) / F.
Proof.
  assert (E1 : ln ((others_in + P_K * K_out) / (others_out + P_K * K_in)) = (ln (others_in + P_K * K_out)) - (ln (others_out + P_K * K_in))) by (ln_as ((others_in + P_K * K_out) * / (others_out + P_K * K_in)) ltac:(rational));
  assert (E2 : ln ((K_out + others_in / P_K) / (K_in + others_out / P_K)) = (ln (others_in + P_K * K_out)) - (ln (others_out + P_K * K_in))) by (ln_as ((others_in + P_K * K_out) * / (others_out + P_K * K_in)) ltac:(rewrite ?E1; rational));
  assert (P1 : V_0 = R_ * T * ln ((others_in + P_K * K_out) / (others_out + P_K * K_in)) / F) by (exact H5);
  apply (same_eq _ _ _ _ P1); rewrite ?E2, ?E1; rational.
Qed.

Lemma divided_defined
    (F K_in K_out P_K R_ T V_0 others_in others_out : R)
    (H1 : 0 < F)
    (H2 : 0 < K_in)
    (H3 : 0 < K_out)
    (H4 : 0 < P_K)
    (H5 : V_0 = R_ * T * ln ((others_in + P_K * K_out) / (others_out + P_K * K_in)) / F)
    (H6 : 0 <= others_in)
    (H7 : 0 <= others_out) :
  F <> 0 /\ P_K <> 0 /\ K_in + others_out / P_K <> 0 /\ 0 < (K_out + others_in / P_K) / (K_in + others_out / P_K).
Proof.
  each; exists_there.
Qed.

Lemma dominant
    (F K_in K_out R_ T others_in others_out : R)
    (H1 : 0 < F)
    (H2 : 0 < K_in)
    (H3 : 0 < K_out)
    (H4 : 0 <= others_in)
    (H5 : 0 <= others_out) :
  tends (fun P_K' => R_ * T * ln ((K_out + others_in / P_K') / (K_in + others_out / P_K')) / F) (Rbar_locally p_infty) (R_ * T * ln (K_out / K_in) / F).
Proof.
  assert (E1 : ln (K_out / K_in) = (ln K_out) - (ln K_in)) by (ln_as (K_out * / K_in) ltac:(rational));
  apply (tends_ext (fun P_K' => ((((1 / F) * R_) * T) * (ln ((K_out + others_in / P_K') / (K_in + others_out / P_K')))))); [algebra | ]; apply (tends_value ((((1 / F) * R_) * T) * (ln (K_out / K_in)))); [constants; rewrite ?E1; rational | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply tends_ln; [replace ((K_out / K_in)) with (K_out * / K_in) by (rational); pos | apply (tends_ext (fun P_K' => ((/ (K_in + others_out / P_K')) * (((/ P_K') * others_in) + K_out)))); [algebra | apply (tends_value ((/ K_in) * ((0 * others_in) + K_out))); [constants; rational | apply tends_mult; [apply tends_inv; [side | apply (tends_ext (fun P_K' => (((/ P_K') * others_out) + K_in))); [algebra | apply (tends_value ((0 * others_out) + K_in)); [constants; rational | apply tends_plus; [apply tends_mult; [apply (diverges_inv _ 1); apply (diverges_ext (fun P_K' => P_K')); [algebra | apply diverges_far_right] | apply tends_const] | apply tends_const]]]] | apply tends_plus; [apply tends_mult; [apply (diverges_inv _ 1); apply (diverges_ext (fun P_K' => P_K')); [algebra | apply diverges_far_right] | apply tends_const] | apply tends_const]]]]]]].
Qed.

Lemma dominant_defined
    (F K_in K_out R_ T others_in others_out : R)
    (H1 : 0 < F)
    (H2 : 0 < K_in)
    (H3 : 0 < K_out)
    (H4 : 0 <= others_in)
    (H5 : 0 <= others_out) :
  (forall P_K' : R, 1 < P_K' -> F <> 0 /\ P_K' <> 0 /\ K_in + others_out / P_K' <> 0 /\ 0 < (K_out + others_in / P_K') / (K_in + others_out / P_K')).
Proof.
  each; exists_there.
Qed.

Lemma cation
    (E F R_ T c_in c_out : R)
    (H1 : E = R_ * T * ln (c_out / c_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < c_in)
    (H4 : 0 < c_out) :
  E = R_ * T * ln (c_out / c_in) / F.
Proof.
  assert (E1 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rational));
  assert (P1 : E = R_ * T * ln (c_out / c_in) / (1 * F)) by (apply (same_eq _ _ _ _ H1); rewrite ?E1; rational);
  apply (same_eq _ _ _ _ P1); rewrite ?E1; rational.
Qed.

Lemma cation_defined
    (E F R_ T c_in c_out : R)
    (H1 : E = R_ * T * ln (c_out / c_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < c_in)
    (H4 : 0 < c_out) :
  F <> 0 /\ c_in <> 0 /\ 0 < c_out / c_in.
Proof.
  each; exists_there.
Qed.

Lemma ratio
    (E E_low F R_ T c_in c_out : R)
    (H1 : E = R_ * T * ln (c_out / c_in) / F)
    (H2 : E_low <= E)
    (H3 : 0 < F)
    (H4 : 0 < c_in)
    (H5 : 0 < c_out) :
  F * E_low <= R_ * T * ln (c_out / c_in).
Proof.
  assert (E1 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rational));
  assert (Z1 : 0 <= F * (E - E_low)) by (apply term_le; [side | exact H2]);
  assert (Z2 : (- F) * (E - R_ * T * ln (c_out / c_in) / F) = 0) by (apply term_eq; [exact H1]);
  apply (le_by_sum _ _ (F * (E - E_low) + (- F) * (E - R_ * T * ln (c_out / c_in) / F))); [lra | rewrite ?E1; rational].
Qed.

Lemma ratio_defined
    (E E_low F R_ T c_in c_out : R)
    (H1 : E = R_ * T * ln (c_out / c_in) / F)
    (H2 : E_low <= E)
    (H3 : 0 < F)
    (H4 : 0 < c_in)
    (H5 : 0 < c_out) :
  c_in <> 0 /\ 0 < c_out / c_in.
Proof.
  each; exists_there.
Qed.

Lemma plenty
    (E E_low F R_ T c_in c_out : R)
    (H1 : E = R_ * T * ln (c_out / c_in) / F)
    (H2 : E_low <= E)
    (H3 : 0 < F)
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < c_in)
    (H7 : 0 < c_out) :
  c_in * exp (F * E_low / (R_ * T)) <= c_out.
Proof.
  assert (P1 : F * E_low <= R_ * T * ln (c_out / c_in)) by (refine (ghk_voltage_limits.ratio E E_low F R_ T c_in c_out _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H6 | exact H7]);
  assert (E1 : ln (c_in * exp (F * E_low / (R_ * T))) = (R_ * T * (ln c_in) + E_low * F) / (R_ * T)) by (ln_as (c_in * ((exp (F * E_low / (R_ * T))))) ltac:(rational));
  assert (E2 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rewrite ?E1; rational));
  first [known | apply (le_by_sum _ _ (-1 * (c_in * (exp (F * E_low / (R_ * T))) - c_out))); [side | rational] | apply (le_by_ln _ _); [pos | pos | apply (le_by_sum _ _ (((1) / (R_ * T)) * (R_ * T * ln (c_out / c_in) - F * E_low))); [apply term_le; [side | exact P1] | rewrite ?E2, ?E1; rational]]].
Qed.

Lemma plenty_defined
    (E E_low F R_ T c_in c_out : R)
    (H1 : E = R_ * T * ln (c_out / c_in) / F)
    (H2 : E_low <= E)
    (H3 : 0 < F)
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < c_in)
    (H7 : 0 < c_out) :
  R_ <> 0 /\ T <> 0.
Proof.
  assert (P1 : F * E_low <= R_ * T * ln (c_out / c_in)) by (refine (ghk_voltage_limits.ratio E E_low F R_ T c_in c_out _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H6 | exact H7]);
  each; exists_there.
Qed.

Lemma plenty_potassium
    (E_K E_low F K_in K_out R_ T : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : E_low <= E_K)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < R_)
    (H7 : 0 < T) :
  K_in * exp (F * E_low / (R_ * T)) <= K_out.
Proof.
  assert (P1 : K_in * exp (F * E_low / (R_ * T)) <= K_out) by (refine (ghk_voltage_limits.plenty E_K E_low F R_ T K_in K_out _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H6 | exact H7 | exact H4 | exact H5]);
  exact P1.
Qed.

Lemma plenty_potassium_defined
    (E_K E_low F K_in K_out R_ T : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : E_low <= E_K)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < R_)
    (H7 : 0 < T) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma plenty_sodium
    (E_Na E_low F Na_in Na_out R_ T : R)
    (H1 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H2 : E_low <= E_Na)
    (H3 : 0 < F)
    (H4 : 0 < Na_in)
    (H5 : 0 < Na_out)
    (H6 : 0 < R_)
    (H7 : 0 < T) :
  Na_in * exp (F * E_low / (R_ * T)) <= Na_out.
Proof.
  assert (P1 : Na_in * exp (F * E_low / (R_ * T)) <= Na_out) by (refine (ghk_voltage_limits.plenty E_Na E_low F R_ T Na_in Na_out _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H6 | exact H7 | exact H4 | exact H5]);
  exact P1.
Qed.

Lemma plenty_sodium_defined
    (E_Na E_low F Na_in Na_out R_ T : R)
    (H1 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H2 : E_low <= E_Na)
    (H3 : 0 < F)
    (H4 : 0 < Na_in)
    (H5 : 0 < Na_out)
    (H6 : 0 < R_)
    (H7 : 0 < T) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma plenty_chloride
    (Cl_in Cl_out E_Cl E_low F R_ T : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = R_ * T * ln (Cl_in / Cl_out) / F)
    (H4 : E_low <= E_Cl)
    (H5 : 0 < F)
    (H6 : 0 < R_)
    (H7 : 0 < T) :
  Cl_out * exp (F * E_low / (R_ * T)) <= Cl_in.
Proof.
  assert (P1 : Cl_out * exp (F * E_low / (R_ * T)) <= Cl_in) by (refine (ghk_voltage_limits.plenty E_Cl E_low F R_ T Cl_out Cl_in _ _ _ _ _ _ _); [exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H2 | exact H1]);
  exact P1.
Qed.

Lemma plenty_chloride_defined
    (Cl_in Cl_out E_Cl E_low F R_ T : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = R_ * T * ln (Cl_in / Cl_out) / F)
    (H4 : E_low <= E_Cl)
    (H5 : 0 < F)
    (H6 : 0 < R_)
    (H7 : 0 < T) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma inward_ratio
    (Cl_in Cl_out E_Cl E_K E_Na E_low F K_in K_out Na_in Na_out P_Cl P_K P_Na Q_in Q_out R_ T x_low : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = R_ * T * ln (Cl_in / Cl_out) / F)
    (H4 : E_low <= E_Cl)
    (H5 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H6 : E_low <= E_K)
    (H7 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H8 : E_low <= E_Na)
    (H9 : 0 < F)
    (H10 : 0 < K_in)
    (H11 : 0 < K_out)
    (H12 : 0 < Na_in)
    (H13 : 0 < Na_out)
    (H14 : 0 <= P_Cl)
    (H15 : 0 <= P_K)
    (H16 : 0 <= P_Na)
    (H17 : Q_in = P_K * K_out + P_Na * Na_out + P_Cl * Cl_in)
    (H18 : Q_out = P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)
    (H19 : 0 < R_)
    (H20 : 0 < T)
    (H21 : x_low = exp (F * E_low / (R_ * T))) :
  x_low * Q_out <= Q_in.
Proof.
  assert (P1 : K_in * exp (F * E_low / (R_ * T)) <= K_out) by (refine (ghk_voltage_limits.plenty_potassium E_K E_low F K_in K_out R_ T _ _ _ _ _ _ _); [exact H5 | exact H6 | exact H9 | exact H10 | exact H11 | exact H19 | exact H20]);
  assert (P2 : Na_in * exp (F * E_low / (R_ * T)) <= Na_out) by (refine (ghk_voltage_limits.plenty_sodium E_Na E_low F Na_in Na_out R_ T _ _ _ _ _ _ _); [exact H7 | exact H8 | exact H9 | exact H12 | exact H13 | exact H19 | exact H20]);
  assert (P3 : Cl_out * exp (F * E_low / (R_ * T)) <= Cl_in) by (refine (ghk_voltage_limits.plenty_chloride Cl_in Cl_out E_Cl E_low F R_ T _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H9 | exact H19 | exact H20]);
  assert (Z1 : 0 <= P_K * (K_out - K_in * exp (F * E_low / (R_ * T)))) by (apply term_le; [side | exact P1]);
  assert (Z2 : 0 <= P_Na * (Na_out - Na_in * exp (F * E_low / (R_ * T)))) by (apply term_le; [side | exact P2]);
  assert (Z3 : 0 <= P_Cl * (Cl_in - Cl_out * exp (F * E_low / (R_ * T)))) by (apply term_le; [side | exact P3]);
  assert (Z4 : (- P_K * K_in - P_Na * Na_in - P_Cl * Cl_out) * (x_low - exp (F * E_low / (R_ * T))) = 0) by (apply term_eq; [exact H21]);
  assert (Z5 : 1 * (Q_in - (P_K * K_out + P_Na * Na_out + P_Cl * Cl_in)) = 0) by (apply term_eq; [exact H17]);
  assert (Z6 : (- x_low) * (Q_out - (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) = 0) by (apply term_eq; [exact H18]);
  apply (le_by_sum _ _ (P_K * (K_out - K_in * exp (F * E_low / (R_ * T))) + P_Na * (Na_out - Na_in * exp (F * E_low / (R_ * T))) + P_Cl * (Cl_in - Cl_out * exp (F * E_low / (R_ * T))) + (- P_K * K_in - P_Na * Na_in - P_Cl * Cl_out) * (x_low - exp (F * E_low / (R_ * T))) + 1 * (Q_in - (P_K * K_out + P_Na * Na_out + P_Cl * Cl_in)) + (- x_low) * (Q_out - (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)))); [lra | rational].
Qed.

Lemma logarithm
    (E_low F R_ T x_low : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : x_low = exp (F * E_low / (R_ * T))) :
  ln x_low = F * E_low / (R_ * T).
Proof.
  try assert (K1 : 0 < x_low) by side;
  assert (E1 : ln (exp (F * E_low / (R_ * T))) = (E_low * F) / (R_ * T)) by (ln_as (((exp (F * E_low / (R_ * T))))) ltac:(rational));
  apply (same_eq (ln x_low) (ln (exp (F * E_low / (R_ * T))))); [apply f_equal; exact H3 | rewrite ?E1; rational | rewrite ?E1; rational].
Qed.

Lemma logarithm_defined
    (E_low F R_ T x_low : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : x_low = exp (F * E_low / (R_ * T))) :
  0 < x_low /\ R_ <> 0 /\ T <> 0.
Proof.
  try assert (K1 : 0 < x_low) by side;
  each; exists_there.
Qed.

Lemma above_power
    (Cl_in Cl_out E_Cl E_K E_Na E_low F K_in K_out Na_in Na_out P_Cl P_K P_Na Q_in Q_out R_ T x_low : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = R_ * T * ln (Cl_in / Cl_out) / F)
    (H4 : E_low <= E_Cl)
    (H5 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H6 : E_low <= E_K)
    (H7 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H8 : E_low <= E_Na)
    (H9 : 0 < F)
    (H10 : 0 < K_in)
    (H11 : 0 < K_out)
    (H12 : 0 < Na_in)
    (H13 : 0 < Na_out)
    (H14 : 0 <= P_Cl)
    (H15 : 0 <= P_K)
    (H16 : 0 <= P_Na)
    (H17 : Q_in = P_K * K_out + P_Na * Na_out + P_Cl * Cl_in)
    (H18 : Q_out = P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)
    (H19 : 0 < Q_out)
    (H20 : 0 < R_)
    (H21 : 0 < T)
    (H22 : x_low = exp (F * E_low / (R_ * T))) :
  ln x_low <= ln (Q_in / Q_out).
Proof.
  assert (P1 : x_low * Q_out <= Q_in) by (refine (ghk_voltage_limits.inward_ratio Cl_in Cl_out E_Cl E_K E_Na E_low F K_in K_out Na_in Na_out P_Cl P_K P_Na Q_in Q_out R_ T x_low _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16 | exact H17 | exact H18 | exact H20 | exact H21 | exact H22]);
  try assert (K1 : 0 < x_low) by side;
  assert (E1 : ln (Q_in / Q_out) = (ln Q_in) - (ln Q_out)) by (ln_as (Q_in * / Q_out) ltac:(rational));
  first [known | rewrite ?E1; known | apply (le_by_sum _ _ (((ln Q_in) - (ln Q_out) - (ln x_low)))); [side | rewrite ?E1; rational]].
Qed.

Lemma above_power_defined
    (Cl_in Cl_out E_Cl E_K E_Na E_low F K_in K_out Na_in Na_out P_Cl P_K P_Na Q_in Q_out R_ T x_low : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = R_ * T * ln (Cl_in / Cl_out) / F)
    (H4 : E_low <= E_Cl)
    (H5 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H6 : E_low <= E_K)
    (H7 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H8 : E_low <= E_Na)
    (H9 : 0 < F)
    (H10 : 0 < K_in)
    (H11 : 0 < K_out)
    (H12 : 0 < Na_in)
    (H13 : 0 < Na_out)
    (H14 : 0 <= P_Cl)
    (H15 : 0 <= P_K)
    (H16 : 0 <= P_Na)
    (H17 : Q_in = P_K * K_out + P_Na * Na_out + P_Cl * Cl_in)
    (H18 : Q_out = P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)
    (H19 : 0 < Q_out)
    (H20 : 0 < R_)
    (H21 : 0 < T)
    (H22 : x_low = exp (F * E_low / (R_ * T))) :
  Q_out <> 0 /\ 0 < Q_in / Q_out /\ 0 < x_low.
Proof.
  assert (P1 : x_low * Q_out <= Q_in) by (refine (ghk_voltage_limits.inward_ratio Cl_in Cl_out E_Cl E_K E_Na E_low F K_in K_out Na_in Na_out P_Cl P_K P_Na Q_in Q_out R_ T x_low _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16 | exact H17 | exact H18 | exact H20 | exact H21 | exact H22]);
  try assert (K1 : 0 < x_low) by side;
  each; exists_there.
Qed.

Lemma above_low
    (Cl_in Cl_out E_Cl E_K E_Na E_low F K_in K_out Na_in Na_out P_Cl P_K P_Na Q_in Q_out R_ T V_0 x_low : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = R_ * T * ln (Cl_in / Cl_out) / F)
    (H4 : E_low <= E_Cl)
    (H5 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H6 : E_low <= E_K)
    (H7 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H8 : E_low <= E_Na)
    (H9 : 0 < F)
    (H10 : 0 < K_in)
    (H11 : 0 < K_out)
    (H12 : 0 < Na_in)
    (H13 : 0 < Na_out)
    (H14 : 0 <= P_Cl)
    (H15 : 0 <= P_K)
    (H16 : 0 <= P_Na)
    (H17 : Q_in = P_K * K_out + P_Na * Na_out + P_Cl * Cl_in)
    (H18 : 0 < Q_in)
    (H19 : Q_out = P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)
    (H20 : 0 < Q_out)
    (H21 : 0 < R_)
    (H22 : 0 < T)
    (H23 : V_0 = R_ * T * ln (Q_in / Q_out) / F)
    (H24 : x_low = exp (F * E_low / (R_ * T))) :
  E_low <= V_0.
Proof.
  assert (E1 : ln (Q_in / Q_out) = (ln Q_in) - (ln Q_out)) by (ln_as (Q_in * / Q_out) ltac:(rational));
  assert (P1 : ln x_low <= ln (Q_in / Q_out)) by (refine (ghk_voltage_limits.above_power Cl_in Cl_out E_Cl E_K E_Na E_low F K_in K_out Na_in Na_out P_Cl P_K P_Na Q_in Q_out R_ T x_low _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16 | exact H17 | exact H19 | exact H20 | exact H21 | exact H22 | exact H24]);
  assert (P2 : ln x_low = F * E_low / (R_ * T)) by (refine (ghk_voltage_limits.logarithm E_low F R_ T x_low _ _ _); [exact H21 | exact H22 | exact H24]);
  assert (Z1 : 1 * (V_0 - R_ * T * ln (Q_in / Q_out) / F) = 0) by (apply term_eq; [exact H23]);
  assert (Z2 : 0 <= R_ * T / F * (ln (Q_in / Q_out) - ln x_low)) by (apply term_le; [side | exact P1]);
  assert (Z3 : R_ * T / F * (ln x_low - F * E_low / (R_ * T)) = 0) by (apply term_eq; [exact P2]);
  apply (le_by_sum _ _ (1 * (V_0 - R_ * T * ln (Q_in / Q_out) / F) + R_ * T / F * (ln (Q_in / Q_out) - ln x_low) + R_ * T / F * (ln x_low - F * E_low / (R_ * T)))); [lra | rewrite ?E1; rational].
Qed.

Lemma at_least_the_lowest
    (Cl_in Cl_out E_Cl E_K E_Na E_low F K_in K_out Na_in Na_out P_Cl P_K P_Na Q_in Q_out R_ T V_0 : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = R_ * T * ln (Cl_in / Cl_out) / F)
    (H4 : E_low <= E_Cl)
    (H5 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H6 : E_low <= E_K)
    (H7 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H8 : E_low <= E_Na)
    (H9 : 0 < F)
    (H10 : 0 < K_in)
    (H11 : 0 < K_out)
    (H12 : 0 < Na_in)
    (H13 : 0 < Na_out)
    (H14 : 0 <= P_Cl)
    (H15 : 0 <= P_K)
    (H16 : 0 <= P_Na)
    (H17 : Q_in = P_K * K_out + P_Na * Na_out + P_Cl * Cl_in)
    (H18 : 0 < Q_in)
    (H19 : Q_out = P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)
    (H20 : 0 < Q_out)
    (H21 : 0 < R_)
    (H22 : 0 < T)
    (H23 : V_0 = R_ * T * ln (Q_in / Q_out) / F) :
  E_low <= V_0.
Proof.
  assert (P1 : E_low <= V_0) by (refine (ghk_voltage_limits.above_low Cl_in Cl_out E_Cl E_K E_Na E_low F K_in K_out Na_in Na_out P_Cl P_K P_Na Q_in Q_out R_ T V_0 (exp (F * E_low / (R_ * T))) _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16 | exact H17 | exact H18 | exact H19 | exact H20 | exact H21 | exact H22 | exact H23 | first [rational | side]]);
  exact P1.
Qed.

Lemma exchanged
    (Cl_in Cl_out E_Cl E_K E_Na E_high F K_in K_out Na_in Na_out P_Cl P_K P_Na Q_in Q_out R_ T V_0 : R)
    (H1 : - E_high <= - E_Cl)
    (H2 : - E_high <= - E_K)
    (H3 : - E_high <= - E_Na)
    (H4 : - V_0 = R_ * T * ln (Q_out / Q_in) / F)
    (H5 : 0 < Cl_in)
    (H6 : 0 < Cl_out)
    (H7 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H8 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H9 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H10 : 0 < F)
    (H11 : 0 < K_in)
    (H12 : 0 < K_out)
    (H13 : 0 < Na_in)
    (H14 : 0 < Na_out)
    (H15 : 0 <= P_Cl)
    (H16 : 0 <= P_K)
    (H17 : 0 <= P_Na)
    (H18 : Q_in = P_K * K_out + P_Na * Na_out + P_Cl * Cl_in)
    (H19 : 0 < Q_in)
    (H20 : Q_out = P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)
    (H21 : 0 < Q_out)
    (H22 : 0 < R_)
    (H23 : 0 < T) :
  - E_high <= - V_0.
Proof.
  assert (P1 : E_Cl = R_ * T * ln (Cl_in / Cl_out) / F) by (refine (three_ions.nernst_chloride Cl_in Cl_out E_Cl F R_ T _ _ _ _); [exact H5 | exact H6 | exact H7 | exact H10]);
  assert (E1 : ln (Cl_out / Cl_in) = (ln Cl_out) - (ln Cl_in)) by (ln_as (Cl_out * / Cl_in) ltac:(rational));
  assert (E2 : ln (K_in / K_out) = -(ln K_out) + (ln K_in)) by (ln_as (K_in * / K_out) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (K_out / K_in) = (ln K_out) - (ln K_in)) by (ln_as (K_out * / K_in) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln (Na_in / Na_out) = -(ln Na_out) + (ln Na_in)) by (ln_as (Na_in * / Na_out) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (E5 : ln (Na_out / Na_in) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; rational));
  assert (E6 : ln (Q_out / Q_in) = (ln Q_out) - (ln Q_in)) by (ln_as (Q_out * / Q_in) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (P2 : (- E_high) <= (- V_0)) by (refine (ghk_voltage_limits.at_least_the_lowest Cl_out Cl_in (- E_Cl) (- E_K) (- E_Na) (- E_high) F K_out K_in Na_out Na_in P_Cl P_K P_Na Q_out Q_in R_ T (- V_0) _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H6 | exact H5 | first [rewrite ?E1; rational | rewrite ?H7; rewrite ?E1; rational | apply (eq_by_sum _ _ ((-1) * (E_Cl - (- R_ * T * ln (Cl_out / Cl_in) / F)))); [apply term_eq; [exact H7] | rewrite ?E1; rational] | side] | apply (same_le _ _ _ _ H1); rewrite ?E1; rational | first [rewrite ?E3, ?E2, ?E1; rational | rewrite ?H8; rewrite ?E3, ?E2, ?E1; rational | apply (eq_by_sum _ _ ((-1) * (E_K - R_ * T * ln (K_out / K_in) / F))); [apply term_eq; [exact H8] | rewrite ?E3, ?E2, ?E1; rational] | side] | apply (same_le _ _ _ _ H2); rewrite ?E3, ?E2, ?E1; rational | first [rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational | rewrite ?H9; rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational | apply (eq_by_sum _ _ ((-1) * (E_Na - R_ * T * ln (Na_out / Na_in) / F))); [apply term_eq; [exact H9] | rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational] | side] | apply (same_le _ _ _ _ H3); rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational | exact H10 | exact H12 | exact H11 | exact H14 | exact H13 | exact H15 | exact H16 | exact H17 | exact H20 | exact H21 | exact H18 | exact H19 | exact H22 | exact H23 | apply (same_eq _ _ _ _ H4); rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational]);
  apply (same_le _ _ _ _ P2); rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational.
Qed.

Lemma at_most_the_highest
    (Cl_in Cl_out E_Cl E_K E_Na E_high F K_in K_out Na_in Na_out P_Cl P_K P_Na Q_in Q_out R_ T V_0 : R)
    (H1 : - E_high <= - E_Cl)
    (H2 : - E_high <= - E_K)
    (H3 : - E_high <= - E_Na)
    (H4 : - V_0 = R_ * T * ln (Q_out / Q_in) / F)
    (H5 : 0 < Cl_in)
    (H6 : 0 < Cl_out)
    (H7 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H8 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H9 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H10 : 0 < F)
    (H11 : 0 < K_in)
    (H12 : 0 < K_out)
    (H13 : 0 < Na_in)
    (H14 : 0 < Na_out)
    (H15 : 0 <= P_Cl)
    (H16 : 0 <= P_K)
    (H17 : 0 <= P_Na)
    (H18 : Q_in = P_K * K_out + P_Na * Na_out + P_Cl * Cl_in)
    (H19 : 0 < Q_in)
    (H20 : Q_out = P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)
    (H21 : 0 < Q_out)
    (H22 : 0 < R_)
    (H23 : 0 < T) :
  V_0 <= E_high.
Proof.
  assert (P1 : - E_high <= - V_0) by (refine (ghk_voltage_limits.exchanged Cl_in Cl_out E_Cl E_K E_Na E_high F K_in K_out Na_in Na_out P_Cl P_K P_Na Q_in Q_out R_ T V_0 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16 | exact H17 | exact H18 | exact H19 | exact H20 | exact H21 | exact H22 | exact H23]);
  assert (Z1 : 0 <= 1 * (- V_0 - (- E_high))) by (apply term_le; [side | exact P1]);
  apply (le_by_sum _ _ (1 * (- V_0 - (- E_high)))); [lra | rational].
Qed.
