"""``electrochem list`` and ``electrochem derive``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.table import Table

from ..checks import examine
from ..library import chapter, chapters, functions
from ..textbook import derive
from .failure import explained

if TYPE_CHECKING:
    from ..kernel import Theorem


def contents() -> None:
    """Print the chapters in reading order."""
    table = Table(box=None)
    for heading in ("chapter", "title", "steps", "functions"):
        table.add_column(heading)
    given = [(function.chapter.name, function.name) for function in functions()]
    for each in chapters():
        names = ", ".join(name for home, name in given if home == each.name)
        table.add_row(each.name, each.title, str(len(each.theorems)), names)
    Console().print(table)


def derivation(name: str, style: str) -> None:
    """Print a chapter in one of the formats."""
    with explained():
        shown = chapter(name)
    click.echo(derive(shown, style, verdict), nl=False)


def verdict(theorem: Theorem) -> str:
    """Say what the checks found of a step."""
    report = examine(theorem)
    return report.verdict
