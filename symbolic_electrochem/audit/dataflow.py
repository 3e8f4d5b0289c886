"""What an expression depends on, once the definitions behind its names are followed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .ir import symbols
from .model import UnreadableError
from .units import AMOUNT, CONCENTRATION, TEMPERATURE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .ir import Node
    from .model import Equation, Model, Variable

MAX_STEPS = 5_000_000


@dataclass(frozen=True)
class Reach:
    """The inputs an expression ends in, and every variable passed on the way."""

    inputs: frozenset[str]
    passed: frozenset[str]


@dataclass
class Flow:
    """Follows names through a model.

    An input is a state, a variable without a definition, or a concentration, constant or not:
    that is what an electrochemical law is a function of.  A variable that is defined twice counts
    as not defined.
    """

    model: Model
    states: frozenset[str] = field(init=False)
    defining: dict[str, Equation] = field(init=False)
    steps: int = 0

    def __post_init__(self) -> None:
        """Index the equations."""
        self.states = frozenset(e.target for e in self.model.equations if e.rate)
        plain = [e for e in self.model.equations if e.target and not e.rate]
        times = Counter(e.target for e in plain)
        self.defining = {e.target: e for e in plain if times[e.target] == 1}

    def spend(self) -> None:
        """Count a step of work, and give up on a file that needs too many."""
        self.steps += 1
        if self.steps > MAX_STEPS:
            raise UnreadableError("EC913", f"more than {MAX_STEPS} steps of work")

    def source(self, name: str) -> str:
        """Return the variable a connected one stands for."""
        return self.model.aliases[name][0] if name in self.model.aliases else name

    def variable(self, name: str) -> Variable:
        """Return the declaration behind a name."""
        return self.model.variables[self.source(name)]

    def node(self, name: str) -> Node | None:
        """Return what a variable is equal to: its equation, else its initial value."""
        equation = self.defining.get(name)
        return self.model.variables[name].initial if equation is None else equation.value

    def is_input(self, name: str) -> bool:
        """Say whether a law may vary this variable."""
        return name in self.states or self.node(name) is None or self.is_concentration(name)

    def is_concentration(self, name: str) -> bool:
        """Say whether the declared unit is one of concentration or amount."""
        unit = self.model.variables[name].unit
        return unit is not None and unit.dimension in (CONCENTRATION, AMOUNT)

    def is_temperature(self, name: str) -> bool:
        """Say whether the declared unit is one of temperature."""
        unit = self.variable(name).unit
        return unit is not None and unit.dimension == TEMPERATURE

    def unknown_unit(self, name: str) -> str:
        """Say why the unit of a variable is unknown, or nothing where it is known."""
        variable = self.variable(name)
        local = name.rpartition(".")[2]
        if variable.unit is not None:
            return ""
        if not variable.unit_name:
            return f"{local} has no unit"
        imports = ", and imports are not followed" if self.model.imports else ""
        return f"{local} is in {variable.unit_name}, which this file does not define{imports}"

    def is_constant(self, name: str) -> bool:
        """Say whether a variable keeps its value whatever the states do."""
        return not self.reach([name], frozenset()).passed & self.states

    def reach(self, names: Iterable[str], stop: frozenset[str] | None = None) -> Reach:
        """Follow names to the inputs; given ``stop``, to those variables and to loose ends."""
        inputs: set[str] = set()
        passed: set[str] = set()
        pending = [self.source(name) for name in names]
        while pending:
            name = pending.pop()
            if name in passed:
                continue
            self.spend()
            passed.add(name)
            ends = self.is_input(name) if stop is None else name in stop or name in self.states
            node = self.node(name)
            if ends or node is None:
                inputs.add(name)
            else:
                pending += [self.source(part) for part in symbols(node)]
        return Reach(frozenset(inputs), frozenset(passed))
