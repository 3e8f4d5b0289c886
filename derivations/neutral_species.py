"""# Neutral species

Glucose, oxygen and water carry no net charge. Which voltage balances their gradient?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.electrochemical_potential import (
    present_inside,
    present_outside,
)
from symbolic_electrochem.derivations.membrane import F, R, T, V, a_in, a_out, z
from symbolic_electrochem.derivations.nernst_potential import isolated
from symbolic_electrochem.steps import (
    apply,
    backwards,
    both_ways,
    divide,
    equal,
    every,
    multiply,
    none,
    rearrange,
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
Suppose on the other hand that the activities are equal. Then the condition holds, and no voltage
was asked for on the way.
"""
any_voltage = backwards(same_activity, to=condition)

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
