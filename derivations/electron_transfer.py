"""# Electrons between two couples

Two dissolved substances, each in an oxidised and a reduced form, exchange electrons. How far does
the reaction go, and what becomes of it where protons take part?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.decimal_logarithm import slope, slope_definition
from symbolic_electrochem.derivations.electrochemical_potential import (
    electrochemical_potential,
    mu,
    mu_standard,
)
from symbolic_electrochem.derivations.ion_selective_electrode import a_proton, pH, ph_scale
from symbolic_electrochem.derivations.membrane import F, R, T, a, phi, z
from symbolic_electrochem.derivations.redox_potential import (
    E_couple,
    a_ox,
    a_red,
    electrons,
    mu_ox,
    mu_ox_standard,
    oxidised,
    phi_s,
    potential,
    some_electrons,
    z_ox,
)
from symbolic_electrochem.steps import (
    apply,
    combine,
    define,
    equal,
    evaluated,
    headline,
    quantity,
    special_case,
    substitute,
    suppose,
)

"""
## Equilibrium

The redox potential of a couple gets a name, and a second couple in the same solution has one of its
own. Both take $n$ electrons.
"""
E_first = quantity(
    "E_first_couple",
    "redox potential of the first couple",
    unit="V",
    latex="E_1",
    typical=("-1", 1),
)
E_second = quantity(
    "E_second_couple",
    "that of the second couple",
    unit="V",
    latex="E_2",
    typical=("-1", 1),
)
E_couple_2 = quantity(
    "E_couple_2",
    "its standard potential",
    unit="V",
    latex=r"E^{\circ}_2",
    typical=("-0.1", "0.1"),
)
a_ox_2 = quantity(
    "a_ox_2",
    "activity of its oxidised form",
    domain="positive",
    latex=r"a_{\mathrm{ox},2}",
    typical=("1e-6", 1),
)
a_red_2 = quantity(
    "a_red_2",
    "activity of its reduced form",
    domain="positive",
    latex=r"a_{\mathrm{red},2}",
    typical=("1e-6", 1),
)
first_couple = define(E_first, potential, given=some_electrons)
second_couple = special_case(
    first_couple,
    {E_first: E_second, E_couple: E_couple_2, a_ox: a_ox_2, a_red: a_red_2},
    given=some_electrons,
)

"""
While the potentials differ, electrons pass from the couple of the lower potential to that of the
higher. They stop where the two are equal.
"""
no_transfer = suppose(equal(E_first, E_second))
equal_potentials = substitute(no_transfer, first_couple, second_couple)

"""
Multiply by $nF/(RT)$ and gather the two logarithms on one side.
"""
balance = combine(
    equal(
        sp.log(a_red * a_ox_2 / (a_ox * a_red_2)),
        electrons * F * (E_couple - E_couple_2) / (R * T),
    ),
    ((-electrons * F, R * T), equal_potentials),
    given=some_electrons,
)
equilibrium_constant = apply(
    "exp",
    balance,
    gives=equal(
        a_red * a_ox_2 / (a_ox * a_red_2), sp.exp(electrons * F * (E_couple - E_couple_2) / (R * T))
    ),
)

"""
On the left is the equilibrium constant of the reaction in which the second couple reduces the
first. The difference of two standard potentials is an energy per charge: between NADH and oxygen it
is 1.136 V at pH 7, and a cell lives on what two electrons give off on the way.
"""
named_constant = headline(
    equilibrium_constant, "The equilibrium constant of an electron transfer", source="D69"
)
respiration = evaluated(
    electrons * F * (E_couple - E_couple_2),
    "219 kJ/mol",
    source="textbook values of the two potentials; by hand: 2 times 96485 C/mol times 1.136 V",
    electrons="2",
    E_couple="0.816 V",
    E_couple_2="-0.320 V",
)

"""
## Protons

Many substances take up $m$ protons along with the electrons. Then the protons go in together with
the oxidised form, and their potential, $m$ times, adds to its own.
"""
protons = quantity(
    "protons", "number of protons taken up", domain="integer", latex="m", typical=(1, 4)
)
mu_proton = quantity(
    "mu_proton",
    "electrochemical potential of the protons",
    unit="J/mol",
    latex=r"\tilde{\mu}_{\mathrm{H}}",
)
mu_proton_standard = quantity(
    "mu_proton_standard",
    "standard potential of the protons",
    unit="J/mol",
    latex=r"\mu^{\circ}_{\mathrm{H}}",
)
proton = special_case(
    electrochemical_potential,
    {mu: mu_proton, mu_standard: mu_proton_standard, a: a_proton, phi: phi_s, z: 1},
)
taken_in = combine(
    equal(
        mu_ox + protons * mu_proton,
        mu_ox_standard
        + protons * mu_proton_standard
        + R * T * sp.log(a_ox * a_proton**protons)
        + (z_ox + protons) * F * phi_s,
    ),
    (1, oxidised),
    (protons, proton),
)

"""
This has the form of one substance, with the valence $z_\\mathrm{ox} + m$, the activity
$a_\\mathrm{ox} a_\\mathrm{H}^m$ and the standard potential $\\mu^\\circ_\\mathrm{ox} +
m\\mu^\\circ_\\mathrm{H}$, of which $E^\\circ$ is then made. The valence of what is oxidised never
mattered, so all that was found holds with this activity.
"""
with_protons = special_case(first_couple, {a_ox: a_ox * a_proton**protons}, given=some_electrons)

"""
In terms of the pH, as it was defined for the glass electrode, and of the slope $S$:
"""
redox_and_ph = combine(
    equal(
        E_first,
        E_couple
        + R * T / (electrons * F) * sp.log(a_ox / a_red)
        - protons / electrons * slope * pH,
    ),
    (1, with_protons),
    ((R * T * sp.log(10) * protons, electrons * F), ph_scale),
    ((protons * pH, electrons), slope_definition),
    given=some_electrons,
)
named_ph = headline(redox_and_ph, "The redox potential and the pH", source="D69")

"""
So with as many protons as electrons every pH unit costs a whole slope, 59 mV at 25 °C. That is why
biochemists have a table of their own, for pH 7: its values are lower by 414 mV.
"""
at_seven = evaluated(
    protons / electrons * slope * pH,
    "414 mV",
    source="by hand: 7 times 59.16 mV",
    protons="2",
    electrons="2",
    slope="59.16 mV",
    pH_sample="7",
)
