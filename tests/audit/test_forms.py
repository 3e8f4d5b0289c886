"""What must be found and what must be left in peace, one small model each.

The pair is the point: a wrong form that fires beside a right one, looking much like it, that does
not.  Every case runs in CellML 1.0, 1.1 and 2.0.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from symbolic_electrochem.audit import Law, MistakeForm, laws
from tests.audit.cases import CELSIUS, NO_T, VERSIONS, one, run

if TYPE_CHECKING:
    from pathlib import Path

    import sympy as sp

MISTAKES = [(law, mistake) for law in laws() for mistake in law.mistakes]


def infix(expr: sp.Expr, valence: int) -> str:
    """Write a chapter's expression in the names of a model."""
    outside, inside = ("Cao", "Cai") if valence > 0 else ("Clo", "Cli")
    names = {"a_out": outside, "a_in": inside, "z": f"({valence})", "log": "ln", "Abs": "abs"}
    text = str(expr)
    for old, new in names.items():
        text = text.replace(old, new)
    return text.replace("**", "^")


@pytest.mark.parametrize("valence", [2, -1])
@pytest.mark.parametrize(
    ("law", "mistake"), MISTAKES, ids=[mistake.slug for _, mistake in MISTAKES]
)
def test_a_mistake_of_a_chapter_fires(
    tmp_path: Path, law: Law, mistake: MistakeForm, valence: int
) -> None:
    """Unless for this ion it is no mistake, as with |z| for a cation."""
    found = one(tmp_path, f"E = {infix(mistake.wrong, valence)}")
    right = one(tmp_path, f"E = {infix(law.reference, valence)}")
    assert right.verdict == "equivalent"
    z = next(symbol for symbol in law.reference.free_symbols if str(symbol) == "z")
    if mistake.wrong.subs(z, valence) == law.reference.subs(z, valence):
        assert found.verdict == "equivalent"
    else:
        assert (found.verdict, found.severity) == ("deviates", mistake.severity)
        assert mistake.slug in (*found.diagnosis, *found.readings)
        assert found.theorem == f"{law.page}.{law.name}"


RIGHT = [
    "E = R*T/F*ln(Ko/Ki)",
    "E = -R*T/F*ln(Ki/Ko)",
    "E = R*T/F*(ln(Ko) - ln(Ki))",
    "E = R*T/F*ln(1/(Ki/Ko))",
    "E = ln(Ko/Ki)*R*T/F",
    "E = ln(Ko/Ki)/(F/(R*T))",
    "E = (R*T/F)*2.302585093*log10(Ko/Ki)",
    "E = R*T/F*0.6931471806*log2(Ko/Ki)",
    "E = R*T/(2*F)*ln(Cao/Cai)",
    "E = 0.5*R*T/F*ln(Cao/Cai)",
    "E = R*T/F/2*ln(Cao/Cai)",
    "E = R*T/(4*F)*ln((Cao/Cai)**2)",
    "E = R*T/F*ln(root(Cao/Cai))",
    "E = R*T/F*ln(Cli/Clo)",
    "E = -(R*T/F)*ln(Clo/Cli)",
    "E = R*T/((-1)*F)*ln(Clo/Cli)",
    "E = 8314.462618*310/96485.33212*ln(Ko/Ki)",
]


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("equation", RIGHT)
def test_a_right_form_is_silent(tmp_path: Path, equation: str, version: str) -> None:
    report = run(tmp_path, equation, version=version)
    (found,) = report.findings
    assert (found.verdict, found.severity) == ("equivalent", "none")
    assert found.rung == "canonical form"
    assert report.exit_code == 0


UNUSUAL = [
    (["E = 1000*R*T/F*ln(Ko/Ki)"], {"R": ("J_per_mol_K", "8.314462618")}),
    (
        ["E = R*T/F*ln(Ko/Ki)"],
        {"R": ("J_per_mol_K", "8.314462618"), "F": ("C_per_mmol", "96.48533212")},
    ),
    (["E = R*T/F*ln(Ko/Ki)/1000"], {"E": ("volt", None)}),
    (["E = R*T/(2*F)*ln(1000*Cao/Cai)"], {"Cai": ("uM", "0.1")}),
    (["E = R*(T + 273.15)/F*ln(Ko/Ki)"], CELSIUS),
    (["TK = T + 273.15", "E = R*TK/F*ln(Ko/Ki)"], {**CELSIUS, "TK": ("kelvin", None)}),
    (["x = Ko/Ki", "E = R*T/F*ln(x)"], {"x": ("dimensionless", None)}),
    (["L = ln(Ko/Ki)", "E = R*T/F*L"], {"L": ("dimensionless", None)}),
    (["q = R*T/F", "E = q*ln(Ko/Ki)"], {"q": ("mV", None)}),
    (["q = F/(R*T)", "E = ln(Ko/Ki)/q"], {"q": ("per_mV", None)}),
    (["E = R*T/(z*F)*ln(Clo/Cli)"], {"z": ("dimensionless", "-1")}),
    (["E = R*T/(z*F)*ln(Cao/Cai)"], {"z": ("dimensionless", "2")}),
    (
        ["E = 1000*k*T/q*ln(Ko/Ki)"],
        {"k": ("J_per_mol_K", "1.380649e-23"), "q": ("coulomb", "1.602176634e-19")},
    ),
    (["d(Ki) = 0*V", "i = g*(V - R*T/F*ln(Ko/Ki))"], {"i": ("uA", None), "g": ("uS", "2")}),
    (["d(Ko) = 0*V", "E = R*T/F*ln(Ko/Ki)"], {}),
]


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(("equations", "changed"), UNUSUAL)
def test_an_unusual_but_right_form_is_silent(
    tmp_path: Path, equations: list[str], changed: dict[str, object], version: str
) -> None:
    found = one(tmp_path, *equations, version=version, **changed)
    assert (found.verdict, found.severity) == ("equivalent", "none")


# (RT/F at 310 K is 26.71373 mV, times ln 10 is 61.51065 mV; at 302.38 K halved 13.0287 mV)
ROUNDED = [
    ("E = 26.7*ln(Ko/Ki)", "hard_coded_RT_over_F"),
    ("E = 61.5*log10(Ko/Ki)", "hard_coded_RT_over_F"),
    ("E = -26.7*ln(Ki/Ko)", "hard_coded_RT_over_F"),
    ("E = -26.64*ln(Clo/Cli)", "hard_coded_RT_over_F"),
    ("E = 2.303*R*310/F*log10(Ko/Ki)", "rounded_constants"),
]


@pytest.mark.parametrize(("equation", "kind"), ROUNDED)
def test_a_rounded_slope_is_only_noted(tmp_path: Path, equation: str, kind: str) -> None:
    report = run(tmp_path, equation, **NO_T)
    (found,) = report.findings
    assert found.severity == "rounding"
    assert kind in found.classes
    assert report.exit_code == 0


WRONG = [
    # two mistakes at once
    (["E = R*T/F*log10(Ki/Ko)"], {}, "inverted_concentration_ratio", "major"),
    (["E = R*T/F*log10(Cao/Cai)"], {}, "valence_omitted", "major"),
    # scale
    (["E = R*T/F*ln(Ko/Ki)"], {"R": ("J_per_mol_K", "8.314462618")}, "factor_1e_3", "major"),
    (["E = R*T/F*ln(Ko/Ki)"], {"E": ("volt", None)}, "factor_1e3", "major"),
    (["E = R*T/(2*F)*ln(Cao/Cai)"], {"Cai": ("uM", "0.1")}, "concentration_scale", "major"),
    # temperature
    (["E = R*T/F*ln(Ko/Ki)"], {"T": ("kelvin", "37")}, "celsius_for_kelvin", "major"),
    (["E = R*T/F*ln(Ko/Ki)"], CELSIUS, "celsius_for_kelvin", "major"),
    (["E = R*(T + 273)/F*ln(Ko/Ki)"], CELSIUS, "kelvin_offset", "rounding"),
    (["E = R*(273 + T - 9.5)/F*ln(Ko/Ki)"], CELSIUS, "temperature_offset", "major"),
    (["E = 25*ln(Ko/Ki)"], {}, "temperature_mismatch", "major"),
    (["E = 7.7 - 13.0287*ln(Cai)"], {}, "temperature_mismatch", "minor"),
    # constants: 96845/96485.33 is 1.00373, 8300/8314.46 is 0.99826, 8310/96500 is 0.99931 of R/F
    (["E = R*T/F*ln(Ko/Ki)"], {"F": "96845"}, "constant_typo", "minor"),
    (["E = R*T/F*ln(Ko/Ki)"], {"F": "9.6845e4"}, "constant_typo", "minor"),
    (["E = R*T/F*ln(Ko/Ki)"], {"R": "8300"}, "rounded_constants", "minor"),
    (["E = R*T/F*ln(Ko/Ki)"], {"R": "8310", "F": "96500"}, "rounded_constants", "minor"),
    (["E = R*T/F*ln(Ko/Ki)"], {"F": "92000"}, "wrong_constant", "major"),
    # neither the law nor a known mistake
    (["E = 2.5*R*T/F*ln(Ko/Ki)"], {}, "unexplained", "major"),
    (["E = R*T/F*ln(Ko)/Ki"], {}, "unexplained", "major"),
    (["E = R*T/F*ln(Ko*Ki)"], {}, "unexplained", "major"),
    (["E = R*T/F*ln(0.75*Ko/Ki)"], {}, "constant_offset", "minor"),
    # names that contradict the number in the formula
    (["E = R*T/(z*F)*ln(Clo/Cli)"], {"z": ("dimensionless", "1")}, "inverted_con", "major"),
    (["d(Ki) = 0*V", "i = g*(V - R*T/F*ln(Ki/Ko))"], {"i": ("uA", None), "g": ("uS", "2")},
     "inverted_con", "major"),
]  # fmt: skip


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(("equations", "changed", "kind", "severity"), WRONG)
def test_a_wrong_form_is_found(
    tmp_path: Path,
    equations: list[str],
    changed: dict[str, object],
    kind: str,
    severity: str,
    version: str,
) -> None:
    report = run(tmp_path, *equations, version=version, **changed)
    (found,) = report.expressions
    assert (found.verdict, found.severity) == ("deviates", severity)
    assert found.classes[0].startswith(kind)
    assert report.exit_code == (0 if severity == "rounding" else 1)


def test_a_slope_without_a_temperature_names_the_one_it_is_for(tmp_path: Path) -> None:
    found = one(tmp_path, "E = -82.3 - 13.0287*ln(Cai*0.001)", **NO_T)
    assert found.classes == ("temperature_mismatch", "hard_coded_RT_over_F")
    assert "the slope is that of 302.38 K" in found.note


def test_two_names_for_one_function_are_one_finding(tmp_path: Path) -> None:
    found = one(tmp_path, "E = R*T/F*ln(Clo/Cli)")
    assert {*found.diagnosis, *found.readings} == {
        "inverted-concentration-ratio", "valence-omitted", "unsigned-valence"
    }  # fmt: skip


@pytest.mark.parametrize(("equations", "changed", "kind", "severity"), WRONG)
def test_what_deviates_is_off_by_more_than_nothing_and_has_a_fix(
    tmp_path: Path, equations: list[str], changed: dict[str, object], kind: str, severity: str
) -> None:
    found = one(tmp_path, *equations, **changed)
    assert found.max_rel_err
    assert found.max_rel_err > (1e-4 if severity == "rounding" else 6e-4), kind
    assert found.fix
    assert not found.fix.endswith(f" as {found.expression}")


LEFT_ALONE = [
    ("E = R*T/F*ln((Ko + 0.01*Nao)/(Ki + 0.01*Nai))", {}),
    ("p = -log10(Cai)", {"p": ("dimensionless", None)}),
    ("mu = R*T*ln(Ko/Ki)", {"mu": ("J_per_mol_K", None)}),
    ("i = 2*ln(Ko/Ki)", {"i": ("uA", None)}),
    ("tau = ln(tau_one/tau_two)", dict.fromkeys(("tau", "tau_one", "tau_two"), ("ms", "2"))),
    ("mu = R*T*ln(nothing)", {"mu": ("J_per_mol_K", None)}),
]


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(("equation", "changed"), LEFT_ALONE)
def test_another_logarithm_is_counted_and_left_alone(
    tmp_path: Path, equation: str, changed: dict[str, object], version: str
) -> None:
    report = run(tmp_path, equation, version=version, **changed)
    assert report.findings == ()
    assert len(report.not_judged) == 1
    assert report.exit_code == 0
    assert report.summary.startswith("0 expressions in 1 file")


def test_a_mixture_behind_two_names_is_left_alone(tmp_path: Path) -> None:
    mixed = {"a": ("mM", None), "b": ("mM", None)}
    equations = ("a = Ko + 0.01*Nao", "b = Ki + 0.01*Nai", "E = R*T/F*ln(a/b)")
    report = run(tmp_path, *equations, **mixed)
    assert report.findings == ()
    assert "mixture" in report.not_judged[0].reason


def test_a_constant_is_reported_once_where_it_stands(tmp_path: Path) -> None:
    equations = ("E = R*T/F*ln(Ko/Ki)", "ENa = R*T/F*ln(Nao/Nai)")
    report = run(tmp_path, *equations, F="96845", ENa=("mV", None))
    (constant,) = (f for f in report.findings if f.kind == "constant")
    assert (constant.symbol, constant.classes) == ("F", ("constant_typo",))
    assert constant.note.startswith("two digits exchanged: 96845 for 96485")
    assert all(found.related == (constant.id,) for found in report.expressions)


def test_an_inverted_unit_is_reported(tmp_path: Path) -> None:
    report = run(tmp_path, "E = R*T/F*ln(Ko/Ki)", F=("mol_per_C", "96485.33"))
    (unit,) = (f for f in report.findings if f.kind == "unit")
    assert (unit.classes, unit.severity) == (("unit_inverted",), "major")
    assert unit.note == "96485.33 is F in C/mol, but the unit mol_per_C is mol/C"
    assert re.fullmatch(r"define mol_per_C \(line \d+\) as C/mol", unit.fix)
    (potential,) = report.expressions
    assert potential.verdict == "equivalent"


def test_a_misdeclared_unit_does_not_hide_a_right_number(tmp_path: Path) -> None:
    report = run(tmp_path, "E = R*T/F*ln(Ko/Ki)", R=("J_per_mol_K", "8314.462618"))
    (potential,) = report.expressions
    assert potential.verdict == "equivalent"
    (unit,) = (f for f in report.findings if f.kind == "unit")
    assert (unit.classes, unit.severity) == (("unit_scaled",), "latent")
    assert unit.note == (
        "8314.462618 is R in 0.001 J/(mol K), but the unit J_per_mol_K is J/(mol K)"
    )
    assert re.fullmatch(r"define J_per_mol_K \(line \d+\) as 0.001 J/\(mol K\)", unit.fix)
