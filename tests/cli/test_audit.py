"""``electrochem audit`` as a person types it: what is printed, and the exit code."""

from __future__ import annotations

import json
from pathlib import Path

import myokit
import pytest
from click.testing import CliRunner, Result

from symbolic_electrochem.cli import main

MODELS = Path(str(myokit.__file__)).parent / "tests/data/formats/cellml"


def audit(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["audit", *arguments])


def test_findings_are_printed_with_file_and_line() -> None:
    found = audit(str(MODELS / "br-1977.cellml"))
    assert found.exit_code == 1
    assert "br-1977.cellml:521" in found.output
    assert "302.38 K" in found.output


def test_a_folder_is_searched_and_an_unreadable_file_does_not_stop_it() -> None:
    found = audit(str(MODELS))
    assert found.exit_code == 3
    assert "invalid-file.cellml:2: not read" in found.output
    assert "in 8 files" in found.output


def test_json_carries_the_exit_code() -> None:
    found = audit("--format", "json", str(MODELS))
    assert json.loads(found.output)["exit_code"] == found.exit_code == 3


@pytest.mark.parametrize(
    ("content", "code", "said"),
    [
        (b"", 3, "not read"),
        (b"<model", 3, "not read"),
        (b'<!DOCTYPE m [<!ENTITY e "x">]><m>&e;</m>', 3, "DOCTYPE"),
    ],
)
def test_what_cannot_be_read(tmp_path: Path, content: bytes, code: int, said: str) -> None:
    (tmp_path / "model.cellml").write_bytes(content)
    found = audit(str(tmp_path))
    assert found.exit_code == code
    assert said in found.output


def test_a_folder_without_models_is_said_not_hidden(tmp_path: Path) -> None:
    found = audit(str(tmp_path))
    assert found.exit_code == 0
    assert "0 expressions in 0 files" in found.output


def test_a_path_that_is_not_there_is_wrong_usage(tmp_path: Path) -> None:
    assert audit(str(tmp_path / "nowhere")).exit_code == 2
