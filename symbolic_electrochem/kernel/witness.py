"""A point at which hypotheses hold together.  Hypotheses without one prove anything."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice, product

import sympy as sp
from sympy.core.function import AppliedUndef

from ..quantities import Quantity
from .calculus import derivative
from .claims import Iff, Relation
from .judge import Judge
from .refusal import Refused

POSITIVE = tuple(map(sp.Rational, ("1", "2", "1/2", "3")))
CANDIDATES: dict[str, tuple[sp.Rational, ...]] = {
    "positive": POSITIVE,
    "nonnegative": (sp.S.One, sp.S.Zero, *POSITIVE[1:]),
    "integer": tuple(map(sp.Integer, (1, 0, -1, 2, -2))),
    "real": tuple(map(sp.Rational, ("1", "0", "-1", "2", "1/2"))),
}
FREEDOM = ("real", "nonnegative", "positive", "integer")
PLANS, TRIES = 32, 300


@lru_cache(maxsize=4096)
def witness(
    hypotheses: frozenset[Relation | Iff],
) -> tuple[tuple[sp.Symbol, sp.Expr], ...] | None:
    """Return a point that satisfies every hypothesis exactly, or None if none was found."""
    relations = [modelled(h) for h in sorted(hypotheses, key=str) if isinstance(h, Relation)]
    symbols = sorted({s for r in relations for s in _symbols(r)}, key=_order)
    for point in _points(symbols, relations):
        if all(_holds(relation, point) for relation in relations):
            return tuple(sorted(point.items(), key=lambda pair: _order(pair[0])))
    return None


def _order(symbol: sp.Symbol) -> tuple[str, str]:
    home = symbol.meaning.home if isinstance(symbol, Quantity) else ""
    return (symbol.name, home)


def _symbols(relation: Relation) -> set[sp.Symbol]:
    return relation.lhs.free_symbols | relation.rhs.free_symbols  # type: ignore[no-any-return]


def modelled(relation: Relation) -> Relation:
    """Put a model in the place of each undetermined function."""
    models = {
        node: node.func.model(*node.args)
        for side in (relation.lhs, relation.rhs)
        for node in sorted(side.atoms(AppliedUndef), key=str)
    }
    return Relation(relation.op, relation.lhs.xreplace(models), relation.rhs.xreplace(models))


def _points(
    symbols: list[sp.Symbol], relations: list[Relation]
) -> Iterator[dict[sp.Symbol, sp.Expr]]:
    """Try small numbers, then let equations that are linear in a symbol set that symbol."""
    for solved in ({}, *islice(eliminated(equations(relations), {}), PLANS)):
        free = [s for s in symbols if s not in solved]
        for values in islice(product(*(CANDIDATES[_domain(s)] for s in free)), TRIES):
            point = dict(zip(free, values, strict=True))
            yield point | {s: value.xreplace(point) for s, value in solved.items()}


def _domain(symbol: sp.Symbol) -> str:
    return symbol.meaning.domain if isinstance(symbol, Quantity) else "real"


def equations(relations: Iterable[Relation]) -> list[sp.Expr]:
    """Return the equations among relations, the shortest first, as expressions to be zero."""
    found = [relation.difference for relation in relations if relation.op == "="]
    return sorted(found, key=lambda e: (len(e.free_symbols), str(e)))


def eliminated(
    unsolved: list[sp.Expr], solved: dict[sp.Symbol, sp.Expr]
) -> Iterator[dict[sp.Symbol, sp.Expr]]:
    """Solve each equation for a symbol it is linear in, the freest symbols first."""
    if not unsolved:
        yield solved
        return
    difference = unsolved[0].xreplace(solved)
    pivots = sorted(difference.free_symbols, key=lambda s: (FREEDOM.index(_domain(s)), _order(s)))
    for symbol in pivots:
        slope = _slope(difference, symbol)
        value = None if slope is None else -difference.xreplace({symbol: sp.S.Zero}) / slope
        if value is not None and (_domain(symbol) == "real" or not value.is_Add):
            rest = {s: e.xreplace({symbol: value}) for s, e in solved.items()}
            yield from eliminated(unsolved[1:], rest | {symbol: value})
    yield from eliminated(unsolved[1:], solved)


def _slope(difference: sp.Expr, symbol: sp.Symbol) -> sp.Expr | None:
    try:
        slope = derivative(difference, symbol)
    except Refused:
        return None
    return None if symbol in slope.free_symbols or slope == 0 else slope


def _holds(relation: Relation, point: dict[sp.Symbol, sp.Expr]) -> bool:
    left, right = relation.lhs.xreplace(point), relation.rhs.xreplace(point)
    judge = Judge(())
    try:
        judge.defined(left, "a hypothesis")
        judge.defined(right, "a hypothesis")
    except Refused:
        return False
    return judge.proves(Relation(relation.op, left, right))
