"""# The current of ions of any valence

Sodium and chloride carry one charge each, calcium and sulfate two, lanthanum three. Every ion has a
Bernoulli function of its own in its flux. What is left in common when their currents are added up?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.bernoulli_function import B, reflection
from symbolic_electrochem.derivations.bernoulli_multiples import double_turned, triple
from symbolic_electrochem.derivations.constant_field import ghk_law
from symbolic_electrochem.derivations.ghk_voltage import Q_in, Q_out, v
from symbolic_electrochem.derivations.ghk_voltage_with_divalents import (
    J_2,
    P_2,
    c_2_in,
    c_2_out,
    same_factor,
)
from symbolic_electrochem.derivations.impermeant_species import P
from symbolic_electrochem.derivations.membrane import F, I, J, c_in, c_out, u
from symbolic_electrochem.steps import (
    at,
    combine,
    define,
    equal,
    headline,
    quantity,
    quantity_function,
    special_case,
    suppose,
    throughout,
)

"""
## Five kinds of ions

Let there be one ion of each of the valences $1$, $-1$, $2$, $-2$ and $3$; the divalent cation is
that of the preceding chapter.
"""
P_plus = quantity(
    "P_plus",
    "permeability for the univalent cation",
    unit="m/s",
    domain="nonnegative",
    latex=r"P_{+}",
    typical=("1e-9", "1e-8"),
)
c_plus_in = quantity(
    "c_plus_in",
    "concentration of the univalent cation inside",
    unit="mol/m**3",
    domain="nonnegative",
    latex=r"c_{+,\mathrm{in}}",
    typical=(1, 100),
)
c_plus_out = quantity(
    "c_plus_out",
    "concentration of the univalent cation outside",
    unit="mol/m**3",
    domain="nonnegative",
    latex=r"c_{+,\mathrm{out}}",
    typical=(1, 100),
)
J_plus = quantity("J_plus", "flux of the univalent cation", unit="mol/(m**2*s)", latex=r"J_{+}")
P_minus = quantity(
    "P_minus",
    "permeability for the univalent anion",
    unit="m/s",
    domain="nonnegative",
    latex=r"P_{-}",
    typical=("1e-9", "1e-8"),
)
c_minus_in = quantity(
    "c_minus_in",
    "concentration of the univalent anion inside",
    unit="mol/m**3",
    domain="nonnegative",
    latex=r"c_{-,\mathrm{in}}",
    typical=(1, 100),
)
c_minus_out = quantity(
    "c_minus_out",
    "concentration of the univalent anion outside",
    unit="mol/m**3",
    domain="nonnegative",
    latex=r"c_{-,\mathrm{out}}",
    typical=(1, 100),
)
J_minus = quantity("J_minus", "flux of the univalent anion", unit="mol/(m**2*s)", latex=r"J_{-}")
P_minus_2 = quantity(
    "P_minus_2",
    "permeability for the divalent anion",
    unit="m/s",
    domain="nonnegative",
    latex=r"P_{-2}",
    typical=("1e-9", "1e-8"),
)
c_minus_2_in = quantity(
    "c_minus_2_in",
    "concentration of the divalent anion inside",
    unit="mol/m**3",
    domain="nonnegative",
    latex=r"c_{-2,\mathrm{in}}",
    typical=(1, 100),
)
c_minus_2_out = quantity(
    "c_minus_2_out",
    "concentration of the divalent anion outside",
    unit="mol/m**3",
    domain="nonnegative",
    latex=r"c_{-2,\mathrm{out}}",
    typical=(1, 100),
)
J_minus_2 = quantity(
    "J_minus_2", "flux of the divalent anion", unit="mol/(m**2*s)", latex=r"J_{-2}"
)
P_3 = quantity(
    "P_3",
    "permeability for the trivalent cation",
    unit="m/s",
    domain="nonnegative",
    latex=r"P_{3}",
    typical=("1e-9", "1e-8"),
)
c_3_in = quantity(
    "c_3_in",
    "concentration of the trivalent cation inside",
    unit="mol/m**3",
    domain="nonnegative",
    latex=r"c_{3,\mathrm{in}}",
    typical=(1, 100),
)
c_3_out = quantity(
    "c_3_out",
    "concentration of the trivalent cation outside",
    unit="mol/m**3",
    domain="nonnegative",
    latex=r"c_{3,\mathrm{out}}",
    typical=(1, 100),
)
J_3 = quantity("J_3", "flux of the trivalent cation", unit="mol/(m**2*s)", latex=r"J_{3}")
"""
## Univalent ions

For a univalent cation the flux is the law itself, for an anion its reflection.
"""
flux_plus = special_case(ghk_law, {J: J_plus, P: P_plus, c_in: c_plus_in, c_out: c_plus_out, u: v})
flux_minus = special_case(
    ghk_law, {J: J_minus, P: P_minus, c_in: c_minus_in, c_out: c_minus_out, u: -v}
)
minus_turned = combine(
    equal(J_minus, P_minus * B(v) * (c_minus_in - c_minus_out * sp.exp(v))),
    (1, flux_minus),
    (P_minus * (c_minus_in * sp.exp(-v) - c_minus_out), at(reflection, v)),
)

"""
## Higher valences

The Bernoulli function at a multiple of $v$ contains that at $v$. What the valence adds is a
polynomial in $e^v$ below. For the divalent cation that was shown before; here is the anion, which
feels $-2v$.
"""
flux_minus_2 = special_case(
    ghk_law,
    {J: J_minus_2, P: P_minus_2, c_in: c_minus_2_in, c_out: c_minus_2_out, u: -2 * v},
)
minus_2_turned = combine(
    equal(
        J_minus_2,
        2 * P_minus_2 * B(v) * (c_minus_2_in - c_minus_2_out * sp.exp(2 * v)) / (sp.exp(v) + 1),
    ),
    (1, flux_minus_2),
    (
        (P_minus_2 * (c_minus_2_in * sp.exp(-2 * v) - c_minus_2_out), sp.exp(v) + 1),
        at(double_turned, v),
    ),
)

"""
And the trivalent cation:
"""
flux_3 = special_case(ghk_law, {J: J_3, P: P_3, c_in: c_3_in, c_out: c_3_out, u: 3 * v})
divided_3 = combine(
    equal(
        J_3,
        3 * P_3 * B(v) * (c_3_in * sp.exp(3 * v) - c_3_out) / (sp.exp(2 * v) + sp.exp(v) + 1),
    ),
    (1, flux_3),
    (
        (P_3 * (c_3_in * sp.exp(3 * v) - c_3_out), sp.exp(2 * v) + sp.exp(v) + 1),
        at(triple, v),
    ),
)

"""
## What each contributes

The factor $FB(v)e^v$ is common to all five currents, and it is positive. What stands behind it is
for each ion a function of the voltage, without any Bernoulli function in it. The valence enters
once by the charge, and once more by the reduced voltage.
"""
x = sp.exp(v)
form_plus = P_plus * (c_plus_in - c_plus_out * sp.exp(-v))
form_minus = P_minus * (c_minus_out - c_minus_in * sp.exp(-v))
form_2 = 4 * P_2 * (c_2_in * x**2 - c_2_out) / (x**2 + x)
form_minus_2 = 4 * P_minus_2 * (c_minus_2_out * x**2 - c_minus_2_in) / (x**2 + x)
form_3 = 9 * P_3 * (c_3_in * x**3 - c_3_out) / (x**3 + x**2 + x)
g_plus = quantity_function(
    "g_plus",
    v,
    meaning="contribution of the univalent cation",
    unit="mol/(m**2*s)",
    latex=r"g_{+}",
    model=form_plus,
)
g_minus = quantity_function(
    "g_minus",
    v,
    meaning="contribution of the univalent anion",
    unit="mol/(m**2*s)",
    latex=r"g_{-}",
    model=form_minus,
)
g_2 = quantity_function(
    "g_2",
    v,
    meaning="contribution of the divalent cation",
    unit="mol/(m**2*s)",
    latex=r"g_{2}",
    model=form_2,
)
g_minus_2 = quantity_function(
    "g_minus_2",
    v,
    meaning="contribution of the divalent anion",
    unit="mol/(m**2*s)",
    latex=r"g_{-2}",
    model=form_minus_2,
)
g_3 = quantity_function(
    "g_3",
    v,
    meaning="contribution of the trivalent cation",
    unit="mol/(m**2*s)",
    latex=r"g_{3}",
    model=form_3,
)
law_plus = suppose(throughout(v, equal(g_plus, form_plus)))
law_minus = suppose(throughout(v, equal(g_minus, form_minus)))

"""
The higher valences bring a denominator.
"""
law_2 = suppose(throughout(v, equal(g_2, form_2)))
law_minus_2 = suppose(throughout(v, equal(g_minus_2, form_minus_2)))
law_3 = suppose(throughout(v, equal(g_3, form_3)))

"""
So for each ion the flux times the valence is $B(v)e^v$ times its contribution. For the univalent
ions:
"""
spread = B(v) * sp.exp(v)
share_plus = combine(equal(J_plus, spread * g_plus), (1, flux_plus), (-spread, at(law_plus)))
share_minus = combine(
    equal(-J_minus, spread * g_minus), (-1, minus_turned), (-spread, at(law_minus))
)

"""
For the others the denominator of the flux, times $e^v$, is that of the contribution.
"""
share_2 = combine(equal(2 * J_2, spread * g_2), (2, same_factor), (-spread, at(law_2)))
share_minus_2 = combine(
    equal(-2 * J_minus_2, spread * g_minus_2), (-2, minus_2_turned), (-spread, at(law_minus_2))
)
share_3 = combine(equal(3 * J_3, spread * g_3), (3, divided_3), (-spread, at(law_3)))

"""
The net current is the common factor times their sum.
"""
net = define(I, F * (J_plus - J_minus + 2 * J_2 - 2 * J_minus_2 + 3 * J_3))
common = F * spread
net_current = combine(
    equal(I, common * (g_plus + g_minus + g_2 + g_minus_2 + g_3)),
    (1, net),
    (F, share_plus),
    (F, share_minus),
    (F, share_2),
    (F, share_minus_2),
    (F, share_3),
)
current_of_all = headline(net_current, "The GHK current of ions of any valence", source="D27")

"""
## The equations of the preceding chapters

Without the ions of valence $-2$ and $3$ this is the current that led to the quadratic equation. The
two sums of the univalent ions are those called $Q_{\\mathrm{out}}$ and $Q_{\\mathrm{in}}$ there.
"""
no_minus_2 = suppose(equal(P_minus_2, 0))
no_3 = suppose(equal(P_3, 0))
outward = suppose(equal(Q_out, P_plus * c_plus_in + P_minus * c_minus_out))
inward = suppose(equal(Q_in, P_plus * c_plus_out + P_minus * c_minus_in))

"""
Two of the contributions are then zero, and those of the univalent ions draw together.
"""
nothing_minus_2 = combine(
    equal(g_minus_2, 0),
    (1, at(law_minus_2)),
    (4 * (c_minus_2_out * x**2 - c_minus_2_in) / (x**2 + x), no_minus_2),
)
nothing_3 = combine(
    equal(g_3, 0),
    (1, at(law_3)),
    (9 * (c_3_in * x**3 - c_3_out) / (x**3 + x**2 + x), no_3),
)
both_univalent = combine(
    equal((g_plus + g_minus) * x, Q_out * x - Q_in),
    (x, at(law_plus)),
    (x, at(law_minus)),
    (-x, outward),
    (1, inward),
)

"""
What is left is the sum of the univalent ions and of the divalent one.
"""
with_divalent = combine(
    equal(
        I,
        F * B(v) * (Q_out * x - Q_in + 4 * P_2 * (c_2_in * x**2 - c_2_out) / (x + 1)),
    ),
    (1, net_current),
    (F * B(v), both_univalent),
    (common, at(law_2)),
    (common, nothing_minus_2),
    (common, nothing_3),
)
quadratic_case = headline(
    with_divalent, "With one divalent cation it is the quadratic equation", source="D27"
)

"""
And without the divalent cation it is the current of the GHK voltage equation.
"""
no_2 = suppose(equal(P_2, 0))
univalent_only = combine(
    equal(I, F * B(v) * (Q_out * x - Q_in)),
    (1, with_divalent),
    (F * B(v) * 4 * (c_2_in * x**2 - c_2_out) / (x + 1), no_2),
)
linear_case = headline(
    univalent_only, "With univalent ions alone it is the GHK voltage equation", source="D27"
)
