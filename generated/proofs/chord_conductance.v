(* Generated from derivations/chord_conductance.py; do not edit. *)

From Electrochem Require Import moves.

Lemma collected
    (E_Cl E_K E_Na I_app I_pump V g_Cl g_K g_Na g_m : R)
    (H1 : I_pump + g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = I_app)
    (H2 : g_m = g_K + g_Na + g_Cl) :
  V * g_m = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump.
Proof.
  assert (Z1 : 1 * (I_pump + g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) - I_app) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : V * (g_m - (g_K + g_Na + g_Cl)) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 * (I_pump + g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) - I_app) + V * (g_m - (g_K + g_Na + g_Cl)))); [lra | rational].
Qed.

Lemma steady
    (E_Cl E_K E_Na I_app I_pump V g_Cl g_K g_Na g_m : R)
    (H1 : I_pump + g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = I_app)
    (H2 : g_m <> 0)
    (H3 : g_m = g_K + g_Na + g_Cl) :
  V = (I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump) / g_m.
Proof.
  assert (P1 : V * g_m = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump) by (refine (chord_conductance.collected E_Cl E_K E_Na I_app I_pump V g_Cl g_K g_Na g_m _ _); [exact H1 | exact H3]);
  assert (Z1 : 1 / g_m * (V * g_m - (I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / g_m * (V * g_m - (I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump)))); [lra | rational].
Qed.

Lemma steady_defined
    (E_Cl E_K E_Na I_app I_pump V g_Cl g_K g_Na g_m : R)
    (H1 : I_pump + g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = I_app)
    (H2 : g_m <> 0)
    (H3 : g_m = g_K + g_Na + g_Cl) :
  g_m <> 0.
Proof.
  each; exists_there.
Qed.

Lemma chord_conductance'1
    (E_Cl E_K E_Na I_app I_pump V g_Cl g_K g_Na g_m : R)
    (H1 : V = (I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump) / g_m)
    (H2 : g_m <> 0) :
  V * g_m = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump.
Proof.
  assert (Z1 : g_m * (V - (I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump) / g_m) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (g_m * (V - (I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump) / g_m))); [lra | rational].
Qed.

Lemma chord_conductance'2
    (E_Cl E_K E_Na I_app I_pump V g_Cl g_K g_Na g_m : R)
    (H1 : V = (I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump) / g_m)
    (H2 : g_m <> 0)
    (H3 : g_m = g_K + g_Na + g_Cl) :
  I_pump + g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = I_app.
Proof.
  assert (P1 : V * g_m = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump) by (refine (chord_conductance.chord_conductance'1 E_Cl E_K E_Na I_app I_pump V g_Cl g_K g_Na g_m _ _); [exact H1 | exact H2]);
  assert (Z1 : 1 * (V * g_m - (I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- V) * (g_m - (g_K + g_Na + g_Cl)) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 * (V * g_m - (I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump)) + (- V) * (g_m - (g_K + g_Na + g_Cl)))); [lra | rational].
Qed.

Lemma chord_conductance
    (E_Cl E_K E_Na I_app I_pump V g_Cl g_K g_Na g_m : R)
    (H1 : g_m <> 0)
    (H2 : g_m = g_K + g_Na + g_Cl) :
  I_pump + g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = I_app <-> V = (I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump) / g_m.
Proof.
  split; [intro G1; refine (chord_conductance.steady E_Cl E_K E_Na I_app I_pump V g_Cl g_K g_Na g_m _ _ _); [exact G1 | exact H1 | exact H2] | intro G1; refine (chord_conductance.chord_conductance'2 E_Cl E_K E_Na I_app I_pump V g_Cl g_K g_Na g_m _ _ _); [exact G1 | exact H1 | exact H2]].
Qed.

Lemma chord_conductance_defined
    (E_Cl E_K E_Na I_app I_pump V g_Cl g_K g_Na g_m : R)
    (H1 : g_m <> 0)
    (H2 : g_m = g_K + g_Na + g_Cl) :
  g_m <> 0.
Proof.
  each; exists_there.
Qed.

Lemma resting
    (E_Cl E_K E_Na V g_Cl g_K g_Na g_m : R)
    (H1 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H2 : g_m <> 0)
    (H3 : g_m = g_K + g_Na + g_Cl) :
  V = (g_K * E_K + g_Na * E_Na + g_Cl * E_Cl) / g_m.
Proof.
  assert (P1 : V = (0 + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - 0) / g_m) by (refine (chord_conductance.steady E_Cl E_K E_Na 0 0 V g_Cl g_K g_Na g_m _ _ _); [apply (same_eq _ _ _ _ H1); rational | exact H2 | exact H3]);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma resting_defined
    (E_Cl E_K E_Na V g_Cl g_K g_Na g_m : R)
    (H1 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H2 : g_m <> 0)
    (H3 : g_m = g_K + g_Na + g_Cl) :
  g_m <> 0.
Proof.
  each; exists_there.
Qed.

Lemma not_below
    (E_Cl E_K E_Na V g_Cl g_K g_Na g_m : R)
    (H1 : E_K <= E_Cl)
    (H2 : E_Cl <= E_Na)
    (H3 : 0 <= g_Cl)
    (H4 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H5 : 0 <= g_K)
    (H6 : 0 <= g_Na)
    (H7 : g_m <> 0)
    (H8 : g_m = g_K + g_Na + g_Cl) :
  E_K <= V.
Proof.
  assert (P1 : V = (g_K * E_K + g_Na * E_Na + g_Cl * E_Cl) / g_m) by (refine (chord_conductance.resting E_Cl E_K E_Na V g_Cl g_K g_Na g_m _ _ _); [exact H4 | exact H7 | exact H8]);
  assert (Z1 : 1 * (V - (g_K * E_K + g_Na * E_Na + g_Cl * E_Cl) / g_m) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- E_K) / g_m * (g_m - (g_K + g_Na + g_Cl)) = 0) by (apply term_eq; [exact H8]);
  assert (Z3 : 0 <= (g_Na + g_Cl) / g_m * (E_Cl - E_K)) by (apply term_le; [side | exact H1]);
  assert (Z4 : 0 <= g_Na / g_m * (E_Na - E_Cl)) by (apply term_le; [side | exact H2]);
  apply (le_by_sum _ _ (1 * (V - (g_K * E_K + g_Na * E_Na + g_Cl * E_Cl) / g_m) + (- E_K) / g_m * (g_m - (g_K + g_Na + g_Cl)) + (g_Na + g_Cl) / g_m * (E_Cl - E_K) + g_Na / g_m * (E_Na - E_Cl))); [lra | rational].
Qed.

Lemma not_above
    (E_Cl E_K E_Na V g_Cl g_K g_Na g_m : R)
    (H1 : E_K <= E_Cl)
    (H2 : E_Cl <= E_Na)
    (H3 : 0 <= g_Cl)
    (H4 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H5 : 0 <= g_K)
    (H6 : 0 <= g_Na)
    (H7 : g_m <> 0)
    (H8 : g_m = g_K + g_Na + g_Cl) :
  V <= E_Na.
Proof.
  assert (P1 : V = (g_K * E_K + g_Na * E_Na + g_Cl * E_Cl) / g_m) by (refine (chord_conductance.resting E_Cl E_K E_Na V g_Cl g_K g_Na g_m _ _ _); [exact H4 | exact H7 | exact H8]);
  assert (Z1 : (- 1) * (V - (g_K * E_K + g_Na * E_Na + g_Cl * E_Cl) / g_m) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : E_Na / g_m * (g_m - (g_K + g_Na + g_Cl)) = 0) by (apply term_eq; [exact H8]);
  assert (Z3 : 0 <= g_K / g_m * (E_Cl - E_K)) by (apply term_le; [side | exact H1]);
  assert (Z4 : 0 <= (g_K + g_Cl) / g_m * (E_Na - E_Cl)) by (apply term_le; [side | exact H2]);
  apply (le_by_sum _ _ ((- 1) * (V - (g_K * E_K + g_Na * E_Na + g_Cl * E_Cl) / g_m) + E_Na / g_m * (g_m - (g_K + g_Na + g_Cl)) + g_K / g_m * (E_Cl - E_K) + (g_K + g_Cl) / g_m * (E_Na - E_Cl))); [lra | rational].
Qed.

Lemma strictly_above
    (E_Cl E_K E_Na V g_Cl g_K g_Na g_m : R)
    (H1 : E_K <= E_Cl)
    (H2 : E_Cl < E_Na)
    (H3 : 0 <= g_Cl)
    (H4 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H5 : 0 <= g_K)
    (H6 : 0 < g_Na)
    (H7 : g_m = g_K + g_Na + g_Cl) :
  E_K < V.
Proof.
  try assert (K1 : g_m <> 0) by side;
  assert (P1 : V = (g_K * E_K + g_Na * E_Na + g_Cl * E_Cl) / g_m) by (refine (chord_conductance.resting E_Cl E_K E_Na V g_Cl g_K g_Na g_m _ _ _); [exact H4 | side | exact H7]);
  assert (Z1 : 1 * (V - (g_K * E_K + g_Na * E_Na + g_Cl * E_Cl) / g_m) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- E_K) / g_m * (g_m - (g_K + g_Na + g_Cl)) = 0) by (apply term_eq; [exact H7]);
  assert (Z3 : 0 <= (g_Na + g_Cl) / g_m * (E_Cl - E_K)) by (apply term_le; [side | exact H1]);
  assert (Z4 : 0 < g_Na / g_m * (E_Na - E_Cl)) by (apply term_lt; [side | exact H2]);
  apply (lt_by_sum _ _ (1 * (V - (g_K * E_K + g_Na * E_Na + g_Cl * E_Cl) / g_m) + (- E_K) / g_m * (g_m - (g_K + g_Na + g_Cl)) + (g_Na + g_Cl) / g_m * (E_Cl - E_K) + g_Na / g_m * (E_Na - E_Cl))); [lra | rational].
Qed.

Lemma strictly_below
    (E_Cl E_K E_Na V g_Cl g_K g_Na g_m : R)
    (H1 : E_K <= E_Cl)
    (H2 : E_Cl < E_Na)
    (H3 : 0 <= g_Cl)
    (H4 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = 0)
    (H5 : 0 < g_K)
    (H6 : 0 <= g_Na)
    (H7 : g_m = g_K + g_Na + g_Cl) :
  V < E_Na.
Proof.
  try assert (K1 : g_m <> 0) by side;
  assert (P1 : V = (g_K * E_K + g_Na * E_Na + g_Cl * E_Cl) / g_m) by (refine (chord_conductance.resting E_Cl E_K E_Na V g_Cl g_K g_Na g_m _ _ _); [exact H4 | side | exact H7]);
  assert (Z1 : (- 1) * (V - (g_K * E_K + g_Na * E_Na + g_Cl * E_Cl) / g_m) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : E_Na / g_m * (g_m - (g_K + g_Na + g_Cl)) = 0) by (apply term_eq; [exact H7]);
  assert (Z3 : 0 <= g_K / g_m * (E_Cl - E_K)) by (apply term_le; [side | exact H1]);
  assert (Z4 : 0 < (g_K + g_Cl) / g_m * (E_Na - E_Cl)) by (apply term_lt; [side | exact H2]);
  apply (lt_by_sum _ _ ((- 1) * (V - (g_K * E_K + g_Na * E_Na + g_Cl * E_Cl) / g_m) + E_Na / g_m * (g_m - (g_K + g_Na + g_Cl)) + g_K / g_m * (E_Cl - E_K) + (g_K + g_Cl) / g_m * (E_Na - E_Cl))); [lra | rational].
Qed.

Lemma two_ions
    (E_K E_Na V g_K g_Na : R)
    (H1 : g_K * (V - E_K) + g_Na * (V - E_Na) = 0) :
  g_K * (V - E_K) + g_Na * (V - E_Na) = 0.
Proof.
  assert (P1 : 0 + g_K * (V - E_K) + g_Na * (V - E_Na) + 0 * (V - 0) = 0) by (apply (same_eq _ _ _ _ H1); rational);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma conductance_ratio
    (E_K E_Na V g_K g_Na : R)
    (H1 : E_K < V)
    (H2 : g_K * (V - E_K) + g_Na * (V - E_Na) = 0)
    (H3 : 0 < g_Na) :
  g_K / g_Na = (E_Na - V) / (V - E_K).
Proof.
  assert (Z1 : 1 / (g_Na * (V - E_K)) * (g_K * (V - E_K) + g_Na * (V - E_Na) - 0) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 / (g_Na * (V - E_K)) * (g_K * (V - E_K) + g_Na * (V - E_Na) - 0))); [lra | rational].
Qed.

Lemma conductance_ratio_defined
    (E_K E_Na V g_K g_Na : R)
    (H1 : E_K < V)
    (H2 : g_K * (V - E_K) + g_Na * (V - E_Na) = 0)
    (H3 : 0 < g_Na) :
  g_Na <> 0 /\ V - E_K <> 0.
Proof.
  each; exists_there.
Qed.

Lemma without_potassium
    (E_Cl E_Na I_app I_pump V_others g_Cl g_Na : R)
    (H1 : I_pump + g_Na * (V_others - E_Na) + g_Cl * (V_others - E_Cl) = I_app) :
  I_pump + g_Na * (V_others - E_Na) + g_Cl * (V_others - E_Cl) = I_app.
Proof.
  assert (P1 : I_pump + 0 * (V_others - 0) + g_Na * (V_others - E_Na) + g_Cl * (V_others - E_Cl) = I_app) by (apply (same_eq _ _ _ _ H1); rational);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma two_currents
    (E_Cl E_K E_Na I_app I_pump V V_others g_Cl g_K g_Na g_others : R)
    (H1 : I_pump + g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = I_app)
    (H2 : I_pump + g_Na * (V_others - E_Na) + g_Cl * (V_others - E_Cl) = I_app)
    (H3 : g_others = g_Na + g_Cl) :
  g_K * (V - E_K) + g_others * (V - V_others) = 0.
Proof.
  assert (Z1 : 1 * (I_pump + g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) - I_app) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- 1) * (I_pump + g_Na * (V_others - E_Na) + g_Cl * (V_others - E_Cl) - I_app) = 0) by (apply term_eq; [exact H2]);
  assert (Z3 : (V - V_others) * (g_others - (g_Na + g_Cl)) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 * (I_pump + g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) - I_app) + (- 1) * (I_pump + g_Na * (V_others - E_Na) + g_Cl * (V_others - E_Cl) - I_app) + (V - V_others) * (g_others - (g_Na + g_Cl)))); [lra | rational].
Qed.

Lemma two_conductances
    (E_Cl E_K E_Na I_app I_pump V V_others g_Cl g_K g_Na g_others : R)
    (H1 : I_pump + g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = I_app)
    (H2 : I_pump + g_Na * (V_others - E_Na) + g_Cl * (V_others - E_Cl) = I_app)
    (H3 : 0 <= g_K)
    (H4 : g_others = g_Na + g_Cl)
    (H5 : 0 < g_others) :
  V = E_K + g_others * (V_others - E_K) / (g_K + g_others).
Proof.
  assert (P1 : g_K * (V - E_K) + g_others * (V - V_others) = 0) by (refine (chord_conductance.two_currents E_Cl E_K E_Na I_app I_pump V V_others g_Cl g_K g_Na g_others _ _ _); [exact H1 | exact H2 | exact H4]);
  assert (Z1 : 1 / (g_K + g_others) * (g_K * (V - E_K) + g_others * (V - V_others) - 0) = 0) by (apply term_eq; [exact P1]);
  first [apply (eq_by_sum _ _ (1 / (g_K + g_others) * (g_K * (V - E_K) + g_others * (V - V_others) - 0))); [lra | rational] | apply (eq_by_scaled _ _ (g_K + g_others) (1 * (g_K * (V - E_K) + g_others * (V - V_others) - 0))); [side | apply term_eq; exact P1 | rational]].
Qed.

Lemma two_conductances_defined
    (E_Cl E_K E_Na I_app I_pump V V_others g_Cl g_K g_Na g_others : R)
    (H1 : I_pump + g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = I_app)
    (H2 : I_pump + g_Na * (V_others - E_Na) + g_Cl * (V_others - E_Cl) = I_app)
    (H3 : 0 <= g_K)
    (H4 : g_others = g_Na + g_Cl)
    (H5 : 0 < g_others) :
  g_K + g_others <> 0.
Proof.
  each; exists_there.
Qed.

Lemma opening
    (E_K V_others g_K g_others : R)
    (H1 : 0 <= g_K)
    (H2 : 0 < g_others) :
  Derive (fun g_K' => E_K + g_others * (V_others - E_K) / (g_K' + g_others)) g_K = - g_others * (V_others - E_K) / (g_K + g_others) ^ 2.
Proof.
  apply is_derive_unique; rules; [side | eta; rational].
Qed.

Lemma opening_defined
    (E_K V_others g_K g_others : R)
    (H1 : 0 <= g_K)
    (H2 : 0 < g_others) :
  g_K + g_others <> 0 /\ ex_derive (fun g_K' => E_K + g_others * (V_others - E_K) / (g_K' + g_others)) g_K.
Proof.
  each; exists_there.
Qed.

Lemma takes_over
    (E_K V_others g_others : R)
    (H1 : 0 < g_others) :
  tends (fun g_K' => E_K + g_others * (V_others - E_K) / (g_K' + g_others)) (Rbar_locally p_infty) E_K.
Proof.
  apply (tends_ext (fun g_K' => ((((/ (g_K' + g_others)) * (V_others - E_K)) * g_others) + E_K))); [algebra | ]; apply (tends_value (((0 * (V_others - E_K)) * g_others) + E_K)); [constants; rational | apply tends_plus; [apply tends_mult; [apply tends_mult; [apply (diverges_inv _ 1); apply (diverges_ext (fun g_K' => (g_K' + g_others))); [algebra | apply (diverges_plus_tends _ _ _ g_others); [apply diverges_far_right | apply tends_const]] | apply tends_const] | apply tends_const] | apply tends_const]].
Qed.

Lemma takes_over_defined
    (E_K V_others g_others : R)
    (H1 : 0 < g_others) :
  (forall g_K' : R, 1 < g_K' -> g_K' + g_others <> 0).
Proof.
  each; exists_there.
Qed.

Lemma leaks_alone
    (E_Cl E_K E_Na V_leak g_Cl g_K g_Na g_m : R)
    (H1 : g_K * (V_leak - E_K) + g_Na * (V_leak - E_Na) + g_Cl * (V_leak - E_Cl) = 0)
    (H2 : g_m <> 0)
    (H3 : g_m = g_K + g_Na + g_Cl) :
  V_leak = (g_K * E_K + g_Na * E_Na + g_Cl * E_Cl) / g_m.
Proof.
  assert (P1 : V_leak = (g_K * E_K + g_Na * E_Na + g_Cl * E_Cl) / g_m) by (refine (chord_conductance.resting E_Cl E_K E_Na V_leak g_Cl g_K g_Na g_m _ _ _); [exact H1 | exact H2 | exact H3]);
  exact P1.
Qed.

Lemma leaks_alone_defined
    (E_Cl E_K E_Na V_leak g_Cl g_K g_Na g_m : R)
    (H1 : g_K * (V_leak - E_K) + g_Na * (V_leak - E_Na) + g_Cl * (V_leak - E_Cl) = 0)
    (H2 : g_m <> 0)
    (H3 : g_m = g_K + g_Na + g_Cl) :
  g_m <> 0.
Proof.
  each; exists_there.
Qed.

Lemma shift
    (E_Cl E_K E_Na I_app I_pump V V_leak g_Cl g_K g_Na g_m : R)
    (H1 : I_pump + g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = I_app)
    (H2 : g_K * (V_leak - E_K) + g_Na * (V_leak - E_Na) + g_Cl * (V_leak - E_Cl) = 0)
    (H3 : g_m <> 0)
    (H4 : g_m = g_K + g_Na + g_Cl) :
  V - V_leak = (I_app - I_pump) / g_m.
Proof.
  assert (P1 : V = (I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump) / g_m) by (refine (chord_conductance.steady E_Cl E_K E_Na I_app I_pump V g_Cl g_K g_Na g_m _ _ _); [exact H1 | exact H3 | exact H4]);
  assert (P2 : V_leak = (g_K * E_K + g_Na * E_Na + g_Cl * E_Cl) / g_m) by (refine (chord_conductance.leaks_alone E_Cl E_K E_Na V_leak g_Cl g_K g_Na g_m _ _ _); [exact H2 | exact H3 | exact H4]);
  assert (Z1 : 1 * (V - (I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump) / g_m) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- 1) * (V_leak - (g_K * E_K + g_Na * E_Na + g_Cl * E_Cl) / g_m) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (V - (I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump) / g_m) + (- 1) * (V_leak - (g_K * E_K + g_Na * E_Na + g_Cl * E_Cl) / g_m))); [lra | rational].
Qed.

Lemma shift_defined
    (E_Cl E_K E_Na I_app I_pump V V_leak g_Cl g_K g_Na g_m : R)
    (H1 : I_pump + g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = I_app)
    (H2 : g_K * (V_leak - E_K) + g_Na * (V_leak - E_Na) + g_Cl * (V_leak - E_Cl) = 0)
    (H3 : g_m <> 0)
    (H4 : g_m = g_K + g_Na + g_Cl) :
  g_m <> 0.
Proof.
  each; exists_there.
Qed.

Lemma passive_chloride
    (E_Cl V g_Cl : R)
    (H1 : g_Cl <> 0)
    (H2 : g_Cl * (V - E_Cl) = 0) :
  V = E_Cl.
Proof.
  assert (Z1 : 1 / g_Cl * (g_Cl * (V - E_Cl) - 0) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 / g_Cl * (g_Cl * (V - E_Cl) - 0))); [lra | rational].
Qed.

Lemma no_potassium
    (g_Cl g_K g_Na g_m : R)
    (H1 : 0 <= g_Cl)
    (H2 : 0 <= g_K)
    (H3 : 0 <= g_Na)
    (H4 : g_m = 0)
    (H5 : g_m = g_K + g_Na + g_Cl) :
  g_K = 0.
Proof.
  known.
Qed.

Lemma no_sodium
    (g_Cl g_K g_Na g_m : R)
    (H1 : 0 <= g_Cl)
    (H2 : 0 <= g_K)
    (H3 : 0 <= g_Na)
    (H4 : g_m = 0)
    (H5 : g_m = g_K + g_Na + g_Cl) :
  g_Na = 0.
Proof.
  known.
Qed.

Lemma no_chloride
    (g_Cl g_K g_Na g_m : R)
    (H1 : 0 <= g_Cl)
    (H2 : 0 <= g_K)
    (H3 : 0 <= g_Na)
    (H4 : g_m = 0)
    (H5 : g_m = g_K + g_Na + g_Cl) :
  g_Cl = 0.
Proof.
  known.
Qed.

Lemma without_pumps
    (E_Cl E_K E_Na I_app V g_Cl g_K g_Na : R)
    (H1 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = I_app) :
  g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = I_app.
Proof.
  assert (P1 : 0 + g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = I_app) by (apply (same_eq _ _ _ _ H1); rational);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma nothing_brought_in
    (E_Cl E_K E_Na I_app V g_Cl g_K g_Na g_m : R)
    (H1 : 0 <= g_Cl)
    (H2 : g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = I_app)
    (H3 : 0 <= g_K)
    (H4 : 0 <= g_Na)
    (H5 : g_m = 0)
    (H6 : g_m = g_K + g_Na + g_Cl) :
  I_app = 0.
Proof.
  assert (P1 : g_K = 0) by (refine (chord_conductance.no_potassium g_Cl g_K g_Na g_m _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H6]);
  assert (P2 : g_Na = 0) by (refine (chord_conductance.no_sodium g_Cl g_K g_Na g_m _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H6]);
  assert (P3 : g_Cl = 0) by (refine (chord_conductance.no_chloride g_Cl g_K g_Na g_m _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H6]);
  assert (Z1 : (- 1) * (g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) - I_app) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : (V - E_K) * (g_K - 0) = 0) by (apply term_eq; [exact P1]);
  assert (Z3 : (V - E_Na) * (g_Na - 0) = 0) by (apply term_eq; [exact P2]);
  assert (Z4 : (V - E_Cl) * (g_Cl - 0) = 0) by (apply term_eq; [exact P3]);
  apply (eq_by_sum _ _ ((- 1) * (g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) - I_app) + (V - E_K) * (g_K - 0) + (V - E_Na) * (g_Na - 0) + (V - E_Cl) * (g_Cl - 0))); [lra | rational].
Qed.

Lemma nothing_required
    (E_Cl E_K E_Na I_app V g_Cl g_K g_Na g_m : R)
    (H1 : I_app = 0)
    (H2 : 0 <= g_Cl)
    (H3 : 0 <= g_K)
    (H4 : 0 <= g_Na)
    (H5 : g_m = 0)
    (H6 : g_m = g_K + g_Na + g_Cl) :
  g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = I_app.
Proof.
  assert (P1 : g_K = 0) by (refine (chord_conductance.no_potassium g_Cl g_K g_Na g_m _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H5 | exact H6]);
  assert (P2 : g_Na = 0) by (refine (chord_conductance.no_sodium g_Cl g_K g_Na g_m _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H5 | exact H6]);
  assert (P3 : g_Cl = 0) by (refine (chord_conductance.no_chloride g_Cl g_K g_Na g_m _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H5 | exact H6]);
  assert (Z1 : (V - E_K) * (g_K - 0) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (V - E_Na) * (g_Na - 0) = 0) by (apply term_eq; [exact P2]);
  assert (Z3 : (V - E_Cl) * (g_Cl - 0) = 0) by (apply term_eq; [exact P3]);
  assert (Z4 : (- 1) * (I_app - 0) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ ((V - E_K) * (g_K - 0) + (V - E_Na) * (g_Na - 0) + (V - E_Cl) * (g_Cl - 0) + (- 1) * (I_app - 0))); [lra | rational].
Qed.

Lemma decided
    (E_Cl E_K E_Na I_app V g_Cl g_K g_Na g_m : R)
    (H1 : g_m <> 0)
    (H2 : g_m = g_K + g_Na + g_Cl) :
  g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = I_app <-> V = (I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl) / g_m.
Proof.
  assert (P1 : 0 + g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) = I_app <-> V = (I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - 0) / g_m) by (refine (chord_conductance.chord_conductance E_Cl E_K E_Na I_app 0 V g_Cl g_K g_Na g_m _ _); [exact H1 | exact H2]);
  apply (same_iff _ _ _ _ P1); [split; intro G0; [apply (same_eq _ _ _ _ G0); rational | apply (same_eq _ _ _ _ G0); rational] | split; intro G0; [apply (same_eq _ _ _ _ G0); rational | apply (same_eq _ _ _ _ G0); rational]].
Qed.

Lemma decided_defined
    (E_Cl E_K E_Na I_app V g_Cl g_K g_Na g_m : R)
    (H1 : g_m <> 0)
    (H2 : g_m = g_K + g_Na + g_Cl) :
  g_m <> 0.
Proof.
  each; exists_there.
Qed.

Lemma settled
    (E_Cl E_K E_Na I_app g_Cl g_K g_Na g_m : R)
    (H1 : 0 <= g_Cl)
    (H2 : 0 <= g_K)
    (H3 : 0 <= g_Na)
    (H4 : g_m = g_K + g_Na + g_Cl) :
  (g_m = 0 -> (I_app = 0 -> (forall V' : R, g_K * (V' - E_K) + g_Na * (V' - E_Na) + g_Cl * (V' - E_Cl) = I_app)) /\ (I_app <> 0 -> (forall V' : R, ~ (g_K * (V' - E_K) + g_Na * (V' - E_Na) + g_Cl * (V' - E_Cl) = I_app)))) /\ (g_m <> 0 -> (forall V' : R, g_K * (V' - E_K) + g_Na * (V' - E_Na) + g_Cl * (V' - E_Cl) = I_app <-> V' = (I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl) / g_m)).
Proof.
  split; intro G1; [split; intro G2; [intros V'; refine (chord_conductance.nothing_required E_Cl E_K E_Na I_app V' g_Cl g_K g_Na g_m _ _ _ _ _ _); [exact G2 | exact H1 | exact H2 | exact H3 | exact G1 | exact H4] | intros V' G3; assert (P1 : I_app = 0) by (refine (chord_conductance.nothing_brought_in E_Cl E_K E_Na I_app V' g_Cl g_K g_Na g_m _ _ _ _ _ _); [exact H1 | exact G3 | exact H2 | exact H3 | exact G1 | exact H4]); impossible] | intros V'; refine (chord_conductance.decided E_Cl E_K E_Na I_app V' g_Cl g_K g_Na g_m _ _); [exact G1 | exact H4]].
Qed.

Lemma settled_defined
    (E_Cl E_K E_Na I_app g_Cl g_K g_Na g_m : R)
    (H1 : 0 <= g_Cl)
    (H2 : 0 <= g_K)
    (H3 : 0 <= g_Na)
    (H4 : g_m = g_K + g_Na + g_Cl) :
  (g_m <> 0 -> (forall V' : R, g_m <> 0)).
Proof.
  each; exists_there.
Qed.
