"""What the chapters must contain, restated here from the subject and not from the chapters."""

from __future__ import annotations

from typing import Any

import pytest
import sympy as sp

from symbolic_electrochem.kernel import (
    Diverges,
    Everything,
    Exactly,
    Iff,
    Limit,
    Nothing,
    Relation,
    Solutions,
    Split,
    Theorem,
    Unconditioned,
)
from symbolic_electrochem.library import chapter


def plain(e: Any) -> sp.Expr:
    """Write an expression in plain symbols of the same names."""
    return e.xreplace({s: sp.Symbol(s.name, positive=True) for s in e.free_symbols})


def symbols(names: str) -> Any:
    return sp.symbols(names, positive=True)


R, T, F, z, a_in, a_out, V, E = symbols("R T F z a_in a_out V E")
NERNST = R * T / (z * F) * sp.log(a_out / a_in)


def same(left: Any, right: Any) -> bool:
    return bool(sp.expand(sp.expand_log(plain(left) - right)) == 0)


def claim(name: str, label: str) -> Any:
    return chapter(name)[label].claim


def needs(theorem: Theorem, text: str) -> bool:
    return text in {str(h) for h in theorem.hypotheses}


def test_nernst_and_its_converse() -> None:
    equation = claim("nernst_potential", "nernst_equation")
    assert isinstance(equation, Iff)
    assert (str(equation.left.lhs), str(equation.left.rhs)) == ("mu_in", "mu_out")
    assert str(equation.right.lhs) == "V"
    assert same(equation.right.rhs, NERNST)
    theorem = chapter("nernst_potential")["nernst_equation"]
    assert {"z != 0", "a_in > 0", "a_out > 0"} <= {str(h) for h in theorem.hypotheses}


def test_uniqueness() -> None:
    unique = claim("nernst_potential", "uniqueness")
    assert (str(unique.lhs), unique.op, str(unique.rhs)) == ("V", "=", "V_2")


def test_temperature_coefficient() -> None:
    stated = claim("nernst_potential", "temperature_coefficient")
    assert isinstance(stated.lhs, sp.Derivative)
    assert same(stated.lhs.expr, NERNST)
    assert str(stated.lhs.variables[0]) == "T"
    assert same(stated.rhs, E / T)


@pytest.mark.parametrize(
    ("label", "value"),
    [
        ("opposite_valence", -E),
        ("multiple_valence", E / symbols("k")),
        ("exchange", -E),
        ("common_factor", E),
        ("additivity", sum(symbols("E_first E_second"))),
    ],
)
def test_symmetries(label: str, value: sp.Expr) -> None:
    assert same(claim("valence", label).rhs, value)


def test_the_swap_exchanges_both_activities_at_once() -> None:
    swapped = claim("valence", "swapped")
    assert same(swapped.rhs, R * T / (z * F) * sp.log(a_in / a_out))


def test_a_neutral_species_has_every_potential_or_none() -> None:
    answer = claim("neutral_species", "neutral_answer")
    assert isinstance(answer, Solutions)
    cases: Any = answer.answer
    assert same(cases.on, a_in - a_out)
    assert (cases.zero, cases.nonzero) == (Everything(), Nothing())
    assert needs(chapter("neutral_species")["neutral_answer"], "z = 0")


@pytest.mark.parametrize(
    ("label", "variable", "direction", "hypothesis"),
    [
        ("emptying_outside", "a_out", "-z", "z != 0"),
        ("emptying_inside", "a_in", "z", "z != 0"),
        ("anion_emptying_outside", "a_out", "1", "0 > z"),
        ("cation_emptying_outside", "a_out", "-1", "z > 0"),
    ],
)
def test_where_the_potential_goes(
    label: str, variable: str, direction: str, hypothesis: str
) -> None:
    stated = claim("vanishing_activity", label)
    assert isinstance(stated, Limit)
    assert same(stated.expression, NERNST)
    assert (str(stated.variable), str(stated.point), stated.side) == (variable, "0", "+")
    assert isinstance(stated.value, Diverges)
    assert str(stated.value.direction) == direction
    assert needs(chapter("vanishing_activity")[label], hypothesis)


def test_zero_permeability_means_no_flux_and_no_condition() -> None:
    theorem = chapter("impermeant_species")["no_flux"]
    stated = theorem.claim
    assert isinstance(stated, Relation)
    assert stated.rhs == 0
    assert {str(h) for h in theorem.hypotheses} == {"P = 0"}
    assert needs(chapter("impermeant_species")["permeant_equilibrium"], "P != 0")


def test_the_order_of_the_cases() -> None:
    """Impermeant, absent, neutral, missing on one side, and only then a number."""
    answer = claim("equilibrium", "equilibrium").answer
    asked: list[str] = []
    found: list[Any] = []
    while isinstance(answer, Split):
        asked.append(str(answer.on))
        found.append(answer.zero)
        answer = answer.nonzero
    assert asked == ["P", "a_in + a_out", "z", "a_in", "a_out"]
    assert [type(leaf) for leaf in found] == [Unconditioned, Unconditioned, Split, Nothing, Nothing]
    assert [leaf.reason for leaf in found[:2]] == ["impermeant", "absent"]
    assert (found[2].zero, found[2].nonzero) == (Everything(), Nothing())
    assert [str(leaf.limit.direction) for leaf in found[3:]] == ["z", "-z"]
    assert isinstance(answer, Exactly)
    assert same(answer.value, NERNST)


def test_the_driving_force() -> None:
    stated = claim("driving_force", "driving_force")
    assert str(stated.lhs) == "delta_mu"
    assert same(stated.rhs, z * F * (V - E))


@pytest.mark.parametrize(
    ("label", "left", "right", "given"),
    [
        ("outward_current", "delta_mu*z", "0", "V > E"),
        ("inward_current", "0", "delta_mu*z", "E > V"),
        ("cations_leave", "delta_mu", "0", "z > 0"),
        ("anions_enter", "0", "delta_mu", "0 > z"),
    ],
)
def test_current_and_flux_have_their_own_signs(
    label: str, left: str, right: str, given: str
) -> None:
    stated = claim("driving_force", label)
    assert (str(stated.lhs), stated.op, str(stated.rhs)) == (left, ">", right)
    assert needs(chapter("driving_force")[label], given)
