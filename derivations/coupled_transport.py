"""# Coupled transport

Many carriers do not let one species through but several at once, in a fixed proportion: three
sodium ions in for one calcium ion out, say. None of the species need be at equilibrium by itself.
At which voltage does such a carrier stand still, and which way does it run elsewhere?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.electrochemical_potential import (
    delta_mu,
    inside,
    outside,
    potential_difference,
)
from symbolic_electrochem.derivations.membrane import E, F, R, T, V, a_in, a_out, phi_in, phi_out, z
from symbolic_electrochem.derivations.three_ions import (
    E_K,
    E_Na,
    both_written_out,
    delta_mu_K,
    delta_mu_Na,
    potassium,
    sodium,
)
from symbolic_electrochem.steps import (
    backwards,
    both_ways,
    combine,
    define,
    divide,
    eliminate,
    equal,
    every,
    exactly,
    greater,
    headline,
    negative,
    none,
    nonzero,
    positive,
    quantity,
    rearrange,
    solutions,
    special_case,
    split,
    stated,
    substitute,
    suppose,
)

"""
## One cycle

Let a cycle carry $n_1$, $n_2$ and $n_3$ ions of three kinds and $s$ molecules of a
neutral substrate S. Inward counts positive, outward negative, and what does not take part counts
zero.
"""
n_1 = quantity("n_1", "ions of the first kind brought in per cycle", domain="integer")
n_2 = quantity("n_2", "ions of the second kind brought in per cycle", domain="integer")
n_3 = quantity("n_3", "ions of the third kind brought in per cycle", domain="integer")
n_S = quantity(
    "n_S",
    "molecules of the substrate brought in per cycle",
    domain="integer",
    latex="s",
)
z_1 = quantity("valence_1", "valence of the first kind", domain="integer", latex="z_1")
z_2 = quantity("valence_2", "valence of the second kind", domain="integer", latex="z_2")
z_3 = quantity("valence_3", "valence of the third kind", domain="integer", latex="z_3")

"""
Each kind has its activities, its equilibrium potential and its difference of electrochemical
potential, inside minus outside.
"""
a_1_in = quantity(
    "a_1_in",
    "activity of the first kind inside",
    domain="positive",
    latex=r"a_{1,\mathrm{in}}",
    typical=("1e-3", 1),
)
a_1_out = quantity(
    "a_1_out",
    "activity of the first kind outside",
    domain="positive",
    latex=r"a_{1,\mathrm{out}}",
    typical=("1e-3", 1),
)
a_2_in = quantity(
    "a_2_in",
    "activity of the second kind inside",
    domain="positive",
    latex=r"a_{2,\mathrm{in}}",
    typical=("1e-3", 1),
)
a_2_out = quantity(
    "a_2_out",
    "activity of the second kind outside",
    domain="positive",
    latex=r"a_{2,\mathrm{out}}",
    typical=("1e-3", 1),
)
a_3_in = quantity(
    "a_3_in",
    "activity of the third kind inside",
    domain="positive",
    latex=r"a_{3,\mathrm{in}}",
    typical=("1e-3", 1),
)
a_3_out = quantity(
    "a_3_out",
    "activity of the third kind outside",
    domain="positive",
    latex=r"a_{3,\mathrm{out}}",
    typical=("1e-3", 1),
)
S_in = quantity(
    "S_in",
    "activity of the substrate inside",
    domain="positive",
    latex=r"\mathrm{S}_{\mathrm{in}}",
    typical=("1e-3", 1),
)
S_out = quantity(
    "S_out",
    "activity of the substrate outside",
    domain="positive",
    latex=r"\mathrm{S}_{\mathrm{out}}",
    typical=("1e-3", 1),
)
E_1 = quantity("E_1", "equilibrium potential of the first kind", unit="V")
E_2 = quantity("E_2", "equilibrium potential of the second kind", unit="V")
E_3 = quantity("E_3", "equilibrium potential of the third kind", unit="V")
delta_mu_1 = quantity(
    "delta_mu_1", "difference of the first kind", unit="J/mol", latex=r"\Delta\tilde{\mu}_1"
)
delta_mu_2 = quantity(
    "delta_mu_2", "difference of the second kind", unit="J/mol", latex=r"\Delta\tilde{\mu}_2"
)
delta_mu_3 = quantity(
    "delta_mu_3", "difference of the third kind", unit="J/mol", latex=r"\Delta\tilde{\mu}_3"
)
delta_mu_S = quantity(
    "delta_mu_S", "difference of the substrate", unit="J/mol", latex=r"\Delta\mu_{\mathrm{S}}"
)

"""
The carrier is *tightly coupled*: it carries all of them or none. So a mole of cycles takes what it
takes to bring in each species by itself, as often as the cycle brings it in.
"""
dG_cycle = quantity("dG_cycle", "free energy of a mole of cycles", unit="J/mol", latex=r"\Delta G")
cycle = define(dG_cycle, n_1 * delta_mu_1 + n_2 * delta_mu_2 + n_3 * delta_mu_3 + n_S * delta_mu_S)

"""
For an ion that is the distance of the voltage from its equilibrium potential, times the charge of a
mole.
"""
first = {z: z_1, E: E_1, a_in: a_1_in, a_out: a_1_out}
second = {z: z_2, E: E_2, a_in: a_2_in, a_out: a_2_out}
third = {z: z_3, E: E_3, a_in: a_3_in, a_out: a_3_out}
first_force = special_case(both_written_out, {**first, delta_mu: delta_mu_1})
second_force = special_case(both_written_out, {**second, delta_mu: delta_mu_2})
third_force = special_case(both_written_out, {**third, delta_mu: delta_mu_3})

"""
A neutral substrate does not feel the voltage. Its gradient can still be measured in volts:
$\\Gamma$ is what it contributes to a cycle, with the factor that the ions have.
"""
Gamma_S = quantity("Gamma_S", "contribution of the substrate to a cycle", unit="V", latex=r"\Gamma")
gradient = define(Gamma_S, n_S * R * T / F * sp.log(S_out / S_in))

"""
Its difference of electrochemical potential is that of any species, with the valence zero. (The
names of the electrochemical potentials inside and outside are taken out of what that formula rests
on.)
"""
substrate_written = eliminate(eliminate(potential_difference, inside), outside)
substrate_force = special_case(
    substrate_written,
    {z: 0, V: phi_in - phi_out, a_in: S_in, a_out: S_out, delta_mu: delta_mu_S},
)

"""
Put together, the voltage stands in the term of every ion, and in that of the substrate it does not.
"""
distances = n_1 * z_1 * (V - E_1) + n_2 * z_2 * (V - E_2) + n_3 * z_3 * (V - E_3)
cycle_energy = combine(
    equal(dG_cycle, F * (distances - Gamma_S)),
    (1, cycle),
    (n_1, first_force),
    (n_2, second_force),
    (n_3, third_force),
    (n_S, substrate_force),
    (F, gradient),
)
energy = headline(cycle_energy, "The free energy of a transport cycle", source="D46")

"""
## Where it stands still

The carrier is at equilibrium if a cycle neither takes nor releases free energy.
"""
no_energy = suppose(equal(dG_cycle, 0))
no_work = rearrange(no_energy, (-1, cycle_energy), gives=equal(F * (distances - Gamma_S), 0))
balance = divide(no_work, F, gives=equal(distances, Gamma_S))

"""
What counts of an ion is the charge $w = nz$ that it brings in.
"""
w_1 = quantity("w_1", "charges of the first kind brought in per cycle")
w_2 = quantity("w_2", "charges of the second kind brought in per cycle")
w_3 = quantity("w_3", "charges of the third kind brought in per cycle")
charge_1 = define(w_1, n_1 * z_1)
charge_2 = define(w_2, n_2 * z_2)
charge_3 = define(w_3, n_3 * z_3)
charged_distances = w_1 * (V - E_1) + w_2 * (V - E_2) + w_3 * (V - E_3)
by_charge = rearrange(
    balance,
    (V - E_1, charge_1),
    (V - E_2, charge_2),
    (V - E_3, charge_3),
    gives=equal(charged_distances, Gamma_S),
)

"""
This equation is the question from here on. It is linear in the voltage. Two more names make it
short: the net charge $q$ that a cycle brings in, and the sum $\\Sigma$ of the gradients, each as
often as it is used.
"""
q_cycle = quantity("q_cycle", "net charges brought in per cycle", latex="q")
pull = quantity("pull", "sum of the gradients used in a cycle", unit="V", latex=r"\Sigma")
net_charge = define(q_cycle, w_1 + w_2 + w_3)
gradients = define(pull, w_1 * E_1 + w_2 * E_2 + w_3 * E_3 + Gamma_S)
question = suppose(stated(by_charge))

"""
Everything with the voltage is set against everything without it.
"""
collected = rearrange(question, (V, net_charge), (-1, gradients), gives=equal(q_cycle * V, pull))

"""
If a cycle moves a net charge, there is one voltage, and each step to it can be undone.
"""
moves_charge = suppose(nonzero(q_cycle))
solved = divide(collected, q_cycle, given=moves_charge)
there_it_stands = backwards(solved, to=question)

"""
If it moves none, the voltage drops out of the question. The gradients have to balance by
themselves.
"""
electroneutral = suppose(equal(q_cycle, 0))
no_voltage_helps = combine(equal(pull, 0), (-1, collected), (V, electroneutral))

"""
If they do, the carrier stands still at any voltage.
"""
no_pull = suppose(equal(pull, 0))
any_voltage = combine(
    stated(question),
    (V, electroneutral),
    (-1, no_pull),
    (-V, net_charge),
    (1, gradients),
)

"""
So there are the same three answers as for a single species: one voltage, every voltage, or none. In
place of the valence stands the net charge of the cycle.
"""
coupled_equilibrium = solutions(
    V,
    of=stated(question),
    answer=split(
        q_cycle,
        zero=split(pull, zero=every(any_voltage), nonzero=none(no_voltage_helps)),
        nonzero=exactly(both_ways(solved, there_it_stands)),
    ),
)
master = headline(coupled_equilibrium, "Equilibrium of coupled transport", source="D46")

"""
## The reversal potential

The one voltage gets a name, the *reversal potential* of the carrier. It is a mean of the
equilibrium potentials, each with the charge that its ions carry as weight; a neutral substrate adds
to the numerator only.
"""
E_rev = quantity("E_rev", "reversal potential of a carrier", unit="V", latex=r"E_{\mathrm{rev}}")
reversal = define(E_rev, pull / q_cycle, given=moves_charge)
weighted_mean = eliminate(
    eliminate(substitute(reversal, gradients, net_charge), gradients), net_charge
)
mean = headline(weighted_mean, "The reversal potential of a carrier", source="D46")

"""
With one ion alone it is the equilibrium potential of that ion.
"""
single_ion = special_case(weighted_mean, {w_2: 0, w_3: 0, Gamma_S: 0})

"""
With two ions it lies as far from the first equilibrium potential as the weight of the second says.
"""
two_ions = special_case(weighted_mean, {w_3: 0, Gamma_S: 0})
from_the_first = combine(
    equal(E_rev - E_1, w_2 * (E_2 - E_1) / (w_1 + w_2)), (1, two_ions), given=two_ions
)

"""
In a cotransport of cations both weights are positive, and it lies between the two. In an exchange
the weights differ in sign, and it lies outside: here below both.
"""
first_outweighs = suppose(positive(w_1 + w_2))
second_goes_out = suppose(negative(w_2))
second_is_higher = suppose(greater(E_2, E_1))
below_both = combine(
    greater(E_1, E_rev),
    (-1, from_the_first),
    ((-w_2, w_1 + w_2), second_is_higher),
    given=(first_outweighs, second_goes_out),
)

"""
How the cycle is counted makes no difference: a cycle counted $k$ times, or with $k = -1$ the other
way round, has the same reversal potential.
"""
k = quantity("k_cycles", "cycles counted as one", domain="integer", latex="k")
E_counted = quantity("E_counted", "reversal potential of $k$ cycles", unit="V", latex="E_k")
counting = suppose(nonzero(k))
counted = special_case(
    weighted_mean,
    {E_rev: E_counted, w_1: k * w_1, w_2: k * w_2, w_3: k * w_3, Gamma_S: k * Gamma_S},
    given=counting,
)
same_potential = combine(
    equal(E_counted, E_rev), (1, counted), (-1, weighted_mean), given=(counting, weighted_mean)
)

"""
## Which way it runs

The free energy of a cycle is the distance of the voltage from the reversal potential, times the
charge that a mole of cycles moves. That is the law of a single ion again.
"""
cycle_force = combine(
    equal(dG_cycle, q_cycle * F * (V - E_rev)),
    (1, cycle_energy),
    *((F * (E_1 - V), charge_1), (F * (E_2 - V), charge_2), (F * (E_3 - V), charge_3)),
    *((-F * V, net_charge), (F, gradients)),
    (F * q_cycle, reversal),
)
like_one_ion = headline(cycle_force, "A carrier is like one ion of its net charge", source="D46")

"""
A carrier runs the way in which free energy is released. From here on the law stands for all it was
derived from. A carrier that brings positive charge in runs inward below its reversal potential.
"""
law = suppose(stated(cycle_force))
brings_charge_in = suppose(positive(q_cycle))
below = suppose(greater(E_rev, V))
runs_inward = combine(negative(dG_cycle), (-1, law), (q_cycle * F, below), given=brings_charge_in)

"""
Above it, the same carrier runs the other way and takes that charge out.
"""
above = suppose(greater(V, E_rev))
runs_outward = combine(positive(dG_cycle), (1, law), (q_cycle * F, above), given=brings_charge_in)

"""
## The sodium pump

What the cycle takes, ATP may pay for. The sodium pump brings three sodium ions out and two
potassium ions in. The formula for the work of its cycle is a special case.
"""
no_second = {n_2: 0, z_2: 1, E_2: 0, a_2_in: 1, a_2_out: 1, delta_mu_2: F * (phi_in - phi_out)}
no_third = {n_3: 0, z_3: 1, E_3: 0, a_3_in: 1, a_3_out: 1, delta_mu_3: F * (phi_in - phi_out)}
no_substrate = {n_S: 0, Gamma_S: 0, S_in: 1, S_out: 1, delta_mu_S: 0}
pump = special_case(
    cycle_energy,
    {
        n_1: -3,
        z_1: 1,
        E_1: E_Na,
        a_1_in: sodium[a_in],
        a_1_out: sodium[a_out],
        n_2: 2,
        z_2: 1,
        E_2: E_K,
        a_2_in: potassium[a_in],
        a_2_out: potassium[a_out],
        delta_mu_1: delta_mu_Na,
        delta_mu_2: delta_mu_K,
        **no_third,
        **no_substrate,
    },
)
connection = headline(pump, "The sodium pump as coupled transport", source="D46")
