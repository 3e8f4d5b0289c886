(* Generated from derivations/proton_motive_force.py; do not edit. *)

From Electrochem Require Import moves.

(* difference: not proved here: it rests on coupled_transport.substrate_written, which has no proof here *)

(* in_pH: not proved here: it rests on proton_motive_force.difference, which has no proof here *)

(* proton_motive_force: not proved here: it rests on proton_motive_force.in_pH, which has no proof here *)

Lemma energy
    (F delta_mu_H dp : R)
    (H1 : 0 < F)
    (H2 : dp = delta_mu_H / F) :
  delta_mu_H = F * dp.
Proof.
  assert (Z1 : (- F) * (dp - delta_mu_H / F) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ ((- F) * (dp - delta_mu_H / F))); [lra | rational].
Qed.

(* voltage_alone: not proved here: no term for Quantity: pH_in *)

Lemma nernst_proton
    (E_H F R_ T pH_in pH_out : R)
    (H1 : E_H = R_ * T * ln (Rpower 10 (- pH_out) * Rpower 10 pH_in) / F)
    (H2 : 0 < F) :
  E_H = R_ * T * ln (Rpower 10 (- pH_out) * Rpower 10 pH_in) / F.
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (E2 : Rpower 10 (- pH_out) = (1) / ((exp (pH_out * (ln 5))) * (exp (pH_out * (ln 2))))) by (unfold Rpower; exp_as ((- (pH_out * (ln 2))) + (- (pH_out * (ln 5)))) ltac:(rewrite ?E1; rational));
  assert (E3 : Rpower 10 pH_in = (exp ((ln 5) * pH_in)) * (exp ((ln 2) * pH_in))) by (unfold Rpower; exp_as ((((ln 2) * pH_in)) + (((ln 5) * pH_in))) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln (Rpower 10 (- pH_out) * Rpower 10 pH_in) = -pH_out * (ln 2) - pH_out * (ln 5) + (ln 2) * pH_in + (ln 5) * pH_in) by (ln_as (((exp ((ln 5) * pH_in))) * ((exp ((ln 2) * pH_in))) * / ((exp (pH_out * (ln 5)))) * / ((exp (pH_out * (ln 2))))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (E5 : ln ((Rpower 10 (- pH_out)) / (Rpower 10 (- pH_in))) = -pH_out * (ln 2) - pH_out * (ln 5) + (ln 2) * pH_in + (ln 5) * pH_in) by (ln_as (((exp ((ln 5) * pH_in))) * ((exp ((ln 2) * pH_in))) * / ((exp (pH_out * (ln 5)))) * / ((exp (pH_out * (ln 2))))) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; rational));
  assert (P1 : E_H = R_ * T * ln ((Rpower 10 (- pH_out)) / (Rpower 10 (- pH_in))) / (1 * F)) by (apply (same_eq _ _ _ _ H1); rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational);
  apply (same_eq _ _ _ _ P1); rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational.
Qed.

Lemma nernst_proton_defined
    (E_H F R_ T pH_in pH_out : R)
    (H1 : E_H = R_ * T * ln (Rpower 10 (- pH_out) * Rpower 10 pH_in) / F)
    (H2 : 0 < F) :
  F <> 0 /\ 0 < 10 /\ 0 < Rpower 10 (- pH_out) * Rpower 10 pH_in.
Proof.
  each; side.
Qed.

Lemma proton_potential
    (E_H F R_ T pH_in pH_out : R)
    (H1 : E_H = R_ * T * ln (Rpower 10 (- pH_out) * Rpower 10 pH_in) / F)
    (H2 : 0 < F) :
  E_H = R_ * T * (pH_in - pH_out) * ln 10 / F.
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (E2 : Rpower 10 (- pH_out) = (1) / ((exp (pH_out * (ln 5))) * (exp (pH_out * (ln 2))))) by (unfold Rpower; exp_as ((- (pH_out * (ln 2))) + (- (pH_out * (ln 5)))) ltac:(rewrite ?E1; rational));
  assert (E3 : Rpower 10 pH_in = (exp ((ln 5) * pH_in)) * (exp ((ln 2) * pH_in))) by (unfold Rpower; exp_as ((((ln 2) * pH_in)) + (((ln 5) * pH_in))) ltac:(rewrite ?E2, ?E1; rational));
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
  each; side.
Qed.

(* distance: not proved here: it rests on proton_motive_force.proton_motive_force, which has no proof here *)

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

(* one_proton: not proved here: it rests on coupled_transport.cycle_energy, which has no proof here *)

(* like_a_carrier: not proved here: it rests on proton_motive_force.one_proton, which has no proof here *)

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
  assert (P1 : dG_P <= - c_ring * F * dp / 3) by (refine (proton_motive_force.bound_by_ring'1 F c_ring dG_P dG_synthase delta_mu_H dp (c_ring / 3) _ _ _ _ _); [exact H1 | exact H2 | apply (same_eq _ _ _ _ H3); rational | exact H4 | side]);
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
  each; side.
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
