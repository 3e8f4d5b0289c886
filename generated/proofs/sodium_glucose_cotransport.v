(* Generated from derivations/sodium_glucose_cotransport.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require coupled_transport.

Lemma cycle
    (E_Na F G_in G_out Na_in Na_out R_ T V c_standard dG_cycle delta_mu_G delta_mu_Na n_Na phi_in phi_out : R)
    (H1 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < G_in)
    (H4 : 0 < G_out)
    (H5 : 0 < Na_in)
    (H6 : 0 < Na_out)
    (H7 : V = phi_in - phi_out)
    (H8 : 0 < c_standard)
    (H9 : dG_cycle = delta_mu_G + n_Na * delta_mu_Na)
    (H10 : delta_mu_G = R_ * T * ln (G_in / c_standard) - R_ * T * ln (G_out / c_standard))
    (H11 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  dG_cycle = F * (n_Na * (V - E_Na) - R_ * T * ln (G_out / G_in) / F).
Proof.
  assert (E1 : ln (Na_out / Na_in) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rational));
  assert (E2 : ln ((Na_out / c_standard) / (Na_in / c_standard)) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (1 / 1) = 0) by (ln_as (1) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : ln (G_out / G_in) = -(ln G_in) + (ln G_out)) by (ln_as (G_out * / G_in) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (E5 : ln ((G_out / c_standard) / (G_in / c_standard)) = -(ln G_in) + (ln G_out)) by (ln_as (G_out * / G_in) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; rational));
  assert (E6 : ln (Na_in / c_standard) = (ln Na_in) - (ln c_standard)) by (ln_as (Na_in * / c_standard) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E7 : ln (Na_out / c_standard) = (ln Na_out) - (ln c_standard)) by (ln_as (Na_out * / c_standard) ltac:(rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E8 : ln 1 = 0) by (ln_as (1) ltac:(rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (P1 : dG_cycle = F * (n_Na * 1 * (V - E_Na) + 0 * 1 * (V - 0) + 0 * 1 * (V - 0) - (R_ * T * ln (G_out / G_in) / F))) by (refine (coupled_transport.cycle_energy E_Na 0 0 F (R_ * T * ln (G_out / G_in) / F) R_ (G_in / c_standard) (G_out / c_standard) T V (Na_in / c_standard) (Na_out / c_standard) 1 1 1 1 dG_cycle delta_mu_Na (F * (phi_in - phi_out)) (F * (phi_in - phi_out)) delta_mu_G n_Na 0 0 1 phi_in phi_out 1 1 1 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [apply (same_eq _ _ _ _ H1); rewrite ?E2, ?E1; rational | first [rewrite ?E3, ?E2, ?E1; rational | side] | first [rewrite ?E3, ?E2, ?E1; rational | side] | exact H2 | first [rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational | side] | side | side | exact H7 | side | side | side | side | side | side | apply (same_eq _ _ _ _ H9); rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational | apply (same_eq _ _ _ _ H11); rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | first [rewrite ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | side] | first [rewrite ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | side] | exact H10 | side | side | side]);
  apply (same_eq _ _ _ _ P1); rewrite ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational.
Qed.

Lemma cycle_defined
    (E_Na F G_in G_out Na_in Na_out R_ T V c_standard dG_cycle delta_mu_G delta_mu_Na n_Na phi_in phi_out : R)
    (H1 : E_Na = R_ * T * ln (Na_out / Na_in) / F)
    (H2 : 0 < F)
    (H3 : 0 < G_in)
    (H4 : 0 < G_out)
    (H5 : 0 < Na_in)
    (H6 : 0 < Na_out)
    (H7 : V = phi_in - phi_out)
    (H8 : 0 < c_standard)
    (H9 : dG_cycle = delta_mu_G + n_Na * delta_mu_Na)
    (H10 : delta_mu_G = R_ * T * ln (G_in / c_standard) - R_ * T * ln (G_out / c_standard))
    (H11 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  F <> 0 /\ G_in <> 0 /\ 0 < G_out / G_in.
Proof.
  each; exists_there.
Qed.

Lemma written
    (F G_in G_out Na_in Na_out R_ T V c_standard dG_cycle delta_mu_G delta_mu_Na n_Na phi_in phi_out : R)
    (H1 : 0 < F)
    (H2 : 0 < G_in)
    (H3 : 0 < G_out)
    (H4 : 0 < Na_in)
    (H5 : 0 < Na_out)
    (H6 : V = phi_in - phi_out)
    (H7 : 0 < c_standard)
    (H8 : dG_cycle = delta_mu_G + n_Na * delta_mu_Na)
    (H9 : delta_mu_G = R_ * T * ln (G_in / c_standard) - R_ * T * ln (G_out / c_standard))
    (H10 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  dG_cycle = F * (n_Na * (V - R_ * T * ln (Na_out / Na_in) / F) - R_ * T * ln (G_out / G_in) / F).
Proof.
  assert (E1 : ln (Na_out / Na_in) = -(ln Na_in) + (ln Na_out)) by (ln_as (Na_out * / Na_in) ltac:(rational));
  assert (E2 : ln (G_out / G_in) = -(ln G_in) + (ln G_out)) by (ln_as (G_out * / G_in) ltac:(rewrite ?E1; rational));
  assert (P1 : dG_cycle = F * (n_Na * (V - (R_ * T * ln (Na_out / Na_in) / F)) - R_ * T * ln (G_out / G_in) / F)) by (refine (sodium_glucose_cotransport.cycle (R_ * T * ln (Na_out / Na_in) / F) F G_in G_out Na_in Na_out R_ T V c_standard dG_cycle delta_mu_G delta_mu_Na n_Na phi_in phi_out _ _ _ _ _ _ _ _ _ _ _); [first [rewrite ?E1; rational | side] | exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]);
  apply (same_eq _ _ _ _ P1); rewrite ?E2, ?E1; rational.
Qed.

Lemma written_defined
    (F G_in G_out Na_in Na_out R_ T V c_standard dG_cycle delta_mu_G delta_mu_Na n_Na phi_in phi_out : R)
    (H1 : 0 < F)
    (H2 : 0 < G_in)
    (H3 : 0 < G_out)
    (H4 : 0 < Na_in)
    (H5 : 0 < Na_out)
    (H6 : V = phi_in - phi_out)
    (H7 : 0 < c_standard)
    (H8 : dG_cycle = delta_mu_G + n_Na * delta_mu_Na)
    (H9 : delta_mu_G = R_ * T * ln (G_in / c_standard) - R_ * T * ln (G_out / c_standard))
    (H10 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  F <> 0 /\ Na_in <> 0 /\ 0 < Na_out / Na_in /\ G_in <> 0 /\ 0 < G_out / G_in.
Proof.
  each; exists_there.
Qed.

Lemma both_parts
    (F G_in G_out Na_in Na_out R_ T V c_standard dG_cycle delta_mu_G delta_mu_Na n_Na phi_in phi_out : R)
    (H1 : 0 < F)
    (H2 : 0 < G_in)
    (H3 : 0 < G_out)
    (H4 : 0 < Na_in)
    (H5 : 0 < Na_out)
    (H6 : V = phi_in - phi_out)
    (H7 : 0 < c_standard)
    (H8 : dG_cycle = delta_mu_G + n_Na * delta_mu_Na)
    (H9 : delta_mu_G = R_ * T * ln (G_in / c_standard) - R_ * T * ln (G_out / c_standard))
    (H10 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  dG_cycle = n_Na * (F * V - R_ * T * ln (Na_out / Na_in)) + R_ * T * ln (G_in / G_out).
Proof.
  assert (E1 : ln (Na_out / Na_in) = -(ln Na_in) + (ln Na_out)) by (ln_as (Na_out * / Na_in) ltac:(rational));
  assert (E2 : ln (G_out / G_in) = -(ln G_in) + (ln G_out)) by (ln_as (G_out * / G_in) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (G_in / G_out) = (ln G_in) - (ln G_out)) by (ln_as (G_in * / G_out) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : dG_cycle = F * (n_Na * (V - R_ * T * ln (Na_out / Na_in) / F) - R_ * T * ln (G_out / G_in) / F)) by (refine (sodium_glucose_cotransport.written F G_in G_out Na_in Na_out R_ T V c_standard dG_cycle delta_mu_G delta_mu_Na n_Na phi_in phi_out _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]);
  assert (Z1 : 1 * (dG_cycle - F * (n_Na * (V - R_ * T * ln (Na_out / Na_in) / F) - R_ * T * ln (G_out / G_in) / F)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (dG_cycle - F * (n_Na * (V - R_ * T * ln (Na_out / Na_in) / F) - R_ * T * ln (G_out / G_in) / F)))); [lra | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma both_parts_defined
    (F G_in G_out Na_in Na_out R_ T V c_standard dG_cycle delta_mu_G delta_mu_Na n_Na phi_in phi_out : R)
    (H1 : 0 < F)
    (H2 : 0 < G_in)
    (H3 : 0 < G_out)
    (H4 : 0 < Na_in)
    (H5 : 0 < Na_out)
    (H6 : V = phi_in - phi_out)
    (H7 : 0 < c_standard)
    (H8 : dG_cycle = delta_mu_G + n_Na * delta_mu_Na)
    (H9 : delta_mu_G = R_ * T * ln (G_in / c_standard) - R_ * T * ln (G_out / c_standard))
    (H10 : delta_mu_Na = R_ * T * ln (Na_in / c_standard) + F * phi_in - R_ * T * ln (Na_out / c_standard) - F * phi_out) :
  Na_in <> 0 /\ 0 < Na_out / Na_in /\ G_out <> 0 /\ 0 < G_in / G_out.
Proof.
  each; exists_there.
Qed.

Lemma balance
    (F G_in G_out Na_in Na_out R_ T V dG_cycle n_Na : R)
    (H1 : 0 < G_in)
    (H2 : 0 < G_out)
    (H3 : 0 < Na_in)
    (H4 : 0 < Na_out)
    (H5 : dG_cycle = 0)
    (H6 : dG_cycle = n_Na * (F * V - R_ * T * ln (Na_out / Na_in)) + R_ * T * ln (G_in / G_out)) :
  n_Na * (F * V - R_ * T * ln (Na_out / Na_in)) + R_ * T * ln (G_in / G_out) = 0.
Proof.
  assert (E1 : ln (Na_out / Na_in) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rational));
  assert (E2 : ln (G_in / G_out) = (ln G_in) - (ln G_out)) by (ln_as (G_in * / G_out) ltac:(rewrite ?E1; rational));
  assert (Z1 : 1 * (dG_cycle - 0) = 0) by (apply term_eq; [exact H5]);
  assert (Z2 : (- 1) * (dG_cycle - (n_Na * (F * V - R_ * T * ln (Na_out / Na_in)) + R_ * T * ln (G_in / G_out))) = 0) by (apply term_eq; [exact H6]);
  apply (eq_by_sum _ _ (1 * (dG_cycle - 0) + (- 1) * (dG_cycle - (n_Na * (F * V - R_ * T * ln (Na_out / Na_in)) + R_ * T * ln (G_in / G_out))))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma balance_defined
    (F G_in G_out Na_in Na_out R_ T V dG_cycle n_Na : R)
    (H1 : 0 < G_in)
    (H2 : 0 < G_out)
    (H3 : 0 < Na_in)
    (H4 : 0 < Na_out)
    (H5 : dG_cycle = 0)
    (H6 : dG_cycle = n_Na * (F * V - R_ * T * ln (Na_out / Na_in)) + R_ * T * ln (G_in / G_out)) :
  Na_in <> 0 /\ 0 < Na_out / Na_in /\ G_out <> 0 /\ 0 < G_in / G_out.
Proof.
  each; exists_there.
Qed.

Lemma in_logarithms
    (F G_in G_out Na_in Na_out R_ T V dG_cycle n_Na : R)
    (H1 : 0 < G_in)
    (H2 : 0 < G_out)
    (H3 : 0 < Na_in)
    (H4 : 0 < Na_out)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : dG_cycle = 0)
    (H8 : dG_cycle = n_Na * (F * V - R_ * T * ln (Na_out / Na_in)) + R_ * T * ln (G_in / G_out)) :
  ln (G_in / G_out) = n_Na * ln (Na_out / Na_in) - n_Na * F * V / (R_ * T).
Proof.
  assert (E1 : ln (Na_out / Na_in) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rational));
  assert (E2 : ln (G_in / G_out) = (ln G_in) - (ln G_out)) by (ln_as (G_in * / G_out) ltac:(rewrite ?E1; rational));
  assert (P1 : n_Na * (F * V - R_ * T * ln (Na_out / Na_in)) + R_ * T * ln (G_in / G_out) = 0) by (refine (sodium_glucose_cotransport.balance F G_in G_out Na_in Na_out R_ T V dG_cycle n_Na _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H7 | exact H8]);
  assert (Z1 : 1 / (R_ * T) * (n_Na * (F * V - R_ * T * ln (Na_out / Na_in)) + R_ * T * ln (G_in / G_out) - 0) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / (R_ * T) * (n_Na * (F * V - R_ * T * ln (Na_out / Na_in)) + R_ * T * ln (G_in / G_out) - 0))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma in_logarithms_defined
    (F G_in G_out Na_in Na_out R_ T V dG_cycle n_Na : R)
    (H1 : 0 < G_in)
    (H2 : 0 < G_out)
    (H3 : 0 < Na_in)
    (H4 : 0 < Na_out)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : dG_cycle = 0)
    (H8 : dG_cycle = n_Na * (F * V - R_ * T * ln (Na_out / Na_in)) + R_ * T * ln (G_in / G_out)) :
  G_out <> 0 /\ 0 < G_in / G_out /\ Na_in <> 0 /\ 0 < Na_out / Na_in /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma limit_ratio
    (F G_in G_out Na_in Na_out R_ T V dG_cycle n_Na : R)
    (H1 : 0 < G_in)
    (H2 : 0 < G_out)
    (H3 : 0 < Na_in)
    (H4 : 0 < Na_out)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : dG_cycle = 0)
    (H8 : dG_cycle = n_Na * (F * V - R_ * T * ln (Na_out / Na_in)) + R_ * T * ln (G_in / G_out)) :
  G_in / G_out = Rpower (Na_out / Na_in) n_Na * exp (- n_Na * F * V / (R_ * T)).
Proof.
  assert (E1 : ln (G_in / G_out) = (ln G_in) - (ln G_out)) by (ln_as (G_in * / G_out) ltac:(rational));
  assert (E2 : exp (ln (G_in / G_out)) = (G_in) / (G_out)) by (exp_as ((ln G_in) + (- (ln G_out))) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (Na_out / Na_in) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : exp (n_Na * ln (Na_out / Na_in) - n_Na * F * V / (R_ * T)) = ((exp ((ln Na_out) * n_Na))) / ((exp (n_Na * F * V / (R_ * T))) * (exp ((ln Na_in) * n_Na)))) by (exp_as ((((ln Na_out) * n_Na)) + (- (((ln Na_in) * n_Na))) + (- ((n_Na * F * V / (R_ * T))))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (E5 : Rpower (Na_out / Na_in) n_Na = ((exp ((ln Na_out) * n_Na))) / ((exp ((ln Na_in) * n_Na)))) by (power_as_exp; exp_as ((((ln Na_out) * n_Na)) + (- (((ln Na_in) * n_Na)))) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; rational));
  assert (E6 : exp (- n_Na * F * V / (R_ * T)) = (1) / ((exp (n_Na * F * V / (R_ * T))))) by (exp_as ((- ((n_Na * F * V / (R_ * T))))) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (P1 : ln (G_in / G_out) = n_Na * ln (Na_out / Na_in) - n_Na * F * V / (R_ * T)) by (refine (sodium_glucose_cotransport.in_logarithms F G_in G_out Na_in Na_out R_ T V dG_cycle n_Na _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  apply (same_eq (exp (ln (G_in / G_out))) (exp (n_Na * ln (Na_out / Na_in) - n_Na * F * V / (R_ * T)))); [apply f_equal; exact P1 | rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational | rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma limit_ratio_defined
    (F G_in G_out Na_in Na_out R_ T V dG_cycle n_Na : R)
    (H1 : 0 < G_in)
    (H2 : 0 < G_out)
    (H3 : 0 < Na_in)
    (H4 : 0 < Na_out)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : dG_cycle = 0)
    (H8 : dG_cycle = n_Na * (F * V - R_ * T * ln (Na_out / Na_in)) + R_ * T * ln (G_in / G_out)) :
  G_out <> 0 /\ Na_in <> 0 /\ 0 < Na_out / Na_in /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma glucose_equilibrium'1
    (F G_in G_out Na_in Na_out R_ T V n_Na : R)
    (H1 : 0 < G_in)
    (H2 : G_in / G_out = Rpower (Na_out / Na_in) n_Na * exp (- n_Na * F * V / (R_ * T)))
    (H3 : 0 < G_out)
    (H4 : 0 < Na_in)
    (H5 : 0 < Na_out)
    (H6 : 0 < R_)
    (H7 : 0 < T) :
  ln (G_in / G_out) = n_Na * ln (Na_out / Na_in) - n_Na * F * V / (R_ * T).
Proof.
  assert (E1 : ln (G_in / G_out) = (ln G_in) - (ln G_out)) by (ln_as (G_in * / G_out) ltac:(rational));
  assert (E2 : ln (Na_out / Na_in) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rewrite ?E1; rational));
  assert (E3 : Rpower (Na_out / Na_in) n_Na = ((exp (n_Na * (ln Na_out)))) / ((exp (n_Na * (ln Na_in))))) by (power_as_exp; exp_as (((n_Na * (ln Na_out))) + (- ((n_Na * (ln Na_in))))) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : exp (- n_Na * F * V / (R_ * T)) = (1) / ((exp (n_Na * F * V / (R_ * T))))) by (exp_as ((- ((n_Na * F * V / (R_ * T))))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (E5 : ln (Rpower (Na_out / Na_in) n_Na * exp (- n_Na * F * V / (R_ * T))) = (R_ * T * n_Na * (ln Na_out) - R_ * T * n_Na * (ln Na_in) - n_Na * F * V) / (R_ * T)) by (ln_as (((exp (n_Na * (ln Na_out)))) * / ((exp (n_Na * (ln Na_in)))) * / ((exp (n_Na * F * V / (R_ * T))))) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; rational));
  apply (same_eq (ln (G_in / G_out)) (ln (Rpower (Na_out / Na_in) n_Na * exp (- n_Na * F * V / (R_ * T))))); [apply f_equal; exact H2 | rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational | rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma glucose_equilibrium'1_defined
    (F G_in G_out Na_in Na_out R_ T V n_Na : R)
    (H1 : 0 < G_in)
    (H2 : G_in / G_out = Rpower (Na_out / Na_in) n_Na * exp (- n_Na * F * V / (R_ * T)))
    (H3 : 0 < G_out)
    (H4 : 0 < Na_in)
    (H5 : 0 < Na_out)
    (H6 : 0 < R_)
    (H7 : 0 < T) :
  G_out <> 0 /\ 0 < G_in / G_out /\ Na_in <> 0 /\ 0 < Na_out / Na_in /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma glucose_equilibrium'2
    (F G_in G_out Na_in Na_out R_ T V n_Na : R)
    (H1 : 0 < G_in)
    (H2 : G_in / G_out = Rpower (Na_out / Na_in) n_Na * exp (- n_Na * F * V / (R_ * T)))
    (H3 : 0 < G_out)
    (H4 : 0 < Na_in)
    (H5 : 0 < Na_out)
    (H6 : 0 < R_)
    (H7 : 0 < T) :
  n_Na * (F * V - R_ * T * ln (Na_out / Na_in)) + R_ * T * ln (G_in / G_out) = 0.
Proof.
  assert (E1 : ln (G_in / G_out) = (ln G_in) - (ln G_out)) by (ln_as (G_in * / G_out) ltac:(rational));
  assert (E2 : ln (Na_out / Na_in) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rewrite ?E1; rational));
  assert (P1 : ln (G_in / G_out) = n_Na * ln (Na_out / Na_in) - n_Na * F * V / (R_ * T)) by (refine (sodium_glucose_cotransport.glucose_equilibrium'1 F G_in G_out Na_in Na_out R_ T V n_Na _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7]);
  assert (Z1 : R_ * T * (ln (G_in / G_out) - (n_Na * ln (Na_out / Na_in) - n_Na * F * V / (R_ * T))) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (R_ * T * (ln (G_in / G_out) - (n_Na * ln (Na_out / Na_in) - n_Na * F * V / (R_ * T))))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma glucose_equilibrium'2_defined
    (F G_in G_out Na_in Na_out R_ T V n_Na : R)
    (H1 : 0 < G_in)
    (H2 : G_in / G_out = Rpower (Na_out / Na_in) n_Na * exp (- n_Na * F * V / (R_ * T)))
    (H3 : 0 < G_out)
    (H4 : 0 < Na_in)
    (H5 : 0 < Na_out)
    (H6 : 0 < R_)
    (H7 : 0 < T) :
  Na_in <> 0 /\ 0 < Na_out / Na_in /\ G_out <> 0 /\ 0 < G_in / G_out.
Proof.
  each; exists_there.
Qed.

Lemma glucose_equilibrium'3
    (F G_in G_out Na_in Na_out R_ T V dG_cycle n_Na : R)
    (H1 : 0 < G_in)
    (H2 : G_in / G_out = Rpower (Na_out / Na_in) n_Na * exp (- n_Na * F * V / (R_ * T)))
    (H3 : 0 < G_out)
    (H4 : 0 < Na_in)
    (H5 : 0 < Na_out)
    (H6 : 0 < R_)
    (H7 : 0 < T)
    (H8 : dG_cycle = n_Na * (F * V - R_ * T * ln (Na_out / Na_in)) + R_ * T * ln (G_in / G_out)) :
  dG_cycle = 0.
Proof.
  assert (E1 : ln (Na_out / Na_in) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rational));
  assert (E2 : ln (G_in / G_out) = (ln G_in) - (ln G_out)) by (ln_as (G_in * / G_out) ltac:(rewrite ?E1; rational));
  assert (P1 : n_Na * (F * V - R_ * T * ln (Na_out / Na_in)) + R_ * T * ln (G_in / G_out) = 0) by (refine (sodium_glucose_cotransport.glucose_equilibrium'2 F G_in G_out Na_in Na_out R_ T V n_Na _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7]);
  assert (Z1 : 1 * (n_Na * (F * V - R_ * T * ln (Na_out / Na_in)) + R_ * T * ln (G_in / G_out) - 0) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 1 * (dG_cycle - (n_Na * (F * V - R_ * T * ln (Na_out / Na_in)) + R_ * T * ln (G_in / G_out))) = 0) by (apply term_eq; [exact H8]);
  apply (eq_by_sum _ _ (1 * (n_Na * (F * V - R_ * T * ln (Na_out / Na_in)) + R_ * T * ln (G_in / G_out) - 0) + 1 * (dG_cycle - (n_Na * (F * V - R_ * T * ln (Na_out / Na_in)) + R_ * T * ln (G_in / G_out))))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma glucose_equilibrium
    (F G_in G_out Na_in Na_out R_ T V dG_cycle n_Na : R)
    (H1 : 0 < G_in)
    (H2 : 0 < G_out)
    (H3 : 0 < Na_in)
    (H4 : 0 < Na_out)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : dG_cycle = n_Na * (F * V - R_ * T * ln (Na_out / Na_in)) + R_ * T * ln (G_in / G_out)) :
  dG_cycle = 0 <-> G_in / G_out = Rpower (Na_out / Na_in) n_Na * exp (- n_Na * F * V / (R_ * T)).
Proof.
  split; [intro G1; refine (sodium_glucose_cotransport.limit_ratio F G_in G_out Na_in Na_out R_ T V dG_cycle n_Na _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact G1 | exact H7] | intro G1; refine (sodium_glucose_cotransport.glucose_equilibrium'3 F G_in G_out Na_in Na_out R_ T V dG_cycle n_Na _ _ _ _ _ _ _ _); [exact H1 | exact G1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7]].
Qed.

Lemma glucose_equilibrium_defined
    (F G_in G_out Na_in Na_out R_ T V dG_cycle n_Na : R)
    (H1 : 0 < G_in)
    (H2 : 0 < G_out)
    (H3 : 0 < Na_in)
    (H4 : 0 < Na_out)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : dG_cycle = n_Na * (F * V - R_ * T * ln (Na_out / Na_in)) + R_ * T * ln (G_in / G_out)) :
  G_out <> 0 /\ Na_in <> 0 /\ 0 < Na_out / Na_in /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma alone
    (G_in G_out Na_in Na_out R_ T dG_cycle : R)
    (H1 : 0 < G_in)
    (H2 : 0 < G_out)
    (H3 : 0 < Na_in)
    (H4 : 0 < Na_out)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : dG_cycle = 0)
    (H8 : dG_cycle = R_ * T * ln (G_in / G_out)) :
  G_in / G_out = 1.
Proof.
  assert (E1 : ln (G_in / G_out) = (ln G_in) - (ln G_out)) by (ln_as (G_in * / G_out) ltac:(rational));
  assert (E2 : ln (Na_out / Na_in) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rewrite ?E1; rational));
  assert (E3 : Rpower (Na_out / Na_in) 0 = 1) by (power_as_exp; exp_as (0) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : exp (- 0 * 0 * 0 / (R_ * T)) = 1) by (exp_as (0) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (P1 : G_in / G_out = Rpower (Na_out / Na_in) 0 * exp (- 0 * 0 * 0 / (R_ * T))) by (refine (sodium_glucose_cotransport.limit_ratio 0 G_in G_out Na_in Na_out R_ T 0 dG_cycle 0 _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | apply (same_eq _ _ _ _ H8); rewrite ?E2, ?E1; rational]);
  apply (same_eq _ _ _ _ P1); rewrite ?E4, ?E3, ?E2, ?E1; rational.
Qed.

Lemma alone_defined
    (G_in G_out Na_in Na_out R_ T dG_cycle : R)
    (H1 : 0 < G_in)
    (H2 : 0 < G_out)
    (H3 : 0 < Na_in)
    (H4 : 0 < Na_out)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : dG_cycle = 0)
    (H8 : dG_cycle = R_ * T * ln (G_in / G_out)) :
  G_out <> 0.
Proof.
  each; exists_there.
Qed.

Lemma takes_up
    (F G_in G_out Na_in Na_out R_ T V dG_cycle n_Na : R)
    (H1 : 0 < G_in)
    (H2 : 0 < G_out)
    (H3 : 0 < Na_in)
    (H4 : 0 < Na_out)
    (H5 : dG_cycle = n_Na * (F * V - R_ * T * ln (Na_out / Na_in)) + R_ * T * ln (G_in / G_out))
    (H6 : R_ * T * ln (G_in / G_out) < n_Na * (R_ * T * ln (Na_out / Na_in) - F * V)) :
  dG_cycle < 0.
Proof.
  assert (E1 : ln (Na_out / Na_in) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rational));
  assert (E2 : ln (G_in / G_out) = (ln G_in) - (ln G_out)) by (ln_as (G_in * / G_out) ltac:(rewrite ?E1; rational));
  assert (Z1 : (- 1) * (dG_cycle - (n_Na * (F * V - R_ * T * ln (Na_out / Na_in)) + R_ * T * ln (G_in / G_out))) = 0) by (apply term_eq; [exact H5]);
  assert (Z2 : 0 < 1 * (n_Na * (R_ * T * ln (Na_out / Na_in) - F * V) - R_ * T * ln (G_in / G_out))) by (apply term_lt; [side | exact H6]);
  apply (lt_by_sum _ _ ((- 1) * (dG_cycle - (n_Na * (F * V - R_ * T * ln (Na_out / Na_in)) + R_ * T * ln (G_in / G_out))) + 1 * (n_Na * (R_ * T * ln (Na_out / Na_in) - F * V) - R_ * T * ln (G_in / G_out)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma gives_back
    (F G_in G_out Na_in Na_out R_ T V dG_cycle n_Na : R)
    (H1 : 0 < G_in)
    (H2 : 0 < G_out)
    (H3 : 0 < Na_in)
    (H4 : 0 < Na_out)
    (H5 : n_Na * (R_ * T * ln (Na_out / Na_in) - F * V) < R_ * T * ln (G_in / G_out))
    (H6 : dG_cycle = n_Na * (F * V - R_ * T * ln (Na_out / Na_in)) + R_ * T * ln (G_in / G_out)) :
  0 < dG_cycle.
Proof.
  assert (E1 : ln (Na_out / Na_in) = (ln Na_out) - (ln Na_in)) by (ln_as (Na_out * / Na_in) ltac:(rational));
  assert (E2 : ln (G_in / G_out) = (ln G_in) - (ln G_out)) by (ln_as (G_in * / G_out) ltac:(rewrite ?E1; rational));
  assert (Z1 : 1 * (dG_cycle - (n_Na * (F * V - R_ * T * ln (Na_out / Na_in)) + R_ * T * ln (G_in / G_out))) = 0) by (apply term_eq; [exact H6]);
  assert (Z2 : 0 < 1 * (R_ * T * ln (G_in / G_out) - n_Na * (R_ * T * ln (Na_out / Na_in) - F * V))) by (apply term_lt; [side | exact H5]);
  apply (lt_by_sum _ _ (1 * (dG_cycle - (n_Na * (F * V - R_ * T * ln (Na_out / Na_in)) + R_ * T * ln (G_in / G_out))) + 1 * (R_ * T * ln (G_in / G_out) - n_Na * (R_ * T * ln (Na_out / Na_in) - F * V)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma reversal_potential
    (E_Na E_rev F G_in G_out R_ T n_Na : R)
    (H1 : E_rev = (R_ * T * ln (G_out / G_in) / F + n_Na * E_Na) / n_Na)
    (H2 : 0 < F)
    (H3 : 0 < G_in)
    (H4 : 0 < G_out)
    (H5 : n_Na <> 0) :
  E_rev = E_Na + R_ * T * ln (G_out / G_in) / (n_Na * F).
Proof.
  assert (E1 : ln (G_out / G_in) = (ln G_out) - (ln G_in)) by (ln_as (G_out * / G_in) ltac:(rational));
  assert (P1 : E_rev = ((R_ * T * ln (G_out / G_in) / F) + E_Na * n_Na + 0 * 0 + 0 * 0) / (n_Na + 0 + 0)) by (refine (coupled_transport.weighted_mean E_Na 0 0 E_rev (R_ * T * ln (G_out / G_in) / F) n_Na 0 0 _ _); [apply (same_eq _ _ _ _ H1); rewrite ?E1; rational | apply (same_neq _ _ _ _ H5); rewrite ?E1; rational]);
  apply (same_eq _ _ _ _ P1); rewrite ?E1; rational.
Qed.

Lemma reversal_potential_defined
    (E_Na E_rev F G_in G_out R_ T n_Na : R)
    (H1 : E_rev = (R_ * T * ln (G_out / G_in) / F + n_Na * E_Na) / n_Na)
    (H2 : 0 < F)
    (H3 : 0 < G_in)
    (H4 : 0 < G_out)
    (H5 : n_Na <> 0) :
  F <> 0 /\ n_Na <> 0 /\ G_in <> 0 /\ 0 < G_out / G_in.
Proof.
  each; exists_there.
Qed.
