"""The report: its JSON form, its text, and the exit code."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from symbolic_electrochem import __version__
from symbolic_electrochem.audit import Report, audit
from symbolic_electrochem.audit.finding import RULES
from tests.audit.files import cellml
from tests.audit.test_wheel import FOLDER

if TYPE_CHECKING:
    from pathlib import Path

RIGHT = cellml("E = R*T/F*ln(Ko/Ki)")
WRONG = cellml("E = R*T/F*ln(Ki/Ko)", F="96845")
ROUNDED = cellml("E = R*T/F*ln(Ko/Ki)", F="96500")
OTHER = cellml("E = R*T/F*ln((Ko + 0.01*Nao)/(Ki + 0.01*Nai))")


def schema() -> Any:
    """Read the schema that comes with the package."""
    text = (files("symbolic_electrochem.audit") / "report.schema.json").read_text("utf-8")
    return json.loads(text)


def write(folder: Path, **contents: bytes) -> Path:
    """Write models into a folder."""
    folder.mkdir(exist_ok=True)
    for name, data in contents.items():
        (folder / f"{name}.cellml").write_bytes(data)
    return folder


@pytest.fixture
def mixed(tmp_path: Path) -> Report:
    """Audit one file of each kind."""
    return audit([write(tmp_path, a=RIGHT, b=WRONG, c=ROUNDED, d=OTHER, e=b"")])


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


def test_a_report_is_as_the_schema_says(mixed: Report) -> None:
    for report in (mixed, audit([FOLDER]), audit([])):
        jsonschema.validate(json.loads(report.as_json()), schema())


REQUIRED = [
    ("files", "coverage"),
    ("expressions", "verdict"),
    ("expressions", "message"),
    ("expressions", "fingerprint"),
    ("not_judged", "line"),
    ("refusals", "rule"),
]


def test_the_schema_can_refuse(mixed: Report) -> None:
    for section, key in REQUIRED:
        wounded = mixed.as_dict()
        del wounded[section][0][key]
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(wounded, schema())


def test_every_file_is_listed_with_what_was_seen_in_it(mixed: Report) -> None:
    listed = mixed.as_dict()["files"]
    rows = [(file["path"][-8:], file["status"], *file["coverage"].values()) for file in listed]
    assert rows == [
        ("a.cellml", "read", 1, 0, 0),
        ("b.cellml", "read", 1, 0, 0),
        ("c.cellml", "read", 1, 0, 0),
        ("d.cellml", "read", 0, 1, 0),
        ("e.cellml", "refused", 0, 0, 0),
    ]


def test_the_version_and_the_tool_are_named(mixed: Report) -> None:
    body = mixed.as_dict()
    assert body["version"] == schema()["properties"]["version"]["const"]
    assert body["tool"] == {"name": "symbolic_electrochem", "version": __version__}


def test_a_fingerprint_stays_where_lines_and_files_move(tmp_path: Path) -> None:
    def prints(folder: str, data: bytes) -> list[str]:
        body = audit([write(tmp_path / folder, a=data)]).as_dict()
        return [expression["fingerprint"] for expression in body["expressions"]]

    twice = cellml("E = R*T/F*ln(Ko/Ki)", "E = R*T/F*ln(Ko/Ki)")
    here = prints("here", twice)
    assert len(set(here)) == 2
    assert prints("there", twice.replace(b"<math", b"\n\n<math")) == here
    assert prints("right", RIGHT) == here[:1]
    assert prints("colder", cellml("E = R*T/F*ln(Ko/Ki)", T=("kelvin", "31"))) != here[:1]


def test_every_rule_is_listed_and_every_id_is_unique(mixed: Report) -> None:
    body = mixed.as_dict()
    assert {e["rule"] for e in body["expressions"]} <= RULES.keys() == body["rules"].keys()
    ids = [e["id"] for e in body["expressions"]]
    assert len(ids) == len(set(ids))
    assert {r for e in body["expressions"] for r in e["related"]} <= set(ids)


@pytest.mark.parametrize(
    ("contents", "code"),
    [
        ({"a": RIGHT}, 0),
        ({"a": ROUNDED}, 0),
        ({"a": OTHER}, 0),
        ({}, 0),
        ({"a": WRONG}, 1),
        ({"a": b""}, 3),
        ({"a": RIGHT, "b": b""}, 3),
        ({"a": WRONG, "b": b""}, 3),
    ],
)
def test_the_exit_code(tmp_path: Path, contents: dict[str, bytes], code: int) -> None:
    assert audit([write(tmp_path, **contents)]).exit_code == code


def test_the_summary_counts_everything(mixed: Report) -> None:
    assert mixed.summary == (
        "3 expressions in 5 files, 1 equivalent, 1 equivalent up to rounding, 1 deviates, "
        "1 constants or units off, "
        "1 other logarithms, not judged as Nernst, 1 not read"
    )
    assert audit([]).summary == "0 expressions in 0 files"


def test_the_text_says_where_what_why_and_how_to_check(tmp_path: Path) -> None:
    text = audit([write(tmp_path, a=WRONG)]).as_text()
    path = re.escape(str(tmp_path / "a.cellml"))
    assert re.search(rf"^{path}:\d+:\d+: deviates \[EC001\] major$", text, re.MULTILINE)
    for part in (
        "E = R*T/F*ln(Ki/Ko)",
        "equals the law with inverted-concentration-ratio",
        # by hand, F being 96845: 26.614522 mV * ln(140/5.4), and with the right F 26.713733 mV
        (
            "check: Ki = 140 mM, Ko = 5.4 mM (the file's initial values) at 310 K: "
            "here 86.6367 mV, by nernst_potential -86.9597"
        ),
        "fix: write E as R*T/F*ln(Ko/Ki)",
        "because: ",
    ):
        assert part in text


def test_no_markup_of_a_chapter_is_shown(tmp_path: Path) -> None:
    """`R*T/F*z` and $z = 1$ are how a chapter writes, not how a report does."""
    wrong = ("E = R*T/F*ln(Cao/Cai)", "E = R*T/F*2*ln(Cao/Cai)")
    text = audit([write(tmp_path, a=cellml(*wrong))]).as_text()
    assert "right for z = 1 only" in text
    assert "as in R*T/F*z" in text
    assert not set("`$") & set(text)


def test_what_is_left_alone_is_shown_if_asked(tmp_path: Path) -> None:
    report = audit([write(tmp_path, d=OTHER)])
    assert "not judged: a logarithm of 4 concentrations" in report.as_text(everything=True)
    assert "not judged:" not in report.as_text()


def test_the_text_shows_what_is_right_only_if_asked(tmp_path: Path) -> None:
    report = audit([write(tmp_path, a=RIGHT)])
    assert report.as_text() == "1 expression in 1 file, 1 equivalent\n"
    assert "equivalent [EC006] none" in report.as_text(everything=True)


def test_a_refusal_names_file_line_and_rule(tmp_path: Path) -> None:
    text = audit([write(tmp_path, a=b"<model>\n\n<a>")]).as_text()
    assert f"{tmp_path / 'a.cellml'}:3: not read [EC905] not well-formed XML" in text


def test_folders_are_searched_and_each_file_is_read_once(tmp_path: Path) -> None:
    write(tmp_path, a=RIGHT)
    inner = write(tmp_path / "inner", b=RIGHT)
    (inner / "notes.txt").write_text("ln(Ko/Ki)", "utf-8")
    report = audit([tmp_path, inner / "b.cellml", inner])
    assert report.files == (str(tmp_path / "a.cellml"), str(inner / "b.cellml"))


def test_a_file_that_no_reader_knows_is_refused_only_if_it_was_asked_for(tmp_path: Path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("ln(Ko/Ki)", "utf-8")
    (refusal,) = audit([notes]).refusals
    assert (refusal.rule, refusal.message) == ("EC911", "no reader for '.txt' files, only .cellml")
    assert audit([tmp_path]).refusals == ()
    (bare,) = audit([tmp_path / "notes"]).refusals
    assert bare.message == "no reader for files without an ending, only .cellml"


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    (refusal,) = audit([tmp_path / "no.cellml"]).refusals
    assert (refusal.rule, refusal.message) == ("EC912", "there is no such file")


def test_an_import_is_said_not_followed(tmp_path: Path) -> None:
    link = b'<import xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="/etc/passwd"/>'
    data = cellml("E = R*T/F*ln(Ko/Ki)", version="2.0").replace(b"<units", link + b"<units", 1)
    report = audit([write(tmp_path, a=data)])
    assert report.summary == "1 expression in 1 file, 1 equivalent, 1 imports not followed"
    jsonschema.validate(json.loads(report.as_json()), schema())


def test_two_potentials_on_one_line_are_told_apart(tmp_path: Path) -> None:
    data = cellml("E = R*T/F*ln(Ko/Ki)", "E = R*T/F*ln(Ki/Ko)").replace(b"\n", b" ")
    one, two = audit([write(tmp_path, a=data)]).findings
    assert one.at.line == two.at.line
    assert one.at.column < two.at.column
    assert data[two.at.column - 1 :].startswith(b"<ci>E</ci>")
