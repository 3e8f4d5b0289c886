"""# Interfering ions

No membrane is permeable to one ion only. What does an electrode that was made for one ion show when
others are in the sample?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.electrochemical_potential import present_inside
from symbolic_electrochem.derivations.ion_selective_electrode import (
    E_offset,
    E_read,
    offset,
    reading,
)
from symbolic_electrochem.derivations.membrane import E, F, R, T, V, a_in, c_standard, z
from symbolic_electrochem.derivations.nernst_potential import charged
from symbolic_electrochem.derivations.valence import cation
from symbolic_electrochem.steps import (
    apply,
    combine,
    define,
    differentiate,
    equal,
    evaluated,
    headline,
    identity,
    limit,
    multiply,
    nonzero,
    positive,
    quantity,
    right_side,
    special_case,
    substitute,
    suppose,
)

"""
## The surface of the membrane

The membrane has fixed sites, to which it owes that it lets the first ion in. Suppose that they can
also be taken by a second ion of the same valence. At the surface both are at equilibrium between
sample and membrane: on either side the energies of crowding and of the field add up to the same.
The two phases differ, so going in also costs an ion the energy $g$; and $\\phi_\\mathrm{b}$ is the
potential of the membrane, that of the sample being taken as zero.
"""
a_first = quantity(
    "a_first",
    "activity of the ion to be measured",
    domain="positive",
    latex="a_1",
    typical=("1e-4", 1),
)
a_second = quantity(
    "a_second",
    "activity of the interfering ion",
    domain="positive",
    latex="a_2",
    typical=("1e-4", 1),
)
x_first = quantity(
    "x_first",
    "concentration of the first ion in the surface",
    unit="mol/m**3",
    domain="positive",
    latex="x_1",
    typical=(1, 500),
)
x_second = quantity(
    "x_second",
    "concentration of the second ion in the surface",
    unit="mol/m**3",
    domain="positive",
    latex="x_2",
    typical=(1, 500),
)
g_first = quantity(
    "g_first",
    "standard energy of transfer of the first ion",
    unit="J/mol",
    latex="g_1",
    typical=(-5000, 5000),
)
g_second = quantity(
    "g_second",
    "standard energy of transfer of the second ion",
    unit="J/mol",
    latex="g_2",
    typical=(-5000, 5000),
)
phi_b = quantity(
    "phi_b",
    "potential of the membrane minus that of the sample",
    unit="V",
    latex=r"\phi_{\mathrm{b}}",
    typical=("-0.1", "0.1"),
)
at_surface = suppose(
    equal(R * T * sp.log(x_first / c_standard) + g_first + z * F * phi_b, R * T * sp.log(a_first))
)

"""
Divide by $RT$ and draw the two logarithms together; the exponential function then undoes the one
that is left.
"""
exponent = -(g_first + z * F * phi_b) / (R * T)
crowding = combine(
    equal(sp.log(x_first / (c_standard * a_first)), exponent), ((1, R * T), at_surface)
)
exchange_ratio = apply(
    "exp", crowding, gives=equal(x_first / (c_standard * a_first), sp.exp(exponent))
)
first_ion = multiply(
    exchange_ratio,
    c_standard * a_first,
    gives=equal(x_first, c_standard * a_first * sp.exp(exponent)),
)

"""
The second ion obeys the same law, with an energy of its own.
"""
second_ion = special_case(first_ion, {x_first: x_second, a_first: a_second, g_first: g_second})

"""
The membrane is neutral: the sites, $X$ of them per volume, are all taken, by the one ion or the
other.
"""
sites = quantity(
    "sites",
    "concentration of sites in the membrane",
    unit="mol/m**3",
    domain="positive",
    latex="X",
    typical=(10, 500),
)
all_taken = suppose(equal(x_first + x_second, sites))

"""
How much better the second ion is taken up than the first is the *selectivity coefficient*. It is
small for a good electrode.
"""
selectivity = quantity(
    "selectivity",
    "selectivity coefficient of the second ion",
    domain="positive",
    latex="K_{12}",
    typical=("0.01", 1),
)
selectivity_defined = define(selectivity, sp.exp((g_first - g_second) / (R * T)))

"""
Into the sum over the sites put what was found for either ion.
"""
sites_filled = substitute(all_taken, first_ion, second_ion)

"""
Divide by $c^\\circ$ and by the exponential of the first ion. What is left of that of the second is
the selectivity coefficient: the surface sees the sum of the two activities, the second one
weighted.
"""
weighted_sum = combine(
    equal(sites / c_standard * sp.exp(-exponent), a_first + selectivity * a_second),
    ((-sp.exp(-exponent), c_standard), sites_filled),
    (-a_second, selectivity_defined),
)
outer_surface = apply(
    "ln",
    weighted_sum,
    gives=equal(sp.log(sites / c_standard) - exponent, sp.log(a_first + selectivity * a_second)),
)

"""
The filling solution contains the first ion only, so it has taken all the sites on that side.
"""
phi_filling = quantity(
    "phi_filling",
    "potential of the membrane minus that of the filling solution",
    unit="V",
    latex=r"\phi_{\mathrm{f}}",
    typical=("-0.1", "0.1"),
)
inner_surface = special_case(
    at_surface, {x_first: sites, a_first: a_in, phi_b: phi_filling}, given=present_inside
)

"""
From the sample up to the membrane, and from the membrane down to the filling solution: if both ions
move equally well inside the membrane, there is no further potential on the way. In the difference
of the two surfaces the sites and the energy $g_1$ drop out.
"""
across = suppose(equal(V, phi_b - phi_filling))
two_surfaces = combine(
    equal(V, R * T / (z * F) * (sp.log(a_first + selectivity * a_second) - sp.log(a_in))),
    (1, across),
    ((R * T, z * F), outer_surface),
    ((-1, z * F), inner_surface),
    given=(charged, present_inside),
)

"""
With the wires this is the equation of Nikolsky. Further ions of the same valence would add further
terms to the sum.
"""
E_mixed = quantity(
    "E_mixed",
    "reading with an interfering ion",
    unit="V",
    latex=r"E_{1+2}",
    typical=("-0.3", "0.3"),
)
mixed_reading = special_case(reading, {E_read: E_mixed, E: V})
nikolsky = combine(
    equal(E_mixed, E_offset + R * T / (z * F) * sp.log(a_first + selectivity * a_second)),
    (1, mixed_reading),
    (1, two_surfaces),
    (-1, offset),
    given=(charged, present_inside),
)
nikolsky_equation = headline(nikolsky, "The Nikolsky equation", source="D68")

"""
Without the second ion, or with a membrane that does not take it up, the law of one ion is back;
"""
mixed = R * T / (z * F) * sp.log(a_first + selectivity * a_second)
one_ion_again = R * T / (z * F) * sp.log(a_first)
no_second_ion = limit(mixed, a_second, 0, side="+", gives=one_ion_again, given=charged)
perfect_membrane = limit(mixed, selectivity, 0, side="+", gives=one_ion_again, given=charged)

"""
and where the first ion is missing the electrode responds to the second, as if made for it, with
another constant.
"""
wrong_ion = limit(
    mixed,
    a_first,
    0,
    side="+",
    gives=R * T / (z * F) * sp.log(selectivity * a_second),
    given=charged,
)

"""
In between the slope, taken for the logarithm $\\ell$ of $a_1$, is a part of that of Nernst: the
share of the first ion in the sum.
"""
ln_first = quantity(
    "ln_first", "logarithm of the activity of the first ion", latex=r"\ell", typical=(-5, 0)
)
slope_left = differentiate(
    R * T / (z * F) * sp.log(sp.exp(ln_first) + selectivity * a_second),
    ln_first,
    gives=R * T / (z * F) * (sp.exp(ln_first) / (sp.exp(ln_first) + selectivity * a_second)),
    given=charged,
)

"""
Whoever reads the meter by the law of one ion is in error by
"""
error_of_reading = identity(
    equal(
        mixed - one_ion_again,
        R * T / (z * F) * sp.log(1 + selectivity * a_second / a_first),
    ),
    given=charged,
)

"""
Where both ions contribute equally, at the *limit of detection*, that is 18 mV. The pH of
lye is read too low for this reason: with 0.1 M sodium and a coefficient of $10^{-12}$, pH 12 shows
as 11.96.
"""
at_the_limit = evaluated(
    right_side(error_of_reading),
    "17.81 mV",
    source="by hand: 25.6926 mV times the logarithm of two, 0.693147",
    T="25degC",
    z="1",
    selectivity="0.01",
    a_second="0.1",
    a_first="0.001",
)
alkaline_error = evaluated(
    -sp.log(a_first + selectivity * a_second) / sp.log(10),
    "11.96",
    source="by hand: 12 minus the decimal logarithm of 1.1, which is 0.0414",
    selectivity="1e-12",
    a_second="0.1",
    a_first="1e-12",
)

"""
## Unequal valences

Let the second ion have another valence, $z_2$. Where it is alone the electrode follows the law of
one ion, with this valence and a constant of its own.
"""
z_second = quantity(
    "z_second",
    "valence of the interfering ion",
    domain="integer",
    latex="z_2",
    typical=(1, 3),
)
E_offset_second = quantity(
    "E_offset_second",
    "reading at activity one of the second ion",
    unit="V",
    latex=r"E^{\circ}_2",
    typical=("-0.1", "0.1"),
)
second_charged = suppose(nonzero(z_second))
E_alone = quantity(
    "E_alone", "reading in the second ion alone", unit="V", latex="E_2", typical=("-0.2", "0.2")
)
alone = suppose(
    equal(E_alone, E_offset_second + R * T / (z_second * F) * sp.log(a_second)),
    given=second_charged,
)

"""
The two constants are compared by a selectivity coefficient again:
"""
selectivity_power = quantity(
    "selectivity_power",
    "selectivity coefficient of an ion of another valence",
    domain="positive",
    latex=r"\tilde{K}_{12}",
    typical=("0.01", 1),
)
offsets_compared = suppose(
    equal(R * T / (z * F) * sp.log(selectivity_power), E_offset_second - E_offset),
    given=charged,
)

"""
The valence $z_2$ below the logarithm becomes an exponent in it,
"""
alone_with_power = combine(
    equal(
        E_alone,
        E_offset + R * T / (z * F) * sp.log(selectivity_power * a_second ** (z / z_second)),
    ),
    (1, alone),
    (-1, offsets_compared),
    given=(charged, second_charged),
)

"""
and so people write for a mixture
"""
E_eisenman = quantity(
    "E_eisenman", "reading by the extended equation", unit="V", latex=r"E_{\mathrm{NE}}"
)
extended_nikolsky = define(
    E_eisenman,
    E_offset + R * T / (z * F) * sp.log(a_first + selectivity_power * a_second ** (z / z_second)),
    given=(charged, second_charged),
)

"""
It is right at both ends: where the first ion is missing,
"""
extended = R * T / (z * F) * sp.log(a_first + selectivity_power * a_second ** (z / z_second))
second_end = limit(
    extended,
    a_first,
    0,
    side="+",
    gives=R * T / (z * F) * sp.log(selectivity_power * a_second ** (z / z_second)),
    given=(charged, second_charged),
)

"""
and where the second is. (Let both be cations here: a power with a negative exponent would grow
instead of vanish.)
"""
second_cation = suppose(positive(z_second))
first_end = limit(
    extended, a_second, 0, side="+", gives=one_ion_again, given=(cation, second_cation)
)
eisenman_equation = headline(extended_nikolsky, "The extended Nikolsky equation", source="D68")

"""
For unequal valences it is an interpolation in between: nothing was derived there. For equal
valences it is the equation that was.
"""
same_as_derived = special_case(extended_nikolsky, {z_second: z})
