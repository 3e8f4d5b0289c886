(* Generated from derivations/vanishing_permeability.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require bernoulli_function.

Lemma slower
    (bernoulli : R -> R)
    (c_in c_out u : R) :
  tends (fun P' => P' * (c_in * exp u - c_out) * bernoulli u) (at_right 0) 0.
Proof.
  apply (tends_ext (fun P' => (((c_in * exp u - c_out) * P') * (bernoulli u)))); [algebra | ]; apply (tends_value (((c_in * exp u - c_out) * 0) * (bernoulli u))); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_id_right] | apply tends_const]].
Qed.

Lemma never_zero
    (bernoulli : R -> R)
    (u : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  0 < bernoulli u.
Proof.
  assert (P1 : forall w' : R, 0 < bernoulli w') by (refine (bernoulli_function.positivity bernoulli _); [exact H1]);
  assert (Q1 : 0 < bernoulli u) by (exact (P1 u));
  exact Q1.
Qed.

Lemma balance
    (bernoulli : R -> R)
    (P c_in c_out u : R)
    (H1 : P <> 0)
    (H2 : P * (c_in * exp u - c_out) * bernoulli u = 0)
    (H3 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  c_in * exp u - c_out = 0.
Proof.
  assert (P1 : 0 < bernoulli u) by (refine (vanishing_permeability.never_zero bernoulli u _); [exact H3]);
  assert (Z1 : 1 / (P * bernoulli u) * (P * (c_in * exp u - c_out) * bernoulli u - 0) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 / (P * bernoulli u) * (P * (c_in * exp u - c_out) * bernoulli u - 0))); [lra | rational].
Qed.

Lemma ratio
    (bernoulli : R -> R)
    (P c_in c_out u : R)
    (H1 : P <> 0)
    (H2 : P * (c_in * exp u - c_out) * bernoulli u = 0)
    (H3 : 0 < c_in)
    (H4 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  exp u = c_out / c_in.
Proof.
  assert (P1 : c_in * exp u - c_out = 0) by (refine (vanishing_permeability.balance bernoulli P c_in c_out u _ _ _); [exact H1 | exact H2 | exact H4]);
  assert (Z1 : 1 / c_in * (c_in * exp u - c_out - 0) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / c_in * (c_in * exp u - c_out - 0))); [lra | rational].
Qed.

Lemma ratio_defined
    (bernoulli : R -> R)
    (P c_in c_out u : R)
    (H1 : P <> 0)
    (H2 : P * (c_in * exp u - c_out) * bernoulli u = 0)
    (H3 : 0 < c_in)
    (H4 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  c_in <> 0.
Proof.
  each; exists_there.
Qed.

Lemma logarithm
    (bernoulli : R -> R)
    (P c_in c_out u : R)
    (H1 : P <> 0)
    (H2 : P * (c_in * exp u - c_out) * bernoulli u = 0)
    (H3 : 0 < c_in)
    (H4 : 0 < c_out)
    (H5 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  u = ln (c_out / c_in).
Proof.
  assert (E1 : ln (exp u) = u) by (ln_as (((exp u))) ltac:(rational));
  assert (E2 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rewrite ?E1; rational));
  assert (P1 : exp u = c_out / c_in) by (refine (vanishing_permeability.ratio bernoulli P c_in c_out u _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5]);
  apply (same_eq (ln (exp u)) (ln (c_out / c_in))); [apply f_equal; exact P1 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma logarithm_defined
    (bernoulli : R -> R)
    (P c_in c_out u : R)
    (H1 : P <> 0)
    (H2 : P * (c_in * exp u - c_out) * bernoulli u = 0)
    (H3 : 0 < c_in)
    (H4 : 0 < c_out)
    (H5 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  c_in <> 0 /\ 0 < c_out / c_in.
Proof.
  each; exists_there.
Qed.

Lemma only_there'1
    (c_in c_out u : R)
    (H1 : 0 < c_in)
    (H2 : 0 < c_out)
    (H3 : u = ln (c_out / c_in)) :
  exp u = c_out / c_in.
Proof.
  assert (E1 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rational));
  assert (E2 : exp (ln (c_out / c_in)) = (c_out) / (c_in)) by (exp_as ((ln c_out) + (- (ln c_in))) ltac:(rewrite ?E1; rational));
  apply (same_eq (exp u) (exp (ln (c_out / c_in)))); [apply f_equal; exact H3 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma only_there'1_defined
    (c_in c_out u : R)
    (H1 : 0 < c_in)
    (H2 : 0 < c_out)
    (H3 : u = ln (c_out / c_in)) :
  c_in <> 0.
Proof.
  each; exists_there.
Qed.

Lemma only_there'2
    (c_in c_out u : R)
    (H1 : 0 < c_in)
    (H2 : 0 < c_out)
    (H3 : u = ln (c_out / c_in)) :
  c_in * exp u - c_out = 0.
Proof.
  assert (P1 : exp u = c_out / c_in) by (refine (vanishing_permeability.only_there'1 c_in c_out u _ _ _); [exact H1 | exact H2 | exact H3]);
  assert (Z1 : c_in * (exp u - c_out / c_in) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (c_in * (exp u - c_out / c_in))); [lra | rational].
Qed.

Lemma only_there'3
    (bernoulli : R -> R)
    (P c_in c_out u : R)
    (H1 : P <> 0)
    (H2 : 0 < c_in)
    (H3 : 0 < c_out)
    (H4 : u = ln (c_out / c_in))
    (H5 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  P * (c_in * exp u - c_out) * bernoulli u = 0.
Proof.
  assert (P1 : 0 < bernoulli u) by (refine (vanishing_permeability.never_zero bernoulli u _); [exact H5]);
  assert (P2 : c_in * exp u - c_out = 0) by (refine (vanishing_permeability.only_there'2 c_in c_out u _ _ _); [exact H2 | exact H3 | exact H4]);
  assert (Z1 : P * bernoulli u * (c_in * exp u - c_out - 0) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (P * bernoulli u * (c_in * exp u - c_out - 0))); [lra | rational].
Qed.

Lemma only_there
    (bernoulli : R -> R)
    (P c_in c_out u : R)
    (H1 : P <> 0)
    (H2 : 0 < c_in)
    (H3 : 0 < c_out)
    (H4 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  P * (c_in * exp u - c_out) * bernoulli u = 0 <-> u = ln (c_out / c_in).
Proof.
  split; [intro G1; refine (vanishing_permeability.logarithm bernoulli P c_in c_out u _ _ _ _ _); [exact H1 | exact G1 | exact H2 | exact H3 | exact H4] | intro G1; refine (vanishing_permeability.only_there'3 bernoulli P c_in c_out u _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact G1 | exact H4]].
Qed.

Lemma only_there_defined
    (bernoulli : R -> R)
    (P c_in c_out u : R)
    (H1 : P <> 0)
    (H2 : 0 < c_in)
    (H3 : 0 < c_out)
    (H4 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  c_in <> 0 /\ 0 < c_out / c_in.
Proof.
  each; exists_there.
Qed.

Lemma nothing_crosses
    (bernoulli : R -> R)
    (P c_in c_out u : R)
    (H1 : P = 0) :
  P * (c_in * exp u - c_out) * bernoulli u = 0.
Proof.
  assert (Z1 : (c_in * exp u - c_out) * bernoulli u * (P - 0) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ ((c_in * exp u - c_out) * bernoulli u * (P - 0))); [lra | rational].
Qed.

Lemma answer
    (bernoulli : R -> R)
    (P c_in c_out : R)
    (H1 : 0 < c_in)
    (H2 : 0 < c_out)
    (H3 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  (P = 0 -> (forall u' c_in' c_out' : R, P * (c_in' * exp u' - c_out') * bernoulli u' = 0)) /\ (P <> 0 -> (forall u' : R, P * (c_in * exp u' - c_out) * bernoulli u' = 0 <-> u' = ln (c_out / c_in))).
Proof.
  split; intro G1; [intros u' c_in' c_out'; refine (vanishing_permeability.nothing_crosses bernoulli P c_in' c_out' u' _); [exact G1] | intros u'; refine (vanishing_permeability.only_there bernoulli P c_in c_out u' _ _ _ _); [exact G1 | exact H1 | exact H2 | exact H3]].
Qed.

Lemma answer_defined
    (bernoulli : R -> R)
    (P c_in c_out : R)
    (H1 : 0 < c_in)
    (H2 : 0 < c_out)
    (H3 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  (P <> 0 -> (forall u' : R, c_in <> 0 /\ 0 < c_out / c_in)).
Proof.
  each; exists_there.
Qed.
