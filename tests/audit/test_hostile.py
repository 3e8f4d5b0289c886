"""Files that are not models: each is refused with its line and rule, and the rest is audited."""

from __future__ import annotations

import builtins
import gzip
import os
import sys
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
import sympy as sp

from symbolic_electrochem.audit import Report, audit, dataflow, laws
from tests.audit.files import cellml, model
from tests.audit.test_wheel import FOLDER

if TYPE_CHECKING:
    from pathlib import Path

GOOD = cellml("E = R*T/F*ln(Ko/Ki)")
KO = b"<ci>Ko</ci>"


def line_of(needle: bytes) -> int:
    """Return the line of the good file on which something stands."""
    return GOOD[: GOOD.index(needle)].count(b"\n") + 1


FORMULA, TEMPERATURE = line_of(KO), line_of(b'name="T"')


def deep(levels: int) -> bytes:
    """Negate a concentration again and again."""
    return GOOD.replace(KO, b"<apply><minus/>" * levels + KO + b"</apply>" * levels)


def headed(head: bytes) -> bytes:
    """Put something between the declaration and the model."""
    declaration, rest = GOOD.split(b"\n", 1)
    return declaration + b"\n" + head + b"\n" + rest


BOMB = b'<!DOCTYPE m [<!ENTITY a "lol">' + b'<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">' * 9 + b"]>"
REFUSED = {
    "empty": (b"", 1, "EC901", "the file is empty"),
    "blank": (b" \n\n", 1, "EC901", "the file is empty"),
    "a mark and nothing else": (b"\xef\xbb\xbf\n", 1, "EC901", "the file is empty"),
    "zero bytes": (b"\0" * 100, 1, "EC901", "nothing but zero bytes"),
    "compressed": (
        gzip.compress(GOOD), 1, "EC903",
        "byte 0x8b at offset 1 is not utf-8; save the file as UTF-8",
    ),
    "large": (
        GOOD + b" " * 10_000_000, 1, "EC902",
        f"{len(GOOD) + 10_000_000} bytes, more than 10000000 are not read",
    ),
    "picture": (
        b"\x89PNG\r\n\x1a\n\0\0", 1, "EC903",
        "byte 0x89 at offset 0 is not utf-8; save the file as UTF-8",
    ),
    "latin-1 that says it is UTF-8": (
        GOOD.replace(b'name="m"', b'name="m" id="\xe9"'), 2, "EC903",
        "byte 0xe9 at offset 59 is not utf-8; save the file as UTF-8",
    ),
    "half a UTF-16 file": (
        GOOD.decode().encode("utf-16")[:-1], GOOD.count(b"\n"), "EC903",
        f"byte 0x0a at offset {2 * len(GOOD)} is not utf-16; save the file as UTF-8",
    ),
    "UTF-7": (
        GOOD.replace(b"UTF-8", b"UTF-7"), 1, "EC903",
        "encoding 'utf-7' is not read; save the file as UTF-8",
    ),
    "document type": (
        headed(b"<!DOCTYPE model>"), 2, "EC904", "<!DOCTYPE is not read; remove it"
    ),
    "entity that reads a file": (
        headed(b'<!DOCTYPE m [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), 2, "EC904",
        "<!DOCTYPE is not read; remove it",
    ),
    "parameter entity": (
        headed(b'\n<!DOCTYPE m [<!ENTITY % x SYSTEM "http://127.0.0.1:9/x"> %x;]>'), 3, "EC904",
        "<!DOCTYPE is not read; remove it",
    ),
    "entities of entities": (headed(BOMB), 2, "EC904", "<!DOCTYPE is not read; remove it"),
    "document type in UTF-16": (
        ("<!DOCTYPE m>" + GOOD.decode()).encode("utf-16"), 1, "EC904",
        "<!DOCTYPE is not read; remove it",
    ),
    "undefined entity": (
        GOOD.replace(KO, b"<ci>&Ko;</ci>"), FORMULA, "EC905",
        "not well-formed XML: Entity 'Ko' not defined",
    ),
    "truncated": (
        GOOD[: GOOD.index(b"</math>")], line_of(b"</math>"), "EC905",
        f"not well-formed XML: Premature end of data in tag math line {line_of(b'<math')}",
    ),
    "text": (
        b"E = R*T/F*ln(Ko/Ki)", 1, "EC905",
        "not well-formed XML: Start tag expected, '<' not found",
    ),
    "zero byte": (
        GOOD.replace(KO, b"<ci>\0</ci>"), FORMULA, "EC905",
        "not well-formed XML: Invalid character: Char 0x0 out of allowed range",
    ),
    "deeper than the parser reads": (deep(10_000), FORMULA, "EC906", "nested deeper than 200"),
    "deeper than we read": (deep(240), FORMULA, "EC906", "nested deeper than 200"),
    "many elements": (
        model("<component name='a'/>" * 200_001), 1, "EC907", "more than 200000 elements"
    ),
    "many tags": (b"<a>" + b"<b></b>" * 200_001, 1, "EC907", "more than 200000 elements"),
    "long number": (
        cellml("E = R*T/F*ln(Ko/Ki)", T="3" * 41), TEMPERATURE, "EC908",
        "more than 40 digits in one number",
    ),
    "large exponent": (
        cellml("E = R*T/F*ln(Ko/Ki)", T="1e999999999"), TEMPERATURE, "EC908",
        "an exponent beyond 400 in one number",
    ),
    "large exponent in a formula": (
        GOOD.replace(KO, b"<cn>9e401</cn>"), FORMULA, "EC908",
        "an exponent beyond 400 in one number",
    ),
    "large exponent in a unit": (
        GOOD.replace(b'litre" exponent="-1"', b'litre" exponent="1e500"'), line_of(b'litre"'),
        "EC908",
        "an exponent beyond 400 in one number",
    ),
    "another language": (b"<html/>", 1, "EC909", "the root is 'html', not a CellML model"),
    "a version to come": (
        GOOD.replace(b"cellml/1.0#", b"cellml/3.0#"), 1, "EC909",
        "the root is '{http://www.cellml.org/cellml/3.0#}model', not a CellML model",
    ),
    "no name": (GOOD.replace(b' name="m"', b""), 2, "EC910", "model name '' is not a name"),
    "a name that is code": (
        GOOD.replace(b'name="Ko"', b'name="exit()"'), line_of(b'name="Ko"'), "EC910",
        "variable name 'exit()' is not a name",
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", REFUSED)
def test_a_hostile_file_is_refused_and_the_next_is_audited(tmp_path: Path, what: str) -> None:
    data, line, rule, message = REFUSED[what]
    (tmp_path / "a.cellml").write_bytes(data)
    (tmp_path / "b.cellml").write_bytes(GOOD)
    report = audit([tmp_path])
    (refusal,) = report.refusals
    assert refusal.file == str(tmp_path / "a.cellml")
    assert (refusal.line, refusal.rule) == (line, rule)
    assert refusal.message == message
    assert [found.verdict for found in report.findings] == ["equivalent"]
    assert report.exit_code == 3


READ = {
    "byte order mark": b"\xef\xbb\xbf" + GOOD,
    "UTF-16": GOOD.decode().replace("UTF-8", "UTF-16").encode("utf-16"),
    "UTF-32": GOOD.decode().replace("UTF-8", "UTF-32").encode("utf-32"),
    "UTF-16 without a mark": GOOD.decode().replace("UTF-8", "UTF-16").encode("utf-16-le"),
    "latin-1": GOOD.replace(b"UTF-8", b"ISO-8859-1").replace(b'"m"', b'"m" id="\xe9"'),
    "comments": headed(b"<!-- E = R*T/F*ln(Ki/Ko) -->"),
    "one line": GOOD.replace(b"\n", b" "),
}


@pytest.mark.parametrize("what", READ)
def test_an_unusual_encoding_is_read(tmp_path: Path, what: str) -> None:
    assert [found.verdict for found in _audit(tmp_path, READ[what]).findings] == ["equivalent"]


def _audit(folder: Path, data: bytes) -> Report:
    (folder / "model.cellml").write_bytes(data)
    return audit([folder])


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.cellml")
    (refusal,) = audit([tmp_path / "pipe.cellml"]).refusals
    assert (refusal.rule, refusal.message) == ("EC912", "not a regular file")
    assert audit([tmp_path]).files == ()


def chain(length: int) -> bytes:
    """Hide a ratio behind many names."""
    names = [f"x{index}" for index in range(length)]
    links = [f"{new} = {old}" for old, new in pairwise(names)]
    unknown: dict[str, Any] = dict.fromkeys(names, ("dimensionless", None))
    return cellml("x0 = Ko/Ki", *links, f"E = R*T/F*ln({names[-1]})", **unknown)


NOT_EVALUATED = {
    "deep": (deep(150), "nested too deeply"),
    "long chain": (chain(1000), "nested too deeply"),
    "circle": (cellml("E = E + R*T/F*ln(Ko/Ki)"), "one in terms of itself"),
    "tower of powers": (cellml("E = R*T/F*ln(Ko/Ki)*9**(9**(9**9))"), "not a finite number"),
    "division by zero": (cellml("E = R*T/(F*0)*ln(Ko/Ki)"), "not a finite number"),
    "control characters in a name": (
        GOOD.replace(KO, "<ci>\x9b31m</ci>".encode()),
        r"the undeclared name \x9b31m is not understood",
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", NOT_EVALUATED)
def test_what_has_no_value_is_undecided(tmp_path: Path, what: str) -> None:
    data, reason = NOT_EVALUATED[what]
    report = _audit(tmp_path, data)
    (found,) = report.findings
    assert (found.verdict, report.exit_code) == ("undecided", 1)
    assert reason in found.note
    assert report.as_text().isprintable() or "\x9b" not in report.as_text()


def test_a_chain_within_reason_is_followed(tmp_path: Path) -> None:
    assert [found.verdict for found in _audit(tmp_path, chain(60)).findings] == ["equivalent"]


def test_units_that_grow_or_turn_in_circles_are_unknown(tmp_path: Path) -> None:
    tower = "".join(
        f'<units name="u{n + 1}"><unit units="u{n}" exponent="30"/></units>' for n in range(60)
    )
    circle = '<units name="a"><unit units="b"/></units><units name="b"><unit units="a"/></units>'
    variables = "".join(f'<variable name="x{u}" units="{u}"/>' for u in ("u60", "a"))
    base = '<units name="u0"><unit units="metre" prefix="30"/></units>'
    body = f"{base}{tower}{circle}<component name='c'>{variables}</component>"
    assert _audit(tmp_path, model(body)).exit_code == 0


def test_a_file_that_costs_too_much_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dataflow, "MAX_STEPS", 50)
    (refusal,) = _audit(tmp_path, GOOD).refusals
    assert (refusal.rule, refusal.message) == ("EC913", "more than 50 steps of work")


def test_no_text_of_a_file_reaches_sympy_or_eval(monkeypatch: pytest.MonkeyPatch) -> None:
    """The chapters are loaded first; from then on every string given to SymPy is recorded."""
    laws()
    texts: list[str] = []

    def record(owner: Any, name: str) -> None:
        inner = getattr(owner, name)

        def outer(*args: Any, **options: Any) -> Any:
            texts.extend(a for a in args if isinstance(a, str))
            return inner(*args, **options)

        monkeypatch.setattr(owner, name, outer)

    record(sp.Symbol, "__new__")
    for name in ("sympify", "parse_expr", "symbols"):
        record(sp, name)
    record(sys.modules["sympy.core.sympify"], "sympify")
    for name in ("eval", "exec", "compile"):
        record(builtins, name)
    report = audit([FOLDER])
    seen, texts[:] = list(texts), []
    sp.Symbol("recorded")
    assert report.expressions
    assert seen == []
    assert "recorded" in texts
