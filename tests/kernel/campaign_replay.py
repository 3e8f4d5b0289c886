"""What a theorem says of itself: every hypothesis is needed, and every run says the same."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

import pytest

from symbolic_electrochem import kernel
from symbolic_electrochem.checks.sampling import needed, points
from symbolic_electrochem.kernel import Record, Refused, Relation, Theorem, facts, verify, witness
from symbolic_electrochem.library import Chapter, chapters
from tests.house.tree import ROOT

CHAPTERS = chapters()
IN_SIGHT = facts.facts_in_sight
POINTS = 6


def _read(chapter: Chapter) -> list[tuple[str, Theorem]]:
    return [(label, t) for label, t in chapter.theorems.items() if not t.declared]


def added(theorem: Theorem) -> list[Relation]:
    """Return the hypotheses that the step itself brought in."""
    known: set[Any] = set().union(*(premise.hypotheses for premise in theorem.record.premises))
    mine = [h for h in theorem.hypotheses - known if isinstance(h, Relation)]
    return sorted(mine, key=str)


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.name)
def test_a_step_rests_on_nothing_it_does_not_need(
    chapter: Chapter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With one of its facts out of sight a step is refused, or rests on something else."""
    for label, theorem in _read(chapter):
        for fact in added(theorem):

            def others(record: Record, fact: Relation = fact) -> dict[Relation, frozenset[Any]]:
                seen = IN_SIGHT(record).items()
                return {f: on for f, on in seen if f != fact and fact not in on}

            monkeypatch.setattr(kernel, "facts_in_sight", others)
            try:
                again = verify(theorem.record).hypotheses
            except Refused:
                continue
            assert not again < theorem.hypotheses, f"{label} does not need {fact}"


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda chapter: chapter.name)
def test_a_step_is_proved_again_with_the_same_hypotheses(chapter: Chapter) -> None:
    for label, theorem in chapter.theorems.items():
        again = verify(theorem.record)
        assert again.hypotheses == theorem.hypotheses, label
        assert again.obligations == theorem.obligations, label


def test_steps_bring_in_facts_at_all() -> None:
    """The first test here would pass on a book whose steps need nothing."""
    steps = [theorem for chapter in CHAPTERS for _, theorem in _read(chapter)]
    assert sum(len(added(theorem)) for theorem in steps) > len(CHAPTERS)


def _told() -> list[str]:
    """Tell in one line a step what two runs must agree on."""
    return [_line(label, t) for chapter in chapters() for label, t in chapter.theorems.items()]


def _line(label: str, theorem: Theorem) -> str:
    borders = [obligation.goal.difference for obligation in theorem.obligations]
    tried = points(theorem.hypotheses, needed(theorem.claim), borders, POINTS)
    rests = [(str(o.goal), sorted(map(str, o.used))) for o in theorem.obligations]
    hypotheses = sorted(map(str, theorem.hypotheses))
    return f"{label} {theorem.statement} {hypotheses} {rests} {witness(theorem.hypotheses)} {tried}"


def test_a_run_with_another_hash_says_the_same() -> None:
    """Hashes decide the order of sets, and must decide nothing else."""
    seed = "2" if os.environ.get("PYTHONHASHSEED") == "1" else "1"
    environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", f"from {__name__} import _told; print(*_told(), sep='\\n')"]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    ) as other:
        mine = _told()
        theirs = other.communicate()[0].splitlines()
    assert len(mine) > 0
    for one, two in zip(mine, theirs, strict=True):
        assert one == two
