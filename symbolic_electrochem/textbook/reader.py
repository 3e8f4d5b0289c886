"""Reads a chapter into a page."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Any

from sympy.core.function import AppliedUndef

from ..kernel import Everywhere, Iff, Limit, Solutions, Supposed, Theorem, expressions
from ..kernel.claims import transformed
from ..library import Entry, Prose, number
from ..notation.arrange import arrange, letter
from ..notation.layout import Letter, Related
from ..notation.order import introduced
from ..notation.statements import lay, stated
from ..quantities import Quantity
from ..steps import CaseResult, Evaluated, Headline, Mistake, Result, Sentence
from .page import (
    Function,
    Glossary,
    Heading,
    Hypothesis,
    Item,
    Named,
    Need,
    Number,
    Page,
    Paragraph,
    Said,
    Step,
    Trap,
)
from .shelf import Reference, Shelf, always, shelf
from .wording import move

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..library import Chapter
    from .page import Verdict


def read(chapter: Chapter, verdict: Verdict | None = None) -> Page:
    """Read a chapter into a page.

    Parameters
    ----------
    chapter : Chapter
        A chapter of the book, or one of the reader's own.
    verdict : callable, optional
        Says of a theorem what all checks together found, such as ``exact``.
    """
    on = shelf(chapter)
    items = tuple(_items(chapter, on, verdict or (lambda _: "")))
    quoted = tuple(_quoted(items, chapter))
    shown = [item.theorem for item in items if isinstance(item, Step)]
    symbols = _symbols([*shown, *(reference.theorem for reference in quoted)])
    return Page(chapter, number(chapter), items, symbols, quoted)


def _items(chapter: Chapter, on: Shelf, verdict: Verdict) -> Iterator[Item]:
    for kind, blocks in groupby(chapter.blocks, _kind):
        if kind is Quantity:
            named = (block.content for block in blocks if isinstance(block, Entry))
            yield Glossary(tuple(map(_named, named)))
            continue
        for block in blocks:
            if isinstance(block, Prose):
                yield from _paragraphs(block.text)
            elif not isinstance(block.content, Headline):
                yield _entry(block.content, chapter, on, verdict)


def _kind(block: Prose | Entry) -> type:
    if isinstance(block, Prose):
        return Prose
    return Quantity if isinstance(block.content, (Quantity, AppliedUndef)) else Theorem


def _paragraphs(text: str) -> Iterator[Item]:
    """Yield headings and paragraphs; the heading of the chapter is its title."""
    for paragraph in re.split(r"\n\s*\n", text):
        hashes, _, heading = paragraph.partition(" ")
        if set(hashes) != {"#"}:
            yield Paragraph(paragraph)
        elif len(hashes) > 1:
            yield Heading(heading)


def _entry(content: Any, chapter: Chapter, on: Shelf, verdict: Verdict) -> Item:
    if isinstance(content, Theorem):
        return _step(content, chapter, on, verdict)
    if isinstance(content, Mistake):
        return _trap(content, on)
    if isinstance(content, Evaluated):
        return _number(content, on)
    if isinstance(content, Sentence):
        return _said(content, on)
    return _function(content, on)


def _step(theorem: Theorem, chapter: Chapter, on: Shelf, verdict: Verdict) -> Step:
    reference = on.references[id(theorem)]
    cited = (on.reference(p) for p in (*theorem.record.premises, *theorem.record.given))
    named = next((h for h in chapter.headlines if h.theorem is theorem), None)
    return Step(
        reference,
        stated(theorem),
        move(theorem, on),
        tuple({r.key: r for r in cited if r is not None}.values()),
        tuple(_obligations(theorem, chapter, on)),
        tuple(_hypotheses(theorem, chapter, on)),
        _concludes(theorem, chapter),
        any(isinstance(r, Result) and r.theorem is theorem for r in chapter.results),
        verdict(theorem),
        named.title if named else "",
        named.source if named else (),
    )


def _hypothesis(claim: Supposed, theorem: Theorem, chapter: Chapter, on: Shelf) -> Hypothesis:
    if (source := on.source(claim, chapter)) is not None:
        supposed = source.theorem.record.move == "suppose"
        return Hypothesis(claim, "supposed" if supposed else "defined", source)
    if (about := always(claim)) is not None:
        return Hypothesis(claim, "always", about=about)
    if (pattern := _pattern(claim, theorem)) is not None:
        like = _hypothesis(pattern, theorem, chapter, on)
        return Hypothesis(claim, "supposed", like.source, instance=True)
    return Hypothesis(claim, "supposed", on.proof(claim, chapter))


def _hypotheses(theorem: Theorem, chapter: Chapter, on: Shelf) -> list[Hypothesis]:
    found = (_hypothesis(h, theorem, chapter, on) for h in theorem.hypotheses)
    return sorted(found, key=_place)


def _pattern(claim: Supposed, theorem: Theorem) -> Supposed | None:
    """Return the hypothesis that became this one where symbols were replaced."""
    for step in theorem.steps:
        if step.record.move == "instantiate":
            (premise,) = step.record.premises
            for hypothesis in sorted(premise.hypotheses - {claim}, key=str):
                if transformed(hypothesis, dict(step.record.arguments)) == claim:
                    return hypothesis
    return None


def _place(hypothesis: Hypothesis) -> tuple[Any, ...]:
    """Sort by kind, then by the place in the book, what no step introduced last."""
    kind = ("supposed", "defined", "always").index(hypothesis.how)
    number = hypothesis.source.number if hypothesis.source else "999.0"
    place = introduced(hypothesis.about) if hypothesis.about else ()
    return (kind, tuple(map(int, number.split("."))), place, str(hypothesis.claim))


def _obligations(theorem: Theorem, chapter: Chapter, on: Shelf) -> Iterator[Need]:
    """Yield the side conditions that speak of a quantity, each once."""
    for goal, used in {o.goal: o.used for o in theorem.obligations}.items():
        if goal.difference.free_symbols:
            facts = (_hypothesis(fact, theorem, chapter, on) for fact in used)
            yield Need(goal, tuple(sorted(facts, key=_place)))


def _concludes(theorem: Theorem, chapter: Chapter) -> bool:
    """Tell whether a step is one to take away: it joins cases, or ends a chain."""
    if theorem.declared or isinstance(theorem.claim, (Everywhere, Iff, Limit, Solutions)):
        return not theorem.declared
    records = [step.record for step in chapter.theorems.values()]
    return not any(p is theorem for r in records for p in (*r.premises, *r.given))


def _function(content: Result | CaseResult, on: Shelf) -> Function:
    reference = on.references[id(content.theorem)]
    names = tuple(quantity.name for quantity in content.arguments)
    if isinstance(content, CaseResult):
        flags = tuple(name for _, name in content.flags)
        return Function(reference, (*names, *flags), content.summary, None, None, ())
    stable, output = lay(content.stable.claim), arrange(content.output)
    return Function(reference, names, content.summary, stable, output, content.worked)


def _trap(content: Mistake, on: Shelf) -> Trap:
    right = on.references[id(content.right)]
    left, *_ = expressions(content.right.claim)
    wrong = Related(arrange(left), "=", arrange(content.wrong))
    return Trap(content.slug, wrong, right, content.because, content.severity)


def _number(content: Evaluated, on: Shelf) -> Number:
    name = None if content.name is None else arrange(content.name)
    reference = None if content.theorem is None else on.reference(content.theorem)
    formula = arrange(content.expression)
    return Number(name, formula, reference, _given(content), content.expected, content.source)


def _given(content: Evaluated | Sentence) -> tuple[tuple[Letter, str], ...]:
    """Return the values that were put in, each with its symbol as it is declared."""
    declared = {s.name: s.meaning.latex for s, _ in content.point if isinstance(s, Quantity)}
    return tuple((letter(name, declared.get(name, "")), value) for name, value in content.given)


def _said(content: Sentence, on: Shelf) -> Said:
    proved = on.reference(content.formal) if isinstance(content.formal, Theorem) else None
    parts = [on.reference(part) for part in content.by if isinstance(part, Theorem)]
    numbers = tuple(_number(part, on) for part in content.by if isinstance(part, Evaluated))
    return Said(
        content.row,
        content.text,
        content.verdict,
        content.because,
        lay(content.claim),
        proved,
        tuple(part for part in parts if part is not None),
        numbers,
        _given(content),
    )


def _named(atom: Any) -> Named:
    """Return a symbol with its meaning; a function by its name alone."""
    if isinstance(atom, Quantity):
        return Named(arrange(atom), atom.meaning)
    return Named(Letter(atom.func.__name__, atom.func.meaning.latex), atom.func.meaning)


def _symbols(theorems: list[Theorem]) -> tuple[Named, ...]:
    """Return every symbol of a page in the order in which the book introduces them."""
    found = {
        atom
        for theorem in theorems
        for e in expressions(theorem.claim)
        for atom in e.atoms(Quantity, AppliedUndef)
    }
    named = {_declared(atom): atom for atom in sorted(found, key=_introduced, reverse=True)}
    return tuple(map(_named, sorted(named.values(), key=_introduced)))


def _declared(atom: Any) -> Any:
    """Return what was declared: a symbol, or the function that stands here at some place."""
    return atom.func if isinstance(atom, AppliedUndef) else atom


def _introduced(atom: Any) -> tuple[Any, ...]:
    return (*introduced(atom), str(atom))


def _quoted(items: Iterable[Item], chapter: Chapter) -> Iterator[Reference]:
    """Yield the steps of other chapters that a page refers to, in the order of the book."""
    cited = {r.key: r for item in items for r in _cited(item) if r.chapter is not chapter}
    numbered = sorted(cited.values(), key=lambda r: tuple(map(int, r.number.split("."))))
    yield from numbered


def _cited(item: Item) -> Iterator[Reference]:
    if isinstance(item, Step):
        yield from (piece for piece in item.said if isinstance(piece, Reference))
        facts = (*item.hypotheses, *(fact for need in item.obligations for fact in need.facts))
        yield from (fact.source for fact in facts if fact.source is not None)
    elif isinstance(item, Trap):
        yield item.right
    elif isinstance(item, Function):
        yield item.reference
    elif isinstance(item, Number):
        yield from (item.reference,) if item.reference else ()
    elif isinstance(item, Said):
        yield from (item.proved,) if item.proved else ()
        yield from item.decided
        yield from (reference for number in item.numbers for reference in _cited(number))
