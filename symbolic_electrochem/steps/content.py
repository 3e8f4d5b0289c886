"""What a chapter states besides its steps: results to call, mistakes to warn of, worked numbers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import sympy as sp

from ..kernel import Record, Refused, Relation, Solutions, Theorem, Within, leaves, verify

if TYPE_CHECKING:
    from ..quantities import Quantity


@dataclass(frozen=True)
class Worked:
    """Numbers put into a result, and what a named source says comes out."""

    arguments: tuple[tuple[str, str], ...]
    expected: str
    source: str


@dataclass(frozen=True)
class Result:
    """A theorem that becomes a function, with the stable form it is computed in."""

    theorem: Theorem
    stable: Theorem
    summary: str
    arguments: tuple[Quantity, ...]
    output: Quantity
    worked: tuple[Worked, ...] = ()


@dataclass(frozen=True)
class Mistake:
    """A form people write in place of a theorem: the book's warning, an audit rule and its test."""

    slug: str
    right: Theorem
    wrong: sp.Expr
    because: str
    severity: str = "major"


@dataclass(frozen=True)
class CaseResult:
    """A theorem about a set of solutions that becomes a function with typed answers.

    A quantity of which only "zero or not" matters is asked for as a flag: ``flags`` pairs the
    quantity with the name of the flag, which is true where the quantity is not zero.
    """

    theorem: Theorem
    summary: str
    arguments: tuple[Quantity, ...]
    flags: tuple[tuple[Quantity, str], ...] = ()


def worked(expected: str, source: str, **arguments: str) -> Worked:
    """Put numbers into a result: ``worked("-89.06 mV", source="...", z="1", T="37 degC")``."""
    return Worked(tuple(arguments.items()), expected, source)


def result(
    theorem: Theorem,
    *,
    stable: sp.Expr,
    summary: str,
    arguments: tuple[Quantity, ...],
    output: Quantity,
    numbers: tuple[Worked, ...] = (),
) -> Result:
    """Make a theorem ``name = expression`` into a function, computed in a stable form.

    The stable form is proved equal to the theorem's, and nothing rewrites it afterwards.
    """
    claim = theorem.claim
    if not isinstance(claim, Relation) or claim.op != "=":
        raise Refused(
            expected="a theorem that states an equation",
            got=str(claim),
            remedy="pass the step that proves name = expression",
        )
    proved = verify(
        Record(
            "combine",
            Relation("=", claim.lhs, stable),
            (theorem,),
            (),
            ((sp.S.One, sp.S.One),),
            "⇔",
            "stable form",
        )
    )
    return Result(theorem, proved, summary, arguments, output, numbers)


def case_result(
    theorem: Theorem,
    *,
    summary: str,
    arguments: tuple[Quantity, ...],
    flags: dict[Quantity, str] | None = None,
) -> CaseResult:
    """Make a theorem about a set of solutions into a function with typed answers."""
    claim = theorem.claim
    found = [leaf for leaf, _ in leaves(claim.answer)] if isinstance(claim, Solutions) else []
    if any(isinstance(leaf, Within) for leaf in found):
        raise Refused(
            expected="an answer with a formula in every case",
            got="one that is only known to lie between two values",
            remedy="no function is made of it: state the theorem alone",
        )
    return CaseResult(theorem, summary, arguments, tuple((flags or {}).items()))


def mistake(
    slug: str, *, right: Theorem, wrong: sp.Expr, because: str, severity: str = "major"
) -> Mistake:
    """Name a form people write in place of a theorem, and say what is wrong with it.

    Raises
    ------
    Refused
        If the form is right after all.
    """
    claim = right.claim
    if not isinstance(claim, Relation):
        raise Refused(
            expected="a theorem that states an equation",
            got=str(claim),
            remedy="pass the step that proves name = expression",
        )
    try:
        verify(replace(right.record, conclusion=replace(claim, rhs=wrong)))
    except Refused:
        return Mistake(slug, right, wrong, because, severity)
    raise Refused(
        expected="a form that differs from the theorem",
        got=f"{wrong}, which is right",
        remedy="a definition takes any form: name the proved step as right=",
    )
