"""Compare an audit with expressions that were judged by hand.

    python tests/audit/labelled.py LABELS.jsonl DIRECTORY

``DIRECTORY`` holds each labelled file at ``owner+name/path``.  Labels of potentials, constants and
units are looked for; labels of anything else must not be judged as a potential.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from symbolic_electrochem.audit import Finding, Report, audit

if TYPE_CHECKING:
    from collections.abc import Iterator

LOOKED_FOR = ("nernst", "constant", "unit")
_SAME_ERROR = 0.05


def load(labels: Path, directory: Path) -> list[tuple[dict[str, Any], Path]]:
    """Return the labels whose files are there, with those files."""
    rows = [json.loads(line) for line in labels.read_text(encoding="utf-8").splitlines()]
    placed = [(row, directory / row["repo"].replace("/", "+") / row["path"]) for row in rows]
    return [(row, file) for row, file in placed if file.is_file() and file.suffix == ".cellml"]


def disagreements(row: dict[str, Any], found: Finding) -> Iterator[str]:
    """Yield each point on which a finding and its label differ."""
    ours = {"verdict": found.verdict, "severity": found.severity}
    for key, value in ours.items():
        if value != row[key]:
            yield f"{key} {value}, labelled {row[key]}"
    if row["class"] not in found.classes:
        yield f"class {'+'.join(found.classes)}, labelled {row['class']}"
    if found.inputs and set(found.inputs) != set(row["inputs"]):
        yield f"inputs {found.inputs}, labelled {row['inputs']}"
    expected, error = row["max_rel_err"], found.max_rel_err
    if expected and error and abs(error / expected - 1) > _SAME_ERROR:
        yield f"error {error:.6g}, labelled {expected:.6g}"


def compare(rows: list[tuple[dict[str, Any], Path]], report: Report) -> Counter[str]:
    """Print every disagreement and return the counts."""
    counts: Counter[str] = Counter()
    for row, file in rows:
        here = [f for f in report.findings if Path(f.at.file) == file and f.at.line == row["line"]]
        name = f"{row['id']} {file.name}:{row['line']}"
        if row["kind"] not in LOOKED_FOR:
            counts["other kinds"] += 1
            counts["other kinds judged as a potential"] += bool(here)
            continue
        silent = row["kind"] != "nernst" and row["verdict"] == "equivalent"
        same = [f for f in here if f.kind == row["kind"]]
        counts["labelled"] += 1
        counts["found"] += bool(same) or (silent and not here)
        for text in disagreements(row, same[0]) if same else ():
            counts["wrong verdicts"] += text.startswith("verdict")
            counts["other disagreements"] += not text.startswith("verdict")
            _say(f"{name}: {text}")
        if not same and not silent:
            _say(f"{name}: not found, labelled {row['kind']} {row['verdict']} {row['class']}")
    return counts


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def main() -> None:
    """Run the comparison and print its counts."""
    labels, directory = map(Path, sys.argv[1:])
    rows = load(labels, directory)
    report = audit(sorted({file for _, file in rows}))
    counts = compare(rows, report)
    _say(f"recall {counts['found']} of {counts['labelled']}")
    for what in ("wrong verdicts", "other disagreements", "other kinds judged as a potential"):
        _say(f"{what}: {counts[what]}")
    _say(report.summary)


if __name__ == "__main__":
    main()
