"""Every chapter, step by step: nothing here names a chapter's steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from symbolic_electrochem.checks import comes_out, decided, found, holes, wound
from symbolic_electrochem.checks.wounds import LEAST
from symbolic_electrochem.kernel import Everywhere, Relation, Theorem, witness
from symbolic_electrochem.kernel.facts import standing, symbols
from symbolic_electrochem.library import Chapter, Entry, Prose, chapters

if TYPE_CHECKING:
    from collections.abc import Callable

CHAPTERS = chapters()
STEPS = [(c, label) for c in CHAPTERS for label in c.theorems]
PROVED = [(c, label) for c, label in STEPS if not c[label].declared]
DECLARED = {c[label].claim for c, label in STEPS if c[label].declared}


def names(pairs: list[tuple[Chapter, str]]) -> list[str]:
    return [f"{chapter.name}.{label}" for chapter, label in pairs]


@pytest.mark.parametrize(("chapter", "label"), PROVED, ids=names(PROVED))
def test_a_step_is_proved_and_its_wounds_are_refused(chapter: Chapter, label: str) -> None:
    report = wound(chapter[label])
    assert report.verdict == "exact"
    assert report.points > 0
    assert report.vacuous == 0
    assert report.survivors == ()
    assert report.refused >= LEAST
    assert report.refused + report.equivalent == report.wounds


def test_the_kill_rate(record_property: Callable[[str, object], None]) -> None:
    reports = [wound(chapter[label]) for chapter, label in PROVED]
    tried, refused = sum(r.wounds for r in reports), sum(r.refused for r in reports)
    true = sum(r.equivalent for r in reports)
    record_property(
        "counted", f"wounds: {tried} tried, {refused} refused, {true} shown true by balls"
    )
    assert refused + true == tried


@pytest.mark.parametrize(("chapter", "label"), STEPS, ids=names(STEPS))
def test_hypotheses_are_declared_somewhere_and_hold_together(chapter: Chapter, label: str) -> None:
    theorem = chapter[label]
    assert witness(theorem.hypotheses) is not None
    for hypothesis in theorem.hypotheses:
        known = hypothesis in DECLARED | {t.claim for t in theorem.steps if t.declared}
        always = hypothesis in {fact for s in symbols(hypothesis) for fact in standing(s)}
        assert known or always or _read_for_others(hypothesis, theorem), hypothesis


def _read_for_others(hypothesis: object, theorem: Theorem) -> bool:
    """Tell whether a hypothesis came in by putting other symbols into a declared one."""
    read = [t for t in theorem.steps if t.record.move == "instantiate"]
    claimed = isinstance(hypothesis, (Relation, Everywhere))
    return claimed and any(hypothesis in t.hypotheses for t in read)


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.name)
def test_numbers_come_out_and_sentences_are_decided(chapter: Chapter) -> None:
    for number in chapter.evaluations:
        assert comes_out(number), f"{found(number)} in SI units, not {number.expected}"
    for sentence in chapter.sentences:
        assert decided(sentence), sentence.row


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.name)
def test_no_divisor_was_cancelled_unseen(chapter: Chapter) -> None:
    assert list(holes(chapter.source, vars(chapter.module))) == []


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.name)
def test_prose_comes_before_steps(chapter: Chapter) -> None:
    """A chapter opens with a heading and a paragraph, and no run of steps goes on unexplained."""
    first, run = chapter.blocks[0], 0
    assert isinstance(first, Prose)
    assert first.text.startswith("# ")
    assert "\n\n" in first.text
    for block in chapter.blocks:
        formal = isinstance(block, Entry) and isinstance(block.content, Theorem)
        run = run + 1 if formal else 0 if isinstance(block, Prose) else run
        assert run <= 4, f"{chapter.name}:{block.line} is the fifth step without a word"


def test_labels_are_unique_within_the_book_of_functions() -> None:
    results = [id(r.theorem) for c in CHAPTERS for r in c.results]
    assert len(results) == len(set(results))


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.name)
def test_an_equation_is_no_stronger_than_its_premises(chapter: Chapter) -> None:
    """What a step rests on is what its premises rest on, and facts that are always true."""
    for theorem in chapter.theorems.values():
        if theorem.record.move not in ("combine", "apply", "replace", "known"):
            continue
        inherited = set().union(
            *(p.hypotheses for p in (*theorem.record.premises, *theorem.record.given))
        )
        for hypothesis in theorem.hypotheses - inherited:
            assert hypothesis in {fact for s in symbols(hypothesis) for fact in standing(s)}
