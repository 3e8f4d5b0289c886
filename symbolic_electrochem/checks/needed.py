"""Which hypotheses of a theorem are needed: without one of them, somewhere the claim is false.

A point where every other hypothesis holds and the claim does not shows it.  Laws, which say
something of a function for all its values, hold at every point of its model: they are not tried.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from sympy.core.function import AppliedUndef

from ..kernel import Claim, Everywhere, Relation, Supposed, Theorem, expressions
from ..kernel.claims import negated, renamed
from ..kernel.facts import standing, symbols
from ..kernel.witness import lawful
from ..quantities import Quantity, QuantityFunction
from . import smt
from .balls import Point, holds
from .opinion import POINTS, trials
from .sampling import needed, points, satisfies
from .undefined import runs, undefined

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    import sympy as sp

Grade: TypeAlias = Literal["false", "undefined", "premise", "case", "superfluous", "open"]
FEW = 4
"""How many points tell which other hypotheses are undefined."""

ROUNDS = 60
"""How often each way is tried where the hypotheses may contradict each other: it takes seconds."""


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
    premise : Relation, Iff or Everywhere, optional
        The hypothesis that is undefined at `point`.
    solver : bool
        Whether z3 found it.
    """

    hypothesis: Relation
    grade: Grade
    point: Point | None = None
    premise: Supposed | None = None
    solver: bool = False

    @property
    def shown(self) -> bool:
        """Whether the hypothesis was shown to be needed."""
        return self.grade in ("false", "undefined", "premise")


def needs(theorems: Mapping[str, Theorem]) -> Iterator[tuple[str, tuple[Need, ...]]]:
    """Drop each hypothesis that is a relation of each proved step, and look for what goes wrong.

    Yields the label of a step and what came of its hypotheses.
    """
    joined = _cases(theorems.values())
    for label, theorem in theorems.items():
        if not theorem.declared:
            stated = sorted((h for h in theorem.hypotheses if isinstance(h, Relation)), key=str)
            found = (need(theorem, hypothesis) for hypothesis in stated)
            yield (
                label,
                tuple(
                    replace(each, grade="case")
                    if not each.shown and (theorem, each.hypothesis) in joined
                    else each
                    for each in found
                ),
            )


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


def need(theorem: Theorem, dropped: Relation) -> Need:
    """Drop one hypothesis: first where quantities keep their signs, then where they need not."""
    others = sorted(theorem.hypotheses - {dropped}, key=str)
    for names in _freedoms(theorem, dropped):
        said = (renamed(c, names) for c in (theorem.claim, dropped, *others))
        for found in _failures(*said):  # type: ignore[arg-type]
            return replace(found, hypothesis=dropped)
    return _solved(theorem.claim, dropped, others)


def _failures(claim: Claim, dropped: Relation, *others: Supposed) -> Iterator[Need]:
    """Yield points at which all goes well but for the dropped hypothesis, and what goes wrong."""
    laws = [h for h in others if isinstance(h, Everywhere)]
    told = frozenset(h for h in others if isinstance(h, Relation))
    kept = all(lawful(law, told) for law in laws)
    ways = [(denied, _beyond(denied, others)) for denied in _denials(dropped)]
    for denied, near in ways:
        if kept and not (near and all(broken for _, broken in near)):
            for point in _failing(claim, denied, others):
                yield Need(dropped, "undefined" if undefined(claim, point) else "false", point)
    for denied, near in ways:
        for _, broken in near[:1]:
            yield from _unfounded(dropped, denied, others, broken)


def _denials(relation: Relation) -> list[Relation]:
    """Return how a relation can fail, that there is equality in place of an order first."""
    edge = Relation("=", relation.lhs, relation.rhs)
    return [edge, negated(relation)] if relation.op == ">" else [negated(relation)]


def _failing(claim: Claim, denied: Relation, others: Iterable[Supposed]) -> Iterator[Point]:
    """Yield points at which the hypotheses hold, but the denied one, and the claim does not."""
    supposed, borders = {denied, *others}, _border(denied)
    some = points(supposed, _named([claim]), borders, POINTS, ROUNDS)
    yield from (point for point in some if undefined(claim, point))
    for found in trials(claim, supposed, borders) if some else ():
        if not isinstance(found, Relation) and (found[0] is False or undefined(claim, found[1])):
            yield found[1]


def _border(denied: Relation) -> list[sp.Expr]:
    """Return what is to be approached: nothing where the points lie on a border or off it."""
    return [denied.difference] if denied.op in (">", ">=") else []


def _beyond(denied: Relation, others: Iterable[Supposed]) -> list[tuple[Point, list[Supposed]]]:
    """Return a few points where a hypothesis fails, with the others that are undefined there."""
    found = points({denied, *filter(_firm, others)}, _named(others), _border(denied), FEW)
    return [(point, [h for h in others if undefined(h, point)]) for point in found]


def _firm(claim: Supposed) -> bool:
    """Tell whether a hypothesis limits values, and is defined for all of them."""
    if not isinstance(claim, Relation) or claim.op == "=":
        return False
    return all(e.is_polynomial() for e in expressions(claim))


def _unfounded(
    dropped: Relation, denied: Relation, others: Iterable[Supposed], broken: list[Supposed]
) -> Iterator[Need]:
    """Yield points at which some hypotheses are undefined and all the others hold."""
    kept = {denied, *others} - {*broken}
    for point in points(kept, _named(others), _border(denied), FEW) if broken else ():
        if all(undefined(h, point) for h in broken):
            yield Need(dropped, "premise", point, broken[0])


def _named(claims: Iterable[Claim]) -> set[sp.Symbol]:
    """Return what must have a value, but for what runs through values."""
    return {symbol for claim in claims for symbol in needed(claim) - runs(claim)}


def _solved(claim: Claim, dropped: Relation, others: list[Supposed]) -> Need:
    """Ask z3 for a proof without the hypothesis, or a model that can be confirmed."""
    if smt.proves(others, claim):
        return Need(dropped, "superfluous", solver=True)
    point = smt.model([negated(dropped), *others], claim)
    if point is not None and satisfies(point, [negated(dropped), *others]):
        if undefined(claim, point):
            return Need(dropped, "undefined", point, solver=True)
        if isinstance(claim, Relation) and holds(claim, point) is False:
            return Need(dropped, "false", point, solver=True)
    return Need(dropped, "open")


def _freedoms(theorem: Theorem, dropped: Relation) -> Iterator[dict[Any, Any]]:
    """Yield the quantities to be freed of their sign: none, those of the hypothesis, and all."""
    said = (theorem.claim, *theorem.hypotheses)
    if not any(dropped in standing(symbol) for symbol in symbols(dropped)):
        yield {}
    held = set().union(*map(runs, said))
    for named in (symbols(dropped), set().union(*map(symbols, said))):
        freed = {s: _free(s) for s in sorted(named - held, key=str)}
        if any(old is not new for old, new in freed.items()):
            yield _throughout(said, freed)


def _throughout(said: Iterable[Claim], freed: dict[Any, Any]) -> dict[Any, Any]:
    """Add the functions, of which the models are to speak of what was freed as well."""
    parts = {node for c in said for e in expressions(c) for node in e.atoms(AppliedUndef)}
    for node in sorted(parts, key=lambda node: (node.count_ops(), str(node))):
        freed[node] = _modelled(node, freed)
    return freed


def _modelled(node: Any, freed: dict[Any, Any]) -> Any:
    """Return a function of which the model speaks of the quantities that were freed."""
    function = node.func
    body = {name: getattr(function, name) for name in ("meaning", "hole")}
    body["model"] = function.model.xreplace(freed)
    twin: Any = QuantityFunction(function.__name__, __dict__=body)
    return twin(*(argument.xreplace(freed) for argument in node.args))


def _free(symbol: Any) -> Any:
    """Return the same quantity without its sign."""
    if not isinstance(symbol, Quantity) or symbol.meaning.domain in ("real", "integer"):
        return symbol
    high = max(map(abs, symbol.meaning.typical))
    return Quantity(symbol.name, replace(symbol.meaning, domain="real", typical=(-high, high)))
