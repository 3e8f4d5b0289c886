"""Values of expressions in ball arithmetic: every result encloses the true one."""

from __future__ import annotations

import operator
from functools import reduce
from typing import TYPE_CHECKING

from flint import arb, fmpq

from .ir import Call, Node, Num, Op, Opaque, Piecewise, Sym

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from fractions import Fraction

    from .dataflow import Flow

PRECISION = 192
MAX_DEPTH = 150
HUGE = arb(10) ** 200


class UnknownValueError(Exception):
    """An expression has no value here, or none that can be told."""


def ball(value: Fraction) -> arb:
    """Return the ball around an exact rational."""
    return arb(fmpq(value.numerator, value.denominator))


_FUNCTIONS: dict[str, Callable[..., arb]] = {
    "exp": arb.exp, "ln": arb.log, "abs": arb.__abs__, "floor": arb.floor, "ceiling": arb.ceil,
    "log": lambda x, base: x.log() / base.log(), "root": lambda x, n: x ** (1 / n),
    "sin": arb.sin, "cos": arb.cos, "tan": arb.tan, "sec": arb.sec, "csc": arb.csc,
    "cot": arb.cot, "sinh": arb.sinh, "cosh": arb.cosh, "tanh": arb.tanh, "sech": arb.sech,
    "csch": arb.csch, "coth": arb.coth, "arcsin": arb.asin, "arccos": arb.acos,
    "arctan": arb.atan, "arcsinh": arb.asinh, "arccosh": arb.acosh, "arctanh": arb.atanh,
    "min": lambda *xs: reduce(arb.min, xs), "max": lambda *xs: reduce(arb.max, xs),
    "pi": arb.pi, "e": lambda: arb(1).exp(),
}  # fmt: skip

_FOLDS: dict[str, Callable[[arb, arb], arb]] = {
    "+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv,
    "^": operator.pow,
}  # fmt: skip

_COMPARISONS: dict[str, tuple[Callable[[arb, arb], bool], Callable[[arb, arb], bool]]] = {
    "<": (operator.lt, operator.ge),
    ">": (operator.gt, operator.le),
    "<=": (operator.le, operator.gt),
    ">=": (operator.ge, operator.lt),
    "=": (operator.eq, operator.ne),
    "!=": (operator.ne, operator.eq),
}
"""For each comparison, what makes it surely true and what makes it surely false."""


class Evaluator:
    """Evaluates expressions of a model where some variables are given values.

    Any other variable has the value its equation gives it, or its initial value.
    """

    def __init__(self, flow: Flow, given: Mapping[str, arb]) -> None:
        self.flow = flow
        self.values: dict[str, arb | None] = dict(given)

    def value(self, node: Node, depth: int = 0) -> arb:
        """Return a ball of ordinary size that holds the value of an expression.

        Raises
        ------
        UnknownValueError
            If the expression is opaque, undefined here, circular or too deep.
        """
        self.flow.spend()
        if depth > MAX_DEPTH:
            raise UnknownValueError("nested too deeply")
        result = self._value(node, depth + 1)
        if not abs(result) < HUGE:
            raise UnknownValueError("not a finite number")
        return result

    def _value(self, node: Node, depth: int) -> arb:
        match node:
            case Num():
                return ball(node.value)
            case Sym():
                return self.variable(node.name, depth)
            case Op():
                return self._operator(node, depth)
            case Call(function) if function in _FUNCTIONS:
                return _FUNCTIONS[function](*(self.value(a, depth) for a in node.args))
            case Piecewise():
                return self._piecewise(node, depth)
            case Opaque(reason) | Call(reason):
                raise UnknownValueError(f"{reason} is not understood")

    def variable(self, name: str, depth: int = 0) -> arb:
        """Return the value of a variable."""
        if name not in self.values:
            self.values[name] = None  # being worked out: to meet it again is a circle
            self.values[name] = self._variable(name, depth)
        found = self.values[name]
        if found is None:
            raise UnknownValueError(f"{name} has no value, or one in terms of itself")
        return found

    def _variable(self, name: str, depth: int) -> arb:
        if name in self.flow.model.aliases:
            source, factor = self.flow.model.aliases[name]
            return self.variable(source, depth + 1) * ball(factor)
        node = self.flow.node(name)
        if node is None:
            raise UnknownValueError(f"{name} has no value")
        return self.value(node, depth)

    def _operator(self, node: Op, depth: int) -> arb:
        if node.sign not in _FOLDS:
            raise UnknownValueError(f"{node.sign} is not a number")
        values = [self.value(part, depth) for part in node.args]
        if len(values) == 1:
            return -values[0] if node.sign == "-" else values[0]
        return reduce(_FOLDS[node.sign], values)

    def _piecewise(self, node: Piecewise, depth: int) -> arb:
        for condition, value in node.pieces:
            if self.holds(condition, depth):
                return self.value(value, depth)
        if node.otherwise is None:
            raise UnknownValueError("no piece applies")
        return self.value(node.otherwise, depth)

    def holds(self, node: Node, depth: int) -> bool:
        """Decide a condition, or raise where the balls are too wide to tell."""
        match node:
            case Op("and" | "or" as sign, args):
                parts = (self.holds(a, depth) for a in args)
                return all(parts) if sign == "and" else any(parts)
            case Op("not", (part,)):
                return not self.holds(part, depth)
            case Op(sign, (left, right)) if sign in _COMPARISONS:
                return _compare(sign, self.value(left, depth), self.value(right, depth))
            case Call("true" | "false" as function):
                return function == "true"
            case _:
                raise UnknownValueError("a condition that is not understood")


def _compare(sign: str, left: arb, right: arb) -> bool:
    surely, surely_not = _COMPARISONS[sign]
    if surely(left, right):
        return True
    if surely_not(left, right):
        return False
    raise UnknownValueError("too close to a boundary to tell")
