"""Spells a layout in LaTeX, as pdfLaTeX, LuaLaTeX and MathJax read it."""

from __future__ import annotations

import re
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
    raised,
)
from .plain import WIDE, text

SIGNS = {
    "≠": r"\neq",
    "≥": r"\geq",
    "≤": r"\leq",
    "⟺": r"\quad\Longleftrightarrow\quad",
    "⇔": r"\Leftrightarrow",
    "→": r"\to",
}


def latex(layout: Layout) -> str:
    """Spell a layout in LaTeX."""
    spell: Any = SPELLING[type(layout)]
    return spell(layout)


def parenthesised(body: str) -> str:
    """Put parentheses around, as tall as they need to be."""
    return rf"\left({body}\right)" if r"\frac" in body else f"({body})"


def _sum(layout: Sum) -> str:
    (minus, first), *rest = layout.terms
    start = ("-" if minus else "") + _factor(first)
    return start + "".join((" - " if m else " + ") + _factor(term) for m, term in rest)


def _factor(layout: Layout) -> str:
    return parenthesised(latex(layout)) if isinstance(layout, Sum) else latex(layout)


def _product(layout: Product) -> str:
    spelled = _factor(layout.factors[0])
    for left, right in pairwise(layout.factors):
        space = r"\," if _apart(left) or _apart(right) else ""
        spelled = _joined(spelled + space, _factor(right))
    return spelled


def _apart(layout: Layout) -> bool:
    """Tell whether a factor stands apart: a function called by its name, a fraction in a line."""
    named = isinstance(layout, Call) and layout.function not in {ABS, EXP, LN}
    return named or isinstance(layout, Slash)


def _joined(left: str, right: str) -> str:
    """Put two pieces side by side, apart where a command would swallow a letter."""
    swallows = re.search(r"\\[A-Za-z]+$", left) and right[0].isalpha()
    return f"{left} {right}" if swallows else left + right


def _fraction(layout: Fraction) -> str:
    return rf"\frac{{{latex(layout.top)}}}{{{latex(layout.bottom)}}}"


def _power(layout: Power) -> str:
    if layout.exponent == Fraction(Number("1"), Number("2")):
        return rf"\sqrt{{{latex(layout.base)}}}"
    base = latex(layout.base)
    simple = isinstance(layout.base, (Letter, Number)) and "^" not in base
    exponent = latex(raised(layout.exponent) or layout.exponent)
    return f"{base if simple else parenthesised(base)}^{{{exponent}}}"


def _call(layout: Call) -> str:
    if layout.function == EXP and (exponent := raised(layout.arguments[0])):
        return f"e^{{{latex(exponent)}}}"
    name = layout.function.latex
    if layout.function == LN and isinstance(layout.arguments[0], (Letter, Number, Fraction)):
        return _joined(name, latex(layout.arguments[0]))
    if layout.function == ABS:
        body = latex(layout.arguments[0])
        return rf"\left|{body}\right|" if r"\frac" in body else f"|{body}|"
    return name + parenthesised(", ".join(map(latex, layout.arguments)))


def _slash(layout: Slash) -> str:
    bottom = latex(layout.bottom)
    compound = isinstance(layout.bottom, (Product, Sum))
    return f"{_factor(layout.top)}/{parenthesised(bottom) if compound else bottom}"


def _slope(layout: Slope) -> str:
    variable = latex(layout.variable)
    order = f"^{layout.order}" if layout.order > 1 else ""
    if (function := plain_function(layout)) is not None:
        name = latex(function)
        return rf"\frac{{\mathrm{{d}}{order}{name}}}{{\mathrm{{d}}{variable}{order}}}"
    if isinstance(layout.body, Letter):
        above = rf"\partial{order} {latex(layout.body)}"
        return rf"\frac{{{above}}}{{\partial {variable}{order}}}"
    sign = rf"\frac{{\partial{order}}}{{\partial {variable}{order}}}"
    return sign + parenthesised(latex(layout.body))


def _lim(layout: Lim) -> str:
    side = f"^{layout.side}" if layout.side else ""
    below = rf"{latex(layout.variable)} \to {latex(layout.point)}{side}"
    return rf"\lim_{{{below}}} {_factor(layout.body)}"


def _related(layout: Related) -> str:
    if "\n" in text(layout):
        return (
            f"\\begin{{aligned}}\n&{latex(layout.left)} \\\\[1ex]\n"
            f"\\Longleftrightarrow\\quad &{latex(layout.right)}\n\\end{{aligned}}"
        )
    return f"{latex(layout.left)} {SIGNS.get(layout.sign, layout.sign)} {latex(layout.right)}"


def _for_all(layout: ForAll) -> str:
    domain = ",\\; ".join(map(latex, layout.domain))
    if len(text(layout.body)) > WIDE:
        below = rf"&\text{{for all }} {domain}"
        return f"\\begin{{aligned}}\n&{latex(layout.body)} \\\\\n{below}\n\\end{{aligned}}"
    return rf"{latex(layout.body)} \quad\text{{for all }} {domain}"


def _one_in(layout: OneIn) -> str:
    return rf"\text{{exactly one, from }} {latex(layout.low)} \text{{ to }} {latex(layout.high)}"


def _set(layout: SetOf) -> str:
    condition = "" if layout.condition is None else rf" \mid {latex(layout.condition)}"
    body = f"{latex(layout.element)}{condition}"
    return rf"\left\{{{body}\right\}}" if r"\frac" in body else rf"\{{{body}\}}"


def _cases(layout: Cases) -> str:
    """Set the question above its answers, which leaves both room."""
    if len(layout.rows) == 1:
        cases = f"= {_row(layout.rows[0])}"
    else:
        rows = " \\\\[1ex]\n".join(map(_case, layout.rows))
        cases = f"= \\begin{{cases}}\n{rows}\n\\end{{cases}}"
    return f"\\begin{{aligned}}\n&{latex(layout.head)} \\\\[1ex]\n&{cases}\n\\end{{aligned}}"


def _row(row: Row) -> str:
    answer = rf"\text{{{row.answer}}}" if isinstance(row.answer, str) else latex(row.answer)
    answer = rf"\displaystyle {answer}" if r"\frac" in answer else answer
    return answer if row.tends is None else rf"{answer},\quad {latex(row.tends)}"


def _case(row: Row) -> str:
    when = ",\\; ".join(map(latex, row.conditions))
    return f"  {_row(row)} & " + (rf"\text{{if }} {when}" if when else r"\text{otherwise}")


SPELLING = {
    Letter: lambda layout: layout.latex,
    Number: lambda layout: layout.digits,
    Sum: _sum,
    Product: _product,
    Fraction: _fraction,
    Slash: _slash,
    Power: _power,
    Call: _call,
    Slope: _slope,
    Lim: _lim,
    Related: _related,
    ForAll: _for_all,
    OneIn: _one_in,
    SetOf: _set,
    Cases: _cases,
}
