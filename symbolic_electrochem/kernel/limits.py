"""The move that states a limit: by its parts, or 0/0 by derivatives."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sympy as sp

from .calculus import Finite, Tendency, derivative, tendency
from .claims import Diverges, Limit, Relation
from .moves import ONE, ZERO, Hypotheses, held, inherited
from .refusal import Refused
from .witness import ORDER

if TYPE_CHECKING:
    from .judge import Judge
    from .theorem import Record

SIDES = {"+": (1,), "-": (-1,), "both": (1, -1)}


def limit(record: Record, judge: Judge) -> Hypotheses:
    """State a limit that the arithmetic of the extended reals determines."""
    claim = record.conclusion
    if not isinstance(claim, Limit):
        raise Refused(expected="a limit", got=str(claim), remedy="write it with limit")
    if record.arguments:
        return _of_quotient(record, claim, judge)
    for side in SIDES[claim.side]:
        _defined_beside(claim, side, judge)
        found = tendency(claim.expression, claim.variable, claim.point, side, judge)
        _tends(claim, found, judge, "+" if side > 0 else "-")
    return inherited(record)


def _defined_beside(claim: Limit, side: int, judge: Judge) -> None:
    """Require the expression to exist wherever the variable is on this side of the point."""
    with judge.under(*beside(claim, side)) as nearby:
        nearby.defined(claim.expression, f"the expression beside {claim.point}")


def beside(claim: Limit, side: int) -> tuple[Relation, ...]:
    """Return what is true of the variable on this side of the point, or far out."""
    if claim.point.is_infinite:
        horizon = sp.Dummy("horizon")
        far = Relation(">", sp.sign(claim.point) * claim.variable, horizon)
        return far, Relation(">", horizon, ONE)
    ends = (claim.variable, claim.point) if side > 0 else (claim.point, claim.variable)
    return (Relation(">", *ends),)


def _tends(claim: Limit, found: Tendency, judge: Judge, side: str) -> None:
    value = claim.value
    if isinstance(found, Finite) and isinstance(value, sp.Expr):
        judge.defined(value, "the limit")
        if judge.equal(found.value, value):
            return
        reached = str(found.value)
    elif isinstance(found, Diverges) and isinstance(value, Diverges):
        same = Relation(">", value.direction * found.direction, ZERO)
        judge.defined(value.direction, "the direction of the limit")
        judge.require(same, f"the direction of the limit from side {side}")
        return
    else:
        reached = str(found)
    raise Refused(
        expected=f"{reached} from side {side}",
        got=str(value),
        remedy="correct the value, or state the limit from one side only",
    )


def _of_quotient(record: Record, claim: Limit, judge: Judge) -> Hypotheses:
    """Take a limit 0/0 by the first derivatives that do not both vanish at the point.

    Numerator and denominator are defined at the point, so they have all derivatives there, and the
    denominator vanishes nowhere else near it.
    """
    ((top, bottom),) = record.arguments[:1]
    if claim.expression != top / bottom or claim.point.is_infinite:
        raise Refused(
            expected=f"the limit of {top / bottom} at a number",
            got=str(claim),
            remedy="write the expression as numerator / denominator",
        )
    judge.defined(claim.point, "the point")
    with judge.under(Relation("=", claim.variable, claim.point)) as there:
        for part in (top, bottom):  # as they stand: put in, SymPy may cancel what is not zero
            there.defined(part, "numerator and denominator at the point")
    here = {claim.variable: claim.point}
    for _ in range(ORDER):
        for part in (top, bottom):
            judge.defined(held(part, here), "numerator and denominator at the point")
        if not judge.equal(held(bottom, here), ZERO):
            judge.require(Relation("!=", held(bottom, here), ZERO), "the denominator's derivative")
            found = Finite(held(top, here) / held(bottom, here))
            _tends(claim, found, judge, claim.side)
            return inherited(record)
        if not judge.equal(held(top, here), ZERO):
            raise Refused(
                expected="a numerator that vanishes with the denominator",
                got=f"{held(top, here)} over zero",
                remedy="the limit is infinite: take it by its parts",
            )
        top, bottom = derivative(top, claim.variable), derivative(bottom, claim.variable)
    raise Refused(
        expected=f"a derivative up to order {ORDER} that does not vanish",
        got="none",
        remedy="divide out the common factor first",
    )
