(* Generated from derivations/debye_hueckel.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require born_energy.

Lemma cloud
    (charge epsilon kappa psi_cloud r_1 : R)
    (H1 : 0 < epsilon)
    (H2 : psi_cloud = charge * exp (- r_1 * kappa) / (4 * PI * r_1 * epsilon) - charge / (4 * PI * r_1 * epsilon))
    (H3 : 0 < r_1) :
  psi_cloud = charge * (exp (- r_1 * kappa) - 1) / (4 * PI * r_1 * epsilon).
Proof.
  assert (E1 : exp (- r_1 * kappa) = (1) / ((exp (r_1 * kappa)))) by (exp_as ((- ((r_1 * kappa)))) ltac:(rational));
  assert (Z1 : 1 * (psi_cloud - (charge * exp (- r_1 * kappa) / (4 * PI * r_1 * epsilon) - charge / (4 * PI * r_1 * epsilon))) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 * (psi_cloud - (charge * exp (- r_1 * kappa) / (4 * PI * r_1 * epsilon) - charge / (4 * PI * r_1 * epsilon))))); [lra | rewrite ?E1; rational].
Qed.

Lemma cloud_defined
    (charge epsilon kappa psi_cloud r_1 : R)
    (H1 : 0 < epsilon)
    (H2 : psi_cloud = charge * exp (- r_1 * kappa) / (4 * PI * r_1 * epsilon) - charge / (4 * PI * r_1 * epsilon))
    (H3 : 0 < r_1) :
  PI <> 0 /\ epsilon <> 0 /\ r_1 <> 0.
Proof.
  each; exists_there.
Qed.

Lemma at_the_ion
    (charge epsilon kappa : R)
    (H1 : 0 < epsilon) :
  tends (fun r_1' => charge * (exp (- r_1' * kappa) - 1) / (4 * PI * r_1' * epsilon)) (at_right 0) (- kappa * charge / (4 * PI * epsilon)).
Proof.
  assert (E1 : exp (- 0 * kappa) = 1) by (exp_as (0) ltac:(rational));
  apply (tends_ext_right (fun r_1' => (charge * (exp (- r_1' * kappa) - 1)) / (4 * PI * r_1' * epsilon))); [intros r_1' K1; rational | apply (quotient_right (fun r_1' => charge * (exp (- r_1' * kappa) - 1)) (fun r_1' => 4 * PI * r_1' * epsilon) 0 _ (((fun r_1' => - kappa * charge * exp (- r_1' * kappa)) 0) / ((fun r_1' => 4 * PI * epsilon) 0))); [cbv beta; rewrite ?E1; rational | apply (quotient_by_slopes (fun r_1' => charge * (exp (- r_1' * kappa) - 1)) (fun r_1' => 4 * PI * r_1' * epsilon) (fun r_1' => - kappa * charge * exp (- r_1' * kappa)) (fun r_1' => 4 * PI * epsilon) 0 _); [apply filter_forall; intro r_1'; assert (I1 : exp (- r_1' * kappa) = (1) / ((exp (r_1' * kappa)))) by (exp_as ((- ((r_1' * kappa)))) ltac:(rational)); rules; [side | eta; rewrite ?I1; rational] | apply filter_forall; intro r_1'; rules; [side | eta; rational] | cbv beta; rewrite ?E1; rational | cbv beta; rewrite ?E1; rational | apply (beside_by_value (fun r_1' => 4 * PI * epsilon) 0); [continuous_here | cbv beta; replace (4 * PI * epsilon) with (4 * epsilon * PI) by (rewrite ?E1; rational); side] | apply (quotient_by_value (fun r_1' => - kappa * charge * exp (- r_1' * kappa)) (fun r_1' => 4 * PI * epsilon) 0); [continuous_here | continuous_here | cbv beta; replace (4 * PI * epsilon) with (4 * epsilon * PI) by (rewrite ?E1; rational); side]]]].
Qed.

Lemma at_the_ion_defined
    (charge epsilon kappa : R)
    (H1 : 0 < epsilon) :
  (forall r_1' : R, 0 < r_1' -> PI <> 0 /\ epsilon <> 0 /\ r_1' <> 0).
Proof.
  each; exists_there.
Qed.

(* cloud_work: not proved here: the hypothesis Derivative(w(share, charge, own_potential), share) = charge*own_potential*share for every share with share >= 0 and 1 >= share of a premise is not in sight *)

(* lowered: not proved here: it rests on debye_hueckel.cloud_work, which has no proof here *)

(* from_the_cloud: not proved here: it rests on debye_hueckel.lowered, which has no proof here *)

(* natural: not proved here: it rests on debye_hueckel.from_the_cloud, which has no proof here *)

(* with_strength: not proved here: it rests on debye_hueckel.natural, which has no proof here *)

(* debye_hueckel: not proved here: it rests on debye_hueckel.with_strength, which has no proof here *)

(* natural_again: not proved here: it rests on debye_hueckel.debye_hueckel, which has no proof here *)

(* coefficient: not proved here: it rests on debye_hueckel.natural_again, which has no proof here *)

Lemma less_active
    (A_dh c_standard ionic_strength z : R)
    (H1 : 0 < A_dh)
    (H2 : 0 < c_standard)
    (H3 : 0 < ionic_strength)
    (H4 : z <> 0) :
  exp (- A_dh * z ^ 2 * sqrt (ionic_strength / c_standard) * ln 10) < 1.
Proof.
  assert (E1 : ln (ionic_strength / c_standard) = (ln ionic_strength) - (ln c_standard)) by (ln_as (ionic_strength * / c_standard) ltac:(rational));
  assert (E1' : sqrt ionic_strength ^ 2 = ionic_strength) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2' : sqrt c_standard ^ 2 = c_standard) by (apply pow2_sqrt, Rlt_le; pos);
  assert (E2 : sqrt (ionic_strength / c_standard) = ((sqrt ionic_strength)) / ((sqrt c_standard))) by (root_as_exp; exp_as ((/ 2 * ln ionic_strength) + (- (/ 2 * ln c_standard))) ltac:(rewrite ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E3 : ln 10 = (ln 2) + (ln 5)) by (ln_as (2 * 5) ltac:(rewrite ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  assert (E4 : exp (- A_dh * z ^ 2 * sqrt (ionic_strength / c_standard) * ln 10) = (1) / ((exp ((A_dh * z ^ 2 * (sqrt ionic_strength) * (ln 5)) / (2 * (sqrt c_standard)))) ^ 2 * (exp ((A_dh * z ^ 2 * (sqrt ionic_strength) * (ln 2)) / (2 * (sqrt c_standard)))) ^ 2)) by (exp_as ((- (((A_dh * z ^ 2 * (sqrt ionic_strength) * (ln 2)) / (2 * (sqrt c_standard))))) + (- (((A_dh * z ^ 2 * (sqrt ionic_strength) * (ln 2)) / (2 * (sqrt c_standard))))) + (- (((A_dh * z ^ 2 * (sqrt ionic_strength) * (ln 5)) / (2 * (sqrt c_standard))))) + (- (((A_dh * z ^ 2 * (sqrt ionic_strength) * (ln 5)) / (2 * (sqrt c_standard)))))) ltac:(rewrite ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))));
  first [known | rewrite ?E4, ?E3, ?E2, ?E1; known | apply (lt_by_sum _ _ (((exp ((A_dh * z ^ 2 * (sqrt ionic_strength) * (ln 5)) / (2 * (sqrt c_standard)))) * (exp ((A_dh * z ^ 2 * (sqrt ionic_strength) * (ln 2)) / (2 * (sqrt c_standard)))) - 1) * ((exp ((A_dh * z ^ 2 * (sqrt ionic_strength) * (ln 5)) / (2 * (sqrt c_standard)))) * (exp ((A_dh * z ^ 2 * (sqrt ionic_strength) * (ln 2)) / (2 * (sqrt c_standard)))) + 1) * / (((exp ((A_dh * z ^ 2 * (sqrt ionic_strength) * (ln 5)) / (2 * (sqrt c_standard)))))) ^ 2 * / (((exp ((A_dh * z ^ 2 * (sqrt ionic_strength) * (ln 2)) / (2 * (sqrt c_standard)))))) ^ 2)); [side | rewrite ?E4, ?E3, ?E2, ?E1; (reflexivity || (field [E1' E2']; side))]].
Qed.

Lemma less_active_defined
    (A_dh c_standard ionic_strength z : R)
    (H1 : 0 < A_dh)
    (H2 : 0 < c_standard)
    (H3 : 0 < ionic_strength)
    (H4 : z <> 0) :
  c_standard <> 0 /\ 0 < ionic_strength / c_standard /\ 0 < 10.
Proof.
  each; exists_there.
Qed.

Lemma little_salt
    (A_dh c_standard z : R)
    (H1 : 0 < c_standard) :
  tends (fun ionic_strength' => exp (- A_dh * z ^ 2 * sqrt (ionic_strength' / c_standard) * ln 10)) (at_right 0) 1.
Proof.
  apply (tends_ext (fun ionic_strength' => (exp (- A_dh * z ^ 2 * sqrt (ionic_strength' / c_standard) * ln 10)))); [algebra | ]; apply (tends_value (exp 0)); [constants; rational | apply tends_exp; apply (tends_ext (fun ionic_strength' => (((((- 1) * (sqrt (ionic_strength' / c_standard))) * (z ^ 2)) * A_dh) * (ln 10)))); [algebra | apply (tends_value (((((- 1) * 0) * (z ^ 2)) * A_dh) * (ln 10))); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply above_tends; apply above_sqrt; apply (above_ext (fun ionic_strength' => ((1 / c_standard) * ionic_strength'))); [algebra | apply (tends_mult_above _ _ (1 / c_standard)); [side | apply tends_const | apply above_id]]] | apply tends_const] | apply tends_const] | apply tends_const]]]].
Qed.

Lemma little_salt_defined
    (A_dh c_standard z : R)
    (H1 : 0 < c_standard) :
  (forall ionic_strength' : R, 0 < ionic_strength' -> c_standard <> 0 /\ 0 < ionic_strength' / c_standard /\ 0 < 10).
Proof.
  each; exists_there.
Qed.

(* no_charge_no_cloud: not proved here: it rests on debye_hueckel.coefficient, which has no proof here *)

Lemma much_salt
    (A_dh c_standard z : R)
    (H1 : 0 < A_dh)
    (H2 : 0 < c_standard)
    (H3 : z <> 0) :
  tends (fun ionic_strength' => exp (- A_dh * z ^ 2 * sqrt (ionic_strength' / c_standard) * ln 10)) (Rbar_locally p_infty) 0.
Proof.
  apply (tends_ext (fun ionic_strength' => (exp (- A_dh * z ^ 2 * sqrt (ionic_strength' / c_standard) * ln 10)))); [algebra | ]; apply (tends_value 0); [constants; rational | apply above_tends; apply (above_exp _ (((((- 1) * 1) * (z ^ 2)) * A_dh) * (ln 10))); [side | apply (diverges_ext (fun ionic_strength' => (((((- 1) * (sqrt (ionic_strength' / c_standard))) * (z ^ 2)) * A_dh) * (ln 10)))); [algebra | apply diverges_mult_tends; [side | apply diverges_mult_tends; [side | apply diverges_mult_tends; [side | apply tends_mult_diverges; [side | apply tends_const | apply (diverges_sqrt _ ((1 / c_standard) * 1)); [replace (((1 / c_standard) * 1)) with (/ c_standard) by (rational); pos | apply (diverges_ext (fun ionic_strength' => ((1 / c_standard) * ionic_strength'))); [algebra | apply tends_mult_diverges; [side | apply tends_const | apply diverges_far_right]]]] | apply tends_const] | apply tends_const] | apply tends_const]]]].
Qed.

Lemma much_salt_defined
    (A_dh c_standard z : R)
    (H1 : 0 < A_dh)
    (H2 : 0 < c_standard)
    (H3 : z <> 0) :
  (forall ionic_strength' : R, 1 < ionic_strength' -> c_standard <> 0 /\ 0 < ionic_strength' / c_standard /\ 0 < 10).
Proof.
  each; exists_there.
Qed.
