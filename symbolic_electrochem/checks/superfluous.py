"""Whether a claim follows from what is left of its hypotheses: by the judge, or by z3.

Either answers yes only where it has a proof, and what it says changes no verdict.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sympy as sp
from sympy.core.function import AppliedUndef

from ..kernel import Everywhere, Limit, Refused, Relation, Solutions, expressions
from ..kernel.calculus import derivative
from ..kernel.claims import placed
from ..kernel.field import at_scale
from ..kernel.judge import Judge
from ..kernel.plans import order
from ..kernel.witness import modelled
from . import smt
from .worlds import compound, parts, symbolic

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..kernel import Claim, Supposed


def follows(kept: Iterable[Supposed], claim: Claim) -> str | None:
    """Return who proves a claim from hypotheses, ``judge`` or ``z3``, or None if nobody does."""
    if isinstance(claim, (Limit, Solutions)) or any(map(_hidden, expressions(claim))):
        return None
    questions = [_question(kept, given, said) for given, said in parts(claim)]
    for name, proves in (("judge", _judged), ("z3", smt.proves)):
        if all(proves(told, said) for told, said in questions):
            return name
    return None


def _hidden(e: sp.Expr) -> bool:
    """Tell whether an expression must be defined for what is no longer there when it is read."""
    return any(map(compound, sp.preorder_traversal(e)))


def _question(
    kept: Iterable[Supposed], given: Iterable[Relation], said: Any
) -> tuple[list[Relation], Relation]:
    """Return what is known and what is to be proved, with a symbol for each place of a function."""
    told = [*given, *(h for h in kept if isinstance(h, Relation))]
    laws = [h for h in kept if isinstance(h, Everywhere)]
    told += [relation for law in laws for relation in _placed(law, [said, *told])]
    world = symbolic([said, *told])
    return list(map(world.read, told)), world.read(said)


def _placed(law: Everywhere, claims: list[Relation]) -> Iterator[Relation]:
    """Yield what a law says where its functions stand; a law under conditions is left out."""
    spoken = {n.func for e in expressions(law) for n in e.atoms(AppliedUndef)}
    read = {n for c in claims for e in expressions(c) for n in e.atoms(AppliedUndef)}
    values: set[Any] = {argument for n in read if n.func in spoken for argument in n.args}
    for value in sorted(values, key=str) if not law.where else ():
        try:
            yield placed(law, value)[1]
        except Refused:  # there is no symbol to derive by at this place
            continue


def _judged(told: list[Relation], said: Relation) -> bool:
    """Put in what equations say of symbols, and ask the judge for the rest."""
    facts, goals = list(told), [modelled(said), *_existing(said)]
    for place in [i for i, fact in enumerate(told) if fact.op == "="]:
        others = [fact for i, fact in enumerate(facts) if i != place]
        derived = _derived_by([*facts, *goals])
        value = next((v for v in _solved(facts[place], others) if not derived & v.keys()), {})
        facts, goals = [_put(fact, value) for fact in facts], [_put(goal, value) for goal in goals]
    return all(_proved(facts, goal) for goal in goals)


def _derived_by(claims: Iterable[Relation]) -> set[Any]:
    """Return the symbols that something is differentiated by, which nothing is put in for."""
    nodes = {n for c in claims for e in expressions(c) for n in e.atoms(sp.Derivative)}
    return {symbol for node in nodes for symbol in node.variables}


def _existing(said: Relation) -> Iterator[Relation]:
    """Yield what must hold for a relation to be defined: SymPy may cancel it where values meet."""
    for e in expressions(said):
        for part in sorted(e.atoms(sp.Pow, sp.log), key=str):
            if isinstance(part, sp.log) or not part.exp.is_Integer:
                yield Relation(">", part.args[0], sp.S.Zero)
            elif part.exp.is_negative:
                yield Relation("!=", part.base, sp.S.Zero)


def _solved(equation: Relation, facts: list[Relation]) -> Iterator[dict[Any, Any]]:
    """Yield what a symbol is, where the equation is linear in it and its factor is not zero."""
    free: set[Any] = equation.difference.free_symbols
    for symbol in sorted(free, key=order):
        try:
            slope = derivative(equation.difference, symbol)
        except Refused:
            continue
        if symbol not in slope.free_symbols and _proved(facts, Relation("!=", slope, sp.S.Zero)):
            yield {symbol: -equation.difference.xreplace({symbol: sp.S.Zero}) / slope}


def _put(relation: Relation, value: dict[Any, Any]) -> Relation:
    return Relation(relation.op, relation.lhs.xreplace(value), relation.rhs.xreplace(value))


def _proved(facts: list[Relation], goal: Relation) -> bool:
    def asked(scale: int) -> bool:
        judge = Judge(facts, scale)
        for e in expressions(goal):
            judge.defined(e, "a claim")
        return judge.proves(goal)

    try:
        return at_scale(asked)
    except Refused:
        return False
