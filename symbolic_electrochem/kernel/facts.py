"""Which facts a step may use without saying so, and what each of them rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sympy as sp

from ..quantities import Quantity
from .claims import Claim, Everywhere, Limit, Relation, Supposed, expressions, transformed

if TYPE_CHECKING:
    from .theorem import Record, Theorem


def symbols(claim: Claim) -> set[sp.Symbol]:
    """Return every symbol that stands in a claim, but for one of which it says "for every"."""
    each: list[Any] = list(expressions(claim))
    found = {symbol for e in each for symbol in e.free_symbols}
    return found - {claim.variable} if isinstance(claim, Everywhere) else found


def standing(symbol: sp.Symbol) -> tuple[Relation, ...]:
    """Return what is true of a quantity by what it is."""
    domain = symbol.meaning.domain if isinstance(symbol, Quantity) else "real"
    operators = {"positive": (">",), "nonnegative": (">=",)}.get(domain, ())
    return tuple(Relation(op, symbol, sp.S.Zero) for op in operators)  # type: ignore[arg-type]


def facts_in_sight(record: Record) -> dict[Relation, frozenset[Supposed]]:
    """Return the facts a step may use, each with what it rests on.

    They are the hypotheses of the premises, the claims passed as `given`, and what is true of the
    quantities by what they are; nothing that speaks of, or rests on, a variable that moves.
    """
    facts: dict[Relation, frozenset[Supposed]] = {}
    named = symbols(record.conclusion)
    for theorem in (*record.premises, *record.given):
        named |= symbols(theorem.claim)
        facts |= {
            h: frozenset({h}) for h in _hypotheses(record, theorem) if isinstance(h, Relation)
        }
    for theorem in record.given:
        if isinstance(theorem.claim, Relation):
            facts.setdefault(theorem.claim, theorem.hypotheses)
    for pair in record.arguments:
        named |= _symbols_of_argument(pair)
    for symbol in named:
        facts |= {fact: frozenset({fact}) for fact in standing(symbol)}
    moving = _moving(record)
    return {
        fact: rests
        for fact, rests in facts.items()
        if not any(moving in symbols(claim) for claim in (fact, *rests))
    }


def _moving(record: Record) -> sp.Symbol | None:
    """Return the symbol that runs through values in this step: nothing is known of it."""
    if isinstance(record.conclusion, (Limit, Everywhere)):
        return record.conclusion.variable
    return record.arguments[0][0] if record.move == "integrate" and record.arguments else None


def _hypotheses(record: Record, theorem: Theorem) -> frozenset[Supposed]:
    """Return what a theorem supposes, as it reads after the symbols are replaced."""
    if record.move != "instantiate" or theorem not in record.premises:
        return theorem.hypotheses
    mapping = dict(record.arguments)
    return frozenset(transformed(h, mapping) for h in theorem.hypotheses)  # type: ignore[misc]


def _symbols_of_argument(argument: Any) -> set[sp.Symbol]:
    found: set[Any] = set()
    if isinstance(argument, sp.Expr):
        found |= argument.free_symbols
        return found
    if isinstance(argument, tuple):
        return found.union(*map(_symbols_of_argument, argument))
    return symbols(argument) if isinstance(argument, Relation) else set()
