"""``electrochem compute``: numbers with units into a result, and the case they fall under."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import click
import sympy as sp

from ..answers import DomainError, EquilibriumSet, EveryPotential, ExactlyOne, NoPotential
from ..generated import python as generated
from ..kernel import Exactly, Relation, Solutions, leaves
from ..library import functions
from ..notation import lay, text
from ..spelling import did_you_mean, listed
from ..steps import CaseResult, Result
from .units import read, written

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..kernel import Answer
    from ..quantities import Quantity

STANDARD = "mol/L"
ASSUMED = "equal activity coefficients on both sides, since concentrations were given."
WORDS = {"yes": True, "no": False, "true": True, "false": False}
REASONS = {
    "impermeant": "the membrane does not let it through, so there is no flux to stop",
    "absent": "there is none of it on either side",
}
EVERY = "the condition does not depend on it, and is met"
NONE = "the condition does not depend on it, and is not met"
FLED = "the condition would need an infinite one"


@dataclass(frozen=True)
class Question:
    """What is computed: a formula, the cases around it, or both.

    Attributes
    ----------
    calls : str
        The generated function that answers.
    """

    calls: str
    formula: Result | None
    cases: CaseResult | None

    @property
    def arguments(self) -> tuple[Quantity, ...]:
        """What has to be given."""
        content = self.cases or self.formula
        return content.arguments if content else ()

    @property
    def flags(self) -> tuple[str, ...]:
        """What may be given besides, as yes or no."""
        return tuple(flag for _, flag in self.cases.flags) if self.cases else ()


def run(name: str, values: tuple[str, ...]) -> None:
    """Compute and print."""
    question = _question(name)
    given = _given(values)
    concentrations = _concentrations(question, given)
    arguments = _arguments(question, given, concentrations=concentrations)
    try:
        answer = getattr(generated, question.calls)(**arguments)
    except DomainError as error:
        raise click.UsageError(_refused(error, question, given)) from None
    for line in _lines(question, answer, arguments):
        click.echo(line)
    if concentrations:
        click.echo(f"Assumed: {ASSUMED}")


def _refused(error: DomainError, question: Question, given: dict[str, str]) -> str:
    """Speak of what was typed, and of what it became only where that is not plain."""
    quantity = next(q for q in question.arguments if str(q) == error.argument)
    name = error.argument if error.argument in given else quantity.meaning.concentration
    plain = quantity.unit == "1" or given[name].endswith(quantity.unit)
    became = "" if plain else f", which is {error.got:.6g} {quantity.unit}"
    instead = "" if name == error.argument else f" ({name} stands in for {error.argument})"
    return f"{name}={given[name]}{became}: expected {error.expected}; {error.because}{instead}"


def _question(name: str) -> Question:
    contents = {function.name: function.content for function in functions()}
    if name not in contents:
        hint = did_you_mean(name, contents) or listed(sorted(contents))
        raise click.UsageError(f"no function {name!r}{hint}")
    content = contents[name]
    for asked, cases in contents.items():
        if isinstance(cases, CaseResult):
            formula = next((f for f in contents.values() if _is_leaf(f, cases)), None)
            if content in (cases, formula) and isinstance(formula, Result):
                return Question(asked, formula, cases)
    return Question(name, content if isinstance(content, Result) else None, None)


def _is_leaf(content: Result | CaseResult, cases: CaseResult) -> bool:
    """Tell whether a formula is one of the answers."""
    if not isinstance(content, Result) or not isinstance(content.theorem.claim, Relation):
        return False
    value = Exactly(content.theorem.claim.rhs)
    return any(answer == value for answer, _ in leaves(_solutions(cases).answer))


def _solutions(cases: CaseResult) -> Solutions:
    claim = cases.theorem.claim
    if not isinstance(claim, Solutions):
        raise TypeError(claim)
    return claim


def _given(values: tuple[str, ...]) -> dict[str, str]:
    pairs = [_pair(value) for value in values]
    for position, (name, _) in enumerate(pairs):
        if name in dict(pairs[:position]):
            raise click.UsageError(f"{name} is given twice")
    return dict(pairs)


def _pair(given: str) -> tuple[str, str]:
    name, equals, value = given.partition("=")
    if not equals or not name or not value:
        raise click.UsageError(f"{given!r}: expected NAME=VALUE, such as T=37degC")
    return name.strip(), value.strip()


def _concentrations(question: Question, given: dict[str, str]) -> bool:
    """Tell whether concentrations stand in for activities; some of each is refused."""
    pairs = [(q.meaning.concentration, str(q)) for q in question.arguments]
    names = [(c, a) for c, a in pairs if c]
    used = any(c in given for c, _ in names)
    if used and any(a in given for _, a in names):
        both = (" and ".join(each) for each in zip(*names, strict=True))
        raise click.UsageError(f"expected {', or '.join(both)}; got some of each")
    return used


def _arguments(
    question: Question, given: dict[str, str], *, concentrations: bool
) -> dict[str, float | bool]:
    """Read every argument in its own unit."""
    names = {_asked(q, concentrations=concentrations): q for q in question.arguments}
    other = [_asked(q, concentrations=not concentrations) for q in question.arguments]
    _known(given, dict.fromkeys([*names, *other, *question.flags]))
    missing = [name for name in names if name not in given]
    if missing:
        pairs = [(q.meaning.concentration, str(q)) for q in question.arguments]
        instead = [f"{c} for {a}" for c, a in pairs if c and not concentrations]
        hint = f" (or {', '.join(instead)})" if instead else ""
        needs = f"expected {', '.join(names)}{hint}"
        raise click.UsageError(f"{needs}; missing: {', '.join(missing)}")
    numbers = {str(q): _number(name, given[name], q) for name, q in names.items()}
    return numbers | {flag: _flag(flag, given[flag]) for flag in question.flags if flag in given}


def _asked(quantity: Quantity, *, concentrations: bool) -> str:
    return (concentrations and quantity.meaning.concentration) or str(quantity)


def _known(given: Iterable[str], names: dict[str, None]) -> None:
    for name in given:
        if name not in names:
            expected, hint = ", ".join(names), did_you_mean(name, names)
            raise click.UsageError(f"unknown argument {name}; expected {expected}{hint}")


def _number(name: str, value: str, quantity: Quantity) -> float:
    unit = STANDARD if name == quantity.meaning.concentration else quantity.unit
    return read(name, value, unit)


def _flag(name: str, value: str) -> bool:
    if value.lower() not in WORDS:
        raise click.UsageError(f"{name}={value}: expected yes or no")
    return WORDS[value.lower()]


def _lines(question: Question, answer: Any, arguments: dict[str, float | bool]) -> Iterable[str]:
    formula = question.formula
    if question.cases is None:
        yield written(answer, formula.output.unit) if formula else str(answer)
    else:
        unknown: Any = _solutions(question.cases).unknown
        yield _said(answer, unknown.meaning.text.partition(",")[0], unknown.unit)
        yield f"Case: {_case(question.cases, arguments)}"
    if formula is not None and isinstance(answer, float | ExactlyOne):
        yield f"Formula: {text(lay(Relation('=', formula.output, _value(formula))))}"


def _value(formula: Result) -> sp.Expr:
    claim = formula.theorem.claim
    return claim.rhs if isinstance(claim, Relation) else sp.nan


def _said(answer: EquilibriumSet, what: str, unit: str) -> str:
    if isinstance(answer, ExactlyOne):
        return f"{written(answer.potential, unit)}: exactly one {what}"
    typed = type(answer).__name__
    if isinstance(answer, EveryPotential):
        return f"every {what} ({typed}): {EVERY}"
    if not isinstance(answer, NoPotential):
        return f"no condition on the {what} ({typed}): {REASONS[answer.reason]}"
    if answer.limit is None:
        return f"no {what} ({typed}): {NONE}"
    infinity = "+∞" if answer.limit > 0 else "−∞"
    towards = f"as the vanishing activity is approached it goes to {infinity}"
    return f"no {what} ({typed}): {FLED}; {towards}"


def _case(cases: CaseResult, arguments: dict[str, float | bool]) -> str:
    """Walk the answer's own conditions at the numbers given."""
    values = {q: sp.Rational(str(Fraction(arguments[str(q)]))) for q in cases.arguments}
    values |= {q: sp.Integer(arguments.get(flag, True)) for q, flag in cases.flags}
    return ", ".join(text(lay(c)) for c in _path(leaves(_solutions(cases).answer), values))


def _path(
    cases: Iterable[tuple[Answer, tuple[Relation, ...]]], values: dict[Quantity, sp.Rational]
) -> tuple[Relation, ...]:
    """Return the conditions that hold; exactly one case is met, as the kernel proved."""
    return next(path for _, path in cases if all(_true(condition, values) for condition in path))


def _true(condition: Relation, values: dict[Quantity, sp.Rational]) -> bool:
    return bool(condition.difference.xreplace(values) == 0) == (condition.op == "=")
