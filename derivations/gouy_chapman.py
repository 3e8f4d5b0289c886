"""# The charged wall without approximation

A lipid membrane carries so much charge that the potential at its surface is not small beside
$RT/F$. What becomes of the law by which a wall is forgotten?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.born_energy import epsilon
from symbolic_electrochem.derivations.debye_length import (
    c_1,
    c_2,
    c_salt,
    cloud,
    kappa,
    kappa_squared,
    rho,
    symmetric_salt,
    y_psi,
    z_1,
    z_2,
)
from symbolic_electrochem.derivations.membrane import F, R, T, z
from symbolic_electrochem.derivations.nernst_potential import charged
from symbolic_electrochem.steps import (
    apply,
    at,
    at_least,
    combine,
    define,
    differentiate,
    equal,
    for_every,
    greater,
    headline,
    integrate,
    known,
    limit,
    multiply,
    nonzero,
    positive,
    quantity,
    quantity_function,
    quotient_limit,
    rearrange,
    special_case,
    suppose,
    throughout,
)

"""
## The equation

Take a salt of two ions of valence $z$ and $-z$, of concentration $c$ in the bulk, and let $y$ now
be the potential in units of $RT/(zF)$. Boltzmann's law then says of the charge
"""
y_value = quantity("y_value", "potential in units of $RT/(zF)$", latex="y", typical=(-3, 3))
two_ions = special_case(
    cloud, {z_1: z, z_2: -z, c_1: c_salt, c_2: c_salt, y_psi: y_value / z}, given=charged
)
charge_of_cloud = rearrange(two_ions, gives=equal(rho, -2 * z * F * c_salt * sp.sinh(y_value)))

"""
Poisson's equation divides it by $\\varepsilon$; and to have $y$ for $\\psi$ it is multiplied by
$zF/(RT)$. What then stands before the hyperbolic sine is the square of $\\kappa$.
"""
salt_strength = combine(
    equal(kappa**2, 2 * z**2 * F**2 * c_salt / (epsilon * R * T)),
    (1, kappa_squared),
    (2 * F**2 / (epsilon * R * T), symmetric_salt),
)
bending = combine(
    equal(z * F / (R * T) * (rho / epsilon), -(kappa**2) * sp.sinh(y_value)),
    (z * F / (epsilon * R * T), charge_of_cloud),
    (sp.sinh(y_value), salt_strength),
)

"""
So where distances are counted in Debye lengths, $\\xi = \\kappa x$, no other quantity is left. In
front of a wall, with $g$ for the field in the same units:
"""
depth = quantity(
    "depth",
    "distance from the wall in Debye lengths",
    domain="nonnegative",
    latex=r"\xi",
    typical=(0, 3),
)
offset = quantity(
    "offset",
    "logarithm of one over the amplitude of the far potential",
    domain="positive",
    latex="s",
    typical=("0.3", 3),
)
fading = sp.exp(-depth - offset)
y = quantity_function(
    "y",
    depth,
    meaning="potential in front of the wall, in units of $RT/(zF)$",
    unit="1",
    model=2 * sp.log((1 + fading) / (1 - fading)),
)
g = quantity_function(
    "g_wall",
    depth,
    meaning="field in front of the wall, in the same units per Debye length",
    unit="1",
    model=4 * fading / (1 - fading**2),
    latex="g",
)
outward = at_least(depth, 0)
field_is_slope = suppose(throughout(depth, equal(sp.Derivative(y, depth), -g), where=outward))
poisson_boltzmann = suppose(
    throughout(depth, equal(sp.Derivative(g, depth), -sp.sinh(y)), where=outward)
)

"""
## A first integral

Multiplied by the field the equation can be summed up: the square of the field, less a function of
the potential, does not change. In its slope the two equations cancel, since $\\sinh
y=2\\sinh(y/2)\\cosh(y/2)$.
"""
balance = g**2 - 4 * sp.sinh(y / 2) ** 2
no_slope = combine(
    equal(sp.Derivative(balance, depth).doit(), 0),
    (2 * g, at(poisson_boltzmann)),
    (-4 * sp.sinh(y / 2) * sp.cosh(y / 2), at(field_is_slope)),
)
depth_1 = quantity(
    "depth_1",
    "a distance in Debye lengths",
    domain="nonnegative",
    latex=r"\xi_1",
    typical=(0, 3),
)
y_0, g_0, y_1, g_1 = y.func(0), g.func(0), y.func(depth_1), g.func(depth_1)

"""
So it is at every distance what it is at the wall.
"""
never_a_slope = for_every(depth, no_slope, where=outward)
balance_kept = integrate(never_a_slope, 0, depth_1, left=balance, right=0)

"""
In the bulk there is neither field nor potential, so on the way there it goes to zero. But it does
not change: it is zero at the wall,
"""
bulk_at_rest = suppose(equal(g_0**2 - 4 * sp.sinh(y_0 / 2) ** 2, 0))
zero_everywhere = combine(
    equal(g_1**2 - 4 * sp.sinh(y_1 / 2) ** 2, 0),
    (1, balance_kept),
    (1, bulk_at_rest),
)

"""
and everywhere. It is a product of two factors, the difference and the sum of $g$ and
$2\\sinh(y/2)$. Were the sum zero, a positive potential would grow with the distance and never
reach the bulk. So the sum is not zero, and the difference is.
"""
towards_the_bulk = suppose(throughout(depth, nonzero(g + 2 * sp.sinh(y / 2)), where=outward))
sum_here = at(towards_the_bulk, depth_1)
field_law = combine(
    equal(g_1, 2 * sp.sinh(y_1 / 2)),
    ((1, g_1 + 2 * sp.sinh(y_1 / 2)), zero_everywhere),
    given=sum_here,
)
field_everywhere = for_every(depth_1, field_law, where=at_least(depth_1, 0))

"""
## The potential

For small $y$ the field equals the potential, as for the weakly charged wall, and the product of $y$
and $e^\\xi$ was constant. Now it is the product of $\\tanh(y/4)$ and $e^\\xi$: the field
$2\\sinh(y/2)$ is $4\\sinh(y/4)\\cosh(y/4)$, so that the slope of the tangent, which is that of $y$
over $4\\cosh^2(y/4)$, is the tangent itself with the sign turned.
"""
kept = sp.tanh(y / 4) * sp.exp(depth)
still_no_slope = combine(
    equal(sp.Derivative(kept, depth).doit(), 0),
    (sp.exp(depth) / (4 * sp.cosh(y / 4) ** 2), at(field_is_slope)),
    (-sp.exp(depth) / (4 * sp.cosh(y / 4) ** 2), at(field_everywhere, depth)),
)
nowhere_a_slope = for_every(depth, still_no_slope, where=outward)
same_as_at_wall = integrate(nowhere_a_slope, 0, depth_1, left=kept, right=0)

"""
This is the law of Gouy and Chapman: not the potential falls off exponentially, but the hyperbolic
tangent of its quarter.
"""
gouy_chapman = multiply(
    same_as_at_wall,
    sp.exp(-depth_1),
    gives=equal(sp.tanh(y_1 / 4), sp.tanh(y_0 / 4) * sp.exp(-depth_1)),
)
gouy_chapman_law = headline(gouy_chapman, "The law of Gouy and Chapman", source="D62")

"""
## The potential itself

Let $y_0$ be the potential of the wall and $\\tau$ the right side of that law.
"""
y_wall = quantity("y_wall", "potential of the wall", latex="y_0", typical=("0.5", 4))
tau = quantity("tau", "hyperbolic tangent of a quarter of $y$", latex=r"\tau", typical=(0, "0.9"))
wall_named = define(y_wall, y_0)
tau_named = define(tau, sp.tanh(y_0 / 4) * sp.exp(-depth_1))

"""
It lies between $-1$ and $1$, as every hyperbolic tangent does,
"""
below_one = combine(
    greater(1, tau),
    (-1, tau_named),
    (1, gouy_chapman),
    (1, known(greater(1, sp.tanh(y_1 / 4)))),
)
above_minus_one = combine(
    greater(tau, -1),
    (1, tau_named),
    (-1, gouy_chapman),
    (1, known(greater(sp.tanh(y_1 / 4), -1))),
)

"""
so that the law can be solved. The hyperbolic tangent of $y/4$ is $(e^{y/2} - 1)/(e^{y/2} + 1)$:
first for that exponential, then for the potential.
"""
half_exponential = combine(
    equal(sp.exp(y_1 / 2), (1 + tau) / (1 - tau)),
    ((sp.exp(y_1 / 2) + 1, 1 - tau), gouy_chapman),
    ((-sp.exp(y_1 / 2) - 1, 1 - tau), tau_named),
    given=below_one,
)
half_potential = apply(
    "ln",
    half_exponential,
    gives=equal(y_1 / 2, sp.log((1 + tau) / (1 - tau))),
    given=(below_one, above_minus_one),
)
wall_potential = multiply(
    half_potential,
    sp.Integer(2),
    gives=equal(y_1, 2 * sp.log((1 + tau) / (1 - tau))),
    given=(below_one, above_minus_one),
)

"""
Put back into the equation for the field, it fulfils it: there is such a solution, and by the above
there is no other. (Here for a positive wall; $t$ is the hyperbolic tangent of $y_0/4$.)
"""
t_wall = quantity(
    "t_wall",
    "hyperbolic tangent of a quarter of $y_0$",
    domain="positive",
    latex="t",
    typical=("0.1", "0.9"),
)
no_more_than_one = suppose(greater(1, t_wall))
nearer = known(at_least(1, sp.exp(-depth)))
still_positive = combine(
    positive(1 - t_wall * sp.exp(-depth)),
    (1, nearer),
    (sp.exp(-depth), no_more_than_one),
)
given_potential = 2 * sp.log((1 + t_wall * sp.exp(-depth)) / (1 - t_wall * sp.exp(-depth)))
plugged_back = differentiate(
    given_potential,
    depth,
    gives=-2 * sp.sinh(given_potential / 2),
    given=still_positive,
)

"""
## Weak and strong walls

The hyperbolic tangent of a quarter of a small $y$ is that quarter.
"""
weak_wall = quotient_limit(4 * sp.tanh(y_wall / 4), y_wall, y_wall, 0, gives=1)

"""
The potential at a distance, in proportion to four times that tangent, is then
"""
quarter = quantity(
    "quarter", "hyperbolic tangent of a quarter of $y_0$", latex="q", typical=("-0.9", "0.9")
)
share = quarter * sp.exp(-depth_1)
weak_potential = quotient_limit(
    2 * (sp.log(1 + share) - sp.log(1 - share)),
    4 * quarter,
    quarter,
    0,
    gives=sp.exp(-depth_1),
)
weak_law = headline(weak_potential, "A weak wall is screened exponentially", source="D62")

"""
So near a weakly charged wall the potential itself falls off exponentially, which is the law of the
chapter on the Debye length.

However strong the wall, from afar its hyperbolic tangent looks like one, that is like $y_0 = 4$ by
the law for weak walls: the cloud close to the wall hides the rest.
"""
strong_wall = limit(sp.tanh(y_wall / 4) * sp.exp(-depth_1), y_wall, sp.oo, gives=sp.exp(-depth_1))
