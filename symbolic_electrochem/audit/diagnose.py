"""Which mistake turns a law into the expression found.

A law whose size is all that can differ has mistakes that are factors.  Each of the chapter's wrong
forms is divided by the right one; singles are tried before pairs, pairs before powers of ten.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING

from flint import arb

from .finding import SEVERITIES, Severity
from .laws import Law, MistakeForm, evaluate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_POWERS = (3, -3, 6, -6)
_PROBES = (("7", "120"), ("140", "5.4"))


@dataclass(frozen=True)
class Explanation:
    """Mistakes which together account for an expression, and what else could be said instead."""

    slugs: tuple[str, ...]
    because: str
    severity: Severity
    cost: int
    ratio: arb
    readings: tuple[str, ...] = ()


def slope(law: Law, env: Mapping[str, arb], wrong: MistakeForm | None = None) -> arb | None:
    """Return what a form of the law gives per e-fold outside, or None if that is not constant."""
    expr = law.reference if wrong is None else wrong.wrong
    slopes = []
    for inside, outside in _PROBES:
        point = dict(env) | {"a_in": arb(inside), "a_out": arb(outside)}
        slopes.append(evaluate(expr, point) / (point["a_out"] / point["a_in"]).log())
    return slopes[0] if slopes[0].overlaps(slopes[1]) else None


def factors(law: Law, env: Mapping[str, arb]) -> dict[MistakeForm, arb]:
    """Return by what each mistake multiplies the law at this valence and temperature."""
    right = slope(law, env)
    found = {}
    for mistake in law.mistakes:
        wrong = slope(law, env, mistake)
        if right is not None and wrong is not None and not wrong.overlaps(right):
            found[mistake] = wrong / right
    return found


def explanations(
    law: Law, env: Mapping[str, arb], observed: arb, tolerance: float
) -> Iterator[Explanation]:
    """Yield what explains an observed slope, the shortest explanations first."""
    right = slope(law, env)
    if right is None:
        return
    known = factors(law, env)
    chains = [*((m,) for m in known), *combinations(known, 2)]
    for chain in ((), *chains):
        factor = arb(1)
        for mistake in chain:
            factor *= known[mistake]
        for power in (0, *_POWERS):
            ratio = observed / (right * factor * arb(10) ** power)
            if (chain or power) and abs(ratio - 1) < tolerance:
                yield _explanation(chain, power, ratio)


def _explanation(chain: tuple[MistakeForm, ...], power: int, ratio: arb) -> Explanation:
    slugs = [mistake.slug for mistake in chain]
    reasons = [mistake.because for mistake in chain]
    if power:
        slugs.append(f"factor-1e{power}")
        reasons.append(f"it is 10^{power} times the law: a unit is off")
    rank = max((SEVERITIES.index(mistake.severity) for mistake in chain), default=-1)
    severity = SEVERITIES[-1 if power else rank]
    cost = 2 * len(chain) + 3 * bool(power)
    return Explanation(tuple(slugs), "; ".join(reasons), severity, cost, ratio)


def shortest(found: Iterable[Explanation]) -> Explanation | None:
    """Return the shortest explanation, with the others of its length as further readings."""
    ranked = sorted(found, key=lambda e: e.cost)
    if not ranked:
        return None
    best = ranked[0]
    ties = dict.fromkeys(" and ".join(e.slugs) for e in ranked if e.cost == best.cost)
    return replace(best, readings=tuple(ties)[1:])
