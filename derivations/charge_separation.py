"""# The charge behind the voltage

A membrane with a voltage holds opposite charges apart. How many ions have to cross to make a
resting potential, and does anyone notice that they are missing?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.membrane import F, V, c_in, z
from symbolic_electrochem.derivations.nernst_potential import charged
from symbolic_electrochem.derivations.nonequilibrium_steady_state import area
from symbolic_electrochem.steps import (
    combine,
    diverges,
    equal,
    evaluated,
    headline,
    limit,
    nonzero,
    quantity,
    right_side,
    special_case,
    suppose,
)

"""
The membrane is a capacitor. The charge that is held apart is proportional to the voltage; the
factor is the capacitance, near 1 µF/cm² in every cell.
"""
C = quantity(
    "C",
    "capacitance of the membrane per area",
    unit="F/m**2",
    domain="positive",
    typical=("0.005", "0.02"),
)
charge = quantity(
    "charge",
    "excess charge inside per area",
    unit="C/m**2",
    latex="Q",
    typical=("-0.001", "0.001"),
)
capacitor = suppose(equal(charge, C * V))

"""
Let all of it be brought in as ions of one kind. Each mole of them carries $zF$, so $n$ moles per
area make the charge.
"""
moved = quantity(
    "moved",
    "amount of an ion brought in per area",
    unit="mol/m**2",
    latex="n",
    typical=("-1e-8", "1e-8"),
)
carried = suppose(equal(charge, z * F * moved))

"""
The two expressions for the charge are equal, and as the ion is charged we may divide by $zF$.
"""
ions_moved = combine(
    equal(moved, C * V / (z * F)),
    ((-1, z * F), carried),
    ((1, z * F), capacitor),
    given=charged,
)
behind_the_voltage = headline(ions_moved, "The ions behind a voltage", source="D63")

"""
For a resting potential that is less than a picomole on a square centimetre: for potassium it has
the sign of the voltage, so it is brought out.
"""
at_rest = evaluated(
    ions_moved,
    "-0.674 pmol/cm**2",
    source="by hand: 1 µF/cm² times 65 mV over 96485 C/mol",
    C="1 uF/cm**2",
    V="-65mV",
    z="1",
)
action_potential = evaluated(
    ions_moved,
    "1.036 pmol/cm**2",
    source="by hand: 1 µF/cm² times 100 mV over 96485 C/mol",
    C="1 uF/cm**2",
    V="100mV",
    z="1",
)

"""
Neutral molecules carry no charge, and no number of them makes a voltage.
"""
uncharged = special_case(carried, {z: 0})
no_voltage = combine(equal(V, 0), ((1, C), uncharged), ((-1, C), capacitor))

"""
## In a cell

What was brought in through the area $A$ of the membrane is spread over the volume $\\upsilon$. The
smaller the cell, the more membrane there is for the volume.
"""
volume = quantity(
    "volume",
    "volume of the cell",
    unit="m**3",
    domain="positive",
    latex=r"\upsilon",
    typical=("1e-16", "1e-14"),
)
radius = quantity(
    "radius", "radius", unit="m", domain="positive", latex="a", typical=("1e-6", "2e-5")
)
excess = quantity(
    "excess",
    "concentration brought in",
    unit="mol/m**3",
    latex=r"\Delta c",
    typical=("-0.01", "0.01"),
)
spread = suppose(equal(excess * volume, moved * area))

"""
A sphere has a third of its radius of volume for each unit of area.
"""
sphere_area = suppose(equal(area, 4 * sp.pi * radius**2))
sphere_volume = suppose(equal(volume, 4 * sp.pi * radius**3 / 3))
sphere = combine(equal(volume, area * radius / 3), (1, sphere_volume), (-radius / 3, sphere_area))

"""
Divided by the volume, the amount brought in is a concentration. The area cancels, and the radius is
left.
"""
sphere_excess = combine(
    equal(excess, 3 * C * V / (z * F * radius)),
    ((3, area * radius), spread),
    ((-3 * excess, area * radius), sphere),
    ((3, radius), ions_moved),
    given=charged,
)
sphere_change = headline(sphere_excess, "What the charge does to a concentration", source="D63")

"""
A long cylinder of length $l$, its ends left out, has half of its radius.
"""
length = quantity(
    "length", "length", unit="m", domain="positive", latex="l", typical=("1e-4", "1e-2")
)
cylinder_area = suppose(equal(area, 2 * sp.pi * radius * length))
cylinder_volume = suppose(equal(volume, sp.pi * radius**2 * length))
cylinder = combine(
    equal(volume, area * radius / 2), (1, cylinder_volume), (-radius / 2, cylinder_area)
)

"""
The concentration changes by two thirds as much as in a sphere of that radius.
"""
cylinder_excess = combine(
    equal(excess, 2 * C * V / (z * F * radius)),
    ((2, area * radius), spread),
    ((-2 * excess, area * radius), cylinder),
    ((2, radius), ions_moved),
    given=charged,
)

"""
Nobody notices: in a cell of 10 µm radius a resting potential takes 2 µM of 140 mM of potassium, one
ion in 69 000. In a vesicle a thousand times smaller it is a thousand times more.
"""
soma = evaluated(
    sphere_excess,
    "-2.02 uM",
    source="by hand: three times 6.74e-9 mol/m² over 10 µm",
    C="1 uF/cm**2",
    V="-65mV",
    z="1",
    radius="10um",
)
share = evaluated(
    right_side(sphere_excess) / c_in,
    "-1.44e-5",
    source="by hand: 2.02 µM over 140 mM",
    C="1 uF/cm**2",
    V="-65mV",
    z="1",
    radius="10um",
    c_in="140mM",
)
vesicle = evaluated(
    sphere_excess,
    "-2.02 mM",
    source="by hand: three times 6.74e-9 mol/m² over 10 nm",
    C="1 uF/cm**2",
    V="-65mV",
    z="1",
    radius="10nm",
)

"""
## Electroneutrality

Read the other way it says which voltage an excess of charge would make.
"""
excess_voltage = combine(
    equal(V, z * F * radius * excess / (3 * C)),
    ((-z * F * radius, 3 * C), sphere_excess),
    given=charged,
)
one_millimolar = evaluated(
    excess_voltage,
    "32.2 V",
    source="by hand: 96485 C/mol times 1 mol/m³ times 10 µm over 0.03 F/m²",
    C="1 uF/cm**2",
    z="1",
    radius="10um",
    excess="1mM",
)

"""
An excess of one millimolar would be 32 volts, and no membrane stands one. So wherever
concentrations of whole millimoles are counted, a cell may be taken to be electroneutral; the
larger it is, the better.
"""
large = limit(right_side(sphere_excess), radius, sp.oo, gives=0, given=charged)

"""
In a vanishing volume it would fail: there the same voltage needs a concentration without bound.
"""
voltage_there = suppose(nonzero(V))
small = limit(
    right_side(sphere_excess),
    radius,
    0,
    side="+",
    gives=diverges(V / z),
    given=(charged, voltage_there),
)
