"""Limits by structure: one lemma for each node, with the values that the kernel computes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import reduce
from typing import TYPE_CHECKING, Any

import sympy as sp

from ..kernel import Diverges, Limit, Refused, Relation
from ..kernel.calculus import Finite, Tendency, derivative
from ..kernel.elementary import elementary
from ..kernel.limits import SIDES
from ..kernel.moves import held
from .proof import Proof, under
from .statements import moving, relation
from .terms import APPLIED, HYPERBOLIC, Scope, Unmapped, in_other_words

if TYPE_CHECKING:
    from collections.abc import Iterator

ZERO = sp.S.Zero


@dataclass(frozen=True)
class Part:
    """A part of an expression: its text inside, what it tends to, and the tactic that says so."""

    text: str
    tends: Tendency
    value: str
    tactic: str
    sided: str = ""


@dataclass(frozen=True)
class Walk:
    """One limit from one side."""

    proof: Proof
    claim: Limit
    side: int
    inside: Scope

    def part(self, e: Any) -> Part:  # noqa: PLR0911  (one line per kind)
        """Prove what an expression tends to."""
        if self.claim.variable not in e.free_symbols:
            value = self.proof.scope.term(e, 0)
            return Part(value, Finite(e), value, "apply tends_const")
        if e == self.claim.variable:
            return self._variable()
        if (meant := in_exponentials(e)) is not None:
            return self.part(meant)
        if isinstance(e, sp.Add):
            return reduce(self._sum, map(self.part, e.args))
        if isinstance(e, sp.Mul):
            return reduce(self._product, map(self.part, e.args))
        if isinstance(e, sp.Pow) and isinstance(e.exp, sp.Rational) and not isinstance(e, sp.exp):
            return self._power(e)
        if isinstance(e, sp.log):
            return self._logarithm(self._argument(e.args[0]))
        if isinstance(e, sp.exp):
            return self._exponential(self._argument(e.args[0]))
        if isinstance(e, sp.asinh):
            return self._arcsinh(self._argument(e.args[0]))
        message = f"the limit of {e}"
        raise Unmapped(message)

    def _power(self, e: sp.Pow) -> Part:
        if isinstance(e.exp, sp.Integer):
            base = self._argument(e.base) if e.exp < 0 else self.part(e.base)
            power = reduce(self._product, [base] * abs(int(e.exp)))
        elif abs(e.exp) == sp.Rational(1, 2):
            power = self._square_root(self._argument(e.base))
        else:
            message = f"the limit of {e}"
            raise Unmapped(message)
        return power if e.exp > 0 else self._reciprocal(power)

    def _square_root(self, a: Part) -> Part:
        text = f"(sqrt {a.text})"
        if isinstance(a.tends, Diverges):
            positive = self.sign(a.tends.direction, a.value)
            tactic = f"apply (diverges_sqrt _ {a.value}); [{positive} | {a.tactic}]"
            return Part(text, Diverges(sp.S.One), "1", tactic)
        if self._vanishes(a.tends.value):
            self._from_above(a)
            sided = f"apply above_sqrt; {a.sided}"
            return Part(text, Finite(ZERO, lambda: 1), "0", f"apply above_tends; {sided}", sided)
        tactic = f"apply tends_sqrt; [{self.sign(a.tends.value, a.value)} | {a.tactic}]"
        return Part(text, Finite(sp.sqrt(a.tends.value)), f"(sqrt {a.value})", tactic)

    def _argument(self, e: Any) -> Part:
        """Prove what the argument of a function tends to, spelled as the statement spells it."""
        found, text = self._simplest(self.part(e)), self.inside.term(e, 0)
        kind = "tends" if isinstance(found.tends, Finite) else "diverges"
        function = f"(fun {self.inside.names[self.claim.variable]} => {found.text})"
        sided = f"apply (above_ext {function}); [algebra | {found.sided}]" if found.sided else ""
        tactic = f"apply ({kind}_ext {function}); [algebra | {found.tactic}]"
        return Part(text, found.tends, found.value, tactic, sided)

    def _simplest(self, a: Part) -> Part:
        """Spell the value that a part tends to as the statement would."""
        if not isinstance(a.tends, Finite):
            return a
        value = self.proof.scope.term(a.tends.value, 0)
        self.proof.normal.look(a.tends.value, self.proof.scope, {})
        closing = f"constants; {self.proof.normal.closing}"
        same = f"apply (tends_value {a.value}); [{closing} | {a.tactic}]"
        return a if value == a.value else replace(a, value=value, tactic=same)

    def _variable(self) -> Part:
        claim = self.claim
        name = self.inside.names[claim.variable]
        if claim.point.is_infinite:
            way, value = ("right", "1") if claim.point > 0 else ("left", "(- (1))")
            return Part(name, Diverges(sp.sign(claim.point)), value, f"apply diverges_far_{way}")
        way = "right" if self.side > 0 else "left"
        sided = "apply above_id" if claim.point == 0 and self.side > 0 else ""
        tends = Finite(claim.point, lambda: self.side)
        value = self.proof.scope.term(claim.point, 0)
        return Part(name, tends, value, f"apply tends_id_{way}", sided)

    def _sum(self, a: Part, b: Part) -> Part:
        text = f"({a.text} + {b.text})"
        both = f"[{a.tactic} | {b.tactic}]"
        match a.tends, b.tends:
            case Finite(v), Finite(w):
                value = f"({a.value} + {b.value})"
                return Part(text, Finite(sp.Add(v, w)), value, f"apply tends_plus; {both}")
            case Diverges(), Finite():
                return Part(
                    text, a.tends, a.value, f"apply (diverges_plus_tends _ _ _ {b.value}); {both}"
                )
            case Finite(), Diverges():
                return Part(
                    text, b.tends, b.value, f"apply (tends_plus_diverges _ _ _ {a.value}); {both}"
                )
            case Diverges(c), Diverges(d):
                same = self.sign(sp.Mul(c, d, evaluate=False), f"{a.value} * {b.value}")
                rule = f"diverges_plus _ _ {a.value} {b.value}"
                tactic = f"apply ({rule}); [{same} | {a.tactic} | {b.tactic}]"
                return Part(text, a.tends, a.value, tactic)
        raise Unmapped(text)

    def _product(self, a: Part, b: Part) -> Part:
        text, value = f"({a.text} * {b.text})", f"({a.value} * {b.value})"
        both = f"{a.tactic} | {b.tactic}"
        match a.tends, b.tends:
            case Finite(v), Finite(w):
                value_ = Finite(sp.Mul(v, w))
                return Part(text, value_, value, f"apply tends_mult; [{both}]", self._sided(a, b))
            case Diverges(d), Finite(w):
                tactic = f"apply diverges_mult_tends; [side | {both}]"
                return Part(text, Diverges(sp.Mul(d, w)), value, tactic)
            case Finite(v), Diverges(d):
                tactic = f"apply tends_mult_diverges; [side | {both}]"
                return Part(text, Diverges(sp.Mul(v, d)), value, tactic)
            case Diverges(c), Diverges(d):
                return Part(text, Diverges(sp.Mul(c, d)), value, f"apply diverges_mult; [{both}]")
        raise Unmapped(text)

    @staticmethod
    def _sided(a: Part, b: Part) -> str:
        """Return the proof that a product with a positive factor tends to zero from above."""
        if a.sided:
            return f"apply (above_mult_tends _ _ {b.value}); [side | {a.sided} | {b.tactic}]"
        if b.sided:
            return f"apply (tends_mult_above _ _ {a.value}); [side | {a.tactic} | {b.sided}]"
        return ""

    def _reciprocal(self, a: Part) -> Part:
        text = f"(/ {a.text})"
        if isinstance(a.tends, Diverges):
            return Part(text, Finite(ZERO), "0", f"apply (diverges_inv _ {a.value}); {a.tactic}")
        if self._vanishes(a.tends.value):
            self._from_above(a)
            return Part(text, Diverges(sp.S.One), "1", f"apply diverges_inv_above; {a.sided}")
        tactic = f"apply tends_inv; [side | {a.tactic}]"
        return Part(text, Finite(1 / a.tends.value), f"(/ {a.value})", tactic)

    def _logarithm(self, a: Part) -> Part:
        text = f"(ln {a.text})"
        if isinstance(a.tends, Diverges):
            positive = self.sign(a.tends.direction, a.value)
            tactic = f"apply (diverges_ln _ {a.value}); [{positive} | {a.tactic}]"
            return Part(text, Diverges(sp.S.One), "1", tactic)
        if self._vanishes(a.tends.value):
            self._from_above(a)
            tactic = f"apply diverges_ln_zero; {a.sided}"
            return Part(text, Diverges(sp.S.NegativeOne), "(- (1))", tactic)
        tactic = f"apply tends_ln; [{self.sign(a.tends.value, a.value)} | {a.tactic}]"
        return Part(text, Finite(sp.log(a.tends.value)), f"(ln {a.value})", tactic)

    def _exponential(self, a: Part) -> Part:
        text = f"(exp {a.text})"
        if isinstance(a.tends, Finite):
            tactic = f"apply tends_exp; {a.tactic}"
            return Part(text, Finite(sp.exp(a.tends.value)), f"(exp {a.value})", tactic)
        if self.proof.judge.proves(Relation(">", a.tends.direction, ZERO)):
            positive = self.sign(a.tends.direction, a.value)
            tactic = f"apply (diverges_exp _ {a.value}); [{positive} | {a.tactic}]"
            return Part(text, Diverges(sp.S.One), "1", tactic)
        sided = f"apply (above_exp _ {a.value}); [side | {a.tactic}]"
        return Part(text, Finite(ZERO, lambda: 1), "0", f"apply above_tends; {sided}", sided)

    def _arcsinh(self, a: Part) -> Part:
        text = f"(arcsinh {a.text})"
        if isinstance(a.tends, Diverges):
            return Part(text, a.tends, a.value, f"apply diverges_arcsinh; {a.tactic}")
        value = Finite(sp.asinh(a.tends.value))
        if self._vanishes(a.tends.value):
            zero = f"apply (tends_value {a.value}); [{self.proof.normal.closing} | {a.tactic}]"
            return Part(text, value, "0", f"apply tends_arcsinh_0; {zero}")
        return Part(text, value, f"(arcsinh {a.value})", f"apply tends_arcsinh; {a.tactic}")

    def _vanishes(self, value: sp.Expr) -> bool:
        return self.proof.judge.equal(value, ZERO)

    @staticmethod
    def _from_above(part: Part) -> None:
        if not part.sided:
            message = f"zero is not approached from above by {part.text}"
            raise Unmapped(message)

    def sign(self, e: sp.Expr, text: str) -> str:
        """Return the tactic for ``0 < text``, by the normal form."""
        normal = self.proof.normal
        normal.look(e, self.proof.scope, {})
        form = normal.product(self.proof.judge.field.normal(e), powers=True)
        return f"replace ({text}) with ({form}) by ({normal.closing}); pos"


def limit(p: Proof) -> str:
    """Walk down the expression, one lemma for each node."""
    claim = p.claim
    if not isinstance(claim, Limit):
        raise Unmapped(str(claim))
    p.facts_given()
    way = _of_quotient if p.lemma.theorem.record.arguments else _from_one_side
    try:
        proofs = [way(p, claim, side) for side in SIDES[claim.side]]
    except Refused as refusal:
        raise Unmapped(str(refusal)) from None
    return p.finished(proofs[0] if len(proofs) == 1 else f"split; [{' | '.join(proofs)}]")


def _from_one_side(p: Proof, claim: Limit, side: int) -> str:
    name, inside = moving(claim, p.scope)
    walk = Walk(p, claim, side, inside)
    found = walk.part(claim.expression)
    function = f"(fun {name} => {found.text})"
    if isinstance(claim.value, Diverges) and isinstance(found.tends, Diverges):
        wanted = p.scope.term(claim.value.direction, 0)
        both = sp.Mul(found.tends.direction, claim.value.direction, evaluate=False)
        same = walk.sign(both, f"{found.value} * {wanted}")
        start = f"apply (diverges_ext {function}); [algebra | ]"
        return f"{start}; apply (diverges_sign {found.value}); [{same} | {found.tactic}]"
    if isinstance(claim.value, Diverges) or isinstance(found.tends, Diverges):
        raise Unmapped(str(claim))
    p.normal.look(claim.value, p.scope, {})
    p.normal.look(found.tends.value, p.scope, {})
    start = f"apply (tends_ext {function}); [algebra | ]"
    closing = f"constants; {p.normal.closing}"
    return f"{start}; apply (tends_value {found.value}); [{closing} | {found.tactic}]"


def in_exponentials(e: Any) -> Any:
    """Return what a function stands for, where the limit is taken of that."""
    if type(e) in HYPERBOLIC and not isinstance(e, sp.asinh):
        return elementary(e)
    if isinstance(e, sp.Pow) and not isinstance(e.exp, sp.Rational) and not isinstance(e, sp.exp):
        return sp.exp(e.exp * sp.log(e.base))
    return in_other_words(e)


def _of_quotient(p: Proof, claim: Limit, side: int) -> str:
    """Take 0/0 by the first derivatives that do not vanish at the point."""
    top, bottom = p.lemma.theorem.record.arguments[0]
    pairs, here = [(top, bottom)], {claim.variable: claim.point}
    while p.judge.equal(held(pairs[-1][1], here), ZERO):
        last = pairs[-1]
        pairs.append((derivative(last[0], claim.variable), derivative(last[1], claim.variable)))
    return Quotient(p, claim, tuple(pairs)).tends("right" if side > 0 else "left")


@dataclass(frozen=True)
class Quotient:
    """A quotient that is 0/0 at a point, with its derivatives up to those that are not."""

    proof: Proof
    claim: Limit
    pairs: tuple[tuple[Any, Any], ...]

    @property
    def point(self) -> str:
        """The point."""
        return self.proof.scope.term(self.claim.point, 0)

    def function(self, e: Any) -> str:
        """Spell a function of the variable."""
        moved, inside = moving(self.claim, self.proof.scope)
        return f"(fun {moved} => {inside.term(e)})"

    def tends(self, way: str) -> str:
        """Prove the limit from one side, from both sides of the point at once."""
        p, x = self.proof, self.claim.variable
        here = p.scope.having({x: self.point})
        for e in (e for pair in self.pairs for e in pair):
            p.normal.look(e, here, {x: self.claim.point})
        p.normal.look(self.claim.value, p.scope, {})
        last, first = (
            " ".join(map(self.function, pair)) for pair in (self.pairs[-1], self.pairs[0])
        )
        continuous = "continuous_here | continuous_here"
        proof = f"apply (quotient_by_value {last} {self.point}); [{continuous} | {self._nonzero()}]"
        for number in reversed(range(len(self.pairs) - 1)):
            proof = self._by_slopes(number, proof)
        value = " / ".join(f"({self.function(e)} {self.point})" for e in self.pairs[-1])
        rule = f"quotient_{way} {first} {self.point} _ ({value})"
        moved, inside = moving(self.claim, p.scope)
        top, bottom = (inside.term(e, APPLIED) for e in self.pairs[0])
        start = f"apply (tends_ext_{way} (fun {moved} => {top} / {bottom}))"
        return (
            f"{start}; [intros {moved} K1; first [rational | fractions] | "
            f"apply ({rule}); [cbv beta; {p.normal.closing} | {proof}]]"
        )

    def _by_slopes(self, number: int, proof: str) -> str:
        before, after = self.pairs[number], self.pairs[number + 1]
        functions = " ".join(map(self.function, (*before, *after)))
        slopes = " | ".join(self._slope(*pair) for pair in zip(before, after, strict=True))
        zero = f"cbv beta; {self.proof.normal.closing}"
        beside = self._beside(number + 1)
        return (
            f"apply (quotient_by_slopes {functions} {self.point} _); "
            f"[{slopes} | {zero} | {zero} | {beside} | {proof}]"
        )

    def _beside(self, number: int) -> str:
        """Prove that a denominator is not zero near the point."""
        bottom = self.pairs[number][1]
        if number == len(self.pairs) - 1:
            rule = f"beside_by_value {self.function(bottom)} {self.point}"
            return f"apply ({rule}); [continuous_here | {self._nonzero()}]"
        after = self.pairs[number + 1][1]
        rule = f"beside_by_slope {self.function(bottom)} {self.function(after)} {self.point}"
        zero = f"cbv beta; {self.proof.normal.closing}"
        return (
            f"apply ({rule}); [{self._slope(bottom, after)} | {zero} | {self._beside(number + 1)}]"
        )

    def _slope(self, e: Any, slope: Any) -> str:
        """Prove a derivative wherever it exists near the point."""
        x = self.claim.variable
        moved, inside = moving(self.claim, self.proof.scope)
        conditions = list(dict.fromkeys((*_needed(e, x), *_needed(slope, x))))
        normal = under(self.proof, "I", inside, *conditions)
        normal.look(e, inside, {})
        normal.look(slope, inside, {})
        steps = "; ".join([*normal.steps, f"rules; [side | eta; {normal.closing}]"])
        if not conditions:
            return f"apply filter_forall; intro {moved}; {steps}"
        spelled = " /\\ ".join(relation(c, inside) for c in conditions)
        names = " & ".join(f"K{number}" for number, _ in enumerate(conditions, 1))
        pattern = f"({names})" if len(conditions) > 1 else names
        near = f"apply (filter_imp (fun {moved} => {spelled}))"
        return f"{near}; [intros {moved} {pattern}; {steps} | nearby]"

    def _nonzero(self) -> str:
        """Prove that the last denominator is not zero at the point."""
        p, x = self.proof, self.claim.variable
        e = self.pairs[-1][1]
        form = p.normal.quotient(p.judge.field.normal(held(e, {x: self.claim.point})))
        here = p.scope.having({x: self.point}).term(e)
        return f"cbv beta; replace ({here}) with ({form}) by ({p.normal.closing}); side"


def _needed(e: Any, x: sp.Symbol) -> Iterator[Relation]:
    """Yield what must hold of a variable for an expression to exist."""
    for node in sp.preorder_traversal(e):
        if isinstance(node, sp.exp) or not isinstance(node, (sp.log, sp.Pow)):
            continue
        whole = isinstance(node, sp.Pow) and isinstance(node.exp, sp.Integer)
        if x in node.args[0].free_symbols and not (whole and node.exp > 0):
            yield Relation("!=" if whole else ">", node.args[0], ZERO)
