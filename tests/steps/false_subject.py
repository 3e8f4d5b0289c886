"""False electrochemistry: equations, cases, limits and sets of solutions."""

from __future__ import annotations

from typing import Any

import sympy as sp

from symbolic_electrochem.derivations.electrochemical_potential import (
    present_inside,
)
from symbolic_electrochem.derivations.equilibrium import any_voltage as neutral_any_voltage
from symbolic_electrochem.derivations.impermeant_species import (
    P,
    g,
    impermeant,
    no_flux,
    no_net_flux,
    permeant,
)
from symbolic_electrochem.derivations.membrane import E, F, R, T, V, a_in, a_out, z
from symbolic_electrochem.derivations.nernst_potential import (
    charged,
    equilibrium_potential,
    isolated,
    nernst_potential,
)
from symbolic_electrochem.derivations.neutral_species import (
    any_voltage,
    neutral,
    same_activity,
)
from symbolic_electrochem.derivations.valence import anion, cation
from symbolic_electrochem.derivations.vanishing_activity import (
    exactly_one,
    extended,
    potential,
)
from symbolic_electrochem.kernel import Relation, Theorem
from symbolic_electrochem.steps import (
    by_cases,
    combine,
    differentiate,
    diverges,
    divide,
    equal,
    every,
    exactly,
    greater,
    identity,
    limit,
    no_condition,
    none,
    nonzero,
    solutions,
    split,
    subtract,
    suppose,
)
from tests.steps.pairs import (
    Pair,
    a,
    b,
    both_present,
    c,
    p,
    swapped,
)


def solved(branch: Any, unknown: Any = V, of: Any = extended.claim) -> Theorem:
    return solutions(unknown, of=of, answer=branch)


PAIRS: dict[str, Pair] = {
    # the Nernst equation as it is miswritten
    "Nernst with the sides exchanged": Pair(
        lambda: divide(isolated, z * F, gives=equal(V, swapped), given=charged),
        "differs by",
        lambda: divide(isolated, -z * F, gives=equal(-V, swapped), given=charged),
    ),
    "Nernst without the valence": Pair(
        lambda: divide(
            isolated, F, gives=equal(V, R * T / F * sp.log(a_out / a_in)), given=charged
        ),
        "differs by",
        lambda: divide(isolated, F, gives=equal(z * V, R * T / F * sp.log(a_out / a_in))),
    ),
    "Nernst with the logarithm to base 10": Pair(
        lambda: divide(
            isolated,
            z * F,
            gives=equal(V, R * T / (z * F) * sp.log(a_out / a_in) / sp.log(10)),
            given=charged,
        ),
        "differs by",
        lambda: divide(
            isolated,
            z * F,
            gives=equal(V, R * T * sp.log(10) / (z * F) * (sp.log(a_out / a_in) / sp.log(10))),
            given=charged,
        ),
    ),
    "a difference of potentials that forgets one": Pair(
        lambda: subtract(nernst_potential, equilibrium_potential, gives=equal(V, 0)),
        "differs by",
        lambda: subtract(nernst_potential, equilibrium_potential, gives=equal(V - E, 0)),
    ),
    "the potential of glucose is zero": Pair(
        lambda: combine(equal(V, 0), (1, isolated), (-F * V, neutral)),
        "differs by",
        lambda: combine(equal(0, R * T * sp.log(a_out / a_in)), (1, isolated), (-F * V, neutral)),
    ),
    # cases
    "a case left out": Pair(
        lambda: by_cases((equal(a, 0), identity(equal(b, b)))),
        "exhaustive",
        lambda: by_cases((equal(a, 0), identity(equal(b, b))), (nonzero(a), identity(equal(b, b)))),
    ),
    "cases that overlap": Pair(
        lambda: by_cases(
            (Relation(">=", a, sp.S.Zero), identity(equal(b, b))),
            (Relation(">=", -a, sp.S.Zero), identity(equal(b, b))),
        ),
        "exhaustive",
        lambda: by_cases(
            (greater(a, 0), identity(equal(b, b))),
            (Relation(">=", -a, sp.S.Zero), identity(equal(b, b))),
        ),
    ),
    "cases of two different expressions": Pair(
        lambda: by_cases((equal(a, 0), identity(equal(b, b))), (nonzero(c), identity(equal(b, b)))),
        "one expression",
        lambda: by_cases((equal(a, 0), identity(equal(b, b))), (nonzero(a), identity(equal(b, b)))),
    ),
    # limits
    "a one-sided limit posing as two-sided": Pair(
        lambda: limit(1 / a, a, 0, side="both", gives=diverges(1)),
        "from side -",
        lambda: limit(1 / a, a, 0, side="+", gives=diverges(1)),
    ),
    "the wrong side of a limit": Pair(
        lambda: limit(1 / a, a, 0, side="-", gives=diverges(1)),
        "direction",
        lambda: limit(1 / a, a, 0, side="-", gives=diverges(-1)),
    ),
    "a limit 0 * oo": Pair(
        lambda: limit(a * sp.log(a), a, 0, side="+", gives=0),
        "a factor of an infinite product",
        lambda: limit(p * sp.log(a), a, 0, side="+", gives=diverges(-1)),
    ),
    "the potential as the valence goes to zero, from both sides": Pair(
        lambda: limit(
            potential,
            z,
            0,
            side="both",
            gives=diverges(1),
            given=(*both_present, suppose(greater(sp.log(a_out / a_in), 0), given=both_present)),
        ),
        "from side -",
        lambda: limit(
            potential,
            z,
            0,
            side="+",
            gives=diverges(1),
            given=(*both_present, suppose(greater(sp.log(a_out / a_in), 0), given=both_present)),
        ),
    ),
    "an anion that is lost outside, held by a negative potential": Pair(
        lambda: limit(
            potential, a_out, 0, side="+", gives=diverges(-1), given=(present_inside, anion)
        ),
        "direction",
        lambda: limit(
            potential, a_out, 0, side="+", gives=diverges(1), given=(present_inside, anion)
        ),
    ),
    "a sentinel for every sign of the valence": Pair(
        lambda: limit(
            potential, a_out, 0, side="+", gives=diverges(-1), given=(present_inside, charged)
        ),
        "direction",
        lambda: limit(
            potential, a_out, 0, side="+", gives=diverges(-1), given=(present_inside, cation)
        ),
    ),
    "a derivative that forgets the chain rule": Pair(
        lambda: differentiate(sp.exp(2 * a), a, gives=sp.exp(2 * a)),
        "as the derivative",
        lambda: differentiate(sp.exp(2 * a), a, gives=2 * sp.exp(2 * a)),
    ),
    # sets of solutions
    "an impermeant species with a Nernst potential": Pair(
        lambda: solved(
            split(P, zero=exactly(exactly_one), nonzero=exactly(exactly_one)),
            of=no_net_flux.claim,
        ),
        "a proof of P*g(z, V, a_in, a_out) = 0",
        lambda: solved(no_condition(no_flux, "impermeant", a_in, a_out, z), of=no_net_flux.claim),
    ),
    "no condition, by a proof that has one": Pair(
        lambda: solved(no_condition(any_voltage, "absent", z), of=isolated.claim),
        "whatever",
        lambda: solved(no_condition(no_flux, "impermeant", a_in, a_out, z), of=no_net_flux.claim),
    ),
    "every voltage where there is none": Pair(
        lambda: solved(
            split(a_in - a_out, zero=none(same_activity), nonzero=every(any_voltage)),
            of=isolated.claim,
        ),
        "which may hold",
        lambda: solved(
            split(a_in - a_out, zero=every(any_voltage), nonzero=none(same_activity)),
            of=isolated.claim,
        ),
    ),
    "no flux, because the membrane is closed, as an equilibrium": Pair(
        lambda: divide(
            combine(equal(P * g, 0), (g, impermeant)), P, gives=equal(g, 0), given=impermeant
        ),
        "P != 0",
        lambda: divide(no_net_flux, P, gives=equal(g, 0), given=permeant),
    ),
    "an answer that mentions the unknown": Pair(
        lambda: solved(split(V, zero=every(neutral_any_voltage), nonzero=exactly(exactly_one))),
        "do not mention V",
        lambda: solved(
            split(a_in - a_out, zero=every(any_voltage), nonzero=none(same_activity)),
            of=isolated.claim,
        ),
    ),
}
