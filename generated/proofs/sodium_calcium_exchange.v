(* Generated from derivations/sodium_calcium_exchange.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require coupled_transport.

Lemma nernst_calcium
    (Ca_in Ca_out E_Ca F R_ T : R)
    (H1 : 0 < Ca_in)
    (H2 : 0 < Ca_out)
    (H3 : E_Ca = R_ * T * ln (Ca_out / Ca_in) / (2 * F))
    (H4 : 0 < F) :
  E_Ca = R_ * T * ln (Ca_out / Ca_in) / (2 * F).
Proof.
  assert (P1 : E_Ca = R_ * T * ln (Ca_out / Ca_in) / (2 * F)) by (exact H3);
  exact P1.
Qed.

Lemma nernst_calcium_defined
    (Ca_in Ca_out E_Ca F R_ T : R)
    (H1 : 0 < Ca_in)
    (H2 : 0 < Ca_out)
    (H3 : E_Ca = R_ * T * ln (Ca_out / Ca_in) / (2 * F))
    (H4 : 0 < F) :
  F <> 0 /\ Ca_in <> 0 /\ 0 < Ca_out / Ca_in.
Proof.
  each; exists_there.
Qed.

Lemma exchange
    (Ca_in Ca_out E_Ca E_Na F Na_in Na_out R_ T V c_standard dG_cycle delta_mu_Ca delta_mu_Na phi_in phi_out : R)
    (H1 : 0 < Ca_in)
    (H2 : 0 < Ca_out)
    (H3 : E_Ca = R_ * T * ln (Ca_out / Ca_in) / (2 * F))
    (H4 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H5 : 0 < F)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : V = phi_in - phi_out)
    (H9 : 0 < c_standard)
    (H10 : dG_cycle = 3 * delta_mu_Na - delta_mu_Ca)
    (H11 : delta_mu_Ca = R_ * T * ln (Ca_in / c_standard) + 2 * F * phi_in - R_ * T * ln (Ca_out / c_standard) - 2 * F * phi_out)
    (H12 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  dG_cycle = F * (V + 2 * E_Ca - 3 * E_Na).
Proof.
  assert (E1 : ln (Na_out / Na_in) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rational));
  assert (E2 : ln ((Na_out / c_standard) / (Na_in / c_standard)) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (Ca_out / Ca_in) = (ln Ca_out) - (ln Ca_in)) by (ln_as (Ca_out * / Ca_in) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln ((Ca_out / c_standard) / (Ca_in / c_standard)) = (ln Ca_out) - (ln Ca_in)) by (ln_as (Ca_out * / Ca_in) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (E5 : ln (1 / 1) = 0) by (ln_as (1) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; rational));
  assert (E6 : ln (Na_in / c_standard) = (ln Na_in) - (ln c_standard)) by (ln_as (Na_in * / c_standard) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E7 : ln (Na_out / c_standard) = (ln Na_out) - (ln c_standard)) by (ln_as (Na_out * / c_standard) ltac:(rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E8 : ln 1 = 0) by (ln_as (1) ltac:(rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (P1 : dG_cycle = F * (3 * 1 * (V - E_Na) + (- 1) * 2 * (V - E_Ca) + 0 * 1 * (V - 0) - 0)) by (refine (coupled_transport.cycle_energy E_Na E_Ca 0 F 0 R_ 1 1 T V (Na_in / c_standard) (Na_out / c_standard) (Ca_in / c_standard) (Ca_out / c_standard) 1 1 dG_cycle delta_mu_Na delta_mu_Ca (F * (phi_in - phi_out)) 0 3 (- 1) 0 0 phi_in phi_out 1 2 1 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [apply (same_eq _ _ _ _ H4); rewrite ?E2, ?E1; rational | apply (same_eq _ _ _ _ H3); rewrite ?E4, ?E3, ?E2, ?E1; rational | first [rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational | side] | exact H5 | first [rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational | side] | side | side | exact H8 | side | side | side | side | side | side | apply (same_eq _ _ _ _ H10); rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational | apply (same_eq _ _ _ _ H12); rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | exact H11 | first [rewrite ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | side] | first [rewrite ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | side] | side | side | side]);
  apply (same_eq _ _ _ _ P1); rewrite ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational.
Qed.

Lemma reversal_potential
    (E_Ca E_NCX E_Na : R)
    (H1 : E_NCX = 3 * E_Na - 2 * E_Ca) :
  E_NCX = 3 * E_Na - 2 * E_Ca.
Proof.
  assert (P1 : E_NCX = (0 + E_Na * 3 + E_Ca * (- 2) + 0 * 0) / (3 + (- 2) + 0)) by (refine (coupled_transport.weighted_mean E_Na E_Ca 0 E_NCX 0 3 (- 2) 0 _ _); [apply (same_eq _ _ _ _ H1); rational | side]);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma below_calcium
    (E_Ca E_NCX E_Na : R)
    (H1 : E_NCX = 3 * E_Na - 2 * E_Ca) :
  E_Ca - E_NCX = 3 * E_Ca - 3 * E_Na.
Proof.
  assert (Z1 : (- 1) * (E_NCX - (3 * E_Na - 2 * E_Ca)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ ((- 1) * (E_NCX - (3 * E_Na - 2 * E_Ca)))); [lra | rational].
Qed.

Lemma distance
    (Ca_in Ca_out E_Ca E_NCX E_Na F Na_in Na_out R_ T V c_standard dG_cycle delta_mu_Ca delta_mu_Na phi_in phi_out : R)
    (H1 : 0 < Ca_in)
    (H2 : 0 < Ca_out)
    (H3 : E_Ca = R_ * T * ln (Ca_out / Ca_in) / (2 * F))
    (H4 : E_NCX = 3 * E_Na - 2 * E_Ca)
    (H5 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H6 : 0 < F)
    (H7 : 0 < Na_in)
    (H8 : 0 < Na_out)
    (H9 : V = phi_in - phi_out)
    (H10 : 0 < c_standard)
    (H11 : dG_cycle = 3 * delta_mu_Na - delta_mu_Ca)
    (H12 : delta_mu_Ca = R_ * T * ln (Ca_in / c_standard) + 2 * F * phi_in - R_ * T * ln (Ca_out / c_standard) - 2 * F * phi_out)
    (H13 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  dG_cycle = F * (V - E_NCX).
Proof.
  assert (P1 : dG_cycle = F * (V + 2 * E_Ca - 3 * E_Na)) by (refine (sodium_calcium_exchange.exchange Ca_in Ca_out E_Ca E_Na F Na_in Na_out R_ T V c_standard dG_cycle delta_mu_Ca delta_mu_Na phi_in phi_out _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13]);
  assert (Z1 : 1 * (dG_cycle - F * (V + 2 * E_Ca - 3 * E_Na)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : F * (E_NCX - (3 * E_Na - 2 * E_Ca)) = 0) by (apply term_eq; [exact H4]);
  apply (eq_by_sum _ _ (1 * (dG_cycle - F * (V + 2 * E_Ca - 3 * E_Na)) + F * (E_NCX - (3 * E_Na - 2 * E_Ca)))); [lra | rational].
Qed.

Lemma brings_calcium_out
    (E_NCX F V dG_cycle : R)
    (H1 : V < E_NCX)
    (H2 : 0 < F)
    (H3 : dG_cycle = F * (V - E_NCX)) :
  dG_cycle < 0.
Proof.
  assert (Z1 : (- 1) * (dG_cycle - F * (V - E_NCX)) = 0) by (apply term_eq; [exact H3]);
  assert (Z2 : 0 < F * (E_NCX - V)) by (apply term_lt; [side | exact H1]);
  apply (lt_by_sum _ _ ((- 1) * (dG_cycle - F * (V - E_NCX)) + F * (E_NCX - V))); [lra | rational].
Qed.

Lemma lets_calcium_in
    (E_NCX F V dG_cycle : R)
    (H1 : 0 < F)
    (H2 : E_NCX < V)
    (H3 : dG_cycle = F * (V - E_NCX)) :
  0 < dG_cycle.
Proof.
  assert (Z1 : 1 * (dG_cycle - F * (V - E_NCX)) = 0) by (apply term_eq; [exact H3]);
  assert (Z2 : 0 < F * (V - E_NCX)) by (apply term_lt; [side | exact H2]);
  apply (lt_by_sum _ _ (1 * (dG_cycle - F * (V - E_NCX)) + F * (V - E_NCX))); [lra | rational].
Qed.

Lemma in_logarithms
    (Ca_in Ca_out E_Ca E_NCX E_Na F Na_in Na_out R_ T V : R)
    (H1 : 0 < Ca_in)
    (H2 : 0 < Ca_out)
    (H3 : E_Ca = R_ * T * ln (Ca_out / Ca_in) / (2 * F))
    (H4 : E_NCX = 3 * E_Na - 2 * E_Ca)
    (H5 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H6 : 0 < F)
    (H7 : 0 < Na_in)
    (H8 : 0 < Na_out)
    (H9 : V = E_NCX) :
  V = R_ * T * (3 * ln (Na_out / Na_in) - ln (Ca_out / Ca_in)) / F.
Proof.
  assert (E1 : ln (Na_out / Na_in) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rational));
  assert (E2 : ln (Ca_out / Ca_in) = (ln Ca_out) - (ln Ca_in)) by (ln_as (Ca_out * / Ca_in) ltac:(rewrite ?E1; rational));
  assert (Z1 : 1 * (V - E_NCX) = 0) by (apply term_eq; [exact H9]);
  assert (Z2 : 1 * (E_NCX - (3 * E_Na - 2 * E_Ca)) = 0) by (apply term_eq; [exact H4]);
  assert (Z3 : 3 * (E_Na - R_ * T * ln (Na_out / Na_in) / F) = 0) by (apply term_eq; [exact H5]);
  assert (Z4 : (- 2) * (E_Ca - R_ * T * ln (Ca_out / Ca_in) / (2 * F)) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 * (V - E_NCX) + 1 * (E_NCX - (3 * E_Na - 2 * E_Ca)) + 3 * (E_Na - R_ * T * ln (Na_out / Na_in) / F) + (- 2) * (E_Ca - R_ * T * ln (Ca_out / Ca_in) / (2 * F)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma in_logarithms_defined
    (Ca_in Ca_out E_Ca E_NCX E_Na F Na_in Na_out R_ T V : R)
    (H1 : 0 < Ca_in)
    (H2 : 0 < Ca_out)
    (H3 : E_Ca = R_ * T * ln (Ca_out / Ca_in) / (2 * F))
    (H4 : E_NCX = 3 * E_Na - 2 * E_Ca)
    (H5 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H6 : 0 < F)
    (H7 : 0 < Na_in)
    (H8 : 0 < Na_out)
    (H9 : V = E_NCX) :
  F <> 0 /\ Ca_in <> 0 /\ 0 < Ca_out / Ca_in /\ Na_in <> 0 /\ 0 < Na_out / Na_in.
Proof.
  each; exists_there.
Qed.

Lemma scaled
    (Ca_in Ca_out E_Ca E_NCX E_Na F Na_in Na_out R_ T V : R)
    (H1 : 0 < Ca_in)
    (H2 : 0 < Ca_out)
    (H3 : E_Ca = R_ * T * ln (Ca_out / Ca_in) / (2 * F))
    (H4 : E_NCX = 3 * E_Na - 2 * E_Ca)
    (H5 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H6 : 0 < F)
    (H7 : 0 < Na_in)
    (H8 : 0 < Na_out)
    (H9 : 0 < R_)
    (H10 : 0 < T)
    (H11 : V = E_NCX) :
  ln (Ca_in / Ca_out) = F * V / (R_ * T) + 3 * ln (Na_in / Na_out).
Proof.
  assert (E1 : ln (Ca_out / Ca_in) = (ln Ca_out) - (ln Ca_in)) by (ln_as (Ca_out * / Ca_in) ltac:(rational));
  assert (E2 : ln (Na_out / Na_in) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (Ca_in / Ca_out) = -(ln Ca_out) + (ln Ca_in)) by (ln_as (Ca_in * / Ca_out) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln (Na_in / Na_out) = -(ln Na_out) + (ln Na_in)) by (ln_as (Na_in * / Na_out) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (P1 : V = R_ * T * (3 * ln (Na_out / Na_in) - ln (Ca_out / Ca_in)) / F) by (refine (sodium_calcium_exchange.in_logarithms Ca_in Ca_out E_Ca E_NCX E_Na F Na_in Na_out R_ T V _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H11]);
  assert (Z1 : (- F / (R_ * T)) * (V - R_ * T * (3 * ln (Na_out / Na_in) - ln (Ca_out / Ca_in)) / F) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ ((- F / (R_ * T)) * (V - R_ * T * (3 * ln (Na_out / Na_in) - ln (Ca_out / Ca_in)) / F))); [lra | rewrite ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma scaled_defined
    (Ca_in Ca_out E_Ca E_NCX E_Na F Na_in Na_out R_ T V : R)
    (H1 : 0 < Ca_in)
    (H2 : 0 < Ca_out)
    (H3 : E_Ca = R_ * T * ln (Ca_out / Ca_in) / (2 * F))
    (H4 : E_NCX = 3 * E_Na - 2 * E_Ca)
    (H5 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H6 : 0 < F)
    (H7 : 0 < Na_in)
    (H8 : 0 < Na_out)
    (H9 : 0 < R_)
    (H10 : 0 < T)
    (H11 : V = E_NCX) :
  Ca_out <> 0 /\ 0 < Ca_in / Ca_out /\ Na_out <> 0 /\ 0 < Na_in / Na_out /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma ratio
    (Ca_in Ca_out E_Ca E_NCX E_Na F Na_in Na_out R_ T V : R)
    (H1 : 0 < Ca_in)
    (H2 : 0 < Ca_out)
    (H3 : E_Ca = R_ * T * ln (Ca_out / Ca_in) / (2 * F))
    (H4 : E_NCX = 3 * E_Na - 2 * E_Ca)
    (H5 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H6 : 0 < F)
    (H7 : 0 < Na_in)
    (H8 : 0 < Na_out)
    (H9 : 0 < R_)
    (H10 : 0 < T)
    (H11 : V = E_NCX) :
  Ca_in / Ca_out = Na_in ^ 3 * exp (F * V / (R_ * T)) / Na_out ^ 3.
Proof.
  assert (E1 : ln (Ca_in / Ca_out) = -(ln Ca_out) + (ln Ca_in)) by (ln_as (Ca_in * / Ca_out) ltac:(rational));
  assert (E2 : exp (ln (Ca_in / Ca_out)) = (Ca_in) / (Ca_out)) by (exp_as ((- (ln Ca_out)) + (ln Ca_in)) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (Na_in / Na_out) = -(ln Na_out) + (ln Na_in)) by (ln_as (Na_in * / Na_out) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : exp (F * V / (R_ * T) + 3 * ln (Na_in / Na_out)) = (Na_in ^ 3 * (exp (F * V / (R_ * T)))) / (Na_out ^ 3)) by (exp_as ((- (ln Na_out)) + (- (ln Na_out)) + (- (ln Na_out)) + (ln Na_in) + (ln Na_in) + (ln Na_in) + ((F * V / (R_ * T)))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (P1 : ln (Ca_in / Ca_out) = F * V / (R_ * T) + 3 * ln (Na_in / Na_out)) by (refine (sodium_calcium_exchange.scaled Ca_in Ca_out E_Ca E_NCX E_Na F Na_in Na_out R_ T V _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11]);
  apply (same_eq (exp (ln (Ca_in / Ca_out))) (exp (F * V / (R_ * T) + 3 * ln (Na_in / Na_out)))); [apply f_equal; exact P1 | rewrite ?E4, ?E3, ?E2, ?E1; rational | rewrite ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma ratio_defined
    (Ca_in Ca_out E_Ca E_NCX E_Na F Na_in Na_out R_ T V : R)
    (H1 : 0 < Ca_in)
    (H2 : 0 < Ca_out)
    (H3 : E_Ca = R_ * T * ln (Ca_out / Ca_in) / (2 * F))
    (H4 : E_NCX = 3 * E_Na - 2 * E_Ca)
    (H5 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H6 : 0 < F)
    (H7 : 0 < Na_in)
    (H8 : 0 < Na_out)
    (H9 : 0 < R_)
    (H10 : 0 < T)
    (H11 : V = E_NCX) :
  Ca_out <> 0 /\ Na_out <> 0 /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma lowest_calcium
    (Ca_in Ca_out E_Ca E_NCX E_Na F Na_in Na_out R_ T V : R)
    (H1 : 0 < Ca_in)
    (H2 : 0 < Ca_out)
    (H3 : E_Ca = R_ * T * ln (Ca_out / Ca_in) / (2 * F))
    (H4 : E_NCX = 3 * E_Na - 2 * E_Ca)
    (H5 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H6 : 0 < F)
    (H7 : 0 < Na_in)
    (H8 : 0 < Na_out)
    (H9 : 0 < R_)
    (H10 : 0 < T)
    (H11 : V = E_NCX) :
  Ca_in = Ca_out * Na_in ^ 3 * exp (F * V / (R_ * T)) / Na_out ^ 3.
Proof.
  assert (P1 : Ca_in / Ca_out = Na_in ^ 3 * exp (F * V / (R_ * T)) / Na_out ^ 3) by (refine (sodium_calcium_exchange.ratio Ca_in Ca_out E_Ca E_NCX E_Na F Na_in Na_out R_ T V _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11]);
  assert (Z1 : Ca_out * (Ca_in / Ca_out - Na_in ^ 3 * exp (F * V / (R_ * T)) / Na_out ^ 3) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (Ca_out * (Ca_in / Ca_out - Na_in ^ 3 * exp (F * V / (R_ * T)) / Na_out ^ 3))); [lra | rational].
Qed.

Lemma lowest_calcium_defined
    (Ca_in Ca_out E_Ca E_NCX E_Na F Na_in Na_out R_ T V : R)
    (H1 : 0 < Ca_in)
    (H2 : 0 < Ca_out)
    (H3 : E_Ca = R_ * T * ln (Ca_out / Ca_in) / (2 * F))
    (H4 : E_NCX = 3 * E_Na - 2 * E_Ca)
    (H5 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H6 : 0 < F)
    (H7 : 0 < Na_in)
    (H8 : 0 < Na_out)
    (H9 : 0 < R_)
    (H10 : 0 < T)
    (H11 : V = E_NCX) :
  Na_out <> 0 /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma calcium_at_standstill'1
    (Ca_in Ca_out F Na_in Na_out R_ T V : R)
    (H1 : Ca_in = Ca_out * Na_in ^ 3 * exp (F * V / (R_ * T)) / Na_out ^ 3)
    (H2 : 0 < Ca_out)
    (H3 : 0 < Na_out)
    (H4 : 0 < R_)
    (H5 : 0 < T) :
  Ca_in / Ca_out = Na_in ^ 3 * exp (F * V / (R_ * T)) / Na_out ^ 3.
Proof.
  assert (Z1 : 1 / Ca_out * (Ca_in - Ca_out * Na_in ^ 3 * exp (F * V / (R_ * T)) / Na_out ^ 3) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 / Ca_out * (Ca_in - Ca_out * Na_in ^ 3 * exp (F * V / (R_ * T)) / Na_out ^ 3))); [lra | rational].
Qed.

Lemma calcium_at_standstill'1_defined
    (Ca_in Ca_out F Na_in Na_out R_ T V : R)
    (H1 : Ca_in = Ca_out * Na_in ^ 3 * exp (F * V / (R_ * T)) / Na_out ^ 3)
    (H2 : 0 < Ca_out)
    (H3 : 0 < Na_out)
    (H4 : 0 < R_)
    (H5 : 0 < T) :
  Ca_out <> 0 /\ Na_out <> 0 /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma calcium_at_standstill'2
    (Ca_in Ca_out F Na_in Na_out R_ T V : R)
    (H1 : Ca_in = Ca_out * Na_in ^ 3 * exp (F * V / (R_ * T)) / Na_out ^ 3)
    (H2 : 0 < Ca_in)
    (H3 : 0 < Ca_out)
    (H4 : 0 < Na_in)
    (H5 : 0 < Na_out)
    (H6 : 0 < R_)
    (H7 : 0 < T) :
  ln (Ca_in / Ca_out) = F * V / (R_ * T) + 3 * ln (Na_in / Na_out).
Proof.
  assert (E1 : ln (Ca_in / Ca_out) = (ln Ca_in) - (ln Ca_out)) by (ln_as (Ca_in * / Ca_out) ltac:(rational));
  assert (E2 : ln (Na_in ^ 3 * exp (F * V / (R_ * T)) / Na_out ^ 3) = (3 * R_ * T * (ln Na_in) - 3 * R_ * T * (ln Na_out) + F * V) / (R_ * T)) by (ln_as (Na_in * Na_in * Na_in * ((exp (F * V / (R_ * T)))) * / Na_out * / Na_out * / Na_out) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (Na_in / Na_out) = (ln Na_in) - (ln Na_out)) by (ln_as (Na_in * / Na_out) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : Ca_in / Ca_out = Na_in ^ 3 * exp (F * V / (R_ * T)) / Na_out ^ 3) by (refine (sodium_calcium_exchange.calcium_at_standstill'1 Ca_in Ca_out F Na_in Na_out R_ T V _ _ _ _ _); [exact H1 | exact H3 | exact H5 | exact H6 | exact H7]);
  apply (same_eq (ln (Ca_in / Ca_out)) (ln (Na_in ^ 3 * exp (F * V / (R_ * T)) / Na_out ^ 3))); [apply f_equal; exact P1 | rewrite ?E3, ?E2, ?E1; rational | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma calcium_at_standstill'2_defined
    (Ca_in Ca_out F Na_in Na_out R_ T V : R)
    (H1 : Ca_in = Ca_out * Na_in ^ 3 * exp (F * V / (R_ * T)) / Na_out ^ 3)
    (H2 : 0 < Ca_in)
    (H3 : 0 < Ca_out)
    (H4 : 0 < Na_in)
    (H5 : 0 < Na_out)
    (H6 : 0 < R_)
    (H7 : 0 < T) :
  Ca_out <> 0 /\ 0 < Ca_in / Ca_out /\ Na_out <> 0 /\ 0 < Na_in / Na_out /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma calcium_at_standstill'3
    (Ca_in Ca_out F Na_in Na_out R_ T V : R)
    (H1 : Ca_in = Ca_out * Na_in ^ 3 * exp (F * V / (R_ * T)) / Na_out ^ 3)
    (H2 : 0 < Ca_in)
    (H3 : 0 < Ca_out)
    (H4 : 0 < F)
    (H5 : 0 < Na_in)
    (H6 : 0 < Na_out)
    (H7 : 0 < R_)
    (H8 : 0 < T) :
  V = R_ * T * (3 * ln (Na_out / Na_in) - ln (Ca_out / Ca_in)) / F.
Proof.
  assert (E1 : ln (Ca_in / Ca_out) = (ln Ca_in) - (ln Ca_out)) by (ln_as (Ca_in * / Ca_out) ltac:(rational));
  assert (E2 : ln (Na_in / Na_out) = (ln Na_in) - (ln Na_out)) by (ln_as (Na_in * / Na_out) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (Ca_out / Ca_in) = -(ln Ca_in) + (ln Ca_out)) by (ln_as (Ca_out * / Ca_in) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln (Na_out / Na_in) = -(ln Na_in) + (ln Na_out)) by (ln_as (Na_out * / Na_in) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (P1 : ln (Ca_in / Ca_out) = F * V / (R_ * T) + 3 * ln (Na_in / Na_out)) by (refine (sodium_calcium_exchange.calcium_at_standstill'2 Ca_in Ca_out F Na_in Na_out R_ T V _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5 | exact H6 | exact H7 | exact H8]);
  assert (Z1 : 1 / (- F / (R_ * T)) * (ln (Ca_in / Ca_out) - (F * V / (R_ * T) + 3 * ln (Na_in / Na_out))) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / (- F / (R_ * T)) * (ln (Ca_in / Ca_out) - (F * V / (R_ * T) + 3 * ln (Na_in / Na_out))))); [lra | rewrite ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma calcium_at_standstill'3_defined
    (Ca_in Ca_out F Na_in Na_out R_ T V : R)
    (H1 : Ca_in = Ca_out * Na_in ^ 3 * exp (F * V / (R_ * T)) / Na_out ^ 3)
    (H2 : 0 < Ca_in)
    (H3 : 0 < Ca_out)
    (H4 : 0 < F)
    (H5 : 0 < Na_in)
    (H6 : 0 < Na_out)
    (H7 : 0 < R_)
    (H8 : 0 < T) :
  F <> 0 /\ Ca_in <> 0 /\ 0 < Ca_out / Ca_in /\ Na_in <> 0 /\ 0 < Na_out / Na_in.
Proof.
  each; exists_there.
Qed.

Lemma calcium_at_standstill'4
    (Ca_in Ca_out E_Ca E_NCX E_Na F Na_in Na_out R_ T V : R)
    (H1 : Ca_in = Ca_out * Na_in ^ 3 * exp (F * V / (R_ * T)) / Na_out ^ 3)
    (H2 : 0 < Ca_in)
    (H3 : 0 < Ca_out)
    (H4 : E_Ca = R_ * T * ln (Ca_out / Ca_in) / (2 * F))
    (H5 : E_NCX = 3 * E_Na - 2 * E_Ca)
    (H6 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H7 : 0 < F)
    (H8 : 0 < Na_in)
    (H9 : 0 < Na_out)
    (H10 : 0 < R_)
    (H11 : 0 < T) :
  V = E_NCX.
Proof.
  assert (E1 : ln (Ca_out / Ca_in) = (ln Ca_out) - (ln Ca_in)) by (ln_as (Ca_out * / Ca_in) ltac:(rational));
  assert (E2 : ln (Na_out / Na_in) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rewrite ?E1; rational));
  assert (P1 : V = R_ * T * (3 * ln (Na_out / Na_in) - ln (Ca_out / Ca_in)) / F) by (refine (sodium_calcium_exchange.calcium_at_standstill'3 Ca_in Ca_out F Na_in Na_out R_ T V _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11]);
  assert (Z1 : 1 * (V - R_ * T * (3 * ln (Na_out / Na_in) - ln (Ca_out / Ca_in)) / F) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- 1) * (E_NCX - (3 * E_Na - 2 * E_Ca)) = 0) by (apply term_eq; [exact H5]);
  assert (Z3 : (- 3) * (E_Na - R_ * T * ln (Na_out / Na_in) / F) = 0) by (apply term_eq; [exact H6]);
  assert (Z4 : 2 * (E_Ca - R_ * T * ln (Ca_out / Ca_in) / (2 * F)) = 0) by (apply term_eq; [exact H4]);
  apply (eq_by_sum _ _ (1 * (V - R_ * T * (3 * ln (Na_out / Na_in) - ln (Ca_out / Ca_in)) / F) + (- 1) * (E_NCX - (3 * E_Na - 2 * E_Ca)) + (- 3) * (E_Na - R_ * T * ln (Na_out / Na_in) / F) + 2 * (E_Ca - R_ * T * ln (Ca_out / Ca_in) / (2 * F)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma calcium_at_standstill
    (Ca_in Ca_out E_Ca E_NCX E_Na F Na_in Na_out R_ T V : R)
    (H1 : 0 < Ca_in)
    (H2 : 0 < Ca_out)
    (H3 : E_Ca = R_ * T * ln (Ca_out / Ca_in) / (2 * F))
    (H4 : E_NCX = 3 * E_Na - 2 * E_Ca)
    (H5 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H6 : 0 < F)
    (H7 : 0 < Na_in)
    (H8 : 0 < Na_out)
    (H9 : 0 < R_)
    (H10 : 0 < T) :
  V = E_NCX <-> Ca_in = Ca_out * Na_in ^ 3 * exp (F * V / (R_ * T)) / Na_out ^ 3.
Proof.
  split; [intro G1; refine (sodium_calcium_exchange.lowest_calcium Ca_in Ca_out E_Ca E_NCX E_Na F Na_in Na_out R_ T V _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact G1] | intro G1; refine (sodium_calcium_exchange.calcium_at_standstill'4 Ca_in Ca_out E_Ca E_NCX E_Na F Na_in Na_out R_ T V _ _ _ _ _ _ _ _ _ _ _); [exact G1 | exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]].
Qed.

Lemma calcium_at_standstill_defined
    (Ca_in Ca_out E_Ca E_NCX E_Na F Na_in Na_out R_ T V : R)
    (H1 : 0 < Ca_in)
    (H2 : 0 < Ca_out)
    (H3 : E_Ca = R_ * T * ln (Ca_out / Ca_in) / (2 * F))
    (H4 : E_NCX = 3 * E_Na - 2 * E_Ca)
    (H5 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H6 : 0 < F)
    (H7 : 0 < Na_in)
    (H8 : 0 < Na_out)
    (H9 : 0 < R_)
    (H10 : 0 < T) :
  Na_out <> 0 /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma any_proportion
    (E_Ca E_Na n_sodium : R) :
  (n_sodium - 2 = 0 -> (n_sodium * E_Na - 2 * E_Ca = 0 -> (forall V' : R, n_sodium * (V' - E_Na) + 2 * E_Ca - 2 * V' = 0)) /\ (n_sodium * E_Na - 2 * E_Ca <> 0 -> (forall V' : R, ~ (n_sodium * (V' - E_Na) + 2 * E_Ca - 2 * V' = 0)))) /\ (n_sodium - 2 <> 0 -> (forall V' : R, n_sodium * (V' - E_Na) + 2 * E_Ca - 2 * V' = 0 <-> V' = (n_sodium * E_Na - 2 * E_Ca) / (n_sodium - 2))).
Proof.
  assert (P1 : ((n_sodium - 2) = 0 -> ((n_sodium * E_Na - 2 * E_Ca) = 0 -> (forall V' : R, n_sodium * (V' - E_Na) + (- 2) * (V' - E_Ca) + 0 * (V' - 0) = 0)) /\ ((n_sodium * E_Na - 2 * E_Ca) <> 0 -> (forall V' : R, ~ (n_sodium * (V' - E_Na) + (- 2) * (V' - E_Ca) + 0 * (V' - 0) = 0)))) /\ ((n_sodium - 2) <> 0 -> (forall V' : R, n_sodium * (V' - E_Na) + (- 2) * (V' - E_Ca) + 0 * (V' - 0) = 0 <-> V' = (n_sodium * E_Na - 2 * E_Ca) / (n_sodium - 2)))) by (refine (coupled_transport.coupled_equilibrium E_Na E_Ca 0 0 (n_sodium * E_Na - 2 * E_Ca) (n_sodium - 2) n_sodium (- 2) 0 _ _); [first [rational | side] | first [rational | side]]);
  split; intro G1; [lapply (proj1 P1); [intro W1; split; intro G2; [lapply (proj1 W1); [intro W2; intros V'; apply (same_eq _ _ _ _ (W2 V')); rational | apply (same_eq _ _ _ _ G2); rational] | lapply (proj2 W1); [intro W2; intros V'; intro G0; apply (W2 V'); apply (same_eq _ _ _ _ G0); rational | apply (same_neq _ _ _ _ G2); rational]] | apply (same_eq _ _ _ _ G1); rational] | lapply (proj2 P1); [intro W1; intros V'; apply (same_iff _ _ _ _ (W1 V')); [split; intro G0; [apply (same_eq _ _ _ _ G0); rational | apply (same_eq _ _ _ _ G0); rational] | split; intro G0; [exact G0 | exact G0]] | apply (same_neq _ _ _ _ G1); rational]].
Qed.

Lemma any_proportion_defined
    (E_Ca E_Na n_sodium : R) :
  (n_sodium - 2 <> 0 -> (forall V' : R, n_sodium - 2 <> 0)).
Proof.
  each; exists_there.
Qed.

Lemma four_to_one
    (E_Ca E_Na E_four : R)
    (H1 : E_four = 2 * E_Na - E_Ca) :
  E_four = 2 * E_Na - E_Ca.
Proof.
  assert (P1 : E_four = (0 + E_Na * 4 + E_Ca * (- 2) + 0 * 0) / (4 + (- 2) + 0)) by (refine (coupled_transport.weighted_mean E_Na E_Ca 0 E_four 0 4 (- 2) 0 _ _); [apply (same_eq _ _ _ _ H1); rational | side]);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma fourth_ion
    (E_Ca E_NCX E_Na E_four : R)
    (H1 : E_NCX = 3 * E_Na - 2 * E_Ca)
    (H2 : E_four = 2 * E_Na - E_Ca) :
  E_four - E_NCX = E_Ca - E_Na.
Proof.
  assert (Z1 : 1 * (E_four - (2 * E_Na - E_Ca)) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : (- 1) * (E_NCX - (3 * E_Na - 2 * E_Ca)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (E_four - (2 * E_Na - E_Ca)) + (- 1) * (E_NCX - (3 * E_Na - 2 * E_Ca)))); [lra | rational].
Qed.
