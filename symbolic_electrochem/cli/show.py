"""``electrochem derive``: show a chapter."""

from __future__ import annotations

import click

from ..library import chapter
from ..textbook import derive
from ..verdicts.step import verdict
from .failure import explained


def derivation(name: str, style: str) -> None:
    """Print a chapter in one of the formats."""
    with explained():
        shown = chapter(name)
    click.echo(derive(shown, style, verdict), nl=False)
