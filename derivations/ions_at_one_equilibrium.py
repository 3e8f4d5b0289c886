"""# Several ions at one equilibrium

A membrane that lets several ions through has one voltage, and every ion wants its own. When can all
of them be satisfied at once?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.driving_force import driving_force
from symbolic_electrochem.derivations.electrochemical_potential import (
    delta_mu,
    present_inside,
    present_outside,
)
from symbolic_electrochem.derivations.membrane import E, F, R, T, V, a_in, a_out, z
from symbolic_electrochem.derivations.nernst_potential import charged, equilibrium_potential
from symbolic_electrochem.derivations.vanishing_activity import activity_form
from symbolic_electrochem.steps import (
    apply,
    backwards,
    both_ways,
    combine,
    define,
    divide,
    equal,
    evaluated,
    headline,
    multiply,
    nonzero,
    quantity,
    rearrange,
    special_case,
    stated,
    subtract,
    suppose,
    unequal,
)

"""
## One ion

Start with one, in the form of the condition that needs no logarithm.
"""
condition = suppose(stated(activity_form))

"""
The exponent is the valence times $FV/(RT)$, and only the valence belongs to the ion. What all ions
share is the power of $e$ without it, called the *Donnan ratio*.
"""
r = quantity("r", "Donnan ratio", domain="positive", typical=("0.2", 5))
donnan_ratio = define(r, sp.exp(F * V / (R * T)))
logarithm = apply("ln", donnan_ratio, gives=equal(sp.log(r), F * V / (R * T)))
exponents = multiply(logarithm, z, gives=equal(z * sp.log(r), z * F * V / (R * T)), relation="⇒")
power = apply("exp", exponents, gives=equal(r**z, sp.exp(z * F * V / (R * T))))

"""
So at equilibrium the ratio of the activities is a power of the Donnan ratio: the first power for
potassium, the second for calcium, the inverse for chloride, and the zeroth for glucose.
"""
donnan_form = rearrange(condition, (a_in, power), gives=equal(a_in * r**z, a_out))
one_ion = both_ways(donnan_form, backwards(donnan_form, to=condition))
named_ratio = headline(one_ion, "The Donnan ratio", source="D11")

"""
A charged ion that is present on both sides tells the ratio. We divide, take the logarithm,
divide by the valence, and undo the logarithm.
"""
powers = divide(donnan_form, a_in, gives=equal(r**z, a_out / a_in), given=present_inside)
logarithms = apply(
    "ln",
    powers,
    gives=equal(z * sp.log(r), sp.log(a_out / a_in)),
    given=(present_inside, present_outside),
)
one_logarithm = divide(
    logarithms, z, gives=equal(sp.log(r), sp.log(a_out / a_in) / z), given=charged
)
root = apply("exp", one_logarithm, gives=equal(r, (a_out / a_in) ** (1 / z)))

"""
Its equilibrium potential is the voltage that belongs to the ratio. The valence is gone.
"""
potential_of_ratio = combine(
    equal(E, R * T / F * sp.log(r)),
    (1, equilibrium_potential),
    ((-R * T, F), one_logarithm),
)

"""
## Two ions

Take two ions. Each has its valence, which is not zero, its activities and its equilibrium
potential.
"""
z_1 = quantity("z_1", "valence of the first ion", domain="integer", typical=(-3, 3))
z_2 = quantity("z_2", "valence of the second ion", domain="integer", typical=(-3, 3))
E_1 = quantity("E_1", "equilibrium potential of the first ion", unit="V", latex="E_1")
E_2 = quantity("E_2", "equilibrium potential of the second ion", unit="V", latex="E_2")
a_in_1 = quantity(
    "a_in_1",
    "activity of the first ion inside",
    domain="positive",
    latex=r"a_{1,\mathrm{in}}",
    typical=("1e-3", 1),
)
a_out_1 = quantity(
    "a_out_1",
    "activity of the first ion outside",
    domain="positive",
    latex=r"a_{1,\mathrm{out}}",
    typical=("1e-3", 1),
)
a_in_2 = quantity(
    "a_in_2",
    "activity of the second ion inside",
    domain="positive",
    latex=r"a_{2,\mathrm{in}}",
    typical=("1e-3", 1),
)
a_out_2 = quantity(
    "a_out_2",
    "activity of the second ion outside",
    domain="positive",
    latex=r"a_{2,\mathrm{out}}",
    typical=("1e-3", 1),
)
charged_first = suppose(nonzero(z_1))
charged_second = suppose(nonzero(z_2))

"""
The membrane has one voltage, so it has one Donnan ratio. Where both ions are at equilibrium, each
of them tells it,
"""
first_root = special_case(root, {z: z_1, a_in: a_in_1, a_out: a_out_1})
second_root = special_case(root, {z: z_2, a_in: a_in_2, a_out: a_out_2})
same_ratio = subtract(
    second_root,
    first_root,
    gives=equal((a_out_1 / a_in_1) ** (1 / z_1), (a_out_2 / a_in_2) ** (1 / z_2)),
)
named_condition = headline(same_ratio, "Ions at one equilibrium", source="D11")

"""
and the two equilibrium potentials are one.
"""
first = special_case(potential_of_ratio, {E: E_1, z: z_1, a_in: a_in_1, a_out: a_out_1})
second = special_case(potential_of_ratio, {E: E_2, z: z_2, a_in: a_in_2, a_out: a_out_2})
one_potential = subtract(first, second, gives=equal(E_1, E_2))

"""
For a monovalent cation and a monovalent anion, such as potassium and chloride, the one ratio is the
other turned over. The product of their activities is then the same on both sides.
"""
of_cation = special_case(
    donnan_form, {z: 1, a_in: a_in_1, a_out: a_out_1}, gives=equal(a_in_1 * r, a_out_1)
)
of_anion = special_case(
    donnan_form, {z: -1, a_in: a_in_2, a_out: a_out_2}, gives=equal(a_in_2 / r, a_out_2)
)
product = combine(
    equal(a_in_1 * a_in_2, a_out_1 * a_out_2), ((a_in_2, r), of_cation), (a_out_1, of_anion)
)
named_product = headline(product, "The Donnan product of a monovalent salt", source="D11")

"""
## No equilibrium

Let the two equilibrium potentials differ, and the voltage be that of the first ion.
"""
disagree = suppose(unequal(E_1, E_2))
first_satisfied = suppose(equal(V, E_1))
not_satisfied = combine(unequal(V, E_2), (1, first_satisfied), (1, disagree))

"""
Then it is not that of the second, which is driven through the membrane. There is no voltage at
which both rest. If nothing changes all the same, something else pays for it: the membrane is in a
*steady state*, in which pumps undo what leaks, and not at equilibrium.
"""
delta_mu_2 = quantity(
    "delta_mu_2",
    "difference of electrochemical potential of the second ion",
    unit="J/mol",
    latex=r"\Delta\tilde{\mu}_2",
)
driven = special_case(
    driving_force, {delta_mu: delta_mu_2, E: E_2, z: z_2, a_in: a_in_2, a_out: a_out_2}
)
still_driven = combine(
    nonzero(delta_mu_2), (1, driven), (z_2 * F, not_satisfied), given=charged_second
)
named_absence = headline(still_driven, "Two equilibrium potentials, no equilibrium", source="D11")

"""
## In numbers

Chloride crosses the membrane of a red cell easily, and is nearly at equilibrium there. With
radioactive chloride the ratio of inside to outside was found to be 0.631 at body temperature and
pH 7.4. That tells the voltage of a cell which is hard to reach with an electrode.
"""
RED_CELL = (
    "the ratio: human red cells in plasma, chloride-36, 37.5 °C and pH 7.4, abstract at "
    "scilit.net/publications/4956c9203f49b89ecaec7227af6a452d"
)
red_cell = evaluated(
    potential_of_ratio,
    "-12.33 mV",
    source=RED_CELL,
    T="37.5degC",
    r="0.631",
)
