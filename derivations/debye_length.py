"""# How far a charge is felt

In empty space the field of a charge reaches to infinity. In salt water it is over within a
nanometre, and electricity in a cell is a matter of surfaces. What decides how far a charge is felt?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.born_energy import epsilon
from symbolic_electrochem.derivations.membrane import F, R, T, V, a_in, a_out, c_standard, z
from symbolic_electrochem.derivations.vanishing_activity import extended
from symbolic_electrochem.steps import (
    at,
    at_least,
    combine,
    define,
    diverges,
    equal,
    evaluated,
    for_every,
    headline,
    integrate,
    limit,
    multiply,
    nonzero,
    quantity,
    quantity_function,
    quotient_limit,
    rates,
    rearrange,
    right_side,
    special_case,
    substitute,
    suppose,
    throughout,
)

"""
## The cloud

Let a salt of two ions be dissolved, and let $\\psi$ be the mean potential at some place, measured
from the bulk of the solution. In units of $RT/F$, which is 26 mV, it is a pure number $y$.
"""
y_psi = quantity("y_psi", "mean potential in units of $RT/F$", latex="y", typical=(-2, 2))
z_1 = quantity("z_1", "valence of the first ion", domain="integer", latex="z_1", typical=(1, 2))
z_2 = quantity("z_2", "valence of the second", domain="integer", latex="z_2", typical=(-2, -1))
c_1 = quantity(
    "c_1",
    "concentration of the first ion in the bulk",
    unit="mol/m**3",
    domain="positive",
    latex="c_1",
    typical=(1, 500),
)
c_2 = quantity(
    "c_2", "that of the second", unit="mol/m**3", domain="positive", latex="c_2", typical=(1, 500)
)
c_1_here = quantity(
    "c_1_here",
    "concentration of the first ion at the place",
    unit="mol/m**3",
    domain="positive",
    latex="c_1'",
    typical=(1, 500),
)
c_2_here = quantity(
    "c_2_here",
    "that of the second",
    unit="mol/m**3",
    domain="positive",
    latex="c_2'",
    typical=(1, 500),
)

"""
Ions that stay where they are are at equilibrium with the bulk: for each of them the condition of
equilibrium holds between this place and the bulk.
"""
place = {V: R * T / F * y_psi}
first_ion = special_case(
    extended, place | {z: z_1, a_in: c_1_here / c_standard, a_out: c_1 / c_standard}
)
second_ion = special_case(
    extended, place | {z: z_2, a_in: c_2_here / c_standard, a_out: c_2 / c_standard}
)

"""
Freed of the standard concentration, this is *Boltzmann's law*: an ion is rarer where it has more
energy.
"""
boltzmann_first = multiply(
    first_ion, c_standard * sp.exp(-z_1 * y_psi), gives=equal(c_1_here, c_1 * sp.exp(-z_1 * y_psi))
)
boltzmann_second = multiply(
    second_ion, c_standard * sp.exp(-z_2 * y_psi), gives=equal(c_2_here, c_2 * sp.exp(-z_2 * y_psi))
)

"""
The charge in a volume is that of its ions.
"""
rho = quantity("rho", "density of charge", unit="C/m**3", latex=r"\rho", typical=(-100, 100))
charge_density = define(rho, F * (z_1 * c_1_here + z_2 * c_2_here))
cloud = substitute(charge_density, boltzmann_first, boltzmann_second)

"""
The bulk is neutral. What is left is what the potential has done to the two ions.
"""
neutral_bulk = suppose(equal(z_1 * c_1 + z_2 * c_2, 0))
excess = z_1 * c_1 * (sp.exp(-z_1 * y_psi) - 1) + z_2 * c_2 * (sp.exp(-z_2 * y_psi) - 1)
cloud_charge = rearrange(cloud, (F, neutral_bulk), gives=equal(rho, F * excess))

"""
## Small potentials

Where $y$ is small the charge is proportional to it. The factor of proportion is the limit of their
ratio; it is negative, for the charge of the cloud has the opposite sign to the potential.
"""
linear_response = quotient_limit(excess, y_psi, y_psi, 0, gives=-(z_1**2 * c_1 + z_2**2 * c_2))

"""
Each ion counts with the square of its valence. Half of that sum is called the *ionic strength*;
more ions would add more terms of the same kind.
"""
ionic_strength = quantity(
    "ionic_strength",
    "ionic strength",
    unit="mol/m**3",
    domain="positive",
    latex="I",
    typical=(1, 500),
)
strength = define(ionic_strength, (z_1**2 * c_1 + z_2**2 * c_2) / 2)

"""
Poisson's equation will divide the charge by the permittivity. Per potential $\\psi$ that leaves the
square of one over a length, which deserves a letter.
"""
kappa = quantity(
    "kappa",
    "inverse Debye length",
    unit="1/m",
    domain="positive",
    latex=r"\kappa",
    typical=("1e8", "3e9"),
)
screening = define(kappa, F * sp.sqrt(2 * ionic_strength / (epsilon * R * T)))

"""
Squared, the root goes:
"""
kappa_squared = combine(
    equal(kappa**2, 2 * F**2 * ionic_strength / (epsilon * R * T)),
    (kappa + F * sp.sqrt(2 * ionic_strength / (epsilon * R * T)), screening),
)

"""
The factor of proportion found above is twice the ionic strength, so the charge at a small
potential, with the sign turned, is
"""
response = combine(
    equal(F * (z_1**2 * c_1 + z_2**2 * c_2) * y_psi, epsilon * kappa**2 * (R * T / F * y_psi)),
    (-epsilon * R * T / F * y_psi, kappa_squared),
    (-2 * F * y_psi, strength),
)

"""
So for small potentials, where $y$ is $F\\psi/(RT)$, the charge of the cloud is
$-\\varepsilon\\kappa^2\\psi$.

## In front of a wall

Let a flat wall carry a charge, and let $x$ be the distance from it. The field is the slope of the
potential with the sign turned. It changes where there is charge: by Poisson's equation its slope is
the charge over the permittivity, and the charge is that of a cloud at a small potential.
"""
x_wall = quantity(
    "x_wall",
    "distance from the wall",
    unit="m",
    domain="nonnegative",
    latex="x",
    typical=("1e-10", "1e-9"),
)
psi_wall = quantity(
    "psi_wall", "potential of the wall", unit="V", latex=r"\psi_0", typical=("-0.02", "0.02")
)
psi_growing = quantity(
    "psi_growing",
    "what of it would grow with the distance",
    unit="V",
    latex=r"\psi_{\infty}",
    typical=("-0.02", "0.02"),
)
profile = quantity_function(
    "psi_plane",
    x_wall,
    meaning="potential in front of the wall",
    unit="V",
    model=psi_wall * sp.exp(-kappa * x_wall) + psi_growing * sp.exp(kappa * x_wall),
    latex=r"\psi",
)
field = quantity_function(
    "field_plane",
    x_wall,
    meaning="field in front of the wall",
    unit="V/m",
    model=kappa * (psi_wall * sp.exp(-kappa * x_wall) - psi_growing * sp.exp(kappa * x_wall)),
    latex=r"\mathcal{E}",
)
field_is_slope = suppose(throughout(x_wall, equal(sp.Derivative(profile, x_wall), -field)))
poisson = suppose(
    throughout(x_wall, equal(epsilon * sp.Derivative(field, x_wall), -epsilon * kappa**2 * profile))
)

"""
Together they are the *linearised Poisson-Boltzmann equation*: the potential bends in proportion to
itself.
"""
bending = rates(field_is_slope)
linear_poisson_boltzmann = combine(
    equal(sp.Derivative(profile, x_wall, x_wall), kappa**2 * profile),
    (1, at(bending)),
    ((-1, epsilon), at(poisson)),
)

"""
The difference of $\\kappa\\psi$ and the field, divided by $e^{\\kappa x}$, does not change with the
distance: its slope is zero by the two equations.
"""
growing = (kappa * profile - field) * sp.exp(-kappa * x_wall)
no_slope = combine(
    equal(sp.Derivative(growing, x_wall).doit(), 0),
    (kappa * sp.exp(-kappa * x_wall), at(field_is_slope)),
    ((-sp.exp(-kappa * x_wall), epsilon), at(poisson)),
)
never_a_slope = for_every(x_wall, no_slope)

"""
So it is at any distance $x_1$ what it is at the wall.
"""
x_1 = quantity(
    "x_1", "a distance from the wall", unit="m", domain="nonnegative", typical=("1e-10", "1e-9")
)
psi_0, field_0 = profile.func(0), field.func(0)
psi_1, field_1 = profile.func(x_1), field.func(x_1)
constant = integrate(never_a_slope, 0, x_1, left=growing, right=0)
difference = multiply(
    constant,
    sp.exp(kappa * x_1),
    gives=equal(kappa * psi_1 - field_1, (kappa * psi_0 - field_0) * sp.exp(kappa * x_1)),
)

"""
Were it anything but zero at the wall, potential and field would grow without bound on the way into
the solution.
"""
unbalanced = suppose(nonzero(kappa * psi_0 - field_0))
boundless = limit(
    right_side(difference), x_1, sp.oo, gives=diverges(kappa * psi_0 - field_0), given=unbalanced
)

"""
But the bulk is neutral and at rest. So it is zero at the wall, and therefore everywhere: the field
is $\\kappa$ times the potential.
"""
bulk_at_rest = suppose(equal(kappa * psi_0 - field_0, 0))
field_follows = combine(
    equal(kappa * psi_1 - field_1, 0), (1, difference), (sp.exp(kappa * x_1), bulk_at_rest)
)
everywhere = for_every(x_1, field_follows, where=at_least(x_1, 0))

"""
Then $\\psi$ times $e^{\\kappa x}$ does not change either,
"""
decaying = profile * sp.exp(kappa * x_wall)
level = combine(
    equal(sp.Derivative(decaying, x_wall).doit(), 0),
    (sp.exp(kappa * x_wall), at(field_is_slope)),
    (sp.exp(kappa * x_wall), at(everywhere, x_wall)),
)
always_level = for_every(x_wall, level, where=at_least(x_wall, 0))
same_as_at_wall = integrate(always_level, 0, x_1, left=decaying, right=0)

"""
and that is the law by which a wall is forgotten.
"""
screened_wall = multiply(
    same_as_at_wall, sp.exp(-kappa * x_1), gives=equal(psi_1, psi_0 * sp.exp(-kappa * x_1))
)
screened_plane = headline(screened_wall, "The screened potential of a wall", source="D58")

"""
## The length

One over $\\kappa$ is the *Debye length*. At that distance an $e$-th of the potential is left.
"""
debye_length = quantity(
    "debye_length",
    "Debye length",
    unit="m",
    domain="positive",
    latex=r"\lambda_{\mathrm{D}}",
    typical=("3e-10", "1e-8"),
)
length = define(debye_length, 1 / kappa)
one_length_away = special_case(
    screened_wall, {x_1: 1 / kappa}, gives=equal(profile.func(1 / kappa), psi_0 / sp.exp(1))
)
debye_formula = substitute(
    length,
    screening,
    gives=equal(debye_length, sp.sqrt(epsilon * R * T / 2) / (F * sp.sqrt(ionic_strength))),
)
debye_law = headline(debye_formula, "The Debye length", source="D57")

"""
More salt, a shorter reach: without any there is no screening, and with ever more the reach goes to
zero.
"""
reach = right_side(debye_formula)
no_salt = limit(reach, ionic_strength, 0, side="+", gives=diverges(1))
much_salt = limit(reach, ionic_strength, sp.oo, gives=0)

"""
With four times as much salt it goes half as far, for the ionic strength enters by its root.
"""
shorter = quantity(
    "shorter",
    "Debye length at four times the ionic strength",
    unit="m",
    latex=r"\lambda_{4I}",
    typical=("3e-10", "1e-8"),
)
kappa_four = quantity(
    "kappa_four", "inverse of that length", unit="1/m", domain="positive", latex=r"\kappa_{4I}"
)
four_times_the_salt = special_case(
    debye_formula, {ionic_strength: 4 * ionic_strength, debye_length: shorter, kappa: kappa_four}
)
half_the_reach = combine(
    equal(shorter, debye_length / 2), (1, four_times_the_salt), (sp.Rational(-1, 2), debye_formula)
)

"""
A salt of two ions of valence $z$ and $-z$, and of concentration $c$, has the ionic strength $z^2c$:
its concentration where the ions are monovalent, and four times that where they are divalent.
"""
c_salt = quantity(
    "c_salt",
    "concentration of the salt",
    unit="mol/m**3",
    domain="positive",
    latex="c",
    typical=(1, 500),
)
symmetric_salt = special_case(
    strength,
    {z_1: z, z_2: -z, c_1: c_salt, c_2: c_salt},
    gives=equal(ionic_strength, z**2 * c_salt),
)

"""
## In numbers

Water at 25 °C has the relative permittivity 78.30, which times $8.854\\cdot10^{-12}$ F/m is its
permittivity.
"""
one_molar = evaluated(
    debye_formula,
    "0.3038 nm",
    source="by hand: the square root of 6.9328e-10 * 8.3145 * 298.15 / (2 * 96485**2 * 1000)",
    ionic_strength="1 mol/L",
    T="25degC",
    epsilon="6.933e-10 F/m",
)
plasma = evaluated(
    debye_formula,
    "0.784 nm",
    source="by hand: 0.3038 nm over the square root of 0.15",
    ionic_strength="0.15 mol/L",
    T="25degC",
    epsilon="6.933e-10 F/m",
)
pond = evaluated(
    debye_formula,
    "9.61 nm",
    source="by hand: 0.3038 nm over the square root of 0.001",
    ionic_strength="1 mM",
    T="25degC",
    epsilon="6.933e-10 F/m",
)
