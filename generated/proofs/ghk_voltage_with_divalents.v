(* Generated from derivations/ghk_voltage_with_divalents.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require bernoulli_multiples.

Lemma flux
    (bernoulli : R -> R)
    (J_divalent P_divalent c_divalent_in c_divalent_out v_reduced : R)
    (H1 : J_divalent = P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) * bernoulli (2 * v_reduced)) :
  J_divalent = P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) * bernoulli (2 * v_reduced).
Proof.
  assert (P1 : J_divalent = P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) * bernoulli (2 * v_reduced)) by (exact H1);
  exact P1.
Qed.

Lemma same_factor'1
    (bernoulli : R -> R)
    (v_reduced : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  (1 + exp v_reduced) * bernoulli (2 * v_reduced) = 2 * bernoulli v_reduced.
Proof.
  assert (P1 : forall w' : R, (1 + exp w') * bernoulli (2 * w') = 2 * bernoulli w') by (refine (bernoulli_multiples.double bernoulli _); [exact H1]);
  assert (Q1 : (1 + exp v_reduced) * bernoulli (2 * v_reduced) = 2 * bernoulli v_reduced) by (exact (P1 v_reduced));
  exact Q1.
Qed.

Lemma same_factor
    (bernoulli : R -> R)
    (J_divalent P_divalent c_divalent_in c_divalent_out v_reduced : R)
    (H1 : J_divalent = P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) * bernoulli (2 * v_reduced))
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  J_divalent = 2 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) * bernoulli v_reduced / (1 + exp v_reduced).
Proof.
  assert (E1 : exp (2 * v_reduced) = (exp v_reduced) ^ 2) by (exp_as ((v_reduced) + (v_reduced)) ltac:(rational));
  assert (P1 : (1 + exp v_reduced) * bernoulli (2 * v_reduced) = 2 * bernoulli v_reduced) by (refine (ghk_voltage_with_divalents.same_factor'1 bernoulli v_reduced _); [exact H2]);
  assert (Z1 : 1 * (J_divalent - P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) * bernoulli (2 * v_reduced)) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (1 + exp v_reduced) * ((1 + exp v_reduced) * bernoulli (2 * v_reduced) - 2 * bernoulli v_reduced) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (J_divalent - P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) * bernoulli (2 * v_reduced)) + P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (1 + exp v_reduced) * ((1 + exp v_reduced) * bernoulli (2 * v_reduced) - 2 * bernoulli v_reduced))); [lra | rewrite ?E1; rational].
Qed.

Lemma same_factor_defined
    (bernoulli : R -> R)
    (J_divalent P_divalent c_divalent_in c_divalent_out v_reduced : R)
    (H1 : J_divalent = P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) * bernoulli (2 * v_reduced))
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  1 + exp v_reduced <> 0.
Proof.
  each; exists_there.
Qed.

Lemma net_current
    (bernoulli : R -> R)
    (F I J_divalent P_divalent Q_in Q_out c_divalent_in c_divalent_out v_reduced : R)
    (H1 : I = F * (Q_out * exp v_reduced - Q_in) * bernoulli v_reduced + 2 * F * J_divalent)
    (H2 : J_divalent = P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) * bernoulli (2 * v_reduced))
    (H3 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  I = F * (Q_out * exp v_reduced + 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (1 + exp v_reduced) - Q_in) * bernoulli v_reduced.
Proof.
  assert (E1 : exp (2 * v_reduced) = (exp v_reduced) ^ 2) by (exp_as ((v_reduced) + (v_reduced)) ltac:(rational));
  assert (P1 : J_divalent = 2 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) * bernoulli v_reduced / (1 + exp v_reduced)) by (refine (ghk_voltage_with_divalents.same_factor bernoulli J_divalent P_divalent c_divalent_in c_divalent_out v_reduced _ _); [exact H2 | exact H3]);
  assert (Z1 : 1 * (I - (F * (Q_out * exp v_reduced - Q_in) * bernoulli v_reduced + 2 * F * J_divalent)) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : 2 * F * (J_divalent - 2 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) * bernoulli v_reduced / (1 + exp v_reduced)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (I - (F * (Q_out * exp v_reduced - Q_in) * bernoulli v_reduced + 2 * F * J_divalent)) + 2 * F * (J_divalent - 2 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) * bernoulli v_reduced / (1 + exp v_reduced)))); [lra | rewrite ?E1; rational].
Qed.

Lemma net_current_defined
    (bernoulli : R -> R)
    (F I J_divalent P_divalent Q_in Q_out c_divalent_in c_divalent_out v_reduced : R)
    (H1 : I = F * (Q_out * exp v_reduced - Q_in) * bernoulli v_reduced + 2 * F * J_divalent)
    (H2 : J_divalent = P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) * bernoulli (2 * v_reduced))
    (H3 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  1 + exp v_reduced <> 0.
Proof.
  each; exists_there.
Qed.

Lemma cleared
    (P_divalent Q_in Q_out c_divalent_in c_divalent_out v_reduced : R)
    (H1 : Q_out * exp v_reduced + 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (1 + exp v_reduced) - Q_in = 0) :
  (Q_out * exp v_reduced - Q_in) * (1 + exp v_reduced) + 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) = 0.
Proof.
  assert (E1 : exp (2 * v_reduced) = (exp v_reduced) ^ 2) by (exp_as ((v_reduced) + (v_reduced)) ltac:(rational));
  assert (Z1 : (1 + exp v_reduced) * (Q_out * exp v_reduced + 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (1 + exp v_reduced) - Q_in - 0) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ ((1 + exp v_reduced) * (Q_out * exp v_reduced + 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (1 + exp v_reduced) - Q_in - 0))); [lra | rewrite ?E1; rational].
Qed.

Lemma quadratic
    (H_in H_out P_divalent Q_in Q_out c_divalent_in c_divalent_out v_reduced : R)
    (H1 : Q_out * exp v_reduced + 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (1 + exp v_reduced) - Q_in = 0)
    (H2 : H_in = Q_in + 4 * P_divalent * c_divalent_out)
    (H3 : H_out = Q_out + 4 * P_divalent * c_divalent_in) :
  (Q_out - Q_in) * exp v_reduced + H_out * exp (2 * v_reduced) - H_in = 0.
Proof.
  assert (E1 : exp (2 * v_reduced) = (exp v_reduced) ^ 2) by (exp_as ((v_reduced) + (v_reduced)) ltac:(rational));
  assert (P1 : (Q_out * exp v_reduced - Q_in) * (1 + exp v_reduced) + 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) = 0) by (refine (ghk_voltage_with_divalents.cleared P_divalent Q_in Q_out c_divalent_in c_divalent_out v_reduced _); [exact H1]);
  assert (Z1 : 1 * ((Q_out * exp v_reduced - Q_in) * (1 + exp v_reduced) + 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) - 0) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : exp (2 * v_reduced) * (H_out - (Q_out + 4 * P_divalent * c_divalent_in)) = 0) by (apply term_eq; [exact H3]);
  assert (Z3 : (- 1) * (H_in - (Q_in + 4 * P_divalent * c_divalent_out)) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 * ((Q_out * exp v_reduced - Q_in) * (1 + exp v_reduced) + 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) - 0) + exp (2 * v_reduced) * (H_out - (Q_out + 4 * P_divalent * c_divalent_in)) + (- 1) * (H_in - (Q_in + 4 * P_divalent * c_divalent_out)))); [lra | rewrite ?E1; rational].
Qed.

Lemma square
    (Q_in Q_out : R) :
  0 <= (Q_out - Q_in) ^ 2.
Proof.
  first [known | apply (le_by_sum _ _ (((Q_in - Q_out)) ^ 2)); [side | rational]].
Qed.

Lemma discriminant
    (H_in H_out Q_in Q_out : R)
    (H1 : 0 < H_in)
    (H2 : 0 < H_out) :
  0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in.
Proof.
  assert (P1 : 0 <= (Q_out - Q_in) ^ 2) by (exact (ghk_voltage_with_divalents.square Q_in Q_out));
  assert (Z1 : 0 <= 1 * ((Q_out - Q_in) ^ 2 - 0)) by (apply term_le; [side | exact P1]);
  assert (Z2 : 0 < 4 * H_in * (H_out - 0)) by (apply term_lt; [side | exact H2]);
  apply (lt_by_sum _ _ (1 * ((Q_out - Q_in) ^ 2 - 0) + 4 * H_in * (H_out - 0))); [lra | rational].
Qed.

Lemma below_root
    (H_in H_out Q_in Q_out : R)
    (H1 : 0 < H_in)
    (H2 : 0 < H_out) :
  0 < Q_out + sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) - Q_in.
Proof.
  assert (P1 : 0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in) by (refine (ghk_voltage_with_divalents.discriminant H_in H_out Q_in Q_out _ _); [exact H1 | exact H2]);
  assert (E1 : ln ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) = (ln (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) by (ln_as ((Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in)) ltac:(rational));
  assert (E1' : sqrt (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in) ^ 2 = (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in)) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) = (sqrt (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) by (root_as_exp; exp_as ((/ 2 * ln (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) ltac:(rewrite ?E1; (reflexivity || (field [E1']; side))));
  first [known | rewrite ?E2, ?E1; known | apply (lt_by_sum _ _ ((-Q_in + Q_out + (sqrt (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))))); [side | rewrite ?E2, ?E1; (reflexivity || (field [E1']; side))]].
Qed.

Lemma below_root_defined
    (H_in H_out Q_in Q_out : R)
    (H1 : 0 < H_in)
    (H2 : 0 < H_out) :
  0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in.
Proof.
  assert (P1 : 0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in) by (refine (ghk_voltage_with_divalents.discriminant H_in H_out Q_in Q_out _ _); [exact H1 | exact H2]);
  each; exists_there.
Qed.

Lemma not_the_other
    (H_in H_out Q_in Q_out v_reduced : R)
    (H1 : 0 < H_in)
    (H2 : 0 < H_out) :
  0 < Q_out + sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + 2 * H_out * exp v_reduced - Q_in.
Proof.
  assert (P1 : 0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in) by (refine (ghk_voltage_with_divalents.discriminant H_in H_out Q_in Q_out _ _); [exact H1 | exact H2]);
  assert (E1 : ln ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) = (ln (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) by (ln_as ((Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in)) ltac:(rational));
  assert (E1' : sqrt (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in) ^ 2 = (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in)) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) = (sqrt (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) by (root_as_exp; exp_as ((/ 2 * ln (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) ltac:(rewrite ?E1; (reflexivity || (field [E1']; side))));
  assert (E3 : exp v_reduced = (exp (v_reduced / 2)) ^ 2) by (exp_as (((v_reduced / 2)) + ((v_reduced / 2))) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1']; side))));
  assert (P2 : 0 < Q_out + sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) - Q_in) by (refine (ghk_voltage_with_divalents.below_root H_in H_out Q_in Q_out _ _); [exact H1 | exact H2]);
  assert (Z1 : 0 < 1 * (Q_out + sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) - Q_in - 0)) by (apply term_lt; [side | exact P2]);
  assert (Z2 : 0 < 2 * exp v_reduced * (H_out - 0)) by (apply term_lt; [side | exact H2]);
  apply (lt_by_sum _ _ (1 * (Q_out + sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) - Q_in - 0) + 2 * exp v_reduced * (H_out - 0))); [lra | rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))].
Qed.

Lemma not_the_other_defined
    (H_in H_out Q_in Q_out v_reduced : R)
    (H1 : 0 < H_in)
    (H2 : 0 < H_out) :
  0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in.
Proof.
  assert (P1 : 0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in) by (refine (ghk_voltage_with_divalents.discriminant H_in H_out Q_in Q_out _ _); [exact H1 | exact H2]);
  each; exists_there.
Qed.

Lemma one_factor
    (H_in H_out P_divalent Q_in Q_out c_divalent_in c_divalent_out v_reduced : R)
    (H1 : Q_out * exp v_reduced + 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (1 + exp v_reduced) - Q_in = 0)
    (H2 : H_in = Q_in + 4 * P_divalent * c_divalent_out)
    (H3 : 0 < H_in)
    (H4 : H_out = Q_out + 4 * P_divalent * c_divalent_in)
    (H5 : 0 < H_out) :
  Q_out + 2 * H_out * exp v_reduced - sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) - Q_in = 0.
Proof.
  assert (P1 : 0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in) by (refine (ghk_voltage_with_divalents.discriminant H_in H_out Q_in Q_out _ _); [exact H3 | exact H5]);
  assert (P2 : 0 < Q_out + sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + 2 * H_out * exp v_reduced - Q_in) by (refine (ghk_voltage_with_divalents.not_the_other H_in H_out Q_in Q_out v_reduced _ _); [exact H3 | exact H5]);
  assert (E1 : ln ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) = (ln (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) by (ln_as ((Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in)) ltac:(rational));
  assert (E1' : sqrt (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in) ^ 2 = (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in)) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) = (sqrt (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) by (root_as_exp; exp_as ((/ 2 * ln (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) ltac:(rewrite ?E1; (reflexivity || (field [E1']; side))));
  assert (E3 : exp v_reduced = (exp (v_reduced / 2)) ^ 2) by (exp_as (((v_reduced / 2)) + ((v_reduced / 2))) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1']; side))));
  assert (E4 : exp (2 * v_reduced) = (exp (v_reduced / 2)) ^ 4) by (exp_as (((v_reduced / 2)) + ((v_reduced / 2)) + ((v_reduced / 2)) + ((v_reduced / 2))) ltac:(rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))));
  assert (P3 : (Q_out - Q_in) * exp v_reduced + H_out * exp (2 * v_reduced) - H_in = 0) by (refine (ghk_voltage_with_divalents.quadratic H_in H_out P_divalent Q_in Q_out c_divalent_in c_divalent_out v_reduced _ _ _); [exact H1 | exact H2 | exact H4]);
  assert (Z1 : 1 / ((Q_out + sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + 2 * H_out * exp v_reduced - Q_in) / (4 * H_out)) * ((Q_out - Q_in) * exp v_reduced + H_out * exp (2 * v_reduced) - H_in - 0) = 0) by (apply term_eq; [exact P3]);
  apply (eq_by_sum _ _ (1 / ((Q_out + sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + 2 * H_out * exp v_reduced - Q_in) / (4 * H_out)) * ((Q_out - Q_in) * exp v_reduced + H_out * exp (2 * v_reduced) - H_in - 0))); [lra | rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))].
Qed.

Lemma one_factor_defined
    (H_in H_out P_divalent Q_in Q_out c_divalent_in c_divalent_out v_reduced : R)
    (H1 : Q_out * exp v_reduced + 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (1 + exp v_reduced) - Q_in = 0)
    (H2 : H_in = Q_in + 4 * P_divalent * c_divalent_out)
    (H3 : 0 < H_in)
    (H4 : H_out = Q_out + 4 * P_divalent * c_divalent_in)
    (H5 : 0 < H_out) :
  0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in.
Proof.
  assert (P1 : 0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in) by (refine (ghk_voltage_with_divalents.discriminant H_in H_out Q_in Q_out _ _); [exact H3 | exact H5]);
  assert (P2 : 0 < Q_out + sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + 2 * H_out * exp v_reduced - Q_in) by (refine (ghk_voltage_with_divalents.not_the_other H_in H_out Q_in Q_out v_reduced _ _); [exact H3 | exact H5]);
  each; exists_there.
Qed.

Lemma power
    (H_in H_out P_divalent Q_in Q_out c_divalent_in c_divalent_out v_reduced : R)
    (H1 : Q_out * exp v_reduced + 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (1 + exp v_reduced) - Q_in = 0)
    (H2 : H_in = Q_in + 4 * P_divalent * c_divalent_out)
    (H3 : 0 < H_in)
    (H4 : H_out = Q_out + 4 * P_divalent * c_divalent_in)
    (H5 : 0 < H_out) :
  exp v_reduced = (sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) / (2 * H_out).
Proof.
  assert (P1 : 0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in) by (refine (ghk_voltage_with_divalents.discriminant H_in H_out Q_in Q_out _ _); [exact H3 | exact H5]);
  assert (E1 : ln ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) = (ln (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) by (ln_as ((Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in)) ltac:(rational));
  assert (E1' : sqrt (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in) ^ 2 = (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in)) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) = (sqrt (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) by (root_as_exp; exp_as ((/ 2 * ln (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) ltac:(rewrite ?E1; (reflexivity || (field [E1']; side))));
  assert (E3 : exp v_reduced = (exp (v_reduced / 2)) ^ 2) by (exp_as (((v_reduced / 2)) + ((v_reduced / 2))) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1']; side))));
  assert (P2 : Q_out + 2 * H_out * exp v_reduced - sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) - Q_in = 0) by (refine (ghk_voltage_with_divalents.one_factor H_in H_out P_divalent Q_in Q_out c_divalent_in c_divalent_out v_reduced _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5]);
  assert (Z1 : 1 / (2 * H_out) * (Q_out + 2 * H_out * exp v_reduced - sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) - Q_in - 0) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 / (2 * H_out) * (Q_out + 2 * H_out * exp v_reduced - sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) - Q_in - 0))); [lra | rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))].
Qed.

Lemma power_defined
    (H_in H_out P_divalent Q_in Q_out c_divalent_in c_divalent_out v_reduced : R)
    (H1 : Q_out * exp v_reduced + 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (1 + exp v_reduced) - Q_in = 0)
    (H2 : H_in = Q_in + 4 * P_divalent * c_divalent_out)
    (H3 : 0 < H_in)
    (H4 : H_out = Q_out + 4 * P_divalent * c_divalent_in)
    (H5 : 0 < H_out) :
  H_out <> 0 /\ 0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in.
Proof.
  assert (P1 : 0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in) by (refine (ghk_voltage_with_divalents.discriminant H_in H_out Q_in Q_out _ _); [exact H3 | exact H5]);
  each; exists_there.
Qed.

Lemma above_root
    (H_in H_out Q_in Q_out : R)
    (H1 : 0 < H_in)
    (H2 : 0 < H_out) :
  0 < sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out.
Proof.
  assert (P1 : 0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in) by (refine (ghk_voltage_with_divalents.discriminant H_in H_out Q_in Q_out _ _); [exact H1 | exact H2]);
  assert (E1 : ln ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) = (ln (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) by (ln_as ((Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in)) ltac:(rational));
  assert (E1' : sqrt (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in) ^ 2 = (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in)) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) = (sqrt (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) by (root_as_exp; exp_as ((/ 2 * ln (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) ltac:(rewrite ?E1; (reflexivity || (field [E1']; side))));
  first [known | rewrite ?E2, ?E1; known | apply (lt_by_sum _ _ ((Q_in - Q_out + (sqrt (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))))); [side | rewrite ?E2, ?E1; (reflexivity || (field [E1']; side))]].
Qed.

Lemma above_root_defined
    (H_in H_out Q_in Q_out : R)
    (H1 : 0 < H_in)
    (H2 : 0 < H_out) :
  0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in.
Proof.
  assert (P1 : 0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in) by (refine (ghk_voltage_with_divalents.discriminant H_in H_out Q_in Q_out _ _); [exact H1 | exact H2]);
  each; exists_there.
Qed.

Lemma logarithm
    (H_in H_out P_divalent Q_in Q_out c_divalent_in c_divalent_out v_reduced : R)
    (H1 : Q_out * exp v_reduced + 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (1 + exp v_reduced) - Q_in = 0)
    (H2 : H_in = Q_in + 4 * P_divalent * c_divalent_out)
    (H3 : 0 < H_in)
    (H4 : H_out = Q_out + 4 * P_divalent * c_divalent_in)
    (H5 : 0 < H_out) :
  v_reduced = ln ((sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) / (2 * H_out)).
Proof.
  assert (P1 : 0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in) by (refine (ghk_voltage_with_divalents.discriminant H_in H_out Q_in Q_out _ _); [exact H3 | exact H5]);
  assert (P2 : 0 < sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) by (refine (ghk_voltage_with_divalents.above_root H_in H_out Q_in Q_out _ _); [exact H3 | exact H5]);
  assert (E1 : exp v_reduced = (exp (v_reduced / 2)) ^ 2) by (exp_as (((v_reduced / 2)) + ((v_reduced / 2))) ltac:(rational));
  assert (E2 : ln (exp v_reduced) = v_reduced) by (ln_as (((exp (v_reduced / 2))) * ((exp (v_reduced / 2)))) ltac:(rewrite ?E1; rational));
  assert (E3 : ln ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) = (ln (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) by (ln_as ((Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in)) ltac:(rewrite ?E2, ?E1; rational));
  assert (E1' : sqrt (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in) ^ 2 = (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in)) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E4 : sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) = (sqrt (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) by (root_as_exp; exp_as ((/ 2 * ln (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) ltac:(rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))));
  assert (E5 : ln ((sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) / (2 * H_out)) = (ln (Q_in - Q_out + (sqrt (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in)))) - (ln H_out) - (ln 2)) by (ln_as ((Q_in - Q_out + (sqrt (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) * / 2 * / H_out) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))));
  assert (P3 : exp v_reduced = (sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) / (2 * H_out)) by (refine (ghk_voltage_with_divalents.power H_in H_out P_divalent Q_in Q_out c_divalent_in c_divalent_out v_reduced _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5]);
  apply (same_eq (ln (exp v_reduced)) (ln ((sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) / (2 * H_out)))); [apply f_equal; exact P3 | rewrite ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side)) | rewrite ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))].
Qed.

Lemma logarithm_defined
    (H_in H_out P_divalent Q_in Q_out c_divalent_in c_divalent_out v_reduced : R)
    (H1 : Q_out * exp v_reduced + 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (1 + exp v_reduced) - Q_in = 0)
    (H2 : H_in = Q_in + 4 * P_divalent * c_divalent_out)
    (H3 : 0 < H_in)
    (H4 : H_out = Q_out + 4 * P_divalent * c_divalent_in)
    (H5 : 0 < H_out) :
  H_out <> 0 /\ 0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in /\ 0 < (sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) / (2 * H_out).
Proof.
  assert (P1 : 0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in) by (refine (ghk_voltage_with_divalents.discriminant H_in H_out Q_in Q_out _ _); [exact H3 | exact H5]);
  assert (P2 : 0 < sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) by (refine (ghk_voltage_with_divalents.above_root H_in H_out Q_in Q_out _ _); [exact H3 | exact H5]);
  each; exists_there.
Qed.

Lemma exactly_one'1
    (H_in H_out Q_in Q_out v_reduced : R)
    (H1 : 0 < H_in)
    (H2 : 0 < H_out)
    (H3 : v_reduced = ln ((sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) / (2 * H_out))) :
  exp v_reduced = (sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) / (2 * H_out).
Proof.
  assert (P1 : 0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in) by (refine (ghk_voltage_with_divalents.discriminant H_in H_out Q_in Q_out _ _); [exact H1 | exact H2]);
  assert (P2 : 0 < Q_out + sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + 2 * H_out * exp v_reduced - Q_in) by (refine (ghk_voltage_with_divalents.not_the_other H_in H_out Q_in Q_out v_reduced _ _); [exact H1 | exact H2]);
  assert (P3 : 0 < sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) by (refine (ghk_voltage_with_divalents.above_root H_in H_out Q_in Q_out _ _); [exact H1 | exact H2]);
  assert (E1 : exp v_reduced = (exp (v_reduced / 2)) ^ 2) by (exp_as (((v_reduced / 2)) + ((v_reduced / 2))) ltac:(rational));
  assert (E2 : ln ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) = (ln (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) by (ln_as ((Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in)) ltac:(rewrite ?E1; rational));
  assert (E1' : sqrt (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in) ^ 2 = (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in)) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3 : sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) = (sqrt (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) by (root_as_exp; exp_as ((/ 2 * ln (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1']; side))));
  assert (E4 : ln ((sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) / (2 * H_out)) = (ln (Q_in - Q_out + (sqrt (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in)))) - (ln H_out) - (ln 2)) by (ln_as ((Q_in - Q_out + (sqrt (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) * / 2 * / H_out) ltac:(rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))));
  assert (E5 : exp (ln ((sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) / (2 * H_out))) = (1 / 2 * Q_in - 1 / 2 * Q_out + 1 / 2 * (sqrt (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) / (H_out)) by (exp_as ((ln (Q_in - Q_out + (sqrt (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in)))) + (- (ln H_out)) + (- (ln 2))) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))));
  apply (same_eq (exp v_reduced) (exp (ln ((sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) / (2 * H_out))))); [apply f_equal; exact H3 | rewrite ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side)) | rewrite ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))].
Qed.

Lemma exactly_one'1_defined
    (H_in H_out Q_in Q_out v_reduced : R)
    (H1 : 0 < H_in)
    (H2 : 0 < H_out)
    (H3 : v_reduced = ln ((sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) / (2 * H_out))) :
  H_out <> 0 /\ 0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in.
Proof.
  assert (P1 : 0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in) by (refine (ghk_voltage_with_divalents.discriminant H_in H_out Q_in Q_out _ _); [exact H1 | exact H2]);
  assert (P2 : 0 < Q_out + sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + 2 * H_out * exp v_reduced - Q_in) by (refine (ghk_voltage_with_divalents.not_the_other H_in H_out Q_in Q_out v_reduced _ _); [exact H1 | exact H2]);
  assert (P3 : 0 < sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) by (refine (ghk_voltage_with_divalents.above_root H_in H_out Q_in Q_out _ _); [exact H1 | exact H2]);
  each; exists_there.
Qed.

Lemma exactly_one'2
    (H_in H_out Q_in Q_out v_reduced : R)
    (H1 : 0 < H_in)
    (H2 : 0 < H_out)
    (H3 : v_reduced = ln ((sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) / (2 * H_out))) :
  Q_out + 2 * H_out * exp v_reduced - sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) - Q_in = 0.
Proof.
  assert (P1 : 0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in) by (refine (ghk_voltage_with_divalents.discriminant H_in H_out Q_in Q_out _ _); [exact H1 | exact H2]);
  assert (P2 : 0 < Q_out + sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + 2 * H_out * exp v_reduced - Q_in) by (refine (ghk_voltage_with_divalents.not_the_other H_in H_out Q_in Q_out v_reduced _ _); [exact H1 | exact H2]);
  assert (P3 : 0 < sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) by (refine (ghk_voltage_with_divalents.above_root H_in H_out Q_in Q_out _ _); [exact H1 | exact H2]);
  assert (E1 : exp v_reduced = (exp (v_reduced / 2)) ^ 2) by (exp_as (((v_reduced / 2)) + ((v_reduced / 2))) ltac:(rational));
  assert (E2 : ln ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) = (ln (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) by (ln_as ((Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in)) ltac:(rewrite ?E1; rational));
  assert (E1' : sqrt (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in) ^ 2 = (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in)) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3 : sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) = (sqrt (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) by (root_as_exp; exp_as ((/ 2 * ln (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1']; side))));
  assert (P4 : exp v_reduced = (sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) / (2 * H_out)) by (refine (ghk_voltage_with_divalents.exactly_one'1 H_in H_out Q_in Q_out v_reduced _ _ _); [exact H1 | exact H2 | exact H3]);
  assert (Z1 : 2 * H_out * (exp v_reduced - (sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) / (2 * H_out)) = 0) by (apply term_eq; [exact P4]);
  apply (eq_by_sum _ _ (2 * H_out * (exp v_reduced - (sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) / (2 * H_out)))); [lra | rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))].
Qed.

Lemma exactly_one'2_defined
    (H_in H_out Q_in Q_out v_reduced : R)
    (H1 : 0 < H_in)
    (H2 : 0 < H_out)
    (H3 : v_reduced = ln ((sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) / (2 * H_out))) :
  0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in.
Proof.
  assert (P1 : 0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in) by (refine (ghk_voltage_with_divalents.discriminant H_in H_out Q_in Q_out _ _); [exact H1 | exact H2]);
  assert (P2 : 0 < Q_out + sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + 2 * H_out * exp v_reduced - Q_in) by (refine (ghk_voltage_with_divalents.not_the_other H_in H_out Q_in Q_out v_reduced _ _); [exact H1 | exact H2]);
  assert (P3 : 0 < sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) by (refine (ghk_voltage_with_divalents.above_root H_in H_out Q_in Q_out _ _); [exact H1 | exact H2]);
  each; exists_there.
Qed.

Lemma exactly_one'3
    (H_in H_out Q_in Q_out v_reduced : R)
    (H1 : 0 < H_in)
    (H2 : 0 < H_out)
    (H3 : v_reduced = ln ((sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) / (2 * H_out))) :
  (Q_out - Q_in) * exp v_reduced + H_out * exp (2 * v_reduced) - H_in = 0.
Proof.
  assert (P1 : 0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in) by (refine (ghk_voltage_with_divalents.discriminant H_in H_out Q_in Q_out _ _); [exact H1 | exact H2]);
  assert (P2 : 0 < Q_out + sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + 2 * H_out * exp v_reduced - Q_in) by (refine (ghk_voltage_with_divalents.not_the_other H_in H_out Q_in Q_out v_reduced _ _); [exact H1 | exact H2]);
  assert (P3 : 0 < sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) by (refine (ghk_voltage_with_divalents.above_root H_in H_out Q_in Q_out _ _); [exact H1 | exact H2]);
  assert (E1 : ln ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) = (ln (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) by (ln_as ((Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in)) ltac:(rational));
  assert (E1' : sqrt (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in) ^ 2 = (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in)) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) = (sqrt (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) by (root_as_exp; exp_as ((/ 2 * ln (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) ltac:(rewrite ?E1; (reflexivity || (field [E1']; side))));
  assert (E3 : exp v_reduced = (exp (v_reduced / 2)) ^ 2) by (exp_as (((v_reduced / 2)) + ((v_reduced / 2))) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1']; side))));
  assert (E4 : exp (2 * v_reduced) = (exp (v_reduced / 2)) ^ 4) by (exp_as (((v_reduced / 2)) + ((v_reduced / 2)) + ((v_reduced / 2)) + ((v_reduced / 2))) ltac:(rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))));
  assert (P4 : Q_out + 2 * H_out * exp v_reduced - sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) - Q_in = 0) by (refine (ghk_voltage_with_divalents.exactly_one'2 H_in H_out Q_in Q_out v_reduced _ _ _); [exact H1 | exact H2 | exact H3]);
  assert (Z1 : (Q_out + sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + 2 * H_out * exp v_reduced - Q_in) / (4 * H_out) * (Q_out + 2 * H_out * exp v_reduced - sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) - Q_in - 0) = 0) by (apply term_eq; [exact P4]);
  apply (eq_by_sum _ _ ((Q_out + sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + 2 * H_out * exp v_reduced - Q_in) / (4 * H_out) * (Q_out + 2 * H_out * exp v_reduced - sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) - Q_in - 0))); [lra | rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))].
Qed.

Lemma exactly_one'4
    (H_in H_out P_divalent Q_in Q_out c_divalent_in c_divalent_out v_reduced : R)
    (H1 : H_in = Q_in + 4 * P_divalent * c_divalent_out)
    (H2 : 0 < H_in)
    (H3 : H_out = Q_out + 4 * P_divalent * c_divalent_in)
    (H4 : 0 < H_out)
    (H5 : v_reduced = ln ((sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) / (2 * H_out))) :
  (Q_out * exp v_reduced - Q_in) * (1 + exp v_reduced) + 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) = 0.
Proof.
  assert (P1 : 0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in) by (refine (ghk_voltage_with_divalents.discriminant H_in H_out Q_in Q_out _ _); [exact H2 | exact H4]);
  assert (P2 : 0 < Q_out + sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + 2 * H_out * exp v_reduced - Q_in) by (refine (ghk_voltage_with_divalents.not_the_other H_in H_out Q_in Q_out v_reduced _ _); [exact H2 | exact H4]);
  assert (P3 : 0 < sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) by (refine (ghk_voltage_with_divalents.above_root H_in H_out Q_in Q_out _ _); [exact H2 | exact H4]);
  assert (E1 : exp v_reduced = (exp (v_reduced / 2)) ^ 2) by (exp_as (((v_reduced / 2)) + ((v_reduced / 2))) ltac:(rational));
  assert (E2 : exp (2 * v_reduced) = (exp (v_reduced / 2)) ^ 4) by (exp_as (((v_reduced / 2)) + ((v_reduced / 2)) + ((v_reduced / 2)) + ((v_reduced / 2))) ltac:(rewrite ?E1; rational));
  assert (P4 : (Q_out - Q_in) * exp v_reduced + H_out * exp (2 * v_reduced) - H_in = 0) by (refine (ghk_voltage_with_divalents.exactly_one'3 H_in H_out Q_in Q_out v_reduced _ _ _); [exact H2 | exact H4 | exact H5]);
  assert (Z1 : 1 * ((Q_out - Q_in) * exp v_reduced + H_out * exp (2 * v_reduced) - H_in - 0) = 0) by (apply term_eq; [exact P4]);
  assert (Z2 : (- exp (2 * v_reduced)) * (H_out - (Q_out + 4 * P_divalent * c_divalent_in)) = 0) by (apply term_eq; [exact H3]);
  assert (Z3 : 1 * (H_in - (Q_in + 4 * P_divalent * c_divalent_out)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * ((Q_out - Q_in) * exp v_reduced + H_out * exp (2 * v_reduced) - H_in - 0) + (- exp (2 * v_reduced)) * (H_out - (Q_out + 4 * P_divalent * c_divalent_in)) + 1 * (H_in - (Q_in + 4 * P_divalent * c_divalent_out)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma exactly_one'5
    (H_in H_out P_divalent Q_in Q_out c_divalent_in c_divalent_out v_reduced : R)
    (H1 : H_in = Q_in + 4 * P_divalent * c_divalent_out)
    (H2 : 0 < H_in)
    (H3 : H_out = Q_out + 4 * P_divalent * c_divalent_in)
    (H4 : 0 < H_out)
    (H5 : v_reduced = ln ((sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) / (2 * H_out))) :
  Q_out * exp v_reduced + 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (1 + exp v_reduced) - Q_in = 0.
Proof.
  assert (P1 : 0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in) by (refine (ghk_voltage_with_divalents.discriminant H_in H_out Q_in Q_out _ _); [exact H2 | exact H4]);
  assert (P2 : 0 < Q_out + sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + 2 * H_out * exp v_reduced - Q_in) by (refine (ghk_voltage_with_divalents.not_the_other H_in H_out Q_in Q_out v_reduced _ _); [exact H2 | exact H4]);
  assert (P3 : 0 < sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) by (refine (ghk_voltage_with_divalents.above_root H_in H_out Q_in Q_out _ _); [exact H2 | exact H4]);
  assert (E1 : exp v_reduced = (exp (v_reduced / 2)) ^ 2) by (exp_as (((v_reduced / 2)) + ((v_reduced / 2))) ltac:(rational));
  assert (E2 : exp (2 * v_reduced) = (exp (v_reduced / 2)) ^ 4) by (exp_as (((v_reduced / 2)) + ((v_reduced / 2)) + ((v_reduced / 2)) + ((v_reduced / 2))) ltac:(rewrite ?E1; rational));
  assert (P4 : (Q_out * exp v_reduced - Q_in) * (1 + exp v_reduced) + 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) = 0) by (refine (ghk_voltage_with_divalents.exactly_one'4 H_in H_out P_divalent Q_in Q_out c_divalent_in c_divalent_out v_reduced _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5]);
  assert (Z1 : 1 / (1 + exp v_reduced) * ((Q_out * exp v_reduced - Q_in) * (1 + exp v_reduced) + 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) - 0) = 0) by (apply term_eq; [exact P4]);
  first [apply (eq_by_sum _ _ (1 / (1 + exp v_reduced) * ((Q_out * exp v_reduced - Q_in) * (1 + exp v_reduced) + 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) - 0))); [lra | rewrite ?E2, ?E1; rational] | apply (eq_by_scaled _ _ (1 + exp v_reduced) (1 * ((Q_out * exp v_reduced - Q_in) * (1 + exp v_reduced) + 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) - 0))); [side | apply term_eq; exact P4 | rewrite ?E2, ?E1; rational]].
Qed.

Lemma exactly_one'5_defined
    (H_in H_out P_divalent Q_in Q_out c_divalent_in c_divalent_out v_reduced : R)
    (H1 : H_in = Q_in + 4 * P_divalent * c_divalent_out)
    (H2 : 0 < H_in)
    (H3 : H_out = Q_out + 4 * P_divalent * c_divalent_in)
    (H4 : 0 < H_out)
    (H5 : v_reduced = ln ((sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) / (2 * H_out))) :
  1 + exp v_reduced <> 0.
Proof.
  assert (P1 : 0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in) by (refine (ghk_voltage_with_divalents.discriminant H_in H_out Q_in Q_out _ _); [exact H2 | exact H4]);
  assert (P2 : 0 < Q_out + sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + 2 * H_out * exp v_reduced - Q_in) by (refine (ghk_voltage_with_divalents.not_the_other H_in H_out Q_in Q_out v_reduced _ _); [exact H2 | exact H4]);
  assert (P3 : 0 < sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) by (refine (ghk_voltage_with_divalents.above_root H_in H_out Q_in Q_out _ _); [exact H2 | exact H4]);
  each; exists_there.
Qed.

Lemma exactly_one
    (H_in H_out P_divalent Q_in Q_out c_divalent_in c_divalent_out v_reduced : R)
    (H1 : H_in = Q_in + 4 * P_divalent * c_divalent_out)
    (H2 : 0 < H_in)
    (H3 : H_out = Q_out + 4 * P_divalent * c_divalent_in)
    (H4 : 0 < H_out) :
  Q_out * exp v_reduced + 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (1 + exp v_reduced) - Q_in = 0 <-> v_reduced = ln ((sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) / (2 * H_out)).
Proof.
  split; [intro G1; refine (ghk_voltage_with_divalents.logarithm H_in H_out P_divalent Q_in Q_out c_divalent_in c_divalent_out v_reduced _ _ _ _ _); [exact G1 | exact H1 | exact H2 | exact H3 | exact H4] | intro G1; refine (ghk_voltage_with_divalents.exactly_one'5 H_in H_out P_divalent Q_in Q_out c_divalent_in c_divalent_out v_reduced _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact G1]].
Qed.

Lemma exactly_one_defined
    (H_in H_out P_divalent Q_in Q_out c_divalent_in c_divalent_out v_reduced : R)
    (H1 : H_in = Q_in + 4 * P_divalent * c_divalent_out)
    (H2 : 0 < H_in)
    (H3 : H_out = Q_out + 4 * P_divalent * c_divalent_in)
    (H4 : 0 < H_out) :
  1 + exp v_reduced <> 0 /\ H_out <> 0 /\ 0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in /\ 0 < (sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) / (2 * H_out).
Proof.
  each; exists_there.
Qed.

Lemma in_volts
    (F H_in H_out P_divalent Q_in Q_out R_ T V c_divalent_in c_divalent_out v_reduced : R)
    (H1 : Q_out * exp v_reduced + 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (1 + exp v_reduced) - Q_in = 0)
    (H2 : 0 < F)
    (H3 : H_in = Q_in + 4 * P_divalent * c_divalent_out)
    (H4 : 0 < H_in)
    (H5 : H_out = Q_out + 4 * P_divalent * c_divalent_in)
    (H6 : 0 < H_out)
    (H7 : 0 < R_)
    (H8 : 0 < T)
    (H9 : v_reduced = F * V / (R_ * T)) :
  V = R_ * T * ln ((sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) / (2 * H_out)) / F.
Proof.
  assert (P1 : 0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in) by (refine (ghk_voltage_with_divalents.discriminant H_in H_out Q_in Q_out _ _); [exact H4 | exact H6]);
  assert (P2 : 0 < sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) by (refine (ghk_voltage_with_divalents.above_root H_in H_out Q_in Q_out _ _); [exact H4 | exact H6]);
  assert (E1 : ln ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) = (ln (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) by (ln_as ((Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in)) ltac:(rational));
  assert (E1' : sqrt (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in) ^ 2 = (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in)) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) = (sqrt (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) by (root_as_exp; exp_as ((/ 2 * ln (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) ltac:(rewrite ?E1; (reflexivity || (field [E1']; side))));
  assert (E3 : ln ((sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) / (2 * H_out)) = (ln (Q_in - Q_out + (sqrt (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in)))) - (ln H_out) - (ln 2)) by (ln_as ((Q_in - Q_out + (sqrt (Q_out ^ 2 + Q_in ^ 2 + 4 * H_out * H_in - 2 * Q_out * Q_in))) * / 2 * / H_out) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1']; side))));
  assert (P3 : v_reduced = ln ((sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) / (2 * H_out))) by (refine (ghk_voltage_with_divalents.logarithm H_in H_out P_divalent Q_in Q_out c_divalent_in c_divalent_out v_reduced _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H6]);
  assert (Z1 : R_ * T / F * (v_reduced - ln ((sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) / (2 * H_out))) = 0) by (apply term_eq; [exact P3]);
  assert (Z2 : (- R_ * T) / F * (v_reduced - F * V / (R_ * T)) = 0) by (apply term_eq; [exact H9]);
  apply (eq_by_sum _ _ (R_ * T / F * (v_reduced - ln ((sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) / (2 * H_out))) + (- R_ * T) / F * (v_reduced - F * V / (R_ * T)))); [lra | rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1']; side))].
Qed.

Lemma in_volts_defined
    (F H_in H_out P_divalent Q_in Q_out R_ T V c_divalent_in c_divalent_out v_reduced : R)
    (H1 : Q_out * exp v_reduced + 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (1 + exp v_reduced) - Q_in = 0)
    (H2 : 0 < F)
    (H3 : H_in = Q_in + 4 * P_divalent * c_divalent_out)
    (H4 : 0 < H_in)
    (H5 : H_out = Q_out + 4 * P_divalent * c_divalent_in)
    (H6 : 0 < H_out)
    (H7 : 0 < R_)
    (H8 : 0 < T)
    (H9 : v_reduced = F * V / (R_ * T)) :
  F <> 0 /\ H_out <> 0 /\ 0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in /\ 0 < (sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) / (2 * H_out).
Proof.
  assert (P1 : 0 < (Q_out - Q_in) ^ 2 + 4 * H_out * H_in) by (refine (ghk_voltage_with_divalents.discriminant H_in H_out Q_in Q_out _ _); [exact H4 | exact H6]);
  assert (P2 : 0 < sqrt ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in) + Q_in - Q_out) by (refine (ghk_voltage_with_divalents.above_root H_in H_out Q_in Q_out _ _); [exact H4 | exact H6]);
  each; exists_there.
Qed.

Lemma plain_discriminant
    (D_quadratic H_in H_out P_divalent Q_in Q_out c_divalent_in c_divalent_out : R)
    (H1 : D_quadratic = (Q_out - Q_in) ^ 2 + 4 * H_out * H_in)
    (H2 : H_in = Q_in + 4 * P_divalent * c_divalent_out)
    (H3 : H_out = Q_out + 4 * P_divalent * c_divalent_in) :
  D_quadratic = (Q_out + Q_in) ^ 2 + 16 * P_divalent * (c_divalent_out * Q_out + c_divalent_in * Q_in) + 64 * P_divalent ^ 2 * c_divalent_in * c_divalent_out.
Proof.
  assert (Z1 : 1 * (D_quadratic - ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in)) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : 4 * H_in * (H_out - (Q_out + 4 * P_divalent * c_divalent_in)) = 0) by (apply term_eq; [exact H3]);
  assert (Z3 : (4 * Q_out + 16 * P_divalent * c_divalent_in) * (H_in - (Q_in + 4 * P_divalent * c_divalent_out)) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 * (D_quadratic - ((Q_out - Q_in) ^ 2 + 4 * H_out * H_in)) + 4 * H_in * (H_out - (Q_out + 4 * P_divalent * c_divalent_in)) + (4 * Q_out + 16 * P_divalent * c_divalent_in) * (H_in - (Q_in + 4 * P_divalent * c_divalent_out)))); [lra | rational].
Qed.

Lemma shifted
    (H_in H_out P_divalent Q_in Q_out c_divalent_in c_divalent_out v_reduced y_small : R)
    (H1 : Q_out * exp v_reduced + 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) - c_divalent_out) / (1 + exp v_reduced) - Q_in = 0)
    (H2 : H_in = Q_in + 4 * P_divalent * c_divalent_out)
    (H3 : H_out = Q_out + 4 * P_divalent * c_divalent_in)
    (H4 : y_small = exp v_reduced - 1) :
  y_small * (Q_out + 2 * H_out - Q_in) + H_out * y_small ^ 2 = 2 * Q_in + 4 * P_divalent * (c_divalent_out - c_divalent_in) - 2 * Q_out.
Proof.
  assert (E1 : exp (2 * v_reduced) = (exp v_reduced) ^ 2) by (exp_as ((v_reduced) + (v_reduced)) ltac:(rational));
  assert (P1 : (Q_out - Q_in) * exp v_reduced + H_out * exp (2 * v_reduced) - H_in = 0) by (refine (ghk_voltage_with_divalents.quadratic H_in H_out P_divalent Q_in Q_out c_divalent_in c_divalent_out v_reduced _ _ _); [exact H1 | exact H2 | exact H3]);
  assert (Z1 : 1 * ((Q_out - Q_in) * exp v_reduced + H_out * exp (2 * v_reduced) - H_in - 0) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (Q_out + H_out * (1 + exp v_reduced + y_small) - Q_in) * (y_small - (exp v_reduced - 1)) = 0) by (apply term_eq; [exact H4]);
  assert (Z3 : (- 1) * (H_out - (Q_out + 4 * P_divalent * c_divalent_in)) = 0) by (apply term_eq; [exact H3]);
  assert (Z4 : 1 * (H_in - (Q_in + 4 * P_divalent * c_divalent_out)) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 * ((Q_out - Q_in) * exp v_reduced + H_out * exp (2 * v_reduced) - H_in - 0) + (Q_out + H_out * (1 + exp v_reduced + y_small) - Q_in) * (y_small - (exp v_reduced - 1)) + (- 1) * (H_out - (Q_out + 4 * P_divalent * c_divalent_in)) + 1 * (H_in - (Q_in + 4 * P_divalent * c_divalent_out)))); [lra | rewrite ?E1; rational].
Qed.

Lemma vanishing
    (Q_in Q_out h_in h_out : R)
    (H1 : 0 < Q_in)
    (H2 : 0 < Q_out)
    (H3 : 0 <= h_in)
    (H4 : 0 <= h_out) :
  tends (fun share_2' => sqrt ((Q_out - Q_in) ^ 2 + (4 * Q_out + 4 * h_out * share_2') * (Q_in + h_in * share_2'))) (at_right 0) (Q_out + Q_in).
Proof.
  assert (E1 : ln ((Q_out - Q_in) ^ 2 + 4 * Q_out * Q_in) = 2 * (ln (Q_out + Q_in))) by (ln_as ((Q_out + Q_in) * (Q_out + Q_in)) ltac:(rational));
  assert (E2 : sqrt ((Q_out - Q_in) ^ 2 + 4 * Q_out * Q_in) = Q_in + Q_out) by (root_as_exp; exp_as ((ln (Q_out + Q_in))) ltac:(rewrite ?E1; rational));
  apply (tends_ext (fun share_2' => (sqrt ((Q_out - Q_in) ^ 2 + (4 * Q_out + 4 * h_out * share_2') * (Q_in + h_in * share_2'))))); [algebra | ]; apply (tends_value (sqrt ((Q_out - Q_in) ^ 2 + 4 * Q_out * Q_in))); [constants; rewrite ?E2, ?E1; rational | apply tends_sqrt; [replace (((Q_out - Q_in) ^ 2 + 4 * Q_out * Q_in)) with (((Q_out + Q_in)) ^ 2) by (rational); pos | apply (tends_ext (fun share_2' => (((Q_out - Q_in) ^ 2) + (((4 * Q_out) + ((4 * h_out) * share_2')) * ((h_in * share_2') + Q_in))))); [algebra | apply (tends_value (((Q_out - Q_in) ^ 2) + (((4 * Q_out) + ((4 * h_out) * 0)) * ((h_in * 0) + Q_in)))); [constants; rational | apply tends_plus; [apply tends_const | apply tends_mult; [apply tends_plus; [apply tends_const | apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_id_right]] | apply tends_plus; [apply tends_mult; [apply tends_const | apply tends_id_right] | apply tends_const]]]]]]].
Qed.

Lemma vanishing_defined
    (Q_in Q_out h_in h_out : R)
    (H1 : 0 < Q_in)
    (H2 : 0 < Q_out)
    (H3 : 0 <= h_in)
    (H4 : 0 <= h_out) :
  (forall share_2' : R, 0 < share_2' -> 0 < (Q_out - Q_in) ^ 2 + (4 * Q_out + 4 * h_out * share_2') * (Q_in + h_in * share_2')).
Proof.
  each; exists_there.
Qed.

Lemma univalent
    (F Q_in Q_out R_ T V_divalent : R)
    (H1 : 0 < F)
    (H2 : 0 < Q_in)
    (H3 : 0 < Q_out)
    (H4 : V_divalent = R_ * T * ln ((sqrt ((Q_out - Q_in) ^ 2 + 4 * Q_out * Q_in) + Q_in - Q_out) / (2 * Q_out)) / F) :
  V_divalent = R_ * T * ln (Q_in / Q_out) / F.
Proof.
  assert (E1 : ln ((Q_out - Q_in) ^ 2 + 4 * Q_out * Q_in) = 2 * (ln (Q_out + Q_in))) by (ln_as ((Q_out + Q_in) * (Q_out + Q_in)) ltac:(rational));
  assert (E2 : sqrt ((Q_out - Q_in) ^ 2 + 4 * Q_out * Q_in) = Q_in + Q_out) by (root_as_exp; exp_as ((ln (Q_out + Q_in))) ltac:(rewrite ?E1; rational));
  assert (E3 : ln ((sqrt ((Q_out - Q_in) ^ 2 + 4 * Q_out * Q_in) + Q_in - Q_out) / (2 * Q_out)) = (ln Q_in) - (ln Q_out)) by (ln_as (Q_in * / Q_out) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln (Q_in / Q_out) = (ln Q_in) - (ln Q_out)) by (ln_as (Q_in * / Q_out) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (P1 : V_divalent = R_ * T * ln ((sqrt ((Q_out - Q_in) ^ 2 + 4 * Q_out * Q_in) + Q_in - Q_out) / (2 * Q_out)) / F) by (exact H4);
  apply (same_eq _ _ _ _ P1); rewrite ?E4, ?E3, ?E2, ?E1; rational.
Qed.

Lemma univalent_defined
    (F Q_in Q_out R_ T V_divalent : R)
    (H1 : 0 < F)
    (H2 : 0 < Q_in)
    (H3 : 0 < Q_out)
    (H4 : V_divalent = R_ * T * ln ((sqrt ((Q_out - Q_in) ^ 2 + 4 * Q_out * Q_in) + Q_in - Q_out) / (2 * Q_out)) / F) :
  F <> 0 /\ Q_out <> 0 /\ 0 < Q_in / Q_out.
Proof.
  each; exists_there.
Qed.
