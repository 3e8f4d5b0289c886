"""# The Boltzmann distribution

The Nernst equation speaks of moles and of free energy. Can it be had from single ions and chance?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.electrochemical_potential import voltage
from symbolic_electrochem.derivations.ghk_flux import filled_inside, filled_outside
from symbolic_electrochem.derivations.membrane import (
    F,
    R,
    T,
    V,
    c_in,
    c_out,
    phi_in,
    phi_out,
    z,
)
from symbolic_electrochem.derivations.nernst_potential import charged
from symbolic_electrochem.steps import (
    apply,
    backwards,
    both_ways,
    combine,
    equal,
    headline,
    quantity,
    suppose,
)

"""
An ion that may be on either side is found in a small volume there with a certain probability. In
thermal equilibrium the probability falls with the energy $w$ it has there, as the exponential of
$w$ over $k_\\mathrm{B}T$. For two volumes of one size that is Boltzmann's law.
"""
k = quantity(
    "k_B",
    "Boltzmann constant",
    unit="J/K",
    domain="positive",
    latex=r"k_{\mathrm{B}}",
    typical=("1.3e-23", "1.4e-23"),
    value="1.380649e-23",
)
w_in = quantity(
    "w_in",
    "energy of one ion inside",
    unit="J",
    latex=r"w_{\mathrm{in}}",
    typical=("-1e-20", "1e-20"),
)
w_out = quantity(
    "w_out",
    "energy of one ion outside",
    unit="J",
    latex=r"w_{\mathrm{out}}",
    typical=("-1e-20", "1e-20"),
)
p_in = quantity(
    "prob_in",
    "probability of finding it in a small volume inside",
    domain="positive",
    latex=r"p_{\mathrm{in}}",
    typical=("0.01", 1),
)
p_out = quantity(
    "prob_out",
    "probability of finding it in an equal volume outside",
    domain="positive",
    latex=r"p_{\mathrm{out}}",
    typical=("0.01", 1),
)
boltzmann = suppose(equal(p_in / p_out, sp.exp(-(w_in - w_out) / (k * T))))

"""
Many independent ions are spread as the probability of one, so the ratio of the concentrations is
that of the probabilities.
"""
many = suppose(equal(c_in / c_out, p_in / p_out), given=filled_outside)

"""
The energy that differs between the sides is electrical: the charge of the ion, $z$ elementary
charges, times the potential.
"""
e = quantity(
    "e_0",
    "elementary charge",
    unit="C",
    domain="positive",
    latex="e",
    typical=("1.6e-19", "1.7e-19"),
    value="1.602176634e-19",
)
energy_in = suppose(equal(w_in, z * e * phi_in))
energy_out = suppose(equal(w_out, z * e * phi_out))
energies = combine(
    equal(w_in - w_out, z * e * V),
    (1, energy_in),
    (-1, energy_out),
    (-z * e, voltage),
)

"""
## From ions to moles

A mole has $N_\\mathrm{A}$ ions, so the gas constant is the Boltzmann constant and the Faraday
constant the elementary charge, as often.
"""
N_A = quantity(
    "N_A",
    "Avogadro constant",
    unit="1/mol",
    domain="positive",
    latex=r"N_{\mathrm{A}}",
    typical=("6e23", "6.1e23"),
    value="6.02214076e23",
)
gas_constant = suppose(equal(R, k * N_A))
faraday_constant = suppose(equal(F, e * N_A))

"""
That number cancels from the exponent, and energies of ions become energies of moles.
"""
exponent = combine(
    equal((w_in - w_out) / (k * T), z * F * V / (R * T)),
    ((1, k * T), energies),
    ((z * e * V, k * R * T), gas_constant),
    ((-z * V, R * T), faraday_constant),
)

"""
## The voltage

The species is present on both sides. Its concentrations are then distributed as Boltzmann says, and
the logarithm brings the exponent down.
"""
distribution = combine(
    equal(c_in / c_out, sp.exp(-(w_in - w_out) / (k * T))),
    (1, boltzmann),
    (1, many),
    given=filled_outside,
    relation="⇔",
)
logarithm = apply(
    "ln",
    distribution,
    gives=equal(sp.log(c_in / c_out), -(w_in - w_out) / (k * T)),
    given=(filled_inside, filled_outside),
)

"""
For a charged species the voltage can be isolated. It is the Nernst potential, and the molar form of
it at that, though no mole was needed to find it.
"""
nernst_voltage = combine(
    equal(V, R * T / (z * F) * sp.log(c_out / c_in)),
    ((R * T, z * F), logarithm),
    ((-R * T, z * F), exponent),
    given=(charged, filled_inside, filled_outside),
    relation="⇔",
)

"""
Every step can be undone: at the Nernst potential, and at no other voltage, chance alone spreads the
ions as they are found.
"""
boltzmann_equilibrium = both_ways(nernst_voltage, backwards(nernst_voltage, to=boltzmann))
by_chance = headline(
    boltzmann_equilibrium, "The Nernst equation from the Boltzmann distribution", source="D12"
)
