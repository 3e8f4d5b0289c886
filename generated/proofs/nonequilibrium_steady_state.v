(* Generated from derivations/nonequilibrium_steady_state.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require three_ions.

Lemma balance
    (n_inside : R -> R)
    (J_leak J_pump area t : R)
    (H1 : smooth n_inside t /\ Derive n_inside t = - area * (J_leak + J_pump))
    (H2 : smooth n_inside t /\ Derive n_inside t = 0)
    (H3 : 0 < area) :
  J_leak + J_pump = 0.
Proof.
  assert (P1 : Derive n_inside t = - area * (J_leak + J_pump)) by (intros; apply H1; assumption);
  assert (P2 : Derive n_inside t = 0) by (intros; apply H2; assumption);
  assert (Z1 : 1 / area * (Derive n_inside t - (- area * (J_leak + J_pump))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- 1) / area * (Derive n_inside t - 0) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 / area * (Derive n_inside t - (- area * (J_leak + J_pump))) + (- 1) / area * (Derive n_inside t - 0))); [lra | rational].
Qed.

Lemma unchanged
    (n_inside : R -> R)
    (J_leak J_pump area t : R)
    (H1 : smooth n_inside t /\ Derive n_inside t = - area * (J_leak + J_pump))
    (H2 : J_leak + J_pump = 0) :
  Derive n_inside t = 0.
Proof.
  assert (P1 : Derive n_inside t = - area * (J_leak + J_pump)) by (intros; apply H1; assumption);
  assert (Z1 : 1 * (Derive n_inside t - (- area * (J_leak + J_pump))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- area) * (J_leak + J_pump - 0) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 * (Derive n_inside t - (- area * (J_leak + J_pump))) + (- area) * (J_leak + J_pump - 0))); [lra | rational].
Qed.

Lemma unchanged_defined
    (n_inside : R -> R)
    (J_leak J_pump area t : R)
    (H1 : smooth n_inside t /\ Derive n_inside t = - area * (J_leak + J_pump))
    (H2 : J_leak + J_pump = 0) :
  ex_derive n_inside t.
Proof.
  each; exists_there.
Qed.

Lemma steady_state
    (n_inside : R -> R)
    (J_leak J_pump area t : R)
    (H1 : smooth n_inside t /\ Derive n_inside t = - area * (J_leak + J_pump))
    (H2 : 0 < area) :
  Derive n_inside t = 0 <-> J_leak + J_pump = 0.
Proof.
  split; [intro G1; refine (nonequilibrium_steady_state.balance n_inside J_leak J_pump area t _ _ _); [exact H1 | each; first [exact G1 | side] | exact H2] | intro G1; refine (nonequilibrium_steady_state.unchanged n_inside J_leak J_pump area t _ _); [exact H1 | exact G1]].
Qed.

Lemma steady_state_defined
    (n_inside : R -> R)
    (J_leak J_pump area t : R)
    (H1 : smooth n_inside t /\ Derive n_inside t = - area * (J_leak + J_pump))
    (H2 : 0 < area) :
  ex_derive n_inside t.
Proof.
  each; exists_there.
Qed.

Lemma leak_ratio
    (J_K J_Na pump_rate : R)
    (H1 : J_K - 2 * pump_rate = 0)
    (H2 : J_Na + 3 * pump_rate = 0) :
  2 * J_Na = - 3 * J_K.
Proof.
  assert (Z1 : 2 * (J_Na + 3 * pump_rate - 0) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : 3 * (J_K - 2 * pump_rate - 0) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (2 * (J_Na + 3 * pump_rate - 0) + 3 * (J_K - 2 * pump_rate - 0))); [lra | rational].
Qed.

Lemma potassium_held
    (J_K L_K delta_mu_K pump_rate : R)
    (H1 : J_K - 2 * pump_rate = 0)
    (H2 : J_K = L_K * delta_mu_K)
    (H3 : 0 < L_K) :
  delta_mu_K = 2 * pump_rate / L_K.
Proof.
  assert (Z1 : 1 / L_K * (J_K - 2 * pump_rate - 0) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- 1) / L_K * (J_K - L_K * delta_mu_K) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 / L_K * (J_K - 2 * pump_rate - 0) + (- 1) / L_K * (J_K - L_K * delta_mu_K))); [lra | rational].
Qed.

Lemma potassium_held_defined
    (J_K L_K delta_mu_K pump_rate : R)
    (H1 : J_K - 2 * pump_rate = 0)
    (H2 : J_K = L_K * delta_mu_K)
    (H3 : 0 < L_K) :
  L_K <> 0.
Proof.
  each; exists_there.
Qed.

Lemma sodium_held
    (J_Na L_Na delta_mu_Na pump_rate : R)
    (H1 : J_Na + 3 * pump_rate = 0)
    (H2 : J_Na = L_Na * delta_mu_Na)
    (H3 : 0 < L_Na) :
  delta_mu_Na = - 3 * pump_rate / L_Na.
Proof.
  assert (Z1 : 1 / L_Na * (J_Na + 3 * pump_rate - 0) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- 1) / L_Na * (J_Na - L_Na * delta_mu_Na) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 / L_Na * (J_Na + 3 * pump_rate - 0) + (- 1) / L_Na * (J_Na - L_Na * delta_mu_Na))); [lra | rational].
Qed.

Lemma sodium_held_defined
    (J_Na L_Na delta_mu_Na pump_rate : R)
    (H1 : J_Na + 3 * pump_rate = 0)
    (H2 : J_Na = L_Na * delta_mu_Na)
    (H3 : 0 < L_Na) :
  L_Na <> 0.
Proof.
  each; exists_there.
Qed.

Lemma not_at_equilibrium
    (J_K L_K delta_mu_K pump_rate : R)
    (H1 : J_K - 2 * pump_rate = 0)
    (H2 : J_K = L_K * delta_mu_K)
    (H3 : 0 < L_K)
    (H4 : pump_rate <> 0) :
  delta_mu_K <> 0.
Proof.
  assert (P1 : delta_mu_K = 2 * pump_rate / L_K) by (refine (nonequilibrium_steady_state.potassium_held J_K L_K delta_mu_K pump_rate _ _ _); [exact H1 | exact H2 | exact H3]);
  assert (Z1 : 1 * (delta_mu_K - 2 * pump_rate / L_K) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 2 / L_K * (pump_rate - 0) <> 0) by (apply term_neq; [side | exact H4]);
  apply (neq_by_sum _ _ (1 * (delta_mu_K - 2 * pump_rate / L_K) + 2 / L_K * (pump_rate - 0))); [intro C1; apply Z2; lra | rational].
Qed.

Lemma potassium_at_equilibrium
    (J_K L_K delta_mu_K pump_rate : R)
    (H1 : J_K - 2 * pump_rate = 0)
    (H2 : J_K = L_K * delta_mu_K)
    (H3 : 0 < L_K)
    (H4 : pump_rate = 0) :
  delta_mu_K = 0.
Proof.
  assert (P1 : delta_mu_K = 2 * pump_rate / L_K) by (refine (nonequilibrium_steady_state.potassium_held J_K L_K delta_mu_K pump_rate _ _ _); [exact H1 | exact H2 | exact H3]);
  assert (Z1 : 1 * (delta_mu_K - 2 * pump_rate / L_K) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 2 / L_K * (pump_rate - 0) = 0) by (apply term_eq; [exact H4]);
  apply (eq_by_sum _ _ (1 * (delta_mu_K - 2 * pump_rate / L_K) + 2 / L_K * (pump_rate - 0))); [lra | rational].
Qed.

Lemma sodium_at_equilibrium
    (J_Na L_Na delta_mu_Na pump_rate : R)
    (H1 : J_Na + 3 * pump_rate = 0)
    (H2 : J_Na = L_Na * delta_mu_Na)
    (H3 : 0 < L_Na)
    (H4 : pump_rate = 0) :
  delta_mu_Na = 0.
Proof.
  assert (P1 : delta_mu_Na = - 3 * pump_rate / L_Na) by (refine (nonequilibrium_steady_state.sodium_held J_Na L_Na delta_mu_Na pump_rate _ _ _); [exact H1 | exact H2 | exact H3]);
  assert (Z1 : 1 * (delta_mu_Na - (- 3 * pump_rate / L_Na)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- 3 / L_Na) * (pump_rate - 0) = 0) by (apply term_eq; [exact H4]);
  apply (eq_by_sum _ _ (1 * (delta_mu_Na - (- 3 * pump_rate / L_Na)) + (- 3 / L_Na) * (pump_rate - 0))); [lra | rational].
Qed.

Lemma voltage_held
    (E_K E_Na F J_K J_Na K_in K_out L_K L_Na Na_in Na_out R_ T V c_standard delta_mu_K delta_mu_Na phi_in phi_out pump_rate : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H3 : 0 < F)
    (H4 : J_K - 2 * pump_rate = 0)
    (H5 : J_K = L_K * delta_mu_K)
    (H6 : J_Na + 3 * pump_rate = 0)
    (H7 : J_Na = L_Na * delta_mu_Na)
    (H8 : 0 < K_in)
    (H9 : 0 < K_out)
    (H10 : 0 < Na_in)
    (H11 : 0 < Na_out)
    (H12 : V = phi_in - phi_out)
    (H13 : 0 < c_standard)
    (H14 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out)
    (H15 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  3 * L_K * (V - E_K) + 2 * L_Na * (V - E_Na) = 0.
Proof.
  assert (P1 : 2 * J_Na = - 3 * J_K) by (refine (nonequilibrium_steady_state.leak_ratio J_K J_Na pump_rate _ _); [exact H4 | exact H6]);
  assert (P2 : delta_mu_K = F * (V - E_K)) by (refine (three_ions.potassium_force E_K F K_in K_out R_ T V c_standard delta_mu_K phi_in phi_out _ _ _ _ _ _ _); [exact H1 | exact H3 | exact H8 | exact H9 | exact H12 | exact H13 | exact H14]);
  assert (P3 : delta_mu_Na = F * (V - E_Na)) by (refine (three_ions.sodium_force E_Na F Na_in Na_out R_ T V c_standard delta_mu_Na phi_in phi_out _ _ _ _ _ _ _); [exact H2 | exact H3 | exact H10 | exact H11 | exact H12 | exact H13 | exact H15]);
  assert (Z1 : 1 / F * (2 * J_Na - (- 3 * J_K)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- 2) / F * (J_Na - L_Na * delta_mu_Na) = 0) by (apply term_eq; [exact H7]);
  assert (Z3 : (- 3) / F * (J_K - L_K * delta_mu_K) = 0) by (apply term_eq; [exact H5]);
  assert (Z4 : (- 3 * L_K) / F * (delta_mu_K - F * (V - E_K)) = 0) by (apply term_eq; [exact P2]);
  assert (Z5 : (- 2 * L_Na) / F * (delta_mu_Na - F * (V - E_Na)) = 0) by (apply term_eq; [exact P3]);
  apply (eq_by_sum _ _ (1 / F * (2 * J_Na - (- 3 * J_K)) + (- 2) / F * (J_Na - L_Na * delta_mu_Na) + (- 3) / F * (J_K - L_K * delta_mu_K) + (- 3 * L_K) / F * (delta_mu_K - F * (V - E_K)) + (- 2 * L_Na) / F * (delta_mu_Na - F * (V - E_Na)))); [lra | rational].
Qed.

Lemma held_voltage
    (E_K E_Na F J_K J_Na K_in K_out L_K L_Na Na_in Na_out R_ T V c_standard delta_mu_K delta_mu_Na phi_in phi_out pump_rate : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H3 : 0 < F)
    (H4 : J_K - 2 * pump_rate = 0)
    (H5 : J_K = L_K * delta_mu_K)
    (H6 : J_Na + 3 * pump_rate = 0)
    (H7 : J_Na = L_Na * delta_mu_Na)
    (H8 : 0 < K_in)
    (H9 : 0 < K_out)
    (H10 : 0 < L_K)
    (H11 : 0 < L_Na)
    (H12 : 0 < Na_in)
    (H13 : 0 < Na_out)
    (H14 : V = phi_in - phi_out)
    (H15 : 0 < c_standard)
    (H16 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out)
    (H17 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  V = (3 * L_K * E_K + 2 * L_Na * E_Na) / (3 * L_K + 2 * L_Na).
Proof.
  assert (P1 : 3 * L_K * (V - E_K) + 2 * L_Na * (V - E_Na) = 0) by (refine (nonequilibrium_steady_state.voltage_held E_K E_Na F J_K J_Na K_in K_out L_K L_Na Na_in Na_out R_ T V c_standard delta_mu_K delta_mu_Na phi_in phi_out pump_rate _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16 | exact H17]);
  assert (Z1 : 1 / (3 * L_K + 2 * L_Na) * (3 * L_K * (V - E_K) + 2 * L_Na * (V - E_Na) - 0) = 0) by (apply term_eq; [exact P1]);
  first [apply (eq_by_sum _ _ (1 / (3 * L_K + 2 * L_Na) * (3 * L_K * (V - E_K) + 2 * L_Na * (V - E_Na) - 0))); [lra | rational] | apply (eq_by_scaled _ _ (3 * L_K + 2 * L_Na) (1 * (3 * L_K * (V - E_K) + 2 * L_Na * (V - E_Na) - 0))); [side | apply term_eq; exact P1 | rational]].
Qed.

Lemma held_voltage_defined
    (E_K E_Na F J_K J_Na K_in K_out L_K L_Na Na_in Na_out R_ T V c_standard delta_mu_K delta_mu_Na phi_in phi_out pump_rate : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H3 : 0 < F)
    (H4 : J_K - 2 * pump_rate = 0)
    (H5 : J_K = L_K * delta_mu_K)
    (H6 : J_Na + 3 * pump_rate = 0)
    (H7 : J_Na = L_Na * delta_mu_Na)
    (H8 : 0 < K_in)
    (H9 : 0 < K_out)
    (H10 : 0 < L_K)
    (H11 : 0 < L_Na)
    (H12 : 0 < Na_in)
    (H13 : 0 < Na_out)
    (H14 : V = phi_in - phi_out)
    (H15 : 0 < c_standard)
    (H16 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out)
    (H17 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  3 * L_K + 2 * L_Na <> 0.
Proof.
  each; exists_there.
Qed.

Lemma coefficient_ratio
    (E_K E_Na F J_K J_Na K_in K_out L_K L_Na Na_in Na_out R_ T V c_standard delta_mu_K delta_mu_Na phi_in phi_out pump_rate : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H3 : 0 < F)
    (H4 : J_K - 2 * pump_rate = 0)
    (H5 : J_K = L_K * delta_mu_K)
    (H6 : J_Na + 3 * pump_rate = 0)
    (H7 : J_Na = L_Na * delta_mu_Na)
    (H8 : 0 < K_in)
    (H9 : 0 < K_out)
    (H10 : 0 < L_Na)
    (H11 : 0 < Na_in)
    (H12 : 0 < Na_out)
    (H13 : V = phi_in - phi_out)
    (H14 : E_K < V)
    (H15 : 0 < c_standard)
    (H16 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out)
    (H17 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  L_K / L_Na = (2 * E_Na - 2 * V) / (3 * V - 3 * E_K).
Proof.
  assert (P1 : 3 * L_K * (V - E_K) + 2 * L_Na * (V - E_Na) = 0) by (refine (nonequilibrium_steady_state.voltage_held E_K E_Na F J_K J_Na K_in K_out L_K L_Na Na_in Na_out R_ T V c_standard delta_mu_K delta_mu_Na phi_in phi_out pump_rate _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H11 | exact H12 | exact H13 | exact H15 | exact H16 | exact H17]);
  assert (Z1 : 1 / (3 * L_Na * (V - E_K)) * (3 * L_K * (V - E_K) + 2 * L_Na * (V - E_Na) - 0) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / (3 * L_Na * (V - E_K)) * (3 * L_K * (V - E_K) + 2 * L_Na * (V - E_Na) - 0))); [lra | rational].
Qed.

Lemma coefficient_ratio_defined
    (E_K E_Na F J_K J_Na K_in K_out L_K L_Na Na_in Na_out R_ T V c_standard delta_mu_K delta_mu_Na phi_in phi_out pump_rate : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H3 : 0 < F)
    (H4 : J_K - 2 * pump_rate = 0)
    (H5 : J_K = L_K * delta_mu_K)
    (H6 : J_Na + 3 * pump_rate = 0)
    (H7 : J_Na = L_Na * delta_mu_Na)
    (H8 : 0 < K_in)
    (H9 : 0 < K_out)
    (H10 : 0 < L_Na)
    (H11 : 0 < Na_in)
    (H12 : 0 < Na_out)
    (H13 : V = phi_in - phi_out)
    (H14 : E_K < V)
    (H15 : 0 < c_standard)
    (H16 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out)
    (H17 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  L_Na <> 0 /\ 3 * V - 3 * E_K <> 0.
Proof.
  each; exists_there.
Qed.

Lemma leaks_dissipate
    (L_K L_Na delta_mu_K delta_mu_Na : R)
    (H1 : 0 < L_K)
    (H2 : 0 < L_Na) :
  0 <= L_K * delta_mu_K ^ 2 + L_Na * delta_mu_Na ^ 2.
Proof.
  first [known | apply (le_by_sum _ _ ((L_K * delta_mu_K ^ 2 + L_Na * delta_mu_Na ^ 2))); [side | rational]].
Qed.

Lemma second_law
    (J_K J_Na L_K L_Na Phi delta_mu_K delta_mu_Na pump_rate surplus : R)
    (H1 : J_K = L_K * delta_mu_K)
    (H2 : J_Na = L_Na * delta_mu_Na)
    (H3 : 0 < L_K)
    (H4 : 0 < L_Na)
    (H5 : Phi = delta_mu_K * J_K + delta_mu_Na * J_Na + pump_rate * surplus)
    (H6 : 0 <= pump_rate * surplus) :
  0 <= Phi.
Proof.
  assert (P1 : 0 <= L_K * delta_mu_K ^ 2 + L_Na * delta_mu_Na ^ 2) by (refine (nonequilibrium_steady_state.leaks_dissipate L_K L_Na delta_mu_K delta_mu_Na _ _); [exact H3 | exact H4]);
  assert (Z1 : 1 * (Phi - (delta_mu_K * J_K + delta_mu_Na * J_Na + pump_rate * surplus)) = 0) by (apply term_eq; [exact H5]);
  assert (Z2 : delta_mu_K * (J_K - L_K * delta_mu_K) = 0) by (apply term_eq; [exact H1]);
  assert (Z3 : delta_mu_Na * (J_Na - L_Na * delta_mu_Na) = 0) by (apply term_eq; [exact H2]);
  assert (Z4 : 0 <= 1 * (L_K * delta_mu_K ^ 2 + L_Na * delta_mu_Na ^ 2 - 0)) by (apply term_le; [side | exact P1]);
  assert (Z5 : 0 <= 1 * (pump_rate * surplus - 0)) by (apply term_le; [side | exact H6]);
  apply (le_by_sum _ _ (1 * (Phi - (delta_mu_K * J_K + delta_mu_Na * J_Na + pump_rate * surplus)) + delta_mu_K * (J_K - L_K * delta_mu_K) + delta_mu_Na * (J_Na - L_Na * delta_mu_Na) + 1 * (L_K * delta_mu_K ^ 2 + L_Na * delta_mu_Na ^ 2 - 0) + 1 * (pump_rate * surplus - 0))); [lra | rational].
Qed.

Lemma squares_positive
    (L_K L_Na delta_mu_K delta_mu_Na : R)
    (H1 : 0 < L_K)
    (H2 : 0 < L_Na)
    (H3 : delta_mu_K <> 0) :
  0 < L_K * delta_mu_K ^ 2 + L_Na * delta_mu_Na ^ 2.
Proof.
  first [known | apply (lt_by_sum _ _ ((L_K * delta_mu_K ^ 2 + L_Na * delta_mu_Na ^ 2))); [side | rational]].
Qed.

Lemma costs
    (J_K J_Na L_K L_Na Phi delta_mu_K delta_mu_Na pump_rate surplus : R)
    (H1 : J_K = L_K * delta_mu_K)
    (H2 : J_Na = L_Na * delta_mu_Na)
    (H3 : 0 < L_K)
    (H4 : 0 < L_Na)
    (H5 : Phi = delta_mu_K * J_K + delta_mu_Na * J_Na + pump_rate * surplus)
    (H6 : delta_mu_K <> 0)
    (H7 : 0 <= pump_rate * surplus) :
  0 < Phi.
Proof.
  assert (P1 : 0 < L_K * delta_mu_K ^ 2 + L_Na * delta_mu_Na ^ 2) by (refine (nonequilibrium_steady_state.squares_positive L_K L_Na delta_mu_K delta_mu_Na _ _ _); [exact H3 | exact H4 | exact H6]);
  assert (Z1 : 1 * (Phi - (delta_mu_K * J_K + delta_mu_Na * J_Na + pump_rate * surplus)) = 0) by (apply term_eq; [exact H5]);
  assert (Z2 : delta_mu_K * (J_K - L_K * delta_mu_K) = 0) by (apply term_eq; [exact H1]);
  assert (Z3 : delta_mu_Na * (J_Na - L_Na * delta_mu_Na) = 0) by (apply term_eq; [exact H2]);
  assert (Z4 : 0 < 1 * (L_K * delta_mu_K ^ 2 + L_Na * delta_mu_Na ^ 2 - 0)) by (apply term_lt; [side | exact P1]);
  assert (Z5 : 0 <= 1 * (pump_rate * surplus - 0)) by (apply term_le; [side | exact H7]);
  apply (lt_by_sum _ _ (1 * (Phi - (delta_mu_K * J_K + delta_mu_Na * J_Na + pump_rate * surplus)) + delta_mu_K * (J_K - L_K * delta_mu_K) + delta_mu_Na * (J_Na - L_Na * delta_mu_Na) + 1 * (L_K * delta_mu_K ^ 2 + L_Na * delta_mu_Na ^ 2 - 0) + 1 * (pump_rate * surplus - 0))); [lra | rational].
Qed.

Lemma sodium_squares
    (L_K L_Na delta_mu_K delta_mu_Na : R)
    (H1 : 0 < L_K)
    (H2 : 0 < L_Na)
    (H3 : delta_mu_Na <> 0) :
  0 < L_K * delta_mu_K ^ 2 + L_Na * delta_mu_Na ^ 2.
Proof.
  first [known | apply (lt_by_sum _ _ ((L_K * delta_mu_K ^ 2 + L_Na * delta_mu_Na ^ 2))); [side | rational]].
Qed.

Lemma sodium_costs
    (J_K J_Na L_K L_Na Phi delta_mu_K delta_mu_Na pump_rate surplus : R)
    (H1 : J_K = L_K * delta_mu_K)
    (H2 : J_Na = L_Na * delta_mu_Na)
    (H3 : 0 < L_K)
    (H4 : 0 < L_Na)
    (H5 : Phi = delta_mu_K * J_K + delta_mu_Na * J_Na + pump_rate * surplus)
    (H6 : delta_mu_Na <> 0)
    (H7 : 0 <= pump_rate * surplus) :
  0 < Phi.
Proof.
  assert (P1 : 0 < L_K * delta_mu_K ^ 2 + L_Na * delta_mu_Na ^ 2) by (refine (nonequilibrium_steady_state.sodium_squares L_K L_Na delta_mu_K delta_mu_Na _ _ _); [exact H3 | exact H4 | exact H6]);
  assert (Z1 : 1 * (Phi - (delta_mu_K * J_K + delta_mu_Na * J_Na + pump_rate * surplus)) = 0) by (apply term_eq; [exact H5]);
  assert (Z2 : delta_mu_K * (J_K - L_K * delta_mu_K) = 0) by (apply term_eq; [exact H1]);
  assert (Z3 : delta_mu_Na * (J_Na - L_Na * delta_mu_Na) = 0) by (apply term_eq; [exact H2]);
  assert (Z4 : 0 < 1 * (L_K * delta_mu_K ^ 2 + L_Na * delta_mu_Na ^ 2 - 0)) by (apply term_lt; [side | exact P1]);
  assert (Z5 : 0 <= 1 * (pump_rate * surplus - 0)) by (apply term_le; [side | exact H7]);
  apply (lt_by_sum _ _ (1 * (Phi - (delta_mu_K * J_K + delta_mu_Na * J_Na + pump_rate * surplus)) + delta_mu_K * (J_K - L_K * delta_mu_K) + delta_mu_Na * (J_Na - L_Na * delta_mu_Na) + 1 * (L_K * delta_mu_K ^ 2 + L_Na * delta_mu_Na ^ 2 - 0) + 1 * (pump_rate * surplus - 0))); [lra | rational].
Qed.

Lemma nothing_left
    (J_K J_Na L_K L_Na Phi delta_mu_K delta_mu_Na pump_rate surplus : R)
    (H1 : J_K - 2 * pump_rate = 0)
    (H2 : J_K = L_K * delta_mu_K)
    (H3 : J_Na + 3 * pump_rate = 0)
    (H4 : J_Na = L_Na * delta_mu_Na)
    (H5 : 0 < L_K)
    (H6 : 0 < L_Na)
    (H7 : Phi = delta_mu_K * J_K + delta_mu_Na * J_Na + pump_rate * surplus)
    (H8 : pump_rate = 0) :
  Phi = 0.
Proof.
  assert (P1 : delta_mu_K = 0) by (refine (nonequilibrium_steady_state.potassium_at_equilibrium J_K L_K delta_mu_K pump_rate _ _ _ _); [exact H1 | exact H2 | exact H5 | exact H8]);
  assert (P2 : delta_mu_Na = 0) by (refine (nonequilibrium_steady_state.sodium_at_equilibrium J_Na L_Na delta_mu_Na pump_rate _ _ _ _); [exact H3 | exact H4 | exact H6 | exact H8]);
  assert (Z1 : 1 * (Phi - (delta_mu_K * J_K + delta_mu_Na * J_Na + pump_rate * surplus)) = 0) by (apply term_eq; [exact H7]);
  assert (Z2 : J_K * (delta_mu_K - 0) = 0) by (apply term_eq; [exact P1]);
  assert (Z3 : J_Na * (delta_mu_Na - 0) = 0) by (apply term_eq; [exact P2]);
  assert (Z4 : surplus * (pump_rate - 0) = 0) by (apply term_eq; [exact H8]);
  apply (eq_by_sum _ _ (1 * (Phi - (delta_mu_K * J_K + delta_mu_Na * J_Na + pump_rate * surplus)) + J_K * (delta_mu_K - 0) + J_Na * (delta_mu_Na - 0) + surplus * (pump_rate - 0))); [lra | rational].
Qed.

Lemma price
    (J_K J_Na Phi dG_ATP delta_mu_K delta_mu_Na pump_rate surplus : R)
    (H1 : J_K - 2 * pump_rate = 0)
    (H2 : J_Na + 3 * pump_rate = 0)
    (H3 : Phi = delta_mu_K * J_K + delta_mu_Na * J_Na + pump_rate * surplus)
    (H4 : surplus = 3 * delta_mu_Na - 2 * delta_mu_K - dG_ATP) :
  Phi = - pump_rate * dG_ATP.
Proof.
  assert (Z1 : 1 * (Phi - (delta_mu_K * J_K + delta_mu_Na * J_Na + pump_rate * surplus)) = 0) by (apply term_eq; [exact H3]);
  assert (Z2 : delta_mu_K * (J_K - 2 * pump_rate - 0) = 0) by (apply term_eq; [exact H1]);
  assert (Z3 : delta_mu_Na * (J_Na + 3 * pump_rate - 0) = 0) by (apply term_eq; [exact H2]);
  assert (Z4 : pump_rate * (surplus - (3 * delta_mu_Na - 2 * delta_mu_K - dG_ATP)) = 0) by (apply term_eq; [exact H4]);
  apply (eq_by_sum _ _ (1 * (Phi - (delta_mu_K * J_K + delta_mu_Na * J_Na + pump_rate * surplus)) + delta_mu_K * (J_K - 2 * pump_rate - 0) + delta_mu_Na * (J_Na + 3 * pump_rate - 0) + pump_rate * (surplus - (3 * delta_mu_Na - 2 * delta_mu_K - dG_ATP)))); [lra | rational].
Qed.
