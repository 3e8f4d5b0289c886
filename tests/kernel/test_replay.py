"""What a theorem says of itself: every hypothesis is needed, and every run says the same."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

import pytest

from symbolic_electrochem import kernel
from symbolic_electrochem.kernel import Record, Refused, Relation, Theorem, facts, verify
from symbolic_electrochem.library import Chapter, chapters
from tests.house.tree import ROOT

STEPS = [(chapter, label) for chapter in chapters() for label in chapter.theorems]
READ = [(c, label) for c, label in STEPS if not c[label].declared]
IN_SIGHT = facts.facts_in_sight


def names(pairs: list[tuple[Chapter, str]]) -> list[str]:
    return [f"{chapter.name}.{label}" for chapter, label in pairs]


def added(theorem: Theorem) -> list[Relation]:
    """Return the hypotheses that the step itself brought in."""
    known: set[Any] = set().union(*(premise.hypotheses for premise in theorem.record.premises))
    mine = [h for h in theorem.hypotheses - known if isinstance(h, Relation)]
    return sorted(mine, key=str)


@pytest.mark.parametrize(("chapter", "label"), READ, ids=names(READ))
def test_a_step_rests_on_nothing_it_does_not_need(
    chapter: Chapter, label: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With one of its facts out of sight a step is refused, or rests on something else."""
    theorem = chapter[label]
    for fact in added(theorem):

        def others(record: Record, fact: Relation = fact) -> dict[Relation, frozenset[Any]]:
            return {f: on for f, on in IN_SIGHT(record).items() if f != fact and fact not in on}

        monkeypatch.setattr(kernel, "facts_in_sight", others)
        try:
            again = verify(theorem.record).hypotheses
        except Refused:
            continue
        assert not again < theorem.hypotheses, f"{label} does not need {fact}"


@pytest.mark.parametrize(("chapter", "label"), STEPS, ids=names(STEPS))
def test_a_step_is_proved_again_with_the_same_hypotheses(chapter: Chapter, label: str) -> None:
    theorem = chapter[label]
    again = verify(theorem.record)
    assert again.hypotheses == theorem.hypotheses
    assert again.obligations == theorem.obligations


TOLD = """
from symbolic_electrochem.checks import examine
from symbolic_electrochem.checks.sampling import needed, points
from symbolic_electrochem.kernel import witness
from symbolic_electrochem.library import chapters
for chapter in chapters():
    for label, theorem in chapter.theorems.items():
        borders = [obligation.goal.difference for obligation in theorem.obligations]
        print(label, theorem.statement, sorted(map(str, theorem.hypotheses)))
        print([(str(o.goal), sorted(map(str, o.used))) for o in theorem.obligations])
        print(witness(theorem.hypotheses))
        print(points(theorem.hypotheses, needed(theorem.claim), borders, 6))
        print(examine(theorem))
"""


def told(seed: str) -> subprocess.Popen[str]:
    environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", TOLD]
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)


def test_two_runs_with_different_hashes_say_the_same() -> None:
    first, second = (run.communicate()[0].splitlines() for run in [told("1"), told("2")])
    assert len(first) > 4 * len(STEPS)
    for one, other in zip(first, second, strict=True):
        assert one == other


def test_steps_bring_in_facts_at_all() -> None:
    """The first test here would pass on a book whose steps need nothing."""
    assert sum(len(added(chapter[label])) for chapter, label in READ) > len(READ)
