"""The readers: one file, one format.  The folder is the list.

A reader states the file name endings it answers to in ``SUFFIXES`` and turns bytes into a model in
``read(path, data)``.  Files whose name begins with an underscore help the others.
"""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..model import Model


@cache
def readers() -> dict[str, Callable[[str, bytes], Model]]:
    """Return the reader for each file name ending, in sorted order."""
    names = sorted(m.name for m in pkgutil.iter_modules(__path__) if not m.name.startswith("_"))
    modules = [import_module(f"{__name__}.{name}") for name in names]
    return {suffix: module.read for module in modules for suffix in module.SUFFIXES}
