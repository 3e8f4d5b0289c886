"""Reading a number with a unit, and writing one."""

from __future__ import annotations

import math
import re
from functools import cache
from typing import Any

import click

NUMBER = re.compile(r"(?P<number>[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?)\s*(?P<unit>.*)")
UNIT = re.compile(r"[A-Za-zµμΩ°%][A-Za-z0-9_µμΩ°/*^. ()-]{0,39}|")
VANISHED = re.compile(r"[+-]?[0.]*[1-9]")
LONGEST = 60


@cache
def _registry() -> Any:
    import pint  # noqa: PLC0415  (half a second, and only numbers with units need it)

    return pint.UnitRegistry(autoconvert_offset_to_baseunit=True)


def read(name: str, text: str, unit: str) -> float:
    """Read a number with a unit and return it in another unit.

    Parameters
    ----------
    name : str
        What is being read, for the message.
    text : str
        Such as ``37degC`` or ``140 mM``; only a pure number may stand without a unit.
    unit : str
        The unit wanted, as pint reads it; ``1`` for a pure number.
    """
    found = NUMBER.fullmatch(text.strip()) if len(text) <= LONGEST else None
    if found is None or not UNIT.fullmatch(found["unit"]):
        kind = "a number" if unit == "1" else "a number with a unit"
        raise click.UsageError(f"{name}={text}: expected {kind}, such as {example(unit)}")
    number = float(found["number"])
    if not math.isfinite(number) or (number == 0 and VANISHED.match(found["number"])):
        raise click.UsageError(f"{name}={text}: a double cannot hold this number")
    if found["unit"]:
        return _converted(name, text, number, found["unit"], unit)
    if unit != "1":
        raise click.UsageError(f"{name}={text}: expected a unit as well, such as {example(unit)}")
    return number


def _converted(name: str, text: str, number: float, given: str, unit: str) -> float:
    registry = _registry()
    wanted = "" if unit == "1" else unit
    try:
        quantity = registry.Quantity(number, registry.parse_units(given))
    except Exception:  # noqa: BLE001  (pint raises whatever its tokenizer raises)
        raise click.UsageError(
            f"{name}={text}: no unit {given!r} is known; expected {unit}, such as {example(unit)}"
        ) from None
    if not quantity.is_compatible_with(wanted):
        meant = "; degrees Celsius are written degC" if given == "C" and unit == "K" else ""
        raise click.UsageError(
            f"{name}={text}: {given!r} is {quantity.units:P}, and {name} is measured in "
            f"{unit if wanted else 'pure numbers'}{meant}"
        )
    return float(quantity.to(wanted).magnitude)


def example(unit: str) -> str:
    """Return something a person might write for this unit."""
    return {"K": "37degC or 310.15K", "mol/L": "140mM", "1": "1 or 0.14"}.get(unit, f"1 {unit}")


def written(value: float, unit: str) -> str:
    """Write a number with four significant digits and a unit of fitting size."""
    if unit == "1":
        return f"{value:.4g}"
    quantity = _registry().Quantity(value or 0.0, unit).to_compact()
    digits = max(0, 3 - math.floor(math.log10(abs(quantity.magnitude)))) if value else 0
    return f"{quantity.magnitude:.{digits}f} {quantity.units:~P}"
