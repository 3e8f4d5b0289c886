"""Measuring an expression: whether it is a sum of logarithms of its inputs, and with which slopes.

It is evaluated in ball arithmetic around the state the model starts from.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from typing import TYPE_CHECKING

from flint import arb

from .canonical import canonical
from .evaluate import Evaluator, UnknownValueError, ball
from .ir import symbols

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .dataflow import Flow
    from .ir import Node

DEFAULTS = (arb(140), arb(5))
POINTS = tuple(
    (Fraction(a), Fraction(b))
    for a, b in (
        ("1/2", "1"), ("1", "1/3"), ("3", "3"), ("1/5", "7"),
        ("10", "1/10"), ("1/7", "1/7"), ("8", "3/2"), ("9/10", "11/10"),
    )
)  # fmt: skip
"""Multiples of the model's own concentrations at which an expression is tried."""


@dataclass(frozen=True)
class Fit:
    """``value = offset + sum(slope * ln(input))``, in the units the file declares."""

    slopes: tuple[arb, ...]
    offset: arb
    rung: str


def own_values(flow: Flow, inputs: tuple[str, ...]) -> tuple[arb | None, ...]:
    """Return what the model itself says its inputs start from, None where it does not."""
    values = Evaluator(flow, {})

    def value(name: str) -> arb | None:
        try:
            return values.variable(name)
        except UnknownValueError:
            return None

    return tuple(map(value, inputs))


def distinct(numbers: tuple[arb | None, ...]) -> bool:
    """Say whether numbers are all known, positive and different."""
    known = [number for number in numbers if number is not None and number > 0]
    apart = not any(one.overlaps(two) for one, two in combinations(known, 2))
    return len(known) == len(numbers) and apart


def fit(flow: Flow, node: Node, inputs: tuple[str, ...], given: Mapping[str, arb]) -> Fit | None:
    """Return the sum of logarithms an expression is around the state of the model."""
    own = own_values(flow, inputs)
    start = [x for x in own if x is not None] if distinct(own) else DEFAULTS[: len(inputs)]

    def value(*factors: Fraction) -> arb:
        numbers = (x * ball(f) for x, f in zip(start, factors, strict=False))
        pairs = dict(zip(inputs, numbers, strict=True))
        return Evaluator(flow, {**given, **pairs}).value(node)

    one, two = Fraction(1), Fraction(2)
    here = value(one, one)
    doubled = (value(two, one), value(one, two))[: len(inputs)]
    slopes = tuple((there - here) / arb(2).log() for there in doubled)
    for point in POINTS:
        logs = (s * ball(f).log() for s, f in zip(slopes, point, strict=False))
        if not (value(*point) - sum(logs, here)).contains(0):
            return None
    offset = here - sum((s * x.log() for s, x in zip(slopes, start, strict=True)), arb(0))
    form = canonical(flow, Evaluator(flow, given), node, frozenset(inputs))
    rung = f"ball arithmetic at {len(POINTS)} points" if form is None else "canonical form"
    return Fit(slopes, offset, rung)


def is_mixture(flow: Flow, name: str) -> bool:
    """Say whether a variable is a sum of several concentrations with positive weights."""
    own = flow.defining.get(name)
    if own is None or name in flow.states:
        return False
    parts = sorted(flow.inputs(symbols(own.value)))
    if len(parts) < 2:  # noqa: PLR2004  (one concentration is no mixture)
        return False
    try:
        return _is_positive_sum(flow, own.value, parts)
    except UnknownValueError:
        return False


def _is_positive_sum(flow: Flow, node: Node, parts: list[str]) -> bool:
    def value(numbers: Mapping[str, arb]) -> arb:
        return Evaluator(flow, numbers).value(node)

    zero = dict.fromkeys(parts, arb(0))
    weights = [value(zero | {part: arb(1)}) for part in parts]
    points = [arb(3 + 7 * index) for index in range(len(parts))]
    total = sum((w * p for w, p in zip(weights, points, strict=True)), arb(0))
    linear = bool((value(dict(zip(parts, points, strict=True))) - total).contains(0))
    return linear and all(weight > 0 for weight in weights)
