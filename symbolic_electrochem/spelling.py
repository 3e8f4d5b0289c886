"""What a person may have meant by a name that is not there."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST = 3


def near(word: str, known: Iterable[str]) -> list[str]:
    """Return the names most like a word: as a whole, or else in one of their words.

    Upper and lower case, spaces and hyphens make no difference.
    """
    names = {_plain(name): name for name in known}
    sought = _plain(word)
    if sought in names:
        return [names[sought]]
    whole = get_close_matches(sought, names, MOST)
    words = [plain for plain in names if get_close_matches(sought, plain.split("_"))]
    return [names[found] for found in (whole or words)[:MOST]]


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return ``; did you mean 'this'?``, or nothing where no name is like the word."""
    found = " or ".join(map(repr, near(word, known)))
    return f"; did you mean {found}?" if found else ""


def listed(known: Iterable[str]) -> str:
    """Return what there is, to be said where no name is like the word."""
    return f"; there are: {', '.join(known) or 'none'}"


def _plain(name: str) -> str:
    return re.sub(r"\W+", "_", name.casefold())
