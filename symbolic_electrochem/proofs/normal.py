"""Hints: what each logarithm, exponential and power is in the kernel's normal form.

The kernel's field computes them; Coq proves each and rewrites with it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import sympy as sp
from sympy.core.function import AppliedUndef

from ..kernel.field import factored, frozen, monomials, quotient, thawed
from ..kernel.refusal import Refused
from .terms import HYPERBOLIC, Scope, Unmapped, in_other_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flint import fmpq_mpoly

    from ..kernel.field import Quotient
    from ..kernel.judge import Judge

LONGEST = 24
"""How many factors a product may be spelled out in."""


@dataclass
class Normal:
    """The hints of one proof, innermost first.

    Attributes
    ----------
    judge : Judge
        Knows the signs, by the hypotheses of the theorem alone.
    scope : Scope
        The names of the theorem.
    hints : dict
        What is rewritten, by what; and the steps of the proof that say so.
    """

    judge: Judge
    scope: Scope
    letter: str = "E"
    hints: dict[str, str] = field(default_factory=dict[str, str])
    steps: list[str] = field(default_factory=list[str])
    roots: dict[str, str] = field(default_factory=dict[str, str])

    def look(self, e: Any, scope: Scope, mapping: dict[Any, Any]) -> None:
        """Take up every node of an expression, spelled in a scope that stands for a mapping."""
        if (meant := in_other_words(e)) is not None:
            self.look(meant, scope, mapping)
            return
        if isinstance(e, sp.Symbol) and e in mapping:
            self.look(mapping[e], self.scope, {})
            return
        for node in e.expr.atoms(AppliedUndef) if isinstance(e, sp.Derivative) else ():
            self._called({*node.args} - {*e.variables}, scope, mapping)
        if isinstance(e, sp.Derivative):
            return
        for argument in e.args:
            self.look(argument, scope, mapping)
        if isinstance(e, AppliedUndef):
            self._called({*e.args}, scope, mapping)
        if type(e) in HYPERBOLIC:
            self._hyperbolic(e, scope, mapping)
        elif isinstance(e, (sp.log, sp.exp)):
            self._hint(scope.term(e), e.args[0].xreplace(mapping), type(e))
        elif isinstance(e, sp.Pow) and not isinstance(e.exp, sp.Integer):
            self._power(e, scope, mapping)

    def _called(self, arguments: set[Any], scope: Scope, mapping: dict[Any, Any]) -> None:
        """Spell what a function is called with as the theorem itself would."""
        for argument in sorted(arguments, key=str):
            spelled, own = scope.term(argument), self.scope.term(argument.xreplace(mapping))
            if own not in (spelled, f"({spelled})") and spelled not in self.hints:
                self._hinted(spelled, own, self.closing)

    def _power(self, e: sp.Pow, scope: Scope, mapping: dict[Any, Any]) -> None:
        base, exponent = e.base.xreplace(mapping), e.exp.xreplace(mapping)
        size = abs(exponent) if isinstance(e.exp, sp.Rational) else exponent
        spelled = scope.term(e.base ** abs(e.exp) if isinstance(e.exp, sp.Rational) else e)
        self._hint(f"ln {scope.term(e.base, 0)}", base, sp.log)
        self._hint(spelled, sp.Mul(size, sp.log(base, evaluate=False), evaluate=False), sp.exp)

    def _hint(self, spelled: str, argument: Any, kind: Any) -> None:
        if spelled in self.hints:
            return
        form = self._form(kind(argument, evaluate=False))
        if (result := self.quotient(form)) in (spelled, f"({spelled})"):
            return
        inner = self.closing
        if kind is sp.log:
            tactic = f"ln_as ({self.product(self._form(argument))})"
        else:
            start = {"R": "power_as_exp; ", "s": "root_as_exp; "}
            tactic = f"{start.get(spelled[0], '')}exp_as ({self._total(self._form(argument))})"
        self._hinted(spelled, result, f"{tactic} ltac:({inner})")

    def _hinted(self, spelled: str, result: str, tactic: str) -> None:
        name = f"{self.letter}{len(self.hints) + 1}"
        self.steps.append(f"assert ({name} : {spelled} = {result}) by ({tactic})")
        self.hints[spelled] = name

    def _hyperbolic(self, e: Any, scope: Scope, mapping: dict[Any, Any]) -> None:
        """Look at what a hyperbolic function stands for, as Coq's library spells it."""
        spelled, argument = scope.term(e.args[0], 0), e.args[0].xreplace(mapping)
        if isinstance(e, sp.asinh):
            square = sp.Pow(argument, 2) + 1
            self._root(f"sqrt ({spelled} ^ 2 + 1)", f"({spelled} ^ 2 + 1)", square)
            whole = argument + sp.sqrt(square)
            self._hint(f"ln ({spelled} + sqrt ({spelled} ^ 2 + 1))", whole, sp.log)
        else:
            self._hint(f"exp {spelled}", argument, sp.exp)
            self._hint(f"exp (- {spelled})", -argument, sp.exp)
        name = HYPERBOLIC[type(e)]
        if scope.term(e) not in self.hints:
            result = self.quotient(self._form(e.xreplace(mapping)))
            unfolded = "tanh, sinh, cosh" if name == "tanh" else name
            self._hinted(scope.term(e), result, f"unfold {unfolded}; {self.closing}")

    def _root(self, spelled: str, base: str, argument: Any) -> None:
        """Hint at a square root, by way of the logarithm of what stands under it."""
        self._hint(f"ln {base}", argument, sp.log)
        half = sp.Mul(sp.Rational(1, 2), sp.log(argument, evaluate=False), evaluate=False)
        self._hint(spelled, half, sp.exp)

    @property
    def closing(self) -> str:
        """The tactic that closes an identity: rewrite with every hint, outermost first."""
        squares = " ".join(self.roots.values())
        last = f"(reflexivity || (field [{squares}]; side))" if squares else "rational"
        return f"{self.rewritten}{last}"

    @property
    def rewritten(self) -> str:
        """The tactic that rewrites with every hint, outermost first, to stand before another."""
        names = ", ".join(f"?{name}" for name in reversed(self.hints.values()))
        return f"rewrite {names}; " if names else ""

    def _form(self, e: Any) -> Quotient:
        try:
            return self.judge.field.normal(e)
        except Refused as refusal:
            message = f"no normal form of {e}: {refusal}"
            raise Unmapped(message) from None

    def plain(self, form: Quotient) -> bool:
        """Tell whether a normal form holds nothing but symbols."""
        return self._atoms(form.num) and self._atoms(form.den)

    def quotient(self, form: Quotient) -> str:
        """Spell a normal form."""
        top = self._polynomial(form.num)
        return top if form.den.is_one() else f"({top}) / ({self._divisor(form.den)})"

    def _divisor(self, poly: fmpq_mpoly) -> str:
        """Spell a divisor, by its factors if several are sums."""
        constant, factors = factored(poly)
        if sum(len(factor) > 1 for factor, _ in factors) < 2:  # noqa: PLR2004  (several)
            return self._polynomial(poly)
        number = [] if constant == 1 else [f"({constant.p} / {constant.q})"]
        spelled = [
            f"({self._polynomial(factor)})" + (f" ^ {power}" if power > 1 else "")
            for factor, power in factors
        ]
        return " * ".join([*number, *spelled])

    def _polynomial(self, poly: fmpq_mpoly) -> str:
        terms = [self._monomial(m, c) for m, c in poly.to_dict().items()]
        return " + ".join(terms).replace("+ -", "- ") if terms else "0"

    def _monomial(self, monomial: Any, coefficient: Any) -> str:
        powers = [(i, int(p)) for i, p in enumerate(monomial) if p]
        spelled = [self.generator(i) + (f" ^ {p}" if p > 1 else "") for i, p in powers]
        size = abs(coefficient)
        number = f"{size.p} / {size.q}" if size.q != 1 else str(size.p)
        factors = ([number] if size != 1 or not spelled else []) + spelled
        return ("-" if coefficient < 0 else "") + " * ".join(factors)

    def generator(self, position: int) -> str:
        """Spell a generator of the field as the printer of terms would, so that the two agree."""
        kind, content = self.judge.field.keys[position]
        if kind == "atom":
            return self.scope.term(content, 0)
        if kind == "ln":
            return f"(ln {self._argument(thawed(content), None)})"
        if (radicand := self._radicand(position)) is not None:
            return self._square_root(self._argument(radicand, None))
        return f"(exp {self._argument(*self._exponent(content))})"

    def _radicand(self, position: int) -> fmpq_mpoly | None:
        return self.judge.field.root(position) if self.judge.field.scale == 2 else None  # noqa: PLR2004  (square roots)

    def _square_root(self, spelled: str) -> str:
        """Spell a square root, and keep in sight what its square is."""
        if spelled not in self.roots:
            name = f"{self.letter}{len(self.roots) + 1}'"
            self.roots[spelled] = name
            square = f"sqrt {spelled} ^ 2 = {spelled}"
            self.steps.append(f"assert ({name} : {square}) by (apply pow2_sqrt, Rlt_le; pos)")
        return f"(sqrt {spelled})"

    def _exponent(self, content: Any) -> tuple[fmpq_mpoly, fmpq_mpoly | None]:
        monomial, den = content
        scale = self.judge.field.scale
        one = thawed(den) ** 0
        term = thawed(((monomial, (1, 1)),))
        bottom = thawed(den) * scale
        return term, None if bottom == one else bottom

    def _argument(self, top: fmpq_mpoly, bottom: fmpq_mpoly | None) -> str:
        atoms = self._atoms(top) and (bottom is None or self._atoms(bottom))
        if atoms:
            below = 1 if bottom is None else self.judge.field.expression(bottom)
            return self.scope.term(self.judge.field.expression(top) / below, 0)
        above = self._polynomial(top)
        return f"({above})" if bottom is None else f"(({above}) / ({self._polynomial(bottom)}))"

    def _atoms(self, poly: fmpq_mpoly) -> bool:
        """Tell whether a polynomial holds nothing but symbols, which SymPy leaves alone."""
        keys = self.judge.field.keys
        return all(keys[i][0] == "atom" for m in poly.to_dict() for i, p in enumerate(m) if p)

    def product(self, form: Quotient, *, powers: bool = False) -> str:
        """Spell a normal form as the product of its factors, each with the sign that it has."""
        above, below = (list(self._parts(p, powers=powers)) for p in (form.num, form.den))
        number = sp.S.One
        for parts, side in ((above, 1), (below, -1)):
            number *= sp.Mul(*(p for p in parts if not isinstance(p, str))) ** side
        tops = [*_primes(number.p), *(p for p in above if isinstance(p, str))]
        bottoms = [*_primes(number.q), *(p for p in below if isinstance(p, str))]
        if len(tops) + len(bottoms) > LONGEST:
            message = f"a product of more than {LONGEST} factors in a logarithm"
            raise Unmapped(message)
        return " * ".join([*tops, *(f"/ {b}" for b in bottoms)] or ["1"])

    def _parts(self, poly: fmpq_mpoly, *, powers: bool) -> Iterator[str | sp.Rational]:
        constant, factors = factored(poly)
        number = sp.Rational(int(constant.p), int(constant.q))
        for factor, power in factors:
            lead = factor.leading_coefficient()
            monic = factor / lead
            sign = self._sign(monic)
            number *= (sign * sp.Rational(int(lead.p), int(lead.q))) ** int(power)
            spelled = self._argument(monic * sign, None)
            if powers and power > 1:
                yield f"({spelled}) ^ {power}"
            else:
                yield from [spelled] * min(int(power), LONGEST + 1)
        yield number

    def _sign(self, monic: fmpq_mpoly) -> int:
        terms = list(monic.to_dict())
        keys = self.judge.field.keys
        lone = len(terms) == 1 and sum(map(int, terms[0])) == 1
        if lone and keys[[int(p) for p in terms[0]].index(1)][0] == "exp":
            return 1
        return self.judge.field.positive(monic) or 1

    def _total(self, form: Quotient) -> str:
        """Spell what stands in an exponential as the sum that the kernel splits it into."""
        pieces: list[str] = []
        scale = self.judge.field.scale
        for monomial, coefficient in form.num.to_dict().items():
            powers = tuple(map(int, monomial))
            term = quotient(thawed(((powers, (1, 1)),)), form.den)
            ((powers, _),) = monomials(term.num)
            lone = self._logarithm(powers, term.den)
            if lone is not None and coefficient.q == 1:
                piece, times = f"ln {self._argument(thawed(lone), None)}", int(coefficient.p)
            else:
                content = (powers, frozen(term.den))
                piece = self._argument(*self._exponent(content))
                piece = f"/ {scale} * ln {self._argument(thawed(lone), None)}" if lone else piece
                times = int((coefficient * scale).p)
            pieces += [piece if times > 0 else f"- ({piece})"] * abs(times)
        if len(pieces) > LONGEST:
            message = f"a sum of more than {LONGEST} terms in an exponential"
            raise Unmapped(message)
        return " + ".join(f"({piece})" for piece in pieces) or "0"

    def _logarithm(self, monomial: tuple[int, ...], den: fmpq_mpoly) -> Any:
        if sum(monomial) != 1 or not den.is_one():
            return None
        kind, content = self.judge.field.keys[monomial.index(1)]
        return content if kind == "ln" else None


def _primes(number: int) -> Iterator[str]:
    for prime, power in sp.factorint(number).items():
        yield from [str(prime)] * power
