"""What looks hostile and is harmless, and what a report makes of odd names and long chains."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from symbolic_electrochem.audit import audit
from symbolic_electrochem.audit.dataflow import Flow
from symbolic_electrochem.audit.examine import Potential
from symbolic_electrochem.audit.readers.cellml import read
from symbolic_electrochem.audit.recognise import Recogniser
from tests.audit.cases import run
from tests.audit.files import cellml, model

if TYPE_CHECKING:
    from pathlib import Path

GOOD = cellml("E = R*T/F*ln(Ko/Ki)")
DOCTYPE = b'<!DOCTYPE m [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
AT = b"<component"
INERT = {
    "a comment": b"<!-- %s -->",
    "character data": b"<rdf><![CDATA[%s]]></rdf>",
    "an instruction": b"<?note %s?>",
}
LIVE = {
    "after a comment": b"<!-- x -->%s",
    "after an end that begins nothing": b"<!-- x -->-->%s",
    "in a comment that ends before it": b"<!-- <!-- -->%s<!-- -->",
    "after character data that is not open": b"]]>%s",
    "in a comment that never ends": b"<!-- %s",
}


def audited(folder: Path, data: bytes) -> tuple[int, list[str]]:
    """Audit a file, and return how many potentials are in it and the rules that refuse it."""
    file = folder / "model.cellml"
    file.write_bytes(data)
    report = audit([file])
    return len(report.expressions), [refusal.rule for refusal in report.refusals]


@pytest.mark.parametrize("around", INERT)
def test_a_document_type_that_no_parser_sees_is_harmless(tmp_path: Path, around: str) -> None:
    harmless = DOCTYPE.replace(b"?", b"")
    data = GOOD.replace(AT, INERT[around] % harmless + AT, 1)
    assert audited(tmp_path, data) == (1, [])


@pytest.mark.parametrize("around", LIVE)
def test_a_document_type_that_a_parser_may_see_is_refused(tmp_path: Path, around: str) -> None:
    declaration, rest = GOOD.split(b"\n", 1)
    data = declaration + b"\n" + LIVE[around] % DOCTYPE + b"\n" + rest
    assert audited(tmp_path, data) == (0, ["EC904"])


def test_an_import_is_named_where_it_stands(tmp_path: Path) -> None:
    link = b'<import xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="units.cellml"/>'
    file = tmp_path / "model.cellml"
    file.write_bytes(GOOD.replace(b"<units", link + b"<units", 1).replace(b"/1.0#", b"/1.1#"))
    said = f"{file}:3:1: an import, which is not followed\n"
    assert said in audit([file]).as_text()
    file.write_bytes(GOOD)
    assert "import" not in audit([file]).as_text()


def component(*variables: str, name: str = "c") -> str:
    """Write a component of declarations."""
    return f'<component name="{name}">\n' + "\n".join(variables) + "\n</component>"


IN_MV = '<variable name="E" units="volt" initial_value="1"/>'
IN_S = '<variable name="E" units="second" initial_value="1"/>'
FROM_TWO = '<variable name="E" units="volt" initial_value="2"/>'


@pytest.mark.parametrize("version", ["1.0", "1.1", "2.0"])
@pytest.mark.parametrize(
    ("again", "said"),
    [
        (IN_S, "declared twice, in volt from 1 (line 4) and in second from 1; remove one"),
        (FROM_TWO, "declared twice, in volt from 1 (line 4) and in volt from 2; remove one"),
    ],
)
def test_a_variable_declared_twice_in_two_ways_is_refused(
    tmp_path: Path, again: str, said: str, version: str
) -> None:
    file = tmp_path / "model.cellml"
    file.write_bytes(model(component(IN_MV, again), version))
    (refusal,) = audit([file]).refusals
    assert (refusal.rule, refusal.line) == ("EC914", 5)
    assert refusal.message == f"E of component c is {said}"


@pytest.mark.parametrize(
    "body", [component(IN_MV, IN_MV), component(IN_MV) + component(IN_S, name="d")]
)
def test_one_declaration_repeated_or_in_two_components_is_read(tmp_path: Path, body: str) -> None:
    assert audited(tmp_path, model(body)) == (0, [])


@pytest.mark.parametrize("name", ["two\nlines.cellml", "bell\a.cellml", "left\u202eright.cellml"])
def test_a_file_name_stays_on_its_line(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(cellml("E = R*T/F*ln(Ki/Ko)", "E = ln(ln(Ko))"))
    (tmp_path / f"not{name}").write_bytes(b"<m>")
    report = audit([tmp_path])
    text = report.as_text(everything=True)
    assert len(report.refusals) == 1
    assert not any(c in text.replace("\n", "") for c in name if not c.isprintable())
    heads = [line for line in text.splitlines() if line.startswith(str(tmp_path))]
    assert len(heads) == len(report.findings) + len(report.not_judged) + 1
    assert report.findings[0].at.file == str(file)


def test_an_ordinary_file_name_is_printed_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "Größe 1 (März).cellml"
    file.write_bytes(cellml("E = R*T/F*ln(Ki/Ko)"))
    assert audit([file]).as_text().startswith(f"{file}:33:1: deviates")


def chain(length: int, first: str, unit: str, step: str, last: str) -> Flow:
    """Return a model in which each variable stands on the one before, and look through it."""
    names: dict[str, Any] = {f"x{i}": (unit, None) for i in range(length)}
    steps = [step.format(f"x{i}", f"x{i - 1}") for i in range(1, length)]
    data = cellml(f"x0 = {first}", *steps, last.format(f"x{length - 1}"), **names)
    flow = Flow(read("model.cellml", data))
    seen = Recogniser(flow)
    assert any(isinstance(part, Potential) for part in seen.all())
    assert seen.uses is not None
    return flow


CHAINS = [
    ("Ko", "mM", "{} = {}*1", "E = R*T/F*ln({}/Ki)"),
    ("R*T/F*ln(Ko/Ki)", "mV", "{} = {} + 1", "E = V - {}"),
    ("ln(Ko/Ki)", "dimensionless", "{} = {}*1", "E = R*T/F*{}"),
    ("V - R*T/F*ln(Ko/Ki)", "uA", "{} = {} + V", "E = V"),
]


@pytest.mark.parametrize("links", CHAINS)
def test_the_work_grows_with_the_length_of_a_chain_and_no_faster(
    links: tuple[str, str, str, str],
) -> None:
    short, long = (chain(length, *links).steps for length in (150, 600))
    assert long < 5 * short


def test_a_circle_is_told_from_a_chain(tmp_path: Path) -> None:
    names: dict[str, Any] = dict.fromkeys(("a", "b", "c"), ("mV", None))
    data = cellml("a = b + 1", "b = c + a", "c = V", "d(V) = 0*a", "E = a", **names)
    flow = Flow(read("model.cellml", data))
    circular = {n.rpartition(".")[2] for n in flow.model.variables if flow.is_circular(n)}
    assert circular == {"a", "b"}
    assert flow.inputs(["cell.E"]) == {"cell.V"}
    report = run(tmp_path, "a = b + 1", "b = a", "E = R*T/F*ln(Ko/Ki)", **names)
    assert [f.verdict for f in report.expressions] == ["equivalent"]
