"""# Activities and concentrations

What is measured is mostly a concentration; what counts is the activity. How wrong is a Nernst
potential that was computed from concentrations?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.membrane import (
    E,
    F,
    R,
    T,
    a_in,
    a_out,
    c_in,
    c_out,
    z,
)
from symbolic_electrochem.derivations.nernst_potential import charged, equilibrium_potential
from symbolic_electrochem.derivations.valence import cation
from symbolic_electrochem.steps import (
    apply,
    at_least,
    both_ways,
    combine,
    define,
    equal,
    evaluated,
    headline,
    known,
    multiply,
    positive,
    quantity,
    sentence,
    special_case,
    substitute,
    suppose,
)

"""
The activity is the concentration over the standard concentration, times an *activity coefficient*
$\\gamma$, which says by how much interactions with the other ions change the effect of crowding.
"""
gamma_in = quantity(
    "gamma_in",
    "activity coefficient inside",
    domain="positive",
    latex=r"\gamma_{\mathrm{in}}",
    typical=("0.1", "1.2"),
)
gamma_out = quantity(
    "gamma_out",
    "activity coefficient outside",
    domain="positive",
    latex=r"\gamma_{\mathrm{out}}",
    typical=("0.1", "1.2"),
)
crowded_inside = suppose(positive(c_in))
crowded_outside = suppose(positive(c_out))
concentrations = (crowded_inside, crowded_outside)

"""
The Nernst potential with these activities is the true one. That with the concentrations alone would
be true if both coefficients were one. Only ratios count in either, and the standard concentration
cancels.
"""
E_c = quantity(
    "E_c", "Nernst potential computed from concentrations", unit="V", typical=("-0.2", "0.2")
)
E_a = quantity(
    "E_a", "Nernst potential computed from activities", unit="V", typical=("-0.2", "0.2")
)
from_activities = special_case(
    equilibrium_potential,
    {E: E_a, a_in: gamma_in * c_in, a_out: gamma_out * c_out},
    given=concentrations,
)
from_concentrations = special_case(
    equilibrium_potential,
    {E: E_c, a_in: c_in, a_out: c_out},
    given=concentrations,
)

"""
The logarithm of a product is a sum. So the two differ by a term in which no concentration occurs.
"""
correction = combine(
    equal(E_a - E_c, R * T / (z * F) * sp.log(gamma_out / gamma_in)),
    (1, from_activities),
    (-1, from_concentrations),
)
named_correction = headline(correction, "The activity correction", source="D10")

"""
Only the ratio of the coefficients counts. Both may be far from one: where they are equal the
correction is nothing at all,
"""
same_coefficients = suppose(equal(gamma_in, gamma_out))
no_correction = substitute(correction, same_coefficients, gives=equal(E_a - E_c, 0))

"""
and only there.
"""
exact = suppose(equal(E_a - E_c, 0))
no_logarithm = combine(
    equal(sp.log(gamma_out / gamma_in), 0),
    ((z * F, R * T), exact),
    ((-z * F, R * T), correction),
    given=charged,
)
ratio_one = apply("exp", no_logarithm, gives=equal(gamma_out / gamma_in, 1))
equal_coefficients = multiply(ratio_one, -gamma_in, gives=equal(gamma_in, gamma_out))

"""
The two together:
"""
no_correction_if_equal = both_ways(no_correction, equal_coefficients)

"""
## When it matters

Let $\\delta$ be a shift that we would not like to miss, the ion a cation, and $r$ the ratio of two
coefficients. It shifts the potential by this much.
"""
delta = quantity(
    "delta",
    "shift that matters",
    unit="V",
    domain="positive",
    latex=r"\delta",
    typical=("0.001", "0.01"),
)
ratio = quantity(
    "ratio", "ratio of two coefficients", domain="positive", latex="r", typical=("0.5", 3)
)
shift = quantity("shift", "shift of the potential", unit="V", latex=r"\Delta E")
shifted = suppose(equal(shift, R * T / (z * F) * sp.log(ratio)), given=charged)

"""
Suppose that the shift matters. Then the logarithm is large, and because the exponential function
grows, so is the ratio.
"""
matters = suppose(at_least(shift, delta))
large_logarithm = combine(
    at_least(R * T * sp.log(ratio), z * F * delta),
    (z * F, matters),
    (-z * F, shifted),
    given=cation,
)
least_ratio = sp.exp(z * F * delta / (R * T))
large_ratio = known(at_least(ratio, least_ratio), given=large_logarithm)

"""
The number on the right is the least ratio that matters; call it $q$.
"""
q = quantity("q", "least ratio that matters", domain="positive", typical=("0.5", 3))
threshold = define(q, least_ratio)
ratio_enough = combine(at_least(ratio, q), (1, large_ratio), (-1, threshold))

"""
The logarithm grows as well, so it goes the other way round too.
"""
beyond = suppose(at_least(ratio, q))
logarithm = apply("ln", threshold, gives=equal(sp.log(q), z * F * delta / (R * T)))
steep = known(at_least(sp.log(ratio), sp.log(q)), given=beyond)
enough = combine(
    at_least(shift, delta),
    ((R * T, z * F), steep),
    (1, shifted),
    ((R * T, z * F), logarithm),
    given=cation,
)

"""
So the condition is exact, and it names no concentration.
"""
matters_exactly = both_ways(ratio_enough, enough)
named_condition = headline(matters_exactly, "When activities matter", source="D10")

"""
It is read twice, with the correction in the place of the shift. (It is written without a divisor,
so that it can be turned round.) The potential from concentrations is too low by $\\delta$ or more
exactly where the coefficient outside is at least $q$ times that inside,
"""
upward = multiply(
    correction, z * F, gives=equal(z * F * (E_a - E_c), R * T * sp.log(gamma_out / gamma_in))
)
too_low = special_case(
    matters_exactly, {shift: E_a - E_c, ratio: gamma_out / gamma_in}, given=upward
)

"""
and too high exactly where it is the other way round.
"""
downward = multiply(
    upward, -sp.S.One, gives=equal(z * F * (E_c - E_a), R * T * sp.log(gamma_in / gamma_out))
)
too_high = special_case(
    matters_exactly, {shift: E_c - E_a, ratio: gamma_in / gamma_out}, given=downward
)

"""
An anion is corrected by as much as a cation of the opposite valence, the other way.
"""
E_a_opposite = quantity(
    "E_a_opposite", "from activities, for the opposite valence", unit="V", latex="E_{a,-z}"
)
E_c_opposite = quantity(
    "E_c_opposite", "from concentrations, for the opposite valence", unit="V", latex="E_{c,-z}"
)
of_opposite = special_case(correction, {E_a: E_a_opposite, E_c: E_c_opposite, z: -z}, given=charged)
opposite_correction = combine(
    equal(E_a_opposite - E_c_opposite, -(E_a - E_c)), (1, of_opposite), (1, correction)
)

"""
Five millivolts at body temperature need coefficients that differ by a fifth for a monovalent ion,
and by almost a half for a divalent one.
"""
monovalent = evaluated(
    threshold,
    "1.2057",
    source="by hand: the exponential of 5 mV over 26.7267 mV",
    z="1",
    delta="5 mV",
    T="37degC",
)
monovalent_cooler = evaluated(
    threshold,
    "1.2148",
    source="by hand: the exponential of 5 mV over 25.6926 mV",
    z="1",
    delta="5 mV",
    T="25degC",
)
divalent = evaluated(
    threshold,
    "1.4538",
    source="by hand: 1.20571 times itself, since the exponent is twice as large",
    z="2",
    delta="5 mV",
    T="37degC",
)

"""
## How much it can be

Let both coefficients lie between a lowest and a highest value. Then the ratio is largest if inside
has the lowest and outside the highest.
"""
low = quantity(
    "gamma_low",
    "lowest coefficient",
    domain="positive",
    latex=r"\gamma_{\mathrm{low}}",
    typical=("0.1", "0.6"),
)
high = quantity(
    "gamma_high",
    "highest coefficient",
    domain="positive",
    latex=r"\gamma_{\mathrm{high}}",
    typical=("0.7", "1.2"),
)
not_below = suppose(at_least(gamma_in, low))
not_above = suppose(at_least(high, gamma_out))
products = combine(
    at_least(high * gamma_in, low * gamma_out), (gamma_in, not_above), (gamma_out, not_below)
)
logarithms = known(at_least(sp.log(high / low), sp.log(gamma_out / gamma_in)), given=products)

"""
So a cation's potential is raised by no more than this; it is lowered by no more either, as is seen
by exchanging the sides.
"""
shift_max = quantity(
    "shift_max",
    "the most that a potential is shifted",
    unit="V",
    latex=r"\Delta E_{\mathrm{max}}",
    typical=("0.001", "0.1"),
)
most = define(shift_max, R * T / (z * F) * sp.log(high / low), given=charged)
at_most = combine(
    at_least(shift_max, E_a - E_c),
    (1, most),
    ((R * T, z * F), logarithms),
    (-1, correction),
    given=cation,
)
largest = evaluated(
    most,
    "6.72 mV",
    source="by hand: 26.7267 mV times the logarithm of 9/7, which is 0.251314",
    z="1",
    T="37degC",
    gamma_low="0.7",
    gamma_high="0.9",
)

"""
In real cells the coefficients do differ. In rabbit ventricle, ion-selective electrodes found 0.612
for potassium and 0.175 for sodium inside, with 0.745 outside.
"""
LEE_FOZZARD = "Lee and Fozzard, Journal of General Physiology 65 (1975) 695: the coefficients"
volts = R * T / (z * F) * sp.log(gamma_out / gamma_in)
potassium_measured = evaluated(
    volts,
    "5.05 mV",
    source=LEE_FOZZARD,
    z="1",
    T="25degC",
    gamma_in="0.612",
    gamma_out="0.745",
)
sodium_measured = evaluated(
    volts,
    "37.2 mV",
    source=LEE_FOZZARD,
    z="1",
    T="25degC",
    gamma_in="0.175",
    gamma_out="0.745",
)

"""
## Claims
"""
strictly = sentence(
    25,
    "Strictly speaking, the Nernst equation must be written with activities.",
    verdict="true",
    formal=correction,
    by=no_correction_if_equal,
    because="but it needs only the ratio of the two coefficients; the coefficient of a single ion "
    "cannot be measured without a convention",
)
five_millivolts = sentence(
    27,
    "Using activities changes the potassium potential by more than 5 mV.",
    verdict="true if",
    formal=too_low,
    by=(too_high, no_correction_if_equal, monovalent, largest, potassium_measured),
    because="the coefficients differ enough; where they are equal nothing changes",
)
