"""The words a chapter uses.  Each writes a record and hands it to the kernel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sympy as sp

from ..kernel import (
    Claim,
    Diverges,
    Everywhere,
    Iff,
    Limit,
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
Where = Relation | tuple[Relation, ...]
ONE, ZERO = sp.S.One, sp.S.Zero


def equal(left: Any, right: Any) -> Relation:
    """Write ``left = right``."""
    return Relation("=", sp.sympify(left, strict=True), sp.sympify(right, strict=True))


def nonzero(expression: Any) -> Relation:
    """Write ``expression != 0``."""
    return Relation("!=", sp.sympify(expression, strict=True), ZERO)


def unequal(left: Any, right: Any) -> Relation:
    """Write ``left != right``."""
    return Relation("!=", sp.sympify(left, strict=True), sp.sympify(right, strict=True))


def greater(left: Any, right: Any) -> Relation:
    """Write ``left > right``."""
    return Relation(">", sp.sympify(left, strict=True), sp.sympify(right, strict=True))


def positive(expression: Any) -> Relation:
    """Write ``expression > 0``."""
    return greater(expression, ZERO)


def negative(expression: Any) -> Relation:
    """Write ``expression < 0``."""
    return greater(ZERO, expression)


def equivalent(left: Relation, right: Relation) -> Iff:
    """Write ``left ⇔ right``."""
    return Iff(left, right)


def _given(given: Given) -> tuple[Theorem, ...]:
    return given if isinstance(given, tuple) else (given,)


def _relation(theorem: object) -> Relation:
    claim = theorem.claim if isinstance(theorem, Theorem) else theorem
    if not isinstance(theorem, Theorem) or not isinstance(claim, Relation):
        raise Refused(
            expected="a step that states a relation",
            got=f"{type(claim).__name__}: {claim}",
            where="a premise",
            remedy="pass the step itself; suppose it first if it is a hypothesis",
        )
    return claim


def throughout(variable: sp.Symbol, claim: Relation, *, where: Where = ()) -> Everywhere:
    """Write that a relation holds for every value of a symbol that satisfies conditions."""
    return Everywhere(variable, where if isinstance(where, tuple) else (where,), claim)


def suppose(claim: Relation | Iff | Everywhere, *, given: Given = ()) -> Theorem:
    """Take a claim as a hypothesis; what rests on it will say so."""
    return verify(Record("suppose", claim, given=_given(given), word="suppose"))


def define(name: sp.Symbol, meaning: sp.Expr, *, given: Given = ()) -> Theorem:
    """Give a name to an expression."""
    record = Record("define", equal(name, meaning), (), _given(given), relation=":=", word="define")
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
    arguments = tuple((sp.sympify(a, strict=True), sp.sympify(b, strict=True)) for a, b in factors)
    premises = tuple(theorem for _, theorem in parts)
    return verify(Record("combine", gives, premises, _given(given), arguments, relation, word))


def identity(gives: Relation, *, given: Given = ()) -> Theorem:
    """State that two expressions are equal wherever both are defined."""
    return verify(Record("combine", gives, (), _given(given), (), "·", "identity"))


def rearrange(
    premise: Theorem, *others: tuple[Any, Theorem], gives: Relation, given: Given = ()
) -> Theorem:
    """Write an equation differently, adding multiples of other equations if need be."""
    _relation(premise)
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
    known, by = _relation(premise), sp.sympify(by, strict=True)
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
    known, by = _relation(premise), sp.sympify(by, strict=True)
    claim = gives or Relation(known.op, known.lhs * by, known.rhs * by)
    return combine(claim, (by, premise), given=given, relation=relation, word="multiply")


def subtract(
    premise: Theorem, other: Theorem, *, gives: Relation | None = None, given: Given = ()
) -> Theorem:
    """Subtract one equation from another, side by side."""
    left, right = _relation(premise), _relation(other)
    claim = gives or Relation(left.op, left.lhs - right.lhs, left.rhs - right.rhs)
    return combine(claim, (ONE, premise), (-ONE, other), given=given, word="subtract")


def substitute(
    premise: Theorem, *rules: Theorem, gives: Relation | None = None, given: Given = ()
) -> Theorem:
    """Put equals for equals: the right side of each rule for the symbol on its left."""
    claim = _relation(premise)
    mapping: dict[sp.Basic, sp.Basic] = {}
    for rule in rules:
        mapping[_relation(rule).lhs] = _relation(rule).rhs
    parts = []
    for rule in rules:
        atom = _relation(rule).lhs
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
        claim = transformed(premise.claim, {_relation(rule).lhs: _relation(rule).rhs})
        target = gives if gives is not None and position == len(rules) else claim
        record = Record("replace", target, (premise, rule), _given(given), (), "⇒", "substitute")
        premise = verify(record)
    return premise


def apply(
    function: str, premise: Theorem, *, gives: Relation | None = None, given: Given = ()
) -> Theorem:
    """Apply ``exp``, ``ln``, ``sinh`` or ``asinh``, which are one-to-one, to both sides."""
    known = _relation(premise)
    call = FUNCTIONS.get(function)
    if call is None:
        raise Refused(
            expected="exp, ln, sinh or asinh, which are one-to-one",
            got=function,
            where="apply",
            remedy="a function that is not one-to-one loses or adds solutions",
        )
    claim = gives or equal(call(known.lhs), call(known.rhs))
    return verify(Record("apply", claim, (premise,), _given(given), (function,), "⇔", "apply"))


def known(claim: Relation, *, given: Given = ()) -> Theorem:
    """Read a sign off what is known."""
    return verify(Record("known", claim, (), _given(given), (), "·", "known"))


def special_case(
    premise: Theorem,
    mapping: Mapping[sp.Symbol, Any],
    *,
    gives: Claim | None = None,
    given: Given = (),
) -> Theorem:
    """Put expressions for symbols, all at once."""
    pairs = tuple((symbol, sp.sympify(value, strict=True)) for symbol, value in mapping.items())
    claim = gives or _mapped(premise.claim, dict(pairs))
    record = Record("instantiate", claim, (premise,), _given(given), pairs, "⇒", "special_case")
    return verify(record)


def _mapped(claim: Claim, mapping: dict[Any, Any]) -> Claim:
    try:
        return transformed(claim, mapping)
    except Refused as refusal:
        raise refusal.at("special_case") from None


def _put(e: sp.Expr, mapping: dict[Any, Any]) -> sp.Expr:
    """Put values for symbols in one expression, none of which a derivative binds."""
    return _mapped(equal(e, ZERO), mapping).lhs  # type: ignore[union-attr]


def eliminate(premise: Theorem, definition: Theorem, *, given: Given = ()) -> Theorem:
    """Drop a name that the claim no longer mentions, and its definition with it."""
    rule = _relation(definition)
    record = Record(
        "instantiate",
        premise.claim,
        (premise,),
        _given(given),
        ((rule.lhs, rule.rhs),),
        "⇔",
        "eliminate",
    )
    return verify(record)


def stated(theorem: Theorem) -> Relation:
    """Return the relation that was proved."""
    return _relation(theorem)


def left_side(theorem: Theorem) -> sp.Expr:
    """Return the left side of an equation that was proved."""
    return _relation(theorem).lhs


def right_side(theorem: Theorem) -> sp.Expr:
    """Return the right side of an equation that was proved."""
    return _relation(theorem).rhs


def differentiate(
    expression: sp.Expr, variable: sp.Symbol, *, gives: sp.Expr | None = None, given: Given = ()
) -> Theorem:
    """State a derivative."""
    value = derivative(expression, variable) if gives is None else gives
    claim = equal(sp.Derivative(expression, variable), value)
    return verify(Record("differentiate", claim, (), _given(given), (), "·", "differentiate"))


def limit(
    expression: sp.Expr,
    variable: sp.Symbol,
    point: Any,
    *,
    side: str = "",
    gives: Any,
    given: Given = (),
) -> Theorem:
    """State a limit that its parts decide.

    Parameters
    ----------
    point : Expr
        A number, or ``oo`` or ``-oo``.
    side : str
        ``'+'``, ``'-'`` or ``'both'``; left out where the point is infinite.
    """
    value = gives if isinstance(gives, Diverges) else sp.sympify(gives, strict=True)
    end = sp.sympify(point, strict=True)
    way = side or {sp.oo: "-", -sp.oo: "+"}.get(end, "")
    claim = Limit(expression, variable, end, way, value)  # type: ignore[arg-type]
    return verify(Record("limit", claim, (), _given(given), (), "·", "limit"))


def quotient_limit(
    top: sp.Expr,
    bottom: sp.Expr,
    variable: sp.Symbol,
    point: Any,
    *,
    gives: Any,
    side: str = "both",
    given: Given = (),
) -> Theorem:
    """State a limit 0/0 by the first derivatives that do not vanish at the point."""
    value, end = sp.sympify(gives, strict=True), sp.sympify(point, strict=True)
    claim = Limit(top / bottom, variable, end, side, value)  # type: ignore[arg-type]
    pair = (sp.sympify(top, strict=True), sp.sympify(bottom, strict=True))
    return verify(Record("limit", claim, (), _given(given), (pair,), "·", "quotient_limit"))


def for_every(
    variable: sp.Symbol, premise: Theorem, *, where: Where = (), given: Given = ()
) -> Theorem:
    """Say of every value what was proved of one of which no more was supposed than `where`."""
    claim = throughout(variable, _relation(premise), where=where)
    return verify(Record("everywhere", claim, (premise,), _given(given), (), "⇒", "for_every"))


def at(
    premise: Theorem,
    value: Any = None,
    *,
    gives: Relation | None = None,
    given: Given = (),
) -> Theorem:
    """Read a statement for every value at one value, by default at the symbol itself."""
    known = premise.claim
    if not isinstance(known, Everywhere):
        raise Refused(
            expected="a statement for every value",
            got=str(known),
            where="at",
            remedy="prove one with for_every, or suppose one",
        )
    place = known.variable if value is None else sp.sympify(value, strict=True)
    mapping = {} if place == known.variable else {known.variable: place}
    claim = gives or _mapped(known.relation, mapping)
    pair = (known.variable, place)
    return verify(Record("at", claim, (premise,), _given(given), (pair,), "⇒", "at"))


def integrate(
    premise: Theorem,
    low: Any,
    high: Any,
    *,
    left: Any,
    right: Any,
    gives: Relation | None = None,
    given: Given = (),
) -> Theorem:
    """Integrate both sides of an equation, or of an inequality, that holds in between.

    Parameters
    ----------
    premise : Theorem
        An equation or inequality for every value of a symbol.
    low, high : Expr
        The ends.
    left, right : Expr
        Functions whose derivatives are the two sides; they are differentiated, never guessed.
    """
    known = premise.claim
    if not isinstance(known, Everywhere):
        raise Refused(
            expected="an equation or an inequality for every value",
            got=str(known),
            where="integrate",
            remedy="prove it at one point, then say for_every",
        )
    x, ends = known.variable, [sp.sympify(end, strict=True) for end in (low, high)]
    functions = [sp.sympify(side, strict=True) for side in (left, right)]
    sides = [_put(f, {x: ends[1]}) - _put(f, {x: ends[0]}) for f in functions]
    pairs = ((x, ends[0]), (x, ends[1]), tuple(functions))
    claim = gives or Relation(known.relation.op, *sides)
    record = Record("integrate", claim, (premise,), _given(given), pairs, "⇒", "integrate")
    return verify(record)


def rates(premise: Theorem, *, gives: Relation | None = None, given: Given = ()) -> Theorem:
    """Differentiate both sides of an equation that holds for every value."""
    known = premise.claim
    if not isinstance(known, Everywhere):
        raise Refused(
            expected="an equation for every value",
            got=str(known),
            where="rates",
            remedy="two functions that agree at one point may have different slopes there",
        )
    x, sides = known.variable, (known.relation.lhs, known.relation.rhs)
    claim = gives or equal(*(derivative(side, x) for side in sides))
    every_value = Everywhere(x, known.where, claim)
    return verify(Record("rates", every_value, (premise,), _given(given), (), "⇒", "rates"))


def diverges(direction: Any) -> Diverges:
    """Write an infinite limit whose sign is that of `direction`."""
    return Diverges(sp.sympify(direction, strict=True))


def both_ways(forward: Theorem, backward: Theorem) -> Theorem:
    """Join two proofs, each of which assumes the other's conclusion."""
    claim = Iff(_relation(backward), _relation(forward))
    return verify(Record("iff", claim, (forward, backward), (), (), "⇔", "both_ways"))


def follow(rule: Theorem, premise: Theorem, *, given: Given = ()) -> Theorem:
    """Pass from one side of a known equivalence to the other."""
    here = _relation(premise)
    if not isinstance(rule.claim, Iff):
        raise Refused(
            expected="an equivalence to follow",
            got=str(rule.claim),
            remedy="prove one with both_ways, or suppose it",
        )
    claim = rule.claim.right if here == rule.claim.left else rule.claim.left
    return verify(Record("follow", claim, (rule, premise), _given(given), (), "⇔", "follow"))


def by_cases(*branches: tuple[Relation, Theorem], given: Given = ()) -> Theorem:
    """Join proofs of one claim under cases that leave nothing out and never overlap."""
    conditions = tuple(condition for condition, _ in branches)
    proofs = tuple(proof for _, proof in branches)
    if not proofs:
        raise Refused(
            expected="at least one case", got="none", remedy="pass (condition, proof) pairs"
        )
    record = Record("cases", proofs[0].claim, proofs, _given(given), conditions, "⇒", "by_cases")
    return verify(record)
