"""# The driving force

How far is an ion from equilibrium, and which way does it go? Two signs are confused more often than
any others in the subject: that of the current and that of the flux.
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.electrochemical_potential import (
    delta_mu,
    potential_difference,
)
from symbolic_electrochem.derivations.membrane import E, F, R, T, V, a_in, a_out, z
from symbolic_electrochem.derivations.nernst_potential import charged, equilibrium_potential
from symbolic_electrochem.derivations.valence import anion, cation
from symbolic_electrochem.steps import (
    both_ways,
    combine,
    divide,
    equal,
    evaluated,
    greater,
    headline,
    negative,
    positive,
    rearrange,
    sentence,
    suppose,
)

"""
The difference of the electrochemical potentials has a chemical part. The equilibrium potential is
that same chemical part, expressed as a voltage. So the difference is the distance of the voltage
from the equilibrium potential, times the charge of one mole.
"""
driving_force = rearrange(
    potential_difference,
    (z * F, equilibrium_potential),
    gives=equal(delta_mu, z * F * (V - E)),
)

named_identity = headline(driving_force, "The driving force", source="D08")

"""
It is zero exactly at the equilibrium potential.
"""
balanced = suppose(equal(V - E, 0))
at_equilibrium = combine(equal(delta_mu, 0), (1, driving_force), (z * F, balanced))

"""
And where the difference is zero, the voltage is the equilibrium potential. Here we divide by the
charge, so this direction needs a charged species.
"""
no_difference = suppose(equal(delta_mu, 0))
at_the_potential = combine(
    equal(V - E, 0),
    ((1, z * F), no_difference),
    ((-1, z * F), driving_force),
    given=charged,
)

"""
The two together:
"""
equilibrium_only_there = both_ways(at_equilibrium, at_the_potential)

"""
As a voltage, the driving force is the difference per charge of one mole.
"""
as_a_voltage = divide(driving_force, z * F, gives=equal(delta_mu / (z * F), V - E), given=charged)

"""
## Which way the charge goes

Ions go down their electrochemical potential: outward where the difference is positive. Each ion
carries the charge $z$, so the current has the sign of $z$ times the difference. At a voltage above
the equilibrium potential that is positive, for cations and anions alike.
"""
above = suppose(greater(V, E))
outward_current = combine(
    positive(z * delta_mu),
    (z, driving_force),
    (z**2 * F, above),
    given=charged,
)

"""
Where the equilibrium potential is the higher one, it is negative.
"""
below = suppose(greater(E, V))
inward_current = combine(
    negative(z * delta_mu),
    (-z, driving_force),
    (z**2 * F, below),
    given=charged,
)

"""
## Which way the ions go

A cation goes the way of its current: out of the cell where the voltage is above its equilibrium
potential.
"""
cations_leave = combine(positive(delta_mu), (1, driving_force), (z * F, above), given=cation)

"""
An anion goes against it: the outward current of chloride at such a voltage is chloride that comes
*in*.
"""
anions_enter = combine(negative(delta_mu), (-1, driving_force), (-z * F, above), given=anion)

"""
## In numbers

Potassium in a neuron at -65 mV: the chemical part drives it out, the electrical part in, and the
first is the stronger.
"""
chemical_part = evaluated(
    R * T * sp.log(a_in / a_out),
    "8.593 kJ/mol",
    source="by hand: 8.31446 times 310.15 J/mol times the logarithm of 28, which is 3.33220",
    T="37degC",
    a_in="0.140",
    a_out="0.005",
)
electrical_part = evaluated(
    z * F * V, "-6.272 kJ/mol", source="by hand: 96485 C/mol times -65 mV", z="1", V="-65 mV"
)
net_outward = evaluated(
    potential_difference,
    "2.321 kJ/mol",
    source="by hand: 8.593 less 6.272",
    T="37degC",
    z="1",
    V="-65 mV",
    a_in="0.140",
    a_out="0.005",
)

"""
Chloride in the same cell is driven by eleven millivolts. They are positive, and so is the current;
the ions come in.
"""
chloride = evaluated(
    V - R * T / (z * F) * sp.log(a_out / a_in),
    "10.95 mV",
    source="by hand: -65 mV less -75.95 mV",
    T="37degC",
    z="-1",
    V="-65 mV",
    a_in="0.007",
    a_out="0.120",
)

"""
## Claims
"""
opposed = sentence(
    13,
    "For potassium at -65 mV the chemical gradient points out and the electrical one in.",
    verdict="true",
    formal=potential_difference,
    by=(chemical_part, electrical_part, net_outward),
    because="the outward part is the larger one, by 2.3 kJ/mol or 24 mV",
)
exact_balance = sentence(
    17,
    "The Nernst potential tells exactly which voltage balances a given gradient.",
    verdict="true",
    formal=equilibrium_only_there,
    by=driving_force,
    because="what is left over is proportional to the distance from it",
)
difference_of_voltages = sentence(
    45,
    "The driving force on an ion is the membrane potential minus its equilibrium potential.",
    verdict="true",
    formal=as_a_voltage,
    by=(outward_current, anions_enter, chloride),
    because="it is given per charge; so its sign is the direction of the current, and an anion "
    "goes the other way",
)
