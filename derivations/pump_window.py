"""# How fast the pump must run

A pump that stands still leaves a cell without a wall no finite volume, and a pump that runs too
fast leaves it none either. Which rates are admissible?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.membrane import F, R, T
from symbolic_electrochem.derivations.pump_leak import (
    G_K,
    a,
    alpha,
    b,
    beta,
    j,
    potassium_factor,
    sodium_factor,
)
from symbolic_electrochem.derivations.three_ions import K_out, Na_out
from symbolic_electrochem.steps import (
    apply,
    at_least,
    backwards,
    between,
    both_ways,
    combine,
    define,
    differentiate,
    divide,
    equal,
    evaluated,
    follow,
    for_every,
    greater,
    headline,
    integrate,
    known,
    multiply,
    positive,
    quantity,
    solutions,
    special_case,
    stated,
    substitute,
    suppose,
)

"""
The cell has a volume where the cations outside, each weighted with the factor that the pump gives
it, fall short of the chloride outside. That is as much as all cations outside.
"""
W = quantity(
    "W", "weighted cations", unit="mol/m**3", domain="positive", latex="W", typical=(100, 300)
)
weighted = define(W, alpha * Na_out + beta * K_out)
as_rates = substitute(weighted, sodium_factor, potassium_factor)

"""
Three ratios are all that counts: how fast the pump runs, measured by what potassium feels of it;
how much more sodium feels; and how much more sodium there is. (How strongly the two answer to the
current $j$ of the pump is told by the $a$ and $b$ of the preceding chapter.)
"""
x = quantity("x_pump", "rate of the pump", domain="nonnegative", latex="x", typical=("0.1", 3))
c = quantity(
    "c_pump",
    "answer of sodium over that of potassium",
    domain="positive",
    latex="c",
    typical=("0.02", 2),
)
n = quantity(
    "n_pump",
    "sodium over potassium outside",
    domain="positive",
    latex="n",
    typical=(2, 40),
)
rate = define(x, b * j)
answers = define(c, a / b)
sodium_share = define(n, Na_out / K_out)

"""
The other way round, they give what the pump and the solutions are made of.
"""
of_rate = divide(rate, -b, gives=equal(j, x / b))
of_answers = multiply(answers, -b, gives=equal(a, c * b))
of_share = multiply(sodium_share, -K_out, gives=equal(Na_out, n * K_out))

"""
With them the weighted cations are those of potassium times a short sum.
"""
in_ratios = substitute(
    as_rates,
    of_rate,
    of_answers,
    of_share,
    gives=equal(W, K_out * (n * sp.exp(-c * x) + sp.exp(x))),
)


def cations(rate: sp.Expr) -> sp.Expr:
    """Return the weighted cations over the potassium outside, at a rate."""
    return n * sp.exp(-c * rate) + sp.exp(rate)


def steepness(rate: sp.Expr) -> sp.Expr:
    """Return how fast they grow with the rate."""
    return sp.exp(rate) - c * n * sp.exp(-c * rate)


chloride = 1 + n

"""
## A curve that is bent upward

Drawn against the rate, the sum begins where the pump stands still, at the chloride, $1 + n$.
This is its slope,
"""
slope = differentiate(cations(x), x, gives=steepness(x))

"""
and the slope grows everywhere.
"""
r = quantity("r_pump", "any rate", latex="r", typical=("0.1", 3))
curvature = sp.exp(r) + c**2 * n * sp.exp(-c * r)
bend = differentiate(steepness(r), r, gives=curvature)
bent_upward = for_every(r, known(positive(curvature)))

"""
So the slope at a smaller rate $s$ is smaller than that at the rate $x$.
"""
s = quantity("s_pump", "another rate", latex="s", typical=("0.1", 3))
slower = suppose(greater(x, s))
less_steep = integrate(
    bent_upward,
    s,
    x,
    left=steepness(r),
    right=0,
    gives=greater(steepness(x) - steepness(s), 0),
    given=slower,
)
all_slower = for_every(s, less_steep, where=stated(slower))

"""
Added up from standstill to a rate $x$, the smaller slopes make less than the last one would.
"""
runs = suppose(positive(x))
below_tangent = integrate(
    all_slower,
    0,
    x,
    left=s * steepness(x) - cations(s),
    right=0,
    gives=greater(x * steepness(x) - cations(x) + chloride, 0),
    given=runs,
)

"""
At a greater rate the slope is greater.
"""
faster = suppose(greater(s, x))
steeper = integrate(
    bent_upward,
    x,
    s,
    left=steepness(r),
    right=0,
    gives=greater(steepness(s) - steepness(x), 0),
    given=faster,
)
all_faster = for_every(s, steeper, where=stated(faster))

"""
Up to a rate $k$ it makes more than the slope at $x$ would.
"""
k = quantity(
    "k_pump",
    "a greater rate",
    domain="positive",
    latex="k",
    typical=(3, 6),
)
beyond = suppose(greater(k, x))
above_tangent = integrate(
    all_faster,
    x,
    k,
    left=cations(s) - s * steepness(x),
    right=0,
    gives=greater(cations(k) - cations(x) - (k - x) * steepness(x), 0),
    given=beyond,
)

"""
The slope at $x$ drops out of the two, and it is seen that the curve lies below its chord from
standstill to $k$.
"""
chord = combine(
    greater((k - x) * chloride + x * cations(k), k * cations(x)),
    (k - x, below_tangent),
    (x, above_tangent),
    given=(runs, beyond),
)

"""
## No gap and no second window

Let $k$ be a rate at which the weighted cations have come back to the chloride. Then they are less
at every smaller rate, and the cell has a volume.
"""
closes = suppose(equal(cations(k), chloride))
every_slower_rate = combine(
    greater(chloride, cations(x)), ((1, k), chord), ((-x, k), closes), given=runs
)
inside = headline(every_slower_rate, "Every slower pump keeps a finite volume", source="D41")

"""
At every greater rate they are more, and it has none. Here the rate that closes the window is $x$.
"""
closed = suppose(equal(cations(x), chloride))
no_faster_rate = combine(
    greater(cations(k), chloride), ((1, x), chord), ((k, x), closed), given=runs
)
outside = headline(no_faster_rate, "No faster pump does", source="D41")

"""
## Is there a window?

At standstill the slope is $1 - cn$. If it is not negative, the curve
rises from the first, and no rate is of any use.
"""
from_standstill = special_case(above_tangent, {x: 0, k: x})
potassium_counts = suppose(at_least(1, c * n))
no_rate = combine(
    greater(cations(x), chloride), (1, from_standstill), (x, potassium_counts), given=runs
)
useless = headline(no_rate, "A pump whose sodium leak is too small", source="D41")

"""
If it is negative, the curve falls at first. It is lowest where the slope vanishes. We
divide and take the logarithm.
"""
level = suppose(equal(c * n * sp.exp(-c * x), sp.exp(x)))
level_ratio = divide(
    level,
    -sp.exp(-c * x),
    gives=equal(sp.exp((1 + c) * x), c * n),
)
level_logarithm = apply("ln", level_ratio, gives=equal((1 + c) * x, sp.log(c * n)))
"""
It is linear in the rate, and every step can be taken back.
"""
best_rate = divide(level_logarithm, 1 + c, gives=equal(x, sp.log(c * n) / (1 + c)))
where_it_is_lowest = both_ways(best_rate, backwards(best_rate, to=level))
lowest = headline(where_it_is_lowest, "The rate of the smallest volume", source="D41")

"""
That rate gets a name. It is positive if the leak of sodium counts more,
"""
x_best = quantity(
    "x_best",
    "rate of the smallest volume",
    latex=r"x_{\mathrm{min}}",
    typical=("0.1", 3),
)
naming = define(x_best, sp.log(c * n) / (1 + c))
sodium_counts = suppose(greater(c * n, 1))
best_is_a_rate = known(positive(sp.log(c * n) / (1 + c)), given=sodium_counts)
best_runs = combine(positive(x_best), (1, best_is_a_rate), (1, naming))

"""
and there the curve is level.
"""
as_named = special_case(where_it_is_lowest, {x: x_best}, given=best_runs)
level_there = follow(as_named, naming)

"""
With a level tangent the curve lies below where it began: the best rate works.
"""
under_best_tangent = special_case(below_tangent, {x: x_best}, given=best_runs)
best_works = combine(
    greater(chloride, cations(x_best)),
    (1, under_best_tangent),
    (x_best, level_there),
)
useful = headline(best_works, "A pump whose sodium leak is large enough", source="D41")

"""
## Where the window closes

Somewhere above the best rate the curve comes back. To see that it does so once, take the rate as a
power of $e$, which can be any positive number, and divide what is to vanish by it. The slope of
this quotient against the exponent is the slope of the curve less the quotient itself. It is
positive, because at standstill every tangent lies below the curve.
"""
y = quantity("y_pump", "logarithm of the rate", latex="y", typical=(-4, 1))
power = sp.exp(y)
excess = (cations(power) - chloride) / power
back = equal(excess, 0)
tangent = combine(greater(x * steepness(x), cations(x) - chloride), (1, below_tangent))
at_power = special_case(tangent, {x: power})
grows = for_every(y, combine(greater(steepness(power), excess), ((1, power), at_power)))

"""
At the best rate it is negative. At the rate at which potassium alone makes twice the chloride it is
positive.
"""
low = sp.log(x_best)
too_slow = combine(
    greater(0, excess.xreplace({y: low})),
    ((1, x_best), best_works),
    given=best_runs,
)
high = sp.log(sp.log(2 + 2 * n))
too_fast = known(positive(excess.xreplace({y: high})))
closing = solutions(y, of=back, answer=between(low, high, too_slow, too_fast, grows))
window = headline(closing, "The pump rate that closes the window", source="D41")

"""
So with a sodium leak that is large enough the admissible rates are those between standstill and one
fastest rate. That one is below the rate at which potassium alone makes twice the chloride. With a
leak of 10 S/m² no pump comes near.
"""
fastest = evaluated(
    R * T * G_K / (2 * F) * sp.log(2 + 2 * Na_out / K_out),
    "0.5471 A/m**2",
    source="by hand: 10 S/m² times half of 26.7267 mV times the logarithm of 60, which is 4.094345",
    T="37degC",
    G_K="10 S/m**2",
    Na_out="145mM",
    K_out="5mM",
)
