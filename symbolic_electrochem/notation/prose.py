"""What an author wrote in a sentence: ``*emphasis*``, ``**strong**``, code and ``$math$``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .plain import unicode_of

if TYPE_CHECKING:
    from collections.abc import Callable

INLINE = re.compile(
    r"\$(?P<math>[^$\s](?:[^$]*[^$\s])?)\$|`(?P<code>[^`]+)`|\*\*(?P<strong>[^*]+)\*\*|(?<!\w)\*(?P<emphasis>[^*\s][^*]*)\*(?!\w)"
)


def respelled(
    markdown: str, escape: Callable[[str], str], marked: Callable[[str, str], str]
) -> str:
    """Spell plain text with ``escape``, and what is marked with ``marked(kind, body)``."""
    spelled, end = "", 0
    for found in INLINE.finditer(markdown):
        kind = str(found.lastgroup)
        spelled += escape(markdown[end : found.start()]) + marked(kind, found[kind])
        end = found.end()
    return spelled + escape(markdown[end:])


def unmarked(markdown: str) -> str:
    """Spell a sentence for a terminal: mathematics in Unicode, no other marks."""
    return respelled(markdown, str, _unmarked)


def _unmarked(kind: str, body: str) -> str:
    return (unicode_of(body) or body) if kind == "math" else body
