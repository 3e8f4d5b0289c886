"""Python: the `math` module for numbers, NumPy in blocks for arrays, behind one function."""

from __future__ import annotations

import ast
import json
from inspect import getdoc
from itertools import groupby
from typing import TYPE_CHECKING, Any

from ..cases import rows
from ..layout import fit, given, sentence, table, wrap
from ..lowering import STABLE, helpers, lower
from ..model import Call, Cases, Every, Fork, Formula, No, Output, Parameter, Tree
from ..printing import ATOM, Language, Prepared, Printer, Spelling, Text, call, infix
from ..ssa import fingerprint
from ..translate import CannotGenerateError
from . import Target, templates

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..model import Printable
    from ..ssa import Program

TESTED = 4
"""ULP that the tests allow a product or quotient of arguments and one stable function."""
SPARE = 2
"""Buffers that a stable function of arrays may use for itself."""
MANY_RETURNS = 6
"""From more than these on, the linter asks for a reason."""
GENERATED = "Generated, do not edit.  To write it again: electrochem generate"
CHOICE, COMPARED, SUM, PRODUCT, SIGN = range(1, 6)

ARITHMETIC = {
    "add": infix("+", SUM),
    "subtract": infix("-", SUM),
    "multiply": infix("*", PRODUCT),
    "divide": infix("/", PRODUCT),
    "negate": Spelling("-{}", SIGN, (SIGN,)),
}
LOGIC = {
    "abs": call("abs"),
    "less": infix("<", COMPARED),
    "equal": infix("==", COMPARED),
    "select": Spelling("{1} if {0} else {2}", CHOICE, (COMPARED, COMPARED, CHOICE)),
}
PARTS = "{0}_PARTS, {1}, {2}"
"""A constant in three parts and what it is multiplied and divided by."""
SCALED = Spelling(
    f"{{0}} * {{1}} / {{2}} if {{2}} in EXACT else scaled({PARTS})", CHOICE, (ATOM, ATOM, ATOM)
)
MATH = {"copysign": call("copysign", 2), "log": call("log"), "log1p": call("log1p")}
CALLS = {spelling: call(spelling, max(f.nargs)) for spelling, f in STABLE.items()}
HOMES = {
    **dict.fromkeys(("copysign", "inf"), "math"),
    **dict.fromkeys(("TYPE_CHECKING", "Any", "overload"), "typing"),
    **dict.fromkeys(("EveryPotential", "ExactlyOne", "NoCondition", "NoPotential"), "...answers"),
    **dict.fromkeys(
        ("EXACT", "LARGEST", "NUMBERS", "Domain", "check_flag", "checked"), "._runtime"
    ),
    **dict.fromkeys(("dispatch", "refusal", "scaled", *STABLE), "._runtime"),
}
TYPE_HOMES = {
    "ArrayLike": "numpy.typing",
    "EquilibriumSet": "...answers",
    "Array": "._arrays",
}
UFUNCS = {op: op for op in ARITHMETIC} | {"negate": "negative"}
TESTS = {
    "any": "abs({}) <= LARGEST",
    "nonzero": "0 < abs({}) <= LARGEST",
    "nonnegative": "0 <= {} <= LARGEST",
    "positive": "0 < {} <= LARGEST",
}


def emit(functions: tuple[Printable, ...]) -> dict[str, str]:
    """Return every file of the folder ``python``, and the one that makes it part of the package."""
    chapters = {name: list(some) for name, some in groupby(functions, key=lambda f: f.chapter)}
    homes = {f.name: f".{f.chapter}" for f in functions}
    return {
        "__init__.py": _render("root"),
        "python/__init__.py": _render("init", functions=functions),
        "python/_arrays.py": _render("arrays"),
        "python/_runtime.py": _runtime([f.program for f in functions if isinstance(f, Formula)]),
        **{f"python/{name}.py": _module(name, some, homes) for name, some in chapters.items()},
    }


def _render(template: str, **names: Any) -> str:
    page = templates().get_template(f"python.{template}.jinja")
    return page.render(generated=GENERATED, **TOOLS, **names)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


TOOLS = {f.__name__.strip("_"): f for f in (fit, given, table, wrap, sentence, _quoted)}


def _number(value: float) -> str:
    return repr(int(value)) if value.is_integer() else repr(value)


def _let(name: str, code: str) -> str:
    return f"{name} = {code}"


def _choose(name: str, condition: str, usual: Prepared, otherwise: Prepared) -> list[str]:
    return [f"if {condition}:", *_branch(name, usual), "else:", *_branch(name, otherwise)]


def _branch(name: str, prepared: Prepared) -> list[str]:
    lines, text = prepared
    return _indented([*lines, _let(name, text.code)])


def _indented(lines: Iterable[str]) -> list[str]:
    return [f"    {line}" for line in lines]


NUMBERS = Language(
    {**ARITHMETIC, **LOGIC, **MATH, **CALLS, "scaled": SCALED}, _number, _let, _choose
)
ARRAYS = Language(
    {**ARITHMETIC, **CALLS, "scaled": Spelling(f"arrays.scaled({PARTS})", ATOM, (ATOM,) * 3)},
    _number,
    _let,
    _choose,
)


def _of_numbers(program: Program) -> list[str]:
    lines, text = Printer(NUMBERS, lower(program, NUMBERS.spellings)).prepared()
    return [*lines, f"return {text.code}"]


class _ArrayPrinter(Printer):
    """Prints a program for blocks; what is computed from a stable function stays in its buffer."""

    def __init__(self, program: Program) -> None:
        super().__init__(ARRAYS, lower(program, ARRAYS.spellings))
        self.buffers = 0

    def spelled(self, op: str, operands: tuple[Text, ...]) -> Text:
        """Write an operation, in place where it can be."""
        text = super().spelled(op, operands)
        if op in CALLS:
            buffer = f"spare[{self.buffers}]" if self.buffers else "out"
            self.buffers = max(self.buffers + 1, SPARE)
            return Text(f"arrays.{text.code[:-1]}, {buffer}, spare)", ATOM, buffer)
        kept = next((operand.kept for operand in operands if operand.kept), "")
        if not kept:
            return text
        codes = ", ".join(operand.code for operand in operands)
        return Text(f"np.{UFUNCS[op]}({codes}, out={kept})", ATOM, kept)


def _of_arrays(f: Formula) -> dict[str, Any]:
    """Return the body of the function on a block, and what it asks of the loop around it."""
    printer = _ArrayPrinter(f.program)
    lines, text = printer.prepared()
    last = text.code if text.kept == "out" else f"np.copyto(out, {text.code})"
    unchecked = [_quoted(p.name) for p in f.parameters if _is_checked_by_call(p, f.program)]
    return {
        "lines": [*lines, last],
        "unchecked": f"({', '.join(unchecked)}{',' * (len(unchecked) == 1)})",
        "buffers": printer.buffers,
    }


def _is_checked_by_call(p: Parameter, program: Program) -> bool:
    """Tell whether a stable function answers NaN wherever this argument is outside its domain."""
    nodes = dict(program.body.nodes)
    users = [node for node in nodes.values() if p.name in {nodes[i].literal for i in node.inputs}]
    domains = [STABLE[node.op].domain for node in users if node.op in STABLE]
    return p.domain.sign in domains and not p.domain.whole


def _runtime(programs: list[Program]) -> str:
    stable = {name: lower(p, NUMBERS.spellings) for name, p in helpers(*programs).items()}
    used = {node.op for program in stable.values() for _, node in program.body.walk()}
    names = sorted({"inf"} | (used & MATH.keys()))
    return _render("runtime", math=names, helpers=[_helper(*item) for item in stable.items()])


def _helper(name: str, program: Program) -> dict[str, Any]:
    summary = (getdoc(STABLE[name]) or "").splitlines()[0]
    return {
        "name": name,
        "typed": [f"{letter}: float" for letter in program.parameters],
        "summary": f"Return {summary}",
        "notes": getdoc(STABLE[name].recipe),
        "body": _of_numbers(program),
    }


def _module(chapter: str, functions: list[Printable], homes: dict[str, str]) -> str:
    formulas = [f for f in functions if isinstance(f, Formula)]
    bodies = [_formula(f) if isinstance(f, Formula) else _cases(f) for f in functions]
    constants = {c.name: c for f in formulas for c in f.program.constants}
    scaled = {name for f in formulas for name in _scaled(f.program)}
    elsewhere = {name: home for name, home in homes.items() if home != f".{chapter}"}
    return _render(
        "module",
        chapter=chapter,
        digest=fingerprint(*functions),
        imports=_imports("\n".join(["TYPE_CHECKING", *bodies]), HOMES | elsewhere),
        types=_imports("\n".join(bodies), TYPE_HOMES),
        exports=", ".join(_quoted(f.name) for f in functions),
        constants=constants.values(),
        scaled=scaled,
        bodies=bodies,
    )


def _scaled(program: Program) -> Iterator[str]:
    """Yield the constants that are needed in parts."""
    nodes = dict(program.body.walk())
    yield from (nodes[n.inputs[0]].literal for n in nodes.values() if n.op == "scaled")


def _imports(code: str, homes: dict[str, str]) -> list[str]:
    """Write the imports of the names a piece of code uses: the libraries first, then our own."""
    used = {node.id for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Name)}
    found = sorted(used & homes.keys(), key=lambda name: (not name.isupper(), name.islower(), name))
    modules = sorted({homes[name] for name in found}, key=lambda m: (m.startswith("."), m))
    lines = [f"from {m} import {', '.join(n for n in found if homes[n] == m)}" for m in modules]
    first = sum(not m.startswith(".") for m in modules)
    return [*lines[:first], *[""] * (0 < first < len(lines)), *lines[first:]]


def _formula(f: Formula) -> str:
    return _render(
        "formula",
        **_shared(f),
        are_numbers=["out is None", *(f"type({p.name}) in NUMBERS" for p in f.parameters)],
        are_inside=[test for p in f.parameters for test in _tests(p)],
        of_numbers=_of_numbers(f.program),
        of_arrays=_of_arrays(f),
        tested=TESTED,
    )


def _cases(f: Cases) -> str:
    flags = [name for name, _ in f.flags]
    cases = list(rows(f.tree))
    calls = sorted({leaf.function for _, _, leaf in cases if isinstance(leaf, Call)})
    return _render(
        "cases",
        **_shared(f),
        typed_flags=[f"{name}: bool = True" for name in flags],
        inner_flags=[*(["*"] if flags else []), *(f"{name}: bool" for name in flags)],
        passed_flags=[f"{name}={name}" for name in flags],
        cases=[(when, answer) for when, answer, _ in cases],
        many=len(cases) > MANY_RETURNS,
        arrays=f"for arrays call {' or '.join(calls)}" if calls else "one state at a time",
        of_numbers=_tree(f.tree),
    )


def _shared(f: Printable) -> dict[str, Any]:
    return {
        "f": f,
        "names": ", ".join(p.name for p in f.parameters),
        "domain": f"_{f.name.upper()}_DOMAIN",
        "typed": lambda kind: [f"{p.name}: {kind}" for p in f.parameters],
        "described": _described,
    }


def _described(p: Parameter | Output) -> str:
    unit = "dimensionless" if p.unit == "1" else p.unit
    expected = f": {p.domain.expected}" if isinstance(p, Parameter) else ""
    return f"{sentence(p.meaning)} ({unit}){expected}."


def _tests(p: Parameter) -> list[str]:
    whole = [f"{p.name} % 1 == 0"] if p.domain.whole else []
    return [*whole, TESTS[p.domain.sign].format(p.name)]


def _tree(tree: Tree) -> list[str]:
    """Write the cases in order."""
    if isinstance(tree, Fork):
        test = f"not {tree.test}" if isinstance(tree.test, str) else _expression(tree.test)
        return [f"if {test}:", *_indented(_tree(tree.yes)), *_tree(tree.no)]
    if isinstance(tree, Call):
        return [f"return ExactlyOne({tree.function}({', '.join(tree.arguments)}))"]
    if isinstance(tree, Every):
        return ["return EveryPotential()"]
    if isinstance(tree, No):
        towards = f"copysign(inf, {_expression(tree.direction)})" if tree.direction else ""
        return [f"return NoPotential({towards})"]
    return [f"return NoCondition({_quoted(tree.reason)})"]


def _expression(program: Program) -> str:
    lines, text = Printer(NUMBERS, lower(program, NUMBERS.spellings)).prepared()
    if lines:
        raise CannotGenerateError(f"expected a test of one line, got {lines}")
    return text.code


TARGET = Target(emit)
