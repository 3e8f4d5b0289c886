(* Generated from derivations/pressure_term.py; do not edit. *)

From Electrochem Require Import moves.

Lemma whole_costs
    (molar_volume mu_in mu_out mu_p_in mu_p_out p_in p_out : R)
    (H1 : mu_p_in = mu_in + molar_volume * p_in)
    (H2 : mu_p_in = mu_p_out)
    (H3 : mu_p_out = mu_out + molar_volume * p_out) :
  mu_in + molar_volume * p_in = mu_out + molar_volume * p_out.
Proof.
  assert (Z1 : 1 * (mu_p_in - mu_p_out) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : (- 1) * (mu_p_in - (mu_in + molar_volume * p_in)) = 0) by (apply term_eq; [exact H1]);
  assert (Z3 : 1 * (mu_p_out - (mu_out + molar_volume * p_out)) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 * (mu_p_in - mu_p_out) + (- 1) * (mu_p_in - (mu_in + molar_volume * p_in)) + 1 * (mu_p_out - (mu_out + molar_volume * p_out)))); [lra | rational].
Qed.

Lemma written_out
    (F R_ T a_in a_out molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out phi_in phi_out z : R)
    (H1 : 0 < a_in)
    (H2 : 0 < a_out)
    (H3 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H4 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H5 : mu_p_in = mu_in + molar_volume * p_in)
    (H6 : mu_p_in = mu_p_out)
    (H7 : mu_p_out = mu_out + molar_volume * p_out) :
  mu_standard + R_ * T * ln a_in + z * F * phi_in + molar_volume * p_in = mu_standard + R_ * T * ln a_out + z * F * phi_out + molar_volume * p_out.
Proof.
  assert (P1 : mu_in + molar_volume * p_in = mu_out + molar_volume * p_out) by (refine (pressure_term.whole_costs molar_volume mu_in mu_out mu_p_in mu_p_out p_in p_out _ _ _); [exact H5 | exact H6 | exact H7]);
  assert (Z1 : 1 * (mu_in + molar_volume * p_in - (mu_out + molar_volume * p_out)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- 1) * (mu_in - (mu_standard + R_ * T * ln a_in + z * F * phi_in)) = 0) by (apply term_eq; [exact H3]);
  assert (Z3 : 1 * (mu_out - (mu_standard + R_ * T * ln a_out + z * F * phi_out)) = 0) by (apply term_eq; [exact H4]);
  apply (eq_by_sum _ _ (1 * (mu_in + molar_volume * p_in - (mu_out + molar_volume * p_out)) + (- 1) * (mu_in - (mu_standard + R_ * T * ln a_in + z * F * phi_in)) + 1 * (mu_out - (mu_standard + R_ * T * ln a_out + z * F * phi_out)))); [lra | rational].
Qed.

Lemma written_out_defined
    (F R_ T a_in a_out molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out phi_in phi_out z : R)
    (H1 : 0 < a_in)
    (H2 : 0 < a_out)
    (H3 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H4 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H5 : mu_p_in = mu_in + molar_volume * p_in)
    (H6 : mu_p_in = mu_p_out)
    (H7 : mu_p_out = mu_out + molar_volume * p_out) :
  0 < a_in /\ 0 < a_out.
Proof.
  each; exists_there.
Qed.

Lemma balance
    (F R_ T V a_in a_out delta_p molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out phi_in phi_out z : R)
    (H1 : V = phi_in - phi_out)
    (H2 : 0 < a_in)
    (H3 : 0 < a_out)
    (H4 : delta_p = p_in - p_out)
    (H5 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H6 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H7 : mu_p_in = mu_in + molar_volume * p_in)
    (H8 : mu_p_in = mu_p_out)
    (H9 : mu_p_out = mu_out + molar_volume * p_out) :
  z * F * V = R_ * T * ln (a_out / a_in) - molar_volume * delta_p.
Proof.
  assert (E1 : ln (a_out / a_in) = -(ln a_in) + (ln a_out)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (P1 : mu_standard + R_ * T * ln a_in + z * F * phi_in + molar_volume * p_in = mu_standard + R_ * T * ln a_out + z * F * phi_out + molar_volume * p_out) by (refine (pressure_term.written_out F R_ T a_in a_out molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out phi_in phi_out z _ _ _ _ _ _ _); [exact H2 | exact H3 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9]);
  assert (Z1 : 1 * (mu_standard + R_ * T * ln a_in + z * F * phi_in + molar_volume * p_in - (mu_standard + R_ * T * ln a_out + z * F * phi_out + molar_volume * p_out)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : z * F * (V - (phi_in - phi_out)) = 0) by (apply term_eq; [exact H1]);
  assert (Z3 : molar_volume * (delta_p - (p_in - p_out)) = 0) by (apply term_eq; [exact H4]);
  apply (eq_by_sum _ _ (1 * (mu_standard + R_ * T * ln a_in + z * F * phi_in + molar_volume * p_in - (mu_standard + R_ * T * ln a_out + z * F * phi_out + molar_volume * p_out)) + z * F * (V - (phi_in - phi_out)) + molar_volume * (delta_p - (p_in - p_out)))); [lra | rewrite ?E1; rational].
Qed.

Lemma balance_defined
    (F R_ T V a_in a_out delta_p molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out phi_in phi_out z : R)
    (H1 : V = phi_in - phi_out)
    (H2 : 0 < a_in)
    (H3 : 0 < a_out)
    (H4 : delta_p = p_in - p_out)
    (H5 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H6 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H7 : mu_p_in = mu_in + molar_volume * p_in)
    (H8 : mu_p_in = mu_p_out)
    (H9 : mu_p_out = mu_out + molar_volume * p_out) :
  a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  each; exists_there.
Qed.

Lemma shifted
    (F R_ T V a_in a_out delta_p molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out phi_in phi_out z : R)
    (H1 : 0 < F)
    (H2 : V = phi_in - phi_out)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : delta_p = p_in - p_out)
    (H6 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H7 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H8 : mu_p_in = mu_in + molar_volume * p_in)
    (H9 : mu_p_in = mu_p_out)
    (H10 : mu_p_out = mu_out + molar_volume * p_out)
    (H11 : z <> 0) :
  V = R_ * T * ln (a_out / a_in) / (z * F) - molar_volume * delta_p / (z * F).
Proof.
  assert (E1 : ln (a_out / a_in) = -(ln a_in) + (ln a_out)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (P1 : z * F * V = R_ * T * ln (a_out / a_in) - molar_volume * delta_p) by (refine (pressure_term.balance F R_ T V a_in a_out delta_p molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out phi_in phi_out z _ _ _ _ _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]);
  assert (Z1 : 1 / (z * F) * (z * F * V - (R_ * T * ln (a_out / a_in) - molar_volume * delta_p)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / (z * F) * (z * F * V - (R_ * T * ln (a_out / a_in) - molar_volume * delta_p)))); [lra | rewrite ?E1; rational].
Qed.

Lemma shifted_defined
    (F R_ T V a_in a_out delta_p molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out phi_in phi_out z : R)
    (H1 : 0 < F)
    (H2 : V = phi_in - phi_out)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : delta_p = p_in - p_out)
    (H6 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H7 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H8 : mu_p_in = mu_in + molar_volume * p_in)
    (H9 : mu_p_in = mu_p_out)
    (H10 : mu_p_out = mu_out + molar_volume * p_out)
    (H11 : z <> 0) :
  F <> 0 /\ z <> 0 /\ a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  each; exists_there.
Qed.

Lemma pressed_equilibrium'1
    (F R_ T V a_in a_out delta_p molar_volume z : R)
    (H1 : 0 < F)
    (H2 : V = R_ * T * ln (a_out / a_in) / (z * F) - molar_volume * delta_p / (z * F))
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : z <> 0) :
  z * F * V = R_ * T * ln (a_out / a_in) - molar_volume * delta_p.
Proof.
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (Z1 : z * F * (V - (R_ * T * ln (a_out / a_in) / (z * F) - molar_volume * delta_p / (z * F))) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (z * F * (V - (R_ * T * ln (a_out / a_in) / (z * F) - molar_volume * delta_p / (z * F))))); [lra | rewrite ?E1; rational].
Qed.

Lemma pressed_equilibrium'1_defined
    (F R_ T V a_in a_out delta_p molar_volume z : R)
    (H1 : 0 < F)
    (H2 : V = R_ * T * ln (a_out / a_in) / (z * F) - molar_volume * delta_p / (z * F))
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : z <> 0) :
  a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  each; exists_there.
Qed.

Lemma pressed_equilibrium'2
    (F R_ T V a_in a_out delta_p molar_volume mu_standard p_in p_out phi_in phi_out z : R)
    (H1 : 0 < F)
    (H2 : V = R_ * T * ln (a_out / a_in) / (z * F) - molar_volume * delta_p / (z * F))
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : delta_p = p_in - p_out)
    (H7 : z <> 0) :
  mu_standard + R_ * T * ln a_in + z * F * phi_in + molar_volume * p_in = mu_standard + R_ * T * ln a_out + z * F * phi_out + molar_volume * p_out.
Proof.
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (P1 : z * F * V = R_ * T * ln (a_out / a_in) - molar_volume * delta_p) by (refine (pressure_term.pressed_equilibrium'1 F R_ T V a_in a_out delta_p molar_volume z _ _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5 | exact H7]);
  assert (Z1 : 1 * (z * F * V - (R_ * T * ln (a_out / a_in) - molar_volume * delta_p)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- z * F) * (V - (phi_in - phi_out)) = 0) by (apply term_eq; [exact H3]);
  assert (Z3 : (- molar_volume) * (delta_p - (p_in - p_out)) = 0) by (apply term_eq; [exact H6]);
  apply (eq_by_sum _ _ (1 * (z * F * V - (R_ * T * ln (a_out / a_in) - molar_volume * delta_p)) + (- z * F) * (V - (phi_in - phi_out)) + (- molar_volume) * (delta_p - (p_in - p_out)))); [lra | rewrite ?E1; rational].
Qed.

Lemma pressed_equilibrium'2_defined
    (F R_ T V a_in a_out delta_p molar_volume mu_standard p_in p_out phi_in phi_out z : R)
    (H1 : 0 < F)
    (H2 : V = R_ * T * ln (a_out / a_in) / (z * F) - molar_volume * delta_p / (z * F))
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : delta_p = p_in - p_out)
    (H7 : z <> 0) :
  0 < a_in /\ 0 < a_out.
Proof.
  each; exists_there.
Qed.

Lemma pressed_equilibrium'3
    (F R_ T V a_in a_out delta_p molar_volume mu_in mu_out mu_standard p_in p_out phi_in phi_out z : R)
    (H1 : 0 < F)
    (H2 : V = R_ * T * ln (a_out / a_in) / (z * F) - molar_volume * delta_p / (z * F))
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : delta_p = p_in - p_out)
    (H7 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H8 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H9 : z <> 0) :
  mu_in + molar_volume * p_in = mu_out + molar_volume * p_out.
Proof.
  assert (P1 : mu_standard + R_ * T * ln a_in + z * F * phi_in + molar_volume * p_in = mu_standard + R_ * T * ln a_out + z * F * phi_out + molar_volume * p_out) by (refine (pressure_term.pressed_equilibrium'2 F R_ T V a_in a_out delta_p molar_volume mu_standard p_in p_out phi_in phi_out z _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H9]);
  assert (Z1 : 1 * (mu_standard + R_ * T * ln a_in + z * F * phi_in + molar_volume * p_in - (mu_standard + R_ * T * ln a_out + z * F * phi_out + molar_volume * p_out)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 1 * (mu_in - (mu_standard + R_ * T * ln a_in + z * F * phi_in)) = 0) by (apply term_eq; [exact H7]);
  assert (Z3 : (- 1) * (mu_out - (mu_standard + R_ * T * ln a_out + z * F * phi_out)) = 0) by (apply term_eq; [exact H8]);
  apply (eq_by_sum _ _ (1 * (mu_standard + R_ * T * ln a_in + z * F * phi_in + molar_volume * p_in - (mu_standard + R_ * T * ln a_out + z * F * phi_out + molar_volume * p_out)) + 1 * (mu_in - (mu_standard + R_ * T * ln a_in + z * F * phi_in)) + (- 1) * (mu_out - (mu_standard + R_ * T * ln a_out + z * F * phi_out)))); [lra | rational].
Qed.

Lemma pressed_equilibrium'4
    (F R_ T V a_in a_out delta_p molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out phi_in phi_out z : R)
    (H1 : 0 < F)
    (H2 : V = R_ * T * ln (a_out / a_in) / (z * F) - molar_volume * delta_p / (z * F))
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : delta_p = p_in - p_out)
    (H7 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H8 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H9 : mu_p_in = mu_in + molar_volume * p_in)
    (H10 : mu_p_out = mu_out + molar_volume * p_out)
    (H11 : z <> 0) :
  mu_p_in = mu_p_out.
Proof.
  assert (P1 : mu_in + molar_volume * p_in = mu_out + molar_volume * p_out) by (refine (pressure_term.pressed_equilibrium'3 F R_ T V a_in a_out delta_p molar_volume mu_in mu_out mu_standard p_in p_out phi_in phi_out z _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H11]);
  assert (Z1 : 1 * (mu_in + molar_volume * p_in - (mu_out + molar_volume * p_out)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 1 * (mu_p_in - (mu_in + molar_volume * p_in)) = 0) by (apply term_eq; [exact H9]);
  assert (Z3 : (- 1) * (mu_p_out - (mu_out + molar_volume * p_out)) = 0) by (apply term_eq; [exact H10]);
  apply (eq_by_sum _ _ (1 * (mu_in + molar_volume * p_in - (mu_out + molar_volume * p_out)) + 1 * (mu_p_in - (mu_in + molar_volume * p_in)) + (- 1) * (mu_p_out - (mu_out + molar_volume * p_out)))); [lra | rational].
Qed.

Lemma pressed_equilibrium
    (F R_ T V a_in a_out delta_p molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out phi_in phi_out z : R)
    (H1 : 0 < F)
    (H2 : V = phi_in - phi_out)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : delta_p = p_in - p_out)
    (H6 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H7 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H8 : mu_p_in = mu_in + molar_volume * p_in)
    (H9 : mu_p_out = mu_out + molar_volume * p_out)
    (H10 : z <> 0) :
  mu_p_in = mu_p_out <-> V = R_ * T * ln (a_out / a_in) / (z * F) - molar_volume * delta_p / (z * F).
Proof.
  split; [intro G1; refine (pressure_term.shifted F R_ T V a_in a_out delta_p molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out phi_in phi_out z _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact G1 | exact H9 | exact H10] | intro G1; refine (pressure_term.pressed_equilibrium'4 F R_ T V a_in a_out delta_p molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out phi_in phi_out z _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact G1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]].
Qed.

Lemma pressed_equilibrium_defined
    (F R_ T V a_in a_out delta_p molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out phi_in phi_out z : R)
    (H1 : 0 < F)
    (H2 : V = phi_in - phi_out)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : delta_p = p_in - p_out)
    (H6 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H7 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H8 : mu_p_in = mu_in + molar_volume * p_in)
    (H9 : mu_p_out = mu_out + molar_volume * p_out)
    (H10 : z <> 0) :
  F <> 0 /\ z <> 0 /\ a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  each; exists_there.
Qed.

Lemma pressure_shift
    (E F R_ T V a_in a_out delta_p molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out phi_in phi_out z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : 0 < F)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : delta_p = p_in - p_out)
    (H7 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H8 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H9 : mu_p_in = mu_in + molar_volume * p_in)
    (H10 : mu_p_in = mu_p_out)
    (H11 : mu_p_out = mu_out + molar_volume * p_out)
    (H12 : z <> 0) :
  V = E - molar_volume * delta_p / (z * F).
Proof.
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (P1 : V = R_ * T * ln (a_out / a_in) / (z * F) - molar_volume * delta_p / (z * F)) by (refine (pressure_term.shifted F R_ T V a_in a_out delta_p molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out phi_in phi_out z _ _ _ _ _ _ _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12]);
  assert (Z1 : 1 * (V - (R_ * T * ln (a_out / a_in) / (z * F) - molar_volume * delta_p / (z * F))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- 1) * (E - R_ * T * ln (a_out / a_in) / (z * F)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (V - (R_ * T * ln (a_out / a_in) / (z * F) - molar_volume * delta_p / (z * F))) + (- 1) * (E - R_ * T * ln (a_out / a_in) / (z * F)))); [lra | rewrite ?E1; rational].
Qed.

Lemma pressure_shift_defined
    (E F R_ T V a_in a_out delta_p molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out phi_in phi_out z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : 0 < F)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : delta_p = p_in - p_out)
    (H7 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H8 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H9 : mu_p_in = mu_in + molar_volume * p_in)
    (H10 : mu_p_in = mu_p_out)
    (H11 : mu_p_out = mu_out + molar_volume * p_out)
    (H12 : z <> 0) :
  F <> 0 /\ z <> 0.
Proof.
  each; exists_there.
Qed.

Lemma slope
    (E F delta_p molar_volume z : R)
    (H1 : 0 < F)
    (H2 : z <> 0) :
  Derive (fun delta_p' => E - molar_volume * delta_p' / (z * F)) delta_p = - molar_volume / (z * F).
Proof.
  apply is_derive_unique; rules; [side | eta; rational].
Qed.

Lemma slope_defined
    (E F delta_p molar_volume z : R)
    (H1 : 0 < F)
    (H2 : z <> 0) :
  F <> 0 /\ z <> 0 /\ ex_derive (fun delta_p' => E - molar_volume * delta_p' / (z * F)) delta_p.
Proof.
  each; exists_there.
Qed.

Lemma unpressed
    (E F R_ T V a_in a_out delta_p molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out phi_in phi_out z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : 0 < F)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in)
    (H5 : 0 < a_out)
    (H6 : delta_p = 0)
    (H7 : delta_p = p_in - p_out)
    (H8 : mu_in = mu_standard + R_ * T * ln a_in + z * F * phi_in)
    (H9 : mu_out = mu_standard + R_ * T * ln a_out + z * F * phi_out)
    (H10 : mu_p_in = mu_in + molar_volume * p_in)
    (H11 : mu_p_in = mu_p_out)
    (H12 : mu_p_out = mu_out + molar_volume * p_out)
    (H13 : z <> 0) :
  V = E.
Proof.
  assert (P1 : V = E - molar_volume * delta_p / (z * F)) by (refine (pressure_term.pressure_shift E F R_ T V a_in a_out delta_p molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out phi_in phi_out z _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13]);
  assert (Z1 : 1 * (V - (E - molar_volume * delta_p / (z * F))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- molar_volume / (z * F)) * (delta_p - 0) = 0) by (apply term_eq; [exact H6]);
  apply (eq_by_sum _ _ (1 * (V - (E - molar_volume * delta_p / (z * F))) + (- molar_volume / (z * F)) * (delta_p - 0))); [lra | rational].
Qed.

Lemma neutral_balance
    (R_ T a_in a_out delta_p molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out phi_in phi_out : R)
    (H1 : 0 < a_in)
    (H2 : 0 < a_out)
    (H3 : delta_p = p_in - p_out)
    (H4 : mu_in = mu_standard + R_ * T * ln a_in)
    (H5 : mu_out = mu_standard + R_ * T * ln a_out)
    (H6 : mu_p_in = mu_in + molar_volume * p_in)
    (H7 : mu_p_in = mu_p_out)
    (H8 : mu_p_out = mu_out + molar_volume * p_out) :
  0 = R_ * T * ln (a_out / a_in) - molar_volume * delta_p.
Proof.
  assert (E1 : ln (a_out / a_in) = -(ln a_in) + (ln a_out)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (P1 : 0 * 0 * (phi_in - phi_out) = R_ * T * ln (a_out / a_in) - molar_volume * delta_p) by (refine (pressure_term.balance 0 R_ T (phi_in - phi_out) a_in a_out delta_p molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out phi_in phi_out 0 _ _ _ _ _ _ _ _ _); [first [rational | side] | exact H1 | exact H2 | exact H3 | apply (same_eq _ _ _ _ H4); rational | apply (same_eq _ _ _ _ H5); rational | exact H6 | exact H7 | exact H8]);
  apply (same_eq _ _ _ _ P1); rewrite ?E1; rational.
Qed.

Lemma neutral_balance_defined
    (R_ T a_in a_out delta_p molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out phi_in phi_out : R)
    (H1 : 0 < a_in)
    (H2 : 0 < a_out)
    (H3 : delta_p = p_in - p_out)
    (H4 : mu_in = mu_standard + R_ * T * ln a_in)
    (H5 : mu_out = mu_standard + R_ * T * ln a_out)
    (H6 : mu_p_in = mu_in + molar_volume * p_in)
    (H7 : mu_p_in = mu_p_out)
    (H8 : mu_p_out = mu_out + molar_volume * p_out) :
  a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  each; exists_there.
Qed.

Lemma work_of_pressure
    (R_ T a_in a_out delta_p molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out : R)
    (H1 : 0 < a_in)
    (H2 : 0 < a_out)
    (H3 : delta_p = p_in - p_out)
    (H4 : mu_in = mu_standard + R_ * T * ln a_in)
    (H5 : mu_out = mu_standard + R_ * T * ln a_out)
    (H6 : mu_p_in = mu_in + molar_volume * p_in)
    (H7 : mu_p_in = mu_p_out)
    (H8 : mu_p_out = mu_out + molar_volume * p_out) :
  R_ * T * ln (a_out / a_in) = molar_volume * delta_p.
Proof.
  assert (E1 : ln (a_out / a_in) = -(ln a_in) + (ln a_out)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (P1 : 0 = R_ * T * ln (a_out / a_in) - molar_volume * delta_p) by (refine (pressure_term.neutral_balance R_ T a_in a_out delta_p molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out 0 0 _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  assert (Z1 : (- 1) * (0 - (R_ * T * ln (a_out / a_in) - molar_volume * delta_p)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ ((- 1) * (0 - (R_ * T * ln (a_out / a_in) - molar_volume * delta_p)))); [lra | rewrite ?E1; rational].
Qed.

Lemma work_of_pressure_defined
    (R_ T a_in a_out delta_p molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out : R)
    (H1 : 0 < a_in)
    (H2 : 0 < a_out)
    (H3 : delta_p = p_in - p_out)
    (H4 : mu_in = mu_standard + R_ * T * ln a_in)
    (H5 : mu_out = mu_standard + R_ * T * ln a_out)
    (H6 : mu_p_in = mu_in + molar_volume * p_in)
    (H7 : mu_p_in = mu_p_out)
    (H8 : mu_p_out = mu_out + molar_volume * p_out) :
  a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  each; exists_there.
Qed.

Lemma isolated
    (R_ T a_in a_out delta_p molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : delta_p = p_in - p_out)
    (H6 : mu_in = mu_standard + R_ * T * ln a_in)
    (H7 : mu_out = mu_standard + R_ * T * ln a_out)
    (H8 : mu_p_in = mu_in + molar_volume * p_in)
    (H9 : mu_p_in = mu_p_out)
    (H10 : mu_p_out = mu_out + molar_volume * p_out) :
  ln (a_out / a_in) = molar_volume * delta_p / (R_ * T).
Proof.
  assert (E1 : ln (a_out / a_in) = -(ln a_in) + (ln a_out)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (P1 : R_ * T * ln (a_out / a_in) = molar_volume * delta_p) by (refine (pressure_term.work_of_pressure R_ T a_in a_out delta_p molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out _ _ _ _ _ _ _ _); [exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]);
  assert (Z1 : 1 / (R_ * T) * (R_ * T * ln (a_out / a_in) - molar_volume * delta_p) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / (R_ * T) * (R_ * T * ln (a_out / a_in) - molar_volume * delta_p))); [lra | rewrite ?E1; rational].
Qed.

Lemma isolated_defined
    (R_ T a_in a_out delta_p molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : delta_p = p_in - p_out)
    (H6 : mu_in = mu_standard + R_ * T * ln a_in)
    (H7 : mu_out = mu_standard + R_ * T * ln a_out)
    (H8 : mu_p_in = mu_in + molar_volume * p_in)
    (H9 : mu_p_in = mu_p_out)
    (H10 : mu_p_out = mu_out + molar_volume * p_out) :
  a_in <> 0 /\ 0 < a_out / a_in /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma ratio
    (R_ T a_in a_out delta_p molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : delta_p = p_in - p_out)
    (H6 : mu_in = mu_standard + R_ * T * ln a_in)
    (H7 : mu_out = mu_standard + R_ * T * ln a_out)
    (H8 : mu_p_in = mu_in + molar_volume * p_in)
    (H9 : mu_p_in = mu_p_out)
    (H10 : mu_p_out = mu_out + molar_volume * p_out) :
  a_out / a_in = exp (molar_volume * delta_p / (R_ * T)).
Proof.
  assert (E1 : ln (a_out / a_in) = -(ln a_in) + (ln a_out)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (E2 : exp (ln (a_out / a_in)) = (a_out) / (a_in)) by (exp_as ((- (ln a_in)) + (ln a_out)) ltac:(rewrite ?E1; rational));
  assert (P1 : ln (a_out / a_in) = molar_volume * delta_p / (R_ * T)) by (refine (pressure_term.isolated R_ T a_in a_out delta_p molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]);
  apply (same_eq (exp (ln (a_out / a_in))) (exp (molar_volume * delta_p / (R_ * T)))); [apply f_equal; exact P1 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma ratio_defined
    (R_ T a_in a_out delta_p molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : delta_p = p_in - p_out)
    (H6 : mu_in = mu_standard + R_ * T * ln a_in)
    (H7 : mu_out = mu_standard + R_ * T * ln a_out)
    (H8 : mu_p_in = mu_in + molar_volume * p_in)
    (H9 : mu_p_in = mu_p_out)
    (H10 : mu_p_out = mu_out + molar_volume * p_out) :
  a_in <> 0 /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma squeezed_out
    (R_ T a_in a_out delta_p molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : delta_p = p_in - p_out)
    (H6 : mu_in = mu_standard + R_ * T * ln a_in)
    (H7 : mu_out = mu_standard + R_ * T * ln a_out)
    (H8 : mu_p_in = mu_in + molar_volume * p_in)
    (H9 : mu_p_in = mu_p_out)
    (H10 : mu_p_out = mu_out + molar_volume * p_out) :
  a_out = a_in * exp (molar_volume * delta_p / (R_ * T)).
Proof.
  assert (P1 : a_out / a_in = exp (molar_volume * delta_p / (R_ * T))) by (refine (pressure_term.ratio R_ T a_in a_out delta_p molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]);
  assert (Z1 : a_in * (a_out / a_in - exp (molar_volume * delta_p / (R_ * T))) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (a_in * (a_out / a_in - exp (molar_volume * delta_p / (R_ * T))))); [lra | rational].
Qed.

Lemma squeezed_out_defined
    (R_ T a_in a_out delta_p molar_volume mu_in mu_out mu_p_in mu_p_out mu_standard p_in p_out : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : 0 < a_out)
    (H5 : delta_p = p_in - p_out)
    (H6 : mu_in = mu_standard + R_ * T * ln a_in)
    (H7 : mu_out = mu_standard + R_ * T * ln a_out)
    (H8 : mu_p_in = mu_in + molar_volume * p_in)
    (H9 : mu_p_in = mu_p_out)
    (H10 : mu_p_out = mu_out + molar_volume * p_out) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.
