"""Chapters and steps as a notebook shows them and a SymPy user goes on with them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import sympy as sp

from .. import library, sources
from ..kernel import as_sympy
from ..notation.plain import text
from ..notation.statements import stated
from ..notation.tex import latex as spelled
from ..verdicts.step import verdict
from .notebook import html, latex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

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
    def symbols(self) -> dict[str, sp.Basic]:
        """The symbols of the statement and of the hypotheses, by name, for ``subs`` and the like.

        SymPy does not find them by name: ``Symbol("z")`` is another symbol.
        """
        all_of_it = (*self.hypotheses, self.statement)
        symbols = {symbol for each in all_of_it for symbol in each.free_symbols}
        return {str(symbol): symbol for symbol in sorted(symbols, key=str)}

    @property
    def relation(self) -> Sign:
        """How it stands to the step it continues from."""
        return self.theorem.relation

    @property
    def verdict(self) -> str:
        """What all checks together found: ``coq-proved``, ``exact``, ``declared``, ..."""
        return verdict(self.theorem)

    @property
    def steps(self) -> tuple[ShownTheorem, ...]:
        """The theorems it was made from, each before its use, itself last."""
        return tuple(ShownTheorem(library.name_of(t), t) for t in self.theorem.steps)

    def _sympy_(self) -> sp.Basic:
        """Be the statement wherever SymPy takes an expression, as in ``solve(theorem, z)``."""
        return self.statement

    def _latex(self, printer: object) -> str:
        """Be typeset by ``sympy.latex`` as the book typesets it."""
        del printer
        return spelled(stated(self.theorem))

    def __repr__(self) -> str:
        """Show the statement and the verdict on one line."""
        return f"{self.label or 'step'}: {text(stated(self.theorem))}  [{self.verdict}]"

    def _repr_latex_(self) -> str:
        return f"$\\displaystyle {sp.latex(self)}$"


@dataclass(frozen=True)
class ShownChapter(Mapping[str, ShownTheorem]):
    """A chapter: a mapping from names to theorems, which are its attributes as well."""

    chapter: library.Chapter

    @property
    def name(self) -> str:
        """The name it is found by."""
        return self.chapter.name

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

    def __iter__(self) -> Iterator[str]:
        """Yield the labels in the order of the chapter."""
        return iter(self.chapter.theorems)

    def __len__(self) -> int:
        """Count the steps."""
        return len(self.chapter.theorems)

    def __dir__(self) -> list[str]:
        """Show the steps among the attributes."""
        return sorted({*super().__dir__(), *self})

    def __reduce__(self) -> tuple[Callable[[str], ShownChapter], tuple[str]]:
        """Store the name alone: a chapter is proved again where it is read back."""
        module = self.chapter.module
        ours = module.__name__ == f"{sources.PACKAGE}.{self.name}"
        return chapter, (self.name if ours else str(module.__file__),)

    def __repr__(self) -> str:
        """Name the chapter and its steps."""
        return f"{self.title} ({self.name}): {', '.join(self)}"

    def _ipython_key_completions_(self) -> list[str]:
        return list(self)

    def _repr_html_(self) -> str:
        return html(self.chapter)

    def _repr_latex_(self) -> str:
        return latex(self.chapter)

    if not TYPE_CHECKING:  # hidden from type checkers, which would then accept any name

        def __getattr__(self, label: str) -> ShownTheorem:
            """Return a step by its label."""
            if label.startswith("_"):
                raise AttributeError(label)
            try:
                return self[label]
            except KeyError as unknown:
                raise AttributeError(*unknown.args) from None


def chapter(name: str | os.PathLike[str]) -> ShownChapter:
    """Return a chapter; ``chapters()`` lists their names.

    Parameters
    ----------
    name : str or path
        The name of a chapter, such as ``valence``, or the path of a ``.py`` file.

    Raises
    ------
    LookupError
        If there is no such chapter.
    Refused
        If a step of it does not hold.
    """
    return ShownChapter(library.chapter(os.fspath(name)))
