"""How a claim is laid out: relations, equivalences, limits, and answers case by case."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sympy as sp

from ..kernel import (
    Claim,
    Diverges,
    Everywhere,
    Exactly,
    Iff,
    Limit,
    Nothing,
    Relation,
    Unconditioned,
    Within,
    leaves,
)
from .arrange import arrange
from .layout import (
    INFINITY,
    SIGN,
    Call,
    Cases,
    ForAll,
    Layout,
    Letter,
    Lim,
    OneIn,
    Product,
    Related,
    Row,
    SetOf,
    negative,
)

if TYPE_CHECKING:
    from ..kernel import Answer, Theorem

SIGNS = {"=": "=", "!=": "≠", ">": ">", ">=": "≥"}
REVERSED = {">": "<", ">=": "≤"}
REALS, EMPTY = Letter("ℝ", r"\mathbb{R}"), Letter("∅", r"\varnothing")


def stated(theorem: Theorem) -> Layout:
    """Lay out what a theorem says; a definition says it with ``:=``."""
    layout = lay(theorem.claim)
    if theorem.relation == ":=" and isinstance(layout, Related):
        return Related(layout.left, ":=", layout.right)
    return layout


def lay(claim: Claim) -> Layout:
    """Lay out a claim."""
    if isinstance(claim, Relation):
        return relation(claim)
    if isinstance(claim, Iff):
        return Related(relation(claim.left), "⟺", relation(claim.right))
    if isinstance(claim, Everywhere):
        return ForAll(relation(claim.relation), _domain(claim))
    if isinstance(claim, Limit):
        return _limit(claim)
    unknown = arrange(claim.unknown)
    rows = tuple(_row(unknown, answer, path) for answer, path in leaves(claim.answer))
    return Cases(SetOf(unknown, relation(claim.equation)), rows)


def relation(claim: Relation) -> Related:
    """Lay out a relation, a bare number on the right of an inequality."""
    if claim.lhs.is_number and not claim.rhs.is_number and claim.op in REVERSED:
        return Related(arrange(claim.rhs), REVERSED[claim.op], arrange(claim.lhs))
    return Related(arrange(claim.lhs), SIGNS[claim.op], arrange(claim.rhs))


def _domain(claim: Everywhere) -> tuple[Layout, ...]:
    """Lay out the values of which something is said: ``x``, ``x > 0``, ``0 ≤ x ≤ d``."""
    variable = arrange(claim.variable)
    chain = _between(claim)
    if chain is not None:
        return (chain,)
    plain = [c for c in claim.where if claim.variable not in (c.lhs, c.rhs)]
    first = [c for c in claim.where if c not in plain]
    laid = tuple(_about(claim.variable, c) for c in first) or (variable,)
    return (*laid, *map(relation, plain))


def _about(variable: sp.Symbol, condition: Relation) -> Layout:
    if condition.rhs == variable and condition.op in REVERSED:
        return Related(arrange(variable), REVERSED[condition.op], arrange(condition.lhs))
    return relation(condition)


def _between(claim: Everywhere) -> Layout | None:
    above = [c for c in claim.where if c.lhs == claim.variable and c.op in REVERSED]
    below = [c for c in claim.where if c.rhs == claim.variable and c.op in REVERSED]
    if len(claim.where) != 2 or not above or not below:  # noqa: PLR2004  (two ends)
        return None
    (low,), (high,) = above, below
    start = Related(arrange(low.rhs), REVERSED[low.op], arrange(claim.variable))
    return Related(start, REVERSED[high.op], arrange(high.lhs))


def _limit(claim: Limit) -> Related:
    infinite = claim.point.is_infinite
    side = "" if infinite or claim.side == "both" else claim.side
    body, variable = arrange(claim.expression), arrange(claim.variable)
    point = _infinite(Diverges(sp.sign(claim.point))) if infinite else arrange(claim.point)
    value = claim.value
    end = _infinite(value) if isinstance(value, Diverges) else arrange(value)
    return Related(Lim(body, variable, point, side), "=", end)


def _infinite(value: Diverges) -> Layout:
    """Lay out an infinity with the sign of an expression, its own minus in front."""
    direction = value.direction
    minus = direction.could_extract_minus_sign()
    size = -direction if minus else direction
    if size.is_number:
        return negative(INFINITY) if minus else Letter("+∞", rf"+{INFINITY.latex}")
    signed = Product((Call(SIGN, (arrange(size),)), INFINITY))
    return negative(signed) if minus else signed


def _row(unknown: Layout, answer: Answer, path: tuple[Relation, ...]) -> Row:
    """Lay out a case; cases are read in order, so those before it are not denied again."""
    zeros = [at for at, condition in enumerate(path) if condition.op == "="]
    last = zeros[-1] if zeros else len(path)
    told = [c for at, c in enumerate(path) if at in zeros or at > last or len(path) == 1]
    conditions = tuple(map(_condition, told))
    if isinstance(answer, Exactly):
        return Row(SetOf(arrange(answer.value)), None, conditions)
    if isinstance(answer, Within):
        return Row(OneIn(arrange(answer.low), arrange(answer.high)), None, conditions)
    if isinstance(answer, Nothing):
        limit = answer.limit
        tends = None if limit is None else Related(unknown, "→", _infinite(limit))
        return Row(EMPTY, tends, conditions)
    if isinstance(answer, Unconditioned):
        return Row(f"no condition: {answer.reason}", None, conditions)
    return Row(REALS, None, conditions)


def _condition(case: Relation) -> Layout:
    """Lay out ``a - b = 0`` as ``a = b``."""
    added = [t for t in sp.Add.make_args(case.lhs) if not t.could_extract_minus_sign()]
    taken = [t for t in sp.Add.make_args(case.lhs) if t.could_extract_minus_sign()]
    if added and taken:
        return relation(Relation(case.op, sp.Add(*added), -sp.Add(*taken)))
    return relation(case)
