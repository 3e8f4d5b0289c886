"""What cannot be decided: it is said why, and it does not pass."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from symbolic_electrochem.audit import audit
from tests.audit.cases import IN_A_CURRENT, MILLIVOLT, VERSIONS, one, run
from tests.audit.files import cellml

if TYPE_CHECKING:
    from pathlib import Path


def test_weak_evidence_for_the_sides_decides_nothing(tmp_path: Path) -> None:
    """A constant is usually the bath; that alone convicts nobody."""
    sides = {"here": ("mM", "5"), "there": ("mM", "140")}
    report = run(tmp_path, "d(here) = 0*V", "E = R*T/F*ln(here/there)", **sides)
    (found,) = report.findings
    assert (found.verdict, found.severity, report.exit_code) == ("undecided", "latent", 1)


NOT_A_PAIR = [
    ("E = R*T/F*ln(Ko/Nai)", "Ko is of K and Nai of Na"),
    ("E = R*T/F*ln(Clo/Ki)", "Clo is of Cl and Ki of K"),
    ("E = R*T/(2*F)*ln(Cao/Ki)", "Cao is of Ca and Ki of K"),
    ("E = R*T/F*ln(Ko/Nao)", "Ko and Nao are both outside"),
    ("E = R*T/F*ln(Ki/Nai)", "Ki and Nai are both inside"),
    ("E = R*T/F*log10(Ki/K_in)", "Ki and K_in are both inside"),
    ("i = g*(V - R*T/F*ln(Ko/Nai))", "Ko is of K and Nai of Na"),
]


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(("equation", "why"), NOT_A_PAIR)
def test_concentrations_that_are_no_pair_decide_nothing(
    tmp_path: Path, equation: str, why: str, version: str
) -> None:
    more = {"K_in": ("mM", "7"), **IN_A_CURRENT}
    report = run(tmp_path, equation, version=version, **more)
    (found,) = report.expressions
    assert (found.verdict, found.severity, found.confidence) == ("undecided", "latent", "low")
    assert why in found.note
    assert report.exit_code == 1


OTHER_ION = [
    (["E_Na = R*T/F*ln(Ko/Ki)"], {"E_Na": MILLIVOLT}, "E_Na is of Na and Ko of K"),
    (["ENa_Cy = R*T/F*ln(Ko/Ki)"], {"ENa_Cy": MILLIVOLT}, "ENa_Cy is of Na and Ko of K"),
    (["v_ca = R*T/(2*F)*ln(Nao/Nai)"], {"v_ca": MILLIVOLT}, "v_ca is of Ca and Nao of Na"),
    (["i_Na = g*(V - R*T/F*ln(Ko/Ki))"], {"i_Na": ("uA", None)}, "i_Na is of Na and Ko of K"),
    (["x = Ko/Ki", "E_Na = R*T/F*ln(x)"],
     {"E_Na": MILLIVOLT, "x": ("dimensionless", None)}, "E_Na is of Na and Ki of K"),
]  # fmt: skip


SAME_ION = [
    ("E_K1 = R*T/F*ln(Ko/Ki)", "E_K1"),
    ("E_K_Na = R*T/F*ln(Ko/Ki)", "E_K_Na"),
    ("E_h = R*T/F*ln(Ko/Ki)", "E_h"),
    ("V_half = R*T/F*ln(Ko/Ki)", "V_half"),
    ("E_CaN = R*T/(2*F)*ln(Cao/Cai)", "E_CaN"),
    ("E_Na = R*T/F*ln(Nao/inner)", "E_Na"),
]


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(("equations", "changed", "why"), OTHER_ION)
def test_a_name_for_another_ion_decides_nothing(
    tmp_path: Path, equations: list[str], changed: dict[str, object], why: str, version: str
) -> None:
    report = run(tmp_path, *equations, version=version, g=("uS", "2"), **changed)
    (found,) = report.expressions
    assert (found.verdict, found.confidence, report.exit_code) == ("undecided", "low", 1)
    assert why in found.note


@pytest.mark.parametrize(("equation", "name"), SAME_ION)
def test_a_name_that_can_be_of_the_same_ion_is_silent(
    tmp_path: Path, equation: str, name: str
) -> None:
    inner = {"inner": ("mM", None), name: MILLIVOLT}
    equations = ("d(inner) = 0*V", equation) if "inner" in equation else (equation,)
    assert one(tmp_path, *equations, **inner).verdict == "equivalent"


LOST = [
    (["E = R*T/F*ln(Ko/Ki)"], {"E": ("furlong", None)}, "E is in furlong, which this file does"),
    (["E = R*T/F*ln(Ko/Ki)"], {"E": ("", None)}, "E has no unit"),
    (["i = g*(V + R*T/F*ln(Ko/Ki))"], {"V": ("furlong", "1")}, "V is in furlong, which this file"),
    (["E = R*T/F*ln(Ko/Ki)"], {"Ko": ("furlong", "5")}, "Ko is in furlong, which this file does"),
    (["E = R*T/F*ln(Ko/nothing)"], {}, "the undeclared name nothing is not understood"),
    (["E = R*T/F*ln(none/nothing)"], {}, "the undeclared name none is not understood"),
    (["i = g*(V - R*T/F*ln(Ko/nothing))"], {}, "the undeclared name nothing is not understood"),
    (["E = R*T/F*factorial(Ko)*ln(Ko/Ki)"], {}, "factorial is not understood"),
    (["E_Q = R*T/F*ln(Ko/Ki)"], {}, "E_Q is not declared"),
]  # fmt: skip


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(("equations", "changed", "why"), LOST)
def test_what_is_not_declared_is_said_and_does_not_pass(
    tmp_path: Path, equations: list[str], changed: dict[str, object], why: str, version: str
) -> None:
    report = run(tmp_path, *equations, version=version, **IN_A_CURRENT, **changed)
    (found,) = report.findings
    assert (found.verdict, found.severity, report.exit_code) == ("undecided", "latent", 1)
    assert why in found.note
    assert "undecided [EC005]" in report.as_text()
    assert (found.max_rel_err, found.counterexample) == (None, None)


def test_units_that_are_imported_are_said_not_to_be_followed(tmp_path: Path) -> None:
    link = b'<import xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="units.cellml"/>'
    data = cellml("E = R*T/F*ln(Ko/Ki)", version="1.1", E=("furlong", None))
    (tmp_path / "model.cellml").write_bytes(data.replace(b"<units", link + b"<units", 1))
    (found,) = audit([tmp_path]).findings
    assert found.verdict == "undecided"
    assert "imports are not followed" in found.note


def test_undeclared_units_that_are_the_same_can_be_compared(tmp_path: Path) -> None:
    alike = {"Ko": ("furlong", "5.4"), "Ki": ("furlong", "140")}
    assert one(tmp_path, "E = R*T/F*ln(Ko/Ki)", **alike).verdict == "equivalent"


def test_a_concentration_over_itself_is_no_pass(tmp_path: Path) -> None:
    report = run(tmp_path, "E = R*T/F*ln(Ko/Ko)")
    (found,) = report.findings
    assert (found.verdict, report.exit_code) == ("undecided", 1)
    assert "cancel" in found.note
    assert '"undecided"' in report.as_json()


@pytest.mark.parametrize("equation", ["E = R*T/F*ln(here/there)", "E = R*T/F*ln(there/here)"])
def test_a_side_that_nothing_tells_is_no_pass(tmp_path: Path, equation: str) -> None:
    concentrations = {"here": ("mM", "5"), "there": ("mM", "140")}
    report = run(tmp_path, equation, **concentrations)
    (found,) = report.findings
    assert (found.verdict, report.exit_code) == ("undecided", 1)
    assert "nothing tells which" in found.note
