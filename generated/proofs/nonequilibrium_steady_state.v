(* Generated from derivations/nonequilibrium_steady_state.py; do not edit. *)

From Electrochem Require Import moves.

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
  each; side.
Qed.

Lemma steady_state
    (n_inside : R -> R)
    (J_leak J_pump area t : R)
    (H1 : smooth n_inside t /\ Derive n_inside t = - area * (J_leak + J_pump))
    (H2 : 0 < area) :
  Derive n_inside t = 0 <-> J_leak + J_pump = 0.
Proof.
  split; [intro G1; refine (nonequilibrium_steady_state.balance n_inside J_leak J_pump area t _ _ _); [exact H1 | exact G1 | exact H2] | intro G1; refine (nonequilibrium_steady_state.unchanged n_inside J_leak J_pump area t _ _); [exact H1 | exact G1]].
Qed.

Lemma steady_state_defined
    (n_inside : R -> R)
    (J_leak J_pump area t : R)
    (H1 : smooth n_inside t /\ Derive n_inside t = - area * (J_leak + J_pump))
    (H2 : 0 < area) :
  ex_derive n_inside t.
Proof.
  each; side.
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
  each; side.
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
  each; side.
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

(* voltage_held: not proved here: it rests on three_ions.potassium_force, which has no proof here *)

(* held_voltage: not proved here: it rests on nonequilibrium_steady_state.voltage_held, which has no proof here *)

(* coefficient_ratio: not proved here: it rests on nonequilibrium_steady_state.voltage_held, which has no proof here *)

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
