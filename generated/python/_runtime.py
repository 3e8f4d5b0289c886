"""What all generated functions share: domains, refusals, and stable functions of numbers.

Generated, do not edit.  To write it again: electrochem generate
"""

# ruff: noqa: FURB136  (a call of min takes longer than the division it is for)
from __future__ import annotations

from math import copysign, inf, log, log1p
from numbers import Real
from sys import float_info
from typing import TYPE_CHECKING, Any, NamedTuple

from ...answers import DomainError

if TYPE_CHECKING:
    from collections.abc import Callable

LARGEST = float_info.max
NUMBERS = (float, int)
# Division by these rounds nothing.
EXACT = (1, -1, 2, -2)
# 2**27 + 1: a double times this, less the rest of it, is its 26 leading bits.
_SPLIT = 134217729.0

_SIGNS: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "any": ("", lambda _: True),
    "nonzero": (" other than 0", lambda x: x != 0),
    "nonnegative": (" not below 0", lambda x: x >= 0),
    "positive": (" above 0", lambda x: x > 0),
}


class Domain(NamedTuple):
    """The finite numbers an argument can be."""

    name: str
    sign: str
    whole: bool
    because: str

    @property
    def expected(self) -> str:
        """The same in words."""
        return f"a {'whole' if self.whole else 'finite'} number{_SIGNS[self.sign][0]}"

    def holds(self, x: Any) -> Any:
        """Tell whether a number, or each element of an array, is one of them."""
        inside = (abs(x) <= LARGEST) & _SIGNS[self.sign][1](x)
        return inside & (x % 1 == 0) if self.whole else inside


def refusal(domains: tuple[Domain, ...], *values: float) -> DomainError:
    """Say which argument lies outside its domain, and why that matters."""
    pairs = zip(domains, values, strict=True)
    domain, got = next((d, v) for d, v in pairs if not d.holds(v))
    return DomainError(domain.name, got, domain.expected, domain.because)


def is_number(value: object) -> bool:
    """Tell whether a value is a single real number; a truth value is not."""
    return not isinstance(value, bool) and isinstance(value, Real)


def has_unit(value: object) -> bool:
    """Tell whether a value is a quantity of pint, or one of astropy or unyt."""
    return hasattr(value, "m_as") or hasattr(value, "to_value")


def mistyped(name: str, expected: str, got: object) -> TypeError:
    """Say that an argument is of the wrong type; the number in a quantity can be of any unit."""
    remedy = "; convert it to SI units and pass the bare numbers" if has_unit(got) else ""
    return TypeError(f"{name}: expected {expected}, got {got!r}{remedy}")


def as_float(value: Any) -> float:
    """Return the nearest double, infinite where there is none."""
    try:
        return float(value)
    except OverflowError:
        return inf if value > 0 else -inf


def dispatch(
    of_numbers: Callable[..., float],
    of_arrays: Callable[[tuple[Any, ...], Any], Any],
    arguments: tuple[Any, ...],
    out: Any,
) -> Any:
    """Call a function again with doubles if every argument is a number, else the one on arrays."""
    if out is None and all(map(is_number, arguments)):
        return of_numbers(*map(as_float, arguments))
    return of_arrays(arguments, out)


def checked(domains: tuple[Domain, ...], *values: Any, arrays: str) -> tuple[float, ...]:
    """Return arguments as doubles, and refuse what lies outside its domain.

    Parameters
    ----------
    arrays : str
        What takes arrays instead.
    """
    numbers = tuple(map(_alone, values))
    for domain, value in zip(domains, numbers, strict=True):
        if not is_number(value):
            raise mistyped(domain.name, f"one number ({arrays})", value)
    converted = tuple(map(as_float, numbers))
    if not all(d.holds(x) for d, x in zip(domains, converted, strict=True)):
        raise refusal(domains, *converted)
    return converted


def _alone(value: Any) -> Any:
    """Return the number that an array without dimensions holds, and anything else as it is."""
    if hasattr(value, "shape") and value.shape == () and not has_unit(value):
        return value.item()
    return value


def check_flag(name: str, value: object) -> None:
    """Refuse what is neither true nor false."""
    if not isinstance(_alone(value), bool):
        raise TypeError(f"{name}: expected True or False, got {value!r}")


def scaled(constant: tuple[float, float, float], x: float, n: float) -> float:
    """Return ``constant * x / n`` rounded once, for a whole `n` other than 0 below 2**26 in size.

    Parameters
    ----------
    constant : tuple of float
        The constant, its 26 leading bits, and what remains of it.
    """
    quotient, left, value = quotients(constant, x, n)
    # The division is exact, or so large that its quotient cannot be split.
    return value if abs(left) > 0 else constant[0] * quotient


def quotients(constant: tuple[float, float, float], x: Any, n: Any) -> tuple[Any, Any, Any]:
    """Return ``x / n``, what the division leaves of `x`, and ``constant * x / n`` rounded once.

    The quotient is split into halves, as the constant is.  The product of the leading halves is
    exact, and so is what is left; the rest is so small that its roundings do not count.
    """
    whole, head, tail = constant
    quotient = x / n
    upper = quotient * _SPLIT - (quotient * _SPLIT - quotient)
    lower = quotient - upper
    left = x - upper * n - lower * n
    return quotient, left, head * upper + (whole * (lower + left / n) + tail * upper)


def log_ratio(a: float, b: float) -> float:
    """Return ``ln(a/b)``, good where `a` is near `b` and where ``a/b`` leaves the range of doubles.

    Take ``log1p`` of the excess of the larger over the smaller, and the sign back.

    The difference of two doubles within a factor two is exact, and exchanging the arguments
    changes nothing but the sign bit.  Of equal arguments, which no exchange can tell apart, it
    is +0.  Only where the excess overflows do the logarithms differ by
    so much (over 709) that their own roundings no longer count.
    """
    difference = a - b
    excess = abs(difference) / (a if a < b else b)
    size = log1p(excess) if excess < inf else log(a) - log(b)
    return copysign(size, difference)
