"""Derivatives and limits by structure.  SymPy's own are never asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import sympy as sp
from sympy.core.function import AppliedUndef

from .claims import Diverges, Relation
from .elementary import elementary
from .refusal import Refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from .judge import Judge


SLOPES: dict[type, Callable[[sp.Expr], sp.Expr]] = {
    sp.sinh: sp.cosh,
    sp.cosh: sp.sinh,
    sp.tanh: lambda argument: 1 / sp.cosh(argument) ** 2,
    sp.asinh: lambda argument: (argument**2 + 1) ** sp.Rational(-1, 2),
}


def derivative(e: sp.Expr, x: sp.Symbol) -> sp.Expr:
    """Differentiate by the rules of sum, product, power, chain, and nothing else."""
    if x not in e.free_symbols:
        return sp.S.Zero
    if e == x:
        return sp.S.One
    if isinstance(e, sp.Add):
        return sp.Add(*(derivative(term, x) for term in e.args))
    if isinstance(e, sp.Mul):
        first, rest = e.args[0], sp.Mul(*e.args[1:])
        return derivative(first, x) * rest + first * derivative(rest, x)
    return _derivative_of_function(e, x)


def _derivative_of_function(e: Any, x: sp.Symbol) -> sp.Expr:  # noqa: PLR0911  (one line per kind)
    if isinstance(e, sp.exp):
        return e * derivative(e.args[0], x)
    if isinstance(e, sp.log):
        return derivative(e.args[0], x) / e.args[0]
    if isinstance(e, sp.Pow) and isinstance(e.exp, sp.Rational):
        return e.exp * e.base ** (e.exp - 1) * derivative(e.base, x)
    if isinstance(e, sp.Pow):
        return e * derivative(e.exp * sp.log(e.base), x)
    if isinstance(e, AppliedUndef) and x in e.args:
        return sp.Derivative(e, x)
    if isinstance(e, sp.Derivative) and isinstance(e.expr, AppliedUndef):
        return sp.Derivative(e.expr, *e.variables, x)
    if type(e) in SLOPES:
        return SLOPES[type(e)](e.args[0]) * derivative(e.args[0], x)
    if (meant := elementary(e)) is not None:
        return derivative(meant, x)
    raise Refused(
        expected="sums, products, powers, exp, ln, and functions of the symbol itself",
        got=str(e),
        remedy="write it with these, or put a symbol for the inner expression",
    )


@dataclass(frozen=True)
class Finite:
    """Tends to `value`; where that is zero, `sign` finds the sign it is approached with."""

    value: sp.Expr
    sign: Callable[[], int | None] = lambda: None

    @property
    def side(self) -> int | None:
        """The sign with which zero is approached, if it is known; looked for when asked."""
        return self.sign()

    def __str__(self) -> str:
        """Write it for a person."""
        return str(self.value)


Tendency: TypeAlias = Finite | Diverges
Rule: TypeAlias = "Callable[[list[Tendency], Judge], Tendency]"


def tendency(e: Any, x: sp.Symbol, point: sp.Expr, side: int, judge: Judge) -> Tendency:
    """Compute a one-sided limit in the arithmetic of the extended reals.

    What that arithmetic leaves open (oo - oo, 0 * oo, 0/0) is refused.
    """
    if x not in e.free_symbols:
        return Finite(e)
    if e == x:
        infinite = point.is_infinite
        return Diverges(sp.sign(point)) if infinite else Finite(point, lambda: side)
    if (meant := _in_other_words(e)) is not None:
        return tendency(meant, x, point, side, judge)
    parts = [tendency(argument, x, point, side, judge) for argument in e.args]
    kinds = (sp.Add, sp.Mul, sp.log, sp.exp, sp.Pow)
    combined = (_sum, _product, _of_first(_logarithm), _of_first(_exponential), _power(e))
    rule = next((r for kind, r in zip(kinds, combined, strict=True) if isinstance(e, kind)), None)
    if rule is None:
        raise _open(str(e))
    return rule(parts, judge)


def _in_other_words(e: Any) -> sp.Expr | None:
    if isinstance(e, sp.Pow) and not isinstance(e.exp, sp.Rational) and not isinstance(e, sp.exp):
        return sp.exp(e.exp * sp.log(e.base))
    return elementary(e)


def _of_first(rule: Callable[[Tendency, Judge], Tendency]) -> Rule:
    return lambda parts, judge: rule(parts[0], judge)


def _power(e: Any) -> Rule:
    """Return the rule for a rational power."""

    def rule(parts: list[Tendency], judge: Judge) -> Tendency:
        size = abs(e.exp)
        whole = isinstance(size, sp.Integer)
        copies = [parts[0]] * int(size)
        power = _product(copies, judge) if whole else _fractional(parts[0], size, judge)
        return power if e.exp > 0 else _reciprocal(power, judge)

    return rule


def _open(shape: str) -> Refused:
    return Refused(
        expected="a limit that its parts determine",
        got=f"the undecided form {shape}",
        remedy="rearrange the expression until its parts decide, or suppose a sign",
    )


def _same_sign(left: sp.Expr, right: sp.Expr, judge: Judge) -> bool:
    return judge.proves(Relation(">", left * right, sp.S.Zero))


def _sum(parts: list[Tendency], judge: Judge) -> Tendency:
    infinite = [part for part in parts if isinstance(part, Diverges)]
    for other in infinite[1:]:
        if not _same_sign(infinite[0].direction, other.direction, judge):
            raise _open("oo - oo")
    if infinite:
        return infinite[0]
    finite = [part for part in parts if isinstance(part, Finite)]
    return Finite(sp.Add(*(part.value for part in finite)))


def _product(parts: list[Tendency], judge: Judge) -> Tendency:
    if not any(isinstance(part, Diverges) for part in parts):
        values = [part.value for part in parts if isinstance(part, Finite)]
        return Finite(sp.Mul(*values), lambda: _side(parts, judge))
    sizes = [part.direction if isinstance(part, Diverges) else part.value for part in parts]
    direction = sp.Mul(*sizes)
    judge.require(Relation("!=", direction, sp.S.Zero), "a factor of an infinite product")
    return Diverges(direction)


def _side(parts: list[Tendency], judge: Judge) -> int | None:
    """Return the sign with which a product tends to zero, where every factor's sign is known."""
    side = 1
    for part in parts:
        if not isinstance(part, Finite):
            return None
        if judge.equal(part.value, sp.S.Zero):
            if part.side is None:
                return None
            side *= part.side
        elif judge.proves(Relation(">", -part.value, sp.S.Zero)):
            side = -side
        elif not judge.proves(Relation(">", part.value, sp.S.Zero)):
            return None
    return side


def _reciprocal(part: Tendency, judge: Judge) -> Tendency:
    if isinstance(part, Diverges):
        return Finite(sp.S.Zero)
    if judge.equal(part.value, sp.S.Zero):
        if part.side is None:
            raise _open("1/0 with no sign")
        return Diverges(sp.Integer(part.side))
    judge.require(Relation("!=", part.value, sp.S.Zero), "the limit of a divisor")
    return Finite(1 / part.value)


def _fractional(part: Tendency, power: sp.Rational, judge: Judge) -> Tendency:
    """Raise what tends to something positive, or to zero from above, to a positive power."""
    if isinstance(part, Diverges):
        judge.require(Relation(">", part.direction, sp.S.Zero), "a root of an infinite limit")
        return Diverges(sp.S.One)
    if judge.equal(part.value, sp.S.Zero):
        if part.side != 1:
            raise _open("a root of 0 not approached from above")
        return Finite(sp.S.Zero, lambda: 1)
    judge.require(Relation(">", part.value, sp.S.Zero), "the limit under a root")
    return Finite(part.value**power)


def _logarithm(part: Tendency, judge: Judge) -> Tendency:
    if isinstance(part, Diverges):
        judge.require(Relation(">", part.direction, sp.S.Zero), "ln of an infinite limit")
        return Diverges(sp.S.One)
    if judge.equal(part.value, sp.S.Zero):
        if part.side != 1:
            raise _open("ln 0 not approached from above")
        return Diverges(sp.S.NegativeOne)
    judge.require(Relation(">", part.value, sp.S.Zero), "the limit of a logarithm's argument")
    return Finite(sp.log(part.value))


def _exponential(part: Tendency, judge: Judge) -> Tendency:
    if isinstance(part, Finite):
        return Finite(sp.exp(part.value))
    if judge.proves(Relation(">", part.direction, sp.S.Zero)):
        return Diverges(sp.S.One)
    judge.require(Relation(">", -part.direction, sp.S.Zero), "the direction of an exponent")
    return Finite(sp.S.Zero, lambda: 1)
