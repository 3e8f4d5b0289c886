"""What the audit says of one expression."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from .ir import Span

Verdict: TypeAlias = Literal["equivalent", "deviates", "undecided", "not examined"]
Severity: TypeAlias = Literal["none", "rounding", "latent", "minor", "major"]
SEVERITIES: tuple[Severity, ...] = ("none", "rounding", "latent", "minor", "major")

RULES = {
    "EC001": "a potential that is not the law's",
    "EC002": "a potential with a constant that is off",
    "EC003": "a potential at another temperature than the model's",
    "EC004": "a potential that differs for no known reason",
    "EC005": "a potential that cannot be decided",
    "EC006": "a potential that is the law's",
    "EC007": "a potential that has no value where the model starts",
    "EC010": "a physical constant with a wrong value",
    "EC011": "a physical constant with an impossible unit",
}


@dataclass(frozen=True)
class Counterexample:
    """Numbers to put into a calculator; ``state`` says whose they are."""

    inputs: tuple[tuple[str, str, str], ...]
    state: str
    temperature: str
    model_mV: float  # noqa: N815  (the unit is part of the name)
    law_mV: float  # noqa: N815


@dataclass(frozen=True)
class Aspects:
    """The verdicts that make up a verdict."""

    formula: Verdict = "not examined"
    constants: Verdict = "not examined"
    temperature: Verdict = "not examined"
    numerics: Verdict = "not examined"

    @property
    def verdict(self) -> Verdict:
        """Return the worst of them."""
        parts = (self.formula, self.constants, self.temperature, self.numerics)
        if "undecided" in parts:
            return "undecided"
        return "deviates" if "deviates" in parts else "equivalent"


@dataclass(frozen=True)
class Finding:
    """A judged expression: equivalent, deviating or undecided, and why."""

    rule: str
    at: Span
    language: str
    kind: Literal["nernst", "constant", "unit"]
    symbol: str
    expression: str
    inputs: tuple[str, ...]
    verdict: Verdict
    aspects: Aspects
    classes: tuple[str, ...]
    severity: Severity
    note: str
    max_rel_err: float | None = None
    effect_mV: float | None = None  # noqa: N815
    rung: str = ""
    diagnosis: tuple[str, ...] = ()
    readings: tuple[str, ...] = ()
    counterexample: Counterexample | None = None
    fix: str = ""
    evidence: tuple[str, ...] = ()
    theorem: str = ""
    confidence: Literal["high", "medium", "low"] = "high"
    related: tuple[str, ...] = field(default=())

    @property
    def id(self) -> str:
        """Return a name for the finding that is unique in a report."""
        return f"{self.at.file}:{self.at.line}:{self.at.column}:{self.kind}:{self.symbol}"

    @property
    def said(self) -> str:
        """Return the verdict in words: to be off by rounding alone is to be equivalent up to it."""
        rounding = self.verdict == "deviates" and self.severity == "rounding"
        return "equivalent up to rounding" if rounding else self.verdict

    @property
    def counts(self) -> bool:
        """Say whether the finding is one to look at; what is undecided has not passed."""
        wrong = self.verdict == "deviates" and self.severity in ("minor", "major")
        return wrong or self.verdict == "undecided"
