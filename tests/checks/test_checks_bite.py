"""The checks must be able to fail: false theorems are let past the kernel, and must be seen."""

from __future__ import annotations

import sys
from typing import Any

import pytest
import sympy as sp

from symbolic_electrochem import kernel
from symbolic_electrochem.checks import evaluate, examine, holds, holes, opinion, sampling, wound
from symbolic_electrochem.kernel import (
    Diverges,
    Exactly,
    Iff,
    Limit,
    Record,
    Relation,
    Solutions,
    Theorem,
    verify,
)
from symbolic_electrochem.steps import equal, greater, positive, quantity, quantity_function

a = quantity("a", "a number")
b = quantity("b", "another")
p = quantity("p", "a positive number", domain="positive")
q = quantity("q", "another", domain="positive")
ZERO = sp.S.Zero


@pytest.fixture
def bribed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every move accept everything."""
    for move in kernel.MOVES:
        monkeypatch.setitem(kernel.MOVES, move, lambda _record, _judge: frozenset())


def claimed(claim: Any) -> Theorem:
    return verify(Record("known", claim))


@pytest.mark.usefixtures("bribed")
@pytest.mark.parametrize(
    "claim",
    [
        equal(a, b),
        equal(sp.log(p**2), sp.log(p)),
        equal((a + b) ** 2, a**2 + b**2 + sp.Rational(1, 10**30)),
        greater(a, b),
        positive(-p),
        Iff(equal(a, 0), equal(a, b)),
        Limit(1 / a, a, ZERO, "+", Diverges(-sp.S.One)),
        Limit(p * a, a, ZERO, "+", sp.S.One),
        Solutions(a, equal(a**2 - 4, 0), Exactly(sp.Integer(3))),
    ],
    ids=str,
)
def test_balls_refute_a_false_theorem(claim: Any) -> None:
    report = examine(claimed(claim))
    assert report.verdict == "refuted"
    assert report.witness is not None
    assert not report.sound


@pytest.mark.usefixtures("bribed")
def test_a_root_in_a_hole_is_open_and_not_refuted() -> None:
    """Where p = q the root is zero, but no ball around the logarithm of p/q is only zero."""
    holed = quantity_function(
        "h", a, meaning="a function", unit="1", model=a / (sp.exp(a) - 1), hole=0
    )
    equation = equal(holed * (p * sp.exp(a) - q), 0)
    found = opinion(claimed(Solutions(a, equation, Exactly(sp.log(q / p)))))
    assert found.true
    assert found.undecided
    assert found.witness is None
    turned = opinion(claimed(Solutions(a, equation, Exactly(sp.log(p / q)))))
    assert turned.witness is not None


@pytest.mark.usefixtures("bribed")
def test_a_kernel_that_accepts_everything_leaves_survivors() -> None:
    report = wound(claimed(equal((a + b) ** 2, a**2 + 2 * a * b + b**2)))
    assert report.verdict == "exact"
    assert "factor 2" in report.survivors
    assert not report.sound


@pytest.mark.usefixtures("bribed")
def test_a_claim_that_nothing_was_found_for_is_inconclusive(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    module = sys.modules["symbolic_electrochem.checks.opinion"]
    monkeypatch.setattr(module, "points", lambda *_: [])
    report = examine(claimed(equal(a + p, p + a + ZERO * b)))
    assert (report.verdict, report.vacuous) == ("inconclusive", 1)
    assert not report.sound


@pytest.mark.parametrize(
    ("step", "reason"),
    [
        ("identity(equal(a / a, 1))", "a != 0"),
        ("identity(equal(0 * sp.log(a), 0))", "a > 0"),
        ("identity(equal((a - b) / (a - b) * p, p))", "a - b != 0"),
    ],
)
def test_a_hole_that_sympy_closed_is_found_in_the_source(step: str, reason: str) -> None:
    from symbolic_electrochem.steps import identity  # noqa: PLC0415

    one = identity(equal(p, p))
    names = {"a": a, "b": b, "p": p, "sp": sp, "equal": equal, "identity": identity, "one": one}
    found = [why for _, _, why in holes(f"one = {step}", names)]
    assert any(reason in why for why in found)
    assert list(holes("one = identity(equal(p / p, 1))", names)) == []


def test_balls_do_not_take_a_small_difference_for_none() -> None:
    tiny = sp.Rational(1, 10**100)
    assert holds(equal(p, p + tiny), {p: sp.Integer(3)}) is False
    assert holds(Relation("=", sp.exp(sp.log(p) * 2), p**2), {p: sp.Integer(3)}) is True
    assert holds(equal(sp.log(a), b), {a: ZERO, b: ZERO}) is None


@pytest.mark.parametrize("third", [sp.Rational(1, 3), sp.Rational(1, 10**12)])
def test_a_power_of_what_vanishes_is_a_number(third: sp.Rational) -> None:
    there: dict[sp.Symbol, sp.Expr] = {a: third, b: third}
    assert holds(Relation(">=", (a - b) ** 2, ZERO), there) is True
    assert holds(Relation("=", p + (a - b) ** 3, p), there | {p: third}) is True
    assert holds(greater((a - b) ** 2, p), there | {p: third}) is False
    assert holds(equal((a - b) ** -2, p), there | {p: third}) is None


def test_the_slope_in_a_hole_is_the_one_its_model_tends_to() -> None:
    falling = quantity_function("B", a, meaning="b", unit="1", model=a / (sp.exp(a) - 1), hole=0)
    slope, half = sp.Derivative(falling, a), sp.Rational(-1, 2)
    assert holds(equal(slope, half), {a: ZERO}) is True
    assert holds(equal(slope, half), {a: sp.S.One}) is False


def test_a_border_with_a_power_of_many_digits_is_approached_without_computing_it() -> None:
    base, power = sp.Integer(400000), sp.Rational(19729280, 941797)
    border = q - p**a
    near = sampling._towards(sampling._ways(border), {p: base, a: power}, sampling.generator())
    assert near is not None
    assert near[q].free_symbols == {p, a}
    assert abs(evaluate(border, near)) < evaluate(near[q], near) / 5
