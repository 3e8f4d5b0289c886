"""Attempts to prove what is false by going past the words of a chapter to the judge itself.

Beside each attempt stands the honest step it imitates.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import pytest
import sympy as sp

from symbolic_electrochem.kernel import (
    Everything,
    Limit,
    Record,
    Refused,
    Relation,
    Solutions,
    Theorem,
    verify,
)
from symbolic_electrochem.steps import (
    backwards,
    both_ways,
    by_cases,
    combine,
    differentiate,
    diverges,
    divide,
    equal,
    equivalent,
    every,
    exactly,
    follow,
    greater,
    identity,
    known,
    limit,
    negative,
    none,
    nonzero,
    positive,
    quantity,
    quantity_function,
    solutions,
    special_case,
    split,
    suppose,
    unequal,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from symbolic_electrochem.kernel import Claim, Sign

ZERO, ONE = sp.S.Zero, sp.S.One
x = quantity("x", "a real number")
y = quantity("y", "another")
w = quantity("w", "a third")
k = quantity("k", "a fourth")
p = quantity("p", "a positive number", domain="positive")
n = quantity("n", "a number that is not negative", domain="nonnegative")
i = quantity("i", "a whole number", domain="integer")
f_x = quantity_function("f", x, meaning="a function", unit="1", model=x)
f_y = f_x.func(y)
x_is_y = suppose(equal(x, y))
x_nonzero = suppose(nonzero(x))
product = suppose(equal(p * x * y, 0))
no_product = divide(product, p * x, gives=equal(y, 0), given=x_nonzero)
x_zero = suppose(equal(x, 0))
slope = differentiate(w * x, x, gives=w)
flat = limit(w + x, x, 0, side="both", gives=w)
answer = solutions(
    y,
    of=product.claim,  # type: ignore[arg-type]
    answer=split(
        x,
        zero=every(combine(product.claim, (p * y, x_zero))),  # type: ignore[arg-type]
        nonzero=exactly(both_ways(no_product, backwards(no_product, to=product))),
    ),
)


def step(
    move: str,
    claim: Claim,
    *premises: Theorem,
    arguments: tuple[Any, ...] = (),
    relation: Sign = "·",
) -> Theorem:
    return verify(Record(move, claim, premises, (), arguments, relation))


def put(theorem: Theorem, claim: Claim, **values: Any) -> Theorem:
    named = {"x": x, "y": y, "w": w, "k": k, "n": n, "f_x": f_x}
    pairs = tuple((named[name], sp.sympify(value)) for name, value in values.items())
    return step("instantiate", claim, theorem, arguments=pairs)


@dataclass(frozen=True)
class Attack:
    """A false step, a fragment of its refusal, and the honest step beside it."""

    false: Callable[[], Any]
    said: str
    honest: Callable[[], Any]


def same_branch() -> Any:
    """Return a leaf with the one solution of y = 0."""
    zero = suppose(equal(y, 0))
    return exactly(both_ways(zero, zero))


ATTACKS = {
    # what a derivative, a limit or a set of solutions binds
    "w = x under a derivative by x: (x x)' = x": Attack(
        lambda: step("replace", equal(sp.Derivative(x**2, x), x), slope, suppose(equal(w, x))),
        "x to be free",
        lambda: step("replace", equal(sp.Derivative(y * x, x), y), slope, suppose(equal(w, y))),
    ),
    "putting x for w under a derivative by x": Attack(
        lambda: put(slope, equal(sp.Derivative(x**2, x), x), w=x),
        "x to be free",
        lambda: put(slope, equal(sp.Derivative(y * x, x), y), w=y),
    ),
    "the derivative of a function at a point where its value is known": Attack(
        lambda: step(
            "replace",
            equal(sp.Derivative(w, x, evaluate=False), 1),
            suppose(equal(sp.Derivative(f_x, x), 1)),
            suppose(equal(f_x, w)),
        ),
        "x to be free",
        lambda: suppose(equal(sp.Derivative(f_x, x), 1)),
    ),
    "putting x for y where a hypothesis differentiates by x": Attack(
        lambda: special_case(
            combine(
                equal(k, y),
                (-1, suppose(equal(sp.Derivative(x * y, x), k))),
                (1, differentiate(x * y, x, gives=y)),
            ),
            {y: x},
        ),
        "x to be free",
        lambda: special_case(differentiate(x * y, x, gives=y), {y: k}),
    ),
    "a value that moves with the variable of a limit": Attack(
        lambda: step("replace", Limit(2 * x, x, ZERO, "both", ZERO), flat, suppose(equal(w, x))),
        "x to be free",
        lambda: step("replace", Limit(y + x, x, ZERO, "both", y), flat, suppose(equal(w, y))),
    ),
    "a limit at a point that moves": Attack(
        lambda: step("limit", Limit(x, x, x + 1, "+", x + 1)),
        "without x",
        lambda: step("limit", Limit(x, x, y + 1, "+", y + 1)),
    ),
    "the unknown put into its own equation": Attack(
        lambda: step(
            "replace",
            Solutions(y, equal(p * y**2, 0), Everything()),
            answer,
            suppose(equal(x, y)),
        ),
        "y to be free",
        lambda: answer,
    ),
    "a derivative by a function": Attack(
        lambda: step("differentiate", equal(sp.Derivative(f_x**2, f_x), 0)),
        "got Derivative",
        lambda: differentiate(f_x**2, x, gives=2 * f_x * sp.Derivative(f_x, x)),
    ),
    "a function replaced at one of two places": Attack(
        lambda: put(
            step("replace", equal(f_y, w), suppose(equal(f_x, w)), x_is_y),
            equal(f_y, 1),
            w=1,
            f_x=1,
        ),
        "f only as f(x)",
        lambda: put(suppose(equal(f_x, w)), equal(y, w), f_x=y),
    ),
    "e to the power x as a constant": Attack(
        lambda: identity(equal(sp.Pow(sp.E, x, evaluate=False), sp.Pow(sp.E, y, evaluate=False))),
        "powers of e as exp",
        lambda: identity(equal(sp.exp(x) * sp.exp(y), sp.exp(x + y))),
    ),
    # hypotheses
    "an equivalence that contradicts itself": Attack(
        lambda: follow(suppose(equivalent(equal(0, 1), equal(x, x))), identity(equal(x, x))),
        "hold together",
        lambda: follow(suppose(equivalent(equal(y, 1), equal(x, x))), identity(equal(x, x))),
    ),
    "an equivalence at one point read as one at all": Attack(
        lambda: solutions(
            x,
            of=equal(x, 0),
            answer=every(
                follow(suppose(equivalent(equal(y, y), equal(x, 0))), identity(equal(y, y)))
            ),
        ),
        "whatever x",
        lambda: follow(suppose(equivalent(equal(y, y), equal(x, 0))), identity(equal(y, y))),
    ),
    "a temperature below zero": Attack(
        lambda: suppose(equal(p, -1)), "hold together", lambda: suppose(equal(x, -1))
    ),
    "half a valence": Attack(
        lambda: suppose(equal(2 * i, 1)), "hold together", lambda: suppose(equal(2 * i, 4))
    ),
    "a case as evidence that the cases are complete": Attack(
        lambda: by_cases(
            (equal(x, 0), combine(Relation(">=", x, ZERO), (1, x_zero))),
            (positive(x), combine(Relation(">=", x, ZERO), (1, suppose(positive(x))))),
        ),
        "exhaustive",
        lambda: by_cases(
            (equal(n, 0), identity(equal(y, y))), (positive(n), identity(equal(y, y)))
        ),
    ),
    "left and right of zero, of what may be zero": Attack(
        lambda: by_cases(
            (positive(x), identity(equal(y, y))), (negative(x), identity(equal(y, y)))
        ),
        "exhaustive",
        lambda: by_cases(
            (positive(x), identity(equal(y, y))),
            (negative(x), identity(equal(y, y))),
            given=suppose(nonzero(x)),
        ),
    ),
    # equivalences that are none
    "adding an inequality as an equivalence": Attack(
        lambda: combine(
            greater(x + w, y),
            (1, suppose(greater(x, y))),
            (1, suppose(positive(w))),
            relation="⇔",
        ),
        "can be undone",
        lambda: combine(greater(x + w, y), (1, suppose(greater(x, y))), (1, suppose(positive(w)))),
    ),
    "weakening > to >= as an equivalence": Attack(
        lambda: combine(Relation(">=", x, y), (1, suppose(greater(x, y))), relation="⇔"),
        "can be undone",
        lambda: combine(Relation(">=", x, y), (1, suppose(greater(x, y)))),
    ),
    "a special case as an equivalence": Attack(
        lambda: step("instantiate", equal(1, y), x_is_y, arguments=((x, ONE),), relation="⇔"),
        "can be undone",
        lambda: step("instantiate", equal(1, y), x_is_y, arguments=((x, ONE),), relation="⇒"),
    ),
    "an identity equivalent to nothing": Attack(
        lambda: step("combine", equal(x, x), relation="⇔"),
        "can be undone",
        lambda: step("combine", equal(x, x)),
    ),
    # sets of solutions
    "one side of a limit as the way a solution goes": Attack(
        lambda: quotient(x, "+"), "every side", lambda: quotient(n, "+")
    ),
    "a case that is undefined where it is asked": Attack(
        lambda: solutions(
            y, of=equal(y, 0), answer=split(sp.log(x), zero=same_branch(), nonzero=same_branch())
        ),
        "x > 0",
        lambda: solutions(
            y, of=equal(y, 0), answer=split(sp.log(p), zero=same_branch(), nonzero=same_branch())
        ),
    ),
    "an empty case": Attack(
        lambda: solutions(
            y, of=equal(y, 0), answer=split(p, zero=same_branch(), nonzero=same_branch())
        ),
        "empty case",
        lambda: solutions(
            y, of=equal(y, 0), answer=split(n, zero=same_branch(), nonzero=same_branch())
        ),
    ),
    "a case that becomes empty": Attack(
        lambda: special_case(answer, {x: ZERO}),
        "empty case",
        lambda: special_case(answer, {x: 2 * x}),
    ),
    "a leaf too few": Attack(
        lambda: verify(replace(answer.record, premises=answer.record.premises[:1])),
        "proof that",
        lambda: verify(answer.record),
    ),
    "a leaf too many": Attack(
        lambda: verify(replace(answer.record, premises=(*answer.record.premises, x_zero))),
        "as many proofs",
        lambda: verify(answer.record),
    ),
}


def quotient(divisor: Any, side: str) -> Theorem:
    """Solve ``divisor * y = w``, and say where the solution goes as the divisor vanishes."""
    equation, gone = suppose(equal(divisor * y, w)), suppose(equal(divisor, 0))
    there, empty = suppose(nonzero(divisor)), suppose(equal(w, 0))
    solved = divide(equation, divisor, gives=equal(y, w / divisor), given=there)
    one = exactly(both_ways(solved, backwards(solved, to=equation)))
    away = limit(w / divisor, divisor, 0, side=side, gives=diverges(w), given=suppose(nonzero(w)))
    always = combine(equal(divisor * y, w), (y, gone), (-1, empty))
    never = combine(equal(0, w), (1, equation), (-y, gone))
    return solutions(
        y,
        of=equal(divisor * y, w),
        answer=split(
            w,
            zero=split(divisor, zero=every(always), nonzero=one),
            nonzero=split(divisor, zero=none(never, away), nonzero=one),
        ),
    )


@pytest.mark.parametrize("name", ATTACKS)
def test_an_attack_is_refused(name: str) -> None:
    attack = ATTACKS[name]
    with pytest.raises(Refused, match=r".") as caught:
        attack.false()
    assert attack.said in str(caught.value)
    assert caught.value.remedy


@pytest.mark.parametrize("name", ATTACKS)
def test_the_honest_step_is_accepted(name: str) -> None:
    assert isinstance(ATTACKS[name].honest(), Theorem)


def test_a_fact_is_evidence_only_where_it_is_defined() -> None:
    """SymPy turns y/x into 2 when 2 x is put for y; what was read off y/x must not go with it."""
    supposed = suppose(unequal(y / x, w), given=x_nonzero)
    seen = known(positive(x**2), given=supposed)
    special = special_case(seen, {y: 2 * x, w: ONE})
    assert set(map(str, special.hypotheses)) == {"x != 0"}
