"""Puts an expression into the order of a textbook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sympy as sp
from sympy.core.function import AppliedUndef

from ..functions import StableFunction
from ..quantities import Quantity
from .layout import (
    ABS,
    EXP,
    LN,
    SIGN,
    Call,
    Fraction,
    Layout,
    Letter,
    Number,
    Power,
    Product,
    Slope,
    Sum,
    negative,
)
from .order import in_product, in_sum

if TYPE_CHECKING:
    from collections.abc import Iterator

FUNCTIONS = {
    "log": LN,
    "exp": EXP,
    "sign": SIGN,
    "Abs": ABS,
    "sinh": Letter("sinh", r"\sinh"),
    "cosh": Letter("cosh", r"\cosh"),
    "tanh": Letter("tanh", r"\tanh"),
    "asinh": Letter("arsinh", r"\operatorname{arsinh}"),
}
CONSTANTS = {sp.pi: Letter("π", r"\pi"), sp.E: Letter("e", "e")}
LONG, PLACES = 100, 40  # from three digits on, up to so many decimals


def arrange(e: sp.Expr) -> Layout:
    """Lay out an expression in the order of a textbook."""
    minus, size = _term(e)
    return negative(size) if minus else size


def decimal(number: sp.Rational) -> str | None:
    """Spell a long number that ends as a decimal, such as 273.15; not 3 and not 1/2."""
    places = next((n for n in range(1, PLACES) if 10**n % number.q == 0), None)
    if number.p < LONG or number.q == 1 or places is None:
        return None
    whole, rest = divmod(number.p * 10**places // number.q, 10**places)
    return f"{whole}.{rest:0{places}}"


def _term(e: sp.Expr) -> tuple[bool, Layout]:
    """Return whether a minus stands before an expression, and the rest of it."""
    number, tops, bottoms = sp.S.One, list[sp.Expr](), list[sp.Expr]()
    for factor in _factors(e):
        if factor.is_Rational:
            number *= factor
        elif isinstance(factor, sp.Pow) and factor.exp.is_Rational and factor.exp < 0:
            bottoms.append(factor.base if factor.exp == -1 else factor.base**-factor.exp)
        else:
            tops.append(factor)
    if e.is_Rational and (digits := decimal(abs(number))):
        return bool(number < 0), Number(digits)
    p, q = sp.Integer(abs(number.p)), sp.Integer(number.q)
    tops += [p] if p != 1 or not tops else []
    bottoms += [q] if q != 1 else []
    return bool(number < 0), _quotient(tops, bottoms) if bottoms else _product(tops)


def _factors(e: sp.Expr) -> Iterator[sp.Expr]:
    """Yield the factors of a product, of which one may be an unevaluated product again."""
    for factor in sp.Mul.make_args(e):
        yield from _factors(factor) if factor.is_Mul else (factor,)


def _quotient(tops: list[sp.Expr], bottoms: list[sp.Expr]) -> Layout:
    """Write coefficients over one another, and functions after the fraction."""
    above = [e for e in tops if not isinstance(e, sp.Function) or isinstance(e, sp.Abs)] or tops
    behind = [e for e in tops if e not in above]
    fraction = Fraction(_product(above), _product(bottoms))
    return Product((fraction, *_singles(behind))) if behind else fraction


def _product(factors: list[sp.Expr]) -> Layout:
    layouts = _singles(factors)
    return layouts[0] if len(layouts) == 1 else Product(layouts)


def _singles(factors: list[sp.Expr]) -> tuple[Layout, ...]:
    """Lay out factors in their order, which one alone is spared being asked for."""
    ordered = sorted(factors, key=in_product) if len(factors) > 1 else factors
    return tuple(map(_single, ordered))


def _single(e: sp.Expr) -> Layout:
    """Lay out what is not a product."""
    if isinstance(e, sp.Add):
        return Sum(tuple(map(_term, sorted(e.args, key=in_sum))))
    if isinstance(e, sp.Pow):
        return Power(arrange(e.base), arrange(e.exp))
    if isinstance(e, sp.Derivative):
        return Slope(arrange(e.expr), arrange(e.variables[0]), len(e.variables))
    if isinstance(e, StableFunction):
        with sp.evaluate(False):  # noqa: FBT003  (SymPy's signature) a ratio keeps its factors
            return arrange(e.elementary())
    if isinstance(e, sp.Function):
        return Call(_function(e), tuple(map(arrange, e.args)))
    return Number(str(e)) if e.is_Integer else _letter(e)


def letter(name: str, latex: str = "") -> Letter:
    """Return the symbol of a name: ``c_in`` with an upright index, unless its LaTeX is declared."""
    head, _, index = name.partition("_")
    head = head if len(head) == 1 else rf"\mathrm{{{head}}}"
    below = index.replace("_", r"\_") if not index.isdigit() else ""
    plain = rf"{head}_{{\mathrm{{{below}}}}}" if below else f"{head}_{{{index}}}" if index else head
    return Letter(name, latex if latex not in {"", name} else plain)


def _letter(e: Any) -> Letter:
    declared = e.meaning.latex if isinstance(e, Quantity) else ""
    return CONSTANTS.get(e, letter(str(e), declared))


def _function(e: Any) -> Letter:
    name = e.func.__name__
    if isinstance(e, AppliedUndef):
        return Letter(name, e.func.meaning.latex)
    return FUNCTIONS.get(name, Letter(name, rf"\operatorname{{{name}}}"))
