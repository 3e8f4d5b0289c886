"""# Every case at once

Which voltages stop the net flux of a species? There are four kinds of answer, and the preceding
chapters found them all.
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.electrochemical_potential import (
    present_inside,
    present_outside,
)
from symbolic_electrochem.derivations.impermeant_species import (
    P,
    no_flux,
    no_net_flux,
    passive_flux,
    permeant_condition,
)
from symbolic_electrochem.derivations.membrane import F, R, T, V, a_in, a_out, z
from symbolic_electrochem.derivations.nernst_potential import charged, equal_activities
from symbolic_electrochem.derivations.neutral_species import neutral
from symbolic_electrochem.derivations.vanishing_activity import (
    absent_everywhere,
    absent_inside,
    absent_outside,
    emptying_inside,
    emptying_outside,
    potential,
)
from symbolic_electrochem.steps import (
    apply,
    backwards,
    both_ways,
    case_result,
    combine,
    divide,
    equal,
    every,
    exactly,
    follow,
    headline,
    known,
    multiply,
    no_condition,
    none,
    sentence,
    solutions,
    split,
    stated,
    substitute,
    unequal,
)

"""
## Charged and present on both sides

The flux is the permeability $P$ times a function $g$, as in the chapter on impermeant species. From
zero flux to the Nernst potential and back, without a logarithm until both activities are known to
be positive.
"""
ratio = divide(
    permeant_condition,
    a_in,
    gives=equal(sp.exp(z * F * V / (R * T)), a_out / a_in),
    given=present_inside,
)
logarithm = apply(
    "ln",
    ratio,
    gives=equal(z * F * V / (R * T), sp.log(a_out / a_in)),
    given=(present_inside, present_outside),
)
solved = multiply(logarithm, R * T / (z * F), gives=equal(V, potential), given=charged)
exactly_one = both_ways(solved, backwards(solved, to=no_net_flux))

"""
## Charged and missing on one side

Outside it is missing: then zero flux would mean that it is missing inside too.
"""
nothing_outside = substitute(permeant_condition, absent_outside)
nothing_inside_either = divide(nothing_outside, sp.exp(z * F * V / (R * T)), gives=equal(a_in, 0))

"""
Inside it is missing: the same.
"""
nothing_outside_either = substitute(permeant_condition, absent_inside, gives=equal(0, a_out))

"""
## Neutral

Without charge the exponential is one, so zero flux means equal activities.
"""
no_exponent = multiply(neutral, F * V / (R * T), gives=equal(z * F * V / (R * T), 0), relation="⇒")
no_weight = apply("exp", no_exponent, gives=equal(sp.exp(z * F * V / (R * T)), 1))
equally_active = combine(equal(a_in, a_out), (1, permeant_condition), (-a_in, no_weight))

"""
Equal activities in turn mean zero flux, at any voltage.
"""
any_voltage = combine(stated(permeant_condition), (a_in, no_weight), (1, equal_activities))
no_driving_force = follow(passive_flux, any_voltage)
flux_stops = multiply(no_driving_force, P, gives=stated(no_net_flux), relation="⇒")

"""
## Absent

A species that is on neither side does not flow, whatever its valence and whatever the voltage.
"""
nowhere = follow(passive_flux, absent_everywhere)
nothing_flows = multiply(nowhere, P, gives=stated(no_net_flux), relation="⇒")

"""
## The answer

Each question is asked only where the ones before it left it open: can the species cross, is it
anywhere, is it charged, is it on both sides. A neutral species that is missing on one side is
unequally active; no voltage holds it, and none is approached. The first line that applies is the
answer.
"""
equilibrium = solutions(
    V,
    of=stated(no_net_flux),
    answer=split(
        P,
        zero=no_condition(no_flux, "impermeant", a_in, a_out, z),
        nonzero=split(
            a_in + a_out,
            zero=no_condition(nothing_flows, "absent", z),
            nonzero=split(
                z,
                zero=split(a_in - a_out, zero=every(flux_stops), nonzero=none(equally_active)),
                nonzero=split(
                    a_in,
                    zero=none(nothing_outside_either, escape=emptying_inside),
                    nonzero=split(
                        a_out,
                        zero=none(nothing_inside_either, escape=emptying_outside),
                        nonzero=exactly(exactly_one),
                    ),
                ),
            ),
        ),
    ),
)

named_answer = headline(equilibrium, "Every case at once", source="D05 D06 D07")

"""
## In numbers
"""
in_numbers = case_result(
    equilibrium,
    summary="All voltages at which the net flux of a species through a membrane is zero.",
    arguments=(z, T, a_in, a_out),
    flags={P: "permeant"},
)

"""
## Claims

To judge the last one, look at an ion that the membrane lets through and that is missing outside.
"""
not_balanced = known(
    unequal(a_in * sp.exp(z * F * V / (R * T)), a_out), given=(absent_outside, present_inside)
)
reversal = sentence(
    18,
    "The current of an ideal channel for one ion reverses at the Nernst potential of that ion.",
    verdict="true if",
    formal=exactly_one,
    because="no other ion, pump or leak contributes; then it is true of every mechanism, for they "
    "all stop at equilibrium",
)
every_ion = sentence(
    44,
    "Every ion has its equilibrium potential.",
    verdict="wrong",
    formal=stated(permeant_condition),
    by=(not_balanced, equilibrium),
    because="the condition can be met only for a charged ion that the membrane lets through and "
    "that is present on both sides; where it is missing outside no voltage meets it",
)
