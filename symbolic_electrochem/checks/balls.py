"""Ball arithmetic: an expression at an exact point, to as many digits as the question needs."""

from __future__ import annotations

import operator
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from functools import lru_cache, reduce
from math import prod
from typing import TYPE_CHECKING, Any, TypeAlias

import sympy as sp
from flint import arb, ctx, fmpq
from sympy.core.function import AppliedUndef

from ..kernel.witness import continued, functions_modelled, value_in_hole

if TYPE_CHECKING:
    from ..kernel import Relation

Point: TypeAlias = Mapping[sp.Symbol, sp.Expr]
"""Exact values; a value may be an expression in the other symbols of the point."""
Evaluator: TypeAlias = Callable[[Point], arb]

FUNCTIONS = {
    sp.exp: arb.exp,
    sp.log: arb.log,
    sp.sinh: arb.sinh,
    sp.cosh: arb.cosh,
    sp.tanh: arb.tanh,
    sp.asinh: arb.asinh,
}
PRECISIONS = (128, 640, 4096)
COMPARED = {"=": operator.eq, "!=": operator.ne, ">": operator.gt, ">=": operator.ge}
TIGHT = 400
"""Binary places that must vanish before a difference counts as none."""


@contextmanager
def precision(bits: int) -> Generator[None]:
    """Compute with this many bits."""
    before, ctx.prec = ctx.prec, bits
    try:
        yield
    finally:
        ctx.prec = before


def evaluate(e: Any, point: Point) -> arb:
    """Enclose the value of an expression at a point, with the present precision."""
    if isinstance(e, sp.Rational):
        return arb(fmpq(int(e.p), int(e.q)))
    return _evaluator(e)(point)


@lru_cache(maxsize=1 << 14)
def _evaluator(e: Any) -> Evaluator:
    """Return what evaluates an expression: it is looked at once, and evaluated at many points."""
    if isinstance(e, sp.Rational):
        exact = fmpq(int(e.p), int(e.q))
        return lambda _: arb(exact)
    if isinstance(e, sp.Symbol):
        return lambda point: evaluate(point[e], point)
    if isinstance(e, AppliedUndef):
        return lambda point: _modelled(e, point)
    if isinstance(e, sp.Derivative):
        return lambda point: _derived(e, point)
    if isinstance(e, sp.Pow) and isinstance(e.exp, sp.Integer):
        base, exponent = _evaluator(e.base), int(e.exp)
        return lambda point: _power(base(point), exponent)
    operation, parts = _operation(e), [_evaluator(argument) for argument in e.args]
    return lambda point: operation(*(part(point) for part in parts))


def _power(base: arb, exponent: int) -> arb:
    """Multiply out: `**` gives no number for a ball that contains zero."""
    power = prod([base] * abs(exponent), start=arb(1))
    return power if exponent > 0 else 1 / power


def _modelled(e: Any, point: Point) -> arb:
    hole = e.func.hole
    if hole is not None and evaluate(e.args[0], point) == evaluate(hole, point):
        return evaluate(value_in_hole(e.func), point)
    return evaluate(e.func.model(*e.args), point)


def _derived(e: sp.Derivative, point: Point) -> arb:
    """Evaluate a derivative; where its function has a hole it has the one its model tends to."""
    slope, x = functions_modelled(e.expr).diff(*e.variables), e.variables[0]
    hole = getattr(e.expr.func, "hole", None)
    if hole is not None and evaluate(x, point) == evaluate(hole, point):
        return evaluate(continued(slope, x, hole), point)
    return evaluate(slope, point)


def _operation(e: sp.Expr) -> Callable[..., arb]:  # noqa: PLR0911  (one line per kind)
    if isinstance(e, sp.Add):
        return lambda *parts: reduce(operator.add, parts)
    if isinstance(e, sp.Mul):
        return lambda *parts: reduce(operator.mul, parts)
    if e in (sp.E, sp.pi):
        return (lambda: arb(1).exp()) if e is sp.E else arb.pi
    if e in (sp.zoo, sp.nan):
        return lambda: arb("nan")
    if isinstance(e, sp.Pow):
        return operator.pow
    if type(e) in FUNCTIONS:
        return FUNCTIONS[type(e)]
    if hasattr(e, "ball"):
        ball: Callable[..., arb] = e.ball
        return ball
    message = f"no ball arithmetic for {type(e).__name__}: {e}"
    raise TypeError(message)


def holds(relation: Relation, point: Point) -> bool | None:
    """Tell whether a relation holds at a point; None where the digits do not decide."""
    left, right = (_put_in(side, point) for side in (relation.lhs, relation.rhs))
    if isinstance(left, sp.Rational) and isinstance(right, sp.Rational):
        return bool(COMPARED[relation.op](left, right))
    for bits in PRECISIONS:
        with precision(bits):
            difference = evaluate(relation.lhs, point) - evaluate(relation.rhs, point)
            decided = _decide(relation.op, difference)
        if decided is not None:
            return decided
    return None


def _put_in(e: sp.Expr, point: Point) -> sp.Expr:
    return point.get(e, e) if isinstance(e, sp.Symbol) else e


def _decide(op: str, difference: arb) -> bool | None:
    if not difference.is_finite():
        return None
    if difference > 0 or difference < 0:
        return {"=": False, "!=": True}.get(op, bool(difference > 0))
    if difference.rad() > arb(2) ** -TIGHT:
        return None
    return op in ("=", ">=")
