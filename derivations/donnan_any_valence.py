"""# The Donnan potential with ions of any valence

Calcium is in every bath. With ions of charge two beside those of charge one the equation for the
Donnan potential has no short solution any more. Is there still exactly one?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.donnan_potential import c_salt, w
from symbolic_electrochem.steps import (
    apply,
    at_least,
    backwards,
    between,
    both_ways,
    combine,
    divide,
    equal,
    for_every,
    greater,
    headline,
    identity,
    known,
    multiply,
    negative,
    positive,
    quantity,
    solutions,
    stated,
    suppose,
)

"""
The bath holds a cation of charge one, a cation of charge two and an anion of charge minus one.
Inside stands a charge that cannot leave.
"""
c_one = quantity(
    "c_one",
    "concentration outside of the cation of charge one",
    unit="mol/m**3",
    domain="positive",
    latex="c_1",
    typical=(10, 300),
)
c_two = quantity(
    "c_two",
    "concentration outside of the cation of charge two",
    unit="mol/m**3",
    domain="nonnegative",
    latex="c_2",
    typical=(1, 50),
)
c_minus = quantity(
    "c_minus",
    "concentration outside of the anion",
    unit="mol/m**3",
    domain="positive",
    latex="c_{-1}",
    typical=(10, 400),
)
Q = quantity(
    "Q",
    "charge inside that cannot leave, per volume and in units of $F$",
    unit="mol/m**3",
    typical=(-200, 200),
)
Q_max = quantity(
    "Q_max",
    "a bound for the size of that charge",
    unit="mol/m**3",
    domain="nonnegative",
    latex=r"Q_{\mathrm{max}}",
    typical=(200, 300),
)

"""
Every permeant ion is at equilibrium, so its concentration inside is that outside times $e^{-zw}$,
where $z$ is its valence and $w$ the voltage in units of $RT/F$, as the preceding chapters found for
the salt. The inside is neutral if the mobile charges and the fixed one add up to nothing.
"""
mobile = c_minus * sp.exp(w) - c_one * sp.exp(-w) - 2 * c_two * sp.exp(-2 * w)
neutral_inside = suppose(equal(mobile, Q))

"""
The negative charge that the mobile ions bring in grows with the voltage, everywhere:
"""
growth = c_minus * sp.exp(w) + c_one * sp.exp(-w) + 4 * c_two * sp.exp(-2 * w)
grows = for_every(w, known(positive(growth)))

"""
So there is at most one voltage. That there is one needs two between which the charge changes sign.
The bath is neutral,
"""
neutral_bath = suppose(equal(c_minus, c_one + 2 * c_two))

"""
and the fixed charge has some size.
"""
not_more = suppose(at_least(Q_max, Q))
not_less = suppose(at_least(Q_max, -Q))

"""
Let $b = \\ln x$ with $x = 1 + Q_\\mathrm{max}/c_{-1}$. At the voltage $b$ the anions are $x$ times
as many as outside, which is $Q_\\mathrm{max}$ more. The cations are fewer than outside, and their
charge is less by
"""
x_max = 1 + Q_max / c_minus
bound = sp.log(x_max)
fewer_cations = known(at_least(c_one * (1 - 1 / x_max) + 2 * c_two * (1 - 1 / x_max**2), 0))

"""
The bath is neutral. So the negative mobile charge at $b$ is $Q_\\mathrm{max}$ and this besides,
which is enough for any $Q$.
"""
above = combine(
    at_least(mobile.xreplace({w: bound}), Q),
    (1, fewer_cations),
    (1, not_more),
    (1, neutral_bath),
)

"""
At the voltage $-b$ it is the other way round. Were all cations $x$ times as many as outside, their
charge would be $Q_\\mathrm{max}$ more than in the bath. Those of charge two are $x^2$ times as
many, and the anions are fewer, which adds
"""
fewer_anions = known(at_least(2 * c_two * x_max * (x_max - 1) + c_minus * (1 - 1 / x_max), 0))

"""
to the positive charge. So that is enough for a negative $Q$ of any size up to the bound.
"""
below = combine(
    at_least(Q, mobile.xreplace({w: -bound})),
    (1, fewer_anions),
    (1, not_less),
    (-x_max, neutral_bath),
)

"""
A continuous function that grows everywhere and changes its sign between two places vanishes
exactly once, and between them.
"""
donnan_any_valence = solutions(
    w, of=stated(neutral_inside), answer=between(-bound, bound, below, above, grows)
)
named_donnan_any_valence = headline(
    donnan_any_valence, "The Donnan potential for ions of any valence", source="D38"
)

"""
## Its sign

At voltage zero the mobile ions are as neutral inside as in the bath. So a positive fixed charge
lies above that, and the voltage is positive; with the signs exchanged it is negative.
"""
positive_charge = suppose(positive(Q))
not_enough = combine(
    greater(Q, c_minus - c_one - 2 * c_two), (1, positive_charge), (-1, neutral_bath)
)
positive_potential = solutions(
    w, of=stated(neutral_inside), answer=between(0, bound, not_enough, above, grows)
)

"""
## One salt

Without the ion of charge two this is the equation of the first Donnan chapter.
"""
one_salt = identity(
    equal(
        mobile.xreplace({c_two: sp.S.Zero, c_one: c_salt, c_minus: c_salt}),
        2 * c_salt * sp.sinh(w),
    )
)

"""
## Only cations permeant

If no anion can cross, cations alone must balance the fixed charge. A negative one they can, at
exactly one voltage.
"""
negative_charge = suppose(negative(Q))
cations_alone = suppose(equal(c_one * sp.exp(-w), -Q))
boltzmann = divide(cations_alone, c_one, gives=equal(sp.exp(-w), -Q / c_one))
logarithm = apply("ln", boltzmann, gives=equal(-w, sp.log(-Q / c_one)), given=negative_charge)

"""
So the voltage is that at which the cation is as concentrated inside as the fixed charge is.
"""
cation_voltage = multiply(
    logarithm, sp.S.NegativeOne, gives=equal(w, sp.log(-c_one / Q)), given=negative_charge
)
only_cations = both_ways(cation_voltage, backwards(cation_voltage, to=cations_alone))

"""
A positive fixed charge they cannot balance at any voltage: everything inside is positive then.
"""
not_negative = suppose(at_least(Q, 0))
never_neutral = known(positive(c_one * sp.exp(-w) + Q), given=not_negative)
