(* Generated from derivations/junction_potentials.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require henderson_equation.

Lemma mixing_of_one
    (F S c_alpha c_beta omega z : R)
    (H1 : S = omega * z * F * (c_beta - c_alpha)) :
  S = omega * z * F * (c_beta - c_alpha).
Proof.
  assert (P1 : S = F * (z * omega * (c_beta - c_alpha) + 0 * 0 * 0 + 0 * 0 * 0)) by (apply (same_eq _ _ _ _ H1); rational);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma alpha_of_one
    (F c_alpha c_beta omega sigma_alpha z : R)
    (H1 : sigma_alpha = c_alpha * omega * z ^ 2 * F ^ 2) :
  sigma_alpha = c_alpha * omega * z ^ 2 * F ^ 2.
Proof.
  assert (P1 : sigma_alpha = F ^ 2 * (z ^ 2 * omega * c_alpha + 0 ^ 2 * 0 * 0 + 0 ^ 2 * 0 * 0)) by (apply (same_eq _ _ _ _ H1); rational);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma beta_of_one
    (F c_alpha c_beta omega sigma_beta z : R)
    (H1 : sigma_beta = c_beta * omega * z ^ 2 * F ^ 2) :
  sigma_beta = c_beta * omega * z ^ 2 * F ^ 2.
Proof.
  assert (P1 : sigma_beta = F ^ 2 * (z ^ 2 * omega * c_beta + 0 ^ 2 * 0 * 0 + 0 ^ 2 * 0 * 0)) by (apply (same_eq _ _ _ _ H1); rational);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma ratio
    (F c_alpha c_beta omega sigma_alpha sigma_beta z : R)
    (H1 : 0 < c_alpha)
    (H2 : sigma_alpha = c_alpha * omega * z ^ 2 * F ^ 2)
    (H3 : 0 < sigma_alpha)
    (H4 : sigma_beta = c_beta * omega * z ^ 2 * F ^ 2) :
  sigma_beta / sigma_alpha = c_beta / c_alpha.
Proof.
  assert (Z1 : 1 / sigma_alpha * (sigma_beta - c_beta * omega * z ^ 2 * F ^ 2) = 0) by (apply term_eq; [exact H4]);
  assert (Z2 : (- c_beta) / (c_alpha * sigma_alpha) * (sigma_alpha - c_alpha * omega * z ^ 2 * F ^ 2) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 / sigma_alpha * (sigma_beta - c_beta * omega * z ^ 2 * F ^ 2) + (- c_beta) / (c_alpha * sigma_alpha) * (sigma_alpha - c_alpha * omega * z ^ 2 * F ^ 2))); [lra | rational].
Qed.

Lemma ratio_defined
    (F c_alpha c_beta omega sigma_alpha sigma_beta z : R)
    (H1 : 0 < c_alpha)
    (H2 : sigma_alpha = c_alpha * omega * z ^ 2 * F ^ 2)
    (H3 : 0 < sigma_alpha)
    (H4 : sigma_beta = c_beta * omega * z ^ 2 * F ^ 2) :
  sigma_alpha <> 0 /\ c_alpha <> 0.
Proof.
  each; exists_there.
Qed.

Lemma logarithms
    (F c_alpha c_beta omega sigma_alpha sigma_beta z : R)
    (H1 : 0 < c_alpha)
    (H2 : 0 < c_beta)
    (H3 : sigma_alpha = c_alpha * omega * z ^ 2 * F ^ 2)
    (H4 : 0 < sigma_alpha)
    (H5 : sigma_beta = c_beta * omega * z ^ 2 * F ^ 2)
    (H6 : 0 < sigma_beta) :
  ln (sigma_beta / sigma_alpha) = ln (c_beta / c_alpha).
Proof.
  assert (E1 : ln (sigma_beta / sigma_alpha) = (ln sigma_beta) - (ln sigma_alpha)) by (ln_as (sigma_beta * / sigma_alpha) ltac:(rational));
  assert (E2 : ln (c_beta / c_alpha) = (ln c_beta) - (ln c_alpha)) by (ln_as (c_beta * / c_alpha) ltac:(rewrite ?E1; rational));
  assert (P1 : sigma_beta / sigma_alpha = c_beta / c_alpha) by (refine (junction_potentials.ratio F c_alpha c_beta omega sigma_alpha sigma_beta z _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5]);
  apply (same_eq (ln (sigma_beta / sigma_alpha)) (ln (c_beta / c_alpha))); [apply f_equal; exact P1 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma logarithms_defined
    (F c_alpha c_beta omega sigma_alpha sigma_beta z : R)
    (H1 : 0 < c_alpha)
    (H2 : 0 < c_beta)
    (H3 : sigma_alpha = c_alpha * omega * z ^ 2 * F ^ 2)
    (H4 : 0 < sigma_alpha)
    (H5 : sigma_beta = c_beta * omega * z ^ 2 * F ^ 2)
    (H6 : 0 < sigma_beta) :
  sigma_alpha <> 0 /\ 0 < sigma_beta / sigma_alpha /\ c_alpha <> 0 /\ 0 < c_beta / c_alpha.
Proof.
  each; exists_there.
Qed.

Lemma fraction
    (F S c_alpha c_beta omega sigma_alpha sigma_beta z : R)
    (H1 : S = omega * z * F * (c_beta - c_alpha))
    (H2 : sigma_alpha = c_alpha * omega * z ^ 2 * F ^ 2)
    (H3 : sigma_beta = c_beta * omega * z ^ 2 * F ^ 2) :
  z * F * S = sigma_beta - sigma_alpha.
Proof.
  assert (Z1 : z * F * (S - omega * z * F * (c_beta - c_alpha)) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- 1) * (sigma_beta - c_beta * omega * z ^ 2 * F ^ 2) = 0) by (apply term_eq; [exact H3]);
  assert (Z3 : 1 * (sigma_alpha - c_alpha * omega * z ^ 2 * F ^ 2) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (z * F * (S - omega * z * F * (c_beta - c_alpha)) + (- 1) * (sigma_beta - c_beta * omega * z ^ 2 * F ^ 2) + 1 * (sigma_alpha - c_alpha * omega * z ^ 2 * F ^ 2))); [lra | rational].
Qed.

Lemma one_ion
    (psi : R -> R)
    (E_J F R_ S T c_alpha c_beta omega sigma_alpha sigma_beta sigma_change z : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : E_J = psi 1 - psi 0)
    (H2 : 0 < F)
    (H3 : S = omega * z * F * (c_beta - c_alpha))
    (H4 : 0 < c_alpha)
    (H5 : 0 < c_beta)
    (H6 : sigma_alpha = c_alpha * omega * z ^ 2 * F ^ 2)
    (H7 : 0 < sigma_alpha)
    (H8 : sigma_beta = c_beta * omega * z ^ 2 * F ^ 2)
    (H9 : 0 < sigma_beta)
    (H10 : sigma_change <> 0)
    (H11 : sigma_change = sigma_beta - sigma_alpha)
    (H12 : z <> 0)
    (H13 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  E_J = - R_ * T * ln (c_beta / c_alpha) / (z * F).
Proof.
  assert (E1 : ln (sigma_beta / sigma_alpha) = (ln sigma_beta) - (ln sigma_alpha)) by (ln_as (sigma_beta * / sigma_alpha) ltac:(rational));
  assert (E2 : ln (c_beta / c_alpha) = (ln c_beta) - (ln c_alpha)) by (ln_as (c_beta * / c_alpha) ltac:(rewrite ?E1; rational));
  assert (P1 : E_J = - R_ * T * S * ln (sigma_beta / sigma_alpha) / (sigma_beta - sigma_alpha)) by (refine (henderson_equation.henderson psi E_J R_ S T sigma_alpha sigma_beta sigma_change _ _ _ _ _ _ _); [side | exact H1 | exact H7 | exact H9 | exact H10 | exact H11 | exact H13]);
  assert (P2 : ln (sigma_beta / sigma_alpha) = ln (c_beta / c_alpha)) by (refine (junction_potentials.logarithms F c_alpha c_beta omega sigma_alpha sigma_beta z _ _ _ _ _ _); [exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9]);
  assert (P3 : z * F * S = sigma_beta - sigma_alpha) by (refine (junction_potentials.fraction F S c_alpha c_beta omega sigma_alpha sigma_beta z _ _ _); [exact H3 | exact H6 | exact H8]);
  assert (Z1 : 1 * (E_J - (- R_ * T * S * ln (sigma_beta / sigma_alpha) / (sigma_beta - sigma_alpha))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- R_ * T * S) / (sigma_beta - sigma_alpha) * (ln (sigma_beta / sigma_alpha) - ln (c_beta / c_alpha)) = 0) by (apply term_eq; [exact P2]);
  assert (Z3 : (- R_ * T * ln (c_beta / c_alpha)) / (z * F * (sigma_beta - sigma_alpha)) * (z * F * S - (sigma_beta - sigma_alpha)) = 0) by (apply term_eq; [exact P3]);
  apply (eq_by_sum _ _ (1 * (E_J - (- R_ * T * S * ln (sigma_beta / sigma_alpha) / (sigma_beta - sigma_alpha))) + (- R_ * T * S) / (sigma_beta - sigma_alpha) * (ln (sigma_beta / sigma_alpha) - ln (c_beta / c_alpha)) + (- R_ * T * ln (c_beta / c_alpha)) / (z * F * (sigma_beta - sigma_alpha)) * (z * F * S - (sigma_beta - sigma_alpha)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma one_ion_defined
    (psi : R -> R)
    (E_J F R_ S T c_alpha c_beta omega sigma_alpha sigma_beta sigma_change z : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : E_J = psi 1 - psi 0)
    (H2 : 0 < F)
    (H3 : S = omega * z * F * (c_beta - c_alpha))
    (H4 : 0 < c_alpha)
    (H5 : 0 < c_beta)
    (H6 : sigma_alpha = c_alpha * omega * z ^ 2 * F ^ 2)
    (H7 : 0 < sigma_alpha)
    (H8 : sigma_beta = c_beta * omega * z ^ 2 * F ^ 2)
    (H9 : 0 < sigma_beta)
    (H10 : sigma_change <> 0)
    (H11 : sigma_change = sigma_beta - sigma_alpha)
    (H12 : z <> 0)
    (H13 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  F <> 0 /\ z <> 0 /\ c_alpha <> 0 /\ 0 < c_beta / c_alpha.
Proof.
  each; exists_there.
Qed.

Lemma nernst
    (E F R_ T c_alpha c_beta z : R)
    (H1 : E = R_ * T * ln (c_alpha / c_beta) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < c_alpha)
    (H4 : 0 < c_beta)
    (H5 : z <> 0) :
  E = R_ * T * ln (c_alpha / c_beta) / (z * F).
Proof.
  assert (P1 : E = R_ * T * ln (c_alpha / c_beta) / (z * F)) by (exact H1);
  exact P1.
Qed.

Lemma nernst_defined
    (E F R_ T c_alpha c_beta z : R)
    (H1 : E = R_ * T * ln (c_alpha / c_beta) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < c_alpha)
    (H4 : 0 < c_beta)
    (H5 : z <> 0) :
  F <> 0 /\ z <> 0 /\ c_beta <> 0 /\ 0 < c_alpha / c_beta.
Proof.
  each; exists_there.
Qed.

Lemma selective
    (psi : R -> R)
    (E E_J F R_ S T c_alpha c_beta omega sigma_alpha sigma_beta sigma_change z : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : E = R_ * T * ln (c_alpha / c_beta) / (z * F))
    (H2 : E_J = psi 1 - psi 0)
    (H3 : 0 < F)
    (H4 : S = omega * z * F * (c_beta - c_alpha))
    (H5 : 0 < c_alpha)
    (H6 : 0 < c_beta)
    (H7 : sigma_alpha = c_alpha * omega * z ^ 2 * F ^ 2)
    (H8 : 0 < sigma_alpha)
    (H9 : sigma_beta = c_beta * omega * z ^ 2 * F ^ 2)
    (H10 : 0 < sigma_beta)
    (H11 : sigma_change <> 0)
    (H12 : sigma_change = sigma_beta - sigma_alpha)
    (H13 : z <> 0)
    (H14 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  E_J = E.
Proof.
  assert (E1 : ln (c_beta / c_alpha) = -(ln c_alpha) + (ln c_beta)) by (ln_as (c_beta * / c_alpha) ltac:(rational));
  assert (E2 : ln (c_alpha / c_beta) = (ln c_alpha) - (ln c_beta)) by (ln_as (c_alpha * / c_beta) ltac:(rewrite ?E1; rational));
  assert (P1 : E_J = - R_ * T * ln (c_beta / c_alpha) / (z * F)) by (refine (junction_potentials.one_ion psi E_J F R_ S T c_alpha c_beta omega sigma_alpha sigma_beta sigma_change z _ _ _ _ _ _ _ _ _ _ _ _ _ _); [side | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14]);
  assert (Z1 : 1 * (E_J - (- R_ * T * ln (c_beta / c_alpha) / (z * F))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- 1) * (E - R_ * T * ln (c_alpha / c_beta) / (z * F)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (E_J - (- R_ * T * ln (c_beta / c_alpha) / (z * F))) + (- 1) * (E - R_ * T * ln (c_alpha / c_beta) / (z * F)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma mixing_of_salt
    (F S c_alpha c_beta omega_1 omega_2 : R)
    (H1 : S = F * (omega_1 * (c_beta - c_alpha) - omega_2 * (c_beta - c_alpha))) :
  S = F * (omega_1 * (c_beta - c_alpha) - omega_2 * (c_beta - c_alpha)).
Proof.
  assert (P1 : S = F * (1 * omega_1 * (c_beta - c_alpha) + (- 1) * omega_2 * (c_beta - c_alpha) + 0 * 0 * 0)) by (apply (same_eq _ _ _ _ H1); rational);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma alpha_of_salt
    (F c_alpha c_beta omega_1 omega_2 sigma_alpha : R)
    (H1 : sigma_alpha = F ^ 2 * (c_alpha * omega_1 + c_alpha * omega_2)) :
  sigma_alpha = F ^ 2 * (c_alpha * omega_1 + c_alpha * omega_2).
Proof.
  assert (P1 : sigma_alpha = F ^ 2 * (1 ^ 2 * omega_1 * c_alpha + (- 1) ^ 2 * omega_2 * c_alpha + 0 ^ 2 * 0 * 0)) by (apply (same_eq _ _ _ _ H1); rational);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma beta_of_salt
    (F c_alpha c_beta omega_1 omega_2 sigma_beta : R)
    (H1 : sigma_beta = F ^ 2 * (c_beta * omega_1 + c_beta * omega_2)) :
  sigma_beta = F ^ 2 * (c_beta * omega_1 + c_beta * omega_2).
Proof.
  assert (P1 : sigma_beta = F ^ 2 * (1 ^ 2 * omega_1 * c_beta + (- 1) ^ 2 * omega_2 * c_beta + 0 ^ 2 * 0 * 0)) by (apply (same_eq _ _ _ _ H1); rational);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma salt'1
    (psi : R -> R)
    (E_J F R_ S T c_alpha c_beta omega_1 omega_2 sigma_alpha sigma_beta sigma_change : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : E_J = psi 1 - psi 0)
    (H2 : S = F * (omega_1 * (c_beta - c_alpha) - omega_2 * (c_beta - c_alpha)))
    (H3 : 0 < sigma_alpha)
    (H4 : 0 < sigma_beta)
    (H5 : sigma_change <> 0)
    (H6 : sigma_change = sigma_beta - sigma_alpha)
    (H7 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  E_J = - R_ * F * T * (omega_1 * (c_beta - c_alpha) - omega_2 * (c_beta - c_alpha)) * ln (sigma_beta / sigma_alpha) / (sigma_beta - sigma_alpha).
Proof.
  assert (E1 : ln (sigma_beta / sigma_alpha) = (ln sigma_beta) - (ln sigma_alpha)) by (ln_as (sigma_beta * / sigma_alpha) ltac:(rational));
  assert (P1 : E_J = - R_ * T * S * ln (sigma_beta / sigma_alpha) / (sigma_beta - sigma_alpha)) by (refine (henderson_equation.henderson psi E_J R_ S T sigma_alpha sigma_beta sigma_change _ _ _ _ _ _ _); [side | exact H1 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7]);
  pose proof P1 as Q1; rewrite ?H2 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E1; rational.
Qed.

Lemma salt'1_defined
    (psi : R -> R)
    (E_J F R_ S T c_alpha c_beta omega_1 omega_2 sigma_alpha sigma_beta sigma_change : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : E_J = psi 1 - psi 0)
    (H2 : S = F * (omega_1 * (c_beta - c_alpha) - omega_2 * (c_beta - c_alpha)))
    (H3 : 0 < sigma_alpha)
    (H4 : 0 < sigma_beta)
    (H5 : sigma_change <> 0)
    (H6 : sigma_change = sigma_beta - sigma_alpha)
    (H7 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  sigma_beta - sigma_alpha <> 0 /\ sigma_alpha <> 0 /\ 0 < sigma_beta / sigma_alpha.
Proof.
  each; exists_there.
Qed.

Lemma salt'2
    (psi : R -> R)
    (E_J F R_ S T c_alpha c_beta omega_1 omega_2 sigma_alpha sigma_beta sigma_change : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : E_J = psi 1 - psi 0)
    (H2 : 0 < F)
    (H3 : S = F * (omega_1 * (c_beta - c_alpha) - omega_2 * (c_beta - c_alpha)))
    (H4 : 0 < c_alpha)
    (H5 : 0 < omega_1)
    (H6 : 0 <= omega_2)
    (H7 : sigma_alpha = F ^ 2 * (c_alpha * omega_1 + c_alpha * omega_2))
    (H8 : 0 < sigma_beta)
    (H9 : sigma_change <> 0)
    (H10 : sigma_change = sigma_beta - sigma_alpha)
    (H11 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  E_J = - R_ * F * T * (omega_1 * (c_beta - c_alpha) - omega_2 * (c_beta - c_alpha)) * ln (sigma_beta / (F ^ 2 * (c_alpha * omega_1 + c_alpha * omega_2))) / (sigma_beta - F ^ 2 * (c_alpha * omega_1 + c_alpha * omega_2)).
Proof.
  assert (E1 : ln (sigma_beta / (F ^ 2 * (c_alpha * omega_1 + c_alpha * omega_2))) = (ln sigma_beta) - (ln (omega_1 + omega_2)) - (ln c_alpha) - 2 * (ln F)) by (ln_as (sigma_beta * / (omega_1 + omega_2) * / c_alpha * / F * / F) ltac:(rational));
  assert (P1 : E_J = - R_ * F * T * (omega_1 * (c_beta - c_alpha) - omega_2 * (c_beta - c_alpha)) * ln (sigma_beta / sigma_alpha) / (sigma_beta - sigma_alpha)) by (refine (junction_potentials.salt'1 psi E_J F R_ S T c_alpha c_beta omega_1 omega_2 sigma_alpha sigma_beta sigma_change _ _ _ _ _ _ _ _); [side | exact H1 | exact H3 | side | exact H8 | exact H9 | exact H10 | exact H11]);
  pose proof P1 as Q1; rewrite ?H7 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E1; rational.
Qed.

Lemma salt'2_defined
    (psi : R -> R)
    (E_J F R_ S T c_alpha c_beta omega_1 omega_2 sigma_alpha sigma_beta sigma_change : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : E_J = psi 1 - psi 0)
    (H2 : 0 < F)
    (H3 : S = F * (omega_1 * (c_beta - c_alpha) - omega_2 * (c_beta - c_alpha)))
    (H4 : 0 < c_alpha)
    (H5 : 0 < omega_1)
    (H6 : 0 <= omega_2)
    (H7 : sigma_alpha = F ^ 2 * (c_alpha * omega_1 + c_alpha * omega_2))
    (H8 : 0 < sigma_beta)
    (H9 : sigma_change <> 0)
    (H10 : sigma_change = sigma_beta - sigma_alpha)
    (H11 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  sigma_beta - F ^ 2 * (c_alpha * omega_1 + c_alpha * omega_2) <> 0 /\ c_alpha * omega_1 + c_alpha * omega_2 <> 0 /\ F <> 0 /\ 0 < sigma_beta / (F ^ 2 * (c_alpha * omega_1 + c_alpha * omega_2)).
Proof.
  each; exists_there.
Qed.

Lemma salt
    (psi : R -> R)
    (E_J F R_ S T c_alpha c_beta omega_1 omega_2 sigma_alpha sigma_beta sigma_change : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : E_J = psi 1 - psi 0)
    (H2 : 0 < F)
    (H3 : S = F * (omega_1 * (c_beta - c_alpha) - omega_2 * (c_beta - c_alpha)))
    (H4 : 0 < c_alpha)
    (H5 : 0 < c_beta)
    (H6 : 0 < omega_1)
    (H7 : 0 <= omega_2)
    (H8 : sigma_alpha = F ^ 2 * (c_alpha * omega_1 + c_alpha * omega_2))
    (H9 : sigma_beta = F ^ 2 * (c_beta * omega_1 + c_beta * omega_2))
    (H10 : sigma_change <> 0)
    (H11 : sigma_change = sigma_beta - sigma_alpha)
    (H12 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  E_J = - R_ * T * (omega_1 - omega_2) * ln (c_beta / c_alpha) / (F * (omega_1 + omega_2)).
Proof.
  assert (E1 : ln ((F ^ 2 * (c_beta * omega_1 + c_beta * omega_2)) / (F ^ 2 * (c_alpha * omega_1 + c_alpha * omega_2))) = (ln c_beta) - (ln c_alpha)) by (ln_as (c_beta * / c_alpha) ltac:(rational));
  assert (E2 : ln (c_beta / c_alpha) = (ln c_beta) - (ln c_alpha)) by (ln_as (c_beta * / c_alpha) ltac:(rewrite ?E1; rational));
  assert (P1 : E_J = - R_ * F * T * (omega_1 * (c_beta - c_alpha) - omega_2 * (c_beta - c_alpha)) * ln (sigma_beta / (F ^ 2 * (c_alpha * omega_1 + c_alpha * omega_2))) / (sigma_beta - F ^ 2 * (c_alpha * omega_1 + c_alpha * omega_2))) by (refine (junction_potentials.salt'2 psi E_J F R_ S T c_alpha c_beta omega_1 omega_2 sigma_alpha sigma_beta sigma_change _ _ _ _ _ _ _ _ _ _ _ _); [side | exact H1 | exact H2 | exact H3 | exact H4 | exact H6 | exact H7 | exact H8 | side | exact H10 | exact H11 | exact H12]);
  pose proof P1 as Q1; rewrite ?H9 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E2, ?E1; rational.
Qed.

Lemma salt_defined
    (psi : R -> R)
    (E_J F R_ S T c_alpha c_beta omega_1 omega_2 sigma_alpha sigma_beta sigma_change : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : E_J = psi 1 - psi 0)
    (H2 : 0 < F)
    (H3 : S = F * (omega_1 * (c_beta - c_alpha) - omega_2 * (c_beta - c_alpha)))
    (H4 : 0 < c_alpha)
    (H5 : 0 < c_beta)
    (H6 : 0 < omega_1)
    (H7 : 0 <= omega_2)
    (H8 : sigma_alpha = F ^ 2 * (c_alpha * omega_1 + c_alpha * omega_2))
    (H9 : sigma_beta = F ^ 2 * (c_beta * omega_1 + c_beta * omega_2))
    (H10 : sigma_change <> 0)
    (H11 : sigma_change = sigma_beta - sigma_alpha)
    (H12 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  omega_1 + omega_2 <> 0 /\ F <> 0 /\ c_alpha <> 0 /\ 0 < c_beta / c_alpha.
Proof.
  each; exists_there.
Qed.

Lemma equally_fast
    (psi : R -> R)
    (E_J F R_ S T c_alpha c_beta omega_1 sigma_alpha sigma_beta sigma_change : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : E_J = psi 1 - psi 0)
    (H2 : 0 < F)
    (H3 : S = 0)
    (H4 : 0 < c_alpha)
    (H5 : 0 < c_beta)
    (H6 : 0 < omega_1)
    (H7 : sigma_alpha = 2 * c_alpha * omega_1 * F ^ 2)
    (H8 : sigma_beta = 2 * c_beta * omega_1 * F ^ 2)
    (H9 : sigma_change <> 0)
    (H10 : sigma_change = sigma_beta - sigma_alpha)
    (H11 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  E_J = 0.
Proof.
  assert (E1 : ln (c_beta / c_alpha) = (ln c_beta) - (ln c_alpha)) by (ln_as (c_beta * / c_alpha) ltac:(rational));
  assert (P1 : E_J = - R_ * T * (omega_1 - omega_1) * ln (c_beta / c_alpha) / (F * (omega_1 + omega_1))) by (refine (junction_potentials.salt psi E_J F R_ S T c_alpha c_beta omega_1 omega_1 sigma_alpha sigma_beta sigma_change _ _ _ _ _ _ _ _ _ _ _ _ _); [side | exact H1 | exact H2 | apply (same_eq _ _ _ _ H3); rational | exact H4 | exact H5 | exact H6 | side | apply (same_eq _ _ _ _ H7); rational | apply (same_eq _ _ _ _ H8); rational | exact H9 | exact H10 | exact H11]);
  apply (same_eq _ _ _ _ P1); rewrite ?E1; rational.
Qed.

Lemma salt_in_conductivities
    (psi : R -> R)
    (E_J F R_ S T c_alpha c_beta lambda_1 lambda_2 sigma_alpha sigma_beta sigma_change : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : E_J = psi 1 - psi 0)
    (H2 : 0 < F)
    (H3 : S = F * (lambda_1 * (c_beta - c_alpha) / F ^ 2 - lambda_2 * (c_beta - c_alpha) / F ^ 2))
    (H4 : 0 < c_alpha)
    (H5 : 0 < c_beta)
    (H6 : 0 < lambda_1)
    (H7 : 0 < lambda_2)
    (H8 : sigma_alpha = F ^ 2 * (lambda_1 * c_alpha / F ^ 2 + lambda_2 * c_alpha / F ^ 2))
    (H9 : sigma_beta = F ^ 2 * (lambda_1 * c_beta / F ^ 2 + lambda_2 * c_beta / F ^ 2))
    (H10 : sigma_change <> 0)
    (H11 : sigma_change = sigma_beta - sigma_alpha)
    (H12 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  E_J = - R_ * T * (lambda_1 - lambda_2) * ln (c_beta / c_alpha) / (F * (lambda_1 + lambda_2)).
Proof.
  assert (E1 : ln (c_beta / c_alpha) = (ln c_beta) - (ln c_alpha)) by (ln_as (c_beta * / c_alpha) ltac:(rational));
  assert (P1 : E_J = - R_ * T * ((lambda_1 / F ^ 2) - (lambda_2 / F ^ 2)) * ln (c_beta / c_alpha) / (F * ((lambda_1 / F ^ 2) + (lambda_2 / F ^ 2)))) by (refine (junction_potentials.salt psi E_J F R_ S T c_alpha c_beta (lambda_1 / F ^ 2) (lambda_2 / F ^ 2) sigma_alpha sigma_beta sigma_change _ _ _ _ _ _ _ _ _ _ _ _ _); [side | exact H1 | exact H2 | apply (same_eq _ _ _ _ H3); rational | exact H4 | exact H5 | side | side | apply (same_eq _ _ _ _ H8); rational | apply (same_eq _ _ _ _ H9); rational | exact H10 | exact H11 | exact H12]);
  apply (same_eq _ _ _ _ P1); rewrite ?E1; rational.
Qed.

Lemma salt_in_conductivities_defined
    (psi : R -> R)
    (E_J F R_ S T c_alpha c_beta lambda_1 lambda_2 sigma_alpha sigma_beta sigma_change : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : E_J = psi 1 - psi 0)
    (H2 : 0 < F)
    (H3 : S = F * (lambda_1 * (c_beta - c_alpha) / F ^ 2 - lambda_2 * (c_beta - c_alpha) / F ^ 2))
    (H4 : 0 < c_alpha)
    (H5 : 0 < c_beta)
    (H6 : 0 < lambda_1)
    (H7 : 0 < lambda_2)
    (H8 : sigma_alpha = F ^ 2 * (lambda_1 * c_alpha / F ^ 2 + lambda_2 * c_alpha / F ^ 2))
    (H9 : sigma_beta = F ^ 2 * (lambda_1 * c_beta / F ^ 2 + lambda_2 * c_beta / F ^ 2))
    (H10 : sigma_change <> 0)
    (H11 : sigma_change = sigma_beta - sigma_alpha)
    (H12 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  lambda_1 + lambda_2 <> 0 /\ F <> 0 /\ c_alpha <> 0 /\ 0 < c_beta / c_alpha.
Proof.
  each; exists_there.
Qed.

Lemma mixing_of_two
    (F S c_salt omega_1 omega_2 : R)
    (H1 : S = F * (c_salt * omega_2 - c_salt * omega_1)) :
  S = F * (c_salt * omega_2 - c_salt * omega_1).
Proof.
  assert (P1 : S = F * (1 * omega_1 * (- c_salt) + 1 * omega_2 * c_salt + (- 1) * 0 * 0)) by (apply (same_eq _ _ _ _ H1); rational);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma alpha_of_two
    (F c_salt omega_1 omega_3 sigma_alpha : R)
    (H1 : sigma_alpha = F ^ 2 * (c_salt * omega_1 + c_salt * omega_3)) :
  sigma_alpha = F ^ 2 * (c_salt * omega_1 + c_salt * omega_3).
Proof.
  assert (P1 : sigma_alpha = F ^ 2 * (1 ^ 2 * omega_1 * c_salt + 1 ^ 2 * 0 * 0 + (- 1) ^ 2 * omega_3 * c_salt)) by (apply (same_eq _ _ _ _ H1); rational);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma beta_of_two
    (F c_salt omega_2 omega_3 sigma_beta : R)
    (H1 : sigma_beta = F ^ 2 * (c_salt * omega_2 + c_salt * omega_3)) :
  sigma_beta = F ^ 2 * (c_salt * omega_2 + c_salt * omega_3).
Proof.
  assert (P1 : sigma_beta = F ^ 2 * (1 ^ 2 * 0 * 0 + 1 ^ 2 * omega_2 * c_salt + (- 1) ^ 2 * omega_3 * c_salt)) by (apply (same_eq _ _ _ _ H1); rational);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma lewis_sargent'1
    (psi : R -> R)
    (E_J F R_ S T c_salt omega_1 omega_2 sigma_alpha sigma_beta sigma_change : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : E_J = psi 1 - psi 0)
    (H2 : S = F * (c_salt * omega_2 - c_salt * omega_1))
    (H3 : 0 < sigma_alpha)
    (H4 : 0 < sigma_beta)
    (H5 : sigma_change <> 0)
    (H6 : sigma_change = sigma_beta - sigma_alpha)
    (H7 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  E_J = - R_ * F * T * (c_salt * omega_2 - c_salt * omega_1) * ln (sigma_beta / sigma_alpha) / (sigma_beta - sigma_alpha).
Proof.
  assert (E1 : ln (sigma_beta / sigma_alpha) = (ln sigma_beta) - (ln sigma_alpha)) by (ln_as (sigma_beta * / sigma_alpha) ltac:(rational));
  assert (P1 : E_J = - R_ * T * S * ln (sigma_beta / sigma_alpha) / (sigma_beta - sigma_alpha)) by (refine (henderson_equation.henderson psi E_J R_ S T sigma_alpha sigma_beta sigma_change _ _ _ _ _ _ _); [side | exact H1 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7]);
  pose proof P1 as Q1; rewrite ?H2 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E1; rational.
Qed.

Lemma lewis_sargent'1_defined
    (psi : R -> R)
    (E_J F R_ S T c_salt omega_1 omega_2 sigma_alpha sigma_beta sigma_change : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : E_J = psi 1 - psi 0)
    (H2 : S = F * (c_salt * omega_2 - c_salt * omega_1))
    (H3 : 0 < sigma_alpha)
    (H4 : 0 < sigma_beta)
    (H5 : sigma_change <> 0)
    (H6 : sigma_change = sigma_beta - sigma_alpha)
    (H7 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  sigma_beta - sigma_alpha <> 0 /\ sigma_alpha <> 0 /\ 0 < sigma_beta / sigma_alpha.
Proof.
  each; exists_there.
Qed.

Lemma lewis_sargent'2
    (psi : R -> R)
    (E_J F R_ S T c_salt omega_1 omega_2 omega_3 sigma_alpha sigma_beta sigma_change : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : E_J = psi 1 - psi 0)
    (H2 : 0 < F)
    (H3 : S = F * (c_salt * omega_2 - c_salt * omega_1))
    (H4 : 0 < c_salt)
    (H5 : 0 <= omega_1)
    (H6 : 0 < omega_3)
    (H7 : sigma_alpha = F ^ 2 * (c_salt * omega_1 + c_salt * omega_3))
    (H8 : 0 < sigma_beta)
    (H9 : sigma_change <> 0)
    (H10 : sigma_change = sigma_beta - sigma_alpha)
    (H11 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  E_J = - R_ * F * T * (c_salt * omega_2 - c_salt * omega_1) * ln (sigma_beta / (F ^ 2 * (c_salt * omega_1 + c_salt * omega_3))) / (sigma_beta - F ^ 2 * (c_salt * omega_1 + c_salt * omega_3)).
Proof.
  assert (E1 : ln (sigma_beta / (F ^ 2 * (c_salt * omega_1 + c_salt * omega_3))) = (ln sigma_beta) - (ln (omega_1 + omega_3)) - (ln c_salt) - 2 * (ln F)) by (ln_as (sigma_beta * / (omega_1 + omega_3) * / c_salt * / F * / F) ltac:(rational));
  assert (P1 : E_J = - R_ * F * T * (c_salt * omega_2 - c_salt * omega_1) * ln (sigma_beta / sigma_alpha) / (sigma_beta - sigma_alpha)) by (refine (junction_potentials.lewis_sargent'1 psi E_J F R_ S T c_salt omega_1 omega_2 sigma_alpha sigma_beta sigma_change _ _ _ _ _ _ _ _); [side | exact H1 | exact H3 | side | exact H8 | exact H9 | exact H10 | exact H11]);
  pose proof P1 as Q1; rewrite ?H7 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E1; rational.
Qed.

Lemma lewis_sargent'2_defined
    (psi : R -> R)
    (E_J F R_ S T c_salt omega_1 omega_2 omega_3 sigma_alpha sigma_beta sigma_change : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : E_J = psi 1 - psi 0)
    (H2 : 0 < F)
    (H3 : S = F * (c_salt * omega_2 - c_salt * omega_1))
    (H4 : 0 < c_salt)
    (H5 : 0 <= omega_1)
    (H6 : 0 < omega_3)
    (H7 : sigma_alpha = F ^ 2 * (c_salt * omega_1 + c_salt * omega_3))
    (H8 : 0 < sigma_beta)
    (H9 : sigma_change <> 0)
    (H10 : sigma_change = sigma_beta - sigma_alpha)
    (H11 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  sigma_beta - F ^ 2 * (c_salt * omega_1 + c_salt * omega_3) <> 0 /\ c_salt * omega_1 + c_salt * omega_3 <> 0 /\ F <> 0 /\ 0 < sigma_beta / (F ^ 2 * (c_salt * omega_1 + c_salt * omega_3)).
Proof.
  each; exists_there.
Qed.

Lemma lewis_sargent
    (psi : R -> R)
    (E_J F R_ S T c_salt omega_1 omega_2 omega_3 sigma_alpha sigma_beta sigma_change : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : E_J = psi 1 - psi 0)
    (H2 : 0 < F)
    (H3 : S = F * (c_salt * omega_2 - c_salt * omega_1))
    (H4 : 0 < c_salt)
    (H5 : 0 <= omega_1)
    (H6 : 0 <= omega_2)
    (H7 : 0 < omega_3)
    (H8 : sigma_alpha = F ^ 2 * (c_salt * omega_1 + c_salt * omega_3))
    (H9 : sigma_beta = F ^ 2 * (c_salt * omega_2 + c_salt * omega_3))
    (H10 : sigma_change <> 0)
    (H11 : sigma_change = sigma_beta - sigma_alpha)
    (H12 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  E_J = R_ * T * ln ((omega_1 + omega_3) / (omega_2 + omega_3)) / F.
Proof.
  assert (E1 : ln ((F ^ 2 * (c_salt * omega_2 + c_salt * omega_3)) / (F ^ 2 * (c_salt * omega_1 + c_salt * omega_3))) = (ln (omega_2 + omega_3)) - (ln (omega_1 + omega_3))) by (ln_as ((omega_2 + omega_3) * / (omega_1 + omega_3)) ltac:(rational));
  assert (E2 : ln ((omega_1 + omega_3) / (omega_2 + omega_3)) = -(ln (omega_2 + omega_3)) + (ln (omega_1 + omega_3))) by (ln_as ((omega_1 + omega_3) * / (omega_2 + omega_3)) ltac:(rewrite ?E1; rational));
  assert (P1 : E_J = - R_ * F * T * (c_salt * omega_2 - c_salt * omega_1) * ln (sigma_beta / (F ^ 2 * (c_salt * omega_1 + c_salt * omega_3))) / (sigma_beta - F ^ 2 * (c_salt * omega_1 + c_salt * omega_3))) by (refine (junction_potentials.lewis_sargent'2 psi E_J F R_ S T c_salt omega_1 omega_2 omega_3 sigma_alpha sigma_beta sigma_change _ _ _ _ _ _ _ _ _ _ _ _); [side | exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H7 | exact H8 | side | exact H10 | exact H11 | exact H12]);
  pose proof P1 as Q1; rewrite ?H9 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E2, ?E1; rational.
Qed.

Lemma lewis_sargent_defined
    (psi : R -> R)
    (E_J F R_ S T c_salt omega_1 omega_2 omega_3 sigma_alpha sigma_beta sigma_change : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : E_J = psi 1 - psi 0)
    (H2 : 0 < F)
    (H3 : S = F * (c_salt * omega_2 - c_salt * omega_1))
    (H4 : 0 < c_salt)
    (H5 : 0 <= omega_1)
    (H6 : 0 <= omega_2)
    (H7 : 0 < omega_3)
    (H8 : sigma_alpha = F ^ 2 * (c_salt * omega_1 + c_salt * omega_3))
    (H9 : sigma_beta = F ^ 2 * (c_salt * omega_2 + c_salt * omega_3))
    (H10 : sigma_change <> 0)
    (H11 : sigma_change = sigma_beta - sigma_alpha)
    (H12 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  F <> 0 /\ omega_2 + omega_3 <> 0 /\ 0 < (omega_1 + omega_3) / (omega_2 + omega_3).
Proof.
  each; exists_there.
Qed.

Lemma lewis_sargent_in_conductivities
    (psi : R -> R)
    (E_J F Lambda_1 Lambda_2 R_ S T c_salt omega_3 sigma_alpha sigma_beta sigma_change : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : 0 <= Lambda_1 / F ^ 2 - omega_3)
    (H2 : 0 <= Lambda_2 / F ^ 2 - omega_3)
    (H3 : E_J = psi 1 - psi 0)
    (H4 : 0 < F)
    (H5 : 0 < Lambda_1)
    (H6 : 0 < Lambda_2)
    (H7 : S = F * (c_salt * (Lambda_2 / F ^ 2 - omega_3) - c_salt * (Lambda_1 / F ^ 2 - omega_3)))
    (H8 : 0 < c_salt)
    (H9 : 0 < omega_3)
    (H10 : sigma_alpha = F ^ 2 * (c_salt * (Lambda_1 / F ^ 2 - omega_3) + c_salt * omega_3))
    (H11 : sigma_beta = F ^ 2 * (c_salt * (Lambda_2 / F ^ 2 - omega_3) + c_salt * omega_3))
    (H12 : sigma_change <> 0)
    (H13 : sigma_change = sigma_beta - sigma_alpha)
    (H14 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  E_J = R_ * T * ln (Lambda_1 / Lambda_2) / F.
Proof.
  assert (E1 : ln (((Lambda_1 / F ^ 2 - omega_3) + omega_3) / ((Lambda_2 / F ^ 2 - omega_3) + omega_3)) = (ln Lambda_1) - (ln Lambda_2)) by (ln_as (Lambda_1 * / Lambda_2) ltac:(rational));
  assert (E2 : ln (Lambda_1 / Lambda_2) = (ln Lambda_1) - (ln Lambda_2)) by (ln_as (Lambda_1 * / Lambda_2) ltac:(rewrite ?E1; rational));
  assert (P1 : E_J = R_ * T * ln (((Lambda_1 / F ^ 2 - omega_3) + omega_3) / ((Lambda_2 / F ^ 2 - omega_3) + omega_3)) / F) by (refine (junction_potentials.lewis_sargent psi E_J F R_ S T c_salt (Lambda_1 / F ^ 2 - omega_3) (Lambda_2 / F ^ 2 - omega_3) omega_3 sigma_alpha sigma_beta sigma_change _ _ _ _ _ _ _ _ _ _ _ _ _); [side | exact H3 | exact H4 | exact H7 | exact H8 | apply (same_le _ _ _ _ H1); rational | apply (same_le _ _ _ _ H2); rational | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14]);
  apply (same_eq _ _ _ _ P1); rewrite ?E2, ?E1; rational.
Qed.

Lemma lewis_sargent_in_conductivities_defined
    (psi : R -> R)
    (E_J F Lambda_1 Lambda_2 R_ S T c_salt omega_3 sigma_alpha sigma_beta sigma_change : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : 0 <= Lambda_1 / F ^ 2 - omega_3)
    (H2 : 0 <= Lambda_2 / F ^ 2 - omega_3)
    (H3 : E_J = psi 1 - psi 0)
    (H4 : 0 < F)
    (H5 : 0 < Lambda_1)
    (H6 : 0 < Lambda_2)
    (H7 : S = F * (c_salt * (Lambda_2 / F ^ 2 - omega_3) - c_salt * (Lambda_1 / F ^ 2 - omega_3)))
    (H8 : 0 < c_salt)
    (H9 : 0 < omega_3)
    (H10 : sigma_alpha = F ^ 2 * (c_salt * (Lambda_1 / F ^ 2 - omega_3) + c_salt * omega_3))
    (H11 : sigma_beta = F ^ 2 * (c_salt * (Lambda_2 / F ^ 2 - omega_3) + c_salt * omega_3))
    (H12 : sigma_change <> 0)
    (H13 : sigma_change = sigma_beta - sigma_alpha)
    (H14 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  F <> 0 /\ Lambda_2 <> 0 /\ 0 < Lambda_1 / Lambda_2.
Proof.
  each; exists_there.
Qed.
