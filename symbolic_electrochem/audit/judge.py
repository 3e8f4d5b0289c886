"""The verdict on a potential: formula, constants and temperature, each for itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from flint import arb

from .constants import ROUNDING, explain, is_rounding, passed, written
from .evaluate import ball
from .finding import Aspects, Severity, Verdict
from .ir import Num, children
from .match import NEAR, Match
from .temperature import BODY, ICE, usual
from .units import PER_VOLTAGE, VOLTAGE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .case import Case
    from .ir import Node

_LIMITS: tuple[tuple[float, Severity], ...] = ((6e-4, "rounding"), (3e-2, "minor"))
_RIGHT = frozenset(("exact", "anion_form"))
_COARSE = 0.01
_TINY = 1e-4
_SLOPES = ((10, 70), (0.01, 0.07))


@dataclass(frozen=True)
class Assessment:
    """What a reading comes to: verdicts, classes of deviation, how bad, and by how much.

    ``kelvin`` is the temperature the law is taken at.
    """

    aspects: Aspects
    classes: tuple[str, ...]
    severity: Severity
    kelvin: arb
    deviation: float


def assess(case: Case, match: Match) -> Assessment:
    """Weigh a reading of a potential, and whether it has a value where the model starts."""
    found = _assess(case, match)
    if not case.empty:
        known = all(value is not None for value in case.potential.own)
        numerics: Verdict = "equivalent" if known else "not examined"
        return replace(found, aspects=replace(found.aspects, numerics=numerics))
    others = tuple(name for name in found.classes if name not in _RIGHT)
    empty = ("no_value_at_start",)
    return replace(
        found,
        aspects=replace(found.aspects, numerics="deviates"),
        classes=others + empty if found.aspects.formula == "deviates" else empty + others,
        severity="major",
    )


def _assess(case: Case, match: Match) -> Assessment:
    kelvin, warmth = _temperature(case, match)
    deviation = float(case.ratio(match.valence, kelvin, exact=True)) - 1
    if match.undecided:
        told = "undecided" if case.clash or case.potential.doubt else "undecided_sides"
        return Assessment(Aspects("undecided"), (told,), "latent", kelvin, deviation)
    if match.wrong or not match.explained:
        return _wrong_form(match, kelvin, deviation)
    shift = _shift(case)
    aspects = Aspects(
        "deviates" if shift else "equivalent", _constants(case, deviation, kelvin), warmth
    )
    classes = shift + _classes(case, match, aspects, deviation)
    if shift:
        severity: Severity = "major" if "concentration_scale" in shift else "minor"
        classes = tuple(name for name in classes if name not in _RIGHT)
    else:
        severity = _severity(classes, deviation)
    return Assessment(aspects, classes, severity, kelvin, deviation)


def size(deviation: float) -> Severity:
    """Return how bad a relative deviation is, if nothing else is to be said of it."""
    for limit, name in _LIMITS:
        if abs(deviation) <= limit:
            return name
    return "major"


def _wrong_form(match: Match, kelvin: arb, deviation: float) -> Assessment:
    slugs = match.wrong.slugs if match.wrong else ("unexplained",)
    severity: Severity = match.wrong.severity if match.wrong else "major"
    classes = tuple(slug.replace("-", "_") for slug in slugs)
    return Assessment(Aspects("deviates"), classes, severity, kelvin, deviation)


def _temperature(case: Case, match: Match) -> tuple[arb, Verdict]:
    """Return the temperature the law is due at, and whether the potential is at it."""
    known = case.temperature
    if known.source != "nothing":
        off = abs(float(case.ratio(match.valence, match.kelvin, exact=True)) - 1)
        loose = known.ice is not None or (known.source == "model" and case.folded)
        icy = known.ice is not None and abs(known.ice - ICE) > ICE * ROUNDING
        return match.kelvin, "deviates" if icy or (loose and off >= NEAR) else "equivalent"
    round_one = usual(match.kelvin, _resolution(case))
    if match.wrong or round_one is None:
        return ball(BODY), "deviates"
    return ball(round_one), "equivalent"


def _resolution(case: Case) -> float:
    """Return half a unit in the last digit of a slope written as a number, within limits."""
    flow, inputs = case.flow, frozenset(case.potential.inputs)
    nodes = written(flow, case.potential.node, inputs)
    nodes += [v.initial for n in _passed(case) if (v := flow.model.variables[n]).initial]
    return max((_half_unit(n.text) for node in nodes for n in _slopes(node)), default=_TINY)


def _passed(case: Case) -> list[str]:
    return passed(case.flow, case.potential.node, frozenset(case.potential.inputs))


def _slopes(node: Node) -> Iterator[Num]:
    if isinstance(node, Num) and any(a < abs(node.value) < b for a, b in _SLOPES):
        yield node
    for part in children(node):
        yield from _slopes(part)


def _half_unit(text: str) -> float:
    mantissa = text.lower().partition("e")[0].lstrip("+-")
    decimals = len(mantissa.partition(".")[2])
    return min(max(0.5 * 10.0**-decimals / float(mantissa), _TINY), _COARSE)


def _shift(case: Case) -> tuple[str, ...]:
    """Return the class of a constant added to, or a factor inside, the logarithm of a ratio."""
    if len(case.potential.inputs) == 1 or case.offset.contains(0):
        return ()
    powers = case.offset / case.first / arb(1000).log()
    whole = round(float(powers))
    return (
        ("concentration_scale",) if whole and abs(powers - whole) < _TINY else ("constant_offset",)
    )


def _constants(case: Case, deviation: float, kelvin: arb) -> Verdict:
    """Say whether the numbers are right, apart from the temperature."""
    off = abs(deviation)
    if off >= NEAR and (case.folded or case.temperature.ice is not None):
        return "not examined"
    icy = abs(float((case.temperature.ice or ICE) - ICE)) / float(kelvin)
    return "deviates" if off - icy > _TINY else "equivalent"


def _classes(case: Case, match: Match, aspects: Aspects, deviation: float) -> tuple[str, ...]:
    """Name what deviates, the gravest first; if nothing does, name what the form is."""
    told = [explain(c)[0] for c in case.found.values() if c.role in ("R", "F") and c.text]
    named: list[str] = [name for name in ("constant_typo", "wrong_constant") if name in told]
    named += _warmth(case, aspects, deviation)
    if case.folded and case.temperature.source != "formula" and not _has_parameter(case):
        bare = case.temperature.source == "nothing" or "temperature_mismatch" in named
        named += ["hard_coded_RT_over_F"] if bare else []
    if not named and abs(deviation) > _TINY:
        named.append("rounded_constants")
    if match.valence < 0 and "z" not in case.found:
        named.append("anion_form")
    exact = all(is_rounding(c) for c in case.found.values() if c.role in ("R", "F") and c.text)
    return tuple(named) or ("exact" if exact else "rounded_constants",)


def _warmth(case: Case, aspects: Aspects, deviation: float) -> list[str]:
    ice = case.temperature.ice
    if ice is not None:
        off = ["temperature_offset"] if abs(deviation) >= NEAR else []
        return off or (["kelvin_offset"] if ice != ICE else [])
    return ["temperature_mismatch"] if aspects.temperature == "deviates" else []


def _has_parameter(case: Case) -> bool:
    """Say whether RT/F or its inverse is a declared quantity rather than a bare number."""
    units = (case.flow.model.variables[name].unit for name in _passed(case))
    return any(unit and unit.dimension in (VOLTAGE, PER_VOLTAGE) for unit in units)


def _severity(classes: tuple[str, ...], deviation: float) -> Severity:
    if classes[0] == "hard_coded_RT_over_F":
        return "rounding"
    if abs(deviation) <= _TINY:
        return "none" if set(classes) <= _RIGHT else "rounding"
    return size(deviation)
