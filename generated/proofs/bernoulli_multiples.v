(* Generated from derivations/bernoulli_multiples.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require bernoulli_function.

Lemma no_pole
    (w : R)
    (H1 : w <> 0) :
  exp w - 1 <> 0.
Proof.
  first [known | apply (neq_by_sum _ _ (((exp w) - 1))); [side | rational]].
Qed.

Lemma double_elsewhere'1
    (bernoulli : R -> R)
    (w : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  (exp (2 * w) - 1) * bernoulli (2 * w) = 2 * w.
Proof.
  assert (E1 : exp (2 * w) = (exp w) ^ 2) by (exp_as ((w) + (w)) ltac:(rational));
  assert (E2 : (2 * w) = 2 * w) by (rewrite ?E1; rational);
  assert (P1 : forall w' : R, (exp w' - 1) * bernoulli w' = w') by (intros; apply H1; assumption);
  assert (Q1 : (exp (2 * w) - 1) * bernoulli (2 * w) = (2 * w)) by (exact (P1 (2 * w)));
  apply (same_eq _ _ _ _ Q1); rewrite ?E2, ?E1; rational.
Qed.

Lemma double_elsewhere'2
    (bernoulli : R -> R)
    (w : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  (exp w - 1) * bernoulli w = w.
Proof.
  assert (P1 : forall w' : R, (exp w' - 1) * bernoulli w' = w') by (intros; apply H1; assumption);
  assert (Q1 : (exp w - 1) * bernoulli w = w) by (exact (P1 w));
  exact Q1.
Qed.

Lemma double_elsewhere
    (bernoulli : R -> R)
    (w : R)
    (H1 : w <> 0)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  (1 + exp w) * bernoulli (2 * w) = 2 * bernoulli w.
Proof.
  assert (P1 : exp w - 1 <> 0) by (refine (bernoulli_multiples.no_pole w _); [exact H1]);
  assert (E1 : exp (2 * w) = (exp w) ^ 2) by (exp_as ((w) + (w)) ltac:(rational));
  assert (P2 : (exp (2 * w) - 1) * bernoulli (2 * w) = 2 * w) by (refine (bernoulli_multiples.double_elsewhere'1 bernoulli w _); [exact H2]);
  assert (P3 : (exp w - 1) * bernoulli w = w) by (refine (bernoulli_multiples.double_elsewhere'2 bernoulli w _); [exact H2]);
  assert (Z1 : 1 / (exp w - 1) * ((exp (2 * w) - 1) * bernoulli (2 * w) - 2 * w) = 0) by (apply term_eq; [exact P2]);
  assert (Z2 : (- 2) / (exp w - 1) * ((exp w - 1) * bernoulli w - w) = 0) by (apply term_eq; [exact P3]);
  apply (eq_by_sum _ _ (1 / (exp w - 1) * ((exp (2 * w) - 1) * bernoulli (2 * w) - 2 * w) + (- 2) / (exp w - 1) * ((exp w - 1) * bernoulli w - w))); [lra | rewrite ?E1; rational].
Qed.

Lemma one_once
    (bernoulli : R -> R)
    (w : R)
    (H1 : w = 0)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  bernoulli w = 1.
Proof.
  assert (P1 : forall w' : R, w' = 0 -> bernoulli w' = 1) by (refine (bernoulli_function.value_at_zero bernoulli _); [exact H2]);
  assert (Q1 : bernoulli w = 1) by (refine (P1 w _); side);
  exact Q1.
Qed.

Lemma one_twice
    (bernoulli : R -> R)
    (w : R)
    (H1 : w = 0)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  bernoulli (2 * w) = 1.
Proof.
  assert (P1 : forall w' : R, w' = 0 -> bernoulli w' = 1) by (refine (bernoulli_function.value_at_zero bernoulli _); [exact H2]);
  assert (Q1 : bernoulli (2 * w) = 1) by (refine (P1 (2 * w) _); side);
  exact Q1.
Qed.

Lemma double_there
    (bernoulli : R -> R)
    (w : R)
    (H1 : w = 0)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  (1 + exp w) * bernoulli (2 * w) = 2 * bernoulli w.
Proof.
  assert (P1 : bernoulli (2 * w) = 1) by (refine (bernoulli_multiples.one_twice bernoulli w _ _); [exact H1 | exact H2]);
  assert (P2 : bernoulli w = 1) by (refine (bernoulli_multiples.one_once bernoulli w _ _); [exact H1 | exact H2]);
  assert (P3 : exp w = 1) by (refine (bernoulli_function.power_one w _); [exact H1]);
  assert (Z1 : (1 + exp w) * (bernoulli (2 * w) - 1) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- 2) * (bernoulli w - 1) = 0) by (apply term_eq; [exact P2]);
  assert (Z3 : 1 * (exp w - 1) = 0) by (apply term_eq; [exact P3]);
  apply (eq_by_sum _ _ ((1 + exp w) * (bernoulli (2 * w) - 1) + (- 2) * (bernoulli w - 1) + 1 * (exp w - 1))); [lra | rational].
Qed.

Lemma doubled
    (bernoulli : R -> R)
    (w : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  (1 + exp w) * bernoulli (2 * w) = 2 * bernoulli w.
Proof.
  assert (C1 : w <> 0 \/ w = 0) by exhaust (w) (0);
  destruct C1 as [G1 | G1]; [refine (bernoulli_multiples.double_elsewhere bernoulli w _ _); [exact G1 | exact H1] | refine (bernoulli_multiples.double_there bernoulli w _ _); [exact G1 | exact H1]].
Qed.

Lemma double
    (bernoulli : R -> R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  forall w' : R, (1 + exp w') * bernoulli (2 * w') = 2 * bernoulli w'.
Proof.
  intros w'; refine (bernoulli_multiples.doubled bernoulli w' _); [intros; apply H1; assumption].
Qed.

Lemma triple_elsewhere'1
    (bernoulli : R -> R)
    (w : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  (exp (3 * w) - 1) * bernoulli (3 * w) = 3 * w.
Proof.
  assert (E1 : exp (3 * w) = (exp w) ^ 3) by (exp_as ((w) + (w) + (w)) ltac:(rational));
  assert (E2 : (3 * w) = 3 * w) by (rewrite ?E1; rational);
  assert (P1 : forall w' : R, (exp w' - 1) * bernoulli w' = w') by (intros; apply H1; assumption);
  assert (Q1 : (exp (3 * w) - 1) * bernoulli (3 * w) = (3 * w)) by (exact (P1 (3 * w)));
  apply (same_eq _ _ _ _ Q1); rewrite ?E2, ?E1; rational.
Qed.

Lemma triple_elsewhere
    (bernoulli : R -> R)
    (w : R)
    (H1 : w <> 0)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  (1 + exp (2 * w) + exp w) * bernoulli (3 * w) = 3 * bernoulli w.
Proof.
  assert (P1 : exp w - 1 <> 0) by (refine (bernoulli_multiples.no_pole w _); [exact H1]);
  assert (E1 : exp (3 * w) = (exp w) ^ 3) by (exp_as ((w) + (w) + (w)) ltac:(rational));
  assert (E2 : exp (2 * w) = (exp w) ^ 2) by (exp_as ((w) + (w)) ltac:(rewrite ?E1; rational));
  assert (P2 : (exp (3 * w) - 1) * bernoulli (3 * w) = 3 * w) by (refine (bernoulli_multiples.triple_elsewhere'1 bernoulli w _); [exact H2]);
  assert (P3 : (exp w - 1) * bernoulli w = w) by (refine (bernoulli_multiples.double_elsewhere'2 bernoulli w _); [exact H2]);
  assert (Z1 : 1 / (exp w - 1) * ((exp (3 * w) - 1) * bernoulli (3 * w) - 3 * w) = 0) by (apply term_eq; [exact P2]);
  assert (Z2 : (- 3) / (exp w - 1) * ((exp w - 1) * bernoulli w - w) = 0) by (apply term_eq; [exact P3]);
  apply (eq_by_sum _ _ (1 / (exp w - 1) * ((exp (3 * w) - 1) * bernoulli (3 * w) - 3 * w) + (- 3) / (exp w - 1) * ((exp w - 1) * bernoulli w - w))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma one_thrice
    (bernoulli : R -> R)
    (w : R)
    (H1 : w = 0)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  bernoulli (3 * w) = 1.
Proof.
  assert (P1 : forall w' : R, w' = 0 -> bernoulli w' = 1) by (refine (bernoulli_function.value_at_zero bernoulli _); [exact H2]);
  assert (Q1 : bernoulli (3 * w) = 1) by (refine (P1 (3 * w) _); side);
  exact Q1.
Qed.

Lemma triple_there
    (bernoulli : R -> R)
    (w : R)
    (H1 : w = 0)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  (1 + exp (2 * w) + exp w) * bernoulli (3 * w) = 3 * bernoulli w.
Proof.
  assert (E1 : exp (2 * w) = (exp w) ^ 2) by (exp_as ((w) + (w)) ltac:(rational));
  assert (P1 : bernoulli (3 * w) = 1) by (refine (bernoulli_multiples.one_thrice bernoulli w _ _); [exact H1 | exact H2]);
  assert (P2 : bernoulli w = 1) by (refine (bernoulli_multiples.one_once bernoulli w _ _); [exact H1 | exact H2]);
  assert (P3 : exp w = 1) by (refine (bernoulli_function.power_one w _); [exact H1]);
  assert (Z1 : (1 + exp (2 * w) + exp w) * (bernoulli (3 * w) - 1) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- 3) * (bernoulli w - 1) = 0) by (apply term_eq; [exact P2]);
  assert (Z3 : (2 + exp w) * (exp w - 1) = 0) by (apply term_eq; [exact P3]);
  apply (eq_by_sum _ _ ((1 + exp (2 * w) + exp w) * (bernoulli (3 * w) - 1) + (- 3) * (bernoulli w - 1) + (2 + exp w) * (exp w - 1))); [lra | rewrite ?E1; rational].
Qed.

Lemma tripled
    (bernoulli : R -> R)
    (w : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  (1 + exp (2 * w) + exp w) * bernoulli (3 * w) = 3 * bernoulli w.
Proof.
  assert (C1 : w <> 0 \/ w = 0) by exhaust (w) (0);
  destruct C1 as [G1 | G1]; [refine (bernoulli_multiples.triple_elsewhere bernoulli w _ _); [exact G1 | exact H1] | refine (bernoulli_multiples.triple_there bernoulli w _ _); [exact G1 | exact H1]].
Qed.

Lemma triple
    (bernoulli : R -> R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  forall w' : R, (1 + exp (2 * w') + exp w') * bernoulli (3 * w') = 3 * bernoulli w'.
Proof.
  intros w'; refine (bernoulli_multiples.tripled bernoulli w' _); [intros; apply H1; assumption].
Qed.

Lemma double_turned'1
    (bernoulli : R -> R)
    (w : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  bernoulli (- 2 * w) = bernoulli (2 * w) * exp (2 * w).
Proof.
  assert (E1 : - (2 * w) = - 2 * w) by (rational);
  assert (E2 : (2 * w) = 2 * w) by (rewrite ?E1; rational);
  assert (E3 : exp (2 * w) = (exp w) ^ 2) by (exp_as ((w) + (w)) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : forall w' : R, bernoulli (- w') = bernoulli w' * exp w') by (refine (bernoulli_function.reflection bernoulli _); [exact H1]);
  assert (Q1 : bernoulli (- (2 * w)) = bernoulli (2 * w) * exp (2 * w)) by (exact (P1 (2 * w)));
  apply (same_eq _ _ _ _ Q1); rewrite ?E3, ?E2, ?E1; rational.
Qed.

Lemma double_turned'2
    (bernoulli : R -> R)
    (w : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  (1 + exp w) * bernoulli (- 2 * w) = 2 * bernoulli w * exp (2 * w).
Proof.
  assert (E1 : exp (2 * w) = (exp w) ^ 2) by (exp_as ((w) + (w)) ltac:(rational));
  assert (P1 : bernoulli (- 2 * w) = bernoulli (2 * w) * exp (2 * w)) by (refine (bernoulli_multiples.double_turned'1 bernoulli w _); [exact H1]);
  assert (P2 : (1 + exp w) * bernoulli (2 * w) = 2 * bernoulli w) by (refine (bernoulli_multiples.doubled bernoulli w _); [exact H1]);
  assert (Z1 : (1 + exp w) * (bernoulli (- 2 * w) - bernoulli (2 * w) * exp (2 * w)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : exp (2 * w) * ((1 + exp w) * bernoulli (2 * w) - 2 * bernoulli w) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ ((1 + exp w) * (bernoulli (- 2 * w) - bernoulli (2 * w) * exp (2 * w)) + exp (2 * w) * ((1 + exp w) * bernoulli (2 * w) - 2 * bernoulli w))); [lra | rewrite ?E1; rational].
Qed.

Lemma double_turned
    (bernoulli : R -> R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  forall w' : R, (1 + exp w') * bernoulli (- 2 * w') = 2 * bernoulli w' * exp (2 * w').
Proof.
  intros w'; refine (bernoulli_multiples.double_turned'2 bernoulli w' _); [intros; apply H1; assumption].
Qed.
