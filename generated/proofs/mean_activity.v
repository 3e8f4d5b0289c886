(* Generated from derivations/mean_activity.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require electrochemical_potential.

Lemma of_cation
    (F R_ T a_plus mu_plus mu_plus_standard phi z_plus : R)
    (H1 : 0 < a_plus)
    (H2 : mu_plus = mu_plus_standard + R_ * T * ln a_plus + F * phi * z_plus) :
  mu_plus = mu_plus_standard + R_ * T * ln a_plus + F * phi * z_plus.
Proof.
  assert (P1 : mu_plus = mu_plus_standard + R_ * T * ln a_plus + z_plus * F * phi) by (refine (electrochemical_potential.electrochemical_potential F R_ T a_plus mu_plus mu_plus_standard phi z_plus _ _); [exact H1 | apply (same_eq _ _ _ _ H2); rational]);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma of_cation_defined
    (F R_ T a_plus mu_plus mu_plus_standard phi z_plus : R)
    (H1 : 0 < a_plus)
    (H2 : mu_plus = mu_plus_standard + R_ * T * ln a_plus + F * phi * z_plus) :
  0 < a_plus.
Proof.
  each; exists_there.
Qed.

Lemma of_anion
    (F R_ T a_minus mu_minus mu_minus_standard phi z_minus : R)
    (H1 : 0 < a_minus)
    (H2 : mu_minus = mu_minus_standard + R_ * T * ln a_minus + F * phi * z_minus) :
  mu_minus = mu_minus_standard + R_ * T * ln a_minus + F * phi * z_minus.
Proof.
  assert (P1 : mu_minus = mu_minus_standard + R_ * T * ln a_minus + z_minus * F * phi) by (refine (electrochemical_potential.electrochemical_potential F R_ T a_minus mu_minus mu_minus_standard phi z_minus _ _); [exact H1 | apply (same_eq _ _ _ _ H2); rational]);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma of_anion_defined
    (F R_ T a_minus mu_minus mu_minus_standard phi z_minus : R)
    (H1 : 0 < a_minus)
    (H2 : mu_minus = mu_minus_standard + R_ * T * ln a_minus + F * phi * z_minus) :
  0 < a_minus.
Proof.
  each; exists_there.
Qed.

Lemma of_ions
    (F R_ T a_minus a_plus mu_minus mu_minus_standard mu_plus mu_plus_standard mu_salt nu_minus nu_plus phi z_minus z_plus : R)
    (H1 : 0 < a_minus)
    (H2 : 0 < a_plus)
    (H3 : mu_minus = mu_minus_standard + R_ * T * ln a_minus + F * phi * z_minus)
    (H4 : mu_plus = mu_plus_standard + R_ * T * ln a_plus + F * phi * z_plus)
    (H5 : mu_salt = nu_plus * mu_plus + nu_minus * mu_minus) :
  mu_salt = nu_plus * (mu_plus_standard + R_ * T * ln a_plus + F * phi * z_plus) + nu_minus * (mu_minus_standard + R_ * T * ln a_minus + F * phi * z_minus).
Proof.
  assert (Z1 : 1 * (mu_salt - (nu_plus * mu_plus + nu_minus * mu_minus)) = 0) by (apply term_eq; [exact H5]);
  assert (Z2 : nu_plus * (mu_plus - (mu_plus_standard + R_ * T * ln a_plus + F * phi * z_plus)) = 0) by (apply term_eq; [exact H4]);
  assert (Z3 : nu_minus * (mu_minus - (mu_minus_standard + R_ * T * ln a_minus + F * phi * z_minus)) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 * (mu_salt - (nu_plus * mu_plus + nu_minus * mu_minus)) + nu_plus * (mu_plus - (mu_plus_standard + R_ * T * ln a_plus + F * phi * z_plus)) + nu_minus * (mu_minus - (mu_minus_standard + R_ * T * ln a_minus + F * phi * z_minus)))); [lra | rational].
Qed.

Lemma of_ions_defined
    (F R_ T a_minus a_plus mu_minus mu_minus_standard mu_plus mu_plus_standard mu_salt nu_minus nu_plus phi z_minus z_plus : R)
    (H1 : 0 < a_minus)
    (H2 : 0 < a_plus)
    (H3 : mu_minus = mu_minus_standard + R_ * T * ln a_minus + F * phi * z_minus)
    (H4 : mu_plus = mu_plus_standard + R_ * T * ln a_plus + F * phi * z_plus)
    (H5 : mu_salt = nu_plus * mu_plus + nu_minus * mu_minus) :
  0 < a_minus /\ 0 < a_plus.
Proof.
  each; exists_there.
Qed.

Lemma potential_of_salt
    (F R_ T a_minus a_plus mu_minus mu_minus_standard mu_plus mu_plus_standard mu_salt mu_salt_standard nu_minus nu_plus phi z_minus z_plus : R)
    (H1 : 0 < a_minus)
    (H2 : 0 < a_plus)
    (H3 : mu_minus = mu_minus_standard + R_ * T * ln a_minus + F * phi * z_minus)
    (H4 : mu_plus = mu_plus_standard + R_ * T * ln a_plus + F * phi * z_plus)
    (H5 : mu_salt = nu_plus * mu_plus + nu_minus * mu_minus)
    (H6 : mu_salt_standard = nu_plus * mu_plus_standard + nu_minus * mu_minus_standard)
    (H7 : nu_plus * z_plus + nu_minus * z_minus = 0) :
  mu_salt = mu_salt_standard + R_ * T * (nu_plus * ln a_plus + nu_minus * ln a_minus).
Proof.
  assert (P1 : mu_salt = nu_plus * (mu_plus_standard + R_ * T * ln a_plus + F * phi * z_plus) + nu_minus * (mu_minus_standard + R_ * T * ln a_minus + F * phi * z_minus)) by (refine (mean_activity.of_ions F R_ T a_minus a_plus mu_minus mu_minus_standard mu_plus mu_plus_standard mu_salt nu_minus nu_plus phi z_minus z_plus _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5]);
  assert (Z1 : 1 * (mu_salt - (nu_plus * (mu_plus_standard + R_ * T * ln a_plus + F * phi * z_plus) + nu_minus * (mu_minus_standard + R_ * T * ln a_minus + F * phi * z_minus))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : F * phi * (nu_plus * z_plus + nu_minus * z_minus - 0) = 0) by (apply term_eq; [exact H7]);
  assert (Z3 : (- 1) * (mu_salt_standard - (nu_plus * mu_plus_standard + nu_minus * mu_minus_standard)) = 0) by (apply term_eq; [exact H6]);
  apply (eq_by_sum _ _ (1 * (mu_salt - (nu_plus * (mu_plus_standard + R_ * T * ln a_plus + F * phi * z_plus) + nu_minus * (mu_minus_standard + R_ * T * ln a_minus + F * phi * z_minus))) + F * phi * (nu_plus * z_plus + nu_minus * z_minus - 0) + (- 1) * (mu_salt_standard - (nu_plus * mu_plus_standard + nu_minus * mu_minus_standard)))); [lra | rational].
Qed.

Lemma potential_of_salt_defined
    (F R_ T a_minus a_plus mu_minus mu_minus_standard mu_plus mu_plus_standard mu_salt mu_salt_standard nu_minus nu_plus phi z_minus z_plus : R)
    (H1 : 0 < a_minus)
    (H2 : 0 < a_plus)
    (H3 : mu_minus = mu_minus_standard + R_ * T * ln a_minus + F * phi * z_minus)
    (H4 : mu_plus = mu_plus_standard + R_ * T * ln a_plus + F * phi * z_plus)
    (H5 : mu_salt = nu_plus * mu_plus + nu_minus * mu_minus)
    (H6 : mu_salt_standard = nu_plus * mu_plus_standard + nu_minus * mu_minus_standard)
    (H7 : nu_plus * z_plus + nu_minus * z_minus = 0) :
  0 < a_minus /\ 0 < a_plus.
Proof.
  each; exists_there.
Qed.

Lemma mean_logarithm
    (a_mean a_minus a_plus nu_minus nu_plus : R)
    (H1 : a_mean = Rpower (Rpower a_plus nu_plus * Rpower a_minus nu_minus) (1 / (nu_plus + nu_minus)))
    (H2 : 0 < a_minus)
    (H3 : 0 < a_plus)
    (H4 : 0 < nu_minus)
    (H5 : 0 < nu_plus) :
  ln a_mean = (nu_plus * ln a_plus + nu_minus * ln a_minus) / (nu_plus + nu_minus).
Proof.
  try assert (K1 : 0 < a_mean) by side;
  assert (E1 : Rpower a_minus nu_minus = (exp (nu_minus * (ln a_minus)))) by (power_as_exp; exp_as (((nu_minus * (ln a_minus)))) ltac:(rational));
  assert (E2 : Rpower a_plus nu_plus = (exp (nu_plus * (ln a_plus)))) by (power_as_exp; exp_as (((nu_plus * (ln a_plus)))) ltac:(rewrite ?E1; rational));
  assert (E3 : ln (Rpower a_plus nu_plus * Rpower a_minus nu_minus) = nu_minus * (ln a_minus) + nu_plus * (ln a_plus)) by (ln_as (((exp (nu_minus * (ln a_minus)))) * ((exp (nu_plus * (ln a_plus))))) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : Rpower (Rpower a_plus nu_plus * Rpower a_minus nu_minus) (1 / (nu_plus + nu_minus)) = (exp ((nu_plus * (ln a_plus)) / (nu_minus + nu_plus))) * (exp ((nu_minus * (ln a_minus)) / (nu_minus + nu_plus)))) by (power_as_exp; exp_as ((((nu_minus * (ln a_minus)) / (nu_minus + nu_plus))) + (((nu_plus * (ln a_plus)) / (nu_minus + nu_plus)))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (E5 : ln (Rpower (Rpower a_plus nu_plus * Rpower a_minus nu_minus) (1 / (nu_plus + nu_minus))) = (nu_minus * (ln a_minus) + nu_plus * (ln a_plus)) / (nu_minus + nu_plus)) by (ln_as (((exp ((nu_plus * (ln a_plus)) / (nu_minus + nu_plus)))) * ((exp ((nu_minus * (ln a_minus)) / (nu_minus + nu_plus))))) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; rational));
  apply (same_eq (ln a_mean) (ln (Rpower (Rpower a_plus nu_plus * Rpower a_minus nu_minus) (1 / (nu_plus + nu_minus))))); [apply f_equal; exact H1 | rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational | rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma mean_logarithm_defined
    (a_mean a_minus a_plus nu_minus nu_plus : R)
    (H1 : a_mean = Rpower (Rpower a_plus nu_plus * Rpower a_minus nu_minus) (1 / (nu_plus + nu_minus)))
    (H2 : 0 < a_minus)
    (H3 : 0 < a_plus)
    (H4 : 0 < nu_minus)
    (H5 : 0 < nu_plus) :
  0 < a_mean /\ nu_plus + nu_minus <> 0 /\ 0 < a_minus /\ 0 < a_plus.
Proof.
  try assert (K1 : 0 < a_mean) by side;
  each; exists_there.
Qed.

Lemma mean_potential
    (F R_ T a_mean a_minus a_plus mu_minus mu_minus_standard mu_plus mu_plus_standard mu_salt mu_salt_standard nu_minus nu_plus phi z_minus z_plus : R)
    (H1 : a_mean = Rpower (Rpower a_plus nu_plus * Rpower a_minus nu_minus) (1 / (nu_plus + nu_minus)))
    (H2 : 0 < a_minus)
    (H3 : 0 < a_plus)
    (H4 : mu_minus = mu_minus_standard + R_ * T * ln a_minus + F * phi * z_minus)
    (H5 : mu_plus = mu_plus_standard + R_ * T * ln a_plus + F * phi * z_plus)
    (H6 : mu_salt = nu_plus * mu_plus + nu_minus * mu_minus)
    (H7 : mu_salt_standard = nu_plus * mu_plus_standard + nu_minus * mu_minus_standard)
    (H8 : 0 < nu_minus)
    (H9 : nu_plus * z_plus + nu_minus * z_minus = 0)
    (H10 : 0 < nu_plus) :
  mu_salt = mu_salt_standard + R_ * T * (nu_plus + nu_minus) * ln a_mean.
Proof.
  try assert (K1 : 0 < a_mean) by side;
  assert (P1 : mu_salt = mu_salt_standard + R_ * T * (nu_plus * ln a_plus + nu_minus * ln a_minus)) by (refine (mean_activity.potential_of_salt F R_ T a_minus a_plus mu_minus mu_minus_standard mu_plus mu_plus_standard mu_salt mu_salt_standard nu_minus nu_plus phi z_minus z_plus _ _ _ _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H9]);
  assert (P2 : ln a_mean = (nu_plus * ln a_plus + nu_minus * ln a_minus) / (nu_plus + nu_minus)) by (refine (mean_activity.mean_logarithm a_mean a_minus a_plus nu_minus nu_plus _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H8 | exact H10]);
  assert (Z1 : 1 * (mu_salt - (mu_salt_standard + R_ * T * (nu_plus * ln a_plus + nu_minus * ln a_minus))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- R_ * T * (nu_plus + nu_minus)) * (ln a_mean - (nu_plus * ln a_plus + nu_minus * ln a_minus) / (nu_plus + nu_minus)) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (mu_salt - (mu_salt_standard + R_ * T * (nu_plus * ln a_plus + nu_minus * ln a_minus))) + (- R_ * T * (nu_plus + nu_minus)) * (ln a_mean - (nu_plus * ln a_plus + nu_minus * ln a_minus) / (nu_plus + nu_minus)))); [lra | rational].
Qed.

Lemma mean_potential_defined
    (F R_ T a_mean a_minus a_plus mu_minus mu_minus_standard mu_plus mu_plus_standard mu_salt mu_salt_standard nu_minus nu_plus phi z_minus z_plus : R)
    (H1 : a_mean = Rpower (Rpower a_plus nu_plus * Rpower a_minus nu_minus) (1 / (nu_plus + nu_minus)))
    (H2 : 0 < a_minus)
    (H3 : 0 < a_plus)
    (H4 : mu_minus = mu_minus_standard + R_ * T * ln a_minus + F * phi * z_minus)
    (H5 : mu_plus = mu_plus_standard + R_ * T * ln a_plus + F * phi * z_plus)
    (H6 : mu_salt = nu_plus * mu_plus + nu_minus * mu_minus)
    (H7 : mu_salt_standard = nu_plus * mu_plus_standard + nu_minus * mu_minus_standard)
    (H8 : 0 < nu_minus)
    (H9 : nu_plus * z_plus + nu_minus * z_minus = 0)
    (H10 : 0 < nu_plus) :
  0 < a_mean.
Proof.
  try assert (K1 : 0 < a_mean) by side;
  each; exists_there.
Qed.

Lemma elsewhere
    (F R_ T a_other mu_other mu_standard phi_other z : R)
    (H1 : 0 < a_other)
    (H2 : mu_other = mu_standard + R_ * T * ln a_other + z * F * phi_other) :
  mu_other = mu_standard + R_ * T * ln a_other + z * F * phi_other.
Proof.
  assert (P1 : mu_other = mu_standard + R_ * T * ln a_other + z * F * phi_other) by (refine (electrochemical_potential.electrochemical_potential F R_ T a_other mu_other mu_standard phi_other z _ _); [exact H1 | exact H2]);
  exact P1.
Qed.

Lemma elsewhere_defined
    (F R_ T a_other mu_other mu_standard phi_other z : R)
    (H1 : 0 < a_other)
    (H2 : mu_other = mu_standard + R_ * T * ln a_other + z * F * phi_other) :
  0 < a_other.
Proof.
  each; exists_there.
Qed.

Lemma logarithm_of_lower
    (a a_other lam z : R)
    (H1 : 0 < a)
    (H2 : a_other = Rpower lam (- z) * a)
    (H3 : 0 < a_other)
    (H4 : 0 < lam) :
  ln a_other = ln a - z * ln lam.
Proof.
  assert (E1 : Rpower lam (- z) = (1) / ((exp (z * (ln lam))))) by (power_as_exp; exp_as ((- ((z * (ln lam))))) ltac:(rational));
  assert (E2 : ln (Rpower lam (- z) * a) = -z * (ln lam) + (ln a)) by (ln_as (a * / ((exp (z * (ln lam))))) ltac:(rewrite ?E1; rational));
  apply (same_eq (ln a_other) (ln (Rpower lam (- z) * a))); [apply f_equal; exact H2 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma logarithm_of_lower_defined
    (a a_other lam z : R)
    (H1 : 0 < a)
    (H2 : a_other = Rpower lam (- z) * a)
    (H3 : 0 < a_other)
    (H4 : 0 < lam) :
  0 < a_other /\ 0 < lam /\ 0 < a.
Proof.
  each; exists_there.
Qed.

Lemma unseen
    (F R_ T a a_other lam mu mu_other mu_standard phi phi_other z : R)
    (H1 : 0 < F)
    (H2 : 0 < a)
    (H3 : a_other = Rpower lam (- z) * a)
    (H4 : 0 < a_other)
    (H5 : 0 < lam)
    (H6 : mu = mu_standard + R_ * T * ln a + z * F * phi)
    (H7 : mu_other = mu_standard + R_ * T * ln a_other + z * F * phi_other)
    (H8 : phi_other = phi + R_ * T * ln lam / F) :
  mu_other = mu.
Proof.
  assert (P1 : ln a_other = ln a - z * ln lam) by (refine (mean_activity.logarithm_of_lower a a_other lam z _ _ _ _); [exact H2 | exact H3 | exact H4 | exact H5]);
  assert (Z1 : 1 * (mu_other - (mu_standard + R_ * T * ln a_other + z * F * phi_other)) = 0) by (apply term_eq; [exact H7]);
  assert (Z2 : (- 1) * (mu - (mu_standard + R_ * T * ln a + z * F * phi)) = 0) by (apply term_eq; [exact H6]);
  assert (Z3 : R_ * T * (ln a_other - (ln a - z * ln lam)) = 0) by (apply term_eq; [exact P1]);
  assert (Z4 : z * F * (phi_other - (phi + R_ * T * ln lam / F)) = 0) by (apply term_eq; [exact H8]);
  apply (eq_by_sum _ _ (1 * (mu_other - (mu_standard + R_ * T * ln a_other + z * F * phi_other)) + (- 1) * (mu - (mu_standard + R_ * T * ln a + z * F * phi)) + R_ * T * (ln a_other - (ln a - z * ln lam)) + z * F * (phi_other - (phi + R_ * T * ln lam / F)))); [lra | rational].
Qed.

Lemma no_exponent
    (lam nu_minus nu_plus z_minus z_plus : R)
    (H1 : 0 < lam)
    (H2 : nu_plus * z_plus + nu_minus * z_minus = 0) :
  (nu_plus * z_plus + nu_minus * z_minus) * ln lam = 0.
Proof.
  assert (Z1 : ln lam * (nu_plus * z_plus + nu_minus * z_minus - 0) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (ln lam * (nu_plus * z_plus + nu_minus * z_minus - 0))); [lra | rational].
Qed.

Lemma no_exponent_defined
    (lam nu_minus nu_plus z_minus z_plus : R)
    (H1 : 0 < lam)
    (H2 : nu_plus * z_plus + nu_minus * z_minus = 0) :
  0 < lam.
Proof.
  each; exists_there.
Qed.

Lemma no_change
    (lam nu_minus nu_plus z_minus z_plus : R)
    (H1 : 0 < lam)
    (H2 : nu_plus * z_plus + nu_minus * z_minus = 0) :
  Rpower lam (nu_plus * z_plus + nu_minus * z_minus) = 1.
Proof.
  assert (E1 : exp ((nu_plus * z_plus + nu_minus * z_minus) * ln lam) = (exp (nu_plus * z_plus * (ln lam))) * (exp (nu_minus * z_minus * (ln lam)))) by (exp_as (((nu_minus * z_minus * (ln lam))) + ((nu_plus * z_plus * (ln lam)))) ltac:(rational));
  assert (E2 : exp 0 = 1) by (exp_as (0) ltac:(rewrite ?E1; rational));
  assert (E3 : Rpower lam (nu_plus * z_plus + nu_minus * z_minus) = (exp (nu_plus * z_plus * (ln lam))) * (exp (nu_minus * z_minus * (ln lam)))) by (power_as_exp; exp_as (((nu_minus * z_minus * (ln lam))) + ((nu_plus * z_plus * (ln lam)))) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : (nu_plus * z_plus + nu_minus * z_minus) * ln lam = 0) by (refine (mean_activity.no_exponent lam nu_minus nu_plus z_minus z_plus _ _); [exact H1 | exact H2]);
  apply (same_eq (exp ((nu_plus * z_plus + nu_minus * z_minus) * ln lam)) (exp 0)); [apply f_equal; exact P1 | rewrite ?E3, ?E2, ?E1; rational | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma no_change_defined
    (lam nu_minus nu_plus z_minus z_plus : R)
    (H1 : 0 < lam)
    (H2 : nu_plus * z_plus + nu_minus * z_minus = 0) :
  0 < lam.
Proof.
  each; exists_there.
Qed.

Lemma same_product
    (a_minus a_plus lam nu_minus nu_plus z_minus z_plus : R)
    (H1 : 0 < a_minus)
    (H2 : 0 < a_plus)
    (H3 : 0 < lam)
    (H4 : nu_plus * z_plus + nu_minus * z_minus = 0) :
  Rpower (a_minus * Rpower lam (- z_minus)) nu_minus * Rpower (a_plus * Rpower lam (- z_plus)) nu_plus = Rpower a_plus nu_plus * Rpower a_minus nu_minus.
Proof.
  assert (E1 : Rpower lam (- z_minus) = (1) / ((exp (z_minus * (ln lam))))) by (power_as_exp; exp_as ((- ((z_minus * (ln lam))))) ltac:(rational));
  assert (E2 : ln (a_minus * Rpower lam (- z_minus)) = -z_minus * (ln lam) + (ln a_minus)) by (ln_as (a_minus * / ((exp (z_minus * (ln lam))))) ltac:(rewrite ?E1; rational));
  assert (E3 : Rpower (a_minus * Rpower lam (- z_minus)) nu_minus = ((exp (nu_minus * (ln a_minus)))) / ((exp (nu_minus * z_minus * (ln lam))))) by (power_as_exp; exp_as ((- ((nu_minus * z_minus * (ln lam)))) + ((nu_minus * (ln a_minus)))) ltac:(rewrite ?E2, ?E1; rational));
  assert (E4 : Rpower lam (- z_plus) = (1) / ((exp (z_plus * (ln lam))))) by (power_as_exp; exp_as ((- ((z_plus * (ln lam))))) ltac:(rewrite ?E3, ?E2, ?E1; rational));
  assert (E5 : ln (a_plus * Rpower lam (- z_plus)) = -z_plus * (ln lam) + (ln a_plus)) by (ln_as (a_plus * / ((exp (z_plus * (ln lam))))) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; rational));
  assert (E6 : Rpower (a_plus * Rpower lam (- z_plus)) nu_plus = ((exp (nu_plus * (ln a_plus)))) / ((exp (nu_plus * z_plus * (ln lam))))) by (power_as_exp; exp_as ((- ((nu_plus * z_plus * (ln lam)))) + ((nu_plus * (ln a_plus)))) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E7 : Rpower lam (nu_plus * z_plus + nu_minus * z_minus) = (exp (nu_minus * z_minus * (ln lam))) * (exp (nu_plus * z_plus * (ln lam)))) by (power_as_exp; exp_as (((nu_minus * z_minus * (ln lam))) + ((nu_plus * z_plus * (ln lam)))) ltac:(rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E8 : Rpower a_minus nu_minus = (exp (nu_minus * (ln a_minus)))) by (power_as_exp; exp_as (((nu_minus * (ln a_minus)))) ltac:(rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (E9 : Rpower a_plus nu_plus = (exp (nu_plus * (ln a_plus)))) by (power_as_exp; exp_as (((nu_plus * (ln a_plus)))) ltac:(rewrite ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational));
  assert (P1 : Rpower lam (nu_plus * z_plus + nu_minus * z_minus) = 1) by (refine (mean_activity.no_change lam nu_minus nu_plus z_minus z_plus _ _); [exact H3 | exact H4]);
  assert (Z1 : (- Rpower (a_minus * Rpower lam (- z_minus)) nu_minus * Rpower (a_plus * Rpower lam (- z_plus)) nu_plus) * (Rpower lam (nu_plus * z_plus + nu_minus * z_minus) - 1) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ ((- Rpower (a_minus * Rpower lam (- z_minus)) nu_minus * Rpower (a_plus * Rpower lam (- z_plus)) nu_plus) * (Rpower lam (nu_plus * z_plus + nu_minus * z_minus) - 1))); [lra | rewrite ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; rational].
Qed.

Lemma same_product_defined
    (a_minus a_plus lam nu_minus nu_plus z_minus z_plus : R)
    (H1 : 0 < a_minus)
    (H2 : 0 < a_plus)
    (H3 : 0 < lam)
    (H4 : nu_plus * z_plus + nu_minus * z_minus = 0) :
  0 < lam /\ 0 < a_minus * Rpower lam (- z_minus) /\ 0 < a_plus * Rpower lam (- z_plus) /\ 0 < a_minus /\ 0 < a_plus.
Proof.
  each; exists_there.
Qed.

Lemma in_first
    (F R_ T a_1 a_minus a_plus mu_minus mu_minus_standard mu_plus mu_plus_standard mu_salt_1 mu_salt_standard nu_minus nu_plus phi z_minus z_plus : R)
    (H1 : a_1 = Rpower (Rpower a_plus nu_plus * Rpower a_minus nu_minus) (1 / (nu_plus + nu_minus)))
    (H2 : 0 < a_minus)
    (H3 : 0 < a_plus)
    (H4 : mu_minus = mu_minus_standard + R_ * T * ln a_minus + F * phi * z_minus)
    (H5 : mu_plus = mu_plus_standard + R_ * T * ln a_plus + F * phi * z_plus)
    (H6 : mu_salt_1 = nu_plus * mu_plus + nu_minus * mu_minus)
    (H7 : mu_salt_standard = nu_plus * mu_plus_standard + nu_minus * mu_minus_standard)
    (H8 : 0 < nu_minus)
    (H9 : nu_plus * z_plus + nu_minus * z_minus = 0)
    (H10 : 0 < nu_plus) :
  mu_salt_1 = mu_salt_standard + R_ * T * (nu_plus + nu_minus) * ln a_1.
Proof.
  try assert (K1 : 0 < a_1) by side;
  assert (P1 : mu_salt_1 = mu_salt_standard + R_ * T * (nu_plus + nu_minus) * ln a_1) by (refine (mean_activity.mean_potential F R_ T a_1 a_minus a_plus mu_minus mu_minus_standard mu_plus mu_plus_standard mu_salt_1 mu_salt_standard nu_minus nu_plus phi z_minus z_plus _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]);
  exact P1.
Qed.

Lemma in_first_defined
    (F R_ T a_1 a_minus a_plus mu_minus mu_minus_standard mu_plus mu_plus_standard mu_salt_1 mu_salt_standard nu_minus nu_plus phi z_minus z_plus : R)
    (H1 : a_1 = Rpower (Rpower a_plus nu_plus * Rpower a_minus nu_minus) (1 / (nu_plus + nu_minus)))
    (H2 : 0 < a_minus)
    (H3 : 0 < a_plus)
    (H4 : mu_minus = mu_minus_standard + R_ * T * ln a_minus + F * phi * z_minus)
    (H5 : mu_plus = mu_plus_standard + R_ * T * ln a_plus + F * phi * z_plus)
    (H6 : mu_salt_1 = nu_plus * mu_plus + nu_minus * mu_minus)
    (H7 : mu_salt_standard = nu_plus * mu_plus_standard + nu_minus * mu_minus_standard)
    (H8 : 0 < nu_minus)
    (H9 : nu_plus * z_plus + nu_minus * z_minus = 0)
    (H10 : 0 < nu_plus) :
  0 < a_1.
Proof.
  try assert (K1 : 0 < a_1) by side;
  each; exists_there.
Qed.

Lemma in_second
    (F R_ T a_2 a_minus_2 a_plus_2 mu_minus_2 mu_minus_standard mu_plus_2 mu_plus_standard mu_salt_2 mu_salt_standard nu_minus nu_plus phi_second z_minus z_plus : R)
    (H1 : a_2 = Rpower (Rpower a_plus_2 nu_plus * Rpower a_minus_2 nu_minus) (1 / (nu_plus + nu_minus)))
    (H2 : 0 < a_minus_2)
    (H3 : 0 < a_plus_2)
    (H4 : mu_minus_2 = mu_minus_standard + R_ * T * ln a_minus_2 + F * z_minus * phi_second)
    (H5 : mu_plus_2 = mu_plus_standard + R_ * T * ln a_plus_2 + F * z_plus * phi_second)
    (H6 : mu_salt_2 = nu_plus * mu_plus_2 + nu_minus * mu_minus_2)
    (H7 : mu_salt_standard = nu_plus * mu_plus_standard + nu_minus * mu_minus_standard)
    (H8 : 0 < nu_minus)
    (H9 : nu_plus * z_plus + nu_minus * z_minus = 0)
    (H10 : 0 < nu_plus) :
  mu_salt_2 = mu_salt_standard + R_ * T * (nu_plus + nu_minus) * ln a_2.
Proof.
  try assert (K1 : 0 < a_2) by side;
  assert (P1 : mu_salt_2 = mu_salt_standard + R_ * T * (nu_plus + nu_minus) * ln a_2) by (refine (mean_activity.mean_potential F R_ T a_2 a_minus_2 a_plus_2 mu_minus_2 mu_minus_standard mu_plus_2 mu_plus_standard mu_salt_2 mu_salt_standard nu_minus nu_plus phi_second z_minus z_plus _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | apply (same_eq _ _ _ _ H4); rational | apply (same_eq _ _ _ _ H5); rational | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]);
  exact P1.
Qed.

Lemma in_second_defined
    (F R_ T a_2 a_minus_2 a_plus_2 mu_minus_2 mu_minus_standard mu_plus_2 mu_plus_standard mu_salt_2 mu_salt_standard nu_minus nu_plus phi_second z_minus z_plus : R)
    (H1 : a_2 = Rpower (Rpower a_plus_2 nu_plus * Rpower a_minus_2 nu_minus) (1 / (nu_plus + nu_minus)))
    (H2 : 0 < a_minus_2)
    (H3 : 0 < a_plus_2)
    (H4 : mu_minus_2 = mu_minus_standard + R_ * T * ln a_minus_2 + F * z_minus * phi_second)
    (H5 : mu_plus_2 = mu_plus_standard + R_ * T * ln a_plus_2 + F * z_plus * phi_second)
    (H6 : mu_salt_2 = nu_plus * mu_plus_2 + nu_minus * mu_minus_2)
    (H7 : mu_salt_standard = nu_plus * mu_plus_standard + nu_minus * mu_minus_standard)
    (H8 : 0 < nu_minus)
    (H9 : nu_plus * z_plus + nu_minus * z_minus = 0)
    (H10 : 0 < nu_plus) :
  0 < a_2.
Proof.
  try assert (K1 : 0 < a_2) by side;
  each; exists_there.
Qed.

Lemma work
    (E_cell F R_ T a_1 a_2 a_minus a_minus_2 a_plus a_plus_2 mu_minus mu_minus_2 mu_minus_standard mu_plus mu_plus_2 mu_plus_standard mu_salt_1 mu_salt_2 mu_salt_standard nu_minus nu_plus phi phi_second z_minus z_plus : R)
    (H1 : nu_plus * F * z_plus * E_cell = mu_salt_1 - mu_salt_2)
    (H2 : a_1 = Rpower (Rpower a_plus nu_plus * Rpower a_minus nu_minus) (1 / (nu_plus + nu_minus)))
    (H3 : a_2 = Rpower (Rpower a_plus_2 nu_plus * Rpower a_minus_2 nu_minus) (1 / (nu_plus + nu_minus)))
    (H4 : 0 < a_minus)
    (H5 : 0 < a_minus_2)
    (H6 : 0 < a_plus)
    (H7 : 0 < a_plus_2)
    (H8 : mu_minus = mu_minus_standard + R_ * T * ln a_minus + F * phi * z_minus)
    (H9 : mu_minus_2 = mu_minus_standard + R_ * T * ln a_minus_2 + F * z_minus * phi_second)
    (H10 : mu_plus = mu_plus_standard + R_ * T * ln a_plus + F * phi * z_plus)
    (H11 : mu_plus_2 = mu_plus_standard + R_ * T * ln a_plus_2 + F * z_plus * phi_second)
    (H12 : mu_salt_1 = nu_plus * mu_plus + nu_minus * mu_minus)
    (H13 : mu_salt_2 = nu_plus * mu_plus_2 + nu_minus * mu_minus_2)
    (H14 : mu_salt_standard = nu_plus * mu_plus_standard + nu_minus * mu_minus_standard)
    (H15 : 0 < nu_minus)
    (H16 : nu_plus * z_plus + nu_minus * z_minus = 0)
    (H17 : 0 < nu_plus) :
  nu_plus * F * z_plus * E_cell = R_ * T * (nu_plus + nu_minus) * ln (a_1 / a_2).
Proof.
  try assert (K1 : 0 < a_1) by side;
  try assert (K2 : 0 < a_2) by side;
  assert (E1 : ln (a_1 / a_2) = (ln a_1) - (ln a_2)) by (ln_as (a_1 * / a_2) ltac:(rational));
  assert (P1 : mu_salt_1 = mu_salt_standard + R_ * T * (nu_plus + nu_minus) * ln a_1) by (refine (mean_activity.in_first F R_ T a_1 a_minus a_plus mu_minus mu_minus_standard mu_plus mu_plus_standard mu_salt_1 mu_salt_standard nu_minus nu_plus phi z_minus z_plus _ _ _ _ _ _ _ _ _ _); [exact H2 | exact H4 | exact H6 | exact H8 | exact H10 | exact H12 | exact H14 | exact H15 | exact H16 | exact H17]);
  assert (P2 : mu_salt_2 = mu_salt_standard + R_ * T * (nu_plus + nu_minus) * ln a_2) by (refine (mean_activity.in_second F R_ T a_2 a_minus_2 a_plus_2 mu_minus_2 mu_minus_standard mu_plus_2 mu_plus_standard mu_salt_2 mu_salt_standard nu_minus nu_plus phi_second z_minus z_plus _ _ _ _ _ _ _ _ _ _); [exact H3 | exact H5 | exact H7 | exact H9 | exact H11 | exact H13 | exact H14 | exact H15 | exact H16 | exact H17]);
  assert (Z1 : 1 * (nu_plus * F * z_plus * E_cell - (mu_salt_1 - mu_salt_2)) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : 1 * (mu_salt_1 - (mu_salt_standard + R_ * T * (nu_plus + nu_minus) * ln a_1)) = 0) by (apply term_eq; [exact P1]);
  assert (Z3 : (- 1) * (mu_salt_2 - (mu_salt_standard + R_ * T * (nu_plus + nu_minus) * ln a_2)) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (nu_plus * F * z_plus * E_cell - (mu_salt_1 - mu_salt_2)) + 1 * (mu_salt_1 - (mu_salt_standard + R_ * T * (nu_plus + nu_minus) * ln a_1)) + (- 1) * (mu_salt_2 - (mu_salt_standard + R_ * T * (nu_plus + nu_minus) * ln a_2)))); [lra | rewrite ?E1; rational].
Qed.

Lemma work_defined
    (E_cell F R_ T a_1 a_2 a_minus a_minus_2 a_plus a_plus_2 mu_minus mu_minus_2 mu_minus_standard mu_plus mu_plus_2 mu_plus_standard mu_salt_1 mu_salt_2 mu_salt_standard nu_minus nu_plus phi phi_second z_minus z_plus : R)
    (H1 : nu_plus * F * z_plus * E_cell = mu_salt_1 - mu_salt_2)
    (H2 : a_1 = Rpower (Rpower a_plus nu_plus * Rpower a_minus nu_minus) (1 / (nu_plus + nu_minus)))
    (H3 : a_2 = Rpower (Rpower a_plus_2 nu_plus * Rpower a_minus_2 nu_minus) (1 / (nu_plus + nu_minus)))
    (H4 : 0 < a_minus)
    (H5 : 0 < a_minus_2)
    (H6 : 0 < a_plus)
    (H7 : 0 < a_plus_2)
    (H8 : mu_minus = mu_minus_standard + R_ * T * ln a_minus + F * phi * z_minus)
    (H9 : mu_minus_2 = mu_minus_standard + R_ * T * ln a_minus_2 + F * z_minus * phi_second)
    (H10 : mu_plus = mu_plus_standard + R_ * T * ln a_plus + F * phi * z_plus)
    (H11 : mu_plus_2 = mu_plus_standard + R_ * T * ln a_plus_2 + F * z_plus * phi_second)
    (H12 : mu_salt_1 = nu_plus * mu_plus + nu_minus * mu_minus)
    (H13 : mu_salt_2 = nu_plus * mu_plus_2 + nu_minus * mu_minus_2)
    (H14 : mu_salt_standard = nu_plus * mu_plus_standard + nu_minus * mu_minus_standard)
    (H15 : 0 < nu_minus)
    (H16 : nu_plus * z_plus + nu_minus * z_minus = 0)
    (H17 : 0 < nu_plus) :
  a_2 <> 0 /\ 0 < a_1 / a_2.
Proof.
  try assert (K1 : 0 < a_1) by side;
  try assert (K2 : 0 < a_2) by side;
  each; exists_there.
Qed.

Lemma cell_voltage
    (E_cell F R_ T a_1 a_2 a_minus a_minus_2 a_plus a_plus_2 mu_minus mu_minus_2 mu_minus_standard mu_plus mu_plus_2 mu_plus_standard mu_salt_1 mu_salt_2 mu_salt_standard nu_minus nu_plus phi phi_second z_minus z_plus : R)
    (H1 : nu_plus * F * z_plus * E_cell = mu_salt_1 - mu_salt_2)
    (H2 : 0 < F)
    (H3 : a_1 = Rpower (Rpower a_plus nu_plus * Rpower a_minus nu_minus) (1 / (nu_plus + nu_minus)))
    (H4 : a_2 = Rpower (Rpower a_plus_2 nu_plus * Rpower a_minus_2 nu_minus) (1 / (nu_plus + nu_minus)))
    (H5 : 0 < a_minus)
    (H6 : 0 < a_minus_2)
    (H7 : 0 < a_plus)
    (H8 : 0 < a_plus_2)
    (H9 : mu_minus = mu_minus_standard + R_ * T * ln a_minus + F * phi * z_minus)
    (H10 : mu_minus_2 = mu_minus_standard + R_ * T * ln a_minus_2 + F * z_minus * phi_second)
    (H11 : mu_plus = mu_plus_standard + R_ * T * ln a_plus + F * phi * z_plus)
    (H12 : mu_plus_2 = mu_plus_standard + R_ * T * ln a_plus_2 + F * z_plus * phi_second)
    (H13 : mu_salt_1 = nu_plus * mu_plus + nu_minus * mu_minus)
    (H14 : mu_salt_2 = nu_plus * mu_plus_2 + nu_minus * mu_minus_2)
    (H15 : mu_salt_standard = nu_plus * mu_plus_standard + nu_minus * mu_minus_standard)
    (H16 : 0 < nu_minus)
    (H17 : nu_plus * z_plus + nu_minus * z_minus = 0)
    (H18 : 0 < nu_plus)
    (H19 : 0 < z_plus) :
  E_cell = R_ * T * (nu_plus + nu_minus) * ln (a_1 / a_2) / (nu_plus * F * z_plus).
Proof.
  try assert (K1 : 0 < a_1) by side;
  try assert (K2 : 0 < a_2) by side;
  assert (E1 : ln (a_1 / a_2) = (ln a_1) - (ln a_2)) by (ln_as (a_1 * / a_2) ltac:(rational));
  assert (P1 : nu_plus * F * z_plus * E_cell = R_ * T * (nu_plus + nu_minus) * ln (a_1 / a_2)) by (refine (mean_activity.work E_cell F R_ T a_1 a_2 a_minus a_minus_2 a_plus a_plus_2 mu_minus mu_minus_2 mu_minus_standard mu_plus mu_plus_2 mu_plus_standard mu_salt_1 mu_salt_2 mu_salt_standard nu_minus nu_plus phi phi_second z_minus z_plus _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16 | exact H17 | exact H18]);
  assert (Z1 : 1 / (nu_plus * F * z_plus) * (nu_plus * F * z_plus * E_cell - R_ * T * (nu_plus + nu_minus) * ln (a_1 / a_2)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / (nu_plus * F * z_plus) * (nu_plus * F * z_plus * E_cell - R_ * T * (nu_plus + nu_minus) * ln (a_1 / a_2)))); [lra | rewrite ?E1; rational].
Qed.

Lemma cell_voltage_defined
    (E_cell F R_ T a_1 a_2 a_minus a_minus_2 a_plus a_plus_2 mu_minus mu_minus_2 mu_minus_standard mu_plus mu_plus_2 mu_plus_standard mu_salt_1 mu_salt_2 mu_salt_standard nu_minus nu_plus phi phi_second z_minus z_plus : R)
    (H1 : nu_plus * F * z_plus * E_cell = mu_salt_1 - mu_salt_2)
    (H2 : 0 < F)
    (H3 : a_1 = Rpower (Rpower a_plus nu_plus * Rpower a_minus nu_minus) (1 / (nu_plus + nu_minus)))
    (H4 : a_2 = Rpower (Rpower a_plus_2 nu_plus * Rpower a_minus_2 nu_minus) (1 / (nu_plus + nu_minus)))
    (H5 : 0 < a_minus)
    (H6 : 0 < a_minus_2)
    (H7 : 0 < a_plus)
    (H8 : 0 < a_plus_2)
    (H9 : mu_minus = mu_minus_standard + R_ * T * ln a_minus + F * phi * z_minus)
    (H10 : mu_minus_2 = mu_minus_standard + R_ * T * ln a_minus_2 + F * z_minus * phi_second)
    (H11 : mu_plus = mu_plus_standard + R_ * T * ln a_plus + F * phi * z_plus)
    (H12 : mu_plus_2 = mu_plus_standard + R_ * T * ln a_plus_2 + F * z_plus * phi_second)
    (H13 : mu_salt_1 = nu_plus * mu_plus + nu_minus * mu_minus)
    (H14 : mu_salt_2 = nu_plus * mu_plus_2 + nu_minus * mu_minus_2)
    (H15 : mu_salt_standard = nu_plus * mu_plus_standard + nu_minus * mu_minus_standard)
    (H16 : 0 < nu_minus)
    (H17 : nu_plus * z_plus + nu_minus * z_minus = 0)
    (H18 : 0 < nu_plus)
    (H19 : 0 < z_plus) :
  F <> 0 /\ nu_plus <> 0 /\ z_plus <> 0 /\ a_2 <> 0 /\ 0 < a_1 / a_2.
Proof.
  try assert (K1 : 0 < a_1) by side;
  try assert (K2 : 0 < a_2) by side;
  each; exists_there.
Qed.

Lemma monovalent_cell
    (E_cell F R_ T a_1 a_2 a_minus a_minus_2 a_plus a_plus_2 mu_minus mu_minus_2 mu_minus_standard mu_plus mu_plus_2 mu_plus_standard mu_salt_1 mu_salt_2 mu_salt_standard phi phi_second : R)
    (H1 : F * E_cell = mu_salt_1 - mu_salt_2)
    (H2 : 0 < F)
    (H3 : a_1 = sqrt (a_plus * a_minus))
    (H4 : a_2 = sqrt (a_plus_2 * a_minus_2))
    (H5 : 0 < a_minus)
    (H6 : 0 < a_minus_2)
    (H7 : 0 < a_plus)
    (H8 : 0 < a_plus_2)
    (H9 : mu_minus = mu_minus_standard + R_ * T * ln a_minus - F * phi)
    (H10 : mu_minus_2 = mu_minus_standard + R_ * T * ln a_minus_2 - F * phi_second)
    (H11 : mu_plus = mu_plus_standard + R_ * T * ln a_plus + F * phi)
    (H12 : mu_plus_2 = mu_plus_standard + R_ * T * ln a_plus_2 + F * phi_second)
    (H13 : mu_salt_1 = mu_plus + mu_minus)
    (H14 : mu_salt_2 = mu_plus_2 + mu_minus_2)
    (H15 : mu_salt_standard = mu_plus_standard + mu_minus_standard) :
  E_cell = 2 * R_ * T * ln (a_1 / a_2) / F.
Proof.
  try assert (K1 : 0 < a_1) by side;
  try assert (K2 : 0 < a_2) by side;
  assert (E1 : ln (a_plus * a_minus) = (ln a_minus) + (ln a_plus)) by (ln_as (a_minus * a_plus) ltac:(rational));
  assert (E1' : sqrt a_plus ^ 2 = a_plus) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2' : sqrt a_minus ^ 2 = a_minus) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (a_plus * a_minus) = (sqrt a_plus) * (sqrt a_minus)) by (root_as_exp; exp_as ((/ 2 * ln a_minus) + (/ 2 * ln a_plus)) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E3 : Rpower a_minus 1 = a_minus) by (power_as_exp; exp_as ((ln a_minus)) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E4 : Rpower a_plus 1 = a_plus) by (power_as_exp; exp_as ((ln a_plus)) ltac:(rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E5 : ln (Rpower a_plus 1 * Rpower a_minus 1) = (ln a_minus) + (ln a_plus)) by (ln_as (a_minus * a_plus) ltac:(rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E6 : Rpower (Rpower a_plus 1 * Rpower a_minus 1) (1 / (1 + 1)) = (sqrt a_plus) * (sqrt a_minus)) by (power_as_exp; exp_as ((/ 2 * ln a_minus) + (/ 2 * ln a_plus)) ltac:(rewrite ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E7 : ln (a_plus_2 * a_minus_2) = (ln a_minus_2) + (ln a_plus_2)) by (ln_as (a_minus_2 * a_plus_2) ltac:(rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E3' : sqrt a_plus_2 ^ 2 = a_plus_2) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E4' : sqrt a_minus_2 ^ 2 = a_minus_2) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E8 : sqrt (a_plus_2 * a_minus_2) = (sqrt a_plus_2) * (sqrt a_minus_2)) by (root_as_exp; exp_as ((/ 2 * ln a_minus_2) + (/ 2 * ln a_plus_2)) ltac:(rewrite ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4']; side))));
  assert (E9 : Rpower a_minus_2 1 = a_minus_2) by (power_as_exp; exp_as ((ln a_minus_2)) ltac:(rewrite ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4']; side))));
  assert (E10 : Rpower a_plus_2 1 = a_plus_2) by (power_as_exp; exp_as ((ln a_plus_2)) ltac:(rewrite ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4']; side))));
  assert (E11 : ln (Rpower a_plus_2 1 * Rpower a_minus_2 1) = (ln a_minus_2) + (ln a_plus_2)) by (ln_as (a_minus_2 * a_plus_2) ltac:(rewrite ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4']; side))));
  assert (E12 : Rpower (Rpower a_plus_2 1 * Rpower a_minus_2 1) (1 / (1 + 1)) = (sqrt a_plus_2) * (sqrt a_minus_2)) by (power_as_exp; exp_as ((/ 2 * ln a_minus_2) + (/ 2 * ln a_plus_2)) ltac:(rewrite ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4']; side))));
  assert (E13 : ln (a_1 / a_2) = (ln a_1) - (ln a_2)) by (ln_as (a_1 * / a_2) ltac:(rewrite ?E12, ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4']; side))));
  assert (P1 : E_cell = R_ * T * (1 + 1) * ln (a_1 / a_2) / (1 * F * 1)) by (refine (mean_activity.cell_voltage E_cell F R_ T a_1 a_2 a_minus a_minus_2 a_plus a_plus_2 mu_minus mu_minus_2 mu_minus_standard mu_plus mu_plus_2 mu_plus_standard mu_salt_1 mu_salt_2 mu_salt_standard 1 1 phi phi_second (- 1) 1 _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _); [apply (same_eq _ _ _ _ H1); rational | exact H2 | apply (same_eq _ _ _ _ H3); rewrite ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side)) | apply (same_eq _ _ _ _ H4); rewrite ?E12, ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4']; side)) | exact H5 | exact H6 | exact H7 | exact H8 | apply (same_eq _ _ _ _ H9); rewrite ?E12, ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4']; side)) | apply (same_eq _ _ _ _ H10); rewrite ?E12, ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4']; side)) | apply (same_eq _ _ _ _ H11); rewrite ?E12, ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4']; side)) | apply (same_eq _ _ _ _ H12); rewrite ?E12, ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4']; side)) | apply (same_eq _ _ _ _ H13); rewrite ?E12, ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4']; side)) | apply (same_eq _ _ _ _ H14); rewrite ?E12, ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4']; side)) | apply (same_eq _ _ _ _ H15); rewrite ?E12, ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4']; side)) | side | first [rewrite ?E12, ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4']; side)) | side] | side | side]);
  apply (same_eq _ _ _ _ P1); rewrite ?E13, ?E12, ?E11, ?E10, ?E9, ?E8, ?E7, ?E6, ?E5, ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2' E3' E4']; side)).
Qed.

Lemma monovalent_cell_defined
    (E_cell F R_ T a_1 a_2 a_minus a_minus_2 a_plus a_plus_2 mu_minus mu_minus_2 mu_minus_standard mu_plus mu_plus_2 mu_plus_standard mu_salt_1 mu_salt_2 mu_salt_standard phi phi_second : R)
    (H1 : F * E_cell = mu_salt_1 - mu_salt_2)
    (H2 : 0 < F)
    (H3 : a_1 = sqrt (a_plus * a_minus))
    (H4 : a_2 = sqrt (a_plus_2 * a_minus_2))
    (H5 : 0 < a_minus)
    (H6 : 0 < a_minus_2)
    (H7 : 0 < a_plus)
    (H8 : 0 < a_plus_2)
    (H9 : mu_minus = mu_minus_standard + R_ * T * ln a_minus - F * phi)
    (H10 : mu_minus_2 = mu_minus_standard + R_ * T * ln a_minus_2 - F * phi_second)
    (H11 : mu_plus = mu_plus_standard + R_ * T * ln a_plus + F * phi)
    (H12 : mu_plus_2 = mu_plus_standard + R_ * T * ln a_plus_2 + F * phi_second)
    (H13 : mu_salt_1 = mu_plus + mu_minus)
    (H14 : mu_salt_2 = mu_plus_2 + mu_minus_2)
    (H15 : mu_salt_standard = mu_plus_standard + mu_minus_standard) :
  F <> 0 /\ a_2 <> 0 /\ 0 < a_1 / a_2.
Proof.
  try assert (K1 : 0 < a_1) by side;
  try assert (K2 : 0 < a_2) by side;
  each; exists_there.
Qed.
