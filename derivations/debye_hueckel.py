"""# The Debye-Hückel law

An ion in salt water lives in a cloud of the opposite charge. That makes it feel better than alone,
and less active than its concentration says. By how much?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.born_energy import (
    N_A,
    charge,
    charging_work,
    epsilon,
    ion_charge,
    own_potential,
    work,
)
from symbolic_electrochem.derivations.debye_length import ionic_strength, kappa, screening
from symbolic_electrochem.derivations.membrane import F, R, T, c_standard, z
from symbolic_electrochem.derivations.nernst_potential import charged
from symbolic_electrochem.derivations.neutral_species import neutral
from symbolic_electrochem.derivations.screened_coulomb import r_1, screened_coulomb
from symbolic_electrochem.steps import (
    apply,
    combine,
    define,
    equal,
    evaluated,
    greater,
    headline,
    known,
    limit,
    multiply,
    quantity,
    quotient_limit,
    rearrange,
    right_side,
    special_case,
    substitute,
)

"""
## The cloud at the ion

At the distance $r_1$ from an ion of charge $q$, what the cloud adds to the potential of the bare
ion is the difference of the screened potential and Coulomb's.
"""
psi_cloud = quantity(
    "psi_cloud",
    "potential of the cloud",
    unit="V",
    latex=r"\psi_{\mathrm{cloud}}",
    typical=("-0.1", "0.1"),
)
psi_total = right_side(screened_coulomb)
without_the_ion = define(psi_cloud, psi_total - charge / (4 * sp.pi * epsilon * r_1))
cloud = rearrange(
    without_the_ion,
    gives=equal(psi_cloud, charge * (sp.exp(-kappa * r_1) - 1) / (4 * sp.pi * epsilon * r_1)),
)

"""
Both potentials are infinite at a point ion; their difference is not. The cloud acts on the ion as
if all its charge, $-q$, sat at one Debye length.
"""
at_the_ion = quotient_limit(
    charge * (sp.exp(-kappa * r_1) - 1),
    4 * sp.pi * epsilon * r_1,
    r_1,
    0,
    side="+",
    gives=-charge * kappa / (4 * sp.pi * epsilon),
)

"""
## Charging the ion in its cloud

The potential of the cloud is proportional to the charge of the ion, so charging the ion costs half
of charge times potential, as in the chapter on Born's energy. (Only this one ion is charged: the
cloud is that of all the others, and $\\kappa$ stays what it is.)
"""
cloud_potential = -ion_charge * kappa / (4 * sp.pi * epsilon)
cloud_work = special_case(charging_work, {charge: ion_charge, own_potential: cloud_potential})

"""
For one mole of ions it is the *excess chemical potential*, what the cloud adds to the chemical
potential that the ions would have without charges, $\\mu^\\circ + RT\\ln(c/c^\\circ)$.
"""
mu_excess = quantity(
    "mu_excess",
    "excess chemical potential",
    unit="J/mol",
    latex=r"\mu^{\mathrm{ex}}",
    typical=(-2000, 0),
)
only_the_cloud = define(mu_excess, N_A * work.func(1, ion_charge, cloud_potential))
lowered = combine(
    equal(mu_excess, -(z**2) * F**2 * kappa / (8 * sp.pi * N_A * epsilon)),
    (1, only_the_cloud),
    (N_A, cloud_work),
)

"""
It is negative: the ion is better off in its cloud than alone.

## The activity coefficient

The excess can be drawn into the logarithm, as a factor $\\gamma$ on the concentration. That factor
is the *activity coefficient*. (Everything that ions do to one another besides, such as pushing each
other away when they touch, is left out here.)
"""
gamma = quantity(
    "gamma", "activity coefficient", domain="positive", latex=r"\gamma", typical=("0.1", 1)
)
activity_coefficient = define(gamma, sp.exp(mu_excess / (R * T)))
from_the_cloud = substitute(activity_coefficient, lowered)
natural = apply(
    "ln",
    from_the_cloud,
    gives=equal(sp.log(gamma), -(z**2) * F**2 * kappa / (8 * sp.pi * N_A * epsilon * R * T)),
)

"""
With $\\kappa$ written out, the ionic strength enters by its root.
"""
with_strength = substitute(natural, screening)

"""
The law is written with the decimal logarithm and with the ionic strength in moles per litre. What
depends on the solvent and the temperature alone is gathered in a pure number $A$.
"""
A_dh = quantity(
    "A_dh",
    "constant of the Debye-Hückel law",
    domain="positive",
    latex="A",
    typical=("0.4", "0.6"),
)
solvent = define(
    A_dh,
    F**3
    * sp.sqrt(2 * c_standard / (epsilon * R * T))
    / (8 * sp.pi * sp.log(10) * N_A * epsilon * R * T),
)
lg_gamma = sp.log(gamma) / sp.log(10)
root = sp.sqrt(ionic_strength / c_standard)
debye_hueckel = combine(
    equal(lg_gamma, -A_dh * z**2 * root),
    ((1, sp.log(10)), with_strength),
    (z**2 * root, solvent),
)
limiting_law = headline(debye_hueckel, "The Debye-Hückel limiting law", source="D59")

"""
Freed of the logarithm:
"""
exponent = -sp.log(10) * A_dh * z**2 * root
natural_again = multiply(debye_hueckel, sp.log(10), gives=equal(sp.log(gamma), exponent))
coefficient = apply("exp", natural_again, gives=equal(gamma, sp.exp(exponent)))

"""
## What it says

An ion is always less active than its concentration says, the more so the more salt there is and,
with its square, the more it is charged.
"""
less_active = known(greater(1, right_side(coefficient)), given=charged)

"""
In very little salt the cloud is far away and thin, and activity and concentration agree. A
neutral molecule has no cloud at all.
"""
little_salt = limit(right_side(coefficient), ionic_strength, 0, side="+", gives=1)
no_charge_no_cloud = substitute(coefficient, neutral, gives=equal(gamma, 1))

"""
At the other end the law is out of bounds: it lets the coefficient go to zero, but a cloud closer
than the ions are large is no cloud. It is a *limiting law*, good up to some 5 mmol/L.
"""
much_salt = limit(right_side(coefficient), ionic_strength, sp.oo, gives=0, given=charged)

"""
## In numbers

The constant depends on how good the value of the permittivity is. With the relative permittivity
78.30 of water at 25 °C it is 0.5116, with the older value 78.54 it is the 0.509 of most textbooks.
"""
at_25 = evaluated(
    solvent,
    "0.5116",
    source="by hand: 0.5092 times 78.54/78.30 to the power 3/2, which is 1.00460",
    T="25degC",
    epsilon="6.9328e-10 F/m",
)
at_25_old = evaluated(
    solvent, "0.509", source="textbook value", T="25degC", epsilon="6.9541e-10 F/m"
)

"""
So a monovalent ion at 1 mmol/L is less active by four percent, a divalent one by fourteen.
"""
monovalent = evaluated(
    coefficient,
    "0.963",
    source="by hand: 10 to the power −0.5116 times 0.031623",
    A_dh="0.5116",
    z="1",
    ionic_strength="1 mM",
)
divalent = evaluated(
    coefficient,
    "0.862",
    source="by hand: 10 to the power −4 times 0.5116 times 0.031623",
    A_dh="0.5116",
    z="2",
    ionic_strength="1 mM",
)
