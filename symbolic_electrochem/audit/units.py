"""Units as exact powers of the SI base, with an exact scale."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

Dimension: TypeAlias = tuple[tuple[str, Fraction], ...]
MAX_BITS = 4096


@dataclass(frozen=True, slots=True)
class Unit:
    """What one unit is in SI: a number ``x`` of it is worth ``scale*x + offset``."""

    dimension: Dimension
    scale: Fraction = Fraction(1)
    offset: Fraction = Fraction(0)


def dimension(**powers: int) -> Dimension:
    """Return a dimension from powers of base units, as in ``dimension(m=1, s=-1)``."""
    return tuple(sorted((base, Fraction(power)) for base, power in powers.items() if power))


def product(parts: Iterable[tuple[Unit, Fraction]], scale: Fraction = Fraction(1)) -> Unit | None:
    """Multiply powers of units, or return None where the scale would not be rational."""
    powers: dict[str, Fraction] = {}
    for unit, power in parts:
        bits = unit.scale.numerator.bit_length() + unit.scale.denominator.bit_length()
        if bits * abs(power) > MAX_BITS or (power.denominator != 1 and unit.scale != 1):
            return None
        scale *= unit.scale ** int(power) if power.denominator == 1 else 1
        for base, exponent in unit.dimension:
            powers[base] = powers.get(base, Fraction(0)) + exponent * power
    return Unit(tuple(sorted((b, p) for b, p in powers.items() if p)), scale)


NONE = dimension()
VOLTAGE = dimension(kg=1, m=2, s=-3, A=-1)
PER_VOLTAGE = dimension(kg=-1, m=-2, s=3, A=1)
CONCENTRATION = dimension(mol=1, m=-3)
AMOUNT = dimension(mol=1)
TEMPERATURE = dimension(K=1)
MOLAR_CHARGE = dimension(A=1, s=1, mol=-1)
MOLAR_ENTROPY = dimension(kg=1, m=2, s=-2, mol=-1, K=-1)
CHARGE = dimension(A=1, s=1)
ENTROPY = dimension(kg=1, m=2, s=-2, K=-1)

PREFIXES = {
    name: Fraction(10) ** power
    for power, name in {
        24: "yotta", 21: "zetta", 18: "exa", 15: "peta", 12: "tera", 9: "giga", 6: "mega",
        3: "kilo", 2: "hecto", 1: "deca", -1: "deci", -2: "centi", -3: "milli", -6: "micro",
        -9: "nano", -12: "pico", -15: "femto", -18: "atto", -21: "zepto", -24: "yocto",
    }.items()
} | {"deka": Fraction(10)}  # fmt: skip

NAMED = {
    "dimensionless": Unit(NONE), "radian": Unit(NONE), "steradian": Unit(NONE),
    "kilogram": Unit(dimension(kg=1)), "gram": Unit(dimension(kg=1), Fraction(1, 1000)),
    "metre": Unit(dimension(m=1)), "meter": Unit(dimension(m=1)), "second": Unit(dimension(s=1)),
    "ampere": Unit(dimension(A=1)), "kelvin": Unit(TEMPERATURE), "mole": Unit(AMOUNT),
    "candela": Unit(dimension(cd=1)), "lumen": Unit(dimension(cd=1)),
    "celsius": Unit(TEMPERATURE, offset=Fraction(27315, 100)),
    "litre": Unit(dimension(m=3), Fraction(1, 1000)),
    "liter": Unit(dimension(m=3), Fraction(1, 1000)),
    "coulomb": Unit(CHARGE), "volt": Unit(VOLTAGE),
    "joule": Unit(dimension(kg=1, m=2, s=-2)), "newton": Unit(dimension(kg=1, m=1, s=-2)),
    "watt": Unit(dimension(kg=1, m=2, s=-3)), "pascal": Unit(dimension(kg=1, m=-1, s=-2)),
    "ohm": Unit(dimension(kg=1, m=2, s=-3, A=-2)),
    "siemens": Unit(dimension(kg=-1, m=-2, s=3, A=2)),
    "farad": Unit(dimension(kg=-1, m=-2, s=4, A=2)),
    "henry": Unit(dimension(kg=1, m=2, s=-2, A=-2)),
    "tesla": Unit(dimension(kg=1, s=-2, A=-1)), "weber": Unit(dimension(kg=1, m=2, s=-2, A=-1)),
    "hertz": Unit(dimension(s=-1)), "becquerel": Unit(dimension(s=-1)),
    "katal": Unit(dimension(mol=1, s=-1)), "lux": Unit(dimension(cd=1, m=-2)),
    "gray": Unit(dimension(m=2, s=-2)), "sievert": Unit(dimension(m=2, s=-2)),
}  # fmt: skip
