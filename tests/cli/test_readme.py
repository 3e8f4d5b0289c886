"""The README says what happens."""

from __future__ import annotations

import doctest
import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from symbolic_electrochem.cli import main
from tests.generated.measure_accuracy import table

MEASURED = Path(__file__).parents[2] / "generated" / "measured"
README = Path(__file__).parents[2] / "README.md"
TEXT = README.read_text(encoding="utf-8")


pytestmark = pytest.mark.xdist_group("book")


def electrochem(*arguments: str) -> str:
    return CliRunner().invoke(main, list(arguments), env={"COLUMNS": "200"}).output


def test_the_python_examples() -> None:
    text = TEXT.replace("```", "")
    examples = doctest.DocTestParser().get_doctest(text, {}, "README", str(README), 0)
    outcome = doctest.DocTestRunner(verbose=False).run(examples)
    assert outcome.attempted >= 4
    assert outcome.failed == 0


def test_what_the_first_command_prints() -> None:
    printed = [line for line in electrochem("generate").splitlines() if line]
    assert len(printed) == 4
    for line in printed:
        if not line.startswith("generated/:"):
            assert line in TEXT


def test_what_the_summary_ends_with() -> None:
    printed = electrochem("check", "--summary").splitlines()
    steps = next(i for i, line in enumerate(printed) if " steps: " in line)
    assert "\n".join(printed[steps : steps + 4]) in TEXT


def test_the_accuracy_is_what_was_measured() -> None:
    measured = json.loads((MEASURED / "accuracy.json").read_text(encoding="utf-8"))
    lines = table(measured["functions"]).strip().splitlines()
    assert len(lines) > 1
    assert "\n".join(lines) in TEXT


def test_the_examples_of_compute() -> None:
    shown = re.findall(r"^\$ electrochem (compute .*)\n((?:.+\n)+)", TEXT, re.MULTILINE)
    assert len(shown) >= 3
    for command, printed in shown:
        found = electrochem(*command.split())
        assert printed.replace("```\n", "").strip() in found


def test_every_command_it_names_exists() -> None:
    named = set(re.findall(r"(?<!_)\belectrochem (\w+)", TEXT))
    assert named <= set(main.commands)
    assert {"derive", "check", "compute", "audit", "generate", "list"} <= named
