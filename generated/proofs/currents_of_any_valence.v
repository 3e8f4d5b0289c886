(* Generated from derivations/currents_of_any_valence.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require bernoulli_function.
From Electrochem Require bernoulli_multiples.
From Electrochem Require ghk_voltage_with_divalents.

Lemma flux_plus
    (bernoulli : R -> R)
    (J_plus P_plus c_plus_in c_plus_out v_reduced : R)
    (H1 : J_plus = P_plus * (c_plus_in * exp v_reduced - c_plus_out) * bernoulli v_reduced) :
  J_plus = P_plus * (c_plus_in * exp v_reduced - c_plus_out) * bernoulli v_reduced.
Proof.
  assert (P1 : J_plus = P_plus * (c_plus_in * exp v_reduced - c_plus_out) * bernoulli v_reduced) by (exact H1);
  exact P1.
Qed.

Lemma flux_minus
    (bernoulli : R -> R)
    (J_minus P_minus c_minus_in c_minus_out v_reduced : R)
    (H1 : J_minus = P_minus * (c_minus_in * exp (- v_reduced) - c_minus_out) * bernoulli (- v_reduced)) :
  J_minus = P_minus * (c_minus_in * exp (- v_reduced) - c_minus_out) * bernoulli (- v_reduced).
Proof.
  assert (P1 : J_minus = P_minus * (c_minus_in * exp (- v_reduced) - c_minus_out) * bernoulli (- v_reduced)) by (exact H1);
  exact P1.
Qed.

Lemma minus_turned'1
    (bernoulli : R -> R)
    (v_reduced : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  bernoulli (- v_reduced) = bernoulli v_reduced * exp v_reduced.
Proof.
  assert (P1 : forall w' : R, bernoulli (- w') = bernoulli w' * exp w') by (refine (bernoulli_function.reflection bernoulli _); [exact H1]);
  assert (Q1 : bernoulli (- v_reduced) = bernoulli v_reduced * exp v_reduced) by (exact (P1 v_reduced));
  exact Q1.
Qed.

Lemma minus_turned
    (bernoulli : R -> R)
    (J_minus P_minus c_minus_in c_minus_out v_reduced : R)
    (H1 : J_minus = P_minus * (c_minus_in * exp (- v_reduced) - c_minus_out) * bernoulli (- v_reduced))
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  J_minus = P_minus * (c_minus_in - c_minus_out * exp v_reduced) * bernoulli v_reduced.
Proof.
  assert (E1 : exp (- v_reduced) = (1) / ((exp v_reduced))) by (exp_as ((- (v_reduced))) ltac:(rational));
  assert (P1 : bernoulli (- v_reduced) = bernoulli v_reduced * exp v_reduced) by (refine (currents_of_any_valence.minus_turned'1 bernoulli v_reduced _); [exact H2]);
  assert (Z1 : 1 * (J_minus - P_minus * (c_minus_in * exp (- v_reduced) - c_minus_out) * bernoulli (- v_reduced)) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : P_minus * (c_minus_in * exp (- v_reduced) - c_minus_out) * (bernoulli (- v_reduced) - bernoulli v_reduced * exp v_reduced) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (J_minus - P_minus * (c_minus_in * exp (- v_reduced) - c_minus_out) * bernoulli (- v_reduced)) + P_minus * (c_minus_in * exp (- v_reduced) - c_minus_out) * (bernoulli (- v_reduced) - bernoulli v_reduced * exp v_reduced))); [lra | rewrite ?E1; rational].
Qed.

Lemma flux_minus_2
    (bernoulli : R -> R)
    (J_minus_2 P_minus_2 c_minus_2_in c_minus_2_out v_reduced : R)
    (H1 : J_minus_2 = P_minus_2 * (c_minus_2_in * exp (- 2 * v_reduced) - c_minus_2_out) * bernoulli (- 2 * v_reduced)) :
  J_minus_2 = P_minus_2 * (c_minus_2_in * exp (- 2 * v_reduced) - c_minus_2_out) * bernoulli (- 2 * v_reduced).
Proof.
  assert (P1 : J_minus_2 = P_minus_2 * (c_minus_2_in * exp (- 2 * v_reduced) - c_minus_2_out) * bernoulli (- 2 * v_reduced)) by (exact H1);
  exact P1.
Qed.

Lemma minus_2_turned'1
    (bernoulli : R -> R)
    (v_reduced : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  (1 + exp v_reduced) * bernoulli (- 2 * v_reduced) = 2 * bernoulli v_reduced * exp (2 * v_reduced).
Proof.
  assert (P1 : forall w' : R, (1 + exp w') * bernoulli (- 2 * w') = 2 * bernoulli w' * exp (2 * w')) by (refine (bernoulli_multiples.double_turned bernoulli _); [exact H1]);
  assert (Q1 : (1 + exp v_reduced) * bernoulli (- 2 * v_reduced) = 2 * bernoulli v_reduced * exp (2 * v_reduced)) by (exact (P1 v_reduced));
  exact Q1.
Qed.

Lemma minus_2_turned
    (bernoulli : R -> R)
    (J_minus_2 P_minus_2 c_minus_2_in c_minus_2_out v_reduced : R)
    (H1 : J_minus_2 = P_minus_2 * (c_minus_2_in * exp (- 2 * v_reduced) - c_minus_2_out) * bernoulli (- 2 * v_reduced))
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  J_minus_2 = 2 * P_minus_2 * (c_minus_2_in - c_minus_2_out * exp (2 * v_reduced)) * bernoulli v_reduced / (1 + exp v_reduced).
Proof.
  assert (E1 : exp (- 2 * v_reduced) = (1) / ((exp v_reduced) ^ 2)) by (exp_as ((- (v_reduced)) + (- (v_reduced))) ltac:(rational));
  assert (E2 : exp (2 * v_reduced) = (exp v_reduced) ^ 2) by (exp_as ((v_reduced) + (v_reduced)) ltac:(rewrite ?E1; rational));
  assert (P1 : (1 + exp v_reduced) * bernoulli (- 2 * v_reduced) = 2 * bernoulli v_reduced * exp (2 * v_reduced)) by (refine (currents_of_any_valence.minus_2_turned'1 bernoulli v_reduced _); [exact H2]);
  assert (Z1 : 1 * (J_minus_2 - P_minus_2 * (c_minus_2_in * exp (- 2 * v_reduced) - c_minus_2_out) * bernoulli (- 2 * v_reduced)) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : P_minus_2 * (c_minus_2_in * exp (- 2 * v_reduced) - c_minus_2_out) / (1 + exp v_reduced) * ((1 + exp v_reduced) * bernoulli (- 2 * v_reduced) - 2 * bernoulli v_reduced * exp (2 * v_reduced)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (J_minus_2 - P_minus_2 * (c_minus_2_in * exp (- 2 * v_reduced) - c_minus_2_out) * bernoulli (- 2 * v_reduced)) + P_minus_2 * (c_minus_2_in * exp (- 2 * v_reduced) - c_minus_2_out) / (1 + exp v_reduced) * ((1 + exp v_reduced) * bernoulli (- 2 * v_reduced) - 2 * bernoulli v_reduced * exp (2 * v_reduced)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma minus_2_turned_defined
    (bernoulli : R -> R)
    (J_minus_2 P_minus_2 c_minus_2_in c_minus_2_out v_reduced : R)
    (H1 : J_minus_2 = P_minus_2 * (c_minus_2_in * exp (- 2 * v_reduced) - c_minus_2_out) * bernoulli (- 2 * v_reduced))
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  1 + exp v_reduced <> 0.
Proof.
  each; exists_there.
Qed.

Lemma flux_3
    (bernoulli : R -> R)
    (J_3 P_3 c_3_in c_3_out v_reduced : R)
    (H1 : J_3 = P_3 * (c_3_in * exp (3 * v_reduced) - c_3_out) * bernoulli (3 * v_reduced)) :
  J_3 = P_3 * (c_3_in * exp (3 * v_reduced) - c_3_out) * bernoulli (3 * v_reduced).
Proof.
  assert (P1 : J_3 = P_3 * (c_3_in * exp (3 * v_reduced) - c_3_out) * bernoulli (3 * v_reduced)) by (exact H1);
  exact P1.
Qed.

Lemma divided_3'1
    (bernoulli : R -> R)
    (v_reduced : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  (1 + exp (2 * v_reduced) + exp v_reduced) * bernoulli (3 * v_reduced) = 3 * bernoulli v_reduced.
Proof.
  assert (P1 : forall w' : R, (1 + exp (2 * w') + exp w') * bernoulli (3 * w') = 3 * bernoulli w') by (refine (bernoulli_multiples.triple bernoulli _); [exact H1]);
  assert (Q1 : (1 + exp (2 * v_reduced) + exp v_reduced) * bernoulli (3 * v_reduced) = 3 * bernoulli v_reduced) by (exact (P1 v_reduced));
  exact Q1.
Qed.

Lemma divided_3
    (bernoulli : R -> R)
    (J_3 P_3 c_3_in c_3_out v_reduced : R)
    (H1 : J_3 = P_3 * (c_3_in * exp (3 * v_reduced) - c_3_out) * bernoulli (3 * v_reduced))
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  J_3 = 3 * P_3 * (c_3_in * exp (3 * v_reduced) - c_3_out) * bernoulli v_reduced / (1 + exp (2 * v_reduced) + exp v_reduced).
Proof.
  assert (E1 : exp (3 * v_reduced) = (exp v_reduced) ^ 3) by (exp_as ((v_reduced) + (v_reduced) + (v_reduced)) ltac:(rational));
  assert (E2 : exp (2 * v_reduced) = (exp v_reduced) ^ 2) by (exp_as ((v_reduced) + (v_reduced)) ltac:(rewrite ?E1; rational));
  assert (P1 : (1 + exp (2 * v_reduced) + exp v_reduced) * bernoulli (3 * v_reduced) = 3 * bernoulli v_reduced) by (refine (currents_of_any_valence.divided_3'1 bernoulli v_reduced _); [exact H2]);
  assert (Z1 : 1 * (J_3 - P_3 * (c_3_in * exp (3 * v_reduced) - c_3_out) * bernoulli (3 * v_reduced)) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : P_3 * (c_3_in * exp (3 * v_reduced) - c_3_out) / (1 + exp (2 * v_reduced) + exp v_reduced) * ((1 + exp (2 * v_reduced) + exp v_reduced) * bernoulli (3 * v_reduced) - 3 * bernoulli v_reduced) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (J_3 - P_3 * (c_3_in * exp (3 * v_reduced) - c_3_out) * bernoulli (3 * v_reduced)) + P_3 * (c_3_in * exp (3 * v_reduced) - c_3_out) / (1 + exp (2 * v_reduced) + exp v_reduced) * ((1 + exp (2 * v_reduced) + exp v_reduced) * bernoulli (3 * v_reduced) - 3 * bernoulli v_reduced))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma divided_3_defined
    (bernoulli : R -> R)
    (J_3 P_3 c_3_in c_3_out v_reduced : R)
    (H1 : J_3 = P_3 * (c_3_in * exp (3 * v_reduced) - c_3_out) * bernoulli (3 * v_reduced))
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  1 + exp (2 * v_reduced) + exp v_reduced <> 0.
Proof.
  each; exists_there.
Qed.

Lemma share_plus'1
    (g_plus : R -> R)
    (P_plus c_plus_in c_plus_out v_reduced : R)
    (H1 : forall v_reduced' : R, smooth g_plus v_reduced' /\ g_plus v_reduced' = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced'))) :
  g_plus v_reduced = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced)).
Proof.
  assert (P1 : forall v_reduced' : R, g_plus v_reduced' = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced'))) by (intros; apply H1; assumption);
  assert (Q1 : g_plus v_reduced = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced))) by (exact (P1 v_reduced));
  exact Q1.
Qed.

Lemma share_plus
    (bernoulli : R -> R)
    (g_plus : R -> R)
    (J_plus P_plus c_plus_in c_plus_out v_reduced : R)
    (H1 : J_plus = P_plus * (c_plus_in * exp v_reduced - c_plus_out) * bernoulli v_reduced)
    (H2 : forall v_reduced' : R, smooth g_plus v_reduced' /\ g_plus v_reduced' = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced'))) :
  J_plus = bernoulli v_reduced * exp v_reduced * g_plus v_reduced.
Proof.
  assert (E1 : exp (- v_reduced) = (1) / ((exp v_reduced))) by (exp_as ((- (v_reduced))) ltac:(rational));
  assert (P1 : g_plus v_reduced = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced))) by (refine (currents_of_any_valence.share_plus'1 g_plus P_plus c_plus_in c_plus_out v_reduced _); [exact H2]);
  assert (Z1 : 1 * (J_plus - P_plus * (c_plus_in * exp v_reduced - c_plus_out) * bernoulli v_reduced) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- bernoulli v_reduced * exp v_reduced) * (g_plus v_reduced - P_plus * (c_plus_in - c_plus_out * exp (- v_reduced))) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (J_plus - P_plus * (c_plus_in * exp v_reduced - c_plus_out) * bernoulli v_reduced) + (- bernoulli v_reduced * exp v_reduced) * (g_plus v_reduced - P_plus * (c_plus_in - c_plus_out * exp (- v_reduced))))); [lra | rewrite ?E1; rational].
Qed.

Lemma share_minus'1
    (g_minus : R -> R)
    (P_minus c_minus_in c_minus_out v_reduced : R)
    (H1 : forall v_reduced' : R, smooth g_minus v_reduced' /\ g_minus v_reduced' = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced'))) :
  g_minus v_reduced = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced)).
Proof.
  assert (P1 : forall v_reduced' : R, g_minus v_reduced' = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced'))) by (intros; apply H1; assumption);
  assert (Q1 : g_minus v_reduced = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced))) by (exact (P1 v_reduced));
  exact Q1.
Qed.

Lemma share_minus
    (bernoulli : R -> R)
    (g_minus : R -> R)
    (J_minus P_minus c_minus_in c_minus_out v_reduced : R)
    (H1 : J_minus = P_minus * (c_minus_in * exp (- v_reduced) - c_minus_out) * bernoulli (- v_reduced))
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w')
    (H3 : forall v_reduced' : R, smooth g_minus v_reduced' /\ g_minus v_reduced' = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced'))) :
  - J_minus = bernoulli v_reduced * exp v_reduced * g_minus v_reduced.
Proof.
  assert (E1 : exp (- v_reduced) = (1) / ((exp v_reduced))) by (exp_as ((- (v_reduced))) ltac:(rational));
  assert (P1 : J_minus = P_minus * (c_minus_in - c_minus_out * exp v_reduced) * bernoulli v_reduced) by (refine (currents_of_any_valence.minus_turned bernoulli J_minus P_minus c_minus_in c_minus_out v_reduced _ _); [exact H1 | exact H2]);
  assert (P2 : g_minus v_reduced = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced))) by (refine (currents_of_any_valence.share_minus'1 g_minus P_minus c_minus_in c_minus_out v_reduced _); [exact H3]);
  assert (Z1 : (- 1) * (J_minus - P_minus * (c_minus_in - c_minus_out * exp v_reduced) * bernoulli v_reduced) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- bernoulli v_reduced * exp v_reduced) * (g_minus v_reduced - P_minus * (c_minus_out - c_minus_in * exp (- v_reduced))) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ ((- 1) * (J_minus - P_minus * (c_minus_in - c_minus_out * exp v_reduced) * bernoulli v_reduced) + (- bernoulli v_reduced * exp v_reduced) * (g_minus v_reduced - P_minus * (c_minus_out - c_minus_in * exp (- v_reduced))))); [lra | rewrite ?E1; rational].
Qed.

Lemma share_2'1
    (g_2 : R -> R)
    (P_divalent c_divalent_in c_divalent_out v_reduced : R)
    (H1 : forall v_reduced' : R, smooth g_2 v_reduced' /\ g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced')) :
  g_2 v_reduced = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (exp (2 * v_reduced) + exp v_reduced).
Proof.
  assert (P1 : forall v_reduced' : R, g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced')) by (intros; apply H1; assumption);
  assert (Q1 : g_2 v_reduced = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (exp (2 * v_reduced) + exp v_reduced)) by (exact (P1 v_reduced));
  exact Q1.
Qed.

Lemma share_2'1_defined
    (g_2 : R -> R)
    (P_divalent c_divalent_in c_divalent_out v_reduced : R)
    (H1 : forall v_reduced' : R, smooth g_2 v_reduced' /\ g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced')) :
  exp (2 * v_reduced) + exp v_reduced <> 0.
Proof.
  each; exists_there.
Qed.

Lemma share_2
    (bernoulli : R -> R)
    (g_2 : R -> R)
    (J_divalent P_divalent c_divalent_in c_divalent_out v_reduced : R)
    (H1 : J_divalent = P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) * bernoulli (2 * v_reduced))
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w')
    (H3 : forall v_reduced' : R, smooth g_2 v_reduced' /\ g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced')) :
  2 * J_divalent = bernoulli v_reduced * exp v_reduced * g_2 v_reduced.
Proof.
  assert (E1 : exp (2 * v_reduced) = (exp v_reduced) ^ 2) by (exp_as ((v_reduced) + (v_reduced)) ltac:(rational));
  assert (P1 : J_divalent = 2 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) * bernoulli v_reduced / (1 + exp v_reduced)) by (refine (ghk_voltage_with_divalents.same_factor bernoulli J_divalent P_divalent c_divalent_in c_divalent_out v_reduced _ _); [exact H1 | exact H2]);
  assert (P2 : g_2 v_reduced = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (exp (2 * v_reduced) + exp v_reduced)) by (refine (currents_of_any_valence.share_2'1 g_2 P_divalent c_divalent_in c_divalent_out v_reduced _); [exact H3]);
  assert (Z1 : 2 * (J_divalent - 2 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) * bernoulli v_reduced / (1 + exp v_reduced)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- bernoulli v_reduced * exp v_reduced) * (g_2 v_reduced - 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (exp (2 * v_reduced) + exp v_reduced)) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (2 * (J_divalent - 2 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) * bernoulli v_reduced / (1 + exp v_reduced)) + (- bernoulli v_reduced * exp v_reduced) * (g_2 v_reduced - 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (exp (2 * v_reduced) + exp v_reduced)))); [lra | rewrite ?E1; rational].
Qed.

Lemma share_minus_2'1
    (g_minus_2 : R -> R)
    (P_minus_2 c_minus_2_in c_minus_2_out v_reduced : R)
    (H1 : forall v_reduced' : R, smooth g_minus_2 v_reduced' /\ g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced')) :
  g_minus_2 v_reduced = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced) - c_minus_2_in) / (exp (2 * v_reduced) + exp v_reduced).
Proof.
  assert (P1 : forall v_reduced' : R, g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced')) by (intros; apply H1; assumption);
  assert (Q1 : g_minus_2 v_reduced = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced) - c_minus_2_in) / (exp (2 * v_reduced) + exp v_reduced)) by (exact (P1 v_reduced));
  exact Q1.
Qed.

Lemma share_minus_2'1_defined
    (g_minus_2 : R -> R)
    (P_minus_2 c_minus_2_in c_minus_2_out v_reduced : R)
    (H1 : forall v_reduced' : R, smooth g_minus_2 v_reduced' /\ g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced')) :
  exp (2 * v_reduced) + exp v_reduced <> 0.
Proof.
  each; exists_there.
Qed.

Lemma share_minus_2
    (bernoulli : R -> R)
    (g_minus_2 : R -> R)
    (J_minus_2 P_minus_2 c_minus_2_in c_minus_2_out v_reduced : R)
    (H1 : J_minus_2 = P_minus_2 * (c_minus_2_in * exp (- 2 * v_reduced) - c_minus_2_out) * bernoulli (- 2 * v_reduced))
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w')
    (H3 : forall v_reduced' : R, smooth g_minus_2 v_reduced' /\ g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced')) :
  - 2 * J_minus_2 = bernoulli v_reduced * exp v_reduced * g_minus_2 v_reduced.
Proof.
  assert (E1 : exp (2 * v_reduced) = (exp v_reduced) ^ 2) by (exp_as ((v_reduced) + (v_reduced)) ltac:(rational));
  assert (P1 : J_minus_2 = 2 * P_minus_2 * (c_minus_2_in - c_minus_2_out * exp (2 * v_reduced)) * bernoulli v_reduced / (1 + exp v_reduced)) by (refine (currents_of_any_valence.minus_2_turned bernoulli J_minus_2 P_minus_2 c_minus_2_in c_minus_2_out v_reduced _ _); [exact H1 | exact H2]);
  assert (P2 : g_minus_2 v_reduced = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced) - c_minus_2_in) / (exp (2 * v_reduced) + exp v_reduced)) by (refine (currents_of_any_valence.share_minus_2'1 g_minus_2 P_minus_2 c_minus_2_in c_minus_2_out v_reduced _); [exact H3]);
  assert (Z1 : (- 2) * (J_minus_2 - 2 * P_minus_2 * (c_minus_2_in - c_minus_2_out * exp (2 * v_reduced)) * bernoulli v_reduced / (1 + exp v_reduced)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- bernoulli v_reduced * exp v_reduced) * (g_minus_2 v_reduced - 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced) - c_minus_2_in) / (exp (2 * v_reduced) + exp v_reduced)) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ ((- 2) * (J_minus_2 - 2 * P_minus_2 * (c_minus_2_in - c_minus_2_out * exp (2 * v_reduced)) * bernoulli v_reduced / (1 + exp v_reduced)) + (- bernoulli v_reduced * exp v_reduced) * (g_minus_2 v_reduced - 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced) - c_minus_2_in) / (exp (2 * v_reduced) + exp v_reduced)))); [lra | rewrite ?E1; rational].
Qed.

Lemma share_3'1
    (g_3 : R -> R)
    (P_3 c_3_in c_3_out v_reduced : R)
    (H1 : forall v_reduced' : R, smooth g_3 v_reduced' /\ g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced')) :
  g_3 v_reduced = 9 * P_3 * (c_3_in * exp (3 * v_reduced) - c_3_out) / (exp (2 * v_reduced) + exp (3 * v_reduced) + exp v_reduced).
Proof.
  assert (P1 : forall v_reduced' : R, g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced')) by (intros; apply H1; assumption);
  assert (Q1 : g_3 v_reduced = 9 * P_3 * (c_3_in * exp (3 * v_reduced) - c_3_out) / (exp (2 * v_reduced) + exp (3 * v_reduced) + exp v_reduced)) by (exact (P1 v_reduced));
  exact Q1.
Qed.

Lemma share_3'1_defined
    (g_3 : R -> R)
    (P_3 c_3_in c_3_out v_reduced : R)
    (H1 : forall v_reduced' : R, smooth g_3 v_reduced' /\ g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced')) :
  exp (2 * v_reduced) + exp (3 * v_reduced) + exp v_reduced <> 0.
Proof.
  each; exists_there.
Qed.

Lemma share_3
    (bernoulli : R -> R)
    (g_3 : R -> R)
    (J_3 P_3 c_3_in c_3_out v_reduced : R)
    (H1 : J_3 = P_3 * (c_3_in * exp (3 * v_reduced) - c_3_out) * bernoulli (3 * v_reduced))
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w')
    (H3 : forall v_reduced' : R, smooth g_3 v_reduced' /\ g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced')) :
  3 * J_3 = bernoulli v_reduced * exp v_reduced * g_3 v_reduced.
Proof.
  assert (E1 : exp (2 * v_reduced) = (exp v_reduced) ^ 2) by (exp_as ((v_reduced) + (v_reduced)) ltac:(rational));
  assert (E2 : exp (3 * v_reduced) = (exp v_reduced) ^ 3) by (exp_as ((v_reduced) + (v_reduced) + (v_reduced)) ltac:(rewrite ?E1; rational));
  assert (P1 : J_3 = 3 * P_3 * (c_3_in * exp (3 * v_reduced) - c_3_out) * bernoulli v_reduced / (1 + exp (2 * v_reduced) + exp v_reduced)) by (refine (currents_of_any_valence.divided_3 bernoulli J_3 P_3 c_3_in c_3_out v_reduced _ _); [exact H1 | exact H2]);
  assert (P2 : g_3 v_reduced = 9 * P_3 * (c_3_in * exp (3 * v_reduced) - c_3_out) / (exp (2 * v_reduced) + exp (3 * v_reduced) + exp v_reduced)) by (refine (currents_of_any_valence.share_3'1 g_3 P_3 c_3_in c_3_out v_reduced _); [exact H3]);
  assert (Z1 : 3 * (J_3 - 3 * P_3 * (c_3_in * exp (3 * v_reduced) - c_3_out) * bernoulli v_reduced / (1 + exp (2 * v_reduced) + exp v_reduced)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- bernoulli v_reduced * exp v_reduced) * (g_3 v_reduced - 9 * P_3 * (c_3_in * exp (3 * v_reduced) - c_3_out) / (exp (2 * v_reduced) + exp (3 * v_reduced) + exp v_reduced)) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (3 * (J_3 - 3 * P_3 * (c_3_in * exp (3 * v_reduced) - c_3_out) * bernoulli v_reduced / (1 + exp (2 * v_reduced) + exp v_reduced)) + (- bernoulli v_reduced * exp v_reduced) * (g_3 v_reduced - 9 * P_3 * (c_3_in * exp (3 * v_reduced) - c_3_out) / (exp (2 * v_reduced) + exp (3 * v_reduced) + exp v_reduced)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma net_current
    (bernoulli : R -> R)
    (g_2 : R -> R)
    (g_3 : R -> R)
    (g_minus : R -> R)
    (g_minus_2 : R -> R)
    (g_plus : R -> R)
    (F I J_3 J_divalent J_minus J_minus_2 J_plus P_3 P_divalent P_minus P_minus_2 P_plus c_3_in c_3_out c_divalent_in c_divalent_out c_minus_2_in c_minus_2_out c_minus_in c_minus_out c_plus_in c_plus_out v_reduced : R)
    (H1 : I = F * (J_plus + 2 * J_divalent + 3 * J_3 - J_minus - 2 * J_minus_2))
    (H2 : J_3 = P_3 * (c_3_in * exp (3 * v_reduced) - c_3_out) * bernoulli (3 * v_reduced))
    (H3 : J_divalent = P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) * bernoulli (2 * v_reduced))
    (H4 : J_minus = P_minus * (c_minus_in * exp (- v_reduced) - c_minus_out) * bernoulli (- v_reduced))
    (H5 : J_minus_2 = P_minus_2 * (c_minus_2_in * exp (- 2 * v_reduced) - c_minus_2_out) * bernoulli (- 2 * v_reduced))
    (H6 : J_plus = P_plus * (c_plus_in * exp v_reduced - c_plus_out) * bernoulli v_reduced)
    (H7 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w')
    (H8 : forall v_reduced' : R, smooth g_2 v_reduced' /\ g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced'))
    (H9 : forall v_reduced' : R, smooth g_3 v_reduced' /\ g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced'))
    (H10 : forall v_reduced' : R, smooth g_minus v_reduced' /\ g_minus v_reduced' = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced')))
    (H11 : forall v_reduced' : R, smooth g_minus_2 v_reduced' /\ g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced'))
    (H12 : forall v_reduced' : R, smooth g_plus v_reduced' /\ g_plus v_reduced' = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced'))) :
  I = F * (g_2 v_reduced + g_3 v_reduced + g_minus v_reduced + g_minus_2 v_reduced + g_plus v_reduced) * bernoulli v_reduced * exp v_reduced.
Proof.
  assert (P1 : J_plus = bernoulli v_reduced * exp v_reduced * g_plus v_reduced) by (refine (currents_of_any_valence.share_plus bernoulli g_plus J_plus P_plus c_plus_in c_plus_out v_reduced _ _); [exact H6 | exact H12]);
  assert (P2 : - J_minus = bernoulli v_reduced * exp v_reduced * g_minus v_reduced) by (refine (currents_of_any_valence.share_minus bernoulli g_minus J_minus P_minus c_minus_in c_minus_out v_reduced _ _ _); [exact H4 | exact H7 | exact H10]);
  assert (P3 : 2 * J_divalent = bernoulli v_reduced * exp v_reduced * g_2 v_reduced) by (refine (currents_of_any_valence.share_2 bernoulli g_2 J_divalent P_divalent c_divalent_in c_divalent_out v_reduced _ _ _); [exact H3 | exact H7 | exact H8]);
  assert (P4 : - 2 * J_minus_2 = bernoulli v_reduced * exp v_reduced * g_minus_2 v_reduced) by (refine (currents_of_any_valence.share_minus_2 bernoulli g_minus_2 J_minus_2 P_minus_2 c_minus_2_in c_minus_2_out v_reduced _ _ _); [exact H5 | exact H7 | exact H11]);
  assert (P5 : 3 * J_3 = bernoulli v_reduced * exp v_reduced * g_3 v_reduced) by (refine (currents_of_any_valence.share_3 bernoulli g_3 J_3 P_3 c_3_in c_3_out v_reduced _ _ _); [exact H2 | exact H7 | exact H9]);
  assert (Z1 : 1 * (I - F * (J_plus + 2 * J_divalent + 3 * J_3 - J_minus - 2 * J_minus_2)) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : F * (J_plus - bernoulli v_reduced * exp v_reduced * g_plus v_reduced) = 0) by (apply term_eq; [exact P1]);
  assert (Z3 : F * (- J_minus - bernoulli v_reduced * exp v_reduced * g_minus v_reduced) = 0) by (apply term_eq; [exact P2]);
  assert (Z4 : F * (2 * J_divalent - bernoulli v_reduced * exp v_reduced * g_2 v_reduced) = 0) by (apply term_eq; [exact P3]);
  assert (Z5 : F * (- 2 * J_minus_2 - bernoulli v_reduced * exp v_reduced * g_minus_2 v_reduced) = 0) by (apply term_eq; [exact P4]);
  assert (Z6 : F * (3 * J_3 - bernoulli v_reduced * exp v_reduced * g_3 v_reduced) = 0) by (apply term_eq; [exact P5]);
  apply (eq_by_sum _ _ (1 * (I - F * (J_plus + 2 * J_divalent + 3 * J_3 - J_minus - 2 * J_minus_2)) + F * (J_plus - bernoulli v_reduced * exp v_reduced * g_plus v_reduced) + F * (- J_minus - bernoulli v_reduced * exp v_reduced * g_minus v_reduced) + F * (2 * J_divalent - bernoulli v_reduced * exp v_reduced * g_2 v_reduced) + F * (- 2 * J_minus_2 - bernoulli v_reduced * exp v_reduced * g_minus_2 v_reduced) + F * (3 * J_3 - bernoulli v_reduced * exp v_reduced * g_3 v_reduced))); [lra | rational].
Qed.

Lemma nothing_minus_2'1
    (g_minus_2 : R -> R)
    (P_minus_2 c_minus_2_in c_minus_2_out v_reduced : R)
    (H1 : forall v_reduced' : R, smooth g_minus_2 v_reduced' /\ g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced')) :
  g_minus_2 v_reduced = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced) - c_minus_2_in) / (exp (2 * v_reduced) + exp v_reduced).
Proof.
  assert (P1 : forall v_reduced' : R, g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced')) by (intros; apply H1; assumption);
  assert (Q1 : g_minus_2 v_reduced = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced) - c_minus_2_in) / (exp (2 * v_reduced) + exp v_reduced)) by (exact (P1 v_reduced));
  exact Q1.
Qed.

Lemma nothing_minus_2'1_defined
    (g_minus_2 : R -> R)
    (P_minus_2 c_minus_2_in c_minus_2_out v_reduced : R)
    (H1 : forall v_reduced' : R, smooth g_minus_2 v_reduced' /\ g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced')) :
  exp (2 * v_reduced) + exp v_reduced <> 0.
Proof.
  each; exists_there.
Qed.

Lemma nothing_minus_2
    (g_minus_2 : R -> R)
    (P_minus_2 c_minus_2_in c_minus_2_out v_reduced : R)
    (H1 : P_minus_2 = 0)
    (H2 : forall v_reduced' : R, smooth g_minus_2 v_reduced' /\ g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced')) :
  g_minus_2 v_reduced = 0.
Proof.
  assert (E1 : exp (2 * v_reduced) = (exp v_reduced) ^ 2) by (exp_as ((v_reduced) + (v_reduced)) ltac:(rational));
  assert (P1 : g_minus_2 v_reduced = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced) - c_minus_2_in) / (exp (2 * v_reduced) + exp v_reduced)) by (refine (currents_of_any_valence.nothing_minus_2'1 g_minus_2 P_minus_2 c_minus_2_in c_minus_2_out v_reduced _); [exact H2]);
  assert (Z1 : 1 * (g_minus_2 v_reduced - 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced) - c_minus_2_in) / (exp (2 * v_reduced) + exp v_reduced)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (4 * c_minus_2_out * exp (2 * v_reduced) - 4 * c_minus_2_in) / (exp (2 * v_reduced) + exp v_reduced) * (P_minus_2 - 0) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (g_minus_2 v_reduced - 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced) - c_minus_2_in) / (exp (2 * v_reduced) + exp v_reduced)) + (4 * c_minus_2_out * exp (2 * v_reduced) - 4 * c_minus_2_in) / (exp (2 * v_reduced) + exp v_reduced) * (P_minus_2 - 0))); [lra | rewrite ?E1; rational].
Qed.

Lemma nothing_3'1
    (g_3 : R -> R)
    (P_3 c_3_in c_3_out v_reduced : R)
    (H1 : forall v_reduced' : R, smooth g_3 v_reduced' /\ g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced')) :
  g_3 v_reduced = 9 * P_3 * (c_3_in * exp (3 * v_reduced) - c_3_out) / (exp (2 * v_reduced) + exp (3 * v_reduced) + exp v_reduced).
Proof.
  assert (P1 : forall v_reduced' : R, g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced')) by (intros; apply H1; assumption);
  assert (Q1 : g_3 v_reduced = 9 * P_3 * (c_3_in * exp (3 * v_reduced) - c_3_out) / (exp (2 * v_reduced) + exp (3 * v_reduced) + exp v_reduced)) by (exact (P1 v_reduced));
  exact Q1.
Qed.

Lemma nothing_3'1_defined
    (g_3 : R -> R)
    (P_3 c_3_in c_3_out v_reduced : R)
    (H1 : forall v_reduced' : R, smooth g_3 v_reduced' /\ g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced')) :
  exp (2 * v_reduced) + exp (3 * v_reduced) + exp v_reduced <> 0.
Proof.
  each; exists_there.
Qed.

Lemma nothing_3
    (g_3 : R -> R)
    (P_3 c_3_in c_3_out v_reduced : R)
    (H1 : P_3 = 0)
    (H2 : forall v_reduced' : R, smooth g_3 v_reduced' /\ g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced')) :
  g_3 v_reduced = 0.
Proof.
  assert (E1 : exp (2 * v_reduced) = (exp v_reduced) ^ 2) by (exp_as ((v_reduced) + (v_reduced)) ltac:(rational));
  assert (E2 : exp (3 * v_reduced) = (exp v_reduced) ^ 3) by (exp_as ((v_reduced) + (v_reduced) + (v_reduced)) ltac:(rewrite ?E1; rational));
  assert (P1 : g_3 v_reduced = 9 * P_3 * (c_3_in * exp (3 * v_reduced) - c_3_out) / (exp (2 * v_reduced) + exp (3 * v_reduced) + exp v_reduced)) by (refine (currents_of_any_valence.nothing_3'1 g_3 P_3 c_3_in c_3_out v_reduced _); [exact H2]);
  assert (Z1 : 1 * (g_3 v_reduced - 9 * P_3 * (c_3_in * exp (3 * v_reduced) - c_3_out) / (exp (2 * v_reduced) + exp (3 * v_reduced) + exp v_reduced)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (9 * c_3_in * exp (3 * v_reduced) - 9 * c_3_out) / (exp (2 * v_reduced) + exp (3 * v_reduced) + exp v_reduced) * (P_3 - 0) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (g_3 v_reduced - 9 * P_3 * (c_3_in * exp (3 * v_reduced) - c_3_out) / (exp (2 * v_reduced) + exp (3 * v_reduced) + exp v_reduced)) + (9 * c_3_in * exp (3 * v_reduced) - 9 * c_3_out) / (exp (2 * v_reduced) + exp (3 * v_reduced) + exp v_reduced) * (P_3 - 0))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma both_univalent'1
    (g_plus : R -> R)
    (P_plus c_plus_in c_plus_out v_reduced : R)
    (H1 : forall v_reduced' : R, smooth g_plus v_reduced' /\ g_plus v_reduced' = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced'))) :
  g_plus v_reduced = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced)).
Proof.
  assert (P1 : forall v_reduced' : R, g_plus v_reduced' = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced'))) by (intros; apply H1; assumption);
  assert (Q1 : g_plus v_reduced = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced))) by (exact (P1 v_reduced));
  exact Q1.
Qed.

Lemma both_univalent'2
    (g_minus : R -> R)
    (P_minus c_minus_in c_minus_out v_reduced : R)
    (H1 : forall v_reduced' : R, smooth g_minus v_reduced' /\ g_minus v_reduced' = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced'))) :
  g_minus v_reduced = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced)).
Proof.
  assert (P1 : forall v_reduced' : R, g_minus v_reduced' = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced'))) by (intros; apply H1; assumption);
  assert (Q1 : g_minus v_reduced = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced))) by (exact (P1 v_reduced));
  exact Q1.
Qed.

Lemma both_univalent
    (g_minus : R -> R)
    (g_plus : R -> R)
    (P_minus P_plus Q_in Q_out c_minus_in c_minus_out c_plus_in c_plus_out v_reduced : R)
    (H1 : Q_in = P_plus * c_plus_out + P_minus * c_minus_in)
    (H2 : Q_out = P_plus * c_plus_in + P_minus * c_minus_out)
    (H3 : forall v_reduced' : R, smooth g_minus v_reduced' /\ g_minus v_reduced' = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced')))
    (H4 : forall v_reduced' : R, smooth g_plus v_reduced' /\ g_plus v_reduced' = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced'))) :
  (g_minus v_reduced + g_plus v_reduced) * exp v_reduced = Q_out * exp v_reduced - Q_in.
Proof.
  assert (E1 : exp (- v_reduced) = (1) / ((exp v_reduced))) by (exp_as ((- (v_reduced))) ltac:(rational));
  assert (P1 : g_plus v_reduced = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced))) by (refine (currents_of_any_valence.both_univalent'1 g_plus P_plus c_plus_in c_plus_out v_reduced _); [exact H4]);
  assert (P2 : g_minus v_reduced = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced))) by (refine (currents_of_any_valence.both_univalent'2 g_minus P_minus c_minus_in c_minus_out v_reduced _); [exact H3]);
  assert (Z1 : exp v_reduced * (g_plus v_reduced - P_plus * (c_plus_in - c_plus_out * exp (- v_reduced))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : exp v_reduced * (g_minus v_reduced - P_minus * (c_minus_out - c_minus_in * exp (- v_reduced))) = 0) by (apply term_eq; [exact P2]);
  assert (Z3 : (- exp v_reduced) * (Q_out - (P_plus * c_plus_in + P_minus * c_minus_out)) = 0) by (apply term_eq; [exact H2]);
  assert (Z4 : 1 * (Q_in - (P_plus * c_plus_out + P_minus * c_minus_in)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (exp v_reduced * (g_plus v_reduced - P_plus * (c_plus_in - c_plus_out * exp (- v_reduced))) + exp v_reduced * (g_minus v_reduced - P_minus * (c_minus_out - c_minus_in * exp (- v_reduced))) + (- exp v_reduced) * (Q_out - (P_plus * c_plus_in + P_minus * c_minus_out)) + 1 * (Q_in - (P_plus * c_plus_out + P_minus * c_minus_in)))); [lra | rewrite ?E1; rational].
Qed.

Lemma with_divalent'1
    (g_2 : R -> R)
    (P_divalent c_divalent_in c_divalent_out v_reduced : R)
    (H1 : forall v_reduced' : R, smooth g_2 v_reduced' /\ g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced')) :
  g_2 v_reduced = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (exp (2 * v_reduced) + exp v_reduced).
Proof.
  assert (P1 : forall v_reduced' : R, g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced')) by (intros; apply H1; assumption);
  assert (Q1 : g_2 v_reduced = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (exp (2 * v_reduced) + exp v_reduced)) by (exact (P1 v_reduced));
  exact Q1.
Qed.

Lemma with_divalent'1_defined
    (g_2 : R -> R)
    (P_divalent c_divalent_in c_divalent_out v_reduced : R)
    (H1 : forall v_reduced' : R, smooth g_2 v_reduced' /\ g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced')) :
  exp (2 * v_reduced) + exp v_reduced <> 0.
Proof.
  each; exists_there.
Qed.

Lemma with_divalent
    (bernoulli : R -> R)
    (g_2 : R -> R)
    (g_3 : R -> R)
    (g_minus : R -> R)
    (g_minus_2 : R -> R)
    (g_plus : R -> R)
    (F I J_3 J_divalent J_minus J_minus_2 J_plus P_3 P_divalent P_minus P_minus_2 P_plus Q_in Q_out c_3_in c_3_out c_divalent_in c_divalent_out c_minus_2_in c_minus_2_out c_minus_in c_minus_out c_plus_in c_plus_out v_reduced : R)
    (H1 : I = F * (J_plus + 2 * J_divalent + 3 * J_3 - J_minus - 2 * J_minus_2))
    (H2 : J_3 = P_3 * (c_3_in * exp (3 * v_reduced) - c_3_out) * bernoulli (3 * v_reduced))
    (H3 : J_divalent = P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) * bernoulli (2 * v_reduced))
    (H4 : J_minus = P_minus * (c_minus_in * exp (- v_reduced) - c_minus_out) * bernoulli (- v_reduced))
    (H5 : J_minus_2 = P_minus_2 * (c_minus_2_in * exp (- 2 * v_reduced) - c_minus_2_out) * bernoulli (- 2 * v_reduced))
    (H6 : J_plus = P_plus * (c_plus_in * exp v_reduced - c_plus_out) * bernoulli v_reduced)
    (H7 : P_3 = 0)
    (H8 : P_minus_2 = 0)
    (H9 : Q_in = P_plus * c_plus_out + P_minus * c_minus_in)
    (H10 : Q_out = P_plus * c_plus_in + P_minus * c_minus_out)
    (H11 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w')
    (H12 : forall v_reduced' : R, smooth g_2 v_reduced' /\ g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced'))
    (H13 : forall v_reduced' : R, smooth g_3 v_reduced' /\ g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced'))
    (H14 : forall v_reduced' : R, smooth g_minus v_reduced' /\ g_minus v_reduced' = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced')))
    (H15 : forall v_reduced' : R, smooth g_minus_2 v_reduced' /\ g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced'))
    (H16 : forall v_reduced' : R, smooth g_plus v_reduced' /\ g_plus v_reduced' = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced'))) :
  I = F * (Q_out * exp v_reduced + 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (1 + exp v_reduced) - Q_in) * bernoulli v_reduced.
Proof.
  assert (E1 : exp (2 * v_reduced) = (exp v_reduced) ^ 2) by (exp_as ((v_reduced) + (v_reduced)) ltac:(rational));
  assert (P1 : I = F * (g_2 v_reduced + g_3 v_reduced + g_minus v_reduced + g_minus_2 v_reduced + g_plus v_reduced) * bernoulli v_reduced * exp v_reduced) by (refine (currents_of_any_valence.net_current bernoulli g_2 g_3 g_minus g_minus_2 g_plus F I J_3 J_divalent J_minus J_minus_2 J_plus P_3 P_divalent P_minus P_minus_2 P_plus c_3_in c_3_out c_divalent_in c_divalent_out c_minus_2_in c_minus_2_out c_minus_in c_minus_out c_plus_in c_plus_out v_reduced _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16]);
  assert (P2 : (g_minus v_reduced + g_plus v_reduced) * exp v_reduced = Q_out * exp v_reduced - Q_in) by (refine (currents_of_any_valence.both_univalent g_minus g_plus P_minus P_plus Q_in Q_out c_minus_in c_minus_out c_plus_in c_plus_out v_reduced _ _ _ _); [exact H9 | exact H10 | exact H14 | exact H16]);
  assert (P3 : g_2 v_reduced = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (exp (2 * v_reduced) + exp v_reduced)) by (refine (currents_of_any_valence.with_divalent'1 g_2 P_divalent c_divalent_in c_divalent_out v_reduced _); [exact H12]);
  assert (P4 : g_minus_2 v_reduced = 0) by (refine (currents_of_any_valence.nothing_minus_2 g_minus_2 P_minus_2 c_minus_2_in c_minus_2_out v_reduced _ _); [exact H8 | exact H15]);
  assert (P5 : g_3 v_reduced = 0) by (refine (currents_of_any_valence.nothing_3 g_3 P_3 c_3_in c_3_out v_reduced _ _); [exact H7 | exact H13]);
  assert (Z1 : 1 * (I - F * (g_2 v_reduced + g_3 v_reduced + g_minus v_reduced + g_minus_2 v_reduced + g_plus v_reduced) * bernoulli v_reduced * exp v_reduced) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : F * bernoulli v_reduced * ((g_minus v_reduced + g_plus v_reduced) * exp v_reduced - (Q_out * exp v_reduced - Q_in)) = 0) by (apply term_eq; [exact P2]);
  assert (Z3 : F * bernoulli v_reduced * exp v_reduced * (g_2 v_reduced - 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (exp (2 * v_reduced) + exp v_reduced)) = 0) by (apply term_eq; [exact P3]);
  assert (Z4 : F * bernoulli v_reduced * exp v_reduced * (g_minus_2 v_reduced - 0) = 0) by (apply term_eq; [exact P4]);
  assert (Z5 : F * bernoulli v_reduced * exp v_reduced * (g_3 v_reduced - 0) = 0) by (apply term_eq; [exact P5]);
  apply (eq_by_sum _ _ (1 * (I - F * (g_2 v_reduced + g_3 v_reduced + g_minus v_reduced + g_minus_2 v_reduced + g_plus v_reduced) * bernoulli v_reduced * exp v_reduced) + F * bernoulli v_reduced * ((g_minus v_reduced + g_plus v_reduced) * exp v_reduced - (Q_out * exp v_reduced - Q_in)) + F * bernoulli v_reduced * exp v_reduced * (g_2 v_reduced - 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (exp (2 * v_reduced) + exp v_reduced)) + F * bernoulli v_reduced * exp v_reduced * (g_minus_2 v_reduced - 0) + F * bernoulli v_reduced * exp v_reduced * (g_3 v_reduced - 0))); [lra | rewrite ?E1; rational].
Qed.

Lemma with_divalent_defined
    (bernoulli : R -> R)
    (g_2 : R -> R)
    (g_3 : R -> R)
    (g_minus : R -> R)
    (g_minus_2 : R -> R)
    (g_plus : R -> R)
    (F I J_3 J_divalent J_minus J_minus_2 J_plus P_3 P_divalent P_minus P_minus_2 P_plus Q_in Q_out c_3_in c_3_out c_divalent_in c_divalent_out c_minus_2_in c_minus_2_out c_minus_in c_minus_out c_plus_in c_plus_out v_reduced : R)
    (H1 : I = F * (J_plus + 2 * J_divalent + 3 * J_3 - J_minus - 2 * J_minus_2))
    (H2 : J_3 = P_3 * (c_3_in * exp (3 * v_reduced) - c_3_out) * bernoulli (3 * v_reduced))
    (H3 : J_divalent = P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) * bernoulli (2 * v_reduced))
    (H4 : J_minus = P_minus * (c_minus_in * exp (- v_reduced) - c_minus_out) * bernoulli (- v_reduced))
    (H5 : J_minus_2 = P_minus_2 * (c_minus_2_in * exp (- 2 * v_reduced) - c_minus_2_out) * bernoulli (- 2 * v_reduced))
    (H6 : J_plus = P_plus * (c_plus_in * exp v_reduced - c_plus_out) * bernoulli v_reduced)
    (H7 : P_3 = 0)
    (H8 : P_minus_2 = 0)
    (H9 : Q_in = P_plus * c_plus_out + P_minus * c_minus_in)
    (H10 : Q_out = P_plus * c_plus_in + P_minus * c_minus_out)
    (H11 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w')
    (H12 : forall v_reduced' : R, smooth g_2 v_reduced' /\ g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced'))
    (H13 : forall v_reduced' : R, smooth g_3 v_reduced' /\ g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced'))
    (H14 : forall v_reduced' : R, smooth g_minus v_reduced' /\ g_minus v_reduced' = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced')))
    (H15 : forall v_reduced' : R, smooth g_minus_2 v_reduced' /\ g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced'))
    (H16 : forall v_reduced' : R, smooth g_plus v_reduced' /\ g_plus v_reduced' = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced'))) :
  1 + exp v_reduced <> 0.
Proof.
  each; exists_there.
Qed.

Lemma univalent_only
    (bernoulli : R -> R)
    (g_2 : R -> R)
    (g_3 : R -> R)
    (g_minus : R -> R)
    (g_minus_2 : R -> R)
    (g_plus : R -> R)
    (F I J_3 J_divalent J_minus J_minus_2 J_plus P_3 P_divalent P_minus P_minus_2 P_plus Q_in Q_out c_3_in c_3_out c_divalent_in c_divalent_out c_minus_2_in c_minus_2_out c_minus_in c_minus_out c_plus_in c_plus_out v_reduced : R)
    (H1 : I = F * (J_plus + 2 * J_divalent + 3 * J_3 - J_minus - 2 * J_minus_2))
    (H2 : J_3 = P_3 * (c_3_in * exp (3 * v_reduced) - c_3_out) * bernoulli (3 * v_reduced))
    (H3 : J_divalent = P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) * bernoulli (2 * v_reduced))
    (H4 : J_minus = P_minus * (c_minus_in * exp (- v_reduced) - c_minus_out) * bernoulli (- v_reduced))
    (H5 : J_minus_2 = P_minus_2 * (c_minus_2_in * exp (- 2 * v_reduced) - c_minus_2_out) * bernoulli (- 2 * v_reduced))
    (H6 : J_plus = P_plus * (c_plus_in * exp v_reduced - c_plus_out) * bernoulli v_reduced)
    (H7 : P_3 = 0)
    (H8 : P_divalent = 0)
    (H9 : P_minus_2 = 0)
    (H10 : Q_in = P_plus * c_plus_out + P_minus * c_minus_in)
    (H11 : Q_out = P_plus * c_plus_in + P_minus * c_minus_out)
    (H12 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w')
    (H13 : forall v_reduced' : R, smooth g_2 v_reduced' /\ g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced'))
    (H14 : forall v_reduced' : R, smooth g_3 v_reduced' /\ g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced'))
    (H15 : forall v_reduced' : R, smooth g_minus v_reduced' /\ g_minus v_reduced' = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced')))
    (H16 : forall v_reduced' : R, smooth g_minus_2 v_reduced' /\ g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced'))
    (H17 : forall v_reduced' : R, smooth g_plus v_reduced' /\ g_plus v_reduced' = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced'))) :
  I = F * (Q_out * exp v_reduced - Q_in) * bernoulli v_reduced.
Proof.
  assert (E1 : exp (2 * v_reduced) = (exp v_reduced) ^ 2) by (exp_as ((v_reduced) + (v_reduced)) ltac:(rational));
  assert (P1 : I = F * (Q_out * exp v_reduced + 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (1 + exp v_reduced) - Q_in) * bernoulli v_reduced) by (refine (currents_of_any_valence.with_divalent bernoulli g_2 g_3 g_minus g_minus_2 g_plus F I J_3 J_divalent J_minus J_minus_2 J_plus P_3 P_divalent P_minus P_minus_2 P_plus Q_in Q_out c_3_in c_3_out c_divalent_in c_divalent_out c_minus_2_in c_minus_2_out c_minus_in c_minus_out c_plus_in c_plus_out v_reduced _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16 | exact H17]);
  assert (Z1 : 1 * (I - F * (Q_out * exp v_reduced + 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (1 + exp v_reduced) - Q_in) * bernoulli v_reduced) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 4 * F * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) * bernoulli v_reduced / (1 + exp v_reduced) * (P_divalent - 0) = 0) by (apply term_eq; [exact H8]);
  apply (eq_by_sum _ _ (1 * (I - F * (Q_out * exp v_reduced + 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (1 + exp v_reduced) - Q_in) * bernoulli v_reduced) + 4 * F * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) * bernoulli v_reduced / (1 + exp v_reduced) * (P_divalent - 0))); [lra | rewrite ?E1; rational].
Qed.
