"""Finding potentials that are logarithms of concentrations, by what expressions do.

Nothing here looks at a name.  The largest part of an equation that depends on concentrations alone
is evaluated in ball arithmetic; if it is a voltage and a sum of their logarithms, it is found.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

from flint import arb

from .canonical import canonical
from .evaluate import Evaluator, UnknownValueError, ball
from .ir import Call, Node, Op, Sym, children, symbols
from .temperature import BODY
from .units import AMOUNT, CONCENTRATION, NONE, TEMPERATURE, VOLTAGE, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .dataflow import Flow
    from .model import Equation

_PLAIN = (0.2, 3.0)
DEFAULTS = (arb(140), arb(5))
POINTS = tuple(
    (Fraction(a), Fraction(b))
    for a, b in (
        ("1/2", "1"), ("1", "1/3"), ("3", "3"), ("1/5", "7"),
        ("10", "1/10"), ("1/7", "1/7"), ("8", "3/2"), ("9/10", "11/10"),
    )
)  # fmt: skip
"""Multiples of the model's own concentrations at which an expression is tried."""


@dataclass(frozen=True)
class Fit:
    """``value = offset + sum(slope * ln(input))``, in the units the file declares."""

    slopes: tuple[arb, ...]
    offset: arb
    rung: str


@dataclass(frozen=True)
class Potential:
    """A voltage that depends on one or two concentrations and nothing else."""

    node: Node
    equation: Equation
    unit: Unit | None
    inputs: tuple[str, ...]
    fit: Fit | None
    start: tuple[arb, ...]
    given: Mapping[str, arb]
    doubt: str = ""


@dataclass(frozen=True)
class Other:
    """A logarithm that is not judged, and why."""

    node: Node
    equation: Equation
    reason: str


@dataclass(frozen=True)
class _Beside:
    """A voltage in a sum with logarithms; ``name`` is None where a number multiplies it."""

    name: str | None
    sign: int
    constant: bool


def _terms(node: Node, sign: int = 1) -> Iterator[tuple[int, Node]]:
    """Yield the terms of a sum with their signs, none for what is no sum."""
    if not isinstance(node, Op) or node.sign not in "+-":
        return
    for index, part in enumerate(node.args):
        minus = node.sign == "-" and (index > 0 or len(node.args) == 1)
        own = -sign if minus else sign
        inner = list(_terms(part, own))
        yield from inner or [(own, part)]


def _has_call(node: Node) -> bool:
    return isinstance(node, Call) or any(_has_call(part) for part in children(node))


def _doubted(found: Potential | Other, doubt: str) -> Potential | Other:
    return replace(found, doubt=doubt) if doubt and isinstance(found, Potential) else found


def _is_plain(found: Potential | Other) -> bool:
    """Say whether an expression is a logarithm not yet multiplied into a voltage."""
    if isinstance(found, Other) or found.fit is None:
        return isinstance(found, Other)
    return all(_PLAIN[0] < abs(float(slope)) < _PLAIN[1] for slope in found.fit.slopes)


@dataclass
class Recogniser:
    """Looks through the equations of one model."""

    flow: Flow
    found: dict[int, list[Potential | Other]] = field(default_factory=dict)

    def all(self) -> Iterator[Potential | Other]:
        """Yield every logarithm of the model, within the largest expression it is part of."""
        for equation in self.flow.model.equations:
            yield from self.look(equation)

    def look(self, equation: Equation) -> list[Potential | Other]:
        """Return what one equation holds."""
        if id(equation) not in self.found:
            self.found[id(equation)] = []  # a circle of definitions ends here
            logs = list(self._logarithms(equation.value))
            ends = frozenset(end for log in logs for end in self._ends(log))
            parts = self._largest(equation.value, ends, self._unit(equation), whole=True)
            found = [self._examine(p, u, equation) for p, u in parts]
            doubt = self._doubt(equation)
            self.found[id(equation)] = [_doubted(part, doubt) for part in found]
        return self.found[id(equation)]

    def _unit(self, equation: Equation) -> Unit | None:
        defines = equation.target and not equation.rate
        return self.flow.variable(equation.target).unit if defines else None

    def _logarithms(self, node: Node) -> Iterator[Node]:
        """Yield what brings logarithms into an expression: calls, and names that stand for one."""
        call = isinstance(node, Call) and node.function in ("ln", "log") and bool(symbols(node))
        if call or (isinstance(node, Sym) and self._stands_for_logarithm(node.name)):
            yield node
        else:
            for part in children(node):
                yield from self._logarithms(part)

    def _stands_for_logarithm(self, name: str) -> bool:
        """Say whether a dimensionless variable carries a logarithm into the equations it is in."""
        unit = self.flow.variable(name).unit
        if unit is not None and unit.dimension != NONE:
            return False
        source = self.flow.source(name)
        own = self.flow.defining.get(source)
        return own is not None and any(f.node is own.value and _is_plain(f) for f in self.look(own))

    def _ends(self, log: Node) -> frozenset[str]:
        names = symbols(log)
        return self.flow.reach(names).inputs or frozenset(map(self.flow.source, names))

    def _largest(
        self, node: Node, ends: frozenset[str], unit: Unit | None, *, whole: bool = False
    ) -> list[tuple[Node, Unit | None]]:
        """Split an expression into the largest parts that depend on nothing but ``ends``.

        A whole equation counts if it gives a voltage.  What is taken from a voltage is a part of
        its own; what is added to one is taken from it with its sign changed.
        """
        if isinstance(node, Sym) or not any(True for _ in self._logarithms(node)):
            return []
        beside = self._beside(node)
        if beside is not None:
            own = None if beside.name is None else self.flow.variable(beside.name).unit
            return self._largest(self._taken(node, beside.sign), ends, own)
        voltage = unit is None or unit.dimension in (VOLTAGE, NONE)
        if voltage and self._depends_only(node, ends, whole=whole):
            return [(node, unit)]
        inner = None if whole else unit
        parts = [p for part in children(node) for p in self._largest(part, ends, inner)]
        return parts or [(node, unit)]

    def _beside(self, node: Node) -> _Beside | None:
        """Return the voltage that logarithms are added to or taken from, a changing one first."""
        voltages = [b for sign, term in _terms(node) if (b := self._voltage(sign, term))]
        voltages.sort(key=lambda b: b.constant)
        return voltages[0] if voltages else None

    def _voltage(self, sign: int, term: Node) -> _Beside | None:
        names = symbols(term)
        scaled = isinstance(term, Op) and term.sign in "*/" and not _has_call(term)
        if len(names) != 1 or not (isinstance(term, Sym) or scaled):
            return None
        unit, source = self.flow.variable(names[0]).unit, self.flow.source(names[0])
        value = self.flow.node(source)
        circle = value and source in self.flow.reach(symbols(value), frozenset()).passed
        if unit is None or unit.dimension != VOLTAGE or (circle and source not in self.flow.states):
            return None
        constant = self.flow.is_constant(source) and value is not None
        return _Beside(None if scaled else names[0], sign, constant)

    def _taken(self, node: Node, sign: int) -> Node:
        """Return what is taken from a voltage of that sign: its logarithms, with their signs."""
        logs = [(s, t) for s, t in _terms(node) if any(True for _ in self._logarithms(t))]
        parts = tuple(t if s != sign else Op("-", (t,), t.at) for s, t in logs)
        return parts[0] if len(parts) == 1 else Op("+", parts, node.at)

    def _doubt(self, equation: Equation) -> str:
        """Say why a voltage that is a logarithm plus or minus a constant can be read in two ways.

        A constant from which the logarithm is taken can only be the membrane's, clamped.
        """
        unit, beside = self._unit(equation), self._beside(equation.value)
        if beside is None or not beside.constant or (unit and unit.dimension != VOLTAGE):
            return ""
        logs = [s for s, t in _terms(equation.value) if any(True for _ in self._logarithms(t))]
        both = "the constant voltage beside it shifts it, or is that of the membrane"
        return both if equation.target and not equation.rate and 1 in logs else ""

    def _depends_only(self, node: Node, ends: frozenset[str], *, whole: bool) -> bool:
        reached = self.flow.reach(symbols(node), ends).inputs
        return all(
            name in ends
            or self._is_temperature(name)
            or (whole and self.flow.is_concentration(name))
            for name in reached
        )

    def _is_temperature(self, name: str) -> bool:
        unit = self.flow.variable(name).unit
        return unit is not None and unit.dimension == TEMPERATURE

    def _examine(self, node: Node, unit: Unit | None, equation: Equation) -> Potential | Other:
        inputs = self._inputs(node)
        reason = self._reason(inputs, unit)
        if reason:
            return Other(node, equation, reason)
        given = {name: ball(BODY) for name in self._free_temperatures(node)}
        try:
            inputs, fit = self._fit_best(node, inputs, given)
        except UnknownValueError as error:
            return Other(node, equation, f"a logarithm that cannot be evaluated: {error}")
        if fit is None and not (len(inputs) > 1 and unit and unit.dimension == VOLTAGE):
            return Other(node, equation, "not a sum of logarithms of concentrations")
        cancelled = fit is not None and all(slope.contains(0) for slope in fit.slopes)
        doubt = "the concentrations cancel, so it is zero whatever they are" if cancelled else ""
        return Potential(node, equation, unit, inputs, fit, self._start(inputs), given, doubt)

    def _inputs(self, node: Node) -> tuple[str, ...]:
        ends = frozenset(e for log in self._logarithms(node) for e in self._ends(log))
        reached = self.flow.reach(symbols(node), ends).inputs
        mentioned = dict.fromkeys(map(self.flow.source, symbols(node)))
        order = [*(n for n in mentioned if n in reached), *sorted(reached - mentioned.keys())]
        return tuple(name for name in order if not self._is_temperature(name))

    def _free_temperatures(self, node: Node) -> list[str]:
        reached = self.flow.reach(symbols(node)).inputs
        return [name for name in sorted(reached) if self._is_temperature(name)]

    def _reason(self, inputs: tuple[str, ...], unit: Unit | None) -> str | None:
        """Say why an expression is no single ion's potential, or return None."""
        if unit is not None and unit.dimension not in (VOLTAGE, NONE):
            return "a logarithm whose value is not a voltage"
        if not inputs or len(inputs) > len(("inside", "outside")):
            return f"a logarithm of {len(inputs)} concentrations"
        for name in inputs:
            declared = self.flow.variable(name).unit
            if declared and declared.dimension not in (CONCENTRATION, AMOUNT, NONE):
                return f"a logarithm of {self.flow.variable(name).unit_name}"
            if self._is_mixture(name):
                return "a logarithm of a mixture of several concentrations"
        return None

    def _is_mixture(self, name: str) -> bool:
        """Say whether a variable is a sum of several concentrations with positive weights."""
        own = self.flow.defining.get(name)
        if own is None or name in self.flow.states:
            return False
        node, parts = own.value, sorted(self.flow.reach(symbols(own.value)).inputs)
        if len(parts) < 2:  # noqa: PLR2004  (one concentration is no mixture)
            return False
        try:
            return self._is_positive_sum(node, parts)
        except UnknownValueError:
            return False

    def _is_positive_sum(self, node: Node, parts: list[str]) -> bool:
        def value(numbers: Mapping[str, arb]) -> arb:
            return Evaluator(self.flow, numbers).value(node)

        zero = dict.fromkeys(parts, arb(0))
        weights = [value(zero | {part: arb(1)}) for part in parts]
        points = [arb(3 + 7 * index) for index in range(len(parts))]
        total = sum((w * p for w, p in zip(weights, points, strict=True)), arb(0))
        linear = bool((value(dict(zip(parts, points, strict=True))) - total).contains(0))
        return linear and all(weight > 0 for weight in weights)

    def _fit_best(
        self, node: Node, inputs: tuple[str, ...], given: dict[str, arb]
    ) -> tuple[tuple[str, ...], Fit | None]:
        """Fit; beside a single concentration, a bare number it is divided by counts as another."""
        bare = self._bare_partner(node) if len(inputs) == 1 else None
        if bare is not None:
            fit = self._fit(node, (*inputs, bare), given)
            if fit is not None and sum(fit.slopes, arb(0)).contains(0):
                return (*inputs, bare), fit
        return inputs, self._fit(node, inputs, given)

    def _bare_partner(self, node: Node) -> str | None:
        names = {self.flow.source(n) for log in self._logarithms(node) for n in symbols(log)}
        bare = [n for n in sorted(names) if not self.flow.is_input(n) and self._is_bare(n)]
        return bare[0] if len(bare) == 1 else None

    def _is_bare(self, name: str) -> bool:
        unit = self.flow.model.variables[name].unit
        return name not in self.flow.defining and (unit is None or unit.dimension == NONE)

    def _start(self, inputs: tuple[str, ...]) -> tuple[arb, ...]:
        """Return positive and different values to begin with, the model's own if it has them."""
        values = Evaluator(self.flow, {})
        try:
            start = tuple(values.variable(name) for name in inputs)
        except UnknownValueError:
            start = ()
        usable = start and all(number > 0 for number in start)
        if usable and not any(one.overlaps(two) for one, two in pairwise(start)):
            return start
        return DEFAULTS[: len(inputs)]

    def _fit(self, node: Node, inputs: tuple[str, ...], given: dict[str, arb]) -> Fit | None:
        """Return the sum of logarithms an expression is around the state of the model."""
        start = self._start(inputs)

        def value(*factors: Fraction) -> arb:
            numbers = (x * ball(f) for x, f in zip(start, factors, strict=False))
            pairs = dict(zip(inputs, numbers, strict=True))
            return Evaluator(self.flow, given | pairs).value(node)

        one, two = Fraction(1), Fraction(2)
        here = value(one, one)
        doubled = (value(two, one), value(one, two))[: len(inputs)]
        slopes = tuple((there - here) / arb(2).log() for there in doubled)
        for point in POINTS:
            logs = (s * ball(f).log() for s, f in zip(slopes, point, strict=False))
            if not (value(*point) - sum(logs, here)).contains(0):
                return None
        offset = here - sum((s * x.log() for s, x in zip(slopes, start, strict=True)), arb(0))
        form = canonical(self.flow, Evaluator(self.flow, given), node, frozenset(inputs))
        rung = f"ball arithmetic at {len(POINTS)} points" if form is None else "canonical form"
        return Fit(slopes, offset, rung)
