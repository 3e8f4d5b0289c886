"""In which order a textbook writes factors and terms.

The rules look at what a quantity means and where the book introduces it, never at its name.
SymPy's own order, alphabetical, gives ``F z`` and ``-E + V``.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import sympy as sp

from .. import sources
from ..library import chapter
from ..quantities import Quantity

UNKNOWN = (1000, 0)
COEFFICIENT, VARIABLE = 2, 3
KINDS = ((sp.Number, 0), (sp.NumberSymbol, 1), (sp.Add, 4), (sp.log, 6), (sp.Function, 5))


@cache
def _lines(home: str) -> dict[sp.Basic, int]:
    """Return the line of each quantity that a chapter introduces."""
    entries = chapter(home).entries
    return {entry.content: entry.line for entry in entries if isinstance(entry.content, Quantity)}


@cache
def _positions() -> dict[str, int]:
    return {name: position for position, name in enumerate(sources.order())}


def introduced(symbol: sp.Basic) -> tuple[int, int]:
    """Return the place of a symbol in the book; one of no chapter comes last.

    Only the chapter that introduces it is asked: to write a line, nobody proves the whole book.
    """
    home = symbol.meaning.home if isinstance(symbol, Quantity) else ""
    home = home.removeprefix(f"{sources.PACKAGE}.")
    lines = _lines(home) if home in _positions() else {}
    return (_positions()[home], lines[symbol]) if symbol in lines else UNKNOWN


def in_product(factor: sp.Expr) -> tuple[Any, ...]:
    """Return the place of a factor: number, coefficients, variables, sums, functions.

    What cannot be negative, a whole number or a constant is a coefficient; one introduced later in
    the book scales what is older and stands before it, as in ``kz`` and ``PzF``.  Variables and
    coefficients of one chapter keep the order of their introduction: ``RT``, ``zFV``.
    """
    base = factor.base if isinstance(factor, sp.Pow) else factor
    base = base.args[0] if isinstance(base, sp.Abs) else base
    if isinstance(base, sp.Symbol):
        chapter, line = introduced(base)
        domain = base.meaning.domain if isinstance(base, Quantity) else "real"
        if domain == "real":
            return (VARIABLE, chapter, False, line, str(factor))
        return (COEFFICIENT, -chapter, domain != "integer", line, str(factor))
    kind = next((rank for shape, rank in KINDS if isinstance(base, shape)), VARIABLE)
    return (kind, 0, False, 0, str(factor))


def in_sum(term: sp.Expr) -> tuple[Any, ...]:
    """Return the place of a term: added before subtracted, short before long, old before new."""
    subtracted = term.could_extract_minus_sign() and not term.is_Add
    places = sorted(introduced(symbol) for symbol in term.free_symbols)
    return (subtracted, isinstance(term, sp.Mul), places, str(term))
