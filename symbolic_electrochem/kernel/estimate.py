"""Rough values in floating point, to throw away points before anything exact is computed there.

Nothing is ever proved by an estimate: what passes is decided exactly, and what is unclear passes.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias

import sympy as sp

from .elementary import elementary

if TYPE_CHECKING:
    from .claims import Relation

Values: TypeAlias = Mapping[Any, float]
Rough: TypeAlias = Callable[[Values], float]

CLOSE = 1e-6
"""How near, relative to one or to the larger sizes that cancel, counts as possibly equal."""

FUNCTIONS: dict[type, Callable[[float], float]] = {
    sp.exp: math.exp,
    sp.log: math.log,
    sp.sinh: math.sinh,
    sp.cosh: math.cosh,
    sp.tanh: math.tanh,
    sp.asinh: math.asinh,
}


@lru_cache(maxsize=1 << 14)
def rough(e: Any) -> Rough:  # noqa: PLR0911  (one line per kind)
    """Return a function that estimates an expression; it raises where there is no value."""
    if e.is_Symbol:
        return lambda values: values[e]
    if e.is_number:
        number = complex(e) if e.is_finite else complex(math.nan)
        return lambda _: number.real if number.imag == 0 else math.nan
    parts = [rough(argument) for argument in e.args]
    if e.is_Add:
        return lambda values: math.fsum(part(values) for part in parts)
    if e.is_Mul:
        return lambda values: math.prod(part(values) for part in parts)
    if type(e) in FUNCTIONS:
        function, (argument,) = FUNCTIONS[type(e)], parts
        return lambda values: function(argument(values))
    if e.is_Pow:
        base, power = parts
        return lambda values: _power(base(values), power(values))
    meant = elementary(e)
    return _unknown if meant is None else rough(meant)


def _power(base: float, exponent: float) -> float:
    value = base**exponent
    return value if isinstance(value, float) else math.nan


def _unknown(values: Values) -> float:
    del values
    return math.nan


def values_of(point: Mapping[Any, sp.Expr]) -> Values | None:
    """Estimate the values of a point, where one may be an expression in others; None if unclear."""
    plain = {symbol: float(e) for symbol, e in point.items() if e.is_Rational}
    try:
        return plain | {s: rough(e)(plain) for s, e in point.items() if not e.is_Rational}
    except (ValueError, ZeroDivisionError, OverflowError, KeyError):
        return None


def may_hold(relation: Relation, values: Values) -> bool:
    """Tell whether a relation could hold at a point; False only where it clearly does not."""
    try:
        left, right = rough(relation.lhs)(values), rough(relation.rhs)(values)
    except (ValueError, ZeroDivisionError):
        return False
    except OverflowError:
        return True
    difference, size = left - right, abs(left) + abs(right)
    if math.isnan(difference):
        return True
    near = abs(difference) <= CLOSE * max(size, 1)
    return {"=": near, "!=": True}.get(relation.op, difference > 0 or near)
