"""# Impermeant species

Proteins, organic phosphates and most of what a cell is made of cannot cross its membrane. People
write that such ions "have no Nernst potential because the logarithm of zero is undefined". The
logarithm has nothing to do with it.
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.electrochemical_potential import (
    present_inside,
    present_outside,
)
from symbolic_electrochem.derivations.membrane import F, R, T, V, a_in, a_out, z
from symbolic_electrochem.derivations.vanishing_activity import (
    activity_form,
    boltzmann_equilibrium,
)
from symbolic_electrochem.steps import (
    backwards,
    both_ways,
    combine,
    divide,
    equal,
    equivalent,
    follow,
    headline,
    nonzero,
    quantity,
    quantity_function,
    sentence,
    stated,
    suppose,
)

"""
What crosses the membrane is a flux, and every law for the passive flux of one species has the same
shape: a permeability $P$ of the membrane times a function $g$ of the valence, the voltage and the
two activities.
"""
P = quantity("P", "permeability", unit="m/s", domain="nonnegative", typical=("1e-9", "1e-6"))
g = quantity_function(
    "g",
    z,
    V,
    a_in,
    a_out,
    meaning="passive flux per permeability",
    unit="mol/m**3",
    model=a_in * sp.exp(z * F * V / (R * T)) - a_out,
)

"""
The laws differ in $g$. All have this in common: the flux of a species that can cross stops at
equilibrium, and only there. Anything else would let a cycle do work for nothing.
"""
passive_flux = suppose(equivalent(equal(g, 0), stated(activity_form)))

"""
The question "which voltage stops the net flux" is therefore this equation.
"""
no_net_flux = suppose(equal(P * g, 0))

"""
A species is *permeant* if its permeability is not zero. Then, and only then, may we divide by it.
"""
permeant = suppose(nonzero(P))
no_driving_force = divide(no_net_flux, P, gives=equal(g, 0), given=permeant)
permeant_condition = follow(passive_flux, no_driving_force)

"""
For a permeant species zero flux and equality of the electrochemical potentials are the same thing.
This is the axiom that the Nernst equation began with, and it needed a hypothesis.
"""
permeant_equilibrium = both_ways(permeant_condition, backwards(permeant_condition, to=no_net_flux))

"""
At positive activities that is the equality of the potentials itself.
"""
potentials_equal = follow(
    boltzmann_equilibrium, permeant_condition, given=(present_inside, present_outside)
)
no_flux_is_equality = both_ways(potentials_equal, backwards(potentials_equal, to=no_net_flux))
named_axiom = headline(
    no_flux_is_equality, "A permeant species is still where its potentials are equal", source="D07"
)

"""
A species is *impermeant* if its permeability is zero. Then the flux is zero, at every voltage, for
whatever activities and whatever valence.
"""
impermeant = suppose(equal(P, 0))
no_flux = combine(stated(no_net_flux), (g, impermeant))
named_absence = headline(no_flux, "An impermeant species asks for nothing", source="D07")

"""
No condition was found, because none exists: every voltage stops a flux that never was. The Nernst
formula can still be evaluated for albumin, which is present on both sides, and gives a finite
number that means nothing. And a permeant ion that is missing on one side has no equilibrium
potential either, but for another reason. Which of the cases applies is a question about the
membrane, not about a logarithm.
"""

"""
## Claims
"""
detailed_balance = sentence(
    14,
    "At equilibrium as many ions go out as come in, and the net flux is zero.",
    verdict="true",
    formal=no_flux_is_equality,
    because="the net flux is the difference of the two; that it vanishes at equilibrium and "
    "nowhere else is true of every permeability that is not zero",
)
equality = sentence(
    15,
    "At equilibrium the electrochemical potential of an ion is the same inside and outside.",
    verdict="true if",
    formal=no_flux_is_equality,
    by=no_flux,
    because="the ion can cross the membrane; of one that cannot nothing is required",
)
no_potential_of_its_own = sentence(
    39,
    "Impermeant ions have no Nernst potential.",
    verdict="true",
    formal=no_flux,
    by=permeant_equilibrium,
    because="there is no condition, so every voltage and all activities are allowed; the reason is "
    "not a logarithm",
)
because_of_a_logarithm = sentence(
    40,
    "Mathematically that is because there is none of them outside, so the logarithm is of zero.",
    verdict="imprecise",
    formal=no_flux,
    because="albumin is present on both sides and impermeant all the same; and a permeant ion that "
    "is missing on one side rests at no voltage, while an impermeant one rests at any",
)
