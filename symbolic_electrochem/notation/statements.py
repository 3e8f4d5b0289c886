"""How a claim is laid out: relations, equivalences, limits, and answers case by case."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sympy as sp

from ..kernel import (
    Claim,
    Diverges,
    Exactly,
    Iff,
    Limit,
    Nothing,
    Relation,
    Unconditioned,
    leaves,
)
from .arrange import arrange
from .layout import (
    INFINITY,
    SIGN,
    Call,
    Cases,
    Layout,
    Letter,
    Lim,
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


def _limit(claim: Limit) -> Related:
    side = "" if claim.side == "both" else claim.side
    body, variable, point = map(arrange, (claim.expression, claim.variable, claim.point))
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
