"""Chapters and steps as a notebook shows them and a SymPy user goes on with them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .. import library
from ..checks import examine
from ..kernel import as_sympy
from ..notation.plain import text
from ..notation.statements import stated
from ..notation.tex import latex as spelled
from .notebook import html, latex

if TYPE_CHECKING:
    import sympy as sp

    from ..kernel import Sign, Theorem


@dataclass(frozen=True)
class ShownTheorem:
    """A theorem with its verdict.

    Attributes
    ----------
    label : str
        Its name in the chapter; empty where no chapter names it.
    theorem : Theorem
        What the kernel made.
    """

    label: str
    theorem: Theorem

    @property
    def statement(self) -> sp.Basic:
        """What is proved, as a SymPy object that SymPy has not evaluated."""
        return self.theorem.statement

    @property
    def hypotheses(self) -> tuple[sp.Basic, ...]:
        """What it rests on, as SymPy objects, in a fixed order."""
        return tuple(as_sympy(h) for h in sorted(self.theorem.hypotheses, key=str))

    @property
    def relation(self) -> Sign:
        """How it stands to the step it continues from."""
        return self.theorem.relation

    @property
    def verdict(self) -> str:
        """What all checks together found: ``exact``, ``declared``, ..."""
        return examine(self.theorem).verdict

    @property
    def steps(self) -> tuple[ShownTheorem, ...]:
        """The theorems it was made from, each before its use, itself last."""
        return tuple(ShownTheorem(library.name_of(t), t) for t in self.theorem.steps)

    def __repr__(self) -> str:
        """Show the statement and the verdict on one line."""
        return f"{self.label or 'step'}: {text(stated(self.theorem))}  [{self.verdict}]"

    def _repr_latex_(self) -> str:
        return f"$\\displaystyle {spelled(stated(self.theorem))}$"


@dataclass(frozen=True)
class ShownChapter:
    """A chapter; ``chapter["label"]`` is one of its theorems."""

    chapter: library.Chapter

    @property
    def title(self) -> str:
        """The heading."""
        return self.chapter.title

    @property
    def theorems(self) -> dict[str, ShownTheorem]:
        """The steps, by label, in order."""
        return {label: ShownTheorem(label, t) for label, t in self.chapter.theorems.items()}

    def __getitem__(self, label: str) -> ShownTheorem:
        """Return a step by its label."""
        return ShownTheorem(label, self.chapter[label])

    def __repr__(self) -> str:
        """Name the chapter and its steps."""
        return f"{self.title} ({self.chapter.name}): {', '.join(self.chapter.theorems)}"

    def _repr_html_(self) -> str:
        return html(self.chapter)

    def _repr_latex_(self) -> str:
        return latex(self.chapter)


def chapter(name: str) -> ShownChapter:
    """Return a chapter.

    Parameters
    ----------
    name : str
        The name of a chapter, such as ``nernst_potential``, or the path of a ``.py`` file.

    Raises
    ------
    LookupError
        If there is no such chapter.
    Refused
        If a step of it does not hold.
    """
    return ShownChapter(library.chapter(name))
