"""What a generated function should have returned: the theorem, enclosed in balls."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import inf, isfinite, nextafter, ulp
from typing import Any

import sympy as sp
from flint import arb

from symbolic_electrochem import library
from symbolic_electrochem.checks import evaluate, precision
from symbolic_electrochem.kernel import Relation, Theorem
from symbolic_electrochem.quantities import Quantity
from symbolic_electrochem.steps import Result

TIGHT = 100
"""Bits to which a reference value has to be known."""

NOTHING = arb(2) ** -3000
"""Smaller than any value other than 0 that products and logarithms of doubles can take."""


@dataclass(frozen=True)
class Law:
    """A generated function's name, the right side of its theorem, and the stable form of it."""

    name: str
    arguments: tuple[Quantity, ...]
    value: sp.Expr
    stable: sp.Expr


@cache
def laws() -> tuple[Law, ...]:
    """Return every theorem that became a function of numbers."""
    return tuple(
        Law(f.name, f.content.arguments, _right(f.content.theorem), _right(f.content.stable))
        for f in library.functions()
        if isinstance(f.content, Result)
    )


def _right(theorem: Theorem) -> sp.Expr:
    assert isinstance(theorem.claim, Relation)
    return theorem.claim.rhs


def exact(law: Law, arguments: tuple[float, ...]) -> arb:
    """Enclose the value at exactly these doubles, doubling the precision until it is tight."""
    point = _point(law, arguments)
    bits = 2 * TIGHT
    while True:
        with precision(bits):
            value = evaluate(law.value, point)
        if value.rel_accuracy_bits() >= TIGHT:
            return value
        if abs(value) < NOTHING:
            return arb(0)
        bits *= 2


def _point(law: Law, arguments: tuple[float, ...]) -> dict[sp.Symbol, Any]:
    known: dict[sp.Symbol, Any] = {
        q: q.meaning.value for q in law.value.free_symbols if isinstance(q, Quantity)
    }
    exactly = (sp.Rational(*x.as_integer_ratio()) for x in arguments)
    return known | dict(zip(law.arguments, exactly, strict=True))


def error(value: arb, got: float) -> float:
    """Return how far a double is from the exact value, in units of that value's last place."""
    if not isfinite(got):
        return inf
    with precision(4 * TIGHT):
        distance = abs(arb(got) - value) / arb(ulp(float(value.mid())))
        return float(distance.mid()) + float(distance.rad())


def band(value: arb, ulps: float) -> tuple[float, float]:
    """Return the lowest and the highest double whose error is at most so many units."""
    with precision(4 * TIGHT):
        reach = arb(ulps) * arb(ulp(float(value.mid())))
        low, high = float((value - reach).mid()), float((value + reach).mid())
    return _inwards(value, low, ulps, inf), _inwards(value, high, ulps, -inf)


def _inwards(value: arb, edge: float, ulps: float, towards: float) -> float:
    while error(value, edge) > ulps:
        edge = nextafter(edge, towards)
    return edge
