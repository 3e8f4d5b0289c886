"""Membrane electrochemistry: derived, proved, generated and used to audit models.

Names are imported when they are first used, so that neither SymPy nor NumPy is loaded before it
is needed.  A generated function is public as soon as it is generated; nothing is listed here.
"""

from __future__ import annotations

from difflib import get_close_matches
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

from .answers import DomainError as DomainError
from .answers import EquilibriumSet as EquilibriumSet
from .answers import EveryPotential as EveryPotential
from .answers import ExactlyOne as ExactlyOne
from .answers import NoCondition as NoCondition
from .answers import NoPotential as NoPotential

__version__ = "0.1.0"

_HOMES = {"chapter": ".textbook.shown"}
_PLUMBING = {"TYPE_CHECKING", "annotations", "find_spec", "get_close_matches", "import_module"}


def _generated() -> list[str]:
    return list(import_module(".generated.python", __name__).__all__)


def _find(name: str) -> object:
    """Import the public object or the submodule of that name."""
    if name in _HOMES:
        return getattr(import_module(_HOMES[name], __name__), name)
    if find_spec(f"{__name__}.{name}"):
        return import_module(f".{name}", __name__)
    if name in _generated():
        return getattr(import_module(".generated.python", __name__), name)
    near = " or ".join(map(repr, get_close_matches(name, __dir__())))
    hint = f"; did you mean {near}?" if near else ""
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}{hint}")


def _lookup(name: str) -> object:
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return globals().setdefault(name, _find(name))


def __dir__() -> list[str]:
    public = {name for name in globals() if not name.startswith("_")}
    return sorted(public.union(_HOMES, _generated()) - _PLUMBING)


if TYPE_CHECKING:
    from . import audit as audit
    from .generated.python import *  # noqa: F403  (a new function needs no edit here)
    from .textbook.shown import chapter as chapter
else:
    __getattr__ = _lookup  # hidden from type checkers, which would then accept any name
