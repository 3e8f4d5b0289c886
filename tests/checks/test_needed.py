"""What is needed is shown by a point that refutes, and what is not is not passed over."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import pytest
import sympy as sp
from click.testing import CliRunner

from symbolic_electrochem import kernel
from symbolic_electrochem.checks import holds, smt
from symbolic_electrochem.checks.needed import Need, need, needs
from symbolic_electrochem.checks.undefined import undefined
from symbolic_electrochem.cli import main
from symbolic_electrochem.kernel import Iff, Limit, Record, Relation, Theorem, verify
from symbolic_electrochem.library import chapter
from symbolic_electrochem.steps import (
    divide,
    equal,
    greater,
    multiply,
    nonzero,
    positive,
    quantity,
    quantity_function,
    substitute,
    subtract,
    suppose,
)

if TYPE_CHECKING:
    from pathlib import Path

MODULE = sys.modules["symbolic_electrochem.checks.needed"]
NO_Z3 = pytest.mark.skipif(smt.version() is None, reason="there is no z3")

a = quantity("a", "a number")
b = quantity("b", "another")
c = quantity("c", "a third")
m = quantity("m", "one in between")
p = quantity("p", "a positive number", domain="positive", typical=(1, 2))
q = quantity("q", "another", domain="positive", typical=(1, 2))
HALF = sp.Rational(1, 2)
ONE_TOO_MANY = """
from symbolic_electrochem.steps import equal, quantity, subtract, substitute, suppose

a, b, c, m = (quantity(name, "a number") for name in "abcm")
middle = suppose(equal(m, c))
left = suppose(equal(a, m))
right = suppose(equal(b, m))
left_end = substitute(left, middle)
right_end = substitute(right, middle)
same = subtract(left_end, right_end, gives=equal(a, b))
"""


def by_name(found: Need) -> dict[str, Any]:
    """Return the point by names: a quantity that was freed of its sign is another symbol."""
    assert found.point is not None
    return {symbol.name: value for symbol, value in found.point.items()}


def resting_on(monkeypatch: pytest.MonkeyPatch, claim: Any, hypotheses: set[Relation]) -> Theorem:
    """Return a theorem of a kernel that believes what it is told."""
    monkeypatch.setitem(kernel.MOVES, "known", lambda _record, _judge: frozenset(hypotheses))
    return verify(Record("known", claim))


def test_a_point_at_which_the_claim_is_false() -> None:
    same = suppose(equal(a, b))
    theorem = multiply(same, p, gives=equal(a * p, b * p))
    found = need(theorem, equal(a, b))
    assert found.grade == "false"
    at = by_name(found)
    assert at["a"] * at["p"] != at["b"] * at["p"]


def test_a_point_at_which_the_claim_is_undefined() -> None:
    theorem = divide(suppose(equal(a * c, b)), c, given=suppose(nonzero(c)), gives=equal(a, b / c))
    found = need(theorem, nonzero(c))
    assert found.grade == "undefined"
    at = by_name(found)
    assert (at["c"], at["b"]) == (0, 0)


def test_a_quantity_is_freed_of_its_sign() -> None:
    theorem = multiply(suppose(greater(a, b)), p, gives=greater(a * p, b * p))
    assert positive(p) in theorem.hypotheses
    at = by_name(need(theorem, positive(p)))
    assert at["p"] <= 0
    assert at["a"] > at["b"]
    assert not at["a"] * at["p"] > at["b"] * at["p"]


def test_a_model_speaks_of_what_was_freed(monkeypatch: pytest.MonkeyPatch) -> None:
    scaled = quantity_function("f", a, meaning="a function", unit="1", model=p * sp.exp(a))
    theorem = resting_on(monkeypatch, positive(scaled), {positive(p)})
    found = need(theorem, positive(p))
    assert found.grade == "false"
    assert by_name(found)["p"] <= 0


@pytest.mark.parametrize(("dropped", "at"), [(positive(p), "p"), (nonzero(c), "c")])
def test_what_another_hypothesis_needs_to_exist_is_needed(dropped: Relation, at: str) -> None:
    given = (suppose(nonzero(c)), suppose(positive(p)))
    stated = suppose(equal(a, sp.log(p) / c), given=given)
    theorem = multiply(stated, c, given=given, gives=equal(a * c, sp.log(p)))
    found = need(theorem, dropped)
    assert found.grade == "premise"
    assert found.premise is not None
    assert "log" in str(found.premise)
    assert by_name(found)[at] <= 0


def test_roots_of_what_turns_negative_are_no_points(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without its sign p = a², so that a would be imaginary; only zero is left."""
    claim = equal(sp.log(p), sp.log(a**2))
    theorem = resting_on(monkeypatch, claim, {equal(a**2, p), positive(p)})
    found = need(theorem, positive(p))
    assert found.grade == "undefined"
    assert by_name(found)["p"] == 0


def chain() -> Theorem:
    middle = suppose(equal(m, c))
    ends = [substitute(suppose(equal(end, m)), middle) for end in (a, b)]
    return subtract(*ends, gives=equal(a, b))


@NO_Z3
def test_a_superfluous_hypothesis_is_proved_to_be_so() -> None:
    theorem = chain()
    found = {n.hypothesis: n for _, each in needs({"chain": theorem}) for n in each}
    assert found.keys() == {equal(m, c), equal(a, m), equal(b, m)}
    assert found[equal(m, c)].grade == "superfluous"
    assert found[equal(a, m)].grade == found[equal(b, m)].grade == "false"


def test_without_z3_a_superfluous_hypothesis_is_open(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smt, "z3", None)
    assert smt.version() is None
    assert need(chain(), equal(m, c)).grade == "open"


def test_one_of_several_cases_is_not_superfluous() -> None:
    """Each case of w < 0, w = 0, w > 0 supposes what all three together do not."""
    found = dict(needs(chapter("bernoulli_function").theorems))
    grades = {n.grade for label in ("positive_right", "positive_left") for n in found[label]}
    assert grades == {"case"}
    assert all(n.shown for n in found["value"])


@NO_Z3
@pytest.mark.parametrize(
    ("hypotheses", "claim"),
    [
        ([positive(p), positive(q)], equal(sp.log(p / q**2), sp.log(p) - 2 * sp.log(q))),
        ([greater(a, b)], greater(sp.exp(a), sp.exp(b))),
        ([positive(p), equal(a, sp.log(p))], equal(sp.exp(-a), 1 / p)),
        ([equal(sp.exp(a), 2), equal(sp.exp(b), 3)], equal(sp.exp(a + b), 6)),
        ([equal(sp.exp(a), 4)], equal(sp.exp(a / 2), 2)),
        ([nonzero(a)], positive(a**-2)),
        ([positive(p)], equal(sp.sqrt(p) ** 3 * sp.sqrt(p), p**2)),
        ([], greater(sp.cosh(a), HALF)),
        ([positive(p)], Iff(greater(sp.log(p), 0), greater(p, 1))),
    ],
    ids=str,
)
def test_z3_proves_what_its_lemmas_say(hypotheses: list[Any], claim: Any) -> None:
    assert smt.proves(hypotheses, claim)


@NO_Z3
@pytest.mark.parametrize(
    ("hypotheses", "claim"),
    [
        ([positive(q)], equal(sp.log(p / q), sp.log(p) - sp.log(q))),
        ([], greater(sp.exp(a), sp.exp(b))),
        ([], positive(a**-2)),
        ([], equal(sp.exp(sp.log(p) / 2), sp.sqrt(p))),
        ([positive(p)], greater(sp.log(p), 0)),
        ([positive(p)], equal(sp.exp(p), p + 1)),
        ([], Relation(">=", sp.sqrt(a), sp.S.Zero)),
        ([positive(p)], Iff(greater(sp.log(p), 0), greater(p, 2))),
        ([], Limit(a, a, sp.S.Zero, "+", sp.S.One)),
    ],
    ids=str,
)
def test_z3_proves_nothing_false_or_undefined(hypotheses: list[Any], claim: Any) -> None:
    assert not smt.proves(hypotheses, claim)


@NO_Z3
def test_a_model_of_z3_that_balls_confirm_refutes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MODULE, "points", lambda *_: [])
    theorem = multiply(suppose(equal(a, b)), p, gives=equal(a * p, b * p))
    found = need(theorem, equal(a, b))
    assert (found.grade, found.solver) == ("false", True)
    assert found.point is not None
    assert holds(theorem.claim, found.point) is False  # type: ignore[arg-type]


def test_a_model_that_balls_do_not_confirm_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """That exp(a) is at least 1 + a is no lemma, so z3 has a model; the claim is true there."""
    claim = Relation(">=", sp.exp(a), a + 1)
    theorem = resting_on(monkeypatch, claim, {greater(b, 1)})
    assert need(theorem, greater(b, 1)).grade == "open"


def test_undefined_is_only_what_certainly_is() -> None:
    zero: dict[sp.Symbol, sp.Expr] = {a: sp.S.Zero, b: sp.Integer(-1), p: sp.Integer(2)}
    for e in (1 / a, sp.log(a), sp.log(b), sp.sqrt(b), a**-HALF, b**a, 1 / (p - 2)):
        assert undefined(equal(e, 0), zero), e
    for e in (sp.sqrt(a), b**-3, sp.exp(p * 10**6), sp.asinh(b), p**b, 1 / (p**2 - 3)):
        assert not undefined(equal(e, 0), zero), e
    assert undefined(Limit(sp.log(-a), a, sp.S.Zero, "+", sp.S.Zero), {})
    assert not undefined(Limit(sp.log(a), a, sp.S.Zero, "+", sp.S.Zero), {})


def test_the_command_says_what_is_not_needed(tmp_path: Path) -> None:
    path = tmp_path / "mine.py"
    path.write_text(ONE_TOO_MANY, encoding="utf-8")
    found = CliRunner().invoke(main, ["check", "--needed", str(path)], env={"COLUMNS": "200"})
    assert found.exit_code == 1, found.output
    line = next(line for line in found.output.splitlines() if "same" in line and "m = c" in line)
    assert ("superfluous" if smt.version() else "not shown") in line
    assert "the claim is false at" in found.output


def test_the_command_is_content_where_all_is_needed() -> None:
    command = ["check", "--needed", "bernoulli_function"]
    found = CliRunner().invoke(main, command, env={"COLUMNS": "200"})
    assert found.exit_code == 0, found.output
    assert "0 not shown" in found.output


def test_the_command_takes_no_option_that_does_nothing() -> None:
    found = CliRunner().invoke(main, ["check", "--needed", "--summary", "valence"])
    assert found.exit_code == 2
    assert "--needed alone" in found.output
