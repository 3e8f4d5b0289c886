"""What follows from the facts in sight: signs, definedness, and which facts were used.

The sign of an expression is a set of possibilities, narrowed by its terms and by the facts.  A
fact is charged to the theorem only where it narrowed something that was needed.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, Any, TypeAlias

import sympy as sp
from sympy.core.function import AppliedUndef

from .claims import Operator, Relation
from .field import ONE, Field, Quotient, factored, frozen, monomials, quotient, thawed
from .forms import compared, parted, rooted, square_and_more, term
from .refusal import Refused

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator

    from flint import fmpq_mpoly

    from .field import Kind

Signs: TypeAlias = frozenset[int]
Used: TypeAlias = frozenset[Relation]
Open: TypeAlias = "tuple[fmpq_mpoly, dict[Any, Any], Signs, Used]"
"""A fact: a polynomial, its terms, the signs it can have, and what the fact rests on."""

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
DEPTH, EFFORT = 2, 100
"""How many facts may follow on one another, and how many polynomials are looked at for one sign."""


@dataclass(frozen=True)
class Start:
    """What a judge knows before it is asked anything: its facts, and the generators they need."""

    facts: tuple[Open, ...]
    keys: tuple[tuple[Kind, Any], ...]
    index: dict[tuple[Kind, Any], int]


class Judge:
    """Proves relations from a list of facts and remembers what it needed.

    Parameters
    ----------
    facts : iterable of Relation
        What may be used.
    scale : int
        See `Field`.
    """

    def __init__(
        self, facts: Iterable[Relation], scale: int = 1, start: Start | None = None
    ) -> None:
        self.facts = tuple(facts)
        self.used: set[Relation] = set()
        self.obligations: list[tuple[Relation, Used]] = []
        self._busy: set[object] = set()
        self._effort = EFFORT
        self._sight = frozenset(self.facts)
        known = _start(self.facts, scale) if start is None else start
        self._open = list(known.facts)
        self.field = Field(self._sign_for_logarithm, scale)
        self.field.keys, self.field.index = list(known.keys), dict(known.index)

    def take_up(self) -> Start:
        """Take up the facts, those first that say whether others are defined."""
        waiting = sorted(self.facts, key=lambda fact: (_has_logarithm(fact), str(fact)))
        while waiting:
            left = [fact for fact in waiting if not self._admit(fact)]
            waiting = left if len(left) < len(waiting) else []
        return Start(tuple(self._open), tuple(self.field.keys), self.field.index)

    def _admit(self, fact: Relation) -> bool:
        """Take up a fact if others show that it is defined.

        Otherwise u/x != w would be evidence that x is not zero, and stay behind as such when u and
        w are replaced and SymPy cancels the x.
        """
        obligations = list(self.obligations)
        with self._afresh() as needed:
            try:
                self.defined(fact.lhs, "a fact")
                self.defined(fact.rhs, "a fact")
                form = self.field.normal(fact.lhs) - self.field.normal(fact.rhs)
            except Refused:
                return False
            finally:
                self.obligations = obligations
            because = frozenset(needed) | {fact}
        known = form.num * form.den
        self._open.append((known, known.to_dict(), ALLOWED[fact.op], because))
        return True

    @contextmanager
    def _afresh(self) -> Generator[set[Relation]]:
        """Collect what a normal form needs apart from what was needed before."""
        before, self.used = self.used, set()
        try:
            yield self.used
        finally:
            self.used = before

    @contextmanager
    def under(self, *conditions: Relation) -> Generator[Judge]:
        """Judge under further conditions, which what was needed besides does not include."""
        inner = Judge((*conditions, *self.facts), self.field.scale)
        yield inner
        self.used |= inner.used - {*conditions}
        self.obligations += [(goal, used - {*conditions}) for goal, used in inner.obligations]

    def zero(self, *terms: sp.Expr) -> bool:
        """Tell whether the terms, each held as it stands, add up to zero."""
        return self.total(*terms).num.is_zero()

    def total(self, *terms: sp.Expr) -> Quotient:
        """Add normal forms, so that SymPy cannot cancel what was not yet looked at."""
        forms = [self.field.normal(term) for term in terms]
        total = forms[0]
        for form in forms[1:]:
            total += form
        return total

    def equal(self, left: sp.Expr, right: sp.Expr) -> bool:
        """Tell whether two expressions are identically equal where both are defined."""
        return (self.field.normal(left) - self.field.normal(right)).num.is_zero()

    def require(self, goal: Relation, why: str, remedy: str = "") -> None:
        """Prove an obligation and record it with the facts it used, or refuse."""
        signs, used = self.signs(goal.lhs, goal.rhs, goal.op)
        if not signs:
            raise Refused(
                expected="hypotheses that can hold together",
                got=f"a contradiction on {goal.lhs} and {goal.rhs}",
                remedy="remove the hypothesis that contradicts the others",
            )
        if not signs & ALLOWED[goal.op]:
            raise Refused(
                expected=f"{goal} ({why})",
                got="the opposite, by the facts in sight",
                remedy="correct the step: what it needs is false here",
            )
        if not signs <= ALLOWED[goal.op]:
            raise Refused(
                expected=f"{goal} ({why})",
                got="no fact in sight that proves it",
                remedy=remedy or f"suppose {goal} and pass it as given=",
            )
        self.used |= used
        if (used or goal.lhs.free_symbols) and (goal, used) not in self.obligations:
            self.obligations.append((goal, used))

    def proves(self, goal: Relation) -> bool:
        """Tell whether a relation follows, leaving no trace where it does not."""
        before = (set(self.used), list(self.obligations))
        try:
            self.require(goal, "")
        except Refused:
            self.used, self.obligations = before
            return False
        return True

    def defined(self, expression: sp.Expr, where: str) -> None:
        """Require every divisor to be nonzero and every logarithm's argument positive."""
        for node in sp.preorder_traversal(expression):
            if isinstance(node, sp.Pow) and not isinstance(node, sp.exp):
                self._defined_power(node, where)
            elif isinstance(node, sp.log):
                self.require(Relation(">", node.args[0], sp.S.Zero), f"ln in {where}")
            elif hasattr(node, "elementary"):
                self._defined_function(node, where)
            elif node in (sp.zoo, sp.nan, sp.oo, -sp.oo):
                remedy = "take a limit, or treat the case apart"
                raise Refused(expected=f"a real number in {where}", got=str(node), remedy=remedy)

    def _defined_function(self, node: Any, where: str) -> None:
        if node.domain == "positive":
            for argument in node.args:
                self.require(Relation(">", argument, sp.S.Zero), f"{node.func} in {where}")
        self.defined(node.elementary(), where)

    def _defined_power(self, node: sp.Pow, where: str) -> None:
        if not isinstance(node.exp, sp.Integer):
            self.require(Relation(">", node.base, sp.S.Zero), f"power in {where}")
        elif node.exp < 0:
            self.require(Relation("!=", node.base, sp.S.Zero), f"divisor in {where}")

    def signs(
        self, left: sp.Expr, right: sp.Expr = sp.S.Zero, op: Operator = "="
    ) -> tuple[Signs, Used]:
        """Return the possible signs of left minus right, as far as `op` needs them, and why."""
        with self._afresh() as needed:
            form = self.field.normal(left) - self.field.normal(right)
            logarithms = frozenset(needed)
        signs, used = self._found(form.num * form.den, op)
        return signs, used | logarithms

    def _found(self, poly: fmpq_mpoly, op: Operator) -> tuple[Signs, Used]:
        """Return the signs a polynomial can have, and the fewest facts that say so."""
        signs, used = self._deepening(poly, op)
        for fact in sorted(used, key=str) if len(used) > 1 else ():
            fewer = self._deepening(poly, op, used - {fact})
            if fewer[0] <= signs or fewer[0] <= ALLOWED[op]:
                signs, used = fewer
        return signs, used

    def _deepening(
        self, poly: fmpq_mpoly, op: Operator, sight: Used | None = None
    ) -> tuple[Signs, Used]:
        """Look for a short argument before a long one: it is quicker and rests on less."""
        self._sight = frozenset(self.facts) if sight is None else sight
        best: tuple[Signs, Used] = (ANY, frozenset())
        for depth in range(DEPTH + 1):
            self._effort = EFFORT
            found = self._signs(poly, (), depth, ENOUGH[op])
            best = min(best, found, key=lambda answer: len(answer[0]))
            if len(best[0]) <= 1 or best[0] <= ALLOWED[op]:
                break
        return best

    def _sign_for_logarithm(self, poly: fmpq_mpoly) -> int | None:
        key = frozen(poly)
        if key in self._busy:
            return None
        self._busy.add(key)
        try:
            signs, used = self._found(poly, "=")
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
        constant, factors = factored(poly)
        signs: Signs = frozenset({1 if constant > 0 else -1})
        used: Used = frozenset()
        for factor, power in factors:
            found, because = self._signs_of_factor(factor, spent, depth, enough)
            signs = frozenset(a * b ** int(power) for a in signs for b in found)
            used |= because
        return (signs, used) if signs != ANY else (signs, frozenset())

    def _signs_of_factor(
        self,
        factor: fmpq_mpoly,
        spent: tuple[int, ...],
        depth: int,
        enough: Signs = frozenset(),
    ) -> tuple[Signs, Used]:
        self._effort -= 1
        signs, used = self._signs_by_terms(factor, spent, depth)
        if depth and signs == ANY:
            signs, used = self._signs_by_form(factor, spent, depth)
        terms = factor.to_dict()
        for position, (known, has, allowed, premise) in enumerate(self._open):
            if position in spent or not premise <= self._sight:
                continue
            if len(signs) == 1 or signs <= enough or self._effort < 0:
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
            elif depth or rest.is_constant():
                found, because = self._signs(rest, spent, depth - 1)
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
        return (total, used) if total != ANY else (total, frozenset())

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
        """Return ln A - ln B, which has the sign of A - B, if an exponential stands in one."""
        terms = sorted(monomials(poly), key=lambda term: term[1], reverse=True)
        if len(terms) != 2 or not terms[0][1] > 0 > terms[1][1]:  # noqa: PLR2004  (A and B)
            return None
        if not any(self.field.keys[i][0] == "exp" for m, _ in terms for i, p in enumerate(m) if p):
            return None
        (top, a), (bottom, b) = terms
        before = (self._sight, self._effort)
        try:
            with self._afresh() as needed:
                form = self.field.logarithm(quotient(term(top, a), term(bottom, -b)))
        except Refused:
            return None
        finally:
            self._sight, self._effort = before
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
        signs = frozenset(rooted(*three) for three in product(*(signs for signs, _ in found)))
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
        return self._signs_of_factor(generator, spent, depth)


@lru_cache(maxsize=1024)
def _start(facts: tuple[Relation, ...], scale: int) -> Start:
    """Take up facts once; every judge of the same facts begins where this one stood."""
    return Judge(facts, scale, Start((), (), {})).take_up()


def _ratios(want: dict[Any, Any], have: dict[Any, Any]) -> list[Any]:
    """Return the multiples of a known polynomial that cancel a term of another."""
    return sorted({want[monomial] / have[monomial] for monomial in want if monomial in have})


def _sum(left: Signs, right: Signs) -> Signs:
    total: set[int] = set()
    for a in left:
        for b in right:
            total |= ANY if a * b < 0 else {a or b}
    return frozenset(total)


def _has_logarithm(fact: Relation) -> bool:
    return any(fact.lhs.has(node) or fact.rhs.has(node) for node in (sp.log, sp.exp, AppliedUndef))
