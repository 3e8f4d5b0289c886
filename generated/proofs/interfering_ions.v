(* Generated from derivations/interfering_ions.py; do not edit. *)

From Electrochem Require Import moves.

Lemma crowding
    (F R_ T a_first c_standard g_first phi_b x_first z : R)
    (H1 : g_first + R_ * T * ln (x_first / c_standard) + z * F * phi_b = R_ * T * ln a_first)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < a_first)
    (H5 : 0 < c_standard)
    (H6 : 0 < x_first) :
  ln (x_first / (a_first * c_standard)) = (- z * F * phi_b - g_first) / (R_ * T).
Proof.
  assert (E1 : ln (x_first / c_standard) = (ln x_first) - (ln c_standard)) by (ln_as (x_first * / c_standard) ltac:(rational));
  assert (E2 : ln (x_first / (a_first * c_standard)) = (ln x_first) - (ln c_standard) - (ln a_first)) by (ln_as (x_first * / a_first * / c_standard) ltac:(rewrite ?E1; rational));
  assert (Z1 : 1 / (R_ * T) * (g_first + R_ * T * ln (x_first / c_standard) + z * F * phi_b - R_ * T * ln a_first) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 / (R_ * T) * (g_first + R_ * T * ln (x_first / c_standard) + z * F * phi_b - R_ * T * ln a_first))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma crowding_defined
    (F R_ T a_first c_standard g_first phi_b x_first z : R)
    (H1 : g_first + R_ * T * ln (x_first / c_standard) + z * F * phi_b = R_ * T * ln a_first)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < a_first)
    (H5 : 0 < c_standard)
    (H6 : 0 < x_first) :
  a_first <> 0 /\ c_standard <> 0 /\ 0 < x_first / (a_first * c_standard) /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma exchange_ratio
    (F R_ T a_first c_standard g_first phi_b x_first z : R)
    (H1 : g_first + R_ * T * ln (x_first / c_standard) + z * F * phi_b = R_ * T * ln a_first)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < a_first)
    (H5 : 0 < c_standard)
    (H6 : 0 < x_first) :
  x_first / (a_first * c_standard) = exp ((- z * F * phi_b - g_first) / (R_ * T)).
Proof.
  assert (E1 : ln (x_first / (a_first * c_standard)) = (ln x_first) - (ln c_standard) - (ln a_first)) by (ln_as (x_first * / a_first * / c_standard) ltac:(rational));
  assert (E2 : exp (ln (x_first / (a_first * c_standard))) = (x_first) / (a_first * c_standard)) by (exp_as ((ln x_first) + (- (ln c_standard)) + (- (ln a_first))) ltac:(rewrite ?E1; rational));
  assert (E3 : exp ((- z * F * phi_b - g_first) / (R_ * T)) = (1) / ((exp (g_first / (R_ * T))) * (exp (z * F * phi_b / (R_ * T))))) by (exp_as ((- ((z * F * phi_b / (R_ * T)))) + (- ((g_first / (R_ * T))))) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : ln (x_first / (a_first * c_standard)) = (- z * F * phi_b - g_first) / (R_ * T)) by (refine (interfering_ions.crowding F R_ T a_first c_standard g_first phi_b x_first z _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6]);
  apply (same_eq (exp (ln (x_first / (a_first * c_standard)))) (exp ((- z * F * phi_b - g_first) / (R_ * T)))); [apply f_equal; exact P1 | rewrite ?E3, ?E2, ?E1; rational | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma exchange_ratio_defined
    (F R_ T a_first c_standard g_first phi_b x_first z : R)
    (H1 : g_first + R_ * T * ln (x_first / c_standard) + z * F * phi_b = R_ * T * ln a_first)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < a_first)
    (H5 : 0 < c_standard)
    (H6 : 0 < x_first) :
  a_first <> 0 /\ c_standard <> 0 /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma first_ion
    (F R_ T a_first c_standard g_first phi_b x_first z : R)
    (H1 : g_first + R_ * T * ln (x_first / c_standard) + z * F * phi_b = R_ * T * ln a_first)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < a_first)
    (H5 : 0 < c_standard)
    (H6 : 0 < x_first) :
  x_first = a_first * c_standard * exp ((- z * F * phi_b - g_first) / (R_ * T)).
Proof.
  assert (E1 : exp ((- z * F * phi_b - g_first) / (R_ * T)) = (1) / ((exp (g_first / (R_ * T))) * (exp (z * F * phi_b / (R_ * T))))) by (exp_as ((- ((z * F * phi_b / (R_ * T)))) + (- ((g_first / (R_ * T))))) ltac:(rational));
  assert (P1 : x_first / (a_first * c_standard) = exp ((- z * F * phi_b - g_first) / (R_ * T))) by (refine (interfering_ions.exchange_ratio F R_ T a_first c_standard g_first phi_b x_first z _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6]);
  assert (Z1 : a_first * c_standard * (x_first / (a_first * c_standard) - exp ((- z * F * phi_b - g_first) / (R_ * T))) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (a_first * c_standard * (x_first / (a_first * c_standard) - exp ((- z * F * phi_b - g_first) / (R_ * T))))); [lra | rewrite ?E1; rational].
Qed.

Lemma first_ion_defined
    (F R_ T a_first c_standard g_first phi_b x_first z : R)
    (H1 : g_first + R_ * T * ln (x_first / c_standard) + z * F * phi_b = R_ * T * ln a_first)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < a_first)
    (H5 : 0 < c_standard)
    (H6 : 0 < x_first) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma second_ion
    (F R_ T a_second c_standard g_second phi_b x_second z : R)
    (H1 : g_second + R_ * T * ln (x_second / c_standard) + z * F * phi_b = R_ * T * ln a_second)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < a_second)
    (H5 : 0 < c_standard)
    (H6 : 0 < x_second) :
  x_second = a_second * c_standard * exp ((- z * F * phi_b - g_second) / (R_ * T)).
Proof.
  assert (P1 : x_second = a_second * c_standard * exp ((- z * F * phi_b - g_second) / (R_ * T))) by (refine (interfering_ions.first_ion F R_ T a_second c_standard g_second phi_b x_second z _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6]);
  exact P1.
Qed.

Lemma second_ion_defined
    (F R_ T a_second c_standard g_second phi_b x_second z : R)
    (H1 : g_second + R_ * T * ln (x_second / c_standard) + z * F * phi_b = R_ * T * ln a_second)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < a_second)
    (H5 : 0 < c_standard)
    (H6 : 0 < x_second) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma sites_filled
    (F R_ T a_first a_second c_standard g_first g_second phi_b sites x_first x_second z : R)
    (H1 : g_first + R_ * T * ln (x_first / c_standard) + z * F * phi_b = R_ * T * ln a_first)
    (H2 : g_second + R_ * T * ln (x_second / c_standard) + z * F * phi_b = R_ * T * ln a_second)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < a_first)
    (H6 : 0 < a_second)
    (H7 : 0 < c_standard)
    (H8 : x_first + x_second = sites)
    (H9 : 0 < x_first)
    (H10 : 0 < x_second) :
  a_first * c_standard * exp ((- z * F * phi_b - g_first) / (R_ * T)) + a_second * c_standard * exp ((- z * F * phi_b - g_second) / (R_ * T)) = sites.
Proof.
  assert (E1 : exp ((- z * F * phi_b - g_first) / (R_ * T)) = (1) / ((exp (g_first / (R_ * T))) * (exp (z * F * phi_b / (R_ * T))))) by (exp_as ((- ((z * F * phi_b / (R_ * T)))) + (- ((g_first / (R_ * T))))) ltac:(rational));
  assert (E2 : exp ((- z * F * phi_b - g_second) / (R_ * T)) = (1) / ((exp (z * F * phi_b / (R_ * T))) * (exp (g_second / (R_ * T))))) by (exp_as ((- ((z * F * phi_b / (R_ * T)))) + (- ((g_second / (R_ * T))))) ltac:(rewrite ?E1; rational));
  assert (P1 : x_first = a_first * c_standard * exp ((- z * F * phi_b - g_first) / (R_ * T))) by (refine (interfering_ions.first_ion F R_ T a_first c_standard g_first phi_b x_first z _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H7 | exact H9]);
  assert (P2 : x_second = a_second * c_standard * exp ((- z * F * phi_b - g_second) / (R_ * T))) by (refine (interfering_ions.second_ion F R_ T a_second c_standard g_second phi_b x_second z _ _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H6 | exact H7 | exact H10]);
  assert (Z1 : 1 * (x_first + x_second - sites) = 0) by (apply term_eq; [exact H8]);
  assert (Z2 : (- 1) * (x_first - a_first * c_standard * exp ((- z * F * phi_b - g_first) / (R_ * T))) = 0) by (apply term_eq; [exact P1]);
  assert (Z3 : (- 1) * (x_second - a_second * c_standard * exp ((- z * F * phi_b - g_second) / (R_ * T))) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (x_first + x_second - sites) + (- 1) * (x_first - a_first * c_standard * exp ((- z * F * phi_b - g_first) / (R_ * T))) + (- 1) * (x_second - a_second * c_standard * exp ((- z * F * phi_b - g_second) / (R_ * T))))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma sites_filled_defined
    (F R_ T a_first a_second c_standard g_first g_second phi_b sites x_first x_second z : R)
    (H1 : g_first + R_ * T * ln (x_first / c_standard) + z * F * phi_b = R_ * T * ln a_first)
    (H2 : g_second + R_ * T * ln (x_second / c_standard) + z * F * phi_b = R_ * T * ln a_second)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < a_first)
    (H6 : 0 < a_second)
    (H7 : 0 < c_standard)
    (H8 : x_first + x_second = sites)
    (H9 : 0 < x_first)
    (H10 : 0 < x_second) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma weighted_sum
    (F R_ T a_first a_second c_standard g_first g_second phi_b selectivity sites x_first x_second z : R)
    (H1 : g_first + R_ * T * ln (x_first / c_standard) + z * F * phi_b = R_ * T * ln a_first)
    (H2 : g_second + R_ * T * ln (x_second / c_standard) + z * F * phi_b = R_ * T * ln a_second)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < a_first)
    (H6 : 0 < a_second)
    (H7 : 0 < c_standard)
    (H8 : selectivity = exp ((g_first - g_second) / (R_ * T)))
    (H9 : x_first + x_second = sites)
    (H10 : 0 < x_first)
    (H11 : 0 < x_second) :
  sites * exp (- (- z * F * phi_b - g_first) / (R_ * T)) / c_standard = a_first + a_second * selectivity.
Proof.
  assert (E1 : exp (- (- z * F * phi_b - g_first) / (R_ * T)) = (exp (g_first / (R_ * T))) * (exp (z * F * phi_b / (R_ * T)))) by (exp_as (((z * F * phi_b / (R_ * T))) + ((g_first / (R_ * T)))) ltac:(rational));
  assert (E2 : exp ((- z * F * phi_b - g_first) / (R_ * T)) = (1) / ((exp (g_first / (R_ * T))) * (exp (z * F * phi_b / (R_ * T))))) by (exp_as ((- ((z * F * phi_b / (R_ * T)))) + (- ((g_first / (R_ * T))))) ltac:(rewrite ?E1; rational));
  assert (E3 : exp ((- z * F * phi_b - g_second) / (R_ * T)) = (1) / ((exp (g_second / (R_ * T))) * (exp (z * F * phi_b / (R_ * T))))) by (exp_as ((- ((z * F * phi_b / (R_ * T)))) + (- ((g_second / (R_ * T))))) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : exp ((g_first - g_second) / (R_ * T)) = ((exp (g_first / (R_ * T)))) / ((exp (g_second / (R_ * T))))) by (exp_as (((g_first / (R_ * T))) + (- ((g_second / (R_ * T))))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (P1 : a_first * c_standard * exp ((- z * F * phi_b - g_first) / (R_ * T)) + a_second * c_standard * exp ((- z * F * phi_b - g_second) / (R_ * T)) = sites) by (refine (interfering_ions.sites_filled F R_ T a_first a_second c_standard g_first g_second phi_b sites x_first x_second z _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H9 | exact H10 | exact H11]);
  assert (Z1 : (- exp (- (- z * F * phi_b - g_first) / (R_ * T))) / c_standard * (a_first * c_standard * exp ((- z * F * phi_b - g_first) / (R_ * T)) + a_second * c_standard * exp ((- z * F * phi_b - g_second) / (R_ * T)) - sites) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- a_second) * (selectivity - exp ((g_first - g_second) / (R_ * T))) = 0) by (apply term_eq; [exact H8]);
  apply (eq_by_sum _ _ ((- exp (- (- z * F * phi_b - g_first) / (R_ * T))) / c_standard * (a_first * c_standard * exp ((- z * F * phi_b - g_first) / (R_ * T)) + a_second * c_standard * exp ((- z * F * phi_b - g_second) / (R_ * T)) - sites) + (- a_second) * (selectivity - exp ((g_first - g_second) / (R_ * T))))); [lra | rewrite ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma weighted_sum_defined
    (F R_ T a_first a_second c_standard g_first g_second phi_b selectivity sites x_first x_second z : R)
    (H1 : g_first + R_ * T * ln (x_first / c_standard) + z * F * phi_b = R_ * T * ln a_first)
    (H2 : g_second + R_ * T * ln (x_second / c_standard) + z * F * phi_b = R_ * T * ln a_second)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < a_first)
    (H6 : 0 < a_second)
    (H7 : 0 < c_standard)
    (H8 : selectivity = exp ((g_first - g_second) / (R_ * T)))
    (H9 : x_first + x_second = sites)
    (H10 : 0 < x_first)
    (H11 : 0 < x_second) :
  c_standard <> 0 /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma outer_surface
    (F R_ T a_first a_second c_standard g_first g_second phi_b selectivity sites x_first x_second z : R)
    (H1 : g_first + R_ * T * ln (x_first / c_standard) + z * F * phi_b = R_ * T * ln a_first)
    (H2 : g_second + R_ * T * ln (x_second / c_standard) + z * F * phi_b = R_ * T * ln a_second)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < a_first)
    (H6 : 0 < a_second)
    (H7 : 0 < c_standard)
    (H8 : selectivity = exp ((g_first - g_second) / (R_ * T)))
    (H9 : 0 < selectivity)
    (H10 : x_first + x_second = sites)
    (H11 : 0 < x_first)
    (H12 : 0 < x_second) :
  ln (sites / c_standard) - (- z * F * phi_b - g_first) / (R_ * T) = ln (a_first + a_second * selectivity).
Proof.
  try assert (K1 : 0 < sites) by side;
  assert (E1 : exp (- (- z * F * phi_b - g_first) / (R_ * T)) = (exp (g_first / (R_ * T))) * (exp (z * F * phi_b / (R_ * T)))) by (exp_as (((z * F * phi_b / (R_ * T))) + ((g_first / (R_ * T)))) ltac:(rational));
  assert (E2 : ln (sites * exp (- (- z * F * phi_b - g_first) / (R_ * T)) / c_standard) = (F * phi_b * z - R_ * T * (ln c_standard) + R_ * T * (ln sites) + g_first) / (R_ * T)) by (ln_as (sites * ((exp (g_first / (R_ * T)))) * ((exp (z * F * phi_b / (R_ * T)))) * / c_standard) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (sites / c_standard) = -(ln c_standard) + (ln sites)) by (ln_as (sites * / c_standard) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : sites * exp (- (- z * F * phi_b - g_first) / (R_ * T)) / c_standard = a_first + a_second * selectivity) by (refine (interfering_ions.weighted_sum F R_ T a_first a_second c_standard g_first g_second phi_b selectivity sites x_first x_second z _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H10 | exact H11 | exact H12]);
  apply (same_eq (ln (sites * exp (- (- z * F * phi_b - g_first) / (R_ * T)) / c_standard)) (ln (a_first + a_second * selectivity))); [apply f_equal; exact P1 | rewrite ?E3, ?E2, ?E1; rational | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma outer_surface_defined
    (F R_ T a_first a_second c_standard g_first g_second phi_b selectivity sites x_first x_second z : R)
    (H1 : g_first + R_ * T * ln (x_first / c_standard) + z * F * phi_b = R_ * T * ln a_first)
    (H2 : g_second + R_ * T * ln (x_second / c_standard) + z * F * phi_b = R_ * T * ln a_second)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < a_first)
    (H6 : 0 < a_second)
    (H7 : 0 < c_standard)
    (H8 : selectivity = exp ((g_first - g_second) / (R_ * T)))
    (H9 : 0 < selectivity)
    (H10 : x_first + x_second = sites)
    (H11 : 0 < x_first)
    (H12 : 0 < x_second) :
  R_ <> 0 /\ T <> 0 /\ c_standard <> 0 /\ 0 < sites / c_standard /\ 0 < a_first + a_second * selectivity.
Proof.
  try assert (K1 : 0 < sites) by side;
  each; exists_there.
Qed.

Lemma inner_surface
    (F R_ T a_in c_standard g_first phi_filling sites z : R)
    (H1 : g_first + R_ * T * ln (sites / c_standard) + z * F * phi_filling = R_ * T * ln a_in)
    (H2 : 0 < a_in)
    (H3 : 0 < c_standard)
    (H4 : 0 < sites) :
  g_first + R_ * T * ln (sites / c_standard) + z * F * phi_filling = R_ * T * ln a_in.
Proof.
  assert (P1 : g_first + R_ * T * ln (sites / c_standard) + z * F * phi_filling = R_ * T * ln a_in) by (exact H1);
  exact P1.
Qed.

Lemma inner_surface_defined
    (F R_ T a_in c_standard g_first phi_filling sites z : R)
    (H1 : g_first + R_ * T * ln (sites / c_standard) + z * F * phi_filling = R_ * T * ln a_in)
    (H2 : 0 < a_in)
    (H3 : 0 < c_standard)
    (H4 : 0 < sites) :
  c_standard <> 0 /\ 0 < sites / c_standard /\ 0 < a_in.
Proof.
  each; exists_there.
Qed.

Lemma two_surfaces
    (F R_ T V a_first a_in a_second c_standard g_first g_second phi_b phi_filling selectivity sites x_first x_second z : R)
    (H1 : 0 < F)
    (H2 : g_first + R_ * T * ln (x_first / c_standard) + z * F * phi_b = R_ * T * ln a_first)
    (H3 : g_second + R_ * T * ln (x_second / c_standard) + z * F * phi_b = R_ * T * ln a_second)
    (H4 : g_first + R_ * T * ln (sites / c_standard) + z * F * phi_filling = R_ * T * ln a_in)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : V = phi_b - phi_filling)
    (H8 : 0 < a_first)
    (H9 : 0 < a_in)
    (H10 : 0 < a_second)
    (H11 : 0 < c_standard)
    (H12 : selectivity = exp ((g_first - g_second) / (R_ * T)))
    (H13 : 0 < selectivity)
    (H14 : x_first + x_second = sites)
    (H15 : 0 < x_first)
    (H16 : 0 < x_second)
    (H17 : z <> 0) :
  V = R_ * T * (ln (a_first + a_second * selectivity) - ln a_in) / (z * F).
Proof.
  assert (E1 : ln (sites / c_standard) = -(ln c_standard) + (ln sites)) by (ln_as (sites * / c_standard) ltac:(rational));
  assert (P1 : ln (sites / c_standard) - (- z * F * phi_b - g_first) / (R_ * T) = ln (a_first + a_second * selectivity)) by (refine (interfering_ions.outer_surface F R_ T a_first a_second c_standard g_first g_second phi_b selectivity sites x_first x_second z _ _ _ _ _ _ _ _ _ _ _ _); [exact H2 | exact H3 | exact H5 | exact H6 | exact H8 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16]);
  assert (Z1 : 1 * (V - (phi_b - phi_filling)) = 0) by (apply term_eq; [exact H7]);
  assert (Z2 : R_ * T / (z * F) * (ln (sites / c_standard) - (- z * F * phi_b - g_first) / (R_ * T) - ln (a_first + a_second * selectivity)) = 0) by (apply term_eq; [exact P1]);
  assert (Z3 : (- 1) / (z * F) * (g_first + R_ * T * ln (sites / c_standard) + z * F * phi_filling - R_ * T * ln a_in) = 0) by (apply term_eq; [exact H4]);
  apply (eq_by_sum _ _ (1 * (V - (phi_b - phi_filling)) + R_ * T / (z * F) * (ln (sites / c_standard) - (- z * F * phi_b - g_first) / (R_ * T) - ln (a_first + a_second * selectivity)) + (- 1) / (z * F) * (g_first + R_ * T * ln (sites / c_standard) + z * F * phi_filling - R_ * T * ln a_in))); [lra | rewrite ?E1; rational].
Qed.

Lemma two_surfaces_defined
    (F R_ T V a_first a_in a_second c_standard g_first g_second phi_b phi_filling selectivity sites x_first x_second z : R)
    (H1 : 0 < F)
    (H2 : g_first + R_ * T * ln (x_first / c_standard) + z * F * phi_b = R_ * T * ln a_first)
    (H3 : g_second + R_ * T * ln (x_second / c_standard) + z * F * phi_b = R_ * T * ln a_second)
    (H4 : g_first + R_ * T * ln (sites / c_standard) + z * F * phi_filling = R_ * T * ln a_in)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : V = phi_b - phi_filling)
    (H8 : 0 < a_first)
    (H9 : 0 < a_in)
    (H10 : 0 < a_second)
    (H11 : 0 < c_standard)
    (H12 : selectivity = exp ((g_first - g_second) / (R_ * T)))
    (H13 : 0 < selectivity)
    (H14 : x_first + x_second = sites)
    (H15 : 0 < x_first)
    (H16 : 0 < x_second)
    (H17 : z <> 0) :
  F <> 0 /\ z <> 0 /\ 0 < a_in /\ 0 < a_first + a_second * selectivity.
Proof.
  each; exists_there.
Qed.

Lemma mixed_reading
    (E_mixed E_wires V : R)
    (H1 : E_mixed = V + E_wires) :
  E_mixed = V + E_wires.
Proof.
  assert (P1 : E_mixed = V + E_wires) by (exact H1);
  exact P1.
Qed.

Lemma nikolsky
    (E_mixed E_offset E_wires F R_ T V a_first a_in a_second c_standard g_first g_second phi_b phi_filling selectivity sites x_first x_second z : R)
    (H1 : E_mixed = V + E_wires)
    (H2 : E_offset = E_wires - R_ * T * ln a_in / (z * F))
    (H3 : 0 < F)
    (H4 : g_first + R_ * T * ln (x_first / c_standard) + z * F * phi_b = R_ * T * ln a_first)
    (H5 : g_second + R_ * T * ln (x_second / c_standard) + z * F * phi_b = R_ * T * ln a_second)
    (H6 : g_first + R_ * T * ln (sites / c_standard) + z * F * phi_filling = R_ * T * ln a_in)
    (H7 : 0 < R_)
    (H8 : 0 < T)
    (H9 : V = phi_b - phi_filling)
    (H10 : 0 < a_first)
    (H11 : 0 < a_in)
    (H12 : 0 < a_second)
    (H13 : 0 < c_standard)
    (H14 : selectivity = exp ((g_first - g_second) / (R_ * T)))
    (H15 : 0 < selectivity)
    (H16 : x_first + x_second = sites)
    (H17 : 0 < x_first)
    (H18 : 0 < x_second)
    (H19 : z <> 0) :
  E_mixed = E_offset + R_ * T * ln (a_first + a_second * selectivity) / (z * F).
Proof.
  assert (P1 : V = R_ * T * (ln (a_first + a_second * selectivity) - ln a_in) / (z * F)) by (refine (interfering_ions.two_surfaces F R_ T V a_first a_in a_second c_standard g_first g_second phi_b phi_filling selectivity sites x_first x_second z _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16 | exact H17 | exact H18 | exact H19]);
  assert (Z1 : 1 * (E_mixed - (V + E_wires)) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : 1 * (V - R_ * T * (ln (a_first + a_second * selectivity) - ln a_in) / (z * F)) = 0) by (apply term_eq; [exact P1]);
  assert (Z3 : (- 1) * (E_offset - (E_wires - R_ * T * ln a_in / (z * F))) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 * (E_mixed - (V + E_wires)) + 1 * (V - R_ * T * (ln (a_first + a_second * selectivity) - ln a_in) / (z * F)) + (- 1) * (E_offset - (E_wires - R_ * T * ln a_in / (z * F))))); [lra | rational].
Qed.

Lemma nikolsky_defined
    (E_mixed E_offset E_wires F R_ T V a_first a_in a_second c_standard g_first g_second phi_b phi_filling selectivity sites x_first x_second z : R)
    (H1 : E_mixed = V + E_wires)
    (H2 : E_offset = E_wires - R_ * T * ln a_in / (z * F))
    (H3 : 0 < F)
    (H4 : g_first + R_ * T * ln (x_first / c_standard) + z * F * phi_b = R_ * T * ln a_first)
    (H5 : g_second + R_ * T * ln (x_second / c_standard) + z * F * phi_b = R_ * T * ln a_second)
    (H6 : g_first + R_ * T * ln (sites / c_standard) + z * F * phi_filling = R_ * T * ln a_in)
    (H7 : 0 < R_)
    (H8 : 0 < T)
    (H9 : V = phi_b - phi_filling)
    (H10 : 0 < a_first)
    (H11 : 0 < a_in)
    (H12 : 0 < a_second)
    (H13 : 0 < c_standard)
    (H14 : selectivity = exp ((g_first - g_second) / (R_ * T)))
    (H15 : 0 < selectivity)
    (H16 : x_first + x_second = sites)
    (H17 : 0 < x_first)
    (H18 : 0 < x_second)
    (H19 : z <> 0) :
  F <> 0 /\ z <> 0 /\ 0 < a_first + a_second * selectivity.
Proof.
  each; exists_there.
Qed.

Lemma no_second_ion
    (F R_ T a_first selectivity z : R)
    (H1 : 0 < F)
    (H2 : 0 < a_first)
    (H3 : 0 < selectivity)
    (H4 : z <> 0) :
  tends (fun a_second' => R_ * T * ln (a_first + a_second' * selectivity) / (z * F)) (at_right 0) (R_ * T * ln a_first / (z * F)).
Proof.
  apply (tends_ext (fun a_second' => (((((1 / F) * (1 / z)) * R_) * T) * (ln (a_first + a_second' * selectivity))))); [algebra | ]; apply (tends_value (((((1 / F) * (1 / z)) * R_) * T) * (ln a_first))); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply tends_const] | apply tends_ln; [replace (a_first) with (a_first) by (rational); pos | apply (tends_ext (fun a_second' => ((a_second' * selectivity) + a_first))); [algebra | apply (tends_value ((0 * selectivity) + a_first)); [constants; rational | apply tends_plus; [apply tends_mult; [apply tends_id_right | apply tends_const] | apply tends_const]]]]]].
Qed.

Lemma no_second_ion_defined
    (F R_ T a_first selectivity z : R)
    (H1 : 0 < F)
    (H2 : 0 < a_first)
    (H3 : 0 < selectivity)
    (H4 : z <> 0) :
  (forall a_second' : R, 0 < a_second' -> F <> 0 /\ z <> 0 /\ 0 < a_first + a_second' * selectivity).
Proof.
  each; exists_there.
Qed.

Lemma perfect_membrane
    (F R_ T a_first a_second z : R)
    (H1 : 0 < F)
    (H2 : 0 < a_first)
    (H3 : 0 < a_second)
    (H4 : z <> 0) :
  tends (fun selectivity' => R_ * T * ln (a_first + a_second * selectivity') / (z * F)) (at_right 0) (R_ * T * ln a_first / (z * F)).
Proof.
  apply (tends_ext (fun selectivity' => (((((1 / F) * (1 / z)) * R_) * T) * (ln (a_first + a_second * selectivity'))))); [algebra | ]; apply (tends_value (((((1 / F) * (1 / z)) * R_) * T) * (ln a_first))); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply tends_const] | apply tends_ln; [replace (a_first) with (a_first) by (rational); pos | apply (tends_ext (fun selectivity' => ((a_second * selectivity') + a_first))); [algebra | apply (tends_value ((a_second * 0) + a_first)); [constants; rational | apply tends_plus; [apply tends_mult; [apply tends_const | apply tends_id_right] | apply tends_const]]]]]].
Qed.

Lemma perfect_membrane_defined
    (F R_ T a_first a_second z : R)
    (H1 : 0 < F)
    (H2 : 0 < a_first)
    (H3 : 0 < a_second)
    (H4 : z <> 0) :
  (forall selectivity' : R, 0 < selectivity' -> F <> 0 /\ z <> 0 /\ 0 < a_first + a_second * selectivity').
Proof.
  each; exists_there.
Qed.

Lemma wrong_ion
    (F R_ T a_second selectivity z : R)
    (H1 : 0 < F)
    (H2 : 0 < a_second)
    (H3 : 0 < selectivity)
    (H4 : z <> 0) :
  tends (fun a_first' => R_ * T * ln (a_first' + a_second * selectivity) / (z * F)) (at_right 0) (R_ * T * ln (a_second * selectivity) / (z * F)).
Proof.
  assert (E1 : ln (a_second * selectivity) = (ln a_second) + (ln selectivity)) by (ln_as (a_second * selectivity) ltac:(rational));
  apply (tends_ext (fun a_first' => (((((1 / F) * (1 / z)) * R_) * T) * (ln (a_first' + a_second * selectivity))))); [algebra | ]; apply (tends_value (((((1 / F) * (1 / z)) * R_) * T) * (ln (a_second * selectivity)))); [constants; rewrite ?E1; rational | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply tends_const] | apply tends_ln; [replace ((a_second * selectivity)) with (a_second * selectivity) by (rational); pos | apply (tends_ext (fun a_first' => ((a_second * selectivity) + a_first'))); [algebra | apply (tends_value ((a_second * selectivity) + 0)); [constants; rational | apply tends_plus; [apply tends_const | apply tends_id_right]]]]]].
Qed.

Lemma wrong_ion_defined
    (F R_ T a_second selectivity z : R)
    (H1 : 0 < F)
    (H2 : 0 < a_second)
    (H3 : 0 < selectivity)
    (H4 : z <> 0) :
  (forall a_first' : R, 0 < a_first' -> F <> 0 /\ z <> 0 /\ 0 < a_first' + a_second * selectivity).
Proof.
  each; exists_there.
Qed.

Lemma slope_left
    (F R_ T a_second ln_first selectivity z : R)
    (H1 : 0 < F)
    (H2 : 0 < a_second)
    (H3 : 0 < selectivity)
    (H4 : z <> 0) :
  Derive (fun ln_first' => R_ * T * ln (exp ln_first' + a_second * selectivity) / (z * F)) ln_first = R_ * T * exp ln_first / (z * F * (exp ln_first + a_second * selectivity)).
Proof.
  assert (E1 : ln (exp ln_first + a_second * selectivity) = (ln (a_second * selectivity + (exp ln_first)))) by (ln_as ((a_second * selectivity + (exp ln_first))) ltac:(rational));
  apply is_derive_unique; rules; [side | eta; rewrite ?E1; rational].
Qed.

Lemma slope_left_defined
    (F R_ T a_second ln_first selectivity z : R)
    (H1 : 0 < F)
    (H2 : 0 < a_second)
    (H3 : 0 < selectivity)
    (H4 : z <> 0) :
  F <> 0 /\ z <> 0 /\ 0 < exp ln_first + a_second * selectivity /\ ex_derive (fun ln_first' => R_ * T * ln (exp ln_first' + a_second * selectivity) / (z * F)) ln_first /\ exp ln_first + a_second * selectivity <> 0.
Proof.
  each; exists_there.
Qed.

Lemma error_of_reading
    (F R_ T a_first a_second selectivity z : R)
    (H1 : 0 < F)
    (H2 : 0 < a_first)
    (H3 : 0 < a_second)
    (H4 : 0 < selectivity)
    (H5 : z <> 0) :
  R_ * T * ln (a_first + a_second * selectivity) / (z * F) - R_ * T * ln a_first / (z * F) = R_ * T * ln (1 + a_second * selectivity / a_first) / (z * F).
Proof.
  assert (E1 : ln (1 + a_second * selectivity / a_first) = (ln (a_first + a_second * selectivity)) - (ln a_first)) by (ln_as ((a_first + a_second * selectivity) * / a_first) ltac:(rational));
  apply (eq_by_sum _ _ (0)); [lra | rewrite ?E1; rational].
Qed.

Lemma error_of_reading_defined
    (F R_ T a_first a_second selectivity z : R)
    (H1 : 0 < F)
    (H2 : 0 < a_first)
    (H3 : 0 < a_second)
    (H4 : 0 < selectivity)
    (H5 : z <> 0) :
  F <> 0 /\ z <> 0 /\ 0 < a_first + a_second * selectivity /\ 0 < a_first /\ a_first <> 0 /\ 0 < 1 + a_second * selectivity / a_first.
Proof.
  each; exists_there.
Qed.

Lemma alone_with_power
    (E_alone E_offset E_offset_second F R_ T a_second selectivity_power z z_second : R)
    (H1 : E_alone = E_offset_second + R_ * T * ln a_second / (z_second * F))
    (H2 : 0 < F)
    (H3 : R_ * T * ln selectivity_power / (z * F) = E_offset_second - E_offset)
    (H4 : 0 < a_second)
    (H5 : 0 < selectivity_power)
    (H6 : z <> 0)
    (H7 : z_second <> 0) :
  E_alone = E_offset + R_ * T * ln (Rpower a_second (z / z_second) * selectivity_power) / (z * F).
Proof.
  assert (E1 : Rpower a_second (z / z_second) = (exp ((z * (ln a_second)) / (z_second)))) by (power_as_exp; exp_as ((((z * (ln a_second)) / (z_second)))) ltac:(rational));
  assert (E2 : ln (Rpower a_second (z / z_second) * selectivity_power) = (z * (ln a_second) + z_second * (ln selectivity_power)) / (z_second)) by (ln_as (selectivity_power * ((exp ((z * (ln a_second)) / (z_second))))) ltac:(rewrite ?E1; rational));
  assert (Z1 : 1 * (E_alone - (E_offset_second + R_ * T * ln a_second / (z_second * F))) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- 1) * (R_ * T * ln selectivity_power / (z * F) - (E_offset_second - E_offset)) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 * (E_alone - (E_offset_second + R_ * T * ln a_second / (z_second * F))) + (- 1) * (R_ * T * ln selectivity_power / (z * F) - (E_offset_second - E_offset)))); [lra | rewrite ?E2, ?E1; rational].
Qed.

Lemma alone_with_power_defined
    (E_alone E_offset E_offset_second F R_ T a_second selectivity_power z z_second : R)
    (H1 : E_alone = E_offset_second + R_ * T * ln a_second / (z_second * F))
    (H2 : 0 < F)
    (H3 : R_ * T * ln selectivity_power / (z * F) = E_offset_second - E_offset)
    (H4 : 0 < a_second)
    (H5 : 0 < selectivity_power)
    (H6 : z <> 0)
    (H7 : z_second <> 0) :
  F <> 0 /\ z <> 0 /\ z_second <> 0 /\ 0 < a_second /\ 0 < Rpower a_second (z / z_second) * selectivity_power.
Proof.
  each; exists_there.
Qed.

Lemma second_end
    (F R_ T a_second selectivity_power z z_second : R)
    (H1 : 0 < F)
    (H2 : 0 < a_second)
    (H3 : 0 < selectivity_power)
    (H4 : z <> 0)
    (H5 : z_second <> 0) :
  tends (fun a_first' => R_ * T * ln (a_first' + Rpower a_second (z / z_second) * selectivity_power) / (z * F)) (at_right 0) (R_ * T * ln (Rpower a_second (z / z_second) * selectivity_power) / (z * F)).
Proof.
  assert (E1 : Rpower a_second (z / z_second) = (exp ((z * (ln a_second)) / (z_second)))) by (power_as_exp; exp_as ((((z * (ln a_second)) / (z_second)))) ltac:(rational));
  assert (E2 : ln (Rpower a_second (z / z_second) * selectivity_power) = (z * (ln a_second) + z_second * (ln selectivity_power)) / (z_second)) by (ln_as (selectivity_power * ((exp ((z * (ln a_second)) / (z_second))))) ltac:(rewrite ?E1; rational));
  apply (tends_ext (fun a_first' => (((((1 / F) * (1 / z)) * R_) * T) * (ln (a_first' + Rpower a_second (z / z_second) * selectivity_power))))); [algebra | ]; apply (tends_value (((((1 / F) * (1 / z)) * R_) * T) * (ln (Rpower a_second (z / z_second) * selectivity_power)))); [constants; rewrite ?E2, ?E1; rational | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply tends_const] | apply tends_ln; [replace ((Rpower a_second (z / z_second) * selectivity_power)) with (selectivity_power * ((exp ((z * (ln a_second)) / (z_second))))) by (rewrite ?E1; rational); pos | apply (tends_ext (fun a_first' => ((Rpower a_second (z / z_second) * selectivity_power) + a_first'))); [algebra | apply (tends_value ((Rpower a_second (z / z_second) * selectivity_power) + 0)); [constants; rewrite ?E1; rational | apply tends_plus; [apply tends_const | apply tends_id_right]]]]]].
Qed.

Lemma second_end_defined
    (F R_ T a_second selectivity_power z z_second : R)
    (H1 : 0 < F)
    (H2 : 0 < a_second)
    (H3 : 0 < selectivity_power)
    (H4 : z <> 0)
    (H5 : z_second <> 0) :
  (forall a_first' : R, 0 < a_first' -> F <> 0 /\ z <> 0 /\ z_second <> 0 /\ 0 < a_second /\ 0 < a_first' + Rpower a_second (z / z_second) * selectivity_power).
Proof.
  each; exists_there.
Qed.

Lemma first_end
    (F R_ T a_first selectivity_power z z_second : R)
    (H1 : 0 < F)
    (H2 : 0 < a_first)
    (H3 : 0 < selectivity_power)
    (H4 : 0 < z)
    (H5 : 0 < z_second) :
  tends (fun a_second' => R_ * T * ln (a_first + Rpower a_second' (z / z_second) * selectivity_power) / (z * F)) (at_right 0) (R_ * T * ln a_first / (z * F)).
Proof.
  apply (tends_ext (fun a_second' => (((((1 / F) * (1 / z)) * R_) * T) * (ln (a_first + Rpower a_second' (z / z_second) * selectivity_power))))); [algebra | ]; apply (tends_value (((((1 / F) * (1 / z)) * R_) * T) * (ln a_first))); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply tends_const] | apply tends_ln; [replace (a_first) with (a_first) by (rational); pos | apply (tends_ext (fun a_second' => (((exp (z * ln a_second' / z_second)) * selectivity_power) + a_first))); [algebra | apply (tends_value ((0 * selectivity_power) + a_first)); [constants; rational | apply tends_plus; [apply tends_mult; [apply above_tends; apply (above_exp _ (((1 / z_second) * z) * (- (1)))); [side | apply (diverges_ext (fun a_second' => (((1 / z_second) * z) * (ln a_second')))); [algebra | apply tends_mult_diverges; [side | apply tends_mult; [apply tends_const | apply tends_const] | apply diverges_ln_zero; apply (above_ext (fun a_second' => a_second')); [algebra | apply above_id]]]] | apply tends_const] | apply tends_const]]]]]].
Qed.

Lemma first_end_defined
    (F R_ T a_first selectivity_power z z_second : R)
    (H1 : 0 < F)
    (H2 : 0 < a_first)
    (H3 : 0 < selectivity_power)
    (H4 : 0 < z)
    (H5 : 0 < z_second) :
  (forall a_second' : R, 0 < a_second' -> F <> 0 /\ z <> 0 /\ z_second <> 0 /\ 0 < a_second' /\ 0 < a_first + Rpower a_second' (z / z_second) * selectivity_power).
Proof.
  each; exists_there.
Qed.

Lemma same_as_derived
    (E_eisenman E_offset F R_ T a_first a_second selectivity_power z : R)
    (H1 : E_eisenman = E_offset + R_ * T * ln (a_first + a_second * selectivity_power) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < a_first)
    (H4 : 0 < a_second)
    (H5 : 0 < selectivity_power)
    (H6 : z <> 0) :
  E_eisenman = E_offset + R_ * T * ln (a_first + a_second * selectivity_power) / (z * F).
Proof.
  assert (E1 : Rpower a_second (z / z) = a_second) by (power_as_exp; exp_as ((ln a_second)) ltac:(rational));
  assert (E2 : ln (a_first + Rpower a_second (z / z) * selectivity_power) = (ln (a_first + a_second * selectivity_power))) by (ln_as ((a_first + a_second * selectivity_power)) ltac:(rewrite ?E1; rational));
  assert (P1 : E_eisenman = E_offset + R_ * T * ln (a_first + Rpower a_second (z / z) * selectivity_power) / (z * F)) by (apply (same_eq _ _ _ _ H1); rewrite ?E2, ?E1; rational);
  apply (same_eq _ _ _ _ P1); rewrite ?E2, ?E1; rational.
Qed.

Lemma same_as_derived_defined
    (E_eisenman E_offset F R_ T a_first a_second selectivity_power z : R)
    (H1 : E_eisenman = E_offset + R_ * T * ln (a_first + a_second * selectivity_power) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < a_first)
    (H4 : 0 < a_second)
    (H5 : 0 < selectivity_power)
    (H6 : z <> 0) :
  F <> 0 /\ z <> 0 /\ 0 < a_first + a_second * selectivity_power.
Proof.
  each; exists_there.
Qed.
