"""Functions of the chapter equilibrium.

Source: derivations/equilibrium.py
Generated, do not edit.  To write it again: electrochem generate
Intermediate form: 2aeb0d4a6cade834
"""

from __future__ import annotations

from math import copysign, inf
from typing import TYPE_CHECKING

from ...answers import EveryPotential, ExactlyOne, NoCondition, NoPotential
from ._runtime import Domain, check_flag, checked
from .nernst_potential import nernst_potential

if TYPE_CHECKING:
    from ...answers import EquilibriumSet

__all__ = ["equilibrium"]

_EQUILIBRIUM_DOMAIN = (
    Domain("z", "any", whole=True, because="z is the valence of the species"),
    Domain(
        "T",
        "positive",
        whole=False,
        because="T is the absolute temperature, and the theorem needs T > 0",
    ),
    Domain(
        "a_in",
        "nonnegative",
        whole=False,
        because="a_in is the activity inside, and the theorem needs a_in ≥ 0",
    ),
    Domain(
        "a_out",
        "nonnegative",
        whole=False,
        because="a_out is the activity outside, and the theorem needs a_out ≥ 0",
    ),
)


def equilibrium(
    z: float, T: float, a_in: float, a_out: float, permeant: bool = True
) -> EquilibriumSet:
    """All voltages at which the net flux of a species through a membrane is zero.

    Parameters
    ----------
    z : float
        Valence of the species (dimensionless): a whole number.
    T : float
        Absolute temperature (K): a finite number above 0.
    a_in : float
        Activity inside (dimensionless): a finite number not below 0.
    a_out : float
        Activity outside (dimensionless): a finite number not below 0.
    permeant : bool
        Whether the permeability is other than 0.

    Returns
    -------
    EquilibriumSet
        The answer, for one state at a time; for arrays call nernst_potential.

    Raises
    ------
    DomainError
        If an argument is outside its domain.
    TypeError
        If an argument is not a single real number, or a flag neither True nor False.

    Notes
    -----
    Derived in the chapter ``equilibrium``, step ``equilibrium``, from:

    - ``g(z, V, a_in, a_out) = 0 ⇔ a_in e^(zFV/(RT)) = a_out``

    The first case that applies counts:

    ===================  ================================================
    where                solutions
    ===================  ================================================
    not permeant         no condition, the species is impermeant
    a_in + a_out = 0     no condition, the species is absent
    z = 0, a_in = a_out  every one
    z = 0                none
    a_in = 0             none, it went to infinity with the sign of z
    a_out = 0            none, it went to infinity with the sign of -z
    otherwise            exactly one, nernst_potential(z, T, a_in, a_out)
    ===================  ================================================
    """
    check_flag("permeant", permeant)
    return _equilibrium_of_numbers(
        *checked(_EQUILIBRIUM_DOMAIN, z, T, a_in, a_out, arrays="for arrays call nernst_potential"),
        permeant=permeant,
    )


def _equilibrium_of_numbers(  # noqa: PLR0911  (one for each case)
    z: float, T: float, a_in: float, a_out: float, *, permeant: bool
) -> EquilibriumSet:
    if not permeant:
        return NoCondition("impermeant")
    if a_in + a_out == 0:
        return NoCondition("absent")
    if z == 0:
        if a_in == a_out:
            return EveryPotential()
        return NoPotential()
    if a_in == 0:
        return NoPotential(copysign(inf, z))
    if a_out == 0:
        return NoPotential(copysign(inf, -z))
    return ExactlyOne(nernst_potential(z, T, a_in, a_out))
