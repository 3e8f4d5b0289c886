"""The two commands, before anything is installed."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.house import tree

if TYPE_CHECKING:
    from pathlib import Path

OLD_PYTHON = f"""#!/bin/sh
exec '{sys.executable}' -c "import sys; sys.version_info = (3, 9, 2, 'final', 0)
$2"
"""


def make(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    shutil.copy(tree.ROOT / "Makefile", folder)
    shutil.copy(tree.ROOT / "pyproject.toml", folder)
    alone = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    return subprocess.run(
        ["make", *arguments], cwd=folder, env=alone, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("arguments", [[], ["help"]])
def test_make_lists_every_target(tmp_path: Path, arguments: list[str]) -> None:
    [targets] = re.findall(r"^\.PHONY: (.*)$", tree.text("Makefile"), re.MULTILINE)
    printed = make(tmp_path, *arguments).stdout.splitlines()
    assert [line.split()[:2] for line in printed] == [["make", name] for name in targets.split()]
    assert all(len(line.split()) > 2 for line in printed)


@pytest.mark.parametrize("target", ["textbook", "check"])
def test_an_old_python_gets_one_line(tmp_path: Path, target: str) -> None:
    old = tmp_path / "old-python"
    old.write_text(OLD_PYTHON)
    old.chmod(0o755)
    done = make(tmp_path, target, f"PYTHON={old}")
    assert done.returncode == 2
    [line, stopped] = done.stderr.splitlines()
    assert line.startswith(f"Python 3.11 or later is needed, and {old} is 3.9")
    assert stopped.startswith("make: ***")
    assert done.stdout == ""
    assert not (tmp_path / ".venv").exists()


def test_ci_runs_what_a_reader_runs() -> None:
    script = tree.ROOT / ".ci" / "run"
    assert script.stat().st_mode & 0o111
    assert script.read_text("utf-8").splitlines()[-1] == "make check campaign"
