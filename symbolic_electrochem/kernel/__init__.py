"""The only judge of a step.

`verify` takes a step as its author claims it and returns a theorem, or refuses with what was
expected, what came, and what to add.  Nothing else makes theorems.
"""

from __future__ import annotations

import sympy as sp

from . import dimensions, moves
from .claims import Answer as Answer
from .claims import Claim as Claim
from .claims import Diverges as Diverges
from .claims import Everything as Everything
from .claims import Exactly as Exactly
from .claims import Iff as Iff
from .claims import Limit as Limit
from .claims import Nothing as Nothing
from .claims import Relation as Relation
from .claims import Solutions as Solutions
from .claims import Split as Split
from .claims import Unconditioned as Unconditioned
from .facts import expressions as expressions
from .facts import facts_in_sight, symbols
from .field import Rescale
from .judge import Judge
from .refusal import Refused as Refused
from .solutions import leaves as leaves
from .solutions import solutions
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
    "limit": moves.limit,
    "iff": moves.iff,
    "follow": moves.follow,
    "cases": moves.cases,
    "solutions": solutions,
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
    try:
        return _verify(record, scale=1)
    except Refused as refusal:
        raise refusal.at(record.move) from None


def _verify(record: Record, scale: int) -> Theorem:
    if record.move not in MOVES:
        raise Refused(expected=f"a move among {', '.join(MOVES)}", got=record.move)
    _typed(record)
    dimensions.check(record.conclusion)
    carried = facts_in_sight(record)
    try:
        judge = Judge(carried, scale)
        rests_on = MOVES[record.move](record, judge)
    except Rescale as finer:
        return _verify(record, finer.scale)
    hypotheses = frozenset(rests_on.union(*(carried[fact] for fact in sorted(judge.used, key=str))))
    _together(hypotheses)
    obligations = tuple(Obligation(goal, used) for goal, used in judge.obligations)
    return Theorem(record, hypotheses, obligations, _KEY)


def _typed(record: Record) -> None:
    for premise in (*record.premises, *record.given):
        if not isinstance(premise, Theorem):
            raise Refused(
                expected="theorems as premises",
                got=f"{type(premise).__name__}: {premise}",
                remedy="suppose it first, or pass the step that proves it",
            )
    for e in expressions(record.conclusion):
        if not isinstance(e, sp.Expr):
            raise Refused(expected="a SymPy expression", got=f"{type(e).__name__}: {e}")
        if e.has(sp.Float):
            raise Refused(
                expected="exact numbers", got=f"a floating-point number in {e}",
                remedy="write Rational('0.1') or a quotient of whole numbers",
            )


def _together(hypotheses: frozenset[Relation | Iff]) -> None:
    if witness(hypotheses) is None:
        listed = "; ".join(sorted(f"{h.lhs} {h.op} {h.rhs}" for h in hypotheses if isinstance(h, Relation)))
        raise Refused(
            expected="hypotheses that hold together at some point",
            got=f"no such point found for {listed}",
            remedy="remove the hypothesis that contradicts the others",
        )
