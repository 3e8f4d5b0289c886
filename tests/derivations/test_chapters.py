"""Every chapter, step by step: nothing here names a chapter's steps."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from symbolic_electrochem import sources
from symbolic_electrochem.checks.wounds import LEAST
from symbolic_electrochem.kernel import Everywhere, Relation, Theorem, witness
from symbolic_electrochem.kernel.facts import standing, symbols
from symbolic_electrochem.library import Chapter, Entry, Prose, chapter, chapters
from symbolic_electrochem.verdicts import FOLDER, Kept, found

if TYPE_CHECKING:
    from collections.abc import Callable

    from symbolic_electrochem.kernel import Claim
    from symbolic_electrochem.verdicts import Found

pytestmark = pytest.mark.xdist_group("book")
CHAPTERS = pytest.mark.parametrize("each", sources.order(), indirect=True)


class Quiet:
    """Watches and says nothing."""

    def begin(self, chapters: int) -> None:
        """Take no notice."""

    def step(self, chapter: str) -> None:
        """Take no notice."""

    def end(self, chapter: str) -> None:
        """Take no notice."""


@pytest.fixture(scope="session")
def judged() -> dict[str, Found]:
    """Return what is found of every chapter; `make check` has just had it found anew."""
    return {record.name: record for record in found(sources.order(), Kept(FOLDER), Quiet())}


@pytest.mark.parametrize("name", sources.order())
def test_steps_are_proved_and_their_wounds_are_refused(
    name: str, judged: dict[str, Found], record_property: Callable[[str, object], None]
) -> None:
    steps = [step for step in judged[name].steps if step.verdict != "declared"]
    assert [step.label for step in judged[name].steps] == [*chapter(name).theorems]
    assert judged[name].faults == ()
    for step in steps:
        assert step.verdict == "exact", step.label
        assert step.points > 0, step.label
        assert step.survivors == (), step.label
        assert step.refused >= LEAST, step.label
        assert step.refused + step.equivalent == step.wounds, step.label
    for what in ("wounds", "refused", "equivalent"):
        record_property("tally", (what, sum(getattr(step, what) for step in steps)))


@CHAPTERS
def test_hypotheses_are_declared_somewhere_and_hold_together(each: Chapter) -> None:
    for label, theorem in each.theorems.items():
        assert witness(theorem.hypotheses) is not None, label
        declared = _declared() | {t.claim for t in theorem.steps if t.declared}
        for hypothesis in theorem.hypotheses - declared:
            always = hypothesis in {fact for s in symbols(hypothesis) for fact in standing(s)}
            assert always or _read_for_others(hypothesis, theorem), (label, hypothesis)


@cache
def _declared() -> set[Claim]:
    """Return what the whole book declares."""
    return {t.claim for each in chapters() for t in each.theorems.values() if t.declared}


def _read_for_others(hypothesis: object, theorem: Theorem) -> bool:
    """Tell whether a hypothesis came in by putting other symbols into a declared one."""
    read = [t for t in theorem.steps if t.record.move == "instantiate"]
    claimed = isinstance(hypothesis, (Relation, Everywhere))
    return claimed and any(hypothesis in t.hypotheses for t in read)


@CHAPTERS
def test_prose_comes_before_steps(each: Chapter) -> None:
    """A chapter opens with a heading and a paragraph, and no run of steps goes on unexplained."""
    first, run = each.blocks[0], 0
    assert isinstance(first, Prose)
    assert first.text.startswith("# ")
    assert "\n\n" in first.text
    for block in each.blocks:
        formal = isinstance(block, Entry) and isinstance(block.content, Theorem)
        run = run + 1 if formal else 0 if isinstance(block, Prose) else run
        assert run <= 4, f"{each.name}:{block.line} is the fifth step without a word"


def test_labels_are_unique_within_the_book_of_functions() -> None:
    results = [id(r.theorem) for c in chapters() for r in c.results]
    assert len(results) == len(set(results))


@CHAPTERS
def test_an_equation_is_no_stronger_than_its_premises(each: Chapter) -> None:
    """What a step rests on is what its premises rest on, and facts that are always true."""
    for theorem in each.theorems.values():
        if theorem.record.move not in ("combine", "apply", "replace", "known"):
            continue
        inherited = set().union(
            *(p.hypotheses for p in (*theorem.record.premises, *theorem.record.given))
        )
        for hypothesis in theorem.hypotheses - inherited:
            assert hypothesis in {fact for s in symbols(hypothesis) for fact in standing(s)}
