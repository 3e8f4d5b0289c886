"""Values to try for symbols: equations are solved for some, the rest take small numbers."""

from __future__ import annotations

import random
from functools import lru_cache
from itertools import chain, islice, product
from typing import TYPE_CHECKING, Any

import sympy as sp

from ..quantities import Quantity
from .calculus import derivative
from .estimate import may_hold, values_of
from .facts import standing, symbols
from .refusal import Refused

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .claims import Relation

POSITIVE = tuple(map(sp.Rational, ("1", "2", "1/2", "3")))
CANDIDATES: dict[str, tuple[sp.Rational, ...]] = {
    "positive": POSITIVE,
    "nonnegative": (sp.S.One, sp.S.Zero, *POSITIVE[1:]),
    "integer": tuple(map(sp.Integer, (1, 0, -1, 2, -2))),
    "real": tuple(map(sp.Rational, ("1", "0", "-1", "2", "1/2"))),
}
UNDO = {sp.log: sp.exp, sp.exp: sp.log, sp.sinh: sp.asinh, sp.asinh: sp.sinh}
FREEDOM = ("real", "nonnegative", "positive", "integer")
PLANS, ORDERS, TRIES, POINTS = 8, 32, 100, 6_000
LONGEST = 80
"""How many operations a value may take that is put into other equations."""
STEPS = tuple(map(sp.Rational, ("1", "1/1000")))
SPREAD, PARTS = 6, 8
"""How many points have a value of its own for each symbol, on a range in so many parts."""


def order(symbol: sp.Symbol) -> tuple[str, str]:
    """Return by what symbols are sorted: two of one name may come from two chapters."""
    home = symbol.meaning.home if isinstance(symbol, Quantity) else ""
    return (symbol.name, home)


def points(
    named: list[sp.Symbol], relations: list[Relation]
) -> Iterator[tuple[dict[sp.Symbol, sp.Expr], dict[sp.Symbol, sp.Expr]]]:
    """Try small numbers, letting equations set a symbol, and inequalities by a little more.

    First come points in which no two symbols need be equal: what is divided by a difference, or
    lies between two numbers, is found there.
    """
    for plan in _plans(relations):
        free = [s for s in named if s not in plan]
        choices = tuple(CANDIDATES[domain(s)] for s in free)
        spread = ([_spread(s, i, k) for i, s in enumerate(free)] for k in range(SPREAD))
        small = chain(islice(product(*choices), TRIES), islice(_ordered(choices), TRIES))
        for values in chain(spread, small):
            yield plan, dict(zip(free, values, strict=True))


def possible(
    relations: list[Relation],
    plan: dict[sp.Symbol, sp.Expr],
    start: dict[sp.Symbol, sp.Expr],
) -> bool:
    """Tell roughly whether relations can hold at a point, before it is computed exactly."""
    values = values_of(start | plan)
    return values is None or all(may_hold(relation, values) for relation in relations)


def _plans(relations: list[Relation]) -> Iterator[dict[sp.Symbol, sp.Expr]]:
    """Yield ways to set symbols: by the equations alone, and a little beyond each inequality."""
    alike = equations(relations)
    ordered = [r for r in relations if r.op in (">", ">=")]
    known = {fact for r in ordered for symbol in symbols(r) for fact in standing(symbol)}
    beyond = [r.difference for r in ordered if r not in known]
    sets = [alike, *([*alike, *(e - step for e in beyond)] for step in STEPS if beyond)]
    waiting = list(map(plans, sets))
    while waiting:
        for way in list(waiting):
            plan = next(way, None)
            if plan is None:
                waiting.remove(way)
            else:
                yield plan
    yield {}


def _ordered(choices: tuple[tuple[sp.Rational, ...], ...]) -> Iterator[tuple[sp.Rational, ...]]:
    """Choose so that no symbol waits for another: all first choices, then one second choice, ..."""
    for steps in range(sum(len(values) for values in choices)):
        yield from _steps_away(choices, steps)


def _steps_away(
    choices: tuple[tuple[sp.Rational, ...], ...], steps: int
) -> Iterator[tuple[sp.Rational, ...]]:
    if not choices:
        yield from [()] if steps == 0 else []
        return
    for place, value in enumerate(choices[0][: steps + 1]):
        for rest in _steps_away(choices[1:], steps - place):
            yield (value, *rest)


def _spread(symbol: sp.Symbol, position: int, turn: int) -> sp.Rational:
    """Return a value that varies with the position of a symbol: real ones within what is usual."""
    step, kind = 3 * position + 5 * turn, domain(symbol)
    if kind == "integer":
        return CANDIDATES[kind][step % 5]
    if kind != "real":
        return sp.Rational(1 + step % 7, 2)
    low, high = symbol.meaning.typical if isinstance(symbol, Quantity) else (-2, 2)
    return low + (high - low) * sp.Rational(1 + step % (PARTS - 1), PARTS)


def domain(symbol: sp.Symbol) -> str:
    """Return what values a symbol takes, such as positive ones."""
    return symbol.meaning.domain if isinstance(symbol, Quantity) else "real"


def equations(relations: Iterable[Relation]) -> list[sp.Expr]:
    """Return the equations among relations, the shortest first, as expressions to be zero."""
    found = [relation.difference for relation in relations if relation.op == "="]
    return sorted(found, key=lambda e: (len(e.free_symbols), str(e)))


def plans(unsolved: list[sp.Expr]) -> Iterator[dict[sp.Symbol, sp.Expr]]:
    """Yield ways to solve equations, each for one symbol: in order, then in other orders."""
    yield from islice(eliminated(unsolved, {}), PLANS)
    draw = random.Random(" ".join(map(str, unsolved)))  # noqa: S311  (the same orders every time)
    for _ in range(ORDERS if len(unsolved) > 1 else 0):
        yield _shuffled(unsolved, draw)


def _shuffled(unsolved: list[sp.Expr], draw: random.Random) -> dict[sp.Symbol, sp.Expr]:
    solved: dict[sp.Symbol, sp.Expr] = {}
    for equation in draw.sample(unsolved, len(unsolved)):
        here = equation.xreplace(solved)
        pivots: list[Any] = sorted(here.free_symbols, key=_freest)
        for symbol in draw.sample(pivots, len(pivots)):
            value = _isolated(here, symbol)
            if value is not None and value.count_ops() <= LONGEST:
                solved = {s: e.xreplace({symbol: value}) for s, e in solved.items()}
                solved[symbol] = value
                break
        if any(value.count_ops() > LONGEST for value in solved.values()):
            return {}
    return solved


def _freest(symbol: Any) -> tuple[int, tuple[str, str]]:
    return FREEDOM.index(domain(symbol)), order(symbol)


def _solutions(difference: sp.Expr) -> Iterator[tuple[sp.Symbol, sp.Expr]]:
    """Yield the symbols an equation can be solved for, the freest first, with what they are.

    A product is zero if any factor is: that a factor is zero is tried last.
    """
    pivots: list[Any] = sorted(difference.free_symbols, key=_freest)
    for doubtful in (False, True):
        for symbol in pivots:
            value = _isolated(difference, symbol)
            late = value is not None and (value == 0 or _may_be_negative(symbol, value))
            if value is not None and late is doubtful:
                yield symbol, value


def eliminated(
    unsolved: list[sp.Expr], solved: dict[sp.Symbol, sp.Expr]
) -> Iterator[dict[sp.Symbol, sp.Expr]]:
    """Solve each equation for a symbol that can be isolated, the freest symbols first."""
    if not unsolved:
        yield solved
        return
    for symbol, value in _solutions(unsolved[0].xreplace(solved)):
        rest = {s: e.xreplace({symbol: value}) for s, e in solved.items()}
        yield from eliminated(unsolved[1:], rest | {symbol: value})
    yield from eliminated(unsolved[1:], solved)


def _in_sums_and_products(e: sp.Basic, symbol: sp.Symbol) -> bool:
    """Tell whether a symbol stands in no power and in no function, where no slope is constant."""
    if e.is_Atom or isinstance(e, (sp.Add, sp.Mul)):
        return all(_in_sums_and_products(part, symbol) for part in e.args)
    return symbol not in e.free_symbols


def _may_be_negative(symbol: sp.Symbol, value: sp.Expr) -> bool:
    return bool(value.is_Add) and domain(symbol) != "real"


@lru_cache(maxsize=1 << 14)
def _isolated(difference: sp.Expr, symbol: sp.Symbol) -> sp.Expr | None:
    """Solve for a symbol that stands in one linear term, or in one function that can be undone."""
    linear = root(difference, symbol)
    if linear is not None:
        return linear
    inner = sp.Dummy("inner")
    for node in sorted(difference.atoms(*UNDO, sp.Pow), key=str):
        rest = difference.xreplace({node: inner})
        if symbol in node.free_symbols and symbol not in rest.free_symbols:
            value = _isolated(rest, inner)
            undone = None if value is None else _undone(node, value, symbol)
            top, bottom = sp.fraction(sp.together(node.args[0]))
            return None if undone is None else _isolated(top - undone * bottom, symbol)
    return None


def _undone(node: sp.Expr, value: sp.Expr, symbol: sp.Symbol) -> sp.Expr | None:
    """Return the argument at which a function, or a power of something positive, has a value."""
    if type(node) in UNDO:
        return UNDO[type(node)](value)
    power: Any = node.exp if isinstance(node, sp.Pow) else sp.S.Zero
    if power.is_number:
        return value ** (1 / power) if power.is_Integer and power > 0 else None
    return None if symbol in power.free_symbols else value ** (1 / power)


def root(difference: sp.Expr, symbol: sp.Symbol) -> sp.Expr | None:
    """Return where a difference vanishes that is linear in a symbol, to look at; else None."""
    if not _in_sums_and_products(difference, symbol):
        return None
    try:
        slope = derivative(difference, symbol)
    except Refused:
        return None
    if symbol in slope.free_symbols or slope == 0:
        return None
    return -difference.xreplace({symbol: sp.S.Zero}) / slope
