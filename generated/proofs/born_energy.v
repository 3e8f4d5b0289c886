(* Generated from derivations/born_energy.py; do not edit. *)

From Electrochem Require Import moves.
From Electrochem Require electrochemical_potential.

Lemma all_bits
    (w : R -> R -> R -> R)
    (charge own_potential : R)
    (H1 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' charge own_potential) share' /\ Derive (fun share'' => w share'' charge own_potential) share' = charge * own_potential * share') :
  w 1 charge own_potential - w 0 charge own_potential = charge * own_potential / 2.
Proof.
  assert (P1 : forall share' : R, 0 <= share' -> share' <= 1 -> Derive (fun share'' => w share'' charge own_potential) share' = charge * own_potential * share') by (intros; apply H1; assumption);
  assert (Z1 : w 1 charge own_potential - w 0 charge own_potential - (charge * own_potential * 1 ^ 2 / 2 - charge * own_potential * 0 ^ 2 / 2) = 0) by (apply (growth_eq (fun share' => w share' charge own_potential) (fun share' => charge * own_potential * share' ^ 2 / 2) 0 1); [intros; side | intros; side | side | intros share' B1 B2; assert (S1 : Derive (fun share'' => w share'' charge own_potential) share' = Derive (fun share'' => w share'' charge own_potential) share') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive (fun share'' => charge * own_potential * share'' ^ 2 / 2) share' = charge * own_potential * share') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (W1 : Derive (fun share'' => w share'' charge own_potential) share' = charge * own_potential * share') by (refine (P1 share' _ _); side); exact (same_eq _ _ _ _ W1 S1 S2)]);
  apply (eq_by_sum _ _ (w 1 charge own_potential - w 0 charge own_potential - (charge * own_potential * 1 ^ 2 / 2 - charge * own_potential * 0 ^ 2 / 2))); [exact Z1 | rational].
Qed.

Lemma charging_work
    (w : R -> R -> R -> R)
    (charge own_potential : R)
    (H1 : w 0 charge own_potential = 0)
    (H2 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' charge own_potential) share' /\ Derive (fun share'' => w share'' charge own_potential) share' = charge * own_potential * share') :
  w 1 charge own_potential = charge * own_potential / 2.
Proof.
  assert (P1 : w 1 charge own_potential - w 0 charge own_potential = charge * own_potential / 2) by (refine (born_energy.all_bits w charge own_potential _); [exact H2]);
  assert (Z1 : 1 * (w 1 charge own_potential - w 0 charge own_potential - charge * own_potential / 2) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 1 * (w 0 charge own_potential - 0) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (w 1 charge own_potential - w 0 charge own_potential - charge * own_potential / 2) + 1 * (w 0 charge own_potential - 0))); [lra | rational].
Qed.

Lemma charged_sphere
    (w : R -> R -> R -> R)
    (F N_A epsilon radius z : R)
    (H1 : 0 < N_A)
    (H2 : 0 < epsilon)
    (H3 : 0 < radius)
    (H4 : w 0 (z * F / N_A) (z * F / (4 * PI * N_A * epsilon * radius)) = 0)
    (H5 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (z * F / (4 * PI * N_A * epsilon * radius))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (z * F / (4 * PI * N_A * epsilon * radius))) share' = z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon * radius)) :
  w 1 (z * F / N_A) (z * F / (4 * PI * N_A * epsilon * radius)) = z ^ 2 * F ^ 2 / (8 * PI * N_A ^ 2 * epsilon * radius).
Proof.
  assert (E1 : (z * F / N_A) = z * F / N_A) by (rational);
  assert (E2 : (z * F / (4 * PI * N_A * epsilon * radius)) = z * F / (4 * PI * N_A * epsilon * radius)) by (rewrite ?E1; rational);
  assert (P1 : w 1 (z * F / N_A) (z * F / (4 * PI * N_A * epsilon * radius)) = (z * F / N_A) * (z * F / (4 * PI * N_A * epsilon * radius)) / 2) by (refine (born_energy.charging_work w (z * F / N_A) (z * F / (4 * PI * N_A * epsilon * radius)) _ _); [exact H4 | intros share' C1 C2; assert (I1 : (z * F / N_A) = z * F / N_A) by (rational); assert (I2 : (z * F / (4 * PI * N_A * epsilon * radius)) = z * F / (4 * PI * N_A * epsilon * radius)) by (rewrite ?I1; rational); assert (W1 : smooth (fun share' => w share' (z * F / N_A) (z * F / (4 * PI * N_A * epsilon * radius))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (z * F / (4 * PI * N_A * epsilon * radius))) share' = z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon * radius)) by (refine (H5 share' _ _); side); destruct W1 as [T0 W1]; split; [rewrite ?I2, ?I1; exact T0 | apply (same_eq _ _ _ _ W1); rewrite ?I2, ?I1; rational]]);
  apply (same_eq _ _ _ _ P1); rewrite ?E2, ?E1; rational.
Qed.

Lemma charged_sphere_defined
    (w : R -> R -> R -> R)
    (F N_A epsilon radius z : R)
    (H1 : 0 < N_A)
    (H2 : 0 < epsilon)
    (H3 : 0 < radius)
    (H4 : w 0 (z * F / N_A) (z * F / (4 * PI * N_A * epsilon * radius)) = 0)
    (H5 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (z * F / (4 * PI * N_A * epsilon * radius))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (z * F / (4 * PI * N_A * epsilon * radius))) share' = z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon * radius)) :
  N_A <> 0 /\ PI <> 0 /\ epsilon <> 0 /\ radius <> 0.
Proof.
  each; exists_there.
Qed.

Lemma born_energy
    (w : R -> R -> R -> R)
    (F N_A born epsilon radius z : R)
    (H1 : 0 < N_A)
    (H2 : born = N_A * w 1 (z * F / N_A) (z * F / (4 * PI * N_A * epsilon * radius)))
    (H3 : 0 < epsilon)
    (H4 : 0 < radius)
    (H5 : w 0 (z * F / N_A) (z * F / (4 * PI * N_A * epsilon * radius)) = 0)
    (H6 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (z * F / (4 * PI * N_A * epsilon * radius))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (z * F / (4 * PI * N_A * epsilon * radius))) share' = z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon * radius)) :
  born = z ^ 2 * F ^ 2 / (8 * PI * N_A * epsilon * radius).
Proof.
  assert (P1 : w 1 (z * F / N_A) (z * F / (4 * PI * N_A * epsilon * radius)) = z ^ 2 * F ^ 2 / (8 * PI * N_A ^ 2 * epsilon * radius)) by (refine (born_energy.charged_sphere w F N_A epsilon radius z _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H6]);
  assert (Z1 : 1 * (born - N_A * w 1 (z * F / N_A) (z * F / (4 * PI * N_A * epsilon * radius))) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : N_A * (w 1 (z * F / N_A) (z * F / (4 * PI * N_A * epsilon * radius)) - z ^ 2 * F ^ 2 / (8 * PI * N_A ^ 2 * epsilon * radius)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (born - N_A * w 1 (z * F / N_A) (z * F / (4 * PI * N_A * epsilon * radius))) + N_A * (w 1 (z * F / N_A) (z * F / (4 * PI * N_A * epsilon * radius)) - z ^ 2 * F ^ 2 / (8 * PI * N_A ^ 2 * epsilon * radius)))); [lra | rational].
Qed.

Lemma born_energy_defined
    (w : R -> R -> R -> R)
    (F N_A born epsilon radius z : R)
    (H1 : 0 < N_A)
    (H2 : born = N_A * w 1 (z * F / N_A) (z * F / (4 * PI * N_A * epsilon * radius)))
    (H3 : 0 < epsilon)
    (H4 : 0 < radius)
    (H5 : w 0 (z * F / N_A) (z * F / (4 * PI * N_A * epsilon * radius)) = 0)
    (H6 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (z * F / (4 * PI * N_A * epsilon * radius))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (z * F / (4 * PI * N_A * epsilon * radius))) share' = z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * epsilon * radius)) :
  PI <> 0 /\ N_A <> 0 /\ epsilon <> 0 /\ radius <> 0.
Proof.
  each; exists_there.
Qed.

Lemma in_water
    (w : R -> R -> R -> R)
    (F N_A born_water eps_water radius z : R)
    (H1 : 0 < N_A)
    (H2 : born_water = N_A * w 1 (z * F / N_A) (z * F / (4 * PI * N_A * radius * eps_water)))
    (H3 : 0 < eps_water)
    (H4 : 0 < radius)
    (H5 : w 0 (z * F / N_A) (z * F / (4 * PI * N_A * radius * eps_water)) = 0)
    (H6 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (z * F / (4 * PI * N_A * radius * eps_water))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (z * F / (4 * PI * N_A * radius * eps_water))) share' = z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * radius * eps_water)) :
  born_water = z ^ 2 * F ^ 2 / (8 * PI * N_A * radius * eps_water).
Proof.
  assert (E1 : z * F / (4 * PI * N_A * eps_water * radius) = z * F / (4 * PI * N_A * radius * eps_water)) by (rational);
  assert (P1 : born_water = z ^ 2 * F ^ 2 / (8 * PI * N_A * eps_water * radius)) by (refine (born_energy.born_energy w F N_A born_water eps_water radius z _ _ _ _ _ _); [exact H1 | apply (same_eq _ _ _ _ H2); rewrite ?E1; rational | exact H3 | exact H4 | apply (same_eq _ _ _ _ H5); rewrite ?E1; rational | intros share' C1 C2; assert (I1 : z * F / (4 * PI * N_A * eps_water * radius) = z * F / (4 * PI * N_A * radius * eps_water)) by (rational); assert (W1 : smooth (fun share' => w share' (z * F / N_A) (z * F / (4 * PI * N_A * radius * eps_water))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (z * F / (4 * PI * N_A * radius * eps_water))) share' = z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * radius * eps_water)) by (refine (H6 share' _ _); side); destruct W1 as [T0 W1]; split; [rewrite ?I1; exact T0 | apply (same_eq _ _ _ _ W1); rewrite ?I1; rational]]);
  apply (same_eq _ _ _ _ P1); rewrite ?E1; rational.
Qed.

Lemma in_water_defined
    (w : R -> R -> R -> R)
    (F N_A born_water eps_water radius z : R)
    (H1 : 0 < N_A)
    (H2 : born_water = N_A * w 1 (z * F / N_A) (z * F / (4 * PI * N_A * radius * eps_water)))
    (H3 : 0 < eps_water)
    (H4 : 0 < radius)
    (H5 : w 0 (z * F / N_A) (z * F / (4 * PI * N_A * radius * eps_water)) = 0)
    (H6 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (z * F / (4 * PI * N_A * radius * eps_water))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (z * F / (4 * PI * N_A * radius * eps_water))) share' = z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * radius * eps_water)) :
  PI <> 0 /\ N_A <> 0 /\ eps_water <> 0 /\ radius <> 0.
Proof.
  each; exists_there.
Qed.

Lemma in_core
    (w : R -> R -> R -> R)
    (F N_A born_core eps_core radius z : R)
    (H1 : 0 < N_A)
    (H2 : born_core = N_A * w 1 (z * F / N_A) (z * F / (4 * PI * N_A * radius * eps_core)))
    (H3 : 0 < eps_core)
    (H4 : 0 < radius)
    (H5 : w 0 (z * F / N_A) (z * F / (4 * PI * N_A * radius * eps_core)) = 0)
    (H6 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (z * F / (4 * PI * N_A * radius * eps_core))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (z * F / (4 * PI * N_A * radius * eps_core))) share' = z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * radius * eps_core)) :
  born_core = z ^ 2 * F ^ 2 / (8 * PI * N_A * radius * eps_core).
Proof.
  assert (E1 : z * F / (4 * PI * N_A * eps_core * radius) = z * F / (4 * PI * N_A * radius * eps_core)) by (rational);
  assert (P1 : born_core = z ^ 2 * F ^ 2 / (8 * PI * N_A * eps_core * radius)) by (refine (born_energy.born_energy w F N_A born_core eps_core radius z _ _ _ _ _ _); [exact H1 | apply (same_eq _ _ _ _ H2); rewrite ?E1; rational | exact H3 | exact H4 | apply (same_eq _ _ _ _ H5); rewrite ?E1; rational | intros share' C1 C2; assert (I1 : z * F / (4 * PI * N_A * eps_core * radius) = z * F / (4 * PI * N_A * radius * eps_core)) by (rational); assert (W1 : smooth (fun share' => w share' (z * F / N_A) (z * F / (4 * PI * N_A * radius * eps_core))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (z * F / (4 * PI * N_A * radius * eps_core))) share' = z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * radius * eps_core)) by (refine (H6 share' _ _); side); destruct W1 as [T0 W1]; split; [rewrite ?I1; exact T0 | apply (same_eq _ _ _ _ W1); rewrite ?I1; rational]]);
  apply (same_eq _ _ _ _ P1); rewrite ?E1; rational.
Qed.

Lemma in_core_defined
    (w : R -> R -> R -> R)
    (F N_A born_core eps_core radius z : R)
    (H1 : 0 < N_A)
    (H2 : born_core = N_A * w 1 (z * F / N_A) (z * F / (4 * PI * N_A * radius * eps_core)))
    (H3 : 0 < eps_core)
    (H4 : 0 < radius)
    (H5 : w 0 (z * F / N_A) (z * F / (4 * PI * N_A * radius * eps_core)) = 0)
    (H6 : forall share' : R, 0 <= share' -> share' <= 1 -> smooth (fun share' => w share' (z * F / N_A) (z * F / (4 * PI * N_A * radius * eps_core))) share' /\ Derive (fun share'' => w share'' (z * F / N_A) (z * F / (4 * PI * N_A * radius * eps_core))) share' = z ^ 2 * F ^ 2 * share' / (4 * PI * N_A ^ 2 * radius * eps_core)) :
  PI <> 0 /\ N_A <> 0 /\ eps_core <> 0 /\ radius <> 0.
Proof.
  each; exists_there.
Qed.

Lemma born_barrier
    (F N_A barrier eps_core eps_water radius z : R)
    (H1 : 0 < N_A)
    (H2 : barrier = z ^ 2 * F ^ 2 / (8 * PI * N_A * radius * eps_core) - z ^ 2 * F ^ 2 / (8 * PI * N_A * radius * eps_water))
    (H3 : 0 < eps_core)
    (H4 : 0 < eps_water)
    (H5 : 0 < radius) :
  barrier = z ^ 2 * F ^ 2 * (1 / eps_core - 1 / eps_water) / (8 * PI * N_A * radius).
Proof.
  assert (Z1 : 1 * (barrier - (z ^ 2 * F ^ 2 / (8 * PI * N_A * radius * eps_core) - z ^ 2 * F ^ 2 / (8 * PI * N_A * radius * eps_water))) = 0) by (apply term_eq; [exact H2]);
  apply (eq_by_sum _ _ (1 * (barrier - (z ^ 2 * F ^ 2 / (8 * PI * N_A * radius * eps_core) - z ^ 2 * F ^ 2 / (8 * PI * N_A * radius * eps_water))))); [lra | rational].
Qed.

Lemma born_barrier_defined
    (F N_A barrier eps_core eps_water radius z : R)
    (H1 : 0 < N_A)
    (H2 : barrier = z ^ 2 * F ^ 2 / (8 * PI * N_A * radius * eps_core) - z ^ 2 * F ^ 2 / (8 * PI * N_A * radius * eps_water))
    (H3 : 0 < eps_core)
    (H4 : 0 < eps_water)
    (H5 : 0 < radius) :
  PI <> 0 /\ N_A <> 0 /\ radius <> 0 /\ eps_core <> 0 /\ eps_water <> 0.
Proof.
  each; exists_there.
Qed.

Lemma costlier
    (eps_core eps_water : R)
    (H1 : 0 < eps_core)
    (H2 : eps_core < eps_water) :
  0 < 1 / eps_core - 1 / eps_water.
Proof.
  try assert (K1 : 0 < eps_water) by side;
  first [known | apply (lt_by_sum _ _ ((eps_water - eps_core) * / eps_core * / eps_water)); [side | rational]].
Qed.

Lemma costlier_defined
    (eps_core eps_water : R)
    (H1 : 0 < eps_core)
    (H2 : eps_core < eps_water) :
  eps_core <> 0 /\ eps_water <> 0.
Proof.
  try assert (K1 : 0 < eps_water) by side;
  each; exists_there.
Qed.

Lemma always_a_barrier
    (F N_A barrier eps_core eps_water radius z : R)
    (H1 : 0 < F)
    (H2 : 0 < N_A)
    (H3 : barrier = z ^ 2 * F ^ 2 / (8 * PI * N_A * radius * eps_core) - z ^ 2 * F ^ 2 / (8 * PI * N_A * radius * eps_water))
    (H4 : 0 < eps_core)
    (H5 : eps_core < eps_water)
    (H6 : 0 < radius)
    (H7 : z <> 0) :
  0 < barrier.
Proof.
  assert (P1 : barrier = z ^ 2 * F ^ 2 * (1 / eps_core - 1 / eps_water) / (8 * PI * N_A * radius)) by (refine (born_energy.born_barrier F N_A barrier eps_core eps_water radius z _ _ _ _ _); [exact H2 | exact H3 | exact H4 | side | exact H6]);
  assert (P2 : 0 < 1 / eps_core - 1 / eps_water) by (refine (born_energy.costlier eps_core eps_water _ _); [exact H4 | exact H5]);
  assert (Z1 : 1 * (barrier - z ^ 2 * F ^ 2 * (1 / eps_core - 1 / eps_water) / (8 * PI * N_A * radius)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 0 < z ^ 2 * F ^ 2 / (8 * PI * N_A * radius) * (1 / eps_core - 1 / eps_water - 0)) by (apply term_lt; [side | exact P2]);
  apply (lt_by_sum _ _ (1 * (barrier - z ^ 2 * F ^ 2 * (1 / eps_core - 1 / eps_water) / (8 * PI * N_A * radius)) + z ^ 2 * F ^ 2 / (8 * PI * N_A * radius) * (1 / eps_core - 1 / eps_water - 0))); [lra | rational].
Qed.

Lemma twice_charged
    (F N_A barrier_double eps_core eps_water radius z : R)
    (H1 : 0 < N_A)
    (H2 : barrier_double = z ^ 2 * F ^ 2 / (2 * PI * N_A * radius * eps_core) - z ^ 2 * F ^ 2 / (2 * PI * N_A * radius * eps_water))
    (H3 : 0 < eps_core)
    (H4 : 0 < eps_water)
    (H5 : 0 < radius) :
  barrier_double = z ^ 2 * F ^ 2 * (1 / eps_core - 1 / eps_water) / (2 * PI * N_A * radius).
Proof.
  assert (P1 : barrier_double = (2 * z) ^ 2 * F ^ 2 * (1 / eps_core - 1 / eps_water) / (8 * PI * N_A * radius)) by (refine (born_energy.born_barrier F N_A barrier_double eps_core eps_water radius (2 * z) _ _ _ _ _); [exact H1 | apply (same_eq _ _ _ _ H2); rational | exact H3 | exact H4 | exact H5]);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma twice_charged_defined
    (F N_A barrier_double eps_core eps_water radius z : R)
    (H1 : 0 < N_A)
    (H2 : barrier_double = z ^ 2 * F ^ 2 / (2 * PI * N_A * radius * eps_core) - z ^ 2 * F ^ 2 / (2 * PI * N_A * radius * eps_water))
    (H3 : 0 < eps_core)
    (H4 : 0 < eps_water)
    (H5 : 0 < radius) :
  PI <> 0 /\ N_A <> 0 /\ radius <> 0 /\ eps_core <> 0 /\ eps_water <> 0.
Proof.
  each; exists_there.
Qed.

Lemma four_times
    (F N_A barrier barrier_double eps_core eps_water radius z : R)
    (H1 : 0 < N_A)
    (H2 : barrier = z ^ 2 * F ^ 2 / (8 * PI * N_A * radius * eps_core) - z ^ 2 * F ^ 2 / (8 * PI * N_A * radius * eps_water))
    (H3 : barrier_double = z ^ 2 * F ^ 2 / (2 * PI * N_A * radius * eps_core) - z ^ 2 * F ^ 2 / (2 * PI * N_A * radius * eps_water))
    (H4 : 0 < eps_core)
    (H5 : 0 < eps_water)
    (H6 : 0 < radius) :
  barrier_double = 4 * barrier.
Proof.
  assert (P1 : barrier_double = z ^ 2 * F ^ 2 * (1 / eps_core - 1 / eps_water) / (2 * PI * N_A * radius)) by (refine (born_energy.twice_charged F N_A barrier_double eps_core eps_water radius z _ _ _ _ _); [exact H1 | exact H3 | exact H4 | exact H5 | exact H6]);
  assert (P2 : barrier = z ^ 2 * F ^ 2 * (1 / eps_core - 1 / eps_water) / (8 * PI * N_A * radius)) by (refine (born_energy.born_barrier F N_A barrier eps_core eps_water radius z _ _ _ _ _); [exact H1 | exact H2 | exact H4 | exact H5 | exact H6]);
  assert (Z1 : 1 * (barrier_double - z ^ 2 * F ^ 2 * (1 / eps_core - 1 / eps_water) / (2 * PI * N_A * radius)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : (- 4) * (barrier - z ^ 2 * F ^ 2 * (1 / eps_core - 1 / eps_water) / (8 * PI * N_A * radius)) = 0) by (apply term_eq; [exact P2]);
  apply (eq_by_sum _ _ (1 * (barrier_double - z ^ 2 * F ^ 2 * (1 / eps_core - 1 / eps_water) / (2 * PI * N_A * radius)) + (- 4) * (barrier - z ^ 2 * F ^ 2 * (1 / eps_core - 1 / eps_water) / (8 * PI * N_A * radius)))); [lra | rational].
Qed.

Lemma point_ion
    (F N_A eps_core eps_water z : R)
    (H1 : 0 < F)
    (H2 : 0 < N_A)
    (H3 : 0 < eps_core)
    (H4 : eps_core < eps_water)
    (H5 : z <> 0) :
  diverges (fun radius' => z ^ 2 * F ^ 2 * (1 / eps_core - 1 / eps_water) / (8 * PI * N_A * radius')) (at_right 0) 1.
Proof.
  assert (P1 : 0 < 1 / eps_core - 1 / eps_water) by (refine (born_energy.costlier eps_core eps_water _ _); [exact H3 | exact H4]);
  try assert (K1 : 0 < eps_water) by side;
  apply (diverges_ext (fun radius' => (((((((1 / 8) * (1 / PI)) * (F ^ 2)) * (1 / N_A)) * (/ radius')) * (z ^ 2)) * (1 / eps_core - 1 / eps_water)))); [algebra | ]; apply (diverges_sign (((((((1 / 8) * (1 / PI)) * (F ^ 2)) * (1 / N_A)) * 1) * (z ^ 2)) * (1 / eps_core - 1 / eps_water))); [replace ((((((((1 / 8) * (1 / PI)) * (F ^ 2)) * (1 / N_A)) * 1) * (z ^ 2)) * (1 / eps_core - 1 / eps_water)) * 1) with ((eps_water - eps_core) * (z) ^ 2 * (F) ^ 2 * / 2 * / 2 * / 2 * / eps_core * / N_A * / eps_water * / PI) by (rational); pos | apply diverges_mult_tends; [side | apply diverges_mult_tends; [side | apply tends_mult_diverges; [side | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply tends_const] | apply diverges_inv_above; apply (above_ext (fun radius' => radius')); [algebra | apply above_id]] | apply tends_const] | apply tends_const]].
Qed.

Lemma point_ion_defined
    (F N_A eps_core eps_water z : R)
    (H1 : 0 < F)
    (H2 : 0 < N_A)
    (H3 : 0 < eps_core)
    (H4 : eps_core < eps_water)
    (H5 : z <> 0) :
  (forall radius' : R, 0 < radius' -> PI <> 0 /\ N_A <> 0 /\ radius' <> 0 /\ eps_core <> 0 /\ eps_water <> 0).
Proof.
  assert (P1 : 0 < 1 / eps_core - 1 / eps_water) by (refine (born_energy.costlier eps_core eps_water _ _); [exact H3 | exact H4]);
  try assert (K1 : 0 < eps_water) by side;
  each; exists_there.
Qed.

Lemma large_ion
    (F N_A eps_core eps_water z : R)
    (H1 : 0 < N_A)
    (H2 : 0 < eps_core)
    (H3 : 0 < eps_water) :
  tends (fun radius' => z ^ 2 * F ^ 2 * (1 / eps_core - 1 / eps_water) / (8 * PI * N_A * radius')) (Rbar_locally p_infty) 0.
Proof.
  apply (tends_ext (fun radius' => (((((((1 / 8) * (1 / PI)) * (F ^ 2)) * (1 / N_A)) * (/ radius')) * (z ^ 2)) * (1 / eps_core - 1 / eps_water)))); [algebra | ]; apply (tends_value (((((((1 / 8) * (1 / PI)) * (F ^ 2)) * (1 / N_A)) * 0) * (z ^ 2)) * (1 / eps_core - 1 / eps_water))); [constants; rational | apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_mult; [apply tends_const | apply tends_const] | apply tends_const] | apply tends_const] | apply (diverges_inv _ 1); apply (diverges_ext (fun radius' => radius')); [algebra | apply diverges_far_right]] | apply tends_const] | apply tends_const]].
Qed.

Lemma large_ion_defined
    (F N_A eps_core eps_water z : R)
    (H1 : 0 < N_A)
    (H2 : 0 < eps_core)
    (H3 : 0 < eps_water) :
  (forall radius' : R, 1 < radius' -> PI <> 0 /\ N_A <> 0 /\ radius' <> 0 /\ eps_core <> 0 /\ eps_water <> 0).
Proof.
  each; exists_there.
Qed.

Lemma like_water
    (F N_A eps_water radius z : R)
    (H1 : 0 < N_A)
    (H2 : 0 < eps_water)
    (H3 : 0 < radius) :
  tends (fun eps_core' => z ^ 2 * F ^ 2 * (eps_water - eps_core') / (8 * PI * N_A * radius * eps_water * eps_core')) (at_right eps_water) 0 /\ tends (fun eps_core' => z ^ 2 * F ^ 2 * (eps_water - eps_core') / (8 * PI * N_A * radius * eps_water * eps_core')) (at_left eps_water) 0.
Proof.
  split; [apply (tends_ext_right (fun eps_core' => (z ^ 2 * F ^ 2 * (eps_water - eps_core')) / (8 * PI * N_A * radius * eps_water * eps_core'))); [intros eps_core' K1; first [rational | fractions] | apply (quotient_right (fun eps_core' => z ^ 2 * F ^ 2 * (eps_water - eps_core')) (fun eps_core' => 8 * PI * N_A * radius * eps_water * eps_core') eps_water _ (((fun eps_core' => z ^ 2 * F ^ 2 * (eps_water - eps_core')) eps_water) / ((fun eps_core' => 8 * PI * N_A * radius * eps_water * eps_core') eps_water))); [cbv beta; rational | apply (quotient_by_value (fun eps_core' => z ^ 2 * F ^ 2 * (eps_water - eps_core')) (fun eps_core' => 8 * PI * N_A * radius * eps_water * eps_core') eps_water); [continuous_here | continuous_here | cbv beta; replace (8 * PI * N_A * radius * eps_water * eps_water) with (8 * N_A * eps_water ^ 2 * radius * PI) by (rational); side]]] | apply (tends_ext_left (fun eps_core' => (z ^ 2 * F ^ 2 * (eps_water - eps_core')) / (8 * PI * N_A * radius * eps_water * eps_core'))); [intros eps_core' K1; first [rational | fractions] | apply (quotient_left (fun eps_core' => z ^ 2 * F ^ 2 * (eps_water - eps_core')) (fun eps_core' => 8 * PI * N_A * radius * eps_water * eps_core') eps_water _ (((fun eps_core' => z ^ 2 * F ^ 2 * (eps_water - eps_core')) eps_water) / ((fun eps_core' => 8 * PI * N_A * radius * eps_water * eps_core') eps_water))); [cbv beta; rational | apply (quotient_by_value (fun eps_core' => z ^ 2 * F ^ 2 * (eps_water - eps_core')) (fun eps_core' => 8 * PI * N_A * radius * eps_water * eps_core') eps_water); [continuous_here | continuous_here | cbv beta; replace (8 * PI * N_A * radius * eps_water * eps_water) with (8 * N_A * eps_water ^ 2 * radius * PI) by (rational); side]]]].
Qed.

Lemma like_water_defined
    (F N_A eps_water radius z : R)
    (H1 : 0 < N_A)
    (H2 : 0 < eps_water)
    (H3 : 0 < radius) :
  (at_right eps_water (fun eps_core' => PI <> 0 /\ N_A <> 0 /\ eps_core' <> 0 /\ eps_water <> 0 /\ radius <> 0)) /\ (at_left eps_water (fun eps_core' => PI <> 0 /\ N_A <> 0 /\ eps_core' <> 0 /\ eps_water <> 0 /\ radius <> 0)).
Proof.
  each; exists_there.
Qed.

Lemma potential_in_water
    (F R_ T a_water mu_standard mu_water phi z : R)
    (H1 : 0 < a_water)
    (H2 : mu_water = mu_standard + R_ * T * ln a_water + z * F * phi) :
  mu_water = mu_standard + R_ * T * ln a_water + z * F * phi.
Proof.
  assert (P1 : mu_water = mu_standard + R_ * T * ln a_water + z * F * phi) by (refine (electrochemical_potential.electrochemical_potential F R_ T a_water mu_water mu_standard phi z _ _); [exact H1 | exact H2]);
  exact P1.
Qed.

Lemma potential_in_water_defined
    (F R_ T a_water mu_standard mu_water phi z : R)
    (H1 : 0 < a_water)
    (H2 : mu_water = mu_standard + R_ * T * ln a_water + z * F * phi) :
  0 < a_water.
Proof.
  each; exists_there.
Qed.

Lemma potential_in_core
    (F R_ T a_core barrier mu_core mu_standard phi z : R)
    (H1 : 0 < a_core)
    (H2 : mu_core = mu_standard + barrier + R_ * T * ln a_core + z * F * phi) :
  mu_core = mu_standard + barrier + R_ * T * ln a_core + z * F * phi.
Proof.
  assert (P1 : mu_core = (mu_standard + barrier) + R_ * T * ln a_core + z * F * phi) by (refine (electrochemical_potential.electrochemical_potential F R_ T a_core mu_core (mu_standard + barrier) phi z _ _); [exact H1 | apply (same_eq _ _ _ _ H2); rational]);
  apply (same_eq _ _ _ _ P1); rational.
Qed.

Lemma potential_in_core_defined
    (F R_ T a_core barrier mu_core mu_standard phi z : R)
    (H1 : 0 < a_core)
    (H2 : mu_core = mu_standard + barrier + R_ * T * ln a_core + z * F * phi) :
  0 < a_core.
Proof.
  each; exists_there.
Qed.

Lemma written_out
    (F R_ T a_core a_water barrier mu_core mu_standard mu_water phi z : R)
    (H1 : 0 < a_core)
    (H2 : 0 < a_water)
    (H3 : mu_core = mu_standard + barrier + R_ * T * ln a_core + z * F * phi)
    (H4 : mu_core = mu_water)
    (H5 : mu_water = mu_standard + R_ * T * ln a_water + z * F * phi) :
  mu_standard + barrier + R_ * T * ln a_core + z * F * phi = mu_standard + R_ * T * ln a_water + z * F * phi.
Proof.
  assert (Z1 : 1 * (mu_core - mu_water) = 0) by (apply term_eq; [exact H4]);
  assert (Z2 : (- 1) * (mu_core - (mu_standard + barrier + R_ * T * ln a_core + z * F * phi)) = 0) by (apply term_eq; [exact H3]);
  assert (Z3 : 1 * (mu_water - (mu_standard + R_ * T * ln a_water + z * F * phi)) = 0) by (apply term_eq; [exact H5]);
  apply (eq_by_sum _ _ (1 * (mu_core - mu_water) + (- 1) * (mu_core - (mu_standard + barrier + R_ * T * ln a_core + z * F * phi)) + 1 * (mu_water - (mu_standard + R_ * T * ln a_water + z * F * phi)))); [lra | rational].
Qed.

Lemma written_out_defined
    (F R_ T a_core a_water barrier mu_core mu_standard mu_water phi z : R)
    (H1 : 0 < a_core)
    (H2 : 0 < a_water)
    (H3 : mu_core = mu_standard + barrier + R_ * T * ln a_core + z * F * phi)
    (H4 : mu_core = mu_water)
    (H5 : mu_water = mu_standard + R_ * T * ln a_water + z * F * phi) :
  0 < a_core /\ 0 < a_water.
Proof.
  each; exists_there.
Qed.

Lemma balance
    (F R_ T a_core a_water barrier mu_core mu_standard mu_water phi z : R)
    (H1 : 0 < a_core)
    (H2 : 0 < a_water)
    (H3 : mu_core = mu_standard + barrier + R_ * T * ln a_core + z * F * phi)
    (H4 : mu_core = mu_water)
    (H5 : mu_water = mu_standard + R_ * T * ln a_water + z * F * phi) :
  R_ * T * ln (a_core / a_water) = - barrier.
Proof.
  assert (E1 : ln (a_core / a_water) = (ln a_core) - (ln a_water)) by (ln_as (a_core * / a_water) ltac:(rational));
  assert (P1 : mu_standard + barrier + R_ * T * ln a_core + z * F * phi = mu_standard + R_ * T * ln a_water + z * F * phi) by (refine (born_energy.written_out F R_ T a_core a_water barrier mu_core mu_standard mu_water phi z _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5]);
  assert (Z1 : 1 * (mu_standard + barrier + R_ * T * ln a_core + z * F * phi - (mu_standard + R_ * T * ln a_water + z * F * phi)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 * (mu_standard + barrier + R_ * T * ln a_core + z * F * phi - (mu_standard + R_ * T * ln a_water + z * F * phi)))); [lra | rewrite ?E1; rational].
Qed.

Lemma balance_defined
    (F R_ T a_core a_water barrier mu_core mu_standard mu_water phi z : R)
    (H1 : 0 < a_core)
    (H2 : 0 < a_water)
    (H3 : mu_core = mu_standard + barrier + R_ * T * ln a_core + z * F * phi)
    (H4 : mu_core = mu_water)
    (H5 : mu_water = mu_standard + R_ * T * ln a_water + z * F * phi) :
  a_water <> 0 /\ 0 < a_core / a_water.
Proof.
  each; exists_there.
Qed.

Lemma logarithm
    (F R_ T a_core a_water barrier mu_core mu_standard mu_water phi z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_core)
    (H4 : 0 < a_water)
    (H5 : mu_core = mu_standard + barrier + R_ * T * ln a_core + z * F * phi)
    (H6 : mu_core = mu_water)
    (H7 : mu_water = mu_standard + R_ * T * ln a_water + z * F * phi) :
  ln (a_core / a_water) = - barrier / (R_ * T).
Proof.
  assert (E1 : ln (a_core / a_water) = (ln a_core) - (ln a_water)) by (ln_as (a_core * / a_water) ltac:(rational));
  assert (P1 : R_ * T * ln (a_core / a_water) = - barrier) by (refine (born_energy.balance F R_ T a_core a_water barrier mu_core mu_standard mu_water phi z _ _ _ _ _); [exact H3 | exact H4 | exact H5 | exact H6 | exact H7]);
  assert (Z1 : 1 / (R_ * T) * (R_ * T * ln (a_core / a_water) - (- barrier)) = 0) by (apply term_eq; [exact P1]);
  apply (eq_by_sum _ _ (1 / (R_ * T) * (R_ * T * ln (a_core / a_water) - (- barrier)))); [lra | rewrite ?E1; rational].
Qed.

Lemma logarithm_defined
    (F R_ T a_core a_water barrier mu_core mu_standard mu_water phi z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_core)
    (H4 : 0 < a_water)
    (H5 : mu_core = mu_standard + barrier + R_ * T * ln a_core + z * F * phi)
    (H6 : mu_core = mu_water)
    (H7 : mu_water = mu_standard + R_ * T * ln a_water + z * F * phi) :
  a_water <> 0 /\ 0 < a_core / a_water /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.

Lemma partition_coefficient
    (F R_ T a_core a_water barrier mu_core mu_standard mu_water phi z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_core)
    (H4 : 0 < a_water)
    (H5 : mu_core = mu_standard + barrier + R_ * T * ln a_core + z * F * phi)
    (H6 : mu_core = mu_water)
    (H7 : mu_water = mu_standard + R_ * T * ln a_water + z * F * phi) :
  a_core / a_water = exp (- barrier / (R_ * T)).
Proof.
  assert (E1 : ln (a_core / a_water) = (ln a_core) - (ln a_water)) by (ln_as (a_core * / a_water) ltac:(rational));
  assert (E2 : exp (ln (a_core / a_water)) = (a_core) / (a_water)) by (exp_as ((ln a_core) + (- (ln a_water))) ltac:(rewrite ?E1; rational));
  assert (E3 : exp (- barrier / (R_ * T)) = (1) / ((exp (barrier / (R_ * T))))) by (exp_as ((- ((barrier / (R_ * T))))) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : ln (a_core / a_water) = - barrier / (R_ * T)) by (refine (born_energy.logarithm F R_ T a_core a_water barrier mu_core mu_standard mu_water phi z _ _ _ _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6 | exact H7]);
  apply (same_eq (exp (ln (a_core / a_water))) (exp (- barrier / (R_ * T)))); [apply f_equal; exact P1 | rewrite ?E3, ?E2, ?E1; rational | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma partition_coefficient_defined
    (F R_ T a_core a_water barrier mu_core mu_standard mu_water phi z : R)
    (H1 : 0 < R_)
    (H2 : 0 < T)
    (H3 : 0 < a_core)
    (H4 : 0 < a_water)
    (H5 : mu_core = mu_standard + barrier + R_ * T * ln a_core + z * F * phi)
    (H6 : mu_core = mu_water)
    (H7 : mu_water = mu_standard + R_ * T * ln a_water + z * F * phi) :
  a_water <> 0 /\ R_ <> 0 /\ T <> 0.
Proof.
  each; exists_there.
Qed.
