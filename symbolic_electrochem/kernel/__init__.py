"""The only judge of a step.

`verify` takes a step as its author claims it and returns a theorem, or refuses with what was
expected, what came, and what to add.  Nothing else makes theorems.
"""

from __future__ import annotations

from . import analysis, dimensions, language, limits, logic, moves
from .claims import Answer as Answer
from .claims import Claim as Claim
from .claims import Diverges as Diverges
from .claims import Everything as Everything
from .claims import Everywhere as Everywhere
from .claims import Exactly as Exactly
from .claims import Iff as Iff
from .claims import Limit as Limit
from .claims import Nothing as Nothing
from .claims import Operator as Operator
from .claims import Relation as Relation
from .claims import Solutions as Solutions
from .claims import Split as Split
from .claims import Supposed as Supposed
from .claims import Unconditioned as Unconditioned
from .claims import Within as Within
from .claims import expressions as expressions
from .facts import facts_in_sight
from .field import at_scale
from .judge import Judge
from .refusal import Refused as Refused
from .solutions import answered, solved
from .solutions import leaves as leaves
from .theorem import _KEY, Obligation
from .theorem import Record as Record
from .theorem import Sign as Sign
from .theorem import Theorem as Theorem
from .theorem import as_sympy as as_sympy
from .witness import witness as witness

MOVES: dict[str, moves.Move] = {
    "suppose": moves.suppose,
    "define": moves.define,
    "combine": moves.combine,
    "apply": moves.apply,
    "replace": moves.replace,
    "instantiate": moves.instantiate,
    "known": moves.known,
    "differentiate": moves.differentiate,
    "limit": limits.limit,
    "everywhere": analysis.everywhere,
    "at": analysis.at,
    "integrate": analysis.integrate,
    "rates": analysis.rates,
    "iff": logic.iff,
    "follow": logic.follow,
    "cases": logic.cases,
    "solutions": solved,
}


def verify(record: Record) -> Theorem:
    """Judge a step.

    Parameters
    ----------
    record : Record
        The step as claimed.

    Returns
    -------
    Theorem
        The claim with exactly the hypotheses it rests on.

    Raises
    ------
    Refused
        If the step does not hold, or nothing in sight proves it.
    """
    if record.move not in MOVES:
        raise Refused(
            expected=f"a move among {', '.join(MOVES)}",
            got=str(record.move),
            remedy="use the words of steps",
        )
    try:
        language.check(record)
        return at_scale(lambda scale: _verify(record, scale))
    except Refused as refusal:
        raise refusal.at(record.word or record.move) from None
    except RecursionError:
        depth = Refused(
            expected="a step of bounded size",
            got="a claim nested too deeply",
            remedy="name the parts",
        )
        raise depth.at(record.move) from None


def _verify(record: Record, scale: int) -> Theorem:
    dimensions.check(record.conclusion)
    carried = facts_in_sight(record)
    judge = Judge(carried, scale)
    rests_on = MOVES[record.move](record, judge)
    logic.sign(record, judge)
    hypotheses = frozenset(rests_on.union(*(carried[fact] for fact in judge.used)))
    if isinstance(record.conclusion, Solutions):
        answered(record.conclusion, hypotheses)
    # What a premise rests on has been through both: none of it is idle, and it holds together.
    if not any(hypotheses <= known.hypotheses for known in (*record.premises, *record.given)):
        hypotheses = _without_idle(hypotheses, scale)
        _together(hypotheses)
    obligations = tuple(Obligation(goal, used) for goal, used in judge.obligations)
    return Theorem(record, hypotheses, obligations, _KEY)


def _without_idle(hypotheses: frozenset[Supposed], scale: int) -> frozenset[Supposed]:
    """Drop an inequality that the other hypotheses imply, such as z != 0 beside z > 0."""
    judge = Judge(sorted((h for h in hypotheses if isinstance(h, Relation)), key=str), scale)
    idle: set[Relation] = set()
    for hypothesis in judge.facts:
        if hypothesis.op != "=" and judge.follows(hypothesis, idle):
            idle.add(hypothesis)
    return hypotheses - idle


def _together(hypotheses: frozenset[Supposed]) -> None:
    if witness(hypotheses) is None:
        raise Refused(
            expected="hypotheses that hold together at some point",
            got=f"no such point found for {'; '.join(sorted(map(str, hypotheses)))}",
            remedy="remove the hypothesis that contradicts the others, or what the quantities are",
        )
