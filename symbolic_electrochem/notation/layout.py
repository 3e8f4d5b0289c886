"""How a formula is laid out on a page, before it is spelled in any notation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True)
class Letter:
    """A symbol, by its name and by the LaTeX it is declared with."""

    name: str
    latex: str


@dataclass(frozen=True)
class Number:
    """A whole number that is not negative."""

    digits: str


@dataclass(frozen=True)
class Sum:
    """Terms, each with whether it is subtracted."""

    terms: tuple[tuple[bool, Layout], ...]


@dataclass(frozen=True)
class Product:
    """Factors side by side."""

    factors: tuple[Layout, ...]


@dataclass(frozen=True)
class Fraction:
    """One over the other."""

    top: Layout
    bottom: Layout


@dataclass(frozen=True)
class Slash:
    """One over the other on a single line."""

    top: Layout
    bottom: Layout


@dataclass(frozen=True)
class Power:
    """A base with a raised exponent."""

    base: Layout
    exponent: Layout


@dataclass(frozen=True)
class Call:
    """A function of arguments; logarithm and exponential are spelled in ways of their own."""

    function: Letter
    arguments: tuple[Layout, ...]


@dataclass(frozen=True)
class Slope:
    """A derivative that is not carried out."""

    body: Layout
    variable: Layout
    order: int = 1


@dataclass(frozen=True)
class Lim:
    """A limit that is not carried out."""

    body: Layout
    variable: Layout
    point: Layout
    side: str


@dataclass(frozen=True)
class Related:
    """Two sides and what stands between them, such as ``=`` or ``⟺``."""

    left: Layout
    sign: str
    right: Layout


@dataclass(frozen=True)
class ForAll:
    """What holds for every value in a domain."""

    body: Layout
    domain: tuple[Layout, ...]


@dataclass(frozen=True)
class OneIn:
    """Exactly one value, which lies between two others."""

    low: Layout
    high: Layout


@dataclass(frozen=True)
class SetOf:
    """The set of one element, or of all that satisfy a condition."""

    element: Layout
    condition: Layout | None = None


@dataclass(frozen=True)
class Row:
    """A case of an answer: what it is, in words or signs, what it tends to, and when."""

    answer: Layout | str
    tends: Layout | None
    conditions: tuple[Layout, ...]


@dataclass(frozen=True)
class Cases:
    """A set given case by case."""

    head: Layout
    rows: tuple[Row, ...]


Layout: TypeAlias = (
    Letter
    | Number
    | Sum
    | Product
    | Fraction
    | Slash
    | Power
    | Call
    | Slope
    | Lim
    | Related
    | ForAll
    | OneIn
    | SetOf
    | Cases
)

LN, EXP = Letter("ln", r"\ln"), Letter("e", r"\exp")
SIGN, ABS = Letter("sgn", r"\operatorname{sgn}"), Letter("abs", r"\operatorname{abs}")
INFINITY = Letter("∞", r"\infty")


def plain_function(slope: Slope) -> Letter | None:
    """Return the name of what is differentiated if it is a function of one variable, ``c(x)``."""
    body = slope.body
    alone = isinstance(body, Call) and body.arguments == (slope.variable,)
    return body.function if alone and isinstance(body, Call) else None


def negative(layout: Layout) -> Layout:
    """Put a minus before a layout."""
    return Sum(((True, layout),))


def inline(layout: Layout) -> Layout:  # noqa: PLR0911  (one line per kind)
    """Write fractions with a slash, for a line of text."""
    if isinstance(layout, Fraction):
        return Slash(inline(layout.top), inline(layout.bottom))
    if isinstance(layout, Related):
        sign = layout.sign.replace("⟺", "⇔")
        return Related(inline(layout.left), sign, inline(layout.right))
    if isinstance(layout, ForAll):
        return ForAll(inline(layout.body), tuple(map(inline, layout.domain)))
    if isinstance(layout, Sum):
        return Sum(tuple((minus, inline(term)) for minus, term in layout.terms))
    if isinstance(layout, Product):
        return Product(tuple(map(inline, layout.factors)))
    if isinstance(layout, Call):
        return Call(layout.function, tuple(map(inline, layout.arguments)))
    return layout


def raised(layout: Layout) -> Layout | None:
    """Return an exponent on a single line, or None if it is too tall to be raised."""
    single = inline(layout)
    return single if _low(single) else None


def _low(layout: Layout) -> bool:
    """Tell whether there is no function in a layout, and no fraction in a fraction."""
    if isinstance(layout, Slash):
        parts = (layout.top, layout.bottom)
        return all(_low(part) and not _slashed(part) for part in parts)
    if isinstance(layout, Product):
        return all(map(_low, layout.factors))
    if isinstance(layout, Sum):
        return all(_low(term) for _, term in layout.terms)
    return isinstance(layout, (Letter, Number, Power))


def _slashed(layout: Layout) -> bool:
    if isinstance(layout, Product):
        return any(map(_slashed, layout.factors))
    if isinstance(layout, Sum):
        return any(_slashed(term) for _, term in layout.terms)
    return isinstance(layout, Slash)
