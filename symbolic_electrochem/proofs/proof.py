"""What a proof has in sight, and how it uses what was proved before."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias

from ..kernel import Claim, Everywhere, Iff, Relation, Supposed, Theorem
from ..kernel.claims import expressions, transformed
from ..kernel.field import at_scale
from ..kernel.judge import Judge
from .multiples import identity
from .names import key, names, ordered
from .normal import Normal
from .statements import (
    Smooth,
    generalised,
    hypothesis,
    limits,
    moving,
    presupposed,
    smoothness,
    statement,
    symbols,
)
from .terms import ATOM, PRODUCT, Scope, Unmapped

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import sympy as sp

Sight: TypeAlias = "tuple[Scope, Mapping[Any, Any]]"
"""What the symbols of a claim are called, and what was put for them."""
REPHRASED = ("instantiate", "everywhere", "solutions")
"""The moves whose conclusion speaks of other symbols than their premises."""
SAME = {"=": "same_eq", "!=": "same_neq", ">": "same_lt", ">=": "same_le"}


@dataclass(frozen=True)
class Lemma:
    """A theorem as Coq will state it.

    Attributes
    ----------
    name : str
        Its full name.
    theorem : Theorem
        What it states.
    label : str
        The chapter's name for it; empty for a step on the way.
    """

    name: str
    theorem: Theorem
    label: str

    @property
    def short(self) -> str:
        """The name inside its chapter."""
        return self.name.rpartition(".")[2]

    @cached_property
    def hypotheses(self) -> tuple[Supposed, ...]:
        """The hypotheses in the order in which they are printed."""
        return tuple(
            sorted(self.theorem.hypotheses, key=lambda h: (not isinstance(h, Relation), str(h)))
        )

    @cached_property
    def binders(self) -> list[Any]:
        """The symbols and functions it speaks of, in the order in which they are bound."""
        record = self.theorem.record
        claims: list[Claim] = [record.conclusion]
        claims += [p.claim for p in record.premises] if record.move not in REPHRASED else []
        found = symbols(claims)
        for h in self.theorem.hypotheses:
            found |= symbols([h]) - {*generalised(h, record.conclusion)}
        if record.move == "combine":
            found |= symbols(Relation("=", *argument) for argument in record.arguments)
        if record.move == "instantiate":
            found |= symbols(Relation("=", value, value) for _, value in record.arguments)
        if record.move == "integrate":
            (x, low), (_, high), sides = record.arguments
            found |= symbols([Everywhere(x, (), Relation("=", *sides)), Relation("=", low, high)])
        for node, variable, where in self.presupposed:
            found |= {key(node), *node.free_symbols} - ({variable} if where is not None else set())
        return ordered(found)

    @cached_property
    def presupposed(self) -> tuple[Smooth, ...]:
        """Where a function must be smooth of which no hypothesis says how it changes."""
        return tuple(sorted(presupposed(self.theorem), key=str))

    @cached_property
    def scope(self) -> Scope:
        """What its symbols are called; a limit's and an answer's among them."""
        claims: list[Claim] = [self.theorem.claim, *self.theorem.hypotheses]
        moving = {s for c in claims for e in expressions(c) for s in e.free_symbols}
        return Scope(dict(names({*self.binders, *moving})))


@dataclass
class Proof:
    """A proof that is being written.

    Attributes
    ----------
    lemma : Lemma
        What is proved.
    known : callable
        Returns the lemma of an earlier theorem.
    judge : Judge
        Knows what the hypotheses say.
    """

    lemma: Lemma
    known: Callable[[Theorem], Lemma]
    judge: Judge
    given: list[str] = field(default_factory=list[str])
    steps: list[str] = field(default_factory=list[str])

    def __post_init__(self) -> None:
        """Name the symbols and the hypotheses."""
        self.scope = self.lemma.scope
        self.normal = Normal(self.judge, self.scope)
        self.numbers: dict[str, int] = {}
        self.facts: dict[str, str] = {}
        self.smooth: dict[Claim, str] = {}
        self.laws: list[tuple[Supposed, list[Any], str]] = []
        for position, h in enumerate(self.lemma.hypotheses, 1):
            general = generalised(h, self.claim)
            if general:
                self.laws.append((h, general, f"H{position}"))
            else:
                self.facts[hypothesis(h, self.claim, self.scope)] = f"H{position}"
                if smoothness(h, self.scope):
                    self.smooth[h] = f"H{position}"

    @property
    def claim(self) -> Claim:
        """What is to be proved."""
        return self.lemma.theorem.claim

    def fresh(self, kind: str) -> str:
        """Return a new name for something in sight."""
        self.numbers[kind] = self.numbers.get(kind, 0) + 1
        return f"{kind}{self.numbers[kind]}"

    def premise(self, theorem: Theorem) -> str:
        """Bring a premise into sight and return its name."""
        return self._asserted(theorem, self.steps)

    def _asserted(self, theorem: Theorem, steps: list[str]) -> str:
        spelled = self.spelled(theorem)
        if spelled not in self.facts:
            tactic, name = self.proved(theorem), self.fresh("P")
            steps.append(f"assert ({name} : {spelled}) by ({tactic})")
            self.facts[spelled] = name
        return self.facts[spelled]

    def spelled(self, theorem: Theorem, inside: Scope | None = None) -> str:
        """Spell what a theorem says."""
        return statement(theorem.claim, inside or self.scope, limits(theorem))

    def proved(
        self,
        theorem: Theorem,
        inside: Scope | None = None,
        mapping: Mapping[Any, Any] | None = None,
    ) -> str:
        """Return the tactic that proves what a theorem says, by its lemma."""
        here, mapping = inside or self.scope, mapping or {}
        if theorem.declared:
            return self.discharged(theorem.claim, here, mapping)
        lemma = self.known(theorem)
        arguments = [self._argument(s, here) for s in lemma.binders]
        proofs = [self._hypothesis(h, theorem.claim, here, mapping) for h in lemma.hypotheses]
        proofs = ["side" for _ in lemma.presupposed] + proofs
        applied = " ".join((lemma.name, *arguments, *("_" for _ in proofs)))
        if not proofs:
            return f"exact ({applied})"
        return f"refine ({applied}); [{' | '.join(proofs)}]"

    def _argument(self, symbol: Any, here: Scope) -> str:
        if symbol in here.names:
            return here.names[symbol]
        if hasattr(symbol, "model"):
            message = f"nothing to put for the function {symbol}"
            raise Unmapped(message)
        return "0"

    def _hypothesis(
        self, h: Supposed, claim: Claim, here: Scope, mapping: Mapping[Any, Any]
    ) -> str:
        """Prove a hypothesis of a lemma, in general where the lemma's claim needs it so."""
        if (spelled := hypothesis(h, claim, here)) in self.facts:
            return f"exact {self.facts[spelled]}"
        general = generalised(h, claim)
        if not general:
            return self.discharged(h, here, mapping)
        inner = here.having({s: f"{here.names.get(s, str(s))}'" for s in general})
        return f"intros {' '.join(inner.names[s] for s in general)}; " + self.discharged(
            h, inner, mapping
        )

    def discharged(self, h: Claim, here: Scope, mapping: Mapping[Any, Any]) -> str:
        """Return the tactic that proves a hypothesis from the facts in sight."""
        spelled = statement(h, here)
        if spelled in self.facts:
            exact = f"exact {self.facts[spelled]}"
            smooth = isinstance(h, Relation) and smoothness(h, here)
            return f"each; first [{exact} | side]" if smooth else exact
        stated = transformed(h, dict(mapping))
        if stated in self.smooth and statement(stated, here) == spelled:
            return f"intros; apply {self.smooth[stated]}; assumption"
        for law, general, name in self.laws:
            if law == stated:
                return f"exact ({' '.join((name, *(here.names[s] for s in general)))})"
        if (found := self.facts.get(statement(stated, self.scope))) is not None:
            return self.same(found, stated, (self.scope, {}), h, (here, mapping))
        found = self.facts.get(hypothesis(stated, self.claim, self.scope))  # type: ignore[arg-type]
        if found is not None and isinstance(h, Everywhere) and isinstance(stated, Everywhere):
            return self._throughout(
                found, stated, (self.scope, {}), h, (here, mapping), smooth=True
            )
        if isinstance(h, Relation):
            return identity(self, h, here, mapping) if h.op == "=" else "side"
        message = f"the hypothesis {h} of a premise is not in sight"
        raise Unmapped(message)

    def same(
        self,
        name: str,
        have: Claim,
        having: Sight,
        want: Claim,
        wanting: Sight,
    ) -> str:
        """Return the tactic that proves one claim from another that says the same."""
        if statement(have, having[0]) == statement(want, wanting[0]):
            return f"exact {name}"
        if isinstance(have, Iff) and isinstance(want, Iff):
            left = self._both_ways(have.left, having, want.left, wanting)
            right = self._both_ways(have.right, having, want.right, wanting)
            return f"apply (same_iff _ _ _ _ {name}); [{left} | {right}]"
        if isinstance(have, Everywhere) and isinstance(want, Everywhere):
            return self._throughout(name, have, having, want, wanting)
        if not isinstance(have, Relation) or not isinstance(want, Relation):
            message = f"{want} is not the same as {have}, letter by letter"
            raise Unmapped(message)
        for claim, (here, mapping) in ((have, having), (want, wanting)):
            self.look(claim, here, mapping)
        close = self.normal.closing
        return f"apply ({SAME[have.op]} _ _ _ _ {name}); {close}"

    def _throughout(
        self,
        name: str,
        have: Everywhere,
        having: Sight,
        want: Everywhere,
        wanting: Sight,
        *,
        smooth: bool = False,
    ) -> str:
        """Pass from one statement for every value to another, value by value."""
        moved, there = moving(want, wanting[0])
        here = having[0].having({have.variable: moved})
        normal = under(self, "I", there, *want.where)
        for claim, inside, mapping in (
            (have.relation, here, having[1]),
            (want.relation, there, wanting[1]),
        ):
            for e in expressions(claim):
                normal.look(e, inside, dict(mapping))
        conditions = [f"C{number}" for number, _ in enumerate(want.where, 1)]
        needed = " ".join("_" for _ in have.where)
        parts = smoothness(have, having[0], moved) if smooth else []
        said = " /\\ ".join([*parts, statement(have.relation, here)])
        taken = "".join(
            f"destruct W1 as [T{n} W1]; split; [{normal.rewritten}exact T{n} | "
            for n in range(len(parts))
        )
        close = f"{taken}apply ({SAME[have.relation.op]} _ _ _ _ W1); {normal.closing}"
        used = f"refine ({name} {moved} {needed}); side" if needed else f"exact ({name} {moved})"
        steps = [*normal.steps, f"assert (W1 : {said}) by ({used})", close + "]" * len(parts)]
        return "; ".join([f"intros {' '.join([moved, *conditions])}", *steps])

    def _both_ways(self, have: Relation, having: Sight, want: Relation, wanting: Sight) -> str:
        there = self.same("G0", want, wanting, have, having)
        back = self.same("G0", have, having, want, wanting)
        return f"split; intro G0; [{there} | {back}]"

    def look(
        self, claim: Claim, here: Scope | None = None, mapping: Mapping[Any, Any] | None = None
    ) -> None:
        """Take up what a claim says into the normal forms."""
        for e in expressions(claim):
            self.normal.look(e, here or self.scope, dict(mapping or {}))

    def facts_given(self) -> None:
        """Bring into sight what was passed along and rests on nothing else."""
        for theorem in self.lemma.theorem.record.given:
            if theorem.declared or not isinstance(theorem.claim, Relation):
                continue
            if fits(theorem, self.lemma.theorem):
                self._asserted(theorem, self.given)
        self._facts_implied()

    def _facts_implied(self) -> None:
        """Bring into sight the signs that were used and are no hypotheses, as others imply them."""
        used = {fact for each in self.lemma.theorem.obligations for fact in each.used}
        spelled = {statement(fact, self.scope) for fact in used if self._sayable(fact)}
        for said in sorted(spelled - self.facts.keys()):
            self.given.append(f"try assert ({self.fresh('K')} : {said}) by side")

    def _sayable(self, fact: Relation) -> bool:
        return symbols([fact]) <= self.scope.names.keys()

    def finished(self, last: str) -> str:
        """Return the whole proof, as one tactic."""
        return ";\n".join([*self.given, *self.normal.steps, *self.steps, last])

    def difference(self, relation: Relation) -> str:
        """Spell left minus right, both as they stand."""
        return f"({self.scope.term(relation.lhs)} - {self.scope.term(relation.rhs, PRODUCT)})"

    def multiplier(self, top: sp.Expr, bottom: sp.Expr) -> str:
        """Spell a multiplier, its divisor as it stands."""
        above = self.scope.term(top, PRODUCT)
        return above if bottom == 1 else f"{above} / {self.scope.term(bottom, ATOM)}"


def judge(theorem: Theorem, scale: int) -> Judge:
    """Return a judge who knows a theorem's hypotheses, and what was passed along and fits them."""
    facts = {h for h in theorem.hypotheses if isinstance(h, Relation)}
    facts |= {
        g.claim for g in theorem.record.given if isinstance(g.claim, Relation) and fits(g, theorem)
    }
    return Judge(sorted(facts, key=str), scale)


def fits(given: Theorem, theorem: Theorem) -> bool:
    """Tell whether what one theorem rests on is supposed in another, or follows from that."""
    facts = sorted((h for h in theorem.hypotheses if isinstance(h, Relation)), key=str)
    return all(
        isinstance(h, Relation) and _follows(h, facts)
        for h in given.hypotheses - theorem.hypotheses
    )


def _follows(relation: Relation, facts: list[Relation]) -> bool:
    return at_scale(lambda scale: Judge(facts, scale).proves(relation))


def under(p: Proof, letter: str, inside: Scope, *conditions: Relation) -> Normal:
    """Return what is known of normal forms where conditions hold besides."""
    facts = (*p.judge.facts, *conditions)
    return Normal(Judge(facts, p.judge.field.scale), inside, letter)
