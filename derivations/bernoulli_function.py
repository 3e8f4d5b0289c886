"""# The Bernoulli function

How fast do ions cross a membrane in which the field is uniform? The answer contains one function of
a pure number, and all that is awkward about it happens at zero. This chapter is about that function
alone.
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.steps import (
    apply,
    at,
    by_cases,
    combine,
    divide,
    equal,
    for_every,
    known,
    negative,
    nonzero,
    positive,
    quantity,
    quantity_function,
    rates,
    stated,
    suppose,
    throughout,
)

"""
The *Bernoulli function* $B$ is the smooth function that, multiplied by $e^w - 1$, gives $w$. Said
like this its definition divides by nothing, and holds at zero as well.
"""
w = quantity("w", "a pure number", typical=(-4, 4))
bernoulli = quantity_function(
    "bernoulli",
    w,
    meaning="Bernoulli function",
    unit="1",
    latex="B",
    model=w / (sp.exp(w) - 1),
    hole=0,
)
B = bernoulli.func
law = suppose(throughout(w, equal(bernoulli * (sp.exp(w) - 1), w)))
here = at(law)

"""
## The value

Away from zero we may divide.
"""
elsewhere = suppose(nonzero(w))
value = divide(here, sp.exp(w) - 1, gives=equal(bernoulli, w / (sp.exp(w) - 1)), given=elsewhere)

"""
At zero the definition reads $0 = 0$ and tells nothing. But it holds beside zero too, so its two
sides change at the same rate.
"""
slope = sp.Derivative(bernoulli, w)
rate = rates(law)
rate_here = at(rate)

"""
There the exponential is one, the slope drops out, and the value is left.
"""
zero = suppose(equal(w, 0))
power_one = apply("exp", zero, gives=equal(sp.exp(w), 1))
value_there = combine(equal(bernoulli, 1), (1, rate_here), (-slope - bernoulli, power_one))
value_at_zero = for_every(w, value_there, where=stated(zero))

"""
So the function has a value at zero, and it is one.
"""
one_at_zero = at(value_at_zero, 0)

"""
## Turning the sign

With $-w$ for $w$ the definition gives the value on the other side of zero. Times $-e^w$
it reads $(e^w-1)B(-w) = we^w$, which is $e^w$ times what the definition says of $B(w)$.
"""
turned = at(law, -w)
reflection_elsewhere = combine(
    equal(B(-w), sp.exp(w) * bernoulli),
    ((-sp.exp(w), sp.exp(w) - 1), turned),
    ((-sp.exp(w), sp.exp(w) - 1), here),
    given=elsewhere,
)

"""
At zero both values are one, and so is the exponential.
"""
turned_there = at(value_at_zero, -w, given=zero)
reflection_there = combine(
    stated(reflection_elsewhere),
    (1, turned_there),
    (-sp.exp(w), value_there),
    (-1, power_one),
)

"""
So for every number the two values stand in the ratio $e^w$. Their difference is $(e^w-1)B(w)$, and
that is the number itself.
"""
reflected = by_cases((stated(elsewhere), reflection_elsewhere), (stated(zero), reflection_there))
reflection = for_every(w, reflected)
difference = for_every(w, combine(equal(B(-w) - bernoulli, w), (1, reflected), (1, here)))

"""
## The sign

Right of zero numerator and denominator are positive, left of zero both are negative.
"""
right = suppose(positive(w))
left = suppose(negative(w))
positive_right = combine(
    positive(bernoulli), ((1, sp.exp(w) - 1), here), ((1, sp.exp(w) - 1), right)
)
positive_left = combine(positive(bernoulli), ((1, sp.exp(w) - 1), here), ((1, 1 - sp.exp(w)), left))

"""
In between the value is one.
"""
positive_there = known(positive(bernoulli), given=value_there)

"""
The Bernoulli function is positive everywhere.
"""
positive_here = by_cases(
    (stated(right), positive_right), (stated(zero), positive_there), (stated(left), positive_left)
)
positivity = for_every(w, positive_here)
