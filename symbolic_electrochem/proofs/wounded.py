"""Wounded statements: what a lemma says with one thing wrong.  Its own script must fail on them.

Nothing is searched for and nothing evaluated.  One more than the value, the sides exchanged: what
is said here contradicts the lemma itself wherever its hypotheses hold, so it is false because the
lemma is true.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..kernel import (
    Answer,
    Claim,
    Diverges,
    Everything,
    Everywhere,
    Exactly,
    Iff,
    Limit,
    Nothing,
    Relation,
    Split,
    Within,
)
from .chapter import stated

if TYPE_CHECKING:
    import sympy as sp

    from .chapter import Proved


def wounded(part: Proved) -> str:
    """Return what a lemma must not be proved to say."""
    return stated(part.lemma, contrary(part.lemma.theorem.claim))


def contrary(claim: Claim) -> Claim:
    """Return a claim of the same form that is false where this one is true."""
    if isinstance(claim, Relation):
        return _relation(claim)
    if isinstance(claim, Iff):
        return Iff(claim.left, _relation(claim.right))
    if isinstance(claim, Everywhere):
        return replace(claim, relation=_relation(claim.relation))
    if isinstance(claim, Limit):
        return replace(claim, value=_elsewhere(claim.value))
    return replace(claim, answer=_answer(claim.answer))


def _relation(claim: Relation) -> Relation:
    left, right = claim.lhs, claim.rhs
    return {
        "=": Relation("=", left, right + 1),
        "!=": Relation("!=", left, left),
        ">": Relation(">", right, left),
        ">=": Relation(">=", right, left + 1),
    }[claim.op]


def _elsewhere(value: sp.Expr | Diverges) -> sp.Expr | Diverges:
    return Diverges(-value.direction) if isinstance(value, Diverges) else value + 1


def _answer(answer: Answer) -> Answer:
    if isinstance(answer, Split):
        return replace(answer, nonzero=_answer(answer.nonzero))
    if isinstance(answer, Exactly):
        return Exactly(answer.value + 1)
    if isinstance(answer, Within):
        return Within(answer.high + 1, answer.high + 2)
    if isinstance(answer, Nothing):
        limit = answer.limit
        return Everything() if limit is None else Nothing(Diverges(-limit.direction))
    return Nothing()
