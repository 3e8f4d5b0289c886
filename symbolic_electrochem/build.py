"""Writes everything that is generated, and tells what would change."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from . import codegen, textbook
from .checks import Report, wound
from .library import Chapter, chapters, functions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .kernel import Theorem

PACKAGE = Path(__file__).parent
ROOT = (PACKAGE / "generated").resolve()
CHECKOUT = (ROOT.parent / "pyproject.toml").is_file()
MEASURED = "measured"
REPAIR = "make textbook"
SOUND = {"survivors": (), "witness": None}
WITNESSES = ("sympy", "python-flint")


@dataclass(frozen=True)
class Drift:
    """How the files of ``generated/`` differ from what the chapters say."""

    changed: tuple[str, ...]
    missing: tuple[str, ...]
    stale: tuple[str, ...]

    def __bool__(self) -> bool:
        """Whether anything differs."""
        return bool(self.changed or self.missing or self.stale)


def outputs(verdict: Callable[[Theorem], str]) -> dict[str, str]:
    """Return every generated file, by path inside ``generated/``."""
    written = codegen.emit(functions()) | textbook.emit(chapters(), verdict)
    return dict(sorted(written.items()))


def drift(wanted: dict[str, str], root: Path = ROOT) -> Drift:
    """Compare what is there with what is wanted, byte by byte."""
    present = {path.relative_to(root).as_posix() for path in _files(root)}
    changed = [
        name
        for name in sorted(present & set(wanted))
        if (root / name).read_bytes() != wanted[name].encode()
    ]
    missing, stale = sorted(set(wanted) - present), sorted(present - set(wanted))
    return Drift(tuple(changed), tuple(missing), tuple(stale))


def write(wanted: dict[str, str], root: Path = ROOT) -> Drift:
    """Write what differs, each file whole or not at all, and remove what is no longer made."""
    found = drift(wanted, root)
    for name in (*found.changed, *found.missing):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_name(f".{path.name}.partial")
        partial.write_bytes(wanted[name].encode())
        partial.replace(path)
    for name in found.stale:
        (root / name).unlink()
    return found


def _files(root: Path) -> Iterator[Path]:
    for path in sorted(root.rglob("*")):
        inside = path.relative_to(root).parts
        if path.is_file() and inside[0] != MEASURED and "__pycache__" not in inside:
            yield path


class Reports:
    """Reports on steps, kept from one run to the next as long as nothing they rest on changed.

    Parameters
    ----------
    folder : Path or None
        Where they are kept; None to keep none.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._key = _digest()

    def of(self, chapter: Chapter) -> dict[str, Report]:
        """Return the report on each step of a chapter."""
        kept = self._load(chapter)
        if kept is None:
            kept = {label: wound(theorem) for label, theorem in chapter.theorems.items()}
            self._store(chapter, kept)
        return kept

    def _path(self, chapter: Chapter) -> Path | None:
        key = hashlib.sha256((self._key + chapter.source).encode()).hexdigest()
        return None if self._folder is None else self._folder / f"{chapter.name}-{key}.json"

    def _load(self, chapter: Chapter) -> dict[str, Report] | None:
        path = self._path(chapter)
        if path is None or not path.is_file():
            return None
        try:
            stored = json.loads(path.read_text(encoding="utf-8"))
            found = {label: Report(**fields | SOUND) for label, fields in stored.items()}
        except (ValueError, TypeError, AttributeError):
            return None
        return found if set(found) == set(chapter.theorems) else None

    def _store(self, chapter: Chapter, reports: dict[str, Report]) -> None:
        path = self._path(chapter)
        if path is None or not all(report.sound for report in reports.values()):
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_suffix(".partial")
        text = json.dumps({label: asdict(report) for label, report in reports.items()})
        partial.write_text(text, encoding="utf-8")
        partial.replace(path)


def _digest() -> str:
    """Return a key that changes with the machinery, the chapters and the libraries."""
    digest = hashlib.sha256()
    for folder in (PACKAGE, PACKAGE / "derivations"):
        for path in sorted(folder.rglob("*.py")):
            if "generated" not in path.relative_to(folder).parts:
                digest.update(path.read_bytes())
    for library in WITNESSES:
        digest.update(version(library).encode())
    return digest.hexdigest()
