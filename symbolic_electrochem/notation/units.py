"""Numbers and units as a book sets them: a thin space between, exponents instead of a slash."""

from __future__ import annotations

import ast
import re
from decimal import Decimal
from typing import TYPE_CHECKING

from .plain import RAISED

if TYPE_CHECKING:
    from collections.abc import Iterator

MANY = 9  # zeros
_POWER = re.compile(r"e\+?(-?\d+)$")
NAMES = {"degC": ("°C", r"{}^{\circ}\mathrm{C}"), "ohm": ("Ω", r"\Omega")}
MICRO = re.compile(r"u(?=[A-Za-z])")


def unit_text(unit: str) -> str:
    """Spell a unit in Unicode: ``J mol⁻¹ K⁻¹``."""
    return " ".join(
        _named(name)[0] + ("" if power == 1 else str(power).translate(RAISED))
        for name, power in _powers(unit)
    )


def unit_latex(unit: str) -> str:
    r"""Spell a unit in LaTeX: ``\mathrm{J}\,\mathrm{mol}^{-1}\,\mathrm{K}^{-1}``."""
    return r"\,".join(
        _named(name)[1] + ("" if power == 1 else f"^{{{power}}}") for name, power in _powers(unit)
    )


def _named(name: str) -> tuple[str, str]:
    """Return the sign of a unit in Unicode and in LaTeX; ``uF`` is a microfarad."""
    if name in NAMES:
        return NAMES[name]
    small = MICRO.match(name) is not None
    rest = name[1:] if small else name
    return ("µ" if small else "") + rest, (r"\mu" if small else "") + rf"\mathrm{{{rest}}}"


def number_text(number: str) -> str:
    """Spell a number in Unicode: ``−6.02·10²³`` for ``-6.02e23``."""
    spelled = _POWER.sub(lambda found: "·10" + found[1].translate(RAISED), number)
    return spelled.replace("-", "−")


def number_latex(number: str) -> str:
    r"""Spell a number in LaTeX: ``6.02\cdot10^{23}`` for ``6.02e23``."""
    return _POWER.sub(r"\\cdot10^{\1}", number).replace("≥", r"\geq")


def shortened(number: str) -> str:
    """Write a decimal with many zeros at an end as ``6.02e23``; a fraction as it is."""
    if "/" in number:
        return number
    size = Decimal(number).adjusted()
    digits = number.replace(".", "").strip("0")
    if -MANY < size < len(digits) + MANY - 1:
        return number
    return f"{digits[0]}.{digits[1:] or 0}e{size}"


def split(measured: str) -> tuple[str, str]:
    """Split ``-89.06 mV`` into its number and its unit."""
    found = re.fullmatch(r"\s*([-+]?[\d.]+(?:e[-+]?\d+)?)\s*(\S.*)?", measured)
    return (found[1], found[2] or "1") if found else (measured, "1")


def _powers(unit: str) -> list[tuple[str, int]]:
    return list(_walk(ast.parse(unit, mode="eval").body, 1))


def _walk(node: ast.expr, power: int) -> Iterator[tuple[str, int]]:
    """Read a unit, which is written as a Python product, without evaluating anything."""
    if isinstance(node, ast.Name):
        yield node.id, power
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow):
        yield from _walk(node.left, power * int(ast.literal_eval(node.right)))
    elif isinstance(node, ast.BinOp):
        yield from _walk(node.left, power)
        yield from _walk(node.right, -power if isinstance(node.op, ast.Div) else power)
