(* The moves of the kernel as lemmas and fixed tactics.  Written by hand; the chapters use no others. *)

From Coq Require Export Reals Lra.
From Coquelicot Require Export Coquelicot.
Open Scope R_scope.

(* f has all derivatives at x: what it means that a function is known only by its laws *)
Definition smooth (f : R -> R) (x : R) : Prop := forall n, ex_derive_n f n x.

Lemma smooth_once (f : R -> R) (x : R) : smooth f x -> ex_derive f x.
Proof. intro H. exact (H 1%nat). Qed.

Lemma smooth_twice (f : R -> R) (x : R) : smooth f x -> ex_derive (Derive f) x.
Proof. intro H. exact (H 2%nat). Qed.

(* Bring what Coquelicot's rules leave to the form in which it is written. *)
Ltac eta :=
  repeat match goal with
  | |- context [?a * (?a * (?a * 1))] => change (a * (a * (a * 1))) with (a ^ 3)
  | |- context [?a * (?a * 1)] => change (a * (a * 1)) with (a ^ 2)
  | |- context [?a * / ?b] => change (a * / b) with (a / b)
  | |- context [?a + - ?b] => change (a + - b) with (a - b)
  | |- context [Derive (fun t => ?f t) ?x] =>
      progress change (Derive (fun t => f t) x) with (Derive f x)
  end.

(* ---- Signs -------------------------------------------------------------------------------- *)

Lemma pos_of_nonneg (x : R) : 0 <= x -> x <> 0 -> 0 < x.
Proof. intros [H | H] N; [exact H | congruence]. Qed.

Lemma ln_pos (x : R) : 1 < x -> 0 < ln x.
Proof. intro H. rewrite <- ln_1. apply ln_increasing; lra. Qed.

Lemma ln_neg (x : R) : 0 < x -> x < 1 -> ln x < 0.
Proof. intros P H. rewrite <- ln_1. apply ln_increasing; lra. Qed.

Lemma one_lt_div (a b : R) : 0 < b -> b < a -> 1 < a / b.
Proof. intros P H. apply Rmult_lt_reg_r with b; [exact P |]. field_simplify; lra. Qed.

Lemma div_lt_one (a b : R) : 0 < b -> a < b -> a / b < 1.
Proof. intros P H. apply Rmult_lt_reg_r with b; [exact P |]. field_simplify; lra. Qed.

Lemma mult_neg_neg (a b : R) : a < 0 -> b < 0 -> 0 < a * b.
Proof. intros. nra. Qed.

Lemma mult_pos_neg (a b : R) : 0 < a -> b < 0 -> a * b < 0.
Proof. intros. nra. Qed.

Lemma mult_neg_pos (a b : R) : a < 0 -> 0 < b -> a * b < 0.
Proof. intros. nra. Qed.

Lemma cosh_pos (x : R) : 0 < cosh x.
Proof. unfold cosh. generalize (exp_pos x) (exp_pos (- x)). lra. Qed.

Lemma one_lt_exp (x : R) : 0 < x -> 1 < exp x.
Proof. intro H. rewrite <- exp_0. apply exp_increasing, H. Qed.

Lemma exp_lt_one (x : R) : x < 0 -> exp x < 1.
Proof. intro H. rewrite <- exp_0. apply exp_increasing, H. Qed.

(* a square root outweighs whatever has a smaller square *)
Lemma outweighs (a f : R) : a ^ 2 < f -> 0 < a + sqrt f.
Proof.
  intro H. assert (P : 0 <= a ^ 2) by apply pow2_ge_0.
  assert (S : sqrt f * sqrt f = f) by (apply sqrt_sqrt; lra).
  generalize (sqrt_pos f). nra.
Qed.

Lemma exp_neq_one (x : R) : x <> 0 -> exp x <> 1.
Proof. intros N E. apply N, exp_inv. rewrite exp_0. exact E. Qed.

Lemma exp_le_one (x : R) : x <= 0 -> exp x <= 1.
Proof. intros [H | ->]; [apply Rlt_le, exp_lt_one, H | rewrite exp_0; apply Rle_refl]. Qed.

Lemma one_le_exp (x : R) : 0 <= x -> 1 <= exp x.
Proof. intros [H | <-]; [apply Rlt_le, one_lt_exp, H | rewrite exp_0; apply Rle_refl]. Qed.

Lemma sinh_nonzero (x : R) : x <> 0 -> sinh x <> 0.
Proof.
  intros N E. apply (exp_neq_one x N). unfold sinh in E. rewrite exp_Ropp in E.
  assert (P : 0 < exp x) by apply exp_pos.
  assert (S : exp x * / exp x = 1) by (field; lra). nra.
Qed.

(* what has a larger square outweighs a square root *)
Lemma outweighed (y f : R) : 0 <= y -> f <= y ^ 2 -> 0 <= y - sqrt f.
Proof.
  intros Y H. apply sqrt_le_1_alt in H. rewrite sqrt_pow2 in H by exact Y. lra.
Qed.

Lemma outweighs_minus (f a b : R) : (a - b) ^ 2 < f -> 0 < sqrt f + a - b.
Proof. intro H. apply outweighs in H. lra. Qed.

Lemma outweighs_one (f b : R) : b ^ 2 < f -> 0 < sqrt f - b.
Proof. intro H. replace (b ^ 2) with ((- b) ^ 2) in H by ring. apply outweighs in H. lra. Qed.

Lemma outweighs_times (a f b : R) : 0 <= a -> 0 <= f -> b ^ 2 < a ^ 2 * f -> 0 < a * sqrt f - b.
Proof.
  intros A P H. apply outweighs_one in H. rewrite sqrt_mult, sqrt_pow2 in H; [exact H | | |];
    [exact A | apply pow2_ge_0 | exact P].
Qed.

Lemma plus_outweighs_times (a b f : R) :
  0 <= b -> 0 <= f -> a ^ 2 < b ^ 2 * f -> 0 < a + b * sqrt f.
Proof.
  intros B P H. replace (a ^ 2) with ((- a) ^ 2) in H by ring.
  apply outweighs_times in H; [lra | exact B | exact P].
Qed.

Lemma ln_div_nonzero (a b : R) : 0 < a -> 0 < b -> a <> b -> ln (a / b) <> 0.
Proof.
  intros A B N E. rewrite <- ln_1 in E. apply N. apply ln_inv in E; [| | lra].
  - apply (Rmult_eq_compat_r b) in E. field_simplify in E; lra.
  - apply Rdiv_lt_0_compat; assumption.
Qed.

Lemma arcsinh_nonzero (x : R) : x <> 0 -> arcsinh x <> 0.
Proof.
  intros N E. destruct (Rtotal_order x 0) as [L | [L | L]]; [| contradiction |];
    apply arcsinh_lt in L; rewrite arcsinh_0 in L; lra.
Qed.

(* fractions are compared without their divisors *)
Lemma div_le (a b c : R) : 0 < b -> a <= c * b -> a / b <= c.
Proof. intros B H. apply Rmult_le_reg_r with b; [exact B |]. field_simplify; lra. Qed.

Lemma le_div (a b c : R) : 0 < b -> c * b <= a -> c <= a / b.
Proof. intros B H. apply Rmult_le_reg_r with b; [exact B |]. field_simplify; lra. Qed.

Lemma div_le_div (a b c d : R) : 0 < b -> 0 < d -> a * d <= c * b -> a / b <= c / d.
Proof.
  intros B D H. apply div_le; [exact B |]. replace (c / d * b) with (c * b / d) by (field; lra).
  apply le_div; assumption.
Qed.

Lemma le_by_ln (l r : R) : 0 < l -> 0 < r -> ln r <= ln l -> r <= l.
Proof. intros L M [H | H]; [apply Rlt_le, ln_lt_inv | apply Req_le, ln_inv]; auto. Qed.

Lemma lt_by_ln (l r : R) : 0 < l -> 0 < r -> ln r < ln l -> r < l.
Proof. intros L M H. apply ln_lt_inv; assumption. Qed.

(* A relation between two sides, by the sign of their difference. *)
Lemma lt_by_sign (l r : R) : 0 < l - r -> r < l.
Proof. lra. Qed.

Lemma le_by_sign (l r : R) : 0 <= l - r -> r <= l.
Proof. lra. Qed.

Lemma neq_by_sign (l r : R) : l - r <> 0 -> l <> r.
Proof. intros H E. apply H. lra. Qed.

Lemma minus_nonneg (a b : R) : a <= b -> 0 <= b - a.
Proof. lra. Qed.

Lemma arcsinh_pos (x : R) : 0 < x -> 0 < arcsinh x.
Proof. intro H. rewrite <- arcsinh_0. apply arcsinh_lt, H. Qed.

Lemma arcsinh_neg (x : R) : x < 0 -> arcsinh x < 0.
Proof. intro H. rewrite <- arcsinh_0. apply arcsinh_lt, H. Qed.

Lemma sinh_pos (x : R) : 0 < x -> 0 < sinh x.
Proof. intro H. rewrite <- sinh_0. apply sinh_lt, H. Qed.

Lemma sinh_neg (x : R) : x < 0 -> sinh x < 0.
Proof. intro H. rewrite <- sinh_0. apply sinh_lt, H. Qed.

Lemma ln_le_ln (x y : R) : 0 < x -> x <= y -> ln x <= ln y.
Proof. intros P [H | ->]; [apply Rlt_le, ln_increasing; assumption | apply Rle_refl]. Qed.

Lemma exp_le_exp (x y : R) : x <= y -> exp x <= exp y.
Proof. intros [H | ->]; [apply Rlt_le, exp_increasing, H | apply Rle_refl]. Qed.

Lemma mult_nonpos (a b : R) : a <= 0 -> b <= 0 -> 0 <= a * b.
Proof. intros. nra. Qed.

Lemma square_pos (x : R) : x <> 0 -> 0 < x ^ 2.
Proof. intro N. destruct (Rtotal_order x 0) as [H | [H | H]]; nra. Qed.

Lemma between_pos (a b x : R) : 0 < a -> 0 < a + b -> 0 <= x -> x <= 1 -> 0 < a + x * b.
Proof.
  intros A B L U. replace (a + x * b) with ((1 - x) * a + x * (a + b)) by ring.
  destruct L as [L | <-]; [| lra]. apply Rplus_le_lt_0_compat.
  - apply Rmult_le_pos; lra.
  - apply Rmult_lt_0_compat; assumption.
Qed.

Lemma mixture_pos (a b c x : R) :
  c = b - a -> 0 <= a -> 0 <= b -> 0 < a + b -> 0 < x -> x < 1 -> 0 < a + x * c.
Proof.
  intros -> A B S X Y. replace (a + x * (b - a)) with ((1 - x) * a + x * b) by ring.
  destruct A as [A | <-].
  - apply Rplus_lt_le_0_compat; [apply Rmult_lt_0_compat | apply Rmult_le_pos]; lra.
  - apply Rplus_le_lt_0_compat; [lra | apply Rmult_lt_0_compat; lra].
Qed.

Ltac pos :=
  lazymatch goal with
  | |- _ > _ => apply Rlt_gt; pos
  | |- 0 < exp _ => apply exp_pos
  | |- 0 < / _ => apply Rinv_0_lt_compat; pos
  | |- 0 < ln _ => first [assumption | apply ln_pos; above_one]
  | |- 0 < sqrt _ => apply sqrt_lt_R0; pos
  | |- 0 < cosh _ => apply cosh_pos
  | |- 0 < sinh _ => first [assumption | apply sinh_pos; pos]
  | |- 0 < arcsinh _ => first [assumption | apply arcsinh_pos; pos]
  | |- 0 < PI => exact PI_RGT_0
  | |- 0 < Rpower _ _ => apply exp_pos
  | |- 0 < _ ^ 2 => first [apply pow_lt; pos | apply square_pos; nonzero]
  | |- 0 < _ ^ _ => apply pow_lt; pos
  | |- 0 < _ * _ =>
      first
        [ assumption
        | apply Rmult_lt_0_compat; pos
        | apply mult_neg_neg; neg
        | by_arithmetic ]
  | |- 0 < _ / _ =>
      first
        [ assumption
        | apply Rmult_lt_0_compat; [pos | apply Rinv_0_lt_compat; pos]
        | apply mult_neg_neg; [neg | apply Rinv_lt_0_compat; neg] ]
  | |- 0 < sqrt _ + sqrt _ => first [assumption | apply Rplus_lt_0_compat; pos]
  | |- 0 < sqrt _ + _ => rewrite Rplus_comm; pos
  | |- 0 < _ + sqrt _ =>
      first
        [ assumption
        | apply Rplus_lt_0_compat; pos
        | apply outweighs; first [by_arithmetic | by_difference] ]
  | |- 0 < _ + _ =>
      first
        [ assumption
        | apply Rplus_lt_0_compat; pos
        | apply Rplus_lt_le_0_compat; [pos | nonneg]
        | apply Rplus_le_lt_0_compat; [nonneg | pos]
        | apply between_pos; lra
        | by_mixture
        | apply plus_outweighs_times; [nonneg | nonneg | by_difference]
        | by_roots
        | by_growth ]
  | |- 0 < sqrt _ + _ - _ => first [assumption | apply outweighs_minus; by_difference]
  | |- 0 < sqrt _ - _ => first [assumption | apply outweighs_one; by_difference]
  | |- 0 < _ * sqrt _ - _ =>
      first [assumption | apply outweighs_times; [nonneg | nonneg | by_difference]]
  | |- 0 < exp _ - 1 => first [assumption | apply Rlt_Rminus, one_lt_exp; pos]
  | |- 0 < 1 - exp _ => first [assumption | apply Rlt_Rminus, exp_lt_one; neg]
  | |- 0 < ln _ - ln _ =>
      first [assumption | apply Rlt_Rminus, ln_increasing; [pos | by_arithmetic]]
  | |- 0 < exp _ - exp _ => first [assumption | apply Rlt_Rminus, exp_increasing; lra]
  | |- 0 < - _ => apply Ropp_0_gt_lt_contravar; apply Rlt_gt; neg
  | |- 0 < ?x =>
      first
        [ assumption
        | apply pos_of_nonneg; assumption
        | lra
        | by_equation x
        | by_transitivity
        | nra
        | by_squares
        | by_growth
        | apply pos_of_nonneg; [assumption | by_inequation] ]
  | |- _ => by_arithmetic
  end
with neg :=
  lazymatch goal with
  | |- _ * _ < 0 => first [assumption | apply mult_pos_neg; [pos | neg] | apply mult_neg_pos; [neg | pos]]
  | |- _ / _ < 0 =>
      first
        [ assumption
        | apply mult_pos_neg; [pos | apply Rinv_lt_0_compat; neg]
        | apply mult_neg_pos; [neg | apply Rinv_0_lt_compat; pos] ]
  | |- - _ < 0 => apply Ropp_lt_gt_0_contravar; apply Rlt_gt; pos
  | |- exp _ - 1 < 0 => first [assumption | apply Rlt_minus, exp_lt_one; neg]
  | |- 1 - exp _ < 0 => first [assumption | apply Rlt_minus, one_lt_exp; pos]
  | |- exp _ - exp _ < 0 => first [assumption | apply Rlt_minus, exp_increasing; lra]
  | |- sinh _ < 0 => first [assumption | apply sinh_neg; neg]
  | |- arcsinh _ < 0 => first [assumption | apply arcsinh_neg; neg]
  | |- ln _ < 0 => first [assumption | apply ln_neg; [pos | below_one]]
  | |- _ => first [assumption | by_arithmetic | by_growth]
  end
with above_one :=
  lazymatch goal with
  | |- 1 < exp _ => first [assumption | apply one_lt_exp; pos]
  | |- 1 < _ / _ => first [assumption | apply one_lt_div; [pos | by_arithmetic]]
  | |- _ => first [assumption | by_arithmetic]
  end
with below_one :=
  lazymatch goal with
  | |- exp _ < 1 => first [assumption | apply exp_lt_one; neg]
  | |- _ / _ < 1 => first [assumption | apply div_lt_one; [pos | by_arithmetic]]
  | |- _ => first [assumption | by_arithmetic]
  end
with nonneg :=
  lazymatch goal with
  | |- _ >= _ => apply Rle_ge; nonneg
  | |- 0 <= _ * _ =>
      first
        [ assumption
        | apply Rmult_le_pos; nonneg
        | apply Rlt_le; pos
        | apply mult_nonpos; nonpos
        | by_roots ]
  | |- 0 <= _ / _ => first [assumption | apply Rdiv_le_0_compat; [nonneg | pos]]
  | |- 0 <= / _ => apply Rlt_le; pos
  | |- 0 <= _ ^ 2 => apply pow2_ge_0
  | |- 0 <= sqrt _ => apply sqrt_pos
  | |- 0 <= 1 - exp _ => apply minus_nonneg, exp_le_one; by_arithmetic
  | |- 0 <= exp _ - 1 => apply minus_nonneg, one_le_exp; by_arithmetic
  | |- 0 <= ln _ - ln _ =>
      first [assumption | apply minus_nonneg, ln_le_ln; [pos | by_arithmetic]]
  | |- 0 <= _ + _ => first [assumption | apply Rplus_le_le_0_compat; nonneg | by_roots]
  | |- 0 <= _ - sqrt _ =>
      first [assumption | apply outweighed; [nonneg | by_difference] | by_roots]
  | |- 0 <= _ => first [assumption | apply Rlt_le; pos | by_transitivity | by_roots]
  | |- _ => by_roots
  end
with nonpos :=
  lazymatch goal with
  | |- exp _ - 1 <= 0 => apply Rle_minus, exp_le_one; by_arithmetic
  | |- 1 - exp _ <= 0 => apply Rle_minus, one_le_exp; by_arithmetic
  | |- _ => first [assumption | apply Rlt_le; neg | by_arithmetic]
  end
with nonzero :=
  lazymatch goal with
  | |- exp _ <> 0 => apply Rgt_not_eq, exp_pos
  | |- _ * _ <> 0 =>
      first [assumption | apply Rmult_integral_contrapositive_currified; nonzero | by_sign]
  | |- _ / _ <> 0 =>
      first
        [ assumption
        | apply Rmult_integral_contrapositive_currified; [nonzero | apply Rinv_neq_0_compat; nonzero]
        | by_sign ]
  | |- / _ <> 0 => apply Rinv_neq_0_compat; nonzero
  | |- - _ <> 0 => apply Ropp_neq_0_compat; nonzero
  | |- _ ^ _ <> 0 => apply pow_nonzero; nonzero
  | |- ln (_ / _) <> 0 =>
      first [assumption | by_sign | apply ln_div_nonzero; [pos | pos | assumption]]
  | |- sinh _ <> 0 => apply sinh_nonzero; nonzero
  | |- arcsinh _ <> 0 => apply arcsinh_nonzero; nonzero
  | |- _ => first [assumption | by_sign | by_inequation | by_exponential | intro; by_arithmetic]
  end
with by_sign := first [apply Rgt_not_eq; pos | apply Rlt_not_eq; neg]
with by_inequation :=
  match goal with
  | H : _ <> _ |- _ => intro; apply H; by_arithmetic
  end
with by_arithmetic := first [lra | nra]
(* Two sides are compared by what is left of their difference. *)
with by_difference :=
  lazymatch goal with
  | |- ?r < ?l => apply lt_by_sign; without_roots; first [pos | field_simplify; pos]
  | |- ?r <= ?l => apply le_by_sign; without_roots; first [nonneg | field_simplify; nonneg]
  end
with without_roots :=
  ring_simplify;
  repeat
    match goal with
    | |- context [sqrt ?f ^ 2] => rewrite (pow2_sqrt f) by nonneg; ring_simplify
    end
(* A fact says what a variable is not below; each is used at most once. *)
with by_transitivity :=
  match goal with
  | H : _ <= ?x |- 0 < ?x => is_var x; refine (Rlt_le_trans _ _ _ _ H); clear H; pos
  | H : _ <= ?x |- 0 <= ?x => is_var x; refine (Rle_trans _ _ _ _ H); clear H; nonneg
  end
(* What lies between two ends, one of which is positive and the other not negative. *)
with by_mixture :=
  match goal with
  | H : ?c = ?b - ?a |- 0 < ?a + ?x * ?c => apply (mixture_pos a b c x H); lra
  end
(* An exponential grows from one. *)
with by_growth :=
  match goal with
  | |- context [exp ?a] => generalize (one_le_exp a ltac:(by_arithmetic)); lra
  end
(* A square is not negative. *)
with by_squares :=
  match goal with |- context [2 * ?x * ?y] => generalize (pow2_ge_0 (x - y)); nra end
(* Exponentials of what is not zero are not one. *)
with by_exponential :=
  match goal with
  | |- context [exp ?a] => intro; apply (exp_neq_one a); [nonzero | generalize (exp_pos a); nra]
  end
(* A square root is a number whose square is known. *)
with by_roots :=
  repeat
    match goal with
    | |- context [sqrt ?f] =>
        let S := fresh in
        assert (S : sqrt f * sqrt f = f) by (apply sqrt_sqrt; nonneg);
        generalize (sqrt_pos f);
        generalize dependent (sqrt f);
        intros
    end;
  by_arithmetic
(* A fact of the context says what a variable is; each is used at most once. *)
with by_equation x :=
  is_var x;
  match goal with
  | H : x = _ |- _ => rewrite H; clear H; pos
  | H : _ = x |- _ => rewrite <- H; clear H; pos
  end.

(* Coquelicot's rules, where they get anywhere *)
Ltac rules := cbv beta delta [arcsinh tanh sinh cosh]; auto_derive.
Ltac by_rules :=
  lazymatch goal with
  | |- ?before => rules; lazymatch goal with |- before => fail | |- _ => idtac end
  end.

(* A hypothesis says that the function of the goal is smooth somewhere. *)
Ltac known_smooth :=
  match goal with
  | H : context [smooth ?h _] |- ex_derive ?h _ => idtac
  | H : context [smooth ?h _] |- ex_derive (fun t => ?h t) _ => idtac
  end.

Ltac by_law_with tac :=
  match goal with
  | H : smooth ?f ?x |- smooth ?f ?x => exact H
  | H : smooth _ _ /\ _ |- smooth _ _ => apply H
  | H : forall _, _ |- smooth _ _ => apply H; tac
  end.

Ltac side :=
  repeat match goal with |- _ /\ _ => split end;
  lazymatch goal with
  | |- True => exact I
  | |- smooth _ _ => by_law_with side
  | |- ex_derive (Derive _) _ => apply smooth_twice; by_law_with side
  | |- ex_derive (fun t => Derive _ t) _ => apply smooth_twice; by_law_with side
  | |- ex_derive _ _ => first [known_smooth; apply smooth_once; by_law_with side | by_rules; side]
  | |- _ <> 0 => nonzero
  | |- 0 < _ => pos
  | |- 0 <= _ => nonneg
  | |- _ < 0 => neg
  | |- 1 < _ => above_one
  | |- _ < 1 => below_one
  | |- exp _ < exp _ => first [assumption | apply exp_increasing; side]
  | |- exp _ <= exp _ => first [assumption | apply exp_le_exp; side]
  | |- ln _ <= ln _ => first [assumption | apply ln_le_ln; side]
  | |- ln _ < ln _ => first [assumption | apply ln_increasing; side]
  | |- _ / _ <= _ / _ => first [assumption | apply div_le_div; [pos | pos | side]]
  | |- _ / _ <= _ => first [assumption | apply div_le; [pos | side]]
  | |- _ <= _ / _ => first [assumption | apply le_div; [pos | side] | by_arithmetic]
  | |- _ => first [assumption | by_arithmetic | by_inequation]
  end.

(* Every part of a statement, with its conditions in sight. *)
Ltac each :=
  repeat match goal with
  | |- _ /\ _ => split
  | |- forall _, _ => intro
  end.

Ltac known :=
  lazymatch goal with
  | |- _ <> 0 => nonzero
  | |- _ <> _ => first [side | apply neq_by_sign; nonzero | progress subst; known]
  | |- _ < _ => first [side | apply lt_by_sign; pos | progress subst; known]
  | |- _ => side
  end.

(* ---- Normal forms ------------------------------------------------------------------------- *)

Lemma sqrt_is_exp (x : R) : 0 < x -> sqrt x = exp (/ 2 * ln x).
Proof. intro H. rewrite <- (Rpower_sqrt x H). reflexivity. Qed.

Lemma ln_of_sqrt (x : R) : 0 < x -> ln (sqrt x) = / 2 * ln x.
Proof. intro H. rewrite (sqrt_is_exp x H). apply ln_exp. Qed.

Ltac ln_split :=
  repeat first
    [ rewrite ln_exp
    | rewrite ln_of_sqrt by pos
    | rewrite ln_1
    | rewrite ln_mult by pos
    | rewrite ln_Rinv by pos ].

Ltac exp_split :=
  repeat first
    [ rewrite exp_plus
    | rewrite exp_0
    | rewrite exp_Ropp
    | rewrite exp_ln by pos
    | rewrite <- sqrt_is_exp by pos ].

Ltac rational := first [reflexivity | field; side | ring].

Ltac power_as_exp :=
  lazymatch goal with |- Rpower ?x ?y = _ => change (Rpower x y) with (exp (y * ln x)) end.

Ltac constants := rewrite ?ln_1, ?exp_0, ?sqrt_1, ?sqrt_0.

Ltac root_as_exp :=
  lazymatch goal with |- sqrt ?x = _ => rewrite (sqrt_is_exp x) by pos end.

(* ln a = b, where a is the product p *)
Ltac ln_as p inner :=
  lazymatch goal with |- ln ?a = _ => replace (ln a) with (ln p) by (apply f_equal; inner) end;
  ln_split; rational.

(* exp a = b, where a is the sum s *)
Ltac exp_as s inner :=
  lazymatch goal with |- exp ?a = _ => replace (exp a) with (exp s) by (apply f_equal; inner) end;
  exp_split; rational.

Lemma same_eq (l r k s : R) : l = r -> k = l -> s = r -> k = s.
Proof. congruence. Qed.

Lemma same_neq (l r k s : R) : l <> r -> k = l -> s = r -> k <> s.
Proof. congruence. Qed.

Lemma same_lt (l r k s : R) : l < r -> k = l -> s = r -> k < s.
Proof. intros. lra. Qed.

Lemma same_le (l r k s : R) : l <= r -> k = l -> s = r -> k <= s.
Proof. intros. lra. Qed.

Lemma same_iff (A B C D : Prop) : (A <-> B) -> (C <-> A) -> (D <-> B) -> (C <-> D).
Proof. tauto. Qed.

(* ---- Combining ---------------------------------------------------------------------------- *)

Lemma term_eq (m l r : R) : l = r -> m * (l - r) = 0.
Proof. intro H. rewrite H. ring. Qed.

Lemma term_neq (m l r : R) : m <> 0 -> l <> r -> m * (l - r) <> 0.
Proof. intros M H. apply Rmult_integral_contrapositive_currified; lra. Qed.

Lemma term_lt (m l r : R) : 0 < m -> r < l -> 0 < m * (l - r).
Proof. intros. nra. Qed.

Lemma term_le (m l r : R) : 0 <= m -> r <= l -> 0 <= m * (l - r).
Proof. intros. nra. Qed.

Lemma eq_by_sum (l r s : R) : s = 0 -> l - r = s -> l = r.
Proof. lra. Qed.

Lemma neq_by_sum (l r s : R) : s <> 0 -> l - r = s -> l <> r.
Proof. intros H E L. apply H. lra. Qed.

Lemma lt_by_sum (l r s : R) : 0 < s -> l - r = s -> r < l.
Proof. lra. Qed.

Lemma le_by_sum (l r s : R) : 0 <= s -> l - r = s -> r <= l.
Proof. lra. Qed.

Lemma eq_by_scaled (l r b s : R) : b <> 0 -> s = 0 -> b * (l - r) = s -> l = r.
Proof. intros B S E. rewrite S in E. apply Rmult_integral in E. destruct E; lra. Qed.

(* The cases that two numbers leave: one is smaller, or they are equal. *)
Ltac exhaust a b :=
  destruct (Rtotal_order a b) as [? | [? | ?]];
  solve [repeat first [side | left; side | right]].

Ltac impossible :=
  first
    [ contradiction
    | lra
    | match goal with H : _ <> _ |- _ => apply H; side end
    | match goal with H : ?l = 0 |- _ => revert H; change (l <> 0); nonzero end
    | match goal with H : ?l < ?r |- _ => apply (Rlt_irrefl l); side end ].

(* ---- Limits ------------------------------------------------------------------------------- *)

(* f tends to v along the filter F *)
Definition tends (f : R -> R) (F : (R -> Prop) -> Prop) (v : R) : Prop :=
  filterlim f F (locally v).

(* f has an infinite limit, with the sign of d, which is not zero *)
Definition diverges (f : R -> R) (F : (R -> Prop) -> Prop) (d : R) : Prop :=
  d <> 0 /\
  (0 < d -> filterlim f F (Rbar_locally p_infty)) /\
  (d < 0 -> filterlim f F (Rbar_locally m_infty)).

(* f tends to zero from above, from below *)
Definition above (f : R -> R) (F : (R -> Prop) -> Prop) : Prop := filterlim f F (at_right 0).
Definition below (f : R -> R) (F : (R -> Prop) -> Prop) : Prop := filterlim f F (at_left 0).

Section Limits.

Context {F : (R -> Prop) -> Prop} {FF : Filter F}.

Lemma tends_ext (g f : R -> R) (v : R) : (forall x, g x = f x) -> tends g F v -> tends f F v.
Proof. intros E H. exact (filterlim_ext g f E H). Qed.

Lemma tends_value (w : R) (f : R -> R) (v : R) : v = w -> tends f F w -> tends f F v.
Proof. intros ->. exact (fun H => H). Qed.

Lemma tends_const (c : R) : tends (fun _ => c) F c.
Proof. apply filterlim_const. Qed.

Lemma tends_plus (f g : R -> R) (v w : R) :
  tends f F v -> tends g F w -> tends (fun x => f x + g x) F (v + w).
Proof. intros A B. exact (filterlim_comp_2 f g Rplus A B (filterlim_plus v w)). Qed.

Lemma tends_mult (f g : R -> R) (v w : R) :
  tends f F v -> tends g F w -> tends (fun x => f x * g x) F (v * w).
Proof. intros A B. exact (filterlim_comp_2 f g Rmult A B (filterlim_mult v w)). Qed.

Lemma tends_continuous (h f : R -> R) (v : R) :
  continuous h v -> tends f F v -> tends (fun x => h (f x)) F (h v).
Proof. intros C H. exact (filterlim_comp _ _ _ f h F _ _ H C). Qed.

Lemma tends_inv (f : R -> R) (v : R) : v <> 0 -> tends f F v -> tends (fun x => / f x) F (/ v).
Proof. intro N. apply (tends_continuous Rinv). apply continuous_Rinv, N. Qed.

Lemma tends_ln (f : R -> R) (v : R) : 0 < v -> tends f F v -> tends (fun x => ln (f x)) F (ln v).
Proof. intro P. apply (tends_continuous ln). apply continuous_ln, P. Qed.

Lemma tends_exp (f : R -> R) (v : R) : tends f F v -> tends (fun x => exp (f x)) F (exp v).
Proof. apply (tends_continuous exp). apply continuous_exp. Qed.

Lemma diverges_ext (g f : R -> R) (d : R) :
  (forall x, g x = f x) -> diverges g F d -> diverges f F d.
Proof.
  intros E (N & P & M).
  refine (conj N (conj _ _)); intro S;
    [exact (filterlim_ext g f E (P S)) | exact (filterlim_ext g f E (M S))].
Qed.

Lemma diverges_sign (c : R) (f : R -> R) (d : R) : 0 < c * d -> diverges f F c -> diverges f F d.
Proof.
  intros S (N & P & M). refine (conj _ (conj _ _)).
  - intro E. rewrite E in S. lra.
  - intro D. apply P. destruct (Rtotal_order c 0) as [L | [L | L]]; nra.
  - intro D. apply M. destruct (Rtotal_order c 0) as [L | [L | L]]; nra.
Qed.

Lemma to_infinity (f : R -> R) :
  (forall b, F (fun x => b < f x)) -> filterlim f F (Rbar_locally p_infty).
Proof.
  intros H P [b B]. change (F (fun x => P (f x))).
  apply (filter_imp (fun x => b < f x)); [intro x; exact (B (f x)) | apply H].
Qed.

Lemma to_minus_infinity (f : R -> R) :
  (forall b, F (fun x => f x < b)) -> filterlim f F (Rbar_locally m_infty).
Proof.
  intros H P [b B]. change (F (fun x => P (f x))).
  apply (filter_imp (fun x => f x < b)); [intro x; exact (B (f x)) | apply H].
Qed.

Lemma diverges_by (f : R -> R) (d : R) :
  d <> 0 -> (forall b, F (fun x => b < d * f x)) -> diverges f F d.
Proof.
  intros N H. refine (conj N (conj _ _)); intro S.
  - apply to_infinity. intro b. apply (filter_imp (fun x => d * b < d * f x)); [| apply H].
    intros x. apply Rmult_lt_reg_l, S.
  - apply to_minus_infinity. intro b. apply (filter_imp (fun x => d * b < d * f x)); [| apply H].
    intros x L. nra.
Qed.

Lemma diverges_large (f : R -> R) (d b : R) : diverges f F d -> F (fun x => b < d * f x).
Proof.
  intros (N & P & M). destruct (Rtotal_order d 0) as [L | [L | L]]; [| contradiction |].
  - apply (M L (fun y => b < d * y)). exists (b / d). intros y Y.
    apply (Rmult_lt_gt_compat_neg_l d) in Y; [| exact L].
    replace (d * (b / d)) with b in Y by (field; lra). lra.
  - apply (P L (fun y => b < d * y)). exists (b / d). intros y Y.
    apply (Rmult_lt_compat_l d) in Y; [| exact L].
    replace (d * (b / d)) with b in Y by (field; lra). lra.
Qed.

Lemma tends_near (f : R -> R) (v e : R) :
  0 < e -> tends f F v -> F (fun x => v - e < f x < v + e).
Proof.
  intros E H. apply (H (fun y => v - e < y < v + e)). exists (mkposreal e E).
  intros y Y. apply Rabs_lt_between' in Y. exact Y.
Qed.

Lemma diverges_plus_tends (f g : R -> R) (d v : R) :
  diverges f F d -> tends g F v -> diverges (fun x => f x + g x) F d.
Proof.
  intros D H. apply diverges_by; [apply D |]. intro b.
  generalize (filter_and _ _ (diverges_large f d (b - d * v + Rabs d) D)
                (tends_near g v 1 Rlt_0_1 H)).
  apply filter_imp. intros x [A B].
  assert (Rabs (d * (g x - v)) <= Rabs d).
  { rewrite Rabs_mult. rewrite <- (Rmult_1_r (Rabs d)) at 2.
    apply Rmult_le_compat_l; [apply Rabs_pos | apply Rabs_le; lra]. }
  apply Rabs_le_between in H0. lra.
Qed.

Lemma tends_plus_diverges (f g : R -> R) (d v : R) :
  tends f F v -> diverges g F d -> diverges (fun x => f x + g x) F d.
Proof.
  intros H D. apply (diverges_ext (fun x => g x + f x)); [intro; ring |].
  exact (diverges_plus_tends g f d v D H).
Qed.

Lemma diverges_plus (f g : R -> R) (c d : R) :
  0 < c * d -> diverges f F c -> diverges g F d -> diverges (fun x => f x + g x) F c.
Proof.
  intros S A B. assert (B' : diverges g F c) by (apply (diverges_sign d); [lra | exact B]).
  apply diverges_by; [apply A |]. intro b.
  generalize (filter_and _ _ (diverges_large f c b A) (diverges_large g c 0 B')).
  apply filter_imp. intros x [X Y]. lra.
Qed.

Lemma diverges_mult_tends (f g : R -> R) (d v : R) :
  v <> 0 -> diverges f F d -> tends g F v -> diverges (fun x => f x * g x) F (d * v).
Proof.
  intros N D H.
  assert (M : d * v <> 0) by (apply Rmult_integral_contrapositive_currified; [apply D | exact N]).
  apply diverges_by; [exact M |]. intro b.
  assert (V : 0 < v * v) by (destruct (Rtotal_order v 0) as [L | [L | L]]; nra).
  assert (E : 0 < Rabs v / 2) by (apply Rabs_pos_lt in N; lra).
  generalize (filter_and _ _ (diverges_large f d (2 * Rabs b / (v * v)) D)
                (tends_near g v _ E H)).
  apply filter_imp. intros x [X Y].
  assert (Z : v * v / 2 <= v * g x).
  { destruct (Rle_lt_dec 0 v) as [L | L].
    - rewrite (Rabs_pos_eq v L) in Y. nra.
    - rewrite (Rabs_left v L) in Y. nra. }
  assert (W : Rabs b < d * f x * (v * v / 2)).
  { apply (Rmult_lt_compat_r (v * v / 2)) in X; [| lra].
    replace (2 * Rabs b / (v * v) * (v * v / 2)) with (Rabs b) in X by (field; exact N). exact X. }
  assert (Q : 0 <= d * f x).
  { apply Rlt_le, (Rle_lt_trans _ (2 * Rabs b / (v * v))); [| exact X].
    apply Rmult_le_pos; [generalize (Rabs_pos b); lra | apply Rlt_le, Rinv_0_lt_compat, V]. }
  apply (Rmult_le_compat_l _ _ _ Q) in Z.
  generalize (Rle_abs b). lra.
Qed.

Lemma tends_mult_diverges (f g : R -> R) (d v : R) :
  v <> 0 -> tends f F v -> diverges g F d -> diverges (fun x => f x * g x) F (v * d).
Proof.
  intros N H D. rewrite Rmult_comm. apply (diverges_ext (fun x => g x * f x)); [intro; ring |].
  exact (diverges_mult_tends g f d v N D H).
Qed.

Lemma diverges_mult (f g : R -> R) (c d : R) :
  diverges f F c -> diverges g F d -> diverges (fun x => f x * g x) F (c * d).
Proof.
  intros A B. apply diverges_by.
  - apply Rmult_integral_contrapositive_currified; [apply A | apply B].
  - intro b. generalize (filter_and _ _ (diverges_large f c (Rabs b) A) (diverges_large g d 1 B)).
    apply filter_imp. intros x [X Y]. generalize (Rle_abs b) (Rabs_pos b). nra.
Qed.

Lemma diverges_inv (f : R -> R) (d : R) : diverges f F d -> tends (fun x => / f x) F 0.
Proof.
  intros D P [e E]. change (F (fun x => P (/ f x))).
  assert (N : d <> 0) by apply D.
  assert (A : 0 < Rabs d) by (apply Rabs_pos_lt, N).
  assert (e_pos : 0 < e) by apply cond_pos.
  apply (filter_imp (fun x => Rabs d / e < d * f x)).
  - intros x X. apply E. change (Rabs (/ f x - 0) < e). rewrite Rminus_0_r.
    assert (0 < Rabs d / e) by (apply Rdiv_lt_0_compat; assumption).
    assert (f x <> 0) by (intro Z; rewrite Z in X; lra).
    rewrite Rabs_Rinv by assumption.
    assert (Q : d * f x = Rabs d * Rabs (f x)) by (rewrite <- Rabs_mult, Rabs_pos_eq; lra).
    rewrite Q in X.
    assert (0 < Rabs (f x)) by (apply Rabs_pos_lt; assumption).
    apply (Rmult_lt_reg_l (Rabs (f x))); [assumption |]. rewrite Rinv_r by lra.
    apply (Rmult_lt_compat_r e) in X; [| assumption].
    replace (Rabs d / e * e) with (Rabs d) in X by (field; lra). nra.
  - apply diverges_large, D.
Qed.

Lemma diverges_ln (f : R -> R) (d : R) : 0 < d -> diverges f F d -> diverges (fun x => ln (f x)) F 1.
Proof.
  intros S (_ & P & _). refine (conj R1_neq_R0 (conj _ _)); intro D; [| lra].
  exact (filterlim_comp _ _ _ f ln F _ _ (P S) (is_lim_ln_p)).
Qed.

Lemma diverges_ln_zero (f : R -> R) : above f F -> diverges (fun x => ln (f x)) F (- (1)).
Proof.
  intro H. refine (conj _ (conj _ _)); [lra | lra |]. intros _.
  exact (filterlim_comp _ _ _ f ln F _ _ H is_lim_ln_0).
Qed.

Lemma tends_arcsinh (f : R -> R) (v : R) :
  tends f F v -> tends (fun x => arcsinh (f x)) F (arcsinh v).
Proof.
  apply (tends_continuous arcsinh), continuity_pt_filterlim, derivable_continuous_pt.
  exists (/ sqrt (v ^ 2 + 1)). apply derivable_pt_lim_arcsinh.
Qed.

Lemma tends_arcsinh_0 (f : R -> R) : tends f F 0 -> tends (fun x => arcsinh (f x)) F 0.
Proof.
  intro H. apply (tends_value (arcsinh 0)); [exact (eq_sym arcsinh_0) | apply tends_arcsinh, H].
Qed.

Lemma diverges_arcsinh (f : R -> R) (d : R) : diverges f F d -> diverges (fun x => arcsinh (f x)) F d.
Proof.
  intro D. assert (N : d <> 0) by apply D. apply diverges_by; [exact N |]. intro b.
  generalize (diverges_large f d (d * sinh (b / d)) D). apply filter_imp. intros x X.
  assert (E : d * (b / d) = b) by (field; exact N).
  destruct (Rtotal_order d 0) as [L | [L | L]]; [| contradiction |].
  - assert (M : f x < sinh (b / d)) by nra. apply arcsinh_lt in M. rewrite arcsinh_sinh in M. nra.
  - assert (M : sinh (b / d) < f x) by nra. apply arcsinh_lt in M. rewrite arcsinh_sinh in M. nra.
Qed.

Lemma diverges_exp (f : R -> R) (d : R) :
  0 < d -> diverges f F d -> diverges (fun x => exp (f x)) F 1.
Proof.
  intros S (_ & P & _). refine (conj R1_neq_R0 (conj _ _)); intro D; [| lra].
  exact (filterlim_comp _ _ _ f exp F _ _ (P S) (is_lim_exp_p)).
Qed.

Lemma above_exp (f : R -> R) (d : R) : d < 0 -> diverges f F d -> above (fun x => exp (f x)) F.
Proof.
  intros S (_ & _ & M).
  apply (filterlim_comp _ _ _ f exp F (Rbar_locally m_infty)); [exact (M S) |].
  intros P [e E]. change (Rbar_locally m_infty (fun x => P (exp x))).
  generalize (is_lim_exp_m (ball 0 e) (locally_ball 0 e) :
              Rbar_locally m_infty (fun x => ball 0 e (exp x))).
  apply filter_imp. intros x X. exact (E (exp x) X (exp_pos x)).
Qed.

Lemma above_ext (g f : R -> R) : (forall x, g x = f x) -> above g F -> above f F.
Proof. intros E H. exact (filterlim_ext g f E H). Qed.

Lemma above_tends (f : R -> R) : above f F -> tends f F 0.
Proof. intros H P L. apply (H P). exact (filter_le_within (F := locally 0) _ P L). Qed.

Lemma below_tends (f : R -> R) : below f F -> tends f F 0.
Proof. intros H P L. apply (H P). exact (filter_le_within (F := locally 0) _ P L). Qed.

Lemma above_by (f : R -> R) : tends f F 0 -> F (fun x => 0 < f x) -> above f F.
Proof.
  intros H S P [e E]. change (F (fun x => P (f x))).
  assert (B : F (fun x => ball 0 e (f x))) by exact (H _ (locally_ball 0 e)).
  generalize (filter_and _ _ B S).
  apply filter_imp. intros x [X Y]. exact (E _ X Y).
Qed.

Lemma above_positive (f : R -> R) : above f F -> F (fun x => 0 < f x).
Proof. intro H. apply (H (fun y => 0 < y)). exists (mkposreal 1 Rlt_0_1). intros y _ Y. exact Y. Qed.

Lemma above_mult_tends (f g : R -> R) (v : R) :
  0 < v -> above f F -> tends g F v -> above (fun x => f x * g x) F.
Proof.
  intros S A H. apply above_by.
  - rewrite <- (Rmult_0_l v). apply tends_mult; [apply above_tends, A | exact H].
  - generalize (filter_and _ _ (above_positive f A) (tends_near g v v S H)).
    apply filter_imp. intros x [X Y]. nra.
Qed.

Lemma tends_mult_above (f g : R -> R) (v : R) :
  0 < v -> tends f F v -> above g F -> above (fun x => f x * g x) F.
Proof.
  intros S H A. apply (filterlim_ext (fun x => g x * f x)); [intro; apply Rmult_comm |].
  exact (above_mult_tends g f v S A H).
Qed.

Lemma diverges_inv_above (f : R -> R) : above f F -> diverges (fun x => / f x) F 1.
Proof.
  intro A. apply diverges_by; [lra |]. intro b.
  assert (B : 0 < Rabs b + 1) by (generalize (Rabs_pos b); lra).
  generalize (filter_and _ _ (above_positive f A)
                (tends_near f 0 _ (Rinv_0_lt_compat _ B) (above_tends f A))).
  apply filter_imp. intros x [X [_ Y]]. rewrite Rplus_0_l in Y. rewrite Rmult_1_l.
  apply Rinv_lt_contravar in Y; [| apply Rmult_lt_0_compat; [exact X | apply Rinv_0_lt_compat, B]].
  rewrite Rinv_involutive in Y by lra. generalize (Rle_abs b). lra.
Qed.

End Limits.

Lemma tends_id_right (p : R) : tends (fun x => x) (at_right p) p.
Proof. intros P H. exact (filter_le_within (F := locally p) _ P H). Qed.

Lemma tends_id_left (p : R) : tends (fun x => x) (at_left p) p.
Proof. intros P H. exact (filter_le_within (F := locally p) _ P H). Qed.

Lemma above_id : above (fun x => x) (at_right 0).
Proof. intros P H. exact H. Qed.

Lemma exp_twice (a : R) : exp a ^ 2 = exp (a + a).
Proof. rewrite exp_plus. ring. Qed.

(* Exponentials of equal, opposite and double exponents are written by one. *)
Ltac exponents :=
  repeat
    match goal with
    | |- context [exp ?a] =>
        match goal with
        | |- context [exp ?b] =>
            tryif constr_eq a b then fail else
            first
              [ replace (exp b) with (exp a) by (f_equal; rational)
              | replace (exp b) with (/ exp a) by (rewrite <- exp_Ropp; f_equal; rational)
              | replace (exp b) with (exp a ^ 2) by (rewrite exp_twice; f_equal; rational) ]
        end
    end.

(* Fractions that are equal whatever their divisors are *)
Ltac fractions := unfold Rdiv; rewrite ?Rinv_mult; ring.

Ltac algebra :=
  intro;
  first
    [ fractions
    | unfold Rpower, tanh, sinh, cosh; exponents; rational ].

(* ---- Every value -------------------------------------------------------------------------- *)

Lemma derivable (f : R -> R) (x : R) : ex_derive f x -> derivable_pt_lim f x (Derive f x).
Proof. intro H. apply is_derive_Reals, Derive_correct, H. Qed.

Section Growth.

Context (f g : R -> R) (a b : R).
Context (Df : forall x, a <= x -> x <= b -> ex_derive f x).
Context (Dg : forall x, a <= x -> x <= b -> ex_derive g x).

Lemma mean_value : a < b -> exists c,
  f b - f a - (g b - g a) = (Derive f c - Derive g c) * (b - a) /\ a < c < b.
Proof.
  intro L.
  destruct (MVT_cor2 (fun x => f x - g x) (fun x => Derive f x - Derive g x) a b L) as [c [E I]].
  - intros x [A B]. apply derivable_pt_lim_minus; apply derivable; auto.
  - exists c. split; [rewrite <- E; ring | exact I].
Qed.

Lemma growth_eq :
  a <= b -> (forall x, a < x -> x < b -> Derive f x = Derive g x) -> f b - f a - (g b - g a) = 0.
Proof.
  intros [L | <-] H; [| ring].
  destruct (mean_value L) as [c [-> [A B]]]. rewrite (H c A B). ring.
Qed.

Lemma growth_lt :
  a < b -> (forall x, a < x -> x < b -> Derive g x < Derive f x) -> 0 < f b - f a - (g b - g a).
Proof.
  intros L H. destruct (mean_value L) as [c [-> [A B]]].
  apply Rmult_lt_0_compat; [generalize (H c A B) |]; lra.
Qed.

Lemma growth_le :
  a <= b -> (forall x, a < x -> x < b -> Derive g x <= Derive f x) -> 0 <= f b - f a - (g b - g a).
Proof.
  intros [L | <-] H; [| lra]. destruct (mean_value L) as [c [-> [A B]]].
  apply Rmult_le_pos; [generalize (H c A B) |]; lra.
Qed.

End Growth.

Lemma one_root (l r : R -> R) (a b : R) :
  (forall x, ex_derive (fun x => l x - r x) x) ->
  (forall x, 0 < Derive (fun x => l x - r x) x) ->
  l a <= r a -> r b <= l b ->
  exists v, a <= v /\ v <= b /\ (forall w, l w = r w <-> w = v).
Proof.
  intros D S A B. set (h := fun x => l x - r x) in *.
  assert (M : forall x y, x < y -> h x < h y).
  { intros x y L. destruct (MVT_cor2 h (Derive h) x y L) as [c [E I]].
    - intros z _. apply derivable, D.
    - apply (Rmult_lt_compat_r (y - x)) in L; [| lra]. generalize (S c). nra. }
  assert (O : a <= b).
  { destruct (Rle_lt_dec a b) as [L | L]; [exact L |]. apply M in L. unfold h in L. lra. }
  destruct (IVT_cor h a b) as [v [[V W] E]].
  - intro x. apply continuity_pt_filterlim, (ex_derive_continuous (V := R_NormedModule)), D.
  - exact O.
  - unfold h. nra.
  - exists v. split; [exact V | split; [exact W |]]. intro w. unfold h in E. split.
    + intro Q. destruct (Rtotal_order w v) as [L | [L | L]]; [| exact L |];
        apply M in L; unfold h in L; lra.
    + intros ->. lra.
Qed.

(* ---- Derivatives of both sides ------------------------------------------------------------- *)

Lemma nearby_lt (a x : R) : a < x -> locally x (fun t => a < t).
Proof.
  intro L. exists (mkposreal (x - a) (Rlt_Rminus _ _ L)). intros t T.
  apply Rabs_lt_between' in T. simpl in T. lra.
Qed.

Lemma nearby_gt (a x : R) : x < a -> locally x (fun t => t < a).
Proof.
  intro L. exists (mkposreal (a - x) (Rlt_Rminus _ _ L)). intros t T.
  apply Rabs_lt_between' in T. simpl in T. lra.
Qed.

Lemma nearby_neq (a x : R) : x <> a -> locally x (fun t => t <> a).
Proof.
  intro N. destruct (Rtotal_order x a) as [L | [L | L]]; [| contradiction |].
  - apply (filter_imp (fun t => t < a)); [intros; lra | exact (nearby_gt a x L)].
  - apply (filter_imp (fun t => a < t)); [intros; lra | exact (nearby_lt a x L)].
Qed.

Lemma nearby_positive (h : R -> R) (x : R) :
  continuous h x -> 0 < h x -> locally x (fun t => 0 < h t).
Proof. intros C P. exact (C _ (nearby_lt 0 (h x) P)). Qed.

Lemma nearby_nonzero (h : R -> R) (x : R) :
  continuous h x -> h x <> 0 -> locally x (fun t => h t <> 0).
Proof. intros C P. exact (C _ (nearby_neq 0 (h x) P)). Qed.

Lemma nearby_less (f g : R -> R) (x : R) :
  continuous (fun t => g t - f t) x -> f x < g x -> locally x (fun t => f t < g t).
Proof.
  intros C L. apply (filter_imp (fun t => 0 < g t - f t)); [intros; lra |].
  apply nearby_positive; [exact C | lra].
Qed.

Lemma nearby_unlike (f g : R -> R) (x : R) :
  continuous (fun t => f t - g t) x -> f x <> g x -> locally x (fun t => f t <> g t).
Proof.
  intros C L. apply (filter_imp (fun t => f t - g t <> 0)); [intros; lra |].
  apply nearby_nonzero; [exact C | lra].
Qed.

Ltac continuous_here :=
  apply (ex_derive_continuous (V := R_NormedModule)); rules; side.

(* Strict conditions that hold at a point hold near it. *)
Ltac nearby :=
  repeat apply filter_and;
  first
    [ apply nearby_lt; side
    | apply nearby_gt; side
    | apply nearby_neq; side
    | lazymatch goal with
      | |- locally ?x (fun t => @?f t < @?g t) => apply (nearby_less f g x)
      | |- locally ?x (fun t => @?f t <> @?g t) => apply (nearby_unlike f g x)
      end;
      [continuous_here | cbv beta; side] ].

Lemma right_all (p : R) (P : R -> Prop) : (forall x, p < x -> P x) -> at_right p P.
Proof. intro H. exists (mkposreal 1 Rlt_0_1). intros y _ Y. exact (H y Y). Qed.

Lemma left_all (p : R) (P : R -> Prop) : (forall x, x < p -> P x) -> at_left p P.
Proof. intro H. exists (mkposreal 1 Rlt_0_1). intros y _ Y. exact (H y Y). Qed.

Lemma right_near (p : R) (P : R -> Prop) : locally p P -> at_right p P.
Proof. intro H. exact (filter_le_within (F := locally p) _ P H). Qed.

Lemma left_near (p : R) (P : R -> Prop) : locally p P -> at_left p P.
Proof. intro H. exact (filter_le_within (F := locally p) _ P H). Qed.

(* A term denotes a number: everywhere beside a point, or near it. *)
Ltac exists_there :=
  lazymatch goal with
  | |- at_right _ _ =>
      repeat apply filter_and;
      first [apply right_all; intros; cbv beta; side | apply right_near; nearby]
  | |- at_left _ _ =>
      repeat apply filter_and;
      first [apply left_all; intros; cbv beta; side | apply left_near; nearby]
  | |- _ => side
  end.

(* ---- 0/0 ----------------------------------------------------------------------------------- *)

(* P holds near p, if not at p itself *)
Definition beside (p : R) (P : R -> Prop) : Prop := locally p (fun x => x <> p -> P x).

Lemma mean_value_beside (h h' : R -> R) (p : R) (e : posreal) (x : R) :
  (forall c, ball p e c -> is_derive h c (h' c)) -> ball p e x -> x <> p ->
  exists c, ball p e c /\ c <> p /\ h x - h p = h' c * (x - p).
Proof.
  intros H X N. apply Rabs_lt_between' in X.
  assert (I : forall c, p - e < c < p + e -> derivable_pt_lim h c (h' c)).
  { intros c C. apply is_derive_Reals, H, Rabs_lt_between', C. }
  destruct (Rtotal_order x p) as [L | [L | L]]; [| contradiction |].
  - destruct (MVT_cor2 h h' x p L) as [c [E C]]; [intros; apply I; lra |].
    exists c. split; [apply Rabs_lt_between'; lra | split; [lra | lra]].
  - destruct (MVT_cor2 h h' p x L) as [c [E C]]; [intros; apply I; lra |].
    exists c. split; [apply Rabs_lt_between'; lra | split; [lra | lra]].
Qed.

Lemma in_a_ball (p : R) (P Q S : R -> Prop) :
  locally p P -> locally p Q -> locally p S ->
  exists e : posreal, forall x, ball p e x -> P x /\ Q x /\ S x.
Proof. intros A B C. destruct (filter_and _ _ A (filter_and _ _ B C)) as [e E]. exists e. exact E. Qed.

Lemma beside_by_slope (g g' : R -> R) (p : R) :
  locally p (fun x => is_derive g x (g' x)) -> g p = 0 -> beside p (fun x => g' x <> 0) ->
  beside p (fun x => g x <> 0).
Proof.
  intros D Z N. destruct (in_a_ball p _ _ _ D N D) as [e E]. exists e. intros x X O G.
  destruct (mean_value_beside g g' p e x (fun c C => proj1 (E c C)) X O) as [c [C [O' M]]].
  rewrite G, Z in M. destruct (E c C) as [_ [N' _]]. generalize (N' O'). intro K.
  assert (g' c * (x - p) = 0) by lra. apply Rmult_integral in H. destruct H; [contradiction | lra].
Qed.

Lemma beside_by_value (g : R -> R) (p : R) :
  continuous g p -> g p <> 0 -> beside p (fun x => g x <> 0).
Proof.
  intros C N. generalize (nearby_nonzero g p C N). unfold beside. apply filter_imp.
  intros x X _. exact X.
Qed.

Lemma tends_ext_right (g f : R -> R) (p v : R) :
  (forall x, p < x -> g x = f x) -> tends g (at_right p) v -> tends f (at_right p) v.
Proof.
  intros E H. apply (filterlim_ext_loc g); [| exact H].
  exists (mkposreal 1 Rlt_0_1). intros y _ Y. exact (E y Y).
Qed.

Lemma tends_ext_left (g f : R -> R) (p v : R) :
  (forall x, x < p -> g x = f x) -> tends g (at_left p) v -> tends f (at_left p) v.
Proof.
  intros E H. apply (filterlim_ext_loc g); [| exact H].
  exists (mkposreal 1 Rlt_0_1). intros y _ Y. exact (E y Y).
Qed.

(* f/g tends to v as x tends to p, from both sides *)
Definition quotient_tends (f g : R -> R) (p v : R) : Prop :=
  forall e : posreal, beside p (fun x => Rabs (f x / g x - v) < e).

Lemma quotient_by_value (f g : R -> R) (p : R) :
  continuous f p -> continuous g p -> g p <> 0 -> quotient_tends f g p (f p / g p).
Proof.
  intros F G N e.
  assert (C : filterlim (fun x => f x / g x) (locally p) (locally (f p / g p))).
  { apply (tends_mult f (fun x => / g x)); [exact F | apply tends_inv; [exact N | exact G]]. }
  destruct (C _ (locally_ball (f p / g p) e)) as [d D]. exists d. intros x X _. exact (D x X).
Qed.

Lemma quotient_by_slopes (f g f' g' : R -> R) (p v : R) :
  locally p (fun x => is_derive f x (f' x)) -> locally p (fun x => is_derive g x (g' x)) ->
  f p = 0 -> g p = 0 -> beside p (fun x => g' x <> 0) ->
  quotient_tends f' g' p v -> quotient_tends f g p v.
Proof.
  intros Df Dg Zf Zg N T e.
  destruct (in_a_ball p _ _ _ Df Dg (filter_and _ _ N (T e))) as [d B]. cbv beta in B.
  exists d. intros x X O.
  assert (G : g x <> 0).
  { intro G. destruct (mean_value_beside g g' p d x (fun c C => proj1 (proj2 (B c C))) X O)
      as [c [C [O' M]]].
    rewrite G, Zg in M. destruct (B c C) as [_ [_ K]]. destruct (K O') as [K' _].
    assert (E : g' c * (x - p) = 0) by lra. apply Rmult_integral in E. destruct E; [contradiction | lra]. }
  destruct (mean_value_beside (fun t => f t * g x - g t * f x)
              (fun t => f' t * g x - g' t * f x) p d x) as [c [C [O' M]]].
  - intros c C. destruct (B c C) as [F' [G' _]]. apply is_derive_Reals in F', G'.
    apply is_derive_Reals. apply derivable_pt_lim_minus.
    + replace (f' c * g x) with (f' c * g x + f c * 0) by ring.
      apply (derivable_pt_lim_mult f (fun _ => g x)); [exact F' | apply derivable_pt_lim_const].
    + replace (g' c * f x) with (g' c * f x + g c * 0) by ring.
      apply (derivable_pt_lim_mult g (fun _ => f x)); [exact G' | apply derivable_pt_lim_const].
  - exact X.
  - exact O.
  - rewrite Zf, Zg in M. destruct (B c C) as [_ [_ K]]. destruct (K O') as [K' L'].
    assert (E : (f' c * g x - g' c * f x) * (x - p) = 0) by lra.
    apply Rmult_integral in E. destruct E as [E | E]; [| lra].
    replace (f x / g x) with (f' c / g' c); [exact L' |].
    apply (Rmult_eq_reg_r (g' c * g x)); [field_simplify; [lra | tauto | tauto] |].
    apply Rmult_integral_contrapositive_currified; tauto.
Qed.

Lemma quotient_right (f g : R -> R) (p v w : R) :
  v = w -> quotient_tends f g p w -> tends (fun x => f x / g x) (at_right p) v.
Proof.
  intros -> T P [e E]. destruct (T e) as [d D]. exists d. intros x X L.
  apply E. apply (D x X). lra.
Qed.

Lemma quotient_left (f g : R -> R) (p v w : R) :
  v = w -> quotient_tends f g p w -> tends (fun x => f x / g x) (at_left p) v.
Proof.
  intros -> T P [e E]. destruct (T e) as [d D]. exists d. intros x X L.
  apply E. apply (D x X). lra.
Qed.

(* ---- Far out ------------------------------------------------------------------------------- *)

Lemma diverges_far_right : diverges (fun x => x) (Rbar_locally p_infty) 1.
Proof. refine (conj R1_neq_R0 (conj _ _)); intro; [exact (fun P H => H) | lra]. Qed.

Lemma diverges_far_left : diverges (fun x => x) (Rbar_locally m_infty) (- (1)).
Proof. refine (conj _ (conj _ _)); [lra | lra | intro; exact (fun P H => H)]. Qed.

Lemma tends_sqrt {F : (R -> Prop) -> Prop} {FF : Filter F} (f : R -> R) (v : R) :
  0 < v -> tends f F v -> tends (fun x => sqrt (f x)) F (sqrt v).
Proof. intro P. apply (tends_continuous sqrt), continuous_sqrt. Qed.

Lemma above_sqrt {F : (R -> Prop) -> Prop} {FF : Filter F} (f : R -> R) :
  above f F -> above (fun x => sqrt (f x)) F.
Proof.
  intro A. apply above_by.
  - rewrite <- sqrt_0. exact (tends_continuous sqrt f 0 (continuous_sqrt 0) (above_tends f A)).
  - generalize (above_positive f A). apply filter_imp. intros x X. apply sqrt_lt_R0, X.
Qed.

Lemma diverges_sqrt {F : (R -> Prop) -> Prop} {FF : Filter F} (f : R -> R) (d : R) :
  0 < d -> diverges f F d -> diverges (fun x => sqrt (f x)) F 1.
Proof.
  intros S D. apply diverges_by; [lra |]. intro b.
  generalize (diverges_large f d (d * (Rabs b + 1) ^ 2) D). apply filter_imp. intros x X.
  rewrite Rmult_1_l. apply Rmult_lt_reg_l in X; [| exact S].
  assert (B : 0 <= Rabs b + 1) by (generalize (Rabs_pos b); lra).
  assert (Y : sqrt ((Rabs b + 1) ^ 2) < sqrt (f x)).
  { apply sqrt_lt_1_alt. split; [apply pow2_ge_0 | exact X]. }
  rewrite sqrt_pow2 in Y by exact B. generalize (Rle_abs b). lra.
Qed.
