"""# The electrochemical potential

What does it cost to bring one mole of ions to a place? Two things count: how crowded the place is
with the same species, and its electric potential.
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.membrane import (
    F,
    R,
    T,
    V,
    a,
    a_in,
    a_out,
    phi,
    phi_in,
    phi_out,
    z,
)
from symbolic_electrochem.steps import (
    define,
    differentiate,
    diverges,
    eliminate,
    equal,
    headline,
    limit,
    positive,
    quantity,
    rearrange,
    right_side,
    sentence,
    special_case,
    substitute,
    suppose,
)

"""
Work per mole is measured from a standard state, whose potential $\\mu^\\circ$ depends on the
solvent and the temperature, but not on the side of the membrane.
"""
mu_standard = quantity(
    "mu_standard", "standard chemical potential", unit="J/mol", latex=r"\mu^{\circ}"
)
mu_chemical = quantity("mu_chemical", "chemical potential", unit="J/mol", latex=r"\mu")
mu = quantity("mu", "electrochemical potential", unit="J/mol", latex=r"\tilde{\mu}")
mu_in = quantity(
    "mu_in",
    "electrochemical potential inside",
    unit="J/mol",
    latex=r"\tilde{\mu}_{\mathrm{in}}",
)
mu_out = quantity(
    "mu_out",
    "electrochemical potential outside",
    unit="J/mol",
    latex=r"\tilde{\mu}_{\mathrm{out}}",
)
delta_mu = quantity(
    "delta_mu",
    "difference of electrochemical potential, inside minus outside",
    unit="J/mol",
    latex=r"\Delta\tilde{\mu}",
)

"""
Crowding enters through the logarithm of the activity. This is what the word *activity* means, so
it is a definition and not a law.
"""
chemical_potential = define(mu_chemical, mu_standard + R * T * sp.log(a))

"""
One mole of ions of valence $z$ carries the charge $zF$. Bringing it to the potential $\\phi$ costs
$zF\\phi$, and the two costs add.
"""
electrical_work = define(mu, mu_chemical + z * F * phi)

"""
Together they give the *electrochemical potential*, the one quantity in which both forces on an ion
are expressed.
"""
sum_of_costs = substitute(electrical_work, chemical_potential)

"""
The chemical potential was a stepping stone. Its name is not needed any more; the formula stays, and
rests on one definition less.
"""
electrochemical_potential = eliminate(sum_of_costs, chemical_potential)
named_potential = headline(electrochemical_potential, "The electrochemical potential", source="D02")
potential = right_side(electrochemical_potential)

"""
It grows with the logarithm of the activity, steeply where there is little and slowly where there
is much.
"""
slope_in_activity = differentiate(potential, a, gives=R * T / a)

"""
It grows in proportion to the electric potential, and not at all for a neutral species: a molecule
without net charge does not feel the field.
"""
slope_in_potential = differentiate(potential, phi, gives=z * F)

"""
There is no electrochemical potential at activity zero. As the activity vanishes it falls below
every bound, which is why an absent species needs a chapter of its own.
"""
bottomless = limit(potential, a, 0, side="+", gives=diverges(-1))

"""
So the species is supposed to be present on both sides.
"""
present_inside = suppose(positive(a_in))
present_outside = suppose(positive(a_out))

"""
Then the same expression holds on either side, with the activity and the potential of that side.
"""
inside = special_case(
    electrochemical_potential, {mu: mu_in, a: a_in, phi: phi_in}, given=present_inside
)
outside = special_case(
    electrochemical_potential, {mu: mu_out, a: a_out, phi: phi_out}, given=present_outside
)

"""
Only differences across the membrane matter. That of the electric potentials is the membrane
potential.
"""
voltage = define(V, phi_in - phi_out)
difference = define(delta_mu, mu_in - mu_out)

"""
The standard potentials cancel, because the two sides share solvent and temperature. What is left is
a chemical part, which depends on the two activities, and an electrical part, which depends on the
two potentials.
"""
expanded_difference = substitute(difference, inside, outside)

"""
The logarithms combine to that of the ratio, and the potentials to the voltage. This difference is
what drives a species through the membrane: outward where it is positive, inward where it is
negative.
"""
potential_difference = rearrange(
    expanded_difference,
    (-z * F, voltage),
    gives=equal(delta_mu, R * T * sp.log(a_in / a_out) + z * F * V),
)
named_difference = headline(
    potential_difference, "The difference across the membrane", source="D02"
)

"""
## Claims
"""
electrical_energy = sentence(
    10,
    "The electrical energy of one mole of ions is the charge times the potential, $zF\\phi$.",
    verdict="true",
    formal=electrical_work,
    because="this is the work of bringing the charge $zF$ to the potential",
)
two_parts = sentence(
    11,
    "The electrochemical potential is a chemical part plus an electrical part.",
    verdict="true",
    formal=electrochemical_potential,
    because="between unlike solvents the division into two parts is a convention; only differences "
    "of the sum can be measured",
)
net_driving_force = sentence(
    12,
    "The net driving force on an ion is the electrochemical potential inside minus that outside.",
    verdict="imprecise",
    formal=difference,
    by=potential_difference,
    because="it is a difference of energies per mole and not a force; the force is its slope; "
    "where it is positive the ion is driven out",
)
