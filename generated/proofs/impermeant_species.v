(* Generated from derivations/impermeant_species.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require vanishing_activity.

Lemma no_driving_force
    (g : R -> R -> R -> R -> R)
    (P V a_in a_out z : R)
    (H1 : P <> 0)
    (H2 : P * g z V a_in a_out = 0) :
  g z V a_in a_out = 0.
Proof.
  assert (Z1 : 1 / P * (P * g z V a_in a_out - 0) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 / P * (P * g z V a_in a_out - 0))); [lra | rational].
Qed.

Lemma permeant_condition
    (g : R -> R -> R -> R -> R)
    (F P R_ T V a_in a_out z : R)
    (H1 : P <> 0)
    (H2 : P * g z V a_in a_out = 0)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : g z V a_in a_out = 0 <-> a_in * exp (z * F * V / (R_ * T)) = a_out) :
  a_in * exp (z * F * V / (R_ * T)) = a_out.
Proof.
  assert (P1 : g z V a_in a_out = 0) by (refine (impermeant_species.no_driving_force g P V a_in a_out z _ _); [exact H1 | exact H2]);
  exact (proj1 H5 P1).
Qed.

Lemma permeant_condition_defined
    (g : R -> R -> R -> R -> R)
    (F P R_ T V a_in a_out z : R)
    (H1 : P <> 0)
    (H2 : P * g z V a_in a_out = 0)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : g z V a_in a_out = 0 <-> a_in * exp (z * F * V / (R_ * T)) = a_out) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma permeant_equilibrium'1
    (g : R -> R -> R -> R -> R)
    (F R_ T V a_in a_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : a_in * exp (z * F * V / (R_ * T)) = a_out)
    (H4 : g z V a_in a_out = 0 <-> a_in * exp (z * F * V / (R_ * T)) = a_out) :
  g z V a_in a_out = 0.
Proof.
  exact (proj2 H4 H3).
Qed.

Lemma permeant_equilibrium'2
    (g : R -> R -> R -> R -> R)
    (F P R_ T V a_in a_out z : R)
    (H1 : P <> 0)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : a_in * exp (z * F * V / (R_ * T)) = a_out)
    (H5 : g z V a_in a_out = 0 <-> a_in * exp (z * F * V / (R_ * T)) = a_out) :
  P * g z V a_in a_out = 0.
Proof.
  assert (P1 : g z V a_in a_out = 0) by (refine (impermeant_species.permeant_equilibrium'1 g F R_ T V a_in a_out z _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H5]);
  assert (Z1 : P * (g z V a_in a_out - 0) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (P * (g z V a_in a_out - 0))); [lra | rational].
Qed.

Lemma permeant_equilibrium
    (g : R -> R -> R -> R -> R)
    (F P R_ T V a_in a_out z : R)
    (H1 : P <> 0)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : g z V a_in a_out = 0 <-> a_in * exp (z * F * V / (R_ * T)) = a_out) :
  P * g z V a_in a_out = 0 <-> a_in * exp (z * F * V / (R_ * T)) = a_out.
Proof.
  split; [intro G1; refine (impermeant_species.permeant_condition g F P R_ T V a_in a_out z _ _ _ _ _); [exact H1 | exact G1 | exact H2 | exact H3 | exact H4] | intro G1; refine (impermeant_species.permeant_equilibrium'2 g F P R_ T V a_in a_out z _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact G1 | exact H4]].
Qed.

Lemma permeant_equilibrium_defined
    (g : R -> R -> R -> R -> R)
    (F P R_ T V a_in a_out z : R)
    (H1 : P <> 0)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : g z V a_in a_out = 0 <-> a_in * exp (z * F * V / (R_ * T)) = a_out) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma potentials_equal
    (g : R -> R -> R -> R -> R)
    (F P R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : P <> 0)
    (H2 : P * g z V a_in a_out = 0)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : V = phi_in - phi_out)
    (H6 : 0 < a_in)
    (H7 : 0 < a_out)
    (H8 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H9 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H10 : g z V a_in a_out = 0 <-> a_in * exp (z * F * V / (R_ * T)) = a_out) :
  mu_in = mu_out.
Proof.
  assert (P1 : mu_in = mu_out <-> a_in * exp (z * F * V / (R_ * T)) = a_out) by (refine (vanishing_activity.boltzmann_equilibrium F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _); [exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9]);
  assert (P2 : a_in * exp (z * F * V / (R_ * T)) = a_out) by (refine (impermeant_species.permeant_condition g F P R_ T V a_in a_out z _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H10]);
  exact (proj2 P1 P2).
Qed.

Lemma no_flux_is_equality'1
    (F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H7 : mu_in = mu_out)
    (H8 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out) :
  a_in * exp (z * F * V / (R_ * T)) = a_out.
Proof.
  assert (P1 : mu_in = mu_out <-> a_in * exp (z * F * V / (R_ * T)) = a_out) by (refine (vanishing_activity.boltzmann_equilibrium F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H8]);
  exact (proj1 P1 H7).
Qed.

Lemma no_flux_is_equality'1_defined
    (F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H7 : mu_in = mu_out)
    (H8 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma no_flux_is_equality'2
    (g : R -> R -> R -> R -> R)
    (F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H7 : mu_in = mu_out)
    (H8 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H9 : g z V a_in a_out = 0 <-> a_in * exp (z * F * V / (R_ * T)) = a_out) :
  g z V a_in a_out = 0.
Proof.
  assert (P1 : a_in * exp (z * F * V / (R_ * T)) = a_out) by (refine (impermeant_species.no_flux_is_equality'1 F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  exact (proj2 H9 P1).
Qed.

Lemma no_flux_is_equality'3
    (g : R -> R -> R -> R -> R)
    (F P R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : P <> 0)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = phi_in - phi_out)
    (H5 : 0 < a_in)
    (H6 : 0 < a_out)
    (H7 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H8 : mu_in = mu_out)
    (H9 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H10 : g z V a_in a_out = 0 <-> a_in * exp (z * F * V / (R_ * T)) = a_out) :
  P * g z V a_in a_out = 0.
Proof.
  assert (P1 : g z V a_in a_out = 0) by (refine (impermeant_species.no_flux_is_equality'2 g F R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]);
  assert (Z1 : P * (g z V a_in a_out - 0) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (P * (g z V a_in a_out - 0))); [lra | rational].
Qed.

Lemma no_flux_is_equality
    (g : R -> R -> R -> R -> R)
    (F P R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : P <> 0)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = phi_in - phi_out)
    (H5 : 0 < a_in)
    (H6 : 0 < a_out)
    (H7 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H8 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H9 : g z V a_in a_out = 0 <-> a_in * exp (z * F * V / (R_ * T)) = a_out) :
  P * g z V a_in a_out = 0 <-> mu_in = mu_out.
Proof.
  split; [intro G1; refine (impermeant_species.potentials_equal g F P R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _ _ _ _); [exact H1 | exact G1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9] | intro G1; refine (impermeant_species.no_flux_is_equality'3 g F P R_ T V a_in a_out mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact G1 | exact H8 | exact H9]].
Qed.

Lemma no_flux
    (g : R -> R -> R -> R -> R)
    (P V a_in a_out z : R)
    (H1 : P = 0) :
  P * g z V a_in a_out = 0.
Proof.
  assert (Z1 : g z V a_in a_out * (P - 0) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (g z V a_in a_out * (P - 0))); [lra | rational].
Qed.
