"""Reading a potential as the law, as the law with a known mistake, or as neither."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from .case import UNKNOWN_ION
from .diagnose import Explanation, explanations, factors, shortest, slope
from .evaluate import ball
from .slips import slips
from .temperature import BODY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flint import arb

    from .case import Case

ROOM = Fraction(29515, 100)
NEAR = 0.01
_SAME_FORM = 0.085  # 270 to 320 kelvin, seen from ROOM
_EXACT = 1e-9


@dataclass(frozen=True)
class Match:
    """How a potential reads: for which valence, at which temperature, and with what mistake."""

    valence: int
    kelvin: arb
    wrong: Explanation | None = None
    undecided: str = ""
    explained: bool = True


def match(case: Case) -> Match:
    """Read a potential, the law first, mistakes by their length, and last as unexplained."""
    known = case.temperature.kelvin
    if doubt := case.clash or case.potential.doubt:
        return Match(case.valences[0], ball(BODY) if known is None else known, undecided=doubt)
    if case.broken:
        return Match(case.valences[0], ball(BODY) if known is None else known, explained=False)
    if known is None:
        found = _read(case, ball(ROOM), _SAME_FORM, _SAME_FORM)
    elif case.folded:
        found = _read(case, known, _SAME_FORM, NEAR) or _as_mistake(case, known, _SAME_FORM)
    else:
        found = _read(case, known, NEAR if case.temperature.ice is None else _SAME_FORM, _EXACT)
    return found or Match(case.valences[0], ball(BODY) if known is None else known, explained=False)


def _read(case: Case, kelvin: arb, slack: float, exact: float) -> Match | None:
    return _as_law(case, kelvin, slack) or _as_mistake(case, kelvin, exact)


def _as_law(case: Case, kelvin: arb, slack: float) -> Match | None:
    for valence in case.valences:
        ratio = case.ratio(valence, kelvin)
        if abs(abs(ratio) - 1) < slack:
            if reason := _doubt(case, valence, ratio):
                return Match(valence, _meant(case, kelvin, ratio), undecided=reason)
            if ratio > 0:
                return Match(valence, _meant(case, kelvin, ratio))
    return None


def _doubt(case: Case, valence: int, ratio: arb) -> str:
    """Say why the sign of a potential cannot be judged, if it cannot."""
    if len(case.potential.inputs) > 1 and not case.sides.sign:
        return "nothing tells which concentration is inside, so the sign cannot be judged"
    if ratio < 0 and not case.ion_is_known:
        return "inside and outside are exchanged for a cation, and right for an anion"
    if not case.sides.sure and case.sides.sign and (case.slope > 0) != (valence > 0):
        return "inside and outside are exchanged, if the weak evidence for them can be believed"
    return ""


def _meant(case: Case, kelvin: arb, ratio: arb) -> arb:
    """Return the temperature the slope itself speaks of, where nothing else does."""
    return kelvin * abs(ratio) if case.temperature.kelvin is None else kelvin


def _as_mistake(case: Case, kelvin: arb, tolerance: float) -> Match | None:
    options = [
        (found, valence)
        for valence in case.valences
        if (found := shortest(_explanations(case, valence, kelvin, tolerance)))
    ]
    if not options:
        return None
    best, valence = min(options, key=lambda option: option[0].cost)
    return Match(valence, _meant(case, kelvin, best.ratio), best)


def _explanations(case: Case, valence: int, kelvin: arb, tolerance: float) -> Iterator[Explanation]:
    law = replace(case.law, mistakes=(*slips(case), *case.law.mistakes))
    yield from explanations(law, case.env(valence, kelvin), case.observed(valence), tolerance)
    if case.ion_is_known:
        yield from _of_another_ion(case, valence, kelvin, tolerance)


def _of_another_ion(
    case: Case, valence: int, kelvin: arb, tolerance: float
) -> Iterator[Explanation]:
    """Yield other valences of the ion's own sign, also beside a mistake that turns the sign."""
    known = factors(case.law, case.env(valence, kelvin))
    turning = next((mistake for mistake, factor in known.items() if (factor + 1).contains(0)), None)
    for size in UNKNOWN_ION:
        other = size if valence > 0 else -size
        right = slope(case.law, case.env(other, kelvin))
        if right is None or other == valence:
            continue
        ratio = case.observed(valence) / right
        because = f"the slope is that of an ion of valence {other}, not {valence}"
        if abs(ratio - 1) < tolerance:
            yield Explanation(("wrong-valence",), because, "major", 3, ratio)
        if turning is not None and abs(ratio + 1) < tolerance:
            slugs = (turning.slug, "wrong-valence")
            yield Explanation(slugs, f"{turning.because}; {because}", "major", 5, -ratio)
