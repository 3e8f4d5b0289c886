"""Writing and comparing generated/, and the reports that are kept between runs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from symbolic_electrochem.build import MEASURED, Drift, Reports, drift, write
from symbolic_electrochem.library import chapter

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from symbolic_electrochem.checks import Report
    from symbolic_electrochem.kernel import Theorem

WANTED = {"a.txt": "one\n", "deep/b.txt": "two\n"}


def test_write_then_nothing_differs(tmp_path: Path) -> None:
    assert write(WANTED, tmp_path).missing == ("a.txt", "deep/b.txt")
    assert not drift(WANTED, tmp_path)
    assert (tmp_path / "deep/b.txt").read_text(encoding="utf-8") == "two\n"


def test_each_kind_of_drift_is_told_apart_and_mended(tmp_path: Path) -> None:
    write(WANTED, tmp_path)
    (tmp_path / "a.txt").write_text("one by hand\n", encoding="utf-8")
    (tmp_path / "deep/b.txt").unlink()
    (tmp_path / "old.txt").write_text("left over\n", encoding="utf-8")
    found = drift(WANTED, tmp_path)
    assert found == Drift(("a.txt",), ("deep/b.txt",), ("old.txt",))
    write(WANTED, tmp_path)
    assert not drift(WANTED, tmp_path)
    assert not (tmp_path / "old.txt").exists()


def test_what_is_measured_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / MEASURED).mkdir()
    (tmp_path / MEASURED / "accuracy.json").write_text("{}", encoding="utf-8")
    write(WANTED, tmp_path)
    assert (tmp_path / MEASURED / "accuracy.json").exists()


def _never(theorem: Theorem) -> Report:
    raise AssertionError(f"{theorem} was wounded again, though a report on it is kept")


def test_reports_are_kept_and_a_spoilt_one_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = chapter("driving_force")
    first = Reports(tmp_path).of(page)
    (kept,) = tmp_path.glob("*.json")
    with monkeypatch.context() as patched:
        patched.setattr("symbolic_electrochem.build.wound", _never)
        assert Reports(tmp_path).of(page) == first
    kept.write_text("{", encoding="utf-8")
    assert Reports(tmp_path).of(page) == first
    kept.write_text(json.dumps({"no such step": {"verdict": "exact"}}), encoding="utf-8")
    assert Reports(tmp_path).of(page) == first


def test_nothing_is_kept_without_a_folder(tmp_path: Path) -> None:
    Reports(None).of(chapter("driving_force"))
    assert not list(tmp_path.iterdir())
