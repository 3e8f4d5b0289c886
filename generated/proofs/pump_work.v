(* Generated from derivations/pump_work.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require chord_conductance.
From Electrochem Require nonequilibrium_steady_state.
From Electrochem Require three_ions.

Lemma work_by_voltage
    (E_K E_Na F K_in K_out Na_in Na_out R_ T V c_standard dG_pump delta_mu_K delta_mu_Na phi_in phi_out potassium_in sodium_out : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : V = phi_in - phi_out)
    (H9 : 0 < c_standard)
    (H10 : dG_pump = potassium_in * delta_mu_K - sodium_out * delta_mu_Na)
    (H11 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out)
    (H12 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  dG_pump = F * (sodium_out * E_Na - V * (sodium_out - potassium_in) - potassium_in * E_K).
Proof.
  assert (P1 : delta_mu_K = F * (V - E_K)) by (refine (three_ions.potassium_force E_K F K_in K_out R_ T V c_standard delta_mu_K phi_in phi_out _ _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H8 | exact H9 | exact H11]);
  assert (P2 : delta_mu_Na = F * (V - E_Na)) by (refine (three_ions.sodium_force E_Na F Na_in Na_out R_ T V c_standard delta_mu_Na phi_in phi_out _ _ _ _ _ _ _); [exact H2 | exact H3 | exact H6 | exact H7 | exact H8 | exact H9 | exact H12]);
  assert (Z1 : 1 * (dG_pump - (potassium_in * delta_mu_K - sodium_out * delta_mu_Na)) = 0) by (apply term_eq; [exact H10]);
  assert (Z2 : potassium_in * (delta_mu_K - F * (V - E_K)) = 0) by (apply term_eq; [exact P1]);
  assert (Z3 : (- sodium_out) * (delta_mu_Na - F * (V - E_Na)) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (dG_pump - (potassium_in * delta_mu_K - sodium_out * delta_mu_Na)) + potassium_in * (delta_mu_K - F * (V - E_K)) + (- sodium_out) * (delta_mu_Na - F * (V - E_Na)))); [lra | rational].
Qed.

Lemma electroneutral
    (E_K E_Na F K_in K_out Na_in Na_out R_ T c_standard dG_pump delta_mu_K delta_mu_Na phi_in phi_out sodium_out : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : 0 < c_standard)
    (H9 : dG_pump = sodium_out * delta_mu_K - sodium_out * delta_mu_Na)
    (H10 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out)
    (H11 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  dG_pump = F * (sodium_out * E_Na - sodium_out * E_K).
Proof.
  assert (P1 : dG_pump = F * (sodium_out * E_Na - (phi_in - phi_out) * (sodium_out - sodium_out) - sodium_out * E_K)) by (refine (pump_work.work_by_voltage E_K E_Na F K_in K_out Na_in Na_out R_ T (phi_in - phi_out) c_standard dG_pump delta_mu_K delta_mu_Na phi_in phi_out sodium_out sodium_out _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | first [rational | side] | exact H8 | exact H9 | exact H10 | exact H11]);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma pump_work
    (E_K E_Na F K_in K_out Na_in Na_out R_ T V c_standard dG_pump delta_mu_K delta_mu_Na phi_in phi_out : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : V = phi_in - phi_out)
    (H9 : 0 < c_standard)
    (H10 : dG_pump = 2 * delta_mu_K - 3 * delta_mu_Na)
    (H11 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out)
    (H12 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  dG_pump = F * (3 * E_Na - V - 2 * E_K).
Proof.
  assert (P1 : dG_pump = F * (3 * E_Na - V * (3 - 2) - 2 * E_K)) by (refine (pump_work.work_by_voltage E_K E_Na F K_in K_out Na_in Na_out R_ T V c_standard dG_pump delta_mu_K delta_mu_Na phi_in phi_out 2 3 _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12]);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma per_volt
    (E_K E_Na F V : R) :
  Derive (fun V' => F * (3 * E_Na - V' - 2 * E_K)) V = - F.
Proof.
  apply is_derive_unique; rules; [side | eta; rational].
Qed.

Lemma per_volt_defined
    (E_K E_Na F V : R) :
  ex_derive (fun V' => F * (3 * E_Na - V' - 2 * E_K)) V.
Proof.
  each; exists_there.
Qed.

Lemma energies
    (E_K E_Na F K_in K_out Na_in Na_out R_ T V c_standard dG_ATP dG_pump delta_mu_K delta_mu_Na phi_in phi_out : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : V = phi_in - phi_out)
    (H9 : 0 < c_standard)
    (H10 : dG_ATP + dG_pump = 0)
    (H11 : dG_pump = 2 * delta_mu_K - 3 * delta_mu_Na)
    (H12 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out)
    (H13 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  dG_ATP + F * (3 * E_Na - 2 * E_K) = F * V.
Proof.
  assert (P1 : dG_pump = F * (3 * E_Na - V - 2 * E_K)) by (refine (pump_work.pump_work E_K E_Na F K_in K_out Na_in Na_out R_ T V c_standard dG_pump delta_mu_K delta_mu_Na phi_in phi_out _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H11 | exact H12 | exact H13]);
  assert (Z1 : 1 * (dG_ATP + dG_pump - 0) = 0) by (apply term_eq; [exact H10]);
  assert (Z2 : (- 1) * (dG_pump - F * (3 * E_Na - V - 2 * E_K)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (dG_ATP + dG_pump - 0) + (- 1) * (dG_pump - F * (3 * E_Na - V - 2 * E_K)))); [lra | rational].
Qed.

Lemma stalled
    (E_K E_Na F K_in K_out Na_in Na_out R_ T V c_standard dG_ATP dG_pump delta_mu_K delta_mu_Na phi_in phi_out : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : V = phi_in - phi_out)
    (H9 : 0 < c_standard)
    (H10 : dG_ATP + dG_pump = 0)
    (H11 : dG_pump = 2 * delta_mu_K - 3 * delta_mu_Na)
    (H12 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out)
    (H13 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  V = dG_ATP / F + 3 * E_Na - 2 * E_K.
Proof.
  assert (P1 : dG_ATP + F * (3 * E_Na - 2 * E_K) = F * V) by (refine (pump_work.energies E_K E_Na F K_in K_out Na_in Na_out R_ T V c_standard dG_ATP dG_pump delta_mu_K delta_mu_Na phi_in phi_out _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13]);
  assert (Z1 : 1 / (- F) * (dG_ATP + F * (3 * E_Na - 2 * E_K) - F * V) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / (- F) * (dG_ATP + F * (3 * E_Na - 2 * E_K) - F * V))); [lra | rational].
Qed.

Lemma stalled_defined
    (E_K E_Na F K_in K_out Na_in Na_out R_ T V c_standard dG_ATP dG_pump delta_mu_K delta_mu_Na phi_in phi_out : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : V = phi_in - phi_out)
    (H9 : 0 < c_standard)
    (H10 : dG_ATP + dG_pump = 0)
    (H11 : dG_pump = 2 * delta_mu_K - 3 * delta_mu_Na)
    (H12 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out)
    (H13 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  F <> 0.
Proof.
  each; exists_there.
Qed.

Lemma reversal'1
    (E_K E_Na F V dG_ATP : R)
    (H1 : 0 < F)
    (H2 : V = dG_ATP / F + 3 * E_Na - 2 * E_K) :
  dG_ATP + F * (3 * E_Na - 2 * E_K) = F * V.
Proof.
  assert (Z1 : (- F) * (V - (dG_ATP / F + 3 * E_Na - 2 * E_K)) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ ((- F) * (V - (dG_ATP / F + 3 * E_Na - 2 * E_K)))); [lra | rational].
Qed.

Lemma reversal'2
    (E_K E_Na F K_in K_out Na_in Na_out R_ T V c_standard dG_ATP dG_pump delta_mu_K delta_mu_Na phi_in phi_out : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : V = dG_ATP / F + 3 * E_Na - 2 * E_K)
    (H9 : V = phi_in - phi_out)
    (H10 : 0 < c_standard)
    (H11 : dG_pump = 2 * delta_mu_K - 3 * delta_mu_Na)
    (H12 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out)
    (H13 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  dG_ATP + dG_pump = 0.
Proof.
  assert (P1 : dG_pump = F * (3 * E_Na - V - 2 * E_K)) by (refine (pump_work.pump_work E_K E_Na F K_in K_out Na_in Na_out R_ T V c_standard dG_pump delta_mu_K delta_mu_Na phi_in phi_out _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13]);
  assert (P2 : dG_ATP + F * (3 * E_Na - 2 * E_K) = F * V) by (refine (pump_work.reversal'1 E_K E_Na F V dG_ATP _ _); [exact H3 | exact H8]);
  assert (Z1 : 1 * (dG_ATP + F * (3 * E_Na - 2 * E_K) - F * V) = 0) by (apply term_eq; [exact P2]);
  assert (Z2 : 1 * (dG_pump - F * (3 * E_Na - V - 2 * E_K)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (dG_ATP + F * (3 * E_Na - 2 * E_K) - F * V) + 1 * (dG_pump - F * (3 * E_Na - V - 2 * E_K)))); [lra | rational].
Qed.

Lemma reversal
    (E_K E_Na F K_in K_out Na_in Na_out R_ T V c_standard dG_ATP dG_pump delta_mu_K delta_mu_Na phi_in phi_out : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : V = phi_in - phi_out)
    (H9 : 0 < c_standard)
    (H10 : dG_pump = 2 * delta_mu_K - 3 * delta_mu_Na)
    (H11 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out)
    (H12 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  dG_ATP + dG_pump = 0 <-> V = dG_ATP / F + 3 * E_Na - 2 * E_K.
Proof.
  split; [intro G1; refine (pump_work.stalled E_K E_Na F K_in K_out Na_in Na_out R_ T V c_standard dG_ATP dG_pump delta_mu_K delta_mu_Na phi_in phi_out _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact G1 | exact H10 | exact H11 | exact H12] | intro G1; refine (pump_work.reversal'2 E_K E_Na F K_in K_out Na_in Na_out R_ T V c_standard dG_ATP dG_pump delta_mu_K delta_mu_Na phi_in phi_out _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact G1 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12]].
Qed.

Lemma reversal_defined
    (E_K E_Na F K_in K_out Na_in Na_out R_ T V c_standard dG_ATP dG_pump delta_mu_K delta_mu_Na phi_in phi_out : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : V = phi_in - phi_out)
    (H9 : 0 < c_standard)
    (H10 : dG_pump = 2 * delta_mu_K - 3 * delta_mu_Na)
    (H11 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out)
    (H12 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  F <> 0.
Proof.
  each; exists_there.
Qed.

Lemma runs_forward
    (E_K E_Na F K_in K_out Na_in Na_out R_ T V c_standard dG_ATP dG_pump delta_mu_K delta_mu_Na phi_in phi_out : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : V = phi_in - phi_out)
    (H9 : dG_ATP / F + 3 * E_Na - 2 * E_K < V)
    (H10 : 0 < c_standard)
    (H11 : dG_pump = 2 * delta_mu_K - 3 * delta_mu_Na)
    (H12 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out)
    (H13 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  dG_ATP + dG_pump < 0.
Proof.
  assert (P1 : dG_pump = F * (3 * E_Na - V - 2 * E_K)) by (refine (pump_work.pump_work E_K E_Na F K_in K_out Na_in Na_out R_ T V c_standard dG_pump delta_mu_K delta_mu_Na phi_in phi_out _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H10 | exact H11 | exact H12 | exact H13]);
  assert (Z1 : (- 1) * (dG_pump - F * (3 * E_Na - V - 2 * E_K)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 0 < F * (V - (dG_ATP / F + 3 * E_Na - 2 * E_K))) by (apply term_lt; [side | exact H9]);
  apply (lt_by_sum _ _ ((- 1) * (dG_pump - F * (3 * E_Na - V - 2 * E_K)) + F * (V - (dG_ATP / F + 3 * E_Na - 2 * E_K)))); [lra | rational].
Qed.

Lemma atp_cost
    (J_Na pump_rate : R)
    (H1 : J_Na + 3 * pump_rate = 0) :
  pump_rate = - J_Na / 3.
Proof.
  assert (Z1 : 1 / 3 * (J_Na + 3 * pump_rate - 0) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 / 3 * (J_Na + 3 * pump_rate - 0))); [lra | rational].
Qed.

Lemma power
    (J_K J_Na Phi dG_ATP delta_mu_K delta_mu_Na pump_rate surplus : R)
    (H1 : J_K - 2 * pump_rate = 0)
    (H2 : J_Na + 3 * pump_rate = 0)
    (H3 : Phi = delta_mu_K * J_K + delta_mu_Na * J_Na + pump_rate * surplus)
    (H4 : surplus = 3 * delta_mu_Na - 2 * delta_mu_K - dG_ATP) :
  Phi = J_Na * dG_ATP / 3.
Proof.
  assert (P1 : Phi = - pump_rate * dG_ATP) by (refine (nonequilibrium_steady_state.price J_K J_Na Phi dG_ATP delta_mu_K delta_mu_Na pump_rate surplus _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4]);
  assert (P2 : pump_rate = - J_Na / 3) by (refine (pump_work.atp_cost J_Na pump_rate _); [exact H2]);
  assert (Z1 : 1 * (Phi - (- pump_rate * dG_ATP)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- dG_ATP) * (pump_rate - (- J_Na / 3)) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (Phi - (- pump_rate * dG_ATP)) + (- dG_ATP) * (pump_rate - (- J_Na / 3)))); [lra | rational].
Qed.

Lemma lowered'1
    (E_Cl E_K E_Na I_pump V V_leak g_Cl g_K g_Na g_m : R)
    (H1 : I_pump + g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H2 : g_K * (V_leak - E_K) + g_Na * (V_leak - E_Na) + g_Cl * (V_leak - E_Cl) = 0)
    (H3 : g_m <> 0)
    (H4 : g_m = g_K + g_Na + g_Cl) :
  V - V_leak = - I_pump / g_m.
Proof.
  assert (P1 : V - V_leak = (0 - I_pump) / g_m) by (refine (chord_conductance.shift E_Cl E_K E_Na 0 I_pump V V_leak g_Cl g_K g_Na g_m _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4]);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma lowered'1_defined
    (E_Cl E_K E_Na I_pump V V_leak g_Cl g_K g_Na g_m : R)
    (H1 : I_pump + g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H2 : g_K * (V_leak - E_K) + g_Na * (V_leak - E_Na) + g_Cl * (V_leak - E_Cl) = 0)
    (H3 : g_m <> 0)
    (H4 : g_m = g_K + g_Na + g_Cl) :
  g_m <> 0.
Proof.
  each; exists_there.
Qed.

Lemma lowered
    (E_Cl E_K E_Na F I_pump V V_leak g_Cl g_K g_Na g_m pump_rate : R)
    (H1 : I_pump + g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H2 : I_pump = F * pump_rate)
    (H3 : g_K * (V_leak - E_K) + g_Na * (V_leak - E_Na) + g_Cl * (V_leak - E_Cl) = 0)
    (H4 : g_m <> 0)
    (H5 : g_m = g_K + g_Na + g_Cl) :
  V - V_leak = - F * pump_rate / g_m.
Proof.
  assert (P1 : V - V_leak = - I_pump / g_m) by (refine (pump_work.lowered'1 E_Cl E_K E_Na I_pump V V_leak g_Cl g_K g_Na g_m _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5]);
  assert (Z1 : 1 * (V - V_leak - (- I_pump / g_m)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- 1 / g_m) * (I_pump - F * pump_rate) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 * (V - V_leak - (- I_pump / g_m)) + (- 1 / g_m) * (I_pump - F * pump_rate))); [lra | rational].
Qed.

Lemma lowered_defined
    (E_Cl E_K E_Na F I_pump V V_leak g_Cl g_K g_Na g_m pump_rate : R)
    (H1 : I_pump + g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H2 : I_pump = F * pump_rate)
    (H3 : g_K * (V_leak - E_K) + g_Na * (V_leak - E_Na) + g_Cl * (V_leak - E_Cl) = 0)
    (H4 : g_m <> 0)
    (H5 : g_m = g_K + g_Na + g_Cl) :
  g_m <> 0.
Proof.
  each; exists_there.
Qed.
