"""# Osmotic pressure

Water crosses nearly every membrane. What pressure keeps it from flowing towards a solute, and when
is it the pressure that a gas of the solute would have?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.membrane import R, T
from symbolic_electrochem.steps import (
    define,
    divide,
    equal,
    evaluated,
    for_every,
    greater,
    headline,
    integrate,
    known,
    multiply,
    positive,
    quantity,
    quotient_limit,
    rearrange,
    substitute,
    suppose,
)

"""
Let a fraction $x$ of the molecules inside be solute; outside there is pure water. In an ideal
solution the potential of the water falls with the logarithm of its own fraction, $1 - x$, and it
rises with pressure by the volume of one mole.
"""
x_solute = quantity(
    "x_solute",
    "mole fraction of the solute inside",
    domain="positive",
    latex="x",
    typical=("1/1000", "4/5"),
)
V_w = quantity(
    "V_w",
    "volume of one mole of water",
    unit="m**3/mol",
    domain="positive",
    latex=r"\bar{V}_{\mathrm{w}}",
    typical=("1.7e-5", "1.9e-5"),
)
p_out = quantity("p_out", "pressure outside", unit="Pa", latex=r"p_{\mathrm{out}}", typical=(0, 10))
osmotic = quantity(
    "osmotic",
    "osmotic pressure: the pressure inside, less that outside, at which no water flows",
    unit="Pa",
    latex=r"\Pi",
    typical=(0, 10),
)
mu_water = quantity(
    "mu_water",
    "potential of pure water without pressure",
    unit="J/mol",
    latex=r"\mu_{\mathrm{w}}^{\circ}",
)
mu_water_in = quantity(
    "mu_water_in", "potential of the water inside", unit="J/mol", latex=r"\mu_{\mathrm{w,in}}"
)
mu_water_out = quantity(
    "mu_water_out", "potential of the water outside", unit="J/mol", latex=r"\mu_{\mathrm{w,out}}"
)

"""
There is some water inside, so its fraction is positive.
"""
not_only_solute = suppose(greater(1, x_solute))
water_inside = define(
    mu_water_in,
    mu_water + R * T * sp.log(1 - x_solute) + V_w * (p_out + osmotic),
    given=not_only_solute,
)
water_outside = define(mu_water_out, mu_water + V_w * p_out)

"""
Water is permeant. At equilibrium its potential is the same on both sides.
"""
water_equilibrium = suppose(equal(mu_water_in, mu_water_out))
written_out = substitute(water_equilibrium, water_inside, water_outside)

"""
What is common to both sides goes, and the pressure is what the solute leaves.
"""
water_balance = rearrange(written_out, gives=equal(V_w * osmotic, -R * T * sp.log(1 - x_solute)))
osmotic_pressure = divide(
    water_balance, V_w, gives=equal(osmotic, -R * T / V_w * sp.log(1 - x_solute))
)

"""
The logarithm of a fraction is negative, so the pressure is positive: it must be higher where the
solute is.
"""
pushes_on_the_solute = known(positive(-R * T / V_w * sp.log(1 - x_solute)), given=not_only_solute)

"""
## Dilute solutions

Few solute molecules among many of water make a pressure in proportion to their number.
"""
dilute = quotient_limit(
    -R * T / V_w * sp.log(1 - x_solute), x_solute, x_solute, 0, gives=R * T / V_w
)

"""
In a dilute solution a volume $\\bar{V}_{\\mathrm{w}}$ holds one mole of water and $x$ moles of
solute, so the concentration is $x/\\bar{V}_{\\mathrm{w}}$. In terms of it the pressure is that of
an ideal gas, van 't Hoff's law; the ratio of the two, from
which $RT$ cancels, tends to one.
"""
c_dilute = quantity(
    "c_dilute",
    "concentration of the solute",
    unit="mol/m**3",
    domain="positive",
    latex="c",
    typical=(1, 1000),
)
van_t_hoff = quotient_limit(
    -R * T / V_w * sp.log(1 - V_w * c_dilute), R * T * c_dilute, c_dilute, 0, gives=1
)
named_van_t_hoff = headline(van_t_hoff, "The law of van 't Hoff", source="D40")

"""
The true pressure is always the larger one. Take $-\\ln(1-y)$ and $y$ as functions of the fraction
$y$. Where there is solute the first has the steeper slope, $1/(1-y)$ against one:
"""
y_solute = quantity(
    "y_solute", "a mole fraction", domain="positive", latex="y", typical=("1/1000", "4/5")
)
some_water = suppose(greater(1, y_solute))
some_solute = suppose(positive(y_solute))
grows = known(greater(1 / (1 - y_solute), 1), given=(some_water, some_solute))
grows_everywhere = for_every(y_solute, grows, where=(positive(y_solute), greater(1, y_solute)))

"""
Both begin with nothing at $y = 0$, so at $x$ the first is the larger.
"""
larger_logarithm = integrate(
    grows_everywhere,
    0,
    x_solute,
    left=-sp.log(1 - y_solute),
    right=y_solute,
    gives=greater(-sp.log(1 - x_solute), x_solute),
    given=not_only_solute,
)
above_van_t_hoff = multiply(
    larger_logarithm,
    R * T / V_w,
    gives=greater(-R * T / V_w * sp.log(1 - x_solute), R * T / V_w * x_solute),
    relation="⇒",
)

"""
## In numbers

One tenth of a mole in a litre, at the temperature of the body:
"""
of_a_solution = evaluated(
    R * T * c_dilute,
    "258 kPa",
    source="by hand: 8.3145 times 310.15 times 100 is 257872",
    T="37degC",
    c_dilute="0.1 mol/L",
)
