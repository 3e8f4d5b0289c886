"""A chapter in a notebook, typeset by the notebook's own MathJax."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..notation.tex import latex as spelled
from .media import HTML
from .reader import read
from .templates import render

if TYPE_CHECKING:
    from ..library import Chapter


def html(chapter: Chapter) -> str:
    """Return a chapter as HTML, everything in it escaped."""
    return render("chapter.html", HTML, read(chapter))


def latex(chapter: Chapter) -> str:
    """Return the numbered steps of a chapter as one display."""
    steps = read(chapter).steps
    rows = (rf"{spelled(step.statement)} \tag{{{step.reference.number}}}" for step in steps)
    return "\\begin{gather*}\n" + " \\\\\n".join(rows) + "\n\\end{gather*}"
