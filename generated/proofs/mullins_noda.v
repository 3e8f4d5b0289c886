(* Generated from derivations/mullins_noda.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require ghk_voltage.
From Electrochem Require ghk_voltage_limits.
From Electrochem Require nonequilibrium_steady_state.

Lemma of_the_cycle
    (J_K J_Na pump_rate : R)
    (H1 : J_K - 2 * pump_rate = 0)
    (H2 : J_Na + 3 * pump_rate = 0) :
  2 * J_Na = - 3 * J_K.
Proof.
  assert (P1 : 2 * J_Na = - 3 * J_K) by (refine (nonequilibrium_steady_state.leak_ratio J_K J_Na pump_rate _ _); [exact H1 | exact H2]);
  exact P1.
Qed.

Lemma three_for_two
    (J_K J_Na pump_rate : R)
    (H1 : J_K - 2 * pump_rate = 0)
    (H2 : J_Na + 3 * pump_rate = 0) :
  J_Na + 3 * J_K / 2 = 0.
Proof.
  assert (P1 : 2 * J_Na = - 3 * J_K) by (refine (mullins_noda.of_the_cycle J_K J_Na pump_rate _ _); [exact H1 | exact H2]);
  assert (Z1 : 1 / 2 * (2 * J_Na - (- 3 * J_K)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / 2 * (2 * J_Na - (- 3 * J_K)))); [lra | rational].
Qed.

Lemma condition
    (bernoulli : R -> R)
    (J_K J_Na K_in K_out Na_in Na_out P_K P_Na r_pump v_reduced : R)
    (H1 : J_K = P_K * (K_in * exp v_reduced - K_out) * bernoulli v_reduced)
    (H2 : J_Na + r_pump * J_K = 0)
    (H3 : J_Na = P_Na * (Na_in * exp v_reduced - Na_out) * bernoulli v_reduced) :
  ((r_pump * P_K * K_in + P_Na * Na_in) * exp v_reduced - r_pump * P_K * K_out - P_Na * Na_out) * bernoulli v_reduced = 0.
Proof.
  assert (Z1 : 1 * (J_Na + r_pump * J_K - 0) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : (- r_pump) * (J_K - P_K * (K_in * exp v_reduced - K_out) * bernoulli v_reduced) = 0) by (apply term_eq; [exact H1]);
  assert (Z3 : (- 1) * (J_Na - P_Na * (Na_in * exp v_reduced - Na_out) * bernoulli v_reduced) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 * (J_Na + r_pump * J_K - 0) + (- r_pump) * (J_K - P_K * (K_in * exp v_reduced - K_out) * bernoulli v_reduced) + (- 1) * (J_Na - P_Na * (Na_in * exp v_reduced - Na_out) * bernoulli v_reduced))); [lra | rational].
Qed.

Lemma linear
    (bernoulli : R -> R)
    (J_K J_Na K_in K_out Na_in Na_out P_K P_Na r_pump v_reduced : R)
    (H1 : J_K = P_K * (K_in * exp v_reduced - K_out) * bernoulli v_reduced)
    (H2 : J_Na + r_pump * J_K = 0)
    (H3 : J_Na = P_Na * (Na_in * exp v_reduced - Na_out) * bernoulli v_reduced)
    (H4 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  (r_pump * P_K * K_in + P_Na * Na_in) * exp v_reduced - r_pump * P_K * K_out - P_Na * Na_out = 0.
Proof.
  assert (P1 : 0 < bernoulli v_reduced) by (refine (ghk_voltage.never_zero bernoulli v_reduced _); [exact H4]);
  assert (P2 : ((r_pump * P_K * K_in + P_Na * Na_in) * exp v_reduced - r_pump * P_K * K_out - P_Na * Na_out) * bernoulli v_reduced = 0) by (refine (mullins_noda.condition bernoulli J_K J_Na K_in K_out Na_in Na_out P_K P_Na r_pump v_reduced _ _ _); [exact H1 | exact H2 | exact H3]);
  assert (Z1 : 1 / (bernoulli v_reduced) * (((r_pump * P_K * K_in + P_Na * Na_in) * exp v_reduced - r_pump * P_K * K_out - P_Na * Na_out) * bernoulli v_reduced - 0) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 / (bernoulli v_reduced) * (((r_pump * P_K * K_in + P_Na * Na_in) * exp v_reduced - r_pump * P_K * K_out - P_Na * Na_out) * bernoulli v_reduced - 0))); [lra | rational].
Qed.

Lemma power'1
    (bernoulli : R -> R)
    (J_K J_Na K_in K_out Na_in Na_out P_K P_Na r_pump v_reduced : R)
    (H1 : J_K = P_K * (K_in * exp v_reduced - K_out) * bernoulli v_reduced)
    (H2 : J_Na + r_pump * J_K = 0)
    (H3 : J_Na = P_Na * (Na_in * exp v_reduced - Na_out) * bernoulli v_reduced)
    (H4 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  (r_pump * P_K * K_in + P_Na * Na_in) * exp v_reduced = r_pump * P_K * K_out + P_Na * Na_out.
Proof.
  assert (P1 : (r_pump * P_K * K_in + P_Na * Na_in) * exp v_reduced - r_pump * P_K * K_out - P_Na * Na_out = 0) by (refine (mullins_noda.linear bernoulli J_K J_Na K_in K_out Na_in Na_out P_K P_Na r_pump v_reduced _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4]);
  assert (Z1 : 1 * ((r_pump * P_K * K_in + P_Na * Na_in) * exp v_reduced - r_pump * P_K * K_out - P_Na * Na_out - 0) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * ((r_pump * P_K * K_in + P_Na * Na_in) * exp v_reduced - r_pump * P_K * K_out - P_Na * Na_out - 0))); [lra | rational].
Qed.

Lemma power
    (bernoulli : R -> R)
    (J_K J_Na K_in K_out Na_in Na_out P_K P_Na r_pump v_reduced : R)
    (H1 : J_K = P_K * (K_in * exp v_reduced - K_out) * bernoulli v_reduced)
    (H2 : J_Na + r_pump * J_K = 0)
    (H3 : J_Na = P_Na * (Na_in * exp v_reduced - Na_out) * bernoulli v_reduced)
    (H4 : 0 < K_in)
    (H5 : 0 < Na_in)
    (H6 : 0 < P_K)
    (H7 : 0 <= P_Na)
    (H8 : 0 < r_pump)
    (H9 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  exp v_reduced = (r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in).
Proof.
  assert (P1 : (r_pump * P_K * K_in + P_Na * Na_in) * exp v_reduced = r_pump * P_K * K_out + P_Na * Na_out) by (refine (mullins_noda.power'1 bernoulli J_K J_Na K_in K_out Na_in Na_out P_K P_Na r_pump v_reduced _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H9]);
  assert (Z1 : 1 / (r_pump * P_K * K_in + P_Na * Na_in) * ((r_pump * P_K * K_in + P_Na * Na_in) * exp v_reduced - (r_pump * P_K * K_out + P_Na * Na_out)) = 0) by (apply term_eq; [exact P1]);
  first [apply (eq_by_sum _ _ (1 / (r_pump * P_K * K_in + P_Na * Na_in) * ((r_pump * P_K * K_in + P_Na * Na_in) * exp v_reduced - (r_pump * P_K * K_out + P_Na * Na_out)))); [lra | rational] | apply (eq_by_scaled _ _ (r_pump * P_K * K_in + P_Na * Na_in) (1 * ((r_pump * P_K * K_in + P_Na * Na_in) * exp v_reduced - (r_pump * P_K * K_out + P_Na * Na_out)))); [side | apply term_eq; exact P1 | rational]].
Qed.

Lemma power_defined
    (bernoulli : R -> R)
    (J_K J_Na K_in K_out Na_in Na_out P_K P_Na r_pump v_reduced : R)
    (H1 : J_K = P_K * (K_in * exp v_reduced - K_out) * bernoulli v_reduced)
    (H2 : J_Na + r_pump * J_K = 0)
    (H3 : J_Na = P_Na * (Na_in * exp v_reduced - Na_out) * bernoulli v_reduced)
    (H4 : 0 < K_in)
    (H5 : 0 < Na_in)
    (H6 : 0 < P_K)
    (H7 : 0 <= P_Na)
    (H8 : 0 < r_pump)
    (H9 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  r_pump * P_K * K_in + P_Na * Na_in <> 0.
Proof.
  each; exists_there.
Qed.

Lemma logarithm
    (bernoulli : R -> R)
    (J_K J_Na K_in K_out Na_in Na_out P_K P_Na r_pump v_reduced : R)
    (H1 : J_K = P_K * (K_in * exp v_reduced - K_out) * bernoulli v_reduced)
    (H2 : J_Na + r_pump * J_K = 0)
    (H3 : J_Na = P_Na * (Na_in * exp v_reduced - Na_out) * bernoulli v_reduced)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : 0 < P_K)
    (H9 : 0 <= P_Na)
    (H10 : 0 < r_pump)
    (H11 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  v_reduced = ln ((r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in)).
Proof.
  assert (E1 : ln (exp v_reduced) = v_reduced) by (ln_as (((exp v_reduced))) ltac:(rational));
  assert (E2 : ln ((r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in)) = (ln (r_pump * P_K * K_out + P_Na * Na_out)) - (ln (r_pump * P_K * K_in + P_Na * Na_in))) by (ln_as ((r_pump * P_K * K_out + P_Na * Na_out) * / (r_pump * P_K * K_in + P_Na * Na_in)) ltac:(rewrite ?E1; rational));
  assert (P1 : exp v_reduced = (r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in)) by (refine (mullins_noda.power bernoulli J_K J_Na K_in K_out Na_in Na_out P_K P_Na r_pump v_reduced _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H6 | exact H8 | exact H9 | exact H10 | exact H11]);
  apply (same_eq (ln (exp v_reduced)) (ln ((r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in)))); [apply f_equal; exact P1 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma logarithm_defined
    (bernoulli : R -> R)
    (J_K J_Na K_in K_out Na_in Na_out P_K P_Na r_pump v_reduced : R)
    (H1 : J_K = P_K * (K_in * exp v_reduced - K_out) * bernoulli v_reduced)
    (H2 : J_Na + r_pump * J_K = 0)
    (H3 : J_Na = P_Na * (Na_in * exp v_reduced - Na_out) * bernoulli v_reduced)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : 0 < P_K)
    (H9 : 0 <= P_Na)
    (H10 : 0 < r_pump)
    (H11 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  r_pump * P_K * K_in + P_Na * Na_in <> 0 /\ 0 < (r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in).
Proof.
  each; exists_there.
Qed.

Lemma voltage
    (bernoulli : R -> R)
    (F J_K J_Na K_in K_out Na_in Na_out P_K P_Na R_ T V r_pump v_reduced : R)
    (H1 : 0 < F)
    (H2 : J_K = P_K * (K_in * exp v_reduced - K_out) * bernoulli v_reduced)
    (H3 : J_Na + r_pump * J_K = 0)
    (H4 : J_Na = P_Na * (Na_in * exp v_reduced - Na_out) * bernoulli v_reduced)
    (H5 : 0 < K_in)
    (H6 : 0 < K_out)
    (H7 : 0 < Na_in)
    (H8 : 0 < Na_out)
    (H9 : 0 < P_K)
    (H10 : 0 <= P_Na)
    (H11 : 0 < R_)
    (H12 : 0 < T)
    (H13 : 0 < r_pump)
    (H14 : v_reduced = F * V / (R_ * T))
    (H15 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  V = R_ * T * ln ((r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in)) / F.
Proof.
  assert (E1 : ln ((r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in)) = (ln (r_pump * P_K * K_out + P_Na * Na_out)) - (ln (r_pump * P_K * K_in + P_Na * Na_in))) by (ln_as ((r_pump * P_K * K_out + P_Na * Na_out) * / (r_pump * P_K * K_in + P_Na * Na_in)) ltac:(rational));
  assert (P1 : v_reduced = ln ((r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in))) by (refine (mullins_noda.logarithm bernoulli J_K J_Na K_in K_out Na_in Na_out P_K P_Na r_pump v_reduced _ _ _ _ _ _ _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H13 | exact H15]);
  assert (Z1 : R_ * T / F * (v_reduced - ln ((r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- R_ * T) / F * (v_reduced - F * V / (R_ * T)) = 0) by (apply term_eq; [exact H14]);
  apply (eq_by_sum _ _ (R_ * T / F * (v_reduced - ln ((r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in))) + (- R_ * T) / F * (v_reduced - F * V / (R_ * T)))); [lra | rewrite ?E1; rational].
Qed.

Lemma voltage_defined
    (bernoulli : R -> R)
    (F J_K J_Na K_in K_out Na_in Na_out P_K P_Na R_ T V r_pump v_reduced : R)
    (H1 : 0 < F)
    (H2 : J_K = P_K * (K_in * exp v_reduced - K_out) * bernoulli v_reduced)
    (H3 : J_Na + r_pump * J_K = 0)
    (H4 : J_Na = P_Na * (Na_in * exp v_reduced - Na_out) * bernoulli v_reduced)
    (H5 : 0 < K_in)
    (H6 : 0 < K_out)
    (H7 : 0 < Na_in)
    (H8 : 0 < Na_out)
    (H9 : 0 < P_K)
    (H10 : 0 <= P_Na)
    (H11 : 0 < R_)
    (H12 : 0 < T)
    (H13 : 0 < r_pump)
    (H14 : v_reduced = F * V / (R_ * T))
    (H15 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  F <> 0 /\ r_pump * P_K * K_in + P_Na * Na_in <> 0 /\ 0 < (r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in).
Proof.
  each; exists_there.
Qed.

Lemma two_ions
    (Cl_in Cl_out F K_in K_out Na_in Na_out P_K P_Na R_ T V_0 : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : 0 < P_K)
    (H9 : 0 <= P_Na)
    (H10 : V_0 = R_ * T * ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) / F) :
  V_0 = R_ * T * ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) / F.
Proof.
  assert (E1 : ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) = (ln (P_K * K_out + P_Na * Na_out)) - (ln (P_K * K_in + P_Na * Na_in))) by (ln_as ((P_K * K_out + P_Na * Na_out) * / (P_K * K_in + P_Na * Na_in)) ltac:(rational));
  assert (E2 : ln ((P_K * K_out + P_Na * Na_out + 0 * Cl_in) / (P_K * K_in + P_Na * Na_in + 0 * Cl_out)) = (ln (P_K * K_out + P_Na * Na_out)) - (ln (P_K * K_in + P_Na * Na_in))) by (ln_as ((P_K * K_out + P_Na * Na_out) * / (P_K * K_in + P_Na * Na_in)) ltac:(rewrite ?E1; rational));
  assert (P1 : V_0 = R_ * T * ln ((P_K * K_out + P_Na * Na_out + 0 * Cl_in) / (P_K * K_in + P_Na * Na_in + 0 * Cl_out)) / F) by (refine (ghk_voltage_limits.three_ions Cl_in Cl_out F K_in K_out Na_in Na_out 0 P_K P_Na R_ T V_0 _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | side | exact H8 | exact H9 | apply (same_eq _ _ _ _ H10); rewrite ?E2, ?E1; rational]);
  apply (same_eq _ _ _ _ P1); rewrite ?E2, ?E1; rational.
Qed.

Lemma two_ions_defined
    (Cl_in Cl_out F K_in K_out Na_in Na_out P_K P_Na R_ T V_0 : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : 0 < P_K)
    (H9 : 0 <= P_Na)
    (H10 : V_0 = R_ * T * ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) / F) :
  F <> 0 /\ P_K * K_in + P_Na * Na_in <> 0 /\ 0 < (P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in).
Proof.
  each; exists_there.
Qed.

Lemma one_for_one
    (F K_in K_out Na_in Na_out P_K P_Na R_ T V_pumped : R)
    (H1 : 0 < F)
    (H2 : 0 < K_in)
    (H3 : 0 < K_out)
    (H4 : 0 < Na_in)
    (H5 : 0 < Na_out)
    (H6 : 0 < P_K)
    (H7 : 0 <= P_Na)
    (H8 : V_pumped = R_ * T * ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) / F) :
  V_pumped = R_ * T * ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) / F.
Proof.
  assert (E1 : ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) = (ln (P_K * K_out + P_Na * Na_out)) - (ln (P_K * K_in + P_Na * Na_in))) by (ln_as ((P_K * K_out + P_Na * Na_out) * / (P_K * K_in + P_Na * Na_in)) ltac:(rational));
  assert (E2 : ln ((1 * P_K * K_out + P_Na * Na_out) / (1 * P_K * K_in + P_Na * Na_in)) = (ln (P_K * K_out + P_Na * Na_out)) - (ln (P_K * K_in + P_Na * Na_in))) by (ln_as ((P_K * K_out + P_Na * Na_out) * / (P_K * K_in + P_Na * Na_in)) ltac:(rewrite ?E1; rational));
  assert (P1 : V_pumped = R_ * T * ln ((1 * P_K * K_out + P_Na * Na_out) / (1 * P_K * K_in + P_Na * Na_in)) / F) by (apply (same_eq _ _ _ _ H8); rewrite ?E2, ?E1; rational);
  apply (same_eq _ _ _ _ P1); rewrite ?E2, ?E1; rational.
Qed.

Lemma one_for_one_defined
    (F K_in K_out Na_in Na_out P_K P_Na R_ T V_pumped : R)
    (H1 : 0 < F)
    (H2 : 0 < K_in)
    (H3 : 0 < K_out)
    (H4 : 0 < Na_in)
    (H5 : 0 < Na_out)
    (H6 : 0 < P_K)
    (H7 : 0 <= P_Na)
    (H8 : V_pumped = R_ * T * ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) / F) :
  F <> 0 /\ P_K * K_in + P_Na * Na_in <> 0 /\ 0 < (P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in).
Proof.
  each; exists_there.
Qed.

Lemma without_current
    (Cl_in Cl_out F K_in K_out Na_in Na_out P_K P_Na R_ T V_0 V_pumped : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : 0 < P_K)
    (H9 : 0 <= P_Na)
    (H10 : V_0 = R_ * T * ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) / F)
    (H11 : V_pumped = R_ * T * ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) / F) :
  V_pumped = V_0.
Proof.
  assert (E1 : ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) = (ln (P_K * K_out + P_Na * Na_out)) - (ln (P_K * K_in + P_Na * Na_in))) by (ln_as ((P_K * K_out + P_Na * Na_out) * / (P_K * K_in + P_Na * Na_in)) ltac:(rational));
  assert (Z1 : 1 * (V_pumped - R_ * T * ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) / F) = 0) by (apply term_eq; [exact H11]);
  assert (Z2 : (- 1) * (V_0 - R_ * T * ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) / F) = 0) by (apply term_eq; [exact H10]);
  apply (eq_by_sum _ _ (1 * (V_pumped - R_ * T * ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) / F) + (- 1) * (V_0 - R_ * T * ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) / F))); [lra | rewrite ?E1; rational].
Qed.

Lemma divided
    (F K_in K_out Na_in Na_out P_K P_Na R_ T r_pump : R)
    (H1 : 0 < F)
    (H2 : 0 < K_in)
    (H3 : 0 < K_out)
    (H4 : 0 < Na_in)
    (H5 : 0 < Na_out)
    (H6 : 0 < P_K)
    (H7 : 0 <= P_Na)
    (H8 : 0 < r_pump) :
  R_ * T * ln ((r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in)) / F = R_ * T * ln ((P_K * K_out + P_Na * Na_out / r_pump) / (P_K * K_in + P_Na * Na_in / r_pump)) / F.
Proof.
  assert (E1 : ln ((r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in)) = (ln (r_pump * P_K * K_out + P_Na * Na_out)) - (ln (r_pump * P_K * K_in + P_Na * Na_in))) by (ln_as ((r_pump * P_K * K_out + P_Na * Na_out) * / (r_pump * P_K * K_in + P_Na * Na_in)) ltac:(rational));
  assert (E2 : ln ((P_K * K_out + P_Na * Na_out / r_pump) / (P_K * K_in + P_Na * Na_in / r_pump)) = (ln (r_pump * P_K * K_out + P_Na * Na_out)) - (ln (r_pump * P_K * K_in + P_Na * Na_in))) by (ln_as ((r_pump * P_K * K_out + P_Na * Na_out) * / (r_pump * P_K * K_in + P_Na * Na_in)) ltac:(rewrite ?E1; rational));
  apply (eq_by_sum _ _ (0)); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma divided_defined
    (F K_in K_out Na_in Na_out P_K P_Na R_ T r_pump : R)
    (H1 : 0 < F)
    (H2 : 0 < K_in)
    (H3 : 0 < K_out)
    (H4 : 0 < Na_in)
    (H5 : 0 < Na_out)
    (H6 : 0 < P_K)
    (H7 : 0 <= P_Na)
    (H8 : 0 < r_pump) :
  F <> 0 /\ r_pump * P_K * K_in + P_Na * Na_in <> 0 /\ 0 < (r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in) /\ r_pump <> 0 /\ P_K * K_in + P_Na * Na_in / r_pump <> 0 /\ 0 < (P_K * K_out + P_Na * Na_out / r_pump) / (P_K * K_in + P_Na * Na_in / r_pump).
Proof.
  each; exists_there.
Qed.

Lemma sodium_only
    (F K_in K_out Na_in Na_out P_K P_Na R_ T : R)
    (H1 : 0 < F)
    (H2 : 0 < K_in)
    (H3 : 0 < K_out)
    (H4 : 0 < Na_in)
    (H5 : 0 < Na_out)
    (H6 : 0 < P_K)
    (H7 : 0 <= P_Na) :
  tends (fun r_pump' => R_ * T * ln ((P_K * K_out + P_Na * Na_out / r_pump') / (P_K * K_in + P_Na * Na_in / r_pump')) / F) (Rbar_locally p_infty) (R_ * T * ln (K_out / K_in) / F).
Proof.
  assert (E1 : ln (K_out / K_in) = (ln K_out) - (ln K_in)) by (ln_as (K_out * / K_in) ltac:(rational));
  apply (tends_ext (fun r_pump' => ((((1 / F) * R_) * T) * (ln ((P_K * K_out + P_Na * Na_out / r_pump') / (P_K * K_in + P_Na * Na_in / r_pump')))))); [algebra | ]; apply (tends_value ((((1 / F) * R_) * T) * (ln (K_out / K_in)))); [constants; rewrite ?E1; rational | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply tends_ln; [replace ((K_out / K_in)) with (K_out * / K_in) by (rational); pos | apply (tends_ext (fun r_pump' => ((/ (P_K * K_in + P_Na * Na_in / r_pump')) * ((P_K * K_out) + (((/ r_pump') * Na_out) * P_Na))))); [algebra | apply (tends_value ((/ (P_K * K_in)) * ((P_K * K_out) + ((0 * Na_out) * P_Na)))); [constants; rational | apply tends_mult; [apply tends_inv; [side | apply (tends_ext (fun r_pump' => ((P_K * K_in) + (((/ r_pump') * Na_in) * P_Na)))); [algebra | apply (tends_value ((P_K * K_in) + ((0 * Na_in) * P_Na))); [constants; rational | apply tends_plus; [apply tends_const | apply tends_mult; [apply tends_mult; [apply (diverges_inv _ 1); apply (diverges_ext (fun r_pump' => r_pump')); [algebra | apply diverges_far_right] | apply tends_const] | apply tends_const]]]]] | apply tends_plus; [apply tends_const | apply tends_mult; [apply tends_mult; [apply (diverges_inv _ 1); apply (diverges_ext (fun r_pump' => r_pump')); [algebra | apply diverges_far_right] | apply tends_const] | apply tends_const]]]]]]]].
Qed.

Lemma sodium_only_defined
    (F K_in K_out Na_in Na_out P_K P_Na R_ T : R)
    (H1 : 0 < F)
    (H2 : 0 < K_in)
    (H3 : 0 < K_out)
    (H4 : 0 < Na_in)
    (H5 : 0 < Na_out)
    (H6 : 0 < P_K)
    (H7 : 0 <= P_Na) :
  (forall r_pump' : R, 1 < r_pump' -> F <> 0 /\ r_pump' <> 0 /\ P_K * K_in + P_Na * Na_in / r_pump' <> 0 /\ 0 < (P_K * K_out + P_Na * Na_out / r_pump') / (P_K * K_in + P_Na * Na_in / r_pump')).
Proof.
  each; exists_there.
Qed.

Lemma potassium_only
    (F K_in K_out Na_in Na_out P_K P_Na R_ T : R)
    (H1 : 0 < F)
    (H2 : 0 < K_in)
    (H3 : 0 < K_out)
    (H4 : 0 < Na_in)
    (H5 : 0 < Na_out)
    (H6 : 0 < P_K)
    (H7 : 0 < P_Na) :
  tends (fun r_pump' => R_ * T * ln ((r_pump' * P_K * K_out + P_Na * Na_out) / (r_pump' * P_K * K_in + P_Na * Na_in)) / F) (at_right 0) (R_ * T * ln (Na_out / Na_in) / F).
Proof.
  assert (E1 : ln (Na_out / Na_in) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rational));
  apply (tends_ext (fun r_pump' => ((((1 / F) * R_) * T) * (ln ((r_pump' * P_K * K_out + P_Na * Na_out) / (r_pump' * P_K * K_in + P_Na * Na_in)))))); [algebra | ]; apply (tends_value ((((1 / F) * R_) * T) * (ln (Na_out / Na_in)))); [constants; rewrite ?E1; rational | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply tends_ln; [replace ((Na_out / Na_in)) with (Na_out * / Na_in) by (rational); pos | apply (tends_ext (fun r_pump' => ((/ (r_pump' * P_K * K_in + P_Na * Na_in)) * ((P_Na * Na_out) + ((K_out * P_K) * r_pump'))))); [algebra | apply (tends_value ((/ (P_Na * Na_in)) * ((P_Na * Na_out) + ((K_out * P_K) * 0)))); [constants; rational | apply tends_mult; [apply tends_inv; [side | apply (tends_ext (fun r_pump' => ((P_Na * Na_in) + ((K_in * P_K) * r_pump')))); [algebra | apply (tends_value ((P_Na * Na_in) + ((K_in * P_K) * 0))); [constants; rational | apply tends_plus; [apply tends_const | apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_id_right]]]]] | apply tends_plus; [apply tends_const | apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_id_right]]]]]]]].
Qed.

Lemma potassium_only_defined
    (F K_in K_out Na_in Na_out P_K P_Na R_ T : R)
    (H1 : 0 < F)
    (H2 : 0 < K_in)
    (H3 : 0 < K_out)
    (H4 : 0 < Na_in)
    (H5 : 0 < Na_out)
    (H6 : 0 < P_K)
    (H7 : 0 < P_Na) :
  (forall r_pump' : R, 0 < r_pump' -> F <> 0 /\ r_pump' * P_K * K_in + P_Na * Na_in <> 0 /\ 0 < (r_pump' * P_K * K_out + P_Na * Na_out) / (r_pump' * P_K * K_in + P_Na * Na_in)).
Proof.
  each; exists_there.
Qed.

Lemma more
    (part_K part_Na r_pump : R)
    (H1 : 0 < part_K)
    (H2 : 1 <= r_pump) :
  part_K + part_Na <= part_Na + r_pump * part_K.
Proof.
  assert (Z1 : 0 <= part_K * (r_pump - 1)) by (apply term_le; [side | exact H2]);
  apply (le_by_sum _ _ (part_K * (r_pump - 1))); [lra | rational].
Qed.

Lemma less
    (part_K part_Na r_pump : R)
    (H1 : 0 <= part_Na)
    (H2 : 1 <= r_pump) :
  part_Na + r_pump * part_K <= r_pump * (part_K + part_Na).
Proof.
  assert (Z1 : 0 <= part_Na * (r_pump - 1)) by (apply term_le; [side | exact H2]);
  apply (le_by_sum _ _ (part_Na * (r_pump - 1))); [lra | rational].
Qed.

Lemma raised
    (part_K part_Na r_pump : R)
    (H1 : 0 < part_K)
    (H2 : 0 <= part_Na)
    (H3 : 1 <= r_pump) :
  0 <= ln ((part_Na + r_pump * part_K) / (part_K + part_Na)).
Proof.
  assert (P1 : part_K + part_Na <= part_Na + r_pump * part_K) by (refine (mullins_noda.more part_K part_Na r_pump _ _); [exact H1 | exact H3]);
  try assert (K1 : 0 < r_pump) by side;
  assert (E1 : ln ((part_Na + r_pump * part_K) / (part_K + part_Na)) = (ln (part_Na + r_pump * part_K)) - (ln (part_K + part_Na))) by (ln_as ((part_Na + r_pump * part_K) * / (part_K + part_Na)) ltac:(rational));
  first [known | rewrite ?E1; known | apply (le_by_sum _ _ (((ln (part_Na + r_pump * part_K)) - (ln (part_K + part_Na))))); [side | rewrite ?E1; rational]].
Qed.

Lemma raised_defined
    (part_K part_Na r_pump : R)
    (H1 : 0 < part_K)
    (H2 : 0 <= part_Na)
    (H3 : 1 <= r_pump) :
  part_K + part_Na <> 0 /\ 0 < (part_Na + r_pump * part_K) / (part_K + part_Na).
Proof.
  assert (P1 : part_K + part_Na <= part_Na + r_pump * part_K) by (refine (mullins_noda.more part_K part_Na r_pump _ _); [exact H1 | exact H3]);
  try assert (K1 : 0 < r_pump) by side;
  each; exists_there.
Qed.

Lemma at_most
    (part_K part_Na r_pump : R)
    (H1 : 0 < part_K)
    (H2 : 0 <= part_Na)
    (H3 : 1 <= r_pump) :
  ln ((part_Na + r_pump * part_K) / (part_K + part_Na)) <= ln r_pump.
Proof.
  assert (P1 : part_Na + r_pump * part_K <= r_pump * (part_K + part_Na)) by (refine (mullins_noda.less part_K part_Na r_pump _ _); [exact H2 | exact H3]);
  try assert (K1 : 0 < r_pump) by side;
  assert (E1 : ln ((part_Na + r_pump * part_K) / (part_K + part_Na)) = (ln (part_Na + r_pump * part_K)) - (ln (part_K + part_Na))) by (ln_as ((part_Na + r_pump * part_K) * / (part_K + part_Na)) ltac:(rational));
  first [known | rewrite ?E1; known | apply (le_by_sum _ _ (((ln r_pump) - (ln (part_Na + r_pump * part_K)) + (ln (part_K + part_Na))))); [side | rewrite ?E1; rational]].
Qed.

Lemma at_most_defined
    (part_K part_Na r_pump : R)
    (H1 : 0 < part_K)
    (H2 : 0 <= part_Na)
    (H3 : 1 <= r_pump) :
  0 < r_pump /\ part_K + part_Na <> 0 /\ 0 < (part_Na + r_pump * part_K) / (part_K + part_Na).
Proof.
  assert (P1 : part_Na + r_pump * part_K <= r_pump * (part_K + part_Na)) by (refine (mullins_noda.less part_K part_Na r_pump _ _); [exact H2 | exact H3]);
  try assert (K1 : 0 < r_pump) by side;
  each; exists_there.
Qed.

Lemma raised_above
    (K_out Na_out P_K P_Na r_pump : R)
    (H1 : 0 < K_out)
    (H2 : 0 < Na_out)
    (H3 : 0 < P_K)
    (H4 : 0 <= P_Na)
    (H5 : 1 <= r_pump) :
  0 <= ln ((r_pump * P_K * K_out + P_Na * Na_out) / (P_K * K_out + P_Na * Na_out)).
Proof.
  try assert (K1 : 0 < P_K * K_out) by side;
  try assert (K2 : 0 < r_pump) by side;
  assert (E1 : ln (((P_Na * Na_out) + r_pump * (P_K * K_out)) / ((P_K * K_out) + (P_Na * Na_out))) = (ln (r_pump * P_K * K_out + P_Na * Na_out)) - (ln (P_K * K_out + P_Na * Na_out))) by (ln_as ((r_pump * P_K * K_out + P_Na * Na_out) * / (P_K * K_out + P_Na * Na_out)) ltac:(rational));
  assert (E2 : ln ((r_pump * P_K * K_out + P_Na * Na_out) / (P_K * K_out + P_Na * Na_out)) = (ln (r_pump * P_K * K_out + P_Na * Na_out)) - (ln (P_K * K_out + P_Na * Na_out))) by (ln_as ((r_pump * P_K * K_out + P_Na * Na_out) * / (P_K * K_out + P_Na * Na_out)) ltac:(rewrite ?E1; rational));
  assert (P1 : 0 <= ln (((P_Na * Na_out) + r_pump * (P_K * K_out)) / ((P_K * K_out) + (P_Na * Na_out)))) by (refine (mullins_noda.raised (P_K * K_out) (P_Na * Na_out) r_pump _ _ _); [side | side | exact H5]);
  apply (same_le _ _ _ _ P1); rewrite ?E2, ?E1; rational.
Qed.

Lemma raised_above_defined
    (K_out Na_out P_K P_Na r_pump : R)
    (H1 : 0 < K_out)
    (H2 : 0 < Na_out)
    (H3 : 0 < P_K)
    (H4 : 0 <= P_Na)
    (H5 : 1 <= r_pump) :
  P_K * K_out + P_Na * Na_out <> 0 /\ 0 < (r_pump * P_K * K_out + P_Na * Na_out) / (P_K * K_out + P_Na * Na_out).
Proof.
  try assert (K1 : 0 < P_K * K_out) by side;
  try assert (K2 : 0 < r_pump) by side;
  each; exists_there.
Qed.

Lemma at_most_above
    (K_out Na_out P_K P_Na r_pump : R)
    (H1 : 0 < K_out)
    (H2 : 0 < Na_out)
    (H3 : 0 < P_K)
    (H4 : 0 <= P_Na)
    (H5 : 1 <= r_pump) :
  ln ((r_pump * P_K * K_out + P_Na * Na_out) / (P_K * K_out + P_Na * Na_out)) <= ln r_pump.
Proof.
  try assert (K1 : 0 < P_K * K_out) by side;
  try assert (K2 : 0 < r_pump) by side;
  assert (E1 : ln (((P_Na * Na_out) + r_pump * (P_K * K_out)) / ((P_K * K_out) + (P_Na * Na_out))) = (ln (r_pump * P_K * K_out + P_Na * Na_out)) - (ln (P_K * K_out + P_Na * Na_out))) by (ln_as ((r_pump * P_K * K_out + P_Na * Na_out) * / (P_K * K_out + P_Na * Na_out)) ltac:(rational));
  assert (E2 : ln ((r_pump * P_K * K_out + P_Na * Na_out) / (P_K * K_out + P_Na * Na_out)) = (ln (r_pump * P_K * K_out + P_Na * Na_out)) - (ln (P_K * K_out + P_Na * Na_out))) by (ln_as ((r_pump * P_K * K_out + P_Na * Na_out) * / (P_K * K_out + P_Na * Na_out)) ltac:(rewrite ?E1; rational));
  assert (P1 : ln (((P_Na * Na_out) + r_pump * (P_K * K_out)) / ((P_K * K_out) + (P_Na * Na_out))) <= ln r_pump) by (refine (mullins_noda.at_most (P_K * K_out) (P_Na * Na_out) r_pump _ _ _); [side | side | exact H5]);
  apply (same_le _ _ _ _ P1); rewrite ?E2, ?E1; rational.
Qed.

Lemma at_most_above_defined
    (K_out Na_out P_K P_Na r_pump : R)
    (H1 : 0 < K_out)
    (H2 : 0 < Na_out)
    (H3 : 0 < P_K)
    (H4 : 0 <= P_Na)
    (H5 : 1 <= r_pump) :
  0 < r_pump /\ P_K * K_out + P_Na * Na_out <> 0 /\ 0 < (r_pump * P_K * K_out + P_Na * Na_out) / (P_K * K_out + P_Na * Na_out).
Proof.
  try assert (K1 : 0 < P_K * K_out) by side;
  try assert (K2 : 0 < r_pump) by side;
  each; exists_there.
Qed.

Lemma raised_below
    (K_in Na_in P_K P_Na r_pump : R)
    (H1 : 0 < K_in)
    (H2 : 0 < Na_in)
    (H3 : 0 < P_K)
    (H4 : 0 <= P_Na)
    (H5 : 1 <= r_pump) :
  0 <= ln ((r_pump * P_K * K_in + P_Na * Na_in) / (P_K * K_in + P_Na * Na_in)).
Proof.
  try assert (K1 : 0 < P_K * K_in) by side;
  try assert (K2 : 0 < r_pump) by side;
  assert (E1 : ln (((P_Na * Na_in) + r_pump * (P_K * K_in)) / ((P_K * K_in) + (P_Na * Na_in))) = (ln (r_pump * P_K * K_in + P_Na * Na_in)) - (ln (P_K * K_in + P_Na * Na_in))) by (ln_as ((r_pump * P_K * K_in + P_Na * Na_in) * / (P_K * K_in + P_Na * Na_in)) ltac:(rational));
  assert (E2 : ln ((r_pump * P_K * K_in + P_Na * Na_in) / (P_K * K_in + P_Na * Na_in)) = (ln (r_pump * P_K * K_in + P_Na * Na_in)) - (ln (P_K * K_in + P_Na * Na_in))) by (ln_as ((r_pump * P_K * K_in + P_Na * Na_in) * / (P_K * K_in + P_Na * Na_in)) ltac:(rewrite ?E1; rational));
  assert (P1 : 0 <= ln (((P_Na * Na_in) + r_pump * (P_K * K_in)) / ((P_K * K_in) + (P_Na * Na_in)))) by (refine (mullins_noda.raised (P_K * K_in) (P_Na * Na_in) r_pump _ _ _); [side | side | exact H5]);
  apply (same_le _ _ _ _ P1); rewrite ?E2, ?E1; rational.
Qed.

Lemma raised_below_defined
    (K_in Na_in P_K P_Na r_pump : R)
    (H1 : 0 < K_in)
    (H2 : 0 < Na_in)
    (H3 : 0 < P_K)
    (H4 : 0 <= P_Na)
    (H5 : 1 <= r_pump) :
  P_K * K_in + P_Na * Na_in <> 0 /\ 0 < (r_pump * P_K * K_in + P_Na * Na_in) / (P_K * K_in + P_Na * Na_in).
Proof.
  try assert (K1 : 0 < P_K * K_in) by side;
  try assert (K2 : 0 < r_pump) by side;
  each; exists_there.
Qed.

Lemma at_most_below
    (K_in Na_in P_K P_Na r_pump : R)
    (H1 : 0 < K_in)
    (H2 : 0 < Na_in)
    (H3 : 0 < P_K)
    (H4 : 0 <= P_Na)
    (H5 : 1 <= r_pump) :
  ln ((r_pump * P_K * K_in + P_Na * Na_in) / (P_K * K_in + P_Na * Na_in)) <= ln r_pump.
Proof.
  try assert (K1 : 0 < P_K * K_in) by side;
  try assert (K2 : 0 < r_pump) by side;
  assert (E1 : ln (((P_Na * Na_in) + r_pump * (P_K * K_in)) / ((P_K * K_in) + (P_Na * Na_in))) = (ln (r_pump * P_K * K_in + P_Na * Na_in)) - (ln (P_K * K_in + P_Na * Na_in))) by (ln_as ((r_pump * P_K * K_in + P_Na * Na_in) * / (P_K * K_in + P_Na * Na_in)) ltac:(rational));
  assert (E2 : ln ((r_pump * P_K * K_in + P_Na * Na_in) / (P_K * K_in + P_Na * Na_in)) = (ln (r_pump * P_K * K_in + P_Na * Na_in)) - (ln (P_K * K_in + P_Na * Na_in))) by (ln_as ((r_pump * P_K * K_in + P_Na * Na_in) * / (P_K * K_in + P_Na * Na_in)) ltac:(rewrite ?E1; rational));
  assert (P1 : ln (((P_Na * Na_in) + r_pump * (P_K * K_in)) / ((P_K * K_in) + (P_Na * Na_in))) <= ln r_pump) by (refine (mullins_noda.at_most (P_K * K_in) (P_Na * Na_in) r_pump _ _ _); [side | side | exact H5]);
  apply (same_le _ _ _ _ P1); rewrite ?E2, ?E1; rational.
Qed.

Lemma at_most_below_defined
    (K_in Na_in P_K P_Na r_pump : R)
    (H1 : 0 < K_in)
    (H2 : 0 < Na_in)
    (H3 : 0 < P_K)
    (H4 : 0 <= P_Na)
    (H5 : 1 <= r_pump) :
  0 < r_pump /\ P_K * K_in + P_Na * Na_in <> 0 /\ 0 < (r_pump * P_K * K_in + P_Na * Na_in) / (P_K * K_in + P_Na * Na_in).
Proof.
  try assert (K1 : 0 < P_K * K_in) by side;
  try assert (K2 : 0 < r_pump) by side;
  each; exists_there.
Qed.

Lemma upwards
    (Cl_in Cl_out F K_in K_out Na_in Na_out P_K P_Na R_ T V_0 V_pumped r_pump : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : 0 < P_K)
    (H9 : 0 <= P_Na)
    (H10 : 0 < R_)
    (H11 : 0 < T)
    (H12 : V_0 = R_ * T * ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) / F)
    (H13 : V_pumped = R_ * T * ln ((r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in)) / F)
    (H14 : 1 <= r_pump) :
  V_pumped - V_0 <= R_ * T * ln r_pump / F.
Proof.
  try assert (K1 : 0 < r_pump) by side;
  assert (E1 : ln ((r_pump * P_K * K_out + P_Na * Na_out) / (P_K * K_out + P_Na * Na_out)) = -(ln (P_K * K_out + P_Na * Na_out)) + (ln (r_pump * P_K * K_out + P_Na * Na_out))) by (ln_as ((r_pump * P_K * K_out + P_Na * Na_out) * / (P_K * K_out + P_Na * Na_out)) ltac:(rational));
  assert (E2 : ln ((r_pump * P_K * K_in + P_Na * Na_in) / (P_K * K_in + P_Na * Na_in)) = -(ln (P_K * K_in + P_Na * Na_in)) + (ln (r_pump * P_K * K_in + P_Na * Na_in))) by (ln_as ((r_pump * P_K * K_in + P_Na * Na_in) * / (P_K * K_in + P_Na * Na_in)) ltac:(rewrite ?E1; rational));
  assert (E3 : ln ((r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in)) = (ln (r_pump * P_K * K_out + P_Na * Na_out)) - (ln (r_pump * P_K * K_in + P_Na * Na_in))) by (ln_as ((r_pump * P_K * K_out + P_Na * Na_out) * / (r_pump * P_K * K_in + P_Na * Na_in)) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) = (ln (P_K * K_out + P_Na * Na_out)) - (ln (P_K * K_in + P_Na * Na_in))) by (ln_as ((P_K * K_out + P_Na * Na_out) * / (P_K * K_in + P_Na * Na_in)) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (P1 : ln ((r_pump * P_K * K_out + P_Na * Na_out) / (P_K * K_out + P_Na * Na_out)) <= ln r_pump) by (refine (mullins_noda.at_most_above K_out Na_out P_K P_Na r_pump _ _ _ _ _); [exact H5 | exact H7 | exact H8 | exact H9 | exact H14]);
  assert (P2 : 0 <= ln ((r_pump * P_K * K_in + P_Na * Na_in) / (P_K * K_in + P_Na * Na_in))) by (refine (mullins_noda.raised_below K_in Na_in P_K P_Na r_pump _ _ _ _ _); [exact H4 | exact H6 | exact H8 | exact H9 | exact H14]);
  assert (Z1 : 0 <= R_ * T / F * (ln r_pump - ln ((r_pump * P_K * K_out + P_Na * Na_out) / (P_K * K_out + P_Na * Na_out)))) by (apply term_le; [side | exact P1]);
  assert (Z2 : 0 <= R_ * T / F * (ln ((r_pump * P_K * K_in + P_Na * Na_in) / (P_K * K_in + P_Na * Na_in)) - 0)) by (apply term_le; [side | exact P2]);
  assert (Z3 : (- 1) * (V_pumped - R_ * T * ln ((r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in)) / F) = 0) by (apply term_eq; [exact H13]);
  assert (Z4 : 1 * (V_0 - R_ * T * ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) / F) = 0) by (apply term_eq; [exact H12]);
  apply (le_by_sum _ _ (R_ * T / F * (ln r_pump - ln ((r_pump * P_K * K_out + P_Na * Na_out) / (P_K * K_out + P_Na * Na_out))) + R_ * T / F * (ln ((r_pump * P_K * K_in + P_Na * Na_in) / (P_K * K_in + P_Na * Na_in)) - 0) + (- 1) * (V_pumped - R_ * T * ln ((r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in)) / F) + 1 * (V_0 - R_ * T * ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) / F))); [lra | rewrite ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma upwards_defined
    (Cl_in Cl_out F K_in K_out Na_in Na_out P_K P_Na R_ T V_0 V_pumped r_pump : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : 0 < P_K)
    (H9 : 0 <= P_Na)
    (H10 : 0 < R_)
    (H11 : 0 < T)
    (H12 : V_0 = R_ * T * ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) / F)
    (H13 : V_pumped = R_ * T * ln ((r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in)) / F)
    (H14 : 1 <= r_pump) :
  F <> 0 /\ 0 < r_pump.
Proof.
  try assert (K1 : 0 < r_pump) by side;
  each; exists_there.
Qed.

Lemma downwards
    (Cl_in Cl_out F K_in K_out Na_in Na_out P_K P_Na R_ T V_0 V_pumped r_pump : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : 0 < P_K)
    (H9 : 0 <= P_Na)
    (H10 : 0 < R_)
    (H11 : 0 < T)
    (H12 : V_0 = R_ * T * ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) / F)
    (H13 : V_pumped = R_ * T * ln ((r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in)) / F)
    (H14 : 1 <= r_pump) :
  - R_ * T * ln r_pump / F <= V_pumped - V_0.
Proof.
  try assert (K1 : 0 < r_pump) by side;
  assert (E1 : ln ((r_pump * P_K * K_out + P_Na * Na_out) / (P_K * K_out + P_Na * Na_out)) = -(ln (P_K * K_out + P_Na * Na_out)) + (ln (r_pump * P_K * K_out + P_Na * Na_out))) by (ln_as ((r_pump * P_K * K_out + P_Na * Na_out) * / (P_K * K_out + P_Na * Na_out)) ltac:(rational));
  assert (E2 : ln ((r_pump * P_K * K_in + P_Na * Na_in) / (P_K * K_in + P_Na * Na_in)) = -(ln (P_K * K_in + P_Na * Na_in)) + (ln (r_pump * P_K * K_in + P_Na * Na_in))) by (ln_as ((r_pump * P_K * K_in + P_Na * Na_in) * / (P_K * K_in + P_Na * Na_in)) ltac:(rewrite ?E1; rational));
  assert (E3 : ln ((r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in)) = (ln (r_pump * P_K * K_out + P_Na * Na_out)) - (ln (r_pump * P_K * K_in + P_Na * Na_in))) by (ln_as ((r_pump * P_K * K_out + P_Na * Na_out) * / (r_pump * P_K * K_in + P_Na * Na_in)) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) = (ln (P_K * K_out + P_Na * Na_out)) - (ln (P_K * K_in + P_Na * Na_in))) by (ln_as ((P_K * K_out + P_Na * Na_out) * / (P_K * K_in + P_Na * Na_in)) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (P1 : 0 <= ln ((r_pump * P_K * K_out + P_Na * Na_out) / (P_K * K_out + P_Na * Na_out))) by (refine (mullins_noda.raised_above K_out Na_out P_K P_Na r_pump _ _ _ _ _); [exact H5 | exact H7 | exact H8 | exact H9 | exact H14]);
  assert (P2 : ln ((r_pump * P_K * K_in + P_Na * Na_in) / (P_K * K_in + P_Na * Na_in)) <= ln r_pump) by (refine (mullins_noda.at_most_below K_in Na_in P_K P_Na r_pump _ _ _ _ _); [exact H4 | exact H6 | exact H8 | exact H9 | exact H14]);
  assert (Z1 : 0 <= R_ * T / F * (ln ((r_pump * P_K * K_out + P_Na * Na_out) / (P_K * K_out + P_Na * Na_out)) - 0)) by (apply term_le; [side | exact P1]);
  assert (Z2 : 0 <= R_ * T / F * (ln r_pump - ln ((r_pump * P_K * K_in + P_Na * Na_in) / (P_K * K_in + P_Na * Na_in)))) by (apply term_le; [side | exact P2]);
  assert (Z3 : 1 * (V_pumped - R_ * T * ln ((r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in)) / F) = 0) by (apply term_eq; [exact H13]);
  assert (Z4 : (- 1) * (V_0 - R_ * T * ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) / F) = 0) by (apply term_eq; [exact H12]);
  apply (le_by_sum _ _ (R_ * T / F * (ln ((r_pump * P_K * K_out + P_Na * Na_out) / (P_K * K_out + P_Na * Na_out)) - 0) + R_ * T / F * (ln r_pump - ln ((r_pump * P_K * K_in + P_Na * Na_in) / (P_K * K_in + P_Na * Na_in))) + 1 * (V_pumped - R_ * T * ln ((r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in)) / F) + (- 1) * (V_0 - R_ * T * ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) / F))); [lra | rewrite ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma downwards_defined
    (Cl_in Cl_out F K_in K_out Na_in Na_out P_K P_Na R_ T V_0 V_pumped r_pump : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : 0 < P_K)
    (H9 : 0 <= P_Na)
    (H10 : 0 < R_)
    (H11 : 0 < T)
    (H12 : V_0 = R_ * T * ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) / F)
    (H13 : V_pumped = R_ * T * ln ((r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in)) / F)
    (H14 : 1 <= r_pump) :
  F <> 0 /\ 0 < r_pump.
Proof.
  try assert (K1 : 0 < r_pump) by side;
  each; exists_there.
Qed.

Lemma crossed
    (K_in K_out Na_in Na_out P_K P_Na r_pump : R)
    (H1 : 0 < K_in)
    (H2 : K_out * Na_in < K_in * Na_out)
    (H3 : 0 < Na_in)
    (H4 : 0 < P_K)
    (H5 : 0 < P_Na)
    (H6 : 1 < r_pump) :
  (r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in) < (P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in).
Proof.
  try assert (K1 : 0 < r_pump) by side;
  assert (Z1 : 0 < P_K * P_Na * (r_pump - 1) / ((P_K * K_in + P_Na * Na_in) * (r_pump * P_K * K_in + P_Na * Na_in)) * (K_in * Na_out - K_out * Na_in)) by (apply term_lt; [side | exact H2]);
  apply (lt_by_sum _ _ (P_K * P_Na * (r_pump - 1) / ((P_K * K_in + P_Na * Na_in) * (r_pump * P_K * K_in + P_Na * Na_in)) * (K_in * Na_out - K_out * Na_in))); [lra | rational].
Qed.

Lemma crossed_defined
    (K_in K_out Na_in Na_out P_K P_Na r_pump : R)
    (H1 : 0 < K_in)
    (H2 : K_out * Na_in < K_in * Na_out)
    (H3 : 0 < Na_in)
    (H4 : 0 < P_K)
    (H5 : 0 < P_Na)
    (H6 : 1 < r_pump) :
  P_K * K_in + P_Na * Na_in <> 0 /\ r_pump * P_K * K_in + P_Na * Na_in <> 0.
Proof.
  try assert (K1 : 0 < r_pump) by side;
  each; exists_there.
Qed.

Lemma order
    (K_in K_out Na_in Na_out P_K P_Na r_pump : R)
    (H1 : 0 < K_in)
    (H2 : K_out * Na_in < K_in * Na_out)
    (H3 : 0 < K_out)
    (H4 : 0 < Na_in)
    (H5 : 0 < Na_out)
    (H6 : 0 < P_K)
    (H7 : 0 < P_Na)
    (H8 : 1 < r_pump) :
  ln ((r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in)) < ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)).
Proof.
  assert (P1 : (r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in) < (P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) by (refine (mullins_noda.crossed K_in K_out Na_in Na_out P_K P_Na r_pump _ _ _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H6 | exact H7 | exact H8]);
  try assert (K1 : 0 < r_pump) by side;
  assert (E1 : ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) = (ln (P_K * K_out + P_Na * Na_out)) - (ln (P_K * K_in + P_Na * Na_in))) by (ln_as ((P_K * K_out + P_Na * Na_out) * / (P_K * K_in + P_Na * Na_in)) ltac:(rational));
  assert (E2 : ln ((r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in)) = (ln (r_pump * P_K * K_out + P_Na * Na_out)) - (ln (r_pump * P_K * K_in + P_Na * Na_in))) by (ln_as ((r_pump * P_K * K_out + P_Na * Na_out) * / (r_pump * P_K * K_in + P_Na * Na_in)) ltac:(rewrite ?E1; rational));
  first [known | rewrite ?E2, ?E1; known | apply (lt_by_sum _ _ (((ln (P_K * K_out + P_Na * Na_out)) - (ln (P_K * K_in + P_Na * Na_in)) - (ln (r_pump * P_K * K_out + P_Na * Na_out)) + (ln (r_pump * P_K * K_in + P_Na * Na_in))))); [side | rewrite ?E2, ?E1; rational]].
Qed.

Lemma order_defined
    (K_in K_out Na_in Na_out P_K P_Na r_pump : R)
    (H1 : 0 < K_in)
    (H2 : K_out * Na_in < K_in * Na_out)
    (H3 : 0 < K_out)
    (H4 : 0 < Na_in)
    (H5 : 0 < Na_out)
    (H6 : 0 < P_K)
    (H7 : 0 < P_Na)
    (H8 : 1 < r_pump) :
  P_K * K_in + P_Na * Na_in <> 0 /\ 0 < (P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in) /\ r_pump * P_K * K_in + P_Na * Na_in <> 0 /\ 0 < (r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in).
Proof.
  assert (P1 : (r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in) < (P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) by (refine (mullins_noda.crossed K_in K_out Na_in Na_out P_K P_Na r_pump _ _ _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H6 | exact H7 | exact H8]);
  try assert (K1 : 0 < r_pump) by side;
  each; exists_there.
Qed.

Lemma hyperpolarised
    (Cl_in Cl_out F K_in K_out Na_in Na_out P_K P_Na R_ T V_0 V_pumped r_pump : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : K_out * Na_in < K_in * Na_out)
    (H6 : 0 < K_out)
    (H7 : 0 < Na_in)
    (H8 : 0 < Na_out)
    (H9 : 0 < P_K)
    (H10 : 0 < P_Na)
    (H11 : 0 < R_)
    (H12 : 0 < T)
    (H13 : V_0 = R_ * T * ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) / F)
    (H14 : V_pumped = R_ * T * ln ((r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in)) / F)
    (H15 : 1 < r_pump) :
  V_pumped < V_0.
Proof.
  assert (E1 : ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) = (ln (P_K * K_out + P_Na * Na_out)) - (ln (P_K * K_in + P_Na * Na_in))) by (ln_as ((P_K * K_out + P_Na * Na_out) * / (P_K * K_in + P_Na * Na_in)) ltac:(rational));
  assert (E2 : ln ((r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in)) = (ln (r_pump * P_K * K_out + P_Na * Na_out)) - (ln (r_pump * P_K * K_in + P_Na * Na_in))) by (ln_as ((r_pump * P_K * K_out + P_Na * Na_out) * / (r_pump * P_K * K_in + P_Na * Na_in)) ltac:(rewrite ?E1; rational));
  assert (P1 : ln ((r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in)) < ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in))) by (refine (mullins_noda.order K_in K_out Na_in Na_out P_K P_Na r_pump _ _ _ _ _ _ _ _); [exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H15]);
  assert (Z1 : 1 * (V_0 - R_ * T * ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) / F) = 0) by (apply term_eq; [exact H13]);
  assert (Z2 : (- 1) * (V_pumped - R_ * T * ln ((r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in)) / F) = 0) by (apply term_eq; [exact H14]);
  assert (Z3 : 0 < R_ * T / F * (ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) - ln ((r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in)))) by (apply term_lt; [side | exact P1]);
  apply (lt_by_sum _ _ (1 * (V_0 - R_ * T * ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) / F) + (- 1) * (V_pumped - R_ * T * ln ((r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in)) / F) + R_ * T / F * (ln ((P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)) - ln ((r_pump * P_K * K_out + P_Na * Na_out) / (r_pump * P_K * K_in + P_Na * Na_in))))); [lra | rewrite ?E2, ?E1; rational].
Qed.
