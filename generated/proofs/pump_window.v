(* Generated from derivations/pump_window.py; do not edit. *)

From Electrochem Require Import moves.

Lemma as_rates
    (K_out Na_out W a_pump alpha b_pump beta j : R)
    (H1 : W = beta * K_out + alpha * Na_out)
    (H2 : alpha = exp (- j * a_pump))
    (H3 : beta = exp (j * b_pump)) :
  W = K_out * exp (j * b_pump) + Na_out * exp (- j * a_pump).
Proof.
  assert (E1 : exp (- j * a_pump) = (1) / ((exp (j * a_pump)))) by (exp_as ((- ((j * a_pump)))) ltac:(rational));
  assert (Z1 : 1 * (W - (beta * K_out + alpha * Na_out)) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : Na_out * (alpha - exp (- j * a_pump)) = 0) by (apply term_eq; [exact H2]);
  assert (Z3 : K_out * (beta - exp (j * b_pump)) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 * (W - (beta * K_out + alpha * Na_out)) + Na_out * (alpha - exp (- j * a_pump)) + K_out * (beta - exp (j * b_pump)))); [lra | rewrite ?E1; rational].
Qed.

Lemma of_rate
    (b_pump j x_pump : R)
    (H1 : 0 < b_pump)
    (H2 : x_pump = j * b_pump) :
  j = x_pump / b_pump.
Proof.
  assert (Z1 : 1 / (- b_pump) * (x_pump - j * b_pump) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 / (- b_pump) * (x_pump - j * b_pump))); [lra | rational].
Qed.

Lemma of_rate_defined
    (b_pump j x_pump : R)
    (H1 : 0 < b_pump)
    (H2 : x_pump = j * b_pump) :
  b_pump <> 0.
Proof.
  each; exists_there.
Qed.

Lemma of_answers
    (a_pump b_pump c_pump : R)
    (H1 : 0 < b_pump)
    (H2 : c_pump = a_pump / b_pump) :
  a_pump = c_pump * b_pump.
Proof.
  assert (Z1 : (- b_pump) * (c_pump - a_pump / b_pump) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ ((- b_pump) * (c_pump - a_pump / b_pump))); [lra | rational].
Qed.

Lemma of_share
    (K_out Na_out n_pump : R)
    (H1 : 0 < K_out)
    (H2 : n_pump = Na_out / K_out) :
  Na_out = n_pump * K_out.
Proof.
  assert (Z1 : (- K_out) * (n_pump - Na_out / K_out) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ ((- K_out) * (n_pump - Na_out / K_out))); [lra | rational].
Qed.

Lemma in_ratios'1
    (K_out Na_out W a_pump alpha b_pump beta j x_pump : R)
    (H1 : W = beta * K_out + alpha * Na_out)
    (H2 : alpha = exp (- j * a_pump))
    (H3 : 0 < b_pump)
    (H4 : beta = exp (j * b_pump))
    (H5 : x_pump = j * b_pump) :
  W = K_out * exp x_pump + Na_out * exp (- x_pump * a_pump / b_pump).
Proof.
  assert (E1 : exp ((x_pump / b_pump) * b_pump) = (exp x_pump)) by (exp_as ((x_pump)) ltac:(rational));
  assert (E2 : exp (- (x_pump / b_pump) * a_pump) = (1) / ((exp (x_pump * a_pump / b_pump)))) by (exp_as ((- ((x_pump * a_pump / b_pump)))) ltac:(rewrite ?E1; rational));
  assert (E3 : exp (- x_pump * a_pump / b_pump) = (1) / ((exp (x_pump * a_pump / b_pump)))) by (exp_as ((- ((x_pump * a_pump / b_pump)))) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : W = K_out * exp (j * b_pump) + Na_out * exp (- j * a_pump)) by (refine (pump_window.as_rates K_out Na_out W a_pump alpha b_pump beta j _ _ _); [exact H1 | exact H2 | exact H4]);
  assert (P2 : j = x_pump / b_pump) by (refine (pump_window.of_rate b_pump j x_pump _ _); [exact H3 | exact H5]);
  pose proof P1 as Q1; rewrite ?P2 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E3, ?E2, ?E1; rational.
Qed.

Lemma in_ratios'1_defined
    (K_out Na_out W a_pump alpha b_pump beta j x_pump : R)
    (H1 : W = beta * K_out + alpha * Na_out)
    (H2 : alpha = exp (- j * a_pump))
    (H3 : 0 < b_pump)
    (H4 : beta = exp (j * b_pump))
    (H5 : x_pump = j * b_pump) :
  b_pump <> 0.
Proof.
  each; exists_there.
Qed.

Lemma in_ratios'2
    (K_out Na_out W a_pump alpha b_pump beta c_pump j x_pump : R)
    (H1 : W = beta * K_out + alpha * Na_out)
    (H2 : alpha = exp (- j * a_pump))
    (H3 : 0 < b_pump)
    (H4 : beta = exp (j * b_pump))
    (H5 : c_pump = a_pump / b_pump)
    (H6 : x_pump = j * b_pump) :
  W = K_out * exp x_pump + Na_out * exp (- x_pump * c_pump).
Proof.
  assert (E1 : exp (- x_pump * (c_pump * b_pump) / b_pump) = (1) / ((exp (x_pump * c_pump)))) by (exp_as ((- ((x_pump * c_pump)))) ltac:(rational));
  assert (E2 : exp (- x_pump * c_pump) = (1) / ((exp (x_pump * c_pump)))) by (exp_as ((- ((x_pump * c_pump)))) ltac:(rewrite ?E1; rational));
  assert (P1 : W = K_out * exp x_pump + Na_out * exp (- x_pump * a_pump / b_pump)) by (refine (pump_window.in_ratios'1 K_out Na_out W a_pump alpha b_pump beta j x_pump _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H6]);
  assert (P2 : a_pump = c_pump * b_pump) by (refine (pump_window.of_answers a_pump b_pump c_pump _ _); [exact H3 | exact H5]);
  pose proof P1 as Q1; rewrite ?P2 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E2, ?E1; rational.
Qed.

Lemma in_ratios
    (K_out Na_out W a_pump alpha b_pump beta c_pump j n_pump x_pump : R)
    (H1 : 0 < K_out)
    (H2 : W = beta * K_out + alpha * Na_out)
    (H3 : alpha = exp (- j * a_pump))
    (H4 : 0 < b_pump)
    (H5 : beta = exp (j * b_pump))
    (H6 : c_pump = a_pump / b_pump)
    (H7 : n_pump = Na_out / K_out)
    (H8 : x_pump = j * b_pump) :
  W = K_out * (exp x_pump + n_pump * exp (- x_pump * c_pump)).
Proof.
  assert (E1 : exp (- x_pump * c_pump) = (1) / ((exp (x_pump * c_pump)))) by (exp_as ((- ((x_pump * c_pump)))) ltac:(rational));
  assert (P1 : W = K_out * exp x_pump + Na_out * exp (- x_pump * c_pump)) by (refine (pump_window.in_ratios'2 K_out Na_out W a_pump alpha b_pump beta c_pump j x_pump _ _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H8]);
  assert (P2 : Na_out = n_pump * K_out) by (refine (pump_window.of_share K_out Na_out n_pump _ _); [exact H1 | exact H7]);
  pose proof P1 as Q1; rewrite ?P2 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E1; rational.
Qed.

Lemma slope
    (c_pump n_pump x_pump : R) :
  Derive (fun x_pump' => exp x_pump' + n_pump * exp (- x_pump' * c_pump)) x_pump = exp x_pump - c_pump * n_pump * exp (- x_pump * c_pump).
Proof.
  assert (E1 : exp (- x_pump * c_pump) = (1) / ((exp (x_pump * c_pump)))) by (exp_as ((- ((x_pump * c_pump)))) ltac:(rational));
  apply is_derive_unique; rules; [side | eta; rewrite ?E1; rational].
Qed.

Lemma slope_defined
    (c_pump n_pump x_pump : R) :
  ex_derive (fun x_pump' => exp x_pump' + n_pump * exp (- x_pump' * c_pump)) x_pump.
Proof.
  each; exists_there.
Qed.

Lemma bend
    (c_pump n_pump r_pump : R) :
  Derive (fun r_pump' => exp r_pump' - c_pump * n_pump * exp (- c_pump * r_pump')) r_pump = exp r_pump + c_pump ^ 2 * n_pump * exp (- c_pump * r_pump).
Proof.
  assert (E1 : exp (- c_pump * r_pump) = (1) / ((exp (c_pump * r_pump)))) by (exp_as ((- ((c_pump * r_pump)))) ltac:(rational));
  apply is_derive_unique; rules; [side | eta; rewrite ?E1; rational].
Qed.

Lemma bend_defined
    (c_pump n_pump r_pump : R) :
  ex_derive (fun r_pump' => exp r_pump' - c_pump * n_pump * exp (- c_pump * r_pump')) r_pump.
Proof.
  each; exists_there.
Qed.

Lemma bent_upward'1
    (c_pump n_pump r_pump : R)
    (H1 : 0 < n_pump) :
  0 < exp r_pump + c_pump ^ 2 * n_pump * exp (- c_pump * r_pump).
Proof.
  assert (E1 : exp (- c_pump * r_pump) = (1) / ((exp (c_pump * r_pump)))) by (exp_as ((- ((c_pump * r_pump)))) ltac:(rational));
  first [known | rewrite ?E1; known | apply (lt_by_sum _ _ ((n_pump * c_pump ^ 2 + (exp (c_pump * r_pump)) * (exp r_pump)) * / ((exp (c_pump * r_pump))))); [side | rewrite ?E1; rational]].
Qed.

Lemma bent_upward
    (c_pump n_pump : R)
    (H1 : 0 < n_pump) :
  forall r_pump' : R, 0 < exp r_pump' + c_pump ^ 2 * n_pump * exp (- c_pump * r_pump').
Proof.
  intros r_pump'; refine (pump_window.bent_upward'1 c_pump n_pump r_pump' _); [exact H1].
Qed.

Lemma less_steep
    (c_pump n_pump s_pump x_pump : R)
    (H1 : 0 < n_pump)
    (H2 : s_pump < x_pump) :
  0 < exp x_pump + c_pump * n_pump * exp (- c_pump * s_pump) - c_pump * n_pump * exp (- x_pump * c_pump) - exp s_pump.
Proof.
  assert (E1 : exp (- c_pump * x_pump) = (1) / ((exp (x_pump * c_pump)))) by (exp_as ((- ((x_pump * c_pump)))) ltac:(rational));
  assert (E2 : exp (- c_pump * s_pump) = (1) / ((exp (c_pump * s_pump)))) by (exp_as ((- ((c_pump * s_pump)))) ltac:(rewrite ?E1; rational));
  assert (E3 : exp (- x_pump * c_pump) = (1) / ((exp (x_pump * c_pump)))) by (exp_as ((- ((x_pump * c_pump)))) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : forall x' : R, 0 < exp x' + c_pump ^ 2 * n_pump * exp (- c_pump * x')) by (refine (pump_window.bent_upward c_pump n_pump _); [exact H1]);
  assert (Z1 : 0 < (exp x_pump - c_pump * n_pump * exp (- c_pump * x_pump)) - (exp s_pump - c_pump * n_pump * exp (- c_pump * s_pump)) - (0 - 0)) by (apply (growth_lt (fun x' => exp x' - c_pump * n_pump * exp (- c_pump * x')) (fun x' => 0) s_pump x_pump); [intros; side | intros; side | side | intros x' B1 B2; assert (I1 : exp (- c_pump * x') = (1) / ((exp (c_pump * x')))) by (exp_as ((- ((c_pump * x')))) ltac:(rational)); assert (S1 : Derive (fun x'' => exp x'' - c_pump * n_pump * exp (- c_pump * x'')) x' = exp x' + c_pump ^ 2 * n_pump * exp (- c_pump * x')) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I1; rational]]); assert (S2 : Derive (fun x'' => 0) x' = 0) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I1; rational]]); assert (W1 : 0 < exp x' + c_pump ^ 2 * n_pump * exp (- c_pump * x')) by (exact (P1 x')); exact (same_lt _ _ _ _ W1 S2 S1)]);
  apply (lt_by_sum _ _ ((exp x_pump - c_pump * n_pump * exp (- c_pump * x_pump)) - (exp s_pump - c_pump * n_pump * exp (- c_pump * s_pump)) - (0 - 0))); [exact Z1 | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma all_slower
    (c_pump n_pump x_pump : R)
    (H1 : 0 < n_pump) :
  forall s_pump' : R, s_pump' < x_pump -> 0 < exp x_pump + c_pump * n_pump * exp (- c_pump * s_pump') - c_pump * n_pump * exp (- x_pump * c_pump) - exp s_pump'.
Proof.
  intros s_pump' C1; refine (pump_window.less_steep c_pump n_pump s_pump' x_pump _ _); [exact H1 | exact C1].
Qed.

Lemma below_tangent
    (c_pump n_pump x_pump : R)
    (H1 : 0 < n_pump)
    (H2 : 0 < x_pump) :
  0 < 1 + n_pump + x_pump * (exp x_pump - c_pump * n_pump * exp (- x_pump * c_pump)) - exp x_pump - n_pump * exp (- x_pump * c_pump).
Proof.
  assert (E1 : exp (- x_pump * c_pump) = (1) / ((exp (x_pump * c_pump)))) by (exp_as ((- ((x_pump * c_pump)))) ltac:(rational));
  assert (E2 : exp (- c_pump * x_pump) = (1) / ((exp (x_pump * c_pump)))) by (exp_as ((- ((x_pump * c_pump)))) ltac:(rewrite ?E1; rational));
  assert (E3 : exp 0 = 1) by (exp_as (0) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : exp (- c_pump * 0) = 1) by (exp_as (0) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (P1 : forall x' : R, x' < x_pump -> 0 < exp x_pump + c_pump * n_pump * exp (- c_pump * x') - c_pump * n_pump * exp (- x_pump * c_pump) - exp x') by (refine (pump_window.all_slower c_pump n_pump x_pump _); [exact H1]);
  assert (Z1 : 0 < (x_pump * (exp x_pump - c_pump * n_pump * exp (- x_pump * c_pump)) - n_pump * exp (- c_pump * x_pump) - exp x_pump) - (0 * (exp x_pump - c_pump * n_pump * exp (- x_pump * c_pump)) - n_pump * exp (- c_pump * 0) - exp 0) - (0 - 0)) by (apply (growth_lt (fun x' => x' * (exp x_pump - c_pump * n_pump * exp (- x_pump * c_pump)) - n_pump * exp (- c_pump * x') - exp x') (fun x' => 0) 0 x_pump); [intros; side | intros; side | side | intros x' B1 B2; assert (I1 : exp (- x_pump * c_pump) = (1) / ((exp (x_pump * c_pump)))) by (exp_as ((- ((x_pump * c_pump)))) ltac:(rational)); assert (I2 : exp (- c_pump * x') = (1) / ((exp (c_pump * x')))) by (exp_as ((- ((c_pump * x')))) ltac:(rewrite ?I1; rational)); assert (S1 : Derive (fun x'' => x'' * (exp x_pump - c_pump * n_pump * exp (- x_pump * c_pump)) - n_pump * exp (- c_pump * x'') - exp x'') x' = exp x_pump + c_pump * n_pump * exp (- c_pump * x') - c_pump * n_pump * exp (- x_pump * c_pump) - exp x') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I2, ?I1; rational]]); assert (S2 : Derive (fun x'' => 0) x' = 0) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I2, ?I1; rational]]); assert (W1 : 0 < exp x_pump + c_pump * n_pump * exp (- c_pump * x') - c_pump * n_pump * exp (- x_pump * c_pump) - exp x') by (refine (P1 x' _); side); exact (same_lt _ _ _ _ W1 S2 S1)]);
  apply (lt_by_sum _ _ ((x_pump * (exp x_pump - c_pump * n_pump * exp (- x_pump * c_pump)) - n_pump * exp (- c_pump * x_pump) - exp x_pump) - (0 * (exp x_pump - c_pump * n_pump * exp (- x_pump * c_pump)) - n_pump * exp (- c_pump * 0) - exp 0) - (0 - 0))); [exact Z1 | rewrite ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma steeper
    (c_pump n_pump s_pump x_pump : R)
    (H1 : 0 < n_pump)
    (H2 : x_pump < s_pump) :
  0 < exp s_pump + c_pump * n_pump * exp (- x_pump * c_pump) - exp x_pump - c_pump * n_pump * exp (- c_pump * s_pump).
Proof.
  assert (E1 : exp (- c_pump * s_pump) = (1) / ((exp (c_pump * s_pump)))) by (exp_as ((- ((c_pump * s_pump)))) ltac:(rational));
  assert (E2 : exp (- c_pump * x_pump) = (1) / ((exp (x_pump * c_pump)))) by (exp_as ((- ((x_pump * c_pump)))) ltac:(rewrite ?E1; rational));
  assert (E3 : exp (- x_pump * c_pump) = (1) / ((exp (x_pump * c_pump)))) by (exp_as ((- ((x_pump * c_pump)))) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : forall x' : R, 0 < exp x' + c_pump ^ 2 * n_pump * exp (- c_pump * x')) by (refine (pump_window.bent_upward c_pump n_pump _); [exact H1]);
  assert (Z1 : 0 < (exp s_pump - c_pump * n_pump * exp (- c_pump * s_pump)) - (exp x_pump - c_pump * n_pump * exp (- c_pump * x_pump)) - (0 - 0)) by (apply (growth_lt (fun x' => exp x' - c_pump * n_pump * exp (- c_pump * x')) (fun x' => 0) x_pump s_pump); [intros; side | intros; side | side | intros x' B1 B2; assert (I1 : exp (- c_pump * x') = (1) / ((exp (c_pump * x')))) by (exp_as ((- ((c_pump * x')))) ltac:(rational)); assert (S1 : Derive (fun x'' => exp x'' - c_pump * n_pump * exp (- c_pump * x'')) x' = exp x' + c_pump ^ 2 * n_pump * exp (- c_pump * x')) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I1; rational]]); assert (S2 : Derive (fun x'' => 0) x' = 0) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I1; rational]]); assert (W1 : 0 < exp x' + c_pump ^ 2 * n_pump * exp (- c_pump * x')) by (exact (P1 x')); exact (same_lt _ _ _ _ W1 S2 S1)]);
  apply (lt_by_sum _ _ ((exp s_pump - c_pump * n_pump * exp (- c_pump * s_pump)) - (exp x_pump - c_pump * n_pump * exp (- c_pump * x_pump)) - (0 - 0))); [exact Z1 | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma all_faster
    (c_pump n_pump x_pump : R)
    (H1 : 0 < n_pump) :
  forall s_pump' : R, x_pump < s_pump' -> 0 < exp s_pump' + c_pump * n_pump * exp (- x_pump * c_pump) - exp x_pump - c_pump * n_pump * exp (- c_pump * s_pump').
Proof.
  intros s_pump' C1; refine (pump_window.steeper c_pump n_pump s_pump' x_pump _ _); [exact H1 | exact C1].
Qed.

Lemma above_tangent
    (c_pump k_pump n_pump x_pump : R)
    (H1 : x_pump < k_pump)
    (H2 : 0 < n_pump) :
  0 < exp k_pump + n_pump * exp (- c_pump * k_pump) - exp x_pump - n_pump * exp (- x_pump * c_pump) - (exp x_pump - c_pump * n_pump * exp (- x_pump * c_pump)) * (k_pump - x_pump).
Proof.
  assert (E1 : exp (- c_pump * k_pump) = (1) / ((exp (c_pump * k_pump)))) by (exp_as ((- ((c_pump * k_pump)))) ltac:(rational));
  assert (E2 : exp (- x_pump * c_pump) = (1) / ((exp (x_pump * c_pump)))) by (exp_as ((- ((x_pump * c_pump)))) ltac:(rewrite ?E1; rational));
  assert (E3 : exp (- c_pump * x_pump) = (1) / ((exp (x_pump * c_pump)))) by (exp_as ((- ((x_pump * c_pump)))) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : forall x' : R, x_pump < x' -> 0 < exp x' + c_pump * n_pump * exp (- x_pump * c_pump) - exp x_pump - c_pump * n_pump * exp (- c_pump * x')) by (refine (pump_window.all_faster c_pump n_pump x_pump _); [exact H2]);
  assert (Z1 : 0 < (exp k_pump + n_pump * exp (- c_pump * k_pump) - k_pump * (exp x_pump - c_pump * n_pump * exp (- x_pump * c_pump))) - (exp x_pump + n_pump * exp (- c_pump * x_pump) - x_pump * (exp x_pump - c_pump * n_pump * exp (- x_pump * c_pump))) - (0 - 0)) by (apply (growth_lt (fun x' => exp x' + n_pump * exp (- c_pump * x') - x' * (exp x_pump - c_pump * n_pump * exp (- x_pump * c_pump))) (fun x' => 0) x_pump k_pump); [intros; side | intros; side | side | intros x' B1 B2; assert (I1 : exp (- c_pump * x') = (1) / ((exp (c_pump * x')))) by (exp_as ((- ((c_pump * x')))) ltac:(rational)); assert (I2 : exp (- x_pump * c_pump) = (1) / ((exp (x_pump * c_pump)))) by (exp_as ((- ((x_pump * c_pump)))) ltac:(rewrite ?I1; rational)); assert (S1 : Derive (fun x'' => exp x'' + n_pump * exp (- c_pump * x'') - x'' * (exp x_pump - c_pump * n_pump * exp (- x_pump * c_pump))) x' = exp x' + c_pump * n_pump * exp (- x_pump * c_pump) - exp x_pump - c_pump * n_pump * exp (- c_pump * x')) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I2, ?I1; rational]]); assert (S2 : Derive (fun x'' => 0) x' = 0) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I2, ?I1; rational]]); assert (W1 : 0 < exp x' + c_pump * n_pump * exp (- x_pump * c_pump) - exp x_pump - c_pump * n_pump * exp (- c_pump * x')) by (refine (P1 x' _); side); exact (same_lt _ _ _ _ W1 S2 S1)]);
  apply (lt_by_sum _ _ ((exp k_pump + n_pump * exp (- c_pump * k_pump) - k_pump * (exp x_pump - c_pump * n_pump * exp (- x_pump * c_pump))) - (exp x_pump + n_pump * exp (- c_pump * x_pump) - x_pump * (exp x_pump - c_pump * n_pump * exp (- x_pump * c_pump))) - (0 - 0))); [exact Z1 | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma chord
    (c_pump k_pump n_pump x_pump : R)
    (H1 : x_pump < k_pump)
    (H2 : 0 < n_pump)
    (H3 : 0 < x_pump) :
  k_pump * (exp x_pump + n_pump * exp (- x_pump * c_pump)) < x_pump * (exp k_pump + n_pump * exp (- c_pump * k_pump)) + (k_pump - x_pump) * (1 + n_pump).
Proof.
  assert (E1 : exp (- x_pump * c_pump) = (1) / ((exp (x_pump * c_pump)))) by (exp_as ((- ((x_pump * c_pump)))) ltac:(rational));
  assert (E2 : exp (- c_pump * k_pump) = (1) / ((exp (c_pump * k_pump)))) by (exp_as ((- ((c_pump * k_pump)))) ltac:(rewrite ?E1; rational));
  assert (P1 : 0 < 1 + n_pump + x_pump * (exp x_pump - c_pump * n_pump * exp (- x_pump * c_pump)) - exp x_pump - n_pump * exp (- x_pump * c_pump)) by (refine (pump_window.below_tangent c_pump n_pump x_pump _ _); [exact H2 | exact H3]);
  assert (P2 : 0 < exp k_pump + n_pump * exp (- c_pump * k_pump) - exp x_pump - n_pump * exp (- x_pump * c_pump) - (exp x_pump - c_pump * n_pump * exp (- x_pump * c_pump)) * (k_pump - x_pump)) by (refine (pump_window.above_tangent c_pump k_pump n_pump x_pump _ _); [exact H1 | exact H2]);
  assert (Z1 : 0 < (k_pump - x_pump) * (1 + n_pump + x_pump * (exp x_pump - c_pump * n_pump * exp (- x_pump * c_pump)) - exp x_pump - n_pump * exp (- x_pump * c_pump) - 0)) by (apply term_lt; [side | exact P1]);
  assert (Z2 : 0 < x_pump * (exp k_pump + n_pump * exp (- c_pump * k_pump) - exp x_pump - n_pump * exp (- x_pump * c_pump) - (exp x_pump - c_pump * n_pump * exp (- x_pump * c_pump)) * (k_pump - x_pump) - 0)) by (apply term_lt; [side | exact P2]);
  apply (lt_by_sum _ _ ((k_pump - x_pump) * (1 + n_pump + x_pump * (exp x_pump - c_pump * n_pump * exp (- x_pump * c_pump)) - exp x_pump - n_pump * exp (- x_pump * c_pump) - 0) + x_pump * (exp k_pump + n_pump * exp (- c_pump * k_pump) - exp x_pump - n_pump * exp (- x_pump * c_pump) - (exp x_pump - c_pump * n_pump * exp (- x_pump * c_pump)) * (k_pump - x_pump) - 0))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma every_slower_rate
    (c_pump k_pump n_pump x_pump : R)
    (H1 : x_pump < k_pump)
    (H2 : 0 < n_pump)
    (H3 : exp k_pump + n_pump * exp (- c_pump * k_pump) = 1 + n_pump)
    (H4 : 0 < x_pump) :
  exp x_pump + n_pump * exp (- x_pump * c_pump) < 1 + n_pump.
Proof.
  try assert (K1 : 0 < k_pump) by side;
  assert (E1 : exp (- c_pump * k_pump) = (1) / ((exp (c_pump * k_pump)))) by (exp_as ((- ((c_pump * k_pump)))) ltac:(rational));
  assert (E2 : exp (- x_pump * c_pump) = (1) / ((exp (x_pump * c_pump)))) by (exp_as ((- ((x_pump * c_pump)))) ltac:(rewrite ?E1; rational));
  assert (P1 : k_pump * (exp x_pump + n_pump * exp (- x_pump * c_pump)) < x_pump * (exp k_pump + n_pump * exp (- c_pump * k_pump)) + (k_pump - x_pump) * (1 + n_pump)) by (refine (pump_window.chord c_pump k_pump n_pump x_pump _ _ _); [exact H1 | exact H2 | exact H4]);
  assert (Z1 : 0 < 1 / k_pump * (x_pump * (exp k_pump + n_pump * exp (- c_pump * k_pump)) + (k_pump - x_pump) * (1 + n_pump) - k_pump * (exp x_pump + n_pump * exp (- x_pump * c_pump)))) by (apply term_lt; [side | exact P1]);
  assert (Z2 : (- x_pump) / k_pump * (exp k_pump + n_pump * exp (- c_pump * k_pump) - (1 + n_pump)) = 0) by (apply term_eq; [exact H3]);
  apply (lt_by_sum _ _ (1 / k_pump * (x_pump * (exp k_pump + n_pump * exp (- c_pump * k_pump)) + (k_pump - x_pump) * (1 + n_pump) - k_pump * (exp x_pump + n_pump * exp (- x_pump * c_pump))) + (- x_pump) / k_pump * (exp k_pump + n_pump * exp (- c_pump * k_pump) - (1 + n_pump)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma no_faster_rate
    (c_pump k_pump n_pump x_pump : R)
    (H1 : x_pump < k_pump)
    (H2 : 0 < n_pump)
    (H3 : exp x_pump + n_pump * exp (- x_pump * c_pump) = 1 + n_pump)
    (H4 : 0 < x_pump) :
  1 + n_pump < exp k_pump + n_pump * exp (- c_pump * k_pump).
Proof.
  assert (E1 : exp (- c_pump * k_pump) = (1) / ((exp (c_pump * k_pump)))) by (exp_as ((- ((c_pump * k_pump)))) ltac:(rational));
  assert (E2 : exp (- x_pump * c_pump) = (1) / ((exp (x_pump * c_pump)))) by (exp_as ((- ((x_pump * c_pump)))) ltac:(rewrite ?E1; rational));
  assert (P1 : k_pump * (exp x_pump + n_pump * exp (- x_pump * c_pump)) < x_pump * (exp k_pump + n_pump * exp (- c_pump * k_pump)) + (k_pump - x_pump) * (1 + n_pump)) by (refine (pump_window.chord c_pump k_pump n_pump x_pump _ _ _); [exact H1 | exact H2 | exact H4]);
  assert (Z1 : 0 < 1 / x_pump * (x_pump * (exp k_pump + n_pump * exp (- c_pump * k_pump)) + (k_pump - x_pump) * (1 + n_pump) - k_pump * (exp x_pump + n_pump * exp (- x_pump * c_pump)))) by (apply term_lt; [side | exact P1]);
  assert (Z2 : k_pump / x_pump * (exp x_pump + n_pump * exp (- x_pump * c_pump) - (1 + n_pump)) = 0) by (apply term_eq; [exact H3]);
  apply (lt_by_sum _ _ (1 / x_pump * (x_pump * (exp k_pump + n_pump * exp (- c_pump * k_pump)) + (k_pump - x_pump) * (1 + n_pump) - k_pump * (exp x_pump + n_pump * exp (- x_pump * c_pump))) + k_pump / x_pump * (exp x_pump + n_pump * exp (- x_pump * c_pump) - (1 + n_pump)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma from_standstill
    (c_pump n_pump x_pump : R)
    (H1 : 0 < n_pump)
    (H2 : 0 < x_pump) :
  0 < exp x_pump + n_pump * exp (- x_pump * c_pump) - 1 - x_pump * (1 - c_pump * n_pump) - n_pump.
Proof.
  assert (E1 : exp 0 = 1) by (exp_as (0) ltac:(rational));
  assert (E2 : exp (- c_pump * x_pump) = (1) / ((exp (x_pump * c_pump)))) by (exp_as ((- ((x_pump * c_pump)))) ltac:(rewrite ?E1; rational));
  assert (E3 : exp (- 0 * c_pump) = 1) by (exp_as (0) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : exp (- x_pump * c_pump) = (1) / ((exp (x_pump * c_pump)))) by (exp_as ((- ((x_pump * c_pump)))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (P1 : 0 < exp x_pump + n_pump * exp (- c_pump * x_pump) - exp 0 - n_pump * exp (- 0 * c_pump) - (exp 0 - c_pump * n_pump * exp (- 0 * c_pump)) * (x_pump - 0)) by (refine (pump_window.above_tangent c_pump x_pump n_pump 0 _ _); [exact H2 | exact H1]);
  apply (same_lt _ _ _ _ P1); rewrite ?E4, ?E3, ?E2, ?E1; rational.
Qed.

Lemma no_rate
    (c_pump n_pump x_pump : R)
    (H1 : c_pump * n_pump <= 1)
    (H2 : 0 < n_pump)
    (H3 : 0 < x_pump) :
  1 + n_pump < exp x_pump + n_pump * exp (- x_pump * c_pump).
Proof.
  assert (E1 : exp (- x_pump * c_pump) = (1) / ((exp (x_pump * c_pump)))) by (exp_as ((- ((x_pump * c_pump)))) ltac:(rational));
  assert (P1 : 0 < exp x_pump + n_pump * exp (- x_pump * c_pump) - 1 - x_pump * (1 - c_pump * n_pump) - n_pump) by (refine (pump_window.from_standstill c_pump n_pump x_pump _ _); [exact H2 | exact H3]);
  assert (Z1 : 0 < 1 * (exp x_pump + n_pump * exp (- x_pump * c_pump) - 1 - x_pump * (1 - c_pump * n_pump) - n_pump - 0)) by (apply term_lt; [side | exact P1]);
  assert (Z2 : 0 <= x_pump * (1 - c_pump * n_pump)) by (apply term_le; [side | exact H1]);
  apply (lt_by_sum _ _ (1 * (exp x_pump + n_pump * exp (- x_pump * c_pump) - 1 - x_pump * (1 - c_pump * n_pump) - n_pump - 0) + x_pump * (1 - c_pump * n_pump))); [lra | rewrite ?E1; rational].
Qed.

Lemma level_ratio
    (c_pump n_pump x_pump : R)
    (H1 : c_pump * n_pump * exp (- x_pump * c_pump) = exp x_pump) :
  exp (x_pump * (1 + c_pump)) = c_pump * n_pump.
Proof.
  assert (E1 : exp (- x_pump * c_pump) = (1) / ((exp (x_pump * c_pump)))) by (exp_as ((- ((x_pump * c_pump)))) ltac:(rational));
  assert (E2 : exp (x_pump * (1 + c_pump)) = (exp (x_pump * c_pump)) * (exp x_pump)) by (exp_as (((x_pump * c_pump)) + (x_pump)) ltac:(rewrite ?E1; rational));
  assert (Z1 : 1 / (- exp (- x_pump * c_pump)) * (c_pump * n_pump * exp (- x_pump * c_pump) - exp x_pump) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 / (- exp (- x_pump * c_pump)) * (c_pump * n_pump * exp (- x_pump * c_pump) - exp x_pump))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma level_logarithm
    (c_pump n_pump x_pump : R)
    (H1 : 0 < c_pump)
    (H2 : c_pump * n_pump * exp (- x_pump * c_pump) = exp x_pump)
    (H3 : 0 < n_pump) :
  x_pump * (1 + c_pump) = ln (c_pump * n_pump).
Proof.
  assert (E1 : exp (x_pump * (1 + c_pump)) = (exp (x_pump * c_pump)) * (exp x_pump)) by (exp_as (((x_pump * c_pump)) + (x_pump)) ltac:(rational));
  assert (E2 : ln (exp (x_pump * (1 + c_pump))) = c_pump * x_pump + x_pump) by (ln_as (((exp (x_pump * c_pump))) * ((exp x_pump))) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (c_pump * n_pump) = (ln c_pump) + (ln n_pump)) by (ln_as (c_pump * n_pump) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : exp (x_pump * (1 + c_pump)) = c_pump * n_pump) by (refine (pump_window.level_ratio c_pump n_pump x_pump _); [exact H2]);
  apply (same_eq (ln (exp (x_pump * (1 + c_pump)))) (ln (c_pump * n_pump))); [apply f_equal; exact P1 | rewrite ?E3, ?E2, ?E1; rational | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma level_logarithm_defined
    (c_pump n_pump x_pump : R)
    (H1 : 0 < c_pump)
    (H2 : c_pump * n_pump * exp (- x_pump * c_pump) = exp x_pump)
    (H3 : 0 < n_pump) :
  0 < c_pump * n_pump.
Proof.
  each; exists_there.
Qed.

Lemma best_rate
    (c_pump n_pump x_pump : R)
    (H1 : 0 < c_pump)
    (H2 : c_pump * n_pump * exp (- x_pump * c_pump) = exp x_pump)
    (H3 : 0 < n_pump) :
  x_pump = ln (c_pump * n_pump) / (1 + c_pump).
Proof.
  assert (E1 : ln (c_pump * n_pump) = (ln c_pump) + (ln n_pump)) by (ln_as (c_pump * n_pump) ltac:(rational));
  assert (P1 : x_pump * (1 + c_pump) = ln (c_pump * n_pump)) by (refine (pump_window.level_logarithm c_pump n_pump x_pump _ _ _); [exact H1 | exact H2 | exact H3]);
  assert (Z1 : 1 / (1 + c_pump) * (x_pump * (1 + c_pump) - ln (c_pump * n_pump)) = 0) by (apply term_eq; [exact P1]);
  first [apply (eq_by_sum _ _ (1 / (1 + c_pump) * (x_pump * (1 + c_pump) - ln (c_pump * n_pump)))); [lra | rewrite ?E1; rational] | apply (eq_by_scaled _ _ (1 + c_pump) (1 * (x_pump * (1 + c_pump) - ln (c_pump * n_pump)))); [side | apply term_eq; exact P1 | rewrite ?E1; rational]].
Qed.

Lemma best_rate_defined
    (c_pump n_pump x_pump : R)
    (H1 : 0 < c_pump)
    (H2 : c_pump * n_pump * exp (- x_pump * c_pump) = exp x_pump)
    (H3 : 0 < n_pump) :
  1 + c_pump <> 0 /\ 0 < c_pump * n_pump.
Proof.
  each; exists_there.
Qed.

Lemma where_it_is_lowest'1
    (c_pump n_pump x_pump : R)
    (H1 : 0 < c_pump)
    (H2 : 0 < n_pump)
    (H3 : x_pump = ln (c_pump * n_pump) / (1 + c_pump)) :
  x_pump * (1 + c_pump) = ln (c_pump * n_pump).
Proof.
  assert (E1 : ln (c_pump * n_pump) = (ln c_pump) + (ln n_pump)) by (ln_as (c_pump * n_pump) ltac:(rational));
  assert (Z1 : (1 + c_pump) * (x_pump - ln (c_pump * n_pump) / (1 + c_pump)) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ ((1 + c_pump) * (x_pump - ln (c_pump * n_pump) / (1 + c_pump)))); [lra | rewrite ?E1; rational].
Qed.

Lemma where_it_is_lowest'1_defined
    (c_pump n_pump x_pump : R)
    (H1 : 0 < c_pump)
    (H2 : 0 < n_pump)
    (H3 : x_pump = ln (c_pump * n_pump) / (1 + c_pump)) :
  0 < c_pump * n_pump.
Proof.
  each; exists_there.
Qed.

Lemma where_it_is_lowest'2
    (c_pump n_pump x_pump : R)
    (H1 : 0 < c_pump)
    (H2 : 0 < n_pump)
    (H3 : x_pump = ln (c_pump * n_pump) / (1 + c_pump)) :
  exp (x_pump * (1 + c_pump)) = c_pump * n_pump.
Proof.
  assert (E1 : exp (x_pump * (1 + c_pump)) = (exp x_pump) * (exp (x_pump * c_pump))) by (exp_as (((x_pump * c_pump)) + (x_pump)) ltac:(rational));
  assert (E2 : ln (c_pump * n_pump) = (ln c_pump) + (ln n_pump)) by (ln_as (c_pump * n_pump) ltac:(rewrite ?E1; rational));
  assert (E3 : exp (ln (c_pump * n_pump)) = c_pump * n_pump) by (exp_as ((ln c_pump) + (ln n_pump)) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : x_pump * (1 + c_pump) = ln (c_pump * n_pump)) by (refine (pump_window.where_it_is_lowest'1 c_pump n_pump x_pump _ _ _); [exact H1 | exact H2 | exact H3]);
  apply (same_eq (exp (x_pump * (1 + c_pump))) (exp (ln (c_pump * n_pump)))); [apply f_equal; exact P1 | rewrite ?E3, ?E2, ?E1; rational | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma where_it_is_lowest'3
    (c_pump n_pump x_pump : R)
    (H1 : 0 < c_pump)
    (H2 : 0 < n_pump)
    (H3 : x_pump = ln (c_pump * n_pump) / (1 + c_pump)) :
  c_pump * n_pump * exp (- x_pump * c_pump) = exp x_pump.
Proof.
  assert (E1 : exp (- x_pump * c_pump) = (1) / ((exp (x_pump * c_pump)))) by (exp_as ((- ((x_pump * c_pump)))) ltac:(rational));
  assert (E2 : exp (x_pump * (1 + c_pump)) = (exp (x_pump * c_pump)) * (exp x_pump)) by (exp_as (((x_pump * c_pump)) + (x_pump)) ltac:(rewrite ?E1; rational));
  assert (P1 : exp (x_pump * (1 + c_pump)) = c_pump * n_pump) by (refine (pump_window.where_it_is_lowest'2 c_pump n_pump x_pump _ _ _); [exact H1 | exact H2 | exact H3]);
  assert (Z1 : (- exp (- x_pump * c_pump)) * (exp (x_pump * (1 + c_pump)) - c_pump * n_pump) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ ((- exp (- x_pump * c_pump)) * (exp (x_pump * (1 + c_pump)) - c_pump * n_pump))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma where_it_is_lowest
    (c_pump n_pump x_pump : R)
    (H1 : 0 < c_pump)
    (H2 : 0 < n_pump) :
  c_pump * n_pump * exp (- x_pump * c_pump) = exp x_pump <-> x_pump = ln (c_pump * n_pump) / (1 + c_pump).
Proof.
  split; [intro G1; refine (pump_window.best_rate c_pump n_pump x_pump _ _ _); [exact H1 | exact G1 | exact H2] | intro G1; refine (pump_window.where_it_is_lowest'3 c_pump n_pump x_pump _ _ _); [exact H1 | exact H2 | exact G1]].
Qed.

Lemma where_it_is_lowest_defined
    (c_pump n_pump x_pump : R)
    (H1 : 0 < c_pump)
    (H2 : 0 < n_pump) :
  1 + c_pump <> 0 /\ 0 < c_pump * n_pump.
Proof.
  each; exists_there.
Qed.

Lemma best_is_a_rate
    (c_pump n_pump : R)
    (H1 : 0 < c_pump)
    (H2 : 1 < c_pump * n_pump)
    (H3 : 0 < n_pump) :
  0 < ln (c_pump * n_pump) / (1 + c_pump).
Proof.
  assert (E1 : ln (c_pump * n_pump) = (ln c_pump) + (ln n_pump)) by (ln_as (c_pump * n_pump) ltac:(rational));
  first [known | rewrite ?E1; known | apply (lt_by_sum _ _ (((ln c_pump) + (ln n_pump)) * / (1 + c_pump))); [side | rewrite ?E1; rational]].
Qed.

Lemma best_is_a_rate_defined
    (c_pump n_pump : R)
    (H1 : 0 < c_pump)
    (H2 : 1 < c_pump * n_pump)
    (H3 : 0 < n_pump) :
  1 + c_pump <> 0 /\ 0 < c_pump * n_pump.
Proof.
  each; exists_there.
Qed.

Lemma best_runs
    (c_pump n_pump x_best : R)
    (H1 : 0 < c_pump)
    (H2 : 1 < c_pump * n_pump)
    (H3 : 0 < n_pump)
    (H4 : x_best = ln (c_pump * n_pump) / (1 + c_pump)) :
  0 < x_best.
Proof.
  assert (E1 : ln (c_pump * n_pump) = (ln c_pump) + (ln n_pump)) by (ln_as (c_pump * n_pump) ltac:(rational));
  assert (P1 : 0 < ln (c_pump * n_pump) / (1 + c_pump)) by (refine (pump_window.best_is_a_rate c_pump n_pump _ _ _); [exact H1 | exact H2 | exact H3]);
  assert (Z1 : 0 < 1 * (ln (c_pump * n_pump) / (1 + c_pump) - 0)) by (apply term_lt; [side | exact P1]);
  assert (Z2 : 1 * (x_best - ln (c_pump * n_pump) / (1 + c_pump)) = 0) by (apply term_eq; [exact H4]);
  apply (lt_by_sum _ _ (1 * (ln (c_pump * n_pump) / (1 + c_pump) - 0) + 1 * (x_best - ln (c_pump * n_pump) / (1 + c_pump)))); [lra | rewrite ?E1; rational].
Qed.

Lemma as_named
    (c_pump n_pump x_best : R)
    (H1 : 0 < c_pump)
    (H2 : 0 < n_pump) :
  c_pump * n_pump * exp (- c_pump * x_best) = exp x_best <-> x_best = ln (c_pump * n_pump) / (1 + c_pump).
Proof.
  assert (E1 : exp (- c_pump * x_best) = (1) / ((exp (c_pump * x_best)))) by (exp_as ((- ((c_pump * x_best)))) ltac:(rational));
  assert (E2 : exp (- x_best * c_pump) = (1) / ((exp (c_pump * x_best)))) by (exp_as ((- ((c_pump * x_best)))) ltac:(rewrite ?E1; rational));
  assert (P1 : c_pump * n_pump * exp (- x_best * c_pump) = exp x_best <-> x_best = ln (c_pump * n_pump) / (1 + c_pump)) by (refine (pump_window.where_it_is_lowest c_pump n_pump x_best _ _); [exact H1 | exact H2]);
  apply (same_iff _ _ _ _ P1); [split; intro G0; [apply (same_eq _ _ _ _ G0); rewrite ?E2, ?E1; rational | apply (same_eq _ _ _ _ G0); rewrite ?E2, ?E1; rational] | split; intro G0; [exact G0 | exact G0]].
Qed.

Lemma as_named_defined
    (c_pump n_pump x_best : R)
    (H1 : 0 < c_pump)
    (H2 : 0 < n_pump) :
  1 + c_pump <> 0 /\ 0 < c_pump * n_pump.
Proof.
  each; exists_there.
Qed.

Lemma level_there
    (c_pump n_pump x_best : R)
    (H1 : 0 < c_pump)
    (H2 : 0 < n_pump)
    (H3 : x_best = ln (c_pump * n_pump) / (1 + c_pump)) :
  c_pump * n_pump * exp (- c_pump * x_best) = exp x_best.
Proof.
  assert (P1 : c_pump * n_pump * exp (- c_pump * x_best) = exp x_best <-> x_best = ln (c_pump * n_pump) / (1 + c_pump)) by (refine (pump_window.as_named c_pump n_pump x_best _ _); [exact H1 | exact H2]);
  exact (proj2 P1 H3).
Qed.

Lemma under_best_tangent
    (c_pump n_pump x_best : R)
    (H1 : 0 < n_pump)
    (H2 : 0 < x_best) :
  0 < 1 + n_pump + x_best * (exp x_best - c_pump * n_pump * exp (- c_pump * x_best)) - n_pump * exp (- c_pump * x_best) - exp x_best.
Proof.
  assert (E1 : exp (- x_best * c_pump) = (1) / ((exp (c_pump * x_best)))) by (exp_as ((- ((c_pump * x_best)))) ltac:(rational));
  assert (E2 : exp (- c_pump * x_best) = (1) / ((exp (c_pump * x_best)))) by (exp_as ((- ((c_pump * x_best)))) ltac:(rewrite ?E1; rational));
  assert (P1 : 0 < 1 + n_pump + x_best * (exp x_best - c_pump * n_pump * exp (- x_best * c_pump)) - exp x_best - n_pump * exp (- x_best * c_pump)) by (refine (pump_window.below_tangent c_pump n_pump x_best _ _); [exact H1 | exact H2]);
  apply (same_lt _ _ _ _ P1); rewrite ?E2, ?E1; rational.
Qed.

Lemma best_works
    (c_pump n_pump x_best : R)
    (H1 : 0 < c_pump)
    (H2 : 0 < n_pump)
    (H3 : x_best = ln (c_pump * n_pump) / (1 + c_pump))
    (H4 : 0 < x_best) :
  exp x_best + n_pump * exp (- c_pump * x_best) < 1 + n_pump.
Proof.
  assert (E1 : exp (- c_pump * x_best) = (1) / ((exp (c_pump * x_best)))) by (exp_as ((- ((c_pump * x_best)))) ltac:(rational));
  assert (P1 : 0 < 1 + n_pump + x_best * (exp x_best - c_pump * n_pump * exp (- c_pump * x_best)) - n_pump * exp (- c_pump * x_best) - exp x_best) by (refine (pump_window.under_best_tangent c_pump n_pump x_best _ _); [exact H2 | exact H4]);
  assert (P2 : c_pump * n_pump * exp (- c_pump * x_best) = exp x_best) by (refine (pump_window.level_there c_pump n_pump x_best _ _ _); [exact H1 | exact H2 | exact H3]);
  assert (Z1 : 0 < 1 * (1 + n_pump + x_best * (exp x_best - c_pump * n_pump * exp (- c_pump * x_best)) - n_pump * exp (- c_pump * x_best) - exp x_best - 0)) by (apply term_lt; [side | exact P1]);
  assert (Z2 : x_best * (c_pump * n_pump * exp (- c_pump * x_best) - exp x_best) = 0) by (apply term_eq; [exact P2]);
  apply (lt_by_sum _ _ (1 * (1 + n_pump + x_best * (exp x_best - c_pump * n_pump * exp (- c_pump * x_best)) - n_pump * exp (- c_pump * x_best) - exp x_best - 0) + x_best * (c_pump * n_pump * exp (- c_pump * x_best) - exp x_best))); [lra | rewrite ?E1; rational].
Qed.

Lemma tangent
    (c_pump n_pump x_pump : R)
    (H1 : 0 < n_pump)
    (H2 : 0 < x_pump) :
  exp x_pump + n_pump * exp (- x_pump * c_pump) - 1 - n_pump < x_pump * (exp x_pump - c_pump * n_pump * exp (- x_pump * c_pump)).
Proof.
  assert (E1 : exp (- x_pump * c_pump) = (1) / ((exp (x_pump * c_pump)))) by (exp_as ((- ((x_pump * c_pump)))) ltac:(rational));
  assert (P1 : 0 < 1 + n_pump + x_pump * (exp x_pump - c_pump * n_pump * exp (- x_pump * c_pump)) - exp x_pump - n_pump * exp (- x_pump * c_pump)) by (refine (pump_window.below_tangent c_pump n_pump x_pump _ _); [exact H1 | exact H2]);
  assert (Z1 : 0 < 1 * (1 + n_pump + x_pump * (exp x_pump - c_pump * n_pump * exp (- x_pump * c_pump)) - exp x_pump - n_pump * exp (- x_pump * c_pump) - 0)) by (apply term_lt; [side | exact P1]);
  apply (lt_by_sum _ _ (1 * (1 + n_pump + x_pump * (exp x_pump - c_pump * n_pump * exp (- x_pump * c_pump)) - exp x_pump - n_pump * exp (- x_pump * c_pump) - 0))); [lra | rewrite ?E1; rational].
Qed.

Lemma at_power
    (c_pump n_pump y_pump : R)
    (H1 : 0 < n_pump) :
  exp (exp y_pump) + n_pump * exp (- c_pump * exp y_pump) - 1 - n_pump < (exp (exp y_pump) - c_pump * n_pump * exp (- c_pump * exp y_pump)) * exp y_pump.
Proof.
  assert (E1 : exp (- (exp y_pump) * c_pump) = (1) / ((exp ((exp y_pump) * c_pump)))) by (exp_as ((- (((exp y_pump) * c_pump)))) ltac:(rational));
  assert (E2 : exp (exp y_pump) = (exp ((exp y_pump)))) by (exp_as ((((exp y_pump)))) ltac:(rewrite ?E1; rational));
  assert (E3 : exp (- c_pump * exp y_pump) = (1) / ((exp ((exp y_pump) * c_pump)))) by (exp_as ((- (((exp y_pump) * c_pump)))) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : exp (exp y_pump) + n_pump * exp (- (exp y_pump) * c_pump) - 1 - n_pump < (exp y_pump) * (exp (exp y_pump) - c_pump * n_pump * exp (- (exp y_pump) * c_pump))) by (refine (pump_window.tangent c_pump n_pump (exp y_pump) _ _); [exact H1 | side]);
  apply (same_lt _ _ _ _ P1); rewrite ?E3, ?E2, ?E1; rational.
Qed.

Lemma grows'1
    (c_pump n_pump y_pump : R)
    (H1 : 0 < n_pump) :
  (exp (exp y_pump) + n_pump * exp (- c_pump * exp y_pump) - 1 - n_pump) * exp (- y_pump) < exp (exp y_pump) - c_pump * n_pump * exp (- c_pump * exp y_pump).
Proof.
  assert (E1 : exp (- c_pump * exp y_pump) = (1) / ((exp ((exp y_pump) * c_pump)))) by (exp_as ((- (((exp y_pump) * c_pump)))) ltac:(rational));
  assert (E2 : exp (exp y_pump) = (exp ((exp y_pump)))) by (exp_as ((((exp y_pump)))) ltac:(rewrite ?E1; rational));
  assert (E3 : exp (- y_pump) = (1) / ((exp y_pump))) by (exp_as ((- (y_pump))) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : exp (exp y_pump) + n_pump * exp (- c_pump * exp y_pump) - 1 - n_pump < (exp (exp y_pump) - c_pump * n_pump * exp (- c_pump * exp y_pump)) * exp y_pump) by (refine (pump_window.at_power c_pump n_pump y_pump _); [exact H1]);
  assert (Z1 : 0 < 1 / (exp y_pump) * ((exp (exp y_pump) - c_pump * n_pump * exp (- c_pump * exp y_pump)) * exp y_pump - (exp (exp y_pump) + n_pump * exp (- c_pump * exp y_pump) - 1 - n_pump))) by (apply term_lt; [side | exact P1]);
  apply (lt_by_sum _ _ (1 / (exp y_pump) * ((exp (exp y_pump) - c_pump * n_pump * exp (- c_pump * exp y_pump)) * exp y_pump - (exp (exp y_pump) + n_pump * exp (- c_pump * exp y_pump) - 1 - n_pump)))); [lra | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma grows
    (c_pump n_pump : R)
    (H1 : 0 < n_pump) :
  forall y_pump' : R, (exp (exp y_pump') + n_pump * exp (- c_pump * exp y_pump') - 1 - n_pump) * exp (- y_pump') < exp (exp y_pump') - c_pump * n_pump * exp (- c_pump * exp y_pump').
Proof.
  intros y_pump'; refine (pump_window.grows'1 c_pump n_pump y_pump' _); [exact H1].
Qed.

Lemma too_slow
    (c_pump n_pump x_best : R)
    (H1 : 0 < c_pump)
    (H2 : 0 < n_pump)
    (H3 : x_best = ln (c_pump * n_pump) / (1 + c_pump))
    (H4 : 0 < x_best) :
  (exp x_best + n_pump * exp (- c_pump * x_best) - 1 - n_pump) / x_best < 0.
Proof.
  assert (E1 : exp (- c_pump * x_best) = (1) / ((exp (c_pump * x_best)))) by (exp_as ((- ((c_pump * x_best)))) ltac:(rational));
  assert (P1 : exp x_best + n_pump * exp (- c_pump * x_best) < 1 + n_pump) by (refine (pump_window.best_works c_pump n_pump x_best _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4]);
  assert (Z1 : 0 < 1 / x_best * (1 + n_pump - (exp x_best + n_pump * exp (- c_pump * x_best)))) by (apply term_lt; [side | exact P1]);
  apply (lt_by_sum _ _ (1 / x_best * (1 + n_pump - (exp x_best + n_pump * exp (- c_pump * x_best))))); [lra | rewrite ?E1; rational].
Qed.

Lemma too_slow_defined
    (c_pump n_pump x_best : R)
    (H1 : 0 < c_pump)
    (H2 : 0 < n_pump)
    (H3 : x_best = ln (c_pump * n_pump) / (1 + c_pump))
    (H4 : 0 < x_best) :
  x_best <> 0.
Proof.
  each; exists_there.
Qed.

Lemma too_fast
    (c_pump n_pump : R)
    (H1 : 0 < n_pump) :
  0 < (1 + n_pump + n_pump * exp (- c_pump * ln (2 + 2 * n_pump))) / ln (2 + 2 * n_pump).
Proof.
  assert (E1 : ln (2 + 2 * n_pump) = (ln (1 + n_pump)) + (ln 2)) by (ln_as (2 * (1 + n_pump)) ltac:(rational));
  assert (E2 : exp (- c_pump * ln (2 + 2 * n_pump)) = (1) / ((exp ((ln 2) * c_pump)) * (exp ((ln (1 + n_pump)) * c_pump)))) by (exp_as ((- (((ln (1 + n_pump)) * c_pump))) + (- (((ln 2) * c_pump)))) ltac:(rewrite ?E1; rational));
  first [known | rewrite ?E2, ?E1; known | apply (lt_by_sum _ _ ((n_pump * (exp ((ln 2) * c_pump)) * (exp ((ln (1 + n_pump)) * c_pump)) + (exp ((ln 2) * c_pump)) * (exp ((ln (1 + n_pump)) * c_pump)) + n_pump) * / ((exp ((ln (1 + n_pump)) * c_pump))) * / ((exp ((ln 2) * c_pump))) * / ((ln (1 + n_pump)) + (ln 2)))); [side | rewrite ?E2, ?E1; rational]].
Qed.

Lemma too_fast_defined
    (c_pump n_pump : R)
    (H1 : 0 < n_pump) :
  0 < 2 + 2 * n_pump /\ ln (2 + 2 * n_pump) <> 0.
Proof.
  each; exists_there.
Qed.

Lemma closing
    (c_pump n_pump x_best : R)
    (H1 : 0 < c_pump)
    (H2 : 0 < n_pump)
    (H3 : x_best = ln (c_pump * n_pump) / (1 + c_pump))
    (H4 : 0 < x_best) :
  (exists y_pump' : R, ln x_best <= y_pump' /\ y_pump' <= ln (ln (2 + 2 * n_pump)) /\ (forall y_pump'' : R, (exp (exp y_pump'') + n_pump * exp (- c_pump * exp y_pump'') - 1 - n_pump) * exp (- y_pump'') = 0 <-> y_pump'' = y_pump')).
Proof.
  refine (one_root (fun y_pump' => (exp (exp y_pump') + n_pump * exp (- c_pump * exp y_pump') - 1 - n_pump) * exp (- y_pump')) (fun y_pump' => 0) (ln x_best) (ln (ln (2 + 2 * n_pump))) _ _ _ _); [intros; cbv beta; side | assert (P1 : forall y_pump' : R, (exp (exp y_pump') + n_pump * exp (- c_pump * exp y_pump') - 1 - n_pump) * exp (- y_pump') < exp (exp y_pump') - c_pump * n_pump * exp (- c_pump * exp y_pump')) by (refine (pump_window.grows c_pump n_pump _); [exact H2]); intros y_pump'; assert (I1 : exp (- c_pump * exp y_pump') = (1) / ((exp (c_pump * (exp y_pump'))))) by (exp_as ((- ((c_pump * (exp y_pump'))))) ltac:(rational)); assert (I2 : exp (exp y_pump') = (exp ((exp y_pump')))) by (exp_as ((((exp y_pump')))) ltac:(rewrite ?I1; rational)); assert (I3 : exp (- y_pump') = (1) / ((exp y_pump'))) by (exp_as ((- (y_pump'))) ltac:(rewrite ?I2, ?I1; rational)); assert (S1 : Derive (fun y_pump' => (exp (exp y_pump') + n_pump * exp (- c_pump * exp y_pump') - 1 - n_pump) * exp (- y_pump') - 0) y_pump' = exp (exp y_pump') - c_pump * n_pump * exp (- c_pump * exp y_pump') - (exp (exp y_pump') + n_pump * exp (- c_pump * exp y_pump') - 1 - n_pump) * exp (- y_pump')) by (apply is_derive_unique; rules; [side | eta; rewrite ?I3, ?I2, ?I1; rational]); cbv beta; rewrite S1; apply Rlt_Rminus; exact (P1 y_pump') | assert (P1 : (exp x_best + n_pump * exp (- c_pump * x_best) - 1 - n_pump) / x_best < 0) by (refine (pump_window.too_slow c_pump n_pump x_best _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4]); assert (I1 : exp (ln x_best) = x_best) by (exp_as ((ln x_best)) ltac:(rational)); assert (I2 : exp (- c_pump * exp (ln x_best)) = (1) / ((exp (c_pump * x_best)))) by (exp_as ((- ((c_pump * x_best)))) ltac:(rewrite ?I1; rational)); assert (I3 : exp (exp (ln x_best)) = (exp x_best)) by (exp_as ((x_best)) ltac:(rewrite ?I2, ?I1; rational)); assert (I4 : exp (- (ln x_best)) = (1) / (x_best)) by (exp_as ((- (ln x_best))) ltac:(rewrite ?I3, ?I2, ?I1; rational)); assert (I5 : exp (- c_pump * x_best) = (1) / ((exp (c_pump * x_best)))) by (exp_as ((- ((c_pump * x_best)))) ltac:(rewrite ?I4, ?I3, ?I2, ?I1; rational)); apply (le_by_sum (0) ((exp (exp (ln x_best)) + n_pump * exp (- c_pump * exp (ln x_best)) - 1 - n_pump) * exp (- (ln x_best))) (0 - (exp x_best + n_pump * exp (- c_pump * x_best) - 1 - n_pump) / x_best)); [lra | rewrite ?I5, ?I4, ?I3, ?I2, ?I1; rational] | assert (P1 : 0 < (1 + n_pump + n_pump * exp (- c_pump * ln (2 + 2 * n_pump))) / ln (2 + 2 * n_pump)) by (refine (pump_window.too_fast c_pump n_pump _); [exact H2]); assert (I1 : ln (2 + 2 * n_pump) = (ln (1 + n_pump)) + (ln 2)) by (ln_as (2 * (1 + n_pump)) ltac:(rational)); assert (I2 : ln (ln (2 + 2 * n_pump)) = (ln ((ln (1 + n_pump)) + (ln 2)))) by (ln_as (((ln (1 + n_pump)) + (ln 2))) ltac:(rewrite ?I1; rational)); assert (I3 : exp (ln (ln (2 + 2 * n_pump))) = (ln (1 + n_pump)) + (ln 2)) by (exp_as ((ln ((ln (1 + n_pump)) + (ln 2)))) ltac:(rewrite ?I2, ?I1; rational)); assert (I4 : exp (- c_pump * exp (ln (ln (2 + 2 * n_pump)))) = (1) / ((exp (c_pump * (ln 2))) * (exp (c_pump * (ln (1 + n_pump)))))) by (exp_as ((- ((c_pump * (ln (1 + n_pump))))) + (- ((c_pump * (ln 2))))) ltac:(rewrite ?I3, ?I2, ?I1; rational)); assert (I5 : exp (exp (ln (ln (2 + 2 * n_pump)))) = 2 * n_pump + 2) by (exp_as ((ln (1 + n_pump)) + (ln 2)) ltac:(rewrite ?I4, ?I3, ?I2, ?I1; rational)); assert (I6 : exp (- (ln (ln (2 + 2 * n_pump)))) = (1) / ((ln (1 + n_pump)) + (ln 2))) by (exp_as ((- (ln ((ln (1 + n_pump)) + (ln 2))))) ltac:(rewrite ?I5, ?I4, ?I3, ?I2, ?I1; rational)); assert (I7 : exp (- c_pump * ln (2 + 2 * n_pump)) = (1) / ((exp (c_pump * (ln 2))) * (exp (c_pump * (ln (1 + n_pump)))))) by (exp_as ((- ((c_pump * (ln (1 + n_pump))))) + (- ((c_pump * (ln 2))))) ltac:(rewrite ?I6, ?I5, ?I4, ?I3, ?I2, ?I1; rational)); apply (le_by_sum ((exp (exp (ln (ln (2 + 2 * n_pump)))) + n_pump * exp (- c_pump * exp (ln (ln (2 + 2 * n_pump)))) - 1 - n_pump) * exp (- (ln (ln (2 + 2 * n_pump))))) (0) ((1 + n_pump + n_pump * exp (- c_pump * ln (2 + 2 * n_pump))) / ln (2 + 2 * n_pump) - 0)); [lra | rewrite ?I7, ?I6, ?I5, ?I4, ?I3, ?I2, ?I1; rational]].
Qed.

Lemma closing_defined
    (c_pump n_pump x_best : R)
    (H1 : 0 < c_pump)
    (H2 : 0 < n_pump)
    (H3 : x_best = ln (c_pump * n_pump) / (1 + c_pump))
    (H4 : 0 < x_best) :
  (forall y_pump' : R, 0 < x_best /\ 0 < 2 + 2 * n_pump /\ 0 < ln (2 + 2 * n_pump)).
Proof.
  each; exists_there.
Qed.
