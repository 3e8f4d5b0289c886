"""A point is found where several quantities must move at once, and none where there is none."""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.kernel import Relation, witness
from symbolic_electrochem.kernel.estimate import may_hold
from symbolic_electrochem.kernel.plans import plans
from symbolic_electrochem.steps import equal, greater, nonzero, quantity

ZERO = sp.S.Zero
FIRST = tuple(quantity(f"a_{i}", "a real number") for i in range(3))
LAST = tuple(
    quantity(f"w_{i}", "a number that may be zero", domain="nonnegative") for i in range(3)
)


def hypotheses(*relations: Relation) -> frozenset[Relation]:
    others = [nonzero(w - 7) for w in LAST]
    return frozenset((*relations, *others))


def test_the_first_of_many_symbols_is_moved_too() -> None:
    low, middle, high = FIRST
    point = dict(witness(hypotheses(greater(high, middle), greater(middle, low))) or ())
    assert point[high] > point[middle] > point[low]


def test_all_that_may_be_zero_is_zero_at_once() -> None:
    none = equal(sp.Add(*LAST), ZERO)
    point = dict(witness(hypotheses(none, greater(FIRST[2], FIRST[1]))) or ())
    assert [point[w] for w in LAST] == [ZERO] * len(LAST)


def test_a_contradiction_has_no_point() -> None:
    low, _, high = FIRST
    assert witness(hypotheses(greater(high, low), greater(low, high))) is None


def test_an_estimate_of_what_is_no_real_number_decides_nothing() -> None:
    below = Relation(">", sp.log(sp.Integer(-2)), sp.S.Zero)
    assert may_hold(below, {})


def test_a_power_whose_exponent_is_a_symbol_is_undone() -> None:
    base, other = (quantity(f"b_{i}", "a positive number", domain="positive") for i in range(2))
    exponent = quantity("n_power", "a whole number", domain="integer")
    (way, *_) = plans([base**exponent * other**exponent - 1])
    assert way[base].xreplace({other: sp.Integer(2), exponent: sp.Integer(3)}) == sp.Rational(1, 2)
    assert list(plans([exponent**exponent - 1])) == [{}]
