(* Generated from derivations/pump_leak.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require three_ions.

Lemma sodium_logarithm
    (E_Na F G_Na Na_in Na_out R_ T V a_pump j w : R)
    (H1 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < G_Na)
    (H4 : G_Na * (V - E_Na) + 3 * j = 0)
    (H5 : 0 < Na_in)
    (H6 : 0 < Na_out)
    (H7 : 0 < R_)
    (H8 : 0 < T)
    (H9 : a_pump = 3 * F / (G_Na * R_ * T))
    (H10 : w = F * V / (R_ * T)) :
  - w - j * a_pump = ln (Na_in / Na_out).
Proof.
  assert (E1 : ln (Na_out / Na_in) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rational));
  assert (E2 : ln (Na_in / Na_out) = -(ln Na_out) + (ln Na_in)) by (ln_as (Na_in * / Na_out) ltac:(rewrite ?E1; rational));
  assert (Z1 : (- j) * (a_pump - 3 * F / (G_Na * R_ * T)) = 0) by (apply term_eq; [exact H9]);
  assert (Z2 : (- F) / (G_Na * R_ * T) * (G_Na * (V - E_Na) + 3 * j - 0) = 0) by (apply term_eq; [exact H4]);
  assert (Z3 : (- 1) * (w - F * V / (R_ * T)) = 0) by (apply term_eq; [exact H10]);
  assert (Z4 : (- F) / (R_ * T) * (E_Na - R_ * T * ln (Na_out / Na_in) / F) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ ((- j) * (a_pump - 3 * F / (G_Na * R_ * T)) + (- F) / (G_Na * R_ * T) * (G_Na * (V - E_Na) + 3 * j - 0) + (- 1) * (w - F * V / (R_ * T)) + (- F) / (R_ * T) * (E_Na - R_ * T * ln (Na_out / Na_in) / F))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma sodium_logarithm_defined
    (E_Na F G_Na Na_in Na_out R_ T V a_pump j w : R)
    (H1 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < G_Na)
    (H4 : G_Na * (V - E_Na) + 3 * j = 0)
    (H5 : 0 < Na_in)
    (H6 : 0 < Na_out)
    (H7 : 0 < R_)
    (H8 : 0 < T)
    (H9 : a_pump = 3 * F / (G_Na * R_ * T))
    (H10 : w = F * V / (R_ * T)) :
  Na_out <> 0 /\ 0 < Na_in / Na_out.
Proof.
  each; exists_there.
Qed.

Lemma sodium_exponential
    (E_Na F G_Na Na_in Na_out R_ T V a_pump j w : R)
    (H1 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < G_Na)
    (H4 : G_Na * (V - E_Na) + 3 * j = 0)
    (H5 : 0 < Na_in)
    (H6 : 0 < Na_out)
    (H7 : 0 < R_)
    (H8 : 0 < T)
    (H9 : a_pump = 3 * F / (G_Na * R_ * T))
    (H10 : w = F * V / (R_ * T)) :
  exp (- w - j * a_pump) = Na_in / Na_out.
Proof.
  assert (E1 : exp (- w - j * a_pump) = (1) / ((exp w) * (exp (j * a_pump)))) by (exp_as ((- ((j * a_pump))) + (- (w))) ltac:(rational));
  assert (E2 : ln (Na_in / Na_out) = -(ln Na_out) + (ln Na_in)) by (ln_as (Na_in * / Na_out) ltac:(rewrite ?E1; rational));
  assert (E3 : exp (ln (Na_in / Na_out)) = (Na_in) / (Na_out)) by (exp_as ((- (ln Na_out)) + (ln Na_in)) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : - w - j * a_pump = ln (Na_in / Na_out)) by (refine (pump_leak.sodium_logarithm E_Na F G_Na Na_in Na_out R_ T V a_pump j w _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]);
  apply (same_eq (exp (- w - j * a_pump)) (exp (ln (Na_in / Na_out)))); [apply f_equal; exact P1 | rewrite ?E3, ?E2, ?E1; rational | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma sodium_exponential_defined
    (E_Na F G_Na Na_in Na_out R_ T V a_pump j w : R)
    (H1 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < G_Na)
    (H4 : G_Na * (V - E_Na) + 3 * j = 0)
    (H5 : 0 < Na_in)
    (H6 : 0 < Na_out)
    (H7 : 0 < R_)
    (H8 : 0 < T)
    (H9 : a_pump = 3 * F / (G_Na * R_ * T))
    (H10 : w = F * V / (R_ * T)) :
  Na_out <> 0.
Proof.
  each; exists_there.
Qed.

Lemma sodium_inside
    (E_Na F G_Na Na_in Na_out R_ T V a_pump alpha j w : R)
    (H1 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < G_Na)
    (H4 : G_Na * (V - E_Na) + 3 * j = 0)
    (H5 : 0 < Na_in)
    (H6 : 0 < Na_out)
    (H7 : 0 < R_)
    (H8 : 0 < T)
    (H9 : a_pump = 3 * F / (G_Na * R_ * T))
    (H10 : alpha = exp (- j * a_pump))
    (H11 : w = F * V / (R_ * T)) :
  Na_in = alpha * Na_out * exp (- w).
Proof.
  assert (E1 : exp (- w - j * a_pump) = (1) / ((exp (j * a_pump)) * (exp w))) by (exp_as ((- ((j * a_pump))) + (- (w))) ltac:(rational));
  assert (E2 : exp (- w) = (1) / ((exp w))) by (exp_as ((- (w))) ltac:(rewrite ?E1; rational));
  assert (E3 : exp (- j * a_pump) = (1) / ((exp (j * a_pump)))) by (exp_as ((- ((j * a_pump)))) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : exp (- w - j * a_pump) = Na_in / Na_out) by (refine (pump_leak.sodium_exponential E_Na F G_Na Na_in Na_out R_ T V a_pump j w _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H11]);
  assert (Z1 : (- Na_out) * (exp (- w - j * a_pump) - Na_in / Na_out) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- Na_out * exp (- w)) * (alpha - exp (- j * a_pump)) = 0) by (apply term_eq; [exact H10]);
  apply (eq_by_sum _ _ ((- Na_out) * (exp (- w - j * a_pump) - Na_in / Na_out) + (- Na_out * exp (- w)) * (alpha - exp (- j * a_pump)))); [lra | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma potassium_logarithm
    (E_K F G_K K_in K_out R_ T V b_pump j w : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < G_K)
    (H4 : G_K * (V - E_K) - 2 * j = 0)
    (H5 : 0 < K_in)
    (H6 : 0 < K_out)
    (H7 : 0 < R_)
    (H8 : 0 < T)
    (H9 : b_pump = 2 * F / (G_K * R_ * T))
    (H10 : w = F * V / (R_ * T)) :
  j * b_pump - w = ln (K_in / K_out).
Proof.
  assert (E1 : ln (K_out / K_in) = (ln K_out) - (ln K_in)) by (ln_as (K_out * / K_in) ltac:(rational));
  assert (E2 : ln (K_in / K_out) = -(ln K_out) + (ln K_in)) by (ln_as (K_in * / K_out) ltac:(rewrite ?E1; rational));
  assert (Z1 : j * (b_pump - 2 * F / (G_K * R_ * T)) = 0) by (apply term_eq; [exact H9]);
  assert (Z2 : (- F) / (G_K * R_ * T) * (G_K * (V - E_K) - 2 * j - 0) = 0) by (apply term_eq; [exact H4]);
  assert (Z3 : (- 1) * (w - F * V / (R_ * T)) = 0) by (apply term_eq; [exact H10]);
  assert (Z4 : (- F) / (R_ * T) * (E_K - R_ * T * ln (K_out / K_in) / F) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (j * (b_pump - 2 * F / (G_K * R_ * T)) + (- F) / (G_K * R_ * T) * (G_K * (V - E_K) - 2 * j - 0) + (- 1) * (w - F * V / (R_ * T)) + (- F) / (R_ * T) * (E_K - R_ * T * ln (K_out / K_in) / F))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma potassium_logarithm_defined
    (E_K F G_K K_in K_out R_ T V b_pump j w : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < G_K)
    (H4 : G_K * (V - E_K) - 2 * j = 0)
    (H5 : 0 < K_in)
    (H6 : 0 < K_out)
    (H7 : 0 < R_)
    (H8 : 0 < T)
    (H9 : b_pump = 2 * F / (G_K * R_ * T))
    (H10 : w = F * V / (R_ * T)) :
  K_out <> 0 /\ 0 < K_in / K_out.
Proof.
  each; exists_there.
Qed.

Lemma potassium_exponential
    (E_K F G_K K_in K_out R_ T V b_pump j w : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < G_K)
    (H4 : G_K * (V - E_K) - 2 * j = 0)
    (H5 : 0 < K_in)
    (H6 : 0 < K_out)
    (H7 : 0 < R_)
    (H8 : 0 < T)
    (H9 : b_pump = 2 * F / (G_K * R_ * T))
    (H10 : w = F * V / (R_ * T)) :
  exp (j * b_pump - w) = K_in / K_out.
Proof.
  assert (E1 : exp (j * b_pump - w) = ((exp (j * b_pump))) / ((exp w))) by (exp_as (((j * b_pump)) + (- (w))) ltac:(rational));
  assert (E2 : ln (K_in / K_out) = -(ln K_out) + (ln K_in)) by (ln_as (K_in * / K_out) ltac:(rewrite ?E1; rational));
  assert (E3 : exp (ln (K_in / K_out)) = (K_in) / (K_out)) by (exp_as ((- (ln K_out)) + (ln K_in)) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : j * b_pump - w = ln (K_in / K_out)) by (refine (pump_leak.potassium_logarithm E_K F G_K K_in K_out R_ T V b_pump j w _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]);
  apply (same_eq (exp (j * b_pump - w)) (exp (ln (K_in / K_out)))); [apply f_equal; exact P1 | rewrite ?E3, ?E2, ?E1; rational | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma potassium_exponential_defined
    (E_K F G_K K_in K_out R_ T V b_pump j w : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < G_K)
    (H4 : G_K * (V - E_K) - 2 * j = 0)
    (H5 : 0 < K_in)
    (H6 : 0 < K_out)
    (H7 : 0 < R_)
    (H8 : 0 < T)
    (H9 : b_pump = 2 * F / (G_K * R_ * T))
    (H10 : w = F * V / (R_ * T)) :
  K_out <> 0.
Proof.
  each; exists_there.
Qed.

Lemma potassium_inside
    (E_K F G_K K_in K_out R_ T V b_pump beta j w : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < G_K)
    (H4 : G_K * (V - E_K) - 2 * j = 0)
    (H5 : 0 < K_in)
    (H6 : 0 < K_out)
    (H7 : 0 < R_)
    (H8 : 0 < T)
    (H9 : b_pump = 2 * F / (G_K * R_ * T))
    (H10 : beta = exp (j * b_pump))
    (H11 : w = F * V / (R_ * T)) :
  K_in = beta * K_out * exp (- w).
Proof.
  assert (E1 : exp (j * b_pump - w) = ((exp (j * b_pump))) / ((exp w))) by (exp_as (((j * b_pump)) + (- (w))) ltac:(rational));
  assert (E2 : exp (- w) = (1) / ((exp w))) by (exp_as ((- (w))) ltac:(rewrite ?E1; rational));
  assert (P1 : exp (j * b_pump - w) = K_in / K_out) by (refine (pump_leak.potassium_exponential E_K F G_K K_in K_out R_ T V b_pump j w _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H11]);
  assert (Z1 : (- K_out) * (exp (j * b_pump - w) - K_in / K_out) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- K_out * exp (- w)) * (beta - exp (j * b_pump)) = 0) by (apply term_eq; [exact H10]);
  apply (eq_by_sum _ _ ((- K_out) * (exp (j * b_pump - w) - K_in / K_out) + (- K_out * exp (- w)) * (beta - exp (j * b_pump)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma chloride_logarithm
    (Cl_in Cl_out E_Cl F R_ T V w : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H4 : 0 < F)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : V = E_Cl)
    (H8 : w = F * V / (R_ * T)) :
  w = ln (Cl_in / Cl_out).
Proof.
  assert (E1 : ln (Cl_in / Cl_out) = -(ln Cl_out) + (ln Cl_in)) by (ln_as (Cl_in * / Cl_out) ltac:(rational));
  assert (P1 : E_Cl = R_ * T * ln (Cl_in / Cl_out) / F) by (refine (three_ions.nernst_chloride Cl_in Cl_out E_Cl F R_ T _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4]);
  assert (Z1 : F / (R_ * T) * (V - E_Cl) = 0) by (apply term_eq; [exact H7]);
  assert (Z2 : 1 * (w - F * V / (R_ * T)) = 0) by (apply term_eq; [exact H8]);
  assert (Z3 : F / (R_ * T) * (E_Cl - R_ * T * ln (Cl_in / Cl_out) / F) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (F / (R_ * T) * (V - E_Cl) + 1 * (w - F * V / (R_ * T)) + F / (R_ * T) * (E_Cl - R_ * T * ln (Cl_in / Cl_out) / F))); [lra | rewrite ?E1; rational].
Qed.

Lemma chloride_logarithm_defined
    (Cl_in Cl_out E_Cl F R_ T V w : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H4 : 0 < F)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : V = E_Cl)
    (H8 : w = F * V / (R_ * T)) :
  Cl_out <> 0 /\ 0 < Cl_in / Cl_out.
Proof.
  each; exists_there.
Qed.

Lemma chloride_exponential
    (Cl_in Cl_out E_Cl F R_ T V w : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H4 : 0 < F)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : V = E_Cl)
    (H8 : w = F * V / (R_ * T)) :
  exp w = Cl_in / Cl_out.
Proof.
  assert (E1 : ln (Cl_in / Cl_out) = -(ln Cl_out) + (ln Cl_in)) by (ln_as (Cl_in * / Cl_out) ltac:(rational));
  assert (E2 : exp (ln (Cl_in / Cl_out)) = (Cl_in) / (Cl_out)) by (exp_as ((- (ln Cl_out)) + (ln Cl_in)) ltac:(rewrite ?E1; rational));
  assert (P1 : w = ln (Cl_in / Cl_out)) by (refine (pump_leak.chloride_logarithm Cl_in Cl_out E_Cl F R_ T V w _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  apply (same_eq (exp w) (exp (ln (Cl_in / Cl_out)))); [apply f_equal; exact P1 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma chloride_exponential_defined
    (Cl_in Cl_out E_Cl F R_ T V w : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H4 : 0 < F)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : V = E_Cl)
    (H8 : w = F * V / (R_ * T)) :
  Cl_out <> 0.
Proof.
  each; exists_there.
Qed.

Lemma chloride_inside
    (Cl_in Cl_out E_Cl F R_ T V w : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H4 : 0 < F)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : V = E_Cl)
    (H8 : w = F * V / (R_ * T)) :
  Cl_in = Cl_out * exp w.
Proof.
  assert (P1 : exp w = Cl_in / Cl_out) by (refine (pump_leak.chloride_exponential Cl_in Cl_out E_Cl F R_ T V w _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  assert (Z1 : (- Cl_out) * (exp w - Cl_in / Cl_out) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ ((- Cl_out) * (exp w - Cl_in / Cl_out))); [lra | rational].
Qed.

Lemma cations_balance
    (Cl_in Cl_out K_in K_out Na_in Na_out X volume : R)
    (H1 : K_in + Na_in - Cl_in - X / volume = 0)
    (H2 : K_in + Na_in + Cl_in + X / volume = K_out + Na_out + Cl_out)
    (H3 : K_out + Na_out = Cl_out)
    (H4 : 0 < volume) :
  K_in + Na_in = Cl_out.
Proof.
  assert (Z1 : 1 / 2 * (K_in + Na_in - Cl_in - X / volume - 0) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : 1 / 2 * (K_in + Na_in + Cl_in + X / volume - (K_out + Na_out + Cl_out)) = 0) by (apply term_eq; [exact H2]);
  assert (Z3 : 1 / 2 * (K_out + Na_out - Cl_out) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 / 2 * (K_in + Na_in - Cl_in - X / volume - 0) + 1 / 2 * (K_in + Na_in + Cl_in + X / volume - (K_out + Na_out + Cl_out)) + 1 / 2 * (K_out + Na_out - Cl_out))); [lra | rational].
Qed.

Lemma voltage_equation
    (Cl_in Cl_out K_in K_out Na_in Na_out X alpha beta volume w : R)
    (H1 : K_in + Na_in - Cl_in - X / volume = 0)
    (H2 : K_in + Na_in + Cl_in + X / volume = K_out + Na_out + Cl_out)
    (H3 : K_in = beta * K_out * exp (- w))
    (H4 : K_out + Na_out = Cl_out)
    (H5 : Na_in = alpha * Na_out * exp (- w))
    (H6 : 0 < volume) :
  (beta * K_out + alpha * Na_out) * exp (- w) = Cl_out.
Proof.
  assert (E1 : exp (- w) = (1) / ((exp w))) by (exp_as ((- (w))) ltac:(rational));
  assert (P1 : K_in + Na_in = Cl_out) by (refine (pump_leak.cations_balance Cl_in Cl_out K_in K_out Na_in Na_out X volume _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H6]);
  assert (Z1 : 1 * (K_in + Na_in - Cl_out) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- 1) * (Na_in - alpha * Na_out * exp (- w)) = 0) by (apply term_eq; [exact H5]);
  assert (Z3 : (- 1) * (K_in - beta * K_out * exp (- w)) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 * (K_in + Na_in - Cl_out) + (- 1) * (Na_in - alpha * Na_out * exp (- w)) + (- 1) * (K_in - beta * K_out * exp (- w)))); [lra | rewrite ?E1; rational].
Qed.

Lemma voltage_exponential
    (Cl_in Cl_out K_in K_out Na_in Na_out X alpha beta volume w : R)
    (H1 : K_in + Na_in - Cl_in - X / volume = 0)
    (H2 : K_in + Na_in + Cl_in + X / volume = K_out + Na_out + Cl_out)
    (H3 : 0 < Cl_out)
    (H4 : K_in = beta * K_out * exp (- w))
    (H5 : K_out + Na_out = Cl_out)
    (H6 : Na_in = alpha * Na_out * exp (- w))
    (H7 : 0 < volume) :
  (beta * K_out + alpha * Na_out) / Cl_out = exp w.
Proof.
  assert (E1 : exp (- w) = (1) / ((exp w))) by (exp_as ((- (w))) ltac:(rational));
  assert (P1 : (beta * K_out + alpha * Na_out) * exp (- w) = Cl_out) by (refine (pump_leak.voltage_equation Cl_in Cl_out K_in K_out Na_in Na_out X alpha beta volume w _ _ _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5 | exact H6 | exact H7]);
  assert (Z1 : 1 / (Cl_out * exp (- w)) * ((beta * K_out + alpha * Na_out) * exp (- w) - Cl_out) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / (Cl_out * exp (- w)) * ((beta * K_out + alpha * Na_out) * exp (- w) - Cl_out))); [lra | rewrite ?E1; rational].
Qed.

Lemma voltage_exponential_defined
    (Cl_in Cl_out K_in K_out Na_in Na_out X alpha beta volume w : R)
    (H1 : K_in + Na_in - Cl_in - X / volume = 0)
    (H2 : K_in + Na_in + Cl_in + X / volume = K_out + Na_out + Cl_out)
    (H3 : 0 < Cl_out)
    (H4 : K_in = beta * K_out * exp (- w))
    (H5 : K_out + Na_out = Cl_out)
    (H6 : Na_in = alpha * Na_out * exp (- w))
    (H7 : 0 < volume) :
  Cl_out <> 0.
Proof.
  each; exists_there.
Qed.

Lemma voltage_logarithm
    (Cl_in Cl_out K_in K_out Na_in Na_out X alpha beta volume w : R)
    (H1 : K_in + Na_in - Cl_in - X / volume = 0)
    (H2 : K_in + Na_in + Cl_in + X / volume = K_out + Na_out + Cl_out)
    (H3 : K_in = beta * K_out * exp (- w))
    (H4 : K_out + Na_out = Cl_out)
    (H5 : 0 < K_out)
    (H6 : Na_in = alpha * Na_out * exp (- w))
    (H7 : 0 < Na_out)
    (H8 : 0 < alpha)
    (H9 : 0 < beta)
    (H10 : 0 < volume) :
  ln ((beta * K_out + alpha * Na_out) / Cl_out) = w.
Proof.
  try assert (K1 : 0 < Cl_out) by side;
  assert (E1 : ln ((beta * K_out + alpha * Na_out) / Cl_out) = (ln (beta * K_out + alpha * Na_out)) - (ln Cl_out)) by (ln_as ((beta * K_out + alpha * Na_out) * / Cl_out) ltac:(rational));
  assert (E2 : ln (exp w) = w) by (ln_as (((exp w))) ltac:(rewrite ?E1; rational));
  assert (P1 : (beta * K_out + alpha * Na_out) / Cl_out = exp w) by (refine (pump_leak.voltage_exponential Cl_in Cl_out K_in K_out Na_in Na_out X alpha beta volume w _ _ _ _ _ _ _); [exact H1 | exact H2 | side | exact H3 | exact H4 | exact H6 | exact H10]);
  apply (same_eq (ln ((beta * K_out + alpha * Na_out) / Cl_out)) (ln (exp w))); [apply f_equal; exact P1 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma voltage_logarithm_defined
    (Cl_in Cl_out K_in K_out Na_in Na_out X alpha beta volume w : R)
    (H1 : K_in + Na_in - Cl_in - X / volume = 0)
    (H2 : K_in + Na_in + Cl_in + X / volume = K_out + Na_out + Cl_out)
    (H3 : K_in = beta * K_out * exp (- w))
    (H4 : K_out + Na_out = Cl_out)
    (H5 : 0 < K_out)
    (H6 : Na_in = alpha * Na_out * exp (- w))
    (H7 : 0 < Na_out)
    (H8 : 0 < alpha)
    (H9 : 0 < beta)
    (H10 : 0 < volume) :
  Cl_out <> 0 /\ 0 < (beta * K_out + alpha * Na_out) / Cl_out.
Proof.
  try assert (K1 : 0 < Cl_out) by side;
  each; exists_there.
Qed.

Lemma pump_leak_potential
    (Cl_in Cl_out F K_in K_out Na_in Na_out R_ T V X alpha beta volume w : R)
    (H1 : K_in + Na_in - Cl_in - X / volume = 0)
    (H2 : K_in + Na_in + Cl_in + X / volume = K_out + Na_out + Cl_out)
    (H3 : 0 < F)
    (H4 : K_in = beta * K_out * exp (- w))
    (H5 : K_out + Na_out = Cl_out)
    (H6 : 0 < K_out)
    (H7 : Na_in = alpha * Na_out * exp (- w))
    (H8 : 0 < Na_out)
    (H9 : 0 < R_)
    (H10 : 0 < T)
    (H11 : 0 < alpha)
    (H12 : 0 < beta)
    (H13 : 0 < volume)
    (H14 : w = F * V / (R_ * T)) :
  V = R_ * T * ln ((beta * K_out + alpha * Na_out) / Cl_out) / F.
Proof.
  try assert (K1 : 0 < Cl_out) by side;
  assert (E1 : ln ((beta * K_out + alpha * Na_out) / Cl_out) = (ln (beta * K_out + alpha * Na_out)) - (ln Cl_out)) by (ln_as ((beta * K_out + alpha * Na_out) * / Cl_out) ltac:(rational));
  assert (P1 : ln ((beta * K_out + alpha * Na_out) / Cl_out) = w) by (refine (pump_leak.voltage_logarithm Cl_in Cl_out K_in K_out Na_in Na_out X alpha beta volume w _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H11 | exact H12 | exact H13]);
  assert (Z1 : (- R_ * T) / F * (ln ((beta * K_out + alpha * Na_out) / Cl_out) - w) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- R_ * T) / F * (w - F * V / (R_ * T)) = 0) by (apply term_eq; [exact H14]);
  apply (eq_by_sum _ _ ((- R_ * T) / F * (ln ((beta * K_out + alpha * Na_out) / Cl_out) - w) + (- R_ * T) / F * (w - F * V / (R_ * T)))); [lra | rewrite ?E1; rational].
Qed.

Lemma pump_leak_potential_defined
    (Cl_in Cl_out F K_in K_out Na_in Na_out R_ T V X alpha beta volume w : R)
    (H1 : K_in + Na_in - Cl_in - X / volume = 0)
    (H2 : K_in + Na_in + Cl_in + X / volume = K_out + Na_out + Cl_out)
    (H3 : 0 < F)
    (H4 : K_in = beta * K_out * exp (- w))
    (H5 : K_out + Na_out = Cl_out)
    (H6 : 0 < K_out)
    (H7 : Na_in = alpha * Na_out * exp (- w))
    (H8 : 0 < Na_out)
    (H9 : 0 < R_)
    (H10 : 0 < T)
    (H11 : 0 < alpha)
    (H12 : 0 < beta)
    (H13 : 0 < volume)
    (H14 : w = F * V / (R_ * T)) :
  F <> 0 /\ Cl_out <> 0 /\ 0 < (beta * K_out + alpha * Na_out) / Cl_out.
Proof.
  try assert (K1 : 0 < Cl_out) by side;
  each; exists_there.
Qed.

Lemma macromolecules
    (Cl_in Cl_out K_in K_out Na_in Na_out X volume w : R)
    (H1 : K_in + Na_in - Cl_in - X / volume = 0)
    (H2 : K_in + Na_in + Cl_in + X / volume = K_out + Na_out + Cl_out)
    (H3 : Cl_in = Cl_out * exp w)
    (H4 : K_out + Na_out = Cl_out)
    (H5 : 0 < volume) :
  X / volume = Cl_out * (1 - exp w).
Proof.
  assert (Z1 : (- 1) / 2 * (K_in + Na_in - Cl_in - X / volume - 0) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : 1 / 2 * (K_in + Na_in + Cl_in + X / volume - (K_out + Na_out + Cl_out)) = 0) by (apply term_eq; [exact H2]);
  assert (Z3 : 1 / 2 * (K_out + Na_out - Cl_out) = 0) by (apply term_eq; [exact H4]);
  assert (Z4 : (- 1) * (Cl_in - Cl_out * exp w) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ ((- 1) / 2 * (K_in + Na_in - Cl_in - X / volume - 0) + 1 / 2 * (K_in + Na_in + Cl_in + X / volume - (K_out + Na_out + Cl_out)) + 1 / 2 * (K_out + Na_out - Cl_out) + (- 1) * (Cl_in - Cl_out * exp w))); [lra | rational].
Qed.

Lemma macromolecules_defined
    (Cl_in Cl_out K_in K_out Na_in Na_out X volume w : R)
    (H1 : K_in + Na_in - Cl_in - X / volume = 0)
    (H2 : K_in + Na_in + Cl_in + X / volume = K_out + Na_out + Cl_out)
    (H3 : Cl_in = Cl_out * exp w)
    (H4 : K_out + Na_out = Cl_out)
    (H5 : 0 < volume) :
  volume <> 0.
Proof.
  each; exists_there.
Qed.

Lemma shortfall
    (Cl_in Cl_out K_in K_out Na_in Na_out X alpha beta volume w : R)
    (H1 : K_in + Na_in - Cl_in - X / volume = 0)
    (H2 : K_in + Na_in + Cl_in + X / volume = K_out + Na_out + Cl_out)
    (H3 : Cl_in = Cl_out * exp w)
    (H4 : 0 < Cl_out)
    (H5 : K_in = beta * K_out * exp (- w))
    (H6 : K_out + Na_out = Cl_out)
    (H7 : Na_in = alpha * Na_out * exp (- w))
    (H8 : 0 < volume) :
  X / volume = K_out * (1 - beta) + Na_out * (1 - alpha).
Proof.
  assert (P1 : X / volume = Cl_out * (1 - exp w)) by (refine (pump_leak.macromolecules Cl_in Cl_out K_in K_out Na_in Na_out X volume w _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H6 | exact H8]);
  assert (P2 : (beta * K_out + alpha * Na_out) / Cl_out = exp w) by (refine (pump_leak.voltage_exponential Cl_in Cl_out K_in K_out Na_in Na_out X alpha beta volume w _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  assert (Z1 : 1 * (X / volume - Cl_out * (1 - exp w)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : Cl_out * ((beta * K_out + alpha * Na_out) / Cl_out - exp w) = 0) by (apply term_eq; [exact P2]);
  assert (Z3 : (- 1) * (K_out + Na_out - Cl_out) = 0) by (apply term_eq; [exact H6]);
  apply (eq_by_sum _ _ (1 * (X / volume - Cl_out * (1 - exp w)) + Cl_out * ((beta * K_out + alpha * Na_out) / Cl_out - exp w) + (- 1) * (K_out + Na_out - Cl_out))); [lra | rational].
Qed.

Lemma shortfall_defined
    (Cl_in Cl_out K_in K_out Na_in Na_out X alpha beta volume w : R)
    (H1 : K_in + Na_in - Cl_in - X / volume = 0)
    (H2 : K_in + Na_in + Cl_in + X / volume = K_out + Na_out + Cl_out)
    (H3 : Cl_in = Cl_out * exp w)
    (H4 : 0 < Cl_out)
    (H5 : K_in = beta * K_out * exp (- w))
    (H6 : K_out + Na_out = Cl_out)
    (H7 : Na_in = alpha * Na_out * exp (- w))
    (H8 : 0 < volume) :
  volume <> 0.
Proof.
  each; exists_there.
Qed.

Lemma crowded
    (X volume : R)
    (H1 : 0 < X)
    (H2 : 0 < volume) :
  0 < X / volume.
Proof.
  first [known | apply (lt_by_sum _ _ (X * / volume)); [side | rational]].
Qed.

Lemma crowded_defined
    (X volume : R)
    (H1 : 0 < X)
    (H2 : 0 < volume) :
  volume <> 0.
Proof.
  each; exists_there.
Qed.

Lemma falls_short
    (Cl_in Cl_out K_in K_out Na_in Na_out X alpha beta volume w : R)
    (H1 : K_in + Na_in - Cl_in - X / volume = 0)
    (H2 : K_in + Na_in + Cl_in + X / volume = K_out + Na_out + Cl_out)
    (H3 : Cl_in = Cl_out * exp w)
    (H4 : 0 < Cl_out)
    (H5 : K_in = beta * K_out * exp (- w))
    (H6 : K_out + Na_out = Cl_out)
    (H7 : Na_in = alpha * Na_out * exp (- w))
    (H8 : 0 < X)
    (H9 : 0 < volume) :
  0 < K_out * (1 - beta) + Na_out * (1 - alpha).
Proof.
  assert (P1 : 0 < X / volume) by (refine (pump_leak.crowded X volume _ _); [exact H8 | exact H9]);
  assert (P2 : X / volume = K_out * (1 - beta) + Na_out * (1 - alpha)) by (refine (pump_leak.shortfall Cl_in Cl_out K_in K_out Na_in Na_out X alpha beta volume w _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H9]);
  assert (Z1 : 0 < 1 * (X / volume - 0)) by (apply term_lt; [side | exact P1]);
  assert (Z2 : (- 1) * (X / volume - (K_out * (1 - beta) + Na_out * (1 - alpha))) = 0) by (apply term_eq; [exact P2]);
  apply (lt_by_sum _ _ (1 * (X / volume - 0) + (- 1) * (X / volume - (K_out * (1 - beta) + Na_out * (1 - alpha))))); [lra | rational].
Qed.

Lemma fewer_than_chloride
    (Cl_in Cl_out K_in K_out Na_in Na_out X alpha beta volume w : R)
    (H1 : K_in + Na_in - Cl_in - X / volume = 0)
    (H2 : K_in + Na_in + Cl_in + X / volume = K_out + Na_out + Cl_out)
    (H3 : Cl_in = Cl_out * exp w)
    (H4 : 0 < Cl_out)
    (H5 : K_in = beta * K_out * exp (- w))
    (H6 : K_out + Na_out = Cl_out)
    (H7 : Na_in = alpha * Na_out * exp (- w))
    (H8 : 0 < X)
    (H9 : 0 < volume) :
  beta * K_out + alpha * Na_out < Cl_out.
Proof.
  assert (P1 : 0 < K_out * (1 - beta) + Na_out * (1 - alpha)) by (refine (pump_leak.falls_short Cl_in Cl_out K_in K_out Na_in Na_out X alpha beta volume w _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9]);
  assert (Z1 : 0 < 1 * (K_out * (1 - beta) + Na_out * (1 - alpha) - 0)) by (apply term_lt; [side | exact P1]);
  assert (Z2 : (- 1) * (K_out + Na_out - Cl_out) = 0) by (apply term_eq; [exact H6]);
  apply (lt_by_sum _ _ (1 * (K_out * (1 - beta) + Na_out * (1 - alpha) - 0) + (- 1) * (K_out + Na_out - Cl_out))); [lra | rational].
Qed.

Lemma logarithm_below
    (Cl_in Cl_out K_in K_out Na_in Na_out X alpha beta volume w : R)
    (H1 : K_in + Na_in - Cl_in - X / volume = 0)
    (H2 : K_in + Na_in + Cl_in + X / volume = K_out + Na_out + Cl_out)
    (H3 : Cl_in = Cl_out * exp w)
    (H4 : K_in = beta * K_out * exp (- w))
    (H5 : K_out + Na_out = Cl_out)
    (H6 : 0 < K_out)
    (H7 : Na_in = alpha * Na_out * exp (- w))
    (H8 : 0 < Na_out)
    (H9 : 0 < X)
    (H10 : 0 < alpha)
    (H11 : 0 < beta)
    (H12 : 0 < volume) :
  ln ((beta * K_out + alpha * Na_out) / Cl_out) < 0.
Proof.
  assert (P1 : beta * K_out + alpha * Na_out < Cl_out) by (refine (pump_leak.fewer_than_chloride Cl_in Cl_out K_in K_out Na_in Na_out X alpha beta volume w _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | side | exact H4 | exact H5 | exact H7 | exact H9 | exact H12]);
  try assert (K1 : 0 < Cl_out) by side;
  assert (E1 : ln ((beta * K_out + alpha * Na_out) / Cl_out) = (ln (beta * K_out + alpha * Na_out)) - (ln Cl_out)) by (ln_as ((beta * K_out + alpha * Na_out) * / Cl_out) ltac:(rational));
  first [known | rewrite ?E1; known | apply (lt_by_sum _ _ ((-(ln (beta * K_out + alpha * Na_out)) + (ln Cl_out)))); [side | rewrite ?E1; rational]].
Qed.

Lemma logarithm_below_defined
    (Cl_in Cl_out K_in K_out Na_in Na_out X alpha beta volume w : R)
    (H1 : K_in + Na_in - Cl_in - X / volume = 0)
    (H2 : K_in + Na_in + Cl_in + X / volume = K_out + Na_out + Cl_out)
    (H3 : Cl_in = Cl_out * exp w)
    (H4 : K_in = beta * K_out * exp (- w))
    (H5 : K_out + Na_out = Cl_out)
    (H6 : 0 < K_out)
    (H7 : Na_in = alpha * Na_out * exp (- w))
    (H8 : 0 < Na_out)
    (H9 : 0 < X)
    (H10 : 0 < alpha)
    (H11 : 0 < beta)
    (H12 : 0 < volume) :
  Cl_out <> 0 /\ 0 < (beta * K_out + alpha * Na_out) / Cl_out.
Proof.
  assert (P1 : beta * K_out + alpha * Na_out < Cl_out) by (refine (pump_leak.fewer_than_chloride Cl_in Cl_out K_in K_out Na_in Na_out X alpha beta volume w _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | side | exact H4 | exact H5 | exact H7 | exact H9 | exact H12]);
  try assert (K1 : 0 < Cl_out) by side;
  each; exists_there.
Qed.

Lemma inside_negative
    (Cl_in Cl_out F K_in K_out Na_in Na_out R_ T V X alpha beta volume w : R)
    (H1 : K_in + Na_in - Cl_in - X / volume = 0)
    (H2 : K_in + Na_in + Cl_in + X / volume = K_out + Na_out + Cl_out)
    (H3 : Cl_in = Cl_out * exp w)
    (H4 : 0 < F)
    (H5 : K_in = beta * K_out * exp (- w))
    (H6 : K_out + Na_out = Cl_out)
    (H7 : 0 < K_out)
    (H8 : Na_in = alpha * Na_out * exp (- w))
    (H9 : 0 < Na_out)
    (H10 : 0 < R_)
    (H11 : 0 < T)
    (H12 : 0 < X)
    (H13 : 0 < alpha)
    (H14 : 0 < beta)
    (H15 : 0 < volume)
    (H16 : w = F * V / (R_ * T)) :
  V < 0.
Proof.
  assert (E1 : ln ((beta * K_out + alpha * Na_out) / Cl_out) = (ln (beta * K_out + alpha * Na_out)) - (ln Cl_out)) by (ln_as ((beta * K_out + alpha * Na_out) * / Cl_out) ltac:(rational));
  assert (P1 : ln ((beta * K_out + alpha * Na_out) / Cl_out) < 0) by (refine (pump_leak.logarithm_below Cl_in Cl_out K_in K_out Na_in Na_out X alpha beta volume w _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H12 | exact H13 | exact H14 | exact H15]);
  assert (P2 : V = R_ * T * ln ((beta * K_out + alpha * Na_out) / Cl_out) / F) by (refine (pump_leak.pump_leak_potential Cl_in Cl_out F K_in K_out Na_in Na_out R_ T V X alpha beta volume w _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H13 | exact H14 | exact H15 | exact H16]);
  assert (Z1 : 0 < R_ * T / F * (0 - ln ((beta * K_out + alpha * Na_out) / Cl_out))) by (apply term_lt; [side | exact P1]);
  assert (Z2 : (- 1) * (V - R_ * T * ln ((beta * K_out + alpha * Na_out) / Cl_out) / F) = 0) by (apply term_eq; [exact P2]);
  apply (lt_by_sum _ _ (R_ * T / F * (0 - ln ((beta * K_out + alpha * Na_out) / Cl_out)) + (- 1) * (V - R_ * T * ln ((beta * K_out + alpha * Na_out) / Cl_out) / F))); [lra | rewrite ?E1; rational].
Qed.

Lemma pump_leak_volume
    (Cl_in Cl_out K_in K_out Na_in Na_out X alpha beta volume w : R)
    (H1 : K_in + Na_in - Cl_in - X / volume = 0)
    (H2 : K_in + Na_in + Cl_in + X / volume = K_out + Na_out + Cl_out)
    (H3 : Cl_in = Cl_out * exp w)
    (H4 : 0 < Cl_out)
    (H5 : K_in = beta * K_out * exp (- w))
    (H6 : K_out + Na_out = Cl_out)
    (H7 : 0 < K_out * (1 - beta) + Na_out * (1 - alpha))
    (H8 : Na_in = alpha * Na_out * exp (- w))
    (H9 : 0 < volume) :
  volume = X / (K_out * (1 - beta) + Na_out * (1 - alpha)).
Proof.
  assert (P1 : X / volume = K_out * (1 - beta) + Na_out * (1 - alpha)) by (refine (pump_leak.shortfall Cl_in Cl_out K_in K_out Na_in Na_out X alpha beta volume w _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H8 | exact H9]);
  assert (Z1 : (- volume) / (K_out * (1 - beta) + Na_out * (1 - alpha)) * (X / volume - (K_out * (1 - beta) + Na_out * (1 - alpha))) = 0) by (apply term_eq; [exact P1]);
  first [apply (eq_by_sum _ _ ((- volume) / (K_out * (1 - beta) + Na_out * (1 - alpha)) * (X / volume - (K_out * (1 - beta) + Na_out * (1 - alpha))))); [lra | rational] | apply (eq_by_scaled _ _ (K_out * (1 - beta) + Na_out * (1 - alpha)) ((- volume) * (X / volume - (K_out * (1 - beta) + Na_out * (1 - alpha))))); [side | apply term_eq; exact P1 | rational]].
Qed.

Lemma pump_leak_volume_defined
    (Cl_in Cl_out K_in K_out Na_in Na_out X alpha beta volume w : R)
    (H1 : K_in + Na_in - Cl_in - X / volume = 0)
    (H2 : K_in + Na_in + Cl_in + X / volume = K_out + Na_out + Cl_out)
    (H3 : Cl_in = Cl_out * exp w)
    (H4 : 0 < Cl_out)
    (H5 : K_in = beta * K_out * exp (- w))
    (H6 : K_out + Na_out = Cl_out)
    (H7 : 0 < K_out * (1 - beta) + Na_out * (1 - alpha))
    (H8 : Na_in = alpha * Na_out * exp (- w))
    (H9 : 0 < volume) :
  K_out * (1 - beta) + Na_out * (1 - alpha) <> 0.
Proof.
  each; exists_there.
Qed.

Lemma sodium_left_alone
    (a_pump alpha j : R)
    (H1 : alpha = exp (- j * a_pump))
    (H2 : j = 0) :
  alpha = 1.
Proof.
  assert (E1 : exp (- 0 * a_pump) = 1) by (exp_as (0) ltac:(rational));
  pose proof H1 as Q1; rewrite ?H2 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E1; rational.
Qed.

Lemma potassium_left_alone
    (b_pump beta j : R)
    (H1 : beta = exp (j * b_pump))
    (H2 : j = 0) :
  beta = 1.
Proof.
  assert (E1 : exp (0 * b_pump) = 1) by (exp_as (0) ltac:(rational));
  pose proof H1 as Q1; rewrite ?H2 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E1; rational.
Qed.

Lemma nothing_short
    (K_out Na_out a_pump alpha b_pump beta j : R)
    (H1 : alpha = exp (- j * a_pump))
    (H2 : beta = exp (j * b_pump))
    (H3 : j = 0) :
  K_out * (1 - beta) + Na_out * (1 - alpha) = 0.
Proof.
  assert (P1 : alpha = 1) by (refine (pump_leak.sodium_left_alone a_pump alpha j _ _); [exact H1 | exact H3]);
  assert (P2 : beta = 1) by (refine (pump_leak.potassium_left_alone b_pump beta j _ _); [exact H2 | exact H3]);
  assert (Z1 : (- Na_out) * (alpha - 1) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- K_out) * (beta - 1) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ ((- Na_out) * (alpha - 1) + (- K_out) * (beta - 1))); [lra | rational].
Qed.

Lemma no_volume
    (K_out Na_out a_pump b_pump : R) :
  tends (fun j' => K_out * (1 - exp (j' * b_pump)) + Na_out * (1 - exp (- j' * a_pump))) (at_right 0) 0.
Proof.
  apply (tends_ext (fun j' => (((1 + ((- 1) * (exp (j' * b_pump)))) * K_out) + ((1 + ((- 1) * (exp (- j' * a_pump)))) * Na_out)))); [algebra | ]; apply (tends_value (((1 + ((- 1) * (exp 0))) * K_out) + ((1 + ((- 1) * (exp 0))) * Na_out))); [constants; rational | apply tends_plus; [apply tends_mult; [apply tends_plus; [apply tends_const | apply tends_mult; [apply tends_const | apply tends_exp; apply (tends_ext (fun j' => (b_pump * j'))); [algebra | apply (tends_value (b_pump * 0)); [constants; rational | apply tends_mult; [apply tends_const | apply tends_id_right]]]]] | apply tends_const] | apply tends_mult; [apply tends_plus; [apply tends_const | apply tends_mult; [apply tends_const | apply tends_exp; apply (tends_ext (fun j' => (((- 1) * a_pump) * j'))); [algebra | apply (tends_value (((- 1) * a_pump) * 0)); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_id_right]]]]] | apply tends_const]]].
Qed.

Lemma no_voltage
    (K_out Na_out a_pump b_pump : R)
    (H1 : 0 < K_out)
    (H2 : 0 < Na_out) :
  tends (fun j' => ln ((K_out * exp (j' * b_pump) + Na_out * exp (- j' * a_pump)) / (K_out + Na_out))) (at_right 0) 0.
Proof.
  apply (tends_ext (fun j' => (ln ((K_out * exp (j' * b_pump) + Na_out * exp (- j' * a_pump)) / (K_out + Na_out))))); [algebra | ]; apply (tends_value (ln 1)); [constants; rational | apply tends_ln; [replace (1) with (1) by (rational); pos | apply (tends_ext (fun j' => ((1 / (K_out + Na_out)) * ((K_out * (exp (j' * b_pump))) + (Na_out * (exp (- j' * a_pump))))))); [algebra | apply (tends_value ((1 / (K_out + Na_out)) * ((K_out * (exp 0)) + (Na_out * (exp 0))))); [constants; rational | apply tends_mult; [apply tends_const | apply tends_plus; [apply tends_mult; [apply tends_const | apply tends_exp; apply (tends_ext (fun j' => (b_pump * j'))); [algebra | apply (tends_value (b_pump * 0)); [constants; rational | apply tends_mult; [apply tends_const | apply tends_id_right]]]] | apply tends_mult; [apply tends_const | apply tends_exp; apply (tends_ext (fun j' => (((- 1) * a_pump) * j'))); [algebra | apply (tends_value (((- 1) * a_pump) * 0)); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_id_right]]]]]]]]]].
Qed.

Lemma no_voltage_defined
    (K_out Na_out a_pump b_pump : R)
    (H1 : 0 < K_out)
    (H2 : 0 < Na_out) :
  (forall j' : R, 0 < j' -> K_out + Na_out <> 0 /\ 0 < (K_out * exp (j' * b_pump) + Na_out * exp (- j' * a_pump)) / (K_out + Na_out)).
Proof.
  each; exists_there.
Qed.

Lemma too_fast
    (K_out Na_out a_pump b_pump : R)
    (H1 : 0 < K_out)
    (H2 : 0 < a_pump)
    (H3 : 0 < b_pump) :
  diverges (fun j' => K_out * exp (j' * b_pump) + Na_out * exp (- j' * a_pump)) (Rbar_locally p_infty) 1.
Proof.
  apply (diverges_ext (fun j' => ((K_out * (exp (j' * b_pump))) + (Na_out * (exp (- j' * a_pump)))))); [algebra | ]; apply (diverges_sign (K_out * 1)); [replace ((K_out * 1) * 1) with (K_out) by (rational); pos | apply (diverges_plus_tends _ _ _ (Na_out * 0)); [apply tends_mult_diverges; [side | apply tends_const | apply (diverges_exp _ (b_pump * 1)); [replace ((b_pump * 1)) with (b_pump) by (rational); pos | apply (diverges_ext (fun j' => (b_pump * j'))); [algebra | apply tends_mult_diverges; [side | apply tends_const | apply diverges_far_right]]]] | apply tends_mult; [apply tends_const | apply above_tends; apply (above_exp _ (((- 1) * a_pump) * 1)); [side | apply (diverges_ext (fun j' => (((- 1) * a_pump) * j'))); [algebra | apply tends_mult_diverges; [side | apply tends_mult; [apply tends_const | apply tends_const] | apply diverges_far_right]]]]]].
Qed.
