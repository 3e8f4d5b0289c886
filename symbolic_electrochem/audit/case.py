"""A potential together with everything that was found out about it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from flint import arb

from .constants import Constant, bare, constants, written
from .diagnose import slope
from .evaluate import Evaluator, ball
from .roles import Evidence, Sides, clash, ion, sides
from .temperature import Temperature, temperature
from .units import AMOUNT, CONCENTRATION, VOLTAGE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .dataflow import Flow
    from .examine import Potential
    from .fit import Fit
    from .laws import Law

UNKNOWN_ION = (1, 2, 3)
_COLD, _WARM, _SAME = 3, 50, 1e-9
_MILLI = Fraction(1, 1000)
_LOW, _HIGH = 0.0233, 0.0276  # RT/F in volt, from 270 to 320 kelvin


@dataclass(frozen=True)
class Case:
    """The facts: what the value's unit is in volt, and slopes in volt per e-fold.

    ``first`` is the slope in the first concentration, ``slope`` in the one taken for the outer.
    """

    law: Law
    flow: Flow
    potential: Potential
    found: dict[str, Constant]
    temperature: Temperature
    sides: Sides
    ion: tuple[int, Evidence] | None
    volt: Fraction
    first: arb
    slope: arb
    offset: arb
    broken: bool
    clash: str

    @property
    def folded(self) -> bool:
        """Say whether R and F are not both visible."""
        return not {"R", "F"} <= self.found.keys()

    @property
    def empty(self) -> dict[str, arb]:
        """Return the concentrations that start at zero or below."""
        pairs = zip(self.potential.inputs, self.potential.own, strict=True)
        return {name: value for name, value in pairs if value is not None and value <= 0}

    @property
    def valences(self) -> tuple[int, ...]:
        """Return the valences the ion may have: its own where names or tags are sure of it."""
        if self.ion and (self.sides.sure or "z" not in self.found):
            return (self.ion[0],)
        if "z" in self.found:
            return (round(float(self.found["z"].value)),)
        return UNKNOWN_ION

    @property
    def ion_is_known(self) -> bool:
        """Say whether the valence is more than a guess."""
        return len(self.valences) == 1

    def env(self, valence: int, kelvin: arb, *, exact: bool = False) -> dict[str, arb]:
        """Return what the law's letters stand for, R and F being the model's own or exact."""
        values = {name: self.law.constant(name) for name in ("R", "F")}
        if not exact and not self.folded:
            values |= {name: abs(self.found[name].value) for name in ("R", "F")}
        return values | {"T": kelvin, "z": arb(valence)}

    def observed(self, valence: int) -> arb:
        """Return the slope found; where the sides are not sure, with the sign the ion wants."""
        return self.slope if self.sides.sure else abs(self.slope) * (1 if valence > 0 else -1)

    def ratio(self, valence: int, kelvin: arb, *, exact: bool = False) -> arb:
        """Return the slope found over the law's."""
        right = slope(self.law, self.env(valence, kelvin, exact=exact))
        return arb(0) if right is None else self.observed(valence) / right


def case(law: Law, flow: Flow, potential: Potential) -> Case | None:
    """Gather the facts, or return None where too little says that this is meant to be the law."""
    inputs, fit = potential.inputs, potential.fit
    values = Evaluator(flow, potential.given)
    found = constants(flow, values, potential.node, frozenset(inputs))
    nodes = written(flow, potential.node, frozenset(inputs))
    told = sides(flow, inputs[0], inputs[1] if len(inputs) > 1 else None)
    kind = ion(flow, inputs, potential.equation.target)
    volt = _volt(potential, found)
    broken = fit is None or not _balanced(fit)
    if volt is None or (broken and not (told.sure and kind and len(inputs) > 1)):
        return None
    first = arb(1) if fit is None or broken else fit.slopes[0] * ball(volt)
    found |= _celsius(found, abs(first), bare(flow, values, potential.node, frozenset(inputs)))
    offset = arb(0) if fit is None else _offset(flow, inputs, fit) * ball(volt)
    return Case(
        law=law,
        flow=flow,
        potential=potential,
        found=found,
        temperature=temperature(flow, values, nodes, found.get("T")),
        sides=told,
        ion=kind,
        volt=volt,
        first=first,
        slope=first * told.sign if told.sign else abs(first),
        offset=offset,
        broken=broken,
        clash=clash(flow, inputs, potential.equation.target) or _unlike(flow, inputs),
    )


def _celsius(
    found: dict[str, Constant], size: arb, numbers: Iterable[Constant]
) -> dict[str, Constant]:
    """Return the number in degrees Celsius that stands where the temperature of R*T/F belongs."""
    if "T" in found or not {"R", "F"} <= found.keys():
        return {}
    number = size * abs(found["F"].value / found["R"].value)
    for constant in numbers:
        for valence in UNKNOWN_ION:
            if (
                _COLD < constant.value < _WARM
                and abs(valence * number / constant.value - 1) < _SAME
            ):
                return {"T": constant}
    return {}


def _unlike(flow: Flow, inputs: tuple[str, ...]) -> str:
    """Say why concentrations cannot be compared: one is in a unit that nothing defines."""
    unknown = [told for name in inputs if (told := flow.unknown_unit(name))]
    names = {flow.variable(name).unit_name for name in inputs}
    return unknown[0] if unknown and len(names) > 1 else ""


def _balanced(fit: Fit) -> bool:
    """Say whether only the ratio of two concentrations matters."""
    return len(fit.slopes) == 1 or bool(sum(fit.slopes, arb(0)).contains(0))


def _volt(potential: Potential, found: dict[str, Constant]) -> Fraction | None:
    """Return what the value's unit is in volt; without a unit, what makes it a potential at all."""
    if potential.unit is not None and potential.unit.dimension == VOLTAGE:
        return potential.unit.scale
    fit = potential.fit
    if fit is None or len(fit.slopes) == 1:
        return None
    size = abs(float(fit.slopes[0]))
    if {"R", "F"} <= found.keys():
        return _MILLI if size > 1 else Fraction(1)
    fits = (v for v in (_MILLI, Fraction(1)) for z in UNKNOWN_ION if _LOW < size * v * z < _HIGH)
    return next(fits, None)


def _offset(flow: Flow, inputs: tuple[str, ...], fit: Fit) -> arb:
    """Return what the value is where both concentrations are one SI unit."""
    units = [flow.model.variables[name].unit for name in inputs]
    alike = {unit.dimension if unit else None for unit in units}
    if len(alike) > 1 or not alike <= {CONCENTRATION, AMOUNT}:
        return fit.offset
    scales = [ball(unit.scale).log() for unit in units if unit]
    return fit.offset - sum((s * x for s, x in zip(fit.slopes, scales, strict=True)), arb(0))
