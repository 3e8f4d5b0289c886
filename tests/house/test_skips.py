"""In CI a skip is a failure, unless it carries a reason that allows it."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.house.tree import ROOT

if TYPE_CHECKING:
    from pathlib import Path

SKIPPED = "def test_it():\n    pytest.skip('no TeX here')\n"
CASES = {
    "skip": SKIPPED,
    "mark": "@pytest.mark.skipif(True, reason='no TeX here')\ndef test_it():\n    pass\n",
    "fixture": "@pytest.fixture\ndef tex():\n    pytest.skip('no TeX here')\n"
    "def test_it(tex):\n    pass\n",
    "file": "pytest.importorskip('no_such_module', reason='no TeX here')\n",
}
ALLOWED = f"@pytest.mark.allowed_skip('needs a second disk')\n{SKIPPED}"


def run(folder: Path, body: str, **environment: str) -> str:
    (folder / "conftest.py").write_text((ROOT / "tests" / "conftest.py").read_text("utf-8"))
    (folder / "test_it.py").write_text(f"import pytest\n{body}")
    (folder / "pytest.ini").write_text("[pytest]\nmarkers = allowed_skip\n")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-rs"]
    clean = {name: value for name, value in os.environ.items() if name != "CI"}
    done = subprocess.run(
        command, cwd=folder, env=clean | environment, capture_output=True, text=True, check=False
    )
    return done.stdout


@pytest.mark.parametrize("body", CASES.values(), ids=CASES)
def test_a_skip_fails_in_ci(tmp_path: Path, body: str) -> None:
    printed = run(tmp_path, body, CI="true")
    assert "nothing may be skipped" in printed
    assert "no TeX here" in printed
    assert "skipped in" not in printed


@pytest.mark.parametrize("body", CASES.values(), ids=CASES)
def test_a_skip_is_a_skip_elsewhere(tmp_path: Path, body: str) -> None:
    assert "1 skipped in" in run(tmp_path, body)


def test_an_allowed_skip_is_a_skip_in_ci(tmp_path: Path) -> None:
    assert "1 skipped in" in run(tmp_path, ALLOWED, CI="true")
