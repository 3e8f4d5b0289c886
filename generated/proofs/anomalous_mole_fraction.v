(* Generated from derivations/anomalous_mole_fraction.py; do not edit. *)

From Electrochem Require Import moves.

Lemma mixture
    (G_mix c_total lambda_a lambda_b y : R)
    (H1 : G_mix = lambda_a * c_total * y + lambda_b * c_total * (1 - y)) :
  G_mix = lambda_a * c_total * y + lambda_b * c_total * (1 - y).
Proof.
  assert (P1 : G_mix = (c_total * y) * lambda_a + (c_total * (1 - y)) * lambda_b) by (apply (same_eq _ _ _ _ H1); rational);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma pure_a
    (G_pure_a c_total lambda_a : R)
    (H1 : G_pure_a = lambda_a * c_total) :
  G_pure_a = lambda_a * c_total.
Proof.
  assert (P1 : G_pure_a = lambda_a * c_total * 1 + 0 * c_total * (1 - 1)) by (refine (anomalous_mole_fraction.mixture G_pure_a c_total lambda_a 0 1 _); [apply (same_eq _ _ _ _ H1); rational]);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma pure_b
    (G_pure_b c_total lambda_b : R)
    (H1 : G_pure_b = lambda_b * c_total) :
  G_pure_b = lambda_b * c_total.
Proof.
  assert (P1 : G_pure_b = 0 * c_total * 0 + lambda_b * c_total * (1 - 0)) by (refine (anomalous_mole_fraction.mixture G_pure_b c_total 0 lambda_b 0 _); [apply (same_eq _ _ _ _ H1); rational]);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma weighted
    (G_mix G_pure_a G_pure_b c_total lambda_a lambda_b y : R)
    (H1 : G_mix = lambda_a * c_total * y + lambda_b * c_total * (1 - y))
    (H2 : G_pure_a = lambda_a * c_total)
    (H3 : G_pure_b = lambda_b * c_total) :
  G_mix = y * G_pure_a + G_pure_b * (1 - y).
Proof.
  assert (Z1 : 1 * (G_mix - (lambda_a * c_total * y + lambda_b * c_total * (1 - y))) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- y) * (G_pure_a - lambda_a * c_total) = 0) by (apply term_eq; [exact H2]);
  assert (Z3 : (y - 1) * (G_pure_b - lambda_b * c_total) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 * (G_mix - (lambda_a * c_total * y + lambda_b * c_total * (1 - y))) + (- y) * (G_pure_a - lambda_a * c_total) + (y - 1) * (G_pure_b - lambda_b * c_total))); [lra | rational].
Qed.

Lemma straight
    (G_pure_a G_pure_b y : R) :
  Derive (fun y' => y' * G_pure_a + G_pure_b * (1 - y')) y = G_pure_a - G_pure_b.
Proof.
  apply is_derive_unique; rules; [side | eta; rational].
Qed.

Lemma straight_defined
    (G_pure_a G_pure_b y : R) :
  ex_derive (fun y' => y' * G_pure_a + G_pure_b * (1 - y')) y.
Proof.
  each; exists_there.
Qed.

Lemma no_dip
    (G_low G_mix G_pure_a G_pure_b c_total lambda_a lambda_b y : R)
    (H1 : y <= 1)
    (H2 : G_mix = lambda_a * c_total * y + lambda_b * c_total * (1 - y))
    (H3 : G_pure_a = lambda_a * c_total)
    (H4 : G_low <= G_pure_a)
    (H5 : G_pure_b = lambda_b * c_total)
    (H6 : G_low <= G_pure_b)
    (H7 : 0 <= y) :
  G_low <= G_mix.
Proof.
  assert (P1 : G_mix = y * G_pure_a + G_pure_b * (1 - y)) by (refine (anomalous_mole_fraction.weighted G_mix G_pure_a G_pure_b c_total lambda_a lambda_b y _ _ _); [exact H2 | exact H3 | exact H5]);
  assert (Z1 : 1 * (G_mix - (y * G_pure_a + G_pure_b * (1 - y))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 0 <= y * (G_pure_a - G_low)) by (apply term_le; [side | exact H4]);
  assert (Z3 : 0 <= (1 - y) * (G_pure_b - G_low)) by (apply term_le; [side | exact H6]);
  apply (le_by_sum _ _ (1 * (G_mix - (y * G_pure_a + G_pure_b * (1 - y))) + y * (G_pure_a - G_low) + (1 - y) * (G_pure_b - G_low))); [lra | rational].
Qed.

Lemma no_hump
    (G_high G_mix G_pure_a G_pure_b c_total lambda_a lambda_b y : R)
    (H1 : y <= 1)
    (H2 : G_pure_a <= G_high)
    (H3 : G_pure_b <= G_high)
    (H4 : G_mix = lambda_a * c_total * y + lambda_b * c_total * (1 - y))
    (H5 : G_pure_a = lambda_a * c_total)
    (H6 : G_pure_b = lambda_b * c_total)
    (H7 : 0 <= y) :
  G_mix <= G_high.
Proof.
  assert (P1 : G_mix = y * G_pure_a + G_pure_b * (1 - y)) by (refine (anomalous_mole_fraction.weighted G_mix G_pure_a G_pure_b c_total lambda_a lambda_b y _ _ _); [exact H4 | exact H5 | exact H6]);
  assert (Z1 : (- 1) * (G_mix - (y * G_pure_a + G_pure_b * (1 - y))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 0 <= y * (G_high - G_pure_a)) by (apply term_le; [side | exact H2]);
  assert (Z3 : 0 <= (1 - y) * (G_high - G_pure_b)) by (apply term_le; [side | exact H3]);
  apply (le_by_sum _ _ ((- 1) * (G_mix - (y * G_pure_a + G_pure_b * (1 - y))) + y * (G_high - G_pure_a) + (1 - y) * (G_high - G_pure_b))); [lra | rational].
Qed.

Lemma too_low
    (G_measured G_mix G_pure_a G_pure_b c_total lambda_a lambda_b y : R)
    (H1 : y < 1)
    (H2 : G_mix = lambda_a * c_total * y + lambda_b * c_total * (1 - y))
    (H3 : G_pure_a = lambda_a * c_total)
    (H4 : G_measured < G_pure_a)
    (H5 : G_pure_b = lambda_b * c_total)
    (H6 : G_measured < G_pure_b)
    (H7 : 0 < y) :
  G_measured < G_mix.
Proof.
  assert (P1 : G_mix = y * G_pure_a + G_pure_b * (1 - y)) by (refine (anomalous_mole_fraction.weighted G_mix G_pure_a G_pure_b c_total lambda_a lambda_b y _ _ _); [exact H2 | exact H3 | exact H5]);
  assert (Z1 : 1 * (G_mix - (y * G_pure_a + G_pure_b * (1 - y))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 0 < y * (G_pure_a - G_measured)) by (apply term_lt; [side | exact H4]);
  assert (Z3 : 0 < (1 - y) * (G_pure_b - G_measured)) by (apply term_lt; [side | exact H6]);
  apply (lt_by_sum _ _ (1 * (G_mix - (y * G_pure_a + G_pure_b * (1 - y))) + y * (G_pure_a - G_measured) + (1 - y) * (G_pure_b - G_measured))); [lra | rational].
Qed.

Lemma refuted
    (G_measured G_mix G_pure_a G_pure_b c_total lambda_a lambda_b y : R)
    (H1 : y < 1)
    (H2 : G_mix = lambda_a * c_total * y + lambda_b * c_total * (1 - y))
    (H3 : G_pure_a = lambda_a * c_total)
    (H4 : G_measured < G_pure_a)
    (H5 : G_pure_b = lambda_b * c_total)
    (H6 : G_measured < G_pure_b)
    (H7 : 0 < y) :
  G_measured <> G_mix.
Proof.
  assert (P1 : G_measured < G_mix) by (refine (anomalous_mole_fraction.too_low G_measured G_mix G_pure_a G_pure_b c_total lambda_a lambda_b y _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7]);
  first [known | apply (neq_by_sum _ _ (-1 * (G_mix - G_measured))); [side | rational]].
Qed.

Lemma site_mixture
    (G_mix K_a K_b c_total lambda_a lambda_b y : R)
    (H1 : G_mix * (1 + c_total * y / K_a + c_total * (1 - y) / K_b) = lambda_a * c_total * y + lambda_b * c_total * (1 - y))
    (H2 : 0 < K_a)
    (H3 : 0 < K_b) :
  G_mix * (1 + c_total * y / K_a + c_total * (1 - y) / K_b) = lambda_a * c_total * y + lambda_b * c_total * (1 - y).
Proof.
  assert (P1 : G_mix * (1 + (c_total * y) / K_a + (c_total * (1 - y)) / K_b) = (c_total * y) * lambda_a + (c_total * (1 - y)) * lambda_b) by (apply (same_eq _ _ _ _ H1); rational);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma site_mixture_defined
    (G_mix K_a K_b c_total lambda_a lambda_b y : R)
    (H1 : G_mix * (1 + c_total * y / K_a + c_total * (1 - y) / K_b) = lambda_a * c_total * y + lambda_b * c_total * (1 - y))
    (H2 : 0 < K_a)
    (H3 : 0 < K_b) :
  K_a <> 0 /\ K_b <> 0.
Proof.
  each; exists_there.
Qed.

Lemma site_a
    (G_pure_a K_a K_b c_total lambda_a : R)
    (H1 : G_pure_a * (1 + c_total / K_a) = lambda_a * c_total)
    (H2 : 0 < K_a)
    (H3 : 0 < K_b) :
  G_pure_a * (1 + c_total / K_a) = lambda_a * c_total.
Proof.
  assert (P1 : G_pure_a * (1 + c_total * 1 / K_a + c_total * (1 - 1) / K_b) = lambda_a * c_total * 1 + 0 * c_total * (1 - 1)) by (refine (anomalous_mole_fraction.site_mixture G_pure_a K_a K_b c_total lambda_a 0 1 _ _ _); [apply (same_eq _ _ _ _ H1); rational | exact H2 | exact H3]);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma site_a_defined
    (G_pure_a K_a K_b c_total lambda_a : R)
    (H1 : G_pure_a * (1 + c_total / K_a) = lambda_a * c_total)
    (H2 : 0 < K_a)
    (H3 : 0 < K_b) :
  K_a <> 0.
Proof.
  each; exists_there.
Qed.

Lemma site_b
    (G_pure_b K_a K_b c_total lambda_b : R)
    (H1 : G_pure_b * (1 + c_total / K_b) = lambda_b * c_total)
    (H2 : 0 < K_a)
    (H3 : 0 < K_b) :
  G_pure_b * (1 + c_total / K_b) = lambda_b * c_total.
Proof.
  assert (P1 : G_pure_b * (1 + c_total * 0 / K_a + c_total * (1 - 0) / K_b) = 0 * c_total * 0 + lambda_b * c_total * (1 - 0)) by (refine (anomalous_mole_fraction.site_mixture G_pure_b K_a K_b c_total 0 lambda_b 0 _ _ _); [apply (same_eq _ _ _ _ H1); rational | exact H2 | exact H3]);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma site_b_defined
    (G_pure_b K_a K_b c_total lambda_b : R)
    (H1 : G_pure_b * (1 + c_total / K_b) = lambda_b * c_total)
    (H2 : 0 < K_a)
    (H3 : 0 < K_b) :
  K_b <> 0.
Proof.
  each; exists_there.
Qed.

Lemma site_weighted
    (G_mix G_pure_a G_pure_b K_a K_b c_total lambda_a lambda_b s_a s_b y : R)
    (H1 : G_mix * (1 + c_total * y / K_a + c_total * (1 - y) / K_b) = lambda_a * c_total * y + lambda_b * c_total * (1 - y))
    (H2 : G_pure_a * (1 + c_total / K_a) = lambda_a * c_total)
    (H3 : G_pure_b * (1 + c_total / K_b) = lambda_b * c_total)
    (H4 : 0 < K_a)
    (H5 : 0 < K_b)
    (H6 : s_a = 1 + c_total / K_a)
    (H7 : s_b = 1 + c_total / K_b) :
  G_mix * (y * s_a + s_b * (1 - y)) = y * G_pure_a * s_a + G_pure_b * s_b * (1 - y).
Proof.
  assert (Z1 : 1 * (G_mix * (1 + c_total * y / K_a + c_total * (1 - y) / K_b) - (lambda_a * c_total * y + lambda_b * c_total * (1 - y))) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- y) * (G_pure_a * (1 + c_total / K_a) - lambda_a * c_total) = 0) by (apply term_eq; [exact H2]);
  assert (Z3 : (y - 1) * (G_pure_b * (1 + c_total / K_b) - lambda_b * c_total) = 0) by (apply term_eq; [exact H3]);
  assert (Z4 : y * (G_mix - G_pure_a) * (s_a - (1 + c_total / K_a)) = 0) by (apply term_eq; [exact H6]);
  assert (Z5 : (1 - y) * (G_mix - G_pure_b) * (s_b - (1 + c_total / K_b)) = 0) by (apply term_eq; [exact H7]);
  apply (eq_by_sum _ _ (1 * (G_mix * (1 + c_total * y / K_a + c_total * (1 - y) / K_b) - (lambda_a * c_total * y + lambda_b * c_total * (1 - y))) + (- y) * (G_pure_a * (1 + c_total / K_a) - lambda_a * c_total) + (y - 1) * (G_pure_b * (1 + c_total / K_b) - lambda_b * c_total) + y * (G_mix - G_pure_a) * (s_a - (1 + c_total / K_a)) + (1 - y) * (G_mix - G_pure_b) * (s_b - (1 + c_total / K_b)))); [lra | rational].
Qed.

Lemma crowded_a'1
    (K_a c_total : R)
    (H1 : 0 < K_a)
    (H2 : 0 < c_total) :
  0 < 1 + c_total / K_a.
Proof.
  first [known | apply (lt_by_sum _ _ ((c_total + K_a) * / K_a)); [side | rational]].
Qed.

Lemma crowded_a'1_defined
    (K_a c_total : R)
    (H1 : 0 < K_a)
    (H2 : 0 < c_total) :
  K_a <> 0.
Proof.
  each; exists_there.
Qed.

Lemma crowded_a
    (K_a c_total s_a : R)
    (H1 : 0 < K_a)
    (H2 : 0 < c_total)
    (H3 : s_a = 1 + c_total / K_a) :
  0 < s_a.
Proof.
  assert (P1 : 0 < 1 + c_total / K_a) by (refine (anomalous_mole_fraction.crowded_a'1 K_a c_total _ _); [exact H1 | exact H2]);
  assert (Z1 : 1 * (s_a - (1 + c_total / K_a)) = 0) by (apply term_eq; [exact H3]);
  assert (Z2 : 0 < 1 * (1 + c_total / K_a - 0)) by (apply term_lt; [side | exact P1]);
  apply (lt_by_sum _ _ (1 * (s_a - (1 + c_total / K_a)) + 1 * (1 + c_total / K_a - 0))); [lra | rational].
Qed.

Lemma crowded_b'1
    (K_b c_total : R)
    (H1 : 0 < K_b)
    (H2 : 0 < c_total) :
  0 < 1 + c_total / K_b.
Proof.
  first [known | apply (lt_by_sum _ _ ((c_total + K_b) * / K_b)); [side | rational]].
Qed.

Lemma crowded_b'1_defined
    (K_b c_total : R)
    (H1 : 0 < K_b)
    (H2 : 0 < c_total) :
  K_b <> 0.
Proof.
  each; exists_there.
Qed.

Lemma crowded_b
    (K_b c_total s_b : R)
    (H1 : 0 < K_b)
    (H2 : 0 < c_total)
    (H3 : s_b = 1 + c_total / K_b) :
  0 < s_b.
Proof.
  assert (P1 : 0 < 1 + c_total / K_b) by (refine (anomalous_mole_fraction.crowded_b'1 K_b c_total _ _); [exact H1 | exact H2]);
  assert (Z1 : 1 * (s_b - (1 + c_total / K_b)) = 0) by (apply term_eq; [exact H3]);
  assert (Z2 : 0 < 1 * (1 + c_total / K_b - 0)) by (apply term_lt; [side | exact P1]);
  apply (lt_by_sum _ _ (1 * (s_b - (1 + c_total / K_b)) + 1 * (1 + c_total / K_b - 0))); [lra | rational].
Qed.

Lemma weight
    (K_a K_b c_total s_a s_b y : R)
    (H1 : y < 1)
    (H2 : 0 < K_a)
    (H3 : 0 < K_b)
    (H4 : 0 < c_total)
    (H5 : s_a = 1 + c_total / K_a)
    (H6 : s_b = 1 + c_total / K_b)
    (H7 : 0 < y) :
  0 < y * s_a + s_b * (1 - y).
Proof.
  assert (P1 : 0 < s_a) by (refine (anomalous_mole_fraction.crowded_a K_a c_total s_a _ _ _); [exact H2 | exact H4 | exact H5]);
  assert (P2 : 0 < s_b) by (refine (anomalous_mole_fraction.crowded_b K_b c_total s_b _ _ _); [exact H3 | exact H4 | exact H6]);
  assert (Z1 : 0 < y * (s_a - 0)) by (apply term_lt; [side | exact P1]);
  assert (Z2 : 0 < (1 - y) * (s_b - 0)) by (apply term_lt; [side | exact P2]);
  apply (lt_by_sum _ _ (y * (s_a - 0) + (1 - y) * (s_b - 0))); [lra | rational].
Qed.

Lemma above_by_weight
    (G_measured G_mix G_pure_a G_pure_b K_a K_b c_total lambda_a lambda_b s_a s_b y : R)
    (H1 : y < 1)
    (H2 : G_mix * (1 + c_total * y / K_a + c_total * (1 - y) / K_b) = lambda_a * c_total * y + lambda_b * c_total * (1 - y))
    (H3 : G_measured < G_pure_a)
    (H4 : G_pure_a * (1 + c_total / K_a) = lambda_a * c_total)
    (H5 : G_measured < G_pure_b)
    (H6 : G_pure_b * (1 + c_total / K_b) = lambda_b * c_total)
    (H7 : 0 < K_a)
    (H8 : 0 < K_b)
    (H9 : 0 < c_total)
    (H10 : s_a = 1 + c_total / K_a)
    (H11 : s_b = 1 + c_total / K_b)
    (H12 : 0 < y) :
  0 < (G_mix - G_measured) * (y * s_a + s_b * (1 - y)).
Proof.
  assert (P1 : 0 < s_a) by (refine (anomalous_mole_fraction.crowded_a K_a c_total s_a _ _ _); [exact H7 | exact H9 | exact H10]);
  assert (P2 : 0 < s_b) by (refine (anomalous_mole_fraction.crowded_b K_b c_total s_b _ _ _); [exact H8 | exact H9 | exact H11]);
  assert (P3 : G_mix * (y * s_a + s_b * (1 - y)) = y * G_pure_a * s_a + G_pure_b * s_b * (1 - y)) by (refine (anomalous_mole_fraction.site_weighted G_mix G_pure_a G_pure_b K_a K_b c_total lambda_a lambda_b s_a s_b y _ _ _ _ _ _ _); [exact H2 | exact H4 | exact H6 | exact H7 | exact H8 | exact H10 | exact H11]);
  assert (Z1 : 1 * (G_mix * (y * s_a + s_b * (1 - y)) - (y * G_pure_a * s_a + G_pure_b * s_b * (1 - y))) = 0) by (apply term_eq; [exact P3]);
  assert (Z2 : 0 < y * s_a * (G_pure_a - G_measured)) by (apply term_lt; [side | exact H3]);
  assert (Z3 : 0 < s_b * (1 - y) * (G_pure_b - G_measured)) by (apply term_lt; [side | exact H5]);
  apply (lt_by_sum _ _ (1 * (G_mix * (y * s_a + s_b * (1 - y)) - (y * G_pure_a * s_a + G_pure_b * s_b * (1 - y))) + y * s_a * (G_pure_a - G_measured) + s_b * (1 - y) * (G_pure_b - G_measured))); [lra | rational].
Qed.

Lemma site_too_low
    (G_measured G_mix G_pure_a G_pure_b K_a K_b c_total lambda_a lambda_b s_a s_b y : R)
    (H1 : y < 1)
    (H2 : G_mix * (1 + c_total * y / K_a + c_total * (1 - y) / K_b) = lambda_a * c_total * y + lambda_b * c_total * (1 - y))
    (H3 : G_measured < G_pure_a)
    (H4 : G_pure_a * (1 + c_total / K_a) = lambda_a * c_total)
    (H5 : G_measured < G_pure_b)
    (H6 : G_pure_b * (1 + c_total / K_b) = lambda_b * c_total)
    (H7 : 0 < K_a)
    (H8 : 0 < K_b)
    (H9 : 0 < c_total)
    (H10 : s_a = 1 + c_total / K_a)
    (H11 : s_b = 1 + c_total / K_b)
    (H12 : 0 < y) :
  G_measured < G_mix.
Proof.
  assert (P1 : 0 < y * s_a + s_b * (1 - y)) by (refine (anomalous_mole_fraction.weight K_a K_b c_total s_a s_b y _ _ _ _ _ _ _); [exact H1 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12]);
  assert (P2 : 0 < (G_mix - G_measured) * (y * s_a + s_b * (1 - y))) by (refine (anomalous_mole_fraction.above_by_weight G_measured G_mix G_pure_a G_pure_b K_a K_b c_total lambda_a lambda_b s_a s_b y _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12]);
  assert (Z1 : 0 < 1 / (y * s_a + s_b * (1 - y)) * ((G_mix - G_measured) * (y * s_a + s_b * (1 - y)) - 0)) by (apply term_lt; [side | exact P2]);
  apply (lt_by_sum _ _ (1 / (y * s_a + s_b * (1 - y)) * ((G_mix - G_measured) * (y * s_a + s_b * (1 - y)) - 0))); [lra | rational].
Qed.
