"""Wounded statements: what a lemma says with one thing wrong.  Its own script must fail on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..checks import opinion, wounds
from .chapter import stated
from .terms import Unmapped

if TYPE_CHECKING:
    from .chapter import Proved


def wounded(part: Proved) -> str | None:
    """Return what a lemma must not be proved to say: the first wound that balls find false."""
    theorem = part.lemma.theorem
    for _, claim in wounds(theorem.claim):
        if opinion(theorem, claim).witness is not None:
            try:
                return stated(part.lemma, claim)
            except (Unmapped, KeyError):
                continue
    return None
