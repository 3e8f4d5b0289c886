"""Sentences about a step: what it holds under, what it needed, what was put into a result."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from ..notation.statements import lay
from .wording import Value, listed

if TYPE_CHECKING:
    from .page import Hypothesis, Need, Number, Page, Said, Step
    from .wording import Piece, Sentence


def holds(step: Step) -> Sentence:
    """Say under which hypotheses a step holds, itself left out where it is one."""
    others = [h for h in step.hypotheses if h.source is not step.reference]
    conditions = [_condition(h) for h in others if h.how != "defined"]
    names = [h.source or lay(h.claim) for h in others if h.how == "defined"]
    what = "definitions " if len(names) > 1 else "definition "
    used = ("uses the ", what, *listed(names)) if names else ()
    held = ("holds if ", *_commas(conditions)) if conditions else ()
    return (*held, *(("; ",) if held and used else ()), *used)


def sign(step: Step) -> str:
    """Return how a step follows, where its statement does not say so itself."""
    stated = step.theorem.record.move == "iff" or step.theorem.relation in {"·", ":="}
    return "" if stated else step.theorem.relation


def need(condition: Need) -> Sentence:
    """Say why a side condition is met."""
    facts = [_fact(fact) for fact in condition.facts]
    return (lay(condition.goal), *((" by ", *listed(facts)) if facts else (", always",)))


def _condition(hypothesis: Hypothesis) -> Sentence:
    joint = " as in " if hypothesis.instance else " "
    source: Sentence = (joint, hypothesis.source) if hypothesis.source else ()
    return (lay(hypothesis.claim), *source)


def _fact(hypothesis: Hypothesis) -> Piece:
    named = hypothesis.source is not None and not hypothesis.instance
    return hypothesis.source if named and hypothesis.source else lay(hypothesis.claim)


def _commas(sentences: list[Sentence]) -> Sentence:
    first, *rest = sentences
    return (*first, *(piece for sentence in rest for piece in (", ", *sentence)))


def number(item: Number) -> Sentence:
    """Say what was put into a formula and what comes out."""
    given = [(name, " = ", Value(value)) for name, value in item.given]
    start: Sentence = ("with ", *listed(given), ", ") if given else ()
    what = item.reference or item.formula
    name: Sentence = () if item.name is None else (item.name, " = ")
    return (*start, what, " gives ", *name, Value(item.expected), f" ({item.source})")


def judged(item: Said) -> Sentence:
    """Say what a sentence means formally, and where that is proved or fails."""
    proved: Sentence = (" by ", item.proved) if item.proved else ()
    start = "in symbols " if item.verdict != "imprecise" or not item.proved else "what is true: "
    at = [(name, " = ", Value(value)) for name, value in item.fails_at]
    fails: Sentence = (", which fails at ", *listed(at)) if at else ()
    besides: Sentence = ("; see ", *listed(item.decided)) if item.decided else ()
    return (start, item.statement, *proved, *fails, *besides)


def title(slug: str) -> str:
    """Return a slug as the title of a paragraph."""
    return slug.replace("-", " ").capitalize()


def capital(phrase: str) -> str:
    """Return a phrase with a capital, if it begins with a letter."""
    return phrase[:1].upper() + phrase[1:]


def sentence(clause: str) -> str:
    """Return a clause with a capital and a full stop."""
    return clause[:1].upper() + clause[1:].removesuffix(".") + "."


def usual(page: Page) -> str:
    """Return the verdict most steps have that were proved, which need not be said at each."""
    said = Counter(s.verdict for s in page.steps if not s.theorem.declared)
    return said.most_common(1)[0][0] if said else ""


def tally(page: Page) -> str:
    """Count the verdicts of a page."""
    said = Counter(step.verdict for step in page.steps)
    return ", ".join(f"{count} {verdict}" for verdict, count in sorted(said.items()))
