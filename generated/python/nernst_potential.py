"""Functions of the chapter nernst_potential.

Source: derivations/nernst_potential.py
Generated, do not edit.  To write it again: electrochem generate
Intermediate form: 6b877628b38ed6a7
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from ._runtime import EXACT, LARGEST, NUMBERS, Domain, dispatch, log_ratio, refusal, scaled

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

    from ._arrays import Array

__all__ = ["nernst_potential"]

# gas constant / Faraday constant, exactly 1380649/16021766340, rounded once
R_OVER_F = 8.617333262145177e-05
R_OVER_F_PARTS = (R_OVER_F, 8.617333332949784e-05, -7.080460621023549e-13)

_NERNST_POTENTIAL_DOMAIN = (
    Domain(
        "z",
        "nonzero",
        whole=True,
        because="z is the valence of the species, and the theorem needs z ≠ 0",
    ),
    Domain("T", "positive", whole=False, because="T is the absolute temperature"),
    Domain(
        "a_in",
        "positive",
        whole=False,
        because="a_in is the activity inside, and the theorem needs a_in > 0",
    ),
    Domain(
        "a_out",
        "positive",
        whole=False,
        because="a_out is the activity outside, and the theorem needs a_out > 0",
    ),
)


@overload
def nernst_potential(  # pyright: ignore[reportOverlappingOverload]  (numbers first)
    z: float, T: float, a_in: float, a_out: float, *, out: None = None
) -> float: ...
@overload
def nernst_potential(
    z: ArrayLike, T: ArrayLike, a_in: ArrayLike, a_out: ArrayLike, *, out: Array | None = None
) -> Array: ...
def nernst_potential(z: Any, T: Any, a_in: Any, a_out: Any, *, out: Any = None) -> Any:
    r"""Voltage at which a permeant ion is at equilibrium across a membrane.

    .. math:: E = \frac{RT}{zF}\ln\frac{a_{\mathrm{out}}}{a_{\mathrm{in}}}

    Parameters
    ----------
    z : float or array_like
        Valence of the species (dimensionless): a whole number other than 0.
    T : float or array_like
        Absolute temperature (K): a finite number above 0.
    a_in : float or array_like
        Activity inside (dimensionless): a finite number above 0.
    a_out : float or array_like
        Activity outside (dimensionless): a finite number above 0.
    out : numpy.ndarray of float64, optional
        The array to fill, masked if an argument is; it makes the call one on arrays.

    Returns
    -------
    float or numpy.ndarray of float64
        Equilibrium potential (V).
        A number if every argument is one, else an array of the shape the arguments broadcast to.
        Arguments of any real type, single precision included, are computed with as doubles.
        What is masked in an argument is masked in the result.

    Raises
    ------
    DomainError
        If every argument is a number and one is outside its domain.  Arrays hold NaN there.
    TypeError
        If an argument is neither a real number nor an array of such, or carries a unit.
    ValueError
        If the shapes of the arguments, or that of `out`, do not fit together.

    Notes
    -----
    Derived in the chapter ``nernst_potential``, step ``nernst_potential``, from:

    - ``V = φ_in − φ_out``
    - ``μ̃_in = μ° + RT ln a_in + zF φ_in``
    - ``μ̃_in = μ̃_out``
    - ``μ̃_out = μ° + RT ln a_out + zF φ_out``

    Around the formula, of which the first case that applies counts:

    ===================  =============================================
    where                solutions
    ===================  =============================================
    not permeant         no condition, the species is impermeant
    a_in + a_out = 0     no condition, the species is absent
    z = 0, a_in = a_out  every one
    z = 0                none
    a_in = 0             none, it went to infinity with the sign of z
    a_out = 0            none, it went to infinity with the sign of -z
    ===================  =============================================

    Accuracy: the roundings add up to at most 3.94 ULP, given log and log1p good to 0.9 ULP and no
    subnormal intermediate value. The tests (pytest tests/generated) allow 4 ULP of the exact
    result, enclosed in balls; the largest error seen is in generated/measured/accuracy.json (make
    measure).
    """
    if (
        out is None
        and type(z) in NUMBERS
        and type(T) in NUMBERS
        and type(a_in) in NUMBERS
        and type(a_out) in NUMBERS
    ):
        if not (
            z % 1 == 0
            and 0 < abs(z) <= LARGEST
            and 0 < T <= LARGEST
            and 0 < a_in <= LARGEST
            and 0 < a_out <= LARGEST
        ):
            raise refusal(_NERNST_POTENTIAL_DOMAIN, z, T, a_in, a_out)
        scale = R_OVER_F * T / z if z in EXACT else scaled(R_OVER_F_PARTS, T, z)
        return scale * log_ratio(a_out, a_in)
    return dispatch(nernst_potential, _nernst_potential_of_arrays, (z, T, a_in, a_out), out)


def _nernst_potential_of_arrays(arguments: tuple[ArrayLike, ...], out: Array | None) -> Array:
    import numpy as np  # noqa: PLC0415  (calls on numbers do without)

    from . import _arrays as arrays  # noqa: PLC0415

    def block(z: Array, T: Array, a_in: Array, a_out: Array, *, out: Array, spare: Array) -> None:
        scale = arrays.scaled(R_OVER_F_PARTS, T, z)
        np.multiply(scale, arrays.log_ratio(a_out, a_in, out, spare), out=out)

    return arrays.blockwise(
        block, _NERNST_POTENTIAL_DOMAIN, arguments, out, unchecked=("a_in", "a_out"), buffers=2
    )
