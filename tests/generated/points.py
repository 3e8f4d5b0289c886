"""Where generated functions are tried: regions of doubles, chosen for what goes wrong there."""

from __future__ import annotations

from math import ldexp, ulp
from sys import float_info
from typing import TYPE_CHECKING, Any

from symbolic_electrochem.functions import StableFunction

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from symbolic_electrochem.quantities import Quantity
    from tests.generated.exact import Law

LARGEST, SMALLEST_NORMAL, SMALLEST = float_info.max, float_info.min, ulp(0.0)
DECADES = 290


def any_double(random: Random) -> float:
    """Return a positive normal double, every power of two as likely as every other."""
    return ldexp(random.uniform(1, 2), random.randint(-1022, 1023))


def subnormal(random: Random) -> float:
    """Return a positive subnormal double, every number of bits as likely as every other."""
    return SMALLEST * random.randint(1, 2 ** random.randint(1, 52))


def _close(random: Random) -> tuple[float, float]:
    a = any_double(random) / 2
    return a, a * (1 + random.choice((-1, 1)) * ldexp(random.uniform(1, 2), -random.randint(1, 54)))


def _neighbours(random: Random) -> tuple[float, float]:
    a = any_double(random) / 2
    return a, max(SMALLEST, a + random.randint(-9, 9) * ulp(a))


def _moderate(random: Random) -> tuple[float, float]:
    return 10 ** random.uniform(-9, 4), 10 ** random.uniform(-9, 4)


def _about_two(random: Random) -> tuple[float, float]:
    """Return a ratio just above two, where the difference is rounded, of a large mantissa."""
    scale, small = ldexp(1.0, random.randint(-1000, 1000)), random.expovariate(500)
    b = 2 - random.expovariate(500)
    return scale * b * (2 + small), scale * b


def _subnormal(random: Random) -> tuple[float, float]:
    return subnormal(random), random.choice((subnormal, any_double))(random)


def _extreme(random: Random) -> tuple[float, float]:
    ends = (SMALLEST, SMALLEST_NORMAL, 1e-300, 1.0, 1e300, LARGEST)
    return random.choice(ends), random.choice((*ends, any_double(random)))


def _independent(random: Random) -> tuple[float, float]:
    return any_double(random), any_double(random)


TYPICAL = "typical values"
REGIONS: dict[str, Callable[[Random], tuple[float, float]]] = {
    TYPICAL: _moderate,
    "moderate ratios": _moderate,
    "any two doubles": _independent,
    "ratio near one": _close,
    "next to each other": _neighbours,
    "ratio above two": _about_two,
    "subnormal": _subnormal,
    "at the ends": _extreme,
}


def sample(law: Law, region: str, random: Random) -> tuple[float, ...]:
    """Return arguments in the domain of a law, those of its stable functions from a region."""
    if region == TYPICAL:
        return tuple(_typical(q, random) for q in law.arguments)
    drawn: dict[Any, float] = {}
    for function in law.stable.atoms(StableFunction):
        pair = REGIONS[region](random)
        drawn |= dict(zip(function.args, pair[:: random.choice((1, -1))], strict=True))
    return tuple(drawn[q] if q in drawn else _plain(q, random) for q in law.arguments)


def _typical(quantity: Quantity, random: Random) -> float:
    low, high = map(float, quantity.meaning.typical)
    if quantity.meaning.domain == "integer":
        return float(random.choice([n for n in range(int(low), int(high) + 1) if n]))
    return random.uniform(low, high)


def _plain(quantity: Quantity, random: Random) -> float:
    if quantity.meaning.domain == "integer":
        return float(random.choice((-1, 1)) * round(10 ** random.uniform(0, 3)))
    return 10 ** random.uniform(-DECADES, DECADES)
