"""# The GHK voltage with a divalent ion

Calcium leaks through the membrane as well. It carries two charges, the common factor of the three
univalent ions does not fit it, and the voltage equation changes its form. How?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.bernoulli_function import B
from symbolic_electrochem.derivations.bernoulli_multiples import double
from symbolic_electrochem.derivations.constant_field import ghk_law
from symbolic_electrochem.derivations.ghk_voltage import (
    Q_in,
    Q_out,
    reduced,
    some_inward,
    some_outward,
    v,
)
from symbolic_electrochem.derivations.impermeant_species import P
from symbolic_electrochem.derivations.membrane import F, I, J, R, T, V, c_in, c_out, u
from symbolic_electrochem.steps import (
    apply,
    at,
    at_least,
    backwards,
    both_ways,
    combine,
    define,
    divide,
    equal,
    headline,
    known,
    limit,
    multiply,
    positive,
    quantity,
    rearrange,
    right_side,
    special_case,
    suppose,
)

"""
## The current

The univalent ions contribute as before, through their two sums $Q_{\\mathrm{out}}$ and
$Q_{\\mathrm{in}}$. The divalent cation feels twice the reduced voltage.
"""
P_2 = quantity(
    "P_divalent",
    "permeability for the divalent cation",
    unit="m/s",
    domain="nonnegative",
    latex="P_2",
    typical=("1e-9", "1e-8"),
)
c_2_in = quantity(
    "c_divalent_in",
    "concentration of the divalent cation inside",
    unit="mol/m**3",
    domain="nonnegative",
    latex=r"c_{2,\mathrm{in}}",
    typical=("1e-4", 2),
)
c_2_out = quantity(
    "c_divalent_out",
    "concentration of the divalent cation outside",
    unit="mol/m**3",
    domain="nonnegative",
    latex=r"c_{2,\mathrm{out}}",
    typical=(1, 100),
)
J_2 = quantity("J_divalent", "flux of the divalent cation", unit="mol/(m**2*s)", latex="J_2")
flux = special_case(ghk_law, {J: J_2, P: P_2, c_in: c_2_in, c_out: c_2_out, u: 2 * v})

"""
The Bernoulli function at $2v$ is that at $v$, divided by $(e^v + 1)/2$. That denominator is what
will make the equation a quadratic one.
"""
same_factor = combine(
    equal(J_2, 2 * P_2 * B(v) * (c_2_in * sp.exp(2 * v) - c_2_out) / (sp.exp(v) + 1)),
    (1, flux),
    ((P_2 * (c_2_in * sp.exp(2 * v) - c_2_out), sp.exp(v) + 1), at(double, v)),
)

"""
Each of these ions carries two charges.
"""
current = suppose(equal(I, F * B(v) * (Q_out * sp.exp(v) - Q_in) + 2 * F * J_2))
net_current = rearrange(
    current,
    (2 * F, same_factor),
    gives=equal(
        I,
        F
        * B(v)
        * (
            Q_out * sp.exp(v)
            - Q_in
            + 4 * P_2 * (c_2_in * sp.exp(2 * v) - c_2_out) / (sp.exp(v) + 1)
        ),
    ),
)

"""
## A quadratic equation

No current flows if the factor behind $FB(v)$ is zero; that one is positive.
"""
no_current = suppose(
    equal(
        Q_out * sp.exp(v) - Q_in + 4 * P_2 * (c_2_in * sp.exp(2 * v) - c_2_out) / (sp.exp(v) + 1),
        0,
    )
)

"""
Multiplied by $e^v + 1$ it is a quadratic equation for $e^v$. The divalent ion stands in it with
four times its permeability: it carries twice the charge, and at twice the reduced voltage.
"""
H_out = quantity(
    "H_out",
    "what carries current out, the divalent ion included",
    unit="mol/(m**2*s)",
    latex=r"H_{\mathrm{out}}",
    typical=("1e-7", "1e-6"),
)
H_in = quantity(
    "H_in",
    "what carries current in, the divalent ion included",
    unit="mol/(m**2*s)",
    latex=r"H_{\mathrm{in}}",
    typical=("1e-7", "1e-6"),
)
outward = define(H_out, Q_out + 4 * P_2 * c_2_in)
inward = define(H_in, Q_in + 4 * P_2 * c_2_out)
cleared = multiply(
    no_current,
    sp.exp(v) + 1,
    gives=equal(
        (Q_out * sp.exp(v) - Q_in) * (sp.exp(v) + 1) + 4 * P_2 * (c_2_in * sp.exp(2 * v) - c_2_out),
        0,
    ),
)
quadratic = rearrange(
    cleared,
    (sp.exp(2 * v), outward),
    (-1, inward),
    gives=equal(H_out * sp.exp(2 * v) + (Q_out - Q_in) * sp.exp(v) - H_in, 0),
)

"""
## The positive root

Let there be something that can carry current out, and something that can carry it in. Then the
product of the roots, $-H_{\\mathrm{in}}/H_{\\mathrm{out}}$, is negative: one root is positive, the
other negative, and $e^v$ is positive. To say so without a picture, begin with the discriminant,
which is positive.
"""
D = (Q_out - Q_in) ** 2 + 4 * H_out * H_in
some_out = suppose(positive(H_out))
some_in = suppose(positive(H_in))
square = known(at_least((Q_out - Q_in) ** 2, 0))
discriminant = combine(positive(D), (1, square), (4 * H_in, some_out), given=some_in)

"""
Its square root is larger than the coefficient in the middle, whatever the sign of that one.
"""
below_root = known(positive(sp.sqrt(D) + Q_out - Q_in), given=(some_out, some_in, discriminant))
not_the_other = combine(
    positive(2 * H_out * sp.exp(v) + Q_out - Q_in + sp.sqrt(D)),
    (1, below_root),
    (2 * sp.exp(v), some_out),
    given=discriminant,
)

"""
Times $4H_\\mathrm{out}$ the quadratic is a difference of two squares, that of $2H_\\mathrm{out}e^v
+ Q_\\mathrm{out} - Q_\\mathrm{in}$ less the discriminant, and so a product of two linear factors.
The one that belongs to the negative root is never zero and may be divided out.
"""
one_factor = divide(
    quadratic,
    (2 * H_out * sp.exp(v) + Q_out - Q_in + sp.sqrt(D)) / (4 * H_out),
    gives=equal(2 * H_out * sp.exp(v) + Q_out - Q_in - sp.sqrt(D), 0),
    given=(some_out, discriminant, not_the_other),
)
power = divide(
    one_factor,
    2 * H_out,
    gives=equal(sp.exp(v), (Q_in - Q_out + sp.sqrt(D)) / (2 * H_out)),
    given=(some_out, discriminant),
)

"""
The other root is positive in its turn, and has a logarithm.
"""
above_root = known(positive(sp.sqrt(D) + Q_in - Q_out), given=(some_out, some_in, discriminant))
logarithm = apply(
    "ln",
    power,
    gives=equal(v, sp.log((Q_in - Q_out + sp.sqrt(D)) / (2 * H_out))),
    given=(some_out, discriminant, above_root),
)

"""
Every step can be undone: there is exactly one voltage without current.
"""
exactly_one = both_ways(logarithm, backwards(logarithm, to=no_current))
in_volts = combine(
    equal(V, R * T / F * sp.log((Q_in - Q_out + sp.sqrt(D)) / (2 * H_out))),
    (R * T / F, logarithm),
    ((-R * T, F), reduced),
    given=(some_out, discriminant, above_root),
)
divalent_equation = headline(
    in_volts, "The GHK voltage equation with a divalent cation", source="D26"
)

"""
The voltage gets a name of its own.
"""
V_2 = quantity(
    "V_divalent",
    "voltage without net current, with a divalent cation",
    unit="V",
    latex="V_2",
    typical=("-0.1", "0.1"),
)
named_divalent = define(V_2, right_side(in_volts), given=(some_out, discriminant, above_root))

"""
## No digits need be lost

The discriminant seems to subtract. Written out, all its terms are positive, for
$(Q_\\mathrm{out}-Q_\\mathrm{in})^2 + 4Q_\\mathrm{out}Q_\\mathrm{in}$ is
$(Q_\\mathrm{out}+Q_\\mathrm{in})^2$.
"""
D_named = quantity(
    "D_quadratic",
    "discriminant of the quadratic equation",
    unit="mol**2/(m**4*s**2)",
    latex="D",
    typical=("1e-13", "1e-12"),
)
called = define(D_named, D)
plain_discriminant = combine(
    equal(
        D_named,
        (Q_out + Q_in) ** 2
        + 16 * P_2 * (c_2_in * Q_in + c_2_out * Q_out)
        + 64 * P_2**2 * c_2_in * c_2_out,
    ),
    (1, called),
    (4 * H_in, outward),
    (4 * (Q_out + 4 * P_2 * c_2_in), inward),
)

"""
Near zero voltage $e^v$ is near one. Put $y + 1$ for it. The quadratic equation for the small number
$e^v - 1$ contains the concentrations of the two sides as differences, and no cancelling is left to
the end.
"""
y = quantity("y_small", "$e^v - 1$", latex="y", typical=("-0.5", "0.5"))
shift = define(y, sp.exp(v) - 1)
shifted = rearrange(
    quadratic,
    (H_out * (y + 1 + sp.exp(v)) + Q_out - Q_in, shift),
    (-1, outward),
    (1, inward),
    gives=equal(
        H_out * y**2 + (2 * H_out + Q_out - Q_in) * y,
        2 * (Q_in - Q_out) + 4 * P_2 * (c_2_out - c_2_in),
    ),
)

"""
## Without the divalent ion

Write $h_{\\mathrm{out}}$ and $h_{\\mathrm{in}}$ for what the divalent ion adds to the two sums, and
let its permeability fall to the share $\\lambda$ of what it was.
"""
h_out = quantity(
    "h_out",
    "contribution of the divalent ion to $H_{\\mathrm{out}}$",
    unit="mol/(m**2*s)",
    domain="nonnegative",
    latex=r"h_{\mathrm{out}}",
    typical=("1e-7", "1e-6"),
)
h_in = quantity(
    "h_in",
    "contribution of the divalent ion to $H_{\\mathrm{in}}$",
    unit="mol/(m**2*s)",
    domain="nonnegative",
    latex=r"h_{\mathrm{in}}",
    typical=("1e-7", "1e-6"),
)
share = quantity(
    "share_2", "share of the permeability", domain="positive", latex=r"\lambda", typical=("0.1", 1)
)

"""
As the share vanishes, the square root becomes $Q_{\\mathrm{in}} + Q_{\\mathrm{out}}$.
"""
vanishing = limit(
    sp.sqrt((Q_out - Q_in) ** 2 + 4 * (Q_out + share * h_out) * (Q_in + share * h_in)),
    share,
    0,
    side="+",
    gives=Q_in + Q_out,
    given=(some_outward, some_inward),
)

"""
Then $H_{\\mathrm{out}}$ is $Q_{\\mathrm{out}}$ and $H_{\\mathrm{in}}$ is $Q_{\\mathrm{in}}$,
and the voltage is that of the univalent ions alone.
"""
univalent = special_case(
    named_divalent,
    {H_out: Q_out, H_in: Q_in},
    gives=equal(V_2, R * T / F * sp.log(Q_in / Q_out)),
    given=(some_outward, some_inward),
)
univalent_again = headline(
    univalent, "Without the divalent ion it is the GHK voltage equation", source="D26"
)
