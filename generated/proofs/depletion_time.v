(* Generated from derivations/depletion_time.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require charge_separation.

Lemma lost_in_time
    (c_held : R -> R)
    (J area later volume : R)
    (H1 : 0 < later)
    (H2 : forall moment' : R, smooth c_held moment' /\ volume * Derive c_held moment' = - area * J) :
  volume * c_held later - volume * c_held 0 = - later * area * J.
Proof.
  assert (P1 : forall moment' : R, volume * Derive c_held moment' = - area * J) by (intros; apply H2; assumption);
  assert (Z1 : volume * c_held later - volume * c_held 0 - ((- area * J * later) - (- area * J * 0)) = 0) by (apply (growth_eq (fun moment' => volume * c_held moment') (fun moment' => - area * J * moment') 0 later); [intros; side | intros; side | side | intros moment' B1 B2; assert (S1 : Derive (fun moment'' => volume * c_held moment'') moment' = volume * Derive c_held moment') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive (fun moment'' => - area * J * moment'') moment' = - area * J) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (W1 : volume * Derive c_held moment' = - area * J) by (exact (P1 moment')); exact (same_eq _ _ _ _ W1 S1 S2)]);
  apply (eq_by_sum _ _ (volume * c_held later - volume * c_held 0 - ((- area * J * later) - (- area * J * 0)))); [exact Z1 | rational].
Qed.

Lemma lasting
    (c_held : R -> R)
    (J area later lost volume : R)
    (H1 : 0 < J)
    (H2 : 0 < area)
    (H3 : 0 < later)
    (H4 : lost = c_held 0 - c_held later)
    (H5 : forall moment' : R, smooth c_held moment' /\ volume * Derive c_held moment' = - area * J) :
  later = volume * lost / (area * J).
Proof.
  assert (P1 : volume * c_held later - volume * c_held 0 = - later * area * J) by (refine (depletion_time.lost_in_time c_held J area later volume _ _); [exact H3 | exact H5]);
  assert (Z1 : 1 / (area * J) * (volume * c_held later - volume * c_held 0 - (- later * area * J)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- volume) / (area * J) * (lost - (c_held 0 - c_held later)) = 0) by (apply term_eq; [exact H4]);
  apply (eq_by_sum _ _ (1 / (area * J) * (volume * c_held later - volume * c_held 0 - (- later * area * J)) + (- volume) / (area * J) * (lost - (c_held 0 - c_held later)))); [lra | rational].
Qed.

Lemma lasting_defined
    (c_held : R -> R)
    (J area later lost volume : R)
    (H1 : 0 < J)
    (H2 : 0 < area)
    (H3 : 0 < later)
    (H4 : lost = c_held 0 - c_held later)
    (H5 : forall moment' : R, smooth c_held moment' /\ volume * Derive c_held moment' = - area * J) :
  J <> 0 /\ area <> 0.
Proof.
  each; exists_there.
Qed.

Lemma in_a_sphere
    (c_held : R -> R)
    (J area later lost radius volume : R)
    (H1 : 0 < J)
    (H2 : area = 4 * PI * radius ^ 2)
    (H3 : 0 < later)
    (H4 : lost = c_held 0 - c_held later)
    (H5 : 0 < radius)
    (H6 : volume = 4 * PI * radius ^ 3 / 3)
    (H7 : forall moment' : R, smooth c_held moment' /\ volume * Derive c_held moment' = - area * J) :
  later = radius * lost / (3 * J).
Proof.
  assert (P1 : later = volume * lost / (area * J)) by (refine (depletion_time.lasting c_held J area later lost volume _ _ _ _ _); [exact H1 | side | exact H3 | exact H4 | exact H7]);
  assert (P2 : volume = radius * area / 3) by (refine (charge_separation.sphere area radius volume _ _); [exact H2 | exact H6]);
  assert (Z1 : 1 * (later - volume * lost / (area * J)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : lost / (area * J) * (volume - radius * area / 3) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (later - volume * lost / (area * J)) + lost / (area * J) * (volume - radius * area / 3))); [lra | rational].
Qed.

Lemma in_a_sphere_defined
    (c_held : R -> R)
    (J area later lost radius volume : R)
    (H1 : 0 < J)
    (H2 : area = 4 * PI * radius ^ 2)
    (H3 : 0 < later)
    (H4 : lost = c_held 0 - c_held later)
    (H5 : 0 < radius)
    (H6 : volume = 4 * PI * radius ^ 3 / 3)
    (H7 : forall moment' : R, smooth c_held moment' /\ volume * Derive c_held moment' = - area * J) :
  J <> 0.
Proof.
  each; exists_there.
Qed.

Lemma in_a_cylinder
    (c_held : R -> R)
    (J area later length lost radius volume : R)
    (H1 : 0 < J)
    (H2 : area = 2 * PI * radius * length)
    (H3 : 0 < area)
    (H4 : 0 < later)
    (H5 : lost = c_held 0 - c_held later)
    (H6 : volume = PI * radius ^ 2 * length)
    (H7 : forall moment' : R, smooth c_held moment' /\ volume * Derive c_held moment' = - area * J) :
  later = radius * lost / (2 * J).
Proof.
  assert (P1 : later = volume * lost / (area * J)) by (refine (depletion_time.lasting c_held J area later lost volume _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H7]);
  assert (P2 : volume = radius * area / 2) by (refine (charge_separation.cylinder area length radius volume _ _); [exact H2 | exact H6]);
  assert (Z1 : 1 * (later - volume * lost / (area * J)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : lost / (area * J) * (volume - radius * area / 2) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (later - volume * lost / (area * J)) + lost / (area * J) * (volume - radius * area / 2))); [lra | rational].
Qed.

Lemma in_a_cylinder_defined
    (c_held : R -> R)
    (J area later length lost radius volume : R)
    (H1 : 0 < J)
    (H2 : area = 2 * PI * radius * length)
    (H3 : 0 < area)
    (H4 : 0 < later)
    (H5 : lost = c_held 0 - c_held later)
    (H6 : volume = PI * radius ^ 2 * length)
    (H7 : forall moment' : R, smooth c_held moment' /\ volume * Derive c_held moment' = - area * J) :
  J <> 0.
Proof.
  each; exists_there.
Qed.

Lemma lasting_on
    (lost radius : R)
    (H1 : 0 < lost)
    (H2 : 0 < radius) :
  diverges (fun J' => radius * lost / (3 * J')) (at_right 0) 1.
Proof.
  apply (diverges_ext (fun J' => ((((1 / 3) * (/ J')) * lost) * radius))); [algebra | ]; apply (diverges_sign ((((1 / 3) * 1) * lost) * radius)); [replace (((((1 / 3) * 1) * lost) * radius) * 1) with (lost * radius * / 3) by (rational); pos | apply diverges_mult_tends; [side | apply diverges_mult_tends; [side | apply tends_mult_diverges; [side | apply tends_const | apply diverges_inv_above; apply (above_ext (fun J' => J')); [algebra | apply above_id]] | apply tends_const] | apply tends_const]].
Qed.

Lemma lasting_on_defined
    (lost radius : R)
    (H1 : 0 < lost)
    (H2 : 0 < radius) :
  (forall J' : R, 0 < J' -> J' <> 0).
Proof.
  each; exists_there.
Qed.

Lemma slower
    (c_held : R -> R)
    (C F J area later lost radius swing t_V volume : R)
    (H1 : 0 < C)
    (H2 : t_V * F * J = swing * C)
    (H3 : 0 < J)
    (H4 : area = 4 * PI * radius ^ 2)
    (H5 : 0 < later)
    (H6 : lost = c_held 0 - c_held later)
    (H7 : 0 < radius)
    (H8 : 0 < swing)
    (H9 : 0 < t_V)
    (H10 : volume = 4 * PI * radius ^ 3 / 3)
    (H11 : forall moment' : R, smooth c_held moment' /\ volume * Derive c_held moment' = - area * J) :
  later / t_V = radius * F * lost / (3 * swing * C).
Proof.
  assert (P1 : later = radius * lost / (3 * J)) by (refine (depletion_time.in_a_sphere c_held J area later lost radius volume _ _ _ _ _ _ _); [exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H10 | exact H11]);
  assert (Z1 : 1 / t_V * (later - radius * lost / (3 * J)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- radius * lost) / (3 * swing * t_V * C * J) * (t_V * F * J - swing * C) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 / t_V * (later - radius * lost / (3 * J)) + (- radius * lost) / (3 * swing * t_V * C * J) * (t_V * F * J - swing * C))); [lra | rational].
Qed.

Lemma slower_defined
    (c_held : R -> R)
    (C F J area later lost radius swing t_V volume : R)
    (H1 : 0 < C)
    (H2 : t_V * F * J = swing * C)
    (H3 : 0 < J)
    (H4 : area = 4 * PI * radius ^ 2)
    (H5 : 0 < later)
    (H6 : lost = c_held 0 - c_held later)
    (H7 : 0 < radius)
    (H8 : 0 < swing)
    (H9 : 0 < t_V)
    (H10 : volume = 4 * PI * radius ^ 3 / 3)
    (H11 : forall moment' : R, smooth c_held moment' /\ volume * Derive c_held moment' = - area * J) :
  t_V <> 0 /\ C <> 0 /\ swing <> 0.
Proof.
  each; exists_there.
Qed.

Lemma unchanging'1
    (c_left : R -> R)
    (P area moment volume : R)
    (H1 : forall moment' : R, smooth c_left moment' /\ volume * Derive c_left moment' = - area * P * c_left moment') :
  volume * Derive c_left moment = - area * P * c_left moment.
Proof.
  assert (P1 : forall moment' : R, volume * Derive c_left moment' = - area * P * c_left moment') by (intros; apply H1; assumption);
  assert (Q1 : volume * Derive c_left moment = - area * P * c_left moment) by (exact (P1 moment));
  exact Q1.
Qed.

Lemma unchanging'1_defined
    (c_left : R -> R)
    (P area moment volume : R)
    (H1 : forall moment' : R, smooth c_left moment' /\ volume * Derive c_left moment' = - area * P * c_left moment') :
  ex_derive c_left moment.
Proof.
  each; exists_there.
Qed.

Lemma unchanging
    (c_left : R -> R)
    (P area k_loss moment volume : R)
    (H1 : k_loss = area * P / volume)
    (H2 : 0 < volume)
    (H3 : forall moment' : R, smooth c_left moment' /\ volume * Derive c_left moment' = - area * P * c_left moment') :
  0 = (Derive c_left moment + k_loss * c_left moment) * exp (k_loss * moment).
Proof.
  assert (P1 : volume * Derive c_left moment = - area * P * c_left moment) by (refine (depletion_time.unchanging'1 c_left P area moment volume _); [exact H3]);
  assert (Z1 : (- exp (k_loss * moment)) / volume * (volume * Derive c_left moment - (- area * P * c_left moment)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- c_left moment * exp (k_loss * moment)) * (k_loss - area * P / volume) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ ((- exp (k_loss * moment)) / volume * (volume * Derive c_left moment - (- area * P * c_left moment)) + (- c_left moment * exp (k_loss * moment)) * (k_loss - area * P / volume))); [lra | rational].
Qed.

Lemma unchanging_defined
    (c_left : R -> R)
    (P area k_loss moment volume : R)
    (H1 : k_loss = area * P / volume)
    (H2 : 0 < volume)
    (H3 : forall moment' : R, smooth c_left moment' /\ volume * Derive c_left moment' = - area * P * c_left moment') :
  ex_derive c_left moment.
Proof.
  each; exists_there.
Qed.

Lemma at_every_moment
    (c_left : R -> R)
    (P area k_loss volume : R)
    (H1 : k_loss = area * P / volume)
    (H2 : 0 < volume)
    (H3 : forall moment' : R, smooth c_left moment' /\ volume * Derive c_left moment' = - area * P * c_left moment') :
  forall moment' : R, 0 = (Derive c_left moment' + k_loss * c_left moment') * exp (k_loss * moment').
Proof.
  intros moment'; refine (depletion_time.unchanging c_left P area k_loss moment' volume _ _ _); [exact H1 | exact H2 | intros; apply H3; assumption].
Qed.

Lemma at_every_moment_defined
    (c_left : R -> R)
    (P area k_loss volume : R)
    (H1 : k_loss = area * P / volume)
    (H2 : 0 < volume)
    (H3 : forall moment' : R, smooth c_left moment' /\ volume * Derive c_left moment' = - area * P * c_left moment') :
  (forall moment' : R, ex_derive c_left moment').
Proof.
  each; exists_there.
Qed.

Lemma conserved
    (c_left : R -> R)
    (P area k_loss later volume : R)
    (H1 : k_loss = area * P / volume)
    (H2 : 0 < later)
    (H3 : 0 < volume)
    (H4 : forall moment' : R, smooth c_left moment' /\ volume * Derive c_left moment' = - area * P * c_left moment') :
  0 = c_left later * exp (k_loss * later) - c_left 0.
Proof.
  assert (E1 : exp (k_loss * 0) = 1) by (exp_as (0) ltac:(rational));
  assert (P1 : forall moment' : R, 0 = (Derive c_left moment' + k_loss * c_left moment') * exp (k_loss * moment')) by (refine (depletion_time.at_every_moment c_left P area k_loss volume _ _ _); [exact H1 | exact H3 | exact H4]);
  assert (Z1 : 0 - 0 - (c_left later * exp (k_loss * later) - c_left 0 * exp (k_loss * 0)) = 0) by (apply (growth_eq (fun moment' => 0) (fun moment' => c_left moment' * exp (k_loss * moment')) 0 later); [intros; side | intros; side | side | intros moment' B1 B2; assert (S1 : Derive (fun moment'' => 0) moment' = 0) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive (fun moment'' => c_left moment'' * exp (k_loss * moment'')) moment' = (Derive c_left moment' + k_loss * c_left moment') * exp (k_loss * moment')) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (W1 : 0 = (Derive c_left moment' + k_loss * c_left moment') * exp (k_loss * moment')) by (exact (P1 moment')); exact (same_eq _ _ _ _ W1 S1 S2)]);
  apply (eq_by_sum _ _ (0 - 0 - (c_left later * exp (k_loss * later) - c_left 0 * exp (k_loss * 0)))); [exact Z1 | rewrite ?E1; rational].
Qed.

Lemma decay
    (c_left : R -> R)
    (P area k_loss later volume : R)
    (H1 : k_loss = area * P / volume)
    (H2 : 0 < later)
    (H3 : 0 < volume)
    (H4 : forall moment' : R, smooth c_left moment' /\ volume * Derive c_left moment' = - area * P * c_left moment') :
  c_left later = c_left 0 * exp (- k_loss * later).
Proof.
  assert (E1 : exp (- k_loss * later) = (1) / ((exp (k_loss * later)))) by (exp_as ((- ((k_loss * later)))) ltac:(rational));
  assert (P1 : 0 = c_left later * exp (k_loss * later) - c_left 0) by (refine (depletion_time.conserved c_left P area k_loss later volume _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4]);
  assert (Z1 : (- exp (- k_loss * later)) * (0 - (c_left later * exp (k_loss * later) - c_left 0)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ ((- exp (- k_loss * later)) * (0 - (c_left later * exp (k_loss * later) - c_left 0)))); [lra | rewrite ?E1; rational].
Qed.

Lemma half
    (c_left : R -> R)
    (P area k_loss volume : R)
    (H1 : k_loss = area * P / volume)
    (H2 : 0 < k_loss)
    (H3 : 0 < volume)
    (H4 : forall moment' : R, smooth c_left moment' /\ volume * Derive c_left moment' = - area * P * c_left moment') :
  c_left (ln 2 / k_loss) = c_left 0 / 2.
Proof.
  assert (E1 : (ln 2 / k_loss) = ln 2 / k_loss) by (rational);
  assert (E2 : exp (- k_loss * (ln 2 / k_loss)) = 1 / 2) by (exp_as ((- (ln 2))) ltac:(rewrite ?E1; rational));
  assert (P1 : c_left (ln 2 / k_loss) = c_left 0 * exp (- k_loss * (ln 2 / k_loss))) by (refine (depletion_time.decay c_left P area k_loss (ln 2 / k_loss) volume _ _ _ _); [exact H1 | side | exact H3 | exact H4]);
  apply (same_eq _ _ _ _ P1); rewrite ?E2, ?E1; rational.
Qed.

Lemma half_defined
    (c_left : R -> R)
    (P area k_loss volume : R)
    (H1 : k_loss = area * P / volume)
    (H2 : 0 < k_loss)
    (H3 : 0 < volume)
    (H4 : forall moment' : R, smooth c_left moment' /\ volume * Derive c_left moment' = - area * P * c_left moment') :
  k_loss <> 0 /\ 0 < 2.
Proof.
  each; exists_there.
Qed.

Lemma in_the_end
    (c_start k_loss : R)
    (H1 : 0 < k_loss) :
  tends (fun later' => c_start * exp (- k_loss * later')) (Rbar_locally p_infty) 0.
Proof.
  apply (tends_ext (fun later' => (c_start * (exp (- k_loss * later'))))); [algebra | ]; apply (tends_value (c_start * 0)); [constants; rational | apply tends_mult; [apply tends_const | apply above_tends; apply (above_exp _ (((- 1) * k_loss) * 1)); [side | apply (diverges_ext (fun later' => (((- 1) * k_loss) * later'))); [algebra | apply tends_mult_diverges; [side | apply tends_mult; [apply tends_const | apply tends_const] | apply diverges_far_right]]]]].
Qed.
