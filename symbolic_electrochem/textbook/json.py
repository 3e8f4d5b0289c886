"""A chapter as JSON, in the shape that ``derivation.schema.json`` fixes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..notation.plain import text
from ..notation.statements import lay
from ..notation.tex import latex
from .media import PLAIN, TEX, UNBROKEN
from .reader import read

if TYPE_CHECKING:
    from ..library import Chapter
    from ..notation.layout import Layout
    from .page import (
        Function,
        Hypothesis,
        Named,
        Need,
        Number,
        Page,
        Said,
        Step,
        Trap,
        Verdict,
    )
    from .shelf import Reference


def derivation(chapter: Chapter, verdict: Verdict) -> str:
    """Return a chapter as JSON.

    Parameters
    ----------
    chapter : Chapter
        The chapter.
    verdict : callable
        Says of a theorem what all checks together found.
    """
    return json.dumps(_page(read(chapter, verdict)), ensure_ascii=False, indent=2) + "\n"


def _page(page: Page) -> dict[str, Any]:
    return {
        "format": "derivation/1",
        "chapter": page.chapter.name,
        "number": page.number,
        "title": page.chapter.title,
        "stands_on": list(page.chapter.imports),
        "content": [{"kind": item.kind, **CONTENT[item.kind](item)} for item in page.items],
        "symbols": list(map(_symbol, page.symbols)),
    }


def _step(step: Step) -> dict[str, Any]:
    record = step.theorem.record
    return {
        "label": step.reference.label,
        "number": step.reference.number,
        "statement": _both(step.statement),
        "relation": record.relation,
        "move": {
            "name": record.move,
            "word": record.word,
            "text": PLAIN.say(step.said).replace(UNBROKEN, " "),
            "latex": TEX.say(step.said),
        },
        "premises": list(map(_reference, step.premises)),
        "obligations": list(map(_need, step.obligations)),
        "hypotheses": list(map(_hypothesis, step.hypotheses)),
        "declared": step.theorem.declared,
        "verdict": step.verdict,
        "title": step.title or None,
        "source": list(step.source),
    }


def _both(layout: Layout) -> dict[str, str]:
    return {"text": text(layout), "latex": latex(layout)}


def _reference(reference: Reference) -> dict[str, str]:
    named = {"chapter": reference.chapter.name, "label": reference.label}
    return {**named, "number": reference.number}


def _need(condition: Need) -> dict[str, Any]:
    return {**_both(lay(condition.goal)), "from": list(map(_hypothesis, condition.facts))}


def _hypothesis(hypothesis: Hypothesis) -> dict[str, Any]:
    return {
        **_both(lay(hypothesis.claim)),
        "kind": hypothesis.how,
        "source": _reference(hypothesis.source) if hypothesis.source else None,
        "instance": hypothesis.instance,
        "about": hypothesis.about.meaning.text if hypothesis.about else None,
    }


def _symbol(symbol: Named) -> dict[str, Any]:
    meaning = symbol.meaning
    return {
        **_both(symbol.layout),
        "meaning": meaning.text,
        "unit": meaning.unit,
        "domain": meaning.domain,
        "value": None if meaning.value is None else str(meaning.value),
    }


def _function(function: Function) -> dict[str, Any]:
    return {
        "name": function.reference.label,
        "arguments": list(function.arguments),
        "summary": function.summary,
        "computes": _reference(function.reference),
        "stable": _both(function.stable) if function.stable else None,
        "numbers": [
            {"given": dict(row.arguments), "expected": row.expected, "source": row.source}
            for row in function.numbers
        ],
    }


def _trap(trap: Trap) -> dict[str, Any]:
    return {
        "slug": trap.slug,
        "wrong": _both(trap.statement),
        "right": _reference(trap.right),
        "because": trap.because,
        "severity": trap.severity,
    }


def _number(number: Number) -> dict[str, Any]:
    return {
        "formula": _both(number.formula),
        "computes": _reference(number.reference) if number.reference else None,
        "given": {symbol.name: value for symbol, value in number.given},
        "expected": number.expected,
        "source": number.source,
    }


def _said(said: Said) -> dict[str, Any]:
    return {
        "row": said.row,
        "sentence": said.text,
        "verdict": said.verdict,
        "because": said.because,
        "statement": _both(said.statement),
        "proved": _reference(said.proved) if said.proved else None,
        "decided": list(map(_reference, said.decided)),
        "numbers": list(map(_number, said.numbers)),
        "fails_at": {symbol.name: value for symbol, value in said.fails_at},
    }


CONTENT: dict[str, Any] = {
    "heading": lambda item: {"text": item.text},
    "paragraph": lambda item: {"text": item.text},
    "glossary": lambda item: {"symbols": list(map(_symbol, item.symbols))},
    "step": _step,
    "function": _function,
    "trap": _trap,
    "number": _number,
    "said": _said,
}
