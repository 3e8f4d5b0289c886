"""Shapes of a polynomial whose sign can be read off another one, or off the shape alone."""

from __future__ import annotations

from math import lcm
from typing import TYPE_CHECKING, Any

from .field import ONE, factored, monomials, thawed

if TYPE_CHECKING:
    from flint import fmpq_mpoly

    from .field import Field

POWERS, TERMS = 12, 12


def compared(field: Field, poly: fmpq_mpoly) -> fmpq_mpoly | None:
    """Return a polynomial of the same sign as a sum of logarithms, if it is one."""
    sides = {1: ONE, -1: ONE}
    terms = poly.to_dict().items()
    whole = lcm(*(int(coefficient.q) for _, coefficient in terms))
    for monomial, coefficient in terms:
        kind, content = field.keys[[int(power) for power in monomial].index(max(monomial))]
        times = int(coefficient * whole)
        if sum(map(int, monomial)) != 1 or kind != "ln" or abs(times) > POWERS:
            return None
        sides[1 if times > 0 else -1] *= thawed(content) ** abs(times)
    return sides[1] - sides[-1]


def parted(field: Field, poly: fmpq_mpoly) -> tuple[fmpq_mpoly, fmpq_mpoly, fmpq_mpoly] | None:
    """Return A, B and f where the polynomial is A + B sqrt(f)."""
    for position in range(len(field.keys)):
        radicand = field.root(position)
        if radicand is not None and any(m[position] for m, _ in monomials(poly)):
            root = field.generator(*field.keys[position]).num
            times = [term(m, c) for m, c in monomials(poly) if m[position]]
            with_root = sum(times[1:], times[0])
            return poly - with_root, with_root / root, radicand
    return None


def square_and_more(field: Field, poly: fmpq_mpoly) -> frozenset[int] | None:
    """See that a square, and a term that is positive by its form, are added."""
    for powers, coefficient in monomials(poly) if len(poly) <= TERMS else ():
        always = all(p % 2 == 0 or field.keys[i][0] == "exp" for i, p in enumerate(powers))
        if coefficient > 0 and always:
            constant, factors = factored(poly - term(powers, coefficient))
            if constant > 0 and all(power % 2 == 0 for _, power in factors):
                never_zero = all(field.keys[i][0] == "exp" for i, p in enumerate(powers) if p)
                return frozenset({1} if never_zero else {0, 1})
    return None


def term(monomial: tuple[int, ...], coefficient: Any) -> fmpq_mpoly:
    """Return a polynomial of one term."""
    return ONE.context().from_dict({monomial: coefficient})


def rooted(a: int, b: int, difference: int) -> int:
    """Return the sign of A + B sqrt(f) from those of A, B and A^2 - B^2 f."""
    if a * b >= 0:
        return a or b
    return {1: a, 0: 0, -1: b}[difference]
