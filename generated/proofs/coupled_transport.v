(* Generated from derivations/coupled_transport.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require electrochemical_potential.

(* first_force: not proved here: it rests on three_ions.both_written_out, which has no proof here *)

(* second_force: not proved here: it rests on three_ions.both_written_out, which has no proof here *)

(* third_force: not proved here: it rests on three_ions.both_written_out, which has no proof here *)

Lemma substrate_written'1
    (F R_ T V a_in a_out delta_mu mu_out mu_standard phi_in phi_out z : R)
    (H1 : V = phi_in - phi_out)
    (H2 : 0 < a_in)
    (H3 : 0 < a_out)
    (H4 : delta_mu = mu_standard + R_ * T * ln a_in + z * F * phi_in - mu_out)
    (H5 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out) :
  delta_mu = R_ * T * ln (a_in / a_out) + z * F * V.
Proof.
  assert (P1 : delta_mu = R_ * T * ln (a_in / a_out) + z * F * V) by (refine (electrochemical_potential.potential_difference F R_ T V a_in a_out delta_mu (mu_standard + R_ * T * ln a_in + z * F * phi_in) mu_out mu_standard phi_in phi_out z _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | apply (same_eq _ _ _ _ H4); rational | side | exact H5]);
  exact P1.
Qed.

Lemma substrate_written'1_defined
    (F R_ T V a_in a_out delta_mu mu_out mu_standard phi_in phi_out z : R)
    (H1 : V = phi_in - phi_out)
    (H2 : 0 < a_in)
    (H3 : 0 < a_out)
    (H4 : delta_mu = mu_standard + R_ * T * ln a_in + z * F * phi_in - mu_out)
    (H5 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out) :
  a_out <> 0 /\ 0 < a_in / a_out.
Proof.
  each; side.
Qed.

(* substrate_written: not proved here: no term for Quantity: mu_standard *)

(* substrate_force: not proved here: it rests on coupled_transport.substrate_written, which has no proof here *)

(* cycle_energy: not proved here: it rests on coupled_transport.first_force, which has no proof here *)

(* no_work: not proved here: it rests on coupled_transport.cycle_energy, which has no proof here *)

(* balance: not proved here: it rests on coupled_transport.no_work, which has no proof here *)

(* by_charge: not proved here: it rests on coupled_transport.balance, which has no proof here *)

Lemma collected
    (E_1 E_2 E_3 Gamma_S V pull q_cycle w_1 w_2 w_3 : R)
    (H1 : pull = Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)
    (H2 : q_cycle = w_1 + w_2 + w_3)
    (H3 : w_1 * (V - E_1) + w_2 * (V - E_2) + w_3 * (V - E_3) = Gamma_S) :
  V * q_cycle = pull.
Proof.
  assert (Z1 : 1 * (w_1 * (V - E_1) + w_2 * (V - E_2) + w_3 * (V - E_3) - Gamma_S) = 0) by (apply term_eq; [exact H3]);
  assert (Z2 : V * (q_cycle - (w_1 + w_2 + w_3)) = 0) by (apply term_eq; [exact H2]);
  assert (Z3 : (- 1) * (pull - (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (w_1 * (V - E_1) + w_2 * (V - E_2) + w_3 * (V - E_3) - Gamma_S) + V * (q_cycle - (w_1 + w_2 + w_3)) + (- 1) * (pull - (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)))); [lra | rational].
Qed.

Lemma solved
    (E_1 E_2 E_3 Gamma_S V pull q_cycle w_1 w_2 w_3 : R)
    (H1 : pull = Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)
    (H2 : q_cycle <> 0)
    (H3 : q_cycle = w_1 + w_2 + w_3)
    (H4 : w_1 * (V - E_1) + w_2 * (V - E_2) + w_3 * (V - E_3) = Gamma_S) :
  V = pull / q_cycle.
Proof.
  assert (P1 : V * q_cycle = pull) by (refine (coupled_transport.collected E_1 E_2 E_3 Gamma_S V pull q_cycle w_1 w_2 w_3 _ _ _); [exact H1 | exact H3 | exact H4]);
  assert (Z1 : 1 / q_cycle * (V * q_cycle - pull) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / q_cycle * (V * q_cycle - pull))); [lra | rational].
Qed.

Lemma solved_defined
    (E_1 E_2 E_3 Gamma_S V pull q_cycle w_1 w_2 w_3 : R)
    (H1 : pull = Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)
    (H2 : q_cycle <> 0)
    (H3 : q_cycle = w_1 + w_2 + w_3)
    (H4 : w_1 * (V - E_1) + w_2 * (V - E_2) + w_3 * (V - E_3) = Gamma_S) :
  q_cycle <> 0.
Proof.
  each; side.
Qed.

Lemma there_it_stands'1
    (V pull q_cycle : R)
    (H1 : V = pull / q_cycle)
    (H2 : q_cycle <> 0) :
  V * q_cycle = pull.
Proof.
  assert (Z1 : q_cycle * (V - pull / q_cycle) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (q_cycle * (V - pull / q_cycle))); [lra | rational].
Qed.

Lemma there_it_stands
    (E_1 E_2 E_3 Gamma_S V pull q_cycle w_1 w_2 w_3 : R)
    (H1 : V = pull / q_cycle)
    (H2 : pull = Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)
    (H3 : q_cycle <> 0)
    (H4 : q_cycle = w_1 + w_2 + w_3) :
  w_1 * (V - E_1) + w_2 * (V - E_2) + w_3 * (V - E_3) = Gamma_S.
Proof.
  assert (P1 : V * q_cycle = pull) by (refine (coupled_transport.there_it_stands'1 V pull q_cycle _ _); [exact H1 | exact H3]);
  assert (Z1 : 1 * (V * q_cycle - pull) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- V) * (q_cycle - (w_1 + w_2 + w_3)) = 0) by (apply term_eq; [exact H4]);
  assert (Z3 : 1 * (pull - (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 * (V * q_cycle - pull) + (- V) * (q_cycle - (w_1 + w_2 + w_3)) + 1 * (pull - (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)))); [lra | rational].
Qed.

Lemma no_voltage_helps
    (E_1 E_2 E_3 Gamma_S V pull q_cycle w_1 w_2 w_3 : R)
    (H1 : pull = Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)
    (H2 : q_cycle = 0)
    (H3 : q_cycle = w_1 + w_2 + w_3)
    (H4 : w_1 * (V - E_1) + w_2 * (V - E_2) + w_3 * (V - E_3) = Gamma_S) :
  pull = 0.
Proof.
  assert (P1 : V * q_cycle = pull) by (refine (coupled_transport.collected E_1 E_2 E_3 Gamma_S V pull q_cycle w_1 w_2 w_3 _ _ _); [exact H1 | exact H3 | exact H4]);
  assert (Z1 : (- 1) * (V * q_cycle - pull) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : V * (q_cycle - 0) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ ((- 1) * (V * q_cycle - pull) + V * (q_cycle - 0))); [lra | rational].
Qed.

Lemma any_voltage
    (E_1 E_2 E_3 Gamma_S V pull q_cycle w_1 w_2 w_3 : R)
    (H1 : pull = 0)
    (H2 : pull = Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)
    (H3 : q_cycle = 0)
    (H4 : q_cycle = w_1 + w_2 + w_3) :
  w_1 * (V - E_1) + w_2 * (V - E_2) + w_3 * (V - E_3) = Gamma_S.
Proof.
  assert (Z1 : V * (q_cycle - 0) = 0) by (apply term_eq; [exact H3]);
  assert (Z2 : (- 1) * (pull - 0) = 0) by (apply term_eq; [exact H1]);
  assert (Z3 : (- V) * (q_cycle - (w_1 + w_2 + w_3)) = 0) by (apply term_eq; [exact H4]);
  assert (Z4 : 1 * (pull - (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (V * (q_cycle - 0) + (- 1) * (pull - 0) + (- V) * (q_cycle - (w_1 + w_2 + w_3)) + 1 * (pull - (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)))); [lra | rational].
Qed.

Lemma coupled_equilibrium'1
    (E_1 E_2 E_3 Gamma_S V pull q_cycle w_1 w_2 w_3 : R)
    (H1 : pull = Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)
    (H2 : q_cycle <> 0)
    (H3 : q_cycle = w_1 + w_2 + w_3) :
  w_1 * (V - E_1) + w_2 * (V - E_2) + w_3 * (V - E_3) = Gamma_S <-> V = pull / q_cycle.
Proof.
  split; [intro G1; refine (coupled_transport.solved E_1 E_2 E_3 Gamma_S V pull q_cycle w_1 w_2 w_3 _ _ _ _); [exact H1 | exact H2 | exact H3 | exact G1] | intro G1; refine (coupled_transport.there_it_stands E_1 E_2 E_3 Gamma_S V pull q_cycle w_1 w_2 w_3 _ _ _ _); [exact G1 | exact H1 | exact H2 | exact H3]].
Qed.

Lemma coupled_equilibrium'1_defined
    (E_1 E_2 E_3 Gamma_S V pull q_cycle w_1 w_2 w_3 : R)
    (H1 : pull = Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)
    (H2 : q_cycle <> 0)
    (H3 : q_cycle = w_1 + w_2 + w_3) :
  q_cycle <> 0.
Proof.
  each; side.
Qed.

Lemma coupled_equilibrium
    (E_1 E_2 E_3 Gamma_S pull q_cycle w_1 w_2 w_3 : R)
    (H1 : pull = Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)
    (H2 : q_cycle = w_1 + w_2 + w_3) :
  (q_cycle = 0 -> (pull = 0 -> (forall V' : R, w_1 * (V' - E_1) + w_2 * (V' - E_2) + w_3 * (V' - E_3) = Gamma_S)) /\ (pull <> 0 -> (forall V' : R, ~ (w_1 * (V' - E_1) + w_2 * (V' - E_2) + w_3 * (V' - E_3) = Gamma_S)))) /\ (q_cycle <> 0 -> (forall V' : R, w_1 * (V' - E_1) + w_2 * (V' - E_2) + w_3 * (V' - E_3) = Gamma_S <-> V' = pull / q_cycle)).
Proof.
  split; intro G1; [split; intro G2; [intros V'; refine (coupled_transport.any_voltage E_1 E_2 E_3 Gamma_S V' pull q_cycle w_1 w_2 w_3 _ _ _ _); [exact G2 | exact H1 | exact G1 | exact H2] | intros V' G3; assert (P1 : pull = 0) by (refine (coupled_transport.no_voltage_helps E_1 E_2 E_3 Gamma_S V' pull q_cycle w_1 w_2 w_3 _ _ _ _); [exact H1 | exact G1 | exact H2 | exact G3]); impossible] | intros V'; refine (coupled_transport.coupled_equilibrium'1 E_1 E_2 E_3 Gamma_S V' pull q_cycle w_1 w_2 w_3 _ _ _); [exact H1 | exact G1 | exact H2]].
Qed.

Lemma coupled_equilibrium_defined
    (E_1 E_2 E_3 Gamma_S pull q_cycle w_1 w_2 w_3 : R)
    (H1 : pull = Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)
    (H2 : q_cycle = w_1 + w_2 + w_3) :
  (q_cycle <> 0 -> (forall V' : R, q_cycle <> 0)).
Proof.
  each; side.
Qed.

Lemma weighted_mean'1
    (E_1 E_2 E_3 E_rev Gamma_S pull q_cycle w_1 w_2 w_3 : R)
    (H1 : E_rev = pull / q_cycle)
    (H2 : pull = Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)
    (H3 : q_cycle <> 0) :
  E_rev = (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3) / q_cycle.
Proof.
  pose proof H1 as Q1; rewrite ?H2 in Q1;
  exact Q1.
Qed.

Lemma weighted_mean'1_defined
    (E_1 E_2 E_3 E_rev Gamma_S pull q_cycle w_1 w_2 w_3 : R)
    (H1 : E_rev = pull / q_cycle)
    (H2 : pull = Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)
    (H3 : q_cycle <> 0) :
  q_cycle <> 0.
Proof.
  each; side.
Qed.

Lemma weighted_mean'2
    (E_1 E_2 E_3 E_rev Gamma_S pull q_cycle w_1 w_2 w_3 : R)
    (H1 : E_rev = pull / q_cycle)
    (H2 : pull = Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)
    (H3 : q_cycle <> 0)
    (H4 : q_cycle = w_1 + w_2 + w_3) :
  E_rev = (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3) / (w_1 + w_2 + w_3).
Proof.
  assert (P1 : E_rev = (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3) / q_cycle) by (refine (coupled_transport.weighted_mean'1 E_1 E_2 E_3 E_rev Gamma_S pull q_cycle w_1 w_2 w_3 _ _ _); [exact H1 | exact H2 | exact H3]);
  pose proof P1 as Q1; rewrite ?H4 in Q1;
  exact Q1.
Qed.

Lemma weighted_mean'2_defined
    (E_1 E_2 E_3 E_rev Gamma_S pull q_cycle w_1 w_2 w_3 : R)
    (H1 : E_rev = pull / q_cycle)
    (H2 : pull = Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)
    (H3 : q_cycle <> 0)
    (H4 : q_cycle = w_1 + w_2 + w_3) :
  w_1 + w_2 + w_3 <> 0.
Proof.
  each; side.
Qed.

Lemma weighted_mean'3
    (E_1 E_2 E_3 E_rev Gamma_S q_cycle w_1 w_2 w_3 : R)
    (H1 : E_rev = (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3) / q_cycle)
    (H2 : q_cycle <> 0)
    (H3 : q_cycle = w_1 + w_2 + w_3) :
  E_rev = (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3) / (w_1 + w_2 + w_3).
Proof.
  assert (P1 : E_rev = (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3) / (w_1 + w_2 + w_3)) by (refine (coupled_transport.weighted_mean'2 E_1 E_2 E_3 E_rev Gamma_S (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3) q_cycle w_1 w_2 w_3 _ _ _ _); [exact H1 | side | exact H2 | exact H3]);
  exact P1.
Qed.

Lemma weighted_mean'3_defined
    (E_1 E_2 E_3 E_rev Gamma_S q_cycle w_1 w_2 w_3 : R)
    (H1 : E_rev = (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3) / q_cycle)
    (H2 : q_cycle <> 0)
    (H3 : q_cycle = w_1 + w_2 + w_3) :
  w_1 + w_2 + w_3 <> 0.
Proof.
  each; side.
Qed.

Lemma weighted_mean
    (E_1 E_2 E_3 E_rev Gamma_S w_1 w_2 w_3 : R)
    (H1 : E_rev = (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3) / (w_1 + w_2 + w_3))
    (H2 : w_1 + w_2 + w_3 <> 0) :
  E_rev = (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3) / (w_1 + w_2 + w_3).
Proof.
  assert (P1 : E_rev = (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3) / (w_1 + w_2 + w_3)) by (refine (coupled_transport.weighted_mean'3 E_1 E_2 E_3 E_rev Gamma_S (w_1 + w_2 + w_3) w_1 w_2 w_3 _ _ _); [exact H1 | apply (same_neq _ _ _ _ H2); rational | side]);
  exact P1.
Qed.

Lemma weighted_mean_defined
    (E_1 E_2 E_3 E_rev Gamma_S w_1 w_2 w_3 : R)
    (H1 : E_rev = (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3) / (w_1 + w_2 + w_3))
    (H2 : w_1 + w_2 + w_3 <> 0) :
  w_1 + w_2 + w_3 <> 0.
Proof.
  each; side.
Qed.

(* single_ion: not proved here: no term for Quantity: E_2 *)

(* two_ions: not proved here: no term for Quantity: E_3 *)

Lemma from_the_first
    (E_1 E_2 E_rev w_1 w_2 : R)
    (H1 : E_rev = (E_1 * w_1 + E_2 * w_2) / (w_1 + w_2))
    (H2 : w_1 + w_2 <> 0) :
  E_rev - E_1 = w_2 * (E_2 - E_1) / (w_1 + w_2).
Proof.
  assert (Z1 : 1 * (E_rev - (E_1 * w_1 + E_2 * w_2) / (w_1 + w_2)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (E_rev - (E_1 * w_1 + E_2 * w_2) / (w_1 + w_2)))); [lra | rational].
Qed.

Lemma from_the_first_defined
    (E_1 E_2 E_rev w_1 w_2 : R)
    (H1 : E_rev = (E_1 * w_1 + E_2 * w_2) / (w_1 + w_2))
    (H2 : w_1 + w_2 <> 0) :
  w_1 + w_2 <> 0.
Proof.
  each; side.
Qed.

Lemma below_both
    (E_1 E_2 E_rev w_1 w_2 : R)
    (H1 : w_2 < 0)
    (H2 : E_1 < E_2)
    (H3 : E_rev = (E_1 * w_1 + E_2 * w_2) / (w_1 + w_2))
    (H4 : 0 < w_1 + w_2) :
  E_rev < E_1.
Proof.
  assert (P1 : E_rev - E_1 = w_2 * (E_2 - E_1) / (w_1 + w_2)) by (refine (coupled_transport.from_the_first E_1 E_2 E_rev w_1 w_2 _ _); [exact H3 | side]);
  assert (Z1 : (- 1) * (E_rev - E_1 - w_2 * (E_2 - E_1) / (w_1 + w_2)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 0 < (- w_2) / (w_1 + w_2) * (E_2 - E_1)) by (apply term_lt; [side | exact H2]);
  apply (lt_by_sum _ _ ((- 1) * (E_rev - E_1 - w_2 * (E_2 - E_1) / (w_1 + w_2)) + (- w_2) / (w_1 + w_2) * (E_2 - E_1))); [lra | rational].
Qed.

Lemma counted
    (E_1 E_2 E_3 E_counted Gamma_S k_cycles w_1 w_2 w_3 : R)
    (H1 : E_counted = (k_cycles * E_1 * w_1 + k_cycles * E_2 * w_2 + k_cycles * E_3 * w_3 + k_cycles * Gamma_S) / (k_cycles * w_1 + k_cycles * w_2 + k_cycles * w_3))
    (H2 : k_cycles * w_1 + k_cycles * w_2 + k_cycles * w_3 <> 0) :
  E_counted = (k_cycles * E_1 * w_1 + k_cycles * E_2 * w_2 + k_cycles * E_3 * w_3 + k_cycles * Gamma_S) / (k_cycles * w_1 + k_cycles * w_2 + k_cycles * w_3).
Proof.
  assert (P1 : E_counted = ((k_cycles * Gamma_S) + E_1 * (k_cycles * w_1) + E_2 * (k_cycles * w_2) + E_3 * (k_cycles * w_3)) / ((k_cycles * w_1) + (k_cycles * w_2) + (k_cycles * w_3))) by (refine (coupled_transport.weighted_mean E_1 E_2 E_3 E_counted (k_cycles * Gamma_S) (k_cycles * w_1) (k_cycles * w_2) (k_cycles * w_3) _ _); [apply (same_eq _ _ _ _ H1); rational | apply (same_neq _ _ _ _ H2); rational]);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma counted_defined
    (E_1 E_2 E_3 E_counted Gamma_S k_cycles w_1 w_2 w_3 : R)
    (H1 : E_counted = (k_cycles * E_1 * w_1 + k_cycles * E_2 * w_2 + k_cycles * E_3 * w_3 + k_cycles * Gamma_S) / (k_cycles * w_1 + k_cycles * w_2 + k_cycles * w_3))
    (H2 : k_cycles * w_1 + k_cycles * w_2 + k_cycles * w_3 <> 0) :
  k_cycles * w_1 + k_cycles * w_2 + k_cycles * w_3 <> 0.
Proof.
  each; side.
Qed.

Lemma same_potential
    (E_1 E_2 E_3 E_counted E_rev Gamma_S k_cycles w_1 w_2 w_3 : R)
    (H1 : E_counted = (k_cycles * E_1 * w_1 + k_cycles * E_2 * w_2 + k_cycles * E_3 * w_3 + k_cycles * Gamma_S) / (k_cycles * w_1 + k_cycles * w_2 + k_cycles * w_3))
    (H2 : E_rev = (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3) / (w_1 + w_2 + w_3))
    (H3 : k_cycles * w_1 + k_cycles * w_2 + k_cycles * w_3 <> 0) :
  E_counted = E_rev.
Proof.
  assert (Z1 : 1 * (E_counted - (k_cycles * E_1 * w_1 + k_cycles * E_2 * w_2 + k_cycles * E_3 * w_3 + k_cycles * Gamma_S) / (k_cycles * w_1 + k_cycles * w_2 + k_cycles * w_3)) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- 1) * (E_rev - (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3) / (w_1 + w_2 + w_3)) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 * (E_counted - (k_cycles * E_1 * w_1 + k_cycles * E_2 * w_2 + k_cycles * E_3 * w_3 + k_cycles * Gamma_S) / (k_cycles * w_1 + k_cycles * w_2 + k_cycles * w_3)) + (- 1) * (E_rev - (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3) / (w_1 + w_2 + w_3)))); [lra | rational].
Qed.

(* cycle_force: not proved here: it rests on coupled_transport.cycle_energy, which has no proof here *)

Lemma runs_inward
    (E_rev F V dG_cycle q_cycle : R)
    (H1 : V < E_rev)
    (H2 : 0 < F)
    (H3 : dG_cycle = F * q_cycle * (V - E_rev))
    (H4 : 0 < q_cycle) :
  dG_cycle < 0.
Proof.
  assert (Z1 : (- 1) * (dG_cycle - F * q_cycle * (V - E_rev)) = 0) by (apply term_eq; [exact H3]);
  assert (Z2 : 0 < F * q_cycle * (E_rev - V)) by (apply term_lt; [side | exact H1]);
  apply (lt_by_sum _ _ ((- 1) * (dG_cycle - F * q_cycle * (V - E_rev)) + F * q_cycle * (E_rev - V))); [lra | rational].
Qed.

Lemma runs_outward
    (E_rev F V dG_cycle q_cycle : R)
    (H1 : 0 < F)
    (H2 : E_rev < V)
    (H3 : dG_cycle = F * q_cycle * (V - E_rev))
    (H4 : 0 < q_cycle) :
  0 < dG_cycle.
Proof.
  assert (Z1 : 1 * (dG_cycle - F * q_cycle * (V - E_rev)) = 0) by (apply term_eq; [exact H3]);
  assert (Z2 : 0 < F * q_cycle * (V - E_rev)) by (apply term_lt; [side | exact H2]);
  apply (lt_by_sum _ _ (1 * (dG_cycle - F * q_cycle * (V - E_rev)) + F * q_cycle * (V - E_rev))); [lra | rational].
Qed.

(* pump: not proved here: it rests on coupled_transport.cycle_energy, which has no proof here *)
