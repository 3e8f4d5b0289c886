"""# Beyond the limiting law

The limiting law takes ions for points, and fails where the cloud is hardly larger than they are.
What does their size change? And what is left to do where that too is not enough?
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
from symbolic_electrochem.derivations.debye_hueckel import (
    A_dh,
    debye_hueckel,
    less_active,
    root,
    solvent,
)
from symbolic_electrochem.derivations.debye_length import ionic_strength, kappa, screening
from symbolic_electrochem.derivations.membrane import F, R, T, c_standard, z
from symbolic_electrochem.derivations.screened_coulomb import (
    endless,
    field_0,
    growing_named,
    psi_0,
    r_0,
)
from symbolic_electrochem.steps import (
    apply,
    at_least,
    between,
    combine,
    define,
    differentiate,
    equal,
    evaluated,
    for_every,
    greater,
    headline,
    identity,
    known,
    limit,
    positive,
    quantity,
    quotient_limit,
    rearrange,
    right_side,
    sentence,
    solutions,
    special_case,
    substitute,
    suppose,
)

"""
## An ion with a size

Let no other ion come closer to the centre of this one than a distance $r_0$. Up to there is no
cloud, so at $r_0$ the field is that of the bare charge $q$.
"""
bare_field = suppose(equal(field_0, charge / (4 * sp.pi * epsilon * r_0**2)))

"""
From there on the potential falls off as the chapter on the screened potential found, without a
growing part. That ties the potential at $r_0$ to the field.
"""
tied = combine(
    equal((1 + kappa * r_0) * psi_0, r_0 * field_0),
    (-2 * kappa * sp.exp(kappa * r_0), growing_named),
    (2 * kappa * sp.exp(kappa * r_0), endless),
)
contact = combine(
    equal(psi_0, charge / (4 * sp.pi * epsilon * r_0 * (1 + kappa * r_0))),
    ((1, 1 + kappa * r_0), tied),
    ((r_0, 1 + kappa * r_0), bare_field),
)

"""
The share of the cloud in it is the difference from the potential of the bare charge. It is that of
a charge $-q$ at one Debye length beyond $r_0$.
"""
cloud_at_contact = rearrange(
    contact,
    gives=equal(
        psi_0 - charge / (4 * sp.pi * epsilon * r_0),
        -charge * kappa / (4 * sp.pi * epsilon * (1 + kappa * r_0)),
    ),
)

"""
## Charging it

As before the work is half of charge times potential, and the excess chemical potential is that
work for one mole.
"""
cloud_potential = -ion_charge * kappa / (4 * sp.pi * epsilon * (1 + kappa * r_0))
cloud_work = special_case(charging_work, {charge: ion_charge, own_potential: cloud_potential})
mu_sized = quantity(
    "mu_sized",
    "excess chemical potential of ions with a size",
    unit="J/mol",
    latex=r"\mu^{\mathrm{ex}}",
    typical=(-2000, 0),
)
gamma_sized = quantity(
    "gamma_sized",
    "their activity coefficient",
    domain="positive",
    latex=r"\gamma",
    typical=("0.1", 1),
)
excess = define(mu_sized, N_A * work.func(1, ion_charge, cloud_potential))
activity_coefficient = define(gamma_sized, sp.exp(mu_sized / (R * T)))

"""
The two together:
"""
lowered = combine(
    equal(mu_sized, -(z**2) * F**2 * kappa / (8 * sp.pi * N_A * epsilon * (1 + kappa * r_0))),
    (1, excess),
    (N_A, cloud_work),
)
from_the_cloud = substitute(activity_coefficient, lowered)
natural = apply(
    "ln",
    from_the_cloud,
    gives=equal(
        sp.log(gamma_sized),
        -(z**2) * F**2 * kappa / (8 * sp.pi * N_A * epsilon * R * T * (1 + kappa * r_0)),
    ),
)

"""
## The extended law

Besides $A$ the solvent has a second constant, $B$: one over the Debye length at one mole per litre.
"""
B_dh = quantity(
    "B_dh",
    "second constant of the solvent",
    unit="1/m",
    domain="positive",
    latex="B",
    typical=("3e9", "3.5e9"),
)
second_constant = define(B_dh, F * sp.sqrt(2 * c_standard / (epsilon * R * T)))
kappa_of_strength = combine(equal(kappa, B_dh * root), (1, screening), (-root, second_constant))
constants = combine(
    equal(A_dh, F**2 * B_dh / (8 * sp.pi * sp.log(10) * N_A * epsilon * R * T)),
    (1, solvent),
    (-(F**2) / (8 * sp.pi * sp.log(10) * N_A * epsilon * R * T), second_constant),
)

"""
With them:
"""
with_strength = substitute(natural, kappa_of_strength)
lg_gamma = sp.log(gamma_sized) / sp.log(10)
extended = combine(
    equal(lg_gamma, -A_dh * z**2 * root / (1 + B_dh * r_0 * root)),
    ((1, sp.log(10)), with_strength),
    ((z**2 * root, 1 + B_dh * r_0 * root), constants),
)
extended_law = headline(extended, "The extended Debye-Hückel law", source="D60")

"""
For point ions it is the limiting law,
"""
point_ions = limit(right_side(extended), r_0, 0, side="+", gives=right_side(debye_hueckel))

"""
and where there is much salt it does not run away to minus infinity as that law does. Written with
one root less,
"""
rewritten = identity(
    equal(right_side(extended), -A_dh * z**2 / (1 / root + B_dh * r_0)),
)
saturates = limit(right_side(rewritten), ionic_strength, sp.oo, gives=-A_dh * z**2 / (B_dh * r_0))

"""
it is seen to end at a value that only the size decides.

## What is fitted

From a tenth of a mole per litre on, coefficients stop falling and rise again: water is bound, and
ions push each other away. No simple theory says how much. The formula of Davies is *empirical*: the
size is the same for all ions, and a term proportional to the ionic strength is fitted to measured
salts. Let $t$ be the root of the ionic strength in moles per litre.
"""
t_root = quantity(
    "t_root",
    "root of the ionic strength in mol/L",
    domain="positive",
    latex="t",
    typical=("0.01", "1.5"),
)
lg_davies = quantity(
    "lg_davies",
    "decimal logarithm of the activity coefficient by Davies",
    latex=r"\lg\gamma_{\mathrm{D}}",
    typical=(-1, 1),
)
davies = define(lg_davies, -A_dh * z**2 * (t_root / (1 + t_root) - sp.Rational(3, 10) * t_root**2))
davies_law = headline(davies, "The formula of Davies, which is empirical", source="D61")

"""
In little salt it agrees with the limiting law, and like that law it has the coefficient go to one
as the salt goes.
"""
as_in_the_limiting_law = quotient_limit(
    right_side(davies), t_root, t_root, 0, side="+", gives=-A_dh * z**2
)
no_salt = limit(sp.exp(sp.log(10) * right_side(davies)), t_root, 0, side="+", gives=1)

"""
The slope of the logarithm is negative for small $t$ and positive for large $t$.
"""
slope = differentiate(
    right_side(davies),
    t_root,
    gives=-A_dh * z**2 * (5 - 3 * t_root * (1 + t_root) ** 2) / (5 * (1 + t_root) ** 2),
)

"""
It vanishes where $t(1+t)^2 = 5/3$, whatever the ion and the solvent. That equation has one positive
root. To see it, write $t$ as $e^x$, which can be any positive number and no other. The left side is
then $e^x + 2e^{2x} + e^{3x}$, and its slope is positive: it grows everywhere.
"""
x_root = quantity("x_root", "logarithm of $t$", latex="x", typical=(-1, 1))
flat = equal(sp.exp(x_root) * (1 + sp.exp(x_root)) ** 2, sp.Rational(5, 3))
steeper = for_every(
    x_root, known(positive(sp.exp(x_root) + 4 * sp.exp(2 * x_root) + 3 * sp.exp(3 * x_root)))
)

"""
At $t = 0.628$ it is too small and at $t = 0.629$ too large. So it is $5/3$ once, in between.
"""
low, high = sp.log(sp.Rational(157, 250)), sp.log(sp.Rational(629, 1000))
too_small = known(greater(flat.rhs, flat.lhs.xreplace({x_root: low})))
too_large = known(greater(flat.lhs.xreplace({x_root: high}), flat.rhs))
minimum = solutions(x_root, of=flat, answer=between(low, high, too_small, too_large, steeper))

"""
So the coefficient is smallest at an ionic strength of 0.395 mol/L, for every ion. Beyond, it rises,
and it is back at one where $1/(1+t) = 3t/10$. There $t(1+t)$ is ten thirds, which makes
$t=\\sqrt{129}/6-1/2$ and the ionic strength 1.94 mol/L.
"""
back_at_one = special_case(
    davies, {t_root: (sp.sqrt(sp.Rational(43, 3)) - 1) / 2}, gives=equal(lg_davies, 0)
)

"""
## In numbers

At 37 °C the constant $A$ is 0.523. At the ionic strength of blood or of cytoplasm, one to two
tenths of a mole per litre, a monovalent ion has three quarters of its concentration as activity,
and a divalent ion one third.
"""
by_davies = sp.exp(sp.log(10) * right_side(davies))
monovalent_thin = evaluated(
    by_davies,
    "0.776",
    source="by hand: 10 to the −0.5232 times (0.31623/1.31623 − 0.03)",
    A_dh="0.5232",
    z="1",
    t_root="0.31623",
)
monovalent_strong = evaluated(
    by_davies,
    "0.741",
    source="by hand: 10 to the −0.5232 times (0.44721/1.44721 − 0.06)",
    A_dh="0.5232",
    z="1",
    t_root="0.44721",
)
divalent_thin = evaluated(
    by_davies,
    "0.36",
    source="by hand: the fourth power of 0.776",
    A_dh="0.5232",
    z="2",
    t_root="0.31623",
)
smallest = evaluated(
    by_davies,
    "0.725",
    source="by hand: 10 to the −0.5232 times (0.6285/1.6285 − 0.1185)",
    A_dh="0.5232",
    z="1",
    t_root="0.6285",
)
extended_calcium = evaluated(
    sp.exp(sp.log(10) * right_side(extended)),
    "0.39",
    source="by hand: 10 to the −4 times 0.5232 times 0.31623 over 1 + 3.308*0.6*0.31623",
    A_dh="0.5232",
    B_dh="3.308 1/nm",
    r_0="0.6 nm",
    z="2",
    ionic_strength="0.1 mol/L",
)

"""
## Claims
"""
screening_claim = sentence(
    24,
    "Ionic screening makes the activity of an ion smaller than its concentration.",
    verdict="true if",
    formal=less_active,
    because="in a solution so dilute that the law of Debye and Hückel holds. In concentrated "
    "solutions coefficients exceed one: by the formula of Davies from 1.94 mol/L on",
    by=back_at_one,
)
physiological_claim = sentence(
    26,
    "At physiological salt concentrations activity coefficients are usually 0.7 to 0.9.",
    verdict="imprecise",
    formal=at_least(by_davies, sp.Rational(7, 10)),
    because="that is so for monovalent ions. That of calcium or magnesium is 0.3 to 0.4",
    by=(monovalent_thin, monovalent_strong, divalent_thin, extended_calcium),
    A_dh="0.5232",
    z="2",
    t_root="0.31623",
)
