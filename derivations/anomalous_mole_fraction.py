"""# The anomalous mole fraction effect

A channel lets two kinds of ion through. Their concentrations are exchanged for one another while
the sum stays the same, and for some channels the conductance of a mixture comes out below that of
either pure solution. What does a single such point prove?
"""

from __future__ import annotations

from symbolic_electrochem.steps import (
    at_least,
    combine,
    define,
    differentiate,
    divide,
    equal,
    greater,
    headline,
    known,
    positive,
    quantity,
    right_side,
    special_case,
    suppose,
    unequal,
)

"""
## Independence

The same solution stands on both sides. Let $\\lambda$ be what one unit of concentration of an ion
contributes to the conductance, at the voltage of the experiment.
"""
c_a = quantity(
    "c_a",
    "concentration of ion A",
    unit="mol/m**3",
    domain="nonnegative",
    latex=r"c_{\mathrm{A}}",
    typical=(1, 200),
)
c_b = quantity(
    "c_b",
    "concentration of ion B",
    unit="mol/m**3",
    domain="nonnegative",
    latex=r"c_{\mathrm{B}}",
    typical=(1, 200),
)
lambda_a = quantity(
    "lambda_a",
    "conductance for one unit of concentration of A",
    unit="S*m/mol",
    domain="nonnegative",
    latex=r"\lambda_{\mathrm{A}}",
    typical=(1, 10),
)
lambda_b = quantity(
    "lambda_b",
    "conductance for one unit of concentration of B",
    unit="S*m/mol",
    domain="nonnegative",
    latex=r"\lambda_{\mathrm{B}}",
    typical=(1, 10),
)
G_mix = quantity(
    "G_mix",
    "conductance of the membrane in the mixture",
    unit="S/m**2",
    latex=r"G_{\mathrm{mix}}",
    typical=(1, 1000),
)

"""
Independence is an axiom about the membrane: an ion passes as if no other were there. So each
contributes in proportion to its own concentration, and the contributions add.
"""
independence = suppose(equal(G_mix, lambda_a * c_a + lambda_b * c_b))

"""
## Mixtures of one total concentration

Keep the total concentration $c_{\\mathrm{tot}}$ and let the share $y$ of it be A.
"""
c_total = quantity(
    "c_total",
    "total concentration",
    unit="mol/m**3",
    domain="positive",
    latex=r"c_{\mathrm{tot}}",
    typical=(10, 200),
)
y = quantity("y", "mole fraction of ion A", typical=(0, 1))
mixture = special_case(independence, {c_a: y * c_total, c_b: (1 - y) * c_total})

"""
The two pure solutions are the ends, $y = 1$ and $y = 0$.
"""
G_pure_a = quantity(
    "G_pure_a", "conductance in pure A", unit="S/m**2", latex=r"G_{\mathrm{A}}", typical=(1, 1000)
)
G_pure_b = quantity(
    "G_pure_b", "conductance in pure B", unit="S/m**2", latex=r"G_{\mathrm{B}}", typical=(1, 1000)
)
pure_a = special_case(mixture, {G_mix: G_pure_a, y: 1})
pure_b = special_case(mixture, {G_mix: G_pure_b, y: 0})

"""
What the ions do inside the membrane drops out between the three measurements. The conductance of
the mixture is that of the ends, weighted by the mole fractions.
"""
weighted = combine(
    equal(G_mix, y * G_pure_a + (1 - y) * G_pure_b), (1, mixture), (-y, pure_a), (y - 1, pure_b)
)
affine_in_the_mole_fraction = headline(
    weighted, "Under independence the conductance is linear in the mole fraction", source="D36"
)

"""
Plotted against the mole fraction it is a straight line: its slope is the same everywhere.
"""
straight = differentiate(right_side(weighted), y, gives=G_pure_a - G_pure_b)

"""
A mole fraction lies between zero and one.
"""
some_a = suppose(at_least(y, 0))
some_b = suppose(at_least(1, y))

"""
A straight line has no dip: whatever both ends reach, a mixture reaches too.
"""
G_low = quantity(
    "G_low",
    "a conductance that both pure solutions reach",
    unit="S/m**2",
    latex=r"G_{\mathrm{low}}",
    typical=(1, 1000),
)
a_reaches = suppose(at_least(G_pure_a, G_low))
b_reaches = suppose(at_least(G_pure_b, G_low))
no_dip = combine(
    at_least(G_mix, G_low),
    (1, weighted),
    (y, a_reaches),
    (1 - y, b_reaches),
    given=(some_a, some_b),
)

"""
And what neither end exceeds, no mixture exceeds.
"""
G_high = quantity(
    "G_high",
    "a conductance that neither pure solution exceeds",
    unit="S/m**2",
    latex=r"G_{\mathrm{high}}",
    typical=(1, 1000),
)
a_within = suppose(at_least(G_high, G_pure_a))
b_within = suppose(at_least(G_high, G_pure_b))
no_hump = combine(
    at_least(G_high, G_mix),
    (-1, weighted),
    (y, a_within),
    (1 - y, b_within),
    given=(some_a, some_b),
)

"""
## One measured point

Now measure one true mixture, and let the conductance come out below both ends.
"""
G_measured = quantity(
    "G_measured",
    "conductance measured in the mixture",
    unit="S/m**2",
    latex=r"G_{\mathrm{meas}}",
    typical=(1, 1000),
)
contains_a = suppose(positive(y))
contains_b = suppose(greater(1, y))
below_a = suppose(greater(G_pure_a, G_measured))
below_b = suppose(greater(G_pure_b, G_measured))

"""
Independence predicts more than was measured.
"""
too_low = combine(
    greater(G_mix, G_measured),
    (1, weighted),
    (y, below_a),
    (1 - y, below_b),
    given=(contains_a, contains_b),
)

"""
So the measurement and the axiom cannot both be right, and the axiom goes: in this membrane the
passage of one ion depends on the other. No fit and no model was needed, only a minimum below both
ends.
"""
refuted = known(unequal(G_measured, G_mix), given=too_low)
refutes_independence = headline(
    refuted, "A minimum below both ends refutes independence", source="D36"
)

"""
## One site is not enough

The simplest pore in which ions do meet has a single site. An ion that sits on it keeps the others
out, so everything is divided by how much the site is taken; $K$ is the concentration at which an
ion alone takes it half of the time. That is another hypothesis about the membrane, in the place of
independence.
"""
K_a = quantity(
    "K_a",
    "half-saturation concentration of A",
    unit="mol/m**3",
    domain="positive",
    latex=r"K_{\mathrm{A}}",
    typical=(1, 200),
)
K_b = quantity(
    "K_b",
    "half-saturation concentration of B",
    unit="mol/m**3",
    domain="positive",
    latex=r"K_{\mathrm{B}}",
    typical=(1, 200),
)
one_site = suppose(equal(G_mix * (1 + c_a / K_a + c_b / K_b), lambda_a * c_a + lambda_b * c_b))
site_mixture = special_case(one_site, {c_a: y * c_total, c_b: (1 - y) * c_total})
site_a = special_case(site_mixture, {G_mix: G_pure_a, y: 1})
site_b = special_case(site_mixture, {G_mix: G_pure_b, y: 0})

"""
In pure A and in pure B the site is taken to a different degree. Each of the two divisors gets a
name.
"""
s_a = quantity(
    "s_a", "divisor of the conductance in pure A", latex=r"s_{\mathrm{A}}", typical=(1, 5)
)
s_b = quantity(
    "s_b", "divisor of the conductance in pure B", latex=r"s_{\mathrm{B}}", typical=(1, 5)
)
crowding_a = define(s_a, 1 + c_total / K_a)
crowding_b = define(s_b, 1 + c_total / K_b)

"""
The conductance is no straight line any more. Yet the two ends still carry it: each counts in
proportion to its mole fraction and to how crowded the site is there.
"""
site_weighted = combine(
    equal(
        G_mix * (y * s_a + (1 - y) * s_b),
        y * s_a * G_pure_a + (1 - y) * s_b * G_pure_b,
    ),
    (1, site_mixture),
    (-y, site_a),
    (y - 1, site_b),
    (y * (G_mix - G_pure_a), crowding_a),
    ((1 - y) * (G_mix - G_pure_b), crowding_b),
)

"""
The weights are positive, so their sum is.
"""
crowded_a = combine(positive(s_a), (1, crowding_a), (1, known(positive(1 + c_total / K_a))))
crowded_b = combine(positive(s_b), (1, crowding_b), (1, known(positive(1 + c_total / K_b))))
weight = combine(
    positive(y * s_a + (1 - y) * s_b),
    (y, crowded_a),
    (1 - y, crowded_b),
    given=(contains_a, contains_b),
)

"""
So a pore with one site does not dip below both ends either: it, too, predicts more than was
measured.
"""
above_by_weight = combine(
    positive((G_mix - G_measured) * (y * s_a + (1 - y) * s_b)),
    (1, site_weighted),
    (y * s_a, below_a),
    ((1 - y) * s_b, below_b),
    given=(contains_a, contains_b, crowded_a, crowded_b),
)
site_too_low = divide(
    above_by_weight, y * s_a + (1 - y) * s_b, gives=greater(G_mix, G_measured), given=weight
)

"""
The measured minimum refutes both hypotheses at once. What it leaves is a pore that holds more than
one ion at a time, in which the ions push or hold one another.
"""
