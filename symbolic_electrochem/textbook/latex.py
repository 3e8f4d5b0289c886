"""A chapter as a LaTeX document that compiles on its own."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from .media import TEX
from .page import Need
from .phrases import holds, need, sign
from .reader import read
from .templates import render

if TYPE_CHECKING:
    from ..library import Chapter
    from .page import Step, Verdict

SIGNS = {"⇔": r"\Leftrightarrow", "⇒": r"\Rightarrow"}
LINE = r" \\ "
UNBREAKABLE = re.compile(r"\$[^$]*\\left[^$]*\$")
"""A formula in brackets that grow: no line is broken inside them."""


def page(chapter: Chapter, verdict: Verdict) -> str:
    """Return a chapter as the book prints it: hypotheses and verdicts where they say something.

    See `derivation`, which has them at every step.
    """
    told = partial(_told, every=False)
    return render("chapter.tex", TEX, read(chapter, verdict), sign=_sign, note=note, told=told)


def derivation(chapter: Chapter, verdict: Verdict) -> str:
    """Return a chapter as a LaTeX document, hypotheses and verdict at every step.

    Parameters
    ----------
    chapter : Chapter
        The chapter.
    verdict : callable
        Says of a theorem what all checks together found.
    """
    whole = partial(note, every=True)
    told = partial(_told, every=True)
    return render("chapter.tex", TEX, read(chapter, verdict), sign=_sign, note=whole, told=told)


def _told(step: Step, *, every: bool) -> str:
    return TEX.say(holds(step)) if every or step.concludes or step.result else ""


def _sign(step: Step) -> str:
    return SIGNS.get(sign(step), "")


def note(step: Step, usual: str, *, every: bool = False) -> str:
    """Return what stands beside a step: the move, what it rests on, an unusual verdict or each."""
    lines = [TEX.say(step.said), *(TEX.say(need(n)) for n in map(_supposed, step.needs) if n.facts)]
    if every or (not step.theorem.declared and step.verdict != usual):
        lines.append(TEX.prose(f"*{step.verdict}*"))
    return LINE.join(UNBREAKABLE.sub(r"\\fit{\g<0>}", line) for line in lines)


def _supposed(condition: Need) -> Need:
    """Leave out what is always true of a quantity, which the table of symbols says."""
    return Need(condition.goal, tuple(f for f in condition.facts if f.how != "always"))
