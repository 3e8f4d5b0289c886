"""# Cotransport of chloride

Two carriers set the chloride of a neuron: NKCC1 brings in one sodium ion, one potassium ion and two
chloride ions at once; KCC2 takes out one potassium ion and one chloride ion. Neither moves a net
charge. What drives them, and how much chloride do they leave?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.coupled_transport import (
    E_1,
    E_2,
    E_3,
    S_in,
    S_out,
    a_1_in,
    a_1_out,
    a_2_in,
    a_2_out,
    a_3_in,
    a_3_out,
    charge_1,
    charge_2,
    charge_3,
    cycle_energy,
    delta_mu_1,
    delta_mu_2,
    delta_mu_3,
    dG_cycle,
    first,
    gradient,
    gradients,
    n_1,
    n_2,
    n_3,
    n_S,
    no_pull,
    no_substrate,
    no_third,
    pull,
    second,
    third,
    z_1,
    z_2,
    z_3,
)
from symbolic_electrochem.derivations.membrane import F, R, T, V, a_in, a_out, phi_in, phi_out
from symbolic_electrochem.derivations.nernst_potential import equilibrium_potential
from symbolic_electrochem.derivations.three_ions import (
    E_K,
    Cl_in,
    Cl_out,
    E_Cl,
    E_Na,
    K_in,
    K_out,
    Na_in,
    Na_out,
    chloride,
    delta_mu_Cl,
    delta_mu_K,
    delta_mu_Na,
    nernst_chloride,
    nernst_potassium,
    nernst_sodium,
    potassium,
    sodium,
)
from symbolic_electrochem.steps import (
    apply,
    backwards,
    both_ways,
    combine,
    divide,
    equal,
    evaluated,
    every,
    greater,
    headline,
    left_side,
    multiply,
    negative,
    none,
    positive,
    rearrange,
    right_side,
    solutions,
    special_case,
    split,
    stated,
    suppose,
)

"""
## Without a voltage

If a cycle moves no net charge, the carrier is at equilibrium where the gradients balance by
themselves. That is where the sum $\\Sigma$ of the gradients vanishes, as the chapter on coupled
transport found. To see what it says of the activities, each equilibrium potential is written out.
"""
first_potential = special_case(equilibrium_potential, first)
second_potential = special_case(equilibrium_potential, second)
third_potential = special_case(equilibrium_potential, third)

"""
In the sum each of them stands with the charge $w = nz$. The valence in that charge and the one in
the formula cancel: what counts is how many of each kind are carried.
"""
logarithms = (
    n_1 * sp.log(a_1_out / a_1_in)
    + n_2 * sp.log(a_2_out / a_2_in)
    + n_3 * sp.log(a_3_out / a_3_in)
    + n_S * sp.log(S_out / S_in)
)
written_out = combine(
    equal(pull, R * T / F * logarithms),
    *((1, gradients), (1, gradient)),
    *((E_1, charge_1), (E_2, charge_2), (E_3, charge_3)),
    *((n_1 * z_1, first_potential), (n_2 * z_2, second_potential), (n_3 * z_3, third_potential)),
)

"""
The gradients balance where the sum of the logarithms vanishes, which says that the product of the
ratios is one.
"""
scaled = rearrange(no_pull, (-1, written_out), gives=equal(R * T / F * logarithms, 0))
no_logarithms = multiply(scaled, F / (R * T), gives=equal(logarithms, 0))
product = apply(
    "exp",
    no_logarithms,
    gives=equal(
        (a_1_out / a_1_in) ** n_1
        * (a_2_out / a_2_in) ** n_2
        * (a_3_out / a_3_in) ** n_3
        * (S_out / S_in) ** n_S,
        1,
    ),
)
balanced = both_ways(product, backwards(product, to=no_pull))
product_of_ratios = headline(balanced, "Equilibrium of electroneutral transport", source="D46")

"""
## Sodium, potassium and two chloride

The free energy of a cycle is that of coupled transport, with one sodium ion, one potassium ion and
two chloride ions in.
"""
three_kinds = {
    z_1: 1,
    E_1: E_Na,
    a_1_in: sodium[a_in],
    a_1_out: sodium[a_out],
    z_2: 1,
    E_2: E_K,
    a_2_in: potassium[a_in],
    a_2_out: potassium[a_out],
    z_3: -1,
    E_3: E_Cl,
    a_3_in: chloride[a_in],
    a_3_out: chloride[a_out],
    delta_mu_1: delta_mu_Na,
    delta_mu_2: delta_mu_K,
    delta_mu_3: delta_mu_Cl,
    **no_substrate,
}
triple = special_case(cycle_energy, {n_1: 1, n_2: 1, n_3: 2, V: phi_in - phi_out, **three_kinds})

"""
The charges add up to zero, and the voltage has dropped out by itself. The three potentials are
written out,
"""
three_nernst = (nernst_sodium, nernst_potassium, nernst_chloride)
triple_written = special_case(triple, {left_side(each): right_side(each) for each in three_nernst})

"""
and the logarithms combine: the chloride twice, so that its ratio is squared.
"""
triple_energy = rearrange(
    triple_written,
    gives=equal(dG_cycle, R * T * sp.log(Na_in * K_in * Cl_in**2 / (Na_out * K_out * Cl_out**2))),
)
energy = headline(triple_energy, "The free energy of NKCC1", source="D48")
energy_number = evaluated(
    triple_energy,
    "-12.49 kJ/mol",
    source="by hand: 2.57873 kJ/mol times −2.49183 + 3.33220 − 2 × 2.84158",
    T="37degC",
    Na_in="12mM",
    Na_out="145mM",
    K_in="140mM",
    K_out="5mM",
    Cl_in="7mM",
    Cl_out="120mM",
)

"""
It is negative: at these concentrations the carrier brings chloride in, whatever the voltage. It
stands still where no free energy is left.
"""
triple_still = suppose(equal(dG_cycle, 0))
triple_balance = rearrange(
    triple_still,
    (-1, triple_energy),
    gives=equal(R * T * sp.log(Na_in * K_in * Cl_in**2 / (Na_out * K_out * Cl_out**2)), 0),
)
triple_logarithm = divide(
    triple_balance,
    R * T,
    gives=equal(sp.log(Na_in * K_in * Cl_in**2 / (Na_out * K_out * Cl_out**2)), 0),
)
triple_ratio = apply(
    "exp",
    triple_logarithm,
    gives=equal(Na_in * K_in * Cl_in**2 / (Na_out * K_out * Cl_out**2), 1),
)

"""
The products of what a cycle carries are then the same on both sides.
"""
triple_products = multiply(
    triple_ratio,
    Na_out * K_out * Cl_out**2,
    gives=equal(Na_in * K_in * Cl_in**2, Na_out * K_out * Cl_out**2),
)
triple_equilibrium = both_ways(triple_products, backwards(triple_products, to=triple_still))
products = headline(triple_equilibrium, "Equilibrium of NKCC1", source="D48")

"""
So it would go on until chloride is as high inside as this.
"""
highest_chloride = evaluated(
    Cl_out * sp.sqrt(Na_out * K_out / (Na_in * K_in)),
    "78.8 mM",
    source="by hand: 120 mM times the square root of 145 × 5 / (12 × 140), 0.65693",
    Na_in="12mM",
    Na_out="145mM",
    K_in="140mM",
    K_out="5mM",
    Cl_out="120mM",
)

"""
## Potassium and chloride

KCC2 carries one potassium ion and one chloride ion. Counted inward, a cycle takes the distance
between their equilibrium potentials.
"""
two_kinds = {
    z_1: 1,
    E_1: E_K,
    a_1_in: potassium[a_in],
    a_1_out: potassium[a_out],
    z_2: -1,
    E_2: E_Cl,
    a_2_in: chloride[a_in],
    a_2_out: chloride[a_out],
    delta_mu_1: delta_mu_K,
    delta_mu_2: delta_mu_Cl,
    **no_third,
    **no_substrate,
}
pair = special_case(cycle_energy, {n_1: 1, n_2: 1, V: phi_in - phi_out, **two_kinds})


"""
From here on this law stands for all that it was derived from. The carrier stands still where the
free energy is zero: where the equilibrium potentials are equal.
"""
pair_law = suppose(stated(pair))
pair_still = suppose(equal(dG_cycle, 0))
pair_balance = rearrange(pair_still, (-1, pair_law), gives=equal(F * (E_Cl - E_K), 0))
same_potential = divide(pair_balance, F, gives=equal(E_Cl, E_K))

"""
That can be undone.
"""
pair_equilibrium = both_ways(same_potential, backwards(same_potential, to=pair_still))
equal_potentials = headline(
    pair_equilibrium,
    "KCC2 is at equilibrium if chloride and potassium share their potential",
    source="D49",
)

"""
Seen from the voltage: both ions must be at the same distance from it, and whether they are does not
depend on where it is. Let them be.
"""
same_distance = suppose(equal(V - E_K, V - E_Cl))
no_gap = combine(equal(E_K - E_Cl, 0), (-1, same_distance))

"""
The other way round, if the two potentials are equal, the distances are, at any voltage.
"""
gap_closed = suppose(equal(E_K - E_Cl, 0))
any_voltage = combine(stated(same_distance), (-1, gap_closed))

"""
So there is an equilibrium at every voltage or at none, as for a neutral species.
"""
pair_voltages = solutions(
    V,
    of=stated(same_distance),
    answer=split(E_K - E_Cl, zero=every(any_voltage), nonzero=none(no_gap)),
)
every_or_none = headline(pair_voltages, "No voltage holds an electroneutral carrier", source="D49")

"""
## The lowest chloride

The equality of the two potentials is a condition on the concentrations.
"""
equal_logarithms = rearrange(
    same_potential,
    (1, nernst_potassium),
    (-1, nernst_chloride),
    gives=equal(R * T / F * sp.log(Cl_in / Cl_out), R * T / F * sp.log(K_out / K_in)),
)
bare_logarithms = multiply(
    equal_logarithms, F / (R * T), gives=equal(sp.log(Cl_in / Cl_out), sp.log(K_out / K_in))
)
ratios = apply("exp", bare_logarithms, gives=equal(Cl_in / Cl_out, K_out / K_in))
floor = multiply(ratios, Cl_out, gives=equal(Cl_in, Cl_out * K_out / K_in))

"""
Chloride inside is then lower than outside by the factor by which potassium is higher.
"""
chloride_floor = both_ways(floor, backwards(floor, to=pair_still))
lowest = headline(chloride_floor, "The chloride that KCC2 leaves", source="D49")
floor_number = evaluated(
    floor,
    "4.29 mM",
    source="by hand: 120 mM times 5/140",
    K_in="140mM",
    K_out="5mM",
    Cl_out="120mM",
)

"""
## Which way it runs

While chloride is higher than that, its equilibrium potential is above that of potassium, and a
cycle inward would take free energy: the carrier runs outward and takes chloride out.
"""
chloride_above = suppose(greater(E_Cl, E_K))
takes_chloride_out = combine(positive(dG_cycle), (1, pair_law), (F, chloride_above))

"""
Where potassium has piled up outside, its equilibrium potential is the higher one, and the same
carrier brings chloride in.
"""
potassium_above = suppose(greater(E_K, E_Cl))
brings_chloride_in = combine(negative(dG_cycle), (-1, pair_law), (F, potassium_above))
