"""The proofs of the chapters as they would be written now, against the record of what Coq said."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from functools import cache
from typing import TYPE_CHECKING

from .. import library, sources
from .chapter import File, Writer, text
from .coq import Findings, Outcome, version
from .record import PRELUDE, Record, digest, prelude

if TYPE_CHECKING:
    from ..kernel import Theorem
    from ..library import Chapter

ALGEBRA = ["suppose", "define", "combine", "apply", "replace", "instantiate", "known"]
LOGIC = ["iff", "follow", "cases", "solutions"]
"""The moves that are algebra and logic; any other is analysis."""


class Book:
    """The proofs of chapters, each written once, after those of the chapters it stands on."""

    def __init__(self) -> None:
        self._writer = Writer()
        self._files: dict[int, File] = {}

    def file(self, chapter: Chapter) -> File:
        """Return the proofs of a chapter."""
        which = id(chapter.module)
        if which not in self._files:
            for name in sorted(chapter.imports):
                self.file(library.chapter(name))
            self._files[which] = self._writer.file(chapter)
        return self._files[which]


@cache
def book() -> Book:
    """Return the one book of this process."""
    return Book()


def written() -> tuple[File, ...]:
    """Return the proofs of every chapter, in reading order."""
    return tuple(book().file(library.chapter(name)) for name in sources.order())


@dataclass(frozen=True)
class Certificate:
    """What must be on record for the steps of a chapter to be called proved by Coq.

    Attributes
    ----------
    sha256 : str
        Of its file, as it would be written now.
    lemmas : dict
        For each step the lemmas that state it, and that its terms exist.
    """

    sha256: str
    lemmas: dict[str, tuple[str, ...]]


def certificate(chapter: Chapter, of: Book | None = None) -> Certificate:
    """Return what must be on record for a chapter."""
    file = (of or book()).file(chapter)
    named = {id(part.lemma.theorem): part for part in file.proved}
    lemmas = {
        label: tuple(lemma.name for lemma in named[id(theorem)].lemmas)
        for label, theorem in chapter.theorems.items()
        if id(theorem) in named
    }
    return Certificate(digest(text(file)), lemmas)


def algebraic(theorem: Theorem) -> bool:
    """Tell whether no limit, derivative or integral stands on the way to a theorem."""
    return all(step.record.move in (*ALGEBRA, *LOGIC) for step in theorem.steps)


def emit() -> dict[str, str]:
    """Return the Coq file of every chapter, and the one they stand on."""
    bodies = {f"{file.chapter.name}.v": text(file) for file in written()}
    if f"{PRELUDE}.v" in bodies:
        message = f"a chapter cannot be called {PRELUDE}: so is the file its proofs stand on"
        raise ValueError(message)
    whole = {f"{PRELUDE}.v": prelude()} | bodies
    return {f"proofs/{name}": body for name, body in whole.items()}


def stale(record: Record) -> list[str]:
    """Return the chapters of which the record does not speak as they would be written now."""
    if record["prelude"] != digest(prelude()):
        return [file.chapter.name for file in written()]
    found: list[str] = []
    for file in written():
        kept = record["chapters"].get(file.chapter.name, {})
        if kept.get("sha256") != digest(text(file)) or {*file.needs} & {*found}:
            found.append(file.chapter.name)
    return found


def updated(record: Record, found: Findings) -> Record:
    """Return the record with what was found now."""
    names = [file.chapter.name for file in written()]
    kept = {name: entry for name, entry in record["chapters"].items() if name in names}
    new = {
        file.chapter.name: entry(file, found.chapters[file.chapter.name])
        for file in written()
        if file.chapter.name in found.chapters
    }
    before = record["axioms"] if kept.keys() - new else []
    return {
        "command": "electrochem generate, where Coq is installed",
        "coqc": version(),
        "axioms": sorted({*before, *found.axioms}),
        "prelude": digest(prelude()),
        "chapters": dict(sorted((kept | new).items())),
    }


def entry(file: File, outcome: Outcome) -> Record:
    """Return what the record keeps of a chapter."""
    fields = asdict(outcome)
    del fields["seconds"]
    known = {"sha256": digest(text(file)), "needs": file.needs}
    whole: Record = json.loads(json.dumps(known | fields))
    return whole
