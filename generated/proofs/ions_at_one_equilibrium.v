(* Generated from derivations/ions_at_one_equilibrium.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require driving_force.

Lemma logarithm
    (F R_ T V r : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : r = exp (F * V / (R_ * T))) :
  ln r = F * V / (R_ * T).
Proof.
  try assert (K1 : 0 < r) by side;
  assert (E1 : ln (exp (F * V / (R_ * T))) = (F * V) / (R_ * T)) by (ln_as (((exp (F * V / (R_ * T))))) ltac:(rational));
  apply (same_eq (ln r) (ln (exp (F * V / (R_ * T))))); [apply f_equal; exact H3 | rewrite ?E1; rational | rewrite ?E1; rational].
Qed.

Lemma logarithm_defined
    (F R_ T V r : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : r = exp (F * V / (R_ * T))) :
  0 < r /\ R_ <> 0 /\ T <> 0.
Proof.
  try assert (K1 : 0 < r) by side;
  each; exists_there.
Qed.

Lemma exponents
    (F R_ T V r z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : r = exp (F * V / (R_ * T))) :
  z * ln r = z * F * V / (R_ * T).
Proof.
  try assert (K1 : 0 < r) by side;
  assert (P1 : ln r = F * V / (R_ * T)) by (refine (ions_at_one_equilibrium.logarithm F R_ T V r _ _ _); [exact H1 | exact H2 | exact H3]);
  assert (Z1 : z * (ln r - F * V / (R_ * T)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (z * (ln r - F * V / (R_ * T)))); [lra | rational].
Qed.

Lemma exponents_defined
    (F R_ T V r z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : r = exp (F * V / (R_ * T))) :
  0 < r /\ R_ <> 0 /\ T <> 0.
Proof.
  try assert (K1 : 0 < r) by side;
  each; exists_there.
Qed.

Lemma power
    (F R_ T V r z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : r = exp (F * V / (R_ * T))) :
  Rpower r z = exp (z * F * V / (R_ * T)).
Proof.
  try assert (K1 : 0 < r) by side;
  assert (E1 : exp (z * ln r) = (exp ((ln r) * z))) by (exp_as ((((ln r) * z))) ltac:(rational));
  assert (E2 : Rpower r z = (exp ((ln r) * z))) by (power_as_exp; exp_as ((((ln r) * z))) ltac:(rewrite ?E1; rational));
  assert (P1 : z * ln r = z * F * V / (R_ * T)) by (refine (ions_at_one_equilibrium.exponents F R_ T V r z _ _ _); [exact H1 | exact H2 | exact H3]);
  apply (same_eq (exp (z * ln r)) (exp (z * F * V / (R_ * T)))); [apply f_equal; exact P1 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma power_defined
    (F R_ T V r z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : r = exp (F * V / (R_ * T))) :
  0 < r /\ R_ <> 0 /\ T <> 0.
Proof.
  try assert (K1 : 0 < r) by side;
  each; exists_there.
Qed.

Lemma donnan_form
    (F R_ T V a_in a_out r z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : a_in * exp (z * F * V / (R_ * T)) = a_out)
    (H4 : r = exp (F * V / (R_ * T))) :
  Rpower r z * a_in = a_out.
Proof.
  try assert (K1 : 0 < r) by side;
  assert (E1 : Rpower r z = (exp (z * (ln r)))) by (power_as_exp; exp_as (((z * (ln r)))) ltac:(rational));
  assert (P1 : Rpower r z = exp (z * F * V / (R_ * T))) by (refine (ions_at_one_equilibrium.power F R_ T V r z _ _ _); [exact H1 | exact H2 | exact H4]);
  assert (Z1 : 1 * (a_in * exp (z * F * V / (R_ * T)) - a_out) = 0) by (apply term_eq; [exact H3]);
  assert (Z2 : a_in * (Rpower r z - exp (z * F * V / (R_ * T))) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (a_in * exp (z * F * V / (R_ * T)) - a_out) + a_in * (Rpower r z - exp (z * F * V / (R_ * T))))); [lra | rewrite ?E1; rational].
Qed.

Lemma donnan_form_defined
    (F R_ T V a_in a_out r z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : a_in * exp (z * F * V / (R_ * T)) = a_out)
    (H4 : r = exp (F * V / (R_ * T))) :
  0 < r.
Proof.
  try assert (K1 : 0 < r) by side;
  each; exists_there.
Qed.

Lemma one_ion'1
    (F R_ T V a_in a_out r z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : Rpower r z * a_in = a_out)
    (H4 : r = exp (F * V / (R_ * T))) :
  a_in * exp (z * F * V / (R_ * T)) = a_out.
Proof.
  assert (P1 : Rpower r z = exp (z * F * V / (R_ * T))) by (refine (ions_at_one_equilibrium.power F R_ T V r z _ _ _); [exact H1 | exact H2 | exact H4]);
  assert (E1 : Rpower r z = (exp (z * (ln r)))) by (power_as_exp; exp_as (((z * (ln r)))) ltac:(rational));
  assert (Z1 : 1 * (Rpower r z * a_in - a_out) = 0) by (apply term_eq; [exact H3]);
  assert (Z2 : (- a_in) * (Rpower r z - exp (z * F * V / (R_ * T))) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (Rpower r z * a_in - a_out) + (- a_in) * (Rpower r z - exp (z * F * V / (R_ * T))))); [lra | rewrite ?E1; rational].
Qed.

Lemma one_ion'1_defined
    (F R_ T V a_in a_out r z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : Rpower r z * a_in = a_out)
    (H4 : r = exp (F * V / (R_ * T))) :
  R_ <> 0 /\ T <> 0.
Proof.
  assert (P1 : Rpower r z = exp (z * F * V / (R_ * T))) by (refine (ions_at_one_equilibrium.power F R_ T V r z _ _ _); [exact H1 | exact H2 | exact H4]);
  each; exists_there.
Qed.

Lemma one_ion
    (F R_ T V a_in a_out r z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : r = exp (F * V / (R_ * T))) :
  a_in * exp (z * F * V / (R_ * T)) = a_out <-> Rpower r z * a_in = a_out.
Proof.
  split; [intro G1; refine (ions_at_one_equilibrium.donnan_form F R_ T V a_in a_out r z _ _ _ _); [exact H1 | exact H2 | exact G1 | exact H3] | intro G1; refine (ions_at_one_equilibrium.one_ion'1 F R_ T V a_in a_out r z _ _ _ _); [exact H1 | exact H2 | exact G1 | exact H3]].
Qed.

Lemma one_ion_defined
    (F R_ T V a_in a_out r z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : r = exp (F * V / (R_ * T))) :
  R_ <> 0 /\ T <> 0 /\ 0 < r.
Proof.
  each; exists_there.
Qed.

Lemma powers
    (F R_ T V a_in a_out r z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : a_in * exp (z * F * V / (R_ * T)) = a_out)
    (H5 : r = exp (F * V / (R_ * T))) :
  Rpower r z = a_out / a_in.
Proof.
  try assert (K1 : 0 < r) by side;
  assert (E1 : Rpower r z = (exp (z * (ln r)))) by (power_as_exp; exp_as (((z * (ln r)))) ltac:(rational));
  assert (P1 : Rpower r z * a_in = a_out) by (refine (ions_at_one_equilibrium.donnan_form F R_ T V a_in a_out r z _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5]);
  assert (Z1 : 1 / a_in * (Rpower r z * a_in - a_out) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / a_in * (Rpower r z * a_in - a_out))); [lra | rewrite ?E1; rational].
Qed.

Lemma powers_defined
    (F R_ T V a_in a_out r z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : a_in * exp (z * F * V / (R_ * T)) = a_out)
    (H5 : r = exp (F * V / (R_ * T))) :
  0 < r /\ a_in <> 0.
Proof.
  try assert (K1 : 0 < r) by side;
  each; exists_there.
Qed.

Lemma logarithms
    (F R_ T V a_in a_out r z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : a_in * exp (z * F * V / (R_ * T)) = a_out)
    (H5 : r = exp (F * V / (R_ * T))) :
  z * ln r = ln (a_out / a_in).
Proof.
  try assert (K1 : 0 < a_out) by side;
  try assert (K2 : 0 < r) by side;
  assert (E1 : Rpower r z = (exp (z * (ln r)))) by (power_as_exp; exp_as (((z * (ln r)))) ltac:(rational));
  assert (E2 : ln (Rpower r z) = z * (ln r)) by (ln_as (((exp (z * (ln r))))) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : Rpower r z = a_out / a_in) by (refine (ions_at_one_equilibrium.powers F R_ T V a_in a_out r z _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5]);
  apply (same_eq (ln (Rpower r z)) (ln (a_out / a_in))); [apply f_equal; exact P1 | rewrite ?E3, ?E2, ?E1; rational | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma logarithms_defined
    (F R_ T V a_in a_out r z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : a_in * exp (z * F * V / (R_ * T)) = a_out)
    (H5 : r = exp (F * V / (R_ * T))) :
  0 < r /\ a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  try assert (K1 : 0 < a_out) by side;
  try assert (K2 : 0 < r) by side;
  each; exists_there.
Qed.

Lemma one_logarithm
    (F R_ T V a_in a_out r z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : a_in * exp (z * F * V / (R_ * T)) = a_out)
    (H5 : r = exp (F * V / (R_ * T)))
    (H6 : z <> 0) :
  ln r = ln (a_out / a_in) / z.
Proof.
  try assert (K1 : 0 < r) by side;
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (P1 : z * ln r = ln (a_out / a_in)) by (refine (ions_at_one_equilibrium.logarithms F R_ T V a_in a_out r z _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5]);
  assert (Z1 : 1 / z * (z * ln r - ln (a_out / a_in)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / z * (z * ln r - ln (a_out / a_in)))); [lra | rewrite ?E1; rational].
Qed.

Lemma one_logarithm_defined
    (F R_ T V a_in a_out r z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : a_in * exp (z * F * V / (R_ * T)) = a_out)
    (H5 : r = exp (F * V / (R_ * T)))
    (H6 : z <> 0) :
  0 < r /\ z <> 0 /\ a_in <> 0 /\ 0 < a_out / a_in.
Proof.
  try assert (K1 : 0 < r) by side;
  each; exists_there.
Qed.

Lemma root
    (F R_ T V a_in a_out r z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : a_in * exp (z * F * V / (R_ * T)) = a_out)
    (H5 : r = exp (F * V / (R_ * T)))
    (H6 : z <> 0) :
  r = Rpower (a_out / a_in) (1 / z).
Proof.
  assert (E1 : exp (ln r) = r) by (exp_as ((ln r)) ltac:(rational));
  assert (E2 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rewrite ?E1; rational));
  assert (E3 : exp (ln (a_out / a_in) / z) = ((exp (((ln a_out)) / (z)))) / ((exp (((ln a_in)) / (z))))) by (exp_as (((((ln a_out)) / (z))) + (- ((((ln a_in)) / (z))))) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : Rpower (a_out / a_in) (1 / z) = ((exp (((ln a_out)) / (z)))) / ((exp (((ln a_in)) / (z))))) by (power_as_exp; exp_as (((((ln a_out)) / (z))) + (- ((((ln a_in)) / (z))))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (P1 : ln r = ln (a_out / a_in) / z) by (refine (ions_at_one_equilibrium.one_logarithm F R_ T V a_in a_out r z _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6]);
  apply (same_eq (exp (ln r)) (exp (ln (a_out / a_in) / z))); [apply f_equal; exact P1 | rewrite ?E4, ?E3, ?E2, ?E1; rational | rewrite ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma root_defined
    (F R_ T V a_in a_out r z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in)
    (H4 : a_in * exp (z * F * V / (R_ * T)) = a_out)
    (H5 : r = exp (F * V / (R_ * T)))
    (H6 : z <> 0) :
  a_in <> 0 /\ z <> 0 /\ 0 < a_out / a_in.
Proof.
  each; exists_there.
Qed.

Lemma potential_of_ratio
    (E F R_ T V a_in a_out r z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < a_in)
    (H6 : a_in * exp (z * F * V / (R_ * T)) = a_out)
    (H7 : r = exp (F * V / (R_ * T)))
    (H8 : z <> 0) :
  E = R_ * T * ln r / F.
Proof.
  try assert (K1 : 0 < r) by side;
  assert (E1 : ln (a_out / a_in) = (ln a_out) - (ln a_in)) by (ln_as (a_out * / a_in) ltac:(rational));
  assert (P1 : ln r = ln (a_out / a_in) / z) by (refine (ions_at_one_equilibrium.one_logarithm F R_ T V a_in a_out r z _ _ _ _ _ _); [exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  assert (Z1 : 1 * (E - R_ * T * ln (a_out / a_in) / (z * F)) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- R_ * T) / F * (ln r - ln (a_out / a_in) / z) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (E - R_ * T * ln (a_out / a_in) / (z * F)) + (- R_ * T) / F * (ln r - ln (a_out / a_in) / z))); [lra | rewrite ?E1; rational].
Qed.

Lemma potential_of_ratio_defined
    (E F R_ T V a_in a_out r z : R)
    (H1 : E = R_ * T * ln (a_out / a_in) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < a_in)
    (H6 : a_in * exp (z * F * V / (R_ * T)) = a_out)
    (H7 : r = exp (F * V / (R_ * T)))
    (H8 : z <> 0) :
  F <> 0 /\ 0 < r.
Proof.
  try assert (K1 : 0 < r) by side;
  each; exists_there.
Qed.

Lemma first_root
    (F R_ T V a_in_1 a_out_1 r z_1 : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in_1)
    (H4 : a_in_1 * exp (z_1 * F * V / (R_ * T)) = a_out_1)
    (H5 : r = exp (F * V / (R_ * T)))
    (H6 : z_1 <> 0) :
  r = Rpower (a_out_1 / a_in_1) (1 / z_1).
Proof.
  try assert (K1 : 0 < a_out_1) by side;
  assert (P1 : r = Rpower (a_out_1 / a_in_1) (1 / z_1)) by (refine (ions_at_one_equilibrium.root F R_ T V a_in_1 a_out_1 r z_1 _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6]);
  exact P1.
Qed.

Lemma first_root_defined
    (F R_ T V a_in_1 a_out_1 r z_1 : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in_1)
    (H4 : a_in_1 * exp (z_1 * F * V / (R_ * T)) = a_out_1)
    (H5 : r = exp (F * V / (R_ * T)))
    (H6 : z_1 <> 0) :
  a_in_1 <> 0 /\ z_1 <> 0 /\ 0 < a_out_1 / a_in_1.
Proof.
  try assert (K1 : 0 < a_out_1) by side;
  each; exists_there.
Qed.

Lemma second_root
    (F R_ T V a_in_2 a_out_2 r z_2 : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in_2)
    (H4 : a_in_2 * exp (z_2 * F * V / (R_ * T)) = a_out_2)
    (H5 : r = exp (F * V / (R_ * T)))
    (H6 : z_2 <> 0) :
  r = Rpower (a_out_2 / a_in_2) (1 / z_2).
Proof.
  try assert (K1 : 0 < a_out_2) by side;
  assert (P1 : r = Rpower (a_out_2 / a_in_2) (1 / z_2)) by (refine (ions_at_one_equilibrium.root F R_ T V a_in_2 a_out_2 r z_2 _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6]);
  exact P1.
Qed.

Lemma second_root_defined
    (F R_ T V a_in_2 a_out_2 r z_2 : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in_2)
    (H4 : a_in_2 * exp (z_2 * F * V / (R_ * T)) = a_out_2)
    (H5 : r = exp (F * V / (R_ * T)))
    (H6 : z_2 <> 0) :
  a_in_2 <> 0 /\ z_2 <> 0 /\ 0 < a_out_2 / a_in_2.
Proof.
  try assert (K1 : 0 < a_out_2) by side;
  each; exists_there.
Qed.

Lemma same_ratio
    (F R_ T V a_in_1 a_in_2 a_out_1 a_out_2 r z_1 z_2 : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in_1)
    (H4 : a_in_1 * exp (z_1 * F * V / (R_ * T)) = a_out_1)
    (H5 : 0 < a_in_2)
    (H6 : a_in_2 * exp (z_2 * F * V / (R_ * T)) = a_out_2)
    (H7 : r = exp (F * V / (R_ * T)))
    (H8 : z_1 <> 0)
    (H9 : z_2 <> 0) :
  Rpower (a_out_1 / a_in_1) (1 / z_1) = Rpower (a_out_2 / a_in_2) (1 / z_2).
Proof.
  try assert (K1 : 0 < a_out_1) by side;
  try assert (K2 : 0 < a_out_2) by side;
  assert (E1 : ln (a_out_2 / a_in_2) = (ln a_out_2) - (ln a_in_2)) by (ln_as (a_out_2 * / a_in_2) ltac:(rational));
  assert (E2 : Rpower (a_out_2 / a_in_2) (1 / z_2) = ((exp (((ln a_out_2)) / (z_2)))) / ((exp (((ln a_in_2)) / (z_2))))) by (power_as_exp; exp_as (((((ln a_out_2)) / (z_2))) + (- ((((ln a_in_2)) / (z_2))))) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (a_out_1 / a_in_1) = (ln a_out_1) - (ln a_in_1)) by (ln_as (a_out_1 * / a_in_1) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : Rpower (a_out_1 / a_in_1) (1 / z_1) = ((exp (((ln a_out_1)) / (z_1)))) / ((exp (((ln a_in_1)) / (z_1))))) by (power_as_exp; exp_as (((((ln a_out_1)) / (z_1))) + (- ((((ln a_in_1)) / (z_1))))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (P1 : r = Rpower (a_out_2 / a_in_2) (1 / z_2)) by (refine (ions_at_one_equilibrium.second_root F R_ T V a_in_2 a_out_2 r z_2 _ _ _ _ _ _); [exact H1 | exact H2 | exact H5 | exact H6 | exact H7 | exact H9]);
  assert (P2 : r = Rpower (a_out_1 / a_in_1) (1 / z_1)) by (refine (ions_at_one_equilibrium.first_root F R_ T V a_in_1 a_out_1 r z_1 _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H7 | exact H8]);
  assert (Z1 : 1 * (r - Rpower (a_out_2 / a_in_2) (1 / z_2)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- 1) * (r - Rpower (a_out_1 / a_in_1) (1 / z_1)) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (r - Rpower (a_out_2 / a_in_2) (1 / z_2)) + (- 1) * (r - Rpower (a_out_1 / a_in_1) (1 / z_1)))); [lra | rewrite ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma same_ratio_defined
    (F R_ T V a_in_1 a_in_2 a_out_1 a_out_2 r z_1 z_2 : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_in_1)
    (H4 : a_in_1 * exp (z_1 * F * V / (R_ * T)) = a_out_1)
    (H5 : 0 < a_in_2)
    (H6 : a_in_2 * exp (z_2 * F * V / (R_ * T)) = a_out_2)
    (H7 : r = exp (F * V / (R_ * T)))
    (H8 : z_1 <> 0)
    (H9 : z_2 <> 0) :
  a_in_1 <> 0 /\ z_1 <> 0 /\ 0 < a_out_1 / a_in_1 /\ a_in_2 <> 0 /\ z_2 <> 0 /\ 0 < a_out_2 / a_in_2.
Proof.
  try assert (K1 : 0 < a_out_1) by side;
  try assert (K2 : 0 < a_out_2) by side;
  each; exists_there.
Qed.

Lemma first
    (E_1 F R_ T V a_in_1 a_out_1 r z_1 : R)
    (H1 : E_1 = R_ * T * ln (a_out_1 / a_in_1) / (z_1 * F))
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < a_in_1)
    (H6 : a_in_1 * exp (z_1 * F * V / (R_ * T)) = a_out_1)
    (H7 : r = exp (F * V / (R_ * T)))
    (H8 : z_1 <> 0) :
  E_1 = R_ * T * ln r / F.
Proof.
  try assert (K1 : 0 < r) by side;
  assert (P1 : E_1 = R_ * T * ln r / F) by (refine (ions_at_one_equilibrium.potential_of_ratio E_1 F R_ T V a_in_1 a_out_1 r z_1 _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  exact P1.
Qed.

Lemma first_defined
    (E_1 F R_ T V a_in_1 a_out_1 r z_1 : R)
    (H1 : E_1 = R_ * T * ln (a_out_1 / a_in_1) / (z_1 * F))
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < a_in_1)
    (H6 : a_in_1 * exp (z_1 * F * V / (R_ * T)) = a_out_1)
    (H7 : r = exp (F * V / (R_ * T)))
    (H8 : z_1 <> 0) :
  F <> 0 /\ 0 < r.
Proof.
  try assert (K1 : 0 < r) by side;
  each; exists_there.
Qed.

Lemma second
    (E_2 F R_ T V a_in_2 a_out_2 r z_2 : R)
    (H1 : E_2 = R_ * T * ln (a_out_2 / a_in_2) / (z_2 * F))
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < a_in_2)
    (H6 : a_in_2 * exp (z_2 * F * V / (R_ * T)) = a_out_2)
    (H7 : r = exp (F * V / (R_ * T)))
    (H8 : z_2 <> 0) :
  E_2 = R_ * T * ln r / F.
Proof.
  try assert (K1 : 0 < r) by side;
  assert (P1 : E_2 = R_ * T * ln r / F) by (refine (ions_at_one_equilibrium.potential_of_ratio E_2 F R_ T V a_in_2 a_out_2 r z_2 _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  exact P1.
Qed.

Lemma second_defined
    (E_2 F R_ T V a_in_2 a_out_2 r z_2 : R)
    (H1 : E_2 = R_ * T * ln (a_out_2 / a_in_2) / (z_2 * F))
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < a_in_2)
    (H6 : a_in_2 * exp (z_2 * F * V / (R_ * T)) = a_out_2)
    (H7 : r = exp (F * V / (R_ * T)))
    (H8 : z_2 <> 0) :
  F <> 0 /\ 0 < r.
Proof.
  try assert (K1 : 0 < r) by side;
  each; exists_there.
Qed.

Lemma one_potential
    (E_1 E_2 F R_ T V a_in_1 a_in_2 a_out_1 a_out_2 r z_1 z_2 : R)
    (H1 : E_1 = R_ * T * ln (a_out_1 / a_in_1) / (z_1 * F))
    (H2 : E_2 = R_ * T * ln (a_out_2 / a_in_2) / (z_2 * F))
    (H3 : 0 < F)
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < a_in_1)
    (H7 : a_in_1 * exp (z_1 * F * V / (R_ * T)) = a_out_1)
    (H8 : 0 < a_in_2)
    (H9 : a_in_2 * exp (z_2 * F * V / (R_ * T)) = a_out_2)
    (H10 : r = exp (F * V / (R_ * T)))
    (H11 : z_1 <> 0)
    (H12 : z_2 <> 0) :
  E_1 = E_2.
Proof.
  assert (P1 : E_1 = R_ * T * ln r / F) by (refine (ions_at_one_equilibrium.first E_1 F R_ T V a_in_1 a_out_1 r z_1 _ _ _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H10 | exact H11]);
  assert (P2 : E_2 = R_ * T * ln r / F) by (refine (ions_at_one_equilibrium.second E_2 F R_ T V a_in_2 a_out_2 r z_2 _ _ _ _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H5 | exact H8 | exact H9 | exact H10 | exact H12]);
  assert (Z1 : 1 * (E_1 - R_ * T * ln r / F) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- 1) * (E_2 - R_ * T * ln r / F) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (E_1 - R_ * T * ln r / F) + (- 1) * (E_2 - R_ * T * ln r / F))); [lra | rational].
Qed.

Lemma of_cation
    (F R_ T V a_in_1 a_out_1 r : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : a_in_1 * exp (F * V / (R_ * T)) = a_out_1)
    (H4 : r = exp (F * V / (R_ * T))) :
  r * a_in_1 = a_out_1.
Proof.
  assert (E1 : exp (1 * F * V / (R_ * T)) = (exp (F * V / (R_ * T)))) by (exp_as (((F * V / (R_ * T)))) ltac:(rational));
  assert (E2 : Rpower r 1 = r) by (power_as_exp; exp_as ((ln r)) ltac:(rewrite ?E1; rational));
  assert (P1 : Rpower r 1 * a_in_1 = a_out_1) by (refine (ions_at_one_equilibrium.donnan_form F R_ T V a_in_1 a_out_1 r 1 _ _ _ _); [exact H1 | exact H2 | apply (same_eq _ _ _ _ H3); rewrite ?E1; rational | exact H4]);
  apply (same_eq _ _ _ _ P1); rewrite ?E2, ?E1; rational.
Qed.

Lemma of_anion
    (F R_ T V a_in_2 a_out_2 r : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : a_in_2 * exp (- F * V / (R_ * T)) = a_out_2)
    (H4 : r = exp (F * V / (R_ * T))) :
  a_in_2 / r = a_out_2.
Proof.
  try assert (K1 : 0 < r) by side;
  assert (E1 : exp (- F * V / (R_ * T)) = (1) / ((exp (F * V / (R_ * T))))) by (exp_as ((- ((F * V / (R_ * T))))) ltac:(rational));
  assert (E2 : exp ((- 1) * F * V / (R_ * T)) = (1) / ((exp (F * V / (R_ * T))))) by (exp_as ((- ((F * V / (R_ * T))))) ltac:(rewrite ?E1; rational));
  assert (E3 : Rpower r (- 1) = (1) / (r)) by (power_as_exp; exp_as ((- (ln r))) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : Rpower r (- 1) * a_in_2 = a_out_2) by (refine (ions_at_one_equilibrium.donnan_form F R_ T V a_in_2 a_out_2 r (- 1) _ _ _ _); [exact H1 | exact H2 | apply (same_eq _ _ _ _ H3); rewrite ?E2, ?E1; rational | exact H4]);
  apply (same_eq _ _ _ _ P1); rewrite ?E3, ?E2, ?E1; rational.
Qed.

Lemma of_anion_defined
    (F R_ T V a_in_2 a_out_2 r : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : a_in_2 * exp (- F * V / (R_ * T)) = a_out_2)
    (H4 : r = exp (F * V / (R_ * T))) :
  r <> 0.
Proof.
  try assert (K1 : 0 < r) by side;
  each; exists_there.
Qed.

Lemma product
    (F R_ T V a_in_1 a_in_2 a_out_1 a_out_2 r : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : a_in_1 * exp (F * V / (R_ * T)) = a_out_1)
    (H4 : a_in_2 * exp (- F * V / (R_ * T)) = a_out_2)
    (H5 : r = exp (F * V / (R_ * T))) :
  a_in_1 * a_in_2 = a_out_1 * a_out_2.
Proof.
  try assert (K1 : 0 < r) by side;
  assert (P1 : r * a_in_1 = a_out_1) by (refine (ions_at_one_equilibrium.of_cation F R_ T V a_in_1 a_out_1 r _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5]);
  assert (P2 : a_in_2 / r = a_out_2) by (refine (ions_at_one_equilibrium.of_anion F R_ T V a_in_2 a_out_2 r _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5]);
  assert (Z1 : a_in_2 / r * (r * a_in_1 - a_out_1) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : a_out_1 * (a_in_2 / r - a_out_2) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (a_in_2 / r * (r * a_in_1 - a_out_1) + a_out_1 * (a_in_2 / r - a_out_2))); [lra | rational].
Qed.

Lemma not_satisfied
    (E_1 E_2 V : R)
    (H1 : E_1 <> E_2)
    (H2 : V = E_1) :
  V <> E_2.
Proof.
  assert (Z1 : 1 * (V - E_1) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : 1 * (E_1 - E_2) <> 0) by (apply term_neq; [side | exact H1]);
  apply (neq_by_sum _ _ (1 * (V - E_1) + 1 * (E_1 - E_2))); [intro C1; apply Z2; lra | rational].
Qed.

Lemma driven
    (E_2 F R_ T V a_in_2 a_out_2 delta_mu_2 mu_in mu_out mu_standard phi_in phi_out z_2 : R)
    (H1 : E_2 = R_ * T * ln (a_out_2 / a_in_2) / (z_2 * F))
    (H2 : 0 < F)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < a_in_2)
    (H5 : 0 < a_out_2)
    (H6 : delta_mu_2 = mu_in - mu_out)
    (H7 : mu_in = mu_standard + R_ * T * ln a_in_2 + z_2 * F * phi_in)
    (H8 : mu_out = mu_standard + R_ * T * ln a_out_2 + z_2 * F * phi_out)
    (H9 : z_2 <> 0) :
  delta_mu_2 = z_2 * F * (V - E_2).
Proof.
  assert (P1 : delta_mu_2 = z_2 * F * (V - E_2)) by (refine (driving_force.driving_force E_2 F R_ T V a_in_2 a_out_2 delta_mu_2 mu_in mu_out mu_standard phi_in phi_out z_2 _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9]);
  exact P1.
Qed.

Lemma still_driven
    (E_1 E_2 F R_ T V a_in_2 a_out_2 delta_mu_2 mu_in mu_out mu_standard phi_in phi_out z_2 : R)
    (H1 : E_1 <> E_2)
    (H2 : E_2 = R_ * T * ln (a_out_2 / a_in_2) / (z_2 * F))
    (H3 : 0 < F)
    (H4 : V = E_1)
    (H5 : V = phi_in - phi_out)
    (H6 : 0 < a_in_2)
    (H7 : 0 < a_out_2)
    (H8 : delta_mu_2 = mu_in - mu_out)
    (H9 : mu_in = mu_standard + R_ * T * ln a_in_2 + z_2 * F * phi_in)
    (H10 : mu_out = mu_standard + R_ * T * ln a_out_2 + z_2 * F * phi_out)
    (H11 : z_2 <> 0) :
  delta_mu_2 <> 0.
Proof.
  assert (P1 : delta_mu_2 = z_2 * F * (V - E_2)) by (refine (ions_at_one_equilibrium.driven E_2 F R_ T V a_in_2 a_out_2 delta_mu_2 mu_in mu_out mu_standard phi_in phi_out z_2 _ _ _ _ _ _ _ _ _); [exact H2 | exact H3 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11]);
  assert (P2 : V <> E_2) by (refine (ions_at_one_equilibrium.not_satisfied E_1 E_2 V _ _); [exact H1 | exact H4]);
  assert (Z1 : 1 * (delta_mu_2 - z_2 * F * (V - E_2)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : z_2 * F * (V - E_2) <> 0) by (apply term_neq; [side | exact P2]);
  apply (neq_by_sum _ _ (1 * (delta_mu_2 - z_2 * F * (V - E_2)) + z_2 * F * (V - E_2))); [intro C1; apply Z2; lra | rational].
Qed.
