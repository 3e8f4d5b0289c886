"""The chapters as files: which there are, what each stands on, in which order.  None is run."""

from __future__ import annotations

import ast
import inspect
from functools import cache
from graphlib import CycleError, TopologicalSorter
from importlib.util import resolve_name
from pathlib import Path
from typing import TYPE_CHECKING

from .spelling import did_you_mean, listed

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).parent / "derivations"
PACKAGE = f"{__package__}.{FOLDER.name}"


class BrokenChapterError(Exception):
    """A chapter that Python cannot read, or that says two things under one name."""


def names() -> tuple[str, ...]:
    """Return the names of the chapters."""
    return tuple(sorted(path.stem for path in FOLDER.glob("[!_]*.py")))


def known(name: str) -> str:
    """Return the name of a chapter that is there.

    Raises
    ------
    LookupError
        If there is none of that name; it says which may have been meant.
    """
    if name not in (there := names()):
        message = f"no chapter {name!r}{did_you_mean(name, there) or listed(there)}"
        raise LookupError(message)
    return name


def text(name: str) -> str:
    """Return what is written in a chapter."""
    return (FOLDER / f"{name}.py").read_text(encoding="utf-8")


@cache
def title(name: str, source: str) -> str:
    """Return the heading of a chapter."""
    said = ast.get_docstring(parsed(name, source)) or name
    return inspect.cleandoc(said).splitlines()[0].lstrip("# ")


@cache
def imports(name: str, source: str) -> tuple[str, ...]:
    """Return the chapters that one imports itself."""
    there = names()
    found = dict.fromkeys(_imported(parsed(name, source)))
    return tuple(each for each in found if each in there)


def parsed(name: str, source: str) -> ast.Module:
    """Return the syntax of a chapter."""
    try:
        return ast.parse(source)
    except SyntaxError as error:
        message = f"{name}.py:{error.lineno}: SyntaxError: {error.msg}"
        raise BrokenChapterError(message) from error


def _imported(syntax: ast.Module) -> Iterator[str]:
    for node in ast.walk(syntax):
        dotted: list[str] = []
        if isinstance(node, ast.Import):
            dotted = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = resolve_name("." * node.level + (node.module or ""), PACKAGE)
            dotted = [f"{base}.{alias.name}" for alias in node.names]
        inside = (each for each in dotted if each.startswith(f"{PACKAGE}."))
        yield from (each.removeprefix(f"{PACKAGE}.").partition(".")[0] for each in inside)


def order() -> tuple[str, ...]:
    """Return the names in reading order: each chapter after those it stands on, a thread at a time.

    Of the chapters that can come next it is the one whose ground was laid last, and of several the
    one that more chapters stand on.
    """
    graph = {name: imports(name, text(name)) for name in names()}
    above = _above(graph)
    placed: dict[str, int] = {}
    while len(placed) < len(graph):
        ready = [n for n in graph.keys() - placed.keys() if placed.keys() >= set(graph[n])]
        latest = {n: max((placed[each] for each in graph[n]), default=-1) for n in ready}
        chosen = min(ready, key=lambda n: (-latest[n], -len(above[n]), n))
        placed[chosen] = len(placed)
    return tuple(placed)


def _above(graph: dict[str, tuple[str, ...]]) -> dict[str, set[str]]:
    """Return the chapters that stand on each, themselves or by way of others."""
    found: dict[str, set[str]] = {name: set() for name in graph}
    try:
        sorted_ = [*TopologicalSorter(graph).static_order()]
    except CycleError as error:
        message = f"chapters stand on each other: {' -> '.join(error.args[1])}"
        raise BrokenChapterError(message) from None
    for name in reversed(sorted_):
        for needed in graph[name]:
            found[needed] |= {name, *found[name]}
    return found


def closure(name: str) -> dict[str, str]:
    """Return what is written in a chapter and in every one it stands on, by name."""
    found: dict[str, str] = {}
    waiting = [name]
    while waiting:
        each = waiting.pop()
        if each not in found:
            found[each] = text(each)
            waiting += imports(each, found[each])
    return dict(sorted(found.items()))


def chapters() -> dict[str, str]:
    """Return the titles of the chapters by name, in reading order."""
    return {name: title(name, text(name)) for name in order()}
