"""Proofs put together at random: what is accepted holds wherever its hypotheses hold.

Claims are tried exactly, at small numbers with many zeros among them, because that is where a
divisor that was lost shows.
"""

from __future__ import annotations

import random
from itertools import product
from typing import TYPE_CHECKING, Any

import pytest
import sympy as sp

from symbolic_electrochem.kernel import Iff, Record, Refused, Relation, Theorem, verify
from symbolic_electrochem.kernel.claims import negated, transformed
from symbolic_electrochem.kernel.witness import truth
from symbolic_electrochem.quantities import quantity

if TYPE_CHECKING:
    from symbolic_electrochem.kernel.claims import Operator

SYMBOLS: list[Any] = [quantity(name, "a number") for name in ("x", "y", "w")]
POINTS: list[dict[Any, Any]] = [
    dict(zip(SYMBOLS, map(sp.Integer, p), strict=True)) for p in product((0, 1, -1, 2), repeat=3)
]
OPERATORS: tuple[Operator, ...] = ("=", "!=", "!=", ">", ">=")
STEPS = 120


class Prover:
    """Someone who tries whatever comes to mind."""

    def __init__(self, seed: int) -> None:
        self.draw = random.Random(seed)  # noqa: S311  (reproducible proofs)
        self.pool: list[Theorem] = []

    def number(self) -> sp.Expr:
        return self.draw.choice([*SYMBOLS, *SYMBOLS, *map(sp.Integer, (0, 1, -1, 2))])

    def expression(self) -> sp.Expr:
        a, b, c = self.number(), self.number(), self.draw.choice(SYMBOLS)
        forms = [a, a * b, a + b, a / c, a * b / c, a / (c + 1), a / c**2, a - b * c]
        return self.draw.choice(forms)

    def relation(self) -> Relation:
        simple = [self.draw.choice(SYMBOLS), sp.S.Zero]
        sides = simple if self.draw.random() < 0.3 else [self.expression(), self.number()]
        return Relation(self.draw.choice(OPERATORS), *sides)

    def equations(self) -> list[Theorem]:
        return [t for t in self.pool if isinstance(t.claim, Relation)]

    def given(self) -> tuple[Theorem, ...]:
        return tuple(self.draw.sample(self.equations(), k=min(2, len(self.equations()))))

    def suppose(self) -> Record:
        claim: Any = self.relation()
        if self.draw.random() < 0.1:
            claim = Iff(claim, self.relation())
        return Record("suppose", claim, (), self.given())

    def known(self) -> Record:
        square = Relation(self.draw.choice((">", "!=")), self.expression() ** 2, sp.S.Zero)
        return Record("known", self.draw.choice([self.relation(), square]), (), self.given())

    def combine(self) -> Record:
        premises = tuple(self.draw.choices(self.equations(), k=self.draw.randint(1, 2)))
        factors = tuple((self.number(), self.draw.choice([sp.S.One, *SYMBOLS])) for _ in premises)
        start, total = self.number(), sp.S.Zero
        for premise, (top, bottom) in zip(premises, factors, strict=True):
            claim: Any = premise.claim
            total += top / bottom * (claim.lhs - claim.rhs)
        claims: list[Any] = [premise.claim for premise in premises]
        operator = self.draw.choice([each.op for each in claims])
        relation: Any = self.draw.choice("⇔⇒")
        claim = Relation(operator, start + total, start)
        return Record("combine", claim, premises, self.given(), factors, relation)

    def instantiate(self) -> Record:
        premise = self.draw.choice(self.pool)
        chosen = self.draw.sample(SYMBOLS, k=self.draw.randint(1, 3))
        values = [self.number() * self.number(), self.expression(), self.number()]
        pairs = tuple((symbol, self.draw.choice(values)) for symbol in chosen)
        claim = transformed(premise.claim, dict(pairs))
        return Record("instantiate", claim, (premise,), self.given()[:1], pairs)

    def replace(self) -> Record:
        equations: list[Any] = list(self.equations())
        rules = [t for t in equations if t.claim.lhs in SYMBOLS]
        premise, rule = self.draw.choice(self.pool), self.draw.choice(rules)
        by: Any = rule.claim
        claim = transformed(premise.claim, {by.lhs: by.rhs})
        return Record("replace", claim, (premise, rule), self.given())

    def iff(self) -> Record:
        forward, backward = self.draw.choices(self.equations(), k=2)
        return Record("iff", Iff(backward.claim, forward.claim), (forward, backward))  # type: ignore[arg-type]

    def follow(self) -> Record:
        rules = [t for t in self.pool if isinstance(t.claim, Iff)]
        rule: Any = self.draw.choice(rules)
        sides = [rule.claim.left, rule.claim.right]
        known = [t for t in self.equations() if t.claim in sides] or self.equations()
        return Record("follow", self.draw.choice(sides), (rule, self.draw.choice(known)))

    def cases(self) -> Record:
        first = self.draw.choice(self.pool)
        second = self.draw.choice([t for t in self.pool if t.claim == first.claim])
        known = [h for h in first.hypotheses if isinstance(h, Relation)]
        case = self.draw.choice(sorted(known, key=str) or [self.relation()])
        return Record("cases", first.claim, (first, second), (), (case, negated(case)))

    def step(self) -> None:
        moves = [self.suppose, self.known, self.combine, self.instantiate, self.instantiate]
        moves += [self.replace, self.iff, self.follow, self.cases]
        try:
            self.pool.append(verify(self.draw.choice(moves)()))
        except (Refused, IndexError):
            return


def denied(theorem: Theorem, point: dict[Any, Any]) -> bool:
    """Tell whether the hypotheses hold at a point where the claim does not, or is undefined."""
    hypotheses = [h for h in theorem.hypotheses if isinstance(h, Relation)]
    if len(hypotheses) < len(theorem.hypotheses) or not isinstance(theorem.claim, Relation):
        return False
    return all(truth(h, point) for h in hypotheses) and not truth(theorem.claim, point)


@pytest.mark.parametrize("seed", range(24))
def test_what_is_proved_at_random_is_true(seed: int) -> None:
    prover = Prover(seed)
    for _ in range(STEPS):
        prover.step()
    proved = [theorem for theorem in prover.pool if not theorem.declared]
    assert len(proved) > STEPS // 10
    for theorem in proved:
        points = prover.draw.sample(POINTS, k=16)
        assert not [p for p in points if denied(theorem, p)], (theorem, theorem.hypotheses)


def test_a_false_theorem_would_be_noticed() -> None:
    """As if a division by x had left no trace."""
    x, y, _ = SYMBOLS
    honest = verify(Record("suppose", Relation("=", x * y, x)))
    lost = Relation("=", y, sp.S.One)
    assert any(
        truth(h, p) and not truth(lost, p)
        for p in POINTS
        for h in honest.hypotheses
        if isinstance(h, Relation)
    )
