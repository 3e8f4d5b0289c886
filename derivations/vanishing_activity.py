"""# When an activity vanishes

A cell is full of an anion that the bath does not contain. "The Nernst potential is the logarithm of
zero" is what one reads then. What is true?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.electrochemical_potential import (
    present_inside,
    present_outside,
)
from symbolic_electrochem.derivations.membrane import F, R, T, V, a_in, a_out, z
from symbolic_electrochem.derivations.nernst_potential import (
    charged,
    equilibrium,
    isolated,
    nernst_potential,
)
from symbolic_electrochem.derivations.valence import anion, cation
from symbolic_electrochem.functions import LogRatio
from symbolic_electrochem.steps import (
    apply,
    backwards,
    both_ways,
    combine,
    diverges,
    divide,
    equal,
    exactly,
    headline,
    identity,
    known,
    limit,
    multiply,
    no_condition,
    none,
    nonzero,
    quantity,
    right_side,
    sentence,
    solutions,
    split,
    stated,
    substitute,
    suppose,
)

"""
The logarithm came in with the chemical potential, which has no value at activity zero. To speak of
that case at all the condition of equilibrium must be written without a logarithm.
"""
scaled = divide(isolated, R * T, gives=equal(z * F * V / (R * T), sp.log(a_out / a_in)))
boltzmann_ratio = apply("exp", scaled, gives=equal(sp.exp(z * F * V / (R * T)), a_out / a_in))
activity_form = multiply(
    boltzmann_ratio, a_in, gives=equal(a_in * sp.exp(z * F * V / (R * T)), a_out)
)

"""
For positive activities it says the same as the equality of the electrochemical potentials.
"""
from_activity_form = backwards(activity_form, to=equilibrium)
boltzmann_equilibrium = both_ways(activity_form, from_activity_form)

"""
But it keeps its meaning where an activity is zero. From here on it *is* the condition of
equilibrium: in this form it needs no positive activities.
"""
extended = suppose(stated(activity_form))

"""
## Nothing outside

Let the species be absent outside.
"""
absent_outside = suppose(equal(a_out, 0))
nothing_to_balance = substitute(
    extended, absent_outside, gives=equal(a_in * sp.exp(z * F * V / (R * T)), 0)
)

"""
The exponential is never zero. So the species would have to be absent inside as well; if it is not,
no voltage whatever is an equilibrium, for the finite work $zFV$ cannot undo an infinite difference.
"""
absent_inside_too = divide(nothing_to_balance, sp.exp(z * F * V / (R * T)), gives=equal(a_in, 0))

"""
## Nothing inside

The other way round it is the same.
"""
absent_inside = suppose(equal(a_in, 0))
absent_outside_too = substitute(extended, absent_inside, gives=equal(0, a_out))

"""
## Where the potential goes

That there is no potential at zero says nothing of what happens on the way there. As the outside
empties, the equilibrium potential runs away, and the valence decides in which direction.
"""
potential = right_side(nernst_potential)
emptying_outside = limit(
    potential, a_out, 0, side="+", gives=diverges(-z), given=(present_inside, charged)
)
emptying_inside = limit(
    potential, a_in, 0, side="+", gives=diverges(z), given=(present_outside, charged)
)

named_outside = headline(emptying_outside, "Where the outside empties", source="D06")
named_inside = headline(emptying_inside, "Where the inside empties", source="D06")

"""
An anion that is lost outside is not held by an ever more negative voltage but by an ever more
positive one. A single large number, the same for every ion, is wrong for one of the two signs.
"""
anion_emptying_outside = limit(
    potential, a_out, 0, side="+", gives=diverges(1), given=(present_inside, anion)
)
cation_emptying_outside = limit(
    potential, a_out, 0, side="+", gives=diverges(-1), given=(present_inside, cation)
)

"""
If both sides empty together, the outcome is anyone's choice: keep the ratio $k$ fixed on the way
and the potential never moves from the value that belongs to $k$.
"""
k = quantity("k", "ratio kept while both sides empty", domain="positive", typical=("1e-2", 100))
t = quantity("t", "activity inside on the way", domain="positive", typical=("1e-7", 1))
along_a_ray = identity(
    equal(R * T / (z * F) * LogRatio(k * t, t), R * T / (z * F) * sp.log(k)), given=charged
)

"""
But the value that belongs to $k = 2$ is not the zero that belongs to $k = 1$. So there is no limit
at the corner, and "absent on both sides" is a case of its own.
"""
two_rays = known(nonzero(R * T / (z * F) * sp.log(2) - R * T / (z * F) * sp.log(1)), given=charged)

named_corner = headline(along_a_ray, "No limit where both sides empty", source="D06")

"""
## All cases of a charged species

Where both are present there is one potential, and it is that of Nernst: what is needed is to divide
by the activity inside, to take the logarithm, and to divide by the valence.
"""
ratio = divide(
    extended,
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
solved = multiply(logarithm, R * T / (z * F), given=charged, gives=equal(V, potential))
exactly_one = both_ways(solved, backwards(solved, to=extended))

"""
Where both are absent the condition reads $0 = 0$, for any voltage and indeed for any valence: a
species that is nowhere asks for nothing.
"""
absent_everywhere = combine(
    stated(extended),
    (sp.exp(z * F * V / (R * T)), absent_inside),
    (-1, absent_outside),
)

"""
That exhausts the cases.
"""
charged_answer = solutions(
    V,
    of=stated(extended),
    answer=split(
        a_in + a_out,
        zero=no_condition(absent_everywhere, "absent", z),
        nonzero=split(
            a_in,
            zero=none(absent_outside_too, escape=emptying_inside),
            nonzero=split(
                a_out,
                zero=none(absent_inside_too, escape=emptying_outside),
                nonzero=exactly(exactly_one),
            ),
        ),
    ),
)
named_answer = headline(charged_answer, "All cases of a charged species", source="D06")

"""
## Claims
"""
infinite_logarithm = sentence(
    41,
    "The potential is infinite there, because the logarithm of zero is infinite.",
    verdict="imprecise",
    formal=anion_emptying_outside,
    by=(cation_emptying_outside, emptying_inside, along_a_ray),
    because="the logarithm of zero is not infinite but undefined; on the way there the potential "
    "of an anion goes to plus infinity where the outside empties, that of a cation to minus "
    "infinity, and if both sides empty it depends on how",
)
