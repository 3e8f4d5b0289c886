"""Dimensions, inferred over the expression: temperature, amount and charge included."""

from __future__ import annotations

from functools import reduce
from typing import Any

import sympy as sp
from sympy.core.function import AppliedUndef

from ..quantities import Dimension, Quantity, dimension_of_unit
from .claims import (
    Answer,
    Claim,
    Diverges,
    Everywhere,
    Exactly,
    Iff,
    Limit,
    Nothing,
    Relation,
    Solutions,
    Split,
    Within,
)
from .refusal import Refused

PURE: Dimension = ()


def check(claim: Claim) -> None:
    """Refuse a claim whose two sides cannot be compared."""
    if isinstance(claim, Relation):
        _same(claim.lhs, claim.rhs, str(claim.op))
    elif isinstance(claim, Iff):
        check(claim.left)
        check(claim.right)
    elif isinstance(claim, Everywhere):
        for relation in (*claim.where, claim.relation):
            check(relation)
    elif isinstance(claim, Limit):
        if not claim.point.is_infinite:
            _same(claim.variable, claim.point, "->")
        if isinstance(claim.value, Diverges):
            dimension(claim.expression)
        else:
            _same(claim.expression, claim.value, "->")
    else:
        check(claim.equation)
        _check_answer(claim, claim.answer)


def _check_answer(claim: Solutions, answer: Answer) -> None:
    if isinstance(answer, Split):
        dimension(answer.on)
        _check_answer(claim, answer.zero)
        _check_answer(claim, answer.nonzero)
    elif isinstance(answer, Exactly):
        _same(claim.unknown, answer.value, "=")
    elif isinstance(answer, Within):
        _same(claim.unknown, answer.low, ">=")
        _same(answer.high, claim.unknown, ">=")
    elif isinstance(answer, Nothing) and answer.limit is not None:
        dimension(answer.limit.direction)


def _same(left: sp.Expr, right: sp.Expr, operator: str) -> None:
    a, b = dimension(left), dimension(right)
    if None not in (a, b) and a != b:
        raise Refused(
            expected="two sides of one dimension",
            got=f"{show(a)} {operator} {show(b)} in {left} {operator} {right}",
            remedy="check the units of the quantities on both sides",
        )


def dimension(e: Any) -> Dimension | None:  # noqa: PLR0911  (one line per kind)
    """Return the dimension of an expression; None for zero, which has every dimension."""
    if isinstance(e, Quantity):
        return e.dimension
    if isinstance(e, AppliedUndef):
        for argument in e.args:
            dimension(argument)
        return dimension_of_unit(e.func.meaning.unit)
    if isinstance(e, sp.Derivative):
        return reduce(_per, e.variables, dimension(e.expr))
    if isinstance(e, sp.Add):
        return _sum(e)
    if isinstance(e, sp.Mul):
        total: Dimension | None = PURE
        for factor in e.args:
            total = _times(total, dimension(factor))
        return total
    if isinstance(e, sp.Pow) and isinstance(e.exp, sp.Rational) and not isinstance(e, sp.exp):
        return _power(dimension(e.base), e.exp)
    for argument in e.args:
        _pure(argument, e)
    return None if e == 0 else PURE


def _sum(e: sp.Add) -> Dimension | None:
    known = [(term, dimension(term)) for term in e.args]
    first = next(((term, d) for term, d in known if d is not None), None)
    for term, found in known:
        if first is not None and found is not None and found != first[1]:
            raise Refused(
                expected="terms of one dimension",
                got=f"{first[0]} ({show(first[1])}) added to {term} ({show(found)})",
                remedy="check the units of the two terms",
            )
    return None if first is None else first[1]


def _pure(argument: Any, e: sp.Expr) -> None:
    found = dimension(argument)
    if found:
        raise Refused(
            expected=f"a pure number in {e}",
            got=f"{argument}, which has dimension {show(found)}",
            remedy="divide by a quantity of the same dimension first",
        )


def _times(left: Dimension | None, right: Dimension | None) -> Dimension | None:
    if left is None or right is None:
        return None
    powers = dict(left)
    for base, power in right:
        powers[base] = powers.get(base, sp.S.Zero) + power
    return tuple(sorted((base, power) for base, power in powers.items() if power != 0))


def _per(found: Dimension | None, variable: sp.Symbol) -> Dimension | None:
    return _times(found, _power(dimension(variable), sp.Integer(-1)))


def _power(found: Dimension | None, exponent: sp.Rational) -> Dimension | None:
    return None if found is None else tuple((base, power * exponent) for base, power in found)


def show(found: Dimension | None) -> str:
    """Write a dimension for a person."""
    if found is None:
        return "zero"
    return " ".join(f"{base[1:-1]}^{power}" for base, power in found) or "a pure number"
