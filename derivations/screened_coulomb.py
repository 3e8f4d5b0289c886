"""# The screened potential of an ion

Around an ion in salt water the other ions gather in a cloud. How does its potential fall off, and
is it still Coulomb's law where there is no salt?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.born_energy import charge, epsilon
from symbolic_electrochem.derivations.debye_length import kappa
from symbolic_electrochem.steps import (
    at,
    at_least,
    combine,
    define,
    differentiate,
    diverges,
    equal,
    evaluated,
    for_every,
    headline,
    integrate,
    limit,
    nonzero,
    positive,
    quantity,
    quantity_function,
    rates,
    rearrange,
    right_side,
    subtract,
    suppose,
    throughout,
)

"""
## Around an ion

Let $r$ be the distance from the centre of the ion. The potential $\\psi$ and the field
$\\mathcal{E}$ depend on nothing else, and the field is the slope of the potential with the sign
turned.
"""
r = quantity(
    "r",
    "distance from the centre of the ion",
    unit="m",
    domain="positive",
    typical=("3e-10", "1e-9"),
)
decaying_part = quantity(
    "decaying_part",
    "coefficient of the decaying exponential",
    unit="V*m",
    latex="A",
    typical=("-1e-9", "1e-9"),
)
growing_part = quantity(
    "growing_part",
    "coefficient of the growing exponential",
    unit="V*m",
    latex="B",
    typical=("-1e-9", "1e-9"),
)
falling, rising = sp.exp(-kappa * r), sp.exp(kappa * r)
potential = quantity_function(
    "psi_ion",
    r,
    meaning="potential around the ion",
    unit="V",
    model=(decaying_part * falling + growing_part * rising) / r,
    latex=r"\psi",
)
field = quantity_function(
    "field_ion",
    r,
    meaning="field around the ion",
    unit="V/m",
    model=(decaying_part * (1 + kappa * r) * falling + growing_part * (1 - kappa * r) * rising)
    / r**2,
    latex=r"\mathcal{E}",
)
outside = positive(r)
field_is_slope = suppose(throughout(r, equal(sp.Derivative(potential, r), -field), where=outside))

"""
A sphere around the ion has the surface $4\\pi r^2$, so by Gauss's law $r^2\\mathcal{E}$ changes
only by the charge on the way. For small potentials that is the charge of the cloud that the chapter
on the Debye length found, $-\\varepsilon\\kappa^2\\psi$ in a volume.
"""
gauss = suppose(
    throughout(
        r,
        equal(r**2 * sp.Derivative(field, r) + 2 * r * field, -(kappa**2) * r**2 * potential),
        where=outside,
    )
)

"""
## The potential times the distance

The product $f = r\\psi$ is simpler than the potential.
"""
product = quantity_function(
    "product_ion",
    r,
    meaning="potential times distance",
    unit="V*m",
    model=decaying_part * falling + growing_part * rising,
    latex="f",
)
named_product = suppose(throughout(r, equal(product, r * potential), where=outside))

"""
By the product rule and the first equation its slope is $\\psi - r\\mathcal{E}$, which we call $s$.
"""
steepness = quantity_function(
    "steepness_ion",
    r,
    meaning="its slope",
    unit="V",
    model=kappa * (growing_part * rising - decaying_part * falling),
    latex="s",
)
named_steepness = suppose(throughout(r, equal(steepness, potential - r * field), where=outside))
product_rule = rates(named_product)
slope = combine(
    equal(sp.Derivative(product, r), steepness),
    (1, at(product_rule)),
    (r, at(field_is_slope)),
    (-1, at(named_steepness)),
)

"""
The slope of that slope is $\\kappa^2$ times the product itself: in front of a wall the potential
obeys this equation, around an ion the potential times the distance does. In the slope of $s$ the
first equation turns the slope of $\\psi$ into $-\\mathcal{E}$. What then stands there is the left
side of Gauss's law, over $-r$, which is $\\kappa^2 r\\psi$.
"""
product_rule_again = rates(named_steepness)
curvature = combine(
    equal(sp.Derivative(steepness, r), kappa**2 * product),
    (1, at(product_rule_again)),
    (1, at(field_is_slope)),
    ((-1, r), at(gauss)),
    (-(kappa**2), at(named_product)),
)

"""
Two combinations of the product and its slope do not change with the distance, once an exponential
is divided out. Of the first it is the growing one,
"""
growing = (steepness + kappa * product) * falling
growing_level = combine(
    equal(sp.Derivative(growing, r).doit(), 0),
    (falling, curvature),
    (kappa * falling, slope),
)

"""
and of the second the decaying one.
"""
decaying = (kappa * product - steepness) * rising
decaying_level = combine(
    equal(sp.Derivative(decaying, r).doit(), 0),
    (-rising, curvature),
    (kappa * rising, slope),
)

"""
## Two constants

So at every distance $r_1$ both are what they are at a distance $r_0$ closer to the ion.
"""
r_0 = quantity(
    "r_0", "a distance", unit="m", domain="positive", latex="r_0", typical=("1e-10", "3e-10")
)
r_1 = quantity(
    "r_1", "a larger one", unit="m", domain="positive", latex="r_1", typical=("3e-10", "1e-9")
)
farther = suppose(at_least(r_1, r_0))
growing_everywhere = for_every(r, growing_level, where=outside)
growing_constant = integrate(growing_everywhere, r_0, r_1, left=growing, right=0, given=farther)

"""
The same for the other:
"""
decaying_everywhere = for_every(r, decaying_level, where=outside)
decaying_constant = integrate(decaying_everywhere, r_0, r_1, left=decaying, right=0, given=farther)

"""
These two constants are all that the equation leaves open. They get names, with a factor that makes
the result simple.
"""
f_0, s_0, f_1 = product.func(r_0), steepness.func(r_0), product.func(r_1)
growing_given = define(growing_part, (s_0 + kappa * f_0) * sp.exp(-kappa * r_0) / (2 * kappa))
decaying_given = define(decaying_part, (kappa * f_0 - s_0) * sp.exp(kappa * r_0) / (2 * kappa))

"""
Their sum, each with its exponential, is the product of distance and potential. There is no other
solution than this.
"""
solution = decaying_part * sp.exp(-kappa * r_1) + growing_part * sp.exp(kappa * r_1)
product_solution = combine(
    equal(f_1, solution),
    ((sp.exp(kappa * r_1), 2 * kappa), growing_constant),
    ((sp.exp(-kappa * r_1), 2 * kappa), decaying_constant),
    (-sp.exp(kappa * r_1), growing_given),
    (-sp.exp(-kappa * r_1), decaying_given),
)

"""
In terms of the potential, and of the field at $r_0$, this is
"""
psi_0, field_0, psi_1 = potential.func(r_0), field.func(r_0), potential.func(r_1)
general_solution = combine(
    equal(r_1 * psi_1, solution), (1, product_solution), (-1, at(named_product, r_1))
)
growing_named = rearrange(
    growing_given,
    ((sp.exp(-kappa * r_0), 2 * kappa), at(named_steepness, r_0)),
    (sp.exp(-kappa * r_0) / 2, at(named_product, r_0)),
    gives=equal(
        growing_part,
        (psi_0 - r_0 * field_0 + kappa * r_0 * psi_0) * sp.exp(-kappa * r_0) / (2 * kappa),
    ),
)

"""
And any two constants give a solution: differentiated twice, the sum comes back with $\\kappa^2$.
"""
first_slope = differentiate(
    solution,
    r_1,
    gives=-kappa * decaying_part * sp.exp(-kappa * r_1)
    + kappa * growing_part * sp.exp(kappa * r_1),
)
plugged_back = differentiate(right_side(first_slope), r_1, gives=kappa**2 * solution)

"""
## The growing part

With any growing part at all, $r\\psi$ leaves every bound on the way out.
"""
growing_present = suppose(nonzero(growing_part))
boundless = limit(solution, r_1, sp.oo, gives=diverges(growing_part), given=growing_present)

"""
So in an endless solution there is none. One can see it go by ending the solution first: let a
conducting shell at distance $L$ hold the potential at zero.
"""
shell = quantity(
    "shell",
    "distance of the shell",
    unit="m",
    domain="positive",
    latex="L",
    typical=("1e-9", "3e-9"),
)
earthed = suppose(
    equal(decaying_part * sp.exp(-kappa * shell) + growing_part * sp.exp(kappa * shell), 0)
)

"""
Close to the ion no cloud is in between, so there the product tends to what Coulomb's law says of
the charge $q$ alone.
"""
near = limit(right_side(general_solution), r_1, 0, side="+", gives=decaying_part + growing_part)
bare_charge = suppose(equal(decaying_part + growing_part, charge / (4 * sp.pi * epsilon)))

"""
These are two equations for the two constants. The second times $e^{-\\kappa L}$, taken from the
first, leaves the growing one.
"""
growing_in_shell = combine(
    equal(
        growing_part,
        -charge
        / (4 * sp.pi * epsilon)
        * sp.exp(-2 * kappa * shell)
        / (1 - sp.exp(-2 * kappa * shell)),
    ),
    ((sp.exp(-kappa * shell), 1 - sp.exp(-2 * kappa * shell)), earthed),
    ((-sp.exp(-2 * kappa * shell), 1 - sp.exp(-2 * kappa * shell)), bare_charge),
)

"""
As the shell is moved away, the growing part goes to zero.
"""
growing_gone = limit(right_side(growing_in_shell), shell, sp.oo, gives=0)

"""
## Screened, and not

Without a growing part the decaying one carries the whole charge,
"""
endless = suppose(equal(growing_part, 0))
carries_all = subtract(
    bare_charge, endless, gives=equal(decaying_part, charge / (4 * sp.pi * epsilon))
)

"""
and the potential is that of the bare charge times an exponential.
"""
screened_coulomb = combine(
    equal(psi_1, charge * sp.exp(-kappa * r_1) / (4 * sp.pi * epsilon * r_1)),
    ((1, r_1), general_solution),
    ((sp.exp(-kappa * r_1), r_1), carries_all),
    ((sp.exp(kappa * r_1), r_1), endless),
)
screened_law = headline(screened_coulomb, "The screened Coulomb potential", source="D58")

"""
Without salt $\\kappa$ is zero, and what is left is Coulomb's law.
"""
screened = right_side(screened_coulomb)
coulomb = limit(screened, kappa, 0, side="+", gives=charge / (4 * sp.pi * epsilon * r_1))

"""
With salt the potential vanishes faster than Coulomb's: not only the potential, but also its product
with the distance goes to zero.
"""
far_away = limit(r_1 * screened, r_1, sp.oo, gives=0)

"""
## In numbers

One nanometre from a monovalent ion, in water at 25 °C: 18 mV without salt, and 5 mV with as much
salt as in blood, where the Debye length is 0.784 nm.
"""
unscreened_number = evaluated(
    charge / (4 * sp.pi * epsilon * r_1),
    "18.4 mV",
    source="by hand: 1.6022e-19 over 4 * 3.1416 * 6.933e-10 * 1e-9",
    charge="1.6022e-19 C",
    epsilon="6.933e-10 F/m",
    r_1="1 nm",
)
screened_number = evaluated(
    screened_coulomb,
    "5.14 mV",
    source="by hand: 18.39 mV times e to the −1/0.784, which is 0.2793",
    charge="1.6022e-19 C",
    epsilon="6.933e-10 F/m",
    r_1="1 nm",
    kappa="1.2755 1/nm",
)
