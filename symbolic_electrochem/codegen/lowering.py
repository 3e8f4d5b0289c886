"""What becomes of an operation in a language that cannot spell it."""

from __future__ import annotations

from string import ascii_lowercase
from typing import TYPE_CHECKING

from ..functions import StableFunction
from .ssa import Block, Node, Program, Recipe, Tracer, Value, trace

if TYPE_CHECKING:
    from collections.abc import Container

STABLE: dict[str, type[StableFunction]] = {f.spelling: f for f in StableFunction.__subclasses__()}


def _minimum(m: Tracer, a: Value, b: Value) -> Value:
    return m.select(a < b, lambda: a, lambda: b)


def _scaled(m: Tracer, constant: Value, x: Value, n: Value) -> Value:
    del m
    return constant * x / n


RULES: dict[str, Recipe] = {
    "minimum": _minimum,
    "scaled": _scaled,
    **{spelling: function.recipe for spelling, function in STABLE.items()},
}


def lower(program: Program, can: Container[str]) -> Program:
    """Write a program again in the operations a language can spell.

    Parameters
    ----------
    program : Program
        Any program.
    can : container of str
        The operations that need no rule.
    """
    m = Tracer({op: rule for op, rule in RULES.items() if op not in can})
    return m.program(program.parameters, _again(m, program, program.body, {}))


def _again(m: Tracer, program: Program, block: Block, known: dict[int, Value]) -> Value:
    names = dict(program.names)
    for number, node in block.nodes:
        known[number] = _node(m, program, node, known)
        if number in names:
            m.let(names[number], known[number])
    return known[block.result]


def _node(m: Tracer, program: Program, node: Node, known: dict[int, Value]) -> Value:
    if node.op in ("parameter", "number"):
        return m.add(node)
    if node.op == "constant":
        return m.constant({c.name: c for c in program.constants}[node.literal])
    if node.op == "select":
        usual, otherwise = (
            lambda branch=branch: _again(m, program, branch, known) for branch in node.branches
        )
        return m.select(known[node.inputs[0]], usual, otherwise)
    return m.apply(node.op, *(known[number] for number in node.inputs))


def helpers(*programs: Program) -> dict[str, Program]:
    """Return the stable functions these programs call, each as a program of its own."""
    called = {node.op for program in programs for _, node in program.body.walk()}
    return {spelling: helper(spelling) for spelling in sorted(called & STABLE.keys())}


def helper(spelling: str) -> Program:
    """Return a stable function as a program."""
    function = STABLE[spelling]
    return trace(tuple(ascii_lowercase[: max(function.nargs)]), function.recipe)
