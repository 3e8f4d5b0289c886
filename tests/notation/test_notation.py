"""Formulas as a textbook prints them.  What is expected was written down, not printed."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest
import sympy as sp

from symbolic_electrochem import sources
from symbolic_electrochem.functions import LogRatio
from symbolic_electrochem.kernel import (
    Diverges,
    Everywhere,
    Iff,
    Limit,
    Relation,
    Solutions,
    Split,
    leaves,
)
from symbolic_electrochem.library import chapter
from symbolic_electrochem.notation.arrange import arrange
from symbolic_electrochem.notation.layout import Cases, Row, inline
from symbolic_electrochem.notation.plain import text, unicode_of
from symbolic_electrochem.notation.statements import lay
from symbolic_electrochem.notation.tex import latex
from symbolic_electrochem.notation.units import (
    number_latex,
    number_text,
    shortened,
    split,
    unit_latex,
    unit_text,
)
from symbolic_electrochem.quantities import quantity_function

if TYPE_CHECKING:
    from symbolic_electrochem.kernel import Answer
    from symbolic_electrochem.library import Chapter

membrane, valence = chapter("membrane").module, chapter("valence").module
R, F, T, z, V, E = membrane.R, membrane.F, membrane.T, membrane.z, membrane.V, membrane.E
a, a_in, a_out = membrane.a, membrane.a_in, membrane.a_out
phi, phi_in, phi_out = membrane.phi, membrane.phi_in, membrane.phi_out
k, factor = valence.k, valence.factor
g = quantity_function("g", V, meaning="a law", unit="V", model=V)
IN, OUT = r"a_{\mathrm{in}}", r"a_{\mathrm{out}}"

FORMULAS = [
    (z * F * V, "zFV", "zFV"),
    (V * z * F / (R * T), r"\frac{zFV}{RT}", "zFV/(RT)"),
    (z**2 * F, "z^{2}F", "z²F"),
    (k * z, "kz", "kz"),
    (factor * a_in, rf"\lambda {IN}", "λ a_in"),
    (z * F * phi, r"zF\phi", "zFφ"),
    (R * T / a, r"\frac{RT}{a}", "RT/a"),
    (-E, "-E", "−E"),
    (E / 2, r"\frac{E}{2}", "E/2"),
    (-R * T / (z * F), r"-\frac{RT}{zF}", "−RT/(zF)"),
    (V - E, "V - E", "V − E"),
    (z * F * (V - E), "zF(V - E)", "zF(V − E)"),
    (phi_in - phi_out, r"\phi_{\mathrm{in}} - \phi_{\mathrm{out}}", "φ_in − φ_out"),
    (sp.log(a), r"\ln a", "ln a"),
    (
        R * T / (z * F) * sp.log(a_out / a_in),
        rf"\frac{{RT}}{{zF}}\ln\frac{{{OUT}}}{{{IN}}}",
        "RT/(zF) · ln(a_out/a_in)",
    ),
    (
        R * T * sp.log(a_out) - R * T * sp.log(a_in),
        rf"RT\ln {OUT} - RT\ln {IN}",
        "RT ln a_out − RT ln a_in",
    ),
    (a_in * sp.exp(z * F * V / (R * T)), rf"{IN}e^{{zFV/(RT)}}", "a_in e^(zFV/(RT))"),
    (1 - sp.exp(-V / E), "1 - e^{-V/E}", "1 − e^(−V/E)"),
    (
        sp.exp(R / (T + z / F)),
        r"\exp\left(\frac{R}{T + \frac{z}{F}}\right)",
        "e^(R/(T + z/F))",
    ),
    (sp.sqrt(a), r"\sqrt{a}", "√a"),
    ((V - E) ** 2, "(V - E)^{2}", "(V − E)²"),
    (LogRatio(k * T, T), r"\ln\frac{kT}{T}", "ln(kT/T)"),
    (z * g, r"z\,g(V)", "z g(V)"),
    (R / sp.Abs(z), r"\frac{R}{|z|}", "R/|z|"),
    (T - sp.Rational("273.15"), "T - 273.15", "T − 273.15"),
    (2 * sp.pi * R, r"2\pi R", "2πR"),
    (
        sp.Derivative(R * T / z, T),
        r"\frac{\partial}{\partial T}\left(\frac{RT}{z}\right)",
        "∂/∂T (RT/z)",
    ),
    (sp.Derivative(g, V), r"\frac{\mathrm{d}g}{\mathrm{d}V}", "d/dV (g(V))"),
    (
        sp.Derivative(g, V, V),
        r"\frac{\mathrm{d}^2g}{\mathrm{d}V^2}",
        "d²/dV² (g(V))",
    ),
    (2 * sp.sqrt(2) * z, r"2\sqrt{2}z", "2√2 z"),
    (sp.sqrt(z * k), r"\sqrt{kz}", "√(kz)"),
    (z * 2 ** sp.Rational(2, 3), r"2^{2/3}z", "2^(2/3)z"),
    (sp.sinh(k) / sp.asinh(V), r"\frac{\sinh(k)}{\operatorname{arsinh}(V)}", "sinh(k)/arsinh(V)"),
]


@pytest.mark.parametrize(("expression", "in_latex", "in_text"), FORMULAS)
def test_a_formula_reads_as_in_a_textbook(expression: sp.Expr, in_latex: str, in_text: str) -> None:
    assert latex(arrange(expression)) == in_latex
    assert text(arrange(expression)) == in_text


def test_a_fraction_in_a_line_is_written_with_a_slash() -> None:
    potential = arrange(R * T / (z * F) * sp.log(a_out / a_in))
    assert latex(inline(potential)) == rf"RT/(zF)\,\ln({OUT}/{IN})"


LIMIT = r"\lim_{a \to 0^+} \ln a = "


@pytest.mark.parametrize(
    ("direction", "in_latex", "in_text"),
    [
        (sp.Integer(-1), LIMIT + r"-\infty", "lim[a → 0⁺] ln a = −∞"),
        (sp.Integer(2), LIMIT + r"+\infty", "lim[a → 0⁺] ln a = +∞"),
        (-z, LIMIT + r"-\operatorname{sgn}(z)\,\infty", "lim[a → 0⁺] ln a = −sgn(z) ∞"),
    ],
)
def test_an_infinite_limit_shows_its_sign(direction: sp.Expr, in_latex: str, in_text: str) -> None:
    claim = Limit(sp.log(a), a, sp.S.Zero, "+", Diverges(direction))
    assert latex(lay(claim)) == in_latex
    assert text(lay(claim)) == in_text


@pytest.mark.parametrize(
    ("where", "in_latex", "in_text"),
    [
        ((), r"z > 0 \quad\text{for all } z", "z > 0 for all z"),
        (
            (Relation(">", k, z), Relation(">=", z, sp.S.One)),
            r"z > 0 \quad\text{for all } 1 \leq z < k",
            "z > 0 for all 1 ≤ z < k",
        ),
        (
            (Relation(">", sp.S.Zero, z), Relation("!=", k, sp.S.One)),
            r"z > 0 \quad\text{for all } z < 0,\; k \neq 1",
            "z > 0 for all z < 0, k ≠ 1",
        ),
    ],
)
def test_for_every_value_says_of_which(
    where: tuple[Relation, ...], in_latex: str, in_text: str
) -> None:
    claim = Everywhere(z, where, Relation(">", z, sp.S.Zero))
    assert latex(lay(claim)) == in_latex
    assert text(lay(claim)) == in_text


def test_an_equivalence_too_long_for_a_line_is_set_in_two() -> None:
    short, longer = (
        Relation("=", V, E),
        Relation("=", V, (a + a_in + a_out) * (phi + phi_in + phi_out)),
    )
    one, two = Iff(short, short), Iff(longer, longer)
    assert text(lay(one)) == "V = E ⇔ V = E"
    assert latex(lay(one)) == r"V = E \quad\Longleftrightarrow\quad V = E"
    assert text(lay(two)) == "{0}\n⇔ {0}".format(text(lay(longer)))
    side = latex(lay(longer))
    assert latex(lay(two)) == (
        f"\\begin{{aligned}}\n&{side} \\\\[1ex]\n"
        f"\\Longleftrightarrow\\quad &{side}\n\\end{{aligned}}"
    )


def test_a_limit_at_infinity_has_no_side() -> None:
    claim = Limit(1 / a, a, sp.oo, "-", sp.S.Zero)
    assert latex(lay(claim)) == r"\lim_{a \to +\infty} \frac{1}{a} = 0"
    assert text(lay(claim)) == "lim[a → +∞] 1/a = 0"


def test_the_zero_of_an_inequality_stands_on_the_right() -> None:
    assert text(lay(Relation(">", sp.S.Zero, z))) == "z < 0"
    assert text(lay(Relation(">=", sp.S.Zero, z))) == "z ≤ 0"
    assert text(lay(Relation(">", V, E))) == "V > E"


@pytest.mark.xdist_group("book")
@pytest.mark.parametrize("each", sources.order(), indirect=True)
def test_the_first_row_that_applies_is_the_case(each: Chapter) -> None:
    """Rows leave out what the rows before them have denied, and must still say the same."""
    for theorem in each.theorems.values():
        if isinstance(theorem.claim, Solutions):
            _first_row_is_the_case(theorem.claim)


def _first_row_is_the_case(claim: Solutions) -> None:
    rows = lay(claim)
    assert isinstance(rows, Cases)
    questions = list(dict.fromkeys(c.lhs for _, path in leaves(claim.answer) for c in path))
    for zeros in product((True, False), repeat=len(questions)):
        case = dict(zip(questions, zeros, strict=True))
        applying = [i for i, row in enumerate(rows.rows) if _applies(row, case)]
        assert applying[0] == _leaf(claim.answer, case)


def _applies(row: Row, case: dict[sp.Expr, bool]) -> bool:
    signs = {on: lay(Relation("=" if zero else "!=", on, sp.S.Zero)) for on, zero in case.items()}
    shown = {text(sign) for sign in signs.values()}
    moved = {text(sign).replace(" − ", " = ").replace(" = 0", "") for sign in signs.values()}
    unequal = {entry.replace(" = ", " ≠ ").replace(" ≠ 0", "") for entry in moved}
    return {text(condition) for condition in row.conditions} <= shown | moved | unequal


def _leaf(answer: Answer, case: dict[sp.Expr, bool]) -> int:
    position = 0
    while isinstance(answer, Split):
        position += 0 if case[answer.on] else len(list(leaves(answer.zero)))
        answer = answer.zero if case[answer.on] else answer.nonzero
    return position


@pytest.mark.parametrize(
    ("unit", "in_text", "in_latex"),
    [
        ("1", "", ""),
        ("V", "V", r"\mathrm{V}"),
        ("J/(mol*K)", "J mol⁻¹ K⁻¹", r"\mathrm{J}\,\mathrm{mol}^{-1}\,\mathrm{K}^{-1}"),
        ("mol/m**3", "mol m⁻³", r"\mathrm{mol}\,\mathrm{m}^{-3}"),
        ("mol/m/s", "mol m⁻¹ s⁻¹", r"\mathrm{mol}\,\mathrm{m}^{-1}\,\mathrm{s}^{-1}"),
        ("degC", "°C", r"{}^{\circ}\mathrm{C}"),
        ("uF/cm**2", "µF cm⁻²", r"\mu\mathrm{F}\,\mathrm{cm}^{-2}"),
        ("um", "µm", r"\mu\mathrm{m}"),
        ("ohm*m", "Ω m", r"\Omega\,\mathrm{m}"),
    ],
)
def test_units(unit: str, in_text: str, in_latex: str) -> None:
    assert unit_text(unit) == in_text
    assert unit_latex(unit) == in_latex


@pytest.mark.parametrize(
    ("measured", "parts"),
    [("-89.06 mV", ("-89.06", "mV")), ("37degC", ("37", "degC")), ("1", ("1", "1"))],
)
def test_a_number_and_its_unit(measured: str, parts: tuple[str, str]) -> None:
    assert split(measured) == parts


@pytest.mark.parametrize(
    ("number", "in_text", "in_latex"),
    [
        ("-89.06", "−89.06", "-89.06"),
        ("6.93e-10", "6.93·10⁻¹⁰", r"6.93\cdot10^{-10}"),
        ("1e+43", "1·10⁴³", r"1\cdot10^{43}"),
        ("≥ 0", "≥ 0", r"\geq 0"),
    ],
)
def test_numbers(number: str, in_text: str, in_latex: str) -> None:
    assert number_text(number) == in_text
    assert number_latex(number) == in_latex


def test_a_whole_number_with_many_zeros_is_shortened() -> None:
    assert shortened("602214076000000000000000") == "6.02214076e23"
    assert shortened("1000000000") == "1.0e9"
    assert shortened("1000") == "1000"


def test_a_decimal_with_many_zeros_is_shortened() -> None:
    assert shortened("0.00000000000000000000001380649") == "1.380649e-23"
    assert shortened("0.00001") == "0.00001"
    assert shortened("96485.3321233100184") == "96485.3321233100184"
    assert shortened("1/3") == "1/3"


@pytest.mark.parametrize(
    ("source", "plain"),
    [
        (r"z \neq 0", "z ≠ 0"),
        (r"\mu^\circ", "μ°"),
        (r"\tilde{\mu}_{\mathrm{in}}", "μ̃_in"),
        (r"R = k_\mathrm{B} N_\mathrm{A}", "R = k_B N_A"),
        (r"zF\phi", "zFφ"),
        ("x^2", "x²"),
        ("e^{a+b}", "e^(a+b)"),
        (r"\lambda", "λ"),
        (r"\Delta\tilde{\mu}", "Δμ̃"),
        (r"r^2\mathcal{E}", "r²ℰ"),
        (r"x/\bar{V}_{\mathrm{w}}", "x/V̄_w"),
        (r"\sqrt{129}/6-1/2", "√129/6−1/2"),
        (r"\sqrt{1 + y^2}", "√(1 + y²)"),
        (r"x = \ell", "x = ℓ"),
        (r"\frac{a}{b}", None),
        (r"\oddity", None),
    ],
)
def test_latex_in_a_sentence_is_read(source: str, plain: str | None) -> None:
    assert unicode_of(source) == plain
