"""A chapter as plain text, for a terminal."""

from __future__ import annotations

import re
import unicodedata
from textwrap import fill
from typing import TYPE_CHECKING, Any

from ..notation.arrange import letter
from ..notation.plain import text
from ..notation.statements import stated
from .media import PLAIN, UNBROKEN
from .page import Function, Glossary, Heading, Number, Paragraph, Said, Step, Trap
from .phrases import capital, holds, judged, need, number, sentence, sign, tally, title
from .reader import read

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..library import Chapter
    from ..notation.layout import Layout
    from .page import Named, Page, Verdict

WIDTH, LEFT = 88, 9
RELATIONS = "=<>≤≥≠⇔⇒:"
GAP = re.compile(rf" (?=[{RELATIONS}+−·] |for all )")
START = re.compile(r"\s*(?:\([\d.]+\)\s+|⇔\s+|⇒\s+)?")
"""What stands before a formula in a line."""


def derivation(chapter: Chapter, verdict: Verdict) -> str:
    """Return a chapter as plain text.

    Parameters
    ----------
    chapter : Chapter
        The chapter.
    verdict : callable
        Says of a theorem what all checks together found.
    """
    page = read(chapter, verdict)
    head = f"{page.number}  {PLAIN.prose(chapter.title)}"
    parts = [f"{head}\n{'═' * len(head)}", *map(_item, page.items), *_foot(page)]
    lines = "\n\n".join(parts).replace(UNBROKEN, " ").splitlines()
    return "\n".join(map(_fitted, lines)) + "\n"


def _fitted(line: str) -> str:
    """Break a line that a formula makes too long: first where fewest brackets are open."""
    if _width(line) <= WIDTH:
        return line
    start = len(START.match(line)[0])  # type: ignore[index]
    places = [gap.start() for gap in GAP.finditer(line, start) if gap.start() <= WIDTH]
    if not places:
        return line
    place = min(places, key=lambda at: (_depth(line[:at]), line[at + 1] not in RELATIONS, -at))
    indent = " " * (start + 4)
    return f"{line[:place]}\n{_fitted(indent + line[place + 1 :])}"


def _depth(part: str) -> int:
    """Return how many brackets are open at the end."""
    return sum(part.count(c) for c in "([{") - sum(part.count(c) for c in ")]}")


def _width(line: str) -> int:
    """Return how wide a line is, a letter and its accent counted once."""
    return sum(not unicodedata.combining(letter) for letter in line)


def _item(item: Any) -> str:
    spell: Callable[[Any], str] = ITEMS[item.kind]
    return spell(item)


def _heading(item: Heading) -> str:
    heading = PLAIN.prose(item.text)
    return f"{heading}\n{'─' * len(heading)}"


def _paragraph(item: Paragraph) -> str:
    return fill(PLAIN.prose(item.text), WIDTH)


def _step(step: Step) -> str:
    """Set a step: number and name, how it follows and what it says, then what it rests on."""
    reference = step.reference
    notes = (step.said, *(("needs ", *need(n)) for n in step.needs), holds(step))
    lines = [step.title] if step.title else []
    lines += [f"({reference.number})".ljust(LEFT) + f"{reference.label}  [{step.verdict}]"]
    lines += [sign(step).rjust(LEFT - 3).ljust(LEFT) + _hung(step.statement)]
    return "\n".join([*lines, *(_wrapped(PLAIN.say(note)) for note in notes if note)])


def _hung(statement: Layout) -> str:
    """Spell a statement whose first line something stands before."""
    return text(statement).replace("\n", "\n" + " " * LEFT)


def _wrapped(note: str) -> str:
    start = " " * (LEFT + 3)
    return fill(
        note, WIDTH, initial_indent=start, subsequent_indent=f"{start}  ", break_long_words=False
    )


def _glossary(item: Glossary) -> str:
    return "\n".join(map(_symbol, item.symbols))


def _symbol(symbol: Named) -> str:
    name, meaning = text(symbol.layout), PLAIN.prose(symbol.meaning.text)
    return f"  {_pad(name, LEFT)}{_pad(meaning, 60)}{PLAIN.span(symbol.meaning)}".rstrip()


def _pad(cell: str, width: int) -> str:
    """Fill a cell to a width, a letter and its accent counted once."""
    return cell + " " * (width - _width(cell))


def _function(item: Function) -> str:
    call = f"{item.reference.label}({', '.join(item.arguments)})"
    lines = [fill(f"{call} computes ({item.reference.number}). {PLAIN.prose(item.summary)}", WIDTH)]
    for row in item.numbers:
        given = ", ".join(f"{text(letter(n))} = {PLAIN.value(v)}" for n, v in row.arguments)
        lines.append(_wrapped(f"{given} gives {PLAIN.value(row.expected)} ({row.source})"))
    return "\n".join(lines)


def _trap(item: Trap) -> str:
    because = fill(f"{title(item.slug)}. {PLAIN.prose(sentence(item.because))}", WIDTH)
    wrong = " " * LEFT + text(item.statement)
    return f"{because}\n{wrong}\n{_wrapped(f'{item.slug}, in place of ({item.right.number})')}"


def _number(item: Number) -> str:
    return fill(capital(PLAIN.say(number(item))) + ".", WIDTH)


def _said(item: Said) -> str:
    verdict = f"{capital(item.verdict)}. {PLAIN.prose(sentence(item.because))}"
    head = fill(f"{item.row}. “{PLAIN.prose(item.text)}” {verdict}", WIDTH)
    notes = (judged(item), *map(number, item.numbers))
    return "\n".join([head, *(_wrapped(PLAIN.say(note)) for note in notes)])


def _foot(page: Page) -> list[str]:
    """Set what stands at the end: what other chapters say, the symbols, the verdicts."""
    foot: list[str] = []
    if page.quoted:
        quoted = (f"({r.number})".ljust(LEFT) + _hung(stated(r.theorem)) for r in page.quoted)
        foot += [_heading(Heading("From other chapters")), "\n".join(quoted)]
    if page.symbols:
        foot += [_heading(Heading("Symbols")), "\n".join(map(_symbol, page.symbols))]
    return [*foot, f"{len(page.steps)} steps: {tally(page)}."] if page.steps else foot


ITEMS: dict[str, Callable[[Any], str]] = {
    "heading": _heading,
    "paragraph": _paragraph,
    "step": _step,
    "glossary": _glossary,
    "function": _function,
    "trap": _trap,
    "number": _number,
    "said": _said,
}
