"""Expressions as a file states them, before anything is believed about them.

Names are opaque strings.  They are compared and printed; they are never given to SymPy or to eval.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_DIGITS = 40
MAX_EXPONENT = 400
MAX_SHOWN = 300
_LITERAL = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Span:
    """Where something stands in a file; lines and columns count from 1."""

    file: str
    line: int
    column: int
    end: int


@dataclass(frozen=True, slots=True, eq=False)
class Num:
    """A number literal, with its text and its exact value."""

    text: str
    value: Fraction
    unit: str | None
    at: Span


@dataclass(frozen=True, slots=True, eq=False)
class Sym:
    """A reference to a variable of the model."""

    name: str
    at: Span


@dataclass(frozen=True, slots=True, eq=False)
class Op:
    """An operator: ``+ - * / ^``, a comparison, or ``and or xor not``."""

    sign: str
    args: tuple[Node, ...]
    at: Span


@dataclass(frozen=True, slots=True, eq=False)
class Call:
    """A function by its mathematical name: ``ln``, ``log`` (argument, base), ``exp`` and others."""

    function: str
    args: tuple[Node, ...]
    at: Span


@dataclass(frozen=True, slots=True, eq=False)
class Piecewise:
    """The value of the first piece whose condition holds."""

    pieces: tuple[tuple[Node, Node], ...]
    otherwise: Node | None
    at: Span


@dataclass(frozen=True, slots=True, eq=False)
class Opaque:
    """Something the reader does not understand and does not guess."""

    reason: str
    at: Span


Node: TypeAlias = Num | Sym | Op | Call | Piecewise | Opaque


def number(text: str) -> Fraction | None:
    """Return the exact value of a decimal literal, or None where the text is not one.

    Raises
    ------
    ValueError
        If the literal is longer than any measurement needs.
    """
    text = text.strip()
    if not _LITERAL.fullmatch(text):
        return None
    mantissa, _, exponent = text.lower().partition("e")
    if sum(c.isdigit() for c in mantissa) > MAX_DIGITS:
        message = f"more than {MAX_DIGITS} digits in one number"
        raise ValueError(message)
    if len(exponent) > len(str(MAX_EXPONENT)) + 1 or abs(int(exponent or 0)) > MAX_EXPONENT:
        message = f"an exponent beyond {MAX_EXPONENT} in one number"
        raise ValueError(message)
    return Fraction(text)


def children(node: Node) -> tuple[Node, ...]:
    """Return the parts of an expression."""
    if isinstance(node, Op | Call):
        return node.args
    if isinstance(node, Piecewise):
        pairs = tuple(part for piece in node.pieces for part in piece)
        return pairs if node.otherwise is None else (*pairs, node.otherwise)
    return ()


def symbols(node: Node) -> tuple[str, ...]:
    """Return the names an expression mentions, in the order of first mention."""
    if isinstance(node, Sym):
        return (node.name,)
    return tuple(dict.fromkeys(name for part in children(node) for name in symbols(part)))


def opaque(node: Node) -> Iterator[Opaque]:
    """Yield the parts of an expression that were not understood."""
    if isinstance(node, Opaque):
        yield node
    for part in children(node):
        yield from opaque(part)


_STRENGTH = {"or": 1, "xor": 1, "and": 2, "not": 3, "+": 5, "-": 5, "*": 6, "/": 6, "^": 8}
_COMPARISON = 4
_NEGATION = 7
_ATOM = 9


def show(node: Node) -> str:
    """Print an expression on one line, variables without the name of their component."""
    return _show(node)[0]


def shown(node: Node) -> str:
    """Print an expression, cut where it is too long to read."""
    text = show(node)
    return text if len(text) <= MAX_SHOWN else text[:MAX_SHOWN] + " ..."


def _show(node: Node) -> tuple[str, int]:
    match node:
        case Num():
            return node.text, _ATOM if node.value >= 0 else _NEGATION
        case Sym():
            return node.name.rpartition(".")[2], _ATOM
        case Op():
            return _operator(node)
        case Call():
            return f"{node.function}({', '.join(show(a) for a in node.args)})", _ATOM
        case Piecewise():
            parts = [f"{show(v)} if {show(c)}" for c, v in node.pieces]
            parts += [] if node.otherwise is None else [f"{show(node.otherwise)} otherwise"]
            return "{" + "; ".join(parts) + "}", _ATOM
        case Opaque():
            return f"<{node.reason}>", _ATOM


def _operator(node: Op) -> tuple[str, int]:
    own = _STRENGTH.get(node.sign, _COMPARISON)
    if len(node.args) == 1:
        own = max(own, _NEGATION)
        text, strength = _show(node.args[0])
        sign = "not " if node.sign == "not" else node.sign
        return sign + (text if strength > own else f"({text})"), own
    parts = []
    for index, part in enumerate(node.args):
        text, strength = _show(part)
        tight = strength > own or (strength == own and index == 0 and node.sign != "^")
        parts.append(text if tight or (strength == own and node.sign in "+*") else f"({text})")
    gap = "" if node.sign in "*/^" else " "
    return f"{gap}{node.sign}{gap}".join(parts), own
