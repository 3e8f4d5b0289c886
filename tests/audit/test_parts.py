"""Numbers, units, printing and evaluation: the parts a verdict is put together from."""

from __future__ import annotations

import math
from fractions import Fraction
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from symbolic_electrochem.audit.constants import Constant, explain
from symbolic_electrochem.audit.dataflow import Flow
from symbolic_electrochem.audit.evaluate import Evaluator, UnknownValueError, ball
from symbolic_electrochem.audit.ir import Call, Node, Num, Op, Piecewise, Span, Sym, number, show
from symbolic_electrochem.audit.model import Model
from symbolic_electrochem.audit.readers import readers
from symbolic_electrochem.audit.readers.cellml import read
from symbolic_electrochem.audit.units import CONCENTRATION, VOLTAGE, Unit, dimension
from tests.audit.files import cellml, model, variable

HERE = Span("here", 1, 1, 1)
EMPTY = Flow(Model("here", "none", {}, ()))


def n(value: int) -> Num:
    """Write a whole number."""
    return Num(str(value), Fraction(value), None, HERE)


def op(sign: str, *args: Node) -> Op:
    """Write an operation."""
    return Op(sign, args, HERE)


@pytest.mark.parametrize(
    ("text", "value"),
    [("1", 1), (" -2.50 ", Fraction(-5, 2)), ("1.5e-3", Fraction(3, 2000)), (".5", Fraction(1, 2))],
)
def test_a_literal_is_exact(text: str, value: Fraction) -> None:
    assert number(text) == value


@pytest.mark.parametrize("text", ["", "x", "1e", "0x1", "1/2", "1_0", "nan", "inf", "\u0663"])
def test_what_is_no_literal_is_none(text: str) -> None:
    assert number(text) is None


@pytest.mark.parametrize("text", ["1" * 41, "1e401", "1e-401", "1e" + "9" * 1000])
def test_a_literal_beyond_reason_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="in one number"):
        number(text)


A, B, C = (Sym(f"cell.{name}", HERE) for name in "ABC")


@pytest.mark.parametrize(
    ("node", "text"),
    [
        (op("-", A, op("-", B, C)), "A - (B - C)"),
        (op("-", op("-", A, B), C), "A - B - C"),
        (op("/", A, op("*", B, C)), "A/(B*C)"),
        (op("/", op("*", A, B), C), "A*B/C"),
        (op("*", op("+", A, B), C), "(A + B)*C"),
        (op("-", op("+", A, B)), "-(A + B)"),
        (op("*", op("-", A), B), "-A*B"),
        (op("^", op("-", A), n(2)), "(-A)^2"),
        (op("^", A, op("^", B, C)), "A^(B^C)"),
        (op("-", A, n(-1)), "A - -1"),
        (op("+", A, B, C), "A + B + C"),
        (Call("ln", (op("/", A, B),), HERE), "ln(A/B)"),
        (
            Piecewise(((op("<", A, B), n(1)),), n(2), HERE),
            "{1 if A < B; 2 otherwise}",
        ),
    ],
)
def test_an_expression_is_printed_as_it_is_meant(node: Node, text: str) -> None:
    assert show(node) == text


@given(st.integers(-50, 50), st.integers(1, 50), st.integers(1, 5))
def test_arithmetic_encloses_the_truth(a: int, b: int, c: int) -> None:
    node = op("-", op("/", op("*", n(a), n(a)), n(b)), op("^", n(b), n(c)))
    truth = Fraction(a * a, b) - b**c
    found = Evaluator(EMPTY, {}).value(node)
    assert (found * truth.denominator - truth.numerator).contains(0)


@pytest.mark.parametrize(
    ("function", "args", "value"),
    [
        ("ln", (n(10),), math.log(10)),
        ("log", (n(1000), n(10)), 3.0),
        ("log", (n(8), n(2)), 3.0),
        ("root", (n(27), n(3)), 3.0),
        ("exp", (n(1),), math.e),
        ("abs", (n(-3),), 3.0),
        ("max", (n(2), n(7), n(5)), 7.0),
        ("arctan", (n(1),), math.pi / 4),
        ("pi", (), math.pi),
    ],
)
def test_a_function_has_its_value(function: str, args: tuple[Node, ...], value: float) -> None:
    found = Evaluator(EMPTY, {}).value(Call(function, args, HERE))
    assert float(found) == pytest.approx(value, rel=1e-14)


def test_the_first_piece_that_holds_counts() -> None:
    pieces = ((op(">", n(1), n(2)), n(10)), (op("and", op("<=", n(1), n(1))), n(20)))
    assert Evaluator(EMPTY, {}).value(Piecewise(pieces, n(30), HERE)) == 20
    assert Evaluator(EMPTY, {}).value(Piecewise(pieces[:1], n(30), HERE)) == 30


LN_2 = Call("ln", (n(2),), HERE)


@pytest.mark.parametrize(
    "node",
    [
        op("/", n(1), n(0)),
        Call("ln", (n(0),), HERE),
        Call("ln", (n(-1),), HERE),
        Call("factorial", (n(3),), HERE),
        op("<", n(1), n(2)),
        Piecewise(((op("<", n(2), n(1)), n(1)),), None, HERE),
        Piecewise(((op("=", LN_2, LN_2), n(1)),), n(2), HERE),
    ],
)
def test_what_cannot_be_told_is_not_guessed(node: Node) -> None:
    with pytest.raises(UnknownValueError):
        Evaluator(EMPTY, {}).value(node)


def units_of(xml: str, name: str, version: str = "1.0") -> Unit | None:
    """Return what a unit written in CellML is."""
    body = f"{xml}<component name='c'>{variable('x', name, '1')}</component>"
    return read("here", model(body, version)).variables["c.x"].unit


@pytest.mark.parametrize(
    ("parts", "what", "scale"),
    [
        ('<unit units="volt" prefix="milli"/>', VOLTAGE, Fraction(1, 1000)),
        ('<unit units="volt" prefix="-3"/>', VOLTAGE, Fraction(1, 1000)),
        (
            '<unit units="mole" prefix="micro"/><unit units="litre" exponent="-1"/>',
            CONCENTRATION,
            Fraction(1, 1000),
        ),
        ('<unit units="metre" prefix="centi" exponent="2"/>', dimension(m=2), Fraction(1, 10**4)),
        ('<unit units="second" multiplier="60"/>', dimension(s=1), Fraction(60)),
        # a multiplier is outside the power: 0.01 per square metre, not one per square centimetre
        ('<unit units="metre" multiplier=".01" exponent="-2"/>', dimension(m=-2), Fraction(1, 100)),
        ('<unit units="gram" prefix="kilo"/>', dimension(kg=1), Fraction(1)),
    ],
)  # fmt: skip
@pytest.mark.parametrize("version", ["1.0", "1.1", "2.0"])
def test_a_unit_is_reduced_to_the_base(
    parts: str, what: object, scale: Fraction, version: str
) -> None:
    unit = units_of(f'<units name="u">{parts}</units>', "u", version)
    assert unit == Unit(what, scale)  # type: ignore[arg-type]


def test_celsius_keeps_its_offset_only_alone() -> None:
    alone = units_of('<units name="u"><unit units="celsius"/></units>', "u")
    per = units_of('<units name="u"><unit units="celsius" exponent="-1"/></units>', "u")
    assert alone == Unit(dimension(K=1), offset=Fraction(27315, 100))
    assert per == Unit(dimension(K=-1))


@pytest.mark.parametrize(
    "parts",
    ['<unit units="nowhere"/>', '<unit units="u"/>', '<unit units="metre" exponent="x"/>',
     '<unit units="metre" prefix="tiny"/>', '<unit units="litre" exponent="0.5"/>'],
)  # fmt: skip
def test_a_unit_that_cannot_be_resolved_is_unknown(parts: str) -> None:
    assert units_of(f'<units name="u">{parts}</units>', "u") is None


@pytest.mark.parametrize(
    ("role", "text", "kind"),
    [
        ("F", "96485.33212", "exact"),
        ("F", "96485", "exact"),
        ("F", "96500", "exact"),
        ("F", "96485.3415", "rounded_constants"),
        ("F", "96487", "rounded_constants"),
        ("F", "96845", "constant_typo"),
        ("F", "94685", "constant_typo"),
        ("F", "92000", "wrong_constant"),
        ("R", "8.314", "exact"),
        ("R", "8.31", "exact"),
        ("R", "8.314472", "rounded_constants"),
        ("R", "8.341", "constant_typo"),
        ("R", "8.2", "wrong_constant"),
    ],
)
def test_the_value_of_a_constant_is_explained(role: str, text: str, kind: str) -> None:
    constant = Constant(role, "c", ball(Fraction(text)), text, HERE)
    assert explain(constant)[0] == kind


def test_connected_variables_are_converted_between_their_units() -> None:
    """5.4 mM is 5400 uM: the reader multiplies by a thousand across the connection."""
    inner = model(
        '<units name="mM"><unit units="mole" prefix="milli"/><unit units="litre" exponent="-1"/>'
        '</units><units name="uM"><unit units="mole" prefix="micro"/>'
        '<unit units="litre" exponent="-1"/></units>'
        '<component name="a"><variable name="c" units="mM" initial_value="5.4" '
        'public_interface="out"/></component>'
        '<component name="b"><variable name="d" units="uM" public_interface="in"/></component>'
        '<connection><map_components component_1="a" component_2="b"/>'
        '<map_variables variable_1="c" variable_2="d"/></connection>'
    )
    found = Evaluator(Flow(read("here", inner)), {}).variable("b.d")
    assert found.overlaps(ball(Fraction(5400)))


def test_an_import_is_not_followed_and_not_guessed() -> None:
    body = (
        '<import xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="units.cellml">'
        '<units name="mM" units_ref="mM"/></import>'
        f'<component name="c">{variable("x", "mM", "1")}</component>'
    )
    for version in ("1.1", "2.0"):
        assert read("here", model(body, version)).variables["c.x"].unit is None


def test_a_span_names_the_line_of_the_left_side() -> None:
    found = read("here", cellml("E = R*T/F*ln(Ko/Ki)")).equations[0]
    lines = cellml("E = R*T/F*ln(Ko/Ki)").splitlines()
    assert lines[found.at.line - 1][found.at.column - 1 :] == b"<ci>E</ci>"
    assert found.at.end == found.at.line + 1


def test_every_file_of_the_folder_is_a_reader() -> None:
    import symbolic_electrochem.audit.readers as package  # noqa: PLC0415  (the folder is the list)

    folder = Path(str(package.__file__)).parent
    names = {p.stem for p in folder.glob("[!_]*.py")}
    assert {module.__module__.rpartition(".")[2] for module in readers().values()} == names
    assert all(suffix.startswith(".") for suffix, _ in zip(readers(), count(), strict=False))
