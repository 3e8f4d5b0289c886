"""The templates of the book, which hold what is around the formulas and nothing else."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from jinja2 import Environment, PackageLoader, StrictUndefined

from ..notation.arrange import letter
from ..notation.statements import stated
from .phrases import capital, holds, judged, need, number, sentence, sign, tally, title, usual

if TYPE_CHECKING:
    from collections.abc import Callable

    from .media import Medium
    from .page import Page


def render(name: str, medium: Medium, page: Page, **filters: Callable[..., str]) -> str:
    """Set a page in a template, with filters of its own if it needs some."""
    env = _environment()
    env.filters.update({**_filters(medium), **filters})
    return env.get_template(name).render(page=page, tally=tally(page), usual=usual(page))


@cache
def _environment() -> Environment:
    """Return the one environment; its delimiters mean nothing in LaTeX, Markdown or HTML."""
    return Environment(
        loader=PackageLoader(__name__.rpartition(".")[0]),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701  (a medium escapes all it sets; LaTeX is not HTML)
        block_start_string="<%",
        block_end_string="%>",
        variable_start_string="<<",
        variable_end_string=">>",
        comment_start_string="<#",
        comment_end_string="#>",
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _filters(medium: Medium) -> dict[str, Callable[..., str]]:
    return {
        "prose": medium.prose,
        "escape": medium.escape,
        "value": medium.value,
        "span": medium.span,
        "say": medium.say,
        "display": medium.display,
        "letter": lambda name: medium.display(letter(name)),
        "stated": lambda reference: medium.display(stated(reference.theorem)),
        "sign": sign,
        "need": lambda condition: medium.say(need(condition)),
        "holds": lambda step: medium.say(holds(step)),
        "title": title,
        "capital": capital,
        "number": lambda item: medium.say(number(item)),
        "judged": lambda item: medium.say(judged(item)),
        "sentence": sentence,
        "signature": lambda f: medium.escape(f"{f.reference.label}({', '.join(f.arguments)})"),
    }
