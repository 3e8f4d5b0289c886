"""Points at which hypotheses hold: ordinary ones, and ones close to where a condition breaks."""

from __future__ import annotations

import hashlib
import math
import random
from functools import lru_cache
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

import sympy as sp
from sympy.core.function import AppliedUndef

from ..kernel import Claim, Iff, Relation, Supposed, expressions
from ..kernel.estimate import may_hold, rough, values_of
from ..kernel.facts import standing
from ..kernel.plans import domain, equations, order, plans, root
from ..kernel.witness import explicit, modelled
from ..quantities import Quantity
from .balls import Point, holds

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NEAR = (sp.S.Zero, *(sp.Rational(sign, 10**k) for k in (1, 6, 20) for sign in (1, -1)))
EMPTY = 0.25
"""How often a quantity that may be zero is zero."""

TRIES, PATIENCE = 240, 6
"""How often all plans are asked for a point, and how often in vain before one more is made.

To make one is the costly part.
"""


WAYS = 2
"""How many symbols may be moved to come close to a border."""


def generator(*seeds: object) -> random.Random:
    """Return a generator that depends on the seeds and on nothing else."""
    digest = hashlib.sha256("\n".join(map(str, seeds)).encode()).digest()
    return random.Random(digest)  # noqa: S311  (reproducible points, not secrets)


def points(
    hypotheses: Iterable[Supposed],
    symbols: Iterable[sp.Symbol],
    borders: Iterable[sp.Expr],
    count: int,
) -> list[Point]:
    """Return up to `count` points of the hypothesis set.

    Parameters
    ----------
    hypotheses : iterable of Relation or Iff
        What must hold; equations are solved, the rest decides which points are kept.
    symbols : iterable of Symbol
        What needs a value besides the symbols of the hypotheses.
    borders : iterable of Expr
        Expressions whose zeros are approached from both sides.
    """
    limits = tuple(sorted(set(borders), key=str))
    return list(_points(frozenset(hypotheses), frozenset(symbols), limits, count))


@lru_cache(maxsize=1024)
def _points(
    hypotheses: frozenset[Supposed],
    symbols: frozenset[sp.Symbol],
    borders: tuple[sp.Expr, ...],
    count: int,
) -> tuple[Point, ...]:
    stated = sorted(hypotheses, key=str)
    relations = [modelled(h) for h in stated if isinstance(h, Relation)]
    pairs = [h for h in stated if isinstance(h, Iff)]
    named = sorted({*symbols, *_named(relations), *chain(*map(needed, pairs))}, key=order)
    near = sorted(map(explicit, borders), key=str)
    near = [border for border in near if border.free_symbols <= set(named)]
    draw = generator(relations, named)
    ways = plans(equations(relations))
    streams = (_candidates(named, plan, near, draw) for plan in ways)
    opened: list[Iterator[Point]] = []
    kept: list[Point] = []
    barren = PATIENCE
    for _ in range(TRIES):
        if barren == PATIENCE:
            opened += islice(streams, 1)
            barren = 0
        good = [p for p in map(next, opened) if _admissible(p, relations, pairs)]
        kept += good
        barren = 0 if good else barren + 1
        if len(kept) >= count:
            break
    return tuple(kept[:count])


def _candidates(
    named: list[sp.Symbol],
    plan: dict[sp.Symbol, sp.Expr],
    borders: list[sp.Expr],
    draw: random.Random,
) -> Iterator[Point]:
    free = [s for s in named if s not in plan]
    twins = [(a, b) for a in free for b in free if a is not b and alike(a, b)]
    ways = [_ways(border.xreplace(plan)) for border in borders]
    while True:
        ordinary = {s: _value(s, draw) for s in free}
        yield ordinary | plan
        for first, second in twins:
            yield ordinary | {second: ordinary[first]} | plan
        for way in ways:
            moved = _towards(way, ordinary, draw)
            if moved is not None:
                yield moved | plan


def alike(first: sp.Symbol, second: sp.Symbol) -> bool:
    """Tell whether one symbol could be taken for the other: same dimension, same kind."""
    if not isinstance(first, Quantity) or not isinstance(second, Quantity):
        return first.is_commutative == second.is_commutative
    return first.dimension == second.dimension and domain(first) == domain(second)


@lru_cache(maxsize=4096)
def _ways(border: Any) -> tuple[tuple[sp.Symbol, Any, bool], ...]:
    """Return the symbols in which a border is linear, each with where the border vanishes.

    The last part tells whether that is a ratio of polynomials.
    """
    movable = [s for s in sorted(border.free_symbols, key=order) if domain(s) != "integer"]
    roots = ((symbol, root(border, symbol)) for symbol in movable)
    found = islice(((s, e) for s, e in roots if e is not None), WAYS)
    return tuple((symbol, e, e.is_rational_function()) for symbol, e in found)


def _towards(
    ways: tuple[tuple[sp.Symbol, Any, bool], ...], point: dict[Any, Any], draw: random.Random
) -> dict[Any, Any] | None:
    """Move one symbol so that the border expression nearly vanishes, or vanishes.

    What is no ratio of polynomials is left as it is for balls to evaluate: to look at a power such
    as ``400000 ** (7 / 1000003)``, SymPy computes numbers of millions of digits.
    """
    for symbol, where, rational in ways:
        here = where.xreplace(point) if rational else where
        size = abs(here) if here.is_Rational else _size(here, point)
        if size is not None:
            return point | {symbol: here + draw.choice(NEAR) * (size or 1)}
    return None


def _size(e: sp.Expr, point: dict[Any, Any]) -> sp.Rational | None:
    """Estimate how large an expression is at a point; None where it has no value."""
    values = values_of(point)
    try:
        size = math.nan if values is None else abs(rough(e)(values))
    except (ArithmeticError, KeyError, ValueError):
        return None
    return sp.Rational(size) if math.isfinite(size) else None


def _admissible(point: Point, relations: list[Relation], pairs: list[Iff]) -> bool:
    always = [fact for s in point for fact in standing(s)]
    values = values_of(point)
    if values and not all(may_hold(relation, values) for relation in (*always, *relations)):
        return False
    return all(holds(relation, point) is True for relation in (*always, *relations)) and all(
        (holds(pair.left, point), holds(pair.right, point)) in ((True, True), (False, False))
        for pair in pairs
    )


def _value(symbol: sp.Symbol, draw: random.Random) -> sp.Rational:
    low, high = symbol.meaning.typical if isinstance(symbol, Quantity) else (-2, 2)
    kind = domain(symbol)
    if kind == "integer":
        return sp.Integer(draw.randint(int(low), int(high)))
    if kind == "nonnegative" and draw.random() < EMPTY:
        return sp.S.Zero
    share = sp.Rational(draw.randint(1, 10**6), 10**6)
    if kind in ("positive", "nonnegative") and high > 100 * low > 0:
        decades = len(str(int(high / low))) - 1
        return low * (1 + 9 * share) * sp.Integer(10) ** draw.randint(0, max(decades - 1, 0))
    return low + (high - low) * share


def _named(relations: Iterable[Relation]) -> set[Any]:
    found: set[Any] = set()
    return found.union(*(r.lhs.free_symbols | r.rhs.free_symbols for r in relations))


def needed(claim: Claim) -> set[sp.Symbol]:
    """Return the symbols that must have a value for a claim to have one."""
    found: set[Any] = set()
    for e in expressions(claim):
        found |= e.free_symbols
        for node in sorted(e.atoms(AppliedUndef), key=str):
            found |= node.func.model(*node.args).free_symbols
    return found
