"""Chapters judged in several processes: the same records, each chapter proved once."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from symbolic_electrochem import library
from symbolic_electrochem.verdicts.judging import judged
from tests.house import tree

CHAPTERS = ("driving_force", "impermeant_species", "membrane")
START = f"""
import json, os, threading
os.environ["OPENBLAS_NUM_THREADS"] = "1"
from symbolic_electrochem import library
from symbolic_electrochem.verdicts import judging
CHAPTERS, forks, steps = {CHAPTERS}, [], []
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


def run(program: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", "-c", f"{START}\n{program}"]
    return subprocess.run(command, cwd=tree.ROOT, capture_output=True, text=True, check=False)


def test_several_processes_find_what_one_finds() -> None:
    done = run(PROVED_ONCE + SHOWN)
    assert done.returncode == 0, done.stderr
    forks, steps, records = json.loads(done.stdout)
    told: list[str] = []
    assert records == {name: found.text() for name, found in judged(CHAPTERS, told.append)}
    assert forks == len(CHAPTERS)
    assert steps == sorted(told)
    assert len(told) == sum(len(library.chapter(name).theorems) for name in CHAPTERS)


@pytest.mark.parametrize("condition", [ONE_CORE, A_THREAD])
def test_where_it_is_not_safe_or_of_no_use_nothing_is_forked(condition: str) -> None:
    done = run(f"{condition}\n{SHOWN}")
    assert done.returncode == 0, done.stderr
    forks, _, records = json.loads(done.stdout)
    assert forks == 0
    assert list(records) == [*CHAPTERS]


@pytest.mark.parametrize("fault", ["os._exit(0)", "os._exit(1)", "raise ValueError(theorem)"])
def test_a_process_that_dies_is_no_pass(fault: str) -> None:
    done = run(FAULT.format(fault))
    assert "the process that judged it has died" in done.stdout, done.stderr
