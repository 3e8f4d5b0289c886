"""Where a claim has no value: a divisor vanishes there, or a logarithm has nothing to be of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sympy as sp
from sympy.core.function import AppliedUndef

from ..kernel import Diverges, Limit, Relation, expressions
from ..kernel.elementary import elementary, is_logarithm
from .balls import TIGHT, Point, evaluate, precision

if TYPE_CHECKING:
    from flint import arb

BITS = 2048
STEPS = (sp.Rational(1, 10**30), sp.Rational(1, 10**90))
"""How near a limit is looked at; what tends to it slowly is left open."""

NEAR = 0.001


def undefined(claim: Relation | Limit, point: Point) -> bool:
    """Tell whether a part of a claim certainly has no value at a point: of a limit, close to it."""
    if isinstance(claim, Limit):
        return any(all(_broken(claim, near) for near in side) for side in _sides(claim, point))
    return _broken(claim, point)


def missed(claim: Limit, point: Point) -> bool:
    """Tell whether an expression does something else close to a limit than is said."""
    with precision(BITS):
        for near in _sides(claim, point):
            a, b = (evaluate(claim.expression, place) for place in near)
            settles = bool(abs(a - b) < NEAR * NEAR * (1 + abs(b)))
            if isinstance(claim.value, Diverges):
                sign = evaluate(claim.value.direction, point)
                missed = settles or bool(a * sign < 0 and b * sign < 0)
            else:
                limit = evaluate(claim.value, point)
                missed = settles and bool(abs(b - limit) > NEAR * (1 + abs(limit)))
            if missed:
                return True
    return False


def _sides(claim: Limit, point: Point) -> list[list[dict[sp.Symbol, sp.Expr]]]:
    """Return points close to a limit, on each side it is approached from."""
    signs = {"+": (1,), "-": (-1,)}.get(claim.side, (1, -1))
    far = claim.point.is_infinite
    return [
        [
            {**point, claim.variable: -sign / step if far else claim.point + sign * step}
            for step in STEPS
        ]
        for sign in signs
    ]


def _broken(claim: Relation | Limit, point: Point) -> bool:
    with precision(BITS):
        return any(_breaks(e, point) for e in expressions(claim) if e.free_symbols <= point.keys())


def _breaks(e: Any, point: Point) -> bool:
    """Look for a part without a value; what is said of a function's derivative is not looked at."""
    if isinstance(e, sp.Derivative):
        return not e.has(AppliedUndef) and _breaks(e.expr, point)
    return _impossible(e, point) or any(_breaks(part, point) for part in e.args)


def _impossible(e: Any, point: Point) -> bool:
    if e in (sp.zoo, sp.nan):
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
