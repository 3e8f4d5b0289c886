"""# Valence and symmetry

What happens to the equilibrium potential when the ion is twice as charged, of the opposite charge,
or when inside and outside are exchanged? None of this needs numbers.
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.electrochemical_potential import (
    present_inside,
    present_outside,
)
from symbolic_electrochem.derivations.membrane import E, F, R, T, a_in, a_out, z
from symbolic_electrochem.derivations.nernst_potential import charged, equilibrium_potential
from symbolic_electrochem.steps import (
    combine,
    define,
    equal,
    greater,
    headline,
    known,
    negative,
    nonzero,
    positive,
    quantity,
    right_side,
    sentence,
    special_case,
    suppose,
)

"""
## Opposite charge

Let a second ion have the opposite valence and the same activities. Its equilibrium potential is
that of the first with the sign turned.
"""
E_opposite = quantity(
    "E_opposite", "equilibrium potential of the opposite valence", unit="V", latex="E_{-z}"
)
opposite = special_case(equilibrium_potential, {E: E_opposite, z: -z}, given=charged)
opposite_valence = combine(equal(E_opposite, -E), (1, opposite), (1, equilibrium_potential))

"""
## More charge

An ion with $k$ times the valence needs one $k$-th of the voltage: the field pulls harder on it, so
less of it balances the same ratio. It is the charge of the single ion that counts, not how densely
it is packed.
"""
k = quantity("k", "ratio of two valences", domain="integer", typical=(-3, 3))
multiple = suppose(nonzero(k))
E_multiple = quantity(
    "E_multiple", "equilibrium potential of the valence $kz$", unit="V", latex="E_{kz}"
)
scaled = special_case(equilibrium_potential, {E: E_multiple, z: k * z}, given=(charged, multiple))
multiple_valence = combine(
    equal(E_multiple, E / k),
    (1, scaled),
    ((-1, k), equilibrium_potential),
    given=multiple,
)

named_opposite = headline(opposite_valence, "Opposite valence, opposite potential", source="D09")
named_multiple = headline(multiple_valence, "Valence divides the potential", source="D09")

"""
## Inside and outside exchanged

Both activities change places at once, and the potential changes its sign. (Exchanged one after the
other they would become equal, and the potential zero.)
"""
E_swapped = quantity(
    "E_swapped",
    "equilibrium potential with the sides exchanged",
    unit="V",
    latex=r"E_{\mathrm{swapped}}",
)
swapped = special_case(
    equilibrium_potential,
    {E: E_swapped, a_in: a_out, a_out: a_in},
    given=(present_inside, present_outside),
)
exchange = combine(equal(E_swapped, -E), (1, swapped), (1, equilibrium_potential))
named_exchange = headline(exchange, "Exchanging the sides turns the sign", source="D09")

"""
## A common factor

Only the ratio of the activities counts. Let both carry a factor, such as another choice of standard
concentration or of unit.
"""
factor = quantity("factor", "common factor", domain="positive", latex=r"\lambda", typical=(1, 100))
E_scaled = quantity(
    "E_scaled", "equilibrium potential of scaled activities", unit="V", latex=r"E_\lambda"
)
rescaled = define(
    E_scaled,
    R * T / (z * F) * (sp.log(factor * a_out) - sp.log(factor * a_in)),
    given=(charged, present_inside, present_outside),
)

"""
In the difference of the logarithms it cancels and changes nothing.
"""
common_factor = combine(equal(E_scaled, E), (1, rescaled), (-1, equilibrium_potential))

"""
## Three solutions in a row

Let a third solution lie between the two. The potentials of the two steps add up to that of the
whole.
"""
a_mid = quantity(
    "a_mid",
    "activity between",
    domain="positive",
    latex=r"a_{\mathrm{mid}}",
    typical=("1e-7", 1),
)
E_first = quantity("E_first", "potential of the first step", unit="V", latex="E_1")
E_second = quantity("E_second", "potential of the second step", unit="V", latex="E_2")
first = special_case(equilibrium_potential, {E: E_first, a_out: a_mid}, given=present_inside)
second = special_case(equilibrium_potential, {E: E_second, a_in: a_mid}, given=present_outside)
additivity = combine(
    equal(E, E_first + E_second),
    (1, equilibrium_potential),
    (-1, first),
    (-1, second),
)

named_sum = headline(additivity, "Potentials of steps add up", source="D09")

"""
## Sign

A cation has a positive valence, an anion a negative one. In either case let the ion be more active
outside.
"""
cation = suppose(positive(z))
anion = suppose(negative(z))
richer_outside = suppose(greater(a_out, a_in))

"""
The equilibrium potential of a cation is then positive: the inside must be made positive to keep the
cation out. That of an anion is negative. The other signs follow by the symmetries above.
"""
sign_of_a_cation = known(
    positive(right_side(equilibrium_potential)), given=(richer_outside, present_inside, cation)
)
sign_of_an_anion = known(
    negative(right_side(equilibrium_potential)), given=(richer_outside, present_inside, anion)
)

"""
## Claims

To judge the last one, suppose that it were the density of the charge that counts, and an ion had
$q$ times the density of another one.
"""
density = quantity(
    "density", "ratio of two densities of charge", domain="positive", latex="q", typical=(1, 8)
)
potential = right_side(equilibrium_potential)
two_signs = sentence(
    19,
    "Calcium and chloride are both more concentrated outside, yet one potential is positive and "
    "the other negative.",
    verdict="true",
    formal=sign_of_a_cation,
    by=sign_of_an_anion,
    because="the sign of the valence decides, where the same side is the richer one",
)
half_of_it = sentence(
    22,
    "The size of the potential is inversely proportional to the valence: a divalent ion needs half "
    "the voltage.",
    verdict="true",
    formal=multiple_valence,
    because="at the same temperature and the same ratio of activities",
)
charge_density = sentence(
    23,
    "A divalent ion needs less voltage because its density of charge is doubled.",
    verdict="wrong",
    formal=equal(potential.xreplace({z: k * z}), potential / density),
    by=multiple_valence,
    because="the charge of the ion counts and not its size: of two ions of equal valence the "
    "smaller has the denser charge, and both have the same potential",
    k="1",
    density="2",
    z="1",
    T="37degC",
    a_in="0.140",
    a_out="0.005",
)
