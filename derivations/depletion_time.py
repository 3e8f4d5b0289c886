"""# How long the gradients last

A voltage is made and unmade within milliseconds. The concentrations are the store behind it. How
long would they last if nothing filled them up again?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.charge_separation import (
    C,
    cylinder,
    radius,
    sphere,
    volume,
)
from symbolic_electrochem.derivations.impermeant_species import P
from symbolic_electrochem.derivations.membrane import F, J
from symbolic_electrochem.derivations.membrane_charging import (
    later,
    moment,
)
from symbolic_electrochem.derivations.nonequilibrium_steady_state import area
from symbolic_electrochem.steps import (
    at,
    combine,
    define,
    diverges,
    equal,
    evaluated,
    for_every,
    headline,
    integrate,
    limit,
    positive,
    quantity,
    quantity_function,
    right_side,
    sentence,
    special_case,
    suppose,
    throughout,
)

"""
## A steady loss

What a cell holds of an ion is its concentration times the volume $\\upsilon$. It loses what flows
out through the area $A$ of the membrane, and let the flux $J$ be the same at every moment.
"""
c_start = quantity(
    "c_start",
    "concentration inside at the start",
    unit="mol/m**3",
    domain="positive",
    latex="c_0",
    typical=(100, 150),
)
held = quantity_function(
    "c_held",
    moment,
    meaning="concentration inside as it changes in time",
    unit="mol/m**3",
    latex="c",
    model=c_start - area * J * moment / volume,
)
losing = suppose(throughout(moment, equal(volume * sp.Derivative(held, moment), -area * J)))

"""
Over a time $t$ the losses add up.
"""
c_later, c_at_start = held.func(later), held.func(0)
lost_in_time = integrate(losing, 0, later, left=volume * held, right=-area * J * moment)

"""
Call what is lost from the concentration $\\Delta c$. A flux outward makes it positive. For an ion
that comes in, both are negative, and their ratio is as good.
"""
lost = quantity(
    "lost",
    "concentration lost",
    unit="mol/m**3",
    latex=r"\Delta c",
    typical=(10, 140),
)
loss = define(lost, c_at_start - c_later)
flows = suppose(positive(J))
lasting = combine(
    equal(later, lost * volume / (area * J)),
    ((1, area * J), lost_in_time),
    ((-volume, area * J), loss),
    given=flows,
)
depletion = headline(lasting, "The depletion time", source="D65")

"""
## The size of the cell

Only the volume for each unit of area counts. In a sphere that is a third of the radius $a$,
"""
in_a_sphere = combine(
    equal(later, lost * radius / (3 * J)),
    (1, lasting),
    ((lost, area * J), sphere),
    given=flows,
)
sphere_time = headline(in_a_sphere, "The depletion time of a sphere", source="D65")

"""
in a long cylinder half of it.
"""
in_a_cylinder = combine(
    equal(later, lost * radius / (2 * J)),
    (1, lasting),
    ((lost, area * J), cylinder),
    given=flows,
)
cylinder_time = headline(in_a_cylinder, "The depletion time of a cylinder", source="D65")

"""
A thin process is emptied soon, a large cell late. A flux of 148 pmol/cm² in a second, ten times a
resting leak of sodium, takes five minutes for 133 mM in a sphere of 10 µm radius. In a cylinder of
1 µm radius a seventh of it does.
"""
soma = evaluated(
    in_a_sphere,
    "299.5 s",
    source="by hand: 133 mol/m³ times 10 µm over three times 1.48e-6 mol/(m² s)",
    lost="133mM",
    radius="10um",
    J="1.48e-6 mol/(m**2*s)",
)
process = evaluated(
    in_a_cylinder,
    "302.3 s",
    source="by hand: 133 mol/m³ times 1 µm over twice 2.2e-7 mol/(m² s)",
    lost="133mM",
    radius="1um",
    J="2.2e-7 mol/(m**2*s)",
)

"""
Whatever stops the flux makes the gradients last.
"""
emptied = suppose(positive(lost))
lasting_on = limit(right_side(in_a_sphere), J, 0, side="+", gives=diverges(1), given=emptied)

"""
## Beside the voltage

The same flux of a univalent ion charges the membrane. To move the voltage by $\\Delta V$ it takes a
time $t_V$.
"""
swing = quantity(
    "swing",
    "change of the voltage",
    unit="V",
    domain="positive",
    latex=r"\Delta V",
    typical=("0.01", "0.1"),
)
t_V = quantity(
    "t_V",
    "time to charge the membrane",
    unit="s",
    domain="positive",
    latex="t_V",
    typical=("0.001", "0.01"),
)
charged_up = suppose(equal(F * J * t_V, C * swing))

"""
The flux drops out of the ratio: it is that of the ions held to the ions that make the voltage.
"""
slower = combine(
    equal(later / t_V, F * lost * radius / (3 * C * swing)),
    ((1, t_V), in_a_sphere),
    ((-lost * radius, 3 * J * t_V * C * swing), charged_up),
    given=flows,
)
two_clocks = headline(slower, "Voltages are fast, concentrations slow", source="D65")
how_much_slower = evaluated(
    right_side(slower),
    "42775",
    source="by hand: 96485 C/mol times 133 mol/m³ times 10 µm over 0.003 C/m²",
    lost="133mM",
    radius="10um",
    C="1 uF/cm**2",
    swing="100mV",
)

"""
## A neutral substance

What is lost need not be lost steadily. A neutral substance that is inside alone leaves the slower
the less is left.
"""
k = quantity(
    "k_loss",
    "rate constant of the loss",
    unit="1/s",
    domain="positive",
    latex="k",
    typical=("0.01", "0.1"),
)
left_inside = quantity_function(
    "c_left",
    moment,
    meaning="concentration of a neutral substance inside as it changes in time",
    unit="mol/m**3",
    latex="c",
    model=c_start * sp.exp(-P * area * moment / volume),
)
leaving = suppose(
    throughout(moment, equal(volume * sp.Derivative(left_inside, moment), -P * area * left_inside))
)
rate_constant = define(k, P * area / volume)

"""
Multiplied by $e^{kt}$ the concentration does not change.
"""
factor = sp.exp(k * moment)
unchanging = combine(
    equal(0, factor * (sp.Derivative(left_inside, moment) + k * left_inside)),
    ((-factor, volume), at(leaving)),
    (-factor * left_inside, rate_constant),
)
at_every_moment = for_every(moment, unchanging)
conserved = integrate(at_every_moment, 0, later, left=0, right=left_inside * factor)

"""
So it decays exponentially.
"""
decay = combine(
    equal(left_inside.func(later), left_inside.func(0) * sp.exp(-k * later)),
    (-sp.exp(-k * later), conserved),
)
exponential = headline(decay, "A neutral substance leaks out exponentially", source="D65")
half = special_case(
    decay,
    {later: sp.log(2) / k},
    gives=equal(left_inside.func(sp.log(2) / k), left_inside.func(0) / 2),
)

"""
At no time is it all gone: from what was there at the start, $c_0$, it only tends to zero.
"""
in_the_end = limit(c_start * sp.exp(-k * later), later, sp.oo, gives=0)

"""
## Claims
"""
within_minutes = sentence(
    33,
    "Without pumps the gradients vanish within minutes.",
    verdict="true if",
    formal=in_a_sphere,
    because="the time is in proportion to the radius and to one over the flux: minutes for a thin "
    "process, or for a cell whose channels have opened; an hour or more for a large cell that "
    "leaks as at rest",
    by=(in_a_cylinder, soma, process),
)
