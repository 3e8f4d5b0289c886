(* Generated from derivations/three_ions.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require driving_force.

Lemma nernst_potassium
    (E_K F K_in K_out R_ T : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < K_in)
    (H4 : 0 < K_out) :
  E_K = R_ * T * ln (K_out / K_in) / F.
Proof.
  assert (E1 : ln (K_out / K_in) = (ln K_out) - (ln K_in)) by (ln_as (K_out * / K_in) ltac:(rational));
  assert (P1 : E_K = R_ * T * ln (K_out / K_in) / (1 * F)) by (apply (same_eq _ _ _ _ H1); rewrite ?E1; rational);
  apply (same_eq _ _ _ _ P1); rewrite ?E1; rational.
Qed.

Lemma nernst_potassium_defined
    (E_K F K_in K_out R_ T : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < K_in)
    (H4 : 0 < K_out) :
  F <> 0 /\ K_in <> 0 /\ 0 < K_out / K_in.
Proof.
  each; exists_there.
Qed.

Lemma nernst_sodium
    (E_Na F Na_in Na_out R_ T : R)
    (H1 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < Na_in)
    (H4 : 0 < Na_out) :
  E_Na = R_ * T * ln (Na_out / Na_in) / F.
Proof.
  assert (E1 : ln (Na_out / Na_in) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rational));
  assert (P1 : E_Na = R_ * T * ln (Na_out / Na_in) / (1 * F)) by (apply (same_eq _ _ _ _ H1); rewrite ?E1; rational);
  apply (same_eq _ _ _ _ P1); rewrite ?E1; rational.
Qed.

Lemma nernst_sodium_defined
    (E_Na F Na_in Na_out R_ T : R)
    (H1 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < Na_in)
    (H4 : 0 < Na_out) :
  F <> 0 /\ Na_in <> 0 /\ 0 < Na_out / Na_in.
Proof.
  each; exists_there.
Qed.

Lemma chloride_written
    (Cl_in Cl_out E_Cl F R_ T : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H4 : 0 < F) :
  E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F.
Proof.
  assert (E1 : ln (Cl_out / Cl_in) = (ln Cl_out) - (ln Cl_in)) by (ln_as (Cl_out * / Cl_in) ltac:(rational));
  assert (P1 : E_Cl = R_ * T * ln (Cl_out / Cl_in) / ((- 1) * F)) by (apply (same_eq _ _ _ _ H3); rewrite ?E1; rational);
  apply (same_eq _ _ _ _ P1); rewrite ?E1; rational.
Qed.

Lemma chloride_written_defined
    (Cl_in Cl_out E_Cl F R_ T : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H4 : 0 < F) :
  F <> 0 /\ Cl_in <> 0 /\ 0 < Cl_out / Cl_in.
Proof.
  each; exists_there.
Qed.

Lemma nernst_chloride
    (Cl_in Cl_out E_Cl F R_ T : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H4 : 0 < F) :
  E_Cl = R_ * T * ln (Cl_in / Cl_out) / F.
Proof.
  assert (E1 : ln (Cl_out / Cl_in) = (ln Cl_out) - (ln Cl_in)) by (ln_as (Cl_out * / Cl_in) ltac:(rational));
  assert (E2 : ln (Cl_in / Cl_out) = -(ln Cl_out) + (ln Cl_in)) by (ln_as (Cl_in * / Cl_out) ltac:(rewrite ?E1; rational));
  assert (Z1 : 1 * (E_Cl - (- R_ * T * ln (Cl_out / Cl_in) / F)) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 * (E_Cl - (- R_ * T * ln (Cl_out / Cl_in) / F)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma nernst_chloride_defined
    (Cl_in Cl_out E_Cl F R_ T : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H4 : 0 < F) :
  F <> 0 /\ Cl_out <> 0 /\ 0 < Cl_in / Cl_out.
Proof.
  each; exists_there.
Qed.

Lemma inside_written_out
    (E F R_ T V a_in a_out delta_mu mu_out mu_standard phi_in phi_out z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : 0 < F)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : delta_mu = mu_standard + R_ * T * ln a_in + z * F * phi_in - mu_out)
    (H7 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H8 : z <> 0) :
  delta_mu = z * F * (V - E).
Proof.
  assert (P1 : delta_mu = z * F * (V - E)) by (refine (driving_force.driving_force E F R_ T V a_in a_out delta_mu (mu_standard + R_ * T * ln a_in + z * F * phi_in) mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | apply (same_eq _ _ _ _ H6); rational | first [rational | side] | exact H7 | exact H8]);
  exact P1.
Qed.

Lemma both_written_out
    (E F R_ T V a_in a_out delta_mu mu_standard phi_in phi_out z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : 0 < F)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : delta_mu = R_ * T * ln a_in + z * F * phi_in - R_ * T * ln a_out - z * F * phi_out)
    (H7 : z <> 0) :
  delta_mu = z * F * (V - E).
Proof.
  assert (P1 : delta_mu = z * F * (V - E)) by (refine (three_ions.inside_written_out E F R_ T V a_in a_out delta_mu (mu_standard + R_ * T * ln a_out + z * F * phi_out) mu_standard phi_in phi_out z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | apply (same_eq _ _ _ _ H6); rational | first [rational | side] | exact H7]);
  exact P1.
Qed.

Lemma potassium_force
    (E_K F K_in K_out R_ T V c_standard delta_mu_K phi_in phi_out : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < K_in)
    (H4 : 0 < K_out)
    (H5 : V = phi_in - phi_out)
    (H6 : 0 < c_standard)
    (H7 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out) :
  delta_mu_K = F * (V - E_K).
Proof.
  assert (E1 : ln (K_out / K_in) = (ln K_out) - (ln K_in)) by (ln_as (K_out * / K_in) ltac:(rational));
  assert (E2 : ln ((K_out / c_standard) / (K_in / c_standard)) = (ln K_out) - (ln K_in)) by (ln_as (K_out * / K_in) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (K_in / c_standard) = (ln K_in) - (ln c_standard)) by (ln_as (K_in * / c_standard) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln (K_out / c_standard) = (ln K_out) - (ln c_standard)) by (ln_as (K_out * / c_standard) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (P1 : delta_mu_K = 1 * F * (V - E_K)) by (refine (three_ions.both_written_out E_K F R_ T V (K_in / c_standard) (K_out / c_standard) delta_mu_K 0 phi_in phi_out 1 _ _ _ _ _ _ _); [apply (same_eq _ _ _ _ H1); rewrite ?E2, ?E1; rational | exact H2 | exact H5 | side | side | apply (same_eq _ _ _ _ H7); rewrite ?E4, ?E3, ?E2, ?E1; rational | side]);
  apply (same_eq _ _ _ _ P1); rewrite ?E4, ?E3, ?E2, ?E1; rational.
Qed.

Lemma sodium_force
    (E_Na F Na_in Na_out R_ T V c_standard delta_mu_Na phi_in phi_out : R)
    (H1 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < Na_in)
    (H4 : 0 < Na_out)
    (H5 : V = phi_in - phi_out)
    (H6 : 0 < c_standard)
    (H7 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  delta_mu_Na = F * (V - E_Na).
Proof.
  assert (E1 : ln (Na_out / Na_in) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rational));
  assert (E2 : ln ((Na_out / c_standard) / (Na_in / c_standard)) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (Na_in / c_standard) = (ln Na_in) - (ln c_standard)) by (ln_as (Na_in * / c_standard) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln (Na_out / c_standard) = (ln Na_out) - (ln c_standard)) by (ln_as (Na_out * / c_standard) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (P1 : delta_mu_Na = 1 * F * (V - E_Na)) by (refine (three_ions.both_written_out E_Na F R_ T V (Na_in / c_standard) (Na_out / c_standard) delta_mu_Na 0 phi_in phi_out 1 _ _ _ _ _ _ _); [apply (same_eq _ _ _ _ H1); rewrite ?E2, ?E1; rational | exact H2 | exact H5 | side | side | apply (same_eq _ _ _ _ H7); rewrite ?E4, ?E3, ?E2, ?E1; rational | side]);
  apply (same_eq _ _ _ _ P1); rewrite ?E4, ?E3, ?E2, ?E1; rational.
Qed.

Lemma chloride_force
    (Cl_in Cl_out E_Cl F R_ T V c_standard delta_mu_Cl phi_in phi_out : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H4 : 0 < F)
    (H5 : V = phi_in - phi_out)
    (H6 : 0 < c_standard)
    (H7 : delta_mu_Cl = R_ * T * ln (Cl_in / c_standard) + F * phi_out - R_ * T * ln (Cl_out / c_standard) - F * phi_in) :
  delta_mu_Cl = - F * (V - E_Cl).
Proof.
  assert (E1 : ln (Cl_out / Cl_in) = (ln Cl_out) - (ln Cl_in)) by (ln_as (Cl_out * / Cl_in) ltac:(rational));
  assert (E2 : ln ((Cl_out / c_standard) / (Cl_in / c_standard)) = (ln Cl_out) - (ln Cl_in)) by (ln_as (Cl_out * / Cl_in) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (Cl_in / c_standard) = (ln Cl_in) - (ln c_standard)) by (ln_as (Cl_in * / c_standard) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln (Cl_out / c_standard) = (ln Cl_out) - (ln c_standard)) by (ln_as (Cl_out * / c_standard) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (P1 : delta_mu_Cl = (- 1) * F * (V - E_Cl)) by (refine (three_ions.both_written_out E_Cl F R_ T V (Cl_in / c_standard) (Cl_out / c_standard) delta_mu_Cl 0 phi_in phi_out (- 1) _ _ _ _ _ _ _); [apply (same_eq _ _ _ _ H3); rewrite ?E2, ?E1; rational | exact H4 | exact H5 | side | side | apply (same_eq _ _ _ _ H7); rewrite ?E4, ?E3, ?E2, ?E1; rational | side]);
  apply (same_eq _ _ _ _ P1); rewrite ?E4, ?E3, ?E2, ?E1; rational.
Qed.

Lemma potassium_leaves
    (E_K F K_in K_out R_ T V c_standard delta_mu_K phi_in phi_out : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < K_in)
    (H4 : 0 < K_out)
    (H5 : V = phi_in - phi_out)
    (H6 : E_K < V)
    (H7 : 0 < c_standard)
    (H8 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out) :
  0 < delta_mu_K.
Proof.
  assert (P1 : delta_mu_K = F * (V - E_K)) by (refine (three_ions.potassium_force E_K F K_in K_out R_ T V c_standard delta_mu_K phi_in phi_out _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H7 | exact H8]);
  assert (Z1 : 1 * (delta_mu_K - F * (V - E_K)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 0 < F * (V - E_K)) by (apply term_lt; [side | exact H6]);
  apply (lt_by_sum _ _ (1 * (delta_mu_K - F * (V - E_K)) + F * (V - E_K))); [lra | rational].
Qed.

Lemma sodium_enters
    (E_Na F Na_in Na_out R_ T V c_standard delta_mu_Na phi_in phi_out : R)
    (H1 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H2 : V < E_Na)
    (H3 : 0 < F)
    (H4 : 0 < Na_in)
    (H5 : 0 < Na_out)
    (H6 : V = phi_in - phi_out)
    (H7 : 0 < c_standard)
    (H8 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  delta_mu_Na < 0.
Proof.
  assert (P1 : delta_mu_Na = F * (V - E_Na)) by (refine (three_ions.sodium_force E_Na F Na_in Na_out R_ T V c_standard delta_mu_Na phi_in phi_out _ _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  assert (Z1 : (- 1) * (delta_mu_Na - F * (V - E_Na)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 0 < F * (E_Na - V)) by (apply term_lt; [side | exact H2]);
  apply (lt_by_sum _ _ ((- 1) * (delta_mu_Na - F * (V - E_Na)) + F * (E_Na - V))); [lra | rational].
Qed.

Lemma sodium_is_drawn_harder
    (E_K E_Na F K_in K_out Na_in Na_out R_ T V c_standard delta_mu_K delta_mu_Na phi_in phi_out : R)
    (H1 : 2 * V < E_K + E_Na)
    (H2 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H3 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H4 : 0 < F)
    (H5 : 0 < K_in)
    (H6 : 0 < K_out)
    (H7 : 0 < Na_in)
    (H8 : 0 < Na_out)
    (H9 : V = phi_in - phi_out)
    (H10 : 0 < c_standard)
    (H11 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out)
    (H12 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  delta_mu_K < - delta_mu_Na.
Proof.
  assert (P1 : delta_mu_Na = F * (V - E_Na)) by (refine (three_ions.sodium_force E_Na F Na_in Na_out R_ T V c_standard delta_mu_Na phi_in phi_out _ _ _ _ _ _ _); [exact H3 | exact H4 | exact H7 | exact H8 | exact H9 | exact H10 | exact H12]);
  assert (P2 : delta_mu_K = F * (V - E_K)) by (refine (three_ions.potassium_force E_K F K_in K_out R_ T V c_standard delta_mu_K phi_in phi_out _ _ _ _ _ _ _); [exact H2 | exact H4 | exact H5 | exact H6 | exact H9 | exact H10 | exact H11]);
  assert (Z1 : (- 1) * (delta_mu_Na - F * (V - E_Na)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- 1) * (delta_mu_K - F * (V - E_K)) = 0) by (apply term_eq; [exact P2]);
  assert (Z3 : 0 < F * (E_K + E_Na - 2 * V)) by (apply term_lt; [side | exact H1]);
  apply (lt_by_sum _ _ ((- 1) * (delta_mu_Na - F * (V - E_Na)) + (- 1) * (delta_mu_K - F * (V - E_K)) + F * (E_K + E_Na - 2 * V))); [lra | rational].
Qed.
