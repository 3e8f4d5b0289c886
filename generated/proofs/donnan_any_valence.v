(* Generated from derivations/donnan_any_valence.py; do not edit. *)

From Electrochem Require Import moves.

Lemma grows'1
    (c_minus c_one c_two w : R)
    (H1 : 0 < c_minus)
    (H2 : 0 < c_one)
    (H3 : 0 <= c_two) :
  0 < c_one * exp (- w) + 4 * c_two * exp (- 2 * w) + c_minus * exp w.
Proof.
  assert (E1 : exp (- w) = (1) / ((exp w))) by (exp_as ((- (w))) ltac:(rational));
  assert (E2 : exp (- 2 * w) = (1) / ((exp w) ^ 2)) by (exp_as ((- (w)) + (- (w))) ltac:(rewrite ?E1; rational));
  first [known | rewrite ?E2, ?E1; known | apply (lt_by_sum _ _ ((c_minus * (exp w) ^ 3 + c_one * (exp w) + 4 * c_two) * / (((exp w))) ^ 2)); [side | rewrite ?E2, ?E1; rational]].
Qed.

Lemma grows
    (c_minus c_one c_two : R)
    (H1 : 0 < c_minus)
    (H2 : 0 < c_one)
    (H3 : 0 <= c_two) :
  forall w' : R, 0 < c_one * exp (- w') + 4 * c_two * exp (- 2 * w') + c_minus * exp w'.
Proof.
  intros w'; refine (donnan_any_valence.grows'1 c_minus c_one c_two w' _ _ _); [exact H1 | exact H2 | exact H3].
Qed.

Lemma fewer_cations
    (Q_max c_minus c_one c_two : R)
    (H1 : 0 <= Q_max)
    (H2 : 0 < c_minus)
    (H3 : 0 < c_one)
    (H4 : 0 <= c_two) :
  0 <= c_one * (1 - 1 / (1 + Q_max / c_minus)) + 2 * c_two * (1 - 1 / (1 + Q_max / c_minus) ^ 2).
Proof.
  first [known | apply (le_by_sum _ _ (Q_max * (c_one * c_minus + c_one * Q_max + 4 * c_two * c_minus + 2 * c_two * Q_max) * / ((c_minus + Q_max)) ^ 2)); [side | rational]].
Qed.

Lemma fewer_cations_defined
    (Q_max c_minus c_one c_two : R)
    (H1 : 0 <= Q_max)
    (H2 : 0 < c_minus)
    (H3 : 0 < c_one)
    (H4 : 0 <= c_two) :
  c_minus <> 0 /\ 1 + Q_max / c_minus <> 0.
Proof.
  each; exists_there.
Qed.

Lemma above
    (Q Q_max c_minus c_one c_two : R)
    (H1 : 0 <= Q_max)
    (H2 : Q <= Q_max)
    (H3 : c_minus = c_one + 2 * c_two)
    (H4 : 0 < c_one)
    (H5 : 0 <= c_two) :
  Q <= c_minus * (1 + Q_max / c_minus) - c_one / (1 + Q_max / c_minus) - 2 * c_two / (1 + Q_max / c_minus) ^ 2.
Proof.
  try assert (K1 : 0 < c_minus) by side;
  assert (P1 : 0 <= c_one * (1 - 1 / (1 + Q_max / c_minus)) + 2 * c_two * (1 - 1 / (1 + Q_max / c_minus) ^ 2)) by (refine (donnan_any_valence.fewer_cations Q_max c_minus c_one c_two _ _ _ _); [exact H1 | side | exact H4 | exact H5]);
  assert (Z1 : 0 <= 1 * (c_one * (1 - 1 / (1 + Q_max / c_minus)) + 2 * c_two * (1 - 1 / (1 + Q_max / c_minus) ^ 2) - 0)) by (apply term_le; [side | exact P1]);
  assert (Z2 : 0 <= 1 * (Q_max - Q)) by (apply term_le; [side | exact H2]);
  assert (Z3 : 1 * (c_minus - (c_one + 2 * c_two)) = 0) by (apply term_eq; [exact H3]);
  apply (le_by_sum _ _ (1 * (c_one * (1 - 1 / (1 + Q_max / c_minus)) + 2 * c_two * (1 - 1 / (1 + Q_max / c_minus) ^ 2) - 0) + 1 * (Q_max - Q) + 1 * (c_minus - (c_one + 2 * c_two)))); [lra | rational].
Qed.

Lemma above_defined
    (Q Q_max c_minus c_one c_two : R)
    (H1 : 0 <= Q_max)
    (H2 : Q <= Q_max)
    (H3 : c_minus = c_one + 2 * c_two)
    (H4 : 0 < c_one)
    (H5 : 0 <= c_two) :
  c_minus <> 0 /\ 1 + Q_max / c_minus <> 0.
Proof.
  try assert (K1 : 0 < c_minus) by side;
  each; exists_there.
Qed.

Lemma fewer_anions
    (Q_max c_minus c_two : R)
    (H1 : 0 <= Q_max)
    (H2 : 0 < c_minus)
    (H3 : 0 <= c_two) :
  0 <= 2 * c_two * Q_max * (1 + Q_max / c_minus) / c_minus + c_minus * (1 - 1 / (1 + Q_max / c_minus)).
Proof.
  first [known | apply (le_by_sum _ _ ((c_minus ^ 3 + 2 * c_two * c_minus ^ 2 + 4 * c_two * c_minus * Q_max + 2 * c_two * Q_max ^ 2) * Q_max * / (c_minus + Q_max) * / (c_minus) ^ 2)); [side | rational]].
Qed.

Lemma fewer_anions_defined
    (Q_max c_minus c_two : R)
    (H1 : 0 <= Q_max)
    (H2 : 0 < c_minus)
    (H3 : 0 <= c_two) :
  c_minus <> 0 /\ 1 + Q_max / c_minus <> 0.
Proof.
  each; exists_there.
Qed.

Lemma below
    (Q Q_max c_minus c_one c_two : R)
    (H1 : - Q <= Q_max)
    (H2 : 0 <= Q_max)
    (H3 : c_minus = c_one + 2 * c_two)
    (H4 : 0 < c_minus)
    (H5 : 0 <= c_two) :
  c_minus / (1 + Q_max / c_minus) - c_one * (1 + Q_max / c_minus) - 2 * c_two * (1 + Q_max / c_minus) ^ 2 <= Q.
Proof.
  assert (P1 : 0 <= 2 * c_two * Q_max * (1 + Q_max / c_minus) / c_minus + c_minus * (1 - 1 / (1 + Q_max / c_minus))) by (refine (donnan_any_valence.fewer_anions Q_max c_minus c_two _ _ _); [exact H2 | exact H4 | exact H5]);
  assert (Z1 : 0 <= 1 * (2 * c_two * Q_max * (1 + Q_max / c_minus) / c_minus + c_minus * (1 - 1 / (1 + Q_max / c_minus)) - 0)) by (apply term_le; [side | exact P1]);
  assert (Z2 : 0 <= 1 * (Q_max - (- Q))) by (apply term_le; [side | exact H1]);
  assert (Z3 : (- 1 - Q_max / c_minus) * (c_minus - (c_one + 2 * c_two)) = 0) by (apply term_eq; [exact H3]);
  apply (le_by_sum _ _ (1 * (2 * c_two * Q_max * (1 + Q_max / c_minus) / c_minus + c_minus * (1 - 1 / (1 + Q_max / c_minus)) - 0) + 1 * (Q_max - (- Q)) + (- 1 - Q_max / c_minus) * (c_minus - (c_one + 2 * c_two)))); [lra | rational].
Qed.

Lemma below_defined
    (Q Q_max c_minus c_one c_two : R)
    (H1 : - Q <= Q_max)
    (H2 : 0 <= Q_max)
    (H3 : c_minus = c_one + 2 * c_two)
    (H4 : 0 < c_minus)
    (H5 : 0 <= c_two) :
  c_minus <> 0 /\ 1 + Q_max / c_minus <> 0.
Proof.
  each; exists_there.
Qed.

Lemma donnan_any_valence
    (Q Q_max c_minus c_one c_two : R)
    (H1 : - Q <= Q_max)
    (H2 : 0 <= Q_max)
    (H3 : Q <= Q_max)
    (H4 : c_minus = c_one + 2 * c_two)
    (H5 : 0 < c_one)
    (H6 : 0 <= c_two) :
  (exists w' : R, - ln (1 + Q_max / c_minus) <= w' /\ w' <= ln (1 + Q_max / c_minus) /\ (forall w'' : R, c_minus * exp w'' - c_one * exp (- w'') - 2 * c_two * exp (- 2 * w'') = Q <-> w'' = w')).
Proof.
  refine (one_root (fun w' => c_minus * exp w' - c_one * exp (- w') - 2 * c_two * exp (- 2 * w')) (fun w' => Q) (- ln (1 + Q_max / c_minus)) (ln (1 + Q_max / c_minus)) _ _ _ _); [intros; cbv beta; side | assert (P1 : forall w' : R, 0 < c_one * exp (- w') + 4 * c_two * exp (- 2 * w') + c_minus * exp w') by (refine (donnan_any_valence.grows c_minus c_one c_two _ _ _); [side | exact H5 | exact H6]); intros w'; assert (I1 : exp (- w') = (1) / ((exp w'))) by (exp_as ((- (w'))) ltac:(rational)); assert (I2 : exp (- 2 * w') = (1) / ((exp w') ^ 2)) by (exp_as ((- (w')) + (- (w'))) ltac:(rewrite ?I1; rational)); assert (S1 : Derive (fun w' => c_minus * exp w' - c_one * exp (- w') - 2 * c_two * exp (- 2 * w') - Q) w' = c_one * exp (- w') + 4 * c_two * exp (- 2 * w') + c_minus * exp w' - 0) by (apply is_derive_unique; rules; [side | eta; rewrite ?I2, ?I1; rational]); cbv beta; rewrite S1; apply Rlt_Rminus; exact (P1 w') | assert (P1 : c_minus / (1 + Q_max / c_minus) - c_one * (1 + Q_max / c_minus) - 2 * c_two * (1 + Q_max / c_minus) ^ 2 <= Q) by (refine (donnan_any_valence.below Q Q_max c_minus c_one c_two _ _ _ _ _); [exact H1 | exact H2 | exact H4 | side | exact H6]); assert (I1 : ln (1 + Q_max / c_minus) = (ln (c_minus + Q_max)) - (ln c_minus)) by (ln_as ((c_minus + Q_max) * / c_minus) ltac:(rational)); assert (I2 : exp (- ln (1 + Q_max / c_minus)) = (c_minus) / (Q_max + c_minus)) by (exp_as ((- (ln (c_minus + Q_max))) + (ln c_minus)) ltac:(rewrite ?I1; rational)); assert (I3 : exp (- (- ln (1 + Q_max / c_minus))) = (Q_max + c_minus) / (c_minus)) by (exp_as ((ln (c_minus + Q_max)) + (- (ln c_minus))) ltac:(rewrite ?I2, ?I1; rational)); assert (I4 : exp (- 2 * (- ln (1 + Q_max / c_minus))) = (Q_max ^ 2 + 2 * Q_max * c_minus + c_minus ^ 2) / (c_minus ^ 2)) by (exp_as ((ln (c_minus + Q_max)) + (ln (c_minus + Q_max)) + (- (ln c_minus)) + (- (ln c_minus))) ltac:(rewrite ?I3, ?I2, ?I1; rational)); apply (le_by_sum (Q) (c_minus * exp (- ln (1 + Q_max / c_minus)) - c_one * exp (- (- ln (1 + Q_max / c_minus))) - 2 * c_two * exp (- 2 * (- ln (1 + Q_max / c_minus)))) (Q - (c_minus / (1 + Q_max / c_minus) - c_one * (1 + Q_max / c_minus) - 2 * c_two * (1 + Q_max / c_minus) ^ 2))); [lra | rewrite ?I4, ?I3, ?I2, ?I1; rational] | assert (P1 : Q <= c_minus * (1 + Q_max / c_minus) - c_one / (1 + Q_max / c_minus) - 2 * c_two / (1 + Q_max / c_minus) ^ 2) by (refine (donnan_any_valence.above Q Q_max c_minus c_one c_two _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H5 | exact H6]); assert (I1 : ln (1 + Q_max / c_minus) = (ln (c_minus + Q_max)) - (ln c_minus)) by (ln_as ((c_minus + Q_max) * / c_minus) ltac:(rational)); assert (I2 : exp (ln (1 + Q_max / c_minus)) = (Q_max + c_minus) / (c_minus)) by (exp_as ((ln (c_minus + Q_max)) + (- (ln c_minus))) ltac:(rewrite ?I1; rational)); assert (I3 : exp (- (ln (1 + Q_max / c_minus))) = (c_minus) / (Q_max + c_minus)) by (exp_as ((- (ln (c_minus + Q_max))) + (ln c_minus)) ltac:(rewrite ?I2, ?I1; rational)); assert (I4 : exp (- 2 * (ln (1 + Q_max / c_minus))) = (c_minus ^ 2) / (Q_max ^ 2 + 2 * Q_max * c_minus + c_minus ^ 2)) by (exp_as ((- (ln (c_minus + Q_max))) + (- (ln (c_minus + Q_max))) + (ln c_minus) + (ln c_minus)) ltac:(rewrite ?I3, ?I2, ?I1; rational)); apply (le_by_sum (c_minus * exp (ln (1 + Q_max / c_minus)) - c_one * exp (- (ln (1 + Q_max / c_minus))) - 2 * c_two * exp (- 2 * (ln (1 + Q_max / c_minus)))) (Q) (c_minus * (1 + Q_max / c_minus) - c_one / (1 + Q_max / c_minus) - 2 * c_two / (1 + Q_max / c_minus) ^ 2 - Q)); [lra | rewrite ?I4, ?I3, ?I2, ?I1; rational]].
Qed.

Lemma donnan_any_valence_defined
    (Q Q_max c_minus c_one c_two : R)
    (H1 : - Q <= Q_max)
    (H2 : 0 <= Q_max)
    (H3 : Q <= Q_max)
    (H4 : c_minus = c_one + 2 * c_two)
    (H5 : 0 < c_one)
    (H6 : 0 <= c_two) :
  (forall w' : R, c_minus <> 0 /\ 0 < 1 + Q_max / c_minus).
Proof.
  each; exists_there.
Qed.

Lemma not_enough
    (Q c_minus c_one c_two : R)
    (H1 : 0 < Q)
    (H2 : c_minus = c_one + 2 * c_two) :
  c_minus - c_one - 2 * c_two < Q.
Proof.
  assert (Z1 : 0 < 1 * (Q - 0)) by (apply term_lt; [side | exact H1]);
  assert (Z2 : (- 1) * (c_minus - (c_one + 2 * c_two)) = 0) by (apply term_eq; [exact H2]);
  apply (lt_by_sum _ _ (1 * (Q - 0) + (- 1) * (c_minus - (c_one + 2 * c_two)))); [lra | rational].
Qed.

Lemma positive_potential
    (Q Q_max c_minus c_one c_two : R)
    (H1 : 0 < Q)
    (H2 : Q <= Q_max)
    (H3 : c_minus = c_one + 2 * c_two)
    (H4 : 0 < c_one)
    (H5 : 0 <= c_two) :
  (exists w' : R, 0 <= w' /\ w' <= ln (1 + Q_max / c_minus) /\ (forall w'' : R, c_minus * exp w'' - c_one * exp (- w'') - 2 * c_two * exp (- 2 * w'') = Q <-> w'' = w')).
Proof.
  refine (one_root (fun w' => c_minus * exp w' - c_one * exp (- w') - 2 * c_two * exp (- 2 * w')) (fun w' => Q) 0 (ln (1 + Q_max / c_minus)) _ _ _ _); [intros; cbv beta; side | assert (P1 : forall w' : R, 0 < c_one * exp (- w') + 4 * c_two * exp (- 2 * w') + c_minus * exp w') by (refine (donnan_any_valence.grows c_minus c_one c_two _ _ _); [side | exact H4 | exact H5]); intros w'; assert (I1 : exp (- w') = (1) / ((exp w'))) by (exp_as ((- (w'))) ltac:(rational)); assert (I2 : exp (- 2 * w') = (1) / ((exp w') ^ 2)) by (exp_as ((- (w')) + (- (w'))) ltac:(rewrite ?I1; rational)); assert (S1 : Derive (fun w' => c_minus * exp w' - c_one * exp (- w') - 2 * c_two * exp (- 2 * w') - Q) w' = c_one * exp (- w') + 4 * c_two * exp (- 2 * w') + c_minus * exp w' - 0) by (apply is_derive_unique; rules; [side | eta; rewrite ?I2, ?I1; rational]); cbv beta; rewrite S1; apply Rlt_Rminus; exact (P1 w') | assert (P1 : c_minus - c_one - 2 * c_two < Q) by (refine (donnan_any_valence.not_enough Q c_minus c_one c_two _ _); [exact H1 | exact H3]); assert (I1 : exp 0 = 1) by (exp_as (0) ltac:(rational)); assert (I2 : exp (- 0) = 1) by (exp_as (0) ltac:(rewrite ?I1; rational)); assert (I3 : exp (- 2 * 0) = 1) by (exp_as (0) ltac:(rewrite ?I2, ?I1; rational)); apply (le_by_sum (Q) (c_minus * exp 0 - c_one * exp (- 0) - 2 * c_two * exp (- 2 * 0)) (Q - (c_minus - c_one - 2 * c_two))); [lra | rewrite ?I3, ?I2, ?I1; rational] | assert (P1 : Q <= c_minus * (1 + Q_max / c_minus) - c_one / (1 + Q_max / c_minus) - 2 * c_two / (1 + Q_max / c_minus) ^ 2) by (refine (donnan_any_valence.above Q Q_max c_minus c_one c_two _ _ _ _ _); [side | exact H2 | exact H3 | exact H4 | exact H5]); assert (I1 : ln (1 + Q_max / c_minus) = (ln (c_minus + Q_max)) - (ln c_minus)) by (ln_as ((c_minus + Q_max) * / c_minus) ltac:(rational)); assert (I2 : exp (ln (1 + Q_max / c_minus)) = (Q_max + c_minus) / (c_minus)) by (exp_as ((ln (c_minus + Q_max)) + (- (ln c_minus))) ltac:(rewrite ?I1; rational)); assert (I3 : exp (- (ln (1 + Q_max / c_minus))) = (c_minus) / (Q_max + c_minus)) by (exp_as ((- (ln (c_minus + Q_max))) + (ln c_minus)) ltac:(rewrite ?I2, ?I1; rational)); assert (I4 : exp (- 2 * (ln (1 + Q_max / c_minus))) = (c_minus ^ 2) / (Q_max ^ 2 + 2 * Q_max * c_minus + c_minus ^ 2)) by (exp_as ((- (ln (c_minus + Q_max))) + (- (ln (c_minus + Q_max))) + (ln c_minus) + (ln c_minus)) ltac:(rewrite ?I3, ?I2, ?I1; rational)); apply (le_by_sum (c_minus * exp (ln (1 + Q_max / c_minus)) - c_one * exp (- (ln (1 + Q_max / c_minus))) - 2 * c_two * exp (- 2 * (ln (1 + Q_max / c_minus)))) (Q) (c_minus * (1 + Q_max / c_minus) - c_one / (1 + Q_max / c_minus) - 2 * c_two / (1 + Q_max / c_minus) ^ 2 - Q)); [lra | rewrite ?I4, ?I3, ?I2, ?I1; rational]].
Qed.

Lemma positive_potential_defined
    (Q Q_max c_minus c_one c_two : R)
    (H1 : 0 < Q)
    (H2 : Q <= Q_max)
    (H3 : c_minus = c_one + 2 * c_two)
    (H4 : 0 < c_one)
    (H5 : 0 <= c_two) :
  (forall w' : R, c_minus <> 0 /\ 0 < 1 + Q_max / c_minus).
Proof.
  each; exists_there.
Qed.

Lemma one_salt
    (c_salt w : R) :
  c_salt * exp w - c_salt * exp (- w) = 2 * c_salt * sinh w.
Proof.
  assert (E1 : exp (- w) = (1) / ((exp w))) by (exp_as ((- (w))) ltac:(rational));
  assert (E2 : sinh w = (1 / 2 * (exp w) ^ 2 - 1 / 2) / ((exp w))) by (unfold sinh; rewrite ?E1; rational);
  apply (eq_by_sum _ _ (0)); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma boltzmann
    (Q c_one w : R)
    (H1 : 0 < c_one)
    (H2 : c_one * exp (- w) = - Q) :
  exp (- w) = - Q / c_one.
Proof.
  assert (E1 : exp (- w) = (1) / ((exp w))) by (exp_as ((- (w))) ltac:(rational));
  assert (Z1 : 1 / c_one * (c_one * exp (- w) - (- Q)) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 / c_one * (c_one * exp (- w) - (- Q)))); [lra | rewrite ?E1; rational].
Qed.

Lemma boltzmann_defined
    (Q c_one w : R)
    (H1 : 0 < c_one)
    (H2 : c_one * exp (- w) = - Q) :
  c_one <> 0.
Proof.
  each; exists_there.
Qed.

Lemma logarithm
    (Q c_one w : R)
    (H1 : Q < 0)
    (H2 : 0 < c_one)
    (H3 : c_one * exp (- w) = - Q) :
  - w = ln (- Q / c_one).
Proof.
  assert (E1 : exp (- w) = (1) / ((exp w))) by (exp_as ((- (w))) ltac:(rational));
  assert (E2 : ln (exp (- w)) = -w) by (ln_as (/ ((exp w))) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (- Q / c_one) = (ln (- Q)) - (ln c_one)) by (ln_as ((- Q) * / c_one) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : exp (- w) = - Q / c_one) by (refine (donnan_any_valence.boltzmann Q c_one w _ _); [exact H2 | exact H3]);
  apply (same_eq (ln (exp (- w))) (ln (- Q / c_one))); [apply f_equal; exact P1 | rewrite ?E3, ?E2, ?E1; rational | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma logarithm_defined
    (Q c_one w : R)
    (H1 : Q < 0)
    (H2 : 0 < c_one)
    (H3 : c_one * exp (- w) = - Q) :
  c_one <> 0 /\ 0 < - Q / c_one.
Proof.
  each; exists_there.
Qed.

Lemma cation_voltage
    (Q c_one w : R)
    (H1 : Q < 0)
    (H2 : 0 < c_one)
    (H3 : c_one * exp (- w) = - Q) :
  w = ln (- c_one / Q).
Proof.
  assert (E1 : ln (- Q / c_one) = (ln (- Q)) - (ln c_one)) by (ln_as ((- Q) * / c_one) ltac:(rational));
  assert (E2 : ln (- c_one / Q) = -(ln (- Q)) + (ln c_one)) by (ln_as (c_one * / (- Q)) ltac:(rewrite ?E1; rational));
  assert (P1 : - w = ln (- Q / c_one)) by (refine (donnan_any_valence.logarithm Q c_one w _ _ _); [exact H1 | exact H2 | exact H3]);
  assert (Z1 : (- 1) * (- w - ln (- Q / c_one)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ ((- 1) * (- w - ln (- Q / c_one)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma cation_voltage_defined
    (Q c_one w : R)
    (H1 : Q < 0)
    (H2 : 0 < c_one)
    (H3 : c_one * exp (- w) = - Q) :
  Q <> 0 /\ 0 < - c_one / Q.
Proof.
  each; exists_there.
Qed.

Lemma only_cations'1
    (Q c_one w : R)
    (H1 : Q < 0)
    (H2 : 0 < c_one)
    (H3 : w = ln (- c_one / Q)) :
  - w = ln (- Q / c_one).
Proof.
  assert (E1 : ln (- c_one / Q) = (ln c_one) - (ln (- Q))) by (ln_as (c_one * / (- Q)) ltac:(rational));
  assert (E2 : ln (- Q / c_one) = -(ln c_one) + (ln (- Q))) by (ln_as ((- Q) * / c_one) ltac:(rewrite ?E1; rational));
  assert (Z1 : 1 / (- 1) * (w - ln (- c_one / Q)) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 / (- 1) * (w - ln (- c_one / Q)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma only_cations'1_defined
    (Q c_one w : R)
    (H1 : Q < 0)
    (H2 : 0 < c_one)
    (H3 : w = ln (- c_one / Q)) :
  c_one <> 0 /\ 0 < - Q / c_one.
Proof.
  each; exists_there.
Qed.

Lemma only_cations'2
    (Q c_one w : R)
    (H1 : Q < 0)
    (H2 : 0 < c_one)
    (H3 : w = ln (- c_one / Q)) :
  exp (- w) = - Q / c_one.
Proof.
  assert (E1 : exp (- w) = (1) / ((exp w))) by (exp_as ((- (w))) ltac:(rational));
  assert (E2 : ln (- Q / c_one) = -(ln c_one) + (ln (- Q))) by (ln_as ((- Q) * / c_one) ltac:(rewrite ?E1; rational));
  assert (E3 : exp (ln (- Q / c_one)) = (-Q) / (c_one)) by (exp_as ((- (ln c_one)) + (ln (- Q))) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : - w = ln (- Q / c_one)) by (refine (donnan_any_valence.only_cations'1 Q c_one w _ _ _); [exact H1 | exact H2 | exact H3]);
  apply (same_eq (exp (- w)) (exp (ln (- Q / c_one)))); [apply f_equal; exact P1 | rewrite ?E3, ?E2, ?E1; rational | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma only_cations'2_defined
    (Q c_one w : R)
    (H1 : Q < 0)
    (H2 : 0 < c_one)
    (H3 : w = ln (- c_one / Q)) :
  c_one <> 0.
Proof.
  each; exists_there.
Qed.

Lemma only_cations'3
    (Q c_one w : R)
    (H1 : Q < 0)
    (H2 : 0 < c_one)
    (H3 : w = ln (- c_one / Q)) :
  c_one * exp (- w) = - Q.
Proof.
  assert (E1 : exp (- w) = (1) / ((exp w))) by (exp_as ((- (w))) ltac:(rational));
  assert (P1 : exp (- w) = - Q / c_one) by (refine (donnan_any_valence.only_cations'2 Q c_one w _ _ _); [exact H1 | exact H2 | exact H3]);
  assert (Z1 : c_one * (exp (- w) - (- Q / c_one)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (c_one * (exp (- w) - (- Q / c_one)))); [lra | rewrite ?E1; rational].
Qed.

Lemma only_cations
    (Q c_one w : R)
    (H1 : Q < 0)
    (H2 : 0 < c_one) :
  c_one * exp (- w) = - Q <-> w = ln (- c_one / Q).
Proof.
  split; [intro G1; refine (donnan_any_valence.cation_voltage Q c_one w _ _ _); [exact H1 | exact H2 | exact G1] | intro G1; refine (donnan_any_valence.only_cations'3 Q c_one w _ _ _); [exact H1 | exact H2 | exact G1]].
Qed.

Lemma only_cations_defined
    (Q c_one w : R)
    (H1 : Q < 0)
    (H2 : 0 < c_one) :
  Q <> 0 /\ 0 < - c_one / Q.
Proof.
  each; exists_there.
Qed.

Lemma never_neutral
    (Q c_one w : R)
    (H1 : 0 <= Q)
    (H2 : 0 < c_one) :
  0 < Q + c_one * exp (- w).
Proof.
  assert (E1 : exp (- w) = (1) / ((exp w))) by (exp_as ((- (w))) ltac:(rational));
  first [known | rewrite ?E1; known | apply (lt_by_sum _ _ ((Q * (exp w) + c_one) * / ((exp w)))); [side | rewrite ?E1; rational]].
Qed.
