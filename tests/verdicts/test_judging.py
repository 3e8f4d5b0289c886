"""Chapters judged in several processes: the same records, each chapter proved once."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from symbolic_electrochem.verdicts.judging import judged
from tests.house import tree

if TYPE_CHECKING:
    from pathlib import Path

CHAPTER = """
from symbolic_electrochem.steps import divide, equal, nonzero, quantity, suppose

a, b, c = (quantity(name, "a number") for name in "abc")
product = suppose(equal(a * b, c))
divisible = suppose(nonzero(a))
quotient = divide(product, a, given=divisible)
"""
LABELS = ("product", "divisible", "quotient")
START = """
import json, os, sys, threading
os.environ["OPENBLAS_NUM_THREADS"] = "1"
from symbolic_electrochem import library
from symbolic_electrochem.verdicts import judging
CHAPTERS, forks, steps = sys.argv[1:], [], []
os.register_at_fork(before=lambda: forks.append(1))
judging._cores = lambda: 2
"""
SHOWN = """
records = {name: found.text() for name, found in judging.judged(CHAPTERS, steps.append)}
print(json.dumps([len(forks), sorted(steps), records]))
"""
FAULT = """
def fault(theorem):
    {}
judging.wound = fault
try:
    list(judging.judged(CHAPTERS, steps.append))
except RuntimeError as error:
    print(error)
"""
PROVED_ONCE = """
parent, chapter = os.getpid(), library.chapter
def noted(name):
    assert os.getpid() == parent, "a chapter was asked for again"
    return chapter(name)
library.chapter = noted
"""
A_THREAD = "threading.Thread(target=threading.Event().wait, daemon=True).start()"
ONE_CORE = "judging._cores = lambda: 1"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nothing is forked")


@pytest.fixture
def chapters(tmp_path: Path) -> list[str]:
    """Return three small chapters."""
    paths = [tmp_path / f"{name}.py" for name in ("one", "two", "three")]
    for path in paths:
        path.write_text(CHAPTER, encoding="utf-8")
    return [str(path) for path in paths]


def run(program: str, chapters: list[str]) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", "-c", f"{START}\n{program}", *chapters]
    return subprocess.run(command, cwd=tree.ROOT, capture_output=True, text=True, check=False)


def test_several_processes_find_what_one_finds(chapters: list[str]) -> None:
    done = run(PROVED_ONCE + SHOWN, chapters)
    assert done.returncode == 0, done.stderr
    forks, steps, records = json.loads(done.stdout)
    alone = dict(judged(chapters, lambda _: None))
    assert records == {name: found.text() for name, found in alone.items()}
    assert forks == len(chapters)
    assert steps == sorted(name for name in chapters for _ in LABELS)
    for record in alone.values():
        assert tuple(step.label for step in record.steps) == LABELS
        assert record.steps[-1].verdict == "exact"
        assert record.steps[-1].refused > 0


@pytest.mark.parametrize("condition", [ONE_CORE, A_THREAD])
def test_where_it_is_not_safe_or_of_no_use_nothing_is_forked(
    chapters: list[str], condition: str
) -> None:
    done = run(f"{condition}\n{SHOWN}", chapters)
    assert done.returncode == 0, done.stderr
    forks, _, records = json.loads(done.stdout)
    assert forks == 0
    assert list(records) == chapters


@pytest.mark.parametrize("fault", ["os._exit(0)", "os._exit(1)", "raise ValueError(theorem)"])
def test_a_process_that_dies_is_no_pass(chapters: list[str], fault: str) -> None:
    done = run(FAULT.format(fault), chapters)
    assert "the process that judged it has died" in done.stdout, done.stderr
