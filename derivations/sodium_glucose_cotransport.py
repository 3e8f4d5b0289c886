"""# Sodium-glucose cotransport

A molecule without charge does not feel the voltage, and by itself it can only spread evenly. Yet
kidney and gut take glucose up to the last trace, and the voltage helps them. How much higher inside
can sodium make it?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.coupled_transport import (
    E_1,
    E_rev,
    Gamma_S,
    S_in,
    S_out,
    a_1_in,
    a_1_out,
    cycle_energy,
    delta_mu_1,
    delta_mu_S,
    dG_cycle,
    n_1,
    n_S,
    no_second,
    no_third,
    w_1,
    w_2,
    w_3,
    weighted_mean,
    z_1,
)
from symbolic_electrochem.derivations.membrane import (
    F,
    R,
    T,
    V,
    a_in,
    a_out,
    c_standard,
)
from symbolic_electrochem.derivations.neutral_species import neutral_equilibrium
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
    divide,
    equal,
    evaluated,
    greater,
    headline,
    left_side,
    negative,
    nonzero,
    positive,
    quantity,
    rearrange,
    right_side,
    sentence,
    special_case,
    stated,
    suppose,
)

"""
Let $n$ sodium ions come in with each molecule of glucose G.
"""
n_Na = quantity(
    "n_Na", "sodium ions for one molecule of glucose", domain="integer", latex="n", typical=(1, 3)
)
G_in = quantity(
    "G_in",
    "concentration of glucose inside",
    unit="mol/m**3",
    domain="positive",
    latex=r"\mathrm{G}_{\mathrm{in}}",
    typical=("0.1", 100),
)
G_out = quantity(
    "G_out",
    "concentration of glucose outside",
    unit="mol/m**3",
    domain="positive",
    latex=r"\mathrm{G}_{\mathrm{out}}",
    typical=("0.1", 100),
)
delta_mu_G = quantity(
    "delta_mu_G",
    "difference of chemical potential of glucose, inside minus outside",
    unit="J/mol",
    latex=r"\Delta\mu_{\mathrm{G}}",
)

"""
The free energy of a cycle is that of coupled transport with one kind of ion and a neutral
substrate.
"""
glucose = {a_in: G_in / c_standard, a_out: G_out / c_standard}
sodium_and_glucose = {
    n_1: n_Na,
    z_1: 1,
    E_1: E_Na,
    a_1_in: sodium[a_in],
    a_1_out: sodium[a_out],
    n_S: 1,
    S_in: glucose[a_in],
    S_out: glucose[a_out],
    delta_mu_S: delta_mu_G,
    delta_mu_1: delta_mu_Na,
    Gamma_S: R * T / F * sp.log(G_out / G_in),
    **no_second,
    **no_third,
}
cycle = special_case(cycle_energy, sodium_and_glucose)

"""
With the equilibrium potential of sodium written out
"""
written = special_case(cycle, {left_side(nernst_sodium): right_side(nernst_sodium)})

"""
it has two parts: what the glucose takes, and what the sodium gives.
"""
both_parts = rearrange(
    written,
    gives=equal(
        dG_cycle,
        R * T * sp.log(G_in / G_out) + n_Na * (F * V - R * T * sp.log(Na_out / Na_in)),
    ),
)
energy = headline(both_parts, "The free energy of sodium-glucose cotransport", source="D50")

"""
## The limit

From here on this law stands for all that it was derived from. The carrier stands still where the
two parts cancel.
"""
law = suppose(stated(both_parts))
standstill = suppose(equal(dG_cycle, 0))
balance = rearrange(
    standstill,
    (-1, law),
    gives=equal(R * T * sp.log(G_in / G_out) + n_Na * (F * V - R * T * sp.log(Na_out / Na_in)), 0),
)
in_logarithms = divide(
    balance,
    R * T,
    gives=equal(sp.log(G_in / G_out), n_Na * sp.log(Na_out / Na_in) - n_Na * F * V / (R * T)),
)

"""
Without logarithms, each sodium ion multiplies the ratio of glucose by the ratio of sodium and by
what the voltage is worth to one charge.
"""
limit_ratio = apply(
    "exp",
    in_logarithms,
    gives=equal(G_in / G_out, (Na_out / Na_in) ** n_Na * sp.exp(-n_Na * F * V / (R * T))),
)

"""
Every step can be undone.
"""
glucose_equilibrium = both_ways(limit_ratio, backwards(limit_ratio, to=standstill))
how_far = headline(glucose_equilibrium, "How far sodium can accumulate glucose", source="D50")

"""
At rest a single sodium ion is good for two orders of magnitude.
"""
with_one = evaluated(
    limit_ratio,
    "138",
    source="by hand: 145/12 is 12.083, and the exponential of 65/26.7267 is 11.382",
    n_Na="1",
    V="-65mV",
    T="37degC",
    Na_in="12mM",
    Na_out="145mM",
)

"""
Two are good for the square of that.
"""
with_two = evaluated(
    limit_ratio,
    "1.89e4",
    source="by hand: the square of 137.53",
    n_Na="2",
    V="-65mV",
    T="37degC",
    Na_in="12mM",
    Na_out="145mM",
)

"""
Without sodium it is the neutral species of an earlier chapter: equal on both sides, and the voltage
has gone.
"""
alone = special_case(limit_ratio, {n_Na: 0})

"""
## Which way it runs

As long as the glucose is below the limit, a cycle inward releases free energy and glucose is taken
up.
"""
sodium_gives = n_Na * (R * T * sp.log(Na_out / Na_in) - F * V)
below_the_limit = suppose(greater(sodium_gives, R * T * sp.log(G_in / G_out)))
takes_up = combine(negative(dG_cycle), (-1, law), (1, below_the_limit))

"""
Above it, glucose leaves again and takes sodium out with it.
"""
above_the_limit = suppose(greater(R * T * sp.log(G_in / G_out), sodium_gives))
gives_back = combine(positive(dG_cycle), (1, law), (1, above_the_limit))

"""
## The reversal potential

The carrier moves charge, so it has a reversal potential. It is that of sodium, shifted by what the
glucose contributes, and the more sodium comes with it the less it is shifted.
"""
with_sodium = suppose(nonzero(n_Na))
reversal_potential = special_case(
    weighted_mean,
    {
        w_1: n_Na,
        w_2: 0,
        w_3: 0,
        E_1: E_Na,
        Gamma_S: R * T / F * sp.log(G_out / G_in),
    },
    gives=equal(E_rev, E_Na + R * T / (n_Na * F) * sp.log(G_out / G_in)),
    given=with_sodium,
)
reversal = headline(
    reversal_potential, "The reversal potential of sodium-glucose cotransport", source="D50"
)

"""
## Claims
"""
no_potential_for_glucose = sentence(
    8,
    "We never speak of a Nernst potential for glucose: for it, chemistry is everything.",
    verdict="true if",
    formal=neutral_equilibrium,
    because="it holds where glucose crosses by itself; where it crosses together with sodium, its "
    "equilibrium depends on the voltage, and the carrier has a reversal potential",
    by=(glucose_equilibrium, reversal_potential, with_one, with_two),
)
