(* Generated from derivations/ion_selective_electrode.py; do not edit. *)

From Electrochem Require Import moves.

Lemma one_ion
    (E E_offset E_read E_wires F R_ T a_in a_out z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : E_offset = E_wires - R_ * T * ln a_in / (z * F))
    (H3 : E_read = E + E_wires)
    (H4 : 0 < F)
    (H5 : 0 < a_in)
    (H6 : 0 < a_out)
    (H7 : z <> 0) :
  E_read = E_offset + R_ * T * ln a_out / (z * F).
Proof.
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (Z1 : 1 * (E_read - (E + E_wires)) = 0) by (apply term_eq; [exact H3]);
  assert (Z2 : 1 * (E - R_ * T * ln (a_out / a_in) / (z * F)) = 0) by (apply term_eq; [exact H1]);
  assert (Z3 : (- 1) * (E_offset - (E_wires - R_ * T * ln a_in / (z * F))) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 * (E_read - (E + E_wires)) + 1 * (E - R_ * T * ln (a_out / a_in) / (z * F)) + (- 1) * (E_offset - (E_wires - R_ * T * ln a_in / (z * F))))); [lra | rewrite ?E1; rational].
Qed.

Lemma one_ion_defined
    (E E_offset E_read E_wires F R_ T a_in a_out z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : E_offset = E_wires - R_ * T * ln a_in / (z * F))
    (H3 : E_read = E + E_wires)
    (H4 : 0 < F)
    (H5 : 0 < a_in)
    (H6 : 0 < a_out)
    (H7 : z <> 0) :
  F <> 0 /\ z <> 0 /\ 0 < a_out.
Proof.
  each; exists_there.
Qed.

Lemma absent
    (E_offset F R_ T z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : z <> 0) :
  diverges (fun a_out' => E_offset + R_ * T * ln a_out' / (z * F)) (at_right 0) (- z).
Proof.
  apply (diverges_ext (fun a_out' => ((((((1 / F) * (1 / z)) * R_) * T) * (ln a_out')) + E_offset))); [algebra | ]; apply (diverges_sign (((((1 / F) * (1 / z)) * R_) * T) * (- (1)))); [replace ((((((1 / F) * (1 / z)) * R_) * T) * (- (1))) * (- z)) with (R_ * T * / F) by (rational); pos | apply (diverges_plus_tends _ _ _ E_offset); [apply tends_mult_diverges; [side | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply tends_const] | apply diverges_ln_zero; apply (above_ext (fun a_out' => a_out')); [algebra | apply above_id]] | apply tends_const]].
Qed.

Lemma absent_defined
    (E_offset F R_ T z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : z <> 0) :
  (forall a_out' : R, 0 < a_out' -> F <> 0 /\ z <> 0 /\ 0 < a_out').
Proof.
  each; exists_there.
Qed.

Lemma calibration
    (E_at_known E_known E_offset E_wires F R_ T a_in a_known z : R)
    (H1 : E_at_known = R_ * T * ln (a_known / a_in) / (z * F))
    (H2 : E_known = E_wires + E_at_known)
    (H3 : E_offset = E_wires - R_ * T * ln a_in / (z * F))
    (H4 : 0 < F)
    (H5 : 0 < a_in)
    (H6 : 0 < a_known)
    (H7 : z <> 0) :
  E_known = E_offset + R_ * T * ln a_known / (z * F).
Proof.
  assert (P1 : E_known = E_offset + R_ * T * ln a_known / (z * F)) by (refine (ion_selective_electrode.one_ion E_at_known E_offset E_known E_wires F R_ T a_in a_known z _ _ _ _ _ _ _); [exact H1 | exact H3 | apply (same_eq _ _ _ _ H2); rational | exact H4 | exact H5 | exact H6 | exact H7]);
  exact P1.
Qed.

Lemma calibration_defined
    (E_at_known E_known E_offset E_wires F R_ T a_in a_known z : R)
    (H1 : E_at_known = R_ * T * ln (a_known / a_in) / (z * F))
    (H2 : E_known = E_wires + E_at_known)
    (H3 : E_offset = E_wires - R_ * T * ln a_in / (z * F))
    (H4 : 0 < F)
    (H5 : 0 < a_in)
    (H6 : 0 < a_known)
    (H7 : z <> 0) :
  F <> 0 /\ z <> 0 /\ 0 < a_known.
Proof.
  each; exists_there.
Qed.

Lemma difference
    (E E_at_known E_known E_offset E_read E_wires F R_ T a_in a_known a_out z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : E_at_known = R_ * T * ln (a_known / a_in) / (z * F))
    (H3 : E_known = E_wires + E_at_known)
    (H4 : E_offset = E_wires - R_ * T * ln a_in / (z * F))
    (H5 : E_read = E + E_wires)
    (H6 : 0 < F)
    (H7 : 0 < a_in)
    (H8 : 0 < a_known)
    (H9 : 0 < a_out)
    (H10 : z <> 0) :
  E_read - E_known = R_ * T * ln (a_out / a_known) / (z * F).
Proof.
  assert (E1 : ln (a_out / a_known) = (ln a_out) - (ln a_known)) by (ln_as (a_out * / a_known) ltac:(rational));
  assert (P1 : E_read = E_offset + R_ * T * ln a_out / (z * F)) by (refine (ion_selective_electrode.one_ion E E_offset E_read E_wires F R_ T a_in a_out z _ _ _ _ _ _ _); [exact H1 | exact H4 | exact H5 | exact H6 | exact H7 | exact H9 | exact H10]);
  assert (P2 : E_known = E_offset + R_ * T * ln a_known / (z * F)) by (refine (ion_selective_electrode.calibration E_at_known E_known E_offset E_wires F R_ T a_in a_known z _ _ _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H6 | exact H7 | exact H8 | exact H10]);
  assert (Z1 : 1 * (E_read - (E_offset + R_ * T * ln a_out / (z * F))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- 1) * (E_known - (E_offset + R_ * T * ln a_known / (z * F))) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (E_read - (E_offset + R_ * T * ln a_out / (z * F))) + (- 1) * (E_known - (E_offset + R_ * T * ln a_known / (z * F))))); [lra | rewrite ?E1; rational].
Qed.

Lemma difference_defined
    (E E_at_known E_known E_offset E_read E_wires F R_ T a_in a_known a_out z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : E_at_known = R_ * T * ln (a_known / a_in) / (z * F))
    (H3 : E_known = E_wires + E_at_known)
    (H4 : E_offset = E_wires - R_ * T * ln a_in / (z * F))
    (H5 : E_read = E + E_wires)
    (H6 : 0 < F)
    (H7 : 0 < a_in)
    (H8 : 0 < a_known)
    (H9 : 0 < a_out)
    (H10 : z <> 0) :
  F <> 0 /\ z <> 0 /\ a_known <> 0 /\ 0 < a_out / a_known.
Proof.
  each; exists_there.
Qed.

Lemma logarithm
    (E E_at_known E_known E_offset E_read E_wires F R_ T a_in a_known a_out z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : E_at_known = R_ * T * ln (a_known / a_in) / (z * F))
    (H3 : E_known = E_wires + E_at_known)
    (H4 : E_offset = E_wires - R_ * T * ln a_in / (z * F))
    (H5 : E_read = E + E_wires)
    (H6 : 0 < F)
    (H7 : 0 < R_)
    (H8 : 0 < T)
    (H9 : 0 < a_in)
    (H10 : 0 < a_known)
    (H11 : 0 < a_out)
    (H12 : z <> 0) :
  z * F * (E_read - E_known) / (R_ * T) = ln (a_out / a_known).
Proof.
  assert (E1 : ln (a_out / a_known) = (ln a_out) - (ln a_known)) by (ln_as (a_out * / a_known) ltac:(rational));
  assert (P1 : E_read - E_known = R_ * T * ln (a_out / a_known) / (z * F)) by (refine (ion_selective_electrode.difference E E_at_known E_known E_offset E_read E_wires F R_ T a_in a_known a_out z _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H9 | exact H10 | exact H11 | exact H12]);
  assert (Z1 : z * F / (R_ * T) * (E_read - E_known - R_ * T * ln (a_out / a_known) / (z * F)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (z * F / (R_ * T) * (E_read - E_known - R_ * T * ln (a_out / a_known) / (z * F)))); [lra | rewrite ?E1; rational].
Qed.

Lemma logarithm_defined
    (E E_at_known E_known E_offset E_read E_wires F R_ T a_in a_known a_out z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : E_at_known = R_ * T * ln (a_known / a_in) / (z * F))
    (H3 : E_known = E_wires + E_at_known)
    (H4 : E_offset = E_wires - R_ * T * ln a_in / (z * F))
    (H5 : E_read = E + E_wires)
    (H6 : 0 < F)
    (H7 : 0 < R_)
    (H8 : 0 < T)
    (H9 : 0 < a_in)
    (H10 : 0 < a_known)
    (H11 : 0 < a_out)
    (H12 : z <> 0) :
  R_ <> 0 /\ T <> 0 /\ a_known <> 0 /\ 0 < a_out / a_known.
Proof.
  each; exists_there.
Qed.

Lemma ratio
    (E E_at_known E_known E_offset E_read E_wires F R_ T a_in a_known a_out z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : E_at_known = R_ * T * ln (a_known / a_in) / (z * F))
    (H3 : E_known = E_wires + E_at_known)
    (H4 : E_offset = E_wires - R_ * T * ln a_in / (z * F))
    (H5 : E_read = E + E_wires)
    (H6 : 0 < F)
    (H7 : 0 < R_)
    (H8 : 0 < T)
    (H9 : 0 < a_in)
    (H10 : 0 < a_known)
    (H11 : 0 < a_out)
    (H12 : z <> 0) :
  exp (z * F * (E_read - E_known) / (R_ * T)) = a_out / a_known.
Proof.
  assert (E1 : exp (z * F * (E_read - E_known) / (R_ * T)) = ((exp (z * F * E_read / (R_ * T)))) / ((exp (z * F * E_known / (R_ * T))))) by (exp_as ((- ((z * F * E_known / (R_ * T)))) + ((z * F * E_read / (R_ * T)))) ltac:(rational));
  assert (E2 : ln (a_out / a_known) = (ln a_out) - (ln a_known)) by (ln_as (a_out * / a_known) ltac:(rewrite ?E1; rational));
  assert (E3 : exp (ln (a_out / a_known)) = (a_out) / (a_known)) by (exp_as ((ln a_out) + (- (ln a_known))) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : z * F * (E_read - E_known) / (R_ * T) = ln (a_out / a_known)) by (refine (ion_selective_electrode.logarithm E E_at_known E_known E_offset E_read E_wires F R_ T a_in a_known a_out z _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12]);
  apply (same_eq (exp (z * F * (E_read - E_known) / (R_ * T))) (exp (ln (a_out / a_known)))); [apply f_equal; exact P1 | rewrite ?E3, ?E2, ?E1; rational | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma ratio_defined
    (E E_at_known E_known E_offset E_read E_wires F R_ T a_in a_known a_out z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : E_at_known = R_ * T * ln (a_known / a_in) / (z * F))
    (H3 : E_known = E_wires + E_at_known)
    (H4 : E_offset = E_wires - R_ * T * ln a_in / (z * F))
    (H5 : E_read = E + E_wires)
    (H6 : 0 < F)
    (H7 : 0 < R_)
    (H8 : 0 < T)
    (H9 : 0 < a_in)
    (H10 : 0 < a_known)
    (H11 : 0 < a_out)
    (H12 : z <> 0) :
  R_ <> 0 /\ T <> 0 /\ a_known <> 0.
Proof.
  each; exists_there.
Qed.

Lemma measured_activity
    (E E_at_known E_known E_offset E_read E_wires F R_ T a_in a_known a_out z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : E_at_known = R_ * T * ln (a_known / a_in) / (z * F))
    (H3 : E_known = E_wires + E_at_known)
    (H4 : E_offset = E_wires - R_ * T * ln a_in / (z * F))
    (H5 : E_read = E + E_wires)
    (H6 : 0 < F)
    (H7 : 0 < R_)
    (H8 : 0 < T)
    (H9 : 0 < a_in)
    (H10 : 0 < a_known)
    (H11 : 0 < a_out)
    (H12 : z <> 0) :
  a_out = a_known * exp (z * F * (E_read - E_known) / (R_ * T)).
Proof.
  assert (E1 : exp (z * F * (E_read - E_known) / (R_ * T)) = ((exp (z * F * E_read / (R_ * T)))) / ((exp (z * F * E_known / (R_ * T))))) by (exp_as ((- ((z * F * E_known / (R_ * T)))) + ((z * F * E_read / (R_ * T)))) ltac:(rational));
  assert (P1 : exp (z * F * (E_read - E_known) / (R_ * T)) = a_out / a_known) by (refine (ion_selective_electrode.ratio E E_at_known E_known E_offset E_read E_wires F R_ T a_in a_known a_out z _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12]);
  assert (Z1 : (- a_known) * (exp (z * F * (E_read - E_known) / (R_ * T)) - a_out / a_known) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ ((- a_known) * (exp (z * F * (E_read - E_known) / (R_ * T)) - a_out / a_known))); [lra | rewrite ?E1; rational].
Qed.

Lemma measured_activity_defined
    (E E_at_known E_known E_offset E_read E_wires F R_ T a_in a_known a_out z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : E_at_known = R_ * T * ln (a_known / a_in) / (z * F))
    (H3 : E_known = E_wires + E_at_known)
    (H4 : E_offset = E_wires - R_ * T * ln a_in / (z * F))
    (H5 : E_read = E + E_wires)
    (H6 : 0 < F)
    (H7 : 0 < R_)
    (H8 : 0 < T)
    (H9 : 0 < a_in)
    (H10 : 0 < a_known)
    (H11 : 0 < a_out)
    (H12 : z <> 0) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma sensitivity
    (E_known E_read F R_ T a_known z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T) :
  Derive (fun E_read' => a_known * exp (z * F * (E_read' - E_known) / (R_ * T))) E_read = a_known * z * F * exp (z * F * (E_read - E_known) / (R_ * T)) / (R_ * T).
Proof.
  assert (E1 : exp (z * F * (E_read - E_known) / (R_ * T)) = ((exp (z * F * E_read / (R_ * T)))) / ((exp (z * F * E_known / (R_ * T))))) by (exp_as ((- ((z * F * E_known / (R_ * T)))) + ((z * F * E_read / (R_ * T)))) ltac:(rational));
  apply is_derive_unique; rules; [side | eta; rewrite ?E1; rational].
Qed.

Lemma sensitivity_defined
    (E_known E_read F R_ T a_known z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T) :
  R_ <> 0 /\ T <> 0 /\ ex_derive (fun E_read' => a_known * exp (z * F * (E_read' - E_known) / (R_ * T))) E_read.
Proof.
  each; exists_there.
Qed.

Lemma protons
    (E E_offset E_read E_wires F R_ T a_in a_proton : R)
    (H1 : E = R_ * T * ln (a_proton / a_in) / F)
    (H2 : E_offset = E_wires - R_ * T * ln a_in / F)
    (H3 : E_read = E + E_wires)
    (H4 : 0 < F)
    (H5 : 0 < a_in)
    (H6 : 0 < a_proton) :
  E_read = E_offset + R_ * T * ln a_proton / F.
Proof.
  assert (E1 : ln (a_proton / a_in) = (ln a_proton) - (ln a_in)) by (ln_as (a_proton * / a_in) ltac:(rational));
  assert (P1 : E_read = E_offset + R_ * T * ln a_proton / (1 * F)) by (refine (ion_selective_electrode.one_ion E E_offset E_read E_wires F R_ T a_in a_proton 1 _ _ _ _ _ _ _); [apply (same_eq _ _ _ _ H1); rewrite ?E1; rational | apply (same_eq _ _ _ _ H2); rewrite ?E1; rational | exact H3 | exact H4 | exact H5 | exact H6 | side]);
  apply (same_eq _ _ _ _ P1); rewrite ?E1; rational.
Qed.

Lemma protons_defined
    (E E_offset E_read E_wires F R_ T a_in a_proton : R)
    (H1 : E = R_ * T * ln (a_proton / a_in) / F)
    (H2 : E_offset = E_wires - R_ * T * ln a_in / F)
    (H3 : E_read = E + E_wires)
    (H4 : 0 < F)
    (H5 : 0 < a_in)
    (H6 : 0 < a_proton) :
  F <> 0 /\ 0 < a_proton.
Proof.
  each; exists_there.
Qed.

Lemma ph_reading
    (E E_offset E_read E_wires F R_ T a_in a_proton pH_sample slope : R)
    (H1 : E = R_ * T * ln (a_proton / a_in) / F)
    (H2 : E_offset = E_wires - R_ * T * ln a_in / F)
    (H3 : E_read = E + E_wires)
    (H4 : 0 < F)
    (H5 : 0 < a_in)
    (H6 : 0 < a_proton)
    (H7 : pH_sample = - ln a_proton / ln 10)
    (H8 : slope = R_ * T * ln 10 / F) :
  E_read = E_offset - slope * pH_sample.
Proof.
  assert (E1 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rational));
  assert (P1 : E_read = E_offset + R_ * T * ln a_proton / F) by (refine (ion_selective_electrode.protons E E_offset E_read E_wires F R_ T a_in a_proton _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6]);
  assert (Z1 : 1 * (E_read - (E_offset + R_ * T * ln a_proton / F)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : R_ * T * ln 10 / F * (pH_sample - (- ln a_proton / ln 10)) = 0) by (apply term_eq; [exact H7]);
  assert (Z3 : pH_sample * (slope - R_ * T * ln 10 / F) = 0) by (apply term_eq; [exact H8]);
  apply (eq_by_sum _ _ (1 * (E_read - (E_offset + R_ * T * ln a_proton / F)) + R_ * T * ln 10 / F * (pH_sample - (- ln a_proton / ln 10)) + pH_sample * (slope - R_ * T * ln 10 / F))); [lra | rewrite ?E1; rational].
Qed.
