(* Generated from derivations/osmotic_pressure.py; do not edit. *)

From Electrochem Require Import moves.

Lemma written_out
    (R_ T V_w mu_water mu_water_in mu_water_out osmotic p_out x_solute : R)
    (H1 : x_solute < 1)
    (H2 : mu_water_in = mu_water + R_ * T * ln (1 - x_solute) + V_w * (p_out + osmotic))
    (H3 : mu_water_in = mu_water_out)
    (H4 : mu_water_out = mu_water + V_w * p_out) :
  mu_water + R_ * T * ln (1 - x_solute) + V_w * (p_out + osmotic) = mu_water + V_w * p_out.
Proof.
  assert (Z1 : 1 * (mu_water_in - mu_water_out) = 0) by (apply term_eq; [exact H3]);
  assert (Z2 : (- 1) * (mu_water_in - (mu_water + R_ * T * ln (1 - x_solute) + V_w * (p_out + osmotic))) = 0) by (apply term_eq; [exact H2]);
  assert (Z3 : 1 * (mu_water_out - (mu_water + V_w * p_out)) = 0) by (apply term_eq; [exact H4]);
  apply (eq_by_sum _ _ (1 * (mu_water_in - mu_water_out) + (- 1) * (mu_water_in - (mu_water + R_ * T * ln (1 - x_solute) + V_w * (p_out + osmotic))) + 1 * (mu_water_out - (mu_water + V_w * p_out)))); [lra | rational].
Qed.

Lemma written_out_defined
    (R_ T V_w mu_water mu_water_in mu_water_out osmotic p_out x_solute : R)
    (H1 : x_solute < 1)
    (H2 : mu_water_in = mu_water + R_ * T * ln (1 - x_solute) + V_w * (p_out + osmotic))
    (H3 : mu_water_in = mu_water_out)
    (H4 : mu_water_out = mu_water + V_w * p_out) :
  0 < 1 - x_solute.
Proof.
  each; exists_there.
Qed.

Lemma water_balance
    (R_ T V_w mu_water mu_water_in mu_water_out osmotic p_out x_solute : R)
    (H1 : x_solute < 1)
    (H2 : mu_water_in = mu_water + R_ * T * ln (1 - x_solute) + V_w * (p_out + osmotic))
    (H3 : mu_water_in = mu_water_out)
    (H4 : mu_water_out = mu_water + V_w * p_out) :
  V_w * osmotic = - R_ * T * ln (1 - x_solute).
Proof.
  assert (P1 : mu_water + R_ * T * ln (1 - x_solute) + V_w * (p_out + osmotic) = mu_water + V_w * p_out) by (refine (osmotic_pressure.written_out R_ T V_w mu_water mu_water_in mu_water_out osmotic p_out x_solute _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4]);
  assert (Z1 : 1 * (mu_water + R_ * T * ln (1 - x_solute) + V_w * (p_out + osmotic) - (mu_water + V_w * p_out)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (mu_water + R_ * T * ln (1 - x_solute) + V_w * (p_out + osmotic) - (mu_water + V_w * p_out)))); [lra | rational].
Qed.

Lemma water_balance_defined
    (R_ T V_w mu_water mu_water_in mu_water_out osmotic p_out x_solute : R)
    (H1 : x_solute < 1)
    (H2 : mu_water_in = mu_water + R_ * T * ln (1 - x_solute) + V_w * (p_out + osmotic))
    (H3 : mu_water_in = mu_water_out)
    (H4 : mu_water_out = mu_water + V_w * p_out) :
  0 < 1 - x_solute.
Proof.
  each; exists_there.
Qed.

Lemma osmotic_pressure
    (R_ T V_w mu_water mu_water_in mu_water_out osmotic p_out x_solute : R)
    (H1 : x_solute < 1)
    (H2 : 0 < V_w)
    (H3 : mu_water_in = mu_water + R_ * T * ln (1 - x_solute) + V_w * (p_out + osmotic))
    (H4 : mu_water_in = mu_water_out)
    (H5 : mu_water_out = mu_water + V_w * p_out) :
  osmotic = - R_ * T * ln (1 - x_solute) / V_w.
Proof.
  assert (P1 : V_w * osmotic = - R_ * T * ln (1 - x_solute)) by (refine (osmotic_pressure.water_balance R_ T V_w mu_water mu_water_in mu_water_out osmotic p_out x_solute _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5]);
  assert (Z1 : 1 / V_w * (V_w * osmotic - (- R_ * T * ln (1 - x_solute))) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / V_w * (V_w * osmotic - (- R_ * T * ln (1 - x_solute))))); [lra | rational].
Qed.

Lemma osmotic_pressure_defined
    (R_ T V_w mu_water mu_water_in mu_water_out osmotic p_out x_solute : R)
    (H1 : x_solute < 1)
    (H2 : 0 < V_w)
    (H3 : mu_water_in = mu_water + R_ * T * ln (1 - x_solute) + V_w * (p_out + osmotic))
    (H4 : mu_water_in = mu_water_out)
    (H5 : mu_water_out = mu_water + V_w * p_out) :
  V_w <> 0 /\ 0 < 1 - x_solute.
Proof.
  each; exists_there.
Qed.

Lemma pushes_on_the_solute
    (R_ T V_w x_solute : R)
    (H1 : x_solute < 1)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < V_w)
    (H5 : 0 < x_solute) :
  0 < - R_ * T * ln (1 - x_solute) / V_w.
Proof.
  first [known | apply (lt_by_sum _ _ (R_ * T * (-(ln (1 - x_solute))) * / V_w)); [side | rational]].
Qed.

Lemma pushes_on_the_solute_defined
    (R_ T V_w x_solute : R)
    (H1 : x_solute < 1)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < V_w)
    (H5 : 0 < x_solute) :
  V_w <> 0 /\ 0 < 1 - x_solute.
Proof.
  each; exists_there.
Qed.

Lemma dilute
    (R_ T V_w : R)
    (H1 : 0 < V_w) :
  tends (fun x_solute' => - R_ * T * ln (1 - x_solute') / (x_solute' * V_w)) (at_right 0) (R_ * T / V_w) /\ tends (fun x_solute' => - R_ * T * ln (1 - x_solute') / (x_solute' * V_w)) (at_left 0) (R_ * T / V_w).
Proof.
  assert (E1 : ln (1 - 0) = 0) by (ln_as (1) ltac:(rational));
  split; [apply (tends_ext_right (fun x_solute' => (- R_ * T * ln (1 - x_solute') / V_w) / x_solute')); [intros x_solute' K1; first [rational | fractions] | apply (quotient_right (fun x_solute' => - R_ * T * ln (1 - x_solute') / V_w) (fun x_solute' => x_solute') 0 _ (((fun x_solute' => R_ * T / (V_w * (1 - x_solute'))) 0) / ((fun x_solute' => 1) 0))); [cbv beta; rewrite ?E1; rational | apply (quotient_by_slopes (fun x_solute' => - R_ * T * ln (1 - x_solute') / V_w) (fun x_solute' => x_solute') (fun x_solute' => R_ * T / (V_w * (1 - x_solute'))) (fun x_solute' => 1) 0 _); [apply (filter_imp (fun x_solute' => 0 < 1 - x_solute' /\ 1 - x_solute' <> 0)); [intros x_solute' (K1 & K2); rules; [side | eta; rational] | nearby] | apply filter_forall; intro x_solute'; rules; [side | eta; rational] | cbv beta; rewrite ?E1; rational | cbv beta; rewrite ?E1; rational | apply (beside_by_value (fun x_solute' => 1) 0); [continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E1; rational); side] | apply (quotient_by_value (fun x_solute' => R_ * T / (V_w * (1 - x_solute'))) (fun x_solute' => 1) 0); [continuous_here | continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E1; rational); side]]]] | apply (tends_ext_left (fun x_solute' => (- R_ * T * ln (1 - x_solute') / V_w) / x_solute')); [intros x_solute' K1; first [rational | fractions] | apply (quotient_left (fun x_solute' => - R_ * T * ln (1 - x_solute') / V_w) (fun x_solute' => x_solute') 0 _ (((fun x_solute' => R_ * T / (V_w * (1 - x_solute'))) 0) / ((fun x_solute' => 1) 0))); [cbv beta; rewrite ?E1; rational | apply (quotient_by_slopes (fun x_solute' => - R_ * T * ln (1 - x_solute') / V_w) (fun x_solute' => x_solute') (fun x_solute' => R_ * T / (V_w * (1 - x_solute'))) (fun x_solute' => 1) 0 _); [apply (filter_imp (fun x_solute' => 0 < 1 - x_solute' /\ 1 - x_solute' <> 0)); [intros x_solute' (K1 & K2); rules; [side | eta; rational] | nearby] | apply filter_forall; intro x_solute'; rules; [side | eta; rational] | cbv beta; rewrite ?E1; rational | cbv beta; rewrite ?E1; rational | apply (beside_by_value (fun x_solute' => 1) 0); [continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E1; rational); side] | apply (quotient_by_value (fun x_solute' => R_ * T / (V_w * (1 - x_solute'))) (fun x_solute' => 1) 0); [continuous_here | continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E1; rational); side]]]]].
Qed.

Lemma dilute_defined
    (R_ T V_w : R)
    (H1 : 0 < V_w) :
  (at_right 0 (fun x_solute' => V_w <> 0 /\ x_solute' <> 0 /\ 0 < 1 - x_solute')) /\ (at_left 0 (fun x_solute' => V_w <> 0 /\ x_solute' <> 0 /\ 0 < 1 - x_solute')).
Proof.
  each; exists_there.
Qed.

Lemma van_t_hoff
    (R_ T V_w : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < V_w) :
  tends (fun c_dilute' => - ln (1 - V_w * c_dilute') / (V_w * c_dilute')) (at_right 0) 1 /\ tends (fun c_dilute' => - ln (1 - V_w * c_dilute') / (V_w * c_dilute')) (at_left 0) 1.
Proof.
  assert (E1 : ln (1 - V_w * 0) = 0) by (ln_as (1) ltac:(rational));
  split; [apply (tends_ext_right (fun c_dilute' => (- R_ * T * ln (1 - V_w * c_dilute') / V_w) / (c_dilute' * R_ * T))); [intros c_dilute' K1; first [rational | fractions] | apply (quotient_right (fun c_dilute' => - R_ * T * ln (1 - V_w * c_dilute') / V_w) (fun c_dilute' => c_dilute' * R_ * T) 0 _ (((fun c_dilute' => R_ * T / (1 - V_w * c_dilute')) 0) / ((fun c_dilute' => R_ * T) 0))); [cbv beta; rewrite ?E1; rational | apply (quotient_by_slopes (fun c_dilute' => - R_ * T * ln (1 - V_w * c_dilute') / V_w) (fun c_dilute' => c_dilute' * R_ * T) (fun c_dilute' => R_ * T / (1 - V_w * c_dilute')) (fun c_dilute' => R_ * T) 0 _); [apply (filter_imp (fun c_dilute' => 0 < 1 - V_w * c_dilute' /\ 1 - V_w * c_dilute' <> 0)); [intros c_dilute' (K1 & K2); rules; [side | eta; rational] | nearby] | apply filter_forall; intro c_dilute'; rules; [side | eta; rational] | cbv beta; rewrite ?E1; rational | cbv beta; rewrite ?E1; rational | apply (beside_by_value (fun c_dilute' => R_ * T) 0); [continuous_here | cbv beta; replace (R_ * T) with (R_ * T) by (rewrite ?E1; rational); side] | apply (quotient_by_value (fun c_dilute' => R_ * T / (1 - V_w * c_dilute')) (fun c_dilute' => R_ * T) 0); [continuous_here | continuous_here | cbv beta; replace (R_ * T) with (R_ * T) by (rewrite ?E1; rational); side]]]] | apply (tends_ext_left (fun c_dilute' => (- R_ * T * ln (1 - V_w * c_dilute') / V_w) / (c_dilute' * R_ * T))); [intros c_dilute' K1; first [rational | fractions] | apply (quotient_left (fun c_dilute' => - R_ * T * ln (1 - V_w * c_dilute') / V_w) (fun c_dilute' => c_dilute' * R_ * T) 0 _ (((fun c_dilute' => R_ * T / (1 - V_w * c_dilute')) 0) / ((fun c_dilute' => R_ * T) 0))); [cbv beta; rewrite ?E1; rational | apply (quotient_by_slopes (fun c_dilute' => - R_ * T * ln (1 - V_w * c_dilute') / V_w) (fun c_dilute' => c_dilute' * R_ * T) (fun c_dilute' => R_ * T / (1 - V_w * c_dilute')) (fun c_dilute' => R_ * T) 0 _); [apply (filter_imp (fun c_dilute' => 0 < 1 - V_w * c_dilute' /\ 1 - V_w * c_dilute' <> 0)); [intros c_dilute' (K1 & K2); rules; [side | eta; rational] | nearby] | apply filter_forall; intro c_dilute'; rules; [side | eta; rational] | cbv beta; rewrite ?E1; rational | cbv beta; rewrite ?E1; rational | apply (beside_by_value (fun c_dilute' => R_ * T) 0); [continuous_here | cbv beta; replace (R_ * T) with (R_ * T) by (rewrite ?E1; rational); side] | apply (quotient_by_value (fun c_dilute' => R_ * T / (1 - V_w * c_dilute')) (fun c_dilute' => R_ * T) 0); [continuous_here | continuous_here | cbv beta; replace (R_ * T) with (R_ * T) by (rewrite ?E1; rational); side]]]]].
Qed.

Lemma van_t_hoff_defined
    (R_ T V_w : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < V_w) :
  (at_right 0 (fun c_dilute' => V_w <> 0 /\ c_dilute' <> 0 /\ 0 < 1 - V_w * c_dilute')) /\ (at_left 0 (fun c_dilute' => V_w <> 0 /\ c_dilute' <> 0 /\ 0 < 1 - V_w * c_dilute')).
Proof.
  each; exists_there.
Qed.

Lemma grows
    (y_solute : R)
    (H1 : y_solute < 1)
    (H2 : 0 < y_solute) :
  1 < 1 / (1 - y_solute).
Proof.
  first [known | apply (lt_by_sum _ _ (y_solute * / (1 - y_solute))); [side | rational]].
Qed.

Lemma grows_defined
    (y_solute : R)
    (H1 : y_solute < 1)
    (H2 : 0 < y_solute) :
  1 - y_solute <> 0.
Proof.
  each; exists_there.
Qed.

Lemma grows_everywhere :
  forall y_solute' : R, 0 < y_solute' -> y_solute' < 1 -> 1 < 1 / (1 - y_solute').
Proof.
  intros y_solute' C1 C2; refine (osmotic_pressure.grows y_solute' _ _); [exact C2 | exact C1].
Qed.

Lemma grows_everywhere_defined :
  (forall y_solute' : R, 0 < y_solute' -> y_solute' < 1 -> 1 - y_solute' <> 0).
Proof.
  each; exists_there.
Qed.

Lemma larger_logarithm
    (x_solute : R)
    (H1 : x_solute < 1)
    (H2 : 0 < x_solute) :
  x_solute < - ln (1 - x_solute).
Proof.
  assert (E1 : ln (1 - 0) = 0) by (ln_as (1) ltac:(rational));
  assert (P1 : forall x' : R, 0 < x' -> x' < 1 -> 1 < 1 / (1 - x')) by (exact (osmotic_pressure.grows_everywhere));
  assert (Z1 : 0 < (- ln (1 - x_solute)) - (- ln (1 - 0)) - (x_solute - 0)) by (apply (growth_lt (fun x' => - ln (1 - x')) (fun x' => x') 0 x_solute); [intros; side | intros; side | side | intros x' B1 B2; assert (S1 : Derive (fun x'' => - ln (1 - x'')) x' = 1 / (1 - x')) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive (fun x'' => x'') x' = 1) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (W1 : 1 < 1 / (1 - x')) by (refine (P1 x' _ _); side); exact (same_lt _ _ _ _ W1 S2 S1)]);
  apply (lt_by_sum _ _ ((- ln (1 - x_solute)) - (- ln (1 - 0)) - (x_solute - 0))); [exact Z1 | rewrite ?E1; rational].
Qed.

Lemma larger_logarithm_defined
    (x_solute : R)
    (H1 : x_solute < 1)
    (H2 : 0 < x_solute) :
  0 < 1 - x_solute.
Proof.
  each; exists_there.
Qed.

Lemma above_van_t_hoff
    (R_ T V_w x_solute : R)
    (H1 : x_solute < 1)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < V_w)
    (H5 : 0 < x_solute) :
  x_solute * R_ * T / V_w < - R_ * T * ln (1 - x_solute) / V_w.
Proof.
  assert (P1 : x_solute < - ln (1 - x_solute)) by (refine (osmotic_pressure.larger_logarithm x_solute _ _); [exact H1 | exact H5]);
  assert (Z1 : 0 < R_ * T / V_w * (- ln (1 - x_solute) - x_solute)) by (apply term_lt; [side | exact P1]);
  apply (lt_by_sum _ _ (R_ * T / V_w * (- ln (1 - x_solute) - x_solute))); [lra | rational].
Qed.

Lemma above_van_t_hoff_defined
    (R_ T V_w x_solute : R)
    (H1 : x_solute < 1)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < V_w)
    (H5 : 0 < x_solute) :
  V_w <> 0 /\ 0 < 1 - x_solute.
Proof.
  each; exists_there.
Qed.
