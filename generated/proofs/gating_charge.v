(* Generated from derivations/gating_charge.py; do not edit. *)

From Electrochem Require Import moves.

Lemma two_shapes
    (T k_B p_closed p_open w_closed w_open : R)
    (H1 : 0 < T)
    (H2 : 0 < k_B)
    (H3 : 0 < p_closed)
    (H4 : p_open / p_closed = exp ((w_closed - w_open) / (k_B * T))) :
  p_open / p_closed = exp ((w_closed - w_open) / (k_B * T)).
Proof.
  assert (P1 : p_open / p_closed = exp ((w_closed - w_open) / (k_B * T))) by (exact H4);
  exact P1.
Qed.

Lemma two_shapes_defined
    (T k_B p_closed p_open w_closed w_open : R)
    (H1 : 0 < T)
    (H2 : 0 < k_B)
    (H3 : 0 < p_closed)
    (H4 : p_open / p_closed = exp ((w_closed - w_open) / (k_B * T))) :
  p_closed <> 0 /\ T <> 0 /\ k_B <> 0.
Proof.
  each; exists_there.
Qed.

Lemma from_half
    (V V_half e_0 w_closed w_open w_shape z_gate : R)
    (H1 : w_open - w_closed = w_shape - z_gate * e_0 * V)
    (H2 : V_half = w_shape / (z_gate * e_0))
    (H3 : 0 < e_0)
    (H4 : 0 < z_gate) :
  w_closed - w_open = z_gate * e_0 * (V - V_half).
Proof.
  assert (Z1 : (- 1) * (w_open - w_closed - (w_shape - z_gate * e_0 * V)) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : z_gate * e_0 * (V_half - w_shape / (z_gate * e_0)) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ ((- 1) * (w_open - w_closed - (w_shape - z_gate * e_0 * V)) + z_gate * e_0 * (V_half - w_shape / (z_gate * e_0)))); [lra | rational].
Qed.

Lemma gate_exponent
    (F N_A R_ T V V_half e_0 k_B u_gate w_closed w_open w_shape z_gate : R)
    (H1 : w_open - w_closed = w_shape - z_gate * e_0 * V)
    (H2 : F = e_0 * N_A)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V_half = w_shape / (z_gate * e_0))
    (H7 : 0 < e_0)
    (H8 : 0 < k_B)
    (H9 : u_gate = z_gate * F * (V - V_half) / (R_ * T))
    (H10 : 0 < z_gate) :
  (w_closed - w_open) / (k_B * T) = u_gate.
Proof.
  assert (P1 : w_closed - w_open = z_gate * e_0 * (V - V_half)) by (refine (gating_charge.from_half V V_half e_0 w_closed w_open w_shape z_gate _ _ _ _); [exact H1 | exact H6 | exact H7 | exact H10]);
  assert (Z1 : 1 / (k_B * T) * (w_closed - w_open - z_gate * e_0 * (V - V_half)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- 1) * (u_gate - z_gate * F * (V - V_half) / (R_ * T)) = 0) by (apply term_eq; [exact H9]);
  assert (Z3 : z_gate * e_0 * (V - V_half) / (k_B * R_ * T) * (R_ - k_B * N_A) = 0) by (apply term_eq; [exact H4]);
  assert (Z4 : (- z_gate * (V - V_half)) / (R_ * T) * (F - e_0 * N_A) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 / (k_B * T) * (w_closed - w_open - z_gate * e_0 * (V - V_half)) + (- 1) * (u_gate - z_gate * F * (V - V_half) / (R_ * T)) + z_gate * e_0 * (V - V_half) / (k_B * R_ * T) * (R_ - k_B * N_A) + (- z_gate * (V - V_half)) / (R_ * T) * (F - e_0 * N_A))); [lra | rational].
Qed.

Lemma gate_exponent_defined
    (F N_A R_ T V V_half e_0 k_B u_gate w_closed w_open w_shape z_gate : R)
    (H1 : w_open - w_closed = w_shape - z_gate * e_0 * V)
    (H2 : F = e_0 * N_A)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V_half = w_shape / (z_gate * e_0))
    (H7 : 0 < e_0)
    (H8 : 0 < k_B)
    (H9 : u_gate = z_gate * F * (V - V_half) / (R_ * T))
    (H10 : 0 < z_gate) :
  T <> 0 /\ k_B <> 0.
Proof.
  each; exists_there.
Qed.

Lemma logarithm
    (T k_B p_closed p_open w_closed w_open : R)
    (H1 : 0 < T)
    (H2 : 0 < k_B)
    (H3 : 0 < p_closed)
    (H4 : 0 < p_open)
    (H5 : p_open / p_closed = exp ((w_closed - w_open) / (k_B * T))) :
  ln (p_open / p_closed) = (w_closed - w_open) / (k_B * T).
Proof.
  assert (E1 : ln (p_open / p_closed) = (ln p_open) - (ln p_closed)) by (ln_as (p_open * / p_closed) ltac:(rational));
  assert (E2 : exp ((w_closed - w_open) / (k_B * T)) = ((exp (w_closed / (k_B * T)))) / ((exp (w_open / (k_B * T))))) by (exp_as ((- ((w_open / (k_B * T)))) + ((w_closed / (k_B * T)))) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (exp ((w_closed - w_open) / (k_B * T))) = (-w_open + w_closed) / (T * k_B)) by (ln_as (((exp (w_closed / (k_B * T)))) * / ((exp (w_open / (k_B * T))))) ltac:(rewrite ?E2, ?E1; rational));
  apply (same_eq (ln (p_open / p_closed)) (ln (exp ((w_closed - w_open) / (k_B * T))))); [apply f_equal; exact H5 | rewrite ?E3, ?E2, ?E1; rational | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma logarithm_defined
    (T k_B p_closed p_open w_closed w_open : R)
    (H1 : 0 < T)
    (H2 : 0 < k_B)
    (H3 : 0 < p_closed)
    (H4 : 0 < p_open)
    (H5 : p_open / p_closed = exp ((w_closed - w_open) / (k_B * T))) :
  p_closed <> 0 /\ 0 < p_open / p_closed /\ T <> 0 /\ k_B <> 0.
Proof.
  each; exists_there.
Qed.

Lemma log_odds
    (F N_A R_ T V V_half e_0 k_B p_closed p_open u_gate w_closed w_open w_shape z_gate : R)
    (H1 : w_open - w_closed = w_shape - z_gate * e_0 * V)
    (H2 : F = e_0 * N_A)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V_half = w_shape / (z_gate * e_0))
    (H7 : 0 < e_0)
    (H8 : 0 < k_B)
    (H9 : 0 < p_closed)
    (H10 : 0 < p_open)
    (H11 : p_open / p_closed = exp ((w_closed - w_open) / (k_B * T)))
    (H12 : u_gate = z_gate * F * (V - V_half) / (R_ * T))
    (H13 : 0 < z_gate) :
  ln (p_open / p_closed) = u_gate.
Proof.
  assert (E1 : ln (p_open / p_closed) = (ln p_open) - (ln p_closed)) by (ln_as (p_open * / p_closed) ltac:(rational));
  assert (P1 : ln (p_open / p_closed) = (w_closed - w_open) / (k_B * T)) by (refine (gating_charge.logarithm T k_B p_closed p_open w_closed w_open _ _ _ _ _); [exact H5 | exact H8 | exact H9 | exact H10 | exact H11]);
  assert (P2 : (w_closed - w_open) / (k_B * T) = u_gate) by (refine (gating_charge.gate_exponent F N_A R_ T V V_half e_0 k_B u_gate w_closed w_open w_shape z_gate _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H12 | exact H13]);
  assert (Z1 : 1 * (ln (p_open / p_closed) - (w_closed - w_open) / (k_B * T)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 1 * ((w_closed - w_open) / (k_B * T) - u_gate) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (ln (p_open / p_closed) - (w_closed - w_open) / (k_B * T)) + 1 * ((w_closed - w_open) / (k_B * T) - u_gate))); [lra | rewrite ?E1; rational].
Qed.

Lemma log_odds_defined
    (F N_A R_ T V V_half e_0 k_B p_closed p_open u_gate w_closed w_open w_shape z_gate : R)
    (H1 : w_open - w_closed = w_shape - z_gate * e_0 * V)
    (H2 : F = e_0 * N_A)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V_half = w_shape / (z_gate * e_0))
    (H7 : 0 < e_0)
    (H8 : 0 < k_B)
    (H9 : 0 < p_closed)
    (H10 : 0 < p_open)
    (H11 : p_open / p_closed = exp ((w_closed - w_open) / (k_B * T)))
    (H12 : u_gate = z_gate * F * (V - V_half) / (R_ * T))
    (H13 : 0 < z_gate) :
  p_closed <> 0 /\ 0 < p_open / p_closed.
Proof.
  each; exists_there.
Qed.

Lemma odds
    (F N_A R_ T V V_half e_0 k_B p_closed p_open u_gate w_closed w_open w_shape z_gate : R)
    (H1 : w_open - w_closed = w_shape - z_gate * e_0 * V)
    (H2 : F = e_0 * N_A)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V_half = w_shape / (z_gate * e_0))
    (H7 : 0 < e_0)
    (H8 : 0 < k_B)
    (H9 : 0 < p_closed)
    (H10 : 0 < p_open)
    (H11 : p_open / p_closed = exp ((w_closed - w_open) / (k_B * T)))
    (H12 : u_gate = z_gate * F * (V - V_half) / (R_ * T))
    (H13 : 0 < z_gate) :
  p_open / p_closed = exp u_gate.
Proof.
  assert (E1 : ln (p_open / p_closed) = (ln p_open) - (ln p_closed)) by (ln_as (p_open * / p_closed) ltac:(rational));
  assert (E2 : exp (ln (p_open / p_closed)) = (p_open) / (p_closed)) by (exp_as ((ln p_open) + (- (ln p_closed))) ltac:(rewrite ?E1; rational));
  assert (P1 : ln (p_open / p_closed) = u_gate) by (refine (gating_charge.log_odds F N_A R_ T V V_half e_0 k_B p_closed p_open u_gate w_closed w_open w_shape z_gate _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13]);
  apply (same_eq (exp (ln (p_open / p_closed))) (exp u_gate)); [apply f_equal; exact P1 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma odds_defined
    (F N_A R_ T V V_half e_0 k_B p_closed p_open u_gate w_closed w_open w_shape z_gate : R)
    (H1 : w_open - w_closed = w_shape - z_gate * e_0 * V)
    (H2 : F = e_0 * N_A)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V_half = w_shape / (z_gate * e_0))
    (H7 : 0 < e_0)
    (H8 : 0 < k_B)
    (H9 : 0 < p_closed)
    (H10 : 0 < p_open)
    (H11 : p_open / p_closed = exp ((w_closed - w_open) / (k_B * T)))
    (H12 : u_gate = z_gate * F * (V - V_half) / (R_ * T))
    (H13 : 0 < z_gate) :
  p_closed <> 0.
Proof.
  each; exists_there.
Qed.

Lemma open_at_distance
    (F N_A R_ T V V_half e_0 k_B p_closed p_open u_gate w_closed w_open w_shape z_gate : R)
    (H1 : w_open - w_closed = w_shape - z_gate * e_0 * V)
    (H2 : F = e_0 * N_A)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V_half = w_shape / (z_gate * e_0))
    (H7 : 0 < e_0)
    (H8 : 0 < k_B)
    (H9 : p_open + p_closed = 1)
    (H10 : 0 < p_closed)
    (H11 : 0 < p_open)
    (H12 : p_open / p_closed = exp ((w_closed - w_open) / (k_B * T)))
    (H13 : u_gate = z_gate * F * (V - V_half) / (R_ * T))
    (H14 : 0 < z_gate) :
  p_open = 1 / (1 + exp (- u_gate)).
Proof.
  assert (E1 : exp (- u_gate) = (1) / ((exp u_gate))) by (exp_as ((- (u_gate))) ltac:(rational));
  assert (P1 : p_open / p_closed = exp u_gate) by (refine (gating_charge.odds F N_A R_ T V V_half e_0 k_B p_closed p_open u_gate w_closed w_open w_shape z_gate _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14]);
  assert (Z1 : p_closed / (1 + exp u_gate) * (p_open / p_closed - exp u_gate) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : exp u_gate / (1 + exp u_gate) * (p_open + p_closed - 1) = 0) by (apply term_eq; [exact H9]);
  apply (eq_by_sum _ _ (p_closed / (1 + exp u_gate) * (p_open / p_closed - exp u_gate) + exp u_gate / (1 + exp u_gate) * (p_open + p_closed - 1))); [lra | rewrite ?E1; rational].
Qed.

Lemma open_at_distance_defined
    (F N_A R_ T V V_half e_0 k_B p_closed p_open u_gate w_closed w_open w_shape z_gate : R)
    (H1 : w_open - w_closed = w_shape - z_gate * e_0 * V)
    (H2 : F = e_0 * N_A)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V_half = w_shape / (z_gate * e_0))
    (H7 : 0 < e_0)
    (H8 : 0 < k_B)
    (H9 : p_open + p_closed = 1)
    (H10 : 0 < p_closed)
    (H11 : 0 < p_open)
    (H12 : p_open / p_closed = exp ((w_closed - w_open) / (k_B * T)))
    (H13 : u_gate = z_gate * F * (V - V_half) / (R_ * T))
    (H14 : 0 < z_gate) :
  1 + exp (- u_gate) <> 0.
Proof.
  each; exists_there.
Qed.

Lemma open_probability
    (F N_A R_ T V V_half e_0 k_B p_closed p_open u_gate w_closed w_open w_shape z_gate : R)
    (H1 : w_open - w_closed = w_shape - z_gate * e_0 * V)
    (H2 : F = e_0 * N_A)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V_half = w_shape / (z_gate * e_0))
    (H7 : 0 < e_0)
    (H8 : 0 < k_B)
    (H9 : p_open + p_closed = 1)
    (H10 : 0 < p_closed)
    (H11 : 0 < p_open)
    (H12 : p_open / p_closed = exp ((w_closed - w_open) / (k_B * T)))
    (H13 : u_gate = z_gate * F * (V - V_half) / (R_ * T))
    (H14 : 0 < z_gate) :
  p_open = 1 / (1 + exp (- z_gate * F * (V - V_half) / (R_ * T))).
Proof.
  assert (E1 : exp (- (z_gate * F * (V - V_half) / (R_ * T))) = ((exp (z_gate * F * V_half / (R_ * T)))) / ((exp (z_gate * F * V / (R_ * T))))) by (exp_as ((- ((z_gate * F * V / (R_ * T)))) + ((z_gate * F * V_half / (R_ * T)))) ltac:(rational));
  assert (E2 : exp (- z_gate * F * (V - V_half) / (R_ * T)) = ((exp (z_gate * F * V_half / (R_ * T)))) / ((exp (z_gate * F * V / (R_ * T))))) by (exp_as ((- ((z_gate * F * V / (R_ * T)))) + ((z_gate * F * V_half / (R_ * T)))) ltac:(rewrite ?E1; rational));
  assert (P1 : p_open = 1 / (1 + exp (- u_gate))) by (refine (gating_charge.open_at_distance F N_A R_ T V V_half e_0 k_B p_closed p_open u_gate w_closed w_open w_shape z_gate _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14]);
  pose proof P1 as Q1; rewrite ?H13 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E2, ?E1; rational.
Qed.

Lemma open_probability_defined
    (F N_A R_ T V V_half e_0 k_B p_closed p_open u_gate w_closed w_open w_shape z_gate : R)
    (H1 : w_open - w_closed = w_shape - z_gate * e_0 * V)
    (H2 : F = e_0 * N_A)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V_half = w_shape / (z_gate * e_0))
    (H7 : 0 < e_0)
    (H8 : 0 < k_B)
    (H9 : p_open + p_closed = 1)
    (H10 : 0 < p_closed)
    (H11 : 0 < p_open)
    (H12 : p_open / p_closed = exp ((w_closed - w_open) / (k_B * T)))
    (H13 : u_gate = z_gate * F * (V - V_half) / (R_ * T))
    (H14 : 0 < z_gate) :
  R_ <> 0 /\ T <> 0 /\ 1 + exp (- z_gate * F * (V - V_half) / (R_ * T)) <> 0.
Proof.
  each; exists_there.
Qed.

Lemma half_open
    (F N_A R_ T V V_half e_0 k_B p_closed p_open u_gate w_closed w_open w_shape z_gate : R)
    (H1 : w_open - w_closed = w_shape - z_gate * e_0 * V)
    (H2 : F = e_0 * N_A)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V = V_half)
    (H7 : V_half = w_shape / (z_gate * e_0))
    (H8 : 0 < e_0)
    (H9 : 0 < k_B)
    (H10 : p_open + p_closed = 1)
    (H11 : 0 < p_closed)
    (H12 : 0 < p_open)
    (H13 : p_open / p_closed = exp ((w_closed - w_open) / (k_B * T)))
    (H14 : u_gate = z_gate * F * (V - V_half) / (R_ * T))
    (H15 : 0 < z_gate) :
  p_open = 1 / 2.
Proof.
  assert (E1 : exp (- z_gate * F * (V_half - V_half) / (R_ * T)) = 1) by (exp_as (0) ltac:(rational));
  assert (P1 : p_open = 1 / (1 + exp (- z_gate * F * (V - V_half) / (R_ * T)))) by (refine (gating_charge.open_probability F N_A R_ T V V_half e_0 k_B p_closed p_open u_gate w_closed w_open w_shape z_gate _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15]);
  pose proof P1 as Q1; rewrite ?H6 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E1; rational.
Qed.

Lemma closed_below
    (F R_ T V_half z_gate : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < z_gate) :
  tends (fun V' => 1 / (1 + exp (- z_gate * F * (V' - V_half) / (R_ * T)))) (Rbar_locally m_infty) 0.
Proof.
  apply (tends_ext (fun V' => (/ (1 + exp (- z_gate * F * (V' - V_half) / (R_ * T)))))); [algebra | ]; apply (tends_value 0); [constants; rational | apply (diverges_inv _ 1); apply (diverges_ext (fun V' => (1 + (exp (- z_gate * F * (V' - V_half) / (R_ * T)))))); [algebra | apply (tends_plus_diverges _ _ _ 1); [apply tends_const | apply (diverges_exp _ ((((((- 1) * (1 / R_)) * (1 / T)) * (- (1))) * F) * z_gate)); [replace (((((((- 1) * (1 / R_)) * (1 / T)) * (- (1))) * F) * z_gate)) with (F * z_gate * / R_ * / T) by (rational); pos | apply (diverges_ext (fun V' => ((((((- 1) * (1 / R_)) * (1 / T)) * ((- V_half) + V')) * F) * z_gate))); [algebra | apply diverges_mult_tends; [side | apply diverges_mult_tends; [side | apply tends_mult_diverges; [side | apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply (tends_plus_diverges _ _ _ (- V_half)); [apply tends_const | apply diverges_far_left]] | apply tends_const] | apply tends_const]]]]]].
Qed.

Lemma closed_below_defined
    (F R_ T V_half z_gate : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < z_gate) :
  (forall V' : R, 1 < - V' -> R_ <> 0 /\ T <> 0 /\ 1 + exp (- z_gate * F * (V' - V_half) / (R_ * T)) <> 0).
Proof.
  each; exists_there.
Qed.

Lemma open_above
    (F R_ T V_half z_gate : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < z_gate) :
  tends (fun V' => 1 / (1 + exp (- z_gate * F * (V' - V_half) / (R_ * T)))) (Rbar_locally p_infty) 1.
Proof.
  apply (tends_ext (fun V' => (/ (1 + exp (- z_gate * F * (V' - V_half) / (R_ * T)))))); [algebra | ]; apply (tends_value (/ 1)); [constants; rational | apply tends_inv; [side | apply (tends_ext (fun V' => (1 + (exp (- z_gate * F * (V' - V_half) / (R_ * T)))))); [algebra | apply (tends_value (1 + 0)); [constants; rational | apply tends_plus; [apply tends_const | apply above_tends; apply (above_exp _ ((((((- 1) * (1 / R_)) * (1 / T)) * 1) * F) * z_gate)); [side | apply (diverges_ext (fun V' => ((((((- 1) * (1 / R_)) * (1 / T)) * ((- V_half) + V')) * F) * z_gate))); [algebra | apply diverges_mult_tends; [side | apply diverges_mult_tends; [side | apply tends_mult_diverges; [side | apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply (tends_plus_diverges _ _ _ (- V_half)); [apply tends_const | apply diverges_far_right]] | apply tends_const] | apply tends_const]]]]]]]].
Qed.

Lemma open_above_defined
    (F R_ T V_half z_gate : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < z_gate) :
  (forall V' : R, 1 < V' -> R_ <> 0 /\ T <> 0 /\ 1 + exp (- z_gate * F * (V' - V_half) / (R_ * T)) <> 0).
Proof.
  each; exists_there.
Qed.

Lemma shut
    (F R_ T V V_half : R)
    (H1 : V - V_half < 0)
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < T) :
  tends (fun z_gate' => 1 / (1 + exp (- z_gate' * F * (V - V_half) / (R_ * T)))) (Rbar_locally p_infty) 0.
Proof.
  apply (tends_ext (fun z_gate' => (/ (1 + exp (- z_gate' * F * (V - V_half) / (R_ * T)))))); [algebra | ]; apply (tends_value 0); [constants; rational | apply (diverges_inv _ 1); apply (diverges_ext (fun z_gate' => (1 + (exp (- z_gate' * F * (V - V_half) / (R_ * T)))))); [algebra | apply (tends_plus_diverges _ _ _ 1); [apply tends_const | apply (diverges_exp _ ((((((- 1) * (1 / R_)) * (1 / T)) * (V - V_half)) * F) * 1)); [replace (((((((- 1) * (1 / R_)) * (1 / T)) * (V - V_half)) * F) * 1)) with (F * (V_half - V) * / R_ * / T) by (rational); pos | apply (diverges_ext (fun z_gate' => ((((((- 1) * (1 / R_)) * (1 / T)) * (V - V_half)) * F) * z_gate'))); [algebra | apply tends_mult_diverges; [side | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply tends_const] | apply tends_const] | apply diverges_far_right]]]]]].
Qed.

Lemma shut_defined
    (F R_ T V V_half : R)
    (H1 : V - V_half < 0)
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < T) :
  (forall z_gate' : R, 1 < z_gate' -> R_ <> 0 /\ T <> 0 /\ 1 + exp (- z_gate' * F * (V - V_half) / (R_ * T)) <> 0).
Proof.
  each; exists_there.
Qed.

Lemma wide_open
    (F R_ T V V_half : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < V - V_half) :
  tends (fun z_gate' => 1 / (1 + exp (- z_gate' * F * (V - V_half) / (R_ * T)))) (Rbar_locally p_infty) 1.
Proof.
  apply (tends_ext (fun z_gate' => (/ (1 + exp (- z_gate' * F * (V - V_half) / (R_ * T)))))); [algebra | ]; apply (tends_value (/ 1)); [constants; rational | apply tends_inv; [side | apply (tends_ext (fun z_gate' => (1 + (exp (- z_gate' * F * (V - V_half) / (R_ * T)))))); [algebra | apply (tends_value (1 + 0)); [constants; rational | apply tends_plus; [apply tends_const | apply above_tends; apply (above_exp _ ((((((- 1) * (1 / R_)) * (1 / T)) * (V - V_half)) * F) * 1)); [side | apply (diverges_ext (fun z_gate' => ((((((- 1) * (1 / R_)) * (1 / T)) * (V - V_half)) * F) * z_gate'))); [algebra | apply tends_mult_diverges; [side | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply tends_const] | apply tends_const] | apply diverges_far_right]]]]]]]].
Qed.

Lemma wide_open_defined
    (F R_ T V V_half : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < V - V_half) :
  (forall z_gate' : R, 1 < z_gate' -> R_ <> 0 /\ T <> 0 /\ 1 + exp (- z_gate' * F * (V - V_half) / (R_ * T)) <> 0).
Proof.
  each; exists_there.
Qed.

Lemma bell
    (u_gate : R) :
  Derive (fun u_gate' => 1 / (1 + exp (- u_gate'))) u_gate = exp (- u_gate) / (1 + exp (- u_gate)) ^ 2.
Proof.
  assert (E1 : exp (- u_gate) = (1) / ((exp u_gate))) by (exp_as ((- (u_gate))) ltac:(rational));
  apply is_derive_unique; rules; [side | eta; rewrite ?E1; rational].
Qed.

Lemma bell_defined
    (u_gate : R) :
  1 + exp (- u_gate) <> 0 /\ ex_derive (fun u_gate' => 1 / (1 + exp (- u_gate'))) u_gate.
Proof.
  each; exists_there.
Qed.

Lemma slope
    (F N_A R_ T V V_half e_0 k_B p_closed p_open steepness u_gate w_closed w_open w_shape z_gate : R)
    (H1 : w_open - w_closed = w_shape - z_gate * e_0 * V)
    (H2 : F = e_0 * N_A)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V_half = w_shape / (z_gate * e_0))
    (H7 : 0 < e_0)
    (H8 : 0 < k_B)
    (H9 : p_open + p_closed = 1)
    (H10 : 0 < p_closed)
    (H11 : 0 < p_open)
    (H12 : p_open / p_closed = exp ((w_closed - w_open) / (k_B * T)))
    (H13 : steepness = z_gate * F * Derive (fun u_gate' => 1 / (1 + exp (- u_gate'))) u_gate / (R_ * T))
    (H14 : u_gate = z_gate * F * (V - V_half) / (R_ * T))
    (H15 : 0 < z_gate) :
  steepness = p_open * z_gate * F * (1 - p_open) / (R_ * T).
Proof.
  assert (E1 : exp (- u_gate) = (1) / ((exp u_gate))) by (exp_as ((- (u_gate))) ltac:(rational));
  assert (P1 : Derive (fun u_gate' => 1 / (1 + exp (- u_gate'))) u_gate = exp (- u_gate) / (1 + exp (- u_gate)) ^ 2) by (exact (gating_charge.bell u_gate));
  assert (P2 : p_open = 1 / (1 + exp (- u_gate))) by (refine (gating_charge.open_at_distance F N_A R_ T V V_half e_0 k_B p_closed p_open u_gate w_closed w_open w_shape z_gate _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H14 | exact H15]);
  assert (Z1 : 1 * (steepness - z_gate * F * Derive (fun u_gate' => 1 / (1 + exp (- u_gate'))) u_gate / (R_ * T)) = 0) by (apply term_eq; [exact H13]);
  assert (Z2 : z_gate * F / (R_ * T) * (Derive (fun u_gate' => 1 / (1 + exp (- u_gate'))) u_gate - exp (- u_gate) / (1 + exp (- u_gate)) ^ 2) = 0) by (apply term_eq; [exact P1]);
  assert (Z3 : (- z_gate * F * (1 - p_open - 1 / (1 + exp (- u_gate))) / (R_ * T)) * (p_open - 1 / (1 + exp (- u_gate))) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (steepness - z_gate * F * Derive (fun u_gate' => 1 / (1 + exp (- u_gate'))) u_gate / (R_ * T)) + z_gate * F / (R_ * T) * (Derive (fun u_gate' => 1 / (1 + exp (- u_gate'))) u_gate - exp (- u_gate) / (1 + exp (- u_gate)) ^ 2) + (- z_gate * F * (1 - p_open - 1 / (1 + exp (- u_gate))) / (R_ * T)) * (p_open - 1 / (1 + exp (- u_gate))))); [lra | rewrite ?E1; rational].
Qed.

Lemma slope_defined
    (F N_A R_ T V V_half e_0 k_B p_closed p_open steepness u_gate w_closed w_open w_shape z_gate : R)
    (H1 : w_open - w_closed = w_shape - z_gate * e_0 * V)
    (H2 : F = e_0 * N_A)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V_half = w_shape / (z_gate * e_0))
    (H7 : 0 < e_0)
    (H8 : 0 < k_B)
    (H9 : p_open + p_closed = 1)
    (H10 : 0 < p_closed)
    (H11 : 0 < p_open)
    (H12 : p_open / p_closed = exp ((w_closed - w_open) / (k_B * T)))
    (H13 : steepness = z_gate * F * Derive (fun u_gate' => 1 / (1 + exp (- u_gate'))) u_gate / (R_ * T))
    (H14 : u_gate = z_gate * F * (V - V_half) / (R_ * T))
    (H15 : 0 < z_gate) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma slope_at_half
    (F N_A R_ T V V_half e_0 k_B p_closed p_open steepness u_gate w_closed w_open w_shape z_gate : R)
    (H1 : w_open - w_closed = w_shape - z_gate * e_0 * V)
    (H2 : F = e_0 * N_A)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V = V_half)
    (H7 : V_half = w_shape / (z_gate * e_0))
    (H8 : 0 < e_0)
    (H9 : 0 < k_B)
    (H10 : p_open + p_closed = 1)
    (H11 : 0 < p_closed)
    (H12 : 0 < p_open)
    (H13 : p_open / p_closed = exp ((w_closed - w_open) / (k_B * T)))
    (H14 : steepness = z_gate * F * Derive (fun u_gate' => 1 / (1 + exp (- u_gate'))) u_gate / (R_ * T))
    (H15 : u_gate = z_gate * F * (V - V_half) / (R_ * T))
    (H16 : 0 < z_gate) :
  steepness = z_gate * F / (4 * R_ * T).
Proof.
  assert (P1 : steepness = p_open * z_gate * F * (1 - p_open) / (R_ * T)) by (refine (gating_charge.slope F N_A R_ T V V_half e_0 k_B p_closed p_open steepness u_gate w_closed w_open w_shape z_gate _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16]);
  assert (P2 : p_open = 1 / 2) by (refine (gating_charge.half_open F N_A R_ T V V_half e_0 k_B p_closed p_open u_gate w_closed w_open w_shape z_gate _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H15 | exact H16]);
  pose proof P1 as Q1; rewrite ?P2 in Q1;
  apply (same_eq _ _ _ _ Q1); rational.
Qed.

Lemma slope_at_half_defined
    (F N_A R_ T V V_half e_0 k_B p_closed p_open steepness u_gate w_closed w_open w_shape z_gate : R)
    (H1 : w_open - w_closed = w_shape - z_gate * e_0 * V)
    (H2 : F = e_0 * N_A)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V = V_half)
    (H7 : V_half = w_shape / (z_gate * e_0))
    (H8 : 0 < e_0)
    (H9 : 0 < k_B)
    (H10 : p_open + p_closed = 1)
    (H11 : 0 < p_closed)
    (H12 : 0 < p_open)
    (H13 : p_open / p_closed = exp ((w_closed - w_open) / (k_B * T)))
    (H14 : steepness = z_gate * F * Derive (fun u_gate' => 1 / (1 + exp (- u_gate'))) u_gate / (R_ * T))
    (H15 : u_gate = z_gate * F * (V - V_half) / (R_ * T))
    (H16 : 0 < z_gate) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma square
    (p_open : R) :
  0 <= (p_open - 1 / 2) ^ 2.
Proof.
  first [known | apply (le_by_sum _ _ (((p_open - 1 / 2)) ^ 2)); [side | rational]].
Qed.

Lemma greatest_slope
    (F N_A R_ T V V_half e_0 k_B p_closed p_open steepness u_gate w_closed w_open w_shape z_gate : R)
    (H1 : w_open - w_closed = w_shape - z_gate * e_0 * V)
    (H2 : F = e_0 * N_A)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V_half = w_shape / (z_gate * e_0))
    (H7 : 0 < e_0)
    (H8 : 0 < k_B)
    (H9 : p_open + p_closed = 1)
    (H10 : 0 < p_closed)
    (H11 : 0 < p_open)
    (H12 : p_open / p_closed = exp ((w_closed - w_open) / (k_B * T)))
    (H13 : steepness = z_gate * F * Derive (fun u_gate' => 1 / (1 + exp (- u_gate'))) u_gate / (R_ * T))
    (H14 : u_gate = z_gate * F * (V - V_half) / (R_ * T))
    (H15 : 0 < z_gate) :
  steepness <= z_gate * F / (4 * R_ * T).
Proof.
  assert (P1 : 0 <= (p_open - 1 / 2) ^ 2) by (exact (gating_charge.square p_open));
  assert (P2 : steepness = p_open * z_gate * F * (1 - p_open) / (R_ * T)) by (refine (gating_charge.slope F N_A R_ T V V_half e_0 k_B p_closed p_open steepness u_gate w_closed w_open w_shape z_gate _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15]);
  assert (Z1 : 0 <= z_gate * F / (R_ * T) * ((p_open - 1 / 2) ^ 2 - 0)) by (apply term_le; [side | exact P1]);
  assert (Z2 : (- 1) * (steepness - p_open * z_gate * F * (1 - p_open) / (R_ * T)) = 0) by (apply term_eq; [exact P2]);
  apply (le_by_sum _ _ (z_gate * F / (R_ * T) * ((p_open - 1 / 2) ^ 2 - 0) + (- 1) * (steepness - p_open * z_gate * F * (1 - p_open) / (R_ * T)))); [lra | rational].
Qed.

Lemma greatest_slope_defined
    (F N_A R_ T V V_half e_0 k_B p_closed p_open steepness u_gate w_closed w_open w_shape z_gate : R)
    (H1 : w_open - w_closed = w_shape - z_gate * e_0 * V)
    (H2 : F = e_0 * N_A)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V_half = w_shape / (z_gate * e_0))
    (H7 : 0 < e_0)
    (H8 : 0 < k_B)
    (H9 : p_open + p_closed = 1)
    (H10 : 0 < p_closed)
    (H11 : 0 < p_open)
    (H12 : p_open / p_closed = exp ((w_closed - w_open) / (k_B * T)))
    (H13 : steepness = z_gate * F * Derive (fun u_gate' => 1 / (1 + exp (- u_gate'))) u_gate / (R_ * T))
    (H14 : u_gate = z_gate * F * (V - V_half) / (R_ * T))
    (H15 : 0 < z_gate) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma logarithmic_slope
    (gates u_gate : R) :
  Derive (fun u_gate' => gates * ln (1 / (1 + exp (- u_gate')))) u_gate = gates / (1 + exp u_gate).
Proof.
  assert (E1 : exp (- u_gate) = (1) / ((exp u_gate))) by (exp_as ((- (u_gate))) ltac:(rational));
  assert (E2 : ln (1 / (1 + exp (- u_gate))) = u_gate - (ln ((exp u_gate) + 1))) by (ln_as (((exp u_gate)) * / ((exp u_gate) + 1)) ltac:(rewrite ?E1; rational));
  apply is_derive_unique; rules; [side | eta; rewrite ?E2, ?E1; rational].
Qed.

Lemma logarithmic_slope_defined
    (gates u_gate : R) :
  1 + exp (- u_gate) <> 0 /\ 0 < 1 / (1 + exp (- u_gate)) /\ ex_derive (fun u_gate' => gates * ln (1 / (1 + exp (- u_gate')))) u_gate /\ 1 + exp u_gate <> 0.
Proof.
  each; exists_there.
Qed.

Lemma limiting_slope
    (F R_ T gates z_gate : R)
    (H1 : 0 < R_)
    (H2 : 0 < T) :
  tends (fun u_gate' => gates * z_gate * F / (R_ * T * (1 + exp u_gate'))) (Rbar_locally m_infty) (gates * z_gate * F / (R_ * T)).
Proof.
  apply (tends_ext (fun u_gate' => ((((((/ (1 + exp u_gate')) * (1 / R_)) * (1 / T)) * F) * gates) * z_gate))); [algebra | ]; apply (tends_value ((((((/ 1) * (1 / R_)) * (1 / T)) * F) * gates) * z_gate)); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_inv; [side | apply (tends_ext (fun u_gate' => (1 + (exp u_gate')))); [algebra | apply (tends_value (1 + 0)); [constants; rational | apply tends_plus; [apply tends_const | apply above_tends; apply (above_exp _ (- (1))); [side | apply (diverges_ext (fun u_gate' => u_gate')); [algebra | apply diverges_far_left]]]]]] | apply tends_const] | apply tends_const] | apply tends_const] | apply tends_const] | apply tends_const]].
Qed.

Lemma limiting_slope_defined
    (F R_ T gates z_gate : R)
    (H1 : 0 < R_)
    (H2 : 0 < T) :
  (forall u_gate' : R, 1 < - u_gate' -> 1 + exp u_gate' <> 0 /\ R_ <> 0 /\ T <> 0).
Proof.
  each; exists_there.
Qed.

Lemma ratio_of_rates
    (F N_A R_ T V V_half alpha_open beta_close e_0 k_B p_closed p_open u_gate w_closed w_open w_shape z_gate : R)
    (H1 : w_open - w_closed = w_shape - z_gate * e_0 * V)
    (H2 : F = e_0 * N_A)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V_half = w_shape / (z_gate * e_0))
    (H7 : p_closed * alpha_open = p_open * beta_close)
    (H8 : 0 < beta_close)
    (H9 : 0 < e_0)
    (H10 : 0 < k_B)
    (H11 : 0 < p_closed)
    (H12 : 0 < p_open)
    (H13 : p_open / p_closed = exp ((w_closed - w_open) / (k_B * T)))
    (H14 : u_gate = z_gate * F * (V - V_half) / (R_ * T))
    (H15 : 0 < z_gate) :
  alpha_open / beta_close = exp u_gate.
Proof.
  assert (P1 : p_open / p_closed = exp u_gate) by (refine (gating_charge.odds F N_A R_ T V V_half e_0 k_B p_closed p_open u_gate w_closed w_open w_shape z_gate _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15]);
  assert (Z1 : 1 / (p_closed * beta_close) * (p_closed * alpha_open - p_open * beta_close) = 0) by (apply term_eq; [exact H7]);
  assert (Z2 : 1 * (p_open / p_closed - exp u_gate) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / (p_closed * beta_close) * (p_closed * alpha_open - p_open * beta_close) + 1 * (p_open / p_closed - exp u_gate))); [lra | rational].
Qed.

Lemma ratio_of_rates_defined
    (F N_A R_ T V V_half alpha_open beta_close e_0 k_B p_closed p_open u_gate w_closed w_open w_shape z_gate : R)
    (H1 : w_open - w_closed = w_shape - z_gate * e_0 * V)
    (H2 : F = e_0 * N_A)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V_half = w_shape / (z_gate * e_0))
    (H7 : p_closed * alpha_open = p_open * beta_close)
    (H8 : 0 < beta_close)
    (H9 : 0 < e_0)
    (H10 : 0 < k_B)
    (H11 : 0 < p_closed)
    (H12 : 0 < p_open)
    (H13 : p_open / p_closed = exp ((w_closed - w_open) / (k_B * T)))
    (H14 : u_gate = z_gate * F * (V - V_half) / (R_ * T))
    (H15 : 0 < z_gate) :
  beta_close <> 0.
Proof.
  each; exists_there.
Qed.

Lemma share
    (alpha_open beta_close p_closed p_open : R)
    (H1 : 0 < alpha_open)
    (H2 : p_closed * alpha_open = p_open * beta_close)
    (H3 : 0 < beta_close)
    (H4 : p_open + p_closed = 1) :
  p_open = alpha_open / (alpha_open + beta_close).
Proof.
  assert (Z1 : (- 1) / (alpha_open + beta_close) * (p_closed * alpha_open - p_open * beta_close) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : alpha_open / (alpha_open + beta_close) * (p_open + p_closed - 1) = 0) by (apply term_eq; [exact H4]);
  apply (eq_by_sum _ _ ((- 1) / (alpha_open + beta_close) * (p_closed * alpha_open - p_open * beta_close) + alpha_open / (alpha_open + beta_close) * (p_open + p_closed - 1))); [lra | rational].
Qed.

Lemma share_defined
    (alpha_open beta_close p_closed p_open : R)
    (H1 : 0 < alpha_open)
    (H2 : p_closed * alpha_open = p_open * beta_close)
    (H3 : 0 < beta_close)
    (H4 : p_open + p_closed = 1) :
  alpha_open + beta_close <> 0.
Proof.
  each; exists_there.
Qed.

Lemma net_opening
    (alpha_open beta_close p_end p_open tau_gate : R)
    (H1 : 0 < alpha_open)
    (H2 : 0 < beta_close)
    (H3 : p_end = alpha_open / (alpha_open + beta_close))
    (H4 : tau_gate = 1 / (alpha_open + beta_close))
    (H5 : 0 < tau_gate) :
  alpha_open * (1 - p_open) - p_open * beta_close = (p_end - p_open) / tau_gate.
Proof.
  assert (Z1 : (- alpha_open - beta_close) * (p_end - alpha_open / (alpha_open + beta_close)) = 0) by (apply term_eq; [exact H3]);
  assert (Z2 : (alpha_open + beta_close) * (p_end - p_open) / tau_gate * (tau_gate - 1 / (alpha_open + beta_close)) = 0) by (apply term_eq; [exact H4]);
  apply (eq_by_sum _ _ ((- alpha_open - beta_close) * (p_end - alpha_open / (alpha_open + beta_close)) + (alpha_open + beta_close) * (p_end - p_open) / tau_gate * (tau_gate - 1 / (alpha_open + beta_close)))); [lra | rational].
Qed.

Lemma net_opening_defined
    (alpha_open beta_close p_end p_open tau_gate : R)
    (H1 : 0 < alpha_open)
    (H2 : 0 < beta_close)
    (H3 : p_end = alpha_open / (alpha_open + beta_close))
    (H4 : tau_gate = 1 / (alpha_open + beta_close))
    (H5 : 0 < tau_gate) :
  tau_gate <> 0.
Proof.
  each; exists_there.
Qed.

Lemma relaxation
    (p_end p_start t_step tau_gate : R)
    (H1 : 0 < tau_gate) :
  Derive (fun t_step' => p_end + (p_start - p_end) * exp (- t_step' / tau_gate)) t_step = - (p_start - p_end) * exp (- t_step / tau_gate) / tau_gate.
Proof.
  assert (E1 : exp (- t_step / tau_gate) = (1) / ((exp (t_step / tau_gate)))) by (exp_as ((- ((t_step / tau_gate)))) ltac:(rational));
  apply is_derive_unique; rules; [side | eta; rewrite ?E1; rational].
Qed.

Lemma relaxation_defined
    (p_end p_start t_step tau_gate : R)
    (H1 : 0 < tau_gate) :
  tau_gate <> 0 /\ ex_derive (fun t_step' => p_end + (p_start - p_end) * exp (- t_step' / tau_gate)) t_step.
Proof.
  each; exists_there.
Qed.
