(* Generated from derivations/conductance_at_reversal.py; do not edit. *)

From Electrochem Require Import moves.

Lemma slope
    (bernoulli : R -> R)
    (P c_in c_out u : R)
    (D1 : smooth bernoulli u) :
  Derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u = P * (Derive bernoulli u * (c_in * exp u - c_out) + c_in * bernoulli u * exp u).
Proof.
  apply is_derive_unique; rules; [side | eta; rational].
Qed.

Lemma slope_defined
    (bernoulli : R -> R)
    (P c_in c_out u : R)
    (D1 : smooth bernoulli u) :
  ex_derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u /\ ex_derive bernoulli u.
Proof.
  each; exists_there.
Qed.

Lemma power
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

Lemma power_defined
    (c_in c_out u : R)
    (H1 : 0 < c_in)
    (H2 : 0 < c_out)
    (H3 : u = ln (c_out / c_in)) :
  c_in <> 0.
Proof.
  each; exists_there.
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
    (D1 : smooth bernoulli u)
    (H1 : 0 < c_in)
    (H2 : 0 < c_out)
    (H3 : u = ln (c_out / c_in)) :
  Derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u = P * c_out * bernoulli u.
Proof.
  assert (P1 : Derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u = P * (Derive bernoulli u * (c_in * exp u - c_out) + c_in * bernoulli u * exp u)) by (refine (conductance_at_reversal.slope bernoulli P c_in c_out u _); [side]);
  assert (P2 : c_in * exp u = c_out) by (refine (conductance_at_reversal.no_bracket c_in c_out u _ _ _); [exact H1 | exact H2 | exact H3]);
  assert (Z1 : 1 * (Derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u - P * (Derive bernoulli u * (c_in * exp u - c_out) + c_in * bernoulli u * exp u)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : P * (Derive bernoulli u + bernoulli u) * (c_in * exp u - c_out) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (Derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u - P * (Derive bernoulli u * (c_in * exp u - c_out) + c_in * bernoulli u * exp u)) + P * (Derive bernoulli u + bernoulli u) * (c_in * exp u - c_out))); [lra | rational].
Qed.

Lemma slope_there_defined
    (bernoulli : R -> R)
    (P c_in c_out u : R)
    (D1 : smooth bernoulli u)
    (H1 : 0 < c_in)
    (H2 : 0 < c_out)
    (H3 : u = ln (c_out / c_in)) :
  ex_derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u.
Proof.
  each; exists_there.
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

Lemma value_there
    (bernoulli : R -> R)
    (c_in c_out u : R)
    (H1 : 0 < c_in)
    (H2 : c_out <> c_in)
    (H3 : 0 < c_out)
    (H4 : u = ln (c_out / c_in))
    (H5 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  bernoulli u = c_in * ln (c_out / c_in) / (c_out - c_in).
Proof.
  assert (E1 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rational));
  assert (P1 : (exp u - 1) * bernoulli u = u) by (refine (conductance_at_reversal.definition bernoulli u _); [exact H5]);
  assert (P2 : c_in * exp u = c_out) by (refine (conductance_at_reversal.no_bracket c_in c_out u _ _ _); [exact H1 | exact H3 | exact H4]);
  assert (Z1 : c_in / (c_out - c_in) * ((exp u - 1) * bernoulli u - u) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- bernoulli u) / (c_out - c_in) * (c_in * exp u - c_out) = 0) by (apply term_eq; [exact P2]);
  assert (Z3 : c_in / (c_out - c_in) * (u - ln (c_out / c_in)) = 0) by (apply term_eq; [exact H4]);
  apply (eq_by_sum _ _ (c_in / (c_out - c_in) * ((exp u - 1) * bernoulli u - u) + (- bernoulli u) / (c_out - c_in) * (c_in * exp u - c_out) + c_in / (c_out - c_in) * (u - ln (c_out / c_in)))); [lra | rewrite ?E1; rational].
Qed.

Lemma value_there_defined
    (bernoulli : R -> R)
    (c_in c_out u : R)
    (H1 : 0 < c_in)
    (H2 : c_out <> c_in)
    (H3 : 0 < c_out)
    (H4 : u = ln (c_out / c_in))
    (H5 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  c_out - c_in <> 0 /\ c_in <> 0 /\ 0 < c_out / c_in.
Proof.
  each; exists_there.
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
  assert (P1 : Derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u = P * c_out * bernoulli u) by (refine (conductance_at_reversal.slope_there bernoulli P c_in c_out u _ _ _ _); [side | exact H1 | exact H3 | exact H4]);
  assert (P2 : bernoulli u = c_in * ln (c_out / c_in) / (c_out - c_in)) by (refine (conductance_at_reversal.value_there bernoulli c_in c_out u _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5]);
  assert (Z1 : 1 * (Derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u - P * c_out * bernoulli u) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : P * c_out * (bernoulli u - c_in * ln (c_out / c_in) / (c_out - c_in)) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (Derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u - P * c_out * bernoulli u) + P * c_out * (bernoulli u - c_in * ln (c_out / c_in) / (c_out - c_in)))); [lra | rewrite ?E1; rational].
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
  each; exists_there.
Qed.

Lemma slope_conductance
    (bernoulli : R -> R)
    (F P R_ T c_in c_out g_slope u z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < c_in)
    (H4 : c_out <> c_in)
    (H5 : 0 < c_out)
    (H6 : smooth bernoulli u /\ g_slope = z ^ 2 * F ^ 2 * Derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u / (R_ * T))
    (H7 : u = ln (c_out / c_in))
    (H8 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  g_slope = P * z ^ 2 * F ^ 2 * c_in * c_out * ln (c_out / c_in) / (R_ * T * (c_out - c_in)).
Proof.
  assert (E1 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rational));
  assert (P1 : g_slope = z ^ 2 * F ^ 2 * Derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u / (R_ * T)) by (intros; apply H6; assumption);
  assert (P2 : Derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u = P * c_in * c_out * ln (c_out / c_in) / (c_out - c_in)) by (refine (conductance_at_reversal.slope_at_reversal bernoulli P c_in c_out u _ _ _ _ _); [exact H3 | exact H4 | exact H5 | exact H7 | exact H8]);
  assert (Z1 : 1 * (g_slope - z ^ 2 * F ^ 2 * Derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u / (R_ * T)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : z ^ 2 * F ^ 2 / (R_ * T) * (Derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u - P * c_in * c_out * ln (c_out / c_in) / (c_out - c_in)) = 0) by (apply term_eq; [exact P2]);
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
    (H6 : smooth bernoulli u /\ g_slope = z ^ 2 * F ^ 2 * Derive (fun u' => P * (c_in * exp u' - c_out) * bernoulli u') u / (R_ * T))
    (H7 : u = ln (c_out / c_in))
    (H8 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  c_out - c_in <> 0 /\ R_ <> 0 /\ T <> 0 /\ c_in <> 0 /\ 0 < c_out / c_in.
Proof.
  each; exists_there.
Qed.

Lemma chord
    (F P R_ T c_in c_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < c_in)
    (H4 : c_out <> c_in)
    (H5 : 0 < c_out) :
  tends (fun u' => P * z ^ 2 * F ^ 2 * u' * (c_in * exp u' - c_out) / (R_ * T * (exp u' - 1) * (u' - ln (c_out / c_in)))) (at_right (ln (c_out / c_in))) (P * z ^ 2 * F ^ 2 * c_in * c_out * ln (c_out / c_in) / (R_ * T * (c_out - c_in))) /\ tends (fun u' => P * z ^ 2 * F ^ 2 * u' * (c_in * exp u' - c_out) / (R_ * T * (exp u' - 1) * (u' - ln (c_out / c_in)))) (at_left (ln (c_out / c_in))) (P * z ^ 2 * F ^ 2 * c_in * c_out * ln (c_out / c_in) / (R_ * T * (c_out - c_in))).
Proof.
  assert (E1 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rational));
  assert (E2 : exp (ln (c_out / c_in)) = (c_out) / (c_in)) by (exp_as ((ln c_out) + (- (ln c_in))) ltac:(rewrite ?E1; rational));
  split; [apply (tends_ext_right (fun u' => (P * z ^ 2 * F ^ 2 * u' * (c_in * exp u' - c_out) / (R_ * T)) / ((exp u' - 1) * (u' - ln (c_out / c_in))))); [intros u' K1; first [rational | fractions] | apply (quotient_right (fun u' => P * z ^ 2 * F ^ 2 * u' * (c_in * exp u' - c_out) / (R_ * T)) (fun u' => (exp u' - 1) * (u' - ln (c_out / c_in))) (ln (c_out / c_in)) _ (((fun u' => z ^ 2 * F ^ 2 * (P * (c_in * exp u' - c_out) + P * c_in * u' * exp u') / (R_ * T)) (ln (c_out / c_in))) / ((fun u' => exp u' + (u' - ln (c_out / c_in)) * exp u' - 1) (ln (c_out / c_in))))); [cbv beta; rewrite ?E2, ?E1; rational | apply (quotient_by_slopes (fun u' => P * z ^ 2 * F ^ 2 * u' * (c_in * exp u' - c_out) / (R_ * T)) (fun u' => (exp u' - 1) * (u' - ln (c_out / c_in))) (fun u' => z ^ 2 * F ^ 2 * (P * (c_in * exp u' - c_out) + P * c_in * u' * exp u') / (R_ * T)) (fun u' => exp u' + (u' - ln (c_out / c_in)) * exp u' - 1) (ln (c_out / c_in)) _); [apply filter_forall; intro u'; rules; [side | eta; rational] | apply filter_forall; intro u'; assert (I1 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rational)); rules; [side | eta; rewrite ?I1; rational] | cbv beta; rewrite ?E2, ?E1; rational | cbv beta; rewrite ?E2, ?E1; rational | apply (beside_by_value (fun u' => exp u' + (u' - ln (c_out / c_in)) * exp u' - 1) (ln (c_out / c_in))); [continuous_here | cbv beta; replace (exp (ln (c_out / c_in)) + ((ln (c_out / c_in)) - ln (c_out / c_in)) * exp (ln (c_out / c_in)) - 1) with ((-c_in + c_out) / (c_in)) by (rewrite ?E2, ?E1; rational); side] | apply (quotient_by_value (fun u' => z ^ 2 * F ^ 2 * (P * (c_in * exp u' - c_out) + P * c_in * u' * exp u') / (R_ * T)) (fun u' => exp u' + (u' - ln (c_out / c_in)) * exp u' - 1) (ln (c_out / c_in))); [continuous_here | continuous_here | cbv beta; replace (exp (ln (c_out / c_in)) + ((ln (c_out / c_in)) - ln (c_out / c_in)) * exp (ln (c_out / c_in)) - 1) with ((-c_in + c_out) / (c_in)) by (rewrite ?E2, ?E1; rational); side]]]] | apply (tends_ext_left (fun u' => (P * z ^ 2 * F ^ 2 * u' * (c_in * exp u' - c_out) / (R_ * T)) / ((exp u' - 1) * (u' - ln (c_out / c_in))))); [intros u' K1; first [rational | fractions] | apply (quotient_left (fun u' => P * z ^ 2 * F ^ 2 * u' * (c_in * exp u' - c_out) / (R_ * T)) (fun u' => (exp u' - 1) * (u' - ln (c_out / c_in))) (ln (c_out / c_in)) _ (((fun u' => z ^ 2 * F ^ 2 * (P * (c_in * exp u' - c_out) + P * c_in * u' * exp u') / (R_ * T)) (ln (c_out / c_in))) / ((fun u' => exp u' + (u' - ln (c_out / c_in)) * exp u' - 1) (ln (c_out / c_in))))); [cbv beta; rewrite ?E2, ?E1; rational | apply (quotient_by_slopes (fun u' => P * z ^ 2 * F ^ 2 * u' * (c_in * exp u' - c_out) / (R_ * T)) (fun u' => (exp u' - 1) * (u' - ln (c_out / c_in))) (fun u' => z ^ 2 * F ^ 2 * (P * (c_in * exp u' - c_out) + P * c_in * u' * exp u') / (R_ * T)) (fun u' => exp u' + (u' - ln (c_out / c_in)) * exp u' - 1) (ln (c_out / c_in)) _); [apply filter_forall; intro u'; rules; [side | eta; rational] | apply filter_forall; intro u'; assert (I1 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rational)); rules; [side | eta; rewrite ?I1; rational] | cbv beta; rewrite ?E2, ?E1; rational | cbv beta; rewrite ?E2, ?E1; rational | apply (beside_by_value (fun u' => exp u' + (u' - ln (c_out / c_in)) * exp u' - 1) (ln (c_out / c_in))); [continuous_here | cbv beta; replace (exp (ln (c_out / c_in)) + ((ln (c_out / c_in)) - ln (c_out / c_in)) * exp (ln (c_out / c_in)) - 1) with ((-c_in + c_out) / (c_in)) by (rewrite ?E2, ?E1; rational); side] | apply (quotient_by_value (fun u' => z ^ 2 * F ^ 2 * (P * (c_in * exp u' - c_out) + P * c_in * u' * exp u') / (R_ * T)) (fun u' => exp u' + (u' - ln (c_out / c_in)) * exp u' - 1) (ln (c_out / c_in))); [continuous_here | continuous_here | cbv beta; replace (exp (ln (c_out / c_in)) + ((ln (c_out / c_in)) - ln (c_out / c_in)) * exp (ln (c_out / c_in)) - 1) with ((-c_in + c_out) / (c_in)) by (rewrite ?E2, ?E1; rational); side]]]]].
Qed.

Lemma chord_defined
    (F P R_ T c_in c_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < c_in)
    (H4 : c_out <> c_in)
    (H5 : 0 < c_out) :
  (at_right (ln (c_out / c_in)) (fun u' => exp u' - 1 <> 0 /\ c_in <> 0 /\ 0 < c_out / c_in /\ u' - ln (c_out / c_in) <> 0 /\ R_ <> 0 /\ T <> 0)) /\ (at_left (ln (c_out / c_in)) (fun u' => exp u' - 1 <> 0 /\ c_in <> 0 /\ 0 < c_out / c_in /\ u' - ln (c_out / c_in) <> 0 /\ R_ <> 0 /\ T <> 0)).
Proof.
  each; exists_there.
Qed.

Lemma alike
    (F P R_ T c_in z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T) :
  tends (fun r' => r' * P * z ^ 2 * F ^ 2 * c_in * ln r' / (R_ * T * (r' - 1))) (at_right 1) (P * z ^ 2 * F ^ 2 * c_in / (R_ * T)) /\ tends (fun r' => r' * P * z ^ 2 * F ^ 2 * c_in * ln r' / (R_ * T * (r' - 1))) (at_left 1) (P * z ^ 2 * F ^ 2 * c_in / (R_ * T)).
Proof.
  assert (E1 : ln 1 = 0) by (ln_as (1) ltac:(rational));
  split; [apply (tends_ext_right (fun r' => (r' * P * z ^ 2 * F ^ 2 * c_in * ln r' / (R_ * T)) / (r' - 1))); [intros r' K1; first [rational | fractions] | apply (quotient_right (fun r' => r' * P * z ^ 2 * F ^ 2 * c_in * ln r' / (R_ * T)) (fun r' => r' - 1) 1 _ (((fun r' => P * z ^ 2 * F ^ 2 * c_in * (1 + ln r') / (R_ * T)) 1) / ((fun r' => 1) 1))); [cbv beta; rewrite ?E1; rational | apply (quotient_by_slopes (fun r' => r' * P * z ^ 2 * F ^ 2 * c_in * ln r' / (R_ * T)) (fun r' => r' - 1) (fun r' => P * z ^ 2 * F ^ 2 * c_in * (1 + ln r') / (R_ * T)) (fun r' => 1) 1 _); [apply (filter_imp (fun r' => 0 < r')); [intros r' K1; rules; [side | eta; rational] | nearby] | apply filter_forall; intro r'; rules; [side | eta; rational] | cbv beta; rewrite ?E1; rational | cbv beta; rewrite ?E1; rational | apply (beside_by_value (fun r' => 1) 1); [continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E1; rational); side] | apply (quotient_by_value (fun r' => P * z ^ 2 * F ^ 2 * c_in * (1 + ln r') / (R_ * T)) (fun r' => 1) 1); [continuous_here | continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E1; rational); side]]]] | apply (tends_ext_left (fun r' => (r' * P * z ^ 2 * F ^ 2 * c_in * ln r' / (R_ * T)) / (r' - 1))); [intros r' K1; first [rational | fractions] | apply (quotient_left (fun r' => r' * P * z ^ 2 * F ^ 2 * c_in * ln r' / (R_ * T)) (fun r' => r' - 1) 1 _ (((fun r' => P * z ^ 2 * F ^ 2 * c_in * (1 + ln r') / (R_ * T)) 1) / ((fun r' => 1) 1))); [cbv beta; rewrite ?E1; rational | apply (quotient_by_slopes (fun r' => r' * P * z ^ 2 * F ^ 2 * c_in * ln r' / (R_ * T)) (fun r' => r' - 1) (fun r' => P * z ^ 2 * F ^ 2 * c_in * (1 + ln r') / (R_ * T)) (fun r' => 1) 1 _); [apply (filter_imp (fun r' => 0 < r')); [intros r' K1; rules; [side | eta; rational] | nearby] | apply filter_forall; intro r'; rules; [side | eta; rational] | cbv beta; rewrite ?E1; rational | cbv beta; rewrite ?E1; rational | apply (beside_by_value (fun r' => 1) 1); [continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E1; rational); side] | apply (quotient_by_value (fun r' => P * z ^ 2 * F ^ 2 * c_in * (1 + ln r') / (R_ * T)) (fun r' => 1) 1); [continuous_here | continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E1; rational); side]]]]].
Qed.

Lemma alike_defined
    (F P R_ T c_in z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T) :
  (at_right 1 (fun r' => r' - 1 <> 0 /\ R_ <> 0 /\ T <> 0 /\ 0 < r')) /\ (at_left 1 (fun r' => r' - 1 <> 0 /\ R_ <> 0 /\ T <> 0 /\ 0 < r')).
Proof.
  each; exists_there.
Qed.
