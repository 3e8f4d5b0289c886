"""What is no claim and no step: refused before any move looks at it."""

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
    Record,
    Refused,
    Relation,
    Solutions,
    Split,
    Unconditioned,
    verify,
)
from symbolic_electrochem.steps import (
    equal,
    greater,
    limit,
    positive,
    quantity,
    suppose,
)

ZERO, ONE = sp.S.Zero, sp.S.One
x = quantity("x", "a real number")
y = quantity("y", "another")
w = quantity("w", "a third")
p = quantity("p", "a positive number", domain="positive")
x_is_y = suppose(equal(x, y))
flat = limit(w + x, x, 0, side="both", gives=w)

MALFORMED: dict[str, Any] = {
    "no claim at all": "x = 0",
    "numbers that are not SymPy's": Relation("=", 1, 1),  # type: ignore[arg-type]
    "an operator nobody knows": Relation("<", x, y),  # type: ignore[arg-type]
    "an equivalence of equivalences": Iff(Iff(equal(x, 0), equal(y, 0)), equal(x, 0)),  # type: ignore[arg-type]
    "a limit from nowhere": Limit(x, x, ZERO, "left", ZERO),  # type: ignore[arg-type]
    "a limit in a number": Limit(x, ONE, ZERO, "+", ZERO),  # type: ignore[arg-type]
    "a limit to a moving value": Limit(x, x, ZERO, "+", Diverges(x)),
    "solutions for a number": Solutions(ONE, equal(0, 0), Everything()),  # type: ignore[arg-type]
    "solutions of an inequality": Solutions(x, greater(x, 0), Everything()),
    "an answer that is none": Solutions(x, equal(x, 0), 3),  # type: ignore[arg-type]
    "an answer within an answer": Solutions(x, equal(x, 0), Split(y, Everything(), 3)),  # type: ignore[arg-type]
    "a reason nobody knows": Solutions(x, equal(x, 0), Unconditioned("lazy", ())),  # type: ignore[arg-type]
    "a limit that is no limit": Solutions(x, equal(x, 0), Nothing(3)),  # type: ignore[arg-type]
    "a value that is no number": Solutions(x, equal(x, 0), Exactly(sp.true)),  # type: ignore[arg-type]
}


@pytest.mark.parametrize("name", MALFORMED)
@pytest.mark.parametrize("move", ["suppose", "known", "limit", "solutions", "differentiate"])
def test_what_is_no_claim_is_refused(name: str, move: str) -> None:
    with pytest.raises(Refused):
        verify(Record(move, MALFORMED[name]))


@pytest.mark.parametrize(
    "record",
    [
        Record("divine", equal(x, x)),
        Record("combine", equal(x, x), [x_is_y], (), ((ONE, ONE),)),  # type: ignore[arg-type]
        Record("combine", equal(x, x), (), (equal(x, y),)),  # type: ignore[arg-type]
        Record("combine", equal(x, y), (x_is_y,), (), ((ONE,),)),
        Record("combine", equal(x, y), (x_is_y,), (), (("1", ONE),)),
        Record("combine", equal(x, y), (x_is_y,)),
        Record("combine", equal(x, x), relation="~"),  # type: ignore[arg-type]
        Record("combine", equal(x, x), relation=":="),
        Record("apply", equal(x, y), (x_is_y,)),
        Record("apply", equal(x, y), (), (), ("exp",)),
        Record("instantiate", equal(1, y), (x_is_y,), (), ("xy",)),
        Record("instantiate", equal(1, y), (x_is_y,), (), ((x, 1),)),
        Record("instantiate", equal(1, y), (x_is_y,), (), ((x + y, ONE),)),
        Record("cases", equal(x, x), (), (), ()),
        Record("cases", equal(x, x), (x_is_y,), (), ("x = 0",)),
        Record("known", positive(p), arguments=(ONE,)),
        Record("iff", equal(x, y), (x_is_y, x_is_y)),
        Record("follow", equal(x, y), (x_is_y, x_is_y)),
        Record("limit", equal(x, y)),
        Record("solutions", equal(x, y)),
        Record("define", greater(x, y)),
        Record("suppose", flat.claim),
    ],
    ids=str,
)
def test_what_is_no_step_is_refused(record: Record) -> None:
    with pytest.raises(Refused) as caught:
        verify(record)
    assert caught.value.expected
    assert caught.value.got


def test_a_relation_with_an_equality_of_its_own_is_no_relation() -> None:
    class Agreeable(Relation):
        def __eq__(self, other: object) -> bool:
            return True

        __hash__ = Relation.__hash__

    claim = Iff(Agreeable("=", ONE, sp.Integer(2)), Agreeable("=", ONE, sp.Integer(2)))
    with pytest.raises(Refused):
        verify(Record("iff", claim, (x_is_y, x_is_y)))


UNSPOKEN: dict[str, Any] = {
    "a symbol that SymPy takes to be positive": sp.Symbol("s", positive=True),
    "a symbol that does not commute": sp.Symbol("s", commutative=False),
    "a function nobody declared": sp.Function("h")(x),
    "a floating-point number": sp.Float("0.5"),
    "the imaginary unit": sp.I,
    "an infinity": sp.oo,
    "no number": sp.nan,
    "a number without a rule": sp.EulerGamma,
    "an absolute value": sp.Abs(x),
    "a cosine": sp.cos(x),
    "a sum over cases": sp.Piecewise((x, x > 0), (y, True)),
    "a matrix": sp.MatrixSymbol("M", 1, 1),
    "a logarithm to a base": sp.log(x, 10, evaluate=False),
    "an integral": sp.Integral(x, (x, 0, 1)),
    "a derivative by a function": sp.Derivative(sp.Function("h")(x) ** 2, sp.Function("h")(x)),
}


@pytest.mark.parametrize("name", UNSPOKEN)
def test_what_the_kernel_has_no_rule_for_is_refused(name: str) -> None:
    unspoken = UNSPOKEN[name]
    for claim in (
        Relation("=", unspoken, y),
        Iff(Relation("=", y, ONE), Relation(">", unspoken, y)),
    ):
        with pytest.raises(Refused, match="rational numbers, pi, symbols"):
            suppose(claim)
