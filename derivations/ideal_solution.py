"""# The ideal solution

The chemical potential was given a logarithm by definition. Why a logarithm? And what has it to
do with chance?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.electrochemical_potential import (
    chemical_potential,
    mu_chemical,
    mu_standard,
)
from symbolic_electrochem.derivations.membrane import R, T, a, c_in, c_standard
from symbolic_electrochem.steps import (
    apply,
    at,
    combine,
    define,
    differentiate,
    diverges,
    equal,
    headline,
    limit,
    positive,
    quantity,
    quantity_function,
    rates,
    rearrange,
    right_side,
    sentence,
    suppose,
    throughout,
)

"""
## One solution

Let $n$ moles be dissolved in a volume $v$. Every molecule may be anywhere in the volume, and none
minds the others: they are so far apart that they do not meet. For each the number of places is
proportional to $v$; and since molecules of one kind cannot be told apart, what counts is the volume
that one has to itself, $v/n$. The entropy is the logarithm of the number of arrangements.
(Counting them also gives the term $nR$: that of $n$ molecules among which none can be told apart.
What does not depend on the crowding is in $s^\\circ$.)
"""
n = quantity("n", "amount in the first solution", unit="mol", domain="positive", typical=(1, 2))
v = quantity("v", "volume of the first solution", unit="m**3", domain="positive", typical=(1, 3))
s_standard = quantity(
    "s_standard", "standard entropy of the solute", unit="J/(mol*K)", latex=r"s^{\circ}"
)
h_standard = quantity(
    "h_standard", "standard enthalpy of the solute", unit="J/mol", latex=r"h^{\circ}"
)
S_one = quantity_function(
    "S_one",
    n,
    meaning="entropy of the solute",
    unit="J/K",
    latex="S",
    model=n * s_standard + R * n - R * n * sp.log(n / (v * c_standard)),
)
dissolved = positive(n)
entropy = suppose(throughout(n, equal(S_one, S_one.func.model(n)), where=dissolved))

"""
That is the *ideal solution*. One more mole changes its entropy by this much: the more crowded the
solution already is, the less it gains. (The derivative of $n\\ln n$ is $\\ln n+1$; the one goes
against the term $nR$.)
"""
slope_of_entropy = sp.Derivative(S_one, n)
gains = rates(entropy, gives=equal(slope_of_entropy, s_standard - R * sp.log(n / (v * c_standard))))
gain = at(gains)

"""
In an empty solution the gain is beyond every bound, and this is why nothing is ever quite pure.
"""
emptying = limit(right_side(gain), n, 0, side="+", gives=diverges(1))

"""
Dilution costs no heat, since the molecules do not meet. So the enthalpy is in proportion to the
amount, and the free energy is the enthalpy less the temperature times the entropy.
"""
G_one = quantity_function(
    "G_one",
    n,
    meaning="free energy of the solute",
    unit="J",
    latex="G",
    model=n * h_standard - T * S_one.func.model(n),
)
free_energy = suppose(throughout(n, equal(G_one, n * h_standard - T * S_one), where=dissolved))
costs = rates(free_energy)
cost = at(costs)

"""
The cost of one more mole is its *chemical potential*. The standard value is what is left of it at
the standard concentration, and the activity is the concentration in units of the standard one.
"""
standard = define(mu_standard, h_standard - T * s_standard)
activity = define(a, n / (v * c_standard))
logarithm = apply("ln", activity, gives=equal(sp.log(a), sp.log(n / (v * c_standard))))

"""
That is the formula which the definition of the activity began with. The logarithm comes from the
entropy alone, and in an ideal solution the activity is no more than a concentration.
"""
slope_of_free_energy = sp.Derivative(G_one, n)
ideal_potential = combine(
    equal(slope_of_free_energy, mu_standard + R * T * sp.log(a)),
    (1, cost),
    (-T, gain),
    (-1, standard),
    (-R * T, logarithm),
)
named_potential = headline(
    ideal_potential, "The chemical potential of an ideal solute", source="D01"
)
one_more_mole = rearrange(
    ideal_potential, (-1, chemical_potential), gives=equal(slope_of_free_energy, mu_chemical)
)

"""
It is not linear in the concentration, which inside a membrane is $c_\\mathrm{in}$. A small amount
more counts the less the more there is.
"""
present = suppose(positive(c_in))
slope = differentiate(
    mu_standard + R * T * sp.log(c_in / c_standard), c_in, gives=R * T / c_in, given=present
)

"""
## Claims
"""
logarithmic = sentence(
    4,
    "The chemical potential is the standard potential plus RT times the logarithm of the activity; "
    "it does not grow linearly with the concentration.",
    verdict="true",
    formal=slope,
    by=ideal_potential,
    because="the slope is $RT/c$, smaller where there is more; for real solutions the formula says "
    "what the word activity means",
)
