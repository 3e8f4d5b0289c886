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
    differentiate,
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
    right_side,
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
Two numbers say how hard the pump works against the leaks. One is below one, the other above.
"""
alpha = quantity(
    "alpha", "factor by which the pump lowers sodium", domain="positive", latex=r"\alpha"
)
beta = quantity(
    "beta", "factor by which the pump raises potassium", domain="positive", latex=r"\beta"
)
sodium_factor = define(alpha, sp.exp(-3 * F * j / (R * T * G_Na)))
potassium_factor = define(beta, sp.exp(2 * F * j / (R * T * G_K)))

"""
Then the concentrations inside follow from the steady states. For sodium,
"""
sodium_logarithm = combine(
    equal(-w - 3 * F * j / (R * T * G_Na), sp.log(Na_in / Na_out)),
    ((-F, R * T * G_Na), sodium_steady),
    (-1, reduced_voltage),
    ((-F, R * T), nernst_sodium),
)
sodium_exponential = apply(
    "exp", sodium_logarithm, gives=equal(sp.exp(-w - 3 * F * j / (R * T * G_Na)), Na_in / Na_out)
)
sodium_inside = combine(
    equal(Na_in, alpha * Na_out * sp.exp(-w)),
    (-Na_out, sodium_exponential),
    (-Na_out * sp.exp(-w), sodium_factor),
)

"""
for potassium,
"""
potassium_logarithm = combine(
    equal(-w + 2 * F * j / (R * T * G_K), sp.log(K_in / K_out)),
    ((-F, R * T * G_K), potassium_steady),
    (-1, reduced_voltage),
    ((-F, R * T), nernst_potassium),
)
potassium_exponential = apply(
    "exp", potassium_logarithm, gives=equal(sp.exp(-w + 2 * F * j / (R * T * G_K)), K_in / K_out)
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
Solved for the volume, which exists where the pump makes the right side positive:
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

As functions of the rate of the pump the two factors are these.
"""
lowered = sp.exp(-3 * F * j / (R * T * G_Na))
raised = sp.exp(2 * F * j / (R * T * G_K))
weighted = lowered * Na_out + raised * K_out


"""
If the pump slows down to a standstill, nothing is left of the sum that divides $X$: the volume
grows beyond all bounds. The Donnan chapters said the same of a cell without a wall.
"""
no_volume = limit((1 - lowered) * Na_out + (1 - raised) * K_out, j, 0, side="+", gives=0)
named_no_volume = headline(no_volume, "Without a pump there is no finite volume", source="D41")

"""
And the voltage vanishes, because the bath is neutral.
"""
no_voltage = limit(
    sp.log((lowered * Na_out + raised * K_out) / (Na_out + K_out)), j, 0, side="+", gives=0
)

"""
## How fast must it run?

There is a volume where the cations, weighted with the two factors, fall short of the chloride. A
pump that hardly runs helps if that sum falls with $j$ at $j = 0$. Its slope is
"""
slope = differentiate(
    weighted,
    j,
    gives=F / (R * T) * (2 * K_out / G_K * raised - 3 * Na_out / G_Na * lowered),
)

"""
and that is negative at the start exactly if the leak of sodium matters more than that of potassium.
"""
sodium_leak_counts = suppose(greater(3 * Na_out / G_Na, 2 * K_out / G_K))
shrinks_at_first = multiply(
    sodium_leak_counts,
    F / (R * T),
    gives=negative(F / (R * T) * (2 * K_out / G_K - 3 * Na_out / G_Na)),
)

"""
A pump that runs too fast is of no use either. Potassium piles up, and the sum grows without bound:
"""
too_fast = limit(weighted, j, sp.oo, gives=diverges(1))

"""
In between the rates that work lie side by side, because the curve of the sum is bent upward
everywhere.
"""
bend = differentiate(
    right_side(slope),
    j,
    gives=(F / (R * T)) ** 2 * (4 * K_out / G_K**2 * raised + 9 * Na_out / G_Na**2 * lowered),
)
bent_upward = known(
    positive((F / (R * T)) ** 2 * (4 * K_out / G_K**2 * raised + 9 * Na_out / G_Na**2 * lowered))
)

"""
So there is a window of admissible rates. It opens at zero if the condition above holds, and it
always closes.
"""
