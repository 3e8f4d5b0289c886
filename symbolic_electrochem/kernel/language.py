"""What the kernel reads at all: exact, real, elementary, and of bounded size.

A step is looked through here before anything is computed from it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import sympy as sp
from sympy.core.function import AppliedUndef

from ..quantities import Quantity
from .claims import (
    Answer,
    Diverges,
    Everything,
    Everywhere,
    Exactly,
    Iff,
    Limit,
    Nothing,
    Relation,
    Solutions,
    Split,
    Unconditioned,
    Within,
    expressions,
)
from .elementary import ELEMENTARY, is_logarithm
from .refusal import Refused
from .theorem import SIGNS, Record, genuine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

DEPTH, NODES = 60, 10_000
BITS = 50_000
"""How long the numbers may become that arise when small numbers are put for the symbols."""

ENDS = ((sp.oo, "-"), (-sp.oo, "+"))
OPERATORS = ("=", "!=", ">", ">=")
BOUNDED = "a step of bounded size"


def check(record: Record) -> None:
    """Refuse a record that is not one, or that speaks of what the kernel does not know."""
    for what, part in (("premises", record.premises), ("given", record.given)):
        if not _is_tuple(part) or not all(map(genuine, part)):
            raise Refused(
                expected=f"theorems as {what}",
                got=f"{part}"[:200],
                remedy="pass the step that proves it; suppose it first if it is a hypothesis",
            )
    if record.relation not in SIGNS:
        raise Refused(
            expected=f"one of {' '.join(SIGNS)}",
            got=repr(record.relation),
            remedy="use the words of steps",
        )
    _claim(record.conclusion)
    for e in (*expressions(record.conclusion), *_arguments(record)):
        expression(e)


def _arguments(record: Record) -> Iterator[object]:
    """Yield the expressions in the arguments, which every move takes in a form of its own."""
    form, fits = FORMS.get(record.move, ("no arguments", lambda _: False))
    if not _is_tuple(record.arguments) or not all(map(fits, record.arguments)):
        raise Refused(expected=form, got=f"{record.arguments}"[:200], remedy=f"see {record.move}")
    for argument in record.arguments:
        if isinstance(argument, Relation):
            _claim(argument)
            yield from expressions(argument)
        elif isinstance(argument, tuple):
            yield from argument


def _is_tuple(part: object) -> bool:
    return isinstance(part, tuple)


def _is_pair(argument: object) -> bool:
    return isinstance(argument, tuple) and len(argument) == 2  # noqa: PLR2004  (a pair is two)


FORMS: dict[str, tuple[str, Callable[[object], bool]]] = {
    "combine": ("pairs (numerator, denominator)", _is_pair),
    "instantiate": ("pairs (symbol, expression)", _is_pair),
    "at": ("a pair (symbol, expression)", _is_pair),
    "integrate": ("pairs (symbol, end), (symbol, end), (left, right)", _is_pair),
    "limit": ("a pair (numerator, denominator)", _is_pair),
    "apply": ("the name of a function", lambda argument: isinstance(argument, str)),
    "cases": ("relations", lambda argument: isinstance(argument, Relation)),
}


def _claim(claim: object) -> None:
    # Kinds are compared exactly: a subclass could bring an equality of its own.
    match claim:
        case Relation(op=str(op)) if type(claim) is Relation and op in OPERATORS:
            return
        case Iff(left=left, right=right) if type(left) is type(right) is Relation:
            _claim(left)
            _claim(right)
        case Everywhere(variable=sp.Symbol(), where=tuple(where), relation=relation) if all(
            type(part) is Relation for part in (*where, relation)
        ):
            for part in (*where, relation):
                _claim(part)
        case Limit(variable=sp.Symbol(), side="+" | "-" | "both"):
            _limit(claim)
        case Solutions(unknown=sp.Symbol(), equation=Relation(op="=") as equation):
            _claim(equation)
            _answer(claim.answer)
        case _:
            raise Refused(
                expected="a relation (=, !=, >, >=), an equivalence, a statement for every value, "
                "a limit or a set of solutions",
                got=f"{claim}"[:200],
                remedy="write it with equal, nonzero, positive, greater, equivalent or limit",
            )
    _of_kind(claim, Relation, Iff, Everywhere, Limit, Solutions)


def _of_kind(thing: object, *kinds: type) -> None:
    if type(thing) not in kinds:
        names = ", ".join(kind.__name__ for kind in kinds)
        raise Refused(
            expected=names,
            got=f"a {type(thing).__name__} made elsewhere",
            remedy="use the words of steps",
        )


def _limit(claim: Limit) -> None:
    value = claim.value.direction if isinstance(claim.value, Diverges) else claim.value
    if claim.point.is_infinite and (claim.point, claim.side) not in ENDS:
        raise Refused(
            expected="oo from side -, or -oo from side +",
            got=f"{claim.point} from side {claim.side}",
            remedy="leave out the side",
        )
    for part in (*_finite(claim.point), value):
        expression(part)
        if claim.variable in part.free_symbols:
            raise Refused(
                expected=f"a point and a value without {claim.variable}, which moves",
                got=str(part),
                remedy="write what it tends to, in the other symbols",
            )


def _finite(point: sp.Expr) -> tuple[sp.Expr, ...]:
    return () if point.is_infinite else (point,)


def _answer(answer: Answer) -> None:
    _of_kind(answer, Split, Exactly, Within, Everything, Nothing, Unconditioned)
    match answer:
        case Split():
            _answer(answer.zero)
            _answer(answer.nonzero)
        case Exactly() | Within() | Everything() | Nothing(limit=None):
            return
        case Nothing(limit=limit) if type(limit) is Diverges:
            return
        case Unconditioned(reason="impermeant" | "absent", free=tuple(free)) if all(
            isinstance(symbol, sp.Symbol) for symbol in free
        ):
            return
        case _:
            raise Refused(
                expected="exactly, every, none, no_condition or split",
                got=str(answer),
                remedy="end every case with one of these; what is free is a symbol",
            )


def expression(e: object) -> None:
    """Refuse an expression that does not denote a real number by rules the kernel knows."""
    waiting: list[tuple[object, int]] = [(e, 0)]
    for _ in range(NODES):
        if not waiting:
            break
        node, depth = waiting.pop()
        if depth > DEPTH:
            raise Refused(
                expected=BOUNDED, got=f"more than {DEPTH} levels", remedy="name the parts"
            )
        waiting += [(part, depth + 1) for part in _parts(node)]
    else:
        raise Refused(expected=BOUNDED, got=f"more than {NODES} terms", remedy="name the parts")
    if isinstance(e, sp.Expr) and size(e) > BITS:
        raise Refused(
            expected=BOUNDED,
            got="an exponent or a number too large to compute with",
            remedy="put a symbol for it",
        )


def _parts(node: Any) -> tuple[object, ...]:
    """Return the arguments of a node of a known kind, and refuse any other."""
    if isinstance(node, (sp.Rational, sp.core.numbers.Exp1)) or node is sp.pi:
        return ()
    if type(node) in (sp.Symbol, sp.Dummy, Quantity) and node.assumptions0 == {"commutative": True}:
        return ()
    if isinstance(node, AppliedUndef) and hasattr(node.func, "meaning"):
        return node.args
    if isinstance(node, sp.Derivative) and all(v.is_Symbol for v in node.variables):
        return (node.expr,)
    if type(node) in (sp.Add, sp.Mul, sp.exp) or _is_function(node):
        return node.args
    if type(node) is sp.Pow and node.base is not sp.E:
        return node.args
    raise Refused(
        expected="rational numbers, pi, symbols, +, *, powers, exp, ln, sinh, cosh, tanh, asinh",
        got=_named(node),
        remedy="write numbers as Rational, powers of e as exp, symbols and functions as quantity "
        "and quantity_function",
    )


def _is_function(node: Any) -> bool:
    return type(node) in ELEMENTARY or hasattr(node, "elementary") or is_logarithm(node)


def _named(node: object) -> str:
    if isinstance(node, sp.Float):
        return f"a floating-point number, {node}"
    if isinstance(node, sp.Symbol):
        return f"{node}, a symbol with assumptions of its own"
    return f"{type(node).__name__}: {str(node)[:100]}"


def size(e: Any) -> int:
    """Bound the length of the numbers that arise when small numbers are put for the symbols."""
    if isinstance(e, sp.Rational):
        return int(max(abs(int(e.p)).bit_length(), int(e.q).bit_length()))
    if isinstance(e, (sp.Symbol, AppliedUndef, sp.Derivative)) or e is sp.pi:
        return 2
    if isinstance(e, sp.Pow) and isinstance(e.exp, sp.Rational):
        return size(e.base) * (1 + abs(int(e.exp.p)))
    if isinstance(e, sp.Pow) and e.exp.free_symbols:
        return int(size(e.base) * 2 ** min(size(e.exp), BITS.bit_length()))
    return sum(map(size, e.args)) or 1
