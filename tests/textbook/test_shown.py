"""What a SymPy user gets hold of, and what a notebook shows."""

from __future__ import annotations

import pytest
import sympy as sp

import symbolic_electrochem as se
from symbolic_electrochem.library import chapters


def test_a_theorem_can_be_worked_with() -> None:
    theorem = se.chapter("nernst_potential")["nernst_potential"]
    value = theorem.statement.rhs  # type: ignore[attr-defined]
    by_name = {symbol.name: symbol for symbol in value.free_symbols}
    doubled = value.xreplace({by_name["z"]: 2 * by_name["z"]})
    assert sp.cancel(doubled / value) == sp.Rational(1, 2)
    assert theorem.relation == "⇔"
    assert theorem.verdict == "exact"
    assert sp.Ne(by_name["z"], 0, evaluate=False) in theorem.hypotheses
    assert [step.label for step in theorem.steps][-1] == "nernst_potential"
    assert "equilibrium" in [step.label for step in theorem.steps]


def test_an_unknown_step_is_named_with_the_known_ones() -> None:
    with pytest.raises(KeyError, match="nernst_potential"):
        se.chapter("nernst_potential")["nernst"]


@pytest.mark.parametrize("name", [chapter.name for chapter in chapters()])
def test_a_notebook_shows_a_chapter(name: str) -> None:
    shown = se.chapter(name)
    assert shown.title in shown._repr_html_()
    for theorem in shown.theorems.values():
        assert theorem._repr_latex_().startswith("$\\displaystyle")
        assert theorem.verdict in repr(theorem)
