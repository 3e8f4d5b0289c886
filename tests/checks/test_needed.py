"""What is needed is shown by a point that refutes, and what is not is not passed over."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
import sympy as sp
from click.testing import CliRunner

from symbolic_electrochem import kernel
from symbolic_electrochem.checks import examine, holds, smt
from symbolic_electrochem.checks.needed import Need, need, needs
from symbolic_electrochem.checks.superfluous import follows
from symbolic_electrochem.checks.undefined import missed, undefined
from symbolic_electrochem.cli import main
from symbolic_electrochem.kernel import (
    Diverges,
    Everywhere,
    Limit,
    Record,
    Relation,
    Theorem,
    verify,
)
from symbolic_electrochem.library import chapter
from symbolic_electrochem.steps import (
    at,
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
    throughout,
)

if TYPE_CHECKING:
    from pathlib import Path

MODULE = sys.modules["symbolic_electrochem.checks.needed"]

a = quantity("a", "a number")
b = quantity("b", "another")
c = quantity("c", "a third")
m = quantity("m", "one in between")
p = quantity("p", "a positive number", domain="positive", typical=(1, 2))
q = quantity("q", "another", domain="positive", typical=(1, 2))
x = quantity("x", "a place")
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


@pytest.fixture(params=[True, False], ids=["with z3", "without z3"])
def _any_extra(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask with z3, which the tests install, and as where it is missing."""
    assert smt.version() is not None
    if not request.param:
        monkeypatch.setattr(smt, "z3", None)
        assert smt.version() is None


def by_name(found: Need) -> dict[str, Any]:
    """Return the point by names."""
    assert found.point is not None
    return {symbol.name: value for symbol, value in found.point.items()}


def resting_on(monkeypatch: pytest.MonkeyPatch, claim: Any, hypotheses: set[Any]) -> Theorem:
    """Return a theorem of a kernel that believes what it is told."""
    monkeypatch.setitem(kernel.MOVES, "known", lambda _record, _judge: frozenset(hypotheses))
    return verify(Record("known", claim))


@pytest.mark.usefixtures("_any_extra")
def test_a_point_at_which_the_claim_is_false() -> None:
    same = suppose(equal(a, b))
    theorem = multiply(same, p, gives=equal(a * p, b * p))
    found = need(theorem, equal(a, b))
    assert found.grade == "false"
    at = by_name(found)
    assert at["a"] * at["p"] != at["b"] * at["p"]


@pytest.mark.usefixtures("_any_extra")
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


@pytest.mark.parametrize("dropped", [positive(p), nonzero(c)], ids=str)
def test_what_another_hypothesis_needs_to_exist_is_needed(dropped: Relation) -> None:
    given = (suppose(nonzero(c)), suppose(positive(p)))
    stated = suppose(equal(a, sp.log(p) / c), given=given)
    theorem = multiply(stated, c, given=given, gives=equal(a * c, sp.log(p)))
    found = need(theorem, dropped)
    assert (found.grade, found.premise) == ("premise", stated.claim)
    assert by_name(found)[str(dropped.lhs)] <= 0


def test_roots_of_what_turns_negative_are_no_points(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without its sign p = a², so that a would be imaginary; only zero is left."""
    claim = equal(sp.log(p), sp.log(a**2))
    theorem = resting_on(monkeypatch, claim, {equal(a**2, p), positive(p)})
    found = need(theorem, positive(p))
    assert found.grade == "undefined"
    assert by_name(found)["p"] == 0


def test_what_is_derived_must_exist(monkeypatch: pytest.MonkeyPatch) -> None:
    """The logarithm does not depend on a, and is gone from the derivative."""
    claim = equal(sp.Derivative(a * c + sp.log(p), a), c)
    found = need(resting_on(monkeypatch, claim, {positive(p)}), positive(p))
    assert found.grade == "undefined"


def profile(model: sp.Expr) -> Any:
    return quantity_function("f", x, meaning="a profile", unit="1", model=model)


def test_without_its_law_a_function_takes_any_values() -> None:
    f = profile(a * x)
    law = suppose(throughout(x, equal(f, a * x)))
    theorem = at(law, p)
    (dropped,) = theorem.hypotheses
    found = need(theorem, dropped)
    assert found.grade == "false"
    values = by_name(found)
    assert values["f(p)"] != values["a"] * values["p"]


def test_at_one_place_a_function_has_one_value(monkeypatch: pytest.MonkeyPatch) -> None:
    f = profile(x)
    claim = equal(f.subs(x, a), f.subs(x, b))
    theorem = resting_on(monkeypatch, claim, {equal(a, b), positive(p)})
    assert need(theorem, positive(p)).grade == "open"
    assert need(theorem, equal(a, b)).grade == "false"


def line(monkeypatch: pytest.MonkeyPatch) -> tuple[Theorem, Everywhere, Relation]:
    """Return that f' = a and f(0) = b give f(1) = a + b."""
    f = profile(a * x + b)
    law, start = throughout(x, equal(f.diff(x), a)), equal(f.subs(x, 0), b)
    claim = equal(f.subs(x, 1), a + b)
    return resting_on(monkeypatch, claim, {law, start}), law, start


def test_a_law_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    theorem, law, _ = line(monkeypatch)
    found = need(theorem, law)
    assert found.grade == "false"
    values = by_name(found)
    assert values["f(0)"] == values["b"]
    assert values["f(1)"] != values["a"] + values["b"]


def test_where_a_law_is_kept_its_model_starts_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    theorem, _, start = line(monkeypatch)
    found = need(theorem, start)
    assert found.grade == "false"
    values = by_name(found)
    assert values["k"] != values["b"]
    assert found.world is not None
    assert found.world.models["f(0)"] == "a*x + k"


def test_a_model_of_which_a_kept_law_is_false_shows_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The claim is the law itself: in every world that keeps it the claim is true."""
    f = profile(a * x + b)
    law = throughout(x, equal(f.diff(x), a))
    theorem = resting_on(monkeypatch, law.relation, {law, positive(p)})
    assert need(theorem, positive(p)).grade == "superfluous"


def chain() -> Theorem:
    middle = suppose(equal(m, c))
    ends = [substitute(suppose(equal(end, m)), middle) for end in (a, b)]
    return subtract(*ends, gives=equal(a, b))


@pytest.mark.usefixtures("_any_extra")
def test_a_superfluous_hypothesis_is_proved_to_be_so() -> None:
    theorem = chain()
    found = {n.hypothesis: n for _, each in needs({"chain": theorem}) for n in each}
    assert found.keys() == {equal(m, c), equal(a, m), equal(b, m)}
    assert (found[equal(m, c)].grade, found[equal(m, c)].by) == ("superfluous", "judge")
    assert found[equal(a, m)].grade == found[equal(b, m)].grade == "false"


@pytest.mark.parametrize("claim", [equal(a, b + 1), equal(b, a - 1)])
def test_nothing_is_put_in_for_what_is_differentiated_by(claim: Relation) -> None:
    slope = equal(sp.Derivative(a**2, a), c)
    assert follows([equal(a, b + 1), slope], claim) == "judge"


def test_what_only_z3_proves_is_open_without_it(monkeypatch: pytest.MonkeyPatch) -> None:
    kept, claim = [equal(a**3, 8)], equal(a, 2)
    assert follows(kept, claim) == "z3"
    theorem = resting_on(monkeypatch, claim, {*kept, greater(c, 0)})
    assert need(theorem, greater(c, 0)).grade == "superfluous"
    monkeypatch.setattr(smt, "z3", None)
    assert need(theorem, greater(c, 0)).grade == "open"


@pytest.mark.usefixtures("_any_extra")
@pytest.mark.parametrize(
    ("kept", "claim"),
    [
        ([equal(a * b, 0)], equal(a, 0)),
        ([equal(a * c, b * c)], equal(a, b)),
        ([equal(a, b)], equal((a - b) / (b - a), -1)),
        ([equal(a, 1 / c), greater(b, 0)], equal(1 / (a * b), c / b + b)),
        ([equal(c, 1)], equal(sp.Derivative(a * c + sp.log(p), a), c)),
        ([throughout(x, equal(profile(x), a), where=positive(x))], equal(profile(x).subs(x, c), a)),
    ],
    ids=str,
)
def test_what_does_not_follow_is_not_proved(kept: list[Any], claim: Any) -> None:
    assert follows(kept, claim) is None


def test_one_of_several_cases_is_not_superfluous() -> None:
    """Each case of w < 0, w = 0, w > 0 supposes what all three together do not."""
    found = dict(needs(chapter("bernoulli_function").theorems))
    each = [n for label in ("positive_right", "positive_left") for n in found[label]]
    assert {n.grade for n in each if isinstance(n.hypothesis, Relation)} == {"case"}
    assert all(n.shown for n in found["value"])


def test_no_verdict_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    """A false theorem stays refuted, whatever is said of its hypotheses."""
    theorem = resting_on(monkeypatch, equal(a, b + 1), {equal(a, b), positive(p)})
    monkeypatch.setattr(MODULE, "worlds", lambda *_: iter([]))
    monkeypatch.setattr(MODULE, "follows", lambda *_: "z3")
    assert {n.grade for _, each in needs({"false": theorem}) for n in each} == {"superfluous"}
    assert examine(theorem).verdict == "refuted"


def test_what_judges_does_not_ask() -> None:
    """Whoever gives a verdict, writes or checks it has not even loaded what answers here."""
    code = """
import sys
import symbolic_electrochem.build, symbolic_electrochem.checks, symbolic_electrochem.kernel
import symbolic_electrochem.proofs.book, symbolic_electrochem.verdicts.judging
loaded = {name.rpartition(".")[2] for name in sys.modules if ".checks." in name}
print(sorted(loaded & {"needed", "smt", "superfluous"}), "opinion" in loaded)
"""
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["[]", "True"], run.stderr


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
    ],
    ids=str,
)
def test_z3_proves_what_its_lemmas_say(hypotheses: list[Any], claim: Any) -> None:
    assert smt.proves(hypotheses, claim)


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
    ],
    ids=str,
)
def test_z3_proves_nothing_false_or_undefined(hypotheses: list[Any], claim: Any) -> None:
    assert not smt.proves(hypotheses, claim)


def test_a_model_of_z3_that_balls_confirm_refutes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MODULE, "points", lambda *_: iter([]))
    theorem = multiply(suppose(equal(a, b)), p, gives=equal(a * p, b * p))
    found = need(theorem, equal(a, b))
    assert (found.grade, found.by) == ("false", "z3")
    assert found.point is not None
    assert holds(theorem.claim, found.point) is False  # type: ignore[arg-type]


def test_a_model_that_balls_do_not_confirm_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """That exp(a) is at least 1 + a is no lemma, so z3 has a model; the claim is true there."""
    claim = Relation(">=", sp.exp(a), a + 1)
    theorem = resting_on(monkeypatch, claim, {greater(b, 1)})
    assert smt.model([], claim) is not None
    assert need(theorem, greater(b, 1)).grade == "open"


def test_undefined_is_only_what_certainly_is() -> None:
    zero: dict[sp.Symbol, sp.Expr] = {a: sp.S.Zero, b: sp.Integer(-1), p: sp.Integer(2)}
    for e in (1 / a, sp.log(a), sp.log(b), sp.sqrt(b), a**-HALF, b**a, 1 / (p - 2)):
        assert undefined(equal(e, 0), zero), e
    for e in (sp.sqrt(a), b**-3, sp.exp(p * 10**6), sp.asinh(b), p**b, 1 / (p**2 - 3)):
        assert not undefined(equal(e, 0), zero), e
    assert undefined(Limit(sp.log(-a), a, sp.S.Zero, "+", sp.S.Zero), {})
    assert not undefined(Limit(sp.log(a), a, sp.S.Zero, "+", sp.S.Zero), {})


@pytest.mark.parametrize(
    ("value", "wrong"),
    [(sp.S.Zero, True), (sp.S.One, False), (Diverges(sp.S.One), True)],
    ids=str,
)
def test_a_limit_is_missed_where_something_else_is_reached(value: Any, *, wrong: bool) -> None:
    assert missed(Limit(sp.exp(a), a, sp.S.Zero, "both", value), {}) is wrong


@pytest.mark.parametrize(("sign", "wrong"), [(1, True), (-1, False)])
def test_an_infinite_limit_has_a_sign(sign: int, *, wrong: bool) -> None:
    limit = Limit(sp.log(a), a, sp.S.Zero, "+", Diverges(sp.Integer(sign)))
    assert missed(limit, {}) is wrong


def test_the_command_says_what_is_not_needed(tmp_path: Path) -> None:
    path = tmp_path / "mine.py"
    path.write_text(ONE_TOO_MANY, encoding="utf-8")
    found = CliRunner().invoke(main, ["check", "--needed", str(path)], env={"COLUMNS": "200"})
    assert found.exit_code == 1, found.output
    row = next(row for row in found.output.splitlines() if "same" in row and "m = c" in row)
    assert "superfluous: the judge proves the claim from the others" in row
    assert "needed: the claim is false at a = " in found.output
    assert "3 steps, 7 hypotheses dropped: 6 needed" in found.output


def test_the_command_says_that_z3_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smt, "z3", None)
    found = CliRunner().invoke(main, ["check", "--needed", "bernoulli_function"])
    assert found.exit_code == 0, found.output
    assert "z3 is not installed" in found.output


def test_the_command_is_content_where_nothing_is_superfluous() -> None:
    """That B(-0) = B(0) needs no law is not seen, and said to be undecided."""
    command = ["check", "--needed", "bernoulli_function"]
    found = CliRunner().invoke(main, command, env={"COLUMNS": "200"})
    assert found.exit_code == 0, found.output
    (row,) = (row for row in found.output.splitlines() if "no proof was found" in row)
    assert row.split()[0] == "reflection_there"
    assert "0 superfluous, 1 undecided" in found.output


def test_the_command_takes_no_option_that_does_nothing() -> None:
    found = CliRunner().invoke(main, ["check", "--needed", "--summary", "valence"])
    assert found.exit_code == 2
    assert "--needed alone" in found.output
