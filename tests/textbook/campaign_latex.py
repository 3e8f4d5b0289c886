"""Every page, typeset by a real LaTeX."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from symbolic_electrochem.library import chapters
from symbolic_electrochem.textbook import derive
from tests.textbook.test_latex import NO_LATEX, faults, typeset, verdict

if TYPE_CHECKING:
    from pathlib import Path

    from symbolic_electrochem.library import Chapter


@NO_LATEX
@pytest.mark.parametrize("each", chapters(), ids=lambda each: each.name)
def test_a_page_is_typeset_without_a_fault(each: Chapter, tmp_path: Path) -> None:
    assert faults(typeset(derive(each, "latex", verdict), tmp_path)) == []
    assert (tmp_path / "page.pdf").stat().st_size > 0
