"""What can be said of the voltages at which a species is at equilibrium.

Four answers and no fifth.  None of them is ever a stand-in number, and none needs SymPy.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias


class DomainError(ValueError):
    """An argument lies outside the set on which the theorem holds.

    Parameters
    ----------
    argument : str
        The name of the argument at fault.
    got : object
        The value that was passed.
    expected : str
        What the theorem requires of it.
    because : str
        Why no number can be returned.
    """

    def __init__(self, argument: str, got: object, expected: str, because: str) -> None:
        self.argument = argument
        self.got = got
        self.expected = expected
        self.because = because
        super().__init__(f"{argument} = {got!r}, expected {expected}: {because}")

    def __reduce__(self) -> tuple[type[DomainError], tuple[str, object, str, str]]:
        """Keep the four parts when the error crosses a process boundary."""
        return type(self), (self.argument, self.got, self.expected, self.because)


@dataclass(frozen=True)
class ExactlyOne:
    """One voltage, and no other, stops the net flow.

    Attributes
    ----------
    potential : float
        That voltage, in volts.
    """

    potential: float


@dataclass(frozen=True)
class EveryPotential:
    """The condition holds, and holds at every voltage."""


@dataclass(frozen=True)
class NoPotential:
    """No voltage satisfies the condition.

    Attributes
    ----------
    limit : float or None
        ``inf`` or ``-inf`` where the equilibrium potential diverges as the vanishing activity is
        approached, ``None`` where there is nothing to approach.
    """

    limit: float | None = None


@dataclass(frozen=True)
class NoCondition:
    """Nothing is required of the voltage, because equilibrium is not required of the species.

    Attributes
    ----------
    reason : {'impermeant', 'absent'}
        Whether the species cannot cross, or is on neither side.
    """

    reason: Literal["impermeant", "absent"]


EquilibriumSet: TypeAlias = ExactlyOne | EveryPotential | NoPotential | NoCondition
