(* Generated from derivations/driving_force.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require electrochemical_potential.

Lemma driving_force
    (E F R_ T V a_in a_out delta_mu mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : 0 < F)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : delta_mu = mu_in - mu_out)
    (H7 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H8 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H9 : z <> 0) :
  delta_mu = z * F * (V - E).
Proof.
  assert (E1 : ln (a_in / a_out) = -(ln a_out) + (ln a_in)) by (ln_as (a_in * / a_out) ltac:(rational));
  assert (E2 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rewrite ?E1; rational));
  assert (P1 : delta_mu = R_ * T * ln (a_in / a_out) + z * F * V) by (refine (electrochemical_potential.potential_difference F R_ T V a_in a_out delta_mu mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _); [exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  assert (Z1 : 1 * (delta_mu - (R_ * T * ln (a_in / a_out) + z * F * V)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : z * F * (E - R_ * T * ln (a_out / a_in) / (z * F)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (delta_mu - (R_ * T * ln (a_in / a_out) + z * F * V)) + z * F * (E - R_ * T * ln (a_out / a_in) / (z * F)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma at_equilibrium
    (E F R_ T V a_in a_out delta_mu mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : V - E = 0)
    (H2 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H3 : 0 < F)
    (H4 : V = phi_in - phi_out)
    (H5 : 0 < a_in)
    (H6 : 0 < a_out)
    (H7 : delta_mu = mu_in - mu_out)
    (H8 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H9 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H10 : z <> 0) :
  delta_mu = 0.
Proof.
  assert (P1 : delta_mu = z * F * (V - E)) by (refine (driving_force.driving_force E F R_ T V a_in a_out delta_mu mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]);
  assert (Z1 : 1 * (delta_mu - z * F * (V - E)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : z * F * (V - E - 0) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (delta_mu - z * F * (V - E)) + z * F * (V - E - 0))); [lra | rational].
Qed.

Lemma at_the_potential
    (E F R_ T V a_in a_out delta_mu mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : 0 < F)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : delta_mu = 0)
    (H7 : delta_mu = mu_in - mu_out)
    (H8 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H9 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H10 : z <> 0) :
  V - E = 0.
Proof.
  assert (P1 : delta_mu = z * F * (V - E)) by (refine (driving_force.driving_force E F R_ T V a_in a_out delta_mu mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H7 | exact H8 | exact H9 | exact H10]);
  assert (Z1 : 1 / (z * F) * (delta_mu - 0) = 0) by (apply term_eq; [exact H6]);
  assert (Z2 : (- 1) / (z * F) * (delta_mu - z * F * (V - E)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / (z * F) * (delta_mu - 0) + (- 1) / (z * F) * (delta_mu - z * F * (V - E)))); [lra | rational].
Qed.

Lemma equilibrium_only_there
    (E F R_ T V a_in a_out delta_mu mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : 0 < F)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : delta_mu = mu_in - mu_out)
    (H7 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H8 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H9 : z <> 0) :
  V - E = 0 <-> delta_mu = 0.
Proof.
  split; [intro G1; refine (driving_force.at_equilibrium E F R_ T V a_in a_out delta_mu mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _ _ _ _); [exact G1 | exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9] | intro G1; refine (driving_force.at_the_potential E F R_ T V a_in a_out delta_mu mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact G1 | exact H6 | exact H7 | exact H8 | exact H9]].
Qed.

Lemma as_a_voltage
    (E F R_ T V a_in a_out delta_mu mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : 0 < F)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : delta_mu = mu_in - mu_out)
    (H7 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H8 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H9 : z <> 0) :
  delta_mu / (z * F) = V - E.
Proof.
  assert (P1 : delta_mu = z * F * (V - E)) by (refine (driving_force.driving_force E F R_ T V a_in a_out delta_mu mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9]);
  assert (Z1 : 1 / (z * F) * (delta_mu - z * F * (V - E)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / (z * F) * (delta_mu - z * F * (V - E)))); [lra | rational].
Qed.

Lemma as_a_voltage_defined
    (E F R_ T V a_in a_out delta_mu mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : 0 < F)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : delta_mu = mu_in - mu_out)
    (H7 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H8 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H9 : z <> 0) :
  F <> 0 /\ z <> 0.
Proof.
  each; exists_there.
Qed.

Lemma outward_current
    (E F R_ T V a_in a_out delta_mu mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : 0 < F)
    (H3 : V = phi_in - phi_out)
    (H4 : E < V)
    (H5 : 0 < a_in)
    (H6 : 0 < a_out)
    (H7 : delta_mu = mu_in - mu_out)
    (H8 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H9 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H10 : z <> 0) :
  0 < z * delta_mu.
Proof.
  assert (P1 : delta_mu = z * F * (V - E)) by (refine (driving_force.driving_force E F R_ T V a_in a_out delta_mu mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]);
  assert (Z1 : z * (delta_mu - z * F * (V - E)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 0 < z ^ 2 * F * (V - E)) by (apply term_lt; [side | exact H4]);
  apply (lt_by_sum _ _ (z * (delta_mu - z * F * (V - E)) + z ^ 2 * F * (V - E))); [lra | rational].
Qed.

Lemma inward_current
    (E F R_ T V a_in a_out delta_mu mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : V < E)
    (H3 : 0 < F)
    (H4 : V = phi_in - phi_out)
    (H5 : 0 < a_in)
    (H6 : 0 < a_out)
    (H7 : delta_mu = mu_in - mu_out)
    (H8 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H9 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H10 : z <> 0) :
  z * delta_mu < 0.
Proof.
  assert (P1 : delta_mu = z * F * (V - E)) by (refine (driving_force.driving_force E F R_ T V a_in a_out delta_mu mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]);
  assert (Z1 : (- z) * (delta_mu - z * F * (V - E)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 0 < z ^ 2 * F * (E - V)) by (apply term_lt; [side | exact H2]);
  apply (lt_by_sum _ _ ((- z) * (delta_mu - z * F * (V - E)) + z ^ 2 * F * (E - V))); [lra | rational].
Qed.

Lemma cations_leave
    (E F R_ T V a_in a_out delta_mu mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : 0 < F)
    (H3 : V = phi_in - phi_out)
    (H4 : E < V)
    (H5 : 0 < a_in)
    (H6 : 0 < a_out)
    (H7 : delta_mu = mu_in - mu_out)
    (H8 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H9 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H10 : 0 < z) :
  0 < delta_mu.
Proof.
  assert (P1 : delta_mu = z * F * (V - E)) by (refine (driving_force.driving_force E F R_ T V a_in a_out delta_mu mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | side]);
  assert (Z1 : 1 * (delta_mu - z * F * (V - E)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 0 < z * F * (V - E)) by (apply term_lt; [side | exact H4]);
  apply (lt_by_sum _ _ (1 * (delta_mu - z * F * (V - E)) + z * F * (V - E))); [lra | rational].
Qed.

Lemma anions_enter
    (E F R_ T V a_in a_out delta_mu mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : z < 0)
    (H2 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H3 : 0 < F)
    (H4 : V = phi_in - phi_out)
    (H5 : E < V)
    (H6 : 0 < a_in)
    (H7 : 0 < a_out)
    (H8 : delta_mu = mu_in - mu_out)
    (H9 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H10 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out) :
  delta_mu < 0.
Proof.
  assert (P1 : delta_mu = z * F * (V - E)) by (refine (driving_force.driving_force E F R_ T V a_in a_out delta_mu mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | side]);
  assert (Z1 : (- 1) * (delta_mu - z * F * (V - E)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 0 < (- z * F) * (V - E)) by (apply term_lt; [side | exact H5]);
  apply (lt_by_sum _ _ ((- 1) * (delta_mu - z * F * (V - E)) + (- z * F) * (V - E))); [lra | rational].
Qed.
