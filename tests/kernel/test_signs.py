"""Signs read off random facts that hold at a point: the truth at that point is never denied."""

from __future__ import annotations

import random
from functools import partial

import pytest
import sympy as sp

from symbolic_electrochem.checks import holds
from symbolic_electrochem.kernel import Relation
from symbolic_electrochem.kernel.field import at_scale
from symbolic_electrochem.kernel.judge import Judge
from symbolic_electrochem.kernel.signs import ANY, Signs, Used

X = sp.symbols("x y w")
NUMBERS = tuple(map(sp.Rational, ("0", "0", "1", "-1", "2", "-2", "3", "1/2", "-1/3")))
FOUR = sp.symbols("x y u v")
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


PIECES = (sp.exp(X[0]), sp.exp(-X[1]), sp.sqrt(X[0] ** 2 + 1), sp.sqrt(X[2] ** 2 + X[1] ** 2 + 2))


@pytest.mark.parametrize("seed", range(12))
def test_the_truth_about_powers_and_roots_is_never_denied(seed: int) -> None:
    """Two exponentials against each other, and A + B sqrt(f), dense where they are equal."""
    draw, decided = random.Random(100 + seed), 0  # noqa: S311  (reproducible questions)
    for _ in range(QUESTIONS // 4):
        point = {symbol: draw.choice(NUMBERS) for symbol in X}
        pool = [*X, *(linear(draw, point) for _ in range(3)), sp.S.One]
        known = [e for e in pool if e != 0]
        facts = [true_fact(draw, product(draw, known), point) for _ in range(draw.randint(0, 3))]
        for _ in range(4):
            a, b, c, d = (draw.choice((*pool, *PIECES, *PIECES)) for _ in range(4))
            asked = draw.choice((1, 2, -1)) * a * b + draw.choice((1, -1, -2)) * c * d
            value = holds_at(asked, point)
            signs, used = at_scale(partial(signs_of, asked, facts))
            assert value in signs, (facts, asked, point)
            assert used <= set(facts)
            decided += signs != ANY
    assert decided > 0


@pytest.mark.parametrize("seed", range(4))
def test_the_truth_about_two_powers_is_never_denied(seed: int) -> None:
    """Of two negative numbers the logarithm of the ratio says the opposite."""
    draw, decided = random.Random(200 + seed), 0  # noqa: S311  (reproducible questions)
    for _ in range(2 * QUESTIONS):
        a, b, c, d = FOUR
        point = dict(zip(FOUR, draw.choices(NUMBERS[4:], k=4), strict=True))
        differences = [e for s in FOUR for e in (s - 1, s, s + 1) if e.xreplace(point) != 0]
        facts = [Relation(">", sp.sign(e.xreplace(point)) * e, sp.S.Zero) for e in differences]
        asked = a * sp.exp(b) - c * sp.exp(d)
        signs = Judge(facts).signs(asked)[0]
        assert holds_at(asked, point) in signs, (facts, point)
        decided += signs != ANY
    assert decided > 0


def signs_of(e: sp.Expr, facts: list[Relation], scale: int) -> tuple[Signs, Used]:
    return Judge(facts, scale).signs(e)


def holds_at(e: sp.Expr, point: dict[sp.Symbol, sp.Rational]) -> int:
    """Return the sign of an expression at a point, by ball arithmetic."""
    if holds(Relation(">", e, sp.S.Zero), point):
        return 1
    return 0 if holds(Relation("=", e, sp.S.Zero), point) else -1


def test_a_fact_about_a_product_is_used_for_its_multiples() -> None:
    x, y, w = X
    judge = Judge([Relation(">", x * y, sp.S.Zero), Relation(">", w, sp.S.Zero)])
    assert judge.proves(Relation(">", 2 * w * x * y, sp.S.Zero))
    assert judge.proves(Relation(">", sp.S.Zero, -w * x * y))
    assert not judge.proves(Relation(">", x * w, sp.S.Zero))
    assert not judge.proves(Relation(">", x**2 * y, sp.S.Zero))


def test_a_difference_of_logarithms_has_the_sign_of_the_arguments() -> None:
    x, y, _ = X
    positive = [Relation(">", x, sp.S.Zero), Relation(">", y, sp.S.Zero)]
    judge = Judge([*positive, Relation(">", x - y, sp.S.Zero)])
    assert judge.proves(Relation(">", sp.log(x) - sp.log(y), sp.S.Zero))
    assert not Judge(positive).proves(Relation(">", sp.log(x) - sp.log(y), sp.S.Zero))
