(* Generated from derivations/electrochemical_potential.py; do not edit. *)

From Electrochem Require Import moves.

Lemma sum_of_costs
    (F R_ T a mu mu_chemical mu_standard phi z : R)
    (H1 : 0 < a)
    (H2 : mu = mu_chemical + z * F * phi)
    (H3 : mu_chemical = mu_standard + R_ * T * ln a) :
  mu = mu_standard + R_ * T * ln a + z * F * phi.
Proof.
  assert (Z1 : 1 * (mu - (mu_chemical + z * F * phi)) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : 1 * (mu_chemical - (mu_standard + R_ * T * ln a)) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 * (mu - (mu_chemical + z * F * phi)) + 1 * (mu_chemical - (mu_standard + R_ * T * ln a)))); [lra | rational].
Qed.

Lemma sum_of_costs_defined
    (F R_ T a mu mu_chemical mu_standard phi z : R)
    (H1 : 0 < a)
    (H2 : mu = mu_chemical + z * F * phi)
    (H3 : mu_chemical = mu_standard + R_ * T * ln a) :
  0 < a.
Proof.
  each; exists_there.
Qed.

Lemma electrochemical_potential
    (F R_ T a mu mu_standard phi z : R)
    (H1 : 0 < a)
    (H2 : mu = mu_standard + R_ * T * ln a + z * F * phi) :
  mu = mu_standard + R_ * T * ln a + z * F * phi.
Proof.
  assert (P1 : mu = mu_standard + R_ * T * ln a + z * F * phi) by (refine (electrochemical_potential.sum_of_costs F R_ T a mu (mu_standard + R_ * T * ln a) mu_standard phi z _ _ _); [exact H1 | apply (same_eq _ _ _ _ H2); rational | first [rational | side]]);
  exact P1.
Qed.

Lemma electrochemical_potential_defined
    (F R_ T a mu mu_standard phi z : R)
    (H1 : 0 < a)
    (H2 : mu = mu_standard + R_ * T * ln a + z * F * phi) :
  0 < a.
Proof.
  each; exists_there.
Qed.

Lemma slope_in_activity
    (F R_ T a mu_standard phi z : R)
    (H1 : 0 < a) :
  Derive (fun a' => mu_standard + R_ * T * ln a' + z * F * phi) a = R_ * T / a.
Proof.
  apply is_derive_unique; rules; [side | eta; rational].
Qed.

Lemma slope_in_activity_defined
    (F R_ T a mu_standard phi z : R)
    (H1 : 0 < a) :
  0 < a /\ ex_derive (fun a' => mu_standard + R_ * T * ln a' + z * F * phi) a /\ a <> 0.
Proof.
  each; exists_there.
Qed.

Lemma slope_in_potential
    (F R_ T a mu_standard phi z : R)
    (H1 : 0 < a) :
  Derive (fun phi' => mu_standard + R_ * T * ln a + z * F * phi') phi = z * F.
Proof.
  apply is_derive_unique; rules; [side | eta; rational].
Qed.

Lemma slope_in_potential_defined
    (F R_ T a mu_standard phi z : R)
    (H1 : 0 < a) :
  0 < a /\ ex_derive (fun phi' => mu_standard + R_ * T * ln a + z * F * phi') phi.
Proof.
  each; exists_there.
Qed.

Lemma bottomless
    (F R_ T mu_standard phi z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T) :
  diverges (fun a' => mu_standard + R_ * T * ln a' + z * F * phi) (at_right 0) (- 1).
Proof.
  apply (diverges_ext (fun a' => (((z * F * phi) + ((R_ * T) * (ln a'))) + mu_standard))); [algebra | ]; apply (diverges_sign ((R_ * T) * (- (1)))); [replace (((R_ * T) * (- (1))) * (- 1)) with (R_ * T) by (rational); pos | apply (diverges_plus_tends _ _ _ mu_standard); [apply (tends_plus_diverges _ _ _ (z * F * phi)); [apply tends_const | apply tends_mult_diverges; [side | apply tends_mult; [apply tends_const | apply tends_const] | apply diverges_ln_zero; apply (above_ext (fun a' => a')); [algebra | apply above_id]]] | apply tends_const]].
Qed.

Lemma bottomless_defined
    (F R_ T mu_standard phi z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T) :
  (forall a' : R, 0 < a' -> 0 < a').
Proof.
  each; exists_there.
Qed.

Lemma inside
    (F R_ T a_in mu_in mu_standard phi_in z : R)
    (H1 : 0 < a_in)
    (H2 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in) :
  mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in.
Proof.
  assert (P1 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in) by (refine (electrochemical_potential.electrochemical_potential F R_ T a_in mu_in mu_standard phi_in z _ _); [exact H1 | exact H2]);
  exact P1.
Qed.

Lemma inside_defined
    (F R_ T a_in mu_in mu_standard phi_in z : R)
    (H1 : 0 < a_in)
    (H2 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in) :
  0 < a_in.
Proof.
  each; exists_there.
Qed.

Lemma outside
    (F R_ T a_out mu_out mu_standard phi_out z : R)
    (H1 : 0 < a_out)
    (H2 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out) :
  mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out.
Proof.
  assert (P1 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out) by (refine (electrochemical_potential.electrochemical_potential F R_ T a_out mu_out mu_standard phi_out z _ _); [exact H1 | exact H2]);
  exact P1.
Qed.

Lemma outside_defined
    (F R_ T a_out mu_out mu_standard phi_out z : R)
    (H1 : 0 < a_out)
    (H2 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out) :
  0 < a_out.
Proof.
  each; exists_there.
Qed.

Lemma expanded_difference
    (F R_ T a_in a_out delta_mu mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : 0 < a_in)
    (H2 : 0 < a_out)
    (H3 : delta_mu = mu_in - mu_out)
    (H4 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H5 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out) :
  delta_mu = R_ * T * ln a_in + z * F * phi_in - R_ * T * ln a_out - z * F * phi_out.
Proof.
  assert (Z1 : 1 * (delta_mu - (mu_in - mu_out)) = 0) by (apply term_eq; [exact H3]);
  assert (Z2 : 1 * (mu_in - (mu_standard + R_ * T * ln a_in + z * F * phi_in)) = 0) by (apply term_eq; [exact H4]);
  assert (Z3 : (- 1) * (mu_out - (mu_standard + R_ * T * ln a_out + z * F * phi_out)) = 0) by (apply term_eq; [exact H5]);
  apply (eq_by_sum _ _ (1 * (delta_mu - (mu_in - mu_out)) + 1 * (mu_in - (mu_standard + R_ * T * ln a_in + z * F * phi_in)) + (- 1) * (mu_out - (mu_standard + R_ * T * ln a_out + z * F * phi_out)))); [lra | rational].
Qed.

Lemma expanded_difference_defined
    (F R_ T a_in a_out delta_mu mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : 0 < a_in)
    (H2 : 0 < a_out)
    (H3 : delta_mu = mu_in - mu_out)
    (H4 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H5 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out) :
  0 < a_in /\ 0 < a_out.
Proof.
  each; exists_there.
Qed.

Lemma potential_difference
    (F R_ T V a_in a_out delta_mu mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : V = phi_in - phi_out)
    (H2 : 0 < a_in)
    (H3 : 0 < a_out)
    (H4 : delta_mu = mu_in - mu_out)
    (H5 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H6 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out) :
  delta_mu = R_ * T * ln (a_in / a_out) + z * F * V.
Proof.
  assert (E1 : ln (a_in / a_out) = (ln a_in) - (ln a_out)) by (ln_as (a_in * / a_out) ltac:(rational));
  assert (P1 : delta_mu = R_ * T * ln a_in + z * F * phi_in - R_ * T * ln a_out - z * F * phi_out) by (refine (electrochemical_potential.expanded_difference F R_ T a_in a_out delta_mu mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H5 | exact H6]);
  assert (Z1 : 1 * (delta_mu - (R_ * T * ln a_in + z * F * phi_in - R_ * T * ln a_out - z * F * phi_out)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- z * F) * (V - (phi_in - phi_out)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (delta_mu - (R_ * T * ln a_in + z * F * phi_in - R_ * T * ln a_out - z * F * phi_out)) + (- z * F) * (V - (phi_in - phi_out)))); [lra | rewrite ?E1; rational].
Qed.

Lemma potential_difference_defined
    (F R_ T V a_in a_out delta_mu mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : V = phi_in - phi_out)
    (H2 : 0 < a_in)
    (H3 : 0 < a_out)
    (H4 : delta_mu = mu_in - mu_out)
    (H5 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H6 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out) :
  a_out <> 0 /\ 0 < a_in / a_out.
Proof.
  each; exists_there.
Qed.
