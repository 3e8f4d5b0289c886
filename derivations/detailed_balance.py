"""# Detailed balance

An ion crosses by hopping over a barrier. How high it is and where it stands decides how fast the
ion hops. Does it decide where hopping back and forth comes to balance?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.constant_field import reduced_voltage
from symbolic_electrochem.derivations.ghk_flux import (
    filled_inside,
    filled_outside,
    no_net_flux,
    numerator_sinh,
    s,
    sinh_half,
)
from symbolic_electrochem.derivations.membrane import F, J, R, T, V, c_in, c_out, u, z
from symbolic_electrochem.derivations.nernst_potential import charged
from symbolic_electrochem.steps import (
    apply,
    backwards,
    both_ways,
    combine,
    divide,
    equal,
    headline,
    quantity,
    right_side,
    special_case,
    suppose,
)

"""
Hops out are as frequent as there are ions inside, hops in as there are outside. The voltage helps
one kind and hinders the other. A fraction $\\delta$ of it acts on the way up from the inside, the
rest on the way up from the outside. This is the rate law of Eyring for one barrier.
"""
k_0 = quantity(
    "k_0",
    "rate of hopping without a voltage",
    unit="m/s",
    domain="positive",
    typical=("1e-9", "1e-6"),
)
delta = quantity(
    "delta",
    "fraction of the voltage between the inside and the top of the barrier",
    latex=r"\delta",
    typical=(0, 1),
)
hopping = suppose(equal(J, k_0 * (c_in * sp.exp(delta * u) - c_out * sp.exp(-(1 - delta) * u))))

"""
The two rates stand in the ratio $e^u$, whatever the barrier. So one factor holds all that depends
on where it stands, and it is never zero.
"""
factored = combine(
    equal(J, k_0 * sp.exp(-(1 - delta) * u) * (c_in * sp.exp(u) - c_out)), (1, hopping)
)

"""
Suppose that as many hop out as in. This is *detailed balance*.
"""
balance = combine(
    equal(c_in * sp.exp(u), c_out),
    ((1, k_0 * sp.exp(-(1 - delta) * u)), no_net_flux),
    ((-1, k_0 * sp.exp(-(1 - delta) * u)), factored),
    relation="⇔",
)
ratio = divide(balance, c_in, gives=equal(sp.exp(u), c_out / c_in), given=filled_inside)
logarithm = apply(
    "ln", ratio, gives=equal(u, sp.log(c_out / c_in)), given=(filled_inside, filled_outside)
)

"""
The barrier has dropped out, its height and its place alike. The voltage is isolated as before.
"""
nernst_voltage = combine(
    equal(V, R * T / (z * F) * sp.log(c_out / c_in)),
    ((R * T, z * F), logarithm),
    ((-R * T, z * F), reduced_voltage),
    given=charged,
    relation="⇔",
)
detailed_balance = both_ways(nernst_voltage, backwards(nernst_voltage, to=no_net_flux))
any_barrier = headline(
    detailed_balance, "Over any barrier the flux stops at the Nernst potential", source="D13"
)

"""
## A barrier in the middle

Away from balance the place of the barrier matters. Halfway across, the voltage helps one kind of
hops as much as it hinders the other. The bracket is then the one that has just been seen in the GHK
flux, and the flux is a hyperbolic sine of the distance from equilibrium.
"""
middle = special_case(hopping, {delta: sp.Rational(1, 2)})
mean = sp.sqrt(c_in * c_out)
explicit = combine(
    equal(J, 2 * k_0 * mean * right_side(sinh_half)),
    (1, middle),
    (k_0, numerator_sinh),
    given=(filled_inside, filled_outside),
)
symmetric = combine(
    equal(J, 2 * k_0 * mean * sp.sinh(s / 2)),
    (1, explicit),
    (-2 * k_0 * mean, sinh_half),
    given=(filled_inside, filled_outside),
)
in_the_middle = headline(symmetric, "The flux over a barrier in the middle", source="D13")

"""
The flux equation of Goldman, Hodgkin and Katz has the same hyperbolic sine and another factor
before it. Models of transport differ in such factors, and agree on the voltage at which nothing
flows.
"""
