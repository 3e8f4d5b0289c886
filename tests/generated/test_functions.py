"""The stable functions as SymPy sees them."""

from __future__ import annotations

import pytest
import sympy as sp
from flint import arb
from sympy.codegen.rewriting import optimize, optims_c99

from symbolic_electrochem.codegen.lowering import STABLE
from symbolic_electrochem.functions import LogRatio, StableFunction

a, b, c = sp.symbols("a b c")
each = pytest.mark.parametrize("function", STABLE.values(), ids=STABLE)


def made(function: type[StableFunction]) -> StableFunction:
    return function(*sp.symbols("x:9")[: max(function.nargs)])


@each
def test_nothing_takes_it_apart(function: type[StableFunction]) -> None:
    f = made(function)
    for rewritten in (
        sp.simplify(f),
        sp.expand(f),
        sp.expand_log(f, force=True),
        sp.cancel(f),
        optimize(f, optims_c99),
        sp.cse(c * f)[1][0] / c,
    ):
        assert rewritten.has(function)
    assert function(*[sp.Integer(3)] * len(f.args)).has(function)


@each
def test_its_derivatives_are_those_of_its_textbook_form(function: type[StableFunction]) -> None:
    f = made(function)
    for x in f.args:
        own, textbook = sp.diff(f, x), sp.diff(f.elementary(), x)
        assert sp.simplify(own.rewrite(sp.log) - textbook) == 0


@each
def test_its_ball_is_that_of_its_textbook_form(function: type[StableFunction]) -> None:
    f = made(function)
    values = [sp.Rational(7, 3), sp.Rational(5, 11), sp.Rational(13, 2)][: len(f.args)]
    textbook = f.elementary().subs(dict(zip(f.args, values, strict=True))).evalf(30)
    ball = f.ball(*(arb(int(v.p)) / int(v.q) for v in values))
    assert ball.overlaps(arb(str(textbook), 1e-20))
    assert not ball.overlaps(arb(str(textbook * (1 + sp.Float("1e-10"))), 1e-20))
    assert sp.Abs(function(*values).evalf(30) - textbook) < sp.Float("1e-28")


def test_the_logarithm_of_a_ratio() -> None:
    assert LogRatio(a, b).elementary() == sp.log(a / b)
    assert LogRatio(a, b).rewrite(sp.log) == sp.log(a / b)
    assert sp.diff(LogRatio(a, b), a) == 1 / a
    assert sp.diff(LogRatio(a, b), b) == -1 / b
    assert sp.latex(LogRatio(a, b)) == r"\ln\frac{a}{b}"
    assert sp.latex(LogRatio(a, b) ** 2) == r"\left(\ln\frac{a}{b}\right)^{2}"
