"""The set of solutions of an equation, case by case, each leaf with its proof."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sympy as sp

from .calculus import derivative
from .claims import (
    Answer,
    Diverges,
    Everything,
    Everywhere,
    Exactly,
    Iff,
    Limit,
    Nothing,
    Relation,
    Solutions,
    Split,
    Supposed,
    Unconditioned,
    Within,
)
from .facts import standing, symbols
from .judge import Judge
from .moves import Hypotheses, held
from .plans import domain
from .refusal import Refused
from .signs import ALLOWED
from .witness import says_it_for_all, witness

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .theorem import Record, Theorem

ZERO = sp.S.Zero


def solved(record: Record, judge: Judge) -> Hypotheses:
    """Check each leaf of an answer against its proof, under the conditions of its branch.

    Premises come in the order of the leaves; a leaf that says where the solution went takes a
    second one, the limit.
    """
    claim = record.conclusion
    if not isinstance(claim, Solutions):
        raise Refused(
            expected="a set of solutions", got=str(claim), remedy="write it with solutions"
        )
    proofs = iter(record.premises)
    total: set[Supposed] = set()
    always = tuple(fact for s in sorted(symbols(claim), key=str) for fact in standing(s))
    for answer, path in leaves(claim.answer):
        branch = Judge((*always, *path), judge.field.scale)
        _questions(path, Judge(always, judge.field.scale), branch)
        total |= (_leaf(claim, answer, path, proofs, branch) | branch.used) - set(path)
    if next(proofs, None) is not None:
        raise Refused(
            expected="as many proofs as leaves need", got="more", remedy="leave out the last"
        )
    return frozenset(total)


def answered(claim: Solutions, hypotheses: Hypotheses) -> None:
    """Require a set of solutions to suppose nothing of its unknown, and to have no empty case."""
    for hypothesis in sorted(hypotheses, key=str):
        if not says_it_for_all(hypothesis, claim.unknown):
            raise Refused(
                expected=f"no condition on {claim.unknown}, which is asked for",
                got=f"the hypothesis {hypothesis}",
                remedy="prove each case without it, or let it follow from the equation",
            )
    for _, path in leaves(claim.answer):
        _inhabited(claim, path, hypotheses)


def _questions(path: tuple[Relation, ...], judge: Judge, branch: Judge) -> None:
    """Require what a branch asks to have an answer wherever it is asked."""
    for position, question in enumerate(path):
        before = Judge((*judge.facts, *path[:position]), judge.field.scale)
        before.defined(question.lhs, "a case")
        branch.used |= before.used


def leaves(
    answer: Answer, path: tuple[Relation, ...] = ()
) -> Iterator[tuple[Answer, tuple[Relation, ...]]]:
    """Walk the leaves in order, each with the conditions that lead to it."""
    if not isinstance(answer, Split):
        yield answer, path
        return
    yield from leaves(answer.zero, (*path, Relation("=", answer.on, ZERO)))
    yield from leaves(answer.nonzero, (*path, Relation("!=", answer.on, ZERO)))


def _inhabited(claim: Solutions, path: tuple[Relation, ...], total: Hypotheses) -> None:
    """Require a point in every case: in an empty one anything could be proved."""
    if claim.unknown in {s for relation in path for s in symbols(relation)}:
        raise Refused(
            expected=f"cases that do not mention {claim.unknown}",
            got=_listed(path),
            remedy=f"split on what {claim.unknown} depends on",
        )
    if witness(frozenset((*path, *total))) is None:
        raise Refused(
            expected="a point in every case",
            got=f"an empty case: {_listed(path)}",
            remedy="remove the case, or the hypothesis that excludes it",
        )


def _listed(path: tuple[Relation, ...]) -> str:
    return ", ".join(map(str, path))


def _take(proofs: Iterator[Theorem], what: str) -> Theorem:
    proof = next(proofs, None)
    if proof is None:
        raise Refused(
            expected=f"a proof that {what}", got="none", remedy="every leaf needs its proof"
        )
    return proof


def _leaf(
    claim: Solutions,
    answer: Answer,
    path: tuple[Relation, ...],
    proofs: Iterator[Theorem],
    branch: Judge,
) -> set[Supposed]:
    if isinstance(answer, Exactly):
        return _exactly(claim, answer, _take(proofs, "there is exactly one"), branch)
    if isinstance(answer, Within):
        three = ("it is too low", "it is too high", "it grows everywhere")
        return _within(claim, answer, tuple(_take(proofs, what) for what in three), branch)
    if isinstance(answer, Everything):
        return _always(claim, _take(proofs, "it always holds"), branch, (claim.unknown,))
    if isinstance(answer, Unconditioned):
        free = (claim.unknown, *answer.free)
        return _always(claim, _take(proofs, "nothing is required"), branch, free)
    if isinstance(answer, Nothing):
        found = _never(claim, _take(proofs, "it never holds"), branch)
        if answer.limit is not None:
            escape = _take(proofs, "the solution diverges")
            found |= _escapes(claim, answer.limit, escape, path, branch)
        return found
    raise Refused(
        expected="a leaf of an answer",
        got=type(answer).__name__,
        remedy="end every case with exactly, every, none or no_condition",
    )


def _remaining(proof: Theorem, branch: Judge) -> set[Supposed]:
    """Return the hypotheses of a proof that its branch does not already give."""
    return {h for h in proof.hypotheses if not (isinstance(h, Relation) and branch.proves(h))}


def _exactly(claim: Solutions, answer: Exactly, proof: Theorem, branch: Judge) -> set[Supposed]:
    wanted = Iff(claim.equation, Relation("=", claim.unknown, answer.value))
    if proof.claim != wanted:
        remedy = "join both directions with both_ways"
        raise Refused(expected=f"a proof of {wanted}", got=str(proof.claim), remedy=remedy)
    if claim.unknown in answer.value.free_symbols:
        raise Refused(
            expected=f"a value without {claim.unknown}",
            got=str(answer.value),
            remedy=f"solve the equation for {claim.unknown}",
        )
    return _remaining(proof, branch)


def _within(
    claim: Solutions, answer: Within, proofs: tuple[Theorem, ...], branch: Judge
) -> set[Supposed]:
    """Check that left minus right is continuous, grows, and changes sign between two values."""
    difference, unknown = claim.equation.difference, claim.unknown
    branch.defined(difference, f"the equation, whatever {unknown}")
    facts = [h for proof in proofs for h in proof.hypotheses if isinstance(h, Relation)]
    with branch.under(*facts) as there:
        for end, sign, proof in ((answer.low, -1, proofs[0]), (answer.high, 1, proofs[1])):
            there.defined(end, "an end")
            _possible(unknown, end, there)
            _beyond(sign * held(difference, {unknown: end}), proof, there)
        _grows(derivative(difference, unknown), unknown, proofs[2], there)
    if unknown in answer.low.free_symbols | answer.high.free_symbols:
        raise Refused(
            expected=f"ends without {unknown}",
            got=f"{answer.low}, {answer.high}",
            remedy="bound it by the other symbols",
        )
    return set().union(*(_remaining(proof, branch) for proof in proofs))


def _possible(unknown: sp.Symbol, end: sp.Expr, judge: Judge) -> None:
    """Require that the unknown can be an end: then it can be all that lies in between."""
    wanted = [Relation(fact.op, end, fact.rhs) for fact in standing(unknown)]
    if domain(unknown) == "integer" or not all(map(judge.proves, wanted)):
        raise Refused(
            expected=f"an end that {unknown} can be, and all between the ends with it",
            got=str(end),
            remedy="take ends within its domain, or ask for its logarithm",
        )


def _beyond(value: sp.Expr, proof: Theorem, judge: Judge) -> None:
    known = proof.claim
    if (
        not isinstance(known, Relation)
        or known.op == "!="
        or not judge.equal(known.difference, value)
    ):
        raise Refused(
            expected=f"a proof of {value} >= 0",
            got=str(known),
            remedy="put the end into the equation",
        )


def _grows(slope: sp.Expr, unknown: sp.Symbol, proof: Theorem, judge: Judge) -> None:
    known = proof.claim
    if isinstance(known, Everywhere) and known.variable == unknown and not known.where:
        told = known.relation
        if told.op == ">" and judge.equal(told.difference, slope):
            return
    raise Refused(
        expected=f"a proof of {slope} > 0 for every {unknown}",
        got=str(known),
        remedy="prove that left minus right grows, then say for_every",
    )


def _always(
    claim: Solutions, proof: Theorem, branch: Judge, free: tuple[sp.Symbol, ...]
) -> set[Supposed]:
    if proof.claim != claim.equation:
        remedy = "prove the equation itself, as it stands"
        raise Refused(expected=f"a proof of {claim.equation}", got=str(proof.claim), remedy=remedy)
    for hypothesis in sorted(proof.hypotheses, key=str):
        if not all(says_it_for_all(hypothesis, symbol) for symbol in free):
            names = ", ".join(map(str, free))
            raise Refused(
                expected=f"a proof for whatever {names}",
                got=f"one that needs {hypothesis}",
                remedy="prove it without that hypothesis, or do not call the symbol free",
            )
    return _remaining(proof, branch)


def _never(claim: Solutions, proof: Theorem, branch: Judge) -> set[Supposed]:
    if claim.equation not in proof.hypotheses or not isinstance(proof.claim, Relation):
        raise Refused(
            expected=f"a consequence of {claim.equation}",
            got=str(proof.claim),
            remedy="suppose the equation and derive what the case contradicts",
        )
    signs, used = branch.signs(proof.claim.lhs, proof.claim.rhs)
    if signs & ALLOWED[proof.claim.op]:
        raise Refused(
            expected="a consequence that the case contradicts",
            got=f"{proof.claim}, which may hold",
            remedy="derive something that is false in this case",
        )
    branch.used |= used
    return _remaining(proof, branch) - {claim.equation}


def _escapes(
    claim: Solutions,
    limit: Diverges,
    proof: Theorem,
    path: tuple[Relation, ...],
    branch: Judge,
) -> set[Supposed]:
    """Check that the one solution next door diverges where this case begins."""
    stated = proof.claim
    values = {leaf.value for leaf, _ in leaves(claim.answer) if isinstance(leaf, Exactly)}
    if not isinstance(stated, Limit) or stated.expression not in values:
        raise Refused(
            expected="the limit of the solution of another case",
            got=str(stated),
            remedy="take the limit of the value that exactly() gives",
        )
    here = path[-1:] == (Relation("=", stated.variable, stated.point),)
    if not here or stated.value != limit:
        got, remedy = str(stated), "let the variable tend to where this case begins"
        raise Refused(
            expected=f"a limit towards {limit} at {_listed(path[-1:])}", got=got, remedy=remedy
        )
    side = "+" if standing(stated.variable) else "both"
    if stated.side != side:
        raise Refused(
            expected=f"a limit from every side on which there is something ({side})",
            got=str(stated),
            remedy="one side says nothing of the other: state no limit",
        )
    return _remaining(proof, branch)
