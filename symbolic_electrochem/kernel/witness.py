"""A point at which hypotheses hold together.  Hypotheses without one prove anything."""

from __future__ import annotations

from functools import lru_cache, reduce
from itertools import islice
from typing import TYPE_CHECKING, Any

import sympy as sp
from sympy.core.function import AppliedUndef

from .calculus import derivative
from .claims import Everywhere, Iff, Relation, Supposed, expressions, negated
from .facts import standing, symbols
from .field import at_scale
from .judge import Judge
from .plans import POINTS, domain, order, points, possible
from .refusal import Refused

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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
    told += [condition for law in laws for condition in existing(law)]
    if not all(lawful(law, frozenset(told)) for law in laws):
        return None
    pairs = [h for h in hypotheses if isinstance(h, Iff) and not is_law(h)]
    stated: list[Relation | Iff] = sorted({*told, *pairs}, key=str)
    wanted = [_modelled(h) for h in stated]
    named = sorted({s for claim in wanted for s in symbols(claim)}, key=order)
    wanted += [fact for symbol in named for fact in standing(symbol)]
    relations = [claim for claim in wanted if isinstance(claim, Relation)]
    for plan, start in islice(points(named, relations), POINTS):
        if not possible(relations, plan, start):
            continue
        point = start | {s: value.xreplace(start) for s, value in plan.items()}
        if _whole(point) and all(_holds(claim, point) for claim in wanted):
            return tuple(sorted(point.items(), key=lambda pair: order(pair[0])))
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
def lawful(claim: Everywhere, told: frozenset[Relation]) -> bool:
    """Tell whether a statement for every value is true of the models, where the rest holds.

    Two expressions that agree but for a hole agree in the hole too, if both are continuous there.
    """
    where, stated = tuple(map(modelled, claim.where)), modelled(claim.relation)
    functions = {node for e in expressions(claim.relation) for node in e.atoms(AppliedUndef)}
    models = tuple(map(functions_modelled, sorted(functions, key=str)))
    named: set[Any] = set().union(*map(symbols, (*told, *where, stated)))
    named |= set().union(*(model.free_symbols for model in models))
    facts = [*where, *map(modelled, told)]
    facts += [fact for symbol in sorted(named, key=order) for fact in standing(symbol)]
    facts += [Relation("!=", *pair) for e in expressions(claim.relation) for pair in _holes(e)]
    return at_scale(lambda scale: _true(stated, models, Judge(facts, scale)))


def existing(law: Everywhere) -> Iterator[Relation]:
    """Yield what must not be zero, and could be, for the models of a law to exist everywhere."""
    for e in map(functions_modelled, expressions(law.relation)):
        for node in sorted(e.atoms(sp.Pow), key=str):
            goal = Relation("!=", node.base, sp.S.Zero)
            if node.exp.is_negative and law.variable not in symbols(goal) and not _always(goal):
                yield goal


def _always(goal: Relation) -> bool:
    """Tell whether a relation holds by what the quantities are."""
    facts = [fact for symbol in sorted(symbols(goal), key=order) for fact in standing(symbol)]
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


def _whole(point: dict[sp.Symbol, sp.Expr]) -> bool:
    """Tell whether what must be a whole number is one."""
    return all(isinstance(e, sp.Integer) for s, e in point.items() if domain(s) == "integer")


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
