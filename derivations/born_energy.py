"""# The price of leaving the water

Water crosses a lipid membrane easily, a potassium ion of about the same size practically never. The
membrane holds no charge that repels the ion. What stops it?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.electrochemical_potential import (
    electrochemical_potential,
    mu,
    mu_standard,
)
from symbolic_electrochem.derivations.membrane import F, R, T, a, z
from symbolic_electrochem.derivations.nernst_potential import charged
from symbolic_electrochem.steps import (
    apply,
    at_least,
    combine,
    define,
    diverges,
    divide,
    equal,
    evaluated,
    greater,
    headline,
    integrate,
    known,
    limit,
    positive,
    quantity,
    quantity_function,
    quotient_limit,
    rearrange,
    right_side,
    special_case,
    substitute,
    suppose,
    throughout,
)

"""
## Charging something costs half

A thing is charged bit by bit, and $\\lambda$ is the share of the final charge $q$ that is already
on it. Potentials add, so if the thing ends up at the potential $\\psi$ of its own charge, it is at
$\\lambda\\psi$ on the way.
"""
charge = quantity("charge", "charge at the end", unit="C", latex="q", typical=("-5e-19", "5e-19"))
own_potential = quantity(
    "own_potential",
    "potential that its own charge gives a thing",
    unit="V",
    latex=r"\psi",
    typical=(-5, 5),
)
share = quantity("share", "share of the charge in place", latex=r"\lambda", typical=(0, 1))
work = quantity_function(
    "w",
    share,
    charge,
    own_potential,
    meaning="work of charging",
    unit="J",
    model=share**2 * charge * own_potential / 2,
)

"""
The next bit of charge, $q\\,d\\lambda$, is brought to that potential. Before the first bit no work
was done.
"""
next_bit = suppose(
    throughout(
        share,
        equal(sp.Derivative(work, share), charge * (share * own_potential)),
        where=(at_least(share, 0), at_least(1, share)),
    )
)
no_charge = suppose(equal(work.func(0, charge, own_potential), 0))

"""
The slope of $\\lambda^2/2$ is $\\lambda$, so the sum of all bits is
"""
all_bits = integrate(
    next_bit,
    0,
    1,
    left=work,
    right=charge * own_potential * share**2 / 2,
    gives=equal(
        work.func(1, charge, own_potential) - work.func(0, charge, own_potential),
        charge * own_potential / 2,
    ),
)

"""
Half of charge times potential: the first bits come cheap, and only the last pays the full price.
"""
charging_work = combine(
    equal(work.func(1, charge, own_potential), charge * own_potential / 2),
    (1, all_bits),
    (1, no_charge),
)

"""
## A charged sphere

An ion of valence $z$ carries the charge $zF/N_\\mathrm{A}$. Taken as a sphere of radius $r$ in a
medium of permittivity $\\varepsilon$, it is by Coulomb's law at the potential
$q/(4\\pi\\varepsilon r)$ of its own charge.
"""
N_A = quantity(
    "N_A",
    "Avogadro constant",
    unit="1/mol",
    domain="positive",
    latex=r"N_{\mathrm{A}}",
    typical=("6e23", "6.1e23"),
    value="6.02214076e23",
)
epsilon = quantity(
    "epsilon",
    "permittivity",
    unit="F/m",
    domain="positive",
    latex=r"\varepsilon",
    typical=("1e-11", "7e-10"),
)
radius = quantity(
    "radius",
    "radius of the ion",
    unit="m",
    domain="positive",
    latex="r",
    typical=("1e-10", "5e-10"),
)
ion_charge = z * F / N_A
sphere_potential = ion_charge / (4 * sp.pi * epsilon * radius)
charged_sphere = special_case(charging_work, {charge: ion_charge, own_potential: sphere_potential})

"""
Charging one mole of them costs $N_\\mathrm{A}$ times as much.
"""
born = quantity(
    "born",
    "work of charging one mole of ions",
    unit="J/mol",
    latex=r"w_{\mathrm{B}}",
    typical=(0, "1e6"),
)
per_mole = define(born, N_A * work.func(1, ion_charge, sphere_potential))
born_energy = combine(
    equal(born, z**2 * F**2 / (8 * sp.pi * N_A * epsilon * radius)),
    (1, per_mole),
    (N_A, charged_sphere),
)

"""
## From water into the membrane

The price depends on the medium: water, whose molecules turn towards the charge, makes it low. Let
the permittivities of water and of the inside of the membrane be $\\varepsilon_\\mathrm{w}$ and
$\\varepsilon_\\mathrm{m}$.
"""
eps_water = quantity(
    "eps_water",
    "permittivity of water",
    unit="F/m",
    domain="positive",
    latex=r"\varepsilon_{\mathrm{w}}",
    typical=("6e-10", "8e-10"),
)
eps_core = quantity(
    "eps_core",
    "permittivity inside the membrane",
    unit="F/m",
    domain="positive",
    latex=r"\varepsilon_{\mathrm{m}}",
    typical=("1e-11", "3e-11"),
)
born_water = quantity(
    "born_water", "work in water", unit="J/mol", latex=r"w_{\mathrm{w}}", typical=(0, "1e6")
)
born_core = quantity(
    "born_core",
    "work inside the membrane",
    unit="J/mol",
    latex=r"w_{\mathrm{m}}",
    typical=(0, "1e6"),
)
in_water = special_case(born_energy, {epsilon: eps_water, born: born_water})
in_core = special_case(born_energy, {epsilon: eps_core, born: born_core})

"""
An ion that leaves the water gets the one price back and pays the other.
"""
barrier = quantity(
    "barrier",
    "work of taking one mole of ions from water into the membrane",
    unit="J/mol",
    latex=r"\Delta w",
    typical=(0, "1e6"),
)
both_prices = define(barrier, right_side(in_core) - right_side(in_water))
born_barrier = rearrange(
    both_prices,
    gives=equal(barrier, z**2 * F**2 / (8 * sp.pi * N_A * radius) * (1 / eps_core - 1 / eps_water)),
)
born_law = headline(born_barrier, "Born's energy of an ion in a membrane", source="D56")

"""
Where the membrane has the lower permittivity, as every oil has, this is a barrier for cations and
anions alike: it is the square of the valence that counts.
"""
oily = suppose(greater(eps_water, eps_core))
costlier = known(positive(1 / eps_core - 1 / eps_water), given=oily)
always_a_barrier = combine(
    positive(barrier),
    (1, born_barrier),
    (z**2 * F**2 / (8 * sp.pi * N_A * radius), costlier),
    given=charged,
)

"""
So an ion of twice the valence and the same radius has to pay four times as much.
"""
barrier_double = quantity(
    "barrier_double",
    "the same for twice the valence",
    unit="J/mol",
    latex=r"\Delta w_{2z}",
    typical=(0, "1e6"),
)
twice_charged = special_case(born_barrier, {z: 2 * z, barrier: barrier_double})
four_times = combine(equal(barrier_double, 4 * barrier), (1, twice_charged), (-4, born_barrier))

"""
Small ions pay most, and a point would pay without end. The larger the ion, the lower the barrier:
that is how large organic ions cross where potassium cannot, and why an ion in its coat of carrier
or peptide crosses too.
"""
point_ion = limit(
    right_side(born_barrier), radius, 0, side="+", gives=diverges(1), given=(costlier, charged)
)
large_ion = limit(right_side(born_barrier), radius, sp.oo, gives=0)

"""
And the more a medium resembles water, the lower the barrier that it is.
"""
like_water = quotient_limit(
    z**2 * F**2 * (eps_water - eps_core),
    8 * sp.pi * N_A * radius * eps_core * eps_water,
    eps_core,
    eps_water,
    gives=0,
)

"""
## How many get in

Inside the membrane the work $\\Delta w$ is part of the standard potential. With the same electric
potential on both sides of the surface, the electrochemical potentials are
"""
mu_water = quantity(
    "mu_water",
    "electrochemical potential in water",
    unit="J/mol",
    latex=r"\tilde{\mu}_{\mathrm{w}}",
)
mu_core = quantity(
    "mu_core",
    "electrochemical potential inside the membrane",
    unit="J/mol",
    latex=r"\tilde{\mu}_{\mathrm{m}}",
)
a_water = quantity(
    "a_water",
    "activity in water",
    domain="positive",
    latex=r"a_{\mathrm{w}}",
    typical=("1e-7", 1),
)
a_core = quantity(
    "a_core",
    "activity inside the membrane",
    domain="positive",
    latex=r"a_{\mathrm{m}}",
    typical=("1e-7", 1),
)
potential_in_water = special_case(electrochemical_potential, {mu: mu_water, a: a_water})
potential_in_core = special_case(
    electrochemical_potential, {mu: mu_core, a: a_core, mu_standard: mu_standard + barrier}
)

"""
At equilibrium they are equal, and everything but the barrier and the logarithms goes.
"""
partition = suppose(equal(mu_core, mu_water))
written_out = substitute(partition, potential_in_core, potential_in_water)
balance = rearrange(written_out, gives=equal(R * T * sp.log(a_core / a_water), -barrier))

"""
Divided by $RT$ and freed of the logarithm, it says which share of the ions the membrane takes up.
"""
logarithm = divide(balance, R * T, gives=equal(sp.log(a_core / a_water), -barrier / (R * T)))
partition_coefficient = apply(
    "exp", logarithm, gives=equal(a_core / a_water, sp.exp(-barrier / (R * T)))
)

"""
## In numbers

The permittivity of empty space is $8.854\\cdot10^{-12}$ F/m. That of water is 78.30 times as large,
that of the inside of a lipid membrane about twice as large.

Potassium, with the radius it has in crystals, would have to pay about a hundred times $RT$. Of
$10^{43}$ ions one would be found in the membrane.
"""
potassium_barrier = evaluated(
    born_barrier,
    "245.3 kJ/mol",
    source="by hand: 69.468 kJ/mol times a nanometre, over 0.138 nm, times 1/2 − 1/78.3 = 0.48723",
    z="1",
    radius="0.138 nm",
    eps_core="1.7708e-11 F/m",
    eps_water="6.9328e-10 F/m",
)
potassium_share = evaluated(
    partition_coefficient,
    "1.1e-43",
    source="by hand: 245.3 kJ/mol over 2.4790 kJ/mol is 98.95, and e to the −98.95 is 1.06e−43",
    barrier="245.3 kJ/mol",
    T="25degC",
)
