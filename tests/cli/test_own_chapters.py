"""Chapters of one's own: where a mistake is shown, and that nothing false is passed over."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

import symbolic_electrochem as se
from symbolic_electrochem import sources
from symbolic_electrochem.cli import main
from symbolic_electrochem.cli.generate import run
from symbolic_electrochem.kernel import Refused

if TYPE_CHECKING:
    from pathlib import Path

START = """
from symbolic_electrochem.steps import divide, equal, identity, multiply, nonzero, quantity, suppose

a = quantity("a", "a number")
b = quantity("b", "another")
same = suppose(equal(a, b))
"""


def check(path: Path) -> Result:
    return CliRunner().invoke(main, ["check", str(path)], env={"COLUMNS": "200"})


def written(folder: Path, *lines: str) -> Path:
    path = folder / "mine.py"
    path.write_text(START + "\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_a_relative_path_has_lines_as_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, "wrong = divide(same, a)")
    monkeypatch.chdir(tmp_path)
    found = check(path.relative_to(tmp_path))
    assert found.exit_code == 1
    assert "mine.py:7: divide: expected a != 0" in " ".join(found.output.split())


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("wrong = (", "mine.py:7: SyntaxError"),
        ("wrong = divid(same, a)", "mine.py:7: NameError: name 'divid' is not defined"),
        ("wrong = multiply(same, 2, give=same)", "mine.py:7: TypeError"),
        ("same = suppose(nonzero(a))", "mine.py:7: the name same is used twice"),
        ("raise SystemExit(0)", "mine.py:7: SystemExit: 0"),
        ("raise ValueError", "mine.py:7: ValueError"),
    ],
)
def test_what_is_not_a_chapter_is_said_with_its_line(tmp_path: Path, line: str, said: str) -> None:
    found = check(written(tmp_path, line))
    assert found.exit_code == 1
    assert said in " ".join(found.output.split())
    assert "Traceback" not in found.output


def test_a_chapter_without_steps_is_not_a_pass(tmp_path: Path) -> None:
    path = tmp_path / "empty.py"
    path.write_text('"""# Nothing"""\n', encoding="utf-8")
    found = check(path)
    assert found.exit_code == 1
    assert "no step to prove" in found.output


def test_a_file_is_read_again_when_it_has_changed(tmp_path: Path) -> None:
    path = written(tmp_path, "right = multiply(same, 2)")
    assert "right" in se.chapter(str(path)).theorems
    written(tmp_path, "wrong = divide(same, a)")
    with pytest.raises(Refused):
        se.chapter(str(path))


def test_nothing_is_generated_from_a_chapter_with_a_hole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    generate = sys.modules["symbolic_electrochem.cli.generate"]
    holed = str(written(tmp_path, "one = identity(equal(a / a, 1))"))
    monkeypatch.setattr(sources, "order", lambda: (holed,))
    monkeypatch.setattr(generate, "write", lambda _: pytest.fail("something was written"))
    assert run(compare=False, keep=False) is False
    assert "a != 0 is needed" in " ".join(capsys.readouterr().out.split())
