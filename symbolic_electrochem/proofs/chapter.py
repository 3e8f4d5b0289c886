"""A chapter as a Coq file: one lemma for each step that was proved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..kernel import Claim, Refused, Theorem
from ..kernel.field import at_scale
from .names import sanitised
from .proof import Lemma, Proof, judge
from .record import PRELUDE
from .scripts import SCRIPTS
from .statements import defined, hypothesis, limits, presupposition, statement
from .terms import Unmapped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..library import Chapter

LOGICAL = "Electrochem"


@dataclass(frozen=True)
class Proved:
    """A lemma as it is written: what it states, how it is proved, and what it needs."""

    lemma: Lemma
    text: str
    script: str
    defined: Defined | None

    @property
    def name(self) -> str:
        """The name inside the chapter."""
        return self.lemma.short

    @property
    def lemmas(self) -> tuple[Proved | Defined, ...]:
        """The lemma, and the one that its terms exist."""
        return (self,) if self.defined is None else (self, self.defined)


@dataclass(frozen=True)
class Defined:
    """That what a lemma speaks of exists: Coq divides by zero and takes the logarithm of it."""

    name: str
    text: str
    script: str


@dataclass(frozen=True)
class Left:
    """A step without a Coq proof, and why."""

    lemma: Lemma
    reason: str

    @property
    def name(self) -> str:
        """The name inside the chapter."""
        return self.lemma.short


@dataclass(frozen=True)
class File:
    """The proofs of a chapter."""

    chapter: Chapter
    parts: tuple[Proved | Left, ...]
    needs: tuple[str, ...]

    @property
    def proved(self) -> tuple[Proved, ...]:
        """The lemmas."""
        return tuple(part for part in self.parts if isinstance(part, Proved))

    @property
    def left(self) -> tuple[Left, ...]:
        """The steps for which there is none."""
        return tuple(part for part in self.parts if isinstance(part, Left))


class Writer:
    """Writes chapters in reading order, each lemma after those it uses."""

    def __init__(self) -> None:
        self._lemmas: dict[int, Lemma] = {}
        self._left: dict[int, str] = {}
        self._labels: set[str] = set()
        self._used: set[str] = set()

    def file(self, chapter: Chapter) -> File:
        """Write the proofs of a chapter."""
        self._used = set()
        self._labels = {sanitised(entry.label) for entry in chapter.entries}
        parts = tuple(self._part(lemma) for lemma in self._enlisted(chapter))
        return File(chapter, parts, tuple(sorted(self._used - {chapter.name})))

    def _enlisted(self, chapter: Chapter) -> Iterator[Lemma]:
        for label, theorem in _steps(chapter):
            short = sanitised(label)
            on_the_way = [s for s in theorem.steps[:-1] if self._open(s) and not _named(s, chapter)]
            for number, step in enumerate(on_the_way, 1):
                yield self._enlist(chapter, f"{short}'{number}", step, "")
            if self._open(theorem):
                yield self._enlist(chapter, short, theorem, label)

    def _open(self, step: Theorem) -> bool:
        return not step.declared and id(step) not in self._lemmas

    def _enlist(self, chapter: Chapter, short: str, step: Theorem, label: str) -> Lemma:
        self._lemmas[id(step)] = Lemma(f"{chapter.name}.{short}", step, label)
        return self._lemmas[id(step)]

    def _part(self, lemma: Lemma) -> Proved | Left:
        try:
            script = at_scale(lambda scale: self._script(lemma, scale))
        except (Unmapped, Refused) as why:
            self._left[id(lemma.theorem)] = str(why)
            return Left(lemma, " ".join(str(why).split()))
        return Proved(lemma, stated(lemma, lemma.theorem.claim), script, self._defined(lemma))

    def _defined(self, lemma: Lemma) -> Defined | None:
        name = f"{lemma.short}_defined"
        name = f"{name}'" if name in self._labels else name
        said = defined(lemma.theorem.claim, lemma.scope)
        if not said:
            return None
        script = at_scale(lambda scale: self._definedness(lemma, scale))
        return Defined(name, f"{bound(lemma)} :\n  {said}", script)

    def _definedness(self, lemma: Lemma, scale: int) -> str:
        proof = Proof(lemma, self._known, judge(lemma.theorem, scale))
        proof.facts_given()
        return proof.finished("each; exists_there")

    def _script(self, lemma: Lemma, scale: int) -> str:
        move = lemma.theorem.record.move
        if move not in SCRIPTS:
            message = f"the move {move} has no script"
            raise Unmapped(message)
        return SCRIPTS[move](Proof(lemma, self._known, judge(lemma.theorem, scale)))

    def _known(self, theorem: Theorem) -> Lemma:
        lemma = self._lemmas.get(id(theorem))
        if lemma is None:
            message = "it rests on a step that stands nowhere before it"
            raise Unmapped(message)
        if id(theorem) in self._left:
            message = f"it rests on {lemma.name}, which has no proof here"
            raise Unmapped(message)
        self._used.add(lemma.name.partition(".")[0])
        return lemma


def _steps(chapter: Chapter) -> Iterator[tuple[str, Theorem]]:
    """Yield every step of a chapter, and the stable form of every result, by label."""
    for entry in chapter.entries:
        content: Any = getattr(entry.content, "stable", entry.content)
        if isinstance(content, Theorem):
            yield entry.label, content


def _named(step: Theorem, chapter: Chapter) -> bool:
    return any(step is theorem for theorem in chapter.theorems.values())


def stated(lemma: Lemma, claim: Claim) -> str:
    """Spell binders, hypotheses and a claim, to stand after ``Lemma name`` or ``forall``."""
    said = statement(claim, lemma.scope, limits(lemma.theorem))
    return f"{bound(lemma)} :\n  {said}"


def bound(lemma: Lemma) -> str:
    """Spell the symbols, the functions and the hypotheses of a lemma."""
    here = lemma.scope
    functions = [s for s in lemma.binders if hasattr(s, "model")]
    symbols = [here.names[s] for s in lemma.binders if not hasattr(s, "model")]
    lines = [f"({here.names[f]} : {'R -> ' * len(f.model.variables)}R)" for f in functions]
    lines += [f"({' '.join(symbols)} : R)"] if symbols else []
    lines += [
        f"(D{position} : {presupposition(each, here)})"
        for position, each in enumerate(lemma.presupposed, 1)
    ]
    lines += [
        f"(H{position} : {hypothesis(h, lemma.theorem.claim, here)})"
        for position, h in enumerate(lemma.hypotheses, 1)
    ]
    return "".join(f"\n    {line}" for line in lines)


def text(file: File) -> str:
    """Spell a whole file."""
    return beginning(file) + "".join(map(_part, file.parts))


def beginning(file: File) -> str:
    """Spell what stands before the lemmas."""
    needed = "".join(f"From {LOGICAL} Require {name}.\n" for name in file.needs)
    head = f"(* Generated from derivations/{file.chapter.name}.py; do not edit. *)\n\n"
    return f"{head}From {LOGICAL} Require Import {PRELUDE}.\n{needed}"


def _part(part: Proved | Left) -> str:
    if isinstance(part, Left):
        reason = part.reason.replace("(*", "( *").replace("*)", "* )")
        return f"\n(* {part.name}: not proved here: {reason} *)\n"
    return "".join(map(spelled, part.lemmas))


def spelled(lemma: Proved | Defined) -> str:
    """Spell a lemma with its proof."""
    body = lemma.script.replace("\n", "\n  ")
    return f"\nLemma {lemma.name}{lemma.text}.\nProof.\n  {body}.\nQed.\n"
