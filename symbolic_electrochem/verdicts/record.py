"""What is printed of a chapter after it was judged: words and numbers, and never a theorem."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Step:
    """What was found of one step; the numbers are those of `checks.Report`.

    Attributes
    ----------
    label : str
        Its name in the chapter.
    word : str
        The author's word for the move.
    survivors : tuple of str
        Wounds that were accepted though nothing shows them true.
    witness : str
        A point at which the claim is false, or nothing.
    hypotheses : tuple of str
        What the step rests on.
    """

    label: str
    word: str
    verdict: str
    points: int
    undecided: int
    wounds: int
    refused: int
    equivalent: int
    survivors: tuple[str, ...]
    witness: str
    hypotheses: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing speaks against the step."""
        return self.verdict in ("declared", "exact") and not self.survivors


@dataclass(frozen=True)
class Found:
    """What was found of a chapter.

    Attributes
    ----------
    faults : tuple of str
        What is wrong with it besides its steps, such as a hole that SymPy closed.
    """

    name: str
    title: str
    steps: tuple[Step, ...]
    faults: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing speaks against the chapter."""
        return all(step.sound for step in self.steps) and not self.faults

    def text(self) -> str:
        """Return the record as one line of JSON."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)


def read(text: str) -> Found:
    """Return the record that a line of JSON holds."""
    stored = json.loads(text)
    steps = tuple(Step(**{k: _fixed(v) for k, v in step.items()}) for step in stored["steps"])
    return Found(stored["name"], stored["title"], steps, _fixed(stored["faults"]))


def _fixed(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
