"""The notations a page is spelled in: what each does with text, formulas and references."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..notation.arrange import decimal
from ..notation.layout import inline
from ..notation.plain import text, unicode_of
from ..notation.prose import respelled
from ..notation.tex import latex
from ..notation.units import number_latex, number_text, shortened, split, unit_latex, unit_text
from .shelf import Reference
from .wording import Value

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..notation.layout import Layout
    from ..quantities import Meaning
    from .wording import Piece, Sentence


@dataclass(frozen=True)
class Medium:
    """How the parts of a sentence are spelled.

    Attributes
    ----------
    escape : callable
        Makes plain text safe.
    math : callable
        Spells mathematics that an author wrote in LaTeX.
    display : callable
        Spells a layout.
    dollar : str
        Stands around mathematics in a line.
    reference : callable
        Refers to a step.
    marks : dict
        What stands around code, strong text and emphasis.
    """

    escape: Callable[[str], str]
    math: Callable[[str], str]
    display: Callable[[Layout], str]
    dollar: str
    reference: Callable[[Reference], str]
    marks: dict[str, tuple[str, str]]

    def formula(self, layout: Layout) -> str:
        """Spell a layout in a line of text."""
        return f"{self.dollar}{self.display(inline(layout))}{self.dollar}"

    def say(self, sentence: Sentence) -> str:
        """Spell a sentence."""
        return "".join(map(self._piece, sentence))

    def _piece(self, piece: Piece) -> str:
        if isinstance(piece, str):
            return self.escape(piece)
        if isinstance(piece, Value):
            return self.value(piece.measured)
        return self.reference(piece) if isinstance(piece, Reference) else self.formula(piece)

    def prose(self, markdown: str) -> str:
        """Spell what an author wrote."""
        return respelled(markdown, self.escape, self._marked)

    def _marked(self, kind: str, body: str) -> str:
        if kind == "math":
            return f"{self.dollar}{self.math(body)}{self.dollar}"
        before, after = self.marks[kind]
        return before + (body if before == "`" else self.escape(body)) + after

    def value(self, measured: str) -> str:
        """Spell a number with its unit, such as ``-89.06 mV``."""
        return self._measure(*split(measured))

    def span(self, meaning: Meaning) -> str:
        """Spell the values a quantity can have: its one value, or its unit and its sign."""
        if meaning.value is not None:
            number = decimal(meaning.value) or str(meaning.value)
            return self._measure(shortened(number), meaning.unit)
        if meaning.domain == "integer":
            return "whole number"
        return self._measure(RANGES.get(meaning.domain, ""), meaning.unit)

    def _measure(self, number: str, unit: str) -> str:
        if not self.dollar:
            return f"{number_text(number)} {unit_text(unit)}".strip()
        spelled = r"\,".join(part for part in (number_latex(number), unit_latex(unit)) if part)
        return f"{self.dollar}{spelled}{self.dollar}" if spelled else ""


UNBROKEN = "\u00a0"  # keeps a formula on one line while a paragraph is wrapped
RANGES = {"positive": "> 0", "nonnegative": "≥ 0"}
TEX_SPECIAL = str.maketrans(
    {character: rf"\{character}" for character in "{}$&#%_"}
    | {"\\": r"\textbackslash{}", "^": r"\textasciicircum{}", "~": r"\textasciitilde{}"}
    | {"−": "$-$", "×": r"$\times$", "·": r"$\cdot$", "°": r"$^{\circ}$", "→": r"$\to$"}
    | {"≥": r"$\geq$", "≤": r"$\leq$", "≠": r"$\neq$", "≈": r"$\approx$"}
)


def escape_tex(plain: str) -> str:
    """Make text safe for LaTeX, straight quotes curled."""
    return re.sub(r'"([^"]*)"', r"``\1''", plain).translate(TEX_SPECIAL)


def escape_markdown(plain: str) -> str:
    """Make text safe for Markdown."""
    return re.sub(r"([\\`*_{}\[\]<>#|$~])", r"\\\1", plain)


MARKS = {"code": ("`", "`"), "strong": ("**", "**"), "emphasis": ("*", "*")}
TAGS = {"code": "code", "strong": "strong", "emphasis": "em"}
MACROS = {"code": "texttt", "strong": "textbf", "emphasis": "emph"}

TEX = Medium(
    escape_tex,
    str,
    latex,
    "$",
    lambda reference: rf"\eqref{{{reference.key}}}",
    {kind: (rf"\{macro}{{", "}") for kind, macro in MACROS.items()},
)
PLAIN = Medium(
    str,
    lambda source: (unicode_of(source) or f"${source}$").replace(" ", UNBROKEN),
    lambda layout: text(layout).replace(" ", UNBROKEN),
    "",
    lambda reference: f"({reference.number})",
    dict.fromkeys(MARKS, ("", "")),
)
MARKDOWN = Medium(
    escape_markdown,
    str,
    latex,
    "$",
    lambda reference: f"[({reference.number})](#{reference.key})",
    MARKS,
)
HTML = Medium(
    html.escape,
    html.escape,
    lambda layout: html.escape(latex(layout)),
    "$",
    lambda reference: f'<a href="#{reference.key}">({reference.number})</a>',
    {kind: (f"<{tag}>", f"</{tag}>") for kind, tag in TAGS.items()},
)
