"""Sets of solutions: one conjunct for each case, each leaf by its own lemma."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import sympy as sp

from ..kernel import Answer, Nothing, Relation, Solutions, Split, Theorem, Within
from .analysis import every
from .proof import under
from .statements import relation, requantified
from .terms import PRODUCT, Unmapped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .proof import Proof

ZERO = sp.S.Zero


@dataclass(frozen=True)
class Cases:
    """A walk over the cases that uses up the proofs of the leaves in order."""

    proof: Proof
    claim: Solutions
    proofs: Iterator[Theorem]

    def case(self, part: Answer, depth: int) -> str:
        """Prove a case, with its conditions in sight."""
        if not isinstance(part, Split):
            return self._leaf(part, f"G{depth}")
        name = f"G{depth}"
        zero = self._under(Relation("=", part.on, ZERO), name, part.zero, depth)
        nonzero = self._under(Relation("!=", part.on, ZERO), name, part.nonzero, depth)
        return f"split; intro {name}; [{zero} | {nonzero}]"

    def _under(self, condition: Relation, name: str, part: Answer, depth: int) -> str:
        spelled = relation(condition, self.proof.scope)
        before, self.proof.facts = self.proof.facts, self.proof.facts | {spelled: name}
        tactic = self.case(part, depth + 1)
        self.proof.facts = before
        return tactic

    def _leaf(self, part: Answer, name: str) -> str:
        binders, inside = requantified(self.claim, part, self.proof.scope)
        if isinstance(part, Within):
            return self._root(part)
        proof = next(self.proofs)
        if not isinstance(part, Nothing):
            return f"intros {binders}; {self.proof.proved(proof, inside)}"
        equation = relation(self.claim.equation, inside)
        before, self.proof.facts = self.proof.facts, self.proof.facts | {equation: name}
        consequence = self.proof.proved(proof, inside)
        self.proof.facts = before
        spelled = self.proof.spelled(proof, inside)
        never = f"intros {binders} {name}; assert (P1 : {spelled}) by ({consequence}); impossible"
        if part.limit is None:
            return never
        return f"split; [{never} | {self.proof.proved(next(self.proofs))}]"

    def _root(self, part: Within) -> str:
        """Prove that there is one root: a sign change, and growth everywhere."""
        p, x = self.proof, self.claim.unknown
        below, above, grows = (next(self.proofs) for _ in range(3))
        left, right = self.claim.equation.lhs, self.claim.equation.rhs
        moved = p.scope.moving(x)
        inside = p.scope.having({x: moved})
        told = every(grows.claim).relation
        normal = under(p, "I", inside)
        for e in (left, right, told.lhs, told.rhs):
            normal.look(e, inside, {})
        want = f"{inside.term(told.lhs)} - {inside.term(told.rhs, PRODUCT)}"
        function = f"(fun {moved} => {inside.term(left)} - {inside.term(right, PRODUCT)})"
        tactic = f"apply is_derive_unique; rules; [side | eta; {normal.closing}]"
        rising = "; ".join(
            [
                f"assert (P1 : {p.spelled(grows)}) by ({p.proved(grows)})",
                f"intros {moved}",
                *normal.steps,
                f"assert (S1 : Derive {function} {moved} = {want}) by ({tactic})",
                f"cbv beta; rewrite S1; apply Rlt_Rminus; exact (P1 {moved})",
            ]
        )
        ends = (
            self._end(below, part.low, (right, left)),
            self._end(above, part.high, (left, right)),
        )
        sides = [f"(fun {moved} => {inside.term(side)})" for side in (left, right)]
        low, high = p.scope.term(part.low, 0), p.scope.term(part.high, 0)
        start = f"refine (one_root {' '.join(sides)} {low} {high} _ _ _ _)"
        return f"{start}; [intros; cbv beta; side | {rising} | {' | '.join(ends)}]"

    def _end(self, proof: Theorem, end: sp.Expr, sides: tuple[sp.Expr, sp.Expr]) -> str:
        """Prove on which side of zero left minus right is at an end."""
        p, x = self.proof, self.claim.unknown
        if not isinstance(proof.claim, Relation):
            raise Unmapped(str(proof.claim))
        there = p.scope.having({x: p.scope.term(end, 0)})
        normal = under(p, "I", p.scope)
        for side in sides:
            normal.look(side, there, {x: end})
        for side in (proof.claim.lhs, proof.claim.rhs):
            normal.look(side, p.scope, {})
        larger, smaller = (there.term(side) for side in sides)
        told = p.difference(proof.claim)
        return "; ".join(
            [
                f"assert (P1 : {p.spelled(proof)}) by ({p.proved(proof)})",
                *normal.steps,
                f"apply (le_by_sum ({larger}) ({smaller}) {told}); [lra | {normal.closing}]",
            ]
        )


def solutions(p: Proof) -> str:
    """Prove each case."""
    claim = p.claim
    if not isinstance(claim, Solutions):
        raise Unmapped(str(claim))
    cases = Cases(p, claim, iter(p.lemma.theorem.record.premises))
    return p.finished(cases.case(claim.answer, 1))
