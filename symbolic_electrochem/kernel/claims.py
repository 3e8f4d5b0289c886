"""The shapes of what can be proved.  They hold expressions and decide nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

import sympy as sp

Operator: TypeAlias = Literal["=", "!=", ">", ">="]


@dataclass(frozen=True)
class Relation:
    """``lhs op rhs`` between real numbers, both of which are claimed to exist."""

    op: Operator
    lhs: sp.Expr
    rhs: sp.Expr

    @property
    def difference(self) -> sp.Expr:
        """Left minus right, held as two terms."""
        return sp.Add(self.lhs, sp.Mul(-1, self.rhs))


@dataclass(frozen=True)
class Iff:
    """Each of two relations follows from the other."""

    left: Relation
    right: Relation


@dataclass(frozen=True)
class Diverges:
    """An infinite limit; its sign is the sign of `direction`, which is not zero."""

    direction: sp.Expr


@dataclass(frozen=True)
class Limit:
    """`expression` tends to `value` as `variable` tends to `point` from `side`."""

    expression: sp.Expr
    variable: sp.Symbol
    point: sp.Expr
    side: Literal["+", "-", "both"]
    value: sp.Expr | Diverges


@dataclass(frozen=True)
class Exactly:
    """One solution."""

    value: sp.Expr


@dataclass(frozen=True)
class Everything:
    """Every real number is a solution."""


@dataclass(frozen=True)
class Nothing:
    """No real number is a solution; `limit` says where the solution went, if it went anywhere."""

    limit: Diverges | None = None


@dataclass(frozen=True)
class Unconditioned:
    """The equation holds whatever the values of `free`: it asks for nothing."""

    reason: Literal["impermeant", "absent"]
    free: tuple[sp.Symbol, ...]


@dataclass(frozen=True)
class Split:
    """Two exhaustive and disjoint cases: `on` is zero, or it is not."""

    on: sp.Expr
    zero: Answer
    nonzero: Answer


Answer: TypeAlias = Exactly | Everything | Nothing | Unconditioned | Split


@dataclass(frozen=True)
class Solutions:
    """The set of all real `unknown` that satisfy `equation`, case by case."""

    unknown: sp.Symbol
    equation: Relation
    answer: Answer


Claim: TypeAlias = Relation | Iff | Limit | Solutions


def transformed(claim: Claim, mapping: dict[sp.Basic, sp.Basic]) -> Claim:
    """Map every expression of a claim, all symbols at once; a limit's variable stays."""
    if isinstance(claim, Relation):
        return _relation(claim, mapping)
    if isinstance(claim, Iff):
        return Iff(_relation(claim.left, mapping), _relation(claim.right, mapping))
    if isinstance(claim, Limit):
        expression, point = claim.expression.xreplace(mapping), claim.point.xreplace(mapping)
        value = _value(claim.value, mapping)
        return Limit(expression, claim.variable, point, claim.side, value)
    equation, answer = _relation(claim.equation, mapping), _answer(claim.answer, mapping)
    return Solutions(claim.unknown, equation, answer)


def _relation(claim: Relation, mapping: dict[sp.Basic, sp.Basic]) -> Relation:
    return Relation(claim.op, claim.lhs.xreplace(mapping), claim.rhs.xreplace(mapping))


def _value(value: sp.Expr | Diverges, mapping: dict[sp.Basic, sp.Basic]) -> sp.Expr | Diverges:
    if isinstance(value, Diverges):
        return Diverges(value.direction.xreplace(mapping))
    return value.xreplace(mapping)


def _answer(answer: Answer, mapping: dict[sp.Basic, sp.Basic]) -> Answer:
    if isinstance(answer, Split):
        zero, nonzero = _answer(answer.zero, mapping), _answer(answer.nonzero, mapping)
        return Split(answer.on.xreplace(mapping), zero, nonzero)
    if isinstance(answer, Exactly):
        return Exactly(answer.value.xreplace(mapping))
    if isinstance(answer, Nothing) and answer.limit is not None:
        return Nothing(Diverges(answer.limit.direction.xreplace(mapping)))
    return answer
