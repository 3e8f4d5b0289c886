"""# The voltage without current, for ions of any valence

With ions of valence three the voltage without current is a root of a polynomial that no formula
solves. Is there such a voltage at all, is there only one, and where is it?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.currents_of_any_valence import (
    P_3,
    P_minus,
    P_minus_2,
    P_plus,
    c_3_in,
    c_3_out,
    c_minus_2_in,
    c_minus_2_out,
    c_minus_in,
    c_minus_out,
    c_plus_in,
    c_plus_out,
    g_2,
    g_3,
    g_minus,
    g_minus_2,
    g_plus,
    law_2,
    law_3,
    law_minus,
    law_minus_2,
    law_plus,
    x,
)
from symbolic_electrochem.derivations.ghk_voltage import v
from symbolic_electrochem.derivations.ghk_voltage_with_divalents import P_2, c_2_in, c_2_out
from symbolic_electrochem.steps import (
    at,
    at_least,
    between,
    combine,
    equal,
    for_every,
    headline,
    known,
    positive,
    quantity,
    rates,
    right_side,
    solutions,
    suppose,
)

"""
The net current is a positive factor times a sum of five functions of the reduced voltage, one for
each ion. It vanishes where the sum does.

## Each contribution rises

Each function is differentiated by itself. For a univalent ion the slope is one exponential.
"""
slope_plus = rates(
    law_plus, gives=equal(sp.Derivative(g_plus, v), P_plus * c_plus_out * sp.exp(-v))
)
slope_minus = rates(
    law_minus, gives=equal(sp.Derivative(g_minus, v), P_minus * c_minus_in * sp.exp(-v))
)

"""
For the higher valences it is a fraction. Its numerator seems to subtract, and written out it does
not: every term has a plus. For the divalent cation the rule of the quotient gives
$2c_{2,\\mathrm{in}}e^{2v}(e^{2v}+e^v) -
(c_{2,\\mathrm{in}}e^{2v}-c_{2,\\mathrm{out}})(2e^{2v}+e^v)$, in which the terms with $e^{4v}$
cancel. The others go the same way.
"""
slope_2 = rates(
    law_2,
    gives=equal(
        sp.Derivative(g_2, v),
        4 * P_2 * x * (c_2_in * x**2 + c_2_out * (2 * x + 1)) / (x**2 + x) ** 2,
    ),
)
slope_minus_2 = rates(
    law_minus_2,
    gives=equal(
        sp.Derivative(g_minus_2, v),
        4 * P_minus_2 * x * (c_minus_2_out * x**2 + c_minus_2_in * (2 * x + 1)) / (x**2 + x) ** 2,
    ),
)
slope_3 = rates(
    law_3,
    gives=equal(
        sp.Derivative(g_3, v),
        9
        * P_3
        * x
        * (c_3_in * (x**4 + 2 * x**3) + c_3_out * (3 * x**2 + 2 * x + 1))
        / (x**3 + x**2 + x) ** 2,
    ),
)

"""
So none of the five ever falls: a higher voltage drives more positive charge out, whoever
carries it.
"""
rises_minus = combine(
    at_least(sp.Derivative(g_minus, v), 0),
    (1, at(slope_minus)),
    (1, known(at_least(right_side(at(slope_minus)), 0))),
)
rises_2 = combine(
    at_least(sp.Derivative(g_2, v), 0),
    (1, at(slope_2)),
    (1, known(at_least(right_side(at(slope_2)), 0))),
)
rises_minus_2 = combine(
    at_least(sp.Derivative(g_minus_2, v), 0),
    (1, at(slope_minus_2)),
    (1, known(at_least(right_side(at(slope_minus_2)), 0))),
)
rises_3 = combine(
    at_least(sp.Derivative(g_3, v), 0),
    (1, at(slope_3)),
    (1, known(at_least(right_side(at(slope_3)), 0))),
)

"""
One of them truly rises if its ion can cross and is there. Let that be the univalent cation, such as
potassium.
"""
crosses = suppose(positive(P_plus))
there = suppose(positive(c_plus_out))
rises_plus = combine(
    positive(sp.Derivative(g_plus, v)),
    (1, at(slope_plus)),
    (1, known(positive(P_plus * c_plus_out * sp.exp(-v)), given=(crosses, there))),
)
total = g_plus + g_minus + g_2 + g_minus_2 + g_3
total_rises = combine(
    positive(
        sp.Derivative(g_plus, v)
        + sp.Derivative(g_minus, v)
        + sp.Derivative(g_2, v)
        + sp.Derivative(g_minus_2, v)
        + sp.Derivative(g_3, v)
    ),
    (1, rises_plus),
    (1, rises_minus),
    (1, rises_2),
    (1, rises_minus_2),
    (1, rises_3),
)

"""
Nothing was supposed of the voltage, so the sum rises everywhere.
"""
rises_everywhere = for_every(v, total_rises)
monotone = headline(rises_everywhere, "What stands behind the common factor rises", source="D27")

"""
## A voltage that is too low

Let $v_{\\mathrm{low}}$ not lie above the reduced equilibrium potential of any of the ions. For a
cation that means that there is at least as much outside as would balance that voltage; for an
anion, at most as much.
"""
v_low = quantity(
    "v_low",
    "a reduced voltage that no equilibrium potential lies below",
    latex=r"v_{\mathrm{low}}",
    typical=(-9, -8),
)
low_plus = suppose(at_least(c_plus_out, c_plus_in * sp.exp(v_low)))
low_minus = suppose(at_least(c_minus_in, c_minus_out * sp.exp(v_low)))
low_2 = suppose(at_least(c_2_out, c_2_in * sp.exp(2 * v_low)))

"""
The same for the last two:
"""
low_minus_2 = suppose(at_least(c_minus_2_in, c_minus_2_out * sp.exp(2 * v_low)))
low_3 = suppose(at_least(c_3_out, c_3_in * sp.exp(3 * v_low)))

"""
Each contribution is there a positive factor times the difference of the two sides of one of these.
So none of the five is positive.
"""
x_low = sp.exp(v_low)
total_low = total.xreplace({v: v_low})
too_low = combine(
    at_least(0, total_low),
    (P_plus / x_low, low_plus),
    (P_minus / x_low, low_minus),
    (4 * P_2 / (x_low**2 + x_low), low_2),
    (4 * P_minus_2 / (x_low**2 + x_low), low_minus_2),
    (9 * P_3 / (x_low**3 + x_low**2 + x_low), low_3),
    (-1, at(law_plus, v_low)),
    (-1, at(law_minus, v_low)),
    (-1, at(law_2, v_low)),
    (-1, at(law_minus_2, v_low)),
    (-1, at(law_3, v_low)),
)

"""
## A voltage that is too high

At a reduced voltage that does not lie below any of them it is the other way round.
"""
v_high = quantity(
    "v_high",
    "a reduced voltage that no equilibrium potential lies above",
    latex=r"v_{\mathrm{high}}",
    typical=(8, 9),
)
high_plus = suppose(at_least(c_plus_in * sp.exp(v_high), c_plus_out))
high_minus = suppose(at_least(c_minus_out * sp.exp(v_high), c_minus_in))
high_2 = suppose(at_least(c_2_in * sp.exp(2 * v_high), c_2_out))

"""
And again the same for the last two:
"""
high_minus_2 = suppose(at_least(c_minus_2_out * sp.exp(2 * v_high), c_minus_2_in))
high_3 = suppose(at_least(c_3_in * sp.exp(3 * v_high), c_3_out))

"""
By the same factors none of the five contributions is negative there.
"""
x_high = sp.exp(v_high)
total_high = total.xreplace({v: v_high})
too_high = combine(
    at_least(total_high, 0),
    (P_plus / x_high, high_plus),
    (P_minus / x_high, high_minus),
    (4 * P_2 / (x_high**2 + x_high), high_2),
    (4 * P_minus_2 / (x_high**2 + x_high), high_minus_2),
    (9 * P_3 / (x_high**3 + x_high**2 + x_high), high_3),
    (1, at(law_plus, v_high)),
    (1, at(law_minus, v_high)),
    (1, at(law_2, v_high)),
    (1, at(law_minus_2, v_high)),
    (1, at(law_3, v_high)),
)

"""
## Exactly one voltage

A sum that rises everywhere, that is not positive at one voltage and not negative at another, is
zero at exactly one, and it lies between the two. The nearest such pair are the lowest and the
highest of the equilibrium potentials. A computer finds the root by halving that interval, and
cannot miss it.
"""
exactly_one = solutions(
    v,
    of=equal(total, 0),
    answer=between(v_low, v_high, too_low, too_high, rises_everywhere),
)
unique = headline(
    exactly_one,
    "Exactly one voltage without current, between the lowest and the highest equilibrium potential",
    source="D27",
)
