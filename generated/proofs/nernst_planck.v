(* Generated from derivations/nernst_planck.py; do not edit. *)

From Electrochem Require Import moves.

Lemma two_parts
    (c_within : R -> R)
    (phi_within : R -> R)
    (F R_ T c_standard mu_standard x z : R)
    (D1 : smooth c_within x)
    (D2 : smooth phi_within x)
    (H1 : 0 < c_standard)
    (H2 : 0 < c_within x) :
  Derive (fun x' => mu_standard + R_ * T * ln (c_within x' / c_standard) + z * F * phi_within x') x = R_ * T * Derive c_within x / c_within x + z * F * Derive phi_within x.
Proof.
  assert (E1 : ln (c_within x / c_standard) = (ln (c_within x)) - (ln c_standard)) by (ln_as ((c_within x) * / c_standard) ltac:(rational));
  apply is_derive_unique; rules; [side | eta; rewrite ?E1; rational].
Qed.

Lemma two_parts_defined
    (c_within : R -> R)
    (phi_within : R -> R)
    (F R_ T c_standard mu_standard x z : R)
    (D1 : smooth c_within x)
    (D2 : smooth phi_within x)
    (H1 : 0 < c_standard)
    (H2 : 0 < c_within x) :
  c_standard <> 0 /\ 0 < c_within x / c_standard /\ ex_derive (fun x' => mu_standard + R_ * T * ln (c_within x' / c_standard) + z * F * phi_within x') x /\ ex_derive phi_within x /\ c_within x <> 0 /\ ex_derive c_within x.
Proof.
  each; exists_there.
Qed.

Lemma two_forces
    (c_within : R -> R)
    (phi_within : R -> R)
    (F J R_ T c_standard mu_slope mu_standard omega x z : R)
    (H1 : J = - omega * mu_slope * c_within x)
    (H2 : 0 < c_standard)
    (H3 : 0 < c_within x)
    (H4 : smooth c_within x /\ smooth phi_within x /\ mu_slope = Derive (fun x' => mu_standard + R_ * T * ln (c_within x' / c_standard) + z * F * phi_within x') x) :
  J = - omega * (R_ * T * Derive c_within x + z * F * Derive phi_within x * c_within x).
Proof.
  assert (P1 : mu_slope = Derive (fun x' => mu_standard + R_ * T * ln (c_within x' / c_standard) + z * F * phi_within x') x) by (intros; apply H4; assumption);
  assert (P2 : Derive (fun x' => mu_standard + R_ * T * ln (c_within x' / c_standard) + z * F * phi_within x') x = R_ * T * Derive c_within x / c_within x + z * F * Derive phi_within x) by (refine (nernst_planck.two_parts c_within phi_within F R_ T c_standard mu_standard x z _ _ _ _); [side | side | exact H2 | exact H3]);
  assert (Z1 : 1 * (J - (- omega * mu_slope * c_within x)) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- omega * c_within x) * (mu_slope - Derive (fun x' => mu_standard + R_ * T * ln (c_within x' / c_standard) + z * F * phi_within x') x) = 0) by (apply term_eq; [exact P1]);
  assert (Z3 : (- omega * c_within x) * (Derive (fun x' => mu_standard + R_ * T * ln (c_within x' / c_standard) + z * F * phi_within x') x - (R_ * T * Derive c_within x / c_within x + z * F * Derive phi_within x)) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (J - (- omega * mu_slope * c_within x)) + (- omega * c_within x) * (mu_slope - Derive (fun x' => mu_standard + R_ * T * ln (c_within x' / c_standard) + z * F * phi_within x') x) + (- omega * c_within x) * (Derive (fun x' => mu_standard + R_ * T * ln (c_within x' / c_standard) + z * F * phi_within x') x - (R_ * T * Derive c_within x / c_within x + z * F * Derive phi_within x)))); [lra | rational].
Qed.

Lemma two_forces_defined
    (c_within : R -> R)
    (phi_within : R -> R)
    (F J R_ T c_standard mu_slope mu_standard omega x z : R)
    (H1 : J = - omega * mu_slope * c_within x)
    (H2 : 0 < c_standard)
    (H3 : 0 < c_within x)
    (H4 : smooth c_within x /\ smooth phi_within x /\ mu_slope = Derive (fun x' => mu_standard + R_ * T * ln (c_within x' / c_standard) + z * F * phi_within x') x) :
  ex_derive c_within x /\ ex_derive phi_within x.
Proof.
  each; exists_there.
Qed.

Lemma nernst_planck
    (c_within : R -> R)
    (phi_within : R -> R)
    (D F J R_ T c_standard mu_slope mu_standard omega x z : R)
    (H1 : D = omega * R_ * T)
    (H2 : J = - omega * mu_slope * c_within x)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < c_standard)
    (H6 : 0 < c_within x)
    (H7 : smooth c_within x /\ smooth phi_within x /\ mu_slope = Derive (fun x' => mu_standard + R_ * T * ln (c_within x' / c_standard) + z * F * phi_within x') x) :
  J = - D * (Derive c_within x + z * F * Derive phi_within x * c_within x / (R_ * T)).
Proof.
  assert (P1 : J = - omega * (R_ * T * Derive c_within x + z * F * Derive phi_within x * c_within x)) by (refine (nernst_planck.two_forces c_within phi_within F J R_ T c_standard mu_slope mu_standard omega x z _ _ _ _); [exact H2 | exact H5 | exact H6 | exact H7]);
  assert (Z1 : 1 * (J - (- omega * (R_ * T * Derive c_within x + z * F * Derive phi_within x * c_within x))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (Derive c_within x + z * F * Derive phi_within x * c_within x / (R_ * T)) * (D - omega * R_ * T) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (J - (- omega * (R_ * T * Derive c_within x + z * F * Derive phi_within x * c_within x))) + (Derive c_within x + z * F * Derive phi_within x * c_within x / (R_ * T)) * (D - omega * R_ * T))); [lra | rational].
Qed.

Lemma nernst_planck_defined
    (c_within : R -> R)
    (phi_within : R -> R)
    (D F J R_ T c_standard mu_slope mu_standard omega x z : R)
    (H1 : D = omega * R_ * T)
    (H2 : J = - omega * mu_slope * c_within x)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < c_standard)
    (H6 : 0 < c_within x)
    (H7 : smooth c_within x /\ smooth phi_within x /\ mu_slope = Derive (fun x' => mu_standard + R_ * T * ln (c_within x' / c_standard) + z * F * phi_within x') x) :
  R_ <> 0 /\ T <> 0 /\ ex_derive phi_within x /\ ex_derive c_within x.
Proof.
  each; exists_there.
Qed.

Lemma one_slope'1
    (c_within : R -> R)
    (phi_within : R -> R)
    (D F J R_ T omega x z : R)
    (H1 : D = omega * R_ * T)
    (H2 : smooth c_within x /\ smooth phi_within x /\ J = - D * (Derive c_within x + z * F * Derive phi_within x * c_within x / (R_ * T)))
    (H3 : 0 < R_)
    (H4 : 0 < T) :
  J = - omega * (R_ * T * Derive c_within x + z * F * Derive phi_within x * c_within x).
Proof.
  assert (P1 : J = - D * (Derive c_within x + z * F * Derive phi_within x * c_within x / (R_ * T))) by (intros; apply H2; assumption);
  assert (Z1 : 1 * (J - (- D * (Derive c_within x + z * F * Derive phi_within x * c_within x / (R_ * T)))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- z * F * Derive phi_within x * c_within x / (R_ * T) - Derive c_within x) * (D - omega * R_ * T) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (J - (- D * (Derive c_within x + z * F * Derive phi_within x * c_within x / (R_ * T)))) + (- z * F * Derive phi_within x * c_within x / (R_ * T) - Derive c_within x) * (D - omega * R_ * T))); [lra | rational].
Qed.

Lemma one_slope'1_defined
    (c_within : R -> R)
    (phi_within : R -> R)
    (D F J R_ T omega x z : R)
    (H1 : D = omega * R_ * T)
    (H2 : smooth c_within x /\ smooth phi_within x /\ J = - D * (Derive c_within x + z * F * Derive phi_within x * c_within x / (R_ * T)))
    (H3 : 0 < R_)
    (H4 : 0 < T) :
  ex_derive c_within x /\ ex_derive phi_within x.
Proof.
  each; exists_there.
Qed.

Lemma one_slope'2
    (c_within : R -> R)
    (phi_within : R -> R)
    (D F J R_ T c_standard mu_slope mu_standard omega x z : R)
    (H1 : D = omega * R_ * T)
    (H2 : smooth c_within x /\ smooth phi_within x /\ J = - D * (Derive c_within x + z * F * Derive phi_within x * c_within x / (R_ * T)))
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < c_standard)
    (H6 : 0 < c_within x)
    (H7 : smooth c_within x /\ smooth phi_within x /\ mu_slope = Derive (fun x' => mu_standard + R_ * T * ln (c_within x' / c_standard) + z * F * phi_within x') x) :
  J = - omega * mu_slope * c_within x.
Proof.
  assert (P1 : Derive (fun x' => mu_standard + R_ * T * ln (c_within x' / c_standard) + z * F * phi_within x') x = R_ * T * Derive c_within x / c_within x + z * F * Derive phi_within x) by (refine (nernst_planck.two_parts c_within phi_within F R_ T c_standard mu_standard x z _ _ _ _); [side | side | exact H5 | exact H6]);
  assert (P2 : J = - omega * (R_ * T * Derive c_within x + z * F * Derive phi_within x * c_within x)) by (refine (nernst_planck.one_slope'1 c_within phi_within D F J R_ T omega x z _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4]);
  assert (P3 : mu_slope = Derive (fun x' => mu_standard + R_ * T * ln (c_within x' / c_standard) + z * F * phi_within x') x) by (intros; apply H7; assumption);
  assert (Z1 : 1 * (J - (- omega * (R_ * T * Derive c_within x + z * F * Derive phi_within x * c_within x))) = 0) by (apply term_eq; [exact P2]);
  assert (Z2 : omega * c_within x * (mu_slope - Derive (fun x' => mu_standard + R_ * T * ln (c_within x' / c_standard) + z * F * phi_within x') x) = 0) by (apply term_eq; [exact P3]);
  assert (Z3 : omega * c_within x * (Derive (fun x' => mu_standard + R_ * T * ln (c_within x' / c_standard) + z * F * phi_within x') x - (R_ * T * Derive c_within x / c_within x + z * F * Derive phi_within x)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (J - (- omega * (R_ * T * Derive c_within x + z * F * Derive phi_within x * c_within x))) + omega * c_within x * (mu_slope - Derive (fun x' => mu_standard + R_ * T * ln (c_within x' / c_standard) + z * F * phi_within x') x) + omega * c_within x * (Derive (fun x' => mu_standard + R_ * T * ln (c_within x' / c_standard) + z * F * phi_within x') x - (R_ * T * Derive c_within x / c_within x + z * F * Derive phi_within x)))); [lra | rational].
Qed.

Lemma one_slope
    (c_within : R -> R)
    (phi_within : R -> R)
    (D F J R_ T c_standard mu_slope mu_standard omega x z : R)
    (H1 : D = omega * R_ * T)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < c_standard)
    (H5 : 0 < c_within x)
    (H6 : smooth c_within x /\ smooth phi_within x /\ mu_slope = Derive (fun x' => mu_standard + R_ * T * ln (c_within x' / c_standard) + z * F * phi_within x') x) :
  J = - omega * mu_slope * c_within x <-> J = - D * (Derive c_within x + z * F * Derive phi_within x * c_within x / (R_ * T)).
Proof.
  split; [intro G1; refine (nernst_planck.nernst_planck c_within phi_within D F J R_ T c_standard mu_slope mu_standard omega x z _ _ _ _ _ _ _); [exact H1 | exact G1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6] | intro G1; refine (nernst_planck.one_slope'2 c_within phi_within D F J R_ T c_standard mu_slope mu_standard omega x z _ _ _ _ _ _ _); [exact H1 | each; first [exact G1 | side] | exact H2 | exact H3 | exact H4 | exact H5 | exact H6]].
Qed.

Lemma one_slope_defined
    (c_within : R -> R)
    (phi_within : R -> R)
    (D F J R_ T c_standard mu_slope mu_standard omega x z : R)
    (H1 : D = omega * R_ * T)
    (H2 : 0 < R_)
    (H3 : 0 < T)
    (H4 : 0 < c_standard)
    (H5 : 0 < c_within x)
    (H6 : smooth c_within x /\ smooth phi_within x /\ mu_slope = Derive (fun x' => mu_standard + R_ * T * ln (c_within x' / c_standard) + z * F * phi_within x') x) :
  R_ <> 0 /\ T <> 0 /\ ex_derive phi_within x /\ ex_derive c_within x.
Proof.
  each; exists_there.
Qed.

Lemma fick
    (c_within : R -> R)
    (phi_within : R -> R)
    (D F J R_ T c_standard mu_slope mu_standard omega x z : R)
    (H1 : D = omega * R_ * T)
    (H2 : J = - omega * mu_slope * c_within x)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < c_standard)
    (H6 : 0 < c_within x)
    (H7 : smooth c_within x /\ smooth phi_within x /\ mu_slope = Derive (fun x' => mu_standard + R_ * T * ln (c_within x' / c_standard) + z * F * phi_within x') x)
    (H8 : z = 0) :
  J = - D * Derive c_within x.
Proof.
  assert (P1 : J = - D * (Derive c_within x + z * F * Derive phi_within x * c_within x / (R_ * T))) by (refine (nernst_planck.nernst_planck c_within phi_within D F J R_ T c_standard mu_slope mu_standard omega x z _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7]);
  assert (Z1 : 1 * (J - (- D * (Derive c_within x + z * F * Derive phi_within x * c_within x / (R_ * T)))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- D * F * Derive phi_within x * c_within x / (R_ * T)) * (z - 0) = 0) by (apply term_eq; [exact H8]);
  apply (eq_by_sum _ _ (1 * (J - (- D * (Derive c_within x + z * F * Derive phi_within x * c_within x / (R_ * T)))) + (- D * F * Derive phi_within x * c_within x / (R_ * T)) * (z - 0))); [lra | rational].
Qed.

Lemma fick_defined
    (c_within : R -> R)
    (phi_within : R -> R)
    (D F J R_ T c_standard mu_slope mu_standard omega x z : R)
    (H1 : D = omega * R_ * T)
    (H2 : J = - omega * mu_slope * c_within x)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < c_standard)
    (H6 : 0 < c_within x)
    (H7 : smooth c_within x /\ smooth phi_within x /\ mu_slope = Derive (fun x' => mu_standard + R_ * T * ln (c_within x' / c_standard) + z * F * phi_within x') x)
    (H8 : z = 0) :
  ex_derive c_within x.
Proof.
  each; exists_there.
Qed.

Lemma drift_alone
    (c_within : R -> R)
    (phi_within : R -> R)
    (D F J R_ T c_standard mu_slope mu_standard omega x z : R)
    (H1 : D = omega * R_ * T)
    (H2 : smooth c_within x /\ Derive c_within x = 0)
    (H3 : J = - omega * mu_slope * c_within x)
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < c_standard)
    (H7 : 0 < c_within x)
    (H8 : smooth c_within x /\ smooth phi_within x /\ mu_slope = Derive (fun x' => mu_standard + R_ * T * ln (c_within x' / c_standard) + z * F * phi_within x') x) :
  J = - D * z * F * Derive phi_within x * c_within x / (R_ * T).
Proof.
  assert (P1 : J = - D * (Derive c_within x + z * F * Derive phi_within x * c_within x / (R_ * T))) by (refine (nernst_planck.nernst_planck c_within phi_within D F J R_ T c_standard mu_slope mu_standard omega x z _ _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8]);
  assert (P2 : Derive c_within x = 0) by (intros; apply H2; assumption);
  assert (Z1 : 1 * (J - (- D * (Derive c_within x + z * F * Derive phi_within x * c_within x / (R_ * T)))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- D) * (Derive c_within x - 0) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (J - (- D * (Derive c_within x + z * F * Derive phi_within x * c_within x / (R_ * T)))) + (- D) * (Derive c_within x - 0))); [lra | rational].
Qed.

Lemma drift_alone_defined
    (c_within : R -> R)
    (phi_within : R -> R)
    (D F J R_ T c_standard mu_slope mu_standard omega x z : R)
    (H1 : D = omega * R_ * T)
    (H2 : smooth c_within x /\ Derive c_within x = 0)
    (H3 : J = - omega * mu_slope * c_within x)
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < c_standard)
    (H7 : 0 < c_within x)
    (H8 : smooth c_within x /\ smooth phi_within x /\ mu_slope = Derive (fun x' => mu_standard + R_ * T * ln (c_within x' / c_standard) + z * F * phi_within x') x) :
  R_ <> 0 /\ T <> 0 /\ ex_derive phi_within x.
Proof.
  each; exists_there.
Qed.

Lemma ohm
    (c_within : R -> R)
    (phi_within : R -> R)
    (D F I J R_ T c_standard mu_slope mu_standard omega x z : R)
    (H1 : D = omega * R_ * T)
    (H2 : smooth c_within x /\ Derive c_within x = 0)
    (H3 : I = z * F * J)
    (H4 : J = - omega * mu_slope * c_within x)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : 0 < c_standard)
    (H8 : 0 < c_within x)
    (H9 : smooth c_within x /\ smooth phi_within x /\ mu_slope = Derive (fun x' => mu_standard + R_ * T * ln (c_within x' / c_standard) + z * F * phi_within x') x) :
  I = - D * z ^ 2 * F ^ 2 * Derive phi_within x * c_within x / (R_ * T).
Proof.
  assert (P1 : J = - D * z * F * Derive phi_within x * c_within x / (R_ * T)) by (refine (nernst_planck.drift_alone c_within phi_within D F J R_ T c_standard mu_slope mu_standard omega x z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9]);
  assert (Z1 : 1 * (I - z * F * J) = 0) by (apply term_eq; [exact H3]);
  assert (Z2 : z * F * (J - (- D * z * F * Derive phi_within x * c_within x / (R_ * T))) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (I - z * F * J) + z * F * (J - (- D * z * F * Derive phi_within x * c_within x / (R_ * T))))); [lra | rational].
Qed.

Lemma ohm_defined
    (c_within : R -> R)
    (phi_within : R -> R)
    (D F I J R_ T c_standard mu_slope mu_standard omega x z : R)
    (H1 : D = omega * R_ * T)
    (H2 : smooth c_within x /\ Derive c_within x = 0)
    (H3 : I = z * F * J)
    (H4 : J = - omega * mu_slope * c_within x)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : 0 < c_standard)
    (H8 : 0 < c_within x)
    (H9 : smooth c_within x /\ smooth phi_within x /\ mu_slope = Derive (fun x' => mu_standard + R_ * T * ln (c_within x' / c_standard) + z * F * phi_within x') x) :
  R_ <> 0 /\ T <> 0 /\ ex_derive phi_within x.
Proof.
  each; exists_there.
Qed.
