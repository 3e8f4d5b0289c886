"""# Powers of ten

Nernst potentials are often quoted as "58 millivolts for every factor of ten". Where does the number
come from, why do some books write 61.5, and how wrong is the 2.303 that stands in many programs?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.electrochemical_potential import (
    present_inside,
    present_outside,
)
from symbolic_electrochem.derivations.membrane import E, F, R, T, a_in, a_out, z
from symbolic_electrochem.derivations.nernst_potential import charged, equilibrium_potential
from symbolic_electrochem.steps import (
    apply,
    combine,
    define,
    equal,
    evaluated,
    headline,
    multiply,
    quantity,
    rearrange,
    special_case,
    suppose,
)

"""
The decimal logarithm of a ratio says how many factors of ten are in it. It is the natural logarithm
over that of ten; call it $n_{10}$.
"""
decades = quantity(
    "decades",
    "decimal logarithm of the ratio of activities",
    latex="n_{10}",
)
decimal = define(
    decades, sp.log(a_out / a_in) / sp.log(10), given=(present_inside, present_outside)
)

"""
Ten raised to it gives the ratio back, which is what a decimal logarithm is for.
"""
natural = multiply(decimal, sp.log(10), gives=equal(sp.log(10) * decades, sp.log(a_out / a_in)))
power_of_ten = apply("exp", natural, gives=equal(10**decades, a_out / a_in))

"""
So the natural logarithm in the Nernst equation may be written as $n_{10}$ times that of ten. What
then stands in front of $n_{10}$ is, for a monovalent ion, the *slope*.
"""
slope = quantity("slope", "slope per decade for a monovalent ion", unit="V", latex="S")
slope_definition = define(slope, R * T * sp.log(10) / F)
decimal_form = rearrange(
    equilibrium_potential,
    ((-R * T, z * F), natural),
    gives=equal(E, R * T * sp.log(10) / (z * F) * decades),
    given=charged,
)
named_form = headline(decimal_form, "The Nernst equation with decimal logarithms", source="D17")

"""
So the equilibrium potential is the slope over the valence, for each factor of ten.
"""
slopes = rearrange(
    decimal_form, ((-decades, z), slope_definition), gives=equal(E, slope / z * decades)
)

"""
One decade more outside is one slope more for a monovalent ion, and half a slope for a divalent one.
"""
E_more = quantity(
    "E_more", "equilibrium potential with ten times as much outside", unit="V", latex="E_{10}"
)
tenfold = special_case(
    equilibrium_potential, {E: E_more, a_out: 10 * a_out}, given=(present_outside, present_inside)
)
one_decade = combine(
    equal(E_more - E, slope / z),
    (1, tenfold),
    (-1, equilibrium_potential),
    ((-1, z), slope_definition),
    given=charged,
)

"""
The slope contains nothing but the temperature. The 58 millivolts belong to a cool laboratory and a
squid, the 61.5 to a mammal, the 59 to a chemist.
"""
laboratory = evaluated(
    slope_definition,
    "58.17 mV",
    source="by hand: 25.2617 mV times the natural logarithm of ten, 2.302585",
    T="20degC",
)
standard_temperature = evaluated(
    slope_definition, "59.16 mV", source="by hand: 25.6926 mV times 2.302585", T="25degC"
)
body = evaluated(
    slope_definition, "61.54 mV", source="by hand: 26.7267 mV times 2.302585", T="37degC"
)

"""
## Temperature

At the same activities a second temperature gives another potential. The two potentials are in the
ratio of the two absolute temperatures.
"""
T_2 = quantity(
    "T_2", "second temperature", unit="K", domain="positive", latex="T_2", typical=(270, 320)
)
E_2 = quantity("E_2", "equilibrium potential at the second temperature", unit="V", latex="E_{(2)}")
at_second = special_case(equilibrium_potential, {E: E_2, T: T_2})
warmer = combine(equal(E_2, E * T_2 / T), (1, at_second), ((-T_2, T), equilibrium_potential))

"""
The factor for ten degrees, which biologists call $Q_{10}$, is a mere 1.03 at room temperature.
Whatever changes two- or threefold in ten degrees is not a Nernst potential.
"""
Q10 = quantity("Q10", "factor for ten degrees", latex="Q_{10}")
degrees = quantity(
    "degrees",
    "difference of temperature",
    unit="K",
    domain="positive",
    latex=r"\theta",
    typical=(5, 15),
)
factor = define(Q10, (T + degrees) / T)
ten_degrees_more = special_case(warmer, {T_2: T + degrees}, gives=equal(E_2, E * (T + degrees) / T))
by_ten_degrees = rearrange(ten_degrees_more, (-E, factor), gives=equal(E_2, Q10 * E))
at_room_temperature = evaluated(
    factor, "1.034", source="by hand: 303.15 over 293.15", T="20degC", degrees="10 K"
)

"""
## A constant that is rounded

The natural logarithm of ten never ends: 2.302585... Suppose that somebody writes another number in
its place.
"""
rounded = quantity(
    "rounded",
    "number written for the logarithm of ten",
    domain="positive",
    latex=r"\ell",
    typical=(2, 3),
)
E_rounded = quantity(
    "E_rounded", "equilibrium potential with the rounded number", unit="V", latex=r"E_\ell"
)
written = suppose(equal(E_rounded, R * T * rounded / (z * F) * decades), given=charged)

"""
The error relative to the potential is that of the number, whatever the ion, the temperature and the
activities.
"""
relative_error = combine(
    equal(E_rounded - E, E * (rounded - sp.log(10)) / sp.log(10)),
    (1, written),
    ((-rounded, sp.log(10)), decimal_form),
)
three_digits = evaluated(
    (rounded - sp.log(10)) / sp.log(10),
    "1.80e-4",
    source="by hand: 2.303 less 2.302585 is 0.000415",
    rounded="2.303",
)

"""
For calcium, the largest of the usual potentials, 2.303 errs by two hundredths of a
millivolt. The temperature has to be known to a twentieth of a degree before that matters.
"""
