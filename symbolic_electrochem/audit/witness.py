"""Numbers at which a potential and the law can be compared with a calculator."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from flint import arb

from .evaluate import Evaluator, ball
from .fit import distinct
from .laws import evaluate
from .units import AMOUNT, CONCENTRATION

if TYPE_CHECKING:
    from .case import Case
    from .match import Match


OUTSIDE, INSIDE = arb(5), arb(140)


@dataclass(frozen=True)
class Witness:
    """A state of the model, in its own numbers, and both potentials there in volt.

    ``own`` says of each number whether it is the file's own; the others are a reference.
    """

    numbers: tuple[arb, ...]
    own: tuple[bool, ...]
    model: arb
    law: arb
    kelvin: arb


def witness(case: Case, match: Match, kelvin: arb) -> Witness:
    """Evaluate a potential and the law where the model starts, else at a reference."""
    inputs = case.potential.inputs
    numbers, own = _state(case, match)
    given = dict(case.potential.given) | dict(zip(inputs, numbers, strict=True))
    model = Evaluator(case.flow, given).value(case.potential.node) * ball(case.volt)
    env = case.env(match.valence, kelvin, exact=True) | _concentrations(case, match, numbers)
    return Witness(numbers, own, model, evaluate(case.law.reference, env), kelvin)


def _state(case: Case, match: Match) -> tuple[tuple[arb, ...], tuple[bool, ...]]:
    """Return a concentration for each input; where both are equal there is nothing to compare."""
    first = (OUTSIDE, INSIDE) if first_is_outside(case, match) else (INSIDE, OUTSIDE)
    known = [number is not None and bool(number > 0) for number in case.potential.own]
    if all(known) and not distinct(case.potential.own):
        known = [False for _ in known]
    numbers = [
        number if number is not None and given else reference
        for number, given, reference in zip(case.potential.own, known, first, strict=False)
    ]
    while not distinct(tuple(numbers)):
        numbers = [x if given else 2 * x for x, given in zip(numbers, known, strict=True)]
    return tuple(numbers), tuple(known)


def _concentrations(case: Case, match: Match, numbers: tuple[arb, ...]) -> dict[str, arb]:
    """Tell inside from outside, and supply the side a formula has folded into its offset."""
    first = numbers[0] * _scale(case, 0)
    alone = len(numbers) == 1
    second = folded(case) * _scale(case, 0) if alone else numbers[1] * _scale(case, 1)
    outer, inner = (first, second) if first_is_outside(case, match) else (second, first)
    return {"a_in": inner, "a_out": outer}


def folded(case: Case) -> arb:
    """Return the other concentration of a formula with one, in the unit of that one."""
    return (-case.offset / case.first).exp() / _scale(case, 0)


def first_is_outside(case: Case, match: Match) -> bool:
    """Say whether the first concentration is the outer one, by the evidence or by the formula."""
    if case.sides.sign:
        return case.sides.sign > 0
    return bool((case.first > 0) == (match.valence > 0))


def _scale(case: Case, index: int) -> arb:
    unit = case.flow.model.variables[case.potential.inputs[index]].unit
    return ball(unit.scale) if unit and unit.dimension in (CONCENTRATION, AMOUNT) else arb(1)
