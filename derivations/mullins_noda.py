"""# The Mullins–Noda equation

The sodium pump brings three sodium ions out for two potassium ions in, so it carries a current
itself. How far is the resting potential then from the GHK voltage, at which the leaks alone carry
none?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations import nonequilibrium_steady_state as steady
from symbolic_electrochem.derivations.bernoulli_function import B
from symbolic_electrochem.derivations.ghk_voltage import (
    J_K,
    P_K,
    V_0,
    J_Na,
    P_Cl,
    P_Na,
    flux_of_potassium,
    flux_of_sodium,
    never_zero,
    permeable,
    reduced,
    v,
)
from symbolic_electrochem.derivations.ghk_voltage_limits import three_ions
from symbolic_electrochem.derivations.membrane import F, R, T, V
from symbolic_electrochem.derivations.three_ions import K_in, K_out, Na_in, Na_out
from symbolic_electrochem.steps import (
    apply,
    at_least,
    combine,
    define,
    divide,
    equal,
    evaluated,
    greater,
    headline,
    identity,
    known,
    limit,
    positive,
    quantity,
    rearrange,
    right_side,
    special_case,
    suppose,
)

"""
At a steady state the leaks of the two ions undo what the pump does. They are in the proportion of
its cycle.
"""
of_the_cycle = special_case(steady.leak_ratio, {steady.J_K: J_K, steady.J_Na: J_Na})
three_for_two = combine(equal(sp.Rational(3, 2) * J_K + J_Na, 0), (sp.Rational(1, 2), of_the_cycle))

"""
Let the pump carry out $r$ sodium ions for every potassium ion it brings in; here $r = 3/2$.
Chloride is not pumped. At a steady state it is at equilibrium, carries no current and has no say.
"""
r = quantity(
    "r_pump",
    "sodium ions carried out for each potassium ion carried in",
    domain="positive",
    latex="r",
    typical=("1.1", 3),
)
balanced = suppose(equal(r * J_K + J_Na, 0))

"""
## The equation

Each leak obeys the GHK flux equation. Potassium counts $r$ times; otherwise this is the condition
that led to the GHK voltage equation.
"""
top = r * P_K * K_out + P_Na * Na_out
bottom = r * P_K * K_in + P_Na * Na_in
condition = combine(
    equal(B(v) * (bottom * sp.exp(v) - top), 0),
    (1, balanced),
    (-r, flux_of_potassium),
    (-1, flux_of_sodium),
)

"""
The same steps solve it.
"""
linear = divide(condition, B(v), gives=equal(bottom * sp.exp(v) - top, 0), given=never_zero)
power = divide(
    rearrange(linear, gives=equal(bottom * sp.exp(v), top)),
    bottom,
    gives=equal(sp.exp(v), top / bottom),
    given=permeable,
)
logarithm = apply("ln", power, gives=equal(v, sp.log(top / bottom)), given=permeable)

"""
So it is the GHK voltage equation with $r$ times the permeability for potassium, and without
chloride.
"""
voltage = combine(
    equal(V, R * T / F * sp.log(top / bottom)),
    (R * T / F, logarithm),
    ((-R * T, F), reduced),
    given=permeable,
)
mullins_noda = headline(voltage, "The Mullins–Noda equation", source="D30")

"""
Give this voltage a name.
"""
V_r = quantity(
    "V_pumped",
    "voltage of the steady state with the pump",
    unit="V",
    latex="V_r",
    typical=("-0.1", "0.1"),
)
named_pumped = define(V_r, R * T / F * sp.log(top / bottom), given=permeable)

"""
## Where it leads

If the pump exchanges one for one, it carries no current, and the voltage is the GHK voltage of the
two ions.
"""
two_ions = special_case(three_ions, {P_Cl: 0}, given=permeable)
one_for_one = special_case(named_pumped, {r: 1}, given=permeable)
without_current = combine(equal(V_r, V_0), (1, one_for_one), (-1, two_ions))
neutral_pump = headline(
    without_current, "A pump that carries no current leaves the GHK voltage", source="D30"
)

"""
A pump that carried only sodium would have an $r$ without bound. For a steady state potassium may
not leak then, and the voltage tends to its equilibrium potential.
"""
divided = identity(
    equal(
        right_side(named_pumped),
        R * T / F * sp.log((P_K * K_out + P_Na * Na_out / r) / (P_K * K_in + P_Na * Na_in / r)),
    ),
    given=permeable,
)
sodium_only = limit(
    right_side(divided),
    r,
    sp.oo,
    gives=R * T / F * sp.log(K_out / K_in),
    given=permeable,
)

"""
One that carried only potassium would make it that of sodium.
"""
sodium_leaks = suppose(positive(P_Na))
potassium_only = limit(
    right_side(named_pumped),
    r,
    0,
    side="+",
    gives=R * T / F * sp.log(Na_out / Na_in),
    given=(permeable, sodium_leaks),
)

"""
## How far it can be

The pump carries out more than it brings in. Write $a$ for what potassium contributes to one of the
two sums, and $b$ for what sodium does.
"""
a = quantity(
    "part_K",
    "contribution of potassium to a sum",
    unit="mol/(m**2*s)",
    domain="positive",
    latex="a",
    typical=("1e-7", "1e-6"),
)
b = quantity(
    "part_Na",
    "contribution of sodium to a sum",
    unit="mol/(m**2*s)",
    domain="nonnegative",
    latex="b",
    typical=("1e-7", "1e-6"),
)
not_less = suppose(at_least(r, 1))
more = combine(at_least(r * a + b, a + b), (a, not_less))
less = combine(at_least(r * (a + b), r * a + b), (b, not_less))

"""
So the factor raises a sum, and at most $r$ times.
"""
raised = known(at_least(sp.log((r * a + b) / (a + b)), 0), given=more)
at_most = known(at_least(sp.log(r), sp.log((r * a + b) / (a + b))), given=less)

"""
It is so for the sum above and for the sum below.
"""
above, below = {a: P_K * K_out, b: P_Na * Na_out}, {a: P_K * K_in, b: P_Na * Na_in}
raised_above = special_case(raised, above, given=permeable)
at_most_above = special_case(at_most, above, given=permeable)
raised_below = special_case(raised, below, given=permeable)
at_most_below = special_case(at_most, below, given=permeable)

"""
The voltage changes with the logarithm of their ratio. It cannot change by more than if only one of
them were raised, and fully: neither upwards,
"""
RT_F = R * T / F
upwards = combine(
    at_least(RT_F * sp.log(r), V_r - V_0),
    (RT_F, at_most_above),
    (RT_F, raised_below),
    (-1, named_pumped),
    (1, two_ions),
    given=permeable,
)
upper_bound = headline(upwards, "The current of the pump raises the voltage little", source="D30")

"""
nor downwards.
"""
downwards = combine(
    at_least(V_r - V_0, -RT_F * sp.log(r)),
    (RT_F, raised_above),
    (RT_F, at_most_below),
    (1, named_pumped),
    (-1, two_ions),
    given=permeable,
)
lower_bound = headline(downwards, "The current of the pump lowers the voltage little", source="D30")

"""
The bound asks nothing of the concentrations, nor of the permeabilities. For three to two:
"""
bound = evaluated(
    RT_F * sp.log(r),
    "10.84 mV",
    source="by hand: 26.7267 mV times the logarithm of 1.5, which is 0.405465",
    T="37degC",
    r_pump="1.5",
)

"""
## Which way

Of the two bounds a cell meets only the lower one. Let potassium be the more plentiful inside, in
comparison with sodium, than it is outside, and let the pump carry a current. Over a common
denominator the ratio without that current exceeds the one with it by
$P_\\mathrm{K}P_\\mathrm{Na}(r-1)(\\mathrm{K}_\\mathrm{in}\\mathrm{Na}_\\mathrm{out}-\\mathrm{K}_\\mathrm{out}\\mathrm{Na}_\\mathrm{in})$,
which is positive.
"""
plentiful = suppose(greater(K_in * Na_out, K_out * Na_in))
electrogenic = suppose(greater(r, 1))
leaks = (P_K * K_out + P_Na * Na_out) / (P_K * K_in + P_Na * Na_in)
crossed = combine(
    greater(leaks, top / bottom),
    (((r - 1) * P_K * P_Na, (P_K * K_in + P_Na * Na_in) * bottom), plentiful),
    given=(electrogenic, permeable, sodium_leaks),
)

"""
The logarithm keeps the order.
"""
order = known(greater(sp.log(leaks), sp.log(top / bottom)), given=(crossed, permeable))
hyperpolarised = combine(
    greater(V_0, V_r),
    (1, two_ions),
    (-1, named_pumped),
    (RT_F, order),
    given=permeable,
)
which_way = headline(hyperpolarised, "The pump makes the cell more negative", source="D30")

"""
In the mammalian cell, permeable to sodium one twentieth as much as to potassium, the GHK voltage is
−65.22 mV. The pump adds less than six millivolts to it.
"""
with_pump = evaluated(
    named_pumped,
    "-71.06 mV",
    source="by hand: 26.7267 mV times the logarithm of 14.75/210.6, which is −2.65873",
    T="37degC",
    r_pump="1.5",
    P_K="20 nm/s",
    P_Na="1 nm/s",
    K_in="140mM",
    K_out="5mM",
    Na_in="12mM",
    Na_out="145mM",
)
