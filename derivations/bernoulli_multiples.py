"""# The Bernoulli function of a multiple

An ion of valence two feels twice the reduced voltage. What is the Bernoulli function of twice a
number, or of three times, to that of the number itself?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.bernoulli_function import (
    B,
    elsewhere,
    law,
    power_one,
    reflection,
    value_at_zero,
    w,
    zero,
)
from symbolic_electrochem.steps import (
    at,
    by_cases,
    combine,
    equal,
    for_every,
    known,
    nonzero,
    stated,
)

"""
## Twice the number

The definition holds at $2w$ and at $w$. The first exponential minus one contains the second:
$e^{2w}-1$ is $(e^w-1)(e^w+1)$, and
away from zero the common factor goes.
"""
once, twice, thrice = at(law), at(law, 2 * w), at(law, 3 * w)
no_pole = known(nonzero(sp.exp(w) - 1), given=elsewhere)
double_elsewhere = combine(
    equal(B(2 * w) * (sp.exp(w) + 1), 2 * B(w)),
    ((1, sp.exp(w) - 1), twice),
    ((-2, sp.exp(w) - 1), once),
    given=no_pole,
)

"""
At zero all three, the two values and the exponential, are one.
"""
one_once = at(value_at_zero, w, given=zero)
one_twice = at(value_at_zero, 2 * w, given=zero)
double_there = combine(
    stated(double_elsewhere),
    (sp.exp(w) + 1, one_twice),
    (-2, one_once),
    (1, power_one),
)

"""
So for every number the value at twice the number is the value at the number, divided by the mean of
the exponential and one.
"""
doubled = by_cases((stated(elsewhere), double_elsewhere), (stated(zero), double_there))
double = for_every(w, doubled)

"""
## Three times the number

The same with three terms in place of two, for $e^{3w}-1$ is $(e^w-1)(1+e^w+e^{2w})$.
"""
triple_elsewhere = combine(
    equal(B(3 * w) * (sp.exp(2 * w) + sp.exp(w) + 1), 3 * B(w)),
    ((1, sp.exp(w) - 1), thrice),
    ((-3, sp.exp(w) - 1), once),
    given=no_pole,
)
one_thrice = at(value_at_zero, 3 * w, given=zero)
triple_there = combine(
    stated(triple_elsewhere),
    (sp.exp(2 * w) + sp.exp(w) + 1, one_thrice),
    (-3, one_once),
    (sp.exp(w) + 2, power_one),
)

"""
At every number:
"""
tripled = by_cases((stated(elsewhere), triple_elsewhere), (stated(zero), triple_there))
triple = for_every(w, tripled)

"""
## Twice the number, turned

An anion of valence $-2$ needs the value at $-2w$. By the reflection it is $e^{2w}$ times that at
$2w$.
"""
double_turned = for_every(
    w,
    combine(
        equal(B(-2 * w) * (sp.exp(w) + 1), 2 * sp.exp(2 * w) * B(w)),
        (sp.exp(w) + 1, at(reflection, 2 * w)),
        (sp.exp(2 * w), doubled),
    ),
)
