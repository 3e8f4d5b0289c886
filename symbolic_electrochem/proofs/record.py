"""What Coq said, kept beside the proofs: which file it read, and which lemmas of it are proved."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

GENERATED = Path(__file__).parents[1] / "generated"
RECORD = GENERATED / "measured" / "coq.json"
PRELUDE = "moves"
"""The file of lemmas and tactics that is written by hand."""

VERDICT = "coq-proved"
ALLOWED = frozenset({"sig_not_dec", "sig_forall_dec", "functional_extensionality_dep", "classic"})
"""The axioms of the classical real numbers, as Coq's own library states them."""

Record: TypeAlias = dict[str, Any]


def load(path: Path = RECORD) -> Record:
    """Return the record, empty if there is none."""
    if not path.is_file():
        return {"coqc": "", "axioms": [], "prelude": "", "chapters": {}}
    found: Record = json.loads(path.read_text(encoding="utf-8"))
    return found


def write(record: Record, path: Path = RECORD) -> None:
    """Write the record."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")


def prelude() -> str:
    """Return the lemmas and tactics that are written by hand."""
    return (Path(__file__).parent / f"{PRELUDE}.v").read_text(encoding="utf-8")


def digest(body: str) -> str:
    """Return the SHA-256 of a file's text."""
    return hashlib.sha256(body.encode()).hexdigest()


def forbidden(axioms: Iterable[str]) -> tuple[str, ...]:
    """Return the axioms beyond those of the classical real numbers."""
    return tuple(axiom for axiom in axioms if axiom.rpartition(".")[2] not in ALLOWED)


class Trusted:
    """Which lemmas Coq has proved, of files that are on disk as it read them.

    Parameters
    ----------
    record : dict
        What Coq said.
    folder : Path
        Where the files are.
    """

    def __init__(self, record: Record | None = None, folder: Path = GENERATED / "proofs") -> None:
        self._record, self._folder = record or load(), folder
        whole = self._record["prelude"] == digest(prelude()) == self._on_disk(PRELUDE)
        self._sound = whole and not forbidden(self._record["axioms"])

    def lemmas(self, chapter: str, sha: str) -> frozenset[str]:
        """Return the lemmas of a chapter that are proved, if its file is to have this hash."""
        kept = self._record["chapters"].get(chapter, {})
        if not self._sound or kept.get("sha256") != sha or not self._unchanged(chapter):
            return frozenset()
        return frozenset(kept["proved"]).difference(kept["accepted"])

    def verdict(self, found: str, lemmas: Iterable[str], proved: frozenset[str]) -> str:
        """Raise the verdict of a step that the checks call exact, if Coq proved it as well."""
        needed = frozenset(lemmas)
        return VERDICT if found == "exact" and needed and needed <= proved else found

    def _unchanged(self, chapter: str) -> bool:
        """Tell whether the file of a chapter, and those it stands on, are as Coq read them."""
        kept = self._record["chapters"].get(chapter)
        return (
            kept is not None
            and kept["sha256"] == self._on_disk(chapter)
            and all(map(self._unchanged, kept["needs"]))
        )

    def _on_disk(self, name: str) -> str:
        path = self._folder / f"{name}.v"
        return digest(path.read_text(encoding="utf-8")) if path.is_file() else ""
