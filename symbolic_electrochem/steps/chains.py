"""Going back along a chain of steps that can all be undone."""

from __future__ import annotations

from typing import Any

from ..kernel import Record, Refused, Theorem, verify

UNDO = {"exp": "ln", "ln": "exp", "sinh": "asinh", "asinh": "sinh"}


def backwards(theorem: Theorem, *, to: Theorem) -> Theorem:
    """Assume a chain's conclusion and replay the chain the other way.

    Parameters
    ----------
    theorem : Theorem
        The end of a chain of reversible steps.
    to : Theorem
        Where the chain began.

    Returns
    -------
    Theorem
        The claim of `to`, from the claim of `theorem`.
    """
    chain = _chain(theorem, to)
    given = _context(chain)
    current = verify(Record("suppose", theorem.claim, (), given, word="suppose"))
    for step, goal in zip(reversed(chain), reversed([to, *chain[:-1]]), strict=True):
        current = _undo(step, goal, current, given)
    return current


def main_premise(step: Theorem) -> Theorem:
    """Return the premise a step continues from; an equivalence that is followed is not it."""
    return step.record.premises[1 if step.record.move == "follow" else 0]


def _chain(theorem: Theorem, to: Theorem) -> list[Theorem]:
    chain: list[Theorem] = []
    step = theorem
    while step is not to:
        if not step.record.premises or step.record.relation != "⇔":
            raise Refused(
                expected="a chain of steps that can all be undone",
                got=f"{step.record.word or step.record.move}, claimed as {step.record.relation}",
                where="backwards",
                remedy="prove the converse on its own and join the two with both_ways",
            )
        chain.append(step)
        step = main_premise(step)
    return chain[::-1]


def _context(chain: list[Theorem]) -> tuple[Theorem, ...]:
    """Return everything but the chain itself that its steps were allowed to use."""
    context = [g for step in chain for g in step.record.given]
    context += [p for step in chain for p in step.record.premises if p is not main_premise(step)]
    start = main_premise(chain[0]) if chain else None
    if start is not None:
        context += start.record.given
    return tuple(dict.fromkeys(context))


def _undo(step: Theorem, goal: Theorem, current: Theorem, given: tuple[Theorem, ...]) -> Theorem:
    record = step.record
    premises: tuple[Theorem, ...] = (current,)
    arguments: tuple[Any, ...] = ()
    if record.move == "combine":
        (top, bottom), *rest = record.arguments
        arguments = ((bottom, top), *((-a * bottom, b * top) for a, b in rest))
        premises = (current, *record.premises[1:])
    elif record.move == "apply":
        arguments = (UNDO[record.arguments[0]],)
    elif record.move == "follow":
        premises = (record.premises[0], current)
    else:
        raise Refused(
            expected="a move that can be undone",
            got=record.move,
            where="backwards",
            remedy="prove the converse on its own",
        )
    return verify(Record(record.move, goal.claim, premises, given, arguments, "⇔", record.word))
