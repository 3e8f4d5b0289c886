"""Sets of solutions: what the leaves suppose is carried, and nothing is supposed of the unknown."""

from __future__ import annotations

from typing import Any

import pytest
import sympy as sp

from symbolic_electrochem.kernel import Exactly, Refused, Theorem
from symbolic_electrochem.steps import (
    backwards,
    both_ways,
    combine,
    divide,
    equal,
    every,
    exactly,
    identity,
    no_condition,
    none,
    nonzero,
    quantity,
    solutions,
    special_case,
    split,
    suppose,
)

x = quantity("x", "a number")
y = quantity("y", "what is asked for")
w = quantity("w", "a third")
k = quantity("k", "a fourth")
p = quantity("p", "a positive number", domain="positive")
n = quantity("n", "a number that is not negative", domain="nonnegative")
equation = equal(x * y, w)
holding = suppose(equation)
x_zero, x_nonzero, w_zero = suppose(equal(x, 0)), suppose(nonzero(x)), suppose(equal(w, 0))


def one() -> Any:
    """Return that there is one y with x y = w where x is not zero."""
    solved = divide(holding, x, gives=equal(y, w / x), given=x_nonzero)
    return exactly(both_ways(solved, backwards(solved, to=holding)))


def impossible(multiplier: Any = 1, given: Any = ()) -> Any:
    """Return that x y = w at x = 0 makes w zero."""
    return combine(equal(0, w), (multiplier, holding), (-y, x_zero), given=given)


def answered(never: Theorem) -> Theorem:
    always = combine(equation, (y, x_zero), (-1, w_zero))
    return solutions(
        y,
        of=equation,
        answer=split(
            w,
            zero=split(x, zero=every(always), nonzero=one()),
            nonzero=split(x, zero=none(never), nonzero=one()),
        ),
    )


def test_what_the_cases_give_is_not_a_hypothesis() -> None:
    assert answered(impossible()).hypotheses == frozenset()


def test_what_a_leaf_supposes_beyond_its_case_is_one() -> None:
    never = impossible((k, k), suppose(nonzero(k)))
    assert set(map(str, answered(never).hypotheses)) == {"k != 0"}


def test_a_consequence_that_may_hold_excludes_nothing() -> None:
    with pytest.raises(Refused, match="may hold"):
        solutions(y, of=equation, answer=split(x, zero=none(impossible()), nonzero=one()))


def test_nothing_is_supposed_of_the_unknown() -> None:
    """The equation y y = p y has two solutions; dividing by y loses one of them."""
    square = suppose(equal(y**2, p * y))
    root = divide(square, y, gives=equal(y, p), given=suppose(nonzero(y)))
    with pytest.raises(Refused, match="no condition on y"):
        solutions(
            y, of=equal(y**2, p * y), answer=exactly(both_ways(root, backwards(root, to=square)))
        )
    line = suppose(equal(p * y, p**2))
    only = divide(line, p, gives=equal(y, p))
    found = solutions(
        y, of=equal(p * y, p**2), answer=exactly(both_ways(only, backwards(only, to=line)))
    )
    assert set(map(str, found.hypotheses)) == {"p > 0"}


def test_every_value_is_proved_without_supposing_one() -> None:
    with pytest.raises(Refused, match="whatever y"):
        solutions(y, of=equation, answer=every(holding))


def test_no_condition_is_proved_whatever_the_free_symbols() -> None:
    always = combine(equation, (y, x_zero), (-1, w_zero))
    with pytest.raises(Refused, match="whatever y, w"):
        solutions(
            y,
            of=equation,
            answer=split(x, zero=no_condition(always, "impermeant", w), nonzero=one()),
        )
    gone = combine(equal(x * y, 0), (y, x_zero))
    here = suppose(equal(x * y, 0))
    solved = divide(here, x, gives=equal(y, 0), given=x_nonzero)
    answer = solutions(
        y,
        of=equal(x * y, 0),
        answer=split(
            x,
            zero=no_condition(gone, "impermeant", w),
            nonzero=exactly(both_ways(solved, backwards(solved, to=here))),
        ),
    )
    assert answer.hypotheses == frozenset()


def test_cases_are_asked_of_what_is_given() -> None:
    with pytest.raises(Refused, match="do not mention y"):
        solutions(y, of=equation, answer=split(y - x, zero=one(), nonzero=one()))


def test_an_answer_is_not_read_where_it_is_undefined() -> None:
    with pytest.raises(Refused, match="k > 0"):
        special_case(answered(impossible()), {x: sp.log(k)})
    read = special_case(answered(impossible()), {x: sp.log(p)})
    assert Exactly(w / sp.log(p)) == read.claim.answer.zero.nonzero  # type: ignore[union-attr]


def test_another_equation_needs_another_proof() -> None:
    with pytest.raises(Refused, match="a proof of"):
        solutions(y, of=equal(x * y, w + 1), answer=split(x, zero=every(holding), nonzero=one()))
    with pytest.raises(Refused, match="an equivalence"):
        exactly(identity(equal(x, x)))


def test_a_value_does_not_mention_what_is_asked_for() -> None:
    circle = suppose(equal(y, w - x * y + y))
    there = combine(equation, (1, circle))
    back = combine(circle.claim, (1, holding))  # type: ignore[arg-type]
    with pytest.raises(Refused, match="a value without y"):
        solutions(y, of=equation, answer=exactly(both_ways(back, there)))


def test_where_a_solution_goes_is_a_limit_of_that_solution() -> None:
    with pytest.raises(Refused, match="a limit that diverges"):
        none(impossible(), escape=identity(equal(n, n)))
