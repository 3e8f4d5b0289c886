"""# Potassium, sodium and chloride

Most of the charge that crosses the membrane of a resting cell is carried by three ions. How far is
each of them from equilibrium, and which way does it go?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.driving_force import driving_force
from symbolic_electrochem.derivations.electrochemical_potential import (
    delta_mu,
    inside,
    outside,
)
from symbolic_electrochem.derivations.membrane import (
    E,
    F,
    R,
    T,
    V,
    a_in,
    a_out,
    c_standard,
    z,
)
from symbolic_electrochem.derivations.nernst_potential import equilibrium_potential
from symbolic_electrochem.steps import (
    combine,
    eliminate,
    equal,
    evaluated,
    greater,
    negative,
    positive,
    quantity,
    rearrange,
    sentence,
    special_case,
    suppose,
)

"""
Their concentrations on the two sides.
"""
K_in = quantity(
    "K_in",
    "concentration of potassium inside",
    unit="mol/m**3",
    domain="positive",
    latex=r"\mathrm{K}_{\mathrm{in}}",
    typical=(80, 400),
)
K_out = quantity(
    "K_out",
    "concentration of potassium outside",
    unit="mol/m**3",
    domain="positive",
    latex=r"\mathrm{K}_{\mathrm{out}}",
    typical=(2, 20),
)
Na_in = quantity(
    "Na_in",
    "concentration of sodium inside",
    unit="mol/m**3",
    domain="positive",
    latex=r"\mathrm{Na}_{\mathrm{in}}",
    typical=(5, 50),
)
Na_out = quantity(
    "Na_out",
    "concentration of sodium outside",
    unit="mol/m**3",
    domain="positive",
    latex=r"\mathrm{Na}_{\mathrm{out}}",
    typical=(100, 450),
)
Cl_in = quantity(
    "Cl_in",
    "concentration of chloride inside",
    unit="mol/m**3",
    domain="positive",
    latex=r"\mathrm{Cl}_{\mathrm{in}}",
    typical=(4, 60),
)
Cl_out = quantity(
    "Cl_out",
    "concentration of chloride outside",
    unit="mol/m**3",
    domain="positive",
    latex=r"\mathrm{Cl}_{\mathrm{out}}",
    typical=(100, 560),
)

"""
Their equilibrium potentials, and how much higher the electrochemical potential of each is inside.
"""
E_K = quantity(
    "E_K",
    "equilibrium potential of potassium",
    unit="V",
    latex=r"E_{\mathrm{K}}",
    typical=("-0.11", "-0.08"),
)
E_Na = quantity(
    "E_Na",
    "equilibrium potential of sodium",
    unit="V",
    latex=r"E_{\mathrm{Na}}",
    typical=("0.04", "0.07"),
)
E_Cl = quantity(
    "E_Cl",
    "equilibrium potential of chloride",
    unit="V",
    latex=r"E_{\mathrm{Cl}}",
    typical=("-0.08", "-0.03"),
)
delta_mu_K = quantity(
    "delta_mu_K",
    "difference of electrochemical potential of potassium, inside minus outside",
    unit="J/mol",
    latex=r"\Delta\tilde{\mu}_{\mathrm{K}}",
    typical=(-9000, 9000),
)
delta_mu_Na = quantity(
    "delta_mu_Na",
    "difference of electrochemical potential of sodium, inside minus outside",
    unit="J/mol",
    latex=r"\Delta\tilde{\mu}_{\mathrm{Na}}",
    typical=(-9000, 9000),
)
delta_mu_Cl = quantity(
    "delta_mu_Cl",
    "difference of electrochemical potential of chloride, inside minus outside",
    unit="J/mol",
    latex=r"\Delta\tilde{\mu}_{\mathrm{Cl}}",
    typical=(-9000, 9000),
)

"""
## Equilibrium potentials

In an ideal solution the activity is the concentration divided by the standard concentration. That
cancels in the ratio, which is all that counts, so concentrations may stand for activities.
Potassium and sodium have the valence 1.
"""
potassium = {z: 1, E: E_K, a_in: K_in / c_standard, a_out: K_out / c_standard}
sodium = {z: 1, E: E_Na, a_in: Na_in / c_standard, a_out: Na_out / c_standard}
nernst_potassium = special_case(equilibrium_potential, potassium | {a_in: K_in, a_out: K_out})
nernst_sodium = special_case(equilibrium_potential, sodium | {a_in: Na_in, a_out: Na_out})

"""
Chloride has the valence $-1$, and the sign goes into the logarithm.
"""
chloride = {z: -1, E: E_Cl, a_in: Cl_in / c_standard, a_out: Cl_out / c_standard}
chloride_written = special_case(equilibrium_potential, chloride | {a_in: Cl_in, a_out: Cl_out})
nernst_chloride = rearrange(chloride_written, gives=equal(E_Cl, R * T / F * sp.log(Cl_in / Cl_out)))

"""
In a mammalian cell potassium is plentiful inside, sodium and chloride outside.
"""
potassium_number = evaluated(
    nernst_potassium,
    "-89.06 mV",
    source="by hand: 26.7267 mV times the logarithm of 5/140, which is −3.33220",
    T="37degC",
    K_in="140mM",
    K_out="5mM",
)
sodium_number = evaluated(
    nernst_sodium,
    "66.60 mV",
    source="by hand: 26.7267 mV times the logarithm of 145/12, which is 2.49183",
    T="37degC",
    Na_in="12mM",
    Na_out="145mM",
)
chloride_number = evaluated(
    nernst_chloride,
    "-75.95 mV",
    source="by hand: 26.7267 mV times the logarithm of 7/120, which is −2.84158",
    T="37degC",
    Cl_in="7mM",
    Cl_out="120mM",
)

"""
## Distances from equilibrium

The same formula holds for each ion with its own valence, its own equilibrium potential and its own
concentrations. So that nothing else has to be said of an ion, the names of the two electrochemical
potentials are first taken out of what the formula rests on; the formula stays as it is.
"""
inside_written_out = eliminate(driving_force, inside)
both_written_out = eliminate(inside_written_out, outside)

"""
The difference of the electrochemical potentials is then, for each ion, the distance of the voltage
from its equilibrium potential, times the charge of a mole.
"""
potassium_force = special_case(both_written_out, {**potassium, delta_mu: delta_mu_K})
sodium_force = special_case(both_written_out, {**sodium, delta_mu: delta_mu_Na})
chloride_force = special_case(both_written_out, {**chloride, delta_mu: delta_mu_Cl})

"""
## Which way they go

At rest the voltage is above the equilibrium potential of potassium, so potassium goes out.
"""
above_potassium = suppose(greater(V, E_K))
potassium_leaves = combine(positive(delta_mu_K), (1, potassium_force), (F, above_potassium))

"""
It is far below that of sodium, so sodium comes in.
"""
below_sodium = suppose(greater(E_Na, V))
sodium_enters = combine(negative(delta_mu_Na), (-1, sodium_force), (F, below_sodium))

"""
What draws sodium in is stronger than what drives potassium out wherever the voltage is below the
middle between the two equilibrium potentials.
"""
below_the_middle = suppose(greater(E_K + E_Na, 2 * V))
sodium_is_drawn_harder = combine(
    greater(-delta_mu_Na, delta_mu_K),
    (-1, sodium_force),
    (-1, potassium_force),
    (F, below_the_middle),
)

"""
At a resting potential of −65 mV the two distances are 24.06 mV and 131.60 mV.
"""
distance_of_potassium = evaluated(
    V - E_K, "24.06 mV", source="by hand: −65 + 89.06", V="-65mV", E_K="-89.06mV"
)
distance_of_sodium = evaluated(
    V - E_Na, "-131.60 mV", source="by hand: −65 − 66.60", V="-65mV", E_Na="66.60mV"
)

"""
## Claims
"""
net_forces_at_rest = sentence(
    32,
    "At rest potassium is driven out, and sodium is driven in much more strongly.",
    verdict="true",
    formal=sodium_is_drawn_harder,
    because="the resting potential is above the equilibrium potential of potassium and far below "
    "the middle; it is said of the forces, for the two currents of a resting cell are of like size",
    by=(potassium_leaves, sodium_enters, distance_of_potassium, distance_of_sodium),
)
