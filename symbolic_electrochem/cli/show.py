"""``electrochem derive``: show a chapter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ..checks import examine
from ..library import chapter
from ..proofs import book
from ..textbook import derive
from .failure import explained

if TYPE_CHECKING:
    from ..kernel import Theorem


def derivation(name: str, style: str) -> None:
    """Print a chapter in one of the formats."""
    with explained():
        shown = chapter(name)
    click.echo(derive(shown, style, verdict), nl=False)


def verdict(theorem: Theorem) -> str:
    """Say what the checks found of a step."""
    return book.verdict(theorem, examine(theorem).verdict)
