"""What a finding says beside its verdict: numbers to check with, and what to change."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.audit.cases import NO_T, one, run

if TYPE_CHECKING:
    from pathlib import Path


# what is off, and the line that mends it: the units do, not the form
UNITS_OFF = [
    ({"R": ("J_per_mol_K", "8.314462618")}, "write E as 1000*R*T/F*ln(Ko/Ki)",
     "R*T/F comes out in V, and E is in mV"),
    ({"F": ("C_per_mmol", "96.48533212")}, "write E as 0.001*R*T/F*ln(Ko/Ki)",
     "R*T/F comes out in uV, and E is in mV"),
    ({"E": ("volt", None)}, "write E as 0.001*R*T/F*ln(Ko/Ki)",
     "R*T/F comes out in mV, and E is in V"),
    ({"Ko": ("M", "0.0054")}, "write E as R*T/F*ln(1000*Ko/Ki)", "Ko is in M and Ki is in mM"),
    ({"Ki": ("uM", "140000")}, "write E as R*T/F*ln(1000*Ko/Ki)", "Ko is in mM and Ki is in uM"),
]  # fmt: skip


@pytest.mark.parametrize(("changed", "fix", "why"), UNITS_OFF)
def test_a_fix_of_units_says_what_to_change_and_mends(
    tmp_path: Path, changed: dict[str, object], fix: str, why: str
) -> None:
    found = one(tmp_path, "E = R*T/F*ln(Ko/Ki)", **changed)
    assert (found.verdict, found.fix) == ("deviates", fix)
    assert why in found.note
    assert one(tmp_path, f"E = {fix.removeprefix('write E as ')}", **changed).verdict == (
        "equivalent"
    )


@pytest.mark.parametrize(
    ("changed", "inputs", "state"),
    [
        ({}, ("5.4", "140"), "the file's initial values"),
        ({"Ki": None}, ("5.4", "140"), "Ki a reference value, the rest from the file"),
        ({"Ko": None, "Ki": None}, ("5", "140"), "reference values, not the file's"),
        ({"Ko": "7", "Ki": "7"}, ("5", "140"), "reference values, not the file's"),
    ],
)
def test_the_numbers_to_check_with_are_the_files_own_or_say_so(
    tmp_path: Path, changed: dict[str, str | None], inputs: tuple[str, str], state: str
) -> None:
    check = one(tmp_path, "E = R*T/F*ln(Ki/Ko)", **changed).counterexample
    assert check is not None
    assert tuple(value for _, value, _ in check.inputs) == inputs[::-1]
    assert check.state == state


def test_a_concentration_that_a_formula_holds_is_shown(tmp_path: Path) -> None:
    """By hand: 7.7 mV is 13.0287 mV times the logarithm of 1.8058, the calcium outside in mM."""
    check = one(tmp_path, "E = 7.7 - 13.0287*ln(Cai)", Cai="0.0002").counterexample
    assert check is not None
    assert check.inputs == (("Cai", "0.0002", "mM"),)
    assert check.state == ("the file's initial values, 1.8058 mM on the other side by the formula")


def test_a_temperature_that_nothing_states_is_said(tmp_path: Path) -> None:
    assert "the file states no temperature" in one(tmp_path, "E = 25*ln(Ko/Ki)", **NO_T).evidence


def test_the_counterexample_can_be_checked(tmp_path: Path) -> None:
    """By hand: 26.71373 mV * ln(140/10) = 26.71373 * 2.639057 = 70.4991 mV."""
    found = one(tmp_path, "E = R*T/F*ln(Nai/Nao)")
    assert found.counterexample is not None
    assert found.counterexample.inputs == (("Nai", "10", "mM"), ("Nao", "140", "mM"))
    assert found.counterexample.state == "the file's initial values"
    assert found.counterexample.law_mV == pytest.approx(70.4991, abs=1e-3)
    assert found.counterexample.model_mV == pytest.approx(-70.4991, abs=1e-3)
    assert found.effect_mV == pytest.approx(140.998, abs=1e-3)
    assert found.fix == "write E as R*T/F*ln(Nao/Nai)"


@pytest.mark.parametrize("value", ["0", "-140", "-1e-9"])
def test_a_concentration_that_starts_at_zero_or_below_is_found(tmp_path: Path, value: str) -> None:
    report = run(tmp_path, "E = R*T/F*ln(Ko/Ki)", Ki=value)
    (found,) = report.findings
    assert (found.verdict, found.severity, found.rule) == ("deviates", "major", "EC007")
    assert (found.classes, found.aspects.numerics) == (("no_value_at_start",), "deviates")
    assert found.aspects.formula == "equivalent"
    assert "which has no logarithm" in found.note
    assert found.fix == "give Ki an initial value above zero"
    assert report.exit_code == 1


def test_a_concentration_that_starts_above_zero_has_a_value(tmp_path: Path) -> None:
    assert one(tmp_path, "E = R*T/F*ln(Ko/Ki)", Ki="1e-9").aspects.numerics == "equivalent"
    assert one(tmp_path, "E = R*T/F*ln(Ko/Ki)", Ki=None).aspects.numerics == "not examined"


def test_a_wrong_form_that_starts_below_zero_is_both(tmp_path: Path) -> None:
    found = one(tmp_path, "E = R*T/F*ln(Ki/Ko)", Ki="-140")
    assert (found.rule, found.classes[-1]) == ("EC001", "no_value_at_start")
    assert found.fix == "write E as R*T/F*ln(Ko/Ki); give Ki an initial value above zero"
