"""Programs in which every value is computed once: what all languages are printed from.

A program is traced: `Value` overloads the operators, so a recipe written as plain arithmetic
becomes a program by being run.  Equal operations are one value.  The two branches of a select are
blocks of their own: they see the values before them, and nothing outside sees theirs, so no value
is ever taken out of a branch that may not run.

A language that cannot spell an operation hands the tracer a rule for it, and the operation is
written down as what the rule makes of it.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from fractions import Fraction
from hashlib import sha256
from itertools import count
from math import frexp, ldexp
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping


@dataclass(frozen=True, slots=True)
class Node:
    """One operation; `inputs` are the numbers of the values it is applied to."""

    op: str
    inputs: tuple[int, ...] = ()
    literal: str = ""
    branches: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """Operations in order, each with the number of its value, and which value is the result."""

    nodes: tuple[tuple[int, Node], ...]
    result: int

    def walk(self) -> Iterator[tuple[int, Node]]:
        """Yield every operation, those in branches included, each after what it is applied to."""
        for number, node in self.nodes:
            for branch in node.branches:
                yield from branch.walk()
            yield number, node


@dataclass(frozen=True, slots=True)
class Constant:
    """An exact number that is rounded once, where the program is printed."""

    name: str
    exact: str
    meaning: str

    @property
    def rounded(self) -> float:
        """The nearest double."""
        return float(Fraction(self.exact))

    @property
    def halves(self) -> tuple[float, float]:
        """The nearest double as a sum of two, of 26 leading bits and of what remains."""
        mantissa, exponent = frexp(self.rounded)
        head = ldexp(round(ldexp(mantissa, 26)), exponent - 26)
        return head, self.rounded - head


@dataclass(frozen=True, slots=True)
class Program:
    """A function of its parameters, with names for the values a reader should see named."""

    parameters: tuple[str, ...]
    body: Block
    names: tuple[tuple[int, str], ...] = ()
    constants: tuple[Constant, ...] = ()


def fingerprint(*programs: object) -> str:
    """Return a short digest of programs and other frozen dataclasses, the same on every machine."""
    text = json.dumps([asdict(p) for p in programs], sort_keys=True)  # type: ignore[call-overload]
    return sha256(text.encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Value:
    """A value of the program being traced."""

    tracer: Tracer = field(repr=False)
    number: int

    def __add__(self, other: Operand) -> Value:
        return self.tracer.apply("add", self, other)

    def __sub__(self, other: Operand) -> Value:
        return self.tracer.apply("subtract", self, other)

    def __mul__(self, other: Operand) -> Value:
        return self.tracer.apply("multiply", self, other)

    def __truediv__(self, other: Operand) -> Value:
        return self.tracer.apply("divide", self, other)

    def __neg__(self) -> Value:
        return self.tracer.apply("negate", self)

    def __abs__(self) -> Value:
        return self.tracer.apply("abs", self)

    def __lt__(self, other: Operand) -> Value:
        return self.tracer.apply("less", self, other)


Operand = Value | int | float
Recipe: TypeAlias = "Callable[..., Value]"


class Tracer:
    """Writes operations down, in the innermost block that is open."""

    def __init__(self, rules: Mapping[str, Recipe] | None = None) -> None:
        self._rules = rules or {}
        self._scopes: list[dict[Node, int]] = [{}]
        self._numbers = count()
        self._names: dict[int, str] = {}
        self._constants: dict[str, Constant] = {}

    def add(self, node: Node) -> Value:
        """Return the value of an operation, which is written down unless it is there already."""
        for scope in reversed(self._scopes):
            if node in scope:
                return Value(self, scope[node])
        number = self._scopes[-1][node] = next(self._numbers)
        return Value(self, number)

    def apply(self, op: str, *operands: Operand) -> Value:
        """Apply an operation, or the rule for it, to values and plain numbers."""
        values = [v if isinstance(v, Value) else self.number(v) for v in operands]
        if op in self._rules:
            return self._rules[op](self, *values)
        return self.add(Node(op, tuple(v.number for v in values)))

    def parameter(self, name: str) -> Value:
        """Return a parameter."""
        return self.add(Node("parameter", literal=name))

    def number(self, value: float) -> Value:
        """Return a number that is a double as it stands."""
        return self.add(Node("number", literal=repr(float(value))))

    def constant(self, constant: Constant) -> Value:
        """Return a constant of nature, or one made of such."""
        self._constants[constant.name] = constant
        return self.add(Node("constant", literal=constant.name))

    def let(self, name: str, value: Value) -> Value:
        """Name a value."""
        self._names.setdefault(value.number, name)
        return value

    def scaled(self, constant: Value, x: Value, n: Value) -> Value:
        """Return ``constant * x / n`` for a whole `n`, rounded once where a language can."""
        return self.apply("scaled", constant, x, n)

    def minimum(self, a: Value, b: Value) -> Value:
        """Return the smaller one."""
        return self.apply("minimum", a, b)

    def copysign(self, size: Value, sign: Value) -> Value:
        """Return the absolute value of the first with the sign of the second."""
        return self.apply("copysign", size, sign)

    def log(self, x: Value) -> Value:
        """Return the natural logarithm."""
        return self.apply("log", x)

    def log1p(self, x: Value) -> Value:
        """Return ``log(1 + x)``."""
        return self.apply("log1p", x)

    def select(
        self, condition: Value, usual: Callable[[], Value], otherwise: Callable[[], Value]
    ) -> Value:
        """Choose lazily; `usual` is the branch that is nearly always taken."""
        branches = (self._block(usual), self._block(otherwise))
        return self.add(Node("select", (condition.number,), branches=branches))

    def _block(self, traced: Callable[[], Value]) -> Block:
        self._scopes.append({})
        result = traced().number
        return Block(_listed(self._scopes.pop()), result)

    def program(self, parameters: tuple[str, ...], result: Value) -> Program:
        """Return what was written down."""
        body = Block(_listed(self._scopes[0]), result.number)
        names = tuple(sorted(self._names.items()))
        return Program(parameters, body, names, tuple(self._constants.values()))


def _listed(scope: dict[Node, int]) -> tuple[tuple[int, Node], ...]:
    return tuple((number, node) for node, number in scope.items())


def trace(
    parameters: tuple[str, ...], recipe: Recipe, rules: Mapping[str, Recipe] | None = None
) -> Program:
    """Run a recipe on a tracer and values for its parameters, and return what it did."""
    tracer = Tracer(rules)
    return tracer.program(parameters, recipe(tracer, *map(tracer.parameter, parameters)))
