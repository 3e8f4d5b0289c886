"""Signs read off random facts that hold at a point: the truth at that point is never denied."""

from __future__ import annotations

import random

import pytest
import sympy as sp

from symbolic_electrochem.kernel import Relation
from symbolic_electrochem.kernel.judge import ANY, Judge

X = sp.symbols("x y w")
NUMBERS = tuple(map(sp.Rational, ("0", "0", "1", "-1", "2", "-2", "3", "1/2", "-1/3")))
QUESTIONS = 60


def linear(draw: random.Random, point: dict[sp.Symbol, sp.Rational]) -> sp.Expr:
    """Return a linear form, often one that vanishes at the point."""
    form = sp.Add(*(draw.choice((0, 0, 1, -1, 2)) * symbol for symbol in X))
    return form - form.xreplace(point) if draw.random() < 0.4 else form + draw.choice((0, 1, -1))


def product(draw: random.Random, pool: list[sp.Expr]) -> sp.Expr:
    """Return a product of members of the pool, sometimes with something added."""
    e = sp.Mul(draw.choice((1, -1, 2)), *draw.choices(pool, k=draw.randint(1, 3)))
    return e + draw.choice((0, 0, 1)) * draw.choice(pool)


def true_fact(draw: random.Random, e: sp.Expr, point: dict[sp.Symbol, sp.Rational]) -> Relation:
    """Return a relation between the expression and zero that holds at the point."""
    value = e.xreplace(point)
    if value < 0:
        return Relation(draw.choice((">", "!=", ">=")), -e, sp.S.Zero)
    operators = ("=", ">=") if value == 0 else (">", "!=", ">=")
    return Relation(draw.choice(operators), e, sp.S.Zero)  # type: ignore[arg-type]


@pytest.mark.parametrize("seed", range(12))
def test_the_truth_at_a_point_is_never_denied(seed: int) -> None:
    draw, decided = random.Random(seed), 0  # noqa: S311  (reproducible questions)
    for _ in range(QUESTIONS // 4):
        point = {symbol: draw.choice(NUMBERS) for symbol in X}
        pool = [e for e in (*X, *(linear(draw, point) for _ in range(3))) if e != 0]
        facts = [true_fact(draw, product(draw, pool), point) for _ in range(draw.randint(0, 4))]
        judge = Judge(facts)
        for _ in range(4):
            asked = product(draw, pool)
            signs, used = judge.signs(asked)
            assert int(sp.sign(asked.xreplace(point))) in signs, (facts, asked, point)
            assert used <= set(facts)
            decided += signs != ANY
    assert decided > 0


def test_a_difference_of_logarithms_has_the_sign_of_the_arguments() -> None:
    x, y, _ = X
    positive = [Relation(">", x, sp.S.Zero), Relation(">", y, sp.S.Zero)]
    judge = Judge([*positive, Relation(">", x - y, sp.S.Zero)])
    assert judge.proves(Relation(">", sp.log(x) - sp.log(y), sp.S.Zero))
    assert not Judge(positive).proves(Relation(">", sp.log(x) - sp.log(y), sp.S.Zero))
