"""``electrochem list``: the chapters, read off their files, and the functions that came of them."""

from __future__ import annotations

from rich.console import Console
from rich.table import Table

from ..generated import python as generated
from ..sources import chapters
from .failure import explained


def contents() -> None:
    """Print the chapters in reading order."""
    table = Table(box=None)
    for heading in ("chapter", "title", "functions"):
        table.add_column(heading)
    homes = {name: getattr(generated, name).__module__ for name in generated.__all__}
    with explained():
        titles = chapters()
    for name, title in titles.items():
        given = [each for each, home in homes.items() if home.rpartition(".")[2] == name]
        table.add_row(name, title, ", ".join(given))
    Console().print(table)
