"""Writing and comparing generated/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symbolic_electrochem.build import MEASURED, Drift, drift, write

if TYPE_CHECKING:
    from pathlib import Path

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
