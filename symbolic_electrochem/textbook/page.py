"""A chapter as a page: numbered steps between prose, and what stands at the foot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..kernel import Theorem

if TYPE_CHECKING:
    from ..kernel import Relation, Supposed
    from ..library import Chapter
    from ..notation.layout import Layout, Letter, Related
    from ..quantities import Meaning, Quantity
    from ..steps import Worked
    from .shelf import Reference
    from .wording import Sentence

Verdict: TypeAlias = Callable[[Theorem], str]
Kind: TypeAlias = Literal["supposed", "defined", "always"]


@dataclass(frozen=True)
class Heading:
    """The heading of a section."""

    text: str
    kind: Literal["heading"] = "heading"


@dataclass(frozen=True)
class Paragraph:
    """A paragraph as its author wrote it."""

    text: str
    kind: Literal["paragraph"] = "paragraph"


@dataclass(frozen=True)
class Hypothesis:
    """Something a step rests on, and where it comes from.

    Attributes
    ----------
    source : Reference, optional
        The step that introduced it, or of which it is an instance.
    about : Quantity, optional
        The quantity of which it is true by what that is.
    instance : bool
        Whether symbols were replaced since.
    """

    claim: Supposed
    how: Kind
    source: Reference | None = None
    about: Quantity | None = None
    instance: bool = False


@dataclass(frozen=True)
class Need:
    """A side condition of a step, and the facts it follows from."""

    goal: Relation
    facts: tuple[Hypothesis, ...]

    @property
    def obvious(self) -> bool:
        """Tell whether it says no more of a quantity than what is always true of it."""
        return [fact.how for fact in self.facts] == ["always"]


def _weight(need: Need) -> tuple[int, bool]:
    """Rank side conditions: the simpler first, of two about one expression the stronger."""
    return (int(need.goal.difference.count_ops()), need.goal.op == "!=")


@dataclass(frozen=True)
class Step:
    """A numbered step.

    Attributes
    ----------
    title : str
        What the subject calls it, if it has a name for it.
    source : tuple of str
        Its numbers in the catalogue of derivations.
    """

    reference: Reference
    statement: Layout
    said: Sentence
    premises: tuple[Reference, ...]
    obligations: tuple[Need, ...]
    hypotheses: tuple[Hypothesis, ...]
    concludes: bool
    result: bool
    verdict: str
    title: str = ""
    source: tuple[str, ...] = ()
    kind: Literal["step"] = "step"

    @property
    def framed(self) -> bool:
        """Whether it is one of the results of its chapter."""
        return self.result or bool(self.title)

    @property
    def theorem(self) -> Theorem:
        """What the step proves."""
        return self.reference.theorem

    @property
    def needs(self) -> tuple[Need, ...]:
        """The side conditions worth a line: new here, one of those that rest on the same."""
        old = {o.goal for premise in self.theorem.record.premises for o in premise.obligations}
        new = [n for n in self.obligations if n.goal not in old | {self.theorem.claim}]
        simplest = {n.facts: n for n in sorted(new, key=_weight, reverse=True)}.values()
        whole = [n for n in simplest if not any({*n.facts} < {*o.facts} for o in new)]
        return tuple(n for n in self.obligations if n in whole and not n.obvious)


@dataclass(frozen=True)
class Named:
    """A symbol and what it means."""

    layout: Layout
    meaning: Meaning


@dataclass(frozen=True)
class Glossary:
    """Symbols introduced together."""

    symbols: tuple[Named, ...]
    kind: Literal["glossary"] = "glossary"


@dataclass(frozen=True)
class Function:
    """A result that can be called."""

    reference: Reference
    arguments: tuple[str, ...]
    summary: str
    stable: Layout | None
    output: Layout | None
    numbers: tuple[Worked, ...]
    kind: Literal["function"] = "function"

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of what is put in."""
        return tuple(name for name, _ in self.numbers[0].arguments)

    @property
    def sources(self) -> tuple[str, ...]:
        """Where the worked numbers come from, each source once."""
        return tuple(dict.fromkeys(row.source for row in self.numbers))


@dataclass(frozen=True)
class Trap:
    """A form people write in place of a theorem."""

    slug: str
    statement: Related
    right: Reference
    because: str
    severity: str
    kind: Literal["trap"] = "trap"


@dataclass(frozen=True)
class Number:
    """Numbers put into a formula, and what comes out."""

    name: Layout | None
    formula: Layout
    reference: Reference | None
    given: tuple[tuple[Letter, str], ...]
    expected: str
    source: str
    kind: Literal["number"] = "number"


@dataclass(frozen=True)
class Said:
    """A sentence people write, and what is to be said of it."""

    row: int
    text: str
    verdict: str
    because: str
    statement: Layout
    proved: Reference | None
    decided: tuple[Reference, ...]
    numbers: tuple[Number, ...]
    fails_at: tuple[tuple[Letter, str], ...]
    kind: Literal["said"] = "said"


Item: TypeAlias = Heading | Paragraph | Step | Glossary | Function | Trap | Number | Said


@dataclass(frozen=True)
class Page:
    """A chapter, ready to be spelled."""

    chapter: Chapter
    number: int
    items: tuple[Item, ...]
    symbols: tuple[Named, ...]
    quoted: tuple[Reference, ...]

    @property
    def steps(self) -> tuple[Step, ...]:
        """The numbered steps."""
        return tuple(item for item in self.items if isinstance(item, Step))
