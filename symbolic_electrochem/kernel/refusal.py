"""How a step is refused: what was expected, what came, where, and what to add."""

from __future__ import annotations


class Refused(Exception):  # noqa: N818  (a verdict, not a malfunction)
    """A step that does not hold, or that nothing in sight proves.

    Parameters
    ----------
    expected : str
        What the move needs.
    got : str
        What it was given.
    where : str
        The move, the step or the line.
    remedy : str
        What to add or to change.
    """

    def __init__(self, *, expected: str, got: str, remedy: str, where: str = "") -> None:
        self.expected, self.got, self.where, self.remedy = expected, got, where, remedy
        super().__init__(expected, got, where, remedy)

    def __str__(self) -> str:
        """Say it in one paragraph."""
        place = f"{self.where}: " if self.where else ""
        advice = f"; {self.remedy}" if self.remedy else ""
        return f"{place}expected {self.expected}; got {self.got}{advice}"

    def at(self, where: str) -> Refused:
        """Return the same refusal with the place it happened in, outermost first."""
        place = f"{where}: {self.where}" if self.where else where
        return Refused(expected=self.expected, got=self.got, where=place, remedy=self.remedy)
