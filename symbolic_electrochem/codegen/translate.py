"""From a SymPy expression to a program, in an order of operations that is our own.

SymPy's order of factors is alphabetical.  Here constants come first, folded exactly into one number
that is rounded once; then what depends on plain arguments, in the order of the signature; then the
stable functions.  The part before them stays in range wherever the result does, and is computed
once for a whole array if its arguments are single numbers.
"""

from __future__ import annotations

from fractions import Fraction
from math import prod
from typing import TYPE_CHECKING, Any, TypeAlias

import sympy as sp

from ..functions import StableFunction
from ..quantities import Quantity
from .ssa import Constant

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .ssa import Recipe, Tracer, Value

Known: TypeAlias = "dict[sp.Basic, Value]"
Factor: TypeAlias = tuple[Any, int]


class CannotGenerateError(ValueError):
    """A theorem says something that no generated function could keep."""


def value_of(expression: sp.Expr, arguments: tuple[Quantity, ...]) -> Recipe:
    """Return the recipe that computes an expression."""

    def run(m: Tracer, *values: Value) -> Value:
        return _value(m, expression, dict(zip(arguments, values, strict=True)))

    return run


def is_zero(expression: sp.Expr, arguments: tuple[Quantity, ...]) -> Recipe:
    """Return the recipe that tells whether an expression is zero; ``a - b`` becomes ``a == b``."""

    def run(m: Tracer, *values: Value) -> Value:
        known: Known = dict(zip(arguments, values, strict=True))
        left, right = sides(expression)
        return m.apply("equal", _value(m, left, known), _value(m, right, known))

    return run


def sides(expression: sp.Expr) -> tuple[sp.Expr, sp.Expr]:
    """Return what is equal where an expression is zero: ``a`` and ``b`` for ``a - b``."""
    plus, minus = _by_sign(expression)
    return sp.Add(*plus), sp.Add(*minus)


def _by_sign(expression: sp.Expr) -> tuple[list[sp.Expr], list[sp.Expr]]:
    terms = expression.as_ordered_terms()
    minus = [-term for term in terms if term.could_extract_minus_sign()]
    return [term for term in terms if not term.could_extract_minus_sign()], minus


def _value(m: Tracer, expression: sp.Expr, known: Known) -> Value:
    if expression in known:
        return known[expression]
    if isinstance(expression, StableFunction):
        return m.apply(expression.spelling, *(_value(m, a, known) for a in expression.args))
    if isinstance(expression, sp.Add):
        return _sum(m, expression, known)
    if isinstance(expression, (sp.Mul, sp.Pow, sp.Rational)) or is_constant(expression):
        return _product(m, expression, known)
    raise CannotGenerateError(
        f"expected arithmetic on {', '.join(map(str, known))} and stable functions, got "
        f"{expression}: give the result a stable form made of functions.py"
    )


def _sum(m: Tracer, expression: sp.Expr, known: Known) -> Value:
    plus, minus = _by_sign(expression)
    total = _value(m, plus[0], known) if plus else -_value(m, minus.pop(0), known)
    for term in plus[1:]:
        total = total + _value(m, term, known)
    for term in minus:
        total = total - _value(m, term, known)
    return total


def _product(m: Tracer, expression: sp.Expr, known: Known) -> Value:
    factors = [_factor(f) for f in sp.Mul.make_args(expression)]
    times = prod((_fraction(b) ** p for b, p in factors if b.is_Rational), start=Fraction(1))
    named = [factor for factor in factors if is_constant(factor[0])]
    value = _constant(m, abs(times), named)
    rest = [f for f in factors if not f[0].is_Rational and not is_constant(f[0])]
    rest.sort(key=lambda factor: _turn(factor, list(known)))
    if named and value is not None and _is_scaled(rest[:2], known):
        (x, _), (n, _), *rest = rest
        value = m.let("scale", m.scaled(value, known[x], known[n]))
    for base, power in rest:
        value = _times(m, value, _value(m, base, known), power)
    value = m.number(float(abs(times))) if value is None else value
    return -value if times < 0 else value


def _is_scaled(factors: list[Factor], known: Known) -> bool:
    """Tell whether these are one argument over another that is a whole number."""
    if [power for _, power in factors] != [1, -1]:
        return False
    below = factors[1][0]
    return all(base in known for base, _ in factors) and below.meaning.domain == "integer"


def _times(m: Tracer, value: Value | None, operand: Value, power: int) -> Value | None:
    for _ in range(abs(power)):
        if power < 0:
            value = (m.number(1) if value is None else value) / operand
        else:
            value = operand if value is None else value * operand
    return value


def _factor(expression: sp.Expr) -> Factor:
    base, power = expression.as_base_exp()
    if not power.is_Integer:
        raise CannotGenerateError(f"expected a whole power, got {expression}")
    return base, int(power)


def _turn(factor: Factor, order: list[sp.Basic]) -> tuple[bool, bool, int, str]:
    base, power = factor
    place = order.index(base) if base in order else len(order)
    return base.has(StableFunction), power < 0, place, str(base)


def is_constant(expression: sp.Basic) -> bool:
    """Tell whether something is a quantity whose value is known exactly."""
    return isinstance(expression, Quantity) and expression.meaning.value is not None


def _fraction(expression: Any) -> Fraction:
    return Fraction(str(expression.meaning.value if is_constant(expression) else expression))


def _constant(m: Tracer, times: Fraction, named: list[Factor]) -> Value | None:
    """Write what is known exactly down as one number, or leave it out if it is one."""
    if not named:
        return None if times == 1 else m.number(float(times))
    size = times * prod(_fraction(quantity) ** power for quantity, power in named)
    above = [quantity for quantity, power in sorted(named, key=str) for _ in range(power)]
    below = [quantity for quantity, power in sorted(named, key=str) for _ in range(-power)]
    name = _quotient("_", "_OVER_", map(str, above), map(str, below))
    meaning = _quotient(" * ", " / ", map(_text, above), map(_text, below))
    if times != 1:
        name = f"{name}_TIMES_{str(times).replace('/', '_')}"
        meaning = f"{times} * {meaning}"
    return m.constant(Constant(name, str(size), meaning))


def _text(quantity: Quantity) -> str:
    return quantity.meaning.text


def _quotient(times: str, over: str, above: Iterable[str], below: Iterable[str]) -> str:
    sides = times.join(above) or "1", times.join(below)
    return over.join(side for side in sides if side)
