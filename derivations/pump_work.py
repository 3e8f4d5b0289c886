"""# The work of the sodium pump

The sodium pump brings sodium out and potassium in, both against their electrochemical potentials,
and pays with ATP. How much work does one cycle take, and where would the payment no longer be
enough?
"""

from __future__ import annotations

from symbolic_electrochem.derivations.chord_conductance import I_app, I_pump, shift
from symbolic_electrochem.derivations.membrane import F, V, phi_in, phi_out
from symbolic_electrochem.derivations.nonequilibrium_steady_state import (
    J_Na,
    Phi,
    dG_ATP,
    price,
    pump_rate,
    sodium_steady,
)
from symbolic_electrochem.derivations.three_ions import (
    E_K,
    E_Na,
    delta_mu_K,
    delta_mu_Na,
    potassium_force,
    sodium_force,
)
from symbolic_electrochem.steps import (
    backwards,
    both_ways,
    combine,
    define,
    differentiate,
    divide,
    equal,
    evaluated,
    greater,
    headline,
    negative,
    quantity,
    rearrange,
    right_side,
    sentence,
    special_case,
    substitute,
    suppose,
)

"""
## The work of one cycle

Let a pump bring $m$ sodium ions out and $n$ potassium ions in. Bringing an ion in takes the
difference of its electrochemical potential, inside minus outside; bringing it out takes the same
with the sign turned.
"""
sodium_out = quantity(
    "sodium_out", "sodium ions brought out in a cycle", domain="integer", latex="m", typical=(1, 4)
)
potassium_in = quantity(
    "potassium_in",
    "potassium ions brought in in a cycle",
    domain="integer",
    latex="n",
    typical=(1, 4),
)
dG_pump = quantity(
    "dG_pump",
    "work done on the ions by a mole of cycles",
    unit="J/mol",
    latex=r"\Delta G_{\mathrm{pump}}",
    typical=(30000, 60000),
)
work = define(dG_pump, potassium_in * delta_mu_K - sodium_out * delta_mu_Na)

"""
Each difference is the distance of the voltage from the equilibrium potential of the ion.
"""
work_by_voltage = combine(
    equal(
        dG_pump,
        F * (sodium_out * E_Na - potassium_in * E_K - (sodium_out - potassium_in) * V),
    ),
    (1, work),
    (potassium_in, potassium_force),
    (-sodium_out, sodium_force),
)

"""
A pump that brings out as many as it brings in moves no charge, and the voltage, which is no more
than a difference of electric potentials, drops out.
"""
electroneutral = special_case(work_by_voltage, {potassium_in: sodium_out, V: phi_in - phi_out})

"""
The sodium pump brings three out and two in.
"""
pump_work = special_case(work_by_voltage, {sodium_out: 3, potassium_in: 2})
cycle = headline(pump_work, "The work of the sodium pump", source="D45")

"""
In a mammalian cell at −65 mV that is most of what ATP gives.
"""
work_at_rest = evaluated(
    pump_work,
    "42.73 kJ/mol",
    source="by hand: 96.4853 kJ/mol per volt times 0.199795 + 0.178117 + 0.065",
    V="-65mV",
    E_K="-89.0587mV",
    E_Na="66.5983mV",
)

"""
One net charge goes out in a cycle. So every volt by which the inside is more negative makes the
cycle dearer by $F$.
"""
per_volt = differentiate(right_side(pump_work), V, gives=-F)
electrical_share = evaluated(
    -F * V,
    "6.27 kJ/mol",
    source="by hand: 96.4853 kJ/mol per volt times 0.065 V",
    V="-65mV",
)

"""
## Where it stops

The pump is at equilibrium where the work takes all that ATP gives.
"""
no_gain = suppose(equal(dG_pump + dG_ATP, 0))
energies = rearrange(
    no_gain, (-1, pump_work), gives=equal(F * (3 * E_Na - 2 * E_K) + dG_ATP, F * V)
)
stalled = divide(energies, -F, gives=equal(V, 3 * E_Na - 2 * E_K + dG_ATP / F))

"""
Each step can be undone, so this is the only such voltage: the reversal potential of the pump.
"""
reversal = both_ways(stalled, backwards(stalled, to=no_gain))
reversal_potential = headline(reversal, "The reversal potential of the sodium pump", source="D45")
reversal_number = evaluated(
    stalled,
    "-192.1 mV",
    source="by hand: 199.795 + 178.117 − 55000/96.4853 mV",
    dG_ATP="-55kJ/mol",
    E_K="-89.0587mV",
    E_Na="66.5983mV",
)

"""
At every higher voltage ATP gives more than the cycle takes, and the pump runs forward. No cell is
as negative as its reversal potential, so the sodium pump never runs backwards at rest.
"""
above_reversal = suppose(greater(V, right_side(stalled)))
runs_forward = combine(negative(dG_pump + dG_ATP), (-1, pump_work), (F, above_reversal))

"""
## What a cell pays

At a steady state the pump, with $p$ moles of cycles per area and time, brings out the sodium that
leaks in, three ions for each ATP.
"""
atp_cost = combine(equal(pump_rate, -J_Na / 3), ((1, 3), sodium_steady))
one_third = headline(atp_cost, "A third of an ATP for each sodium ion", source="D45")

"""
All of its energy is dissipated, $\\Phi$ per area and time. A leak that carries 13.16 mA of sodium
through a square metre, as 0.01 mS/cm² does at rest, costs 2.5 mW.
"""
power = combine(equal(Phi, J_Na * dG_ATP / 3), (1, price), (-dG_ATP, atp_cost))
power_number = evaluated(
    power,
    "2.50 mW/m**2",
    source="by hand: 0.1316 V times 0.1 S/m² over 96485 C/mol, times 55 kJ/mol, over 3",
    J_Na="-136.4 nmol/m**2/s",
    dG_ATP="-55kJ/mol",
)

"""
## The pump as a current

The net charge of a cycle is a current, and it lowers the voltage by itself over the conductance of
the membrane, as the chapter on parallel conductances found. No other current is applied.
"""
net_charge = suppose(equal(I_pump, F * pump_rate))
lowered = substitute(special_case(shift, {I_app: 0}), net_charge)

"""
For the same cell, at the conductances of potassium and sodium that its steady state needs, that is
9.4 of the 65 mV. The rest of the voltage is there because the pump holds the concentrations.
"""
lowered_number = evaluated(
    lowered,
    "-9.44 mV",
    source="by hand: 4.387 mA/m² over 0.4646 S/m²",
    pump_rate="45.47 nmol/m**2/s",
    g_m="0.4646 S/m**2",
)

"""
## Claims
"""
pump_is_driven_by_atp = sentence(
    36,
    "The sodium–potassium pump brings sodium out and potassium in, driven by ATP.",
    verdict="true",
    formal=runs_forward,
    because="one cycle takes 42.7 kJ/mol, and the hydrolysis of ATP must give more; it is often "
    "left out that three ions go out for two that come in, which makes the pump a current",
    by=(pump_work, work_at_rest),
)
