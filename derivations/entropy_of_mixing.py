"""# The entropy of mixing

A drop of ink spreads in a glass of water and never gathers again, although no force drives it. Is
diffusion pure chance, and where does it end?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.ideal_solution import n, v
from symbolic_electrochem.derivations.membrane import R, c_standard
from symbolic_electrochem.steps import (
    apply,
    at,
    combine,
    define,
    equal,
    for_every,
    greater,
    headline,
    integrate,
    known,
    multiply,
    negative,
    positive,
    quantity,
    quantity_function,
    rates,
    rearrange,
    sentence,
    stated,
    suppose,
    throughout,
)

"""
Let $n$ moles of a solute be in a first solution of volume $v$, and the rest of $N$ moles in a
second one of volume $w$. The solute may go to and fro. Both solutions are ideal: dilution costs no
heat, and the standard entropies add up to a constant, as do the terms $nR$. So only the entropy of
mixing counts.
"""
w = quantity("w", "volume of the second solution", unit="m**3", domain="positive", typical=(1, 3))
N = quantity("N", "amount in both solutions", unit="mol", domain="positive", typical=(3, 5))
S_n = quantity_function(
    "S_n",
    n,
    meaning="entropy of both solutions, but for a constant",
    unit="J/K",
    latex="S",
    model=R * n * sp.log(v * c_standard / n) + R * (N - n) * sp.log(w * c_standard / (N - n)),
)
some_left = suppose(greater(N, n))
possible = (positive(n), stated(some_left))
entropy_of_both = suppose(throughout(n, equal(S_n, S_n.func.model(n)), where=possible))

"""
Let a little more of the solute go into the first solution. The first logarithm
falls and the second one rises; their difference is the gain of entropy.
"""
slope_of_entropy = sp.Derivative(S_n, n)
rate = rates(entropy_of_both, gives=equal(slope_of_entropy, R * sp.log((N - n) * v / (n * w))))
gain = at(rate, given=some_left)

"""
Where both solutions are equally crowded nothing is left in the logarithm, and there is nothing to
gain.
"""
equally_crowded = suppose(equal(n / v, (N - n) / w))
ratio_one = multiply(equally_crowded, v / n, gives=equal(1, (N - n) * v / (n * w)), given=some_left)
no_logarithm = apply(
    "ln", ratio_one, gives=equal(0, sp.log((N - n) * v / (n * w))), given=some_left
)
stationary = combine(equal(slope_of_entropy, 0), (1, gain), (-R, no_logarithm))

"""
As long as the second solution is the more crowded one there is something to gain.
"""
second_crowded = suppose(greater((N - n) * v, n * w))
more_than_one = known(
    positive(R * sp.log((N - n) * v / (n * w))), given=(second_crowded, some_left)
)
gaining = combine(positive(slope_of_entropy), (1, gain), (1, more_than_one))

"""
Where the first is, there is something to lose.
"""
first_crowded = suppose(greater(n * w, (N - n) * v))
less_than_one = known(negative(R * sp.log((N - n) * v / (n * w))), given=(first_crowded, some_left))
losing = combine(negative(slope_of_entropy), (-1, gain), (1, less_than_one))
named_stationary = headline(stationary, "Entropy is stationary at equal crowding", source="D01")

"""
The gain itself falls throughout: the curve bends down everywhere.
"""
second_rate = rates(rate, gives=equal(sp.Derivative(S_n, n, n), -R * (1 / n + 1 / (N - n))))
bent_down = at(second_rate, given=some_left)

"""
For both terms are positive.
"""
bending = known(positive(R * (1 / n + 1 / (N - n))), given=some_left)
falling_gain = combine(negative(sp.Derivative(S_n, n, n)), (-1, bent_down), (1, bending))

"""
## The summit

The amount at which both are equally crowded is a share of the whole, as the volume is.
"""
n_equal = quantity(
    "n_equal",
    "amount in the first solution where both are equally crowded",
    unit="mol",
    domain="positive",
    latex=r"n_{=}",
    typical=(1, 2),
)
share = define(n_equal, N * v / (v + w))
of_whole = multiply(share, v + w, gives=equal(n_equal * (v + w), N * v))
crowding = rearrange(of_whole, gives=equal(n_equal * w, (N - n_equal) * v))

"""
Something is left for the second solution.
"""
smaller = known(greater(N, N * v / (v + w)))
not_all = combine(greater(N, n_equal), (-1, share), (1, smaller))

"""
Let any other amount $m$ be in the first solution. If it is less, the entropy grows on the way to
the summit.
"""
m = quantity("m", "any other amount", unit="mol", domain="positive", typical=(1, 2))
S_of = S_n.func
summit = S_of(n_equal) - S_of(m)
growing = for_every(n, gaining, where=(stated(second_crowded), *possible))
too_little = suppose(greater(n_equal, m))
from_below = integrate(
    growing,
    m,
    n_equal,
    left=S_n,
    right=0,
    gives=positive(summit),
    given=(crowding, not_all, too_little),
)

"""
If it is more, the entropy falls on the way from the summit.
"""
falling = for_every(n, losing, where=(stated(first_crowded), *possible))
too_much = suppose(greater(m, n_equal))
not_beyond = suppose(greater(N, m))
from_above = integrate(
    falling,
    n_equal,
    m,
    left=0,
    right=S_n,
    gives=positive(summit),
    given=(crowding, too_much, not_beyond),
)

"""
So there is one maximum and no other. Nobody pushed the solute there: of all the states that the
solute wanders through by chance, by far the most are equally crowded, whatever the two volumes.
"""
named_maximum = headline(from_below, "The entropy of mixing has one maximum", source="D01")
named_side = headline(from_above, "The entropy of mixing has one maximum", source="D01")

"""
## Claims
"""
chance = sentence(
    3,
    "Diffusion is pure probability: no force is needed, only the increase of entropy.",
    verdict="true if",
    formal=from_below,
    by=(from_above, stationary),
    because="the solution is ideal, so that mixing costs no heat; in real solutions the molecules "
    "also attract and repel one another",
)
