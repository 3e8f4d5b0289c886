"""The CellML files inside the myokit wheel, which nobody here wrote, judged by hand first.

Each row of ``BY_HAND`` was worked out on paper: the model's constants, the ion, the concentrations
the file starts from, and from them the verdict.  R and F of 2019 are 8.31446261815324 J/(mol K) and
96485.33212331 C/mol.  At 310 K that makes RT/F = 26.7137331 mV.

- Beeler and Reuter: E_s = -82.3 - 13.0287 ln(0.001 Cai) mV.  13.0287 mV is RT/2F at 302.38 K, and
  26.7137331/2 = 13.3568666 at 310 K: 2.457 % too small.  The outer concentration is folded in:
  exp((13.0287*6.907755 - 82.3)/13.0287) = 1.806 mM.
- Luo and Rudy as exported: E = 7.7 - 13.0287 ln(Ca_i/Ca_o).  The 7.7 mV are 13.0287 ln(1.806), the
  outer 1.8 mM, which is divided by a second time: 7.7 mV too much, beside the same 302.38 K.
- Luo and Rudy, K and Na: R = 8314, F = 96500; (8314/96500)/(R/F) = 1 - 2.0763e-4.
- Corrias: R = 8314.472, F = 96485.3415 (CODATA 1998): 1 + 1.0e-6.
- Decker: R = 8314, F = 96485: 1 - 5.22e-5, both the exact value rounded.  Chloride is written with
  a minus sign: -RT/F ln(Cl_o/Cl_i) is the law for z = -1.
"""

from __future__ import annotations

import math
from functools import cache
from pathlib import Path

import myokit
import myokit.formats
import pytest

from symbolic_electrochem.audit import Finding, Report, audit

FOLDER = Path(str(myokit.__file__)).parent / "tests" / "data" / "formats" / "cellml"
R, F, T = 8.31446261815324, 96485.33212331, 310.0
CORRIAS = (8.314472, 96485.3415)
DECKER = (8.314, 96485.0)
LUO_RUDY = (8.314, 96500.0)
ROUNDED = ("equivalent", "rounded_constants", "rounding")
EXACT = ("equivalent", "exact", "none")
ANION = ("equivalent", "anion_form", "none")
OLD = ("deviates", "rounded_constants", "rounding")

# file, line, variable in myokit, own R and F, valence, outside, inside, what is right to say of it
BY_HAND = [
    *(
        ("corrias.cellml", line, name, CORRIAS, z, outside, inside, ROUNDED)
        for line, name, z, outside, inside in (
            (780, "i_cat.E_Ca", 2, 2.0, 1e-5),
            (1055, "i_cal.E_Ca", 2, 2.0, 1e-5),
            (1213, "i_to_fast.E_k", 1, 5.4, 140.0),
            (1290, "i_to_sustained.E_k", 1, 5.4, 140.0),
            (1445, "i_na_fast.E_na", 1, 140.0, 6.7),
            (1622, "i_na_late.E_na", 1, 140.0, 6.7),
            (1697, "i_k1.E_k", 1, 5.4, 140.0),
            (1965, "i_kr.E_k", 1, 5.4, 140.0),
            (2204, "i_ks.E_k", 1, 5.4, 140.0),
            (2472, "i_kb.E_k", 1, 5.4, 140.0),
            (2515, "i_nab.E_na", 1, 140.0, 6.7),
            (2559, "i_cab.E_ca", 2, 2.0, 1e-5),
            (2636, "i_f_k.E_k", 1, 5.4, 140.0),
            (2679, "i_f_na.E_na", 1, 140.0, 6.7),
        )
    ),
    *(
        ("decker-2009.cellml", line, name, DECKER, z, outside, inside, said)
        for line, name, z, outside, inside, said in (
            (3847, "reversal_potentials.ENa", 1, 140.0, 8.01031392415197, EXACT),
            (3871, "reversal_potentials.EK", 1, 5.4, 144.907134343314, EXACT),
            (3935, "reversal_potentials.ECl", -1, 100.0, 20.6683603724432, ANION),
        )
    ),
    ("lr-1991-exported-1.cellml", 779, "ik1.ik1_E", LUO_RUDY, 1, 5.4, 145.0, OLD),
    ("lr-1991-exported-1.cellml", 1022, "ina.ENa", LUO_RUDY, 1, 140.0, 10.0, OLD),
    ("lr-1991-exported-2.cellml", 750, "ik1.E", LUO_RUDY, 1, 5.4, 145.0, OLD),
    ("lr-1991-exported-2.cellml", 985, "ina.ENa", LUO_RUDY, 1, 140.0, 10.0, OLD),
]

# file, line, variable in myokit, calcium inside, what is added outside the logarithm
CALCIUM = [
    ("br-1977.cellml", 521, "slow_inward_current.E_s", 1e-4, -82.3, 1e-3),
    ("br-1977-dot.cellml", 542, "slow_inward_current.E_s", 1e-4, -82.3, 1e-3),
    ("lr-1991-exported-1.cellml", 174, "ica.ica_E", 2e-4, 7.7, 1 / 1.8),
    ("lr-1991-exported-2.cellml", 172, "ica.E", 2e-4, 7.7, 1 / 1.8),
]


@cache
def report() -> Report:
    """Audit the folder, once for all tests."""
    return audit([FOLDER])


@cache
def model(name: str) -> myokit.Model:
    """Have myokit read a file."""
    return myokit.formats.importer("cellml").model(str(FOLDER / name))


def at(name: str, line: int) -> Finding:
    """Return what was found on a line."""
    (found,) = (f for f in report().findings if Path(f.at.file).name == name and f.at.line == line)
    return found


def test_nothing_else_is_judged() -> None:
    judged = {(Path(f.at.file).name, f.at.line) for f in report().findings}
    assert judged == {(row[0], row[1]) for row in BY_HAND} | {row[:2] for row in CALCIUM}


@pytest.mark.parametrize(
    ("name", "line", "variable", "own", "z", "outside", "inside", "said"), BY_HAND
)
def test_a_potential_is_judged_as_by_hand(
    name: str,
    line: int,
    variable: str,
    own: tuple[float, float],
    z: int,
    outside: float,
    inside: float,
    said: tuple[str, str, str],
) -> None:
    found, ratio = at(name, line), math.log(outside / inside)
    assert (found.verdict, *found.classes, found.severity) == said
    assert found.rung == "canonical form"
    assert found.max_rel_err == pytest.approx(abs(own[0] / own[1] / (R / F) - 1), rel=1e-3)
    check = found.counterexample
    assert check is not None
    assert check.temperature == "310 K"
    assert check.model_mV == pytest.approx(1e3 * own[0] * T / (z * own[1]) * ratio, rel=1e-12)
    assert check.law_mV == pytest.approx(1e3 * R * T / (z * F) * ratio, rel=1e-10)
    assert check.model_mV == pytest.approx(model(name).get(variable).eval(), rel=1e-12)


@pytest.mark.parametrize(("name", "line", "variable", "inside", "added", "factor"), CALCIUM)
def test_the_hard_coded_calcium_slope_is_found(
    name: str, line: int, variable: str, inside: float, added: float, factor: float
) -> None:
    found = at(name, line)
    assert (found.verdict, found.severity) == ("deviates", "minor")
    assert "temperature_mismatch" in found.classes
    assert "the slope is that of 302.38 K (29.23 degC)" in found.note
    here = added - 13.0287 * math.log(inside * factor)
    assert found.counterexample is not None
    assert found.counterexample.model_mV == pytest.approx(here, rel=1e-12)
    assert here == pytest.approx(model(name).get(variable).eval(), rel=1e-12)


def test_the_outer_calcium_counted_twice_is_found() -> None:
    for name, line in (("lr-1991-exported-1.cellml", 174), ("lr-1991-exported-2.cellml", 172)):
        found = at(name, line)
        assert found.classes[0] == "constant_offset"
        assert "shifted by 7.7 mV" in found.note
        law = 1e3 * R * T / (2 * F) * math.log(1.8 / 2e-4)
        assert found.counterexample is not None
        assert found.counterexample.law_mV == pytest.approx(law, rel=1e-10)
    for name, line in (("br-1977.cellml", 521), ("br-1977-dot.cellml", 542)):
        assert at(name, line).max_rel_err == pytest.approx(1 - 13.0287 / 13.3568666, rel=1e-5)


def test_several_ions_are_left_alone() -> None:
    left = {(Path(o.at.file).name, o.at.line) for o in report().not_judged}
    assert left == {
        ("decker-2009.cellml", 3895),
        ("lr-1991-exported-1.cellml", 626),
        ("lr-1991-exported-2.cellml", 497),
    }


def test_the_invalid_file_is_refused_and_the_others_are_read() -> None:
    (refusal,) = report().refusals
    assert Path(refusal.file).name == "invalid-file.cellml"
    assert (refusal.line, refusal.rule) == (2, "EC910")
    assert refusal.message == "model name 'invalid name' is not a name"
    assert len(report().files) == 8
