"""Drops every hypothesis of every theorem, and writes down what came of it."""

from __future__ import annotations

import json
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from symbolic_electrochem import generated, sources
from symbolic_electrochem.checks import smt
from symbolic_electrochem.checks.needed import needs
from symbolic_electrochem.library import chapter
from symbolic_electrochem.notation import lay, text

if TYPE_CHECKING:
    import pytest

FILE = Path(str(generated.__file__)).parents[1] / "measured" / "needed.json"
Row: TypeAlias = tuple[str, str, str]
NAMES = {
    "false": "needed: without it the claim is false",
    "undefined": "needed: without it the claim means nothing",
    "premise": "needed: without it another hypothesis means nothing",
    "case": "one of several cases that a later step joins",
    "superfluous": "superfluous",
    "open": "undecided",
}


def test_every_hypothesis_is_dropped(capsys: pytest.CaptureFixture[str]) -> None:
    with ProcessPoolExecutor() as processes:
        found = dict(processes.map(_dropped, sources.order()))
    counts = Counter(grade for steps in found.values() for _, _, grade in steps)
    report = {
        "date": datetime.now(UTC).date().isoformat(),
        "command": "make measure",
        "z3": smt.version(),
        "hypotheses": counts.total(),
        "counts": {said: counts[grade] for grade, said in NAMES.items()},
        "superfluous": _listed(found, "superfluous"),
        "undecided": _listed(found, "open"),
    }
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    with capsys.disabled():
        print(f"\n{json.dumps(report['counts'], indent=2)}")  # noqa: T201
    assert smt.version() is not None
    assert counts["false"] > counts["open"]


def _dropped(name: str) -> tuple[str, list[Row]]:
    """Return a chapter with each step, each of its hypotheses, and what came of that."""
    found = needs(chapter(name).theorems)
    return name, [(step, text(lay(n.hypothesis)), n.grade) for step, each in found for n in each]


def _listed(found: dict[str, list[Row]], wanted: str) -> dict[str, Any]:
    """Return the hypotheses of one grade, by chapter and step."""
    listed: dict[str, dict[str, list[str]]] = {}
    for name, rows in found.items():
        for step, hypothesis, grade in rows:
            if grade == wanted:
                listed.setdefault(name, {}).setdefault(step, []).append(hypothesis)
    return listed
