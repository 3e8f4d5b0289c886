"""How long it takes to judge every chapter, anew and again; ``make bench`` prints it.

There is no peer to stand beside, and the seconds are of the machine.  That the second run judges
nothing is asserted by `tests/verdicts`.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

COMMAND = Path(sys.executable).with_name("electrochem")
RUNS = {"every chapter judged anew": (("--no-cache",), 60), "the same, nothing changed": ((), 2)}


@pytest.mark.parametrize("name", RUNS)
def test_time_to_judge_the_book(
    name: str, benchmark: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    options, goal = RUNS[name]

    def run() -> None:
        subprocess.run([COMMAND, "check", *options], check=True, capture_output=True)

    benchmark.pedantic(run, warmup_rounds=0 if options else 1, rounds=1)
    took, cores = benchmark.stats.stats.min, len(os.sched_getaffinity(0))
    with capsys.disabled():
        print(f"\n{name:26} {took:6.1f} s on {cores} cores (goal {goal})")  # noqa: T201
