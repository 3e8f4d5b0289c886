"""Every notation a chapter can be asked for, and the files of the book."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import json, latex, markdown, text
from .map import drawn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..library import Chapter
    from .page import Verdict

FORMATS: dict[str, Callable[[Chapter, Verdict], str]] = {
    "text": text.derivation,
    "latex": latex.derivation,
    "markdown": markdown.derivation,
    "json": json.derivation,
}


def derive(chapter: Chapter, form: str, verdict: Verdict) -> str:
    """Return a chapter with every step, its move, its hypotheses and its verdict.

    Parameters
    ----------
    chapter : Chapter
        The chapter.
    form : {'text', 'latex', 'markdown', 'json'}
        The notation.
    verdict : callable
        Says of a theorem what all checks together found, such as ``exact``.
    """
    return FORMATS[form](chapter, verdict)


def emit(chapters: Iterable[Chapter], verdict: Verdict) -> dict[str, str]:
    """Return the pages and the map, by path relative to the folder of what is generated."""
    book = tuple(chapters)
    pages = {f"latex/{c.name}.tex": latex.page(c, verdict) for c in book}
    return pages | {
        "map.svg": drawn({c.name: c.title for c in book}, {c.name: c.imports for c in book})
    }
