(* Generated from derivations/proton_motive_force.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require coupled_transport.

Lemma difference
    (F R_ T V delta_mu_H pH_in pH_out phi_in phi_out : R)
    (H1 : V = phi_in - phi_out)
    (H2 : delta_mu_H = R_ * T * ln (Rpower 10 (- pH_in)) + F * phi_in - R_ * T * ln (Rpower 10 (- pH_out)) - F * phi_out) :
  delta_mu_H = R_ * T * ln (Rpower 10 (- pH_in) * Rpower 10 pH_out) + F * V.
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (E2 : Rpower 10 (- pH_in) = (1) / ((exp (pH_in * (ln 5))) * (exp (pH_in * (ln 2))))) by (power_as_exp; exp_as ((- ((pH_in * (ln 2)))) + (- ((pH_in * (ln 5))))) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (Rpower 10 (- pH_in)) = -pH_in * (ln 2) - pH_in * (ln 5)) by (ln_as (/ ((exp (pH_in * (ln 5)))) * / ((exp (pH_in * (ln 2))))) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : Rpower 10 (- pH_out) = (1) / ((exp ((ln 5) * pH_out)) * (exp ((ln 2) * pH_out)))) by (power_as_exp; exp_as ((- (((ln 2) * pH_out))) + (- (((ln 5) * pH_out)))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (E5 : ln (Rpower 10 (- pH_out)) = -(ln 2) * pH_out - (ln 5) * pH_out) by (ln_as (/ ((exp ((ln 5) * pH_out))) * / ((exp ((ln 2) * pH_out)))) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; rational));
  assert (E6 : ln ((Rpower 10 (- pH_in)) / (Rpower 10 (- pH_out))) = -pH_in * (ln 2) - pH_in * (ln 5) + (ln 2) * pH_out + (ln 5) * pH_out) by (ln_as (((exp ((ln 5) * pH_out))) * ((exp ((ln 2) * pH_out))) * / ((exp (pH_in * (ln 5)))) * / ((exp (pH_in * (ln 2))))) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E7 : Rpower 10 pH_out = (exp ((ln 5) * pH_out)) * (exp ((ln 2) * pH_out))) by (power_as_exp; exp_as ((((ln 2) * pH_out)) + (((ln 5) * pH_out))) ltac:(rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E8 : ln (Rpower 10 (- pH_in) * Rpower 10 pH_out) = -pH_in * (ln 2) - pH_in * (ln 5) + (ln 2) * pH_out + (ln 5) * pH_out) by (ln_as (((exp ((ln 5) * pH_out))) * ((exp ((ln 2) * pH_out))) * / ((exp (pH_in * (ln 5)))) * / ((exp (pH_in * (ln 2))))) ltac:(rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (P1 : delta_mu_H = R_ * T * ln ((Rpower 10 (- pH_in)) / (Rpower 10 (- pH_out))) + 1 * F * V) by (refine (coupled_transport.substrate_written F R_ T V (Rpower 10 (- pH_in)) (Rpower 10 (- pH_out)) delta_mu_H 0 phi_in phi_out 1 _ _ _ _); [exact H1 | side | side | apply (same_eq _ _ _ _ H2); rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational]);
  apply (same_eq _ _ _ _ P1); rewrite ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational.
Qed.

Lemma difference_defined
    (F R_ T V delta_mu_H pH_in pH_out phi_in phi_out : R)
    (H1 : V = phi_in - phi_out)
    (H2 : delta_mu_H = R_ * T * ln (Rpower 10 (- pH_in)) + F * phi_in - R_ * T * ln (Rpower 10 (- pH_out)) - F * phi_out) :
  0 < 10 /\ 0 < Rpower 10 (- pH_in) * Rpower 10 pH_out.
Proof.
  each; exists_there.
Qed.

Lemma in_pH
    (F R_ T V delta_mu_H pH_in pH_out phi_in phi_out : R)
    (H1 : V = phi_in - phi_out)
    (H2 : delta_mu_H = R_ * T * ln (Rpower 10 (- pH_in)) + F * phi_in - R_ * T * ln (Rpower 10 (- pH_out)) - F * phi_out) :
  delta_mu_H = F * V - R_ * T * (pH_in - pH_out) * ln 10.
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (E2 : Rpower 10 (- pH_in) = (1) / ((exp (pH_in * (ln 5))) * (exp (pH_in * (ln 2))))) by (power_as_exp; exp_as ((- ((pH_in * (ln 2)))) + (- ((pH_in * (ln 5))))) ltac:(rewrite ?E1; rational));
  assert (E3 : Rpower 10 pH_out = (exp ((ln 5) * pH_out)) * (exp ((ln 2) * pH_out))) by (power_as_exp; exp_as ((((ln 2) * pH_out)) + (((ln 5) * pH_out))) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln (Rpower 10 (- pH_in) * Rpower 10 pH_out) = -pH_in * (ln 2) - pH_in * (ln 5) + (ln 2) * pH_out + (ln 5) * pH_out) by (ln_as (((exp ((ln 5) * pH_out))) * ((exp ((ln 2) * pH_out))) * / ((exp (pH_in * (ln 5)))) * / ((exp (pH_in * (ln 2))))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (P1 : delta_mu_H = R_ * T * ln (Rpower 10 (- pH_in) * Rpower 10 pH_out) + F * V) by (refine (proton_motive_force.difference F R_ T V delta_mu_H pH_in pH_out phi_in phi_out _ _); [exact H1 | exact H2]);
  assert (Z1 : 1 * (delta_mu_H - (R_ * T * ln (Rpower 10 (- pH_in) * Rpower 10 pH_out) + F * V)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (delta_mu_H - (R_ * T * ln (Rpower 10 (- pH_in) * Rpower 10 pH_out) + F * V)))); [lra | rewrite ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma in_pH_defined
    (F R_ T V delta_mu_H pH_in pH_out phi_in phi_out : R)
    (H1 : V = phi_in - phi_out)
    (H2 : delta_mu_H = R_ * T * ln (Rpower 10 (- pH_in)) + F * phi_in - R_ * T * ln (Rpower 10 (- pH_out)) - F * phi_out) :
  0 < 10.
Proof.
  each; exists_there.
Qed.

Lemma proton_motive_force
    (F R_ T V delta_mu_H dp pH_in pH_out phi_in phi_out : R)
    (H1 : 0 < F)
    (H2 : V = phi_in - phi_out)
    (H3 : delta_mu_H = R_ * T * ln (Rpower 10 (- pH_in)) + F * phi_in - R_ * T * ln (Rpower 10 (- pH_out)) - F * phi_out)
    (H4 : dp = delta_mu_H / F) :
  dp = V - R_ * T * (pH_in - pH_out) * ln 10 / F.
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (P1 : delta_mu_H = F * V - R_ * T * (pH_in - pH_out) * ln 10) by (refine (proton_motive_force.in_pH F R_ T V delta_mu_H pH_in pH_out phi_in phi_out _ _); [exact H2 | exact H3]);
  assert (Z1 : 1 * (dp - delta_mu_H / F) = 0) by (apply term_eq; [exact H4]);
  assert (Z2 : 1 / F * (delta_mu_H - (F * V - R_ * T * (pH_in - pH_out) * ln 10)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (dp - delta_mu_H / F) + 1 / F * (delta_mu_H - (F * V - R_ * T * (pH_in - pH_out) * ln 10)))); [lra | rewrite ?E1; rational].
Qed.

Lemma proton_motive_force_defined
    (F R_ T V delta_mu_H dp pH_in pH_out phi_in phi_out : R)
    (H1 : 0 < F)
    (H2 : V = phi_in - phi_out)
    (H3 : delta_mu_H = R_ * T * ln (Rpower 10 (- pH_in)) + F * phi_in - R_ * T * ln (Rpower 10 (- pH_out)) - F * phi_out)
    (H4 : dp = delta_mu_H / F) :
  F <> 0 /\ 0 < 10.
Proof.
  each; exists_there.
Qed.

Lemma energy
    (F delta_mu_H dp : R)
    (H1 : 0 < F)
    (H2 : dp = delta_mu_H / F) :
  delta_mu_H = F * dp.
Proof.
  assert (Z1 : (- F) * (dp - delta_mu_H / F) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ ((- F) * (dp - delta_mu_H / F))); [lra | rational].
Qed.

Lemma voltage_alone
    (F V delta_mu_H dp pH_in phi_in phi_out : R)
    (H1 : 0 < F)
    (H2 : V = phi_in - phi_out)
    (H3 : delta_mu_H = F * phi_in - F * phi_out)
    (H4 : dp = delta_mu_H / F) :
  dp = V.
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (E2 : Rpower 10 (- pH_in) = (1) / ((exp ((ln 5) * pH_in)) * (exp ((ln 2) * pH_in)))) by (power_as_exp; exp_as ((- (((ln 2) * pH_in))) + (- (((ln 5) * pH_in)))) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (Rpower 10 (- pH_in)) = -(ln 2) * pH_in - (ln 5) * pH_in) by (ln_as (/ ((exp ((ln 5) * pH_in))) * / ((exp ((ln 2) * pH_in)))) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : dp = V - 0 * 0 * (pH_in - pH_in) * ln 10 / F) by (refine (proton_motive_force.proton_motive_force F 0 0 V delta_mu_H dp pH_in pH_in phi_in phi_out _ _ _ _); [exact H1 | exact H2 | apply (same_eq _ _ _ _ H3); rewrite ?E3, ?E2, ?E1; rational | exact H4]);
  apply (same_eq _ _ _ _ P1); rewrite ?E3, ?E2, ?E1; rational.
Qed.

Lemma nernst_proton
    (E_H F R_ T pH_in pH_out : R)
    (H1 : E_H = R_ * T * ln (Rpower 10 (- pH_out) * Rpower 10 pH_in) / F)
    (H2 : 0 < F) :
  E_H = R_ * T * ln (Rpower 10 (- pH_out) * Rpower 10 pH_in) / F.
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (E2 : Rpower 10 (- pH_out) = (1) / ((exp (pH_out * (ln 5))) * (exp (pH_out * (ln 2))))) by (power_as_exp; exp_as ((- ((pH_out * (ln 2)))) + (- ((pH_out * (ln 5))))) ltac:(rewrite ?E1; rational));
  assert (E3 : Rpower 10 pH_in = (exp ((ln 5) * pH_in)) * (exp ((ln 2) * pH_in))) by (power_as_exp; exp_as ((((ln 2) * pH_in)) + (((ln 5) * pH_in))) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln (Rpower 10 (- pH_out) * Rpower 10 pH_in) = -pH_out * (ln 2) - pH_out * (ln 5) + (ln 2) * pH_in + (ln 5) * pH_in) by (ln_as (((exp ((ln 5) * pH_in))) * ((exp ((ln 2) * pH_in))) * / ((exp (pH_out * (ln 5)))) * / ((exp (pH_out * (ln 2))))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (E5 : Rpower 10 (- pH_in) = (1) / ((exp ((ln 5) * pH_in)) * (exp ((ln 2) * pH_in)))) by (power_as_exp; exp_as ((- (((ln 2) * pH_in))) + (- (((ln 5) * pH_in)))) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; rational));
  assert (E6 : ln ((Rpower 10 (- pH_out)) / (Rpower 10 (- pH_in))) = -pH_out * (ln 2) - pH_out * (ln 5) + (ln 2) * pH_in + (ln 5) * pH_in) by (ln_as (((exp ((ln 5) * pH_in))) * ((exp ((ln 2) * pH_in))) * / ((exp (pH_out * (ln 5)))) * / ((exp (pH_out * (ln 2))))) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (P1 : E_H = R_ * T * ln ((Rpower 10 (- pH_out)) / (Rpower 10 (- pH_in))) / (1 * F)) by (apply (same_eq _ _ _ _ H1); rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational);
  apply (same_eq _ _ _ _ P1); rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational.
Qed.

Lemma nernst_proton_defined
    (E_H F R_ T pH_in pH_out : R)
    (H1 : E_H = R_ * T * ln (Rpower 10 (- pH_out) * Rpower 10 pH_in) / F)
    (H2 : 0 < F) :
  F <> 0 /\ 0 < 10 /\ 0 < Rpower 10 (- pH_out) * Rpower 10 pH_in.
Proof.
  each; exists_there.
Qed.

Lemma proton_potential
    (E_H F R_ T pH_in pH_out : R)
    (H1 : E_H = R_ * T * ln (Rpower 10 (- pH_out) * Rpower 10 pH_in) / F)
    (H2 : 0 < F) :
  E_H = R_ * T * (pH_in - pH_out) * ln 10 / F.
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (E2 : Rpower 10 (- pH_out) = (1) / ((exp (pH_out * (ln 5))) * (exp (pH_out * (ln 2))))) by (power_as_exp; exp_as ((- ((pH_out * (ln 2)))) + (- ((pH_out * (ln 5))))) ltac:(rewrite ?E1; rational));
  assert (E3 : Rpower 10 pH_in = (exp ((ln 5) * pH_in)) * (exp ((ln 2) * pH_in))) by (power_as_exp; exp_as ((((ln 2) * pH_in)) + (((ln 5) * pH_in))) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln (Rpower 10 (- pH_out) * Rpower 10 pH_in) = -pH_out * (ln 2) - pH_out * (ln 5) + (ln 2) * pH_in + (ln 5) * pH_in) by (ln_as (((exp ((ln 5) * pH_in))) * ((exp ((ln 2) * pH_in))) * / ((exp (pH_out * (ln 5)))) * / ((exp (pH_out * (ln 2))))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (Z1 : 1 * (E_H - R_ * T * ln (Rpower 10 (- pH_out) * Rpower 10 pH_in) / F) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (E_H - R_ * T * ln (Rpower 10 (- pH_out) * Rpower 10 pH_in) / F))); [lra | rewrite ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma proton_potential_defined
    (E_H F R_ T pH_in pH_out : R)
    (H1 : E_H = R_ * T * ln (Rpower 10 (- pH_out) * Rpower 10 pH_in) / F)
    (H2 : 0 < F) :
  F <> 0 /\ 0 < 10.
Proof.
  each; exists_there.
Qed.

Lemma distance
    (E_H F R_ T V delta_mu_H dp pH_in pH_out phi_in phi_out : R)
    (H1 : E_H = R_ * T * ln (Rpower 10 (- pH_out) * Rpower 10 pH_in) / F)
    (H2 : 0 < F)
    (H3 : V = phi_in - phi_out)
    (H4 : delta_mu_H = R_ * T * ln (Rpower 10 (- pH_in)) + F * phi_in - R_ * T * ln (Rpower 10 (- pH_out)) - F * phi_out)
    (H5 : dp = delta_mu_H / F) :
  dp = V - E_H.
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (P1 : dp = V - R_ * T * (pH_in - pH_out) * ln 10 / F) by (refine (proton_motive_force.proton_motive_force F R_ T V delta_mu_H dp pH_in pH_out phi_in phi_out _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H5]);
  assert (P2 : E_H = R_ * T * (pH_in - pH_out) * ln 10 / F) by (refine (proton_motive_force.proton_potential E_H F R_ T pH_in pH_out _ _); [exact H1 | exact H2]);
  assert (Z1 : 1 * (dp - (V - R_ * T * (pH_in - pH_out) * ln 10 / F)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 1 * (E_H - R_ * T * (pH_in - pH_out) * ln 10 / F) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (dp - (V - R_ * T * (pH_in - pH_out) * ln 10 / F)) + 1 * (E_H - R_ * T * (pH_in - pH_out) * ln 10 / F))); [lra | rewrite ?E1; rational].
Qed.

Lemma at_equilibrium
    (E_H V dp : R)
    (H1 : dp = V - E_H)
    (H2 : dp = 0) :
  V = E_H.
Proof.
  assert (Z1 : 1 * (dp - 0) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : (- 1) * (dp - (V - E_H)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (dp - 0) + (- 1) * (dp - (V - E_H)))); [lra | rational].
Qed.

Lemma equilibrium'1
    (E_H V dp : R)
    (H1 : V = E_H)
    (H2 : dp = V - E_H) :
  dp = 0.
Proof.
  assert (Z1 : 1 * (V - E_H) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : 1 * (dp - (V - E_H)) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 * (V - E_H) + 1 * (dp - (V - E_H)))); [lra | rational].
Qed.

Lemma equilibrium
    (E_H V dp : R)
    (H1 : dp = V - E_H) :
  dp = 0 <-> V = E_H.
Proof.
  split; [intro G1; refine (proton_motive_force.at_equilibrium E_H V dp _ _); [exact H1 | exact G1] | intro G1; refine (proton_motive_force.equilibrium'1 E_H V dp _ _); [exact G1 | exact H1]].
Qed.

Lemma one_proton
    (E_H F R_ T V dG_cycle delta_mu_H pH_in pH_out phi_in phi_out : R)
    (H1 : E_H = R_ * T * ln (Rpower 10 (- pH_out) * Rpower 10 pH_in) / F)
    (H2 : 0 < F)
    (H3 : V = phi_in - phi_out)
    (H4 : dG_cycle = delta_mu_H)
    (H5 : delta_mu_H = R_ * T * ln (Rpower 10 (- pH_in)) + F * phi_in - R_ * T * ln (Rpower 10 (- pH_out)) - F * phi_out) :
  dG_cycle = F * (V - E_H).
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (E2 : Rpower 10 (- pH_out) = (1) / ((exp (pH_out * (ln 5))) * (exp (pH_out * (ln 2))))) by (power_as_exp; exp_as ((- ((pH_out * (ln 2)))) + (- ((pH_out * (ln 5))))) ltac:(rewrite ?E1; rational));
  assert (E3 : Rpower 10 pH_in = (exp ((ln 5) * pH_in)) * (exp ((ln 2) * pH_in))) by (power_as_exp; exp_as ((((ln 2) * pH_in)) + (((ln 5) * pH_in))) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln (Rpower 10 (- pH_out) * Rpower 10 pH_in) = -pH_out * (ln 2) - pH_out * (ln 5) + (ln 2) * pH_in + (ln 5) * pH_in) by (ln_as (((exp ((ln 5) * pH_in))) * ((exp ((ln 2) * pH_in))) * / ((exp (pH_out * (ln 5)))) * / ((exp (pH_out * (ln 2))))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (E5 : Rpower 10 (- pH_in) = (1) / ((exp ((ln 5) * pH_in)) * (exp ((ln 2) * pH_in)))) by (power_as_exp; exp_as ((- (((ln 2) * pH_in))) + (- (((ln 5) * pH_in)))) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; rational));
  assert (E6 : ln ((Rpower 10 (- pH_out)) / (Rpower 10 (- pH_in))) = -pH_out * (ln 2) - pH_out * (ln 5) + (ln 2) * pH_in + (ln 5) * pH_in) by (ln_as (((exp ((ln 5) * pH_in))) * ((exp ((ln 2) * pH_in))) * / ((exp (pH_out * (ln 5)))) * / ((exp (pH_out * (ln 2))))) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E7 : ln (1 / 1) = 0) by (ln_as (1) ltac:(rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E8 : ln (Rpower 10 (- pH_in)) = -(ln 2) * pH_in - (ln 5) * pH_in) by (ln_as (/ ((exp ((ln 5) * pH_in))) * / ((exp ((ln 2) * pH_in)))) ltac:(rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E9 : ln (Rpower 10 (- pH_out)) = -pH_out * (ln 2) - pH_out * (ln 5)) by (ln_as (/ ((exp (pH_out * (ln 5)))) * / ((exp (pH_out * (ln 2))))) ltac:(rewrite ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E10 : ln 1 = 0) by (ln_as (1) ltac:(rewrite ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (P1 : dG_cycle = F * (1 * 1 * (V - E_H) + 0 * 1 * (V - 0) + 0 * 1 * (V - 0) - 0)) by (refine (coupled_transport.cycle_energy E_H 0 0 F 0 R_ 1 1 T V (Rpower 10 (- pH_in)) (Rpower 10 (- pH_out)) 1 1 1 1 dG_cycle delta_mu_H (F * (phi_in - phi_out)) (F * (phi_in - phi_out)) 0 1 0 0 0 phi_in phi_out 1 1 1 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [apply (same_eq _ _ _ _ H1); rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | first [rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | side] | first [rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | side] | exact H2 | first [rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | side] | side | side | exact H3 | side | side | side | side | side | side | apply (same_eq _ _ _ _ H4); rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | apply (same_eq _ _ _ _ H5); rewrite ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | first [rewrite ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | side] | first [rewrite ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | side] | first [rewrite ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | side] | side | side | side]);
  apply (same_eq _ _ _ _ P1); rewrite ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational.
Qed.

Lemma like_a_carrier
    (E_H F R_ T V dG_cycle delta_mu_H dp pH_in pH_out phi_in phi_out : R)
    (H1 : E_H = R_ * T * ln (Rpower 10 (- pH_out) * Rpower 10 pH_in) / F)
    (H2 : 0 < F)
    (H3 : V = phi_in - phi_out)
    (H4 : dG_cycle = delta_mu_H)
    (H5 : delta_mu_H = R_ * T * ln (Rpower 10 (- pH_in)) + F * phi_in - R_ * T * ln (Rpower 10 (- pH_out)) - F * phi_out)
    (H6 : dp = delta_mu_H / F) :
  dG_cycle = F * dp.
Proof.
  assert (P1 : dG_cycle = F * (V - E_H)) by (refine (proton_motive_force.one_proton E_H F R_ T V dG_cycle delta_mu_H pH_in pH_out phi_in phi_out _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5]);
  assert (P2 : dp = V - E_H) by (refine (proton_motive_force.distance E_H F R_ T V delta_mu_H dp pH_in pH_out phi_in phi_out _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5 | exact H6]);
  assert (Z1 : 1 * (dG_cycle - F * (V - E_H)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- F) * (dp - (V - E_H)) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (dG_cycle - F * (V - E_H)) + (- F) * (dp - (V - E_H)))); [lra | rational].
Qed.

Lemma synthesis
    (F dG_P dG_synthase delta_mu_H dp n_H : R)
    (H1 : 0 < F)
    (H2 : dG_synthase = dG_P + n_H * delta_mu_H)
    (H3 : dp = delta_mu_H / F) :
  dG_synthase = dG_P + n_H * F * dp.
Proof.
  assert (P1 : delta_mu_H = F * dp) by (refine (proton_motive_force.energy F delta_mu_H dp _ _); [exact H1 | exact H3]);
  assert (Z1 : 1 * (dG_synthase - (dG_P + n_H * delta_mu_H)) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : n_H * (delta_mu_H - F * dp) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (dG_synthase - (dG_P + n_H * delta_mu_H)) + n_H * (delta_mu_H - F * dp))); [lra | rational].
Qed.

Lemma bound
    (F dG_P dG_synthase delta_mu_H dp n_H : R)
    (H1 : dG_synthase <= 0)
    (H2 : 0 < F)
    (H3 : dG_synthase = dG_P + n_H * delta_mu_H)
    (H4 : dp = delta_mu_H / F) :
  dG_P <= - n_H * F * dp.
Proof.
  assert (P1 : dG_synthase = dG_P + n_H * F * dp) by (refine (proton_motive_force.synthesis F dG_P dG_synthase delta_mu_H dp n_H _ _ _); [exact H2 | exact H3 | exact H4]);
  assert (Z1 : 0 <= 1 * (0 - dG_synthase)) by (apply term_le; [side | exact H1]);
  assert (Z2 : 1 * (dG_synthase - (dG_P + n_H * F * dp)) = 0) by (apply term_eq; [exact P1]);
  apply (le_by_sum _ _ (1 * (0 - dG_synthase) + 1 * (dG_synthase - (dG_P + n_H * F * dp)))); [lra | rational].
Qed.

Lemma bound_by_ring'1
    (F c_ring dG_P dG_synthase delta_mu_H dp n_H : R)
    (H1 : dG_synthase <= 0)
    (H2 : 0 < F)
    (H3 : dG_synthase = dG_P + n_H * delta_mu_H)
    (H4 : dp = delta_mu_H / F)
    (H5 : n_H = c_ring / 3) :
  dG_P <= - c_ring * F * dp / 3.
Proof.
  assert (P1 : dG_P <= - n_H * F * dp) by (refine (proton_motive_force.bound F dG_P dG_synthase delta_mu_H dp n_H _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4]);
  assert (Z1 : 0 <= 1 * (- n_H * F * dp - dG_P)) by (apply term_le; [side | exact P1]);
  assert (Z2 : F * dp * (n_H - c_ring / 3) = 0) by (apply term_eq; [exact H5]);
  apply (le_by_sum _ _ (1 * (- n_H * F * dp - dG_P) + F * dp * (n_H - c_ring / 3))); [lra | rational].
Qed.

Lemma bound_by_ring
    (F c_ring dG_P dG_synthase delta_mu_H dp : R)
    (H1 : dG_synthase <= 0)
    (H2 : 0 < F)
    (H3 : dG_synthase = dG_P + c_ring * delta_mu_H / 3)
    (H4 : dp = delta_mu_H / F) :
  dG_P <= - c_ring * F * dp / 3.
Proof.
  assert (P1 : dG_P <= - c_ring * F * dp / 3) by (refine (proton_motive_force.bound_by_ring'1 F c_ring dG_P dG_synthase delta_mu_H dp (c_ring / 3) _ _ _ _ _); [exact H1 | exact H2 | apply (same_eq _ _ _ _ H3); rational | exact H4 | first [rational | side]]);
  exact P1.
Qed.

Lemma fewest_protons
    (F dG_P dG_synthase delta_mu_H dp n_H : R)
    (H1 : dp < 0)
    (H2 : dG_synthase <= 0)
    (H3 : 0 < F)
    (H4 : dG_synthase = dG_P + n_H * delta_mu_H)
    (H5 : dp = delta_mu_H / F) :
  - dG_P / (F * dp) <= n_H.
Proof.
  assert (P1 : dG_P <= - n_H * F * dp) by (refine (proton_motive_force.bound F dG_P dG_synthase delta_mu_H dp n_H _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H5]);
  assert (Z1 : 0 <= 1 / (- F * dp) * (- n_H * F * dp - dG_P)) by (apply term_le; [side | exact P1]);
  apply (le_by_sum _ _ (1 / (- F * dp) * (- n_H * F * dp - dG_P))); [lra | rational].
Qed.

Lemma fewest_protons_defined
    (F dG_P dG_synthase delta_mu_H dp n_H : R)
    (H1 : dp < 0)
    (H2 : dG_synthase <= 0)
    (H3 : 0 < F)
    (H4 : dG_synthase = dG_P + n_H * delta_mu_H)
    (H5 : dp = delta_mu_H / F) :
  F <> 0 /\ dp <> 0.
Proof.
  each; exists_there.
Qed.

Lemma backwards_runs
    (F dG_P dG_synthase delta_mu_H dp n_H : R)
    (H1 : 0 < F)
    (H2 : - n_H * F * dp < dG_P)
    (H3 : dG_synthase = dG_P + n_H * delta_mu_H)
    (H4 : dp = delta_mu_H / F) :
  0 < dG_synthase.
Proof.
  assert (P1 : dG_synthase = dG_P + n_H * F * dp) by (refine (proton_motive_force.synthesis F dG_P dG_synthase delta_mu_H dp n_H _ _ _); [exact H1 | exact H3 | exact H4]);
  assert (Z1 : 1 * (dG_synthase - (dG_P + n_H * F * dp)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 0 < 1 * (dG_P - (- n_H * F * dp))) by (apply term_lt; [side | exact H2]);
  apply (lt_by_sum _ _ (1 * (dG_synthase - (dG_P + n_H * F * dp)) + 1 * (dG_P - (- n_H * F * dp)))); [lra | rational].
Qed.
