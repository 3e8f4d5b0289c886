"""# The Nernst–Planck equation

Inside the membrane concentration and potential change from place to place. How fast do ions move
down their electrochemical potential?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.electrochemical_potential import potential
from symbolic_electrochem.derivations.membrane import (
    F,
    I,
    J,
    R,
    T,
    a,
    c_in,
    c_out,
    c_standard,
    phi,
    phi_in,
    phi_out,
    z,
)
from symbolic_electrochem.derivations.neutral_species import neutral
from symbolic_electrochem.steps import (
    backwards,
    both_ways,
    combine,
    define,
    differentiate,
    equal,
    headline,
    positive,
    quantity,
    quantity_function,
    rearrange,
    suppose,
)

"""
The inner face of the membrane is at $x = 0$, the outer one at $x = \\ell$. At each place in between
there is a concentration and an electric potential.
"""
x = quantity("x", "distance from the inner face", unit="m", typical=("1e-9", "4e-9"))
thickness = quantity(
    "thickness",
    "thickness of the membrane",
    unit="m",
    domain="positive",
    latex=r"\ell",
    typical=("5e-9", "8e-9"),
)
c = quantity_function(
    "c_within",
    x,
    meaning="concentration in the membrane",
    unit="mol/m**3",
    latex="c",
    model=c_in + (c_out - c_in) * x / thickness,
)
phi_within = quantity_function(
    "phi_within",
    x,
    meaning="electric potential in the membrane",
    unit="V",
    latex=r"\phi",
    model=phi_in + (phi_out - phi_in) * x / thickness,
)
c_slope, phi_slope = sp.Derivative(c, x), sp.Derivative(phi_within, x)

"""
In an ideal solution the activity is the concentration over the standard concentration. With that
the electrochemical potential has a value wherever the species is present, and a slope. The slope
has two parts, one for each of the two forces.
"""
potential_within = potential.xreplace({a: c / c_standard, phi: phi_within})
present = suppose(positive(c))
two_parts = differentiate(
    potential_within, x, gives=R * T * c_slope / c + z * F * phi_slope, given=present
)
mu_slope = quantity(
    "mu_slope",
    "slope of the electrochemical potential",
    unit="J/(mol*m)",
    latex=r"\frac{\mathrm{d}\tilde{\mu}}{\mathrm{d}x}",
)
gradient = define(mu_slope, sp.Derivative(potential_within, x), given=present)

"""
How fast do ions move in response? As long as the force is small within the diameter of a molecule,
the answer is proportional to it. The factor $\\omega$ is the *mobility*, and the flux is mobility
times concentration times slope, downhill. This is a law of its own, which does not follow from
equilibrium.
"""
omega = quantity(
    "omega",
    "mobility",
    unit="mol*m**2/(J*s)",
    domain="positive",
    latex=r"\omega",
    typical=("1e-14", "1e-12"),
)
drift = suppose(equal(J, -omega * c * mu_slope))

"""
Put in, the first part of the slope loses its divisor.
"""
two_forces = rearrange(
    drift,
    (-omega * c, gradient),
    (-omega * c, two_parts),
    gives=equal(J, -omega * (R * T * c_slope + z * F * c * phi_slope)),
)

"""
The mobility has another name where there is no field: Einstein's relation says that the *diffusion
coefficient* is the mobility times $RT$.
"""
D = quantity(
    "D",
    "diffusion coefficient in the membrane",
    unit="m**2/s",
    domain="positive",
    typical=("1e-10", "1e-9"),
)
einstein = suppose(equal(D, omega * R * T))
nernst_planck = rearrange(
    two_forces,
    (c_slope + z * F / (R * T) * c * phi_slope, einstein),
    gives=equal(J, -D * (c_slope + z * F / (R * T) * c * phi_slope)),
)

"""
Every step can be undone, so diffusion and drift together say neither more nor less than the one
slope did. But in this form nothing is divided by the concentration: the equation keeps its meaning
where the species is absent.
"""
one_slope = both_ways(nernst_planck, backwards(nernst_planck, to=drift))
diffusion_and_drift = headline(one_slope, "The Nernst–Planck equation", source="D18")

"""
## Diffusion alone

For a neutral species the second term is not there. What is left is Fick's law, whatever the field.
"""
fick = rearrange(
    nernst_planck,
    (-D * F / (R * T) * c * phi_slope, neutral),
    gives=equal(J, -D * c_slope),
)
diffusion = headline(fick, "Fick's law from the Nernst–Planck equation", source="D18")

"""
## Drift alone

Where the concentration is the same everywhere the first term is not there. The flux is proportional
to the field, and so is the current it carries.
"""
uniform = suppose(equal(c_slope, 0))
current = define(I, z * F * J)
drift_alone = rearrange(
    nernst_planck, (-D, uniform), gives=equal(J, -z * F * D / (R * T) * c * phi_slope)
)
ohm = combine(
    equal(I, z**2 * F**2 * D * c / (R * T) * -phi_slope), (1, current), (z * F, drift_alone)
)
conduction = headline(ohm, "Ohm's law from the Nernst–Planck equation", source="D18")

"""
That is Ohm's law with the conductivity $z^2F^2Dc/(RT)$. The valence enters as its square: cations
and anions move in opposite directions and carry the same current.
"""
