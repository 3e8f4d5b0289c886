"""The sign of a potential against the voltage, in one equation or across several."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.audit.cases import IN_A_CURRENT, MILLIVOLT, MORE, one, run

if TYPE_CHECKING:
    from pathlib import Path


# each current, and the sign of the potential it is written for
USES = [
    ("i = g*(V - E)", 1),
    ("i = g*(E - V)", 1),
    ("i = -g*(V - x - E)", 1),
    ("i = g*(1000*v - E)", 1),
    ("i = g*(V + E)", -1),
    ("i = g*(-E - V)", -1),
    ("i = -g*(V - x + E)", -1),
    ("i = g*(1000*v + E)", -1),
    ("i = g*exp((V + E)/x)", -1),
    ("i = g*V - g*E", 1),
    ("i = g*E/x - g*V/x", 1),
    ("i = g*V + g*E", -1),
    ("i = -(g*E/x) - g*V/x", -1),
]


@pytest.mark.parametrize("moving", [(), ("d(V) = 0*Ki",)], ids=["clamped", "moving"])
@pytest.mark.parametrize(("use", "sign"), USES)
def test_the_sign_counts_where_a_potential_is_used(
    tmp_path: Path, use: str, moving: tuple[str, ...], sign: int
) -> None:
    right, wrong = "E = R*T/F*ln(Ko/Ki)", "E = R*T/F*ln(Ki/Ko)"
    found = run(tmp_path, *moving, right, use, **MORE).expressions
    if sign > 0:
        assert [f.verdict for f in found] == ["equivalent"]
        assert one(tmp_path, *moving, wrong, use, **MORE).verdict == "deviates"
        return
    alone, used = found
    assert (alone.symbol, alone.verdict, used.symbol) == ("E", "equivalent", "i")
    assert (used.verdict, used.severity) == ("deviates", "major")
    assert used.note.startswith(f"E is added to {'v' if 'v' in use else 'V'}, from which")
    assert used.fix == "take E from the voltage where it is added to it"
    assert used.max_rel_err == pytest.approx(2)
    cancelled = one(tmp_path, *moving, wrong, use, **MORE)
    assert (cancelled.verdict, cancelled.severity) == ("equivalent", "latent")
    assert cancelled.classes[0] == "double_sign_cancels"


def test_signs_cancel_only_if_every_use_agrees(tmp_path: Path) -> None:
    more = {**MORE, "j": ("uA", None)}
    uses = ("i = g*(V + E)", "j = g*(V - E)")
    assert one(tmp_path, "E = R*T/F*ln(Ki/Ko)", *uses, **more).verdict == "deviates"
    found = run(tmp_path, "E = R*T/F*ln(Ko/Ki)", *uses, **more).expressions
    assert [(f.symbol, f.verdict) for f in found] == [("E", "equivalent"), ("i", "deviates")]


def test_another_mistake_stays_where_two_signs_cancel(tmp_path: Path) -> None:
    """Of the decimal logarithm and the sign, only the first does harm."""
    use = "i = g*(V + E)"
    found = one(tmp_path, "E = R*T/F*log10(Ki/Ko)", use, **MORE)
    assert (found.verdict, found.severity, found.diagnosis) == (
        "deviates", "major", ("natural-vs-base10-log",)
    )  # fmt: skip
    assert found.classes[0] == "double_sign_cancels"
    both = run(tmp_path, "E = R*T/F*log10(Ko/Ki)", use, **MORE).expressions
    assert [f.symbol for f in both if f.verdict == "deviates"] == ["E", "i"]


def test_a_potential_beside_another_is_not_against_the_voltage(tmp_path: Path) -> None:
    both = {"E_Na": MILLIVOLT, "sum": MILLIVOLT}
    equations = ("E = R*T/F*ln(Ko/Ki)", "E_Na = R*T/F*ln(Nao/Nai)", "sum = E + E_Na")
    found = run(tmp_path, *equations, **both).expressions
    assert [f.verdict for f in found] == ["equivalent", "equivalent"]


def test_a_shifted_potential_is_not_against_the_voltage(tmp_path: Path) -> None:
    shifted = {**MORE, "y": MILLIVOLT}
    equations = ("d(V) = 0*Ki", "E = R*T/F*ln(Ko/Ki)", "y = E + x", "i = g*(V - y)")
    assert one(tmp_path, *equations, **shifted).verdict == "equivalent"


# each equation, and whether V - E is what it says
DRIVING_FORCES = [
    ("i = g*(V - R*T/F*ln(Ko/Ki))", True),
    ("i = g*(R*T/F*ln(Ko/Ki) - V)", True),
    ("i = g*(V + R*T/F*ln(Ki/Ko))", True),
    ("i = g*(V + R*T/F*ln(Clo/Cli))", True),
    ("i = g*(V - R*T/F*ln(Ko) + R*T/F*ln(Ki))", True),
    ("i = -g*(V - x - R*T/F*ln(Ko/Ki))", True),
    ("i = g*(1000*v - R*T/F*ln(Ko/Ki))", True),
    ("E = V - R*T/F*ln(Ko/Ki)", True),
    ("i = g*V - g*R*T/F*ln(Ko/Ki)", True),
    ("i = V/x - R*T*ln(Ko/Ki)/F/x", True),
    ("i = g*V + R*T/F*g*ln(Ko/Ki)", False),
    ("i = V/x + R*T*ln(Ko/Ki)/F/x", False),
    ("i = g*(V + R*T/F*ln(Ko/Ki))", False),
    ("i = g*(-V - R*T/F*ln(Ko/Ki))", False),
    ("i = g*(R*T/F*ln(Ki/Ko) - V)", False),
    ("i = g*(V - R*T/F*ln(Ko) - R*T/F*ln(1/Ki) + 2*R*T/F*ln(Ko/Ki))", False),
    ("i = -g*(V - x + R*T/F*ln(Ko/Ki))", False),
    ("i = g*(1000*v + R*T/F*ln(Ko/Ki))", False),
    ("E = V - R*T/F*ln(Ki/Ko)", False),
]


@pytest.mark.parametrize("moving", [(), ("d(V) = 0*Ki",)], ids=["clamped", "moving"])
@pytest.mark.parametrize(("equation", "right"), DRIVING_FORCES)
def test_a_potential_has_the_sign_it_has_against_the_voltage(
    tmp_path: Path, equation: str, moving: tuple[str, ...], *, right: bool
) -> None:
    found = one(tmp_path, *moving, equation, **MORE)
    kind = "inverted_concentration_ratio"
    assert found.verdict == ("equivalent" if right else "deviates")
    assert (found.severity, kind in found.classes) == (("none" if right else "major"), not right)


def test_the_fix_for_a_potential_that_is_added_is_to_take_it(tmp_path: Path) -> None:
    found = one(tmp_path, "i = g*(V + R*T/F*ln(Ko/Ki))", **IN_A_CURRENT)
    law = "R*T/F*ln(Ko/Ki)"
    assert found.fix == f"take {law} from the voltage where {law} is added to it"


@pytest.mark.parametrize("equation", ["E = V + R*T/F*ln(Ko/Ki)", "E = R*T/F*ln(Ko/Ki) - V"])
def test_a_constant_beside_a_potential_may_shift_it(tmp_path: Path, equation: str) -> None:
    """Where it moves it is the membrane's, and the sign decides."""
    found = one(tmp_path, equation)
    assert (found.verdict, found.confidence) == ("undecided", "low")
    assert "shifts it" in found.note
    verdict = "deviates" if "+" in equation else "equivalent"
    assert one(tmp_path, "d(V) = 0*Ki", equation).verdict == verdict
