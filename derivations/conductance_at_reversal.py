"""# Conductance at the reversal potential

A GHK current is no straight line, and still everyone speaks of the conductance of an ion. Which
one is meant, and how does it depend on the permeability?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.bernoulli_function import B, law
from symbolic_electrochem.derivations.ghk_flux import filled_inside, filled_outside
from symbolic_electrochem.derivations.impermeant_species import P
from symbolic_electrochem.derivations.membrane import F, R, T, c_in, c_out, u, z
from symbolic_electrochem.steps import (
    apply,
    at,
    combine,
    define,
    differentiate,
    equal,
    headline,
    multiply,
    quantity,
    quotient_limit,
    suppose,
    unequal,
)

"""
## The slope

The GHK flux is a product of two functions of the voltage, so its slope has two terms.
"""
flux = P * B(u) * (c_in * sp.exp(u) - c_out)
B_slope = sp.Derivative(B(u), u)
flux_slope = sp.Derivative(flux, u)
slope = differentiate(
    flux,
    u,
    gives=P * (B_slope * (c_in * sp.exp(u) - c_out) + B(u) * c_in * sp.exp(u)),
)

"""
At the reversal potential the reduced voltage is the logarithm of the concentration ratio. The
bracket vanishes there.
"""
at_reversal = suppose(equal(u, sp.log(c_out / c_in)), given=(filled_inside, filled_outside))
power = apply("exp", at_reversal, gives=equal(sp.exp(u), c_out / c_in))
no_bracket = multiply(power, c_in, gives=equal(c_in * sp.exp(u), c_out), given=filled_inside)

"""
What is left of the slope is one Bernoulli function. How the other one changes does not matter.
"""
slope_there = combine(
    equal(flux_slope, P * c_out * B(u)),
    (1, slope),
    (P * (B_slope + B(u)), no_bracket),
)

"""
If the concentrations differ, the definition of that function gives its value: the logarithm of a
ratio over a difference.
"""
different = suppose(unequal(c_out, c_in))
definition = at(law, u)
value_there = combine(
    equal(B(u), c_in * sp.log(c_out / c_in) / (c_out - c_in)),
    ((c_in, c_out - c_in), definition),
    ((-B(u), c_out - c_in), no_bracket),
    ((c_in, c_out - c_in), at_reversal),
    given=(different, filled_inside, filled_outside),
)
slope_at_reversal = combine(
    equal(flux_slope, P * c_in * c_out * sp.log(c_out / c_in) / (c_out - c_in)),
    (1, slope_there),
    (P * c_out, value_there),
    given=(different, filled_inside, filled_outside),
)

"""
The current has $zF$ times that slope in the reduced voltage, which in turn rises by $zF/(RT)$ per
volt. The two factors make the slope of the current, the *slope conductance*.
"""
g_slope = quantity(
    "g_slope",
    "slope conductance at the reversal potential",
    unit="S/m**2",
    latex=r"g_{\mathrm{rev}}",
)
conductance = define(g_slope, z**2 * F**2 / (R * T) * flux_slope)
slope_conductance = combine(
    equal(
        g_slope,
        z**2 * F**2 * P / (R * T) * c_in * c_out * sp.log(c_out / c_in) / (c_out - c_in),
    ),
    (1, conductance),
    (z**2 * F**2 / (R * T), slope_at_reversal),
    given=(different, filled_inside, filled_outside),
)
at_the_reversal = headline(
    slope_conductance, "The slope conductance at the reversal potential", source="D23"
)

"""
## The chord

The *chord conductance* is the current over the distance of the voltage from the equilibrium
potential: $z^2F^2/(RT)$ times the flux over the distance in the reduced voltage. At that potential
it is $0/0$. On the way there it tends to the same value, so close to equilibrium the current is
that of an ohmic conductance after all.
"""
chord = quotient_limit(
    z**2 * F**2 * P / (R * T) * u * (c_in * sp.exp(u) - c_out),
    (sp.exp(u) - 1) * (u - sp.log(c_out / c_in)),
    u,
    sp.log(c_out / c_in),
    gives=z**2 * F**2 * P / (R * T) * c_in * c_out * sp.log(c_out / c_in) / (c_out - c_in),
    given=(filled_inside, filled_outside, different),
)
chord_conductance = headline(
    chord, "The chord conductance tends to the slope conductance", source="D23"
)

"""
## Equal concentrations

Let the concentration outside be $r$ times that inside. As $r$ tends to one that value is $0/0$ once
more. It tends to what the ohmic current at equal concentrations has as its conductance.
"""
r = quantity(
    "r",
    "ratio of the concentrations, outside over inside",
    domain="positive",
    typical=("0.1", 10),
)
alike = quotient_limit(
    z**2 * F**2 * P / (R * T) * c_in * r * sp.log(r),
    r - 1,
    r,
    1,
    gives=z**2 * F**2 * P / (R * T) * c_in,
)
no_gap = headline(alike, "The conductance has no gap at equal concentrations", source="D23")

"""
So conductance is permeability times a mean of the two concentrations. Like the harmonic mean it
vanishes with either of the two: take the ion away on one side and the conductance at reversal goes
to zero.
"""
