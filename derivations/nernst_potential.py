"""# The Nernst equation

A membrane lets one kind of ion through. Which voltage stops the net flow?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.electrochemical_potential import (
    inside,
    mu_in,
    mu_out,
    outside,
    present_inside,
    present_outside,
    voltage,
)
from symbolic_electrochem.derivations.membrane import (
    E,
    F,
    R,
    T,
    V,
    a_in,
    a_out,
    phi_in,
    z,
)
from symbolic_electrochem.functions import LogRatio
from symbolic_electrochem.steps import (
    apply,
    backwards,
    both_ways,
    combine,
    define,
    differentiate,
    divide,
    equal,
    evaluated,
    headline,
    left_side,
    limit,
    mistake,
    multiply,
    nonzero,
    quantity,
    rearrange,
    result,
    right_side,
    sentence,
    special_case,
    substitute,
    suppose,
    worked,
)

"""
At equilibrium the electrochemical potential of a *permeant* ion is the same on both sides. Were it
not, ions would go from the higher to the lower and release free energy on the way. (What becomes of
an ion that cannot cross is another chapter's subject.)
"""
equilibrium = suppose(equal(mu_in, mu_out))

"""
Each side is written out: standard potential, crowding, electrical work.
"""
written_out = substitute(equilibrium, inside, outside)

"""
The standard potential stands on both sides and goes. What the field does is set against what the
activities do.
"""
balance = rearrange(
    written_out,
    (z * F, voltage),
    gives=equal(z * F * V, R * T * sp.log(a_out) - R * T * sp.log(a_in)),
)

"""
Both activities are positive, so the two logarithms combine to the logarithm of the ratio.
"""
isolated = rearrange(balance, gives=equal(z * F * V, R * T * sp.log(a_out / a_in)))

"""
Nothing was divided yet, so this holds for any valence, zero included, and every step can be undone.
Equality of the potentials and balance of the two forces are one and the same condition.
"""
balance_of_forces = both_ways(isolated, backwards(isolated, to=equilibrium))

"""
The equation is linear in $V$. A charged ion has $z \\neq 0$, and we may divide by $zF$; the neutral
case is taken up in a chapter of its own.
"""
charged = suppose(nonzero(z))
nernst_potential = divide(
    isolated,
    z * F,
    given=charged,
    gives=equal(V, R * T / (z * F) * sp.log(a_out / a_in)),
)

"""
Every step can be undone, so the voltage is not only necessary but sufficient: at this voltage the
ion *is* at equilibrium.
"""
converse = backwards(nernst_potential, to=equilibrium)

"""
Both together are the Nernst equation. There is one such voltage, and there is only one.
"""
nernst_equation = both_ways(nernst_potential, converse)

named_equation = headline(nernst_equation, "The Nernst equation", source="D04")

"""
That there is only one can be said without naming it. Suppose the same ion were at equilibrium at
the same activities and at a second voltage.
"""
V_2 = quantity("V_2", "a second membrane potential", unit="V", latex="V_2")
mu_2 = quantity("mu_2", "a second potential inside", unit="J/mol", latex=r"\tilde{\mu}_2")
phi_2 = quantity("phi_2", "a second electric potential inside", unit="V", latex=r"\phi_2")
second_equilibrium = special_case(equilibrium, {mu_in: mu_2})
second_inside = special_case(inside, {mu_in: mu_2, phi_in: phi_2})
second_voltage = special_case(voltage, {V: V_2, phi_in: phi_2})

"""
Outside nothing has changed, so the electrochemical potential inside is the same both times. Only
the electric potential could differ in it, and so does not: the voltage is the first one.
"""
uniqueness = combine(
    equal(V, V_2),
    ((1, z * F), equilibrium),
    ((-1, z * F), second_equilibrium),
    ((-1, z * F), inside),
    ((1, z * F), second_inside),
    (1, voltage),
    (-1, second_voltage),
    given=charged,
)

named_uniqueness = headline(uniqueness, "The Nernst potential is unique", source="D04")

"""
The voltage is a property of the ion and gets a name of its own, the *equilibrium potential*.
"""
equilibrium_potential = define(
    E, right_side(nernst_potential), given=(charged, present_inside, present_outside)
)

"""
Where the activities are equal there is nothing to balance, whatever the valence and the
temperature.
"""
equal_activities = suppose(equal(a_in, a_out))
zero_potential = substitute(equilibrium_potential, equal_activities, gives=equal(E, 0))

"""
Conversely, an ion with zero equilibrium potential is equally active on both sides.
"""
vanishing = suppose(equal(E, 0))
no_logarithm = combine(
    equal(sp.log(a_out / a_in), 0),
    ((z * F, R * T), vanishing),
    ((-z * F, R * T), equilibrium_potential),
)
ratio_one = apply("exp", no_logarithm, gives=equal(a_out / a_in, 1))
same_activity = multiply(ratio_one, a_in, gives=equal(a_out, a_in))

"""
It is proportional to the absolute temperature, so its rate of change with temperature is itself
divided by the temperature.
"""
temperature_slope = differentiate(
    right_side(nernst_potential),
    T,
    gives=right_side(nernst_potential) / T,
    given=(charged, present_inside, present_outside),
)
temperature_coefficient = rearrange(
    temperature_slope,
    ((-1, T), equilibrium_potential),
    gives=equal(left_side(temperature_slope), E / T),
)

"""
Formally it vanishes with the temperature, long after the solution has frozen.
"""
frozen_out = limit(
    right_side(nernst_potential),
    T,
    0,
    side="+",
    gives=0,
    given=(charged, present_inside, present_outside),
)

"""
## In numbers

A ratio of activities near one loses its digits when it is formed first and its logarithm taken
afterwards. So the logarithm of a ratio is a function of two arguments here.
"""
SSCP = (
    "Simula Summer School in Computational Physiology 2024, lecture 3: sodium, potassium, calcium"
)
in_numbers = result(
    nernst_potential,
    stable=R * T / (z * F) * LogRatio(a_out, a_in),
    summary="Voltage at which a permeant ion is at equilibrium across a membrane.",
    arguments=(z, T, a_in, a_out),
    output=E,
    numbers=(
        worked(
            "-89.06 mV",
            "by hand: 26.7267 mV times the logarithm of 5/140, which is −3.33220",
            z="1",
            T="37degC",
            c_in="140mM",
            c_out="5mM",
        ),
        worked("70 mV", SSCP, z="1", T="310K", c_in="8mM", c_out="110mM"),
        worked("-86 mV", SSCP, z="1", T="310K", c_in="100mM", c_out="4mM"),
        worked("114 mV", SSCP, z="2", T="310K", c_in="0.0002mM", c_out="1mM"),
    ),
)

"""
A set of concentrations that is often printed for a mammalian cell, at body temperature. Together
the four potentials come out only near 37 degrees.
"""
sodium = evaluated(
    nernst_potential,
    "66.60 mV",
    source="by hand: 26.7267 mV times the logarithm of 145/12, which is 2.49183",
    z="1",
    T="37degC",
    a_in="0.012",
    a_out="0.145",
)
chloride = evaluated(
    nernst_potential,
    "-75.95 mV",
    source="by hand: -26.7267 mV times the logarithm of 120/7, which is 2.84158",
    z="-1",
    T="37degC",
    a_in="0.007",
    a_out="0.120",
)
calcium = evaluated(
    nernst_potential,
    "128.50 mV",
    source="by hand: half of 26.7267 mV times the logarithm of 15000, which is 9.61581",
    z="2",
    T="37degC",
    a_in="1e-7",
    a_out="1.5e-3",
)
potassium = evaluated(
    nernst_potential,
    "-89.06 mV",
    source="by hand: 26.7267 mV times the logarithm of 5/140, which is -3.33220",
    z="1",
    T="37degC",
    a_in="0.140",
    a_out="0.005",
)

"""
The same potassium and sodium in the cold, where they are often quoted without the temperature.
"""
potassium_cold = evaluated(
    nernst_potential,
    "-84.18 mV",
    source="by hand: 25.2617 mV times -3.33220",
    z="1",
    T="20degC",
    a_in="0.140",
    a_out="0.005",
)
sodium_cold = evaluated(
    nernst_potential,
    "62.95 mV",
    source="by hand: 25.2617 mV times 2.49183",
    z="1",
    T="20degC",
    a_in="0.012",
    a_out="0.145",
)

"""
Mammalian skeletal muscle, and the giant axon of the squid in cool sea water.
"""
MUSCLE = "textbook value, mammalian skeletal muscle"
SQUID = "textbook value, squid giant axon"
muscle_sodium = evaluated(
    nernst_potential, "67 mV", source=MUSCLE, z="1", T="37degC", a_in="0.012", a_out="0.145"
)
muscle_potassium = evaluated(
    nernst_potential, "-98 mV", source=MUSCLE, z="1", T="37degC", a_in="0.155", a_out="0.004"
)
muscle_chloride = evaluated(
    nernst_potential, "-90 mV", source=MUSCLE, z="-1", T="37degC", a_in="0.0042", a_out="0.123"
)
squid_potassium = evaluated(
    nernst_potential,
    "-75.68 mV",
    source="by hand: 25.2617 mV times the logarithm of 20/400, which is -2.99573",
    z="1",
    T="20degC",
    a_in="0.400",
    a_out="0.020",
)
squid_sodium = evaluated(
    nernst_potential, "55 mV", source=SQUID, z="1", T="20degC", a_in="0.050", a_out="0.440"
)
squid_calcium = evaluated(
    nernst_potential, "145 mV", source=SQUID, z="2", T="20degC", a_in="1e-7", a_out="0.010"
)

"""
## Claims
"""
balancing_voltage = sentence(
    16,
    "The equilibrium potential of an ion is RT/zF times the logarithm of the ratio of outside to "
    "inside.",
    verdict="true",
    formal=nernst_equation,
    by=uniqueness,
    because="the ion is charged and present on both sides; the ratio is one of activities",
)
calcium_potential = sentence(
    20,
    "The equilibrium potential of calcium is about +128 mV.",
    verdict="true if",
    formal=equilibrium_potential,
    by=calcium,
    because="there is 1.5 mM outside and 100 nM of free calcium inside, at 37 °C; the ratio, and "
    "with it the potential, differs between cells",
)
chloride_potential = sentence(
    21,
    "The equilibrium potential of chloride is about -76 mV.",
    verdict="true if",
    formal=equilibrium_potential,
    by=chloride,
    because="there is 120 mM outside and 7 mM inside, at 37 °C; at 20 °C it is -71.8 mV",
)
two_potentials = sentence(
    29,
    "Typical values are -89 mV for potassium and +67 mV for sodium.",
    verdict="true if",
    formal=equilibrium_potential,
    by=(potassium, sodium, potassium_cold, sodium_cold),
    because="it is the body of a mammal, at 37 °C; the temperature has to be said",
)

"""
## In the wild
"""
inverted_concentration_ratio = mistake(
    "inverted-concentration-ratio",
    right=nernst_potential,
    wrong=R * T / (z * F) * sp.log(a_in / a_out),
    because="inside and outside are exchanged, which turns the sign of the potential",
)
valence_omitted = mistake(
    "valence-omitted",
    right=nernst_potential,
    wrong=R * T / F * sp.log(a_out / a_in),
    because="the valence is left out: right for $z = 1$ only, twice too large for calcium, and of "
    "the wrong sign for chloride",
)
inverted_valence = mistake(
    "inverted-valence",
    right=nernst_potential,
    wrong=R * T * z / F * sp.log(a_out / a_in),
    because="the valence multiplies where it should divide, as in `R*T/F*z`",
)
natural_vs_base10_log = mistake(
    "natural-vs-base10-log",
    right=nernst_potential,
    wrong=R * T / (z * F) * sp.log(a_out / a_in) / sp.log(10),
    because="the decimal logarithm is taken for the natural one, a factor of 2.3 too small",
)
unsigned_valence = mistake(
    "unsigned-valence",
    right=nernst_potential,
    wrong=R * T / (sp.Abs(z) * F) * sp.log(a_out / a_in),
    because="the size of the valence is taken without its sign, which turns the potential of every "
    "anion",
)
celsius_for_kelvin = mistake(
    "celsius-for-kelvin",
    right=nernst_potential,
    wrong=R * (T - sp.Rational("273.15")) / (z * F) * sp.log(a_out / a_in),
    because="the temperature in degrees Celsius stands where the absolute temperature belongs, "
    "which makes the potential about ten times too small",
)
