(* Generated from derivations/bernoulli_slope.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require bernoulli_function.

Lemma slope_elsewhere
    (bernoulli : R -> R)
    (w : R)
    (H1 : w <> 0)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  Derive bernoulli w = (- 1 - (w - 1) * exp w) / (exp w - 1) ^ 2.
Proof.
  assert (P1 : Derive bernoulli w * (exp w - 1) + bernoulli w * exp w = 1) by (refine (bernoulli_function.rate_here bernoulli w _); [exact H2]);
  assert (P2 : (exp w - 1) * bernoulli w = w) by (refine (bernoulli_function.here bernoulli w _); [exact H2]);
  assert (Z1 : 1 / (exp w - 1) * (Derive bernoulli w * (exp w - 1) + bernoulli w * exp w - 1) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- exp w) / ((exp w - 1) ^ 2) * ((exp w - 1) * bernoulli w - w) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 / (exp w - 1) * (Derive bernoulli w * (exp w - 1) + bernoulli w * exp w - 1) + (- exp w) / ((exp w - 1) ^ 2) * ((exp w - 1) * bernoulli w - w))); [lra | rational].
Qed.

Lemma slope_elsewhere_defined
    (bernoulli : R -> R)
    (w : R)
    (H1 : w <> 0)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  ex_derive bernoulli w /\ exp w - 1 <> 0.
Proof.
  each; exists_there.
Qed.

Lemma growing'1
    (v : R)
    (H1 : 0 < v) :
  0 < v * exp v.
Proof.
  first [known | apply (lt_by_sum _ _ (v * ((exp v)))); [side | rational]].
Qed.

Lemma growing :
  forall v' : R, 0 < v' -> 0 < v' * exp v'.
Proof.
  intros v' C1; refine (bernoulli_slope.growing'1 v' _); [exact C1].
Qed.

Lemma falling'1
    (v : R)
    (H1 : v < 0) :
  v * exp v < 0.
Proof.
  first [known | apply (lt_by_sum _ _ ((- v) * ((exp v)))); [side | rational]].
Qed.

Lemma falling :
  forall v' : R, v' < 0 -> v' * exp v' < 0.
Proof.
  intros v' C1; refine (bernoulli_slope.falling'1 v' _); [exact C1].
Qed.

Lemma bracket_right
    (w : R)
    (H1 : 0 < w) :
  0 < 1 + (w - 1) * exp w.
Proof.
  assert (E1 : exp 0 = 1) by (exp_as (0) ltac:(rational));
  assert (P1 : forall x' : R, 0 < x' -> 0 < x' * exp x') by (exact (bernoulli_slope.growing));
  assert (Z1 : 0 < (w - 1) * exp w - (0 - 1) * exp 0 - (0 - 0)) by (apply (growth_lt (fun x' => (x' - 1) * exp x') (fun x' => 0) 0 w); [intros; side | intros; side | side | intros x' B1 B2; assert (S1 : Derive (fun x'' => (x'' - 1) * exp x'') x' = x' * exp x') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive (fun x'' => 0) x' = 0) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (W1 : 0 < x' * exp x') by (refine (P1 x' _); side); exact (same_lt _ _ _ _ W1 S2 S1)]);
  apply (lt_by_sum _ _ ((w - 1) * exp w - (0 - 1) * exp 0 - (0 - 0))); [exact Z1 | rewrite ?E1; rational].
Qed.

Lemma bracket_left
    (w : R)
    (H1 : w < 0) :
  0 < 1 + (w - 1) * exp w.
Proof.
  assert (E1 : exp 0 = 1) by (exp_as (0) ltac:(rational));
  assert (P1 : forall x' : R, x' < 0 -> x' * exp x' < 0) by (exact (bernoulli_slope.falling));
  assert (Z1 : 0 < 0 - 0 - ((0 - 1) * exp 0 - (w - 1) * exp w)) by (apply (growth_lt (fun x' => 0) (fun x' => (x' - 1) * exp x') w 0); [intros; side | intros; side | side | intros x' B1 B2; assert (S1 : Derive (fun x'' => 0) x' = 0) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive (fun x'' => (x'' - 1) * exp x'') x' = x' * exp x') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (W1 : x' * exp x' < 0) by (refine (P1 x' _); side); exact (same_lt _ _ _ _ W1 S2 S1)]);
  apply (lt_by_sum _ _ (0 - 0 - ((0 - 1) * exp 0 - (w - 1) * exp w))); [exact Z1 | rewrite ?E1; rational].
Qed.

Lemma falls_right
    (bernoulli : R -> R)
    (w : R)
    (H1 : 0 < w)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  Derive bernoulli w < 0.
Proof.
  assert (P1 : Derive bernoulli w = (- 1 - (w - 1) * exp w) / (exp w - 1) ^ 2) by (refine (bernoulli_slope.slope_elsewhere bernoulli w _ _); [side | exact H2]);
  assert (P2 : 0 < 1 + (w - 1) * exp w) by (refine (bernoulli_slope.bracket_right w _); [exact H1]);
  assert (Z1 : (- 1) * (Derive bernoulli w - (- 1 - (w - 1) * exp w) / (exp w - 1) ^ 2) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 0 < 1 / ((exp w - 1) ^ 2) * (1 + (w - 1) * exp w - 0)) by (apply term_lt; [side | exact P2]);
  apply (lt_by_sum _ _ ((- 1) * (Derive bernoulli w - (- 1 - (w - 1) * exp w) / (exp w - 1) ^ 2) + 1 / ((exp w - 1) ^ 2) * (1 + (w - 1) * exp w - 0))); [lra | rational].
Qed.

Lemma falls_right_defined
    (bernoulli : R -> R)
    (w : R)
    (H1 : 0 < w)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  ex_derive bernoulli w.
Proof.
  each; exists_there.
Qed.

Lemma falls_left
    (bernoulli : R -> R)
    (w : R)
    (H1 : w < 0)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  Derive bernoulli w < 0.
Proof.
  assert (P1 : Derive bernoulli w = (- 1 - (w - 1) * exp w) / (exp w - 1) ^ 2) by (refine (bernoulli_slope.slope_elsewhere bernoulli w _ _); [side | exact H2]);
  assert (P2 : 0 < 1 + (w - 1) * exp w) by (refine (bernoulli_slope.bracket_left w _); [exact H1]);
  assert (Z1 : (- 1) * (Derive bernoulli w - (- 1 - (w - 1) * exp w) / (exp w - 1) ^ 2) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 0 < 1 / ((exp w - 1) ^ 2) * (1 + (w - 1) * exp w - 0)) by (apply term_lt; [side | exact P2]);
  apply (lt_by_sum _ _ ((- 1) * (Derive bernoulli w - (- 1 - (w - 1) * exp w) / (exp w - 1) ^ 2) + 1 / ((exp w - 1) ^ 2) * (1 + (w - 1) * exp w - 0))); [lra | rational].
Qed.

Lemma falls_left_defined
    (bernoulli : R -> R)
    (w : R)
    (H1 : w < 0)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  ex_derive bernoulli w.
Proof.
  each; exists_there.
Qed.

Lemma bend'1
    (bernoulli : R -> R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  forall w' : R, Derive (Derive bernoulli) w' * (exp w' - 1) + 2 * Derive bernoulli w' * exp w' + bernoulli w' * exp w' = 0.
Proof.
  assert (P1 : forall w' : R, Derive bernoulli w' * (exp w' - 1) + bernoulli w' * exp w' = 1) by (refine (bernoulli_function.rate bernoulli _); [exact H1]);
  intros w'; assert (S0 : Derive (fun w' => Derive bernoulli w' * (exp w' - 1) + bernoulli w' * exp w') w' = Derive (fun w' => 1) w') by (apply Derive_ext_loc; apply filter_forall; exact P1); assert (S1 : Derive (fun w'' => Derive bernoulli w'' * (exp w'' - 1) + bernoulli w'' * exp w'') w' = Derive (Derive bernoulli) w' * (exp w' - 1) + 2 * Derive bernoulli w' * exp w' + bernoulli w' * exp w') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive (fun w'' => 1) w' = 0) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); exact (eq_trans (eq_sym S1) (eq_trans S0 S2)).
Qed.

Lemma bend'1_defined
    (bernoulli : R -> R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  (forall w' : R, ex_derive (Derive bernoulli) w' /\ ex_derive bernoulli w').
Proof.
  each; exists_there.
Qed.

Lemma bend
    (bernoulli : R -> R)
    (w : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  Derive (Derive bernoulli) w * (exp w - 1) + 2 * Derive bernoulli w * exp w + bernoulli w * exp w = 0.
Proof.
  assert (P1 : forall w' : R, Derive (Derive bernoulli) w' * (exp w' - 1) + 2 * Derive bernoulli w' * exp w' + bernoulli w' * exp w' = 0) by (refine (bernoulli_slope.bend'1 bernoulli _); [exact H1]);
  assert (Q1 : Derive (Derive bernoulli) w * (exp w - 1) + 2 * Derive bernoulli w * exp w + bernoulli w * exp w = 0) by (exact (P1 w));
  exact Q1.
Qed.

Lemma bend_defined
    (bernoulli : R -> R)
    (w : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  ex_derive (Derive bernoulli) w /\ ex_derive bernoulli w.
Proof.
  each; exists_there.
Qed.

Lemma slope_there
    (bernoulli : R -> R)
    (w : R)
    (H1 : w = 0)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  Derive bernoulli w = - 1 / 2.
Proof.
  assert (P1 : Derive (Derive bernoulli) w * (exp w - 1) + 2 * Derive bernoulli w * exp w + bernoulli w * exp w = 0) by (refine (bernoulli_slope.bend bernoulli w _); [exact H2]);
  assert (P2 : exp w = 1) by (refine (bernoulli_function.power_one w _); [exact H1]);
  assert (P3 : bernoulli w = 1) by (refine (bernoulli_function.value_there bernoulli w _ _); [exact H1 | exact H2]);
  assert (Z1 : 1 / 2 * (Derive (Derive bernoulli) w * (exp w - 1) + 2 * Derive bernoulli w * exp w + bernoulli w * exp w - 0) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- Derive (Derive bernoulli) w / 2 - Derive bernoulli w - bernoulli w / 2) * (exp w - 1) = 0) by (apply term_eq; [exact P2]);
  assert (Z3 : (- 1 / 2) * (bernoulli w - 1) = 0) by (apply term_eq; [exact P3]);
  apply (eq_by_sum _ _ (1 / 2 * (Derive (Derive bernoulli) w * (exp w - 1) + 2 * Derive bernoulli w * exp w + bernoulli w * exp w - 0) + (- Derive (Derive bernoulli) w / 2 - Derive bernoulli w - bernoulli w / 2) * (exp w - 1) + (- 1 / 2) * (bernoulli w - 1))); [lra | rational].
Qed.

Lemma slope_there_defined
    (bernoulli : R -> R)
    (w : R)
    (H1 : w = 0)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  ex_derive bernoulli w.
Proof.
  each; exists_there.
Qed.

Lemma falls_there
    (bernoulli : R -> R)
    (w : R)
    (H1 : w = 0)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  Derive bernoulli w < 0.
Proof.
  assert (P1 : Derive bernoulli w = - 1 / 2) by (refine (bernoulli_slope.slope_there bernoulli w _ _); [exact H1 | exact H2]);
  first [known | apply (lt_by_sum _ _ ((- Derive bernoulli w))); [side | rational]].
Qed.

Lemma falls_there_defined
    (bernoulli : R -> R)
    (w : R)
    (H1 : w = 0)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  ex_derive bernoulli w.
Proof.
  assert (P1 : Derive bernoulli w = - 1 / 2) by (refine (bernoulli_slope.slope_there bernoulli w _ _); [exact H1 | exact H2]);
  each; exists_there.
Qed.

Lemma falls_here
    (bernoulli : R -> R)
    (w : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  Derive bernoulli w < 0.
Proof.
  assert (C1 : 0 < w \/ w = 0 \/ w < 0) by exhaust (w) (0);
  destruct C1 as [G1 | [G1 | G1]]; [refine (bernoulli_slope.falls_right bernoulli w _ _); [exact G1 | exact H1] | refine (bernoulli_slope.falls_there bernoulli w _ _); [exact G1 | exact H1] | refine (bernoulli_slope.falls_left bernoulli w _ _); [exact G1 | exact H1]].
Qed.

Lemma falls_here_defined
    (bernoulli : R -> R)
    (w : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  ex_derive bernoulli w.
Proof.
  each; exists_there.
Qed.

Lemma falls
    (bernoulli : R -> R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  forall w' : R, Derive bernoulli w' < 0.
Proof.
  intros w'; refine (bernoulli_slope.falls_here bernoulli w' _); [intros; apply H1; assumption].
Qed.

Lemma falls_defined
    (bernoulli : R -> R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  (forall w' : R, ex_derive bernoulli w').
Proof.
  each; exists_there.
Qed.

Lemma steeper'1
    (v : R)
    (H1 : 0 < v) :
  1 < exp v.
Proof.
  assert (E1 : ln (exp v) = v) by (ln_as (((exp v))) ltac:(rational));
  assert (E2 : ln 1 = 0) by (ln_as (1) ltac:(rewrite ?E1; rational));
  first [known | apply (lt_by_sum _ _ (((exp v) - 1))); [side | rational] | apply (lt_by_ln _ _); [pos | pos | apply (lt_by_sum _ _ ((1) * (v - 0))); [apply term_lt; [side | exact H1] | rewrite ?E2, ?E1; rational]]].
Qed.

Lemma steeper :
  forall v' : R, 0 < v' -> 1 < exp v'.
Proof.
  intros v' C1; refine (bernoulli_slope.steeper'1 v' _); [exact C1].
Qed.

Lemma flatter'1
    (v : R)
    (H1 : v < 0) :
  exp v < 1.
Proof.
  assert (E1 : ln 1 = 0) by (ln_as (1) ltac:(rational));
  assert (E2 : ln (exp v) = v) by (ln_as (((exp v))) ltac:(rewrite ?E1; rational));
  first [known | apply (lt_by_sum _ _ ((-(exp v) + 1))); [side | rational] | apply (lt_by_ln _ _); [pos | pos | apply (lt_by_sum _ _ ((1) * (0 - v))); [apply term_lt; [side | exact H1] | rewrite ?E2, ?E1; rational]]].
Qed.

Lemma flatter :
  forall v' : R, v' < 0 -> exp v' < 1.
Proof.
  intros v' C1; refine (bernoulli_slope.flatter'1 v' _); [exact C1].
Qed.

Lemma above_right
    (w : R)
    (H1 : 0 < w) :
  0 < exp w - 1 - w.
Proof.
  assert (E1 : exp 0 = 1) by (exp_as (0) ltac:(rational));
  assert (P1 : forall x' : R, 0 < x' -> 1 < exp x') by (exact (bernoulli_slope.steeper));
  assert (Z1 : 0 < exp w - exp 0 - (w - 0)) by (apply (growth_lt (fun x' => exp x') (fun x' => x') 0 w); [intros; side | intros; side | side | intros x' B1 B2; assert (S1 : Derive (fun x'' => exp x'') x' = exp x') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive (fun x'' => x'') x' = 1) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (W1 : 1 < exp x') by (refine (P1 x' _); side); exact (same_lt _ _ _ _ W1 S2 S1)]);
  apply (lt_by_sum _ _ (exp w - exp 0 - (w - 0))); [exact Z1 | rewrite ?E1; rational].
Qed.

Lemma above_left
    (w : R)
    (H1 : w < 0) :
  0 < exp w - 1 - w.
Proof.
  assert (E1 : exp 0 = 1) by (exp_as (0) ltac:(rational));
  assert (P1 : forall x' : R, x' < 0 -> exp x' < 1) by (exact (bernoulli_slope.flatter));
  assert (Z1 : 0 < 0 - w - (exp 0 - exp w)) by (apply (growth_lt (fun x' => x') (fun x' => exp x') w 0); [intros; side | intros; side | side | intros x' B1 B2; assert (S1 : Derive (fun x'' => x'') x' = 1) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive (fun x'' => exp x'') x' = exp x') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (W1 : exp x' < 1) by (refine (P1 x' _); side); exact (same_lt _ _ _ _ W1 S2 S1)]);
  apply (lt_by_sum _ _ (0 - w - (exp 0 - exp w))); [exact Z1 | rewrite ?E1; rational].
Qed.

Lemma gentle_right
    (bernoulli : R -> R)
    (w : R)
    (H1 : 0 < w)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  - 1 < Derive bernoulli w.
Proof.
  assert (P1 : Derive bernoulli w = (- 1 - (w - 1) * exp w) / (exp w - 1) ^ 2) by (refine (bernoulli_slope.slope_elsewhere bernoulli w _ _); [side | exact H2]);
  assert (P2 : 0 < exp w - 1 - w) by (refine (bernoulli_slope.above_right w _); [exact H1]);
  assert (Z1 : 1 * (Derive bernoulli w - (- 1 - (w - 1) * exp w) / (exp w - 1) ^ 2) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 0 < exp w / ((exp w - 1) ^ 2) * (exp w - 1 - w - 0)) by (apply term_lt; [side | exact P2]);
  apply (lt_by_sum _ _ (1 * (Derive bernoulli w - (- 1 - (w - 1) * exp w) / (exp w - 1) ^ 2) + exp w / ((exp w - 1) ^ 2) * (exp w - 1 - w - 0))); [lra | rational].
Qed.

Lemma gentle_right_defined
    (bernoulli : R -> R)
    (w : R)
    (H1 : 0 < w)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  ex_derive bernoulli w.
Proof.
  each; exists_there.
Qed.

Lemma gentle_left
    (bernoulli : R -> R)
    (w : R)
    (H1 : w < 0)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  - 1 < Derive bernoulli w.
Proof.
  assert (P1 : Derive bernoulli w = (- 1 - (w - 1) * exp w) / (exp w - 1) ^ 2) by (refine (bernoulli_slope.slope_elsewhere bernoulli w _ _); [side | exact H2]);
  assert (P2 : 0 < exp w - 1 - w) by (refine (bernoulli_slope.above_left w _); [exact H1]);
  assert (Z1 : 1 * (Derive bernoulli w - (- 1 - (w - 1) * exp w) / (exp w - 1) ^ 2) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 0 < exp w / ((exp w - 1) ^ 2) * (exp w - 1 - w - 0)) by (apply term_lt; [side | exact P2]);
  apply (lt_by_sum _ _ (1 * (Derive bernoulli w - (- 1 - (w - 1) * exp w) / (exp w - 1) ^ 2) + exp w / ((exp w - 1) ^ 2) * (exp w - 1 - w - 0))); [lra | rational].
Qed.

Lemma gentle_left_defined
    (bernoulli : R -> R)
    (w : R)
    (H1 : w < 0)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  ex_derive bernoulli w.
Proof.
  each; exists_there.
Qed.

Lemma gentle_there
    (bernoulli : R -> R)
    (w : R)
    (H1 : w = 0)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  - 1 < Derive bernoulli w.
Proof.
  assert (P1 : Derive bernoulli w = - 1 / 2) by (refine (bernoulli_slope.slope_there bernoulli w _ _); [exact H1 | exact H2]);
  first [known | apply (lt_by_sum _ _ ((1 + Derive bernoulli w))); [side | rational]].
Qed.

Lemma gentle_there_defined
    (bernoulli : R -> R)
    (w : R)
    (H1 : w = 0)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  ex_derive bernoulli w.
Proof.
  assert (P1 : Derive bernoulli w = - 1 / 2) by (refine (bernoulli_slope.slope_there bernoulli w _ _); [exact H1 | exact H2]);
  each; exists_there.
Qed.

Lemma gentle_here
    (bernoulli : R -> R)
    (w : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  - 1 < Derive bernoulli w.
Proof.
  assert (C1 : 0 < w \/ w = 0 \/ w < 0) by exhaust (w) (0);
  destruct C1 as [G1 | [G1 | G1]]; [refine (bernoulli_slope.gentle_right bernoulli w _ _); [exact G1 | exact H1] | refine (bernoulli_slope.gentle_there bernoulli w _ _); [exact G1 | exact H1] | refine (bernoulli_slope.gentle_left bernoulli w _ _); [exact G1 | exact H1]].
Qed.

Lemma gentle_here_defined
    (bernoulli : R -> R)
    (w : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  ex_derive bernoulli w.
Proof.
  each; exists_there.
Qed.

Lemma gentle_everywhere
    (bernoulli : R -> R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  forall w' : R, - 1 < Derive bernoulli w'.
Proof.
  intros w'; refine (bernoulli_slope.gentle_here bernoulli w' _); [intros; apply H1; assumption].
Qed.

Lemma gentle_everywhere_defined
    (bernoulli : R -> R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  (forall w' : R, ex_derive bernoulli w').
Proof.
  each; exists_there.
Qed.
