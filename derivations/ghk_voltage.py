"""# The GHK voltage equation

Potassium, sodium and chloride all leak through the membrane, and none of them is at equilibrium.
At which voltage do their currents add up to nothing?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.bernoulli_function import B, positivity, reflection
from symbolic_electrochem.derivations.constant_field import ghk_law, reduced_voltage
from symbolic_electrochem.derivations.impermeant_species import P
from symbolic_electrochem.derivations.membrane import F, I, J, R, T, V, c_in, c_out, u, z
from symbolic_electrochem.derivations.three_ions import Cl_in, Cl_out, K_in, K_out, Na_in, Na_out
from symbolic_electrochem.steps import (
    apply,
    at,
    backwards,
    both_ways,
    combine,
    define,
    diverges,
    divide,
    equal,
    every,
    exactly,
    headline,
    limit,
    none,
    positive,
    quantity,
    rearrange,
    solutions,
    special_case,
    split,
    stated,
    suppose,
)

"""
## Three fluxes

Each ion has a permeability and a flux of its own.
"""
P_K = quantity(
    "P_K",
    "permeability for potassium",
    unit="m/s",
    domain="nonnegative",
    latex=r"P_{\mathrm{K}}",
    typical=("1e-9", "1e-8"),
)
P_Na = quantity(
    "P_Na",
    "permeability for sodium",
    unit="m/s",
    domain="nonnegative",
    latex=r"P_{\mathrm{Na}}",
    typical=("1e-9", "1e-8"),
)
P_Cl = quantity(
    "P_Cl",
    "permeability for chloride",
    unit="m/s",
    domain="nonnegative",
    latex=r"P_{\mathrm{Cl}}",
    typical=("1e-9", "1e-8"),
)
J_K = quantity("J_K", "flux of potassium", unit="mol/(m**2*s)", latex=r"J_{\mathrm{K}}")
J_Na = quantity("J_Na", "flux of sodium", unit="mol/(m**2*s)", latex=r"J_{\mathrm{Na}}")
J_Cl = quantity("J_Cl", "flux of chloride", unit="mol/(m**2*s)", latex=r"J_{\mathrm{Cl}}")

"""
All three feel the same voltage. Reduced to a pure number it is $v = FV/(RT)$ for the two cations.
"""
v = quantity("v_reduced", "reduced voltage, $FV/(RT)$", latex="v", typical=(-4, 4))
reduced = special_case(reduced_voltage, {u: v, z: 1})

"""
Each ion obeys the GHK flux equation, independently of the others. For chloride the reduced voltage
is $-v$.
"""
permeable = suppose(positive(P_K))
flux_of_potassium = special_case(ghk_law, {J: J_K, P: P_K, c_in: K_in, c_out: K_out, u: v})
flux_of_sodium = special_case(ghk_law, {J: J_Na, P: P_Na, c_in: Na_in, c_out: Na_out, u: v})
flux_of_chloride = special_case(ghk_law, {J: J_Cl, P: P_Cl, c_in: Cl_in, c_out: Cl_out, u: -v})

"""
By the reflection of the Bernoulli function the same factor $B(v)$ comes out of all three. The flux
of chloride turns into that of a cation with inside and outside exchanged, and the sign turned.
"""
chloride_turned = combine(
    equal(J_Cl, -P_Cl * B(v) * (Cl_out * sp.exp(v) - Cl_in)),
    (1, flux_of_chloride),
    (P_Cl * (Cl_in * sp.exp(-v) - Cl_out), at(reflection, v)),
)

"""
The three currents add up, chloride negatively, to the net current. Only two sums matter: what wants
to go out as a positive current, and what wants to come in as one. Chloride stands in each with the
concentration of the other side.
"""
current = define(I, F * (J_K + J_Na - J_Cl))
Q_out = quantity(
    "Q_out",
    "cations inside and anions outside, each times its permeability",
    unit="mol/(m**2*s)",
    domain="nonnegative",
    latex=r"Q_{\mathrm{out}}",
    typical=("1e-7", "1e-6"),
)
Q_in = quantity(
    "Q_in",
    "cations outside and anions inside, each times its permeability",
    unit="mol/(m**2*s)",
    domain="nonnegative",
    latex=r"Q_{\mathrm{in}}",
    typical=("1e-7", "1e-6"),
)
outward = define(Q_out, P_K * K_in + P_Na * Na_in + P_Cl * Cl_out)
inward = define(Q_in, P_K * K_out + P_Na * Na_out + P_Cl * Cl_in)

"""
The common factor $B(v)$ stands before everything; that is so only because all three valences are
$1$ or $-1$.
"""
net_current = combine(
    equal(I, F * B(v) * (Q_out * sp.exp(v) - Q_in)),
    (1, current),
    (F, flux_of_potassium),
    (F, flux_of_sodium),
    (-F, chloride_turned),
    (-F * B(v) * sp.exp(v), outward),
    (F * B(v), inward),
)

"""
## No current

A membrane to which nothing is connected carries no net current once its charge has settled. The
factor $F$ is left out.
"""
no_current = suppose(equal(B(v) * (Q_out * sp.exp(v) - Q_in), 0))

"""
The Bernoulli function is positive, at zero voltage too, where the usual form of the flux must be
treated apart. Without it the condition is linear in $e^v$.
"""
never_zero = at(positivity, v)
linear = divide(no_current, B(v), gives=equal(Q_out * sp.exp(v) - Q_in, 0), given=never_zero)

"""
## The voltage

Let there be something that can carry current out, and something that can carry it in.
"""
some_outward = suppose(positive(Q_out))
some_inward = suppose(positive(Q_in))
power = divide(
    rearrange(linear, gives=equal(Q_out * sp.exp(v), Q_in)),
    Q_out,
    gives=equal(sp.exp(v), Q_in / Q_out),
    given=some_outward,
)
logarithm = apply("ln", power, gives=equal(v, sp.log(Q_in / Q_out)), given=some_inward)

"""
Every step can be undone. So there is one reduced voltage without current, and only one.
"""
exactly_one = both_ways(logarithm, backwards(logarithm, to=no_current))

"""
With the two sums written out, and in volts, it is the equation of Goldman, Hodgkin and Katz.
"""
in_volts = combine(
    equal(V, R * T / F * sp.log(Q_in / Q_out)), (R * T / F, logarithm), ((-R * T, F), reduced)
)
ghk_voltage = special_case(
    in_volts,
    {
        Q_out: P_K * K_in + P_Na * Na_in + P_Cl * Cl_out,
        Q_in: P_K * K_out + P_Na * Na_out + P_Cl * Cl_in,
    },
    given=permeable,
)
ghk_voltage_equation = headline(ghk_voltage, "The GHK voltage equation", source="D25")

"""
The voltage is a property of the membrane and the solutions, and gets a name of its own.
"""
V_0 = quantity("V_0", "voltage without net current", unit="V", latex="V_0", typical=("-0.1", "0.1"))
named = define(V_0, R * T / F * sp.log(Q_in / Q_out), given=(some_outward, some_inward))

"""
## When there is no such voltage

If nothing can carry current out, the condition needs what can carry it in to be zero as well.
"""
nothing_outward = suppose(equal(Q_out, 0))
no_inward_either = combine(equal(0, Q_in), (1, linear), (-sp.exp(v), nothing_outward))

"""
So if something can, there is no voltage; and on the way there the voltage leaves every bound.
"""
losing_outward = limit(
    sp.log(Q_in / Q_out), Q_out, 0, side="+", gives=diverges(1), given=some_inward
)

"""
So a cell that holds none of the permeant cations, and is bathed in none of the permeant anions, has
no such voltage: on the way there it becomes ever more positive. If nothing can carry current in,
it becomes ever more negative.
"""
nothing_inward = suppose(equal(Q_in, 0))
no_outward_either = combine(equal(Q_out * sp.exp(v), 0), (1, linear), (1, nothing_inward))
losing_inward = limit(
    sp.log(Q_in / Q_out), Q_in, 0, side="+", gives=diverges(-1), given=some_outward
)

"""
And if nothing can cross at all, no current flows at any voltage.
"""
nothing_crosses = combine(
    stated(no_current), (B(v) * sp.exp(v), nothing_outward), (-B(v), nothing_inward)
)

"""
These are all the cases.
"""
all_cases = solutions(
    v,
    of=stated(no_current),
    answer=split(
        Q_out + Q_in,
        zero=every(nothing_crosses),
        nonzero=split(
            Q_out,
            zero=none(no_inward_either, escape=losing_outward),
            nonzero=split(
                Q_in,
                zero=none(no_outward_either, escape=losing_inward),
                nonzero=exactly(exactly_one),
            ),
        ),
    ),
)
every_case = headline(all_cases, "Every case of the GHK voltage equation", source="D25")
