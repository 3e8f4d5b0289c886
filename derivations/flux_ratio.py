"""# The flux ratio

With tracers one can measure how much goes out and how much comes in, each by itself. What do the
two tell of the membrane?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.any_profile import (
    between_solutions,
    height,
    height_in,
    height_out,
    resists,
    whole,
)
from symbolic_electrochem.derivations.bernoulli_function import B, reflection
from symbolic_electrochem.derivations.constant_field import beta, one_way_fluxes, reduced_voltage
from symbolic_electrochem.derivations.ghk_flux import (
    distance,
    filled_outside,
    nernst,
    never_zero,
    powers,
    s,
)
from symbolic_electrochem.derivations.impermeant_species import P, permeant
from symbolic_electrochem.derivations.membrane import E, F, J, R, T, V, c_in, c_out, u, z
from symbolic_electrochem.derivations.nernst_potential import charged
from symbolic_electrochem.steps import (
    at,
    backwards,
    both_ways,
    combine,
    define,
    divide,
    equal,
    evaluated,
    headline,
    known,
    positive,
    quantity,
    substitute,
    suppose,
)

"""
## In a constant field

The GHK flux is a difference. Its first term is what tracer put inside would show, the second what
tracer put outside would.
"""
efflux = quantity(
    "efflux",
    "one-way flux out",
    unit="mol/(m**2*s)",
    latex=r"J_{\to}",
    typical=("1e-7", "1e-4"),
)
influx = quantity(
    "influx",
    "one-way flux in",
    unit="mol/(m**2*s)",
    latex=r"J_{\leftarrow}",
    typical=("1e-7", "1e-4"),
)
out = define(efflux, P * c_in * B(-u))
into = define(influx, P * c_out * B(u))
net_flux = combine(equal(J, efflux - influx), (1, one_way_fluxes), (-1, out), (1, into))

"""
The Bernoulli functions of $-u$ and $u$ stand in the ratio $e^u$. So the two fluxes do too, apart
from the concentrations.
"""
turned = at(reflection, u)
cross = combine(
    equal(efflux * c_out, influx * c_in * sp.exp(u)),
    (c_out, out),
    (-c_in * sp.exp(u), into),
    (P * c_in * c_out, turned),
)

"""
A permeant species that is present outside comes in at some rate, so we may divide by it.
"""
something = known(positive(P * c_out * B(u)), given=(permeant, filled_outside, never_zero))
comes_in = combine(positive(influx), (1, into), (1, something))
ratio = divide(
    cross,
    c_out * influx,
    gives=equal(efflux / influx, c_in / c_out * sp.exp(u)),
    given=(comes_in, filled_outside),
)

"""
The permeability is gone. On the right stands the distance from equilibrium, and nothing else.
"""
by_distance = combine(
    equal(efflux / influx, sp.exp(s)),
    (1, ratio),
    (-1, powers),
    given=(comes_in, filled_outside),
)
distance_in_volts = combine(
    equal(s, z * F * (V - E) / (R * T)),
    (1, distance),
    (1, reduced_voltage),
    ((z * F, R * T), nernst),
)
in_volts = substitute(by_distance, distance_in_volts, given=comes_in)
ussing = headline(in_volts, "Ussing's flux ratio", source="D28")

"""
For potassium at $-65$ mV, with 140 mM inside and 5 mM outside, it says that two and a half ions go
out for one that comes in.
"""
potassium = evaluated(
    c_in / c_out * sp.exp(z * F * V / (R * T)),
    "2.460",
    source="by hand: 28 times the exponential of −65/26.7267, which is 0.087859",
    z="1",
    T="37degC",
    V="-65mV",
    c_in="140mM",
    c_out="5mM",
)

"""
## Through any profile

Nor does the field matter. Ions that start from one side alone meet an empty other side, and
through any profile their flux is this.
"""
efflux_any = quantity(
    "efflux_any", "one-way flux out, any profile", unit="mol/(m**2*s)", latex=r"J_{\to}"
)
influx_any = quantity(
    "influx_any", "one-way flux in, any profile", unit="mol/(m**2*s)", latex=r"J_{\leftarrow}"
)
out_any = define(efflux_any, beta * c_in * height_in / whole, given=resists)
into_any = define(influx_any, beta * c_out * height_out / whole, given=resists)
net_flux_any = combine(
    equal(J, efflux_any - influx_any),
    ((-1, whole), between_solutions),
    (-1, out_any),
    (1, into_any),
    given=resists,
)

"""
The resistance of the membrane is common to both and cancels. What is left of the two exponentials
is $e^u$.
"""
something_any = known(positive(beta * c_out * height_out / whole), given=(filled_outside, resists))
comes_in_any = combine(positive(influx_any), (1, into_any), (1, something_any))
ratio_any = combine(
    equal(efflux_any / influx_any, c_in / c_out * sp.exp(u)),
    ((1, influx_any), out_any),
    ((-c_in * sp.exp(u), c_out * influx_any), into_any),
    ((-beta * c_in * height_out, whole * influx_any), height),
    given=(comes_in_any, filled_outside, resists),
)
ussing_any = headline(ratio_any, "Ussing's flux ratio through any profile", source="D20 D28")

"""
## In single file

What the ratio does depend on is that ions move one by one. In a pore so narrow that several must
move together, its logarithm is found to be a multiple of the distance from equilibrium.
"""
exponent = quantity(
    "n_file", "exponent of the flux ratio", domain="positive", latex="n", typical=(1, 4)
)
steepness = quantity("steepness", "logarithm of the flux ratio in single file", latex=r"\Lambda")
single_file = suppose(equal(steepness, exponent * s))

"""
Suppose that as many go out as come in. The ratio is one then, its logarithm zero, and so is the
distance.
"""
as_many = suppose(equal(steepness, 0))
no_distance = combine(
    equal(s, 0), ((1, exponent), as_many), ((-1, exponent), single_file), relation="⇔"
)
reversed_there = combine(
    equal(V, E),
    ((R * T, z * F), no_distance),
    ((-R * T, z * F), distance_in_volts),
    given=charged,
    relation="⇔",
)

"""
The exponent makes the ratio steeper. It does not move the voltage at which it is one, and so tells
of the pore what a reversal potential cannot tell.
"""
same_reversal = both_ways(reversed_there, backwards(reversed_there, to=as_many))
single_file_reversal = headline(
    same_reversal, "Single file leaves the reversal potential where it is", source="D28"
)
