"""# The double Donnan equilibrium

A cell without a wall cannot rest at a Donnan equilibrium: its contents draw water in without end.
And yet cells live. What has to be kept outside so that what is kept inside can stay?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.donnan_osmosis import nothing_impermeant
from symbolic_electrochem.derivations.donnan_potential import (
    A,
    anion_ratio,
    c_anion,
    c_cation,
    c_salt,
    cation_ratio,
    charge_balance,
    donnan_potential,
    no_donnan_potential,
    of_the_seed,
    reduced_voltage,
    w,
    z_A,
)
from symbolic_electrochem.derivations.membrane import F, R, T, V
from symbolic_electrochem.steps import (
    apply,
    both_ways,
    combine,
    diverges,
    equal,
    evaluated,
    headline,
    known,
    limit,
    negative,
    quantity,
    right_side,
    sentence,
    special_case,
    substitute,
    suppose,
)

"""
## Two impermeant species

The bath contains sodium, potassium and chloride. Sodium that leaks in is pumped out again; if the
pump is strong there is hardly any inside, and it is *as if* the membrane did not let it through.
"""
K_bath = quantity(
    "K_bath",
    "concentration of potassium outside",
    unit="mol/m**3",
    domain="positive",
    latex=r"\mathrm{K}_{\mathrm{out}}",
    typical=(1, 50),
)
Na_bath = quantity(
    "Na_bath",
    "concentration of sodium outside",
    unit="mol/m**3",
    domain="positive",
    latex=r"\mathrm{Na}_{\mathrm{out}}",
    typical=(50, 200),
)
Cl_bath = quantity(
    "Cl_bath",
    "concentration of chloride outside",
    unit="mol/m**3",
    domain="positive",
    latex=r"\mathrm{Cl}_{\mathrm{out}}",
    typical=(50, 250),
)
K_cell = quantity(
    "K_cell",
    "concentration of potassium inside",
    unit="mol/m**3",
    domain="positive",
    latex=r"\mathrm{K}_{\mathrm{in}}",
    typical=(50, 250),
)
Cl_cell = quantity(
    "Cl_cell",
    "concentration of chloride inside",
    unit="mol/m**3",
    domain="positive",
    latex=r"\mathrm{Cl}_{\mathrm{in}}",
    typical=(1, 50),
)
neutral_bath = suppose(equal(K_bath + Na_bath, Cl_bath))

"""
Inside is an anion that cannot leave, of concentration $A$ and here of one negative charge, as the
proteins and phosphates of a cell have nearly one for each particle.
"""
neutral_cell = suppose(equal(K_cell, Cl_cell + A))

"""
Potassium and chloride cross, and are each at equilibrium, like the two ions of a salt; but here
they do not have the same concentration outside.
"""
potassium = special_case(cation_ratio, {c_salt: K_bath, c_cation: K_cell})
chloride = special_case(anion_ratio, {c_salt: Cl_bath, c_anion: Cl_cell})

"""
The Donnan rule holds for them, with the products of their own concentrations.
"""
product_rule = combine(
    equal(K_cell * Cl_cell, K_bath * Cl_bath),
    (-K_bath * Cl_cell, potassium),
    (-K_bath * Cl_bath * sp.exp(-w), chloride),
)
named_rule = headline(product_rule, "The Donnan rule for potassium and chloride", source="D42")

"""
## The water

There is no wall, so there are as many dissolved particles inside as outside.
"""
no_pressure = suppose(equal(K_cell + Cl_cell + A, K_bath + Na_bath + Cl_bath))

"""
Neutrality says that half of them are cations, on either side. Inside all of these are potassium;
outside they are as many as the chloride.
"""
potassium_inside = combine(
    equal(K_cell, Cl_bath),
    (sp.Rational(1, 2), no_pressure),
    (sp.Rational(1, 2), neutral_cell),
    (sp.Rational(1, 2), neutral_bath),
)

"""
By the Donnan rule the chloride inside is then as much as the potassium outside: the two ions have
changed places.
"""
chloride_inside = combine(
    equal(Cl_cell, K_bath), ((1, Cl_bath), product_rule), ((-Cl_cell, Cl_bath), potassium_inside)
)

"""
What is left on either side is what cannot cross. It has to be the same.
"""
equal_impermeant = combine(
    equal(A, Na_bath),
    (-1, neutral_cell),
    (1, potassium_inside),
    (-1, chloride_inside),
    (-1, neutral_bath),
)
named_balance = headline(equal_impermeant, "As much impermeant inside as outside", source="D42")

"""
So the cell has a volume. It holds a certain amount $X$ of the anion, which takes up as much water
as it needs to be diluted to the concentration of sodium outside.
"""
amount = quantity(
    "amount_impermeant",
    "amount of the impermeant anion in the cell",
    unit="mol",
    domain="positive",
    latex="X",
    typical=(1, 10),
)
volume = quantity(
    "cell_volume",
    "volume of the cell",
    unit="m**3",
    domain="positive",
    latex=r"\mathcal{V}",
    typical=("0.01", "0.1"),
)
content = suppose(equal(amount, A * volume))
cell_volume = combine(
    equal(volume, amount / Na_bath),
    ((-1, Na_bath), content),
    ((-volume, Na_bath), equal_impermeant),
)
named_volume = headline(cell_volume, "The volume of a cell", source="D42")

"""
The less is kept outside the larger the cell; with nothing kept outside there is no finite cell, as
the chapter on the osmotic excess found. That is what becomes of a cell whose pump stops: sodium
counts as permeant, and the cell bursts.
"""
bursting = limit(right_side(cell_volume), Na_bath, 0, side="+", gives=diverges(1))

"""
## The voltage

The membrane potential is the Nernst potential of potassium, and of chloride, at the concentrations
that have been found.
"""
exponential = combine(
    equal(sp.exp(w), K_bath / (K_bath + Na_bath)),
    (1, chloride),
    ((1, Cl_bath), chloride_inside),
    ((K_bath, Cl_bath * (K_bath + Na_bath)), neutral_bath),
)
logarithm = apply("ln", exponential, gives=equal(w, sp.log(K_bath / (K_bath + Na_bath))))
double_donnan = combine(
    equal(V, R * T / F * sp.log(K_bath / (K_bath + Na_bath))),
    ((R * T, F), logarithm),
    ((-R * T, F), reduced_voltage),
)
named_double_donnan = headline(double_donnan, "The double Donnan potential", source="D42")

"""
It is negative, without regard to how much anion there is inside and how large the cell is: the
composition of the bath decides.
"""
always_negative = known(negative(right_side(double_donnan)))

"""
Without sodium outside there is no voltage. Without potassium outside the voltage falls below every
bound.
"""
no_sodium = limit(right_side(double_donnan), Na_bath, 0, side="+", gives=0)
no_potassium = limit(right_side(double_donnan), K_bath, 0, side="+", gives=diverges(-1))

"""
In a bath like the blood of a mammal, with 5 mM potassium and 145 mM sodium, the potential is large,
while the Donnan potential of the same anion in a cell with a wall is small.
"""
mammal = evaluated(
    double_donnan,
    "-90.90 mV",
    source="by hand: 26.7267 mV times the logarithm of 1/30, which is -3.40120",
    T="37degC",
    K_bath="5mM",
    Na_bath="145mM",
)

"""
Real cells let some sodium in, and their pump is not without limits. The chapter on the pump and the
leak takes both into account.

## Claims

Back to a cell of fixed volume, held by a wall. There a charge that cannot leave and a voltage go
together: without the one there is not the other. The first half has been proved; for the second
take the voltage to be zero.
"""
no_potential = suppose(equal(w, 0))
no_fixed_charge = substitute(charge_balance, no_potential, gives=equal(z_A * A, 0))
fixed_charge_and_voltage = both_ways(no_donnan_potential, no_fixed_charge)
basis_of_donnan = sentence(
    42,
    "Impermeant anions are the basis of the Donnan equilibrium.",
    verdict="true if",
    formal=fixed_charge_and_voltage,
    by=donnan_potential,
    because="the volume is fixed, by a wall; there is a Donnan potential if, and only if, there is "
    "a charge that cannot leave",
)
cause_of_the_potential = sentence(
    43,
    "It is one of the most fundamental causes of the membrane potential, even without pumps.",
    verdict="imprecise",
    formal=donnan_potential,
    by=(of_the_seed, nothing_impermeant, equal_impermeant, mammal),
    because="with the anions of a cell it would be -12.5 mV, not -65 mV, and only in a cell with a "
    "wall; without a wall and without a pump there is no finite cell, and with a pump that keeps "
    "sodium out the potential does not depend on the anions at all",
)
