"""# The pump and the leak

A cell without a wall cannot rest in the Donnan equilibrium: it would swell without end. Animal cells
have no wall, and do not swell. What does the sodium pump do about it, and how fast must it run?
"""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.membrane import F, R, T, V
from symbolic_electrochem.steps import (
    apply,
    combine,
    define,
    differentiate,
    diverges,
    divide,
    equal,
    for_every,
    greater,
    headline,
    identity,
    known,
    limit,
    multiply,
    negative,
    nonzero,
    positive,
    quantity,
    rearrange,
    special_case,
    substitute,
    suppose,
)

"""
The bath holds sodium, potassium and chloride. The cell holds them too, and an amount $X$ of
macromolecules, each with one negative charge, that cannot leave. The pump carries three sodium ions
out and two potassium ions in at each turn; $j$ is the current that its turns would carry if each
moved one charge.
"""
concentration = {"unit": "mol/m**3", "domain": "positive"}
Na_o = quantity("Na_o", "sodium outside", latex=r"\mathrm{Na}_{\mathrm{o}}", typical=(100, 150), **concentration)
Na_i = quantity("Na_i", "sodium inside", latex=r"\mathrm{Na}_{\mathrm{i}}", typical=(5, 20), **concentration)
K_o = quantity("K_o", "potassium outside", latex=r"\mathrm{K}_{\mathrm{o}}", typical=(3, 10), **concentration)
K_i = quantity("K_i", "potassium inside", latex=r"\mathrm{K}_{\mathrm{i}}", typical=(100, 150), **concentration)
Cl_o = quantity("Cl_o", "chloride outside", latex=r"\mathrm{Cl}_{\mathrm{o}}", typical=(100, 150), **concentration)
Cl_i = quantity("Cl_i", "chloride inside", latex=r"\mathrm{Cl}_{\mathrm{i}}", typical=(5, 20), **concentration)
