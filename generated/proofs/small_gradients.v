(* Generated from derivations/small_gradients.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require chord_conductance.
From Electrochem Require ghk_voltage.

Lemma by_permeability'1
    (bernoulli : R -> R)
    (Cl_in Cl_out F K_in K_out Na_in Na_out P_Cl P_K P_Na R_ T V k_gradient s_gradient v_reduced : R)
    (H1 : ((P_K * K_in + P_Na * Na_in + P_Cl * Cl_out) * exp v_reduced - P_K * K_out - P_Na * Na_out - P_Cl * Cl_in) * bernoulli v_reduced = 0)
    (H2 : 0 < Cl_in)
    (H3 : 0 < Cl_out)
    (H4 : 0 < F)
    (H5 : 0 < K_in)
    (H6 : K_out = K_in * exp (s_gradient * k_gradient))
    (H7 : 0 < Na_in)
    (H8 : 0 < Na_out)
    (H9 : 0 <= P_Cl)
    (H10 : 0 < P_K)
    (H11 : 0 <= P_Na)
    (H12 : 0 < R_)
    (H13 : 0 < T)
    (H14 : v_reduced = F * V / (R_ * T))
    (H15 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  V = R_ * T * ln ((P_K * K_in * exp (s_gradient * k_gradient) + P_Na * Na_out + P_Cl * Cl_in) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) / F.
Proof.
  assert (E1 : ln ((P_K * (K_in * exp (s_gradient * k_gradient)) + P_Na * Na_out + P_Cl * Cl_in) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) = (ln (K_in * P_K * (exp (s_gradient * k_gradient)) + Cl_in * P_Cl + Na_out * P_Na)) - (ln (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out))) by (ln_as ((K_in * P_K * (exp (s_gradient * k_gradient)) + Cl_in * P_Cl + Na_out * P_Na) * / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) ltac:(rational));
  assert (E2 : ln ((P_K * K_in * exp (s_gradient * k_gradient) + P_Na * Na_out + P_Cl * Cl_in) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) = (ln (K_in * P_K * (exp (s_gradient * k_gradient)) + Cl_in * P_Cl + Na_out * P_Na)) - (ln (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out))) by (ln_as ((K_in * P_K * (exp (s_gradient * k_gradient)) + Cl_in * P_Cl + Na_out * P_Na) * / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) ltac:(rewrite ?E1; rational));
  assert (P1 : V = R_ * T * ln ((P_K * K_out + P_Na * Na_out + P_Cl * Cl_in) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) / F) by (refine (ghk_voltage.ghk_voltage bernoulli Cl_in Cl_out F K_in K_out Na_in Na_out P_Cl P_K P_Na R_ T V v_reduced _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | side | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15]);
  pose proof P1 as Q1; rewrite ?H6 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E2, ?E1; rational.
Qed.

Lemma by_permeability'1_defined
    (bernoulli : R -> R)
    (Cl_in Cl_out F K_in K_out Na_in Na_out P_Cl P_K P_Na R_ T V k_gradient s_gradient v_reduced : R)
    (H1 : ((P_K * K_in + P_Na * Na_in + P_Cl * Cl_out) * exp v_reduced - P_K * K_out - P_Na * Na_out - P_Cl * Cl_in) * bernoulli v_reduced = 0)
    (H2 : 0 < Cl_in)
    (H3 : 0 < Cl_out)
    (H4 : 0 < F)
    (H5 : 0 < K_in)
    (H6 : K_out = K_in * exp (s_gradient * k_gradient))
    (H7 : 0 < Na_in)
    (H8 : 0 < Na_out)
    (H9 : 0 <= P_Cl)
    (H10 : 0 < P_K)
    (H11 : 0 <= P_Na)
    (H12 : 0 < R_)
    (H13 : 0 < T)
    (H14 : v_reduced = F * V / (R_ * T))
    (H15 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  F <> 0 /\ P_K * K_in + P_Na * Na_in + P_Cl * Cl_out <> 0 /\ 0 < (P_K * K_in * exp (s_gradient * k_gradient) + P_Na * Na_out + P_Cl * Cl_in) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out).
Proof.
  each; exists_there.
Qed.

Lemma by_permeability'2
    (bernoulli : R -> R)
    (Cl_in Cl_out F K_in K_out Na_in Na_out P_Cl P_K P_Na R_ T V k_gradient n_gradient s_gradient v_reduced : R)
    (H1 : ((P_K * K_in + P_Na * Na_in + P_Cl * Cl_out) * exp v_reduced - P_K * K_out - P_Na * Na_out - P_Cl * Cl_in) * bernoulli v_reduced = 0)
    (H2 : 0 < Cl_in)
    (H3 : 0 < Cl_out)
    (H4 : 0 < F)
    (H5 : 0 < K_in)
    (H6 : K_out = K_in * exp (s_gradient * k_gradient))
    (H7 : 0 < Na_in)
    (H8 : Na_out = Na_in * exp (s_gradient * n_gradient))
    (H9 : 0 <= P_Cl)
    (H10 : 0 < P_K)
    (H11 : 0 <= P_Na)
    (H12 : 0 < R_)
    (H13 : 0 < T)
    (H14 : v_reduced = F * V / (R_ * T))
    (H15 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  V = R_ * T * ln ((P_K * K_in * exp (s_gradient * k_gradient) + P_Na * Na_in * exp (s_gradient * n_gradient) + P_Cl * Cl_in) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) / F.
Proof.
  assert (E1 : ln ((P_K * K_in * exp (s_gradient * k_gradient) + P_Na * (Na_in * exp (s_gradient * n_gradient)) + P_Cl * Cl_in) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) = (ln (K_in * P_K * (exp (s_gradient * k_gradient)) + Na_in * P_Na * (exp (s_gradient * n_gradient)) + Cl_in * P_Cl)) - (ln (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out))) by (ln_as ((K_in * P_K * (exp (s_gradient * k_gradient)) + Na_in * P_Na * (exp (s_gradient * n_gradient)) + Cl_in * P_Cl) * / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) ltac:(rational));
  assert (E2 : ln ((P_K * K_in * exp (s_gradient * k_gradient) + P_Na * Na_in * exp (s_gradient * n_gradient) + P_Cl * Cl_in) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) = (ln (K_in * P_K * (exp (s_gradient * k_gradient)) + Na_in * P_Na * (exp (s_gradient * n_gradient)) + Cl_in * P_Cl)) - (ln (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out))) by (ln_as ((K_in * P_K * (exp (s_gradient * k_gradient)) + Na_in * P_Na * (exp (s_gradient * n_gradient)) + Cl_in * P_Cl) * / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) ltac:(rewrite ?E1; rational));
  assert (P1 : V = R_ * T * ln ((P_K * K_in * exp (s_gradient * k_gradient) + P_Na * Na_out + P_Cl * Cl_in) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) / F) by (refine (small_gradients.by_permeability'1 bernoulli Cl_in Cl_out F K_in K_out Na_in Na_out P_Cl P_K P_Na R_ T V k_gradient s_gradient v_reduced _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | side | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15]);
  pose proof P1 as Q1; rewrite ?H8 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E2, ?E1; rational.
Qed.

Lemma by_permeability'2_defined
    (bernoulli : R -> R)
    (Cl_in Cl_out F K_in K_out Na_in Na_out P_Cl P_K P_Na R_ T V k_gradient n_gradient s_gradient v_reduced : R)
    (H1 : ((P_K * K_in + P_Na * Na_in + P_Cl * Cl_out) * exp v_reduced - P_K * K_out - P_Na * Na_out - P_Cl * Cl_in) * bernoulli v_reduced = 0)
    (H2 : 0 < Cl_in)
    (H3 : 0 < Cl_out)
    (H4 : 0 < F)
    (H5 : 0 < K_in)
    (H6 : K_out = K_in * exp (s_gradient * k_gradient))
    (H7 : 0 < Na_in)
    (H8 : Na_out = Na_in * exp (s_gradient * n_gradient))
    (H9 : 0 <= P_Cl)
    (H10 : 0 < P_K)
    (H11 : 0 <= P_Na)
    (H12 : 0 < R_)
    (H13 : 0 < T)
    (H14 : v_reduced = F * V / (R_ * T))
    (H15 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  F <> 0 /\ P_K * K_in + P_Na * Na_in + P_Cl * Cl_out <> 0 /\ 0 < (P_K * K_in * exp (s_gradient * k_gradient) + P_Na * Na_in * exp (s_gradient * n_gradient) + P_Cl * Cl_in) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out).
Proof.
  each; exists_there.
Qed.

Lemma by_permeability
    (bernoulli : R -> R)
    (Cl_in Cl_out F K_in K_out Na_in Na_out P_Cl P_K P_Na R_ T V k_gradient m_gradient n_gradient s_gradient v_reduced : R)
    (H1 : ((P_K * K_in + P_Na * Na_in + P_Cl * Cl_out) * exp v_reduced - P_K * K_out - P_Na * Na_out - P_Cl * Cl_in) * bernoulli v_reduced = 0)
    (H2 : Cl_in = Cl_out * exp (s_gradient * m_gradient))
    (H3 : 0 < Cl_out)
    (H4 : 0 < F)
    (H5 : 0 < K_in)
    (H6 : K_out = K_in * exp (s_gradient * k_gradient))
    (H7 : 0 < Na_in)
    (H8 : Na_out = Na_in * exp (s_gradient * n_gradient))
    (H9 : 0 <= P_Cl)
    (H10 : 0 < P_K)
    (H11 : 0 <= P_Na)
    (H12 : 0 < R_)
    (H13 : 0 < T)
    (H14 : v_reduced = F * V / (R_ * T))
    (H15 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  V = R_ * T * ln ((P_K * K_in * exp (s_gradient * k_gradient) + P_Na * Na_in * exp (s_gradient * n_gradient) + P_Cl * Cl_out * exp (s_gradient * m_gradient)) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) / F.
Proof.
  assert (E1 : ln ((P_K * K_in * exp (s_gradient * k_gradient) + P_Na * Na_in * exp (s_gradient * n_gradient) + P_Cl * (Cl_out * exp (s_gradient * m_gradient))) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) = (ln (Cl_out * P_Cl * (exp (s_gradient * m_gradient)) + K_in * P_K * (exp (s_gradient * k_gradient)) + Na_in * P_Na * (exp (s_gradient * n_gradient)))) - (ln (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out))) by (ln_as ((Cl_out * P_Cl * (exp (s_gradient * m_gradient)) + K_in * P_K * (exp (s_gradient * k_gradient)) + Na_in * P_Na * (exp (s_gradient * n_gradient))) * / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) ltac:(rational));
  assert (E2 : ln ((P_K * K_in * exp (s_gradient * k_gradient) + P_Na * Na_in * exp (s_gradient * n_gradient) + P_Cl * Cl_out * exp (s_gradient * m_gradient)) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) = (ln (Cl_out * P_Cl * (exp (s_gradient * m_gradient)) + K_in * P_K * (exp (s_gradient * k_gradient)) + Na_in * P_Na * (exp (s_gradient * n_gradient)))) - (ln (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out))) by (ln_as ((Cl_out * P_Cl * (exp (s_gradient * m_gradient)) + K_in * P_K * (exp (s_gradient * k_gradient)) + Na_in * P_Na * (exp (s_gradient * n_gradient))) * / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) ltac:(rewrite ?E1; rational));
  assert (P1 : V = R_ * T * ln ((P_K * K_in * exp (s_gradient * k_gradient) + P_Na * Na_in * exp (s_gradient * n_gradient) + P_Cl * Cl_in) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) / F) by (refine (small_gradients.by_permeability'2 bernoulli Cl_in Cl_out F K_in K_out Na_in Na_out P_Cl P_K P_Na R_ T V k_gradient n_gradient s_gradient v_reduced _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | side | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15]);
  pose proof P1 as Q1; rewrite ?H2 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E2, ?E1; rational.
Qed.

Lemma by_permeability_defined
    (bernoulli : R -> R)
    (Cl_in Cl_out F K_in K_out Na_in Na_out P_Cl P_K P_Na R_ T V k_gradient m_gradient n_gradient s_gradient v_reduced : R)
    (H1 : ((P_K * K_in + P_Na * Na_in + P_Cl * Cl_out) * exp v_reduced - P_K * K_out - P_Na * Na_out - P_Cl * Cl_in) * bernoulli v_reduced = 0)
    (H2 : Cl_in = Cl_out * exp (s_gradient * m_gradient))
    (H3 : 0 < Cl_out)
    (H4 : 0 < F)
    (H5 : 0 < K_in)
    (H6 : K_out = K_in * exp (s_gradient * k_gradient))
    (H7 : 0 < Na_in)
    (H8 : Na_out = Na_in * exp (s_gradient * n_gradient))
    (H9 : 0 <= P_Cl)
    (H10 : 0 < P_K)
    (H11 : 0 <= P_Na)
    (H12 : 0 < R_)
    (H13 : 0 < T)
    (H14 : v_reduced = F * V / (R_ * T))
    (H15 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  F <> 0 /\ P_K * K_in + P_Na * Na_in + P_Cl * Cl_out <> 0 /\ 0 < (P_K * K_in * exp (s_gradient * k_gradient) + P_Na * Na_in * exp (s_gradient * n_gradient) + P_Cl * Cl_out * exp (s_gradient * m_gradient)) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out).
Proof.
  each; exists_there.
Qed.

Lemma of_the_membrane
    (Cl_out F K_in Na_in P_Cl P_K P_Na R_ T g_Cl g_K g_Na g_m : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : g_Cl = P_Cl * Cl_out * F ^ 2 / (R_ * T))
    (H4 : g_K = P_K * K_in * F ^ 2 / (R_ * T))
    (H5 : g_Na = P_Na * Na_in * F ^ 2 / (R_ * T))
    (H6 : g_m = g_K + g_Na + g_Cl) :
  g_m = F ^ 2 * (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out) / (R_ * T).
Proof.
  assert (Z1 : 1 * (g_m - (g_K + g_Na + g_Cl)) = 0) by (apply term_eq; [exact H6]);
  assert (Z2 : 1 * (g_K - P_K * K_in * F ^ 2 / (R_ * T)) = 0) by (apply term_eq; [exact H4]);
  assert (Z3 : 1 * (g_Na - P_Na * Na_in * F ^ 2 / (R_ * T)) = 0) by (apply term_eq; [exact H5]);
  assert (Z4 : 1 * (g_Cl - P_Cl * Cl_out * F ^ 2 / (R_ * T)) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 * (g_m - (g_K + g_Na + g_Cl)) + 1 * (g_K - P_K * K_in * F ^ 2 / (R_ * T)) + 1 * (g_Na - P_Na * Na_in * F ^ 2 / (R_ * T)) + 1 * (g_Cl - P_Cl * Cl_out * F ^ 2 / (R_ * T)))); [lra | rational].
Qed.

Lemma of_the_membrane_defined
    (Cl_out F K_in Na_in P_Cl P_K P_Na R_ T g_Cl g_K g_Na g_m : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : g_Cl = P_Cl * Cl_out * F ^ 2 / (R_ * T))
    (H4 : g_K = P_K * K_in * F ^ 2 / (R_ * T))
    (H5 : g_Na = P_Na * Na_in * F ^ 2 / (R_ * T))
    (H6 : g_m = g_K + g_Na + g_Cl) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma by_conductance'1
    (Cl_out E_Cl E_K E_Na F K_in Na_in P_Cl P_K P_Na R_ T V g_Cl g_K g_Na g_m : R)
    (H1 : 0 < Cl_out)
    (H2 : 0 < F)
    (H3 : 0 < K_in)
    (H4 : 0 < Na_in)
    (H5 : 0 <= P_Cl)
    (H6 : 0 < P_K)
    (H7 : 0 <= P_Na)
    (H8 : 0 < R_)
    (H9 : 0 < T)
    (H10 : g_Cl = P_Cl * Cl_out * F ^ 2 / (R_ * T))
    (H11 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H12 : g_K = P_K * K_in * F ^ 2 / (R_ * T))
    (H13 : g_Na = P_Na * Na_in * F ^ 2 / (R_ * T))
    (H14 : g_m <> 0)
    (H15 : g_m = g_K + g_Na + g_Cl) :
  V = R_ * T * (g_K * E_K + g_Na * E_Na + g_Cl * E_Cl) / (F ^ 2 * (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)).
Proof.
  assert (P1 : V = (g_K * E_K + g_Na * E_Na + g_Cl * E_Cl) / g_m) by (refine (chord_conductance.resting E_Cl E_K E_Na V g_Cl g_K g_Na g_m _ _ _); [exact H11 | exact H14 | exact H15]);
  assert (P2 : g_m = F ^ 2 * (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out) / (R_ * T)) by (refine (small_gradients.of_the_membrane Cl_out F K_in Na_in P_Cl P_K P_Na R_ T g_Cl g_K g_Na g_m _ _ _ _ _ _); [exact H8 | exact H9 | exact H10 | exact H12 | exact H13 | exact H15]);
  pose proof P1 as Q1; rewrite ?P2 in Q1;
  apply (same_eq _ _ _ _ Q1); rational.
Qed.

Lemma by_conductance'1_defined
    (Cl_out E_Cl E_K E_Na F K_in Na_in P_Cl P_K P_Na R_ T V g_Cl g_K g_Na g_m : R)
    (H1 : 0 < Cl_out)
    (H2 : 0 < F)
    (H3 : 0 < K_in)
    (H4 : 0 < Na_in)
    (H5 : 0 <= P_Cl)
    (H6 : 0 < P_K)
    (H7 : 0 <= P_Na)
    (H8 : 0 < R_)
    (H9 : 0 < T)
    (H10 : g_Cl = P_Cl * Cl_out * F ^ 2 / (R_ * T))
    (H11 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H12 : g_K = P_K * K_in * F ^ 2 / (R_ * T))
    (H13 : g_Na = P_Na * Na_in * F ^ 2 / (R_ * T))
    (H14 : g_m <> 0)
    (H15 : g_m = g_K + g_Na + g_Cl) :
  P_K * K_in + P_Na * Na_in + P_Cl * Cl_out <> 0 /\ F <> 0.
Proof.
  each; exists_there.
Qed.

Lemma by_conductance'2
    (Cl_out E_Cl E_K E_Na F K_in Na_in P_Cl P_K P_Na R_ T V g_Cl g_K g_Na g_m : R)
    (H1 : 0 < Cl_out)
    (H2 : 0 < F)
    (H3 : 0 < K_in)
    (H4 : 0 < Na_in)
    (H5 : 0 <= P_Cl)
    (H6 : 0 < P_K)
    (H7 : 0 <= P_Na)
    (H8 : 0 < R_)
    (H9 : 0 < T)
    (H10 : g_Cl = P_Cl * Cl_out * F ^ 2 / (R_ * T))
    (H11 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H12 : g_K = P_K * K_in * F ^ 2 / (R_ * T))
    (H13 : g_Na = P_Na * Na_in * F ^ 2 / (R_ * T))
    (H14 : g_m <> 0)
    (H15 : g_m = g_K + g_Na + g_Cl) :
  V = R_ * T * (P_K * K_in * F ^ 2 * E_K / (R_ * T) + g_Na * E_Na + g_Cl * E_Cl) / (F ^ 2 * (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)).
Proof.
  assert (P1 : V = R_ * T * (g_K * E_K + g_Na * E_Na + g_Cl * E_Cl) / (F ^ 2 * (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out))) by (refine (small_gradients.by_conductance'1 Cl_out E_Cl E_K E_Na F K_in Na_in P_Cl P_K P_Na R_ T V g_Cl g_K g_Na g_m _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15]);
  pose proof P1 as Q1; rewrite ?H12 in Q1;
  apply (same_eq _ _ _ _ Q1); rational.
Qed.

Lemma by_conductance'2_defined
    (Cl_out E_Cl E_K E_Na F K_in Na_in P_Cl P_K P_Na R_ T V g_Cl g_K g_Na g_m : R)
    (H1 : 0 < Cl_out)
    (H2 : 0 < F)
    (H3 : 0 < K_in)
    (H4 : 0 < Na_in)
    (H5 : 0 <= P_Cl)
    (H6 : 0 < P_K)
    (H7 : 0 <= P_Na)
    (H8 : 0 < R_)
    (H9 : 0 < T)
    (H10 : g_Cl = P_Cl * Cl_out * F ^ 2 / (R_ * T))
    (H11 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H12 : g_K = P_K * K_in * F ^ 2 / (R_ * T))
    (H13 : g_Na = P_Na * Na_in * F ^ 2 / (R_ * T))
    (H14 : g_m <> 0)
    (H15 : g_m = g_K + g_Na + g_Cl) :
  P_K * K_in + P_Na * Na_in + P_Cl * Cl_out <> 0 /\ F <> 0 /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma by_conductance'3
    (Cl_out E_Cl E_K E_Na F K_in Na_in P_Cl P_K P_Na R_ T V g_Cl g_K g_Na g_m : R)
    (H1 : 0 < Cl_out)
    (H2 : 0 < F)
    (H3 : 0 < K_in)
    (H4 : 0 < Na_in)
    (H5 : 0 <= P_Cl)
    (H6 : 0 < P_K)
    (H7 : 0 <= P_Na)
    (H8 : 0 < R_)
    (H9 : 0 < T)
    (H10 : g_Cl = P_Cl * Cl_out * F ^ 2 / (R_ * T))
    (H11 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H12 : g_K = P_K * K_in * F ^ 2 / (R_ * T))
    (H13 : g_Na = P_Na * Na_in * F ^ 2 / (R_ * T))
    (H14 : g_m <> 0)
    (H15 : g_m = g_K + g_Na + g_Cl) :
  V = R_ * T * (P_K * K_in * F ^ 2 * E_K / (R_ * T) + P_Na * Na_in * F ^ 2 * E_Na / (R_ * T) + g_Cl * E_Cl) / (F ^ 2 * (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)).
Proof.
  assert (P1 : V = R_ * T * (P_K * K_in * F ^ 2 * E_K / (R_ * T) + g_Na * E_Na + g_Cl * E_Cl) / (F ^ 2 * (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out))) by (refine (small_gradients.by_conductance'2 Cl_out E_Cl E_K E_Na F K_in Na_in P_Cl P_K P_Na R_ T V g_Cl g_K g_Na g_m _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15]);
  pose proof P1 as Q1; rewrite ?H13 in Q1;
  apply (same_eq _ _ _ _ Q1); rational.
Qed.

Lemma by_conductance'3_defined
    (Cl_out E_Cl E_K E_Na F K_in Na_in P_Cl P_K P_Na R_ T V g_Cl g_K g_Na g_m : R)
    (H1 : 0 < Cl_out)
    (H2 : 0 < F)
    (H3 : 0 < K_in)
    (H4 : 0 < Na_in)
    (H5 : 0 <= P_Cl)
    (H6 : 0 < P_K)
    (H7 : 0 <= P_Na)
    (H8 : 0 < R_)
    (H9 : 0 < T)
    (H10 : g_Cl = P_Cl * Cl_out * F ^ 2 / (R_ * T))
    (H11 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H12 : g_K = P_K * K_in * F ^ 2 / (R_ * T))
    (H13 : g_Na = P_Na * Na_in * F ^ 2 / (R_ * T))
    (H14 : g_m <> 0)
    (H15 : g_m = g_K + g_Na + g_Cl) :
  P_K * K_in + P_Na * Na_in + P_Cl * Cl_out <> 0 /\ F <> 0 /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma by_conductance'4
    (Cl_out E_Cl E_K E_Na F K_in Na_in P_Cl P_K P_Na R_ T V g_Cl g_K g_Na g_m : R)
    (H1 : 0 < Cl_out)
    (H2 : 0 < F)
    (H3 : 0 < K_in)
    (H4 : 0 < Na_in)
    (H5 : 0 <= P_Cl)
    (H6 : 0 < P_K)
    (H7 : 0 <= P_Na)
    (H8 : 0 < R_)
    (H9 : 0 < T)
    (H10 : g_Cl = P_Cl * Cl_out * F ^ 2 / (R_ * T))
    (H11 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H12 : g_K = P_K * K_in * F ^ 2 / (R_ * T))
    (H13 : g_Na = P_Na * Na_in * F ^ 2 / (R_ * T))
    (H14 : g_m <> 0)
    (H15 : g_m = g_K + g_Na + g_Cl) :
  V = R_ * T * (P_K * K_in * F ^ 2 * E_K / (R_ * T) + P_Na * Na_in * F ^ 2 * E_Na / (R_ * T) + P_Cl * Cl_out * F ^ 2 * E_Cl / (R_ * T)) / (F ^ 2 * (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)).
Proof.
  assert (P1 : V = R_ * T * (P_K * K_in * F ^ 2 * E_K / (R_ * T) + P_Na * Na_in * F ^ 2 * E_Na / (R_ * T) + g_Cl * E_Cl) / (F ^ 2 * (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out))) by (refine (small_gradients.by_conductance'3 Cl_out E_Cl E_K E_Na F K_in Na_in P_Cl P_K P_Na R_ T V g_Cl g_K g_Na g_m _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15]);
  pose proof P1 as Q1; rewrite ?H10 in Q1;
  apply (same_eq _ _ _ _ Q1); rational.
Qed.

Lemma by_conductance'4_defined
    (Cl_out E_Cl E_K E_Na F K_in Na_in P_Cl P_K P_Na R_ T V g_Cl g_K g_Na g_m : R)
    (H1 : 0 < Cl_out)
    (H2 : 0 < F)
    (H3 : 0 < K_in)
    (H4 : 0 < Na_in)
    (H5 : 0 <= P_Cl)
    (H6 : 0 < P_K)
    (H7 : 0 <= P_Na)
    (H8 : 0 < R_)
    (H9 : 0 < T)
    (H10 : g_Cl = P_Cl * Cl_out * F ^ 2 / (R_ * T))
    (H11 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H12 : g_K = P_K * K_in * F ^ 2 / (R_ * T))
    (H13 : g_Na = P_Na * Na_in * F ^ 2 / (R_ * T))
    (H14 : g_m <> 0)
    (H15 : g_m = g_K + g_Na + g_Cl) :
  P_K * K_in + P_Na * Na_in + P_Cl * Cl_out <> 0 /\ F <> 0 /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma by_conductance'5
    (Cl_out E_Cl E_K E_Na F K_in Na_in P_Cl P_K P_Na R_ T V g_Cl g_K g_Na g_m k_gradient s_gradient : R)
    (H1 : 0 < Cl_out)
    (H2 : E_K = R_ * T * s_gradient * k_gradient / F)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < Na_in)
    (H6 : 0 <= P_Cl)
    (H7 : 0 < P_K)
    (H8 : 0 <= P_Na)
    (H9 : 0 < R_)
    (H10 : 0 < T)
    (H11 : g_Cl = P_Cl * Cl_out * F ^ 2 / (R_ * T))
    (H12 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H13 : g_K = P_K * K_in * F ^ 2 / (R_ * T))
    (H14 : g_Na = P_Na * Na_in * F ^ 2 / (R_ * T))
    (H15 : g_m <> 0)
    (H16 : g_m = g_K + g_Na + g_Cl) :
  V = R_ * T * (P_Na * Na_in * F ^ 2 * E_Na / (R_ * T) + P_Cl * Cl_out * F ^ 2 * E_Cl / (R_ * T) + P_K * K_in * F * s_gradient * k_gradient) / (F ^ 2 * (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)).
Proof.
  assert (P1 : V = R_ * T * (P_K * K_in * F ^ 2 * E_K / (R_ * T) + P_Na * Na_in * F ^ 2 * E_Na / (R_ * T) + P_Cl * Cl_out * F ^ 2 * E_Cl / (R_ * T)) / (F ^ 2 * (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out))) by (refine (small_gradients.by_conductance'4 Cl_out E_Cl E_K E_Na F K_in Na_in P_Cl P_K P_Na R_ T V g_Cl g_K g_Na g_m _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16]);
  pose proof P1 as Q1; rewrite ?H2 in Q1;
  apply (same_eq _ _ _ _ Q1); rational.
Qed.

Lemma by_conductance'5_defined
    (Cl_out E_Cl E_K E_Na F K_in Na_in P_Cl P_K P_Na R_ T V g_Cl g_K g_Na g_m k_gradient s_gradient : R)
    (H1 : 0 < Cl_out)
    (H2 : E_K = R_ * T * s_gradient * k_gradient / F)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < Na_in)
    (H6 : 0 <= P_Cl)
    (H7 : 0 < P_K)
    (H8 : 0 <= P_Na)
    (H9 : 0 < R_)
    (H10 : 0 < T)
    (H11 : g_Cl = P_Cl * Cl_out * F ^ 2 / (R_ * T))
    (H12 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H13 : g_K = P_K * K_in * F ^ 2 / (R_ * T))
    (H14 : g_Na = P_Na * Na_in * F ^ 2 / (R_ * T))
    (H15 : g_m <> 0)
    (H16 : g_m = g_K + g_Na + g_Cl) :
  P_K * K_in + P_Na * Na_in + P_Cl * Cl_out <> 0 /\ F <> 0 /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma by_conductance'6
    (Cl_out E_Cl E_K E_Na F K_in Na_in P_Cl P_K P_Na R_ T V g_Cl g_K g_Na g_m k_gradient n_gradient s_gradient : R)
    (H1 : 0 < Cl_out)
    (H2 : E_K = R_ * T * s_gradient * k_gradient / F)
    (H3 : E_Na = R_ * T * s_gradient * n_gradient / F)
    (H4 : 0 < F)
    (H5 : 0 < K_in)
    (H6 : 0 < Na_in)
    (H7 : 0 <= P_Cl)
    (H8 : 0 < P_K)
    (H9 : 0 <= P_Na)
    (H10 : 0 < R_)
    (H11 : 0 < T)
    (H12 : g_Cl = P_Cl * Cl_out * F ^ 2 / (R_ * T))
    (H13 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H14 : g_K = P_K * K_in * F ^ 2 / (R_ * T))
    (H15 : g_Na = P_Na * Na_in * F ^ 2 / (R_ * T))
    (H16 : g_m <> 0)
    (H17 : g_m = g_K + g_Na + g_Cl) :
  V = R_ * T * (P_Cl * Cl_out * F ^ 2 * E_Cl / (R_ * T) + P_K * K_in * F * s_gradient * k_gradient + P_Na * Na_in * F * s_gradient * n_gradient) / (F ^ 2 * (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)).
Proof.
  assert (P1 : V = R_ * T * (P_Na * Na_in * F ^ 2 * E_Na / (R_ * T) + P_Cl * Cl_out * F ^ 2 * E_Cl / (R_ * T) + P_K * K_in * F * s_gradient * k_gradient) / (F ^ 2 * (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out))) by (refine (small_gradients.by_conductance'5 Cl_out E_Cl E_K E_Na F K_in Na_in P_Cl P_K P_Na R_ T V g_Cl g_K g_Na g_m k_gradient s_gradient _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16 | exact H17]);
  pose proof P1 as Q1; rewrite ?H3 in Q1;
  apply (same_eq _ _ _ _ Q1); rational.
Qed.

Lemma by_conductance'6_defined
    (Cl_out E_Cl E_K E_Na F K_in Na_in P_Cl P_K P_Na R_ T V g_Cl g_K g_Na g_m k_gradient n_gradient s_gradient : R)
    (H1 : 0 < Cl_out)
    (H2 : E_K = R_ * T * s_gradient * k_gradient / F)
    (H3 : E_Na = R_ * T * s_gradient * n_gradient / F)
    (H4 : 0 < F)
    (H5 : 0 < K_in)
    (H6 : 0 < Na_in)
    (H7 : 0 <= P_Cl)
    (H8 : 0 < P_K)
    (H9 : 0 <= P_Na)
    (H10 : 0 < R_)
    (H11 : 0 < T)
    (H12 : g_Cl = P_Cl * Cl_out * F ^ 2 / (R_ * T))
    (H13 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H14 : g_K = P_K * K_in * F ^ 2 / (R_ * T))
    (H15 : g_Na = P_Na * Na_in * F ^ 2 / (R_ * T))
    (H16 : g_m <> 0)
    (H17 : g_m = g_K + g_Na + g_Cl) :
  P_K * K_in + P_Na * Na_in + P_Cl * Cl_out <> 0 /\ F <> 0 /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma by_conductance
    (Cl_out E_Cl E_K E_Na F K_in Na_in P_Cl P_K P_Na R_ T V g_Cl g_K g_Na g_m k_gradient m_gradient n_gradient s_gradient : R)
    (H1 : 0 < Cl_out)
    (H2 : E_Cl = R_ * T * s_gradient * m_gradient / F)
    (H3 : E_K = R_ * T * s_gradient * k_gradient / F)
    (H4 : E_Na = R_ * T * s_gradient * n_gradient / F)
    (H5 : 0 < F)
    (H6 : 0 < K_in)
    (H7 : 0 < Na_in)
    (H8 : 0 <= P_Cl)
    (H9 : 0 < P_K)
    (H10 : 0 <= P_Na)
    (H11 : 0 < R_)
    (H12 : 0 < T)
    (H13 : g_Cl = P_Cl * Cl_out * F ^ 2 / (R_ * T))
    (H14 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H15 : g_K = P_K * K_in * F ^ 2 / (R_ * T))
    (H16 : g_Na = P_Na * Na_in * F ^ 2 / (R_ * T))
    (H17 : g_m <> 0)
    (H18 : g_m = g_K + g_Na + g_Cl) :
  V = R_ * T * s_gradient * (P_K * K_in * k_gradient + P_Na * Na_in * n_gradient + P_Cl * Cl_out * m_gradient) / (F * (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)).
Proof.
  assert (P1 : V = R_ * T * (P_Cl * Cl_out * F ^ 2 * E_Cl / (R_ * T) + P_K * K_in * F * s_gradient * k_gradient + P_Na * Na_in * F * s_gradient * n_gradient) / (F ^ 2 * (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out))) by (refine (small_gradients.by_conductance'6 Cl_out E_Cl E_K E_Na F K_in Na_in P_Cl P_K P_Na R_ T V g_Cl g_K g_Na g_m k_gradient n_gradient s_gradient _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16 | exact H17 | exact H18]);
  pose proof P1 as Q1; rewrite ?H2 in Q1;
  apply (same_eq _ _ _ _ Q1); rational.
Qed.

Lemma by_conductance_defined
    (Cl_out E_Cl E_K E_Na F K_in Na_in P_Cl P_K P_Na R_ T V g_Cl g_K g_Na g_m k_gradient m_gradient n_gradient s_gradient : R)
    (H1 : 0 < Cl_out)
    (H2 : E_Cl = R_ * T * s_gradient * m_gradient / F)
    (H3 : E_K = R_ * T * s_gradient * k_gradient / F)
    (H4 : E_Na = R_ * T * s_gradient * n_gradient / F)
    (H5 : 0 < F)
    (H6 : 0 < K_in)
    (H7 : 0 < Na_in)
    (H8 : 0 <= P_Cl)
    (H9 : 0 < P_K)
    (H10 : 0 <= P_Na)
    (H11 : 0 < R_)
    (H12 : 0 < T)
    (H13 : g_Cl = P_Cl * Cl_out * F ^ 2 / (R_ * T))
    (H14 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H15 : g_K = P_K * K_in * F ^ 2 / (R_ * T))
    (H16 : g_Na = P_Na * Na_in * F ^ 2 / (R_ * T))
    (H17 : g_m <> 0)
    (H18 : g_m = g_K + g_Na + g_Cl) :
  P_K * K_in + P_Na * Na_in + P_Cl * Cl_out <> 0 /\ F <> 0.
Proof.
  each; exists_there.
Qed.

Lemma tends_
    (Cl_out F K_in Na_in P_Cl P_K P_Na R_ T k_gradient m_gradient n_gradient : R)
    (H1 : 0 < Cl_out)
    (H2 : 0 < F)
    (H3 : 0 < K_in)
    (H4 : 0 < Na_in)
    (H5 : 0 <= P_Cl)
    (H6 : 0 < P_K)
    (H7 : 0 <= P_Na) :
  tends (fun s_gradient' => R_ * T * ln ((P_K * K_in * exp (s_gradient' * k_gradient) + P_Na * Na_in * exp (s_gradient' * n_gradient) + P_Cl * Cl_out * exp (s_gradient' * m_gradient)) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) / (F * s_gradient')) (at_right 0) (R_ * T * (P_K * K_in * k_gradient + P_Na * Na_in * n_gradient + P_Cl * Cl_out * m_gradient) / (F * (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out))) /\ tends (fun s_gradient' => R_ * T * ln ((P_K * K_in * exp (s_gradient' * k_gradient) + P_Na * Na_in * exp (s_gradient' * n_gradient) + P_Cl * Cl_out * exp (s_gradient' * m_gradient)) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) / (F * s_gradient')) (at_left 0) (R_ * T * (P_K * K_in * k_gradient + P_Na * Na_in * n_gradient + P_Cl * Cl_out * m_gradient) / (F * (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out))).
Proof.
  assert (E1 : exp (0 * m_gradient) = 1) by (exp_as (0) ltac:(rational));
  assert (E2 : exp (0 * k_gradient) = 1) by (exp_as (0) ltac:(rewrite ?E1; rational));
  assert (E3 : exp (0 * n_gradient) = 1) by (exp_as (0) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln ((P_K * K_in * exp (0 * k_gradient) + P_Na * Na_in * exp (0 * n_gradient) + P_Cl * Cl_out * exp (0 * m_gradient)) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) = 0) by (ln_as (1) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  split; [apply (tends_ext_right (fun s_gradient' => (R_ * T * ln ((P_K * K_in * exp (s_gradient' * k_gradient) + P_Na * Na_in * exp (s_gradient' * n_gradient) + P_Cl * Cl_out * exp (s_gradient' * m_gradient)) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) / F) / s_gradient')); [intros s_gradient' K1; first [rational | fractions] | apply (quotient_right (fun s_gradient' => R_ * T * ln ((P_K * K_in * exp (s_gradient' * k_gradient) + P_Na * Na_in * exp (s_gradient' * n_gradient) + P_Cl * Cl_out * exp (s_gradient' * m_gradient)) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) / F) (fun s_gradient' => s_gradient') 0 _ (((fun s_gradient' => R_ * T * (P_K * K_in * k_gradient * exp (s_gradient' * k_gradient) + P_Na * Na_in * n_gradient * exp (s_gradient' * n_gradient) + P_Cl * Cl_out * m_gradient * exp (s_gradient' * m_gradient)) / (F * (P_K * K_in * exp (s_gradient' * k_gradient) + P_Na * Na_in * exp (s_gradient' * n_gradient) + P_Cl * Cl_out * exp (s_gradient' * m_gradient)))) 0) / ((fun s_gradient' => 1) 0))); [cbv beta; rewrite ?E4, ?E3, ?E2, ?E1; rational | apply (quotient_by_slopes (fun s_gradient' => R_ * T * ln ((P_K * K_in * exp (s_gradient' * k_gradient) + P_Na * Na_in * exp (s_gradient' * n_gradient) + P_Cl * Cl_out * exp (s_gradient' * m_gradient)) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) / F) (fun s_gradient' => s_gradient') (fun s_gradient' => R_ * T * (P_K * K_in * k_gradient * exp (s_gradient' * k_gradient) + P_Na * Na_in * n_gradient * exp (s_gradient' * n_gradient) + P_Cl * Cl_out * m_gradient * exp (s_gradient' * m_gradient)) / (F * (P_K * K_in * exp (s_gradient' * k_gradient) + P_Na * Na_in * exp (s_gradient' * n_gradient) + P_Cl * Cl_out * exp (s_gradient' * m_gradient)))) (fun s_gradient' => 1) 0 _); [apply (filter_imp (fun s_gradient' => 0 < (P_K * K_in * exp (s_gradient' * k_gradient) + P_Na * Na_in * exp (s_gradient' * n_gradient) + P_Cl * Cl_out * exp (s_gradient' * m_gradient)) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out) /\ P_K * K_in * exp (s_gradient' * k_gradient) + P_Na * Na_in * exp (s_gradient' * n_gradient) + P_Cl * Cl_out * exp (s_gradient' * m_gradient) <> 0)); [intros s_gradient' (K1 & K2); assert (I1 : ln ((P_K * K_in * exp (s_gradient' * k_gradient) + P_Na * Na_in * exp (s_gradient' * n_gradient) + P_Cl * Cl_out * exp (s_gradient' * m_gradient)) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) = (ln (Cl_out * P_Cl * (exp (s_gradient' * m_gradient)) + K_in * P_K * (exp (s_gradient' * k_gradient)) + Na_in * P_Na * (exp (s_gradient' * n_gradient)))) - (ln (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out))) by (ln_as ((Cl_out * P_Cl * (exp (s_gradient' * m_gradient)) + K_in * P_K * (exp (s_gradient' * k_gradient)) + Na_in * P_Na * (exp (s_gradient' * n_gradient))) * / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) ltac:(rational)); rules; [side | eta; rewrite ?I1; rational] | nearby] | apply filter_forall; intro s_gradient'; rules; [side | eta; rational] | cbv beta; rewrite ?E4, ?E3, ?E2, ?E1; rational | cbv beta; rewrite ?E4, ?E3, ?E2, ?E1; rational | apply (beside_by_value (fun s_gradient' => 1) 0); [continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E4, ?E3, ?E2, ?E1; rational); side] | apply (quotient_by_value (fun s_gradient' => R_ * T * (P_K * K_in * k_gradient * exp (s_gradient' * k_gradient) + P_Na * Na_in * n_gradient * exp (s_gradient' * n_gradient) + P_Cl * Cl_out * m_gradient * exp (s_gradient' * m_gradient)) / (F * (P_K * K_in * exp (s_gradient' * k_gradient) + P_Na * Na_in * exp (s_gradient' * n_gradient) + P_Cl * Cl_out * exp (s_gradient' * m_gradient)))) (fun s_gradient' => 1) 0); [continuous_here | continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E4, ?E3, ?E2, ?E1; rational); side]]]] | apply (tends_ext_left (fun s_gradient' => (R_ * T * ln ((P_K * K_in * exp (s_gradient' * k_gradient) + P_Na * Na_in * exp (s_gradient' * n_gradient) + P_Cl * Cl_out * exp (s_gradient' * m_gradient)) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) / F) / s_gradient')); [intros s_gradient' K1; first [rational | fractions] | apply (quotient_left (fun s_gradient' => R_ * T * ln ((P_K * K_in * exp (s_gradient' * k_gradient) + P_Na * Na_in * exp (s_gradient' * n_gradient) + P_Cl * Cl_out * exp (s_gradient' * m_gradient)) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) / F) (fun s_gradient' => s_gradient') 0 _ (((fun s_gradient' => R_ * T * (P_K * K_in * k_gradient * exp (s_gradient' * k_gradient) + P_Na * Na_in * n_gradient * exp (s_gradient' * n_gradient) + P_Cl * Cl_out * m_gradient * exp (s_gradient' * m_gradient)) / (F * (P_K * K_in * exp (s_gradient' * k_gradient) + P_Na * Na_in * exp (s_gradient' * n_gradient) + P_Cl * Cl_out * exp (s_gradient' * m_gradient)))) 0) / ((fun s_gradient' => 1) 0))); [cbv beta; rewrite ?E4, ?E3, ?E2, ?E1; rational | apply (quotient_by_slopes (fun s_gradient' => R_ * T * ln ((P_K * K_in * exp (s_gradient' * k_gradient) + P_Na * Na_in * exp (s_gradient' * n_gradient) + P_Cl * Cl_out * exp (s_gradient' * m_gradient)) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) / F) (fun s_gradient' => s_gradient') (fun s_gradient' => R_ * T * (P_K * K_in * k_gradient * exp (s_gradient' * k_gradient) + P_Na * Na_in * n_gradient * exp (s_gradient' * n_gradient) + P_Cl * Cl_out * m_gradient * exp (s_gradient' * m_gradient)) / (F * (P_K * K_in * exp (s_gradient' * k_gradient) + P_Na * Na_in * exp (s_gradient' * n_gradient) + P_Cl * Cl_out * exp (s_gradient' * m_gradient)))) (fun s_gradient' => 1) 0 _); [apply (filter_imp (fun s_gradient' => 0 < (P_K * K_in * exp (s_gradient' * k_gradient) + P_Na * Na_in * exp (s_gradient' * n_gradient) + P_Cl * Cl_out * exp (s_gradient' * m_gradient)) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out) /\ P_K * K_in * exp (s_gradient' * k_gradient) + P_Na * Na_in * exp (s_gradient' * n_gradient) + P_Cl * Cl_out * exp (s_gradient' * m_gradient) <> 0)); [intros s_gradient' (K1 & K2); assert (I1 : ln ((P_K * K_in * exp (s_gradient' * k_gradient) + P_Na * Na_in * exp (s_gradient' * n_gradient) + P_Cl * Cl_out * exp (s_gradient' * m_gradient)) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) = (ln (Cl_out * P_Cl * (exp (s_gradient' * m_gradient)) + K_in * P_K * (exp (s_gradient' * k_gradient)) + Na_in * P_Na * (exp (s_gradient' * n_gradient)))) - (ln (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out))) by (ln_as ((Cl_out * P_Cl * (exp (s_gradient' * m_gradient)) + K_in * P_K * (exp (s_gradient' * k_gradient)) + Na_in * P_Na * (exp (s_gradient' * n_gradient))) * / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)) ltac:(rational)); rules; [side | eta; rewrite ?I1; rational] | nearby] | apply filter_forall; intro s_gradient'; rules; [side | eta; rational] | cbv beta; rewrite ?E4, ?E3, ?E2, ?E1; rational | cbv beta; rewrite ?E4, ?E3, ?E2, ?E1; rational | apply (beside_by_value (fun s_gradient' => 1) 0); [continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E4, ?E3, ?E2, ?E1; rational); side] | apply (quotient_by_value (fun s_gradient' => R_ * T * (P_K * K_in * k_gradient * exp (s_gradient' * k_gradient) + P_Na * Na_in * n_gradient * exp (s_gradient' * n_gradient) + P_Cl * Cl_out * m_gradient * exp (s_gradient' * m_gradient)) / (F * (P_K * K_in * exp (s_gradient' * k_gradient) + P_Na * Na_in * exp (s_gradient' * n_gradient) + P_Cl * Cl_out * exp (s_gradient' * m_gradient)))) (fun s_gradient' => 1) 0); [continuous_here | continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E4, ?E3, ?E2, ?E1; rational); side]]]]].
Qed.

Lemma tends__defined
    (Cl_out F K_in Na_in P_Cl P_K P_Na R_ T k_gradient m_gradient n_gradient : R)
    (H1 : 0 < Cl_out)
    (H2 : 0 < F)
    (H3 : 0 < K_in)
    (H4 : 0 < Na_in)
    (H5 : 0 <= P_Cl)
    (H6 : 0 < P_K)
    (H7 : 0 <= P_Na) :
  (at_right 0 (fun s_gradient' => F <> 0 /\ s_gradient' <> 0 /\ P_K * K_in + P_Na * Na_in + P_Cl * Cl_out <> 0 /\ 0 < (P_K * K_in * exp (s_gradient' * k_gradient) + P_Na * Na_in * exp (s_gradient' * n_gradient) + P_Cl * Cl_out * exp (s_gradient' * m_gradient)) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out))) /\ (at_left 0 (fun s_gradient' => F <> 0 /\ s_gradient' <> 0 /\ P_K * K_in + P_Na * Na_in + P_Cl * Cl_out <> 0 /\ 0 < (P_K * K_in * exp (s_gradient' * k_gradient) + P_Na * Na_in * exp (s_gradient' * n_gradient) + P_Cl * Cl_out * exp (s_gradient' * m_gradient)) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_out))).
Proof.
  each; exists_there.
Qed.
