"""Wounded claims: what a step says with one thing wrong.  Each must be refused."""

from __future__ import annotations

from dataclasses import replace as copy
from typing import TYPE_CHECKING, Any, Literal

import sympy as sp

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
    Operator,
    Relation,
    Solutions,
    Split,
    Within,
    expressions,
)
from ..quantities import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

LEAST = 6
"""How many wounds of each proved step must be refused."""

SIDES: tuple[Literal["+", "-", "both"], ...] = ("+", "-", "both")
OPERATORS: tuple[Operator, ...] = ("=", "!=", ">", ">=")
IMPLIED = {"=": ("=", ">="), "!=": ("!=",), ">": (">", ">=", "!="), ">=": (">=",)}
FINITE = (sp.S.Zero, sp.S.One, sp.S.NegativeOne)


def wounds(claim: Claim) -> list[tuple[str, Claim]]:
    """Return wounded copies of a claim, each with the name of the wound, none twice."""
    found: dict[Claim, str] = {}
    for name, wounded in _wounds(claim):
        if wounded != claim and not _broken(wounded):
            found.setdefault(wounded, name)
    return [(name, wounded) for wounded, name in found.items()]


def _broken(claim: Claim) -> bool:
    return any(e.has(sp.zoo, sp.nan, sp.oo) for e in expressions(claim))


def _wounds(claim: Claim) -> Iterator[tuple[str, Claim]]:
    if isinstance(claim, Relation):
        yield from _of_relation(claim)
    elif isinstance(claim, Iff):
        for name, side in _of_relation(claim.right):
            yield name, Iff(claim.left, side)
        for name, side in _of_relation(claim.left):
            yield name, Iff(side, claim.right)
    elif isinstance(claim, Everywhere):
        for name, wounded in _of_relation(claim.relation):
            yield name, copy(claim, relation=wounded)
        for condition in claim.where:
            fewer = tuple(other for other in claim.where if other != condition)
            yield f"without {condition}", copy(claim, where=fewer)
    elif isinstance(claim, Limit):
        yield from _of_limit(claim)
    else:
        yield from _of_solutions(claim)


def _of_relation(claim: Relation) -> Iterator[tuple[str, Relation]]:
    for name, side in of_expression(claim.rhs):
        if claim.lhs != 0 or not _rescaled(claim.rhs, side):
            yield name, copy(claim, rhs=side)
    for name, side in of_expression(claim.lhs):
        if claim.rhs != 0 or not _rescaled(claim.lhs, side):
            yield name, copy(claim, lhs=side)
    for operator in OPERATORS:
        if operator not in IMPLIED[claim.op]:
            yield f"{operator} for {claim.op}", copy(claim, op=operator)
        if operator in (">", ">="):
            yield f"{operator} and the sides exchanged", Relation(operator, claim.rhs, claim.lhs)
    if claim.op in ("!=", ">"):
        yield "a side against itself", copy(claim, rhs=claim.lhs)


def _rescaled(e: sp.Expr, wounded: sp.Expr) -> bool:
    """Tell whether all that was done is to multiply by something positive: 2 x > 0 is no wound."""
    return e != 0 and all(map(_positive, sp.Mul.make_args(wounded / e)))


def _positive(factor: Any) -> bool:
    """Tell whether a factor is positive by what it is."""
    if factor.is_number:
        return bool(factor.is_positive)
    base = factor.base if factor.is_Pow else factor
    return isinstance(base, Quantity) and base.meaning.domain == "positive"


def of_expression(e: Any) -> Iterator[tuple[str, sp.Expr]]:
    """Wound one expression: sign, factor, exchange, omission, logarithm, confusion."""
    if isinstance(e, sp.Derivative):
        for name, inside in of_expression(e.expr):
            yield name, sp.Derivative(inside, *e.variables)
        return
    held = {variable for node in e.atoms(sp.Derivative) for variable in node.variables}
    symbols = sorted(e.free_symbols - held, key=str)
    if not e.is_zero:
        yield "sign", -e
        yield "factor 2", 2 * e
    yield from _exchanges(e, symbols)
    for symbol in symbols:
        yield f"without {symbol}", e.xreplace({symbol: sp.S.One})
        yield f"{symbol} squared", e.xreplace({symbol: symbol**2})
        yield f"{symbol} negated", e.xreplace({symbol: -symbol})
    for node in sorted(e.atoms(sp.exp, sp.sinh, sp.cosh, sp.tanh, sp.asinh), key=str):
        yield f"{node.func.__name__} left out", e.xreplace({node: node.args[0]})
        yield f"{node.func.__name__} of the negative", e.xreplace({node: node.func(-node.args[0])})
    for node in sorted(e.atoms(sp.log), key=str):
        yield "logarithm to base 10", e.xreplace({node: node / sp.log(10)})
        yield "logarithm left out", e.xreplace({node: node.args[0]})
    if e.is_number:
        yield "one more", e + 1
        yield "two less", e - 2


def _exchanges(e: sp.Expr, symbols: list[sp.Symbol]) -> Iterator[tuple[str, sp.Expr]]:
    for position, first in enumerate(symbols):
        for second in symbols[position + 1 :]:
            if _alike(first, second):
                yield f"{first} and {second} exchanged", e.xreplace({first: second, second: first})
                yield f"{first} for {second}", e.xreplace({second: first})


def _alike(first: sp.Symbol, second: sp.Symbol) -> bool:
    if not isinstance(first, Quantity) or not isinstance(second, Quantity):
        return True
    return first.dimension == second.dimension


def _of_limit(claim: Limit) -> Iterator[tuple[str, Claim]]:
    for side in () if claim.point.is_infinite or claim.side == "both" else SIDES:
        yield f"side {side}", copy(claim, side=side)
    for value in FINITE:
        yield f"tends to {value}", copy(claim, value=value)
    if isinstance(claim.value, Diverges):
        yield "sign of infinity", copy(claim, value=Diverges(-claim.value.direction))
        if not claim.point.is_infinite:
            yield "the point itself", copy(claim, value=claim.point)
    else:
        yield "infinite", copy(claim, value=Diverges(sp.S.One))
        yield "infinite, negative", copy(claim, value=Diverges(sp.S.NegativeOne))
        for name, wounded in of_expression(claim.value):
            yield name, copy(claim, value=wounded)
    endless = claim.value == 0 or isinstance(claim.value, Diverges)
    for name, expression in of_expression(claim.expression):
        ratio = expression / claim.expression
        if endless and _rescaled(claim.expression, expression) and not ratio.has(claim.variable):
            continue
        yield f"expression: {name}", copy(claim, expression=expression)


def _of_solutions(claim: Solutions) -> Iterator[tuple[str, Claim]]:
    for name, answer in _of_answer(claim.answer):
        yield name, copy(claim, answer=answer)
    for name, equation in _of_relation(claim.equation):
        yield f"equation: {name}", copy(claim, equation=equation)


def _of_answer(answer: Answer) -> Iterator[tuple[str, Answer]]:
    if isinstance(answer, Split):
        yield "cases exchanged", copy(answer, zero=answer.nonzero, nonzero=answer.zero)
        for name, part in _of_answer(answer.zero):
            yield name, copy(answer, zero=part)
        for name, part in _of_answer(answer.nonzero):
            yield name, copy(answer, nonzero=part)
    elif isinstance(answer, Exactly):
        yield "every value instead of one", Everything()
        for name, value in of_expression(answer.value):
            yield name, Exactly(value)
    elif isinstance(answer, Within):
        yield "every value instead of one", Everything()
        for name, low in of_expression(answer.low):
            yield f"low: {name}", copy(answer, low=low)
        for name, high in of_expression(answer.high):
            yield f"high: {name}", copy(answer, high=high)
    elif isinstance(answer, Nothing) and answer.limit is not None:
        yield "sign of infinity", Nothing(Diverges(-answer.limit.direction))
        yield "every value instead of none", Everything()
    else:
        yield "zero instead of a set", Exactly(sp.S.Zero)
        none_at_all = isinstance(answer, Nothing)
        yield "all and none confused", Everything() if none_at_all else Nothing()
