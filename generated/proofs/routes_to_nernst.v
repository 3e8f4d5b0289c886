(* Generated from derivations/routes_to_nernst.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require boltzmann_distribution.
From Electrochem Require detailed_balance.
From Electrochem Require nernst_potential.
From Electrochem Require zero_flux.

Lemma free_energy
    (F R_ T V c_in c_out c_standard mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : 0 < F)
    (H2 : V = phi_in - phi_out)
    (H3 : 0 < c_in)
    (H4 : 0 < c_out)
    (H5 : 0 < c_standard)
    (H6 : mu_in = mu_standard + R_ * T * ln (c_in / c_standard) + z * F * phi_in)
    (H7 : mu_out = mu_standard + R_ * T * ln (c_out / c_standard) + z * F * phi_out)
    (H8 : z <> 0) :
  mu_in = mu_out <-> V = R_ * T * ln (c_out / c_in) / (z * F).
Proof.
  assert (E1 : ln (c_out / c_in) = -(ln c_in) + (ln c_out)) by (ln_as (c_out * / c_in) ltac:(rational));
  assert (E2 : ln ((c_out / c_standard) / (c_in / c_standard)) = -(ln c_in) + (ln c_out)) by (ln_as (c_out * / c_in) ltac:(rewrite ?E1; rational));
  assert (P1 : mu_in = mu_out <-> V = R_ * T * ln ((c_out / c_standard) / (c_in / c_standard)) / (z * F)) by (refine (nernst_potential.nernst_equation F R_ T V (c_in / c_standard) (c_out / c_standard) mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _); [exact H1 | exact H2 | side | side | exact H6 | exact H7 | exact H8]);
  apply (same_iff _ _ _ _ P1); [split; intro G0; [exact G0 | exact G0] | split; intro G0; [apply (same_eq _ _ _ _ G0); rewrite ?E2, ?E1; rational | apply (same_eq _ _ _ _ G0); rewrite ?E2, ?E1; rational]].
Qed.

Lemma free_energy_defined
    (F R_ T V c_in c_out c_standard mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : 0 < F)
    (H2 : V = phi_in - phi_out)
    (H3 : 0 < c_in)
    (H4 : 0 < c_out)
    (H5 : 0 < c_standard)
    (H6 : mu_in = mu_standard + R_ * T * ln (c_in / c_standard) + z * F * phi_in)
    (H7 : mu_out = mu_standard + R_ * T * ln (c_out / c_standard) + z * F * phi_out)
    (H8 : z <> 0) :
  F <> 0 /\ z <> 0 /\ c_in <> 0 /\ 0 < c_out / c_in.
Proof.
  each; exists_there.
Qed.

Lemma voltage
    (F R_ T V c_in c_out c_standard mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : 0 < F)
    (H2 : V = phi_in - phi_out)
    (H3 : 0 < c_in)
    (H4 : 0 < c_out)
    (H5 : 0 < c_standard)
    (H6 : mu_in = mu_standard + R_ * T * ln (c_in / c_standard) + z * F * phi_in)
    (H7 : mu_in = mu_out)
    (H8 : mu_out = mu_standard + R_ * T * ln (c_out / c_standard) + z * F * phi_out)
    (H9 : z <> 0) :
  V = R_ * T * ln (c_out / c_in) / (z * F).
Proof.
  assert (P1 : mu_in = mu_out <-> V = R_ * T * ln (c_out / c_in) / (z * F)) by (refine (routes_to_nernst.free_energy F R_ T V c_in c_out c_standard mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H8 | exact H9]);
  exact (proj1 P1 H7).
Qed.

Lemma voltage_defined
    (F R_ T V c_in c_out c_standard mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : 0 < F)
    (H2 : V = phi_in - phi_out)
    (H3 : 0 < c_in)
    (H4 : 0 < c_out)
    (H5 : 0 < c_standard)
    (H6 : mu_in = mu_standard + R_ * T * ln (c_in / c_standard) + z * F * phi_in)
    (H7 : mu_in = mu_out)
    (H8 : mu_out = mu_standard + R_ * T * ln (c_out / c_standard) + z * F * phi_out)
    (H9 : z <> 0) :
  F <> 0 /\ z <> 0 /\ c_in <> 0 /\ 0 < c_out / c_in.
Proof.
  each; exists_there.
Qed.

Lemma spread
    (F N_A R_ T V c_in c_out c_standard e_0 k_B mu_in mu_out mu_standard phi_in phi_out prob_in prob_out w_in w_out z : R)
    (H1 : F = e_0 * N_A)
    (H2 : 0 < F)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V = phi_in - phi_out)
    (H7 : 0 < c_in)
    (H8 : c_in / c_out = prob_in / prob_out)
    (H9 : 0 < c_out)
    (H10 : 0 < c_standard)
    (H11 : 0 < k_B)
    (H12 : mu_in = mu_standard + R_ * T * ln (c_in / c_standard) + z * F * phi_in)
    (H13 : mu_in = mu_out)
    (H14 : mu_out = mu_standard + R_ * T * ln (c_out / c_standard) + z * F * phi_out)
    (H15 : 0 < prob_out)
    (H16 : w_in = e_0 * z * phi_in)
    (H17 : w_out = e_0 * z * phi_out)
    (H18 : z <> 0) :
  prob_in / prob_out = exp ((w_out - w_in) / (k_B * T)).
Proof.
  assert (P1 : prob_in / prob_out = exp ((w_out - w_in) / (k_B * T)) <-> V = R_ * T * ln (c_out / c_in) / (z * F)) by (refine (boltzmann_distribution.boltzmann_equilibrium F N_A R_ T V c_in c_out e_0 k_B phi_in phi_out prob_in prob_out w_in w_out z _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H11 | exact H15 | exact H16 | exact H17 | exact H18]);
  assert (P2 : V = R_ * T * ln (c_out / c_in) / (z * F)) by (refine (routes_to_nernst.voltage F R_ T V c_in c_out c_standard mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _ _ _); [exact H2 | exact H6 | exact H7 | exact H9 | exact H10 | exact H12 | exact H13 | exact H14 | exact H18]);
  exact (proj2 P1 P2).
Qed.

Lemma spread_defined
    (F N_A R_ T V c_in c_out c_standard e_0 k_B mu_in mu_out mu_standard phi_in phi_out prob_in prob_out w_in w_out z : R)
    (H1 : F = e_0 * N_A)
    (H2 : 0 < F)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V = phi_in - phi_out)
    (H7 : 0 < c_in)
    (H8 : c_in / c_out = prob_in / prob_out)
    (H9 : 0 < c_out)
    (H10 : 0 < c_standard)
    (H11 : 0 < k_B)
    (H12 : mu_in = mu_standard + R_ * T * ln (c_in / c_standard) + z * F * phi_in)
    (H13 : mu_in = mu_out)
    (H14 : mu_out = mu_standard + R_ * T * ln (c_out / c_standard) + z * F * phi_out)
    (H15 : 0 < prob_out)
    (H16 : w_in = e_0 * z * phi_in)
    (H17 : w_out = e_0 * z * phi_out)
    (H18 : z <> 0) :
  prob_out <> 0 /\ T <> 0 /\ k_B <> 0.
Proof.
  each; exists_there.
Qed.

Lemma voltage_of_chance
    (F N_A R_ T V c_in c_out e_0 k_B phi_in phi_out prob_in prob_out w_in w_out z : R)
    (H1 : F = e_0 * N_A)
    (H2 : 0 < F)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V = phi_in - phi_out)
    (H7 : 0 < c_in)
    (H8 : c_in / c_out = prob_in / prob_out)
    (H9 : 0 < c_out)
    (H10 : 0 < k_B)
    (H11 : prob_in / prob_out = exp ((w_out - w_in) / (k_B * T)))
    (H12 : 0 < prob_out)
    (H13 : w_in = e_0 * z * phi_in)
    (H14 : w_out = e_0 * z * phi_out)
    (H15 : z <> 0) :
  V = R_ * T * ln (c_out / c_in) / (z * F).
Proof.
  assert (P1 : prob_in / prob_out = exp ((w_out - w_in) / (k_B * T)) <-> V = R_ * T * ln (c_out / c_in) / (z * F)) by (refine (boltzmann_distribution.boltzmann_equilibrium F N_A R_ T V c_in c_out e_0 k_B phi_in phi_out prob_in prob_out w_in w_out z _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H12 | exact H13 | exact H14 | exact H15]);
  exact (proj1 P1 H11).
Qed.

Lemma voltage_of_chance_defined
    (F N_A R_ T V c_in c_out e_0 k_B phi_in phi_out prob_in prob_out w_in w_out z : R)
    (H1 : F = e_0 * N_A)
    (H2 : 0 < F)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V = phi_in - phi_out)
    (H7 : 0 < c_in)
    (H8 : c_in / c_out = prob_in / prob_out)
    (H9 : 0 < c_out)
    (H10 : 0 < k_B)
    (H11 : prob_in / prob_out = exp ((w_out - w_in) / (k_B * T)))
    (H12 : 0 < prob_out)
    (H13 : w_in = e_0 * z * phi_in)
    (H14 : w_out = e_0 * z * phi_out)
    (H15 : z <> 0) :
  F <> 0 /\ z <> 0 /\ c_in <> 0 /\ 0 < c_out / c_in.
Proof.
  each; exists_there.
Qed.

Lemma potentials_of_chance
    (F N_A R_ T V c_in c_out c_standard e_0 k_B mu_in mu_out mu_standard phi_in phi_out prob_in prob_out w_in w_out z : R)
    (H1 : F = e_0 * N_A)
    (H2 : 0 < F)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V = phi_in - phi_out)
    (H7 : 0 < c_in)
    (H8 : c_in / c_out = prob_in / prob_out)
    (H9 : 0 < c_out)
    (H10 : 0 < c_standard)
    (H11 : 0 < k_B)
    (H12 : mu_in = mu_standard + R_ * T * ln (c_in / c_standard) + z * F * phi_in)
    (H13 : mu_out = mu_standard + R_ * T * ln (c_out / c_standard) + z * F * phi_out)
    (H14 : prob_in / prob_out = exp ((w_out - w_in) / (k_B * T)))
    (H15 : 0 < prob_out)
    (H16 : w_in = e_0 * z * phi_in)
    (H17 : w_out = e_0 * z * phi_out)
    (H18 : z <> 0) :
  mu_in = mu_out.
Proof.
  assert (P1 : mu_in = mu_out <-> V = R_ * T * ln (c_out / c_in) / (z * F)) by (refine (routes_to_nernst.free_energy F R_ T V c_in c_out c_standard mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _ _); [exact H2 | exact H6 | exact H7 | exact H9 | exact H10 | exact H12 | exact H13 | exact H18]);
  assert (P2 : V = R_ * T * ln (c_out / c_in) / (z * F)) by (refine (routes_to_nernst.voltage_of_chance F N_A R_ T V c_in c_out e_0 k_B phi_in phi_out prob_in prob_out w_in w_out z _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H11 | exact H14 | exact H15 | exact H16 | exact H17 | exact H18]);
  exact (proj2 P1 P2).
Qed.

Lemma by_chance
    (F N_A R_ T V c_in c_out c_standard e_0 k_B mu_in mu_out mu_standard phi_in phi_out prob_in prob_out w_in w_out z : R)
    (H1 : F = e_0 * N_A)
    (H2 : 0 < F)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V = phi_in - phi_out)
    (H7 : 0 < c_in)
    (H8 : c_in / c_out = prob_in / prob_out)
    (H9 : 0 < c_out)
    (H10 : 0 < c_standard)
    (H11 : 0 < k_B)
    (H12 : mu_in = mu_standard + R_ * T * ln (c_in / c_standard) + z * F * phi_in)
    (H13 : mu_out = mu_standard + R_ * T * ln (c_out / c_standard) + z * F * phi_out)
    (H14 : 0 < prob_out)
    (H15 : w_in = e_0 * z * phi_in)
    (H16 : w_out = e_0 * z * phi_out)
    (H17 : z <> 0) :
  mu_in = mu_out <-> prob_in / prob_out = exp ((w_out - w_in) / (k_B * T)).
Proof.
  split; [intro G1; refine (routes_to_nernst.spread F N_A R_ T V c_in c_out c_standard e_0 k_B mu_in mu_out mu_standard phi_in phi_out prob_in prob_out w_in w_out z _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact G1 | exact H13 | exact H14 | exact H15 | exact H16 | exact H17] | intro G1; refine (routes_to_nernst.potentials_of_chance F N_A R_ T V c_in c_out c_standard e_0 k_B mu_in mu_out mu_standard phi_in phi_out prob_in prob_out w_in w_out z _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact G1 | exact H14 | exact H15 | exact H16 | exact H17]].
Qed.

Lemma by_chance_defined
    (F N_A R_ T V c_in c_out c_standard e_0 k_B mu_in mu_out mu_standard phi_in phi_out prob_in prob_out w_in w_out z : R)
    (H1 : F = e_0 * N_A)
    (H2 : 0 < F)
    (H3 : 0 < N_A)
    (H4 : R_ = k_B * N_A)
    (H5 : 0 < T)
    (H6 : V = phi_in - phi_out)
    (H7 : 0 < c_in)
    (H8 : c_in / c_out = prob_in / prob_out)
    (H9 : 0 < c_out)
    (H10 : 0 < c_standard)
    (H11 : 0 < k_B)
    (H12 : mu_in = mu_standard + R_ * T * ln (c_in / c_standard) + z * F * phi_in)
    (H13 : mu_out = mu_standard + R_ * T * ln (c_out / c_standard) + z * F * phi_out)
    (H14 : 0 < prob_out)
    (H15 : w_in = e_0 * z * phi_in)
    (H16 : w_out = e_0 * z * phi_out)
    (H17 : z <> 0) :
  prob_out <> 0 /\ T <> 0 /\ k_B <> 0.
Proof.
  each; exists_there.
Qed.

Lemma stopped
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T V beta c_in c_out c_standard mu_in mu_out mu_standard phi_in phi_out thickness u z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = phi_in - phi_out)
    (H5 : 0 < beta)
    (H6 : c_any 0 = beta * c_in)
    (H7 : c_any thickness = beta * c_out)
    (H8 : 0 < c_in)
    (H9 : 0 < c_out)
    (H10 : 0 < c_standard)
    (H11 : mu_in = mu_standard + R_ * T * ln (c_in / c_standard) + z * F * phi_in)
    (H12 : mu_in = mu_out)
    (H13 : mu_out = mu_standard + R_ * T * ln (c_out / c_standard) + z * F * phi_out)
    (H14 : phi_within 0 = phi_in)
    (H15 : phi_within thickness = phi_out)
    (H16 : 0 < thickness)
    (H17 : u = z * F * V / (R_ * T))
    (H18 : z <> 0)
    (H19 : forall x' : R, smooth D_within x' /\ 0 < D_within x')
    (H20 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H21 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  J = 0.
Proof.
  assert (P1 : J = 0 <-> V = R_ * T * ln (c_out / c_in) / (z * F)) by (refine (zero_flux.zero_flux D_within c_any phi_within resistance F J R_ T V beta c_in c_out phi_in phi_out thickness u z _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H14 | exact H15 | exact H16 | exact H17 | exact H18 | exact H19 | exact H20 | exact H21]);
  assert (P2 : V = R_ * T * ln (c_out / c_in) / (z * F)) by (refine (routes_to_nernst.voltage F R_ T V c_in c_out c_standard mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _ _ _); [exact H1 | exact H4 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H18]);
  exact (proj2 P1 P2).
Qed.

Lemma voltage_of_rest
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
  assert (P1 : J = 0 <-> V = R_ * T * ln (c_out / c_in) / (z * F)) by (refine (zero_flux.zero_flux D_within c_any phi_within resistance F J R_ T V beta c_in c_out phi_in phi_out thickness u z _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16 | exact H17 | exact H18]);
  exact (proj1 P1 H2).
Qed.

Lemma voltage_of_rest_defined
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

Lemma potentials_at_rest
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T V beta c_in c_out c_standard mu_in mu_out mu_standard phi_in phi_out thickness u z : R)
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
    (H11 : 0 < c_standard)
    (H12 : mu_in = mu_standard + R_ * T * ln (c_in / c_standard) + z * F * phi_in)
    (H13 : mu_out = mu_standard + R_ * T * ln (c_out / c_standard) + z * F * phi_out)
    (H14 : phi_within 0 = phi_in)
    (H15 : phi_within thickness = phi_out)
    (H16 : 0 < thickness)
    (H17 : u = z * F * V / (R_ * T))
    (H18 : z <> 0)
    (H19 : forall x' : R, smooth D_within x' /\ 0 < D_within x')
    (H20 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H21 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  mu_in = mu_out.
Proof.
  assert (P1 : mu_in = mu_out <-> V = R_ * T * ln (c_out / c_in) / (z * F)) by (refine (routes_to_nernst.free_energy F R_ T V c_in c_out c_standard mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _ _); [exact H1 | exact H5 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H18]);
  assert (P2 : V = R_ * T * ln (c_out / c_in) / (z * F)) by (refine (routes_to_nernst.voltage_of_rest D_within c_any phi_within resistance F J R_ T V beta c_in c_out phi_in phi_out thickness u z _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H14 | exact H15 | exact H16 | exact H17 | exact H18 | exact H19 | exact H20 | exact H21]);
  exact (proj2 P1 P2).
Qed.

Lemma by_rest
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T V beta c_in c_out c_standard mu_in mu_out mu_standard phi_in phi_out thickness u z : R)
    (H1 : 0 < F)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : V = phi_in - phi_out)
    (H5 : 0 < beta)
    (H6 : c_any 0 = beta * c_in)
    (H7 : c_any thickness = beta * c_out)
    (H8 : 0 < c_in)
    (H9 : 0 < c_out)
    (H10 : 0 < c_standard)
    (H11 : mu_in = mu_standard + R_ * T * ln (c_in / c_standard) + z * F * phi_in)
    (H12 : mu_out = mu_standard + R_ * T * ln (c_out / c_standard) + z * F * phi_out)
    (H13 : phi_within 0 = phi_in)
    (H14 : phi_within thickness = phi_out)
    (H15 : 0 < thickness)
    (H16 : u = z * F * V / (R_ * T))
    (H17 : z <> 0)
    (H18 : forall x' : R, smooth D_within x' /\ 0 < D_within x')
    (H19 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H20 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  mu_in = mu_out <-> J = 0.
Proof.
  split; [intro G1; refine (routes_to_nernst.stopped D_within c_any phi_within resistance F J R_ T V beta c_in c_out c_standard mu_in mu_out mu_standard phi_in phi_out thickness u z _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact G1 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16 | exact H17 | exact H18 | exact H19 | exact H20] | intro G1; refine (routes_to_nernst.potentials_at_rest D_within c_any phi_within resistance F J R_ T V beta c_in c_out c_standard mu_in mu_out mu_standard phi_in phi_out thickness u z _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact G1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16 | exact H17 | exact H18 | exact H19 | exact H20]].
Qed.

Lemma balanced
    (F J R_ T V c_in c_out c_standard delta k_0 mu_in mu_out mu_standard phi_in phi_out u z : R)
    (H1 : 0 < F)
    (H2 : J = k_0 * (c_in * exp (u * delta) - c_out * exp (u * (delta - 1))))
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : V = phi_in - phi_out)
    (H6 : 0 < c_in)
    (H7 : 0 < c_out)
    (H8 : 0 < c_standard)
    (H9 : 0 < k_0)
    (H10 : mu_in = mu_standard + R_ * T * ln (c_in / c_standard) + z * F * phi_in)
    (H11 : mu_in = mu_out)
    (H12 : mu_out = mu_standard + R_ * T * ln (c_out / c_standard) + z * F * phi_out)
    (H13 : u = z * F * V / (R_ * T))
    (H14 : z <> 0) :
  J = 0.
Proof.
  assert (P1 : J = 0 <-> V = R_ * T * ln (c_out / c_in) / (z * F)) by (refine (detailed_balance.detailed_balance F J R_ T V c_in c_out delta k_0 u z _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H6 | exact H7 | exact H9 | exact H13 | exact H14]);
  assert (P2 : V = R_ * T * ln (c_out / c_in) / (z * F)) by (refine (routes_to_nernst.voltage F R_ T V c_in c_out c_standard mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _ _ _); [exact H1 | exact H5 | exact H6 | exact H7 | exact H8 | exact H10 | exact H11 | exact H12 | exact H14]);
  exact (proj2 P1 P2).
Qed.

Lemma voltage_of_balance
    (F J R_ T V c_in c_out delta k_0 u z : R)
    (H1 : 0 < F)
    (H2 : J = 0)
    (H3 : J = k_0 * (c_in * exp (u * delta) - c_out * exp (u * (delta - 1))))
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < c_in)
    (H7 : 0 < c_out)
    (H8 : 0 < k_0)
    (H9 : u = z * F * V / (R_ * T))
    (H10 : z <> 0) :
  V = R_ * T * ln (c_out / c_in) / (z * F).
Proof.
  assert (P1 : J = 0 <-> V = R_ * T * ln (c_out / c_in) / (z * F)) by (refine (detailed_balance.detailed_balance F J R_ T V c_in c_out delta k_0 u z _ _ _ _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]);
  exact (proj1 P1 H2).
Qed.

Lemma voltage_of_balance_defined
    (F J R_ T V c_in c_out delta k_0 u z : R)
    (H1 : 0 < F)
    (H2 : J = 0)
    (H3 : J = k_0 * (c_in * exp (u * delta) - c_out * exp (u * (delta - 1))))
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < c_in)
    (H7 : 0 < c_out)
    (H8 : 0 < k_0)
    (H9 : u = z * F * V / (R_ * T))
    (H10 : z <> 0) :
  F <> 0 /\ z <> 0 /\ c_in <> 0 /\ 0 < c_out / c_in.
Proof.
  each; exists_there.
Qed.

Lemma potentials_in_balance
    (F J R_ T V c_in c_out c_standard delta k_0 mu_in mu_out mu_standard phi_in phi_out u z : R)
    (H1 : 0 < F)
    (H2 : J = 0)
    (H3 : J = k_0 * (c_in * exp (u * delta) - c_out * exp (u * (delta - 1))))
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : V = phi_in - phi_out)
    (H7 : 0 < c_in)
    (H8 : 0 < c_out)
    (H9 : 0 < c_standard)
    (H10 : 0 < k_0)
    (H11 : mu_in = mu_standard + R_ * T * ln (c_in / c_standard) + z * F * phi_in)
    (H12 : mu_out = mu_standard + R_ * T * ln (c_out / c_standard) + z * F * phi_out)
    (H13 : u = z * F * V / (R_ * T))
    (H14 : z <> 0) :
  mu_in = mu_out.
Proof.
  assert (P1 : mu_in = mu_out <-> V = R_ * T * ln (c_out / c_in) / (z * F)) by (refine (routes_to_nernst.free_energy F R_ T V c_in c_out c_standard mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _ _); [exact H1 | exact H6 | exact H7 | exact H8 | exact H9 | exact H11 | exact H12 | exact H14]);
  assert (P2 : V = R_ * T * ln (c_out / c_in) / (z * F)) by (refine (routes_to_nernst.voltage_of_balance F J R_ T V c_in c_out delta k_0 u z _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H7 | exact H8 | exact H10 | exact H13 | exact H14]);
  exact (proj2 P1 P2).
Qed.

Lemma by_balance
    (F J R_ T V c_in c_out c_standard delta k_0 mu_in mu_out mu_standard phi_in phi_out u z : R)
    (H1 : 0 < F)
    (H2 : J = k_0 * (c_in * exp (u * delta) - c_out * exp (u * (delta - 1))))
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : V = phi_in - phi_out)
    (H6 : 0 < c_in)
    (H7 : 0 < c_out)
    (H8 : 0 < c_standard)
    (H9 : 0 < k_0)
    (H10 : mu_in = mu_standard + R_ * T * ln (c_in / c_standard) + z * F * phi_in)
    (H11 : mu_out = mu_standard + R_ * T * ln (c_out / c_standard) + z * F * phi_out)
    (H12 : u = z * F * V / (R_ * T))
    (H13 : z <> 0) :
  mu_in = mu_out <-> J = 0.
Proof.
  split; [intro G1; refine (routes_to_nernst.balanced F J R_ T V c_in c_out c_standard delta k_0 mu_in mu_out mu_standard phi_in phi_out u z _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact G1 | exact H11 | exact H12 | exact H13] | intro G1; refine (routes_to_nernst.potentials_in_balance F J R_ T V c_in c_out c_standard delta k_0 mu_in mu_out mu_standard phi_in phi_out u z _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact G1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13]].
Qed.
