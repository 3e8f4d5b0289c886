(* Generated from derivations/ghk_current.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require bernoulli_function.
From Electrochem Require bernoulli_slope.
From Electrochem Require constant_field.
From Electrochem Require ghk_flux.

Lemma one_function'1
    (bernoulli : R -> R)
    (u : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  bernoulli (- u) - bernoulli u = u.
Proof.
  assert (P1 : forall w' : R, bernoulli (- w') - bernoulli w' = w') by (refine (bernoulli_function.difference bernoulli _); [exact H1]);
  assert (Q1 : bernoulli (- u) - bernoulli u = u) by (exact (P1 u));
  exact Q1.
Qed.

Lemma one_function
    (bernoulli : R -> R)
    (J P c_in c_out u : R)
    (H1 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  J = P * ((c_in - c_out) * bernoulli u + c_in * u).
Proof.
  assert (P1 : J = P * (c_in * bernoulli (- u) - c_out * bernoulli u)) by (refine (constant_field.one_way_fluxes bernoulli J P c_in c_out u _ _); [exact H1 | exact H2]);
  assert (P2 : bernoulli (- u) - bernoulli u = u) by (refine (ghk_current.one_function'1 bernoulli u _); [exact H2]);
  assert (Z1 : 1 * (J - P * (c_in * bernoulli (- u) - c_out * bernoulli u)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : P * c_in * (bernoulli (- u) - bernoulli u - u) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (J - P * (c_in * bernoulli (- u) - c_out * bernoulli u)) + P * c_in * (bernoulli (- u) - bernoulli u - u))); [lra | rational].
Qed.

Lemma flux_slope
    (bernoulli : R -> R)
    (P c_in c_out u : R)
    (D1 : smooth bernoulli u) :
  Derive (fun u' => P * ((c_in - c_out) * bernoulli u' + c_in * u')) u = P * (c_in * (1 + Derive bernoulli u) - c_out * Derive bernoulli u).
Proof.
  apply is_derive_unique; rules; [side | eta; rational].
Qed.

Lemma flux_slope_defined
    (bernoulli : R -> R)
    (P c_in c_out u : R)
    (D1 : smooth bernoulli u) :
  ex_derive (fun u' => P * ((c_in - c_out) * bernoulli u' + c_in * u')) u /\ ex_derive bernoulli u.
Proof.
  each; exists_there.
Qed.

Lemma falling
    (bernoulli : R -> R)
    (u : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  Derive bernoulli u < 0.
Proof.
  assert (P1 : forall w' : R, Derive bernoulli w' < 0) by (refine (bernoulli_slope.falls bernoulli _); [exact H1]);
  assert (Q1 : Derive bernoulli u < 0) by (exact (P1 u));
  exact Q1.
Qed.

Lemma falling_defined
    (bernoulli : R -> R)
    (u : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  ex_derive bernoulli u.
Proof.
  each; exists_there.
Qed.

Lemma gentle
    (bernoulli : R -> R)
    (u : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  - 1 < Derive bernoulli u.
Proof.
  assert (P1 : forall w' : R, - 1 < Derive bernoulli w') by (refine (bernoulli_slope.gentle_everywhere bernoulli _); [exact H1]);
  assert (Q1 : - 1 < Derive bernoulli u) by (exact (P1 u));
  exact Q1.
Qed.

Lemma gentle_defined
    (bernoulli : R -> R)
    (u : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  ex_derive bernoulli u.
Proof.
  each; exists_there.
Qed.

Lemma rising
    (bernoulli : R -> R)
    (P c_in c_out u : R)
    (H1 : P <> 0)
    (H2 : 0 <= P)
    (H3 : 0 < c_in)
    (H4 : 0 < c_out)
    (H5 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  0 < P * (c_in * (1 + Derive bernoulli u) - c_out * Derive bernoulli u).
Proof.
  assert (P1 : Derive bernoulli u < 0) by (refine (ghk_current.falling bernoulli u _); [exact H5]);
  assert (P2 : - 1 < Derive bernoulli u) by (refine (ghk_current.gentle bernoulli u _); [exact H5]);
  assert (Z1 : 0 < P * c_out * (0 - Derive bernoulli u)) by (apply term_lt; [side | exact P1]);
  assert (Z2 : 0 < P * c_in * (Derive bernoulli u - (- 1))) by (apply term_lt; [side | exact P2]);
  apply (lt_by_sum _ _ (P * c_out * (0 - Derive bernoulli u) + P * c_in * (Derive bernoulli u - (- 1)))); [lra | rational].
Qed.

Lemma rising_defined
    (bernoulli : R -> R)
    (P c_in c_out u : R)
    (H1 : P <> 0)
    (H2 : 0 <= P)
    (H3 : 0 < c_in)
    (H4 : 0 < c_out)
    (H5 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  ex_derive bernoulli u.
Proof.
  each; exists_there.
Qed.

Lemma rises
    (bernoulli : R -> R)
    (P c_in c_out : R)
    (H1 : P <> 0)
    (H2 : 0 <= P)
    (H3 : 0 < c_in)
    (H4 : 0 < c_out)
    (H5 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  forall u' : R, 0 < P * (c_in * (1 + Derive bernoulli u') - c_out * Derive bernoulli u').
Proof.
  intros u'; refine (ghk_current.rising bernoulli P c_in c_out u' _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5].
Qed.

Lemma rises_defined
    (bernoulli : R -> R)
    (P c_in c_out : R)
    (H1 : P <> 0)
    (H2 : 0 <= P)
    (H3 : 0 < c_in)
    (H4 : 0 < c_out)
    (H5 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  (forall u' : R, ex_derive bernoulli u').
Proof.
  each; exists_there.
Qed.

Lemma reduced_low
    (F R_ T V_low u_low z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : u_low = z * F * V_low / (R_ * T)) :
  u_low = z * F * V_low / (R_ * T).
Proof.
  assert (P1 : u_low = z * F * V_low / (R_ * T)) by (exact H3);
  exact P1.
Qed.

Lemma reduced_low_defined
    (F R_ T V_low u_low z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : u_low = z * F * V_low / (R_ * T)) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma reduced_high
    (F R_ T V_high u_high z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : u_high = z * F * V_high / (R_ * T)) :
  u_high = z * F * V_high / (R_ * T).
Proof.
  assert (P1 : u_high = z * F * V_high / (R_ * T)) by (exact H3);
  exact P1.
Qed.

Lemma reduced_high_defined
    (F R_ T V_high u_high z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : u_high = z * F * V_high / (R_ * T)) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma flux_low
    (bernoulli : R -> R)
    (J_low P c_in c_out u_low : R)
    (H1 : J_low = P * (c_in * exp u_low - c_out) * bernoulli u_low)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  J_low = P * ((c_in - c_out) * bernoulli u_low + c_in * u_low).
Proof.
  assert (P1 : J_low = P * ((c_in - c_out) * bernoulli u_low + c_in * u_low)) by (refine (ghk_current.one_function bernoulli J_low P c_in c_out u_low _ _); [exact H1 | exact H2]);
  exact P1.
Qed.

Lemma flux_high
    (bernoulli : R -> R)
    (J_high P c_in c_out u_high : R)
    (H1 : J_high = P * (c_in * exp u_high - c_out) * bernoulli u_high)
    (H2 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  J_high = P * ((c_in - c_out) * bernoulli u_high + c_in * u_high).
Proof.
  assert (P1 : J_high = P * ((c_in - c_out) * bernoulli u_high + c_in * u_high)) by (refine (ghk_current.one_function bernoulli J_high P c_in c_out u_high _ _); [exact H1 | exact H2]);
  exact P1.
Qed.

Lemma current_low
    (F I_low J_low z : R)
    (H1 : I_low = z * F * J_low) :
  I_low = z * F * J_low.
Proof.
  assert (P1 : I_low = z * F * J_low) by (exact H1);
  exact P1.
Qed.

Lemma current_high
    (F I_high J_high z : R)
    (H1 : I_high = z * F * J_high) :
  I_high = z * F * J_high.
Proof.
  assert (P1 : I_high = z * F * J_high) by (exact H1);
  exact P1.
Qed.

Lemma up
    (F R_ T V_high V_low u_high u_low z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V_low < V_high)
    (H5 : u_high = z * F * V_high / (R_ * T))
    (H6 : u_low = z * F * V_low / (R_ * T))
    (H7 : 0 < z) :
  u_low < u_high.
Proof.
  assert (Z1 : 1 * (u_high - z * F * V_high / (R_ * T)) = 0) by (apply term_eq; [exact H5]);
  assert (Z2 : (- 1) * (u_low - z * F * V_low / (R_ * T)) = 0) by (apply term_eq; [exact H6]);
  assert (Z3 : 0 < z * F / (R_ * T) * (V_high - V_low)) by (apply term_lt; [side | exact H4]);
  apply (lt_by_sum _ _ (1 * (u_high - z * F * V_high / (R_ * T)) + (- 1) * (u_low - z * F * V_low / (R_ * T)) + z * F / (R_ * T) * (V_high - V_low))); [lra | rational].
Qed.

Lemma more_out
    (bernoulli : R -> R)
    (F P R_ T V_high V_low c_in c_out u_high u_low z : R)
    (H1 : 0 < F)
    (H2 : P <> 0)
    (H3 : 0 <= P)
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : V_low < V_high)
    (H7 : 0 < c_in)
    (H8 : 0 < c_out)
    (H9 : u_high = z * F * V_high / (R_ * T))
    (H10 : u_low = z * F * V_low / (R_ * T))
    (H11 : 0 < z)
    (H12 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  0 < P * ((c_in - c_out) * bernoulli u_high + c_in * u_high) - P * ((c_in - c_out) * bernoulli u_low + c_in * u_low).
Proof.
  assert (P1 : u_low < u_high) by (refine (ghk_current.up F R_ T V_high V_low u_high u_low z _ _ _ _ _ _ _); [exact H1 | exact H4 | exact H5 | exact H6 | exact H9 | exact H10 | exact H11]);
  assert (P2 : forall x' : R, 0 < P * (c_in * (1 + Derive bernoulli x') - c_out * Derive bernoulli x')) by (refine (ghk_current.rises bernoulli P c_in c_out _ _ _ _ _); [exact H2 | exact H3 | exact H7 | exact H8 | exact H12]);
  assert (Z1 : 0 < P * ((c_in - c_out) * bernoulli u_high + c_in * u_high) - P * ((c_in - c_out) * bernoulli u_low + c_in * u_low) - (0 - 0)) by (apply (growth_lt (fun x' => P * ((c_in - c_out) * bernoulli x' + c_in * x')) (fun x' => 0) u_low u_high); [intros; side | intros; side | side | intros x' B1 B2; assert (S1 : Derive (fun x'' => P * ((c_in - c_out) * bernoulli x'' + c_in * x'')) x' = P * (c_in * (1 + Derive bernoulli x') - c_out * Derive bernoulli x')) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive (fun x'' => 0) x' = 0) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (W1 : 0 < P * (c_in * (1 + Derive bernoulli x') - c_out * Derive bernoulli x')) by (exact (P2 x')); exact (same_lt _ _ _ _ W1 S2 S1)]);
  apply (lt_by_sum _ _ (P * ((c_in - c_out) * bernoulli u_high + c_in * u_high) - P * ((c_in - c_out) * bernoulli u_low + c_in * u_low) - (0 - 0))); [exact Z1 | rational].
Qed.

Lemma cation_current
    (bernoulli : R -> R)
    (F I_high I_low J_high J_low P R_ T V_high V_low c_in c_out u_high u_low z : R)
    (H1 : 0 < F)
    (H2 : I_high = z * F * J_high)
    (H3 : I_low = z * F * J_low)
    (H4 : J_high = P * (c_in * exp u_high - c_out) * bernoulli u_high)
    (H5 : J_low = P * (c_in * exp u_low - c_out) * bernoulli u_low)
    (H6 : P <> 0)
    (H7 : 0 <= P)
    (H8 : 0 < R_)
    (H9 : 0 < T)
    (H10 : V_low < V_high)
    (H11 : 0 < c_in)
    (H12 : 0 < c_out)
    (H13 : u_high = z * F * V_high / (R_ * T))
    (H14 : u_low = z * F * V_low / (R_ * T))
    (H15 : 0 < z)
    (H16 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  I_low < I_high.
Proof.
  assert (P1 : J_high = P * ((c_in - c_out) * bernoulli u_high + c_in * u_high)) by (refine (ghk_current.flux_high bernoulli J_high P c_in c_out u_high _ _); [exact H4 | exact H16]);
  assert (P2 : J_low = P * ((c_in - c_out) * bernoulli u_low + c_in * u_low)) by (refine (ghk_current.flux_low bernoulli J_low P c_in c_out u_low _ _); [exact H5 | exact H16]);
  assert (P3 : 0 < P * ((c_in - c_out) * bernoulli u_high + c_in * u_high) - P * ((c_in - c_out) * bernoulli u_low + c_in * u_low)) by (refine (ghk_current.more_out bernoulli F P R_ T V_high V_low c_in c_out u_high u_low z _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16]);
  assert (Z1 : 1 * (I_high - z * F * J_high) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : (- 1) * (I_low - z * F * J_low) = 0) by (apply term_eq; [exact H3]);
  assert (Z3 : z * F * (J_high - P * ((c_in - c_out) * bernoulli u_high + c_in * u_high)) = 0) by (apply term_eq; [exact P1]);
  assert (Z4 : (- z * F) * (J_low - P * ((c_in - c_out) * bernoulli u_low + c_in * u_low)) = 0) by (apply term_eq; [exact P2]);
  assert (Z5 : 0 < z * F * (P * ((c_in - c_out) * bernoulli u_high + c_in * u_high) - P * ((c_in - c_out) * bernoulli u_low + c_in * u_low) - 0)) by (apply term_lt; [side | exact P3]);
  apply (lt_by_sum _ _ (1 * (I_high - z * F * J_high) + (- 1) * (I_low - z * F * J_low) + z * F * (J_high - P * ((c_in - c_out) * bernoulli u_high + c_in * u_high)) + (- z * F) * (J_low - P * ((c_in - c_out) * bernoulli u_low + c_in * u_low)) + z * F * (P * ((c_in - c_out) * bernoulli u_high + c_in * u_high) - P * ((c_in - c_out) * bernoulli u_low + c_in * u_low) - 0))); [lra | rational].
Qed.

Lemma down
    (F R_ T V_high V_low u_high u_low z : R)
    (H1 : 0 <= - z)
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : V_low < V_high)
    (H6 : u_high = z * F * V_high / (R_ * T))
    (H7 : u_low = z * F * V_low / (R_ * T))
    (H8 : z <> 0) :
  u_high < u_low.
Proof.
  assert (Z1 : 1 * (u_low - z * F * V_low / (R_ * T)) = 0) by (apply term_eq; [exact H7]);
  assert (Z2 : (- 1) * (u_high - z * F * V_high / (R_ * T)) = 0) by (apply term_eq; [exact H6]);
  assert (Z3 : 0 < (- z * F / (R_ * T)) * (V_high - V_low)) by (apply term_lt; [side | exact H5]);
  apply (lt_by_sum _ _ (1 * (u_low - z * F * V_low / (R_ * T)) + (- 1) * (u_high - z * F * V_high / (R_ * T)) + (- z * F / (R_ * T)) * (V_high - V_low))); [lra | rational].
Qed.

Lemma more_in
    (bernoulli : R -> R)
    (F P R_ T V_high V_low c_in c_out u_high u_low z : R)
    (H1 : 0 <= - z)
    (H2 : 0 < F)
    (H3 : P <> 0)
    (H4 : 0 <= P)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : V_low < V_high)
    (H8 : 0 < c_in)
    (H9 : 0 < c_out)
    (H10 : u_high = z * F * V_high / (R_ * T))
    (H11 : u_low = z * F * V_low / (R_ * T))
    (H12 : z <> 0)
    (H13 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  0 < P * ((c_in - c_out) * bernoulli u_low + c_in * u_low) - P * ((c_in - c_out) * bernoulli u_high + c_in * u_high).
Proof.
  assert (P1 : u_high < u_low) by (refine (ghk_current.down F R_ T V_high V_low u_high u_low z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H5 | exact H6 | exact H7 | exact H10 | exact H11 | exact H12]);
  assert (P2 : forall x' : R, 0 < P * (c_in * (1 + Derive bernoulli x') - c_out * Derive bernoulli x')) by (refine (ghk_current.rises bernoulli P c_in c_out _ _ _ _ _); [exact H3 | exact H4 | exact H8 | exact H9 | exact H13]);
  assert (Z1 : 0 < P * ((c_in - c_out) * bernoulli u_low + c_in * u_low) - P * ((c_in - c_out) * bernoulli u_high + c_in * u_high) - (0 - 0)) by (apply (growth_lt (fun x' => P * ((c_in - c_out) * bernoulli x' + c_in * x')) (fun x' => 0) u_high u_low); [intros; side | intros; side | side | intros x' B1 B2; assert (S1 : Derive (fun x'' => P * ((c_in - c_out) * bernoulli x'' + c_in * x'')) x' = P * (c_in * (1 + Derive bernoulli x') - c_out * Derive bernoulli x')) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive (fun x'' => 0) x' = 0) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (W1 : 0 < P * (c_in * (1 + Derive bernoulli x') - c_out * Derive bernoulli x')) by (exact (P2 x')); exact (same_lt _ _ _ _ W1 S2 S1)]);
  apply (lt_by_sum _ _ (P * ((c_in - c_out) * bernoulli u_low + c_in * u_low) - P * ((c_in - c_out) * bernoulli u_high + c_in * u_high) - (0 - 0))); [exact Z1 | rational].
Qed.

Lemma anion_current
    (bernoulli : R -> R)
    (F I_high I_low J_high J_low P R_ T V_high V_low c_in c_out u_high u_low z : R)
    (H1 : 0 <= - z)
    (H2 : 0 < F)
    (H3 : I_high = z * F * J_high)
    (H4 : I_low = z * F * J_low)
    (H5 : J_high = P * (c_in * exp u_high - c_out) * bernoulli u_high)
    (H6 : J_low = P * (c_in * exp u_low - c_out) * bernoulli u_low)
    (H7 : P <> 0)
    (H8 : 0 <= P)
    (H9 : 0 < R_)
    (H10 : 0 < T)
    (H11 : V_low < V_high)
    (H12 : 0 < c_in)
    (H13 : 0 < c_out)
    (H14 : u_high = z * F * V_high / (R_ * T))
    (H15 : u_low = z * F * V_low / (R_ * T))
    (H16 : z <> 0)
    (H17 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  I_low < I_high.
Proof.
  assert (P1 : J_high = P * ((c_in - c_out) * bernoulli u_high + c_in * u_high)) by (refine (ghk_current.flux_high bernoulli J_high P c_in c_out u_high _ _); [exact H5 | exact H17]);
  assert (P2 : J_low = P * ((c_in - c_out) * bernoulli u_low + c_in * u_low)) by (refine (ghk_current.flux_low bernoulli J_low P c_in c_out u_low _ _); [exact H6 | exact H17]);
  assert (P3 : 0 < P * ((c_in - c_out) * bernoulli u_low + c_in * u_low) - P * ((c_in - c_out) * bernoulli u_high + c_in * u_high)) by (refine (ghk_current.more_in bernoulli F P R_ T V_high V_low c_in c_out u_high u_low z _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16 | exact H17]);
  assert (Z1 : 1 * (I_high - z * F * J_high) = 0) by (apply term_eq; [exact H3]);
  assert (Z2 : (- 1) * (I_low - z * F * J_low) = 0) by (apply term_eq; [exact H4]);
  assert (Z3 : z * F * (J_high - P * ((c_in - c_out) * bernoulli u_high + c_in * u_high)) = 0) by (apply term_eq; [exact P1]);
  assert (Z4 : (- z * F) * (J_low - P * ((c_in - c_out) * bernoulli u_low + c_in * u_low)) = 0) by (apply term_eq; [exact P2]);
  assert (Z5 : 0 < (- z * F) * (P * ((c_in - c_out) * bernoulli u_low + c_in * u_low) - P * ((c_in - c_out) * bernoulli u_high + c_in * u_high) - 0)) by (apply term_lt; [side | exact P3]);
  apply (lt_by_sum _ _ (1 * (I_high - z * F * J_high) + (- 1) * (I_low - z * F * J_low) + z * F * (J_high - P * ((c_in - c_out) * bernoulli u_high + c_in * u_high)) + (- z * F) * (J_low - P * ((c_in - c_out) * bernoulli u_low + c_in * u_low)) + (- z * F) * (P * ((c_in - c_out) * bernoulli u_low + c_in * u_low) - P * ((c_in - c_out) * bernoulli u_high + c_in * u_high) - 0))); [lra | rational].
Qed.

Lemma monotone
    (bernoulli : R -> R)
    (F I_high I_low J_high J_low P R_ T V_high V_low c_in c_out u_high u_low z : R)
    (H1 : 0 < F)
    (H2 : I_high = z * F * J_high)
    (H3 : I_low = z * F * J_low)
    (H4 : J_high = P * (c_in * exp u_high - c_out) * bernoulli u_high)
    (H5 : J_low = P * (c_in * exp u_low - c_out) * bernoulli u_low)
    (H6 : P <> 0)
    (H7 : 0 <= P)
    (H8 : 0 < R_)
    (H9 : 0 < T)
    (H10 : V_low < V_high)
    (H11 : 0 < c_in)
    (H12 : 0 < c_out)
    (H13 : u_high = z * F * V_high / (R_ * T))
    (H14 : u_low = z * F * V_low / (R_ * T))
    (H15 : z <> 0)
    (H16 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  I_low < I_high.
Proof.
  assert (C1 : 0 < z \/ 0 <= - z) by exhaust (z) (0);
  destruct C1 as [G1 | G1]; [refine (ghk_current.cation_current bernoulli F I_high I_low J_high J_low P R_ T V_high V_low c_in c_out u_high u_low z _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact G1 | exact H16] | refine (ghk_current.anion_current bernoulli F I_high I_low J_high J_low P R_ T V_high V_low c_in c_out u_high u_low z _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact G1 | exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16]].
Qed.

Lemma per_voltage
    (bernoulli : R -> R)
    (F I J P R_ T V c_in c_out u z : R)
    (H1 : I = z * F * J)
    (H2 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : u <> 0)
    (H6 : u = z * F * V / (R_ * T))
    (H7 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  I = P * z ^ 2 * F ^ 2 * V * (c_in - c_out * exp (- u)) / (R_ * T * (1 - exp (- u))).
Proof.
  assert (E1 : exp (- u) = (1) / ((exp u))) by (exp_as ((- (u))) ltac:(rational));
  assert (P1 : J = P * u * (c_in - c_out * exp (- u)) / (1 - exp (- u))) by (refine (constant_field.usual_form bernoulli J P c_in c_out u _ _ _); [exact H2 | exact H5 | exact H7]);
  assert (Z1 : 1 * (I - z * F * J) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : z * F * (J - P * u * (c_in - c_out * exp (- u)) / (1 - exp (- u))) = 0) by (apply term_eq; [exact P1]);
  assert (Z3 : P * z * F * (c_in - c_out * exp (- u)) / (1 - exp (- u)) * (u - z * F * V / (R_ * T)) = 0) by (apply term_eq; [exact H6]);
  apply (eq_by_sum _ _ (1 * (I - z * F * J) + z * F * (J - P * u * (c_in - c_out * exp (- u)) / (1 - exp (- u))) + P * z * F * (c_in - c_out * exp (- u)) / (1 - exp (- u)) * (u - z * F * V / (R_ * T)))); [lra | rewrite ?E1; rational].
Qed.

Lemma per_voltage_defined
    (bernoulli : R -> R)
    (F I J P R_ T V c_in c_out u z : R)
    (H1 : I = z * F * J)
    (H2 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : u <> 0)
    (H6 : u = z * F * V / (R_ * T))
    (H7 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  1 - exp (- u) <> 0 /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma conductance_out
    (F P R_ T c_in c_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T) :
  tends (fun u' => P * z ^ 2 * F ^ 2 * (c_in - c_out * exp (- u')) / (R_ * T * (1 - exp (- u')))) (Rbar_locally p_infty) (P * z ^ 2 * F ^ 2 * c_in / (R_ * T)).
Proof.
  apply (tends_ext (fun u' => (((((((/ (1 - exp (- u'))) * (F ^ 2)) * (1 / R_)) * (1 / T)) * (z ^ 2)) * ((((- 1) * c_out) * (exp (- u'))) + c_in)) * P))); [algebra | ]; apply (tends_value (((((((/ 1) * (F ^ 2)) * (1 / R_)) * (1 / T)) * (z ^ 2)) * ((((- 1) * c_out) * 0) + c_in)) * P)); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_inv; [side | apply (tends_ext (fun u' => (1 + ((- 1) * (exp (- u')))))); [algebra | apply (tends_value (1 + ((- 1) * 0))); [constants; rational | apply tends_plus; [apply tends_const | apply tends_mult; [apply tends_const | apply above_tends; apply (above_exp _ ((- 1) * 1)); [side | apply (diverges_ext (fun u' => ((- 1) * u'))); [algebra | apply tends_mult_diverges; [side | apply tends_const | apply diverges_far_right]]]]]]]] | apply tends_const] | apply tends_const] | apply tends_const] | apply tends_const] | apply tends_plus; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply above_tends; apply (above_exp _ ((- 1) * 1)); [side | apply (diverges_ext (fun u' => ((- 1) * u'))); [algebra | apply tends_mult_diverges; [side | apply tends_const | apply diverges_far_right]]]] | apply tends_const]] | apply tends_const]].
Qed.

Lemma conductance_out_defined
    (F P R_ T c_in c_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T) :
  (forall u' : R, 1 < u' -> 1 - exp (- u') <> 0 /\ R_ <> 0 /\ T <> 0).
Proof.
  each; exists_there.
Qed.

Lemma conductance_in
    (F P R_ T c_in c_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T) :
  tends (fun u' => P * z ^ 2 * F ^ 2 * (c_in * exp u' - c_out) / (R_ * T * (exp u' - 1))) (Rbar_locally m_infty) (P * z ^ 2 * F ^ 2 * c_out / (R_ * T)).
Proof.
  apply (tends_ext (fun u' => (((((((/ (exp u' - 1)) * (F ^ 2)) * (1 / R_)) * (1 / T)) * (z ^ 2)) * ((- c_out) + (c_in * (exp u')))) * P))); [algebra | ]; apply (tends_value (((((((/ (- 1)) * (F ^ 2)) * (1 / R_)) * (1 / T)) * (z ^ 2)) * ((- c_out) + (c_in * 0))) * P)); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_inv; [side | apply (tends_ext (fun u' => ((- 1) + (exp u')))); [algebra | apply (tends_value ((- 1) + 0)); [constants; rational | apply tends_plus; [apply tends_const | apply above_tends; apply (above_exp _ (- (1))); [side | apply (diverges_ext (fun u' => u')); [algebra | apply diverges_far_left]]]]]] | apply tends_const] | apply tends_const] | apply tends_const] | apply tends_const] | apply tends_plus; [apply tends_const | apply tends_mult; [apply tends_const | apply above_tends; apply (above_exp _ (- (1))); [side | apply (diverges_ext (fun u' => u')); [algebra | apply diverges_far_left]]]]] | apply tends_const]].
Qed.

Lemma conductance_in_defined
    (F P R_ T c_in c_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T) :
  (forall u' : R, 1 < - u' -> exp u' - 1 <> 0 /\ R_ <> 0 /\ T <> 0).
Proof.
  each; exists_there.
Qed.

Lemma rectification_ratio
    (F P R_ T c_in c_out g_in g_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : g_in = P * z ^ 2 * F ^ 2 * c_out / (R_ * T))
    (H4 : g_out = P * z ^ 2 * F ^ 2 * c_in / (R_ * T)) :
  c_out * g_out = c_in * g_in.
Proof.
  assert (Z1 : c_out * (g_out - P * z ^ 2 * F ^ 2 * c_in / (R_ * T)) = 0) by (apply term_eq; [exact H4]);
  assert (Z2 : (- c_in) * (g_in - P * z ^ 2 * F ^ 2 * c_out / (R_ * T)) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (c_out * (g_out - P * z ^ 2 * F ^ 2 * c_in / (R_ * T)) + (- c_in) * (g_in - P * z ^ 2 * F ^ 2 * c_out / (R_ * T)))); [lra | rational].
Qed.

Lemma ohms_law
    (bernoulli : R -> R)
    (F I J P R_ T V c_in c_out u z : R)
    (H1 : I = z * F * J)
    (H2 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : c_out = c_in)
    (H6 : u = z * F * V / (R_ * T))
    (H7 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  I = P * z ^ 2 * F ^ 2 * c_in * V / (R_ * T).
Proof.
  assert (P1 : J = P * c_in * u) by (refine (ghk_flux.ohmic bernoulli J P c_in c_out u _ _ _); [exact H2 | exact H5 | exact H7]);
  assert (Z1 : 1 * (I - z * F * J) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : z * F * (J - P * c_in * u) = 0) by (apply term_eq; [exact P1]);
  assert (Z3 : P * z * F * c_in * (u - z * F * V / (R_ * T)) = 0) by (apply term_eq; [exact H6]);
  apply (eq_by_sum _ _ (1 * (I - z * F * J) + z * F * (J - P * c_in * u) + P * z * F * c_in * (u - z * F * V / (R_ * T)))); [lra | rational].
Qed.

Lemma ohms_law_defined
    (bernoulli : R -> R)
    (F I J P R_ T V c_in c_out u z : R)
    (H1 : I = z * F * J)
    (H2 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : c_out = c_in)
    (H6 : u = z * F * V / (R_ * T))
    (H7 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.
