"""``electrochem list`` and ``electrochem derive``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.table import Table

from ..checks import examine
from ..library import chapters, functions
from ..textbook import derive
from .failure import named

if TYPE_CHECKING:
    from ..kernel import Theorem


def contents() -> None:
    """Print the chapters in reading order."""
    table = Table(box=None)
    for heading in ("chapter", "title", "steps", "functions"):
        table.add_column(heading)
    given = [(function.chapter.name, function.name) for function in functions()]
    for chapter in chapters():
        names = ", ".join(name for home, name in given if home == chapter.name)
        table.add_row(chapter.name, chapter.title, str(len(chapter.theorems)), names)
    Console().print(table)


def derivation(name: str, style: str) -> None:
    """Print a chapter in one of the formats."""
    (chapter,) = named((name,))
    click.echo(derive(chapter, style, verdict), nl=False)


def verdict(theorem: Theorem) -> str:
    """Say what the checks found of a step."""
    report = examine(theorem)
    return report.verdict
