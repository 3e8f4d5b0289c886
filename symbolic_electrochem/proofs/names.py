"""What the symbols of a chapter are called in Coq."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from sympy.core.function import AppliedUndef

if TYPE_CHECKING:
    from collections.abc import Iterable

WORDS = """
    R Type Prop Set SProp as at cofix do else end exists exists2 fix for forall fun if in let match
    mod return then using where with by not and or True False
    exp ln sqrt sinh cosh tanh arcsinh Rpower Rabs PI Derive Derive_n ex_derive is_derive RInt
    continuous tends diverges filterlim at_right at_left locally Rbar_locally p_infty m_infty
"""
TAKEN = frozenset(WORDS.split())
"""The words of Coq, and what stands in the statements."""

INNER = re.compile(r"[A-Z]\d+'*")
"""How the proofs call their hypotheses."""


def sanitised(name: str) -> str:
    """Spell a name as Coq accepts it, and as nothing else is called."""
    spelled = re.sub(r"\W", "_", name, flags=re.ASCII)
    spelled = spelled if re.match("[A-Za-z]", spelled) else f"x{spelled}"
    return f"{spelled}_" if spelled in TAKEN or INNER.fullmatch(spelled) else spelled


def home(symbol: Any) -> str:
    """Return the chapter that declares a symbol or a function."""
    meaning = getattr(key(symbol), "meaning", None)
    return "" if meaning is None else str(meaning.home)


def key(symbol: Any) -> Any:
    """Return what a name stands for: a symbol, or the function that is applied."""
    return symbol.func if isinstance(symbol, AppliedUndef) else symbol


def ordered(symbols: Iterable[Any]) -> list[Any]:
    """Order symbols and functions by name, functions first."""
    return sorted(symbols, key=lambda s: (hasattr(s, "model") is False, _name(s), home(s)))


def _name(symbol: Any) -> str:
    return str(getattr(symbol, "name", None) or symbol.__name__)


def names(symbols: Iterable[Any]) -> dict[Any, str]:
    """Name symbols and functions; of two with one name the later carries its chapter's."""
    found: dict[Any, str] = {}
    for symbol in ordered(symbols):
        spelled = sanitised(_name(symbol))
        while spelled in found.values():
            spelled = sanitised(f"{spelled}_{home(symbol)}")
        found[symbol] = spelled
    return found
