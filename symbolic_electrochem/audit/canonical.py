"""Expressions that are, by their form alone, sums of logarithms or products of powers.

Where this succeeds the answer holds for every positive input, not only for those that were tried.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from flint import arb

from .evaluate import Evaluator, UnknownValueError
from .ir import Call, Node, Op, Sym, symbols

if TYPE_CHECKING:
    from .dataflow import Flow

_MAX_DEPTH = 60


@dataclass(frozen=True)
class LogForm:
    """``constant + sum(slope * ln(input))``, or the exponential of that."""

    constant: arb
    slopes: dict[str, arb]
    exponential: bool = False


def canonical(flow: Flow, values: Evaluator, node: Node, inputs: frozenset[str]) -> LogForm | None:
    """Return the sum of logarithms an expression is, or None where its form does not show one."""
    try:
        form = _Former(flow, values, inputs).form(node)
    except UnknownValueError:
        return None
    return None if form is None or form.exponential else form


def _scale(form: LogForm, factor: arb) -> LogForm:
    slopes = {name: slope * factor for name, slope in form.slopes.items()}
    return LogForm(form.constant * factor, slopes, form.exponential)


def _add(one: LogForm, two: LogForm) -> LogForm:
    names = one.slopes.keys() | two.slopes.keys()
    slopes = {n: one.slopes.get(n, arb(0)) + two.slopes.get(n, arb(0)) for n in names}
    return LogForm(one.constant + two.constant, slopes, one.exponential)


@dataclass(frozen=True)
class _Former:
    flow: Flow
    values: Evaluator
    inputs: frozenset[str]

    def form(self, node: Node, depth: int = 0) -> LogForm | None:
        """Return the form of a node, constants being sums without any logarithm."""
        if depth > _MAX_DEPTH:
            return None
        if not self.flow.inputs(symbols(node), self.inputs) & self.inputs:
            return LogForm(self.values.value(node), {})
        match node:
            case Sym(name):
                return self._symbol(self.flow.source(name), name, depth)
            case Op(sign, args):
                return self._operator(sign, [self.form(a, depth + 1) for a in args])
            case Call("exp" | "ln" | "log" | "root", args):
                return self._call(node.function, [self.form(a, depth + 1) for a in args])
            case _:
                return None

    def _symbol(self, name: str, alias: str, depth: int) -> LogForm | None:
        factor = self.flow.model.aliases[alias][1] if alias != name else 1
        shift = arb(factor.numerator).log() - arb(factor.denominator).log()
        if name in self.inputs:
            return LogForm(shift, {name: arb(1)}, exponential=True)
        node = self.flow.node(name)
        if node is None:
            return None
        form = self.form(node, depth + 1)
        if form is None or factor == 1:
            return form
        scale = LogForm(arb(factor.numerator) / arb(factor.denominator), {})
        return self._operator("*", [form, scale])

    def _operator(self, sign: str, forms: list[LogForm | None]) -> LogForm | None:
        known = [form for form in forms if form is not None]
        if len(known) < len(forms):
            return None
        if len(known) == 1:
            if sign == "-":
                return None if known[0].exponential else _scale(known[0], arb(-1))
            return known[0]
        pair = {"+": _plus, "-": _minus, "*": _times, "/": _over, "^": _power}.get(sign)
        if pair is None:
            return None
        total: LogForm | None = known[0]
        for form in known[1:]:
            total = None if total is None else pair(total, form)
        return total

    @staticmethod
    def _call(function: str, forms: list[LogForm | None]) -> LogForm | None:
        first = forms[0]
        if first is None or any(form is None or form.slopes for form in forms[1:]):
            return None
        if function == "exp":
            return None if first.exponential else replace(first, exponential=True)
        extra = forms[1].constant if len(forms) > 1 and forms[1] else None
        if not first.exponential:
            return None
        if function == "root" and extra is not None:
            return _scale(first, 1 / extra)
        plain = replace(first, exponential=False)
        return plain if extra is None else _scale(plain, 1 / extra.log())


def _product(form: LogForm) -> LogForm | None:
    """Read a positive constant as the exponential of its logarithm."""
    if form.exponential:
        return form
    positive = not form.slopes and form.constant > 0
    return LogForm(form.constant.log(), {}, exponential=True) if positive else None


def _times(one: LogForm, two: LogForm) -> LogForm | None:
    if one.exponential or two.exponential:
        left, right = _product(one), _product(two)
        return _add(left, right) if left and right else None
    one, two = (two, one) if one.slopes else (one, two)
    return None if one.slopes else _scale(two, one.constant)


def _over(one: LogForm, two: LogForm) -> LogForm | None:
    inverse = _scale(two, arb(-1)) if two.exponential else LogForm(1 / two.constant, {})
    return None if two.slopes and not two.exponential else _times(one, inverse)


def _plus(one: LogForm, two: LogForm) -> LogForm | None:
    return None if one.exponential or two.exponential else _add(one, two)


def _minus(one: LogForm, two: LogForm) -> LogForm | None:
    return _plus(one, _scale(two, arb(-1)))


def _power(one: LogForm, two: LogForm) -> LogForm | None:
    return _scale(one, two.constant) if one.exponential and not two.slopes else None
