"""# The driving force

How far is an ion from equilibrium, and which way does it go? Two signs are confused more often than
any others in the subject: that of the current and that of the flux.
"""

from __future__ import annotations

from symbolic_electrochem.derivations.electrochemical_potential import (
    delta_mu,
    potential_difference,
)
from symbolic_electrochem.derivations.membrane import E, F, V, z
from symbolic_electrochem.derivations.nernst_potential import charged, equilibrium_potential
from symbolic_electrochem.derivations.valence import anion, cation
from symbolic_electrochem.steps import (
    both_ways,
    combine,
    equal,
    greater,
    negative,
    positive,
    rearrange,
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
