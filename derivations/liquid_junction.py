"""# The liquid junction potential

Two solutions touch and mix in a thin layer. Nothing separates them, no ion is at equilibrium, and
yet a voltage stands between them, in series with everything an electrode measures. How large is it?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.electrochemical_potential import electrochemical_potential
from symbolic_electrochem.derivations.membrane import F, R, T, a, c_standard, phi, z
from symbolic_electrochem.steps import (
    at_least,
    combine,
    define,
    differentiate,
    equal,
    greater,
    known,
    left_side,
    positive,
    quantity,
    quantity_function,
    right_side,
    special_case,
    suppose,
)

"""
## The mixture

Call the two solutions $\\alpha$ and $\\beta$, and say where in the layer we are by a fraction
$\\xi$ of its thickness $\\ell$, which is $0$ on the side of $\\alpha$ and $1$ on that of $\\beta$.
Henderson's assumption is that at $\\xi$ there is a mixture of $1 - \\xi$ parts of one solution and
$\\xi$ parts of the other.
"""
xi = quantity(
    "xi", "place in the junction, as a fraction of its thickness", latex=r"\xi", typical=(0, 1)
)
ell = quantity(
    "ell",
    "thickness of the junction",
    unit="m",
    domain="positive",
    latex=r"\ell",
    typical=("1e-4", "1e-3"),
)
c_alpha = quantity(
    "c_alpha",
    "concentration in solution $\\alpha$",
    unit="mol/m**3",
    domain="nonnegative",
    latex=r"c_\alpha",
    typical=(1, 200),
)
c_beta = quantity(
    "c_beta",
    "concentration in solution $\\beta$",
    unit="mol/m**3",
    domain="nonnegative",
    latex=r"c_\beta",
    typical=(1, 200),
)
c_change = quantity(
    "c_change",
    "difference of the concentrations, $\\beta$ minus $\\alpha$",
    unit="mol/m**3",
    latex=r"\Delta c",
    typical=(-100, 100),
)
change = define(c_change, c_beta - c_alpha)
c_xi = c_alpha + xi * c_change

"""
An ion that is present in one of the solutions is present everywhere between them.
"""
present = suppose(positive(c_alpha + c_beta))
past_alpha = suppose(positive(xi))
before_beta = suppose(greater(1, xi))

"""
The mixture is $(1-\\xi)c_\\alpha + \\xi c_\\beta$, a sum of two terms of which neither is negative
and one is positive.
"""
mixed_in = combine(
    positive(c_xi),
    (xi * (1 - xi), present),
    ((1 - xi) ** 2, known(at_least(c_alpha, 0))),
    (xi**2, known(at_least(c_beta, 0))),
    (xi, change),
    given=(past_alpha, before_beta),
)

"""
## What drives one ion

Let $\\psi$ be the electric potential in the layer, a function of $\\xi$ that we do not know. The
electrochemical potential of the ion is that of the mixture. (The conductivities and the sum $S$,
which go over all the ions, are made of their parts further down.)
"""
S = quantity(
    "S",
    "charge that mixing alone would carry, for one unit of energy and thickness",
    unit="C*mol/(J*m*s)",
    typical=("-1e-4", "1e-4"),
)
sigma_alpha = quantity(
    "sigma_alpha",
    "conductivity of solution $\\alpha$",
    unit="S/m",
    latex=r"\sigma_\alpha",
    typical=("0.1", 10),
)
sigma_beta = quantity(
    "sigma_beta",
    "conductivity of solution $\\beta$",
    unit="S/m",
    latex=r"\sigma_\beta",
    typical=("0.1", 10),
)
sigma_change = quantity(
    "sigma_change",
    "difference of the conductivities, $\\beta$ minus $\\alpha$",
    unit="S/m",
    latex=r"\Delta\sigma",
    typical=("0.1", 10),
)
sigma_xi = sigma_alpha + xi * sigma_change
psi = quantity_function(
    "psi",
    xi,
    meaning="electric potential in the junction",
    unit="V",
    latex=r"\psi",
    model=-R * T * S / sigma_change * sp.log(sigma_xi),
)
psi_slope = sp.Derivative(psi, xi)
in_the_layer = special_case(
    electrochemical_potential, {a: c_xi / c_standard, phi: psi}, given=mixed_in
)

"""
Its slope has a part from mixing and a part from the field.
"""
slope = differentiate(
    right_side(in_the_layer), xi, gives=R * T * c_change / c_xi + z * F * psi_slope, given=mixed_in
)

"""
The ion drifts down that slope, as fast as its mobility $\\omega$ allows, and carries its charge
along. This is the axiom that every law of electrodiffusion begins with, written for a current,
which is counted positive from $\\alpha$ to $\\beta$.
"""
omega = quantity(
    "omega",
    "mobility, the velocity for one unit of force on a mole",
    unit="m**2*mol/(J*s)",
    domain="nonnegative",
    latex=r"\omega",
    typical=("1e-13", "1e-12"),
)
i_ion = quantity(
    "i_ion", "current density carried by an ion", unit="A/m**2", latex=r"i", typical=(-10, 10)
)
drift = suppose(equal(i_ion, -z * F * omega / ell * c_xi * left_side(slope)), given=mixed_in)

"""
The concentration in front cancels against that in the slope of the logarithm. What mixing does no
longer depends on the place; what the field does is in proportion to how much of the ion is there.
"""
ion_current = combine(
    equal(
        i_ion,
        -F / ell * (R * T * omega * z * c_change) - F / ell * (omega * z**2 * F * c_xi) * psi_slope,
    ),
    (1, drift),
    (-z * F * omega / ell * c_xi, slope),
)

"""
## Three ions

Let there be three ions; whoever has two gives the third no mobility, and more are added in the same
way. Each has a valence, a mobility and two concentrations of its own.
"""
z_1 = quantity("z_1", "valence of ion 1", domain="integer", latex="z_1", typical=(-3, 3))
z_2 = quantity("z_2", "valence of ion 2", domain="integer", latex="z_2", typical=(-3, 3))
z_3 = quantity("z_3", "valence of ion 3", domain="integer", latex="z_3", typical=(-3, 3))
omega_1 = quantity(
    "omega_1",
    "mobility of ion 1",
    unit="m**2*mol/(J*s)",
    domain="nonnegative",
    latex=r"\omega_1",
    typical=("1e-13", "1e-12"),
)
omega_2 = quantity(
    "omega_2",
    "mobility of ion 2",
    unit="m**2*mol/(J*s)",
    domain="nonnegative",
    latex=r"\omega_2",
    typical=("1e-13", "1e-12"),
)
omega_3 = quantity(
    "omega_3",
    "mobility of ion 3",
    unit="m**2*mol/(J*s)",
    domain="nonnegative",
    latex=r"\omega_3",
    typical=("1e-13", "1e-12"),
)
c_1_alpha = quantity(
    "c_1_alpha",
    "concentration of ion 1 in $\\alpha$",
    unit="mol/m**3",
    domain="nonnegative",
    latex=r"c_{1\alpha}",
    typical=(1, 200),
)
c_1_beta = quantity(
    "c_1_beta",
    "concentration of ion 1 in $\\beta$",
    unit="mol/m**3",
    domain="nonnegative",
    latex=r"c_{1\beta}",
    typical=(1, 200),
)
c_2_alpha = quantity(
    "c_2_alpha",
    "concentration of ion 2 in $\\alpha$",
    unit="mol/m**3",
    domain="nonnegative",
    latex=r"c_{2\alpha}",
    typical=(1, 200),
)
c_2_beta = quantity(
    "c_2_beta",
    "concentration of ion 2 in $\\beta$",
    unit="mol/m**3",
    domain="nonnegative",
    latex=r"c_{2\beta}",
    typical=(1, 200),
)
c_3_alpha = quantity(
    "c_3_alpha",
    "concentration of ion 3 in $\\alpha$",
    unit="mol/m**3",
    domain="nonnegative",
    latex=r"c_{3\alpha}",
    typical=(1, 200),
)
c_3_beta = quantity(
    "c_3_beta",
    "concentration of ion 3 in $\\beta$",
    unit="mol/m**3",
    domain="nonnegative",
    latex=r"c_{3\beta}",
    typical=(1, 200),
)
c_1_change = quantity(
    "c_1_change",
    "difference of the concentrations of ion 1",
    unit="mol/m**3",
    latex=r"\Delta c_1",
    typical=(-100, 100),
)
i_1 = quantity("i_1", "current density of ion 1", unit="A/m**2", latex="i_1", typical=(-9, 9))
c_2_change = quantity(
    "c_2_change",
    "difference of the concentrations of ion 2",
    unit="mol/m**3",
    latex=r"\Delta c_2",
    typical=(-100, 100),
)
i_2 = quantity("i_2", "current density of ion 2", unit="A/m**2", latex="i_2", typical=(-9, 9))
c_3_change = quantity(
    "c_3_change",
    "difference of the concentrations of ion 3",
    unit="mol/m**3",
    latex=r"\Delta c_3",
    typical=(-100, 100),
)
i_3 = quantity("i_3", "current density of ion 3", unit="A/m**2", latex="i_3", typical=(-9, 9))
ion_1 = {
    i_ion: i_1,
    z: z_1,
    omega: omega_1,
    c_alpha: c_1_alpha,
    c_beta: c_1_beta,
    c_change: c_1_change,
}
ion_2 = {
    i_ion: i_2,
    z: z_2,
    omega: omega_2,
    c_alpha: c_2_alpha,
    c_beta: c_2_beta,
    c_change: c_2_change,
}
ion_3 = {
    i_ion: i_3,
    z: z_3,
    omega: omega_3,
    c_alpha: c_3_alpha,
    c_beta: c_3_beta,
    c_change: c_3_change,
}
change_1 = special_case(change, ion_1)
change_2 = special_case(change, ion_2)
change_3 = special_case(change, ion_3)

"""
Each carries its own current.
"""
current_1 = special_case(ion_current, ion_1)
current_2 = special_case(ion_current, ion_2)
current_3 = special_case(ion_current, ion_3)

"""
Two sums are all that is needed of the ions. One says how much charge mixing alone would carry; the
other is, in each solution, its conductivity.
"""
mixing = define(
    S, F * (z_1 * omega_1 * c_1_change + z_2 * omega_2 * c_2_change + z_3 * omega_3 * c_3_change)
)
conductivity_alpha = define(
    sigma_alpha,
    F**2
    * (z_1**2 * omega_1 * c_1_alpha + z_2**2 * omega_2 * c_2_alpha + z_3**2 * omega_3 * c_3_alpha),
)
conductivity_beta = define(
    sigma_beta,
    F**2
    * (z_1**2 * omega_1 * c_1_beta + z_2**2 * omega_2 * c_2_beta + z_3**2 * omega_3 * c_3_beta),
)
conductivity_change = define(sigma_change, sigma_beta - sigma_alpha)

"""
The conductivity between is a mixture as well.
"""
mixed_conductivity = combine(
    equal(
        z_1**2 * omega_1 * (c_1_alpha + xi * c_1_change)
        + z_2**2 * omega_2 * (c_2_alpha + xi * c_2_change)
        + z_3**2 * omega_3 * (c_3_alpha + xi * c_3_change),
        sigma_xi / F**2,
    ),
    (z_1**2 * omega_1 * xi, change_1),
    (z_2**2 * omega_2 * xi, change_2),
    (z_3**2 * omega_3 * xi, change_3),
    ((xi - 1, F**2), conductivity_alpha),
    ((-xi, F**2), conductivity_beta),
    ((-xi, F**2), conductivity_change),
)

"""
So the three currents add up to a part that mixing drives and a part that the field drives.
"""
total_current = combine(
    equal(i_1 + i_2 + i_3, -(R * T * S + sigma_xi * psi_slope) / ell),
    (1, current_1),
    (1, current_2),
    (1, current_3),
    (R * T / ell, mixing),
    (-(F**2) * psi_slope / ell, mixed_conductivity),
)
