(* Generated from derivations/pump_work.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require chord_conductance.
From Electrochem Require nonequilibrium_steady_state.

(* work_by_voltage: not proved here: it rests on three_ions.potassium_force, which has no proof here *)

(* electroneutral: not proved here: it rests on pump_work.work_by_voltage, which has no proof here *)

(* pump_work: not proved here: it rests on pump_work.work_by_voltage, which has no proof here *)

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
  each; side.
Qed.

(* energies: not proved here: it rests on pump_work.pump_work, which has no proof here *)

(* stalled: not proved here: it rests on pump_work.energies, which has no proof here *)

Lemma reversal'1
    (E_K E_Na F V dG_ATP : R)
    (H1 : 0 < F)
    (H2 : V = dG_ATP / F + 3 * E_Na - 2 * E_K) :
  dG_ATP + F * (3 * E_Na - 2 * E_K) = F * V.
Proof.
  assert (Z1 : (- F) * (V - (dG_ATP / F + 3 * E_Na - 2 * E_K)) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ ((- F) * (V - (dG_ATP / F + 3 * E_Na - 2 * E_K)))); [lra | rational].
Qed.

(* reversal'2: not proved here: it rests on pump_work.pump_work, which has no proof here *)

(* reversal: not proved here: it rests on pump_work.stalled, which has no proof here *)

(* runs_forward: not proved here: it rests on pump_work.pump_work, which has no proof here *)

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
  each; side.
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
  each; side.
Qed.
