"""# Ion-selective electrodes

A glass bulb is dipped into a solution and a meter shows its pH. How does a voltage measure the
activity of an ion?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.decimal_logarithm import slope, slope_definition
from symbolic_electrochem.derivations.electrochemical_potential import (
    present_inside,
    present_outside,
)
from symbolic_electrochem.derivations.membrane import E, F, R, T, a_in, a_out, z
from symbolic_electrochem.derivations.nernst_potential import charged, equilibrium_potential
from symbolic_electrochem.steps import (
    apply,
    combine,
    define,
    differentiate,
    diverges,
    equal,
    evaluated,
    headline,
    limit,
    multiply,
    quantity,
    right_side,
    special_case,
    subtract,
)

"""
## One ion

Let the membrane of the electrode be permeable to one ion only. Inside is a filling solution that
never changes, outside the sample. A wire on either side leads to the meter; what the two wires
contribute is a constant, $E_\\mathrm{w}$, and the rest is the equilibrium potential of the ion.
"""
E_wires = quantity(
    "E_wires",
    "contribution of the two wires",
    unit="V",
    latex=r"E_{\mathrm{w}}",
    typical=("-0.3", "0.3"),
)
E_read = quantity(
    "E_read", "reading of the meter", unit="V", latex=r"E_{\mathrm{m}}", typical=("-0.3", "0.3")
)
reading = define(E_read, E_wires + E)

"""
Everything that does not depend on the sample is put into one constant.
"""
E_offset = quantity(
    "E_offset",
    "reading at activity one",
    unit="V",
    latex=r"E^{\circ}",
    typical=("-0.3", "0.3"),
)
offset = define(E_offset, E_wires - R * T / (z * F) * sp.log(a_in), given=(charged, present_inside))

"""
What is left is the logarithm of the activity in the sample.
"""
one_ion = combine(
    equal(E_read, E_offset + R * T / (z * F) * sp.log(a_out)),
    (1, reading),
    (1, equilibrium_potential),
    (-1, offset),
    given=(charged, present_inside, present_outside),
)
electrode_law = headline(one_ion, "The reading of an ion-selective electrode", source="D68")

"""
There is no reading at activity zero. On the way there it leaves every bound, so an electrode cannot
show that an ion is absent.
"""
absent = limit(right_side(one_ion), a_out, 0, side="+", gives=diverges(-z), given=charged)

"""
The constant need not be known. Dip the same electrode into a *standard*, whose activity is known.
The equilibrium potential of the ion is another one there:
"""
a_known = quantity(
    "a_known",
    "activity in the standard",
    domain="positive",
    latex=r"a_{\mathrm{s}}",
    typical=("1e-5", 1),
)
E_known = quantity(
    "E_known",
    "reading in the standard",
    unit="V",
    latex=r"E_{\mathrm{s}}",
    typical=("-0.1", "0.1"),
)
E_at_known = quantity(
    "E_at_known",
    "equilibrium potential in the standard",
    unit="V",
    latex=r"E_{\mathrm{eq,s}}",
    typical=("-0.1", "0.1"),
)
calibration = special_case(one_ion, {E_read: E_known, E: E_at_known, a_out: a_known}, given=charged)

"""
The difference of the two readings gives the activity of the sample.
"""
difference = subtract(
    one_ion,
    calibration,
    gives=equal(E_read - E_known, R * T / (z * F) * sp.log(a_out / a_known)),
    given=(charged, present_outside),
)
logarithm = multiply(
    difference,
    z * F / (R * T),
    gives=equal(z * F * (E_read - E_known) / (R * T), sp.log(a_out / a_known)),
    given=(charged, present_outside),
)
ratio = apply(
    "exp",
    logarithm,
    gives=equal(sp.exp(z * F * (E_read - E_known) / (R * T)), a_out / a_known),
    given=present_outside,
)
measured_activity = combine(
    equal(a_out, a_known * sp.exp(z * F * (E_read - E_known) / (R * T))), (-a_known, ratio)
)

"""
An error of the voltage is a relative error of the activity, and the larger the higher the valence:
the derivative is the activity itself times $zF/(RT)$, so one millivolt is one part in 26 of a
monovalent ion and one in 13 of a divalent one.
"""
sensitivity = differentiate(
    right_side(measured_activity), E_read, gives=z * F / (R * T) * right_side(measured_activity)
)
one_millivolt = evaluated(
    F * (E_read - E_known) / (R * T),
    "0.0389",
    source="by hand: 1 mV over 25.6926 mV",
    E_read="1 mV",
    E_known="0 mV",
    T="25degC",
)

"""
## pH

Glass of the right kind is permeable to protons. Their activity is so small that its decimal
logarithm is used instead, with the sign turned.
"""
a_proton = quantity(
    "a_proton",
    "activity of protons in the sample",
    domain="positive",
    latex=r"a_{\mathrm{H}}",
    typical=("1e-9", "1e-2"),
)
pH = quantity("pH_sample", "pH of the sample", latex=r"\,\mathrm{pH}", typical=(2, 12))
ph_scale = define(pH, -sp.log(a_proton) / sp.log(10))

"""
The law for $z = 1$ becomes a straight line, whose slope contains nothing but the temperature. It
is the slope $S$ of the chapter on powers of ten.
"""
protons = special_case(one_ion, {z: 1, a_out: a_proton})
ph_reading = combine(
    equal(E_read, E_offset - slope * pH),
    (1, protons),
    (R * T * sp.log(10) / F, ph_scale),
    (pH, slope_definition),
)
named_ph = headline(ph_reading, "The pH electrode", source="D68")
slope_number = evaluated(
    slope_definition,
    "59.16 mV",
    source="by hand: 25.6926 mV times 2.302585",
    T="25degC",
)
