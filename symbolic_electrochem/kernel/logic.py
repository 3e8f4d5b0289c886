"""The moves that join whole proofs, and what a step claims of its premise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .claims import Claim, Iff, Operator, Relation, Supposed
from .judge import Judge
from .moves import ZERO, Hypotheses, defined, inherited, premises, relation
from .refusal import Refused

if TYPE_CHECKING:
    import sympy as sp

    from .theorem import Record


def sign(record: Record, judge: Judge) -> None:
    """Require that the conclusion stands to the first premise as is claimed."""
    if record.relation == ":=" and record.move != "define":
        raise Refused(
            expected="⇔, ⇒ or · between two claims", got=":=", remedy="use define for a definition"
        )
    if record.relation == "⇔" and not _undone(record, judge):
        raise Refused(
            expected="a step that can be undone, as ⇔ says",
            got=f"{record.move}, which may lose something",
            remedy="claim ⇒ only, and prove the converse on its own",
        )


def _undone(record: Record, judge: Judge) -> bool:
    if record.move == "instantiate":
        return record.conclusion == record.premises[0].claim
    if record.move != "combine":
        return record.move in ("apply", "replace", "follow", "iff")
    claim, *known = (relation(c, "a claim") for c in _claims(record))
    if not known or known[0].op != claim.op or any(other.op != "=" for other in known[1:]):
        return False
    judge.require(
        Relation("!=", record.arguments[0][0], ZERO),
        "a multiplier of an equivalence",
        "claim ⇒ only, or suppose it nonzero and pass that as given=",
    )
    return True


def _claims(record: Record) -> tuple[Claim, ...]:
    return (record.conclusion, *(premise.claim for premise in record.premises))


def iff(record: Record, judge: Judge) -> Hypotheses:
    """Join two proofs, each of which assumes the other's conclusion."""
    del judge
    forward, backward = premises(record, 2)
    claim = record.conclusion
    if not isinstance(claim, Iff) or claim.right != forward.claim or claim.left != backward.claim:
        raise Refused(
            expected=f"{backward.claim} ⇔ {forward.claim}",
            got=str(claim),
            remedy="the two proofs must end where the other begins",
        )
    return (forward.hypotheses - {claim.left}) | (backward.hypotheses - {claim.right})


def follow(record: Record, judge: Judge) -> Hypotheses:
    """Pass from one side of an equivalence to the other."""
    rule, premise = premises(record, 2)
    here, there = relation(premise.claim, "the premise"), relation(record.conclusion, "the claim")
    if not isinstance(rule.claim, Iff):
        remedy = "suppose an equivalence, or prove one with both_ways"
        raise Refused(expected="an equivalence to follow", got=str(rule.claim), remedy=remedy)
    for start, end in ((rule.claim.left, rule.claim.right), (rule.claim.right, rule.claim.left)):
        if here == start and there == end:
            defined(judge, there)
            return inherited(record)
    raise Refused(
        expected=f"one side of {rule.claim.left} ⇔ {rule.claim.right}, and then the other",
        got=f"{here}, and then {there}",
        remedy="rearrange the premise until it reads exactly like one side",
    )


def cases(record: Record, judge: Judge) -> Hypotheses:
    """Join proofs of one claim under cases that leave nothing out and never overlap."""
    conditions = tuple(relation(c, "a case") for c in record.arguments)
    # A case is no evidence that the cases are complete.
    others = Judge((f for f in judge.facts if f not in conditions), judge.field.scale)
    _exhaustive(conditions, others)
    judge.used |= others.used
    if len(conditions) != len(record.premises):
        raise Refused(
            expected=f"{len(conditions)} proofs, one for each case",
            got=str(len(record.premises)),
            remedy="prove the claim in every case",
        )
    total: set[Supposed] = set()
    for condition, premise in zip(conditions, record.premises, strict=True):
        if premise.claim != record.conclusion:
            raise Refused(
                expected=f"a proof of {record.conclusion} where {condition}",
                got=str(premise.claim),
                remedy="bring every case to the same claim first",
            )
        total |= premise.hypotheses - {condition}
    return frozenset(total)


def _exhaustive(conditions: tuple[Relation, ...], judge: Judge) -> None:
    shapes = [_shape(case, conditions[0].difference, judge) for case in conditions]
    whole = [{"=", "!="}, {">", "<="}, {"<", ">="}, {">", "=", "<"}]
    halves: tuple[tuple[set[str], Operator], ...] = (({"=", ">"}, ">="), ({">", "<"}, "!="))
    for half, rest in halves:
        if set(shapes) == half and judge.proves(Relation(rest, conditions[0].difference, ZERO)):
            whole.append(half)
    if set(shapes) not in whole or len(set(shapes)) != len(shapes):
        raise Refused(
            expected="cases that are exhaustive and disjoint, such as e = 0 and e != 0",
            got=", ".join(map(str, conditions)) or "no case",
            remedy="add the missing case, or remove the overlap",
        )


def _shape(case: Relation, first: sp.Expr, judge: Judge) -> str:
    """Return how a case compares the expression that all of them split with zero."""
    if judge.equal(case.difference, first):
        return case.op
    if judge.equal(-case.difference, first):
        return {">": "<", ">=": "<="}.get(case.op, case.op)
    raise Refused(
        expected=f"cases of one expression, {first}",
        got=str(case),
        remedy="write every case as a relation between the same two sides",
    )
