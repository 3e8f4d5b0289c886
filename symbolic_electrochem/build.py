"""Writes everything that is generated, and tells what would change."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from . import codegen, textbook
from .library import chapters, functions
from .proofs.book import emit
from .verdicts import FOLDER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .kernel import Theorem

PACKAGE = Path(__file__).parent
ROOT = (PACKAGE / "generated").resolve()
MEASURED = "measured"
IN_REPOSITORY = FOLDER is not None
COMMAND = ".venv/bin/electrochem" if IN_REPOSITORY else "electrochem"
"""How the command is called: where it is installed there is no repository around it."""
REPAIR = "make textbook" if IN_REPOSITORY else f"{COMMAND} generate"
WRITTEN = "generated" if IN_REPOSITORY else str(ROOT)
"""What a reader opens."""


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
    written = codegen.emit(functions()) | textbook.emit(chapters(), verdict) | emit()
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


def joined(first: Drift, second: Drift) -> Drift:
    """Return what two writings changed together."""
    parts = zip(vars(first).values(), vars(second).values(), strict=True)
    return Drift(*(tuple(sorted({*a, *b})) for a, b in parts))


def _files(root: Path) -> Iterator[Path]:
    for path in sorted(root.rglob("*")):
        inside = path.relative_to(root).parts
        if path.is_file() and inside[0] != MEASURED and "__pycache__" not in inside:
            yield path
