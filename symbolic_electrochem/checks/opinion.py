"""A second opinion on a claim: what ball arithmetic says of it, point by point."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import sympy as sp
from flint import arb

from ..kernel import (
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
    Supposed,
    Theorem,
    Within,
    leaves,
)
from .balls import TIGHT, Point, evaluate, holds, precision
from .sampling import needed, points

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

POINTS = 24
APPROACH = tuple(sp.Rational(1, 10**k) for k in (100, 1000, 10000))
CLOSE = tuple(sp.Rational(1, 10**k) for k in (3, 30, 300))
BITS = 4096
DISTANCES = tuple(map(sp.Rational, ("1/1000", "-1/7", "3")))


@dataclass(frozen=True)
class Opinion:
    """How often a claim was found true, undecided and false; `witness` is where it was false."""

    true: int
    undecided: int
    vacuous: int
    witness: Point | None = None


def opinion(theorem: Theorem, claim: Claim | None = None) -> Opinion:
    """Try a theorem's claim, or another under its hypotheses, at points of its hypothesis set."""
    borders = [o.goal.difference for o in theorem.obligations]
    stated = theorem.claim if claim is None else claim
    true = undecided = vacuous = 0
    for found in _trials(stated, theorem.hypotheses, borders):
        if isinstance(found, Relation):
            vacuous += 1
            continue
        verdict, point = found
        true, undecided = true + (verdict is True), undecided + (verdict is None)
        if verdict is False:
            return Opinion(true, undecided, vacuous, point)
    return Opinion(true, undecided, vacuous)


def _trials(
    claim: Claim, hypotheses: Iterable[Supposed], borders: list[sp.Expr]
) -> Iterator[tuple[bool | None, Point] | Relation]:
    """Yield a verdict for each point, and a relation that stands for a set without points."""
    if isinstance(claim, Relation):
        yield from _relation(claim, hypotheses, borders, needed(claim))
    elif isinstance(claim, Iff):
        both = needed(claim)
        yield from _relation(claim.right, {*hypotheses, claim.left}, borders, both)
        yield from _relation(claim.left, {*hypotheses, claim.right}, borders, both)
    elif isinstance(claim, Everywhere):
        symbols = {claim.variable, *needed(claim)}
        yield from _relation(claim.relation, {*hypotheses, *claim.where}, borders, symbols)
    elif isinstance(claim, Limit):
        others = points(hypotheses, needed(claim) - {claim.variable}, borders, POINTS // 4)
        yield from ((_tends(claim, point), point) for point in others)
    else:
        yield from _solutions(claim, hypotheses, borders)


def _relation(
    claim: Relation,
    hypotheses: Iterable[Supposed],
    borders: list[sp.Expr],
    symbols: set[sp.Symbol],
) -> Iterator[tuple[bool | None, Point] | Relation]:
    found = points(hypotheses, symbols, borders, POINTS)
    if not found:
        yield claim
    yield from ((holds(claim, point), point) for point in found)


def _tends(claim: Limit, point: Point) -> bool | None:
    verdicts = [_tends_from(claim, point, side) for side in (1, -1) if _wanted(claim, side)]
    return None if None in verdicts else all(verdicts)


def _wanted(claim: Limit, side: int) -> bool:
    return claim.side in ("both", "+" if side > 0 else "-")


def _tends_from(claim: Limit, point: Point, side: int) -> bool | None:
    for steps in (APPROACH, CLOSE):
        near = [dict(point) | {claim.variable: _beside(claim, side, step)} for step in steps]
        with precision(BITS):
            values = [evaluate(claim.expression, p) for p in near]
            finite = all(value.is_finite() for value in values)
            verdict = _approaches(claim, values, point) if finite else None
        if verdict is not None:
            return verdict
    return None


def _beside(claim: Limit, side: int, step: sp.Rational) -> sp.Expr:
    far = claim.point.is_infinite
    return sp.sign(claim.point) / step if far else claim.point + side * step


def _approaches(claim: Limit, values: list[arb], point: Point) -> bool | None:
    """Judge by two steps, each ten times as long; slow limits stay undecided."""
    first, second = values[1] - values[0], values[2] - values[1]
    tiny = arb(2) ** -TIGHT
    settles = 2 * abs(second) < abs(first) or abs(second) < tiny
    if isinstance(claim.value, Diverges):
        sign = evaluate(claim.value.direction, point)
        grows = first * sign > 0 and second * sign > 0 and abs(second) > 2 * abs(first)
        return _decided(grows, settles or first * sign < 0 or second * sign < 0)
    start, end = (abs(v - evaluate(claim.value, point)) for v in (values[0], values[2]))
    return _decided(10 * end < start or end < tiny, settles and end > 10 * abs(second))


def _decided(yes: object, no: object) -> bool | None:
    """Tell what balls say: a comparison of theirs holds only where it is certain."""
    return True if yes else False if no else None


def _solutions(
    claim: Solutions, hypotheses: Iterable[Supposed], borders: list[sp.Expr]
) -> Iterator[tuple[bool | None, Point] | Relation]:
    for answer, path in leaves(claim.answer):
        symbols = needed(claim) - {claim.unknown}
        found = points({*hypotheses, *path}, symbols, borders, POINTS)
        if not found:
            yield claim.equation
        for point in found:
            yield _answer(claim, answer, point), point


def _answer(claim: Solutions, answer: Answer, point: Point) -> bool | None:
    if isinstance(answer, Exactly):
        here = holds(claim.equation, dict(point) | {claim.unknown: answer.value})
        beside = [
            holds(claim.equation, dict(point) | {claim.unknown: answer.value + distance})
            for distance in DISTANCES
        ]
        return _both(here, *(None if verdict is None else not verdict for verdict in beside))
    if isinstance(answer, Within):
        return _within(claim, answer, point)
    anywhere = [
        holds(claim.equation, dict(point) | {claim.unknown: distance}) for distance in DISTANCES
    ]
    return all(verdict is not isinstance(answer, Nothing) for verdict in anywhere)


def _both(*verdicts: bool | None) -> bool | None:
    """Tell whether all hold: one that fails decides, one that is open leaves it open."""
    return False if False in verdicts else None if None in verdicts else True


def _within(claim: Solutions, answer: Within, point: Point) -> bool | None:
    """Tell whether left minus right is negative below the interval and positive above it."""
    found = []
    for distance in map(abs, DISTANCES):
        for end, turned in ((answer.low - distance, True), (answer.high + distance, False)):
            sides = (claim.equation.rhs, claim.equation.lhs)
            above = Relation(">", *(sides if turned else sides[::-1]))
            found.append(holds(above, dict(point) | {claim.unknown: end}))
    return None if None in found else all(found)
