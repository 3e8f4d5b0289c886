"""Errors a person can act on, in place of a traceback."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from ..answers import DomainError
from ..kernel import Refused
from ..library import Chapter, chapter, chapters
from ..sources import BrokenChapterError

if TYPE_CHECKING:
    from collections.abc import Generator


@contextmanager
def explained() -> Generator[None]:
    """Turn the package's own errors into messages; anything else is a fault of ours."""
    try:
        yield
    except Refused as refusal:
        raise click.ClickException(f"refused: {refusal}") from None
    except BrokenChapterError as broken:
        raise click.ClickException(str(broken)) from None
    except (LookupError, DomainError) as error:
        text = error.args[0] if isinstance(error, LookupError) else str(error)
        raise click.UsageError(str(text)) from None


def named(names: tuple[str, ...]) -> tuple[Chapter, ...]:
    """Return the chapters of these names, or all of them."""
    with explained():
        return tuple(chapter(name) for name in names) if names else chapters()
