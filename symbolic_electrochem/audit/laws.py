"""Laws to audit against, as the chapters state them, and their values in ball arithmetic."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, reduce
from operator import add, mul
from typing import TYPE_CHECKING, Any, cast

import sympy as sp
from flint import arb, fmpq

from ..kernel import Relation
from ..library import using
from ..notation.prose import unmarked
from ..quantities import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..library import Chapter
    from .finding import Severity

LETTERS = frozenset(("R", "T", "F", "z", "a_in", "a_out"))
"""What the potential of one ion is a function of."""


@dataclass(frozen=True)
class MistakeForm:
    """A form people write in place of a law."""

    slug: str
    wrong: sp.Expr
    because: str
    severity: Severity


@dataclass(frozen=True)
class Law:
    """A proved formula: its theorem, the page it is on, and how it is miswritten."""

    name: str
    page: str
    reference: sp.Expr
    unknown: Quantity
    mistakes: tuple[MistakeForm, ...]

    def constant(self, name: str) -> arb:
        """Return the exact value of one of the law's constants."""
        symbols = sorted(self.reference.free_symbols, key=str)
        known = (s.meaning.value for s in symbols if isinstance(s, Quantity) and s.name == name)
        return _rational(next(known))


@cache
def laws() -> tuple[Law, ...]:
    """Return every law of the chapters that gives the potential of one ion."""
    found = [law for chapter in using("mistake") for law in _laws(chapter)]
    return tuple(law for law in found if _letters(law.reference) <= LETTERS)


def _letters(expr: sp.Expr) -> frozenset[str]:
    return frozenset(str(symbol) for symbol in expr.free_symbols)


def _laws(chapter: Chapter) -> Iterator[Law]:
    for label, theorem in chapter.theorems.items():
        mistakes = tuple(
            MistakeForm(m.slug, m.wrong, unmarked(m.because), cast("Severity", m.severity))
            for m in chapter.mistakes
            if m.right is theorem
        )
        claim = theorem.claim
        if mistakes and isinstance(claim, Relation) and isinstance(claim.lhs, Quantity):
            yield Law(label, chapter.name, claim.rhs, claim.lhs, mistakes)


def evaluate(expr: sp.Basic, env: Mapping[str, arb]) -> arb:
    """Evaluate a chapter's expression in ball arithmetic, quantities by their names."""
    if isinstance(expr, sp.Symbol):
        return env[expr.name]
    if isinstance(expr, sp.Rational):
        return _rational(expr)
    values = [evaluate(part, env) for part in expr.args]
    if isinstance(expr, sp.Add):
        return reduce(add, values)
    if isinstance(expr, sp.Mul):
        return reduce(mul, values)
    if isinstance(expr, sp.Pow):
        exponent = expr.args[1]
        return values[0] ** (int(exponent) if isinstance(exponent, sp.Integer) else values[1])
    if isinstance(expr, sp.log | sp.Abs):
        return values[0].log() if isinstance(expr, sp.log) else abs(values[0])
    message = f"no ball arithmetic for {type(expr).__name__}: {expr}"
    raise TypeError(message)


def _rational(value: Any) -> arb:
    return arb(fmpq(int(value.p), int(value.q)))
