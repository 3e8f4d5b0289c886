"""A chapter in which every character that means something to a notation stands somewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from symbolic_electrochem.library import Chapter, chapter

if TYPE_CHECKING:
    from pathlib import Path

HOSTILE = '''"""# 100 % & more: a_b #1 {c} ~d ^e <script>

A price of 5 $ is no formula; C:\\\\path, `x_1 & y^2`, "quoted", *R&D* and **50 %**, \\
but $x_1 < y^2$ is one.

## Costs & <benefits>
"""

from symbolic_electrochem.steps import (
    equal, mistake, quantity, rearrange, result, suppose, worked
)

x = quantity("x", "a length_of 5 % & <b>", unit="m", latex="x")
y = quantity("y_of_x", "another | one", unit="m")
first = suppose(equal(y, x / 2))
second = rearrange(first, gives=equal(y, x - x / 2))
in_numbers = result(
    second, stable=x / 2, summary="Half & no less than 50 %.", arguments=(x,), output=y,
    numbers=(worked("2 m", "A_B & C, p. 5 %", x="4 m"),),
)
slip = mistake("a-slip", right=second, wrong=3 * x, because="3_2 & <i> is 50 % too much")
'''


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Chapter:
    path: Path = tmp_path_factory.mktemp("chapters") / "hostile_chapter.py"
    path.write_text(HOSTILE, encoding="utf-8")
    return chapter(str(path))
