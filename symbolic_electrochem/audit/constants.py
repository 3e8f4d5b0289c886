"""Physical constants in a model: which they are, and whether their values are right.

A constant is told by its unit, or where units are silent by its value; never by its name.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from .evaluate import Evaluator, UnknownValueError, ball
from .ir import Num, children, symbols
from .units import (
    CHARGE,
    ENTROPY,
    MOLAR_CHARGE,
    MOLAR_ENTROPY,
    NONE,
    TEMPERATURE,
    Dimension,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flint import arb

    from .dataflow import Flow
    from .ir import Node, Span

AVOGADRO = Fraction("6.02214076e23")
GAS = Fraction("1.380649e-23") * AVOGADRO
FARADAY = Fraction("1.602176634e-19") * AVOGADRO
EXACT = {"R": GAS, "F": FARADAY}
UNITS = {"R": "J/(mol K)", "F": "C/mol"}
ROUNDING = Fraction(1, 10_000)
VALENCES = (1, 2, 3)
KELVINS = (Fraction(200), Fraction(400))
_ROLES: dict[Dimension, tuple[str, Fraction]] = {
    MOLAR_ENTROPY: ("R", Fraction(1)),
    MOLAR_CHARGE: ("F", Fraction(1)),
    ENTROPY: ("R", AVOGADRO),
    CHARGE: ("F", AVOGADRO),
}
_SCALES = tuple(Fraction(10) ** power for power in (0, 3, -3))
_TENFOLD = Fraction(10), Fraction(1, 10)
_NEAR = Fraction(1, 100)
_FAR = Fraction(1, 10)

KNOWN = {
    "R": (
        ("CODATA 2014", "8.3144598"), ("CODATA 2010", "8.3144621"),
        ("CODATA 1998 to 2006", "8.314472"), ("CODATA 1986", "8.314510"),
        ("CODATA 1973", "8.31441"), ("CODATA 1969", "8.31434"), ("about 1960", "8.3143"),
    ),
    "F": (
        ("CODATA 2014", "96485.33289"), ("CODATA 2010", "96485.3365"),
        ("CODATA 2006", "96485.3399"), ("CODATA 2002", "96485.3383"),
        ("CODATA 1998", "96485.3415"), ("CODATA 1986", "96485.309"),
        ("CODATA 1973", "96484.56"), ("CODATA 1969", "96486.70"), ("about 1960", "96487"),
    ),
}  # fmt: skip


@dataclass(frozen=True)
class Constant:
    """A constant of the law as the file has it; ``value`` is in SI, from ``text`` where given."""

    role: str
    name: str
    value: arb
    text: str
    at: Span
    scale: Fraction = Fraction(1)


def constants(
    flow: Flow, values: Evaluator, node: Node, stop: frozenset[str]
) -> dict[str, Constant]:
    """Return the constants an expression is built from, by the part each plays in the law.

    A bare number is read as the temperature only beside R and F.
    """
    found = [c for name in passed(flow, node, stop) for c in _declared(flow, values, name)]
    found.sort(key=lambda c: not c.text)
    found += [
        c
        for part in written(flow, node, stop)
        for number in _literals(part)
        for c in _literal(number)
    ]
    roles: dict[str, list[Constant]] = {}
    for constant in found:
        roles.setdefault(constant.role, []).append(constant)
    chosen = {role: some[0] for role, some in roles.items() if role != "z" or len(some) == 1}
    bare = chosen.pop("T?", None)
    if "T" not in chosen and bare is not None and {"R", "F"} <= chosen.keys():
        chosen["T"] = bare
    return chosen


def bare(flow: Flow, values: Evaluator, node: Node, stop: frozenset[str]) -> Iterator[Constant]:
    """Yield the numbers without a unit that may be a temperature in degrees Celsius."""
    for name in passed(flow, node, stop):
        variable = flow.model.variables[name]
        own, number = variable.unit.dimension if variable.unit else NONE, variable.initial
        if own == NONE and isinstance(number, Num):
            yield Constant("T", name, values.variable(name), number.text, variable.at)
    for part in written(flow, node, stop):
        for n in _literals(part):
            yield Constant("T", n.text, ball(n.value), n.text, n.at)


def passed(flow: Flow, node: Node, stop: frozenset[str]) -> list[str]:
    """Return the variables between an expression and its inputs, in the order of declaration."""
    reached = flow.passed(symbols(node), stop) - stop
    return sorted(reached, key=flow.order.__getitem__)


def written(flow: Flow, node: Node, stop: frozenset[str]) -> list[Node]:
    """Return an expression and the definitions it is built from."""
    names = passed(flow, node, stop)
    return [node, *(flow.defining[name].value for name in names if name in flow.defining)]


def _declared(flow: Flow, values: Evaluator, name: str) -> Iterator[Constant]:
    variable = flow.model.variables[name]
    try:
        number = values.variable(name)
    except UnknownValueError:
        return
    text = variable.initial.text if isinstance(variable.initial, Num) else ""
    unit, own = variable.unit, variable.unit.dimension if variable.unit else NONE
    if unit and own == TEMPERATURE:
        yield Constant("T", name, number * ball(unit.scale) + ball(unit.offset), text, variable.at)
    elif unit and own in _ROLES and _plausible(number, unit.scale, *_ROLES[own]):
        role, factor = _ROLES[own]
        scale = factor * unit.scale
        yield Constant(role, name, number * ball(scale), text, variable.at, scale)
    elif text and own == NONE and any((abs(number) - z).contains(0) for z in VALENCES):
        yield Constant("z", name, number, text, variable.at)
    elif text and (found := near(Fraction(text))):
        role, scale = found
        yield Constant(role, name, number * ball(scale), text, variable.at, scale)
    elif text and own == NONE and KELVINS[0] < Fraction(text) < KELVINS[1]:
        yield Constant("T?", name, number, text, variable.at)


def _plausible(number: arb, scale: Fraction, role: str, factor: Fraction) -> bool:
    """Say whether a declared unit makes a number the constant, or that with a digit lost."""
    times = number * ball(scale * factor / EXACT[role])
    tenfold = any(abs(times * ball(by) - 1) < ball(_NEAR) for by in _TENFOLD)
    return tenfold or bool(abs(times - 1) < ball(_FAR))


def near(value: Fraction) -> tuple[str, Fraction] | None:
    """Return which constant a bare number looks like, and the factor that makes it SI."""
    for role, exact in EXACT.items():
        for scale in _SCALES:
            if abs(abs(value) * scale / exact - 1) < _NEAR:
                return role, scale
    lost = any(abs(abs(value) * by / FARADAY - 1) < ROUNDING for by in _TENFOLD)
    return ("F", Fraction(1)) if lost else None


def _literals(node: Node) -> Iterator[Num]:
    if isinstance(node, Num):
        yield node
    for part in children(node):
        yield from _literals(part)


def _literal(number: Num) -> Iterator[Constant]:
    if found := near(number.value):
        role, scale = found
        value = ball(abs(number.value) * scale)
        yield Constant(role, number.text, value, number.text, number.at, scale)
    elif KELVINS[0] < number.value < KELVINS[1]:
        yield Constant("T?", number.text, ball(number.value), number.text, number.at)


def relative(constant: Constant) -> Fraction:
    """Return by how much a constant given as text is off, as a fraction."""
    return abs(Fraction(constant.text)) * constant.scale / EXACT[constant.role] - 1


def is_rounding(constant: Constant) -> bool:
    """Say whether the digits given are those of the exact value, rounded."""
    if tenfold(constant):
        return False
    digits = _digits(constant.text)
    least = max(len(digits.rstrip("0")), 1)  # trailing zeros are meant, or they are not
    return any(_exact_digits(constant, n) == digits[:n] for n in range(least, len(digits) + 1))


def _digits(text: str) -> str:
    mantissa = text.lower().partition("e")[0]
    return "".join(c for c in mantissa if c.isdigit()).lstrip("0")


def _exact_digits(constant: Constant, count: int) -> str:
    """Return the first digits of what the number should be in the file's own unit."""
    value = EXACT[constant.role] / constant.scale
    return f"{Decimal(value.numerator) / Decimal(value.denominator):.{count - 1}e}".partition("e")[
        0
    ].replace(".", "")


def tenfold(constant: Constant) -> str:
    """Say that a constant is ten times too small or too large, if it is."""
    for by, what in zip(_TENFOLD, ("a digit is lost", "there is a digit too many"), strict=True):
        if abs((1 + relative(constant)) * by - 1) < _NEAR:
            size = "small" if by > 1 else "large"
            return f"ten times too {size}: {what}"
    return ""


def explain(constant: Constant) -> tuple[str, str]:
    """Return the class of a constant's value and what there is to say of it."""
    digits = _digits(constant.text)
    if told := tenfold(constant):
        return "constant_typo", told
    if is_rounding(constant):
        off = abs(relative(constant))
        by = f" by {100 * float(off):.2g} %" if off > ROUNDING else ""
        return "exact", f"the exact value, rounded{by}"
    for source, text in KNOWN[constant.role]:
        if _digits(text).startswith(digits.rstrip("0")):
            return "rounded_constants", f"the value of {source}"
    for size in range(4, min(len(digits), 8) + 1):
        right = _exact_digits(constant, size)
        wrong = [i for i in range(size) if digits[i] != right[i]]
        if len(wrong) == 2 and sorted(digits[:size]) == sorted(right):  # noqa: PLR2004
            return "constant_typo", f"two digits exchanged: {digits[:size]} for {right}"
    if abs(relative(constant)) <= 6 * ROUNDING:
        return "rounded_constants", "rounded"
    return "wrong_constant", "not a value this constant has had"
