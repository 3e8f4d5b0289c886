"""# The osmotic excess of a Donnan system

The bag of the preceding chapter is not yet at rest. The counter-ions that neutrality holds inside
are solute too, and water follows solute. By how much is the inside more concentrated than the
outside, and can a cell without a wall bear it?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.donnan_potential import (
    A,
    anion_ratio,
    c_anion,
    c_cation,
    c_salt,
    cation_ratio,
    donnan_voltage,
    w,
    z_A,
)
from symbolic_electrochem.derivations.membrane import R, T
from symbolic_electrochem.steps import (
    at_least,
    combine,
    define,
    equal,
    evaluated,
    headline,
    identity,
    known,
    limit,
    multiply,
    positive,
    quantity,
    quotient_limit,
    substitute,
    suppose,
)

"""
Count all particles inside, the macromolecule among them, of which there are $A$ in a volume beside
$c_+$ cations and $c_-$ anions. Take away those outside, which are two for each unit $c_\\mathrm{s}$
of salt.
"""
delta_n = quantity(
    "delta_n",
    "excess of dissolved particles inside",
    unit="mol/m**3",
    latex=r"\Delta n",
    typical=(0, 200),
)
excess = define(delta_n, c_cation + c_anion + A - 2 * c_salt)

"""
The two small ions are $c_\\mathrm{s}e^{-w}$ and $c_\\mathrm{s}e^{w}$, and half the sum of the two
exponentials is the hyperbolic cosine.
"""
excess_at_voltage = combine(
    equal(delta_n, 2 * c_salt * sp.cosh(w) + A - 2 * c_salt),
    (1, excess),
    (-c_salt, cation_ratio),
    (-c_salt, anion_ratio),
)

"""
The voltage is known, $w$ is an inverse hyperbolic sine. And the hyperbolic cosine of the inverse
hyperbolic sine of a number $y$ is $\\sqrt{1 + y^2}$. Brought over $2c_\\mathrm{s}$ that is
"""
cosine = identity(
    equal(
        sp.cosh(sp.asinh(z_A * A / (2 * c_salt))),
        sp.sqrt((z_A * A) ** 2 + 4 * c_salt**2) / (2 * c_salt),
    )
)
osmotic_excess = substitute(
    excess_at_voltage,
    donnan_voltage,
    gives=equal(delta_n, sp.sqrt((z_A * A) ** 2 + 4 * c_salt**2) + A - 2 * c_salt),
)
named_osmotic_excess = headline(
    osmotic_excess, "The osmotic excess of a Donnan system", source="D39"
)

"""
The square root is at least $2c_\\mathrm{s}$, so the excess is at least the macromolecule itself.
"""
at_least_itself = known(at_least(sp.sqrt((z_A * A) ** 2 + 4 * c_salt**2) + A - 2 * c_salt, A))

"""
And it is at most the macromolecule with all its charges; let $m$ be their number. For the square of
$2c_\\mathrm{s} + mA$ is what stands under the root, and $4c_\\mathrm{s}mA$ more.
"""
m = quantity("m", "size of the charge number", domain="nonnegative", typical=(0, 20))
size = suppose(equal(m**2, z_A**2))
at_most_its_charges = known(
    at_least(A + m * A, sp.sqrt((m * A) ** 2 + 4 * c_salt**2) + A - 2 * c_salt)
)

"""
So there is an excess whenever there is anything that cannot leave, charged or not.
"""
present = suppose(positive(A))
always_an_excess = combine(
    positive(sp.sqrt((z_A * A) ** 2 + 4 * c_salt**2) + A - 2 * c_salt),
    (1, at_least_itself),
    (1, present),
)

"""
## Pressure

An excess of particles inside draws water in until a pressure holds it. In a dilute solution the
pressure is $RT$ times the excess; the law is derived in the chapter on osmotic pressure.
"""
pressure = quantity(
    "pressure",
    "pressure inside minus outside that holds the water",
    unit="Pa",
    latex=r"\Delta p",
    typical=(0, 10**6),
)
held_by_a_wall = suppose(equal(pressure, R * T * delta_n))
donnan_pressure = substitute(held_by_a_wall, osmotic_excess)
pushes_outward = multiply(always_an_excess, R * T, relation="⇒")

"""
A cell without a wall cannot hold a pressure, so it can rest only where there is no excess.
"""
no_excess = suppose(equal(sp.sqrt((z_A * A) ** 2 + 4 * c_salt**2) + A - 2 * c_salt, 0))

"""
But the excess is at least the macromolecule, and of that there is not less than nothing.
"""
none_above_zero = combine(at_least(0, A), (1, at_least_itself), (-1, no_excess))
nothing_impermeant = known(equal(A, 0), given=none_above_zero)
named_no_unsupported_cell = headline(
    nothing_impermeant, "No finite unsupported Donnan cell", source="D39"
)

"""
A cell that is left to the Donnan equilibrium without a wall therefore has none: it takes up water
until its contents are infinitely dilute. What a pump can do about it is the subject of the chapter
on the pump and the leak.

## Limits

Much salt makes the charges of the macromolecule invisible; it counts as one particle, whatever it
carries. To see it, write $1/t$ for the salt concentration; the excess over $1/t$ has a limit.
"""
t_small = quantity(
    "t_small",
    "reciprocal of the salt concentration",
    unit="m**3/mol",
    latex="t",
    domain="positive",
    typical=("1/100", 1),
)
swamped_excess = quotient_limit(
    sp.sqrt((z_A * A * t_small) ** 2 + 4) + A * t_small - 2,
    t_small,
    t_small,
    0,
    gives=A,
)

"""
Little salt leaves the counter-ions: the macromolecule counts as one particle and one more for each
of its charges.
"""
positive_charge = suppose(positive(z_A))
starved_excess = limit(
    sp.sqrt((z_A * A) ** 2 + 4 * c_salt**2) + A - 2 * c_salt,
    c_salt,
    0,
    side="+",
    gives=A + z_A * A,
    given=(positive_charge, present),
)

"""
## In numbers
"""
by_hand = "by hand: the root of 144.95^2 + 300^2 is 333.18; 333.18 + 141 - 300 is 174.18"
of_a_cell = evaluated(
    osmotic_excess, "174 mM", source=by_hand, z_A="-1.028", A="141mM", c_salt="150mM"
)
