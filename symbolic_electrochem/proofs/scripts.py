"""The proof of each kernel move.  A new move is one function, and one line in the table."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import sympy as sp

from ..kernel import Iff, Relation, Theorem
from ..kernel.moves import FUNCTIONS
from .analysis import at, everywhere, integrate, rates
from .answers import alike, solutions
from .limits import limit
from .multiples import SUM, TERM, multiples, named
from .proof import Proof
from .statements import relation as spelled
from .statements import symbols
from .terms import ATOM, Unmapped

ZERO = sp.S.Zero

Script: TypeAlias = Callable[[Proof], str]

BY_LOGARITHMS = {">": "lt_by_ln", ">=": "le_by_ln"}


def relation(theorem: Theorem) -> Relation:
    """Return the relation that a theorem states."""
    if not isinstance(theorem.claim, Relation):
        message = f"no relation: {theorem.claim}"
        raise Unmapped(message)
    return theorem.claim


def combine(p: Proof) -> str:
    """Left minus right is the sum of multiplier times (left minus right) of the premises."""
    theorem, claim = p.lemma.theorem, relation(p.lemma.theorem)
    p.facts_given()
    terms: list[tuple[str, str, str]] = []
    for premise, (top, bottom) in zip(
        theorem.record.premises, theorem.record.arguments, strict=True
    ):
        name, op = p.premise(premise), relation(premise).op
        term = f"{p.multiplier(top, bottom)} * {p.difference(relation(premise))}"
        terms.append((term, op, name))
        p.look(Relation("=", top, bottom))
        p.look(relation(premise))
    p.look(claim)
    asserted = [_term(p, *term) for term in terms]
    total = " + ".join(term for term, _, _ in terms) or "0"
    signed = [name for name, (_, op, _) in zip(asserted, terms, strict=True) if op == "!="]
    first = {"=": "lra", "!=": f"intro C1; apply {''.join(signed[:1])}; lra"}.get(claim.op, "lra")
    whole = f"apply ({SUM[claim.op]} _ _ ({total})); [{first} | {p.normal.closing}]"
    return p.finished(_first([whole, *_scaled(p)]))


def _first(tries: list[str]) -> str:
    return f"first [{' | '.join(tries)}]" if len(tries) > 1 else tries[0]


def _scaled(p: Proof) -> list[str]:
    """Return the tactic that multiplies by a divisor instead, if it is a sum."""
    record = p.lemma.theorem.record
    if len(record.premises) != 1 or not record.arguments[0][1].is_Add:
        return []
    (premise,), ((top, bottom),) = record.premises, record.arguments
    known, below = relation(premise), p.scope.term(bottom)
    if known.op != "=":
        return []
    term = f"{p.multiplier(top, sp.S.One)} * {p.difference(known)}"
    proved = f"apply term_eq; exact {p.premise(premise)}"
    return [f"apply (eq_by_scaled _ _ ({below}) ({term})); [side | {proved} | {p.normal.closing}]"]


def _term(p: Proof, term: str, op: str, name: str) -> str:
    asserted = p.fresh("Z")
    sign = {"=": f"{term} = 0", "!=": f"{term} <> 0", ">": f"0 < {term}"}
    said = sign.get(op, f"0 <= {term}")
    first = "" if op == "=" else "side | "
    last = f"; [{first}exact {name}]"
    p.steps.append(f"assert ({asserted} : {said}) by (apply {TERM[op]}{last})")
    return asserted


def apply(p: Proof) -> str:
    """Equal arguments have equal exponentials and logarithms."""
    record = p.lemma.theorem.record
    (premise,) = record.premises
    p.facts_given()
    name, call = p.premise(premise), FUNCTIONS[record.arguments[0]]
    have = relation(premise)
    images = [call(side, evaluate=False) for side in (have.lhs, have.rhs)]  # type: ignore[call-arg]
    p.look(Relation("=", images[0], images[1]))
    p.look(relation(p.lemma.theorem))
    left, right = (p.scope.term(image, ATOM) for image in images)
    close = p.normal.closing
    return p.finished(
        f"apply (same_eq {left} {right}); [apply f_equal; exact {name} | {close} | {close}]"
    )


def replace(p: Proof) -> str:
    """Rewrite with an equation whose left side is a symbol."""
    premise, by = p.lemma.theorem.record.premises
    rule = relation(by)
    p.facts_given()
    name, equation, result = p.premise(premise), p.premise(by), p.fresh("Q")
    p.steps.append(f"pose proof {name} as {result}; rewrite ?{equation} in {result}")
    raw = p.scope.having({rule.lhs: p.scope.term(rule.rhs, ATOM)})
    mapping = {rule.lhs: rule.rhs}
    p.look(rule)
    return p.finished(alike(p, result, premise.claim, (raw, mapping)))


def instantiate(p: Proof) -> str:
    """Use a lemma with terms for its variables."""
    record = p.lemma.theorem.record
    (premise,) = record.premises
    mapping = dict(record.arguments)
    p.facts_given()
    there = symbols([premise.claim, *premise.hypotheses]) - {*p.scope.names, *mapping}
    mapping |= {symbol: ZERO for symbol in there if isinstance(symbol, sp.Symbol)}
    raw = p.scope.having(_instances(p, mapping))
    tactic, name = p.proved(premise, raw, mapping), p.fresh("P")
    p.steps.append(f"assert ({name} : {p.spelled(premise, raw)}) by ({tactic})")
    return p.finished(alike(p, name, premise.claim, (raw, mapping)))


def _instances(p: Proof, mapping: dict[sp.Expr, sp.Expr]) -> dict[sp.Expr, str]:
    found: dict[sp.Expr, str] = {}
    for symbol, value in mapping.items():
        spelled = p.scope.term(value, ATOM)
        found[symbol] = spelled
        if not isinstance(symbol, sp.Symbol):
            inside = p.scope.having({a: f"{p.scope.names.get(a, a)}'" for a in symbol.args})
            arguments = " ".join(inside.names[a] for a in symbol.args)
            found[symbol.func] = f"(fun {arguments} => {inside.term(value)})"
    return found


def known(p: Proof) -> str:
    """Read a sign off the facts, before or after bringing it to normal form."""
    p.facts_given()
    p.look(p.claim)
    rewritten = p.normal.rewritten
    tries = [
        "known",
        *([f"{rewritten}known"] if rewritten else []),
        *_by_factors(p),
        *_by_logarithms(p),
    ]
    return p.finished(_first(tries))


def _by_factors(p: Proof) -> list[str]:
    """Return the tactic that reads a sign off the factors of left minus right."""
    claim = relation(p.lemma.theorem)
    if claim.op == "=":
        return []
    form = p.judge.field.normal(claim.lhs) - p.judge.field.normal(claim.rhs)
    factors = p.normal.product(form, powers=True)
    return [f"apply ({SUM[claim.op]} _ _ ({factors})); [side | {p.normal.closing}]"]


def _by_logarithms(p: Proof) -> list[str]:
    """Return the tactics that compare logarithms instead, by a multiple of one fact each."""
    claim = relation(p.lemma.theorem)
    sides = (claim.lhs, claim.rhs)
    if claim.op not in BY_LOGARITHMS or not any(e.has(sp.exp) for e in sides):
        return []
    if not all(p.judge.proves(Relation(">", e, ZERO)) for e in sides):
        return []
    compared = Relation(claim.op, *(sp.log(e, evaluate=False) for e in sides))
    p.look(compared)
    _, used = p.judge.signs(claim.lhs, claim.rhs, claim.op)
    start = f"apply ({BY_LOGARITHMS[claim.op]} _ _); [pos | pos | "
    return [f"{start}{each}]" for each in multiples(p, compared, named(p, used))]


def differentiate(p: Proof) -> str:
    """Differentiate by Coquelicot's rules, which bring obligations of their own."""
    claim = relation(p.lemma.theorem)
    left: Any = claim.lhs
    p.facts_given()
    p.normal.look(left.expr, p.scope, {})
    p.normal.look(claim.rhs, p.scope, {})
    return p.finished(f"apply is_derive_unique; rules; [side | eta; {p.normal.closing}]")


def iff(p: Proof) -> str:
    """Prove each direction by its own lemma, with the other side in sight."""
    claim = p.claim
    if not isinstance(claim, Iff):
        raise Unmapped(str(claim))
    branches: list[str] = []
    sides = (claim.left, claim.right)
    for premise, side in zip(p.lemma.theorem.record.premises, sides, strict=True):
        branches.append(f"intro G1; {with_fact(p, side, 'G1', premise)}")
    return p.finished(f"split; [{' | '.join(branches)}]")


def with_fact(p: Proof, fact: Relation, name: str, premise: Theorem) -> str:
    """Return the proof of a premise with one more fact in sight."""
    before = dict(p.facts)
    p.facts[spelled(fact, p.scope)] = name
    tactic = p.proved(premise)
    p.facts = before
    return tactic


def follow(p: Proof) -> str:
    """Pass from one side of an equivalence to the other."""
    rule, premise = p.lemma.theorem.record.premises
    if not isinstance(rule.claim, Iff):
        raise Unmapped(str(rule.claim))
    way = "proj1" if rule.claim.left == premise.claim else "proj2"
    names = p.premise(rule), p.premise(premise)
    return p.finished(f"exact ({way} {' '.join(names)})")


def cases(p: Proof) -> str:
    """Split into the cases, and use the lemma of each."""
    record = p.lemma.theorem.record
    p.facts_given()
    branches = [
        with_fact(p, case, "G1", premise)
        for case, premise in zip(record.arguments, record.premises, strict=True)
    ]
    said = " \\/ ".join(spelled(case, p.scope) for case in record.arguments)
    pattern = "G1"
    for _ in branches[1:]:
        pattern = f"[G1 | {pattern}]"
    first = record.arguments[0]
    split = f"exhaust ({p.scope.term(first.lhs)}) ({p.scope.term(first.rhs)})"
    return p.finished(
        f"assert (C1 : {said}) by {split};\ndestruct C1 as {pattern}; [{' | '.join(branches)}]"
    )


SCRIPTS: dict[str, Script] = {
    "combine": combine,
    "apply": apply,
    "replace": replace,
    "instantiate": instantiate,
    "known": known,
    "differentiate": differentiate,
    "limit": limit,
    "everywhere": everywhere,
    "at": at,
    "integrate": integrate,
    "rates": rates,
    "iff": iff,
    "follow": follow,
    "cases": cases,
    "solutions": solutions,
}
