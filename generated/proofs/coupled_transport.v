(* Generated from derivations/coupled_transport.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require electrochemical_potential.
From Electrochem Require three_ions.

Lemma first_force
    (E_1 F R_ T V a_1_in a_1_out delta_mu_1 phi_in phi_out valence_1 : R)
    (H1 : E_1 = R_ * T * ln (a_1_out / a_1_in) / (valence_1 * F))
    (H2 : 0 < F)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_1_in)
    (H5 : 0 < a_1_out)
    (H6 : delta_mu_1 = R_ * T * ln a_1_in + valence_1 * F * phi_in - R_ * T * ln a_1_out - valence_1 * F * phi_out)
    (H7 : valence_1 <> 0) :
  delta_mu_1 = valence_1 * F * (V - E_1).
Proof.
  assert (P1 : delta_mu_1 = valence_1 * F * (V - E_1)) by (refine (three_ions.both_written_out E_1 F R_ T V a_1_in a_1_out delta_mu_1 0 phi_in phi_out valence_1 _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7]);
  exact P1.
Qed.

Lemma second_force
    (E_2 F R_ T V a_2_in a_2_out delta_mu_2 phi_in phi_out valence_2 : R)
    (H1 : E_2 = R_ * T * ln (a_2_out / a_2_in) / (valence_2 * F))
    (H2 : 0 < F)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_2_in)
    (H5 : 0 < a_2_out)
    (H6 : delta_mu_2 = R_ * T * ln a_2_in + valence_2 * F * phi_in - R_ * T * ln a_2_out - valence_2 * F * phi_out)
    (H7 : valence_2 <> 0) :
  delta_mu_2 = valence_2 * F * (V - E_2).
Proof.
  assert (P1 : delta_mu_2 = valence_2 * F * (V - E_2)) by (refine (three_ions.both_written_out E_2 F R_ T V a_2_in a_2_out delta_mu_2 0 phi_in phi_out valence_2 _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7]);
  exact P1.
Qed.

Lemma third_force
    (E_3 F R_ T V a_3_in a_3_out delta_mu_3 phi_in phi_out valence_3 : R)
    (H1 : E_3 = R_ * T * ln (a_3_out / a_3_in) / (valence_3 * F))
    (H2 : 0 < F)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_3_in)
    (H5 : 0 < a_3_out)
    (H6 : delta_mu_3 = R_ * T * ln a_3_in + valence_3 * F * phi_in - R_ * T * ln a_3_out - valence_3 * F * phi_out)
    (H7 : valence_3 <> 0) :
  delta_mu_3 = valence_3 * F * (V - E_3).
Proof.
  assert (P1 : delta_mu_3 = valence_3 * F * (V - E_3)) by (refine (three_ions.both_written_out E_3 F R_ T V a_3_in a_3_out delta_mu_3 0 phi_in phi_out valence_3 _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7]);
  exact P1.
Qed.

Lemma substrate_written'1
    (F R_ T V a_in a_out delta_mu mu_out mu_standard phi_in phi_out z : R)
    (H1 : V = phi_in - phi_out)
    (H2 : 0 < a_in)
    (H3 : 0 < a_out)
    (H4 : delta_mu = mu_standard + R_ * T * ln a_in + z * F * phi_in - mu_out)
    (H5 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out) :
  delta_mu = R_ * T * ln (a_in / a_out) + z * F * V.
Proof.
  assert (P1 : delta_mu = R_ * T * ln (a_in / a_out) + z * F * V) by (refine (electrochemical_potential.potential_difference F R_ T V a_in a_out delta_mu (mu_standard + R_ * T * ln a_in + z * F * phi_in) mu_out mu_standard phi_in phi_out z _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | apply (same_eq _ _ _ _ H4); rational | first [rational | side] | exact H5]);
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
  each; exists_there.
Qed.

Lemma substrate_written
    (F R_ T V a_in a_out delta_mu mu_standard phi_in phi_out z : R)
    (H1 : V = phi_in - phi_out)
    (H2 : 0 < a_in)
    (H3 : 0 < a_out)
    (H4 : delta_mu = R_ * T * ln a_in + z * F * phi_in - R_ * T * ln a_out - z * F * phi_out) :
  delta_mu = R_ * T * ln (a_in / a_out) + z * F * V.
Proof.
  assert (P1 : delta_mu = R_ * T * ln (a_in / a_out) + z * F * V) by (refine (coupled_transport.substrate_written'1 F R_ T V a_in a_out delta_mu (mu_standard + R_ * T * ln a_out + z * F * phi_out) mu_standard phi_in phi_out z _ _ _ _ _); [exact H1 | exact H2 | exact H3 | apply (same_eq _ _ _ _ H4); rational | first [rational | side]]);
  exact P1.
Qed.

Lemma substrate_written_defined
    (F R_ T V a_in a_out delta_mu mu_standard phi_in phi_out z : R)
    (H1 : V = phi_in - phi_out)
    (H2 : 0 < a_in)
    (H3 : 0 < a_out)
    (H4 : delta_mu = R_ * T * ln a_in + z * F * phi_in - R_ * T * ln a_out - z * F * phi_out) :
  a_out <> 0 /\ 0 < a_in / a_out.
Proof.
  each; exists_there.
Qed.

Lemma substrate_force
    (R_ S_in S_out T delta_mu_S phi_in phi_out : R)
    (H1 : 0 < S_in)
    (H2 : 0 < S_out)
    (H3 : delta_mu_S = R_ * T * ln S_in - R_ * T * ln S_out) :
  delta_mu_S = R_ * T * ln (S_in / S_out).
Proof.
  assert (E1 : ln (S_in / S_out) = (ln S_in) - (ln S_out)) by (ln_as (S_in * / S_out) ltac:(rational));
  assert (P1 : delta_mu_S = R_ * T * ln (S_in / S_out) + 0 * 0 * (phi_in - phi_out)) by (refine (coupled_transport.substrate_written 0 R_ T (phi_in - phi_out) S_in S_out delta_mu_S 0 phi_in phi_out 0 _ _ _ _); [first [rational | side] | exact H1 | exact H2 | apply (same_eq _ _ _ _ H3); rational]);
  apply (same_eq _ _ _ _ P1); rewrite ?E1; rational.
Qed.

Lemma substrate_force_defined
    (R_ S_in S_out T delta_mu_S phi_in phi_out : R)
    (H1 : 0 < S_in)
    (H2 : 0 < S_out)
    (H3 : delta_mu_S = R_ * T * ln S_in - R_ * T * ln S_out) :
  S_out <> 0 /\ 0 < S_in / S_out.
Proof.
  each; exists_there.
Qed.

Lemma cycle_energy
    (E_1 E_2 E_3 F Gamma_S R_ S_in S_out T V a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out dG_cycle delta_mu_1 delta_mu_2 delta_mu_3 delta_mu_S n_1 n_2 n_3 n_S phi_in phi_out valence_1 valence_2 valence_3 : R)
    (H1 : E_1 = R_ * T * ln (a_1_out / a_1_in) / (valence_1 * F))
    (H2 : E_2 = R_ * T * ln (a_2_out / a_2_in) / (valence_2 * F))
    (H3 : E_3 = R_ * T * ln (a_3_out / a_3_in) / (valence_3 * F))
    (H4 : 0 < F)
    (H5 : Gamma_S = n_S * R_ * T * ln (S_out / S_in) / F)
    (H6 : 0 < S_in)
    (H7 : 0 < S_out)
    (H8 : V = phi_in - phi_out)
    (H9 : 0 < a_1_in)
    (H10 : 0 < a_1_out)
    (H11 : 0 < a_2_in)
    (H12 : 0 < a_2_out)
    (H13 : 0 < a_3_in)
    (H14 : 0 < a_3_out)
    (H15 : dG_cycle = n_1 * delta_mu_1 + n_2 * delta_mu_2 + n_3 * delta_mu_3 + n_S * delta_mu_S)
    (H16 : delta_mu_1 = R_ * T * ln a_1_in + valence_1 * F * phi_in - R_ * T * ln a_1_out - valence_1 * F * phi_out)
    (H17 : delta_mu_2 = R_ * T * ln a_2_in + valence_2 * F * phi_in - R_ * T * ln a_2_out - valence_2 * F * phi_out)
    (H18 : delta_mu_3 = R_ * T * ln a_3_in + valence_3 * F * phi_in - R_ * T * ln a_3_out - valence_3 * F * phi_out)
    (H19 : delta_mu_S = R_ * T * ln S_in - R_ * T * ln S_out)
    (H20 : valence_1 <> 0)
    (H21 : valence_2 <> 0)
    (H22 : valence_3 <> 0) :
  dG_cycle = F * (n_1 * valence_1 * (V - E_1) + n_2 * valence_2 * (V - E_2) + n_3 * valence_3 * (V - E_3) - Gamma_S).
Proof.
  assert (E1 : ln (S_in / S_out) = -(ln S_out) + (ln S_in)) by (ln_as (S_in * / S_out) ltac:(rational));
  assert (E2 : ln (S_out / S_in) = (ln S_out) - (ln S_in)) by (ln_as (S_out * / S_in) ltac:(rewrite ?E1; rational));
  assert (P1 : delta_mu_1 = valence_1 * F * (V - E_1)) by (refine (coupled_transport.first_force E_1 F R_ T V a_1_in a_1_out delta_mu_1 phi_in phi_out valence_1 _ _ _ _ _ _ _); [exact H1 | exact H4 | exact H8 | exact H9 | exact H10 | exact H16 | exact H20]);
  assert (P2 : delta_mu_2 = valence_2 * F * (V - E_2)) by (refine (coupled_transport.second_force E_2 F R_ T V a_2_in a_2_out delta_mu_2 phi_in phi_out valence_2 _ _ _ _ _ _ _); [exact H2 | exact H4 | exact H8 | exact H11 | exact H12 | exact H17 | exact H21]);
  assert (P3 : delta_mu_3 = valence_3 * F * (V - E_3)) by (refine (coupled_transport.third_force E_3 F R_ T V a_3_in a_3_out delta_mu_3 phi_in phi_out valence_3 _ _ _ _ _ _ _); [exact H3 | exact H4 | exact H8 | exact H13 | exact H14 | exact H18 | exact H22]);
  assert (P4 : delta_mu_S = R_ * T * ln (S_in / S_out)) by (refine (coupled_transport.substrate_force R_ S_in S_out T delta_mu_S phi_in phi_out _ _ _); [exact H6 | exact H7 | exact H19]);
  assert (Z1 : 1 * (dG_cycle - (n_1 * delta_mu_1 + n_2 * delta_mu_2 + n_3 * delta_mu_3 + n_S * delta_mu_S)) = 0) by (apply term_eq; [exact H15]);
  assert (Z2 : n_1 * (delta_mu_1 - valence_1 * F * (V - E_1)) = 0) by (apply term_eq; [exact P1]);
  assert (Z3 : n_2 * (delta_mu_2 - valence_2 * F * (V - E_2)) = 0) by (apply term_eq; [exact P2]);
  assert (Z4 : n_3 * (delta_mu_3 - valence_3 * F * (V - E_3)) = 0) by (apply term_eq; [exact P3]);
  assert (Z5 : n_S * (delta_mu_S - R_ * T * ln (S_in / S_out)) = 0) by (apply term_eq; [exact P4]);
  assert (Z6 : F * (Gamma_S - n_S * R_ * T * ln (S_out / S_in) / F) = 0) by (apply term_eq; [exact H5]);
  apply (eq_by_sum _ _ (1 * (dG_cycle - (n_1 * delta_mu_1 + n_2 * delta_mu_2 + n_3 * delta_mu_3 + n_S * delta_mu_S)) + n_1 * (delta_mu_1 - valence_1 * F * (V - E_1)) + n_2 * (delta_mu_2 - valence_2 * F * (V - E_2)) + n_3 * (delta_mu_3 - valence_3 * F * (V - E_3)) + n_S * (delta_mu_S - R_ * T * ln (S_in / S_out)) + F * (Gamma_S - n_S * R_ * T * ln (S_out / S_in) / F))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma no_work
    (E_1 E_2 E_3 F Gamma_S R_ S_in S_out T V a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out dG_cycle delta_mu_1 delta_mu_2 delta_mu_3 delta_mu_S n_1 n_2 n_3 n_S phi_in phi_out valence_1 valence_2 valence_3 : R)
    (H1 : E_1 = R_ * T * ln (a_1_out / a_1_in) / (valence_1 * F))
    (H2 : E_2 = R_ * T * ln (a_2_out / a_2_in) / (valence_2 * F))
    (H3 : E_3 = R_ * T * ln (a_3_out / a_3_in) / (valence_3 * F))
    (H4 : 0 < F)
    (H5 : Gamma_S = n_S * R_ * T * ln (S_out / S_in) / F)
    (H6 : 0 < S_in)
    (H7 : 0 < S_out)
    (H8 : V = phi_in - phi_out)
    (H9 : 0 < a_1_in)
    (H10 : 0 < a_1_out)
    (H11 : 0 < a_2_in)
    (H12 : 0 < a_2_out)
    (H13 : 0 < a_3_in)
    (H14 : 0 < a_3_out)
    (H15 : dG_cycle = 0)
    (H16 : dG_cycle = n_1 * delta_mu_1 + n_2 * delta_mu_2 + n_3 * delta_mu_3 + n_S * delta_mu_S)
    (H17 : delta_mu_1 = R_ * T * ln a_1_in + valence_1 * F * phi_in - R_ * T * ln a_1_out - valence_1 * F * phi_out)
    (H18 : delta_mu_2 = R_ * T * ln a_2_in + valence_2 * F * phi_in - R_ * T * ln a_2_out - valence_2 * F * phi_out)
    (H19 : delta_mu_3 = R_ * T * ln a_3_in + valence_3 * F * phi_in - R_ * T * ln a_3_out - valence_3 * F * phi_out)
    (H20 : delta_mu_S = R_ * T * ln S_in - R_ * T * ln S_out)
    (H21 : valence_1 <> 0)
    (H22 : valence_2 <> 0)
    (H23 : valence_3 <> 0) :
  F * (n_1 * valence_1 * (V - E_1) + n_2 * valence_2 * (V - E_2) + n_3 * valence_3 * (V - E_3) - Gamma_S) = 0.
Proof.
  assert (P1 : dG_cycle = F * (n_1 * valence_1 * (V - E_1) + n_2 * valence_2 * (V - E_2) + n_3 * valence_3 * (V - E_3) - Gamma_S)) by (refine (coupled_transport.cycle_energy E_1 E_2 E_3 F Gamma_S R_ S_in S_out T V a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out dG_cycle delta_mu_1 delta_mu_2 delta_mu_3 delta_mu_S n_1 n_2 n_3 n_S phi_in phi_out valence_1 valence_2 valence_3 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H16 | exact H17 | exact H18 | exact H19 | exact H20 | exact H21 | exact H22 | exact H23]);
  assert (Z1 : 1 * (dG_cycle - 0) = 0) by (apply term_eq; [exact H15]);
  assert (Z2 : (- 1) * (dG_cycle - F * (n_1 * valence_1 * (V - E_1) + n_2 * valence_2 * (V - E_2) + n_3 * valence_3 * (V - E_3) - Gamma_S)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (dG_cycle - 0) + (- 1) * (dG_cycle - F * (n_1 * valence_1 * (V - E_1) + n_2 * valence_2 * (V - E_2) + n_3 * valence_3 * (V - E_3) - Gamma_S)))); [lra | rational].
Qed.

Lemma balance
    (E_1 E_2 E_3 F Gamma_S R_ S_in S_out T V a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out dG_cycle delta_mu_1 delta_mu_2 delta_mu_3 delta_mu_S n_1 n_2 n_3 n_S phi_in phi_out valence_1 valence_2 valence_3 : R)
    (H1 : E_1 = R_ * T * ln (a_1_out / a_1_in) / (valence_1 * F))
    (H2 : E_2 = R_ * T * ln (a_2_out / a_2_in) / (valence_2 * F))
    (H3 : E_3 = R_ * T * ln (a_3_out / a_3_in) / (valence_3 * F))
    (H4 : 0 < F)
    (H5 : Gamma_S = n_S * R_ * T * ln (S_out / S_in) / F)
    (H6 : 0 < S_in)
    (H7 : 0 < S_out)
    (H8 : V = phi_in - phi_out)
    (H9 : 0 < a_1_in)
    (H10 : 0 < a_1_out)
    (H11 : 0 < a_2_in)
    (H12 : 0 < a_2_out)
    (H13 : 0 < a_3_in)
    (H14 : 0 < a_3_out)
    (H15 : dG_cycle = 0)
    (H16 : dG_cycle = n_1 * delta_mu_1 + n_2 * delta_mu_2 + n_3 * delta_mu_3 + n_S * delta_mu_S)
    (H17 : delta_mu_1 = R_ * T * ln a_1_in + valence_1 * F * phi_in - R_ * T * ln a_1_out - valence_1 * F * phi_out)
    (H18 : delta_mu_2 = R_ * T * ln a_2_in + valence_2 * F * phi_in - R_ * T * ln a_2_out - valence_2 * F * phi_out)
    (H19 : delta_mu_3 = R_ * T * ln a_3_in + valence_3 * F * phi_in - R_ * T * ln a_3_out - valence_3 * F * phi_out)
    (H20 : delta_mu_S = R_ * T * ln S_in - R_ * T * ln S_out)
    (H21 : valence_1 <> 0)
    (H22 : valence_2 <> 0)
    (H23 : valence_3 <> 0) :
  n_1 * valence_1 * (V - E_1) + n_2 * valence_2 * (V - E_2) + n_3 * valence_3 * (V - E_3) = Gamma_S.
Proof.
  assert (P1 : F * (n_1 * valence_1 * (V - E_1) + n_2 * valence_2 * (V - E_2) + n_3 * valence_3 * (V - E_3) - Gamma_S) = 0) by (refine (coupled_transport.no_work E_1 E_2 E_3 F Gamma_S R_ S_in S_out T V a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out dG_cycle delta_mu_1 delta_mu_2 delta_mu_3 delta_mu_S n_1 n_2 n_3 n_S phi_in phi_out valence_1 valence_2 valence_3 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16 | exact H17 | exact H18 | exact H19 | exact H20 | exact H21 | exact H22 | exact H23]);
  assert (Z1 : 1 / F * (F * (n_1 * valence_1 * (V - E_1) + n_2 * valence_2 * (V - E_2) + n_3 * valence_3 * (V - E_3) - Gamma_S) - 0) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / F * (F * (n_1 * valence_1 * (V - E_1) + n_2 * valence_2 * (V - E_2) + n_3 * valence_3 * (V - E_3) - Gamma_S) - 0))); [lra | rational].
Qed.

Lemma by_charge
    (E_1 E_2 E_3 F Gamma_S R_ S_in S_out T V a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out dG_cycle delta_mu_1 delta_mu_2 delta_mu_3 delta_mu_S n_1 n_2 n_3 n_S phi_in phi_out valence_1 valence_2 valence_3 w_1 w_2 w_3 : R)
    (H1 : E_1 = R_ * T * ln (a_1_out / a_1_in) / (valence_1 * F))
    (H2 : E_2 = R_ * T * ln (a_2_out / a_2_in) / (valence_2 * F))
    (H3 : E_3 = R_ * T * ln (a_3_out / a_3_in) / (valence_3 * F))
    (H4 : 0 < F)
    (H5 : Gamma_S = n_S * R_ * T * ln (S_out / S_in) / F)
    (H6 : 0 < S_in)
    (H7 : 0 < S_out)
    (H8 : V = phi_in - phi_out)
    (H9 : 0 < a_1_in)
    (H10 : 0 < a_1_out)
    (H11 : 0 < a_2_in)
    (H12 : 0 < a_2_out)
    (H13 : 0 < a_3_in)
    (H14 : 0 < a_3_out)
    (H15 : dG_cycle = 0)
    (H16 : dG_cycle = n_1 * delta_mu_1 + n_2 * delta_mu_2 + n_3 * delta_mu_3 + n_S * delta_mu_S)
    (H17 : delta_mu_1 = R_ * T * ln a_1_in + valence_1 * F * phi_in - R_ * T * ln a_1_out - valence_1 * F * phi_out)
    (H18 : delta_mu_2 = R_ * T * ln a_2_in + valence_2 * F * phi_in - R_ * T * ln a_2_out - valence_2 * F * phi_out)
    (H19 : delta_mu_3 = R_ * T * ln a_3_in + valence_3 * F * phi_in - R_ * T * ln a_3_out - valence_3 * F * phi_out)
    (H20 : delta_mu_S = R_ * T * ln S_in - R_ * T * ln S_out)
    (H21 : valence_1 <> 0)
    (H22 : valence_2 <> 0)
    (H23 : valence_3 <> 0)
    (H24 : w_1 = n_1 * valence_1)
    (H25 : w_2 = n_2 * valence_2)
    (H26 : w_3 = n_3 * valence_3) :
  w_1 * (V - E_1) + w_2 * (V - E_2) + w_3 * (V - E_3) = Gamma_S.
Proof.
  assert (P1 : n_1 * valence_1 * (V - E_1) + n_2 * valence_2 * (V - E_2) + n_3 * valence_3 * (V - E_3) = Gamma_S) by (refine (coupled_transport.balance E_1 E_2 E_3 F Gamma_S R_ S_in S_out T V a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out dG_cycle delta_mu_1 delta_mu_2 delta_mu_3 delta_mu_S n_1 n_2 n_3 n_S phi_in phi_out valence_1 valence_2 valence_3 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16 | exact H17 | exact H18 | exact H19 | exact H20 | exact H21 | exact H22 | exact H23]);
  assert (Z1 : 1 * (n_1 * valence_1 * (V - E_1) + n_2 * valence_2 * (V - E_2) + n_3 * valence_3 * (V - E_3) - Gamma_S) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (V - E_1) * (w_1 - n_1 * valence_1) = 0) by (apply term_eq; [exact H24]);
  assert (Z3 : (V - E_2) * (w_2 - n_2 * valence_2) = 0) by (apply term_eq; [exact H25]);
  assert (Z4 : (V - E_3) * (w_3 - n_3 * valence_3) = 0) by (apply term_eq; [exact H26]);
  apply (eq_by_sum _ _ (1 * (n_1 * valence_1 * (V - E_1) + n_2 * valence_2 * (V - E_2) + n_3 * valence_3 * (V - E_3) - Gamma_S) + (V - E_1) * (w_1 - n_1 * valence_1) + (V - E_2) * (w_2 - n_2 * valence_2) + (V - E_3) * (w_3 - n_3 * valence_3))); [lra | rational].
Qed.

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
  each; exists_there.
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
  each; exists_there.
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
  each; exists_there.
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
  each; exists_there.
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
  each; exists_there.
Qed.

Lemma weighted_mean'3
    (E_1 E_2 E_3 E_rev Gamma_S q_cycle w_1 w_2 w_3 : R)
    (H1 : E_rev = (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3) / q_cycle)
    (H2 : q_cycle <> 0)
    (H3 : q_cycle = w_1 + w_2 + w_3) :
  E_rev = (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3) / (w_1 + w_2 + w_3).
Proof.
  assert (P1 : E_rev = (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3) / (w_1 + w_2 + w_3)) by (refine (coupled_transport.weighted_mean'2 E_1 E_2 E_3 E_rev Gamma_S (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3) q_cycle w_1 w_2 w_3 _ _ _ _); [exact H1 | first [rational | side] | exact H2 | exact H3]);
  exact P1.
Qed.

Lemma weighted_mean'3_defined
    (E_1 E_2 E_3 E_rev Gamma_S q_cycle w_1 w_2 w_3 : R)
    (H1 : E_rev = (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3) / q_cycle)
    (H2 : q_cycle <> 0)
    (H3 : q_cycle = w_1 + w_2 + w_3) :
  w_1 + w_2 + w_3 <> 0.
Proof.
  each; exists_there.
Qed.

Lemma weighted_mean
    (E_1 E_2 E_3 E_rev Gamma_S w_1 w_2 w_3 : R)
    (H1 : E_rev = (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3) / (w_1 + w_2 + w_3))
    (H2 : w_1 + w_2 + w_3 <> 0) :
  E_rev = (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3) / (w_1 + w_2 + w_3).
Proof.
  assert (P1 : E_rev = (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3) / (w_1 + w_2 + w_3)) by (refine (coupled_transport.weighted_mean'3 E_1 E_2 E_3 E_rev Gamma_S (w_1 + w_2 + w_3) w_1 w_2 w_3 _ _ _); [exact H1 | apply (same_neq _ _ _ _ H2); rational | first [rational | side]]);
  exact P1.
Qed.

Lemma weighted_mean_defined
    (E_1 E_2 E_3 E_rev Gamma_S w_1 w_2 w_3 : R)
    (H1 : E_rev = (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3) / (w_1 + w_2 + w_3))
    (H2 : w_1 + w_2 + w_3 <> 0) :
  w_1 + w_2 + w_3 <> 0.
Proof.
  each; exists_there.
Qed.

Lemma single_ion
    (E_1 E_rev w_1 : R)
    (H1 : E_rev = E_1)
    (H2 : w_1 <> 0) :
  E_rev = E_1.
Proof.
  assert (P1 : E_rev = (0 + E_1 * w_1 + 0 * 0 + 0 * 0) / (w_1 + 0 + 0)) by (refine (coupled_transport.weighted_mean E_1 0 0 E_rev 0 w_1 0 0 _ _); [apply (same_eq _ _ _ _ H1); rational | apply (same_neq _ _ _ _ H2); rational]);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma two_ions
    (E_1 E_2 E_rev w_1 w_2 : R)
    (H1 : E_rev = (E_1 * w_1 + E_2 * w_2) / (w_1 + w_2))
    (H2 : w_1 + w_2 <> 0) :
  E_rev = (E_1 * w_1 + E_2 * w_2) / (w_1 + w_2).
Proof.
  assert (P1 : E_rev = (0 + E_1 * w_1 + E_2 * w_2 + 0 * 0) / (w_1 + w_2 + 0)) by (refine (coupled_transport.weighted_mean E_1 E_2 0 E_rev 0 w_1 w_2 0 _ _); [apply (same_eq _ _ _ _ H1); rational | apply (same_neq _ _ _ _ H2); rational]);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma two_ions_defined
    (E_1 E_2 E_rev w_1 w_2 : R)
    (H1 : E_rev = (E_1 * w_1 + E_2 * w_2) / (w_1 + w_2))
    (H2 : w_1 + w_2 <> 0) :
  w_1 + w_2 <> 0.
Proof.
  each; exists_there.
Qed.

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
  each; exists_there.
Qed.

Lemma below_both
    (E_1 E_2 E_rev w_1 w_2 : R)
    (H1 : w_2 < 0)
    (H2 : E_1 < E_2)
    (H3 : E_rev = (E_1 * w_1 + E_2 * w_2) / (w_1 + w_2))
    (H4 : 0 < w_1 + w_2) :
  E_rev < E_1.
Proof.
  try assert (K1 : w_1 + w_2 <> 0) by side;
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
  each; exists_there.
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

Lemma cycle_force
    (E_1 E_2 E_3 E_rev F Gamma_S R_ S_in S_out T V a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out dG_cycle delta_mu_1 delta_mu_2 delta_mu_3 delta_mu_S n_1 n_2 n_3 n_S phi_in phi_out pull q_cycle valence_1 valence_2 valence_3 w_1 w_2 w_3 : R)
    (H1 : E_1 = R_ * T * ln (a_1_out / a_1_in) / (valence_1 * F))
    (H2 : E_2 = R_ * T * ln (a_2_out / a_2_in) / (valence_2 * F))
    (H3 : E_3 = R_ * T * ln (a_3_out / a_3_in) / (valence_3 * F))
    (H4 : E_rev = pull / q_cycle)
    (H5 : 0 < F)
    (H6 : Gamma_S = n_S * R_ * T * ln (S_out / S_in) / F)
    (H7 : 0 < S_in)
    (H8 : 0 < S_out)
    (H9 : V = phi_in - phi_out)
    (H10 : 0 < a_1_in)
    (H11 : 0 < a_1_out)
    (H12 : 0 < a_2_in)
    (H13 : 0 < a_2_out)
    (H14 : 0 < a_3_in)
    (H15 : 0 < a_3_out)
    (H16 : dG_cycle = n_1 * delta_mu_1 + n_2 * delta_mu_2 + n_3 * delta_mu_3 + n_S * delta_mu_S)
    (H17 : delta_mu_1 = R_ * T * ln a_1_in + valence_1 * F * phi_in - R_ * T * ln a_1_out - valence_1 * F * phi_out)
    (H18 : delta_mu_2 = R_ * T * ln a_2_in + valence_2 * F * phi_in - R_ * T * ln a_2_out - valence_2 * F * phi_out)
    (H19 : delta_mu_3 = R_ * T * ln a_3_in + valence_3 * F * phi_in - R_ * T * ln a_3_out - valence_3 * F * phi_out)
    (H20 : delta_mu_S = R_ * T * ln S_in - R_ * T * ln S_out)
    (H21 : pull = Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)
    (H22 : q_cycle <> 0)
    (H23 : q_cycle = w_1 + w_2 + w_3)
    (H24 : valence_1 <> 0)
    (H25 : valence_2 <> 0)
    (H26 : valence_3 <> 0)
    (H27 : w_1 = n_1 * valence_1)
    (H28 : w_2 = n_2 * valence_2)
    (H29 : w_3 = n_3 * valence_3) :
  dG_cycle = F * q_cycle * (V - E_rev).
Proof.
  assert (P1 : dG_cycle = F * (n_1 * valence_1 * (V - E_1) + n_2 * valence_2 * (V - E_2) + n_3 * valence_3 * (V - E_3) - Gamma_S)) by (refine (coupled_transport.cycle_energy E_1 E_2 E_3 F Gamma_S R_ S_in S_out T V a_1_in a_1_out a_2_in a_2_out a_3_in a_3_out dG_cycle delta_mu_1 delta_mu_2 delta_mu_3 delta_mu_S n_1 n_2 n_3 n_S phi_in phi_out valence_1 valence_2 valence_3 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16 | exact H17 | exact H18 | exact H19 | exact H20 | exact H24 | exact H25 | exact H26]);
  assert (Z1 : 1 * (dG_cycle - F * (n_1 * valence_1 * (V - E_1) + n_2 * valence_2 * (V - E_2) + n_3 * valence_3 * (V - E_3) - Gamma_S)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : F * (E_1 - V) * (w_1 - n_1 * valence_1) = 0) by (apply term_eq; [exact H27]);
  assert (Z3 : F * (E_2 - V) * (w_2 - n_2 * valence_2) = 0) by (apply term_eq; [exact H28]);
  assert (Z4 : F * (E_3 - V) * (w_3 - n_3 * valence_3) = 0) by (apply term_eq; [exact H29]);
  assert (Z5 : (- F * V) * (q_cycle - (w_1 + w_2 + w_3)) = 0) by (apply term_eq; [exact H23]);
  assert (Z6 : F * (pull - (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)) = 0) by (apply term_eq; [exact H21]);
  assert (Z7 : F * q_cycle * (E_rev - pull / q_cycle) = 0) by (apply term_eq; [exact H4]);
  apply (eq_by_sum _ _ (1 * (dG_cycle - F * (n_1 * valence_1 * (V - E_1) + n_2 * valence_2 * (V - E_2) + n_3 * valence_3 * (V - E_3) - Gamma_S)) + F * (E_1 - V) * (w_1 - n_1 * valence_1) + F * (E_2 - V) * (w_2 - n_2 * valence_2) + F * (E_3 - V) * (w_3 - n_3 * valence_3) + (- F * V) * (q_cycle - (w_1 + w_2 + w_3)) + F * (pull - (Gamma_S + E_1 * w_1 + E_2 * w_2 + E_3 * w_3)) + F * q_cycle * (E_rev - pull / q_cycle))); [lra | rational].
Qed.

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

Lemma pump
    (E_K E_Na F K_in K_out Na_in Na_out R_ T V c_standard dG_cycle delta_mu_K delta_mu_Na phi_in phi_out : R)
    (H1 : E_K = R_ * T * ln (K_out / K_in) / F)
    (H2 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H3 : 0 < F)
    (H4 : 0 < K_in)
    (H5 : 0 < K_out)
    (H6 : 0 < Na_in)
    (H7 : 0 < Na_out)
    (H8 : V = phi_in - phi_out)
    (H9 : 0 < c_standard)
    (H10 : dG_cycle = 2 * delta_mu_K - 3 * delta_mu_Na)
    (H11 : delta_mu_K = R_ * T * ln (K_in / c_standard) + F * phi_in - R_ * T * ln (K_out / c_standard) - F * phi_out)
    (H12 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  dG_cycle = F * (3 * E_Na - V - 2 * E_K).
Proof.
  assert (E1 : ln (Na_out / Na_in) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rational));
  assert (E2 : ln ((Na_out / c_standard) / (Na_in / c_standard)) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (K_out / K_in) = (ln K_out) - (ln K_in)) by (ln_as (K_out * / K_in) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln ((K_out / c_standard) / (K_in / c_standard)) = (ln K_out) - (ln K_in)) by (ln_as (K_out * / K_in) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (E5 : ln (1 / 1) = 0) by (ln_as (1) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; rational));
  assert (E6 : ln (Na_in / c_standard) = (ln Na_in) - (ln c_standard)) by (ln_as (Na_in * / c_standard) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E7 : ln (Na_out / c_standard) = (ln Na_out) - (ln c_standard)) by (ln_as (Na_out * / c_standard) ltac:(rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E8 : ln (K_in / c_standard) = (ln K_in) - (ln c_standard)) by (ln_as (K_in * / c_standard) ltac:(rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E9 : ln (K_out / c_standard) = (ln K_out) - (ln c_standard)) by (ln_as (K_out * / c_standard) ltac:(rewrite ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E10 : ln 1 = 0) by (ln_as (1) ltac:(rewrite ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (P1 : dG_cycle = F * ((- 3) * 1 * (V - E_Na) + 2 * 1 * (V - E_K) + 0 * 1 * (V - 0) - 0)) by (refine (coupled_transport.cycle_energy E_Na E_K 0 F 0 R_ 1 1 T V (Na_in / c_standard) (Na_out / c_standard) (K_in / c_standard) (K_out / c_standard) 1 1 dG_cycle delta_mu_Na delta_mu_K (F * (phi_in - phi_out)) 0 (- 3) 2 0 0 phi_in phi_out 1 1 1 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [apply (same_eq _ _ _ _ H2); rewrite ?E2, ?E1; rational | apply (same_eq _ _ _ _ H1); rewrite ?E4, ?E3, ?E2, ?E1; rational | first [rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational | side] | exact H3 | first [rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational | side] | side | side | exact H8 | side | side | side | side | side | side | apply (same_eq _ _ _ _ H10); rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational | apply (same_eq _ _ _ _ H12); rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | apply (same_eq _ _ _ _ H11); rewrite ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | first [rewrite ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | side] | first [rewrite ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | side] | side | side | side]);
  apply (same_eq _ _ _ _ P1); rewrite ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational.
Qed.
