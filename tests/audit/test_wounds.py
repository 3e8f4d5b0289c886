"""Real models, wounded: every right potential in the myokit wheel is spoilt in every way below."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING

import pytest

from symbolic_electrochem.audit import Finding, laws
from symbolic_electrochem.audit.dataflow import Flow
from symbolic_electrochem.audit.ir import Call, Node, Num, Op, show, symbols
from symbolic_electrochem.audit.readers.cellml import read
from symbolic_electrochem.audit.recognise import Recogniser
from symbolic_electrochem.audit.verdicts import judge
from tests.audit.test_wheel import BY_HAND, FOLDER

if TYPE_CHECKING:
    from collections.abc import Callable

    from symbolic_electrochem.audit.model import Model

RIGHT = sorted({(row[0], row[1]) for row in BY_HAND})


@cache
def model(name: str) -> Model:
    """Read a file of the wheel."""
    return read(name, (FOLDER / name).read_bytes())


def times(factor: str) -> Callable[[Node], Node]:
    """Multiply the whole by a number."""
    return lambda node: Op("*", (Num(factor, Fraction(factor), None, node.at), node), node.at)


def inside(node: Node, change: Callable[[Call], Node]) -> Node:
    """Change every logarithm in an expression."""
    if isinstance(node, Call) and node.function == "ln":
        return change(node)
    if isinstance(node, Op | Call):
        return replace(node, args=tuple(inside(part, change) for part in node.args))
    return node


def turned(log: Call) -> Node:
    """Turn a ratio over."""
    ratio = log.args[0]
    assert isinstance(ratio, Op)
    return replace(log, args=(replace(ratio, args=ratio.args[::-1]),))


def decimal(log: Call) -> Node:
    """Take the decimal logarithm."""
    return Call("log", (*log.args, Num("10", Fraction(10), None, log.at)), log.at)


def unbracketed(log: Call) -> Node:
    """Write ``ln(a)/b`` for ``ln(a/b)``."""
    ratio = log.args[0]
    assert isinstance(ratio, Op)
    return Op("/", (replace(log, args=ratio.args[:1]), ratio.args[1]), log.at)


WOUNDS: dict[str, Callable[[Node], Node]] = {
    "turned over": lambda node: inside(node, turned),
    "minus": lambda node: Op("-", (node,), node.at),
    "decimal logarithm": lambda node: inside(node, decimal),
    "bracket": lambda node: inside(node, unbracketed),
    "turned over and decimal": lambda node: inside(inside(node, turned), decimal),
    "twice": times("2"),
    "half": times("1/2"),
    "a thousand": times("1000"),
    "a thousandth": times("1/1000"),
    "five per cent": times("1.05"),
    "two in a thousand": times("1.002"),
    "one in a thousand": times("1.001"),
}


def judged(name: str, line: int, wound: Callable[[Node], Node]) -> Finding:
    """Judge one potential of a model with a wound in it."""
    whole = model(name)
    equations = tuple(
        replace(e, value=wound(e.value)) if e.at.line == line else e for e in whole.equations
    )
    findings, _ = judge(replace(whole, equations=equations), laws())
    (found,) = (f for f in findings if f.at.line == line)
    return found


@pytest.mark.parametrize("wound", WOUNDS)
@pytest.mark.parametrize(("name", "line"), RIGHT)
def test_a_wound_is_found(name: str, line: int, wound: str) -> None:
    found = judged(name, line, WOUNDS[wound])
    assert found.verdict == "deviates"
    assert found.severity in ("minor", "major")


def added(node: Node, names: frozenset[str]) -> Node:
    """Turn every ``V - E`` into ``V + E``, E being one of the potentials named."""
    if isinstance(node, Op) and node.sign == "-" and names & set(symbols(node.args[-1])):
        return replace(node, sign="+")
    if isinstance(node, Op | Call):
        return replace(node, args=tuple(added(part, names) for part in node.args))
    return node


@pytest.mark.parametrize("name", sorted({name for name, _ in RIGHT}))
def test_a_potential_added_to_the_voltage_is_found_in_every_current(name: str) -> None:
    whole = model(name)
    uses = Recogniser(Flow(whole)).uses
    assert uses
    assert not any(use.added for use in uses)
    for equation in {id(use.equation): use.equation for use in uses}.values():
        names = frozenset(use.term.name for use in uses if use.equation is equation)
        wound = replace(equation, value=added(equation.value, names))
        equations = tuple(wound if e is equation else e for e in whole.equations)
        findings, _ = judge(replace(whole, equations=equations), laws())
        wrong = [f for f in findings if f.at == equation.at]
        assert wrong
        assert all((f.verdict, f.severity) == ("deviates", "major") for f in wrong)


@pytest.mark.parametrize(("name", "line"), RIGHT)
def test_a_copy_without_a_wound_is_not(name: str, line: int) -> None:
    """Twice minus, and times one: the same function, written otherwise."""
    same = judged(name, line, lambda node: Op("-", (Op("-", (node,), node.at),), node.at))
    assert same.severity in ("none", "rounding")
    assert judged(name, line, times("1")).severity == same.severity


def test_no_wound_is_a_copy() -> None:
    (equation,) = (e for e in model("decker-2009.cellml").equations if e.at.line == 3871)
    texts = {show(wound(equation.value)) for wound in WOUNDS.values()}
    assert len(texts | {show(equation.value)}) == len(WOUNDS) + 1
