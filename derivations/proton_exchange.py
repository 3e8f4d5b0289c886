"""# Exchange of protons

A cell that makes acid has to get rid of it. One carrier exchanges protons for sodium, another
brings in bicarbonate with sodium. How alkaline can they make the cell, and does the voltage matter?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.coupled_transport import (
    E_1,
    E_2,
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
from symbolic_electrochem.derivations.membrane import (
    E,
    F,
    R,
    T,
    V,
    a_in,
    a_out,
    phi_in,
    phi_out,
    z,
)
from symbolic_electrochem.derivations.nernst_potential import equilibrium_potential
from symbolic_electrochem.derivations.proton_motive_force import (
    E_H,
    H_in,
    H_out,
    delta_mu_H,
    pH_in,
    pH_out,
    proton_potential,
)
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
    headline,
    left_side,
    quantity,
    rearrange,
    right_side,
    special_case,
    stated,
    suppose,
)

"""
## Sodium for protons

One sodium ion comes in for one proton that goes out. The free energy of a cycle is that of coupled
transport.
"""
sodium_and_proton = {
    z_1: 1,
    E_1: E_Na,
    a_1_in: sodium[a_in],
    a_1_out: sodium[a_out],
    delta_mu_1: delta_mu_Na,
    z_2: 1,
    E_2: E_H,
    a_2_in: H_in,
    a_2_out: H_out,
    delta_mu_2: delta_mu_H,
    **no_third,
    **no_substrate,
}
cycle = special_case(cycle_energy, {n_1: 1, n_2: -1, V: phi_in - phi_out, **sodium_and_proton})

"""
The voltage has dropped out. The two equilibrium potentials are written out.
"""
both_potentials = (nernst_sodium, proton_potential)
written = special_case(cycle, {left_side(each): right_side(each) for each in both_potentials})
exchange = rearrange(
    written,
    gives=equal(dG_cycle, R * T * (sp.log(10) * (pH_in - pH_out) - sp.log(Na_out / Na_in))),
)
exchange_energy = headline(exchange, "The free energy of sodium-proton exchange", source="D51")

"""
In a cell that is a little more acid than its surroundings, sodium has much to give, and protons go
out.
"""
energy_number = evaluated(
    exchange,
    "-7.61 kJ/mol",
    source="by hand: 2.57873 kJ/mol times −0.2 × 2.302585 − 2.49183",
    T="37degC",
    pH_in="7.2",
    pH_out="7.4",
    Na_in="12mM",
    Na_out="145mM",
)

"""
From here on this law stands for all that it was derived from. The exchange stands still where no
free energy is left.
"""
law = suppose(stated(exchange))
standstill = suppose(equal(dG_cycle, 0))
balance = rearrange(
    standstill,
    (-1, law),
    gives=equal(R * T * (sp.log(10) * (pH_in - pH_out) - sp.log(Na_out / Na_in)), 0),
)
alkaline_limit = divide(
    balance,
    R * T * sp.log(10),
    gives=equal(pH_in - pH_out, sp.log(Na_out / Na_in) / sp.log(10)),
)

"""
The difference of the pH is then the decimal logarithm of the ratio of sodium, at any voltage and
any temperature.
"""
exchange_equilibrium = both_ways(alkaline_limit, backwards(alkaline_limit, to=standstill))
limit_of_exchange = headline(
    exchange_equilibrium, "Equilibrium of sodium-proton exchange", source="D51"
)
limit_number = evaluated(
    alkaline_limit,
    "1.082",
    source="by hand: 2.49183 over 2.302585",
    Na_in="12mM",
    Na_out="145mM",
)

"""
That would make the cell far too alkaline. What stops the carrier in life is not equilibrium: it is
shut off as the cell becomes less acid.

## Bicarbonate

Bicarbonate has the valence $-1$. It comes in with sodium, $n$ for one.
"""
n_HCO3 = quantity(
    "n_HCO3", "bicarbonate ions for one sodium ion", domain="integer", latex="n", typical=(1, 3)
)
HCO3_in = quantity(
    "HCO3_in",
    "concentration of bicarbonate inside",
    unit="mol/m**3",
    domain="positive",
    latex=r"\mathrm{B}_{\mathrm{in}}",
    typical=(5, 30),
)
HCO3_out = quantity(
    "HCO3_out",
    "concentration of bicarbonate outside",
    unit="mol/m**3",
    domain="positive",
    latex=r"\mathrm{B}_{\mathrm{out}}",
    typical=(5, 30),
)
E_HCO3 = quantity(
    "E_HCO3",
    "equilibrium potential of bicarbonate",
    unit="V",
    latex=r"E_{\mathrm{B}}",
    typical=("-0.05", "0.05"),
)
nernst_bicarbonate = special_case(
    equilibrium_potential,
    {z: -1, E: E_HCO3, a_in: HCO3_in, a_out: HCO3_out},
)

"""
Carbon dioxide crosses the membrane by itself and is the same on both sides. So is, then, what it is
in balance with, the product of bicarbonate and protons.
"""
same_carbon_dioxide = suppose(equal(HCO3_in * H_in, HCO3_out * H_out))
proton_ratio = divide(
    same_carbon_dioxide, HCO3_out * H_in, gives=equal(HCO3_in / HCO3_out, H_out / H_in)
)
bicarbonate_logarithm = apply(
    "ln",
    proton_ratio,
    gives=equal(sp.log(HCO3_in / HCO3_out), sp.log(10) * (pH_in - pH_out)),
)

"""
Bicarbonate and protons therefore have one equilibrium potential between them.
"""
shared_potential = combine(
    equal(E_HCO3, E_H),
    (1, nernst_bicarbonate),
    (R * T / F, bicarbonate_logarithm),
    (-1, proton_potential),
)
shared_number = evaluated(
    proton_potential,
    "-12.31 mV",
    source="by hand: −0.2 times 61.5404 mV",
    T="37degC",
    pH_in="7.2",
    pH_out="7.4",
)

"""
A cycle brings in the net charge $1 - n$. One for one moves none and knows no voltage; two or three
for one have a reversal potential.
"""
bicarbonate_charges = {w_1: 1, E_1: E_Na, E_2: E_HCO3, w_3: 0, Gamma_S: 0}
any_proportion = special_case(
    coupled_equilibrium,
    {
        **bicarbonate_charges,
        w_2: -n_HCO3,
        q_cycle: 1 - n_HCO3,
        pull: E_Na - n_HCO3 * E_HCO3,
    },
)
proportions = headline(any_proportion, "Sodium-bicarbonate cotransport", source="D51")

"""
With two for one it is far below the resting potential. One negative net charge comes in, so the
carrier runs inward above its reversal potential: bicarbonate comes in.
"""
two_for_one = special_case(weighted_mean, {**bicarbonate_charges, w_2: -2})
two_number = evaluated(
    two_for_one,
    "-91.21 mV",
    source="by hand: 2 × −12.308 − 66.598",
    E_Na="66.598mV",
    E_HCO3="-12.308mV",
)

"""
With three for one it is above the resting potential, and the same carrier takes bicarbonate out, as
in the kidney.
"""
three_for_one = special_case(weighted_mean, {**bicarbonate_charges, w_2: -3})
three_number = evaluated(
    three_for_one,
    "-51.76 mV",
    source="by hand: half of 3 × −12.308 − 66.598",
    E_Na="66.598mV",
    E_HCO3="-12.308mV",
)
