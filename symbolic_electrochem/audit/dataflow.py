"""What an expression depends on, once the definitions behind its names are followed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from .ir import symbols
from .model import UnreadableError
from .units import AMOUNT, CONCENTRATION, TEMPERATURE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .ir import Node
    from .model import Equation, Model, Variable

MAX_STEPS = 5_000_000


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
    order: dict[str, int] = field(init=False)
    steps: int = 0
    _parts: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _inputs: dict[frozenset[str] | None, dict[str, frozenset[str]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Index the equations."""
        self.states = frozenset(e.target for e in self.model.equations if e.rate)
        plain = [e for e in self.model.equations if e.target and not e.rate]
        times = Counter(e.target for e in plain)
        self.defining = {e.target: e for e in plain if times[e.target] == 1}
        self.order = {name: place for place, name in enumerate(self.model.variables)}

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
        return not self.inputs([name], frozenset()) & self.states

    def is_circular(self, name: str) -> bool:
        """Say whether a variable is defined by way of itself."""
        return name in self.tangled and name in self.passed(self.parts(name), frozenset())

    def parts(self, name: str) -> tuple[str, ...]:
        """Return the variables that stand in what a variable is equal to."""
        if name not in self._parts:
            node = self.node(name)
            names = () if node is None else symbols(node)
            self._parts[name] = tuple(dict.fromkeys(map(self.source, names)))
        return self._parts[name]

    def inputs(self, names: Iterable[str], stop: frozenset[str] | None = None) -> frozenset[str]:
        """Follow names to the inputs; given ``stop``, to those variables and to loose ends.

        What a variable ends in is kept, so that a long chain is followed once.
        """
        known = self._inputs.setdefault(stop, {})
        pending = [*(starts := [self.source(name) for name in names])]
        while pending:
            name = pending[-1]
            ends = name in known or self._is_end(name, stop)
            parts = () if ends or name in self.tangled else self.parts(name)
            todo = [part for part in parts if part not in known]
            if todo:
                pending += todo
                continue
            pending.pop()
            self.spend()
            if name not in known:
                known[name] = self._ending(name, parts, known, stop)
        return frozenset().union(*(known[name] for name in starts))

    def _ending(
        self,
        name: str,
        parts: tuple[str, ...],
        known: Mapping[str, frozenset[str]],
        stop: frozenset[str] | None,
    ) -> frozenset[str]:
        """Return the inputs of a variable, given those of its parts."""
        if self._is_end(name, stop):
            return frozenset([name])
        if name in self.tangled:
            return frozenset(n for n in self.passed([name], stop) if self._is_end(n, stop))
        return frozenset().union(*(known[part] for part in parts))

    def passed(self, names: Iterable[str], stop: frozenset[str] | None = None) -> frozenset[str]:
        """Return every variable met on the way from names to where `inputs` ends, ends included."""
        passed: set[str] = set()
        pending = [self.source(name) for name in names]
        while pending:
            name = pending.pop()
            if name not in passed:
                self.spend()
                passed.add(name)
                pending += () if self._is_end(name, stop) else self.parts(name)
        return frozenset(passed)

    def _is_end(self, name: str, stop: frozenset[str] | None) -> bool:
        if self.node(name) is None or name in self.states:
            return True
        return self.is_input(name) if stop is None else name in stop

    @cached_property
    def tangled(self) -> frozenset[str]:
        """The variables that are left when those that need none of the others are taken away."""
        users: dict[str, list[str]] = {}
        needs: dict[str, int] = {}
        for name in self.model.variables:
            parts = () if name in self.states else self.parts(name)
            needs[name] = len(parts)
            for part in parts:
                users.setdefault(part, []).append(name)
        free = [name for name, count in needs.items() if not count]
        for name in free:
            for user in users.get(name, ()):
                needs[user] -= 1
                free += [] if needs[user] else [user]
        return frozenset(needs) - frozenset(free)
