"""Moves about every value of a symbol: what holds at each point, and what follows in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .calculus import derivative
from .claims import Everywhere, Relation, placed
from .facts import symbols
from .moves import Hypotheses, defined, held, inherited, premises, relation, same
from .refusal import Refused
from .witness import witness

if TYPE_CHECKING:
    import sympy as sp

    from .claims import Claim
    from .judge import Judge
    from .theorem import Record


def _every(claim: Claim, what: str) -> Everywhere:
    if isinstance(claim, Everywhere):
        return claim
    raise Refused(
        expected=f"a statement for every value as {what}",
        got=str(claim),
        remedy="prove it at one point of which nothing is known, then say for_every",
    )


def everywhere(record: Record, judge: Judge) -> Hypotheses:
    """Pass from one point, of which no more is supposed than `where` says, to every such point."""
    (premise,) = premises(record, 1)
    claim = _every(record.conclusion, "the conclusion")
    if claim.relation != premise.claim:
        raise Refused(
            expected=str(premise.claim), got=str(claim.relation), remedy="claim what was proved"
        )
    moving = [h for h in sorted(premise.hypotheses, key=str) if claim.variable in symbols(h)]
    with judge.under(*claim.where) as there:
        for condition in claim.where:
            defined(there, condition)
        for hypothesis in moving:
            _given_by(claim, hypothesis, there)
    kept = premise.hypotheses.difference(moving)
    if witness(frozenset((*kept, *claim.where))) is None:
        raise Refused(
            expected=f"a {claim.variable} of which this is said",
            got="; ".join(map(str, claim.where)),
            remedy="remove the condition that contradicts the others",
        )
    judge.used -= {*moving}
    return kept


def _given_by(claim: Everywhere, hypothesis: Claim, there: Judge) -> None:
    """Require the conditions alone to say what was supposed of the variable."""
    facts = [fact for fact in there.facts if claim.variable not in symbols(fact)]
    alone = type(there)((*claim.where, *facts), there.field.scale)
    if not isinstance(hypothesis, Relation) or not alone.proves(hypothesis):
        raise Refused(
            expected=f"a proof that supposes of {claim.variable} only what where= says",
            got=str(hypothesis),
            remedy="add it to where=, or prove the step without it",
        )
    there.used |= alone.used


def at(record: Record, judge: Judge) -> Hypotheses:
    """Read a statement for every value at one that satisfies its conditions."""
    (premise,) = premises(record, 1)
    known = _every(premise.claim, "the premise")
    ((variable, value),) = record.arguments[:1]
    if variable != known.variable:
        raise Refused(
            expected=f"a value for {known.variable}", got=f"one for {variable}", remedy="name it so"
        )
    judge.defined(value, f"what is put for {variable}")
    conditions, said = placed(known, value)
    for condition in conditions:
        judge.require(condition, f"what {variable} must satisfy")
    same(judge, record.conclusion, said)
    return inherited(record)


def integrate(record: Record, judge: Judge) -> Hypotheses:
    """Compare the growth of two functions whose derivatives compare everywhere in between.

    By the mean value theorem: from F' = G' between low and high, F(high) - F(low) is
    G(high) - G(low); from F' > G' it is greater.  An undetermined function is continuous up to the
    ends, as whoever declares it says.
    """
    (premise,) = premises(record, 1)
    known = _every(premise.claim, "the premise")
    (x, low), (_, high), (left, right) = record.arguments
    claim = relation(record.conclusion, "the conclusion")
    if x != known.variable or claim.op != known.relation.op or claim.op == "!=":
        raise Refused(
            expected=f"{known.relation.op} between functions of {known.variable}",
            got=f"{claim.op}, and functions of {x}",
            remedy="integrate an equation or an inequality over its own variable",
        )
    if x in low.free_symbols | high.free_symbols:
        raise Refused(
            expected=f"ends without {x}, which runs from one to the other",
            got=f"{low} and {high}",
            remedy="call the end by another symbol",
        )
    judge.require(Relation(">" if claim.op == ">" else ">=", high, low), "the ends in order")
    with judge.under(Relation(">=", x, low), Relation(">=", high, x)) as closed:
        for side in (left, right):
            closed.defined(side, f"what is integrated, from {low} to {high}")
    with judge.under(Relation(">", x, low), Relation(">", high, x)) as inside:
        for condition in known.where:
            inside.require(condition, f"what {x} must satisfy in between")
        for side, slope in ((left, known.relation.lhs), (right, known.relation.rhs)):
            _antiderivative(side, slope, x, inside)
    growth = [held(side, {x: end}) for side in (left, right) for end in (high, low)]
    defined(judge, claim)
    if not judge.zero(claim.lhs, -claim.rhs, -growth[0], growth[1], growth[2], -growth[3]):
        want = f"{growth[0]} - ({growth[1]}) {claim.op} {growth[2]} - ({growth[3]})"
        raise Refused(expected=want, got=str(claim), remedy="claim what the integrals give")
    return inherited(record)


def _antiderivative(function: sp.Expr, slope: sp.Expr, x: sp.Symbol, judge: Judge) -> None:
    found = derivative(function, x)
    judge.defined(found, "a derivative")
    if not judge.equal(found, slope):
        raise Refused(
            expected=f"a function with the derivative {slope}",
            got=f"{function}, whose derivative is {found}",
            remedy="correct the antiderivative: it is differentiated, never guessed",
        )


def rates(record: Record, judge: Judge) -> Hypotheses:
    """Differentiate both sides of an equation that holds everywhere, or on an open set."""
    (premise,) = premises(record, 1)
    known, claim = _every(premise.claim, "the premise"), _every(record.conclusion, "the conclusion")
    if known.relation.op != "=" or any(c.op not in (">", "!=") for c in known.where):
        raise Refused(
            expected="an equation on an open set",
            got=str(known),
            remedy="derivatives of inequalities say nothing; open the ends of the interval",
        )
    if (claim.variable, claim.where) != (known.variable, known.where):
        raise Refused(
            expected=f"the same values of {known.variable}", got=str(claim), remedy="keep them"
        )
    want = [derivative(side, known.variable) for side in (known.relation.lhs, known.relation.rhs)]
    with judge.under(*known.where) as there:
        for side in want:
            there.defined(side, "a derivative")
        same(there, claim.relation, Relation("=", *want))
    return inherited(record)
