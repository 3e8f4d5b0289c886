(* Generated from derivations/proton_exchange.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require coupled_transport.
From Electrochem Require proton_motive_force.

Lemma cycle
    (E_H E_Na F Na_in Na_out R_ T c_standard dG_cycle delta_mu_H delta_mu_Na pH_in pH_out phi_in phi_out : R)
    (H1 : E_H = R_ * T * ln (Rpower 10 (- pH_out) * Rpower 10 pH_in) / F)
    (H2 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H3 : 0 < F)
    (H4 : 0 < Na_in)
    (H5 : 0 < Na_out)
    (H6 : 0 < c_standard)
    (H7 : dG_cycle = delta_mu_Na - delta_mu_H)
    (H8 : delta_mu_H = R_ * T * ln (Rpower 10 (- pH_in)) + F * phi_in - R_ * T * ln (Rpower 10 (- pH_out)) - F * phi_out)
    (H9 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  dG_cycle = F * (E_H - E_Na).
Proof.
  assert (E1 : ln (Na_out / Na_in) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rational));
  assert (E2 : ln ((Na_out / c_standard) / (Na_in / c_standard)) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rewrite ?E1; rational));
  assert (E3 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : Rpower 10 (- pH_out) = (1) / ((exp (pH_out * (ln 5))) * (exp (pH_out * (ln 2))))) by (power_as_exp; exp_as ((- ((pH_out * (ln 2)))) + (- ((pH_out * (ln 5))))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (E5 : Rpower 10 pH_in = (exp ((ln 5) * pH_in)) * (exp ((ln 2) * pH_in))) by (power_as_exp; exp_as ((((ln 2) * pH_in)) + (((ln 5) * pH_in))) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; rational));
  assert (E6 : ln (Rpower 10 (- pH_out) * Rpower 10 pH_in) = -pH_out * (ln 2) - pH_out * (ln 5) + (ln 2) * pH_in + (ln 5) * pH_in) by (ln_as (((exp ((ln 5) * pH_in))) * ((exp ((ln 2) * pH_in))) * / ((exp (pH_out * (ln 5)))) * / ((exp (pH_out * (ln 2))))) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E7 : Rpower 10 (- pH_in) = (1) / ((exp ((ln 5) * pH_in)) * (exp ((ln 2) * pH_in)))) by (power_as_exp; exp_as ((- (((ln 2) * pH_in))) + (- (((ln 5) * pH_in)))) ltac:(rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E8 : ln ((Rpower 10 (- pH_out)) / (Rpower 10 (- pH_in))) = -pH_out * (ln 2) - pH_out * (ln 5) + (ln 2) * pH_in + (ln 5) * pH_in) by (ln_as (((exp ((ln 5) * pH_in))) * ((exp ((ln 2) * pH_in))) * / ((exp (pH_out * (ln 5)))) * / ((exp (pH_out * (ln 2))))) ltac:(rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E9 : ln (1 / 1) = 0) by (ln_as (1) ltac:(rewrite ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E10 : ln (Na_in / c_standard) = (ln Na_in) - (ln c_standard)) by (ln_as (Na_in * / c_standard) ltac:(rewrite ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E11 : ln (Na_out / c_standard) = (ln Na_out) - (ln c_standard)) by (ln_as (Na_out * / c_standard) ltac:(rewrite ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E12 : ln (Rpower 10 (- pH_in)) = -(ln 2) * pH_in - (ln 5) * pH_in) by (ln_as (/ ((exp ((ln 5) * pH_in))) * / ((exp ((ln 2) * pH_in)))) ltac:(rewrite ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E13 : ln (Rpower 10 (- pH_out)) = -pH_out * (ln 2) - pH_out * (ln 5)) by (ln_as (/ ((exp (pH_out * (ln 5)))) * / ((exp (pH_out * (ln 2))))) ltac:(rewrite ?E12, ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E14 : ln 1 = 0) by (ln_as (1) ltac:(rewrite ?E13, ?E12, ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (P1 : dG_cycle = F * (1 * 1 * ((phi_in - phi_out) - E_Na) + (- 1) * 1 * ((phi_in - phi_out) - E_H) + 0 * 1 * ((phi_in - phi_out) - 0) - 0)) by (refine (coupled_transport.cycle_energy E_Na E_H 0 F 0 R_ 1 1 T (phi_in - phi_out) (Na_in / c_standard) (Na_out / c_standard) (Rpower 10 (- pH_in)) (Rpower 10 (- pH_out)) 1 1 dG_cycle delta_mu_Na delta_mu_H (F * (phi_in - phi_out)) 0 1 (- 1) 0 0 phi_in phi_out 1 1 1 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [apply (same_eq _ _ _ _ H2); rewrite ?E2, ?E1; rational | apply (same_eq _ _ _ _ H1); rewrite ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | first [rewrite ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | side] | exact H3 | first [rewrite ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | side] | side | side | first [rewrite ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | side] | side | side | side | side | side | side | apply (same_eq _ _ _ _ H7); rewrite ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | apply (same_eq _ _ _ _ H9); rewrite ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | apply (same_eq _ _ _ _ H8); rewrite ?E13, ?E12, ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | first [rewrite ?E14, ?E13, ?E12, ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | side] | first [rewrite ?E14, ?E13, ?E12, ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | side] | side | side | side]);
  apply (same_eq _ _ _ _ P1); rewrite ?E14, ?E13, ?E12, ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational.
Qed.

Lemma written
    (F Na_in Na_out R_ T c_standard dG_cycle delta_mu_H delta_mu_Na pH_in pH_out phi_in phi_out : R)
    (H1 : 0 < F)
    (H2 : 0 < Na_in)
    (H3 : 0 < Na_out)
    (H4 : 0 < c_standard)
    (H5 : dG_cycle = delta_mu_Na - delta_mu_H)
    (H6 : delta_mu_H = R_ * T * ln (Rpower 10 (- pH_in)) + F * phi_in - R_ * T * ln (Rpower 10 (- pH_out)) - F * phi_out)
    (H7 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  dG_cycle = F * (R_ * T * (pH_in - pH_out) * ln 10 / F - R_ * T * ln (Na_out / Na_in) / F).
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (E2 : Rpower 10 (- pH_out) = (1) / ((exp ((ln 5) * pH_out)) * (exp ((ln 2) * pH_out)))) by (power_as_exp; exp_as ((- (((ln 2) * pH_out))) + (- (((ln 5) * pH_out)))) ltac:(rewrite ?E1; rational));
  assert (E3 : Rpower 10 pH_in = (exp (pH_in * (ln 5))) * (exp (pH_in * (ln 2)))) by (power_as_exp; exp_as (((pH_in * (ln 2))) + ((pH_in * (ln 5)))) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln (Rpower 10 (- pH_out) * Rpower 10 pH_in) = pH_in * (ln 2) + pH_in * (ln 5) - (ln 2) * pH_out - (ln 5) * pH_out) by (ln_as (((exp (pH_in * (ln 5)))) * ((exp (pH_in * (ln 2)))) * / ((exp ((ln 5) * pH_out))) * / ((exp ((ln 2) * pH_out)))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (E5 : ln (Na_out / Na_in) = -(ln Na_in) + (ln Na_out)) by (ln_as (Na_out * / Na_in) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; rational));
  assert (P1 : dG_cycle = F * ((R_ * T * (pH_in - pH_out) * ln 10 / F) - (R_ * T * ln (Na_out / Na_in) / F))) by (refine (proton_exchange.cycle (R_ * T * (pH_in - pH_out) * ln 10 / F) (R_ * T * ln (Na_out / Na_in) / F) F Na_in Na_out R_ T c_standard dG_cycle delta_mu_H delta_mu_Na pH_in pH_out phi_in phi_out _ _ _ _ _ _ _ _ _); [first [rewrite ?E4, ?E3, ?E2, ?E1; rational | side] | first [rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational | side] | exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7]);
  apply (same_eq _ _ _ _ P1); rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational.
Qed.

Lemma written_defined
    (F Na_in Na_out R_ T c_standard dG_cycle delta_mu_H delta_mu_Na pH_in pH_out phi_in phi_out : R)
    (H1 : 0 < F)
    (H2 : 0 < Na_in)
    (H3 : 0 < Na_out)
    (H4 : 0 < c_standard)
    (H5 : dG_cycle = delta_mu_Na - delta_mu_H)
    (H6 : delta_mu_H = R_ * T * ln (Rpower 10 (- pH_in)) + F * phi_in - R_ * T * ln (Rpower 10 (- pH_out)) - F * phi_out)
    (H7 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  F <> 0 /\ Na_in <> 0 /\ 0 < Na_out / Na_in /\ 0 < 10.
Proof.
  each; exists_there.
Qed.

Lemma exchange
    (F Na_in Na_out R_ T c_standard dG_cycle delta_mu_H delta_mu_Na pH_in pH_out phi_in phi_out : R)
    (H1 : 0 < F)
    (H2 : 0 < Na_in)
    (H3 : 0 < Na_out)
    (H4 : 0 < c_standard)
    (H5 : dG_cycle = delta_mu_Na - delta_mu_H)
    (H6 : delta_mu_H = R_ * T * ln (Rpower 10 (- pH_in)) + F * phi_in - R_ * T * ln (Rpower 10 (- pH_out)) - F * phi_out)
    (H7 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  dG_cycle = R_ * T * ((pH_in - pH_out) * ln 10 - ln (Na_out / Na_in)).
Proof.
  assert (E1 : ln (Na_out / Na_in) = -(ln Na_in) + (ln Na_out)) by (ln_as (Na_out * / Na_in) ltac:(rational));
  assert (E2 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rewrite ?E1; rational));
  assert (P1 : dG_cycle = F * (R_ * T * (pH_in - pH_out) * ln 10 / F - R_ * T * ln (Na_out / Na_in) / F)) by (refine (proton_exchange.written F Na_in Na_out R_ T c_standard dG_cycle delta_mu_H delta_mu_Na pH_in pH_out phi_in phi_out _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7]);
  assert (Z1 : 1 * (dG_cycle - F * (R_ * T * (pH_in - pH_out) * ln 10 / F - R_ * T * ln (Na_out / Na_in) / F)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (dG_cycle - F * (R_ * T * (pH_in - pH_out) * ln 10 / F - R_ * T * ln (Na_out / Na_in) / F)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma exchange_defined
    (F Na_in Na_out R_ T c_standard dG_cycle delta_mu_H delta_mu_Na pH_in pH_out phi_in phi_out : R)
    (H1 : 0 < F)
    (H2 : 0 < Na_in)
    (H3 : 0 < Na_out)
    (H4 : 0 < c_standard)
    (H5 : dG_cycle = delta_mu_Na - delta_mu_H)
    (H6 : delta_mu_H = R_ * T * ln (Rpower 10 (- pH_in)) + F * phi_in - R_ * T * ln (Rpower 10 (- pH_out)) - F * phi_out)
    (H7 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  Na_in <> 0 /\ 0 < Na_out / Na_in /\ 0 < 10.
Proof.
  each; exists_there.
Qed.

Lemma balance
    (Na_in Na_out R_ T dG_cycle pH_in pH_out : R)
    (H1 : 0 < Na_in)
    (H2 : 0 < Na_out)
    (H3 : dG_cycle = 0)
    (H4 : dG_cycle = R_ * T * ((pH_in - pH_out) * ln 10 - ln (Na_out / Na_in))) :
  R_ * T * ((pH_in - pH_out) * ln 10 - ln (Na_out / Na_in)) = 0.
Proof.
  assert (E1 : ln (Na_out / Na_in) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rational));
  assert (E2 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rewrite ?E1; rational));
  assert (Z1 : 1 * (dG_cycle - 0) = 0) by (apply term_eq; [exact H3]);
  assert (Z2 : (- 1) * (dG_cycle - R_ * T * ((pH_in - pH_out) * ln 10 - ln (Na_out / Na_in))) = 0) by (apply term_eq; [exact H4]);
  apply (eq_by_sum _ _ (1 * (dG_cycle - 0) + (- 1) * (dG_cycle - R_ * T * ((pH_in - pH_out) * ln 10 - ln (Na_out / Na_in))))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma balance_defined
    (Na_in Na_out R_ T dG_cycle pH_in pH_out : R)
    (H1 : 0 < Na_in)
    (H2 : 0 < Na_out)
    (H3 : dG_cycle = 0)
    (H4 : dG_cycle = R_ * T * ((pH_in - pH_out) * ln 10 - ln (Na_out / Na_in))) :
  Na_in <> 0 /\ 0 < Na_out / Na_in /\ 0 < 10.
Proof.
  each; exists_there.
Qed.

Lemma alkaline_limit
    (Na_in Na_out R_ T dG_cycle pH_in pH_out : R)
    (H1 : 0 < Na_in)
    (H2 : 0 < Na_out)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : dG_cycle = 0)
    (H6 : dG_cycle = R_ * T * ((pH_in - pH_out) * ln 10 - ln (Na_out / Na_in))) :
  pH_in - pH_out = ln (Na_out / Na_in) / ln 10.
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (E2 : ln (Na_out / Na_in) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rewrite ?E1; rational));
  assert (P1 : R_ * T * ((pH_in - pH_out) * ln 10 - ln (Na_out / Na_in)) = 0) by (refine (proton_exchange.balance Na_in Na_out R_ T dG_cycle pH_in pH_out _ _ _ _); [exact H1 | exact H2 | exact H5 | exact H6]);
  assert (Z1 : 1 / (R_ * T * ln 10) * (R_ * T * ((pH_in - pH_out) * ln 10 - ln (Na_out / Na_in)) - 0) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / (R_ * T * ln 10) * (R_ * T * ((pH_in - pH_out) * ln 10 - ln (Na_out / Na_in)) - 0))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma alkaline_limit_defined
    (Na_in Na_out R_ T dG_cycle pH_in pH_out : R)
    (H1 : 0 < Na_in)
    (H2 : 0 < Na_out)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : dG_cycle = 0)
    (H6 : dG_cycle = R_ * T * ((pH_in - pH_out) * ln 10 - ln (Na_out / Na_in))) :
  0 < 10 /\ ln 10 <> 0 /\ Na_in <> 0 /\ 0 < Na_out / Na_in.
Proof.
  each; exists_there.
Qed.

Lemma exchange_equilibrium'1
    (Na_in Na_out R_ T pH_in pH_out : R)
    (H1 : 0 < Na_in)
    (H2 : 0 < Na_out)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : pH_in - pH_out = ln (Na_out / Na_in) / ln 10) :
  R_ * T * ((pH_in - pH_out) * ln 10 - ln (Na_out / Na_in)) = 0.
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (E2 : ln (Na_out / Na_in) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rewrite ?E1; rational));
  assert (Z1 : R_ * T * ln 10 * (pH_in - pH_out - ln (Na_out / Na_in) / ln 10) = 0) by (apply term_eq; [exact H5]);
  apply (eq_by_sum _ _ (R_ * T * ln 10 * (pH_in - pH_out - ln (Na_out / Na_in) / ln 10))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma exchange_equilibrium'1_defined
    (Na_in Na_out R_ T pH_in pH_out : R)
    (H1 : 0 < Na_in)
    (H2 : 0 < Na_out)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : pH_in - pH_out = ln (Na_out / Na_in) / ln 10) :
  Na_in <> 0 /\ 0 < Na_out / Na_in /\ 0 < 10.
Proof.
  each; exists_there.
Qed.

Lemma exchange_equilibrium'2
    (Na_in Na_out R_ T dG_cycle pH_in pH_out : R)
    (H1 : 0 < Na_in)
    (H2 : 0 < Na_out)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : dG_cycle = R_ * T * ((pH_in - pH_out) * ln 10 - ln (Na_out / Na_in)))
    (H6 : pH_in - pH_out = ln (Na_out / Na_in) / ln 10) :
  dG_cycle = 0.
Proof.
  assert (E1 : ln (Na_out / Na_in) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rational));
  assert (E2 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rewrite ?E1; rational));
  assert (P1 : R_ * T * ((pH_in - pH_out) * ln 10 - ln (Na_out / Na_in)) = 0) by (refine (proton_exchange.exchange_equilibrium'1 Na_in Na_out R_ T pH_in pH_out _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H6]);
  assert (Z1 : 1 * (R_ * T * ((pH_in - pH_out) * ln 10 - ln (Na_out / Na_in)) - 0) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 1 * (dG_cycle - R_ * T * ((pH_in - pH_out) * ln 10 - ln (Na_out / Na_in))) = 0) by (apply term_eq; [exact H5]);
  apply (eq_by_sum _ _ (1 * (R_ * T * ((pH_in - pH_out) * ln 10 - ln (Na_out / Na_in)) - 0) + 1 * (dG_cycle - R_ * T * ((pH_in - pH_out) * ln 10 - ln (Na_out / Na_in))))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma exchange_equilibrium
    (Na_in Na_out R_ T dG_cycle pH_in pH_out : R)
    (H1 : 0 < Na_in)
    (H2 : 0 < Na_out)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : dG_cycle = R_ * T * ((pH_in - pH_out) * ln 10 - ln (Na_out / Na_in))) :
  dG_cycle = 0 <-> pH_in - pH_out = ln (Na_out / Na_in) / ln 10.
Proof.
  split; [intro G1; refine (proton_exchange.alkaline_limit Na_in Na_out R_ T dG_cycle pH_in pH_out _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact G1 | exact H5] | intro G1; refine (proton_exchange.exchange_equilibrium'2 Na_in Na_out R_ T dG_cycle pH_in pH_out _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact G1]].
Qed.

Lemma exchange_equilibrium_defined
    (Na_in Na_out R_ T dG_cycle pH_in pH_out : R)
    (H1 : 0 < Na_in)
    (H2 : 0 < Na_out)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : dG_cycle = R_ * T * ((pH_in - pH_out) * ln 10 - ln (Na_out / Na_in))) :
  0 < 10 /\ ln 10 <> 0 /\ Na_in <> 0 /\ 0 < Na_out / Na_in.
Proof.
  each; exists_there.
Qed.

Lemma nernst_bicarbonate
    (E_HCO3 F HCO3_in HCO3_out R_ T : R)
    (H1 : E_HCO3 = - R_ * T * ln (HCO3_out / HCO3_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < HCO3_in)
    (H4 : 0 < HCO3_out) :
  E_HCO3 = - R_ * T * ln (HCO3_out / HCO3_in) / F.
Proof.
  assert (E1 : ln (HCO3_out / HCO3_in) = (ln HCO3_out) - (ln HCO3_in)) by (ln_as (HCO3_out * / HCO3_in) ltac:(rational));
  assert (P1 : E_HCO3 = R_ * T * ln (HCO3_out / HCO3_in) / ((- 1) * F)) by (apply (same_eq _ _ _ _ H1); rewrite ?E1; rational);
  apply (same_eq _ _ _ _ P1); rewrite ?E1; rational.
Qed.

Lemma nernst_bicarbonate_defined
    (E_HCO3 F HCO3_in HCO3_out R_ T : R)
    (H1 : E_HCO3 = - R_ * T * ln (HCO3_out / HCO3_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < HCO3_in)
    (H4 : 0 < HCO3_out) :
  F <> 0 /\ HCO3_in <> 0 /\ 0 < HCO3_out / HCO3_in.
Proof.
  each; exists_there.
Qed.

Lemma proton_ratio
    (HCO3_in HCO3_out pH_in pH_out : R)
    (H1 : Rpower 10 (- pH_in) * HCO3_in = Rpower 10 (- pH_out) * HCO3_out)
    (H2 : 0 < HCO3_out) :
  HCO3_in / HCO3_out = Rpower 10 (- pH_out) * Rpower 10 pH_in.
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (E2 : Rpower 10 (- pH_in) = (1) / ((exp (pH_in * (ln 5))) * (exp (pH_in * (ln 2))))) by (power_as_exp; exp_as ((- ((pH_in * (ln 2)))) + (- ((pH_in * (ln 5))))) ltac:(rewrite ?E1; rational));
  assert (E3 : Rpower 10 (- pH_out) = (1) / ((exp ((ln 5) * pH_out)) * (exp ((ln 2) * pH_out)))) by (power_as_exp; exp_as ((- (((ln 2) * pH_out))) + (- (((ln 5) * pH_out)))) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : Rpower 10 pH_in = (exp (pH_in * (ln 5))) * (exp (pH_in * (ln 2)))) by (power_as_exp; exp_as (((pH_in * (ln 2))) + ((pH_in * (ln 5)))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (Z1 : 1 / (Rpower 10 (- pH_in) * HCO3_out) * (Rpower 10 (- pH_in) * HCO3_in - Rpower 10 (- pH_out) * HCO3_out) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 / (Rpower 10 (- pH_in) * HCO3_out) * (Rpower 10 (- pH_in) * HCO3_in - Rpower 10 (- pH_out) * HCO3_out))); [lra | rewrite ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma proton_ratio_defined
    (HCO3_in HCO3_out pH_in pH_out : R)
    (H1 : Rpower 10 (- pH_in) * HCO3_in = Rpower 10 (- pH_out) * HCO3_out)
    (H2 : 0 < HCO3_out) :
  HCO3_out <> 0 /\ 0 < 10.
Proof.
  each; exists_there.
Qed.

Lemma bicarbonate_logarithm
    (HCO3_in HCO3_out pH_in pH_out : R)
    (H1 : 0 < HCO3_in)
    (H2 : Rpower 10 (- pH_in) * HCO3_in = Rpower 10 (- pH_out) * HCO3_out)
    (H3 : 0 < HCO3_out) :
  ln (HCO3_in / HCO3_out) = (pH_in - pH_out) * ln 10.
Proof.
  assert (E1 : ln (HCO3_in / HCO3_out) = (ln HCO3_in) - (ln HCO3_out)) by (ln_as (HCO3_in * / HCO3_out) ltac:(rational));
  assert (E2 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rewrite ?E1; rational));
  assert (E3 : Rpower 10 (- pH_out) = (1) / ((exp ((ln 5) * pH_out)) * (exp ((ln 2) * pH_out)))) by (power_as_exp; exp_as ((- (((ln 2) * pH_out))) + (- (((ln 5) * pH_out)))) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : Rpower 10 pH_in = (exp (pH_in * (ln 5))) * (exp (pH_in * (ln 2)))) by (power_as_exp; exp_as (((pH_in * (ln 2))) + ((pH_in * (ln 5)))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (E5 : ln (Rpower 10 (- pH_out) * Rpower 10 pH_in) = pH_in * (ln 2) + pH_in * (ln 5) - (ln 2) * pH_out - (ln 5) * pH_out) by (ln_as (((exp (pH_in * (ln 5)))) * ((exp (pH_in * (ln 2)))) * / ((exp ((ln 5) * pH_out))) * / ((exp ((ln 2) * pH_out)))) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; rational));
  assert (P1 : HCO3_in / HCO3_out = Rpower 10 (- pH_out) * Rpower 10 pH_in) by (refine (proton_exchange.proton_ratio HCO3_in HCO3_out pH_in pH_out _ _); [exact H2 | exact H3]);
  apply (same_eq (ln (HCO3_in / HCO3_out)) (ln (Rpower 10 (- pH_out) * Rpower 10 pH_in))); [apply f_equal; exact P1 | rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational | rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma bicarbonate_logarithm_defined
    (HCO3_in HCO3_out pH_in pH_out : R)
    (H1 : 0 < HCO3_in)
    (H2 : Rpower 10 (- pH_in) * HCO3_in = Rpower 10 (- pH_out) * HCO3_out)
    (H3 : 0 < HCO3_out) :
  HCO3_out <> 0 /\ 0 < HCO3_in / HCO3_out /\ 0 < 10.
Proof.
  each; exists_there.
Qed.

Lemma shared_potential
    (E_H E_HCO3 F HCO3_in HCO3_out R_ T pH_in pH_out : R)
    (H1 : E_H = R_ * T * ln (Rpower 10 (- pH_out) * Rpower 10 pH_in) / F)
    (H2 : E_HCO3 = - R_ * T * ln (HCO3_out / HCO3_in) / F)
    (H3 : 0 < F)
    (H4 : 0 < HCO3_in)
    (H5 : Rpower 10 (- pH_in) * HCO3_in = Rpower 10 (- pH_out) * HCO3_out)
    (H6 : 0 < HCO3_out) :
  E_HCO3 = E_H.
Proof.
  assert (E1 : ln (HCO3_out / HCO3_in) = (ln HCO3_out) - (ln HCO3_in)) by (ln_as (HCO3_out * / HCO3_in) ltac:(rational));
  assert (E2 : ln (HCO3_in / HCO3_out) = -(ln HCO3_out) + (ln HCO3_in)) by (ln_as (HCO3_in * / HCO3_out) ltac:(rewrite ?E1; rational));
  assert (E3 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : ln (HCO3_in / HCO3_out) = (pH_in - pH_out) * ln 10) by (refine (proton_exchange.bicarbonate_logarithm HCO3_in HCO3_out pH_in pH_out _ _ _); [exact H4 | exact H5 | exact H6]);
  assert (P2 : E_H = R_ * T * (pH_in - pH_out) * ln 10 / F) by (refine (proton_motive_force.proton_potential E_H F R_ T pH_in pH_out _ _); [exact H1 | exact H3]);
  assert (Z1 : 1 * (E_HCO3 - (- R_ * T * ln (HCO3_out / HCO3_in) / F)) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : R_ * T / F * (ln (HCO3_in / HCO3_out) - (pH_in - pH_out) * ln 10) = 0) by (apply term_eq; [exact P1]);
  assert (Z3 : (- 1) * (E_H - R_ * T * (pH_in - pH_out) * ln 10 / F) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (E_HCO3 - (- R_ * T * ln (HCO3_out / HCO3_in) / F)) + R_ * T / F * (ln (HCO3_in / HCO3_out) - (pH_in - pH_out) * ln 10) + (- 1) * (E_H - R_ * T * (pH_in - pH_out) * ln 10 / F))); [lra | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma any_proportion
    (E_HCO3 E_Na n_HCO3 : R) :
  (1 - n_HCO3 = 0 -> (E_Na - n_HCO3 * E_HCO3 = 0 -> (forall V' : R, V' - n_HCO3 * (V' - E_HCO3) - E_Na = 0)) /\ (E_Na - n_HCO3 * E_HCO3 <> 0 -> (forall V' : R, ~ (V' - n_HCO3 * (V' - E_HCO3) - E_Na = 0)))) /\ (1 - n_HCO3 <> 0 -> (forall V' : R, V' - n_HCO3 * (V' - E_HCO3) - E_Na = 0 <-> V' = (E_Na - n_HCO3 * E_HCO3) / (1 - n_HCO3))).
Proof.
  assert (P1 : ((1 - n_HCO3) = 0 -> ((E_Na - n_HCO3 * E_HCO3) = 0 -> (forall V' : R, 1 * (V' - E_Na) + (- n_HCO3) * (V' - E_HCO3) + 0 * (V' - 0) = 0)) /\ ((E_Na - n_HCO3 * E_HCO3) <> 0 -> (forall V' : R, ~ (1 * (V' - E_Na) + (- n_HCO3) * (V' - E_HCO3) + 0 * (V' - 0) = 0)))) /\ ((1 - n_HCO3) <> 0 -> (forall V' : R, 1 * (V' - E_Na) + (- n_HCO3) * (V' - E_HCO3) + 0 * (V' - 0) = 0 <-> V' = (E_Na - n_HCO3 * E_HCO3) / (1 - n_HCO3)))) by (refine (coupled_transport.coupled_equilibrium E_Na E_HCO3 0 0 (E_Na - n_HCO3 * E_HCO3) (1 - n_HCO3) 1 (- n_HCO3) 0 _ _); [first [rational | side] | first [rational | side]]);
  split; intro G1; [lapply (proj1 P1); [intro W1; split; intro G2; [lapply (proj1 W1); [intro W2; intros V'; apply (same_eq _ _ _ _ (W2 V')); rational | apply (same_eq _ _ _ _ G2); rational] | lapply (proj2 W1); [intro W2; intros V'; intro G0; apply (W2 V'); apply (same_eq _ _ _ _ G0); rational | apply (same_neq _ _ _ _ G2); rational]] | apply (same_eq _ _ _ _ G1); rational] | lapply (proj2 P1); [intro W1; intros V'; apply (same_iff _ _ _ _ (W1 V')); [split; intro G0; [apply (same_eq _ _ _ _ G0); rational | apply (same_eq _ _ _ _ G0); rational] | split; intro G0; [exact G0 | exact G0]] | apply (same_neq _ _ _ _ G1); rational]].
Qed.

Lemma any_proportion_defined
    (E_HCO3 E_Na n_HCO3 : R) :
  (1 - n_HCO3 <> 0 -> (forall V' : R, 1 - n_HCO3 <> 0)).
Proof.
  each; exists_there.
Qed.

Lemma two_for_one
    (E_HCO3 E_Na E_rev : R)
    (H1 : E_rev = 2 * E_HCO3 - E_Na) :
  E_rev = 2 * E_HCO3 - E_Na.
Proof.
  assert (P1 : E_rev = (0 + E_Na * 1 + E_HCO3 * (- 2) + 0 * 0) / (1 + (- 2) + 0)) by (refine (coupled_transport.weighted_mean E_Na E_HCO3 0 E_rev 0 1 (- 2) 0 _ _); [apply (same_eq _ _ _ _ H1); rational | side]);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma three_for_one
    (E_HCO3 E_Na E_rev : R)
    (H1 : E_rev = 3 * E_HCO3 / 2 - E_Na / 2) :
  E_rev = 3 * E_HCO3 / 2 - E_Na / 2.
Proof.
  assert (P1 : E_rev = (0 + E_Na * 1 + E_HCO3 * (- 3) + 0 * 0) / (1 + (- 3) + 0)) by (refine (coupled_transport.weighted_mean E_Na E_HCO3 0 E_rev 0 1 (- 3) 0 _ _); [apply (same_eq _ _ _ _ H1); rational | side]);
  apply (same_eq _ _ _ _ P1); rational.
Qed.
