(* Generated from derivations/detailed_balance.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require ghk_flux.

Lemma factored
    (J c_in c_out delta k_0 u : R)
    (H1 : J = k_0 * (c_in * exp (u * delta) - c_out * exp (u * (delta - 1)))) :
  J = k_0 * (c_in * exp u - c_out) * exp (u * (delta - 1)).
Proof.
  assert (E1 : exp (u * (delta - 1)) = ((exp (u * delta))) / ((exp u))) by (exp_as (((u * delta)) + (- (u))) ltac:(rational));
  assert (Z1 : 1 * (J - k_0 * (c_in * exp (u * delta) - c_out * exp (u * (delta - 1)))) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (J - k_0 * (c_in * exp (u * delta) - c_out * exp (u * (delta - 1)))))); [lra | rewrite ?E1; rational].
Qed.

Lemma balance
    (J c_in c_out delta k_0 u : R)
    (H1 : J = 0)
    (H2 : J = k_0 * (c_in * exp (u * delta) - c_out * exp (u * (delta - 1))))
    (H3 : 0 < k_0) :
  c_in * exp u = c_out.
Proof.
  assert (E1 : exp (u * (delta - 1)) = ((exp (u * delta))) / ((exp u))) by (exp_as (((u * delta)) + (- (u))) ltac:(rational));
  assert (P1 : J = k_0 * (c_in * exp u - c_out) * exp (u * (delta - 1))) by (refine (detailed_balance.factored J c_in c_out delta k_0 u _); [exact H2]);
  assert (Z1 : 1 / (k_0 * exp (u * (delta - 1))) * (J - 0) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- 1) / (k_0 * exp (u * (delta - 1))) * (J - k_0 * (c_in * exp u - c_out) * exp (u * (delta - 1))) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / (k_0 * exp (u * (delta - 1))) * (J - 0) + (- 1) / (k_0 * exp (u * (delta - 1))) * (J - k_0 * (c_in * exp u - c_out) * exp (u * (delta - 1))))); [lra | rewrite ?E1; rational].
Qed.

Lemma ratio
    (J c_in c_out delta k_0 u : R)
    (H1 : J = 0)
    (H2 : J = k_0 * (c_in * exp (u * delta) - c_out * exp (u * (delta - 1))))
    (H3 : 0 < c_in)
    (H4 : 0 < k_0) :
  exp u = c_out / c_in.
Proof.
  assert (P1 : c_in * exp u = c_out) by (refine (detailed_balance.balance J c_in c_out delta k_0 u _ _ _); [exact H1 | exact H2 | exact H4]);
  assert (Z1 : 1 / c_in * (c_in * exp u - c_out) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / c_in * (c_in * exp u - c_out))); [lra | rational].
Qed.

Lemma ratio_defined
    (J c_in c_out delta k_0 u : R)
    (H1 : J = 0)
    (H2 : J = k_0 * (c_in * exp (u * delta) - c_out * exp (u * (delta - 1))))
    (H3 : 0 < c_in)
    (H4 : 0 < k_0) :
  c_in <> 0.
Proof.
  each; exists_there.
Qed.

Lemma logarithm
    (J c_in c_out delta k_0 u : R)
    (H1 : J = 0)
    (H2 : J = k_0 * (c_in * exp (u * delta) - c_out * exp (u * (delta - 1))))
    (H3 : 0 < c_in)
    (H4 : 0 < c_out)
    (H5 : 0 < k_0) :
  u = ln (c_out / c_in).
Proof.
  assert (E1 : ln (exp u) = u) by (ln_as (((exp u))) ltac:(rational));
  assert (E2 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rewrite ?E1; rational));
  assert (P1 : exp u = c_out / c_in) by (refine (detailed_balance.ratio J c_in c_out delta k_0 u _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5]);
  apply (same_eq (ln (exp u)) (ln (c_out / c_in))); [apply f_equal; exact P1 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma logarithm_defined
    (J c_in c_out delta k_0 u : R)
    (H1 : J = 0)
    (H2 : J = k_0 * (c_in * exp (u * delta) - c_out * exp (u * (delta - 1))))
    (H3 : 0 < c_in)
    (H4 : 0 < c_out)
    (H5 : 0 < k_0) :
  c_in <> 0 /\ 0 < c_out / c_in.
Proof.
  each; exists_there.
Qed.

Lemma nernst_voltage
    (F J R_ T V c_in c_out delta k_0 u z : R)
    (H1 : 0 < F)
    (H2 : J = 0)
    (H3 : J = k_0 * (c_in * exp (u * delta) - c_out * exp (u * (delta - 1))))
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < c_in)
    (H7 : 0 < c_out)
    (H8 : 0 < k_0)
    (H9 : u = z * F * V / (R_ * T))
    (H10 : z <> 0) :
  V = R_ * T * ln (c_out / c_in) / (z * F).
Proof.
  assert (E1 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rational));
  assert (P1 : u = ln (c_out / c_in)) by (refine (detailed_balance.logarithm J c_in c_out delta k_0 u _ _ _ _ _); [exact H2 | exact H3 | exact H6 | exact H7 | exact H8]);
  assert (Z1 : R_ * T / (z * F) * (u - ln (c_out / c_in)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- R_ * T) / (z * F) * (u - z * F * V / (R_ * T)) = 0) by (apply term_eq; [exact H9]);
  apply (eq_by_sum _ _ (R_ * T / (z * F) * (u - ln (c_out / c_in)) + (- R_ * T) / (z * F) * (u - z * F * V / (R_ * T)))); [lra | rewrite ?E1; rational].
Qed.

Lemma nernst_voltage_defined
    (F J R_ T V c_in c_out delta k_0 u z : R)
    (H1 : 0 < F)
    (H2 : J = 0)
    (H3 : J = k_0 * (c_in * exp (u * delta) - c_out * exp (u * (delta - 1))))
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < c_in)
    (H7 : 0 < c_out)
    (H8 : 0 < k_0)
    (H9 : u = z * F * V / (R_ * T))
    (H10 : z <> 0) :
  F <> 0 /\ z <> 0 /\ c_in <> 0 /\ 0 < c_out / c_in.
Proof.
  each; exists_there.
Qed.

Lemma detailed_balance'1
    (F R_ T V c_in c_out u z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = R_ * T * ln (c_out / c_in) / (z * F))
    (H5 : 0 < c_in)
    (H6 : 0 < c_out)
    (H7 : u = z * F * V / (R_ * T))
    (H8 : z <> 0) :
  u = ln (c_out / c_in).
Proof.
  assert (E1 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rational));
  assert (Z1 : z * F / (R_ * T) * (V - R_ * T * ln (c_out / c_in) / (z * F)) = 0) by (apply term_eq; [exact H4]);
  assert (Z2 : z * R_ * F * T / (z * R_ * F * T) * (u - z * F * V / (R_ * T)) = 0) by (apply term_eq; [exact H7]);
  apply (eq_by_sum _ _ (z * F / (R_ * T) * (V - R_ * T * ln (c_out / c_in) / (z * F)) + z * R_ * F * T / (z * R_ * F * T) * (u - z * F * V / (R_ * T)))); [lra | rewrite ?E1; rational].
Qed.

Lemma detailed_balance'1_defined
    (F R_ T V c_in c_out u z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = R_ * T * ln (c_out / c_in) / (z * F))
    (H5 : 0 < c_in)
    (H6 : 0 < c_out)
    (H7 : u = z * F * V / (R_ * T))
    (H8 : z <> 0) :
  c_in <> 0 /\ 0 < c_out / c_in.
Proof.
  each; exists_there.
Qed.

Lemma detailed_balance'2
    (F R_ T V c_in c_out u z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = R_ * T * ln (c_out / c_in) / (z * F))
    (H5 : 0 < c_in)
    (H6 : 0 < c_out)
    (H7 : u = z * F * V / (R_ * T))
    (H8 : z <> 0) :
  exp u = c_out / c_in.
Proof.
  assert (E1 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rational));
  assert (E2 : exp (ln (c_out / c_in)) = (c_out) / (c_in)) by (exp_as ((ln c_out) + (- (ln c_in))) ltac:(rewrite ?E1; rational));
  assert (P1 : u = ln (c_out / c_in)) by (refine (detailed_balance.detailed_balance'1 F R_ T V c_in c_out u z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  apply (same_eq (exp u) (exp (ln (c_out / c_in)))); [apply f_equal; exact P1 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma detailed_balance'2_defined
    (F R_ T V c_in c_out u z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = R_ * T * ln (c_out / c_in) / (z * F))
    (H5 : 0 < c_in)
    (H6 : 0 < c_out)
    (H7 : u = z * F * V / (R_ * T))
    (H8 : z <> 0) :
  c_in <> 0.
Proof.
  each; exists_there.
Qed.

Lemma detailed_balance'3
    (F R_ T V c_in c_out u z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = R_ * T * ln (c_out / c_in) / (z * F))
    (H5 : 0 < c_in)
    (H6 : 0 < c_out)
    (H7 : u = z * F * V / (R_ * T))
    (H8 : z <> 0) :
  c_in * exp u = c_out.
Proof.
  assert (P1 : exp u = c_out / c_in) by (refine (detailed_balance.detailed_balance'2 F R_ T V c_in c_out u z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  assert (Z1 : c_in * (exp u - c_out / c_in) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (c_in * (exp u - c_out / c_in))); [lra | rational].
Qed.

Lemma detailed_balance'4
    (F J R_ T V c_in c_out delta k_0 u z : R)
    (H1 : 0 < F)
    (H2 : J = k_0 * (c_in * exp (u * delta) - c_out * exp (u * (delta - 1))))
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : V = R_ * T * ln (c_out / c_in) / (z * F))
    (H6 : 0 < c_in)
    (H7 : 0 < c_out)
    (H8 : 0 < k_0)
    (H9 : u = z * F * V / (R_ * T))
    (H10 : z <> 0) :
  J = 0.
Proof.
  assert (P1 : J = k_0 * (c_in * exp u - c_out) * exp (u * (delta - 1))) by (refine (detailed_balance.factored J c_in c_out delta k_0 u _); [exact H2]);
  assert (E1 : exp (u * (delta - 1)) = ((exp (u * delta))) / ((exp u))) by (exp_as (((u * delta)) + (- (u))) ltac:(rational));
  assert (P2 : c_in * exp u = c_out) by (refine (detailed_balance.detailed_balance'3 F R_ T V c_in c_out u z _ _ _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H9 | exact H10]);
  assert (Z1 : k_0 * exp (u * (delta - 1)) * (c_in * exp u - c_out) = 0) by (apply term_eq; [exact P2]);
  assert (Z2 : k_0 * exp (u * (delta - 1)) / (k_0 * exp (u * (delta - 1))) * (J - k_0 * (c_in * exp u - c_out) * exp (u * (delta - 1))) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (k_0 * exp (u * (delta - 1)) * (c_in * exp u - c_out) + k_0 * exp (u * (delta - 1)) / (k_0 * exp (u * (delta - 1))) * (J - k_0 * (c_in * exp u - c_out) * exp (u * (delta - 1))))); [lra | rewrite ?E1; rational].
Qed.

Lemma detailed_balance
    (F J R_ T V c_in c_out delta k_0 u z : R)
    (H1 : 0 < F)
    (H2 : J = k_0 * (c_in * exp (u * delta) - c_out * exp (u * (delta - 1))))
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < c_in)
    (H6 : 0 < c_out)
    (H7 : 0 < k_0)
    (H8 : u = z * F * V / (R_ * T))
    (H9 : z <> 0) :
  J = 0 <-> V = R_ * T * ln (c_out / c_in) / (z * F).
Proof.
  split; [intro G1; refine (detailed_balance.nernst_voltage F J R_ T V c_in c_out delta k_0 u z _ _ _ _ _ _ _ _ _ _); [exact H1 | exact G1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9] | intro G1; refine (detailed_balance.detailed_balance'4 F J R_ T V c_in c_out delta k_0 u z _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact G1 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9]].
Qed.

Lemma detailed_balance_defined
    (F J R_ T V c_in c_out delta k_0 u z : R)
    (H1 : 0 < F)
    (H2 : J = k_0 * (c_in * exp (u * delta) - c_out * exp (u * (delta - 1))))
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < c_in)
    (H6 : 0 < c_out)
    (H7 : 0 < k_0)
    (H8 : u = z * F * V / (R_ * T))
    (H9 : z <> 0) :
  F <> 0 /\ z <> 0 /\ c_in <> 0 /\ 0 < c_out / c_in.
Proof.
  each; exists_there.
Qed.

Lemma middle
    (J c_in c_out k_0 u : R)
    (H1 : J = k_0 * (c_in * exp (u / 2) - c_out * exp (- u / 2))) :
  J = k_0 * (c_in * exp (u / 2) - c_out * exp (- u / 2)).
Proof.
  assert (E1 : exp (- u / 2) = (1) / ((exp (u / 2)))) by (exp_as ((- ((u / 2)))) ltac:(rational));
  assert (E2 : exp (u * (1 / 2)) = (exp (u / 2))) by (exp_as (((u / 2))) ltac:(rewrite ?E1; rational));
  assert (E3 : exp (u * ((1 / 2) - 1)) = (1) / ((exp (u / 2)))) by (exp_as ((- ((u / 2)))) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : J = k_0 * (c_in * exp (u * (1 / 2)) - c_out * exp (u * ((1 / 2) - 1)))) by (apply (same_eq _ _ _ _ H1); rewrite ?E3, ?E2, ?E1; rational);
  apply (same_eq _ _ _ _ P1); rewrite ?E3, ?E2, ?E1; rational.
Qed.

Lemma explicit
    (J c_in c_out k_0 u : R)
    (H1 : J = k_0 * (c_in * exp (u / 2) - c_out * exp (- u / 2)))
    (H2 : 0 < c_in)
    (H3 : 0 < c_out) :
  J = 2 * k_0 * sqrt (c_in * c_out) * sinh (u / 2 - ln (c_out / c_in) / 2).
Proof.
  assert (E1 : exp (- u / 2) = (1) / ((exp (u / 2)))) by (exp_as ((- ((u / 2)))) ltac:(rational));
  assert (E2 : ln (c_in * c_out) = (ln c_in) + (ln c_out)) by (ln_as (c_in * c_out) ltac:(rewrite ?E1; rational));
  assert (E1' : sqrt c_out ^ 2 = c_out) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2' : sqrt c_in ^ 2 = c_in) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3 : sqrt (c_in * c_out) = (sqrt c_out) * (sqrt c_in)) by (root_as_exp; exp_as ((/ 2 * ln c_in) + (/ 2 * ln c_out)) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E4 : ln (c_out / c_in) = -(ln c_in) + (ln c_out)) by (ln_as (c_out * / c_in) ltac:(rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E5 : exp (u / 2 - ln (c_out / c_in) / 2) = ((exp (u / 2)) * (sqrt c_in)) / ((sqrt c_out))) by (exp_as (((u / 2)) + (/ 2 * ln c_in) + (- (/ 2 * ln c_out))) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E6 : exp (- (u / 2 - ln (c_out / c_in) / 2)) = ((sqrt c_out)) / ((exp (u / 2)) * (sqrt c_in))) by (exp_as ((- ((u / 2))) + (- (/ 2 * ln c_in)) + (/ 2 * ln c_out)) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E7 : sinh (u / 2 - ln (c_out / c_in) / 2) = (1 / 2 * c_in * (exp (u / 2)) ^ 2 - 1 / 2 * c_out) / ((exp (u / 2)) * (sqrt c_out) * (sqrt c_in))) by (unfold sinh; rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side)));
  assert (P1 : c_in * exp (u / 2) - c_out * exp (- u / 2) = 2 * sqrt (c_in * c_out) * sinh (u / 2 - ln (c_out / c_in) / 2)) by (refine (ghk_flux.numerator_sinh c_in c_out u _ _); [exact H2 | exact H3]);
  assert (Z1 : 1 * (J - k_0 * (c_in * exp (u / 2) - c_out * exp (- u / 2))) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : k_0 * (c_in * exp (u / 2) - c_out * exp (- u / 2) - 2 * sqrt (c_in * c_out) * sinh (u / 2 - ln (c_out / c_in) / 2)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (J - k_0 * (c_in * exp (u / 2) - c_out * exp (- u / 2))) + k_0 * (c_in * exp (u / 2) - c_out * exp (- u / 2) - 2 * sqrt (c_in * c_out) * sinh (u / 2 - ln (c_out / c_in) / 2)))); [lra | rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))].
Qed.

Lemma explicit_defined
    (J c_in c_out k_0 u : R)
    (H1 : J = k_0 * (c_in * exp (u / 2) - c_out * exp (- u / 2)))
    (H2 : 0 < c_in)
    (H3 : 0 < c_out) :
  0 < c_in * c_out /\ c_in <> 0 /\ 0 < c_out / c_in.
Proof.
  each; exists_there.
Qed.

Lemma symmetric
    (J c_in c_out k_0 s u : R)
    (H1 : J = k_0 * (c_in * exp (u / 2) - c_out * exp (- u / 2)))
    (H2 : 0 < c_in)
    (H3 : 0 < c_out)
    (H4 : s = u - ln (c_out / c_in)) :
  J = 2 * k_0 * sqrt (c_in * c_out) * sinh (s / 2).
Proof.
  assert (E1 : ln (c_in * c_out) = (ln c_out) + (ln c_in)) by (ln_as (c_in * c_out) ltac:(rational));
  assert (E1' : sqrt c_in ^ 2 = c_in) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2' : sqrt c_out ^ 2 = c_out) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (c_in * c_out) = (sqrt c_in) * (sqrt c_out)) by (root_as_exp; exp_as ((/ 2 * ln c_out) + (/ 2 * ln c_in)) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E3 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E4 : exp (u / 2 - ln (c_out / c_in) / 2) = ((exp (u / 2)) * (sqrt c_in)) / ((sqrt c_out))) by (exp_as (((u / 2)) + (- (/ 2 * ln c_out)) + (/ 2 * ln c_in)) ltac:(rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E5 : exp (- (u / 2 - ln (c_out / c_in) / 2)) = ((sqrt c_out)) / ((exp (u / 2)) * (sqrt c_in))) by (exp_as ((- ((u / 2))) + (/ 2 * ln c_out) + (- (/ 2 * ln c_in))) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E6 : sinh (u / 2 - ln (c_out / c_in) / 2) = (1 / 2 * c_in * (exp (u / 2)) ^ 2 - 1 / 2 * c_out) / ((exp (u / 2)) * (sqrt c_in) * (sqrt c_out))) by (unfold sinh; rewrite ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side)));
  assert (E7 : exp (- (s / 2)) = (1) / ((exp (s / 2)))) by (exp_as ((- ((s / 2)))) ltac:(rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E8 : sinh (s / 2) = (1 / 2 * (exp (s / 2)) ^ 2 - 1 / 2) / ((exp (s / 2)))) by (unfold sinh; rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side)));
  assert (P1 : J = 2 * k_0 * sqrt (c_in * c_out) * sinh (u / 2 - ln (c_out / c_in) / 2)) by (refine (detailed_balance.explicit J c_in c_out k_0 u _ _ _); [exact H1 | exact H2 | exact H3]);
  assert (P2 : sinh (s / 2) = sinh (u / 2 - ln (c_out / c_in) / 2)) by (refine (ghk_flux.sinh_half c_in c_out s u _ _ _); [exact H2 | exact H3 | exact H4]);
  assert (Z1 : 1 * (J - 2 * k_0 * sqrt (c_in * c_out) * sinh (u / 2 - ln (c_out / c_in) / 2)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- 2 * k_0 * sqrt (c_in * c_out)) * (sinh (s / 2) - sinh (u / 2 - ln (c_out / c_in) / 2)) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (J - 2 * k_0 * sqrt (c_in * c_out) * sinh (u / 2 - ln (c_out / c_in) / 2)) + (- 2 * k_0 * sqrt (c_in * c_out)) * (sinh (s / 2) - sinh (u / 2 - ln (c_out / c_in) / 2)))); [lra | rewrite ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))].
Qed.

Lemma symmetric_defined
    (J c_in c_out k_0 s u : R)
    (H1 : J = k_0 * (c_in * exp (u / 2) - c_out * exp (- u / 2)))
    (H2 : 0 < c_in)
    (H3 : 0 < c_out)
    (H4 : s = u - ln (c_out / c_in)) :
  0 < c_in * c_out.
Proof.
  each; exists_there.
Qed.
