"""What a book says besides its steps: named theorems, numbers put into them, sentences judged."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..kernel import Claim, Refused, Relation, Theorem, expressions
from ..kernel.claims import negated
from ..quantities import Measured, Quantity, measured

if TYPE_CHECKING:
    import sympy as sp

Verdict: TypeAlias = Literal["true", "true if", "imprecise", "wrong"]

VERDICTS: tuple[Verdict, ...] = ("true", "true if", "imprecise", "wrong")


@dataclass(frozen=True)
class Headline:
    """A theorem that the subject has a name for.

    Attributes
    ----------
    source : tuple of str
        Its numbers in the catalogue of derivations, such as ``D21``.
    """

    theorem: Theorem
    title: str
    source: tuple[str, ...]


@dataclass(frozen=True)
class Evaluated:
    """An expression at given values, and what comes out, to the digits that are written."""

    expression: sp.Expr
    name: sp.Expr | None
    theorem: Theorem | None
    given: tuple[tuple[str, str], ...]
    point: tuple[tuple[sp.Symbol, sp.Rational], ...]
    expected: str
    value: Measured
    source: str


@dataclass(frozen=True)
class Sentence:
    """A sentence people write about the subject, its formal statement, and what decides it.

    Attributes
    ----------
    row : int
        Its number in the list of claims.
    formal : Theorem or Relation
        What it says; a theorem where that, or what is meant, is proved.
    by : tuple of Theorem or Evaluated
        What else decides it.
    point : tuple
        Values at which the formal statement fails.
    """

    row: int
    text: str
    verdict: Verdict
    because: str
    formal: Theorem | Relation
    by: tuple[Theorem | Evaluated, ...]
    given: tuple[tuple[str, str], ...]
    point: tuple[tuple[sp.Symbol, sp.Rational], ...]

    @property
    def claim(self) -> Claim:
        """The formal statement."""
        return self.formal.claim if isinstance(self.formal, Theorem) else self.formal


def headline(theorem: Theorem, title: str, *, source: str) -> Headline:
    """Name a theorem: ``headline(ghk_flux, "The GHK flux equation", source="D21")``.

    Parameters
    ----------
    source : str
        Its numbers in the catalogue of derivations, separated by spaces.
    """
    return Headline(theorem, title, tuple(source.split()))


def evaluated(of: Theorem | sp.Expr, gives: str, *, source: str, **given: str) -> Evaluated:
    """Put numbers into an expression, or into the right side of an equation that was proved.

    Parameters
    ----------
    of : Theorem or Expr
        What is computed.
    gives : str
        What comes out, rounded as it is written: ``"-89.06 mV"``.
    source : str
        Who says so: a book or paper with its place, or "by hand: ..." with the calculation.
    **given : str
        A value with its unit for every symbol but the constants: ``T="37degC"``.
    """
    claim = of.claim if isinstance(of, Theorem) else None
    if claim is not None and not (isinstance(claim, Relation) and claim.op == "="):
        raise Refused(
            expected="a theorem that states an equation",
            got=str(claim),
            where="evaluated",
            remedy="pass the step that proves name = expression",
        )
    expression = claim.rhs if isinstance(claim, Relation) else of
    point = _point("evaluated", (expression,), given)  # type: ignore[arg-type]
    name = claim.lhs if isinstance(claim, Relation) else None
    theorem = of if isinstance(of, Theorem) else None
    value = _measured("gives", gives)
    pairs = tuple(given.items())
    return Evaluated(expression, name, theorem, pairs, point, gives, value, source)  # type: ignore[arg-type]


def sentence(
    row: int,
    text: str,
    *,
    verdict: Verdict,
    formal: Theorem | Relation,
    because: str,
    by: Theorem | Evaluated | tuple[Theorem | Evaluated, ...] = (),
    **false_at: str,
) -> Sentence:
    """Judge a sentence that people write about the subject.

    Parameters
    ----------
    row : int
        Its number in the list of claims.
    text : str
        The sentence, as people write it.
    verdict : {'true', 'true if', 'imprecise', 'wrong'}
        What is to be said of it.
    formal : Theorem or Relation
        Its formal statement.  A sentence that is true, or true under conditions, is a theorem, and
        the conditions are its hypotheses.  One that is wrong is a relation; one that is imprecise
        may be either, a theorem where what is meant is proved.
    because : str
        The condition, or what is wrong or imprecise.
    by : Theorem, Evaluated or tuple of them, optional
        What decides it besides.
    **false_at : str
        Values with units at which the relation fails, unless a theorem among `by` denies it.
    """
    parts = by if isinstance(by, tuple) else (by,)
    proved = isinstance(formal, Theorem)
    if verdict not in VERDICTS:
        raise Refused(
            expected=f"one of {', '.join(VERDICTS)}",
            got=repr(verdict),
            where="sentence",
            remedy="choose the verdict",
        )
    if verdict in ("true", "true if") and not proved:
        raise Refused(
            expected="the theorem that proves it",
            got=f"{formal}",
            where=f"sentence {row}",
            remedy="prove it, or call it imprecise or wrong",
        )
    if verdict == "wrong" and proved:
        raise Refused(
            expected="a relation that fails",
            got="a theorem",
            where=f"sentence {row}",
            remedy="state what the sentence says, and where it fails",
        )
    point: tuple[tuple[sp.Symbol, sp.Rational], ...] = ()
    if isinstance(formal, Relation):
        if not false_at and not any(_denies(part, formal) for part in parts):
            raise Refused(
                expected="values at which it fails, or a theorem that denies it",
                got="neither",
                where=f"sentence {row}",
                remedy=f"pass a value for each symbol, or a theorem of {negated(formal)} as by=",
            )
        if false_at:
            point = _point(f"sentence {row}", expressions(formal), false_at)
    return Sentence(row, text, verdict, because, formal, parts, tuple(false_at.items()), point)


def _denies(part: Theorem | Evaluated, formal: Relation) -> bool:
    return isinstance(part, Theorem) and part.claim == negated(formal)


def _point(
    where: str, parts: tuple[sp.Expr, ...], given: dict[str, str]
) -> tuple[tuple[sp.Symbol, sp.Rational], ...]:
    """Return the value of every symbol, those of the constants by themselves."""
    symbols: list[Any] = sorted({s for e in parts for s in e.free_symbols}, key=str)
    names = [str(s) for s in symbols]
    point: list[tuple[Any, Any]] = []
    for symbol in symbols:
        constant = symbol.meaning.value if isinstance(symbol, Quantity) else None
        if symbol.name in given:
            point.append((symbol, _value(where, symbol, given[symbol.name])))
        elif constant is not None:
            point.append((symbol, constant))
        else:
            remedy = f"pass {symbol.name}="
            raise Refused(expected=f"a value for {symbol}", got="none", where=where, remedy=remedy)
    for name in given:
        if name not in names:
            close = get_close_matches(name, names, n=1)
            meant = f"did you mean {close[0]}?" if close else "leave it out"
            known = ", ".join(names)
            raise Refused(expected=f"one of {known}", got=name, where=where, remedy=meant)
    return tuple(point)


def _value(where: str, symbol: sp.Symbol, text: str) -> sp.Rational:
    found = _measured(symbol.name, text)
    wanted = symbol.dimension if isinstance(symbol, Quantity) else ()
    if found.dimension != wanted:
        unit = symbol.unit if isinstance(symbol, Quantity) else "1"
        raise Refused(
            expected=f"{symbol} in {unit}",
            got=text,
            where=where,
            remedy="write the number with its unit, such as 37degC or 140mM",
        )
    return found.value


def _measured(name: str, text: str) -> Measured:
    try:
        return measured(text)
    except ValueError as error:
        raise Refused(
            expected="a number with its unit", got=text, where=name, remedy=str(error)
        ) from None
