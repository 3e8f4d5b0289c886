"""Which hypotheses of a theorem are needed: each is dropped, and what goes wrong is looked for.

A point where the other hypotheses hold and the claim does not shows that a hypothesis is needed;
a proof from the others shows that it is not.  Either leaves every verdict what it is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby, islice
from operator import itemgetter
from typing import TYPE_CHECKING, Literal, TypeAlias

import sympy as sp
from sympy.core.function import AppliedUndef

from ..kernel import Everywhere, Iff, Limit, Refused, Relation, Theorem, expressions
from ..kernel.claims import negated
from ..kernel.facts import standing, symbols
from ..kernel.plans import domain, order, points, possible
from ..kernel.witness import modelled
from . import smt
from .balls import Point, holds
from .sampling import needed
from .superfluous import follows
from .undefined import missed, undefined
from .worlds import World, parts, worlds

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..kernel import Claim, Supposed

_Values: TypeAlias = dict[sp.Symbol, sp.Expr]
Grade: TypeAlias = Literal["false", "undefined", "premise", "case", "superfluous", "open"]
POINTS, EACH, HELD = 400, 40, 20
"""How many points are tried: in all, for each way to solve equations, and where all holds."""

STRANGE = (sp.I, sp.zoo, sp.nan, sp.oo, -sp.oo)


@dataclass(frozen=True)
class Need:
    """What came of dropping one hypothesis.

    Attributes
    ----------
    grade : str
        Without it the claim is ``false`` or ``undefined`` at `point`, where the others hold; or a
        ``premise`` is undefined there, and the other hypotheses hold.  Else it is one ``case`` of
        several that a later step joins; or the claim follows from the others, so far as they are
        defined, which makes it ``superfluous``; or that is ``open``.
    world : World, optional
        What functions are there.
    premise : Relation, Iff or Everywhere, optional
        The hypothesis that is undefined at `point`.
    by : str
        Who found it: ``points``, ``judge`` or ``z3``.
    """

    hypothesis: Supposed
    grade: Grade
    point: Point | None = None
    world: World | None = None
    premise: Supposed | None = None
    by: str = "points"

    @property
    def shown(self) -> bool:
        """Whether the hypothesis was shown to be needed."""
        return self.grade in ("false", "undefined", "premise")


def needs(theorems: Mapping[str, Theorem]) -> Iterator[tuple[str, tuple[Need, ...]]]:
    """Drop each hypothesis of each proved step; yields the label of a step and what came of it."""
    joined = _cases(theorems.values())
    for label, theorem in theorems.items():
        if not theorem.declared:
            stated = sorted(theorem.hypotheses, key=str)
            found = (need(theorem, hypothesis) for hypothesis in stated)
            yield label, tuple(_as_case(theorem, each, joined) for each in found)


def _as_case(theorem: Theorem, found: Need, joined: set[tuple[Theorem, Supposed]]) -> Need:
    held = found.shown or (theorem, found.hypothesis) not in joined
    return found if held else replace(found, grade="case")


def _cases(theorems: Iterable[Theorem]) -> set[tuple[Theorem, Supposed]]:
    """Return the hypotheses that are cases, with each step on the way to where they are joined."""
    joins = [theorem for theorem in theorems if theorem.record.move == "cases"]
    return {
        (step, hypothesis)
        for join in joins
        for step in join.steps
        for hypothesis in _parted(join) & step.hypotheses
    }


def _parted(join: Theorem) -> frozenset[Supposed]:
    """Return what each case supposes and all of them together do not."""
    supposed = (premise.hypotheses for premise in join.record.premises)
    return frozenset().union(*supposed) - join.hypotheses


def need(theorem: Theorem, dropped: Supposed) -> Need:
    """Drop one hypothesis."""
    kept = sorted(theorem.hypotheses - {dropped}, key=str)
    try:
        return next(_ways(theorem.claim, dropped, kept), Need(dropped, "open"))
    except Refused:  # a derivative that no rule carries out
        return Need(dropped, "open")


def _ways(claim: Claim, dropped: Supposed, kept: list[Supposed]) -> Iterator[Need]:
    """Yield what can be said of a hypothesis, what says most first."""
    yield from _refuted(claim, dropped, kept)
    yield from _unfounded(dropped, kept)
    by = follows(kept, claim)
    if by is not None:
        yield Need(dropped, "superfluous", by=by)
    yield from _modelled(claim, dropped, kept)


def _refuted(claim: Claim, dropped: Supposed, kept: list[Supposed]) -> Iterator[Need]:
    """Yield points at which the other hypotheses hold and the claim does not."""
    for world, stated, said in _questions(claim, dropped, kept):
        for aim in _aims(said):
            for point in islice(_places([*stated, *aim], dropped, said), HELD):
                grade = _fails(said, point)
                if grade is not None:
                    yield Need(dropped, grade, point, world)


def _questions(
    claim: Claim, dropped: Supposed, kept: list[Supposed]
) -> Iterator[tuple[World, list[Relation | Iff], Relation | Limit]]:
    """Yield what is to hold, the dropped hypothesis not, and what part of a claim may fail."""
    for world in worlds([claim], kept, dropped):
        told = [world.read(h) for h in kept if not isinstance(h, Everywhere)]
        for given, said in parts(claim):
            under = [*told, *world.conditions, *map(world.read, given)]
            for denied in _denials(dropped):
                yield world, [*under, *map(world.read, denied)], world.read(said)


def _denials(dropped: Supposed) -> list[list[Relation]]:
    """Return how a hypothesis can fail: a law, or an equivalence, is simply not asked for."""
    if not isinstance(dropped, Relation):
        return [[]]
    edge = Relation("=", dropped.lhs, dropped.rhs)
    return [[edge], [negated(dropped)]] if dropped.op == ">" else [[negated(dropped)]]


def _aims(said: Relation | Limit) -> list[list[Relation]]:
    """Return what to solve for besides: that a claim fails, unless it fails nearly everywhere."""
    if isinstance(said, Limit) or said.op == "=":
        return [[]]
    return [[], [negated(said)]]


def _fails(said: Relation | Limit, point: Point) -> Literal["false", "undefined"] | None:
    """Tell how a part of a claim certainly fails at a point, if it does."""
    if undefined(said, point):
        return "undefined"
    wrong = missed(said, point) if isinstance(said, Limit) else holds(said, point) is False
    return "false" if wrong else None


def _places(
    held: list[Relation | Iff], dropped: Supposed, *others: Relation | Iff | Limit
) -> Iterator[Point]:
    """Yield points at which all that is held holds, with values for the symbols of others.

    First those that the quantities can take at all, then those that only the hypotheses allow.
    """
    told = [modelled(claim) for claim in held if isinstance(claim, Relation)]
    named = _named([*held, *others])
    natural = [fact for s in named for fact in standing(s) if fact != dropped]
    whole = [s for s in named if domain(s) == "integer"]
    for always, integers in [(natural, whole), ([], [])][: 2 if natural or whole else 1]:
        for plan, start in islice(_spread(points(named, [*told, *always])), POINTS):
            if possible([*told, *always], plan, start):
                point = start | {s: e.xreplace(start) for s, e in plan.items()}
                if _holding([*held, *always], integers, point):
                    yield point


def _spread(tried: Iterator[tuple[_Values, _Values]]) -> Iterator[tuple[_Values, _Values]]:
    """Take a few points of each way to solve the equations: the first ways may lead nowhere."""
    for _, some in groupby(tried, key=itemgetter(0)):
        yield from islice(some, EACH)


def _named(claims: Iterable[Relation | Iff | Limit]) -> list[sp.Symbol]:
    """Return what must have a value, but for the variable of a limit."""
    said: set[sp.Symbol] = set()
    for claim in claims:
        said |= needed(claim) - ({claim.variable} if isinstance(claim, Limit) else set())
    return sorted(said, key=order)


def _holding(held: Iterable[Relation | Iff], integers: Iterable[sp.Symbol], point: _Values) -> bool:
    if any(e.has(*STRANGE) for e in point.values()):
        return False
    return all(point[s].is_Integer for s in integers) and all(_true(c, point) for c in held)


def _true(claim: Relation | Iff, point: Point) -> bool:
    if isinstance(claim, Relation):
        return holds(claim, point) is True
    left, right = holds(claim.left, point), holds(claim.right, point)
    return left is right and left is not None


def _unfounded(dropped: Supposed, kept: list[Supposed]) -> Iterator[Need]:
    """Yield points at which some hypotheses are undefined and all the others hold."""
    fragile = [h for h in kept if _fragile(h) and symbols(h) & symbols(dropped)]
    for denied in _denials(dropped) if fragile and isinstance(dropped, Relation) else []:
        firm = _breaking(denied, dropped, [h for h in kept if h not in fragile], fragile)
        for _, _, some in islice(firm, 1):
            rest = [h for h in kept if h not in some]
            for world, point, broken in _breaking(denied, dropped, rest, some):
                if broken == some:
                    yield Need(dropped, "premise", point, world, broken[0])


def _breaking(
    denied: list[Relation], dropped: Supposed, kept: list[Supposed], others: list[Supposed]
) -> Iterator[tuple[World, Point, list[Supposed]]]:
    """Yield points at which hypotheses hold, and which of some others are undefined there."""
    said = [h.relation if isinstance(h, Everywhere) else h for h in others]
    for world in worlds(said, kept, dropped):
        told = [world.read(h) for h in kept if not isinstance(h, Everywhere)]
        read = list(map(world.read, said))
        under = [*told, *world.conditions, *map(world.read, denied)]
        for point in islice(_places(under, dropped, *read), HELD):
            broken = [h for h, r in zip(others, read, strict=True) if undefined(r, point)]
            if broken:
                yield world, point, broken


def _fragile(claim: Supposed) -> bool:
    """Tell whether a hypothesis is not defined everywhere."""
    parts = {part for e in expressions(claim) for part in e.atoms(sp.Pow, sp.log)}
    return any(not (part.is_Pow and part.exp.is_Integer and part.exp > 0) for part in parts)


def _modelled(claim: Claim, dropped: Supposed, kept: list[Supposed]) -> Iterator[Need]:
    """Yield what a model of z3 shows, if balls confirm it."""
    for world, stated, said in _questions(claim, dropped, kept):
        told = [c for c in stated if isinstance(c, Relation)]
        if isinstance(said, Relation) and not _spoken([*told, said]):
            model = smt.model(told, said) or {}
            point = dict.fromkeys(_named([*stated, said]), sp.S.One) | model
            grade = _fails(said, point) if model and _holding(stated, [], point) else None
            if grade is not None:
                yield Need(dropped, grade, point, world, by="z3")


def _spoken(claims: Iterable[Relation]) -> bool:
    """Tell whether functions are left, of which z3 knows nothing."""
    return any(e.has(AppliedUndef, sp.Derivative) for c in claims for e in expressions(c))
