"""The commands as a person types them: what is printed, and the exit code."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from symbolic_electrochem import sources
from symbolic_electrochem.cli import main
from symbolic_electrochem.library import chapter, chapters

if TYPE_CHECKING:
    from pathlib import Path

FALSE = """
from symbolic_electrochem.steps import divide, equal, quantity, suppose

a = quantity("a", "a number")
b = quantity("b", "another")
same = suppose(equal(a * (a - b), b * (a - b)))
wrong = divide(same, a - b, gives=equal(a, b))
"""
HOLE = """
from symbolic_electrochem.steps import equal, identity, quantity

a = quantity("a", "a number")
one = identity(equal(a / a, 1))
"""


pytestmark = pytest.mark.xdist_group("book")


def electrochem(*arguments: str) -> Result:
    return CliRunner().invoke(main, list(arguments), env={"COLUMNS": "200"})


def test_list_names_every_chapter_and_function() -> None:
    found = electrochem("list")
    assert found.exit_code == 0
    for each in chapters():
        assert each.name in found.output
        assert each.title in found.output
    assert "equilibrium" in found.output


def test_check_proves_a_chapter() -> None:
    found = electrochem("check", "driving_force")
    assert found.exit_code == 0, found.output
    labels = chapter("driving_force").theorems
    assert labels
    for label in labels:
        assert label in found.output
    assert "0 accepted wrongly" in found.output
    assert "inconclusive" not in found.output


def test_check_summary_lists_hypotheses() -> None:
    found = electrochem("check", "--summary", "nernst_potential")
    assert found.exit_code == 0, found.output
    line = next(line for line in found.output.splitlines() if "nernst_potential:" in line)
    assert "z ≠ 0" in line
    assert "declared: " in found.output


def test_check_refuses_a_false_step_of_ones_own(tmp_path: Path) -> None:
    path = tmp_path / "mine.py"
    path.write_text(FALSE, encoding="utf-8")
    found = electrochem("check", str(path))
    assert found.exit_code == 1
    said = " ".join(found.output.split())
    assert "mine.py:7" in said
    assert "a - b != 0" in said
    assert "given=" in said


def test_check_sees_what_sympy_cancelled(tmp_path: Path) -> None:
    path = tmp_path / "mine.py"
    path.write_text(HOLE, encoding="utf-8")
    found = electrochem("check", str(path))
    assert found.exit_code == 1
    assert "mine.py:5" in found.output
    assert "a != 0" in found.output


@pytest.mark.parametrize("command", ["check", "derive"])
def test_an_unknown_chapter_is_named_with_the_known_ones(command: str) -> None:
    found = electrochem(command, "nerst")
    assert found.exit_code == 2
    assert "nernst_potential" in found.output


@pytest.mark.parametrize("style", ["text", "latex", "markdown", "json"])
@pytest.mark.parametrize("name", sources.order())
def test_derive(name: str, style: str) -> None:
    found = electrochem("derive", name, "--format", style)
    assert found.exit_code == 0, found.output
    if style == "json":
        assert json.loads(found.output)


def test_generated_is_what_the_chapters_say() -> None:
    found = electrochem("generate", "--check")
    assert found.exit_code == 0, found.output
