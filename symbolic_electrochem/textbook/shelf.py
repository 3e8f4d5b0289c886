"""A chapter beside those it stands on: the number of every step, and where hypotheses come from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

from ..kernel.facts import standing, symbols
from ..library import ground, number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..kernel import Claim, Supposed, Theorem
    from ..library import Chapter
    from ..quantities import Quantity


@dataclass(frozen=True)
class Reference:
    """A numbered step of a chapter."""

    chapter: Chapter
    label: str
    number: str
    theorem: Theorem

    @property
    def key(self) -> str:
        """The name by which other files refer to it."""
        return f"{self.chapter.name}:{self.label}"


@dataclass(frozen=True)
class Shelf:
    """Chapters in reading order."""

    chapters: tuple[Chapter, ...]

    @cached_property
    def references(self) -> dict[int, Reference]:
        """Every numbered step, by the identity of its theorem."""
        return {id(r.theorem): r for chapter in self.chapters for r in self._steps(chapter)}

    @cached_property
    def stating(self) -> dict[Claim, list[Reference]]:
        """The steps that say each claim, in the order of the book."""
        found: dict[Claim, list[Reference]] = {}
        for reference in self.references.values():
            found.setdefault(reference.theorem.claim, []).append(reference)
        return found

    def _steps(self, chapter: Chapter) -> Iterator[Reference]:
        place = number(chapter)
        for position, (label, theorem) in enumerate(chapter.theorems.items(), 1):
            yield Reference(chapter, label, f"{place}.{position}", theorem)

    def reference(self, theorem: Theorem) -> Reference | None:
        """Return the number of a theorem, or None if no chapter names it."""
        return self.references.get(id(theorem))

    def source(self, claim: Claim, home: Chapter) -> Reference | None:
        """Return the step that introduced a hypothesis, one of the chapter itself if it can be.

        A definition read for another quantity stands as a hypothesis under the step that read it.
        """
        introduced = [r for r in self.stating.get(claim, ()) if claim in r.theorem.hypotheses]
        ranked = sorted(introduced, key=lambda r: (not r.theorem.declared, r.chapter != home))
        return next(iter(ranked), None)

    def proof(self, claim: Claim, home: Chapter) -> Reference | None:
        """Return the step that states a claim, supposed or proved."""
        ranked = sorted(
            self.stating.get(claim, ()), key=lambda r: (r.chapter != home, not r.theorem.declared)
        )
        return next(iter(ranked), None)


@cache
def shelf(chapter: Chapter) -> Shelf:
    """Return a chapter at the end of those it stands on."""
    return Shelf((*ground(chapter), chapter))


def always(hypothesis: Supposed) -> Quantity | None:
    """Return the quantity of which a hypothesis is true by what it is, if there is one."""
    known = (s for s in sorted(symbols(hypothesis), key=str) if hypothesis in standing(s))
    return next(known, None)  # type: ignore[return-value]
