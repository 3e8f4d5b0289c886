(* Generated from derivations/membrane_charging.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require chord_conductance.

Lemma end_
    (E_Cl E_K E_Na I_app I_pump V_inf g_Cl g_K g_Na g_m : R)
    (H1 : I_pump + g_K * (V_inf - E_K) + g_Na * (V_inf - E_Na) + g_Cl * (V_inf - E_Cl) = I_app)
    (H2 : g_m = g_K + g_Na + g_Cl) :
  g_m * V_inf = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump.
Proof.
  assert (P1 : V_inf * g_m = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump) by (refine (chord_conductance.collected E_Cl E_K E_Na I_app I_pump V_inf g_Cl g_K g_Na g_m _ _); [exact H1 | exact H2]);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma by_distance'1
    (V_t : R -> R)
    (C E_Cl E_K E_Na I_app I_pump g_Cl g_K g_Na g_m moment : R)
    (H1 : forall moment' : R, smooth V_t moment' /\ C * Derive V_t moment' = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump - g_m * V_t moment') :
  C * Derive V_t moment = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump - g_m * V_t moment.
Proof.
  assert (P1 : forall moment' : R, C * Derive V_t moment' = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump - g_m * V_t moment') by (intros; apply H1; assumption);
  assert (Q1 : C * Derive V_t moment = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump - g_m * V_t moment) by (exact (P1 moment));
  exact Q1.
Qed.

Lemma by_distance'1_defined
    (V_t : R -> R)
    (C E_Cl E_K E_Na I_app I_pump g_Cl g_K g_Na g_m moment : R)
    (H1 : forall moment' : R, smooth V_t moment' /\ C * Derive V_t moment' = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump - g_m * V_t moment') :
  ex_derive V_t moment.
Proof.
  each; exists_there.
Qed.

Lemma by_distance
    (V_t : R -> R)
    (C E_Cl E_K E_Na I_app I_pump V_inf g_Cl g_K g_Na g_m moment : R)
    (H1 : I_pump + g_K * (V_inf - E_K) + g_Na * (V_inf - E_Na) + g_Cl * (V_inf - E_Cl) = I_app)
    (H2 : g_m = g_K + g_Na + g_Cl)
    (H3 : forall moment' : R, smooth V_t moment' /\ C * Derive V_t moment' = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump - g_m * V_t moment') :
  C * Derive V_t moment = - g_m * (V_t moment - V_inf).
Proof.
  assert (P1 : C * Derive V_t moment = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump - g_m * V_t moment) by (refine (membrane_charging.by_distance'1 V_t C E_Cl E_K E_Na I_app I_pump g_Cl g_K g_Na g_m moment _); [exact H3]);
  assert (P2 : g_m * V_inf = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump) by (refine (membrane_charging.end_ E_Cl E_K E_Na I_app I_pump V_inf g_Cl g_K g_Na g_m _ _); [exact H1 | exact H2]);
  assert (Z1 : 1 * (C * Derive V_t moment - (I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump - g_m * V_t moment)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- 1) * (g_m * V_inf - (I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump)) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (C * Derive V_t moment - (I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump - g_m * V_t moment)) + (- 1) * (g_m * V_inf - (I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump)))); [lra | rational].
Qed.

Lemma by_distance_defined
    (V_t : R -> R)
    (C E_Cl E_K E_Na I_app I_pump V_inf g_Cl g_K g_Na g_m moment : R)
    (H1 : I_pump + g_K * (V_inf - E_K) + g_Na * (V_inf - E_Na) + g_Cl * (V_inf - E_Cl) = I_app)
    (H2 : g_m = g_K + g_Na + g_Cl)
    (H3 : forall moment' : R, smooth V_t moment' /\ C * Derive V_t moment' = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump - g_m * V_t moment') :
  ex_derive V_t moment.
Proof.
  each; exists_there.
Qed.

Lemma relaxation
    (V_t : R -> R)
    (C E_Cl E_K E_Na I_app I_pump V_inf g_Cl g_K g_Na g_m moment tau : R)
    (H1 : 0 < C)
    (H2 : I_pump + g_K * (V_inf - E_K) + g_Na * (V_inf - E_Na) + g_Cl * (V_inf - E_Cl) = I_app)
    (H3 : g_m = g_K + g_Na + g_Cl)
    (H4 : 0 < g_m)
    (H5 : tau = C / g_m)
    (H6 : 0 < tau)
    (H7 : forall moment' : R, smooth V_t moment' /\ C * Derive V_t moment' = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump - g_m * V_t moment') :
  Derive V_t moment = (V_inf - V_t moment) / tau.
Proof.
  assert (P1 : C * Derive V_t moment = - g_m * (V_t moment - V_inf)) by (refine (membrane_charging.by_distance V_t C E_Cl E_K E_Na I_app I_pump V_inf g_Cl g_K g_Na g_m moment _ _ _); [exact H2 | exact H3 | exact H7]);
  assert (Z1 : 1 / C * (C * Derive V_t moment - (- g_m * (V_t moment - V_inf))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- g_m * (V_t moment - V_inf)) / (tau * C) * (tau - C / g_m) = 0) by (apply term_eq; [exact H5]);
  apply (eq_by_sum _ _ (1 / C * (C * Derive V_t moment - (- g_m * (V_t moment - V_inf))) + (- g_m * (V_t moment - V_inf)) / (tau * C) * (tau - C / g_m))); [lra | rational].
Qed.

Lemma relaxation_defined
    (V_t : R -> R)
    (C E_Cl E_K E_Na I_app I_pump V_inf g_Cl g_K g_Na g_m moment tau : R)
    (H1 : 0 < C)
    (H2 : I_pump + g_K * (V_inf - E_K) + g_Na * (V_inf - E_Na) + g_Cl * (V_inf - E_Cl) = I_app)
    (H3 : g_m = g_K + g_Na + g_Cl)
    (H4 : 0 < g_m)
    (H5 : tau = C / g_m)
    (H6 : 0 < tau)
    (H7 : forall moment' : R, smooth V_t moment' /\ C * Derive V_t moment' = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump - g_m * V_t moment') :
  ex_derive V_t moment /\ tau <> 0.
Proof.
  each; exists_there.
Qed.

Lemma unchanging
    (V_t : R -> R)
    (C E_Cl E_K E_Na I_app I_pump V_inf g_Cl g_K g_Na g_m moment tau : R)
    (H1 : 0 < C)
    (H2 : I_pump + g_K * (V_inf - E_K) + g_Na * (V_inf - E_Na) + g_Cl * (V_inf - E_Cl) = I_app)
    (H3 : g_m = g_K + g_Na + g_Cl)
    (H4 : 0 < g_m)
    (H5 : tau = C / g_m)
    (H6 : 0 < tau)
    (H7 : forall moment' : R, smooth V_t moment' /\ C * Derive V_t moment' = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump - g_m * V_t moment') :
  0 = (V_t moment - V_inf) * exp (moment / tau) / tau + Derive V_t moment * exp (moment / tau).
Proof.
  assert (P1 : Derive V_t moment = (V_inf - V_t moment) / tau) by (refine (membrane_charging.relaxation V_t C E_Cl E_K E_Na I_app I_pump V_inf g_Cl g_K g_Na g_m moment tau _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7]);
  assert (Z1 : (- exp (moment / tau)) * (Derive V_t moment - (V_inf - V_t moment) / tau) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ ((- exp (moment / tau)) * (Derive V_t moment - (V_inf - V_t moment) / tau))); [lra | rational].
Qed.

Lemma unchanging_defined
    (V_t : R -> R)
    (C E_Cl E_K E_Na I_app I_pump V_inf g_Cl g_K g_Na g_m moment tau : R)
    (H1 : 0 < C)
    (H2 : I_pump + g_K * (V_inf - E_K) + g_Na * (V_inf - E_Na) + g_Cl * (V_inf - E_Cl) = I_app)
    (H3 : g_m = g_K + g_Na + g_Cl)
    (H4 : 0 < g_m)
    (H5 : tau = C / g_m)
    (H6 : 0 < tau)
    (H7 : forall moment' : R, smooth V_t moment' /\ C * Derive V_t moment' = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump - g_m * V_t moment') :
  ex_derive V_t moment /\ tau <> 0.
Proof.
  each; exists_there.
Qed.

Lemma at_every_moment
    (V_t : R -> R)
    (C E_Cl E_K E_Na I_app I_pump V_inf g_Cl g_K g_Na g_m tau : R)
    (H1 : 0 < C)
    (H2 : I_pump + g_K * (V_inf - E_K) + g_Na * (V_inf - E_Na) + g_Cl * (V_inf - E_Cl) = I_app)
    (H3 : g_m = g_K + g_Na + g_Cl)
    (H4 : 0 < g_m)
    (H5 : tau = C / g_m)
    (H6 : 0 < tau)
    (H7 : forall moment' : R, smooth V_t moment' /\ C * Derive V_t moment' = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump - g_m * V_t moment') :
  forall moment' : R, 0 = (V_t moment' - V_inf) * exp (moment' / tau) / tau + Derive V_t moment' * exp (moment' / tau).
Proof.
  intros moment'; refine (membrane_charging.unchanging V_t C E_Cl E_K E_Na I_app I_pump V_inf g_Cl g_K g_Na g_m moment' tau _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | intros; apply H7; assumption].
Qed.

Lemma at_every_moment_defined
    (V_t : R -> R)
    (C E_Cl E_K E_Na I_app I_pump V_inf g_Cl g_K g_Na g_m tau : R)
    (H1 : 0 < C)
    (H2 : I_pump + g_K * (V_inf - E_K) + g_Na * (V_inf - E_Na) + g_Cl * (V_inf - E_Cl) = I_app)
    (H3 : g_m = g_K + g_Na + g_Cl)
    (H4 : 0 < g_m)
    (H5 : tau = C / g_m)
    (H6 : 0 < tau)
    (H7 : forall moment' : R, smooth V_t moment' /\ C * Derive V_t moment' = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump - g_m * V_t moment') :
  (forall moment' : R, ex_derive V_t moment' /\ tau <> 0).
Proof.
  each; exists_there.
Qed.

Lemma conserved
    (V_t : R -> R)
    (C E_Cl E_K E_Na I_app I_pump V_inf g_Cl g_K g_Na g_m later tau : R)
    (H1 : 0 < C)
    (H2 : I_pump + g_K * (V_inf - E_K) + g_Na * (V_inf - E_Na) + g_Cl * (V_inf - E_Cl) = I_app)
    (H3 : g_m = g_K + g_Na + g_Cl)
    (H4 : 0 < g_m)
    (H5 : 0 < later)
    (H6 : tau = C / g_m)
    (H7 : 0 < tau)
    (H8 : forall moment' : R, smooth V_t moment' /\ C * Derive V_t moment' = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump - g_m * V_t moment') :
  0 = V_inf + (V_t later - V_inf) * exp (later / tau) - V_t 0.
Proof.
  assert (E1 : exp (0 / tau) = 1) by (exp_as (0) ltac:(rational));
  assert (P1 : forall moment' : R, 0 = (V_t moment' - V_inf) * exp (moment' / tau) / tau + Derive V_t moment' * exp (moment' / tau)) by (refine (membrane_charging.at_every_moment V_t C E_Cl E_K E_Na I_app I_pump V_inf g_Cl g_K g_Na g_m tau _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H6 | exact H7 | exact H8]);
  assert (Z1 : 0 - 0 - ((V_t later - V_inf) * exp (later / tau) - (V_t 0 - V_inf) * exp (0 / tau)) = 0) by (apply (growth_eq (fun moment' => 0) (fun moment' => (V_t moment' - V_inf) * exp (moment' / tau)) 0 later); [intros; side | intros; side | side | intros moment' B1 B2; assert (S1 : Derive (fun moment'' => 0) moment' = 0) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive (fun moment'' => (V_t moment'' - V_inf) * exp (moment'' / tau)) moment' = (V_t moment' - V_inf) * exp (moment' / tau) / tau + Derive V_t moment' * exp (moment' / tau)) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (W1 : 0 = (V_t moment' - V_inf) * exp (moment' / tau) / tau + Derive V_t moment' * exp (moment' / tau)) by (exact (P1 moment')); exact (same_eq _ _ _ _ W1 S1 S2)]);
  apply (eq_by_sum _ _ (0 - 0 - ((V_t later - V_inf) * exp (later / tau) - (V_t 0 - V_inf) * exp (0 / tau)))); [exact Z1 | rewrite ?E1; rational].
Qed.

Lemma conserved_defined
    (V_t : R -> R)
    (C E_Cl E_K E_Na I_app I_pump V_inf g_Cl g_K g_Na g_m later tau : R)
    (H1 : 0 < C)
    (H2 : I_pump + g_K * (V_inf - E_K) + g_Na * (V_inf - E_Na) + g_Cl * (V_inf - E_Cl) = I_app)
    (H3 : g_m = g_K + g_Na + g_Cl)
    (H4 : 0 < g_m)
    (H5 : 0 < later)
    (H6 : tau = C / g_m)
    (H7 : 0 < tau)
    (H8 : forall moment' : R, smooth V_t moment' /\ C * Derive V_t moment' = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump - g_m * V_t moment') :
  tau <> 0.
Proof.
  each; exists_there.
Qed.

Lemma charging_curve
    (V_t : R -> R)
    (C E_Cl E_K E_Na I_app I_pump V_inf V_initial g_Cl g_K g_Na g_m later tau : R)
    (H1 : 0 < C)
    (H2 : I_pump + g_K * (V_inf - E_K) + g_Na * (V_inf - E_Na) + g_Cl * (V_inf - E_Cl) = I_app)
    (H3 : V_t 0 = V_initial)
    (H4 : g_m = g_K + g_Na + g_Cl)
    (H5 : 0 < g_m)
    (H6 : 0 < later)
    (H7 : tau = C / g_m)
    (H8 : 0 < tau)
    (H9 : forall moment' : R, smooth V_t moment' /\ C * Derive V_t moment' = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump - g_m * V_t moment') :
  V_t later = V_inf + (V_initial - V_inf) * exp (- later / tau).
Proof.
  assert (E1 : exp (- later / tau) = (1) / ((exp (later / tau)))) by (exp_as ((- ((later / tau)))) ltac:(rational));
  assert (P1 : 0 = V_inf + (V_t later - V_inf) * exp (later / tau) - V_t 0) by (refine (membrane_charging.conserved V_t C E_Cl E_K E_Na I_app I_pump V_inf g_Cl g_K g_Na g_m later tau _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9]);
  assert (Z1 : (- exp (- later / tau)) * (0 - (V_inf + (V_t later - V_inf) * exp (later / tau) - V_t 0)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : exp (- later / tau) * (V_t 0 - V_initial) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ ((- exp (- later / tau)) * (0 - (V_inf + (V_t later - V_inf) * exp (later / tau) - V_t 0)) + exp (- later / tau) * (V_t 0 - V_initial))); [lra | rewrite ?E1; rational].
Qed.

Lemma charging_curve_defined
    (V_t : R -> R)
    (C E_Cl E_K E_Na I_app I_pump V_inf V_initial g_Cl g_K g_Na g_m later tau : R)
    (H1 : 0 < C)
    (H2 : I_pump + g_K * (V_inf - E_K) + g_Na * (V_inf - E_Na) + g_Cl * (V_inf - E_Cl) = I_app)
    (H3 : V_t 0 = V_initial)
    (H4 : g_m = g_K + g_Na + g_Cl)
    (H5 : 0 < g_m)
    (H6 : 0 < later)
    (H7 : tau = C / g_m)
    (H8 : 0 < tau)
    (H9 : forall moment' : R, smooth V_t moment' /\ C * Derive V_t moment' = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump - g_m * V_t moment') :
  tau <> 0.
Proof.
  each; exists_there.
Qed.

Lemma beginning
    (V_inf V_initial tau : R)
    (H1 : 0 < tau) :
  tends (fun later' => V_inf + (V_initial - V_inf) * exp (- later' / tau)) (at_right 0) V_initial.
Proof.
  apply (tends_ext (fun later' => (((V_initial - V_inf) * (exp (- later' / tau))) + V_inf))); [algebra | ]; apply (tends_value (((V_initial - V_inf) * (exp 0)) + V_inf)); [constants; rational | apply tends_plus; [apply tends_mult; [apply tends_const | apply tends_exp; apply (tends_ext (fun later' => (((- 1) * (1 / tau)) * later'))); [algebra | apply (tends_value (((- 1) * (1 / tau)) * 0)); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_id_right]]]] | apply tends_const]].
Qed.

Lemma beginning_defined
    (V_inf V_initial tau : R)
    (H1 : 0 < tau) :
  (forall later' : R, 0 < later' -> tau <> 0).
Proof.
  each; exists_there.
Qed.

Lemma ending
    (V_inf V_initial tau : R)
    (H1 : 0 < tau) :
  tends (fun later' => V_inf + (V_initial - V_inf) * exp (- later' / tau)) (Rbar_locally p_infty) V_inf.
Proof.
  apply (tends_ext (fun later' => (((V_initial - V_inf) * (exp (- later' / tau))) + V_inf))); [algebra | ]; apply (tends_value (((V_initial - V_inf) * 0) + V_inf)); [constants; rational | apply tends_plus; [apply tends_mult; [apply tends_const | apply above_tends; apply (above_exp _ (((- 1) * (1 / tau)) * 1)); [side | apply (diverges_ext (fun later' => (((- 1) * (1 / tau)) * later'))); [algebra | apply tends_mult_diverges; [side | apply tends_mult; [apply tends_const | apply tends_const] | apply diverges_far_right]]]] | apply tends_const]].
Qed.

Lemma ending_defined
    (V_inf V_initial tau : R)
    (H1 : 0 < tau) :
  (forall later' : R, 1 < later' -> tau <> 0).
Proof.
  each; exists_there.
Qed.

Lemma speed
    (V_inf V_initial later tau : R)
    (H1 : 0 < tau) :
  Derive (fun later' => V_inf + (V_initial - V_inf) * exp (- later' / tau)) later = (V_inf - V_initial) * exp (- later / tau) / tau.
Proof.
  assert (E1 : exp (- later / tau) = (1) / ((exp (later / tau)))) by (exp_as ((- ((later / tau)))) ltac:(rational));
  apply is_derive_unique; rules; [side | eta; rewrite ?E1; rational].
Qed.

Lemma speed_defined
    (V_inf V_initial later tau : R)
    (H1 : 0 < tau) :
  tau <> 0 /\ ex_derive (fun later' => V_inf + (V_initial - V_inf) * exp (- later' / tau)) later.
Proof.
  each; exists_there.
Qed.

Lemma rising
    (V_inf V_initial later tau : R)
    (H1 : V_initial < V_inf)
    (H2 : 0 < tau) :
  0 < (V_inf - V_initial) * exp (- later / tau) / tau.
Proof.
  assert (E1 : exp (- later / tau) = (1) / ((exp (later / tau)))) by (exp_as ((- ((later / tau)))) ltac:(rational));
  first [known | rewrite ?E1; known | apply (lt_by_sum _ _ ((V_inf - V_initial) * / tau * / ((exp (later / tau))))); [side | rewrite ?E1; rational]].
Qed.

Lemma rising_defined
    (V_inf V_initial later tau : R)
    (H1 : V_initial < V_inf)
    (H2 : 0 < tau) :
  tau <> 0.
Proof.
  each; exists_there.
Qed.

Lemma halfway
    (V_t : R -> R)
    (C E_Cl E_K E_Na I_app I_pump V_inf V_initial g_Cl g_K g_Na g_m tau : R)
    (H1 : 0 < C)
    (H2 : I_pump + g_K * (V_inf - E_K) + g_Na * (V_inf - E_Na) + g_Cl * (V_inf - E_Cl) = I_app)
    (H3 : V_t 0 = V_initial)
    (H4 : g_m = g_K + g_Na + g_Cl)
    (H5 : 0 < g_m)
    (H6 : tau = C / g_m)
    (H7 : 0 < tau)
    (H8 : forall moment' : R, smooth V_t moment' /\ C * Derive V_t moment' = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump - g_m * V_t moment') :
  V_t (tau * ln 2) = V_initial / 2 + V_inf / 2.
Proof.
  assert (E1 : (tau * ln 2) = tau * ln 2) by (rational);
  assert (E2 : exp (- (tau * ln 2) / tau) = 1 / 2) by (exp_as ((- (ln 2))) ltac:(rewrite ?E1; rational));
  assert (P1 : V_t (tau * ln 2) = V_inf + (V_initial - V_inf) * exp (- (tau * ln 2) / tau)) by (refine (membrane_charging.charging_curve V_t C E_Cl E_K E_Na I_app I_pump V_inf V_initial g_Cl g_K g_Na g_m (tau * ln 2) tau _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | side | exact H6 | exact H7 | exact H8]);
  apply (same_eq _ _ _ _ P1); rewrite ?E2, ?E1; rational.
Qed.

Lemma halfway_defined
    (V_t : R -> R)
    (C E_Cl E_K E_Na I_app I_pump V_inf V_initial g_Cl g_K g_Na g_m tau : R)
    (H1 : 0 < C)
    (H2 : I_pump + g_K * (V_inf - E_K) + g_Na * (V_inf - E_Na) + g_Cl * (V_inf - E_Cl) = I_app)
    (H3 : V_t 0 = V_initial)
    (H4 : g_m = g_K + g_Na + g_Cl)
    (H5 : 0 < g_m)
    (H6 : tau = C / g_m)
    (H7 : 0 < tau)
    (H8 : forall moment' : R, smooth V_t moment' /\ C * Derive V_t moment' = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump - g_m * V_t moment') :
  0 < 2.
Proof.
  each; exists_there.
Qed.

Lemma remaining
    (V_t : R -> R)
    (C E_Cl E_K E_Na I_app I_pump V_inf V_initial g_Cl g_K g_Na g_m later tau : R)
    (H1 : 0 < C)
    (H2 : I_pump + g_K * (V_inf - E_K) + g_Na * (V_inf - E_Na) + g_Cl * (V_inf - E_Cl) = I_app)
    (H3 : V_initial < V_inf)
    (H4 : V_t 0 = V_initial)
    (H5 : g_m = g_K + g_Na + g_Cl)
    (H6 : 0 < g_m)
    (H7 : 0 < later)
    (H8 : tau = C / g_m)
    (H9 : 0 < tau)
    (H10 : forall moment' : R, smooth V_t moment' /\ C * Derive V_t moment' = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump - g_m * V_t moment') :
  (V_inf - V_t later) / (V_inf - V_initial) = exp (- later / tau).
Proof.
  assert (E1 : exp (- later / tau) = (1) / ((exp (later / tau)))) by (exp_as ((- ((later / tau)))) ltac:(rational));
  assert (P1 : V_t later = V_inf + (V_initial - V_inf) * exp (- later / tau)) by (refine (membrane_charging.charging_curve V_t C E_Cl E_K E_Na I_app I_pump V_inf V_initial g_Cl g_K g_Na g_m later tau _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]);
  assert (Z1 : 1 / (V_initial - V_inf) * (V_t later - (V_inf + (V_initial - V_inf) * exp (- later / tau))) = 0) by (apply term_eq; [exact P1]);
  first [apply (eq_by_sum _ _ (1 / (V_initial - V_inf) * (V_t later - (V_inf + (V_initial - V_inf) * exp (- later / tau))))); [lra | rewrite ?E1; rational] | apply (eq_by_scaled _ _ (V_initial - V_inf) (1 * (V_t later - (V_inf + (V_initial - V_inf) * exp (- later / tau))))); [side | apply term_eq; exact P1 | rewrite ?E1; rational]].
Qed.

Lemma remaining_defined
    (V_t : R -> R)
    (C E_Cl E_K E_Na I_app I_pump V_inf V_initial g_Cl g_K g_Na g_m later tau : R)
    (H1 : 0 < C)
    (H2 : I_pump + g_K * (V_inf - E_K) + g_Na * (V_inf - E_Na) + g_Cl * (V_inf - E_Cl) = I_app)
    (H3 : V_initial < V_inf)
    (H4 : V_t 0 = V_initial)
    (H5 : g_m = g_K + g_Na + g_Cl)
    (H6 : 0 < g_m)
    (H7 : 0 < later)
    (H8 : tau = C / g_m)
    (H9 : 0 < tau)
    (H10 : forall moment' : R, smooth V_t moment' /\ C * Derive V_t moment' = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump - g_m * V_t moment') :
  V_inf - V_initial <> 0 /\ tau <> 0.
Proof.
  each; exists_there.
Qed.

Lemma exponents
    (V_t : R -> R)
    (C E_Cl E_K E_Na I_app I_pump V_inf V_initial g_Cl g_K g_Na g_m later tau : R)
    (H1 : 0 < C)
    (H2 : I_pump + g_K * (V_inf - E_K) + g_Na * (V_inf - E_Na) + g_Cl * (V_inf - E_Cl) = I_app)
    (H3 : V_initial < V_inf)
    (H4 : V_t later < V_inf)
    (H5 : V_t 0 = V_initial)
    (H6 : g_m = g_K + g_Na + g_Cl)
    (H7 : 0 < g_m)
    (H8 : 0 < later)
    (H9 : tau = C / g_m)
    (H10 : 0 < tau)
    (H11 : forall moment' : R, smooth V_t moment' /\ C * Derive V_t moment' = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump - g_m * V_t moment') :
  ln ((V_inf - V_t later) / (V_inf - V_initial)) = - later / tau.
Proof.
  assert (E1 : ln ((V_inf - V_t later) / (V_inf - V_initial)) = (ln (V_inf - V_t later)) - (ln (V_inf - V_initial))) by (ln_as ((V_inf - V_t later) * / (V_inf - V_initial)) ltac:(rational));
  assert (E2 : exp (- later / tau) = (1) / ((exp (later / tau)))) by (exp_as ((- ((later / tau)))) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (exp (- later / tau)) = (-later) / (tau)) by (ln_as (/ ((exp (later / tau)))) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : (V_inf - V_t later) / (V_inf - V_initial) = exp (- later / tau)) by (refine (membrane_charging.remaining V_t C E_Cl E_K E_Na I_app I_pump V_inf V_initial g_Cl g_K g_Na g_m later tau _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11]);
  apply (same_eq (ln ((V_inf - V_t later) / (V_inf - V_initial))) (ln (exp (- later / tau)))); [apply f_equal; exact P1 | rewrite ?E3, ?E2, ?E1; rational | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma exponents_defined
    (V_t : R -> R)
    (C E_Cl E_K E_Na I_app I_pump V_inf V_initial g_Cl g_K g_Na g_m later tau : R)
    (H1 : 0 < C)
    (H2 : I_pump + g_K * (V_inf - E_K) + g_Na * (V_inf - E_Na) + g_Cl * (V_inf - E_Cl) = I_app)
    (H3 : V_initial < V_inf)
    (H4 : V_t later < V_inf)
    (H5 : V_t 0 = V_initial)
    (H6 : g_m = g_K + g_Na + g_Cl)
    (H7 : 0 < g_m)
    (H8 : 0 < later)
    (H9 : tau = C / g_m)
    (H10 : 0 < tau)
    (H11 : forall moment' : R, smooth V_t moment' /\ C * Derive V_t moment' = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump - g_m * V_t moment') :
  V_inf - V_initial <> 0 /\ 0 < (V_inf - V_t later) / (V_inf - V_initial) /\ tau <> 0.
Proof.
  each; exists_there.
Qed.

Lemma time_taken
    (V_t : R -> R)
    (C E_Cl E_K E_Na I_app I_pump V_inf V_initial g_Cl g_K g_Na g_m later tau : R)
    (H1 : 0 < C)
    (H2 : I_pump + g_K * (V_inf - E_K) + g_Na * (V_inf - E_Na) + g_Cl * (V_inf - E_Cl) = I_app)
    (H3 : V_initial < V_inf)
    (H4 : V_t later < V_inf)
    (H5 : V_t 0 = V_initial)
    (H6 : g_m = g_K + g_Na + g_Cl)
    (H7 : 0 < g_m)
    (H8 : 0 < later)
    (H9 : tau = C / g_m)
    (H10 : 0 < tau)
    (H11 : forall moment' : R, smooth V_t moment' /\ C * Derive V_t moment' = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump - g_m * V_t moment') :
  later = tau * ln ((V_inf - V_initial) / (V_inf - V_t later)).
Proof.
  assert (E1 : ln ((V_inf - V_t later) / (V_inf - V_initial)) = (ln (V_inf - V_t later)) - (ln (V_inf - V_initial))) by (ln_as ((V_inf - V_t later) * / (V_inf - V_initial)) ltac:(rational));
  assert (E2 : ln ((V_inf - V_initial) / (V_inf - V_t later)) = -(ln (V_inf - V_t later)) + (ln (V_inf - V_initial))) by (ln_as ((V_inf - V_initial) * / (V_inf - V_t later)) ltac:(rewrite ?E1; rational));
  assert (P1 : ln ((V_inf - V_t later) / (V_inf - V_initial)) = - later / tau) by (refine (membrane_charging.exponents V_t C E_Cl E_K E_Na I_app I_pump V_inf V_initial g_Cl g_K g_Na g_m later tau _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11]);
  assert (Z1 : tau * (ln ((V_inf - V_t later) / (V_inf - V_initial)) - (- later / tau)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (tau * (ln ((V_inf - V_t later) / (V_inf - V_initial)) - (- later / tau)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma time_taken_defined
    (V_t : R -> R)
    (C E_Cl E_K E_Na I_app I_pump V_inf V_initial g_Cl g_K g_Na g_m later tau : R)
    (H1 : 0 < C)
    (H2 : I_pump + g_K * (V_inf - E_K) + g_Na * (V_inf - E_Na) + g_Cl * (V_inf - E_Cl) = I_app)
    (H3 : V_initial < V_inf)
    (H4 : V_t later < V_inf)
    (H5 : V_t 0 = V_initial)
    (H6 : g_m = g_K + g_Na + g_Cl)
    (H7 : 0 < g_m)
    (H8 : 0 < later)
    (H9 : tau = C / g_m)
    (H10 : 0 < tau)
    (H11 : forall moment' : R, smooth V_t moment' /\ C * Derive V_t moment' = I_app + g_K * E_K + g_Na * E_Na + g_Cl * E_Cl - I_pump - g_m * V_t moment') :
  V_inf - V_t later <> 0 /\ 0 < (V_inf - V_initial) / (V_inf - V_t later).
Proof.
  each; exists_there.
Qed.

Lemma no_end
    (C E I_app V_initial later : R)
    (H1 : 0 < C) :
  tends (fun g_m' => (1 - exp (- later * g_m' / C)) * (I_app - g_m' * (V_initial - E)) / g_m') (at_right 0) (later * I_app / C) /\ tends (fun g_m' => (1 - exp (- later * g_m' / C)) * (I_app - g_m' * (V_initial - E)) / g_m') (at_left 0) (later * I_app / C).
Proof.
  assert (E1 : exp (- later * 0 / C) = 1) by (exp_as (0) ltac:(rational));
  split; [apply (tends_ext_right (fun g_m' => ((1 - exp (- later * g_m' / C)) * (I_app - g_m' * (V_initial - E))) / g_m')); [intros g_m' K1; first [rational | fractions] | apply (quotient_right (fun g_m' => (1 - exp (- later * g_m' / C)) * (I_app - g_m' * (V_initial - E))) (fun g_m' => g_m') 0 _ (((fun g_m' => later * (I_app - g_m' * (V_initial - E)) * exp (- later * g_m' / C) / C + (1 - exp (- later * g_m' / C)) * (E - V_initial)) 0) / ((fun g_m' => 1) 0))); [cbv beta; rewrite ?E1; rational | apply (quotient_by_slopes (fun g_m' => (1 - exp (- later * g_m' / C)) * (I_app - g_m' * (V_initial - E))) (fun g_m' => g_m') (fun g_m' => later * (I_app - g_m' * (V_initial - E)) * exp (- later * g_m' / C) / C + (1 - exp (- later * g_m' / C)) * (E - V_initial)) (fun g_m' => 1) 0 _); [apply filter_forall; intro g_m'; assert (I1 : exp (- later * g_m' / C) = (1) / ((exp (later * g_m' / C)))) by (exp_as ((- ((later * g_m' / C)))) ltac:(rational)); rules; [side | eta; rewrite ?I1; rational] | apply filter_forall; intro g_m'; rules; [side | eta; rational] | cbv beta; rewrite ?E1; rational | cbv beta; rewrite ?E1; rational | apply (beside_by_value (fun g_m' => 1) 0); [continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E1; rational); side] | apply (quotient_by_value (fun g_m' => later * (I_app - g_m' * (V_initial - E)) * exp (- later * g_m' / C) / C + (1 - exp (- later * g_m' / C)) * (E - V_initial)) (fun g_m' => 1) 0); [continuous_here | continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E1; rational); side]]]] | apply (tends_ext_left (fun g_m' => ((1 - exp (- later * g_m' / C)) * (I_app - g_m' * (V_initial - E))) / g_m')); [intros g_m' K1; first [rational | fractions] | apply (quotient_left (fun g_m' => (1 - exp (- later * g_m' / C)) * (I_app - g_m' * (V_initial - E))) (fun g_m' => g_m') 0 _ (((fun g_m' => later * (I_app - g_m' * (V_initial - E)) * exp (- later * g_m' / C) / C + (1 - exp (- later * g_m' / C)) * (E - V_initial)) 0) / ((fun g_m' => 1) 0))); [cbv beta; rewrite ?E1; rational | apply (quotient_by_slopes (fun g_m' => (1 - exp (- later * g_m' / C)) * (I_app - g_m' * (V_initial - E))) (fun g_m' => g_m') (fun g_m' => later * (I_app - g_m' * (V_initial - E)) * exp (- later * g_m' / C) / C + (1 - exp (- later * g_m' / C)) * (E - V_initial)) (fun g_m' => 1) 0 _); [apply filter_forall; intro g_m'; assert (I1 : exp (- later * g_m' / C) = (1) / ((exp (later * g_m' / C)))) by (exp_as ((- ((later * g_m' / C)))) ltac:(rational)); rules; [side | eta; rewrite ?I1; rational] | apply filter_forall; intro g_m'; rules; [side | eta; rational] | cbv beta; rewrite ?E1; rational | cbv beta; rewrite ?E1; rational | apply (beside_by_value (fun g_m' => 1) 0); [continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E1; rational); side] | apply (quotient_by_value (fun g_m' => later * (I_app - g_m' * (V_initial - E)) * exp (- later * g_m' / C) / C + (1 - exp (- later * g_m' / C)) * (E - V_initial)) (fun g_m' => 1) 0); [continuous_here | continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E1; rational); side]]]]].
Qed.

Lemma no_end_defined
    (C E I_app V_initial later : R)
    (H1 : 0 < C) :
  (at_right 0 (fun g_m' => g_m' <> 0 /\ C <> 0)) /\ (at_left 0 (fun g_m' => g_m' <> 0 /\ C <> 0)).
Proof.
  each; exists_there.
Qed.
