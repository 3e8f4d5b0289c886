"""A chapter as a LaTeX document that compiles on its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .media import TEX
from .page import Need
from .phrases import need, sign
from .reader import read
from .templates import render

if TYPE_CHECKING:
    from ..library import Chapter
    from .page import Step, Verdict

SIGNS = {"⇔": r"\Leftrightarrow", "⇒": r"\Rightarrow"}
LINE = r" \\ "


def derivation(chapter: Chapter, verdict: Verdict) -> str:
    """Return a chapter as a LaTeX document.

    Parameters
    ----------
    chapter : Chapter
        The chapter.
    verdict : callable
        Says of a theorem what all checks together found.
    """
    return render("chapter.tex", TEX, read(chapter, verdict), sign=_sign, note=note)


def _sign(step: Step) -> str:
    return SIGNS.get(sign(step), "")


def note(step: Step, usual: str) -> str:
    """Return what stands beside a step: the move, what it rests on, an unusual verdict."""
    lines = [TEX.say(step.said), *(TEX.say(need(n)) for n in map(_supposed, step.needs) if n.facts)]
    if not step.theorem.declared and step.verdict != usual:
        lines.append(TEX.prose(f"*{step.verdict}*"))
    return LINE.join(lines)


def _supposed(condition: Need) -> Need:
    """Leave out what is always true of a quantity, which the table of symbols says."""
    return Need(condition.goal, tuple(f for f in condition.facts if f.how != "always"))
