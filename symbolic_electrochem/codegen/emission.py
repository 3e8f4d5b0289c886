"""From theorems to what a language prints, and on to the files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kernel.claims import Relation, Solutions
from ..notation import latex, lay
from ..steps.content import CaseResult, Result
from .cases import rows, tree
from .domain import assumptions, domain_of
from .model import Call, Cases, Formula, Output, Parameter, Printable
from .rounding import bound
from .ssa import trace
from .targets import targets
from .translate import CannotGenerateError, value_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    import sympy as sp

    from ..kernel import Theorem
    from ..library import Function
    from ..quantities import Quantity


def emit(functions: Iterable[Function], target: str = "python") -> dict[str, str]:
    """Return the files of one language, by path inside ``generated/``.

    Parameters
    ----------
    functions : iterable of library.Function
        Every function of the package; those that answer case by case call the others.
    target : str
        The name of a file in `targets`.
    """
    return targets()[target].emit(model(functions))


def model(functions: Iterable[Function]) -> tuple[Printable, ...]:
    """Return what a language gets to print, in the order of chapter and name."""
    all_ = tuple(functions)
    cases = [_cases(f, f.content, all_) for f in all_ if isinstance(f.content, CaseResult)]
    formulas = [_formula(f, f.content, cases) for f in all_ if isinstance(f.content, Result)]
    return tuple(sorted((*cases, *formulas), key=lambda f: (f.chapter, f.name)))


def _formula(function: Function, result: Result, cases: Iterable[Cases]) -> Formula:
    stable = _equation(result.stable).rhs
    program = trace(tuple(map(str, result.arguments)), value_of(stable, result.arguments))
    return Formula(
        chapter=function.chapter.name,
        name=function.name,
        summary=result.summary,
        parameters=_parameters(result.arguments, result.stable),
        output=Output(str(result.output), result.output.meaning.text, result.output.unit),
        program=program,
        latex=latex(lay(Relation("=", result.output, stable))),
        assumptions=assumptions(result.stable.hypotheses, result.arguments),
        limits=tuple(row for case in cases for row in _beyond(case, function.name)),
        bound=bound(program),
    )


def _cases(function: Function, content: CaseResult, all_: tuple[Function, ...]) -> Cases:
    claim = content.theorem.claim
    if not isinstance(claim, Solutions):
        raise CannotGenerateError(f"{function.name}: expected a set of solutions, got {claim}")
    flags = tuple((flag, quantity.meaning.text) for quantity, flag in content.flags)
    return Cases(
        chapter=function.chapter.name,
        name=function.name,
        summary=content.summary,
        parameters=_parameters(content.arguments, content.theorem),
        flags=flags,
        tree=tree(content, claim.answer, lambda value: _call(value, function, all_)),
        assumptions=assumptions(content.theorem.hypotheses, content.arguments),
    )


def _call(value: sp.Expr, asking: Function, all_: tuple[Function, ...]) -> Call:
    """Find the function whose theorem has this value."""
    for function in all_:
        result = function.content
        if isinstance(result, Result) and _equation(result.theorem).rhs == value:
            return Call(function.chapter.name, function.name, tuple(map(str, result.arguments)))
    raise CannotGenerateError(f"{asking.name}: expected a result that states {value}, found none")


def _beyond(cases: Cases, formula: str) -> tuple[tuple[str, str], ...]:
    """Return the cases around a formula, if it is one of them."""
    found = tuple(rows(cases.tree))
    if not any(isinstance(leaf, Call) and leaf.function == formula for _, _, leaf in found):
        return ()
    return tuple((when, answer) for when, answer, leaf in found if not isinstance(leaf, Call))


def _parameters(arguments: tuple[Quantity, ...], theorem: Theorem) -> tuple[Parameter, ...]:
    return tuple(
        Parameter(str(q), q.meaning.text, q.unit, domain_of(q, theorem.hypotheses))
        for q in arguments
    )


def _equation(theorem: Theorem) -> Relation:
    if not isinstance(theorem.claim, Relation) or theorem.claim.op != "=":
        raise CannotGenerateError(f"expected an equation, got {theorem.claim}")
    return theorem.claim
