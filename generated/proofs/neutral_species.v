(* Generated from derivations/neutral_species.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require electrochemical_potential.

Lemma no_field
    (F R_ T V a_in a_out z : R)
    (H1 : z * F * V = R_ * T * ln (a_out / a_in))
    (H2 : 0 < a_in)
    (H3 : 0 < a_out)
    (H4 : z = 0) :
  0 = R_ * T * ln (a_out / a_in).
Proof.
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (Z1 : 1 * (z * F * V - R_ * T * ln (a_out / a_in)) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- F * V) * (z - 0) = 0) by (apply term_eq; [exact H4]);
  apply (eq_by_sum _ _ (1 * (z * F * V - R_ * T * ln (a_out / a_in)) + (- F * V) * (z - 0))); [lra | rewrite ?E1; rational].
Qed.

Lemma no_field_defined
    (F R_ T V a_in a_out z : R)
    (H1 : z * F * V = R_ * T * ln (a_out / a_in))
    (H2 : 0 < a_in)
    (H3 : 0 < a_out)
    (H4 : z = 0) :
  a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  each; exists_there.
Qed.

Lemma no_logarithm
    (F R_ T V a_in a_out z : R)
    (H1 : z * F * V = R_ * T * ln (a_out / a_in))
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : z = 0) :
  0 = ln (a_out / a_in).
Proof.
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (P1 : 0 = R_ * T * ln (a_out / a_in)) by (refine (neutral_species.no_field F R_ T V a_in a_out z _ _ _ _); [exact H1 | exact H4 | exact H5 | exact H6]);
  assert (Z1 : 1 / (R_ * T) * (0 - R_ * T * ln (a_out / a_in)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / (R_ * T) * (0 - R_ * T * ln (a_out / a_in)))); [lra | rewrite ?E1; rational].
Qed.

Lemma no_logarithm_defined
    (F R_ T V a_in a_out z : R)
    (H1 : z * F * V = R_ * T * ln (a_out / a_in))
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : z = 0) :
  a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  each; exists_there.
Qed.

Lemma ratio_one
    (F R_ T V a_in a_out z : R)
    (H1 : z * F * V = R_ * T * ln (a_out / a_in))
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : z = 0) :
  1 = a_out / a_in.
Proof.
  assert (E1 : exp 0 = 1) by (exp_as (0) ltac:(rational));
  assert (E2 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rewrite ?E1; rational));
  assert (E3 : exp (ln (a_out / a_in)) = (a_out) / (a_in)) by (exp_as ((ln a_out) + (- (ln a_in))) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : 0 = ln (a_out / a_in)) by (refine (neutral_species.no_logarithm F R_ T V a_in a_out z _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6]);
  apply (same_eq (exp 0) (exp (ln (a_out / a_in)))); [apply f_equal; exact P1 | rewrite ?E3, ?E2, ?E1; rational | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma ratio_one_defined
    (F R_ T V a_in a_out z : R)
    (H1 : z * F * V = R_ * T * ln (a_out / a_in))
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : z = 0) :
  a_in <> 0.
Proof.
  each; exists_there.
Qed.

Lemma same_activity
    (F R_ T V a_in a_out z : R)
    (H1 : z * F * V = R_ * T * ln (a_out / a_in))
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : z = 0) :
  a_in = a_out.
Proof.
  assert (P1 : 1 = a_out / a_in) by (refine (neutral_species.ratio_one F R_ T V a_in a_out z _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6]);
  assert (Z1 : a_in * (1 - a_out / a_in) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (a_in * (1 - a_out / a_in))); [lra | rational].
Qed.

Lemma equal_logarithms
    (a_in a_out : R)
    (H1 : a_in = a_out)
    (H2 : 0 < a_out) :
  ln a_in = ln a_out.
Proof.
  apply (same_eq (ln a_in) (ln a_out)); [apply f_equal; exact H1 | rational | rational].
Qed.

Lemma equal_logarithms_defined
    (a_in a_out : R)
    (H1 : a_in = a_out)
    (H2 : 0 < a_out) :
  0 < a_in /\ 0 < a_out.
Proof.
  each; exists_there.
Qed.

Lemma any_voltage
    (F R_ T V a_in a_out z : R)
    (H1 : a_in = a_out)
    (H2 : 0 < a_out)
    (H3 : z = 0) :
  z * F * V = R_ * T * ln (a_out / a_in).
Proof.
  assert (E1 : ln (a_out / a_in) = -(ln a_in) + (ln a_out)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (P1 : ln a_in = ln a_out) by (refine (neutral_species.equal_logarithms a_in a_out _ _); [exact H1 | exact H2]);
  assert (Z1 : F * V * (z - 0) = 0) by (apply term_eq; [exact H3]);
  assert (Z2 : R_ * T * (ln a_in - ln a_out) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (F * V * (z - 0) + R_ * T * (ln a_in - ln a_out))); [lra | rewrite ?E1; rational].
Qed.

Lemma any_voltage_defined
    (F R_ T V a_in a_out z : R)
    (H1 : a_in = a_out)
    (H2 : 0 < a_out)
    (H3 : z = 0) :
  a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  each; exists_there.
Qed.

Lemma neutral_equilibrium
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : z = 0) :
  z * F * V = R_ * T * ln (a_out / a_in) <-> a_in = a_out.
Proof.
  split; [intro G1; refine (neutral_species.same_activity F R_ T V a_in a_out z _ _ _ _ _ _); [exact G1 | exact H1 | exact H2 | exact H3 | exact H4 | exact H5] | intro G1; refine (neutral_species.any_voltage F R_ T V a_in a_out z _ _ _); [exact G1 | exact H4 | exact H5]].
Qed.

Lemma neutral_equilibrium_defined
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : z = 0) :
  a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  each; exists_there.
Qed.

Lemma neutral_answer
    (F R_ T a_in a_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : z = 0) :
  (a_in - a_out = 0 -> (forall V' : R, z * F * V' = R_ * T * ln (a_out / a_in))) /\ (a_in - a_out <> 0 -> (forall V' : R, ~ (z * F * V' = R_ * T * ln (a_out / a_in)))).
Proof.
  split; intro G1; [intros V'; refine (neutral_species.any_voltage F R_ T V' a_in a_out z _ _ _); [first [rational | side] | exact H4 | exact H5] | intros V' G2; assert (P1 : a_in = a_out) by (refine (neutral_species.same_activity F R_ T V' a_in a_out z _ _ _ _ _ _); [exact G2 | exact H1 | exact H2 | exact H3 | exact H4 | exact H5]); impossible].
Qed.

Lemma neutral_answer_defined
    (F R_ T a_in a_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : z = 0) :
  (a_in - a_out = 0 -> (forall V' : R, a_in <> 0 /\ 0 < a_out / a_in)) /\ (a_in - a_out <> 0 -> (forall V' : R, a_in <> 0 /\ 0 < a_out / a_in)).
Proof.
  each; exists_there.
Qed.

Lemma no_force
    (F R_ T a mu_standard phi z : R)
    (H1 : 0 < a)
    (H2 : z = 0) :
  Derive (fun phi' => mu_standard + R_ * T * ln a + z * F * phi') phi = 0.
Proof.
  assert (P1 : Derive (fun phi' => mu_standard + R_ * T * ln a + z * F * phi') phi = z * F) by (refine (electrochemical_potential.slope_in_potential F R_ T a mu_standard phi z _); [exact H1]);
  assert (Z1 : 1 * (Derive (fun phi' => mu_standard + R_ * T * ln a + z * F * phi') phi - z * F) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : F * (z - 0) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 * (Derive (fun phi' => mu_standard + R_ * T * ln a + z * F * phi') phi - z * F) + F * (z - 0))); [lra | rational].
Qed.

Lemma no_force_defined
    (F R_ T a mu_standard phi z : R)
    (H1 : 0 < a)
    (H2 : z = 0) :
  0 < a /\ ex_derive (fun phi' => mu_standard + R_ * T * ln a + z * F * phi') phi.
Proof.
  each; exists_there.
Qed.
