"""# When the permeability vanishes

A species crosses more and more slowly, and in the end not at all. What becomes of its reversal
potential on the way?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.bernoulli_function import B, positivity
from symbolic_electrochem.derivations.ghk_flux import filled_inside, filled_outside
from symbolic_electrochem.derivations.impermeant_species import P, impermeant, permeant
from symbolic_electrochem.derivations.membrane import c_in, c_out, u
from symbolic_electrochem.steps import (
    apply,
    at,
    backwards,
    both_ways,
    combine,
    divide,
    equal,
    exactly,
    headline,
    limit,
    no_condition,
    solutions,
    split,
    stated,
    suppose,
)

"""
The flux of a species that obeys the GHK flux equation is in proportion to its permeability. As the
permeability vanishes the flux does, at every voltage.
"""
flux = P * B(u) * (c_in * sp.exp(u) - c_out)
slower = limit(flux, P, 0, side="+", gives=0)
no_jump = headline(slower, "The flux vanishes with the permeability", source="D07")

"""
## As long as something crosses

Suppose that the net flux is zero. However small the permeability is, if it is not zero we may
divide by it.
"""
no_net_flux = suppose(equal(flux, 0))
never_zero = at(positivity, u)
balance = divide(
    no_net_flux,
    P * B(u),
    gives=equal(c_in * sp.exp(u) - c_out, 0),
    given=(permeant, never_zero),
)
ratio = divide(balance, c_in, gives=equal(sp.exp(u), c_out / c_in), given=filled_inside)

"""
The logarithm isolates the voltage, and the permeability is gone.
"""
logarithm = apply(
    "ln", ratio, gives=equal(u, sp.log(c_out / c_in)), given=(filled_inside, filled_outside)
)
only_there = both_ways(logarithm, backwards(logarithm, to=no_net_flux))

"""
## When nothing crosses

With the permeability zero the flux is zero at every voltage, and whatever the concentrations.
"""
nothing_crosses = combine(stated(no_net_flux), (B(u) * (c_in * sp.exp(u) - c_out), impermeant))

"""
So the flux goes to zero without a jump, but the set of voltages that stop it does not. It is one
and the same voltage for every permeability, and all voltages for none.
"""
answer = solutions(
    u,
    of=stated(no_net_flux),
    answer=split(
        P,
        zero=no_condition(nothing_crosses, "impermeant", c_in, c_out),
        nonzero=exactly(only_there),
    ),
)
the_set_jumps = headline(
    answer, "The voltages without flux jump at zero permeability", source="D07"
)

"""
The Nernst potential is therefore no property of an impermeant species: the limit of the voltage
that stops the flux is not a voltage that is needed to stop it.
"""
