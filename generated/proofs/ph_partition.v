(* Generated from derivations/ph_partition.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require neutral_species.
From Electrochem Require vanishing_activity.

Lemma acid_crosses
    (HA_in HA_out R_ T c_standard : R)
    (H1 : 0 < HA_in)
    (H2 : 0 < HA_out)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < c_standard) :
  0 = R_ * T * ln (HA_out / HA_in) <-> HA_in / c_standard = HA_out / c_standard.
Proof.
  assert (E1 : ln (HA_out / HA_in) = (ln HA_out) - (ln HA_in)) by (ln_as (HA_out * / HA_in) ltac:(rational));
  assert (E2 : ln ((HA_out / c_standard) / (HA_in / c_standard)) = (ln HA_out) - (ln HA_in)) by (ln_as (HA_out * / HA_in) ltac:(rewrite ?E1; rational));
  assert (P1 : 0 * 0 * 0 = R_ * T * ln ((HA_out / c_standard) / (HA_in / c_standard)) <-> (HA_in / c_standard) = (HA_out / c_standard)) by (refine (neutral_species.neutral_equilibrium 0 R_ T 0 (HA_in / c_standard) (HA_out / c_standard) 0 _ _ _ _ _); [exact H3 | exact H4 | side | side | reflexivity]);
  apply (same_iff _ _ _ _ P1); [split; intro G0; [apply (same_eq _ _ _ _ G0); rewrite ?E2, ?E1; rational | apply (same_eq _ _ _ _ G0); rewrite ?E2, ?E1; rational] | split; intro G0; [apply (same_eq _ _ _ _ G0); rewrite ?E2, ?E1; rational | apply (same_eq _ _ _ _ G0); rewrite ?E2, ?E1; rational]].
Qed.

Lemma acid_crosses_defined
    (HA_in HA_out R_ T c_standard : R)
    (H1 : 0 < HA_in)
    (H2 : 0 < HA_out)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < c_standard) :
  HA_in <> 0 /\ 0 < HA_out / HA_in /\ c_standard <> 0.
Proof.
  each; exists_there.
Qed.

Lemma same_product
    (A_in A_out HA_in HA_out pH_in pH_out pK : R)
    (H1 : Rpower 10 (- pH_in) * A_in = Rpower 10 (- pK) * HA_in)
    (H2 : Rpower 10 (- pH_out) * A_out = Rpower 10 (- pK) * HA_out)
    (H3 : HA_in = HA_out) :
  Rpower 10 (- pH_in) * A_in = Rpower 10 (- pH_out) * A_out.
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (E2 : Rpower 10 (- pH_in) = (1) / ((exp (pH_in * (ln 5))) * (exp (pH_in * (ln 2))))) by (power_as_exp; exp_as ((- ((pH_in * (ln 2)))) + (- ((pH_in * (ln 5))))) ltac:(rewrite ?E1; rational));
  assert (E3 : Rpower 10 (- pK) = (1) / ((exp ((ln 5) * pK)) * (exp ((ln 2) * pK)))) by (power_as_exp; exp_as ((- (((ln 2) * pK))) + (- (((ln 5) * pK)))) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : Rpower 10 (- pH_out) = (1) / ((exp ((ln 5) * pH_out)) * (exp ((ln 2) * pH_out)))) by (power_as_exp; exp_as ((- (((ln 2) * pH_out))) + (- (((ln 5) * pH_out)))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (Z1 : 1 * (Rpower 10 (- pH_in) * A_in - Rpower 10 (- pK) * HA_in) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- 1) * (Rpower 10 (- pH_out) * A_out - Rpower 10 (- pK) * HA_out) = 0) by (apply term_eq; [exact H2]);
  assert (Z3 : Rpower 10 (- pK) * (HA_in - HA_out) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 * (Rpower 10 (- pH_in) * A_in - Rpower 10 (- pK) * HA_in) + (- 1) * (Rpower 10 (- pH_out) * A_out - Rpower 10 (- pK) * HA_out) + Rpower 10 (- pK) * (HA_in - HA_out))); [lra | rewrite ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma same_product_defined
    (A_in A_out HA_in HA_out pH_in pH_out pK : R)
    (H1 : Rpower 10 (- pH_in) * A_in = Rpower 10 (- pK) * HA_in)
    (H2 : Rpower 10 (- pH_out) * A_out = Rpower 10 (- pK) * HA_out)
    (H3 : HA_in = HA_out) :
  0 < 10.
Proof.
  each; exists_there.
Qed.

Lemma anion_ratio
    (A_in A_out HA_in HA_out pH_in pH_out pK : R)
    (H1 : Rpower 10 (- pH_in) * A_in = Rpower 10 (- pK) * HA_in)
    (H2 : 0 < A_out)
    (H3 : Rpower 10 (- pH_out) * A_out = Rpower 10 (- pK) * HA_out)
    (H4 : HA_in = HA_out) :
  A_in / A_out = Rpower 10 (- pH_out) * Rpower 10 pH_in.
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (E2 : Rpower 10 (- pH_in) = (1) / ((exp (pH_in * (ln 5))) * (exp (pH_in * (ln 2))))) by (power_as_exp; exp_as ((- ((pH_in * (ln 2)))) + (- ((pH_in * (ln 5))))) ltac:(rewrite ?E1; rational));
  assert (E3 : Rpower 10 (- pH_out) = (1) / ((exp ((ln 5) * pH_out)) * (exp ((ln 2) * pH_out)))) by (power_as_exp; exp_as ((- (((ln 2) * pH_out))) + (- (((ln 5) * pH_out)))) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : Rpower 10 pH_in = (exp (pH_in * (ln 5))) * (exp (pH_in * (ln 2)))) by (power_as_exp; exp_as (((pH_in * (ln 2))) + ((pH_in * (ln 5)))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (P1 : Rpower 10 (- pH_in) * A_in = Rpower 10 (- pH_out) * A_out) by (refine (ph_partition.same_product A_in A_out HA_in HA_out pH_in pH_out pK _ _ _); [exact H1 | exact H3 | exact H4]);
  assert (Z1 : 1 / (Rpower 10 (- pH_in) * A_out) * (Rpower 10 (- pH_in) * A_in - Rpower 10 (- pH_out) * A_out) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / (Rpower 10 (- pH_in) * A_out) * (Rpower 10 (- pH_in) * A_in - Rpower 10 (- pH_out) * A_out))); [lra | rewrite ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma anion_ratio_defined
    (A_in A_out HA_in HA_out pH_in pH_out pK : R)
    (H1 : Rpower 10 (- pH_in) * A_in = Rpower 10 (- pK) * HA_in)
    (H2 : 0 < A_out)
    (H3 : Rpower 10 (- pH_out) * A_out = Rpower 10 (- pK) * HA_out)
    (H4 : HA_in = HA_out) :
  A_out <> 0 /\ 0 < 10.
Proof.
  each; exists_there.
Qed.

Lemma total_inside
    (A_in HA_in pH_in pK : R)
    (H1 : Rpower 10 (- pH_in) * A_in = Rpower 10 (- pK) * HA_in) :
  HA_in + A_in = HA_in * (1 + Rpower 10 (pH_in - pK)).
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (E2 : Rpower 10 (- pH_in) = (1) / ((exp (pH_in * (ln 5))) * (exp (pH_in * (ln 2))))) by (power_as_exp; exp_as ((- ((pH_in * (ln 2)))) + (- ((pH_in * (ln 5))))) ltac:(rewrite ?E1; rational));
  assert (E3 : Rpower 10 (- pK) = (1) / ((exp ((ln 5) * pK)) * (exp ((ln 2) * pK)))) by (power_as_exp; exp_as ((- (((ln 2) * pK))) + (- (((ln 5) * pK)))) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : Rpower 10 (pH_in - pK) = ((exp (pH_in * (ln 5))) * (exp (pH_in * (ln 2)))) / ((exp ((ln 5) * pK)) * (exp ((ln 2) * pK)))) by (power_as_exp; exp_as (((pH_in * (ln 2))) + ((pH_in * (ln 5))) + (- (((ln 2) * pK))) + (- (((ln 5) * pK)))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (Z1 : 1 / (Rpower 10 (- pH_in)) * (Rpower 10 (- pH_in) * A_in - Rpower 10 (- pK) * HA_in) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 / (Rpower 10 (- pH_in)) * (Rpower 10 (- pH_in) * A_in - Rpower 10 (- pK) * HA_in))); [lra | rewrite ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma total_inside_defined
    (A_in HA_in pH_in pK : R)
    (H1 : Rpower 10 (- pH_in) * A_in = Rpower 10 (- pK) * HA_in) :
  0 < 10.
Proof.
  each; exists_there.
Qed.

Lemma total_outside
    (A_out HA_out pH_out pK : R)
    (H1 : Rpower 10 (- pH_out) * A_out = Rpower 10 (- pK) * HA_out) :
  HA_out + A_out = HA_out * (1 + Rpower 10 (pH_out - pK)).
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (E2 : Rpower 10 (- pH_out) = (1) / ((exp (pH_out * (ln 5))) * (exp (pH_out * (ln 2))))) by (power_as_exp; exp_as ((- ((pH_out * (ln 2)))) + (- ((pH_out * (ln 5))))) ltac:(rewrite ?E1; rational));
  assert (E3 : Rpower 10 (- pK) = (1) / ((exp ((ln 5) * pK)) * (exp ((ln 2) * pK)))) by (power_as_exp; exp_as ((- (((ln 2) * pK))) + (- (((ln 5) * pK)))) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : Rpower 10 (pH_out - pK) = ((exp (pH_out * (ln 5))) * (exp (pH_out * (ln 2)))) / ((exp ((ln 5) * pK)) * (exp ((ln 2) * pK)))) by (power_as_exp; exp_as (((pH_out * (ln 2))) + ((pH_out * (ln 5))) + (- (((ln 2) * pK))) + (- (((ln 5) * pK)))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (Z1 : 1 / (Rpower 10 (- pH_out)) * (Rpower 10 (- pH_out) * A_out - Rpower 10 (- pK) * HA_out) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 / (Rpower 10 (- pH_out)) * (Rpower 10 (- pH_out) * A_out - Rpower 10 (- pK) * HA_out))); [lra | rewrite ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma total_outside_defined
    (A_out HA_out pH_out pK : R)
    (H1 : Rpower 10 (- pH_out) * A_out = Rpower 10 (- pK) * HA_out) :
  0 < 10.
Proof.
  each; exists_there.
Qed.

Lemma total_ratio
    (A_in A_out HA_in HA_out pH_in pH_out pK : R)
    (H1 : Rpower 10 (- pH_in) * A_in = Rpower 10 (- pK) * HA_in)
    (H2 : 0 < A_out)
    (H3 : Rpower 10 (- pH_out) * A_out = Rpower 10 (- pK) * HA_out)
    (H4 : HA_in = HA_out)
    (H5 : 0 < HA_in) :
  (HA_in + A_in) / (HA_out + A_out) = (1 + Rpower 10 (pH_in - pK)) / (1 + Rpower 10 (pH_out - pK)).
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (E2 : Rpower 10 (pH_in - pK) = ((exp (pH_in * (ln 5))) * (exp (pH_in * (ln 2)))) / ((exp ((ln 5) * pK)) * (exp ((ln 2) * pK)))) by (power_as_exp; exp_as (((pH_in * (ln 2))) + ((pH_in * (ln 5))) + (- (((ln 2) * pK))) + (- (((ln 5) * pK)))) ltac:(rewrite ?E1; rational));
  assert (E3 : Rpower 10 (pH_out - pK) = ((exp ((ln 5) * pH_out)) * (exp ((ln 2) * pH_out))) / ((exp ((ln 5) * pK)) * (exp ((ln 2) * pK)))) by (power_as_exp; exp_as ((- (((ln 2) * pK))) + (- (((ln 5) * pK))) + (((ln 2) * pH_out)) + (((ln 5) * pH_out))) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : HA_in + A_in = HA_in * (1 + Rpower 10 (pH_in - pK))) by (refine (ph_partition.total_inside A_in HA_in pH_in pK _); [exact H1]);
  assert (P2 : HA_out + A_out = HA_out * (1 + Rpower 10 (pH_out - pK))) by (refine (ph_partition.total_outside A_out HA_out pH_out pK _); [exact H3]);
  assert (Z1 : 1 / (HA_out + A_out) * (HA_in + A_in - HA_in * (1 + Rpower 10 (pH_in - pK))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (1 + Rpower 10 (pH_in - pK)) / (HA_out + A_out) * (HA_in - HA_out) = 0) by (apply term_eq; [exact H4]);
  assert (Z3 : (- 1 - Rpower 10 (pH_in - pK)) / ((1 + Rpower 10 (pH_out - pK)) * (HA_out + A_out)) * (HA_out + A_out - HA_out * (1 + Rpower 10 (pH_out - pK))) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 / (HA_out + A_out) * (HA_in + A_in - HA_in * (1 + Rpower 10 (pH_in - pK))) + (1 + Rpower 10 (pH_in - pK)) / (HA_out + A_out) * (HA_in - HA_out) + (- 1 - Rpower 10 (pH_in - pK)) / ((1 + Rpower 10 (pH_out - pK)) * (HA_out + A_out)) * (HA_out + A_out - HA_out * (1 + Rpower 10 (pH_out - pK))))); [lra | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma total_ratio_defined
    (A_in A_out HA_in HA_out pH_in pH_out pK : R)
    (H1 : Rpower 10 (- pH_in) * A_in = Rpower 10 (- pK) * HA_in)
    (H2 : 0 < A_out)
    (H3 : Rpower 10 (- pH_out) * A_out = Rpower 10 (- pK) * HA_out)
    (H4 : HA_in = HA_out)
    (H5 : 0 < HA_in) :
  HA_out + A_out <> 0 /\ 0 < 10 /\ 1 + Rpower 10 (pH_out - pK) <> 0.
Proof.
  each; exists_there.
Qed.

Lemma never_charged
    (pH_in pH_out : R) :
  tends (fun pK' => (1 + Rpower 10 (pH_in - pK')) / (1 + Rpower 10 (pH_out - pK'))) (Rbar_locally p_infty) 1.
Proof.
  apply (tends_ext (fun pK' => ((/ (1 + Rpower 10 (pH_out - pK'))) * (1 + (exp ((pH_in - pK') * ln 10)))))); [algebra | ]; apply (tends_value ((/ 1) * (1 + 0))); [constants; rational | apply tends_mult; [apply tends_inv; [side | apply (tends_ext (fun pK' => (1 + (exp ((pH_out - pK') * ln 10))))); [algebra | apply (tends_value (1 + 0)); [constants; rational | apply tends_plus; [apply tends_const | apply above_tends; apply (above_exp _ (((- 1) * 1) * (ln 10))); [side | apply (diverges_ext (fun pK' => ((((- 1) * pK') + pH_out) * (ln 10)))); [algebra | apply diverges_mult_tends; [side | apply (diverges_plus_tends _ _ _ pH_out); [apply tends_mult_diverges; [side | apply tends_const | apply diverges_far_right] | apply tends_const] | apply tends_const]]]]]]] | apply tends_plus; [apply tends_const | apply above_tends; apply (above_exp _ (((- 1) * 1) * (ln 10))); [side | apply (diverges_ext (fun pK' => ((((- 1) * pK') + pH_in) * (ln 10)))); [algebra | apply diverges_mult_tends; [side | apply (diverges_plus_tends _ _ _ pH_in); [apply tends_mult_diverges; [side | apply tends_const | apply diverges_far_right] | apply tends_const] | apply tends_const]]]]]].
Qed.

Lemma never_charged_defined
    (pH_in pH_out : R) :
  (forall pK' : R, 1 < pK' -> 0 < 10 /\ 1 + Rpower 10 (pH_out - pK') <> 0).
Proof.
  each; exists_there.
Qed.

Lemma scaled
    (pH_in pH_out pK : R) :
  (1 + Rpower 10 (pH_in - pK)) / (1 + Rpower 10 (pH_out - pK)) = (Rpower 10 pH_in + Rpower 10 pK) / (Rpower 10 pH_out + Rpower 10 pK).
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (E2 : Rpower 10 (pH_out - pK) = ((exp ((ln 5) * pH_out)) * (exp ((ln 2) * pH_out))) / ((exp ((ln 5) * pK)) * (exp ((ln 2) * pK)))) by (power_as_exp; exp_as ((- (((ln 2) * pK))) + (- (((ln 5) * pK))) + (((ln 2) * pH_out)) + (((ln 5) * pH_out))) ltac:(rewrite ?E1; rational));
  assert (E3 : Rpower 10 (pH_in - pK) = ((exp ((ln 5) * pH_in)) * (exp ((ln 2) * pH_in))) / ((exp ((ln 5) * pK)) * (exp ((ln 2) * pK)))) by (power_as_exp; exp_as ((- (((ln 2) * pK))) + (- (((ln 5) * pK))) + (((ln 2) * pH_in)) + (((ln 5) * pH_in))) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : Rpower 10 pH_out = (exp ((ln 5) * pH_out)) * (exp ((ln 2) * pH_out))) by (power_as_exp; exp_as ((((ln 2) * pH_out)) + (((ln 5) * pH_out))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (E5 : Rpower 10 pK = (exp ((ln 5) * pK)) * (exp ((ln 2) * pK))) by (power_as_exp; exp_as ((((ln 2) * pK)) + (((ln 5) * pK))) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; rational));
  assert (E6 : Rpower 10 pH_in = (exp ((ln 5) * pH_in)) * (exp ((ln 2) * pH_in))) by (power_as_exp; exp_as ((((ln 2) * pH_in)) + (((ln 5) * pH_in))) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  apply (eq_by_sum _ _ (0)); [lra | rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma scaled_defined
    (pH_in pH_out pK : R) :
  0 < 10 /\ 1 + Rpower 10 (pH_out - pK) <> 0 /\ Rpower 10 pH_out + Rpower 10 pK <> 0.
Proof.
  each; exists_there.
Qed.

Lemma always_charged
    (pH_in pH_out : R) :
  tends (fun pK' => (Rpower 10 pH_in + Rpower 10 pK') / (Rpower 10 pH_out + Rpower 10 pK')) (Rbar_locally m_infty) (Rpower 10 (pH_in - pH_out)).
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (E2 : Rpower 10 pH_out = (exp ((ln 5) * pH_out)) * (exp ((ln 2) * pH_out))) by (power_as_exp; exp_as ((((ln 2) * pH_out)) + (((ln 5) * pH_out))) ltac:(rewrite ?E1; rational));
  assert (E3 : Rpower 10 (pH_in - pH_out) = ((exp ((ln 5) * pH_in)) * (exp ((ln 2) * pH_in))) / ((exp ((ln 5) * pH_out)) * (exp ((ln 2) * pH_out)))) by (power_as_exp; exp_as ((- (((ln 2) * pH_out))) + (- (((ln 5) * pH_out))) + (((ln 2) * pH_in)) + (((ln 5) * pH_in))) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : Rpower 10 (- pH_out) = (1) / ((exp ((ln 5) * pH_out)) * (exp ((ln 2) * pH_out)))) by (power_as_exp; exp_as ((- (((ln 2) * pH_out))) + (- (((ln 5) * pH_out)))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (E5 : Rpower 10 pH_in = (exp ((ln 5) * pH_in)) * (exp ((ln 2) * pH_in))) by (power_as_exp; exp_as ((((ln 2) * pH_in)) + (((ln 5) * pH_in))) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; rational));
  apply (tends_ext (fun pK' => ((/ (Rpower 10 pH_out + Rpower 10 pK')) * ((Rpower 10 pH_in) + (exp (pK' * ln 10)))))); [algebra | ]; apply (tends_value ((/ (Rpower 10 pH_out)) * ((Rpower 10 pH_in) + 0))); [constants; rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational | apply tends_mult; [apply tends_inv; [side | apply (tends_ext (fun pK' => ((Rpower 10 pH_out) + (exp (pK' * ln 10))))); [algebra | apply (tends_value ((Rpower 10 pH_out) + 0)); [constants; rewrite ?E2, ?E1; rational | apply tends_plus; [apply tends_const | apply above_tends; apply (above_exp _ ((- (1)) * (ln 10))); [side | apply (diverges_ext (fun pK' => (pK' * (ln 10)))); [algebra | apply diverges_mult_tends; [side | apply diverges_far_left | apply tends_const]]]]]]] | apply tends_plus; [apply tends_const | apply above_tends; apply (above_exp _ ((- (1)) * (ln 10))); [side | apply (diverges_ext (fun pK' => (pK' * (ln 10)))); [algebra | apply diverges_mult_tends; [side | apply diverges_far_left | apply tends_const]]]]]].
Qed.

Lemma always_charged_defined
    (pH_in pH_out : R) :
  (forall pK' : R, 1 < - pK' -> 0 < 10 /\ Rpower 10 pH_out + Rpower 10 pK' <> 0).
Proof.
  each; exists_there.
Qed.

Lemma cation_ratio
    (BH_in BH_out base_in base_out pH_in pH_out pK : R)
    (H1 : Rpower 10 (- pK) * BH_in = Rpower 10 (- pH_in) * base_in)
    (H2 : 0 < BH_out)
    (H3 : Rpower 10 (- pK) * BH_out = Rpower 10 (- pH_out) * base_out)
    (H4 : base_in = base_out) :
  BH_in / BH_out = Rpower 10 (- pH_in) * Rpower 10 pH_out.
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (E2 : Rpower 10 (- pK) = (1) / ((exp (pK * (ln 5))) * (exp (pK * (ln 2))))) by (power_as_exp; exp_as ((- ((pK * (ln 2)))) + (- ((pK * (ln 5))))) ltac:(rewrite ?E1; rational));
  assert (E3 : Rpower 10 (- pH_in) = (1) / ((exp ((ln 5) * pH_in)) * (exp ((ln 2) * pH_in)))) by (power_as_exp; exp_as ((- (((ln 2) * pH_in))) + (- (((ln 5) * pH_in)))) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : Rpower 10 (- pH_out) = (1) / ((exp ((ln 5) * pH_out)) * (exp ((ln 2) * pH_out)))) by (power_as_exp; exp_as ((- (((ln 2) * pH_out))) + (- (((ln 5) * pH_out)))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (E5 : Rpower 10 pH_out = (exp ((ln 5) * pH_out)) * (exp ((ln 2) * pH_out))) by (power_as_exp; exp_as ((((ln 2) * pH_out)) + (((ln 5) * pH_out))) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; rational));
  assert (Z1 : 1 / (Rpower 10 (- pK) * BH_out) * (Rpower 10 (- pK) * BH_in - Rpower 10 (- pH_in) * base_in) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- Rpower 10 (- pH_in)) / (Rpower 10 (- pH_out) * Rpower 10 (- pK) * BH_out) * (Rpower 10 (- pK) * BH_out - Rpower 10 (- pH_out) * base_out) = 0) by (apply term_eq; [exact H3]);
  assert (Z3 : Rpower 10 (- pH_in) / (Rpower 10 (- pK) * BH_out) * (base_in - base_out) = 0) by (apply term_eq; [exact H4]);
  apply (eq_by_sum _ _ (1 / (Rpower 10 (- pK) * BH_out) * (Rpower 10 (- pK) * BH_in - Rpower 10 (- pH_in) * base_in) + (- Rpower 10 (- pH_in)) / (Rpower 10 (- pH_out) * Rpower 10 (- pK) * BH_out) * (Rpower 10 (- pK) * BH_out - Rpower 10 (- pH_out) * base_out) + Rpower 10 (- pH_in) / (Rpower 10 (- pK) * BH_out) * (base_in - base_out))); [lra | rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma cation_ratio_defined
    (BH_in BH_out base_in base_out pH_in pH_out pK : R)
    (H1 : Rpower 10 (- pK) * BH_in = Rpower 10 (- pH_in) * base_in)
    (H2 : 0 < BH_out)
    (H3 : Rpower 10 (- pK) * BH_out = Rpower 10 (- pH_out) * base_out)
    (H4 : base_in = base_out) :
  BH_out <> 0 /\ 0 < 10.
Proof.
  each; exists_there.
Qed.

Lemma base_total_inside
    (BH_in base_in pH_in pK : R)
    (H1 : Rpower 10 (- pK) * BH_in = Rpower 10 (- pH_in) * base_in) :
  base_in + BH_in = base_in * (1 + Rpower 10 (pK - pH_in)).
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (E2 : Rpower 10 (- pK) = (1) / ((exp (pK * (ln 5))) * (exp (pK * (ln 2))))) by (power_as_exp; exp_as ((- ((pK * (ln 2)))) + (- ((pK * (ln 5))))) ltac:(rewrite ?E1; rational));
  assert (E3 : Rpower 10 (- pH_in) = (1) / ((exp ((ln 5) * pH_in)) * (exp ((ln 2) * pH_in)))) by (power_as_exp; exp_as ((- (((ln 2) * pH_in))) + (- (((ln 5) * pH_in)))) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : Rpower 10 (pK - pH_in) = ((exp (pK * (ln 5))) * (exp (pK * (ln 2)))) / ((exp ((ln 5) * pH_in)) * (exp ((ln 2) * pH_in)))) by (power_as_exp; exp_as (((pK * (ln 2))) + ((pK * (ln 5))) + (- (((ln 2) * pH_in))) + (- (((ln 5) * pH_in)))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (Z1 : 1 / (Rpower 10 (- pK)) * (Rpower 10 (- pK) * BH_in - Rpower 10 (- pH_in) * base_in) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 / (Rpower 10 (- pK)) * (Rpower 10 (- pK) * BH_in - Rpower 10 (- pH_in) * base_in))); [lra | rewrite ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma base_total_inside_defined
    (BH_in base_in pH_in pK : R)
    (H1 : Rpower 10 (- pK) * BH_in = Rpower 10 (- pH_in) * base_in) :
  0 < 10.
Proof.
  each; exists_there.
Qed.

Lemma base_total_outside
    (BH_out base_out pH_out pK : R)
    (H1 : Rpower 10 (- pK) * BH_out = Rpower 10 (- pH_out) * base_out) :
  base_out + BH_out = base_out * (1 + Rpower 10 (pK - pH_out)).
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (E2 : Rpower 10 (- pK) = (1) / ((exp (pK * (ln 5))) * (exp (pK * (ln 2))))) by (power_as_exp; exp_as ((- ((pK * (ln 2)))) + (- ((pK * (ln 5))))) ltac:(rewrite ?E1; rational));
  assert (E3 : Rpower 10 (- pH_out) = (1) / ((exp ((ln 5) * pH_out)) * (exp ((ln 2) * pH_out)))) by (power_as_exp; exp_as ((- (((ln 2) * pH_out))) + (- (((ln 5) * pH_out)))) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : Rpower 10 (pK - pH_out) = ((exp (pK * (ln 5))) * (exp (pK * (ln 2)))) / ((exp ((ln 5) * pH_out)) * (exp ((ln 2) * pH_out)))) by (power_as_exp; exp_as (((pK * (ln 2))) + ((pK * (ln 5))) + (- (((ln 2) * pH_out))) + (- (((ln 5) * pH_out)))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (Z1 : 1 / (Rpower 10 (- pK)) * (Rpower 10 (- pK) * BH_out - Rpower 10 (- pH_out) * base_out) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 / (Rpower 10 (- pK)) * (Rpower 10 (- pK) * BH_out - Rpower 10 (- pH_out) * base_out))); [lra | rewrite ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma base_total_outside_defined
    (BH_out base_out pH_out pK : R)
    (H1 : Rpower 10 (- pK) * BH_out = Rpower 10 (- pH_out) * base_out) :
  0 < 10.
Proof.
  each; exists_there.
Qed.

Lemma base_ratio
    (BH_in BH_out base_in base_out pH_in pH_out pK : R)
    (H1 : Rpower 10 (- pK) * BH_in = Rpower 10 (- pH_in) * base_in)
    (H2 : 0 < BH_out)
    (H3 : Rpower 10 (- pK) * BH_out = Rpower 10 (- pH_out) * base_out)
    (H4 : base_in = base_out)
    (H5 : 0 < base_in) :
  (base_in + BH_in) / (base_out + BH_out) = (1 + Rpower 10 (pK - pH_in)) / (1 + Rpower 10 (pK - pH_out)).
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (E2 : Rpower 10 (pK - pH_in) = ((exp (pK * (ln 5))) * (exp (pK * (ln 2)))) / ((exp ((ln 5) * pH_in)) * (exp ((ln 2) * pH_in)))) by (power_as_exp; exp_as (((pK * (ln 2))) + ((pK * (ln 5))) + (- (((ln 2) * pH_in))) + (- (((ln 5) * pH_in)))) ltac:(rewrite ?E1; rational));
  assert (E3 : Rpower 10 (pK - pH_out) = ((exp (pK * (ln 5))) * (exp (pK * (ln 2)))) / ((exp ((ln 5) * pH_out)) * (exp ((ln 2) * pH_out)))) by (power_as_exp; exp_as (((pK * (ln 2))) + ((pK * (ln 5))) + (- (((ln 2) * pH_out))) + (- (((ln 5) * pH_out)))) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : base_in + BH_in = base_in * (1 + Rpower 10 (pK - pH_in))) by (refine (ph_partition.base_total_inside BH_in base_in pH_in pK _); [exact H1]);
  assert (P2 : base_out + BH_out = base_out * (1 + Rpower 10 (pK - pH_out))) by (refine (ph_partition.base_total_outside BH_out base_out pH_out pK _); [exact H3]);
  assert (Z1 : 1 / (base_out + BH_out) * (base_in + BH_in - base_in * (1 + Rpower 10 (pK - pH_in))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (1 + Rpower 10 (pK - pH_in)) / (base_out + BH_out) * (base_in - base_out) = 0) by (apply term_eq; [exact H4]);
  assert (Z3 : (- 1 - Rpower 10 (pK - pH_in)) / ((1 + Rpower 10 (pK - pH_out)) * (base_out + BH_out)) * (base_out + BH_out - base_out * (1 + Rpower 10 (pK - pH_out))) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 / (base_out + BH_out) * (base_in + BH_in - base_in * (1 + Rpower 10 (pK - pH_in))) + (1 + Rpower 10 (pK - pH_in)) / (base_out + BH_out) * (base_in - base_out) + (- 1 - Rpower 10 (pK - pH_in)) / ((1 + Rpower 10 (pK - pH_out)) * (base_out + BH_out)) * (base_out + BH_out - base_out * (1 + Rpower 10 (pK - pH_out))))); [lra | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma base_ratio_defined
    (BH_in BH_out base_in base_out pH_in pH_out pK : R)
    (H1 : Rpower 10 (- pK) * BH_in = Rpower 10 (- pH_in) * base_in)
    (H2 : 0 < BH_out)
    (H3 : Rpower 10 (- pK) * BH_out = Rpower 10 (- pH_out) * base_out)
    (H4 : base_in = base_out)
    (H5 : 0 < base_in) :
  base_out + BH_out <> 0 /\ 0 < 10 /\ 1 + Rpower 10 (pK - pH_out) <> 0.
Proof.
  each; exists_there.
Qed.

Lemma dye_balance
    (F R_ T V c_standard dye_in dye_out mu_in mu_out mu_standard phi_in phi_out : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < c_standard)
    (H5 : 0 < dye_in)
    (H6 : 0 < dye_out)
    (H7 : mu_in = mu_standard + R_ * T * ln (dye_in / c_standard) + F * phi_in)
    (H8 : mu_in = mu_out)
    (H9 : mu_out = mu_standard + R_ * T * ln (dye_out / c_standard) + F * phi_out) :
  exp (F * V / (R_ * T)) = dye_out / dye_in.
Proof.
  assert (E1 : ln (dye_in / c_standard) = (ln dye_in) - (ln c_standard)) by (ln_as (dye_in * / c_standard) ltac:(rational));
  assert (E2 : ln (dye_out / c_standard) = -(ln c_standard) + (ln dye_out)) by (ln_as (dye_out * / c_standard) ltac:(rewrite ?E1; rational));
  assert (E3 : exp (1 * F * V / (R_ * T)) = (exp (F * V / (R_ * T)))) by (exp_as (((F * V / (R_ * T)))) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : exp (1 * F * V / (R_ * T)) = (dye_out / c_standard) / (dye_in / c_standard)) by (refine (vanishing_activity.boltzmann_ratio F R_ T V (dye_in / c_standard) (dye_out / c_standard) mu_in mu_out mu_standard phi_in phi_out 1 _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | side | side | apply (same_eq _ _ _ _ H7); rewrite ?E1; rational | exact H8 | apply (same_eq _ _ _ _ H9); rewrite ?E2, ?E1; rational]);
  apply (same_eq _ _ _ _ P1); rewrite ?E3, ?E2, ?E1; rational.
Qed.

Lemma dye_balance_defined
    (F R_ T V c_standard dye_in dye_out mu_in mu_out mu_standard phi_in phi_out : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < c_standard)
    (H5 : 0 < dye_in)
    (H6 : 0 < dye_out)
    (H7 : mu_in = mu_standard + R_ * T * ln (dye_in / c_standard) + F * phi_in)
    (H8 : mu_in = mu_out)
    (H9 : mu_out = mu_standard + R_ * T * ln (dye_out / c_standard) + F * phi_out) :
  R_ <> 0 /\ T <> 0 /\ dye_in <> 0.
Proof.
  each; exists_there.
Qed.

Lemma nernst_ratio
    (F R_ T V c_standard dye_in dye_out mu_in mu_out mu_standard phi_in phi_out : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < c_standard)
    (H5 : 0 < dye_in)
    (H6 : 0 < dye_out)
    (H7 : mu_in = mu_standard + R_ * T * ln (dye_in / c_standard) + F * phi_in)
    (H8 : mu_in = mu_out)
    (H9 : mu_out = mu_standard + R_ * T * ln (dye_out / c_standard) + F * phi_out) :
  dye_in / dye_out = exp (- F * V / (R_ * T)).
Proof.
  assert (E1 : exp (- F * V / (R_ * T)) = (1) / ((exp (F * V / (R_ * T))))) by (exp_as ((- ((F * V / (R_ * T))))) ltac:(rational));
  assert (P1 : exp (F * V / (R_ * T)) = dye_out / dye_in) by (refine (ph_partition.dye_balance F R_ T V c_standard dye_in dye_out mu_in mu_out mu_standard phi_in phi_out _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9]);
  assert (Z1 : dye_in * exp (- F * V / (R_ * T)) / dye_out * (exp (F * V / (R_ * T)) - dye_out / dye_in) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (dye_in * exp (- F * V / (R_ * T)) / dye_out * (exp (F * V / (R_ * T)) - dye_out / dye_in))); [lra | rewrite ?E1; rational].
Qed.

Lemma nernst_ratio_defined
    (F R_ T V c_standard dye_in dye_out mu_in mu_out mu_standard phi_in phi_out : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < c_standard)
    (H5 : 0 < dye_in)
    (H6 : 0 < dye_out)
    (H7 : mu_in = mu_standard + R_ * T * ln (dye_in / c_standard) + F * phi_in)
    (H8 : mu_in = mu_out)
    (H9 : mu_out = mu_standard + R_ * T * ln (dye_out / c_standard) + F * phi_out) :
  dye_out <> 0 /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.
