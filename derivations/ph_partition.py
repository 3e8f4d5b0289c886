"""# Trapped by pH, gathered by voltage

Many drugs are weak acids: uncharged they slip through a membrane, charged they do not. How does a
difference of pH then distribute the whole of such a substance? And what becomes of a charged
molecule that slips through all the same?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.membrane import (
    F,
    R,
    T,
    V,
    a_in,
    a_out,
    c_standard,
    z,
)
from symbolic_electrochem.derivations.neutral_species import neutral_equilibrium
from symbolic_electrochem.derivations.proton_motive_force import (
    H_in,
    H_out,
    pH_in,
    pH_out,
)
from symbolic_electrochem.derivations.vanishing_activity import boltzmann_ratio
from symbolic_electrochem.steps import (
    combine,
    divide,
    equal,
    evaluated,
    headline,
    identity,
    limit,
    multiply,
    quantity,
    right_side,
    special_case,
    suppose,
)

"""
## A weak acid

The acid HA gives off a proton and leaves the anion $\\mathrm{A}^-$. By the law of mass action
protons times anion are, on either side, the acid times the constant $10^{-\\mathrm{p}K}$. So half
of the acid has given off its proton where the pH equals its $\\mathrm{p}K$.
"""
pK = quantity("pK", "pK of the acid or base", latex=r"\mathrm{p}K", typical=(4, 9))
HA_in = quantity(
    "HA_in",
    "concentration of the uncharged acid inside",
    unit="mol/m**3",
    domain="positive",
    latex=r"\mathrm{HA}_{\mathrm{in}}",
    typical=("0.01", 1),
)
HA_out = quantity(
    "HA_out",
    "concentration of the uncharged acid outside",
    unit="mol/m**3",
    domain="positive",
    latex=r"\mathrm{HA}_{\mathrm{out}}",
    typical=("0.01", 1),
)
A_in = quantity(
    "A_in",
    "concentration of its anion inside",
    unit="mol/m**3",
    domain="positive",
    latex=r"\mathrm{A}_{\mathrm{in}}",
    typical=("0.01", 1),
)
A_out = quantity(
    "A_out",
    "concentration of its anion outside",
    unit="mol/m**3",
    domain="positive",
    latex=r"\mathrm{A}_{\mathrm{out}}",
    typical=("0.01", 1),
)
K_a = sp.Integer(10) ** (-pK)
dissociation_inside = suppose(equal(H_in * A_in, K_a * HA_in))
dissociation_outside = suppose(equal(H_out * A_out, K_a * HA_out))

"""
The uncharged acid crosses, and a neutral species is at equilibrium where it is equal on both sides,
whatever the voltage.
"""
acid_crosses = special_case(
    neutral_equilibrium,
    {z: 0, a_in: HA_in / c_standard, a_out: HA_out / c_standard},
)
equal_acid = suppose(equal(HA_in, HA_out))

"""
The anion does not cross. It is made on either side from the same acid, so there is more of it where
there are fewer protons.
"""
same_product = combine(
    equal(H_in * A_in, H_out * A_out),
    (1, dissociation_inside),
    (-1, dissociation_outside),
    (K_a, equal_acid),
)
anion_ratio = divide(same_product, H_in * A_out, gives=equal(A_in / A_out, H_out / H_in))
anions = headline(anion_ratio, "The pH decides where the anion is", source="D54")

"""
An anion that crossed would be at the ratio that the voltage asks for. This one is not: a trapped
anion knows of protons only.

What one measures is all of the substance. By the law of mass action the anion is the acid times
$10^{\\mathrm{pH}-\\mathrm{p}K}$. So all of it is the uncharged acid and more, by a factor that
grows with the pH.
"""
f_in = 1 + sp.Integer(10) ** (pH_in - pK)
f_out = 1 + sp.Integer(10) ** (pH_out - pK)
total_inside = divide(dissociation_inside, H_in, gives=equal(HA_in + A_in, HA_in * f_in))
total_outside = divide(dissociation_outside, H_out, gives=equal(HA_out + A_out, HA_out * f_out))

"""
The uncharged acid is the same on both sides and goes.
"""
total_ratio = combine(
    equal((HA_in + A_in) / (HA_out + A_out), f_in / f_out),
    ((1, HA_out + A_out), total_inside),
    ((f_in, HA_out + A_out), equal_acid),
    ((-f_in, (HA_out + A_out) * f_out), total_outside),
)
total = headline(total_ratio, "How a weak acid is distributed", source="D54")

"""
From an acid stomach into the cells that line it, such a substance is gathered several thousand
times.
"""
stomach_number = evaluated(
    right_side(total_ratio),
    "4963",
    source="by hand: 5012.87 over 1.01",
    pK="3.5",
    pH_in="7.2",
    pH_out="1.5",
)

"""
## The two extremes

An acid so weak that it never gives off its proton is a neutral species, and equal on both sides.
"""
never_charged = limit(f_in / f_out, pK, sp.oo, gives=1)

"""
At the other end nearly all of it is anion. Both sides of the fraction are multiplied by
$10^{\\mathrm{p}K}$, so that its parts have limits.
"""
scaled = identity(
    equal(
        f_in / f_out,
        (sp.Integer(10) ** pK + sp.Integer(10) ** pH_in)
        / (sp.Integer(10) ** pK + sp.Integer(10) ** pH_out),
    )
)
always_charged = limit(right_side(scaled), pK, -sp.oo, gives=sp.Integer(10) ** (pH_in - pH_out))
extremes = headline(always_charged, "A strong acid is distributed like its anion", source="D54")

"""
## A weak base

A base B takes up a proton and becomes the cation $\\mathrm{BH}^+$. Now it is the uncharged base
that crosses, and the cation that does not.
"""
base_in = quantity(
    "base_in",
    "concentration of the uncharged base inside",
    unit="mol/m**3",
    domain="positive",
    latex=r"\mathrm{B}_{\mathrm{in}}",
    typical=("0.01", 1),
)
base_out = quantity(
    "base_out",
    "concentration of the uncharged base outside",
    unit="mol/m**3",
    domain="positive",
    latex=r"\mathrm{B}_{\mathrm{out}}",
    typical=("0.01", 1),
)
BH_in = quantity(
    "BH_in",
    "concentration of its cation inside",
    unit="mol/m**3",
    domain="positive",
    latex=r"\mathrm{BH}_{\mathrm{in}}",
    typical=("0.01", 1),
)
BH_out = quantity(
    "BH_out",
    "concentration of its cation outside",
    unit="mol/m**3",
    domain="positive",
    latex=r"\mathrm{BH}_{\mathrm{out}}",
    typical=("0.01", 1),
)
base_inside = suppose(equal(K_a * BH_in, H_in * base_in))
base_outside = suppose(equal(K_a * BH_out, H_out * base_out))
equal_base = suppose(equal(base_in, base_out))

"""
Everything is turned round: the cation is where the protons are.
"""
cation_ratio = combine(
    equal(BH_in / BH_out, H_in / H_out),
    ((1, K_a * BH_out), base_inside),
    ((-H_in, K_a * BH_out * H_out), base_outside),
    ((H_in, K_a * BH_out), equal_base),
)
cations = headline(cation_ratio, "A weak base gathers where the protons are", source="D54")

"""
The whole of the base is again the uncharged part and a factor, which now falls with the pH.
"""
g_in = 1 + sp.Integer(10) ** (pK - pH_in)
g_out = 1 + sp.Integer(10) ** (pK - pH_out)
base_total_inside = divide(base_inside, K_a, gives=equal(base_in + BH_in, base_in * g_in))
base_total_outside = divide(base_outside, K_a, gives=equal(base_out + BH_out, base_out * g_out))
base_ratio = combine(
    equal((base_in + BH_in) / (base_out + BH_out), g_in / g_out),
    ((1, base_out + BH_out), base_total_inside),
    ((g_in, base_out + BH_out), equal_base),
    ((-g_in, (base_out + BH_out) * g_out), base_total_outside),
)

"""
That is how a lysosome, which is acid inside, fills with basic drugs.
"""
lysosome_number = evaluated(
    base_ratio,
    "311",
    source="by hand: 19953.6 over 64.096",
    pK="9",
    pH_in="4.7",
    pH_out="7.2",
)

"""
## A cation that crosses

Some dyes are cations and cross all the same, because their charge is spread over a large greasy
molecule. They come to equilibrium as any permeant ion does, and nothing of this has to do with
protons.
"""
dye_in = quantity(
    "dye_in",
    "concentration of a permeant cation inside",
    unit="mol/m**3",
    domain="positive",
    latex=r"\mathrm{M}_{\mathrm{in}}",
    typical=("0.01", 1),
)
dye_out = quantity(
    "dye_out",
    "concentration of a permeant cation outside",
    unit="mol/m**3",
    domain="positive",
    latex=r"\mathrm{M}_{\mathrm{out}}",
    typical=("0.01", 1),
)
dye_balance = special_case(
    boltzmann_ratio, {z: 1, a_in: dye_in / c_standard, a_out: dye_out / c_standard}
)
nernst_ratio = multiply(
    dye_balance,
    dye_in / dye_out * sp.exp(-F * V / (R * T)),
    gives=equal(dye_in / dye_out, sp.exp(-F * V / (R * T))),
)
dye = headline(nernst_ratio, "A permeant cation measures the voltage", source="D54")

"""
A mitochondrion gathers such a dye some hundreds of times, and how bright it is tells its voltage.
"""
dye_number = evaluated(
    nernst_ratio,
    "274",
    source="by hand: the exponential of 150/26.7267, which is 5.6124",
    T="37degC",
    V="-150mV",
)
