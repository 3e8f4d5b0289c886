"""# Force, flux and direction

An ion feels where it is crowded and it feels the field. Which way does it drift, how fast, and can
it ever drift uphill?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.electrochemical_potential import (
    mu_standard,
)
from symbolic_electrochem.derivations.membrane import F, J, R, T, a, c_standard, phi, z
from symbolic_electrochem.derivations.valence import anion, cation
from symbolic_electrochem.steps import (
    at,
    at_least,
    both_ways,
    by_cases,
    combine,
    define,
    equal,
    for_every,
    headline,
    integrate,
    known,
    multiply,
    negative,
    positive,
    quantity,
    quantity_function,
    rates,
    rearrange,
    sentence,
    stated,
    substitute,
    suppose,
    throughout,
)

"""
Let $x$ run outward through the membrane, from the inner face at $0$ to the outer face at $d$. The
concentration, the electric potential and with them the electrochemical potential now depend on the
place.
"""
x = quantity("x", "place in the membrane, outward", unit="m", typical=(0, "5e-9"))
d = quantity(
    "d", "thickness of the membrane", unit="m", domain="positive", typical=("3e-9", "9e-9")
)
omega = quantity(
    "omega",
    "molar mobility at the inner face",
    unit="mol*m**2/(J*s)",
    domain="positive",
    latex=r"\omega_0",
    typical=("1e-13", "1e-12"),
)
profile = sp.exp(-(J * x / (omega * c_standard) + z * F * phi * (1 - x / d)) / (R * T))
c_x = quantity_function(
    "c_x",
    x,
    meaning="concentration at a place",
    unit="mol/m**3",
    latex="c",
    model=c_standard * a * profile,
)
phi_x = quantity_function(
    "phi_x",
    x,
    meaning="electric potential at a place",
    unit="V",
    latex=r"\phi",
    model=phi * (1 - x / d),
)
mu_x = quantity_function(
    "mu_x",
    x,
    meaning="electrochemical potential at a place",
    unit="J/mol",
    latex=r"\tilde{\mu}",
    model=mu_standard + R * T * sp.log(a) - J * x / (omega * c_standard),
)
omega_x = quantity_function(
    "omega_x",
    x,
    meaning="molar mobility at a place",
    unit="mol*m**2/(J*s)",
    latex=r"\omega",
    model=omega / (a * profile),
)

"""
## The force

The electrochemical potential was defined for any place whatever. So it may be read at every $x$
where the species is present. The solution is taken to be dilute: the activity is the concentration
over the standard concentration.
"""
present = suppose(positive(c_x))
landscape = suppose(
    throughout(
        x,
        equal(mu_x, mu_standard + R * T * sp.log(c_x / c_standard) + z * F * phi_x),
        where=stated(present),
    )
)

"""
Two functions that agree everywhere have the same slope. The standard potential is the same
everywhere and drops out.
"""
slopes = rates(landscape)
slope = at(slopes, given=present)

"""
What is given back when one mole moves on by a small step is the work of a force. The force is the
slope of the electrochemical potential, downhill.
"""
force = quantity("force", "force on one mole of the species, outward", unit="N/mol", latex="f")
downhill = define(force, -sp.Derivative(mu_x, x))

"""
So one gradient holds two forces: away from where the species is crowded, and down the electric
potential for a cation, up for an anion.
"""
chemical, electrical = -R * T * sp.Derivative(c_x, x) / c_x, -z * F * sp.Derivative(phi_x, x)
two_forces = rearrange(
    downhill, (-1, slope), gives=equal(force, chemical + electrical), given=present
)
named_force = headline(two_forces, "The two forces in one gradient", source="D03")

"""
Take a place where the electric potential falls outward. A cation is pulled outward there, to the
negative side, and an anion inward.
"""
falling = suppose(negative(sp.Derivative(phi_x, x)))
pull_on_a_cation = known(positive(electrical), given=(falling, cation))
pull_on_an_anion = known(negative(electrical), given=(falling, anion))

"""
## The flux

In a liquid a steady pull gives a steady drift. The drift velocity is the *mobility* $\\omega$ times
the force, and the flux is the concentration times the velocity. This is the one assumption of the
chapter about how ions move; the mobility may differ from place to place.
"""
transport = suppose(equal(J, omega_x * c_x * force))
mobile = suppose(positive(omega_x))

"""
Diffusion is drift under the chemical force. So the diffusion coefficient is no new property of the
ion: it is the mobility in other units. This is Einstein's relation.
"""
D_x = quantity(
    "D_x", "diffusion coefficient at the place", unit="m**2/s", latex="D", domain="positive"
)
einstein_relation = define(D_x, omega_x * R * T)
drift = rearrange(
    transport,
    ((-c_x * force, R * T), einstein_relation),
    gives=equal(J, D_x * c_x * force / (R * T)),
)

"""
There is no flux where there is no force.
"""
no_force = suppose(equal(force, 0))
no_flux = substitute(transport, no_force, gives=equal(J, 0))

"""
And no force where there is no flux, since the ion is there and can move.
"""
still = suppose(equal(J, 0))
force_vanishes = combine(
    equal(force, 0),
    ((1, omega_x * c_x), still),
    ((-1, omega_x * c_x), transport),
    given=(present, mobile),
)
no_flux_without_force = both_ways(no_flux, force_vanishes)

"""
The work that the force does on the flux, in each unit of volume and time, turns into heat. It is
never negative.
"""
dissipation = multiply(
    transport, force, gives=equal(J * force, omega_x * c_x * force**2), relation="⇒"
)
squares = known(at_least(omega_x * c_x * force**2, 0), given=(present, mobile))
never_uphill = combine(at_least(J * force, 0), (1, dissipation), (1, squares))
named_dissipation = headline(never_uphill, "Dissipation is not negative", source="D03")

"""
## Through the whole membrane

In a steady state nothing piles up anywhere, so the same flux $J$ crosses every plane of the
membrane, however the field, the mobility and the concentration vary on the way.
"""

steady = suppose(throughout(x, equal(J, -omega_x * c_x * sp.Derivative(mu_x, x))))
present_throughout = suppose(throughout(x, positive(c_x)))
mobile_throughout = suppose(throughout(x, positive(omega_x)))
at_each_place = (at(present_throughout), at(mobile_throughout))

"""
Let the flux be outward. Then the electrochemical potential falls at every place.
"""
outward = suppose(positive(J))
conductance = omega_x * c_x
falls_here = combine(
    positive(-sp.Derivative(mu_x, x)),
    ((-1, conductance), at(steady)),
    ((1, conductance), outward),
    given=at_each_place,
)
falls = for_every(x, falls_here)

"""
What falls at every place is higher at the start than at the end.
"""
mu_inner, mu_outer = mu_x.func(0), mu_x.func(d)
higher_inside = integrate(falls, 0, d, left=-mu_x, right=0, gives=positive(mu_inner - mu_outer))

"""
Let it be inward. Then the potential climbs at every place, and is higher outside.
"""
inward = suppose(negative(J))
climbs_here = combine(
    positive(sp.Derivative(mu_x, x)),
    ((1, conductance), at(steady)),
    ((1, conductance), inward),
    given=at_each_place,
)
climbs = for_every(x, climbs_here)
higher_outside = integrate(climbs, 0, d, left=mu_x, right=0, gives=positive(mu_outer - mu_inner))

"""
Without a flux it is level.
"""
level_here = combine(
    equal(sp.Derivative(mu_x, x), 0),
    ((1, conductance), at(steady)),
    ((-1, conductance), still),
    given=at_each_place,
)
level = for_every(x, level_here)
same_height = integrate(level, 0, d, left=mu_x, right=0, gives=equal(mu_outer - mu_inner, 0))

"""
In all three cases the flux goes down the electrochemical potential, and the free energy that it
releases in each unit of area and time is not negative. Nothing else drove the ions here. An ion
that is coupled to another, or to the splitting of ATP, can go uphill if the others release more
than it takes up.
"""
released = J * (mu_inner - mu_outer)
if_outward = multiply(higher_inside, J, gives=at_least(released, 0), given=outward, relation="⇒")
if_inward = multiply(higher_outside, -J, gives=at_least(released, 0), given=inward, relation="⇒")
if_still = combine(at_least(released, 0), (mu_inner - mu_outer, still))
downhill_only = by_cases(
    (stated(outward), if_outward), (stated(still), if_still), (stated(inward), if_inward)
)
named_direction = headline(downhill_only, "Passive flux goes downhill", source="D03")

"""
## Claims
"""
unified = sentence(
    1,
    "The electrochemical gradient unifies two forces on an ion, diffusion and the electric field.",
    verdict="true",
    formal=two_forces,
    because="at one temperature and pressure; the chemical term pulls no single ion, it is the "
    "average effect of thermal motion",
)
rolling_down = sentence(
    2,
    "Ions move spontaneously from high to low electrochemical potential, like balls downhill.",
    verdict="true if",
    formal=downhill_only,
    by=never_uphill,
    because="the flux is passive and not coupled to another; of coupled fluxes and pumps only the "
    "sum must go downhill",
)
attraction = sentence(
    9,
    "A cation is pulled to the negative side, an anion to the positive side.",
    verdict="true",
    formal=pull_on_a_cation,
    by=pull_on_an_anion,
    because="the electric force on one mole is the charge $zF$ times the fall of the potential",
)
