(* Generated from derivations/boltzmann_distribution.py; do not edit. *)

From Electrochem Require Import moves.

Lemma energies
    (V e_0 phi_in phi_out w_in w_out z : R)
    (H1 : V = phi_in - phi_out)
    (H2 : w_in = e_0 * z * phi_in)
    (H3 : w_out = e_0 * z * phi_out) :
  w_in - w_out = e_0 * z * V.
Proof.
  assert (Z1 : 1 * (w_in - e_0 * z * phi_in) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : (- 1) * (w_out - e_0 * z * phi_out) = 0) by (apply term_eq; [exact H3]);
  assert (Z3 : (- e_0 * z) * (V - (phi_in - phi_out)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (w_in - e_0 * z * phi_in) + (- 1) * (w_out - e_0 * z * phi_out) + (- e_0 * z) * (V - (phi_in - phi_out)))); [lra | rational].
Qed.

Lemma exponent
    (F N_A R_ T V e_0 k_B phi_in phi_out w_in w_out z : R)
    (H1 : F = e_0 * N_A)
    (H2 : 0 < N_A)
    (H3 : R_ = k_B * N_A)
    (H4 : 0 < T)
    (H5 : V = phi_in - phi_out)
    (H6 : 0 < k_B)
    (H7 : w_in = e_0 * z * phi_in)
    (H8 : w_out = e_0 * z * phi_out) :
  (w_in - w_out) / (k_B * T) = z * F * V / (R_ * T).
Proof.
  assert (P1 : w_in - w_out = e_0 * z * V) by (refine (boltzmann_distribution.energies V e_0 phi_in phi_out w_in w_out z _ _ _); [exact H5 | exact H7 | exact H8]);
  assert (Z1 : 1 / (k_B * T) * (w_in - w_out - e_0 * z * V) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : e_0 * z * V / (k_B * R_ * T) * (R_ - k_B * N_A) = 0) by (apply term_eq; [exact H3]);
  assert (Z3 : (- z * V) / (R_ * T) * (F - e_0 * N_A) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 / (k_B * T) * (w_in - w_out - e_0 * z * V) + e_0 * z * V / (k_B * R_ * T) * (R_ - k_B * N_A) + (- z * V) / (R_ * T) * (F - e_0 * N_A))); [lra | rational].
Qed.

Lemma exponent_defined
    (F N_A R_ T V e_0 k_B phi_in phi_out w_in w_out z : R)
    (H1 : F = e_0 * N_A)
    (H2 : 0 < N_A)
    (H3 : R_ = k_B * N_A)
    (H4 : 0 < T)
    (H5 : V = phi_in - phi_out)
    (H6 : 0 < k_B)
    (H7 : w_in = e_0 * z * phi_in)
    (H8 : w_out = e_0 * z * phi_out) :
  T <> 0 /\ k_B <> 0 /\ R_ <> 0.
Proof.
  each; exists_there.
Qed.

Lemma distribution
    (T c_in c_out k_B prob_in prob_out w_in w_out : R)
    (H1 : 0 < T)
    (H2 : c_in / c_out = prob_in / prob_out)
    (H3 : 0 < c_out)
    (H4 : 0 < k_B)
    (H5 : prob_in / prob_out = exp ((w_out - w_in) / (k_B * T)))
    (H6 : 0 < prob_out) :
  c_in / c_out = exp ((w_out - w_in) / (k_B * T)).
Proof.
  assert (E1 : exp ((w_out - w_in) / (k_B * T)) = ((exp (w_out / (k_B * T)))) / ((exp (w_in / (k_B * T))))) by (exp_as ((- ((w_in / (k_B * T)))) + ((w_out / (k_B * T)))) ltac:(rational));
  assert (Z1 : 1 * (prob_in / prob_out - exp ((w_out - w_in) / (k_B * T))) = 0) by (apply term_eq; [exact H5]);
  assert (Z2 : 1 * (c_in / c_out - prob_in / prob_out) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 * (prob_in / prob_out - exp ((w_out - w_in) / (k_B * T))) + 1 * (c_in / c_out - prob_in / prob_out))); [lra | rewrite ?E1; rational].
Qed.

Lemma distribution_defined
    (T c_in c_out k_B prob_in prob_out w_in w_out : R)
    (H1 : 0 < T)
    (H2 : c_in / c_out = prob_in / prob_out)
    (H3 : 0 < c_out)
    (H4 : 0 < k_B)
    (H5 : prob_in / prob_out = exp ((w_out - w_in) / (k_B * T)))
    (H6 : 0 < prob_out) :
  c_out <> 0 /\ T <> 0 /\ k_B <> 0.
Proof.
  each; exists_there.
Qed.

Lemma logarithm
    (T c_in c_out k_B prob_in prob_out w_in w_out : R)
    (H1 : 0 < T)
    (H2 : 0 < c_in)
    (H3 : c_in / c_out = prob_in / prob_out)
    (H4 : 0 < c_out)
    (H5 : 0 < k_B)
    (H6 : prob_in / prob_out = exp ((w_out - w_in) / (k_B * T)))
    (H7 : 0 < prob_out) :
  ln (c_in / c_out) = (w_out - w_in) / (k_B * T).
Proof.
  assert (E1 : ln (c_in / c_out) = (ln c_in) - (ln c_out)) by (ln_as (c_in * / c_out) ltac:(rational));
  assert (E2 : exp ((w_out - w_in) / (k_B * T)) = ((exp (w_out / (k_B * T)))) / ((exp (w_in / (k_B * T))))) by (exp_as ((- ((w_in / (k_B * T)))) + ((w_out / (k_B * T)))) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (exp ((w_out - w_in) / (k_B * T))) = (-w_in + w_out) / (T * k_B)) by (ln_as (((exp (w_out / (k_B * T)))) * / ((exp (w_in / (k_B * T))))) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : c_in / c_out = exp ((w_out - w_in) / (k_B * T))) by (refine (boltzmann_distribution.distribution T c_in c_out k_B prob_in prob_out w_in w_out _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7]);
  apply (same_eq (ln (c_in / c_out)) (ln (exp ((w_out - w_in) / (k_B * T))))); [apply f_equal; exact P1 | rewrite ?E3, ?E2, ?E1; rational | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma logarithm_defined
    (T c_in c_out k_B prob_in prob_out w_in w_out : R)
    (H1 : 0 < T)
    (H2 : 0 < c_in)
    (H3 : c_in / c_out = prob_in / prob_out)
    (H4 : 0 < c_out)
    (H5 : 0 < k_B)
    (H6 : prob_in / prob_out = exp ((w_out - w_in) / (k_B * T)))
    (H7 : 0 < prob_out) :
  c_out <> 0 /\ 0 < c_in / c_out /\ T <> 0 /\ k_B <> 0.
Proof.
  each; exists_there.
Qed.

Lemma nernst_voltage
    (F N_A R_ T V c_in c_out e_0 k_B phi_in phi_out prob_in prob_out w_in w_out z : R)
    (H1 : F = e_0 * N_A)
    (H2 : 0 < F)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V = phi_in - phi_out)
    (H7 : 0 < c_in)
    (H8 : c_in / c_out = prob_in / prob_out)
    (H9 : 0 < c_out)
    (H10 : 0 < k_B)
    (H11 : prob_in / prob_out = exp ((w_out - w_in) / (k_B * T)))
    (H12 : 0 < prob_out)
    (H13 : w_in = e_0 * z * phi_in)
    (H14 : w_out = e_0 * z * phi_out)
    (H15 : z <> 0) :
  V = R_ * T * ln (c_out / c_in) / (z * F).
Proof.
  assert (E1 : ln (c_in / c_out) = (ln c_in) - (ln c_out)) by (ln_as (c_in * / c_out) ltac:(rational));
  assert (E2 : ln (c_out / c_in) = -(ln c_in) + (ln c_out)) by (ln_as (c_out * / c_in) ltac:(rewrite ?E1; rational));
  assert (P1 : ln (c_in / c_out) = (w_out - w_in) / (k_B * T)) by (refine (boltzmann_distribution.logarithm T c_in c_out k_B prob_in prob_out w_in w_out _ _ _ _ _ _ _); [exact H5 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12]);
  assert (P2 : (w_in - w_out) / (k_B * T) = z * F * V / (R_ * T)) by (refine (boltzmann_distribution.exponent F N_A R_ T V e_0 k_B phi_in phi_out w_in w_out z _ _ _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H6 | exact H10 | exact H13 | exact H14]);
  assert (Z1 : R_ * T / (z * F) * (ln (c_in / c_out) - (w_out - w_in) / (k_B * T)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- R_ * T) / (z * F) * ((w_in - w_out) / (k_B * T) - z * F * V / (R_ * T)) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (R_ * T / (z * F) * (ln (c_in / c_out) - (w_out - w_in) / (k_B * T)) + (- R_ * T) / (z * F) * ((w_in - w_out) / (k_B * T) - z * F * V / (R_ * T)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma nernst_voltage_defined
    (F N_A R_ T V c_in c_out e_0 k_B phi_in phi_out prob_in prob_out w_in w_out z : R)
    (H1 : F = e_0 * N_A)
    (H2 : 0 < F)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V = phi_in - phi_out)
    (H7 : 0 < c_in)
    (H8 : c_in / c_out = prob_in / prob_out)
    (H9 : 0 < c_out)
    (H10 : 0 < k_B)
    (H11 : prob_in / prob_out = exp ((w_out - w_in) / (k_B * T)))
    (H12 : 0 < prob_out)
    (H13 : w_in = e_0 * z * phi_in)
    (H14 : w_out = e_0 * z * phi_out)
    (H15 : z <> 0) :
  F <> 0 /\ z <> 0 /\ c_in <> 0 /\ 0 < c_out / c_in.
Proof.
  each; exists_there.
Qed.

Lemma boltzmann_equilibrium'1
    (F N_A R_ T V c_in c_out e_0 k_B phi_in phi_out w_in w_out z : R)
    (H1 : F = e_0 * N_A)
    (H2 : 0 < F)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V = R_ * T * ln (c_out / c_in) / (z * F))
    (H7 : V = phi_in - phi_out)
    (H8 : 0 < c_in)
    (H9 : 0 < c_out)
    (H10 : 0 < k_B)
    (H11 : w_in = e_0 * z * phi_in)
    (H12 : w_out = e_0 * z * phi_out)
    (H13 : z <> 0) :
  ln (c_in / c_out) = (w_out - w_in) / (k_B * T).
Proof.
  assert (P1 : (w_in - w_out) / (k_B * T) = z * F * V / (R_ * T)) by (refine (boltzmann_distribution.exponent F N_A R_ T V e_0 k_B phi_in phi_out w_in w_out z _ _ _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H7 | exact H10 | exact H11 | exact H12]);
  assert (E1 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rational));
  assert (E2 : ln (c_in / c_out) = -(ln c_out) + (ln c_in)) by (ln_as (c_in * / c_out) ltac:(rewrite ?E1; rational));
  assert (Z1 : z * F / (R_ * T) * (V - R_ * T * ln (c_out / c_in) / (z * F)) = 0) by (apply term_eq; [exact H6]);
  assert (Z2 : z * R_ * F * T / (z * R_ * F * T) * ((w_in - w_out) / (k_B * T) - z * F * V / (R_ * T)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (z * F / (R_ * T) * (V - R_ * T * ln (c_out / c_in) / (z * F)) + z * R_ * F * T / (z * R_ * F * T) * ((w_in - w_out) / (k_B * T) - z * F * V / (R_ * T)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma boltzmann_equilibrium'1_defined
    (F N_A R_ T V c_in c_out e_0 k_B phi_in phi_out w_in w_out z : R)
    (H1 : F = e_0 * N_A)
    (H2 : 0 < F)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V = R_ * T * ln (c_out / c_in) / (z * F))
    (H7 : V = phi_in - phi_out)
    (H8 : 0 < c_in)
    (H9 : 0 < c_out)
    (H10 : 0 < k_B)
    (H11 : w_in = e_0 * z * phi_in)
    (H12 : w_out = e_0 * z * phi_out)
    (H13 : z <> 0) :
  c_out <> 0 /\ 0 < c_in / c_out /\ T <> 0 /\ k_B <> 0.
Proof.
  assert (P1 : (w_in - w_out) / (k_B * T) = z * F * V / (R_ * T)) by (refine (boltzmann_distribution.exponent F N_A R_ T V e_0 k_B phi_in phi_out w_in w_out z _ _ _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H7 | exact H10 | exact H11 | exact H12]);
  each; exists_there.
Qed.

Lemma boltzmann_equilibrium'2
    (F N_A R_ T V c_in c_out e_0 k_B phi_in phi_out w_in w_out z : R)
    (H1 : F = e_0 * N_A)
    (H2 : 0 < F)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V = R_ * T * ln (c_out / c_in) / (z * F))
    (H7 : V = phi_in - phi_out)
    (H8 : 0 < c_in)
    (H9 : 0 < c_out)
    (H10 : 0 < k_B)
    (H11 : w_in = e_0 * z * phi_in)
    (H12 : w_out = e_0 * z * phi_out)
    (H13 : z <> 0) :
  c_in / c_out = exp ((w_out - w_in) / (k_B * T)).
Proof.
  assert (P1 : (w_in - w_out) / (k_B * T) = z * F * V / (R_ * T)) by (refine (boltzmann_distribution.exponent F N_A R_ T V e_0 k_B phi_in phi_out w_in w_out z _ _ _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H7 | exact H10 | exact H11 | exact H12]);
  assert (E1 : ln (c_in / c_out) = -(ln c_out) + (ln c_in)) by (ln_as (c_in * / c_out) ltac:(rational));
  assert (E2 : exp (ln (c_in / c_out)) = (c_in) / (c_out)) by (exp_as ((- (ln c_out)) + (ln c_in)) ltac:(rewrite ?E1; rational));
  assert (E3 : exp ((w_out - w_in) / (k_B * T)) = ((exp (w_out / (k_B * T)))) / ((exp (w_in / (k_B * T))))) by (exp_as ((- ((w_in / (k_B * T)))) + ((w_out / (k_B * T)))) ltac:(rewrite ?E2, ?E1; rational));
  assert (P2 : ln (c_in / c_out) = (w_out - w_in) / (k_B * T)) by (refine (boltzmann_distribution.boltzmann_equilibrium'1 F N_A R_ T V c_in c_out e_0 k_B phi_in phi_out w_in w_out z _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13]);
  apply (same_eq (exp (ln (c_in / c_out))) (exp ((w_out - w_in) / (k_B * T)))); [apply f_equal; exact P2 | rewrite ?E3, ?E2, ?E1; rational | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma boltzmann_equilibrium'2_defined
    (F N_A R_ T V c_in c_out e_0 k_B phi_in phi_out w_in w_out z : R)
    (H1 : F = e_0 * N_A)
    (H2 : 0 < F)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V = R_ * T * ln (c_out / c_in) / (z * F))
    (H7 : V = phi_in - phi_out)
    (H8 : 0 < c_in)
    (H9 : 0 < c_out)
    (H10 : 0 < k_B)
    (H11 : w_in = e_0 * z * phi_in)
    (H12 : w_out = e_0 * z * phi_out)
    (H13 : z <> 0) :
  c_out <> 0 /\ T <> 0 /\ k_B <> 0.
Proof.
  assert (P1 : (w_in - w_out) / (k_B * T) = z * F * V / (R_ * T)) by (refine (boltzmann_distribution.exponent F N_A R_ T V e_0 k_B phi_in phi_out w_in w_out z _ _ _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H7 | exact H10 | exact H11 | exact H12]);
  each; exists_there.
Qed.

Lemma boltzmann_equilibrium'3
    (F N_A R_ T V c_in c_out e_0 k_B phi_in phi_out prob_in prob_out w_in w_out z : R)
    (H1 : F = e_0 * N_A)
    (H2 : 0 < F)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V = R_ * T * ln (c_out / c_in) / (z * F))
    (H7 : V = phi_in - phi_out)
    (H8 : 0 < c_in)
    (H9 : c_in / c_out = prob_in / prob_out)
    (H10 : 0 < c_out)
    (H11 : 0 < k_B)
    (H12 : 0 < prob_out)
    (H13 : w_in = e_0 * z * phi_in)
    (H14 : w_out = e_0 * z * phi_out)
    (H15 : z <> 0) :
  prob_in / prob_out = exp ((w_out - w_in) / (k_B * T)).
Proof.
  assert (P1 : (w_in - w_out) / (k_B * T) = z * F * V / (R_ * T)) by (refine (boltzmann_distribution.exponent F N_A R_ T V e_0 k_B phi_in phi_out w_in w_out z _ _ _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H7 | exact H11 | exact H13 | exact H14]);
  assert (E1 : exp ((w_out - w_in) / (k_B * T)) = ((exp (w_out / (k_B * T)))) / ((exp (w_in / (k_B * T))))) by (exp_as ((- ((w_in / (k_B * T)))) + ((w_out / (k_B * T)))) ltac:(rational));
  assert (P2 : c_in / c_out = exp ((w_out - w_in) / (k_B * T))) by (refine (boltzmann_distribution.boltzmann_equilibrium'2 F N_A R_ T V c_in c_out e_0 k_B phi_in phi_out w_in w_out z _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H10 | exact H11 | exact H13 | exact H14 | exact H15]);
  assert (Z1 : 1 * (c_in / c_out - exp ((w_out - w_in) / (k_B * T))) = 0) by (apply term_eq; [exact P2]);
  assert (Z2 : (- 1) * (c_in / c_out - prob_in / prob_out) = 0) by (apply term_eq; [exact H9]);
  apply (eq_by_sum _ _ (1 * (c_in / c_out - exp ((w_out - w_in) / (k_B * T))) + (- 1) * (c_in / c_out - prob_in / prob_out))); [lra | rewrite ?E1; rational].
Qed.

Lemma boltzmann_equilibrium'3_defined
    (F N_A R_ T V c_in c_out e_0 k_B phi_in phi_out prob_in prob_out w_in w_out z : R)
    (H1 : F = e_0 * N_A)
    (H2 : 0 < F)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V = R_ * T * ln (c_out / c_in) / (z * F))
    (H7 : V = phi_in - phi_out)
    (H8 : 0 < c_in)
    (H9 : c_in / c_out = prob_in / prob_out)
    (H10 : 0 < c_out)
    (H11 : 0 < k_B)
    (H12 : 0 < prob_out)
    (H13 : w_in = e_0 * z * phi_in)
    (H14 : w_out = e_0 * z * phi_out)
    (H15 : z <> 0) :
  prob_out <> 0 /\ T <> 0 /\ k_B <> 0.
Proof.
  assert (P1 : (w_in - w_out) / (k_B * T) = z * F * V / (R_ * T)) by (refine (boltzmann_distribution.exponent F N_A R_ T V e_0 k_B phi_in phi_out w_in w_out z _ _ _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H7 | exact H11 | exact H13 | exact H14]);
  each; exists_there.
Qed.

Lemma boltzmann_equilibrium
    (F N_A R_ T V c_in c_out e_0 k_B phi_in phi_out prob_in prob_out w_in w_out z : R)
    (H1 : F = e_0 * N_A)
    (H2 : 0 < F)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V = phi_in - phi_out)
    (H7 : 0 < c_in)
    (H8 : c_in / c_out = prob_in / prob_out)
    (H9 : 0 < c_out)
    (H10 : 0 < k_B)
    (H11 : 0 < prob_out)
    (H12 : w_in = e_0 * z * phi_in)
    (H13 : w_out = e_0 * z * phi_out)
    (H14 : z <> 0) :
  prob_in / prob_out = exp ((w_out - w_in) / (k_B * T)) <-> V = R_ * T * ln (c_out / c_in) / (z * F).
Proof.
  split; [intro G1; refine (boltzmann_distribution.nernst_voltage F N_A R_ T V c_in c_out e_0 k_B phi_in phi_out prob_in prob_out w_in w_out z _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact G1 | exact H11 | exact H12 | exact H13 | exact H14] | intro G1; refine (boltzmann_distribution.boltzmann_equilibrium'3 F N_A R_ T V c_in c_out e_0 k_B phi_in phi_out prob_in prob_out w_in w_out z _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact G1 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14]].
Qed.

Lemma boltzmann_equilibrium_defined
    (F N_A R_ T V c_in c_out e_0 k_B phi_in phi_out prob_in prob_out w_in w_out z : R)
    (H1 : F = e_0 * N_A)
    (H2 : 0 < F)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V = phi_in - phi_out)
    (H7 : 0 < c_in)
    (H8 : c_in / c_out = prob_in / prob_out)
    (H9 : 0 < c_out)
    (H10 : 0 < k_B)
    (H11 : 0 < prob_out)
    (H12 : w_in = e_0 * z * phi_in)
    (H13 : w_out = e_0 * z * phi_out)
    (H14 : z <> 0) :
  prob_out <> 0 /\ T <> 0 /\ k_B <> 0 /\ F <> 0 /\ z <> 0 /\ c_in <> 0 /\ 0 < c_out / c_in.
Proof.
  each; exists_there.
Qed.
