"""# Bi-ionic potentials

How much better does one ion pass than another? Permeabilities are not seen one by one, but the
voltage at which the current turns its sign shifts when one ion takes the place of the other.
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.ghk_voltage import V_0, Q_in, Q_out, named, some_outward
from symbolic_electrochem.derivations.ghk_voltage_with_divalents import (
    P_2,
    V_2,
    H_in,
    H_out,
    c_2_out,
    named_divalent,
)
from symbolic_electrochem.derivations.membrane import F, R, T
from symbolic_electrochem.steps import (
    apply,
    combine,
    equal,
    evaluated,
    headline,
    identity,
    known,
    multiply,
    positive,
    quantity,
    special_case,
    suppose,
)

"""
## Two solutions outside, one after the other

Let X be the only permeant ion outside, a univalent cation, and let what is inside stay as it is,
with no permeant anion. The current turns its sign at the voltage without net current.
"""
P_X = quantity(
    "P_X",
    "permeability for ion X",
    unit="m/s",
    domain="positive",
    latex=r"P_{\mathrm{X}}",
    typical=("1e-9", "1e-8"),
)
P_Y = quantity(
    "P_Y",
    "permeability for ion Y",
    unit="m/s",
    domain="positive",
    latex=r"P_{\mathrm{Y}}",
    typical=("1e-9", "1e-8"),
)
c_x = quantity(
    "c_x",
    "concentration of ion X",
    unit="mol/m**3",
    domain="positive",
    latex=r"c_{\mathrm{X}}",
    typical=(1, 200),
)
c_y = quantity(
    "c_y",
    "concentration of ion Y",
    unit="mol/m**3",
    domain="positive",
    latex=r"c_{\mathrm{Y}}",
    typical=(1, 200),
)
V_X = quantity(
    "V_X",
    "voltage without net current, X outside",
    unit="V",
    latex=r"V_{\mathrm{X}}",
    typical=("-0.1", "0.1"),
)
V_Y = quantity(
    "V_Y",
    "voltage without net current, Y outside",
    unit="V",
    latex=r"V_{\mathrm{Y}}",
    typical=("-0.1", "0.1"),
)
with_x = special_case(named, {V_0: V_X, Q_in: P_X * c_x}, given=some_outward)

"""
Then Y takes the place of X, at the same concentration.
"""
with_y = special_case(named, {V_0: V_Y, Q_in: P_Y * c_x}, given=some_outward)

"""
What is inside drops out of the difference of the two voltages, and so does the concentration.
"""
shift = combine(equal(V_X - V_Y, R * T / F * sp.log(P_X / P_Y)), (1, with_x), (-1, with_y))

"""
Solved for the ratio of the permeabilities, this is how selectivity is measured.
"""
scaled = multiply(shift, F / (R * T), gives=equal(F * (V_X - V_Y) / (R * T), sp.log(P_X / P_Y)))
selectivity = apply("exp", scaled, gives=equal(sp.exp(F * (V_X - V_Y) / (R * T)), P_X / P_Y))
permeability_ratio = headline(
    selectivity, "The permeability ratio from a shift of the reversal potential", source="D31"
)

"""
A shift of zero means equal permeabilities. At 20 °C every 58 mV is a factor of ten:
"""
factor_of_ten = evaluated(
    shift,
    "58.17 mV",
    source="by hand: 25.2617 mV times the logarithm of 10, which is 2.302585",
    T="20degC",
    P_X="10 nm/s",
    P_Y="1 nm/s",
)

"""
## One ion on each side

In the *bi-ionic* experiment X stands outside alone and Y inside alone. One measurement is enough.
"""
bi_ionic = special_case(
    named,
    {Q_in: P_X * c_x, Q_out: P_Y * c_y},
    gives=equal(V_0, R * T / F * sp.log(P_X * c_x / (P_Y * c_y))),
)
bi_ionic_potential = headline(bi_ionic, "The bi-ionic potential", source="D31")

"""
At equal concentrations only the permeabilities count. The voltage is no equilibrium potential: X
has none, as it is missing inside, and Y has none either.
"""
equal_concentrations = special_case(
    bi_ionic, {c_y: c_x}, gives=equal(V_0, R * T / F * sp.log(P_X / P_Y))
)

"""
## A divalent ion outside, a univalent one inside

Let calcium stand outside alone, and the univalent cation Y inside alone. Of the quadratic equation
three terms are left.
"""
calcium_passes = suppose(positive(P_2))
calcium_there = suppose(positive(c_2_out))
calcium_outside = special_case(
    named_divalent,
    {Q_in: 0, Q_out: P_Y * c_y, H_out: P_Y * c_y, H_in: 4 * P_2 * c_2_out},
    given=(calcium_passes, calcium_there),
)

"""
Divide above and below by $2P_\\mathrm{Y}c_\\mathrm{Y}$, and under the root by its square: the
argument of the logarithm depends on one ratio only.
"""
goes_out, goes_in = P_Y * c_y, 4 * P_2 * c_2_out
root = (sp.sqrt(goes_out**2 + 4 * goes_out * goes_in) - goes_out) / (2 * goes_out)
one_ratio = identity(
    equal(root, sp.sqrt(goes_in / goes_out + sp.Rational(1, 4)) - sp.Rational(1, 2)),
)

"""
It is positive, so both ways of writing it have a logarithm.
"""
positive_root = known(
    positive(sp.sqrt(goes_out**2 + 4 * goes_out * goes_in) - goes_out),
    given=(calcium_passes, calcium_there),
)
logarithms = apply(
    "ln",
    one_ratio,
    gives=equal(
        sp.log(root), sp.log(sp.sqrt(goes_in / goes_out + sp.Rational(1, 4)) - sp.Rational(1, 2))
    ),
    given=positive_root,
)

"""
In volts:
"""
bi_ionic_divalent = combine(
    equal(
        V_2,
        R * T / F * sp.log(sp.sqrt(goes_in / goes_out + sp.Rational(1, 4)) - sp.Rational(1, 2)),
    ),
    (1, calcium_outside),
    (R * T / F, logarithms),
)
calcium_potential = headline(
    bi_ionic_divalent, "The bi-ionic potential of a divalent and a univalent cation", source="D31"
)
