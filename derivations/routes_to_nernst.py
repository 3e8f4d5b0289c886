"""# Four routes to one voltage

The Nernst potential was found from free energy, from chance, from diffusion and drift, and from
hopping. Are these four facts, or one?
"""

from __future__ import annotations

from symbolic_electrochem.derivations.boltzmann_distribution import (
    boltzmann,
    boltzmann_equilibrium,
)
from symbolic_electrochem.derivations.detailed_balance import detailed_balance
from symbolic_electrochem.derivations.ghk_flux import filled_inside, filled_outside, no_net_flux
from symbolic_electrochem.derivations.membrane import a_in, a_out, c_in, c_out, c_standard
from symbolic_electrochem.derivations.nernst_potential import equilibrium, nernst_equation
from symbolic_electrochem.derivations.zero_flux import zero_flux
from symbolic_electrochem.steps import both_ways, follow, headline, special_case

"""
## Free energy

In an ideal solution the activities are the concentrations over the standard concentration, which
cancels from their ratio.
"""
free_energy = special_case(
    nernst_equation,
    {a_in: c_in / c_standard, a_out: c_out / c_standard},
    given=(filled_inside, filled_outside),
)

"""
So equality of the electrochemical potentials is one voltage, and that voltage is equality of the
potentials.
"""
voltage = follow(free_energy, equilibrium)

"""
## Chance

The Boltzmann distribution is the same voltage. So where the electrochemical potentials are equal,
the ions are distributed as Boltzmann says.
"""
spread = follow(boltzmann_equilibrium, voltage)

"""
And where they are distributed so, the electrochemical potentials are equal.
"""
voltage_of_chance = follow(boltzmann_equilibrium, boltzmann)
potentials_of_chance = follow(free_energy, voltage_of_chance)
by_chance = both_ways(spread, potentials_of_chance)
chance = headline(by_chance, "Equal potentials are the Boltzmann distribution", source="D12")

"""
## Diffusion and drift

Through any field the flux stops at the same voltage. So it stops where the electrochemical
potentials are equal.
"""
stopped = follow(zero_flux, voltage)

"""
And where it is stopped, they are.
"""
voltage_of_rest = follow(zero_flux, no_net_flux)
potentials_at_rest = follow(free_energy, voltage_of_rest)
by_rest = both_ways(stopped, potentials_at_rest)
rest = headline(by_rest, "Equal potentials are zero flux through any field", source="D19")

"""
## Hopping

Over any barrier there are as many hops out as in at that same voltage, and so where the
electrochemical potentials are equal.
"""
balanced = follow(detailed_balance, voltage)

"""
And where there are as many, they are.
"""
voltage_of_balance = follow(detailed_balance, no_net_flux)
potentials_in_balance = follow(free_energy, voltage_of_balance)
by_balance = both_ways(balanced, potentials_in_balance)
balance = headline(by_balance, "Equal potentials are detailed balance", source="D13")

"""
Four conditions, one equation. Each route knows things that the others do not: how energy is spent,
how ions scatter, how the field runs, how high a barrier is. None of it is left in the voltage at
which nothing flows.
"""
