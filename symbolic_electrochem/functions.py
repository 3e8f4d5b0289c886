"""Functions that are computed to full precision where their textbook form is not.

A chapter declares the stable form of a result in these; the kernel proves it equal to the derived
form by way of `elementary`, and nothing rewrites it afterwards.  One class is one function.
"""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

import sympy as sp

if TYPE_CHECKING:
    from collections.abc import Callable


LIBRARY = 0.9
"""ULP to which `log` and `log1p` of the libraries are good: glibc and NumPy stay below."""


class Error(NamedTuple):
    """How far a computed value can be from the exact one.

    Attributes
    ----------
    relative : float
        A part in units of 2**-53 of the value.
    last : float
        A part in units of its last place, which is at least 2**-53 of it and less than twice that.
    mantissa : float
        Where the value times a power of two lies, from here to 2.
    """

    relative: float
    last: float
    mantissa: float = 1


class StableFunction(sp.Function):
    """The shape of such a function.

    SymPy evaluates none of them when they are made, so that no simplification undoes them.

    Attributes
    ----------
    spelling : str
        Its name in generated code.
    notation : str
        Its LaTeX, with a placeholder for each argument.
    domain : str
        The values for which it is defined, the same for each argument, as a quantity names them.
    errors : tuple of Error
        Its errors, one of which bounds that of each value, given elementary functions good to
        `LIBRARY` ULP.
    elementary : callable
        Returns the textbook form.
    ball : callable
        Encloses the value, given balls around the arguments.
    recipe : callable
        Computes the value in floating point, given ``m`` and the arguments.  It is written in
        ``+ - * / < abs`` and what ``m`` offers: ``let(name, x)``, ``minimum(a, b)``,
        ``copysign(size, sign)``, ``log(x)``, ``log1p(x)``, and ``select(condition, usual,
        otherwise)``, where the last two are functions of which one is called.
    """

    spelling: ClassVar[str]
    notation: ClassVar[str]
    domain: ClassVar[str]
    errors: ClassVar[tuple[Error, ...]]
    elementary: Callable[[], sp.Expr]
    ball: ClassVar[Callable[..., Any]]
    recipe: ClassVar[Callable[..., Any]]

    @property
    def operands(self) -> tuple[Any, ...]:
        """The arguments."""
        return self.args

    def _eval_rewrite(self, rule: object, args: object, **hints: Any) -> sp.Expr:
        del rule, args, hints
        return self.elementary()

    def _eval_evalf(self, prec: int) -> Any:
        return self.elementary()._eval_evalf(prec)  # noqa: SLF001  (SymPy's hook calls SymPy's hook)

    def _latex(self, printer: Any, exp: str | None = None) -> str:
        text = self.notation.format(*map(printer.doprint, self.args))
        return text if exp is None else rf"\left({text}\right)^{{{exp}}}"


class LogRatio(StableFunction):
    """``ln(a/b)``, good where `a` is near `b` and where ``a/b`` leaves the range of doubles."""

    nargs = 2
    spelling = "log_ratio"
    notation = r"\ln\frac{{{}}}{{{}}}"
    domain = "positive"
    # Below a ratio of 2 the division is rounded, to at most one 2**-53 of the value.  From there on
    # the difference is too, and both together are off by 1/ln 2 of it at most; ln 2 is 1.386/2.
    # Where the excess overflows, the larger logarithm is at most one last place of the value, and
    # the other one half of that.
    errors = (
        Error(1, LIBRARY),
        Error(1.443, LIBRARY, 1.386),
        Error(0, 1.5 * LIBRARY + 0.5, 1.386),
    )

    def elementary(self) -> sp.Expr:
        """Return ``log(a/b)``."""
        a, b = self.operands
        return sp.log(a / b)

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        """Return the derivative, ``1/a`` or ``-1/b``."""
        a, b = self.operands
        return 1 / a if argindex == 1 else -1 / b

    @staticmethod
    def ball(*arguments: Any) -> Any:
        """Enclose ``log(a/b)``."""
        a, b = arguments
        return (a / b).log()

    @staticmethod
    def recipe(m: Any, *arguments: Any) -> Any:
        """Take ``log1p`` of the excess of the larger over the smaller, and the sign back.

        The difference of two doubles within a factor two is exact, and exchanging the arguments
        changes nothing but the sign bit.  Of equal arguments, which no exchange can tell apart, it
        is +0.  Only where the excess overflows do the logarithms differ by
        so much (over 709) that their own roundings no longer count.
        """
        a, b = arguments
        difference = m.let("difference", a - b)
        excess = m.let("excess", abs(difference) / m.minimum(a, b))
        size = m.select(excess < inf, lambda: m.log1p(excess), lambda: m.log(a) - m.log(b))
        return m.copysign(m.let("size", size), difference)
