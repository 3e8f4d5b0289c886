"""Derivatives and limits by structure.  SymPy's own are never asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import sympy as sp
from sympy.core.function import AppliedUndef

from .claims import Diverges, Relation
from .refusal import Refused

if TYPE_CHECKING:
    from .judge import Judge


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


def _derivative_of_function(e: Any, x: sp.Symbol) -> sp.Expr:
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
    if hasattr(e, "elementary"):
        return derivative(e.elementary(), x)
    raise Refused(
        expected="sums, products, powers, exp, ln, and functions of the symbol itself",
        got=str(e),
        remedy="write it with these, or put a symbol for the inner expression",
    )


@dataclass(frozen=True)
class Finite:
    """Tends to `value`; where that is zero, `side` is the sign it is approached with, if known."""

    value: sp.Expr
    side: int | None = None

    def __str__(self) -> str:
        """Write it for a person."""
        return str(self.value)


Tendency: TypeAlias = Finite | Diverges


def tendency(e: Any, x: sp.Symbol, point: sp.Expr, side: int, judge: Judge) -> Tendency:  # noqa: PLR0911  (one line per kind)
    """Compute a one-sided limit in the arithmetic of the extended reals.

    What that arithmetic leaves open (oo - oo, 0 * oo, 0/0) is refused.
    """
    if x not in e.free_symbols:
        return Finite(e)
    if e == x:
        return Finite(point, side if point == 0 else None)
    parts = [tendency(argument, x, point, side, judge) for argument in e.args]
    if isinstance(e, sp.Add):
        return _sum(parts, judge)
    if isinstance(e, sp.Mul):
        return _product(parts, judge)
    if isinstance(e, sp.Pow) and isinstance(e.exp, sp.Integer) and not isinstance(e, sp.exp):
        power = _product([parts[0]] * abs(int(e.exp)), judge)
        return power if e.exp > 0 else _reciprocal(power, judge)
    if isinstance(e, sp.log):
        return _logarithm(parts[0], judge)
    if isinstance(e, sp.exp):
        return _exponential(parts[0], judge)
    if hasattr(e, "elementary"):
        return tendency(e.elementary(), x, point, side, judge)
    raise _open(str(e))


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
        return Finite(sp.Mul(*values), _side(parts, judge))
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
    return Finite(sp.S.Zero, 1)
