"""Errors a person can act on, in place of a traceback."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from ..answers import DomainError
from ..sources import BrokenChapterError

if TYPE_CHECKING:
    from collections.abc import Generator


@contextmanager
def explained() -> Generator[None]:
    """Turn the package's own errors into messages; anything else is a fault of ours."""
    try:
        yield
    except BrokenChapterError as broken:
        raise click.ClickException(str(broken)) from None
    except (LookupError, DomainError) as error:
        text = error.args[0] if isinstance(error, LookupError) else str(error)
        raise click.UsageError(str(text)) from None
    except Exception as error:
        from ..kernel import Refused  # noqa: PLC0415  (SymPy, which whatever failed has loaded)

        if not isinstance(error, Refused):
            raise
        raise click.ClickException(f"refused: {error}") from None
