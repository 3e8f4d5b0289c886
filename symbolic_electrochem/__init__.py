"""Membrane electrochemistry: derived, proved, generated and used to audit models.

>>> import symbolic_electrochem as se
>>> se.nernst_potential(z=1, T=310.15, a_in=0.140, a_out=0.005)  # SI units in, volts out
-0.08905869403673188

``se.chapters()`` lists the chapters and ``se.chapter(name)`` returns one, which holds its theorems
by name; each has ``statement``, ``hypotheses``, ``relation``, ``verdict``, ``steps`` and
``symbols``, to go on with in SymPy.  The command is ``electrochem``.

SymPy and NumPy are loaded when they are first needed.
"""

# A generated function is public as soon as it is generated: nothing is listed here.
from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import TYPE_CHECKING

from .answers import DomainError as DomainError
from .answers import EquilibriumSet as EquilibriumSet
from .answers import EveryPotential as EveryPotential
from .answers import ExactlyOne as ExactlyOne
from .answers import NoCondition as NoCondition
from .answers import NoPotential as NoPotential
from .spelling import did_you_mean

__version__ = "0.1.0"

_HOMES = {"chapter": ".textbook.shown", "chapters": ".sources"}
_SHOWN = {*_HOMES, "audit"}
_TOOLS = {
    "ModuleType",
    "TYPE_CHECKING",
    "annotations",
    "did_you_mean",
    "find_spec",
    "import_module",
}


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
    hint = did_you_mean(name, __dir__())
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}{hint}")


def _lookup(name: str) -> object:
    if name == "__all__":  # for `help` and `import *`, which see only what they are told of
        return __dir__()
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return globals().setdefault(name, _find(name))


def __dir__() -> list[str]:
    """Show the same before and after submodules have been imported."""
    own = {name for name, value in globals().items() if not isinstance(value, ModuleType)}
    public = {name for name in own if not name.startswith("_")}
    return sorted(public.union(_SHOWN, _generated()) - _TOOLS)


if TYPE_CHECKING:
    from . import audit as audit
    from .generated.python import *  # noqa: F403  (a new function needs no edit here)
    from .sources import chapters as chapters
    from .textbook.shown import chapter as chapter
else:
    __getattr__ = _lookup  # hidden from type checkers, which would then accept any name
