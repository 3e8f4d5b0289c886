"""A symbol that knows its meaning, unit, dimension, domain and sampling range.

Quantities carry no SymPy assumptions: SymPy would use them silently.  What is known of a quantity
(``T > 0``) is a fact of its own, which enters a theorem only when a step needs it.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Any, Literal, Self, TypeAlias

import sympy as sp
from sympy.core.function import UndefinedFunction

Dimension: TypeAlias = tuple[tuple[str, sp.Rational], ...]
"""Sorted powers of the base dimensions, for example ``(('[length]', 2), ('[time]', -1))``."""

Domain: TypeAlias = Literal["real", "positive", "nonnegative", "integer"]


@dataclass(frozen=True)
class Meaning:
    """What a textbook says of a symbol."""

    text: str
    unit: str
    latex: str
    domain: Domain
    typical: tuple[sp.Rational, sp.Rational]
    home: str
    value: sp.Rational | None = None
    concentration: str = ""


class Quantity(sp.Symbol):
    """A symbol with a meaning.

    Two modules' quantities of one name are two quantities, and so are two of different units.
    """

    meaning: Meaning

    def __new__(cls, name: str, meaning: Meaning) -> Self:
        """Make the symbol without SymPy's cache, which knows names only."""
        self = sp.Symbol.__xnew__(cls, name)
        self.meaning = meaning
        return self

    def _hashable_content(self) -> tuple[Any, ...]:
        return (self.name, self.meaning.home, self.meaning.unit, self.meaning.domain)

    def __getnewargs_ex__(self) -> tuple[tuple[str, Meaning], dict[str, Any]]:
        """Pickle with the meaning."""
        return (self.name, self.meaning), {}

    @property
    def unit(self) -> str:
        """The SI unit, as pint reads it."""
        return self.meaning.unit

    @property
    def dimension(self) -> Dimension:
        """The dimension of the unit."""
        return dimension_of_unit(self.meaning.unit)

    def _latex(self, printer: object) -> str:
        del printer
        return self.meaning.latex

    def _pretty(self, printer: Any) -> Any:
        """Print as the symbol it is: SymPy's own class of this name is a unit."""
        return printer._print_Symbol(self)  # noqa: SLF001


class QuantityFunction(UndefinedFunction):
    """The kind of a function of quantities; two are one only if all that is said of them agrees."""

    meaning: Meaning
    model: sp.Lambda
    hole: sp.Rational | None

    def _said(self) -> tuple[Any, ...]:
        return (self.__name__, self.meaning, self.model, self.hole)

    def __eq__(self, other: object) -> bool:
        """Compare everything that was declared."""
        return isinstance(other, QuantityFunction) and self._said() == other._said()

    def __hash__(self) -> int:
        """Hash everything that was declared."""
        return hash(self._said())


def quantity(
    name: str,
    meaning: str,
    *,
    unit: str = "1",
    domain: Domain = "real",
    latex: str | None = None,
    typical: tuple[object, object] = (-2, 2),
    value: object | None = None,
    concentration: str = "",
) -> Quantity:
    """Declare a quantity.

    Parameters
    ----------
    name : str
        The name used in generated code, such as ``a_in``.
    meaning : str
        What it is, in words.
    unit : str
        Its SI unit, such as ``J/mol``.
    domain : {'real', 'positive', 'nonnegative', 'integer'}
        The values it can take at all.
    latex : str, optional
        How it is typeset, the name itself by default.
    typical : tuple
        The range sampled when a statement about it is tried out.
    value : number, optional
        Its exact value, for a constant.
    concentration : str, optional
        For an activity, the name under which a concentration may be given in its place.
    """
    low, high = (sp.Rational(str(bound)) for bound in typical)
    home = sys._getframe(1).f_globals.get("__name__", "")  # noqa: SLF001
    exact = None if value is None else sp.Rational(str(value))
    content = Meaning(meaning, unit, latex or name, domain, (low, high), home, exact, concentration)
    return Quantity(name, content)


def quantity_function(
    name: str,
    *arguments: Quantity,
    meaning: str,
    unit: str,
    model: sp.Expr,
    hole: object | None = None,
    latex: str | None = None,
) -> sp.Expr:
    """Declare a function of quantities about which only its hypotheses are known.

    It is smooth where hypotheses speak of it, and continuous up to the ends of where they do:
    whoever supposes an equation for its derivative supposes that there is one.

    Parameters
    ----------
    model : sympy.Expr
        One function that satisfies every hypothesis made about it, used when a statement is tried
        out numerically; never used in a proof.
    hole : number, optional
        The one value of the only argument at which the model is 0/0 and the function continuous.
    """
    home = sys._getframe(1).f_globals.get("__name__", "")  # noqa: SLF001
    content = Meaning(meaning, unit, latex or name, "real", (sp.Integer(-2), sp.Integer(2)), home)
    missing = None if hole is None else sp.Rational(str(hole))
    body = {"meaning": content, "model": sp.Lambda(arguments, model), "hole": missing}
    return QuantityFunction(name, __dict__=body)(*arguments)


@cache
def dimension_of_unit(unit: str) -> Dimension:
    """Return the dimension of a unit written as pint reads it."""
    powers = _registry().parse_units("" if unit == "1" else unit).dimensionality
    return tuple(sorted((base, sp.Rational(power)) for base, power in powers.items()))


@dataclass(frozen=True)
class Measured:
    """A number with a unit, exactly, in the SI unit of its dimension.

    Attributes
    ----------
    value : Rational
        The number, in the coherent SI unit.
    dimension : Dimension
        What it is.
    step : Rational
        One in the last decimal place that was written, in the same unit.
    """

    value: sp.Rational
    dimension: Dimension
    step: sp.Rational


_NUMBER = re.compile(
    r"([+-]?\d+(?:\.\d*)?(?:[eE][+-]?\d{1,3})?) ?((?:1/)?[A-Za-z%°µΩ][\w%°µΩ/*^. ()-]*|)"
)


@cache
def measured(text: str) -> Measured:
    """Read a number with its unit, such as ``-89.06 mV`` or ``37degC``.

    Raises
    ------
    ValueError
        If it is not a number, or no unit is known by that name.
    """
    found = _NUMBER.fullmatch(text.strip())
    if found is None:
        message = f"expected a number with its unit, such as 37degC, got {text!r}"
        raise ValueError(message)
    registry, number = _registry(), Fraction(found[1])
    digits = found[1].lower().partition("e")
    places = len(digits[0].partition(".")[2]) - int(digits[2] or 0)
    try:
        unit = registry.parse_units(found[2])
        base = registry.Quantity(number, unit).to_base_units()
        after = registry.Quantity(number + Fraction(1), unit).to_base_units()
    except Exception:  # noqa: BLE001  (pint raises whatever its tokenizer raises)
        message = f"no unit {found[2]!r} is known"
        raise ValueError(message) from None
    size = _rational(after.magnitude) - _rational(base.magnitude)
    powers = base.dimensionality.items()
    dimension = tuple(sorted((name, sp.Rational(power)) for name, power in powers))
    return Measured(_rational(base.magnitude), dimension, size / sp.Integer(10) ** places)


def _rational(number: Any) -> sp.Rational:
    exact = Fraction(number)
    return sp.Rational(exact.numerator, exact.denominator)


@cache
def _registry() -> Any:
    import pint  # noqa: PLC0415  (half a second, and only proofs need it)

    exact: Any = Fraction
    return pint.UnitRegistry(non_int_type=exact, autoconvert_offset_to_baseunit=True)
