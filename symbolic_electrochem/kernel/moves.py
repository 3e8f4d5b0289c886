"""The typed moves.  Each checks its conclusion and returns the hypotheses it rests on.

A move never changes a conclusion: it accepts the author's, or refuses it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import sympy as sp
from sympy.core.function import AppliedUndef

from .calculus import Finite, Tendency, derivative, tendency
from .claims import Claim, Diverges, Iff, Limit, Relation, transformed
from .facts import standing, symbols
from .judge import Judge
from .refusal import Refused
from .theorem import Record, Theorem

Hypotheses: TypeAlias = frozenset[Relation | Iff]
Move: TypeAlias = Callable[[Record, Judge], Hypotheses]

FUNCTIONS: dict[str, Callable[[sp.Expr], sp.Expr]] = {"exp": sp.exp, "ln": sp.log}
ONE, ZERO = sp.S.One, sp.S.Zero


def relation(claim: Claim, what: str) -> Relation:
    """Return the claim as a relation, or refuse it."""
    if not isinstance(claim, Relation):
        raise Refused(expected=f"a relation as {what}", got=type(claim).__name__)
    return claim


def inherited(record: Record) -> Hypotheses:
    """Return everything the premises rest on."""
    return frozenset().union(*(premise.hypotheses for premise in record.premises))


def defined(judge: Judge, claim: Relation) -> None:
    """Require both sides of a relation to denote numbers."""
    judge.defined(claim.lhs, "the left side")
    judge.defined(claim.rhs, "the right side")


def premises(record: Record, count: int) -> tuple[Theorem, ...]:
    """Return the premises, refusing the wrong number of them."""
    if len(record.premises) != count:
        raise Refused(expected=f"{count} premises", got=str(len(record.premises)))
    return record.premises


def is_atom(e: object) -> bool:
    """Tell whether an expression may be replaced: a symbol, or an undetermined function."""
    return isinstance(e, (sp.Symbol, AppliedUndef))


def bound(claim: Claim) -> set[sp.Basic]:
    """Return the symbols that a derivative or a limit in the claim binds."""
    if isinstance(claim, Limit):
        return {claim.variable}
    if not isinstance(claim, (Relation, Iff)):
        return {claim.unknown}
    sides = (claim,) if isinstance(claim, Relation) else (claim.left, claim.right)
    return {
        variable
        for side in sides
        for e in (side.lhs, side.rhs)
        for node in e.atoms(sp.Derivative)
        for variable in node.variables
    }


def suppose(record: Record, judge: Judge) -> Hypotheses:
    """Take a relation, or an equivalence, as a hypothesis."""
    claim = record.conclusion
    if not isinstance(claim, (Relation, Iff)):
        raise Refused(expected="a relation or an equivalence", got=type(claim).__name__)
    for side in (claim,) if isinstance(claim, Relation) else (claim.left, claim.right):
        defined(judge, side)
    return frozenset({claim})


def define(record: Record, judge: Judge) -> Hypotheses:
    """Give a name to an expression; the name must not stand in what it names."""
    claim = relation(record.conclusion, "a definition")
    if claim.op != "=" or not isinstance(claim.lhs, sp.Symbol):
        raise Refused(expected="a name on the left of the definition", got=str(claim.lhs))
    if claim.lhs in claim.rhs.free_symbols:
        raise Refused(expected=f"a definition of {claim.lhs} without {claim.lhs}", got="a circle")
    defined(judge, claim)
    return frozenset({claim})


def combine(record: Record, judge: Judge) -> Hypotheses:
    """Show left - right = sum of multiplier times (left - right) over the premises.

    All of algebra is this: adding, multiplying, dividing, collecting.  Multipliers come as pairs
    (numerator, denominator), so that a divisor is looked at before SymPy can cancel it.
    """
    claim = relation(record.conclusion, "the conclusion")
    defined(judge, claim)
    terms = [judge.field.normal(claim.lhs), judge.field.normal(sp.Integer(-1)) * judge.field.normal(claim.rhs)]
    if len(record.arguments) != len(record.premises):
        raise Refused(expected="one multiplier for each premise", got=f"{len(record.arguments)}")
    for premise, (top, bottom) in zip(record.premises, record.arguments, strict=True):
        known = relation(premise.claim, "a premise")
        judge.defined(top, "a multiplier")
        judge.defined(bottom, "a divisor")
        judge.require(Relation("!=", bottom, ZERO), "a divisor")
        difference = judge.field.normal(known.lhs) - judge.field.normal(known.rhs)
        factor = judge.field.normal(-top) * judge.field.normal(bottom).power(-1)
        terms.append(factor * difference)
    total = terms[0]
    for term in terms[1:]:
        total += term
    if not total.num.is_zero():
        raise Refused(
            expected="left minus right to equal the combination of the premises",
            got=f"{claim.lhs} {claim.op} {claim.rhs}, which differs by {judge.field.show(total.num)}",
            remedy="correct the claim, or name the missing premise or multiplier",
        )
    _check_operators(claim, record, judge)
    if record.relation == "⇔":
        top, bottom = record.arguments[0]
        judge.require(Relation("!=", top, ZERO), "a multiplier of an equivalence",
                      "claim ⇒ only, or suppose it nonzero and pass that as given=")
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
            wanted = ">" if op == ">" else ">="
            judge.require(Relation(wanted, top / bottom, ZERO), "a multiplier of an inequality")
            strict = strict or op == ">"
        else:
            raise Refused(expected=f"premises that give {claim.op}", got=f"a premise with {op}")
    if claim.op in (">", "!=") and not strict:
        raise Refused(expected=f"a premise that makes {claim.op} strict", got="none")


def apply(record: Record, judge: Judge) -> Hypotheses:
    """Apply exp or ln, which are one-to-one, to both sides of an equation."""
    (premise,) = premises(record, 1)
    known, claim = relation(premise.claim, "the premise"), relation(record.conclusion, "the claim")
    function = FUNCTIONS.get(str(record.arguments[0]))
    if function is None or known.op != "=" or claim.op != "=":
        raise Refused(expected="exp or ln applied to an equation", got=str(record.arguments))
    if record.arguments[0] == "ln":
        for side in (known.lhs, known.rhs):
            judge.require(Relation(">", side, ZERO), "the argument of ln")
    defined(judge, claim)
    _sides(judge, claim, Relation("=", function(known.lhs), function(known.rhs)))
    return inherited(record)


def _sides(judge: Judge, claim: Relation, computed: Relation) -> None:
    """Require a claim to say, side by side, what was computed."""
    for name, got, want in (("left", claim.lhs, computed.lhs), ("right", claim.rhs, computed.rhs)):
        if not judge.equal(got, want):
            raise Refused(expected=f"{want} on the {name} side", got=str(got))
    if claim.op != computed.op:
        raise Refused(expected=computed.op, got=claim.op)


def replace(record: Record, judge: Judge) -> Hypotheses:
    """Put the right side of an equation in the place of its left side, an atom."""
    premise, by = premises(record, 2)
    rule = relation(by.claim, "the rule")
    if rule.op != "=" or not is_atom(rule.lhs):
        raise Refused(expected="a rule whose left side is one symbol", got=f"{rule.lhs}")
    if rule.lhs in bound(premise.claim):
        raise Refused(expected=f"{rule.lhs} to be free", got="it is differentiated or tended by")
    _same(judge, record.conclusion, transformed(premise.claim, {rule.lhs: rule.rhs}))
    return inherited(record)


def _same(judge: Judge, got: Claim, want: Claim) -> None:
    """Require two claims to say the same, expression by expression."""
    if isinstance(got, Relation) and isinstance(want, Relation):
        defined(judge, got)
        _sides(judge, got, want)
    elif isinstance(got, Iff) and isinstance(want, Iff):
        _same(judge, got.left, want.left)
        _same(judge, got.right, want.right)
    elif got != want:
        raise Refused(expected=str(want), got=str(got))


def instantiate(record: Record, judge: Judge) -> Hypotheses:
    """Put expressions for symbols, all at once; hypotheses that become provable are discharged."""
    (premise,) = premises(record, 1)
    mapping = dict(record.arguments)
    captured = bound(premise.claim)
    for symbol, value in record.arguments:
        if not is_atom(symbol):
            raise Refused(expected="a symbol to put something for", got=str(symbol))
        if symbol in captured or captured & value.free_symbols:
            raise Refused(expected=f"{symbol} to be free and stay so", got="a bound symbol")
        judge.defined(value, f"what is put for {symbol}")
    _same(judge, record.conclusion, transformed(premise.claim, mapping))
    mapped = frozenset(transformed(h, mapping) for h in premise.hypotheses)
    always = {fact for symbol in _named(mapped) for fact in standing(symbol)}
    others = Judge(
        tuple(fact for fact in judge.facts if fact in always or fact not in mapped),
        judge.field.scale,
    )
    kept = frozenset(h for h in mapped if not _discharged(h, others))
    judge.used = {fact for fact in judge.used if fact not in mapped or fact in kept} | others.used
    return kept  # type: ignore[return-value]


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
        raise Refused(expected="derivative of an expression = something", got=str(left))
    judge.defined(left.expr, "what is differentiated")
    judge.defined(claim.rhs, "the right side")
    want = derivative(left.expr, left.variables[0])
    judge.defined(want, "the derivative")
    if not judge.equal(claim.rhs, want):
        raise Refused(expected=f"{want} as the derivative", got=str(claim.rhs))
    return inherited(record)


def limit(record: Record, judge: Judge) -> Hypotheses:
    """State a limit that the arithmetic of the extended reals determines."""
    claim = record.conclusion
    if not isinstance(claim, Limit):
        raise Refused(expected="a limit", got=type(claim).__name__)
    sides = {"+": (1,), "-": (-1,), "both": (1, -1)}.get(claim.side)
    if sides is None or not isinstance(claim.variable, sp.Symbol):
        raise Refused(expected="a side '+', '-' or 'both' of a symbol", got=repr(claim.side))
    for side in sides:
        _defined_beside(claim, side, judge)
        found = tendency(claim.expression, claim.variable, claim.point, side, judge)
        _tends(claim, found, judge, "+" if side > 0 else "-")
    return inherited(record)


def _defined_beside(claim: Limit, side: int, judge: Judge) -> None:
    """Require the expression to exist wherever the variable is on this side of the point."""
    ends = (claim.variable, claim.point) if side > 0 else (claim.point, claim.variable)
    beside = Relation(">", *ends)
    nearby = Judge((*judge.facts, beside), judge.field.scale)
    nearby.defined(claim.expression, f"the expression where {ends[0]} > {ends[1]}")
    judge.used |= nearby.used - {beside}
    judge.obligations += [(goal, used - {beside}) for goal, used in nearby.obligations]


def _tends(claim: Limit, found: Tendency, judge: Judge, side: str) -> None:
    value = claim.value
    if isinstance(found, Finite) and isinstance(value, sp.Expr):
        judge.defined(value, "the limit")
        if judge.equal(found.value, value):
            return
    elif isinstance(found, Diverges) and isinstance(value, Diverges):
        same = Relation(">", value.direction * found.direction, ZERO)
        judge.require(same, f"the direction of the limit from {side}")
        judge.defined(value.direction, "the direction of the limit")
        return
    raise Refused(expected=f"{found} from side {side}", got=str(value))


def iff(record: Record, judge: Judge) -> Hypotheses:
    """Join two proofs, each of which assumes the other's conclusion."""
    del judge
    forward, backward = premises(record, 2)
    claim = record.conclusion
    if not isinstance(claim, Iff) or claim.right != forward.claim or claim.left != backward.claim:
        raise Refused(
            expected=f"{backward.claim} ⇔ {forward.claim}", got=str(claim),
            remedy="the two proofs must end where the other begins",
        )
    return (forward.hypotheses - {claim.left}) | (backward.hypotheses - {claim.right})


def follow(record: Record, judge: Judge) -> Hypotheses:
    """Pass from one side of an equivalence to the other."""
    rule, premise = premises(record, 2)
    here, there = relation(premise.claim, "the premise"), relation(record.conclusion, "the claim")
    if not isinstance(rule.claim, Iff):
        raise Refused(expected="an equivalence to follow", got=str(rule.claim))
    for start, end in ((rule.claim.left, rule.claim.right), (rule.claim.right, rule.claim.left)):
        if here == start and there == end:
            defined(judge, there)
            return inherited(record)
    raise Refused(
        expected=f"one side of {rule.claim.left} ⇔ {rule.claim.right}, and then the other",
        got=f"{here}, and then {there}",
    )


def cases(record: Record, judge: Judge) -> Hypotheses:
    """Join proofs of one claim under cases that leave nothing out and never overlap."""
    conditions = tuple(relation(c, "a case") for c in record.arguments)
    _exhaustive(conditions, judge)
    if len(conditions) != len(record.premises):
        raise Refused(expected="one proof for each case", got=f"{len(record.premises)} proofs")
    total: set[Relation | Iff] = set()
    for condition, premise in zip(conditions, record.premises, strict=True):
        if premise.claim != record.conclusion:
            raise Refused(expected=f"a proof of {record.conclusion}", got=str(premise.claim))
        total |= premise.hypotheses - {condition}
    return frozenset(total)


def _exhaustive(conditions: tuple[Relation, ...], judge: Judge) -> None:
    first = conditions[0].difference if conditions else ZERO
    shapes = set()
    for case in conditions:
        if judge.equal(case.difference, first):
            shapes.add(case.op)
        elif judge.equal(-case.difference, first) and case.op in (">", ">="):
            shapes.add("<" if case.op == ">" else "<=")
        else:
            raise Refused(expected="cases of one expression", got=str(case.difference))
    whole = ({"=", "!="}, {">", "<="}, {"<", ">="}, {">", "=", "<"})
    if len(shapes) == len(conditions) and shapes in whole:
        return
    if shapes == {"=", ">"} and judge.proves(Relation(">=", first, ZERO)):
        return
    raise Refused(
        expected="cases that are exhaustive and disjoint, such as e = 0 and e != 0",
        got=", ".join(f"{c.lhs} {c.op} {c.rhs}" for c in conditions),
        remedy="add the missing case, or remove the overlap",
    )
