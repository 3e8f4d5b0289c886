"""Imports only go down the house, and the machinery does not know the chapters by name."""

from __future__ import annotations

import ast
import re
from importlib.util import resolve_name
from itertools import chain
from typing import TYPE_CHECKING

import pytest

from tests.house import tree

if TYPE_CHECKING:
    from collections.abc import Iterator

FLOORS = (
    {"quantities", "functions", "answers", "spelling"},
    {"kernel", "sources"},
    {"steps"},
    {"checks"},
    {"library"},
    {"notation"},
    {"proofs"},
    {"codegen", "verdicts"},
    {"textbook", "audit"},
    {"build"},
    {"cli"},
)
BELOW = [set(chain.from_iterable(FLOORS[:level])) for level in range(len(FLOORS))]
MAY = {room: BELOW[level] | {room} for level, floor in enumerate(FLOORS) for room in floor}
MAY["library"] |= {"derivations"}
MAY["build"] |= {"generated"}
MAY["cli"] |= {"generated"}
MAY["derivations"] = {"derivations", "steps", "quantities", "functions"}
MAY["generated"] = {"generated", "answers"}
MAY["__init__"] = {*MAY}

# Where only these may come from outside; anywhere else the dependencies in pyproject.toml may.
OUTSIDE = {"derivations": {"__future__", "sympy"}}
WITHOUT = {
    "answers": {"sympy", "numpy"},
    "generated": {"sympy"},
    "__init__": {"sympy", "numpy"},
    "sources": {"sympy", "numpy"},
}

MACHINERY = tree.under(tree.PACKAGE)
SOURCES = tree.under(tree.PACKAGE, *tree.MAPPED, suffix=".py")
CHAPTERS = {tree.module(name).split(".")[-1] for name in tree.under("derivations", suffix=".py")}


def imported(name: str, syntax: ast.Module) -> Iterator[str]:
    """Yield the full dotted name of everything a file imports, wherever in the file."""
    module = tree.module(name)
    package = module.removesuffix(".__init__") if "__init__" in name else module.rpartition(".")[0]
    for node in ast.walk(syntax):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = resolve_name("." * node.level + (node.module or ""), package)
            yield from (f"{base}.{alias.name}" for alias in node.names)


def fault(room: str, dotted: str) -> str | None:
    """Say what is wrong with an import, if anything is."""
    top, _, rest = dotted.partition(".")
    inner = rest.partition(".")[0]
    if top == tree.PACKAGE and inner != "__version__" and inner not in MAY[room]:
        return f"{room} may import {sorted(MAY[room])}, got {dotted}"
    outside = OUTSIDE.get(room, {top}) - WITHOUT.get(room, set())
    if top not in {tree.PACKAGE, *outside}:
        return f"{room} may not import {dotted}"
    return None


def misplaced(name: str, source: str) -> list[str]:
    """Return what is wrong with the imports of one file."""
    room = tree.module(name).split(".")[1]
    if room not in MAY:
        return [f"{room} has no floor: give it one in FLOORS"]
    dotted = imported(name, ast.parse(source))
    return [f"{name}: {found}" for found in (fault(room, each) for each in dotted) if found]


def spoken(syntax: ast.Module) -> Iterator[str]:
    """Yield every name and every string of a file, its docstrings left out."""
    silent = tree.docstrings(syntax)
    for node in ast.walk(syntax):
        value = getattr(node, "value", None)
        if isinstance(value, str) and id(node) not in silent:
            yield value
        for field in ("id", "attr", "arg", "name", "module"):
            if isinstance(value := getattr(node, field, None), str):
                yield value


def chapters_named(name: str, source: str, chapters: set[str]) -> list[str]:
    """Return the chapters a file of the machinery knows by name.

    The name of a chapter of one word is an English word too, so it counts in a path only.
    """
    said = [source]
    if name.endswith(".py"):
        syntax = ast.parse(source)
        said = [*spoken(syntax), *imported(name, syntax)]
    words = {word for each in said for word in re.findall(r"\w+", each) if "_" in word}
    paths = {word for each in said for word in re.findall(r"derivations[./](\w+)", each)}
    return sorted((words | paths) & chapters - {"__init__"})


@pytest.mark.parametrize("name", SOURCES)
def test_imports_go_down(name: str) -> None:
    assert misplaced(name, tree.text(name)) == []


@pytest.mark.parametrize("name", MACHINERY)
def test_machinery_names_no_chapter(name: str) -> None:
    assert chapters_named(name, tree.text(name), CHAPTERS) == []


def test_every_room_stands() -> None:
    """A floor plan with a room that is not there is out of date."""
    rooms = {tree.module(name).split(".")[1] for name in SOURCES}
    assert rooms == set(MAY)


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("symbolic_electrochem/kernel/judge.py", "from ..steps import divide"),
        ("symbolic_electrochem/kernel/judge.py", "import symbolic_electrochem.audit.readers"),
        ("symbolic_electrochem/kernel/judge.py", "from .. import library"),
        ("symbolic_electrochem/kernel/judge.py", "from .. import chapter"),
        ("symbolic_electrochem/kernel/__init__.py", "def f():\n    from ..checks import balls"),
        ("symbolic_electrochem/quantities.py", "from .functions import ln_ratio"),
        ("symbolic_electrochem/textbook/pages.py", "from ..audit import laws"),
        ("symbolic_electrochem/audit/readers/cellml.py", "from ...textbook import pages"),
        ("symbolic_electrochem/codegen/ssa.py", "from ..derivations import valence"),
        ("symbolic_electrochem/answers.py", "import sympy"),
        ("symbolic_electrochem/__init__.py", "import numpy as np"),
        ("symbolic_electrochem/attic.py", "import math"),
        ("generated/python/valence.py", "import sympy as sp"),
        ("generated/python/valence.py", "from ...kernel import Theorem"),
        ("derivations/valence.py", "from ..kernel import Theorem"),
        ("derivations/valence.py", "import symbolic_electrochem.checks as checks"),
        ("derivations/valence.py", "import math"),
    ],
)
def test_a_wrong_import_is_found(name: str, source: str) -> None:
    assert len(misplaced(name, source)) == 1


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("symbolic_electrochem/cli.py", "from . import __version__, audit, build, generated"),
        ("symbolic_electrochem/audit/readers/cellml.py", "from ..model import Model\nimport lxml"),
        ("symbolic_electrochem/library.py", "from . import derivations"),
        ("symbolic_electrochem/steps/__init__.py", "from ..kernel import verify"),
        ("generated/python/valence.py", "import numpy as np\nfrom ...answers import DomainError"),
        ("derivations/valence.py", "from sympy import Eq\nfrom .x import V\nfrom ..steps import a"),
    ],
)
def test_a_right_import_is_not_found(name: str, source: str) -> None:
    assert misplaced(name, source) == []


@pytest.mark.parametrize(
    ("source", "named"),
    [
        ("CHAPTERS = ['ion_pump']", ["ion_pump"]),
        ("from .derivations.valence import z", ["valence"]),
        ("from .derivations import valence", ["valence"]),
        ("open('derivations/valence.py')", ["valence"]),
        ("def ion_pump(): pass", ["ion_pump"]),
        ("f(ion_pump=1)", ["ion_pump"]),
        ("se.ion_pump", ["ion_pump"]),
        ('"""Try `electrochem check ion_pump`."""', []),
        ("role = 'valence'", []),
    ],
)
def test_a_named_chapter_is_found(source: str, named: list[str]) -> None:
    assert chapters_named("symbolic_electrochem/cli.py", source, {"ion_pump", "valence"}) == named
