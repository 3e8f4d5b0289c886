(* Generated from derivations/ghk_voltage.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require bernoulli_function.

Lemma reduced
    (F R_ T V v_reduced : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : v_reduced = F * V / (R_ * T)) :
  v_reduced = F * V / (R_ * T).
Proof.
  assert (P1 : v_reduced = 1 * F * V / (R_ * T)) by (apply (same_eq _ _ _ _ H3); rational);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma reduced_defined
    (F R_ T V v_reduced : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : v_reduced = F * V / (R_ * T)) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma flux_of_potassium
    (bernoulli : R -> R)
    (J_K K_in K_out P_K v_reduced : R)
    (H1 : J_K = P_K * (K_in * exp v_reduced - K_out) * bernoulli v_reduced) :
  J_K = P_K * (K_in * exp v_reduced - K_out) * bernoulli v_reduced.
Proof.
  assert (P1 : J_K = P_K * (K_in * exp v_reduced - K_out) * bernoulli v_reduced) by (exact H1);
  exact P1.
Qed.

Lemma flux_of_sodium
    (bernoulli : R -> R)
    (J_Na Na_in Na_out P_Na v_reduced : R)
    (H1 : J_Na = P_Na * (Na_in * exp v_reduced - Na_out) * bernoulli v_reduced) :
  J_Na = P_Na * (Na_in * exp v_reduced - Na_out) * bernoulli v_reduced.
Proof.
  assert (P1 : J_Na = P_Na * (Na_in * exp v_reduced - Na_out) * bernoulli v_reduced) by (exact H1);
  exact P1.
Qed.

Lemma flux_of_chloride
    (bernoulli : R -> R)
    (Cl_in Cl_out J_Cl P_Cl v_reduced : R)
    (H1 : J_Cl = P_Cl * (Cl_in * exp (- v_reduced) - Cl_out) * bernoulli (- v_reduced)) :
  J_Cl = P_Cl * (Cl_in * exp (- v_reduced) - Cl_out) * bernoulli (- v_reduced).
Proof.
  assert (P1 : J_Cl = P_Cl * (Cl_in * exp (- v_reduced) - Cl_out) * bernoulli (- v_reduced)) by (exact H1);
  exact P1.
Qed.

Lemma chloride_turned'1
    (bernoulli : R -> R)
    (v_reduced : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  bernoulli (- v_reduced) = bernoulli v_reduced * exp v_reduced.
Proof.
  assert (P1 : forall w' : R, bernoulli (- w') = bernoulli w' * exp w') by (refine (bernoulli_function.reflection bernoulli _); [exact H1]);
  assert (Q1 : bernoulli (- v_reduced) = bernoulli v_reduced * exp v_reduced) by (exact (P1 v_reduced));
  exact Q1.
Qed.

Lemma chloride_turned
    (bernoulli : R -> R)
    (Cl_in Cl_out J_Cl P_Cl v_reduced : R)
    (H1 : J_Cl = P_Cl * (Cl_in * exp (- v_reduced) - Cl_out) * bernoulli (- v_reduced))
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  J_Cl = - P_Cl * (Cl_out * exp v_reduced - Cl_in) * bernoulli v_reduced.
Proof.
  assert (E1 : exp (- v_reduced) = (1) / ((exp v_reduced))) by (exp_as ((- (v_reduced))) ltac:(rational));
  assert (P1 : bernoulli (- v_reduced) = bernoulli v_reduced * exp v_reduced) by (refine (ghk_voltage.chloride_turned'1 bernoulli v_reduced _); [exact H2]);
  assert (Z1 : 1 * (J_Cl - P_Cl * (Cl_in * exp (- v_reduced) - Cl_out) * bernoulli (- v_reduced)) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : P_Cl * (Cl_in * exp (- v_reduced) - Cl_out) * (bernoulli (- v_reduced) - bernoulli v_reduced * exp v_reduced) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (J_Cl - P_Cl * (Cl_in * exp (- v_reduced) - Cl_out) * bernoulli (- v_reduced)) + P_Cl * (Cl_in * exp (- v_reduced) - Cl_out) * (bernoulli (- v_reduced) - bernoulli v_reduced * exp v_reduced))); [lra | rewrite ?E1; rational].
Qed.

Lemma net_current
    (bernoulli : R -> R)
    (Cl_in Cl_out F I J_Cl J_K J_Na K_in K_out Na_in Na_out P_Cl P_K P_Na Q_in Q_out v_reduced : R)
    (H1 : I = F * (J_K + J_Na - J_Cl))
    (H2 : J_Cl = P_Cl * (Cl_in * exp (- v_reduced) - Cl_out) * bernoulli (- v_reduced))
    (H3 : J_K = P_K * (K_in * exp v_reduced - K_out) * bernoulli v_reduced)
    (H4 : J_Na = P_Na * (Na_in * exp v_reduced - Na_out) * bernoulli v_reduced)
    (H5 : Q_in = P_K * K_out + P_Na * Na_out + P_Cl * Cl_in)
    (H6 : Q_out = P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)
    (H7 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  I = F * (Q_out * exp v_reduced - Q_in) * bernoulli v_reduced.
Proof.
  assert (P1 : J_Cl = - P_Cl * (Cl_out * exp v_reduced - Cl_in) * bernoulli v_reduced) by (refine (ghk_voltage.chloride_turned bernoulli Cl_in Cl_out J_Cl P_Cl v_reduced _ _); [exact H2 | exact H7]);
  assert (Z1 : 1 * (I - F * (J_K + J_Na - J_Cl)) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : F * (J_K - P_K * (K_in * exp v_reduced - K_out) * bernoulli v_reduced) = 0) by (apply term_eq; [exact H3]);
  assert (Z3 : F * (J_Na - P_Na * (Na_in * exp v_reduced - Na_out) * bernoulli v_reduced) = 0) by (apply term_eq; [exact H4]);
  assert (Z4 : (- F) * (J_Cl - (- P_Cl * (Cl_out * exp v_reduced - Cl_in) * bernoulli v_reduced)) = 0) by (apply term_eq; [exact P1]);
  assert (Z5 : (- F * bernoulli v_reduced * exp v_reduced) * (Q_out - (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) = 0) by (apply term_eq; [exact H6]);
  assert (Z6 : F * bernoulli v_reduced * (Q_in - (P_K * K_out + P_Na * Na_out + P_Cl * Cl_in)) = 0) by (apply term_eq; [exact H5]);
  apply (eq_by_sum _ _ (1 * (I - F * (J_K + J_Na - J_Cl)) + F * (J_K - P_K * (K_in * exp v_reduced - K_out) * bernoulli v_reduced) + F * (J_Na - P_Na * (Na_in * exp v_reduced - Na_out) * bernoulli v_reduced) + (- F) * (J_Cl - (- P_Cl * (Cl_out * exp v_reduced - Cl_in) * bernoulli v_reduced)) + (- F * bernoulli v_reduced * exp v_reduced) * (Q_out - (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) + F * bernoulli v_reduced * (Q_in - (P_K * K_out + P_Na * Na_out + P_Cl * Cl_in)))); [lra | rational].
Qed.

Lemma never_zero
    (bernoulli : R -> R)
    (v_reduced : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  0 < bernoulli v_reduced.
Proof.
  assert (P1 : forall w' : R, 0 < bernoulli w') by (refine (bernoulli_function.positivity bernoulli _); [exact H1]);
  assert (Q1 : 0 < bernoulli v_reduced) by (exact (P1 v_reduced));
  exact Q1.
Qed.

Lemma linear
    (bernoulli : R -> R)
    (Q_in Q_out v_reduced : R)
    (H1 : (Q_out * exp v_reduced - Q_in) * bernoulli v_reduced = 0)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  Q_out * exp v_reduced - Q_in = 0.
Proof.
  assert (P1 : 0 < bernoulli v_reduced) by (refine (ghk_voltage.never_zero bernoulli v_reduced _); [exact H2]);
  assert (Z1 : 1 / (bernoulli v_reduced) * ((Q_out * exp v_reduced - Q_in) * bernoulli v_reduced - 0) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 / (bernoulli v_reduced) * ((Q_out * exp v_reduced - Q_in) * bernoulli v_reduced - 0))); [lra | rational].
Qed.

Lemma power'1
    (bernoulli : R -> R)
    (Q_in Q_out v_reduced : R)
    (H1 : (Q_out * exp v_reduced - Q_in) * bernoulli v_reduced = 0)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  Q_out * exp v_reduced = Q_in.
Proof.
  assert (P1 : Q_out * exp v_reduced - Q_in = 0) by (refine (ghk_voltage.linear bernoulli Q_in Q_out v_reduced _ _); [exact H1 | exact H2]);
  assert (Z1 : 1 * (Q_out * exp v_reduced - Q_in - 0) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (Q_out * exp v_reduced - Q_in - 0))); [lra | rational].
Qed.

Lemma power
    (bernoulli : R -> R)
    (Q_in Q_out v_reduced : R)
    (H1 : (Q_out * exp v_reduced - Q_in) * bernoulli v_reduced = 0)
    (H2 : 0 < Q_out)
    (H3 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  exp v_reduced = Q_in / Q_out.
Proof.
  assert (P1 : Q_out * exp v_reduced = Q_in) by (refine (ghk_voltage.power'1 bernoulli Q_in Q_out v_reduced _ _); [exact H1 | exact H3]);
  assert (Z1 : 1 / Q_out * (Q_out * exp v_reduced - Q_in) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / Q_out * (Q_out * exp v_reduced - Q_in))); [lra | rational].
Qed.

Lemma power_defined
    (bernoulli : R -> R)
    (Q_in Q_out v_reduced : R)
    (H1 : (Q_out * exp v_reduced - Q_in) * bernoulli v_reduced = 0)
    (H2 : 0 < Q_out)
    (H3 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  Q_out <> 0.
Proof.
  each; exists_there.
Qed.

Lemma logarithm
    (bernoulli : R -> R)
    (Q_in Q_out v_reduced : R)
    (H1 : (Q_out * exp v_reduced - Q_in) * bernoulli v_reduced = 0)
    (H2 : 0 < Q_in)
    (H3 : 0 < Q_out)
    (H4 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  v_reduced = ln (Q_in / Q_out).
Proof.
  assert (E1 : ln (exp v_reduced) = v_reduced) by (ln_as (((exp v_reduced))) ltac:(rational));
  assert (E2 : ln (Q_in / Q_out) = (ln Q_in) - (ln Q_out)) by (ln_as (Q_in * / Q_out) ltac:(rewrite ?E1; rational));
  assert (P1 : exp v_reduced = Q_in / Q_out) by (refine (ghk_voltage.power bernoulli Q_in Q_out v_reduced _ _ _); [exact H1 | exact H3 | exact H4]);
  apply (same_eq (ln (exp v_reduced)) (ln (Q_in / Q_out))); [apply f_equal; exact P1 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma logarithm_defined
    (bernoulli : R -> R)
    (Q_in Q_out v_reduced : R)
    (H1 : (Q_out * exp v_reduced - Q_in) * bernoulli v_reduced = 0)
    (H2 : 0 < Q_in)
    (H3 : 0 < Q_out)
    (H4 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  Q_out <> 0 /\ 0 < Q_in / Q_out.
Proof.
  each; exists_there.
Qed.

Lemma exactly_one'1
    (Q_in Q_out v_reduced : R)
    (H1 : 0 < Q_in)
    (H2 : 0 < Q_out)
    (H3 : v_reduced = ln (Q_in / Q_out)) :
  exp v_reduced = Q_in / Q_out.
Proof.
  assert (E1 : ln (Q_in / Q_out) = (ln Q_in) - (ln Q_out)) by (ln_as (Q_in * / Q_out) ltac:(rational));
  assert (E2 : exp (ln (Q_in / Q_out)) = (Q_in) / (Q_out)) by (exp_as ((ln Q_in) + (- (ln Q_out))) ltac:(rewrite ?E1; rational));
  apply (same_eq (exp v_reduced) (exp (ln (Q_in / Q_out)))); [apply f_equal; exact H3 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma exactly_one'1_defined
    (Q_in Q_out v_reduced : R)
    (H1 : 0 < Q_in)
    (H2 : 0 < Q_out)
    (H3 : v_reduced = ln (Q_in / Q_out)) :
  Q_out <> 0.
Proof.
  each; exists_there.
Qed.

Lemma exactly_one'2
    (Q_in Q_out v_reduced : R)
    (H1 : 0 < Q_in)
    (H2 : 0 < Q_out)
    (H3 : v_reduced = ln (Q_in / Q_out)) :
  Q_out * exp v_reduced = Q_in.
Proof.
  assert (P1 : exp v_reduced = Q_in / Q_out) by (refine (ghk_voltage.exactly_one'1 Q_in Q_out v_reduced _ _ _); [exact H1 | exact H2 | exact H3]);
  assert (Z1 : Q_out * (exp v_reduced - Q_in / Q_out) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (Q_out * (exp v_reduced - Q_in / Q_out))); [lra | rational].
Qed.

Lemma exactly_one'3
    (Q_in Q_out v_reduced : R)
    (H1 : 0 < Q_in)
    (H2 : 0 < Q_out)
    (H3 : v_reduced = ln (Q_in / Q_out)) :
  Q_out * exp v_reduced - Q_in = 0.
Proof.
  assert (P1 : Q_out * exp v_reduced = Q_in) by (refine (ghk_voltage.exactly_one'2 Q_in Q_out v_reduced _ _ _); [exact H1 | exact H2 | exact H3]);
  assert (Z1 : 1 * (Q_out * exp v_reduced - Q_in) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (Q_out * exp v_reduced - Q_in))); [lra | rational].
Qed.

Lemma exactly_one'4
    (bernoulli : R -> R)
    (Q_in Q_out v_reduced : R)
    (H1 : 0 < Q_in)
    (H2 : 0 < Q_out)
    (H3 : v_reduced = ln (Q_in / Q_out))
    (H4 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  (Q_out * exp v_reduced - Q_in) * bernoulli v_reduced = 0.
Proof.
  assert (P1 : 0 < bernoulli v_reduced) by (refine (ghk_voltage.never_zero bernoulli v_reduced _); [exact H4]);
  assert (P2 : Q_out * exp v_reduced - Q_in = 0) by (refine (ghk_voltage.exactly_one'3 Q_in Q_out v_reduced _ _ _); [exact H1 | exact H2 | exact H3]);
  assert (Z1 : bernoulli v_reduced * (Q_out * exp v_reduced - Q_in - 0) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (bernoulli v_reduced * (Q_out * exp v_reduced - Q_in - 0))); [lra | rational].
Qed.

Lemma exactly_one
    (bernoulli : R -> R)
    (Q_in Q_out v_reduced : R)
    (H1 : 0 < Q_in)
    (H2 : 0 < Q_out)
    (H3 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  (Q_out * exp v_reduced - Q_in) * bernoulli v_reduced = 0 <-> v_reduced = ln (Q_in / Q_out).
Proof.
  split; [intro G1; refine (ghk_voltage.logarithm bernoulli Q_in Q_out v_reduced _ _ _ _); [exact G1 | exact H1 | exact H2 | exact H3] | intro G1; refine (ghk_voltage.exactly_one'4 bernoulli Q_in Q_out v_reduced _ _ _ _); [exact H1 | exact H2 | exact G1 | exact H3]].
Qed.

Lemma exactly_one_defined
    (bernoulli : R -> R)
    (Q_in Q_out v_reduced : R)
    (H1 : 0 < Q_in)
    (H2 : 0 < Q_out)
    (H3 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  Q_out <> 0 /\ 0 < Q_in / Q_out.
Proof.
  each; exists_there.
Qed.

Lemma in_volts
    (bernoulli : R -> R)
    (F Q_in Q_out R_ T V v_reduced : R)
    (H1 : (Q_out * exp v_reduced - Q_in) * bernoulli v_reduced = 0)
    (H2 : 0 < F)
    (H3 : 0 < Q_in)
    (H4 : 0 < Q_out)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : v_reduced = F * V / (R_ * T))
    (H8 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  V = R_ * T * ln (Q_in / Q_out) / F.
Proof.
  assert (E1 : ln (Q_in / Q_out) = (ln Q_in) - (ln Q_out)) by (ln_as (Q_in * / Q_out) ltac:(rational));
  assert (P1 : v_reduced = ln (Q_in / Q_out)) by (refine (ghk_voltage.logarithm bernoulli Q_in Q_out v_reduced _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H8]);
  assert (Z1 : R_ * T / F * (v_reduced - ln (Q_in / Q_out)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- R_ * T) / F * (v_reduced - F * V / (R_ * T)) = 0) by (apply term_eq; [exact H7]);
  apply (eq_by_sum _ _ (R_ * T / F * (v_reduced - ln (Q_in / Q_out)) + (- R_ * T) / F * (v_reduced - F * V / (R_ * T)))); [lra | rewrite ?E1; rational].
Qed.

Lemma in_volts_defined
    (bernoulli : R -> R)
    (F Q_in Q_out R_ T V v_reduced : R)
    (H1 : (Q_out * exp v_reduced - Q_in) * bernoulli v_reduced = 0)
    (H2 : 0 < F)
    (H3 : 0 < Q_in)
    (H4 : 0 < Q_out)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : v_reduced = F * V / (R_ * T))
    (H8 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  F <> 0 /\ Q_out <> 0 /\ 0 < Q_in / Q_out.
Proof.
  each; exists_there.
Qed.

Lemma ghk_voltage
    (bernoulli : R -> R)
    (Cl_in Cl_out F K_in K_out Na_in Na_out P_Cl P_K P_Na R_ T V v_reduced : R)
    (H1 : ((P_K * K_in + P_Na * Na_in + P_Cl * Cl_out) * exp v_reduced - P_K * K_out - P_Na * Na_out - P_Cl * Cl_in) * bernoulli v_reduced = 0)
    (H2 : 0 < Cl_in)
    (H3 : 0 < Cl_out)
    (H4 : 0 < F)
    (H5 : 0 < K_in)
    (H6 : 0 < K_out)
    (H7 : 0 < Na_in)
    (H8 : 0 < Na_out)
    (H9 : 0 <= P_Cl)
    (H10 : 0 < P_K)
    (H11 : 0 <= P_Na)
    (H12 : 0 < R_)
    (H13 : 0 < T)
    (H14 : v_reduced = F * V / (R_ * T))
    (H15 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  V = R_ * T * ln ((P_K * K_out + P_Na * Na_out + P_Cl * Cl_in) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) / F.
Proof.
  assert (P1 : V = R_ * T * ln ((P_K * K_out + P_Na * Na_out + P_Cl * Cl_in) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) / F) by (refine (ghk_voltage.in_volts bernoulli F (P_K * K_out + P_Na * Na_out + P_Cl * Cl_in) (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out) R_ T V v_reduced _ _ _ _ _ _ _ _); [apply (same_eq _ _ _ _ H1); rational | exact H4 | side | side | exact H12 | exact H13 | exact H14 | exact H15]);
  exact P1.
Qed.

Lemma ghk_voltage_defined
    (bernoulli : R -> R)
    (Cl_in Cl_out F K_in K_out Na_in Na_out P_Cl P_K P_Na R_ T V v_reduced : R)
    (H1 : ((P_K * K_in + P_Na * Na_in + P_Cl * Cl_out) * exp v_reduced - P_K * K_out - P_Na * Na_out - P_Cl * Cl_in) * bernoulli v_reduced = 0)
    (H2 : 0 < Cl_in)
    (H3 : 0 < Cl_out)
    (H4 : 0 < F)
    (H5 : 0 < K_in)
    (H6 : 0 < K_out)
    (H7 : 0 < Na_in)
    (H8 : 0 < Na_out)
    (H9 : 0 <= P_Cl)
    (H10 : 0 < P_K)
    (H11 : 0 <= P_Na)
    (H12 : 0 < R_)
    (H13 : 0 < T)
    (H14 : v_reduced = F * V / (R_ * T))
    (H15 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  F <> 0 /\ P_K * K_in + P_Na * Na_in + P_Cl * Cl_out <> 0 /\ 0 < (P_K * K_out + P_Na * Na_out + P_Cl * Cl_in) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out).
Proof.
  each; exists_there.
Qed.

Lemma no_inward_either
    (bernoulli : R -> R)
    (Q_in Q_out v_reduced : R)
    (H1 : (Q_out * exp v_reduced - Q_in) * bernoulli v_reduced = 0)
    (H2 : Q_out = 0)
    (H3 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  0 = Q_in.
Proof.
  assert (P1 : Q_out * exp v_reduced - Q_in = 0) by (refine (ghk_voltage.linear bernoulli Q_in Q_out v_reduced _ _); [exact H1 | exact H3]);
  assert (Z1 : 1 * (Q_out * exp v_reduced - Q_in - 0) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- exp v_reduced) * (Q_out - 0) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 * (Q_out * exp v_reduced - Q_in - 0) + (- exp v_reduced) * (Q_out - 0))); [lra | rational].
Qed.

Lemma losing_outward
    (Q_in : R)
    (H1 : 0 < Q_in) :
  diverges (fun Q_out' => ln (Q_in / Q_out')) (at_right 0) 1.
Proof.
  apply (diverges_ext (fun Q_out' => (ln (Q_in / Q_out')))); [algebra | ]; apply (diverges_sign 1); [replace (1 * 1) with (1) by (rational); pos | apply (diverges_ln _ (1 * Q_in)); [replace ((1 * Q_in)) with (Q_in) by (rational); pos | apply (diverges_ext (fun Q_out' => ((/ Q_out') * Q_in))); [algebra | apply diverges_mult_tends; [side | apply diverges_inv_above; apply (above_ext (fun Q_out' => Q_out')); [algebra | apply above_id] | apply tends_const]]]].
Qed.

Lemma losing_outward_defined
    (Q_in : R)
    (H1 : 0 < Q_in) :
  (forall Q_out' : R, 0 < Q_out' -> Q_out' <> 0 /\ 0 < Q_in / Q_out').
Proof.
  each; exists_there.
Qed.

Lemma no_outward_either
    (bernoulli : R -> R)
    (Q_in Q_out v_reduced : R)
    (H1 : (Q_out * exp v_reduced - Q_in) * bernoulli v_reduced = 0)
    (H2 : Q_in = 0)
    (H3 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  Q_out * exp v_reduced = 0.
Proof.
  assert (P1 : Q_out * exp v_reduced - Q_in = 0) by (refine (ghk_voltage.linear bernoulli Q_in Q_out v_reduced _ _); [exact H1 | exact H3]);
  assert (Z1 : 1 * (Q_out * exp v_reduced - Q_in - 0) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 1 * (Q_in - 0) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 * (Q_out * exp v_reduced - Q_in - 0) + 1 * (Q_in - 0))); [lra | rational].
Qed.

Lemma losing_inward
    (Q_out : R)
    (H1 : 0 < Q_out) :
  diverges (fun Q_in' => ln (Q_in' / Q_out)) (at_right 0) (- 1).
Proof.
  apply (diverges_ext (fun Q_in' => (ln (Q_in' / Q_out)))); [algebra | ]; apply (diverges_sign (- (1))); [replace ((- (1)) * (- 1)) with (1) by (rational); pos | apply diverges_ln_zero; apply (above_ext (fun Q_in' => ((1 / Q_out) * Q_in'))); [algebra | apply (tends_mult_above _ _ (1 / Q_out)); [side | apply tends_const | apply above_id]]].
Qed.

Lemma losing_inward_defined
    (Q_out : R)
    (H1 : 0 < Q_out) :
  (forall Q_in' : R, 0 < Q_in' -> Q_out <> 0 /\ 0 < Q_in' / Q_out).
Proof.
  each; exists_there.
Qed.

Lemma nothing_crosses
    (bernoulli : R -> R)
    (Q_in Q_out v_reduced : R)
    (H1 : Q_in = 0)
    (H2 : Q_out = 0) :
  (Q_out * exp v_reduced - Q_in) * bernoulli v_reduced = 0.
Proof.
  assert (Z1 : bernoulli v_reduced * exp v_reduced * (Q_out - 0) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : (- bernoulli v_reduced) * (Q_in - 0) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (bernoulli v_reduced * exp v_reduced * (Q_out - 0) + (- bernoulli v_reduced) * (Q_in - 0))); [lra | rational].
Qed.

Lemma all_cases
    (bernoulli : R -> R)
    (Q_in Q_out : R)
    (H1 : 0 <= Q_in)
    (H2 : 0 <= Q_out)
    (H3 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  (Q_out + Q_in = 0 -> (forall v_reduced' : R, (Q_out * exp v_reduced' - Q_in) * bernoulli v_reduced' = 0)) /\ (Q_out + Q_in <> 0 -> (Q_out = 0 -> ((forall v_reduced' : R, ~ ((Q_out * exp v_reduced' - Q_in) * bernoulli v_reduced' = 0)) /\ diverges (fun Q_out' => ln (Q_in / Q_out')) (at_right 0) 1)) /\ (Q_out <> 0 -> (Q_in = 0 -> ((forall v_reduced' : R, ~ ((Q_out * exp v_reduced' - Q_in) * bernoulli v_reduced' = 0)) /\ diverges (fun Q_in' => ln (Q_in' / Q_out)) (at_right 0) (- 1))) /\ (Q_in <> 0 -> (forall v_reduced' : R, (Q_out * exp v_reduced' - Q_in) * bernoulli v_reduced' = 0 <-> v_reduced' = ln (Q_in / Q_out))))).
Proof.
  split; intro G1; [intros v_reduced'; refine (ghk_voltage.nothing_crosses bernoulli Q_in Q_out v_reduced' _ _); [first [rational | side] | first [rational | side]] | split; intro G2; [split; [intros v_reduced' G3; assert (P1 : 0 = Q_in) by (refine (ghk_voltage.no_inward_either bernoulli Q_in Q_out v_reduced' _ _ _); [exact G3 | exact G2 | exact H3]); impossible | refine (ghk_voltage.losing_outward Q_in _); [side]] | split; intro G3; [split; [intros v_reduced' G4; assert (P1 : Q_out * exp v_reduced' = 0) by (refine (ghk_voltage.no_outward_either bernoulli Q_in Q_out v_reduced' _ _ _); [exact G4 | exact G3 | exact H3]); impossible | refine (ghk_voltage.losing_inward Q_out _); [side]] | intros v_reduced'; refine (ghk_voltage.exactly_one bernoulli Q_in Q_out v_reduced' _ _ _); [side | side | exact H3]]]].
Qed.

Lemma all_cases_defined
    (bernoulli : R -> R)
    (Q_in Q_out : R)
    (H1 : 0 <= Q_in)
    (H2 : 0 <= Q_out)
    (H3 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  (Q_out + Q_in <> 0 -> (Q_out <> 0 -> (Q_in <> 0 -> (forall v_reduced' : R, Q_out <> 0 /\ 0 < Q_in / Q_out)))).
Proof.
  each; exists_there.
Qed.
