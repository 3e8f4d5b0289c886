"""What every step is put through besides the kernel.

The kernel proves; balls look for a point where the proof would be wrong; wounds look for a claim
the kernel should have refused.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from ..kernel import Refused, Theorem, verify
from .balls import evaluate as evaluate
from .balls import holds as holds
from .balls import precision as precision
from .numbers import comes_out as comes_out
from .numbers import decided as decided
from .numbers import found as found
from .opinion import Opinion as Opinion
from .opinion import opinion as opinion
from .source import holes as holes
from .wounds import wounds as wounds

if TYPE_CHECKING:
    from .balls import Point as Point


@dataclass(frozen=True)
class Report:
    """What was found about one step.

    Attributes
    ----------
    verdict : {'declared', 'exact', 'inconclusive', 'refuted'}
        ``exact`` is the kernel's own test, uncontradicted at `points` points.
    points : int
        Points of the hypothesis set at which ball arithmetic confirmed the claim.
    undecided : int
        Points at which it could not tell.
    vacuous : int
        Parts of the claim for which no point was found.
    wounds, refused, equivalent : int
        Wounded copies tried, refused, and accepted because they are true.
    survivors : tuple of str
        Wounds that were accepted though nothing shows them true.
    witness : dict or None
        A point at which the claim is false.
    """

    verdict: str
    points: int = 0
    undecided: int = 0
    vacuous: int = 0
    wounds: int = 0
    refused: int = 0
    equivalent: int = 0
    survivors: tuple[str, ...] = ()
    witness: Point | None = None

    @property
    def sound(self) -> bool:
        """Whether nothing speaks against the step."""
        return self.verdict in ("declared", "exact") and not self.survivors


@cache
def examine(theorem: Theorem) -> Report:
    """Try a step at points of its hypothesis set."""
    if theorem.declared:
        return Report("declared")
    found = opinion(theorem)
    return Report(
        _verdict(found), found.true, found.undecided, found.vacuous, witness=found.witness
    )


def _verdict(found: Opinion) -> str:
    if found.witness is not None:
        return "refuted"
    return "exact" if found.true and not found.vacuous else "inconclusive"


@cache
def wound(theorem: Theorem) -> Report:
    """Try a step at points, and wounded copies of its claim on the kernel."""
    report = examine(theorem)
    if theorem.declared:
        return report
    tried = wounds(theorem.claim)
    fates = [(name, _fate(theorem, claim)) for name, claim in tried]
    count = Counter(fate for _, fate in fates)
    survivors = tuple(name for name, fate in fates if fate == "survivor")
    return replace(
        report,
        wounds=len(tried),
        refused=count["refused"],
        equivalent=count["equivalent"],
        survivors=survivors,
    )


def _fate(theorem: Theorem, claim: object) -> str:
    try:
        accepted = verify(replace(theorem.record, conclusion=claim))  # type: ignore[arg-type]
    except Refused:
        return "refused"
    found = opinion(accepted)
    open_ = found.undecided or found.vacuous or found.witness is not None
    return "equivalent" if found.true and not open_ else "survivor"
