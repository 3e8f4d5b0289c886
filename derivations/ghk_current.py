"""# The GHK current

The flux of ions is an electric current. How does it depend on the voltage: always upward, how
steeply, and is there a conductance?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.bernoulli_function import B, difference
from symbolic_electrochem.derivations.bernoulli_slope import falls, gentle_everywhere
from symbolic_electrochem.derivations.constant_field import (
    one_way_fluxes,
    reduced_voltage,
    usual_form,
    with_voltage,
)
from symbolic_electrochem.derivations.ghk_flux import (
    filled_inside,
    filled_outside,
    ohmic,
)
from symbolic_electrochem.derivations.impermeant_species import P, permeant
from symbolic_electrochem.derivations.membrane import F, I, J, R, T, V, c_in, c_out, u, z
from symbolic_electrochem.derivations.nernst_planck import current
from symbolic_electrochem.derivations.nernst_potential import charged
from symbolic_electrochem.derivations.valence import cation
from symbolic_electrochem.steps import (
    at,
    at_least,
    by_cases,
    combine,
    define,
    differentiate,
    equal,
    for_every,
    greater,
    headline,
    integrate,
    limit,
    positive,
    quantity,
    right_side,
    special_case,
    suppose,
)

"""
## The flux rises with the reduced voltage

Written with the Bernoulli function of the voltage alone, the flux is a drift and a correction.
"""
drift_and_rest = P * (c_in * u + (c_in - c_out) * B(u))
one_function = combine(equal(J, drift_and_rest), (1, one_way_fluxes), (P * c_in, at(difference, u)))

"""
Its slope is the permeability times a weighted mean of the two concentrations.
"""
bernoulli_slope = sp.Derivative(B(u), u)
flux_slope = differentiate(
    drift_and_rest, u, gives=P * (c_in * (1 + bernoulli_slope) + c_out * -bernoulli_slope)
)

"""
The weights are positive, because the slope of the Bernoulli function lies between minus one and
zero, at zero voltage as elsewhere. So the slope of the flux is positive.
"""
falling = at(falls, u)
gentle = at(gentle_everywhere, u)
rising = combine(
    positive(right_side(flux_slope)),
    (P * c_out, falling),
    (P * c_in, gentle),
    given=(permeant, filled_inside, filled_outside),
)
rises = for_every(u, rising)

"""
## The current rises with the voltage

The current is the flux times the charge of one mole. Compare it at a lower and at a higher voltage.
"""
V_low = quantity(
    "V_low", "lower voltage", unit="V", latex=r"V_{\mathrm{low}}", typical=("-0.2", "0")
)
V_high = quantity(
    "V_high", "higher voltage", unit="V", latex=r"V_{\mathrm{high}}", typical=("0", "0.2")
)
I_low = quantity("I_low", "current at the lower voltage", unit="A/m**2", latex=r"I_{\mathrm{low}}")
I_high = quantity(
    "I_high", "current at the higher voltage", unit="A/m**2", latex=r"I_{\mathrm{high}}"
)
J_low = quantity(
    "J_low", "flux at the lower voltage", unit="mol/(m**2*s)", latex=r"J_{\mathrm{low}}"
)
J_high = quantity(
    "J_high", "flux at the higher voltage", unit="mol/(m**2*s)", latex=r"J_{\mathrm{high}}"
)
u_low = quantity("u_low", "lower voltage, reduced", latex=r"u_{\mathrm{low}}", typical=(-4, 4))
u_high = quantity("u_high", "higher voltage, reduced", latex=r"u_{\mathrm{high}}", typical=(-4, 4))
higher = suppose(greater(V_high, V_low))

"""
At either voltage there is a reduced voltage, a flux and a current.
"""
reduced_low = special_case(reduced_voltage, {u: u_low, V: V_low})
reduced_high = special_case(reduced_voltage, {u: u_high, V: V_high})
flux_low = special_case(one_function, {J: J_low, u: u_low})
flux_high = special_case(one_function, {J: J_high, u: u_high})

"""
The current is $zF$ times the flux.
"""
current_low = special_case(current, {I: I_low, J: J_low})
current_high = special_case(current, {I: I_high, J: J_high})

"""
For a cation the higher voltage is the higher reduced voltage. The flux is greater there, and the
current with it.
"""
up = combine(
    greater(u_high, u_low),
    (1, reduced_high),
    (-1, reduced_low),
    (z * F / (R * T), higher),
    given=cation,
)
more_out = integrate(rises, u_low, u_high, left=drift_and_rest, right=0, given=up)
cation_current = combine(
    greater(I_high, I_low),
    (1, current_high),
    (-1, current_low),
    (z * F, flux_high),
    (-z * F, flux_low),
    (z * F, more_out),
    given=cation,
)

"""
For an anion it is the lower one. The flux is smaller there, but it carries negative charge.
"""
not_cation = suppose(at_least(-z, 0))
down = combine(
    greater(u_low, u_high),
    (1, reduced_low),
    (-1, reduced_high),
    (-z * F / (R * T), higher),
    given=(charged, not_cation),
)
more_in = integrate(rises, u_high, u_low, left=drift_and_rest, right=0, given=down)
anion_current = combine(
    greater(I_high, I_low),
    (1, current_high),
    (-1, current_low),
    (z * F, flux_high),
    (-z * F, flux_low),
    (-z * F, more_in),
    given=(charged, not_cation),
)

"""
Either way the current is greater at the higher voltage. There is no voltage at which it turns.
"""
monotone = by_cases((positive(z), cation_current), (at_least(-z, 0), anion_current))
always_upward = headline(monotone, "The GHK current rises with the voltage", source="D22")

"""
## Rectification

Per voltage the current is a conductance that depends on the voltage.
"""
charge_squared = z**2 * F**2 * P / (R * T)
per_voltage = combine(
    equal(I, charge_squared * (c_in - c_out * sp.exp(-u)) / (1 - sp.exp(-u)) * V),
    (1, current),
    (z * F, usual_form),
    ((z * F * P * (c_in - c_out * sp.exp(-u)), 1 - sp.exp(-u)), reduced_voltage),
    given=with_voltage,
)

"""
Where the ions are driven out strongly it tends to one value, and where they are driven in strongly
to another.
"""
conductance_out = limit(
    charge_squared * (c_in - c_out * sp.exp(-u)) / (1 - sp.exp(-u)),
    u,
    sp.oo,
    gives=charge_squared * c_in,
)
conductance_in = limit(
    charge_squared * (c_in * sp.exp(u) - c_out) / (sp.exp(u) - 1),
    u,
    -sp.oo,
    gives=charge_squared * c_out,
)

"""
The two values are in the ratio of the concentrations. The membrane itself has no preference: it
rectifies because there are more ions on one side to be driven.
"""
g_out = quantity(
    "g_out",
    "conductance where the ions are driven out strongly",
    unit="S/m**2",
    latex=r"g_{\mathrm{out}}",
)
g_in = quantity(
    "g_in",
    "conductance where the ions are driven in strongly",
    unit="S/m**2",
    latex=r"g_{\mathrm{in}}",
)
limit_out = define(g_out, charge_squared * c_in)
limit_in = define(g_in, charge_squared * c_out)
rectification_ratio = combine(
    equal(g_out * c_out, g_in * c_in), (c_out, limit_out), (-c_in, limit_in)
)
rectification = headline(rectification_ratio, "Rectification by the concentrations", source="D22")

"""
Without a difference of concentration there is nothing to rectify. The current is then ohmic, at
every voltage and exactly.
"""
ohms_law = combine(
    equal(I, charge_squared * c_in * V),
    (1, current),
    (z * F, ohmic),
    (z * F * P * c_in, reduced_voltage),
)
exactly_ohmic = headline(ohms_law, "The GHK current is ohmic at equal concentrations", source="D22")
