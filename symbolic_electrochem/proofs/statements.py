"""Claims as Coq propositions, and what must hold for their terms to exist at all."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

import sympy as sp
from sympy.core.function import AppliedUndef

from ..kernel import (
    Answer,
    Claim,
    Diverges,
    Everything,
    Everywhere,
    Exactly,
    Iff,
    Limit,
    Relation,
    Solutions,
    Split,
    Supposed,
    Theorem,
    Unconditioned,
    Within,
    leaves,
)
from ..kernel.claims import expressions
from ..kernel.field import at_scale
from ..kernel.judge import Judge
from ..kernel.witness import is_law
from .names import key, ordered
from .terms import ATOM, Scope, Unmapped, in_other_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Smooth: TypeAlias = tuple[Any, Any, tuple[Relation, ...] | None]
"""A function, its variable, and the conditions on that if it takes every value."""

SIDES = {"+": ("at_right",), "-": ("at_left",), "both": ("at_right", "at_left")}
FAR = {sp.oo: "(Rbar_locally p_infty)", -sp.oo: "(Rbar_locally m_infty)"}


def statement(claim: Claim, scope: Scope, escapes: Iterable[Limit] = ()) -> str:
    """Spell a claim; a set of solutions names the limits of what has no solution."""
    if isinstance(claim, Relation):
        return relation(claim, scope)
    if isinstance(claim, Iff):
        return f"{relation(claim.left, scope)} <-> {relation(claim.right, scope)}"
    if isinstance(claim, Everywhere):
        return _throughout(claim, scope)
    if isinstance(claim, Limit):
        return " /\\ ".join(tendency(claim, filter_, scope) for filter_ in SIDES[claim.side])
    return _answer(claim, claim.answer, scope, iter(escapes))


def _throughout(claim: Everywhere, scope: Scope) -> str:
    name, inside = moving(claim, scope)
    conditions_ = "".join(f"{relation(condition, inside)} -> " for condition in claim.where)
    return f"forall {name} : R, {conditions_}{relation(claim.relation, inside)}"


def limits(theorem: Theorem) -> list[Limit]:
    """Return the limits among the premises: they say where solutions went."""
    return [p.claim for p in theorem.record.premises if isinstance(p.claim, Limit)]


def relation(claim: Relation, scope: Scope) -> str:
    """Spell a relation; the smaller side stands first."""
    left, right = scope.term(claim.lhs), scope.term(claim.rhs)
    return {
        "=": f"{left} = {right}",
        "!=": f"{left} <> {right}",
        ">": f"{right} < {left}",
        ">=": f"{right} <= {left}",
    }[claim.op]


def moving(claim: Limit | Everywhere, scope: Scope) -> tuple[str, Scope]:
    """Return what the variable that a claim binds is called, and the scope inside."""
    name = scope.moving(claim.variable)
    return name, scope.having({claim.variable: name})


def tendency(claim: Limit, filter_: str, scope: Scope) -> str:
    """Spell a limit from one side."""
    name, inside = moving(claim, scope)
    function = f"(fun {name} => {inside.term(claim.expression)})"
    towards = FAR.get(claim.point) or f"({filter_} {scope.term(claim.point, 0)})"
    if isinstance(claim.value, Diverges):
        return f"diverges {function} {towards} {scope.term(claim.value.direction, 0)}"
    return f"tends {function} {towards} {scope.term(claim.value, 0)}"


def _answer(claim: Solutions, part: Answer, scope: Scope, escapes: Iterator[Limit]) -> str:
    if isinstance(part, Split):
        zero, nonzero = (_answer(claim, p, scope, escapes) for p in (part.zero, part.nonzero))
        on = scope.term(part.on)
        return f"({on} = 0 -> {zero}) /\\ ({on} <> 0 -> {nonzero})"
    binders, inside = requantified(claim, part, scope)
    equation = relation(claim.equation, inside)
    if isinstance(part, Exactly):
        value = inside.term(part.value)
        return f"(forall {binders} : R, {equation} <-> {inside.names[claim.unknown]} = {value})"
    if isinstance(part, (Everything, Unconditioned)):
        return f"(forall {binders} : R, {equation})"
    if isinstance(part, Within):
        low, high = scope.term(part.low), scope.term(part.high)
        name, other = inside.names[claim.unknown], f"{scope.names[claim.unknown]}''"
        again = relation(claim.equation, scope.having({claim.unknown: other}))
        only = f"(forall {other} : R, {again} <-> {other} = {name})"
        return f"(exists {name} : R, {low} <= {name} /\\ {name} <= {high} /\\ {only})"
    never = f"(forall {binders} : R, ~ ({equation}))"
    if part.limit is None:
        return never
    escape = next(escapes, None)
    if escape is None:
        message = "a case without its limit"
        raise Unmapped(message)
    return f"({never} /\\ {statement(replace(escape, value=part.limit), scope)})"


def requantified(claim: Solutions, part: Answer, scope: Scope) -> tuple[str, Scope]:
    """Return the symbols of whose value a case asks nothing, and the scope inside."""
    changed = {symbol: f"{scope.names[symbol]}'" for symbol in whatever(claim, part)}
    return " ".join(changed.values()), scope.having(changed)


def whatever(claim: Solutions, part: Answer) -> tuple[sp.Symbol, ...]:
    """Return the symbols of whose value a case asks nothing."""
    return (claim.unknown, *(part.free if isinstance(part, Unconditioned) else ()))


def anyway(claim: Claim) -> set[sp.Symbol]:
    """Return the symbols over which a claim speaks of every value."""
    if not isinstance(claim, Solutions):
        return set()
    return {s for leaf, _ in leaves(claim.answer) for s in whatever(claim, leaf)}


def hypothesis(h: Supposed, claim: Claim, scope: Scope) -> str:
    """Spell a hypothesis; a law holds for every value of what the claim speaks of in general."""
    general = generalised(h, claim)
    inside = scope.having({s: f"{scope.names[s]}'" for s in general})
    binders = f"forall {' '.join(inside.names[s] for s in general)} : R, " if general else ""
    return binders + _smoothly(h, inside)


def _smoothly(h: Supposed, scope: Scope) -> str:
    """Spell a hypothesis; a function of which it says how it changes is smooth there."""
    if isinstance(h, Everywhere):
        name, inside = moving(h, scope)
        where = "".join(f"{relation(condition, inside)} -> " for condition in h.where)
        smooth = "".join(f"{each} /\\ " for each in smoothness(h, scope, name))
        return f"forall {name} : R, {where}{smooth}{relation(h.relation, inside)}"
    return "".join(f"{each} /\\ " for each in smoothness(h, scope, "")) + statement(h, scope)


def smoothness(h: Supposed, scope: Scope, name: str = "") -> list[str]:
    """Spell that the functions are smooth of which a hypothesis says how they change."""
    if isinstance(h, Everywhere):
        variable = h.variable
        nodes = {n for e in expressions(h.relation) for n in e.atoms(AppliedUndef)}
        pairs = {(node, variable) for node in nodes if variable in node.args}
    else:
        pairs = differentiated(h)
    found = {
        f"smooth {scope.function(node, variable)} {name or scope.term(variable, 0)}"
        for node, variable in pairs
    }
    return sorted(found)


def differentiated(claim: Claim) -> set[tuple[Any, Any]]:
    """Return the functions of which a claim takes a derivative, each with its variable."""
    slopes = {n for e in expressions(claim) for n in e.atoms(sp.Derivative)}
    return {
        (node, slope.variables[0])
        for slope in slopes
        for node in slope.expr.atoms(AppliedUndef)
        if slope.variables[0] in node.args
    }


@cache
def presupposed(theorem: Theorem) -> frozenset[Smooth]:
    """Return where functions must be smooth of which no hypothesis says how they change there."""
    if theorem.declared:
        return frozenset()
    record, claim = theorem.record, theorem.claim
    found: set[Smooth] = set()
    if isinstance(claim, (Relation, Iff)):
        found = {(node, variable, None) for node, variable in differentiated(claim)}
    mapping = dict(record.arguments) if record.move == "instantiate" else {}
    ends = _up_to_the_ends(theorem)
    for premise in record.premises:
        moved = {each: _moved(each, mapping) for each in presupposed(premise)}
        found |= {*moved.values()}
        ends |= {moved[each] for each in moved if _laws(premise, each[0])}
    if isinstance(claim, Everywhere):
        found = {
            (node, variable, claim.where if variable == claim.variable else where)
            for node, variable, where in found
        }
    pairs = {pair for h in theorem.hypotheses for pair in differentiated(h)}
    open_ = {e for e in found if not _laws(theorem, e[0]) and e[:2] not in pairs}
    return frozenset(open_ | ends)


def _laws(theorem: Theorem, node: Any) -> list[Everywhere]:
    """Return the hypotheses that say of every value how a function changes."""
    return [
        h
        for h in theorem.hypotheses
        if isinstance(h, Everywhere)
        and any(key(node) == key(n) for e in expressions(h.relation) for n in e.atoms(AppliedUndef))
    ]


def _up_to_the_ends(theorem: Theorem) -> set[Smooth]:
    """Return what is integrated up to where the laws that say how it changes no longer reach."""
    record = theorem.record
    if record.move != "integrate":
        return set()
    (x, low), (_, high), sides = record.arguments
    where = (Relation(">=", x, low), Relation(">=", high, x))
    claims = {*theorem.hypotheses, *(given.claim for given in record.given)}
    known = [claim for claim in claims if isinstance(claim, Relation)]
    facts = (*where, *sorted(known, key=str))
    found: set[Smooth] = set()
    nodes = {n for side in sides for n in side.atoms(AppliedUndef) if x in n.args}
    for node in sorted(nodes, key=str):
        laws = _laws(theorem, node)
        if laws and not any(_reaches(law, x, facts) for law in laws):
            found.add((node, x, where))
    return found


def _reaches(law: Everywhere, x: sp.Symbol, facts: tuple[Relation, ...]) -> bool:
    """Tell whether a law holds wherever some facts do."""
    conditions_ = [
        Relation(c.op, *(e.xreplace({law.variable: x}) for e in (c.lhs, c.rhs))) for c in law.where
    ]
    return at_scale(lambda scale: all(map(Judge(facts, scale).proves, conditions_)))


def _moved(each: Smooth, mapping: dict[Any, Any]) -> Smooth:
    node, variable, where = each
    if where is None and isinstance(mapping.get(variable, variable), sp.Symbol):
        return node.xreplace(mapping), mapping.get(variable, variable), where
    return each


def presupposition(each: Smooth, scope: Scope) -> str:
    """Spell that a function is smooth somewhere."""
    node, variable, where = each
    if where is None:
        return f"smooth {scope.function(node, variable)} {scope.term(variable, 0)}"
    name = scope.moving(variable)
    inside = scope.having({variable: name})
    conditions_ = "".join(f"{relation(condition, inside)} -> " for condition in where)
    return f"forall {name} : R, {conditions_}smooth {inside.function(node, variable)} {name}"


def generalised(h: Supposed, claim: Claim) -> list[Any]:
    """Return over which symbols a hypothesis holds in general: those of a law, and no others."""
    return ordered(anyway(claim) & symbols([h])) if is_law(h) else []


def symbols(claims: Iterable[Claim]) -> set[Any]:
    """Return the free symbols and the functions of claims."""
    found: set[Any] = set()
    for claim in claims:
        inside = {s for e in expressions(claim) for s in named(e)}
        if isinstance(claim, (Limit, Everywhere)):
            inside.discard(claim.variable)
        if isinstance(claim, Solutions):
            inside.discard(claim.unknown)
        found |= inside
    return found


def named(e: Any) -> set[Any]:
    """Return the symbols and the functions of an expression."""
    return set(e.free_symbols) | {key(node) for node in e.atoms(AppliedUndef)}


def conditions(e: Any, scope: Scope) -> Iterator[str]:
    """Yield what makes an expression denote a number, term by term as it stands."""
    if (meant := in_other_words(e)) is not None:
        yield from conditions(meant, scope)
        return
    if isinstance(e, sp.Derivative):
        yield from _differentiable(e, scope)
        return
    for argument in e.args:
        yield from conditions(argument, scope)
    if isinstance(e, sp.log):
        yield f"0 < {scope.term(e.args[0])}"
    elif isinstance(e, sp.Pow) and not isinstance(e, sp.exp):
        if isinstance(e.exp, sp.Integer):
            yield from [f"{scope.term(e.base)} <> 0"] if e.exp < 0 else []
        else:
            yield f"0 < {scope.term(e.base)}"


def _differentiable(e: sp.Derivative, scope: Scope) -> Iterator[str]:
    yield from conditions(e.expr, scope)
    yield scope.term(e).replace("Derive", "ex_derive", 1)


def defined(claim: Claim, scope: Scope) -> str:
    """Spell that every term of a claim denotes a number; nothing if that goes without saying."""
    if isinstance(claim, Limit):
        return _joined(_beside(claim, way, scope) for way in SIDES[claim.side])
    if isinstance(claim, Everywhere):
        return _there(claim, scope)
    if isinstance(claim, Solutions):
        return _everywhere(claim, claim.answer, scope)
    return _numbers(expressions(claim), scope)


def _numbers(parts: Iterable[Any], scope: Scope) -> str:
    return _joined(dict.fromkeys(c for e in parts for c in conditions(e, scope)))


def _joined(parts: Iterable[str]) -> str:
    return " /\\ ".join(filter(None, parts))


def _beside(claim: Limit, way: str, scope: Scope) -> str:
    name, inside = moving(claim, scope)
    if claim.point.is_infinite:
        size = name if claim.point > 0 else f"- {name}"
        here = f"1 < {size}"
    else:
        point = scope.term(claim.point)
        here = f"{point} < {name}" if way == "at_right" else f"{name} < {point}"
    conditions_ = _numbers([claim.expression], inside)
    if conditions_ and claim.side == "both":
        return f"({way} {scope.term(claim.point, ATOM)} (fun {name} => {conditions_}))"
    return f"(forall {name} : R, {here} -> {conditions_})" if conditions_ else ""


def _there(claim: Everywhere, scope: Scope) -> str:
    name, inside = moving(claim, scope)
    where = "".join(f"{relation(condition, inside)} -> " for condition in claim.where)
    found = _numbers(expressions(claim.relation), inside)
    return f"(forall {name} : R, {where}{found})" if found else ""


def _everywhere(claim: Solutions, part: Answer, scope: Scope) -> str:
    if isinstance(part, Split):
        on, sides = scope.term(part.on), {"=": part.zero, "<>": part.nonzero}
        said = {sign: _everywhere(claim, side, scope) for sign, side in sides.items()}
        cases = _joined(f"({on} {sign} 0 -> {c})" if c else "" for sign, c in said.items())
        return _joined([_numbers([part.on], scope), cases])
    binders, inside = requantified(claim, part, scope)
    value = [part.value] if isinstance(part, Exactly) else []
    value += [part.low, part.high] if isinstance(part, Within) else []
    found = _numbers([claim.equation.lhs, claim.equation.rhs, *value], inside)
    return f"(forall {binders} : R, {found})" if found else ""
