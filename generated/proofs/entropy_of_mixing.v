(* Generated from derivations/entropy_of_mixing.py; do not edit. *)

From Electrochem Require Import moves.

Lemma rate
    (S_n : R -> R)
    (N R_ c_standard v w : R)
    (H1 : 0 < c_standard)
    (H2 : 0 < v)
    (H3 : 0 < w)
    (H4 : forall n' : R, 0 < n' -> n' < N -> smooth S_n n' /\ S_n n' = n' * R_ * ln (v * c_standard / n') + R_ * (N - n') * ln (w * c_standard / (N - n'))) :
  forall n' : R, 0 < n' -> n' < N -> Derive S_n n' = R_ * ln (v * (N - n') / (w * n')).
Proof.
  assert (P1 : forall n' : R, 0 < n' -> n' < N -> S_n n' = n' * R_ * ln (v * c_standard / n') + R_ * (N - n') * ln (w * c_standard / (N - n'))) by (intros; apply H4; assumption);
  intros n' C1 C2; assert (I1 : ln (w * c_standard / (N - n')) = (ln c_standard) + (ln w) - (ln (N - n'))) by (ln_as (c_standard * w * / (N - n')) ltac:(rational)); assert (I2 : ln (v * c_standard / n') = (ln c_standard) + (ln v) - (ln n')) by (ln_as (c_standard * v * / n') ltac:(rewrite ?I1; rational)); assert (I3 : ln (v * (N - n') / (w * n')) = -(ln w) + (ln (N - n')) + (ln v) - (ln n')) by (ln_as (v * (N - n') * / n' * / w) ltac:(rewrite ?I2, ?I1; rational)); assert (S0 : Derive S_n n' = Derive (fun n' => n' * R_ * ln (v * c_standard / n') + R_ * (N - n') * ln (w * c_standard / (N - n'))) n') by (apply Derive_ext_loc; apply (filter_imp (fun K1 => 0 < K1 /\ K1 < N)); [intros K1 K2; apply P1; apply K2 | nearby]); assert (S1 : Derive S_n n' = Derive S_n n') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I3, ?I2, ?I1; rational]]); assert (S2 : Derive (fun n'' => n'' * R_ * ln (v * c_standard / n'') + R_ * (N - n'') * ln (w * c_standard / (N - n''))) n' = R_ * ln (v * (N - n') / (w * n'))) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I3, ?I2, ?I1; rational]]); exact (eq_trans (eq_sym S1) (eq_trans S0 S2)).
Qed.

Lemma rate_defined
    (S_n : R -> R)
    (N R_ c_standard v w : R)
    (H1 : 0 < c_standard)
    (H2 : 0 < v)
    (H3 : 0 < w)
    (H4 : forall n' : R, 0 < n' -> n' < N -> smooth S_n n' /\ S_n n' = n' * R_ * ln (v * c_standard / n') + R_ * (N - n') * ln (w * c_standard / (N - n'))) :
  (forall n' : R, 0 < n' -> n' < N -> ex_derive S_n n' /\ n' <> 0 /\ w <> 0 /\ 0 < v * (N - n') / (w * n')).
Proof.
  each; exists_there.
Qed.

Lemma gain
    (S_n : R -> R)
    (N R_ c_standard n v w : R)
    (H1 : n < N)
    (H2 : 0 < c_standard)
    (H3 : 0 < n)
    (H4 : 0 < v)
    (H5 : 0 < w)
    (H6 : forall n' : R, 0 < n' -> n' < N -> smooth S_n n' /\ S_n n' = n' * R_ * ln (v * c_standard / n') + R_ * (N - n') * ln (w * c_standard / (N - n'))) :
  Derive S_n n = R_ * ln (v * (N - n) / (w * n)).
Proof.
  assert (P1 : forall n' : R, 0 < n' -> n' < N -> Derive S_n n' = R_ * ln (v * (N - n') / (w * n'))) by (refine (entropy_of_mixing.rate S_n N R_ c_standard v w _ _ _ _); [exact H2 | exact H4 | exact H5 | exact H6]);
  assert (Q1 : Derive S_n n = R_ * ln (v * (N - n) / (w * n))) by (refine (P1 n _ _); side);
  exact Q1.
Qed.

Lemma gain_defined
    (S_n : R -> R)
    (N R_ c_standard n v w : R)
    (H1 : n < N)
    (H2 : 0 < c_standard)
    (H3 : 0 < n)
    (H4 : 0 < v)
    (H5 : 0 < w)
    (H6 : forall n' : R, 0 < n' -> n' < N -> smooth S_n n' /\ S_n n' = n' * R_ * ln (v * c_standard / n') + R_ * (N - n') * ln (w * c_standard / (N - n'))) :
  ex_derive S_n n /\ n <> 0 /\ w <> 0 /\ 0 < v * (N - n) / (w * n).
Proof.
  each; exists_there.
Qed.

Lemma ratio_one
    (N n v w : R)
    (H1 : 0 < n)
    (H2 : n / v = (N - n) / w)
    (H3 : 0 < v)
    (H4 : 0 < w) :
  1 = v * (N - n) / (w * n).
Proof.
  assert (Z1 : v / n * (n / v - (N - n) / w) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (v / n * (n / v - (N - n) / w))); [lra | rational].
Qed.

Lemma ratio_one_defined
    (N n v w : R)
    (H1 : 0 < n)
    (H2 : n / v = (N - n) / w)
    (H3 : 0 < v)
    (H4 : 0 < w) :
  n <> 0 /\ w <> 0.
Proof.
  each; exists_there.
Qed.

Lemma no_logarithm
    (N n v w : R)
    (H1 : n < N)
    (H2 : 0 < n)
    (H3 : n / v = (N - n) / w)
    (H4 : 0 < v)
    (H5 : 0 < w) :
  0 = ln (v * (N - n) / (w * n)).
Proof.
  assert (E1 : ln 1 = 0) by (ln_as (1) ltac:(rational));
  assert (E2 : ln (v * (N - n) / (w * n)) = (ln v) + (ln (N - n)) - (ln n) - (ln w)) by (ln_as (v * (N - n) * / n * / w) ltac:(rewrite ?E1; rational));
  assert (P1 : 1 = v * (N - n) / (w * n)) by (refine (entropy_of_mixing.ratio_one N n v w _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H5]);
  apply (same_eq (ln 1) (ln (v * (N - n) / (w * n)))); [apply f_equal; exact P1 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma no_logarithm_defined
    (N n v w : R)
    (H1 : n < N)
    (H2 : 0 < n)
    (H3 : n / v = (N - n) / w)
    (H4 : 0 < v)
    (H5 : 0 < w) :
  n <> 0 /\ w <> 0 /\ 0 < v * (N - n) / (w * n).
Proof.
  each; exists_there.
Qed.

Lemma stationary
    (S_n : R -> R)
    (N R_ c_standard n v w : R)
    (H1 : n < N)
    (H2 : 0 < c_standard)
    (H3 : 0 < n)
    (H4 : n / v = (N - n) / w)
    (H5 : 0 < v)
    (H6 : 0 < w)
    (H7 : forall n' : R, 0 < n' -> n' < N -> smooth S_n n' /\ S_n n' = n' * R_ * ln (v * c_standard / n') + R_ * (N - n') * ln (w * c_standard / (N - n'))) :
  Derive S_n n = 0.
Proof.
  assert (E1 : ln (v * (N - n) / (w * n)) = (ln v) + (ln (N - n)) - (ln n) - (ln w)) by (ln_as (v * (N - n) * / n * / w) ltac:(rational));
  assert (P1 : Derive S_n n = R_ * ln (v * (N - n) / (w * n))) by (refine (entropy_of_mixing.gain S_n N R_ c_standard n v w _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5 | exact H6 | exact H7]);
  assert (P2 : 0 = ln (v * (N - n) / (w * n))) by (refine (entropy_of_mixing.no_logarithm N n v w _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H6]);
  assert (Z1 : 1 * (Derive S_n n - R_ * ln (v * (N - n) / (w * n))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- R_) * (0 - ln (v * (N - n) / (w * n))) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (Derive S_n n - R_ * ln (v * (N - n) / (w * n))) + (- R_) * (0 - ln (v * (N - n) / (w * n))))); [lra | rewrite ?E1; rational].
Qed.

Lemma stationary_defined
    (S_n : R -> R)
    (N R_ c_standard n v w : R)
    (H1 : n < N)
    (H2 : 0 < c_standard)
    (H3 : 0 < n)
    (H4 : n / v = (N - n) / w)
    (H5 : 0 < v)
    (H6 : 0 < w)
    (H7 : forall n' : R, 0 < n' -> n' < N -> smooth S_n n' /\ S_n n' = n' * R_ * ln (v * c_standard / n') + R_ * (N - n') * ln (w * c_standard / (N - n'))) :
  ex_derive S_n n.
Proof.
  each; exists_there.
Qed.

Lemma more_than_one
    (N R_ n v w : R)
    (H1 : n < N)
    (H2 : 0 < R_)
    (H3 : 0 < n)
    (H4 : 0 < v)
    (H5 : w * n < v * (N - n))
    (H6 : 0 < w) :
  0 < R_ * ln (v * (N - n) / (w * n)).
Proof.
  assert (E1 : ln (v * (N - n) / (w * n)) = (ln v) + (ln (N - n)) - (ln n) - (ln w)) by (ln_as (v * (N - n) * / n * / w) ltac:(rational));
  first [known | rewrite ?E1; known | apply (lt_by_sum _ _ (((ln v) + (ln (N - n)) - (ln n) - (ln w)) * R_)); [side | rewrite ?E1; rational]].
Qed.

Lemma more_than_one_defined
    (N R_ n v w : R)
    (H1 : n < N)
    (H2 : 0 < R_)
    (H3 : 0 < n)
    (H4 : 0 < v)
    (H5 : w * n < v * (N - n))
    (H6 : 0 < w) :
  n <> 0 /\ w <> 0 /\ 0 < v * (N - n) / (w * n).
Proof.
  each; exists_there.
Qed.

Lemma gaining
    (S_n : R -> R)
    (N R_ c_standard n v w : R)
    (H1 : n < N)
    (H2 : 0 < R_)
    (H3 : 0 < c_standard)
    (H4 : 0 < n)
    (H5 : 0 < v)
    (H6 : w * n < v * (N - n))
    (H7 : 0 < w)
    (H8 : forall n' : R, 0 < n' -> n' < N -> smooth S_n n' /\ S_n n' = n' * R_ * ln (v * c_standard / n') + R_ * (N - n') * ln (w * c_standard / (N - n'))) :
  0 < Derive S_n n.
Proof.
  assert (E1 : ln (v * (N - n) / (w * n)) = (ln v) + (ln (N - n)) - (ln n) - (ln w)) by (ln_as (v * (N - n) * / n * / w) ltac:(rational));
  assert (P1 : Derive S_n n = R_ * ln (v * (N - n) / (w * n))) by (refine (entropy_of_mixing.gain S_n N R_ c_standard n v w _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H7 | exact H8]);
  assert (P2 : 0 < R_ * ln (v * (N - n) / (w * n))) by (refine (entropy_of_mixing.more_than_one N R_ n v w _ _ _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5 | exact H6 | exact H7]);
  assert (Z1 : 1 * (Derive S_n n - R_ * ln (v * (N - n) / (w * n))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 0 < 1 * (R_ * ln (v * (N - n) / (w * n)) - 0)) by (apply term_lt; [side | exact P2]);
  apply (lt_by_sum _ _ (1 * (Derive S_n n - R_ * ln (v * (N - n) / (w * n))) + 1 * (R_ * ln (v * (N - n) / (w * n)) - 0))); [lra | rewrite ?E1; rational].
Qed.

Lemma gaining_defined
    (S_n : R -> R)
    (N R_ c_standard n v w : R)
    (H1 : n < N)
    (H2 : 0 < R_)
    (H3 : 0 < c_standard)
    (H4 : 0 < n)
    (H5 : 0 < v)
    (H6 : w * n < v * (N - n))
    (H7 : 0 < w)
    (H8 : forall n' : R, 0 < n' -> n' < N -> smooth S_n n' /\ S_n n' = n' * R_ * ln (v * c_standard / n') + R_ * (N - n') * ln (w * c_standard / (N - n'))) :
  ex_derive S_n n.
Proof.
  each; exists_there.
Qed.

Lemma less_than_one
    (N R_ n v w : R)
    (H1 : n < N)
    (H2 : 0 < R_)
    (H3 : 0 < n)
    (H4 : v * (N - n) < w * n)
    (H5 : 0 < v)
    (H6 : 0 < w) :
  R_ * ln (v * (N - n) / (w * n)) < 0.
Proof.
  assert (E1 : ln (v * (N - n) / (w * n)) = (ln v) + (ln (N - n)) - (ln n) - (ln w)) by (ln_as (v * (N - n) * / n * / w) ltac:(rational));
  first [known | rewrite ?E1; known | apply (lt_by_sum _ _ ((-(ln v) - (ln (N - n)) + (ln n) + (ln w)) * R_)); [side | rewrite ?E1; rational]].
Qed.

Lemma less_than_one_defined
    (N R_ n v w : R)
    (H1 : n < N)
    (H2 : 0 < R_)
    (H3 : 0 < n)
    (H4 : v * (N - n) < w * n)
    (H5 : 0 < v)
    (H6 : 0 < w) :
  n <> 0 /\ w <> 0 /\ 0 < v * (N - n) / (w * n).
Proof.
  each; exists_there.
Qed.

Lemma losing
    (S_n : R -> R)
    (N R_ c_standard n v w : R)
    (H1 : n < N)
    (H2 : 0 < R_)
    (H3 : 0 < c_standard)
    (H4 : 0 < n)
    (H5 : v * (N - n) < w * n)
    (H6 : 0 < v)
    (H7 : 0 < w)
    (H8 : forall n' : R, 0 < n' -> n' < N -> smooth S_n n' /\ S_n n' = n' * R_ * ln (v * c_standard / n') + R_ * (N - n') * ln (w * c_standard / (N - n'))) :
  Derive S_n n < 0.
Proof.
  assert (E1 : ln (v * (N - n) / (w * n)) = (ln v) + (ln (N - n)) - (ln n) - (ln w)) by (ln_as (v * (N - n) * / n * / w) ltac:(rational));
  assert (P1 : Derive S_n n = R_ * ln (v * (N - n) / (w * n))) by (refine (entropy_of_mixing.gain S_n N R_ c_standard n v w _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H6 | exact H7 | exact H8]);
  assert (P2 : R_ * ln (v * (N - n) / (w * n)) < 0) by (refine (entropy_of_mixing.less_than_one N R_ n v w _ _ _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5 | exact H6 | exact H7]);
  assert (Z1 : (- 1) * (Derive S_n n - R_ * ln (v * (N - n) / (w * n))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 0 < 1 * (0 - R_ * ln (v * (N - n) / (w * n)))) by (apply term_lt; [side | exact P2]);
  apply (lt_by_sum _ _ ((- 1) * (Derive S_n n - R_ * ln (v * (N - n) / (w * n))) + 1 * (0 - R_ * ln (v * (N - n) / (w * n))))); [lra | rewrite ?E1; rational].
Qed.

Lemma losing_defined
    (S_n : R -> R)
    (N R_ c_standard n v w : R)
    (H1 : n < N)
    (H2 : 0 < R_)
    (H3 : 0 < c_standard)
    (H4 : 0 < n)
    (H5 : v * (N - n) < w * n)
    (H6 : 0 < v)
    (H7 : 0 < w)
    (H8 : forall n' : R, 0 < n' -> n' < N -> smooth S_n n' /\ S_n n' = n' * R_ * ln (v * c_standard / n') + R_ * (N - n') * ln (w * c_standard / (N - n'))) :
  ex_derive S_n n.
Proof.
  each; exists_there.
Qed.

Lemma second_rate
    (S_n : R -> R)
    (N R_ c_standard v w : R)
    (H1 : 0 < c_standard)
    (H2 : 0 < v)
    (H3 : 0 < w)
    (H4 : forall n' : R, 0 < n' -> n' < N -> smooth S_n n' /\ S_n n' = n' * R_ * ln (v * c_standard / n') + R_ * (N - n') * ln (w * c_standard / (N - n'))) :
  forall n' : R, 0 < n' -> n' < N -> Derive (Derive S_n) n' = - R_ * (1 / n' + 1 / (N - n')).
Proof.
  assert (P1 : forall n' : R, 0 < n' -> n' < N -> Derive S_n n' = R_ * ln (v * (N - n') / (w * n'))) by (refine (entropy_of_mixing.rate S_n N R_ c_standard v w _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4]);
  intros n' C1 C2; assert (I1 : ln (v * (N - n') / (w * n')) = (ln v) + (ln (N - n')) - (ln n') - (ln w)) by (ln_as (v * (N - n') * / n' * / w) ltac:(rational)); assert (S0 : Derive (fun n' => Derive S_n n') n' = Derive (fun n' => R_ * ln (v * (N - n') / (w * n'))) n') by (apply Derive_ext_loc; apply (filter_imp (fun K1 => 0 < K1 /\ K1 < N)); [intros K1 K2; apply P1; apply K2 | nearby]); assert (S1 : Derive (fun n'' => Derive S_n n'') n' = Derive (Derive S_n) n') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I1; rational]]); assert (S2 : Derive (fun n'' => R_ * ln (v * (N - n'') / (w * n''))) n' = - R_ * (1 / n' + 1 / (N - n'))) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I1; rational]]); exact (eq_trans (eq_sym S1) (eq_trans S0 S2)).
Qed.

Lemma second_rate_defined
    (S_n : R -> R)
    (N R_ c_standard v w : R)
    (H1 : 0 < c_standard)
    (H2 : 0 < v)
    (H3 : 0 < w)
    (H4 : forall n' : R, 0 < n' -> n' < N -> smooth S_n n' /\ S_n n' = n' * R_ * ln (v * c_standard / n') + R_ * (N - n') * ln (w * c_standard / (N - n'))) :
  (forall n' : R, 0 < n' -> n' < N -> ex_derive (Derive S_n) n' /\ N - n' <> 0 /\ n' <> 0).
Proof.
  each; exists_there.
Qed.

Lemma bent_down
    (S_n : R -> R)
    (N R_ c_standard n v w : R)
    (H1 : n < N)
    (H2 : 0 < c_standard)
    (H3 : 0 < n)
    (H4 : 0 < v)
    (H5 : 0 < w)
    (H6 : forall n' : R, 0 < n' -> n' < N -> smooth S_n n' /\ S_n n' = n' * R_ * ln (v * c_standard / n') + R_ * (N - n') * ln (w * c_standard / (N - n'))) :
  Derive (Derive S_n) n = - R_ * (1 / n + 1 / (N - n)).
Proof.
  assert (P1 : forall n' : R, 0 < n' -> n' < N -> Derive (Derive S_n) n' = - R_ * (1 / n' + 1 / (N - n'))) by (refine (entropy_of_mixing.second_rate S_n N R_ c_standard v w _ _ _ _); [exact H2 | exact H4 | exact H5 | exact H6]);
  assert (Q1 : Derive (Derive S_n) n = - R_ * (1 / n + 1 / (N - n))) by (refine (P1 n _ _); side);
  exact Q1.
Qed.

Lemma bent_down_defined
    (S_n : R -> R)
    (N R_ c_standard n v w : R)
    (H1 : n < N)
    (H2 : 0 < c_standard)
    (H3 : 0 < n)
    (H4 : 0 < v)
    (H5 : 0 < w)
    (H6 : forall n' : R, 0 < n' -> n' < N -> smooth S_n n' /\ S_n n' = n' * R_ * ln (v * c_standard / n') + R_ * (N - n') * ln (w * c_standard / (N - n'))) :
  ex_derive (Derive S_n) n /\ N - n <> 0 /\ n <> 0.
Proof.
  each; exists_there.
Qed.

Lemma bending
    (N R_ n : R)
    (H1 : n < N)
    (H2 : 0 < R_)
    (H3 : 0 < n) :
  0 < R_ * (1 / n + 1 / (N - n)).
Proof.
  first [known | apply (lt_by_sum _ _ (N * R_ * / n * / (N - n))); [side | rational]].
Qed.

Lemma bending_defined
    (N R_ n : R)
    (H1 : n < N)
    (H2 : 0 < R_)
    (H3 : 0 < n) :
  N - n <> 0 /\ n <> 0.
Proof.
  each; exists_there.
Qed.

Lemma falling_gain
    (S_n : R -> R)
    (N R_ c_standard n v w : R)
    (H1 : n < N)
    (H2 : 0 < R_)
    (H3 : 0 < c_standard)
    (H4 : 0 < n)
    (H5 : 0 < v)
    (H6 : 0 < w)
    (H7 : forall n' : R, 0 < n' -> n' < N -> smooth S_n n' /\ S_n n' = n' * R_ * ln (v * c_standard / n') + R_ * (N - n') * ln (w * c_standard / (N - n'))) :
  Derive (Derive S_n) n < 0.
Proof.
  assert (P1 : Derive (Derive S_n) n = - R_ * (1 / n + 1 / (N - n))) by (refine (entropy_of_mixing.bent_down S_n N R_ c_standard n v w _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7]);
  assert (P2 : 0 < R_ * (1 / n + 1 / (N - n))) by (refine (entropy_of_mixing.bending N R_ n _ _ _); [exact H1 | exact H2 | exact H4]);
  assert (Z1 : (- 1) * (Derive (Derive S_n) n - (- R_ * (1 / n + 1 / (N - n)))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 0 < 1 * (R_ * (1 / n + 1 / (N - n)) - 0)) by (apply term_lt; [side | exact P2]);
  apply (lt_by_sum _ _ ((- 1) * (Derive (Derive S_n) n - (- R_ * (1 / n + 1 / (N - n)))) + 1 * (R_ * (1 / n + 1 / (N - n)) - 0))); [lra | rational].
Qed.

Lemma falling_gain_defined
    (S_n : R -> R)
    (N R_ c_standard n v w : R)
    (H1 : n < N)
    (H2 : 0 < R_)
    (H3 : 0 < c_standard)
    (H4 : 0 < n)
    (H5 : 0 < v)
    (H6 : 0 < w)
    (H7 : forall n' : R, 0 < n' -> n' < N -> smooth S_n n' /\ S_n n' = n' * R_ * ln (v * c_standard / n') + R_ * (N - n') * ln (w * c_standard / (N - n'))) :
  ex_derive (Derive S_n) n.
Proof.
  each; exists_there.
Qed.

Lemma of_whole
    (N n_equal v w : R)
    (H1 : n_equal = N * v / (v + w))
    (H2 : 0 < v)
    (H3 : 0 < w) :
  n_equal * (v + w) = N * v.
Proof.
  assert (Z1 : (v + w) * (n_equal - N * v / (v + w)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ ((v + w) * (n_equal - N * v / (v + w)))); [lra | rational].
Qed.

Lemma crowding
    (N n_equal v w : R)
    (H1 : n_equal = N * v / (v + w))
    (H2 : 0 < v)
    (H3 : 0 < w) :
  w * n_equal = v * (N - n_equal).
Proof.
  assert (P1 : n_equal * (v + w) = N * v) by (refine (entropy_of_mixing.of_whole N n_equal v w _ _ _); [exact H1 | exact H2 | exact H3]);
  assert (Z1 : 1 * (n_equal * (v + w) - N * v) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (n_equal * (v + w) - N * v))); [lra | rational].
Qed.

Lemma smaller
    (N v w : R)
    (H1 : 0 < N)
    (H2 : 0 < v)
    (H3 : 0 < w) :
  N * v / (v + w) < N.
Proof.
  first [known | apply (lt_by_sum _ _ (N * w * / (v + w))); [side | rational]].
Qed.

Lemma smaller_defined
    (N v w : R)
    (H1 : 0 < N)
    (H2 : 0 < v)
    (H3 : 0 < w) :
  v + w <> 0.
Proof.
  each; exists_there.
Qed.

Lemma not_all
    (N n_equal v w : R)
    (H1 : 0 < N)
    (H2 : n_equal = N * v / (v + w))
    (H3 : 0 < v)
    (H4 : 0 < w) :
  n_equal < N.
Proof.
  assert (P1 : N * v / (v + w) < N) by (refine (entropy_of_mixing.smaller N v w _ _ _); [exact H1 | exact H3 | exact H4]);
  assert (Z1 : (- 1) * (n_equal - N * v / (v + w)) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : 0 < 1 * (N - N * v / (v + w))) by (apply term_lt; [side | exact P1]);
  apply (lt_by_sum _ _ ((- 1) * (n_equal - N * v / (v + w)) + 1 * (N - N * v / (v + w)))); [lra | rational].
Qed.

Lemma growing
    (S_n : R -> R)
    (N R_ c_standard v w : R)
    (H1 : 0 < R_)
    (H2 : 0 < c_standard)
    (H3 : 0 < v)
    (H4 : 0 < w)
    (H5 : forall n' : R, 0 < n' -> n' < N -> smooth S_n n' /\ S_n n' = n' * R_ * ln (v * c_standard / n') + R_ * (N - n') * ln (w * c_standard / (N - n'))) :
  forall n' : R, w * n' < v * (N - n') -> 0 < n' -> n' < N -> 0 < Derive S_n n'.
Proof.
  intros n' C1 C2 C3; refine (entropy_of_mixing.gaining S_n N R_ c_standard n' v w _ _ _ _ _ _ _ _); [exact C3 | exact H1 | exact H2 | exact C2 | exact H3 | exact C1 | exact H4 | intros; apply H5; assumption].
Qed.

Lemma growing_defined
    (S_n : R -> R)
    (N R_ c_standard v w : R)
    (H1 : 0 < R_)
    (H2 : 0 < c_standard)
    (H3 : 0 < v)
    (H4 : 0 < w)
    (H5 : forall n' : R, 0 < n' -> n' < N -> smooth S_n n' /\ S_n n' = n' * R_ * ln (v * c_standard / n') + R_ * (N - n') * ln (w * c_standard / (N - n'))) :
  (forall n' : R, w * n' < v * (N - n') -> 0 < n' -> n' < N -> ex_derive S_n n').
Proof.
  each; exists_there.
Qed.

Lemma from_below
    (S_n : R -> R)
    (N R_ c_standard m n_equal v w : R)
    (H1 : 0 < N)
    (H2 : 0 < R_)
    (H3 : 0 < c_standard)
    (H4 : 0 < m)
    (H5 : n_equal = N * v / (v + w))
    (H6 : m < n_equal)
    (H7 : 0 < v)
    (H8 : 0 < w)
    (H9 : forall n' : R, 0 < n' -> n' < N -> smooth S_n n' /\ S_n n' = n' * R_ * ln (v * c_standard / n') + R_ * (N - n') * ln (w * c_standard / (N - n'))) :
  0 < S_n n_equal - S_n m.
Proof.
  assert (P1 : w * n_equal = v * (N - n_equal)) by (refine (entropy_of_mixing.crowding N n_equal v w _ _ _); [exact H5 | exact H7 | exact H8]);
  assert (P2 : n_equal < N) by (refine (entropy_of_mixing.not_all N n_equal v w _ _ _ _); [exact H1 | exact H5 | exact H7 | exact H8]);
  assert (P3 : forall n' : R, w * n' < v * (N - n') -> 0 < n' -> n' < N -> 0 < Derive S_n n') by (refine (entropy_of_mixing.growing S_n N R_ c_standard v w _ _ _ _ _); [exact H2 | exact H3 | exact H7 | exact H8 | exact H9]);
  assert (Z1 : 0 < S_n n_equal - S_n m - (0 - 0)) by (apply (growth_lt S_n (fun n' => 0) m n_equal); [intros; side | intros; side | side | intros n' B1 B2; assert (S1 : Derive S_n n' = Derive S_n n') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive (fun n'' => 0) n' = 0) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (W1 : 0 < Derive S_n n') by (refine (P3 n' _ _ _); side); exact (same_lt _ _ _ _ W1 S2 S1)]);
  apply (lt_by_sum _ _ (S_n n_equal - S_n m - (0 - 0))); [exact Z1 | rational].
Qed.

Lemma falling
    (S_n : R -> R)
    (N R_ c_standard v w : R)
    (H1 : 0 < R_)
    (H2 : 0 < c_standard)
    (H3 : 0 < v)
    (H4 : 0 < w)
    (H5 : forall n' : R, 0 < n' -> n' < N -> smooth S_n n' /\ S_n n' = n' * R_ * ln (v * c_standard / n') + R_ * (N - n') * ln (w * c_standard / (N - n'))) :
  forall n' : R, v * (N - n') < w * n' -> 0 < n' -> n' < N -> Derive S_n n' < 0.
Proof.
  intros n' C1 C2 C3; refine (entropy_of_mixing.losing S_n N R_ c_standard n' v w _ _ _ _ _ _ _ _); [exact C3 | exact H1 | exact H2 | exact C2 | exact C1 | exact H3 | exact H4 | intros; apply H5; assumption].
Qed.

Lemma falling_defined
    (S_n : R -> R)
    (N R_ c_standard v w : R)
    (H1 : 0 < R_)
    (H2 : 0 < c_standard)
    (H3 : 0 < v)
    (H4 : 0 < w)
    (H5 : forall n' : R, 0 < n' -> n' < N -> smooth S_n n' /\ S_n n' = n' * R_ * ln (v * c_standard / n') + R_ * (N - n') * ln (w * c_standard / (N - n'))) :
  (forall n' : R, v * (N - n') < w * n' -> 0 < n' -> n' < N -> ex_derive S_n n').
Proof.
  each; exists_there.
Qed.

Lemma from_above
    (S_n : R -> R)
    (N R_ c_standard m n_equal v w : R)
    (H1 : m < N)
    (H2 : 0 < R_)
    (H3 : 0 < c_standard)
    (H4 : n_equal < m)
    (H5 : n_equal = N * v / (v + w))
    (H6 : 0 < n_equal)
    (H7 : 0 < v)
    (H8 : 0 < w)
    (H9 : forall n' : R, 0 < n' -> n' < N -> smooth S_n n' /\ S_n n' = n' * R_ * ln (v * c_standard / n') + R_ * (N - n') * ln (w * c_standard / (N - n'))) :
  0 < S_n n_equal - S_n m.
Proof.
  assert (P1 : w * n_equal = v * (N - n_equal)) by (refine (entropy_of_mixing.crowding N n_equal v w _ _ _); [exact H5 | exact H7 | exact H8]);
  assert (P2 : forall n' : R, v * (N - n') < w * n' -> 0 < n' -> n' < N -> Derive S_n n' < 0) by (refine (entropy_of_mixing.falling S_n N R_ c_standard v w _ _ _ _ _); [exact H2 | exact H3 | exact H7 | exact H8 | exact H9]);
  assert (Z1 : 0 < 0 - 0 - (S_n m - S_n n_equal)) by (apply (growth_lt (fun n' => 0) S_n n_equal m); [intros; side | intros; side | side | intros n' B1 B2; assert (S1 : Derive (fun n'' => 0) n' = 0) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive S_n n' = Derive S_n n') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (W1 : Derive S_n n' < 0) by (refine (P2 n' _ _ _); side); exact (same_lt _ _ _ _ W1 S2 S1)]);
  apply (lt_by_sum _ _ (0 - 0 - (S_n m - S_n n_equal))); [exact Z1 | rational].
Qed.
