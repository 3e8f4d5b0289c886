"""What a SymPy user gets hold of, and what a notebook shows."""

from __future__ import annotations

import copy
import pickle
import pydoc
import subprocess
import sys
from html import escape
from typing import TYPE_CHECKING

import pytest
import sympy as sp

import symbolic_electrochem as se
from symbolic_electrochem import library, sources
from symbolic_electrochem.library import chapters

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.xdist_group("book")


def test_a_theorem_can_be_worked_with() -> None:
    theorem = se.chapter("nernst_potential")["nernst_potential"]
    value = theorem.statement.rhs  # type: ignore[attr-defined]
    by_name = {symbol.name: symbol for symbol in value.free_symbols}
    doubled = value.xreplace({by_name["z"]: 2 * by_name["z"]})
    assert sp.cancel(doubled / value) == sp.Rational(1, 2)
    assert theorem.relation == "⇔"
    assert theorem.verdict in ("exact", "coq-proved")
    assert sp.Ne(by_name["z"], 0, evaluate=False) in theorem.hypotheses
    assert [step.label for step in theorem.steps][-1] == "nernst_potential"
    assert "equilibrium" in [step.label for step in theorem.steps]


def test_a_theorem_stands_for_its_statement_in_sympy() -> None:
    theorem = se.chapter("nernst_potential").theorems["nernst_potential"]
    names = theorem.symbols
    (inside,) = sp.solve(theorem, names["a_in"])
    assert sp.log(inside / names["a_out"]).has(names["V"])
    assert sp.sympify(theorem) == theorem.statement
    assert sp.latex(theorem) == theorem._repr_latex_().removeprefix("$\\displaystyle ")[:-1]
    assert "log" in sp.pretty(theorem.statement)
    given = {"z": 1, "T": 310.15, "a_in": 0.14, "a_out": 0.005, "R": 8.31446261815324}
    value = theorem.statement.rhs  # type: ignore[attr-defined]
    formula = sp.lambdify([names[name] for name in (*given, "F")], value, "math")
    expected = se.nernst_potential(1, 310.15, 0.14, 0.005)
    assert formula(*given.values(), 96485.33212331002) == pytest.approx(expected, rel=1e-14)
    assert {names["z"], names["mu_in"]} <= {s for h in theorem.hypotheses for s in h.free_symbols}


def test_a_chapter_is_a_mapping_of_its_theorems() -> None:
    shown = se.chapter("nernst_potential")
    labels = list(library.chapter("nernst_potential").theorems)
    assert list(shown) == labels == list(shown.keys())
    assert len(shown) == len(labels) > 0
    assert "converse" in shown
    assert "converses" not in shown
    assert 0 not in shown  # type: ignore[comparison-overlap]
    assert shown.get("converses") is None
    assert [theorem.label for theorem in shown.values()] == labels
    assert {*labels, "title", "theorems"} <= set(dir(shown))
    assert getattr(shown, "converse") == shown["converse"]  # noqa: B009  (hidden from mypy)
    assert shown._ipython_key_completions_() == labels


@pytest.mark.parametrize("wrong", ["nernst", "Nernst potential", "nernst-potental"])
def test_an_unknown_step_is_guessed(wrong: str) -> None:
    shown = se.chapter("nernst_potential")
    with pytest.raises(KeyError, match="did you mean 'nernst_potential'"):
        shown[wrong]
    with pytest.raises(AttributeError, match="did you mean 'nernst_potential'"):
        getattr(shown, wrong)
    assert not hasattr(shown, "_repr_png_")


def test_what_resembles_no_step_is_answered_with_all() -> None:
    shown = se.chapter("nernst_potential")
    with pytest.raises(KeyError, match=r"there are: equilibrium, .*nernst_potential"):
        shown[0]  # type: ignore[index]


@pytest.mark.parametrize("wrong", ["nernts", "Nernst Potential"])
def test_an_unknown_chapter_is_guessed(wrong: str) -> None:
    with pytest.raises(LookupError, match=r"did you mean .*'nernst_potential'"):
        se.chapter(wrong)


def test_a_chapter_is_stored_by_name_and_proved_again(tmp_path: Path) -> None:
    shown = se.chapter("nernst_potential")
    stored = pickle.dumps(shown)
    assert len(stored) < 200
    assert pickle.loads(stored) == copy.deepcopy(shown) == shown  # noqa: S301
    path = tmp_path / "valence.py"
    path.write_text('"""# Mine"""\n', encoding="utf-8")
    assert pickle.loads(pickle.dumps(se.chapter(path))).title == "Mine"  # noqa: S301
    with pytest.raises(TypeError, match="its chapter proves it again"):
        pickle.dumps(shown["converse"])


def test_chapters_are_listed_in_reading_order() -> None:
    listed = se.chapters()
    assert list(listed) == [chapter.name for chapter in chapters()]
    assert list(listed.values()) == [chapter.title for chapter in chapters()]


def test_help_and_import_star_know_every_name() -> None:
    shown = pydoc.plain(pydoc.render_doc(se))
    for name in ("chapter", "chapters", "equilibrium", "nernst_potential"):
        assert f"\n    {name}(" in shown
    starred = "from symbolic_electrochem import *; print(nernst_potential(1, 310, 2, 2), chapters)"
    assert subprocess.check_output([sys.executable, "-c", starred]).startswith(b"0.0 ")


@pytest.mark.parametrize("name", sources.order())
def test_a_notebook_shows_a_chapter(name: str) -> None:
    shown = se.chapter(name)
    assert escape(shown.title) in shown._repr_html_()
    for theorem in shown.theorems.values():
        assert theorem._repr_latex_().startswith("$\\displaystyle")
        assert theorem.verdict in repr(theorem)
