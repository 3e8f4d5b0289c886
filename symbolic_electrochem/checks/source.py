"""Holes that SymPy closed before anyone looked: ``z/z`` is 1 by the time a step sees it.

The divisors and logarithms of a chapter are read off its source, where they still stand.
"""

from __future__ import annotations

import ast
import operator
from typing import TYPE_CHECKING, Any

import sympy as sp

from ..kernel import Everywhere, Limit, Refused, Relation, Theorem
from ..kernel.facts import facts_in_sight, standing, symbols
from ..kernel.field import at_scale
from ..kernel.judge import Judge
from ..kernel.limits import SIDES, beside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

OPERATORS: dict[type[ast.AST], Callable[..., Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
    ast.USub: operator.neg,
}


def holes(source: str, namespace: Mapping[str, Any]) -> Iterator[tuple[str, int, str]]:
    """Yield label, line and reason for each divisor or logarithm that nothing in sight allows."""
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            label = node.targets[0].id
            theorem = namespace.get(label)
            if isinstance(theorem, Theorem):
                for line, reason in _holes_of_step(node.value, namespace, theorem):
                    yield label, line, reason


def _holes_of_step(
    node: ast.expr, namespace: Mapping[str, Any], theorem: Theorem
) -> Iterator[tuple[int, str]]:
    for part in ast.walk(node):
        for goal in _conditions(part, namespace):
            if not _allowed(goal, theorem):
                line = getattr(part, "lineno", 0)
                yield line, f"{goal.lhs} {goal.op} 0 is needed and nothing in sight says so"


def _conditions(node: ast.AST, namespace: Mapping[str, Any]) -> Iterator[Relation]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div):
        divisor = _value(node.right, namespace)
        if isinstance(divisor, sp.Expr):
            yield Relation("!=", divisor, sp.S.Zero)
    elif isinstance(node, ast.Call) and _value(node.func, namespace) is sp.log:
        argument = _value(node.args[0], namespace)
        if isinstance(argument, sp.Expr):
            yield Relation(">", argument, sp.S.Zero)


def _allowed(goal: Relation, theorem: Theorem) -> bool:
    """Tell whether something in sight meets a condition, wherever the step speaks of its symbols.

    Where a limit is taken by derivatives the divisor vanishes at the point, and nowhere near it;
    anything else that is needed at the point holds near it too.
    """
    claim = theorem.claim
    if isinstance(claim, Limit) and theorem.record.arguments:
        ((_, bottom),) = theorem.record.arguments
        there = goal.lhs.xreplace({claim.variable: claim.point})
        if goal == Relation("!=", bottom, sp.S.Zero):
            return True
        return _met(Relation(goal.op, there, sp.S.Zero), theorem, ())
    return all(_met(goal, theorem, here) for here in _places(theorem))


def _places(theorem: Theorem) -> Iterator[tuple[Relation, ...]]:
    """Yield what is true of the symbol a step binds, in each place where the step uses it."""
    claim, record = theorem.claim, theorem.record
    if isinstance(claim, Limit):
        yield from (beside(claim, side) for side in SIDES[claim.side])
    elif isinstance(claim, Everywhere):
        yield claim.where
    elif record.move == "integrate":
        (x, low), (_, high), _ = record.arguments
        yield Relation(">=", x, low), Relation(">=", high, x)
    else:
        yield ()


def _met(goal: Relation, theorem: Theorem, here: tuple[Relation, ...]) -> bool:
    facts = {*facts_in_sight(theorem.record), *theorem.hypotheses, *here}
    relations = [f for f in sorted(facts, key=str) if isinstance(f, Relation)]
    always = [fact for s in sorted(symbols(goal), key=str) for fact in standing(s)]
    try:
        return at_scale(lambda scale: Judge((*relations, *always), scale).proves(goal))
    except Refused:
        return False


def _value(node: ast.AST, namespace: Mapping[str, Any]) -> Any:  # noqa: PLR0911  (as above)
    """Evaluate an arithmetic expression of names, without running anything else."""
    if isinstance(node, ast.Name):
        return namespace.get(node.id)
    if isinstance(node, ast.Constant) and isinstance(node.value, int):
        return sp.Integer(node.value)
    if isinstance(node, ast.Attribute):
        return getattr(_value(node.value, namespace), node.attr, None)
    if isinstance(node, ast.UnaryOp) and type(node.op) in OPERATORS:
        return _apply(OPERATORS[type(node.op)], _value(node.operand, namespace))
    if isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
        left, right = _value(node.left, namespace), _value(node.right, namespace)
        return _apply(OPERATORS[type(node.op)], left, right)
    if isinstance(node, ast.Call) and isinstance(_value(node.func, namespace), sp.FunctionClass):
        arguments = [_value(argument, namespace) for argument in node.args]
        return _apply(_value(node.func, namespace), *arguments)
    return None


def _apply(function: Callable[..., Any], *arguments: Any) -> Any:
    if not all(isinstance(argument, sp.Expr) for argument in arguments):
        return None
    return function(*arguments)
