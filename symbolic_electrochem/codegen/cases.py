"""From a proved answer to the tree of cases a language prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..kernel.claims import Answer, Everything, Exactly, Nothing, Split, Unconditioned
from .model import Call, Every, Fork, No, Tree, Unasked
from .ssa import trace
from .translate import CannotGenerateError, is_zero, sides, value_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import sympy as sp

    from ..steps.content import CaseResult
    from .ssa import Program, Recipe


def tree(content: CaseResult, answer: Answer, call: Callable[[sp.Expr], Call]) -> Tree:
    """Write an answer as a tree.

    Parameters
    ----------
    content : CaseResult
        Whose arguments and flags the tests may ask.
    answer : Answer
        The answer, or a part of it.
    call : callable
        Finds the function that computes an expression.
    """
    if isinstance(answer, Split):
        test, words = _test(content, answer.on)
        yes = tree(content, answer.zero, call)
        return Fork(test, words, yes, tree(content, answer.nonzero, call))
    if isinstance(answer, Exactly):
        return call(answer.value)
    if isinstance(answer, Everything):
        return Every()
    if isinstance(answer, Unconditioned):
        return Unasked(answer.reason)
    if isinstance(answer, Nothing):
        return No(_direction(content, answer), str(answer.limit.direction) if answer.limit else "")
    message = f"no formula for {answer}"
    raise CannotGenerateError(message)


def _direction(content: CaseResult, answer: Nothing) -> Program | None:
    if answer.limit is None:
        return None
    return _traced(content, value_of(answer.limit.direction, content.arguments))


def _test(content: CaseResult, on: sp.Expr) -> tuple[Program | str, str]:
    for quantity, flag in content.flags:
        if on == quantity:
            return flag, f"not {flag}"
    left, right = sides(on)
    return _traced(content, is_zero(on, content.arguments)), f"{left} = {right}"


def _traced(content: CaseResult, recipe: Recipe) -> Program:
    return trace(tuple(map(str, content.arguments)), recipe)


def rows(tree: Tree, path: tuple[str, ...] = ()) -> Iterator[tuple[str, str, Tree]]:
    """Yield the cases in order, of which the first that applies counts.

    Each is its condition in words, its answer in words, and its leaf.
    """
    if isinstance(tree, Fork):
        yield from rows(tree.yes, (*path, tree.words))
        yield from rows(tree.no, path)
    else:
        yield ", ".join(path) or "otherwise", _words(tree), tree


def _words(leaf: Tree) -> str:
    if isinstance(leaf, Call):
        return f"exactly one, {leaf.function}({', '.join(leaf.arguments)})"
    if isinstance(leaf, Every):
        return "every one"
    if isinstance(leaf, Unasked):
        return f"no condition, the species is {leaf.reason}"
    if isinstance(leaf, No) and leaf.towards:
        return f"none, it went to infinity with the sign of {leaf.towards}"
    return "none"
