"""What holds everywhere, and what follows in between: each false step beside its true twin."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
import sympy as sp

from symbolic_electrochem.kernel import Refused, Theorem, Within
from symbolic_electrochem.kernel.witness import value_in_hole, witness
from symbolic_electrochem.steps import (
    at,
    between,
    combine,
    differentiate,
    equal,
    for_every,
    greater,
    identity,
    integrate,
    known,
    limit,
    negative,
    nonzero,
    positive,
    quantity,
    quantity_function,
    quotient_limit,
    rates,
    solutions,
    special_case,
    suppose,
    throughout,
)

if TYPE_CHECKING:
    from collections.abc import Callable

ZERO, ONE = sp.S.Zero, sp.S.One
x = quantity("x", "a real number")
y = quantity("y", "another")
w = quantity("w", "a third")
p = quantity("p", "a positive number", domain="positive")
q = quantity("q", "another", domain="positive")
n = quantity("n", "a whole number", domain="integer")
f = quantity_function("f", x, meaning="a function", unit="1", model=sp.exp(y * x))
model = x / (sp.exp(x) - 1)
bernoulli = quantity_function("B", x, meaning="a function", unit="1", model=model, hole=0)
holed = quantity_function("C", x, meaning="a function", unit="1", model=(x + 1) / (sp.exp(x) - 1))
filled = quantity_function(
    "D", x, meaning="a function", unit="1", model=(x + 1) / (sp.exp(x) - 1), hole=0
)
more = quantity_function("M", x, meaning="a function", unit="1", model=x + sp.log(p))
less = quantity_function("L", x, meaning="a function", unit="1", model=x - sp.log(p))
x_positive = suppose(positive(x))
growth = suppose(throughout(x, equal(sp.Derivative(f, x), y * f)))
law = suppose(throughout(x, equal(bernoulli * (sp.exp(x) - 1), x)))
inside = (positive(x), greater(ONE, x))
bent = suppose(throughout(x, equal(sp.Derivative(f, x, x), y**2 * sp.exp(y * x))))
risen_f = suppose(throughout(x, equal(sp.Derivative(f, x), y * sp.exp(y * x))))
both = known(positive(2 * x), given=x_positive)
scaled = for_every(x, known(positive(p * sp.exp(x))))
rising = for_every(x, known(positive(sp.exp(x))))
risen = for_every(x, known(positive(sp.exp(x)), given=x_positive), where=positive(x))
same = identity(equal(1 / x, 1 / x), given=suppose(nonzero(x)))
root_of_p = suppose(equal(q, sp.sqrt(p)))
reciprocal = for_every(x, same, where=nonzero(x))
slope_of_square = for_every(x, identity(equal(2 * x, 2 * x)))
x_large, p_large = suppose(greater(x, ONE)), suppose(greater(p, ONE))
beyond_one = for_every(x, known(greater(2 * x, 2), given=x_large), where=greater(x, ONE))


def root(
    low_end: sp.Expr, high_end: sp.Expr, equation: Any, slope: sp.Expr, unknown: sp.Symbol = x
) -> Theorem:
    left, right = equation.lhs, equation.rhs
    below = known(greater(right.xreplace({unknown: low_end}), left.xreplace({unknown: low_end})))
    above = known(greater(left.xreplace({unknown: high_end}), right.xreplace({unknown: high_end})))
    grows = for_every(unknown, known(positive(slope)))
    return solutions(unknown, of=equation, answer=between(low_end, high_end, below, above, grows))


@dataclass(frozen=True)
class Pair:
    """A false step, what its refusal must say, and a true one of the same kind."""

    false: Callable[[], object]
    said: str
    true: Callable[[], object]


PAIRS = {
    "for every x what was supposed of one": Pair(
        lambda: for_every(x, known(positive(2 * x), given=x_positive)),
        "supposes of x only what where= says",
        lambda: for_every(x, known(positive(2 * x), given=x_positive), where=positive(x)),
    ),
    "a weaker condition than was supposed": Pair(
        lambda: for_every(x, known(positive(2 * x), given=x_positive), where=nonzero(x)),
        "supposes of x only what where= says",
        lambda: for_every(x, known(positive(2 * x), given=x_positive), where=greater(x, ONE)),
    ),
    "for every x an equation supposed of one": Pair(
        lambda: for_every(x, suppose(equal(sp.exp(x), y))),
        "supposes of x only what where= says",
        lambda: for_every(x, identity(equal(sp.exp(x) * sp.exp(-x), ONE))),
    ),
    "conditions that nothing meets": Pair(
        lambda: for_every(x, both, where=(positive(x), positive(y), negative(y))),
        "a x of which this is said",
        lambda: for_every(x, known(positive(x), given=x_positive), where=inside),
    ),
    "read at a place outside": Pair(
        lambda: at(risen, -ONE),
        "what x must satisfy",
        lambda: at(risen, ONE),
    ),
    "read at a place of which nothing is known": Pair(
        lambda: at(risen, y),
        "what x must satisfy",
        lambda: at(risen, p),
    ),
    "a derivative at a place": Pair(
        lambda: at(growth, ONE),
        "binds",
        lambda: at(growth),
    ),
    "a derivative by a symbol that stands elsewhere": Pair(
        lambda: at(growth, y),
        "binds",
        lambda: at(growth, p, gives=equal(sp.Derivative(f.func(p), p), y * f.func(p))),
    ),
    "a derivative by another symbol than the place": Pair(
        lambda: at(growth, p, gives=equal(sp.Derivative(f.func(q), q), y * f.func(p))),
        "on the left side",
        lambda: at(for_every(p, at(growth, p)), q),
    ),
    "another conclusion than the one read": Pair(
        lambda: at(law, p, gives=equal(bernoulli.func(p) * (sp.exp(p) - 1), p + 1)),
        "on the right side",
        lambda: at(law, p),
    ),
    "integrated across a pole": Pair(
        lambda: integrate(reciprocal, -p, q, left=sp.log(x), right=sp.log(x)),
        "what is integrated",
        lambda: integrate(reciprocal, ONE, p + 1, left=sp.log(x), right=sp.log(x)),
    ),
    "integrated from a pole": Pair(
        lambda: integrate(
            reciprocal, ZERO, ONE, left=sp.log(x), right=sp.log(x), gives=equal(p, p)
        ),
        "what is integrated",
        lambda: integrate(reciprocal, p, p + 1, left=sp.log(x), right=sp.log(x)),
    ),
    "the ends exchanged": Pair(
        lambda: integrate(rising, ONE, ZERO, left=sp.exp(x), right=ZERO),
        "the opposite",
        lambda: integrate(rising, ZERO, ONE, left=sp.exp(x), right=ZERO),
    ),
    "ends of unknown order": Pair(
        lambda: integrate(rising, ZERO, y, left=sp.exp(x), right=ZERO),
        "the ends in order",
        lambda: integrate(rising, ZERO, p, left=sp.exp(x), right=ZERO),
    ),
    "a false antiderivative": Pair(
        lambda: integrate(slope_of_square, ZERO, p, left=x**3, right=x**2),
        "a function with the derivative",
        lambda: integrate(slope_of_square, ZERO, p, left=x**2 + y, right=x**2),
    ),
    "the growth of something else": Pair(
        lambda: integrate(
            slope_of_square, ZERO, p, left=x**2 + y * x, right=x**2 + y * x, gives=equal(p, p)
        ),
        "a function with the derivative",
        lambda: integrate(slope_of_square, ZERO, p, left=x**2, right=x**2, gives=equal(p, p)),
    ),
    "integrated where only a namesake is known to be": Pair(
        lambda: integrate(beyond_one, ZERO, p, left=x**2, right=2 * x, given=(x_large, p_large)),
        "what x must satisfy in between",
        lambda: integrate(beyond_one, ONE, p, left=x**2, right=2 * x, given=(x_large, p_large)),
    ),
    "integrated up to itself": Pair(
        lambda: integrate(slope_of_square, -ONE, x**2, left=x**2, right=x**2),
        "ends without x",
        lambda: integrate(slope_of_square, -ONE, y**2, left=x**2, right=x**2),
    ),
    "supposed everywhere what only a namesake allows": Pair(
        lambda: suppose(throughout(x, equal(f / x, sp.exp(y * x) / x)), given=x_positive),
        "divisor",
        lambda: suppose(throughout(x, equal(f / x, sp.exp(y * x) / x), where=positive(x))),
    ),
    "integrated beyond where it holds": Pair(
        lambda: integrate(risen, -ONE, ONE, left=sp.exp(x), right=ZERO),
        "what x must satisfy in between",
        lambda: integrate(risen, ZERO, ONE, left=sp.exp(x), right=ZERO),
    ),
    "a function with a derivative in it, at the ends": Pair(
        lambda: integrate(bent, ZERO, ONE, left=sp.Derivative(f, x), right=y * sp.exp(y * x)),
        "binds",
        lambda: integrate(risen_f, ZERO, ONE, left=f, right=sp.exp(y * x)),
    ),
    "the derivative of an inequality": Pair(
        lambda: rates(rising),
        "an equation on an open set",
        lambda: rates(law),
    ),
    "the derivative where an end is closed": Pair(
        lambda: rates(suppose(throughout(x, equal(f, sp.exp(y * x)), where=equal(x, ONE)))),
        "an equation on an open set",
        lambda: rates(suppose(throughout(x, equal(f, sp.exp(y * x)), where=greater(x, ONE)))),
    ),
    "a false derivative of both sides": Pair(
        lambda: rates(law, gives=equal(sp.Derivative(bernoulli, x), ONE)),
        "on the left side",
        lambda: rates(law),
    ),
    "a law that no function obeys": Pair(
        lambda: suppose(throughout(x, equal(holed * (sp.exp(x) - 1), x + 1))),
        "hypotheses that hold together",
        lambda: suppose(throughout(x, equal(holed * (sp.exp(x) - 1), x + 1), where=positive(x))),
    ),
    "a hole that cannot be filled": Pair(
        lambda: suppose(throughout(x, equal(filled * (sp.exp(x) - 1), x + 1))),
        "hypotheses that hold together",
        lambda: suppose(throughout(x, equal(filled * (sp.exp(x) - 1), x + 1), where=positive(x))),
    ),
    "a law that its model breaks": Pair(
        lambda: suppose(throughout(x, equal(f, y * x))),
        "hypotheses that hold together",
        lambda: suppose(throughout(x, equal(f, sp.exp(y * x)))),
    ),
    "a law whose models cancel what makes them exist": Pair(
        lambda: suppose(throughout(x, equal(more + less, x))),
        "hypotheses that hold together",
        lambda: suppose(throughout(x, equal(more + less, 2 * x))),
    ),
    "a symbol caught by for every": Pair(
        lambda: special_case(scaled, {p: sp.exp(x)}),
        "binds",
        lambda: special_case(scaled, {p: sp.exp(w)}),
    ),
    "a quotient whose numerator does not vanish": Pair(
        lambda: quotient_limit(x + 1, sp.exp(x) - 1, x, ZERO, gives=ONE),
        "a numerator that vanishes",
        lambda: quotient_limit(x, sp.exp(x) - 1, x, ZERO, gives=ONE),
    ),
    "the second derivative of a quotient mistaken": Pair(
        lambda: quotient_limit(sp.exp(x) - 1 - x, x**2, x, ZERO, gives=ONE),
        "1/2",
        lambda: quotient_limit(sp.exp(x) - 1 - x, x**2, x, ZERO, gives=ONE / 2),
    ),
    "a quotient that is not defined at the point": Pair(
        lambda: quotient_limit(sp.log(x), x - 1, x, ZERO, gives=ONE),
        "numerator and denominator at the point",
        lambda: quotient_limit(sp.log(x), x - 1, x, ONE, gives=ONE),
    ),
    "infinity minus infinity": Pair(
        lambda: limit(sp.exp(x) - x, x, sp.oo, gives=ZERO),
        "oo - oo",
        lambda: limit(1 / (sp.exp(x) + x), x, sp.oo, gives=ZERO),
    ),
    "far out on the wrong side": Pair(
        lambda: limit(1 / (1 + sp.exp(x)), x, -sp.oo, gives=ZERO),
        "1 from side",
        lambda: limit(1 / (1 + sp.exp(x)), x, sp.oo, gives=ZERO),
    ),
    "infinity from both sides": Pair(
        lambda: limit(1 / x, x, sp.oo, side="both", gives=ZERO),
        "oo from side -",
        lambda: limit(1 / x, x, sp.oo, gives=ZERO),
    ),
    "a root that loses a sign": Pair(
        lambda: identity(equal(sp.sqrt(x**2), x), given=suppose(nonzero(x))),
        "a known sign of x",
        lambda: identity(equal(sp.sqrt(x**2), x), given=x_positive),
    ),
    "a root that keeps the wrong sign": Pair(
        lambda: identity(equal(sp.sqrt(x**2), x), given=suppose(negative(x))),
        "which differs by",
        lambda: identity(equal(sp.sqrt(x**2), -x), given=suppose(negative(x))),
    ),
    "the square of a root mistaken": Pair(
        lambda: combine(equal(q**2, p + 1), (q + sp.sqrt(p), root_of_p)),
        "which differs by",
        lambda: combine(equal(q**2, p), (q + sp.sqrt(p), root_of_p)),
    ),
    "a root of something negative": Pair(
        lambda: identity(equal(sp.sqrt(x - 1) * y, y * sp.sqrt(x - 1))),
        "no fact in sight",
        lambda: identity(equal(sp.sqrt(p + 1) * y, y * sp.sqrt(p + 1))),
    ),
    "a root larger than its square allows": Pair(
        lambda: known(positive(-y + sp.sqrt(y**2 - p)), given=suppose(greater(y**2, p))),
        "no fact in sight",
        lambda: known(positive(-y + sp.sqrt(y**2 + p))),
    ),
    "the other root of a quadratic": Pair(
        lambda: known(positive(-y - sp.sqrt(y**2 + p))),
        "the opposite",
        lambda: known(negative(-y - sp.sqrt(y**2 + p))),
    ),
    "an exponential above one for no reason": Pair(
        lambda: known(greater(sp.exp(x), ONE)),
        "no fact in sight",
        lambda: known(greater(sp.exp(x), ONE), given=x_positive),
    ),
    "an exponential above its tangent, at sight": Pair(
        lambda: known(greater(sp.exp(x), 1 + x), given=x_positive),
        "no fact in sight",
        lambda: known(greater(sp.exp(2 * x), sp.exp(x)), given=x_positive),
    ),
    "hyperbolic functions confused": Pair(
        lambda: identity(equal(sp.cosh(x) ** 2 + sp.sinh(x) ** 2, ONE)),
        "which differs by",
        lambda: identity(equal(sp.cosh(x) ** 2 - sp.sinh(x) ** 2, ONE)),
    ),
    "an inverse hyperbolic function confused": Pair(
        lambda: identity(equal(sp.asinh(x), sp.log(x + sp.sqrt(x**2 - 1))), given=x_positive),
        "no fact in sight",
        lambda: identity(equal(sp.asinh(x), sp.log(x + sp.sqrt(x**2 + 1)))),
    ),
    "a limit at a point that need not be": Pair(
        lambda: quotient_limit(sp.exp(y * x) - sp.E, x - 1 / y, x, 1 / y, gives=y * sp.E),
        "y != 0",
        lambda: quotient_limit(sp.exp(p * x) - sp.E, x - 1 / p, x, 1 / p, gives=p * sp.E),
    ),
    "a limit at a point that cancels a divisor": Pair(
        lambda: quotient_limit(x / y - 1, x - y, x, y, gives=1 / y),
        "y != 0",
        lambda: quotient_limit(x / p - 1, x - p, x, p, gives=1 / p),
    ),
    "a rational pi": Pair(
        lambda: identity(equal(sp.pi, sp.Rational(22, 7))),
        "which differs by",
        lambda: known(positive(sp.pi)),
    ),
    "a slope that is another function's": Pair(
        lambda: differentiate(sp.asinh(x), x, gives=1 / sp.sqrt(1 - x**2)),
        "no fact in sight",
        lambda: differentiate(sp.asinh(x), x, gives=1 / sp.sqrt(1 + x**2)),
    ),
    "one root where nothing changes sign": Pair(
        lambda: root(ZERO, ONE, equal(sp.exp(x), -p), sp.exp(x)),
        "the opposite",
        lambda: root(-sp.log(p + 1), sp.log(p + 1), equal(sp.exp(x), ONE), sp.exp(x)),
    ),
    "one root by the slope of something else": Pair(
        lambda: root(-ONE, ONE, equal(x, ZERO), sp.exp(x)),
        "for every x",
        lambda: root(-ONE, ONE, equal(x, ZERO), ONE),
    ),
    "one root, bounded by itself": Pair(
        lambda: root(x - 1, x + 1, equal(x, ZERO), ONE),
        "no fact in sight",
        lambda: root(-p, q, equal(x, ZERO), ONE),
    ),
    "one root of what is not defined everywhere": Pair(
        lambda: root(ONE / 2, ONE * 2, equal(sp.log(x), ZERO), 1 / x),
        "no fact in sight",
        lambda: root(-ONE, ONE, equal(x, ZERO), ONE),
    ),
    "one root of what is positive, below zero": Pair(
        lambda: root(-ONE, ONE, equal(p, -ONE / 2), ONE, p),
        "an end that p can be",
        lambda: root(ONE / 3, ONE, equal(p, ONE / 2), ONE, p),
    ),
    "one whole number where there is none": Pair(
        lambda: root(ZERO, ONE, equal(n, ONE / 2), ONE, n),
        "an end that n can be",
        lambda: root(ZERO, ONE, equal(x, ONE / 2), ONE),
    ),
}


@pytest.mark.parametrize("pair", PAIRS.values(), ids=PAIRS)
def test_a_false_step_is_refused_beside_its_true_twin(pair: Pair) -> None:
    with pytest.raises(Refused) as caught:
        pair.false()
    assert pair.said in str(caught.value)
    assert isinstance(pair.true(), Theorem)


def test_the_value_in_a_hole_is_proved_from_the_law() -> None:
    """B (e^x - 1) = x says by its derivative what B is at zero: b (e^x - 1) + B e^x = 1."""
    b = quantity_function("b", x, meaning="its slope", unit="1", model=sp.diff(model, x), hole=0)
    slope = suppose(throughout(x, equal(sp.Derivative(bernoulli, x), b)))
    changes = combine(
        equal(b * (sp.exp(x) - 1) + bernoulli * sp.exp(x), ONE),
        (ONE, at(rates(law))),
        (1 - sp.exp(x), at(slope)),
    )
    proved = at(for_every(x, changes), ZERO, gives=equal(bernoulli.func(ZERO), ONE))
    assert proved.hypotheses == {law.claim, slope.claim}
    assert value_in_hole(b.func) == sp.Rational(-1, 2)


def test_one_root_says_where_it_is() -> None:
    proved = root(-p, q, equal(x, ZERO), ONE)
    claim = proved.claim
    assert claim.answer == Within(-p, q)  # type: ignore[union-attr]


def test_that_a_factor_is_zero_is_tried_last() -> None:
    many = [quantity(f"n{i}", "a number", domain="nonnegative") for i in range(11)]
    first, second = sp.Mul(*many[3:7]), sp.Mul(*many[7:])
    rule = suppose(equal(y, many[0] * (many[1] * sp.exp(w) - many[2])))
    others = [suppose(equal(x, first)), suppose(equal(w, second))]
    nothing, factor = suppose(equal(y, ZERO)), suppose(nonzero(many[0]))
    proved = combine(
        equal(many[1] * sp.exp(w) + x + w, many[2] + first + second),
        ((ONE, many[0]), nothing),
        ((-ONE, many[0]), rule),
        *((ONE, other) for other in others),
        given=factor,
    )
    assert {rule.claim, nothing.claim, factor.claim} < proved.hypotheses


def test_a_point_is_found_where_no_two_numbers_are_equal() -> None:
    """Each of ten differs from the next, and the last lies between zero and one."""
    many = [quantity(f"a{i}", "a positive number", domain="positive") for i in range(10)]
    last = quantity("t", "a share", typical=(0, 1))
    distinct = {nonzero(a - b) for a, b in pairwise(many)}
    between_ends = {positive(last), greater(ONE, last)}
    assert witness(frozenset(distinct | between_ends)) is not None
    assert witness(frozenset(distinct | between_ends | {greater(last, ONE)})) is None
