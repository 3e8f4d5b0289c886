"""# The constant field

Which flux flows through a membrane at a given voltage? Diffusion and drift determine it once the
field inside the membrane is known. The simplest field is one that is the same everywhere.
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.bernoulli_function import B, law, reflection, value_at_zero
from symbolic_electrochem.derivations.electrochemical_potential import voltage
from symbolic_electrochem.derivations.impermeant_species import P
from symbolic_electrochem.derivations.membrane import (
    F,
    J,
    R,
    T,
    V,
    c_in,
    c_out,
    phi_in,
    phi_out,
    u,
    z,
)
from symbolic_electrochem.derivations.nernst_planck import D, phi_slope, phi_within, thickness, x
from symbolic_electrochem.steps import (
    apply,
    at,
    combine,
    define,
    divide,
    equal,
    for_every,
    headline,
    integrate,
    known,
    nonzero,
    quantity,
    quantity_function,
    quotient_limit,
    rates,
    stated,
    substitute,
    suppose,
    throughout,
)

"""
A constant field means that the potential falls in a straight line from one face to the other. So
its slope is the voltage over the thickness, falling outward where the voltage is positive.
"""
straight = suppose(throughout(x, equal(phi_within, phi_in + (phi_out - phi_in) * x / thickness)))
slope = at(rates(straight))
constant_field = combine(equal(phi_slope, -V / thickness), (1, slope), ((1, thickness), voltage))

"""
The voltage enters as the electric energy of an ion in units of the thermal energy, a pure number.
"""
reduced_voltage = define(u, z * F * V / (R * T))

"""
In a steady state nothing piles up in the membrane, so the flux $J$ is the same at every place, and
at every place the Nernst–Planck equation holds. In the constant field its drift has one
coefficient.
"""
beta = quantity(
    "beta",
    "partition coefficient, concentration in the membrane over that beside it",
    domain="positive",
    latex=r"\beta",
    typical=("0.01", "0.1"),
)
energy = z * F * (phi_in - phi_out) / (R * T)
growth = sp.exp(energy * x / thickness)
c = quantity_function(
    "c_charged",
    x,
    meaning="concentration in the membrane, with a voltage across it",
    unit="mol/m**3",
    latex="c",
    model=beta * c_in * growth + J * thickness / (D * energy) * (1 - growth),
)
c_slope = sp.Derivative(c, x)
steady = suppose(throughout(x, equal(J, -D * (c_slope + z * F / (R * T) * c * phi_slope))))
in_the_field = combine(
    equal(J, -D * (c_slope - u / thickness * c)),
    (1, at(steady)),
    (-D * z * F / (R * T) * c, constant_field),
    (-D / thickness * c, reduced_voltage),
)

"""
## With a voltage

Multiplied by $e^{-ux/\\ell}$ the right side becomes the rate of change of one product, that factor
times $c$. This is so at every $x$.
"""
factor = sp.exp(-u * x / thickness)
product_rate = combine(
    equal(-J / D * factor, factor * (c_slope - u / thickness * c)), ((-factor, D), in_the_field)
)
throughout_membrane = for_every(x, product_rate)

"""
So both sides can be integrated from the inner to the outer face. On the left this divides by $u$:
the case without voltage comes later.
"""
with_voltage = suppose(nonzero(u))
total = integrate(
    throughout_membrane,
    0,
    thickness,
    left=J * thickness / (D * u) * factor,
    right=c * factor,
    given=with_voltage,
)

"""
Just inside either face the concentration is that of the solution beside it, times the *partition
coefficient* of the membrane for this species.
"""
inner_face = suppose(equal(c.func(0), beta * c_in))
outer_face = suppose(equal(c.func(thickness), beta * c_out))
between_solutions = substitute(total, inner_face, outer_face)

"""
The equation is linear in the flux. Partition, diffusion and thickness enter together only; they
are the permeability of the membrane.
"""
permeability = define(P, beta * D / thickness)

"""
With a voltage the number that stands with the flux is not zero, so it may be divided by.
"""
no_pole = known(nonzero(1 - sp.exp(-u)), given=with_voltage)
solved = divide(
    between_solutions,
    thickness / (D * u) * (sp.exp(-u) - 1),
    gives=equal(J, beta * D / thickness * u * (c_in - c_out * sp.exp(-u)) / (1 - sp.exp(-u))),
    given=(with_voltage, no_pole),
)

"""
This is the flux equation of Goldman, Hodgkin and Katz.
"""
ghk_flux = combine(
    equal(J, P * u * (c_in - c_out * sp.exp(-u)) / (1 - sp.exp(-u))),
    (1, solved),
    ((-u * (c_in - c_out * sp.exp(-u)), 1 - sp.exp(-u)), permeability),
    given=(with_voltage, no_pole),
)
flux_equation = headline(ghk_flux, "The GHK flux equation", source="D21")

"""
## Without voltage

Without voltage, or without charge, the drift drops out and Fick's law holds at every place.
"""
c_flat = quantity_function(
    "c_flat",
    x,
    meaning="concentration in the membrane, without a voltage",
    unit="mol/m**3",
    latex="c",
    model=beta * c_in - J * x / D,
)
diffusing = suppose(throughout(x, equal(J, -D * sp.Derivative(c_flat, x))))

"""
It is integrated from face to face, and at either face the partition is the same as before.
"""
profile = integrate(diffusing, 0, thickness, left=J * x, right=-D * c_flat)
inner_face_flat = suppose(equal(c_flat.func(0), beta * c_in))
outer_face_flat = suppose(equal(c_flat.func(thickness), beta * c_out))

"""
The concentration is a straight line, and the flux is proportional to the difference.
"""
fick_flux = combine(
    equal(J, P * (c_in - c_out)),
    ((1, thickness), profile),
    ((D, thickness), inner_face_flat),
    ((-D, thickness), outer_face_flat),
    (-(c_in - c_out), permeability),
)

"""
Nothing jumps there: as the voltage vanishes the flux with voltage tends to that without.
"""
continuous = quotient_limit(
    P * u * (c_in - c_out * sp.exp(-u)), 1 - sp.exp(-u), u, 0, gives=P * (c_in - c_out)
)
removable = headline(continuous, "The GHK flux has no gap at zero voltage", source="D21")

"""
## One formula

The Bernoulli function $B$ joins the two cases. With a voltage the fraction contains
it: times $e^u$ above and below, its denominator is $e^u-1$.
"""
every_voltage = equal(J, P * B(u) * (c_in * sp.exp(u) - c_out))
bernoulli_there = at(law, u)
joined = combine(
    every_voltage,
    (1, ghk_flux),
    ((-P * (c_in * sp.exp(u) - c_out), sp.exp(u) - 1), bernoulli_there),
    given=with_voltage,
)

"""
Without a voltage its value is one, and so is the exponential.
"""
no_voltage = suppose(equal(u, 0))
one = at(value_at_zero, u, given=no_voltage)
power_one = apply("exp", no_voltage, gives=equal(sp.exp(u), 1))
joined_flat = combine(
    every_voltage,
    (1, fick_flux),
    (-P * (c_in * sp.exp(u) - c_out), one),
    (-P * c_in, power_one),
)

"""
What happens inside the membrane need not be spoken of any more. From here on a species *obeys the
GHK flux equation* if its flux is this one, at whatever voltage.
"""
ghk_law = suppose(every_voltage)

"""
The flux is then the difference of two one-way fluxes. One is proportional to the concentration
inside, the other to that outside, and neither knows of the other side.
"""
one_way_fluxes = combine(
    equal(J, P * (c_in * B(-u) - c_out * B(u))),
    (1, ghk_law),
    (-P * c_in, at(reflection, u)),
)
two_streams = headline(one_way_fluxes, "The GHK flux as two one-way fluxes", source="D21")

"""
With a voltage it is the fraction again, as one reads it in most books.
"""
usual_form = combine(
    stated(ghk_flux),
    (1, ghk_law),
    ((P * (c_in * sp.exp(u) - c_out), sp.exp(u) - 1), bernoulli_there),
    given=with_voltage,
)
