"""The words about every value of a symbol, about rates and about limits."""

from __future__ import annotations

from typing import Any

import sympy as sp

from ..kernel import Diverges, Everywhere, Limit, Record, Refused, Relation, Theorem, verify
from ..kernel.calculus import derivative
from ..kernel.claims import placed
from .words import ZERO, Given, as_expression, as_given, equal, mapped, the_relation

Where = Relation | tuple[Relation, ...]


def throughout(variable: sp.Symbol, claim: Relation, *, where: Where = ()) -> Everywhere:
    """Write that a relation holds for every value of a symbol that satisfies conditions."""
    return Everywhere(variable, where if isinstance(where, tuple) else (where,), claim)


def differentiate(
    expression: sp.Expr, variable: sp.Symbol, *, gives: sp.Expr | None = None, given: Given = ()
) -> Theorem:
    """State a derivative."""
    value = derivative(expression, variable) if gives is None else gives
    claim = equal(sp.Derivative(expression, variable), value)
    return verify(Record("differentiate", claim, (), as_given(given), (), "·", "differentiate"))


def limit(
    expression: sp.Expr,
    variable: sp.Symbol,
    point: Any,
    *,
    side: str = "",
    gives: Any,
    given: Given = (),
) -> Theorem:
    """State a limit that its parts decide.

    Parameters
    ----------
    point : Expr
        A number, or ``oo`` or ``-oo``.
    side : str
        ``'+'``, ``'-'`` or ``'both'``; left out where the point is infinite.
    """
    value = gives if isinstance(gives, Diverges) else as_expression(gives)
    end = as_expression(point)
    way = side or {sp.oo: "-", -sp.oo: "+"}.get(end, "")
    claim = Limit(expression, variable, end, way, value)  # type: ignore[arg-type]
    return verify(Record("limit", claim, (), as_given(given), (), "·", "limit"))


def quotient_limit(
    top: sp.Expr,
    bottom: sp.Expr,
    variable: sp.Symbol,
    point: Any,
    *,
    gives: Any,
    side: str = "both",
    given: Given = (),
) -> Theorem:
    """State a limit 0/0 by the first derivatives that do not vanish at the point."""
    value, end = as_expression(gives), as_expression(point)
    claim = Limit(top / bottom, variable, end, side, value)  # type: ignore[arg-type]
    pair = (as_expression(top), as_expression(bottom))
    return verify(Record("limit", claim, (), as_given(given), (pair,), "·", "quotient_limit"))


def for_every(
    variable: sp.Symbol, premise: Theorem, *, where: Where = (), given: Given = ()
) -> Theorem:
    """Say of every value what was proved of one of which no more was supposed than `where`."""
    claim = throughout(variable, the_relation(premise), where=where)
    return verify(Record("everywhere", claim, (premise,), as_given(given), (), "⇒", "for_every"))


def at(
    premise: Theorem,
    value: Any = None,
    *,
    gives: Relation | None = None,
    given: Given = (),
) -> Theorem:
    """Read a statement for every value at one value, by default at the symbol itself."""
    known = premise.claim
    if not isinstance(known, Everywhere):
        raise Refused(
            expected="a statement for every value",
            got=str(known),
            where="at",
            remedy="prove one with for_every, or suppose one",
        )
    place = known.variable if value is None else as_expression(value)
    claim = gives or _placed(known, place)
    pair = (known.variable, place)
    return verify(Record("at", claim, (premise,), as_given(given), (pair,), "⇒", "at"))


def _placed(known: Everywhere, place: sp.Expr) -> Relation:
    try:
        return placed(known, place)[1]
    except Refused as refusal:
        raise refusal.at("at") from None


def integrate(
    premise: Theorem,
    low: Any,
    high: Any,
    *,
    left: Any,
    right: Any,
    gives: Relation | None = None,
    given: Given = (),
) -> Theorem:
    """Integrate both sides of an equation, or of an inequality, that holds in between.

    Parameters
    ----------
    premise : Theorem
        An equation or inequality for every value of a symbol.
    low, high : Expr
        The ends.
    left, right : Expr
        Functions whose derivatives are the two sides; they are differentiated, never guessed.
    """
    known = premise.claim
    if not isinstance(known, Everywhere):
        raise Refused(
            expected="an equation or an inequality for every value",
            got=str(known),
            where="integrate",
            remedy="prove it at one point, then say for_every",
        )
    x, ends = known.variable, [as_expression(end) for end in (low, high)]
    functions = [as_expression(side) for side in (left, right)]
    sides = [_put(f, {x: ends[1]}) - _put(f, {x: ends[0]}) for f in functions]
    pairs = ((x, ends[0]), (x, ends[1]), tuple(functions))
    claim = gives or Relation(known.relation.op, *sides)
    record = Record("integrate", claim, (premise,), as_given(given), pairs, "⇒", "integrate")
    return verify(record)


def rates(premise: Theorem, *, gives: Relation | None = None, given: Given = ()) -> Theorem:
    """Differentiate both sides of an equation that holds for every value."""
    known = premise.claim
    if not isinstance(known, Everywhere):
        raise Refused(
            expected="an equation for every value",
            got=str(known),
            where="rates",
            remedy="two functions that agree at one point may have different slopes there",
        )
    x, sides = known.variable, (known.relation.lhs, known.relation.rhs)
    claim = gives or equal(*(derivative(side, x) for side in sides))
    every_value = Everywhere(x, known.where, claim)
    return verify(Record("rates", every_value, (premise,), as_given(given), (), "⇒", "rates"))


def diverges(direction: Any) -> Diverges:
    """Write an infinite limit whose sign is that of `direction`."""
    return Diverges(as_expression(direction))


def _put(e: sp.Expr, mapping: dict[Any, Any]) -> sp.Expr:
    """Put values for symbols in one expression, none of which a derivative binds."""
    return mapped(equal(e, ZERO), mapping).lhs  # type: ignore[union-attr]
