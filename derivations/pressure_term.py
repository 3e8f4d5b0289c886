"""# Pressure

A plant cell is under a pressure of several atmospheres. The electrochemical potential knew only of
activity and electric potential. What does the pressure do to the Nernst potential?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.electrochemical_potential import (
    inside,
    mu_in,
    mu_out,
    outside,
    present_inside,
    present_outside,
    voltage,
)
from symbolic_electrochem.derivations.membrane import E, F, R, T, V, a_in, a_out, phi_in, phi_out, z
from symbolic_electrochem.derivations.nernst_potential import charged, equilibrium_potential
from symbolic_electrochem.steps import (
    apply,
    backwards,
    both_ways,
    define,
    differentiate,
    divide,
    equal,
    evaluated,
    headline,
    multiply,
    quantity,
    rearrange,
    right_side,
    special_case,
    substitute,
    suppose,
)

"""
A mole that is brought into a solution takes up the volume $\\bar{V}$, its *partial molar volume*,
and must push the solution aside against the pressure $p$. That costs $p\\bar{V}$, and adds to the
two costs that were counted before. (The volume is taken to be the same at both pressures; liquids
hardly yield.)
"""
molar_volume = quantity(
    "molar_volume",
    "partial molar volume of the species",
    unit="m**3/mol",
    latex=r"\bar{V}",
    typical=("-3e-5", "3e-5"),
)
p_in = quantity(
    "p_in", "pressure inside", unit="Pa", latex=r"p_{\mathrm{in}}", typical=("1e5", "1e6")
)
p_out = quantity(
    "p_out", "pressure outside", unit="Pa", latex=r"p_{\mathrm{out}}", typical=("1e5", "1e6")
)
delta_p = quantity(
    "delta_p",
    "pressure difference, inside minus outside",
    unit="Pa",
    latex=r"\Delta p",
    typical=("1e5", "1e6"),
)
mu_p_in = quantity(
    "mu_p_in",
    "electrochemical potential inside, under pressure",
    unit="J/mol",
    latex=r"\tilde{\mu}^{p}_{\mathrm{in}}",
)
mu_p_out = quantity(
    "mu_p_out",
    "electrochemical potential outside, under pressure",
    unit="J/mol",
    latex=r"\tilde{\mu}^{p}_{\mathrm{out}}",
)
pressed_inside = define(mu_p_in, mu_in + molar_volume * p_in)
pressed_outside = define(mu_p_out, mu_out + molar_volume * p_out)
difference = define(delta_p, p_in - p_out)

"""
Equilibrium is the equality of the whole costs.
"""
equilibrium = suppose(equal(mu_p_in, mu_p_out))
whole_costs = substitute(equilibrium, pressed_inside, pressed_outside)
written_out = substitute(whole_costs, inside, outside)

"""
The standard potential goes as it did before, the potentials combine to the voltage, and the
pressures to their difference.
"""
balance = rearrange(
    written_out,
    (z * F, voltage),
    (molar_volume, difference),
    gives=equal(z * F * V, R * T * sp.log(a_out / a_in) - molar_volume * delta_p),
)

"""
A charged species has a voltage that holds it, and the pressure shifts it. Every step can be undone.
"""
shifted = divide(
    balance,
    z * F,
    given=charged,
    gives=equal(V, R * T / (z * F) * sp.log(a_out / a_in) - molar_volume * delta_p / (z * F)),
)
pressed_equilibrium = both_ways(shifted, backwards(shifted, to=equilibrium))

"""
The first term is the Nernst potential. The second depends neither on the activities nor on
the temperature.
"""
pressure_shift = rearrange(
    shifted,
    (-1, equilibrium_potential),
    gives=equal(V, E - molar_volume * delta_p / (z * F)),
)
named_shift = headline(pressure_shift, "The Nernst potential under pressure", source="D15")
slope = differentiate(
    right_side(pressure_shift), delta_p, gives=-molar_volume / (z * F), given=charged
)

"""
Where the pressures are equal the equation of Nernst comes back.
"""
no_difference = suppose(equal(delta_p, 0))
unpressed = substitute(pressure_shift, no_difference, gives=equal(V, E))

"""
## How much it is

Potassium in water takes up about nine cubic centimetres a mole. A turgor of one megapascal, that of
a well-watered plant, shifts its equilibrium potential by a tenth of a millivolt.
"""
E_p = quantity("E_p", "shift of the equilibrium potential", unit="V", latex=r"\Delta E_p")
shift = define(E_p, -molar_volume * delta_p / (z * F), given=charged)
one_megapascal = evaluated(
    shift,
    "-0.0933 mV",
    source="by hand: 9 cm³/mol times 1 MPa is 9 J/mol; divided by 96485 C/mol",
    z="1",
    molar_volume="9e-6 m^3/mol",
    delta_p="1 MPa",
)

"""
## Neutral species

Without charge there is no voltage to make up for the pressure. Then the activities must, and the
condition is one on their ratio.
"""
neutral_balance = special_case(balance, {z: 0, V: phi_in - phi_out})
work_of_pressure = multiply(
    neutral_balance,
    -sp.S.One,
    gives=equal(R * T * sp.log(a_out / a_in), molar_volume * delta_p),
    given=(present_inside, present_outside),
)
isolated = divide(
    work_of_pressure,
    R * T,
    gives=equal(sp.log(a_out / a_in), molar_volume * delta_p / (R * T)),
)

"""
The exponential function undoes the logarithm.
"""
ratio = apply(
    "exp",
    isolated,
    gives=equal(a_out / a_in, sp.exp(molar_volume * delta_p / (R * T))),
)
squeezed_out = multiply(
    ratio, a_in, gives=equal(a_out, a_in * sp.exp(molar_volume * delta_p / (R * T)))
)

"""
This is how osmosis is balanced: water, which is less active where salt is dissolved, is held by a
pressure. For an ion the same work is there, but a voltage of a tenth of a millivolt does it.
"""
