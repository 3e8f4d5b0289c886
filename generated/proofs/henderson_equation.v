(* Generated from derivations/henderson_equation.py; do not edit. *)

From Electrochem Require Import moves.

Lemma balance
    (psi : R -> R)
    (R_ S T sigma_alpha sigma_change xi : R)
    (H1 : xi < 1)
    (H2 : 0 < sigma_alpha + xi * sigma_change)
    (H3 : 0 < xi)
    (H4 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  Derive psi xi * (sigma_alpha + xi * sigma_change) = - R_ * T * S.
Proof.
  assert (P1 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) by (intros; apply H4; assumption);
  assert (Q1 : Derive psi xi * (sigma_alpha + xi * sigma_change) = - R_ * T * S) by (refine (P1 xi _ _ _); side);
  exact Q1.
Qed.

Lemma balance_defined
    (psi : R -> R)
    (R_ S T sigma_alpha sigma_change xi : R)
    (H1 : xi < 1)
    (H2 : 0 < sigma_alpha + xi * sigma_change)
    (H3 : 0 < xi)
    (H4 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  ex_derive psi xi.
Proof.
  each; exists_there.
Qed.

Lemma one_slope
    (psi : R -> R)
    (R_ S T sigma_alpha sigma_change xi : R)
    (H1 : xi < 1)
    (H2 : 0 < sigma_alpha + xi * sigma_change)
    (H3 : 0 < xi)
    (H4 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  Derive psi xi = - R_ * T * S / (sigma_alpha + xi * sigma_change).
Proof.
  assert (P1 : Derive psi xi * (sigma_alpha + xi * sigma_change) = - R_ * T * S) by (refine (henderson_equation.balance psi R_ S T sigma_alpha sigma_change xi _ _ _ _); [exact H1 | exact H2 | exact H3 | exact H4]);
  assert (Z1 : 1 / (sigma_alpha + xi * sigma_change) * (Derive psi xi * (sigma_alpha + xi * sigma_change) - (- R_ * T * S)) = 0) by (apply term_eq; [exact P1]);
  first [apply (eq_by_sum _ _ (1 / (sigma_alpha + xi * sigma_change) * (Derive psi xi * (sigma_alpha + xi * sigma_change) - (- R_ * T * S)))); [lra | rational] | apply (eq_by_scaled _ _ (sigma_alpha + xi * sigma_change) (1 * (Derive psi xi * (sigma_alpha + xi * sigma_change) - (- R_ * T * S)))); [side | apply term_eq; exact P1 | rational]].
Qed.

Lemma one_slope_defined
    (psi : R -> R)
    (R_ S T sigma_alpha sigma_change xi : R)
    (H1 : xi < 1)
    (H2 : 0 < sigma_alpha + xi * sigma_change)
    (H3 : 0 < xi)
    (H4 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  ex_derive psi xi /\ sigma_alpha + xi * sigma_change <> 0.
Proof.
  each; exists_there.
Qed.

Lemma slopes
    (psi : R -> R)
    (R_ S T sigma_alpha sigma_change : R)
    (H1 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> Derive psi xi' = - R_ * T * S / (sigma_alpha + xi' * sigma_change).
Proof.
  intros xi' C1 C2 C3; refine (henderson_equation.one_slope psi R_ S T sigma_alpha sigma_change xi' _ _ _ _); [exact C2 | exact C3 | exact C1 | intros; apply H1; assumption].
Qed.

Lemma slopes_defined
    (psi : R -> R)
    (R_ S T sigma_alpha sigma_change : R)
    (H1 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  (forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> ex_derive psi xi' /\ sigma_alpha + xi' * sigma_change <> 0).
Proof.
  each; exists_there.
Qed.

Lemma across_when_better
    (psi : R -> R)
    (R_ S T sigma_alpha sigma_change : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : 0 < sigma_alpha)
    (H2 : 0 < sigma_change)
    (H3 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  psi 1 - psi 0 = - R_ * T * S * ln ((sigma_alpha + sigma_change) / sigma_alpha) / sigma_change.
Proof.
  assert (E1 : ln (sigma_alpha + 1 * sigma_change) = (ln (sigma_alpha + sigma_change))) by (ln_as ((sigma_alpha + sigma_change)) ltac:(rational));
  assert (E2 : ln (sigma_alpha + 0 * sigma_change) = (ln sigma_alpha)) by (ln_as (sigma_alpha) ltac:(rewrite ?E1; rational));
  assert (E3 : ln ((sigma_alpha + sigma_change) / sigma_alpha) = (ln (sigma_alpha + sigma_change)) - (ln sigma_alpha)) by (ln_as ((sigma_alpha + sigma_change) * / sigma_alpha) ltac:(rewrite ?E2, ?E1; rational));
  assert (P1 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> Derive psi xi' = - R_ * T * S / (sigma_alpha + xi' * sigma_change)) by (refine (henderson_equation.slopes psi R_ S T sigma_alpha sigma_change _); [exact H3]);
  assert (Z1 : psi 1 - psi 0 - ((- R_ * T * S * ln (sigma_alpha + 1 * sigma_change) / sigma_change) - (- R_ * T * S * ln (sigma_alpha + 0 * sigma_change) / sigma_change)) = 0) by (apply (growth_eq psi (fun xi' => - R_ * T * S * ln (sigma_alpha + xi' * sigma_change) / sigma_change) 0 1); [intros; side | intros; side | side | intros xi' B1 B2; assert (S1 : Derive psi xi' = Derive psi xi') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive (fun xi'' => - R_ * T * S * ln (sigma_alpha + xi'' * sigma_change) / sigma_change) xi' = - R_ * T * S / (sigma_alpha + xi' * sigma_change)) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (W1 : Derive psi xi' = - R_ * T * S / (sigma_alpha + xi' * sigma_change)) by (refine (P1 xi' _ _ _); side); exact (same_eq _ _ _ _ W1 S1 S2)]);
  apply (eq_by_sum _ _ (psi 1 - psi 0 - ((- R_ * T * S * ln (sigma_alpha + 1 * sigma_change) / sigma_change) - (- R_ * T * S * ln (sigma_alpha + 0 * sigma_change) / sigma_change)))); [exact Z1 | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma across_when_better_defined
    (psi : R -> R)
    (R_ S T sigma_alpha sigma_change : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : 0 < sigma_alpha)
    (H2 : 0 < sigma_change)
    (H3 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  sigma_change <> 0 /\ sigma_alpha <> 0 /\ 0 < (sigma_alpha + sigma_change) / sigma_alpha.
Proof.
  each; exists_there.
Qed.

Lemma at_the_end
    (sigma_alpha sigma_beta sigma_change : R)
    (H1 : 0 < sigma_beta)
    (H2 : sigma_change = sigma_beta - sigma_alpha) :
  0 < sigma_alpha + sigma_change.
Proof.
  assert (Z1 : 1 * (sigma_change - (sigma_beta - sigma_alpha)) = 0) by (apply term_eq; [exact H2]);
  assert (Z2 : 0 < 1 * (sigma_beta - 0)) by (apply term_lt; [side | exact H1]);
  apply (lt_by_sum _ _ (1 * (sigma_change - (sigma_beta - sigma_alpha)) + 1 * (sigma_beta - 0))); [lra | rational].
Qed.

Lemma across_when_worse
    (psi : R -> R)
    (R_ S T sigma_alpha sigma_beta sigma_change : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : sigma_change < 0)
    (H2 : 0 < sigma_beta)
    (H3 : sigma_change = sigma_beta - sigma_alpha)
    (H4 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  psi 1 - psi 0 = - R_ * T * S * ln ((sigma_alpha + sigma_change) / sigma_alpha) / sigma_change.
Proof.
  assert (P1 : 0 < sigma_alpha + sigma_change) by (refine (henderson_equation.at_the_end sigma_alpha sigma_beta sigma_change _ _); [exact H2 | exact H3]);
  assert (E1 : ln (sigma_alpha + 1 * sigma_change) = (ln (sigma_alpha + sigma_change))) by (ln_as ((sigma_alpha + sigma_change)) ltac:(rational));
  assert (E2 : ln (sigma_alpha + 0 * sigma_change) = (ln sigma_alpha)) by (ln_as (sigma_alpha) ltac:(rewrite ?E1; rational));
  assert (E3 : ln ((sigma_alpha + sigma_change) / sigma_alpha) = (ln (sigma_alpha + sigma_change)) - (ln sigma_alpha)) by (ln_as ((sigma_alpha + sigma_change) * / sigma_alpha) ltac:(rewrite ?E2, ?E1; rational));
  assert (P2 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> Derive psi xi' = - R_ * T * S / (sigma_alpha + xi' * sigma_change)) by (refine (henderson_equation.slopes psi R_ S T sigma_alpha sigma_change _); [exact H4]);
  assert (Z1 : psi 1 - psi 0 - ((- R_ * T * S * ln (sigma_alpha + 1 * sigma_change) / sigma_change) - (- R_ * T * S * ln (sigma_alpha + 0 * sigma_change) / sigma_change)) = 0) by (apply (growth_eq psi (fun xi' => - R_ * T * S * ln (sigma_alpha + xi' * sigma_change) / sigma_change) 0 1); [intros; side | intros; side | side | intros xi' B1 B2; assert (S1 : Derive psi xi' = Derive psi xi') by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (S2 : Derive (fun xi'' => - R_ * T * S * ln (sigma_alpha + xi'' * sigma_change) / sigma_change) xi' = - R_ * T * S / (sigma_alpha + xi' * sigma_change)) by (first [reflexivity | apply is_derive_unique; rules; [side | eta; rational]]); assert (W1 : Derive psi xi' = - R_ * T * S / (sigma_alpha + xi' * sigma_change)) by (refine (P2 xi' _ _ _); side); exact (same_eq _ _ _ _ W1 S1 S2)]);
  apply (eq_by_sum _ _ (psi 1 - psi 0 - ((- R_ * T * S * ln (sigma_alpha + 1 * sigma_change) / sigma_change) - (- R_ * T * S * ln (sigma_alpha + 0 * sigma_change) / sigma_change)))); [exact Z1 | rewrite ?E3, ?E2, ?E1; rational].
Qed.

Lemma across_when_worse_defined
    (psi : R -> R)
    (R_ S T sigma_alpha sigma_beta sigma_change : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : sigma_change < 0)
    (H2 : 0 < sigma_beta)
    (H3 : sigma_change = sigma_beta - sigma_alpha)
    (H4 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  sigma_change <> 0 /\ sigma_alpha <> 0 /\ 0 < (sigma_alpha + sigma_change) / sigma_alpha.
Proof.
  assert (P1 : 0 < sigma_alpha + sigma_change) by (refine (henderson_equation.at_the_end sigma_alpha sigma_beta sigma_change _ _); [exact H2 | exact H3]);
  each; exists_there.
Qed.

Lemma across
    (psi : R -> R)
    (R_ S T sigma_alpha sigma_beta sigma_change : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : 0 < sigma_alpha)
    (H2 : 0 < sigma_beta)
    (H3 : sigma_change <> 0)
    (H4 : sigma_change = sigma_beta - sigma_alpha)
    (H5 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  psi 1 - psi 0 = - R_ * T * S * ln ((sigma_alpha + sigma_change) / sigma_alpha) / sigma_change.
Proof.
  assert (C1 : 0 < sigma_change \/ sigma_change < 0) by exhaust (sigma_change) (0);
  destruct C1 as [G1 | G1]; [refine (henderson_equation.across_when_better psi R_ S T sigma_alpha sigma_change _ _ _ _); [side | exact H1 | exact G1 | exact H5] | refine (henderson_equation.across_when_worse psi R_ S T sigma_alpha sigma_beta sigma_change _ _ _ _ _); [side | exact G1 | exact H2 | exact H4 | exact H5]].
Qed.

Lemma across_defined
    (psi : R -> R)
    (R_ S T sigma_alpha sigma_beta sigma_change : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : 0 < sigma_alpha)
    (H2 : 0 < sigma_beta)
    (H3 : sigma_change <> 0)
    (H4 : sigma_change = sigma_beta - sigma_alpha)
    (H5 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  sigma_change <> 0 /\ sigma_alpha <> 0 /\ 0 < (sigma_alpha + sigma_change) / sigma_alpha.
Proof.
  each; exists_there.
Qed.

Lemma in_conductivities
    (psi : R -> R)
    (E_J R_ S T sigma_alpha sigma_beta sigma_change : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : E_J = psi 1 - psi 0)
    (H2 : 0 < sigma_alpha)
    (H3 : 0 < sigma_beta)
    (H4 : sigma_change <> 0)
    (H5 : sigma_change = sigma_beta - sigma_alpha)
    (H6 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  E_J = - R_ * T * S * ln ((sigma_alpha + sigma_change) / sigma_alpha) / sigma_change.
Proof.
  assert (E1 : ln ((sigma_alpha + sigma_change) / sigma_alpha) = (ln (sigma_alpha + sigma_change)) - (ln sigma_alpha)) by (ln_as ((sigma_alpha + sigma_change) * / sigma_alpha) ltac:(rational));
  assert (P1 : psi 1 - psi 0 = - R_ * T * S * ln ((sigma_alpha + sigma_change) / sigma_alpha) / sigma_change) by (refine (henderson_equation.across psi R_ S T sigma_alpha sigma_beta sigma_change _ _ _ _ _ _); [side | exact H2 | exact H3 | exact H4 | exact H5 | exact H6]);
  assert (Z1 : 1 * (psi 1 - psi 0 - (- R_ * T * S * ln ((sigma_alpha + sigma_change) / sigma_alpha) / sigma_change)) = 0) by (apply term_eq; [exact P1]);
  assert (Z2 : 1 * (E_J - (psi 1 - psi 0)) = 0) by (apply term_eq; [exact H1]);
  apply (eq_by_sum _ _ (1 * (psi 1 - psi 0 - (- R_ * T * S * ln ((sigma_alpha + sigma_change) / sigma_alpha) / sigma_change)) + 1 * (E_J - (psi 1 - psi 0)))); [lra | rewrite ?E1; rational].
Qed.

Lemma in_conductivities_defined
    (psi : R -> R)
    (E_J R_ S T sigma_alpha sigma_beta sigma_change : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : E_J = psi 1 - psi 0)
    (H2 : 0 < sigma_alpha)
    (H3 : 0 < sigma_beta)
    (H4 : sigma_change <> 0)
    (H5 : sigma_change = sigma_beta - sigma_alpha)
    (H6 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  sigma_change <> 0 /\ sigma_alpha <> 0 /\ 0 < (sigma_alpha + sigma_change) / sigma_alpha.
Proof.
  each; exists_there.
Qed.

Lemma henderson
    (psi : R -> R)
    (E_J R_ S T sigma_alpha sigma_beta sigma_change : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : E_J = psi 1 - psi 0)
    (H2 : 0 < sigma_alpha)
    (H3 : 0 < sigma_beta)
    (H4 : sigma_change <> 0)
    (H5 : sigma_change = sigma_beta - sigma_alpha)
    (H6 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  E_J = - R_ * T * S * ln (sigma_beta / sigma_alpha) / (sigma_beta - sigma_alpha).
Proof.
  assert (E1 : ln ((sigma_alpha + (sigma_beta - sigma_alpha)) / sigma_alpha) = (ln sigma_beta) - (ln sigma_alpha)) by (ln_as (sigma_beta * / sigma_alpha) ltac:(rational));
  assert (E2 : ln (sigma_beta / sigma_alpha) = (ln sigma_beta) - (ln sigma_alpha)) by (ln_as (sigma_beta * / sigma_alpha) ltac:(rewrite ?E1; rational));
  assert (P1 : E_J = - R_ * T * S * ln ((sigma_alpha + sigma_change) / sigma_alpha) / sigma_change) by (refine (henderson_equation.in_conductivities psi E_J R_ S T sigma_alpha sigma_beta sigma_change _ _ _ _ _ _ _); [side | exact H1 | exact H2 | exact H3 | exact H4 | exact H5 | exact H6]);
  pose proof P1 as Q1; rewrite ?H5 in Q1;
  apply (same_eq _ _ _ _ Q1); rewrite ?E2, ?E1; rational.
Qed.

Lemma henderson_defined
    (psi : R -> R)
    (E_J R_ S T sigma_alpha sigma_beta sigma_change : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : E_J = psi 1 - psi 0)
    (H2 : 0 < sigma_alpha)
    (H3 : 0 < sigma_beta)
    (H4 : sigma_change <> 0)
    (H5 : sigma_change = sigma_beta - sigma_alpha)
    (H6 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  sigma_beta - sigma_alpha <> 0 /\ sigma_alpha <> 0 /\ 0 < sigma_beta / sigma_alpha.
Proof.
  each; exists_there.
Qed.

Lemma in_the_ratio
    (psi : R -> R)
    (E_J R_ S T r sigma_alpha sigma_change : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : E_J = psi 1 - psi 0)
    (H2 : r <> 1)
    (H3 : 0 < r)
    (H4 : 0 < sigma_alpha)
    (H5 : sigma_change = r * sigma_alpha - sigma_alpha)
    (H6 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  E_J = - R_ * T * S * ln r / (sigma_alpha * (r - 1)).
Proof.
  try assert (K1 : 0 < r * sigma_alpha) by side;
  assert (E1 : ln ((r * sigma_alpha) / sigma_alpha) = (ln r)) by (ln_as (r) ltac:(rational));
  assert (P1 : E_J = - R_ * T * S * ln ((r * sigma_alpha) / sigma_alpha) / ((r * sigma_alpha) - sigma_alpha)) by (refine (henderson_equation.henderson psi E_J R_ S T sigma_alpha (r * sigma_alpha) sigma_change _ _ _ _ _ _ _); [side | exact H1 | exact H4 | side | side | apply (same_eq _ _ _ _ H5); rational | exact H6]);
  apply (same_eq _ _ _ _ P1); rewrite ?E1; rational.
Qed.

Lemma in_the_ratio_defined
    (psi : R -> R)
    (E_J R_ S T r sigma_alpha sigma_change : R)
    (D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')
    (H1 : E_J = psi 1 - psi 0)
    (H2 : r <> 1)
    (H3 : 0 < r)
    (H4 : 0 < sigma_alpha)
    (H5 : sigma_change = r * sigma_alpha - sigma_alpha)
    (H6 : forall xi' : R, 0 < xi' -> xi' < 1 -> 0 < sigma_alpha + xi' * sigma_change -> smooth psi xi' /\ Derive psi xi' * (sigma_alpha + xi' * sigma_change) = - R_ * T * S) :
  r - 1 <> 0 /\ sigma_alpha <> 0 /\ 0 < r.
Proof.
  try assert (K1 : 0 < r * sigma_alpha) by side;
  each; exists_there.
Qed.

Lemma equal_conductivities
    (R_ S T sigma_alpha : R)
    (H1 : 0 < sigma_alpha) :
  tends (fun r' => - R_ * T * S * ln r' / (sigma_alpha * (r' - 1))) (at_right 1) (- R_ * T * S / sigma_alpha) /\ tends (fun r' => - R_ * T * S * ln r' / (sigma_alpha * (r' - 1))) (at_left 1) (- R_ * T * S / sigma_alpha).
Proof.
  assert (E1 : ln 1 = 0) by (ln_as (1) ltac:(rational));
  split; [apply (tends_ext_right (fun r' => (- R_ * T * S * ln r' / sigma_alpha) / (r' - 1))); [intros r' K1; first [rational | fractions] | apply (quotient_right (fun r' => - R_ * T * S * ln r' / sigma_alpha) (fun r' => r' - 1) 1 _ (((fun r' => - R_ * T * S / (r' * sigma_alpha)) 1) / ((fun r' => 1) 1))); [cbv beta; rewrite ?E1; rational | apply (quotient_by_slopes (fun r' => - R_ * T * S * ln r' / sigma_alpha) (fun r' => r' - 1) (fun r' => - R_ * T * S / (r' * sigma_alpha)) (fun r' => 1) 1 _); [apply (filter_imp (fun r' => 0 < r' /\ r' <> 0)); [intros r' (K1 & K2); rules; [side | eta; rational] | nearby] | apply filter_forall; intro r'; rules; [side | eta; rational] | cbv beta; rewrite ?E1; rational | cbv beta; rewrite ?E1; rational | apply (beside_by_value (fun r' => 1) 1); [continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E1; rational); side] | apply (quotient_by_value (fun r' => - R_ * T * S / (r' * sigma_alpha)) (fun r' => 1) 1); [continuous_here | continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E1; rational); side]]]] | apply (tends_ext_left (fun r' => (- R_ * T * S * ln r' / sigma_alpha) / (r' - 1))); [intros r' K1; first [rational | fractions] | apply (quotient_left (fun r' => - R_ * T * S * ln r' / sigma_alpha) (fun r' => r' - 1) 1 _ (((fun r' => - R_ * T * S / (r' * sigma_alpha)) 1) / ((fun r' => 1) 1))); [cbv beta; rewrite ?E1; rational | apply (quotient_by_slopes (fun r' => - R_ * T * S * ln r' / sigma_alpha) (fun r' => r' - 1) (fun r' => - R_ * T * S / (r' * sigma_alpha)) (fun r' => 1) 1 _); [apply (filter_imp (fun r' => 0 < r' /\ r' <> 0)); [intros r' (K1 & K2); rules; [side | eta; rational] | nearby] | apply filter_forall; intro r'; rules; [side | eta; rational] | cbv beta; rewrite ?E1; rational | cbv beta; rewrite ?E1; rational | apply (beside_by_value (fun r' => 1) 1); [continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E1; rational); side] | apply (quotient_by_value (fun r' => - R_ * T * S / (r' * sigma_alpha)) (fun r' => 1) 1); [continuous_here | continuous_here | cbv beta; replace (1) with (1) by (rewrite ?E1; rational); side]]]]].
Qed.

Lemma equal_conductivities_defined
    (R_ S T sigma_alpha : R)
    (H1 : 0 < sigma_alpha) :
  (at_right 1 (fun r' => r' - 1 <> 0 /\ sigma_alpha <> 0 /\ 0 < r')) /\ (at_left 1 (fun r' => r' - 1 <> 0 /\ sigma_alpha <> 0 /\ 0 < r')).
Proof.
  each; exists_there.
Qed.
