"""# The charge of a wall

Lipids carry charges. Which potential do they give to the surface of a membrane, and what does salt
do to it?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.born_energy import epsilon
from symbolic_electrochem.derivations.debye_length import (
    c_salt,
    kappa,
    screening,
    symmetric_salt,
)
from symbolic_electrochem.derivations.gouy_chapman import field_everywhere, g_0, y_0, y_wall
from symbolic_electrochem.derivations.membrane import F, R, T, z
from symbolic_electrochem.derivations.nernst_potential import charged
from symbolic_electrochem.derivations.valence import cation
from symbolic_electrochem.steps import (
    apply,
    at,
    combine,
    define,
    diverges,
    divide,
    eliminate,
    equal,
    evaluated,
    headline,
    limit,
    positive,
    quantity,
    quotient_limit,
    right_side,
    substitute,
    suppose,
)

"""
## The charge of the wall

By Gauss's law the charge $\\sigma$ on an area of the wall is $\\varepsilon$ times the field at the
wall, and that is $g$, in volts and metres again.
"""
sigma = quantity(
    "sigma",
    "charge of the wall per area",
    unit="C/m**2",
    latex=r"\sigma",
    typical=("-0.1", "0.1"),
)
gauss = define(sigma, epsilon * kappa * R * T / (z * F) * g_0, given=charged)
wall_charge = combine(
    equal(sigma, 2 * epsilon * kappa * R * T / (z * F) * sp.sinh(y_0 / 2)),
    (1, gauss),
    (epsilon * kappa * R * T / (z * F), at(field_everywhere, 0)),
    given=charged,
)

"""
For small potentials the wall is a capacitor whose plates are one Debye length apart: charge over
potential is $\\varepsilon\\kappa$.
"""
capacitance = quotient_limit(
    2 * epsilon * kappa * R * T / (z * F) * sp.sinh(y_wall / 2),
    R * T / (z * F) * y_wall,
    y_wall,
    0,
    gives=epsilon * kappa,
    given=charged,
)

"""
With $\\kappa$ written out for this salt, and $z > 0$,
"""
with_ionic_strength = substitute(
    screening,
    symmetric_salt,
    gives=equal(kappa, z * F * sp.sqrt(2 * c_salt / (epsilon * R * T))),
    given=cation,
)
kappa_of_salt = eliminate(with_ionic_strength, symmetric_salt, given=cation)

"""
it is Grahame's equation.
"""
grahame = substitute(
    wall_charge,
    kappa_of_salt,
    gives=equal(sigma, sp.sqrt(8 * epsilon * R * T * c_salt) * sp.sinh(y_0 / 2)),
    given=cation,
)
grahame_law = headline(grahame, "Grahame's equation", source="D62")

"""
## The potential of the wall

The hyperbolic sine is one-to-one, so the charge decides the potential, which in
volts is $RT/(zF)$ times $y$.
"""
root = sp.sqrt(8 * epsilon * R * T * c_salt)
sine = divide(grahame, root, gives=equal(sigma / root, sp.sinh(y_0 / 2)))
half_potential = apply("asinh", sine, gives=equal(sp.asinh(sigma / root), y_0 / 2))
potential_of_charge = combine(
    equal(R * T / (z * F) * y_0, 2 * R * T / (z * F) * sp.asinh(sigma / root)),
    ((-2 * R * T, z * F), half_potential),
    given=cation,
)
named_potential = headline(potential_of_charge, "The surface potential", source="D62")

"""
Salt screens it: with much of it the potential of a given charge goes to zero, and without any, here
for a positive charge, it leaves every bound.
"""
much_salt = limit(right_side(potential_of_charge), c_salt, sp.oo, gives=0, given=cation)
positive_charge = suppose(positive(sigma))
no_salt = limit(
    right_side(potential_of_charge),
    c_salt,
    0,
    side="+",
    gives=diverges(1),
    given=(cation, positive_charge),
)

"""
A membrane with one charged lipid in five has about one elementary charge on three square
nanometres, which is -0.05 C/m$^2$. In 0.1 M of a monovalent salt its surface is at -57 mV: ions
near it, and the voltage sensors of its channels, feel another potential than the electrodes show.
"""
charged_membrane = evaluated(
    potential_of_charge,
    "-56.9 mV",
    source="by hand: 2 times 25.693 mV times arsinh(-1.3484), which is -1.10762",
    z="1",
    T="25degC",
    sigma="-0.05 C/m**2",
    epsilon="6.933e-10 F/m",
    c_salt="0.1 mol/L",
)
