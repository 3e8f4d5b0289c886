"""False logic: dimensions, hypotheses, equivalences, and what is no real number."""

from __future__ import annotations

from dataclasses import replace

import sympy as sp

from symbolic_electrochem.derivations.membrane import E, F, R, T, V, a_in, a_out, z
from symbolic_electrochem.derivations.nernst_potential import (
    nernst_equation,
)
from symbolic_electrochem.derivations.neutral_species import (
    any_voltage,
    same_activity,
)
from symbolic_electrochem.derivations.vanishing_activity import (
    exactly_one,
    extended,
)
from symbolic_electrochem.kernel import verify
from symbolic_electrochem.steps import (
    backwards,
    both_ways,
    combine,
    define,
    diverges,
    divide,
    equal,
    equivalent,
    follow,
    known,
    limit,
    multiply,
    negative,
    nonzero,
    positive,
    suppose,
)
from tests.steps.pairs import (
    Pair,
    a,
    a_nonzero,
    a_positive,
    all_present,
    amount,
    b,
    b_positive,
    c,
    half,
    is_zero,
    p,
    same,
)

PAIRS: dict[str, Pair] = {
    "the name of a quantity for the quantity": Pair(
        lambda: suppose(equal("a", 1)),
        "got 'a', of type str",
        lambda: suppose(equal(a, 1)),
    ),
    "a list for an expression": Pair(
        lambda: suppose(positive([a])),
        "of type list",
        lambda: suppose(positive(a)),
    ),
    "a truth value for a number": Pair(
        lambda: suppose(equal(a, True)),  # noqa: FBT003  (what is refused)
        "of type bool",
        lambda: suppose(equal(a, 1)),
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
        lambda: combine(equal(b, 0), (b, is_zero), (-b, suppose(equal(a, 1)))),
        "hold together",
        lambda: combine(equal(a * b, 0), (b, is_zero)),
    ),
    "dividing by what is supposed to be zero": Pair(
        lambda: divide(suppose(equal(a * b, a * c)), a, gives=equal(b, c), given=is_zero),
        "a != 0",
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
        "a - b > 0",
        lambda: known(positive(a + b), given=(a_positive, b_positive)),
    ),
    "a negative number called positive": Pair(
        lambda: known(negative(p)),
        "0 > p",
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
    # what is not mathematics of the reals
    "floating-point numbers": Pair(
        lambda: suppose(equal(a, 0.1)),
        "a floating-point number",
        lambda: suppose(equal(a, sp.Rational("0.1"))),
    ),
    "infinity as a number": Pair(
        lambda: suppose(equal(a, sp.oo)),
        "Infinity: oo",
        lambda: limit(1 / a, a, 0, side="+", gives=diverges(1)),
    ),
    "the square root of minus one": Pair(
        lambda: suppose(equal(a, sp.I)),
        "ImaginaryUnit",
        lambda: suppose(equal(a, -half)),
    ),
}
