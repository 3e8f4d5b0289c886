"""The typed moves.  Each checks its conclusion and returns the hypotheses it rests on.

A move never changes a conclusion: it accepts the author's, or refuses it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import sympy as sp
from sympy.core.function import AppliedUndef

from .calculus import derivative
from .claims import (
    Claim,
    Everywhere,
    Iff,
    Operator,
    Relation,
    Supposed,
    expressions,
    transformed,
)
from .facts import standing, symbols
from .judge import Judge
from .refusal import Refused
from .theorem import Record, Theorem

Hypotheses: TypeAlias = frozenset[Supposed]
Move: TypeAlias = Callable[[Record, Judge], Hypotheses]

FUNCTIONS: dict[str, Callable[[sp.Expr], sp.Expr]] = {
    "exp": sp.exp,
    "ln": sp.log,
    "sinh": sp.sinh,
    "asinh": sp.asinh,
}
ONE, ZERO = sp.S.One, sp.S.Zero


def relation(claim: Claim, what: str) -> Relation:
    """Return the claim as a relation, or refuse it."""
    if not isinstance(claim, Relation):
        raise Refused(
            expected=f"a relation as {what}",
            got=f"{type(claim).__name__}: {claim}",
            remedy="use the step that states an equation or an inequality",
        )
    return claim


def inherited(record: Record) -> Hypotheses:
    """Return everything the premises rest on."""
    return frozenset().union(*(premise.hypotheses for premise in record.premises))


def defined(judge: Judge, claim: Relation) -> None:
    """Require both sides of a relation to denote numbers."""
    judge.defined(claim.lhs, "the left side")
    judge.defined(claim.rhs, "the right side")


def held(e: sp.Expr, mapping: dict[sp.Symbol, sp.Expr]) -> sp.Expr:
    """Return the value of an expression at a point, refusing a derivative taken there."""
    claim = Relation("=", e, ZERO)
    return relation(transformed(claim, mapping), "an expression").lhs  # type: ignore[arg-type]


def premises(record: Record, count: int) -> tuple[Theorem, ...]:
    """Return the premises, refusing the wrong number of them."""
    if len(record.premises) != count:
        got, remedy = str(len(record.premises)), f"{record.move} takes {count}"
        raise Refused(expected=f"{count} premises", got=got, remedy=remedy)
    return record.premises


def is_atom(e: object) -> bool:
    """Tell whether an expression may be replaced: a symbol, or an undetermined function."""
    return isinstance(e, (sp.Symbol, AppliedUndef))


def suppose(record: Record, judge: Judge) -> Hypotheses:
    """Take a relation, or an equivalence, as a hypothesis."""
    claim = record.conclusion
    if isinstance(claim, Everywhere):
        with judge.under(*claim.where) as there:
            for part in (*claim.where, claim.relation):
                defined(there, part)
        return frozenset({claim})
    if not isinstance(claim, (Relation, Iff)):
        raise Refused(
            expected="a relation, an equivalence or a statement for every value",
            got=str(claim),
            remedy="a limit or a set of solutions is proved, not supposed",
        )
    for side in (claim,) if isinstance(claim, Relation) else (claim.left, claim.right):
        defined(judge, side)
    return frozenset({claim})


def define(record: Record, judge: Judge) -> Hypotheses:
    """Give a name to an expression; the name must not stand in what it names."""
    claim = relation(record.conclusion, "a definition")
    if claim.op != "=" or not isinstance(claim.lhs, sp.Symbol):
        raise Refused(
            expected="a name on the left of the definition",
            got=str(claim),
            remedy="declare a quantity for the name, or suppose the relation",
        )
    if claim.lhs in claim.rhs.free_symbols:
        raise Refused(
            expected=f"a definition of {claim.lhs} without {claim.lhs}",
            got=f"a circle, {claim}",
            remedy="suppose it as an equation and solve it",
        )
    defined(judge, claim)
    return frozenset({claim})


def combine(record: Record, judge: Judge) -> Hypotheses:
    """Show left - right = sum of multiplier times (left - right) over the premises.

    All of algebra is this: adding, multiplying, dividing, collecting.  Multipliers come as pairs
    (numerator, denominator), so that a divisor is looked at before SymPy can cancel it.
    """
    claim = relation(record.conclusion, "the conclusion")
    defined(judge, claim)
    if len(record.arguments) != len(record.premises):
        raise Refused(
            expected="one multiplier for each premise",
            got=f"{len(record.arguments)} for {len(record.premises)}",
            remedy="pair each premise with its multiplier",
        )
    normal = judge.field.normal
    total = normal(claim.lhs) - normal(claim.rhs)
    for premise, (top, bottom) in zip(record.premises, record.arguments, strict=True):
        known = relation(premise.claim, "a premise")
        judge.defined(top, "a multiplier")
        judge.defined(bottom, "a divisor")
        judge.require(Relation("!=", bottom, ZERO), "a divisor")
        total -= normal(top) * normal(bottom).power(-1) * (normal(known.lhs) - normal(known.rhs))
    if not judge.field.is_zero(total):
        raise Refused(
            expected="left minus right to equal the combination of the premises",
            got=f"{claim}, which differs by {judge.field.show(total.num)}",
            remedy="correct the claim, or name the missing premise or multiplier",
        )
    _check_operators(claim, record, judge)
    return inherited(record)


def _check_operators(claim: Relation, record: Record, judge: Judge) -> None:
    ops = [relation(p.claim, "a premise").op for p in record.premises]
    strict = False
    for op, (top, bottom) in zip(ops, record.arguments, strict=True):
        if op == "=":
            continue
        if claim.op == "!=" and op == "!=" and ops.count("=") == len(ops) - 1:
            judge.require(Relation("!=", top, ZERO), "a multiplier of an inequation")
            strict = True
        elif claim.op in (">", ">=") and op in (">", ">="):
            wanted: Operator = ">" if op == ">" else ">="
            judge.require(Relation(wanted, top / bottom, ZERO), "a multiplier of an inequality")
            strict = strict or op == ">"
        else:
            raise Refused(
                expected=f"premises that give {claim.op}",
                got=f"a premise with {op}",
                remedy="claim what that premise gives, or prove the missing relation first",
            )
    if claim.op in (">", "!=") and not strict:
        raise Refused(
            expected=f"a premise that makes {claim.op} strict",
            got="none",
            remedy="add a premise with > or !=, or claim >= or =",
        )


def apply(record: Record, judge: Judge) -> Hypotheses:
    """Apply a function that is one-to-one to both sides of an equation."""
    (premise,) = premises(record, 1)
    known, claim = relation(premise.claim, "the premise"), relation(record.conclusion, "the claim")
    name = str(*record.arguments[:1])
    function = FUNCTIONS.get(name)
    if function is None or known.op != "=" or claim.op != "=":
        raise Refused(
            expected="exp, ln, sinh or asinh applied to an equation",
            got=f"{name or 'nothing'} applied to {known}",
            remedy="a function that is not one-to-one loses solutions; inequalities go by known",
        )
    if name == "ln":
        for side in (known.lhs, known.rhs):
            judge.require(Relation(">", side, ZERO), "the argument of ln")
    defined(judge, claim)
    _sides(judge, claim, Relation("=", function(known.lhs), function(known.rhs)))
    return inherited(record)


def _sides(judge: Judge, claim: Relation, computed: Relation) -> None:
    """Require a claim to say, side by side, what was computed."""
    for name, got, want in (("left", claim.lhs, computed.lhs), ("right", claim.rhs, computed.rhs)):
        if not judge.equal(got, want):
            remedy = "claim what the move gives, and rearrange in a step of its own"
            raise Refused(expected=f"{want} on the {name} side", got=str(got), remedy=remedy)
    if claim.op != computed.op:
        raise Refused(expected=computed.op, got=claim.op, remedy="keep the operator")


def replace(record: Record, judge: Judge) -> Hypotheses:
    """Put the right side of an equation in the place of its left side, an atom."""
    premise, by = premises(record, 2)
    rule = relation(by.claim, "the rule")
    if rule.op != "=" or not is_atom(rule.lhs):
        raise Refused(
            expected="an equation whose left side is one symbol",
            got=str(rule),
            remedy="rearrange it first, or combine the two equations",
        )
    same(judge, record.conclusion, transformed(premise.claim, {rule.lhs: rule.rhs}))
    return inherited(record)


def same(judge: Judge, got: Claim, want: Claim) -> None:
    """Require two claims to say the same, expression by expression."""
    if isinstance(got, Relation) and isinstance(want, Relation):
        defined(judge, got)
        _sides(judge, got, want)
    elif isinstance(got, Iff) and isinstance(want, Iff):
        same(judge, got.left, want.left)
        same(judge, got.right, want.right)
    elif got != want:
        remedy = "claim what the move gives"
        raise Refused(expected=str(want), got=str(got), remedy=remedy)


def instantiate(record: Record, judge: Judge) -> Hypotheses:
    """Put expressions for symbols, all at once; hypotheses that become provable are discharged."""
    (premise,) = premises(record, 1)
    mapping = dict(record.arguments)
    for symbol, value in record.arguments:
        _replaceable(symbol, premise)
        judge.defined(value, f"what is put for {symbol}")
    same(judge, record.conclusion, transformed(premise.claim, mapping))
    mapped = frozenset(transformed(h, mapping) for h in premise.hypotheses)
    always = {fact for symbol in _named(mapped) for fact in standing(symbol)}
    others = Judge(
        tuple(fact for fact in judge.facts if fact in always or fact not in mapped),
        judge.field.scale,
    )
    kept = frozenset(h for h in sorted(mapped, key=str) if not _discharged(h, others))
    judge.used = {fact for fact in judge.used if fact not in mapped or fact in kept} | others.used
    return kept  # type: ignore[return-value]


def _replaceable(symbol: sp.Expr, premise: Theorem) -> None:
    """Require a symbol, or a function that the theorem speaks of in one place only."""
    if not is_atom(symbol):
        raise Refused(
            expected="a symbol to put something for",
            got=str(symbol),
            remedy="put expressions for the symbols it is made of",
        )
    if isinstance(symbol, sp.Symbol):
        return
    claims = (premise.claim, *premise.hypotheses)
    called = {node for c in claims for e in expressions(c) for node in e.atoms(AppliedUndef)}
    elsewhere = sorted(str(node) for node in called - {symbol} if node.func == symbol.func)
    if elsewhere:
        raise Refused(
            expected=f"a theorem that speaks of {symbol.func} only as {symbol}",
            got=", ".join(elsewhere),
            remedy="a function has one definition: it cannot be replaced at one place alone",
        )


def _named(claims: frozenset[Claim]) -> set[sp.Symbol]:
    return set().union(*map(symbols, claims))


def _discharged(hypothesis: Claim, judge: Judge) -> bool:
    if not isinstance(hypothesis, Relation):
        return False
    same = hypothesis.op == "=" and hypothesis.lhs == hypothesis.rhs
    return same or judge.proves(hypothesis)


def known(record: Record, judge: Judge) -> Hypotheses:
    """Read a relation off the facts in sight."""
    claim = relation(record.conclusion, "the conclusion")
    defined(judge, claim)
    judge.require(claim, "the claim itself")
    return inherited(record)


def differentiate(record: Record, judge: Judge) -> Hypotheses:
    """State the derivative of an expression: the left side is that derivative."""
    claim = relation(record.conclusion, "the conclusion")
    left = claim.lhs
    if claim.op != "=" or not isinstance(left, sp.Derivative) or len(left.variables) != 1:
        raise Refused(
            expected="derivative of an expression by one symbol = something",
            got=str(claim),
            remedy="write it with differentiate",
        )
    judge.defined(left.expr, "what is differentiated")
    judge.defined(claim.rhs, "the right side")
    want = derivative(left.expr, left.variables[0])
    judge.defined(want, "the derivative")
    if not judge.equal(claim.rhs, want):
        raise Refused(
            expected=f"{want} as the derivative",
            got=str(claim.rhs),
            remedy="correct the claim, or leave it out and let the move compute it",
        )
    return inherited(record)
