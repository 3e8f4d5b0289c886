"""Stable functions of arrays, and the loop over blocks.  The one module that imports NumPy.

Generated, do not edit.  To write it again: electrochem generate
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ._runtime import Domain, as_float, is_number

if TYPE_CHECKING:
    from collections.abc import Callable

Array: TypeAlias = NDArray[np.float64]
Block: TypeAlias = "Callable[..., object]"

# 128 KiB a buffer: with half of that calls cost a tenth more, and four buffers fit most L2 caches.
BLOCK = 16384
_SIGN = np.int64(-(2**63))


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
    values = [x if x.ndim else _checked(check, x) for check, x in zip(checks, inputs, strict=True)]
    arrays = [inputs[place] for place in places]
    result = _result(arrays, out)
    spare = np.empty((buffers, BLOCK))
    steps: Any = np.nditer(
        [*arrays, result],
        flags=["external_loop", "buffered", "copy_if_overlap", "zerosize_ok"],
        op_flags=[*(["readonly"] for _ in arrays), ["writeonly"]],
        op_dtypes=[np.float64 for _ in (*arrays, result)],
        buffersize=BLOCK,
    )
    with steps, np.errstate(all="ignore"):
        for step in steps:
            *parts, filled = step if arrays else (step,)
            for place, part in zip(places, parts, strict=True):
                values[place] = _checked(checks[place], part)
            block(*values, out=filled, spare=spare[:, : filled.size])
    return result


def _input(domain: Domain, value: Any) -> Array:
    """Return an argument as an array of real numbers, without dimensions if it is one number."""
    array = np.asarray(as_float(value) if is_number(value) else value)
    if array.dtype.kind not in "iuf":
        expected = "a number or an array of numbers"
        raise TypeError(f"{domain.name}: expected {expected}, got {value!r} ({array.dtype})")
    return array


def _checked(check: Domain | None, x: Array) -> Array:
    """Replace what is outside the domain by NaN."""
    return x if check is None else np.where(check.holds(x), x, np.nan)


def _result(arrays: list[Array], out: Any) -> Array:
    """Return the array to be filled."""
    if out is None:
        return np.empty(np.broadcast_shapes(*(x.shape for x in arrays)))
    if not isinstance(out, np.ndarray) or out.dtype != np.float64:
        raise TypeError(f"out: expected an array of float64, got {getattr(out, 'dtype', out)!r}")
    return out


def log_ratio(a: Array, b: Array, out: Array, spare: Array) -> Array:
    """Return ``ln(a/b)`` in `out`, NaN unless both are positive and finite."""
    difference = np.subtract(a, b, out=spare)
    np.minimum(a, b, out=out)
    positive = out.min() > 0
    np.abs(np.divide(difference, out, out=out), out=out)
    ordinary = positive and out.max() < np.inf
    np.log1p(out, out=out)
    if not ordinary:
        np.copyto(out, np.log(a) - np.log(b), where=np.isinf(out))
        np.copyto(out, np.nan, where=(np.minimum(a, b) <= 0) | np.isinf(out))
    # np.copysign has no vector loop; moving the sign bit as an integer takes half the time.
    sign, bits = spare.view(np.int64), out.view(np.int64)
    np.bitwise_or(bits, np.bitwise_and(sign, _SIGN, out=sign), out=bits)
    return out
