(* Generated from derivations/vanishing_activity.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require nernst_potential.

Lemma scaled
    (F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H7 : mu_in = mu_out)
    (H8 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out) :
  z * F * V / (R_ * T) = ln (a_out / a_in).
Proof.
  assert (E1 : ln (a_out / a_in) = -(ln a_in) + (ln a_out)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (P1 : z * F * V = R_ * T * ln (a_out / a_in)) by (refine (nernst_potential.isolated F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _); [exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  assert (Z1 : 1 / (R_ * T) * (z * F * V - R_ * T * ln (a_out / a_in)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / (R_ * T) * (z * F * V - R_ * T * ln (a_out / a_in)))); [lra | rewrite ?E1; rational].
Qed.

Lemma scaled_defined
    (F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H7 : mu_in = mu_out)
    (H8 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out) :
  R_ <> 0 /\ T <> 0 /\ a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  each; exists_there.
Qed.

Lemma boltzmann_ratio
    (F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H7 : mu_in = mu_out)
    (H8 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out) :
  exp (z * F * V / (R_ * T)) = a_out / a_in.
Proof.
  assert (E1 : ln (a_out / a_in) = -(ln a_in) + (ln a_out)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (E2 : exp (ln (a_out / a_in)) = (a_out) / (a_in)) by (exp_as ((- (ln a_in)) + (ln a_out)) ltac:(rewrite ?E1; rational));
  assert (P1 : z * F * V / (R_ * T) = ln (a_out / a_in)) by (refine (vanishing_activity.scaled F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  apply (same_eq (exp (z * F * V / (R_ * T))) (exp (ln (a_out / a_in)))); [apply f_equal; exact P1 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma boltzmann_ratio_defined
    (F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H7 : mu_in = mu_out)
    (H8 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out) :
  R_ <> 0 /\ T <> 0 /\ a_in <> 0.
Proof.
  each; exists_there.
Qed.

Lemma activity_form
    (F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H7 : mu_in = mu_out)
    (H8 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out) :
  a_in * exp (z * F * V / (R_ * T)) = a_out.
Proof.
  assert (P1 : exp (z * F * V / (R_ * T)) = a_out / a_in) by (refine (vanishing_activity.boltzmann_ratio F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  assert (Z1 : a_in * (exp (z * F * V / (R_ * T)) - a_out / a_in) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (a_in * (exp (z * F * V / (R_ * T)) - a_out / a_in))); [lra | rational].
Qed.

Lemma activity_form_defined
    (F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H7 : mu_in = mu_out)
    (H8 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma from_activity_form'1
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : a_in * exp (z * F * V / (R_ * T)) = a_out) :
  exp (z * F * V / (R_ * T)) = a_out / a_in.
Proof.
  assert (Z1 : 1 / a_in * (a_in * exp (z * F * V / (R_ * T)) - a_out) = 0) by (apply term_eq; [exact H4]);
  apply (eq_by_sum _ _ (1 / a_in * (a_in * exp (z * F * V / (R_ * T)) - a_out))); [lra | rational].
Qed.

Lemma from_activity_form'1_defined
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : a_in * exp (z * F * V / (R_ * T)) = a_out) :
  R_ <> 0 /\ T <> 0 /\ a_in <> 0.
Proof.
  each; exists_there.
Qed.

Lemma from_activity_form'2
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : a_in * exp (z * F * V / (R_ * T)) = a_out) :
  z * F * V / (R_ * T) = ln (a_out / a_in).
Proof.
  try assert (K1 : 0 < a_out) by side;
  assert (E1 : ln (exp (z * F * V / (R_ * T))) = (F * V * z) / (R_ * T)) by (ln_as (((exp (z * F * V / (R_ * T))))) ltac:(rational));
  assert (E2 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rewrite ?E1; rational));
  assert (P1 : exp (z * F * V / (R_ * T)) = a_out / a_in) by (refine (vanishing_activity.from_activity_form'1 F R_ T V a_in a_out z _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4]);
  apply (same_eq (ln (exp (z * F * V / (R_ * T)))) (ln (a_out / a_in))); [apply f_equal; exact P1 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma from_activity_form'2_defined
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : a_in * exp (z * F * V / (R_ * T)) = a_out) :
  R_ <> 0 /\ T <> 0 /\ a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  try assert (K1 : 0 < a_out) by side;
  each; exists_there.
Qed.

Lemma from_activity_form'3
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : a_in * exp (z * F * V / (R_ * T)) = a_out) :
  z * F * V = R_ * T * ln (a_out / a_in).
Proof.
  try assert (K1 : 0 < a_out) by side;
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (P1 : z * F * V / (R_ * T) = ln (a_out / a_in)) by (refine (vanishing_activity.from_activity_form'2 F R_ T V a_in a_out z _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4]);
  assert (Z1 : R_ * T * (z * F * V / (R_ * T) - ln (a_out / a_in)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (R_ * T * (z * F * V / (R_ * T) - ln (a_out / a_in)))); [lra | rewrite ?E1; rational].
Qed.

Lemma from_activity_form'3_defined
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : a_in * exp (z * F * V / (R_ * T)) = a_out) :
  a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  try assert (K1 : 0 < a_out) by side;
  each; exists_there.
Qed.

Lemma from_activity_form'4
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : a_in * exp (z * F * V / (R_ * T)) = a_out) :
  z * F * V = R_ * T * ln a_out - R_ * T * ln a_in.
Proof.
  try assert (K1 : 0 < a_out) by side;
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (P1 : z * F * V = R_ * T * ln (a_out / a_in)) by (refine (vanishing_activity.from_activity_form'3 F R_ T V a_in a_out z _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4]);
  assert (Z1 : 1 * (z * F * V - R_ * T * ln (a_out / a_in)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (z * F * V - R_ * T * ln (a_out / a_in)))); [lra | rewrite ?E1; rational].
Qed.

Lemma from_activity_form'4_defined
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : a_in * exp (z * F * V / (R_ * T)) = a_out) :
  0 < a_out /\ 0 < a_in.
Proof.
  try assert (K1 : 0 < a_out) by side;
  each; exists_there.
Qed.

Lemma from_activity_form'5
    (F R_ T V a_in a_out mu_standard phi_in phi_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in)
    (H5 : a_in * exp (z * F * V / (R_ * T)) = a_out) :
  mu_standard + R_ * T * ln a_in + z * F * phi_in = mu_standard + R_ * T * ln a_out + z * F * phi_out.
Proof.
  try assert (K1 : 0 < a_out) by side;
  assert (P1 : z * F * V = R_ * T * ln a_out - R_ * T * ln a_in) by (refine (vanishing_activity.from_activity_form'4 F R_ T V a_in a_out z _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5]);
  assert (Z1 : 1 * (z * F * V - (R_ * T * ln a_out - R_ * T * ln a_in)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- z * F) * (V - (phi_in - phi_out)) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 * (z * F * V - (R_ * T * ln a_out - R_ * T * ln a_in)) + (- z * F) * (V - (phi_in - phi_out)))); [lra | rational].
Qed.

Lemma from_activity_form'5_defined
    (F R_ T V a_in a_out mu_standard phi_in phi_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in)
    (H5 : a_in * exp (z * F * V / (R_ * T)) = a_out) :
  0 < a_in /\ 0 < a_out.
Proof.
  try assert (K1 : 0 < a_out) by side;
  each; exists_there.
Qed.

Lemma from_activity_form
    (F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in)
    (H5 : a_in * exp (z * F * V / (R_ * T)) = a_out)
    (H6 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H7 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out) :
  mu_in = mu_out.
Proof.
  assert (P1 : mu_standard + R_ * T * ln a_in + z * F * phi_in = mu_standard + R_ * T * ln a_out + z * F * phi_out) by (refine (vanishing_activity.from_activity_form'5 F R_ T V a_in a_out mu_standard phi_in phi_out z _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5]);
  assert (Z1 : 1 * (mu_standard + R_ * T * ln a_in + z * F * phi_in - (mu_standard + R_ * T * ln a_out + z * F * phi_out)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 1 * (mu_in - (mu_standard + R_ * T * ln a_in + z * F * phi_in)) = 0) by (apply term_eq; [exact H6]);
  assert (Z3 : (- 1) * (mu_out - (mu_standard + R_ * T * ln a_out + z * F * phi_out)) = 0) by (apply term_eq; [exact H7]);
  apply (eq_by_sum _ _ (1 * (mu_standard + R_ * T * ln a_in + z * F * phi_in - (mu_standard + R_ * T * ln a_out + z * F * phi_out)) + 1 * (mu_in - (mu_standard + R_ * T * ln a_in + z * F * phi_in)) + (- 1) * (mu_out - (mu_standard + R_ * T * ln a_out + z * F * phi_out)))); [lra | rational].
Qed.

Lemma boltzmann_equilibrium
    (F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H7 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out) :
  mu_in = mu_out <-> a_in * exp (z * F * V / (R_ * T)) = a_out.
Proof.
  split; [intro G1; refine (vanishing_activity.activity_form F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact G1 | exact H7] | intro G1; refine (vanishing_activity.from_activity_form F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact G1 | exact H6 | exact H7]].
Qed.

Lemma boltzmann_equilibrium_defined
    (F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H7 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma nothing_to_balance
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : a_in * exp (z * F * V / (R_ * T)) = a_out)
    (H4 : a_out = 0) :
  a_in * exp (z * F * V / (R_ * T)) = 0.
Proof.
  assert (Z1 : 1 * (a_in * exp (z * F * V / (R_ * T)) - a_out) = 0) by (apply term_eq; [exact H3]);
  assert (Z2 : 1 * (a_out - 0) = 0) by (apply term_eq; [exact H4]);
  apply (eq_by_sum _ _ (1 * (a_in * exp (z * F * V / (R_ * T)) - a_out) + 1 * (a_out - 0))); [lra | rational].
Qed.

Lemma nothing_to_balance_defined
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : a_in * exp (z * F * V / (R_ * T)) = a_out)
    (H4 : a_out = 0) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma absent_inside_too
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : a_in * exp (z * F * V / (R_ * T)) = a_out)
    (H4 : a_out = 0) :
  a_in = 0.
Proof.
  assert (P1 : a_in * exp (z * F * V / (R_ * T)) = 0) by (refine (vanishing_activity.nothing_to_balance F R_ T V a_in a_out z _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4]);
  assert (Z1 : 1 / (exp (z * F * V / (R_ * T))) * (a_in * exp (z * F * V / (R_ * T)) - 0) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / (exp (z * F * V / (R_ * T))) * (a_in * exp (z * F * V / (R_ * T)) - 0))); [lra | rational].
Qed.

Lemma absent_outside_too
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : a_in = 0)
    (H4 : a_in * exp (z * F * V / (R_ * T)) = a_out) :
  0 = a_out.
Proof.
  assert (Z1 : 1 * (a_in * exp (z * F * V / (R_ * T)) - a_out) = 0) by (apply term_eq; [exact H4]);
  assert (Z2 : (- exp (z * F * V / (R_ * T))) * (a_in - 0) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 * (a_in * exp (z * F * V / (R_ * T)) - a_out) + (- exp (z * F * V / (R_ * T))) * (a_in - 0))); [lra | rational].
Qed.

Lemma emptying_outside
    (F R_ T a_in z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < a_in)
    (H5 : z <> 0) :
  diverges (fun a_out' => R_ * T * ln (a_out' / a_in) / (z * F)) (at_right 0) (- z).
Proof.
  apply (diverges_ext (fun a_out' => (((((1 / F) * (1 / z)) * R_) * T) * (ln (a_out' / a_in))))); [algebra | ]; apply (diverges_sign (((((1 / F) * (1 / z)) * R_) * T) * (- (1)))); [replace ((((((1 / F) * (1 / z)) * R_) * T) * (- (1))) * (- z)) with (R_ * T * / F) by (rational); pos | apply tends_mult_diverges; [side | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply tends_const] | apply diverges_ln_zero; apply (above_ext (fun a_out' => ((1 / a_in) * a_out'))); [algebra | apply (tends_mult_above _ _ (1 / a_in)); [side | apply tends_const | apply above_id]]]].
Qed.

Lemma emptying_outside_defined
    (F R_ T a_in z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < a_in)
    (H5 : z <> 0) :
  (forall a_out' : R, 0 < a_out' -> F <> 0 /\ z <> 0 /\ a_in <> 0 /\ 0 < a_out' / a_in).
Proof.
  each; exists_there.
Qed.

Lemma emptying_inside
    (F R_ T a_out z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < a_out)
    (H5 : z <> 0) :
  diverges (fun a_in' => R_ * T * ln (a_out / a_in') / (z * F)) (at_right 0) z.
Proof.
  apply (diverges_ext (fun a_in' => (((((1 / F) * (1 / z)) * R_) * T) * (ln (a_out / a_in'))))); [algebra | ]; apply (diverges_sign (((((1 / F) * (1 / z)) * R_) * T) * 1)); [replace ((((((1 / F) * (1 / z)) * R_) * T) * 1) * z) with (R_ * T * / F) by (rational); pos | apply tends_mult_diverges; [side | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply tends_const] | apply (diverges_ln _ (1 * a_out)); [replace ((1 * a_out)) with (a_out) by (rational); pos | apply (diverges_ext (fun a_in' => ((/ a_in') * a_out))); [algebra | apply diverges_mult_tends; [side | apply diverges_inv_above; apply (above_ext (fun a_in' => a_in')); [algebra | apply above_id] | apply tends_const]]]]].
Qed.

Lemma emptying_inside_defined
    (F R_ T a_out z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < a_out)
    (H5 : z <> 0) :
  (forall a_in' : R, 0 < a_in' -> F <> 0 /\ z <> 0 /\ a_in' <> 0 /\ 0 < a_out / a_in').
Proof.
  each; exists_there.
Qed.

Lemma anion_emptying_outside
    (F R_ T a_in z : R)
    (H1 : z < 0)
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < a_in) :
  diverges (fun a_out' => R_ * T * ln (a_out' / a_in) / (z * F)) (at_right 0) 1.
Proof.
  apply (diverges_ext (fun a_out' => (((((1 / F) * (1 / z)) * R_) * T) * (ln (a_out' / a_in))))); [algebra | ]; apply (diverges_sign (((((1 / F) * (1 / z)) * R_) * T) * (- (1)))); [replace ((((((1 / F) * (1 / z)) * R_) * T) * (- (1))) * 1) with (R_ * T * / (- z) * / F) by (rational); pos | apply tends_mult_diverges; [side | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply tends_const] | apply diverges_ln_zero; apply (above_ext (fun a_out' => ((1 / a_in) * a_out'))); [algebra | apply (tends_mult_above _ _ (1 / a_in)); [side | apply tends_const | apply above_id]]]].
Qed.

Lemma anion_emptying_outside_defined
    (F R_ T a_in z : R)
    (H1 : z < 0)
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < a_in) :
  (forall a_out' : R, 0 < a_out' -> F <> 0 /\ z <> 0 /\ a_in <> 0 /\ 0 < a_out' / a_in).
Proof.
  each; exists_there.
Qed.

Lemma cation_emptying_outside
    (F R_ T a_in z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < a_in)
    (H5 : 0 < z) :
  diverges (fun a_out' => R_ * T * ln (a_out' / a_in) / (z * F)) (at_right 0) (- 1).
Proof.
  apply (diverges_ext (fun a_out' => (((((1 / F) * (1 / z)) * R_) * T) * (ln (a_out' / a_in))))); [algebra | ]; apply (diverges_sign (((((1 / F) * (1 / z)) * R_) * T) * (- (1)))); [replace ((((((1 / F) * (1 / z)) * R_) * T) * (- (1))) * (- 1)) with (R_ * T * / F * / z) by (rational); pos | apply tends_mult_diverges; [side | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply tends_const] | apply diverges_ln_zero; apply (above_ext (fun a_out' => ((1 / a_in) * a_out'))); [algebra | apply (tends_mult_above _ _ (1 / a_in)); [side | apply tends_const | apply above_id]]]].
Qed.

Lemma cation_emptying_outside_defined
    (F R_ T a_in z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < a_in)
    (H5 : 0 < z) :
  (forall a_out' : R, 0 < a_out' -> F <> 0 /\ z <> 0 /\ a_in <> 0 /\ 0 < a_out' / a_in).
Proof.
  each; exists_there.
Qed.

Lemma along_a_ray
    (F R_ T k t z : R)
    (H1 : 0 < F)
    (H2 : 0 < k)
    (H3 : 0 < t)
    (H4 : z <> 0) :
  R_ * T * ln (k * t / t) / (z * F) = R_ * T * ln k / (z * F).
Proof.
  assert (E1 : ln (k * t / t) = (ln k)) by (ln_as (k) ltac:(rational));
  apply (eq_by_sum _ _ (0)); [lra | rewrite ?E1; rational].
Qed.

Lemma along_a_ray_defined
    (F R_ T k t z : R)
    (H1 : 0 < F)
    (H2 : 0 < k)
    (H3 : 0 < t)
    (H4 : z <> 0) :
  F <> 0 /\ z <> 0 /\ t <> 0 /\ 0 < k * t / t /\ 0 < k.
Proof.
  each; exists_there.
Qed.

Lemma two_rays
    (F R_ T z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : z <> 0) :
  R_ * T * ln 2 / (z * F) <> 0.
Proof.
  first [known | apply (neq_by_sum _ _ (R_ * T * ((ln 2)) * / F * / z)); [side | rational]].
Qed.

Lemma two_rays_defined
    (F R_ T z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : z <> 0) :
  F <> 0 /\ z <> 0 /\ 0 < 2.
Proof.
  each; exists_there.
Qed.

Lemma ratio
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : a_in * exp (z * F * V / (R_ * T)) = a_out) :
  exp (z * F * V / (R_ * T)) = a_out / a_in.
Proof.
  assert (Z1 : 1 / a_in * (a_in * exp (z * F * V / (R_ * T)) - a_out) = 0) by (apply term_eq; [exact H4]);
  apply (eq_by_sum _ _ (1 / a_in * (a_in * exp (z * F * V / (R_ * T)) - a_out))); [lra | rational].
Qed.

Lemma ratio_defined
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : a_in * exp (z * F * V / (R_ * T)) = a_out) :
  R_ <> 0 /\ T <> 0 /\ a_in <> 0.
Proof.
  each; exists_there.
Qed.

Lemma logarithm
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : a_in * exp (z * F * V / (R_ * T)) = a_out) :
  z * F * V / (R_ * T) = ln (a_out / a_in).
Proof.
  try assert (K1 : 0 < a_out) by side;
  assert (E1 : ln (exp (z * F * V / (R_ * T))) = (F * V * z) / (R_ * T)) by (ln_as (((exp (z * F * V / (R_ * T))))) ltac:(rational));
  assert (E2 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rewrite ?E1; rational));
  assert (P1 : exp (z * F * V / (R_ * T)) = a_out / a_in) by (refine (vanishing_activity.ratio F R_ T V a_in a_out z _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4]);
  apply (same_eq (ln (exp (z * F * V / (R_ * T)))) (ln (a_out / a_in))); [apply f_equal; exact P1 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma logarithm_defined
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : a_in * exp (z * F * V / (R_ * T)) = a_out) :
  R_ <> 0 /\ T <> 0 /\ a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  try assert (K1 : 0 < a_out) by side;
  each; exists_there.
Qed.

Lemma solved
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < a_in)
    (H5 : a_in * exp (z * F * V / (R_ * T)) = a_out)
    (H6 : z <> 0) :
  V = R_ * T * ln (a_out / a_in) / (z * F).
Proof.
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (P1 : z * F * V / (R_ * T) = ln (a_out / a_in)) by (refine (vanishing_activity.logarithm F R_ T V a_in a_out z _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H5]);
  assert (Z1 : R_ * T / (z * F) * (z * F * V / (R_ * T) - ln (a_out / a_in)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (R_ * T / (z * F) * (z * F * V / (R_ * T) - ln (a_out / a_in)))); [lra | rewrite ?E1; rational].
Qed.

Lemma solved_defined
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < a_in)
    (H5 : a_in * exp (z * F * V / (R_ * T)) = a_out)
    (H6 : z <> 0) :
  F <> 0 /\ z <> 0 /\ a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  each; exists_there.
Qed.

Lemma exactly_one'1
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = R_ * T * ln (a_out / a_in) / (z * F))
    (H5 : 0 < a_in)
    (H6 : 0 < a_out)
    (H7 : z <> 0) :
  z * F * V / (R_ * T) = ln (a_out / a_in).
Proof.
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (Z1 : 1 / (R_ * T / (z * F)) * (V - R_ * T * ln (a_out / a_in) / (z * F)) = 0) by (apply term_eq; [exact H4]);
  apply (eq_by_sum _ _ (1 / (R_ * T / (z * F)) * (V - R_ * T * ln (a_out / a_in) / (z * F)))); [lra | rewrite ?E1; rational].
Qed.

Lemma exactly_one'1_defined
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = R_ * T * ln (a_out / a_in) / (z * F))
    (H5 : 0 < a_in)
    (H6 : 0 < a_out)
    (H7 : z <> 0) :
  R_ <> 0 /\ T <> 0 /\ a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  each; exists_there.
Qed.

Lemma exactly_one'2
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = R_ * T * ln (a_out / a_in) / (z * F))
    (H5 : 0 < a_in)
    (H6 : 0 < a_out)
    (H7 : z <> 0) :
  exp (z * F * V / (R_ * T)) = a_out / a_in.
Proof.
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (E2 : exp (ln (a_out / a_in)) = (a_out) / (a_in)) by (exp_as ((ln a_out) + (- (ln a_in))) ltac:(rewrite ?E1; rational));
  assert (P1 : z * F * V / (R_ * T) = ln (a_out / a_in)) by (refine (vanishing_activity.exactly_one'1 F R_ T V a_in a_out z _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7]);
  apply (same_eq (exp (z * F * V / (R_ * T))) (exp (ln (a_out / a_in)))); [apply f_equal; exact P1 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma exactly_one'2_defined
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = R_ * T * ln (a_out / a_in) / (z * F))
    (H5 : 0 < a_in)
    (H6 : 0 < a_out)
    (H7 : z <> 0) :
  R_ <> 0 /\ T <> 0 /\ a_in <> 0.
Proof.
  each; exists_there.
Qed.

Lemma exactly_one'3
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = R_ * T * ln (a_out / a_in) / (z * F))
    (H5 : 0 < a_in)
    (H6 : 0 < a_out)
    (H7 : z <> 0) :
  a_in * exp (z * F * V / (R_ * T)) = a_out.
Proof.
  assert (P1 : exp (z * F * V / (R_ * T)) = a_out / a_in) by (refine (vanishing_activity.exactly_one'2 F R_ T V a_in a_out z _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7]);
  assert (Z1 : a_in * (exp (z * F * V / (R_ * T)) - a_out / a_in) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (a_in * (exp (z * F * V / (R_ * T)) - a_out / a_in))); [lra | rational].
Qed.

Lemma exactly_one'3_defined
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = R_ * T * ln (a_out / a_in) / (z * F))
    (H5 : 0 < a_in)
    (H6 : 0 < a_out)
    (H7 : z <> 0) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma exactly_one
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : z <> 0) :
  a_in * exp (z * F * V / (R_ * T)) = a_out <-> V = R_ * T * ln (a_out / a_in) / (z * F).
Proof.
  split; [intro G1; refine (vanishing_activity.solved F R_ T V a_in a_out z _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact G1 | exact H6] | intro G1; refine (vanishing_activity.exactly_one'3 F R_ T V a_in a_out z _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact G1 | exact H4 | exact H5 | exact H6]].
Qed.

Lemma exactly_one_defined
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : z <> 0) :
  R_ <> 0 /\ T <> 0 /\ F <> 0 /\ z <> 0 /\ a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  each; exists_there.
Qed.

Lemma absent_everywhere
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : a_in = 0)
    (H4 : a_out = 0) :
  a_in * exp (z * F * V / (R_ * T)) = a_out.
Proof.
  assert (Z1 : exp (z * F * V / (R_ * T)) * (a_in - 0) = 0) by (apply term_eq; [exact H3]);
  assert (Z2 : (- 1) * (a_out - 0) = 0) by (apply term_eq; [exact H4]);
  apply (eq_by_sum _ _ (exp (z * F * V / (R_ * T)) * (a_in - 0) + (- 1) * (a_out - 0))); [lra | rational].
Qed.

Lemma absent_everywhere_defined
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : a_in = 0)
    (H4 : a_out = 0) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma charged_answer
    (F R_ T a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 <= a_in)
    (H5 : 0 <= a_out)
    (H6 : z <> 0) :
  (a_in + a_out = 0 -> (forall V' z' : R, a_in * exp (z' * F * V' / (R_ * T)) = a_out)) /\ (a_in + a_out <> 0 -> (a_in = 0 -> ((forall V' : R, ~ (a_in * exp (z * F * V' / (R_ * T)) = a_out)) /\ diverges (fun a_in' => R_ * T * ln (a_out / a_in') / (z * F)) (at_right 0) z)) /\ (a_in <> 0 -> (a_out = 0 -> ((forall V' : R, ~ (a_in * exp (z * F * V' / (R_ * T)) = a_out)) /\ diverges (fun a_out' => R_ * T * ln (a_out' / a_in) / (z * F)) (at_right 0) (- z))) /\ (a_out <> 0 -> (forall V' : R, a_in * exp (z * F * V' / (R_ * T)) = a_out <-> V' = R_ * T * ln (a_out / a_in) / (z * F))))).
Proof.
  split; intro G1; [intros V' z'; refine (vanishing_activity.absent_everywhere F R_ T V' a_in a_out z' _ _ _ _); [exact H2 | exact H3 | first [rational | side] | first [rational | side]] | split; intro G2; [split; [intros V' G3; assert (P1 : 0 = a_out) by (refine (vanishing_activity.absent_outside_too F R_ T V' a_in a_out z _ _ _ _); [exact H2 | exact H3 | exact G2 | exact G3]); impossible | refine (vanishing_activity.emptying_inside F R_ T a_out z _ _ _ _ _); [exact H1 | exact H2 | exact H3 | side | exact H6]] | split; intro G3; [split; [intros V' G4; assert (P1 : a_in = 0) by (refine (vanishing_activity.absent_inside_too F R_ T V' a_in a_out z _ _ _ _); [exact H2 | exact H3 | exact G4 | exact G3]); impossible | refine (vanishing_activity.emptying_outside F R_ T a_in z _ _ _ _ _); [exact H1 | exact H2 | exact H3 | side | exact H6]] | intros V'; refine (vanishing_activity.exactly_one F R_ T V' a_in a_out z _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | side | side | exact H6]]]].
Qed.

Lemma charged_answer_defined
    (F R_ T a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 <= a_in)
    (H5 : 0 <= a_out)
    (H6 : z <> 0) :
  (a_in + a_out = 0 -> (forall V' z' : R, R_ <> 0 /\ T <> 0)) /\ (a_in + a_out <> 0 -> (a_in = 0 -> (forall V' : R, R_ <> 0 /\ T <> 0)) /\ (a_in <> 0 -> (a_out = 0 -> (forall V' : R, R_ <> 0 /\ T <> 0)) /\ (a_out <> 0 -> (forall V' : R, R_ <> 0 /\ T <> 0 /\ F <> 0 /\ z <> 0 /\ a_in <> 0 /\ 0 < a_out / a_in)))).
Proof.
  each; exists_there.
Qed.
