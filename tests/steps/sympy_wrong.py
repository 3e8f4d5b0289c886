"""What SymPy answers wrongly, and how each is avoided here.

Reproduced on SymPy 1.14.0; numbers in brackets are its issues.  Where a chapter could state the
wrong answer, the step is refused and a true one accepted; the other calls are banned from the code.
"""

from __future__ import annotations

from dataclasses import dataclass

import sympy as sp

from symbolic_electrochem.steps import (
    equal,
    identity,
    known,
    positive,
    quantity,
    quotient_limit,
    special_case,
    suppose,
    unequal,
)
from tests.steps.pairs import Pair, a, b, p, q

x = quantity("x", "a place")
n = quantity("n", "a number that may be zero", domain="nonnegative")
n_positive = suppose(positive(n))
small = sp.Rational(1, 10**25)
unseen = equal(sp.log(n) - sp.log(2 * n) + sp.log(2), 0)
root = sp.sqrt(a**2 + 1)


@dataclass(frozen=True)
class Row:
    """A call, what SymPy makes of it, what is true, and a step or a ban that avoids it."""

    call: str
    got: str
    truth: str
    avoided: Pair | None = None


ROWS: dict[str, Row] = {
    "1": Row("sp.integrate(sp.exp(k*x + m), (x, 0, 1))", "1 at k = 0", "exp(m)"),
    "2": Row("sp.integrate(sp.exp(z*x + y), x)", "x at z = 0", "x exp(y)"),
    "3": Row(
        "sp.Piecewise((c1 - c2, sp.Eq(V, 0)), (GHK, True)) (#11402)",
        "slope 0 at V = 0",
        "(c1 + c2)/2",
        Pair(
            lambda: quotient_limit(x - 1 + sp.exp(-x), 1 - sp.exp(-x), x, 0, gives=sp.S.One),
            "the limit",
            lambda: quotient_limit(x - 1 + sp.exp(-x), 1 - sp.exp(-x), x, 0, gives=sp.S.Zero),
        ),
    ),
    "4": Row(
        "sp.limit(sp.Piecewise((5, sp.Eq(x, 0)), (x/(sp.exp(x) - 1), True)), x, 0)",
        "5",
        "1",
        Pair(
            lambda: quotient_limit(x, sp.exp(x) - 1, x, 0, gives=sp.Integer(5)),
            "the limit",
            lambda: quotient_limit(x, sp.exp(x) - 1, x, 0, gives=sp.S.One),
        ),
    ),
    "5": Row(
        "sp.log(1 + 10**-25).evalf(strict=True) (#28514)",
        "0",
        "1e-25",
        Pair(
            lambda: identity(equal(sp.log(1 + small * p), 0)),
            "",
            lambda: known(unequal(1 + small, 1)),
        ),
    ),
    "6": Row("(x/(sp.exp(x) - 1)).subs(x, 10**-130).evalf()", "0.069", "1"),
    "7": Row("sp.solve((2*x + 8)*sp.exp(-6*x), x) (#10391)", "[]", "[-4]"),
    "8": Row("sp.checksol(sp.exp(-50)*(x - 2), {x: 7})", "True", "False"),
    "9": Row("sp.checksol(sp.exp(-40)*x, {x: 1})", "True", "False"),
    "10": Row(
        "log(n).is_finite for nonnegative n",
        "True",
        "not at n = 0",
        Pair(
            lambda: identity(unseen),
            "n > 0",
            lambda: identity(unseen, given=n_positive),
        ),
    ),
    "11": Row(
        "exp(e).is_zero for extended real e",
        "False",
        "0 at -oo",
        Pair(
            lambda: known(equal(sp.exp(a), 0)),
            "exp(a) = 0",
            lambda: known(positive(sp.exp(a))),
        ),
    ),
    "12": Row("sp.refine(sp.sqrt(x**3), Q.real(x)) (#29684)", "Abs(x)**(3/2)", "imaginary at -2"),
    "13": Row("sp.refine(sp.sqrt(x**2), Q.imaginary(x))", "Abs(x)", "x at x = I"),
    "14": Row("sp.solveset(sp.sin(sp.exp(x)), x, S.Reals) (#29674)", "log of a negative", "n >= 1"),
    "15": Row("sp.integrate(sp.Abs(sp.sin(x)*sp.cos(x)), (x, 0, 2*pi)) (#29072)", "1", "2"),
    "16": Row("sp.simplify(sp.Piecewise((1/z, sp.Ne(z, 0)), (0, True)))", "z > 0, z < 0", "z != 0"),
    "17": Row("sp.limit(sp.log(c1/c2)/x, x, 0)", "nan, or 0 in the other order", "one answer"),
    "18": Row(
        "(x*log(x)).subs(x, 0)",
        "nan, where (0*log(x)).subs(x, 0) is 0",
        "undefined",
        Pair(
            lambda: special_case(identity(unseen, given=n_positive), {n: sp.S.Zero}),
            "",
            lambda: special_case(identity(unseen, given=n_positive), {n: p}),
        ),
    ),
    "19": Row(
        "sp.solve([a*b - c**2, a - b + X], [a, b])", "two branches, one of them negative", "one"
    ),
    "20": Row("sp.dsolve(c(x).diff(x) + u*c(x) + m)", "2*zoo*m at u = 0", "c1 - m x"),
    "21": Row("sp.integrate(1/(k + m*x), (x, 0, 1))", "zoo*log(k) at m = 0", "1/k"),
    "22": Row("optimize(sp.log(c1/c2), optims_c99)", "a difference of logarithms", "a stable form"),
    "23": Row("sp.lambdify(x, bernoulli)(1e-15)", "0.9007", "0.9999999999999995"),
    "24": Row("sp.N(10**-20, chop=True)", "0", "1e-20"),
    "25": Row(
        "asinh(r).equals(log(r + sqrt(r*r + 1)))",
        "None",
        "True",
        Pair(
            lambda: identity(equal(sp.asinh(a), sp.log(root - a))),
            "",
            lambda: identity(equal(sp.asinh(a), sp.log(root + a)), given=known(positive(root + a))),
        ),
    ),
    "26": Row("sp.solve(sp.Eq(0.99, 1 - sp.exp(-2.3*x))) (#23207)", "23 roots", "one real root"),
    "27": Row("sp.logcombine(sp.log(a) + sp.log(b), force=True)", "log(a*b)", "not for a, b < 0"),
    "28": Row(
        "sqrt(p**2).subs(p, -2) for positive p",
        "-2",
        "2",
        Pair(
            lambda: special_case(identity(equal(sp.sqrt(p**2), p)), {p: sp.Integer(-2)}),
            "",
            lambda: special_case(identity(equal(sp.sqrt(p**2), p)), {p: sp.Integer(2)}),
        ),
    ),
    "L1": Row("parse_latex(nernst)", "RT/(zF): the logarithm is dropped", "an error"),
    "L2": Row("parse_latex(tail) (#26366)", "the tail is dropped", "an error"),
    "L3": Row("parse_latex(subscript) (#19662)", "V_{A*B}", "one symbol"),
    "L4": Row("parse_latex(exponential)", "a symbol e to a power", "exp(-x)"),
    "L5": Row("parse_latex(words, strict=True)", "a product of letters", "an error"),
    "L6": Row("parse_latex(power, backend='lark') (#30486)", "no expression", "an error"),
    "L7": Row("parse_latex(log, strict=True)", "the natural logarithm", "to be asked"),
    "H1": Row("sp.logcombine(e) (#11252)", "hangs", "an answer"),
    "H2": Row("sp.simplify(e - 1) (#29716)", "hangs", "an answer"),
    "H3": Row("sp.solve(sp.Eq(175, sp.log(r/0.025))) (#27712)", "hangs", "an answer"),
    "H4": Row("sp.simplify(sp.sin(sp.tan(x))**3) (#27320)", "hangs", "an answer"),
    "H5": Row("sp.solve(ghk_current, V)", "hangs for several valences", "a bracketed root"),
    "H6": Row("sp.sympify('9**9**9')", "hangs", "a refusal"),
    "H7": Row("sp.S('1e-999999999')", "hangs", "a refusal"),
    "H8": Row("sp.N((1 + small)**large)", "hangs", "a refusal"),
    "H9": Row(
        "expand((a + b + c + d + e + f)**60)",
        "hangs",
        "a refusal",
        Pair(
            lambda: identity(equal((a + b + p + q + x + n) ** 60, a)),
            "bounded size",
            lambda: identity(equal((a + b) ** 2, a**2 + 2 * a * b + b**2)),
        ),
    ),
    "H10": Row("sp.sympify('factorial(10**7)')", "hangs", "a refusal"),
}
