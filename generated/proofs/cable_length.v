(* Generated from derivations/cable_length.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require cable_equation.

Lemma boundless
    (cable_length v_falling v_growing : R)
    (H1 : 0 < cable_length)
    (H2 : v_growing <> 0) :
  diverges (fun x_1_cable' => v_falling * exp (- x_1_cable' / cable_length) + v_growing * exp (x_1_cable' / cable_length)) (Rbar_locally p_infty) v_growing.
Proof.
  apply (diverges_ext (fun x_1_cable' => ((v_falling * (exp (- x_1_cable' / cable_length))) + (v_growing * (exp (x_1_cable' / cable_length)))))); [algebra | ]; apply (diverges_sign (v_growing * 1)); [replace ((v_growing * 1) * v_growing) with ((v_growing) ^ 2) by (rational); pos | apply (tends_plus_diverges _ _ _ (v_falling * 0)); [apply tends_mult; [apply tends_const | apply above_tends; apply (above_exp _ (((- 1) * (1 / cable_length)) * 1)); [side | apply (diverges_ext (fun x_1_cable' => (((- 1) * (1 / cable_length)) * x_1_cable'))); [algebra | apply tends_mult_diverges; [side | apply tends_mult; [apply tends_const | apply tends_const] | apply diverges_far_right]]]] | apply tends_mult_diverges; [side | apply tends_const | apply (diverges_exp _ ((1 / cable_length) * 1)); [replace (((1 / cable_length) * 1)) with (/ cable_length) by (rational); pos | apply (diverges_ext (fun x_1_cable' => ((1 / cable_length) * x_1_cable'))); [algebra | apply tends_mult_diverges; [side | apply tends_const | apply diverges_far_right]]]]]].
Qed.

Lemma boundless_defined
    (cable_length v_falling v_growing : R)
    (H1 : 0 < cable_length)
    (H2 : v_growing <> 0) :
  (forall x_1_cable' : R, 1 < x_1_cable' -> cable_length <> 0).
Proof.
  each; exists_there.
Qed.

Lemma felt
    (i_core : R -> R)
    (v_cable : R -> R)
    (cable_resistance v_growing : R)
    (H1 : v_growing = v_cable 0 / 2 - cable_resistance * i_core 0 / 2)
    (H2 : v_growing = 0) :
  v_cable 0 = cable_resistance * i_core 0.
Proof.
  assert (Z1 : 2 * (v_growing - 0) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : (- 2) * (v_growing - (v_cable 0 / 2 - cable_resistance * i_core 0 / 2)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (2 * (v_growing - 0) + (- 2) * (v_growing - (v_cable 0 / 2 - cable_resistance * i_core 0 / 2)))); [lra | rational].
Qed.

Lemma decay
    (i_core : R -> R)
    (v_cable : R -> R)
    (cable_length cable_resistance r_core r_wall v_falling v_growing x_1_cable : R)
    (H1 : cable_length = sqrt (r_wall / r_core))
    (H2 : 0 < cable_length)
    (H3 : cable_resistance = sqrt (r_core * r_wall))
    (H4 : 0 < r_core)
    (H5 : 0 < r_wall)
    (H6 : v_falling = v_cable 0 / 2 + cable_resistance * i_core 0 / 2)
    (H7 : v_growing = v_cable 0 / 2 - cable_resistance * i_core 0 / 2)
    (H8 : v_growing = 0)
    (H9 : 0 <= x_1_cable)
    (H10 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall)
    (H11 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  v_cable x_1_cable = exp (- x_1_cable / cable_length) * v_cable 0.
Proof.
  assert (E1 : exp (- x_1_cable / cable_length) = (1) / ((exp (x_1_cable / (2 * cable_length))) ^ 2)) by (exp_as ((- ((x_1_cable / (2 * cable_length)))) + (- ((x_1_cable / (2 * cable_length))))) ltac:(rational));
  assert (E2 : exp (x_1_cable / cable_length) = (exp (x_1_cable / (2 * cable_length))) ^ 2) by (exp_as (((x_1_cable / (2 * cable_length))) + ((x_1_cable / (2 * cable_length)))) ltac:(rewrite ?E1; rational));
  assert (P1 : v_cable x_1_cable = v_falling * exp (- x_1_cable / cable_length) + v_growing * exp (x_1_cable / cable_length)) by (refine (cable_equation.general_solution i_core v_cable cable_length cable_resistance r_core r_wall v_falling v_growing x_1_cable _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H9 | exact H10 | exact H11]);
  assert (Z1 : 1 * (v_cable x_1_cable - (v_falling * exp (- x_1_cable / cable_length) + v_growing * exp (x_1_cable / cable_length))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : exp (- x_1_cable / cable_length) * (v_falling - (v_cable 0 / 2 + cable_resistance * i_core 0 / 2)) = 0) by (apply term_eq; [exact H6]);
  assert (Z3 : exp (- x_1_cable / cable_length) * (v_growing - (v_cable 0 / 2 - cable_resistance * i_core 0 / 2)) = 0) by (apply term_eq; [exact H7]);
  assert (Z4 : (exp (x_1_cable / cable_length) - exp (- x_1_cable / cable_length)) * (v_growing - 0) = 0) by (apply term_eq; [exact H8]);
  apply (eq_by_sum _ _ (1 * (v_cable x_1_cable - (v_falling * exp (- x_1_cable / cable_length) + v_growing * exp (x_1_cable / cable_length))) + exp (- x_1_cable / cable_length) * (v_falling - (v_cable 0 / 2 + cable_resistance * i_core 0 / 2)) + exp (- x_1_cable / cable_length) * (v_growing - (v_cable 0 / 2 - cable_resistance * i_core 0 / 2)) + (exp (x_1_cable / cable_length) - exp (- x_1_cable / cable_length)) * (v_growing - 0))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma decay_defined
    (i_core : R -> R)
    (v_cable : R -> R)
    (cable_length cable_resistance r_core r_wall v_falling v_growing x_1_cable : R)
    (H1 : cable_length = sqrt (r_wall / r_core))
    (H2 : 0 < cable_length)
    (H3 : cable_resistance = sqrt (r_core * r_wall))
    (H4 : 0 < r_core)
    (H5 : 0 < r_wall)
    (H6 : v_falling = v_cable 0 / 2 + cable_resistance * i_core 0 / 2)
    (H7 : v_growing = v_cable 0 / 2 - cable_resistance * i_core 0 / 2)
    (H8 : v_growing = 0)
    (H9 : 0 <= x_1_cable)
    (H10 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall)
    (H11 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  cable_length <> 0.
Proof.
  each; exists_there.
Qed.

Lemma one_length_away
    (i_core : R -> R)
    (v_cable : R -> R)
    (cable_length cable_resistance r_core r_wall v_falling v_growing : R)
    (H1 : cable_length = sqrt (r_wall / r_core))
    (H2 : 0 < cable_length)
    (H3 : cable_resistance = sqrt (r_core * r_wall))
    (H4 : 0 < r_core)
    (H5 : 0 < r_wall)
    (H6 : v_falling = v_cable 0 / 2 + cable_resistance * i_core 0 / 2)
    (H7 : v_growing = v_cable 0 / 2 - cable_resistance * i_core 0 / 2)
    (H8 : v_growing = 0)
    (H9 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall)
    (H10 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  v_cable cable_length = exp (- 1) * v_cable 0.
Proof.
  assert (E1 : exp (- cable_length / cable_length) = (1) / ((exp (1 / 2)) ^ 2)) by (exp_as ((- ((1 / 2))) + (- ((1 / 2)))) ltac:(rational));
  assert (E2 : exp (- 1) = (1) / ((exp (1 / 2)) ^ 2)) by (exp_as ((- ((1 / 2))) + (- ((1 / 2)))) ltac:(rewrite ?E1; rational));
  assert (P1 : v_cable cable_length = exp (- cable_length / cable_length) * v_cable 0) by (refine (cable_length.decay i_core v_cable cable_length cable_resistance r_core r_wall v_falling v_growing cable_length _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | side | exact H9 | exact H10]);
  apply (same_eq _ _ _ _ P1); rewrite ?E2, ?E1; rational.
Qed.

Lemma tight_wall
    (r_core v_falling x_1_cable : R)
    (H1 : 0 < r_core) :
  tends (fun r_wall' => v_falling * exp (- x_1_cable / sqrt (r_wall' / r_core))) (Rbar_locally p_infty) v_falling.
Proof.
  apply (tends_ext (fun r_wall' => (v_falling * (exp (- x_1_cable / sqrt (r_wall' / r_core)))))); [algebra | ]; apply (tends_value (v_falling * (exp 0))); [constants; rational | apply tends_mult; [apply tends_const | apply tends_exp; apply (tends_ext (fun r_wall' => (((- 1) * (/ (sqrt (r_wall' / r_core)))) * x_1_cable))); [algebra | apply (tends_value (((- 1) * 0) * x_1_cable)); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_const | apply (diverges_inv _ 1); apply (diverges_sqrt _ ((1 / r_core) * 1)); [replace (((1 / r_core) * 1)) with (/ r_core) by (rational); pos | apply (diverges_ext (fun r_wall' => ((1 / r_core) * r_wall'))); [algebra | apply tends_mult_diverges; [side | apply tends_const | apply diverges_far_right]]]] | apply tends_const]]]]].
Qed.

Lemma tight_wall_defined
    (r_core v_falling x_1_cable : R)
    (H1 : 0 < r_core) :
  (forall r_wall' : R, 1 < r_wall' -> r_core <> 0 /\ 0 < r_wall' / r_core).
Proof.
  each; exists_there.
Qed.

Lemma no_wall
    (r_core v_falling x_1_cable : R)
    (H1 : 0 < r_core)
    (H2 : 0 < x_1_cable) :
  tends (fun r_wall' => v_falling * exp (- x_1_cable / sqrt (r_wall' / r_core))) (at_right 0) 0.
Proof.
  apply (tends_ext (fun r_wall' => (v_falling * (exp (- x_1_cable / sqrt (r_wall' / r_core)))))); [algebra | ]; apply (tends_value (v_falling * 0)); [constants; rational | apply tends_mult; [apply tends_const | apply above_tends; apply (above_exp _ (((- 1) * 1) * x_1_cable)); [side | apply (diverges_ext (fun r_wall' => (((- 1) * (/ (sqrt (r_wall' / r_core)))) * x_1_cable))); [algebra | apply diverges_mult_tends; [side | apply tends_mult_diverges; [side | apply tends_const | apply diverges_inv_above; apply above_sqrt; apply (above_ext (fun r_wall' => ((1 / r_core) * r_wall'))); [algebra | apply (tends_mult_above _ _ (1 / r_core)); [side | apply tends_const | apply above_id]]] | apply tends_const]]]]].
Qed.

Lemma no_wall_defined
    (r_core v_falling x_1_cable : R)
    (H1 : 0 < r_core)
    (H2 : 0 < x_1_cable) :
  (forall r_wall' : R, 0 < r_wall' -> r_core <> 0 /\ 0 < r_wall' / r_core).
Proof.
  each; exists_there.
Qed.

Lemma sum_at_end
    (i_core : R -> R)
    (v_cable : R -> R)
    (cable_end cable_length cable_resistance r_core r_wall : R)
    (H1 : 0 < cable_end)
    (H2 : cable_length = sqrt (r_wall / r_core))
    (H3 : 0 < cable_length)
    (H4 : cable_resistance = sqrt (r_core * r_wall))
    (H5 : 0 < r_core)
    (H6 : 0 < r_wall)
    (H7 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall)
    (H8 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  (v_cable cable_end + cable_resistance * i_core cable_end) * exp (cable_end / cable_length) - v_cable 0 - cable_resistance * i_core 0 = 0.
Proof.
  assert (P1 : (v_cable cable_end + cable_resistance * i_core cable_end) * exp (cable_end / cable_length) - v_cable 0 - cable_resistance * i_core 0 = 0) by (refine (cable_equation.sum_constant i_core v_cable cable_length cable_resistance r_core r_wall cable_end _ _ _ _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | side | exact H7 | exact H8]);
  exact P1.
Qed.

Lemma sum_at_end_defined
    (i_core : R -> R)
    (v_cable : R -> R)
    (cable_end cable_length cable_resistance r_core r_wall : R)
    (H1 : 0 < cable_end)
    (H2 : cable_length = sqrt (r_wall / r_core))
    (H3 : 0 < cable_length)
    (H4 : cable_resistance = sqrt (r_core * r_wall))
    (H5 : 0 < r_core)
    (H6 : 0 < r_wall)
    (H7 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall)
    (H8 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  cable_length <> 0.
Proof.
  each; exists_there.
Qed.

Lemma difference_at_end
    (i_core : R -> R)
    (v_cable : R -> R)
    (cable_end cable_length cable_resistance r_core r_wall : R)
    (H1 : 0 < cable_end)
    (H2 : cable_length = sqrt (r_wall / r_core))
    (H3 : 0 < cable_length)
    (H4 : cable_resistance = sqrt (r_core * r_wall))
    (H5 : 0 < r_core)
    (H6 : 0 < r_wall)
    (H7 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall)
    (H8 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  (v_cable cable_end - cable_resistance * i_core cable_end) * exp (- cable_end / cable_length) + cable_resistance * i_core 0 - v_cable 0 = 0.
Proof.
  assert (P1 : (v_cable cable_end - cable_resistance * i_core cable_end) * exp (- cable_end / cable_length) + cable_resistance * i_core 0 - v_cable 0 = 0) by (refine (cable_equation.difference_constant i_core v_cable cable_length cable_resistance r_core r_wall cable_end _ _ _ _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | side | exact H7 | exact H8]);
  exact P1.
Qed.

Lemma difference_at_end_defined
    (i_core : R -> R)
    (v_cable : R -> R)
    (cable_end cable_length cable_resistance r_core r_wall : R)
    (H1 : 0 < cable_end)
    (H2 : cable_length = sqrt (r_wall / r_core))
    (H3 : 0 < cable_length)
    (H4 : cable_resistance = sqrt (r_core * r_wall))
    (H5 : 0 < r_core)
    (H6 : 0 < r_wall)
    (H7 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall)
    (H8 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  cable_length <> 0.
Proof.
  each; exists_there.
Qed.

Lemma added
    (i_core : R -> R)
    (v_cable : R -> R)
    (cable_end cable_length cable_resistance r_core r_wall : R)
    (H1 : 0 < cable_end)
    (H2 : cable_length = sqrt (r_wall / r_core))
    (H3 : 0 < cable_length)
    (H4 : cable_resistance = sqrt (r_core * r_wall))
    (H5 : i_core cable_end = 0)
    (H6 : 0 < r_core)
    (H7 : 0 < r_wall)
    (H8 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall)
    (H9 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  (exp (- cable_end / cable_length) + exp (cable_end / cable_length)) * v_cable cable_end = 2 * v_cable 0.
Proof.
  assert (E1 : exp (cable_end / cable_length) = (exp (cable_end / (2 * cable_length))) ^ 2) by (exp_as (((cable_end / (2 * cable_length))) + ((cable_end / (2 * cable_length)))) ltac:(rational));
  assert (E2 : exp (- cable_end / cable_length) = (1) / ((exp (cable_end / (2 * cable_length))) ^ 2)) by (exp_as ((- ((cable_end / (2 * cable_length)))) + (- ((cable_end / (2 * cable_length))))) ltac:(rewrite ?E1; rational));
  assert (P1 : (v_cable cable_end + cable_resistance * i_core cable_end) * exp (cable_end / cable_length) - v_cable 0 - cable_resistance * i_core 0 = 0) by (refine (cable_length.sum_at_end i_core v_cable cable_end cable_length cable_resistance r_core r_wall _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H6 | exact H7 | exact H8 | exact H9]);
  assert (P2 : (v_cable cable_end - cable_resistance * i_core cable_end) * exp (- cable_end / cable_length) + cable_resistance * i_core 0 - v_cable 0 = 0) by (refine (cable_length.difference_at_end i_core v_cable cable_end cable_length cable_resistance r_core r_wall _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H6 | exact H7 | exact H8 | exact H9]);
  assert (Z1 : 1 * ((v_cable cable_end + cable_resistance * i_core cable_end) * exp (cable_end / cable_length) - v_cable 0 - cable_resistance * i_core 0 - 0) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 1 * ((v_cable cable_end - cable_resistance * i_core cable_end) * exp (- cable_end / cable_length) + cable_resistance * i_core 0 - v_cable 0 - 0) = 0) by (apply term_eq; [exact P2]);
  assert (Z3 : (- cable_resistance * (exp (cable_end / cable_length) - exp (- cable_end / cable_length))) * (i_core cable_end - 0) = 0) by (apply term_eq; [exact H5]);
  apply (eq_by_sum _ _ (1 * ((v_cable cable_end + cable_resistance * i_core cable_end) * exp (cable_end / cable_length) - v_cable 0 - cable_resistance * i_core 0 - 0) + 1 * ((v_cable cable_end - cable_resistance * i_core cable_end) * exp (- cable_end / cable_length) + cable_resistance * i_core 0 - v_cable 0 - 0) + (- cable_resistance * (exp (cable_end / cable_length) - exp (- cable_end / cable_length))) * (i_core cable_end - 0))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma added_defined
    (i_core : R -> R)
    (v_cable : R -> R)
    (cable_end cable_length cable_resistance r_core r_wall : R)
    (H1 : 0 < cable_end)
    (H2 : cable_length = sqrt (r_wall / r_core))
    (H3 : 0 < cable_length)
    (H4 : cable_resistance = sqrt (r_core * r_wall))
    (H5 : i_core cable_end = 0)
    (H6 : 0 < r_core)
    (H7 : 0 < r_wall)
    (H8 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall)
    (H9 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  cable_length <> 0.
Proof.
  each; exists_there.
Qed.

Lemma end_voltage
    (i_core : R -> R)
    (v_cable : R -> R)
    (cable_end cable_length cable_resistance r_core r_wall : R)
    (H1 : 0 < cable_end)
    (H2 : cable_length = sqrt (r_wall / r_core))
    (H3 : 0 < cable_length)
    (H4 : cable_resistance = sqrt (r_core * r_wall))
    (H5 : i_core cable_end = 0)
    (H6 : 0 < r_core)
    (H7 : 0 < r_wall)
    (H8 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall)
    (H9 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  v_cable cable_end = v_cable 0 / cosh (cable_end / cable_length).
Proof.
  assert (E1 : exp (cable_end / cable_length) = (exp (cable_end / (2 * cable_length))) ^ 2) by (exp_as (((cable_end / (2 * cable_length))) + ((cable_end / (2 * cable_length)))) ltac:(rational));
  assert (E2 : exp (- (cable_end / cable_length)) = (1) / ((exp (cable_end / (2 * cable_length))) ^ 2)) by (exp_as ((- ((cable_end / (2 * cable_length)))) + (- ((cable_end / (2 * cable_length))))) ltac:(rewrite ?E1; rational));
  assert (E3 : cosh (cable_end / cable_length) = (1 / 2 * (exp (cable_end / (2 * cable_length))) ^ 4 + 1 / 2) / ((exp (cable_end / (2 * cable_length))) ^ 2)) by (unfold cosh; rewrite ?E2, ?E1; rational);
  assert (E4 : exp (- cable_end / cable_length) = (1) / ((exp (cable_end / (2 * cable_length))) ^ 2)) by (exp_as ((- ((cable_end / (2 * cable_length)))) + (- ((cable_end / (2 * cable_length))))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (P1 : (exp (- cable_end / cable_length) + exp (cable_end / cable_length)) * v_cable cable_end = 2 * v_cable 0) by (refine (cable_length.added i_core v_cable cable_end cable_length cable_resistance r_core r_wall _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9]);
  assert (Z1 : 1 / (2 * cosh (cable_end / cable_length)) * ((exp (- cable_end / cable_length) + exp (cable_end / cable_length)) * v_cable cable_end - 2 * v_cable 0) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / (2 * cosh (cable_end / cable_length)) * ((exp (- cable_end / cable_length) + exp (cable_end / cable_length)) * v_cable cable_end - 2 * v_cable 0))); [lra | rewrite ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma end_voltage_defined
    (i_core : R -> R)
    (v_cable : R -> R)
    (cable_end cable_length cable_resistance r_core r_wall : R)
    (H1 : 0 < cable_end)
    (H2 : cable_length = sqrt (r_wall / r_core))
    (H3 : 0 < cable_length)
    (H4 : cable_resistance = sqrt (r_core * r_wall))
    (H5 : i_core cable_end = 0)
    (H6 : 0 < r_core)
    (H7 : 0 < r_wall)
    (H8 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive i_core x_cable' = - v_cable x_cable' / r_wall)
    (H9 : forall x_cable' : R, smooth i_core x_cable' /\ smooth v_cable x_cable' /\ Derive v_cable x_cable' = - r_core * i_core x_cable') :
  cable_length <> 0 /\ cosh (cable_end / cable_length) <> 0.
Proof.
  each; exists_there.
Qed.

Lemma short_fibre
    (cable_length v_falling : R)
    (H1 : 0 < cable_length) :
  tends (fun cable_end' => v_falling / cosh (cable_end' / cable_length)) (at_right 0) v_falling.
Proof.
  apply (tends_ext (fun cable_end' => ((/ (cosh (cable_end' / cable_length))) * v_falling))); [algebra | ]; apply (tends_value ((/ 1) * v_falling)); [constants; rational | apply tends_mult; [apply tends_inv; [side | apply (tends_ext (fun cable_end' => (((1 / 2) * (exp (cable_end' / cable_length))) + ((1 / 2) * (exp (- cable_end' / cable_length)))))); [algebra | apply (tends_value (((1 / 2) * (exp 0)) + ((1 / 2) * (exp 0)))); [constants; rational | apply tends_plus; [apply tends_mult; [apply tends_const | apply tends_exp; apply (tends_ext (fun cable_end' => ((1 / cable_length) * cable_end'))); [algebra | apply (tends_value ((1 / cable_length) * 0)); [constants; rational | apply tends_mult; [apply tends_const | apply tends_id_right]]]] | apply tends_mult; [apply tends_const | apply tends_exp; apply (tends_ext (fun cable_end' => (((- 1) * (1 / cable_length)) * cable_end'))); [algebra | apply (tends_value (((- 1) * (1 / cable_length)) * 0)); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_id_right]]]]]]]] | apply tends_const]].
Qed.

Lemma short_fibre_defined
    (cable_length v_falling : R)
    (H1 : 0 < cable_length) :
  (forall cable_end' : R, 0 < cable_end' -> cable_length <> 0 /\ cosh (cable_end' / cable_length) <> 0).
Proof.
  each; exists_there.
Qed.

Lemma of_diameter'1
    (cable_length diameter r_core r_wall resistivity : R)
    (H1 : cable_length = sqrt (r_wall / r_core))
    (H2 : 0 < diameter)
    (H3 : r_core = 4 * resistivity / (PI * diameter ^ 2))
    (H4 : 0 < r_core)
    (H5 : 0 < r_wall)
    (H6 : 0 < resistivity) :
  cable_length = sqrt PI * sqrt (diameter ^ 2 * r_wall / resistivity) / 2.
Proof.
  assert (E1 : ln (r_wall / (4 * resistivity / (PI * diameter ^ 2))) = (ln r_wall) + 2 * (ln diameter) + (ln PI) - (ln resistivity) - 2 * (ln 2)) by (ln_as (r_wall * diameter * diameter * PI * / 2 * / 2 * / resistivity) ltac:(rational));
  assert (E1' : sqrt r_wall ^ 2 = r_wall) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2' : sqrt PI ^ 2 = PI) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3' : sqrt resistivity ^ 2 = resistivity) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (r_wall / (4 * resistivity / (PI * diameter ^ 2))) = (1 / 2 * diameter * (sqrt r_wall) * (sqrt PI)) / ((sqrt resistivity))) by (root_as_exp; exp_as ((/ 2 * ln r_wall) + (ln diameter) + (/ 2 * ln PI) + (- (/ 2 * ln resistivity)) + (- (ln 2))) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2' E3']; side))));
  assert (E3 : ln (diameter ^ 2 * r_wall / resistivity) = (ln r_wall) + 2 * (ln diameter) - (ln resistivity)) by (ln_as (r_wall * diameter * diameter * / resistivity) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1' E2' E3']; side))));
  assert (E4 : sqrt (diameter ^ 2 * r_wall / resistivity) = (diameter * (sqrt r_wall)) / ((sqrt resistivity))) by (root_as_exp; exp_as ((/ 2 * ln r_wall) + (ln diameter) + (- (/ 2 * ln resistivity))) ltac:(rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3']; side))));
  pose proof H1 as Q1; rewrite ?H3 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3']; side)).
Qed.

Lemma of_diameter'1_defined
    (cable_length diameter r_core r_wall resistivity : R)
    (H1 : cable_length = sqrt (r_wall / r_core))
    (H2 : 0 < diameter)
    (H3 : r_core = 4 * resistivity / (PI * diameter ^ 2))
    (H4 : 0 < r_core)
    (H5 : 0 < r_wall)
    (H6 : 0 < resistivity) :
  0 < PI /\ resistivity <> 0 /\ 0 < diameter ^ 2 * r_wall / resistivity.
Proof.
  each; exists_there.
Qed.

Lemma of_diameter
    (cable_length diameter membrane_resistance r_core r_wall resistivity : R)
    (H1 : cable_length = sqrt (r_wall / r_core))
    (H2 : 0 < diameter)
    (H3 : 0 < membrane_resistance)
    (H4 : r_core = 4 * resistivity / (PI * diameter ^ 2))
    (H5 : 0 < r_core)
    (H6 : r_wall = membrane_resistance / (PI * diameter))
    (H7 : 0 < r_wall)
    (H8 : 0 < resistivity) :
  cable_length = sqrt (diameter * membrane_resistance / resistivity) / 2.
Proof.
  assert (E1' : sqrt PI ^ 2 = PI) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E1 : ln (diameter ^ 2 * (membrane_resistance / (PI * diameter)) / resistivity) = -(ln PI) + (ln diameter) + (ln membrane_resistance) - (ln resistivity)) by (ln_as (diameter * membrane_resistance * / PI * / resistivity) ltac:((reflexivity || (field [E1']; side))));
  assert (E2' : sqrt membrane_resistance ^ 2 = membrane_resistance) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3' : sqrt diameter ^ 2 = diameter) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E4' : sqrt resistivity ^ 2 = resistivity) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (diameter ^ 2 * (membrane_resistance / (PI * diameter)) / resistivity) = ((sqrt membrane_resistance) * (sqrt diameter)) / ((sqrt PI) * (sqrt resistivity))) by (root_as_exp; exp_as ((- (/ 2 * ln PI)) + (/ 2 * ln diameter) + (/ 2 * ln membrane_resistance) + (- (/ 2 * ln resistivity))) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2' E3' E4']; side))));
  assert (E3 : ln (diameter * membrane_resistance / resistivity) = (ln diameter) + (ln membrane_resistance) - (ln resistivity)) by (ln_as (diameter * membrane_resistance * / resistivity) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4']; side))));
  assert (E4 : sqrt (diameter * membrane_resistance / resistivity) = ((sqrt membrane_resistance) * (sqrt diameter)) / ((sqrt resistivity))) by (root_as_exp; exp_as ((/ 2 * ln diameter) + (/ 2 * ln membrane_resistance) + (- (/ 2 * ln resistivity))) ltac:(rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4']; side))));
  assert (P1 : cable_length = sqrt PI * sqrt (diameter ^ 2 * r_wall / resistivity) / 2) by (refine (cable_length.of_diameter'1 cable_length diameter r_core r_wall resistivity _ _ _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5 | exact H7 | exact H8]);
  pose proof P1 as Q1; rewrite ?H6 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4']; side)).
Qed.

Lemma of_diameter_defined
    (cable_length diameter membrane_resistance r_core r_wall resistivity : R)
    (H1 : cable_length = sqrt (r_wall / r_core))
    (H2 : 0 < diameter)
    (H3 : 0 < membrane_resistance)
    (H4 : r_core = 4 * resistivity / (PI * diameter ^ 2))
    (H5 : 0 < r_core)
    (H6 : r_wall = membrane_resistance / (PI * diameter))
    (H7 : 0 < r_wall)
    (H8 : 0 < resistivity) :
  resistivity <> 0 /\ 0 < diameter * membrane_resistance / resistivity.
Proof.
  each; exists_there.
Qed.

Lemma four_times_as_thick
    (cable_length diameter membrane_resistance r_core r_wall resistivity : R)
    (H1 : cable_length = sqrt (r_wall / r_core))
    (H2 : 0 < diameter)
    (H3 : 0 < membrane_resistance)
    (H4 : r_core = 4 * resistivity / (PI * diameter ^ 2))
    (H5 : 0 < r_core)
    (H6 : r_wall = membrane_resistance / (PI * diameter))
    (H7 : 0 < r_wall)
    (H8 : 0 < resistivity) :
  sqrt (diameter * membrane_resistance / resistivity) = 2 * cable_length.
Proof.
  assert (E1 : ln (diameter * membrane_resistance / resistivity) = (ln diameter) + (ln membrane_resistance) - (ln resistivity)) by (ln_as (diameter * membrane_resistance * / resistivity) ltac:(rational));
  assert (E1' : sqrt membrane_resistance ^ 2 = membrane_resistance) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2' : sqrt diameter ^ 2 = diameter) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3' : sqrt resistivity ^ 2 = resistivity) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (diameter * membrane_resistance / resistivity) = ((sqrt membrane_resistance) * (sqrt diameter)) / ((sqrt resistivity))) by (root_as_exp; exp_as ((/ 2 * ln diameter) + (/ 2 * ln membrane_resistance) + (- (/ 2 * ln resistivity))) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2' E3']; side))));
  assert (P1 : cable_length = sqrt (diameter * membrane_resistance / resistivity) / 2) by (refine (cable_length.of_diameter cable_length diameter membrane_resistance r_core r_wall resistivity _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  assert (Z1 : (- 2) * (cable_length - sqrt (diameter * membrane_resistance / resistivity) / 2) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ ((- 2) * (cable_length - sqrt (diameter * membrane_resistance / resistivity) / 2))); [lra | rewrite ?E2, ?E1; (reflexivity || (field [E1' E2' E3']; side))].
Qed.

Lemma four_times_as_thick_defined
    (cable_length diameter membrane_resistance r_core r_wall resistivity : R)
    (H1 : cable_length = sqrt (r_wall / r_core))
    (H2 : 0 < diameter)
    (H3 : 0 < membrane_resistance)
    (H4 : r_core = 4 * resistivity / (PI * diameter ^ 2))
    (H5 : 0 < r_core)
    (H6 : r_wall = membrane_resistance / (PI * diameter))
    (H7 : 0 < r_wall)
    (H8 : 0 < resistivity) :
  resistivity <> 0 /\ 0 < diameter * membrane_resistance / resistivity.
Proof.
  each; exists_there.
Qed.
