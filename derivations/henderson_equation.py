"""# Henderson's equation

What the ions carry in a junction is known, up to the electric potential in it. A junction to which
nothing is connected carries no current at all. Which voltage does it take?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.liquid_junction import (
    S,
    before_beta,
    conductivity_change,
    past_alpha,
    psi,
    psi_slope,
    sigma_alpha,
    sigma_beta,
    sigma_change,
    sigma_xi,
    xi,
)
from symbolic_electrochem.derivations.membrane import R, T
from symbolic_electrochem.steps import (
    at,
    by_cases,
    combine,
    define,
    divide,
    equal,
    for_every,
    greater,
    headline,
    integrate,
    negative,
    nonzero,
    positive,
    quantity,
    quotient_limit,
    rearrange,
    special_case,
    stated,
    substitute,
    suppose,
    throughout,
    unequal,
)

"""
## No current

There is no current at any place where there are ions that could carry one. So set the
total current of the chapter before to zero, and multiply by the thickness, which does not matter:
the field drives back, by conduction, what mixing carries. Each of the two solutions
conducts.
"""
inside = (positive(xi), greater(1, xi), positive(sigma_xi))
no_current = suppose(throughout(xi, equal(sigma_xi * psi_slope, -R * T * S), where=inside))
alpha_conducts = suppose(positive(sigma_alpha))
beta_conducts = suppose(positive(sigma_beta))

"""
The slope of $\\psi$ is a constant over a conductivity that changes linearly, and its integral is a
logarithm.
"""
conducts_there = suppose(positive(sigma_xi))
balance = at(no_current, given=(past_alpha, before_beta, conducts_there))
one_slope = divide(
    balance, sigma_xi, gives=equal(psi_slope, -R * T * S / sigma_xi), given=conducts_there
)
slopes = for_every(xi, one_slope, where=inside)

"""
If $\\beta$ conducts better, the conductivity between lies above that of $\\alpha$, and we may
integrate all the way.
"""
beta_better = suppose(positive(sigma_change))
across_when_better = integrate(
    slopes,
    0,
    1,
    left=psi,
    right=-R * T * S / sigma_change * sp.log(sigma_xi),
    gives=equal(
        psi.func(1) - psi.func(0),
        -R * T * S / sigma_change * sp.log((sigma_alpha + sigma_change) / sigma_alpha),
    ),
    given=(alpha_conducts, beta_better),
)

"""
If $\\alpha$ conducts better, it lies above that of $\\beta$, and the same integral is allowed
again.
"""
alpha_better = suppose(negative(sigma_change))
at_the_end = combine(
    positive(sigma_alpha + sigma_change), (1, conductivity_change), (1, beta_conducts)
)
across_when_worse = integrate(
    slopes,
    0,
    1,
    left=psi,
    right=-R * T * S / sigma_change * sp.log(sigma_xi),
    gives=stated(across_when_better),
    given=(alpha_conducts, at_the_end, alpha_better),
)

"""
So the result holds wherever the two differ. The potential of $\\beta$ against $\\alpha$ gets a
name.
"""
E_J = quantity(
    "E_J",
    "liquid junction potential, $\\beta$ minus $\\alpha$",
    unit="V",
    latex=r"E_{\mathrm{J}}",
    typical=("-0.1", "0.1"),
)
junction = define(E_J, psi.func(1) - psi.func(0))
different = suppose(nonzero(sigma_change))
across = by_cases(
    (stated(beta_better), across_when_better),
    (stated(alpha_better), across_when_worse),
    given=different,
)

"""
In the logarithm stands the ratio of the two conductivities. This is Henderson's equation.
"""
in_conductivities = rearrange(
    across,
    (1, junction),
    gives=equal(
        E_J, -R * T * S / sigma_change * sp.log((sigma_alpha + sigma_change) / sigma_alpha)
    ),
)
henderson = substitute(in_conductivities, conductivity_change)
henderson_equation = headline(henderson, "The Henderson equation", source="D32")

"""
The potential changes its sign with the names of the sides: $S$ and the difference of the
conductivities both turn, and so does the logarithm. It does not contain the thickness, and so does
not care how long the solutions have been mixing.

## Equal conductivities

If both solutions conduct equally well, the fraction is $0/0$. To see what happens write the
conductivity of $\\beta$ as $r$ times that of $\\alpha$.
"""
r = quantity(
    "r",
    "ratio of the conductivities, $\\beta$ to $\\alpha$",
    domain="positive",
    latex="r",
    typical=(2, 9),
)
two_conductivities = suppose(unequal(r, 1))
in_the_ratio = special_case(
    henderson,
    {sigma_beta: r * sigma_alpha},
    gives=equal(E_J, -R * T * S / sigma_alpha * sp.log(r) / (r - 1)),
    given=two_conductivities,
)

"""
Nothing happens there: $\\ln r/(r-1)$ tends to one, and the potential to what mixing and a
uniform conductivity make of it.
"""
equal_conductivities = quotient_limit(
    -R * T * S / sigma_alpha * sp.log(r),
    r - 1,
    r,
    1,
    gives=-R * T * S / sigma_alpha,
    given=alpha_conducts,
)
no_gap = headline(
    equal_conductivities, "Henderson's equation has no gap at equal conductivities", source="D32"
)
