"""Content MathML to expressions."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, cast

from ..ir import Call, Node, Num, Op, Opaque, Piecewise, Span, Sym, number
from ..model import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

NAMESPACE = "{http://www.w3.org/1998/Math/MathML}"
_OPERATORS = {
    "plus": "+", "minus": "-", "times": "*", "divide": "/", "power": "^", "and": "and",
    "or": "or", "xor": "xor", "not": "not", "eq": "=", "neq": "!=", "lt": "<", "gt": ">",
    "leq": "<=", "geq": ">=",
}  # fmt: skip
_FUNCTIONS = {
    "exp", "ln", "abs", "floor", "ceiling", "min", "max", "rem",
    "sin", "cos", "tan", "sec", "csc", "cot", "sinh", "cosh", "tanh", "sech", "csch", "coth",
    "arcsin", "arccos", "arctan", "arcsinh", "arccosh", "arctanh",
}  # fmt: skip
_CONSTANTS = {"pi": "pi", "exponentiale": "e", "true": "true", "false": "false"}


class MathReader:
    """Turns elements into expressions; ``resolve`` gives a name its place in the model."""

    def __init__(
        self, resolve: Callable[[str], str | None], at: Callable[[_Element], Span]
    ) -> None:
        self.resolve = resolve
        self.at = at

    def node(self, element: _Element) -> Node:
        """Return the expression an element stands for; what is unknown becomes opaque."""
        tag, at = local(element), self.at(element)
        if tag == "ci":
            text = (element.text or "").strip()
            name = self.resolve(text)
            return (
                Opaque(f"the undeclared name {printable(text)}", at)
                if name is None
                else Sym(name, at)
            )
        if tag == "cn":
            return self._number(element, at)
        if tag == "apply" and len(element):
            return self._apply(element, at)
        if tag == "piecewise":
            return self._piecewise(element, at)
        return Call(_CONSTANTS[tag], (), at) if tag in _CONSTANTS else _opaque(element, at)

    def _number(self, element: _Element, at: Span) -> Node:
        parts = [(element.text or "").strip(), *((e.tail or "").strip() for e in element)]
        unit = next((str(v) for k, v in element.items() if str(k).endswith("}units")), None)
        kind = element.get("type", "real")
        text = "e".join(parts) if kind == "e-notation" else parts[0]
        try:
            value = number(text) if kind in ("real", "integer", "e-notation") else None
        except ValueError as error:
            raise UnreadableError("EC908", str(error), at.line) from None
        return (
            Opaque("a number of another kind", at) if value is None else Num(text, value, unit, at)
        )

    def _apply(self, element: _Element, at: Span) -> Node:
        head, *rest = element
        tag = local(head)
        if tag in ("log", "root"):
            return self._qualified(tag, rest, at)
        args = tuple(self.node(part) for part in rest)
        if tag in _OPERATORS and args:
            return Op(_OPERATORS[tag], args, at)
        return Call(tag, args, at) if tag in _FUNCTIONS and args else _opaque(head, at)

    def _qualified(self, tag: str, parts: list[_Element], at: Span) -> Node:
        """Read a logarithm (base 10 unless it says otherwise) or a root (square, likewise)."""
        name, default = ("logbase", 10) if tag == "log" else ("degree", 2)
        given = [self.node(part[0]) for part in parts if local(part) == name and len(part)]
        args = tuple(self.node(part) for part in parts if local(part) != name)
        base = given or [Num(str(default), Fraction(default), None, at)]
        return Call(tag, (*args, *base), at) if len(args) == 1 else Opaque(tag, at)

    def _piecewise(self, element: _Element, at: Span) -> Node:
        pieces = [tuple(map(self.node, part)) for part in element if local(part) == "piece"]
        others = [
            self.node(part[0]) for part in element if local(part) == "otherwise" and len(part)
        ]
        if any(len(piece) != len(("value", "condition")) for piece in pieces):
            return Opaque("piece", at)
        pairs = cast("list[tuple[Node, Node]]", pieces)
        otherwise = others[0] if others else None
        return Piecewise(tuple((condition, value) for value, condition in pairs), otherwise, at)


def _opaque(element: _Element, at: Span) -> Opaque:
    return Opaque(printable(element.tag.rpartition("}")[2]), at)


def printable(text: str) -> str:
    """Return what a file calls something, fit to be printed."""
    return ascii(text)[1:-1][:40]


def local(element: _Element) -> str:
    """Return the name of a MathML element, or an empty string for any other."""
    return element.tag.removeprefix(NAMESPACE) if element.tag.startswith(NAMESPACE) else ""
