"""# The cable equation

A nerve fibre is a thin tube of salt water in a wall that leaks a little. What becomes of a voltage
along it?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.ghk_current import ohms_law
from symbolic_electrochem.derivations.ghk_flux import filled_inside
from symbolic_electrochem.derivations.impermeant_species import P, permeant
from symbolic_electrochem.derivations.membrane import F, I, R, T, V, c_in, z
from symbolic_electrochem.derivations.nernst_potential import charged
from symbolic_electrochem.steps import (
    at,
    combine,
    define,
    differentiate,
    equal,
    for_every,
    headline,
    integrate,
    nonzero,
    quantity,
    quantity_function,
    rates,
    right_side,
    suppose,
    throughout,
)

"""
## The wall

For small changes of the voltage every membrane obeys Ohm's law: voltage over current density is its
resistance, for an area.
"""
membrane_resistance = quantity(
    "membrane_resistance",
    "resistance of an area of membrane",
    unit="ohm*m**2",
    domain="positive",
    latex=r"R_{\mathrm{m}}",
    typical=("0.1", 2),
)
unit_area = suppose(equal(V, membrane_resistance * I))

"""
Where one ion crosses, and its concentration is the same on both sides, the law is exact, as the
chapter on the GHK current found, and the resistance follows from the permeability.
"""
some_voltage = suppose(nonzero(V))
conductance = z**2 * F**2 * P * c_in / (R * T)
of_permeability = combine(
    equal(membrane_resistance, 1 / conductance),
    ((-1, conductance * V), unit_area),
    ((-membrane_resistance, conductance * V), ohms_law),
    given=(charged, permeant, filled_inside, some_voltage),
)

"""
## Two laws

Let $x$ be the distance along the fibre, $v$ the deviation of the membrane potential from rest, and
$i$ the current that flows in the core in the direction of $x$. A metre of core has the resistance
$r_\\mathrm{i}$. The wall of a piece of fibre has the resistance $r_\\mathrm{m}$ over the length of
the piece, for a longer piece leaks more. ($A$ and $B$ are the two parts of the solution, and come
with it.)
"""
r_core = quantity(
    "r_core",
    "resistance of the core per length",
    unit="ohm/m",
    domain="positive",
    latex=r"r_{\mathrm{i}}",
    typical=(1, 4),
)
r_wall = quantity(
    "r_wall",
    "resistance of the wall times length",
    unit="ohm*m",
    domain="positive",
    latex=r"r_{\mathrm{m}}",
    typical=(1, 4),
)
x = quantity("x_cable", "distance along the fibre", unit="m", latex="x", typical=(0, 2))
v_falling = quantity(
    "v_falling", "part that falls with the distance", unit="V", latex="A", typical=("-0.1", "0.1")
)
v_growing = quantity(
    "v_growing", "part that grows with it", unit="V", latex="B", typical=("-0.1", "0.1")
)
rate = sp.sqrt(r_core) / sp.sqrt(r_wall)
v = quantity_function(
    "v_cable",
    x,
    meaning="deviation of the membrane potential from rest",
    unit="V",
    model=v_falling * sp.exp(-rate * x) + v_growing * sp.exp(rate * x),
    latex="v",
)
i = quantity_function(
    "i_core",
    x,
    meaning="current in the core",
    unit="A",
    model=(v_falling * sp.exp(-rate * x) - v_growing * sp.exp(rate * x))
    / (sp.sqrt(r_core) * sp.sqrt(r_wall)),
    latex="i",
)

"""
In the core Ohm's law holds: current flows down the potential.
"""
ohm = suppose(throughout(x, equal(sp.Derivative(v, x), -r_core * i)))

"""
And what the core loses on its way has gone through the wall. Nothing changes with time, so the
membrane stores no charge.
"""
leak = suppose(throughout(x, equal(sp.Derivative(i, x), -v / r_wall)))

"""
Together they say how the potential bends. This is the *cable equation*, without its
term for change in time.
"""
bending = rates(ohm)
cable_equation = combine(
    equal(sp.Derivative(v, x, x), r_core / r_wall * v),
    (1, at(bending)),
    (-r_core, at(leak)),
)
named_equation = headline(cable_equation, "The cable equation at rest", source="D66")

"""
One over the factor is the square of a length, $\\lambda$. The same two resistances make another
one, $Z$.
"""
length = quantity(
    "cable_length",
    "cable length",
    unit="m",
    domain="positive",
    latex=r"\lambda",
    typical=("0.5", 2),
)
cable_length = define(length, sp.sqrt(r_wall / r_core))
impedance = quantity(
    "cable_resistance",
    "resistance of an endless fibre",
    unit="ohm",
    domain="positive",
    latex="Z",
    typical=(1, 4),
)
cable_resistance = define(impedance, sp.sqrt(r_wall * r_core))

"""
The product of the two roots is $r_\\mathrm{m}$, and their quotient is $r_\\mathrm{i}$. So in their
terms the resistances are
"""
core_in_lengths = combine(
    equal(r_core, impedance / length),
    ((r_core, length), cable_length),
    ((-1, length), cable_resistance),
)
wall_in_lengths = combine(
    equal(r_wall, impedance * length),
    (-length, cable_resistance),
    (-sp.sqrt(r_wall * r_core), cable_length),
)

"""
and the two laws look alike: per length $\\lambda$ the voltage falls by $Zi$, and $Zi$ falls by $v$.
"""
voltage_falls = combine(
    equal(sp.Derivative(v, x), -impedance * i / length), (1, at(ohm)), (-i, core_in_lengths)
)
current_falls = combine(
    equal(sp.Derivative(i, x), -v / (impedance * length)),
    (1, at(leak)),
    ((v, impedance * length * r_wall), wall_in_lengths),
)

"""
## The solution

So the sum of $v$ and $Zi$ falls in proportion to itself and their difference grows in proportion to
itself. With an exponential that makes up for it, neither changes at all.
"""
sum_kept = (v + impedance * i) * sp.exp(x / length)
sum_level = combine(
    equal(sp.Derivative(sum_kept, x).doit(), 0),
    (sp.exp(x / length), voltage_falls),
    (impedance * sp.exp(x / length), current_falls),
)
difference_kept = (v - impedance * i) * sp.exp(-x / length)
difference_level = combine(
    equal(sp.Derivative(difference_kept, x).doit(), 0),
    (sp.exp(-x / length), voltage_falls),
    (-impedance * sp.exp(-x / length), current_falls),
)

"""
So at any distance $x_1$ both are what they are at the start, where $x = 0$.
"""
x_1 = quantity(
    "x_1_cable",
    "a distance from the start",
    unit="m",
    latex="x_1",
    domain="nonnegative",
    typical=(0, 2),
)
v_0, i_0, v_1, i_1 = v.func(0), i.func(0), v.func(x_1), i.func(x_1)
sum_constant = integrate(for_every(x, sum_level), 0, x_1, left=sum_kept, right=0)
difference_constant = integrate(
    for_every(x, difference_level), 0, x_1, left=difference_kept, right=0
)

"""
Half of the one and half of the other give the voltage. The halves at the start get names, $A$ and
$B$; there is no other solution than this.
"""
falling_named = define(v_falling, (v_0 + impedance * i_0) / 2)
growing_named = define(v_growing, (v_0 - impedance * i_0) / 2)
solution = v_falling * sp.exp(-x_1 / length) + v_growing * sp.exp(x_1 / length)
general_solution = combine(
    equal(v_1, solution),
    (sp.exp(-x_1 / length) / 2, sum_constant),
    (sp.exp(x_1 / length) / 2, difference_constant),
    (-sp.exp(-x_1 / length), falling_named),
    (-sp.exp(x_1 / length), growing_named),
)
named_solution = headline(general_solution, "The solution of the cable equation", source="D66")

"""
Put back into the cable equation it fulfils it, whatever $A$ and $B$: differentiated twice, it comes
back over the square of $\\lambda$.
"""
first_slope = differentiate(
    solution,
    x_1,
    gives=-v_falling / length * sp.exp(-x_1 / length) + v_growing / length * sp.exp(x_1 / length),
)
plugged_back = differentiate(right_side(first_slope), x_1, gives=solution / length**2)
