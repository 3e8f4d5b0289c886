"""What our own code never does, because it executes strings, guesses, or depends on a hash seed.

Only what can be seen in the syntax is found; a set behind a variable is left to the comparison of
`generated/` under two hash seeds.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import pytest

from tests.house import tree

if TYPE_CHECKING:
    from collections.abc import Iterator

CODE = "a string becomes code"
GUESS = "right most of the time, and silent about the rest"
CALLS = {
    **dict.fromkeys(("S", "sympify", "parse_expr", "parse_latex", "lambdify"), CODE),
    **dict.fromkeys(("simplify", "nsimplify", "checksol", "solve", "solveset"), GUESS),
    **dict.fromkeys(("evalf", "n", "N"), "floats without a radius prove nothing: use balls"),
}
OF_SYMPY = {
    **dict.fromkeys(("integrate", "dsolve", "rsolve"), "wrong where a parameter vanishes, unsaid"),
    **dict.fromkeys(("limit", "refine", "Piecewise"), "wrong at the corners this is about"),
    **dict.fromkeys(("logcombine", "powdenest", "powsimp"), "wrong off the principal branch"),
}
"""What is banned under SymPy's own name; words of ours are called alike."""
BUILTINS = dict.fromkeys(("eval", "exec", "compile", "__import__"), CODE)
MODULES = dict.fromkeys(("pickle", "marshal", "shelve", "dill"), CODE)
SWITCHES = dict.fromkeys(("force", "inverse", "chop"), "SymPy then assumes what nobody proved")

SET_METHODS = {"union", "intersection", "difference", "symmetric_difference", "atoms"}
ORDERLESS = {"all", "any", "frozenset", "len", "max", "min", "set", "sorted"}
ORDERING = {"enumerate", "filter", "iter", "join", "list", "map", "next", "tuple", "zip"}

# (file, what): why it is right there.  An entry that is no longer needed is refused.
ALLOWED: dict[tuple[str, str], str] = {}

SOURCES = tree.under(tree.PACKAGE, *tree.MAPPED, suffix=".py")


def called(node: ast.AST) -> str:
    """Return the last name of what is called, or nothing."""
    if not isinstance(node, ast.Call):
        return ""
    return getattr(node.func, "id", getattr(node.func, "attr", ""))


def is_set(node: ast.AST) -> bool:
    """Tell whether an expression is a set by its syntax alone."""
    if isinstance(node, ast.BinOp):
        return is_set(node.left) or is_set(node.right)
    return (
        isinstance(node, (ast.Set, ast.SetComp))
        or getattr(node, "attr", "") == "free_symbols"
        or called(node) in SET_METHODS | {"frozenset", "set"}
    )


def ordered_sets(syntax: ast.Module) -> Iterator[ast.AST]:
    """Yield the places where the arbitrary order of a set becomes the order of something else."""
    calls = [node for node in ast.walk(syntax) if isinstance(node, ast.Call)]
    harmless = {id(each) for call in calls if called(call) in ORDERLESS for each in call.args}
    for node in ast.walk(syntax):
        sources: list[ast.expr] = []
        if isinstance(node, (ast.For, ast.YieldFrom)):
            sources = [node.iter if isinstance(node, ast.For) else node.value]
        elif isinstance(node, (ast.ListComp, ast.DictComp, ast.GeneratorExp)):
            sources = [each.iter for each in node.generators if id(node) not in harmless]
        elif isinstance(node, ast.Call) and called(node) in ORDERING:
            sources = node.args
        elif isinstance(node, (ast.Call, ast.List, ast.Tuple)):
            parts = node.args if isinstance(node, ast.Call) else node.elts
            sources = [part.value for part in parts if isinstance(part, ast.Starred)]
        yield from filter(is_set, sources)


def one_by_one(node: ast.Call) -> bool:
    """Tell whether `subs` is given several replacements, which it makes one after the other."""
    several = len(node.args) == 1
    at_once = any(keyword.arg == "simultaneous" for keyword in node.keywords)
    return called(node) == "subs" and several and not at_once


def refuses_strings(node: ast.Call) -> bool:
    """Tell whether a call is the one form of `sympify` that parses nothing."""
    given = {keyword.arg: ast.unparse(keyword.value) for keyword in node.keywords}
    return called(node) == "sympify" and given.get("strict") == "True"


def banned(node: ast.AST) -> Iterator[tuple[str, str]]:
    """Yield what a piece of syntax does wrong, and why it is wrong."""
    if isinstance(node, ast.Call):
        name = called(node)
        table = {**CALLS, **BUILTINS} if isinstance(node.func, ast.Name) else CALLS
        if name in table and not refuses_strings(node):
            yield name, table[name]
        if name in OF_SYMPY and ast.unparse(node.func) in (f"sp.{name}", f"sympy.{name}"):
            yield name, OF_SYMPY[name]
        for keyword in node.keywords:
            if keyword.arg in SWITCHES and getattr(keyword.value, "value", True):
                yield keyword.arg, SWITCHES[keyword.arg]
        if one_by_one(node):
            yield "subs", "a swap done one by one is no swap: use xreplace"
    if isinstance(node, (ast.Import, ast.ImportFrom)):
        names = [getattr(node, "module", None), *(alias.name for alias in node.names)]
        yield from ((name, MODULES[name]) for name in names if name in MODULES)
    if isinstance(node, (ast.Name, ast.Attribute, ast.alias)):
        name = getattr(node, "id", getattr(node, "attr", getattr(node, "name", "")))
        if name == "optims_c99":
            yield name, "rewrites a stable form into one that overflows"


def faults(source: str) -> Iterator[tuple[str, str]]:
    """Yield what a file does that is banned, with the line and the reason."""
    syntax = ast.parse(source)
    for node in ast.walk(syntax):
        line = getattr(node, "lineno", 0)
        yield from ((what, f"line {line}: {what}: {why}") for what, why in banned(node))
    for node in ordered_sets(syntax):
        yield "order", f"line {getattr(node, 'lineno', 0)}: sort a set before using its order"


@pytest.mark.parametrize("name", SOURCES)
def test_nothing_banned_is_done(name: str) -> None:
    found = faults(tree.text(name))
    assert [why for what, why in found if (name, what) not in ALLOWED] == []


def test_every_permission_is_needed() -> None:
    used = {(name, what) for name in SOURCES for what, _ in faults(tree.text(name))}
    assert ALLOWED.keys() - used == set()


@pytest.mark.parametrize(
    ("source", "what"),
    [
        ("sp.sympify(text)", "sympify"),
        ("sympify(text, strict=loose)", "sympify"),
        ("sp.S(text)", "S"),
        ("parse_expr(text)", "parse_expr"),
        ("sp.lambdify(x, e)", "lambdify"),
        ("eval(text)", "eval"),
        ("def f(): exec(text)", "exec"),
        ("import pickle", "pickle"),
        ("from pickle import loads", "pickle"),
        ("e.simplify()", "simplify"),
        ("sp.nsimplify(x)", "nsimplify"),
        ("sp.checksol(e, x, 1)", "checksol"),
        ("sp.solve(e, x)", "solve"),
        ("abs((a - b).evalf(50)) < 1e-9", "evalf"),
        ("sp.N(e)", "N"),
        ("sp.integrate(e, (x, 0, 1))", "integrate"),
        ("sympy.limit(e, x, 0)", "limit"),
        ("sp.expand_log(e, force=True)", "force"),
        ("sp.expand_log(e, force=forced)", "force"),
        ("sp.logcombine(e)", "logcombine"),
        ("e.subs({a: b, b: a})", "subs"),
        ("e.subs([(a, b), (b, a)])", "subs"),
        ("from sympy.codegen.rewriting import optims_c99, optimize", "optims_c99"),
        ("for x in e.free_symbols: pass", "order"),
        ("[x for x in e.atoms(sp.Symbol)]", "order"),
        ("{x: 1 for x in a.free_symbols | b.free_symbols}", "order"),
        ("list(e.free_symbols - {x})", "order"),
        ("f(*e.free_symbols)", "order"),
        ("', '.join(set(names))", "order"),
        ("sum(f(x) for x in {1.0, 1e-20})", "order"),
        ("next(iter(e.free_symbols))", "order"),
    ],
)
def test_what_is_banned_is_found(source: str, what: str) -> None:
    assert [found for found, _ in faults(source)] == [what]


@pytest.mark.parametrize(
    "source",
    [
        "sp.S.Half",
        "limit(e, x, 0)",
        "integrate(theorem, 0, 1)",
        "sp.sympify(2, strict=True)",
        "re.compile(pattern)",
        "sp.expand(e, force=False)",
        "e.subs(a, b)",
        "e.subs(swap, simultaneous=True)",
        "e.xreplace({a: b, b: a})",
        "for x in sorted(e.free_symbols, key=str): pass",
        "all(f(x) for x in e.free_symbols)",
        "{f(x) for x in e.atoms(sp.Symbol)}",
        "sorted(f(x) for x in e.free_symbols)",
        "{*a.free_symbols, *b.free_symbols}",
        "x in e.free_symbols",
    ],
)
def test_what_is_not_banned_is_not_found(source: str) -> None:
    assert list(faults(source)) == []
