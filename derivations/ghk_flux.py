"""# Properties of the GHK flux

Where does the flux through a membrane stop, which way does it go elsewhere, and how large does it
become? One formula answers all three, and one form of it for each.
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.bernoulli_function import B, difference, positivity
from symbolic_electrochem.derivations.constant_field import (
    ghk_law,
    one_way_fluxes,
    reduced_voltage,
    usual_form,
    with_voltage,
)
from symbolic_electrochem.derivations.electrochemical_potential import (
    delta_mu,
    potential_difference,
)
from symbolic_electrochem.derivations.impermeant_species import P, permeant
from symbolic_electrochem.derivations.membrane import (
    E,
    F,
    J,
    R,
    T,
    V,
    a_in,
    a_out,
    c_in,
    c_out,
    c_standard,
    u,
    z,
)
from symbolic_electrochem.derivations.nernst_potential import charged, equilibrium_potential
from symbolic_electrochem.steps import (
    apply,
    at,
    at_least,
    backwards,
    both_ways,
    by_cases,
    combine,
    define,
    divide,
    equal,
    headline,
    identity,
    known,
    limit,
    negative,
    positive,
    quantity,
    quotient_limit,
    right_side,
    special_case,
    suppose,
)

"""
## Where it stops

Suppose that there is no net flux. Neither the permeability of a permeant species nor the Bernoulli
function is zero, so the bracket must be.
"""
never_zero = at(positivity, u)
no_net_flux = suppose(equal(J, 0))
balance = combine(
    equal(c_in * sp.exp(u), c_out),
    ((1, P * B(u)), no_net_flux),
    ((-1, P * B(u)), ghk_law),
    given=(permeant, never_zero),
    relation="⇔",
)
"""
The species is present on both sides. Then the voltage can be isolated.
"""
filled_inside = suppose(positive(c_in))
filled_outside = suppose(positive(c_out))
ratio = divide(balance, c_in, gives=equal(sp.exp(u), c_out / c_in), given=filled_inside)
logarithm = apply(
    "ln", ratio, gives=equal(u, sp.log(c_out / c_in)), given=(filled_inside, filled_outside)
)

"""
For a charged species this is the Nernst potential, written with concentrations: only their ratio
counts.
"""
nernst = special_case(
    equilibrium_potential,
    {a_in: c_in, a_out: c_out},
    gives=equal(E, R * T / (z * F) * sp.log(c_out / c_in)),
    given=(filled_inside, filled_outside, charged),
)
stops_there = combine(
    equal(V, E),
    ((R * T, z * F), logarithm),
    ((-R * T, z * F), reduced_voltage),
    (-1, nernst),
    given=charged,
    relation="⇔",
)
"""
Every step can be undone. The constant field was derived without a word of equilibrium, and yet its
flux stops at the Nernst potential, and nowhere else.
"""
zero_flux = both_ways(stops_there, backwards(stops_there, to=no_net_flux))
reversal = headline(zero_flux, "The GHK flux stops at the Nernst potential", source="D21")

"""
## Which way it goes

The distance from equilibrium, as a pure number, is the difference of the electrochemical potentials
in units of the thermal energy.
"""
s = quantity("s", "reduced driving force, $zF(V-E)/(RT)$", typical=(-4, 4))
distance = define(s, u - sp.log(c_out / c_in), given=(filled_inside, filled_outside))
force = special_case(
    potential_difference,
    {a_in: c_in / c_standard, a_out: c_out / c_standard},
    given=(filled_inside, filled_outside),
)
work = combine(
    equal(delta_mu, R * T * s),
    (1, force),
    (-R * T, distance),
    (-R * T, reduced_voltage),
)

"""
With it the bracket becomes the concentration outside times $e^s - 1$.
"""
powers = apply("exp", distance, gives=equal(sp.exp(s), c_in / c_out * sp.exp(u)))
by_distance = combine(
    equal(J, P * c_out * B(u) * (sp.exp(s) - 1)),
    (1, ghk_law),
    (-P * c_out * B(u), powers),
    given=filled_outside,
)

"""
All factors but the last are positive. So the flux goes out where the distance is positive.
"""
above = suppose(positive(s))
below = suppose(negative(s))
outward = known(positive(sp.exp(s) - 1), given=above)
leaves = combine(
    positive(J),
    (1, by_distance),
    (P * c_out * B(u), outward),
    given=(permeant, filled_outside, never_zero),
)

"""
And it comes in where the distance is negative.
"""
inward = known(negative(sp.exp(s) - 1), given=below)
enters = combine(
    negative(J),
    (-1, by_distance),
    (P * c_out * B(u), inward),
    given=(permeant, filled_outside, never_zero),
)

"""
A number and its $e^s - 1$ have the same sign, so their product is never negative.
"""
product = at_least(s * (sp.exp(s) - 1), 0)
both_up = known(product, given=(above, outward))

"""
Where the number is not positive, neither is the other.
"""
not_above = suppose(at_least(-s, 0))
not_outward = known(at_least(1 - sp.exp(s), 0), given=not_above)
both_down = known(product, given=(not_above, not_outward))
same_sign = by_cases((positive(s), both_up), (at_least(-s, 0), both_down))

"""
Hence flux times difference of electrochemical potential is never negative. Ions left to themselves
go downhill, and what they dissipate is this product.
"""
dissipation = combine(
    at_least(J * delta_mu, 0),
    (J, work),
    (R * T * s, by_distance),
    (R * T * P * c_out * B(u), same_sign),
    given=(filled_outside, never_zero),
)
downhill = headline(dissipation, "The GHK flux never goes uphill", source="D21")

"""
There is a form in which the two sides enter alike. In it the concentrations stand in their
geometric mean, and all of the asymmetry is in the distance from equilibrium.
"""
half = divide(distance, sp.Integer(2), gives=equal(s / 2, (u - sp.log(c_out / c_in)) / 2))
sinh_half = apply("sinh", half)
mean = sp.sqrt(c_in * c_out)
numerator = c_in * sp.exp(u / 2) - c_out * sp.exp(-u / 2)

"""
Multiply the fraction by $e^{u/2}$ above and below. Then the denominator is twice a hyperbolic sine,
"""
halved = combine(
    equal(J, P * u * numerator / (2 * sp.sinh(u / 2))), (1, usual_form), given=with_voltage
)

"""
and so is the numerator, times the geometric mean: each concentration is this mean times the
exponential of plus or minus half the logarithm of their ratio.
"""
numerator_sinh = identity(
    equal(numerator, 2 * mean * right_side(sinh_half)), given=(filled_inside, filled_outside)
)
explicit = combine(
    equal(J, P * mean * u / sp.sinh(u / 2) * right_side(sinh_half)),
    (1, halved),
    ((P * u, 2 * sp.sinh(u / 2)), numerator_sinh),
    given=(with_voltage, filled_inside, filled_outside),
)
symmetric = combine(
    equal(J, P * mean * u / sp.sinh(u / 2) * sp.sinh(s / 2)),
    (1, explicit),
    (-P * mean * u / sp.sinh(u / 2), sinh_half),
    given=(with_voltage, filled_inside, filled_outside),
)
hyperbolic = headline(symmetric, "The GHK flux in hyperbolic functions", source="D21")

"""
## How large it becomes

Where $u$ is large and positive the flux, divided by $u$, tends to the concentration inside times
the permeability: all ions that move come from there.
"""
far_out = limit(P * (c_in - c_out * sp.exp(-u)) / (1 - sp.exp(-u)), u, sp.oo, gives=P * c_in)

"""
Where it is large and negative they come from outside. The fraction is written with positive
exponents for this.
"""
far_in = limit(P * (c_in * sp.exp(u) - c_out) / (sp.exp(u) - 1), u, -sp.oo, gives=P * c_out)

"""
Close to zero voltage the flux differs from that of diffusion by a drift. Divided by $u$ it is in
proportion to the mean of the two concentrations.
"""
drift = quotient_limit(
    P * (u * (c_in - c_out * sp.exp(-u)) - (c_in - c_out) * (1 - sp.exp(-u))),
    u * (1 - sp.exp(-u)),
    u,
    0,
    gives=P * (c_in + c_out) / 2,
)
first_order = headline(drift, "The GHK flux at small voltages", source="D21")

"""
If the concentrations are equal there is nothing to diffuse. Then the flux is proportional to the
voltage, not just nearly but exactly, however large that is.
"""
equal_concentrations = suppose(equal(c_out, c_in))
ohmic = combine(
    equal(J, P * c_in * u),
    (1, one_way_fluxes),
    (-P * B(u), equal_concentrations),
    (P * c_in, at(difference, u)),
)
