"""# Parallel conductances

Several ions pull the voltage each towards its own equilibrium potential. Where does it settle?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.membrane import V
from symbolic_electrochem.derivations.three_ions import E_K, E_Cl, E_Na
from symbolic_electrochem.steps import (
    at_least,
    backwards,
    both_ways,
    combine,
    define,
    differentiate,
    divide,
    equal,
    evaluated,
    every,
    exactly,
    greater,
    headline,
    known,
    limit,
    none,
    nonzero,
    positive,
    quantity,
    rearrange,
    right_side,
    sentence,
    solutions,
    special_case,
    split,
    stated,
    subtract,
    suppose,
    unequal,
)

"""
The current of an ion is zero at its equilibrium potential. How much of it flows per volt of
distance from there is the *chord conductance* $g$ of the ion. It is never negative; that it is a
constant is a supposition about the membrane. The current of potassium is then
$g_{\\mathrm{K}}(V - E_{\\mathrm{K}})$, outward where the voltage is above its equilibrium
potential.
"""
g_K = quantity(
    "g_K",
    "conductance for potassium",
    unit="S/m**2",
    domain="nonnegative",
    latex=r"g_{\mathrm{K}}",
    typical=("0.5", 5),
)
g_Na = quantity(
    "g_Na",
    "conductance for sodium",
    unit="S/m**2",
    domain="nonnegative",
    latex=r"g_{\mathrm{Na}}",
    typical=("0.1", 1),
)
g_Cl = quantity(
    "g_Cl",
    "conductance for chloride",
    unit="S/m**2",
    domain="nonnegative",
    latex=r"g_{\mathrm{Cl}}",
    typical=("0.1", 2),
)

"""
Pumps carry the current $I_{\\mathrm{p}}$ outward, and an electrode may bring the current
$I_{\\mathrm{a}}$ in. The voltage is steady when no charge piles up: what goes out is what was
brought in.
"""
I_pump = quantity(
    "I_pump",
    "current density of the pumps, positive outward",
    unit="A/m**2",
    latex=r"I_{\mathrm{p}}",
    typical=("0.001", "0.02"),
)
I_app = quantity(
    "I_app",
    "current density applied to the inside",
    unit="A/m**2",
    latex=r"I_{\mathrm{a}}",
    typical=("-0.05", "0.05"),
)
currents = suppose(equal(g_K * (V - E_K) + g_Na * (V - E_Na) + g_Cl * (V - E_Cl) + I_pump, I_app))

"""
Everything with the voltage goes to one side. It is multiplied by the conductance of the whole
membrane, $g_{\\mathrm{m}}$.
"""
g_m = quantity(
    "g_m", "conductance of the membrane", unit="S/m**2", latex=r"g_{\mathrm{m}}", typical=(1, 8)
)
total = define(g_m, g_K + g_Na + g_Cl)
pulls = g_K * E_K + g_Na * E_Na + g_Cl * E_Cl
collected = rearrange(currents, (V, total), gives=equal(g_m * V, pulls + I_app - I_pump))

"""
We may divide by that conductance if the membrane conducts at all.
"""
conducting = suppose(nonzero(g_m))
steady = divide(collected, g_m, given=conducting)

"""
Every step can be undone, so this is the one voltage at which the currents balance.
"""
chord_conductance = both_ways(steady, backwards(steady, to=currents))
chord = headline(chord_conductance, "The chord conductance equation", source="D29")

"""
## A weighted mean

Without pumps and electrodes the voltage is the mean of the equilibrium potentials, each with the
weight of its conductance.
"""
resting = special_case(steady, {I_app: 0, I_pump: 0})

"""
A mean lies between the extremes. Let chloride be the one in the middle, as in most cells.
"""
potassium_lowest = suppose(at_least(E_Cl, E_K))
sodium_highest = suppose(at_least(E_Na, E_Cl))

"""
The distance of a mean from one of the values is the mean of the distances of all the values from
it, with the same weights. From the lowest value none of these distances is negative: the voltage is
not below the equilibrium potential of potassium.
"""
not_below = combine(
    at_least(V, E_K),
    (1, resting),
    ((-E_K, g_m), total),
    ((g_Cl + g_Na, g_m), potassium_lowest),
    ((g_Na, g_m), sodium_highest),
    given=(conducting, total),
)

"""
From the highest value none is positive: the voltage is not above that of sodium.
"""
not_above = combine(
    at_least(E_Na, V),
    (-1, resting),
    ((E_Na, g_m), total),
    ((g_K, g_m), potassium_lowest),
    ((g_K + g_Cl, g_m), sodium_highest),
    given=(conducting, total),
)

"""
It is equal to neither where both ions pull and the extremes are apart.
"""
potassium_pulls = suppose(positive(g_K))
sodium_pulls = suppose(positive(g_Na))
apart = suppose(greater(E_Na, E_Cl))

"""
The weights of the mean are then positive, so that it lies strictly between.
"""
strictly_above = combine(
    greater(V, E_K),
    (1, resting),
    ((-E_K, g_m), total),
    ((g_Cl + g_Na, g_m), potassium_lowest),
    ((g_Na, g_m), apart),
    given=(conducting, total, sodium_pulls),
)
strictly_below = combine(
    greater(E_Na, V),
    (-1, resting),
    ((E_Na, g_m), total),
    ((g_K, g_m), potassium_lowest),
    ((g_K + g_Cl, g_m), apart),
    given=(conducting, total, potassium_pulls),
)

"""
Potassium and sodium alone balance each other: what one carries out the other brings in. So the
voltage tells the ratio of their conductances.
"""
two_ions = special_case(currents, {g_Cl: 0, I_app: 0, I_pump: 0})
out_of_potassium = suppose(greater(V, E_K))
conductance_ratio = divide(
    two_ions,
    g_Na * (V - E_K),
    gives=equal(g_K / g_Na, (E_Na - V) / (V - E_K)),
    given=(sodium_pulls, out_of_potassium),
)
ratio_at_rest = evaluated(
    conductance_ratio,
    "5.47",
    source="by hand: 131.60 over 24.06",
    V="-65mV",
    E_K="-89.06mV",
    E_Na="66.60mV",
)

"""
## Opening more channels

Everything but potassium acts like one more ion. Its conductance is that of the others together, and
its equilibrium potential the voltage at which they would settle without potassium.
"""
g_others = quantity(
    "g_others",
    "conductance for all ions but potassium",
    unit="S/m**2",
    latex=r"g_{\mathrm{oth}}",
    typical=("0.2", 3),
)
V_others = quantity(
    "V_others",
    "voltage without potassium",
    unit="V",
    latex=r"V_{\mathrm{oth}}",
    typical=("-0.05", "0.05"),
)
together = define(g_others, g_Na + g_Cl)
without_potassium = special_case(currents, {g_K: 0, V: V_others})
others_conduct = suppose(positive(g_others))

"""
Taken from each other, the two balances lose the pumps, the electrode and the equilibrium potentials
of the others. What is left are two currents, that of potassium and that of everything else.
"""
two_currents = combine(
    equal(g_K * (V - E_K) + g_others * (V - V_others), 0),
    (1, currents),
    (-1, without_potassium),
    (V - V_others, together),
)

"""
Solved for the voltage, it starts from the equilibrium potential of potassium and goes towards the
voltage of the others, by the share that they have of the conductance.
"""
two_conductances = combine(
    equal(V, E_K + g_others * (V_others - E_K) / (g_K + g_others)),
    ((1, g_K + g_others), two_currents),
    given=others_conduct,
)

"""
As potassium channels open the voltage moves from that of the others towards the equilibrium
potential of potassium: down, if that is the lower.
"""
opening = differentiate(
    right_side(two_conductances),
    g_K,
    gives=-g_others * (V_others - E_K) / (g_K + g_others) ** 2,
    given=others_conduct,
)

"""
With ever more of them the ion takes over, whatever the other ions and the currents.
"""
takes_over = limit(right_side(two_conductances), g_K, sp.oo, gives=E_K, given=others_conduct)
one_ion = headline(takes_over, "One large conductance holds the voltage", source="D29")

"""
## Currents

A current moves the voltage by itself over the conductance of the membrane, up if it is brought in
by an electrode, down if it is carried out by a pump. Compare with the voltage of the leaks alone.
"""
V_leak = quantity(
    "V_leak",
    "voltage of the leaks alone",
    unit="V",
    latex=r"V_{\mathrm{leak}}",
    typical=("-0.09", "0.06"),
)
leaks_alone = special_case(resting, {V: V_leak})
shift = subtract(
    steady, leaks_alone, gives=equal(V - V_leak, (I_app - I_pump) / g_m), given=conducting
)

"""
## A passive ion

Chloride that no pump carries comes to rest only when its own current is zero. Then it is at
equilibrium, however much of it could cross, and the resting voltage is decided by the others.
"""
no_chloride_current = suppose(equal(g_Cl * (V - E_Cl), 0))
chloride_permeant = suppose(nonzero(g_Cl))
passive_chloride = divide(no_chloride_current, g_Cl, gives=equal(V, E_Cl), given=chloride_permeant)

"""
## No conductance at all

A conductance is never negative, so a total of zero means that each is zero.
"""
closed = suppose(equal(g_m, 0))
no_potassium = known(equal(g_K, 0), given=(closed, total))
no_sodium = known(equal(g_Na, 0), given=(closed, total))
no_chloride = known(equal(g_Cl, 0), given=(closed, total))

"""
Nothing then depends on the voltage. Without pumps the balance says that nothing may be brought in,
and if nothing is, it says nothing at all.
"""
without_pumps = special_case(currents, {I_pump: 0})
nothing_brought_in = combine(
    equal(I_app, 0),
    (-1, without_pumps),
    (V - E_K, no_potassium),
    (V - E_Na, no_sodium),
    (V - E_Cl, no_chloride),
)
no_current = suppose(equal(I_app, 0))
nothing_required = combine(
    stated(without_pumps),
    (V - E_K, no_potassium),
    (V - E_Na, no_sodium),
    (V - E_Cl, no_chloride),
    (-1, no_current),
)

"""
So a membrane without conductance has no voltage of its own: any will do, or none stays. One that
conducts has the voltage of the chord conductance equation, here without pumps.
"""
decided = special_case(chord_conductance, {I_pump: 0})
settled = solutions(
    V,
    of=stated(without_pumps),
    answer=split(
        g_m,
        zero=split(I_app, zero=every(nothing_required), nonzero=none(nothing_brought_in)),
        nonzero=exactly(decided),
    ),
)
all_cases = headline(settled, "When parallel conductances decide the voltage", source="D29")

"""
## Claims
"""
neither = sentence(
    30,
    "The resting potential of −65 mV equals neither the equilibrium potential of potassium nor "
    "that of sodium.",
    verdict="true",
    formal=strictly_above,
    because="both ions cross and their equilibrium potentials differ, so the voltage lies strictly "
    "between; were these two alone, their conductances would be as 5.5 to 1",
    by=(strictly_below, ratio_at_rest),
)
no_ion_at_equilibrium = sentence(
    31,
    "So no major ion is at equilibrium at rest.",
    verdict="imprecise",
    formal=unequal(V, E_Cl),
    because="it does not follow for an ion that is not pumped: passive chloride is at equilibrium "
    "at whatever voltage the others set. In cells that pump chloride it is true",
    by=passive_chloride,
)
