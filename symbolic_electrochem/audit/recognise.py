"""Finding potentials that are logarithms of concentrations, by what expressions do.

The largest part of an equation that depends on concentrations alone is evaluated in ball
arithmetic; if it is a voltage and a sum of their logarithms, it is found.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from .examine import Other, Potential, ends, examine
from .fit import fit
from .ir import Call, Node, Op, Sym, children, opaque, symbols
from .sums import beside, sums, terms
from .units import NONE, VOLTAGE, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .dataflow import Flow
    from .model import Equation

_PLAIN = (0.2, 3.0)


@dataclass(frozen=True)
class Use:
    """Where a potential with an equation of its own meets the voltage of the membrane."""

    own: Potential
    term: Sym
    equation: Equation
    voltage: str
    added: bool


def _doubted(found: Potential | Other, doubt: str) -> Potential | Other:
    return replace(found, doubt=doubt) if doubt and isinstance(found, Potential) else found


def _varies(node: Node) -> bool:
    """Say whether an expression is more than a number."""
    return bool(symbols(node)) or any(True for _ in opaque(node))


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
            stop = frozenset(end for log in logs for end in ends(self.flow, log))
            parts = self._largest(equation.value, stop, self._unit(equation), whole=True)
            found = [examine(self.flow, p, u, equation, [*self._logarithms(p)]) for p, u in parts]
            doubt = self._doubt(equation)
            self.found[id(equation)] = [_doubted(part, doubt) for part in found]
        return self.found[id(equation)]

    @cached_property
    def uses(self) -> list[Use]:
        """Every place where a potential is added to a voltage or taken from it."""
        equations = self.flow.model.equations
        return [u for e in equations for node in sums(e.value) for u in self._uses(node, e)]

    def _uses(self, node: Node, equation: Equation) -> Iterator[Use]:
        against, unit = beside(self.flow, node, self._is_potential), self._unit(equation)
        if against is None or (against.constant and unit and unit.dimension == VOLTAGE):
            return
        for sign, term in terms(node):
            if isinstance(term, Sym) and (own := self._potential(term.name)):
                name = against.name.rpartition(".")[2]
                yield Use(own, term, equation, name, sign == against.sign)

    def turned(self, own: Potential, node: Node, equation: Equation) -> Potential:
        """Return a potential as it is where it is added to a voltage: with its sign changed."""
        minus = Op("-", (node,), node.at)
        unit = self.flow.variable(node.name).unit if isinstance(node, Sym) else own.unit
        found = fit(self.flow, minus, own.inputs, own.given)
        return replace(own, node=minus, equation=equation, unit=unit, fit=found)

    def _potential(self, name: str) -> Potential | None:
        """Return the potential a name stands for, if it stands for one."""
        own = self.flow.defining.get(self.flow.source(name))
        found = self.look(own) if own is not None else []
        whole = (f for f in found if isinstance(f, Potential) and own and f.node is own.value)
        return next((f for f in whole if f.unit and f.unit.dimension == VOLTAGE), None)

    def _is_potential(self, name: str) -> bool:
        return self._potential(name) is not None

    def _unit(self, equation: Equation) -> Unit | None:
        defines = equation.target and not equation.rate
        return self.flow.variable(equation.target).unit if defines else None

    def _logarithms(self, node: Node) -> Iterator[Node]:
        """Yield what brings logarithms into an expression: calls, and names that stand for one."""
        call = isinstance(node, Call) and node.function in ("ln", "log") and _varies(node)
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

    def _largest(
        self, node: Node, ends: frozenset[str], unit: Unit | None, *, whole: bool = False
    ) -> list[tuple[Node, Unit | None]]:
        """Split an expression into the largest parts that depend on nothing but ``ends``.

        A whole equation counts if it gives a voltage.  What is taken from a voltage is a part of
        its own; what is added to one is taken from it with its sign changed.
        """
        if isinstance(node, Sym) or not any(True for _ in self._logarithms(node)):
            return []
        against = beside(self.flow, node, self._is_potential)
        if against is not None:
            own = self.flow.variable(against.name).unit if against.plain else None
            return self._largest(self._taken(node, against.sign), ends, own)
        voltage = unit is None or unit.dimension in (VOLTAGE, NONE)
        if voltage and self._depends_only(node, ends, whole=whole):
            return [(node, unit)]
        inner = None if whole else unit
        parts = [p for part in children(node) for p in self._largest(part, ends, inner)]
        return parts or [(node, unit)]

    def _taken(self, node: Node, sign: int) -> Node:
        """Return what is taken from a voltage of that sign: its logarithms, with their signs."""
        logs = [(s, t) for s, t in terms(node) if any(True for _ in self._logarithms(t))]
        parts = tuple(t if s != sign else Op("-", (t,), t.at) for s, t in logs)
        return parts[0] if len(parts) == 1 else Op("+", parts, node.at)

    def _doubt(self, equation: Equation) -> str:
        """Say why nothing can be said of the potentials in an equation, if nothing can."""
        return self._undeclared(equation) or self._ambiguous(equation)

    def _undeclared(self, equation: Equation) -> str:
        """Say what has no declaration: the name on the left, or the unit of what is a voltage."""
        if equation.undeclared:
            return f"{equation.undeclared} is not declared"
        names = [equation.target] if equation.target and not equation.rate else []
        for node in sums(equation.value):
            parts = [term for _, term in terms(node)]
            if any(True for part in parts for _ in self._logarithms(part)):
                names += [part.name for part in parts if isinstance(part, Sym)]
        return next((told for name in names if (told := self.flow.unknown_unit(name))), "")

    def _ambiguous(self, equation: Equation) -> str:
        """Say why a voltage that is a logarithm plus or minus a constant can be read in two ways.

        A constant from which the logarithm is taken can only be the membrane's, clamped.
        """
        unit, against = self._unit(equation), beside(self.flow, equation.value, self._is_potential)
        if against is None or not against.constant or (unit and unit.dimension != VOLTAGE):
            return ""
        logs = [s for s, t in terms(equation.value) if any(True for _ in self._logarithms(t))]
        both = "the constant voltage beside it shifts it, or is that of the membrane"
        return both if equation.target and not equation.rate and 1 in logs else ""

    def _depends_only(self, node: Node, ends: frozenset[str], *, whole: bool) -> bool:
        reached = self.flow.inputs(symbols(node), ends)
        return all(
            name in ends
            or self.flow.is_temperature(name)
            or (whole and self.flow.is_concentration(name))
            for name in reached
        )
