"""# No flux through any field

At which voltage does the flux through a membrane stop, if nothing is known of the field inside it?
And how are the ions distributed in the membrane then?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.any_profile import (
    c,
    c_inner,
    everywhere,
    factored,
    height_in,
    height_out,
    phi_inner,
    resistance,
    resists,
    weight,
    whole,
)
from symbolic_electrochem.derivations.constant_field import beta, reduced_voltage
from symbolic_electrochem.derivations.ghk_flux import filled_inside, filled_outside, no_net_flux
from symbolic_electrochem.derivations.membrane import F, J, R, T, V, c_in, c_out, phi_in, u, z
from symbolic_electrochem.derivations.nernst_planck import phi_within
from symbolic_electrochem.derivations.nernst_potential import charged
from symbolic_electrochem.steps import (
    apply,
    backwards,
    both_ways,
    combine,
    divide,
    equal,
    headline,
    integrate,
    quantity,
    substitute,
)

"""
## The distribution

Integrate the Nernst–Planck equation of the preceding chapter only as far as a place $y$ in the
membrane.
"""
y = quantity(
    "y", "a place in the membrane", unit="m", domain="nonnegative", typical=("1e-9", "4e-9")
)
to_place = integrate(everywhere, 0, y, left=-J * resistance, right=c * weight)
from_inside = substitute(to_place, c_inner, phi_inner)

"""
Without flux the product does not change on the way: it is at $y$ what it is at the inner face.
"""
c_y, phi_y = c.func(y), phi_within.func(y)
unchanged = combine(
    equal(c_y * sp.exp(z * F * phi_y / (R * T)), beta * c_in * height_in),
    (-1, from_inside),
    (resistance.func(0) - resistance.func(y), no_net_flux),
)

"""
So where the potential of the ion is high there are few, and how few is Boltzmann's exponential.
"""
profile = divide(
    unchanged,
    sp.exp(z * F * phi_y / (R * T)),
    gives=equal(c_y, beta * c_in * sp.exp(-z * F * (phi_y - phi_in) / (R * T))),
)
boltzmann_profile = headline(
    profile, "Without flux the ions are distributed as Boltzmann says", source="D19"
)

"""
## The voltage

The flux is zero exactly if the bracket is, for the resistance of the membrane is not.
"""
balance = combine(
    equal(c_in * sp.exp(u), c_out),
    ((whole, beta * height_out), no_net_flux),
    ((-1, beta * height_out), factored),
    relation="⇔",
    given=resists,
)

"""
With the species present on both sides the voltage can be isolated.
"""
ratio = divide(balance, c_in, gives=equal(sp.exp(u), c_out / c_in), given=filled_inside)
logarithm = apply(
    "ln", ratio, gives=equal(u, sp.log(c_out / c_in)), given=(filled_inside, filled_outside)
)
nernst_voltage = combine(
    equal(V, R * T / (z * F) * sp.log(c_out / c_in)),
    ((R * T, z * F), logarithm),
    ((-R * T, z * F), reduced_voltage),
    given=charged,
    relation="⇔",
)

"""
Every step can be undone. Whatever the field inside the membrane and however slow the diffusion
there, the flux stops at the Nernst potential and nowhere else.
"""
zero_flux = both_ways(nernst_voltage, backwards(nernst_voltage, to=no_net_flux))
any_field = headline(
    zero_flux, "Through any field the flux stops at the Nernst potential", source="D19 D20"
)
