"""# Charging the membrane

Something changes: a channel opens, an electrode brings in a current. How fast does the voltage
follow, and where does it end?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.charge_separation import C
from symbolic_electrochem.derivations.chord_conductance import (
    I_app,
    I_pump,
    collected,
    g_m,
    pulls,
)
from symbolic_electrochem.derivations.membrane import E, V
from symbolic_electrochem.steps import (
    apply,
    at,
    combine,
    define,
    differentiate,
    divide,
    equal,
    evaluated,
    for_every,
    greater,
    headline,
    integrate,
    known,
    limit,
    positive,
    quantity,
    quantity_function,
    quotient_limit,
    right_side,
    special_case,
    suppose,
    throughout,
)

"""
What is left over in the balance of currents charges the membrane: the capacitance $C$ times the
rate of change of the voltage is what is brought in, less what pumps and leaks carry out, at every
moment. The leaks are those of the chapter on parallel conductances, and $g_\\mathrm{m}$ is the
conductance of all of them together.
"""
moment = quantity("moment", "time", unit="s", latex="t", typical=("0.001", "0.03"))
V_0 = quantity("V_initial", "voltage at the start", unit="V", latex="V_0", typical=("-0.1", "0.05"))
end_value = (pulls + I_app - I_pump) / g_m
voltage_in_time = quantity_function(
    "V_t",
    moment,
    meaning="membrane potential as it changes in time",
    unit="V",
    latex="V",
    model=end_value + (V_0 - end_value) * sp.exp(-g_m * moment / C),
)
rate_of_change = sp.Derivative(voltage_in_time, moment)
brought_in = pulls + I_app - I_pump - g_m * voltage_in_time
charging = suppose(throughout(moment, equal(C * rate_of_change, brought_in)))

"""
Where it ends is where the currents balance. Let that voltage be $V_\\infty$.
"""
V_inf = quantity(
    "V_inf",
    "voltage at which the currents balance",
    unit="V",
    latex=r"V_\infty",
    typical=("-0.09", "0.05"),
)
end = special_case(collected, {V: V_inf})

"""
The rate is then proportional to the distance from there.
"""
by_distance = combine(
    equal(C * rate_of_change, -g_m * (voltage_in_time - V_inf)),
    (1, at(charging)),
    (-1, end),
)
"""
The capacitance over the conductance is a time. Both are counted per area, so it does not depend on
the size of the cell.
"""
tau = quantity(
    "tau", "time constant", unit="s", domain="positive", latex=r"\tau", typical=("0.002", "0.02")
)
conducts = suppose(positive(g_m))
time_constant = define(tau, C / g_m, given=conducts)
relaxation = combine(
    equal(rate_of_change, -(voltage_in_time - V_inf) / tau),
    ((1, C), by_distance),
    ((-g_m * (voltage_in_time - V_inf), C * tau), time_constant),
)
time_constant_number = evaluated(
    time_constant,
    "10 ms",
    source="by hand: 1 µF/cm² over 0.1 mS/cm²",
    C="1 uF/cm**2",
    g_m="0.1 mS/cm**2",
)

"""
## The solution

Multiplied by the integrating factor $e^{t/\\tau}$ the equation says that one product, the distance
times that factor, does not change.
"""
factor = sp.exp(moment / tau)
unchanging = combine(
    equal(0, factor * rate_of_change + factor / tau * (voltage_in_time - V_inf)),
    (-factor, relaxation),
)
at_every_moment = for_every(moment, unchanging)

"""
So it is at any time $t$ what it was at the start.
"""
later = quantity(
    "later",
    "time since the start",
    unit="s",
    domain="positive",
    latex="t",
    typical=("0.001", "0.03"),
)
V_later, V_start = voltage_in_time.func(later), voltage_in_time.func(0)
conserved = integrate(at_every_moment, 0, later, left=0, right=(voltage_in_time - V_inf) * factor)

"""
At the start the voltage is $V_0$.
"""
start = suppose(equal(V_start, V_0))
charging_curve = combine(
    equal(V_later, V_inf + (V_0 - V_inf) * sp.exp(-later / tau)),
    (-sp.exp(-later / tau), conserved),
    (sp.exp(-later / tau), start),
)
solution = headline(charging_curve, "Charging the membrane", source="D64")

"""
The voltage leaves from where it was, with no jump, and ends where the currents balance.
"""
curve = right_side(charging_curve)
beginning = limit(curve, later, 0, side="+", gives=V_0)
ending = limit(curve, later, sp.oo, gives=V_inf)

"""
On the way it never turns: it goes up as long as the end is above the start.
"""
speed = differentiate(curve, later, gives=(V_inf - V_0) / tau * sp.exp(-later / tau))
upward = suppose(greater(V_inf, V_0))
rising = known(positive(right_side(speed)), given=upward)

"""
After $\\tau \\ln 2$ half of the way is done. The same time is needed for half of what is left, and
so on.
"""
halfway = special_case(
    charging_curve,
    {later: tau * sp.log(2)},
    gives=equal(voltage_in_time.func(tau * sp.log(2)), (V_0 + V_inf) / 2),
)
left_after_one = evaluated(
    sp.exp(-1), "0.368", source="by hand: what is left of the way after one time constant"
)

"""
## How long it takes

A voltage in between is reached at one time. The distances from the end, now and at the start, are
in the ratio $e^{-t/\\tau}$.
"""
not_there_yet = suppose(greater(V_inf, V_later))
remaining = divide(
    charging_curve,
    V_0 - V_inf,
    gives=equal((V_inf - V_later) / (V_inf - V_0), sp.exp(-later / tau)),
    given=upward,
)
exponents = apply(
    "ln",
    remaining,
    gives=equal(sp.log((V_inf - V_later) / (V_inf - V_0)), -later / tau),
    given=(upward, not_there_yet),
)
time_taken = combine(
    equal(later, tau * sp.log((V_inf - V_0) / (V_inf - V_later))),
    (tau, exponents),
    given=(upward, not_there_yet),
)

"""
## Without conductance

A membrane that conducts nothing has no end value to go to. Take one leak of conductance
$g_{\\mathrm{m}}$ and equilibrium potential $E$, and a current $I_{\\mathrm{a}}$: the way to go is
$I_{\\mathrm{a}}/g_{\\mathrm{m}} - (V_0 - E)$, and of it the share
$1 - e^{-g_{\\mathrm{m}}t/C}$ is done at the time $t$. As the conductance vanishes the product
tends to a straight line: the current charges the capacitor without end.
"""
no_end = quotient_limit(
    (I_app - g_m * (V_0 - E)) * (1 - sp.exp(-g_m * later / C)),
    g_m,
    g_m,
    0,
    gives=I_app * later / C,
)
