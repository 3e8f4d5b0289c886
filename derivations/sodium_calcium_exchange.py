"""# Sodium-calcium exchange

Calcium is ten thousand times as concentrated outside a cell as inside, and the voltage draws it in
as well. A carrier brings it out all the same, and is paid in sodium. How much sodium does it take,
and when does the exchange turn round?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.coupled_transport import (
    E_1,
    E_2,
    E_rev,
    Gamma_S,
    a_1_in,
    a_1_out,
    a_2_in,
    a_2_out,
    coupled_equilibrium,
    cycle_energy,
    delta_mu_1,
    delta_mu_2,
    dG_cycle,
    n_1,
    n_2,
    no_substrate,
    no_third,
    pull,
    q_cycle,
    w_1,
    w_2,
    w_3,
    weighted_mean,
    z_1,
    z_2,
)
from symbolic_electrochem.derivations.membrane import E, F, R, T, V, a_in, a_out, c_standard, z
from symbolic_electrochem.derivations.nernst_potential import equilibrium_potential
from symbolic_electrochem.derivations.three_ions import (
    E_Na,
    Na_in,
    Na_out,
    delta_mu_Na,
    nernst_sodium,
    sodium,
)
from symbolic_electrochem.steps import (
    apply,
    backwards,
    both_ways,
    combine,
    equal,
    evaluated,
    greater,
    headline,
    multiply,
    negative,
    quantity,
    rearrange,
    special_case,
    stated,
    suppose,
)

"""
Calcium has the valence 2.
"""
Ca_in = quantity(
    "Ca_in",
    "concentration of calcium inside",
    unit="mol/m**3",
    domain="positive",
    latex=r"\mathrm{Ca}_{\mathrm{in}}",
    typical=("5e-5", "5e-4"),
)
Ca_out = quantity(
    "Ca_out",
    "concentration of calcium outside",
    unit="mol/m**3",
    domain="positive",
    latex=r"\mathrm{Ca}_{\mathrm{out}}",
    typical=(1, 10),
)
E_Ca = quantity(
    "E_Ca",
    "equilibrium potential of calcium",
    unit="V",
    latex=r"E_{\mathrm{Ca}}",
    typical=("0.1", "0.15"),
)
delta_mu_Ca = quantity(
    "delta_mu_Ca",
    "difference of electrochemical potential of calcium, inside minus outside",
    unit="J/mol",
    latex=r"\Delta\tilde{\mu}_{\mathrm{Ca}}",
)
calcium = {z: 2, E: E_Ca, a_in: Ca_in / c_standard, a_out: Ca_out / c_standard}
nernst_calcium = special_case(equilibrium_potential, calcium | {a_in: Ca_in, a_out: Ca_out})
calcium_number = evaluated(
    nernst_calcium,
    "128.50 mV",
    source="by hand: half of 26.7267 mV times the logarithm of 15000, which is 9.61581",
    T="37degC",
    Ca_in="0.0001mM",
    Ca_out="1.5mM",
)

"""
## Three for one

In the heart and in nerve three sodium ions come in for one calcium ion that goes out. The free
energy of such a cycle is that of coupled transport.
"""
both_ions = {
    z_1: 1,
    E_1: E_Na,
    a_1_in: sodium[a_in],
    a_1_out: sodium[a_out],
    delta_mu_1: delta_mu_Na,
    z_2: 2,
    E_2: E_Ca,
    a_2_in: calcium[a_in],
    a_2_out: calcium[a_out],
    delta_mu_2: delta_mu_Ca,
    **no_third,
    **no_substrate,
}
exchange = special_case(cycle_energy, {n_1: 3, n_2: -1, **both_ions})

"""
One net charge comes in. The reversal potential has the weights $3$ and $-2$, whose sum is one.
"""
E_NCX = quantity(
    "E_NCX",
    "reversal potential of sodium-calcium exchange",
    unit="V",
    latex=r"E_{\mathrm{NCX}}",
    typical=("-0.1", "0.05"),
)
three_to_one = {w_1: 3, w_2: -2, w_3: 0, E_1: E_Na, E_2: E_Ca, Gamma_S: 0}
reversal_potential = special_case(weighted_mean, {E_rev: E_NCX, **three_to_one})
reversal = headline(
    reversal_potential, "The reversal potential of sodium-calcium exchange", source="D47"
)
reversal_number = evaluated(
    reversal_potential,
    "-57.20 mV",
    source="by hand: 3 × 66.5983 − 2 × 128.4992",
    E_Na="66.5983mV",
    E_Ca="128.4992mV",
)

"""
It is no mean in the ordinary sense: it lies below both potentials it is made of, three times as far
below that of calcium as that of sodium is.
"""
below_calcium = combine(equal(E_Ca - E_NCX, 3 * (E_Ca - E_Na)), (-1, reversal_potential))

"""
The free energy is the distance from it.
"""
distance = combine(equal(dG_cycle, F * (V - E_NCX)), (1, exchange), (F, reversal_potential))

"""
So below the reversal potential calcium goes out, and free energy is released.
"""
law = suppose(stated(distance))
polarised = suppose(greater(E_NCX, V))
brings_calcium_out = combine(negative(dG_cycle), (-1, law), (F, polarised))
extrusion = headline(
    brings_calcium_out, "Calcium goes out below the reversal potential", source="D47"
)

"""
A resting potential of −65 mV is just below. An action potential carries the voltage far above, and
for as long as it lasts the same carrier lets calcium in.
"""
depolarised = suppose(greater(V, E_NCX))
lets_calcium_in = combine(greater(dG_cycle, 0), (1, law), (F, depolarised))

"""
## How low calcium can be brought

The exchange stands still where the voltage is the reversal potential. With the two equilibrium
potentials written out that is a condition on the concentrations. The valence of calcium has
cancelled against the weight 2.
"""
standstill = suppose(equal(V, E_NCX))
in_logarithms = rearrange(
    standstill,
    (1, reversal_potential),
    (3, nernst_sodium),
    (-2, nernst_calcium),
    gives=equal(V, R * T / F * (3 * sp.log(Na_out / Na_in) - sp.log(Ca_out / Ca_in))),
)

"""
Divided by what stands before the logarithms, it is solved for the logarithm of calcium. A logarithm
with the sign turned is that of the ratio turned over.
"""
scaled = multiply(
    in_logarithms,
    -F / (R * T),
    gives=equal(sp.log(Ca_in / Ca_out), F * V / (R * T) + 3 * sp.log(Na_in / Na_out)),
)

"""
Without the logarithm: the cube of the ratio of sodium, times what the voltage adds.
"""
ratio = apply(
    "exp",
    scaled,
    gives=equal(Ca_in / Ca_out, (Na_in / Na_out) ** 3 * sp.exp(F * V / (R * T))),
)
lowest_calcium = multiply(
    ratio,
    Ca_out,
    gives=equal(Ca_in, Ca_out * (Na_in / Na_out) ** 3 * sp.exp(F * V / (R * T))),
)
calcium_at_standstill = both_ways(lowest_calcium, backwards(lowest_calcium, to=standstill))
lowest = headline(
    calcium_at_standstill, "How far sodium-calcium exchange can bring calcium down", source="D47"
)
lowest_number = evaluated(
    lowest_calcium,
    "74.7 nM",
    source="by hand: 1.5 mM times the cube of 12/145, 5.6681e-4, times exp(−65/26.7267), 0.08786",
    T="37degC",
    V="-65mV",
    Na_in="12mM",
    Na_out="145mM",
    Ca_out="1.5mM",
)

"""
## Other proportions

What if $n$ sodium ions came in for one calcium ion? The net charge of a cycle is $n - 2$, and two
for one moves none. Then the voltage does not matter, and there is an equilibrium only if the two
ions have the same equilibrium potential.
"""
n_sodium = quantity(
    "n_sodium", "sodium ions for one calcium ion", domain="integer", latex="n", typical=(1, 5)
)
n_to_one = {
    w_1: n_sodium,
    w_2: -2,
    w_3: 0,
    E_1: E_Na,
    E_2: E_Ca,
    Gamma_S: 0,
    q_cycle: n_sodium - 2,
    pull: n_sodium * E_Na - 2 * E_Ca,
}
any_proportion = special_case(coupled_equilibrium, n_to_one)
proportions = headline(any_proportion, "Exchange in any proportion", source="D47")

"""
With four for one the reversal potential is above the resting potential by far, and calcium could be
brought much lower.
"""
E_four = quantity(
    "E_four",
    "reversal potential of four for one",
    unit="V",
    latex=r"E_{4:1}",
    typical=("-0.1", "0.05"),
)
four_to_one = special_case(weighted_mean, {E_rev: E_four, **three_to_one, w_1: 4})
four = headline(four_to_one, "Four for one", source="D47")
four_number = evaluated(
    four_to_one,
    "4.70 mV",
    source="by hand: 2 × 66.5983 − 128.4992",
    E_Na="66.5983mV",
    E_Ca="128.4992mV",
)

"""
The difference between the two proportions is the distance of calcium from sodium, once.
"""
fourth_ion = combine(equal(E_four - E_NCX, E_Ca - E_Na), (1, four_to_one), (-1, reversal_potential))
