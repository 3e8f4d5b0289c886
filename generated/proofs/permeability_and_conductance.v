(* Generated from derivations/permeability_and_conductance.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require ghk_flux.

Lemma conductance
    (bernoulli : R -> R)
    (F I J P c_in c_out drive g_chord u z : R)
    (H1 : I = z * F * J)
    (H2 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H3 : drive <> 0)
    (H4 : g_chord = I / drive) :
  g_chord = P * z * F * (c_in * exp u - c_out) * bernoulli u / drive.
Proof.
  assert (Z1 : 1 * (g_chord - I / drive) = 0) by (apply term_eq; [exact H4]);
  assert (Z2 : 1 / drive * (I - z * F * J) = 0) by (apply term_eq; [exact H1]);
  assert (Z3 : z * F / drive * (J - P * (c_in * exp u - c_out) * bernoulli u) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 * (g_chord - I / drive) + 1 / drive * (I - z * F * J) + z * F / drive * (J - P * (c_in * exp u - c_out) * bernoulli u))); [lra | rational].
Qed.

Lemma conductance_defined
    (bernoulli : R -> R)
    (F I J P c_in c_out drive g_chord u z : R)
    (H1 : I = z * F * J)
    (H2 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H3 : drive <> 0)
    (H4 : g_chord = I / drive) :
  drive <> 0.
Proof.
  each; exists_there.
Qed.

Lemma driving_other
    (E_other V drive_other : R)
    (H1 : drive_other = V - E_other) :
  drive_other = V - E_other.
Proof.
  assert (P1 : drive_other = V - E_other) by (exact H1);
  exact P1.
Qed.

Lemma conductance_other
    (bernoulli : R -> R)
    (F I_other J_other P_other c_in_other c_out_other drive_other g_other u z : R)
    (H1 : I_other = z * F * J_other)
    (H2 : J_other = P_other * (c_in_other * exp u - c_out_other) * bernoulli u)
    (H3 : drive_other <> 0)
    (H4 : g_other = I_other / drive_other) :
  g_other = P_other * z * F * (c_in_other * exp u - c_out_other) * bernoulli u / drive_other.
Proof.
  assert (P1 : g_other = P_other * z * F * (c_in_other * exp u - c_out_other) * bernoulli u / drive_other) by (refine (permeability_and_conductance.conductance bernoulli F I_other J_other P_other c_in_other c_out_other drive_other g_other u z _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4]);
  exact P1.
Qed.

Lemma conductance_other_defined
    (bernoulli : R -> R)
    (F I_other J_other P_other c_in_other c_out_other drive_other g_other u z : R)
    (H1 : I_other = z * F * J_other)
    (H2 : J_other = P_other * (c_in_other * exp u - c_out_other) * bernoulli u)
    (H3 : drive_other <> 0)
    (H4 : g_other = I_other / drive_other) :
  drive_other <> 0.
Proof.
  each; exists_there.
Qed.

Lemma carries
    (bernoulli : R -> R)
    (F P_other c_in_other c_out_other drive_other u z : R)
    (H1 : 0 < F)
    (H2 : 0 < P_other)
    (H3 : c_in_other * exp u - c_out_other <> 0)
    (H4 : drive_other <> 0)
    (H5 : z <> 0)
    (H6 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  P_other * z * F * (c_in_other * exp u - c_out_other) * bernoulli u / drive_other <> 0.
Proof.
  assert (P1 : 0 < bernoulli u) by (refine (ghk_flux.never_zero bernoulli u _); [exact H6]);
  first [known | apply (neq_by_sum _ _ ((c_in_other * (exp u) - c_out_other) * (bernoulli u) * z * P_other * F * / drive_other)); [side | rational]].
Qed.

Lemma carries_defined
    (bernoulli : R -> R)
    (F P_other c_in_other c_out_other drive_other u z : R)
    (H1 : 0 < F)
    (H2 : 0 < P_other)
    (H3 : c_in_other * exp u - c_out_other <> 0)
    (H4 : drive_other <> 0)
    (H5 : z <> 0)
    (H6 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  drive_other <> 0.
Proof.
  assert (P1 : 0 < bernoulli u) by (refine (ghk_flux.never_zero bernoulli u _); [exact H6]);
  each; exists_there.
Qed.

Lemma conducts
    (bernoulli : R -> R)
    (F I_other J_other P_other c_in_other c_out_other drive_other g_other u z : R)
    (H1 : 0 < F)
    (H2 : I_other = z * F * J_other)
    (H3 : J_other = P_other * (c_in_other * exp u - c_out_other) * bernoulli u)
    (H4 : 0 < P_other)
    (H5 : c_in_other * exp u - c_out_other <> 0)
    (H6 : drive_other <> 0)
    (H7 : g_other = I_other / drive_other)
    (H8 : z <> 0)
    (H9 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  g_other <> 0.
Proof.
  assert (P1 : g_other = P_other * z * F * (c_in_other * exp u - c_out_other) * bernoulli u / drive_other) by (refine (permeability_and_conductance.conductance_other bernoulli F I_other J_other P_other c_in_other c_out_other drive_other g_other u z _ _ _ _); [exact H2 | exact H3 | exact H6 | exact H7]);
  assert (P2 : P_other * z * F * (c_in_other * exp u - c_out_other) * bernoulli u / drive_other <> 0) by (refine (permeability_and_conductance.carries bernoulli F P_other c_in_other c_out_other drive_other u z _ _ _ _ _ _); [exact H1 | exact H4 | exact H5 | exact H6 | exact H8 | exact H9]);
  assert (Z1 : 1 * (g_other - P_other * z * F * (c_in_other * exp u - c_out_other) * bernoulli u / drive_other) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 1 * (P_other * z * F * (c_in_other * exp u - c_out_other) * bernoulli u / drive_other - 0) <> 0) by (apply term_neq; [side | exact P2]);
  apply (neq_by_sum _ _ (1 * (g_other - P_other * z * F * (c_in_other * exp u - c_out_other) * bernoulli u / drive_other) + 1 * (P_other * z * F * (c_in_other * exp u - c_out_other) * bernoulli u / drive_other - 0))); [intro C1; apply Z2; lra | rational].
Qed.

Lemma ratio
    (bernoulli : R -> R)
    (F I I_other J J_other P P_other c_in c_in_other c_out c_out_other drive drive_other g_chord g_other u z : R)
    (H1 : 0 < F)
    (H2 : I = z * F * J)
    (H3 : I_other = z * F * J_other)
    (H4 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H5 : J_other = P_other * (c_in_other * exp u - c_out_other) * bernoulli u)
    (H6 : 0 < P_other)
    (H7 : c_in_other * exp u - c_out_other <> 0)
    (H8 : drive <> 0)
    (H9 : drive_other <> 0)
    (H10 : g_chord = I / drive)
    (H11 : g_other = I_other / drive_other)
    (H12 : z <> 0)
    (H13 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  g_chord / g_other = P * drive_other * (c_in * exp u - c_out) / (P_other * drive * (c_in_other * exp u - c_out_other)).
Proof.
  assert (P1 : g_other <> 0) by (refine (permeability_and_conductance.conducts bernoulli F I_other J_other P_other c_in_other c_out_other drive_other g_other u z _ _ _ _ _ _ _ _ _); [exact H1 | exact H3 | exact H5 | exact H6 | exact H7 | exact H9 | exact H11 | exact H12 | exact H13]);
  assert (P2 : P_other * z * F * (c_in_other * exp u - c_out_other) * bernoulli u / drive_other <> 0) by (refine (permeability_and_conductance.carries bernoulli F P_other c_in_other c_out_other drive_other u z _ _ _ _ _ _); [exact H1 | exact H6 | exact H7 | exact H9 | exact H12 | exact H13]);
  assert (P3 : 0 < bernoulli u) by (refine (ghk_flux.never_zero bernoulli u _); [exact H13]);
  assert (P4 : g_chord = P * z * F * (c_in * exp u - c_out) * bernoulli u / drive) by (refine (permeability_and_conductance.conductance bernoulli F I J P c_in c_out drive g_chord u z _ _ _ _); [exact H2 | exact H4 | exact H8 | exact H10]);
  assert (P5 : g_other = P_other * z * F * (c_in_other * exp u - c_out_other) * bernoulli u / drive_other) by (refine (permeability_and_conductance.conductance_other bernoulli F I_other J_other P_other c_in_other c_out_other drive_other g_other u z _ _ _ _); [exact H3 | exact H5 | exact H9 | exact H11]);
  assert (Z1 : 1 / g_other * (g_chord - P * z * F * (c_in * exp u - c_out) * bernoulli u / drive) = 0) by (apply term_eq; [exact P4]);
  assert (Z2 : (- P * z * F * (c_in * exp u - c_out) * bernoulli u / drive) / (P_other * z * F * g_other * (c_in_other * exp u - c_out_other) * bernoulli u / drive_other) * (g_other - P_other * z * F * (c_in_other * exp u - c_out_other) * bernoulli u / drive_other) = 0) by (apply term_eq; [exact P5]);
  apply (eq_by_sum _ _ (1 / g_other * (g_chord - P * z * F * (c_in * exp u - c_out) * bernoulli u / drive) + (- P * z * F * (c_in * exp u - c_out) * bernoulli u / drive) / (P_other * z * F * g_other * (c_in_other * exp u - c_out_other) * bernoulli u / drive_other) * (g_other - P_other * z * F * (c_in_other * exp u - c_out_other) * bernoulli u / drive_other))); [lra | rational].
Qed.

Lemma ratio_defined
    (bernoulli : R -> R)
    (F I I_other J J_other P P_other c_in c_in_other c_out c_out_other drive drive_other g_chord g_other u z : R)
    (H1 : 0 < F)
    (H2 : I = z * F * J)
    (H3 : I_other = z * F * J_other)
    (H4 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H5 : J_other = P_other * (c_in_other * exp u - c_out_other) * bernoulli u)
    (H6 : 0 < P_other)
    (H7 : c_in_other * exp u - c_out_other <> 0)
    (H8 : drive <> 0)
    (H9 : drive_other <> 0)
    (H10 : g_chord = I / drive)
    (H11 : g_other = I_other / drive_other)
    (H12 : z <> 0)
    (H13 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  g_other <> 0 /\ c_in_other * exp u - c_out_other <> 0 /\ P_other <> 0 /\ drive <> 0.
Proof.
  assert (P1 : g_other <> 0) by (refine (permeability_and_conductance.conducts bernoulli F I_other J_other P_other c_in_other c_out_other drive_other g_other u z _ _ _ _ _ _ _ _ _); [exact H1 | exact H3 | exact H5 | exact H6 | exact H7 | exact H9 | exact H11 | exact H12 | exact H13]);
  assert (P2 : P_other * z * F * (c_in_other * exp u - c_out_other) * bernoulli u / drive_other <> 0) by (refine (permeability_and_conductance.carries bernoulli F P_other c_in_other c_out_other drive_other u z _ _ _ _ _ _); [exact H1 | exact H6 | exact H7 | exact H9 | exact H12 | exact H13]);
  assert (P3 : 0 < bernoulli u) by (refine (ghk_flux.never_zero bernoulli u _); [exact H13]);
  each; exists_there.
Qed.
