"""The verdict of one theorem: what was kept of its chapter, or what the checks find now."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from .. import library, sources
from ..checks import examine
from ..proofs.book import certificate
from ..proofs.record import Trusted
from .kept import FOLDER, Kept

if TYPE_CHECKING:
    from ..kernel import Theorem


def verdict(theorem: Theorem) -> str:
    """Return what all checks together found of a theorem: ``coq-proved``, ``exact``, ..."""
    place = library.place_of(theorem)
    if place is None:
        return examine(theorem).verdict
    home, label = place
    return _kept(home.name).get(label) or _found(theorem, home, label)


@cache
def _kept(name: str) -> dict[str, str]:
    """Return the verdicts that were kept of a chapter, if it was loaded as it stands on disk."""
    kept, ground = Kept(FOLDER), sources.closure(name)
    if any(library.chapter(each).source != text for each, text in ground.items()):
        return {}
    found = kept.load(name, kept.key(name))
    return {step.label: step.verdict for step in found.raised(Trusted()).steps} if found else {}


def _found(theorem: Theorem, home: library.Chapter, label: str) -> str:
    known, trusted = certificate(home), Trusted()
    proved = trusted.lemmas(home.name, known.sha256)
    return trusted.verdict(examine(theorem).verdict, known.lemmas.get(label, ()), proved)
