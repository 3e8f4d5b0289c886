"""Sets of solutions: one conjunct for each case, each leaf by its own lemma."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import sympy as sp

from ..kernel import (
    Answer,
    Claim,
    Exactly,
    Iff,
    Nothing,
    Relation,
    Solutions,
    Split,
    Theorem,
    Within,
)
from .analysis import every
from .proof import under
from .statements import relation, requantified, statement, whatever
from .terms import PRODUCT, Unmapped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..kernel.claims import Operator
    from .proof import Proof, Sight

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


def alike(p: Proof, name: str, have: Claim, having: Sight) -> str:
    """Return the tactic that proves what is claimed from a claim that says the same."""
    want, wanting = p.claim, (p.scope, dict[Any, Any]())
    if not isinstance(have, Solutions) or not isinstance(want, Solutions):
        return p.same(name, have, having, want, wanting)
    if statement(have, having[0]) == statement(want, p.scope):
        return f"exact {name}"
    return Alike(p, (have, want), (having, wanting)).case(name, (have.answer, want.answer), 1)


@dataclass(frozen=True)
class Alike:
    """A walk over the cases of two sets of solutions of one form, of which the first is known."""

    proof: Proof
    claims: tuple[Solutions, Solutions]
    sights: tuple[Sight, Sight]

    def case(self, name: str, parts: tuple[Answer, Answer], depth: int) -> str:
        """Prove a case of the second from that of the first."""
        have, want = parts
        if not isinstance(have, Split) or not isinstance(want, Split):
            return self._leaf(name, have, want)
        zero = self._under("=", f"proj1 {name}", (have, want), (have.zero, want.zero), depth)
        nonzero = self._under(
            "!=", f"proj2 {name}", (have, want), (have.nonzero, want.nonzero), depth
        )
        return f"split; intro G{depth}; [{zero} | {nonzero}]"

    def _under(
        self,
        op: Operator,
        known: str,
        splits: tuple[Split, Split],
        parts: tuple[Answer, Answer],
        depth: int,
    ) -> str:
        have, want = (Relation(op, split.on, ZERO) for split in splits)
        met = self.proof.same(f"G{depth}", want, self.sights[1], have, self.sights[0])
        inner = self.case(f"W{depth}", parts, depth + 1)
        return f"lapply ({known}); [intro W{depth}; {inner} | {met}]"

    def _leaf(self, name: str, have: Answer, want: Answer) -> str:
        """Pass from a leaf to the other, at any value of what both leave open."""
        p, (claim, wanted) = self.proof, self.claims
        binders, there = requantified(wanted, want, p.scope)
        values = dict(zip(whatever(claim, have), binders.split(), strict=True))
        sights: tuple[Sight, Sight] = (
            (self.sights[0][0].having(values), self.sights[0][1]),
            (there, {}),
        )
        before, p.normal = p.normal, under(p, "I", there)
        said, asked = _told(claim, have), _told(wanted, want)
        if isinstance(have, Nothing):
            back = p.same("G0", asked, sights[1], said, sights[0])
            last = f"intro G0; apply ({name} {binders}); {back}"
        else:
            last = p.same(f"({name} {binders})", said, sights[0], asked, sights[1])
        steps, p.normal = p.normal.steps, before
        return "; ".join([f"intros {binders}", *steps, last])


def _told(claim: Solutions, part: Answer) -> Relation | Iff:
    """Return what a leaf says, or denies, of any value."""
    if isinstance(part, Within) or (isinstance(part, Nothing) and part.limit is not None):
        message = f"{part} is not carried over from one equation to another"
        raise Unmapped(message)
    if isinstance(part, Exactly):
        return Iff(claim.equation, Relation("=", claim.unknown, part.value))
    return claim.equation
