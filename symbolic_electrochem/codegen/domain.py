"""Which arguments a function takes: read off the quantity and off the theorem's hypotheses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..kernel.claims import Relation, Supposed
from ..notation import lay, text
from .translate import CannotGenerateError, is_constant

if TYPE_CHECKING:
    from collections.abc import Iterable

    import sympy as sp

    from ..quantities import Quantity

Sign: TypeAlias = Literal["any", "nonzero", "nonnegative", "positive"]

_WORDS: dict[Sign, str] = {
    "any": "",
    "nonzero": " other than 0",
    "nonnegative": " not below 0",
    "positive": " above 0",
}


@dataclass(frozen=True)
class Domain:
    """The finite numbers an argument can be."""

    sign: Sign
    whole: bool
    because: str

    @property
    def expected(self) -> str:
        """The same in words."""
        return f"a {'whole' if self.whole else 'finite'} number{_WORDS[self.sign]}"


def domain_of(quantity: Quantity, hypotheses: Iterable[Supposed]) -> Domain:
    """Return the values of one argument for which a theorem speaks."""
    about = [h for h in hypotheses if isinstance(h, Relation) and _symbols(h) == {quantity}]
    for hypothesis in about:
        if hypothesis.lhs != quantity or hypothesis.rhs != 0 or hypothesis.op == "=":
            raise CannotGenerateError(f"expected a sign of {quantity}, got {text(lay(hypothesis))}")
    needed = sorted(text(lay(h)) for h in about)
    because = f"{quantity} is the {quantity.meaning.text}"
    if needed:
        because += f", and the theorem needs {' and '.join(needed)}"
    ops = {h.op for h in about} | _OPERATORS.get(quantity.meaning.domain, set())
    return Domain(_sign(ops), quantity.meaning.domain == "integer", because)


_OPERATORS = {"positive": {">"}, "nonnegative": {">="}}


def _sign(ops: set[str]) -> Sign:
    if ">" in ops or {">=", "!="} <= ops:
        return "positive"
    if ">=" in ops:
        return "nonnegative"
    return "nonzero" if "!=" in ops else "any"


def assumptions(hypotheses: Iterable[Supposed], arguments: tuple[Quantity, ...]) -> tuple[str, ...]:
    """Return the hypotheses that speak of more than the arguments, for the reader to know."""
    return tuple(sorted(text(lay(h)) for h in hypotheses if _unseen(h, arguments)))


def _unseen(hypothesis: Supposed, arguments: tuple[Quantity, ...]) -> bool:
    if not isinstance(hypothesis, Relation):
        return True
    variables = {q for q in _symbols(hypothesis) if not is_constant(q)}
    if not variables <= set(arguments):
        return True
    if len(variables) > 1:
        raise CannotGenerateError(f"expected the sign of an argument, got {text(lay(hypothesis))}")
    return False


def _symbols(hypothesis: Relation) -> set[sp.Basic]:
    return hypothesis.lhs.free_symbols | hypothesis.rhs.free_symbols
