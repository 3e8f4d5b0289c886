"""Spells a layout in Unicode, for a terminal."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import pairwise
from typing import Any

from .layout import (
    ABS,
    EXP,
    LN,
    Call,
    Cases,
    ForAll,
    Fraction,
    Layout,
    Letter,
    Lim,
    Number,
    OneIn,
    Power,
    Product,
    Related,
    Row,
    SetOf,
    Slash,
    Slope,
    Sum,
    plain_function,
)

WIDE = 60
"""How many letters of an equivalence go on one line."""

LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
RAISED = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
ACCENTS = {"tilde": "\u0303", "bar": "\u0304"}
COMMANDS = {
    "neq": "≠", "ne": "≠", "geq": "≥", "leq": "≤", "circ": "°", "cdot": "·", "to": "→",
    "infty": "∞", "pm": "±", "approx": "≈", "ln": "ln", "partial": "∂", "mathrm": "",
    "lambda": "λ", "varepsilon": "ε", "Leftrightarrow": "⇔", "Rightarrow": "⇒", "quad": " ",
    "times": "×", "ell": "ℓ", "sinh": "sinh", "cosh": "cosh", "tanh": "tanh",
    "rightleftharpoons": "⇌",
}  # fmt: skip


def text(layout: Layout) -> str:
    """Spell a layout in Unicode."""
    spell: Any = SPELLING[type(layout)]
    return spell(layout)


@cache
def unicode_of(latex: str) -> str | None:
    """Spell the simple LaTeX of symbols and sentences in Unicode, or return None."""
    plain = latex.replace(r"\mathcal{E}", "ℰ")
    for command, accent in ACCENTS.items():
        plain = re.sub(rf"\\{command}\{{([^{{}}]*)\}}", rf"\1{accent}", plain)
    plain = re.sub(r"\\sqrt\{([^{}]*)\}", lambda found: _root(found[1]), plain)
    plain = re.sub(r"\\([A-Za-z]+)( ?)", _command, plain).replace("\\,", " ").replace("^°", "°")
    plain = re.sub(r"\^\{?(°|[0-9+-])\}?", lambda found: found[1].translate(RAISED), plain)
    plain = re.sub(r"\^\{([^{}]{2,})\}", r"^(\1)", plain).translate({123: None, 125: None})
    plain = re.sub(r"_(\d+)", lambda found: found[1].translate(LOWERED), plain)
    return None if "\\" in plain else unicodedata.normalize("NFC", plain).replace("-", "−")


def _root(radicand: str) -> str:
    """Spell a square root, of one letter or number without brackets."""
    return f"√{radicand}" if radicand.isdigit() or len(radicand) == 1 else f"√({radicand})"


def _command(found: re.Match[str]) -> str:
    """Spell a LaTeX command, a Greek letter for one, or leave it."""
    name = found[1]
    size = "SMALL" if name.islower() else "CAPITAL"
    letter = COMMANDS.get(name, f"GREEK {size} LETTER {name.upper()}")
    try:
        sign = unicodedata.lookup(letter) if letter.startswith("GREEK") else letter
    except KeyError:
        return found[0]
    swallowed = sign == "" or (len(sign) == 1 and sign.isalpha())
    return sign if swallowed else sign + found[2]


def _letter(layout: Letter) -> str:
    return unicode_of(layout.latex) or layout.name


def _sum(layout: Sum) -> str:
    (minus, first), *rest = layout.terms
    start = ("−" if minus else "") + _factor(first)
    return start + "".join((" − " if m else " + ") + _factor(term) for m, term in rest)


def _factor(layout: Layout) -> str:
    return f"({text(layout)})" if isinstance(layout, Sum) else text(layout)


def _product(layout: Product) -> str:
    spelled = _factor(layout.factors[0])
    for left, right in pairwise(layout.factors):
        spelled += _gap(left, right) + _factor(right)
    return spelled


def _gap(left: Layout, right: Layout) -> str:
    """Return what stands between two factors: as little as can be read."""
    if isinstance(left, (Fraction, Slash)) or isinstance(right, (Fraction, Slash)):
        return " · "
    if not isinstance(right, Sum) and text(right)[0].isdigit():
        return "·"
    if isinstance(left, Power) and text(left)[0] == "√":
        return " "
    return "" if isinstance(right, Sum) or (_short(left) and _short(right)) else " "


def _short(layout: Layout) -> bool:
    """Tell whether a factor may touch its neighbour: a digit, or one letter without an index."""
    base = layout.base if isinstance(layout, Power) else layout
    letters = [c for c in text(base).partition("_")[0] if not unicodedata.combining(c)]
    return isinstance(base, (Letter, Number)) and len(letters) == 1 and "_" not in text(base)


def _fraction(layout: Fraction | Slash) -> str:
    bottom = text(layout.bottom)
    compound = isinstance(layout.bottom, (Product, Sum, Fraction))
    return f"{_factor(layout.top)}/{f'({bottom})' if compound else bottom}"


def _power(layout: Power) -> str:
    base, exponent = text(layout.base), text(layout.exponent)
    if exponent == "1/2":
        return _root(base)
    simple = isinstance(layout.base, (Letter, Number)) and "^" not in base
    start = base if simple else f"({base})"
    return start + (exponent.translate(RAISED) if exponent.isdigit() else f"^({exponent})")


def _call(layout: Call) -> str:
    name = layout.function
    body = ", ".join(map(text, layout.arguments))
    bare = isinstance(layout.arguments[0], (Letter, Number))
    if name == EXP:
        return f"e^{body}" if bare else f"e^({body})"
    if name == ABS:
        return f"|{body}|"
    if name == LN and bare:
        return f"ln {body}"
    return f"{_letter(name)}({body})"


def _slope(layout: Slope) -> str:
    order = str(layout.order).translate(RAISED) if layout.order > 1 else ""
    sign = "d" if plain_function(layout) else "∂"
    return f"{sign}{order}/{sign}{text(layout.variable)}{order} ({text(layout.body)})"


def _lim(layout: Lim) -> str:
    side = layout.side.translate(RAISED)
    return f"lim[{text(layout.variable)} → {text(layout.point)}{side}] {_factor(layout.body)}"


def _related(layout: Related) -> str:
    left, right = text(layout.left), text(layout.right)
    if layout.sign == "⟺" and len(left) + len(right) > WIDE:
        return f"{left}\n⇔ {right}"
    return f"{left} {layout.sign.replace('⟺', '⇔')} {right}"


def _for_all(layout: ForAll) -> str:
    return f"{text(layout.body)} for all {', '.join(map(text, layout.domain))}"


def _set(layout: SetOf) -> str:
    condition = "" if layout.condition is None else f" : {text(layout.condition)}"
    return f"{{{text(layout.element)}{condition}}}"


def _cases(layout: Cases) -> str:
    if len(layout.rows) == 1:
        return f"{text(layout.head)} = {_answer(layout.rows[0])}"
    rows = [(_answer(row), ", ".join(map(text, row.conditions))) for row in layout.rows]
    width = max(len(answer) for answer, _ in rows)
    lines = [f"  {a:{width}}  {f'if {when}' if when else 'otherwise'}" for a, when in rows]
    return "\n".join((f"{text(layout.head)} =", *lines))


def _answer(row: Row) -> str:
    answer = row.answer if isinstance(row.answer, str) else text(row.answer)
    return answer if row.tends is None else f"{answer}, {text(row.tends)}"


SPELLING = {
    Letter: _letter,
    Number: lambda layout: layout.digits,
    Sum: _sum,
    Product: _product,
    Fraction: _fraction,
    Slash: _fraction,
    Power: _power,
    Call: _call,
    Slope: _slope,
    Lim: _lim,
    Related: _related,
    ForAll: _for_all,
    OneIn: lambda layout: f"exactly one, from {text(layout.low)} to {text(layout.high)}",
    SetOf: _set,
    Cases: _cases,
}
