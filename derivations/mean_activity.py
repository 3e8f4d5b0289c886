"""# Mean activity

Nobody can pour a solution of cations alone. What is known of the activity of a single ion, then,
and what does a cell without a membrane measure?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.electrochemical_potential import (
    electrochemical_potential,
    mu,
    mu_standard,
)
from symbolic_electrochem.derivations.membrane import F, R, T, a, phi, z
from symbolic_electrochem.steps import (
    apply,
    combine,
    define,
    divide,
    equal,
    evaluated,
    headline,
    multiply,
    positive,
    quantity,
    rearrange,
    special_case,
    substitute,
    suppose,
)

"""
## The salt

A salt gives $\\nu_+$ cations and $\\nu_-$ anions. Each has its electrochemical potential, in one
and the same solution.
"""
nu_plus = quantity(
    "nu_plus",
    "number of cations in a formula unit",
    domain="positive",
    latex=r"\nu_+",
    typical=(1, 3),
)
nu_minus = quantity(
    "nu_minus",
    "number of anions in a formula unit",
    domain="positive",
    latex=r"\nu_-",
    typical=(1, 3),
)
z_plus = quantity("z_plus", "valence of the cation", latex="z_+", typical=(1, 3))
z_minus = quantity("z_minus", "valence of the anion", latex="z_-", typical=(-3, -1))
a_plus = quantity(
    "a_plus", "activity of the cation", domain="positive", latex="a_+", typical=("1e-3", 1)
)
a_minus = quantity(
    "a_minus", "activity of the anion", domain="positive", latex="a_-", typical=("1e-3", 1)
)
mu_plus = quantity(
    "mu_plus", "electrochemical potential of the cation", unit="J/mol", latex=r"\tilde{\mu}_+"
)
mu_minus = quantity(
    "mu_minus", "electrochemical potential of the anion", unit="J/mol", latex=r"\tilde{\mu}_-"
)
mu_plus_standard = quantity(
    "mu_plus_standard", "standard potential of the cation", unit="J/mol", latex=r"\mu_+^{\circ}"
)
mu_minus_standard = quantity(
    "mu_minus_standard", "standard potential of the anion", unit="J/mol", latex=r"\mu_-^{\circ}"
)
of_cation = special_case(
    electrochemical_potential, {mu: mu_plus, mu_standard: mu_plus_standard, a: a_plus, z: z_plus}
)
of_anion = special_case(
    electrochemical_potential,
    {mu: mu_minus, mu_standard: mu_minus_standard, a: a_minus, z: z_minus},
)

"""
The salt as a whole is neutral.
"""
neutral = suppose(equal(nu_plus * z_plus + nu_minus * z_minus, 0))

"""
Its potential is that of its ions together. The electric potential, of which only differences can be
measured, drops out.
"""
mu_salt = quantity("mu_salt", "potential of the salt", unit="J/mol", latex=r"\mu_{\mathrm{salt}}")
mu_salt_standard = quantity(
    "mu_salt_standard",
    "standard potential of the salt",
    unit="J/mol",
    latex=r"\mu_{\mathrm{salt}}^{\circ}",
)
together = define(mu_salt, nu_plus * mu_plus + nu_minus * mu_minus)
standard = define(mu_salt_standard, nu_plus * mu_plus_standard + nu_minus * mu_minus_standard)
logarithms = nu_plus * sp.log(a_plus) + nu_minus * sp.log(a_minus)
of_ions = substitute(together, of_cation, of_anion)
potential_of_salt = rearrange(
    of_ions,
    (F * phi, neutral),
    (-1, standard),
    gives=equal(mu_salt, mu_salt_standard + R * T * logarithms),
)

"""
The *mean activity* is the geometric mean of the activities of all the ions in a formula unit.
"""
nu = nu_plus + nu_minus
a_mean = quantity(
    "a_mean", "mean activity", domain="positive", latex=r"a_{\pm}", typical=("1e-3", 1)
)
mean_activity = define(a_mean, (a_plus**nu_plus * a_minus**nu_minus) ** (1 / nu))
mean_logarithm = apply("ln", mean_activity, gives=equal(sp.log(a_mean), logarithms / nu))
mean_potential = rearrange(
    potential_of_salt,
    (-R * T * nu, mean_logarithm),
    gives=equal(mu_salt, mu_salt_standard + nu * R * T * sp.log(a_mean)),
)
named_mean = headline(mean_potential, "The potential of a salt", source="D14")

"""
## What cannot be measured

Somebody else divides the same potential in another way: into an electric potential that is
higher by $(RT/F)\\ln\\lambda$ everywhere, and an activity that makes up for it.
"""
lam = quantity(
    "lam", "number that tells two conventions apart", domain="positive", latex=r"\lambda"
)
a_other = quantity("a_other", "activity in another convention", domain="positive", latex="a'")
phi_other = quantity(
    "phi_other", "electric potential in another convention", unit="V", latex=r"\phi'"
)
mu_other = quantity(
    "mu_other",
    "electrochemical potential in another convention",
    unit="J/mol",
    latex=r"\tilde{\mu}'",
)
higher = define(phi_other, phi + R * T / F * sp.log(lam))
lower = define(a_other, a / lam**z)

"""
The electrochemical potential of every ion is what it was, so nothing that happens can tell the two
conventions apart.
"""
elsewhere = special_case(electrochemical_potential, {mu: mu_other, a: a_other, phi: phi_other})
logarithm_of_lower = apply("ln", lower, gives=equal(sp.log(a_other), sp.log(a) - z * sp.log(lam)))
unseen = combine(
    equal(mu_other, mu),
    (1, elsewhere),
    (-1, electrochemical_potential),
    (R * T, logarithm_of_lower),
    (z * F, higher),
)
named_convention = headline(unseen, "A single ion's activity is a convention", source="D14")

"""
The activities of the two ions change, each by its valence. But the salt is neutral, so in the
product of which the mean activity is a root the two changes cancel.
"""
no_exponent = multiply(
    neutral,
    sp.log(lam),
    gives=equal((nu_plus * z_plus + nu_minus * z_minus) * sp.log(lam), 0),
    relation="⇒",
)
no_change = apply(
    "exp", no_exponent, gives=equal(lam ** (nu_plus * z_plus + nu_minus * z_minus), 1)
)
changed = (a_plus / lam**z_plus) ** nu_plus * (a_minus / lam**z_minus) ** nu_minus

"""
Drawn out of the two powers, the factors $\\lambda$ are the inverse of just this number.
"""
same_product = combine(equal(changed, a_plus**nu_plus * a_minus**nu_minus), (-changed, no_change))
named_cancellation = headline(
    same_product, "The mean activity does not depend on the convention", source="D14"
)

"""
## A cell without a membrane

Two solutions of the same salt are joined through electrodes, a pair in each, one of which takes up
the cation and the other the anion. For every formula unit that vanishes from the first solution and
appears in the second, the charge $\\nu_+ z_+$ goes round. A cell through which next to no current
flows turns all of the free energy into electrical work.
"""
mu_salt_1 = quantity(
    "mu_salt_1", "potential of the salt in the first solution", unit="J/mol", latex=r"\mu_1"
)
mu_salt_2 = quantity(
    "mu_salt_2", "potential of the salt in the second solution", unit="J/mol", latex=r"\mu_2"
)
a_1 = quantity("a_1", "mean activity in the first solution", domain="positive", typical=("1e-3", 1))
a_2 = quantity(
    "a_2", "mean activity in the second solution", domain="positive", typical=("1e-3", 1)
)
E_cell = quantity(
    "E_cell", "voltage of the cell", unit="V", latex=r"E_{\mathrm{cell}}", typical=("-0.2", "0.2")
)
reversible_work = suppose(equal(nu_plus * z_plus * F * E_cell, mu_salt_1 - mu_salt_2))

"""
Each potential is that of a salt. The ions of the second solution have activities, and an electric
potential, of their own.
"""
a_plus_2 = quantity(
    "a_plus_2",
    "activity of the cation in the second solution",
    domain="positive",
    latex="a_{+,2}",
    typical=("1e-3", 1),
)
a_minus_2 = quantity(
    "a_minus_2",
    "activity of the anion in the second solution",
    domain="positive",
    latex="a_{-,2}",
    typical=("1e-3", 1),
)
mu_plus_2 = quantity(
    "mu_plus_2",
    "electrochemical potential of the cation in the second solution",
    unit="J/mol",
    latex=r"\tilde{\mu}_{+,2}",
)
mu_minus_2 = quantity(
    "mu_minus_2",
    "electrochemical potential of the anion in the second solution",
    unit="J/mol",
    latex=r"\tilde{\mu}_{-,2}",
)
phi_2 = quantity(
    "phi_second",
    "electric potential of the second solution",
    unit="V",
    latex=r"\phi_2",
    typical=("-0.1", "0.1"),
)
in_first = special_case(mean_potential, {mu_salt: mu_salt_1, a_mean: a_1})
in_second = special_case(
    mean_potential,
    {
        mu_salt: mu_salt_2,
        a_mean: a_2,
        a_plus: a_plus_2,
        a_minus: a_minus_2,
        mu_plus: mu_plus_2,
        mu_minus: mu_minus_2,
        phi: phi_2,
    },
)

"""
The standard potentials cancel, and with the salt neutral no electric potential is left. What the
cell measures is the ratio of two *mean* activities.
"""
work = rearrange(
    reversible_work,
    (1, in_first),
    (-1, in_second),
    gives=equal(nu_plus * z_plus * F * E_cell, nu * R * T * sp.log(a_1 / a_2)),
)

"""
A cation is charged, so the voltage can be isolated.
"""
charged_cation = suppose(positive(z_plus))
cell_voltage = divide(
    work,
    nu_plus * z_plus * F,
    gives=equal(E_cell, nu * R * T / (nu_plus * z_plus * F) * sp.log(a_1 / a_2)),
    given=charged_cation,
)
named_cell = headline(cell_voltage, "The concentration cell without transport", source="D14")

"""
For hydrochloric acid and other salts of monovalent ions that is twice the Nernst potential of one
of them. A membrane that let only the cation through would measure one ion, and half of this. The
cell transports both.
"""
monovalent_cell = special_case(
    cell_voltage,
    {nu_plus: 1, nu_minus: 1, z_plus: 1, z_minus: -1},
    gives=equal(E_cell, 2 * R * T / F * sp.log(a_1 / a_2)),
)
tenfold_dilution = evaluated(
    monovalent_cell,
    "118.3 mV",
    source="by hand: twice 25.6926 mV times the logarithm of ten",
    T="25degC",
    a_1="0.1",
    a_2="0.01",
)
