"""Finds the chapters: the folder is the list."""

from __future__ import annotations

import ast
import importlib
import importlib.util
import inspect
import sys
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, get_args

from sympy.core.function import AppliedUndef

from . import derivations, sources
from .kernel import Refused, Theorem
from .quantities import Quantity
from .sources import BrokenChapterError
from .spelling import did_you_mean, listed
from .steps import CaseResult, Evaluated, Headline, Mistake, Result, Sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType


@dataclass(frozen=True)
class Prose:
    """A paragraph, or a heading, as the author wrote it."""

    text: str
    line: int


@dataclass(frozen=True)
class Entry:
    """Something a chapter names: a step, a quantity, a result, a mistake, a sentence."""

    label: str
    content: Content
    line: int


Content: TypeAlias = (
    Theorem
    | Quantity
    | AppliedUndef
    | Result
    | CaseResult
    | Mistake
    | Headline
    | Evaluated
    | Sentence
)
Block: TypeAlias = Prose | Entry


@dataclass(frozen=True)
class Chapter:
    """A file of derivations, read as prose and named steps in the author's order."""

    name: str
    module: ModuleType
    source: str

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """Prose and entries, in the order of the file."""
        return tuple(_blocks(ast.parse(self.source), self.module))

    @property
    def title(self) -> str:
        """The heading of the chapter."""
        return sources.title(self.name, self.source)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Everything the chapter names."""
        return tuple(block for block in self.blocks if isinstance(block, Entry))

    @property
    def theorems(self) -> dict[str, Theorem]:
        """The steps of the chapter, by label."""
        return {e.label: e.content for e in self.entries if isinstance(e.content, Theorem)}

    @property
    def results(self) -> tuple[Result | CaseResult, ...]:
        """What becomes a function."""
        found = (Result, CaseResult)
        return tuple(e.content for e in self.entries if isinstance(e.content, found))

    @property
    def mistakes(self) -> tuple[Mistake, ...]:
        """The forms people write in place of a theorem."""
        return tuple(e.content for e in self.entries if isinstance(e.content, Mistake))

    @property
    def headlines(self) -> tuple[Headline, ...]:
        """The theorems the subject has a name for."""
        return tuple(e.content for e in self.entries if isinstance(e.content, Headline))

    @property
    def evaluations(self) -> tuple[Evaluated, ...]:
        """The numbers, those that decide a sentence among them, each once."""
        own = [e.content for e in self.entries if isinstance(e.content, Evaluated)]
        own += [part for s in self.sentences for part in s.by if isinstance(part, Evaluated)]
        return tuple({id(number): number for number in own}.values())

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences that are judged."""
        return tuple(e.content for e in self.entries if isinstance(e.content, Sentence))

    @property
    def imports(self) -> tuple[str, ...]:
        """The chapters this one stands on."""
        return sources.imports(self.name, self.source)

    def __getitem__(self, label: str) -> Theorem:
        """Return a step by its label."""
        if label not in self.theorems:
            hint = did_you_mean(str(label), self.theorems) or listed(self.theorems)
            message = f"no step {label!r} in chapter {self.name}{hint}"
            raise KeyError(message)
        return self.theorems[label]


def _blocks(tree: ast.Module, module: ModuleType) -> Iterator[Block]:
    for node in tree.body:
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield Prose(inspect.cleandoc(str(node.value.value)), node.lineno)
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            label = node.targets[0].id
            content: Any = getattr(module, label)
            if isinstance(content, get_args(Content)):
                yield Entry(label, content, node.lineno)


@cache
def chapters() -> tuple[Chapter, ...]:
    """Return every chapter in reading order: each after those it stands on."""
    return tuple(chapter(name) for name in _order())


def using(word: str) -> tuple[Chapter, ...]:
    """Return the chapters that use a word, in reading order; no other is proved for this."""
    return tuple(chapter(name) for name in _order() if word in sources.text(name))


def ground(home: Chapter) -> tuple[Chapter, ...]:
    """Return the chapters one stands on, themselves or by way of others, in reading order."""
    below = {name for each in home.imports for name in sources.closure(each)}
    return tuple(chapter(name) for name in _order() if name in below)


def number(home: Chapter) -> int:
    """Return the place of a chapter in reading order, after the book if it is not of the book."""
    order = _order()
    of_the_book = home.module.__name__ == f"{sources.PACKAGE}.{home.name}"
    return (order.index(home.name) if of_the_book else len(order)) + 1


def chapter(name: str) -> Chapter:
    """Return a chapter by name, or from a file of one's own.

    Parameters
    ----------
    name : str
        The name of a chapter, such as ``nernst_potential``, or the path of a ``.py`` file.

    Raises
    ------
    LookupError
        If there is no such chapter.
    Refused
        If a step of the chapter does not hold.
    BrokenChapterError
        If the file cannot be read as Python, or uses a name twice.
    """
    if name.endswith(".py"):
        return _from_file(Path(name))
    return _known(name)


@cache
def _known(name: str) -> Chapter:
    sources.known(name)
    try:
        module = importlib.import_module(f"{derivations.__name__}.{name}")
    except Refused as refusal:
        file, line = _place(sys.exc_info()[2], lambda file: Path(file).parent == sources.FOLDER)
        raise refusal.at(f"{Path(file).name}:{line}") from None
    return _chapter(name, module)


def _from_file(path: Path) -> Chapter:
    if not path.is_file():
        message = f"no file {path}"
        raise LookupError(message)
    spec = importlib.util.spec_from_file_location(path.stem, path.resolve())
    if spec is None or spec.loader is None:
        message = f"{path} is not a Python file"
        raise LookupError(message)
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except Refused as refusal:
        _, line = _place(sys.exc_info()[2], str(path.resolve()).__eq__)
        raise refusal.at(f"{path}:{line}") from None
    except (Exception, SystemExit) as error:
        found = error.lineno if isinstance(error, SyntaxError) else None
        line = found or _place(sys.exc_info()[2], str(path.resolve()).__eq__)[1]
        said = next(iter(str(error).splitlines()), "")
        message = f"{path}:{line}: {type(error).__name__}: {said}"
        raise BrokenChapterError(message) from error
    return _chapter(path.stem, module)


def _place(trace: Any, ours: Callable[[str], bool]) -> tuple[str, int]:
    """Return the file and the line, of those that are ours, where it came to an error."""
    place = ("", 0)
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        place = (file, trace.tb_lineno) if ours(file) else place
        trace = trace.tb_next
    return place


def _chapter(name: str, module: ModuleType) -> Chapter:
    path = Path(str(module.__file__))
    found = Chapter(name, module, path.read_text(encoding="utf-8"))
    lines: dict[str, int] = {}
    for entry in found.entries:
        if entry.label in lines:
            first = f"the one of line {lines[entry.label]} is lost"
            message = f"{path.name}:{entry.line}: the name {entry.label} is used twice, and {first}"
            raise BrokenChapterError(message)
        lines[entry.label] = entry.line
    return found


@dataclass(frozen=True)
class Function:
    """A result under the name it is called by."""

    name: str
    chapter: Chapter
    content: Result | CaseResult


def functions() -> tuple[Function, ...]:
    """Return everything that becomes a function, in reading order."""
    return tuple(
        Function(name_of(result.theorem), home, result)
        for home in using("result")
        for result in home.results
    )


def name_of(theorem: Theorem) -> str:
    """Return the name a chapter gives a theorem, or nothing if none does."""
    place = place_of(theorem)
    return place[1] if place else ""


def place_of(theorem: Theorem) -> tuple[Chapter, str] | None:
    """Return the chapter that names a theorem first, and the name; None if no chapter does.

    Whoever has a theorem has loaded its chapter, so only those that are loaded are asked.
    """
    loaded = (name for name in _order() if f"{sources.PACKAGE}.{name}" in sys.modules)
    return _places(tuple(loaded)).get(id(theorem))


@cache
def _order() -> tuple[str, ...]:
    return sources.order()


@cache
def _places(names: tuple[str, ...]) -> dict[int, tuple[Chapter, str]]:
    """Return the place of every theorem of these chapters; of several, the first."""
    homes = [chapter(name) for name in reversed(names)]
    named = ((home, label, theorem) for home in homes for label, theorem in home.theorems.items())
    return {id(theorem): (home, label) for home, label, theorem in named}
