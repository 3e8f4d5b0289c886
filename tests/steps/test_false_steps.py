"""False steps, through the words a chapter uses, and beside each the true step it is mistaken for.

The true twin shows that the false one is refused for what is wrong with it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import pytest
import sympy as sp

from symbolic_electrochem.derivations.electrochemical_potential import (
    present_inside,
    present_outside,
)
from symbolic_electrochem.derivations.equilibrium import any_voltage as neutral_any_voltage
from symbolic_electrochem.derivations.impermeant_species import (
    P,
    g,
    impermeant,
    no_flux,
    no_net_flux,
    permeant,
)
from symbolic_electrochem.derivations.membrane import E, F, R, T, V, a_in, a_out, z
from symbolic_electrochem.derivations.nernst_potential import (
    balance,
    charged,
    equilibrium_potential,
    isolated,
    nernst_equation,
    nernst_potential,
)
from symbolic_electrochem.derivations.neutral_species import (
    any_voltage,
    neutral,
    same_activity,
)
from symbolic_electrochem.derivations.vanishing_activity import (
    absent_inside_too,
    absent_outside,
    absent_outside_too,
    anion,
    cation,
    emptying_outside,
    exactly_one,
    extended,
    potential,
)
from symbolic_electrochem.kernel import Exactly, Refused, Relation, Theorem, verify
from symbolic_electrochem.steps import (
    apply,
    backwards,
    both_ways,
    by_cases,
    combine,
    define,
    differentiate,
    diverges,
    divide,
    equal,
    equivalent,
    every,
    exactly,
    follow,
    greater,
    identity,
    known,
    limit,
    multiply,
    negative,
    no_condition,
    none,
    nonzero,
    positive,
    quantity,
    rearrange,
    solutions,
    special_case,
    split,
    stated,
    substitute,
    subtract,
    suppose,
    unequal,
)

if TYPE_CHECKING:
    from collections.abc import Callable

a = quantity("a", "a real number")
b = quantity("b", "another")
c = quantity("c", "a third")
p = quantity("p", "a positive number", domain="positive")
q = quantity("q", "another positive number", domain="positive")
length = quantity("length", "a length", unit="m")
amount = quantity("amount", "an amount", unit="mol")
half = sp.Rational(1, 2)
same = suppose(equal(a, b))
product = suppose(equal(a * (a - b), b * (a - b)))
squares = suppose(equal(a**2, 4))
a_nonzero = suppose(nonzero(a))
a_positive = suppose(positive(a))
b_positive = suppose(positive(b))
both_present = (present_inside, present_outside)
all_present = (present_inside, present_outside, charged)
is_zero = suppose(equal(a, 0))
swapped = R * T / (z * F) * sp.log(a_in / a_out)


@dataclass(frozen=True)
class Pair:
    """A false step, a fragment of its refusal, and its true twin."""

    false: Callable[[], Any]
    said: str
    true: Callable[[], Any]


def solved(branch: Any, unknown: Any = V, of: Any = extended.claim) -> Theorem:
    return solutions(unknown, of=of, answer=branch)


PAIRS: dict[str, Pair] = {
    # dividing and multiplying
    "one equals two, by dividing by a - b": Pair(
        lambda: divide(product, a - b, gives=equal(a, b)),
        "a - b != 0",
        lambda: multiply(same, a - b, gives=stated(product), relation="⇒"),
    ),
    "dividing by zF without z != 0": Pair(
        lambda: divide(isolated, z * F, gives=stated(nernst_potential)),
        "z != 0",
        lambda: divide(isolated, z * F, gives=stated(nernst_potential), given=charged),
    ),
    "multiplying by what may be zero, as an equivalence": Pair(
        lambda: multiply(same, c),
        "c != 0",
        lambda: multiply(same, c, relation="⇒"),
    ),
    "multiplying by zero, as an equivalence": Pair(
        lambda: multiply(same, sp.S.Zero),
        "!= 0",
        lambda: multiply(same, sp.S.Zero, relation="⇒"),
    ),
    "dividing by zero": Pair(
        lambda: divide(same, sp.S.Zero, gives=equal(a, b)),
        "divisor",
        lambda: divide(same, sp.Integer(2), gives=equal(a / 2, b / 2)),
    ),
    "multiplying an inequality by what may be negative": Pair(
        lambda: combine(greater(a * c, 0), (c, a_positive)),
        "c > 0",
        lambda: combine(greater(a * p, 0), (p, a_positive)),
    ),
    "a strict inequality from one that is not": Pair(
        lambda: combine(greater(a, 0), (1, suppose(Relation(">=", a, sp.S.Zero)))),
        "strict",
        lambda: combine(Relation(">=", a, sp.S.Zero), (1, a_positive)),
    ),
    "a quotient that a hole was cancelled from": Pair(
        lambda: identity(equal((a**2 - b**2) / (a - b), a + b)),
        "a - b != 0",
        lambda: identity(equal((a**2 - b**2) / (a - b), a + b), given=suppose(unequal(a, b))),
    ),
    # logarithms and exponentials
    "ln of something not known positive": Pair(
        lambda: apply("ln", same),
        "a > 0",
        lambda: apply("ln", suppose(equal(p, q))),
    ),
    "splitting ln with unknown signs": Pair(
        lambda: identity(equal(sp.log(a * b), sp.log(a) + sp.log(b))),
        "> 0",
        lambda: identity(equal(sp.log(p * q), sp.log(p) + sp.log(q))),
    ),
    "ln of a sum as the sum of ln": Pair(
        lambda: identity(equal(sp.log(p + q), sp.log(p) + sp.log(q))),
        "differs by",
        lambda: identity(equal(sp.log(p * q), sp.log(p) + sp.log(q))),
    ),
    "ln 0": Pair(
        lambda: suppose(equal(b, sp.log(a * 0 + c - c))),
        "",
        lambda: suppose(equal(b, sp.log(p))),
    ),
    "a power of a sum of exponents": Pair(
        lambda: identity(equal(sp.exp(a + b), sp.exp(a) + sp.exp(b))),
        "differs by",
        lambda: identity(equal(sp.exp(a + b), sp.exp(a) * sp.exp(b))),
    ),
    "squaring is not one-to-one": Pair(
        lambda: apply("square", same),
        "exp or ln",
        lambda: apply("exp", same),
    ),
    # roots
    "keeping one root without proof": Pair(
        lambda: divide(squares, a + 2, gives=equal(a - 2, 0)),
        "",
        lambda: divide(squares, a + 2, gives=equal(a - 2, 0), given=suppose(greater(a, 0))),
    ),
    "the square root of a square is not the number": Pair(
        lambda: identity(equal(sp.sqrt(a**2), a)),
        "> 0",
        lambda: identity(equal(sp.sqrt(p) ** 2, p)),
    ),
    # exchange and substitution
    "exchange by one substitution after the other": Pair(
        lambda: special_case(
            equilibrium_potential,
            {a_in: a_out, a_out: a_in},
            gives=equal(E, R * T / (z * F) * sp.log(a_in / a_in)),
            given=both_present,
        ),
        "on the right side",
        lambda: special_case(
            equilibrium_potential,
            {a_in: a_out, a_out: a_in},
            gives=equal(E, swapped),
            given=both_present,
        ),
    ),
    "putting something for what is differentiated by": Pair(
        lambda: special_case(differentiate(a**2, a), {a: b}),
        "free",
        lambda: special_case(differentiate(a**2 * c, a), {c: b}),
    ),
    "a rule used backwards": Pair(
        lambda: substitute(suppose(equal(a, c)), same, gives=equal(a, b)),
        "",
        lambda: substitute(suppose(equal(a, c)), same, gives=equal(b, c)),
    ),
    # signs
    "two sign errors that cancel, the first": Pair(
        lambda: rearrange(isolated, gives=equal(-z * F * V, R * T * sp.log(a_out / a_in))),
        "differs by",
        lambda: multiply(
            isolated, -sp.S.One, gives=equal(-z * F * V, R * T * sp.log(a_in / a_out))
        ),
    ),
    "two sign errors that cancel, the second": Pair(
        lambda: divide(
            suppose(equal(-z * F * V, R * T * sp.log(a_out / a_in)), given=both_present),
            z * F,
            gives=stated(nernst_potential),
            given=all_present,
        ),
        "differs by",
        lambda: divide(
            suppose(equal(-z * F * V, R * T * sp.log(a_in / a_out)), given=both_present),
            -z * F,
            gives=stated(nernst_potential),
            given=all_present,
        ),
    ),
    "combining logarithms the wrong way round": Pair(
        lambda: rearrange(balance, gives=equal(z * F * V, R * T * sp.log(a_in / a_out))),
        "differs by",
        lambda: rearrange(balance, gives=equal(z * F * V, R * T * sp.log(a_out / a_in))),
    ),
    # the Nernst equation as it is miswritten
    "Nernst with the sides exchanged": Pair(
        lambda: divide(isolated, z * F, gives=equal(V, swapped), given=charged),
        "differs by",
        lambda: divide(isolated, -z * F, gives=equal(-V, swapped), given=charged),
    ),
    "Nernst without the valence": Pair(
        lambda: divide(
            isolated, F, gives=equal(V, R * T / F * sp.log(a_out / a_in)), given=charged
        ),
        "differs by",
        lambda: divide(isolated, F, gives=equal(z * V, R * T / F * sp.log(a_out / a_in))),
    ),
    "Nernst with the logarithm to base 10": Pair(
        lambda: divide(
            isolated,
            z * F,
            gives=equal(V, R * T / (z * F) * sp.log(a_out / a_in) / sp.log(10)),
            given=charged,
        ),
        "differs by",
        lambda: divide(
            isolated,
            z * F,
            gives=equal(V, R * T * sp.log(10) / (z * F) * (sp.log(a_out / a_in) / sp.log(10))),
            given=charged,
        ),
    ),
    "a difference of potentials that forgets one": Pair(
        lambda: subtract(nernst_potential, equilibrium_potential, gives=equal(V, 0)),
        "differs by",
        lambda: subtract(nernst_potential, equilibrium_potential, gives=equal(V - E, 0)),
    ),
    "the potential of glucose is zero": Pair(
        lambda: combine(equal(V, 0), (1, isolated), (1, neutral)),
        "",
        lambda: combine(equal(0, R * T * sp.log(a_out / a_in)), (1, isolated), (-F * V, neutral)),
    ),
    # cases
    "a case left out": Pair(
        lambda: by_cases((equal(a, 0), identity(equal(b, b)))),
        "exhaustive",
        lambda: by_cases((equal(a, 0), identity(equal(b, b))), (nonzero(a), identity(equal(b, b)))),
    ),
    "cases that overlap": Pair(
        lambda: by_cases(
            (Relation(">=", a, sp.S.Zero), identity(equal(b, b))),
            (Relation(">=", -a, sp.S.Zero), identity(equal(b, b))),
        ),
        "exhaustive",
        lambda: by_cases(
            (greater(a, 0), identity(equal(b, b))),
            (Relation(">=", -a, sp.S.Zero), identity(equal(b, b))),
        ),
    ),
    "cases of two different expressions": Pair(
        lambda: by_cases((equal(a, 0), identity(equal(b, b))), (nonzero(c), identity(equal(b, b)))),
        "one expression",
        lambda: by_cases((equal(a, 0), identity(equal(b, b))), (nonzero(a), identity(equal(b, b)))),
    ),
    # limits
    "a one-sided limit posing as two-sided": Pair(
        lambda: limit(1 / a, a, 0, side="both", gives=diverges(1)),
        "",
        lambda: limit(1 / a, a, 0, side="+", gives=diverges(1)),
    ),
    "the wrong side of a limit": Pair(
        lambda: limit(1 / a, a, 0, side="-", gives=diverges(1)),
        "direction",
        lambda: limit(1 / a, a, 0, side="-", gives=diverges(-1)),
    ),
    "a limit 0 * oo": Pair(
        lambda: limit(a * sp.log(a), a, 0, side="+", gives=0),
        "",
        lambda: limit(p * sp.log(a), a, 0, side="+", gives=diverges(-1)),
    ),
    "the potential as the valence goes to zero, from both sides": Pair(
        lambda: limit(
            potential, z, 0, side="both", gives=diverges(sp.log(a_out / a_in)), given=both_present
        ),
        "",
        lambda: limit(
            potential,
            z,
            0,
            side="+",
            gives=diverges(1),
            given=(*both_present, suppose(greater(sp.log(a_out / a_in), 0), given=both_present)),
        ),
    ),
    "an anion that is lost outside, held by a negative potential": Pair(
        lambda: limit(
            potential, a_out, 0, side="+", gives=diverges(-1), given=(present_inside, anion)
        ),
        "direction",
        lambda: limit(
            potential, a_out, 0, side="+", gives=diverges(1), given=(present_inside, anion)
        ),
    ),
    "a sentinel for every sign of the valence": Pair(
        lambda: limit(
            potential, a_out, 0, side="+", gives=diverges(-1), given=(present_inside, charged)
        ),
        "direction",
        lambda: limit(
            potential, a_out, 0, side="+", gives=diverges(-1), given=(present_inside, cation)
        ),
    ),
    "a derivative that forgets the chain rule": Pair(
        lambda: differentiate(sp.exp(2 * a), a, gives=sp.exp(2 * a)),
        "as the derivative",
        lambda: differentiate(sp.exp(2 * a), a, gives=2 * sp.exp(2 * a)),
    ),
    # dimensions
    "adding volts to moles": Pair(
        lambda: suppose(equal(V, V + amount)),
        "one dimension",
        lambda: suppose(equal(V, V + E)),
    ),
    "volts equal to moles": Pair(
        lambda: suppose(equal(V, amount)),
        "one dimension",
        lambda: suppose(equal(V, E)),
    ),
    "exp of a quantity with a unit": Pair(
        lambda: suppose(equal(a, sp.exp(V))),
        "pure number",
        lambda: suppose(equal(a, sp.exp(V / E)), given=suppose(nonzero(E))),
    ),
    "ln of a quantity with a unit": Pair(
        lambda: suppose(equal(a, sp.log(T))),
        "pure number",
        lambda: suppose(equal(a, sp.log(T / T))),
    ),
    "the potential without the temperature": Pair(
        lambda: define(E, R / (z * F) * sp.log(a_out / a_in), given=all_present),
        "one dimension",
        lambda: define(E, R * T / (z * F) * sp.log(a_out / a_in), given=all_present),
    ),
    # hypotheses
    "a hypothesis that was never assumed": Pair(
        lambda: divide(same, c, given=nonzero(c)),  # type: ignore[arg-type]
        "theorem",
        lambda: divide(same, c, given=suppose(nonzero(c))),
    ),
    "contradictory hypotheses": Pair(
        lambda: combine(equal(a * b, 0), (b, is_zero), (1, suppose(equal(a, 1))), (-1, is_zero)),
        "",
        lambda: combine(equal(a * b, 0), (b, is_zero)),
    ),
    "dividing by what is supposed to be zero": Pair(
        lambda: divide(suppose(equal(a * b, a * c)), a, gives=equal(b, c), given=is_zero),
        "a",
        lambda: divide(suppose(equal(a * b, a * c)), a, gives=equal(b, c), given=a_nonzero),
    ),
    "a definition that goes in a circle": Pair(
        lambda: define(a, a + 1),
        "circle",
        lambda: define(a, b + 1),
    ),
    "a sign read off nothing": Pair(
        lambda: known(positive(a)),
        "a > 0",
        lambda: known(positive(p)),
    ),
    "the sign of a sum of unlike signs": Pair(
        lambda: known(positive(a - b), given=(a_positive, b_positive)),
        "a - b",
        lambda: known(positive(a + b), given=(a_positive, b_positive)),
    ),
    "a negative number called positive": Pair(
        lambda: known(negative(p)),
        "",
        lambda: known(negative(-p)),
    ),
    # equivalences
    "a converse that was not proved": Pair(
        lambda: verify(
            replace(nernst_equation.record, conclusion=equivalent(equal(V, 0), equal(V, E)))
        ),
        "must end where the other begins",
        lambda: both_ways(same_activity, any_voltage),
    ),
    "undoing a step that cannot be undone": Pair(
        lambda: backwards(multiply(same, c, relation="⇒"), to=same),
        "can all be undone",
        lambda: backwards(multiply(same, p), to=same),
    ),
    "following an equivalence from the wrong statement": Pair(
        lambda: follow(exactly_one, suppose(equal(V, 0))),
        "one side",
        lambda: follow(exactly_one, extended),
    ),
    # sets of solutions
    "an impermeant species with a Nernst potential": Pair(
        lambda: solved(
            split(P, zero=exactly(exactly_one), nonzero=exactly(exactly_one)),
            of=no_net_flux.claim,
        ),
        "",
        lambda: solved(no_condition(no_flux, "impermeant", a_in, a_out, z), of=no_net_flux.claim),
    ),
    "no condition, by a proof that has one": Pair(
        lambda: solved(no_condition(any_voltage, "absent", z), of=isolated.claim),
        "whatever",
        lambda: solved(no_condition(no_flux, "impermeant", a_in, a_out, z), of=no_net_flux.claim),
    ),
    "every voltage where there is none": Pair(
        lambda: solved(
            split(a_in - a_out, zero=none(same_activity), nonzero=every(any_voltage)),
            of=isolated.claim,
        ),
        "",
        lambda: solved(
            split(a_in - a_out, zero=every(any_voltage), nonzero=none(same_activity)),
            of=isolated.claim,
        ),
    ),
    "no flux, because the membrane is closed, as an equilibrium": Pair(
        lambda: divide(
            combine(equal(P * g, 0), (g, impermeant)), P, gives=equal(g, 0), given=impermeant
        ),
        "P",
        lambda: divide(no_net_flux, P, gives=equal(g, 0), given=permeant),
    ),
    "an answer that mentions the unknown": Pair(
        lambda: solved(split(V, zero=every(neutral_any_voltage), nonzero=exactly(exactly_one))),
        "",
        lambda: solved(
            split(a_in - a_out, zero=every(any_voltage), nonzero=none(same_activity)),
            of=isolated.claim,
        ),
    ),
    # what is not mathematics of the reals
    "floating-point numbers": Pair(
        lambda: suppose(equal(a, 0.1)),
        "a floating-point number",
        lambda: suppose(equal(a, sp.Rational("0.1"))),
    ),
    "infinity as a number": Pair(
        lambda: suppose(equal(a, sp.oo)),
        "",
        lambda: limit(1 / a, a, 0, side="+", gives=diverges(1)),
    ),
    "the square root of minus one": Pair(
        lambda: suppose(equal(a, sp.I)),
        "",
        lambda: suppose(equal(a, -half)),
    ),
}


@pytest.mark.parametrize("name", PAIRS)
def test_a_false_step_is_refused_and_says_why(name: str) -> None:
    pair = PAIRS[name]
    with pytest.raises(Refused) as caught:
        pair.false()
    refusal = caught.value
    assert refusal.expected
    assert refusal.got
    assert refusal.remedy, f"{refusal}: what is to be added?"
    assert refusal.where
    assert pair.said in str(refusal)


@pytest.mark.parametrize("name", PAIRS)
def test_its_true_twin_is_accepted(name: str) -> None:
    assert isinstance(PAIRS[name].true(), Theorem)


def test_there_are_enough() -> None:
    assert len(PAIRS) >= 40


def test_a_theorem_is_not_made_by_hand() -> None:
    with pytest.raises(TypeError, match="verify"):
        Theorem(nernst_potential.record, frozenset(), ())


def test_one_wrong_leaf_spoils_the_answer() -> None:
    """The neutral answer again, with a number where every voltage is the truth."""
    answer = solutions(
        V,
        of=stated(isolated),
        answer=split(a_in - a_out, zero=every(any_voltage), nonzero=none(same_activity)),
    )
    claim: Any = answer.claim
    wrong = replace(claim, answer=replace(claim.answer, zero=Exactly(sp.S.Zero)))
    with pytest.raises(Refused):
        verify(replace(answer.record, conclusion=wrong))
    assert absent_inside_too.claim != absent_outside_too.claim
    assert emptying_outside.claim != absent_outside.claim
