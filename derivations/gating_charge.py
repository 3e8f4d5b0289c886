"""# The gating charge

Sodium and potassium channels of a nerve open when the inside becomes less negative, and they do so
within a few millivolts. How does a molecule sense a voltage, and how sharply can it do so?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.boltzmann_distribution import (
    boltzmann,
    e,
    faraday_constant,
    gas_constant,
    k,
    p_in,
    p_out,
    w_in,
    w_out,
)
from symbolic_electrochem.derivations.membrane import F, R, T, V
from symbolic_electrochem.steps import (
    apply,
    at_least,
    combine,
    define,
    differentiate,
    equal,
    evaluated,
    headline,
    known,
    limit,
    negative,
    positive,
    quantity,
    right_side,
    special_case,
    substitute,
    suppose,
)

"""
## Two shapes

Let the gate of a channel have two shapes, closed and open. The probabilities of finding it in
either are as Boltzmann's law says, which asks nothing of the two states but their energies.
"""
p_open = quantity(
    "p_open",
    "probability that the gate is open",
    domain="positive",
    latex="p",
    typical=("0.01", "0.99"),
)
p_closed = quantity(
    "p_closed",
    "probability that it is closed",
    domain="positive",
    latex="q",
    typical=("0.01", "0.99"),
)
w_open = quantity(
    "w_open",
    "energy of the open gate",
    unit="J",
    latex=r"w_{\mathrm{open}}",
    typical=("-1e-20", "1e-20"),
)
w_closed = quantity(
    "w_closed",
    "energy of the closed gate",
    unit="J",
    latex=r"w_{\mathrm{closed}}",
    typical=("-1e-20", "1e-20"),
)
two_shapes = special_case(boltzmann, {p_in: p_open, p_out: p_closed, w_in: w_open, w_out: w_closed})

"""
To sense the voltage the gate must carry charge that moves when it opens. Let $z_\\mathrm{g}$
elementary charges go from the inside to the outside on the way. (If they cross a part of the
voltage only, they count with that part, so $z_\\mathrm{g}$ need not be a whole number.) The energy
of opening, $w_0$ without a voltage, falls by the charge times the membrane potential.
"""
z_gate = quantity(
    "z_gate",
    "gating charge, in elementary charges",
    domain="positive",
    latex=r"z_{\mathrm{g}}",
    typical=(1, 4),
)
w_shape = quantity(
    "w_shape",
    "energy of opening without a voltage",
    unit="J",
    latex="w_0",
    typical=("-1e-20", "1e-20"),
)
opening_energy = suppose(equal(w_open - w_closed, w_shape - z_gate * e * V))

"""
There is one voltage at which the two shapes have the same energy.
"""
V_half = quantity(
    "V_half",
    "voltage of half activation",
    unit="V",
    latex=r"V_{1/2}",
    typical=("-0.1", "0.1"),
)
half_activation = define(V_half, w_shape / (z_gate * e))

"""
Counted from that voltage, the energies differ by the charge times the voltage.
"""
from_half = combine(
    equal(w_closed - w_open, z_gate * e * (V - V_half)),
    (-1, opening_energy),
    (z_gate * e, half_activation),
)

"""
The distance from that voltage, in units of $RT/(z_\\mathrm{g}F)$, is the exponent in Boltzmann's
law: $e/k$ is $F/R$.
"""
u_gate = quantity(
    "u_gate", "reduced distance from half activation", latex=r"u_{\mathrm{g}}", typical=(-4, 4)
)
distance = define(u_gate, z_gate * F * (V - V_half) / (R * T))
gate_exponent = combine(
    equal(-(w_open - w_closed) / (k * T), u_gate),
    ((1, k * T), from_half),
    (-1, distance),
    ((z_gate * e * (V - V_half), k * R * T), gas_constant),
    ((-z_gate * (V - V_half), R * T), faraday_constant),
)

"""
The logarithm of the odds is that distance, and the odds are its exponential.
"""
logarithm = apply(
    "ln", two_shapes, gives=equal(sp.log(p_open / p_closed), -(w_open - w_closed) / (k * T))
)
log_odds = combine(equal(sp.log(p_open / p_closed), u_gate), (1, logarithm), (1, gate_exponent))
odds = apply("exp", log_odds, gives=equal(p_open / p_closed, sp.exp(u_gate)))

"""
There is no third shape.
"""
no_other = suppose(equal(p_open + p_closed, 1))

"""
Put $1 - p$ for $q$ into the odds, and collect $p$. The probability of the open shape is
"""
open_at_distance = combine(
    equal(p_open, 1 / (1 + sp.exp(-u_gate))),
    ((p_closed, 1 + sp.exp(u_gate)), odds),
    ((sp.exp(u_gate), 1 + sp.exp(u_gate)), no_other),
)
open_probability = substitute(open_at_distance, distance)
boltzmann_curve = headline(open_probability, "The Boltzmann curve of a gate", source="D67")

"""
At $V_{1/2}$ the gate is open for half of the time, as its name says. Far below it is closed, and
far above it is open.
"""
activation = right_side(open_probability)
at_half = suppose(equal(V, V_half))
half_open = substitute(open_probability, at_half, gives=equal(p_open, sp.Rational(1, 2)))
closed_below = limit(activation, V, -sp.oo, gives=0)
open_above = limit(activation, V, sp.oo, gives=1)

"""
The more charge, the sharper. A gate of a great charge would be a switch: closed below, open above.
"""
below = suppose(negative(V - V_half))
above = suppose(positive(V - V_half))
shut = limit(activation, z_gate, sp.oo, gives=0, given=below)
wide_open = limit(activation, z_gate, sp.oo, gives=1, given=above)

"""
## How sharp

In terms of $u_\\mathrm{g}$ the curve has the slope
"""
curve = right_side(open_at_distance)
bell = differentiate(curve, u_gate, gives=sp.exp(-u_gate) / (1 + sp.exp(-u_gate)) ** 2)

"""
For every volt $u_\\mathrm{g}$ rises by $z_\\mathrm{g}F/(RT)$, so the slope per volt is so many
times that one. It is the product of the two probabilities, times a factor in which the gating
charge stands.
"""
steepness = quantity(
    "steepness",
    "slope of the open probability, per volt",
    unit="1/V",
    latex="s",
    typical=(0, 30),
)
named_slope = define(steepness, z_gate * F / (R * T) * sp.Derivative(curve, u_gate))
slope = combine(
    equal(steepness, z_gate * F / (R * T) * p_open * (1 - p_open)),
    (1, named_slope),
    (z_gate * F / (R * T), bell),
    (-z_gate * F / (R * T) * (1 - p_open - curve), open_at_distance),
)

"""
At half activation both are one half, and nowhere is the slope greater.
"""
slope_at_half = substitute(slope, half_open, gives=equal(steepness, z_gate * F / (4 * R * T)))

"""
For $p(1-p)$ is $1/4 - (p-1/2)^2$, and a square is never negative.
"""
square = known(at_least((p_open - sp.Rational(1, 2)) ** 2, 0))
greatest_slope = combine(
    at_least(z_gate * F / (4 * R * T), steepness),
    (z_gate * F / (R * T), square),
    (-1, slope),
)
steepest = headline(slope_at_half, "The slope at half activation", source="D67")

"""
## Several gates

In the theory of Hodgkin and Huxley a channel has several gates of one kind, $n$ of them, and
conducts only while all are open. They act independently, so that has the probability $p^n$. Its
logarithm rises with $u_\\mathrm{g}$ as
"""
gates = quantity("gates", "number of gates", domain="integer", latex="n", typical=(1, 4))
logarithmic_slope = differentiate(gates * sp.log(curve), u_gate, gives=gates / (1 + sp.exp(u_gate)))

"""
Far below half activation, where hardly a channel is open, this is $n$, and per volt it shows all
the charges of the channel together: few openings count charges better than many.
"""
limiting_slope = limit(
    z_gate * F / (R * T) * gates / (1 + sp.exp(u_gate)),
    u_gate,
    -sp.oo,
    gives=gates * z_gate * F / (R * T),
)
all_charges = headline(limiting_slope, "The limiting slope counts the charges", source="D67")

"""
In the axon of the squid, at 6.3 °C, the sodium conductance changes $e$-fold in 4 mV where it is
small. That is a charge of six elementary charges.
"""
efold = quantity(
    "efold",
    "voltage for a factor of $e$",
    unit="V",
    domain="positive",
    latex=r"V_e",
    typical=("0.002", "0.02"),
)
sodium_channel = evaluated(
    R * T / (F * efold),
    "6.02",
    source="textbook value of 4 mV; by hand: 24.0811 mV over 4 mV",
    T="6.3degC",
    efold="4 mV",
)

"""
## Rates

Closed gates open at a rate $\\alpha$ and open ones close at a rate $\\beta$. At equilibrium as many
open as close.
"""
alpha = quantity(
    "alpha_open",
    "rate of opening",
    unit="1/s",
    domain="positive",
    latex=r"\alpha",
    typical=(10, 1000),
)
beta = quantity(
    "beta_close",
    "rate of closing",
    unit="1/s",
    domain="positive",
    latex=r"\beta",
    typical=(10, 1000),
)
as_many = suppose(equal(alpha * p_closed, beta * p_open))

"""
Only the ratio of the rates is bound to the voltage. Each rate alone may depend on it as it likes.
"""
ratio_of_rates = combine(
    equal(alpha / beta, sp.exp(u_gate)), ((1, beta * p_closed), as_many), (1, odds)
)
named_ratio = headline(ratio_of_rates, "The ratio of the rates of a gate", source="D67")

"""
The open probability is then the share of the rate of opening,
"""
share = combine(
    equal(p_open, alpha / (alpha + beta)),
    ((-1, alpha + beta), as_many),
    ((alpha, alpha + beta), no_other),
)

"""
and it is reached exponentially after a step of the voltage. The open gates increase by those that
open and decrease by those that close. With a name for that share, and one for the time over which
it is reached, their balance is short.
"""
p_end = quantity(
    "p_end",
    "open probability long after the step",
    domain="positive",
    latex=r"p_\infty",
    typical=("0.01", "0.99"),
)
tau_gate = quantity(
    "tau_gate",
    "time constant of the gate",
    unit="s",
    domain="positive",
    latex=r"\tau",
    typical=("0.001", "0.01"),
)
at_the_end = define(p_end, alpha / (alpha + beta))
time_constant = define(tau_gate, 1 / (alpha + beta))
net_opening = combine(
    equal(alpha * (1 - p_open) - beta * p_open, (p_end - p_open) / tau_gate),
    (-(alpha + beta), at_the_end),
    (((p_end - p_open) * (alpha + beta), tau_gate), time_constant),
)

"""
From any start $p_0$ the distance to the end decays exponentially: the slope of this course is what
the balance asks for, the distance left over $\\tau$.
"""
t = quantity(
    "t_step",
    "time after the step",
    unit="s",
    domain="positive",
    latex="t",
    typical=("0.001", "0.01"),
)
p_start = quantity(
    "p_start",
    "open probability before the step",
    domain="positive",
    latex="p_0",
    typical=("0.01", "0.99"),
)
left_over = (p_start - p_end) * sp.exp(-t / tau_gate)
relaxation = differentiate(p_end + left_over, t, gives=-left_over / tau_gate)
