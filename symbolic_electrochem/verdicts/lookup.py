"""What was kept of chapters, and the rest judged again."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Protocol

from .. import sources

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .kept import Kept
    from .record import Found


class Watch(Protocol):
    """Whoever wants to know how far the judging is."""

    def begin(self, chapters: int) -> None:
        """Hear how many chapters are to be judged."""

    def step(self, chapter: str) -> None:
        """Hear that a step of a chapter has been judged."""

    def end(self, chapter: str) -> None:
        """Hear that a chapter has been judged."""


def found(names: Iterable[str], kept: Kept, watch: Watch) -> tuple[Found, ...]:
    """Return what is found of chapters: what was kept, and the others judged again.

    Parameters
    ----------
    names : iterable of str
        Names of chapters, or paths of files; about files nothing is kept.
    kept : Kept
        Where what was found before is looked up, and what is found now is added.
    watch : Watch
        Is told how far it is.
    """
    asked = tuple(names)
    keys = {name: kept.key(name) for name in asked if name in sources.names()}
    known = {name: record for name, key in keys.items() if (record := kept.load(name, key))}
    if missing := [name for name in asked if name not in known]:
        watch.begin(len(missing))
        # NumPy, which pint brings along, would start threads, and a process with threads is not
        # forked.  No linear algebra is done here.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        from .judging import judged  # noqa: PLC0415  (SymPy)

        for name, record in judged(missing, watch.step):
            known[name] = record
            watch.end(name)
            if name in keys:
                kept.store(record, keys[name])
    return tuple(known[name] for name in asked)
