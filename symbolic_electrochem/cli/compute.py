"""``electrochem compute``: numbers with units into a result, and the case they fall under."""

from __future__ import annotations

from difflib import get_close_matches
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import click
import sympy as sp

from ..answers import DomainError, EquilibriumSet, ExactlyOne, NoCondition, NoPotential
from ..generated import python as generated
from ..kernel import Exactly, Relation, Solutions, leaves
from ..library import Function, functions
from ..notation import arrange, lay, text
from ..steps import CaseResult, Result
from .units import read, written

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..quantities import Quantity

STANDARD = "mol/L"
WORDS = {"yes": True, "no": False, "true": True, "false": False}
REASONS = {
    "impermeant": "the membrane does not let it through, so there is no flux to stop",
    "absent": "there is none of it on either side",
}


def run(name: str, values: tuple[str, ...]) -> None:
    """Compute and print."""
    function = _function(name)
    cases = _cases(function)
    given = dict(_pair(value) for value in values)
    arguments, assumed = _arguments(function, cases, given)
    click.echo(_answer(function, cases, arguments))
    if assumed:
        click.echo(f"Assumed: {assumed}")


def _function(name: str) -> Function:
    known = {function.name: function for function in functions()}
    if name not in known:
        near = get_close_matches(name, known) or sorted(known)
        raise click.UsageError(f"no function {name!r}; there is {', '.join(near)}")
    return known[name]


def _cases(function: Function) -> Function | None:
    """Return the function that tells the cases of a formula apart, or the function itself."""
    if isinstance(function.content, CaseResult):
        return function
    value = function.content.theorem.claim.rhs  # type: ignore[union-attr]
    for other in functions():
        claim = other.content.theorem.claim
        if isinstance(claim, Solutions) and (
            Exactly(value) in [leaf for leaf, _ in leaves(claim.answer)]
        ):
            return other
    return None


def _pair(text_: str) -> tuple[str, str]:
    name, equals, value = text_.partition("=")
    if not equals or not name or not value:
        raise click.UsageError(f"{text_!r}: expected NAME=VALUE, such as T=37degC")
    return name.strip(), value.strip()


def _arguments(
    function: Function, cases: Function | None, given: dict[str, str]
) -> tuple[dict[str, Any], str]:
    """Read every argument; tell what had to be assumed."""
    quantities = function.content.arguments
    flags = (
        [flag for _, flag in cases.content.flags]
        if cases and isinstance(cases.content, CaseResult)
        else []
    )
    concentrations = {q.meaning.concentration: q for q in quantities if q.meaning.concentration}
    used = [name for name in concentrations if name in given]
    _known(given, [*map(str, quantities), *concentrations, *flags])
    if used and any(str(q) in given for q in concentrations.values()):
        raise click.UsageError(
            f"expected {' and '.join(concentrations)}, "
            f"or {' and '.join(map(str, concentrations.values()))}; got some of each"
        )
    wanted = {
        (q.meaning.concentration if used and q.meaning.concentration else str(q)): q
        for q in quantities
    }
    missing = [name for name in wanted if name not in given]
    if missing:
        raise click.UsageError(
            f"{function.name} needs {', '.join(wanted)}; missing: {', '.join(missing)}"
        )
    read_ = {
        str(q): _number(name, given[name], q, concentration=name in used)
        for name, q in wanted.items()
    }
    read_ |= {flag: _flag(flag, given[flag]) for flag in flags if flag in given}
    assumed = "equal activity coefficients on both sides, since concentrations were given."
    return read_, assumed if used else ""


def _known(given: Iterable[str], names: list[str]) -> None:
    for name in given:
        if name not in names:
            near = get_close_matches(name, names)
            hint = f"; did you mean {near[0]}?" if near else ""
            raise click.UsageError(f"unknown argument {name}; expected {', '.join(names)}{hint}")


def _number(name: str, value: str, quantity: Quantity, *, concentration: bool) -> float | int:
    number = read(name, value, STANDARD if concentration else quantity.unit)
    whole = quantity.meaning.domain == "integer" and number.is_integer()
    return int(number) if whole else number


def _flag(name: str, value: str) -> bool:
    if value.lower() not in WORDS:
        raise click.UsageError(f"{name}={value}: expected yes or no")
    return WORDS[value.lower()]


def _answer(function: Function, cases: Function | None, arguments: dict[str, Any]) -> str:
    asked = cases or function
    try:
        answer = getattr(generated, asked.name)(**arguments)
    except DomainError as error:
        raise click.UsageError(str(error)) from None
    if not isinstance(answer, EquilibriumSet):
        return f"{function.name} = {answer}"
    lines = [_said(asked, answer)]
    if isinstance(asked.content, CaseResult):
        lines.append(f"Case: {_case(asked.content, arguments)}")
    formula = _formula(function, asked)
    if isinstance(answer, ExactlyOne) and formula is not None:
        lines.append(f"Formula: {text(arrange(formula.output))} = {text(arrange(formula.theorem.claim.rhs))}")  # type: ignore[union-attr]
    return "\n".join(lines)


def _formula(function: Function, asked: Function) -> Result | None:
    for found in (function, *functions()):
        if isinstance(found.content, Result) and _cases(found) in (asked, found):
            return found.content
    return None


def _said(asked: Function, answer: EquilibriumSet) -> str:
    unknown = asked.content.theorem.claim.unknown  # type: ignore[union-attr]
    what = unknown.meaning.text.partition(",")[0]
    if isinstance(answer, ExactlyOne):
        return f"{written(answer.potential, unknown.unit)}: exactly one {what}"
    if isinstance(answer, NoCondition):
        return f"no condition on the {what}: {REASONS[answer.reason]}"
    if isinstance(answer, NoPotential):
        towards = (
            ""
            if answer.limit is None
            else (
                f"; as the vanishing activity is approached it goes to {answer.limit:+}".replace(
                    "inf", "∞"
                )
            )
        )
        return f"no {what}: no finite value satisfies the condition{towards}"
    return f"every {what}: the condition holds whatever its value"


def _case(content: CaseResult, arguments: dict[str, Any]) -> str:
    """Walk the answer's own conditions at the numbers given."""
    claim = content.theorem.claim
    values = {q: sp.Rational(str(Fraction(arguments[str(q)]))) for q in content.arguments}
    values |= {q: sp.Integer(arguments.get(flag, True)) for q, flag in content.flags}
    for _, path in leaves(claim.answer):  # type: ignore[union-attr]
        if all(_true(condition, values) for condition in path):
            return ", ".join(text(lay(condition)) for condition in path)
    raise AssertionError(values)


def _true(condition: Relation, values: dict[Any, Any]) -> bool:
    return (condition.difference.xreplace(values) == 0) == (condition.op == "=")
