"""From a program to lines of text, by a table of how a language spells each operation."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .ssa import Block, Node, Program

ATOM = 100
Prepared: TypeAlias = "tuple[list[str], Text]"


@dataclass(frozen=True)
class Spelling:
    """How an operation is written: a pattern, how tightly it binds, what its operands must do."""

    pattern: str
    binds: int
    operands: tuple[int, ...]


def infix(sign: str, binds: int) -> Spelling:
    """Spell a left-associative operator."""
    return Spelling(f"{{}} {sign} {{}}", binds, (binds, binds + 1))


def call(name: str, arity: int = 1) -> Spelling:
    """Spell a function."""
    return Spelling(f"{name}({', '.join(['{}'] * arity)})", ATOM, (0,) * arity)


@dataclass(frozen=True)
class Text:
    """A piece of code, how tightly it binds, and where its value is kept, if anywhere."""

    code: str
    binds: int = ATOM
    kept: str = ""


@dataclass(frozen=True)
class Language:
    """What printing needs to know.

    Attributes
    ----------
    spellings : mapping
        The operations it can spell; ``select`` takes the condition and the two values.
    number : callable
        Writes a double.
    let : callable
        Writes that a name stands for a value.
    choose : callable
        Writes that a name stands for one of two values, each with the lines that prepare it.
    """

    spellings: Mapping[str, Spelling]
    number: Callable[[float], str]
    let: Callable[[str, str], str]
    choose: Callable[[str, str, Prepared, Prepared], list[str]]


class Printer:
    """Prints one program.

    A value that is used once and has no name is written where it is used.
    """

    def __init__(self, language: Language, program: Program) -> None:
        self.language = language
        self.program = program
        self._texts: dict[int, Text] = {}
        self._names = dict(program.names)
        self._uses = Counter(_references(program.body))

    def prepared(self) -> Prepared:
        """Return the lines that prepare the result, and the result."""
        return self._block(self.program.body)

    def _block(self, block: Block) -> Prepared:
        lines: list[str] = []
        for number, node in block.nodes:
            self._texts[number] = self._named(number, node, lines)
        return lines, self._texts[block.result]

    def _named(self, number: int, node: Node, lines: list[str]) -> Text:
        if node.op in ("parameter", "constant"):
            return Text(node.literal)
        if node.op == "number":
            return Text(self.language.number(float(node.literal)))
        name = self._names.get(number, f"value_{number}" if self._uses[number] > 1 else "")
        text = self._select(number, node, lines) if node.branches else self.spell(node)
        if not name or text.code == name:
            return text
        lines.append(self.language.let(name, text.code))
        return Text(name)

    def _select(self, number: int, node: Node, lines: list[str]) -> Text:
        condition = self._texts[node.inputs[0]]
        usual, otherwise = (self._block(branch) for branch in node.branches)
        if not usual[0] and not otherwise[0]:
            return self.spelled("select", (condition, usual[1], otherwise[1]))
        name = self._names.get(number, f"value_{number}")
        lines += self.language.choose(name, condition.code, usual, otherwise)
        return Text(name)

    def spell(self, node: Node) -> Text:
        """Write an operation."""
        return self.spelled(node.op, tuple(self._texts[number] for number in node.inputs))

    def spelled(self, op: str, operands: tuple[Text, ...]) -> Text:
        """Write an operation on what is written already."""
        spelling = self.language.spellings[op]
        pairs = zip(operands, spelling.operands, strict=True)
        codes = (t.code if t.binds >= needed else f"({t.code})" for t, needed in pairs)
        return Text(spelling.pattern.format(*codes), spelling.binds)


def _references(block: Block) -> list[int]:
    found = [number for _, node in block.walk() for number in node.inputs]
    results = [branch.result for _, node in block.walk() for branch in node.branches]
    return [*found, *results, block.result]
