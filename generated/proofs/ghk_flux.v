(* Generated from derivations/ghk_flux.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require bernoulli_function.
From Electrochem Require constant_field.
From Electrochem Require electrochemical_potential.

Lemma never_zero
    (bernoulli : R -> R)
    (u : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  0 < bernoulli u.
Proof.
  assert (P1 : forall w' : R, 0 < bernoulli w') by (refine (bernoulli_function.positivity bernoulli _); [exact H1]);
  assert (Q1 : 0 < bernoulli u) by (exact (P1 u));
  exact Q1.
Qed.

Lemma balance
    (bernoulli : R -> R)
    (J P c_in c_out u : R)
    (H1 : J = 0)
    (H2 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H3 : P <> 0)
    (H4 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  c_in * exp u = c_out.
Proof.
  assert (P1 : 0 < bernoulli u) by (refine (ghk_flux.never_zero bernoulli u _); [exact H4]);
  assert (Z1 : 1 / (P * bernoulli u) * (J - 0) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- 1) / (P * bernoulli u) * (J - P * (c_in * exp u - c_out) * bernoulli u) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 / (P * bernoulli u) * (J - 0) + (- 1) / (P * bernoulli u) * (J - P * (c_in * exp u - c_out) * bernoulli u))); [lra | rational].
Qed.

Lemma ratio
    (bernoulli : R -> R)
    (J P c_in c_out u : R)
    (H1 : J = 0)
    (H2 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H3 : P <> 0)
    (H4 : 0 < c_in)
    (H5 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  exp u = c_out / c_in.
Proof.
  assert (P1 : c_in * exp u = c_out) by (refine (ghk_flux.balance bernoulli J P c_in c_out u _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5]);
  assert (Z1 : 1 / c_in * (c_in * exp u - c_out) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / c_in * (c_in * exp u - c_out))); [lra | rational].
Qed.

Lemma ratio_defined
    (bernoulli : R -> R)
    (J P c_in c_out u : R)
    (H1 : J = 0)
    (H2 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H3 : P <> 0)
    (H4 : 0 < c_in)
    (H5 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  c_in <> 0.
Proof.
  each; exists_there.
Qed.

Lemma logarithm
    (bernoulli : R -> R)
    (J P c_in c_out u : R)
    (H1 : J = 0)
    (H2 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H3 : P <> 0)
    (H4 : 0 < c_in)
    (H5 : 0 < c_out)
    (H6 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  u = ln (c_out / c_in).
Proof.
  assert (E1 : ln (exp u) = u) by (ln_as (((exp u))) ltac:(rational));
  assert (E2 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rewrite ?E1; rational));
  assert (P1 : exp u = c_out / c_in) by (refine (ghk_flux.ratio bernoulli J P c_in c_out u _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H6]);
  apply (same_eq (ln (exp u)) (ln (c_out / c_in))); [apply f_equal; exact P1 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma logarithm_defined
    (bernoulli : R -> R)
    (J P c_in c_out u : R)
    (H1 : J = 0)
    (H2 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H3 : P <> 0)
    (H4 : 0 < c_in)
    (H5 : 0 < c_out)
    (H6 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  c_in <> 0 /\ 0 < c_out / c_in.
Proof.
  each; exists_there.
Qed.

Lemma nernst
    (E F R_ T c_in c_out z : R)
    (H1 : E = R_ * T * ln (c_out / c_in) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < c_in)
    (H4 : 0 < c_out)
    (H5 : z <> 0) :
  E = R_ * T * ln (c_out / c_in) / (z * F).
Proof.
  assert (P1 : E = R_ * T * ln (c_out / c_in) / (z * F)) by (exact H1);
  exact P1.
Qed.

Lemma nernst_defined
    (E F R_ T c_in c_out z : R)
    (H1 : E = R_ * T * ln (c_out / c_in) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < c_in)
    (H4 : 0 < c_out)
    (H5 : z <> 0) :
  F <> 0 /\ z <> 0 /\ c_in <> 0 /\ 0 < c_out / c_in.
Proof.
  each; exists_there.
Qed.

Lemma stops_there
    (bernoulli : R -> R)
    (E F J P R_ T V c_in c_out u z : R)
    (H1 : E = R_ * T * ln (c_out / c_in) / (z * F))
    (H2 : 0 < F)
    (H3 : J = 0)
    (H4 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H5 : P <> 0)
    (H6 : 0 < R_)
    (H7 : 0 < T)
    (H8 : 0 < c_in)
    (H9 : 0 < c_out)
    (H10 : u = z * F * V / (R_ * T))
    (H11 : z <> 0)
    (H12 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  V = E.
Proof.
  assert (E1 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rational));
  assert (P1 : u = ln (c_out / c_in)) by (refine (ghk_flux.logarithm bernoulli J P c_in c_out u _ _ _ _ _ _); [exact H3 | exact H4 | exact H5 | exact H8 | exact H9 | exact H12]);
  assert (Z1 : R_ * T / (z * F) * (u - ln (c_out / c_in)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- R_ * T) / (z * F) * (u - z * F * V / (R_ * T)) = 0) by (apply term_eq; [exact H10]);
  assert (Z3 : (- 1) * (E - R_ * T * ln (c_out / c_in) / (z * F)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (R_ * T / (z * F) * (u - ln (c_out / c_in)) + (- R_ * T) / (z * F) * (u - z * F * V / (R_ * T)) + (- 1) * (E - R_ * T * ln (c_out / c_in) / (z * F)))); [lra | rewrite ?E1; rational].
Qed.

Lemma zero_flux'1
    (E F R_ T V c_in c_out u z : R)
    (H1 : E = R_ * T * ln (c_out / c_in) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : V = E)
    (H6 : 0 < c_in)
    (H7 : 0 < c_out)
    (H8 : u = z * F * V / (R_ * T))
    (H9 : z <> 0) :
  u = ln (c_out / c_in).
Proof.
  assert (E1 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rational));
  assert (Z1 : z * F / (R_ * T) * (V - E) = 0) by (apply term_eq; [exact H5]);
  assert (Z2 : z * R_ * F * T / (z * R_ * F * T) * (u - z * F * V / (R_ * T)) = 0) by (apply term_eq; [exact H8]);
  assert (Z3 : z * F / (R_ * T) * (E - R_ * T * ln (c_out / c_in) / (z * F)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (z * F / (R_ * T) * (V - E) + z * R_ * F * T / (z * R_ * F * T) * (u - z * F * V / (R_ * T)) + z * F / (R_ * T) * (E - R_ * T * ln (c_out / c_in) / (z * F)))); [lra | rewrite ?E1; rational].
Qed.

Lemma zero_flux'1_defined
    (E F R_ T V c_in c_out u z : R)
    (H1 : E = R_ * T * ln (c_out / c_in) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : V = E)
    (H6 : 0 < c_in)
    (H7 : 0 < c_out)
    (H8 : u = z * F * V / (R_ * T))
    (H9 : z <> 0) :
  c_in <> 0 /\ 0 < c_out / c_in.
Proof.
  each; exists_there.
Qed.

Lemma zero_flux'2
    (E F R_ T V c_in c_out u z : R)
    (H1 : E = R_ * T * ln (c_out / c_in) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : V = E)
    (H6 : 0 < c_in)
    (H7 : 0 < c_out)
    (H8 : u = z * F * V / (R_ * T))
    (H9 : z <> 0) :
  exp u = c_out / c_in.
Proof.
  assert (E1 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rational));
  assert (E2 : exp (ln (c_out / c_in)) = (c_out) / (c_in)) by (exp_as ((ln c_out) + (- (ln c_in))) ltac:(rewrite ?E1; rational));
  assert (P1 : u = ln (c_out / c_in)) by (refine (ghk_flux.zero_flux'1 E F R_ T V c_in c_out u z _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9]);
  apply (same_eq (exp u) (exp (ln (c_out / c_in)))); [apply f_equal; exact P1 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma zero_flux'2_defined
    (E F R_ T V c_in c_out u z : R)
    (H1 : E = R_ * T * ln (c_out / c_in) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : V = E)
    (H6 : 0 < c_in)
    (H7 : 0 < c_out)
    (H8 : u = z * F * V / (R_ * T))
    (H9 : z <> 0) :
  c_in <> 0.
Proof.
  each; exists_there.
Qed.

Lemma zero_flux'3
    (E F R_ T V c_in c_out u z : R)
    (H1 : E = R_ * T * ln (c_out / c_in) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : V = E)
    (H6 : 0 < c_in)
    (H7 : 0 < c_out)
    (H8 : u = z * F * V / (R_ * T))
    (H9 : z <> 0) :
  c_in * exp u = c_out.
Proof.
  assert (P1 : exp u = c_out / c_in) by (refine (ghk_flux.zero_flux'2 E F R_ T V c_in c_out u z _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9]);
  assert (Z1 : c_in * (exp u - c_out / c_in) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (c_in * (exp u - c_out / c_in))); [lra | rational].
Qed.

Lemma zero_flux'4
    (bernoulli : R -> R)
    (E F J P R_ T V c_in c_out u z : R)
    (H1 : E = R_ * T * ln (c_out / c_in) / (z * F))
    (H2 : 0 < F)
    (H3 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H4 : P <> 0)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : V = E)
    (H8 : 0 < c_in)
    (H9 : 0 < c_out)
    (H10 : u = z * F * V / (R_ * T))
    (H11 : z <> 0)
    (H12 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  J = 0.
Proof.
  assert (P1 : 0 < bernoulli u) by (refine (ghk_flux.never_zero bernoulli u _); [exact H12]);
  assert (P2 : c_in * exp u = c_out) by (refine (ghk_flux.zero_flux'3 E F R_ T V c_in c_out u z _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11]);
  assert (Z1 : P * bernoulli u * (c_in * exp u - c_out) = 0) by (apply term_eq; [exact P2]);
  assert (Z2 : P * bernoulli u / (P * bernoulli u) * (J - P * (c_in * exp u - c_out) * bernoulli u) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (P * bernoulli u * (c_in * exp u - c_out) + P * bernoulli u / (P * bernoulli u) * (J - P * (c_in * exp u - c_out) * bernoulli u))); [lra | rational].
Qed.

Lemma zero_flux
    (bernoulli : R -> R)
    (E F J P R_ T V c_in c_out u z : R)
    (H1 : E = R_ * T * ln (c_out / c_in) / (z * F))
    (H2 : 0 < F)
    (H3 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H4 : P <> 0)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : 0 < c_in)
    (H8 : 0 < c_out)
    (H9 : u = z * F * V / (R_ * T))
    (H10 : z <> 0)
    (H11 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  J = 0 <-> V = E.
Proof.
  split; [intro G1; refine (ghk_flux.stops_there bernoulli E F J P R_ T V c_in c_out u z _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact G1 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11] | intro G1; refine (ghk_flux.zero_flux'4 bernoulli E F J P R_ T V c_in c_out u z _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact G1 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11]].
Qed.

Lemma force
    (F R_ T V c_in c_out c_standard delta_mu mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : V = phi_in - phi_out)
    (H2 : 0 < c_in)
    (H3 : 0 < c_out)
    (H4 : 0 < c_standard)
    (H5 : delta_mu = mu_in - mu_out)
    (H6 : mu_in = mu_standard + R_ * T * ln (c_in / c_standard) + z * F * phi_in)
    (H7 : mu_out = mu_standard + R_ * T * ln (c_out / c_standard) + z * F * phi_out) :
  delta_mu = R_ * T * ln (c_in / c_out) + z * F * V.
Proof.
  assert (E1 : ln ((c_in / c_standard) / (c_out / c_standard)) = (ln c_in) - (ln c_out)) by (ln_as (c_in * / c_out) ltac:(rational));
  assert (E2 : ln (c_in / c_out) = (ln c_in) - (ln c_out)) by (ln_as (c_in * / c_out) ltac:(rewrite ?E1; rational));
  assert (P1 : delta_mu = R_ * T * ln ((c_in / c_standard) / (c_out / c_standard)) + z * F * V) by (refine (electrochemical_potential.potential_difference F R_ T V (c_in / c_standard) (c_out / c_standard) delta_mu mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _); [exact H1 | side | side | exact H5 | exact H6 | exact H7]);
  apply (same_eq _ _ _ _ P1); rewrite ?E2, ?E1; rational.
Qed.

Lemma force_defined
    (F R_ T V c_in c_out c_standard delta_mu mu_in mu_out mu_standard phi_in phi_out z : R)
    (H1 : V = phi_in - phi_out)
    (H2 : 0 < c_in)
    (H3 : 0 < c_out)
    (H4 : 0 < c_standard)
    (H5 : delta_mu = mu_in - mu_out)
    (H6 : mu_in = mu_standard + R_ * T * ln (c_in / c_standard) + z * F * phi_in)
    (H7 : mu_out = mu_standard + R_ * T * ln (c_out / c_standard) + z * F * phi_out) :
  c_out <> 0 /\ 0 < c_in / c_out.
Proof.
  each; exists_there.
Qed.

Lemma work
    (F R_ T V c_in c_out c_standard delta_mu mu_in mu_out mu_standard phi_in phi_out s u z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < c_in)
    (H5 : 0 < c_out)
    (H6 : 0 < c_standard)
    (H7 : delta_mu = mu_in - mu_out)
    (H8 : mu_in = mu_standard + R_ * T * ln (c_in / c_standard) + z * F * phi_in)
    (H9 : mu_out = mu_standard + R_ * T * ln (c_out / c_standard) + z * F * phi_out)
    (H10 : s = u - ln (c_out / c_in))
    (H11 : u = z * F * V / (R_ * T)) :
  delta_mu = R_ * T * s.
Proof.
  assert (E1 : ln (c_in / c_out) = (ln c_in) - (ln c_out)) by (ln_as (c_in * / c_out) ltac:(rational));
  assert (E2 : ln (c_out / c_in) = -(ln c_in) + (ln c_out)) by (ln_as (c_out * / c_in) ltac:(rewrite ?E1; rational));
  assert (P1 : delta_mu = R_ * T * ln (c_in / c_out) + z * F * V) by (refine (ghk_flux.force F R_ T V c_in c_out c_standard delta_mu mu_in mu_out mu_standard phi_in phi_out z _ _ _ _ _ _ _); [exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9]);
  assert (Z1 : 1 * (delta_mu - (R_ * T * ln (c_in / c_out) + z * F * V)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- R_ * T) * (s - (u - ln (c_out / c_in))) = 0) by (apply term_eq; [exact H10]);
  assert (Z3 : (- R_ * T) * (u - z * F * V / (R_ * T)) = 0) by (apply term_eq; [exact H11]);
  apply (eq_by_sum _ _ (1 * (delta_mu - (R_ * T * ln (c_in / c_out) + z * F * V)) + (- R_ * T) * (s - (u - ln (c_out / c_in))) + (- R_ * T) * (u - z * F * V / (R_ * T)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma powers
    (c_in c_out s u : R)
    (H1 : 0 < c_in)
    (H2 : 0 < c_out)
    (H3 : s = u - ln (c_out / c_in)) :
  exp s = c_in * exp u / c_out.
Proof.
  assert (E1 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rational));
  assert (E2 : exp (u - ln (c_out / c_in)) = (c_in * (exp u)) / (c_out)) by (exp_as ((- (ln c_out)) + (ln c_in) + (u)) ltac:(rewrite ?E1; rational));
  apply (same_eq (exp s) (exp (u - ln (c_out / c_in)))); [apply f_equal; exact H3 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma powers_defined
    (c_in c_out s u : R)
    (H1 : 0 < c_in)
    (H2 : 0 < c_out)
    (H3 : s = u - ln (c_out / c_in)) :
  c_out <> 0.
Proof.
  each; exists_there.
Qed.

Lemma by_distance
    (bernoulli : R -> R)
    (J P c_in c_out s u : R)
    (H1 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H2 : 0 < c_in)
    (H3 : 0 < c_out)
    (H4 : s = u - ln (c_out / c_in)) :
  J = P * c_out * (exp s - 1) * bernoulli u.
Proof.
  assert (P1 : exp s = c_in * exp u / c_out) by (refine (ghk_flux.powers c_in c_out s u _ _ _); [exact H2 | exact H3 | exact H4]);
  assert (Z1 : 1 * (J - P * (c_in * exp u - c_out) * bernoulli u) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- P * c_out * bernoulli u) * (exp s - c_in * exp u / c_out) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (J - P * (c_in * exp u - c_out) * bernoulli u) + (- P * c_out * bernoulli u) * (exp s - c_in * exp u / c_out))); [lra | rational].
Qed.

Lemma outward
    (s : R)
    (H1 : 0 < s) :
  0 < exp s - 1.
Proof.
  first [known | apply (lt_by_sum _ _ (((exp s) - 1))); [side | rational]].
Qed.

Lemma leaves
    (bernoulli : R -> R)
    (J P c_in c_out s u : R)
    (H1 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H2 : P <> 0)
    (H3 : 0 <= P)
    (H4 : 0 < c_in)
    (H5 : 0 < c_out)
    (H6 : s = u - ln (c_out / c_in))
    (H7 : 0 < s)
    (H8 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  0 < J.
Proof.
  assert (P1 : 0 < bernoulli u) by (refine (ghk_flux.never_zero bernoulli u _); [exact H8]);
  assert (P2 : J = P * c_out * (exp s - 1) * bernoulli u) by (refine (ghk_flux.by_distance bernoulli J P c_in c_out s u _ _ _ _); [exact H1 | exact H4 | exact H5 | exact H6]);
  assert (P3 : 0 < exp s - 1) by (refine (ghk_flux.outward s _); [exact H7]);
  assert (Z1 : 1 * (J - P * c_out * (exp s - 1) * bernoulli u) = 0) by (apply term_eq; [exact P2]);
  assert (Z2 : 0 < P * c_out * bernoulli u * (exp s - 1 - 0)) by (apply term_lt; [side | exact P3]);
  apply (lt_by_sum _ _ (1 * (J - P * c_out * (exp s - 1) * bernoulli u) + P * c_out * bernoulli u * (exp s - 1 - 0))); [lra | rational].
Qed.

Lemma inward
    (s : R)
    (H1 : s < 0) :
  exp s - 1 < 0.
Proof.
  first [known | apply (lt_by_sum _ _ ((-(exp s) + 1))); [side | rational]].
Qed.

Lemma enters
    (bernoulli : R -> R)
    (J P c_in c_out s u : R)
    (H1 : s < 0)
    (H2 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H3 : P <> 0)
    (H4 : 0 <= P)
    (H5 : 0 < c_in)
    (H6 : 0 < c_out)
    (H7 : s = u - ln (c_out / c_in))
    (H8 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  J < 0.
Proof.
  assert (P1 : 0 < bernoulli u) by (refine (ghk_flux.never_zero bernoulli u _); [exact H8]);
  assert (P2 : J = P * c_out * (exp s - 1) * bernoulli u) by (refine (ghk_flux.by_distance bernoulli J P c_in c_out s u _ _ _ _); [exact H2 | exact H5 | exact H6 | exact H7]);
  assert (P3 : exp s - 1 < 0) by (refine (ghk_flux.inward s _); [exact H1]);
  assert (Z1 : (- 1) * (J - P * c_out * (exp s - 1) * bernoulli u) = 0) by (apply term_eq; [exact P2]);
  assert (Z2 : 0 < P * c_out * bernoulli u * (0 - (exp s - 1))) by (apply term_lt; [side | exact P3]);
  apply (lt_by_sum _ _ ((- 1) * (J - P * c_out * (exp s - 1) * bernoulli u) + P * c_out * bernoulli u * (0 - (exp s - 1)))); [lra | rational].
Qed.

Lemma both_up
    (s : R)
    (H1 : 0 < s) :
  0 <= s * (exp s - 1).
Proof.
  assert (P1 : 0 < exp s - 1) by (refine (ghk_flux.outward s _); [exact H1]);
  first [known | apply (le_by_sum _ _ (((exp s) - 1) * s)); [side | rational]].
Qed.

Lemma not_outward
    (s : R)
    (H1 : 0 <= - s) :
  0 <= 1 - exp s.
Proof.
  first [known | apply (le_by_sum _ _ (-1 * ((exp s) - 1))); [side | rational]].
Qed.

Lemma both_down
    (s : R)
    (H1 : 0 <= - s) :
  0 <= s * (exp s - 1).
Proof.
  assert (P1 : 0 <= 1 - exp s) by (refine (ghk_flux.not_outward s _); [exact H1]);
  first [known | apply (le_by_sum _ _ (((exp s) - 1) * s)); [side | rational]].
Qed.

Lemma same_sign
    (s : R) :
  0 <= s * (exp s - 1).
Proof.
  assert (C1 : 0 < s \/ 0 <= - s) by exhaust (s) (0);
  destruct C1 as [G1 | G1]; [refine (ghk_flux.both_up s _); [exact G1] | refine (ghk_flux.both_down s _); [exact G1]].
Qed.

Lemma dissipation
    (bernoulli : R -> R)
    (F J P R_ T V c_in c_out c_standard delta_mu mu_in mu_out mu_standard phi_in phi_out s u z : R)
    (H1 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H2 : 0 <= P)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : V = phi_in - phi_out)
    (H6 : 0 < c_in)
    (H7 : 0 < c_out)
    (H8 : 0 < c_standard)
    (H9 : delta_mu = mu_in - mu_out)
    (H10 : mu_in = mu_standard + R_ * T * ln (c_in / c_standard) + z * F * phi_in)
    (H11 : mu_out = mu_standard + R_ * T * ln (c_out / c_standard) + z * F * phi_out)
    (H12 : s = u - ln (c_out / c_in))
    (H13 : u = z * F * V / (R_ * T))
    (H14 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  0 <= J * delta_mu.
Proof.
  assert (P1 : 0 < bernoulli u) by (refine (ghk_flux.never_zero bernoulli u _); [exact H14]);
  assert (P2 : delta_mu = R_ * T * s) by (refine (ghk_flux.work F R_ T V c_in c_out c_standard delta_mu mu_in mu_out mu_standard phi_in phi_out s u z _ _ _ _ _ _ _ _ _ _ _); [exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13]);
  assert (P3 : J = P * c_out * (exp s - 1) * bernoulli u) by (refine (ghk_flux.by_distance bernoulli J P c_in c_out s u _ _ _ _); [exact H1 | exact H6 | exact H7 | exact H12]);
  assert (P4 : 0 <= s * (exp s - 1)) by (exact (ghk_flux.same_sign s));
  assert (Z1 : J * (delta_mu - R_ * T * s) = 0) by (apply term_eq; [exact P2]);
  assert (Z2 : R_ * T * s * (J - P * c_out * (exp s - 1) * bernoulli u) = 0) by (apply term_eq; [exact P3]);
  assert (Z3 : 0 <= P * R_ * T * c_out * bernoulli u * (s * (exp s - 1) - 0)) by (apply term_le; [side | exact P4]);
  apply (le_by_sum _ _ (J * (delta_mu - R_ * T * s) + R_ * T * s * (J - P * c_out * (exp s - 1) * bernoulli u) + P * R_ * T * c_out * bernoulli u * (s * (exp s - 1) - 0))); [lra | rational].
Qed.

Lemma half
    (c_in c_out s u : R)
    (H1 : 0 < c_in)
    (H2 : 0 < c_out)
    (H3 : s = u - ln (c_out / c_in)) :
  s / 2 = u / 2 - ln (c_out / c_in) / 2.
Proof.
  assert (E1 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rational));
  assert (Z1 : 1 / 2 * (s - (u - ln (c_out / c_in))) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 / 2 * (s - (u - ln (c_out / c_in))))); [lra | rewrite ?E1; rational].
Qed.

Lemma half_defined
    (c_in c_out s u : R)
    (H1 : 0 < c_in)
    (H2 : 0 < c_out)
    (H3 : s = u - ln (c_out / c_in)) :
  c_in <> 0 /\ 0 < c_out / c_in.
Proof.
  each; exists_there.
Qed.

Lemma sinh_half
    (c_in c_out s u : R)
    (H1 : 0 < c_in)
    (H2 : 0 < c_out)
    (H3 : s = u - ln (c_out / c_in)) :
  sinh (s / 2) = sinh (u / 2 - ln (c_out / c_in) / 2).
Proof.
  assert (E1 : exp (- (s / 2)) = (1) / ((exp (s / 2)))) by (exp_as ((- ((s / 2)))) ltac:(rational));
  assert (E2 : sinh (s / 2) = (1 / 2 * (exp (s / 2)) ^ 2 - 1 / 2) / ((exp (s / 2)))) by (unfold sinh; rewrite ?E1; rational);
  assert (E3 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rewrite ?E2, ?E1; rational));
  assert (E1' : sqrt c_in ^ 2 = c_in) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2' : sqrt c_out ^ 2 = c_out) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E4 : exp (u / 2 - ln (c_out / c_in) / 2) = ((exp (u / 2)) * (sqrt c_in)) / ((sqrt c_out))) by (exp_as ((- (/ 2 * ln c_out)) + (/ 2 * ln c_in) + ((u / 2))) ltac:(rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E5 : exp (- (u / 2 - ln (c_out / c_in) / 2)) = ((sqrt c_out)) / ((exp (u / 2)) * (sqrt c_in))) by (exp_as ((/ 2 * ln c_out) + (- (/ 2 * ln c_in)) + (- ((u / 2)))) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E6 : sinh (u / 2 - ln (c_out / c_in) / 2) = (1 / 2 * c_in * (exp (u / 2)) ^ 2 - 1 / 2 * c_out) / ((exp (u / 2)) * (sqrt c_in) * (sqrt c_out))) by (unfold sinh; rewrite ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side)));
  assert (P1 : s / 2 = u / 2 - ln (c_out / c_in) / 2) by (refine (ghk_flux.half c_in c_out s u _ _ _); [exact H1 | exact H2 | exact H3]);
  apply (same_eq (sinh (s / 2)) (sinh (u / 2 - ln (c_out / c_in) / 2))); [apply f_equal; exact P1 | rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side)) | rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))].
Qed.

Lemma sinh_half_defined
    (c_in c_out s u : R)
    (H1 : 0 < c_in)
    (H2 : 0 < c_out)
    (H3 : s = u - ln (c_out / c_in)) :
  c_in <> 0 /\ 0 < c_out / c_in.
Proof.
  each; exists_there.
Qed.

Lemma halved
    (bernoulli : R -> R)
    (J P c_in c_out u : R)
    (H1 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H2 : u <> 0)
    (H3 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  J = P * u * (c_in * exp (u / 2) - c_out * exp (- u / 2)) / (2 * sinh (u / 2)).
Proof.
  assert (E1 : exp (- u) = (1) / ((exp (u / 2)) ^ 2)) by (exp_as ((- ((u / 2))) + (- ((u / 2)))) ltac:(rational));
  assert (E2 : exp (- (u / 2)) = (1) / ((exp (u / 2)))) by (exp_as ((- ((u / 2)))) ltac:(rewrite ?E1; rational));
  assert (E3 : sinh (u / 2) = (1 / 2 * (exp (u / 2)) ^ 2 - 1 / 2) / ((exp (u / 2)))) by (unfold sinh; rewrite ?E2, ?E1; rational);
  assert (E4 : exp (- u / 2) = (1) / ((exp (u / 2)))) by (exp_as ((- ((u / 2)))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (P1 : J = P * u * (c_in - c_out * exp (- u)) / (1 - exp (- u))) by (refine (constant_field.usual_form bernoulli J P c_in c_out u _ _ _); [exact H1 | exact H2 | exact H3]);
  assert (Z1 : 1 * (J - P * u * (c_in - c_out * exp (- u)) / (1 - exp (- u))) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (J - P * u * (c_in - c_out * exp (- u)) / (1 - exp (- u))))); [lra | rewrite ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma halved_defined
    (bernoulli : R -> R)
    (J P c_in c_out u : R)
    (H1 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H2 : u <> 0)
    (H3 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  sinh (u / 2) <> 0.
Proof.
  each; exists_there.
Qed.

Lemma numerator_sinh
    (c_in c_out u : R)
    (H1 : 0 < c_in)
    (H2 : 0 < c_out) :
  c_in * exp (u / 2) - c_out * exp (- u / 2) = 2 * sqrt (c_in * c_out) * sinh (u / 2 - ln (c_out / c_in) / 2).
Proof.
  assert (E1 : exp (- u / 2) = (1) / ((exp (u / 2)))) by (exp_as ((- ((u / 2)))) ltac:(rational));
  assert (E2 : ln (c_in * c_out) = (ln c_in) + (ln c_out)) by (ln_as (c_in * c_out) ltac:(rewrite ?E1; rational));
  assert (E1' : sqrt c_out ^ 2 = c_out) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2' : sqrt c_in ^ 2 = c_in) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E3 : sqrt (c_in * c_out) = (sqrt c_out) * (sqrt c_in)) by (root_as_exp; exp_as ((/ 2 * ln c_in) + (/ 2 * ln c_out)) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E4 : ln (c_out / c_in) = -(ln c_in) + (ln c_out)) by (ln_as (c_out * / c_in) ltac:(rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E5 : exp (u / 2 - ln (c_out / c_in) / 2) = ((exp (u / 2)) * (sqrt c_in)) / ((sqrt c_out))) by (exp_as (((u / 2)) + (/ 2 * ln c_in) + (- (/ 2 * ln c_out))) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E6 : exp (- (u / 2 - ln (c_out / c_in) / 2)) = ((sqrt c_out)) / ((exp (u / 2)) * (sqrt c_in))) by (exp_as ((- ((u / 2))) + (- (/ 2 * ln c_in)) + (/ 2 * ln c_out)) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E7 : sinh (u / 2 - ln (c_out / c_in) / 2) = (1 / 2 * c_in * (exp (u / 2)) ^ 2 - 1 / 2 * c_out) / ((exp (u / 2)) * (sqrt c_out) * (sqrt c_in))) by (unfold sinh; rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side)));
  apply (eq_by_sum _ _ (0)); [lra | rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))].
Qed.

Lemma numerator_sinh_defined
    (c_in c_out u : R)
    (H1 : 0 < c_in)
    (H2 : 0 < c_out) :
  0 < c_in * c_out /\ c_in <> 0 /\ 0 < c_out / c_in.
Proof.
  each; exists_there.
Qed.

Lemma explicit
    (bernoulli : R -> R)
    (J P c_in c_out u : R)
    (H1 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H2 : 0 < c_in)
    (H3 : 0 < c_out)
    (H4 : u <> 0)
    (H5 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  J = P * sqrt (c_in * c_out) * u * sinh (u / 2 - ln (c_out / c_in) / 2) / sinh (u / 2).
Proof.
  assert (E1 : exp (- (u / 2)) = (1) / ((exp (u / 2)))) by (exp_as ((- ((u / 2)))) ltac:(rational));
  assert (E2 : sinh (u / 2) = (1 / 2 * (exp (u / 2)) ^ 2 - 1 / 2) / ((exp (u / 2)))) by (unfold sinh; rewrite ?E1; rational);
  assert (E3 : exp (- u / 2) = (1) / ((exp (u / 2)))) by (exp_as ((- ((u / 2)))) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln (c_in * c_out) = (ln c_in) + (ln c_out)) by (ln_as (c_in * c_out) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (E1' : sqrt c_out ^ 2 = c_out) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2' : sqrt c_in ^ 2 = c_in) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E5 : sqrt (c_in * c_out) = (sqrt c_out) * (sqrt c_in)) by (root_as_exp; exp_as ((/ 2 * ln c_in) + (/ 2 * ln c_out)) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E6 : ln (c_out / c_in) = -(ln c_in) + (ln c_out)) by (ln_as (c_out * / c_in) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E7 : exp (u / 2 - ln (c_out / c_in) / 2) = ((exp (u / 2)) * (sqrt c_in)) / ((sqrt c_out))) by (exp_as (((u / 2)) + (/ 2 * ln c_in) + (- (/ 2 * ln c_out))) ltac:(rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E8 : exp (- (u / 2 - ln (c_out / c_in) / 2)) = ((sqrt c_out)) / ((exp (u / 2)) * (sqrt c_in))) by (exp_as ((- ((u / 2))) + (- (/ 2 * ln c_in)) + (/ 2 * ln c_out)) ltac:(rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E9 : sinh (u / 2 - ln (c_out / c_in) / 2) = (1 / 2 * c_in * (exp (u / 2)) ^ 2 - 1 / 2 * c_out) / ((exp (u / 2)) * (sqrt c_out) * (sqrt c_in))) by (unfold sinh; rewrite ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side)));
  assert (P1 : J = P * u * (c_in * exp (u / 2) - c_out * exp (- u / 2)) / (2 * sinh (u / 2))) by (refine (ghk_flux.halved bernoulli J P c_in c_out u _ _ _); [exact H1 | exact H4 | exact H5]);
  assert (P2 : c_in * exp (u / 2) - c_out * exp (- u / 2) = 2 * sqrt (c_in * c_out) * sinh (u / 2 - ln (c_out / c_in) / 2)) by (refine (ghk_flux.numerator_sinh c_in c_out u _ _); [exact H2 | exact H3]);
  assert (Z1 : 1 * (J - P * u * (c_in * exp (u / 2) - c_out * exp (- u / 2)) / (2 * sinh (u / 2))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : P * u / (2 * sinh (u / 2)) * (c_in * exp (u / 2) - c_out * exp (- u / 2) - 2 * sqrt (c_in * c_out) * sinh (u / 2 - ln (c_out / c_in) / 2)) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (J - P * u * (c_in * exp (u / 2) - c_out * exp (- u / 2)) / (2 * sinh (u / 2))) + P * u / (2 * sinh (u / 2)) * (c_in * exp (u / 2) - c_out * exp (- u / 2) - 2 * sqrt (c_in * c_out) * sinh (u / 2 - ln (c_out / c_in) / 2)))); [lra | rewrite ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))].
Qed.

Lemma explicit_defined
    (bernoulli : R -> R)
    (J P c_in c_out u : R)
    (H1 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H2 : 0 < c_in)
    (H3 : 0 < c_out)
    (H4 : u <> 0)
    (H5 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  0 < c_in * c_out /\ sinh (u / 2) <> 0 /\ c_in <> 0 /\ 0 < c_out / c_in.
Proof.
  each; exists_there.
Qed.

Lemma symmetric
    (bernoulli : R -> R)
    (J P c_in c_out s u : R)
    (H1 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H2 : 0 < c_in)
    (H3 : 0 < c_out)
    (H4 : s = u - ln (c_out / c_in))
    (H5 : u <> 0)
    (H6 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  J = P * sqrt (c_in * c_out) * u * sinh (s / 2) / sinh (u / 2).
Proof.
  assert (E1 : ln (c_in * c_out) = (ln c_out) + (ln c_in)) by (ln_as (c_in * c_out) ltac:(rational));
  assert (E1' : sqrt c_in ^ 2 = c_in) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2' : sqrt c_out ^ 2 = c_out) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (c_in * c_out) = (sqrt c_in) * (sqrt c_out)) by (root_as_exp; exp_as ((/ 2 * ln c_out) + (/ 2 * ln c_in)) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E3 : exp (- (u / 2)) = (1) / ((exp (u / 2)))) by (exp_as ((- ((u / 2)))) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E4 : sinh (u / 2) = (1 / 2 * (exp (u / 2)) ^ 2 - 1 / 2) / ((exp (u / 2)))) by (unfold sinh; rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side)));
  assert (E5 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E6 : exp (u / 2 - ln (c_out / c_in) / 2) = ((exp (u / 2)) * (sqrt c_in)) / ((sqrt c_out))) by (exp_as (((u / 2)) + (- (/ 2 * ln c_out)) + (/ 2 * ln c_in)) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E7 : exp (- (u / 2 - ln (c_out / c_in) / 2)) = ((sqrt c_out)) / ((exp (u / 2)) * (sqrt c_in))) by (exp_as ((- ((u / 2))) + (/ 2 * ln c_out) + (- (/ 2 * ln c_in))) ltac:(rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E8 : sinh (u / 2 - ln (c_out / c_in) / 2) = (1 / 2 * c_in * (exp (u / 2)) ^ 2 - 1 / 2 * c_out) / ((exp (u / 2)) * (sqrt c_in) * (sqrt c_out))) by (unfold sinh; rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side)));
  assert (E9 : exp (- (s / 2)) = (1) / ((exp (s / 2)))) by (exp_as ((- ((s / 2)))) ltac:(rewrite ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E10 : sinh (s / 2) = (1 / 2 * (exp (s / 2)) ^ 2 - 1 / 2) / ((exp (s / 2)))) by (unfold sinh; rewrite ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side)));
  assert (P1 : J = P * sqrt (c_in * c_out) * u * sinh (u / 2 - ln (c_out / c_in) / 2) / sinh (u / 2)) by (refine (ghk_flux.explicit bernoulli J P c_in c_out u _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5 | exact H6]);
  assert (P2 : sinh (s / 2) = sinh (u / 2 - ln (c_out / c_in) / 2)) by (refine (ghk_flux.sinh_half c_in c_out s u _ _ _); [exact H2 | exact H3 | exact H4]);
  assert (Z1 : 1 * (J - P * sqrt (c_in * c_out) * u * sinh (u / 2 - ln (c_out / c_in) / 2) / sinh (u / 2)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- P * sqrt (c_in * c_out) * u / sinh (u / 2)) * (sinh (s / 2) - sinh (u / 2 - ln (c_out / c_in) / 2)) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (J - P * sqrt (c_in * c_out) * u * sinh (u / 2 - ln (c_out / c_in) / 2) / sinh (u / 2)) + (- P * sqrt (c_in * c_out) * u / sinh (u / 2)) * (sinh (s / 2) - sinh (u / 2 - ln (c_out / c_in) / 2)))); [lra | rewrite ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))].
Qed.

Lemma symmetric_defined
    (bernoulli : R -> R)
    (J P c_in c_out s u : R)
    (H1 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H2 : 0 < c_in)
    (H3 : 0 < c_out)
    (H4 : s = u - ln (c_out / c_in))
    (H5 : u <> 0)
    (H6 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  0 < c_in * c_out /\ sinh (u / 2) <> 0.
Proof.
  each; exists_there.
Qed.

Lemma far_out
    (P c_in c_out : R) :
  tends (fun u' => P * (c_in - c_out * exp (- u')) / (1 - exp (- u'))) (Rbar_locally p_infty) (P * c_in).
Proof.
  apply (tends_ext (fun u' => (((/ (1 - exp (- u'))) * ((((- 1) * c_out) * (exp (- u'))) + c_in)) * P))); [algebra | ]; apply (tends_value (((/ 1) * ((((- 1) * c_out) * 0) + c_in)) * P)); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_inv; [side | apply (tends_ext (fun u' => (1 + ((- 1) * (exp (- u')))))); [algebra | apply (tends_value (1 + ((- 1) * 0))); [constants; rational | apply tends_plus; [apply tends_const | apply tends_mult; [apply tends_const | apply above_tends; apply (above_exp _ ((- 1) * 1)); [side | apply (diverges_ext (fun u' => ((- 1) * u'))); [algebra | apply tends_mult_diverges; [side | apply tends_const | apply diverges_far_right]]]]]]]] | apply tends_plus; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply above_tends; apply (above_exp _ ((- 1) * 1)); [side | apply (diverges_ext (fun u' => ((- 1) * u'))); [algebra | apply tends_mult_diverges; [side | apply tends_const | apply diverges_far_right]]]] | apply tends_const]] | apply tends_const]].
Qed.

Lemma far_out_defined
    (P c_in c_out : R) :
  (forall u' : R, 1 < u' -> 1 - exp (- u') <> 0).
Proof.
  each; exists_there.
Qed.

Lemma far_in
    (P c_in c_out : R) :
  tends (fun u' => P * (c_in * exp u' - c_out) / (exp u' - 1)) (Rbar_locally m_infty) (P * c_out).
Proof.
  apply (tends_ext (fun u' => (((/ (exp u' - 1)) * ((- c_out) + (c_in * (exp u')))) * P))); [algebra | ]; apply (tends_value (((/ (- 1)) * ((- c_out) + (c_in * 0))) * P)); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_inv; [side | apply (tends_ext (fun u' => ((- 1) + (exp u')))); [algebra | apply (tends_value ((- 1) + 0)); [constants; rational | apply tends_plus; [apply tends_const | apply above_tends; apply (above_exp _ (- (1))); [side | apply (diverges_ext (fun u' => u')); [algebra | apply diverges_far_left]]]]]] | apply tends_plus; [apply tends_const | apply tends_mult; [apply tends_const | apply above_tends; apply (above_exp _ (- (1))); [side | apply (diverges_ext (fun u' => u')); [algebra | apply diverges_far_left]]]]] | apply tends_const]].
Qed.

Lemma far_in_defined
    (P c_in c_out : R) :
  (forall u' : R, 1 < - u' -> exp u' - 1 <> 0).
Proof.
  each; exists_there.
Qed.

Lemma drift
    (P c_in c_out : R) :
  tends (fun u' => P * (u' * (c_in - c_out * exp (- u')) - (1 - exp (- u')) * (c_in - c_out)) / (u' * (1 - exp (- u')))) (at_right 0) (P * (c_in + c_out) / 2) /\ tends (fun u' => P * (u' * (c_in - c_out * exp (- u')) - (1 - exp (- u')) * (c_in - c_out)) / (u' * (1 - exp (- u')))) (at_left 0) (P * (c_in + c_out) / 2).
Proof.
  assert (E1 : exp (- 0) = 1) by (exp_as (0) ltac:(rational));
  split; [apply (tends_ext_right (fun u' => (P * (u' * (c_in - c_out * exp (- u')) - (1 - exp (- u')) * (c_in - c_out))) / (u' * (1 - exp (- u'))))); [intros u' K1; first [rational | fractions] | apply (quotient_right (fun u' => P * (u' * (c_in - c_out * exp (- u')) - (1 - exp (- u')) * (c_in - c_out))) (fun u' => u' * (1 - exp (- u'))) 0 _ (((fun u' => P * ((c_in - c_out) * exp (- u') + c_out * (exp (- u') - u' * exp (- u')) + c_out * exp (- u'))) 0) / ((fun u' => 2 * exp (- u') - u' * exp (- u')) 0))); [cbv beta; rewrite ?E1; rational | apply (quotient_by_slopes (fun u' => P * (u' * (c_in - c_out * exp (- u')) - (1 - exp (- u')) * (c_in - c_out))) (fun u' => u' * (1 - exp (- u'))) (fun u' => P * (c_in + c_out * u' * exp (- u') - (c_in - c_out) * exp (- u') - c_out * exp (- u'))) (fun u' => 1 + u' * exp (- u') - exp (- u')) 0 _); [apply filter_forall; intro u'; assert (I1 : exp (- u') = (1) / ((exp u'))) by (exp_as ((- (u'))) ltac:(rational)); rules; [side | eta; rewrite ?I1; rational] | apply filter_forall; intro u'; assert (I1 : exp (- u') = (1) / ((exp u'))) by (exp_as ((- (u'))) ltac:(rational)); rules; [side | eta; rewrite ?I1; rational] | cbv beta; rewrite ?E1; rational | cbv beta; rewrite ?E1; rational | apply (beside_by_slope (fun u' => 1 + u' * exp (- u') - exp (- u')) (fun u' => 2 * exp (- u') - u' * exp (- u')) 0); [apply filter_forall; intro u'; assert (I1 : exp (- u') = (1) / ((exp u'))) by (exp_as ((- (u'))) ltac:(rational)); rules; [side | eta; rewrite ?I1; rational] | cbv beta; rewrite ?E1; rational | apply (beside_by_value (fun u' => 2 * exp (- u') - u' * exp (- u')) 0); [continuous_here | cbv beta; replace (2 * exp (- 0) - 0 * exp (- 0)) with (2) by (rewrite ?E1; rational); side]] | apply (quotient_by_slopes (fun u' => P * (c_in + c_out * u' * exp (- u') - (c_in - c_out) * exp (- u') - c_out * exp (- u'))) (fun u' => 1 + u' * exp (- u') - exp (- u')) (fun u' => P * ((c_in - c_out) * exp (- u') + c_out * (exp (- u') - u' * exp (- u')) + c_out * exp (- u'))) (fun u' => 2 * exp (- u') - u' * exp (- u')) 0 _); [apply filter_forall; intro u'; assert (I1 : exp (- u') = (1) / ((exp u'))) by (exp_as ((- (u'))) ltac:(rational)); rules; [side | eta; rewrite ?I1; rational] | apply filter_forall; intro u'; assert (I1 : exp (- u') = (1) / ((exp u'))) by (exp_as ((- (u'))) ltac:(rational)); rules; [side | eta; rewrite ?I1; rational] | cbv beta; rewrite ?E1; rational | cbv beta; rewrite ?E1; rational | apply (beside_by_value (fun u' => 2 * exp (- u') - u' * exp (- u')) 0); [continuous_here | cbv beta; replace (2 * exp (- 0) - 0 * exp (- 0)) with (2) by (rewrite ?E1; rational); side] | apply (quotient_by_value (fun u' => P * ((c_in - c_out) * exp (- u') + c_out * (exp (- u') - u' * exp (- u')) + c_out * exp (- u'))) (fun u' => 2 * exp (- u') - u' * exp (- u')) 0); [continuous_here | continuous_here | cbv beta; replace (2 * exp (- 0) - 0 * exp (- 0)) with (2) by (rewrite ?E1; rational); side]]]]] | apply (tends_ext_left (fun u' => (P * (u' * (c_in - c_out * exp (- u')) - (1 - exp (- u')) * (c_in - c_out))) / (u' * (1 - exp (- u'))))); [intros u' K1; first [rational | fractions] | apply (quotient_left (fun u' => P * (u' * (c_in - c_out * exp (- u')) - (1 - exp (- u')) * (c_in - c_out))) (fun u' => u' * (1 - exp (- u'))) 0 _ (((fun u' => P * ((c_in - c_out) * exp (- u') + c_out * (exp (- u') - u' * exp (- u')) + c_out * exp (- u'))) 0) / ((fun u' => 2 * exp (- u') - u' * exp (- u')) 0))); [cbv beta; rewrite ?E1; rational | apply (quotient_by_slopes (fun u' => P * (u' * (c_in - c_out * exp (- u')) - (1 - exp (- u')) * (c_in - c_out))) (fun u' => u' * (1 - exp (- u'))) (fun u' => P * (c_in + c_out * u' * exp (- u') - (c_in - c_out) * exp (- u') - c_out * exp (- u'))) (fun u' => 1 + u' * exp (- u') - exp (- u')) 0 _); [apply filter_forall; intro u'; assert (I1 : exp (- u') = (1) / ((exp u'))) by (exp_as ((- (u'))) ltac:(rational)); rules; [side | eta; rewrite ?I1; rational] | apply filter_forall; intro u'; assert (I1 : exp (- u') = (1) / ((exp u'))) by (exp_as ((- (u'))) ltac:(rational)); rules; [side | eta; rewrite ?I1; rational] | cbv beta; rewrite ?E1; rational | cbv beta; rewrite ?E1; rational | apply (beside_by_slope (fun u' => 1 + u' * exp (- u') - exp (- u')) (fun u' => 2 * exp (- u') - u' * exp (- u')) 0); [apply filter_forall; intro u'; assert (I1 : exp (- u') = (1) / ((exp u'))) by (exp_as ((- (u'))) ltac:(rational)); rules; [side | eta; rewrite ?I1; rational] | cbv beta; rewrite ?E1; rational | apply (beside_by_value (fun u' => 2 * exp (- u') - u' * exp (- u')) 0); [continuous_here | cbv beta; replace (2 * exp (- 0) - 0 * exp (- 0)) with (2) by (rewrite ?E1; rational); side]] | apply (quotient_by_slopes (fun u' => P * (c_in + c_out * u' * exp (- u') - (c_in - c_out) * exp (- u') - c_out * exp (- u'))) (fun u' => 1 + u' * exp (- u') - exp (- u')) (fun u' => P * ((c_in - c_out) * exp (- u') + c_out * (exp (- u') - u' * exp (- u')) + c_out * exp (- u'))) (fun u' => 2 * exp (- u') - u' * exp (- u')) 0 _); [apply filter_forall; intro u'; assert (I1 : exp (- u') = (1) / ((exp u'))) by (exp_as ((- (u'))) ltac:(rational)); rules; [side | eta; rewrite ?I1; rational] | apply filter_forall; intro u'; assert (I1 : exp (- u') = (1) / ((exp u'))) by (exp_as ((- (u'))) ltac:(rational)); rules; [side | eta; rewrite ?I1; rational] | cbv beta; rewrite ?E1; rational | cbv beta; rewrite ?E1; rational | apply (beside_by_value (fun u' => 2 * exp (- u') - u' * exp (- u')) 0); [continuous_here | cbv beta; replace (2 * exp (- 0) - 0 * exp (- 0)) with (2) by (rewrite ?E1; rational); side] | apply (quotient_by_value (fun u' => P * ((c_in - c_out) * exp (- u') + c_out * (exp (- u') - u' * exp (- u')) + c_out * exp (- u'))) (fun u' => 2 * exp (- u') - u' * exp (- u')) 0); [continuous_here | continuous_here | cbv beta; replace (2 * exp (- 0) - 0 * exp (- 0)) with (2) by (rewrite ?E1; rational); side]]]]]].
Qed.

Lemma drift_defined
    (P c_in c_out : R) :
  (at_right 0 (fun u' => 1 - exp (- u') <> 0 /\ u' <> 0)) /\ (at_left 0 (fun u' => 1 - exp (- u') <> 0 /\ u' <> 0)).
Proof.
  each; exists_there.
Qed.

Lemma ohmic'1
    (bernoulli : R -> R)
    (u : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  bernoulli (- u) - bernoulli u = u.
Proof.
  assert (P1 : forall w' : R, bernoulli (- w') - bernoulli w' = w') by (refine (bernoulli_function.difference bernoulli _); [exact H1]);
  assert (Q1 : bernoulli (- u) - bernoulli u = u) by (exact (P1 u));
  exact Q1.
Qed.

Lemma ohmic
    (bernoulli : R -> R)
    (J P c_in c_out u : R)
    (H1 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H2 : c_out = c_in)
    (H3 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  J = P * c_in * u.
Proof.
  assert (P1 : J = P * (c_in * bernoulli (- u) - c_out * bernoulli u)) by (refine (constant_field.one_way_fluxes bernoulli J P c_in c_out u _ _); [exact H1 | exact H3]);
  assert (P2 : bernoulli (- u) - bernoulli u = u) by (refine (ghk_flux.ohmic'1 bernoulli u _); [exact H3]);
  assert (Z1 : 1 * (J - P * (c_in * bernoulli (- u) - c_out * bernoulli u)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- P * bernoulli u) * (c_out - c_in) = 0) by (apply term_eq; [exact H2]);
  assert (Z3 : P * c_in * (bernoulli (- u) - bernoulli u - u) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (J - P * (c_in * bernoulli (- u) - c_out * bernoulli u)) + (- P * bernoulli u) * (c_out - c_in) + P * c_in * (bernoulli (- u) - bernoulli u - u))); [lra | rational].
Qed.
