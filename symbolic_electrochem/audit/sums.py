"""Sums of voltages: with which sign a term stands against the voltage of the membrane."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .ir import Call, Node, Op, Sym, children, symbols
from .roles import is_membrane
from .units import VOLTAGE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .dataflow import Flow


@dataclass(frozen=True)
class Beside:
    """A voltage in a sum; ``plain`` is False where a number multiplies it."""

    name: str
    sign: int
    constant: bool
    plain: bool


def terms(node: Node, sign: int = 1) -> Iterator[tuple[int, Node]]:
    """Yield the terms of a sum with their signs, none for what is no sum."""
    if not isinstance(node, Op) or node.sign not in "+-":
        return
    for index, part in enumerate(node.args):
        minus = node.sign == "-" and (index > 0 or len(node.args) == 1)
        own = -sign if minus else sign
        inner = list(terms(part, own))
        yield from inner or [(own, part)]


def sums(node: Node) -> Iterator[Node]:
    """Yield every sum in an expression that is not a term of another one."""
    inner = [term for _, term in terms(node)]
    if inner:
        yield node
    for part in inner or children(node):
        yield from sums(part)


def beside(flow: Flow, node: Node, is_potential: Callable[[str], bool]) -> Beside | None:
    """Return the voltage that potentials are added to or taken from, a changing one first.

    Of several that are constant a name decides; potentials themselves are no such voltage.
    """
    found = [b for sign, term in terms(node) if (b := _voltage(flow, sign, term))]
    voltages = [b for b in found if not is_potential(b.name)]
    voltages.sort(key=lambda b: (b.constant, not is_membrane(flow, b.name)))
    return voltages[0] if voltages else None


def _voltage(flow: Flow, sign: int, term: Node) -> Beside | None:
    names = symbols(term)
    scaled = isinstance(term, Op) and term.sign in "*/" and not _has_call(term)
    if len(names) != 1 or not (isinstance(term, Sym) or scaled):
        return None
    unit, source = flow.variable(names[0]).unit, flow.source(names[0])
    value = flow.node(source)
    circle = value and source in flow.reach(symbols(value), frozenset()).passed
    if unit is None or unit.dimension != VOLTAGE or (circle and source not in flow.states):
        return None
    constant = flow.is_constant(source) and value is not None
    return Beside(names[0], sign, constant, not scaled)


def _has_call(node: Node) -> bool:
    return isinstance(node, Call) or any(_has_call(part) for part in children(node))
