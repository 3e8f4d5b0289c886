"""# The redox potential

A platinum wire is permeable to nothing but electrons. It stands in a solution in which a dissolved
substance can take up electrons and give them off again. At which voltage does it do neither?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.decimal_logarithm import slope, slope_definition
from symbolic_electrochem.derivations.electrochemical_potential import (
    electrochemical_potential,
    mu,
    mu_standard,
)
from symbolic_electrochem.derivations.membrane import F, R, T, a, phi, z
from symbolic_electrochem.steps import (
    backwards,
    both_ways,
    combine,
    define,
    diverges,
    equal,
    headline,
    limit,
    positive,
    quantity,
    right_side,
    special_case,
    substitute,
    suppose,
)

"""
## The half-reaction

The oxidised form of the substance takes up $n$ electrons and becomes the reduced form,
$\\mathrm{Ox} + n\\,\\mathrm{e}^- \\rightleftharpoons \\mathrm{Red}$. Its valence goes down by $n$.
Both forms are dissolved, at the potential $\\phi_\\mathrm{s}$ of the solution, and each has its
electrochemical potential.
"""
phi_s = quantity(
    "phi_s",
    "potential of the solution",
    unit="V",
    latex=r"\phi_{\mathrm{s}}",
    typical=("-0.5", "0.5"),
)
phi_m = quantity(
    "phi_m",
    "potential of the metal",
    unit="V",
    latex=r"\phi_{\mathrm{m}}",
    typical=("-0.5", "0.5"),
)
electrons = quantity(
    "electrons", "number of electrons", domain="integer", latex="n", typical=(1, 4)
)
z_ox = quantity(
    "z_ox",
    "valence of the oxidised form",
    domain="integer",
    latex=r"z_{\mathrm{ox}}",
    typical=(-3, 4),
)
a_ox = quantity(
    "a_ox",
    "activity of the oxidised form",
    domain="positive",
    latex=r"a_{\mathrm{ox}}",
    typical=("1e-6", 1),
)
a_red = quantity(
    "a_red",
    "activity of the reduced form",
    domain="positive",
    latex=r"a_{\mathrm{red}}",
    typical=("1e-6", 1),
)
mu_ox = quantity(
    "mu_ox",
    "electrochemical potential of the oxidised form",
    unit="J/mol",
    latex=r"\tilde{\mu}_{\mathrm{ox}}",
)
mu_red = quantity(
    "mu_red",
    "electrochemical potential of the reduced form",
    unit="J/mol",
    latex=r"\tilde{\mu}_{\mathrm{red}}",
)
mu_ox_standard = quantity(
    "mu_ox_standard",
    "standard potential of the oxidised form",
    unit="J/mol",
    latex=r"\mu^{\circ}_{\mathrm{ox}}",
)
mu_red_standard = quantity(
    "mu_red_standard",
    "standard potential of the reduced form",
    unit="J/mol",
    latex=r"\mu^{\circ}_{\mathrm{red}}",
)
oxidised = special_case(
    electrochemical_potential,
    {mu: mu_ox, mu_standard: mu_ox_standard, a: a_ox, phi: phi_s, z: z_ox},
)
reduced = special_case(
    electrochemical_potential,
    {mu: mu_red, mu_standard: mu_red_standard, a: a_red, phi: phi_s, z: z_ox - electrons},
)

"""
The electrons are in the metal, at its potential $\\phi_\\mathrm{m}$. There are so many of them that
a reaction does not change how crowded they are: their chemical part is a constant of the metal.
"""
mu_e = quantity(
    "mu_e",
    "electrochemical potential of the electrons",
    unit="J/mol",
    latex=r"\tilde{\mu}_{\mathrm{e}}",
)
mu_metal = quantity(
    "mu_metal",
    "chemical potential of electrons in the metal",
    unit="J/mol",
    latex=r"\mu_{\mathrm{e}}",
)
in_the_metal = suppose(equal(mu_e, mu_metal - F * phi_m))

"""
The reaction is at equilibrium where what goes in has the same potential as what comes out. For a
membrane it was one ion on two sides; here it is the two sides of a reaction.
"""
equilibrium = suppose(equal(mu_ox + electrons * mu_e, mu_red))

"""
Put in what goes in: the oxidised form, and the electrons.
"""
in_full = substitute(equilibrium, oxidised, in_the_metal)

"""
Then what comes out. The valence of the oxidised form drops out: the field sees the $n$ electrons
and nothing else.
"""
written_out = combine(
    equal(
        electrons * F * (phi_m - phi_s),
        mu_ox_standard + electrons * mu_metal - mu_red_standard + R * T * sp.log(a_ox / a_red),
    ),
    (-1, in_full),
    (-1, reduced),
    relation="⇔",
)

"""
A voltmeter does not show the potential of a metal over a solution. It compares two metals, and the
second one is that of a reference electrode, which stays at a constant $E_\\mathrm{r}$ over the same
solution.
"""
E_reference = quantity(
    "E_reference",
    "potential of the reference electrode over the solution",
    unit="V",
    latex=r"E_{\mathrm{r}}",
    typical=("-0.5", "0.5"),
)
E_redox = quantity(
    "E_redox",
    "redox potential, that of the metal over the reference electrode",
    unit="V",
    latex=r"E_{\mathrm{h}}",
    typical=("-1", 1),
)
measured_against = define(E_redox, phi_m - phi_s - E_reference)

"""
At least one electron passes, so we may divide by $nF$. The terms that do not depend on the
activities are then the *standard potential*. Tables give it against the hydrogen electrode.
"""
E_couple = quantity(
    "E_couple",
    "standard potential of the couple",
    unit="V",
    latex=r"E^{\circ}",
    typical=("-1", 1),
)
some_electrons = suppose(positive(electrons))
standard = define(
    E_couple,
    (mu_ox_standard + electrons * mu_metal - mu_red_standard) / (electrons * F) - E_reference,
    given=some_electrons,
)

"""
What is left is an equation of the form of Nernst's.
"""
redox = combine(
    equal(E_redox, E_couple + R * T / (electrons * F) * sp.log(a_ox / a_red)),
    ((1, electrons * F), written_out),
    (1, measured_against),
    (-1, standard),
    given=some_electrons,
    relation="⇔",
)

"""
Every step can be undone: at this potential, and at no other, the couple is at equilibrium with the
metal.
"""
redox_equation = both_ways(redox, backwards(redox, to=equilibrium))
named_redox = headline(redox_equation, "The redox potential", source="D69")

"""
A battery can hold the wire at another potential. Then the reaction runs, and as with an ion and a
membrane the distance from equilibrium is what drives it: below the redox potential the substance
is reduced, above it oxidised.
"""
drive = quantity(
    "redox_drive",
    "free energy that the reduction releases",
    unit="J/mol",
    latex=r"\Delta\tilde{\mu}",
)
released = define(drive, mu_ox + electrons * mu_e - mu_red)
redox_drive = combine(
    equal(
        drive,
        electrons * F * (right_side(redox) - E_redox),
    ),
    (1, released),
    (1, oxidised),
    (electrons, in_the_metal),
    (-1, reduced),
    (electrons * F, measured_against),
    (-electrons * F, standard),
    given=some_electrons,
)

"""
## Its size

With as much of the one form as of the other the wire is at the standard potential.
"""
half_reduced = suppose(equal(a_ox, a_red))
midpoint = substitute(redox, half_reduced, gives=equal(E_redox, E_couple), given=some_electrons)

"""
A solution of the one form alone has no redox potential. As the oxidised form vanishes the potential
falls without bound, and as the reduced form vanishes it rises.
"""
potential = right_side(redox)
nothing_oxidised = limit(potential, a_ox, 0, side="+", gives=diverges(-1), given=some_electrons)
nothing_reduced = limit(potential, a_red, 0, side="+", gives=diverges(1), given=some_electrons)

"""
Ten times as much of the oxidised form is a slope $S$ more, divided among the electrons: 59 mV for
one at 25 °C, 30 mV for two.
"""
one_decade = combine(
    equal(potential.xreplace({a_ox: 10 * a_ox}) - potential, slope / electrons),
    ((-1, electrons), slope_definition),
    given=some_electrons,
)

"""
Where the wire is made of the reduced form itself, as silver in a solution of its ions, that form is
pure and its activity is one. The wire shows the activity of the ions in solution: it is an
electrode for this ion, without a membrane.
"""
metal_electrode = special_case(redox, {a_red: 1}, given=some_electrons)
