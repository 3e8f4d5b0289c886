"""What the tables of false steps share: a few quantities, suppositions, and the shape of a row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import sympy as sp

from symbolic_electrochem.derivations.electrochemical_potential import (
    present_inside,
    present_outside,
)
from symbolic_electrochem.derivations.membrane import F, R, T, a_in, a_out, z
from symbolic_electrochem.derivations.nernst_potential import (
    charged,
)
from symbolic_electrochem.steps import (
    equal,
    nonzero,
    positive,
    quantity,
    suppose,
)

if TYPE_CHECKING:
    from collections.abc import Callable

a = quantity("a", "a real number")
b = quantity("b", "another")
c = quantity("c", "a third")
p = quantity("p", "a positive number", domain="positive")
q = quantity("q", "another positive number", domain="positive")
length = quantity("length", "a length", unit="m")
amount = quantity("amount", "an amount", unit="mol")
half = sp.Rational(1, 2)
same = suppose(equal(a, b))
product = suppose(equal(a * (a - b), b * (a - b)))
squares = suppose(equal(a**2, 4))
a_nonzero = suppose(nonzero(a))
a_positive = suppose(positive(a))
b_positive = suppose(positive(b))
both_present = (present_inside, present_outside)
all_present = (present_inside, present_outside, charged)
is_zero = suppose(equal(a, 0))
swapped = R * T / (z * F) * sp.log(a_in / a_out)


@dataclass(frozen=True)
class Pair:
    """A false step, a fragment of its refusal, and its true twin."""

    false: Callable[[], Any]
    said: str
    true: Callable[[], Any]
