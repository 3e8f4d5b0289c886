(* Generated from derivations/liquid_junction.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require electrochemical_potential.

Lemma mixed_in'1
    (c_alpha : R)
    (H1 : 0 <= c_alpha) :
  0 <= c_alpha.
Proof.
  first [known | apply (le_by_sum _ _ (c_alpha)); [side | rational]].
Qed.

Lemma mixed_in'2
    (c_beta : R)
    (H1 : 0 <= c_beta) :
  0 <= c_beta.
Proof.
  first [known | apply (le_by_sum _ _ (c_beta)); [side | rational]].
Qed.

Lemma mixed_in
    (c_alpha c_beta c_change xi : R)
    (H1 : xi < 1)
    (H2 : 0 < c_alpha + c_beta)
    (H3 : 0 <= c_alpha)
    (H4 : 0 <= c_beta)
    (H5 : c_change = c_beta - c_alpha)
    (H6 : 0 < xi) :
  0 < c_alpha + xi * c_change.
Proof.
  assert (Z1 : 0 < xi * (1 - xi) * (c_alpha + c_beta - 0)) by (apply term_lt; [side | exact H2]);
  assert (Z2 : 0 <= (1 - xi) ^ 2 * (c_alpha - 0)) by (apply term_le; [side | exact H3]);
  assert (Z3 : 0 <= xi ^ 2 * (c_beta - 0)) by (apply term_le; [side | exact H4]);
  assert (Z4 : xi * (c_change - (c_beta - c_alpha)) = 0) by (apply term_eq; [exact H5]);
  apply (lt_by_sum _ _ (xi * (1 - xi) * (c_alpha + c_beta - 0) + (1 - xi) ^ 2 * (c_alpha - 0) + xi ^ 2 * (c_beta - 0) + xi * (c_change - (c_beta - c_alpha)))); [lra | rational].
Qed.

Lemma in_the_layer
    (psi : R -> R)
    (F R_ T c_alpha c_beta c_change c_standard mu mu_standard xi z : R)
    (H1 : xi < 1)
    (H2 : 0 < c_alpha + c_beta)
    (H3 : 0 <= c_alpha)
    (H4 : 0 <= c_beta)
    (H5 : c_change = c_beta - c_alpha)
    (H6 : 0 < c_standard)
    (H7 : mu = mu_standard + R_ * T * ln ((c_alpha + xi * c_change) / c_standard) + z * F * psi xi)
    (H8 : 0 < xi) :
  mu = mu_standard + R_ * T * ln ((c_alpha + xi * c_change) / c_standard) + z * F * psi xi.
Proof.
  assert (P1 : 0 < c_alpha + xi * c_change) by (refine (liquid_junction.mixed_in c_alpha c_beta c_change xi _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H8]);
  assert (E1 : ln ((c_alpha + xi * c_change) / c_standard) = (ln (c_alpha + xi * c_change)) - (ln c_standard)) by (ln_as ((c_alpha + xi * c_change) * / c_standard) ltac:(rational));
  assert (P2 : mu = mu_standard + R_ * T * ln ((c_alpha + xi * c_change) / c_standard) + z * F * (psi xi)) by (refine (electrochemical_potential.electrochemical_potential F R_ T ((c_alpha + xi * c_change) / c_standard) mu mu_standard (psi xi) z _ _); [side | apply (same_eq _ _ _ _ H7); rewrite ?E1; rational]);
  apply (same_eq _ _ _ _ P2); rewrite ?E1; rational.
Qed.

Lemma in_the_layer_defined
    (psi : R -> R)
    (F R_ T c_alpha c_beta c_change c_standard mu mu_standard xi z : R)
    (H1 : xi < 1)
    (H2 : 0 < c_alpha + c_beta)
    (H3 : 0 <= c_alpha)
    (H4 : 0 <= c_beta)
    (H5 : c_change = c_beta - c_alpha)
    (H6 : 0 < c_standard)
    (H7 : mu = mu_standard + R_ * T * ln ((c_alpha + xi * c_change) / c_standard) + z * F * psi xi)
    (H8 : 0 < xi) :
  c_standard <> 0 /\ 0 < (c_alpha + xi * c_change) / c_standard.
Proof.
  assert (P1 : 0 < c_alpha + xi * c_change) by (refine (liquid_junction.mixed_in c_alpha c_beta c_change xi _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H8]);
  each; exists_there.
Qed.

Lemma slope
    (psi : R -> R)
    (F R_ T c_alpha c_beta c_change c_standard mu_standard xi z : R)
    (D1 : smooth psi xi)
    (H1 : xi < 1)
    (H2 : 0 < c_alpha + c_beta)
    (H3 : 0 <= c_alpha)
    (H4 : 0 <= c_beta)
    (H5 : c_change = c_beta - c_alpha)
    (H6 : 0 < c_standard)
    (H7 : 0 < xi) :
  Derive (fun xi' => mu_standard + R_ * T * ln ((c_alpha + xi' * c_change) / c_standard) + z * F * psi xi') xi = R_ * T * c_change / (c_alpha + xi * c_change) + z * F * Derive psi xi.
Proof.
  assert (P1 : 0 < c_alpha + xi * c_change) by (refine (liquid_junction.mixed_in c_alpha c_beta c_change xi _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H7]);
  assert (E1 : ln ((c_alpha + xi * c_change) / c_standard) = (ln (c_alpha + xi * c_change)) - (ln c_standard)) by (ln_as ((c_alpha + xi * c_change) * / c_standard) ltac:(rational));
  apply is_derive_unique; rules; [side | eta; rewrite ?E1; rational].
Qed.

Lemma slope_defined
    (psi : R -> R)
    (F R_ T c_alpha c_beta c_change c_standard mu_standard xi z : R)
    (D1 : smooth psi xi)
    (H1 : xi < 1)
    (H2 : 0 < c_alpha + c_beta)
    (H3 : 0 <= c_alpha)
    (H4 : 0 <= c_beta)
    (H5 : c_change = c_beta - c_alpha)
    (H6 : 0 < c_standard)
    (H7 : 0 < xi) :
  c_standard <> 0 /\ 0 < (c_alpha + xi * c_change) / c_standard /\ ex_derive (fun xi' => mu_standard + R_ * T * ln ((c_alpha + xi' * c_change) / c_standard) + z * F * psi xi') xi /\ ex_derive psi xi /\ c_alpha + xi * c_change <> 0.
Proof.
  assert (P1 : 0 < c_alpha + xi * c_change) by (refine (liquid_junction.mixed_in c_alpha c_beta c_change xi _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H7]);
  each; exists_there.
Qed.

Lemma ion_current
    (psi : R -> R)
    (F R_ T c_alpha c_beta c_change c_standard ell i_ion mu_standard omega xi z : R)
    (H1 : xi < 1)
    (H2 : 0 < c_alpha + c_beta)
    (H3 : 0 <= c_alpha)
    (H4 : 0 <= c_beta)
    (H5 : c_change = c_beta - c_alpha)
    (H6 : 0 < c_standard)
    (H7 : 0 < ell)
    (H8 : smooth psi xi /\ i_ion = - omega * z * F * Derive (fun xi' => mu_standard + R_ * T * ln ((c_alpha + xi' * c_change) / c_standard) + z * F * psi xi') xi * (c_alpha + xi * c_change) / ell)
    (H9 : 0 < xi) :
  i_ion = - omega * z * R_ * F * T * c_change / ell - omega * z ^ 2 * F ^ 2 * Derive psi xi * (c_alpha + xi * c_change) / ell.
Proof.
  assert (P1 : i_ion = - omega * z * F * Derive (fun xi' => mu_standard + R_ * T * ln ((c_alpha + xi' * c_change) / c_standard) + z * F * psi xi') xi * (c_alpha + xi * c_change) / ell) by (intros; apply H8; assumption);
  assert (P2 : Derive (fun xi' => mu_standard + R_ * T * ln ((c_alpha + xi' * c_change) / c_standard) + z * F * psi xi') xi = R_ * T * c_change / (c_alpha + xi * c_change) + z * F * Derive psi xi) by (refine (liquid_junction.slope psi F R_ T c_alpha c_beta c_change c_standard mu_standard xi z _ _ _ _ _ _ _ _); [side | exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H9]);
  assert (Z1 : 1 * (i_ion - (- omega * z * F * Derive (fun xi' => mu_standard + R_ * T * ln ((c_alpha + xi' * c_change) / c_standard) + z * F * psi xi') xi * (c_alpha + xi * c_change) / ell)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- omega * z * F * (c_alpha + xi * c_change) / ell) * (Derive (fun xi' => mu_standard + R_ * T * ln ((c_alpha + xi' * c_change) / c_standard) + z * F * psi xi') xi - (R_ * T * c_change / (c_alpha + xi * c_change) + z * F * Derive psi xi)) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (i_ion - (- omega * z * F * Derive (fun xi' => mu_standard + R_ * T * ln ((c_alpha + xi' * c_change) / c_standard) + z * F * psi xi') xi * (c_alpha + xi * c_change) / ell)) + (- omega * z * F * (c_alpha + xi * c_change) / ell) * (Derive (fun xi' => mu_standard + R_ * T * ln ((c_alpha + xi' * c_change) / c_standard) + z * F * psi xi') xi - (R_ * T * c_change / (c_alpha + xi * c_change) + z * F * Derive psi xi)))); [lra | rational].
Qed.

Lemma ion_current_defined
    (psi : R -> R)
    (F R_ T c_alpha c_beta c_change c_standard ell i_ion mu_standard omega xi z : R)
    (H1 : xi < 1)
    (H2 : 0 < c_alpha + c_beta)
    (H3 : 0 <= c_alpha)
    (H4 : 0 <= c_beta)
    (H5 : c_change = c_beta - c_alpha)
    (H6 : 0 < c_standard)
    (H7 : 0 < ell)
    (H8 : smooth psi xi /\ i_ion = - omega * z * F * Derive (fun xi' => mu_standard + R_ * T * ln ((c_alpha + xi' * c_change) / c_standard) + z * F * psi xi') xi * (c_alpha + xi * c_change) / ell)
    (H9 : 0 < xi) :
  ell <> 0 /\ ex_derive psi xi.
Proof.
  each; exists_there.
Qed.

Lemma change_1
    (c_1_alpha c_1_beta c_1_change i_1 omega_1 z_1 : R)
    (H1 : c_1_change = c_1_beta - c_1_alpha) :
  c_1_change = c_1_beta - c_1_alpha.
Proof.
  assert (P1 : c_1_change = c_1_beta - c_1_alpha) by (exact H1);
  exact P1.
Qed.

Lemma change_2
    (c_2_alpha c_2_beta c_2_change i_2 omega_2 z_2 : R)
    (H1 : c_2_change = c_2_beta - c_2_alpha) :
  c_2_change = c_2_beta - c_2_alpha.
Proof.
  assert (P1 : c_2_change = c_2_beta - c_2_alpha) by (exact H1);
  exact P1.
Qed.

Lemma change_3
    (c_3_alpha c_3_beta c_3_change i_3 omega_3 z_3 : R)
    (H1 : c_3_change = c_3_beta - c_3_alpha) :
  c_3_change = c_3_beta - c_3_alpha.
Proof.
  assert (P1 : c_3_change = c_3_beta - c_3_alpha) by (exact H1);
  exact P1.
Qed.

Lemma current_1
    (psi : R -> R)
    (F R_ T c_1_alpha c_1_beta c_1_change c_standard ell i_1 mu_standard omega_1 xi z_1 : R)
    (H1 : xi < 1)
    (H2 : 0 < c_1_alpha + c_1_beta)
    (H3 : 0 <= c_1_alpha)
    (H4 : 0 <= c_1_beta)
    (H5 : c_1_change = c_1_beta - c_1_alpha)
    (H6 : 0 < c_standard)
    (H7 : 0 < ell)
    (H8 : smooth psi xi /\ i_1 = - z_1 * omega_1 * F * Derive (fun xi' => mu_standard + R_ * T * ln ((c_1_alpha + xi' * c_1_change) / c_standard) + z_1 * F * psi xi') xi * (c_1_alpha + xi * c_1_change) / ell)
    (H9 : 0 < xi) :
  i_1 = - z_1 * omega_1 * R_ * F * T * c_1_change / ell - z_1 ^ 2 * omega_1 * F ^ 2 * Derive psi xi * (c_1_alpha + xi * c_1_change) / ell.
Proof.
  assert (P1 : i_1 = - omega_1 * z_1 * R_ * F * T * c_1_change / ell - omega_1 * z_1 ^ 2 * F ^ 2 * Derive psi xi * (c_1_alpha + xi * c_1_change) / ell) by (refine (liquid_junction.ion_current psi F R_ T c_1_alpha c_1_beta c_1_change c_standard ell i_1 mu_standard omega_1 xi z_1 _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | first [rational | side] | exact H9]);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma current_1_defined
    (psi : R -> R)
    (F R_ T c_1_alpha c_1_beta c_1_change c_standard ell i_1 mu_standard omega_1 xi z_1 : R)
    (H1 : xi < 1)
    (H2 : 0 < c_1_alpha + c_1_beta)
    (H3 : 0 <= c_1_alpha)
    (H4 : 0 <= c_1_beta)
    (H5 : c_1_change = c_1_beta - c_1_alpha)
    (H6 : 0 < c_standard)
    (H7 : 0 < ell)
    (H8 : smooth psi xi /\ i_1 = - z_1 * omega_1 * F * Derive (fun xi' => mu_standard + R_ * T * ln ((c_1_alpha + xi' * c_1_change) / c_standard) + z_1 * F * psi xi') xi * (c_1_alpha + xi * c_1_change) / ell)
    (H9 : 0 < xi) :
  ell <> 0 /\ ex_derive psi xi.
Proof.
  each; exists_there.
Qed.

Lemma current_2
    (psi : R -> R)
    (F R_ T c_2_alpha c_2_beta c_2_change c_standard ell i_2 mu_standard omega_2 xi z_2 : R)
    (H1 : xi < 1)
    (H2 : 0 < c_2_alpha + c_2_beta)
    (H3 : 0 <= c_2_alpha)
    (H4 : 0 <= c_2_beta)
    (H5 : c_2_change = c_2_beta - c_2_alpha)
    (H6 : 0 < c_standard)
    (H7 : 0 < ell)
    (H8 : smooth psi xi /\ i_2 = - z_2 * omega_2 * F * Derive (fun xi' => mu_standard + R_ * T * ln ((c_2_alpha + xi' * c_2_change) / c_standard) + z_2 * F * psi xi') xi * (c_2_alpha + xi * c_2_change) / ell)
    (H9 : 0 < xi) :
  i_2 = - z_2 * omega_2 * R_ * F * T * c_2_change / ell - z_2 ^ 2 * omega_2 * F ^ 2 * Derive psi xi * (c_2_alpha + xi * c_2_change) / ell.
Proof.
  assert (P1 : i_2 = - omega_2 * z_2 * R_ * F * T * c_2_change / ell - omega_2 * z_2 ^ 2 * F ^ 2 * Derive psi xi * (c_2_alpha + xi * c_2_change) / ell) by (refine (liquid_junction.ion_current psi F R_ T c_2_alpha c_2_beta c_2_change c_standard ell i_2 mu_standard omega_2 xi z_2 _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | first [rational | side] | exact H9]);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma current_2_defined
    (psi : R -> R)
    (F R_ T c_2_alpha c_2_beta c_2_change c_standard ell i_2 mu_standard omega_2 xi z_2 : R)
    (H1 : xi < 1)
    (H2 : 0 < c_2_alpha + c_2_beta)
    (H3 : 0 <= c_2_alpha)
    (H4 : 0 <= c_2_beta)
    (H5 : c_2_change = c_2_beta - c_2_alpha)
    (H6 : 0 < c_standard)
    (H7 : 0 < ell)
    (H8 : smooth psi xi /\ i_2 = - z_2 * omega_2 * F * Derive (fun xi' => mu_standard + R_ * T * ln ((c_2_alpha + xi' * c_2_change) / c_standard) + z_2 * F * psi xi') xi * (c_2_alpha + xi * c_2_change) / ell)
    (H9 : 0 < xi) :
  ell <> 0 /\ ex_derive psi xi.
Proof.
  each; exists_there.
Qed.

Lemma current_3
    (psi : R -> R)
    (F R_ T c_3_alpha c_3_beta c_3_change c_standard ell i_3 mu_standard omega_3 xi z_3 : R)
    (H1 : xi < 1)
    (H2 : 0 < c_3_alpha + c_3_beta)
    (H3 : 0 <= c_3_alpha)
    (H4 : 0 <= c_3_beta)
    (H5 : c_3_change = c_3_beta - c_3_alpha)
    (H6 : 0 < c_standard)
    (H7 : 0 < ell)
    (H8 : smooth psi xi /\ i_3 = - z_3 * omega_3 * F * Derive (fun xi' => mu_standard + R_ * T * ln ((c_3_alpha + xi' * c_3_change) / c_standard) + z_3 * F * psi xi') xi * (c_3_alpha + xi * c_3_change) / ell)
    (H9 : 0 < xi) :
  i_3 = - z_3 * omega_3 * R_ * F * T * c_3_change / ell - z_3 ^ 2 * omega_3 * F ^ 2 * Derive psi xi * (c_3_alpha + xi * c_3_change) / ell.
Proof.
  assert (P1 : i_3 = - omega_3 * z_3 * R_ * F * T * c_3_change / ell - omega_3 * z_3 ^ 2 * F ^ 2 * Derive psi xi * (c_3_alpha + xi * c_3_change) / ell) by (refine (liquid_junction.ion_current psi F R_ T c_3_alpha c_3_beta c_3_change c_standard ell i_3 mu_standard omega_3 xi z_3 _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | first [rational | side] | exact H9]);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma current_3_defined
    (psi : R -> R)
    (F R_ T c_3_alpha c_3_beta c_3_change c_standard ell i_3 mu_standard omega_3 xi z_3 : R)
    (H1 : xi < 1)
    (H2 : 0 < c_3_alpha + c_3_beta)
    (H3 : 0 <= c_3_alpha)
    (H4 : 0 <= c_3_beta)
    (H5 : c_3_change = c_3_beta - c_3_alpha)
    (H6 : 0 < c_standard)
    (H7 : 0 < ell)
    (H8 : smooth psi xi /\ i_3 = - z_3 * omega_3 * F * Derive (fun xi' => mu_standard + R_ * T * ln ((c_3_alpha + xi' * c_3_change) / c_standard) + z_3 * F * psi xi') xi * (c_3_alpha + xi * c_3_change) / ell)
    (H9 : 0 < xi) :
  ell <> 0 /\ ex_derive psi xi.
Proof.
  each; exists_there.
Qed.

Lemma mixed_conductivity
    (F c_1_alpha c_1_beta c_1_change c_2_alpha c_2_beta c_2_change c_3_alpha c_3_beta c_3_change omega_1 omega_2 omega_3 sigma_alpha sigma_beta sigma_change xi z_1 z_2 z_3 : R)
    (H1 : 0 < F)
    (H2 : c_1_change = c_1_beta - c_1_alpha)
    (H3 : c_2_change = c_2_beta - c_2_alpha)
    (H4 : c_3_change = c_3_beta - c_3_alpha)
    (H5 : sigma_alpha = F ^ 2 * (z_1 ^ 2 * omega_1 * c_1_alpha + z_2 ^ 2 * omega_2 * c_2_alpha + z_3 ^ 2 * omega_3 * c_3_alpha))
    (H6 : sigma_beta = F ^ 2 * (z_1 ^ 2 * omega_1 * c_1_beta + z_2 ^ 2 * omega_2 * c_2_beta + z_3 ^ 2 * omega_3 * c_3_beta))
    (H7 : sigma_change = sigma_beta - sigma_alpha) :
  z_1 ^ 2 * omega_1 * (c_1_alpha + xi * c_1_change) + z_2 ^ 2 * omega_2 * (c_2_alpha + xi * c_2_change) + z_3 ^ 2 * omega_3 * (c_3_alpha + xi * c_3_change) = (sigma_alpha + xi * sigma_change) / F ^ 2.
Proof.
  assert (Z1 : z_1 ^ 2 * omega_1 * xi * (c_1_change - (c_1_beta - c_1_alpha)) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : z_2 ^ 2 * omega_2 * xi * (c_2_change - (c_2_beta - c_2_alpha)) = 0) by (apply term_eq; [exact H3]);
  assert (Z3 : z_3 ^ 2 * omega_3 * xi * (c_3_change - (c_3_beta - c_3_alpha)) = 0) by (apply term_eq; [exact H4]);
  assert (Z4 : (xi - 1) / (F ^ 2) * (sigma_alpha - F ^ 2 * (z_1 ^ 2 * omega_1 * c_1_alpha + z_2 ^ 2 * omega_2 * c_2_alpha + z_3 ^ 2 * omega_3 * c_3_alpha)) = 0) by (apply term_eq; [exact H5]);
  assert (Z5 : (- xi) / (F ^ 2) * (sigma_beta - F ^ 2 * (z_1 ^ 2 * omega_1 * c_1_beta + z_2 ^ 2 * omega_2 * c_2_beta + z_3 ^ 2 * omega_3 * c_3_beta)) = 0) by (apply term_eq; [exact H6]);
  assert (Z6 : (- xi) / (F ^ 2) * (sigma_change - (sigma_beta - sigma_alpha)) = 0) by (apply term_eq; [exact H7]);
  apply (eq_by_sum _ _ (z_1 ^ 2 * omega_1 * xi * (c_1_change - (c_1_beta - c_1_alpha)) + z_2 ^ 2 * omega_2 * xi * (c_2_change - (c_2_beta - c_2_alpha)) + z_3 ^ 2 * omega_3 * xi * (c_3_change - (c_3_beta - c_3_alpha)) + (xi - 1) / (F ^ 2) * (sigma_alpha - F ^ 2 * (z_1 ^ 2 * omega_1 * c_1_alpha + z_2 ^ 2 * omega_2 * c_2_alpha + z_3 ^ 2 * omega_3 * c_3_alpha)) + (- xi) / (F ^ 2) * (sigma_beta - F ^ 2 * (z_1 ^ 2 * omega_1 * c_1_beta + z_2 ^ 2 * omega_2 * c_2_beta + z_3 ^ 2 * omega_3 * c_3_beta)) + (- xi) / (F ^ 2) * (sigma_change - (sigma_beta - sigma_alpha)))); [lra | rational].
Qed.

Lemma mixed_conductivity_defined
    (F c_1_alpha c_1_beta c_1_change c_2_alpha c_2_beta c_2_change c_3_alpha c_3_beta c_3_change omega_1 omega_2 omega_3 sigma_alpha sigma_beta sigma_change xi z_1 z_2 z_3 : R)
    (H1 : 0 < F)
    (H2 : c_1_change = c_1_beta - c_1_alpha)
    (H3 : c_2_change = c_2_beta - c_2_alpha)
    (H4 : c_3_change = c_3_beta - c_3_alpha)
    (H5 : sigma_alpha = F ^ 2 * (z_1 ^ 2 * omega_1 * c_1_alpha + z_2 ^ 2 * omega_2 * c_2_alpha + z_3 ^ 2 * omega_3 * c_3_alpha))
    (H6 : sigma_beta = F ^ 2 * (z_1 ^ 2 * omega_1 * c_1_beta + z_2 ^ 2 * omega_2 * c_2_beta + z_3 ^ 2 * omega_3 * c_3_beta))
    (H7 : sigma_change = sigma_beta - sigma_alpha) :
  F <> 0.
Proof.
  each; exists_there.
Qed.

Lemma total_current
    (psi : R -> R)
    (F R_ S T c_1_alpha c_1_beta c_1_change c_2_alpha c_2_beta c_2_change c_3_alpha c_3_beta c_3_change c_standard ell i_1 i_2 i_3 mu_standard omega_1 omega_2 omega_3 sigma_alpha sigma_beta sigma_change xi z_1 z_2 z_3 : R)
    (H1 : xi < 1)
    (H2 : 0 < F)
    (H3 : S = F * (z_1 * omega_1 * c_1_change + z_2 * omega_2 * c_2_change + z_3 * omega_3 * c_3_change))
    (H4 : 0 < c_1_alpha + c_1_beta)
    (H5 : 0 <= c_1_alpha)
    (H6 : 0 <= c_1_beta)
    (H7 : c_1_change = c_1_beta - c_1_alpha)
    (H8 : 0 < c_2_alpha + c_2_beta)
    (H9 : 0 <= c_2_alpha)
    (H10 : 0 <= c_2_beta)
    (H11 : c_2_change = c_2_beta - c_2_alpha)
    (H12 : 0 < c_3_alpha + c_3_beta)
    (H13 : 0 <= c_3_alpha)
    (H14 : 0 <= c_3_beta)
    (H15 : c_3_change = c_3_beta - c_3_alpha)
    (H16 : 0 < c_standard)
    (H17 : 0 < ell)
    (H18 : smooth psi xi /\ i_1 = - z_1 * omega_1 * F * Derive (fun xi' => mu_standard + R_ * T * ln ((c_1_alpha + xi' * c_1_change) / c_standard) + z_1 * F * psi xi') xi * (c_1_alpha + xi * c_1_change) / ell)
    (H19 : smooth psi xi /\ i_2 = - z_2 * omega_2 * F * Derive (fun xi' => mu_standard + R_ * T * ln ((c_2_alpha + xi' * c_2_change) / c_standard) + z_2 * F * psi xi') xi * (c_2_alpha + xi * c_2_change) / ell)
    (H20 : smooth psi xi /\ i_3 = - z_3 * omega_3 * F * Derive (fun xi' => mu_standard + R_ * T * ln ((c_3_alpha + xi' * c_3_change) / c_standard) + z_3 * F * psi xi') xi * (c_3_alpha + xi * c_3_change) / ell)
    (H21 : sigma_alpha = F ^ 2 * (z_1 ^ 2 * omega_1 * c_1_alpha + z_2 ^ 2 * omega_2 * c_2_alpha + z_3 ^ 2 * omega_3 * c_3_alpha))
    (H22 : sigma_beta = F ^ 2 * (z_1 ^ 2 * omega_1 * c_1_beta + z_2 ^ 2 * omega_2 * c_2_beta + z_3 ^ 2 * omega_3 * c_3_beta))
    (H23 : sigma_change = sigma_beta - sigma_alpha)
    (H24 : 0 < xi) :
  i_1 + i_2 + i_3 = (- R_ * T * S - Derive psi xi * (sigma_alpha + xi * sigma_change)) / ell.
Proof.
  assert (P1 : i_1 = - z_1 * omega_1 * R_ * F * T * c_1_change / ell - z_1 ^ 2 * omega_1 * F ^ 2 * Derive psi xi * (c_1_alpha + xi * c_1_change) / ell) by (refine (liquid_junction.current_1 psi F R_ T c_1_alpha c_1_beta c_1_change c_standard ell i_1 mu_standard omega_1 xi z_1 _ _ _ _ _ _ _ _ _); [exact H1 | exact H4 | exact H5 | exact H6 | exact H7 | exact H16 | exact H17 | exact H18 | exact H24]);
  assert (P2 : i_2 = - z_2 * omega_2 * R_ * F * T * c_2_change / ell - z_2 ^ 2 * omega_2 * F ^ 2 * Derive psi xi * (c_2_alpha + xi * c_2_change) / ell) by (refine (liquid_junction.current_2 psi F R_ T c_2_alpha c_2_beta c_2_change c_standard ell i_2 mu_standard omega_2 xi z_2 _ _ _ _ _ _ _ _ _); [exact H1 | exact H8 | exact H9 | exact H10 | exact H11 | exact H16 | exact H17 | exact H19 | exact H24]);
  assert (P3 : i_3 = - z_3 * omega_3 * R_ * F * T * c_3_change / ell - z_3 ^ 2 * omega_3 * F ^ 2 * Derive psi xi * (c_3_alpha + xi * c_3_change) / ell) by (refine (liquid_junction.current_3 psi F R_ T c_3_alpha c_3_beta c_3_change c_standard ell i_3 mu_standard omega_3 xi z_3 _ _ _ _ _ _ _ _ _); [exact H1 | exact H12 | exact H13 | exact H14 | exact H15 | exact H16 | exact H17 | exact H20 | exact H24]);
  assert (P4 : z_1 ^ 2 * omega_1 * (c_1_alpha + xi * c_1_change) + z_2 ^ 2 * omega_2 * (c_2_alpha + xi * c_2_change) + z_3 ^ 2 * omega_3 * (c_3_alpha + xi * c_3_change) = (sigma_alpha + xi * sigma_change) / F ^ 2) by (refine (liquid_junction.mixed_conductivity F c_1_alpha c_1_beta c_1_change c_2_alpha c_2_beta c_2_change c_3_alpha c_3_beta c_3_change omega_1 omega_2 omega_3 sigma_alpha sigma_beta sigma_change xi z_1 z_2 z_3 _ _ _ _ _ _ _); [exact H2 | exact H7 | exact H11 | exact H15 | exact H21 | exact H22 | exact H23]);
  assert (Z1 : 1 * (i_1 - (- z_1 * omega_1 * R_ * F * T * c_1_change / ell - z_1 ^ 2 * omega_1 * F ^ 2 * Derive psi xi * (c_1_alpha + xi * c_1_change) / ell)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 1 * (i_2 - (- z_2 * omega_2 * R_ * F * T * c_2_change / ell - z_2 ^ 2 * omega_2 * F ^ 2 * Derive psi xi * (c_2_alpha + xi * c_2_change) / ell)) = 0) by (apply term_eq; [exact P2]);
  assert (Z3 : 1 * (i_3 - (- z_3 * omega_3 * R_ * F * T * c_3_change / ell - z_3 ^ 2 * omega_3 * F ^ 2 * Derive psi xi * (c_3_alpha + xi * c_3_change) / ell)) = 0) by (apply term_eq; [exact P3]);
  assert (Z4 : R_ * T / ell * (S - F * (z_1 * omega_1 * c_1_change + z_2 * omega_2 * c_2_change + z_3 * omega_3 * c_3_change)) = 0) by (apply term_eq; [exact H3]);
  assert (Z5 : (- F ^ 2 * Derive psi xi / ell) * (z_1 ^ 2 * omega_1 * (c_1_alpha + xi * c_1_change) + z_2 ^ 2 * omega_2 * (c_2_alpha + xi * c_2_change) + z_3 ^ 2 * omega_3 * (c_3_alpha + xi * c_3_change) - (sigma_alpha + xi * sigma_change) / F ^ 2) = 0) by (apply term_eq; [exact P4]);
  apply (eq_by_sum _ _ (1 * (i_1 - (- z_1 * omega_1 * R_ * F * T * c_1_change / ell - z_1 ^ 2 * omega_1 * F ^ 2 * Derive psi xi * (c_1_alpha + xi * c_1_change) / ell)) + 1 * (i_2 - (- z_2 * omega_2 * R_ * F * T * c_2_change / ell - z_2 ^ 2 * omega_2 * F ^ 2 * Derive psi xi * (c_2_alpha + xi * c_2_change) / ell)) + 1 * (i_3 - (- z_3 * omega_3 * R_ * F * T * c_3_change / ell - z_3 ^ 2 * omega_3 * F ^ 2 * Derive psi xi * (c_3_alpha + xi * c_3_change) / ell)) + R_ * T / ell * (S - F * (z_1 * omega_1 * c_1_change + z_2 * omega_2 * c_2_change + z_3 * omega_3 * c_3_change)) + (- F ^ 2 * Derive psi xi / ell) * (z_1 ^ 2 * omega_1 * (c_1_alpha + xi * c_1_change) + z_2 ^ 2 * omega_2 * (c_2_alpha + xi * c_2_change) + z_3 ^ 2 * omega_3 * (c_3_alpha + xi * c_3_change) - (sigma_alpha + xi * sigma_change) / F ^ 2))); [lra | rational].
Qed.

Lemma total_current_defined
    (psi : R -> R)
    (F R_ S T c_1_alpha c_1_beta c_1_change c_2_alpha c_2_beta c_2_change c_3_alpha c_3_beta c_3_change c_standard ell i_1 i_2 i_3 mu_standard omega_1 omega_2 omega_3 sigma_alpha sigma_beta sigma_change xi z_1 z_2 z_3 : R)
    (H1 : xi < 1)
    (H2 : 0 < F)
    (H3 : S = F * (z_1 * omega_1 * c_1_change + z_2 * omega_2 * c_2_change + z_3 * omega_3 * c_3_change))
    (H4 : 0 < c_1_alpha + c_1_beta)
    (H5 : 0 <= c_1_alpha)
    (H6 : 0 <= c_1_beta)
    (H7 : c_1_change = c_1_beta - c_1_alpha)
    (H8 : 0 < c_2_alpha + c_2_beta)
    (H9 : 0 <= c_2_alpha)
    (H10 : 0 <= c_2_beta)
    (H11 : c_2_change = c_2_beta - c_2_alpha)
    (H12 : 0 < c_3_alpha + c_3_beta)
    (H13 : 0 <= c_3_alpha)
    (H14 : 0 <= c_3_beta)
    (H15 : c_3_change = c_3_beta - c_3_alpha)
    (H16 : 0 < c_standard)
    (H17 : 0 < ell)
    (H18 : smooth psi xi /\ i_1 = - z_1 * omega_1 * F * Derive (fun xi' => mu_standard + R_ * T * ln ((c_1_alpha + xi' * c_1_change) / c_standard) + z_1 * F * psi xi') xi * (c_1_alpha + xi * c_1_change) / ell)
    (H19 : smooth psi xi /\ i_2 = - z_2 * omega_2 * F * Derive (fun xi' => mu_standard + R_ * T * ln ((c_2_alpha + xi' * c_2_change) / c_standard) + z_2 * F * psi xi') xi * (c_2_alpha + xi * c_2_change) / ell)
    (H20 : smooth psi xi /\ i_3 = - z_3 * omega_3 * F * Derive (fun xi' => mu_standard + R_ * T * ln ((c_3_alpha + xi' * c_3_change) / c_standard) + z_3 * F * psi xi') xi * (c_3_alpha + xi * c_3_change) / ell)
    (H21 : sigma_alpha = F ^ 2 * (z_1 ^ 2 * omega_1 * c_1_alpha + z_2 ^ 2 * omega_2 * c_2_alpha + z_3 ^ 2 * omega_3 * c_3_alpha))
    (H22 : sigma_beta = F ^ 2 * (z_1 ^ 2 * omega_1 * c_1_beta + z_2 ^ 2 * omega_2 * c_2_beta + z_3 ^ 2 * omega_3 * c_3_beta))
    (H23 : sigma_change = sigma_beta - sigma_alpha)
    (H24 : 0 < xi) :
  ell <> 0 /\ ex_derive psi xi.
Proof.
  each; exists_there.
Qed.
