"""What a reader hands over: variables, equations, and where each of them stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

    from .ir import Node, Span
    from .units import Unit


class UnreadableError(Exception):
    """A file, or a part of it, that is refused rather than guessed at.

    Parameters
    ----------
    rule : str
        The identifier of the rule that refuses it.
    message : str
        What was found, and what is allowed.
    line : int
        Where, counted from 1.
    """

    def __init__(self, rule: str, message: str, line: int = 1) -> None:
        self.rule = rule
        self.line = line
        super().__init__(message)


@dataclass(frozen=True)
class Variable:
    """A declared variable; ``unit`` is None where the declaration could not be resolved."""

    name: str
    unit: Unit | None
    unit_name: str
    initial: Node | None
    at: Span
    tags: tuple[str, ...] = ()


@dataclass(frozen=True)
class Equation:
    """``target = value``, or ``d target/dt = value`` where ``rate`` is set.

    An equation that defines no variable has no target; ``undeclared`` is the name it is for, where
    nothing declares that name.
    """

    target: str
    value: Node
    at: Span
    rate: bool = False
    undeclared: str = ""

    @property
    def symbol(self) -> str:
        """Return the name on the left as the file writes it."""
        return self.undeclared or self.target.rpartition(".")[2]


@dataclass(frozen=True)
class Model:
    """A model as one file states it.

    ``aliases`` maps a variable to the one it is connected to and the factor by which its own unit
    makes its number differ from the other's.  ``units`` says where units are defined, ``imports``
    what the file takes from other files, which are not followed.
    """

    file: str
    language: str
    variables: Mapping[str, Variable]
    equations: tuple[Equation, ...]
    aliases: Mapping[str, tuple[str, Fraction]] = field(default_factory=dict)
    units: Mapping[str, Span] = field(default_factory=dict)
    imports: tuple[Span, ...] = ()
