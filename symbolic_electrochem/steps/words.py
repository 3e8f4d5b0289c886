"""The words a chapter uses.  Each writes a record and hands it to the kernel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sympy as sp

from ..kernel import (
    Claim,
    Everywhere,
    Iff,
    Record,
    Refused,
    Relation,
    Sign,
    Theorem,
    verify,
)
from ..kernel.calculus import derivative
from ..kernel.claims import transformed
from ..kernel.moves import FUNCTIONS

if TYPE_CHECKING:
    from collections.abc import Mapping

Given = Theorem | tuple[Theorem, ...]
ONE, ZERO = sp.S.One, sp.S.Zero


def as_expression(value: Any) -> sp.Expr:
    """Return an expression as SymPy has it, or refuse what is none; a name is not looked up."""
    try:
        found = sp.sympify(value, strict=True)
    except sp.SympifyError:
        found = None
    if isinstance(found, sp.Expr):
        return found
    raise Refused(
        expected="an expression made of quantities and exact numbers",
        got=f"{value!r}, of type {type(value).__name__}",
        where="an expression",
        remedy="write it with the quantities the chapter declares, such as T or R * T",
    )


def equal(left: Any, right: Any) -> Relation:
    """Write ``left = right``."""
    return Relation("=", as_expression(left), as_expression(right))


def nonzero(expression: Any) -> Relation:
    """Write ``expression != 0``."""
    return Relation("!=", as_expression(expression), ZERO)


def unequal(left: Any, right: Any) -> Relation:
    """Write ``left != right``."""
    return Relation("!=", as_expression(left), as_expression(right))


def greater(left: Any, right: Any) -> Relation:
    """Write ``left > right``."""
    return Relation(">", as_expression(left), as_expression(right))


def at_least(left: Any, right: Any) -> Relation:
    """Write ``left >= right``."""
    return Relation(">=", as_expression(left), as_expression(right))


def positive(expression: Any) -> Relation:
    """Write ``expression > 0``."""
    return greater(expression, ZERO)


def negative(expression: Any) -> Relation:
    """Write ``expression < 0``."""
    return greater(ZERO, expression)


def equivalent(left: Relation, right: Relation) -> Iff:
    """Write ``left ⇔ right``."""
    return Iff(left, right)


def as_given(given: Given) -> tuple[Theorem, ...]:
    """Return what was passed as given=, one theorem or several, as a tuple."""
    return given if isinstance(given, tuple) else (given,)


def the_relation(theorem: object) -> Relation:
    """Return the relation a step states, or refuse what is no such step."""
    claim = theorem.claim if isinstance(theorem, Theorem) else theorem
    if not isinstance(theorem, Theorem) or not isinstance(claim, Relation):
        raise Refused(
            expected="a step that states a relation",
            got=f"{type(claim).__name__}: {claim}",
            where="a premise",
            remedy="pass the step itself; suppose it first if it is a hypothesis",
        )
    return claim


def suppose(claim: Relation | Iff | Everywhere, *, given: Given = ()) -> Theorem:
    """Take a claim as a hypothesis; what rests on it will say so."""
    return verify(Record("suppose", claim, given=as_given(given), word="suppose"))


def define(name: sp.Symbol, meaning: sp.Expr, *, given: Given = ()) -> Theorem:
    """Give a name to an expression."""
    claim = equal(name, meaning)
    record = Record("define", claim, (), as_given(given), relation=":=", word="define")
    return verify(record)


def combine(
    gives: Relation,
    *parts: tuple[Any, Theorem],
    given: Given = (),
    relation: Sign = "⇒",
    word: str = "combine",
) -> Theorem:
    """Show that left minus right is the sum of multiplier times (left minus right).

    A multiplier is an expression, or a pair (numerator, denominator).
    """
    factors = tuple(m if isinstance(m, tuple) else (m, ONE) for m, _ in parts)
    arguments = tuple((as_expression(a), as_expression(b)) for a, b in factors)
    premises = tuple(theorem for _, theorem in parts)
    return verify(Record("combine", gives, premises, as_given(given), arguments, relation, word))


def identity(gives: Relation, *, given: Given = ()) -> Theorem:
    """State that two expressions are equal wherever both are defined."""
    return verify(Record("combine", gives, (), as_given(given), (), "·", "identity"))


def rearrange(
    premise: Theorem, *others: tuple[Any, Theorem], gives: Relation, given: Given = ()
) -> Theorem:
    """Write an equation differently, adding multiples of other equations if need be."""
    the_relation(premise)
    return combine(gives, (ONE, premise), *others, given=given, relation="⇔", word="rearrange")


def divide(
    premise: Theorem,
    by: sp.Expr,
    *,
    gives: Relation | None = None,
    given: Given = (),
    relation: Sign = "⇔",
) -> Theorem:
    """Divide both sides by something that is not zero."""
    known, by = the_relation(premise), as_expression(by)
    claim = gives or Relation(known.op, known.lhs / by, known.rhs / by)
    return combine(claim, ((ONE, by), premise), given=given, relation=relation, word="divide")


def multiply(
    premise: Theorem,
    by: sp.Expr,
    *,
    gives: Relation | None = None,
    given: Given = (),
    relation: Sign = "⇔",
) -> Theorem:
    """Multiply both sides by something that is not zero."""
    known, by = the_relation(premise), as_expression(by)
    claim = gives or Relation(known.op, known.lhs * by, known.rhs * by)
    return combine(claim, (by, premise), given=given, relation=relation, word="multiply")


def subtract(
    premise: Theorem, other: Theorem, *, gives: Relation | None = None, given: Given = ()
) -> Theorem:
    """Subtract one equation from another, side by side."""
    left, right = the_relation(premise), the_relation(other)
    claim = gives or Relation(left.op, left.lhs - right.lhs, left.rhs - right.rhs)
    return combine(claim, (ONE, premise), (-ONE, other), given=given, word="subtract")


def substitute(
    premise: Theorem, *rules: Theorem, gives: Relation | None = None, given: Given = ()
) -> Theorem:
    """Put equals for equals: the right side of each rule for the symbol on its left."""
    claim = the_relation(premise)
    mapping: dict[sp.Basic, sp.Basic] = {}
    for rule in rules:
        mapping[the_relation(rule).lhs] = the_relation(rule).rhs
    parts = []
    for rule in rules:
        atom = the_relation(rule).lhs
        slope = derivative(claim.difference, atom) if isinstance(atom, sp.Symbol) else None
        if slope is None or slope.free_symbols & set(mapping):
            return _replace(premise, rules, gives, given)
        parts.append((-slope, rule))
    target = gives or transformed(claim, mapping)
    return combine(
        target,  # type: ignore[arg-type]
        (ONE, premise),
        *parts,
        given=given,
        relation="⇔",
        word="substitute",
    )


def _replace(
    premise: Theorem, rules: tuple[Theorem, ...], gives: Relation | None, given: Given
) -> Theorem:
    for position, rule in enumerate(rules, 1):
        claim = transformed(premise.claim, {the_relation(rule).lhs: the_relation(rule).rhs})
        target = gives if gives is not None and position == len(rules) else claim
        record = Record("replace", target, (premise, rule), as_given(given), (), "⇒", "substitute")
        premise = verify(record)
    return premise


def apply(
    function: str, premise: Theorem, *, gives: Relation | None = None, given: Given = ()
) -> Theorem:
    """Apply ``exp``, ``ln``, ``sinh`` or ``asinh``, which are one-to-one, to both sides."""
    known = the_relation(premise)
    call = FUNCTIONS.get(function)
    if call is None:
        raise Refused(
            expected="exp, ln, sinh or asinh, which are one-to-one",
            got=function,
            where="apply",
            remedy="a function that is not one-to-one loses or adds solutions",
        )
    claim = gives or equal(call(known.lhs), call(known.rhs))
    return verify(Record("apply", claim, (premise,), as_given(given), (function,), "⇔", "apply"))


def known(claim: Relation, *, given: Given = ()) -> Theorem:
    """Read a sign off what is known."""
    return verify(Record("known", claim, (), as_given(given), (), "·", "known"))


def special_case(
    premise: Theorem,
    mapping: Mapping[Any, Any],
    *,
    gives: Claim | None = None,
    given: Given = (),
) -> Theorem:
    """Put expressions for symbols, all at once."""
    pairs = tuple((symbol, as_expression(value)) for symbol, value in mapping.items())
    claim = gives or mapped(premise.claim, dict(pairs))
    record = Record("instantiate", claim, (premise,), as_given(given), pairs, "⇒", "special_case")
    return verify(record)


def mapped(claim: Claim, mapping: dict[Any, Any]) -> Claim:
    """Put expressions for the symbols of a claim."""
    try:
        return transformed(claim, mapping)
    except Refused as refusal:
        raise refusal.at("special_case") from None


def eliminate(premise: Theorem, definition: Theorem, *, given: Given = ()) -> Theorem:
    """Drop a name that the claim no longer mentions, and its definition with it."""
    rule = the_relation(definition)
    record = Record(
        "instantiate",
        premise.claim,
        (premise,),
        as_given(given),
        ((rule.lhs, rule.rhs),),
        "⇔",
        "eliminate",
    )
    return verify(record)


def stated(theorem: Theorem) -> Relation:
    """Return the relation that was proved."""
    return the_relation(theorem)


def left_side(theorem: Theorem) -> sp.Expr:
    """Return the left side of an equation that was proved."""
    return the_relation(theorem).lhs


def right_side(theorem: Theorem) -> sp.Expr:
    """Return the right side of an equation that was proved."""
    return the_relation(theorem).rhs


def both_ways(forward: Theorem, backward: Theorem) -> Theorem:
    """Join two proofs, each of which assumes the other's conclusion."""
    claim = Iff(the_relation(backward), the_relation(forward))
    return verify(Record("iff", claim, (forward, backward), (), (), "⇔", "both_ways"))


def follow(rule: Theorem, premise: Theorem, *, given: Given = ()) -> Theorem:
    """Pass from one side of a known equivalence to the other."""
    here = the_relation(premise)
    if not isinstance(rule.claim, Iff):
        raise Refused(
            expected="an equivalence to follow",
            got=str(rule.claim),
            remedy="prove one with both_ways, or suppose it",
        )
    claim = rule.claim.right if here == rule.claim.left else rule.claim.left
    return verify(Record("follow", claim, (rule, premise), as_given(given), (), "⇔", "follow"))


def by_cases(*branches: tuple[Relation, Theorem], given: Given = ()) -> Theorem:
    """Join proofs of one claim under cases that leave nothing out and never overlap."""
    conditions = tuple(condition for condition, _ in branches)
    proofs = tuple(proof for _, proof in branches)
    if not proofs:
        raise Refused(
            expected="at least one case", got="none", remedy="pass (condition, proof) pairs"
        )
    record = Record("cases", proofs[0].claim, proofs, as_given(given), conditions, "⇒", "by_cases")
    return verify(record)
