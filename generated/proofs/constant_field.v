(* Generated from derivations/constant_field.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require bernoulli_function.

Lemma slope'1
    (phi_within : R -> R)
    (phi_in phi_out thickness : R)
    (H1 : 0 < thickness)
    (H2 : forall x' : R, smooth phi_within x' /\ phi_within x' = phi_in + x' * (phi_out - phi_in) / thickness) :
  forall x' : R, Derive phi_within x' = (phi_out - phi_in) / thickness.
Proof.
  assert (P1 : forall x' : R, phi_within x' = phi_in + x' * (phi_out - phi_in) / thickness) by (intros; apply H2; assumption);
  intros x'; assert (S0 : Derive phi_within x' = Derive (fun x' => phi_in + x' * (phi_out - phi_in) / thickness) x') by (apply Derive_ext_loc; apply filter_forall; exact P1); assert (S1 : Derive phi_within x' = Derive phi_within x') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive (fun x'' => phi_in + x'' * (phi_out - phi_in) / thickness) x' = (phi_out - phi_in) / thickness) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); exact (eq_trans (eq_sym S1) (eq_trans S0 S2)).
Qed.

Lemma slope'1_defined
    (phi_within : R -> R)
    (phi_in phi_out thickness : R)
    (H1 : 0 < thickness)
    (H2 : forall x' : R, smooth phi_within x' /\ phi_within x' = phi_in + x' * (phi_out - phi_in) / thickness) :
  (forall x' : R, ex_derive phi_within x' /\ thickness <> 0).
Proof.
  each; exists_there.
Qed.

Lemma slope
    (phi_within : R -> R)
    (phi_in phi_out thickness x : R)
    (H1 : 0 < thickness)
    (H2 : forall x' : R, smooth phi_within x' /\ phi_within x' = phi_in + x' * (phi_out - phi_in) / thickness) :
  Derive phi_within x = (phi_out - phi_in) / thickness.
Proof.
  assert (P1 : forall x' : R, Derive phi_within x' = (phi_out - phi_in) / thickness) by (refine (constant_field.slope'1 phi_within phi_in phi_out thickness _ _); [exact H1 | exact H2]);
  assert (Q1 : Derive phi_within x = (phi_out - phi_in) / thickness) by (exact (P1 x));
  exact Q1.
Qed.

Lemma slope_defined
    (phi_within : R -> R)
    (phi_in phi_out thickness x : R)
    (H1 : 0 < thickness)
    (H2 : forall x' : R, smooth phi_within x' /\ phi_within x' = phi_in + x' * (phi_out - phi_in) / thickness) :
  ex_derive phi_within x /\ thickness <> 0.
Proof.
  each; exists_there.
Qed.

Lemma constant_field
    (phi_within : R -> R)
    (V phi_in phi_out thickness x : R)
    (H1 : V = phi_in - phi_out)
    (H2 : 0 < thickness)
    (H3 : forall x' : R, smooth phi_within x' /\ phi_within x' = phi_in + x' * (phi_out - phi_in) / thickness) :
  Derive phi_within x = - V / thickness.
Proof.
  assert (P1 : Derive phi_within x = (phi_out - phi_in) / thickness) by (refine (constant_field.slope phi_within phi_in phi_out thickness x _ _); [exact H2 | exact H3]);
  assert (Z1 : 1 * (Derive phi_within x - (phi_out - phi_in) / thickness) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 1 / thickness * (V - (phi_in - phi_out)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (Derive phi_within x - (phi_out - phi_in) / thickness) + 1 / thickness * (V - (phi_in - phi_out)))); [lra | rational].
Qed.

Lemma constant_field_defined
    (phi_within : R -> R)
    (V phi_in phi_out thickness x : R)
    (H1 : V = phi_in - phi_out)
    (H2 : 0 < thickness)
    (H3 : forall x' : R, smooth phi_within x' /\ phi_within x' = phi_in + x' * (phi_out - phi_in) / thickness) :
  ex_derive phi_within x /\ thickness <> 0.
Proof.
  each; exists_there.
Qed.

Lemma in_the_field'1
    (c_charged : R -> R)
    (phi_within : R -> R)
    (D F J R_ T x z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : forall x' : R, smooth c_charged x' /\ smooth phi_within x' /\ J = - D * (Derive c_charged x' + z * F * Derive phi_within x' * c_charged x' / (R_ * T))) :
  J = - D * (Derive c_charged x + z * F * Derive phi_within x * c_charged x / (R_ * T)).
Proof.
  assert (P1 : forall x' : R, J = - D * (Derive c_charged x' + z * F * Derive phi_within x' * c_charged x' / (R_ * T))) by (intros; apply H3; assumption);
  assert (Q1 : J = - D * (Derive c_charged x + z * F * Derive phi_within x * c_charged x / (R_ * T))) by (exact (P1 x));
  exact Q1.
Qed.

Lemma in_the_field'1_defined
    (c_charged : R -> R)
    (phi_within : R -> R)
    (D F J R_ T x z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : forall x' : R, smooth c_charged x' /\ smooth phi_within x' /\ J = - D * (Derive c_charged x' + z * F * Derive phi_within x' * c_charged x' / (R_ * T))) :
  R_ <> 0 /\ T <> 0 /\ ex_derive phi_within x /\ ex_derive c_charged x.
Proof.
  each; exists_there.
Qed.

Lemma in_the_field
    (c_charged : R -> R)
    (phi_within : R -> R)
    (D F J R_ T V phi_in phi_out thickness u x z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < thickness)
    (H5 : u = z * F * V / (R_ * T))
    (H6 : forall x' : R, smooth c_charged x' /\ smooth phi_within x' /\ J = - D * (Derive c_charged x' + z * F * Derive phi_within x' * c_charged x' / (R_ * T)))
    (H7 : forall x' : R, smooth phi_within x' /\ phi_within x' = phi_in + x' * (phi_out - phi_in) / thickness) :
  J = - D * (Derive c_charged x - u * c_charged x / thickness).
Proof.
  assert (P1 : J = - D * (Derive c_charged x + z * F * Derive phi_within x * c_charged x / (R_ * T))) by (refine (constant_field.in_the_field'1 c_charged phi_within D F J R_ T x z _ _ _); [exact H1 | exact H2 | exact H6]);
  assert (P2 : Derive phi_within x = - V / thickness) by (refine (constant_field.constant_field phi_within V phi_in phi_out thickness x _ _ _); [exact H3 | exact H4 | exact H7]);
  assert (Z1 : 1 * (J - (- D * (Derive c_charged x + z * F * Derive phi_within x * c_charged x / (R_ * T)))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- D * z * F * c_charged x / (R_ * T)) * (Derive phi_within x - (- V / thickness)) = 0) by (apply term_eq; [exact P2]);
  assert (Z3 : (- D * c_charged x / thickness) * (u - z * F * V / (R_ * T)) = 0) by (apply term_eq; [exact H5]);
  apply (eq_by_sum _ _ (1 * (J - (- D * (Derive c_charged x + z * F * Derive phi_within x * c_charged x / (R_ * T)))) + (- D * z * F * c_charged x / (R_ * T)) * (Derive phi_within x - (- V / thickness)) + (- D * c_charged x / thickness) * (u - z * F * V / (R_ * T)))); [lra | rational].
Qed.

Lemma in_the_field_defined
    (c_charged : R -> R)
    (phi_within : R -> R)
    (D F J R_ T V phi_in phi_out thickness u x z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < thickness)
    (H5 : u = z * F * V / (R_ * T))
    (H6 : forall x' : R, smooth c_charged x' /\ smooth phi_within x' /\ J = - D * (Derive c_charged x' + z * F * Derive phi_within x' * c_charged x' / (R_ * T)))
    (H7 : forall x' : R, smooth phi_within x' /\ phi_within x' = phi_in + x' * (phi_out - phi_in) / thickness) :
  thickness <> 0 /\ ex_derive c_charged x.
Proof.
  each; exists_there.
Qed.

Lemma product_rate
    (c_charged : R -> R)
    (phi_within : R -> R)
    (D F J R_ T V phi_in phi_out thickness u x z : R)
    (H1 : 0 < D)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = phi_in - phi_out)
    (H5 : 0 < thickness)
    (H6 : u = z * F * V / (R_ * T))
    (H7 : forall x' : R, smooth c_charged x' /\ smooth phi_within x' /\ J = - D * (Derive c_charged x' + z * F * Derive phi_within x' * c_charged x' / (R_ * T)))
    (H8 : forall x' : R, smooth phi_within x' /\ phi_within x' = phi_in + x' * (phi_out - phi_in) / thickness) :
  - J * exp (- u * x / thickness) / D = (Derive c_charged x - u * c_charged x / thickness) * exp (- u * x / thickness).
Proof.
  assert (E1 : exp (- u * x / thickness) = (1) / ((exp (u * x / thickness)))) by (exp_as ((- ((u * x / thickness)))) ltac:(rational));
  assert (P1 : J = - D * (Derive c_charged x - u * c_charged x / thickness)) by (refine (constant_field.in_the_field c_charged phi_within D F J R_ T V phi_in phi_out thickness u x z _ _ _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  assert (Z1 : (- exp (- u * x / thickness)) / D * (J - (- D * (Derive c_charged x - u * c_charged x / thickness))) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ ((- exp (- u * x / thickness)) / D * (J - (- D * (Derive c_charged x - u * c_charged x / thickness))))); [lra | rewrite ?E1; rational].
Qed.

Lemma product_rate_defined
    (c_charged : R -> R)
    (phi_within : R -> R)
    (D F J R_ T V phi_in phi_out thickness u x z : R)
    (H1 : 0 < D)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = phi_in - phi_out)
    (H5 : 0 < thickness)
    (H6 : u = z * F * V / (R_ * T))
    (H7 : forall x' : R, smooth c_charged x' /\ smooth phi_within x' /\ J = - D * (Derive c_charged x' + z * F * Derive phi_within x' * c_charged x' / (R_ * T)))
    (H8 : forall x' : R, smooth phi_within x' /\ phi_within x' = phi_in + x' * (phi_out - phi_in) / thickness) :
  D <> 0 /\ thickness <> 0 /\ ex_derive c_charged x.
Proof.
  each; exists_there.
Qed.

Lemma throughout_membrane
    (c_charged : R -> R)
    (phi_within : R -> R)
    (D F J R_ T V phi_in phi_out thickness u z : R)
    (H1 : 0 < D)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = phi_in - phi_out)
    (H5 : 0 < thickness)
    (H6 : u = z * F * V / (R_ * T))
    (H7 : forall x' : R, smooth c_charged x' /\ smooth phi_within x' /\ J = - D * (Derive c_charged x' + z * F * Derive phi_within x' * c_charged x' / (R_ * T)))
    (H8 : forall x' : R, smooth phi_within x' /\ phi_within x' = phi_in + x' * (phi_out - phi_in) / thickness) :
  forall x' : R, - J * exp (- u * x' / thickness) / D = (Derive c_charged x' - u * c_charged x' / thickness) * exp (- u * x' / thickness).
Proof.
  intros x'; refine (constant_field.product_rate c_charged phi_within D F J R_ T V phi_in phi_out thickness u x' z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | intros; apply H7; assumption | intros; apply H8; assumption].
Qed.

Lemma throughout_membrane_defined
    (c_charged : R -> R)
    (phi_within : R -> R)
    (D F J R_ T V phi_in phi_out thickness u z : R)
    (H1 : 0 < D)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = phi_in - phi_out)
    (H5 : 0 < thickness)
    (H6 : u = z * F * V / (R_ * T))
    (H7 : forall x' : R, smooth c_charged x' /\ smooth phi_within x' /\ J = - D * (Derive c_charged x' + z * F * Derive phi_within x' * c_charged x' / (R_ * T)))
    (H8 : forall x' : R, smooth phi_within x' /\ phi_within x' = phi_in + x' * (phi_out - phi_in) / thickness) :
  (forall x' : R, D <> 0 /\ thickness <> 0 /\ ex_derive c_charged x').
Proof.
  each; exists_there.
Qed.

Lemma total
    (c_charged : R -> R)
    (phi_within : R -> R)
    (D F J R_ T V phi_in phi_out thickness u z : R)
    (H1 : 0 < D)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = phi_in - phi_out)
    (H5 : 0 < thickness)
    (H6 : u <> 0)
    (H7 : u = z * F * V / (R_ * T))
    (H8 : forall x' : R, smooth c_charged x' /\ smooth phi_within x' /\ J = - D * (Derive c_charged x' + z * F * Derive phi_within x' * c_charged x' / (R_ * T)))
    (H9 : forall x' : R, smooth phi_within x' /\ phi_within x' = phi_in + x' * (phi_out - phi_in) / thickness) :
  thickness * J * exp (- u) / (D * u) - thickness * J / (D * u) = c_charged thickness * exp (- u) - c_charged 0.
Proof.
  assert (E1 : exp (- u * thickness / thickness) = (1) / ((exp u))) by (exp_as ((- (u))) ltac:(rational));
  assert (E2 : exp (- u * 0 / thickness) = 1) by (exp_as (0) ltac:(rewrite ?E1; rational));
  assert (E3 : exp (- u) = (1) / ((exp u))) by (exp_as ((- (u))) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : forall x' : R, - J * exp (- u * x' / thickness) / D = (Derive c_charged x' - u * c_charged x' / thickness) * exp (- u * x' / thickness)) by (refine (constant_field.throughout_membrane c_charged phi_within D F J R_ T V phi_in phi_out thickness u z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H7 | exact H8 | exact H9]);
  assert (Z1 : thickness * J * exp (- u * thickness / thickness) / (D * u) - thickness * J * exp (- u * 0 / thickness) / (D * u) - (c_charged thickness * exp (- u * thickness / thickness) - c_charged 0 * exp (- u * 0 / thickness)) = 0) by (apply (growth_eq (fun x' => thickness * J * exp (- u * x' / thickness) / (D * u)) (fun x' => c_charged x' * exp (- u * x' / thickness)) 0 thickness); [intros; side | intros; side | side | intros x' B1 B2; assert (I1 : exp (- u * x' / thickness) = (1) / ((exp (u * x' / thickness)))) by (exp_as ((- ((u * x' / thickness)))) ltac:(rational)); assert (S1 : Derive (fun x'' => thickness * J * exp (- u * x'' / thickness) / (D * u)) x' = - J * exp (- u * x' / thickness) / D) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I1; rational]]); assert (S2 : Derive (fun x'' => c_charged x'' * exp (- u * x'' / thickness)) x' = (Derive c_charged x' - u * c_charged x' / thickness) * exp (- u * x' / thickness)) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rewrite ?I1; rational]]); assert (W1 : - J * exp (- u * x' / thickness) / D = (Derive c_charged x' - u * c_charged x' / thickness) * exp (- u * x' / thickness)) by (exact (P1 x')); exact (same_eq _ _ _ _ W1 S1 S2)]);
  apply (eq_by_sum _ _ (thickness * J * exp (- u * thickness / thickness) / (D * u) - thickness * J * exp (- u * 0 / thickness) / (D * u) - (c_charged thickness * exp (- u * thickness / thickness) - c_charged 0 * exp (- u * 0 / thickness)))); [exact Z1 | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma total_defined
    (c_charged : R -> R)
    (phi_within : R -> R)
    (D F J R_ T V phi_in phi_out thickness u z : R)
    (H1 : 0 < D)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = phi_in - phi_out)
    (H5 : 0 < thickness)
    (H6 : u <> 0)
    (H7 : u = z * F * V / (R_ * T))
    (H8 : forall x' : R, smooth c_charged x' /\ smooth phi_within x' /\ J = - D * (Derive c_charged x' + z * F * Derive phi_within x' * c_charged x' / (R_ * T)))
    (H9 : forall x' : R, smooth phi_within x' /\ phi_within x' = phi_in + x' * (phi_out - phi_in) / thickness) :
  D <> 0 /\ u <> 0.
Proof.
  each; exists_there.
Qed.

Lemma between_solutions'1
    (c_charged : R -> R)
    (phi_within : R -> R)
    (D F J R_ T V beta c_in phi_in phi_out thickness u z : R)
    (H1 : 0 < D)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = phi_in - phi_out)
    (H5 : c_charged 0 = beta * c_in)
    (H6 : 0 < thickness)
    (H7 : u <> 0)
    (H8 : u = z * F * V / (R_ * T))
    (H9 : forall x' : R, smooth c_charged x' /\ smooth phi_within x' /\ J = - D * (Derive c_charged x' + z * F * Derive phi_within x' * c_charged x' / (R_ * T)))
    (H10 : forall x' : R, smooth phi_within x' /\ phi_within x' = phi_in + x' * (phi_out - phi_in) / thickness) :
  thickness * J * exp (- u) / (D * u) - thickness * J / (D * u) = c_charged thickness * exp (- u) - beta * c_in.
Proof.
  assert (E1 : exp (- u) = (1) / ((exp u))) by (exp_as ((- (u))) ltac:(rational));
  assert (P1 : thickness * J * exp (- u) / (D * u) - thickness * J / (D * u) = c_charged thickness * exp (- u) - c_charged 0) by (refine (constant_field.total c_charged phi_within D F J R_ T V phi_in phi_out thickness u z _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]);
  pose proof P1 as Q1; rewrite ?H5 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E1; rational.
Qed.

Lemma between_solutions'1_defined
    (c_charged : R -> R)
    (phi_within : R -> R)
    (D F J R_ T V beta c_in phi_in phi_out thickness u z : R)
    (H1 : 0 < D)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = phi_in - phi_out)
    (H5 : c_charged 0 = beta * c_in)
    (H6 : 0 < thickness)
    (H7 : u <> 0)
    (H8 : u = z * F * V / (R_ * T))
    (H9 : forall x' : R, smooth c_charged x' /\ smooth phi_within x' /\ J = - D * (Derive c_charged x' + z * F * Derive phi_within x' * c_charged x' / (R_ * T)))
    (H10 : forall x' : R, smooth phi_within x' /\ phi_within x' = phi_in + x' * (phi_out - phi_in) / thickness) :
  D <> 0 /\ u <> 0.
Proof.
  each; exists_there.
Qed.

Lemma between_solutions
    (c_charged : R -> R)
    (phi_within : R -> R)
    (D F J R_ T V beta c_in c_out phi_in phi_out thickness u z : R)
    (H1 : 0 < D)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = phi_in - phi_out)
    (H5 : c_charged 0 = beta * c_in)
    (H6 : c_charged thickness = beta * c_out)
    (H7 : 0 < thickness)
    (H8 : u <> 0)
    (H9 : u = z * F * V / (R_ * T))
    (H10 : forall x' : R, smooth c_charged x' /\ smooth phi_within x' /\ J = - D * (Derive c_charged x' + z * F * Derive phi_within x' * c_charged x' / (R_ * T)))
    (H11 : forall x' : R, smooth phi_within x' /\ phi_within x' = phi_in + x' * (phi_out - phi_in) / thickness) :
  thickness * J * exp (- u) / (D * u) - thickness * J / (D * u) = beta * c_out * exp (- u) - beta * c_in.
Proof.
  assert (E1 : exp (- u) = (1) / ((exp u))) by (exp_as ((- (u))) ltac:(rational));
  assert (P1 : thickness * J * exp (- u) / (D * u) - thickness * J / (D * u) = c_charged thickness * exp (- u) - beta * c_in) by (refine (constant_field.between_solutions'1 c_charged phi_within D F J R_ T V beta c_in phi_in phi_out thickness u z _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11]);
  pose proof P1 as Q1; rewrite ?H6 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E1; rational.
Qed.

Lemma between_solutions_defined
    (c_charged : R -> R)
    (phi_within : R -> R)
    (D F J R_ T V beta c_in c_out phi_in phi_out thickness u z : R)
    (H1 : 0 < D)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = phi_in - phi_out)
    (H5 : c_charged 0 = beta * c_in)
    (H6 : c_charged thickness = beta * c_out)
    (H7 : 0 < thickness)
    (H8 : u <> 0)
    (H9 : u = z * F * V / (R_ * T))
    (H10 : forall x' : R, smooth c_charged x' /\ smooth phi_within x' /\ J = - D * (Derive c_charged x' + z * F * Derive phi_within x' * c_charged x' / (R_ * T)))
    (H11 : forall x' : R, smooth phi_within x' /\ phi_within x' = phi_in + x' * (phi_out - phi_in) / thickness) :
  D <> 0 /\ u <> 0.
Proof.
  each; exists_there.
Qed.

Lemma no_pole
    (u : R)
    (H1 : u <> 0) :
  1 - exp (- u) <> 0.
Proof.
  assert (E1 : exp (- u) = (1) / ((exp u))) by (exp_as ((- (u))) ltac:(rational));
  first [known | rewrite ?E1; known | apply (neq_by_sum _ _ (((exp u) - 1) * / ((exp u)))); [side | rewrite ?E1; rational]].
Qed.

Lemma solved
    (c_charged : R -> R)
    (phi_within : R -> R)
    (D F J R_ T V beta c_in c_out phi_in phi_out thickness u z : R)
    (H1 : 0 < D)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = phi_in - phi_out)
    (H5 : c_charged 0 = beta * c_in)
    (H6 : c_charged thickness = beta * c_out)
    (H7 : 0 < thickness)
    (H8 : u <> 0)
    (H9 : u = z * F * V / (R_ * T))
    (H10 : forall x' : R, smooth c_charged x' /\ smooth phi_within x' /\ J = - D * (Derive c_charged x' + z * F * Derive phi_within x' * c_charged x' / (R_ * T)))
    (H11 : forall x' : R, smooth phi_within x' /\ phi_within x' = phi_in + x' * (phi_out - phi_in) / thickness) :
  J = beta * D * u * (c_in - c_out * exp (- u)) / (thickness * (1 - exp (- u))).
Proof.
  assert (P1 : 1 - exp (- u) <> 0) by (refine (constant_field.no_pole u _); [exact H8]);
  assert (E1 : exp (- u) = (1) / ((exp u))) by (exp_as ((- (u))) ltac:(rational));
  assert (P2 : thickness * J * exp (- u) / (D * u) - thickness * J / (D * u) = beta * c_out * exp (- u) - beta * c_in) by (refine (constant_field.between_solutions c_charged phi_within D F J R_ T V beta c_in c_out phi_in phi_out thickness u z _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11]);
  assert (Z1 : 1 / (thickness * (exp (- u) - 1) / (D * u)) * (thickness * J * exp (- u) / (D * u) - thickness * J / (D * u) - (beta * c_out * exp (- u) - beta * c_in)) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 / (thickness * (exp (- u) - 1) / (D * u)) * (thickness * J * exp (- u) / (D * u) - thickness * J / (D * u) - (beta * c_out * exp (- u) - beta * c_in)))); [lra | rewrite ?E1; rational].
Qed.

Lemma solved_defined
    (c_charged : R -> R)
    (phi_within : R -> R)
    (D F J R_ T V beta c_in c_out phi_in phi_out thickness u z : R)
    (H1 : 0 < D)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = phi_in - phi_out)
    (H5 : c_charged 0 = beta * c_in)
    (H6 : c_charged thickness = beta * c_out)
    (H7 : 0 < thickness)
    (H8 : u <> 0)
    (H9 : u = z * F * V / (R_ * T))
    (H10 : forall x' : R, smooth c_charged x' /\ smooth phi_within x' /\ J = - D * (Derive c_charged x' + z * F * Derive phi_within x' * c_charged x' / (R_ * T)))
    (H11 : forall x' : R, smooth phi_within x' /\ phi_within x' = phi_in + x' * (phi_out - phi_in) / thickness) :
  1 - exp (- u) <> 0 /\ thickness <> 0.
Proof.
  assert (P1 : 1 - exp (- u) <> 0) by (refine (constant_field.no_pole u _); [exact H8]);
  each; exists_there.
Qed.

Lemma ghk_flux
    (c_charged : R -> R)
    (phi_within : R -> R)
    (D F J P R_ T V beta c_in c_out phi_in phi_out thickness u z : R)
    (H1 : 0 < D)
    (H2 : P = beta * D / thickness)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : V = phi_in - phi_out)
    (H6 : c_charged 0 = beta * c_in)
    (H7 : c_charged thickness = beta * c_out)
    (H8 : 0 < thickness)
    (H9 : u <> 0)
    (H10 : u = z * F * V / (R_ * T))
    (H11 : forall x' : R, smooth c_charged x' /\ smooth phi_within x' /\ J = - D * (Derive c_charged x' + z * F * Derive phi_within x' * c_charged x' / (R_ * T)))
    (H12 : forall x' : R, smooth phi_within x' /\ phi_within x' = phi_in + x' * (phi_out - phi_in) / thickness) :
  J = P * u * (c_in - c_out * exp (- u)) / (1 - exp (- u)).
Proof.
  assert (P1 : 1 - exp (- u) <> 0) by (refine (constant_field.no_pole u _); [exact H9]);
  assert (E1 : exp (- u) = (1) / ((exp u))) by (exp_as ((- (u))) ltac:(rational));
  assert (P2 : J = beta * D * u * (c_in - c_out * exp (- u)) / (thickness * (1 - exp (- u)))) by (refine (constant_field.solved c_charged phi_within D F J R_ T V beta c_in c_out phi_in phi_out thickness u z _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12]);
  assert (Z1 : 1 * (J - beta * D * u * (c_in - c_out * exp (- u)) / (thickness * (1 - exp (- u)))) = 0) by (apply term_eq; [exact P2]);
  assert (Z2 : (- u * (c_in - c_out * exp (- u))) / (1 - exp (- u)) * (P - beta * D / thickness) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 * (J - beta * D * u * (c_in - c_out * exp (- u)) / (thickness * (1 - exp (- u)))) + (- u * (c_in - c_out * exp (- u))) / (1 - exp (- u)) * (P - beta * D / thickness))); [lra | rewrite ?E1; rational].
Qed.

Lemma ghk_flux_defined
    (c_charged : R -> R)
    (phi_within : R -> R)
    (D F J P R_ T V beta c_in c_out phi_in phi_out thickness u z : R)
    (H1 : 0 < D)
    (H2 : P = beta * D / thickness)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : V = phi_in - phi_out)
    (H6 : c_charged 0 = beta * c_in)
    (H7 : c_charged thickness = beta * c_out)
    (H8 : 0 < thickness)
    (H9 : u <> 0)
    (H10 : u = z * F * V / (R_ * T))
    (H11 : forall x' : R, smooth c_charged x' /\ smooth phi_within x' /\ J = - D * (Derive c_charged x' + z * F * Derive phi_within x' * c_charged x' / (R_ * T)))
    (H12 : forall x' : R, smooth phi_within x' /\ phi_within x' = phi_in + x' * (phi_out - phi_in) / thickness) :
  1 - exp (- u) <> 0.
Proof.
  assert (P1 : 1 - exp (- u) <> 0) by (refine (constant_field.no_pole u _); [exact H9]);
  each; exists_there.
Qed.

Lemma profile
    (c_flat : R -> R)
    (D J thickness : R)
    (H1 : 0 < thickness)
    (H2 : forall x' : R, smooth c_flat x' /\ J = - D * Derive c_flat x') :
  thickness * J = D * c_flat 0 - D * c_flat thickness.
Proof.
  assert (P1 : forall x' : R, J = - D * Derive c_flat x') by (intros; apply H2; assumption);
  assert (Z1 : J * thickness - J * 0 - ((- D * c_flat thickness) - (- D * c_flat 0)) = 0) by (apply (growth_eq (fun x' => J * x') (fun x' => - D * c_flat x') 0 thickness); [intros; side | intros; side | side | intros x' B1 B2; assert (S1 : Derive (fun x'' => J * x'') x' = J) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive (fun x'' => - D * c_flat x'') x' = - D * Derive c_flat x') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (W1 : J = - D * Derive c_flat x') by (exact (P1 x')); exact (same_eq _ _ _ _ W1 S1 S2)]);
  apply (eq_by_sum _ _ (J * thickness - J * 0 - ((- D * c_flat thickness) - (- D * c_flat 0)))); [exact Z1 | rational].
Qed.

Lemma fick_flux
    (c_flat : R -> R)
    (D J P beta c_in c_out thickness : R)
    (H1 : P = beta * D / thickness)
    (H2 : c_flat 0 = beta * c_in)
    (H3 : c_flat thickness = beta * c_out)
    (H4 : 0 < thickness)
    (H5 : forall x' : R, smooth c_flat x' /\ J = - D * Derive c_flat x') :
  J = P * (c_in - c_out).
Proof.
  assert (P1 : thickness * J = D * c_flat 0 - D * c_flat thickness) by (refine (constant_field.profile c_flat D J thickness _ _); [exact H4 | exact H5]);
  assert (Z1 : 1 / thickness * (thickness * J - (D * c_flat 0 - D * c_flat thickness)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : D / thickness * (c_flat 0 - beta * c_in) = 0) by (apply term_eq; [exact H2]);
  assert (Z3 : (- D) / thickness * (c_flat thickness - beta * c_out) = 0) by (apply term_eq; [exact H3]);
  assert (Z4 : (c_out - c_in) * (P - beta * D / thickness) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 / thickness * (thickness * J - (D * c_flat 0 - D * c_flat thickness)) + D / thickness * (c_flat 0 - beta * c_in) + (- D) / thickness * (c_flat thickness - beta * c_out) + (c_out - c_in) * (P - beta * D / thickness))); [lra | rational].
Qed.

Lemma continuous_
    (P c_in c_out : R) :
  tends (fun u' => P * u' * (c_in - c_out * exp (- u')) / (1 - exp (- u'))) (at_right 0) (P * (c_in - c_out)) /\ tends (fun u' => P * u' * (c_in - c_out * exp (- u')) / (1 - exp (- u'))) (at_left 0) (P * (c_in - c_out)).
Proof.
  assert (E1 : exp (- 0) = 1) by (exp_as (0) ltac:(rational));
  split; [apply (tends_ext_right (fun u' => (P * u' * (c_in - c_out * exp (- u'))) / (1 - exp (- u')))); [intros u' K1; first [rational | fractions] | apply (quotient_right (fun u' => P * u' * (c_in - c_out * exp (- u'))) (fun u' => 1 - exp (- u')) 0 _ (((fun u' => P * (c_in - c_out * exp (- u')) + P * c_out * u' * exp (- u')) 0) / ((fun u' => exp (- u')) 0))); [cbv beta; rewrite ?E1; rational | apply (quotient_by_slopes (fun u' => P * u' * (c_in - c_out * exp (- u'))) (fun u' => 1 - exp (- u')) (fun u' => P * (c_in - c_out * exp (- u')) + P * c_out * u' * exp (- u')) (fun u' => exp (- u')) 0 _); [apply filter_forall; intro u'; assert (I1 : exp (- u') = (1) / ((exp u'))) by (exp_as ((- (u'))) ltac:(rational)); rules; [side | eta; rewrite ?I1; rational] | apply filter_forall; intro u'; assert (I1 : exp (- u') = (1) / ((exp u'))) by (exp_as ((- (u'))) ltac:(rational)); rules; [side | eta; rewrite ?I1; rational] | cbv beta; rewrite ?E1; rational | cbv beta; rewrite ?E1; rational | apply (beside_by_value (fun u' => exp (- u')) 0); [continuous_here | cbv beta; replace (exp (- 0)) with (1) by (rewrite ?E1; rational); side] | apply (quotient_by_value (fun u' => P * (c_in - c_out * exp (- u')) + P * c_out * u' * exp (- u')) (fun u' => exp (- u')) 0); [continuous_here | continuous_here | cbv beta; replace (exp (- 0)) with (1) by (rewrite ?E1; rational); side]]]] | apply (tends_ext_left (fun u' => (P * u' * (c_in - c_out * exp (- u'))) / (1 - exp (- u')))); [intros u' K1; first [rational | fractions] | apply (quotient_left (fun u' => P * u' * (c_in - c_out * exp (- u'))) (fun u' => 1 - exp (- u')) 0 _ (((fun u' => P * (c_in - c_out * exp (- u')) + P * c_out * u' * exp (- u')) 0) / ((fun u' => exp (- u')) 0))); [cbv beta; rewrite ?E1; rational | apply (quotient_by_slopes (fun u' => P * u' * (c_in - c_out * exp (- u'))) (fun u' => 1 - exp (- u')) (fun u' => P * (c_in - c_out * exp (- u')) + P * c_out * u' * exp (- u')) (fun u' => exp (- u')) 0 _); [apply filter_forall; intro u'; assert (I1 : exp (- u') = (1) / ((exp u'))) by (exp_as ((- (u'))) ltac:(rational)); rules; [side | eta; rewrite ?I1; rational] | apply filter_forall; intro u'; assert (I1 : exp (- u') = (1) / ((exp u'))) by (exp_as ((- (u'))) ltac:(rational)); rules; [side | eta; rewrite ?I1; rational] | cbv beta; rewrite ?E1; rational | cbv beta; rewrite ?E1; rational | apply (beside_by_value (fun u' => exp (- u')) 0); [continuous_here | cbv beta; replace (exp (- 0)) with (1) by (rewrite ?E1; rational); side] | apply (quotient_by_value (fun u' => P * (c_in - c_out * exp (- u')) + P * c_out * u' * exp (- u')) (fun u' => exp (- u')) 0); [continuous_here | continuous_here | cbv beta; replace (exp (- 0)) with (1) by (rewrite ?E1; rational); side]]]]].
Qed.

Lemma continuous__defined
    (P c_in c_out : R) :
  (at_right 0 (fun u' => 1 - exp (- u') <> 0)) /\ (at_left 0 (fun u' => 1 - exp (- u') <> 0)).
Proof.
  each; exists_there.
Qed.

Lemma bernoulli_there
    (bernoulli : R -> R)
    (u : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  (exp u - 1) * bernoulli u = u.
Proof.
  assert (P1 : forall w' : R, (exp w' - 1) * bernoulli w' = w') by (intros; apply H1; assumption);
  assert (Q1 : (exp u - 1) * bernoulli u = u) by (exact (P1 u));
  exact Q1.
Qed.

Lemma joined
    (bernoulli : R -> R)
    (c_charged : R -> R)
    (phi_within : R -> R)
    (D F J P R_ T V beta c_in c_out phi_in phi_out thickness u z : R)
    (H1 : 0 < D)
    (H2 : P = beta * D / thickness)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : V = phi_in - phi_out)
    (H6 : c_charged 0 = beta * c_in)
    (H7 : c_charged thickness = beta * c_out)
    (H8 : 0 < thickness)
    (H9 : u <> 0)
    (H10 : u = z * F * V / (R_ * T))
    (H11 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w')
    (H12 : forall x' : R, smooth c_charged x' /\ smooth phi_within x' /\ J = - D * (Derive c_charged x' + z * F * Derive phi_within x' * c_charged x' / (R_ * T)))
    (H13 : forall x' : R, smooth phi_within x' /\ phi_within x' = phi_in + x' * (phi_out - phi_in) / thickness) :
  J = P * (c_in * exp u - c_out) * bernoulli u.
Proof.
  assert (E1 : exp (- u) = (1) / ((exp u))) by (exp_as ((- (u))) ltac:(rational));
  assert (P1 : J = P * u * (c_in - c_out * exp (- u)) / (1 - exp (- u))) by (refine (constant_field.ghk_flux c_charged phi_within D F J P R_ T V beta c_in c_out phi_in phi_out thickness u z _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H12 | exact H13]);
  assert (P2 : (exp u - 1) * bernoulli u = u) by (refine (constant_field.bernoulli_there bernoulli u _); [exact H11]);
  assert (Z1 : 1 * (J - P * u * (c_in - c_out * exp (- u)) / (1 - exp (- u))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- P * (c_in * exp u - c_out)) / (exp u - 1) * ((exp u - 1) * bernoulli u - u) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (J - P * u * (c_in - c_out * exp (- u)) / (1 - exp (- u))) + (- P * (c_in * exp u - c_out)) / (exp u - 1) * ((exp u - 1) * bernoulli u - u))); [lra | rewrite ?E1; rational].
Qed.

Lemma one
    (bernoulli : R -> R)
    (u : R)
    (H1 : u = 0)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  bernoulli u = 1.
Proof.
  assert (P1 : forall w' : R, w' = 0 -> bernoulli w' = 1) by (refine (bernoulli_function.value_at_zero bernoulli _); [exact H2]);
  assert (Q1 : bernoulli u = 1) by (refine (P1 u _); side);
  exact Q1.
Qed.

Lemma power_one
    (u : R)
    (H1 : u = 0) :
  exp u = 1.
Proof.
  assert (E1 : exp 0 = 1) by (exp_as (0) ltac:(rational));
  apply (same_eq (exp u) (exp 0)); [apply f_equal; exact H1 | rewrite ?E1; rational | rewrite ?E1; rational].
Qed.

Lemma joined_flat
    (bernoulli : R -> R)
    (c_flat : R -> R)
    (D J P beta c_in c_out thickness u : R)
    (H1 : P = beta * D / thickness)
    (H2 : c_flat 0 = beta * c_in)
    (H3 : c_flat thickness = beta * c_out)
    (H4 : 0 < thickness)
    (H5 : u = 0)
    (H6 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w')
    (H7 : forall x' : R, smooth c_flat x' /\ J = - D * Derive c_flat x') :
  J = P * (c_in * exp u - c_out) * bernoulli u.
Proof.
  assert (P1 : J = P * (c_in - c_out)) by (refine (constant_field.fick_flux c_flat D J P beta c_in c_out thickness _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H7]);
  assert (P2 : bernoulli u = 1) by (refine (constant_field.one bernoulli u _ _); [exact H5 | exact H6]);
  assert (P3 : exp u = 1) by (refine (constant_field.power_one u _); [exact H5]);
  assert (Z1 : 1 * (J - P * (c_in - c_out)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- P * (c_in * exp u - c_out)) * (bernoulli u - 1) = 0) by (apply term_eq; [exact P2]);
  assert (Z3 : (- P * c_in) * (exp u - 1) = 0) by (apply term_eq; [exact P3]);
  apply (eq_by_sum _ _ (1 * (J - P * (c_in - c_out)) + (- P * (c_in * exp u - c_out)) * (bernoulli u - 1) + (- P * c_in) * (exp u - 1))); [lra | rational].
Qed.

Lemma one_way_fluxes'1
    (bernoulli : R -> R)
    (u : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  bernoulli (- u) = bernoulli u * exp u.
Proof.
  assert (P1 : forall w' : R, bernoulli (- w') = bernoulli w' * exp w') by (refine (bernoulli_function.reflection bernoulli _); [exact H1]);
  assert (Q1 : bernoulli (- u) = bernoulli u * exp u) by (exact (P1 u));
  exact Q1.
Qed.

Lemma one_way_fluxes
    (bernoulli : R -> R)
    (J P c_in c_out u : R)
    (H1 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  J = P * (c_in * bernoulli (- u) - c_out * bernoulli u).
Proof.
  assert (P1 : bernoulli (- u) = bernoulli u * exp u) by (refine (constant_field.one_way_fluxes'1 bernoulli u _); [exact H2]);
  assert (Z1 : 1 * (J - P * (c_in * exp u - c_out) * bernoulli u) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- P * c_in) * (bernoulli (- u) - bernoulli u * exp u) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (J - P * (c_in * exp u - c_out) * bernoulli u) + (- P * c_in) * (bernoulli (- u) - bernoulli u * exp u))); [lra | rational].
Qed.

Lemma usual_form
    (bernoulli : R -> R)
    (J P c_in c_out u : R)
    (H1 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H2 : u <> 0)
    (H3 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  J = P * u * (c_in - c_out * exp (- u)) / (1 - exp (- u)).
Proof.
  assert (E1 : exp (- u) = (1) / ((exp u))) by (exp_as ((- (u))) ltac:(rational));
  assert (P1 : (exp u - 1) * bernoulli u = u) by (refine (constant_field.bernoulli_there bernoulli u _); [exact H3]);
  assert (Z1 : 1 * (J - P * (c_in * exp u - c_out) * bernoulli u) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : P * (c_in * exp u - c_out) / (exp u - 1) * ((exp u - 1) * bernoulli u - u) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (J - P * (c_in * exp u - c_out) * bernoulli u) + P * (c_in * exp u - c_out) / (exp u - 1) * ((exp u - 1) * bernoulli u - u))); [lra | rewrite ?E1; rational].
Qed.

Lemma usual_form_defined
    (bernoulli : R -> R)
    (J P c_in c_out u : R)
    (H1 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H2 : u <> 0)
    (H3 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  1 - exp (- u) <> 0.
Proof.
  each; exists_there.
Qed.
