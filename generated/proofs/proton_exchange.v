(* Generated from derivations/proton_exchange.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require coupled_transport.
From Electrochem Require proton_motive_force.

(* cycle: not proved here: it rests on coupled_transport.cycle_energy, which has no proof here *)

(* exchange: not proved here: it rests on proton_exchange.cycle, which has no proof here *)

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
  each; side.
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
  each; side.
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
  each; side.
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
  each; side.
Qed.

Lemma nernst_bicarbonate
    (E_HCO3 F HCO3_in HCO3_out R_ T c_standard : R)
    (H1 : E_HCO3 = - R_ * T * ln (HCO3_out / HCO3_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < HCO3_in)
    (H4 : 0 < HCO3_out)
    (H5 : 0 < c_standard) :
  E_HCO3 = - R_ * T * ln (HCO3_out / HCO3_in) / F.
Proof.
  assert (E1 : ln (HCO3_out / HCO3_in) = (ln HCO3_out) - (ln HCO3_in)) by (ln_as (HCO3_out * / HCO3_in) ltac:(rational));
  assert (E2 : ln ((HCO3_out / c_standard) / (HCO3_in / c_standard)) = (ln HCO3_out) - (ln HCO3_in)) by (ln_as (HCO3_out * / HCO3_in) ltac:(rewrite ?E1; rational));
  assert (P1 : E_HCO3 = R_ * T * ln ((HCO3_out / c_standard) / (HCO3_in / c_standard)) / ((- 1) * F)) by (apply (same_eq _ _ _ _ H1); rewrite ?E2, ?E1; rational);
  apply (same_eq _ _ _ _ P1); rewrite ?E2, ?E1; rational.
Qed.

Lemma nernst_bicarbonate_defined
    (E_HCO3 F HCO3_in HCO3_out R_ T c_standard : R)
    (H1 : E_HCO3 = - R_ * T * ln (HCO3_out / HCO3_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < HCO3_in)
    (H4 : 0 < HCO3_out)
    (H5 : 0 < c_standard) :
  F <> 0 /\ HCO3_in <> 0 /\ 0 < HCO3_out / HCO3_in.
Proof.
  each; side.
Qed.

Lemma proton_ratio
    (HCO3_in HCO3_out pH_in pH_out : R)
    (H1 : Rpower 10 (- pH_in) * HCO3_in = Rpower 10 (- pH_out) * HCO3_out)
    (H2 : 0 < HCO3_out) :
  HCO3_in / HCO3_out = Rpower 10 (- pH_out) * Rpower 10 pH_in.
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (E2 : Rpower 10 (- pH_in) = (1) / ((exp (pH_in * (ln 5))) * (exp (pH_in * (ln 2))))) by (unfold Rpower; exp_as ((- (pH_in * (ln 2))) + (- (pH_in * (ln 5)))) ltac:(rewrite ?E1; rational));
  assert (E3 : Rpower 10 (- pH_out) = (1) / ((exp ((ln 5) * pH_out)) * (exp ((ln 2) * pH_out)))) by (unfold Rpower; exp_as ((- ((ln 2) * pH_out)) + (- ((ln 5) * pH_out))) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : Rpower 10 pH_in = (exp (pH_in * (ln 5))) * (exp (pH_in * (ln 2)))) by (unfold Rpower; exp_as (((pH_in * (ln 2))) + ((pH_in * (ln 5)))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (Z1 : 1 / (Rpower 10 (- pH_in) * HCO3_out) * (Rpower 10 (- pH_in) * HCO3_in - Rpower 10 (- pH_out) * HCO3_out) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 / (Rpower 10 (- pH_in) * HCO3_out) * (Rpower 10 (- pH_in) * HCO3_in - Rpower 10 (- pH_out) * HCO3_out))); [lra | rewrite ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma proton_ratio_defined
    (HCO3_in HCO3_out pH_in pH_out : R)
    (H1 : Rpower 10 (- pH_in) * HCO3_in = Rpower 10 (- pH_out) * HCO3_out)
    (H2 : 0 < HCO3_out) :
  HCO3_out <> 0 /\ 0 < 10.
Proof.
  each; side.
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
  assert (E3 : Rpower 10 (- pH_out) = (1) / ((exp ((ln 5) * pH_out)) * (exp ((ln 2) * pH_out)))) by (unfold Rpower; exp_as ((- ((ln 2) * pH_out)) + (- ((ln 5) * pH_out))) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : Rpower 10 pH_in = (exp (pH_in * (ln 5))) * (exp (pH_in * (ln 2)))) by (unfold Rpower; exp_as (((pH_in * (ln 2))) + ((pH_in * (ln 5)))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
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
  each; side.
Qed.

Lemma shared_potential
    (E_H E_HCO3 F HCO3_in HCO3_out R_ T c_standard pH_in pH_out : R)
    (H1 : E_H = R_ * T * ln (Rpower 10 (- pH_out) * Rpower 10 pH_in) / F)
    (H2 : E_HCO3 = - R_ * T * ln (HCO3_out / HCO3_in) / F)
    (H3 : 0 < F)
    (H4 : 0 < HCO3_in)
    (H5 : Rpower 10 (- pH_in) * HCO3_in = Rpower 10 (- pH_out) * HCO3_out)
    (H6 : 0 < HCO3_out)
    (H7 : 0 < c_standard) :
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

(* any_proportion: not proved here: no term for Quantity: E_3 *)

(* two_for_one: not proved here: no term for Quantity: E_3 *)

(* three_for_one: not proved here: no term for Quantity: E_3 *)
