(* Generated from derivations/flux_ratio.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require any_profile.
From Electrochem Require bernoulli_function.
From Electrochem Require constant_field.
From Electrochem Require ghk_flux.

Lemma net_flux
    (bernoulli : R -> R)
    (J P c_in c_out efflux influx u : R)
    (H1 : J = P * (c_in * exp u - c_out) * bernoulli u)
    (H2 : efflux = P * c_in * bernoulli (- u))
    (H3 : influx = P * c_out * bernoulli u)
    (H4 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  J = efflux - influx.
Proof.
  assert (P1 : J = P * (c_in * bernoulli (- u) - c_out * bernoulli u)) by (refine (constant_field.one_way_fluxes bernoulli J P c_in c_out u _ _); [exact H1 | exact H4]);
  assert (Z1 : 1 * (J - P * (c_in * bernoulli (- u) - c_out * bernoulli u)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- 1) * (efflux - P * c_in * bernoulli (- u)) = 0) by (apply term_eq; [exact H2]);
  assert (Z3 : 1 * (influx - P * c_out * bernoulli u) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 * (J - P * (c_in * bernoulli (- u) - c_out * bernoulli u)) + (- 1) * (efflux - P * c_in * bernoulli (- u)) + 1 * (influx - P * c_out * bernoulli u))); [lra | rational].
Qed.

Lemma turned
    (bernoulli : R -> R)
    (u : R)
    (H1 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  bernoulli (- u) = bernoulli u * exp u.
Proof.
  assert (P1 : forall w' : R, bernoulli (- w') = bernoulli w' * exp w') by (refine (bernoulli_function.reflection bernoulli _); [exact H1]);
  assert (Q1 : bernoulli (- u) = bernoulli u * exp u) by (exact (P1 u));
  exact Q1.
Qed.

Lemma cross
    (bernoulli : R -> R)
    (P c_in c_out efflux influx u : R)
    (H1 : efflux = P * c_in * bernoulli (- u))
    (H2 : influx = P * c_out * bernoulli u)
    (H3 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  c_out * efflux = c_in * influx * exp u.
Proof.
  assert (P1 : bernoulli (- u) = bernoulli u * exp u) by (refine (flux_ratio.turned bernoulli u _); [exact H3]);
  assert (Z1 : c_out * (efflux - P * c_in * bernoulli (- u)) = 0) by (apply term_eq; [exact H1]);
  assert (Z2 : (- c_in * exp u) * (influx - P * c_out * bernoulli u) = 0) by (apply term_eq; [exact H2]);
  assert (Z3 : P * c_in * c_out * (bernoulli (- u) - bernoulli u * exp u) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (c_out * (efflux - P * c_in * bernoulli (- u)) + (- c_in * exp u) * (influx - P * c_out * bernoulli u) + P * c_in * c_out * (bernoulli (- u) - bernoulli u * exp u))); [lra | rational].
Qed.

Lemma something
    (bernoulli : R -> R)
    (P c_out u : R)
    (H1 : P <> 0)
    (H2 : 0 <= P)
    (H3 : 0 < c_out)
    (H4 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  0 < P * c_out * bernoulli u.
Proof.
  assert (P1 : 0 < bernoulli u) by (refine (ghk_flux.never_zero bernoulli u _); [exact H4]);
  first [known | apply (lt_by_sum _ _ (P * c_out * (bernoulli u))); [side | rational]].
Qed.

Lemma comes_in
    (bernoulli : R -> R)
    (P c_out influx u : R)
    (H1 : P <> 0)
    (H2 : 0 <= P)
    (H3 : 0 < c_out)
    (H4 : influx = P * c_out * bernoulli u)
    (H5 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  0 < influx.
Proof.
  assert (P1 : 0 < P * c_out * bernoulli u) by (refine (flux_ratio.something bernoulli P c_out u _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5]);
  assert (Z1 : 1 * (influx - P * c_out * bernoulli u) = 0) by (apply term_eq; [exact H4]);
  assert (Z2 : 0 < 1 * (P * c_out * bernoulli u - 0)) by (apply term_lt; [side | exact P1]);
  apply (lt_by_sum _ _ (1 * (influx - P * c_out * bernoulli u) + 1 * (P * c_out * bernoulli u - 0))); [lra | rational].
Qed.

Lemma ratio
    (bernoulli : R -> R)
    (P c_in c_out efflux influx u : R)
    (H1 : P <> 0)
    (H2 : 0 <= P)
    (H3 : 0 < c_out)
    (H4 : efflux = P * c_in * bernoulli (- u))
    (H5 : influx = P * c_out * bernoulli u)
    (H6 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  efflux / influx = c_in * exp u / c_out.
Proof.
  assert (P1 : 0 < influx) by (refine (flux_ratio.comes_in bernoulli P c_out influx u _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5 | exact H6]);
  assert (P2 : c_out * efflux = c_in * influx * exp u) by (refine (flux_ratio.cross bernoulli P c_in c_out efflux influx u _ _ _); [exact H4 | exact H5 | exact H6]);
  assert (Z1 : 1 / (c_out * influx) * (c_out * efflux - c_in * influx * exp u) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 / (c_out * influx) * (c_out * efflux - c_in * influx * exp u))); [lra | rational].
Qed.

Lemma ratio_defined
    (bernoulli : R -> R)
    (P c_in c_out efflux influx u : R)
    (H1 : P <> 0)
    (H2 : 0 <= P)
    (H3 : 0 < c_out)
    (H4 : efflux = P * c_in * bernoulli (- u))
    (H5 : influx = P * c_out * bernoulli u)
    (H6 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  influx <> 0 /\ c_out <> 0.
Proof.
  assert (P1 : 0 < influx) by (refine (flux_ratio.comes_in bernoulli P c_out influx u _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H5 | exact H6]);
  each; exists_there.
Qed.

Lemma by_distance
    (bernoulli : R -> R)
    (P c_in c_out efflux influx s u : R)
    (H1 : P <> 0)
    (H2 : 0 <= P)
    (H3 : 0 < c_in)
    (H4 : 0 < c_out)
    (H5 : efflux = P * c_in * bernoulli (- u))
    (H6 : influx = P * c_out * bernoulli u)
    (H7 : s = u - ln (c_out / c_in))
    (H8 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  efflux / influx = exp s.
Proof.
  assert (P1 : 0 < influx) by (refine (flux_ratio.comes_in bernoulli P c_out influx u _ _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H6 | exact H8]);
  assert (P2 : efflux / influx = c_in * exp u / c_out) by (refine (flux_ratio.ratio bernoulli P c_in c_out efflux influx u _ _ _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5 | exact H6 | exact H8]);
  assert (P3 : exp s = c_in * exp u / c_out) by (refine (ghk_flux.powers c_in c_out s u _ _ _); [exact H3 | exact H4 | exact H7]);
  assert (Z1 : 1 * (efflux / influx - c_in * exp u / c_out) = 0) by (apply term_eq; [exact P2]);
  assert (Z2 : (- 1) * (exp s - c_in * exp u / c_out) = 0) by (apply term_eq; [exact P3]);
  apply (eq_by_sum _ _ (1 * (efflux / influx - c_in * exp u / c_out) + (- 1) * (exp s - c_in * exp u / c_out))); [lra | rational].
Qed.

Lemma by_distance_defined
    (bernoulli : R -> R)
    (P c_in c_out efflux influx s u : R)
    (H1 : P <> 0)
    (H2 : 0 <= P)
    (H3 : 0 < c_in)
    (H4 : 0 < c_out)
    (H5 : efflux = P * c_in * bernoulli (- u))
    (H6 : influx = P * c_out * bernoulli u)
    (H7 : s = u - ln (c_out / c_in))
    (H8 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  influx <> 0.
Proof.
  assert (P1 : 0 < influx) by (refine (flux_ratio.comes_in bernoulli P c_out influx u _ _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H6 | exact H8]);
  each; exists_there.
Qed.

Lemma distance_in_volts
    (E F R_ T V c_in c_out s u z : R)
    (H1 : E = R_ * T * ln (c_out / c_in) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < c_in)
    (H6 : 0 < c_out)
    (H7 : s = u - ln (c_out / c_in))
    (H8 : u = z * F * V / (R_ * T))
    (H9 : z <> 0) :
  s = z * F * (V - E) / (R_ * T).
Proof.
  assert (E1 : ln (c_out / c_in) = (ln c_out) - (ln c_in)) by (ln_as (c_out * / c_in) ltac:(rational));
  assert (Z1 : 1 * (s - (u - ln (c_out / c_in))) = 0) by (apply term_eq; [exact H7]);
  assert (Z2 : 1 * (u - z * F * V / (R_ * T)) = 0) by (apply term_eq; [exact H8]);
  assert (Z3 : z * F / (R_ * T) * (E - R_ * T * ln (c_out / c_in) / (z * F)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (s - (u - ln (c_out / c_in))) + 1 * (u - z * F * V / (R_ * T)) + z * F / (R_ * T) * (E - R_ * T * ln (c_out / c_in) / (z * F)))); [lra | rewrite ?E1; rational].
Qed.

Lemma distance_in_volts_defined
    (E F R_ T V c_in c_out s u z : R)
    (H1 : E = R_ * T * ln (c_out / c_in) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < c_in)
    (H6 : 0 < c_out)
    (H7 : s = u - ln (c_out / c_in))
    (H8 : u = z * F * V / (R_ * T))
    (H9 : z <> 0) :
  R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma in_volts
    (bernoulli : R -> R)
    (E F P R_ T V c_in c_out efflux influx s u z : R)
    (H1 : E = R_ * T * ln (c_out / c_in) / (z * F))
    (H2 : 0 < F)
    (H3 : P <> 0)
    (H4 : 0 <= P)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : 0 < c_in)
    (H8 : 0 < c_out)
    (H9 : efflux = P * c_in * bernoulli (- u))
    (H10 : influx = P * c_out * bernoulli u)
    (H11 : s = u - ln (c_out / c_in))
    (H12 : u = z * F * V / (R_ * T))
    (H13 : z <> 0)
    (H14 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  efflux / influx = exp (z * F * (V - E) / (R_ * T)).
Proof.
  assert (P1 : 0 < influx) by (refine (flux_ratio.comes_in bernoulli P c_out influx u _ _ _ _ _); [exact H3 | exact H4 | exact H8 | exact H10 | exact H14]);
  assert (P2 : efflux / influx = exp s) by (refine (flux_ratio.by_distance bernoulli P c_in c_out efflux influx s u _ _ _ _ _ _ _ _); [exact H3 | exact H4 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11 | exact H14]);
  assert (P3 : s = z * F * (V - E) / (R_ * T)) by (refine (flux_ratio.distance_in_volts E F R_ T V c_in c_out s u z _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H5 | exact H6 | exact H7 | exact H8 | exact H11 | exact H12 | exact H13]);
  pose proof P2 as Q1; rewrite ?P3 in Q1;
  exact Q1.
Qed.

Lemma in_volts_defined
    (bernoulli : R -> R)
    (E F P R_ T V c_in c_out efflux influx s u z : R)
    (H1 : E = R_ * T * ln (c_out / c_in) / (z * F))
    (H2 : 0 < F)
    (H3 : P <> 0)
    (H4 : 0 <= P)
    (H5 : 0 < R_)
    (H6 : 0 < T)
    (H7 : 0 < c_in)
    (H8 : 0 < c_out)
    (H9 : efflux = P * c_in * bernoulli (- u))
    (H10 : influx = P * c_out * bernoulli u)
    (H11 : s = u - ln (c_out / c_in))
    (H12 : u = z * F * V / (R_ * T))
    (H13 : z <> 0)
    (H14 : forall w' : R, smooth bernoulli w' /\ (exp w' - 1) * bernoulli w' = w') :
  influx <> 0 /\ R_ <> 0 /\ T <> 0.
Proof.
  assert (P1 : 0 < influx) by (refine (flux_ratio.comes_in bernoulli P c_out influx u _ _ _ _ _); [exact H3 | exact H4 | exact H8 | exact H10 | exact H14]);
  each; exists_there.
Qed.

Lemma net_flux_any
    (D_within : R -> R)
    (c_any : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F J R_ T beta c_in c_out efflux_any influx_any phi_in phi_out thickness z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : c_any 0 = beta * c_in)
    (H4 : c_any thickness = beta * c_out)
    (H5 : efflux_any = beta * c_in * exp (z * F * phi_in / (R_ * T)) / (resistance thickness - resistance 0))
    (H6 : influx_any = beta * c_out * exp (z * F * phi_out / (R_ * T)) / (resistance thickness - resistance 0))
    (H7 : phi_within 0 = phi_in)
    (H8 : phi_within thickness = phi_out)
    (H9 : 0 < thickness)
    (H10 : forall x' : R, smooth D_within x' /\ 0 < D_within x')
    (H11 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T)))
    (H12 : forall x' : R, smooth D_within x' /\ smooth c_any x' /\ smooth phi_within x' /\ J = - (Derive c_any x' + z * F * Derive phi_within x' * c_any x' / (R_ * T)) * D_within x') :
  J = efflux_any - influx_any.
Proof.
  assert (P1 : 0 < resistance thickness - resistance 0) by (refine (any_profile.resists D_within phi_within resistance F R_ T thickness z _ _ _ _ _); [exact H1 | exact H2 | exact H9 | exact H10 | exact H11]);
  assert (P2 : - J * (resistance thickness - resistance 0) = beta * (c_out * exp (z * F * phi_out / (R_ * T)) - c_in * exp (z * F * phi_in / (R_ * T)))) by (refine (any_profile.between_solutions D_within c_any phi_within resistance F J R_ T beta c_in c_out phi_in phi_out thickness z _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H7 | exact H8 | exact H9 | exact H11 | exact H12]);
  assert (Z1 : (- 1) / (resistance thickness - resistance 0) * (- J * (resistance thickness - resistance 0) - beta * (c_out * exp (z * F * phi_out / (R_ * T)) - c_in * exp (z * F * phi_in / (R_ * T)))) = 0) by (apply term_eq; [exact P2]);
  assert (Z2 : (- 1) * (efflux_any - beta * c_in * exp (z * F * phi_in / (R_ * T)) / (resistance thickness - resistance 0)) = 0) by (apply term_eq; [exact H5]);
  assert (Z3 : 1 * (influx_any - beta * c_out * exp (z * F * phi_out / (R_ * T)) / (resistance thickness - resistance 0)) = 0) by (apply term_eq; [exact H6]);
  apply (eq_by_sum _ _ ((- 1) / (resistance thickness - resistance 0) * (- J * (resistance thickness - resistance 0) - beta * (c_out * exp (z * F * phi_out / (R_ * T)) - c_in * exp (z * F * phi_in / (R_ * T)))) + (- 1) * (efflux_any - beta * c_in * exp (z * F * phi_in / (R_ * T)) / (resistance thickness - resistance 0)) + 1 * (influx_any - beta * c_out * exp (z * F * phi_out / (R_ * T)) / (resistance thickness - resistance 0)))); [lra | rational].
Qed.

Lemma something_any
    (D_within : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F R_ T beta c_out phi_out thickness z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < beta)
    (H4 : 0 < c_out)
    (H5 : 0 < thickness)
    (H6 : forall x' : R, smooth D_within x' /\ 0 < D_within x')
    (H7 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T))) :
  0 < beta * c_out * exp (z * F * phi_out / (R_ * T)) / (resistance thickness - resistance 0).
Proof.
  assert (P1 : 0 < resistance thickness - resistance 0) by (refine (any_profile.resists D_within phi_within resistance F R_ T thickness z _ _ _ _ _); [exact H1 | exact H2 | exact H5 | exact H6 | exact H7]);
  first [known | apply (lt_by_sum _ _ (beta * c_out * ((exp (z * F * phi_out / (R_ * T)))) * / (resistance thickness - resistance 0))); [side | rational]].
Qed.

Lemma something_any_defined
    (D_within : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F R_ T beta c_out phi_out thickness z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < beta)
    (H4 : 0 < c_out)
    (H5 : 0 < thickness)
    (H6 : forall x' : R, smooth D_within x' /\ 0 < D_within x')
    (H7 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T))) :
  resistance thickness - resistance 0 <> 0 /\ R_ <> 0 /\ T <> 0.
Proof.
  assert (P1 : 0 < resistance thickness - resistance 0) by (refine (any_profile.resists D_within phi_within resistance F R_ T thickness z _ _ _ _ _); [exact H1 | exact H2 | exact H5 | exact H6 | exact H7]);
  each; exists_there.
Qed.

Lemma comes_in_any
    (D_within : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F R_ T beta c_out influx_any phi_out thickness z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < beta)
    (H4 : 0 < c_out)
    (H5 : influx_any = beta * c_out * exp (z * F * phi_out / (R_ * T)) / (resistance thickness - resistance 0))
    (H6 : 0 < thickness)
    (H7 : forall x' : R, smooth D_within x' /\ 0 < D_within x')
    (H8 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T))) :
  0 < influx_any.
Proof.
  assert (P1 : 0 < beta * c_out * exp (z * F * phi_out / (R_ * T)) / (resistance thickness - resistance 0)) by (refine (flux_ratio.something_any D_within phi_within resistance F R_ T beta c_out phi_out thickness z _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H6 | exact H7 | exact H8]);
  assert (Z1 : 1 * (influx_any - beta * c_out * exp (z * F * phi_out / (R_ * T)) / (resistance thickness - resistance 0)) = 0) by (apply term_eq; [exact H5]);
  assert (Z2 : 0 < 1 * (beta * c_out * exp (z * F * phi_out / (R_ * T)) / (resistance thickness - resistance 0) - 0)) by (apply term_lt; [side | exact P1]);
  apply (lt_by_sum _ _ (1 * (influx_any - beta * c_out * exp (z * F * phi_out / (R_ * T)) / (resistance thickness - resistance 0)) + 1 * (beta * c_out * exp (z * F * phi_out / (R_ * T)) / (resistance thickness - resistance 0) - 0))); [lra | rational].
Qed.

Lemma ratio_any
    (D_within : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F R_ T V beta c_in c_out efflux_any influx_any phi_in phi_out thickness u z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < beta)
    (H5 : 0 < c_out)
    (H6 : efflux_any = beta * c_in * exp (z * F * phi_in / (R_ * T)) / (resistance thickness - resistance 0))
    (H7 : influx_any = beta * c_out * exp (z * F * phi_out / (R_ * T)) / (resistance thickness - resistance 0))
    (H8 : 0 < thickness)
    (H9 : u = z * F * V / (R_ * T))
    (H10 : forall x' : R, smooth D_within x' /\ 0 < D_within x')
    (H11 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T))) :
  efflux_any / influx_any = c_in * exp u / c_out.
Proof.
  assert (P1 : 0 < influx_any) by (refine (flux_ratio.comes_in_any D_within phi_within resistance F R_ T beta c_out influx_any phi_out thickness z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5 | exact H7 | exact H8 | exact H10 | exact H11]);
  assert (P2 : 0 < resistance thickness - resistance 0) by (refine (any_profile.resists D_within phi_within resistance F R_ T thickness z _ _ _ _ _); [exact H1 | exact H2 | exact H8 | exact H10 | exact H11]);
  assert (E1 : exp (z * F * (phi_in - phi_out) / (R_ * T)) = ((exp (z * F * phi_in / (R_ * T)))) / ((exp (z * F * phi_out / (R_ * T))))) by (exp_as ((- ((z * F * phi_out / (R_ * T)))) + ((z * F * phi_in / (R_ * T)))) ltac:(rational));
  assert (P3 : exp u = exp (z * F * (phi_in - phi_out) / (R_ * T))) by (refine (any_profile.height F R_ T V phi_in phi_out u z _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H9]);
  assert (Z1 : 1 / influx_any * (efflux_any - beta * c_in * exp (z * F * phi_in / (R_ * T)) / (resistance thickness - resistance 0)) = 0) by (apply term_eq; [exact H6]);
  assert (Z2 : (- c_in * exp u) / (c_out * influx_any) * (influx_any - beta * c_out * exp (z * F * phi_out / (R_ * T)) / (resistance thickness - resistance 0)) = 0) by (apply term_eq; [exact H7]);
  assert (Z3 : (- beta * c_in * exp (z * F * phi_out / (R_ * T))) / (influx_any * (resistance thickness - resistance 0)) * (exp u - exp (z * F * (phi_in - phi_out) / (R_ * T))) = 0) by (apply term_eq; [exact P3]);
  apply (eq_by_sum _ _ (1 / influx_any * (efflux_any - beta * c_in * exp (z * F * phi_in / (R_ * T)) / (resistance thickness - resistance 0)) + (- c_in * exp u) / (c_out * influx_any) * (influx_any - beta * c_out * exp (z * F * phi_out / (R_ * T)) / (resistance thickness - resistance 0)) + (- beta * c_in * exp (z * F * phi_out / (R_ * T))) / (influx_any * (resistance thickness - resistance 0)) * (exp u - exp (z * F * (phi_in - phi_out) / (R_ * T))))); [lra | rewrite ?E1; rational].
Qed.

Lemma ratio_any_defined
    (D_within : R -> R)
    (phi_within : R -> R)
    (resistance : R -> R)
    (F R_ T V beta c_in c_out efflux_any influx_any phi_in phi_out thickness u z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : V = phi_in - phi_out)
    (H4 : 0 < beta)
    (H5 : 0 < c_out)
    (H6 : efflux_any = beta * c_in * exp (z * F * phi_in / (R_ * T)) / (resistance thickness - resistance 0))
    (H7 : influx_any = beta * c_out * exp (z * F * phi_out / (R_ * T)) / (resistance thickness - resistance 0))
    (H8 : 0 < thickness)
    (H9 : u = z * F * V / (R_ * T))
    (H10 : forall x' : R, smooth D_within x' /\ 0 < D_within x')
    (H11 : forall x' : R, smooth D_within x' /\ smooth phi_within x' /\ smooth resistance x' /\ Derive resistance x' * D_within x' = exp (z * F * phi_within x' / (R_ * T))) :
  influx_any <> 0 /\ c_out <> 0.
Proof.
  assert (P1 : 0 < influx_any) by (refine (flux_ratio.comes_in_any D_within phi_within resistance F R_ T beta c_out influx_any phi_out thickness z _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5 | exact H7 | exact H8 | exact H10 | exact H11]);
  assert (P2 : 0 < resistance thickness - resistance 0) by (refine (any_profile.resists D_within phi_within resistance F R_ T thickness z _ _ _ _ _); [exact H1 | exact H2 | exact H8 | exact H10 | exact H11]);
  each; exists_there.
Qed.

Lemma no_distance
    (n_file s steepness : R)
    (H1 : 0 < n_file)
    (H2 : steepness = 0)
    (H3 : steepness = n_file * s) :
  s = 0.
Proof.
  assert (Z1 : 1 / n_file * (steepness - 0) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : (- 1) / n_file * (steepness - n_file * s) = 0) by (apply term_eq; [exact H3]);
  apply (eq_by_sum _ _ (1 / n_file * (steepness - 0) + (- 1) / n_file * (steepness - n_file * s))); [lra | rational].
Qed.

Lemma reversed_there
    (E F R_ T V c_in c_out n_file s steepness u z : R)
    (H1 : E = R_ * T * ln (c_out / c_in) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < c_in)
    (H6 : 0 < c_out)
    (H7 : 0 < n_file)
    (H8 : s = u - ln (c_out / c_in))
    (H9 : steepness = 0)
    (H10 : steepness = n_file * s)
    (H11 : u = z * F * V / (R_ * T))
    (H12 : z <> 0) :
  V = E.
Proof.
  assert (P1 : s = 0) by (refine (flux_ratio.no_distance n_file s steepness _ _ _); [exact H7 | exact H9 | exact H10]);
  assert (P2 : s = z * F * (V - E) / (R_ * T)) by (refine (flux_ratio.distance_in_volts E F R_ T V c_in c_out s u z _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H8 | exact H11 | exact H12]);
  assert (Z1 : R_ * T / (z * F) * (s - 0) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- R_ * T) / (z * F) * (s - z * F * (V - E) / (R_ * T)) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (R_ * T / (z * F) * (s - 0) + (- R_ * T) / (z * F) * (s - z * F * (V - E) / (R_ * T)))); [lra | rational].
Qed.

Lemma same_reversal'1
    (E F R_ T V c_in c_out s u z : R)
    (H1 : E = R_ * T * ln (c_out / c_in) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : V = E)
    (H6 : 0 < c_in)
    (H7 : 0 < c_out)
    (H8 : s = u - ln (c_out / c_in))
    (H9 : u = z * F * V / (R_ * T))
    (H10 : z <> 0) :
  s = 0.
Proof.
  assert (P1 : s = z * F * (V - E) / (R_ * T)) by (refine (flux_ratio.distance_in_volts E F R_ T V c_in c_out s u z _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10]);
  assert (Z1 : z * F / (R_ * T) * (V - E) = 0) by (apply term_eq; [exact H5]);
  assert (Z2 : z * R_ * F * T / (z * R_ * F * T) * (s - z * F * (V - E) / (R_ * T)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (z * F / (R_ * T) * (V - E) + z * R_ * F * T / (z * R_ * F * T) * (s - z * F * (V - E) / (R_ * T)))); [lra | rational].
Qed.

Lemma same_reversal'2
    (E F R_ T V c_in c_out n_file s steepness u z : R)
    (H1 : E = R_ * T * ln (c_out / c_in) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : V = E)
    (H6 : 0 < c_in)
    (H7 : 0 < c_out)
    (H8 : 0 < n_file)
    (H9 : s = u - ln (c_out / c_in))
    (H10 : steepness = n_file * s)
    (H11 : u = z * F * V / (R_ * T))
    (H12 : z <> 0) :
  steepness = 0.
Proof.
  assert (P1 : s = z * F * (V - E) / (R_ * T)) by (refine (flux_ratio.distance_in_volts E F R_ T V c_in c_out s u z _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H6 | exact H7 | exact H9 | exact H11 | exact H12]);
  assert (P2 : s = 0) by (refine (flux_ratio.same_reversal'1 E F R_ T V c_in c_out s u z _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H9 | exact H11 | exact H12]);
  assert (Z1 : n_file * (s - 0) = 0) by (apply term_eq; [exact P2]);
  assert (Z2 : n_file / n_file * (steepness - n_file * s) = 0) by (apply term_eq; [exact H10]);
  apply (eq_by_sum _ _ (n_file * (s - 0) + n_file / n_file * (steepness - n_file * s))); [lra | rational].
Qed.

Lemma same_reversal
    (E F R_ T V c_in c_out n_file s steepness u z : R)
    (H1 : E = R_ * T * ln (c_out / c_in) / (z * F))
    (H2 : 0 < F)
    (H3 : 0 < R_)
    (H4 : 0 < T)
    (H5 : 0 < c_in)
    (H6 : 0 < c_out)
    (H7 : 0 < n_file)
    (H8 : s = u - ln (c_out / c_in))
    (H9 : steepness = n_file * s)
    (H10 : u = z * F * V / (R_ * T))
    (H11 : z <> 0) :
  steepness = 0 <-> V = E.
Proof.
  split; [intro G1; refine (flux_ratio.reversed_there E F R_ T V c_in c_out n_file s steepness u z _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7 | exact H8 | exact G1 | exact H9 | exact H10 | exact H11] | intro G1; refine (flux_ratio.same_reversal'2 E F R_ T V c_in c_out n_file s steepness u z _ _ _ _ _ _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact G1 | exact H5 | exact H6 | exact H7 | exact H8 | exact H9 | exact H10 | exact H11]].
Qed.
