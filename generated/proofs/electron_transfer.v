(* Generated from derivations/electron_transfer.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require electrochemical_potential.

Lemma second_couple
    (E_couple_2 E_second_couple F R_ T a_ox_2 a_red_2 electrons : R)
    (H1 : E_second_couple = E_couple_2 + R_ * T * ln (a_ox_2 / a_red_2) / (electrons * F))
    (H2 : 0 < F)
    (H3 : 0 < a_ox_2)
    (H4 : 0 < a_red_2)
    (H5 : 0 < electrons) :
  E_second_couple = E_couple_2 + R_ * T * ln (a_ox_2 / a_red_2) / (electrons * F).
Proof.
  assert (P1 : E_second_couple = E_couple_2 + R_ * T * ln (a_ox_2 / a_red_2) / (electrons * F)) by (exact H1);
  exact P1.
Qed.

Lemma second_couple_defined
    (E_couple_2 E_second_couple F R_ T a_ox_2 a_red_2 electrons : R)
    (H1 : E_second_couple = E_couple_2 + R_ * T * ln (a_ox_2 / a_red_2) / (electrons * F))
    (H2 : 0 < F)
    (H3 : 0 < a_ox_2)
    (H4 : 0 < a_red_2)
    (H5 : 0 < electrons) :
  F <> 0 /\ electrons <> 0 /\ a_red_2 <> 0 /\ 0 < a_ox_2 / a_red_2.
Proof.
  each; exists_there.
Qed.

Lemma equal_potentials
    (E_couple E_couple_2 E_first_couple E_second_couple F R_ T a_ox a_ox_2 a_red a_red_2 electrons : R)
    (H1 : E_first_couple = E_couple + R_ * T * ln (a_ox / a_red) / (electrons * F))
    (H2 : E_first_couple = E_second_couple)
    (H3 : E_second_couple = E_couple_2 + R_ * T * ln (a_ox_2 / a_red_2) / (electrons * F))
    (H4 : 0 < F)
    (H5 : 0 < a_ox)
    (H6 : 0 < a_ox_2)
    (H7 : 0 < a_red)
    (H8 : 0 < a_red_2)
    (H9 : 0 < electrons) :
  E_couple + R_ * T * ln (a_ox / a_red) / (electrons * F) = E_couple_2 + R_ * T * ln (a_ox_2 / a_red_2) / (electrons * F).
Proof.
  assert (E1 : ln (a_ox / a_red) = (ln a_ox) - (ln a_red)) by (ln_as (a_ox * / a_red) ltac:(rational));
  assert (E2 : ln (a_ox_2 / a_red_2) = (ln a_ox_2) - (ln a_red_2)) by (ln_as (a_ox_2 * / a_red_2) ltac:(rewrite ?E1; rational));
  assert (Z1 : 1 * (E_first_couple - E_second_couple) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : (- 1) * (E_first_couple - (E_couple + R_ * T * ln (a_ox / a_red) / (electrons * F))) = 0) by (apply term_eq; [exact H1]);
  assert (Z3 : 1 * (E_second_couple - (E_couple_2 + R_ * T * ln (a_ox_2 / a_red_2) / (electrons * F))) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 * (E_first_couple - E_second_couple) + (- 1) * (E_first_couple - (E_couple + R_ * T * ln (a_ox / a_red) / (electrons * F))) + 1 * (E_second_couple - (E_couple_2 + R_ * T * ln (a_ox_2 / a_red_2) / (electrons * F))))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma equal_potentials_defined
    (E_couple E_couple_2 E_first_couple E_second_couple F R_ T a_ox a_ox_2 a_red a_red_2 electrons : R)
    (H1 : E_first_couple = E_couple + R_ * T * ln (a_ox / a_red) / (electrons * F))
    (H2 : E_first_couple = E_second_couple)
    (H3 : E_second_couple = E_couple_2 + R_ * T * ln (a_ox_2 / a_red_2) / (electrons * F))
    (H4 : 0 < F)
    (H5 : 0 < a_ox)
    (H6 : 0 < a_ox_2)
    (H7 : 0 < a_red)
    (H8 : 0 < a_red_2)
    (H9 : 0 < electrons) :
  F <> 0 /\ electrons <> 0 /\ a_red <> 0 /\ 0 < a_ox / a_red /\ a_red_2 <> 0 /\ 0 < a_ox_2 / a_red_2.
Proof.
  each; exists_there.
Qed.

Lemma balance
    (E_couple E_couple_2 E_first_couple E_second_couple F R_ T a_ox a_ox_2 a_red a_red_2 electrons : R)
    (H1 : E_first_couple = E_couple + R_ * T * ln (a_ox / a_red) / (electrons * F))
    (H2 : E_first_couple = E_second_couple)
    (H3 : E_second_couple = E_couple_2 + R_ * T * ln (a_ox_2 / a_red_2) / (electrons * F))
    (H4 : 0 < F)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : 0 < a_ox)
    (H8 : 0 < a_ox_2)
    (H9 : 0 < a_red)
    (H10 : 0 < a_red_2)
    (H11 : 0 < electrons) :
  ln (a_ox_2 * a_red / (a_red_2 * a_ox)) = electrons * F * (E_couple - E_couple_2) / (R_ * T).
Proof.
  assert (E1 : ln (a_ox / a_red) = (ln a_ox) - (ln a_red)) by (ln_as (a_ox * / a_red) ltac:(rational));
  assert (E2 : ln (a_ox_2 / a_red_2) = (ln a_ox_2) - (ln a_red_2)) by (ln_as (a_ox_2 * / a_red_2) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (a_ox_2 * a_red / (a_red_2 * a_ox)) = -(ln a_ox) + (ln a_red) + (ln a_ox_2) - (ln a_red_2)) by (ln_as (a_ox_2 * a_red * / a_ox * / a_red_2) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : E_couple + R_ * T * ln (a_ox / a_red) / (electrons * F) = E_couple_2 + R_ * T * ln (a_ox_2 / a_red_2) / (electrons * F)) by (refine (electron_transfer.equal_potentials E_couple E_couple_2 E_first_couple E_second_couple F R_ T a_ox a_ox_2 a_red a_red_2 electrons _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11]);
  assert (Z1 : (- electrons * F) / (R_ * T) * (E_couple + R_ * T * ln (a_ox / a_red) / (electrons * F) - (E_couple_2 + R_ * T * ln (a_ox_2 / a_red_2) / (electrons * F))) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ ((- electrons * F) / (R_ * T) * (E_couple + R_ * T * ln (a_ox / a_red) / (electrons * F) - (E_couple_2 + R_ * T * ln (a_ox_2 / a_red_2) / (electrons * F))))); [lra | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma balance_defined
    (E_couple E_couple_2 E_first_couple E_second_couple F R_ T a_ox a_ox_2 a_red a_red_2 electrons : R)
    (H1 : E_first_couple = E_couple + R_ * T * ln (a_ox / a_red) / (electrons * F))
    (H2 : E_first_couple = E_second_couple)
    (H3 : E_second_couple = E_couple_2 + R_ * T * ln (a_ox_2 / a_red_2) / (electrons * F))
    (H4 : 0 < F)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : 0 < a_ox)
    (H8 : 0 < a_ox_2)
    (H9 : 0 < a_red)
    (H10 : 0 < a_red_2)
    (H11 : 0 < electrons) :
  a_ox <> 0 /\ a_red_2 <> 0 /\ 0 < a_ox_2 * a_red / (a_red_2 * a_ox) /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma equilibrium_constant
    (E_couple E_couple_2 E_first_couple E_second_couple F R_ T a_ox a_ox_2 a_red a_red_2 electrons : R)
    (H1 : E_first_couple = E_couple + R_ * T * ln (a_ox / a_red) / (electrons * F))
    (H2 : E_first_couple = E_second_couple)
    (H3 : E_second_couple = E_couple_2 + R_ * T * ln (a_ox_2 / a_red_2) / (electrons * F))
    (H4 : 0 < F)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : 0 < a_ox)
    (H8 : 0 < a_ox_2)
    (H9 : 0 < a_red)
    (H10 : 0 < a_red_2)
    (H11 : 0 < electrons) :
  a_ox_2 * a_red / (a_red_2 * a_ox) = exp (electrons * F * (E_couple - E_couple_2) / (R_ * T)).
Proof.
  assert (E1 : ln (a_ox_2 * a_red / (a_red_2 * a_ox)) = -(ln a_ox) + (ln a_red) + (ln a_ox_2) - (ln a_red_2)) by (ln_as (a_ox_2 * a_red * / a_ox * / a_red_2) ltac:(rational));
  assert (E2 : exp (ln (a_ox_2 * a_red / (a_red_2 * a_ox))) = (a_ox_2 * a_red) / (a_ox * a_red_2)) by (exp_as ((- (ln a_ox)) + (ln a_red) + (ln a_ox_2) + (- (ln a_red_2))) ltac:(rewrite ?E1; rational));
  assert (E3 : exp (electrons * F * (E_couple - E_couple_2) / (R_ * T)) = ((exp (electrons * F * E_couple / (R_ * T)))) / ((exp (electrons * F * E_couple_2 / (R_ * T))))) by (exp_as (((electrons * F * E_couple / (R_ * T))) + (- ((electrons * F * E_couple_2 / (R_ * T))))) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : ln (a_ox_2 * a_red / (a_red_2 * a_ox)) = electrons * F * (E_couple - E_couple_2) / (R_ * T)) by (refine (electron_transfer.balance E_couple E_couple_2 E_first_couple E_second_couple F R_ T a_ox a_ox_2 a_red a_red_2 electrons _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11]);
  apply (same_eq (exp (ln (a_ox_2 * a_red / (a_red_2 * a_ox)))) (exp (electrons * F * (E_couple - E_couple_2) / (R_ * T)))); [apply f_equal; exact P1 | rewrite ?E3, ?E2, ?E1; rational | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma equilibrium_constant_defined
    (E_couple E_couple_2 E_first_couple E_second_couple F R_ T a_ox a_ox_2 a_red a_red_2 electrons : R)
    (H1 : E_first_couple = E_couple + R_ * T * ln (a_ox / a_red) / (electrons * F))
    (H2 : E_first_couple = E_second_couple)
    (H3 : E_second_couple = E_couple_2 + R_ * T * ln (a_ox_2 / a_red_2) / (electrons * F))
    (H4 : 0 < F)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : 0 < a_ox)
    (H8 : 0 < a_ox_2)
    (H9 : 0 < a_red)
    (H10 : 0 < a_red_2)
    (H11 : 0 < electrons) :
  a_ox <> 0 /\ a_red_2 <> 0 /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma proton
    (F R_ T a_proton mu_proton mu_proton_standard phi_s : R)
    (H1 : 0 < a_proton)
    (H2 : mu_proton = mu_proton_standard + R_ * T * ln a_proton + F * phi_s) :
  mu_proton = mu_proton_standard + R_ * T * ln a_proton + F * phi_s.
Proof.
  assert (P1 : mu_proton = mu_proton_standard + R_ * T * ln a_proton + 1 * F * phi_s) by (refine (electrochemical_potential.electrochemical_potential F R_ T a_proton mu_proton mu_proton_standard phi_s 1 _ _); [exact H1 | apply (same_eq _ _ _ _ H2); rational]);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma proton_defined
    (F R_ T a_proton mu_proton mu_proton_standard phi_s : R)
    (H1 : 0 < a_proton)
    (H2 : mu_proton = mu_proton_standard + R_ * T * ln a_proton + F * phi_s) :
  0 < a_proton.
Proof.
  each; exists_there.
Qed.

Lemma taken_in
    (F R_ T a_ox a_proton mu_ox mu_ox_standard mu_proton mu_proton_standard phi_s protons z_ox : R)
    (H1 : 0 < a_ox)
    (H2 : 0 < a_proton)
    (H3 : mu_ox = mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s)
    (H4 : mu_proton = mu_proton_standard + R_ * T * ln a_proton + F * phi_s) :
  mu_ox + protons * mu_proton = mu_ox_standard + R_ * T * ln (a_ox * Rpower a_proton protons) + F * phi_s * (z_ox + protons) + protons * mu_proton_standard.
Proof.
  assert (E1 : Rpower a_proton protons = (exp ((ln a_proton) * protons))) by (power_as_exp; exp_as ((((ln a_proton) * protons))) ltac:(rational));
  assert (E2 : ln (a_ox * Rpower a_proton protons) = (ln a_proton) * protons + (ln a_ox)) by (ln_as (a_ox * ((exp ((ln a_proton) * protons)))) ltac:(rewrite ?E1; rational));
  assert (Z1 : 1 * (mu_ox - (mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s)) = 0) by (apply term_eq; [exact H3]);
  assert (Z2 : protons * (mu_proton - (mu_proton_standard + R_ * T * ln a_proton + F * phi_s)) = 0) by (apply term_eq; [exact H4]);
  apply (eq_by_sum _ _ (1 * (mu_ox - (mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s)) + protons * (mu_proton - (mu_proton_standard + R_ * T * ln a_proton + F * phi_s)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma taken_in_defined
    (F R_ T a_ox a_proton mu_ox mu_ox_standard mu_proton mu_proton_standard phi_s protons z_ox : R)
    (H1 : 0 < a_ox)
    (H2 : 0 < a_proton)
    (H3 : mu_ox = mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s)
    (H4 : mu_proton = mu_proton_standard + R_ * T * ln a_proton + F * phi_s) :
  0 < a_proton /\ 0 < a_ox * Rpower a_proton protons.
Proof.
  each; exists_there.
Qed.

Lemma with_protons
    (E_couple E_first_couple F R_ T a_ox a_proton a_red electrons protons : R)
    (H1 : E_first_couple = E_couple + R_ * T * ln (a_ox * Rpower a_proton protons / a_red) / (electrons * F))
    (H2 : 0 < F)
    (H3 : 0 < a_ox)
    (H4 : 0 < a_proton)
    (H5 : 0 < a_red)
    (H6 : 0 < electrons) :
  E_first_couple = E_couple + R_ * T * ln (a_ox * Rpower a_proton protons / a_red) / (electrons * F).
Proof.
  assert (E1 : Rpower a_proton protons = (exp (protons * (ln a_proton)))) by (power_as_exp; exp_as (((protons * (ln a_proton)))) ltac:(rational));
  assert (E2 : ln (a_ox * Rpower a_proton protons / a_red) = protons * (ln a_proton) + (ln a_ox) - (ln a_red)) by (ln_as (a_ox * ((exp (protons * (ln a_proton)))) * / a_red) ltac:(rewrite ?E1; rational));
  assert (E3 : ln ((a_ox * Rpower a_proton protons) / a_red) = protons * (ln a_proton) + (ln a_ox) - (ln a_red)) by (ln_as (a_ox * ((exp (protons * (ln a_proton)))) * / a_red) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : E_first_couple = E_couple + R_ * T * ln ((a_ox * Rpower a_proton protons) / a_red) / (electrons * F)) by (apply (same_eq _ _ _ _ H1); rewrite ?E3, ?E2, ?E1; rational);
  apply (same_eq _ _ _ _ P1); rewrite ?E3, ?E2, ?E1; rational.
Qed.

Lemma with_protons_defined
    (E_couple E_first_couple F R_ T a_ox a_proton a_red electrons protons : R)
    (H1 : E_first_couple = E_couple + R_ * T * ln (a_ox * Rpower a_proton protons / a_red) / (electrons * F))
    (H2 : 0 < F)
    (H3 : 0 < a_ox)
    (H4 : 0 < a_proton)
    (H5 : 0 < a_red)
    (H6 : 0 < electrons) :
  F <> 0 /\ electrons <> 0 /\ 0 < a_proton /\ a_red <> 0 /\ 0 < a_ox * Rpower a_proton protons / a_red.
Proof.
  each; exists_there.
Qed.

Lemma redox_and_ph
    (E_couple E_first_couple F R_ T a_ox a_proton a_red electrons pH_sample protons slope : R)
    (H1 : E_first_couple = E_couple + R_ * T * ln (a_ox * Rpower a_proton protons / a_red) / (electrons * F))
    (H2 : 0 < F)
    (H3 : 0 < a_ox)
    (H4 : 0 < a_proton)
    (H5 : 0 < a_red)
    (H6 : 0 < electrons)
    (H7 : pH_sample = - ln a_proton / ln 10)
    (H8 : slope = R_ * T * ln 10 / F) :
  E_first_couple = E_couple + R_ * T * ln (a_ox / a_red) / (electrons * F) - protons * slope * pH_sample / electrons.
Proof.
  assert (E1 : Rpower a_proton protons = (exp (protons * (ln a_proton)))) by (power_as_exp; exp_as (((protons * (ln a_proton)))) ltac:(rational));
  assert (E2 : ln (a_ox * Rpower a_proton protons / a_red) = protons * (ln a_proton) + (ln a_ox) - (ln a_red)) by (ln_as (a_ox * ((exp (protons * (ln a_proton)))) * / a_red) ltac:(rewrite ?E1; rational));
  assert (E3 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln (a_ox / a_red) = (ln a_ox) - (ln a_red)) by (ln_as (a_ox * / a_red) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (Z1 : 1 * (E_first_couple - (E_couple + R_ * T * ln (a_ox * Rpower a_proton protons / a_red) / (electrons * F))) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : protons * R_ * T * ln 10 / (electrons * F) * (pH_sample - (- ln a_proton / ln 10)) = 0) by (apply term_eq; [exact H7]);
  assert (Z3 : protons * pH_sample / electrons * (slope - R_ * T * ln 10 / F) = 0) by (apply term_eq; [exact H8]);
  apply (eq_by_sum _ _ (1 * (E_first_couple - (E_couple + R_ * T * ln (a_ox * Rpower a_proton protons / a_red) / (electrons * F))) + protons * R_ * T * ln 10 / (electrons * F) * (pH_sample - (- ln a_proton / ln 10)) + protons * pH_sample / electrons * (slope - R_ * T * ln 10 / F))); [lra | rewrite ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma redox_and_ph_defined
    (E_couple E_first_couple F R_ T a_ox a_proton a_red electrons pH_sample protons slope : R)
    (H1 : E_first_couple = E_couple + R_ * T * ln (a_ox * Rpower a_proton protons / a_red) / (electrons * F))
    (H2 : 0 < F)
    (H3 : 0 < a_ox)
    (H4 : 0 < a_proton)
    (H5 : 0 < a_red)
    (H6 : 0 < electrons)
    (H7 : pH_sample = - ln a_proton / ln 10)
    (H8 : slope = R_ * T * ln 10 / F) :
  electrons <> 0 /\ F <> 0 /\ a_red <> 0 /\ 0 < a_ox / a_red.
Proof.
  each; exists_there.
Qed.
