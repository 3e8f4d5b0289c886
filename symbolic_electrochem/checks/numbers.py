"""Whether numbers come out as they are written, and whether a sentence fails where it is said to.

Both are decided by ball arithmetic at exact values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import sympy as sp

from ..kernel import Relation, Theorem
from .balls import evaluate, holds, precision

if TYPE_CHECKING:
    from ..steps import Evaluated, Sentence

BITS, DIGITS = 256, 8
HALF = sp.Rational("0.5000001")


def found(number: Evaluated) -> str:
    """Return what comes out, in the SI unit, for messages."""
    with precision(BITS):
        return str(evaluate(number.expression, dict(number.point)).str(DIGITS, radius=False))


def comes_out(number: Evaluated) -> bool:
    """Tell whether a number comes out as written, to half a unit in its last place."""
    size = HALF * abs(number.value.step)
    below, above = number.value.value - size, number.value.value + size
    point = dict(number.point)
    between = (Relation(">=", number.expression, below), Relation(">=", above, number.expression))
    return all(holds(relation, point) is True for relation in between)


def decided(sentence: Sentence) -> bool:
    """Tell whether what is to decide a sentence does decide it."""
    numbers = [part for part in sentence.by if not isinstance(part, Theorem)]
    fails = not sentence.point or (
        isinstance(sentence.formal, Relation)
        and holds(sentence.formal, dict(sentence.point)) is False
    )
    return fails and all(map(comes_out, numbers))
