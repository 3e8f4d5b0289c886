"""# Three liquid junctions

Henderson's equation holds for any two solutions. What does it say of one salt at two
concentrations, of two salts at one concentration, and of a membrane that stops all ions but one?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.henderson_equation import (
    E_J,
    alpha_conducts,
    beta_conducts,
    henderson,
)
from symbolic_electrochem.derivations.liquid_junction import (
    S,
    c_1_alpha,
    c_1_beta,
    c_1_change,
    c_2_alpha,
    c_2_beta,
    c_2_change,
    c_3_alpha,
    c_3_beta,
    c_3_change,
    c_alpha,
    c_beta,
    conductivity_alpha,
    conductivity_beta,
    mixing,
    omega,
    omega_1,
    omega_2,
    omega_3,
    sigma_alpha,
    sigma_beta,
    z_1,
    z_2,
    z_3,
)
from symbolic_electrochem.derivations.membrane import E, F, R, T, a_in, a_out, z
from symbolic_electrochem.derivations.nernst_potential import charged, equilibrium_potential
from symbolic_electrochem.steps import (
    apply,
    combine,
    equal,
    evaluated,
    headline,
    nonzero,
    positive,
    quantity,
    special_case,
    substitute,
    suppose,
    unequal,
)

"""
## One ion moves

Let all ions but one be stuck, as in a membrane that only that one can enter. It is on both sides,
and not equally concentrated.
"""
one_moves = {
    z_1: z,
    omega_1: omega,
    c_1_alpha: c_alpha,
    c_1_beta: c_beta,
    c_1_change: c_beta - c_alpha,
    omega_2: 0,
    omega_3: 0,
}
mobile = suppose(positive(omega))
in_alpha = suppose(positive(c_alpha))
in_beta = suppose(positive(c_beta))
two_concentrations = suppose(unequal(c_beta, c_alpha))

"""
The sums have one term each.
"""
mixing_of_one = special_case(mixing, one_moves)
alpha_of_one = special_case(conductivity_alpha, one_moves)
beta_of_one = special_case(conductivity_beta, one_moves)

"""
How mobile the ion is drops out of the ratio of the conductivities, and out of the fraction before
the logarithm.
"""
ratio = combine(
    equal(sigma_beta / sigma_alpha, c_beta / c_alpha),
    ((1, sigma_alpha), beta_of_one),
    ((-c_beta, c_alpha * sigma_alpha), alpha_of_one),
    given=(in_alpha, alpha_conducts),
)
logarithms = apply(
    "ln",
    ratio,
    gives=equal(sp.log(sigma_beta / sigma_alpha), sp.log(c_beta / c_alpha)),
    given=(in_alpha, in_beta, alpha_conducts, beta_conducts),
)
fraction = combine(
    equal(z * F * S, sigma_beta - sigma_alpha),
    (z * F, mixing_of_one),
    (-1, beta_of_one),
    (1, alpha_of_one),
)

"""
So $S$ over the difference of the conductivities is $1/(zF)$. The potential depends on the two
concentrations and the valence, and on nothing else.
"""
one_ion = combine(
    equal(E_J, -R * T / (z * F) * sp.log(c_beta / c_alpha)),
    (1, henderson),
    ((-R * T * S, sigma_beta - sigma_alpha), logarithms),
    ((-R * T * sp.log(c_beta / c_alpha), z * F * (sigma_beta - sigma_alpha)), fraction),
    given=(charged, in_alpha, in_beta),
)

"""
That is the equilibrium potential of the ion, with $\\beta$ inside and $\\alpha$ outside, where only
the ratio counts. A current that one ion alone could carry stops when that ion is at equilibrium.
"""
nernst = special_case(
    equilibrium_potential,
    {a_in: c_beta, a_out: c_alpha},
    given=(in_alpha, in_beta),
)
selective = combine(equal(E_J, E), (1, one_ion), (-1, nernst))
nernst_as_a_junction = headline(
    selective, "If one ion alone is mobile, the junction potential is that of Nernst", source="D32"
)

"""
## One salt

Now let one salt of a univalent cation and a univalent anion stand at two concentrations.
"""
one_salt = {
    z_1: 1,
    z_2: -1,
    c_1_alpha: c_alpha,
    c_1_beta: c_beta,
    c_1_change: c_beta - c_alpha,
    c_2_alpha: c_alpha,
    c_2_beta: c_beta,
    c_2_change: c_beta - c_alpha,
    omega_3: 0,
}
mixing_of_salt = special_case(mixing, one_salt)
alpha_of_salt = special_case(conductivity_alpha, one_salt)
beta_of_salt = special_case(conductivity_beta, one_salt)

"""
The faster ion runs ahead, and the voltage holds it back until both go at the same pace. In the
fraction of Henderson's equation the difference of the concentrations cancels, and in the logarithm
the sum of the mobilities.
"""
cation_moves = suppose(positive(omega_1))
salt = substitute(
    henderson,
    mixing_of_salt,
    alpha_of_salt,
    beta_of_salt,
    gives=equal(
        E_J, -R * T / F * (omega_1 - omega_2) / (omega_1 + omega_2) * sp.log(c_beta / c_alpha)
    ),
    given=(cation_moves, in_alpha, in_beta, two_concentrations),
)
salt_junction = headline(salt, "The junction potential of a single salt", source="D32")

"""
If both are equally fast there is nothing to hold back. This is why potassium chloride goes into a
salt bridge.
"""
equally_fast = special_case(salt, {omega_2: omega_1}, gives=equal(E_J, 0), given=cation_moves)
no_junction = headline(
    equally_fast, "With equal mobilities there is no junction potential", source="D32"
)

"""
Tables do not list mobilities but what they are measured by: the conductivity $\\lambda$ of one mole
of the ion in one unit of volume, $F^2\\omega$ for a univalent ion. (Another trap: many tables give
the velocity in a field of one volt per metre and call that the mobility. It is $F\\omega$.)
"""
lambda_1 = quantity(
    "lambda_1",
    "molar conductivity of ion 1",
    unit="S*m**2/mol",
    domain="positive",
    latex=r"\lambda_1",
    typical=("0.001", "0.04"),
)
lambda_2 = quantity(
    "lambda_2",
    "molar conductivity of ion 2",
    unit="S*m**2/mol",
    domain="positive",
    latex=r"\lambda_2",
    typical=("0.001", "0.04"),
)
salt_in_conductivities = special_case(
    salt,
    {omega_1: lambda_1 / F**2, omega_2: lambda_2 / F**2},
    gives=equal(
        E_J, -R * T / F * (lambda_1 - lambda_2) / (lambda_1 + lambda_2) * sp.log(c_beta / c_alpha)
    ),
)

"""
For a solution ten times as concentrated as the other the chlorides of sodium, potassium and
hydrogen give, in this order and with textbook values of the molar conductivities:
"""
sodium_chloride = evaluated(
    salt_in_conductivities,
    "12.28 mV",
    source="by hand: −59.159 mV times (50.1 − 76.35)/(50.1 + 76.35), which is −0.20759",
    T="25degC",
    lambda_1="50.1 S*cm**2/mol",
    lambda_2="76.35 S*cm**2/mol",
    c_alpha="10 mM",
    c_beta="100 mM",
)
potassium_chloride = evaluated(
    salt_in_conductivities,
    "1.13 mV",
    source="by hand: −59.159 mV times (73.5 − 76.35)/(73.5 + 76.35), which is −0.01902",
    T="25degC",
    lambda_1="73.5 S*cm**2/mol",
    lambda_2="76.35 S*cm**2/mol",
    c_alpha="10 mM",
    c_beta="100 mM",
)
hydrochloric_acid = evaluated(
    salt_in_conductivities,
    "-37.96 mV",
    source="by hand: −59.159 mV times (349.8 − 76.35)/(349.8 + 76.35), which is 0.64168",
    T="25degC",
    lambda_1="349.8 S*cm**2/mol",
    lambda_2="76.35 S*cm**2/mol",
    c_alpha="10 mM",
    c_beta="100 mM",
)

"""
## Two salts at one concentration

Last, let two salts with the same anion meet at the same concentration: the first in $\\alpha$, the
second in $\\beta$.
"""
c_salt = quantity(
    "c_salt",
    "concentration of either salt",
    unit="mol/m**3",
    domain="positive",
    latex="c",
    typical=(1, 200),
)
two_salts = {
    z_1: 1,
    z_2: 1,
    z_3: -1,
    c_1_alpha: c_salt,
    c_1_beta: 0,
    c_1_change: -c_salt,
    c_2_alpha: 0,
    c_2_beta: c_salt,
    c_2_change: c_salt,
    c_3_alpha: c_salt,
    c_3_beta: c_salt,
    c_3_change: 0,
}
mixing_of_two = special_case(mixing, two_salts)
alpha_of_two = special_case(conductivity_alpha, two_salts)
beta_of_two = special_case(conductivity_beta, two_salts)

"""
The difference of the conductivities is $F$ times what mixing carries, so the fraction before the
logarithm is $-RT/F$, and the concentration drops out. The sign turns the logarithm over.
"""
anion_moves = suppose(positive(omega_3))
two_mobilities = suppose(nonzero(omega_2 - omega_1))
lewis_sargent = substitute(
    henderson,
    mixing_of_two,
    alpha_of_two,
    beta_of_two,
    gives=equal(E_J, R * T / F * sp.log((omega_1 + omega_3) / (omega_2 + omega_3))),
    given=(anion_moves, two_mobilities),
)
lewis_and_sargent = headline(lewis_sargent, "The Lewis–Sargent equation", source="D32")

"""
The molar conductivity of a salt is $F^2$ times the sum of its two mobilities. So in the logarithm
stands the ratio of two conductivities, those of the two salts. Each can be
measured in a dish of its own; no single ion need be known.
"""
Lambda_1 = quantity(
    "Lambda_1",
    "molar conductivity of salt 1",
    unit="S*m**2/mol",
    domain="positive",
    latex=r"\Lambda_1",
    typical=("0.01", "0.05"),
)
Lambda_2 = quantity(
    "Lambda_2",
    "molar conductivity of salt 2",
    unit="S*m**2/mol",
    domain="positive",
    latex=r"\Lambda_2",
    typical=("0.01", "0.05"),
)
lewis_sargent_in_conductivities = special_case(
    lewis_sargent,
    {omega_1: Lambda_1 / F**2 - omega_3, omega_2: Lambda_2 / F**2 - omega_3},
    gives=equal(E_J, R * T / F * sp.log(Lambda_1 / Lambda_2)),
)

"""
Hydrochloric acid against potassium chloride, both one tenth normal:
"""
acid_against_salt = evaluated(
    lewis_sargent_in_conductivities,
    "28.52 mV",
    source="textbook value; by hand: 25.6926 mV times the logarithm of 391.32/128.96, 1.1100",
    T="25degC",
    Lambda_1="391.32 S*cm**2/mol",
    Lambda_2="128.96 S*cm**2/mol",
)
