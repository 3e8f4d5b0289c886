(* Generated from derivations/ideal_solution.py; do not edit. *)

From Electrochem Require Import moves.

Lemma gains
    (S_one : R -> R)
    (R_ c_standard s_standard v : R)
    (H1 : 0 < c_standard)
    (H2 : 0 < v)
    (H3 : forall n' : R, 0 < n' -> smooth S_one n' /\ S_one n' = n' * R_ + n' * s_standard - n' * R_ * ln (n' / (v * c_standard))) :
  forall n' : R, 0 < n' -> Derive S_one n' = s_standard - R_ * ln (n' / (v * c_standard)).
Proof.
  assert (P1 : forall n' : R, 0 < n' -> S_one n' = n' * R_ + n' * s_standard - n' * R_ * ln (n' / (v * c_standard))) by (intros; apply H3; assumption);
  intros n' C1; assert (I1 : ln (n' / (v * c_standard)) = (ln n') - (ln c_standard) - (ln v)) by (ln_as (n' * / c_standard * / v) ltac:(rational)); assert (S0 : Derive S_one n' = Derive (fun n' => n' * R_ + n' * s_standard - n' * R_ * ln (n' / (v * c_standard))) n') by (apply Derive_ext_loc; apply (filter_imp (fun K1 => 0 < K1)); [intros K1 K2; apply P1; apply K2 | nearby]); assert (S1 : Derive S_one n' = Derive S_one n') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I1; rational]]); assert (S2 : Derive (fun n'' => n'' * R_ + n'' * s_standard - n'' * R_ * ln (n'' / (v * c_standard))) n' = s_standard - R_ * ln (n' / (v * c_standard))) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I1; rational]]); exact (eq_trans (eq_sym S1) (eq_trans S0 S2)).
Qed.

Lemma gains_defined
    (S_one : R -> R)
    (R_ c_standard s_standard v : R)
    (H1 : 0 < c_standard)
    (H2 : 0 < v)
    (H3 : forall n' : R, 0 < n' -> smooth S_one n' /\ S_one n' = n' * R_ + n' * s_standard - n' * R_ * ln (n' / (v * c_standard))) :
  (forall n' : R, 0 < n' -> ex_derive S_one n' /\ c_standard <> 0 /\ v <> 0 /\ 0 < n' / (v * c_standard)).
Proof.
  each; exists_there.
Qed.

Lemma gain
    (S_one : R -> R)
    (R_ c_standard n s_standard v : R)
    (H1 : 0 < c_standard)
    (H2 : 0 < n)
    (H3 : 0 < v)
    (H4 : forall n' : R, 0 < n' -> smooth S_one n' /\ S_one n' = n' * R_ + n' * s_standard - n' * R_ * ln (n' / (v * c_standard))) :
  Derive S_one n = s_standard - R_ * ln (n / (v * c_standard)).
Proof.
  assert (P1 : forall n' : R, 0 < n' -> Derive S_one n' = s_standard - R_ * ln (n' / (v * c_standard))) by (refine (ideal_solution.gains S_one R_ c_standard s_standard v _ _ _); [exact H1 | exact H3 | exact H4]);
  assert (Q1 : Derive S_one n = s_standard - R_ * ln (n / (v * c_standard))) by (refine (P1 n _); side);
  exact Q1.
Qed.

Lemma gain_defined
    (S_one : R -> R)
    (R_ c_standard n s_standard v : R)
    (H1 : 0 < c_standard)
    (H2 : 0 < n)
    (H3 : 0 < v)
    (H4 : forall n' : R, 0 < n' -> smooth S_one n' /\ S_one n' = n' * R_ + n' * s_standard - n' * R_ * ln (n' / (v * c_standard))) :
  ex_derive S_one n /\ c_standard <> 0 /\ v <> 0 /\ 0 < n / (v * c_standard).
Proof.
  each; exists_there.
Qed.

Lemma emptying
    (R_ c_standard s_standard v : R)
    (H1 : 0 < R_)
    (H2 : 0 < c_standard)
    (H3 : 0 < v) :
  diverges (fun n' => s_standard - R_ * ln (n' / (v * c_standard))) (at_right 0) 1.
Proof.
  apply (diverges_ext (fun n' => ((((- 1) * R_) * (ln (n' / (v * c_standard)))) + s_standard))); [algebra | ]; apply (diverges_sign (((- 1) * R_) * (- (1)))); [replace ((((- 1) * R_) * (- (1))) * 1) with (R_) by (rational); pos | apply (diverges_plus_tends _ _ _ s_standard); [apply tends_mult_diverges; [side | apply tends_mult; [apply tends_const | apply tends_const] | apply diverges_ln_zero; apply (above_ext (fun n' => (((1 / c_standard) * (1 / v)) * n'))); [algebra | apply (tends_mult_above _ _ ((1 / c_standard) * (1 / v))); [side | apply tends_mult; [apply tends_const | apply tends_const] | apply above_id]]] | apply tends_const]].
Qed.

Lemma emptying_defined
    (R_ c_standard s_standard v : R)
    (H1 : 0 < R_)
    (H2 : 0 < c_standard)
    (H3 : 0 < v) :
  (forall n' : R, 0 < n' -> c_standard <> 0 /\ v <> 0 /\ 0 < n' / (v * c_standard)).
Proof.
  each; exists_there.
Qed.

Lemma costs
    (G_one : R -> R)
    (S_one : R -> R)
    (T h_standard : R)
    (H1 : forall n' : R, 0 < n' -> smooth G_one n' /\ smooth S_one n' /\ G_one n' = n' * h_standard - T * S_one n') :
  forall n' : R, 0 < n' -> Derive G_one n' = h_standard - T * Derive S_one n'.
Proof.
  assert (P1 : forall n' : R, 0 < n' -> G_one n' = n' * h_standard - T * S_one n') by (intros; apply H1; assumption);
  intros n' C1; assert (S0 : Derive G_one n' = Derive (fun n' => n' * h_standard - T * S_one n') n') by (apply Derive_ext_loc; apply (filter_imp (fun K1 => 0 < K1)); [intros K1 K2; apply P1; apply K2 | nearby]); assert (S1 : Derive G_one n' = Derive G_one n') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive (fun n'' => n'' * h_standard - T * S_one n'') n' = h_standard - T * Derive S_one n') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); exact (eq_trans (eq_sym S1) (eq_trans S0 S2)).
Qed.

Lemma costs_defined
    (G_one : R -> R)
    (S_one : R -> R)
    (T h_standard : R)
    (H1 : forall n' : R, 0 < n' -> smooth G_one n' /\ smooth S_one n' /\ G_one n' = n' * h_standard - T * S_one n') :
  (forall n' : R, 0 < n' -> ex_derive G_one n' /\ ex_derive S_one n').
Proof.
  each; exists_there.
Qed.

Lemma cost
    (G_one : R -> R)
    (S_one : R -> R)
    (T h_standard n : R)
    (H1 : 0 < n)
    (H2 : forall n' : R, 0 < n' -> smooth G_one n' /\ smooth S_one n' /\ G_one n' = n' * h_standard - T * S_one n') :
  Derive G_one n = h_standard - T * Derive S_one n.
Proof.
  assert (P1 : forall n' : R, 0 < n' -> Derive G_one n' = h_standard - T * Derive S_one n') by (refine (ideal_solution.costs G_one S_one T h_standard _); [exact H2]);
  assert (Q1 : Derive G_one n = h_standard - T * Derive S_one n) by (refine (P1 n _); side);
  exact Q1.
Qed.

Lemma cost_defined
    (G_one : R -> R)
    (S_one : R -> R)
    (T h_standard n : R)
    (H1 : 0 < n)
    (H2 : forall n' : R, 0 < n' -> smooth G_one n' /\ smooth S_one n' /\ G_one n' = n' * h_standard - T * S_one n') :
  ex_derive G_one n /\ ex_derive S_one n.
Proof.
  each; exists_there.
Qed.

Lemma logarithm
    (a c_standard n v : R)
    (H1 : a = n / (v * c_standard))
    (H2 : 0 < a)
    (H3 : 0 < c_standard)
    (H4 : 0 < n)
    (H5 : 0 < v) :
  ln a = ln (n / (v * c_standard)).
Proof.
  assert (E1 : ln (n / (v * c_standard)) = (ln n) - (ln c_standard) - (ln v)) by (ln_as (n * / c_standard * / v) ltac:(rational));
  apply (same_eq (ln a) (ln (n / (v * c_standard)))); [apply f_equal; exact H1 | rewrite ?E1; rational | rewrite ?E1; rational].
Qed.

Lemma logarithm_defined
    (a c_standard n v : R)
    (H1 : a = n / (v * c_standard))
    (H2 : 0 < a)
    (H3 : 0 < c_standard)
    (H4 : 0 < n)
    (H5 : 0 < v) :
  0 < a /\ c_standard <> 0 /\ v <> 0 /\ 0 < n / (v * c_standard).
Proof.
  each; exists_there.
Qed.

Lemma ideal_potential
    (G_one : R -> R)
    (S_one : R -> R)
    (R_ T a c_standard h_standard mu_standard n s_standard v : R)
    (H1 : a = n / (v * c_standard))
    (H2 : 0 < a)
    (H3 : 0 < c_standard)
    (H4 : mu_standard = h_standard - T * s_standard)
    (H5 : 0 < n)
    (H6 : 0 < v)
    (H7 : forall n' : R, 0 < n' -> smooth G_one n' /\ smooth S_one n' /\ G_one n' = n' * h_standard - T * S_one n')
    (H8 : forall n' : R, 0 < n' -> smooth S_one n' /\ S_one n' = n' * R_ + n' * s_standard - n' * R_ * ln (n' / (v * c_standard))) :
  Derive G_one n = mu_standard + R_ * T * ln a.
Proof.
  assert (E1 : ln (n / (v * c_standard)) = (ln n) - (ln c_standard) - (ln v)) by (ln_as (n * / c_standard * / v) ltac:(rational));
  assert (P1 : Derive G_one n = h_standard - T * Derive S_one n) by (refine (ideal_solution.cost G_one S_one T h_standard n _ _); [exact H5 | exact H7]);
  assert (P2 : Derive S_one n = s_standard - R_ * ln (n / (v * c_standard))) by (refine (ideal_solution.gain S_one R_ c_standard n s_standard v _ _ _ _); [exact H3 | exact H5 | exact H6 | exact H8]);
  assert (P3 : ln a = ln (n / (v * c_standard))) by (refine (ideal_solution.logarithm a c_standard n v _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5 | exact H6]);
  assert (Z1 : 1 * (Derive G_one n - (h_standard - T * Derive S_one n)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- T) * (Derive S_one n - (s_standard - R_ * ln (n / (v * c_standard)))) = 0) by (apply term_eq; [exact P2]);
  assert (Z3 : (- 1) * (mu_standard - (h_standard - T * s_standard)) = 0) by (apply term_eq; [exact H4]);
  assert (Z4 : (- R_ * T) * (ln a - ln (n / (v * c_standard))) = 0) by (apply term_eq; [exact P3]);
  apply (eq_by_sum _ _ (1 * (Derive G_one n - (h_standard - T * Derive S_one n)) + (- T) * (Derive S_one n - (s_standard - R_ * ln (n / (v * c_standard)))) + (- 1) * (mu_standard - (h_standard - T * s_standard)) + (- R_ * T) * (ln a - ln (n / (v * c_standard))))); [lra | rewrite ?E1; rational].
Qed.

Lemma ideal_potential_defined
    (G_one : R -> R)
    (S_one : R -> R)
    (R_ T a c_standard h_standard mu_standard n s_standard v : R)
    (H1 : a = n / (v * c_standard))
    (H2 : 0 < a)
    (H3 : 0 < c_standard)
    (H4 : mu_standard = h_standard - T * s_standard)
    (H5 : 0 < n)
    (H6 : 0 < v)
    (H7 : forall n' : R, 0 < n' -> smooth G_one n' /\ smooth S_one n' /\ G_one n' = n' * h_standard - T * S_one n')
    (H8 : forall n' : R, 0 < n' -> smooth S_one n' /\ S_one n' = n' * R_ + n' * s_standard - n' * R_ * ln (n' / (v * c_standard))) :
  ex_derive G_one n /\ 0 < a.
Proof.
  each; exists_there.
Qed.

Lemma one_more_mole
    (G_one : R -> R)
    (S_one : R -> R)
    (R_ T a c_standard h_standard mu_chemical mu_standard n s_standard v : R)
    (H1 : a = n / (v * c_standard))
    (H2 : 0 < a)
    (H3 : 0 < c_standard)
    (H4 : mu_chemical = mu_standard + R_ * T * ln a)
    (H5 : mu_standard = h_standard - T * s_standard)
    (H6 : 0 < n)
    (H7 : 0 < v)
    (H8 : forall n' : R, 0 < n' -> smooth G_one n' /\ smooth S_one n' /\ G_one n' = n' * h_standard - T * S_one n')
    (H9 : forall n' : R, 0 < n' -> smooth S_one n' /\ S_one n' = n' * R_ + n' * s_standard - n' * R_ * ln (n' / (v * c_standard))) :
  Derive G_one n = mu_chemical.
Proof.
  assert (P1 : Derive G_one n = mu_standard + R_ * T * ln a) by (refine (ideal_solution.ideal_potential G_one S_one R_ T a c_standard h_standard mu_standard n s_standard v _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9]);
  assert (Z1 : 1 * (Derive G_one n - (mu_standard + R_ * T * ln a)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- 1) * (mu_chemical - (mu_standard + R_ * T * ln a)) = 0) by (apply term_eq; [exact H4]);
  apply (eq_by_sum _ _ (1 * (Derive G_one n - (mu_standard + R_ * T * ln a)) + (- 1) * (mu_chemical - (mu_standard + R_ * T * ln a)))); [lra | rational].
Qed.

Lemma one_more_mole_defined
    (G_one : R -> R)
    (S_one : R -> R)
    (R_ T a c_standard h_standard mu_chemical mu_standard n s_standard v : R)
    (H1 : a = n / (v * c_standard))
    (H2 : 0 < a)
    (H3 : 0 < c_standard)
    (H4 : mu_chemical = mu_standard + R_ * T * ln a)
    (H5 : mu_standard = h_standard - T * s_standard)
    (H6 : 0 < n)
    (H7 : 0 < v)
    (H8 : forall n' : R, 0 < n' -> smooth G_one n' /\ smooth S_one n' /\ G_one n' = n' * h_standard - T * S_one n')
    (H9 : forall n' : R, 0 < n' -> smooth S_one n' /\ S_one n' = n' * R_ + n' * s_standard - n' * R_ * ln (n' / (v * c_standard))) :
  ex_derive G_one n.
Proof.
  each; exists_there.
Qed.

Lemma slope
    (R_ T c_in c_standard mu_standard : R)
    (H1 : 0 < c_in)
    (H2 : 0 < c_standard) :
  Derive (fun c_in' => mu_standard + R_ * T * ln (c_in' / c_standard)) c_in = R_ * T / c_in.
Proof.
  assert (E1 : ln (c_in / c_standard) = (ln c_in) - (ln c_standard)) by (ln_as (c_in * / c_standard) ltac:(rational));
  apply is_derive_unique; rules; [side | eta; rewrite ?E1; rational].
Qed.

Lemma slope_defined
    (R_ T c_in c_standard mu_standard : R)
    (H1 : 0 < c_in)
    (H2 : 0 < c_standard) :
  c_standard <> 0 /\ 0 < c_in / c_standard /\ ex_derive (fun c_in' => mu_standard + R_ * T * ln (c_in' / c_standard)) c_in /\ c_in <> 0.
Proof.
  each; exists_there.
Qed.
