"""Drops every hypothesis of every theorem, and writes down what came of it."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from symbolic_electrochem import generated
from symbolic_electrochem.checks import smt
from symbolic_electrochem.checks.needed import Need, needs
from symbolic_electrochem.library import chapters
from symbolic_electrochem.notation import lay, text

if TYPE_CHECKING:
    import pytest

    from symbolic_electrochem.library import Chapter

FILE = Path(str(generated.__file__)).parents[1] / "measured" / "needed.json"
NAMES = {
    "false": "needed: without it the claim is false",
    "undefined": "needed: without it the claim means nothing",
    "premise": "needed: without it another hypothesis means nothing",
    "case": "one of several cases that a later step joins",
    "superfluous": "superfluous",
    "open": "undecided",
}


def test_every_hypothesis_is_dropped(capsys: pytest.CaptureFixture[str]) -> None:
    found = {each.name: _dropped(each) for each in chapters()}
    counts = Counter[str](need.grade for steps in found.values() for _, need in steps)
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


def _dropped(each: Chapter) -> list[tuple[str, Need]]:
    return [(label, need) for label, found in needs(each.theorems) for need in found]


def _listed(found: dict[str, list[tuple[str, Need]]], grade: str) -> dict[str, Any]:
    """Return the hypotheses of one grade, by chapter and step."""
    listed: dict[str, dict[str, list[str]]] = {}
    for name, steps in found.items():
        for label, need in steps:
            if need.grade == grade:
                said = text(lay(need.hypothesis))
                listed.setdefault(name, {}).setdefault(label, []).append(said)
    return listed
