"""``electrochem compute``: the answer, the case it fell under, and what is refused."""

from __future__ import annotations

import re

import pytest
from click.testing import CliRunner, Result

from symbolic_electrochem.cli import main
from symbolic_electrochem.cli.units import read
from symbolic_electrochem.library import functions
from symbolic_electrochem.steps import Result as Formula

POTASSIUM = ("z=1", "T=37degC", "c_in=140mM", "c_out=5mM")


def compute(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["compute", *arguments])


def changed(**values: str) -> list[str]:
    given = {name: value for name, _, value in (p.partition("=") for p in POTASSIUM)} | values
    return [f"{name}={value}" for name, value in given.items()]


def test_potassium_of_a_mammal() -> None:
    found = compute("nernst_potential", *POTASSIUM)
    assert found.exit_code == 0, found.output
    assert found.output.startswith("-89.06 mV")
    assert "ln" in found.output
    assert "z ≠ 0" in found.output
    assert "equal activity coefficients" in found.output


def test_activities_assume_nothing() -> None:
    found = compute("nernst_potential", "z=1", "T=310.15K", "a_in=0.14", "a_out=0.005")
    assert found.output.startswith("-89.06 mV")
    assert "Assumed" not in found.output


@pytest.mark.parametrize(
    ("values", "answer"),
    [
        ({"z": "0"}, "(NoPotential): the condition does not depend on it, and is not met"),
        ({"z": "0", "c_out": "140mM"}, "every membrane potential (EveryPotential)"),
        ({"c_out": "0mM"}, "goes to −∞"),
        ({"c_out": "0mM", "z": "-1"}, "goes to +∞"),
        ({"c_in": "0mM"}, "goes to +∞"),
        ({"c_in": "0mM", "c_out": "0mM"}, "there is none of it on either side"),
        ({"permeant": "no"}, "the membrane does not let it through"),
    ],
)
def test_typed_answers(values: dict[str, str], answer: str) -> None:
    found = compute("nernst_potential", *changed(**values))
    assert found.exit_code == 0, found.output
    assert answer in found.output
    assert "Case: " in found.output
    assert not re.search(r"\bnan\b|0 V|0\.0", found.output.splitlines()[0])


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"T": "37C"}, "degrees Celsius are written degC"),
        ({"T": "37mM"}, "T is measured in K"),
        ({"T": "-300degC"}, "T=-300degC, which is -26.85 K: expected a finite number above 0"),
        ({"T": "-5K"}, "T=-5K: expected"),
        ({"z": "1.5"}, "z=1.5: expected a whole number"),
        ({"c_in": "-5mM"}, "c_in=-5mM: expected a finite number not below 0"),
        ({"c_out": "-5 mM"}, "(c_out stands in for a_out)"),
        ({"c_in": "140 furlongs"}, "c_in is measured in mol/L"),
        ({"c_in": "140 glorps"}, "no unit 'glorps'"),
        ({"c_in": "much"}, "expected a number with a unit"),
        ({"c_in": "9" * 99}, "expected a number with a unit"),
        ({"c_in": "1e999mM"}, "a double cannot hold"),
        ({"c_in": "1e-999mM"}, "a double cannot hold"),
        ({"c_in": "140"}, "expected a unit as well"),
        ({"T": "37"}, "expected a unit as well"),
        ({"z": "nan"}, "expected a number, such as 1"),
        ({"a_in": "0.1"}, "some of each"),
        ({"permeant": "perhaps"}, "yes or no"),
        ({"d_in": "1"}, "did you mean"),
    ],
)
def test_refused(values: dict[str, str], reason: str) -> None:
    found = compute("nernst_potential", *changed(**values))
    assert found.exit_code == 2, found.output
    assert reason in found.output


@pytest.mark.parametrize("values", [("a_in=-0.1", "a_out=1"), ("a_in=0.1", "a_out=-1")])
def test_an_activity_stands_in_for_nothing(values: tuple[str, str]) -> None:
    found = compute("nernst_potential", "z=1", "T=310K", *values)
    wrong = next(value for value in values if "-" in value)
    assert f"{wrong}: expected a finite number not below 0" in found.output
    assert "stands in" not in found.output


@pytest.mark.parametrize(
    ("typed", "meant"), [("Z=1", "z"), ("t=37degC", "T"), ("C_IN=1mM", "c_in")]
)
def test_a_letter_of_the_wrong_case_is_guessed(typed: str, meant: str) -> None:
    found = compute("nernst_potential", typed)
    assert found.exit_code == 2
    assert f"did you mean {meant!r}?" in found.output


def test_what_is_missing_is_named() -> None:
    found = compute("nernst_potential", "z=1")
    assert found.exit_code == 2
    assert "missing: T, a_in, a_out" in found.output
    assert "c_in for a_in" in found.output


def test_nothing_is_given_twice() -> None:
    found = compute("nernst_potential", *POTASSIUM, "z=2")
    assert found.exit_code == 2
    assert "z is given twice" in found.output


def test_the_help_shows_its_examples_line_by_line() -> None:
    shown = compute("--help").output
    assert "\\b" not in shown
    assert re.search(
        r"^  electrochem compute nernst_potential z=1 .* c_out=5mM$", shown, re.MULTILINE
    )


def test_a_misspelt_function_is_guessed() -> None:
    found = compute("nernst", *POTASSIUM)
    assert found.exit_code == 2
    assert "nernst_potential" in found.output


@pytest.mark.parametrize(
    ("name", "worked"),
    [
        (function.name, worked)
        for function in functions()
        if isinstance(function.content, Formula)
        for worked in function.content.worked
    ],
    ids=str,
)
def test_worked_numbers(name: str, worked: object) -> None:
    """Every number of a chapter comes out as its source says, to the last digit printed there."""
    arguments = [f"{key}={value}" for key, value in worked.arguments]  # type: ignore[attr-defined]
    expected = worked.expected  # type: ignore[attr-defined]
    number = compute(name, *arguments).output.partition(":")[0]
    places = len(expected.split()[0].partition(".")[2])
    found, wanted = read("found", number, "V"), read("expected", expected, "V")
    assert abs(found - wanted) <= 0.5001e-3 * 10**-places, f"{number}, expected {expected}"
