"""Where a claim has no value: a divisor vanishes there, or a logarithm has nothing to be of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sympy as sp

from ..kernel import Claim, Everywhere, Limit, Solutions, expressions
from ..kernel.elementary import elementary, is_logarithm
from .balls import TIGHT, Point, evaluate, precision
from .opinion import APPROACH, BITS, DISTANCES, beside, wanted

if TYPE_CHECKING:
    from flint import arb


def undefined(claim: Claim, point: Point) -> bool:
    """Tell whether a part of a claim certainly has no value at a point.

    A claim about all values of a variable is undefined if it is at each value that is tried: of a
    limit, at those near the point on one side.
    """
    with precision(BITS):
        return any(
            all(_broken(claim, dict(point) | place) for place in places)
            for places in _places(claim, point)
        )


def runs(claim: Claim) -> set[sp.Symbol]:
    """Return the symbol that runs through values in a claim, if one does."""
    if isinstance(claim, (Limit, Everywhere)):
        return {claim.variable}
    return {claim.unknown} if isinstance(claim, Solutions) else set()


def _places(claim: Claim, point: Point) -> list[list[dict[sp.Symbol, sp.Expr]]]:
    """Return groups of values for the symbol that runs through values."""
    if isinstance(claim, Limit):
        sides = [side for side in (1, -1) if wanted(claim, side)]
        return [[{claim.variable: beside(claim, s, step)} for step in APPROACH] for s in sides]
    running = runs(claim) - point.keys()
    return [[dict.fromkeys(running, distance) for distance in DISTANCES]] if running else [[{}]]


def _broken(claim: Claim, point: Point) -> bool:
    parts = (e for e in expressions(claim) if e.free_symbols <= point.keys())
    return any(_breaks(e, point) for e in parts)


def _breaks(e: Any, point: Point) -> bool:
    """Look for a part without a value; what is said of a function's derivative is not looked at."""
    if isinstance(e, sp.Derivative):
        return False
    return _impossible(e, point) or any(_breaks(part, point) for part in e.args)


def _impossible(e: Any, point: Point) -> bool:
    if e in (sp.zoo, sp.nan, sp.I):
        return True
    if is_logarithm(e):
        return not_positive(evaluate(e.args[0], point))
    if isinstance(e, sp.Pow) and not (e.exp.is_Integer and e.exp.is_positive):
        base = evaluate(e.base, point)
        if e.exp.is_Integer:
            return vanishes(base)
        may_be_zero = e.exp.is_Rational and e.exp.is_positive
        return bool(base < 0) if may_be_zero else not_positive(base)
    meant = elementary(e)
    return meant is not None and _breaks(meant, point)


def not_positive(value: arb) -> bool:
    """Tell whether a number is certainly not positive."""
    return bool(value <= 0) or vanishes(value)


def vanishes(value: arb) -> bool:
    """Tell whether a ball is as narrow around zero as a difference that counts as none."""
    return bool(value.contains(0)) and bool(value.rad() < 2**-TIGHT)
