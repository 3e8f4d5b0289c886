"""What is imported when, read off `sys.modules` and not off a clock."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import cache

import pytest

import symbolic_electrochem
from symbolic_electrochem import library
from tests.house import tree

GENERATED = tree.under("generated", suffix=".py")
HEAVY = {"flint", "jinja2", "lxml", "numpy", "pint", "sympy"}
HELP = """
from symbolic_electrochem.cli import main
for words in ([], *([name] for name in main.commands)):
    main([*words, "--help"], standalone_mode=False)
"""


@cache
def printed_by(program: str) -> list[str]:
    """Return the lines a program of its own prints; the last names the heavy libraries it loads."""
    report = f"{program}\nimport sys\nprint('loaded:', *({HEAVY!r} & sys.modules.keys()))"
    done = subprocess.run(
        [sys.executable, "-c", report], cwd=tree.ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def loaded_by(program: str) -> set[str]:
    """Return the heavy libraries that a program of its own has loaded when it ends."""
    return set(printed_by(program)[-1].split()[1:])


def test_the_package_loads_nothing_heavy() -> None:
    assert loaded_by("import symbolic_electrochem") == set()


def test_help_loads_nothing_heavy() -> None:
    """Neither the command's own help nor that of any of its subcommands."""
    assert loaded_by(HELP) == set()


@pytest.mark.parametrize("name", GENERATED)
def test_generated_code_runs_without_sympy(name: str) -> None:
    module = tree.module(name).removesuffix(".__init__")
    assert loaded_by(f"import {module}") <= {"numpy"}


def test_a_scalar_call_loads_no_sympy() -> None:
    call = "assert se.nernst_potential(1, 310.15, 140.0, 5.0) < 0"
    assert loaded_by(f"import symbolic_electrochem as se\n{call}") <= {"numpy"}


def test_the_list_of_chapters_loads_nothing_heavy() -> None:
    assert loaded_by("import symbolic_electrochem as se\nassert se.chapters()") == set()


def test_listing_the_chapters_loads_nothing_heavy() -> None:
    listing = "from symbolic_electrochem.cli import main\nmain(['list'], standalone_mode=False)"
    assert loaded_by(listing) == set()


@pytest.mark.xdist_group("book")
def test_a_name_and_the_functions_are_found_without_the_whole_book() -> None:
    """A book of which every chapter gave a function would load all of it: then this asks less."""
    program = """
import sys
from symbolic_electrochem import library, sources
loaded = lambda: {n for n in sources.names() if f"{sources.PACKAGE}.{n}" in sys.modules}
first = next(n for n in sources.order() if "suppose(" in sources.text(n))
labels = [library.name_of(theorem) for theorem in library.chapter(first).theorems.values()]
assert labels and labels == list(library.chapter(first).theorems)
assert loaded() == {*sources.closure(first)}
functions = library.functions()
needed = {n for f in functions for n in sources.closure(f.chapter.name)}
assert functions and needed <= loaded() < {*sources.names()}, loaded()
print(*(f.name for f in functions))
"""
    book = library.chapters()
    named = " ".join(library.name_of(r.theorem) for each in book for r in each.results)
    assert printed_by(program)[-2] == named
    assert "sympy" in loaded_by(program)


def test_loading_is_seen() -> None:
    """The measure itself can fail."""
    assert loaded_by("import lxml, pint") >= {"lxml", "pint"}


def test_every_generated_function_is_public() -> None:
    from symbolic_electrochem.generated import python  # noqa: PLC0415  (absent until generated)

    assert python.__all__
    for name in python.__all__:
        assert getattr(symbolic_electrochem, name) is getattr(python, name)
        assert name in dir(symbolic_electrochem)


def test_dir_shows_what_is_public_and_nothing_else() -> None:
    shown = dir(symbolic_electrochem)
    assert {"DomainError", "ExactlyOne", "audit", "chapter", "chapters"} <= set(shown)
    assert {"TYPE_CHECKING", "annotations", "import_module", "find_spec"}.isdisjoint(shown)
    assert {"answers", "library", "sources", "spelling"}.isdisjoint(shown)
    for name in shown:
        assert getattr(symbolic_electrochem, name) is not None


@pytest.mark.parametrize(
    ("name", "hint"),
    [("DomainEror", "; did you mean 'DomainError'?"), ("no_such_thing_at_all", ""), ("_x", "")],
)
def test_an_unknown_name_is_an_attribute_error(name: str, hint: str) -> None:
    expected = f"module 'symbolic_electrochem' has no attribute '{name}'{hint}"
    with pytest.raises(AttributeError, match=f"^{re.escape(expected)}$"):
        getattr(symbolic_electrochem, name)


def test_chapters_are_not_imported_beside_the_package() -> None:
    """A second copy of a chapter would declare a second set of quantities."""
    with pytest.raises(ImportError, match=r"expected .*symbolic_electrochem\.derivations, got"):
        __import__("derivations")
