(* Generated from derivations/three_ions.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require driving_force.

Lemma nernst_potassium
    (E_K F K_in K_out R_ T c_standard : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < K_in)
    (H4 : 0 < K_out)
    (H5 : 0 < c_standard) :
  E_K = R_ * T * ln (K_out / K_in) / F.
Proof.
  assert (E1 : ln (K_out / K_in) = (ln K_out) - (ln K_in)) by (ln_as (K_out * / K_in) ltac:(rational));
  assert (E2 : ln ((K_out / c_standard) / (K_in / c_standard)) = (ln K_out) - (ln K_in)) by (ln_as (K_out * / K_in) ltac:(rewrite ?E1; rational));
  assert (P1 : E_K = R_ * T * ln ((K_out / c_standard) / (K_in / c_standard)) / (1 * F)) by (apply (same_eq _ _ _ _ H1); rewrite ?E2, ?E1; rational);
  apply (same_eq _ _ _ _ P1); rewrite ?E2, ?E1; rational.
Qed.

Lemma nernst_potassium_defined
    (E_K F K_in K_out R_ T c_standard : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < K_in)
    (H4 : 0 < K_out)
    (H5 : 0 < c_standard) :
  F <> 0 /\ K_in <> 0 /\ 0 < K_out / K_in.
Proof.
  each; side.
Qed.

Lemma nernst_sodium
    (E_Na F Na_in Na_out R_ T c_standard : R)
    (H1 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < Na_in)
    (H4 : 0 < Na_out)
    (H5 : 0 < c_standard) :
  E_Na = R_ * T * ln (Na_out / Na_in) / F.
Proof.
  assert (E1 : ln (Na_out / Na_in) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rational));
  assert (E2 : ln ((Na_out / c_standard) / (Na_in / c_standard)) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rewrite ?E1; rational));
  assert (P1 : E_Na = R_ * T * ln ((Na_out / c_standard) / (Na_in / c_standard)) / (1 * F)) by (apply (same_eq _ _ _ _ H1); rewrite ?E2, ?E1; rational);
  apply (same_eq _ _ _ _ P1); rewrite ?E2, ?E1; rational.
Qed.

Lemma nernst_sodium_defined
    (E_Na F Na_in Na_out R_ T c_standard : R)
    (H1 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < Na_in)
    (H4 : 0 < Na_out)
    (H5 : 0 < c_standard) :
  F <> 0 /\ Na_in <> 0 /\ 0 < Na_out / Na_in.
Proof.
  each; side.
Qed.

Lemma chloride_written
    (Cl_in Cl_out E_Cl F R_ T c_standard : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H4 : 0 < F)
    (H5 : 0 < c_standard) :
  E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F.
Proof.
  assert (E1 : ln (Cl_out / Cl_in) = (ln Cl_out) - (ln Cl_in)) by (ln_as (Cl_out * / Cl_in) ltac:(rational));
  assert (E2 : ln ((Cl_out / c_standard) / (Cl_in / c_standard)) = (ln Cl_out) - (ln Cl_in)) by (ln_as (Cl_out * / Cl_in) ltac:(rewrite ?E1; rational));
  assert (P1 : E_Cl = R_ * T * ln ((Cl_out / c_standard) / (Cl_in / c_standard)) / ((- 1) * F)) by (apply (same_eq _ _ _ _ H3); rewrite ?E2, ?E1; rational);
  apply (same_eq _ _ _ _ P1); rewrite ?E2, ?E1; rational.
Qed.

Lemma chloride_written_defined
    (Cl_in Cl_out E_Cl F R_ T c_standard : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H4 : 0 < F)
    (H5 : 0 < c_standard) :
  F <> 0 /\ Cl_in <> 0 /\ 0 < Cl_out / Cl_in.
Proof.
  each; side.
Qed.

Lemma nernst_chloride
    (Cl_in Cl_out E_Cl F R_ T c_standard : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H4 : 0 < F)
    (H5 : 0 < c_standard) :
  E_Cl = R_ * T * ln (Cl_in / Cl_out) / F.
Proof.
  assert (E1 : ln (Cl_out / Cl_in) = (ln Cl_out) - (ln Cl_in)) by (ln_as (Cl_out * / Cl_in) ltac:(rational));
  assert (E2 : ln (Cl_in / Cl_out) = -(ln Cl_out) + (ln Cl_in)) by (ln_as (Cl_in * / Cl_out) ltac:(rewrite ?E1; rational));
  assert (Z1 : 1 * (E_Cl - (- R_ * T * ln (Cl_out / Cl_in) / F)) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 * (E_Cl - (- R_ * T * ln (Cl_out / Cl_in) / F)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma nernst_chloride_defined
    (Cl_in Cl_out E_Cl F R_ T c_standard : R)
    (H1 : 0 < Cl_in)
    (H2 : 0 < Cl_out)
    (H3 : E_Cl = - R_ * T * ln (Cl_out / Cl_in) / F)
    (H4 : 0 < F)
    (H5 : 0 < c_standard) :
  F <> 0 /\ Cl_out <> 0 /\ 0 < Cl_in / Cl_out.
Proof.
  each; side.
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
  assert (P1 : delta_mu = z * F * (V - E)) by (refine (driving_force.driving_force E F R_ T V a_in a_out delta_mu (mu_standard + R_ * T * ln a_in + z * F * phi_in) mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | apply (same_eq _ _ _ _ H6); rational | side | exact H7 | exact H8]);
  exact P1.
Qed.

(* both_written_out: not proved here: no term for Quantity: mu_standard *)

(* potassium_force: not proved here: it rests on three_ions.both_written_out, which has no proof here *)

(* sodium_force: not proved here: it rests on three_ions.both_written_out, which has no proof here *)

(* chloride_force: not proved here: it rests on three_ions.both_written_out, which has no proof here *)

(* potassium_leaves: not proved here: it rests on three_ions.potassium_force, which has no proof here *)

(* sodium_enters: not proved here: it rests on three_ions.sodium_force, which has no proof here *)

(* sodium_is_drawn_harder: not proved here: it rests on three_ions.sodium_force, which has no proof here *)
