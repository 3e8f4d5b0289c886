"""The moves about every value of a symbol: what holds at each point, and in between."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..kernel import Everywhere, Relation
from .proof import SAME, Proof, under
from .statements import moving, relation
from .terms import ATOM, PRODUCT, Scope, Unmapped

if TYPE_CHECKING:
    import sympy as sp

    from ..kernel import Claim
    from .normal import Normal

GROWTH = {
    "=": ("growth_eq", "{} = 0", "eq_by_sum"),
    ">": ("growth_lt", "0 < {}", "lt_by_sum"),
    ">=": ("growth_le", "0 <= {}", "le_by_sum"),
}


def every(claim: Claim) -> Everywhere:
    """Return a claim as a statement for every value."""
    if not isinstance(claim, Everywhere):
        raise Unmapped(str(claim))
    return claim


def everywhere(p: Proof) -> str:
    """Take any value, with its conditions in sight, and use the lemma for one."""
    claim = every(p.claim)
    (premise,) = p.lemma.theorem.record.premises
    p.facts_given()
    name, inside = moving(claim, p.scope)
    names = [f"C{number}" for number, _ in enumerate(claim.where, 1)]
    for condition, fact in zip(claim.where, names, strict=True):
        p.facts[relation(condition, inside)] = fact
    return p.finished(f"intros {' '.join([name, *names])}; {p.proved(premise, inside)}")


def at(p: Proof) -> str:
    """Use a statement for every value at one."""
    record = p.lemma.theorem.record
    (premise,) = record.premises
    known, (variable, value) = every(premise.claim), record.arguments[0]
    p.facts_given()
    name, result = p.premise(premise), p.fresh("Q")
    raw = p.scope.having({variable: p.scope.term(value, ATOM)})
    needed = " ".join("_" for _ in known.where)
    used = f"refine ({name} {raw.names[variable]} {needed}); side" if needed else ""
    tactic = used or f"exact ({name} {raw.names[variable]})"
    p.steps.append(f"assert ({result} : {relation(known.relation, raw)}) by ({tactic})")
    have = (raw, {variable: value})
    return p.finished(p.same(result, known.relation, have, p.claim, (p.scope, {})))


def slope(e: Any, x: sp.Symbol, want: str, normal: Normal) -> tuple[str, str]:
    """Return that the derivative of an expression is what is wanted, and the tactic for it."""
    name = normal.scope.names[x]
    function = normal.scope.function(e, x)
    rules = f"apply is_derive_unique; rules; [side | eta; {normal.closing}]"
    tactic = f"first [reflexivity | {rules}]"
    return f"Derive {function} {name} = {want}", tactic


def integrate(p: Proof) -> str:
    """Compare growth by the mean value theorem."""
    record = p.lemma.theorem.record
    (premise,) = record.premises
    known = every(premise.claim)
    (x, low), (_, high), sides = record.arguments
    rule, sign, by = GROWTH[known.relation.op]
    p.facts_given()
    name = p.premise(premise)
    ends = [p.scope.having({x: p.scope.term(end, ATOM)}) for end in (high, low)]
    grown = [[end.term(side, PRODUCT) for end in ends] for side in sides]
    growth = f"{grown[0][0]} - {grown[0][1]} - ({grown[1][0]} - {grown[1][1]})"
    functions = " ".join(p.scope.function(side, x) for side in sides)
    between = f"{p.scope.term(low, ATOM)} {p.scope.term(high, ATOM)}"
    steps = _slopes(p, known, name, x, (low, high), sides)
    exists = "intros; side"
    p.steps.append(
        f"assert (Z1 : {sign.format(growth)}) by (apply ({rule} {functions} {between}); "
        f"[{exists} | {exists} | side | {steps}])"
    )
    for end, value in zip(ends, (high, low), strict=True):
        for side in sides:
            p.normal.look(side, end, {x: value})
    p.look(p.claim)
    return p.finished(f"apply ({by} _ _ ({growth})); [exact Z1 | {p.normal.closing}]")


def _slopes(
    p: Proof,
    known: Everywhere,
    name: str,
    x: sp.Symbol,
    ends: tuple[sp.Expr, sp.Expr],
    sides: tuple[sp.Expr, sp.Expr],
) -> str:
    """Compare two derivatives at a point in between."""
    moved = p.scope.moving(x)
    inside = p.scope.having({x: moved})
    low, high = ends
    normal = under(p, "I", inside, Relation(">", x, low), Relation(">", high, x))
    wanted = (known.relation.lhs, known.relation.rhs)
    for e in (*sides, *wanted):
        normal.look(e, inside, {})
    steps = []
    for number, (side, want) in enumerate(zip(sides, wanted, strict=True), 1):
        said, tactic = slope(side, x, inside.term(want), normal)
        steps.append(f"assert (S{number} : {said}) by ({tactic})")
    needed = " ".join("_" for _ in known.where)
    used = f"refine ({name} {moved} {needed}); side" if needed else f"exact ({name} {moved})"
    steps.append(f"assert (W1 : {relation(known.relation, inside)}) by ({used})")
    first, second = ("S1", "S2") if known.relation.op == "=" else ("S2", "S1")
    last = f"exact ({SAME[known.relation.op]} _ _ _ _ W1 {first} {second})"
    return "; ".join([f"intros {moved} B1 B2", *normal.steps, *steps, last])


def rates(p: Proof) -> str:
    """Differentiate both sides of an equation that holds on an open set."""
    (premise,) = p.lemma.theorem.record.premises
    known, claim = every(premise.claim), every(p.claim)
    x = known.variable
    p.facts_given()
    name = p.premise(premise)
    moved, inside = moving(claim, p.scope)
    normal = under(p, "I", inside, *known.where)
    sides, wanted = _sides(known.relation), _sides(claim.relation)
    for e in (*sides, *wanted):
        normal.look(e, inside, {})
    slopes = [slope(a, x, inside.term(b), normal) for a, b in zip(sides, wanted, strict=True)]
    names = [f"C{number}" for number, _ in enumerate(known.where, 1)]
    left, right = (p.scope.function(side, x) for side in sides)
    steps = [f"intros {' '.join([moved, *names])}", *normal.steps]
    steps.append(
        f"assert (S0 : Derive {left} {moved} = Derive {right} {moved}) "
        f"by (apply Derive_ext_loc; {_nearby(known, name, inside)})"
    )
    for number, (said, tactic) in enumerate(slopes, 1):
        steps.append(f"assert (S{number} : {said}) by ({tactic})")
    return p.finished("; ".join([*steps, "exact (eq_trans (eq_sym S1) (eq_trans S0 S2))"]))


def _sides(relation_: Relation) -> tuple[sp.Expr, sp.Expr]:
    return relation_.lhs, relation_.rhs


def _nearby(known: Everywhere, name: str, inside: Scope) -> str:
    """Show that an equation holds near a point of an open set."""
    if not known.where:
        return f"apply filter_forall; exact {name}"
    if closed := [condition for condition in known.where if condition.op in ("=", ">=")]:
        message = f"the condition {closed[0]} near a point"
        raise Unmapped(message)
    spelled = " /\\ ".join(relation(c, inside.having({known.variable: "K1"})) for c in known.where)
    return (
        f"apply (filter_imp (fun K1 => {spelled})); [intros K1 K2; apply {name}; apply K2 | nearby]"
    )
