"""The zero test: exact rational functions in symbols, exponentials and logarithms.

An expression is brought to a quotient of polynomials over the rationals.  It is zero exactly when
the numerator is the zero polynomial, so nothing is ever guessed: what cannot be brought to this
form, or needs a sign that is not known, is refused.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from math import comb, lcm
from typing import Any, Literal, TypeAlias, TypeVar

import sympy as sp
from flint import Ordering, fmpq, fmpq_mpoly, fmpq_mpoly_ctx, fmpz
from sympy.core.function import AppliedUndef

from .elementary import elementary
from .refusal import Refused

GENERATORS, TERMS, DEGREE = 48, 5_000, 1_000
"""How large a polynomial may become before the step that needs it is refused."""

SCALE, POWER, DIGITS, FACTORED = 1_000, 10_000, 50_000, 128
X = TypeVar("X")

POSITIVE = "a logarithm of something positive"
TREAT_APART = "treat the case in which the argument is not positive apart"
_RING = fmpq_mpoly_ctx.get([("g", GENERATORS)], Ordering.degrevlex)
_GENS = _RING.gens()
ZERO, ONE = _RING.constant(0), _RING.constant(1)

Kind: TypeAlias = Literal["atom", "exp", "ln"]
Frozen: TypeAlias = tuple[tuple[tuple[int, ...], tuple[int, int]], ...]
Positive: TypeAlias = Callable[[fmpq_mpoly], int | None]
"""Tells whether a polynomial is known to be positive (1), negative (-1) or neither (None)."""


class Rescale(Exception):  # noqa: N818  (a restart, not an error)
    """An exponential needs a finer generator, exp(t/2) beside exp(t): begin again with it."""

    def __init__(self, scale: int) -> None:
        self.scale = scale


def at_scale(question: Callable[[int], X]) -> X:
    """Ask a question with exponentials as fine as it turns out to need."""
    scale = 1
    while True:
        try:
            return question(scale)
        except Rescale as finer:
            scale = finer.scale


def _too_large(what: str) -> Refused:
    return Refused(
        expected="polynomials of bounded size",
        got=what,
        remedy="take smaller steps, or give a name to a part",
    )


@dataclass(frozen=True)
class Quotient:
    """A numerator and a denominator without common factor; the denominator is not zero."""

    num: fmpq_mpoly
    den: fmpq_mpoly

    def __add__(self, other: Quotient) -> Quotient:
        num = _times(self.num, other.den) + _times(other.num, self.den)
        return quotient(num, _times(self.den, other.den))

    def __mul__(self, other: Quotient) -> Quotient:
        return quotient(_times(self.num, other.num), _times(self.den, other.den))

    def __sub__(self, other: Quotient) -> Quotient:
        return self + Quotient(-other.num, other.den)

    def power(self, exponent: int) -> Quotient:
        """Raise to a whole power, refusing to invert zero."""
        if exponent < 0 and self.num.is_zero():
            raise Refused(
                expected="a denominator that is not zero",
                got="one that is always zero",
                remedy="go back to the step before the division and treat this case apart",
            )
        top, bottom = (self.num, self.den) if exponent >= 0 else (self.den, self.num)
        return quotient(_raised(top, abs(exponent)), _raised(bottom, abs(exponent)))


def _times(left: fmpq_mpoly, right: fmpq_mpoly) -> fmpq_mpoly:
    product = left * right if len(left) * len(right) <= TERMS**2 // 10 else None
    if product is None or len(product) > TERMS:
        raise _too_large(f"a product of {len(left)} and {len(right)} terms")
    return product


def _raised(poly: fmpq_mpoly, power: int) -> fmpq_mpoly:
    terms = len(poly)
    digits = max(
        (max(int(c.p).bit_length(), int(c.q).bit_length()) for c in poly.coeffs()), default=0
    )
    if power > POWER or digits * power > DIGITS or comb(power + terms, power) > TERMS:
        raise _too_large(f"{terms} terms raised to the power {power}")
    return poly**power


def quotient(num: fmpq_mpoly, den: fmpq_mpoly) -> Quotient:
    """Cancel the common factor and make the denominator monic."""
    common = num.gcd(den)
    num, den = num / common, den / common
    lead = den.leading_coefficient()
    return Quotient(num / lead, den / lead)


def factored(poly: fmpq_mpoly) -> tuple[fmpq, list[tuple[fmpq_mpoly, int]]]:
    """Return the constant and the irreducible factors of a polynomial, each with its power."""
    if len(poly) == 1:
        ((powers, constant),) = monomials(poly)
        return constant, [(_GENS[i], power) for i, power in enumerate(powers) if power]
    if poly.total_degree() > DEGREE:
        raise _too_large(f"degree {poly.total_degree()}")
    return _factored(frozen(poly))


@lru_cache(maxsize=1 << 14)
def _factored(image: Frozen) -> tuple[fmpq, list[tuple[fmpq_mpoly, int]]]:
    return thawed(image).factor()


def monomials(poly: fmpq_mpoly) -> list[tuple[tuple[int, ...], fmpq]]:
    """Return the terms of a polynomial: powers of the generators, and a coefficient."""
    return [
        (tuple(map(int, powers)), coefficient) for powers, coefficient in poly.to_dict().items()
    ]


def frozen(poly: fmpq_mpoly) -> Frozen:
    """Return a hashable image of a polynomial."""
    terms = poly.to_dict().items()
    return tuple(sorted((tuple(map(int, m)), (int(c.p), int(c.q))) for m, c in terms))


@lru_cache(maxsize=1 << 14)
def thawed(image: Frozen) -> fmpq_mpoly:
    """Undo `frozen`."""
    return _RING.from_dict({monomial: fmpq(p, q) for monomial, (p, q) in image})


class Field:
    """Rational functions in the generators met so far.

    Parameters
    ----------
    positive : callable
        The sign of a polynomial where it is known.  Logarithms split only over known signs.
    scale : int
        The exponentials are powers of exp(t/scale).
    """

    def __init__(self, positive: Positive, scale: int = 1) -> None:
        self.positive = positive
        self.keys: list[tuple[Kind, Any]] = []
        self.index: dict[tuple[Kind, Any], int] = {}
        self.scale = scale
        self._roots: list[fmpq_mpoly | None] = []

    def generator(self, kind: Kind, content: Any) -> Quotient:
        """Return the generator of this content, new or old."""
        key = (kind, content)
        if key not in self.index:
            if len(self.keys) == GENERATORS:
                raise _too_large(f"more than {GENERATORS} independent terms")
            self.index[key] = len(self.keys)
            self.keys.append(key)
        return Quotient(_GENS[self.index[key]], ONE)

    def normal(self, e: sp.Expr) -> Quotient:
        """Bring an expression to its normal form."""
        return self._reduced(self._normal(e))

    def _normal(self, e: sp.Expr) -> Quotient:  # noqa: PLR0911  (one line per kind)
        if isinstance(e, sp.Rational):
            return Quotient(_RING.constant(fmpq(int(e.p), int(e.q))), ONE)
        if isinstance(e, (sp.Symbol, AppliedUndef, sp.Derivative)) or e is sp.pi:
            return self.generator("atom", e)
        if isinstance(e, (sp.Add, sp.Mul)):
            parts = [self.normal(argument) for argument in e.args]
            total = parts[0]
            for part in parts[1:]:
                total = self._reduced(total + part if isinstance(e, sp.Add) else total * part)
            return total
        if isinstance(e, sp.Pow) and isinstance(e.exp, sp.Integer):
            return self.normal(e.base).power(int(e.exp))
        if isinstance(e, sp.exp) or e is sp.E:
            return self._exponential(self.normal(e.args[0] if e.args else sp.S.One))
        if isinstance(e, sp.log) and len(e.args) == 1:
            return self.logarithm(self.normal(e.args[0]))
        if isinstance(e, sp.Pow):
            return self._exponential(self.normal(e.exp) * self.logarithm(self.normal(e.base)))
        if (meant := elementary(e)) is not None:
            return self.normal(meant)
        raise Refused(
            expected="rational numbers, pi, symbols, +, *, powers and elementary functions",
            got=f"{type(e).__name__}: {e}",
            remedy="write it with exact numbers and elementary functions",
        )

    def root(self, position: int) -> fmpq_mpoly | None:
        """Return f if a generator is the root f**(1/scale), and scale is not 1."""
        while len(self._roots) <= position:
            self._roots.append(self._root(len(self._roots)))
        return self._roots[position]

    def _root(self, position: int) -> fmpq_mpoly | None:
        kind, content = self.keys[position]
        if kind != "exp" or self.scale == 1:
            return None
        radicand = self._is_logarithm(content[0], thawed(content[1]))
        return None if radicand is None else thawed(radicand)

    def _reduced(self, form: Quotient) -> Quotient:
        top, bottom = self.lowest(form.num), self.lowest(form.den)
        if bottom.is_zero():
            raise Refused(
                expected="a denominator that is not zero",
                got="one that is always zero",
                remedy="go back to the step before the division",
            )
        return form if top is form.num and bottom is form.den else quotient(top, bottom)

    def is_zero(self, form: Quotient) -> bool:
        """Tell whether a quotient is identically zero."""
        return bool(self.lowest(form.num).is_zero())

    def lowest(self, poly: fmpq_mpoly) -> fmpq_mpoly:
        """Put f for every full power of a root of f: what is zero is then the zero polynomial."""
        for position in range(len(self.keys)) if self.scale > 1 else ():
            radicand = self.root(position)
            if radicand is not None:
                poly = self._lowered(poly, position, radicand)
        return poly

    def _lowered(self, poly: fmpq_mpoly, position: int, radicand: fmpq_mpoly) -> fmpq_mpoly:
        terms = poly.to_dict().items()
        if all(monomial[position] < self.scale for monomial, _ in terms):
            return poly
        total = ZERO
        for monomial, coefficient in terms:
            whole, rest = divmod(int(monomial[position]), self.scale)
            lower = tuple(rest if i == position else int(p) for i, p in enumerate(monomial))
            total += _times(_RING.from_dict({lower: coefficient}), _raised(radicand, whole))
        return self._lowered(total, position, radicand)

    def _exponential(self, argument: Quotient) -> Quotient:
        result = Quotient(ONE, ONE)
        for monomial, coefficient in sorted(monomials(argument.num), key=lambda t: t[0]):
            term = quotient(_RING.from_dict({monomial: coefficient}), argument.den)
            ((alone, times),) = monomials(term.num)
            result *= self._exponential_of_term(alone, times, term.den)
        return result

    def _exponential_of_term(
        self, monomial: tuple[int, ...], coefficient: fmpq, den: fmpq_mpoly
    ) -> Quotient:
        logarithm = self._is_logarithm(monomial, den)
        if logarithm is not None and coefficient.q == 1:
            return Quotient(thawed(logarithm), ONE).power(int(coefficient.p))
        times = coefficient * self.scale
        if times.q != 1:
            raise self._finer(int(coefficient.q))
        return self.generator("exp", (monomial, frozen(den))).power(int(times.p))

    def _finer(self, divisor: int) -> Exception:
        scale = lcm(self.scale, divisor)
        return Rescale(scale) if scale <= SCALE else _too_large(f"exponents divided by {scale}")

    def _is_logarithm(self, monomial: tuple[int, ...], den: fmpq_mpoly) -> Frozen | None:
        """Return f if the term is ln f and nothing else."""
        if sum(monomial) != 1 or not den.is_one():
            return None
        kind, content = self.keys[monomial.index(1)]
        return content if kind == "ln" else None

    def logarithm(self, argument: Quotient) -> Quotient:
        """Take the logarithm, split over the factors, whose signs must be known."""
        if argument.num.is_zero():
            raise Refused(expected=POSITIVE, got="ln 0", remedy=TREAT_APART)
        top, bottom = self._logarithm_of(argument.num), self._logarithm_of(argument.den)
        constant = top[0] / bottom[0]
        if constant <= 0:
            raise Refused(expected=POSITIVE, got="ln of a negative number", remedy=TREAT_APART)
        return top[1] - bottom[1] + self._logarithm_of_number(constant)

    def _logarithm_of(self, poly: fmpq_mpoly) -> tuple[fmpq, Quotient]:
        constant, factors = factored(poly)
        total = Quotient(ZERO, ONE)
        for factor, power in factors:
            lead = factor.leading_coefficient()
            sign, part = self._logarithm_of_factor(factor / lead)
            constant *= (sign * lead) ** int(power)
            total += part * Quotient(_RING.constant(int(power)), ONE)
        return constant, total

    def _logarithm_of_factor(self, factor: fmpq_mpoly) -> tuple[int, Quotient]:
        lone = self._lone_generator(factor)
        if lone is not None and self.keys[lone][0] == "exp":
            monomial, den = self.keys[lone][1]
            term = _RING.from_dict({monomial: fmpq(1, self.scale)})
            return 1, quotient(term, thawed(den))
        sign = self.positive(factor)
        if sign is None:
            raise Refused(
                expected=f"a known sign of {self.show(factor)}, to split the logarithm",
                got="no fact in sight that gives it",
                remedy="suppose it positive and pass that as given=",
            )
        return sign, self.generator("ln", frozen(sign * factor))

    def _logarithm_of_number(self, number: fmpq) -> Quotient:
        total = Quotient(ZERO, ONE)
        for whole, side in ((fmpz(number.p), 1), (fmpz(number.q), -1)):
            if int(whole).bit_length() > FACTORED:
                raise _too_large(f"the prime factors of a number of {len(str(whole))} digits")
            for prime, power in whole.factor():
                generator = self.generator("ln", frozen(_RING.constant(int(prime))))
                total += generator * Quotient(_RING.constant(side * int(power)), ONE)
        return total

    @staticmethod
    def _lone_generator(poly: fmpq_mpoly) -> int | None:
        terms = list(poly.to_dict())
        if len(terms) != 1 or sum(map(int, terms[0])) != 1:
            return None
        return [int(power) for power in terms[0]].index(1)

    def show(self, poly: fmpq_mpoly) -> str:
        """Write a polynomial in the names of the chapter."""
        return str(self.expression(poly))

    def expression(self, poly: fmpq_mpoly) -> sp.Expr:
        """Write a polynomial as an expression, for messages only."""
        terms = []
        for monomial, coefficient in poly.to_dict().items():
            powers = [self._meaning(i) ** int(p) for i, p in enumerate(monomial) if p]
            terms.append(sp.Mul(sp.Rational(int(coefficient.p), int(coefficient.q)), *powers))
        return sp.Add(*terms)

    def _meaning(self, position: int) -> sp.Expr:
        kind, content = self.keys[position]
        if kind == "atom":
            return content
        if kind == "ln":
            return sp.log(self.expression(thawed(content)))
        term = _RING.from_dict({content[0]: fmpq(1, self.scale)})
        return sp.exp(self.expression(term) / self.expression(thawed(content[1])))
