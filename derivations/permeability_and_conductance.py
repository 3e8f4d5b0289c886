"""# Permeability and conductance

Both say how easily an ion crosses, and both are called *leak*. Is a membrane that is twenty times
as permeable to potassium as to sodium twenty times as conductive?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.bernoulli_function import B
from symbolic_electrochem.derivations.constant_field import ghk_law
from symbolic_electrochem.derivations.ghk_flux import never_zero
from symbolic_electrochem.derivations.impermeant_species import P
from symbolic_electrochem.derivations.membrane import E, F, I, J, R, T, V, c_in, c_out, u, z
from symbolic_electrochem.derivations.nernst_planck import current
from symbolic_electrochem.derivations.nernst_potential import charged
from symbolic_electrochem.steps import (
    combine,
    define,
    equal,
    evaluated,
    headline,
    known,
    nonzero,
    quantity,
    special_case,
    suppose,
)

"""
The conductance of an ion, away from its equilibrium potential, is its current over the distance of
the voltage from that potential.
"""
g = quantity("g_chord", "chord conductance", unit="S/m**2", latex="g", typical=(1, 10))
drive = quantity(
    "drive",
    "distance of the voltage from the equilibrium potential",
    unit="V",
    latex=r"\Delta V",
    typical=("-0.2", "0.2"),
)
driving = define(drive, V - E)
apart = suppose(nonzero(drive))
chord = define(g, I / drive, given=apart)

"""
For an ion that obeys the GHK flux equation it is in proportion to the permeability. But the factor
contains the voltage and both concentrations.
"""
bracket = c_in * sp.exp(u) - c_out
conductance = combine(
    equal(g, z * F * P * B(u) * bracket / drive),
    (1, chord),
    ((1, drive), current),
    ((z * F, drive), ghk_law),
    given=apart,
)

"""
## Two ions

Let a second ion have the same valence and other concentrations, so its equilibrium potential is
another one.
"""
P_other = quantity(
    "P_other",
    "permeability to the other ion",
    unit="m/s",
    domain="positive",
    latex="P'",
    typical=("1e-9", "1e-6"),
)
c_in_other = quantity(
    "c_in_other",
    "concentration of the other ion inside",
    unit="mol/m**3",
    domain="nonnegative",
    latex=r"c'_{\mathrm{in}}",
    typical=("1e-4", 500),
)
c_out_other = quantity(
    "c_out_other",
    "concentration of the other ion outside",
    unit="mol/m**3",
    domain="nonnegative",
    latex=r"c'_{\mathrm{out}}",
    typical=("1e-4", 500),
)
E_other = quantity(
    "E_other",
    "equilibrium potential of the other ion",
    unit="V",
    latex="E'",
    typical=("-0.2", "0.2"),
)
I_other = quantity("I_other", "current of the other ion", unit="A/m**2", latex="I'")
J_other = quantity("J_other", "flux of the other ion", unit="mol/(m**2*s)", latex="J'")
g_other = quantity(
    "g_other", "chord conductance of the other ion", unit="S/m**2", latex="g'", typical=(1, 10)
)
drive_other = quantity(
    "drive_other",
    "distance of the voltage from that potential",
    unit="V",
    latex=r"\Delta V'",
    typical=("-0.2", "0.2"),
)
driving_other = special_case(driving, {drive: drive_other, E: E_other})
apart_other = suppose(nonzero(drive_other))
conductance_other = special_case(
    conductance,
    {
        g: g_other,
        P: P_other,
        c_in: c_in_other,
        c_out: c_out_other,
        drive: drive_other,
        I: I_other,
        J: J_other,
    },
    given=apart_other,
)

"""
As long as it carries a current it has a conductance that one may divide by.
"""
bracket_other = c_in_other * sp.exp(u) - c_out_other
driven_other = suppose(nonzero(bracket_other))
carries = known(
    nonzero(z * F * P_other * B(u) * bracket_other / drive_other),
    given=(charged, never_zero, driven_other, apart_other),
)
conducts = combine(nonzero(g_other), (1, conductance_other), (1, carries), given=apart_other)

"""
In the ratio the Bernoulli function cancels, and the charge. The concentrations and the distances
from equilibrium do not.
"""
value = z * F * P * B(u) * bracket / drive
value_other = z * F * P_other * B(u) * bracket_other / drive_other
ratio = combine(
    equal(g / g_other, P / P_other * (bracket / drive) / (bracket_other / drive_other)),
    ((1, g_other), conductance),
    ((-value, g_other * value_other), conductance_other),
    given=(conducts, carries, charged, never_zero, driven_other, apart, apart_other),
)
not_the_ratio = headline(
    ratio, "The ratio of conductances is not that of permeabilities", source="D24"
)

"""
## In numbers

How far apart are the two? At $-65$ mV and 37 °C, let the one ion be sodium, 12 mM inside and 145 mM
outside, and the other potassium, 140 mM and 5 mM. The ratio of the conductances is that of the
permeabilities times more than three.
"""
power = sp.exp(z * F * V / (R * T))
distance = V - R * T / (z * F) * sp.log(c_out / c_in)
distance_other = V - R * T / (z * F) * sp.log(c_out_other / c_in_other)
factor = evaluated(
    (c_in * power - c_out) / distance / ((c_in_other * power - c_out_other) / distance_other),
    "3.605",
    source="by hand: (−143.946/−131.60) over (7.3002/24.059), with the voltages in millivolts",
    z="1",
    T="37degC",
    V="-65mV",
    c_in="12mM",
    c_out="145mM",
    c_in_other="140mM",
    c_out_other="5mM",
)

"""
With the slopes of the two currents in place of the chords it is another number again. (In the
one-way fluxes $c_\\mathrm{in}B(-u)$ and $c_\\mathrm{out}B(u)$ the function $B(-u) = u + B(u)$ has
the slope $1 + B'$.) So a ratio of permeabilities must not be put where a ratio of conductances
belongs, nor the other way round.
"""
reduced = z * F * V / (R * T)
B_slope = quantity(
    "B_slope", "slope of the Bernoulli function", latex="B'", typical=("-0.9", "-0.1")
)
bernoulli_slope = evaluated(
    -(1 + (reduced - 1) * power) / (power - 1) ** 2,
    "-0.8395",
    source="by hand: −(1 − 3.4320 times 0.087870) over the square of 0.912130",
    z="1",
    T="37degC",
    V="-65mV",
)
slope_factor = evaluated(
    (c_in * (1 + B_slope) - c_out * B_slope) / (c_in_other * (1 + B_slope) - c_out_other * B_slope),
    "4.64",
    source="by hand: 123.65 over 26.667",
    B_slope="-0.8395",
    c_in="12mM",
    c_out="145mM",
    c_in_other="140mM",
    c_out_other="5mM",
)
