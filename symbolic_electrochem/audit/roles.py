"""Which side of the membrane a concentration is on, and which ion it is of.

What a file declares counts first, then what its equations show; names only break a tie.  Everything
that was used is kept, so that a finding can be argued with.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .dataflow import Flow

Side: TypeAlias = Literal["inside", "outside"]
Strength: TypeAlias = Literal["declared", "equations", "name"]

VALENCE_OF = {
    "na": 1, "k": 1, "li": 1, "h": 1, "rb": 1, "cs": 1, "nh4": 1,
    "ca": 2, "mg": 2, "ba": 2, "zn": 2, "cl": -1, "hco3": -1, "br": -1,
}  # fmt: skip
_WORDS = {
    "sodium": "na", "potassium": "k", "calcium": "ca", "chloride": "cl", "magnesium": "mg",
    "bicarbonate": "hco3", "proton": "h", "lithium": "li", "hydrogen": "h",
}  # fmt: skip
_WORDS_OF: tuple[tuple[Side, tuple[str, ...]], ...] = (
    ("outside", ("extracellular", "external", "outside", "bath", "cleft", "interstitial")),
    ("inside", ("intracellular", "internal", "inside", "cyto", "dyad", "submembrane")),
)
_OUT_ENDINGS = {"o", "e", "ex", "ext", "out", "outside", "bath", "extracellular"}
_IN_ENDINGS = {
    "i", "in", "int", "inside", "intra", "intracellular", "cyt", "cyto", "cytosol", "myo", "ss",
    "sl", "j", "jn", "jct", "junc", "sub", "dyad", "ds",
}  # fmt: skip
_MEMBRANE = {"v", "vm", "v_m", "voltage", "membrane_voltage", "membrane_potential"}
_IONS = "|".join(sorted(VALENCE_OF, key=len, reverse=True))
_CONCENTRATION = re.compile(rf"\[?({_IONS})\d?\+*\]?_?([a-z]{{0,13}})(?:_.*)?")
_POTENTIAL = re.compile(rf"(?:e|v)_?(?:rev_?|eq_?|nernst_?)?({_IONS})(?:_.*|[a-z]{{0,3}})?")

_WORD_OF_TARGET = re.compile(rf"[evi]?({_IONS})")
_SEPARATOR = re.compile(r"[_\d]+")


@dataclass(frozen=True)
class Evidence:
    """One observation, where it comes from, and in words."""

    strength: Strength
    text: str


@dataclass(frozen=True)
class Sides:
    """Whether the first of two concentrations is outside (+1), inside (-1) or not told (0)."""

    sign: int
    sure: bool
    evidence: tuple[Evidence, ...]


def _local(name: str) -> str:
    return name.rpartition(".")[2]


def _side_votes(flow: Flow, name: str) -> Iterator[tuple[Side, Evidence]]:
    for tag in flow.model.variables[name].tags:
        for side, words in _WORDS_OF:
            if any(word in tag.lower() for word in words):
                yield side, Evidence("declared", f"{_local(name)} is annotated {tag}")
    match = _CONCENTRATION.fullmatch(_local(name).lower())
    ending = match[2] if match else _local(name).lower().rpartition("_")[2]
    if ending in _OUT_ENDINGS:
        yield "outside", Evidence("name", f"{_local(name)} ends like a concentration outside")
    if ending in _IN_ENDINGS:
        yield "inside", Evidence("name", f"{_local(name)} ends like a concentration inside")


def sides(flow: Flow, first: str, second: str | None) -> Sides:
    """Tell which of two concentrations is outside; sure only where nothing disagrees."""
    votes = [
        (name, sense if side == "outside" else -sense, seen)
        for name, sense in ((first, 1), (second, -1))
        for side, seen in (_side_votes(flow, name) if name else ())
    ]
    told = {name for name, _, _ in votes}
    signs = {sign for _, sign, _ in votes}
    evidence = [seen for _, _, seen in votes]
    shown = _from_equations(flow, first, second) if second else None
    if shown:
        evidence.append(shown[1])
    sign = signs.pop() if len(signs) == 1 else 0
    needed = 1 if second is None else 2
    enough = len(told) + bool(shown and shown[0] == sign) >= needed
    weak = shown[0] if shown and not told else 0
    return Sides(sign or weak, bool(sign) and enough, tuple(evidence))


def is_membrane(flow: Flow, name: str) -> bool:
    """Say whether a voltage is annotated or named as that of the membrane."""
    return bool(_MEMBRANE & {_local(name).lower(), *map(str.lower, flow.variable(name).tags)})


def clash(flow: Flow, inputs: tuple[str, ...], target: str) -> str:
    """Say why two concentrations are no pair for a target: of other ions, or on one side."""
    names = [_local(name) for name in inputs]
    ions = [_ion_of(flow, name) for name in inputs]
    where = [{side for side, _ in _side_votes(flow, name)} for name in inputs]
    told, given = [], [pair for pair in zip(names, ions, strict=True) if pair[1]]
    if all(ions) and len(set(ions)) > 1:
        told += [_other_ions(*given)]
    if len(names) > 1 and len(where[0]) == 1 and where[0] == where[1]:
        told += [f"{names[0]} and {names[1]} are both {where[0].pop()}"]
    meant = _ions_of_target(flow, target)
    if meant and all(ions) and not meant & {*ions}:
        told += [_other_ions((_local(target), " and ".join(sorted(meant))), given[0])]
    return "; ".join(told)


def _other_ions(one: tuple[str, str], two: tuple[str, str]) -> str:
    return f"{one[0]} is of {one[1].title()} and {two[0]} of {two[1].title()}"


def _ions_of_target(flow: Flow, target: str) -> set[str]:
    """Return the ions a potential or current is of, by its annotation or the words of its name.

    A lone h is the hyperpolarisation-activated channel's far more often than the proton's.
    """
    if target not in flow.model.variables:
        return set()
    tags = " ".join(flow.model.variables[target].tags).lower()
    told = {ion for word, ion in _WORDS.items() if word in tags}
    words = _SEPARATOR.split(_local(target).lower())
    named = {match[1] for word in words if (match := _WORD_OF_TARGET.fullmatch(word))}
    return told or named - {"h"}


def _ion_of(flow: Flow, name: str) -> str:
    """Return the ion a concentration is annotated with, else the one it is named after, or ""."""
    tags = flow.model.variables[name].tags
    told = {ion for tag in tags for word, ion in _WORDS.items() if word in tag.lower()}
    if told:
        return told.pop() if len(told) == 1 else ""
    match = _CONCENTRATION.fullmatch(_local(name).lower())
    return match[1] if match and match[2] in _OUT_ENDINGS | _IN_ENDINGS | {""} else ""


def _from_equations(flow: Flow, first: str, second: str) -> tuple[int, Evidence] | None:
    """Take a constant beside one that changes for the bath."""
    fixed = [flow.is_constant(name) for name in (first, second)]
    if fixed[0] == fixed[1]:
        return None
    bath, cell = (first, second) if fixed[0] else (second, first)
    text = f"{_local(bath)} is constant and {_local(cell)} changes"
    return (1 if fixed[0] else -1), Evidence("equations", text)


def ion(flow: Flow, inputs: tuple[str, ...], target: str) -> tuple[int, Evidence] | None:
    """Tell the valence from annotations, else from names on which all agree."""
    tagged = {
        (ion, tag)
        for name in inputs
        for tag in flow.model.variables[name].tags
        for word, ion in _WORDS.items()
        if word in tag.lower()
    }
    if len({ion for ion, _ in tagged}) == 1:
        found, tag = min(tagged)
        return VALENCE_OF[found], Evidence("declared", f"annotated {tag}")
    matches = [_CONCENTRATION.fullmatch(_local(name).lower()) for name in inputs]
    named = {match[1] for match in matches if match}
    if len(named) == 1 and all(matches):
        return _named(named.pop(), ", ".join(map(_local, inputs)))
    match = _POTENTIAL.fullmatch(_local(target).lower()) if not named else None
    return _named(match[1], _local(target)) if match else None


def _named(found: str, where: str) -> tuple[int, Evidence]:
    return VALENCE_OF[found], Evidence("name", f"{where} named after {found.capitalize()}")
