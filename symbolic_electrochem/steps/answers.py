"""Writing the set of solutions of an equation as a tree of cases, each leaf with its proof."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import sympy as sp

from ..kernel import (
    Answer,
    Everything,
    Exactly,
    Iff,
    Limit,
    Nothing,
    Record,
    Refused,
    Relation,
    Solutions,
    Split,
    Theorem,
    Unconditioned,
    Within,
    verify,
)
from .words import as_expression


@dataclass(frozen=True)
class Branch:
    """A part of an answer and the proofs of its leaves, in order."""

    answer: Answer
    proofs: tuple[Theorem, ...]


def exactly(proof: Theorem) -> Branch:
    """One solution, by a proof that the equation is equivalent to ``unknown = value``."""
    if not isinstance(proof.claim, Iff):
        raise Refused(
            expected="an equivalence with unknown = value",
            got=str(proof.claim),
            remedy="prove it with both_ways",
        )
    return Branch(Exactly(proof.claim.right.rhs), (proof,))


def between(low: Any, high: Any, below: Theorem, above: Theorem, grows: Theorem) -> Branch:
    """One solution between two values: left minus right changes sign there, and grows everywhere.

    Parameters
    ----------
    below, above : Theorem
        That right minus left is not negative at `low`, and left minus right is not at `high`.
    grows : Theorem
        That the derivative of left minus right is positive for every value of the unknown.
    """
    ends = (as_expression(low), as_expression(high))
    return Branch(Within(*ends), (below, above, grows))


def every(proof: Theorem) -> Branch:
    """Every value, by a proof of the equation that asks nothing of the unknown."""
    return Branch(Everything(), (proof,))


def none(proof: Theorem, escape: Theorem | None = None) -> Branch:
    """No value, by a consequence of the equation that the case contradicts.

    Parameters
    ----------
    escape : Theorem, optional
        The infinite limit of the solution, as this case is approached.
    """
    if escape is None:
        return Branch(Nothing(), (proof,))
    if not isinstance(escape.claim, Limit) or isinstance(escape.claim.value, sp.Expr):
        raise Refused(
            expected="a limit that diverges",
            got=str(escape.claim),
            remedy="prove it with limit(..., gives=diverges(...))",
        )
    return Branch(Nothing(escape.claim.value), (proof, escape))


def no_condition(
    proof: Theorem, reason: Literal["impermeant", "absent"], *free: sp.Symbol
) -> Branch:
    """Nothing is required: the equation holds whatever the values of `free`."""
    return Branch(Unconditioned(reason, free), (proof,))


def split(on: Any, *, zero: Branch, nonzero: Branch) -> Branch:
    """Two cases: an expression is zero, or it is not."""
    expression = as_expression(on)
    return Branch(Split(expression, zero.answer, nonzero.answer), (*zero.proofs, *nonzero.proofs))


def solutions(unknown: sp.Symbol, *, of: Relation, answer: Branch) -> Theorem:
    """State the set of all solutions, case by case."""
    claim = Solutions(unknown, of, answer.answer)
    return verify(Record("solutions", claim, answer.proofs, word="solutions"))
