"""# The slope of the Bernoulli function

The current through a membrane rises with the voltage, and never faster than the concentrations
allow. Both facts are facts about one slope.
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.bernoulli_function import (
    bernoulli,
    elsewhere,
    here,
    left,
    power_one,
    rate,
    rate_here,
    right,
    slope,
    value_there,
    w,
    zero,
)
from symbolic_electrochem.steps import (
    at,
    by_cases,
    combine,
    equal,
    for_every,
    greater,
    integrate,
    known,
    negative,
    positive,
    quantity,
    rates,
    stated,
    suppose,
)

"""
## Away from zero

The rate of change of the definition can be solved for the slope there, and $w/(e^w-1)$ be put for
the value.
"""
slope_elsewhere = combine(
    equal(slope, -(1 + (w - 1) * sp.exp(w)) / (sp.exp(w) - 1) ** 2),
    ((1, sp.exp(w) - 1), rate_here),
    ((-sp.exp(w), (sp.exp(w) - 1) ** 2), here),
    given=elsewhere,
)

"""
The numerator is $1 + (w-1)e^w$ with the sign turned. That number vanishes at zero and grows from
there at the rate $v e^v$, which has the sign of $v$. So it is positive on either side.
"""
v = quantity("v", "a number on the way", typical=(-4, 4))
onward = suppose(positive(v))
back = suppose(negative(v))
growing = for_every(v, known(positive(v * sp.exp(v)), given=onward), where=stated(onward))
falling = for_every(v, known(negative(v * sp.exp(v)), given=back), where=stated(back))

"""
Integrated from zero, or up to zero, the rate gives the number.
"""
antiderivative = (v - 1) * sp.exp(v)
bracket = positive(1 + (w - 1) * sp.exp(w))
bracket_right = integrate(growing, 0, w, left=antiderivative, right=0, gives=bracket, given=right)
bracket_left = integrate(falling, w, 0, left=0, right=antiderivative, gives=bracket, given=left)

"""
The slope is negative there.
"""
falls_right = combine(
    negative(slope), (-1, slope_elsewhere), ((1, (sp.exp(w) - 1) ** 2), bracket_right), given=right
)
falls_left = combine(
    negative(slope), (-1, slope_elsewhere), ((1, (sp.exp(w) - 1) ** 2), bracket_left), given=left
)

"""
At zero the definition must be differentiated twice before the slope is left alone.
"""
bend = at(rates(rate))

"""
There the exponential is one, and so is the value. The first term is gone, and twice the slope
plus one is zero.
"""
slope_there = combine(
    equal(slope, -sp.Rational(1, 2)),
    (sp.Rational(1, 2), bend),
    (-sp.Derivative(bernoulli, w, w) / 2 - slope - bernoulli / 2, power_one),
    (-sp.Rational(1, 2), value_there),
)
falls_there = known(negative(slope), given=slope_there)

"""
The Bernoulli function falls everywhere.
"""
falls_here = by_cases(
    (stated(right), falls_right), (stated(zero), falls_there), (stated(left), falls_left)
)
falls = for_every(w, falls_here)

"""
## How steeply it falls

One added to the slope is $e^w(e^w-1-w)/(e^w-1)^2$. In it $e^w-1-w$ is the distance of the
exponential from its tangent, and the rest is positive. The exponential is steeper than the tangent
on the right and flatter on the left, so it lies above it on both sides.
"""
steeper = for_every(v, known(greater(sp.exp(v), 1), given=onward), where=stated(onward))
flatter = for_every(v, known(greater(1, sp.exp(v)), given=back), where=stated(back))
above_tangent = positive(sp.exp(w) - 1 - w)
above_right = integrate(steeper, 0, w, left=sp.exp(v), right=v, gives=above_tangent, given=right)
above_left = integrate(flatter, w, 0, left=v, right=sp.exp(v), gives=above_tangent, given=left)

"""
So the slope stays above minus one there.
"""
gentle = greater(slope, -1)
weight = (sp.exp(w), (sp.exp(w) - 1) ** 2)
gentle_right = combine(gentle, (1, slope_elsewhere), (weight, above_right), given=right)
gentle_left = combine(gentle, (1, slope_elsewhere), (weight, above_left), given=left)

"""
At zero it is minus one half, and so it is gentle everywhere.
"""
gentle_there = known(gentle, given=slope_there)
gentle_here = by_cases(
    (stated(right), gentle_right), (stated(zero), gentle_there), (stated(left), gentle_left)
)
gentle_everywhere = for_every(w, gentle_here)
