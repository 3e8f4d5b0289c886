"""Sums of voltages: with which sign a term stands against the voltage of the membrane."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from operator import and_
from typing import TYPE_CHECKING

from .ir import Call, Node, Num, Op, Sym, children, show, symbols
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


def terms(node: Node) -> list[tuple[int, Node]]:
    """Return the terms of a sum with their signs, without the factors that all of them share."""
    found = list(_terms(node, 1))
    parts = [list(_factors(term)) for _, term in found]
    counts = [Counter(map(_written, part)) for part in parts]
    shared = reduce(and_, counts) if len(counts) > 1 else Counter()
    if not shared or any(count == shared for count in counts):
        return found
    return [(sign, _without(shared, part)) for (sign, _), part in zip(found, parts, strict=True)]


def _terms(node: Node, sign: int) -> Iterator[tuple[int, Node]]:
    if not isinstance(node, Op) or node.sign not in "+-":
        return
    for index, part in enumerate(node.args):
        minus = node.sign == "-" and (index > 0 or len(node.args) == 1)
        own = -sign if minus else sign
        inner = list(_terms(part, own))
        yield from inner or [(own, part)]


def _factors(node: Node) -> Iterator[tuple[str, Node]]:
    """Yield the factors of a product, each with ``*``, or ``/`` where it divides."""
    if isinstance(node, Op) and node.sign in "*/":
        yield from _factors(node.args[0])
        for part in node.args[1:]:
            yield from _factors(part) if node.sign == "*" else [("/", part)]
    else:
        yield "*", node


def _written(factor: tuple[str, Node]) -> str:
    return factor[0] + show(factor[1])


def _without(shared: Counter[str], factors: list[tuple[str, Node]]) -> Node:
    """Multiply the factors that are left when the shared ones are taken away."""
    spent, left = Counter(shared), list[tuple[str, Node]]()
    for factor in factors:
        if spent[_written(factor)]:
            spent[_written(factor)] -= 1
        else:
            left.append(factor)
    at = left[0][1].at
    over = [node for sign, node in left if sign == "*"] or [Num("1", Fraction(1), None, at)]
    top = over[0] if len(over) == 1 else Op("*", tuple(over), at)
    return reduce(lambda n, part: Op("/", (n, part), at), [n for s, n in left if s == "/"], top)


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
    if unit is None or unit.dimension != VOLTAGE or flow.is_circular(source):
        return None
    constant = flow.is_constant(source) and flow.node(source) is not None
    return Beside(names[0], sign, constant, not scaled)


def _has_call(node: Node) -> bool:
    return isinstance(node, Call) or any(_has_call(part) for part in children(node))
