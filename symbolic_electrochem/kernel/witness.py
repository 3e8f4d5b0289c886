"""A point at which hypotheses hold together.  Hypotheses without one prove anything."""

from __future__ import annotations

import random
from functools import lru_cache, reduce
from itertools import chain, islice, product
from typing import TYPE_CHECKING, Any

import sympy as sp
from sympy.core.function import AppliedUndef

from ..quantities import Quantity
from .calculus import derivative
from .claims import Everywhere, Iff, Relation, Supposed, expressions, negated
from .estimate import may_hold, values_of
from .facts import standing, symbols
from .field import at_scale
from .judge import Judge
from .refusal import Refused

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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
ORDER = 6
"""How many derivatives are looked at where a function is 0/0."""


@lru_cache(maxsize=4096)
def witness(
    hypotheses: frozenset[Supposed],
) -> tuple[tuple[sp.Symbol, sp.Expr], ...] | None:
    """Return a point that satisfies every hypothesis exactly, or None if none was found.

    The point is one the quantities can take at all: a valence is whole, a temperature positive.
    """
    told = [h for h in hypotheses if isinstance(h, Relation)]
    laws = [h for h in hypotheses if isinstance(h, Everywhere)]
    told += [condition for law in laws for condition in _existing(law)]
    if not all(_lawful(law, frozenset(told)) for law in laws):
        return None
    pairs = [h for h in hypotheses if isinstance(h, Iff) and not is_law(h)]
    stated: list[Relation | Iff] = sorted({*told, *pairs}, key=str)
    wanted = [_modelled(h) for h in stated]
    named = sorted({s for claim in wanted for s in symbols(claim)}, key=_order)
    wanted += [fact for symbol in named for fact in standing(symbol)]
    relations = [claim for claim in wanted if isinstance(claim, Relation)]
    for plan, start in islice(_points(named, relations), POINTS):
        if not _possible(relations, plan, start):
            continue
        point = start | {s: value.xreplace(start) for s, value in plan.items()}
        if _whole(point) and all(_holds(claim, point) for claim in wanted):
            return tuple(sorted(point.items(), key=lambda pair: _order(pair[0])))
    return None


def says_it_for_all(claim: Supposed, symbol: sp.Symbol) -> bool:
    """Tell whether a hypothesis limits a symbol in no way: a law, or silent about it.

    A law says nothing for all values of what its functions do not take as an argument.
    """
    if symbol not in symbols(claim):
        return True
    functions = {node for e in expressions(claim) for node in e.atoms(AppliedUndef)}
    hidden = any(symbol in node.func.model.free_symbols for node in functions)
    return is_law(claim) and not hidden


@lru_cache(maxsize=4096)
def _lawful(claim: Everywhere, told: frozenset[Relation]) -> bool:
    """Tell whether a statement for every value is true of the models, where the rest holds.

    Two expressions that agree but for a hole agree in the hole too, if both are continuous there.
    """
    where, stated = tuple(map(modelled, claim.where)), modelled(claim.relation)
    functions = {node for e in expressions(claim.relation) for node in e.atoms(AppliedUndef)}
    models = tuple(map(functions_modelled, sorted(functions, key=str)))
    named: set[Any] = set().union(*map(symbols, (*told, *where, stated)))
    named |= set().union(*(model.free_symbols for model in models))
    facts = [*where, *map(modelled, told)]
    facts += [fact for symbol in sorted(named, key=_order) for fact in standing(symbol)]
    facts += [Relation("!=", *pair) for e in expressions(claim.relation) for pair in _holes(e)]
    return at_scale(lambda scale: _true(stated, models, Judge(facts, scale)))


def _existing(law: Everywhere) -> Iterator[Relation]:
    """Yield what must not be zero, and could be, for the models of a law to exist everywhere."""
    for e in map(functions_modelled, expressions(law.relation)):
        for node in sorted(e.atoms(sp.Pow), key=str):
            goal = Relation("!=", node.base, sp.S.Zero)
            if node.exp.is_negative and law.variable not in symbols(goal) and not _always(goal):
                yield goal


def _always(goal: Relation) -> bool:
    """Tell whether a relation holds by what the quantities are."""
    facts = [fact for symbol in sorted(symbols(goal), key=_order) for fact in standing(symbol)]
    return at_scale(lambda scale: Judge(facts, scale).proves(goal))


def _true(stated: Relation, models: Iterable[sp.Expr], judge: Judge) -> bool:
    """Look at each model by itself: in the statement SymPy may have cancelled its holes."""
    try:
        for e in (*models, stated.lhs, stated.rhs):
            judge.defined(e, "a model")
    except Refused:
        return False
    return judge.proves(stated)


def _holes(e: sp.Expr) -> Iterator[tuple[Any, Any]]:
    """Yield what must differ for a model to be defined though its function is."""
    for node in sorted(e.atoms(AppliedUndef), key=str):
        if node.func.hole is not None and value_in_hole(node.func) is not None:
            yield node.args[0], node.func.hole


def value_in_hole(function: Any) -> sp.Expr | None:
    """Return the value that makes a model 0/0 continuous, or None if there is no such value."""
    (x,), body = function.model.args
    return continued(body, x, function.hole)


@lru_cache(maxsize=64)
def continued(body: sp.Expr, x: sp.Symbol, point: sp.Expr) -> sp.Expr | None:
    """Return what makes an expression that is 0/0 at a point continuous there, if anything does."""
    top, bottom = sp.fraction(sp.together(body))
    if not _equal(top / bottom, body):
        return None
    for _ in range(ORDER):
        parts = [part.xreplace({x: point}) for part in (top, bottom)]
        if not _equal(parts[1], sp.S.Zero):
            return parts[0] / parts[1]
        if not _equal(parts[0], sp.S.Zero):
            return None
        top, bottom = derivative(top, x), derivative(bottom, x)
    return None


@lru_cache(maxsize=4096)
def is_law(claim: Supposed) -> bool:
    """Tell whether an equivalence is true of the models whatever the values of its symbols.

    Such a law may be read "for all"; any other equivalence speaks of one point.
    """
    if not isinstance(claim, Iff):
        return False
    left, right = modelled(claim.left), modelled(claim.right)
    turned = -left.difference if left.op in ("=", "!=") else left.difference
    same = (left.difference, turned)
    try:
        return left.op == right.op and any(_equal(side, right.difference) for side in same)
    except Refused:
        return False


def _equal(left: sp.Expr, right: sp.Expr) -> bool:
    return at_scale(lambda scale: Judge((), scale).equal(left, right))


def _order(symbol: sp.Symbol) -> tuple[str, str]:
    home = symbol.meaning.home if isinstance(symbol, Quantity) else ""
    return (symbol.name, home)


def _modelled(claim: Relation | Iff) -> Relation | Iff:
    if isinstance(claim, Iff):
        return Iff(modelled(claim.left), modelled(claim.right))
    return modelled(claim)


def modelled(relation: Relation) -> Relation:
    """Make both sides of a relation explicit."""
    return Relation(relation.op, explicit(relation.lhs), explicit(relation.rhs))


def explicit(e: sp.Expr) -> Any:
    """Put a model in the place of each undetermined function, and carry out derivatives."""
    return functions_modelled(e).replace(
        lambda node: isinstance(node, sp.Derivative),
        lambda node: reduce(derivative, node.variables, node.expr),
    )


def functions_modelled(e: sp.Expr) -> Any:
    """Put a model in the place of each undetermined function."""
    return e.replace(
        lambda node: isinstance(node, AppliedUndef), lambda node: node.func.model(*node.args)
    )


def _points(
    named: list[sp.Symbol], relations: list[Relation]
) -> Iterator[tuple[dict[sp.Symbol, sp.Expr], dict[sp.Symbol, sp.Expr]]]:
    """Try small numbers, letting equations set a symbol, and inequalities by a little more.

    First come points in which no two symbols need be equal: what is divided by a difference, or
    lies between two numbers, is found there.
    """
    for plan in _plans(relations):
        free = [s for s in named if s not in plan]
        choices = tuple(CANDIDATES[_domain(s)] for s in free)
        spread = ([_spread(s, i, k) for i, s in enumerate(free)] for k in range(SPREAD))
        small = chain(islice(product(*choices), TRIES), islice(_ordered(choices), TRIES))
        for values in chain(spread, small):
            yield plan, dict(zip(free, values, strict=True))


def _possible(
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
    step, domain = 3 * position + 5 * turn, _domain(symbol)
    if domain == "integer":
        return CANDIDATES[domain][step % 5]
    if domain != "real":
        return sp.Rational(1 + step % 7, 2)
    low, high = symbol.meaning.typical if isinstance(symbol, Quantity) else (-2, 2)
    return low + (high - low) * sp.Rational(1 + step % (PARTS - 1), PARTS)


def _domain(symbol: sp.Symbol) -> str:
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
        found = [f for f in _solutions(equation.xreplace(solved)) if f[1].count_ops() <= LONGEST]
        if found:
            symbol, value = draw.choice(found)
            solved = {s: e.xreplace({symbol: value}) for s, e in solved.items()} | {symbol: value}
    return solved


def _freest(symbol: Any) -> tuple[int, tuple[str, str]]:
    return FREEDOM.index(_domain(symbol)), _order(symbol)


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


def _may_be_negative(symbol: sp.Symbol, value: sp.Expr) -> bool:
    return bool(value.is_Add) and _domain(symbol) != "real"


@lru_cache(maxsize=1 << 14)
def _isolated(difference: sp.Expr, symbol: sp.Symbol) -> sp.Expr | None:
    """Solve for a symbol that stands in one linear term, or in one function that can be undone."""
    slope = _slope(difference, symbol)
    if slope is not None:
        return -difference.xreplace({symbol: sp.S.Zero}) / slope
    inner = sp.Dummy("inner")
    for node in sorted(difference.atoms(*UNDO, sp.Pow), key=str):
        rest = difference.xreplace({node: inner})
        if symbol in node.free_symbols and symbol not in rest.free_symbols:
            value = _isolated(rest, inner)
            undone = None if value is None else _undone(node, value)
            top, bottom = sp.fraction(sp.together(node.args[0]))
            return None if undone is None else _isolated(top - undone * bottom, symbol)
    return None


def _undone(node: sp.Expr, value: sp.Expr) -> sp.Expr | None:
    """Return the argument at which a function, or a power of something positive, has a value."""
    if type(node) in UNDO:
        return UNDO[type(node)](value)
    power = node.exp if isinstance(node, sp.Pow) else None
    return value ** (1 / power) if isinstance(power, sp.Integer) and power > 0 else None


def _slope(difference: sp.Expr, symbol: sp.Symbol) -> sp.Expr | None:
    try:
        slope = derivative(difference, symbol)
    except Refused:
        return None
    return None if symbol in slope.free_symbols or slope == 0 else slope


def _whole(point: dict[sp.Symbol, sp.Expr]) -> bool:
    """Tell whether what must be a whole number is one."""
    return all(isinstance(e, sp.Integer) for s, e in point.items() if _domain(s) == "integer")


def _holds(claim: Relation | Iff, point: dict[sp.Symbol, sp.Expr]) -> bool:
    if isinstance(claim, Iff):
        truths = {truth(claim.left, point), truth(claim.right, point)}
        return len(truths) == 1 and None not in truths
    return truth(claim, point) is True


def truth(relation: Relation, point: dict[sp.Symbol, sp.Expr]) -> bool | None:
    """Tell whether a relation holds at a point, exactly; None where it is undefined or open."""
    here = Relation(relation.op, relation.lhs.xreplace(point), relation.rhs.xreplace(point))
    return at_scale(lambda scale: _truth(here, Judge((), scale)))


def _truth(here: Relation, judge: Judge) -> bool | None:
    try:
        judge.defined(here.lhs, "a hypothesis")
        judge.defined(here.rhs, "a hypothesis")
    except Refused:
        return None
    if judge.proves(here):
        return True
    return False if judge.proves(negated(here)) else None
