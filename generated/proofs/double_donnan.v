(* Generated from derivations/double_donnan.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require donnan_potential.

Lemma potassium
    (F K_bath K_cell R_ T V w : R)
    (H1 : F * V = R_ * T * ln (K_bath / K_cell))
    (H2 : 0 < K_bath)
    (H3 : 0 < K_cell)
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : w = F * V / (R_ * T)) :
  exp (- w) = K_cell / K_bath.
Proof.
  assert (P1 : exp (- w) = K_cell / K_bath) by (refine (donnan_potential.cation_ratio F R_ T V K_cell K_bath w _ _ _ _ _ _); [exact H1 | exact H4 | exact H5 | exact H3 | exact H2 | exact H6]);
  exact P1.
Qed.

Lemma potassium_defined
    (F K_bath K_cell R_ T V w : R)
    (H1 : F * V = R_ * T * ln (K_bath / K_cell))
    (H2 : 0 < K_bath)
    (H3 : 0 < K_cell)
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : w = F * V / (R_ * T)) :
  K_bath <> 0.
Proof.
  each; exists_there.
Qed.

Lemma chloride
    (Cl_bath Cl_cell F R_ T V w : R)
    (H1 : - F * V = R_ * T * ln (Cl_bath / Cl_cell))
    (H2 : 0 < Cl_bath)
    (H3 : 0 < Cl_cell)
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : w = F * V / (R_ * T)) :
  exp w = Cl_cell / Cl_bath.
Proof.
  assert (P1 : exp w = Cl_cell / Cl_bath) by (refine (donnan_potential.anion_ratio F R_ T V Cl_cell Cl_bath w _ _ _ _ _ _); [exact H1 | exact H4 | exact H5 | exact H3 | exact H2 | exact H6]);
  exact P1.
Qed.

Lemma chloride_defined
    (Cl_bath Cl_cell F R_ T V w : R)
    (H1 : - F * V = R_ * T * ln (Cl_bath / Cl_cell))
    (H2 : 0 < Cl_bath)
    (H3 : 0 < Cl_cell)
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : w = F * V / (R_ * T)) :
  Cl_bath <> 0.
Proof.
  each; exists_there.
Qed.

Lemma product_rule
    (Cl_bath Cl_cell F K_bath K_cell R_ T V w : R)
    (H1 : - F * V = R_ * T * ln (Cl_bath / Cl_cell))
    (H2 : 0 < Cl_bath)
    (H3 : 0 < Cl_cell)
    (H4 : F * V = R_ * T * ln (K_bath / K_cell))
    (H5 : 0 < K_bath)
    (H6 : 0 < K_cell)
    (H7 : 0 < R_)
    (H8 : 0 < T)
    (H9 : w = F * V / (R_ * T)) :
  K_cell * Cl_cell = K_bath * Cl_bath.
Proof.
  assert (E1 : exp (- w) = (1) / ((exp w))) by (exp_as ((- (w))) ltac:(rational));
  assert (P1 : exp (- w) = K_cell / K_bath) by (refine (double_donnan.potassium F K_bath K_cell R_ T V w _ _ _ _ _ _); [exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9]);
  assert (P2 : exp w = Cl_cell / Cl_bath) by (refine (double_donnan.chloride Cl_bath Cl_cell F R_ T V w _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H7 | exact H8 | exact H9]);
  assert (Z1 : (- K_bath * Cl_cell) * (exp (- w) - K_cell / K_bath) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- K_bath * Cl_bath * exp (- w)) * (exp w - Cl_cell / Cl_bath) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ ((- K_bath * Cl_cell) * (exp (- w) - K_cell / K_bath) + (- K_bath * Cl_bath * exp (- w)) * (exp w - Cl_cell / Cl_bath))); [lra | rewrite ?E1; rational].
Qed.

Lemma potassium_inside
    (A Cl_bath Cl_cell K_bath K_cell Na_bath : R)
    (H1 : A + K_cell + Cl_cell = K_bath + Na_bath + Cl_bath)
    (H2 : K_bath + Na_bath = Cl_bath)
    (H3 : K_cell = A + Cl_cell) :
  K_cell = Cl_bath.
Proof.
  assert (Z1 : 1 / 2 * (A + K_cell + Cl_cell - (K_bath + Na_bath + Cl_bath)) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : 1 / 2 * (K_cell - (A + Cl_cell)) = 0) by (apply term_eq; [exact H3]);
  assert (Z3 : 1 / 2 * (K_bath + Na_bath - Cl_bath) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 / 2 * (A + K_cell + Cl_cell - (K_bath + Na_bath + Cl_bath)) + 1 / 2 * (K_cell - (A + Cl_cell)) + 1 / 2 * (K_bath + Na_bath - Cl_bath))); [lra | rational].
Qed.

Lemma chloride_inside
    (A Cl_bath Cl_cell F K_bath K_cell Na_bath R_ T V w : R)
    (H1 : - F * V = R_ * T * ln (Cl_bath / Cl_cell))
    (H2 : A + K_cell + Cl_cell = K_bath + Na_bath + Cl_bath)
    (H3 : 0 < Cl_bath)
    (H4 : 0 < Cl_cell)
    (H5 : F * V = R_ * T * ln (K_bath / K_cell))
    (H6 : K_bath + Na_bath = Cl_bath)
    (H7 : 0 < K_bath)
    (H8 : K_cell = A + Cl_cell)
    (H9 : 0 < K_cell)
    (H10 : 0 < R_)
    (H11 : 0 < T)
    (H12 : w = F * V / (R_ * T)) :
  Cl_cell = K_bath.
Proof.
  assert (P1 : K_cell * Cl_cell = K_bath * Cl_bath) by (refine (double_donnan.product_rule Cl_bath Cl_cell F K_bath K_cell R_ T V w _ _ _ _ _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H7 | exact H9 | exact H10 | exact H11 | exact H12]);
  assert (P2 : K_cell = Cl_bath) by (refine (double_donnan.potassium_inside A Cl_bath Cl_cell K_bath K_cell Na_bath _ _ _); [exact H2 | exact H6 | exact H8]);
  assert (Z1 : 1 / Cl_bath * (K_cell * Cl_cell - K_bath * Cl_bath) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- Cl_cell) / Cl_bath * (K_cell - Cl_bath) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 / Cl_bath * (K_cell * Cl_cell - K_bath * Cl_bath) + (- Cl_cell) / Cl_bath * (K_cell - Cl_bath))); [lra | rational].
Qed.

Lemma equal_impermeant
    (A Cl_bath Cl_cell F K_bath K_cell Na_bath R_ T V w : R)
    (H1 : - F * V = R_ * T * ln (Cl_bath / Cl_cell))
    (H2 : A + K_cell + Cl_cell = K_bath + Na_bath + Cl_bath)
    (H3 : 0 < Cl_bath)
    (H4 : 0 < Cl_cell)
    (H5 : F * V = R_ * T * ln (K_bath / K_cell))
    (H6 : K_bath + Na_bath = Cl_bath)
    (H7 : 0 < K_bath)
    (H8 : K_cell = A + Cl_cell)
    (H9 : 0 < K_cell)
    (H10 : 0 < R_)
    (H11 : 0 < T)
    (H12 : w = F * V / (R_ * T)) :
  A = Na_bath.
Proof.
  assert (P1 : K_cell = Cl_bath) by (refine (double_donnan.potassium_inside A Cl_bath Cl_cell K_bath K_cell Na_bath _ _ _); [exact H2 | exact H6 | exact H8]);
  assert (P2 : Cl_cell = K_bath) by (refine (double_donnan.chloride_inside A Cl_bath Cl_cell F K_bath K_cell Na_bath R_ T V w _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12]);
  assert (Z1 : (- 1) * (K_cell - (A + Cl_cell)) = 0) by (apply term_eq; [exact H8]);
  assert (Z2 : 1 * (K_cell - Cl_bath) = 0) by (apply term_eq; [exact P1]);
  assert (Z3 : (- 1) * (Cl_cell - K_bath) = 0) by (apply term_eq; [exact P2]);
  assert (Z4 : (- 1) * (K_bath + Na_bath - Cl_bath) = 0) by (apply term_eq; [exact H6]);
  apply (eq_by_sum _ _ ((- 1) * (K_cell - (A + Cl_cell)) + 1 * (K_cell - Cl_bath) + (- 1) * (Cl_cell - K_bath) + (- 1) * (K_bath + Na_bath - Cl_bath))); [lra | rational].
Qed.

Lemma cell_volume
    (A Cl_bath Cl_cell F K_bath K_cell Na_bath R_ T V amount_impermeant cell_volume w : R)
    (H1 : - F * V = R_ * T * ln (Cl_bath / Cl_cell))
    (H2 : A + K_cell + Cl_cell = K_bath + Na_bath + Cl_bath)
    (H3 : 0 < Cl_cell)
    (H4 : F * V = R_ * T * ln (K_bath / K_cell))
    (H5 : K_bath + Na_bath = Cl_bath)
    (H6 : 0 < K_bath)
    (H7 : K_cell = A + Cl_cell)
    (H8 : 0 < K_cell)
    (H9 : 0 < Na_bath)
    (H10 : 0 < R_)
    (H11 : 0 < T)
    (H12 : amount_impermeant = cell_volume * A)
    (H13 : w = F * V / (R_ * T)) :
  cell_volume = amount_impermeant / Na_bath.
Proof.
  assert (P1 : A = Na_bath) by (refine (double_donnan.equal_impermeant A Cl_bath Cl_cell F K_bath K_cell Na_bath R_ T V w _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | side | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H10 | exact H11 | exact H13]);
  assert (Z1 : (- 1) / Na_bath * (amount_impermeant - cell_volume * A) = 0) by (apply term_eq; [exact H12]);
  assert (Z2 : (- cell_volume) / Na_bath * (A - Na_bath) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ ((- 1) / Na_bath * (amount_impermeant - cell_volume * A) + (- cell_volume) / Na_bath * (A - Na_bath))); [lra | rational].
Qed.

Lemma cell_volume_defined
    (A Cl_bath Cl_cell F K_bath K_cell Na_bath R_ T V amount_impermeant cell_volume w : R)
    (H1 : - F * V = R_ * T * ln (Cl_bath / Cl_cell))
    (H2 : A + K_cell + Cl_cell = K_bath + Na_bath + Cl_bath)
    (H3 : 0 < Cl_cell)
    (H4 : F * V = R_ * T * ln (K_bath / K_cell))
    (H5 : K_bath + Na_bath = Cl_bath)
    (H6 : 0 < K_bath)
    (H7 : K_cell = A + Cl_cell)
    (H8 : 0 < K_cell)
    (H9 : 0 < Na_bath)
    (H10 : 0 < R_)
    (H11 : 0 < T)
    (H12 : amount_impermeant = cell_volume * A)
    (H13 : w = F * V / (R_ * T)) :
  Na_bath <> 0.
Proof.
  each; exists_there.
Qed.

Lemma bursting
    (amount_impermeant : R)
    (H1 : 0 < amount_impermeant) :
  diverges (fun Na_bath' => amount_impermeant / Na_bath') (at_right 0) 1.
Proof.
  apply (diverges_ext (fun Na_bath' => ((/ Na_bath') * amount_impermeant))); [algebra | ]; apply (diverges_sign (1 * amount_impermeant)); [replace ((1 * amount_impermeant) * 1) with (amount_impermeant) by (rational); pos | apply diverges_mult_tends; [side | apply diverges_inv_above; apply (above_ext (fun Na_bath' => Na_bath')); [algebra | apply above_id] | apply tends_const]].
Qed.

Lemma bursting_defined
    (amount_impermeant : R)
    (H1 : 0 < amount_impermeant) :
  (forall Na_bath' : R, 0 < Na_bath' -> Na_bath' <> 0).
Proof.
  each; exists_there.
Qed.

Lemma exponential
    (A Cl_bath Cl_cell F K_bath K_cell Na_bath R_ T V w : R)
    (H1 : - F * V = R_ * T * ln (Cl_bath / Cl_cell))
    (H2 : A + K_cell + Cl_cell = K_bath + Na_bath + Cl_bath)
    (H3 : 0 < Cl_cell)
    (H4 : F * V = R_ * T * ln (K_bath / K_cell))
    (H5 : K_bath + Na_bath = Cl_bath)
    (H6 : 0 < K_bath)
    (H7 : K_cell = A + Cl_cell)
    (H8 : 0 < K_cell)
    (H9 : 0 < Na_bath)
    (H10 : 0 < R_)
    (H11 : 0 < T)
    (H12 : w = F * V / (R_ * T)) :
  exp w = K_bath / (K_bath + Na_bath).
Proof.
  try assert (K1 : 0 < Cl_bath) by side;
  assert (P1 : exp w = Cl_cell / Cl_bath) by (refine (double_donnan.chloride Cl_bath Cl_cell F R_ T V w _ _ _ _ _ _); [exact H1 | side | exact H3 | exact H10 | exact H11 | exact H12]);
  assert (P2 : Cl_cell = K_bath) by (refine (double_donnan.chloride_inside A Cl_bath Cl_cell F K_bath K_cell Na_bath R_ T V w _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | side | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H10 | exact H11 | exact H12]);
  assert (Z1 : 1 * (exp w - Cl_cell / Cl_bath) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 1 / Cl_bath * (Cl_cell - K_bath) = 0) by (apply term_eq; [exact P2]);
  assert (Z3 : K_bath / (Cl_bath * (K_bath + Na_bath)) * (K_bath + Na_bath - Cl_bath) = 0) by (apply term_eq; [exact H5]);
  apply (eq_by_sum _ _ (1 * (exp w - Cl_cell / Cl_bath) + 1 / Cl_bath * (Cl_cell - K_bath) + K_bath / (Cl_bath * (K_bath + Na_bath)) * (K_bath + Na_bath - Cl_bath))); [lra | rational].
Qed.

Lemma exponential_defined
    (A Cl_bath Cl_cell F K_bath K_cell Na_bath R_ T V w : R)
    (H1 : - F * V = R_ * T * ln (Cl_bath / Cl_cell))
    (H2 : A + K_cell + Cl_cell = K_bath + Na_bath + Cl_bath)
    (H3 : 0 < Cl_cell)
    (H4 : F * V = R_ * T * ln (K_bath / K_cell))
    (H5 : K_bath + Na_bath = Cl_bath)
    (H6 : 0 < K_bath)
    (H7 : K_cell = A + Cl_cell)
    (H8 : 0 < K_cell)
    (H9 : 0 < Na_bath)
    (H10 : 0 < R_)
    (H11 : 0 < T)
    (H12 : w = F * V / (R_ * T)) :
  K_bath + Na_bath <> 0.
Proof.
  try assert (K1 : 0 < Cl_bath) by side;
  each; exists_there.
Qed.

Lemma logarithm
    (A Cl_bath Cl_cell F K_bath K_cell Na_bath R_ T V w : R)
    (H1 : - F * V = R_ * T * ln (Cl_bath / Cl_cell))
    (H2 : A + K_cell + Cl_cell = K_bath + Na_bath + Cl_bath)
    (H3 : 0 < Cl_cell)
    (H4 : F * V = R_ * T * ln (K_bath / K_cell))
    (H5 : K_bath + Na_bath = Cl_bath)
    (H6 : 0 < K_bath)
    (H7 : K_cell = A + Cl_cell)
    (H8 : 0 < K_cell)
    (H9 : 0 < Na_bath)
    (H10 : 0 < R_)
    (H11 : 0 < T)
    (H12 : w = F * V / (R_ * T)) :
  w = ln (K_bath / (K_bath + Na_bath)).
Proof.
  assert (E1 : ln (exp w) = w) by (ln_as (((exp w))) ltac:(rational));
  assert (E2 : ln (K_bath / (K_bath + Na_bath)) = (ln K_bath) - (ln (K_bath + Na_bath))) by (ln_as (K_bath * / (K_bath + Na_bath)) ltac:(rewrite ?E1; rational));
  assert (P1 : exp w = K_bath / (K_bath + Na_bath)) by (refine (double_donnan.exponential A Cl_bath Cl_cell F K_bath K_cell Na_bath R_ T V w _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12]);
  apply (same_eq (ln (exp w)) (ln (K_bath / (K_bath + Na_bath)))); [apply f_equal; exact P1 | rewrite ?E2, ?E1; rational | rewrite ?E2, ?E1; rational].
Qed.

Lemma logarithm_defined
    (A Cl_bath Cl_cell F K_bath K_cell Na_bath R_ T V w : R)
    (H1 : - F * V = R_ * T * ln (Cl_bath / Cl_cell))
    (H2 : A + K_cell + Cl_cell = K_bath + Na_bath + Cl_bath)
    (H3 : 0 < Cl_cell)
    (H4 : F * V = R_ * T * ln (K_bath / K_cell))
    (H5 : K_bath + Na_bath = Cl_bath)
    (H6 : 0 < K_bath)
    (H7 : K_cell = A + Cl_cell)
    (H8 : 0 < K_cell)
    (H9 : 0 < Na_bath)
    (H10 : 0 < R_)
    (H11 : 0 < T)
    (H12 : w = F * V / (R_ * T)) :
  K_bath + Na_bath <> 0 /\ 0 < K_bath / (K_bath + Na_bath).
Proof.
  each; exists_there.
Qed.

Lemma double_donnan
    (A Cl_bath Cl_cell F K_bath K_cell Na_bath R_ T V w : R)
    (H1 : - F * V = R_ * T * ln (Cl_bath / Cl_cell))
    (H2 : A + K_cell + Cl_cell = K_bath + Na_bath + Cl_bath)
    (H3 : 0 < Cl_cell)
    (H4 : 0 < F)
    (H5 : F * V = R_ * T * ln (K_bath / K_cell))
    (H6 : K_bath + Na_bath = Cl_bath)
    (H7 : 0 < K_bath)
    (H8 : K_cell = A + Cl_cell)
    (H9 : 0 < K_cell)
    (H10 : 0 < Na_bath)
    (H11 : 0 < R_)
    (H12 : 0 < T)
    (H13 : w = F * V / (R_ * T)) :
  V = R_ * T * ln (K_bath / (K_bath + Na_bath)) / F.
Proof.
  assert (E1 : ln (K_bath / (K_bath + Na_bath)) = (ln K_bath) - (ln (K_bath + Na_bath))) by (ln_as (K_bath * / (K_bath + Na_bath)) ltac:(rational));
  assert (P1 : w = ln (K_bath / (K_bath + Na_bath))) by (refine (double_donnan.logarithm A Cl_bath Cl_cell F K_bath K_cell Na_bath R_ T V w _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H12 | exact H13]);
  assert (Z1 : R_ * T / F * (w - ln (K_bath / (K_bath + Na_bath))) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- R_ * T) / F * (w - F * V / (R_ * T)) = 0) by (apply term_eq; [exact H13]);
  apply (eq_by_sum _ _ (R_ * T / F * (w - ln (K_bath / (K_bath + Na_bath))) + (- R_ * T) / F * (w - F * V / (R_ * T)))); [lra | rewrite ?E1; rational].
Qed.

Lemma double_donnan_defined
    (A Cl_bath Cl_cell F K_bath K_cell Na_bath R_ T V w : R)
    (H1 : - F * V = R_ * T * ln (Cl_bath / Cl_cell))
    (H2 : A + K_cell + Cl_cell = K_bath + Na_bath + Cl_bath)
    (H3 : 0 < Cl_cell)
    (H4 : 0 < F)
    (H5 : F * V = R_ * T * ln (K_bath / K_cell))
    (H6 : K_bath + Na_bath = Cl_bath)
    (H7 : 0 < K_bath)
    (H8 : K_cell = A + Cl_cell)
    (H9 : 0 < K_cell)
    (H10 : 0 < Na_bath)
    (H11 : 0 < R_)
    (H12 : 0 < T)
    (H13 : w = F * V / (R_ * T)) :
  F <> 0 /\ K_bath + Na_bath <> 0 /\ 0 < K_bath / (K_bath + Na_bath).
Proof.
  each; exists_there.
Qed.

Lemma always_negative
    (F K_bath Na_bath R_ T : R)
    (H1 : 0 < F)
    (H2 : 0 < K_bath)
    (H3 : 0 < Na_bath)
    (H4 : 0 < R_)
    (H5 : 0 < T) :
  R_ * T * ln (K_bath / (K_bath + Na_bath)) / F < 0.
Proof.
  assert (E1 : ln (K_bath / (K_bath + Na_bath)) = (ln K_bath) - (ln (K_bath + Na_bath))) by (ln_as (K_bath * / (K_bath + Na_bath)) ltac:(rational));
  first [known | rewrite ?E1; known | apply (lt_by_sum _ _ ((-(ln K_bath) + (ln (K_bath + Na_bath))) * T * R_ * / F)); [side | rewrite ?E1; rational]].
Qed.

Lemma always_negative_defined
    (F K_bath Na_bath R_ T : R)
    (H1 : 0 < F)
    (H2 : 0 < K_bath)
    (H3 : 0 < Na_bath)
    (H4 : 0 < R_)
    (H5 : 0 < T) :
  F <> 0 /\ K_bath + Na_bath <> 0 /\ 0 < K_bath / (K_bath + Na_bath).
Proof.
  each; exists_there.
Qed.

Lemma no_sodium
    (F K_bath R_ T : R)
    (H1 : 0 < F)
    (H2 : 0 < K_bath) :
  tends (fun Na_bath' => R_ * T * ln (K_bath / (K_bath + Na_bath')) / F) (at_right 0) 0.
Proof.
  apply (tends_ext (fun Na_bath' => ((((1 / F) * R_) * T) * (ln (K_bath / (K_bath + Na_bath')))))); [algebra | ]; apply (tends_value ((((1 / F) * R_) * T) * (ln 1))); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply tends_ln; [replace (1) with (1) by (rational); pos | apply (tends_ext (fun Na_bath' => ((/ (K_bath + Na_bath')) * K_bath))); [algebra | apply (tends_value ((/ K_bath) * K_bath)); [constants; rational | apply tends_mult; [apply tends_inv; [side | apply (tends_ext (fun Na_bath' => (K_bath + Na_bath'))); [algebra | apply (tends_value (K_bath + 0)); [constants; rational | apply tends_plus; [apply tends_const | apply tends_id_right]]]] | apply tends_const]]]]]].
Qed.

Lemma no_sodium_defined
    (F K_bath R_ T : R)
    (H1 : 0 < F)
    (H2 : 0 < K_bath) :
  (forall Na_bath' : R, 0 < Na_bath' -> F <> 0 /\ K_bath + Na_bath' <> 0 /\ 0 < K_bath / (K_bath + Na_bath')).
Proof.
  each; exists_there.
Qed.

Lemma no_potassium
    (F Na_bath R_ T : R)
    (H1 : 0 < F)
    (H2 : 0 < Na_bath)
    (H3 : 0 < R_)
    (H4 : 0 < T) :
  diverges (fun K_bath' => R_ * T * ln (K_bath' / (K_bath' + Na_bath)) / F) (at_right 0) (- 1).
Proof.
  apply (diverges_ext (fun K_bath' => ((((1 / F) * R_) * T) * (ln (K_bath' / (K_bath' + Na_bath)))))); [algebra | ]; apply (diverges_sign ((((1 / F) * R_) * T) * (- (1)))); [replace (((((1 / F) * R_) * T) * (- (1))) * (- 1)) with (R_ * T * / F) by (rational); pos | apply tends_mult_diverges; [side | apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply diverges_ln_zero; apply (above_ext (fun K_bath' => ((/ (K_bath' + Na_bath)) * K_bath'))); [algebra | apply (tends_mult_above _ _ (/ Na_bath)); [side | apply tends_inv; [side | apply (tends_ext (fun K_bath' => (K_bath' + Na_bath))); [algebra | apply (tends_value (0 + Na_bath)); [constants; rational | apply tends_plus; [apply tends_id_right | apply tends_const]]]] | apply above_id]]]].
Qed.

Lemma no_potassium_defined
    (F Na_bath R_ T : R)
    (H1 : 0 < F)
    (H2 : 0 < Na_bath)
    (H3 : 0 < R_)
    (H4 : 0 < T) :
  (forall K_bath' : R, 0 < K_bath' -> F <> 0 /\ K_bath' + Na_bath <> 0 /\ 0 < K_bath' / (K_bath' + Na_bath)).
Proof.
  each; exists_there.
Qed.

Lemma no_fixed_charge
    (A F R_ T V c_anion c_cation c_salt w z_A : R)
    (H1 : - F * V = R_ * T * ln (c_salt / c_anion))
    (H2 : c_cation + A * z_A - c_anion = 0)
    (H3 : F * V = R_ * T * ln (c_salt / c_cation))
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < c_anion)
    (H7 : 0 < c_cation)
    (H8 : 0 < c_salt)
    (H9 : w = 0)
    (H10 : w = F * V / (R_ * T)) :
  A * z_A = 0.
Proof.
  assert (E1 : exp (- 0) = 1) by (exp_as (0) ltac:(rational));
  assert (E2 : exp 0 = 1) by (exp_as (0) ltac:(rewrite ?E1; rational));
  assert (P1 : c_salt * exp (- w) + A * z_A - c_salt * exp w = 0) by (refine (donnan_potential.charge_balance A F R_ T V c_anion c_cation c_salt w z_A _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact H10]);
  pose proof P1 as Q1; rewrite ?H9 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E2, ?E1; rational.
Qed.

Lemma fixed_charge_and_voltage
    (A F R_ T V c_anion c_cation c_salt w z_A : R)
    (H1 : - F * V = R_ * T * ln (c_salt / c_anion))
    (H2 : c_cation + A * z_A - c_anion = 0)
    (H3 : F * V = R_ * T * ln (c_salt / c_cation))
    (H4 : 0 < R_)
    (H5 : 0 < T)
    (H6 : 0 < c_anion)
    (H7 : 0 < c_cation)
    (H8 : 0 < c_salt)
    (H9 : w = F * V / (R_ * T)) :
  A * z_A = 0 <-> w = 0.
Proof.
  split; [intro G1; refine (donnan_potential.no_donnan_potential A F R_ T V c_anion c_cation c_salt w z_A _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact G1 | exact H3 | exact H4 | exact H5 | exact H7 | exact H8 | exact H9] | intro G1; refine (double_donnan.no_fixed_charge A F R_ T V c_anion c_cation c_salt w z_A _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact G1 | exact H9]].
Qed.
