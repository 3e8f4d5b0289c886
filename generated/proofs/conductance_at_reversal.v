(* Generated from derivations/conductance_at_reversal.py; do not edit. *)

From Electrochem Require Import moves.

Lemma slope
    (bernoulli : R -> R)
    (P c_in c_out u : R) :
  Derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u = P * (Derive bernoulli u * (c_in * exp u - c_out) + c_in * bernoulli u * exp u).
Proof.
  apply is_derive_unique; rules; [side | eta; rational].
Qed.

Lemma slope_defined
    (bernoulli : R -> R)
    (P c_in c_out u : R) :
  ex_derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u /\ ex_derive bernoulli u.
Proof.
  each; side.
Qed.

Lemma power
    (c_in c_out u : R)
    (H1 : 0 < c_in)
    (H2 : 0 < c_out)
    (H3 : u = ln (c_out / c_in)) :
  exp u = c_out / c_in.
Proof.
  assert (E1 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rational));
  assert (E2 : exp (ln (c_out / c_in)) = (c_out) / (c_in)) by (exp_as ((ln c_out) + (- ln c_in)) ltac:(rewrite ?E1; rational));
  apply (same_eq (exp u) (exp (ln (c_out / c_in)))); [apply f_equal; exact H3 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma power_defined
    (c_in c_out u : R)
    (H1 : 0 < c_in)
    (H2 : 0 < c_out)
    (H3 : u = ln (c_out / c_in)) :
  c_in <> 0.
Proof.
  each; side.
Qed.

Lemma no_bracket
    (c_in c_out u : R)
    (H1 : 0 < c_in)
    (H2 : 0 < c_out)
    (H3 : u = ln (c_out / c_in)) :
  c_in * exp u = c_out.
Proof.
  assert (P1 : exp u = c_out / c_in) by (refine (conductance_at_reversal.power c_in c_out u _ _ _); [exact H1 | exact H2 | exact H3]);
  assert (Z1 : c_in * (exp u - c_out / c_in) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (c_in * (exp u - c_out / c_in))); [lra | rational].
Qed.

Lemma slope_there
    (bernoulli : R -> R)
    (P c_in c_out u : R)
    (H1 : 0 < c_in)
    (H2 : 0 < c_out)
    (H3 : u = ln (c_out / c_in)) :
  Derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u = P * c_out * bernoulli u.
Proof.
  assert (P1 : Derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u = P * (Derive bernoulli u * (c_in * exp u - c_out) + c_in * bernoulli u * exp u)) by (exact (conductance_at_reversal.slope bernoulli P c_in c_out u));
  assert (P2 : c_in * exp u = c_out) by (refine (conductance_at_reversal.no_bracket c_in c_out u _ _ _); [exact H1 | exact H2 | exact H3]);
  assert (Z1 : 1 * (Derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u - P * (Derive bernoulli u * (c_in * exp u - c_out) + c_in * bernoulli u * exp u)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : P * (Derive bernoulli u + bernoulli u) * (c_in * exp u - c_out) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (Derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u - P * (Derive bernoulli u * (c_in * exp u - c_out) + c_in * bernoulli u * exp u)) + P * (Derive bernoulli u + bernoulli u) * (c_in * exp u - c_out))); [lra | rational].
Qed.

Lemma slope_there_defined
    (bernoulli : R -> R)
    (P c_in c_out u : R)
    (H1 : 0 < c_in)
    (H2 : 0 < c_out)
    (H3 : u = ln (c_out / c_in)) :
  ex_derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u.
Proof.
  each; side.
Qed.

Lemma definition
    (bernoulli : R -> R)
    (u : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  (exp u - 1) * bernoulli u = u.
Proof.
  assert (P1 : forall w' : R, (exp w' - 1) * bernoulli w' = w') by (intros; apply H1; assumption);
  assert (Q1 : (exp u - 1) * bernoulli u = u) by (exact (P1 u));
  exact Q1.
Qed.

Lemma slope_at_reversal
    (bernoulli : R -> R)
    (P c_in c_out u : R)
    (H1 : 0 < c_in)
    (H2 : c_out <> c_in)
    (H3 : 0 < c_out)
    (H4 : u = ln (c_out / c_in))
    (H5 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  Derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u = P * c_in * c_out * ln (c_out / c_in) / (c_out - c_in).
Proof.
  assert (E1 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rational));
  assert (P1 : Derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u = P * c_out * bernoulli u) by (refine (conductance_at_reversal.slope_there bernoulli P c_in c_out u _ _ _); [exact H1 | exact H3 | exact H4]);
  assert (P2 : (exp u - 1) * bernoulli u = u) by (refine (conductance_at_reversal.definition bernoulli u _); [exact H5]);
  assert (P3 : c_in * exp u = c_out) by (refine (conductance_at_reversal.no_bracket c_in c_out u _ _ _); [exact H1 | exact H3 | exact H4]);
  assert (Z1 : 1 * (Derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u - P * c_out * bernoulli u) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : P * c_in * c_out / (c_out - c_in) * ((exp u - 1) * bernoulli u - u) = 0) by (apply term_eq; [exact P2]);
  assert (Z3 : (- P * c_out * bernoulli u) / (c_out - c_in) * (c_in * exp u - c_out) = 0) by (apply term_eq; [exact P3]);
  assert (Z4 : P * c_in * c_out / (c_out - c_in) * (u - ln (c_out / c_in)) = 0) by (apply term_eq; [exact H4]);
  apply (eq_by_sum _ _ (1 * (Derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u - P * c_out * bernoulli u) + P * c_in * c_out / (c_out - c_in) * ((exp u - 1) * bernoulli u - u) + (- P * c_out * bernoulli u) / (c_out - c_in) * (c_in * exp u - c_out) + P * c_in * c_out / (c_out - c_in) * (u - ln (c_out / c_in)))); [lra | rewrite ?E1; rational].
Qed.

Lemma slope_at_reversal_defined
    (bernoulli : R -> R)
    (P c_in c_out u : R)
    (H1 : 0 < c_in)
    (H2 : c_out <> c_in)
    (H3 : 0 < c_out)
    (H4 : u = ln (c_out / c_in))
    (H5 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  ex_derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u /\ c_out - c_in <> 0 /\ c_in <> 0 /\ 0 < c_out / c_in.
Proof.
  each; side.
Qed.

Lemma slope_conductance
    (bernoulli : R -> R)
    (F P R_ T c_in c_out g_slope u z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < c_in)
    (H4 : c_out <> c_in)
    (H5 : 0 < c_out)
    (H6 : g_slope = z ^ 2 * F ^ 2 * Derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u / (R_ * T))
    (H7 : u = ln (c_out / c_in))
    (H8 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  g_slope = P * z ^ 2 * F ^ 2 * c_in * c_out * ln (c_out / c_in) / (R_ * T * (c_out - c_in)).
Proof.
  assert (E1 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rational));
  assert (P1 : Derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u = P * c_in * c_out * ln (c_out / c_in) / (c_out - c_in)) by (refine (conductance_at_reversal.slope_at_reversal bernoulli P c_in c_out u _ _ _ _ _); [exact H3 | exact H4 | exact H5 | exact H7 | exact H8]);
  assert (Z1 : 1 * (g_slope - z ^ 2 * F ^ 2 * Derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u / (R_ * T)) = 0) by (apply term_eq; [exact H6]);
  assert (Z2 : z ^ 2 * F ^ 2 / (R_ * T) * (Derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u - P * c_in * c_out * ln (c_out / c_in) / (c_out - c_in)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (g_slope - z ^ 2 * F ^ 2 * Derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u / (R_ * T)) + z ^ 2 * F ^ 2 / (R_ * T) * (Derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u - P * c_in * c_out * ln (c_out / c_in) / (c_out - c_in)))); [lra | rewrite ?E1; rational].
Qed.

Lemma slope_conductance_defined
    (bernoulli : R -> R)
    (F P R_ T c_in c_out g_slope u z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < c_in)
    (H4 : c_out <> c_in)
    (H5 : 0 < c_out)
    (H6 : g_slope = z ^ 2 * F ^ 2 * Derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u / (R_ * T))
    (H7 : u = ln (c_out / c_in))
    (H8 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  c_out - c_in <> 0 /\ R_ <> 0 /\ T <> 0 /\ c_in <> 0 /\ 0 < c_out / c_in.
Proof.
  each; side.
Qed.

Lemma chord
    (F P R_ T c_in c_out z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < c_in)
    (H5 : c_out <> c_in)
    (H6 : 0 < c_out)
    (H7 : z <> 0) :
  tends (fun V' => P * z ^ 2 * F ^ 2 * V' * (c_in * exp (z * F * V' / (R_ * T)) - c_out) / (R_ * T * (V' - R_ * T * ln (c_out / c_in) / (z * F)) * (exp (z * F * V' / (R_ * T)) - 1))) (at_right (R_ * T * ln (c_out / c_in) / (z * F))) (P * z ^ 2 * F ^ 2 * c_in * c_out * ln (c_out / c_in) / (R_ * T * (c_out - c_in))) /\ tends (fun V' => P * z ^ 2 * F ^ 2 * V' * (c_in * exp (z * F * V' / (R_ * T)) - c_out) / (R_ * T * (V' - R_ * T * ln (c_out / c_in) / (z * F)) * (exp (z * F * V' / (R_ * T)) - 1))) (at_left (R_ * T * ln (c_out / c_in) / (z * F))) (P * z ^ 2 * F ^ 2 * c_in * c_out * ln (c_out / c_in) / (R_ * T * (c_out - c_in))).
Proof.
  assert (E1 : exp (z * F * (R_ * T * ln (c_out / c_in) / (z * F)) / (R_ * T)) = (c_out) / (c_in)) by (exp_as ((ln c_out) + (- ln c_in)) ltac:(rational));
  assert (E2 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rewrite ?E1; rational));
  split; [apply (quotient_right (fun V' => P * z ^ 2 * F ^ 2 * V' * (c_in * exp (z * F * V' / (R_ * T)) - c_out) / (R_ * T)) (fun V' => (V' - R_ * T * ln (c_out / c_in) / (z * F)) * (exp (z * F * V' / (R_ * T)) - 1)) (R_ * T * ln (c_out / c_in) / (z * F)) _ (((fun V' => z ^ 2 * F ^ 2 * (P * (c_in * exp (z * F * V' / (R_ * T)) - c_out) + P * z * F * c_in * V' * exp (z * F * V' / (R_ * T)) / (R_ * T)) / (R_ * T)) (R_ * T * ln (c_out / c_in) / (z * F))) / ((fun V' => exp (z * F * V' / (R_ * T)) + z * F * (V' - R_ * T * ln (c_out / c_in) / (z * F)) * exp (z * F * V' / (R_ * T)) / (R_ * T) - 1) (R_ * T * ln (c_out / c_in) / (z * F))))); [cbv beta; rewrite ?E2, ?E1; rational | apply (quotient_by_slopes (fun V' => P * z ^ 2 * F ^ 2 * V' * (c_in * exp (z * F * V' / (R_ * T)) - c_out) / (R_ * T)) (fun V' => (V' - R_ * T * ln (c_out / c_in) / (z * F)) * (exp (z * F * V' / (R_ * T)) - 1)) (fun V' => z ^ 2 * F ^ 2 * (P * (c_in * exp (z * F * V' / (R_ * T)) - c_out) + P * z * F * c_in * V' * exp (z * F * V' / (R_ * T)) / (R_ * T)) / (R_ * T)) (fun V' => exp (z * F * V' / (R_ * T)) + z * F * (V' - R_ * T * ln (c_out / c_in) / (z * F)) * exp (z * F * V' / (R_ * T)) / (R_ * T) - 1) (R_ * T * ln (c_out / c_in) / (z * F)) _); [apply filter_forall; intro V'; rules; [side | rational] | apply filter_forall; intro V'; assert (I1 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rational)); rules; [side | rewrite ?I1; rational] | cbv beta; rewrite ?E2, ?E1; rational | cbv beta; rewrite ?E2, ?E1; rational | apply (beside_by_value (fun V' => exp (z * F * V' / (R_ * T)) + z * F * (V' - R_ * T * ln (c_out / c_in) / (z * F)) * exp (z * F * V' / (R_ * T)) / (R_ * T) - 1) (R_ * T * ln (c_out / c_in) / (z * F))); [continuous_here | cbv beta; replace (exp (z * F * (R_ * T * ln (c_out / c_in) / (z * F)) / (R_ * T)) + z * F * ((R_ * T * ln (c_out / c_in) / (z * F)) - R_ * T * ln (c_out / c_in) / (z * F)) * exp (z * F * (R_ * T * ln (c_out / c_in) / (z * F)) / (R_ * T)) / (R_ * T) - 1) with ((-c_in + c_out) / (c_in)) by (rewrite ?E2, ?E1; rational); side] | apply (quotient_by_value (fun V' => z ^ 2 * F ^ 2 * (P * (c_in * exp (z * F * V' / (R_ * T)) - c_out) + P * z * F * c_in * V' * exp (z * F * V' / (R_ * T)) / (R_ * T)) / (R_ * T)) (fun V' => exp (z * F * V' / (R_ * T)) + z * F * (V' - R_ * T * ln (c_out / c_in) / (z * F)) * exp (z * F * V' / (R_ * T)) / (R_ * T) - 1) (R_ * T * ln (c_out / c_in) / (z * F))); [continuous_here | continuous_here | cbv beta; replace (exp (z * F * (R_ * T * ln (c_out / c_in) / (z * F)) / (R_ * T)) + z * F * ((R_ * T * ln (c_out / c_in) / (z * F)) - R_ * T * ln (c_out / c_in) / (z * F)) * exp (z * F * (R_ * T * ln (c_out / c_in) / (z * F)) / (R_ * T)) / (R_ * T) - 1) with ((-c_in + c_out) / (c_in)) by (rewrite ?E2, ?E1; rational); side]]] | apply (quotient_left (fun V' => P * z ^ 2 * F ^ 2 * V' * (c_in * exp (z * F * V' / (R_ * T)) - c_out) / (R_ * T)) (fun V' => (V' - R_ * T * ln (c_out / c_in) / (z * F)) * (exp (z * F * V' / (R_ * T)) - 1)) (R_ * T * ln (c_out / c_in) / (z * F)) _ (((fun V' => z ^ 2 * F ^ 2 * (P * (c_in * exp (z * F * V' / (R_ * T)) - c_out) + P * z * F * c_in * V' * exp (z * F * V' / (R_ * T)) / (R_ * T)) / (R_ * T)) (R_ * T * ln (c_out / c_in) / (z * F))) / ((fun V' => exp (z * F * V' / (R_ * T)) + z * F * (V' - R_ * T * ln (c_out / c_in) / (z * F)) * exp (z * F * V' / (R_ * T)) / (R_ * T) - 1) (R_ * T * ln (c_out / c_in) / (z * F))))); [cbv beta; rewrite ?E2, ?E1; rational | apply (quotient_by_slopes (fun V' => P * z ^ 2 * F ^ 2 * V' * (c_in * exp (z * F * V' / (R_ * T)) - c_out) / (R_ * T)) (fun V' => (V' - R_ * T * ln (c_out / c_in) / (z * F)) * (exp (z * F * V' / (R_ * T)) - 1)) (fun V' => z ^ 2 * F ^ 2 * (P * (c_in * exp (z * F * V' / (R_ * T)) - c_out) + P * z * F * c_in * V' * exp (z * F * V' / (R_ * T)) / (R_ * T)) / (R_ * T)) (fun V' => exp (z * F * V' / (R_ * T)) + z * F * (V' - R_ * T * ln (c_out / c_in) / (z * F)) * exp (z * F * V' / (R_ * T)) / (R_ * T) - 1) (R_ * T * ln (c_out / c_in) / (z * F)) _); [apply filter_forall; intro V'; rules; [side | rational] | apply filter_forall; intro V'; assert (I1 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rational)); rules; [side | rewrite ?I1; rational] | cbv beta; rewrite ?E2, ?E1; rational | cbv beta; rewrite ?E2, ?E1; rational | apply (beside_by_value (fun V' => exp (z * F * V' / (R_ * T)) + z * F * (V' - R_ * T * ln (c_out / c_in) / (z * F)) * exp (z * F * V' / (R_ * T)) / (R_ * T) - 1) (R_ * T * ln (c_out / c_in) / (z * F))); [continuous_here | cbv beta; replace (exp (z * F * (R_ * T * ln (c_out / c_in) / (z * F)) / (R_ * T)) + z * F * ((R_ * T * ln (c_out / c_in) / (z * F)) - R_ * T * ln (c_out / c_in) / (z * F)) * exp (z * F * (R_ * T * ln (c_out / c_in) / (z * F)) / (R_ * T)) / (R_ * T) - 1) with ((-c_in + c_out) / (c_in)) by (rewrite ?E2, ?E1; rational); side] | apply (quotient_by_value (fun V' => z ^ 2 * F ^ 2 * (P * (c_in * exp (z * F * V' / (R_ * T)) - c_out) + P * z * F * c_in * V' * exp (z * F * V' / (R_ * T)) / (R_ * T)) / (R_ * T)) (fun V' => exp (z * F * V' / (R_ * T)) + z * F * (V' - R_ * T * ln (c_out / c_in) / (z * F)) * exp (z * F * V' / (R_ * T)) / (R_ * T) - 1) (R_ * T * ln (c_out / c_in) / (z * F))); [continuous_here | continuous_here | cbv beta; replace (exp (z * F * (R_ * T * ln (c_out / c_in) / (z * F)) / (R_ * T)) + z * F * ((R_ * T * ln (c_out / c_in) / (z * F)) - R_ * T * ln (c_out / c_in) / (z * F)) * exp (z * F * (R_ * T * ln (c_out / c_in) / (z * F)) / (R_ * T)) / (R_ * T) - 1) with ((-c_in + c_out) / (c_in)) by (rewrite ?E2, ?E1; rational); side]]]].
Qed.

Lemma chord_defined
    (F P R_ T c_in c_out z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < c_in)
    (H5 : c_out <> c_in)
    (H6 : 0 < c_out)
    (H7 : z <> 0) :
  (forall V' : R, R_ * T * ln (c_out / c_in) / (z * F) < V' -> R_ <> 0 /\ T <> 0 /\ exp (z * F * V' / (R_ * T)) - 1 <> 0 /\ F <> 0 /\ z <> 0 /\ c_in <> 0 /\ 0 < c_out / c_in /\ V' - R_ * T * ln (c_out / c_in) / (z * F) <> 0) /\ (forall V' : R, V' < R_ * T * ln (c_out / c_in) / (z * F) -> R_ <> 0 /\ T <> 0 /\ exp (z * F * V' / (R_ * T)) - 1 <> 0 /\ F <> 0 /\ z <> 0 /\ c_in <> 0 /\ 0 < c_out / c_in /\ V' - R_ * T * ln (c_out / c_in) / (z * F) <> 0).
Proof.
  each; side.
Qed.

(* alike: not proved here: 0/0 where log(r) must be defined near the point *)
