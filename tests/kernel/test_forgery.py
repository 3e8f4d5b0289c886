"""Only the kernel makes theorems, and nobody changes them afterwards."""

from __future__ import annotations

import copy
import pickle
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
import sympy as sp

from symbolic_electrochem.kernel import Record, Refused, Theorem
from symbolic_electrochem.steps import combine, equal, positive, quantity, rearrange, suppose

if TYPE_CHECKING:
    from collections.abc import Callable

x = quantity("x", "a number")
FALSE = Record("suppose", equal(0, 1))
NONE: frozenset[Any] = frozenset()


def honest() -> Theorem:
    return suppose(positive(x))


def changed(theorem: Theorem, **parts: object) -> Theorem:
    for name, value in parts.items():
        object.__setattr__(theorem, name, value)
    return theorem


def blank() -> Theorem:
    return changed(object.__new__(Theorem), record=FALSE, hypotheses=NONE, obligations=())


def of_a_subclass() -> Theorem:
    class Forged(Theorem):
        def __post_init__(self, key: object) -> None:
            """Ask for no key."""

    return Forged(FALSE, NONE, ())


FORGERIES: dict[str, Callable[[], Any]] = {
    "without a constructor": blank,
    "of a class that asks for no key": of_a_subclass,
    "with the hypotheses taken away": lambda: changed(honest(), hypotheses=NONE),
    "with another record": lambda: changed(honest(), record=FALSE),
}


@pytest.mark.parametrize("name", FORGERIES)
def test_a_forged_theorem_is_no_premise(name: str) -> None:
    forged: Any = FORGERIES[name]()
    with pytest.raises(Refused, match="theorems as premises"):
        combine(forged.claim, (1, forged))
    with pytest.raises(Refused, match="theorems as given"):
        combine(equal(x, x), given=forged)


def test_a_genuine_theorem_is_a_premise() -> None:
    theorem = honest()
    assert combine(positive(2 * x), (2, theorem)).hypotheses == theorem.hypotheses


def test_nobody_else_constructs_one() -> None:
    with pytest.raises(TypeError, match="not made by hand"):
        Theorem(FALSE, NONE, ())
    for key in (object(), getattr(honest(), "key", None)):
        with pytest.raises(TypeError, match="not made by hand"):
            Theorem(FALSE, NONE, (), key)
    with pytest.raises(TypeError, match="not made by hand"):
        replace(honest(), hypotheses=NONE)


def test_a_copy_is_the_theorem_itself() -> None:
    theorem = honest()
    assert copy.copy(theorem) is theorem
    assert copy.deepcopy([theorem]) == [theorem]


def test_a_theorem_is_not_stored() -> None:
    with pytest.raises(TypeError, match="proves it again"):
        pickle.dumps(honest())


def test_a_theorem_cannot_be_assigned_to() -> None:
    with pytest.raises(AttributeError):
        honest().hypotheses = NONE  # type: ignore[misc]


def test_a_claim_that_was_swapped_is_noticed() -> None:
    theorem = suppose(equal(x, 2))
    object.__setattr__(theorem.record, "conclusion", equal(x, 3))
    with pytest.raises(Refused, match="theorems as premises"):
        rearrange(theorem, gives=equal(x - 3, sp.S.Zero))
