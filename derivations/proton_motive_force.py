"""# The proton-motive force

Mitochondria, chloroplasts and bacteria pump protons out and let them in again through a machine
that makes ATP. The voltage drives the protons, and so does the difference of pH. What is the sum of
the two, and how much ATP can it pay for?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.coupled_transport import (
    E_1,
    a_1_in,
    a_1_out,
    cycle_energy,
    delta_mu_1,
    dG_cycle,
    n_1,
    no_second,
    no_substrate,
    no_third,
    substrate_written,
    z_1,
)
from symbolic_electrochem.derivations.electrochemical_potential import delta_mu
from symbolic_electrochem.derivations.membrane import (
    E,
    F,
    R,
    T,
    V,
    a_in,
    a_out,
    z,
)
from symbolic_electrochem.derivations.nernst_potential import equilibrium_potential
from symbolic_electrochem.steps import (
    at_least,
    backwards,
    both_ways,
    combine,
    define,
    eliminate,
    equal,
    evaluated,
    greater,
    headline,
    multiply,
    negative,
    positive,
    quantity,
    rearrange,
    special_case,
    stated,
    substitute,
    suppose,
)

"""
## pH

The activity of protons is told by its decimal logarithm with the sign turned, the pH. A higher pH
means fewer protons.
"""
pH_in = quantity("pH_in", "pH inside", latex=r"\mathrm{pH}_{\mathrm{in}}", typical=(6, 9))
pH_out = quantity("pH_out", "pH outside", latex=r"\mathrm{pH}_{\mathrm{out}}", typical=(6, 9))
H_in = sp.Integer(10) ** (-pH_in)
H_out = sp.Integer(10) ** (-pH_out)
E_H = quantity(
    "E_H",
    "equilibrium potential of protons",
    unit="V",
    latex=r"E_{\mathrm{H}}",
    typical=("-0.1", "0.1"),
)
delta_mu_H = quantity(
    "delta_mu_H",
    "difference of electrochemical potential of protons, inside minus outside",
    unit="J/mol",
    latex=r"\Delta\tilde{\mu}_{\mathrm{H}}",
)

"""
Put into the difference of the electrochemical potentials, the two powers of ten leave the
difference of the pH.
"""
difference = special_case(substrate_written, {z: 1, a_in: H_in, a_out: H_out, delta_mu: delta_mu_H})
in_pH = rearrange(
    difference, gives=equal(delta_mu_H, F * V - R * T * sp.log(10) * (pH_in - pH_out))
)

"""
## One force

Divided by the charge of a mole, it is a voltage, the *proton-motive force*.
"""
dp = quantity("dp", "proton-motive force", unit="V", latex=r"\Delta p", typical=("-0.25", "-0.1"))
force = define(dp, delta_mu_H / F)
proton_motive_force = combine(
    equal(dp, V - R * T * sp.log(10) / F * (pH_in - pH_out)), (1, force), ((1, F), in_pH)
)
sum_of_both = headline(proton_motive_force, "The proton-motive force", source="D52")
energy = multiply(force, -F, gives=equal(delta_mu_H, F * dp))
free_energy = headline(energy, "What a mole of protons takes to come in", source="D52")

"""
One unit of pH is worth about 60 mV.
"""
one_unit = evaluated(
    R * T * sp.log(10) / F,
    "61.54 mV",
    source="by hand: 26.7267 mV times the logarithm of 10, which is 2.302585",
    T="37degC",
)

"""
In a mitochondrion the voltage is the greater part. Inside is the matrix, which is negative and
alkaline, so both drive protons in and both count negative.
"""
force_number = evaluated(
    proton_motive_force,
    "-196.2 mV",
    source="by hand: −150 − 0.75 × 61.5404",
    V="-150mV",
    T="37degC",
    pH_in="7.75",
    pH_out="7.00",
)
energy_number = evaluated(
    energy, "-18.93 kJ/mol", source="by hand: 96.4853 times −0.196155", dp="-196.155mV"
)

"""
Without a difference of pH it is the voltage.
"""
voltage_alone = special_case(proton_motive_force, {pH_out: pH_in})

"""
## A Nernst potential in disguise

The equilibrium potential of protons, with the pH put in, is the other part.
"""
nernst_proton = special_case(equilibrium_potential, {z: 1, E: E_H, a_in: H_in, a_out: H_out})
proton_potential = rearrange(
    nernst_proton, gives=equal(E_H, R * T * sp.log(10) / F * (pH_in - pH_out))
)

"""
So the proton-motive force is the distance of the voltage from the equilibrium potential of protons.
"""
distance = combine(equal(dp, V - E_H), (1, proton_motive_force), (1, proton_potential))
as_nernst = headline(distance, "The proton-motive force is a driving force", source="D52")

"""
From here on this law stands for all that it was derived from. The force is zero where the protons
are at equilibrium, and only there.
"""
law = suppose(stated(distance))
no_force = suppose(equal(dp, 0))
at_equilibrium = rearrange(no_force, (-1, law), gives=equal(V, E_H))
equilibrium = both_ways(at_equilibrium, backwards(at_equilibrium, to=no_force))

"""
A carrier of a single proton says the same: the free energy of its cycle is the proton-motive force,
times the charge of a mole.
"""
one_proton = special_case(
    cycle_energy,
    {
        n_1: 1,
        z_1: 1,
        E_1: E_H,
        a_1_in: H_in,
        a_1_out: H_out,
        delta_mu_1: delta_mu_H,
        **no_second,
        **no_third,
        **no_substrate,
    },
)
like_a_carrier = combine(equal(dG_cycle, F * dp), (1, one_proton), (-F, distance))

"""
## ATP

Let $n$ protons come in for one molecule of ATP that is made. Together they take the free energy of
$n$ protons, which is negative, and that of the synthesis, which is positive.
"""
n_H = quantity("n_H", "protons for one ATP", domain="positive", latex="n", typical=(2, 5))
dG_P = quantity(
    "dG_P",
    "free energy of the synthesis of ATP",
    unit="J/mol",
    latex=r"\Delta G_{\mathrm{P}}",
    typical=(30000, 60000),
)
dG_synthase = quantity(
    "dG_synthase",
    "free energy of a mole of synthesis with its protons",
    unit="J/mol",
    latex=r"\Delta G_{\mathrm{syn}}",
    typical=(-20000, 20000),
)
coupling = define(dG_synthase, n_H * delta_mu_H + dG_P)
synthesis = substitute(coupling, energy)

"""
By the second law it runs only where free energy is not taken. So the protons must give at least
what the ATP takes: no more can be made than they pay for.
"""
runs = suppose(at_least(0, dG_synthase))
bound = combine(at_least(-n_H * F * dp, dG_P), (1, runs), (1, synthesis))
paid = headline(bound, "What protons can pay for", source="D53")

"""
With three protons that is a little more than ATP takes in a cell.
"""
three_protons = evaluated(
    -n_H * F * dp,
    "56.8 kJ/mol",
    source="by hand: 3 × 96.4853 × 0.196155",
    n_H="3",
    dp="-196.155mV",
)

"""
In the synthase the protons turn a ring of $c$ subunits, one proton for each, and every turn makes
three ATP.
"""
c_ring = quantity("c_ring", "subunits of the ring", domain="positive", latex="c", typical=(8, 15))
ring = define(n_H, c_ring / 3)
bound_by_ring = eliminate(substitute(bound, ring), ring)
ring_pays = headline(bound_by_ring, "What the ring of a synthase can pay for", source="D53")
eight_subunits = evaluated(
    -c_ring * F * dp / 3,
    "50.5 kJ/mol",
    source="by hand: 8/3 × 96.4853 × 0.196155",
    c_ring="8",
    dp="-196.155mV",
)

"""
Read the other way round, the bound tells how many protons it takes at least: the more, the dearer
the ATP and the smaller the force.
"""
negative_force = suppose(negative(dp))
fewest_protons = combine(
    at_least(n_H, dG_P / (-F * dp)), ((1, -F * dp), bound), given=negative_force
)
fewest = headline(fewest_protons, "The fewest protons for one ATP", source="D53")

"""
Where the protons cannot pay, the machine runs backwards: it splits ATP and pumps protons out.
"""
too_dear = suppose(greater(dG_P, -n_H * F * dp))
backwards_runs = combine(positive(dG_synthase), (1, synthesis), (1, too_dear))
