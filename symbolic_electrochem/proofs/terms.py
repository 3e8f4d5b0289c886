"""Expressions as Coq terms over the reals."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Any

import sympy as sp
from sympy.core.function import AppliedUndef

from ..notation.order import in_product, in_sum
from .names import key

HYPERBOLIC: dict[type, str] = {
    sp.sinh: "sinh",
    sp.cosh: "cosh",
    sp.tanh: "tanh",
    sp.asinh: "arcsinh",
}
_place_in_product, _place_in_sum = cache(in_product), cache(in_sum)
ATOM, APPLIED, POWER, PRODUCT, SUM = range(5)
"""How tightly a term is bound, the tightest first."""


class Unmapped(Exception):  # noqa: N818  (a finding, not an error)
    """Why there is no Coq proof of a step."""


@dataclass(frozen=True)
class Scope:
    """What stands for each symbol, applied function and function name: Coq text in one piece."""

    names: dict[Any, str]
    _known: dict[Any, tuple[str, int]] = field(default_factory=dict, compare=False, repr=False)

    def having(self, changed: dict[Any, str]) -> Scope:
        """Return the scope in which some symbols stand for something else."""
        return Scope(self.names | changed)

    def term(self, e: Any, tightest: int = SUM) -> str:
        """Spell an expression, in parentheses if it is bound less tightly than wanted."""
        if e not in self._known:
            self._known[e] = self._spelled(e)
        text, bound = self._known[e]
        return f"({text})" if bound > tightest else text

    def _spelled(self, e: Any) -> tuple[str, int]:
        if isinstance(e, sp.Add):
            return self._sum(e), SUM
        if isinstance(e, (sp.Mul, sp.Rational)) or _is_divisor(e):
            minus, text, bound = self._product(e)
            return (f"- {text}", SUM) if minus else (text, bound)
        if isinstance(e, sp.Pow) and not isinstance(e, sp.exp) and e is not sp.E:
            return self._power(e)
        if e in self.names:
            return self.names[e], ATOM
        return self._applied(e)

    def _sum(self, e: sp.Add) -> str:
        text = ""
        for term in sorted(e.args, key=_place_in_sum):
            minus, size, _ = self._product(term)
            sign = "- " if minus else "+ "
            text += f" {sign}{size}" if text else f"{sign if minus else ''}{size}"
        return text

    def _product(self, e: Any) -> tuple[bool, str, int]:
        """Return whether a minus stands before a product, the rest of it, and its binding."""
        number, tops, bottoms = sp.S.One, list[Any](), list[Any]()
        for factor in _factors(e):
            if isinstance(factor, sp.Rational):
                number *= factor
            elif _is_divisor(factor):
                bottoms.append(factor.base if factor.exp == -1 else factor.base**-factor.exp)
            else:
                tops.append(factor)
        minus, number = bool(number < 0), abs(number)
        above, below = self._factors(tops, number.p), self._factors(bottoms, number.q)
        if not below:
            return minus, " * ".join(above) or "1", PRODUCT if tops else ATOM
        divisor = below[0] if len(below) == 1 else f"({' * '.join(below)})"
        return minus, f"{' * '.join(above) or '1'} / {divisor}", PRODUCT

    def _factors(self, factors: list[Any], number: int) -> list[str]:
        spelled = [self.term(f, POWER) for f in sorted(factors, key=_place_in_product)]
        return [str(number), *spelled] if number != 1 else spelled

    def _power(self, e: sp.Pow) -> tuple[str, int]:
        if isinstance(e.exp, sp.Integer):
            return f"{self.term(e.base, ATOM)} ^ {e.exp}", POWER
        if e.exp == sp.Rational(1, 2):
            return f"sqrt {self.term(e.base, ATOM)}", APPLIED
        return f"Rpower {self.term(e.base, ATOM)} {self.term(e.exp, ATOM)}", APPLIED

    def _applied(self, e: Any) -> tuple[str, int]:
        if isinstance(e, sp.Derivative) and len(set(e.variables)) == 1:
            return self._derivative(e), APPLIED
        if isinstance(e, (sp.exp, sp.log)) or e is sp.E:
            argument = self.term(e.args[0] if e.args else sp.S.One, ATOM)
            return f"{'ln' if isinstance(e, sp.log) else 'exp'} {argument}", APPLIED
        if type(e) in HYPERBOLIC:
            return f"{HYPERBOLIC[type(e)]} {self.term(e.args[0], ATOM)}", APPLIED
        if e is sp.pi:
            return "PI", ATOM
        if isinstance(e, AppliedUndef):
            return " ".join((self.names[key(e)], *(self.term(a, ATOM) for a in e.args))), APPLIED
        if (meant := in_other_words(e)) is not None:
            return self._spelled(meant)
        message = f"no term for {type(e).__name__}: {e}"
        raise Unmapped(message)

    def _derivative(self, e: sp.Derivative) -> str:
        variable = e.variables[0]
        slope = self.function(e.expr, variable)
        for _ in e.variables[1:]:
            slope = f"(Derive {slope})"
        return f"Derive {slope} {self.term(variable, ATOM)}"

    def function(self, e: Any, variable: sp.Symbol) -> str:
        """Spell an expression as a function of a symbol."""
        if isinstance(e, AppliedUndef) and e.args == (variable,):
            return self.names[key(e)]
        moving = self.moving(variable)
        return f"(fun {moving} => {self.having({variable: moving}).term(e)})"

    def moving(self, variable: sp.Symbol) -> str:
        """Return a name for a symbol that is bound, unlike any in sight."""
        name = f"{self.names.get(variable, 'x').strip('()')}'"
        return name if name.replace("'", "").isidentifier() else "x'"


def in_other_words(e: Any) -> Any:
    """Return the textbook form of a stable function as it stands, nothing cancelled."""
    if not hasattr(e, "elementary"):
        return None
    with sp.evaluate(False):  # noqa: FBT003  (SymPy's signature)
        return e.elementary()


def _is_divisor(e: Any) -> bool:
    return isinstance(e, sp.Pow) and isinstance(e.exp, sp.Rational) and bool(e.exp < 0)


def _factors(e: Any) -> list[Any]:
    """Return the factors of a product, of which one may be an unevaluated product again."""
    parts = sp.Mul.make_args(e)
    return [f for part in parts for f in (_factors(part) if part.is_Mul else (part,))]
