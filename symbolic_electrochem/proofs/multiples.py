"""Relations that hold by themselves, or as a multiple of one fact in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..kernel.claims import transformed
from .statements import statement, symbols

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..kernel import Relation
    from .proof import Proof
    from .terms import Scope

TERM = {"=": "term_eq", "!=": "term_neq", ">": "term_lt", ">=": "term_le"}
SUM = {"=": "eq_by_sum", "!=": "neq_by_sum", ">": "lt_by_sum", ">=": "le_by_sum"}


def identity(p: Proof, h: Relation, here: Scope, mapping: Mapping[Any, Any]) -> str:
    """Return the tactic that proves an equation that holds by itself, or by others in sight."""
    if here.term(h.lhs) == here.term(h.rhs):
        return "reflexivity"
    free = symbols([h]) - mapping.keys()
    if any(here.names.get(symbol) != p.scope.names.get(symbol) for symbol in free):
        return "first [rational | side]"
    p.look(h, here, mapping)
    goal: Any = transformed(h, dict(mapping))
    rules = named(p, p.judge.signs(goal.lhs, goal.rhs, "=")[1])
    tries = [p.normal.closing]
    if names := [f"?{name}" for rule, name in rules if rule.lhs.is_Symbol and rule.op == "="]:
        tries.append(f"rewrite {', '.join(names)}; {p.normal.closing}")
    return f"first [{' | '.join([*tries, *multiples(p, goal, rules), 'side'])}]"


def named(p: Proof, used: frozenset[Relation]) -> list[tuple[Relation, str]]:
    """Look at the facts that were used and are in sight, and return what they are called."""
    spelled = [(fact, statement(fact, p.scope)) for fact in sorted(used, key=str)]
    found = [(fact, p.facts[each]) for fact, each in spelled if each in p.facts]
    for fact, _ in found:
        p.look(fact)
    return found


def multiples(p: Proof, goal: Relation, facts: list[tuple[Relation, str]]) -> list[str]:
    """Return the tactics that prove a relation as a multiple of one fact."""
    return [
        _multiple(p, goal, times, fact, name)
        for fact, name in facts
        if fact.op == goal.op and (times := _ratio(p, goal, fact)) is not None
    ]


def _ratio(p: Proof, goal: Relation, fact: Relation) -> str | None:
    """Spell by what one relation is a multiple of another, where that holds only symbols."""
    normal = p.judge.field.normal
    have = normal(fact.lhs) - normal(fact.rhs)
    times = (normal(goal.lhs) - normal(goal.rhs)) * have.power(-1)
    return p.normal.quotient(times) if p.normal.plain(times) else None


def _multiple(p: Proof, goal: Relation, times: str, fact: Relation, name: str) -> str:
    first = "" if fact.op == "=" else "side | "
    return (
        f"apply ({SUM[goal.op]} _ _ (({times}) * {p.difference(fact)})); "
        f"[apply {TERM[fact.op]}; [{first}exact {name}] | {p.normal.closing}]"
    )
