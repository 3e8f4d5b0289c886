"""# The pump and the leak

A cell without a wall cannot rest in the Donnan equilibrium: it would swell without end. Animal
cells have no wall, and do not swell. What does the sodium pump do about it, and how fast must it
run?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.donnan_potential import w
from symbolic_electrochem.derivations.membrane import F, R, T, V
from symbolic_electrochem.derivations.three_ions import (
    E_K,
    Cl_in,
    Cl_out,
    E_Cl,
    E_Na,
    K_in,
    K_out,
    Na_in,
    Na_out,
    nernst_chloride,
    nernst_potassium,
    nernst_sodium,
)
from symbolic_electrochem.steps import (
    apply,
    combine,
    define,
    diverges,
    divide,
    equal,
    greater,
    headline,
    known,
    limit,
    multiply,
    negative,
    positive,
    quantity,
    stated,
    substitute,
    suppose,
)

"""
The bath holds sodium, potassium and chloride. The cell holds them too, and an amount $X$ of
macromolecules, each with one negative charge, that cannot leave. Sodium and potassium leak through
conductances. The pump carries three sodium ions out and two potassium ions in at each turn, and
$j$ is the current that its turns would be if each moved one charge.
"""
X = quantity("X", "amount of impermeant anions in the cell", unit="mol", domain="positive")
volume = quantity(
    "volume", "volume of the cell", unit="m**3", domain="positive", latex=r"\mathit{Vol}"
)
G_Na = quantity(
    "G_Na",
    "leak conductance for sodium, per area",
    unit="S/m**2",
    domain="positive",
    latex=r"g_{\mathrm{Na}}",
    typical=(1, 10),
)
G_K = quantity(
    "G_K",
    "leak conductance for potassium, per area",
    unit="S/m**2",
    domain="positive",
    latex=r"g_{\mathrm{K}}",
    typical=(5, 50),
)
j = quantity(
    "j",
    "turns of the pump, per area and time, as a current",
    unit="A/m**2",
    domain="nonnegative",
    typical=("1/1000", "1/50"),
)

"""
In the steady state each ion leaks as fast as it is pumped. Currents are positive outward.
"""
sodium_steady = suppose(equal(G_Na * (V - E_Na) + 3 * j, 0))
potassium_steady = suppose(equal(G_K * (V - E_K) - 2 * j, 0))

"""
Chloride is not pumped, so it is at equilibrium.
"""
chloride_steady = suppose(equal(V, E_Cl))
reduced_voltage = define(w, F * V / (R * T))

"""
The smaller the leak, the more an ion answers to the pump.
"""
a = quantity(
    "a_pump",
    "how strongly sodium answers to the pump",
    unit="m**2/A",
    domain="positive",
    latex="a",
    typical=(1, 20),
)
b = quantity(
    "b_pump",
    "how strongly potassium answers to the pump",
    unit="m**2/A",
    domain="positive",
    latex="b",
    typical=(1, 400),
)
sodium_answer = define(a, 3 * F / (R * T * G_Na))
potassium_answer = define(b, 2 * F / (R * T * G_K))

"""
Two factors say how hard the pump works against the leaks. One is below one, the other above.
"""
alpha = quantity(
    "alpha", "factor by which the pump lowers sodium", domain="positive", latex=r"\alpha"
)
beta = quantity(
    "beta", "factor by which the pump raises potassium", domain="positive", latex=r"\beta"
)
sodium_factor = define(alpha, sp.exp(-a * j))
potassium_factor = define(beta, sp.exp(b * j))

"""
Then the concentrations inside follow from the steady states. Each is divided by the conductance,
times $F/(RT)$ to make the voltages pure numbers, and freed of the logarithm. For sodium,
"""
sodium_logarithm = combine(
    equal(-w - a * j, sp.log(Na_in / Na_out)),
    (-j, sodium_answer),
    ((-F, R * T * G_Na), sodium_steady),
    (-1, reduced_voltage),
    ((-F, R * T), nernst_sodium),
)
sodium_exponential = apply("exp", sodium_logarithm, gives=equal(sp.exp(-w - a * j), Na_in / Na_out))
sodium_inside = combine(
    equal(Na_in, alpha * Na_out * sp.exp(-w)),
    (-Na_out, sodium_exponential),
    (-Na_out * sp.exp(-w), sodium_factor),
)

"""
for potassium,
"""
potassium_logarithm = combine(
    equal(-w + b * j, sp.log(K_in / K_out)),
    (j, potassium_answer),
    ((-F, R * T * G_K), potassium_steady),
    (-1, reduced_voltage),
    ((-F, R * T), nernst_potassium),
)
potassium_exponential = apply(
    "exp", potassium_logarithm, gives=equal(sp.exp(-w + b * j), K_in / K_out)
)
potassium_inside = combine(
    equal(K_in, beta * K_out * sp.exp(-w)),
    (-K_out, potassium_exponential),
    (-K_out * sp.exp(-w), potassium_factor),
)

"""
and for chloride.
"""
chloride_logarithm = combine(
    equal(w, sp.log(Cl_in / Cl_out)),
    ((F, R * T), chloride_steady),
    (1, reduced_voltage),
    ((F, R * T), nernst_chloride),
)
chloride_exponential = apply("exp", chloride_logarithm, gives=equal(sp.exp(w), Cl_in / Cl_out))
chloride_inside = multiply(
    chloride_exponential, -Cl_out, gives=equal(Cl_in, Cl_out * sp.exp(w)), relation="⇒"
)

"""
These three are all that the rest needs to know of the steady state.
"""
sodium_law = suppose(stated(sodium_inside))
potassium_law = suppose(stated(potassium_inside))
chloride_law = suppose(stated(chloride_inside))

"""
## Two balances

The bath is neutral. So is the cell, its macromolecules counted,
"""
neutral_bath = suppose(equal(Na_out + K_out, Cl_out))
neutral_cell = suppose(equal(Na_in + K_in - Cl_in - X / volume, 0))

"""
and as it has no wall, it holds as many particles in a volume as the bath.
"""
no_pressure = suppose(equal(Na_in + K_in + Cl_in + X / volume, Na_out + K_out + Cl_out))

"""
The sum of the two leaves the cations,
"""
cations_balance = combine(
    equal(Na_in + K_in, Cl_out),
    ((1, 2), neutral_cell),
    ((1, 2), no_pressure),
    ((1, 2), neutral_bath),
)

"""
and with the concentrations put in, an equation for the voltage.
"""
voltage_equation = combine(
    equal((alpha * Na_out + beta * K_out) * sp.exp(-w), Cl_out),
    (1, cations_balance),
    (-1, sodium_law),
    (-1, potassium_law),
)
voltage_exponential = divide(
    voltage_equation,
    Cl_out * sp.exp(-w),
    gives=equal((alpha * Na_out + beta * K_out) / Cl_out, sp.exp(w)),
)
voltage_logarithm = apply(
    "ln",
    voltage_exponential,
    gives=equal(sp.log((alpha * Na_out + beta * K_out) / Cl_out), w),
)
pump_leak_potential = combine(
    equal(V, R * T / F * sp.log((alpha * Na_out + beta * K_out) / Cl_out)),
    ((-R * T, F), voltage_logarithm),
    ((-R * T, F), reduced_voltage),
)
named_pump_leak_potential = headline(
    pump_leak_potential, "The potential of the pump and the leak", source="D41"
)

"""
Half the difference of the two balances leaves the macromolecules: they make up for the chloride
that the voltage keeps out.
"""
macromolecules = combine(
    equal(X / volume, Cl_out * (1 - sp.exp(w))),
    ((-1, 2), neutral_cell),
    ((1, 2), no_pressure),
    ((1, 2), neutral_bath),
    (-1, chloride_law),
)
shortfall = combine(
    equal(X / volume, (1 - alpha) * Na_out + (1 - beta) * K_out),
    (1, macromolecules),
    (Cl_out, voltage_exponential),
    (-1, neutral_bath),
)

"""
The amount and the volume are positive, so the right side must be: cations weighted with the two
factors fall short of the chloride.
"""
crowded = known(positive(X / volume))
falls_short = combine(
    positive((1 - alpha) * Na_out + (1 - beta) * K_out), (1, crowded), (-1, shortfall)
)
finite = headline(falls_short, "What a finite volume takes", source="D41")

"""
Less of them than of chloride: the logarithm in the voltage is negative, and so is the voltage.
"""
fewer_than_chloride = combine(
    greater(Cl_out, alpha * Na_out + beta * K_out), (1, falls_short), (-1, neutral_bath)
)
logarithm_below = known(
    negative(sp.log((alpha * Na_out + beta * K_out) / Cl_out)), given=fewer_than_chloride
)
inside_negative = combine(negative(V), ((R * T, F), logarithm_below), (-1, pump_leak_potential))

"""
Solved for the volume:
"""
pump_works = suppose(positive((1 - alpha) * Na_out + (1 - beta) * K_out))
pump_leak_volume = combine(
    equal(volume, X / ((1 - alpha) * Na_out + (1 - beta) * K_out)),
    ((-volume, (1 - alpha) * Na_out + (1 - beta) * K_out), shortfall),
    given=pump_works,
)
named_pump_leak_volume = headline(
    pump_leak_volume, "The volume of the pump and the leak", source="D41"
)

"""
## Without the pump

Where the pump stands still, both factors are one.
"""
still = suppose(equal(j, 0))
sodium_left_alone = substitute(sodium_factor, still, gives=equal(alpha, 1))
potassium_left_alone = substitute(potassium_factor, still, gives=equal(beta, 1))

"""
Nothing is left, then, of the sum that divides $X$, and no finite volume can be.
"""
nothing_short = combine(
    equal((1 - alpha) * Na_out + (1 - beta) * K_out, 0),
    (-Na_out, sodium_left_alone),
    (-K_out, potassium_left_alone),
)
named_nothing_short = headline(
    nothing_short, "Without a pump there is no finite volume", source="D41"
)

"""
It is no jump. A pump that slows down to a standstill takes that sum to zero, and the volume beyond
all bounds,
"""
lowered, raised = sp.exp(-a * j), sp.exp(b * j)
no_volume = limit((1 - lowered) * Na_out + (1 - raised) * K_out, j, 0, side="+", gives=0)

"""
and the voltage to zero, because the bath is neutral. The Donnan chapters said the same of a cell
without a wall.
"""
no_voltage = limit(
    sp.log((lowered * Na_out + raised * K_out) / (Na_out + K_out)), j, 0, side="+", gives=0
)
named_no_voltage = headline(no_voltage, "Without a pump there is no voltage", source="D41")

"""
A pump that runs too fast is of no use either. Potassium piles up, and the weighted cations grow
without bound. Which rates are in between, the next chapter tells.
"""
too_fast = limit(lowered * Na_out + raised * K_out, j, sp.oo, gives=diverges(1))
