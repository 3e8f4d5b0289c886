"""Where SymPy is known to be wrong: every such answer is refused, or the call is banned."""

from __future__ import annotations

import pytest

from symbolic_electrochem.kernel import Refused, Theorem
from tests.house.test_bans import faults
from tests.steps.sympy_wrong import ROWS

STEPS = [name for name, row in ROWS.items() if row.avoided]


@pytest.mark.parametrize("name", STEPS)
def test_the_wrong_answer_is_refused_and_a_true_one_accepted(name: str) -> None:
    pair = ROWS[name].avoided
    assert pair is not None
    with pytest.raises(Refused) as caught:
        pair.false()
    assert pair.said in str(caught.value)
    assert isinstance(pair.true(), Theorem)


@pytest.mark.parametrize("name", sorted(ROWS.keys() - set(STEPS)))
def test_the_call_is_banned(name: str) -> None:
    call, _, _ = ROWS[name].call.partition(" (#")
    assert list(faults(call)) != []


def test_the_registry_is_whole() -> None:
    numbered = {str(i) for i in range(1, 29)}
    assert ROWS.keys() == numbered | {f"L{i}" for i in range(1, 8)} | {
        f"H{i}" for i in range(1, 11)
    }
