(* Generated from derivations/any_profile.py; do not edit. *)

From Electrochem Require Import moves.

Lemma product_rate'1
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (F J R_ T x z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  J = - (Derive c_any x + z * F * Derive phi_within x * c_any x / (R_ * T)) * D_within x.
Proof.
  assert (P1 : forall x' : R, J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') by (intros; apply H3; assumption);
  assert (Q1 : J = - (Derive c_any x + z * F * Derive phi_within x * c_any x / (R_ * T)) * D_within x) by (exact (P1 x));
  exact Q1.
Qed.

Lemma product_rate'1_defined
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (F J R_ T x z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  R_ <> 0 /\ T <> 0 /\ ex_derive phi_within x /\ ex_derive c_any x.
Proof.
  each; exists_there.
Qed.

Lemma product_rate'2
    (D_within : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F R_ T x z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T))) :
  Derive resistance x * D_within x = exp (z * F * phi_within x / (R_ * T)).
Proof.
  assert (P1 : forall x' : R, Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T))) by (intros; apply H3; assumption);
  assert (Q1 : Derive resistance x * D_within x = exp (z * F * phi_within x / (R_ * T))) by (exact (P1 x));
  exact Q1.
Qed.

Lemma product_rate'2_defined
    (D_within : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F R_ T x z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T))) :
  ex_derive resistance x /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma product_rate
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T x z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H4 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  - Derive resistance x * J = (Derive c_any x + z * F * Derive phi_within x * c_any x / (R_ * T)) * exp (z * F * phi_within x / (R_ * T)).
Proof.
  assert (P1 : J = - (Derive c_any x + z * F * Derive phi_within x * c_any x / (R_ * T)) * D_within x) by (refine (any_profile.product_rate'1 D_within c_any phi_within F J R_ T x z _ _ _); [exact H1 | exact H2 | exact H4]);
  assert (P2 : Derive resistance x * D_within x = exp (z * F * phi_within x / (R_ * T))) by (refine (any_profile.product_rate'2 D_within phi_within resistance F R_ T x z _ _ _); [exact H1 | exact H2 | exact H3]);
  assert (Z1 : (- Derive resistance x) * (J - (- (Derive c_any x + z * F * Derive phi_within x * c_any x / (R_ * T)) * D_within x)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (Derive c_any x + z * F * Derive phi_within x * c_any x / (R_ * T)) * (Derive resistance x * D_within x - exp (z * F * phi_within x / (R_ * T))) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ ((- Derive resistance x) * (J - (- (Derive c_any x + z * F * Derive phi_within x * c_any x / (R_ * T)) * D_within x)) + (Derive c_any x + z * F * Derive phi_within x * c_any x / (R_ * T)) * (Derive resistance x * D_within x - exp (z * F * phi_within x / (R_ * T))))); [lra | rational].
Qed.

Lemma product_rate_defined
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T x z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H4 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  ex_derive resistance x /\ R_ <> 0 /\ T <> 0 /\ ex_derive phi_within x /\ ex_derive c_any x.
Proof.
  each; exists_there.
Qed.

Lemma everywhere
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H4 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  forall x' : R, - Derive resistance x' * J = (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * exp (z * F * phi_within x' / (R_ * T)).
Proof.
  intros x'; refine (any_profile.product_rate D_within c_any phi_within resistance F J R_ T x' z _ _ _ _); [exact H1 | exact H2 | intros; apply H3; assumption | intros; apply H4; assumption].
Qed.

Lemma everywhere_defined
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H4 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  (forall x' : R, ex_derive resistance x' /\ R_ <> 0 /\ T <> 0 /\ ex_derive phi_within x' /\ ex_derive c_any x').
Proof.
  each; exists_there.
Qed.

Lemma across
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T thickness z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < thickness)
    (H4 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H5 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  J * resistance 0 - J * resistance thickness = c_any thickness * exp (z * F * phi_within thickness / (R_ * T)) - c_any 0 * exp (z * F * phi_within 0 / (R_ * T)).
Proof.
  assert (P1 : forall x' : R, - Derive resistance x' * J = (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * exp (z * F * phi_within x' / (R_ * T))) by (refine (any_profile.everywhere D_within c_any phi_within resistance F J R_ T z _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5]);
  assert (Z1 : (- J * resistance thickness) - (- J * resistance 0) - (c_any thickness * exp (z * F * phi_within thickness / (R_ * T)) - c_any 0 * exp (z * F * phi_within 0 / (R_ * T))) = 0) by (apply (growth_eq (fun x' => - J * resistance x') (fun x' => c_any x' * exp (z * F * phi_within x' / (R_ * T))) 0 thickness); [intros; side | intros; side | side | intros x' B1 B2; assert (S1 : Derive (fun x'' => - J * resistance x'') x' = - Derive resistance x' * J) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive (fun x'' => c_any x'' * exp (z * F * phi_within x'' / (R_ * T))) x' = (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * exp (z * F * phi_within x' / (R_ * T))) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (W1 : - Derive resistance x' * J = (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * exp (z * F * phi_within x' / (R_ * T))) by (exact (P1 x')); exact (same_eq _ _ _ _ W1 S1 S2)]);
  apply (eq_by_sum _ _ ((- J * resistance thickness) - (- J * resistance 0) - (c_any thickness * exp (z * F * phi_within thickness / (R_ * T)) - c_any 0 * exp (z * F * phi_within 0 / (R_ * T))))); [exact Z1 | rational].
Qed.

Lemma across_defined
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T thickness z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < thickness)
    (H4 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H5 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma between_solutions'1
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T beta c_in thickness z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : c_any 0 = beta * c_in)
    (H4 : 0 < thickness)
    (H5 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H6 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  J * resistance 0 - J * resistance thickness = c_any thickness * exp (z * F * phi_within thickness / (R_ * T)) - beta * c_in * exp (z * F * phi_within 0 / (R_ * T)).
Proof.
  assert (P1 : J * resistance 0 - J * resistance thickness = c_any thickness * exp (z * F * phi_within thickness / (R_ * T)) - c_any 0 * exp (z * F * phi_within 0 / (R_ * T))) by (refine (any_profile.across D_within c_any phi_within resistance F J R_ T thickness z _ _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5 | exact H6]);
  pose proof P1 as Q1; rewrite ?H3 in Q1;
  apply (same_eq _ _ _ _ Q1); rational.
Qed.

Lemma between_solutions'1_defined
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T beta c_in thickness z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : c_any 0 = beta * c_in)
    (H4 : 0 < thickness)
    (H5 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H6 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma between_solutions'2
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T beta c_in c_out thickness z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : c_any 0 = beta * c_in)
    (H4 : c_any thickness = beta * c_out)
    (H5 : 0 < thickness)
    (H6 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H7 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  J * resistance 0 - J * resistance thickness = beta * c_out * exp (z * F * phi_within thickness / (R_ * T)) - beta * c_in * exp (z * F * phi_within 0 / (R_ * T)).
Proof.
  assert (P1 : J * resistance 0 - J * resistance thickness = c_any thickness * exp (z * F * phi_within thickness / (R_ * T)) - beta * c_in * exp (z * F * phi_within 0 / (R_ * T))) by (refine (any_profile.between_solutions'1 D_within c_any phi_within resistance F J R_ T beta c_in thickness z _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5 | exact H6 | exact H7]);
  pose proof P1 as Q1; rewrite ?H4 in Q1;
  apply (same_eq _ _ _ _ Q1); rational.
Qed.

Lemma between_solutions'2_defined
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T beta c_in c_out thickness z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : c_any 0 = beta * c_in)
    (H4 : c_any thickness = beta * c_out)
    (H5 : 0 < thickness)
    (H6 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H7 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma between_solutions'3
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T beta c_in c_out phi_in thickness z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : c_any 0 = beta * c_in)
    (H4 : c_any thickness = beta * c_out)
    (H5 : phi_within 0 = phi_in)
    (H6 : 0 < thickness)
    (H7 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H8 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  J * resistance 0 - J * resistance thickness = beta * c_out * exp (z * F * phi_within thickness / (R_ * T)) - beta * c_in * exp (z * F * phi_in / (R_ * T)).
Proof.
  assert (P1 : J * resistance 0 - J * resistance thickness = beta * c_out * exp (z * F * phi_within thickness / (R_ * T)) - beta * c_in * exp (z * F * phi_within 0 / (R_ * T))) by (refine (any_profile.between_solutions'2 D_within c_any phi_within resistance F J R_ T beta c_in c_out thickness z _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H6 | exact H7 | exact H8]);
  pose proof P1 as Q1; rewrite ?H5 in Q1;
  exact Q1.
Qed.

Lemma between_solutions'3_defined
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T beta c_in c_out phi_in thickness z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : c_any 0 = beta * c_in)
    (H4 : c_any thickness = beta * c_out)
    (H5 : phi_within 0 = phi_in)
    (H6 : 0 < thickness)
    (H7 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H8 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma between_solutions
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T beta c_in c_out phi_in phi_out thickness z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : c_any 0 = beta * c_in)
    (H4 : c_any thickness = beta * c_out)
    (H5 : phi_within 0 = phi_in)
    (H6 : phi_within thickness = phi_out)
    (H7 : 0 < thickness)
    (H8 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H9 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  - J * (resistance thickness - resistance 0) = beta * (c_out * exp (z * F * phi_out / (R_ * T)) - c_in * exp (z * F * phi_in / (R_ * T))).
Proof.
  assert (P1 : J * resistance 0 - J * resistance thickness = beta * c_out * exp (z * F * phi_within thickness / (R_ * T)) - beta * c_in * exp (z * F * phi_in / (R_ * T))) by (refine (any_profile.between_solutions'3 D_within c_any phi_within resistance F J R_ T beta c_in c_out phi_in thickness z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H7 | exact H8 | exact H9]);
  pose proof P1 as Q1; rewrite ?H6 in Q1;
  apply (same_eq _ _ _ _ Q1); rational.
Qed.

Lemma between_solutions_defined
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T beta c_in c_out phi_in phi_out thickness z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : c_any 0 = beta * c_in)
    (H4 : c_any thickness = beta * c_out)
    (H5 : phi_within 0 = phi_in)
    (H6 : phi_within thickness = phi_out)
    (H7 : 0 < thickness)
    (H8 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H9 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma difference
    (F R_ T V phi_in phi_out u z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : V = phi_in - phi_out)
    (H4 : u = z * F * V / (R_ * T)) :
  u = z * F * (phi_in - phi_out) / (R_ * T).
Proof.
  assert (Z1 : 1 * (u - z * F * V / (R_ * T)) = 0) by (apply term_eq; [exact H4]);
  assert (Z2 : z * F / (R_ * T) * (V - (phi_in - phi_out)) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 * (u - z * F * V / (R_ * T)) + z * F / (R_ * T) * (V - (phi_in - phi_out)))); [lra | rational].
Qed.

Lemma difference_defined
    (F R_ T V phi_in phi_out u z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : V = phi_in - phi_out)
    (H4 : u = z * F * V / (R_ * T)) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma height
    (F R_ T V phi_in phi_out u z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : V = phi_in - phi_out)
    (H4 : u = z * F * V / (R_ * T)) :
  exp u = exp (z * F * (phi_in - phi_out) / (R_ * T)).
Proof.
  assert (E1 : exp (z * F * (phi_in - phi_out) / (R_ * T)) = ((exp (z * F * phi_in / (R_ * T)))) / ((exp (z * F * phi_out / (R_ * T))))) by (exp_as ((- ((z * F * phi_out / (R_ * T)))) + ((z * F * phi_in / (R_ * T)))) ltac:(rational));
  assert (P1 : u = z * F * (phi_in - phi_out) / (R_ * T)) by (refine (any_profile.difference F R_ T V phi_in phi_out u z _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4]);
  apply (same_eq (exp u) (exp (z * F * (phi_in - phi_out) / (R_ * T)))); [apply f_equal; exact P1 | rewrite ?E1; rational | rewrite ?E1; rational].
Qed.

Lemma height_defined
    (F R_ T V phi_in phi_out u z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : V = phi_in - phi_out)
    (H4 : u = z * F * V / (R_ * T)) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma factored
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T V beta c_in c_out phi_in phi_out thickness u z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : V = phi_in - phi_out)
    (H4 : c_any 0 = beta * c_in)
    (H5 : c_any thickness = beta * c_out)
    (H6 : phi_within 0 = phi_in)
    (H7 : phi_within thickness = phi_out)
    (H8 : 0 < thickness)
    (H9 : u = z * F * V / (R_ * T))
    (H10 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H11 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  J * (resistance thickness - resistance 0) = beta * (c_in * exp u - c_out) * exp (z * F * phi_out / (R_ * T)).
Proof.
  assert (E1 : exp (z * F * (phi_in - phi_out) / (R_ * T)) = ((exp (z * F * phi_in / (R_ * T)))) / ((exp (z * F * phi_out / (R_ * T))))) by (exp_as ((- ((z * F * phi_out / (R_ * T)))) + ((z * F * phi_in / (R_ * T)))) ltac:(rational));
  assert (P1 : - J * (resistance thickness - resistance 0) = beta * (c_out * exp (z * F * phi_out / (R_ * T)) - c_in * exp (z * F * phi_in / (R_ * T)))) by (refine (any_profile.between_solutions D_within c_any phi_within resistance F J R_ T beta c_in c_out phi_in phi_out thickness z _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H10 | exact H11]);
  assert (P2 : exp u = exp (z * F * (phi_in - phi_out) / (R_ * T))) by (refine (any_profile.height F R_ T V phi_in phi_out u z _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H9]);
  assert (Z1 : (- 1) * (- J * (resistance thickness - resistance 0) - beta * (c_out * exp (z * F * phi_out / (R_ * T)) - c_in * exp (z * F * phi_in / (R_ * T)))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- beta * c_in * exp (z * F * phi_out / (R_ * T))) * (exp u - exp (z * F * (phi_in - phi_out) / (R_ * T))) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ ((- 1) * (- J * (resistance thickness - resistance 0) - beta * (c_out * exp (z * F * phi_out / (R_ * T)) - c_in * exp (z * F * phi_in / (R_ * T)))) + (- beta * c_in * exp (z * F * phi_out / (R_ * T))) * (exp u - exp (z * F * (phi_in - phi_out) / (R_ * T))))); [lra | rewrite ?E1; rational].
Qed.

Lemma factored_defined
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T V beta c_in c_out phi_in phi_out thickness u z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : V = phi_in - phi_out)
    (H4 : c_any 0 = beta * c_in)
    (H5 : c_any thickness = beta * c_out)
    (H6 : phi_within 0 = phi_in)
    (H7 : phi_within thickness = phi_out)
    (H8 : 0 < thickness)
    (H9 : u = z * F * V / (R_ * T))
    (H10 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H11 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma something
    (phi_within : R -> R)
    (F R_ T x z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T) :
  0 < exp (z * F * phi_within x / (R_ * T)).
Proof.
  first [known | apply (lt_by_sum _ _ (((exp (z * F * phi_within x / (R_ * T)))))); [side | rational]].
Qed.

Lemma something_defined
    (phi_within : R -> R)
    (F R_ T x z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma adds'1
    (D_within : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F R_ T x z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T))) :
  Derive resistance x * D_within x = exp (z * F * phi_within x / (R_ * T)).
Proof.
  assert (P1 : forall x' : R, Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T))) by (intros; apply H3; assumption);
  assert (Q1 : Derive resistance x * D_within x = exp (z * F * phi_within x / (R_ * T))) by (exact (P1 x));
  exact Q1.
Qed.

Lemma adds'1_defined
    (D_within : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F R_ T x z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T))) :
  ex_derive resistance x /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma adds'2
    (D_within : R -> R)
    (x : R)
    (H1 : forall x' : R, smooth D_within x' /\ 0 < D_within x') :
  0 < D_within x.
Proof.
  assert (P1 : forall x' : R, 0 < D_within x') by (intros; apply H1; assumption);
  assert (Q1 : 0 < D_within x) by (exact (P1 x));
  exact Q1.
Qed.

Lemma adds
    (D_within : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F R_ T x z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : forall x' : R, smooth D_within x' /\ 0 < D_within x')
    (H4 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T))) :
  0 < Derive resistance x.
Proof.
  assert (P1 : 0 < D_within x) by (refine (any_profile.adds'2 D_within x _); [exact H3]);
  assert (P2 : Derive resistance x * D_within x = exp (z * F * phi_within x / (R_ * T))) by (refine (any_profile.adds'1 D_within phi_within resistance F R_ T x z _ _ _); [exact H1 | exact H2 | exact H4]);
  assert (P3 : 0 < exp (z * F * phi_within x / (R_ * T))) by (refine (any_profile.something phi_within F R_ T x z _ _); [exact H1 | exact H2]);
  assert (Z1 : 1 / (D_within x) * (Derive resistance x * D_within x - exp (z * F * phi_within x / (R_ * T))) = 0) by (apply term_eq; [exact P2]);
  assert (Z2 : 0 < 1 / (D_within x) * (exp (z * F * phi_within x / (R_ * T)) - 0)) by (apply term_lt; [side | exact P3]);
  apply (lt_by_sum _ _ (1 / (D_within x) * (Derive resistance x * D_within x - exp (z * F * phi_within x / (R_ * T))) + 1 / (D_within x) * (exp (z * F * phi_within x / (R_ * T)) - 0))); [lra | rational].
Qed.

Lemma adds_defined
    (D_within : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F R_ T x z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : forall x' : R, smooth D_within x' /\ 0 < D_within x')
    (H4 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T))) :
  ex_derive resistance x.
Proof.
  assert (P1 : 0 < D_within x) by (refine (any_profile.adds'2 D_within x _); [exact H3]);
  each; exists_there.
Qed.

Lemma resists'1
    (D_within : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F R_ T z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : forall x' : R, smooth D_within x' /\ 0 < D_within x')
    (H4 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T))) :
  forall x' : R, 0 < Derive resistance x'.
Proof.
  intros x'; refine (any_profile.adds D_within phi_within resistance F R_ T x' z _ _ _ _); [exact H1 | exact H2 | intros; apply H3; assumption | intros; apply H4; assumption].
Qed.

Lemma resists'1_defined
    (D_within : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F R_ T z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : forall x' : R, smooth D_within x' /\ 0 < D_within x')
    (H4 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T))) :
  (forall x' : R, ex_derive resistance x').
Proof.
  each; exists_there.
Qed.

Lemma resists
    (D_within : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F R_ T thickness z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < thickness)
    (H4 : forall x' : R, smooth D_within x' /\ 0 < D_within x')
    (H5 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T))) :
  0 < resistance thickness - resistance 0.
Proof.
  assert (P1 : forall x' : R, 0 < Derive resistance x') by (refine (any_profile.resists'1 D_within phi_within resistance F R_ T z _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5]);
  assert (Z1 : 0 < resistance thickness - resistance 0 - (0 - 0)) by (apply (growth_lt resistance (fun x' => 0) 0 thickness); [intros; side | intros; side | side | intros x' B1 B2; assert (S1 : Derive resistance x' = Derive resistance x') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive (fun x'' => 0) x' = 0) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (W1 : 0 < Derive resistance x') by (exact (P1 x')); exact (same_lt _ _ _ _ W1 S2 S1)]);
  apply (lt_by_sum _ _ (resistance thickness - resistance 0 - (0 - 0))); [exact Z1 | rational].
Qed.

Lemma outward
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T V beta c_in c_out phi_in phi_out thickness u z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < beta)
    (H5 : c_any 0 = beta * c_in)
    (H6 : c_any thickness = beta * c_out)
    (H7 : c_out < c_in * exp u)
    (H8 : phi_within 0 = phi_in)
    (H9 : phi_within thickness = phi_out)
    (H10 : 0 < thickness)
    (H11 : u = z * F * V / (R_ * T))
    (H12 : forall x' : R, smooth D_within x' /\ 0 < D_within x')
    (H13 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H14 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  0 < J.
Proof.
  assert (P1 : 0 < resistance thickness - resistance 0) by (refine (any_profile.resists D_within phi_within resistance F R_ T thickness z _ _ _ _ _); [exact H1 | exact H2 | exact H10 | exact H12 | exact H13]);
  assert (P2 : J * (resistance thickness - resistance 0) = beta * (c_in * exp u - c_out) * exp (z * F * phi_out / (R_ * T))) by (refine (any_profile.factored D_within c_any phi_within resistance F J R_ T V beta c_in c_out phi_in phi_out thickness u z _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5 | exact H6 | exact H8 | exact H9 | exact H10 | exact H11 | exact H13 | exact H14]);
  assert (Z1 : 1 / (resistance thickness - resistance 0) * (J * (resistance thickness - resistance 0) - beta * (c_in * exp u - c_out) * exp (z * F * phi_out / (R_ * T))) = 0) by (apply term_eq; [exact P2]);
  assert (Z2 : 0 < beta * exp (z * F * phi_out / (R_ * T)) / (resistance thickness - resistance 0) * (c_in * exp u - c_out)) by (apply term_lt; [side | exact H7]);
  apply (lt_by_sum _ _ (1 / (resistance thickness - resistance 0) * (J * (resistance thickness - resistance 0) - beta * (c_in * exp u - c_out) * exp (z * F * phi_out / (R_ * T))) + beta * exp (z * F * phi_out / (R_ * T)) / (resistance thickness - resistance 0) * (c_in * exp u - c_out))); [lra | rational].
Qed.

Lemma inward
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T V beta c_in c_out phi_in phi_out thickness u z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < beta)
    (H5 : c_any 0 = beta * c_in)
    (H6 : c_any thickness = beta * c_out)
    (H7 : c_in * exp u < c_out)
    (H8 : phi_within 0 = phi_in)
    (H9 : phi_within thickness = phi_out)
    (H10 : 0 < thickness)
    (H11 : u = z * F * V / (R_ * T))
    (H12 : forall x' : R, smooth D_within x' /\ 0 < D_within x')
    (H13 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H14 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  J < 0.
Proof.
  assert (P1 : 0 < resistance thickness - resistance 0) by (refine (any_profile.resists D_within phi_within resistance F R_ T thickness z _ _ _ _ _); [exact H1 | exact H2 | exact H10 | exact H12 | exact H13]);
  assert (P2 : J * (resistance thickness - resistance 0) = beta * (c_in * exp u - c_out) * exp (z * F * phi_out / (R_ * T))) by (refine (any_profile.factored D_within c_any phi_within resistance F J R_ T V beta c_in c_out phi_in phi_out thickness u z _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5 | exact H6 | exact H8 | exact H9 | exact H10 | exact H11 | exact H13 | exact H14]);
  assert (Z1 : (- 1) / (resistance thickness - resistance 0) * (J * (resistance thickness - resistance 0) - beta * (c_in * exp u - c_out) * exp (z * F * phi_out / (R_ * T))) = 0) by (apply term_eq; [exact P2]);
  assert (Z2 : 0 < beta * exp (z * F * phi_out / (R_ * T)) / (resistance thickness - resistance 0) * (c_out - c_in * exp u)) by (apply term_lt; [side | exact H7]);
  apply (lt_by_sum _ _ ((- 1) / (resistance thickness - resistance 0) * (J * (resistance thickness - resistance 0) - beta * (c_in * exp u - c_out) * exp (z * F * phi_out / (R_ * T))) + beta * exp (z * F * phi_out / (R_ * T)) / (resistance thickness - resistance 0) * (c_out - c_in * exp u))); [lra | rational].
Qed.
