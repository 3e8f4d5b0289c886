"""# Small gradients

Two equations give the voltage of a membrane at rest: one of permeabilities, one of conductances.
When do they say the same?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.chord_conductance import (
    g_Cl,
    g_K,
    g_m,
    g_Na,
    resting,
    total,
)
from symbolic_electrochem.derivations.ghk_voltage import (
    P_K,
    P_Cl,
    P_Na,
    Q_in,
    Q_out,
    in_volts,
    inward,
    outward,
)
from symbolic_electrochem.derivations.membrane import F, R, T, V
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
    nernst_chloride,
    nernst_potassium,
    nernst_sodium,
)
from symbolic_electrochem.steps import (
    combine,
    define,
    equal,
    headline,
    quantity,
    quotient_limit,
    substitute,
    suppose,
)

"""
Let every gradient be the share $s$ of a larger one: the logarithm of each ratio of concentrations
is $s$ times what it is there. With $s = 0$ the two sides are alike.
"""
s = quantity("s_gradient", "share of the gradients", latex="s", typical=("0.01", 1))
k = quantity("k_gradient", "logarithm for potassium", latex="k", typical=(-4, -2))
n = quantity("n_gradient", "logarithm for sodium", latex="n", typical=(1, 3))
m = quantity("m_gradient", "logarithm for chloride", latex="m", typical=(-3, -1))
of_potassium = suppose(equal(K_out, K_in * sp.exp(s * k)))
of_sodium = suppose(equal(Na_out, Na_in * sp.exp(s * n)))
of_chloride = suppose(equal(Cl_in, Cl_out * sp.exp(s * m)))

"""
What counts of an ion is its permeability times the concentration it has without a gradient.
"""
W_K = quantity(
    "W_K", "weight of potassium", unit="mol/(m**2*s)", domain="positive", typical=("1e-7", "1e-6")
)
W_Na = quantity(
    "W_Na", "weight of sodium", unit="mol/(m**2*s)", domain="positive", typical=("1e-8", "1e-7")
)
W_Cl = quantity(
    "W_Cl", "weight of chloride", unit="mol/(m**2*s)", domain="positive", typical=("1e-8", "1e-7")
)
weight_K = define(W_K, P_K * K_in)
weight_Na = define(W_Na, P_Na * Na_in)
weight_Cl = define(W_Cl, P_Cl * Cl_out)
weights = W_K + W_Na + W_Cl
raised = W_K * sp.exp(s * k) + W_Na * sp.exp(s * n) + W_Cl * sp.exp(s * m)

"""
What carries current in, in the equation of Goldman, Hodgkin and Katz, has the share in every
exponent; what carries it out is the sum of the weights.
"""
above = combine(
    equal(Q_in, raised),
    (1, inward),
    (P_K, of_potassium),
    (P_Na, of_sodium),
    (P_Cl, of_chloride),
    (-sp.exp(s * k), weight_K),
    (-sp.exp(s * n), weight_Na),
    (-sp.exp(s * m), weight_Cl),
)
below = combine(
    equal(Q_out, weights), (1, outward), (-1, weight_K), (-1, weight_Na), (-1, weight_Cl)
)
by_permeability = substitute(
    in_volts, above, below, gives=equal(V, R * T / F * sp.log(raised / weights))
)

"""
The potential at which an ion is at rest has the logarithm of its ratio in it, so all three are in
proportion to the share.
"""
potassium = substitute(nernst_potassium, of_potassium, gives=equal(E_K, R * T / F * s * k))
sodium = substitute(nernst_sodium, of_sodium, gives=equal(E_Na, R * T / F * s * n))
chloride = substitute(nernst_chloride, of_chloride, gives=equal(E_Cl, R * T / F * s * m))

"""
Without a gradient the conductance of an ion is its weight times a factor that all three share; the
chapter on the conductance at reversal shows it. That small gradients leave it so is supposed here.
"""
slope_K = suppose(equal(g_K, F**2 / (R * T) * W_K))
slope_Na = suppose(equal(g_Na, F**2 / (R * T) * W_Na))
slope_Cl = suppose(equal(g_Cl, F**2 / (R * T) * W_Cl))
of_the_membrane = combine(
    equal(g_m, F**2 / (R * T) * weights), (1, total), (1, slope_K), (1, slope_Na), (1, slope_Cl)
)

"""
So the mean of the equilibrium potentials, each with the weight of its conductance, is in proportion
to the share.
"""
pulled = W_K * k + W_Na * n + W_Cl * m
by_conductance = substitute(
    resting,
    of_the_membrane,
    slope_K,
    slope_Na,
    slope_Cl,
    potassium,
    sodium,
    chloride,
    gives=equal(V, R * T / F * s * pulled / weights),
)

"""
The voltage by permeabilities is not. But per share it tends to the same, as the gradients vanish.
"""
tends = quotient_limit(
    R * T / F * sp.log(raised / weights), s, s, 0, gives=R * T / F * pulled / weights
)
small = headline(
    tends, "For small gradients permeabilities and conductances give one voltage", source="D29"
)
