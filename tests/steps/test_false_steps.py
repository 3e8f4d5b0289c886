"""False steps, through the words a chapter uses, and beside each the true step it is mistaken for.

The true twin shows that the false one is refused for what is wrong with it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
import sympy as sp

from symbolic_electrochem.derivations.membrane import V, a_in, a_out
from symbolic_electrochem.derivations.nernst_potential import (
    isolated,
    nernst_potential,
)
from symbolic_electrochem.derivations.neutral_species import (
    any_voltage,
    same_activity,
)
from symbolic_electrochem.kernel import Exactly, Refused, Theorem, verify
from symbolic_electrochem.steps import (
    every,
    none,
    solutions,
    split,
    stated,
)
from tests.steps import false_algebra, false_logic, false_membrane, false_subject

TABLES = (false_algebra, false_logic, false_subject, false_membrane)
PAIRS = {name: pair for table in TABLES for name, pair in table.PAIRS.items()}


@pytest.mark.parametrize("name", PAIRS)
def test_a_false_step_is_refused_and_says_why(name: str) -> None:
    pair = PAIRS[name]
    with pytest.raises(Refused) as caught:
        pair.false()
    refusal = caught.value
    assert refusal.expected
    assert refusal.got
    assert refusal.remedy, f"{refusal}: what is to be added?"
    assert refusal.where
    assert pair.said, f"{refusal}: what of this shows why?"
    assert pair.said in str(refusal)


@pytest.mark.parametrize("name", PAIRS)
def test_its_true_twin_is_accepted(name: str) -> None:
    assert isinstance(PAIRS[name].true(), Theorem)


def test_there_are_enough() -> None:
    assert len(PAIRS) >= 60


def test_a_theorem_is_not_made_by_hand() -> None:
    with pytest.raises(TypeError, match="verify"):
        Theorem(nernst_potential.record, frozenset(), ())


def test_one_wrong_leaf_spoils_the_answer() -> None:
    """The neutral answer again, with a number where every voltage is the truth."""
    answer = solutions(
        V,
        of=stated(isolated),
        answer=split(a_in - a_out, zero=every(any_voltage), nonzero=none(same_activity)),
    )
    claim: Any = answer.claim
    wrong = replace(claim, answer=replace(claim.answer, zero=Exactly(sp.S.Zero)))
    with pytest.raises(Refused):
        verify(replace(answer.record, conclusion=wrong))
