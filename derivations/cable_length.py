"""# The length of a cable

A synapse far out on a dendrite changes the voltage there. How much of the change arrives at the
cell body?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.cable_equation import (
    cable_length,
    difference_constant,
    falling_named,
    general_solution,
    growing_named,
    i,
    i_0,
    impedance,
    length,
    membrane_resistance,
    r_core,
    r_wall,
    solution,
    sum_constant,
    v,
    v_0,
    v_1,
    v_falling,
    v_growing,
    x_1,
)
from symbolic_electrochem.steps import (
    combine,
    diverges,
    equal,
    evaluated,
    headline,
    limit,
    nonzero,
    positive,
    quantity,
    special_case,
    substitute,
    suppose,
)

"""
## An endless fibre

If the fibre goes on for long, the growing part must be absent: with any of it at all the voltage
would leave every bound.
"""
growing_present = suppose(nonzero(v_growing))
boundless = limit(solution, x_1, sp.oo, gives=diverges(v_growing), given=growing_present)

"""
So there is none of it.
"""
bounded = suppose(equal(v_growing, 0))

"""
Then the difference of $v$ and $Zi$ is zero, at the start as well. So $Z$ is what the synapse feels
of the whole fibre, voltage over current,
"""
felt = combine(equal(v_0, impedance * i_0), (2, bounded), (-2, growing_named))

"""
and the voltage falls off exponentially from what it is there.
"""
decay = combine(
    equal(v_1, v_0 * sp.exp(-x_1 / length)),
    (1, general_solution),
    (sp.exp(-x_1 / length), falling_named),
    (sp.exp(-x_1 / length), growing_named),
    (sp.exp(x_1 / length) - sp.exp(-x_1 / length), bounded),
)
named_decay = headline(decay, "The voltage along an endless fibre", source="D66")

"""
One length $\\lambda$ away an $e$-th of it is left, 37 %.
"""
one_length_away = special_case(decay, {x_1: length}, gives=equal(v.func(length), v_0 / sp.exp(1)))

"""
If the wall did not leak at all nothing would be lost, and if it leaked without resistance nothing
would arrive.
"""
arriving = v_falling * sp.exp(-x_1 / sp.sqrt(r_wall / r_core))
tight_wall = limit(arriving, r_wall, sp.oo, gives=v_falling)
away = suppose(positive(x_1))
no_wall = limit(arriving, r_wall, 0, side="+", gives=0, given=away)

"""
## A closed end

A dendrite ends somewhere, at the distance $\\ell$, and no current leaves it there.
"""
end = quantity(
    "cable_end",
    "distance of the end",
    unit="m",
    domain="positive",
    latex=r"\ell",
    typical=("0.5", 2),
)
sealed = suppose(equal(i.func(end), 0))

"""
What was kept from the synapse on is now read at the end.
"""
sum_at_end = special_case(sum_constant, {x_1: end})
difference_at_end = special_case(difference_constant, {x_1: end})

"""
Where no current flows the two hold the same voltage, with $Zi(0)$ of either sign. In their sum it
cancels.
"""
added = combine(
    equal(v.func(end) * (sp.exp(end / length) + sp.exp(-end / length)), 2 * v_0),
    (1, sum_at_end),
    (1, difference_at_end),
    (-impedance * (sp.exp(end / length) - sp.exp(-end / length)), sealed),
)

"""
The sum of the two exponentials is twice a hyperbolic cosine.
"""
end_voltage = combine(
    equal(v.func(end), v_0 / sp.cosh(end / length)),
    ((1, 2 * sp.cosh(end / length)), added),
)
named_end = headline(end_voltage, "The voltage at a closed end", source="D66")

"""
In a fibre much shorter than $\\lambda$ the voltage is the same everywhere: such a cell has *one*
membrane potential.
"""
short_fibre = limit(v_falling / sp.cosh(end / length), end, 0, side="+", gives=v_falling)

"""
A closed end at one length keeps more than the endless fibre has there, for what cannot flow on
raises the voltage.
"""
closed = evaluated(
    1 / sp.cosh(end / length),
    "0.648",
    source="by hand: 2 over 2.71828 + 0.36788",
    cable_end="1 mm",
    cable_length="1 mm",
)

"""
## The diameter

The core of a fibre of diameter $d$ has the cross-section $\\pi d^2/4$, and a metre of it the wall
$\\pi d$. So with the resistivity of salt water and the resistance of an area of membrane
"""
diameter = quantity(
    "diameter",
    "diameter of the fibre",
    unit="m",
    domain="positive",
    latex="d",
    typical=("0.5", 2),
)
resistivity = quantity(
    "resistivity",
    "resistivity of the core",
    unit="ohm*m",
    domain="positive",
    latex=r"\rho_{\mathrm{i}}",
    typical=("0.3", 2),
)
core = suppose(equal(r_core, 4 * resistivity / (sp.pi * diameter**2)))
wall = suppose(equal(r_wall, membrane_resistance / (sp.pi * diameter)))

"""
the length is
"""
of_diameter = substitute(
    cable_length,
    core,
    wall,
    gives=equal(length, sp.sqrt(diameter * membrane_resistance / resistivity) / 2),
)
named_length = headline(of_diameter, "The cable length", source="D66")

"""
A fibre four times as thick reaches twice as far: with $4d$ for $d$ the root loses the half before
it. That is what an axon of half a millimetre is good for.
"""
four_times_as_thick = combine(
    equal(sp.sqrt(4 * diameter * membrane_resistance / resistivity) / 2, 2 * length),
    (-2, of_diameter),
)

"""
A thin dendrite, of two micrometres and with a tight membrane, and the giant axon of the squid, of
half a millimetre and with a leaky one:
"""
dendrite = evaluated(
    of_diameter,
    "1.00 mm",
    source="by hand: half the root of 2e-6 m times 2 ohm m^2 over 1 ohm m",
    diameter="2 um",
    membrane_resistance="2 ohm*m**2",
    resistivity="1 ohm*m",
)
giant_axon = evaluated(
    of_diameter,
    "6.45 mm",
    source="by hand: half the root of 5e-4 m times 0.1 ohm m^2 over 0.3 ohm m",
    diameter="500 um",
    membrane_resistance="0.1 ohm*m**2",
    resistivity="0.3 ohm*m",
)
