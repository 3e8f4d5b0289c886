"""How far rounding can take a program from the exact value, where that does not depend on where."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from .lowering import STABLE

if TYPE_CHECKING:
    from .ssa import Node, Program

UNIT = Fraction(1, 2**53)
_EXACT = ("parameter", "number", "negate", "abs")


def bound(program: Program) -> float | None:
    """Bound the relative error of a product or quotient, in units of ``2**-53``.

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
    errors: dict[int, float | None] = {}
    for number, node in program.body.walk():
        if node.op == "constant":
            exact = Fraction(constants[node.literal].exact)
            miss = abs(Fraction(constants[node.literal].rounded) - exact) / exact / UNIT
            errors[number] = float(miss)
        else:
            errors[number] = _after(node, [errors[i] for i in node.inputs])
    return errors[program.body.result]


def _after(node: Node, before: list[float | None]) -> float | None:
    known = [error for error in before if error is not None]
    if len(known) < len(before):
        return None
    if node.op in _EXACT:
        return sum(known)
    if node.op in ("multiply", "divide"):
        return sum(known) + 1
    return STABLE[node.op].bound if node.op in STABLE and not any(known) else None
