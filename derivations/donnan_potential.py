"""# The Donnan potential

A bag of protein hangs in salt water. Its wall lets the salt through and keeps the protein in. There
is no pump, and no channel that prefers one ion to another; and yet there is a voltage across the
wall. Where does it come from, and how large is it?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.membrane import F, R, T, V, a_in, a_out, c_standard, z
from symbolic_electrochem.derivations.nernst_potential import balance_of_forces
from symbolic_electrochem.steps import (
    apply,
    backwards,
    both_ways,
    combine,
    define,
    diverges,
    divide,
    equal,
    evaluated,
    follow,
    headline,
    identity,
    known,
    limit,
    multiply,
    negative,
    positive,
    quantity,
    quotient_limit,
    special_case,
    stated,
    suppose,
)

"""
Outside there is a salt of one cation and one anion, each of charge one. Inside are macromolecules,
each carrying the charge $z_A$, which cannot leave.
"""
c_salt = quantity(
    "c_salt",
    "concentration of the salt outside",
    unit="mol/m**3",
    domain="positive",
    latex=r"c_{\mathrm{s}}",
    typical=(10, 300),
)
A = quantity(
    "A",
    "concentration of the impermeant macromolecule inside",
    unit="mol/m**3",
    domain="nonnegative",
    typical=(1, 200),
)
z_A = quantity("z_A", "charge number of the macromolecule", latex="z_A", typical=(-20, 20))
c_cation = quantity(
    "c_cation",
    "concentration of the cation inside",
    unit="mol/m**3",
    domain="positive",
    latex="c_+",
    typical=(10, 300),
)
c_anion = quantity(
    "c_anion",
    "concentration of the anion inside",
    unit="mol/m**3",
    domain="positive",
    latex="c_-",
    typical=(10, 300),
)
w = quantity("w", "membrane potential in units of $RT/F$", typical=(-3, 3))

"""
Both ions of the salt are permeant, so at equilibrium the two forces balance for each of them, and
at the same voltage. In units of $RT/F$ that voltage is
"""
reduced_voltage = define(w, F * V / (R * T))

"""
The balance, as the chapter on the Nernst equation found it, reads for the cation
"""
cation_balance = suppose(equal(F * V, R * T * sp.log(c_salt / c_cation)))

"""
and for the anion, whose valence is minus one,
"""
anion_balance = suppose(equal(-F * V, R * T * sp.log(c_salt / c_anion)))

"""
Solved for the concentrations inside: the voltage that draws cations in keeps anions out, by the
same factor.
"""
cation_logarithm = combine(
    equal(-w, sp.log(c_cation / c_salt)), ((-1, R * T), cation_balance), (-1, reduced_voltage)
)
cation_ratio = apply("exp", cation_logarithm, gives=equal(sp.exp(-w), c_cation / c_salt))
anion_logarithm = combine(
    equal(w, sp.log(c_anion / c_salt)), ((-1, R * T), anion_balance), (1, reduced_voltage)
)
anion_ratio = apply("exp", anion_logarithm, gives=equal(sp.exp(w), c_anion / c_salt))

"""
The product of the two factors is one, whatever the voltage: it drops out where the balances are
added.
"""
sum_of_balances = combine(
    equal(sp.log(c_cation * c_anion / c_salt**2), 0),
    ((1, R * T), cation_balance),
    ((1, R * T), anion_balance),
)
product_of_ratios = apply("exp", sum_of_balances, gives=equal(c_cation * c_anion / c_salt**2, 1))

"""
So the product of the two concentrations is the same on both sides, the *Donnan rule*.
"""
donnan_rule = multiply(product_of_ratios, c_salt**2, gives=equal(c_cation * c_anion, c_salt**2))
named_donnan_rule = headline(donnan_rule, "The Donnan rule", source="D37")

"""
How large the factor is, the charge decides. On the scale of a cell the solution inside is
electrically neutral, and the macromolecule counts.
"""
electroneutrality = suppose(equal(c_cation - c_anion + z_A * A, 0))

"""
Put in, this is one equation for the voltage.
"""
charge_balance = combine(
    equal(c_salt * sp.exp(-w) - c_salt * sp.exp(w) + z_A * A, 0),
    (1, electroneutrality),
    (c_salt, cation_ratio),
    (-c_salt, anion_ratio),
)

"""
Which voltages satisfy it? The two exponentials are a hyperbolic sine, which is one-to-one: there is
no second root to be discarded.
"""
question = suppose(stated(charge_balance))
sine = divide(question, -2 * c_salt, gives=equal(sp.sinh(w), z_A * A / (2 * c_salt)))
only_voltage = apply("asinh", sine, gives=equal(w, sp.asinh(z_A * A / (2 * c_salt))))

"""
Every step can be undone, so this voltage, and no other, makes the inside neutral.
"""
donnan_equation = both_ways(only_voltage, backwards(only_voltage, to=question))
donnan_voltage = follow(donnan_equation, charge_balance)

"""
In volts:
"""
donnan_potential = combine(
    equal(V, R * T / F * sp.asinh(z_A * A / (2 * c_salt))),
    ((R * T, F), donnan_voltage),
    ((-R * T, F), reduced_voltage),
)
named_donnan_potential = headline(donnan_potential, "The Donnan potential", source="D37")

"""
It is the Nernst potential of both ions at once, with the concentrations that the neutrality inside
has settled. This is how the chapter on the Nernst equation and this one hang together.
"""
nernst_of_the_cation = divide(
    cation_balance, F, gives=equal(V, R * T / F * sp.log(c_salt / c_cation))
)
nernst_of_the_anion = divide(
    anion_balance, -F, gives=equal(V, -R * T / F * sp.log(c_salt / c_anion))
)

"""
And the two balances that were supposed are what the Nernst equation asks of each ion: that its
electrochemical potential is the same on both sides.
"""
outside_ratio = c_salt / c_standard
cation_at_rest = special_case(
    balance_of_forces, {z: 1, a_in: c_cation / c_standard, a_out: outside_ratio}
)
anion_at_rest = special_case(
    balance_of_forces, {z: -1, a_in: c_anion / c_standard, a_out: outside_ratio}
)
named_rest = headline(
    cation_at_rest, "The Donnan potential is a Nernst potential for every ion", source="D37"
)

"""
## Its sign and its size

The voltage has the sign of the charge that cannot leave. A protein with positive charges makes the
inside positive,
"""
positive_protein = suppose(positive(z_A * A))
inside_positive = known(
    positive(R * T / F * sp.asinh(z_A * A / (2 * c_salt))), given=positive_protein
)

"""
and one with negative charges, as most have, makes it negative.
"""
negative_protein = suppose(negative(z_A * A))
inside_negative = known(
    negative(R * T / F * sp.asinh(z_A * A / (2 * c_salt))), given=negative_protein
)

"""
Without a fixed charge there is none: the salt is then equal on both sides.
"""
uncharged = suppose(equal(z_A * A, 0))
no_voltage = combine(equal(c_salt * sp.sinh(w), 0), ((-1, 2), charge_balance), ((1, 2), uncharged))
sine_of_nothing = divide(no_voltage, c_salt, gives=equal(sp.sinh(w), 0))
no_donnan_potential = apply("asinh", sine_of_nothing, gives=equal(w, 0))

"""
The potential also vanishes where there is so much salt that the fixed charge hardly matters,
"""
swamped = limit(R * T / F * sp.asinh(z_A * A / (2 * c_salt)), c_salt, sp.oo, gives=0)

"""
and it grows without bound where the salt runs out: then the counter-ions alone are left inside.
"""
starved = limit(
    R * T / F * sp.asinh(z_A * A / (2 * c_salt)),
    c_salt,
    0,
    side="+",
    gives=diverges(1),
    given=positive_protein,
)

"""
For a small charge it is proportional to it.
"""
proportional = quotient_limit(
    R * T / F * sp.asinh(z_A * A / (2 * c_salt)),
    A,
    A,
    0,
    gives=R * T * z_A / (2 * F * c_salt),
)

"""
## The Donnan ratio

Many books solve a quadratic instead. The factor by which the cation is enriched inside,
"""
r_donnan = quantity("r_donnan", "Donnan ratio", domain="positive", latex="r", typical=("1/5", 5))
ratio = define(r_donnan, c_cation / c_salt)

"""
satisfies one, by the Donnan rule and electroneutrality:
"""
quadratic = combine(
    equal(r_donnan**2 + z_A * A / c_salt * r_donnan - 1, 0),
    ((r_donnan, c_salt), electroneutrality),
    ((1, c_salt**2), donnan_rule),
    (r_donnan + c_anion / c_salt, ratio),
)

"""
Its two roots have the product minus one, so one of them is negative and means nothing. The other is
the one we found,
"""
ratio_of_exponent = combine(equal(r_donnan, sp.exp(-w)), (1, ratio), (-1, cation_ratio))

"""
and it is positive whatever the charge.
"""
positive_root = identity(
    equal(
        sp.exp(-sp.asinh(z_A * A / (2 * c_salt))),
        sp.sqrt(1 + (z_A * A / (2 * c_salt)) ** 2) - z_A * A / (2 * c_salt),
    )
)

"""
## In numbers

As many impermeant anions as a mammalian cell holds, of little more than one charge each, in the
salt of a body fluid.
"""
by_hand = "by hand: 26.7267 mV times arsinh(-0.48316), which is -0.46608"
of_the_seed = evaluated(
    donnan_potential,
    "-12.46 mV",
    source=by_hand,
    T="37degC",
    z_A="-1.028",
    A="141mM",
    c_salt="150mM",
)
