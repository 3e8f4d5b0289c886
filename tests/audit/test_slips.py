"""Slips that are seen in the expression: each beside a form that looks like it and is right.

RT/F at 310 K is 26.71373 mV, and times ln 10 it is 61.51065 mV.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.audit.cases import NO_T, one, run

if TYPE_CHECKING:
    from pathlib import Path

# equation, declarations, what is said, what to write instead
SLIPS = [
    ("E = 61.5*ln(Ko/Ki)", {}, "decimal-slope", "26.7137*ln(Ko/Ki)"),
    ("E = 61.5*ln(Ko/Ki)", NO_T, "decimal-slope", "26.7137*ln(Ko/Ki)"),
    ("E = R*T*2.302585093/F*ln(Ko/Ki)", {}, "decimal-slope", "R*T/F*ln(Ko/Ki)"),
    ("E = R*T/F*log2(Ko/Ki)", {}, "binary-log", "R*T/F*ln(Ko/Ki)"),
    ("E = R*T/(2*F)*log2(Cao/Cai)", {}, "binary-log", "R*T/(2*F)*ln(Cao/Cai)"),
    ("E = R*T/F*ln((Ko/Ki)**2)", {}, "power-of-ratio", "R*T/F*ln(Ko/Ki)"),
    ("E = R*T/F*ln((Ko/Ki)**3)", {}, "power-of-ratio", "R*T/F*ln(Ko/Ki)"),
    ("E = R*T/(2*F)*ln((Cao/Cai)**2)", {}, "power-of-ratio", "R*T/(2*F)*ln(Cao/Cai)"),
    ("E = R*T/F*ln(Ko/Ki)", {"T": ("dimensionless", "37")}, "celsius-for-kelvin",
     "R*(T + 273.15)/F*ln(Ko/Ki)"),
    ("E = R*37/F*ln(Ko/Ki)", NO_T, "celsius-for-kelvin", "R*(37 + 273.15)/F*ln(Ko/Ki)"),
]  # fmt: skip
RIGHT = [
    ("E = 61.5106*log10(Ko/Ki)", {}),
    ("E = R*T*2.302585093/F*log10(Ko/Ki)", {}),
    ("E = 0.6931471806*R*T/F*log2(Ko/Ki)", {}),
    ("E = R*T/(2*F)*ln((Ko/Ki)**2)", {}),
    ("E = R*T/F*ln((Ko/Ki)**2)/2", {}),
    ("E = R*T/F*ln((Cao/Cai)**2)/4", {}),
    ("E = R*T/F*ln(Ko/Ki)", {"T": ("dimensionless", "310")}),
    ("E = R*(37 + 273)/F*ln(Ko/Ki)", {"T": ("dimensionless", "310")}),
]


@pytest.mark.parametrize(("equation", "changed", "slug", "instead"), SLIPS)
def test_a_slip_is_given_its_cause_and_its_remedy(
    tmp_path: Path, equation: str, changed: dict[str, object], slug: str, instead: str
) -> None:
    found = one(tmp_path, equation, **changed)
    assert (found.verdict, found.severity, found.rule) == ("deviates", "major", "EC001")
    assert found.diagnosis == (slug,)
    assert found.fix == f"write E as {instead}"
    mended = one(tmp_path, f"E = {instead}", **changed)
    assert mended.severity in ("none", "rounding")


@pytest.mark.parametrize(("equation", "changed"), RIGHT)
def test_what_looks_like_a_slip_and_is_none_is_silent(
    tmp_path: Path, equation: str, changed: dict[str, object]
) -> None:
    report = run(tmp_path, equation, **changed)
    (found,) = report.expressions
    assert (found.diagnosis, report.exit_code) == ((), 0)


@pytest.mark.parametrize(
    ("changed", "fix"),
    [
        ({"F": "9648.5"}, "set F to 96485.33212"),
        ({"F": ("dimensionless", "9648.5")}, "set F to 96485.33212"),
        ({"F": "964853.3"}, "set F to 96485.33212"),
        ({"R": "831.4462618"}, "set R to 8314.462618"),
    ],
)
def test_a_lost_digit_is_named(tmp_path: Path, changed: dict[str, object], fix: str) -> None:
    found = one(tmp_path, "E = R*T/F*ln(Ko/Ki)", **changed)
    assert (found.rule, found.classes[0], found.severity) == ("EC002", "constant_typo", "major")
    assert "ten times too" in found.note
    assert found.fix == fix


def test_a_bare_number_that_lost_a_digit_is_named_by_what_it_is(tmp_path: Path) -> None:
    found = one(tmp_path, "E = R*T/9648.5*ln(Ko/Ki)")
    assert "F = 9648.5, ten times too small: a digit is lost" in found.note
    assert found.fix == "write 96485.33212 for 9648.5"


def test_a_lost_digit_is_reported_once_where_it_stands(tmp_path: Path) -> None:
    report = run(tmp_path, "E = R*T/F*ln(Ko/Ki)", F="9648.5")
    (shared,) = (f for f in report.findings if f.kind != "nernst")
    assert (shared.rule, shared.symbol) == ("EC010", "F")


@pytest.mark.parametrize("text", ["96485.33212", "96485", "9.64853e4"])
def test_a_constant_with_all_its_digits_is_silent(tmp_path: Path, text: str) -> None:
    report = run(tmp_path, "E = R*T/F*ln(Ko/Ki)", F=text)
    assert [f.verdict for f in report.findings] == ["equivalent"]


def test_a_swap_with_an_omitted_valence_is_both(tmp_path: Path) -> None:
    found = one(tmp_path, "E = R*T/F*ln(Cai/Cao)")
    assert found.diagnosis == ("inverted-concentration-ratio", "valence-omitted")
    assert "valence -1" not in found.note
    assert one(tmp_path, "E = R*T/(2*F)*ln(Cai/Cao)").diagnosis == ("inverted-concentration-ratio",)
    assert one(tmp_path, "E = R*T/F*ln(Cao/Cai)").diagnosis == ("valence-omitted",)


def test_a_swap_with_another_valence_is_both(tmp_path: Path) -> None:
    swapped = one(tmp_path, "E = R*T/(3*F)*ln(Cai/Cao)")
    assert swapped.diagnosis == ("inverted-concentration-ratio", "wrong-valence")
    assert one(tmp_path, "E = R*T/(3*F)*ln(Cao/Cai)").diagnosis == ("wrong-valence",)


def test_rounding_alone_is_said_to_be_equivalence(tmp_path: Path) -> None:
    """2.303 is ln 10 but for 0.018 %; both constants are right, and neither is to be set."""
    report = run(tmp_path, "E = 2.303*R*310/F*log10(Ko/Ki)")
    text = report.as_text()
    assert "equivalent up to rounding [EC002] rounding" in text
    assert "1 equivalent up to rounding" in text
    assert "deviates" not in text
    (found,) = report.expressions
    assert (found.verdict, report.exit_code) == ("deviates", 0)
    assert "set " not in found.fix
    more = run(tmp_path, "E = 2.32*R*310/F*log10(Ko/Ki)")
    assert "1 deviates" in more.as_text()
    assert (more.exit_code, "equivalent" in more.summary) == (1, False)
