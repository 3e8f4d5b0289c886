"""What follows from the facts in sight: signs, definedness, and which facts were used.

The sign of an expression is a set of possibilities, narrowed by its terms and by the facts.  A
fact is charged to the theorem only where it narrowed something that was needed.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import sympy as sp
from sympy.core.function import AppliedUndef

from .claims import Operator, Relation
from .field import factored
from .refusal import Refused
from .signs import ALLOWED, Open, Search, Signs, Used

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

    from .field import Kind, Quotient


@dataclass(frozen=True)
class Start:
    """What a judge knows before it is asked anything: its facts, and the generators they need."""

    facts: tuple[Open, ...]
    keys: tuple[tuple[Kind, Any], ...]
    index: dict[tuple[Kind, Any], int]


class Judge(Search):
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
        super().__init__(tuple(facts), scale)
        self.obligations: list[tuple[Relation, Used]] = []
        self._started = start is None
        known = _start(self.facts, scale) if start is None else start
        self.opened = list(known.facts)
        self.field.keys, self.field.index = list(known.keys), dict(known.index)

    def state(self) -> Start:
        """Return what it knows now."""
        return Start(tuple(self.opened), tuple(self.field.keys), self.field.index)

    def admit(self, fact: Relation) -> bool:
        """Take up a fact if others show that it is defined.

        Otherwise u/x != w would be evidence that x is not zero, and stay behind as such when u and
        w are replaced and SymPy cancels the x.
        """
        obligations = list(self.obligations)
        with self.afresh() as needed:
            try:
                self.defined(fact.lhs, "a fact")
                self.defined(fact.rhs, "a fact")
                form = self.field.normal(fact.lhs) - self.field.normal(fact.rhs)
            except Refused:
                return False
            finally:
                self.obligations = obligations
            because = frozenset(needed) | {fact}
        known = self.field.lowest(form.num * form.den)
        powers = [] if known.is_zero() else [power for _, power in factored(known)[1]]
        found = Open(known, known.to_dict(), sum(powers) > 1, ALLOWED[fact.op], because)
        self.opened.append(found)
        return True

    @contextmanager
    def under(self, *conditions: Relation) -> Generator[Judge]:
        """Judge under further conditions, which what was needed besides does not include."""
        inner = Judge((*conditions, *self.facts), self.field.scale)
        yield inner
        self.used |= inner.used - {*conditions}
        self.obligations += [(goal, used - {*conditions}) for goal, used in inner.obligations]

    def zero(self, *terms: sp.Expr) -> bool:
        """Tell whether the terms, each held as it stands, add up to zero."""
        return self.field.is_zero(self.total(*terms))

    def total(self, *terms: sp.Expr) -> Quotient:
        """Add normal forms, so that SymPy cannot cancel what was not yet looked at."""
        forms = [self.field.normal(term) for term in terms]
        total = forms[0]
        for form in forms[1:]:
            total += form
        return total

    def equal(self, left: sp.Expr, right: sp.Expr) -> bool:
        """Tell whether two expressions are identically equal where both are defined."""
        return self.field.is_zero(self.field.normal(left) - self.field.normal(right))

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

    def follows(self, fact: Relation, idle: set[Relation]) -> bool:
        """Tell whether a fact follows from the others, those that are idle set aside."""
        hidden = {fact, *idle}
        with self.afresh() as needed:
            form = self.field.normal(fact.lhs) - self.field.normal(fact.rhs)
        poly, sight = self.field.lowest(form.num * form.den), frozenset(self.facts) - hidden
        signs, used, _ = self._deepening(poly, fact.op, sight)
        rests = (
            needed | used
        )  # a logarithm taken on the way may have looked beyond what is in sight
        return bool(signs) and signs <= ALLOWED[fact.op] and not rests & hidden

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
        if self._started:
            return _signs(self.facts, self.field.scale, left, right, op)
        return self.searched(left, right, op)

    def searched(self, left: sp.Expr, right: sp.Expr, op: Operator) -> tuple[Signs, Used]:
        """Look for the signs that `signs` returns."""
        with self.afresh() as needed:
            form = self.field.normal(left) - self.field.normal(right)
            logarithms = frozenset(needed)
        signs, used = self.found(self.field.lowest(form.num * form.den), op)
        return signs, used | logarithms


@lru_cache(maxsize=1024)
def _start(facts: tuple[Relation, ...], scale: int) -> Start:
    """Take up facts once, those first that say whether others are defined."""
    ordered = tuple(sorted(facts, key=lambda fact: (_has_logarithm(fact), str(fact))))
    start, waiting = _taken_up(ordered, scale)
    judge = Judge(facts, scale, start)
    while waiting:
        left = tuple(fact for fact in waiting if not judge.admit(fact))
        waiting = left if len(left) < len(waiting) else ()
    return judge.state()


@lru_cache(maxsize=1 << 14)
def _taken_up(facts: tuple[Relation, ...], scale: int) -> tuple[Start, tuple[Relation, ...]]:
    """Take up facts in order, and return those that must wait; what begins alike is shared."""
    if not facts:
        return Start((), (), {}), ()
    start, waiting = _taken_up(facts[:-1], scale)
    judge = Judge(facts, scale, start)
    last = () if judge.admit(facts[-1]) else (facts[-1],)
    return judge.state(), (*waiting, *last)


@lru_cache(maxsize=1 << 14)
def _signs(
    facts: tuple[Relation, ...], scale: int, left: sp.Expr, right: sp.Expr, op: Operator
) -> tuple[Signs, Used]:
    """Answer a question once, by a judge that was asked nothing before."""
    return Judge(facts, scale).searched(left, right, op)


def _has_logarithm(fact: Relation) -> bool:
    return any(fact.lhs.has(node) or fact.rhs.has(node) for node in (sp.log, sp.exp, AppliedUndef))
