"""Lines of a given width: what the templates of every language share."""

from __future__ import annotations

from textwrap import fill
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

WIDTH = 100


def fit(indent: int, opening: str, items: Iterable[str], closing: str) -> str:
    """Write a list on one line if it fits, else indented below, else with a line for each item.

    An opening that ends in a comment stands alone.
    """
    parts, margin = tuple(items), " " * indent
    line = f"{margin}{opening}{', '.join(parts)}{closing}"
    if len(line) <= WIDTH and "#" not in opening:
        return line
    inner = f"{margin}    {', '.join(parts)}"
    if len(inner) > WIDTH:
        inner = "\n".join(f"{margin}    {part}," for part in parts)
    return f"{margin}{opening}\n{inner}\n{margin}{closing}"


def given(indent: int, word: str, tests: Iterable[str]) -> str:
    """Write the head of a conditional on all of these, ``if`` or ``if not``."""
    parts, margin = tuple(tests), " " * indent
    line = f"{margin}{word} {' and '.join(parts)}:"
    if word == "if" and len(line) <= WIDTH:
        return line
    line = f"{margin}{word} ({' and '.join(parts)}):"
    if len(line) <= WIDTH:
        return line
    inner = f"\n{margin}    and ".join(parts)
    return f"{margin}{word} (\n{margin}    {inner}\n{margin}):"


def wrap(indent: int, text: str, hang: int = 0) -> str:
    """Fill a paragraph, the lines after the first further in by `hang`."""
    first, rest = " " * indent, " " * (indent + hang)
    return fill(
        text,
        WIDTH,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )


def table(indent: int, heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """Write a table as reStructuredText reads it."""
    body = tuple(rows)
    widths = [max(map(len, column)) for column in zip(heads, *body, strict=True)]
    rule = tuple("=" * width for width in widths)
    lines = (
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in (rule, heads, rule, *body, rule)
    )
    return "\n".join(" " * indent + line for line in lines)


def sentence(text: str) -> str:
    """Return a text with a capital letter."""
    return text[:1].upper() + text[1:]
