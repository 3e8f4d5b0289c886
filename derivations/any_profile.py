"""# Any field whatever

The constant field is an idealisation. Real membranes have charges, barriers and narrow places. How
much of what it told us depends on it?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.constant_field import beta, reduced_voltage
from symbolic_electrochem.derivations.electrochemical_potential import voltage
from symbolic_electrochem.derivations.membrane import (
    F,
    J,
    R,
    T,
    c_in,
    c_out,
    phi_in,
    phi_out,
    u,
    z,
)
from symbolic_electrochem.derivations.nernst_planck import D, phi_slope, phi_within, thickness, x
from symbolic_electrochem.steps import (
    apply,
    at,
    combine,
    equal,
    for_every,
    greater,
    headline,
    integrate,
    known,
    negative,
    positive,
    quantity_function,
    substitute,
    suppose,
    throughout,
)

"""
Let the potential in the membrane be any function $\\phi$ of the place, and let the diffusion
coefficient be any positive function $D$. The only thing kept is the steady state: the flux is the
same everywhere, and the Nernst–Planck equation holds everywhere.
"""
weight = sp.exp(z * F * phi_within / (R * T))
falling = sp.exp(z * F * (phi_in + (phi_out - phi_in) * x / thickness) / (R * T))
mobile = quantity_function(
    "D_within",
    x,
    meaning="diffusion coefficient in the membrane",
    unit="m**2/s",
    latex="D",
    model=D * falling,
)
c = quantity_function(
    "c_any",
    x,
    meaning="concentration in the membrane",
    unit="mol/m**3",
    latex="c",
    model=(beta * c_in * sp.exp(z * F * phi_in / (R * T)) - J * x / D) / falling,
)
c_slope = sp.Derivative(c, x)
passable = suppose(throughout(x, positive(mobile)))
steady = suppose(throughout(x, equal(J, -mobile * (c_slope + z * F / (R * T) * c * phi_slope))))

"""
How hard is it to come from the inner face to a place in the membrane? Each layer on the way adds to
the *resistance* $H$, more where diffusion is slow and more where the potential is high.
"""
resistance = quantity_function(
    "resistance",
    x,
    meaning="resistance on the way from the inner face",
    unit="s/m",
    latex="H",
    model=x / D,
)
layer = sp.Derivative(resistance, x)
layers = suppose(throughout(x, equal(mobile * layer, weight)))

"""
Multiply the Nernst–Planck equation by the slope of $H$. The diffusion coefficient goes, and the
right side becomes the rate at which one product changes, the concentration times $e^{zF\\phi/RT}$.
"""
product_rate = combine(
    equal(-J * layer, weight * (c_slope + z * F / (R * T) * c * phi_slope)),
    (-layer, at(steady)),
    (c_slope + z * F / (R * T) * c * phi_slope, at(layers)),
)
everywhere = for_every(x, product_rate)

"""
## The flux

Integrated from one face to the other, the equation knows only of the two faces.
"""
across = integrate(everywhere, 0, thickness, left=-J * resistance, right=c * weight)

"""
There the concentrations are those of the solutions times the partition coefficient, and the
potentials are those of the solutions.
"""
c_inner = suppose(equal(c.func(0), beta * c_in))
c_outer = suppose(equal(c.func(thickness), beta * c_out))
phi_inner = suppose(equal(phi_within.func(0), phi_in))
phi_outer = suppose(equal(phi_within.func(thickness), phi_out))

"""
What is left of the profile is one number, the resistance of the whole membrane.
"""
H = resistance.func
whole = H(thickness) - H(0)
height_in, height_out = (sp.exp(z * F * phi / (R * T)) for phi in (phi_in, phi_out))
between_solutions = substitute(
    across,
    c_inner,
    c_outer,
    phi_inner,
    phi_outer,
    gives=equal(-J * whole, beta * (c_out * height_out - c_in * height_in)),
)
general_integral = headline(between_solutions, "The flux through any profile", source="D20")

"""
Only the difference of the two potentials decides which way it goes.
"""
difference = combine(
    equal(u, z * F * (phi_in - phi_out) / (R * T)),
    (1, reduced_voltage),
    (z * F / (R * T), voltage),
)
height = apply("exp", difference)
factored = combine(
    equal(J * whole, beta * height_out * (c_in * sp.exp(u) - c_out)),
    (-1, between_solutions),
    (-beta * height_out * c_in, height),
)

"""
The resistance of the whole is positive, because each layer adds something.
"""
something = known(positive(weight))
adds = combine(
    positive(layer), ((1, mobile), at(layers)), ((1, mobile), something), given=at(passable)
)
resists = integrate(for_every(x, adds), 0, thickness, left=resistance, right=0)

"""
So the flux goes out where $c_{\\mathrm{in}} e^u$ is the greater, in where it is the smaller,
through whatever profile.
"""
excess = suppose(greater(c_in * sp.exp(u), c_out))
outward = combine(
    positive(J), ((1, whole), factored), ((beta * height_out, whole), excess), given=resists
)
shortage = suppose(greater(c_out, c_in * sp.exp(u)))
inward = combine(
    negative(J), ((-1, whole), factored), ((beta * height_out, whole), shortage), given=resists
)
direction = headline(outward, "The direction does not depend on the profile", source="D20")

"""
Barriers, charges and narrow places change how much flows. They cannot change which way, and not
where it stops: that is a matter of the two solutions and the voltage alone.
"""
