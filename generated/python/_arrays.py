"""Stable functions of arrays, and the loop over blocks.  The one module that imports NumPy.

Generated, do not edit.  To write it again: electrochem generate
"""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ._runtime import Domain, as_float, has_unit, is_number, mistyped, quotients
from ._runtime import scaled as of_numbers

if TYPE_CHECKING:
    from collections.abc import Callable

Array: TypeAlias = NDArray[np.float64]
Block: TypeAlias = "Callable[..., object]"

# 128 KiB a buffer: with half of that calls cost a tenth more, and four buffers fit most L2 caches.
BLOCK = 16384
_SIGN, _INFINITY = np.array([-0.0, np.inf]).view(np.uint64)


def blockwise(
    block: Block,
    domains: tuple[Domain, ...],
    arguments: tuple[ArrayLike, ...],
    out: Array | None,
    *,
    unchecked: tuple[str, ...],
    buffers: int,
) -> Array:
    """Fill the result block by block, NaN where an argument is outside its domain.

    What is masked in an argument is masked in the result.

    Parameters
    ----------
    block : callable
        Fills one block, given its arguments, the block and room for intermediate values.
    unchecked : tuple of str
        Arguments for which a function called by `block` answers NaN itself.
    buffers : int
        How much room `block` needs besides the result.
    """
    checks = [None if domain.name in unchecked else domain for domain in domains]
    inputs = [_input(domain, x) for domain, x in zip(domains, arguments, strict=True)]
    places = [place for place, x in enumerate(inputs) if x.ndim]
    arrays = [inputs[place] for place in places]
    values: list[Any] = [
        x if x.ndim else float(_checked(check, float(x)))
        for check, x in zip(checks, inputs, strict=True)
    ]
    result = _result(domains, inputs, arguments, out)
    spare = np.empty((buffers, BLOCK))
    access: Any = [*(["readonly"] for _ in arrays), ["writeonly"]]
    steps: Any = np.nditer(
        [*arrays, result],
        flags=["external_loop", "buffered", "copy_if_overlap", "zerosize_ok"],
        op_flags=access,
        op_dtypes=[np.float64 for _ in access],
        casting="same_kind",
        buffersize=BLOCK,
    )
    with steps, np.errstate(all="ignore"):
        for step in steps:
            *parts, filled = step if arrays else (step,)
            for place, part in zip(places, parts, strict=True):
                values[place] = _checked(checks[place], part)
            block(*values, out=filled, spare=spare[:, : filled.size])
    if isinstance(result, np.ma.MaskedArray):
        mask = reduce(np.logical_or, map(np.ma.getmask, arguments))
        result.mask = np.broadcast_to(mask, result.shape)
    return result


def _input(domain: Domain, value: Any) -> Array:
    """Return an argument as an array of real numbers, without dimensions if it is one number."""
    expected = "a number or an array of numbers"
    if has_unit(value):
        raise mistyped(domain.name, expected, value)
    try:
        array = np.asarray(as_float(value) if is_number(value) else value)
    except ValueError as problem:
        raise ValueError(f"{domain.name}: expected {expected}; {problem}") from None
    if array.dtype.kind not in "iuf":
        raise mistyped(domain.name, f"{expected}, not {array.dtype}", value)
    return array


def _checked(check: Domain | None, x: Any) -> Any:
    """Replace what is outside the domain by NaN."""
    return x if check is None else np.where(check.holds(x), x, np.nan)


def _result(
    domains: tuple[Domain, ...], inputs: list[Array], arguments: tuple[Any, ...], out: Any
) -> Array:
    """Return the array to be filled, a masked one if an argument is."""
    shape = _shape(domains, inputs)
    pairs = zip(domains, arguments, strict=True)
    masked = [domain.name for domain, x in pairs if isinstance(x, np.ma.MaskedArray)]
    if out is None:
        return np.ma.empty(shape) if masked else np.empty(shape)
    if not isinstance(out, np.ndarray) or out.dtype != np.float64:
        raise TypeError(f"out: expected an array of float64, got {getattr(out, 'dtype', out)!r}")
    if masked and not isinstance(out, np.ma.MaskedArray):
        raise TypeError(f"out: expected a masked array, as {masked[0]} is, got one without a mask")
    if not out.flags.writeable:
        raise ValueError("out: expected an array that can be written to, got a read-only one")
    if shape != out.shape[out.ndim - len(shape) :]:
        raise ValueError(f"out: expected the shape of the arguments, {shape}, got {out.shape}")
    return out


def _shape(domains: tuple[Domain, ...], inputs: list[Array]) -> tuple[int, ...]:
    """Return the shape the arguments broadcast to."""
    try:
        return np.broadcast_shapes(*(x.shape for x in inputs))
    except ValueError:
        named = zip(domains, inputs, strict=True)
        got = ", ".join(f"{domain.name} {x.shape}" for domain, x in named if x.ndim)
        raise ValueError(f"expected shapes that broadcast to one, got {got}") from None


def scaled(constant: tuple[float, float, float], x: Any, n: Any) -> Any:
    """Return ``constant * x / n`` rounded once, for whole `n` other than 0 below 2**26 in size."""
    if isinstance(x, float) and isinstance(n, float):
        return of_numbers(constant, x, n)
    quotient, left, value = quotients(constant, x, n)
    return np.where(np.abs(left) > 0, value, constant[0] * quotient)


def log_ratio(a: Array, b: Array, out: Array, spare: Array) -> Array:
    """Return ``ln(a/b)`` in `out`, NaN unless both are positive and finite."""
    difference = np.subtract(a, b, out=spare[0])
    size = np.abs(difference, out=spare[1])
    np.divide(size, np.minimum(a, b, out=out), out=out)
    # Read as whole numbers, negative doubles and NaN are larger than infinity.
    ordinary = np.maximum.reduce(out.view(np.uint64)) < _INFINITY
    np.log1p(out, out=out)
    if not ordinary:
        np.copyto(out, np.log(a) - np.log(b), where=np.isinf(out))
        # Where only one of them is negative, there is a NaN already.
        np.copyto(out, np.nan, where=(a < 0) | np.isinf(out))
    # np.copysign has no vector loop; moving the sign bit takes half the time.
    sign, bits = difference.view(np.uint64), out.view(np.uint64)
    np.bitwise_or(bits, np.bitwise_and(sign, _SIGN, out=sign), out=bits)
    return out
