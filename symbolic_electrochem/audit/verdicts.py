"""Judging a model: every potential by every law, and by the sign it meets the voltage with."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from flint import ctx

from .case import case
from .dataflow import Flow
from .declared import declared
from .evaluate import PRECISION
from .examine import Other, Potential
from .finding import SEVERITIES
from .ir import shown
from .recognise import Recogniser
from .report import NotJudged
from .wording import finding, lost

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .finding import Finding
    from .laws import Law
    from .model import Model
    from .recognise import Use

CANCELS = "double_sign_cancels"


def judge(model: Model, laws: Sequence[Law]) -> tuple[list[Finding], list[NotJudged]]:
    """Judge every potential of a model, and say what was left alone."""
    with ctx.workprec(PRECISION):
        return _Judge(model, laws).judged()


class _Judge:
    """One pass over one model."""

    def __init__(self, model: Model, laws: Sequence[Law]) -> None:
        self.model = model
        self.laws = laws
        self.flow = Flow(model)
        self.constants = list(declared(model))
        self.seen = Recogniser(self.flow)

    def judged(self) -> tuple[list[Finding], list[NotJudged]]:
        found: list[Finding] = []
        others: list[NotJudged] = []
        for part in list(self.seen.all()):
            judged = self.part(part)
            found += judged
            others += [] if judged else [_not_judged(part)]
        return [*found, *self.constants], others

    def part(self, part: Potential | Other) -> list[Finding]:
        if isinstance(part, Other):
            return [lost(part, self.model.language)] if part.lost else []
        return [found for law in self.laws for found in self.potential(law, part)]

    def potential(self, law: Law, part: Potential) -> list[Finding]:
        """Judge a potential as it stands, and again where it is added to a voltage.

        One of the wrong sign that is added wherever it is used does no harm as long as it is.
        """
        alone = self.finding(law, part)
        uses = [use for use in self.seen.uses if use.own is part]
        added = list({id(use.equation): use for use in uses if use.added}.values())
        if not alone or not added or alone.verdict == "undecided":
            return [alone] if alone else []
        if not _is_turned(alone):
            again = (self.added(law, use) for use in added)
            return [alone, *(found for found in again if found)]
        turned = self.finding(law, self.seen.turned(part, part.node, part.equation))
        every = turned is not None and all(use.added for use in uses)
        return [_cancelled(turned, alone, added) if turned and every else alone]

    def added(self, law: Law, use: Use) -> Finding | None:
        """Judge a potential of its own equation where it is added to a voltage."""
        found = self.finding(law, self.seen.turned(use.own, use.term, use.equation))
        if found is None:
            return None
        told = f"{shown(use.term)} is added to {use.voltage}, from which a potential is taken"
        whole = shown(use.equation.value)
        return replace(found, expression=whole, note=f"{told}; so added it {found.note}")

    def finding(self, law: Law, part: Potential) -> Finding | None:
        """Judge a potential, and point to what was found about the constants it is built from."""
        facts = case(law, self.flow, part)
        if facts is None:
            return None
        used = {constant.at for constant in facts.found.values()}
        return replace(finding(facts), related=tuple(c.id for c in self.constants if c.at in used))


def _is_turned(found: Finding) -> bool:
    """Say whether a potential has the wrong sign where it is compared with the law."""
    check = found.counterexample
    return check is not None and check.model_mV * check.law_mV < 0


def _cancelled(turned: Finding, alone: Finding, added: list[Use]) -> Finding:
    """Say of a potential of the wrong sign that it is only ever added to the voltage."""
    where = ", ".join(str(use.equation.at.line) for use in added)
    told = f"{alone.symbol} has the wrong sign and is added to {added[0].voltage} (line {where})"
    return replace(
        turned,
        expression=alone.expression,
        classes=(CANCELS, *turned.classes),
        severity=max("latent", turned.severity, key=SEVERITIES.index),
        note=f"{told}, which cancels until one of the two is mended; {turned.note}",
    )


def _not_judged(part: Potential | Other) -> NotJudged:
    reason = (
        part.reason
        if isinstance(part, Other)
        else "a logarithm, with nothing to say it is a voltage"
    )
    return NotJudged(part.equation.at, part.equation.symbol, shown(part.node), reason)
