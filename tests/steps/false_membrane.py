"""False steps that people have published or taught about fluxes, Donnan equilibria and currents.

Each is a chapter's own step with the slip put into what it says.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import sympy as sp

from symbolic_electrochem.derivations import (
    bernoulli_function,
    boltzmann_distribution,
    chord_conductance,
    constant_field,
    donnan_osmosis,
    donnan_potential,
    entropy_of_mixing,
    flux_ratio,
    ghk_current,
    ghk_flux,
    ghk_voltage,
    nernst_planck,
    three_ions,
)
from symbolic_electrochem.derivations.membrane import F, R, c_in, c_out, u, z
from symbolic_electrochem.kernel import Everywhere, Theorem, verify
from symbolic_electrochem.steps import divide, equal, known, special_case
from tests.steps.pairs import Pair

OPPOSITE = {u: -u}
SIDES = {c_in: c_out, c_out: c_in}


def said(theorem: Theorem) -> Any:
    """Return what a step says, of one value if it speaks of every one."""
    claim = theorem.claim
    return claim.relation if isinstance(claim, Everywhere) else claim


def slip(theorem: Theorem, why: str = "which differs by", **changed: Any) -> Pair:
    """Pair a step that says something else with the step as it stands."""
    claim: Any = theorem.claim
    wrong: Any = replace(said(theorem), **changed)
    if isinstance(claim, Everywhere):
        wrong = replace(claim, relation=wrong)
    return Pair(
        lambda: verify(replace(theorem.record, conclusion=wrong)),
        why,
        lambda: verify(replace(theorem.record, conclusion=claim)),
    )


def right(theorem: Theorem) -> Any:
    """Return the right side of what a step says."""
    return said(theorem).rhs


def _named(e: Any, **values: Any) -> Any:
    """Put values for symbols of these names, all at once."""
    return e.xreplace({s: values[s.name] for s in e.free_symbols if s.name in values})


def _chloride_as_a_cation() -> Any:
    e = right(ghk_voltage.ghk_voltage)
    named = {s.name: s for s in e.free_symbols}
    return _named(e, Cl_in=named["Cl_out"], Cl_out=named["Cl_in"])


c = chord_conductance
d = donnan_potential
mean = (three_ions.E_K + three_ions.E_Na + three_ions.E_Cl) / 3
sinh_argument = right(d.sine)

PAIRS: dict[str, Pair] = {
    # the Bernoulli function
    "the Bernoulli function reflected with the wrong factor": slip(
        bernoulli_function.reflection_elsewhere,
        rhs=bernoulli_function.bernoulli * sp.exp(-bernoulli_function.w),
    ),
    "the Bernoulli function is 0 at 0": slip(
        bernoulli_function.one_at_zero, "expected 1 on the right side", rhs=sp.S.Zero
    ),
    # fluxes in a field
    "the field of a membrane with its sign lost": slip(
        constant_field.constant_field, rhs=-right(constant_field.constant_field)
    ),
    "the Nernst-Planck equation with diffusion and drift opposed": slip(
        nernst_planck.nernst_planck,
        rhs=right(nernst_planck.nernst_planck).xreplace({F: -F}),
    ),
    "the Nernst-Planck equation without the valence": slip(
        nernst_planck.nernst_planck,
        rhs=right(nernst_planck.nernst_planck).xreplace({z: sp.S.One}),
    ),
    "Ohm's law with the valence once instead of squared": slip(
        nernst_planck.ohm, rhs=right(nernst_planck.ohm) / z
    ),
    "the GHK flux with inside and outside exchanged": slip(
        constant_field.ghk_flux,
        rhs=right(constant_field.ghk_flux).xreplace(SIDES),
    ),
    "the GHK flux with the exponent of an anion": slip(
        constant_field.ghk_flux,
        rhs=right(constant_field.ghk_flux).xreplace(OPPOSITE),
    ),
    "the GHK flux read at no voltage": Pair(
        lambda: special_case(constant_field.ghk_flux, {u: sp.S.Zero}),
        "NaN",
        lambda: special_case(constant_field.joined, {u: sp.Integer(2)}),
    ),
    "the GHK flux at no voltage is nothing": slip(
        constant_field.continuous, "expected P*(c_in - c_out)", value=sp.S.Zero
    ),
    "the limits of rectification exchanged": slip(
        ghk_flux.far_out, "expected P*c_in", value=said(ghk_flux.far_out).value.xreplace(SIDES)
    ),
    "a current without the valence": slip(
        ghk_current.per_voltage, rhs=right(ghk_current.per_voltage) / z
    ),
    "an anion's current falls with the voltage": slip(
        ghk_current.anion_current,
        lhs=right(ghk_current.anion_current),
        rhs=said(ghk_current.anion_current).lhs,
    ),
    # ratios of fluxes and of probabilities
    "the flux ratio without the concentrations": slip(flux_ratio.ratio, rhs=sp.exp(u)),
    "the flux ratio with the voltage reversed": slip(
        flux_ratio.ratio, rhs=right(flux_ratio.ratio).xreplace(OPPOSITE)
    ),
    "the Boltzmann factor with its sign lost": slip(
        boltzmann_distribution.distribution,
        rhs=1 / right(boltzmann_distribution.distribution),
    ),
    "an energy of one ion over RT": slip(
        boltzmann_distribution.distribution,
        "expected a pure number",
        rhs=_named(right(boltzmann_distribution.distribution), k_B=R),
    ),
    # Donnan
    "the Donnan rule with a sum for the product": slip(
        d.donnan_rule, lhs=d.c_anion + d.c_cation, rhs=2 * d.c_salt
    ),
    "the Donnan potential with the sign of the protein lost": slip(d.sine, rhs=-right(d.sine)),
    "the Donnan potential without the inverse of sinh": slip(
        d.only_voltage, "expected asinh", rhs=sinh_argument
    ),
    "the negative root of the Donnan quadratic": slip(
        d.positive_root, rhs=-sinh_argument - sp.sqrt(sinh_argument**2 + 1)
    ),
    "the osmotic excess without the ions that were drawn in": slip(
        donnan_osmosis.excess_at_voltage, rhs=d.A
    ),
    "an impermeant ion in osmotic balance without a wall": Pair(
        lambda: known(equal(right(donnan_osmosis.osmotic_excess), 0), given=donnan_osmosis.present),
        "no fact in sight",
        lambda: verify(donnan_osmosis.always_an_excess.record),
    ),
    # currents in parallel, and the GHK voltage
    "a resting potential as the mean of the reversal potentials": slip(c.steady, rhs=mean),
    "a closed membrane divided by its conductance": Pair(
        lambda: divide(c.collected, c.g_m),
        "g_m != 0",
        lambda: divide(c.collected, c.g_m, given=c.conducting),
    ),
    "an electrogenic pump with its sign lost": slip(
        c.steady, rhs=right(c.steady).xreplace({c.I_pump: -c.I_pump})
    ),
    "the GHK voltage with chloride among the cations": slip(
        ghk_voltage.ghk_voltage, "on the right side", rhs=_chloride_as_a_cation()
    ),
    "the GHK voltage without permeabilities": slip(
        ghk_voltage.ghk_voltage,
        "on the right side",
        rhs=_named(
            right(ghk_voltage.ghk_voltage), **dict.fromkeys(("P_K", "P_Na", "P_Cl"), sp.S.One)
        ),
    ),
    "the GHK voltage where nothing crosses": Pair(
        lambda: divide(ghk_voltage.linear, ghk_voltage.Q_out),
        "Q_out != 0",
        lambda: divide(ghk_voltage.linear, ghk_voltage.Q_out, given=ghk_voltage.some_outward),
    ),
    # entropy
    "the entropy of mixing grows away from balance": slip(
        entropy_of_mixing.rate, "on the right side", rhs=-right(entropy_of_mixing.rate)
    ),
    "what is shared out by the other side's volume": slip(
        entropy_of_mixing.of_whole,
        rhs=entropy_of_mixing.N * entropy_of_mixing.w,
    ),
}
