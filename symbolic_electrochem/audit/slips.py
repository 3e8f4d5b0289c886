"""Slips of the pen that no chapter states: each is seen in the expression itself.

They are written as a chapter writes its mistakes, and explain an expression alone or beside those.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import sympy as sp

from .constants import written
from .ir import Call, Node, Num, Op, children
from .laws import Law, MistakeForm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .case import Case

_POWERS = range(2, 5)


def slips(case: Case) -> tuple[MistakeForm, ...]:
    """Return the wrong forms that what is written in an expression allows for."""
    nodes = written(case.flow, case.potential.node, frozenset(case.potential.inputs))
    parts = [part for node in nodes for part in _parts(node)]
    found = (f for part in parts for f in (*_logarithm(case.law, part), *_power(case.law, part)))
    return tuple({form.slug: form for form in found}.values())


def _parts(node: Node) -> Iterator[Node]:
    yield node
    for part in children(node):
        yield from _parts(part)


def _logarithm(law: Law, part: Node) -> Iterator[MistakeForm]:
    if not isinstance(part, Call) or part.function not in ("ln", "log"):
        return
    base = part.args[1] if len(part.args) > 1 else None
    if base is None:
        because = (
            "the slope is one for the decimal logarithm, and the logarithm is the natural one, a "
            "factor of 2.3 too large"
        )
        yield MistakeForm("decimal-slope", law.reference * sp.log(10), because, "major")
    elif isinstance(base, Num) and base.value == 2:  # noqa: PLR2004  (bits)
        because = "the logarithm to base 2 is taken for the natural one, a factor of 1.44 too large"
        yield MistakeForm("binary-log", law.reference / sp.log(2), because, "major")


def _power(law: Law, part: Node) -> Iterator[MistakeForm]:
    if not isinstance(part, Op) or part.sign != "^" or not isinstance(part.args[-1], Num):
        return
    power = part.args[-1].value
    if power in _POWERS:
        times = {2: "squared", 3: "cubed"}.get(int(power), f"raised to the power {power}")
        because = f"the ratio is {times} inside the logarithm, which makes it {power} times the law"
        yield MistakeForm("power-of-ratio", law.reference * int(power), because, "major")
