"""Records on disk, each under a key made of everything it rests on."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from importlib.metadata import version
from pathlib import Path

from .. import sources
from .record import Found, read

PACKAGE = Path(__file__).parents[1]
CHECKOUT = (PACKAGE / "generated").resolve().parent
FOLDER = CHECKOUT / "build" / "cache" if (CHECKOUT / "pyproject.toml").is_file() else None
"""Where records are kept: in a checkout only."""

ABOVE = {"audit", "build", "cli", "codegen", "textbook"}
CONTENT = {"derivations", "generated"}
"""Rooms that no record rests on; the chapters it does rest on are in its key one by one."""
LIBRARIES = ("mpmath", "pint", "python-flint", "sympy")


class Kept:
    """Records kept from one run to the next.

    Parameters
    ----------
    folder : Path or None
        Where they are kept; None to keep none.
    """

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder
        self._judge = _judge()

    def key(self, name: str) -> str:
        """Return what changes with the chapter, those it stands on, the judge and the libraries."""
        parts = [self._judge, *(f"{n} {_hash(text)}" for n, text in sources.closure(name).items())]
        return _hash("\n".join([name, *parts]))

    def load(self, name: str, key: str) -> Found | None:
        """Return the record of a chapter, unless there is none, or it is spoilt or out of date."""
        if self.folder is None:
            return None
        try:
            stored = json.loads((self.folder / f"{name}.json").read_bytes())
            whole = (stored["key"], stored["sum"]) == (key, _hash(key + stored["record"]))
            found = read(stored["record"]) if whole else None
        except (OSError, ValueError, TypeError, LookupError, AttributeError, RecursionError):
            return None
        return found if found and found.sound and found.name == name else None

    def store(self, found: Found, key: str) -> None:
        """Keep a record, whole or not at all, if the chapter is sound and has not changed since."""
        if self.folder is None or not found.sound or Kept(self.folder).key(found.name) != key:
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        text = found.text()
        stored = {"key": key, "sum": _hash(key + text), "record": text}
        partial = self.folder / f".{found.name}.{os.getpid()}.partial"
        partial.write_text(json.dumps(stored), encoding="utf-8")
        partial.replace(self.folder / f"{found.name}.json")


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _judge() -> str:
    """Return what is said of the machinery that judges, Python and the libraries."""
    libraries = [f"{name} {version(name)}" for name in LIBRARIES]
    modules = [f"{path} {_hash((PACKAGE / path).read_text(encoding='utf-8'))}" for path in _below()]
    return "\n".join([sys.version, *libraries, *modules])


def _below() -> list[Path]:
    """Return the modules a record can rest on."""
    files = (path.relative_to(PACKAGE) for path in sorted(PACKAGE.rglob("*.py")))
    return [path for path in files if path.parts[0].removesuffix(".py") not in ABOVE | CONTENT]
