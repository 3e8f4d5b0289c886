"""The shapes of what can be proved.  They hold expressions and decide nothing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TypeAlias

import sympy as sp
from sympy.core.function import AppliedUndef

from .refusal import Refused

Operator: TypeAlias = Literal["=", "!=", ">", ">="]

NEGATED: dict[Operator, Operator] = {"=": "!=", "!=": "=", ">": ">=", ">=": ">"}


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

    def __str__(self) -> str:
        """Write it for a person."""
        return _spelled(self)


@lru_cache(maxsize=1 << 16)
def _spelled(relation: Relation) -> str:
    return f"{relation.lhs} {relation.op} {relation.rhs}"


def negated(relation: Relation) -> Relation:
    """Return what holds where a relation is defined and does not hold."""
    op = NEGATED[relation.op]
    if relation.op in (">", ">="):
        return Relation(op, relation.rhs, relation.lhs)
    return Relation(op, relation.lhs, relation.rhs)


@dataclass(frozen=True)
class Iff:
    """Each of two relations follows from the other."""

    left: Relation
    right: Relation

    def __str__(self) -> str:
        """Write it for a person."""
        return f"{self.left} ⇔ {self.right}"


@dataclass(frozen=True)
class Everywhere:
    """`relation` holds for every real `variable` that satisfies each condition of `where`."""

    variable: sp.Symbol
    where: tuple[Relation, ...]
    relation: Relation

    def __str__(self) -> str:
        """Write it for a person."""
        conditions = " and ".join(map(str, self.where))
        return f"{self.relation} for every {self.variable}{conditions and f' with {conditions}'}"


@dataclass(frozen=True)
class Diverges:
    """An infinite limit; its sign is the sign of `direction`, which is not zero."""

    direction: sp.Expr

    def __str__(self) -> str:
        """Write it for a person."""
        return f"oo with the sign of {self.direction}"


@dataclass(frozen=True)
class Limit:
    """`expression` tends to `value` as `variable` tends to `point` from `side`.

    The point may be ``oo``, approached from side ``-``, or ``-oo``, approached from side ``+``.
    """

    expression: sp.Expr
    variable: sp.Symbol
    point: sp.Expr
    side: Literal["+", "-", "both"]
    value: sp.Expr | Diverges

    def __str__(self) -> str:
        """Write it for a person."""
        way = "" if self.side == "both" else f" from side {self.side}"
        return f"{self.expression} -> {self.value} as {self.variable} -> {self.point}{way}"


@dataclass(frozen=True)
class Exactly:
    """One solution."""

    value: sp.Expr


@dataclass(frozen=True)
class Within:
    """One solution, which lies between two values and need have no formula."""

    low: sp.Expr
    high: sp.Expr


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


Answer: TypeAlias = Exactly | Within | Everything | Nothing | Unconditioned | Split


@dataclass(frozen=True)
class Solutions:
    """The set of all real `unknown` that satisfy `equation`, case by case."""

    unknown: sp.Symbol
    equation: Relation
    answer: Answer


Claim: TypeAlias = Relation | Iff | Everywhere | Limit | Solutions
Supposed: TypeAlias = Relation | Iff | Everywhere


def expressions(claim: Claim) -> tuple[sp.Expr, ...]:
    """Return every expression that stands in a claim."""
    if isinstance(claim, Relation):
        return (claim.lhs, claim.rhs)
    if isinstance(claim, Iff):
        return (*expressions(claim.left), *expressions(claim.right))
    if isinstance(claim, Everywhere):
        parts = (e for relation in (*claim.where, claim.relation) for e in expressions(relation))
        return (claim.variable, *parts)
    if isinstance(claim, Limit):
        return (claim.expression, claim.variable, *_point(claim.point), _size(claim.value))
    return (claim.unknown, *expressions(claim.equation), *_answers(claim.answer))


def _point(point: sp.Expr) -> tuple[sp.Expr, ...]:
    """Return the point of a limit, unless it is infinite and so no number."""
    return () if point.is_infinite else (point,)


def _size(value: sp.Expr | Diverges) -> sp.Expr:
    return value.direction if isinstance(value, Diverges) else value


def _answers(answer: Answer) -> tuple[sp.Expr, ...]:
    if isinstance(answer, Split):
        return (answer.on, *_answers(answer.zero), *_answers(answer.nonzero))
    if isinstance(answer, Exactly):
        return (answer.value,)
    if isinstance(answer, Within):
        return (answer.low, answer.high)
    if isinstance(answer, Nothing) and answer.limit is not None:
        return (answer.limit.direction,)
    return ()


def bound(claim: Claim) -> set[sp.Basic]:
    """Return the symbols that a derivative, a limit, "for every" or a set of solutions binds."""
    found = {
        variable
        for e in expressions(claim)
        for node in e.atoms(sp.Derivative)
        for variable in node.variables
    }
    if isinstance(claim, (Limit, Everywhere)):
        found.add(claim.variable)
    if isinstance(claim, Solutions):
        found.add(claim.unknown)
    return found


def transformed(claim: Claim, mapping: dict[sp.Basic, sp.Basic]) -> Claim:
    """Map every expression of a claim, all symbols at once, and refuse to touch what is bound."""
    held = bound(claim)
    for old, new in mapping.items():
        caught = sorted(str(s) for s in held if s in old.free_symbols | new.free_symbols)
        if caught:
            raise Refused(
                expected=f"{', '.join(caught)} to be free and stay so",
                got='a symbol that a derivative, a limit, "for every" or a set of solutions binds',
                remedy="write another symbol, or carry out the derivative or the limit first",
            )
    return _transformed(claim, mapping)


def placed(claim: Everywhere, value: sp.Expr) -> tuple[tuple[Relation, ...], Relation]:
    """Return the conditions and what is said at one value.

    A derivative by the variable has no place for a value, but for another symbol: at u, which
    stands nowhere else, the derivative of f(x) by x is that of f(u) by u.
    """
    said = (*claim.where, claim.relation)
    parts = [e for r in said for e in expressions(r)]
    functions = {node.func for e in parts for node in e.atoms(AppliedUndef)}
    taken = {s for e in (*parts, *(f.model for f in functions)) for s in e.free_symbols}
    mapping: dict[sp.Basic, sp.Basic] = {claim.variable: value}
    if value != claim.variable and (not isinstance(value, sp.Symbol) or value in taken):
        for relation in said:
            transformed(relation, mapping)
    conditions = tuple(_relation(condition, mapping) for condition in claim.where)
    return conditions, _relation(claim.relation, mapping)


def _transformed(claim: Claim, mapping: dict[sp.Basic, sp.Basic]) -> Claim:
    if isinstance(claim, Relation):
        return _relation(claim, mapping)
    if isinstance(claim, Iff):
        return Iff(_relation(claim.left, mapping), _relation(claim.right, mapping))
    if isinstance(claim, Everywhere):
        where = tuple(_relation(condition, mapping) for condition in claim.where)
        return Everywhere(claim.variable, where, _relation(claim.relation, mapping))
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
    if isinstance(answer, Within):
        return Within(answer.low.xreplace(mapping), answer.high.xreplace(mapping))
    if isinstance(answer, Nothing) and answer.limit is not None:
        return Nothing(Diverges(answer.limit.direction.xreplace(mapping)))
    return answer
