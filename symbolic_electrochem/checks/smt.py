"""Questions to z3, an optional extra, with exponentials and logarithms as unknowns.

Each pair y = exp(x) that stands in sight is two unknowns of which y is positive, and any two pairs
are in the same order.  What is true of all such unknowns is true of exponentials, so a proof is a
proof; a model is a guess, to be confirmed by balls.  Nothing here raises the verdict of a step.
Only relations between symbols are asked about: see `worlds` for functions.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import combinations, combinations_with_replacement, count
from typing import TYPE_CHECKING, Any

import sympy as sp

from ..kernel import Relation, expressions
from ..kernel.elementary import elementary, is_logarithm

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator


def _installed() -> Any:
    """Return z3, or None if there is none."""
    try:
        import z3  # noqa: PLC0415  (a name that may be missing is typed here)
    except ImportError:
        return None
    return z3


z3: Any = _installed()
EFFORT, MILLISECONDS = 300_000, 1_000
"""How long z3 may think: in its own steps, which are the same everywhere, and at the very most."""

FEW = 6
"""Of how many pairs y = exp(x) all sums are looked at."""

LARGEST = 8
"""The largest power that is written out."""

COMPARE: dict[str, Callable[[Any, Any], Any]] = {
    "=": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
}


def version() -> str | None:
    """Return the version of z3, or None if it is not installed."""
    return None if z3 is None else str(z3.get_version_string())


def proves(hypotheses: Iterable[Relation], claim: Relation) -> bool:
    """Tell whether z3 finds that a claim holds, and is defined, wherever the hypotheses hold."""
    if z3 is None:
        return False
    asked = (_asked([*hypotheses], claim, sums=sums)[0] for sums in (False, True))
    return any(solver.check() == z3.unsat for solver in asked)


def model(hypotheses: Iterable[Relation], claim: Relation) -> dict[sp.Symbol, sp.Expr] | None:
    """Return a rational point at which z3 thinks the hypotheses hold and the claim does not."""
    if z3 is None:
        return None
    solver, reading = _asked([*hypotheses], claim, sums=True)
    if solver.check() != z3.sat:
        return None
    found, symbols = solver.model(), [e for e in reading.known if isinstance(e, sp.Symbol)]
    values = {s: found.eval(reading.known[s], model_completion=True) for s in symbols}
    if not all(map(z3.is_rational_value, values.values())):
        return None
    return {
        s: sp.Rational(v.numerator_as_long(), v.denominator_as_long()) for s, v in values.items()
    }


def _asked(hypotheses: list[Relation], claim: Relation, *, sums: bool) -> tuple[Any, _Reading]:
    """Return a solver that is to look for a point at which the claim is false or undefined."""
    reading, solver = _Reading(), z3.Solver()
    solver.set(rlimit=EFFORT, timeout=MILLISECONDS, random_seed=0)
    solver.add(*map(reading.stated, hypotheses), z3.Not(reading.stated(claim)))
    solver.add(*reading.lemmas(sums=sums))
    return solver, reading


@dataclass
class _Reading:
    """Expressions as terms of z3.

    Attributes
    ----------
    known : dict
        The term of each expression that was read.
    pairs : list
        x, y and a condition under which y = exp(x).
    facts : list
        What is true of the unknowns besides.
    """

    known: dict[Any, Any] = field(default_factory=dict)
    pairs: list[tuple[Any, Any, Any]] = field(default_factory=list)
    facts: list[Any] = field(default_factory=list)
    counter: Iterator[int] = field(default_factory=count)

    def stated(self, claim: Relation) -> Any:
        """Read a relation: both sides exist, and it holds."""
        there = (c for e in expressions(claim) for c in self._conditions(e))
        left, right = map(self._term, expressions(claim))
        return z3.And(*there, COMPARE[claim.op](left, right))

    def lemmas(self, *, sums: bool) -> Iterator[Any]:
        """Yield what is true of the unknowns; on request that exp(u + v) is a product as well.

        What that says of every three pairs decides more, and takes longer.
        """
        pairs = [(z3.RealVal(0), z3.RealVal(1), z3.BoolVal(val=True)), *self.pairs]
        yield from self.facts
        for _, y, here in pairs:
            yield z3.Implies(here, y > 0)
        for (x, y, here), (u, v, there) in combinations(pairs, 2):
            alike = z3.And((x < u) == (y < v), (x == u) == (y == v))
            yield z3.Implies(z3.And(here, there), alike)
        for x, y, here in pairs if sums and len(pairs) <= FEW else ():
            for (u, v, there), (a, b, beside) in combinations_with_replacement(pairs, 2):
                alike = (x == u + a) == (y == v * b)
                yield z3.Implies(z3.And(here, there, beside), alike)

    def _conditions(self, e: Any) -> Iterator[Any]:
        """Yield what must hold for an expression to have a value."""
        meant = elementary(e)
        for part in e.args if meant is None else (meant,):
            yield from self._conditions(part)
        if is_logarithm(e):
            yield self._term(e.args[0]) > 0
        elif isinstance(e, sp.Pow) and not (e.exp.is_Integer and e.exp.is_positive):
            base = self._term(e.base)
            root = e.exp.is_Rational and e.exp.is_positive
            yield base != 0 if e.exp.is_Integer else base >= 0 if root else base > 0

    def _term(self, e: Any) -> Any:
        if e not in self.known:
            self.known[e] = self._read(e)
        return self.known[e]

    def _read(self, e: Any) -> Any:
        if isinstance(e, sp.Rational):
            return z3.Q(int(e.p), int(e.q))
        if isinstance(e, (sp.Add, sp.Mul)):
            parts = list(map(self._term, e.args))
            return z3.Sum(parts) if isinstance(e, sp.Add) else z3.Product(parts)
        if isinstance(e, sp.exp):
            return self._exponential(e)
        if is_logarithm(e):
            return self._logarithm(e)
        if isinstance(e, sp.Pow):
            return self._power(e)
        meant = elementary(e)
        return self._unknown() if meant is None else self._term(meant)

    def _exponential(self, e: Any) -> Any:
        """Read exp(u + v) as a product and exp(n u) as a power, so that fewer are unknown."""
        u = e.args[0]
        times, rest = u.as_coeff_Mul()
        if u.is_Add:
            y = z3.Product([self._term(sp.exp(part)) for part in u.args])
        elif times != 1 and max(abs(times.p), times.q) <= LARGEST:
            y = _raised(self._root(sp.exp(rest), int(times.q)), int(times.p))
        else:
            y = self._unknown()
        self.pairs.append((self._term(u), y, z3.And(*self._conditions(u))))
        return y

    def _logarithm(self, e: Any) -> Any:
        """Read a logarithm, which is a sum of others where it is of a product."""
        y, inside = self._unknown(), e.args[0]
        self.pairs.append((y, self._term(inside), z3.And(*self._conditions(e))))
        factors = [factor.as_base_exp() for factor in sp.Mul.make_args(inside)]
        bases = [base for base, _ in factors]
        if bases != [inside] and all(base.is_positive is not False for base in bases):
            there = [*self._conditions(inside), *(self._term(base) > 0 for base in bases)]
            total = z3.Sum([self._term(n) * self._term(sp.log(base)) for base, n in factors])
            self.facts.append(z3.Implies(z3.And(*there), y == total))
        return y

    def _power(self, e: Any) -> Any:
        base, n = e.base, e.exp
        if not n.is_Rational:
            y = self._unknown()
            self.pairs.append((self._term(n * sp.log(base)), y, z3.And(*self._conditions(e))))
            return y
        if max(abs(n.p), n.q) > LARGEST:
            return self._unknown()
        return _raised(self._root(base, int(n.q)), int(n.p))

    def _root(self, base: Any, degree: int) -> Any:
        under, key = self._term(base), (base, degree)
        if degree == 1:
            return under
        if key not in self.known:
            y = self.known[key] = self._unknown()
            there = z3.And(y >= 0, _raised(y, degree) == under)
            self.facts.append(z3.Implies(under >= 0, there))
        return self.known[key]

    def _unknown(self) -> Any:
        return z3.Real(f"x{next(self.counter)}")


def _raised(base: Any, power: int) -> Any:
    product = z3.Product([base] * abs(power))
    return product if power > 0 else 1 / product
