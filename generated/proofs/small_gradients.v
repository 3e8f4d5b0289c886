(* Generated from derivations/small_gradients.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require chord_conductance.
From Electrochem Require ghk_voltage.
From Electrochem Require three_ions.

Lemma above
    (Cl_in Cl_out K_in K_out Na_in Na_out P_Cl P_K P_Na Q_in W_Cl W_K W_Na k_gradient m_gradient n_gradient s_gradient : R)
    (H1 : Cl_in = Cl_out * exp (s_gradient * m_gradient))
    (H2 : K_out = K_in * exp (s_gradient * k_gradient))
    (H3 : Na_out = Na_in * exp (s_gradient * n_gradient))
    (H4 : Q_in = P_K * K_out + P_Na * Na_out + P_Cl * Cl_in)
    (H5 : W_Cl = P_Cl * Cl_out)
    (H6 : W_K = P_K * K_in)
    (H7 : W_Na = P_Na * Na_in) :
  Q_in = W_K * exp (s_gradient * k_gradient) + W_Na * exp (s_gradient * n_gradient) + W_Cl * exp (s_gradient * m_gradient).
Proof.
  assert (Z1 : 1 * (Q_in - (P_K * K_out + P_Na * Na_out + P_Cl * Cl_in)) = 0) by (apply term_eq; [exact H4]);
  assert (Z2 : P_K * (K_out - K_in * exp (s_gradient * k_gradient)) = 0) by (apply term_eq; [exact H2]);
  assert (Z3 : P_Na * (Na_out - Na_in * exp (s_gradient * n_gradient)) = 0) by (apply term_eq; [exact H3]);
  assert (Z4 : P_Cl * (Cl_in - Cl_out * exp (s_gradient * m_gradient)) = 0) by (apply term_eq; [exact H1]);
  assert (Z5 : (- exp (s_gradient * k_gradient)) * (W_K - P_K * K_in) = 0) by (apply term_eq; [exact H6]);
  assert (Z6 : (- exp (s_gradient * n_gradient)) * (W_Na - P_Na * Na_in) = 0) by (apply term_eq; [exact H7]);
  assert (Z7 : (- exp (s_gradient * m_gradient)) * (W_Cl - P_Cl * Cl_out) = 0) by (apply term_eq; [exact H5]);
  apply (eq_by_sum _ _ (1 * (Q_in - (P_K * K_out + P_Na * Na_out + P_Cl * Cl_in)) + P_K * (K_out - K_in * exp (s_gradient * k_gradient)) + P_Na * (Na_out - Na_in * exp (s_gradient * n_gradient)) + P_Cl * (Cl_in - Cl_out * exp (s_gradient * m_gradient)) + (- exp (s_gradient * k_gradient)) * (W_K - P_K * K_in) + (- exp (s_gradient * n_gradient)) * (W_Na - P_Na * Na_in) + (- exp (s_gradient * m_gradient)) * (W_Cl - P_Cl * Cl_out))); [lra | rational].
Qed.

Lemma below
    (Cl_out K_in Na_in P_Cl P_K P_Na Q_out W_Cl W_K W_Na : R)
    (H1 : Q_out = P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)
    (H2 : W_Cl = P_Cl * Cl_out)
    (H3 : W_K = P_K * K_in)
    (H4 : W_Na = P_Na * Na_in) :
  Q_out = W_K + W_Na + W_Cl.
Proof.
  assert (Z1 : 1 * (Q_out - (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- 1) * (W_K - P_K * K_in) = 0) by (apply term_eq; [exact H3]);
  assert (Z3 : (- 1) * (W_Na - P_Na * Na_in) = 0) by (apply term_eq; [exact H4]);
  assert (Z4 : (- 1) * (W_Cl - P_Cl * Cl_out) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 * (Q_out - (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) + (- 1) * (W_K - P_K * K_in) + (- 1) * (W_Na - P_Na * Na_in) + (- 1) * (W_Cl - P_Cl * Cl_out))); [lra | rational].
Qed.

Lemma by_permeability'1
    (bernoulli : R -> R)
    (Cl_in Cl_out F K_in K_out Na_in Na_out P_Cl P_K P_Na Q_in Q_out R_ T V W_Cl W_K W_Na k_gradient m_gradient n_gradient s_gradient v_reduced : R)
    (H1 : (Q_out * exp v_reduced - Q_in) * bernoulli v_reduced = 0)
    (H2 : Cl_in = Cl_out * exp (s_gradient * m_gradient))
    (H3 : 0 < F)
    (H4 : K_out = K_in * exp (s_gradient * k_gradient))
    (H5 : Na_out = Na_in * exp (s_gradient * n_gradient))
    (H6 : Q_in = P_K * K_out + P_Na * Na_out + P_Cl * Cl_in)
    (H7 : 0 < Q_in)
    (H8 : 0 < Q_out)
    (H9 : 0 < R_)
    (H10 : 0 < T)
    (H11 : W_Cl = P_Cl * Cl_out)
    (H12 : 0 < W_Cl)
    (H13 : W_K = P_K * K_in)
    (H14 : 0 < W_K)
    (H15 : W_Na = P_Na * Na_in)
    (H16 : 0 < W_Na)
    (H17 : v_reduced = F * V / (R_ * T))
    (H18 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  V = R_ * T * ln ((W_K * exp (s_gradient * k_gradient) + W_Na * exp (s_gradient * n_gradient) + W_Cl * exp (s_gradient * m_gradient)) / Q_out) / F.
Proof.
  assert (P1 : V = R_ * T * ln (Q_in / Q_out) / F) by (refine (ghk_voltage.in_volts bernoulli F Q_in Q_out R_ T V v_reduced _ _ _ _ _ _ _ _); [exact H1 | exact H3 | exact H7 | exact H8 | exact H9 | exact H10 | exact H17 | exact H18]);
  assert (P2 : Q_in = W_K * exp (s_gradient * k_gradient) + W_Na * exp (s_gradient * n_gradient) + W_Cl * exp (s_gradient * m_gradient)) by (refine (small_gradients.above Cl_in Cl_out K_in K_out Na_in Na_out P_Cl P_K P_Na Q_in W_Cl W_K W_Na k_gradient m_gradient n_gradient s_gradient _ _ _ _ _ _ _); [exact H2 | exact H4 | exact H5 | exact H6 | exact H11 | exact H13 | exact H15]);
  pose proof P1 as Q1; rewrite ?P2 in Q1;
  exact Q1.
Qed.

Lemma by_permeability'1_defined
    (bernoulli : R -> R)
    (Cl_in Cl_out F K_in K_out Na_in Na_out P_Cl P_K P_Na Q_in Q_out R_ T V W_Cl W_K W_Na k_gradient m_gradient n_gradient s_gradient v_reduced : R)
    (H1 : (Q_out * exp v_reduced - Q_in) * bernoulli v_reduced = 0)
    (H2 : Cl_in = Cl_out * exp (s_gradient * m_gradient))
    (H3 : 0 < F)
    (H4 : K_out = K_in * exp (s_gradient * k_gradient))
    (H5 : Na_out = Na_in * exp (s_gradient * n_gradient))
    (H6 : Q_in = P_K * K_out + P_Na * Na_out + P_Cl * Cl_in)
    (H7 : 0 < Q_in)
    (H8 : 0 < Q_out)
    (H9 : 0 < R_)
    (H10 : 0 < T)
    (H11 : W_Cl = P_Cl * Cl_out)
    (H12 : 0 < W_Cl)
    (H13 : W_K = P_K * K_in)
    (H14 : 0 < W_K)
    (H15 : W_Na = P_Na * Na_in)
    (H16 : 0 < W_Na)
    (H17 : v_reduced = F * V / (R_ * T))
    (H18 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  F <> 0 /\ Q_out <> 0 /\ 0 < (W_K * exp (s_gradient * k_gradient) + W_Na * exp (s_gradient * n_gradient) + W_Cl * exp (s_gradient * m_gradient)) / Q_out.
Proof.
  each; exists_there.
Qed.

Lemma by_permeability
    (bernoulli : R -> R)
    (Cl_in Cl_out F K_in K_out Na_in Na_out P_Cl P_K P_Na Q_in Q_out R_ T V W_Cl W_K W_Na k_gradient m_gradient n_gradient s_gradient v_reduced : R)
    (H1 : (Q_out * exp v_reduced - Q_in) * bernoulli v_reduced = 0)
    (H2 : Cl_in = Cl_out * exp (s_gradient * m_gradient))
    (H3 : 0 < F)
    (H4 : K_out = K_in * exp (s_gradient * k_gradient))
    (H5 : Na_out = Na_in * exp (s_gradient * n_gradient))
    (H6 : Q_in = P_K * K_out + P_Na * Na_out + P_Cl * Cl_in)
    (H7 : 0 < Q_in)
    (H8 : Q_out = P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)
    (H9 : 0 < Q_out)
    (H10 : 0 < R_)
    (H11 : 0 < T)
    (H12 : W_Cl = P_Cl * Cl_out)
    (H13 : 0 < W_Cl)
    (H14 : W_K = P_K * K_in)
    (H15 : 0 < W_K)
    (H16 : W_Na = P_Na * Na_in)
    (H17 : 0 < W_Na)
    (H18 : v_reduced = F * V / (R_ * T))
    (H19 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  V = R_ * T * ln ((W_K * exp (s_gradient * k_gradient) + W_Na * exp (s_gradient * n_gradient) + W_Cl * exp (s_gradient * m_gradient)) / (W_K + W_Na + W_Cl)) / F.
Proof.
  assert (P1 : V = R_ * T * ln ((W_K * exp (s_gradient * k_gradient) + W_Na * exp (s_gradient * n_gradient) + W_Cl * exp (s_gradient * m_gradient)) / Q_out) / F) by (refine (small_gradients.by_permeability'1 bernoulli Cl_in Cl_out F K_in K_out Na_in Na_out P_Cl P_K P_Na Q_in Q_out R_ T V W_Cl W_K W_Na k_gradient m_gradient n_gradient s_gradient v_reduced _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16 | exact H17 | exact H18 | exact H19]);
  assert (P2 : Q_out = W_K + W_Na + W_Cl) by (refine (small_gradients.below Cl_out K_in Na_in P_Cl P_K P_Na Q_out W_Cl W_K W_Na _ _ _ _); [exact H8 | exact H12 | exact H14 | exact H16]);
  pose proof P1 as Q1; rewrite ?P2 in Q1;
  exact Q1.
Qed.

Lemma by_permeability_defined
    (bernoulli : R -> R)
    (Cl_in Cl_out F K_in K_out Na_in Na_out P_Cl P_K P_Na Q_in Q_out R_ T V W_Cl W_K W_Na k_gradient m_gradient n_gradient s_gradient v_reduced : R)
    (H1 : (Q_out * exp v_reduced - Q_in) * bernoulli v_reduced = 0)
    (H2 : Cl_in = Cl_out * exp (s_gradient * m_gradient))
    (H3 : 0 < F)
    (H4 : K_out = K_in * exp (s_gradient * k_gradient))
    (H5 : Na_out = Na_in * exp (s_gradient * n_gradient))
    (H6 : Q_in = P_K * K_out + P_Na * Na_out + P_Cl * Cl_in)
    (H7 : 0 < Q_in)
    (H8 : Q_out = P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)
    (H9 : 0 < Q_out)
    (H10 : 0 < R_)
    (H11 : 0 < T)
    (H12 : W_Cl = P_Cl * Cl_out)
    (H13 : 0 < W_Cl)
    (H14 : W_K = P_K * K_in)
    (H15 : 0 < W_K)
    (H16 : W_Na = P_Na * Na_in)
    (H17 : 0 < W_Na)
    (H18 : v_reduced = F * V / (R_ * T))
    (H19 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  F <> 0 /\ W_K + W_Na + W_Cl <> 0 /\ 0 < (W_K * exp (s_gradient * k_gradient) + W_Na * exp (s_gradient * n_gradient) + W_Cl * exp (s_gradient * m_gradient)) / (W_K + W_Na + W_Cl).
Proof.
  each; exists_there.
Qed.

Lemma potassium
    (E_K F K_in K_out R_ T k_gradient s_gradient : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < K_in)
    (H4 : K_out = K_in * exp (s_gradient * k_gradient)) :
  E_K = R_ * T * s_gradient * k_gradient / F.
Proof.
  assert (E1 : ln ((K_in * exp (s_gradient * k_gradient)) / K_in) = k_gradient * s_gradient) by (ln_as (((exp (s_gradient * k_gradient)))) ltac:(rational));
  pose proof H1 as Q1; rewrite ?H4 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E1; rational.
Qed.

Lemma potassium_defined
    (E_K F K_in K_out R_ T k_gradient s_gradient : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < K_in)
    (H4 : K_out = K_in * exp (s_gradient * k_gradient)) :
  F <> 0.
Proof.
  each; exists_there.
Qed.

Lemma sodium
    (E_Na F Na_in Na_out R_ T n_gradient s_gradient : R)
    (H1 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < Na_in)
    (H4 : Na_out = Na_in * exp (s_gradient * n_gradient)) :
  E_Na = R_ * T * s_gradient * n_gradient / F.
Proof.
  assert (E1 : ln ((Na_in * exp (s_gradient * n_gradient)) / Na_in) = n_gradient * s_gradient) by (ln_as (((exp (s_gradient * n_gradient)))) ltac:(rational));
  pose proof H1 as Q1; rewrite ?H4 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E1; rational.
Qed.

Lemma sodium_defined
    (E_Na F Na_in Na_out R_ T n_gradient s_gradient : R)
    (H1 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < Na_in)
    (H4 : Na_out = Na_in * exp (s_gradient * n_gradient)) :
  F <> 0.
Proof.
  each; exists_there.
Qed.

Lemma chloride
    (Cl_in Cl_out E_Cl F R_ T m_gradient s_gradient : R)
    (H1 : Cl_in = Cl_out * exp (s_gradient * m_gradient))
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H4 : 0 < F) :
  E_Cl = R_ * T * s_gradient * m_gradient / F.
Proof.
  assert (E1 : ln ((Cl_out * exp (s_gradient * m_gradient)) / Cl_out) = m_gradient * s_gradient) by (ln_as (((exp (s_gradient * m_gradient)))) ltac:(rational));
  assert (P1 : E_Cl = R_ * T * ln (Cl_in / Cl_out) / F) by (refine (three_ions.nernst_chloride Cl_in Cl_out E_Cl F R_ T _ _ _ _); [side | exact H2 | exact H3 | exact H4]);
  pose proof P1 as Q1; rewrite ?H1 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E1; rational.
Qed.

Lemma chloride_defined
    (Cl_in Cl_out E_Cl F R_ T m_gradient s_gradient : R)
    (H1 : Cl_in = Cl_out * exp (s_gradient * m_gradient))
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H4 : 0 < F) :
  F <> 0.
Proof.
  each; exists_there.
Qed.

Lemma of_the_membrane
    (F R_ T W_Cl W_K W_Na g_Cl g_K g_Na g_m : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : g_Cl = W_Cl * F ^ 2 / (R_ * T))
    (H4 : g_K = W_K * F ^ 2 / (R_ * T))
    (H5 : g_Na = W_Na * F ^ 2 / (R_ * T))
    (H6 : g_m = g_K + g_Na + g_Cl) :
  g_m = F ^ 2 * (W_K + W_Na + W_Cl) / (R_ * T).
Proof.
  assert (Z1 : 1 * (g_m - (g_K + g_Na + g_Cl)) = 0) by (apply term_eq; [exact H6]);
  assert (Z2 : 1 * (g_K - W_K * F ^ 2 / (R_ * T)) = 0) by (apply term_eq; [exact H4]);
  assert (Z3 : 1 * (g_Na - W_Na * F ^ 2 / (R_ * T)) = 0) by (apply term_eq; [exact H5]);
  assert (Z4 : 1 * (g_Cl - W_Cl * F ^ 2 / (R_ * T)) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 * (g_m - (g_K + g_Na + g_Cl)) + 1 * (g_K - W_K * F ^ 2 / (R_ * T)) + 1 * (g_Na - W_Na * F ^ 2 / (R_ * T)) + 1 * (g_Cl - W_Cl * F ^ 2 / (R_ * T)))); [lra | rational].
Qed.

Lemma of_the_membrane_defined
    (F R_ T W_Cl W_K W_Na g_Cl g_K g_Na g_m : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : g_Cl = W_Cl * F ^ 2 / (R_ * T))
    (H4 : g_K = W_K * F ^ 2 / (R_ * T))
    (H5 : g_Na = W_Na * F ^ 2 / (R_ * T))
    (H6 : g_m = g_K + g_Na + g_Cl) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma by_conductance'1
    (E_Cl E_K E_Na F R_ T V W_Cl W_K W_Na g_Cl g_K g_Na g_m : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < W_Cl)
    (H5 : 0 < W_K)
    (H6 : 0 < W_Na)
    (H7 : g_Cl = W_Cl * F ^ 2 / (R_ * T))
    (H8 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H9 : g_K = W_K * F ^ 2 / (R_ * T))
    (H10 : g_Na = W_Na * F ^ 2 / (R_ * T))
    (H11 : g_m <> 0)
    (H12 : g_m = g_K + g_Na + g_Cl) :
  V = R_ * T * (g_K * E_K + g_Na * E_Na + g_Cl * E_Cl) / (F ^ 2 * (W_K + W_Na + W_Cl)).
Proof.
  assert (P1 : V = (g_K * E_K + g_Na * E_Na + g_Cl * E_Cl) / g_m) by (refine (chord_conductance.resting E_Cl E_K E_Na V g_Cl g_K g_Na g_m _ _ _); [exact H8 | exact H11 | exact H12]);
  assert (P2 : g_m = F ^ 2 * (W_K + W_Na + W_Cl) / (R_ * T)) by (refine (small_gradients.of_the_membrane F R_ T W_Cl W_K W_Na g_Cl g_K g_Na g_m _ _ _ _ _ _); [exact H2 | exact H3 | exact H7 | exact H9 | exact H10 | exact H12]);
  pose proof P1 as Q1; rewrite ?P2 in Q1;
  apply (same_eq _ _ _ _ Q1); rational.
Qed.

Lemma by_conductance'1_defined
    (E_Cl E_K E_Na F R_ T V W_Cl W_K W_Na g_Cl g_K g_Na g_m : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < W_Cl)
    (H5 : 0 < W_K)
    (H6 : 0 < W_Na)
    (H7 : g_Cl = W_Cl * F ^ 2 / (R_ * T))
    (H8 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H9 : g_K = W_K * F ^ 2 / (R_ * T))
    (H10 : g_Na = W_Na * F ^ 2 / (R_ * T))
    (H11 : g_m <> 0)
    (H12 : g_m = g_K + g_Na + g_Cl) :
  W_K + W_Na + W_Cl <> 0 /\ F <> 0.
Proof.
  each; exists_there.
Qed.

Lemma by_conductance'2
    (E_Cl E_K E_Na F R_ T V W_Cl W_K W_Na g_Cl g_K g_Na g_m : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < W_Cl)
    (H5 : 0 < W_K)
    (H6 : 0 < W_Na)
    (H7 : g_Cl = W_Cl * F ^ 2 / (R_ * T))
    (H8 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H9 : g_K = W_K * F ^ 2 / (R_ * T))
    (H10 : g_Na = W_Na * F ^ 2 / (R_ * T))
    (H11 : g_m <> 0)
    (H12 : g_m = g_K + g_Na + g_Cl) :
  V = R_ * T * (W_K * F ^ 2 * E_K / (R_ * T) + g_Na * E_Na + g_Cl * E_Cl) / (F ^ 2 * (W_K + W_Na + W_Cl)).
Proof.
  assert (P1 : V = R_ * T * (g_K * E_K + g_Na * E_Na + g_Cl * E_Cl) / (F ^ 2 * (W_K + W_Na + W_Cl))) by (refine (small_gradients.by_conductance'1 E_Cl E_K E_Na F R_ T V W_Cl W_K W_Na g_Cl g_K g_Na g_m _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12]);
  pose proof P1 as Q1; rewrite ?H9 in Q1;
  apply (same_eq _ _ _ _ Q1); rational.
Qed.

Lemma by_conductance'2_defined
    (E_Cl E_K E_Na F R_ T V W_Cl W_K W_Na g_Cl g_K g_Na g_m : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < W_Cl)
    (H5 : 0 < W_K)
    (H6 : 0 < W_Na)
    (H7 : g_Cl = W_Cl * F ^ 2 / (R_ * T))
    (H8 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H9 : g_K = W_K * F ^ 2 / (R_ * T))
    (H10 : g_Na = W_Na * F ^ 2 / (R_ * T))
    (H11 : g_m <> 0)
    (H12 : g_m = g_K + g_Na + g_Cl) :
  W_K + W_Na + W_Cl <> 0 /\ F <> 0 /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma by_conductance'3
    (E_Cl E_K E_Na F R_ T V W_Cl W_K W_Na g_Cl g_K g_Na g_m : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < W_Cl)
    (H5 : 0 < W_K)
    (H6 : 0 < W_Na)
    (H7 : g_Cl = W_Cl * F ^ 2 / (R_ * T))
    (H8 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H9 : g_K = W_K * F ^ 2 / (R_ * T))
    (H10 : g_Na = W_Na * F ^ 2 / (R_ * T))
    (H11 : g_m <> 0)
    (H12 : g_m = g_K + g_Na + g_Cl) :
  V = R_ * T * (W_K * F ^ 2 * E_K / (R_ * T) + W_Na * F ^ 2 * E_Na / (R_ * T) + g_Cl * E_Cl) / (F ^ 2 * (W_K + W_Na + W_Cl)).
Proof.
  assert (P1 : V = R_ * T * (W_K * F ^ 2 * E_K / (R_ * T) + g_Na * E_Na + g_Cl * E_Cl) / (F ^ 2 * (W_K + W_Na + W_Cl))) by (refine (small_gradients.by_conductance'2 E_Cl E_K E_Na F R_ T V W_Cl W_K W_Na g_Cl g_K g_Na g_m _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12]);
  pose proof P1 as Q1; rewrite ?H10 in Q1;
  apply (same_eq _ _ _ _ Q1); rational.
Qed.

Lemma by_conductance'3_defined
    (E_Cl E_K E_Na F R_ T V W_Cl W_K W_Na g_Cl g_K g_Na g_m : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < W_Cl)
    (H5 : 0 < W_K)
    (H6 : 0 < W_Na)
    (H7 : g_Cl = W_Cl * F ^ 2 / (R_ * T))
    (H8 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H9 : g_K = W_K * F ^ 2 / (R_ * T))
    (H10 : g_Na = W_Na * F ^ 2 / (R_ * T))
    (H11 : g_m <> 0)
    (H12 : g_m = g_K + g_Na + g_Cl) :
  W_K + W_Na + W_Cl <> 0 /\ F <> 0 /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma by_conductance'4
    (E_Cl E_K E_Na F R_ T V W_Cl W_K W_Na g_Cl g_K g_Na g_m : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < W_Cl)
    (H5 : 0 < W_K)
    (H6 : 0 < W_Na)
    (H7 : g_Cl = W_Cl * F ^ 2 / (R_ * T))
    (H8 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H9 : g_K = W_K * F ^ 2 / (R_ * T))
    (H10 : g_Na = W_Na * F ^ 2 / (R_ * T))
    (H11 : g_m <> 0)
    (H12 : g_m = g_K + g_Na + g_Cl) :
  V = R_ * T * (W_K * F ^ 2 * E_K / (R_ * T) + W_Na * F ^ 2 * E_Na / (R_ * T) + W_Cl * F ^ 2 * E_Cl / (R_ * T)) / (F ^ 2 * (W_K + W_Na + W_Cl)).
Proof.
  assert (P1 : V = R_ * T * (W_K * F ^ 2 * E_K / (R_ * T) + W_Na * F ^ 2 * E_Na / (R_ * T) + g_Cl * E_Cl) / (F ^ 2 * (W_K + W_Na + W_Cl))) by (refine (small_gradients.by_conductance'3 E_Cl E_K E_Na F R_ T V W_Cl W_K W_Na g_Cl g_K g_Na g_m _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12]);
  pose proof P1 as Q1; rewrite ?H7 in Q1;
  apply (same_eq _ _ _ _ Q1); rational.
Qed.

Lemma by_conductance'4_defined
    (E_Cl E_K E_Na F R_ T V W_Cl W_K W_Na g_Cl g_K g_Na g_m : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < W_Cl)
    (H5 : 0 < W_K)
    (H6 : 0 < W_Na)
    (H7 : g_Cl = W_Cl * F ^ 2 / (R_ * T))
    (H8 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H9 : g_K = W_K * F ^ 2 / (R_ * T))
    (H10 : g_Na = W_Na * F ^ 2 / (R_ * T))
    (H11 : g_m <> 0)
    (H12 : g_m = g_K + g_Na + g_Cl) :
  W_K + W_Na + W_Cl <> 0 /\ F <> 0 /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma by_conductance'5
    (E_Cl E_K E_Na F K_in K_out R_ T V W_Cl W_K W_Na g_Cl g_K g_Na g_m k_gradient s_gradient : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < K_in)
    (H4 : K_out = K_in * exp (s_gradient * k_gradient))
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : 0 < W_Cl)
    (H8 : 0 < W_K)
    (H9 : 0 < W_Na)
    (H10 : g_Cl = W_Cl * F ^ 2 / (R_ * T))
    (H11 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H12 : g_K = W_K * F ^ 2 / (R_ * T))
    (H13 : g_Na = W_Na * F ^ 2 / (R_ * T))
    (H14 : g_m <> 0)
    (H15 : g_m = g_K + g_Na + g_Cl) :
  V = R_ * T * (W_Na * F ^ 2 * E_Na / (R_ * T) + W_Cl * F ^ 2 * E_Cl / (R_ * T) + W_K * F * s_gradient * k_gradient) / (F ^ 2 * (W_K + W_Na + W_Cl)).
Proof.
  assert (P1 : V = R_ * T * (W_K * F ^ 2 * E_K / (R_ * T) + W_Na * F ^ 2 * E_Na / (R_ * T) + W_Cl * F ^ 2 * E_Cl / (R_ * T)) / (F ^ 2 * (W_K + W_Na + W_Cl))) by (refine (small_gradients.by_conductance'4 E_Cl E_K E_Na F R_ T V W_Cl W_K W_Na g_Cl g_K g_Na g_m _ _ _ _ _ _ _ _ _ _ _ _); [exact H2 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15]);
  assert (P2 : E_K = R_ * T * s_gradient * k_gradient / F) by (refine (small_gradients.potassium E_K F K_in K_out R_ T k_gradient s_gradient _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4]);
  pose proof P1 as Q1; rewrite ?P2 in Q1;
  apply (same_eq _ _ _ _ Q1); rational.
Qed.

Lemma by_conductance'5_defined
    (E_Cl E_K E_Na F K_in K_out R_ T V W_Cl W_K W_Na g_Cl g_K g_Na g_m k_gradient s_gradient : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < K_in)
    (H4 : K_out = K_in * exp (s_gradient * k_gradient))
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : 0 < W_Cl)
    (H8 : 0 < W_K)
    (H9 : 0 < W_Na)
    (H10 : g_Cl = W_Cl * F ^ 2 / (R_ * T))
    (H11 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H12 : g_K = W_K * F ^ 2 / (R_ * T))
    (H13 : g_Na = W_Na * F ^ 2 / (R_ * T))
    (H14 : g_m <> 0)
    (H15 : g_m = g_K + g_Na + g_Cl) :
  W_K + W_Na + W_Cl <> 0 /\ F <> 0 /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma by_conductance'6
    (E_Cl E_K E_Na F K_in K_out Na_in Na_out R_ T V W_Cl W_K W_Na g_Cl g_K g_Na g_m k_gradient n_gradient s_gradient : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : K_out = K_in * exp (s_gradient * k_gradient))
    (H6 : 0 < Na_in)
    (H7 : Na_out = Na_in * exp (s_gradient * n_gradient))
    (H8 : 0 < R_)
    (H9 : 0 < T)
    (H10 : 0 < W_Cl)
    (H11 : 0 < W_K)
    (H12 : 0 < W_Na)
    (H13 : g_Cl = W_Cl * F ^ 2 / (R_ * T))
    (H14 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H15 : g_K = W_K * F ^ 2 / (R_ * T))
    (H16 : g_Na = W_Na * F ^ 2 / (R_ * T))
    (H17 : g_m <> 0)
    (H18 : g_m = g_K + g_Na + g_Cl) :
  V = R_ * T * (W_Cl * F ^ 2 * E_Cl / (R_ * T) + W_K * F * s_gradient * k_gradient + W_Na * F * s_gradient * n_gradient) / (F ^ 2 * (W_K + W_Na + W_Cl)).
Proof.
  assert (P1 : V = R_ * T * (W_Na * F ^ 2 * E_Na / (R_ * T) + W_Cl * F ^ 2 * E_Cl / (R_ * T) + W_K * F * s_gradient * k_gradient) / (F ^ 2 * (W_K + W_Na + W_Cl))) by (refine (small_gradients.by_conductance'5 E_Cl E_K E_Na F K_in K_out R_ T V W_Cl W_K W_Na g_Cl g_K g_Na g_m k_gradient s_gradient _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16 | exact H17 | exact H18]);
  assert (P2 : E_Na = R_ * T * s_gradient * n_gradient / F) by (refine (small_gradients.sodium E_Na F Na_in Na_out R_ T n_gradient s_gradient _ _ _ _); [exact H2 | exact H3 | exact H6 | exact H7]);
  pose proof P1 as Q1; rewrite ?P2 in Q1;
  apply (same_eq _ _ _ _ Q1); rational.
Qed.

Lemma by_conductance'6_defined
    (E_Cl E_K E_Na F K_in K_out Na_in Na_out R_ T V W_Cl W_K W_Na g_Cl g_K g_Na g_m k_gradient n_gradient s_gradient : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : K_out = K_in * exp (s_gradient * k_gradient))
    (H6 : 0 < Na_in)
    (H7 : Na_out = Na_in * exp (s_gradient * n_gradient))
    (H8 : 0 < R_)
    (H9 : 0 < T)
    (H10 : 0 < W_Cl)
    (H11 : 0 < W_K)
    (H12 : 0 < W_Na)
    (H13 : g_Cl = W_Cl * F ^ 2 / (R_ * T))
    (H14 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H15 : g_K = W_K * F ^ 2 / (R_ * T))
    (H16 : g_Na = W_Na * F ^ 2 / (R_ * T))
    (H17 : g_m <> 0)
    (H18 : g_m = g_K + g_Na + g_Cl) :
  W_K + W_Na + W_Cl <> 0 /\ F <> 0 /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma by_conductance
    (Cl_in Cl_out E_Cl E_K E_Na F K_in K_out Na_in Na_out R_ T V W_Cl W_K W_Na g_Cl g_K g_Na g_m k_gradient m_gradient n_gradient s_gradient : R)
    (H1 : Cl_in = Cl_out * exp (s_gradient * m_gradient))
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H4 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H5 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H6 : 0 < F)
    (H7 : 0 < K_in)
    (H8 : K_out = K_in * exp (s_gradient * k_gradient))
    (H9 : 0 < Na_in)
    (H10 : Na_out = Na_in * exp (s_gradient * n_gradient))
    (H11 : 0 < R_)
    (H12 : 0 < T)
    (H13 : 0 < W_Cl)
    (H14 : 0 < W_K)
    (H15 : 0 < W_Na)
    (H16 : g_Cl = W_Cl * F ^ 2 / (R_ * T))
    (H17 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H18 : g_K = W_K * F ^ 2 / (R_ * T))
    (H19 : g_Na = W_Na * F ^ 2 / (R_ * T))
    (H20 : g_m <> 0)
    (H21 : g_m = g_K + g_Na + g_Cl) :
  V = R_ * T * s_gradient * (W_K * k_gradient + W_Na * n_gradient + W_Cl * m_gradient) / (F * (W_K + W_Na + W_Cl)).
Proof.
  assert (P1 : V = R_ * T * (W_Cl * F ^ 2 * E_Cl / (R_ * T) + W_K * F * s_gradient * k_gradient + W_Na * F * s_gradient * n_gradient) / (F ^ 2 * (W_K + W_Na + W_Cl))) by (refine (small_gradients.by_conductance'6 E_Cl E_K E_Na F K_in K_out Na_in Na_out R_ T V W_Cl W_K W_Na g_Cl g_K g_Na g_m k_gradient n_gradient s_gradient _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16 | exact H17 | exact H18 | exact H19 | exact H20 | exact H21]);
  assert (P2 : E_Cl = R_ * T * s_gradient * m_gradient / F) by (refine (small_gradients.chloride Cl_in Cl_out E_Cl F R_ T m_gradient s_gradient _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H6]);
  pose proof P1 as Q1; rewrite ?P2 in Q1;
  apply (same_eq _ _ _ _ Q1); rational.
Qed.

Lemma by_conductance_defined
    (Cl_in Cl_out E_Cl E_K E_Na F K_in K_out Na_in Na_out R_ T V W_Cl W_K W_Na g_Cl g_K g_Na g_m k_gradient m_gradient n_gradient s_gradient : R)
    (H1 : Cl_in = Cl_out * exp (s_gradient * m_gradient))
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H4 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H5 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H6 : 0 < F)
    (H7 : 0 < K_in)
    (H8 : K_out = K_in * exp (s_gradient * k_gradient))
    (H9 : 0 < Na_in)
    (H10 : Na_out = Na_in * exp (s_gradient * n_gradient))
    (H11 : 0 < R_)
    (H12 : 0 < T)
    (H13 : 0 < W_Cl)
    (H14 : 0 < W_K)
    (H15 : 0 < W_Na)
    (H16 : g_Cl = W_Cl * F ^ 2 / (R_ * T))
    (H17 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H18 : g_K = W_K * F ^ 2 / (R_ * T))
    (H19 : g_Na = W_Na * F ^ 2 / (R_ * T))
    (H20 : g_m <> 0)
    (H21 : g_m = g_K + g_Na + g_Cl) :
  W_K + W_Na + W_Cl <> 0 /\ F <> 0.
Proof.
  each; exists_there.
Qed.

Lemma tends_
    (F R_ T W_Cl W_K W_Na k_gradient m_gradient n_gradient : R)
    (H1 : 0 < F)
    (H2 : 0 < W_Cl)
    (H3 : 0 < W_K)
    (H4 : 0 < W_Na) :
  tends (fun s_gradient' => R_ * T * ln ((W_K * exp (s_gradient' * k_gradient) + W_Na * exp (s_gradient' * n_gradient) + W_Cl * exp (s_gradient' * m_gradient)) / (W_K + W_Na + W_Cl)) / (F * s_gradient')) (at_right 0) (R_ * T * (W_K * k_gradient + W_Na * n_gradient + W_Cl * m_gradient) / (F * (W_K + W_Na + W_Cl))) /\ tends (fun s_gradient' => R_ * T * ln ((W_K * exp (s_gradient' * k_gradient) + W_Na * exp (s_gradient' * n_gradient) + W_Cl * exp (s_gradient' * m_gradient)) / (W_K + W_Na + W_Cl)) / (F * s_gradient')) (at_left 0) (R_ * T * (W_K * k_gradient + W_Na * n_gradient + W_Cl * m_gradient) / (F * (W_K + W_Na + W_Cl))).
Proof.
  assert (E1 : exp (0 * m_gradient) = 1) by (exp_as (0) ltac:(rational));
  assert (E2 : exp (0 * k_gradient) = 1) by (exp_as (0) ltac:(rewrite ?E1; rational));
  assert (E3 : exp (0 * n_gradient) = 1) by (exp_as (0) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln ((W_K * exp (0 * k_gradient) + W_Na * exp (0 * n_gradient) + W_Cl * exp (0 * m_gradient)) / (W_K + W_Na + W_Cl)) = 0) by (ln_as (1) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  split; [apply (tends_ext_right (fun s_gradient' => (R_ * T * ln ((W_K * exp (s_gradient' * k_gradient) + W_Na * exp (s_gradient' * n_gradient) + W_Cl * exp (s_gradient' * m_gradient)) / (W_K + W_Na + W_Cl)) / F) / s_gradient')); [intros s_gradient' K1; first [rational | fractions] | apply (quotient_right (fun s_gradient' => R_ * T * ln ((W_K * exp (s_gradient' * k_gradient) + W_Na * exp (s_gradient' * n_gradient) + W_Cl * exp (s_gradient' * m_gradient)) / (W_K + W_Na + W_Cl)) / F) (fun s_gradient' => s_gradient') 0 _ (((fun s_gradient' => R_ * T * (W_K * k_gradient * exp (s_gradient' * k_gradient) + W_Na * n_gradient * exp (s_gradient' * n_gradient) + W_Cl * m_gradient * exp (s_gradient' * m_gradient)) / (F * (W_K * exp (s_gradient' * k_gradient) + W_Na * exp (s_gradient' * n_gradient) + W_Cl * exp (s_gradient' * m_gradient)))) 0) / ((fun s_gradient' => 1) 0))); [cbv beta; rewrite ?E4, ?E3, ?E2, ?E1; rational | apply (quotient_by_slopes (fun s_gradient' => R_ * T * ln ((W_K * exp (s_gradient' * k_gradient) + W_Na * exp (s_gradient' * n_gradient) + W_Cl * exp (s_gradient' * m_gradient)) / (W_K + W_Na + W_Cl)) / F) (fun s_gradient' => s_gradient') (fun s_gradient' => R_ * T * (W_K * k_gradient * exp (s_gradient' * k_gradient) + W_Na * n_gradient * exp (s_gradient' * n_gradient) + W_Cl * m_gradient * exp (s_gradient' * m_gradient)) / (F * (W_K * exp (s_gradient' * k_gradient) + W_Na * exp (s_gradient' * n_gradient) + W_Cl * exp (s_gradient' * m_gradient)))) (fun s_gradient' => 1) 0 _); [apply (filter_imp (fun s_gradient' => 0 < (W_K * exp (s_gradient' * k_gradient) + W_Na * exp (s_gradient' * n_gradient) + W_Cl * exp (s_gradient' * m_gradient)) / (W_K + W_Na + W_Cl) /\ W_K * exp (s_gradient' * k_gradient) + W_Na * exp (s_gradient' * n_gradient) + W_Cl * exp (s_gradient' * m_gradient) <> 0)); [intros s_gradient' (K1 & K2); assert (I1 : ln ((W_K * exp (s_gradient' * k_gradient) + W_Na * exp (s_gradient' * n_gradient) + W_Cl * exp (s_gradient' * m_gradient)) / (W_K + W_Na + W_Cl)) = (ln (W_Cl * (exp (s_gradient' * m_gradient)) + W_K * (exp (s_gradient' * k_gradient)) + W_Na * (exp (s_gradient' * n_gradient)))) - (ln (W_K + W_Na + W_Cl))) by (ln_as ((W_Cl * (exp (s_gradient' * m_gradient)) + W_K * (exp (s_gradient' * k_gradient)) + W_Na * (exp (s_gradient' * n_gradient))) * / (W_K + W_Na + W_Cl)) ltac:(rational)); rules; [side | eta; rewrite ?I1; rational] | nearby] | apply filter_forall; intro s_gradient'; rules; [side | eta; rational] | cbv beta; rewrite ?E4, ?E3, ?E2, ?E1; rational | cbv beta; rewrite ?E4, ?E3, ?E2, ?E1; rational | apply (beside_by_value (fun s_gradient' => 1) 0); [continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E4, ?E3, ?E2, ?E1; rational); side] | apply (quotient_by_value (fun s_gradient' => R_ * T * (W_K * k_gradient * exp (s_gradient' * k_gradient) + W_Na * n_gradient * exp (s_gradient' * n_gradient) + W_Cl * m_gradient * exp (s_gradient' * m_gradient)) / (F * (W_K * exp (s_gradient' * k_gradient) + W_Na * exp (s_gradient' * n_gradient) + W_Cl * exp (s_gradient' * m_gradient)))) (fun s_gradient' => 1) 0); [continuous_here | continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E4, ?E3, ?E2, ?E1; rational); side]]]] | apply (tends_ext_left (fun s_gradient' => (R_ * T * ln ((W_K * exp (s_gradient' * k_gradient) + W_Na * exp (s_gradient' * n_gradient) + W_Cl * exp (s_gradient' * m_gradient)) / (W_K + W_Na + W_Cl)) / F) / s_gradient')); [intros s_gradient' K1; first [rational | fractions] | apply (quotient_left (fun s_gradient' => R_ * T * ln ((W_K * exp (s_gradient' * k_gradient) + W_Na * exp (s_gradient' * n_gradient) + W_Cl * exp (s_gradient' * m_gradient)) / (W_K + W_Na + W_Cl)) / F) (fun s_gradient' => s_gradient') 0 _ (((fun s_gradient' => R_ * T * (W_K * k_gradient * exp (s_gradient' * k_gradient) + W_Na * n_gradient * exp (s_gradient' * n_gradient) + W_Cl * m_gradient * exp (s_gradient' * m_gradient)) / (F * (W_K * exp (s_gradient' * k_gradient) + W_Na * exp (s_gradient' * n_gradient) + W_Cl * exp (s_gradient' * m_gradient)))) 0) / ((fun s_gradient' => 1) 0))); [cbv beta; rewrite ?E4, ?E3, ?E2, ?E1; rational | apply (quotient_by_slopes (fun s_gradient' => R_ * T * ln ((W_K * exp (s_gradient' * k_gradient) + W_Na * exp (s_gradient' * n_gradient) + W_Cl * exp (s_gradient' * m_gradient)) / (W_K + W_Na + W_Cl)) / F) (fun s_gradient' => s_gradient') (fun s_gradient' => R_ * T * (W_K * k_gradient * exp (s_gradient' * k_gradient) + W_Na * n_gradient * exp (s_gradient' * n_gradient) + W_Cl * m_gradient * exp (s_gradient' * m_gradient)) / (F * (W_K * exp (s_gradient' * k_gradient) + W_Na * exp (s_gradient' * n_gradient) + W_Cl * exp (s_gradient' * m_gradient)))) (fun s_gradient' => 1) 0 _); [apply (filter_imp (fun s_gradient' => 0 < (W_K * exp (s_gradient' * k_gradient) + W_Na * exp (s_gradient' * n_gradient) + W_Cl * exp (s_gradient' * m_gradient)) / (W_K + W_Na + W_Cl) /\ W_K * exp (s_gradient' * k_gradient) + W_Na * exp (s_gradient' * n_gradient) + W_Cl * exp (s_gradient' * m_gradient) <> 0)); [intros s_gradient' (K1 & K2); assert (I1 : ln ((W_K * exp (s_gradient' * k_gradient) + W_Na * exp (s_gradient' * n_gradient) + W_Cl * exp (s_gradient' * m_gradient)) / (W_K + W_Na + W_Cl)) = (ln (W_Cl * (exp (s_gradient' * m_gradient)) + W_K * (exp (s_gradient' * k_gradient)) + W_Na * (exp (s_gradient' * n_gradient)))) - (ln (W_K + W_Na + W_Cl))) by (ln_as ((W_Cl * (exp (s_gradient' * m_gradient)) + W_K * (exp (s_gradient' * k_gradient)) + W_Na * (exp (s_gradient' * n_gradient))) * / (W_K + W_Na + W_Cl)) ltac:(rational)); rules; [side | eta; rewrite ?I1; rational] | nearby] | apply filter_forall; intro s_gradient'; rules; [side | eta; rational] | cbv beta; rewrite ?E4, ?E3, ?E2, ?E1; rational | cbv beta; rewrite ?E4, ?E3, ?E2, ?E1; rational | apply (beside_by_value (fun s_gradient' => 1) 0); [continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E4, ?E3, ?E2, ?E1; rational); side] | apply (quotient_by_value (fun s_gradient' => R_ * T * (W_K * k_gradient * exp (s_gradient' * k_gradient) + W_Na * n_gradient * exp (s_gradient' * n_gradient) + W_Cl * m_gradient * exp (s_gradient' * m_gradient)) / (F * (W_K * exp (s_gradient' * k_gradient) + W_Na * exp (s_gradient' * n_gradient) + W_Cl * exp (s_gradient' * m_gradient)))) (fun s_gradient' => 1) 0); [continuous_here | continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E4, ?E3, ?E2, ?E1; rational); side]]]]].
Qed.

Lemma tends__defined
    (F R_ T W_Cl W_K W_Na k_gradient m_gradient n_gradient : R)
    (H1 : 0 < F)
    (H2 : 0 < W_Cl)
    (H3 : 0 < W_K)
    (H4 : 0 < W_Na) :
  (at_right 0 (fun s_gradient' => F <> 0 /\ s_gradient' <> 0 /\ W_K + W_Na + W_Cl <> 0 /\ 0 < (W_K * exp (s_gradient' * k_gradient) + W_Na * exp (s_gradient' * n_gradient) + W_Cl * exp (s_gradient' * m_gradient)) / (W_K + W_Na + W_Cl))) /\ (at_left 0 (fun s_gradient' => F <> 0 /\ s_gradient' <> 0 /\ W_K + W_Na + W_Cl <> 0 /\ 0 < (W_K * exp (s_gradient' * k_gradient) + W_Na * exp (s_gradient' * n_gradient) + W_Cl * exp (s_gradient' * m_gradient)) / (W_K + W_Na + W_Cl))).
Proof.
  each; exists_there.
Qed.
