"""Random identities, derivatives and limits, each beside what ball arithmetic says of it."""

from __future__ import annotations

import random
from typing import Any

import pytest
import sympy as sp

from symbolic_electrochem.checks import evaluate, holds, opinion, precision
from symbolic_electrochem.functions import LogRatio
from symbolic_electrochem.kernel import Diverges, Limit, Record, Refused, Relation, Theorem, verify
from symbolic_electrochem.kernel.calculus import derivative
from symbolic_electrochem.steps import (
    differentiate,
    equal,
    identity,
    negative,
    positive,
    quantity,
    suppose,
)

p = quantity("p", "a positive number", domain="positive")
q = quantity("q", "another", domain="positive")
x = quantity("x", "a real number")
y = quantity("y", "another")
AT: dict[Any, Any] = {
    p: sp.Rational(13, 7),
    q: sp.Rational(2, 5),
    x: sp.Rational(-3, 4),
    y: sp.Rational(8, 3),
}
ALSO: dict[Any, Any] = {
    p: sp.Rational(1, 6),
    q: sp.Rational(9, 4),
    x: sp.Rational(7, 5),
    y: sp.Rational(-1, 3),
}
HALF = sp.Rational(1, 2)


class Writer:
    """Someone who writes expressions, and writes them again in another way."""

    def __init__(self, seed: int) -> None:
        self.draw = random.Random(seed)  # noqa: S311  (reproducible expressions)

    def positive(self, depth: int) -> sp.Expr:
        if depth == 0:
            return self.draw.choice([p, q, sp.Integer(self.draw.randint(1, 6)), HALF])
        a, b = self.positive(depth - 1), self.positive(depth - 1)
        c = self.real(depth - 1)
        return self.draw.choice([a, a + b, a * b, a / b, sp.exp(c), a**2, sp.sqrt(a), sp.cosh(c)])

    def real(self, depth: int) -> sp.Expr:
        if depth == 0:
            return self.draw.choice([x, y, p, q, sp.Integer(self.draw.randint(-3, 3)), -HALF])
        a, b, c = self.real(depth - 1), self.real(depth - 1), self.positive(depth - 1)
        functions = [sp.log(c), LogRatio(c, p), sp.sinh(a), sp.asinh(a), sp.tanh(a)]
        return self.draw.choice([a, a + b, a * b, a / c, a**2, c, *functions])

    def again(self, e: Any) -> sp.Expr:
        """Write it differently by rules that hold for real numbers and positive arguments."""
        if not e.args:
            return e
        parts: list[Any] = [self.again(part) for part in e.args]
        first, *rest = parts
        if isinstance(e, sp.log) and first.is_Mul:
            return sp.Add(*map(sp.log, first.args)) if self.known(first) else e.func(*parts)
        if isinstance(e, sp.exp) and first.is_Add:
            return sp.Mul(*map(sp.exp, first.args), evaluate=False)
        if isinstance(e, sp.Mul) and parts[-1].is_Add and self.draw.random() < HALF:
            return sp.Add(*(sp.Mul(*parts[:-1], term) for term in parts[-1].args))
        return e.func(first, *rest) if self.draw.random() < HALF else self.shifted(e, parts)

    @staticmethod
    def known(e: Any) -> bool:
        return all(holds(Relation(">", part, sp.S.Zero), AT) for part in e.args)

    @staticmethod
    def shifted(e: Any, parts: list[Any]) -> sp.Expr:
        return (e.func(*parts) * p + e.func(*parts) * q) / (p + q)

    def spoilt(self, e: Any) -> sp.Expr:
        chosen = self.draw.choice(sorted(e.atoms(sp.Symbol, sp.Rational), key=str) or [e])
        return e.xreplace({chosen: self.draw.choice([-chosen, chosen + 1, p, x, chosen * q])})


def real(e: sp.Expr) -> bool:
    return not e.has(sp.zoo, sp.nan, sp.oo, sp.I)


def proved(claim: Relation, *given: Theorem) -> bool:
    try:
        identity(claim, given=given)
    except Refused:
        return False
    return True


@pytest.mark.parametrize("seed", range(8))
def test_no_identity_is_accepted_that_balls_refute(seed: int) -> None:
    writer, refuted = Writer(seed), 0
    for _ in range(40):
        e = writer.real(3)
        for other in (writer.spoilt(e), writer.spoilt(writer.again(e)) if real(e) else e):
            claim = equal(e, other)
            if real(e + other) and False in (holds(claim, AT), holds(claim, ALSO)):
                refuted += 1
                assert not proved(claim), claim
    assert refuted > 20


def test_identities_that_hold_are_accepted() -> None:
    writer, tried, missed = Writer(0), 0, []
    for _ in range(150):
        e = writer.real(3)
        other = writer.again(e)
        if e != other and real(e) and real(other):
            tried += 1
            missed += [] if proved(equal(e, other)) else [(e, other)]
    assert tried > 80
    assert len(missed) < tried // 10, missed


def test_an_exponent_is_split_into_terms_in_their_lowest_form() -> None:
    assert proved(equal(sp.exp(x + y / (p * q)), sp.exp(x) * sp.exp(y / (p * q))))
    assert not proved(equal(sp.exp(x + y / (p * q)), sp.exp(x) * sp.exp(y / p)))


def test_logarithms_split_over_signs_that_are_known() -> None:
    below = (suppose(negative(x)), suppose(negative(y)))
    assert proved(equal(sp.log(-x * p), sp.log(-x) + sp.log(p)), *below)
    assert proved(equal(sp.log(x * y), sp.log(-x) + sp.log(-y)), *below)
    assert proved(equal(sp.log(x / y), sp.log(-x) - sp.log(-y)), *below)
    assert not proved(equal(sp.log(-x * p), sp.log(-x) + sp.log(p)))


@pytest.mark.parametrize("seed", range(4))
def test_derivatives_agree_with_balls(seed: int) -> None:
    writer, step = Writer(100 + seed), sp.Rational(1, 10**60)
    for _ in range(15):
        e, by = writer.real(3), writer.draw.choice([x, p])
        if not real(e):
            continue
        proved = differentiate(e, by).claim.rhs  # type: ignore[union-attr]
        after, before = AT | {by: AT[by] + step}, AT | {by: AT[by] - step}
        with precision(1000):
            slope = (evaluate(e, after) - evaluate(e, before)) / evaluate(2 * step, AT)
            difference = abs(slope - evaluate(proved, AT))
            assert difference < evaluate(sp.Rational(1, 10**40), AT), (e, by)
        with pytest.raises(Refused):
            differentiate(e, by, gives=derivative(e, by) + 1)


def written(writer: Writer, depth: int) -> sp.Expr:
    """Return an expression that may do anything as x goes to zero."""
    if depth == 0:
        return writer.draw.choice([x, x, x, y, p, sp.Integer(2), -sp.S.One])
    a, b = written(writer, depth - 1), written(writer, depth - 1)
    return writer.draw.choice([a, a + b, a * b, a / b, sp.exp(a), sp.log(a), -a])


@pytest.mark.parametrize("seed", range(4))
def test_limits_agree_with_balls(seed: int) -> None:
    """Every value that could be claimed is; what is accepted must look right from close by."""
    writer, seen = Writer(200 + seed), 0
    values: list[Any] = [
        sp.S.Zero,
        sp.S.One,
        y,
        Diverges(sp.S.One),
        Diverges(-sp.S.One),
        Diverges(y),
    ]
    signs = [(suppose(positive(y)),), (suppose(negative(y)),), ()]
    for _ in range(60):
        e: Any = written(writer, 3)
        side: Any = writer.draw.choice(["+", "-", "both"])
        if x not in e.free_symbols or not real(e):
            continue
        for value in values:
            claim = Limit(e, x, sp.S.Zero, side, value)
            record = Record("limit", claim, (), writer.draw.choice(signs))
            try:
                found = opinion(verify(record))
            except Refused:
                continue
            seen += found.true > 0
            assert found.witness is None, (claim, found)
    assert seen > 5
