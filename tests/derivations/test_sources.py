"""Chapters as files: what is read off them without running any."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from symbolic_electrochem import derivations, library, sources
from symbolic_electrochem.kernel import Refused

if TYPE_CHECKING:
    from pathlib import Path

FALSE = """
from symbolic_electrochem.steps import divide, equal, quantity, suppose

a, b = quantity("a", "a number"), quantity("b", "another")
same = suppose(equal(a, b))
wrong = divide(same, a)
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder in the place of the chapters."""
    monkeypatch.setattr(sources, "FOLDER", tmp_path)
    monkeypatch.setattr(derivations, "__path__", [str(tmp_path)])
    sources.imports.cache_clear()
    return tmp_path


def write(folder: Path, **chapters: str) -> None:
    for name, source in chapters.items():
        (folder / f"{name}.py").write_text(source, encoding="utf-8")


@pytest.mark.parametrize(
    "line",
    [
        "from symbolic_electrochem.derivations.lowest import z",
        "from symbolic_electrochem.derivations import lowest, highest",
        "import symbolic_electrochem.derivations.lowest",
        "import symbolic_electrochem.derivations.lowest as ground",
        "from .lowest import z",
        "from . import lowest",
        "from ..derivations.lowest import z",
        "if True:\n    from .lowest import z",
    ],
)
def test_what_a_chapter_stands_on(folder: Path, line: str) -> None:
    write(folder, lowest="", highest="", mine=line)
    assert sources.imports("mine", line)[0] == "lowest"
    assert {"lowest", "mine"} <= set(sources.closure("mine"))
    assert sources.order().index("lowest") < sources.order().index("mine")


@pytest.mark.parametrize(
    "line", ["import sympy as sp", "from symbolic_electrochem.steps import lowest", "lowest = 1"]
)
def test_what_it_does_not_stand_on(folder: Path, line: str) -> None:
    write(folder, lowest="", mine=line)
    assert sources.imports("mine", line) == ()
    assert sources.closure("mine") == {"mine": line}


def test_the_closure_goes_all_the_way_down(folder: Path) -> None:
    write(folder, a="", b="from .a import x", c="from .b import y", other="")
    assert list(sources.closure("c")) == ["a", "b", "c"]
    assert sources.order() == ("a", "b", "c", "other")


def test_a_thread_is_followed_to_its_end_and_the_ground_comes_first(folder: Path) -> None:
    write(folder, root="", alone="", p="from .root import x", q="from .root import x")
    write(folder, last="from .q import x", later="from .q import x\nfrom .p import y")
    assert sources.order() == ("root", "q", "last", "p", "later", "alone")


def test_chapters_that_stand_on_each_other_are_named(folder: Path) -> None:
    write(folder, a="from .b import x", b="from .a import y")
    with pytest.raises(sources.BrokenChapterError, match=r"a -> b -> a|b -> a -> b"):
        sources.order()


def test_a_mistake_in_the_syntax_has_its_line(folder: Path) -> None:
    write(folder, a="x = 1\ny = (\n")
    with pytest.raises(sources.BrokenChapterError, match=r"a\.py:2: SyntaxError"):
        sources.order()


def test_a_refusal_in_a_chapter_has_the_line_of_that_chapter(folder: Path) -> None:
    write(folder, ground_of_mine=FALSE, mine="from .ground_of_mine import a\n")
    with pytest.raises(Refused, match=r"ground_of_mine\.py:6: divide: expected a != 0"):
        library.chapter("mine")


def test_a_title_is_the_first_line(folder: Path) -> None:
    write(folder, a='"""# The first\n\nMore."""', b="")
    assert sources.chapters() == {"a": "The first", "b": "b"}
