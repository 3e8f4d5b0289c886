"""Putting a judged potential into words and numbers a person can check."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from .constants import ROUNDING, explain, relative
from .evaluate import UnknownValueError
from .finding import Aspects, Counterexample, Finding
from .fixes import digits, fix, local, mentions, numbers
from .ir import shown, symbols
from .judge import Assessment, assess
from .match import Match, match
from .temperature import ICE
from .witness import Witness, folded, witness

if TYPE_CHECKING:
    from flint import arb

    from .case import Case
    from .constants import Constant
    from .diagnose import Explanation
    from .examine import Other

_RULE_OF = {"numerics": "EC007", "constants": "EC002", "temperature": "EC003"}


def finding(case: Case) -> Finding:
    """Judge a potential."""
    reading = match(case)
    found = assess(case, reading)
    point = _point(case, reading, found)
    potential = case.potential
    return Finding(
        rule=_rule(reading, found),
        at=potential.equation.at,
        language=case.flow.model.language,
        kind="nernst",
        symbol=potential.equation.symbol,
        expression=shown(potential.node),
        inputs=_inputs(case),
        verdict=found.aspects.verdict,
        aspects=found.aspects,
        classes=found.classes,
        severity=found.severity,
        note=_note(case, reading, found),
        max_rel_err=_error(reading, found, point),
        effect_mV=None if point is None else abs(_millivolt(point.model) - _millivolt(point.law)),
        rung=potential.fit.rung if potential.fit else "",
        diagnosis=reading.wrong.slugs if reading.wrong else (),
        readings=reading.wrong.readings if reading.wrong else (),
        counterexample=None if point is None else _counterexample(case, point),
        fix=fix(case, reading, found),
        evidence=_evidence(case),
        theorem=f"{case.law.page}.{case.law.name}",
        confidence=_confidence(case, reading),
    )


def _point(case: Case, reading: Match, found: Assessment) -> Witness | None:
    """Return where to compare, unless it is undecided with what, or there is no value there."""
    if reading.undecided:
        return None
    try:
        point = witness(case, reading, found.kelvin)
    except UnknownValueError:
        return None
    return point if point.model.is_finite() and point.law.is_finite() else None


def lost(other: Other, language: str) -> Finding:
    """Say that a voltage with a logarithm in it could not be judged."""
    names = dict.fromkeys(map(local, symbols(other.node)))
    return Finding(
        rule="EC005",
        at=other.equation.at,
        language=language,
        kind="nernst",
        symbol=other.equation.symbol,
        expression=shown(other.node),
        inputs=tuple(names),
        verdict="undecided",
        aspects=Aspects("undecided"),
        classes=("undecided",),
        severity="latent",
        note=f"cannot be decided: {other.reason}",
        confidence="low",
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


def _inputs(case: Case) -> tuple[str, ...]:
    said = mentions(case)
    names = [said.get(name, local(name)) for name in case.potential.inputs]
    return (*names, local(case.found["z"].name)) if "z" in case.found else tuple(names)


def _millivolt(value: arb) -> float:
    return float(value) * 1000


def _error(reading: Match, found: Assessment, point: Witness | None) -> float | None:
    """Return how far off the value is, or the slope where no value can be told."""
    if reading.undecided:
        return None
    return abs(found.deviation if point is None else float(point.model / point.law) - 1)


def _counterexample(case: Case, point: Witness) -> Counterexample:
    said, variables = mentions(case), case.flow.model.variables
    inputs = tuple(
        (said.get(name, local(name)), digits(number), variables[name].unit_name)
        for name, number in zip(case.potential.inputs, point.numbers, strict=True)
    )
    kelvin = f"{digits(point.kelvin)} K"
    return Counterexample(
        inputs, _state(case, inputs, point), kelvin, _millivolt(point.model), _millivolt(point.law)
    )


def _state(case: Case, inputs: tuple[tuple[str, str, str], ...], point: Witness) -> str:
    """Say whose numbers a state is made of, and which number the formula itself holds."""
    names = [name for (name, _, _), own in zip(inputs, point.own, strict=True) if not own]
    if not names:
        told = "the file's initial values"
    elif len(names) == len(inputs):
        told = "reference values, not the file's"
    else:
        told = f"{names[0]} a reference value, the rest from the file"
    units = [unit for _, _, unit in inputs]
    if len(units) > 1:
        return told
    return f"{told}, {digits(folded(case))} {units[0]} on the other side by the formula"


def _note(case: Case, reading: Match, found: Assessment) -> str:
    empty = [
        f"{local(name)} starts at {digits(value)}, which has no logarithm"
        for name, value in case.empty.items()
    ]
    return "; ".join([*_formula(case, reading, found), *empty])


def _formula(case: Case, reading: Match, found: Assessment) -> list[str]:
    if reading.undecided:
        return [f"cannot be decided: {reading.undecided}"]
    if not reading.explained:
        return ["differs from the law, cause unknown"]
    if reading.wrong:
        told = f"equals the law with {' and '.join(reading.wrong.slugs)}: {reading.wrong.because}"
        return [told, *_scale(case, reading.wrong), *_shift(case)]
    law = f"the law for valence {reading.valence} at {digits(found.kelvin)} K"
    return [law, *_shift(case), *_values(case, found), *_warmth(case, reading, found)]


def _scale(case: Case, wrong: Explanation) -> list[str]:
    """Say which units do not go together where a power of ten is what is wrong."""
    unit = case.potential.unit
    if case.folded or unit is None or not any(s.startswith("factor-1e") for s in wrong.slugs):
        return []
    made = case.found["R"].scale / case.found["F"].scale
    symbol = case.potential.equation.symbol
    return [f"R*T/F comes out in {_volts(made)}, and {symbol} is in {_volts(unit.scale)}"]


def _volts(scale: Fraction) -> str:
    names = {Fraction(1): "V", Fraction(1, 1000): "mV", Fraction(1, 10**6): "uV"}
    return names.get(scale, f"{float(scale):.10g} V")


def _shift(case: Case) -> list[str]:
    if len(case.potential.inputs) == 1 or case.offset.contains(0):
        return []
    factor = digits((case.offset / case.first).exp())
    told = f"shifted by {digits(case.offset * 1000)} mV, a factor {factor} inside the logarithm"
    units = [case.flow.model.variables[name].unit_name for name in case.potential.inputs]
    names = [local(name) for name in case.potential.inputs]
    pairs = " and ".join(f"{n} is in {u}" for n, u in zip(names, units, strict=True))
    return [told, pairs] if len(set(units)) > 1 else [told]


def _values(case: Case, found: Assessment) -> list[str]:
    said = [(c, *explain(c)) for c in numbers(case)]
    odd = [row for row in said if row[1] != "exact" or abs(relative(row[0])) > ROUNDING]
    deviates = found.aspects.constants == "deviates"
    told = [f"{_given(c)}, {why}" for c, _, why in odd]
    return told or ([f"a number in it is off by {found.deviation:.2g}"] if deviates else [])


def _given(constant: Constant) -> str:
    """Write a constant with its name, or with its role where it is a bare number."""
    name = constant.role if constant.name == constant.text else local(constant.name)
    return f"{name} = {constant.text}"


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


def _evidence(case: Case) -> tuple[str, ...]:
    told = [f"{e.text} ({e.strength})" for e in case.sides.evidence]
    if "z" in case.found:
        valence = case.found["z"]
        told.append(f"{local(valence.name)} is {valence.text} (equations)")
    if case.ion:
        told.append(f"the valence is {case.ion[0]}: {case.ion[1].text} ({case.ion[1].strength})")
    if not case.ion_is_known:
        told.append("nothing tells the ion")
    warmth = case.temperature
    if warmth.kelvin is None:
        told.append("the file states no temperature")
    else:
        told.append(f"{warmth.name} is {digits(warmth.kelvin)} K ({warmth.source})")
    return tuple(told)
