"""The set of solutions of an equation, case by case, each leaf with its proof."""

from __future__ import annotations

from collections.abc import Iterator

import sympy as sp

from .claims import (
    Answer,
    Diverges,
    Everything,
    Exactly,
    Iff,
    Limit,
    Nothing,
    Relation,
    Solutions,
    Split,
    Unconditioned,
)
from .facts import standing, symbols
from .judge import ALLOWED, Judge
from .moves import Hypotheses
from .refusal import Refused
from .theorem import Record, Theorem
from .witness import witness

ZERO = sp.S.Zero


def solutions(record: Record, _: Judge) -> Hypotheses:
    """Check each leaf of an answer against its proof, under the conditions of its branch.

    Premises come in the order of the leaves; a leaf that says where the solution went takes a
    second one, the limit.
    """
    claim = record.conclusion
    if not isinstance(claim, Solutions):
        raise Refused(expected="a set of solutions", got=type(claim).__name__)
    proofs = iter(record.premises)
    total: set[Relation | Iff] = set()
    always = tuple(fact for s in sorted(symbols(claim), key=str) for fact in standing(s))
    for answer, path in leaves(claim.answer):
        branch = Judge((*always, *path))
        total |= (_leaf(claim, answer, path, proofs, branch) | branch.used) - set(path)
        _inhabited(claim, path, always)
    if next(proofs, None) is not None:
        raise Refused(expected="as many proofs as leaves need", got="more")
    for hypothesis in total:
        if isinstance(hypothesis, Relation) and claim.unknown in symbols(hypothesis):
            raise Refused(expected=f"no condition on {claim.unknown}", got=str(hypothesis))
    return frozenset(total)


def leaves(
    answer: Answer, path: tuple[Relation, ...] = ()
) -> Iterator[tuple[Answer, tuple[Relation, ...]]]:
    """Walk the leaves in order, each with the conditions that lead to it."""
    if not isinstance(answer, Split):
        yield answer, path
        return
    yield from leaves(answer.zero, (*path, Relation("=", answer.on, ZERO)))
    yield from leaves(answer.nonzero, (*path, Relation("!=", answer.on, ZERO)))


def _inhabited(
    claim: Solutions, path: tuple[Relation, ...], always: tuple[Relation, ...]
) -> None:
    named = {s for relation in path for s in symbols(relation)}
    facts = [f for f in always if symbols(f) <= named]
    if claim.unknown in named:
        raise Refused(expected=f"cases that do not mention {claim.unknown}", got=str(path))
    if witness(frozenset((*path, *facts))) is None:
        raise Refused(expected="a point in every case", got=f"an empty case: {path}")


def _take(proofs: Iterator[Theorem], what: str) -> Theorem:
    proof = next(proofs, None)
    if proof is None:
        raise Refused(expected=f"a proof that {what}", got="none")
    return proof


def _leaf(
    claim: Solutions,
    answer: Answer,
    path: tuple[Relation, ...],
    proofs: Iterator[Theorem],
    branch: Judge,
) -> set[Relation | Iff]:
    if isinstance(answer, Exactly):
        return _exactly(claim, answer, _take(proofs, "there is exactly one"), branch)
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
    raise Refused(expected="a leaf of an answer", got=type(answer).__name__)


def _remaining(proof: Theorem, branch: Judge) -> set[Relation | Iff]:
    """Return the hypotheses of a proof that its branch does not already give."""
    return {
        h
        for h in proof.hypotheses
        if not (isinstance(h, Relation) and branch.proves(h))
    }


def _exactly(claim: Solutions, answer: Exactly, proof: Theorem, branch: Judge) -> set[Relation | Iff]:
    wanted = Iff(claim.equation, Relation("=", claim.unknown, answer.value))
    if proof.claim != wanted:
        raise Refused(expected=f"a proof of {wanted}", got=str(proof.claim))
    if claim.unknown in answer.value.free_symbols:
        raise Refused(expected=f"a value without {claim.unknown}", got=str(answer.value))
    return _remaining(proof, branch)


def _always(
    claim: Solutions, proof: Theorem, branch: Judge, free: tuple[sp.Symbol, ...]
) -> set[Relation | Iff]:
    if proof.claim != claim.equation:
        raise Refused(expected=f"a proof of {claim.equation}", got=str(proof.claim))
    for hypothesis in proof.hypotheses:
        if isinstance(hypothesis, Relation) and symbols(hypothesis) & set(free):
            names = ", ".join(map(str, free))
            raise Refused(expected=f"a proof for whatever {names}", got=f"one that needs {hypothesis}")
    return _remaining(proof, branch)


def _never(claim: Solutions, proof: Theorem, branch: Judge) -> set[Relation | Iff]:
    if claim.equation not in proof.hypotheses or not isinstance(proof.claim, Relation):
        raise Refused(expected=f"a consequence of {claim.equation}", got=str(proof.claim))
    signs, used = branch.signs(proof.claim.lhs, proof.claim.rhs)
    if signs & ALLOWED[proof.claim.op]:
        raise Refused(
            expected="a consequence that the case contradicts", got=f"{proof.claim}, which may hold"
        )
    branch.used |= used
    return _remaining(proof, branch) - {claim.equation}


def _escapes(
    claim: Solutions,
    limit: Diverges,
    proof: Theorem,
    path: tuple[Relation, ...],
    branch: Judge,
) -> set[Relation | Iff]:
    """Check that the one solution next door diverges where this case begins."""
    stated = proof.claim
    values = {leaf.value for leaf, _ in leaves(claim.answer) if isinstance(leaf, Exactly)}
    if not isinstance(stated, Limit) or stated.expression not in values:
        raise Refused(expected="the limit of the solution of another case", got=str(stated))
    if Relation("=", stated.variable, stated.point) != path[-1] or stated.value != limit:
        raise Refused(expected=f"a limit at {path[-1]} towards {limit}", got=str(stated))
    return _remaining(proof, branch)
