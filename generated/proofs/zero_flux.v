(* Generated from derivations/zero_flux.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require any_profile.

Lemma to_place
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T y z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 <= y)
    (H4 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H5 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  J * resistance 0 - J * resistance y = c_any y * exp (z * F * phi_within y / (R_ * T)) - c_any 0 * exp (z * F * phi_within 0 / (R_ * T)).
Proof.
  assert (P1 : forall x' : R, - Derive resistance x' * J = (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * exp (z * F * phi_within x' / (R_ * T))) by (refine (any_profile.everywhere D_within c_any phi_within resistance F J R_ T z _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5]);
  assert (Z1 : (- J * resistance y) - (- J * resistance 0) - (c_any y * exp (z * F * phi_within y / (R_ * T)) - c_any 0 * exp (z * F * phi_within 0 / (R_ * T))) = 0) by (apply (growth_eq (fun x' => - J * resistance x') (fun x' => c_any x' * exp (z * F * phi_within x' / (R_ * T))) 0 y); [intros; side | intros; side | side | intros x' B1 B2; assert (S1 : Derive (fun x'' => - J * resistance x'') x' = - Derive resistance x' * J) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive (fun x'' => c_any x'' * exp (z * F * phi_within x'' / (R_ * T))) x' = (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * exp (z * F * phi_within x' / (R_ * T))) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (W1 : - Derive resistance x' * J = (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * exp (z * F * phi_within x' / (R_ * T))) by (exact (P1 x')); exact (same_eq _ _ _ _ W1 S1 S2)]);
  apply (eq_by_sum _ _ ((- J * resistance y) - (- J * resistance 0) - (c_any y * exp (z * F * phi_within y / (R_ * T)) - c_any 0 * exp (z * F * phi_within 0 / (R_ * T))))); [exact Z1 | rational].
Qed.

Lemma to_place_defined
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T y z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 <= y)
    (H4 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H5 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma from_inside'1
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T beta c_in y z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : c_any 0 = beta * c_in)
    (H4 : 0 <= y)
    (H5 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H6 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  J * resistance 0 - J * resistance y = c_any y * exp (z * F * phi_within y / (R_ * T)) - beta * c_in * exp (z * F * phi_within 0 / (R_ * T)).
Proof.
  assert (P1 : J * resistance 0 - J * resistance y = c_any y * exp (z * F * phi_within y / (R_ * T)) - c_any 0 * exp (z * F * phi_within 0 / (R_ * T))) by (refine (zero_flux.to_place D_within c_any phi_within resistance F J R_ T y z _ _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5 | exact H6]);
  pose proof P1 as Q1; rewrite ?H3 in Q1;
  apply (same_eq _ _ _ _ Q1); rational.
Qed.

Lemma from_inside'1_defined
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T beta c_in y z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : c_any 0 = beta * c_in)
    (H4 : 0 <= y)
    (H5 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H6 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma from_inside
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T beta c_in phi_in y z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : c_any 0 = beta * c_in)
    (H4 : phi_within 0 = phi_in)
    (H5 : 0 <= y)
    (H6 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H7 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  J * resistance 0 - J * resistance y = c_any y * exp (z * F * phi_within y / (R_ * T)) - beta * c_in * exp (z * F * phi_in / (R_ * T)).
Proof.
  assert (P1 : J * resistance 0 - J * resistance y = c_any y * exp (z * F * phi_within y / (R_ * T)) - beta * c_in * exp (z * F * phi_within 0 / (R_ * T))) by (refine (zero_flux.from_inside'1 D_within c_any phi_within resistance F J R_ T beta c_in y z _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5 | exact H6 | exact H7]);
  pose proof P1 as Q1; rewrite ?H4 in Q1;
  exact Q1.
Qed.

Lemma from_inside_defined
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T beta c_in phi_in y z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : c_any 0 = beta * c_in)
    (H4 : phi_within 0 = phi_in)
    (H5 : 0 <= y)
    (H6 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H7 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma unchanged
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T beta c_in phi_in y z : R)
    (H1 : J = 0)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : c_any 0 = beta * c_in)
    (H5 : phi_within 0 = phi_in)
    (H6 : 0 <= y)
    (H7 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H8 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  c_any y * exp (z * F * phi_within y / (R_ * T)) = beta * c_in * exp (z * F * phi_in / (R_ * T)).
Proof.
  assert (P1 : J * resistance 0 - J * resistance y = c_any y * exp (z * F * phi_within y / (R_ * T)) - beta * c_in * exp (z * F * phi_in / (R_ * T))) by (refine (zero_flux.from_inside D_within c_any phi_within resistance F J R_ T beta c_in phi_in y z _ _ _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  assert (Z1 : (- 1) * (J * resistance 0 - J * resistance y - (c_any y * exp (z * F * phi_within y / (R_ * T)) - beta * c_in * exp (z * F * phi_in / (R_ * T)))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (resistance 0 - resistance y) * (J - 0) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ ((- 1) * (J * resistance 0 - J * resistance y - (c_any y * exp (z * F * phi_within y / (R_ * T)) - beta * c_in * exp (z * F * phi_in / (R_ * T)))) + (resistance 0 - resistance y) * (J - 0))); [lra | rational].
Qed.

Lemma unchanged_defined
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T beta c_in phi_in y z : R)
    (H1 : J = 0)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : c_any 0 = beta * c_in)
    (H5 : phi_within 0 = phi_in)
    (H6 : 0 <= y)
    (H7 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H8 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma profile
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T beta c_in phi_in y z : R)
    (H1 : J = 0)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : c_any 0 = beta * c_in)
    (H5 : phi_within 0 = phi_in)
    (H6 : 0 <= y)
    (H7 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H8 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  c_any y = beta * c_in * exp (- z * F * (phi_within y - phi_in) / (R_ * T)).
Proof.
  assert (E1 : exp (- z * F * (phi_within y - phi_in) / (R_ * T)) = ((exp (z * F * phi_in / (R_ * T)))) / ((exp (z * F * phi_within y / (R_ * T))))) by (exp_as (((z * F * phi_in / (R_ * T))) + (- ((z * F * phi_within y / (R_ * T))))) ltac:(rational));
  assert (P1 : c_any y * exp (z * F * phi_within y / (R_ * T)) = beta * c_in * exp (z * F * phi_in / (R_ * T))) by (refine (zero_flux.unchanged D_within c_any phi_within resistance F J R_ T beta c_in phi_in y z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  assert (Z1 : 1 / (exp (z * F * phi_within y / (R_ * T))) * (c_any y * exp (z * F * phi_within y / (R_ * T)) - beta * c_in * exp (z * F * phi_in / (R_ * T))) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / (exp (z * F * phi_within y / (R_ * T))) * (c_any y * exp (z * F * phi_within y / (R_ * T)) - beta * c_in * exp (z * F * phi_in / (R_ * T))))); [lra | rewrite ?E1; rational].
Qed.

Lemma profile_defined
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T beta c_in phi_in y z : R)
    (H1 : J = 0)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : c_any 0 = beta * c_in)
    (H5 : phi_within 0 = phi_in)
    (H6 : 0 <= y)
    (H7 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H8 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma balance
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T V beta c_in c_out phi_in phi_out thickness u z : R)
    (H1 : J = 0)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = phi_in - phi_out)
    (H5 : 0 < beta)
    (H6 : c_any 0 = beta * c_in)
    (H7 : c_any thickness = beta * c_out)
    (H8 : phi_within 0 = phi_in)
    (H9 : phi_within thickness = phi_out)
    (H10 : 0 < thickness)
    (H11 : u = z * F * V / (R_ * T))
    (H12 : forall x' : R, smooth D_within x' /\ 0 < D_within x')
    (H13 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H14 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  c_in * exp u = c_out.
Proof.
  assert (P1 : 0 < resistance thickness - resistance 0) by (refine (any_profile.resists D_within phi_within resistance F R_ T thickness z _ _ _ _ _); [exact H2 | exact H3 | exact H10 | exact H12 | exact H13]);
  assert (P2 : J * (resistance thickness - resistance 0) = beta * (c_in * exp u - c_out) * exp (z * F * phi_out / (R_ * T))) by (refine (any_profile.factored D_within c_any phi_within resistance F J R_ T V beta c_in c_out phi_in phi_out thickness u z _ _ _ _ _ _ _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H13 | exact H14]);
  assert (Z1 : (resistance thickness - resistance 0) / (beta * exp (z * F * phi_out / (R_ * T))) * (J - 0) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- 1) / (beta * exp (z * F * phi_out / (R_ * T))) * (J * (resistance thickness - resistance 0) - beta * (c_in * exp u - c_out) * exp (z * F * phi_out / (R_ * T))) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ ((resistance thickness - resistance 0) / (beta * exp (z * F * phi_out / (R_ * T))) * (J - 0) + (- 1) / (beta * exp (z * F * phi_out / (R_ * T))) * (J * (resistance thickness - resistance 0) - beta * (c_in * exp u - c_out) * exp (z * F * phi_out / (R_ * T))))); [lra | rational].
Qed.

Lemma ratio
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T V beta c_in c_out phi_in phi_out thickness u z : R)
    (H1 : J = 0)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = phi_in - phi_out)
    (H5 : 0 < beta)
    (H6 : c_any 0 = beta * c_in)
    (H7 : c_any thickness = beta * c_out)
    (H8 : 0 < c_in)
    (H9 : phi_within 0 = phi_in)
    (H10 : phi_within thickness = phi_out)
    (H11 : 0 < thickness)
    (H12 : u = z * F * V / (R_ * T))
    (H13 : forall x' : R, smooth D_within x' /\ 0 < D_within x')
    (H14 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H15 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  exp u = c_out / c_in.
Proof.
  assert (P1 : c_in * exp u = c_out) by (refine (zero_flux.balance D_within c_any phi_within resistance F J R_ T V beta c_in c_out phi_in phi_out thickness u z _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15]);
  assert (Z1 : 1 / c_in * (c_in * exp u - c_out) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / c_in * (c_in * exp u - c_out))); [lra | rational].
Qed.

Lemma ratio_defined
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T V beta c_in c_out phi_in phi_out thickness u z : R)
    (H1 : J = 0)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = phi_in - phi_out)
    (H5 : 0 < beta)
    (H6 : c_any 0 = beta * c_in)
    (H7 : c_any thickness = beta * c_out)
    (H8 : 0 < c_in)
    (H9 : phi_within 0 = phi_in)
    (H10 : phi_within thickness = phi_out)
    (H11 : 0 < thickness)
    (H12 : u = z * F * V / (R_ * T))
    (H13 : forall x' : R, smooth D_within x' /\ 0 < D_within x')
    (H14 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H15 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  c_in <> 0.
Proof.
  each; exists_there.
Qed.

Lemma logarithm
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T V beta c_in c_out phi_in phi_out thickness u z : R)
    (H1 : J = 0)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = phi_in - phi_out)
    (H5 : 0 < beta)
    (H6 : c_any 0 = beta * c_in)
    (H7 : c_any thickness = beta * c_out)
    (H8 : 0 < c_in)
    (H9 : 0 < c_out)
    (H10 : phi_within 0 = phi_in)
    (H11 : phi_within thickness = phi_out)
    (H12 : 0 < thickness)
    (H13 : u = z * F * V / (R_ * T))
    (H14 : forall x' : R, smooth D_within x' /\ 0 < D_within x')
    (H15 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H16 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  u = ln (c_out / c_in).
Proof.
  assert (E1 : ln (exp u) = u) by (ln_as (((exp u))) ltac:(rational));
  assert (E2 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rewrite ?E1; rational));
  assert (P1 : exp u = c_out / c_in) by (refine (zero_flux.ratio D_within c_any phi_within resistance F J R_ T V beta c_in c_out phi_in phi_out thickness u z _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16]);
  apply (same_eq (ln (exp u)) (ln (c_out / c_in))); [apply f_equal; exact P1 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma logarithm_defined
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T V beta c_in c_out phi_in phi_out thickness u z : R)
    (H1 : J = 0)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = phi_in - phi_out)
    (H5 : 0 < beta)
    (H6 : c_any 0 = beta * c_in)
    (H7 : c_any thickness = beta * c_out)
    (H8 : 0 < c_in)
    (H9 : 0 < c_out)
    (H10 : phi_within 0 = phi_in)
    (H11 : phi_within thickness = phi_out)
    (H12 : 0 < thickness)
    (H13 : u = z * F * V / (R_ * T))
    (H14 : forall x' : R, smooth D_within x' /\ 0 < D_within x')
    (H15 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H16 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  c_in <> 0 /\ 0 < c_out / c_in.
Proof.
  each; exists_there.
Qed.

Lemma nernst_voltage
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T V beta c_in c_out phi_in phi_out thickness u z : R)
    (H1 : 0 < F)
    (H2 : J = 0)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : V = phi_in - phi_out)
    (H6 : 0 < beta)
    (H7 : c_any 0 = beta * c_in)
    (H8 : c_any thickness = beta * c_out)
    (H9 : 0 < c_in)
    (H10 : 0 < c_out)
    (H11 : phi_within 0 = phi_in)
    (H12 : phi_within thickness = phi_out)
    (H13 : 0 < thickness)
    (H14 : u = z * F * V / (R_ * T))
    (H15 : z <> 0)
    (H16 : forall x' : R, smooth D_within x' /\ 0 < D_within x')
    (H17 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H18 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  V = R_ * T * ln (c_out / c_in) / (z * F).
Proof.
  assert (E1 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rational));
  assert (P1 : u = ln (c_out / c_in)) by (refine (zero_flux.logarithm D_within c_any phi_within resistance F J R_ T V beta c_in c_out phi_in phi_out thickness u z _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H16 | exact H17 | exact H18]);
  assert (Z1 : R_ * T / (z * F) * (u - ln (c_out / c_in)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- R_ * T) / (z * F) * (u - z * F * V / (R_ * T)) = 0) by (apply term_eq; [exact H14]);
  apply (eq_by_sum _ _ (R_ * T / (z * F) * (u - ln (c_out / c_in)) + (- R_ * T) / (z * F) * (u - z * F * V / (R_ * T)))); [lra | rewrite ?E1; rational].
Qed.

Lemma nernst_voltage_defined
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T V beta c_in c_out phi_in phi_out thickness u z : R)
    (H1 : 0 < F)
    (H2 : J = 0)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : V = phi_in - phi_out)
    (H6 : 0 < beta)
    (H7 : c_any 0 = beta * c_in)
    (H8 : c_any thickness = beta * c_out)
    (H9 : 0 < c_in)
    (H10 : 0 < c_out)
    (H11 : phi_within 0 = phi_in)
    (H12 : phi_within thickness = phi_out)
    (H13 : 0 < thickness)
    (H14 : u = z * F * V / (R_ * T))
    (H15 : z <> 0)
    (H16 : forall x' : R, smooth D_within x' /\ 0 < D_within x')
    (H17 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H18 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  F <> 0 /\ z <> 0 /\ c_in <> 0 /\ 0 < c_out / c_in.
Proof.
  each; exists_there.
Qed.

Lemma zero_flux'1
    (F R_ T V c_in c_out u z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = R_ * T * ln (c_out / c_in) / (z * F))
    (H5 : 0 < c_in)
    (H6 : 0 < c_out)
    (H7 : u = z * F * V / (R_ * T))
    (H8 : z <> 0) :
  u = ln (c_out / c_in).
Proof.
  assert (E1 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rational));
  assert (Z1 : z * F / (R_ * T) * (V - R_ * T * ln (c_out / c_in) / (z * F)) = 0) by (apply term_eq; [exact H4]);
  assert (Z2 : z * R_ * F * T / (z * R_ * F * T) * (u - z * F * V / (R_ * T)) = 0) by (apply term_eq; [exact H7]);
  apply (eq_by_sum _ _ (z * F / (R_ * T) * (V - R_ * T * ln (c_out / c_in) / (z * F)) + z * R_ * F * T / (z * R_ * F * T) * (u - z * F * V / (R_ * T)))); [lra | rewrite ?E1; rational].
Qed.

Lemma zero_flux'1_defined
    (F R_ T V c_in c_out u z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = R_ * T * ln (c_out / c_in) / (z * F))
    (H5 : 0 < c_in)
    (H6 : 0 < c_out)
    (H7 : u = z * F * V / (R_ * T))
    (H8 : z <> 0) :
  c_in <> 0 /\ 0 < c_out / c_in.
Proof.
  each; exists_there.
Qed.

Lemma zero_flux'2
    (F R_ T V c_in c_out u z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = R_ * T * ln (c_out / c_in) / (z * F))
    (H5 : 0 < c_in)
    (H6 : 0 < c_out)
    (H7 : u = z * F * V / (R_ * T))
    (H8 : z <> 0) :
  exp u = c_out / c_in.
Proof.
  assert (E1 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rational));
  assert (E2 : exp (ln (c_out / c_in)) = (c_out) / (c_in)) by (exp_as ((ln c_out) + (- (ln c_in))) ltac:(rewrite ?E1; rational));
  assert (P1 : u = ln (c_out / c_in)) by (refine (zero_flux.zero_flux'1 F R_ T V c_in c_out u z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  apply (same_eq (exp u) (exp (ln (c_out / c_in)))); [apply f_equal; exact P1 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma zero_flux'2_defined
    (F R_ T V c_in c_out u z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = R_ * T * ln (c_out / c_in) / (z * F))
    (H5 : 0 < c_in)
    (H6 : 0 < c_out)
    (H7 : u = z * F * V / (R_ * T))
    (H8 : z <> 0) :
  c_in <> 0.
Proof.
  each; exists_there.
Qed.

Lemma zero_flux'3
    (F R_ T V c_in c_out u z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = R_ * T * ln (c_out / c_in) / (z * F))
    (H5 : 0 < c_in)
    (H6 : 0 < c_out)
    (H7 : u = z * F * V / (R_ * T))
    (H8 : z <> 0) :
  c_in * exp u = c_out.
Proof.
  assert (P1 : exp u = c_out / c_in) by (refine (zero_flux.zero_flux'2 F R_ T V c_in c_out u z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  assert (Z1 : c_in * (exp u - c_out / c_in) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (c_in * (exp u - c_out / c_in))); [lra | rational].
Qed.

Lemma zero_flux'4
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T V beta c_in c_out phi_in phi_out thickness u z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = R_ * T * ln (c_out / c_in) / (z * F))
    (H5 : V = phi_in - phi_out)
    (H6 : 0 < beta)
    (H7 : c_any 0 = beta * c_in)
    (H8 : c_any thickness = beta * c_out)
    (H9 : 0 < c_in)
    (H10 : 0 < c_out)
    (H11 : phi_within 0 = phi_in)
    (H12 : phi_within thickness = phi_out)
    (H13 : 0 < thickness)
    (H14 : u = z * F * V / (R_ * T))
    (H15 : z <> 0)
    (H16 : forall x' : R, smooth D_within x' /\ 0 < D_within x')
    (H17 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H18 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  J = 0.
Proof.
  assert (P1 : 0 < resistance thickness - resistance 0) by (refine (any_profile.resists D_within phi_within resistance F R_ T thickness z _ _ _ _ _); [exact H2 | exact H3 | exact H13 | exact H16 | exact H17]);
  assert (P2 : J * (resistance thickness - resistance 0) = beta * (c_in * exp u - c_out) * exp (z * F * phi_out / (R_ * T))) by (refine (any_profile.factored D_within c_any phi_within resistance F J R_ T V beta c_in c_out phi_in phi_out thickness u z _ _ _ _ _ _ _ _ _ _ _); [exact H2 | exact H3 | exact H5 | exact H7 | exact H8 | exact H11 | exact H12 | exact H13 | exact H14 | exact H17 | exact H18]);
  assert (P3 : c_in * exp u = c_out) by (refine (zero_flux.zero_flux'3 F R_ T V c_in c_out u z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H9 | exact H10 | exact H14 | exact H15]);
  assert (Z1 : beta * exp (z * F * phi_out / (R_ * T)) / (resistance thickness - resistance 0) * (c_in * exp u - c_out) = 0) by (apply term_eq; [exact P3]);
  assert (Z2 : beta * exp (z * F * phi_out / (R_ * T)) / (beta * (resistance thickness - resistance 0) * exp (z * F * phi_out / (R_ * T))) * (J * (resistance thickness - resistance 0) - beta * (c_in * exp u - c_out) * exp (z * F * phi_out / (R_ * T))) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (beta * exp (z * F * phi_out / (R_ * T)) / (resistance thickness - resistance 0) * (c_in * exp u - c_out) + beta * exp (z * F * phi_out / (R_ * T)) / (beta * (resistance thickness - resistance 0) * exp (z * F * phi_out / (R_ * T))) * (J * (resistance thickness - resistance 0) - beta * (c_in * exp u - c_out) * exp (z * F * phi_out / (R_ * T))))); [lra | rational].
Qed.

Lemma zero_flux
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T V beta c_in c_out phi_in phi_out thickness u z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = phi_in - phi_out)
    (H5 : 0 < beta)
    (H6 : c_any 0 = beta * c_in)
    (H7 : c_any thickness = beta * c_out)
    (H8 : 0 < c_in)
    (H9 : 0 < c_out)
    (H10 : phi_within 0 = phi_in)
    (H11 : phi_within thickness = phi_out)
    (H12 : 0 < thickness)
    (H13 : u = z * F * V / (R_ * T))
    (H14 : z <> 0)
    (H15 : forall x' : R, smooth D_within x' /\ 0 < D_within x')
    (H16 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H17 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  J = 0 <-> V = R_ * T * ln (c_out / c_in) / (z * F).
Proof.
  split; [intro G1; refine (zero_flux.nernst_voltage D_within c_any phi_within resistance F J R_ T V beta c_in c_out phi_in phi_out thickness u z _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact G1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16 | exact H17] | intro G1; refine (zero_flux.zero_flux'4 D_within c_any phi_within resistance F J R_ T V beta c_in c_out phi_in phi_out thickness u z _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact G1 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16 | exact H17]].
Qed.

Lemma zero_flux_defined
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T V beta c_in c_out phi_in phi_out thickness u z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = phi_in - phi_out)
    (H5 : 0 < beta)
    (H6 : c_any 0 = beta * c_in)
    (H7 : c_any thickness = beta * c_out)
    (H8 : 0 < c_in)
    (H9 : 0 < c_out)
    (H10 : phi_within 0 = phi_in)
    (H11 : phi_within thickness = phi_out)
    (H12 : 0 < thickness)
    (H13 : u = z * F * V / (R_ * T))
    (H14 : z <> 0)
    (H15 : forall x' : R, smooth D_within x' /\ 0 < D_within x')
    (H16 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H17 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  F <> 0 /\ z <> 0 /\ c_in <> 0 /\ 0 < c_out / c_in.
Proof.
  each; exists_there.
Qed.
