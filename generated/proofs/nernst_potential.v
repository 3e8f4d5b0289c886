(* Generated from derivations/nernst_potential.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require electrochemical_potential.

Lemma written_out
    (F R_ T a_in a_out mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : 0 < a_in)
    (H2 : 0 < a_out)
    (H3 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H4 : mu_in = mu_out)
    (H5 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out) :
  mu_standard + R_ * T * ln a_in + z * F * phi_in = mu_standard + R_ * T * ln a_out + z * F * phi_out.
Proof.
  assert (Z1 : 1 * (mu_in - mu_out) = 0) by (apply term_eq; [exact H4]);
  assert (Z2 : (- 1) * (mu_in - (mu_standard + R_ * T * ln a_in + z * F * phi_in)) = 0) by (apply term_eq; [exact H3]);
  assert (Z3 : 1 * (mu_out - (mu_standard + R_ * T * ln a_out + z * F * phi_out)) = 0) by (apply term_eq; [exact H5]);
  apply (eq_by_sum _ _ (1 * (mu_in - mu_out) + (- 1) * (mu_in - (mu_standard + R_ * T * ln a_in + z * F * phi_in)) + 1 * (mu_out - (mu_standard + R_ * T * ln a_out + z * F * phi_out)))); [lra | rational].
Qed.

Lemma written_out_defined
    (F R_ T a_in a_out mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : 0 < a_in)
    (H2 : 0 < a_out)
    (H3 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H4 : mu_in = mu_out)
    (H5 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out) :
  0 < a_in /\ 0 < a_out.
Proof.
  each; exists_there.
Qed.

Lemma balance
    (F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : V = phi_in - phi_out)
    (H2 : 0 < a_in)
    (H3 : 0 < a_out)
    (H4 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H5 : mu_in = mu_out)
    (H6 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out) :
  z * F * V = R_ * T * ln a_out - R_ * T * ln a_in.
Proof.
  assert (P1 : mu_standard + R_ * T * ln a_in + z * F * phi_in = mu_standard + R_ * T * ln a_out + z * F * phi_out) by (refine (nernst_potential.written_out F R_ T a_in a_out mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H5 | exact H6]);
  assert (Z1 : 1 * (mu_standard + R_ * T * ln a_in + z * F * phi_in - (mu_standard + R_ * T * ln a_out + z * F * phi_out)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : z * F * (V - (phi_in - phi_out)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (mu_standard + R_ * T * ln a_in + z * F * phi_in - (mu_standard + R_ * T * ln a_out + z * F * phi_out)) + z * F * (V - (phi_in - phi_out)))); [lra | rational].
Qed.

Lemma balance_defined
    (F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : V = phi_in - phi_out)
    (H2 : 0 < a_in)
    (H3 : 0 < a_out)
    (H4 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H5 : mu_in = mu_out)
    (H6 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out) :
  0 < a_out /\ 0 < a_in.
Proof.
  each; exists_there.
Qed.

Lemma isolated
    (F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : V = phi_in - phi_out)
    (H2 : 0 < a_in)
    (H3 : 0 < a_out)
    (H4 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H5 : mu_in = mu_out)
    (H6 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out) :
  z * F * V = R_ * T * ln (a_out / a_in).
Proof.
  assert (E1 : ln (a_out / a_in) = -(ln a_in) + (ln a_out)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (P1 : z * F * V = R_ * T * ln a_out - R_ * T * ln a_in) by (refine (nernst_potential.balance F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6]);
  assert (Z1 : 1 * (z * F * V - (R_ * T * ln a_out - R_ * T * ln a_in)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (z * F * V - (R_ * T * ln a_out - R_ * T * ln a_in)))); [lra | rewrite ?E1; rational].
Qed.

Lemma isolated_defined
    (F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : V = phi_in - phi_out)
    (H2 : 0 < a_in)
    (H3 : 0 < a_out)
    (H4 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H5 : mu_in = mu_out)
    (H6 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out) :
  a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  each; exists_there.
Qed.

Lemma balance_of_forces'1
    (F R_ T V a_in a_out z : R)
    (H1 : z * F * V = R_ * T * ln (a_out / a_in))
    (H2 : 0 < a_in)
    (H3 : 0 < a_out) :
  z * F * V = R_ * T * ln a_out - R_ * T * ln a_in.
Proof.
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (Z1 : 1 * (z * F * V - R_ * T * ln (a_out / a_in)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (z * F * V - R_ * T * ln (a_out / a_in)))); [lra | rewrite ?E1; rational].
Qed.

Lemma balance_of_forces'1_defined
    (F R_ T V a_in a_out z : R)
    (H1 : z * F * V = R_ * T * ln (a_out / a_in))
    (H2 : 0 < a_in)
    (H3 : 0 < a_out) :
  0 < a_out /\ 0 < a_in.
Proof.
  each; exists_there.
Qed.

Lemma balance_of_forces'2
    (F R_ T V a_in a_out mu_standard phi_in phi_out z : R)
    (H1 : z * F * V = R_ * T * ln (a_out / a_in))
    (H2 : V = phi_in - phi_out)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out) :
  mu_standard + R_ * T * ln a_in + z * F * phi_in = mu_standard + R_ * T * ln a_out + z * F * phi_out.
Proof.
  assert (P1 : z * F * V = R_ * T * ln a_out - R_ * T * ln a_in) by (refine (nernst_potential.balance_of_forces'1 F R_ T V a_in a_out z _ _ _); [exact H1 | exact H3 | exact H4]);
  assert (Z1 : 1 * (z * F * V - (R_ * T * ln a_out - R_ * T * ln a_in)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- z * F) * (V - (phi_in - phi_out)) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 * (z * F * V - (R_ * T * ln a_out - R_ * T * ln a_in)) + (- z * F) * (V - (phi_in - phi_out)))); [lra | rational].
Qed.

Lemma balance_of_forces'2_defined
    (F R_ T V a_in a_out mu_standard phi_in phi_out z : R)
    (H1 : z * F * V = R_ * T * ln (a_out / a_in))
    (H2 : V = phi_in - phi_out)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out) :
  0 < a_in /\ 0 < a_out.
Proof.
  each; exists_there.
Qed.

Lemma balance_of_forces'3
    (F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : z * F * V = R_ * T * ln (a_out / a_in))
    (H2 : V = phi_in - phi_out)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H6 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out) :
  mu_in = mu_out.
Proof.
  assert (P1 : mu_standard + R_ * T * ln a_in + z * F * phi_in = mu_standard + R_ * T * ln a_out + z * F * phi_out) by (refine (nernst_potential.balance_of_forces'2 F R_ T V a_in a_out mu_standard phi_in phi_out z _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4]);
  assert (Z1 : 1 * (mu_standard + R_ * T * ln a_in + z * F * phi_in - (mu_standard + R_ * T * ln a_out + z * F * phi_out)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 1 * (mu_in - (mu_standard + R_ * T * ln a_in + z * F * phi_in)) = 0) by (apply term_eq; [exact H5]);
  assert (Z3 : (- 1) * (mu_out - (mu_standard + R_ * T * ln a_out + z * F * phi_out)) = 0) by (apply term_eq; [exact H6]);
  apply (eq_by_sum _ _ (1 * (mu_standard + R_ * T * ln a_in + z * F * phi_in - (mu_standard + R_ * T * ln a_out + z * F * phi_out)) + 1 * (mu_in - (mu_standard + R_ * T * ln a_in + z * F * phi_in)) + (- 1) * (mu_out - (mu_standard + R_ * T * ln a_out + z * F * phi_out)))); [lra | rational].
Qed.

Lemma balance_of_forces
    (F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : V = phi_in - phi_out)
    (H2 : 0 < a_in)
    (H3 : 0 < a_out)
    (H4 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H5 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out) :
  mu_in = mu_out <-> z * F * V = R_ * T * ln (a_out / a_in).
Proof.
  split; [intro G1; refine (nernst_potential.isolated F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact G1 | exact H5] | intro G1; refine (nernst_potential.balance_of_forces'3 F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _); [exact G1 | exact H1 | exact H2 | exact H3 | exact H4 | exact H5]].
Qed.

Lemma balance_of_forces_defined
    (F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : V = phi_in - phi_out)
    (H2 : 0 < a_in)
    (H3 : 0 < a_out)
    (H4 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H5 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out) :
  a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  each; exists_there.
Qed.

Lemma nernst_potential
    (F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : 0 < F)
    (H2 : V = phi_in - phi_out)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H6 : mu_in = mu_out)
    (H7 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H8 : z <> 0) :
  V = R_ * T * ln (a_out / a_in) / (z * F).
Proof.
  assert (E1 : ln (a_out / a_in) = -(ln a_in) + (ln a_out)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (P1 : z * F * V = R_ * T * ln (a_out / a_in)) by (refine (nernst_potential.isolated F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7]);
  assert (Z1 : 1 / (z * F) * (z * F * V - R_ * T * ln (a_out / a_in)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / (z * F) * (z * F * V - R_ * T * ln (a_out / a_in)))); [lra | rewrite ?E1; rational].
Qed.

Lemma nernst_potential_defined
    (F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : 0 < F)
    (H2 : V = phi_in - phi_out)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H6 : mu_in = mu_out)
    (H7 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H8 : z <> 0) :
  F <> 0 /\ z <> 0 /\ a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  each; exists_there.
Qed.

Lemma converse'1
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : V = R_ * T * ln (a_out / a_in) / (z * F))
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : z <> 0) :
  z * F * V = R_ * T * ln (a_out / a_in).
Proof.
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (Z1 : z * F * (V - R_ * T * ln (a_out / a_in) / (z * F)) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (z * F * (V - R_ * T * ln (a_out / a_in) / (z * F)))); [lra | rewrite ?E1; rational].
Qed.

Lemma converse'1_defined
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : V = R_ * T * ln (a_out / a_in) / (z * F))
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : z <> 0) :
  a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  each; exists_there.
Qed.

Lemma converse'2
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : V = R_ * T * ln (a_out / a_in) / (z * F))
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : z <> 0) :
  z * F * V = R_ * T * ln a_out - R_ * T * ln a_in.
Proof.
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (P1 : z * F * V = R_ * T * ln (a_out / a_in)) by (refine (nernst_potential.converse'1 F R_ T V a_in a_out z _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5]);
  assert (Z1 : 1 * (z * F * V - R_ * T * ln (a_out / a_in)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (z * F * V - R_ * T * ln (a_out / a_in)))); [lra | rewrite ?E1; rational].
Qed.

Lemma converse'2_defined
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : V = R_ * T * ln (a_out / a_in) / (z * F))
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : z <> 0) :
  0 < a_out /\ 0 < a_in.
Proof.
  each; exists_there.
Qed.

Lemma converse'3
    (F R_ T V a_in a_out mu_standard phi_in phi_out z : R)
    (H1 : 0 < F)
    (H2 : V = R_ * T * ln (a_out / a_in) / (z * F))
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : z <> 0) :
  mu_standard + R_ * T * ln a_in + z * F * phi_in = mu_standard + R_ * T * ln a_out + z * F * phi_out.
Proof.
  assert (P1 : z * F * V = R_ * T * ln a_out - R_ * T * ln a_in) by (refine (nernst_potential.converse'2 F R_ T V a_in a_out z _ _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5 | exact H6]);
  assert (Z1 : 1 * (z * F * V - (R_ * T * ln a_out - R_ * T * ln a_in)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- z * F) * (V - (phi_in - phi_out)) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 * (z * F * V - (R_ * T * ln a_out - R_ * T * ln a_in)) + (- z * F) * (V - (phi_in - phi_out)))); [lra | rational].
Qed.

Lemma converse'3_defined
    (F R_ T V a_in a_out mu_standard phi_in phi_out z : R)
    (H1 : 0 < F)
    (H2 : V = R_ * T * ln (a_out / a_in) / (z * F))
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : z <> 0) :
  0 < a_in /\ 0 < a_out.
Proof.
  each; exists_there.
Qed.

Lemma converse
    (F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : 0 < F)
    (H2 : V = R_ * T * ln (a_out / a_in) / (z * F))
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H7 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H8 : z <> 0) :
  mu_in = mu_out.
Proof.
  assert (P1 : mu_standard + R_ * T * ln a_in + z * F * phi_in = mu_standard + R_ * T * ln a_out + z * F * phi_out) by (refine (nernst_potential.converse'3 F R_ T V a_in a_out mu_standard phi_in phi_out z _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H8]);
  assert (Z1 : 1 * (mu_standard + R_ * T * ln a_in + z * F * phi_in - (mu_standard + R_ * T * ln a_out + z * F * phi_out)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 1 * (mu_in - (mu_standard + R_ * T * ln a_in + z * F * phi_in)) = 0) by (apply term_eq; [exact H6]);
  assert (Z3 : (- 1) * (mu_out - (mu_standard + R_ * T * ln a_out + z * F * phi_out)) = 0) by (apply term_eq; [exact H7]);
  apply (eq_by_sum _ _ (1 * (mu_standard + R_ * T * ln a_in + z * F * phi_in - (mu_standard + R_ * T * ln a_out + z * F * phi_out)) + 1 * (mu_in - (mu_standard + R_ * T * ln a_in + z * F * phi_in)) + (- 1) * (mu_out - (mu_standard + R_ * T * ln a_out + z * F * phi_out)))); [lra | rational].
Qed.

Lemma nernst_equation
    (F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : 0 < F)
    (H2 : V = phi_in - phi_out)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H6 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H7 : z <> 0) :
  mu_in = mu_out <-> V = R_ * T * ln (a_out / a_in) / (z * F).
Proof.
  split; [intro G1; refine (nernst_potential.nernst_potential F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact G1 | exact H6 | exact H7] | intro G1; refine (nernst_potential.converse F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _ _); [exact H1 | exact G1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7]].
Qed.

Lemma nernst_equation_defined
    (F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : 0 < F)
    (H2 : V = phi_in - phi_out)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H6 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H7 : z <> 0) :
  F <> 0 /\ z <> 0 /\ a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  each; exists_there.
Qed.

Lemma second_equilibrium
    (mu_2 mu_out : R)
    (H1 : mu_2 = mu_out) :
  mu_2 = mu_out.
Proof.
  assert (P1 : mu_2 = mu_out) by (exact H1);
  exact P1.
Qed.

Lemma second_inside
    (F R_ T a_in mu_2 mu_standard phi_2 z : R)
    (H1 : 0 < a_in)
    (H2 : mu_2 = mu_standard + R_ * T * ln a_in + z * F * phi_2) :
  mu_2 = mu_standard + R_ * T * ln a_in + z * F * phi_2.
Proof.
  assert (P1 : mu_2 = mu_standard + R_ * T * ln a_in + z * F * phi_2) by (refine (electrochemical_potential.inside F R_ T a_in mu_2 mu_standard phi_2 z _ _); [exact H1 | exact H2]);
  exact P1.
Qed.

Lemma second_inside_defined
    (F R_ T a_in mu_2 mu_standard phi_2 z : R)
    (H1 : 0 < a_in)
    (H2 : mu_2 = mu_standard + R_ * T * ln a_in + z * F * phi_2) :
  0 < a_in.
Proof.
  each; exists_there.
Qed.

Lemma second_voltage
    (V_2 phi_2 phi_out : R)
    (H1 : V_2 = phi_2 - phi_out) :
  V_2 = phi_2 - phi_out.
Proof.
  assert (P1 : V_2 = phi_2 - phi_out) by (exact H1);
  exact P1.
Qed.

Lemma uniqueness
    (F R_ T V V_2 a_in mu_2 mu_in mu_out mu_standard phi_2 phi_in phi_out z : R)
    (H1 : 0 < F)
    (H2 : V = phi_in - phi_out)
    (H3 : V_2 = phi_2 - phi_out)
    (H4 : 0 < a_in)
    (H5 : mu_2 = mu_standard + R_ * T * ln a_in + z * F * phi_2)
    (H6 : mu_2 = mu_out)
    (H7 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H8 : mu_in = mu_out)
    (H9 : z <> 0) :
  V = V_2.
Proof.
  assert (Z1 : 1 / (z * F) * (mu_in - mu_out) = 0) by (apply term_eq; [exact H8]);
  assert (Z2 : (- 1) / (z * F) * (mu_2 - mu_out) = 0) by (apply term_eq; [exact H6]);
  assert (Z3 : (- 1) / (z * F) * (mu_in - (mu_standard + R_ * T * ln a_in + z * F * phi_in)) = 0) by (apply term_eq; [exact H7]);
  assert (Z4 : 1 / (z * F) * (mu_2 - (mu_standard + R_ * T * ln a_in + z * F * phi_2)) = 0) by (apply term_eq; [exact H5]);
  assert (Z5 : 1 * (V - (phi_in - phi_out)) = 0) by (apply term_eq; [exact H2]);
  assert (Z6 : (- 1) * (V_2 - (phi_2 - phi_out)) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 / (z * F) * (mu_in - mu_out) + (- 1) / (z * F) * (mu_2 - mu_out) + (- 1) / (z * F) * (mu_in - (mu_standard + R_ * T * ln a_in + z * F * phi_in)) + 1 / (z * F) * (mu_2 - (mu_standard + R_ * T * ln a_in + z * F * phi_2)) + 1 * (V - (phi_in - phi_out)) + (- 1) * (V_2 - (phi_2 - phi_out)))); [lra | rational].
Qed.

Lemma zero_potential
    (E F R_ T a_in a_out z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : 0 < F)
    (H3 : a_in = a_out)
    (H4 : 0 < a_out)
    (H5 : z <> 0) :
  E = 0.
Proof.
  assert (E1 : ln (a_out / a_out) = 0) by (ln_as (1) ltac:(rational));
  pose proof H1 as Q1; rewrite ?H3 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E1; rational.
Qed.

Lemma no_logarithm
    (E F R_ T a_in a_out z : R)
    (H1 : E = 0)
    (H2 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H3 : 0 < F)
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < a_in)
    (H7 : 0 < a_out)
    (H8 : z <> 0) :
  ln (a_out / a_in) = 0.
Proof.
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (Z1 : z * F / (R_ * T) * (E - 0) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- z * F) / (R_ * T) * (E - R_ * T * ln (a_out / a_in) / (z * F)) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (z * F / (R_ * T) * (E - 0) + (- z * F) / (R_ * T) * (E - R_ * T * ln (a_out / a_in) / (z * F)))); [lra | rewrite ?E1; rational].
Qed.

Lemma no_logarithm_defined
    (E F R_ T a_in a_out z : R)
    (H1 : E = 0)
    (H2 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H3 : 0 < F)
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < a_in)
    (H7 : 0 < a_out)
    (H8 : z <> 0) :
  a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  each; exists_there.
Qed.

Lemma ratio_one
    (E F R_ T a_in a_out z : R)
    (H1 : E = 0)
    (H2 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H3 : 0 < F)
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < a_in)
    (H7 : 0 < a_out)
    (H8 : z <> 0) :
  a_out / a_in = 1.
Proof.
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (E2 : exp (ln (a_out / a_in)) = (a_out) / (a_in)) by (exp_as ((ln a_out) + (- (ln a_in))) ltac:(rewrite ?E1; rational));
  assert (E3 : exp 0 = 1) by (exp_as (0) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : ln (a_out / a_in) = 0) by (refine (nernst_potential.no_logarithm E F R_ T a_in a_out z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  apply (same_eq (exp (ln (a_out / a_in))) (exp 0)); [apply f_equal; exact P1 | rewrite ?E3, ?E2, ?E1; rational | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma ratio_one_defined
    (E F R_ T a_in a_out z : R)
    (H1 : E = 0)
    (H2 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H3 : 0 < F)
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < a_in)
    (H7 : 0 < a_out)
    (H8 : z <> 0) :
  a_in <> 0.
Proof.
  each; exists_there.
Qed.

Lemma same_activity
    (E F R_ T a_in a_out z : R)
    (H1 : E = 0)
    (H2 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H3 : 0 < F)
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < a_in)
    (H7 : 0 < a_out)
    (H8 : z <> 0) :
  a_out = a_in.
Proof.
  assert (P1 : a_out / a_in = 1) by (refine (nernst_potential.ratio_one E F R_ T a_in a_out z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  assert (Z1 : a_in * (a_out / a_in - 1) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (a_in * (a_out / a_in - 1))); [lra | rational].
Qed.

Lemma temperature_slope
    (F R_ T a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : 0 < a_in)
    (H3 : 0 < a_out)
    (H4 : z <> 0) :
  Derive (fun T' => R_ * T' * ln (a_out / a_in) / (z * F)) T = R_ * ln (a_out / a_in) / (z * F).
Proof.
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  apply is_derive_unique; rules; [side | eta; rewrite ?E1; rational].
Qed.

Lemma temperature_slope_defined
    (F R_ T a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : 0 < a_in)
    (H3 : 0 < a_out)
    (H4 : z <> 0) :
  F <> 0 /\ z <> 0 /\ a_in <> 0 /\ 0 < a_out / a_in /\ ex_derive (fun T' => R_ * T' * ln (a_out / a_in) / (z * F)) T.
Proof.
  each; exists_there.
Qed.

Lemma temperature_coefficient
    (E F R_ T a_in a_out z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < T)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : z <> 0) :
  Derive (fun T' => R_ * T' * ln (a_out / a_in) / (z * F)) T = E / T.
Proof.
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (P1 : Derive (fun T' => R_ * T' * ln (a_out / a_in) / (z * F)) T = R_ * ln (a_out / a_in) / (z * F)) by (refine (nernst_potential.temperature_slope F R_ T a_in a_out z _ _ _ _); [exact H2 | exact H4 | exact H5 | exact H6]);
  assert (Z1 : 1 * (Derive (fun T' => R_ * T' * ln (a_out / a_in) / (z * F)) T - R_ * ln (a_out / a_in) / (z * F)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- 1) / T * (E - R_ * T * ln (a_out / a_in) / (z * F)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (Derive (fun T' => R_ * T' * ln (a_out / a_in) / (z * F)) T - R_ * ln (a_out / a_in) / (z * F)) + (- 1) / T * (E - R_ * T * ln (a_out / a_in) / (z * F)))); [lra | rewrite ?E1; rational].
Qed.

Lemma temperature_coefficient_defined
    (E F R_ T a_in a_out z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < T)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : z <> 0) :
  F <> 0 /\ z <> 0 /\ a_in <> 0 /\ 0 < a_out / a_in /\ ex_derive (fun T' => R_ * T' * ln (a_out / a_in) / (z * F)) T /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma frozen_out
    (F R_ a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : 0 < a_in)
    (H3 : 0 < a_out)
    (H4 : z <> 0) :
  tends (fun T' => R_ * T' * ln (a_out / a_in) / (z * F)) (at_right 0) 0.
Proof.
  apply (tends_ext (fun T' => (((((1 / F) * (1 / z)) * R_) * T') * (ln (a_out / a_in))))); [algebra | ]; apply (tends_value (((((1 / F) * (1 / z)) * R_) * 0) * (ln (a_out / a_in)))); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply tends_id_right] | apply tends_const]].
Qed.

Lemma frozen_out_defined
    (F R_ a_in a_out z : R)
    (H1 : 0 < F)
    (H2 : 0 < a_in)
    (H3 : 0 < a_out)
    (H4 : z <> 0) :
  (forall T' : R, 0 < T' -> F <> 0 /\ z <> 0 /\ a_in <> 0 /\ 0 < a_out / a_in).
Proof.
  each; exists_there.
Qed.

Lemma in_numbers
    (F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : 0 < F)
    (H2 : V = phi_in - phi_out)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H6 : mu_in = mu_out)
    (H7 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H8 : z <> 0) :
  V = R_ * T * ln (a_out / a_in) / (z * F).
Proof.
  assert (E1 : ln (a_out / a_in) = -(ln a_in) + (ln a_out)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (P1 : V = R_ * T * ln (a_out / a_in) / (z * F)) by (refine (nernst_potential.nernst_potential F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  assert (Z1 : 1 * (V - R_ * T * ln (a_out / a_in) / (z * F)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (V - R_ * T * ln (a_out / a_in) / (z * F)))); [lra | rewrite ?E1; rational].
Qed.

Lemma in_numbers_defined
    (F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : 0 < F)
    (H2 : V = phi_in - phi_out)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H6 : mu_in = mu_out)
    (H7 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H8 : z <> 0) :
  F <> 0 /\ z <> 0 /\ a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  each; exists_there.
Qed.
