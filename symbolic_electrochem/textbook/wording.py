"""Says in words what a step does, for any notation: a sentence is text, formulas and references."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from ..notation.arrange import arrange
from ..notation.layout import Layout
from ..notation.statements import lay
from ..steps.chains import main_premise
from .shelf import Reference, Shelf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import sympy as sp

    from ..kernel import Theorem


@dataclass(frozen=True)
class Value:
    """A number with its unit, such as ``-89.06 mV``."""

    measured: str


Piece: TypeAlias = str | Layout | Reference | Value
Sentence: TypeAlias = tuple[Piece, ...]

FUNCTIONS = {
    "exp": "the exponential",
    "ln": "the logarithm",
    "sinh": "the hyperbolic sine",
    "asinh": "the inverse hyperbolic sine",
}


def move(theorem: Theorem, shelf: Shelf) -> Sentence:
    """Say what a step does."""
    if (back := taken_back(theorem, shelf)) is not None:
        return ("the steps from ", back[0], " to ", back[1], ", taken back")
    record = theorem.record
    return WORDS[record.word if record.word in WORDS else record.move](theorem, shelf)


def refer(theorem: Theorem, shelf: Shelf) -> Piece:
    """Refer to a step by its number, or by what it says if it has none."""
    return shelf.reference(theorem) or lay(theorem.claim)


def taken_back(theorem: Theorem, shelf: Shelf) -> tuple[Reference, Reference] | None:
    """Return where a chain of steps began and ended, if this one replays it in reverse."""
    replay = _chain(theorem)
    if len(replay) == 1 or any(map(shelf.reference, replay[1:])):
        return None
    claims = [step.claim for step in replay]
    for end in shelf.references.values():
        chain = _chain(end.theorem)[: len(replay)]
        start = shelf.reference(chain[-1])
        if start is not None and [step.claim for step in reversed(chain)] == claims:
            return start, end
    return None


def _chain(theorem: Theorem) -> list[Theorem]:
    chain = [theorem]
    while chain[-1].record.premises:
        chain.append(main_premise(chain[-1]))
    return chain


def listed(pieces: Iterable[Piece | Sentence]) -> Sentence:
    """Join as in a sentence: a, b and c."""
    parts = [piece if isinstance(piece, tuple) else (piece,) for piece in pieces]
    joints = ["", *[", "] * (len(parts) - 2), " and "][: len(parts)]
    return tuple(p for joint, part in zip(joints, parts, strict=True) for p in (joint, *part) if p)


def _all(theorems: Iterable[Theorem], shelf: Shelf) -> Sentence:
    return listed(refer(theorem, shelf) for theorem in theorems)


def _main(theorem: Theorem, shelf: Shelf) -> Piece:
    return refer(theorem.record.premises[0], shelf)


def _substitute(theorem: Theorem, shelf: Shelf) -> Sentence:
    """Name every rule, also where each was put in by a step of its own."""
    first, *rules = theorem.record.premises
    while shelf.reference(first) is None and first.record.word == theorem.record.word:
        first, *before = first.record.premises
        rules = [*before, *rules]
    return ("put ", *_all(rules, shelf), " into ", refer(first, shelf))


def _rearrange(theorem: Theorem, shelf: Shelf) -> Sentence:
    first, *others = theorem.record.premises
    using = (" with ", *_all(others, shelf)) if others else ()
    return ("rearrange ", refer(first, shelf), *using)


def _divide(theorem: Theorem, shelf: Shelf) -> Sentence:
    return ("divide ", _main(theorem, shelf), " by ", arrange(theorem.record.arguments[0][1]))


def _multiply(theorem: Theorem, shelf: Shelf) -> Sentence:
    top, bottom = theorem.record.arguments[0]
    return ("multiply ", _main(theorem, shelf), " by ", arrange(top / bottom))


def _subtract(theorem: Theorem, shelf: Shelf) -> Sentence:
    first, second = theorem.record.premises
    return ("subtract ", refer(second, shelf), " from ", refer(first, shelf))


def _combine(theorem: Theorem, shelf: Shelf) -> Sentence:
    """Write the combination of equations that the step is."""
    pieces: list[Piece] = []
    record = theorem.record
    for premise, (top, bottom) in zip(record.premises, record.arguments, strict=True):
        factor = top / bottom
        minus = not factor.is_Add and factor.could_extract_minus_sign()
        size = -factor if minus else factor
        pieces += [(" − " if minus else " + ") if pieces else ("−" if minus else "")]
        pieces += [] if size == 1 else [*_bracketed(size), " × "]
        pieces += [refer(premise, shelf)]
    return tuple(piece for piece in pieces if piece)


def _bracketed(factor: sp.Expr) -> Sentence:
    return ("(", arrange(factor), ")") if factor.is_Add else (arrange(factor),)


def _special_case(theorem: Theorem, shelf: Shelf) -> Sentence:
    pairs = [(arrange(new), " for ", arrange(old)) for old, new in theorem.record.arguments]
    return ("in ", _main(theorem, shelf), " put ", *listed(pairs))


def _eliminate(theorem: Theorem, shelf: Shelf) -> Sentence:
    name = arrange(theorem.record.arguments[0][0])
    return ("drop the name ", name, " from ", _main(theorem, shelf))


def _apply(theorem: Theorem, shelf: Shelf) -> Sentence:
    what = FUNCTIONS[theorem.record.arguments[0]]
    return (f"take {what} of both sides of ", _main(theorem, shelf))


def _known(theorem: Theorem, shelf: Shelf) -> Sentence:
    given = theorem.record.given
    return ("follows from ", *_all(given, shelf)) if given else ("the signs of its parts",)


def _for_every(theorem: Theorem, shelf: Shelf) -> Sentence:
    variable = arrange(theorem.record.conclusion.variable)  # type: ignore[union-attr]
    return (_main(theorem, shelf), ", where no more was supposed of ", variable)


def _at(theorem: Theorem, shelf: Shelf) -> Sentence:
    (variable, value), *_ = theorem.record.arguments
    if value == variable:
        return (_main(theorem, shelf), " at one ", arrange(variable))
    return (_main(theorem, shelf), " at ", arrange(variable), " = ", arrange(value))


def _integrate(theorem: Theorem, shelf: Shelf) -> Sentence:
    (variable, low), (_, high), _ = theorem.record.arguments
    ends = (" from ", arrange(low), " to ", arrange(high))
    return ("integrate ", _main(theorem, shelf), " over ", arrange(variable), *ends)


def _rates(theorem: Theorem, shelf: Shelf) -> Sentence:
    variable = arrange(theorem.record.conclusion.variable)  # type: ignore[union-attr]
    return ("differentiate both sides of ", _main(theorem, shelf), " by ", variable)


def _both_ways(theorem: Theorem, shelf: Shelf) -> Sentence:
    forward, backward = theorem.record.premises
    if shelf.reference(backward) is None and (back := taken_back(backward, shelf)):
        return ("the steps from ", back[0], " to ", back[1], ", and the same steps back")
    return (refer(forward, shelf), " and its converse ", refer(backward, shelf))


def _follow(theorem: Theorem, shelf: Shelf) -> Sentence:
    rule, premise = theorem.record.premises
    return (refer(premise, shelf), ", by the equivalence ", refer(rule, shelf))


def _cases(theorem: Theorem, shelf: Shelf) -> Sentence:
    proofs = {id(proof): proof for proof in theorem.record.premises}
    return ("case by case, from ", *_all(proofs.values(), shelf))


def _said(*words: str) -> Callable[[Theorem, Shelf], Sentence]:
    return lambda _theorem, _shelf: words


WORDS: dict[str, Callable[[Theorem, Shelf], Sentence]] = {
    "suppose": _said("supposition"),
    "define": _said("definition"),
    "identity": _said("identity"),
    "differentiate": _said("derivative"),
    "limit": _said("limit"),
    "quotient_limit": _said("limit of a quotient, by its derivatives"),
    "for_every": _for_every,
    "everywhere": _for_every,
    "at": _at,
    "integrate": _integrate,
    "rates": _rates,
    "substitute": _substitute,
    "rearrange": _rearrange,
    "stable form": _rearrange,
    "divide": _divide,
    "multiply": _multiply,
    "subtract": _subtract,
    "combine": _combine,
    "special_case": _special_case,
    "eliminate": _eliminate,
    "apply": _apply,
    "known": _known,
    "both_ways": _both_ways,
    "follow": _follow,
    "by_cases": _cases,
    "solutions": _cases,
    "replace": _substitute,
    "instantiate": _special_case,
    "iff": _both_ways,
    "cases": _cases,
}
