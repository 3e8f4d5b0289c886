"""Records of steps, and theorems, which only the kernel makes."""

from __future__ import annotations

from dataclasses import InitVar, dataclass
from typing import Any, Literal, NoReturn, Self, TypeAlias
from weakref import WeakKeyDictionary

import sympy as sp

from .claims import Claim, Everywhere, Iff, Limit, Relation, Solutions, Split, Supposed

Sign: TypeAlias = Literal["⇔", "⇒", "=", ":=", "·"]
"""How a step's conclusion stands to its first premise; ``·`` where there is none."""

SIGNS: tuple[Sign, ...] = ("⇔", "⇒", "=", ":=", "·")

_KEY = object()


@dataclass(frozen=True)
class Record:
    """A step as its author claims it; a wound replaces the conclusion.

    Attributes
    ----------
    move : str
        The name of a kernel move.
    conclusion : Claim
        What is claimed.
    premises : tuple of Theorem
        What it is claimed to follow from.
    given : tuple of Theorem
        Further theorems whose claims may be used for side conditions.
    arguments : tuple
        What the move needs besides: multipliers, a mapping, a function.
    relation : str
        How the conclusion is claimed to stand to the first premise.
    word : str
        The author's word for the move, for display only.
    """

    move: str
    conclusion: Claim
    premises: tuple[Theorem, ...] = ()
    given: tuple[Theorem, ...] = ()
    arguments: tuple[Any, ...] = ()
    relation: Sign = "·"
    word: str = ""


@dataclass(frozen=True)
class Obligation:
    """A side condition, and the facts it was discharged from."""

    goal: Relation
    used: frozenset[Relation]


@dataclass(frozen=True, eq=False, repr=False)
class Theorem:
    """A claim with exactly the hypotheses it rests on.

    Attributes
    ----------
    record : Record
        The step that was verified.
    hypotheses : frozenset of Relation, Iff or Everywhere
        Everything the claim depends on, and nothing else.
    obligations : tuple of Obligation
        The side conditions that came up, each with the facts that met it.
    """

    record: Record
    hypotheses: frozenset[Supposed]
    obligations: tuple[Obligation, ...]
    key: InitVar[object] = None

    def __post_init__(self, key: object) -> None:
        """Refuse to be made by anyone but the kernel."""
        if key is not _KEY:
            raise TypeError("a Theorem comes out of kernel.verify; it is not made by hand")
        _PROVED[self] = _content(self)

    def __copy__(self) -> Self:
        """Return the theorem itself: it does not change, and there is no second one."""
        return self

    def __deepcopy__(self, memo: object) -> Self:
        """Return the theorem itself."""
        return self

    def __reduce__(self) -> NoReturn:
        """Refuse to be stored: what comes back would have been proved by nobody."""
        raise TypeError("a Theorem is not stored; its chapter proves it again")

    def __repr__(self) -> str:
        """Show the claim; the proof would fill the screen."""
        return f"Theorem({self.statement}, hypotheses={len(self.hypotheses)})"

    @property
    def claim(self) -> Claim:
        """What was proved."""
        return self.record.conclusion

    @property
    def relation(self) -> Sign:
        """How the claim stands to the first premise."""
        return self.record.relation

    @property
    def statement(self) -> sp.Basic:
        """The claim as a SymPy object, not evaluated."""
        return as_sympy(self.claim)

    @property
    def steps(self) -> tuple[Theorem, ...]:
        """The theorems this one was made from, each before its use, itself last."""
        order: dict[int, Theorem] = {}
        _collect(self, order)
        return tuple(order.values())

    @property
    def declared(self) -> bool:
        """Whether this is an axiom, a definition or a supposition, which is stated, not proved."""
        return self.record.move in ("suppose", "define")

    def _repr_latex_(self) -> str:
        return f"$\\displaystyle {sp.latex(self.statement, ln_notation=True)}$"


_PROVED: WeakKeyDictionary[Theorem, tuple[object, ...]] = WeakKeyDictionary()
"""What the kernel made, and what each said then."""


def _content(theorem: Theorem) -> tuple[object, ...]:
    return (theorem.record, theorem.claim, theorem.hypotheses, theorem.obligations)


def genuine(theorem: object) -> bool:
    """Tell whether the kernel made this theorem and nobody has changed it since."""
    if type(theorem) is not Theorem or theorem not in _PROVED:
        return False
    return all(a is b for a, b in zip(_PROVED[theorem], _content(theorem), strict=True))


def _collect(theorem: Theorem, order: dict[int, Theorem]) -> None:
    if id(theorem) in order:
        return
    for premise in (*theorem.record.premises, *theorem.record.given):
        _collect(premise, order)
    order[id(theorem)] = theorem


_SYMPY: dict[str, Any] = {"=": sp.Eq, "!=": sp.Ne, ">": sp.Gt, ">=": sp.Ge}


def as_sympy(claim: Claim) -> sp.Basic:
    """Write a claim as a SymPy object without letting SymPy evaluate it."""
    if isinstance(claim, Relation):
        return _SYMPY[claim.op](claim.lhs, claim.rhs, evaluate=False)
    if isinstance(claim, Iff):
        return sp.Equivalent(as_sympy(claim.left), as_sympy(claim.right), evaluate=False)
    if isinstance(claim, Everywhere):
        conditions: list[Any] = [as_sympy(condition) for condition in claim.where]
        said: Any = as_sympy(claim.relation)
        every: Any = sp.And
        return sp.Implies(every(*conditions, evaluate=False), said, evaluate=False)
    if isinstance(claim, Limit):
        value = (
            claim.value
            if isinstance(claim.value, sp.Expr)
            else sp.oo * sp.sign(claim.value.direction)
        )
        side = "+-" if claim.side == "both" else claim.side
        limit = sp.Limit(claim.expression, claim.variable, claim.point, side)
        return sp.Eq(limit, value, evaluate=False)
    return _solutions_as_sympy(claim, claim.answer)


def _solutions_as_sympy(claim: Solutions, answer: Any) -> sp.Basic:
    if isinstance(answer, Split):
        zero = _solutions_as_sympy(claim, answer.zero)
        nonzero = _solutions_as_sympy(claim, answer.nonzero)
        return sp.ITE(sp.Eq(answer.on, 0, evaluate=False), zero, nonzero, evaluate=False)
    name = type(answer).__name__
    if name == "Within":
        below = sp.Ge(claim.unknown, answer.low, evaluate=False)
        return sp.And(below, sp.Le(claim.unknown, answer.high, evaluate=False))
    if name == "Exactly":
        return sp.Eq(claim.unknown, answer.value, evaluate=False)
    return sp.S.false if name == "Nothing" else sp.S.true
