"""What is printed of a chapter after it was judged: words and numbers, and never a theorem."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from ..proofs.record import VERDICT

if TYPE_CHECKING:
    from ..proofs.record import Trusted


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
    lemmas : tuple of str
        The Coq lemmas that state it, and that its terms exist.
    algebraic : bool
        Whether no limit, derivative or integral stands on the way to it.
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
    lemmas: tuple[str, ...]
    algebraic: bool

    @property
    def sound(self) -> bool:
        """Whether nothing speaks against the step."""
        return self.verdict in ("declared", "exact", VERDICT) and not self.survivors


@dataclass(frozen=True)
class Found:
    """What was found of a chapter.

    Attributes
    ----------
    faults : tuple of str
        What is wrong with it besides its steps, such as a hole that SymPy closed.
    proofs : str
        The SHA-256 of its Coq file, as it would be written now.
    """

    name: str
    title: str
    steps: tuple[Step, ...]
    faults: tuple[str, ...]
    proofs: str

    @property
    def sound(self) -> bool:
        """Whether nothing speaks against the chapter."""
        return all(step.sound for step in self.steps) and not self.faults

    def raised(self, trusted: Trusted) -> Found:
        """Return what was found, with the verdicts that Coq raises."""
        proved = trusted.lemmas(self.name, self.proofs)
        steps = tuple(
            replace(step, verdict=trusted.verdict(step.verdict, step.lemmas, proved))
            for step in self.steps
        )
        return replace(self, steps=steps)

    def text(self) -> str:
        """Return the record as one line of JSON."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)


def read(text: str) -> Found:
    """Return the record that a line of JSON holds."""
    stored = json.loads(text)
    steps = tuple(Step(**{k: _fixed(v) for k, v in step.items()}) for step in stored["steps"])
    faults = _fixed(stored["faults"])
    return Found(stored["name"], stored["title"], steps, faults, stored["proofs"])


def _fixed(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
