"""What a language gets to print: plain data, without SymPy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from .domain import Domain
    from .ssa import Program


@dataclass(frozen=True)
class Output:
    """What a function returns."""

    name: str
    meaning: str
    unit: str


@dataclass(frozen=True)
class Parameter:
    """What a function takes."""

    name: str
    meaning: str
    unit: str
    domain: Domain


@dataclass(frozen=True)
class Formula:
    """A function that returns a number."""

    chapter: str
    name: str
    summary: str
    parameters: tuple[Parameter, ...]
    output: Output
    program: Program
    latex: str
    assumptions: tuple[str, ...]
    limits: tuple[tuple[str, str], ...]
    bound: float | None


@dataclass(frozen=True)
class Call:
    """The one answer, computed by another function."""

    chapter: str
    function: str
    arguments: tuple[str, ...]


@dataclass(frozen=True)
class Every:
    """Every number is an answer."""


@dataclass(frozen=True)
class No:
    """No number is; where there is a direction, the answer went to infinity that way."""

    direction: Program | None
    towards: str


@dataclass(frozen=True)
class Unasked:
    """There is no question."""

    reason: Literal["impermeant", "absent"]


@dataclass(frozen=True)
class Fork:
    """Two cases, told apart by a test or by a flag that is down."""

    test: Program | str
    words: str
    yes: Tree
    no: Tree


Tree: TypeAlias = Call | Every | No | Unasked | Fork


@dataclass(frozen=True)
class Cases:
    """A function that returns a typed answer."""

    chapter: str
    name: str
    summary: str
    parameters: tuple[Parameter, ...]
    flags: tuple[tuple[str, str], ...]
    tree: Tree
    assumptions: tuple[str, ...]


Printable: TypeAlias = Formula | Cases
