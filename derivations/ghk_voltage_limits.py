"""# Between the equilibrium potentials

The GHK voltage is a compromise between ions that pull in different directions. How far can one of
them pull it, and can it ever leave the range of the equilibrium potentials?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.ghk_voltage import (
    P_K,
    V_0,
    P_Cl,
    P_Na,
    Q_in,
    Q_out,
    inward,
    named,
    outward,
    permeable,
    some_outward,
)
from symbolic_electrochem.derivations.membrane import (
    E,
    F,
    R,
    T,
    a_in,
    a_out,
    c_in,
    c_out,
    z,
)
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
    nernst_chloride,
    nernst_potassium,
    nernst_sodium,
)
from symbolic_electrochem.steps import (
    apply,
    at_least,
    combine,
    define,
    eliminate,
    equal,
    evaluated,
    headline,
    known,
    limit,
    mistake,
    positive,
    quantity,
    rearrange,
    right_side,
    special_case,
    suppose,
)

"""
This is the voltage that is meant.
"""
sum_out = P_K * K_in + P_Na * Na_in + P_Cl * Cl_out
sum_in = P_K * K_out + P_Na * Na_out + P_Cl * Cl_in
three_ions = special_case(
    named,
    {Q_out: sum_out, Q_in: sum_in},
    given=permeable,
)

"""
## Only ratios count

If all permeabilities are multiplied by the same number, the voltage stays. So they are usually
given relative to that of potassium, and the voltage does not say how leaky a membrane is.
"""
k = quantity("k_leaky", "common factor", domain="positive", latex="k", typical=(2, 9))
leakier = special_case(
    three_ions,
    {P_K: k * P_K, P_Na: k * P_Na, P_Cl: k * P_Cl},
    gives=equal(V_0, right_side(three_ions)),
    given=permeable,
)

"""
## One ion alone

Let the membrane be permeable to potassium only. Then its permeability drops out, and the voltage is
the equilibrium potential of potassium.
"""
alone = special_case(
    three_ions,
    {P_Na: 0, P_Cl: 0},
    gives=equal(V_0, R * T / F * sp.log(K_out / K_in)),
    given=permeable,
)
nernst = combine(equal(V_0, E_K), (1, alone), (-1, nernst_potassium))
nernst_alone = headline(
    nernst, "For one permeant ion the GHK voltage is the Nernst potential", source="D25"
)

"""
It need not be alone, it is enough that it dominates. Take together what the others contribute to
the two sums.
"""
others_out = quantity(
    "others_out",
    "contribution of the other ions to $Q_{\\mathrm{out}}$",
    unit="mol/(m**2*s)",
    domain="nonnegative",
    latex=r"Q'_{\mathrm{out}}",
    typical=("1e-7", "1e-6"),
)
others_in = quantity(
    "others_in",
    "contribution of the other ions to $Q_{\\mathrm{in}}$",
    unit="mol/(m**2*s)",
    domain="nonnegative",
    latex=r"Q'_{\mathrm{in}}",
    typical=("1e-7", "1e-6"),
)

"""
Divided by the permeability for potassium, the two sums show what becomes of them.
"""
among_others = (K_out + others_in / P_K) / (K_in + others_out / P_K)
divided = special_case(
    named,
    {Q_out: P_K * K_in + others_out, Q_in: P_K * K_out + others_in},
    gives=equal(V_0, R * T / F * sp.log(among_others)),
    given=permeable,
)
dominant = limit(
    right_side(divided),
    P_K,
    sp.oo,
    gives=R * T / F * sp.log(K_out / K_in),
)
nernst_by_far = headline(
    dominant, "The most permeable ion pulls the voltage to its Nernst potential", source="D25"
)

"""
## The range

Let a voltage $E_{\\mathrm{low}}$ not lie above the equilibrium potential of an ion, say a univalent
cation. Of its activities only the ratio counts, and that is the ratio of the concentrations.
"""
E_low = quantity(
    "E_low",
    "a voltage that no equilibrium potential lies below",
    unit="V",
    latex=r"E_{\mathrm{low}}",
    typical=("-0.2", "-0.12"),
)
filled_in = suppose(positive(c_in))
filled_out = suppose(positive(c_out))
cation = special_case(
    equilibrium_potential,
    {z: 1, a_in: c_in, a_out: c_out},
    given=(filled_in, filled_out),
)

"""
Then the concentration outside is at least the one that would balance that voltage. Divide by $RT$
and take the exponential of both sides.
"""
not_below = suppose(at_least(E, E_low))
ratio = combine(
    at_least(R * T * sp.log(c_out / c_in), F * E_low),
    (F, not_below),
    (-F, cation),
    given=(filled_in, filled_out),
)
plenty = known(
    at_least(c_out, c_in * sp.exp(F * E_low / (R * T))), given=(ratio, filled_in, filled_out)
)

"""
It is so for potassium and sodium, and for chloride with the sides exchanged, which is how the
voltage equation counts it too.
"""
plenty_potassium = special_case(plenty, {E: E_K, c_in: K_in, c_out: K_out})
plenty_sodium = special_case(plenty, {E: E_Na, c_in: Na_in, c_out: Na_out})
plenty_chloride = special_case(plenty, {E: E_Cl, c_in: Cl_out, c_out: Cl_in})

"""
Give a name to what the ratio exceeds. So it is for the two sums.
"""
x_low = quantity(
    "x_low", "$e^{FE/(RT)}$ at that voltage", domain="positive", latex="x", typical=(1, 3)
)
power = define(x_low, sp.exp(F * E_low / (R * T)))
inward_ratio = combine(
    at_least(Q_in, Q_out * x_low),
    (P_K, plenty_potassium),
    (P_Na, plenty_sodium),
    (P_Cl, plenty_chloride),
    (-sum_out, power),
    (1, inward),
    (-x_low, outward),
)

"""
The voltage is the logarithm of their ratio. Take logarithms.
"""
logarithm = apply("ln", power, gives=equal(sp.log(x_low), F * E_low / (R * T)))
above_power = known(
    at_least(sp.log(Q_in / Q_out), sp.log(x_low)), given=(inward_ratio, some_outward)
)

"""
So the voltage lies at or above everything that no equilibrium potential lies below, and with it at
or above the lowest of the three.
"""
above_low = combine(
    at_least(V_0, E_low), (1, named), (R * T / F, above_power), (R * T / F, logarithm)
)
at_least_the_lowest = eliminate(above_low, power)

"""
Exchange the two sides, and every voltage changes its sign: what was a bound from below is one from
above.
"""
E_high = quantity(
    "E_high",
    "a voltage that no equilibrium potential lies above",
    unit="V",
    latex=r"E_{\mathrm{high}}",
    typical=("0.08", "0.2"),
)
exchanged = special_case(
    at_least_the_lowest,
    {
        K_in: K_out,
        K_out: K_in,
        Na_in: Na_out,
        Na_out: Na_in,
        Cl_in: Cl_out,
        Cl_out: Cl_in,
        Q_in: Q_out,
        Q_out: Q_in,
        V_0: -V_0,
        E_K: -E_K,
        E_Na: -E_Na,
        E_Cl: -E_Cl,
        E_low: -E_high,
    },
    given=(inward, outward, named, nernst_potassium, nernst_sodium, nernst_chloride),
)
at_most_the_highest = rearrange(exchanged, gives=at_least(E_high, V_0))
lower_bound = headline(
    at_least_the_lowest, "The GHK voltage is not below all equilibrium potentials", source="D25"
)
upper_bound = headline(
    at_most_the_highest, "The GHK voltage is not above all equilibrium potentials", source="D25"
)

"""
## In numbers

A mammalian cell at rest, permeable to sodium one twentieth as much as to potassium:
"""
at_rest = evaluated(
    three_ions,
    "-65.22 mV",
    source="by hand: 26.7267 mV times the logarithm of 12.25/140.6, which is −2.44039",
    T="37degC",
    P_K="20 nm/s",
    P_Na="1 nm/s",
    P_Cl="0 nm/s",
    K_in="140mM",
    K_out="5mM",
    Na_in="12mM",
    Na_out="145mM",
    Cl_in="7mM",
    Cl_out="120mM",
)

"""
The giant axon of the squid with the permeabilities $1 : 0.04 : 0.45$ at rest, and $1 : 20 : 0.45$
at the peak of the action potential:
"""
axon_at_rest = evaluated(
    three_ions,
    "-59.68 mV",
    source="textbook value of ratios and concentrations; by hand: 25.2617 mV times the logarithm "
    "of 55.65/590.88, which is −2.3625",
    T="20degC",
    P_K="100 nm/s",
    P_Na="4 nm/s",
    P_Cl="45 nm/s",
    K_in="345mM",
    K_out="10mM",
    Na_in="72mM",
    Na_out="455mM",
    Cl_in="61mM",
    Cl_out="540mM",
)
axon_at_its_peak = evaluated(
    three_ions,
    "38.03 mV",
    source="textbook value of ratios and concentrations; by hand: 25.2617 mV times the logarithm "
    "of 9137.45/2028, which is 1.5053",
    T="20degC",
    P_K="100 nm/s",
    P_Na="2000 nm/s",
    P_Cl="45 nm/s",
    K_in="345mM",
    K_out="10mM",
    Na_in="72mM",
    Na_out="455mM",
    Cl_in="61mM",
    Cl_out="540mM",
)

"""
## In the wild
"""
anion_not_exchanged = mistake(
    "anion-not-exchanged",
    right=three_ions,
    wrong=R
    * T
    / F
    * sp.log(
        (P_K * K_out + P_Na * Na_out + P_Cl * Cl_out) / (P_K * K_in + P_Na * Na_in + P_Cl * Cl_in)
    ),
    because="chloride stands with its own side, as if it were a cation",
)
