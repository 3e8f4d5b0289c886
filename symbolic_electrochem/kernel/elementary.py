"""Functions that stand for an expression in exponentials, logarithms and roots."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sympy as sp

if TYPE_CHECKING:
    from collections.abc import Callable

HALF = sp.Rational(1, 2)


def _sinh(x: sp.Expr) -> sp.Expr:
    return (sp.exp(x) - sp.exp(-x)) / 2


def _cosh(x: sp.Expr) -> sp.Expr:
    return (sp.exp(x) + sp.exp(-x)) / 2


def _tanh(x: sp.Expr) -> sp.Expr:
    return 1 - 2 / (sp.exp(2 * x) + 1)


def _asinh(x: sp.Expr) -> sp.Expr:
    return sp.log(x + (x**2 + 1) ** HALF)


ELEMENTARY: dict[type, Callable[[sp.Expr], sp.Expr]] = {
    sp.sinh: _sinh,
    sp.cosh: _cosh,
    sp.tanh: _tanh,
    sp.asinh: _asinh,
}


def elementary(e: Any) -> Any:
    """Return what a function stands for, or None if it is no such function."""
    if type(e) in ELEMENTARY:
        return ELEMENTARY[type(e)](*e.args)
    return e.elementary() if hasattr(e, "elementary") else None


def is_logarithm(e: Any) -> bool:
    """Tell whether an expression is a natural logarithm; SymPy's may have a base."""
    return isinstance(e, sp.log) and len(e.args) == 1
