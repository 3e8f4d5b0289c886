"""What is kept of a chapter: when it is used, and everything that makes it be judged again."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner

from symbolic_electrochem import sources
from symbolic_electrochem.cli import main
from symbolic_electrochem.verdicts import Found, Kept, Step, found, kept
from symbolic_electrochem.verdicts.record import read
from tests.house.test_floors import FLOORS
from tests.house.test_imports import loaded_by

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

STEP = Step("a", "divide", "exact", 24, 0, 28, 27, 1, (), "", ("z ≠ 0",), ("a",), algebraic=True)
RECORD = Found("some", "Some chapter", (STEP,), (), "a hash")
UNSOUND = (
    replace(RECORD, steps=(STEP, replace(STEP, verdict="refuted", witness="z = 0"))),
    replace(RECORD, steps=(STEP, replace(STEP, verdict="inconclusive"))),
    replace(RECORD, steps=(STEP, replace(STEP, verdict="anything else"))),
    replace(RECORD, steps=(STEP, replace(STEP, survivors=("sign",)))),
    replace(RECORD, faults=("hole some.py:3 in a: z != 0 is needed",)),
)
CHAPTER = "impermeant_species"


class Watch:
    """Counts what is judged."""

    def __init__(self) -> None:
        self.judged: list[str] = []
        self.chapters = self.steps = 0

    def begin(self, chapters: int) -> None:
        self.chapters = chapters

    def step(self, chapter: str) -> None:
        assert chapter not in self.judged
        self.steps += 1

    def end(self, chapter: str) -> None:
        self.judged.append(chapter)


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with chapters, one of which stands on another."""
    folder = tmp_path / "book"
    folder.mkdir()
    monkeypatch.setattr(sources, "FOLDER", folder)
    sources.imports.cache_clear()
    for name, source in {"low": "", "some": "from .low import x", "other": ""}.items():
        (folder / f"{name}.py").write_text(source, encoding="utf-8")
    return folder


def test_a_record_is_read_as_it_was_written() -> None:
    for record in (RECORD, *UNSOUND):
        assert read(record.text()) == record
    assert RECORD.sound
    assert not any(record.sound for record in UNSOUND)


@pytest.mark.usefixtures("book")
def test_what_is_stored_is_found_and_nothing_else(tmp_path: Path) -> None:
    store = Kept(tmp_path / "kept")
    assert store.load("some", store.key("some")) is None
    store.store(RECORD, store.key("some"))
    assert Kept(tmp_path / "kept").load("some", store.key("some")) == RECORD
    assert [path.name for path in (tmp_path / "kept").iterdir()] == ["some.json"]
    assert Kept(None).load("some", store.key("some")) is None


@pytest.mark.usefixtures("book")
@pytest.mark.parametrize("record", UNSOUND)
def test_what_is_not_sound_is_not_kept(tmp_path: Path, record: Found) -> None:
    store = Kept(tmp_path / "kept")
    store.store(record, store.key("some"))
    assert not (tmp_path / "kept").exists()


def changed(**values: object) -> Callable[[bytes], bytes]:
    """Return what puts other values into an entry, and leaves out what is None."""

    def change(text: bytes) -> bytes:
        stored = json.loads(text) | values
        return json.dumps({k: v for k, v in stored.items() if v is not None}).encode()

    return change


def signed(record: str) -> Callable[[bytes], bytes]:
    """Return what puts in another record and its right sum, as only a fault of ours would."""

    def sign(text: bytes) -> bytes:
        stored: dict[str, Any] = json.loads(text)
        total = kept._hash(stored["key"] + record)
        return json.dumps(stored | {"record": record, "sum": total}).encode()

    return sign


POISONS: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "truncated": lambda text: text[: len(text) // 2],
    "without its last byte": lambda text: text[:-1],
    "one digit": lambda text: text.replace(b"24", b"25"),
    "one word": lambda text: text.replace(b"divide", b"square"),
    "no text": lambda text: text[:40] + b"\xff\xfe" + text[40:],
    "a list": lambda _: b"[1, 2]",
    "nothing": lambda _: b"null",
    "too deep": lambda _: b"[" * 100_000,
    "another key": changed(key="0" * 64),
    "no key": changed(key=None),
    "another sum": changed(sum="0" * 64),
    "no record": changed(record=None),
    "a record that is no text": changed(record={"name": "some"}),
    "another version": signed(json.dumps({"version": 2})),
    "steps of another kind": signed('{"name": "some", "title": "", "steps": [1], "faults": []}'),
    "no step to unpack": signed('{"name": "some", "title": "", "steps": [{}], "faults": []}'),
    "another chapter": signed(replace(RECORD, name="low").text()),
    **{f"unsound {n}": signed(record.text()) for n, record in enumerate(UNSOUND)},
}


@pytest.mark.usefixtures("book")
@pytest.mark.parametrize("poison", POISONS.values(), ids=POISONS)
def test_a_spoilt_record_is_not_used(tmp_path: Path, poison: Callable[[bytes], bytes]) -> None:
    store = Kept(tmp_path)
    key = store.key("some")
    store.store(RECORD, key)
    path = tmp_path / "some.json"
    before = path.read_bytes()
    path.write_bytes(poison(before))
    assert path.read_bytes() != before
    assert store.load("some", key) is None
    store.store(RECORD, key)
    assert store.load("some", key) == RECORD


@pytest.mark.usefixtures("book")
def test_a_folder_in_its_place_is_not_used(tmp_path: Path) -> None:
    (tmp_path / "some.json").mkdir()
    assert Kept(tmp_path).load("some", Kept(tmp_path).key("some")) is None


def test_the_key_changes_with_what_a_chapter_stands_on(book: Path) -> None:
    keys = [Kept(None).key("some")]
    for name, source in {"some": "from .low import y", "low": "y = 1"}.items():
        (book / f"{name}.py").write_text(source, encoding="utf-8")
        keys.append(Kept(None).key("some"))
    assert len(set(keys)) == len(keys)
    (book / "other.py").write_text("y = 2", encoding="utf-8")
    assert Kept(None).key("some") == keys[-1]


def test_a_chapter_that_changes_while_it_is_judged_is_not_kept(book: Path, tmp_path: Path) -> None:
    store = Kept(tmp_path / "kept")
    key = store.key("some")
    (book / "low.py").write_text("x = 1", encoding="utf-8")
    store.store(RECORD, key)
    assert not (tmp_path / "kept").exists()


@pytest.mark.usefixtures("book")
def test_the_key_changes_with_the_judge_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "package"
    shutil.copytree(kept.PACKAGE, copy, ignore=shutil.ignore_patterns("derivations", "generated"))
    monkeypatch.setattr(kept, "PACKAGE", copy)

    def key_after(name: str) -> str:
        with (copy / name).open("a", encoding="utf-8") as file:
            file.write("# changed\n")
        return Kept(None).key("some")

    keys = [Kept(None).key("some")]
    keys += map(key_after, ("kernel/judge.py", "checks/balls.py", "steps/new.py", "quantities.py"))
    assert len(set(keys)) == len(keys)
    for name in ("cli/check.py", "build.py", "textbook/new.py"):
        assert key_after(name) == keys[-1]


@pytest.mark.usefixtures("book")
@pytest.mark.parametrize("library", kept.LIBRARIES)
def test_the_key_changes_with_each_library(monkeypatch: pytest.MonkeyPatch, library: str) -> None:
    before = Kept(None).key("some")
    monkeypatch.setattr(kept, "version", lambda name: version(name) + "!" * (name == library))
    assert Kept(None).key("some") != before


@pytest.mark.usefixtures("book")
def test_the_key_changes_with_python(monkeypatch: pytest.MonkeyPatch) -> None:
    before = Kept(None).key("some")
    monkeypatch.setattr("sys.version", "4.0")
    assert Kept(None).key("some") != before


def test_what_no_record_rests_on_stands_above() -> None:
    """What is left out of the key cannot be imported by what judges: the floors forbid it."""
    (floor,) = (level for level, rooms in enumerate(FLOORS) if "verdicts" in rooms)
    beside = FLOORS[floor] - {"verdicts"}
    assert beside.union(*FLOORS[floor + 1 :]) == kept.ABOVE


def test_a_chapter_is_judged_once(tmp_path: Path) -> None:
    first, second, third = Watch(), Watch(), Watch()
    records = found([CHAPTER], Kept(tmp_path), first)
    assert (first.judged, first.chapters) == ([CHAPTER], 1)
    assert first.steps == len(records[0].steps) > 0
    assert found([CHAPTER], Kept(tmp_path), second) == records
    assert (second.judged, second.chapters) == ([], 0)
    (entry,) = tmp_path.glob("*.json")
    entry.write_bytes(entry.read_bytes()[:-9])
    assert found([CHAPTER], Kept(tmp_path), third) == records
    assert third.judged == [CHAPTER]
    program = f"""
from pathlib import Path
import symbolic_electrochem.cli.check
from symbolic_electrochem.verdicts import Kept, found
assert found([{CHAPTER!r}], Kept(Path({str(tmp_path)!r})), None)
"""
    assert loaded_by(program) == set()


def test_a_file_of_ones_own_is_judged_each_time(tmp_path: Path) -> None:
    path = tmp_path / f"{CHAPTER}.py"
    path.write_text(
        "from symbolic_electrochem.steps import nonzero, quantity, suppose\n"
        'q = quantity("q", "a number")\nsupposed = suppose(nonzero(q))\n',
        encoding="utf-8",
    )
    for _ in range(2):
        watch = Watch()
        (record,) = found([str(path)], Kept(tmp_path / "kept"), watch)
        assert [step.label for step in record.steps] == ["supposed"]
        assert watch.judged == [str(path)]
    assert not (tmp_path / "kept").exists()


@pytest.mark.parametrize(
    ("options", "folder"), [([], kept.FOLDER), (["--no-cache"], None)], ids=["kept", "not kept"]
)
@pytest.mark.parametrize("command", ["check", "generate"])
def test_when_nothing_is_kept(
    monkeypatch: pytest.MonkeyPatch, command: str, options: list[str], folder: Path | None
) -> None:
    folders = []

    def noted(_: object, store: Kept, __: object) -> tuple[Found, ...]:
        folders.append(store.folder)
        return UNSOUND

    __import__(f"symbolic_electrochem.cli.{command}")
    monkeypatch.setattr(f"symbolic_electrochem.cli.{command}.found", noted)
    assert CliRunner().invoke(main, [command, *options]).exit_code == 1
    assert folders == [folder]
    assert kept.FOLDER == kept.CHECKOUT / "build" / "cache"
