"""Sentences of an author, spelled for a terminal."""

from __future__ import annotations

import pytest

from symbolic_electrochem.notation.prose import unmarked


@pytest.mark.parametrize(
    ("written", "spelled"),
    [
        ("right for $z = 1$ only", "right for z = 1 only"),
        ("as in `R*T/F*z`", "as in R*T/F*z"),
        ("**never** *quite* so", "never quite so"),
        (r"where $T \neq 0$", "where T ≠ 0"),
        (r"what $\unknown{x}$ is", r"what \unknown{x} is"),
        ("2*3*4 costs 5 $", "2*3*4 costs 5 $"),
    ],
)
def test_marks_are_not_shown(written: str, spelled: str) -> None:
    assert unmarked(written) == spelled
