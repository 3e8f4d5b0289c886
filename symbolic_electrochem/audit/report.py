"""The report: every judged expression, every file that was refused, and what was not judged."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .. import __version__
from .finding import RULES, Counterexample, Finding

if TYPE_CHECKING:
    from collections.abc import Sized

    from .ir import Span

SCHEMA_VERSION = 1
VERDICTS = ("equivalent", "equivalent up to rounding", "deviates", "undecided")
_VISIBLE = 1e-8
CLEAN, FINDINGS, USAGE, UNREADABLE = 0, 1, 2, 3


@dataclass(frozen=True)
class Refusal:
    """A file that was not read."""

    file: str
    line: int
    rule: str
    message: str


@dataclass(frozen=True)
class NotJudged:
    """A logarithm that is no potential of a single ion, or cannot be shown to be one."""

    at: Span
    symbol: str
    expression: str
    reason: str


@dataclass(frozen=True)
class Report:
    """What an audit found.

    Attributes
    ----------
    files : tuple of str
        Every file looked at, in order.
    findings : tuple of Finding
        Every judged expression, those that are right included.
    not_judged : tuple of NotJudged
        Logarithms seen and left alone, each with the reason.
    refusals : tuple of Refusal
        Files that could not be read.
    imports : tuple of Span
        Where a file takes something from another one, which is not followed.
    """

    files: tuple[str, ...]
    findings: tuple[Finding, ...]
    not_judged: tuple[NotJudged, ...]
    refusals: tuple[Refusal, ...]
    imports: tuple[Span, ...] = ()

    @property
    def exit_code(self) -> int:
        """Return 3 if a file was not read, else 1 if anything is to be looked at, else 0."""
        if self.refusals:
            return UNREADABLE
        return FINDINGS if any(finding.counts for finding in self.findings) else CLEAN

    @cached_property
    def expressions(self) -> tuple[Finding, ...]:
        """The judged potentials, without the constants and units they share."""
        return tuple(f for f in self.findings if f.kind == "nernst")

    @property
    def summary(self) -> str:
        """Return the counts on one line; to have judged nothing is said, not hidden."""
        verdicts = Counter(f.said for f in self.expressions)
        shared = len(self.findings) - len(self.expressions)
        counts = [
            *((verdicts[verdict], verdict) for verdict in VERDICTS),
            (shared, "constants or units off"),
            (len(self.not_judged), "other logarithms, not judged as Nernst"),
            (len(self.refusals), "not read"),
            (len(self.imports), "imports not followed"),
        ]
        head = f"{_count(self.expressions, 'expression')} in {_count(self.files, 'file')}"
        return ", ".join([head, *(f"{number} {what}" for number, what in counts if number)])

    def as_dict(self) -> dict[str, Any]:
        """Return the report in the form of ``report.schema.json``."""
        return {
            "version": SCHEMA_VERSION,
            "tool": {"name": "symbolic_electrochem", "version": __version__},
            "files": self._files(),
            "expressions": self._expressions(),
            "not_judged": [_not_judged(other) for other in self.not_judged],
            "refusals": [asdict(refusal) for refusal in self.refusals],
            "imports": [_place(at) for at in self.imports],
            "rules": RULES,
            "exit_code": self.exit_code,
        }

    def _files(self) -> list[dict[str, Any]]:
        """Count, for each file, what was judged and what was not; a file may hold neither."""
        refused = {refusal.file for refusal in self.refusals}
        judged = Counter(f.at.file for f in self.expressions)
        left = Counter(other.at.file for other in self.not_judged)
        imports = Counter(at.file for at in self.imports)
        return [
            {
                "path": file,
                "status": "refused" if file in refused else "read",
                "coverage": {
                    "judged": judged[file],
                    "not_judged": left[file],
                    "imports_not_followed": imports[file],
                },
            }
            for file in self.files
        ]

    def _expressions(self) -> list[dict[str, Any]]:
        seen: Counter[tuple[str, ...]] = Counter()
        written = []
        for finding in self.findings:
            same = _sameness(finding)
            written.append(_finding(finding) | {"fingerprint": _fingerprint(same, seen[same])})
            seen[same] += 1
        return written

    def as_json(self) -> str:
        """Return the report as JSON."""
        return json.dumps(self.as_dict(), indent=2, allow_nan=False) + "\n"

    def as_text(self, *, everything: bool = False) -> str:
        """Return the report as text: what deviates, or every judged expression."""
        shown = [f for f in self.findings if everything or f.verdict != "equivalent"]
        blocks = [_block(finding) for finding in shown]
        blocks += [_left(other) for other in self.not_judged if everything]
        blocks += [
            f"{_name(r.file)}:{r.line}: not read [{r.rule}] {r.message}" for r in self.refusals
        ]
        blocks += [f"{_place_of(at)}: an import, which is not followed" for at in self.imports]
        return "\n".join([*blocks, self.summary]) + "\n"


def _count(things: Sized, what: str) -> str:
    return f"{len(things)} {what}" + ("s" if len(things) != 1 else "")


def _name(file: str) -> str:
    """Write a file's name on one line, whatever characters are in it."""
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in file)


def _place_of(at: Span) -> str:
    return f"{_name(at.file)}:{at.line}:{at.column}"


def _place(at: Span) -> dict[str, Any]:
    return {"path": at.file, "line": at.line, "column": at.column, "end_line": at.end}


def _not_judged(other: NotJudged) -> dict[str, Any]:
    rest = {"symbol": other.symbol, "expression": other.expression, "reason": other.reason}
    return _place(other.at) | rest


def _sameness(finding: Finding) -> tuple[str, ...]:
    """Return what stays when lines move: the expression and what is said of it, not where."""
    said = (finding.rule, *finding.classes)
    return (finding.at.file, finding.kind, finding.symbol, finding.expression, *said)


def _fingerprint(same: tuple[str, ...], before: int) -> str:
    """Return a name that is unique in a file, and the same wherever the file is put."""
    text = json.dumps([*same[1:], before])
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def _finding(finding: Finding) -> dict[str, Any]:
    """Write a finding with the keys of a labelled expression, and those only an audit knows."""
    body = asdict(finding)
    for key in ("at", "classes", "aspects", "note"):
        del body[key]
    return {
        "id": finding.id,
        **_place(finding.at),
        **body,
        "verdict_algebra": finding.verdict,
        "verdicts": asdict(finding.aspects),
        "class": finding.classes[0],
        "findings": list(finding.classes),
        "unguarded_singularity_mV": None,
        "published": None,
        "message": finding.note,
        "counterexample": _witness(check) if (check := finding.counterexample) else None,
    }


def _witness(check: Counterexample) -> dict[str, Any]:
    names = ("name", "value", "unit")
    inputs = [dict(zip(names, row, strict=True)) for row in check.inputs]
    return asdict(check) | {"inputs": inputs}


def _block(finding: Finding) -> str:
    at, check = finding.at, finding.counterexample
    head = f"{_place_of(at)}: {finding.said} [{finding.rule}] {finding.severity}"
    lines = [head, _equation(finding), finding.note]
    if finding.readings:
        lines.append(f"the same function as: {', or '.join(finding.readings)}")
    if check is not None and finding.verdict != "equivalent":
        lines.append(_check(finding, check))
    lines += [f"fix: {finding.fix}"] if finding.fix else []
    lines += [f"because: {'; '.join(finding.evidence)}"] if finding.evidence else []
    return "\n    ".join(lines)


def _left(other: NotJudged) -> str:
    at = other.at
    said = f"{_place_of(at)}: not judged: {other.reason}"
    return f"{said}\n    {_equation(other)}"


def _equation(said: Finding | NotJudged) -> str:
    return f"{said.symbol} = {said.expression}" if said.symbol else said.expression


def _check(finding: Finding, check: Counterexample) -> str:
    given = ", ".join(f"{name} = {value} {unit}".strip() for name, value, unit in check.inputs)
    law = finding.theorem.rpartition(".")[2]
    here = f"here {check.model_mV:.4f} mV, by {law} {check.law_mV:.4f} mV"
    off = finding.max_rel_err or 0
    error = f" ({100 * off:.3g} %)" if off > _VISIBLE else ""
    return f"check: {given} ({check.state}) at {check.temperature}: {here}{error}"
