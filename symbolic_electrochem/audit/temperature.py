"""At which temperature an expression is meant to hold, and where that is said."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from .constants import KELVINS, Constant
from .evaluate import Evaluator, UnknownValueError, ball
from .ir import Num, Op, children, show
from .units import TEMPERATURE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flint import arb

    from .dataflow import Flow
    from .ir import Node

ICE = Fraction(27315, 100)
BODY = Fraction(310)
USUAL = (
    Fraction(63, 10) + ICE,
    *(t for celsius in range(46) for t in (celsius + ICE, Fraction(celsius + 273))),
)
_NAMES = ("t", "temp", "temperature", "celsius")
_ICES = (Fraction(272), Fraction(275))


@dataclass(frozen=True)
class Temperature:
    """A temperature in kelvin, and whether the formula, the model or nothing states it.

    ``ice`` is what the formula adds to degrees Celsius, where it does.
    """

    kelvin: arb | None
    source: Literal["formula", "model", "nothing"]
    name: str = ""
    ice: Fraction | None = None


def temperature(
    flow: Flow, values: Evaluator, nodes: list[Node], found: Constant | None
) -> Temperature:
    """Return the temperature an expression made of ``nodes`` is meant for."""
    summed = next((t for node in nodes for t in _celsius_sums(values, node)), None)
    if summed is not None:
        return summed
    if found is not None:
        return _stated(flow, values, found)
    scope = list(_scope(flow, values))
    named = [t for t in scope if t.name.lower() in _NAMES]
    distinct = named or scope
    if distinct and all(t.value.overlaps(distinct[0].value) for t in distinct):
        return Temperature(distinct[0].value, "model", distinct[0].name)
    return Temperature(None, "nothing")


def _celsius_sums(values: Evaluator, node: Node) -> Iterator[Temperature]:
    """Yield the temperatures written as degrees Celsius plus a number near 273."""
    for index, part in enumerate(node.args if isinstance(node, Op) and node.sign == "+" else ()):
        if isinstance(part, Num) and _ICES[0] < part.value < _ICES[1]:
            rest = [other for place, other in enumerate(children(node)) if place != index]
            yield from _celsius(values, rest, part.value)
    for part in children(node):
        yield from _celsius_sums(values, part)


def _celsius(values: Evaluator, rest: list[Node], ice: Fraction) -> Iterator[Temperature]:
    try:
        kelvin = sum((values.value(part) for part in rest), ball(ICE))
    except UnknownValueError:
        return
    name = f"({' + '.join(map(show, rest))} + {float(ICE)})"
    yield Temperature(kelvin, "formula", name, ice)


def _stated(flow: Flow, values: Evaluator, found: Constant) -> Temperature:
    """Take what the unit says, unless only the bare number, or that in Celsius, is livable."""
    known = found.name in flow.model.variables
    number = values.variable(found.name) if known else found.value
    readings = (found.value, number, found.value + ball(ICE))
    kelvin = next((value for value in readings if _livable(value)), found.value)
    local = found.name.rpartition(".")[2] if known else found.name
    name = local if kelvin.overlaps(number) else f"({local} + {float(ICE)})"
    return Temperature(kelvin, "formula", name)


def _livable(value: arb) -> bool:
    low, high = map(ball, KELVINS)
    return bool(low < value) and bool(value < high)


def _scope(flow: Flow, values: Evaluator) -> Iterator[Constant]:
    for name, variable in flow.model.variables.items():
        unit = variable.unit
        if name in flow.model.aliases or unit is None or unit.dimension != TEMPERATURE:
            continue
        try:
            value = values.variable(name) * ball(unit.scale) + ball(unit.offset)
        except UnknownValueError:
            continue
        if _livable(value):
            yield Constant("T", name.rpartition(".")[2], value, "", variable.at)


def usual(kelvin: arb, slack: float) -> Fraction | None:
    """Return the round temperature in kelvin that a slope's digits can stand for."""
    near = [t for t in USUAL if abs(kelvin / ball(t) - 1) < slack]
    return min(near, key=lambda t: abs(float(kelvin) - float(t)), default=None)
