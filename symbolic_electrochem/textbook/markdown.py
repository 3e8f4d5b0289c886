"""A chapter as Markdown, with mathematics between dollars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .media import MARKDOWN
from .reader import read
from .templates import render

if TYPE_CHECKING:
    from ..library import Chapter
    from .page import Verdict


def derivation(chapter: Chapter, verdict: Verdict) -> str:
    """Return a chapter as Markdown.

    Parameters
    ----------
    chapter : Chapter
        The chapter.
    verdict : callable
        Says of a theorem what all checks together found.
    """
    return render("chapter.md", MARKDOWN, read(chapter, verdict))
