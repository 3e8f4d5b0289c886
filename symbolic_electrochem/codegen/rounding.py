"""How far rounding can take a program from the exact value, where that does not depend on where."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias

from ..functions import Error
from .lowering import STABLE

if TYPE_CHECKING:
    from .ssa import Node, Program

UNIT = Fraction(1, 2**53)
ROUNDED = 0.5
_EXACT = ("parameter", "number")
_SIGNS = ("negate", "abs")
Errors: TypeAlias = "tuple[Error, ...] | None"


def bound(program: Program) -> float | None:
    """Bound the error of a product or quotient, in units in the last place of the exact value.

    Parameters
    ----------
    program : Program
        A program none of whose values overflows or is subnormal.

    Returns
    -------
    float or None
        The bound to first order, None where a sum may cancel.
    """
    constants = {c.name: c for c in program.constants}
    errors: dict[int, Errors] = {}
    for number, node in program.body.walk():
        if node.op == "constant":
            exact = Fraction(constants[node.literal].exact)
            miss = abs(Fraction(constants[node.literal].rounded) - exact) / exact / UNIT
            errors[number] = (Error(float(miss), 0),)
        else:
            errors[number] = _after(node, [errors[i] for i in node.inputs])
    found = errors[program.body.result]
    return None if found is None else max(e.relative + e.last for e in found)


def _after(node: Node, before: list[Errors]) -> Errors:
    known = [errors for errors in before if errors is not None]
    if len(known) < len(before):
        return None
    if node.op in _EXACT:
        return (Error(0, 0),)
    if node.op in _SIGNS:
        return known[0]
    if node.op in ("multiply", "divide"):
        rule = _product if node.op == "multiply" else _quotient
        return tuple(rule(a, b) for a in known[0] for b in known[1])
    exact = all(not e.last for errors in known for e in errors)
    if node.op == "scaled" and exact:
        return (Error(sum(errors[0].relative for errors in known), ROUNDED),)
    exact = exact and all(not e.relative for errors in known for e in errors)
    return STABLE[node.op].errors if node.op in STABLE and exact else None


def _product(a: Error, b: Error) -> Error:
    """Bound the error of a product.

    Let ``m`` and ``n`` be the mantissas.  Where ``m n < 2``, a last place of `a` is ``n`` last
    places of the product and one of `b` is ``m``; where it is not, half as many.  The sum is convex
    along ``m n = 2``, so it is largest at an end.
    """
    m, n = a.mantissa, b.mantissa
    last = max(a.last * n + b.last * 2 / n, a.last * 2 / m + b.last * m)
    return Error(a.relative + b.relative, last + ROUNDED)


def _quotient(a: Error, b: Error) -> Error:
    """Bound the error of a quotient: a last place of either is at most two of the quotient."""
    return Error(a.relative + b.relative, 2 * a.last + 2 * b.last + ROUNDED)
