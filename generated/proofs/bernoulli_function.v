(* Generated from derivations/bernoulli_function.py; do not edit. *)

From Electrochem Require Import moves.

Lemma here
    (bernoulli : R -> R)
    (w : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  (exp w - 1) * bernoulli w = w.
Proof.
  assert (P1 : forall w' : R, (exp w' - 1) * bernoulli w' = w') by (intros; apply H1; assumption);
  assert (Q1 : (exp w - 1) * bernoulli w = w) by (exact (P1 w));
  exact Q1.
Qed.

Lemma value
    (bernoulli : R -> R)
    (w : R)
    (H1 : w <> 0)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  bernoulli w = w / (exp w - 1).
Proof.
  assert (P1 : (exp w - 1) * bernoulli w = w) by (refine (bernoulli_function.here bernoulli w _); [exact H2]);
  assert (Z1 : 1 / (exp w - 1) * ((exp w - 1) * bernoulli w - w) = 0) by (apply term_eq; [exact P1]);
  first [apply (eq_by_sum _ _ (1 / (exp w - 1) * ((exp w - 1) * bernoulli w - w))); [lra | rational] | apply (eq_by_scaled _ _ (exp w - 1) (1 * ((exp w - 1) * bernoulli w - w))); [side | apply term_eq; exact P1 | rational]].
Qed.

Lemma value_defined
    (bernoulli : R -> R)
    (w : R)
    (H1 : w <> 0)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  exp w - 1 <> 0.
Proof.
  each; exists_there.
Qed.

Lemma rate
    (bernoulli : R -> R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  forall w' : R, Derive bernoulli w' * (exp w' - 1) + bernoulli w' * exp w' = 1.
Proof.
  assert (P1 : forall w' : R, (exp w' - 1) * bernoulli w' = w') by (intros; apply H1; assumption);
  intros w'; assert (S0 : Derive (fun w' => (exp w' - 1) * bernoulli w') w' = Derive (fun w' => w') w') by (apply Derive_ext_loc; apply filter_forall; exact P1); assert (S1 : Derive (fun w'' => (exp w'' - 1) * bernoulli w'') w' = Derive bernoulli w' * (exp w' - 1) + bernoulli w' * exp w') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive (fun w'' => w'') w' = 1) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); exact (eq_trans (eq_sym S1) (eq_trans S0 S2)).
Qed.

Lemma rate_defined
    (bernoulli : R -> R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  (forall w' : R, ex_derive bernoulli w').
Proof.
  each; exists_there.
Qed.

Lemma rate_here
    (bernoulli : R -> R)
    (w : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  Derive bernoulli w * (exp w - 1) + bernoulli w * exp w = 1.
Proof.
  assert (P1 : forall w' : R, Derive bernoulli w' * (exp w' - 1) + bernoulli w' * exp w' = 1) by (refine (bernoulli_function.rate bernoulli _); [exact H1]);
  assert (Q1 : Derive bernoulli w * (exp w - 1) + bernoulli w * exp w = 1) by (exact (P1 w));
  exact Q1.
Qed.

Lemma rate_here_defined
    (bernoulli : R -> R)
    (w : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  ex_derive bernoulli w.
Proof.
  each; exists_there.
Qed.

Lemma power_one
    (w : R)
    (H1 : w = 0) :
  exp w = 1.
Proof.
  assert (E1 : exp 0 = 1) by (exp_as (0) ltac:(rational));
  apply (same_eq (exp w) (exp 0)); [apply f_equal; exact H1 | rewrite ?E1; rational | rewrite ?E1; rational].
Qed.

Lemma value_there
    (bernoulli : R -> R)
    (w : R)
    (H1 : w = 0)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  bernoulli w = 1.
Proof.
  assert (P1 : Derive bernoulli w * (exp w - 1) + bernoulli w * exp w = 1) by (refine (bernoulli_function.rate_here bernoulli w _); [exact H2]);
  assert (P2 : exp w = 1) by (refine (bernoulli_function.power_one w _); [exact H1]);
  assert (Z1 : 1 * (Derive bernoulli w * (exp w - 1) + bernoulli w * exp w - 1) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- Derive bernoulli w - bernoulli w) * (exp w - 1) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (Derive bernoulli w * (exp w - 1) + bernoulli w * exp w - 1) + (- Derive bernoulli w - bernoulli w) * (exp w - 1))); [lra | rational].
Qed.

Lemma value_at_zero
    (bernoulli : R -> R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  forall w' : R, w' = 0 -> bernoulli w' = 1.
Proof.
  intros w' C1; refine (bernoulli_function.value_there bernoulli w' _ _); [exact C1 | intros; apply H1; assumption].
Qed.

Lemma one_at_zero
    (bernoulli : R -> R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  bernoulli 0 = 1.
Proof.
  assert (P1 : forall w' : R, w' = 0 -> bernoulli w' = 1) by (refine (bernoulli_function.value_at_zero bernoulli _); [exact H1]);
  assert (Q1 : bernoulli 0 = 1) by (refine (P1 0 _); side);
  exact Q1.
Qed.

Lemma turned
    (bernoulli : R -> R)
    (w : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  (exp (- w) - 1) * bernoulli (- w) = - w.
Proof.
  assert (E1 : exp (- w) = (1) / ((exp w))) by (exp_as ((- (w))) ltac:(rational));
  assert (E2 : (- w) = - w) by (rewrite ?E1; rational);
  assert (P1 : forall w' : R, (exp w' - 1) * bernoulli w' = w') by (intros; apply H1; assumption);
  assert (Q1 : (exp (- w) - 1) * bernoulli (- w) = (- w)) by (exact (P1 (- w)));
  apply (same_eq _ _ _ _ Q1); rewrite ?E2, ?E1; rational.
Qed.

Lemma reflection_elsewhere
    (bernoulli : R -> R)
    (w : R)
    (H1 : w <> 0)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  bernoulli (- w) = bernoulli w * exp w.
Proof.
  assert (E1 : exp (- w) = (1) / ((exp w))) by (exp_as ((- (w))) ltac:(rational));
  assert (P1 : (exp (- w) - 1) * bernoulli (- w) = - w) by (refine (bernoulli_function.turned bernoulli w _); [exact H2]);
  assert (P2 : (exp w - 1) * bernoulli w = w) by (refine (bernoulli_function.here bernoulli w _); [exact H2]);
  assert (Z1 : (- exp w) / (exp w - 1) * ((exp (- w) - 1) * bernoulli (- w) - (- w)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- exp w) / (exp w - 1) * ((exp w - 1) * bernoulli w - w) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ ((- exp w) / (exp w - 1) * ((exp (- w) - 1) * bernoulli (- w) - (- w)) + (- exp w) / (exp w - 1) * ((exp w - 1) * bernoulli w - w))); [lra | rewrite ?E1; rational].
Qed.

Lemma turned_there
    (bernoulli : R -> R)
    (w : R)
    (H1 : w = 0)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  bernoulli (- w) = 1.
Proof.
  assert (P1 : forall w' : R, w' = 0 -> bernoulli w' = 1) by (refine (bernoulli_function.value_at_zero bernoulli _); [exact H2]);
  assert (Q1 : bernoulli (- w) = 1) by (refine (P1 (- w) _); side);
  exact Q1.
Qed.

Lemma reflection_there
    (bernoulli : R -> R)
    (w : R)
    (H1 : w = 0)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  bernoulli (- w) = bernoulli w * exp w.
Proof.
  assert (P1 : bernoulli (- w) = 1) by (refine (bernoulli_function.turned_there bernoulli w _ _); [exact H1 | exact H2]);
  assert (P2 : bernoulli w = 1) by (refine (bernoulli_function.value_there bernoulli w _ _); [exact H1 | exact H2]);
  assert (P3 : exp w = 1) by (refine (bernoulli_function.power_one w _); [exact H1]);
  assert (Z1 : 1 * (bernoulli (- w) - 1) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- exp w) * (bernoulli w - 1) = 0) by (apply term_eq; [exact P2]);
  assert (Z3 : (- 1) * (exp w - 1) = 0) by (apply term_eq; [exact P3]);
  apply (eq_by_sum _ _ (1 * (bernoulli (- w) - 1) + (- exp w) * (bernoulli w - 1) + (- 1) * (exp w - 1))); [lra | rational].
Qed.

Lemma reflected
    (bernoulli : R -> R)
    (w : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  bernoulli (- w) = bernoulli w * exp w.
Proof.
  assert (C1 : w <> 0 \/ w = 0) by exhaust (w) (0);
  destruct C1 as [G1 | G1]; [refine (bernoulli_function.reflection_elsewhere bernoulli w _ _); [exact G1 | exact H1] | refine (bernoulli_function.reflection_there bernoulli w _ _); [exact G1 | exact H1]].
Qed.

Lemma reflection
    (bernoulli : R -> R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  forall w' : R, bernoulli (- w') = bernoulli w' * exp w'.
Proof.
  intros w'; refine (bernoulli_function.reflected bernoulli w' _); [intros; apply H1; assumption].
Qed.

Lemma difference'1
    (bernoulli : R -> R)
    (w : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  bernoulli (- w) - bernoulli w = w.
Proof.
  assert (P1 : bernoulli (- w) = bernoulli w * exp w) by (refine (bernoulli_function.reflected bernoulli w _); [exact H1]);
  assert (P2 : (exp w - 1) * bernoulli w = w) by (refine (bernoulli_function.here bernoulli w _); [exact H1]);
  assert (Z1 : 1 * (bernoulli (- w) - bernoulli w * exp w) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 1 * ((exp w - 1) * bernoulli w - w) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (bernoulli (- w) - bernoulli w * exp w) + 1 * ((exp w - 1) * bernoulli w - w))); [lra | rational].
Qed.

Lemma difference
    (bernoulli : R -> R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  forall w' : R, bernoulli (- w') - bernoulli w' = w'.
Proof.
  intros w'; refine (bernoulli_function.difference'1 bernoulli w' _); [intros; apply H1; assumption].
Qed.

Lemma positive_right
    (bernoulli : R -> R)
    (w : R)
    (H1 : 0 < w)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  0 < bernoulli w.
Proof.
  assert (P1 : (exp w - 1) * bernoulli w = w) by (refine (bernoulli_function.here bernoulli w _); [exact H2]);
  assert (Z1 : 1 / (exp w - 1) * ((exp w - 1) * bernoulli w - w) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 0 < 1 / (exp w - 1) * (w - 0)) by (apply term_lt; [side | exact H1]);
  apply (lt_by_sum _ _ (1 / (exp w - 1) * ((exp w - 1) * bernoulli w - w) + 1 / (exp w - 1) * (w - 0))); [lra | rational].
Qed.

Lemma positive_left
    (bernoulli : R -> R)
    (w : R)
    (H1 : w < 0)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  0 < bernoulli w.
Proof.
  assert (P1 : (exp w - 1) * bernoulli w = w) by (refine (bernoulli_function.here bernoulli w _); [exact H2]);
  assert (Z1 : 1 / (exp w - 1) * ((exp w - 1) * bernoulli w - w) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 0 < 1 / (1 - exp w) * (0 - w)) by (apply term_lt; [side | exact H1]);
  apply (lt_by_sum _ _ (1 / (exp w - 1) * ((exp w - 1) * bernoulli w - w) + 1 / (1 - exp w) * (0 - w))); [lra | rational].
Qed.

Lemma positive_there
    (bernoulli : R -> R)
    (w : R)
    (H1 : w = 0)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  0 < bernoulli w.
Proof.
  assert (P1 : bernoulli w = 1) by (refine (bernoulli_function.value_there bernoulli w _ _); [exact H1 | exact H2]);
  first [known | apply (lt_by_sum _ _ ((bernoulli w))); [side | rational]].
Qed.

Lemma positive_here
    (bernoulli : R -> R)
    (w : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  0 < bernoulli w.
Proof.
  assert (C1 : 0 < w \/ w = 0 \/ w < 0) by exhaust (w) (0);
  destruct C1 as [G1 | [G1 | G1]]; [refine (bernoulli_function.positive_right bernoulli w _ _); [exact G1 | exact H1] | refine (bernoulli_function.positive_there bernoulli w _ _); [exact G1 | exact H1] | refine (bernoulli_function.positive_left bernoulli w _ _); [exact G1 | exact H1]].
Qed.

Lemma positivity
    (bernoulli : R -> R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  forall w' : R, 0 < bernoulli w'.
Proof.
  intros w'; refine (bernoulli_function.positive_here bernoulli w' _); [intros; apply H1; assumption].
Qed.
