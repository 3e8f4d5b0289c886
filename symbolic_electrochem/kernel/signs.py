"""The possible signs of a polynomial: from its terms, its form, and the facts in sight.

They are a set, narrowed step by step.  A fact is charged only where it narrowed something that was
needed.
"""

from __future__ import annotations

from contextlib import contextmanager
from itertools import product as combinations
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import sympy as sp

from .claims import Operator, Relation
from .field import ONE, Field, Quotient, factored, frozen, monomials, thawed
from .forms import compared, parted, rooted, square_and_more, term
from .refusal import Refused

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from flint import fmpq_mpoly

Signs: TypeAlias = frozenset[int]
Used: TypeAlias = frozenset[Relation]


class Open(NamedTuple):
    """A fact: a polynomial, its terms, whether it is a product, its signs, what it rests on."""

    poly: fmpq_mpoly
    terms: dict[Any, Any]
    product: bool
    allowed: Signs
    premise: Used


ANY: Signs = frozenset({-1, 0, 1})
ALLOWED: dict[Operator, Signs] = {
    "=": frozenset({0}),
    "!=": frozenset({-1, 1}),
    ">": frozenset({1}),
    ">=": frozenset({0, 1}),
}
NOTHING: Signs = frozenset()
ENOUGH: dict[Operator, Signs] = {"=": NOTHING, "!=": ALLOWED["!="], ">": NOTHING, ">=": NOTHING}
"""What every factor may be left with where no more need be known of it."""
DEPTH, EFFORT = 2, 400
"""How many facts may follow on one another, and how many polynomials are looked at for one sign."""


class Search:
    """Looks for the sign of a polynomial.

    Parameters
    ----------
    facts : tuple of Relation
        What may be used.
    scale : int
        See `Field`.
    """

    def __init__(self, facts: tuple[Relation, ...], scale: int) -> None:
        self.facts = facts
        self.used: set[Relation] = set()
        self.opened: list[Open] = []
        self.field = Field(self._sign_for_logarithm, scale)
        self._busy: set[object] = set()
        self._effort = EFFORT
        self._sight = frozenset(facts)
        self._seen: dict[object, tuple[Signs, Used]] = {}

    @contextmanager
    def afresh(self) -> Generator[set[Relation]]:
        """Collect what a normal form needs apart from what was needed before."""
        before, self.used = self.used, set()
        try:
            yield self.used
        finally:
            self.used = before

    def found(self, poly: fmpq_mpoly, op: Operator) -> tuple[Signs, Used]:
        """Return the signs a polynomial can have, and the fewest facts that say so."""
        signs, used, depth = self._deepening(poly, op)
        for fact in sorted(used, key=str) if len(used) > 1 else ():
            fewer = self._deepening(poly, op, used - {fact}, depth)
            if fewer[0] <= signs or fewer[0] <= ALLOWED[op]:
                signs, used, depth = fewer
        return signs, used

    def _deepening(
        self, poly: fmpq_mpoly, op: Operator, sight: Used | None = None, deepest: int = DEPTH
    ) -> tuple[Signs, Used, int]:
        """Look for a short argument before a long one: it is quicker and rests on less."""
        self._sight = frozenset(self.facts) if sight is None else sight
        best: tuple[Signs, Used, int] = (ANY, frozenset(), deepest)
        for depth in range(deepest + 1):
            self._effort = EFFORT
            self._seen = {}
            found = self._signs(poly, (), depth, ENOUGH[op])
            best = min(best, (*found, depth), key=lambda answer: len(answer[0]))
            if len(best[0]) <= 1 or best[0] <= ALLOWED[op]:
                break
        return best

    def _sign_for_logarithm(self, poly: fmpq_mpoly) -> int | None:
        key = frozen(poly)
        if key in self._busy:
            return None
        self._busy.add(key)
        try:
            signs, used = self.found(poly, "=")
        finally:
            self._busy.discard(key)
        if len(signs) != 1 or 0 in signs:
            return None
        self.used |= used
        return next(iter(signs))

    def _signs(
        self,
        poly: fmpq_mpoly,
        spent: tuple[int, ...],
        depth: int,
        enough: Signs = frozenset(),
    ) -> tuple[Signs, Used]:
        if poly.is_zero():
            return frozenset({0}), frozenset()
        key = (frozen(poly), spent, depth, enough)
        if key not in self._seen:
            self._seen[key] = self._signs_of_factors(poly, spent, depth, enough)
        return self._seen[key]

    def _signs_of_factors(
        self, poly: fmpq_mpoly, spent: tuple[int, ...], depth: int, enough: Signs
    ) -> tuple[Signs, Used]:
        constant, factors = factored(poly)
        signs: Signs = frozenset({1 if constant > 0 else -1})
        used: Used = frozenset()
        for factor, power in factors:
            found, because = self._signs_of_factor(factor, spent, depth, enough)
            signs = frozenset(a * b ** int(power) for a in signs for b in found)
            used |= because
        if len(signs) > 1 < len(factors) and not signs <= enough:
            whole, because = self._signs_of_product(poly, spent, depth)
            if whole < signs:
                return whole, because
        return (signs, used) if signs != ANY else (signs, frozenset())

    def _signs_of_product(
        self, poly: fmpq_mpoly, spent: tuple[int, ...], depth: int
    ) -> tuple[Signs, Used]:
        """Use a fact about a product, such as x y > 0, of whose factors nothing is known."""
        for position, (known, _, product, allowed, premise) in enumerate(self.opened):
            if not product or position in spent or not premise <= self._sight:
                continue
            rest, left_over = divmod(poly, known)
            if left_over.is_zero():
                found, because = self._signs(rest, (*spent, position), depth)
                signs = frozenset(a * b for a in allowed for b in found)
                if signs != ANY:
                    return signs, because | premise
        return ANY, frozenset()

    def _signs_of_factor(
        self,
        factor: fmpq_mpoly,
        spent: tuple[int, ...],
        depth: int,
        enough: Signs = frozenset(),
    ) -> tuple[Signs, Used]:
        self._effort -= 1
        if self._effort < 0:
            return ANY, frozenset()
        signs, used = self._signs_by_terms(factor, spent, depth)
        if depth and signs == ANY:
            signs, used = self._signs_by_form(factor, spent, depth)
        terms = factor.to_dict()
        for position, (known, has, _, allowed, premise) in enumerate(self.opened):
            if position in spent or not premise <= self._sight:
                continue
            if len(signs) == 1 or signs <= enough:
                break
            ratios = _ratios(terms, has)
            for found, because in self._narrowings(
                factor, known, ratios, allowed, (*spent, position), depth
            ):
                if not signs <= found:
                    signs, used = signs & found, used | because | premise
        return signs, used

    def _narrowings(
        self,
        poly: fmpq_mpoly,
        known: fmpq_mpoly,
        ratios: list[Any],
        allowed: Signs,
        spent: tuple[int, ...],
        depth: int,
    ) -> Iterator[tuple[Signs, Used]]:
        """Read the sign of `poly` off one fact, directly or after taking a multiple of it away."""
        if 0 not in allowed and known.gcd(poly) * poly.leading_coefficient() == poly:
            yield frozenset({-1, 1}), frozenset()
        for ratio in ratios:
            rest = poly - ratio * known
            side = frozenset((1 if ratio > 0 else -1) * sign for sign in allowed)
            if rest.is_zero():
                yield side, frozenset()
            elif depth or len(rest) == 1:
                found, because = self._signs(rest, spent, max(depth - 1, 0))
                yield _sum(found, side), because

    def _signs_by_terms(
        self, poly: fmpq_mpoly, spent: tuple[int, ...], depth: int
    ) -> tuple[Signs, Used]:
        total: Signs = frozenset({0})
        used: Used = frozenset()
        for monomial, coefficient in poly.to_dict().items():
            signs: Signs = frozenset({1 if coefficient > 0 else -1})
            for position, power in enumerate(map(int, monomial)):
                if power:
                    found, because = self._signs_of_generator(position, spent, depth, poly)
                    signs = frozenset(a * b**power for a in signs for b in found)
                    used |= because
            total = _sum(total, signs)
            if total == ANY:
                return ANY, frozenset()
        return total, used

    def _signs_by_form(
        self, poly: fmpq_mpoly, spent: tuple[int, ...], depth: int
    ) -> tuple[Signs, Used]:
        """Compare logarithms by their arguments, powers by their logarithms, roots by squares."""
        if (arguments := compared(self.field, poly)) is not None:
            return self._signs(arguments, spent, depth - 1)
        if (powers := self._two_powers(poly)) is not None:
            signs, used = self._signs(powers[0], spent, depth - 1)
            return signs, used | powers[1]
        signs, used = self._signs_by_square(poly, spent, depth)
        if signs == ANY and (seen := square_and_more(self.field, poly)) is not None:
            return seen, frozenset()
        return signs, used

    def _two_powers(self, poly: fmpq_mpoly) -> tuple[fmpq_mpoly, Used] | None:
        """Return ln A - ln B, which has the sign of A - B, if an exponential stands in one.

        Both must be positive: of two negative numbers ln(A/B) says the opposite.
        """
        terms = sorted(monomials(poly), key=lambda term: term[1], reverse=True)
        if len(terms) != 2 or not terms[0][1] > 0 > terms[1][1]:  # noqa: PLR2004  (A and B)
            return None
        if not any(self.field.keys[i][0] == "exp" for m, _ in terms for i, p in enumerate(m) if p):
            return None
        (top, a), (bottom, b) = terms
        before = (self._sight, self._effort, self._seen)
        try:
            with self.afresh() as needed:
                sides = [Quotient(term(m, size), ONE) for m, size in ((top, a), (bottom, -b))]
                larger, smaller = map(self.field.logarithm, sides)
                form = larger - smaller
        except Refused:
            return None
        finally:
            self._sight, self._effort, self._seen = before
        return form.num * form.den, frozenset(needed)

    def _signs_by_square(
        self, poly: fmpq_mpoly, spent: tuple[int, ...], depth: int
    ) -> tuple[Signs, Used]:
        """Compare A with B times the square root of f by comparing A squared with B squared f."""
        parts = parted(self.field, poly) if self.field.scale == 2 else None  # noqa: PLR2004  (square)
        if parts is None:
            return ANY, frozenset()
        a, b, radicand = parts
        difference = self.field.lowest(a * a - b * b * radicand)
        found = [self._signs(part, spent, depth - 1) for part in (a, b, difference)]
        signs = frozenset(rooted(*three) for three in combinations(*(signs for signs, _ in found)))
        used = frozenset().union(*(because for _, because in found))
        return (signs, used) if signs != ANY else (signs, frozenset())

    def _signs_of_generator(
        self, position: int, spent: tuple[int, ...], depth: int, whole: fmpq_mpoly
    ) -> tuple[Signs, Used]:
        kind, content = self.field.keys[position]
        if kind == "exp" or content is sp.pi:
            return frozenset({1}), frozenset()
        if kind == "ln" and depth:
            return self._signs(thawed(content) - ONE, spent, depth - 1)
        generator = self.field.generator(kind, content).num
        if kind == "ln" or whole == generator:
            return ANY, frozenset()
        key = (position, spent, depth)
        if key not in self._seen:
            self._seen[key] = self._signs_of_factor(generator, spent, depth)
        return self._seen[key]


def _ratios(want: dict[Any, Any], have: dict[Any, Any]) -> list[Any]:
    """Return the multiples of a known polynomial that cancel a term of another."""
    return sorted({want[monomial] / have[monomial] for monomial in want if monomial in have})


def _sum(left: Signs, right: Signs) -> Signs:
    total: set[int] = set()
    for a in left:
        for b in right:
            total |= ANY if a * b < 0 else {a or b}
    return frozenset(total)
