"""# Neutral species

Glucose, oxygen and water carry no net charge. Which voltage balances their gradient?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.electrochemical_potential import (
    present_inside,
    present_outside,
    slope_in_potential,
)
from symbolic_electrochem.derivations.membrane import F, R, T, V, a_in, a_out, z
from symbolic_electrochem.derivations.nernst_potential import isolated
from symbolic_electrochem.steps import (
    apply,
    both_ways,
    combine,
    divide,
    equal,
    every,
    headline,
    left_side,
    multiply,
    none,
    rearrange,
    sentence,
    solutions,
    split,
    stated,
    suppose,
)

"""
The balance of the two forces was found before anything was divided by the valence, so it holds for
a neutral species as well. Suppose it holds at some voltage.
"""
condition = suppose(stated(isolated), given=(present_inside, present_outside))

"""
We have to put $z = 0$, and to do it before dividing.
"""
neutral = suppose(equal(z, 0))

"""
The electrical side vanishes, whatever the voltage. What is left does not contain it.
"""
no_field = rearrange(condition, (-F * V, neutral), gives=equal(0, R * T * sp.log(a_out / a_in)))

"""
Neither the gas constant nor the temperature is zero.
"""
no_logarithm = divide(no_field, R * T, gives=equal(0, sp.log(a_out / a_in)))

"""
The exponential function is one-to-one, so nothing is gained or lost by applying it. The activities
are equal, and there is no way around it.
"""
ratio_one = apply("exp", no_logarithm, gives=equal(1, a_out / a_in))
same_activity = multiply(ratio_one, a_in, gives=equal(a_in, a_out))

"""
Suppose on the other hand that the activities are equal. Then so are their logarithms,
"""
equal_activities = suppose(equal(a_in, a_out))
equal_logarithms = apply("ln", equal_activities, given=present_outside)

"""
and the condition holds. No voltage was asked for on the way, nor whether the temperature is
positive.
"""
any_voltage = combine(stated(isolated), (F * V, neutral), (R * T, equal_logarithms))

"""
A neutral species is at equilibrium exactly if it is equally active on both sides.
"""
neutral_equilibrium = both_ways(same_activity, any_voltage)

"""
So there are two answers, and neither is a number. Where the activities are equal, every voltage
will do; where they are not, none will. In particular the answer is never zero volts.
"""
neutral_answer = solutions(
    V,
    of=stated(isolated),
    answer=split(a_in - a_out, zero=every(any_voltage), nonzero=none(same_activity)),
)
named_answer = headline(
    neutral_answer, "A neutral species has every potential or none", source="D05"
)

"""
## Claims

What the field does to a molecule is how its potential changes with the electric potential. Without
charge it does not.
"""
no_force = combine(equal(left_side(slope_in_potential), 0), (1, slope_in_potential), (F, neutral))
feels_no_field = sentence(
    5,
    "A molecule without charge does not feel the electric field.",
    verdict="true",
    formal=no_force,
    because="this is said of the net charge; a dipole feels a field that is not uniform, and the "
    "stream of water takes solutes along",
)
equal_concentrations = sentence(
    6,
    "A neutral molecule is at equilibrium when its concentration is the same on both sides.",
    verdict="true if",
    formal=neutral_equilibrium,
    because="the membrane lets it through and the activity coefficients and the pressures are "
    "equal, so that equal activities are equal concentrations",
)
no_balancing_voltage = sentence(
    7,
    "No voltage can balance the concentration gradient of a neutral molecule.",
    verdict="true if",
    formal=neutral_answer,
    by=neutral_equilibrium,
    because="there is a gradient; without one every voltage is an equilibrium, and in neither case "
    "is the potential zero",
)
