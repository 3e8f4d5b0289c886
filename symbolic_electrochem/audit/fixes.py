"""What to change in a file so that a potential is the law's."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from flint import arb

from .constants import EXACT, ROUNDING, Constant, is_rounding, relative
from .diagnose import slope
from .evaluate import ball
from .ir import Op, Sym, shown, symbols
from .units import AMOUNT, CONCENTRATION
from .witness import first_is_outside

if TYPE_CHECKING:
    from .case import Case
    from .judge import Assessment
    from .match import Match


def local(name: str) -> str:
    """Return the name of a variable without that of its component."""
    return name.rpartition(".")[2]


def digits(value: arb, count: int = 6) -> str:
    """Write a number as a person does."""
    return f"{float(value):.{count}g}"


def mentions(case: Case) -> dict[str, str]:
    """Return the name the expression itself uses for each input."""
    flow = case.flow
    return {flow.source(name): local(name) for name in reversed(symbols(case.potential.node))}


def numbers(case: Case) -> list[Constant]:
    """Return R and F where the file writes them as numbers."""
    return [c for role, c in case.found.items() if role in EXACT and c.text]


def fix(case: Case, reading: Match, found: Assessment) -> str:
    """Say what to change, or nothing where nothing is wrong."""
    if found.aspects.verdict != "deviates":
        return ""
    told = [f"give {local(name)} an initial value above zero" for name in case.empty]
    if found.aspects.formula == "deviates" or case.temperature.ice is not None:
        return "; ".join([_rewritten(case, _law_here(case, reading, found)), *told])
    if found.aspects.temperature == "deviates":
        return "; ".join([_warmed(case, reading, found), *told])
    return "; ".join([*_corrected(case, reading, found), *told])


def _warmed(case: Case, reading: Match, found: Assessment) -> str:
    folded = len(case.potential.inputs) == 1 and not case.offset.contains(0)
    also = ", and change the constant beside the logarithm with it" if folded else ""
    return f"use R*T/(z*F) at {digits(found.kelvin)} K{_slopes(case, reading, found)}{also}"


def _slopes(case: Case, reading: Match, found: Assessment) -> str:
    right = slope(case.law, case.env(reading.valence, found.kelvin, exact=True))
    if right is None:
        return ""
    natural, decimal = abs(right) * 1000, abs(right) * 1000 * arb(10).log()
    return f" ({digits(natural)} mV with ln, {digits(decimal)} mV with log10)"


def _corrected(case: Case, reading: Match, found: Assessment) -> list[str]:
    if found.aspects.constants != "deviates":
        return []
    told = [set_to(c) for c in numbers(case) if abs(relative(c)) > ROUNDING]
    told = told or [set_to(c) for c in numbers(case) if not is_rounding(c)]
    at = f"use R*T/(z*F) at {digits(found.kelvin)} K{_slopes(case, reading, found)}"
    return told or [at]


def set_to(constant: Constant) -> str:
    """Return the corrected value of a constant in the unit the file has it in."""
    right = f"{float(EXACT[constant.role] / constant.scale):.10g}"
    if constant.name == constant.text:
        return f"write {right} for {constant.text}"
    return f"set {local(constant.name)} to {right}"


def _rewritten(case: Case, law: str) -> str:
    """Say what to write instead of a potential, or instead of a part that a sum turns over."""
    potential = case.potential
    if potential.node is potential.equation.value:
        return f"write {potential.equation.symbol} as {law}"
    match potential.node:
        case Op("-", (Sym() as added,)):
            return f"take {shown(added)} from the voltage where it is added to it"
        case Op("-", (added,)):
            return f"take {law} from the voltage where {shown(added)} is added to it"
        case node:
            return f"write {shown(node)} as {law}"


def _law_here(case: Case, reading: Match, found: Assessment) -> str:
    """Write the law in the model's own names, for the units the file declares."""
    said = mentions(case)
    names = [said.get(name, local(name)) for name in case.potential.inputs]
    names += [] if len(names) > 1 else ["the other concentration"]
    outer, inner = names if first_is_outside(case, reading) else reversed(names)
    log = f"ln({_times(_between(case, reading), outer)}/{inner})"
    if case.folded:
        right = slope(case.law, case.env(reading.valence, found.kelvin, exact=True))
        return log if right is None else f"{digits(right / ball(case.volt))}*{log}"
    gas, faraday = case.found["R"], case.found["F"]
    known = case.found.get("z")
    right_z = known is not None and (known.value - reading.valence).contains(0)
    valence = local(known.name) if known is not None and right_z else str(reading.valence)
    valence = f"({valence})" if valence.startswith("-") else valence
    bottom = local(faraday.name) if valence == "1" else f"({valence}*{local(faraday.name)})"
    kelvin = case.temperature.name or digits(found.kelvin)
    scale = gas.scale / faraday.scale / case.volt
    return f"{_times(scale, local(gas.name))}*{kelvin}/{bottom}*{log}"


def _times(factor: Fraction, name: str) -> str:
    return name if factor == 1 else f"{float(factor):.10g}*{name}"


def _between(case: Case, reading: Match) -> Fraction:
    """Return what makes the outer concentration's number one in the unit of the inner one."""
    variables = case.flow.model.variables
    units = [variables[name].unit for name in case.potential.inputs]
    scales = [u.scale for u in units if u and u.dimension in (CONCENTRATION, AMOUNT)]
    if len(scales) < len(("inside", "outside")):
        return Fraction(1)
    first, second = scales
    return first / second if first_is_outside(case, reading) else second / first
