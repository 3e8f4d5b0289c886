(* Generated from derivations/charge_separation.py; do not edit. *)

From Electrochem Require Import moves.

Lemma ions_moved
    (C F V charge moved z : R)
    (H1 : 0 < F)
    (H2 : charge = C * V)
    (H3 : charge = z * F * moved)
    (H4 : z <> 0) :
  moved = C * V / (z * F).
Proof.
  assert (Z1 : (- 1) / (z * F) * (charge - z * F * moved) = 0) by (apply term_eq; [exact H3]);
  assert (Z2 : 1 / (z * F) * (charge - C * V) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ ((- 1) / (z * F) * (charge - z * F * moved) + 1 / (z * F) * (charge - C * V))); [lra | rational].
Qed.

Lemma ions_moved_defined
    (C F V charge moved z : R)
    (H1 : 0 < F)
    (H2 : charge = C * V)
    (H3 : charge = z * F * moved)
    (H4 : z <> 0) :
  F <> 0 /\ z <> 0.
Proof.
  each; exists_there.
Qed.

Lemma uncharged
    (charge : R)
    (H1 : charge = 0) :
  charge = 0.
Proof.
  assert (P1 : charge = 0 * 0 * 0) by (apply (same_eq _ _ _ _ H1); rational);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma no_voltage
    (C V charge : R)
    (H1 : 0 < C)
    (H2 : charge = 0)
    (H3 : charge = C * V) :
  V = 0.
Proof.
  assert (Z1 : 1 / C * (charge - 0) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : (- 1) / C * (charge - C * V) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 / C * (charge - 0) + (- 1) / C * (charge - C * V))); [lra | rational].
Qed.

Lemma sphere
    (area radius volume : R)
    (H1 : area = 4 * PI * radius ^ 2)
    (H2 : volume = 4 * PI * radius ^ 3 / 3) :
  volume = radius * area / 3.
Proof.
  assert (Z1 : 1 * (volume - 4 * PI * radius ^ 3 / 3) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : (- radius / 3) * (area - 4 * PI * radius ^ 2) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (volume - 4 * PI * radius ^ 3 / 3) + (- radius / 3) * (area - 4 * PI * radius ^ 2))); [lra | rational].
Qed.

Lemma sphere_excess
    (C F V area charge excess moved radius volume z : R)
    (H1 : 0 < F)
    (H2 : area = 4 * PI * radius ^ 2)
    (H3 : charge = C * V)
    (H4 : charge = z * F * moved)
    (H5 : volume * excess = area * moved)
    (H6 : 0 < radius)
    (H7 : volume = 4 * PI * radius ^ 3 / 3)
    (H8 : z <> 0) :
  excess = 3 * C * V / (radius * z * F).
Proof.
  assert (P1 : volume = radius * area / 3) by (refine (charge_separation.sphere area radius volume _ _); [exact H2 | exact H7]);
  assert (P2 : moved = C * V / (z * F)) by (refine (charge_separation.ions_moved C F V charge moved z _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H8]);
  assert (Z1 : 3 / (radius * area) * (volume * excess - area * moved) = 0) by (apply term_eq; [exact H5]);
  assert (Z2 : (- 3 * excess) / (radius * area) * (volume - radius * area / 3) = 0) by (apply term_eq; [exact P1]);
  assert (Z3 : 3 / radius * (moved - C * V / (z * F)) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (3 / (radius * area) * (volume * excess - area * moved) + (- 3 * excess) / (radius * area) * (volume - radius * area / 3) + 3 / radius * (moved - C * V / (z * F)))); [lra | rational].
Qed.

Lemma sphere_excess_defined
    (C F V area charge excess moved radius volume z : R)
    (H1 : 0 < F)
    (H2 : area = 4 * PI * radius ^ 2)
    (H3 : charge = C * V)
    (H4 : charge = z * F * moved)
    (H5 : volume * excess = area * moved)
    (H6 : 0 < radius)
    (H7 : volume = 4 * PI * radius ^ 3 / 3)
    (H8 : z <> 0) :
  F <> 0 /\ radius <> 0 /\ z <> 0.
Proof.
  each; exists_there.
Qed.

Lemma cylinder
    (area length radius volume : R)
    (H1 : area = 2 * PI * radius * length)
    (H2 : volume = PI * radius ^ 2 * length) :
  volume = radius * area / 2.
Proof.
  assert (Z1 : 1 * (volume - PI * radius ^ 2 * length) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : (- radius / 2) * (area - 2 * PI * radius * length) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (volume - PI * radius ^ 2 * length) + (- radius / 2) * (area - 2 * PI * radius * length))); [lra | rational].
Qed.

Lemma cylinder_excess
    (C F V area charge excess length moved radius volume z : R)
    (H1 : 0 < F)
    (H2 : area = 2 * PI * radius * length)
    (H3 : 0 < area)
    (H4 : charge = C * V)
    (H5 : charge = z * F * moved)
    (H6 : volume * excess = area * moved)
    (H7 : 0 < radius)
    (H8 : volume = PI * radius ^ 2 * length)
    (H9 : z <> 0) :
  excess = 2 * C * V / (radius * z * F).
Proof.
  assert (P1 : volume = radius * area / 2) by (refine (charge_separation.cylinder area length radius volume _ _); [exact H2 | exact H8]);
  assert (P2 : moved = C * V / (z * F)) by (refine (charge_separation.ions_moved C F V charge moved z _ _ _ _); [exact H1 | exact H4 | exact H5 | exact H9]);
  assert (Z1 : 2 / (radius * area) * (volume * excess - area * moved) = 0) by (apply term_eq; [exact H6]);
  assert (Z2 : (- 2 * excess) / (radius * area) * (volume - radius * area / 2) = 0) by (apply term_eq; [exact P1]);
  assert (Z3 : 2 / radius * (moved - C * V / (z * F)) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (2 / (radius * area) * (volume * excess - area * moved) + (- 2 * excess) / (radius * area) * (volume - radius * area / 2) + 2 / radius * (moved - C * V / (z * F)))); [lra | rational].
Qed.

Lemma cylinder_excess_defined
    (C F V area charge excess length moved radius volume z : R)
    (H1 : 0 < F)
    (H2 : area = 2 * PI * radius * length)
    (H3 : 0 < area)
    (H4 : charge = C * V)
    (H5 : charge = z * F * moved)
    (H6 : volume * excess = area * moved)
    (H7 : 0 < radius)
    (H8 : volume = PI * radius ^ 2 * length)
    (H9 : z <> 0) :
  F <> 0 /\ radius <> 0 /\ z <> 0.
Proof.
  each; exists_there.
Qed.

Lemma excess_voltage
    (C F V area charge excess moved radius volume z : R)
    (H1 : 0 < C)
    (H2 : 0 < F)
    (H3 : area = 4 * PI * radius ^ 2)
    (H4 : charge = C * V)
    (H5 : charge = z * F * moved)
    (H6 : volume * excess = area * moved)
    (H7 : 0 < radius)
    (H8 : volume = 4 * PI * radius ^ 3 / 3)
    (H9 : z <> 0) :
  V = radius * z * F * excess / (3 * C).
Proof.
  assert (P1 : excess = 3 * C * V / (radius * z * F)) by (refine (charge_separation.sphere_excess C F V area charge excess moved radius volume z _ _ _ _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9]);
  assert (Z1 : (- radius * z * F) / (3 * C) * (excess - 3 * C * V / (radius * z * F)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ ((- radius * z * F) / (3 * C) * (excess - 3 * C * V / (radius * z * F)))); [lra | rational].
Qed.

Lemma excess_voltage_defined
    (C F V area charge excess moved radius volume z : R)
    (H1 : 0 < C)
    (H2 : 0 < F)
    (H3 : area = 4 * PI * radius ^ 2)
    (H4 : charge = C * V)
    (H5 : charge = z * F * moved)
    (H6 : volume * excess = area * moved)
    (H7 : 0 < radius)
    (H8 : volume = 4 * PI * radius ^ 3 / 3)
    (H9 : z <> 0) :
  C <> 0.
Proof.
  each; exists_there.
Qed.

Lemma large
    (C F V z : R)
    (H1 : 0 < F)
    (H2 : z <> 0) :
  tends (fun radius' => 3 * C * V / (radius' * z * F)) (Rbar_locally p_infty) 0.
Proof.
  apply (tends_ext (fun radius' => (((((3 * (1 / F)) * (/ radius')) * (1 / z)) * C) * V))); [algebra | ]; apply (tends_value (((((3 * (1 / F)) * 0) * (1 / z)) * C) * V)); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply (diverges_inv _ 1); apply (diverges_ext (fun radius' => radius')); [algebra | apply diverges_far_right]] | apply tends_const] | apply tends_const] | apply tends_const]].
Qed.

Lemma large_defined
    (C F V z : R)
    (H1 : 0 < F)
    (H2 : z <> 0) :
  (forall radius' : R, 1 < radius' -> F <> 0 /\ radius' <> 0 /\ z <> 0).
Proof.
  each; exists_there.
Qed.

Lemma small
    (C F V z : R)
    (H1 : 0 < C)
    (H2 : 0 < F)
    (H3 : V <> 0)
    (H4 : z <> 0) :
  diverges (fun radius' => 3 * C * V / (radius' * z * F)) (at_right 0) (V / z).
Proof.
  apply (diverges_ext (fun radius' => (((((3 * (1 / F)) * (/ radius')) * (1 / z)) * C) * V))); [algebra | ]; apply (diverges_sign (((((3 * (1 / F)) * 1) * (1 / z)) * C) * V)); [replace ((((((3 * (1 / F)) * 1) * (1 / z)) * C) * V) * (V / z)) with (3 * C * (V) ^ 2 * / F * / (z) ^ 2) by (rational); pos | apply diverges_mult_tends; [side | apply diverges_mult_tends; [side | apply diverges_mult_tends; [side | apply tends_mult_diverges; [side | apply tends_mult; [apply tends_const | apply tends_const] | apply diverges_inv_above; apply (above_ext (fun radius' => radius')); [algebra | apply above_id]] | apply tends_const] | apply tends_const] | apply tends_const]].
Qed.

Lemma small_defined
    (C F V z : R)
    (H1 : 0 < C)
    (H2 : 0 < F)
    (H3 : V <> 0)
    (H4 : z <> 0) :
  (forall radius' : R, 0 < radius' -> F <> 0 /\ radius' <> 0 /\ z <> 0).
Proof.
  each; exists_there.
Qed.
