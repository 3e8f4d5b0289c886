"""Physical constants where they are declared: a wrong value or unit is reported there, once."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from .constants import EXACT, UNITS, Constant, explain, near, relative, tenfold
from .evaluate import ball
from .finding import Aspects, Finding
from .fixes import set_to
from .ir import Num
from .judge import size
from .units import MOLAR_CHARGE, MOLAR_ENTROPY, Dimension

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .model import Model, Variable

_DIMENSIONS: dict[str, Dimension] = {"R": MOLAR_ENTROPY, "F": MOLAR_CHARGE}
INVERSE = {"R": "mol K/J", "F": "mol/C"}
_FAR = Fraction(1, 100)


def declared(model: Model) -> Iterator[Finding]:
    """Yield a finding for every gas or Faraday constant whose value or unit is off."""
    for variable in model.variables.values():
        if isinstance(variable.initial, Num) and variable.unit is not None:
            yield from _examine(model, variable, variable.initial)


def _examine(model: Model, variable: Variable, number: Num) -> Iterator[Finding]:
    unit, looks = variable.unit, near(number.value)
    for role, dimension in _DIMENSIONS.items():
        inverse = tuple((base, -power) for base, power in dimension)
        if unit is None or unit.dimension not in (dimension, inverse) or number.value == 0:
            continue
        constant = Constant(
            role, variable.name, ball(number.value), number.text, number.at, unit.scale
        )
        near_it = abs(relative(constant)) < _FAR or tenfold(constant)
        if unit.dimension == dimension and near_it:
            yield from _value(model, variable, constant)
        elif looks and looks[0] == role:
            meant = replace(constant, scale=looks[1])
            kind = "unit_inverted" if unit.dimension == inverse else "unit_scaled"
            yield from _value(model, variable, meant)
            yield _unit(model, variable, meant, kind)


def _value(model: Model, variable: Variable, constant: Constant) -> Iterator[Finding]:
    kind, why = explain(constant)
    off = float(relative(constant))
    if kind in ("constant_typo", "wrong_constant") and abs(off) > 1e-4:  # noqa: PLR2004
        yield Finding(
            rule="EC010",
            at=variable.at,
            language=model.language,
            kind="constant",
            symbol=variable.name.rpartition(".")[2],
            expression=_text(variable),
            inputs=(),
            verdict="deviates",
            aspects=Aspects(constants="deviates"),
            classes=(kind,),
            severity=size(off),
            note=f"{why}; {constant.role} is {_exact(constant.role)}",
            max_rel_err=abs(off),
            fix=set_to(constant),
        )


def _unit(model: Model, variable: Variable, constant: Constant, kind: str) -> Finding:
    """Report a number that is the constant's in a unit that cannot be."""
    unit, role = variable.unit_name, constant.role
    where = f" (line {model.units[unit].line})" if unit in model.units else ""
    right = f"{_scale(constant.scale)}{UNITS[role]}"
    declared = variable.unit.scale if variable.unit else Fraction(1)
    is_now = f"{_scale(declared)}{INVERSE[role] if kind == 'unit_inverted' else UNITS[role]}"
    return Finding(
        rule="EC011",
        at=variable.at,
        language=model.language,
        kind="unit",
        symbol=variable.name.rpartition(".")[2],
        expression=_text(variable),
        inputs=(),
        verdict="deviates",
        aspects=Aspects(),
        classes=(kind,),
        severity="major" if kind == "unit_inverted" else "latent",
        note=f"{constant.text} is {role} in {right}, but the unit {unit} is {is_now}",
        fix=f"define {unit}{where} as {right}",
    )


def _scale(scale: Fraction) -> str:
    return "" if scale == 1 else f"{float(scale):.10g} "


def _exact(role: str) -> str:
    return f"{float(EXACT[role]):.10g} {UNITS[role]}"


def _text(variable: Variable) -> str:
    number = variable.initial.text if isinstance(variable.initial, Num) else ""
    return f"{number} {variable.unit_name}"
