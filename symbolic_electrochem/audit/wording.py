"""Putting a judged potential into words and numbers a person can check."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from flint import arb

from .constants import EXACT, ROUNDING, Constant, explain, relative
from .diagnose import slope
from .evaluate import UnknownValueError
from .finding import Counterexample, Finding
from .ir import Op, shown, symbols
from .judge import Assessment, assess
from .match import Match, match
from .temperature import ICE
from .witness import Witness, first_is_outside, witness

if TYPE_CHECKING:
    from .case import Case

_RULE_OF = {"constants": "EC002", "temperature": "EC003"}


def finding(case: Case) -> Finding:
    """Judge a potential."""
    reading = match(case)
    found = assess(case, reading)
    try:
        point = witness(case, reading, found.kelvin)
    except UnknownValueError:
        point = None
    if point is not None and not (point.model.is_finite() and point.law.is_finite()):
        point = None
    potential = case.potential
    return Finding(
        rule=_rule(reading, found),
        at=potential.equation.at,
        language=case.flow.model.language,
        kind="nernst",
        symbol=_local(potential.equation.target),
        expression=shown(potential.node),
        inputs=_inputs(case),
        verdict=found.aspects.verdict,
        aspects=found.aspects,
        classes=found.classes,
        severity=found.severity,
        note=_note(case, reading, found),
        max_rel_err=_error(case, found, point),
        effect_mV=None if point is None else abs(_millivolt(point.model) - _millivolt(point.law)),
        rung=potential.fit.rung if potential.fit else "",
        diagnosis=reading.wrong.slugs if reading.wrong else (),
        readings=reading.wrong.readings if reading.wrong else (),
        counterexample=None if point is None else _counterexample(case, point),
        fix=_fix(case, reading, found),
        evidence=_evidence(case),
        theorem=f"{case.law.page}.{case.law.name}",
        confidence=_confidence(case, reading),
    )


def _confidence(case: Case, reading: Match) -> Literal["high", "medium", "low"]:
    if reading.undecided:
        return "low"
    return "high" if case.sides.sure else "medium"


def _rule(reading: Match, found: Assessment) -> str:
    if reading.undecided:
        return "EC005"
    if not reading.explained:
        return "EC004"
    if found.aspects.formula == "deviates":
        return "EC001"
    wrong = (name for name in _RULE_OF if getattr(found.aspects, name) == "deviates")
    return next((_RULE_OF[name] for name in wrong), "EC006")


def _local(name: str) -> str:
    return name.rpartition(".")[2]


def _mentions(case: Case) -> dict[str, str]:
    """Return the name the expression itself uses for each input."""
    flow = case.flow
    return {flow.source(name): _local(name) for name in reversed(symbols(case.potential.node))}


def _inputs(case: Case) -> tuple[str, ...]:
    said = _mentions(case)
    names = [said.get(name, _local(name)) for name in case.potential.inputs]
    return (*names, _local(case.found["z"].name)) if "z" in case.found else tuple(names)


def _millivolt(value: arb) -> float:
    return float(value) * 1000


def _error(case: Case, found: Assessment, point: Witness | None) -> float | None:
    """Return how far off the slope is, or the value where the slope does not say it all."""
    shifted = found.aspects.formula == "deviates" and not case.offset.contains(0)
    if point is not None and (case.broken or (shifted and len(point.numbers) > 1)):
        return abs(float(point.model / point.law) - 1)
    return abs(found.deviation)


def _number(value: arb, digits: int = 6) -> str:
    return f"{float(value):.{digits}g}"


def _counterexample(case: Case, point: Witness) -> Counterexample:
    said, variables = _mentions(case), case.flow.model.variables
    inputs = tuple(
        (said.get(name, _local(name)), _number(number), variables[name].unit_name)
        for name, number in zip(case.potential.inputs, point.numbers, strict=True)
    )
    kelvin = f"{_number(point.kelvin)} K"
    return Counterexample(inputs, kelvin, _millivolt(point.model), _millivolt(point.law))


def _note(case: Case, reading: Match, found: Assessment) -> str:
    if reading.undecided:
        return f"cannot be decided: {reading.undecided}"
    if not reading.explained:
        return "differs from the law, cause unknown"
    if reading.wrong:
        return f"equals the law with {' and '.join(reading.wrong.slugs)}: {reading.wrong.because}"
    parts = [f"the law for valence {reading.valence} at {_number(found.kelvin)} K"]
    parts += _shift(case, found) + _values(case, found) + _warmth(case, reading, found)
    return "; ".join(parts)


def _shift(case: Case, found: Assessment) -> list[str]:
    if found.aspects.formula != "deviates":
        return []
    factor = _number((case.offset / case.first).exp())
    return [f"shifted by {_number(case.offset * 1000)} mV, a factor {factor} inside the logarithm"]


def _values(case: Case, found: Assessment) -> list[str]:
    said = [(c, *explain(c)) for c in _written(case)]
    told = [
        f"{_local(c.name)} = {c.text}, {why}"
        for c, kind, why in said
        if kind != "exact" or abs(relative(c)) > ROUNDING
    ]
    rounded = found.aspects.constants == "deviates" and not told
    return [f"a number in it is off by {found.deviation:.2g}"] if rounded else told


def _written(case: Case) -> list[Constant]:
    """Return R and F where the file writes them as numbers."""
    return [c for role, c in case.found.items() if role in EXACT and c.text]


def _warmth(case: Case, reading: Match, found: Assessment) -> list[str]:
    known = case.temperature
    if known.ice is not None and known.ice != ICE:
        return [f"kelvin is Celsius + {float(known.ice)} here"]
    if known.source != "nothing" and found.aspects.temperature == "equivalent":
        return []
    meant = float(reading.kelvin)
    if known.source != "nothing":
        meant *= abs(float(case.ratio(reading.valence, reading.kelvin, exact=True)))
    return [f"the slope is that of {meant:.2f} K ({meant - float(ICE):.2f} degC)"]


def _fix(case: Case, reading: Match, found: Assessment) -> str:
    if found.aspects.verdict != "deviates":
        return ""
    if found.aspects.formula == "deviates" or case.temperature.ice is not None:
        return _rewritten(case, _law_here(case, reading))
    if found.aspects.temperature == "deviates":
        right = slope(case.law, case.env(reading.valence, found.kelvin, exact=True))
        natural = "" if right is None else _number(abs(right) * 1000)
        decimal = "" if right is None else _number(abs(right) * 1000 * arb(10).log())
        told = f" ({natural} mV with ln, {decimal} mV with log10)" if natural else ""
        folded = len(case.potential.inputs) == 1 and not case.offset.contains(0)
        also = ", and change the constant beside the logarithm with it" if folded else ""
        return f"use R*T/(z*F) at {_number(found.kelvin)} K{told}{also}"
    return "; ".join(set_to(c) for c in _written(case) if abs(relative(c)) > ROUNDING)


def set_to(constant: Constant) -> str:
    """Return the corrected value of a constant in the unit the file has it in."""
    return f"set {_local(constant.name)} to {float(EXACT[constant.role] / constant.scale):.10g}"


def _rewritten(case: Case, law: str) -> str:
    """Say what to write instead of a potential, or instead of a part that a sum turns over."""
    potential = case.potential
    if potential.node is potential.equation.value:
        return f"write {_local(potential.equation.target)} as {law}"
    match potential.node:
        case Op("-", (added,)):
            return f"take {law} from the voltage where {shown(added)} is added to it"
        case node:
            return f"write {shown(node)} as {law}"


def _law_here(case: Case, reading: Match) -> str:
    """Write the law in the model's own names."""
    said = _mentions(case)
    names = [said.get(name, _local(name)) for name in case.potential.inputs]
    names += [] if len(names) > 1 else ["the other concentration"]
    outer, inner = names if first_is_outside(case, reading) else reversed(names)
    letters = {r: _local(case.found[r].name) if r in case.found else r for r in ("R", "F")}
    letters["T"] = case.temperature.name or "T"
    known = case.found.get("z")
    right = known is not None and (known.value - reading.valence).contains(0)
    valence = _local(known.name) if known is not None and right else str(reading.valence)
    valence = f"({valence})" if valence.startswith("-") else valence
    bottom = letters["F"] if valence == "1" else f"({valence}*{letters['F']})"
    return f"{letters['R']}*{letters['T']}/{bottom}*ln({outer}/{inner})"


def _evidence(case: Case) -> tuple[str, ...]:
    told = [f"{e.text} ({e.strength})" for e in case.sides.evidence]
    if "z" in case.found:
        valence = case.found["z"]
        told.append(f"{_local(valence.name)} is {valence.text} (equations)")
    if case.ion:
        told.append(f"the valence is {case.ion[0]}: {case.ion[1].text} ({case.ion[1].strength})")
    if not case.ion_is_known:
        told.append("nothing tells the ion")
    warmth = case.temperature
    if warmth.kelvin is not None:
        told.append(f"{warmth.name} is {_number(warmth.kelvin)} K ({warmth.source})")
    return tuple(told)
