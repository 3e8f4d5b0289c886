"""Limits by the arithmetic of the extended reals: what it determines, and what it leaves open."""

from __future__ import annotations

from typing import Any

import pytest
import sympy as sp

from symbolic_electrochem.checks import opinion
from symbolic_electrochem.kernel import Refused
from symbolic_electrochem.steps import (
    diverges,
    greater,
    limit,
    negative,
    nonzero,
    positive,
    quantity,
    suppose,
)

x = quantity("x", "what moves")
y = quantity("y", "a number")
p = quantity("p", "a positive number", domain="positive")
UP, DOWN = diverges(1), diverges(-1)
VANISHING = x * sp.exp(-1 / x)

FOUND: dict[str, tuple[Any, str, Any, Any]] = {
    "a reciprocal from above": (1 / x, "+", UP, ()),
    "a reciprocal from below": (1 / x, "-", DOWN, ()),
    "an even power from both sides": (1 / x**2, "both", UP, ()),
    "a logarithm of what vanishes": (sp.log(x), "+", DOWN, ()),
    "a logarithm that does not": (sp.log(1 + x), "+", 0, ()),
    "what falls faster than any power": (sp.exp(-1 / x), "+", 0, ()),
    "its logarithm": (sp.log(VANISHING, evaluate=False), "+", DOWN, ()),
    "its reciprocal": (sp.Pow(VANISHING, -1, evaluate=False), "+", UP, ()),
    "two infinities of one sign": (1 / x - sp.log(x), "+", UP, ()),
    "an infinity and a number": (1 / x + y, "+", UP, ()),
    "an infinity times a positive number": (p / x, "+", UP, ()),
    "an infinity times a negative number": (y / x, "+", DOWN, suppose(negative(y))),
    "the sign of a number left open": (y / x, "+", diverges(y), suppose(nonzero(y))),
    "a reciprocal of an infinity": (1 / (p + 1 / x), "+", 0, ()),
    "a point that is no zero": (sp.exp(x * y) / p, "both", 1 / p, ()),
}

OPEN: dict[str, tuple[Any, str, Any, Any]] = {
    "an infinity less another": (1 / x + sp.log(x), "+", UP, ()),
    "an infinity less another, the other way": (1 / x + sp.log(x), "+", DOWN, ()),
    "nothing times an infinity": (x * sp.log(x), "+", 0, ()),
    "nothing over nothing": ((sp.exp(x) - 1) / x, "+", 1, suppose(positive(y))),
    "an infinity times what may be nothing": (y / x, "+", diverges(y), ()),
    "an infinity of unknown sign": (y / x, "+", UP, suppose(nonzero(y))),
    "a logarithm from the side where there is none": (sp.log(x), "-", DOWN, ()),
    "a reciprocal from both sides": (1 / x, "both", UP, ()),
    "an exponential of an infinity from both sides": (sp.exp(1 / x), "both", UP, ()),
    "a reciprocal of a sum that may vanish": (1 / (y + x), "+", 1 / y, suppose(nonzero(y))),
    "a value that is almost right": (sp.exp(x) + p, "both", p, ()),
    "a number for an infinity": (1 / x, "+", 10**6, ()),
    "an infinity for a number": (x + p, "+", UP, ()),
    "a fact about what moves": (sp.log(1 - x), "+", 0, suppose(greater(1, x))),
    "an infinite point of view": (1 / x, "+", sp.oo, ()),
}


@pytest.mark.parametrize("name", FOUND)
def test_a_limit_that_its_parts_determine(name: str) -> None:
    expression, side, value, given = FOUND[name]
    theorem = limit(expression, x, 0, side=side, gives=value, given=given)
    assert x not in {s for h in theorem.hypotheses for s in h.lhs.free_symbols}  # type: ignore[union-attr]
    found = opinion(theorem)
    assert found.witness is None
    # exp(-10**100) has more zeros than balls can count, and its logarithm is lost with it.
    assert found.true > 0 or VANISHING.args[1] in expression.atoms(sp.exp)


@pytest.mark.parametrize("name", OPEN)
def test_a_limit_that_is_open_or_wrong(name: str) -> None:
    expression, side, value, given = OPEN[name]
    with pytest.raises(Refused) as caught:
        limit(expression, x, 0, side=side, gives=value, given=given)
    assert caught.value.remedy
