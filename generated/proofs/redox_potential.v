(* Generated from derivations/redox_potential.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require electrochemical_potential.

Lemma oxidised
    (F R_ T a_ox mu_ox mu_ox_standard phi_s z_ox : R)
    (H1 : 0 < a_ox)
    (H2 : mu_ox = mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s) :
  mu_ox = mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s.
Proof.
  assert (P1 : mu_ox = mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s) by (refine (electrochemical_potential.electrochemical_potential F R_ T a_ox mu_ox mu_ox_standard phi_s z_ox _ _); [exact H1 | exact H2]);
  exact P1.
Qed.

Lemma oxidised_defined
    (F R_ T a_ox mu_ox mu_ox_standard phi_s z_ox : R)
    (H1 : 0 < a_ox)
    (H2 : mu_ox = mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s) :
  0 < a_ox.
Proof.
  each; exists_there.
Qed.

Lemma reduced
    (F R_ T a_red electrons mu_red mu_red_standard phi_s z_ox : R)
    (H1 : 0 < a_red)
    (H2 : mu_red = mu_red_standard + R_ * T * ln a_red + F * phi_s * (z_ox - electrons)) :
  mu_red = mu_red_standard + R_ * T * ln a_red + F * phi_s * (z_ox - electrons).
Proof.
  assert (P1 : mu_red = mu_red_standard + R_ * T * ln a_red + (z_ox - electrons) * F * phi_s) by (refine (electrochemical_potential.electrochemical_potential F R_ T a_red mu_red mu_red_standard phi_s (z_ox - electrons) _ _); [exact H1 | apply (same_eq _ _ _ _ H2); rational]);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma reduced_defined
    (F R_ T a_red electrons mu_red mu_red_standard phi_s z_ox : R)
    (H1 : 0 < a_red)
    (H2 : mu_red = mu_red_standard + R_ * T * ln a_red + F * phi_s * (z_ox - electrons)) :
  0 < a_red.
Proof.
  each; exists_there.
Qed.

Lemma in_full
    (F R_ T a_ox electrons mu_e mu_metal mu_ox mu_ox_standard mu_red phi_m phi_s z_ox : R)
    (H1 : 0 < a_ox)
    (H2 : mu_ox + electrons * mu_e = mu_red)
    (H3 : mu_e = mu_metal - F * phi_m)
    (H4 : mu_ox = mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s) :
  mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s + electrons * (mu_metal - F * phi_m) = mu_red.
Proof.
  assert (Z1 : 1 * (mu_ox + electrons * mu_e - mu_red) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : (- 1) * (mu_ox - (mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s)) = 0) by (apply term_eq; [exact H4]);
  assert (Z3 : (- electrons) * (mu_e - (mu_metal - F * phi_m)) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 * (mu_ox + electrons * mu_e - mu_red) + (- 1) * (mu_ox - (mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s)) + (- electrons) * (mu_e - (mu_metal - F * phi_m)))); [lra | rational].
Qed.

Lemma in_full_defined
    (F R_ T a_ox electrons mu_e mu_metal mu_ox mu_ox_standard mu_red phi_m phi_s z_ox : R)
    (H1 : 0 < a_ox)
    (H2 : mu_ox + electrons * mu_e = mu_red)
    (H3 : mu_e = mu_metal - F * phi_m)
    (H4 : mu_ox = mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s) :
  0 < a_ox.
Proof.
  each; exists_there.
Qed.

Lemma written_out
    (F R_ T a_ox a_red electrons mu_e mu_metal mu_ox mu_ox_standard mu_red mu_red_standard phi_m phi_s z_ox : R)
    (H1 : 0 < a_ox)
    (H2 : 0 < a_red)
    (H3 : mu_ox + electrons * mu_e = mu_red)
    (H4 : mu_e = mu_metal - F * phi_m)
    (H5 : mu_ox = mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s)
    (H6 : mu_red = mu_red_standard + R_ * T * ln a_red + F * phi_s * (z_ox - electrons)) :
  electrons * F * (phi_m - phi_s) = mu_ox_standard + R_ * T * ln (a_ox / a_red) + electrons * mu_metal - mu_red_standard.
Proof.
  assert (E1 : ln (a_ox / a_red) = (ln a_ox) - (ln a_red)) by (ln_as (a_ox * / a_red) ltac:(rational));
  assert (P1 : mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s + electrons * (mu_metal - F * phi_m) = mu_red) by (refine (redox_potential.in_full F R_ T a_ox electrons mu_e mu_metal mu_ox mu_ox_standard mu_red phi_m phi_s z_ox _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5]);
  assert (Z1 : (- 1) * (mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s + electrons * (mu_metal - F * phi_m) - mu_red) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- 1) * (mu_red - (mu_red_standard + R_ * T * ln a_red + F * phi_s * (z_ox - electrons))) = 0) by (apply term_eq; [exact H6]);
  apply (eq_by_sum _ _ ((- 1) * (mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s + electrons * (mu_metal - F * phi_m) - mu_red) + (- 1) * (mu_red - (mu_red_standard + R_ * T * ln a_red + F * phi_s * (z_ox - electrons))))); [lra | rewrite ?E1; rational].
Qed.

Lemma written_out_defined
    (F R_ T a_ox a_red electrons mu_e mu_metal mu_ox mu_ox_standard mu_red mu_red_standard phi_m phi_s z_ox : R)
    (H1 : 0 < a_ox)
    (H2 : 0 < a_red)
    (H3 : mu_ox + electrons * mu_e = mu_red)
    (H4 : mu_e = mu_metal - F * phi_m)
    (H5 : mu_ox = mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s)
    (H6 : mu_red = mu_red_standard + R_ * T * ln a_red + F * phi_s * (z_ox - electrons)) :
  a_red <> 0 /\ 0 < a_ox / a_red.
Proof.
  each; exists_there.
Qed.

Lemma redox
    (E_couple E_redox E_reference F R_ T a_ox a_red electrons mu_e mu_metal mu_ox mu_ox_standard mu_red mu_red_standard phi_m phi_s z_ox : R)
    (H1 : E_couple = (mu_ox_standard + electrons * mu_metal - mu_red_standard) / (electrons * F) - E_reference)
    (H2 : E_redox = phi_m - phi_s - E_reference)
    (H3 : 0 < F)
    (H4 : 0 < a_ox)
    (H5 : 0 < a_red)
    (H6 : 0 < electrons)
    (H7 : mu_ox + electrons * mu_e = mu_red)
    (H8 : mu_e = mu_metal - F * phi_m)
    (H9 : mu_ox = mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s)
    (H10 : mu_red = mu_red_standard + R_ * T * ln a_red + F * phi_s * (z_ox - electrons)) :
  E_redox = E_couple + R_ * T * ln (a_ox / a_red) / (electrons * F).
Proof.
  assert (E1 : ln (a_ox / a_red) = (ln a_ox) - (ln a_red)) by (ln_as (a_ox * / a_red) ltac:(rational));
  assert (P1 : electrons * F * (phi_m - phi_s) = mu_ox_standard + R_ * T * ln (a_ox / a_red) + electrons * mu_metal - mu_red_standard) by (refine (redox_potential.written_out F R_ T a_ox a_red electrons mu_e mu_metal mu_ox mu_ox_standard mu_red mu_red_standard phi_m phi_s z_ox _ _ _ _ _ _); [exact H4 | exact H5 | exact H7 | exact H8 | exact H9 | exact H10]);
  assert (Z1 : 1 / (electrons * F) * (electrons * F * (phi_m - phi_s) - (mu_ox_standard + R_ * T * ln (a_ox / a_red) + electrons * mu_metal - mu_red_standard)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 1 * (E_redox - (phi_m - phi_s - E_reference)) = 0) by (apply term_eq; [exact H2]);
  assert (Z3 : (- 1) * (E_couple - ((mu_ox_standard + electrons * mu_metal - mu_red_standard) / (electrons * F) - E_reference)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 / (electrons * F) * (electrons * F * (phi_m - phi_s) - (mu_ox_standard + R_ * T * ln (a_ox / a_red) + electrons * mu_metal - mu_red_standard)) + 1 * (E_redox - (phi_m - phi_s - E_reference)) + (- 1) * (E_couple - ((mu_ox_standard + electrons * mu_metal - mu_red_standard) / (electrons * F) - E_reference)))); [lra | rewrite ?E1; rational].
Qed.

Lemma redox_defined
    (E_couple E_redox E_reference F R_ T a_ox a_red electrons mu_e mu_metal mu_ox mu_ox_standard mu_red mu_red_standard phi_m phi_s z_ox : R)
    (H1 : E_couple = (mu_ox_standard + electrons * mu_metal - mu_red_standard) / (electrons * F) - E_reference)
    (H2 : E_redox = phi_m - phi_s - E_reference)
    (H3 : 0 < F)
    (H4 : 0 < a_ox)
    (H5 : 0 < a_red)
    (H6 : 0 < electrons)
    (H7 : mu_ox + electrons * mu_e = mu_red)
    (H8 : mu_e = mu_metal - F * phi_m)
    (H9 : mu_ox = mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s)
    (H10 : mu_red = mu_red_standard + R_ * T * ln a_red + F * phi_s * (z_ox - electrons)) :
  F <> 0 /\ electrons <> 0 /\ a_red <> 0 /\ 0 < a_ox / a_red.
Proof.
  each; exists_there.
Qed.

Lemma redox_equation'1
    (E_couple E_redox E_reference F R_ T a_ox a_red electrons mu_metal mu_ox_standard mu_red_standard phi_m phi_s : R)
    (H1 : E_couple = (mu_ox_standard + electrons * mu_metal - mu_red_standard) / (electrons * F) - E_reference)
    (H2 : E_redox = phi_m - phi_s - E_reference)
    (H3 : E_redox = E_couple + R_ * T * ln (a_ox / a_red) / (electrons * F))
    (H4 : 0 < F)
    (H5 : 0 < a_ox)
    (H6 : 0 < a_red)
    (H7 : 0 < electrons) :
  electrons * F * (phi_m - phi_s) = mu_ox_standard + R_ * T * ln (a_ox / a_red) + electrons * mu_metal - mu_red_standard.
Proof.
  assert (E1 : ln (a_ox / a_red) = (ln a_ox) - (ln a_red)) by (ln_as (a_ox * / a_red) ltac:(rational));
  assert (Z1 : electrons * F * (E_redox - (E_couple + R_ * T * ln (a_ox / a_red) / (electrons * F))) = 0) by (apply term_eq; [exact H3]);
  assert (Z2 : (- electrons * F) * (E_redox - (phi_m - phi_s - E_reference)) = 0) by (apply term_eq; [exact H2]);
  assert (Z3 : electrons * F * (E_couple - ((mu_ox_standard + electrons * mu_metal - mu_red_standard) / (electrons * F) - E_reference)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (electrons * F * (E_redox - (E_couple + R_ * T * ln (a_ox / a_red) / (electrons * F))) + (- electrons * F) * (E_redox - (phi_m - phi_s - E_reference)) + electrons * F * (E_couple - ((mu_ox_standard + electrons * mu_metal - mu_red_standard) / (electrons * F) - E_reference)))); [lra | rewrite ?E1; rational].
Qed.

Lemma redox_equation'1_defined
    (E_couple E_redox E_reference F R_ T a_ox a_red electrons mu_metal mu_ox_standard mu_red_standard phi_m phi_s : R)
    (H1 : E_couple = (mu_ox_standard + electrons * mu_metal - mu_red_standard) / (electrons * F) - E_reference)
    (H2 : E_redox = phi_m - phi_s - E_reference)
    (H3 : E_redox = E_couple + R_ * T * ln (a_ox / a_red) / (electrons * F))
    (H4 : 0 < F)
    (H5 : 0 < a_ox)
    (H6 : 0 < a_red)
    (H7 : 0 < electrons) :
  a_red <> 0 /\ 0 < a_ox / a_red.
Proof.
  each; exists_there.
Qed.

Lemma redox_equation'2
    (E_couple E_redox E_reference F R_ T a_ox a_red electrons mu_metal mu_ox_standard mu_red mu_red_standard phi_m phi_s z_ox : R)
    (H1 : E_couple = (mu_ox_standard + electrons * mu_metal - mu_red_standard) / (electrons * F) - E_reference)
    (H2 : E_redox = phi_m - phi_s - E_reference)
    (H3 : E_redox = E_couple + R_ * T * ln (a_ox / a_red) / (electrons * F))
    (H4 : 0 < F)
    (H5 : 0 < a_ox)
    (H6 : 0 < a_red)
    (H7 : 0 < electrons)
    (H8 : mu_red = mu_red_standard + R_ * T * ln a_red + F * phi_s * (z_ox - electrons)) :
  mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s + electrons * (mu_metal - F * phi_m) = mu_red.
Proof.
  assert (E1 : ln (a_ox / a_red) = (ln a_ox) - (ln a_red)) by (ln_as (a_ox * / a_red) ltac:(rational));
  assert (P1 : electrons * F * (phi_m - phi_s) = mu_ox_standard + R_ * T * ln (a_ox / a_red) + electrons * mu_metal - mu_red_standard) by (refine (redox_potential.redox_equation'1 E_couple E_redox E_reference F R_ T a_ox a_red electrons mu_metal mu_ox_standard mu_red_standard phi_m phi_s _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7]);
  assert (Z1 : 1 / (- 1) * (electrons * F * (phi_m - phi_s) - (mu_ox_standard + R_ * T * ln (a_ox / a_red) + electrons * mu_metal - mu_red_standard)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 1 / (- 1) * (mu_red - (mu_red_standard + R_ * T * ln a_red + F * phi_s * (z_ox - electrons))) = 0) by (apply term_eq; [exact H8]);
  apply (eq_by_sum _ _ (1 / (- 1) * (electrons * F * (phi_m - phi_s) - (mu_ox_standard + R_ * T * ln (a_ox / a_red) + electrons * mu_metal - mu_red_standard)) + 1 / (- 1) * (mu_red - (mu_red_standard + R_ * T * ln a_red + F * phi_s * (z_ox - electrons))))); [lra | rewrite ?E1; rational].
Qed.

Lemma redox_equation'2_defined
    (E_couple E_redox E_reference F R_ T a_ox a_red electrons mu_metal mu_ox_standard mu_red mu_red_standard phi_m phi_s z_ox : R)
    (H1 : E_couple = (mu_ox_standard + electrons * mu_metal - mu_red_standard) / (electrons * F) - E_reference)
    (H2 : E_redox = phi_m - phi_s - E_reference)
    (H3 : E_redox = E_couple + R_ * T * ln (a_ox / a_red) / (electrons * F))
    (H4 : 0 < F)
    (H5 : 0 < a_ox)
    (H6 : 0 < a_red)
    (H7 : 0 < electrons)
    (H8 : mu_red = mu_red_standard + R_ * T * ln a_red + F * phi_s * (z_ox - electrons)) :
  0 < a_ox.
Proof.
  each; exists_there.
Qed.

Lemma redox_equation'3
    (E_couple E_redox E_reference F R_ T a_ox a_red electrons mu_e mu_metal mu_ox mu_ox_standard mu_red mu_red_standard phi_m phi_s z_ox : R)
    (H1 : E_couple = (mu_ox_standard + electrons * mu_metal - mu_red_standard) / (electrons * F) - E_reference)
    (H2 : E_redox = phi_m - phi_s - E_reference)
    (H3 : E_redox = E_couple + R_ * T * ln (a_ox / a_red) / (electrons * F))
    (H4 : 0 < F)
    (H5 : 0 < a_ox)
    (H6 : 0 < a_red)
    (H7 : 0 < electrons)
    (H8 : mu_e = mu_metal - F * phi_m)
    (H9 : mu_ox = mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s)
    (H10 : mu_red = mu_red_standard + R_ * T * ln a_red + F * phi_s * (z_ox - electrons)) :
  mu_ox + electrons * mu_e = mu_red.
Proof.
  assert (P1 : mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s + electrons * (mu_metal - F * phi_m) = mu_red) by (refine (redox_potential.redox_equation'2 E_couple E_redox E_reference F R_ T a_ox a_red electrons mu_metal mu_ox_standard mu_red mu_red_standard phi_m phi_s z_ox _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H10]);
  assert (Z1 : 1 * (mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s + electrons * (mu_metal - F * phi_m) - mu_red) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 1 * (mu_ox - (mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s)) = 0) by (apply term_eq; [exact H9]);
  assert (Z3 : electrons * (mu_e - (mu_metal - F * phi_m)) = 0) by (apply term_eq; [exact H8]);
  apply (eq_by_sum _ _ (1 * (mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s + electrons * (mu_metal - F * phi_m) - mu_red) + 1 * (mu_ox - (mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s)) + electrons * (mu_e - (mu_metal - F * phi_m)))); [lra | rational].
Qed.

Lemma redox_equation
    (E_couple E_redox E_reference F R_ T a_ox a_red electrons mu_e mu_metal mu_ox mu_ox_standard mu_red mu_red_standard phi_m phi_s z_ox : R)
    (H1 : E_couple = (mu_ox_standard + electrons * mu_metal - mu_red_standard) / (electrons * F) - E_reference)
    (H2 : E_redox = phi_m - phi_s - E_reference)
    (H3 : 0 < F)
    (H4 : 0 < a_ox)
    (H5 : 0 < a_red)
    (H6 : 0 < electrons)
    (H7 : mu_e = mu_metal - F * phi_m)
    (H8 : mu_ox = mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s)
    (H9 : mu_red = mu_red_standard + R_ * T * ln a_red + F * phi_s * (z_ox - electrons)) :
  mu_ox + electrons * mu_e = mu_red <-> E_redox = E_couple + R_ * T * ln (a_ox / a_red) / (electrons * F).
Proof.
  split; [intro G1; refine (redox_potential.redox E_couple E_redox E_reference F R_ T a_ox a_red electrons mu_e mu_metal mu_ox mu_ox_standard mu_red mu_red_standard phi_m phi_s z_ox _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact G1 | exact H7 | exact H8 | exact H9] | intro G1; refine (redox_potential.redox_equation'3 E_couple E_redox E_reference F R_ T a_ox a_red electrons mu_e mu_metal mu_ox mu_ox_standard mu_red mu_red_standard phi_m phi_s z_ox _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact G1 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9]].
Qed.

Lemma redox_equation_defined
    (E_couple E_redox E_reference F R_ T a_ox a_red electrons mu_e mu_metal mu_ox mu_ox_standard mu_red mu_red_standard phi_m phi_s z_ox : R)
    (H1 : E_couple = (mu_ox_standard + electrons * mu_metal - mu_red_standard) / (electrons * F) - E_reference)
    (H2 : E_redox = phi_m - phi_s - E_reference)
    (H3 : 0 < F)
    (H4 : 0 < a_ox)
    (H5 : 0 < a_red)
    (H6 : 0 < electrons)
    (H7 : mu_e = mu_metal - F * phi_m)
    (H8 : mu_ox = mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s)
    (H9 : mu_red = mu_red_standard + R_ * T * ln a_red + F * phi_s * (z_ox - electrons)) :
  F <> 0 /\ electrons <> 0 /\ a_red <> 0 /\ 0 < a_ox / a_red.
Proof.
  each; exists_there.
Qed.

Lemma redox_drive
    (E_couple E_redox E_reference F R_ T a_ox a_red electrons mu_e mu_metal mu_ox mu_ox_standard mu_red mu_red_standard phi_m phi_s redox_drive z_ox : R)
    (H1 : E_couple = (mu_ox_standard + electrons * mu_metal - mu_red_standard) / (electrons * F) - E_reference)
    (H2 : E_redox = phi_m - phi_s - E_reference)
    (H3 : 0 < F)
    (H4 : 0 < a_ox)
    (H5 : 0 < a_red)
    (H6 : 0 < electrons)
    (H7 : mu_e = mu_metal - F * phi_m)
    (H8 : mu_ox = mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s)
    (H9 : mu_red = mu_red_standard + R_ * T * ln a_red + F * phi_s * (z_ox - electrons))
    (H10 : redox_drive = mu_ox + electrons * mu_e - mu_red) :
  redox_drive = electrons * F * (E_couple + R_ * T * ln (a_ox / a_red) / (electrons * F) - E_redox).
Proof.
  assert (E1 : ln (a_ox / a_red) = (ln a_ox) - (ln a_red)) by (ln_as (a_ox * / a_red) ltac:(rational));
  assert (Z1 : 1 * (redox_drive - (mu_ox + electrons * mu_e - mu_red)) = 0) by (apply term_eq; [exact H10]);
  assert (Z2 : 1 * (mu_ox - (mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s)) = 0) by (apply term_eq; [exact H8]);
  assert (Z3 : electrons * (mu_e - (mu_metal - F * phi_m)) = 0) by (apply term_eq; [exact H7]);
  assert (Z4 : (- 1) * (mu_red - (mu_red_standard + R_ * T * ln a_red + F * phi_s * (z_ox - electrons))) = 0) by (apply term_eq; [exact H9]);
  assert (Z5 : electrons * F * (E_redox - (phi_m - phi_s - E_reference)) = 0) by (apply term_eq; [exact H2]);
  assert (Z6 : (- electrons * F) * (E_couple - ((mu_ox_standard + electrons * mu_metal - mu_red_standard) / (electrons * F) - E_reference)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (redox_drive - (mu_ox + electrons * mu_e - mu_red)) + 1 * (mu_ox - (mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s)) + electrons * (mu_e - (mu_metal - F * phi_m)) + (- 1) * (mu_red - (mu_red_standard + R_ * T * ln a_red + F * phi_s * (z_ox - electrons))) + electrons * F * (E_redox - (phi_m - phi_s - E_reference)) + (- electrons * F) * (E_couple - ((mu_ox_standard + electrons * mu_metal - mu_red_standard) / (electrons * F) - E_reference)))); [lra | rewrite ?E1; rational].
Qed.

Lemma redox_drive_defined
    (E_couple E_redox E_reference F R_ T a_ox a_red electrons mu_e mu_metal mu_ox mu_ox_standard mu_red mu_red_standard phi_m phi_s redox_drive z_ox : R)
    (H1 : E_couple = (mu_ox_standard + electrons * mu_metal - mu_red_standard) / (electrons * F) - E_reference)
    (H2 : E_redox = phi_m - phi_s - E_reference)
    (H3 : 0 < F)
    (H4 : 0 < a_ox)
    (H5 : 0 < a_red)
    (H6 : 0 < electrons)
    (H7 : mu_e = mu_metal - F * phi_m)
    (H8 : mu_ox = mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s)
    (H9 : mu_red = mu_red_standard + R_ * T * ln a_red + F * phi_s * (z_ox - electrons))
    (H10 : redox_drive = mu_ox + electrons * mu_e - mu_red) :
  F <> 0 /\ electrons <> 0 /\ a_red <> 0 /\ 0 < a_ox / a_red.
Proof.
  each; exists_there.
Qed.

Lemma midpoint
    (E_couple E_redox E_reference F R_ T a_ox a_red electrons mu_e mu_metal mu_ox mu_ox_standard mu_red mu_red_standard phi_m phi_s z_ox : R)
    (H1 : E_couple = (mu_ox_standard + electrons * mu_metal - mu_red_standard) / (electrons * F) - E_reference)
    (H2 : E_redox = phi_m - phi_s - E_reference)
    (H3 : 0 < F)
    (H4 : a_ox = a_red)
    (H5 : 0 < a_red)
    (H6 : 0 < electrons)
    (H7 : mu_ox + electrons * mu_e = mu_red)
    (H8 : mu_e = mu_metal - F * phi_m)
    (H9 : mu_ox = mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s)
    (H10 : mu_red = mu_red_standard + R_ * T * ln a_red + F * phi_s * (z_ox - electrons)) :
  E_redox = E_couple.
Proof.
  assert (E1 : ln (a_red / a_red) = 0) by (ln_as (1) ltac:(rational));
  assert (P1 : E_redox = E_couple + R_ * T * ln (a_ox / a_red) / (electrons * F)) by (refine (redox_potential.redox E_couple E_redox E_reference F R_ T a_ox a_red electrons mu_e mu_metal mu_ox mu_ox_standard mu_red mu_red_standard phi_m phi_s z_ox _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | side | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]);
  pose proof P1 as Q1; rewrite ?H4 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E1; rational.
Qed.

Lemma nothing_oxidised
    (E_couple F R_ T a_red electrons : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < a_red)
    (H5 : 0 < electrons) :
  diverges (fun a_ox' => E_couple + R_ * T * ln (a_ox' / a_red) / (electrons * F)) (at_right 0) (- 1).
Proof.
  apply (diverges_ext (fun a_ox' => ((((((1 / F) * (1 / electrons)) * R_) * T) * (ln (a_ox' / a_red))) + E_couple))); [algebra | ]; apply (diverges_sign (((((1 / F) * (1 / electrons)) * R_) * T) * (- (1)))); [replace ((((((1 / F) * (1 / electrons)) * R_) * T) * (- (1))) * (- 1)) with (R_ * T * / F * / electrons) by (rational); pos | apply (diverges_plus_tends _ _ _ E_couple); [apply tends_mult_diverges; [side | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply tends_const] | apply diverges_ln_zero; apply (above_ext (fun a_ox' => ((1 / a_red) * a_ox'))); [algebra | apply (tends_mult_above _ _ (1 / a_red)); [side | apply tends_const | apply above_id]]] | apply tends_const]].
Qed.

Lemma nothing_oxidised_defined
    (E_couple F R_ T a_red electrons : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < a_red)
    (H5 : 0 < electrons) :
  (forall a_ox' : R, 0 < a_ox' -> F <> 0 /\ electrons <> 0 /\ a_red <> 0 /\ 0 < a_ox' / a_red).
Proof.
  each; exists_there.
Qed.

Lemma nothing_reduced
    (E_couple F R_ T a_ox electrons : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < a_ox)
    (H5 : 0 < electrons) :
  diverges (fun a_red' => E_couple + R_ * T * ln (a_ox / a_red') / (electrons * F)) (at_right 0) 1.
Proof.
  apply (diverges_ext (fun a_red' => ((((((1 / F) * (1 / electrons)) * R_) * T) * (ln (a_ox / a_red'))) + E_couple))); [algebra | ]; apply (diverges_sign (((((1 / F) * (1 / electrons)) * R_) * T) * 1)); [replace ((((((1 / F) * (1 / electrons)) * R_) * T) * 1) * 1) with (R_ * T * / F * / electrons) by (rational); pos | apply (diverges_plus_tends _ _ _ E_couple); [apply tends_mult_diverges; [side | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply tends_const] | apply (diverges_ln _ (1 * a_ox)); [replace ((1 * a_ox)) with (a_ox) by (rational); pos | apply (diverges_ext (fun a_red' => ((/ a_red') * a_ox))); [algebra | apply diverges_mult_tends; [side | apply diverges_inv_above; apply (above_ext (fun a_red' => a_red')); [algebra | apply above_id] | apply tends_const]]]] | apply tends_const]].
Qed.

Lemma nothing_reduced_defined
    (E_couple F R_ T a_ox electrons : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < a_ox)
    (H5 : 0 < electrons) :
  (forall a_red' : R, 0 < a_red' -> F <> 0 /\ electrons <> 0 /\ a_red' <> 0 /\ 0 < a_ox / a_red').
Proof.
  each; exists_there.
Qed.

Lemma one_decade
    (F R_ T a_ox a_red electrons slope : R)
    (H1 : 0 < F)
    (H2 : 0 < a_ox)
    (H3 : 0 < a_red)
    (H4 : 0 < electrons)
    (H5 : slope = R_ * T * ln 10 / F) :
  R_ * T * ln (10 * a_ox / a_red) / (electrons * F) - R_ * T * ln (a_ox / a_red) / (electrons * F) = slope / electrons.
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (E2 : ln (10 * a_ox / a_red) = (ln 2) + (ln 5) + (ln a_ox) - (ln a_red)) by (ln_as (2 * 5 * a_ox * / a_red) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (a_ox / a_red) = (ln a_ox) - (ln a_red)) by (ln_as (a_ox * / a_red) ltac:(rewrite ?E2, ?E1; rational));
  assert (Z1 : (- 1) / electrons * (slope - R_ * T * ln 10 / F) = 0) by (apply term_eq; [exact H5]);
  apply (eq_by_sum _ _ ((- 1) / electrons * (slope - R_ * T * ln 10 / F))); [lra | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma one_decade_defined
    (F R_ T a_ox a_red electrons slope : R)
    (H1 : 0 < F)
    (H2 : 0 < a_ox)
    (H3 : 0 < a_red)
    (H4 : 0 < electrons)
    (H5 : slope = R_ * T * ln 10 / F) :
  F <> 0 /\ electrons <> 0 /\ a_red <> 0 /\ 0 < 10 * a_ox / a_red /\ 0 < a_ox / a_red.
Proof.
  each; exists_there.
Qed.

Lemma metal_electrode
    (E_couple E_redox E_reference F R_ T a_ox electrons mu_e mu_metal mu_ox mu_ox_standard mu_red mu_red_standard phi_m phi_s z_ox : R)
    (H1 : E_couple = (mu_ox_standard + electrons * mu_metal - mu_red_standard) / (electrons * F) - E_reference)
    (H2 : E_redox = phi_m - phi_s - E_reference)
    (H3 : 0 < F)
    (H4 : 0 < a_ox)
    (H5 : 0 < electrons)
    (H6 : mu_ox + electrons * mu_e = mu_red)
    (H7 : mu_e = mu_metal - F * phi_m)
    (H8 : mu_ox = mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s)
    (H9 : mu_red = mu_red_standard + F * phi_s * (z_ox - electrons)) :
  E_redox = E_couple + R_ * T * ln a_ox / (electrons * F).
Proof.
  assert (E1 : ln 1 = 0) by (ln_as (1) ltac:(rational));
  assert (E2 : ln (a_ox / 1) = (ln a_ox)) by (ln_as (a_ox) ltac:(rewrite ?E1; rational));
  assert (P1 : E_redox = E_couple + R_ * T * ln (a_ox / 1) / (electrons * F)) by (refine (redox_potential.redox E_couple E_redox E_reference F R_ T a_ox 1 electrons mu_e mu_metal mu_ox mu_ox_standard mu_red mu_red_standard phi_m phi_s z_ox _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | side | exact H5 | exact H6 | exact H7 | exact H8 | apply (same_eq _ _ _ _ H9); rewrite ?E1; rational]);
  apply (same_eq _ _ _ _ P1); rewrite ?E2, ?E1; rational.
Qed.

Lemma metal_electrode_defined
    (E_couple E_redox E_reference F R_ T a_ox electrons mu_e mu_metal mu_ox mu_ox_standard mu_red mu_red_standard phi_m phi_s z_ox : R)
    (H1 : E_couple = (mu_ox_standard + electrons * mu_metal - mu_red_standard) / (electrons * F) - E_reference)
    (H2 : E_redox = phi_m - phi_s - E_reference)
    (H3 : 0 < F)
    (H4 : 0 < a_ox)
    (H5 : 0 < electrons)
    (H6 : mu_ox + electrons * mu_e = mu_red)
    (H7 : mu_e = mu_metal - F * phi_m)
    (H8 : mu_ox = mu_ox_standard + R_ * T * ln a_ox + z_ox * F * phi_s)
    (H9 : mu_red = mu_red_standard + F * phi_s * (z_ox - electrons)) :
  F <> 0 /\ electrons <> 0 /\ 0 < a_ox.
Proof.
  each; exists_there.
Qed.
