"""Findings of Coq, kept from one run to the next as long as nothing they rest on changed."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from .chapter import text
from .coq import Findings, Outcome, check, version
from .record import prelude

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .chapter import File

ROOM = Path(__file__).parent


def check_kept(files: Sequence[File], names: Sequence[str], folder: Path | None) -> Findings:
    """Let Coq read chapters, but for those it has read as they are.

    Parameters
    ----------
    files : sequence of File
        The proofs of all chapters, in reading order.
    names : sequence of str
        The chapters that are wanted.
    folder : Path or None
        Where findings are kept; None to keep none.
    """
    if folder is None:
        return check(files, names)
    keys = _keys(files)
    kept = {name: _load(folder / f"{name}-{keys[name]}.json") for name in names}
    missing = [name for name in names if kept[name] is None]
    new = check(files, missing) if missing else Findings({}, ())
    for name, outcome in new.chapters.items():
        kept[name] = Findings({name: outcome}, new.axioms)
        if not new.objection:
            _store(folder / f"{name}-{keys[name]}.json", outcome, new.axioms)
    found = [each for each in kept.values() if each is not None]
    outcomes = {name: o for each in found for name, o in each.chapters.items()}
    rested = tuple(sorted({a for each in found for a in each.axioms}))
    return Findings(outcomes, rested, new.objection)


def _keys(files: Sequence[File]) -> dict[str, str]:
    """Return a key for each chapter that changes with all that its findings rest on."""
    start = hashlib.sha256(f"{version()}{prelude()}".encode())
    for path in sorted(ROOM.glob("*.py")):
        start.update(path.read_bytes())
    keys: dict[str, str] = {}
    for file in files:
        digest = start.copy()
        digest.update("".join((text(file), *(keys[name] for name in file.needs))).encode())
        keys[file.chapter.name] = digest.hexdigest()
    return keys


def _load(path: Path) -> Findings | None:
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
        fields = stored["outcome"] | {
            part: tuple(stored["outcome"][part]) for part in ("proved", "accepted")
        }
        return Findings({stored["name"]: Outcome(**fields)}, tuple(stored["axioms"]))
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _store(path: Path, outcome: Outcome, axioms: tuple[str, ...]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".partial")
    stored = {"name": path.name.rpartition("-")[0], "outcome": asdict(outcome), "axioms": axioms}
    partial.write_text(json.dumps(stored), encoding="utf-8")
    partial.replace(path)
