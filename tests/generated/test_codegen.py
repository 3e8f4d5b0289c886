"""From an expression to a program, and from a program to code."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import asdict
from fractions import Fraction
from math import copysign, frexp, inf, log, log1p
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import sympy as sp

from symbolic_electrochem import codegen, library
from symbolic_electrochem.codegen import CannotGenerateError
from symbolic_electrochem.codegen.domain import assumptions, domain_of
from symbolic_electrochem.codegen.lowering import STABLE, helper, lower
from symbolic_electrochem.codegen.model import Formula
from symbolic_electrochem.codegen.printing import Printer
from symbolic_electrochem.codegen.rounding import bound
from symbolic_electrochem.codegen.ssa import Block, Constant, Program, trace
from symbolic_electrochem.codegen.targets.python import NUMBERS, TESTED
from symbolic_electrochem.codegen.translate import is_zero, value_of
from symbolic_electrochem.functions import LogRatio
from symbolic_electrochem.kernel import Relation
from symbolic_electrochem.quantities import quantity
from symbolic_electrochem.steps import CaseResult, Result
from tests.generated.faults import imported

if TYPE_CHECKING:
    from collections.abc import Iterator

R = quantity("R", "gas constant", domain="positive", value="8.31446261815324")
F = quantity("F", "Faraday constant", domain="positive", value="96485.3321233100184")
x = quantity("x", "one thing", domain="positive")
y = quantity("y", "another thing", domain="nonnegative")
n = quantity("n", "a count", domain="integer")
V = quantity("V", "a result", unit="V")
XY = (x, y)
SCALED = "scale = R_OVER_F * x / n if n in EXACT else scaled(R_OVER_F_PARTS, x, n)"


def program_of(expression: sp.Expr) -> Program:
    return trace(("x", "y"), value_of(expression, XY))


def code(program: Program) -> str:
    lines, text = Printer(NUMBERS, lower(program, NUMBERS.spellings)).prepared()
    return "\n".join([*lines, f"result = {text.code}"])


def run(program: Program, **values: float) -> float:
    names: dict[str, Any] = {"copysign": copysign, "inf": inf, "log": log, "log1p": log1p}
    names |= values
    exec(code(program), names)  # noqa: S102
    return float(names["result"])


def scopes(block: Block, outer: frozenset[int] = frozenset()) -> Iterator[int]:
    """Yield every reference to a value that is not computed before it, where it can be seen."""
    seen = set(outer)
    for number, node in block.nodes:
        yield from (i for i in node.inputs if i not in seen)
        for branch in node.branches:
            yield from scopes(branch, frozenset(seen))
        seen.add(number)
    yield from () if block.result in seen else (block.result,)


def test_equal_operations_are_one_value() -> None:
    program = trace(("a", "b"), lambda _, a, b: (a + b) * (a + b) / (a - b))
    assert [node.op for _, node in program.body.walk()].count("add") == 1


def test_no_value_leaves_a_branch() -> None:
    def recipe(m: Any, a: Any, b: Any) -> Any:
        total = a + b
        choice = m.select(a < b, lambda: total * m.log(a), lambda: (a + b) / m.log(a))
        return choice + m.log(a)

    program = trace(("a", "b"), recipe)
    assert list(scopes(program.body)) == []
    (select,) = (node for _, node in program.body.nodes if node.op == "select")
    outside = [node.op for _, node in program.body.nodes]
    assert [[node.op for _, node in branch.nodes] for branch in select.branches] == [
        ["log", "multiply"],
        ["log", "divide"],
    ]
    assert (outside.count("add"), outside.count("log")) == (2, 1)


def test_a_branch_that_needs_lines_is_written_as_a_statement() -> None:
    def recipe(m: Any, a: Any, b: Any) -> Any:
        def squared() -> Any:
            root = m.let("root", a - b)
            return root * root

        return m.select(a < b, squared, lambda: a) + 1

    program = trace(("a", "b"), recipe)
    assert "if a < b:\n    root = a - b\n" in code(program)
    assert run(program, a=2.0, b=5.0) == 10.0
    assert run(program, a=5.0, b=2.0) == 6.0


@pytest.mark.parametrize("spelling", STABLE)
def test_stable_functions_are_whole_programs(spelling: str) -> None:
    for program in (helper(spelling), lower(helper(spelling), NUMBERS.spellings)):
        assert list(scopes(program.body)) == []
        assert json.loads(json.dumps(asdict(program)))["parameters"]


def test_an_operation_that_cannot_be_spelled_is_lowered() -> None:
    program = program_of(LogRatio(x, y))
    without = NUMBERS.spellings.keys() - {"log_ratio"}
    ops = {node.op for _, node in lower(program, without).body.walk()}
    assert "log_ratio" not in ops
    assert ops <= without | {"parameter", "number"}
    assert lower(program, NUMBERS.spellings) == program


def test_constants_are_folded_exactly_and_rounded_once() -> None:
    """k/e is 1.380649e-23 / 1.602176634e-19, whose exact quotient is 1380649/16021766340."""
    (constant,) = program_of(R * x / F).constants
    assert (constant.name, constant.exact) == ("R_OVER_F", "1380649/16021766340")
    assert constant.rounded == 1380649 / 16021766340
    assert constant.rounded != 1.380649e-23 / 1.602176634e-19
    (twice,) = program_of(2 * R * x / (3 * F)).constants
    assert (twice.name, twice.exact) == ("R_OVER_F_TIMES_2_3", "1380649/24032649510")


@pytest.mark.parametrize(
    ("expression", "written"),
    [
        (R * x / (F * y) * LogRatio(y, x), "R_OVER_F * x / y * log_ratio(y, x)"),
        (-x, "-x"),
        (-2 * x / y, "-(2 * x / y)"),
        (1 / x, "1 / x"),
        (x**2 / y**2, "x * x / y / y"),
        (x - y - 1, "x - y - 1"),
        ((x - y) * (x + 1), "(x + 1) * (x - y)"),
        (-x - y, "-x - y"),
        (sp.Integer(3), "3"),
        (sp.Rational(1, 10), "0.1"),
        (x / (y * LogRatio(x, y)), "x / y / log_ratio(x, y)"),
        (R * x / (F * n), f"{SCALED}\nresult = scale"),
        (2 * x / n, "2 * x / n"),
        (R * x * y / (F * n), "R_OVER_F * x * y / n"),
        (R * x / (F * n**2), "R_OVER_F * x / n / n"),
        (R * n / (F * x), "R_OVER_F * n / x"),
    ],
)
def test_how_an_expression_is_written(expression: sp.Expr, written: str) -> None:
    program = trace(("x", "y", "n"), value_of(expression, (x, y, n)))
    assert code(program).removeprefix("result = ") == written


@pytest.mark.parametrize(
    ("expression", "written"),
    [(x - y, "x == y"), (x, "x == 0"), (x + y, "x + y == 0"), (-x, "0 == x")],
)
def test_how_a_test_for_zero_is_written(expression: sp.Expr, written: str) -> None:
    assert code(trace(("x", "y"), is_zero(expression, XY))) == f"result = {written}"


@pytest.mark.parametrize("expression", [sp.log(x), sp.sqrt(x), x**y, n * x])
def test_what_cannot_be_computed_reliably_is_refused(expression: sp.Expr) -> None:
    with pytest.raises(CannotGenerateError, match="expected"):
        program_of(expression)


@pytest.mark.parametrize(
    ("symbol", "hypotheses", "expected"),
    [
        (x, (), "a finite number above 0"),
        (y, (), "a finite number not below 0"),
        (y, (Relation(">", y, sp.S.Zero),), "a finite number above 0"),
        (y, (Relation("!=", y, sp.S.Zero),), "a finite number above 0"),
        (y, (Relation(">", x, sp.S.Zero),), "a finite number not below 0"),
        (n, (), "a whole number"),
        (n, (Relation("!=", n, sp.S.Zero),), "a whole number other than 0"),
    ],
)
def test_domains_come_from_quantities_and_hypotheses(
    symbol: Any, hypotheses: tuple[Relation, ...], expected: str
) -> None:
    assert domain_of(symbol, hypotheses).expected == expected


def test_a_hypothesis_that_cannot_be_checked_is_refused() -> None:
    with pytest.raises(CannotGenerateError, match="expected a sign of x, got x > 1"):
        domain_of(x, (Relation(">", x, sp.S.One),))
    with pytest.raises(CannotGenerateError, match="expected the sign of an argument, got x ≠ y"):
        assumptions((Relation("!=", x, y),), XY)
    assert assumptions((Relation("!=", x, n), Relation(">", F, sp.S.Zero)), XY) == ("x ≠ n",)


def test_an_answer_that_no_function_computes_is_refused() -> None:
    cases = [f for f in library.functions() if isinstance(f.content, CaseResult)]
    with pytest.raises(CannotGenerateError, match="expected a result that states"):
        codegen.emit(cases)


def test_the_count_of_roundings() -> None:
    """Worked out on paper; a last place is at most 2**-52 of a number, and at least half of it.

    A quotient of exact numbers is half a last place off.  Half of one in the numerator of another
    is one of the quotient, where the mantissa crosses a power of two.
    """
    assert bound(program_of(x / y)) == 0.5
    assert bound(program_of(x / y / y)) == 1.5
    assert bound(program_of(-x * y)) == 0.5
    assert bound(program_of(x - y)) is None
    assert bound(program_of((x - y) * x)) is None
    assert bound(program_of(LogRatio(x * x, y))) is None


def test_no_generated_function_leaves_what_is_tested() -> None:
    """The larger of two cases, on paper.

    ``0.5`` for the product, ``0.5 n`` for its first factor, where ``n`` is the mantissa of the
    logarithm; then ``1 + 2 * 0.9 / n`` from 1 on, or ``1/ln 2 + 2 * 0.9 / n`` from ``2 ln 2`` on.
    """
    (nernst,) = (f for f in codegen.model(library.functions()) if isinstance(f, Formula))
    first, second = 0.5 + 0.5 + 1 + 1.8, 0.5 + log(2) + 1 / log(2) + 0.9 / log(2)
    k = Fraction(1380649, 16021766340)
    miss = float(abs(Fraction(float(k)) - k) / k * 2**53)
    assert nernst.bound == pytest.approx(max(first, second) + miss, abs=1e-3)
    assert max(first, second) + miss < TESTED


def test_each_rounding_counts_in_the_bound() -> None:
    """What the scale was before: two roundings, of which the first counts double."""
    twice = trace(("x", "y"), lambda m, a, b: a * b / b * m.apply("log_ratio", a, b))
    once = trace(("x", "y"), lambda m, a, b: a * b * m.apply("log_ratio", a, b))
    bounds = bound(once), bound(twice)
    assert [None if b is None else b < TESTED for b in bounds] == [True, False]


@pytest.mark.parametrize("exact", ["1380649/16021766340", "1/3", "2", "1e-300", "1e300"])
def test_the_halves_of_a_constant_are_all_of_it(exact: str) -> None:
    constant = Constant("k", exact, "")
    head, tail = constant.halves
    assert Fraction(head) + Fraction(tail) == Fraction(constant.rounded)
    mantissa, _ = frexp(head)
    assert (mantissa * 2**26).is_integer()
    assert abs(tail) <= abs(head) * 2.0**-26


def made_up(name: str, stable: sp.Expr, *arguments: Any) -> Any:
    """Return a function of a chapter that nobody wrote."""
    theorem = SimpleNamespace(claim=Relation("=", V, stable), hypotheses=frozenset())
    content = Result(theorem, theorem, "Something.", arguments, V)  # type: ignore[arg-type]
    return SimpleNamespace(name=name, chapter=SimpleNamespace(name="made_up"), content=content)


def test_functions_of_every_shape_are_generated() -> None:
    """The expected values are NumPy's own, far from where they lose digits."""
    ratio, inverse = LogRatio(x, y), LogRatio(y, x)
    functions = [
        made_up("double", 2 * x, x),
        made_up("difference", x - n, x, n),
        made_up("mixed", n * ratio + x * inverse - ratio / inverse, x, y, n),
        made_up("twice", x * ratio**2 - 1, x, y),
    ]
    files = codegen.emit(functions)
    codes = {
        path.removeprefix("python/").removesuffix(".py"): compile(text, path, "exec")
        for path, text in files.items()
        if path.startswith("python/")
    }
    a, b, k = np.array([2.0, 5.0, 7.0]), np.array([3.0, 0.5, 11.0]), np.array([-1, 0, 4])
    log_ratio = np.log(a / b)
    expected = {
        "double": ((a,), 2 * a),
        "difference": ((a, k), a - k),
        "mixed": ((a, b, k), (k - a) * log_ratio + 1),
        "twice": ((a, b), a * log_ratio**2 - 1),
    }
    with imported(codes) as package:
        for name, (columns, values) in expected.items():
            f = getattr(package, name)
            np.testing.assert_allclose(f(*columns), values, rtol=1e-14)
            each = [f(*map(float, row)) for row in zip(*columns, strict=True)]
            np.testing.assert_allclose(each, values, rtol=1e-14)
            with pytest.raises(ValueError, match="expected a finite number above 0"):
                f(-1.0, *(column[0] for column in columns[1:]))
        assert np.isnan(package.difference([1.0, -1.0, np.inf, 1.0], [0.5, 1, 1, np.inf])).all()


def printed(source: str, seed: str) -> str:
    environment = {"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)}
    command = [sys.executable, "-c", source]
    return subprocess.check_output(command, env=environment, text=True)


def test_the_files_do_not_depend_on_the_hash_seed() -> None:
    package = "from symbolic_electrochem import codegen, library"
    first, second = (
        printed(f"{package}; print(codegen.emit(library.functions()))", s) for s in "12"
    )
    assert first == second
    assert first.startswith("{'__init__.py'")


def test_numbers_need_neither_sympy_nor_numpy() -> None:
    source = (
        "import sys; from symbolic_electrochem.generated.python import nernst_potential as f;"
        "f(1, 310.15, 140.0, 5.0); print({'sympy', 'numpy'} & {*sys.modules});"
        "f(1, 310.15, [140.0], 5.0); print({'sympy', 'numpy'} & {*sys.modules})"
    )
    assert printed(source, "0").split("\n")[:2] == ["set()", "{'numpy'}"]
