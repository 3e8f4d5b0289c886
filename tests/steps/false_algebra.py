"""False algebra: dividing, multiplying, logarithms, roots, exchanges, signs."""

from __future__ import annotations

import sympy as sp

from symbolic_electrochem.derivations.membrane import E, F, R, T, V, a_in, a_out, z
from symbolic_electrochem.derivations.nernst_potential import (
    balance,
    charged,
    equilibrium_potential,
    isolated,
    nernst_potential,
)
from symbolic_electrochem.kernel import Relation
from symbolic_electrochem.steps import (
    apply,
    combine,
    differentiate,
    divide,
    equal,
    greater,
    identity,
    multiply,
    rearrange,
    special_case,
    stated,
    substitute,
    suppose,
    unequal,
)
from tests.steps.pairs import (
    Pair,
    a,
    a_positive,
    all_present,
    b,
    both_present,
    c,
    p,
    product,
    q,
    same,
    squares,
    swapped,
)

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
        "zoo",
        lambda: suppose(equal(b, sp.log(p))),
    ),
    "a power of a sum of exponents": Pair(
        lambda: identity(equal(sp.exp(a + b), sp.exp(a) + sp.exp(b))),
        "differs by",
        lambda: identity(equal(sp.exp(a + b), sp.exp(a) * sp.exp(b))),
    ),
    "squaring is not one-to-one": Pair(
        lambda: apply("square", same),
        "exp, ln, sinh or asinh",
        lambda: apply("exp", same),
    ),
    # roots
    "keeping one root without proof": Pair(
        lambda: divide(squares, a + 2, gives=equal(a - 2, 0)),
        "a + 2 != 0",
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
        "differs by",
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
}
