"""# Where the gradients run down to

Stop the pumps, and the gradients run down. Do they vanish in the end, and the membrane potential
with them?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.donnan_potential import (
    A,
    c_cation,
    c_salt,
    donnan_potential,
    donnan_rule,
    electroneutrality,
    z_A,
)
from symbolic_electrochem.derivations.membrane import F, R, T, V
from symbolic_electrochem.steps import (
    combine,
    equal,
    evaluated,
    known,
    nonzero,
    sentence,
    suppose,
)

"""
Where they end nothing flows any more: every permeant ion is at equilibrium. How long that takes,
and which way it goes, is not asked here. What cannot cross stays inside, and let a wall or the
neighbours hold the volume. Then the end is a Donnan equilibrium, for one salt of concentration
$c_\\mathrm{s}$ outside and with its cation at $c_+$ inside. Let what stays, of concentration $A$
and charge $z_\\mathrm{A}$, be charged.
"""
charge_stays = suppose(nonzero(z_A * A))

"""
The salt does not become the same on both sides. For by the Donnan rule $c_\\mathrm{s}^2-c_+^2$ is
$c_+(c_--c_+)$. By neutrality that is $c_+$ times the charge that stays, and neither is zero.
Divided by $c_\\mathrm{s}+c_+$ it is the difference.
"""
gradient_left = combine(
    nonzero(c_salt - c_cation),
    ((-1, c_salt + c_cation), donnan_rule),
    ((-c_cation, c_salt + c_cation), electroneutrality),
    ((c_cation, c_salt + c_cation), charge_stays),
)

"""
Nor does the voltage become zero: the inverse hyperbolic sine is zero at zero only.
"""
sine_left = known(nonzero(sp.asinh(z_A * A / (2 * c_salt))), given=charge_stays)
voltage_left = combine(nonzero(V), (1, donnan_potential), (R * T / F, sine_left))

"""
A cell in 150 mM of salt that holds 145 mM of univalent anions keeps some twelve millivolts.
"""
left_over = evaluated(
    donnan_potential,
    "-12.46 mV",
    source="by hand: 26.7267 mV times the logarithm of 1.59401, with the sign of the anions",
    T="37degC",
    c_salt="150mM",
    A="145mM",
    z_A="-1",
)

"""
A cell that nothing holds swells instead: it has no finite equilibrium as long as anything
impermeant is inside, as the chapter on Donnan and osmosis proves.

## Claims
"""
voltage_vanishes = sentence(
    34,
    "Without pumps the membrane potential goes to zero.",
    verdict="wrong",
    formal=equal(V, 0),
    because="at a fixed volume it goes to the Donnan potential of the ions that cannot cross",
    by=(voltage_left, left_over),
)
gradients_disappear = sentence(
    35,
    "Without pumps the gradients disappear.",
    verdict="wrong",
    formal=equal(c_salt - c_cation, 0),
    because="at a fixed volume the ions that cannot cross hold a gradient of those that can",
    by=gradient_left,
)
