"""Faulty copies of the generated functions: every fault of every kind, one at a time."""

from __future__ import annotations

import ast
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from symbolic_electrochem.generated import python as real
from tests.generated.trial import first_fault

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from types import CodeType, ModuleType

FOLDER = Path(str(real.__file__)).parent
SOURCES = {path.stem: path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.py"))}
COPY = "symbolic_electrochem.faulty"
Change = tuple[str, ast.AST]

OPERATORS: dict[type, tuple[type, ...]] = {
    ast.Add: (ast.Sub, ast.Mult),
    ast.Sub: (ast.Add, ast.Mult),
    ast.Mult: (ast.Div, ast.Add),
    ast.Div: (ast.Mult, ast.Sub),
    ast.Mod: (ast.Div,),
    ast.BitAnd: (ast.BitOr,),
    ast.BitOr: (ast.BitAnd,),
}
COMPARISONS: dict[type, tuple[type, ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
FUNCTIONS = {
    "log": ("log10", "log1p", "log2"),
    "log1p": ("log", "expm1", "log10"),
    "minimum": ("maximum",),
    "min": ("max",),
    "max": ("min",),
    "abs": ("negative",),
    "logical_and": ("logical_or",),
    "isinf": ("isnan",),
    "bitwise_or": ("bitwise_and",),
    "bitwise_and": ("bitwise_or",),
}
EITHER_WAY = ("minimum", "multiply", "bitwise_or", "bitwise_and")
FACTORS = ("1e3", "1e-3", "1e6", "1000 / 1001", "0.1", "2", "-1")
# What the halves correct is 2**-27 of the value, and what a division leaves 2**-53.
NOTHING = tuple(f"1e-{digits}" for digits in range(10, 15))
RELATIVE = tuple(f"(1 {sign} 1e-{digits})" for digits in range(3, 15) for sign in "+-")
# 8.314/96485 and its kin; CODATA 2014, 2010, 2006, 1998, 1986; rounded values of k/e.
CONSTANTS = (
    "8.314 / 96485",
    "8.3145 / 96485",
    "8.31446 / 96485.33",
    "8.3144626 / 96485.332",
    "8.3144598 / 96485.33289",
    "8.3144621 / 96485.3365",
    "8.314472 / 96485.3399",
    "8.314472 / 96485.3415",
    "8.314510 / 96485.309",
    "8.31441 / 96484.56",
    "8.6173e-05",
    "8.617333e-05",
    "8.617333262e-05",
    "8.617333262145e-05",
    "8.6173332621e-05",
)
SIGNS = ("any", "nonzero", "nonnegative", "positive")
SCALE, LOG = "R_OVER_F * T / z", "np.log1p(out, out=out)"
ONCE = "arrays.scaled(R_OVER_F_PARTS, T, z)"
REWRITTEN = {
    "_runtime": (
        ("return copysign(size, difference)", "return log(a / b)"),
        ("return copysign(size, difference)", "return log(a) - log(b)"),
        ("return copysign(size, difference)", "return log1p(difference / b)"),
        ("log1p(excess)", "log(1 + excess)"),
        ("excess < inf", "excess > 1e-12"),
        ("excess < inf", "excess < 1e9"),
    ),
    "_arrays": (
        (LOG, "np.log(1 + out, out=out)"),
        (LOG, "np.abs(np.log(np.divide(a, b, out=out), out=out), out=out)"),
        (LOG, "np.abs(np.subtract(np.log(a), np.log(b), out=out), out=out)"),
    ),
    "nernst_potential": tuple(
        (f"{opening}{SCALE}", f"{opening}{faulty}")
        for opening in ("scale = ",)
        for faulty in (
            "R_OVER_F * (T + 273.15) / z",
            "R_OVER_F * (T - 273.15) / z",
            "R_OVER_F * T / abs(z)",
            "0.025693",
            "2.303 / 2.302585 * R_OVER_F * T / z",
        )
    )
    + tuple(
        (ONCE, faulty)
        for faulty in (
            "arrays.scaled(R_OVER_F_PARTS, T + 273.15, z)",
            "arrays.scaled(R_OVER_F_PARTS, T - 273.15, z)",
            "arrays.scaled(R_OVER_F_PARTS, T, abs(z))",
            "R_OVER_F * T / z",
            "0.025693",
        )
    ),
}


@dataclass(frozen=True)
class Fault:
    """One change of one file."""

    kind: str
    file: str
    change: str
    code: CodeType


def faults() -> Iterator[Fault]:
    """Yield every fault."""
    for file, source in SOURCES.items():
        for old, new in REWRITTEN.get(file, ()):
            assert old in source, f"{file} no longer has {old!r}: rewrite the fault"
            code = compile(source.replace(old, new), file, "exec")
            yield Fault("another form", file, f"{old} -> {new}", code)
        yield from _in_file(file)


@dataclass(frozen=True)
class Place:
    """A node of a syntax tree, and where it hangs."""

    parent: ast.AST
    field: str
    index: int | None
    node: ast.AST
    function: ast.FunctionDef | None

    def put(self, node: ast.AST) -> None:
        """Hang another node there."""
        if self.index is None:
            setattr(self.parent, self.field, node)
        else:
            getattr(self.parent, self.field)[self.index] = node


def _in_file(file: str) -> Iterator[Fault]:
    tree = ast.parse(SOURCES[file])
    for place in _places(tree, None):
        where = place.function.name if place.function else "module"
        for kind, after in _changes(place):
            if where == "quotients" and _is_nothing(place.node, after):
                continue
            change = f"{where}: {_written(place.node, after)}"
            place.put(after)
            code = compile(ast.fix_missing_locations(tree), file, "exec")
            place.put(place.node)
            yield Fault(kind, file, change, code)


def _is_nothing(before: ast.AST, after: ast.AST) -> bool:
    """Tell whether an error of a correction is beyond the last place of what is corrected."""
    small = ("(1 +", "(1 -", "1000 / 1001") if ast.unparse(before) == "left / n" else NOTHING
    return any(text in ast.unparse(after) for text in small)


def _written(before: ast.AST, after: ast.AST) -> str:
    if isinstance(before, ast.If) and isinstance(after, ast.If):
        return f"if {ast.unparse(before.test)} -> if {ast.unparse(after.test)}"
    if isinstance(before, ast.Call) and isinstance(after, ast.Call):
        gone = [k.arg for k in before.keywords if k not in after.keywords]
        if gone:
            return f"{ast.unparse(before.func)} without {gone[0]}"
    return f"{ast.unparse(before)} -> {ast.unparse(after)}"


SILENT = (ast.Import, ast.ImportFrom, ast.JoinedStr, ast.expr_context, ast.operator, ast.cmpop)
TYPES = ("annotation", "returns", "decorator_list", "type_ignores")


def _places(node: ast.AST, function: ast.FunctionDef | None) -> Iterator[Place]:
    """Walk what is run, and leave out docstrings, types and messages."""
    if isinstance(node, ast.FunctionDef):
        function = node
    for field, value in ast.iter_fields(node):
        children = value if isinstance(value, list) else [value]
        for index, child in enumerate(children):
            strict = isinstance(node, ast.keyword) and node.arg == "strict"
            if strict or field in TYPES or not isinstance(child, ast.AST) or _is_silent(child):
                continue
            yield Place(node, field, index if isinstance(value, list) else None, child, function)
            yield from _places(child, function)


def _is_silent(node: ast.AST) -> bool:
    if isinstance(node, ast.FunctionDef):
        return "overload" in map(ast.unparse, node.decorator_list)
    if isinstance(node, ast.Assign | ast.AnnAssign):
        return any(word in ast.unparse(node) for word in ("__all__", "TypeAlias"))
    docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    types = isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
    return isinstance(node, SILENT) or docstring or types


def _changes(place: Place) -> Iterator[Change]:
    node = place.node
    for kind, change in CHANGES:
        if isinstance(node, kind):
            yield from change(node)
    if isinstance(node, ast.Name) and place.function is not None:
        yield from _variables(node, place.function)


def _comparison(node: ast.Compare) -> Iterator[Change]:
    for place, op in enumerate(node.ops):
        for other in COMPARISONS[type(op)]:
            ops = [*node.ops[:place], other(), *node.ops[place + 1 :]]
            yield "guard", ast.Compare(node.left, ops, node.comparators)


def _logic(node: ast.BoolOp) -> Iterator[Change]:
    for gone in node.values:
        rest = [value for value in node.values if value is not gone]
        yield "guard", rest[0] if len(rest) == 1 else ast.BoolOp(node.op, rest)
    yield "guard", ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values)


def _sign(node: ast.UnaryOp) -> Iterator[Change]:
    yield "sign" if isinstance(node.op, ast.USub) else "guard", node.operand


def _branch(node: ast.If) -> Iterator[Change]:
    for test in ("True", "False"):
        yield "guard", ast.If(_parsed(test), node.body, node.orelse)


def _choice(node: ast.IfExp) -> Iterator[Change]:
    yield "guard", node.body
    yield "guard", node.orelse
    yield "guard", ast.IfExp(node.test, node.orelse, node.body)


def _statement(node: ast.Expr | ast.Raise) -> Iterator[Change]:
    del node
    yield "statement left out", ast.Pass()


def _items(node: ast.Tuple | ast.List) -> Iterator[Change]:
    if isinstance(node.ctx, ast.Load):
        for gone in node.elts:
            rest = [item for item in node.elts if item is not gone]
            yield "item left out", type(node)(rest, ast.Load())


def _arithmetic(node: ast.BinOp) -> Iterator[Change]:
    for other in OPERATORS[type(node.op)]:
        yield "operator", ast.BinOp(node.left, other(), node.right)
    yield "operand left out", node.left
    yield "operand left out", node.right
    if isinstance(node.op, ast.Sub | ast.Div):
        yield "operands exchanged", ast.BinOp(node.right, node.op, node.left)
    if isinstance(node.op, ast.Mult | ast.Div):
        for kind, factors in (("unit", FACTORS), ("relative error", RELATIVE)):
            for factor in factors:
                yield kind, ast.BinOp(node, ast.Mult(), _parsed(factor))


def _variables(node: ast.Name, function: ast.FunctionDef) -> Iterator[Change]:
    arguments = [a.arg for a in (*function.args.args, *function.args.kwonlyargs)]
    if node.id in arguments and isinstance(node.ctx, ast.Load):
        for other in arguments:
            if other not in (node.id, "self"):
                yield "variable", ast.Name(other, ast.Load())


def _constants(node: ast.Constant) -> Iterator[Change]:
    value = node.value
    if isinstance(value, bool) or value is None:
        yield "flag", ast.Constant(not value)
    elif isinstance(value, int):
        yield "off by one", ast.Constant(value + 1)
        yield "off by one", ast.Constant(value - 1)
    elif isinstance(value, float):
        for other in CONSTANTS:
            yield "constant", _parsed(other)
    elif value in SIGNS:
        for other in SIGNS:
            if other != value:
                yield "domain", ast.Constant(other)


def _calls(node: ast.Call) -> Iterator[Change]:
    name = node.func.attr if isinstance(node.func, ast.Attribute) else ast.unparse(node.func)
    for other in FUNCTIONS.get(name, ()):
        yield "function", ast.Call(_renamed(node.func, other), node.args, node.keywords)
    for gone in node.keywords:
        if gone.arg != "strict":
            rest = [keyword for keyword in node.keywords if keyword is not gone]
            yield "keyword left out", ast.Call(node.func, node.args, rest)
    if not node.args or any(isinstance(a, ast.Starred) for a in node.args):
        return
    yield "function left out", node.args[0]
    if len(node.args) > 1 and name not in EITHER_WAY:
        exchanged = [node.args[1], node.args[0], *node.args[2:]]
        yield "operands exchanged", ast.Call(node.func, exchanged, node.keywords)


def _renamed(function: ast.expr, name: str) -> ast.expr:
    if isinstance(function, ast.Attribute):
        return ast.Attribute(function.value, name, ast.Load())
    return _parsed(f"__import__('math').{name}" if name != "negative" else "float.__neg__")


def _parsed(expression: str) -> ast.expr:
    return ast.parse(expression, mode="eval").body


CHANGES: tuple[tuple[Any, Callable[[Any], Iterator[Change]]], ...] = (
    (ast.BinOp, _arithmetic),
    (ast.Compare, _comparison),
    (ast.BoolOp, _logic),
    (ast.UnaryOp, _sign),
    (ast.If, _branch),
    (ast.IfExp, _choice),
    (ast.Constant, _constants),
    (ast.Call, _calls),
    (ast.Expr | ast.Raise, _statement),
    (ast.Tuple | ast.List, _items),
)


class _Finder(MetaPathFinder, Loader):
    """Imports a copy of the generated package from other code."""

    def __init__(self, codes: dict[str, CodeType]) -> None:
        self.codes = codes

    def find_spec(self, fullname: str, *_: object) -> ModuleSpec | None:
        """Find the modules of the copy and nothing else."""
        if not fullname.startswith(COPY):
            return None
        return ModuleSpec(fullname, self, is_package=fullname in (COPY, f"{COPY}.python"))

    def exec_module(self, module: ModuleType) -> None:
        """Run the code of a module."""
        if module.__name__ != COPY:
            file = module.__name__.removeprefix(f"{COPY}.python").removeprefix(".") or "__init__"
            exec(self.codes[file], vars(module))  # noqa: S102


@contextmanager
def imported(codes: dict[str, CodeType]) -> Generator[Any]:
    """Import a generated package made of this code, for as long as it is needed."""
    finder = _Finder(codes)
    sys.meta_path.insert(0, finder)
    try:
        yield import_module(f"{COPY}.python")
    finally:
        sys.meta_path.remove(finder)
        for name in [name for name in sys.modules if name.startswith(COPY)]:
            del sys.modules[name]


@cache
def _real() -> dict[str, CodeType]:
    return {file: compile(source, file, "exec") for file, source in SOURCES.items()}


def verdict(fault: Fault) -> str | None:
    """Return what the checks say of a faulty copy, None if they notice nothing."""
    try:
        with imported({**_real(), fault.file: fault.code}) as package:
            return first_fault(package)
    except Exception as problem:  # noqa: BLE001  (a faulty copy may not even be importable)
        return f"{type(problem).__name__}: {problem}"
