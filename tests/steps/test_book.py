"""Named theorems, numbers and sentences: what is false in a book is found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import sympy as sp

from symbolic_electrochem.checks import comes_out, decided
from symbolic_electrochem.kernel import Refused
from symbolic_electrochem.quantities import measured
from symbolic_electrochem.steps import (
    at_least,
    equal,
    evaluated,
    greater,
    identity,
    known,
    negative,
    positive,
    quantity,
    sentence,
)

if TYPE_CHECKING:
    from collections.abc import Callable

U = quantity("U", "a voltage", unit="V")
K = quantity("K", "a temperature", unit="K", domain="positive")
k = quantity("k", "a constant", unit="V/K", domain="positive", value="1/1000")
doubled = identity(equal(2 * U, U + U))
warm = known(positive(K))


@pytest.mark.parametrize(
    ("text", "value", "step"),
    [
        ("-89.06 mV", "-8906/100000", "1/100000"),
        ("37degC", "31015/100", "1"),
        ("0.5", "1/2", "1/10"),
        ("1.50e2 mM", "150", "1"),
        ("2 1/ms", "2000", "1000"),
    ],
)
def test_a_number_is_read_exactly(text: str, value: str, step: str) -> None:
    found = measured(text)
    assert found.value == sp.Rational(value)
    assert found.step == sp.Rational(step)


@pytest.mark.parametrize("text", ["", "mV", "1 2", "3 furlongz", "1e9999 V", "nan V", "1 V; V"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"number with its unit|no unit"):
        measured(text)


def test_a_number_comes_out_to_the_digits_written() -> None:
    def half(gives: str) -> bool:
        return comes_out(evaluated(k * K / 3, gives, source="by hand", K="20degC"))

    assert half("97.72 mV")
    assert half("98 mV")
    assert not half("97.71 mV")
    assert not half("97.72 V")
    assert not half("-97.72 mV")


SAID: dict[str, tuple[Callable[[], Any], str]] = {
    "a value that is missing": (lambda: evaluated(U / K, "1 V/K", source="x", U="1 V"), "pass K="),
    "a value of nothing": (
        lambda: evaluated(2 * U, "2 V", source="x", U="1 V", V="1 V"),
        "did you mean|leave it out",
    ),
    "a value in another unit": (lambda: evaluated(2 * U, "2 V", source="x", U="1 K"), "U in V"),
    "an inequality evaluated": (lambda: evaluated(warm, "1", source="x"), "states an equation"),
    "true without a proof": (
        lambda: sentence(1, "it is", verdict="true", formal=equal(U, 0), because="so"),
        "the theorem that proves it",
    ),
    "wrong with a proof": (
        lambda: sentence(1, "it is", verdict="wrong", formal=doubled, because="so"),
        "a relation that fails",
    ),
    "wrong by nothing": (
        lambda: sentence(1, "it is", verdict="wrong", formal=equal(U, 0), because="so"),
        "values at which it fails",
    ),
    "wrong by another theorem": (
        lambda: sentence(1, "it is", verdict="wrong", formal=negative(K), because="so", by=doubled),
        "a theorem that denies it",
    ),
    "a verdict of its own": (
        lambda: sentence(1, "it is", verdict="maybe", formal=doubled, because="so"),  # type: ignore[arg-type]
        "one of true",
    ),
}


@pytest.mark.parametrize(("word", "said"), SAID.values(), ids=SAID)
def test_what_decides_nothing_is_refused(word: Callable[[], Any], said: str) -> None:
    with pytest.raises(Refused, match=said):
        word()


def test_a_sentence_must_fail_where_it_is_said_to() -> None:
    def larger(value: str) -> bool:
        formal = greater(U, K * k)
        return decided(
            sentence(1, "larger", verdict="wrong", formal=formal, because="no", U=value, K="20degC")
        )

    assert larger("1 mV")
    assert not larger("1 V")


def test_a_theorem_that_denies_a_sentence_decides_it() -> None:
    """Nothing is colder than zero: the theorem that K >= 0 denies 0 > K."""
    never = known(at_least(K, 0))
    formal = greater(sp.S.Zero, K)
    assert decided(sentence(1, "cold", verdict="wrong", formal=formal, because="no", by=never))
