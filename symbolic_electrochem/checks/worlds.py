"""Functions in a world where some hypotheses hold: any values they can take, or a model of theirs.

A function of which no law speaks may take any values at any places, and so may its derivatives: a
polynomial goes through them.  A function of which one speaks is its model, or that model with
another parameter, or a little changed, if every law is still true of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from itertools import combinations
from typing import TYPE_CHECKING, Any

import sympy as sp
from sympy.core.function import AppliedUndef

from ..kernel import (
    Everywhere,
    Exactly,
    Iff,
    Limit,
    Nothing,
    Relation,
    Solutions,
    Within,
    expressions,
    leaves,
)
from ..kernel.calculus import derivative
from ..kernel.claims import negated, transformed
from ..kernel.witness import existing, lawful
from ..quantities import QuantityFunction

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..kernel import Answer, Claim, Supposed

OTHER = sp.Symbol("k")
"""What stands for a parameter that is another, or for a change."""


@dataclass(frozen=True)
class World:
    """What stands in the place of functions.

    Attributes
    ----------
    names : dict
        A symbol for each place of a function without laws, the same place of a changed model for
        one with laws.
    conditions : tuple of Relation
        What has to hold for that to be a function: its places are different ones.
    """

    names: dict[Any, Any]
    conditions: tuple[Relation, ...] = ()

    def read(self, claim: Any) -> Any:
        """Return a relation, an equivalence or a limit as it reads in this world."""
        if isinstance(claim, Iff):
            return Iff(self.read(claim.left), self.read(claim.right))
        if isinstance(claim, Limit):
            return transformed(claim, self.names)
        sides = (carried_out(e).xreplace(self.names) for e in expressions(claim))
        return Relation(claim.op, *sides)

    @property
    def models(self) -> dict[str, str]:
        """The changed models, as they read where the functions stand."""
        places = [n for n in self.names.values() if isinstance(n, AppliedUndef)]
        return {str(n): str(n.func.model(*n.func.model.variables)) for n in places}

    def law(self, claim: Everywhere) -> Everywhere:
        """Return a law as it reads in this world."""
        where = tuple(map(self.read, claim.where))
        return Everywhere(claim.variable, where, self.read(claim.relation))


def parts(claim: Claim) -> Iterator[tuple[tuple[Relation, ...], Relation | Limit]]:
    """Yield what a claim says one by one: under which conditions which relation holds."""
    if isinstance(claim, Iff):
        yield (claim.left,), claim.right
        yield (claim.right,), claim.left
    elif isinstance(claim, Everywhere):
        yield claim.where, claim.relation
    elif isinstance(claim, Solutions):
        for answer, path in leaves(claim.answer):
            for given, said in _leaf(claim, answer):
                yield (*path, *given), said
    else:
        yield (), claim


def _leaf(claim: Solutions, answer: Answer) -> Iterator[tuple[tuple[Relation, ...], Relation]]:
    unknown, solved = claim.unknown, claim.equation
    if isinstance(answer, Exactly):
        yield (
            (),
            Relation(solved.op, *(e.xreplace({unknown: answer.value}) for e in _sides(solved))),
        )
        yield (solved,), Relation("=", unknown, answer.value)
    elif isinstance(answer, Within):
        yield (solved,), Relation(">=", unknown, answer.low)
        yield (solved,), Relation(">=", answer.high, unknown)
    else:
        yield (), negated(solved) if isinstance(answer, Nothing) else solved


def _sides(relation: Relation) -> tuple[sp.Expr, sp.Expr]:
    return relation.lhs, relation.rhs


def worlds(claims: Iterable[Claim], kept: Iterable[Supposed], dropped: Supposed) -> Iterator[World]:
    """Yield worlds in which the laws among what is kept are true, the plainest first."""
    laws = [law for law in kept if isinstance(law, Everywhere)]
    said = [*claims, *kept, *([] if isinstance(dropped, Everywhere) else [dropped])]
    nodes = sorted(set().union(*map(_nodes, said)), key=_by_size)
    held = _functions(laws) | _functions(c for c in said if isinstance(c, Limit))
    free = [node for node in nodes if _function(node) not in held]
    told = [c for c in kept if isinstance(c, Relation)]
    for changed in _changes(held, _functions([dropped])) if held else [{}]:
        plain = World(_names(nodes, free, changed))
        ruling = [plain.law(law) for law in laws]
        there = [condition for law in ruling for condition in existing(law)]
        facts = frozenset([*map(plain.read, told), *there])
        if all(lawful(law, facts) for law in ruling):
            yield World(plain.names, (*there, *map(plain.read, _apart(free))))


def symbolic(claims: Iterable[Claim]) -> World:
    """Return the world in which every place of a function is a symbol: what is proved there holds.

    It says too little to refute anything.
    """
    nodes = sorted(set().union(*map(_nodes, claims)), key=_by_size)
    return World(_names(nodes, nodes, {}))


def _names(nodes: list[Any], free: list[Any], changed: dict[Any, Any]) -> dict[Any, Any]:
    names: dict[Any, Any] = {}
    for number, node in enumerate(nodes):
        if node in free:
            again = any(str(node) == str(other) for other in nodes[:number])
            names[node] = sp.Symbol(f"{node}{number if again else ''}")
        elif _function(node) in changed:
            names[node] = _twin(node, changed, names)
    return names


def _changes(held: set[Any], spoken: set[Any]) -> Iterator[dict[Any, Any]]:
    """Yield changed models: none, another parameter in all or in those spoken of, or more."""
    yield {}
    named = sorted(spoken & held, key=str)
    for some in (held, {*named}):
        parameters = set().union(*(function.model.free_symbols for function in some))
        for parameter in sorted(parameters, key=str):
            yield {f: _changed(f, f.model.expr.xreplace({parameter: OTHER})) for f in some}
    for function in named:
        body, (x, *_) = function.model.expr, function.model.variables
        yield from ({function: _changed(function, e)} for e in (body + OTHER, body + OTHER * x))
        yield {function: _changed(function, body * OTHER)}


def _changed(function: Any, body: sp.Expr) -> Any:
    """Return a function with another model, in which its arguments stay what they are."""
    model = sp.Lambda(function.model.signature, body)
    said = {"meaning": function.meaning, "hole": function.hole, "model": model}
    return QuantityFunction(function.__name__, __dict__=said)


def _twin(node: Any, changed: dict[Any, Any], names: dict[Any, Any]) -> Any:
    place = node.expr if isinstance(node, sp.Derivative) else node
    twin = changed[place.func](*(argument.xreplace(names) for argument in place.args))
    return sp.Derivative(twin, *node.variables) if isinstance(node, sp.Derivative) else twin


def carried_out(e: sp.Expr) -> Any:
    """Carry out derivatives of more than one function, until only those of one are left."""
    return e.replace(compound, lambda node: reduce(derivative, node.variables, node.expr))


def compound(node: Any) -> bool:
    """Tell whether an expression is the derivative of more than a function by itself."""
    derived = isinstance(node, sp.Derivative) and not isinstance(node.expr, AppliedUndef)
    return derived and bool(node.expr.has(AppliedUndef))


def _nodes(claim: Claim) -> set[Any]:
    """Return the functions, and the derivatives of one, at the places where they stand."""
    found: set[Any] = set()
    return found.union(
        *(carried_out(e).atoms(AppliedUndef) for e in expressions(claim)),
        *(_derivatives(carried_out(e)) for e in expressions(claim)),
    )


def _derivatives(e: sp.Expr) -> set[Any]:
    return {node for node in e.atoms(sp.Derivative) if isinstance(node.expr, AppliedUndef)}


def _function(node: Any) -> Any:
    return node.expr.func if isinstance(node, sp.Derivative) else node.func


def _functions(claims: Iterable[Claim]) -> set[Any]:
    return {_function(node) for claim in claims for node in _nodes(claim)}


def _apart(nodes: Iterable[Any]) -> Iterator[Relation]:
    """Yield that two places of one function differ, where they are written differently."""
    places = {n.expr if isinstance(n, sp.Derivative) else n for n in nodes}
    for first, second in combinations(sorted(places, key=_by_size), 2):
        if first.func == second.func:
            a, b = next(
                pair for pair in zip(first.args, second.args, strict=True) if len({*pair}) > 1
            )
            yield Relation("!=", a, b)


def _by_size(node: Any) -> tuple[int, str]:
    return node.count_ops(), str(node)
