"""The languages: each file of this folder is one, and defines ``TARGET``.

A language is a table of how it spells operations (`printing.Language`), templates for the text
around them (``templates/<language>.*.jinja``), and a function from `model` to files.  Operations
missing from the table are lowered; a stable function in it is one the templates provide.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from jinja2 import Environment, PackageLoader, StrictUndefined

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..model import Printable


@dataclass(frozen=True)
class Target:
    """A language: what it does with functions, and where the files go inside ``generated/``."""

    emit: Callable[[tuple[Printable, ...]], dict[str, str]]


@cache
def targets() -> dict[str, Target]:
    """Return every language by the name of its file."""
    names = sorted(module.name for module in iter_modules(__path__))
    return {name: import_module(f".{name}", __name__).TARGET for name in names}


@cache
def templates() -> Environment:
    """Return the environment of the templates that come with the package."""
    return Environment(
        loader=PackageLoader(__name__),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701  (what is written is code, not a page)
    )
