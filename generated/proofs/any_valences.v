(* Generated from derivations/any_valences.py; do not edit. *)

From Electrochem Require Import moves.

Lemma slope_plus
    (g_plus : R -> R)
    (P_plus c_plus_in c_plus_out : R)
    (H1 : forall v_reduced' : R, smooth g_plus v_reduced' /\ g_plus v_reduced' = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced'))) :
  forall v_reduced' : R, Derive g_plus v_reduced' = P_plus * c_plus_out * exp (- v_reduced').
Proof.
  assert (P1 : forall v_reduced' : R, g_plus v_reduced' = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced'))) by (intros; apply H1; assumption);
  intros v_reduced'; assert (I1 : exp (- v_reduced') = (1) / ((exp v_reduced'))) by (exp_as ((- (v_reduced'))) ltac:(rational)); assert (S0 : Derive g_plus v_reduced' = Derive (fun v_reduced' => P_plus * (c_plus_in - c_plus_out * exp (- v_reduced'))) v_reduced') by (apply Derive_ext_loc; apply filter_forall; exact P1); assert (S1 : Derive g_plus v_reduced' = Derive g_plus v_reduced') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I1; rational]]); assert (S2 : Derive (fun v_reduced'' => P_plus * (c_plus_in - c_plus_out * exp (- v_reduced''))) v_reduced' = P_plus * c_plus_out * exp (- v_reduced')) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I1; rational]]); exact (eq_trans (eq_sym S1) (eq_trans S0 S2)).
Qed.

Lemma slope_plus_defined
    (g_plus : R -> R)
    (P_plus c_plus_in c_plus_out : R)
    (H1 : forall v_reduced' : R, smooth g_plus v_reduced' /\ g_plus v_reduced' = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced'))) :
  (forall v_reduced' : R, ex_derive g_plus v_reduced').
Proof.
  each; exists_there.
Qed.

Lemma slope_minus
    (g_minus : R -> R)
    (P_minus c_minus_in c_minus_out : R)
    (H1 : forall v_reduced' : R, smooth g_minus v_reduced' /\ g_minus v_reduced' = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced'))) :
  forall v_reduced' : R, Derive g_minus v_reduced' = P_minus * c_minus_in * exp (- v_reduced').
Proof.
  assert (P1 : forall v_reduced' : R, g_minus v_reduced' = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced'))) by (intros; apply H1; assumption);
  intros v_reduced'; assert (I1 : exp (- v_reduced') = (1) / ((exp v_reduced'))) by (exp_as ((- (v_reduced'))) ltac:(rational)); assert (S0 : Derive g_minus v_reduced' = Derive (fun v_reduced' => P_minus * (c_minus_out - c_minus_in * exp (- v_reduced'))) v_reduced') by (apply Derive_ext_loc; apply filter_forall; exact P1); assert (S1 : Derive g_minus v_reduced' = Derive g_minus v_reduced') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I1; rational]]); assert (S2 : Derive (fun v_reduced'' => P_minus * (c_minus_out - c_minus_in * exp (- v_reduced''))) v_reduced' = P_minus * c_minus_in * exp (- v_reduced')) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I1; rational]]); exact (eq_trans (eq_sym S1) (eq_trans S0 S2)).
Qed.

Lemma slope_minus_defined
    (g_minus : R -> R)
    (P_minus c_minus_in c_minus_out : R)
    (H1 : forall v_reduced' : R, smooth g_minus v_reduced' /\ g_minus v_reduced' = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced'))) :
  (forall v_reduced' : R, ex_derive g_minus v_reduced').
Proof.
  each; exists_there.
Qed.

Lemma slope_2
    (g_2 : R -> R)
    (P_divalent c_divalent_in c_divalent_out : R)
    (H1 : forall v_reduced' : R, smooth g_2 v_reduced' /\ g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced')) :
  forall v_reduced' : R, Derive g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') + c_divalent_out * (1 + 2 * exp v_reduced')) * exp v_reduced' / (exp (2 * v_reduced') + exp v_reduced') ^ 2.
Proof.
  assert (P1 : forall v_reduced' : R, g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced')) by (intros; apply H1; assumption);
  intros v_reduced'; assert (I1 : exp (2 * v_reduced') = (exp v_reduced') ^ 2) by (exp_as ((v_reduced') + (v_reduced')) ltac:(rational)); assert (S0 : Derive g_2 v_reduced' = Derive (fun v_reduced' => 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced')) v_reduced') by (apply Derive_ext_loc; apply filter_forall; exact P1); assert (S1 : Derive g_2 v_reduced' = Derive g_2 v_reduced') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I1; rational]]); assert (S2 : Derive (fun v_reduced'' => 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced'') - c_divalent_out) / (exp (2 * v_reduced'') + exp v_reduced'')) v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') + c_divalent_out * (1 + 2 * exp v_reduced')) * exp v_reduced' / (exp (2 * v_reduced') + exp v_reduced') ^ 2) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I1; rational]]); exact (eq_trans (eq_sym S1) (eq_trans S0 S2)).
Qed.

Lemma slope_2_defined
    (g_2 : R -> R)
    (P_divalent c_divalent_in c_divalent_out : R)
    (H1 : forall v_reduced' : R, smooth g_2 v_reduced' /\ g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced')) :
  (forall v_reduced' : R, ex_derive g_2 v_reduced' /\ exp (2 * v_reduced') + exp v_reduced' <> 0).
Proof.
  each; exists_there.
Qed.

Lemma slope_minus_2
    (g_minus_2 : R -> R)
    (P_minus_2 c_minus_2_in c_minus_2_out : R)
    (H1 : forall v_reduced' : R, smooth g_minus_2 v_reduced' /\ g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced')) :
  forall v_reduced' : R, Derive g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_in * (1 + 2 * exp v_reduced') + c_minus_2_out * exp (2 * v_reduced')) * exp v_reduced' / (exp (2 * v_reduced') + exp v_reduced') ^ 2.
Proof.
  assert (P1 : forall v_reduced' : R, g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced')) by (intros; apply H1; assumption);
  intros v_reduced'; assert (I1 : exp (2 * v_reduced') = (exp v_reduced') ^ 2) by (exp_as ((v_reduced') + (v_reduced')) ltac:(rational)); assert (S0 : Derive g_minus_2 v_reduced' = Derive (fun v_reduced' => 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced')) v_reduced') by (apply Derive_ext_loc; apply filter_forall; exact P1); assert (S1 : Derive g_minus_2 v_reduced' = Derive g_minus_2 v_reduced') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I1; rational]]); assert (S2 : Derive (fun v_reduced'' => 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced'') - c_minus_2_in) / (exp (2 * v_reduced'') + exp v_reduced'')) v_reduced' = 4 * P_minus_2 * (c_minus_2_in * (1 + 2 * exp v_reduced') + c_minus_2_out * exp (2 * v_reduced')) * exp v_reduced' / (exp (2 * v_reduced') + exp v_reduced') ^ 2) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I1; rational]]); exact (eq_trans (eq_sym S1) (eq_trans S0 S2)).
Qed.

Lemma slope_minus_2_defined
    (g_minus_2 : R -> R)
    (P_minus_2 c_minus_2_in c_minus_2_out : R)
    (H1 : forall v_reduced' : R, smooth g_minus_2 v_reduced' /\ g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced')) :
  (forall v_reduced' : R, ex_derive g_minus_2 v_reduced' /\ exp (2 * v_reduced') + exp v_reduced' <> 0).
Proof.
  each; exists_there.
Qed.

Lemma slope_3
    (g_3 : R -> R)
    (P_3 c_3_in c_3_out : R)
    (H1 : forall v_reduced' : R, smooth g_3 v_reduced' /\ g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced')) :
  forall v_reduced' : R, Derive g_3 v_reduced' = 9 * P_3 * (c_3_in * (exp (4 * v_reduced') + 2 * exp (3 * v_reduced')) + c_3_out * (1 + 2 * exp v_reduced' + 3 * exp (2 * v_reduced'))) * exp v_reduced' / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced') ^ 2.
Proof.
  assert (P1 : forall v_reduced' : R, g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced')) by (intros; apply H1; assumption);
  intros v_reduced'; assert (I1 : exp (2 * v_reduced') = (exp v_reduced') ^ 2) by (exp_as ((v_reduced') + (v_reduced')) ltac:(rational)); assert (I2 : exp (3 * v_reduced') = (exp v_reduced') ^ 3) by (exp_as ((v_reduced') + (v_reduced') + (v_reduced')) ltac:(rewrite ?I1; rational)); assert (I3 : exp (4 * v_reduced') = (exp v_reduced') ^ 4) by (exp_as ((v_reduced') + (v_reduced') + (v_reduced') + (v_reduced')) ltac:(rewrite ?I2, ?I1; rational)); assert (S0 : Derive g_3 v_reduced' = Derive (fun v_reduced' => 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced')) v_reduced') by (apply Derive_ext_loc; apply filter_forall; exact P1); assert (S1 : Derive g_3 v_reduced' = Derive g_3 v_reduced') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I3, ?I2, ?I1; rational]]); assert (S2 : Derive (fun v_reduced'' => 9 * P_3 * (c_3_in * exp (3 * v_reduced'') - c_3_out) / (exp (2 * v_reduced'') + exp (3 * v_reduced'') + exp v_reduced'')) v_reduced' = 9 * P_3 * (c_3_in * (exp (4 * v_reduced') + 2 * exp (3 * v_reduced')) + c_3_out * (1 + 2 * exp v_reduced' + 3 * exp (2 * v_reduced'))) * exp v_reduced' / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced') ^ 2) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I3, ?I2, ?I1; rational]]); exact (eq_trans (eq_sym S1) (eq_trans S0 S2)).
Qed.

Lemma slope_3_defined
    (g_3 : R -> R)
    (P_3 c_3_in c_3_out : R)
    (H1 : forall v_reduced' : R, smooth g_3 v_reduced' /\ g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced')) :
  (forall v_reduced' : R, ex_derive g_3 v_reduced' /\ exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced' <> 0).
Proof.
  each; exists_there.
Qed.

Lemma rises_minus'1
    (g_minus : R -> R)
    (P_minus c_minus_in c_minus_out v_reduced : R)
    (H1 : forall v_reduced' : R, smooth g_minus v_reduced' /\ g_minus v_reduced' = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced'))) :
  Derive g_minus v_reduced = P_minus * c_minus_in * exp (- v_reduced).
Proof.
  assert (P1 : forall v_reduced' : R, Derive g_minus v_reduced' = P_minus * c_minus_in * exp (- v_reduced')) by (refine (any_valences.slope_minus g_minus P_minus c_minus_in c_minus_out _); [exact H1]);
  assert (Q1 : Derive g_minus v_reduced = P_minus * c_minus_in * exp (- v_reduced)) by (exact (P1 v_reduced));
  exact Q1.
Qed.

Lemma rises_minus'1_defined
    (g_minus : R -> R)
    (P_minus c_minus_in c_minus_out v_reduced : R)
    (H1 : forall v_reduced' : R, smooth g_minus v_reduced' /\ g_minus v_reduced' = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced'))) :
  ex_derive g_minus v_reduced.
Proof.
  each; exists_there.
Qed.

Lemma rises_minus'2
    (P_minus c_minus_in v_reduced : R)
    (H1 : 0 <= P_minus)
    (H2 : 0 <= c_minus_in) :
  0 <= P_minus * c_minus_in * exp (- v_reduced).
Proof.
  assert (E1 : exp (- v_reduced) = (1) / ((exp v_reduced))) by (exp_as ((- (v_reduced))) ltac:(rational));
  first [known | rewrite ?E1; known | apply (le_by_sum _ _ (P_minus * c_minus_in * / ((exp v_reduced)))); [side | rewrite ?E1; rational]].
Qed.

Lemma rises_minus
    (g_minus : R -> R)
    (P_minus c_minus_in c_minus_out v_reduced : R)
    (H1 : 0 <= P_minus)
    (H2 : 0 <= c_minus_in)
    (H3 : forall v_reduced' : R, smooth g_minus v_reduced' /\ g_minus v_reduced' = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced'))) :
  0 <= Derive g_minus v_reduced.
Proof.
  assert (E1 : exp (- v_reduced) = (1) / ((exp v_reduced))) by (exp_as ((- (v_reduced))) ltac:(rational));
  assert (P1 : Derive g_minus v_reduced = P_minus * c_minus_in * exp (- v_reduced)) by (refine (any_valences.rises_minus'1 g_minus P_minus c_minus_in c_minus_out v_reduced _); [exact H3]);
  assert (P2 : 0 <= P_minus * c_minus_in * exp (- v_reduced)) by (refine (any_valences.rises_minus'2 P_minus c_minus_in v_reduced _ _); [exact H1 | exact H2]);
  assert (Z1 : 1 * (Derive g_minus v_reduced - P_minus * c_minus_in * exp (- v_reduced)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 0 <= 1 * (P_minus * c_minus_in * exp (- v_reduced) - 0)) by (apply term_le; [side | exact P2]);
  apply (le_by_sum _ _ (1 * (Derive g_minus v_reduced - P_minus * c_minus_in * exp (- v_reduced)) + 1 * (P_minus * c_minus_in * exp (- v_reduced) - 0))); [lra | rewrite ?E1; rational].
Qed.

Lemma rises_minus_defined
    (g_minus : R -> R)
    (P_minus c_minus_in c_minus_out v_reduced : R)
    (H1 : 0 <= P_minus)
    (H2 : 0 <= c_minus_in)
    (H3 : forall v_reduced' : R, smooth g_minus v_reduced' /\ g_minus v_reduced' = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced'))) :
  ex_derive g_minus v_reduced.
Proof.
  each; exists_there.
Qed.

Lemma rises_2'1
    (g_2 : R -> R)
    (P_divalent c_divalent_in c_divalent_out v_reduced : R)
    (H1 : forall v_reduced' : R, smooth g_2 v_reduced' /\ g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced')) :
  Derive g_2 v_reduced = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) + c_divalent_out * (1 + 2 * exp v_reduced)) * exp v_reduced / (exp (2 * v_reduced) + exp v_reduced) ^ 2.
Proof.
  assert (P1 : forall v_reduced' : R, Derive g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') + c_divalent_out * (1 + 2 * exp v_reduced')) * exp v_reduced' / (exp (2 * v_reduced') + exp v_reduced') ^ 2) by (refine (any_valences.slope_2 g_2 P_divalent c_divalent_in c_divalent_out _); [exact H1]);
  assert (Q1 : Derive g_2 v_reduced = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) + c_divalent_out * (1 + 2 * exp v_reduced)) * exp v_reduced / (exp (2 * v_reduced) + exp v_reduced) ^ 2) by (exact (P1 v_reduced));
  exact Q1.
Qed.

Lemma rises_2'1_defined
    (g_2 : R -> R)
    (P_divalent c_divalent_in c_divalent_out v_reduced : R)
    (H1 : forall v_reduced' : R, smooth g_2 v_reduced' /\ g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced')) :
  ex_derive g_2 v_reduced /\ exp (2 * v_reduced) + exp v_reduced <> 0.
Proof.
  each; exists_there.
Qed.

Lemma rises_2'2
    (P_divalent c_divalent_in c_divalent_out v_reduced : R)
    (H1 : 0 <= P_divalent)
    (H2 : 0 <= c_divalent_in)
    (H3 : 0 <= c_divalent_out) :
  0 <= 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) + c_divalent_out * (1 + 2 * exp v_reduced)) * exp v_reduced / (exp (2 * v_reduced) + exp v_reduced) ^ 2.
Proof.
  assert (E1 : exp (2 * v_reduced) = (exp v_reduced) ^ 2) by (exp_as ((v_reduced) + (v_reduced)) ltac:(rational));
  first [known | rewrite ?E1; known | apply (le_by_sum _ _ (2 * 2 * (c_divalent_in * (exp v_reduced) ^ 2 + 2 * c_divalent_out * (exp v_reduced) + c_divalent_out) * P_divalent * / ((exp v_reduced)) * / (((exp v_reduced) + 1)) ^ 2)); [side | rewrite ?E1; rational]].
Qed.

Lemma rises_2'2_defined
    (P_divalent c_divalent_in c_divalent_out v_reduced : R)
    (H1 : 0 <= P_divalent)
    (H2 : 0 <= c_divalent_in)
    (H3 : 0 <= c_divalent_out) :
  exp (2 * v_reduced) + exp v_reduced <> 0.
Proof.
  each; exists_there.
Qed.

Lemma rises_2
    (g_2 : R -> R)
    (P_divalent c_divalent_in c_divalent_out v_reduced : R)
    (H1 : 0 <= P_divalent)
    (H2 : 0 <= c_divalent_in)
    (H3 : 0 <= c_divalent_out)
    (H4 : forall v_reduced' : R, smooth g_2 v_reduced' /\ g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced')) :
  0 <= Derive g_2 v_reduced.
Proof.
  assert (E1 : exp (2 * v_reduced) = (exp v_reduced) ^ 2) by (exp_as ((v_reduced) + (v_reduced)) ltac:(rational));
  assert (P1 : Derive g_2 v_reduced = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) + c_divalent_out * (1 + 2 * exp v_reduced)) * exp v_reduced / (exp (2 * v_reduced) + exp v_reduced) ^ 2) by (refine (any_valences.rises_2'1 g_2 P_divalent c_divalent_in c_divalent_out v_reduced _); [exact H4]);
  assert (P2 : 0 <= 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) + c_divalent_out * (1 + 2 * exp v_reduced)) * exp v_reduced / (exp (2 * v_reduced) + exp v_reduced) ^ 2) by (refine (any_valences.rises_2'2 P_divalent c_divalent_in c_divalent_out v_reduced _ _ _); [exact H1 | exact H2 | exact H3]);
  assert (Z1 : 1 * (Derive g_2 v_reduced - 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) + c_divalent_out * (1 + 2 * exp v_reduced)) * exp v_reduced / (exp (2 * v_reduced) + exp v_reduced) ^ 2) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 0 <= 1 * (4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) + c_divalent_out * (1 + 2 * exp v_reduced)) * exp v_reduced / (exp (2 * v_reduced) + exp v_reduced) ^ 2 - 0)) by (apply term_le; [side | exact P2]);
  apply (le_by_sum _ _ (1 * (Derive g_2 v_reduced - 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) + c_divalent_out * (1 + 2 * exp v_reduced)) * exp v_reduced / (exp (2 * v_reduced) + exp v_reduced) ^ 2) + 1 * (4 * P_divalent * (c_divalent_in * exp (2 * v_reduced) + c_divalent_out * (1 + 2 * exp v_reduced)) * exp v_reduced / (exp (2 * v_reduced) + exp v_reduced) ^ 2 - 0))); [lra | rewrite ?E1; rational].
Qed.

Lemma rises_2_defined
    (g_2 : R -> R)
    (P_divalent c_divalent_in c_divalent_out v_reduced : R)
    (H1 : 0 <= P_divalent)
    (H2 : 0 <= c_divalent_in)
    (H3 : 0 <= c_divalent_out)
    (H4 : forall v_reduced' : R, smooth g_2 v_reduced' /\ g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced')) :
  ex_derive g_2 v_reduced.
Proof.
  each; exists_there.
Qed.

Lemma rises_minus_2'1
    (g_minus_2 : R -> R)
    (P_minus_2 c_minus_2_in c_minus_2_out v_reduced : R)
    (H1 : forall v_reduced' : R, smooth g_minus_2 v_reduced' /\ g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced')) :
  Derive g_minus_2 v_reduced = 4 * P_minus_2 * (c_minus_2_in * (1 + 2 * exp v_reduced) + c_minus_2_out * exp (2 * v_reduced)) * exp v_reduced / (exp (2 * v_reduced) + exp v_reduced) ^ 2.
Proof.
  assert (P1 : forall v_reduced' : R, Derive g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_in * (1 + 2 * exp v_reduced') + c_minus_2_out * exp (2 * v_reduced')) * exp v_reduced' / (exp (2 * v_reduced') + exp v_reduced') ^ 2) by (refine (any_valences.slope_minus_2 g_minus_2 P_minus_2 c_minus_2_in c_minus_2_out _); [exact H1]);
  assert (Q1 : Derive g_minus_2 v_reduced = 4 * P_minus_2 * (c_minus_2_in * (1 + 2 * exp v_reduced) + c_minus_2_out * exp (2 * v_reduced)) * exp v_reduced / (exp (2 * v_reduced) + exp v_reduced) ^ 2) by (exact (P1 v_reduced));
  exact Q1.
Qed.

Lemma rises_minus_2'1_defined
    (g_minus_2 : R -> R)
    (P_minus_2 c_minus_2_in c_minus_2_out v_reduced : R)
    (H1 : forall v_reduced' : R, smooth g_minus_2 v_reduced' /\ g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced')) :
  ex_derive g_minus_2 v_reduced /\ exp (2 * v_reduced) + exp v_reduced <> 0.
Proof.
  each; exists_there.
Qed.

Lemma rises_minus_2'2
    (P_minus_2 c_minus_2_in c_minus_2_out v_reduced : R)
    (H1 : 0 <= P_minus_2)
    (H2 : 0 <= c_minus_2_in)
    (H3 : 0 <= c_minus_2_out) :
  0 <= 4 * P_minus_2 * (c_minus_2_in * (1 + 2 * exp v_reduced) + c_minus_2_out * exp (2 * v_reduced)) * exp v_reduced / (exp (2 * v_reduced) + exp v_reduced) ^ 2.
Proof.
  assert (E1 : exp (2 * v_reduced) = (exp v_reduced) ^ 2) by (exp_as ((v_reduced) + (v_reduced)) ltac:(rational));
  first [known | rewrite ?E1; known | apply (le_by_sum _ _ (2 * 2 * (c_minus_2_out * (exp v_reduced) ^ 2 + 2 * c_minus_2_in * (exp v_reduced) + c_minus_2_in) * P_minus_2 * / ((exp v_reduced)) * / (((exp v_reduced) + 1)) ^ 2)); [side | rewrite ?E1; rational]].
Qed.

Lemma rises_minus_2'2_defined
    (P_minus_2 c_minus_2_in c_minus_2_out v_reduced : R)
    (H1 : 0 <= P_minus_2)
    (H2 : 0 <= c_minus_2_in)
    (H3 : 0 <= c_minus_2_out) :
  exp (2 * v_reduced) + exp v_reduced <> 0.
Proof.
  each; exists_there.
Qed.

Lemma rises_minus_2
    (g_minus_2 : R -> R)
    (P_minus_2 c_minus_2_in c_minus_2_out v_reduced : R)
    (H1 : 0 <= P_minus_2)
    (H2 : 0 <= c_minus_2_in)
    (H3 : 0 <= c_minus_2_out)
    (H4 : forall v_reduced' : R, smooth g_minus_2 v_reduced' /\ g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced')) :
  0 <= Derive g_minus_2 v_reduced.
Proof.
  assert (E1 : exp (2 * v_reduced) = (exp v_reduced) ^ 2) by (exp_as ((v_reduced) + (v_reduced)) ltac:(rational));
  assert (P1 : Derive g_minus_2 v_reduced = 4 * P_minus_2 * (c_minus_2_in * (1 + 2 * exp v_reduced) + c_minus_2_out * exp (2 * v_reduced)) * exp v_reduced / (exp (2 * v_reduced) + exp v_reduced) ^ 2) by (refine (any_valences.rises_minus_2'1 g_minus_2 P_minus_2 c_minus_2_in c_minus_2_out v_reduced _); [exact H4]);
  assert (P2 : 0 <= 4 * P_minus_2 * (c_minus_2_in * (1 + 2 * exp v_reduced) + c_minus_2_out * exp (2 * v_reduced)) * exp v_reduced / (exp (2 * v_reduced) + exp v_reduced) ^ 2) by (refine (any_valences.rises_minus_2'2 P_minus_2 c_minus_2_in c_minus_2_out v_reduced _ _ _); [exact H1 | exact H2 | exact H3]);
  assert (Z1 : 1 * (Derive g_minus_2 v_reduced - 4 * P_minus_2 * (c_minus_2_in * (1 + 2 * exp v_reduced) + c_minus_2_out * exp (2 * v_reduced)) * exp v_reduced / (exp (2 * v_reduced) + exp v_reduced) ^ 2) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 0 <= 1 * (4 * P_minus_2 * (c_minus_2_in * (1 + 2 * exp v_reduced) + c_minus_2_out * exp (2 * v_reduced)) * exp v_reduced / (exp (2 * v_reduced) + exp v_reduced) ^ 2 - 0)) by (apply term_le; [side | exact P2]);
  apply (le_by_sum _ _ (1 * (Derive g_minus_2 v_reduced - 4 * P_minus_2 * (c_minus_2_in * (1 + 2 * exp v_reduced) + c_minus_2_out * exp (2 * v_reduced)) * exp v_reduced / (exp (2 * v_reduced) + exp v_reduced) ^ 2) + 1 * (4 * P_minus_2 * (c_minus_2_in * (1 + 2 * exp v_reduced) + c_minus_2_out * exp (2 * v_reduced)) * exp v_reduced / (exp (2 * v_reduced) + exp v_reduced) ^ 2 - 0))); [lra | rewrite ?E1; rational].
Qed.

Lemma rises_minus_2_defined
    (g_minus_2 : R -> R)
    (P_minus_2 c_minus_2_in c_minus_2_out v_reduced : R)
    (H1 : 0 <= P_minus_2)
    (H2 : 0 <= c_minus_2_in)
    (H3 : 0 <= c_minus_2_out)
    (H4 : forall v_reduced' : R, smooth g_minus_2 v_reduced' /\ g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced')) :
  ex_derive g_minus_2 v_reduced.
Proof.
  each; exists_there.
Qed.

Lemma rises_3'1
    (g_3 : R -> R)
    (P_3 c_3_in c_3_out v_reduced : R)
    (H1 : forall v_reduced' : R, smooth g_3 v_reduced' /\ g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced')) :
  Derive g_3 v_reduced = 9 * P_3 * (c_3_in * (exp (4 * v_reduced) + 2 * exp (3 * v_reduced)) + c_3_out * (1 + 2 * exp v_reduced + 3 * exp (2 * v_reduced))) * exp v_reduced / (exp (2 * v_reduced) + exp (3 * v_reduced) + exp v_reduced) ^ 2.
Proof.
  assert (P1 : forall v_reduced' : R, Derive g_3 v_reduced' = 9 * P_3 * (c_3_in * (exp (4 * v_reduced') + 2 * exp (3 * v_reduced')) + c_3_out * (1 + 2 * exp v_reduced' + 3 * exp (2 * v_reduced'))) * exp v_reduced' / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced') ^ 2) by (refine (any_valences.slope_3 g_3 P_3 c_3_in c_3_out _); [exact H1]);
  assert (Q1 : Derive g_3 v_reduced = 9 * P_3 * (c_3_in * (exp (4 * v_reduced) + 2 * exp (3 * v_reduced)) + c_3_out * (1 + 2 * exp v_reduced + 3 * exp (2 * v_reduced))) * exp v_reduced / (exp (2 * v_reduced) + exp (3 * v_reduced) + exp v_reduced) ^ 2) by (exact (P1 v_reduced));
  exact Q1.
Qed.

Lemma rises_3'1_defined
    (g_3 : R -> R)
    (P_3 c_3_in c_3_out v_reduced : R)
    (H1 : forall v_reduced' : R, smooth g_3 v_reduced' /\ g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced')) :
  ex_derive g_3 v_reduced /\ exp (2 * v_reduced) + exp (3 * v_reduced) + exp v_reduced <> 0.
Proof.
  each; exists_there.
Qed.

Lemma rises_3'2
    (P_3 c_3_in c_3_out v_reduced : R)
    (H1 : 0 <= P_3)
    (H2 : 0 <= c_3_in)
    (H3 : 0 <= c_3_out) :
  0 <= 9 * P_3 * (c_3_in * (exp (4 * v_reduced) + 2 * exp (3 * v_reduced)) + c_3_out * (1 + 2 * exp v_reduced + 3 * exp (2 * v_reduced))) * exp v_reduced / (exp (2 * v_reduced) + exp (3 * v_reduced) + exp v_reduced) ^ 2.
Proof.
  assert (E1 : exp (2 * v_reduced) = (exp v_reduced) ^ 2) by (exp_as ((v_reduced) + (v_reduced)) ltac:(rational));
  assert (E2 : exp (3 * v_reduced) = (exp v_reduced) ^ 3) by (exp_as ((v_reduced) + (v_reduced) + (v_reduced)) ltac:(rewrite ?E1; rational));
  assert (E3 : exp (4 * v_reduced) = (exp v_reduced) ^ 4) by (exp_as ((v_reduced) + (v_reduced) + (v_reduced) + (v_reduced)) ltac:(rewrite ?E2, ?E1; rational));
  first [known | rewrite ?E3, ?E2, ?E1; known | apply (le_by_sum _ _ (3 * 3 * (c_3_in * (exp v_reduced) ^ 4 + 2 * c_3_in * (exp v_reduced) ^ 3 + 3 * c_3_out * (exp v_reduced) ^ 2 + 2 * c_3_out * (exp v_reduced) + c_3_out) * P_3 * / ((exp v_reduced)) * / (((exp v_reduced) ^ 2 + (exp v_reduced) + 1)) ^ 2)); [side | rewrite ?E3, ?E2, ?E1; rational]].
Qed.

Lemma rises_3'2_defined
    (P_3 c_3_in c_3_out v_reduced : R)
    (H1 : 0 <= P_3)
    (H2 : 0 <= c_3_in)
    (H3 : 0 <= c_3_out) :
  exp (2 * v_reduced) + exp (3 * v_reduced) + exp v_reduced <> 0.
Proof.
  each; exists_there.
Qed.

Lemma rises_3
    (g_3 : R -> R)
    (P_3 c_3_in c_3_out v_reduced : R)
    (H1 : 0 <= P_3)
    (H2 : 0 <= c_3_in)
    (H3 : 0 <= c_3_out)
    (H4 : forall v_reduced' : R, smooth g_3 v_reduced' /\ g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced')) :
  0 <= Derive g_3 v_reduced.
Proof.
  assert (E1 : exp (2 * v_reduced) = (exp v_reduced) ^ 2) by (exp_as ((v_reduced) + (v_reduced)) ltac:(rational));
  assert (E2 : exp (3 * v_reduced) = (exp v_reduced) ^ 3) by (exp_as ((v_reduced) + (v_reduced) + (v_reduced)) ltac:(rewrite ?E1; rational));
  assert (E3 : exp (4 * v_reduced) = (exp v_reduced) ^ 4) by (exp_as ((v_reduced) + (v_reduced) + (v_reduced) + (v_reduced)) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : Derive g_3 v_reduced = 9 * P_3 * (c_3_in * (exp (4 * v_reduced) + 2 * exp (3 * v_reduced)) + c_3_out * (1 + 2 * exp v_reduced + 3 * exp (2 * v_reduced))) * exp v_reduced / (exp (2 * v_reduced) + exp (3 * v_reduced) + exp v_reduced) ^ 2) by (refine (any_valences.rises_3'1 g_3 P_3 c_3_in c_3_out v_reduced _); [exact H4]);
  assert (P2 : 0 <= 9 * P_3 * (c_3_in * (exp (4 * v_reduced) + 2 * exp (3 * v_reduced)) + c_3_out * (1 + 2 * exp v_reduced + 3 * exp (2 * v_reduced))) * exp v_reduced / (exp (2 * v_reduced) + exp (3 * v_reduced) + exp v_reduced) ^ 2) by (refine (any_valences.rises_3'2 P_3 c_3_in c_3_out v_reduced _ _ _); [exact H1 | exact H2 | exact H3]);
  assert (Z1 : 1 * (Derive g_3 v_reduced - 9 * P_3 * (c_3_in * (exp (4 * v_reduced) + 2 * exp (3 * v_reduced)) + c_3_out * (1 + 2 * exp v_reduced + 3 * exp (2 * v_reduced))) * exp v_reduced / (exp (2 * v_reduced) + exp (3 * v_reduced) + exp v_reduced) ^ 2) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 0 <= 1 * (9 * P_3 * (c_3_in * (exp (4 * v_reduced) + 2 * exp (3 * v_reduced)) + c_3_out * (1 + 2 * exp v_reduced + 3 * exp (2 * v_reduced))) * exp v_reduced / (exp (2 * v_reduced) + exp (3 * v_reduced) + exp v_reduced) ^ 2 - 0)) by (apply term_le; [side | exact P2]);
  apply (le_by_sum _ _ (1 * (Derive g_3 v_reduced - 9 * P_3 * (c_3_in * (exp (4 * v_reduced) + 2 * exp (3 * v_reduced)) + c_3_out * (1 + 2 * exp v_reduced + 3 * exp (2 * v_reduced))) * exp v_reduced / (exp (2 * v_reduced) + exp (3 * v_reduced) + exp v_reduced) ^ 2) + 1 * (9 * P_3 * (c_3_in * (exp (4 * v_reduced) + 2 * exp (3 * v_reduced)) + c_3_out * (1 + 2 * exp v_reduced + 3 * exp (2 * v_reduced))) * exp v_reduced / (exp (2 * v_reduced) + exp (3 * v_reduced) + exp v_reduced) ^ 2 - 0))); [lra | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma rises_3_defined
    (g_3 : R -> R)
    (P_3 c_3_in c_3_out v_reduced : R)
    (H1 : 0 <= P_3)
    (H2 : 0 <= c_3_in)
    (H3 : 0 <= c_3_out)
    (H4 : forall v_reduced' : R, smooth g_3 v_reduced' /\ g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced')) :
  ex_derive g_3 v_reduced.
Proof.
  each; exists_there.
Qed.

Lemma rises_plus'1
    (g_plus : R -> R)
    (P_plus c_plus_in c_plus_out v_reduced : R)
    (H1 : forall v_reduced' : R, smooth g_plus v_reduced' /\ g_plus v_reduced' = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced'))) :
  Derive g_plus v_reduced = P_plus * c_plus_out * exp (- v_reduced).
Proof.
  assert (P1 : forall v_reduced' : R, Derive g_plus v_reduced' = P_plus * c_plus_out * exp (- v_reduced')) by (refine (any_valences.slope_plus g_plus P_plus c_plus_in c_plus_out _); [exact H1]);
  assert (Q1 : Derive g_plus v_reduced = P_plus * c_plus_out * exp (- v_reduced)) by (exact (P1 v_reduced));
  exact Q1.
Qed.

Lemma rises_plus'1_defined
    (g_plus : R -> R)
    (P_plus c_plus_in c_plus_out v_reduced : R)
    (H1 : forall v_reduced' : R, smooth g_plus v_reduced' /\ g_plus v_reduced' = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced'))) :
  ex_derive g_plus v_reduced.
Proof.
  each; exists_there.
Qed.

Lemma rises_plus'2
    (P_plus c_plus_out v_reduced : R)
    (H1 : 0 < P_plus)
    (H2 : 0 < c_plus_out) :
  0 < P_plus * c_plus_out * exp (- v_reduced).
Proof.
  assert (E1 : exp (- v_reduced) = (1) / ((exp v_reduced))) by (exp_as ((- (v_reduced))) ltac:(rational));
  first [known | rewrite ?E1; known | apply (lt_by_sum _ _ (P_plus * c_plus_out * / ((exp v_reduced)))); [side | rewrite ?E1; rational]].
Qed.

Lemma rises_plus
    (g_plus : R -> R)
    (P_plus c_plus_in c_plus_out v_reduced : R)
    (H1 : 0 < P_plus)
    (H2 : 0 < c_plus_out)
    (H3 : forall v_reduced' : R, smooth g_plus v_reduced' /\ g_plus v_reduced' = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced'))) :
  0 < Derive g_plus v_reduced.
Proof.
  assert (E1 : exp (- v_reduced) = (1) / ((exp v_reduced))) by (exp_as ((- (v_reduced))) ltac:(rational));
  assert (P1 : Derive g_plus v_reduced = P_plus * c_plus_out * exp (- v_reduced)) by (refine (any_valences.rises_plus'1 g_plus P_plus c_plus_in c_plus_out v_reduced _); [exact H3]);
  assert (P2 : 0 < P_plus * c_plus_out * exp (- v_reduced)) by (refine (any_valences.rises_plus'2 P_plus c_plus_out v_reduced _ _); [exact H1 | exact H2]);
  assert (Z1 : 1 * (Derive g_plus v_reduced - P_plus * c_plus_out * exp (- v_reduced)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 0 < 1 * (P_plus * c_plus_out * exp (- v_reduced) - 0)) by (apply term_lt; [side | exact P2]);
  apply (lt_by_sum _ _ (1 * (Derive g_plus v_reduced - P_plus * c_plus_out * exp (- v_reduced)) + 1 * (P_plus * c_plus_out * exp (- v_reduced) - 0))); [lra | rewrite ?E1; rational].
Qed.

Lemma rises_plus_defined
    (g_plus : R -> R)
    (P_plus c_plus_in c_plus_out v_reduced : R)
    (H1 : 0 < P_plus)
    (H2 : 0 < c_plus_out)
    (H3 : forall v_reduced' : R, smooth g_plus v_reduced' /\ g_plus v_reduced' = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced'))) :
  ex_derive g_plus v_reduced.
Proof.
  each; exists_there.
Qed.

Lemma total_rises
    (g_2 : R -> R)
    (g_3 : R -> R)
    (g_minus : R -> R)
    (g_minus_2 : R -> R)
    (g_plus : R -> R)
    (P_3 P_divalent P_minus P_minus_2 P_plus c_3_in c_3_out c_divalent_in c_divalent_out c_minus_2_in c_minus_2_out c_minus_in c_minus_out c_plus_in c_plus_out v_reduced : R)
    (H1 : 0 <= P_3)
    (H2 : 0 <= P_divalent)
    (H3 : 0 <= P_minus)
    (H4 : 0 <= P_minus_2)
    (H5 : 0 < P_plus)
    (H6 : 0 <= c_3_in)
    (H7 : 0 <= c_3_out)
    (H8 : 0 <= c_divalent_in)
    (H9 : 0 <= c_divalent_out)
    (H10 : 0 <= c_minus_2_in)
    (H11 : 0 <= c_minus_2_out)
    (H12 : 0 <= c_minus_in)
    (H13 : 0 < c_plus_out)
    (H14 : forall v_reduced' : R, smooth g_2 v_reduced' /\ g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced'))
    (H15 : forall v_reduced' : R, smooth g_3 v_reduced' /\ g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced'))
    (H16 : forall v_reduced' : R, smooth g_minus v_reduced' /\ g_minus v_reduced' = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced')))
    (H17 : forall v_reduced' : R, smooth g_minus_2 v_reduced' /\ g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced'))
    (H18 : forall v_reduced' : R, smooth g_plus v_reduced' /\ g_plus v_reduced' = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced'))) :
  0 < Derive g_2 v_reduced + Derive g_3 v_reduced + Derive g_minus v_reduced + Derive g_minus_2 v_reduced + Derive g_plus v_reduced.
Proof.
  assert (P1 : 0 < Derive g_plus v_reduced) by (refine (any_valences.rises_plus g_plus P_plus c_plus_in c_plus_out v_reduced _ _ _); [exact H5 | exact H13 | exact H18]);
  assert (P2 : 0 <= Derive g_minus v_reduced) by (refine (any_valences.rises_minus g_minus P_minus c_minus_in c_minus_out v_reduced _ _ _); [exact H3 | exact H12 | exact H16]);
  assert (P3 : 0 <= Derive g_2 v_reduced) by (refine (any_valences.rises_2 g_2 P_divalent c_divalent_in c_divalent_out v_reduced _ _ _ _); [exact H2 | exact H8 | exact H9 | exact H14]);
  assert (P4 : 0 <= Derive g_minus_2 v_reduced) by (refine (any_valences.rises_minus_2 g_minus_2 P_minus_2 c_minus_2_in c_minus_2_out v_reduced _ _ _ _); [exact H4 | exact H10 | exact H11 | exact H17]);
  assert (P5 : 0 <= Derive g_3 v_reduced) by (refine (any_valences.rises_3 g_3 P_3 c_3_in c_3_out v_reduced _ _ _ _); [exact H1 | exact H6 | exact H7 | exact H15]);
  assert (Z1 : 0 < 1 * (Derive g_plus v_reduced - 0)) by (apply term_lt; [side | exact P1]);
  assert (Z2 : 0 <= 1 * (Derive g_minus v_reduced - 0)) by (apply term_le; [side | exact P2]);
  assert (Z3 : 0 <= 1 * (Derive g_2 v_reduced - 0)) by (apply term_le; [side | exact P3]);
  assert (Z4 : 0 <= 1 * (Derive g_minus_2 v_reduced - 0)) by (apply term_le; [side | exact P4]);
  assert (Z5 : 0 <= 1 * (Derive g_3 v_reduced - 0)) by (apply term_le; [side | exact P5]);
  apply (lt_by_sum _ _ (1 * (Derive g_plus v_reduced - 0) + 1 * (Derive g_minus v_reduced - 0) + 1 * (Derive g_2 v_reduced - 0) + 1 * (Derive g_minus_2 v_reduced - 0) + 1 * (Derive g_3 v_reduced - 0))); [lra | rational].
Qed.

Lemma total_rises_defined
    (g_2 : R -> R)
    (g_3 : R -> R)
    (g_minus : R -> R)
    (g_minus_2 : R -> R)
    (g_plus : R -> R)
    (P_3 P_divalent P_minus P_minus_2 P_plus c_3_in c_3_out c_divalent_in c_divalent_out c_minus_2_in c_minus_2_out c_minus_in c_minus_out c_plus_in c_plus_out v_reduced : R)
    (H1 : 0 <= P_3)
    (H2 : 0 <= P_divalent)
    (H3 : 0 <= P_minus)
    (H4 : 0 <= P_minus_2)
    (H5 : 0 < P_plus)
    (H6 : 0 <= c_3_in)
    (H7 : 0 <= c_3_out)
    (H8 : 0 <= c_divalent_in)
    (H9 : 0 <= c_divalent_out)
    (H10 : 0 <= c_minus_2_in)
    (H11 : 0 <= c_minus_2_out)
    (H12 : 0 <= c_minus_in)
    (H13 : 0 < c_plus_out)
    (H14 : forall v_reduced' : R, smooth g_2 v_reduced' /\ g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced'))
    (H15 : forall v_reduced' : R, smooth g_3 v_reduced' /\ g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced'))
    (H16 : forall v_reduced' : R, smooth g_minus v_reduced' /\ g_minus v_reduced' = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced')))
    (H17 : forall v_reduced' : R, smooth g_minus_2 v_reduced' /\ g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced'))
    (H18 : forall v_reduced' : R, smooth g_plus v_reduced' /\ g_plus v_reduced' = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced'))) :
  ex_derive g_2 v_reduced /\ ex_derive g_3 v_reduced /\ ex_derive g_minus v_reduced /\ ex_derive g_minus_2 v_reduced /\ ex_derive g_plus v_reduced.
Proof.
  each; exists_there.
Qed.

Lemma rises_everywhere
    (g_2 : R -> R)
    (g_3 : R -> R)
    (g_minus : R -> R)
    (g_minus_2 : R -> R)
    (g_plus : R -> R)
    (P_3 P_divalent P_minus P_minus_2 P_plus c_3_in c_3_out c_divalent_in c_divalent_out c_minus_2_in c_minus_2_out c_minus_in c_minus_out c_plus_in c_plus_out : R)
    (H1 : 0 <= P_3)
    (H2 : 0 <= P_divalent)
    (H3 : 0 <= P_minus)
    (H4 : 0 <= P_minus_2)
    (H5 : 0 < P_plus)
    (H6 : 0 <= c_3_in)
    (H7 : 0 <= c_3_out)
    (H8 : 0 <= c_divalent_in)
    (H9 : 0 <= c_divalent_out)
    (H10 : 0 <= c_minus_2_in)
    (H11 : 0 <= c_minus_2_out)
    (H12 : 0 <= c_minus_in)
    (H13 : 0 < c_plus_out)
    (H14 : forall v_reduced' : R, smooth g_2 v_reduced' /\ g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced'))
    (H15 : forall v_reduced' : R, smooth g_3 v_reduced' /\ g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced'))
    (H16 : forall v_reduced' : R, smooth g_minus v_reduced' /\ g_minus v_reduced' = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced')))
    (H17 : forall v_reduced' : R, smooth g_minus_2 v_reduced' /\ g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced'))
    (H18 : forall v_reduced' : R, smooth g_plus v_reduced' /\ g_plus v_reduced' = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced'))) :
  forall v_reduced' : R, 0 < Derive g_2 v_reduced' + Derive g_3 v_reduced' + Derive g_minus v_reduced' + Derive g_minus_2 v_reduced' + Derive g_plus v_reduced'.
Proof.
  intros v_reduced'; refine (any_valences.total_rises g_2 g_3 g_minus g_minus_2 g_plus P_3 P_divalent P_minus P_minus_2 P_plus c_3_in c_3_out c_divalent_in c_divalent_out c_minus_2_in c_minus_2_out c_minus_in c_minus_out c_plus_in c_plus_out v_reduced' _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | intros; apply H14; assumption | intros; apply H15; assumption | intros; apply H16; assumption | intros; apply H17; assumption | intros; apply H18; assumption].
Qed.

Lemma rises_everywhere_defined
    (g_2 : R -> R)
    (g_3 : R -> R)
    (g_minus : R -> R)
    (g_minus_2 : R -> R)
    (g_plus : R -> R)
    (P_3 P_divalent P_minus P_minus_2 P_plus c_3_in c_3_out c_divalent_in c_divalent_out c_minus_2_in c_minus_2_out c_minus_in c_minus_out c_plus_in c_plus_out : R)
    (H1 : 0 <= P_3)
    (H2 : 0 <= P_divalent)
    (H3 : 0 <= P_minus)
    (H4 : 0 <= P_minus_2)
    (H5 : 0 < P_plus)
    (H6 : 0 <= c_3_in)
    (H7 : 0 <= c_3_out)
    (H8 : 0 <= c_divalent_in)
    (H9 : 0 <= c_divalent_out)
    (H10 : 0 <= c_minus_2_in)
    (H11 : 0 <= c_minus_2_out)
    (H12 : 0 <= c_minus_in)
    (H13 : 0 < c_plus_out)
    (H14 : forall v_reduced' : R, smooth g_2 v_reduced' /\ g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced'))
    (H15 : forall v_reduced' : R, smooth g_3 v_reduced' /\ g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced'))
    (H16 : forall v_reduced' : R, smooth g_minus v_reduced' /\ g_minus v_reduced' = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced')))
    (H17 : forall v_reduced' : R, smooth g_minus_2 v_reduced' /\ g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced'))
    (H18 : forall v_reduced' : R, smooth g_plus v_reduced' /\ g_plus v_reduced' = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced'))) :
  (forall v_reduced' : R, ex_derive g_2 v_reduced' /\ ex_derive g_3 v_reduced' /\ ex_derive g_minus v_reduced' /\ ex_derive g_minus_2 v_reduced' /\ ex_derive g_plus v_reduced').
Proof.
  each; exists_there.
Qed.

Lemma too_low'1
    (g_plus : R -> R)
    (P_plus c_plus_in c_plus_out v_low : R)
    (H1 : forall v_reduced' : R, smooth g_plus v_reduced' /\ g_plus v_reduced' = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced'))) :
  g_plus v_low = P_plus * (c_plus_in - c_plus_out * exp (- v_low)).
Proof.
  assert (P1 : forall v_reduced' : R, g_plus v_reduced' = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced'))) by (intros; apply H1; assumption);
  assert (Q1 : g_plus v_low = P_plus * (c_plus_in - c_plus_out * exp (- v_low))) by (exact (P1 v_low));
  exact Q1.
Qed.

Lemma too_low'2
    (g_minus : R -> R)
    (P_minus c_minus_in c_minus_out v_low : R)
    (H1 : forall v_reduced' : R, smooth g_minus v_reduced' /\ g_minus v_reduced' = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced'))) :
  g_minus v_low = P_minus * (c_minus_out - c_minus_in * exp (- v_low)).
Proof.
  assert (P1 : forall v_reduced' : R, g_minus v_reduced' = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced'))) by (intros; apply H1; assumption);
  assert (Q1 : g_minus v_low = P_minus * (c_minus_out - c_minus_in * exp (- v_low))) by (exact (P1 v_low));
  exact Q1.
Qed.

Lemma too_low'3
    (g_2 : R -> R)
    (P_divalent c_divalent_in c_divalent_out v_low : R)
    (H1 : forall v_reduced' : R, smooth g_2 v_reduced' /\ g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced')) :
  g_2 v_low = 4 * P_divalent * (c_divalent_in * exp (2 * v_low) - c_divalent_out) / (exp (2 * v_low) + exp v_low).
Proof.
  assert (P1 : forall v_reduced' : R, g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced')) by (intros; apply H1; assumption);
  assert (Q1 : g_2 v_low = 4 * P_divalent * (c_divalent_in * exp (2 * v_low) - c_divalent_out) / (exp (2 * v_low) + exp v_low)) by (exact (P1 v_low));
  exact Q1.
Qed.

Lemma too_low'3_defined
    (g_2 : R -> R)
    (P_divalent c_divalent_in c_divalent_out v_low : R)
    (H1 : forall v_reduced' : R, smooth g_2 v_reduced' /\ g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced')) :
  exp (2 * v_low) + exp v_low <> 0.
Proof.
  each; exists_there.
Qed.

Lemma too_low'4
    (g_minus_2 : R -> R)
    (P_minus_2 c_minus_2_in c_minus_2_out v_low : R)
    (H1 : forall v_reduced' : R, smooth g_minus_2 v_reduced' /\ g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced')) :
  g_minus_2 v_low = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_low) - c_minus_2_in) / (exp (2 * v_low) + exp v_low).
Proof.
  assert (P1 : forall v_reduced' : R, g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced')) by (intros; apply H1; assumption);
  assert (Q1 : g_minus_2 v_low = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_low) - c_minus_2_in) / (exp (2 * v_low) + exp v_low)) by (exact (P1 v_low));
  exact Q1.
Qed.

Lemma too_low'4_defined
    (g_minus_2 : R -> R)
    (P_minus_2 c_minus_2_in c_minus_2_out v_low : R)
    (H1 : forall v_reduced' : R, smooth g_minus_2 v_reduced' /\ g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced')) :
  exp (2 * v_low) + exp v_low <> 0.
Proof.
  each; exists_there.
Qed.

Lemma too_low'5
    (g_3 : R -> R)
    (P_3 c_3_in c_3_out v_low : R)
    (H1 : forall v_reduced' : R, smooth g_3 v_reduced' /\ g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced')) :
  g_3 v_low = 9 * P_3 * (c_3_in * exp (3 * v_low) - c_3_out) / (exp (2 * v_low) + exp (3 * v_low) + exp v_low).
Proof.
  assert (P1 : forall v_reduced' : R, g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced')) by (intros; apply H1; assumption);
  assert (Q1 : g_3 v_low = 9 * P_3 * (c_3_in * exp (3 * v_low) - c_3_out) / (exp (2 * v_low) + exp (3 * v_low) + exp v_low)) by (exact (P1 v_low));
  exact Q1.
Qed.

Lemma too_low'5_defined
    (g_3 : R -> R)
    (P_3 c_3_in c_3_out v_low : R)
    (H1 : forall v_reduced' : R, smooth g_3 v_reduced' /\ g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced')) :
  exp (2 * v_low) + exp (3 * v_low) + exp v_low <> 0.
Proof.
  each; exists_there.
Qed.

Lemma too_low
    (g_2 : R -> R)
    (g_3 : R -> R)
    (g_minus : R -> R)
    (g_minus_2 : R -> R)
    (g_plus : R -> R)
    (P_3 P_divalent P_minus P_minus_2 P_plus c_3_in c_3_out c_divalent_in c_divalent_out c_minus_2_in c_minus_2_out c_minus_in c_minus_out c_plus_in c_plus_out v_low : R)
    (H1 : 0 <= P_3)
    (H2 : 0 <= P_divalent)
    (H3 : 0 <= P_minus)
    (H4 : 0 <= P_minus_2)
    (H5 : 0 <= P_plus)
    (H6 : c_3_in * exp (3 * v_low) <= c_3_out)
    (H7 : c_divalent_in * exp (2 * v_low) <= c_divalent_out)
    (H8 : c_minus_2_out * exp (2 * v_low) <= c_minus_2_in)
    (H9 : c_minus_out * exp v_low <= c_minus_in)
    (H10 : c_plus_in * exp v_low <= c_plus_out)
    (H11 : forall v_reduced' : R, smooth g_2 v_reduced' /\ g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced'))
    (H12 : forall v_reduced' : R, smooth g_3 v_reduced' /\ g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced'))
    (H13 : forall v_reduced' : R, smooth g_minus v_reduced' /\ g_minus v_reduced' = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced')))
    (H14 : forall v_reduced' : R, smooth g_minus_2 v_reduced' /\ g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced'))
    (H15 : forall v_reduced' : R, smooth g_plus v_reduced' /\ g_plus v_reduced' = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced'))) :
  g_2 v_low + g_3 v_low + g_minus v_low + g_minus_2 v_low + g_plus v_low <= 0.
Proof.
  assert (E1 : exp (- v_low) = (1) / ((exp v_low))) by (exp_as ((- (v_low))) ltac:(rational));
  assert (E2 : exp (2 * v_low) = (exp v_low) ^ 2) by (exp_as ((v_low) + (v_low)) ltac:(rewrite ?E1; rational));
  assert (E3 : exp (3 * v_low) = (exp v_low) ^ 3) by (exp_as ((v_low) + (v_low) + (v_low)) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : g_plus v_low = P_plus * (c_plus_in - c_plus_out * exp (- v_low))) by (refine (any_valences.too_low'1 g_plus P_plus c_plus_in c_plus_out v_low _); [exact H15]);
  assert (P2 : g_minus v_low = P_minus * (c_minus_out - c_minus_in * exp (- v_low))) by (refine (any_valences.too_low'2 g_minus P_minus c_minus_in c_minus_out v_low _); [exact H13]);
  assert (P3 : g_2 v_low = 4 * P_divalent * (c_divalent_in * exp (2 * v_low) - c_divalent_out) / (exp (2 * v_low) + exp v_low)) by (refine (any_valences.too_low'3 g_2 P_divalent c_divalent_in c_divalent_out v_low _); [exact H11]);
  assert (P4 : g_minus_2 v_low = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_low) - c_minus_2_in) / (exp (2 * v_low) + exp v_low)) by (refine (any_valences.too_low'4 g_minus_2 P_minus_2 c_minus_2_in c_minus_2_out v_low _); [exact H14]);
  assert (P5 : g_3 v_low = 9 * P_3 * (c_3_in * exp (3 * v_low) - c_3_out) / (exp (2 * v_low) + exp (3 * v_low) + exp v_low)) by (refine (any_valences.too_low'5 g_3 P_3 c_3_in c_3_out v_low _); [exact H12]);
  assert (Z1 : 0 <= P_plus * exp (- v_low) * (c_plus_out - c_plus_in * exp v_low)) by (apply term_le; [side | exact H10]);
  assert (Z2 : 0 <= P_minus * exp (- v_low) * (c_minus_in - c_minus_out * exp v_low)) by (apply term_le; [side | exact H9]);
  assert (Z3 : 0 <= 4 * P_divalent / (exp (2 * v_low) + exp v_low) * (c_divalent_out - c_divalent_in * exp (2 * v_low))) by (apply term_le; [side | exact H7]);
  assert (Z4 : 0 <= 4 * P_minus_2 / (exp (2 * v_low) + exp v_low) * (c_minus_2_in - c_minus_2_out * exp (2 * v_low))) by (apply term_le; [side | exact H8]);
  assert (Z5 : 0 <= 9 * P_3 / (exp (2 * v_low) + exp (3 * v_low) + exp v_low) * (c_3_out - c_3_in * exp (3 * v_low))) by (apply term_le; [side | exact H6]);
  assert (Z6 : (- 1) * (g_plus v_low - P_plus * (c_plus_in - c_plus_out * exp (- v_low))) = 0) by (apply term_eq; [exact P1]);
  assert (Z7 : (- 1) * (g_minus v_low - P_minus * (c_minus_out - c_minus_in * exp (- v_low))) = 0) by (apply term_eq; [exact P2]);
  assert (Z8 : (- 1) * (g_2 v_low - 4 * P_divalent * (c_divalent_in * exp (2 * v_low) - c_divalent_out) / (exp (2 * v_low) + exp v_low)) = 0) by (apply term_eq; [exact P3]);
  assert (Z9 : (- 1) * (g_minus_2 v_low - 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_low) - c_minus_2_in) / (exp (2 * v_low) + exp v_low)) = 0) by (apply term_eq; [exact P4]);
  assert (Z10 : (- 1) * (g_3 v_low - 9 * P_3 * (c_3_in * exp (3 * v_low) - c_3_out) / (exp (2 * v_low) + exp (3 * v_low) + exp v_low)) = 0) by (apply term_eq; [exact P5]);
  apply (le_by_sum _ _ (P_plus * exp (- v_low) * (c_plus_out - c_plus_in * exp v_low) + P_minus * exp (- v_low) * (c_minus_in - c_minus_out * exp v_low) + 4 * P_divalent / (exp (2 * v_low) + exp v_low) * (c_divalent_out - c_divalent_in * exp (2 * v_low)) + 4 * P_minus_2 / (exp (2 * v_low) + exp v_low) * (c_minus_2_in - c_minus_2_out * exp (2 * v_low)) + 9 * P_3 / (exp (2 * v_low) + exp (3 * v_low) + exp v_low) * (c_3_out - c_3_in * exp (3 * v_low)) + (- 1) * (g_plus v_low - P_plus * (c_plus_in - c_plus_out * exp (- v_low))) + (- 1) * (g_minus v_low - P_minus * (c_minus_out - c_minus_in * exp (- v_low))) + (- 1) * (g_2 v_low - 4 * P_divalent * (c_divalent_in * exp (2 * v_low) - c_divalent_out) / (exp (2 * v_low) + exp v_low)) + (- 1) * (g_minus_2 v_low - 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_low) - c_minus_2_in) / (exp (2 * v_low) + exp v_low)) + (- 1) * (g_3 v_low - 9 * P_3 * (c_3_in * exp (3 * v_low) - c_3_out) / (exp (2 * v_low) + exp (3 * v_low) + exp v_low)))); [lra | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma too_high'1
    (g_plus : R -> R)
    (P_plus c_plus_in c_plus_out v_high : R)
    (H1 : forall v_reduced' : R, smooth g_plus v_reduced' /\ g_plus v_reduced' = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced'))) :
  g_plus v_high = P_plus * (c_plus_in - c_plus_out * exp (- v_high)).
Proof.
  assert (P1 : forall v_reduced' : R, g_plus v_reduced' = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced'))) by (intros; apply H1; assumption);
  assert (Q1 : g_plus v_high = P_plus * (c_plus_in - c_plus_out * exp (- v_high))) by (exact (P1 v_high));
  exact Q1.
Qed.

Lemma too_high'2
    (g_minus : R -> R)
    (P_minus c_minus_in c_minus_out v_high : R)
    (H1 : forall v_reduced' : R, smooth g_minus v_reduced' /\ g_minus v_reduced' = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced'))) :
  g_minus v_high = P_minus * (c_minus_out - c_minus_in * exp (- v_high)).
Proof.
  assert (P1 : forall v_reduced' : R, g_minus v_reduced' = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced'))) by (intros; apply H1; assumption);
  assert (Q1 : g_minus v_high = P_minus * (c_minus_out - c_minus_in * exp (- v_high))) by (exact (P1 v_high));
  exact Q1.
Qed.

Lemma too_high'3
    (g_2 : R -> R)
    (P_divalent c_divalent_in c_divalent_out v_high : R)
    (H1 : forall v_reduced' : R, smooth g_2 v_reduced' /\ g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced')) :
  g_2 v_high = 4 * P_divalent * (c_divalent_in * exp (2 * v_high) - c_divalent_out) / (exp (2 * v_high) + exp v_high).
Proof.
  assert (P1 : forall v_reduced' : R, g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced')) by (intros; apply H1; assumption);
  assert (Q1 : g_2 v_high = 4 * P_divalent * (c_divalent_in * exp (2 * v_high) - c_divalent_out) / (exp (2 * v_high) + exp v_high)) by (exact (P1 v_high));
  exact Q1.
Qed.

Lemma too_high'3_defined
    (g_2 : R -> R)
    (P_divalent c_divalent_in c_divalent_out v_high : R)
    (H1 : forall v_reduced' : R, smooth g_2 v_reduced' /\ g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced')) :
  exp (2 * v_high) + exp v_high <> 0.
Proof.
  each; exists_there.
Qed.

Lemma too_high'4
    (g_minus_2 : R -> R)
    (P_minus_2 c_minus_2_in c_minus_2_out v_high : R)
    (H1 : forall v_reduced' : R, smooth g_minus_2 v_reduced' /\ g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced')) :
  g_minus_2 v_high = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_high) - c_minus_2_in) / (exp (2 * v_high) + exp v_high).
Proof.
  assert (P1 : forall v_reduced' : R, g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced')) by (intros; apply H1; assumption);
  assert (Q1 : g_minus_2 v_high = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_high) - c_minus_2_in) / (exp (2 * v_high) + exp v_high)) by (exact (P1 v_high));
  exact Q1.
Qed.

Lemma too_high'4_defined
    (g_minus_2 : R -> R)
    (P_minus_2 c_minus_2_in c_minus_2_out v_high : R)
    (H1 : forall v_reduced' : R, smooth g_minus_2 v_reduced' /\ g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced')) :
  exp (2 * v_high) + exp v_high <> 0.
Proof.
  each; exists_there.
Qed.

Lemma too_high'5
    (g_3 : R -> R)
    (P_3 c_3_in c_3_out v_high : R)
    (H1 : forall v_reduced' : R, smooth g_3 v_reduced' /\ g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced')) :
  g_3 v_high = 9 * P_3 * (c_3_in * exp (3 * v_high) - c_3_out) / (exp (2 * v_high) + exp (3 * v_high) + exp v_high).
Proof.
  assert (P1 : forall v_reduced' : R, g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced')) by (intros; apply H1; assumption);
  assert (Q1 : g_3 v_high = 9 * P_3 * (c_3_in * exp (3 * v_high) - c_3_out) / (exp (2 * v_high) + exp (3 * v_high) + exp v_high)) by (exact (P1 v_high));
  exact Q1.
Qed.

Lemma too_high'5_defined
    (g_3 : R -> R)
    (P_3 c_3_in c_3_out v_high : R)
    (H1 : forall v_reduced' : R, smooth g_3 v_reduced' /\ g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced')) :
  exp (2 * v_high) + exp (3 * v_high) + exp v_high <> 0.
Proof.
  each; exists_there.
Qed.

Lemma too_high
    (g_2 : R -> R)
    (g_3 : R -> R)
    (g_minus : R -> R)
    (g_minus_2 : R -> R)
    (g_plus : R -> R)
    (P_3 P_divalent P_minus P_minus_2 P_plus c_3_in c_3_out c_divalent_in c_divalent_out c_minus_2_in c_minus_2_out c_minus_in c_minus_out c_plus_in c_plus_out v_high : R)
    (H1 : 0 <= P_3)
    (H2 : 0 <= P_divalent)
    (H3 : 0 <= P_minus)
    (H4 : 0 <= P_minus_2)
    (H5 : 0 <= P_plus)
    (H6 : c_3_out <= c_3_in * exp (3 * v_high))
    (H7 : c_divalent_out <= c_divalent_in * exp (2 * v_high))
    (H8 : c_minus_2_in <= c_minus_2_out * exp (2 * v_high))
    (H9 : c_minus_in <= c_minus_out * exp v_high)
    (H10 : c_plus_out <= c_plus_in * exp v_high)
    (H11 : forall v_reduced' : R, smooth g_2 v_reduced' /\ g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced'))
    (H12 : forall v_reduced' : R, smooth g_3 v_reduced' /\ g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced'))
    (H13 : forall v_reduced' : R, smooth g_minus v_reduced' /\ g_minus v_reduced' = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced')))
    (H14 : forall v_reduced' : R, smooth g_minus_2 v_reduced' /\ g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced'))
    (H15 : forall v_reduced' : R, smooth g_plus v_reduced' /\ g_plus v_reduced' = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced'))) :
  0 <= g_2 v_high + g_3 v_high + g_minus v_high + g_minus_2 v_high + g_plus v_high.
Proof.
  assert (E1 : exp (- v_high) = (1) / ((exp v_high))) by (exp_as ((- (v_high))) ltac:(rational));
  assert (E2 : exp (2 * v_high) = (exp v_high) ^ 2) by (exp_as ((v_high) + (v_high)) ltac:(rewrite ?E1; rational));
  assert (E3 : exp (3 * v_high) = (exp v_high) ^ 3) by (exp_as ((v_high) + (v_high) + (v_high)) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : g_plus v_high = P_plus * (c_plus_in - c_plus_out * exp (- v_high))) by (refine (any_valences.too_high'1 g_plus P_plus c_plus_in c_plus_out v_high _); [exact H15]);
  assert (P2 : g_minus v_high = P_minus * (c_minus_out - c_minus_in * exp (- v_high))) by (refine (any_valences.too_high'2 g_minus P_minus c_minus_in c_minus_out v_high _); [exact H13]);
  assert (P3 : g_2 v_high = 4 * P_divalent * (c_divalent_in * exp (2 * v_high) - c_divalent_out) / (exp (2 * v_high) + exp v_high)) by (refine (any_valences.too_high'3 g_2 P_divalent c_divalent_in c_divalent_out v_high _); [exact H11]);
  assert (P4 : g_minus_2 v_high = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_high) - c_minus_2_in) / (exp (2 * v_high) + exp v_high)) by (refine (any_valences.too_high'4 g_minus_2 P_minus_2 c_minus_2_in c_minus_2_out v_high _); [exact H14]);
  assert (P5 : g_3 v_high = 9 * P_3 * (c_3_in * exp (3 * v_high) - c_3_out) / (exp (2 * v_high) + exp (3 * v_high) + exp v_high)) by (refine (any_valences.too_high'5 g_3 P_3 c_3_in c_3_out v_high _); [exact H12]);
  assert (Z1 : 0 <= P_plus * exp (- v_high) * (c_plus_in * exp v_high - c_plus_out)) by (apply term_le; [side | exact H10]);
  assert (Z2 : 0 <= P_minus * exp (- v_high) * (c_minus_out * exp v_high - c_minus_in)) by (apply term_le; [side | exact H9]);
  assert (Z3 : 0 <= 4 * P_divalent / (exp (2 * v_high) + exp v_high) * (c_divalent_in * exp (2 * v_high) - c_divalent_out)) by (apply term_le; [side | exact H7]);
  assert (Z4 : 0 <= 4 * P_minus_2 / (exp (2 * v_high) + exp v_high) * (c_minus_2_out * exp (2 * v_high) - c_minus_2_in)) by (apply term_le; [side | exact H8]);
  assert (Z5 : 0 <= 9 * P_3 / (exp (2 * v_high) + exp (3 * v_high) + exp v_high) * (c_3_in * exp (3 * v_high) - c_3_out)) by (apply term_le; [side | exact H6]);
  assert (Z6 : 1 * (g_plus v_high - P_plus * (c_plus_in - c_plus_out * exp (- v_high))) = 0) by (apply term_eq; [exact P1]);
  assert (Z7 : 1 * (g_minus v_high - P_minus * (c_minus_out - c_minus_in * exp (- v_high))) = 0) by (apply term_eq; [exact P2]);
  assert (Z8 : 1 * (g_2 v_high - 4 * P_divalent * (c_divalent_in * exp (2 * v_high) - c_divalent_out) / (exp (2 * v_high) + exp v_high)) = 0) by (apply term_eq; [exact P3]);
  assert (Z9 : 1 * (g_minus_2 v_high - 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_high) - c_minus_2_in) / (exp (2 * v_high) + exp v_high)) = 0) by (apply term_eq; [exact P4]);
  assert (Z10 : 1 * (g_3 v_high - 9 * P_3 * (c_3_in * exp (3 * v_high) - c_3_out) / (exp (2 * v_high) + exp (3 * v_high) + exp v_high)) = 0) by (apply term_eq; [exact P5]);
  apply (le_by_sum _ _ (P_plus * exp (- v_high) * (c_plus_in * exp v_high - c_plus_out) + P_minus * exp (- v_high) * (c_minus_out * exp v_high - c_minus_in) + 4 * P_divalent / (exp (2 * v_high) + exp v_high) * (c_divalent_in * exp (2 * v_high) - c_divalent_out) + 4 * P_minus_2 / (exp (2 * v_high) + exp v_high) * (c_minus_2_out * exp (2 * v_high) - c_minus_2_in) + 9 * P_3 / (exp (2 * v_high) + exp (3 * v_high) + exp v_high) * (c_3_in * exp (3 * v_high) - c_3_out) + 1 * (g_plus v_high - P_plus * (c_plus_in - c_plus_out * exp (- v_high))) + 1 * (g_minus v_high - P_minus * (c_minus_out - c_minus_in * exp (- v_high))) + 1 * (g_2 v_high - 4 * P_divalent * (c_divalent_in * exp (2 * v_high) - c_divalent_out) / (exp (2 * v_high) + exp v_high)) + 1 * (g_minus_2 v_high - 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_high) - c_minus_2_in) / (exp (2 * v_high) + exp v_high)) + 1 * (g_3 v_high - 9 * P_3 * (c_3_in * exp (3 * v_high) - c_3_out) / (exp (2 * v_high) + exp (3 * v_high) + exp v_high)))); [lra | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma exactly_one
    (g_2 : R -> R)
    (g_3 : R -> R)
    (g_minus : R -> R)
    (g_minus_2 : R -> R)
    (g_plus : R -> R)
    (P_3 P_divalent P_minus P_minus_2 P_plus c_3_in c_3_out c_divalent_in c_divalent_out c_minus_2_in c_minus_2_out c_minus_in c_minus_out c_plus_in c_plus_out v_high v_low : R)
    (H1 : 0 <= P_3)
    (H2 : 0 <= P_divalent)
    (H3 : 0 <= P_minus)
    (H4 : 0 <= P_minus_2)
    (H5 : 0 < P_plus)
    (H6 : 0 <= c_3_in)
    (H7 : c_3_out <= c_3_in * exp (3 * v_high))
    (H8 : c_3_in * exp (3 * v_low) <= c_3_out)
    (H9 : 0 <= c_divalent_in)
    (H10 : c_divalent_out <= c_divalent_in * exp (2 * v_high))
    (H11 : c_divalent_in * exp (2 * v_low) <= c_divalent_out)
    (H12 : c_minus_2_out * exp (2 * v_low) <= c_minus_2_in)
    (H13 : 0 <= c_minus_2_out)
    (H14 : c_minus_2_in <= c_minus_2_out * exp (2 * v_high))
    (H15 : 0 <= c_minus_in)
    (H16 : c_minus_out * exp v_low <= c_minus_in)
    (H17 : c_minus_in <= c_minus_out * exp v_high)
    (H18 : c_plus_out <= c_plus_in * exp v_high)
    (H19 : 0 < c_plus_out)
    (H20 : c_plus_in * exp v_low <= c_plus_out)
    (H21 : forall v_reduced' : R, smooth g_2 v_reduced' /\ g_2 v_reduced' = 4 * P_divalent * (c_divalent_in * exp (2 * v_reduced') - c_divalent_out) / (exp (2 * v_reduced') + exp v_reduced'))
    (H22 : forall v_reduced' : R, smooth g_3 v_reduced' /\ g_3 v_reduced' = 9 * P_3 * (c_3_in * exp (3 * v_reduced') - c_3_out) / (exp (2 * v_reduced') + exp (3 * v_reduced') + exp v_reduced'))
    (H23 : forall v_reduced' : R, smooth g_minus v_reduced' /\ g_minus v_reduced' = P_minus * (c_minus_out - c_minus_in * exp (- v_reduced')))
    (H24 : forall v_reduced' : R, smooth g_minus_2 v_reduced' /\ g_minus_2 v_reduced' = 4 * P_minus_2 * (c_minus_2_out * exp (2 * v_reduced') - c_minus_2_in) / (exp (2 * v_reduced') + exp v_reduced'))
    (H25 : forall v_reduced' : R, smooth g_plus v_reduced' /\ g_plus v_reduced' = P_plus * (c_plus_in - c_plus_out * exp (- v_reduced'))) :
  (exists v_reduced' : R, v_low <= v_reduced' /\ v_reduced' <= v_high /\ (forall v_reduced'' : R, g_2 v_reduced'' + g_3 v_reduced'' + g_minus v_reduced'' + g_minus_2 v_reduced'' + g_plus v_reduced'' = 0 <-> v_reduced'' = v_reduced')).
Proof.
  refine (one_root (fun v_reduced' => g_2 v_reduced' + g_3 v_reduced' + g_minus v_reduced' + g_minus_2 v_reduced' + g_plus v_reduced') (fun v_reduced' => 0) v_low v_high _ _ _ _); [intros; cbv beta; side | assert (P1 : forall v_reduced' : R, 0 < Derive g_2 v_reduced' + Derive g_3 v_reduced' + Derive g_minus v_reduced' + Derive g_minus_2 v_reduced' + Derive g_plus v_reduced') by (refine (any_valences.rises_everywhere g_2 g_3 g_minus g_minus_2 g_plus P_3 P_divalent P_minus P_minus_2 P_plus c_3_in c_3_out c_divalent_in c_divalent_out c_minus_2_in c_minus_2_out c_minus_in c_minus_out c_plus_in c_plus_out _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | side | exact H9 | side | side | exact H13 | exact H15 | exact H19 | exact H21 | exact H22 | exact H23 | exact H24 | exact H25]); intros v_reduced'; assert (S1 : Derive (fun v_reduced' => g_2 v_reduced' + g_3 v_reduced' + g_minus v_reduced' + g_minus_2 v_reduced' + g_plus v_reduced' - 0) v_reduced' = Derive g_2 v_reduced' + Derive g_3 v_reduced' + Derive g_minus v_reduced' + Derive g_minus_2 v_reduced' + Derive g_plus v_reduced' - 0) by (apply is_derive_unique; rules; [side | eta; rational]); cbv beta; rewrite S1; apply Rlt_Rminus; exact (P1 v_reduced') | assert (P1 : g_2 v_low + g_3 v_low + g_minus v_low + g_minus_2 v_low + g_plus v_low <= 0) by (refine (any_valences.too_low g_2 g_3 g_minus g_minus_2 g_plus P_3 P_divalent P_minus P_minus_2 P_plus c_3_in c_3_out c_divalent_in c_divalent_out c_minus_2_in c_minus_2_out c_minus_in c_minus_out c_plus_in c_plus_out v_low _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | side | exact H8 | exact H11 | exact H12 | exact H16 | exact H20 | exact H21 | exact H22 | exact H23 | exact H24 | exact H25]); apply (le_by_sum (0) (g_2 v_low + g_3 v_low + g_minus v_low + g_minus_2 v_low + g_plus v_low) (0 - (g_2 v_low + g_3 v_low + g_minus v_low + g_minus_2 v_low + g_plus v_low))); [lra | rational] | assert (P1 : 0 <= g_2 v_high + g_3 v_high + g_minus v_high + g_minus_2 v_high + g_plus v_high) by (refine (any_valences.too_high g_2 g_3 g_minus g_minus_2 g_plus P_3 P_divalent P_minus P_minus_2 P_plus c_3_in c_3_out c_divalent_in c_divalent_out c_minus_2_in c_minus_2_out c_minus_in c_minus_out c_plus_in c_plus_out v_high _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | side | exact H7 | exact H10 | exact H14 | exact H17 | exact H18 | exact H21 | exact H22 | exact H23 | exact H24 | exact H25]); apply (le_by_sum (g_2 v_high + g_3 v_high + g_minus v_high + g_minus_2 v_high + g_plus v_high) (0) (g_2 v_high + g_3 v_high + g_minus v_high + g_minus_2 v_high + g_plus v_high - 0)); [lra | rational]].
Qed.
