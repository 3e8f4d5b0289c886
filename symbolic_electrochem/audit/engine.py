"""From paths to a report."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from flint import ctx

from .case import case
from .dataflow import Flow
from .declared import declared
from .evaluate import PRECISION
from .ir import shown
from .laws import laws as chapter_laws
from .model import Model, UnreadableError
from .readers import readers
from .recognise import Other, Potential, Recogniser
from .report import NotJudged, Refusal, Report
from .wording import finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from .case import Case
    from .finding import Finding
    from .ir import Span
    from .laws import Law

MAX_BYTES = 10_000_000


def audit(paths: Iterable[str | Path], laws: Sequence[Law] | None = None) -> Report:
    """Audit files, and every file with a known ending below each directory.

    A file that cannot be read is reported and the others are still audited.

    Parameters
    ----------
    paths : iterable of str or Path
        Files and directories.
    laws : sequence of Law, optional
        What to audit against; the laws of the chapters by default.

    Returns
    -------
    Report
        Every judged expression; see its ``exit_code`` and ``summary``.
    """
    against = chapter_laws() if laws is None else tuple(laws)
    files = list(dict.fromkeys(file for path in paths for file in _files(Path(path))))
    found: list[Finding] = []
    others: list[NotJudged] = []
    refusals: list[Refusal] = []
    imports: list[Span] = []
    for file in files:
        try:
            model = _read(file)
            judged, left = judge(model, against)
        except UnreadableError as error:
            refusals.append(Refusal(str(file), error.line, error.rule, str(error)))
        else:
            found += judged
            others += left
            imports += model.imports
    return Report(
        tuple(map(str, files)), tuple(found), tuple(others), tuple(refusals), tuple(imports)
    )


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
    else:
        below = (p for p in path.rglob("*") if p.suffix.lower() in readers() and p.is_file())
        yield from sorted(below)


def _read(file: Path) -> Model:
    reader = readers().get(file.suffix.lower())
    if reader is None:
        known = ", ".join(sorted(readers()))
        raise UnreadableError(
            "EC911", f"no reader for {file.suffix or 'this'!r} files, only {known}"
        )
    try:
        if not file.is_file():
            raise UnreadableError("EC912", "there is no such file")
        size = file.stat().st_size
        if size > MAX_BYTES:
            raise UnreadableError("EC902", f"{size} bytes, more than {MAX_BYTES} are not read")
        return reader(str(file), file.read_bytes())
    except OSError as error:
        raise UnreadableError("EC912", f"cannot be opened: {error.strerror}") from None


def judge(model: Model, laws: Sequence[Law]) -> tuple[list[Finding], list[NotJudged]]:
    """Judge every potential of a model, and say what was left alone."""
    with ctx.workprec(PRECISION):
        return _judge(model, laws)


def _judge(model: Model, laws: Sequence[Law]) -> tuple[list[Finding], list[NotJudged]]:
    flow = Flow(model)
    constants = list(declared(model))
    found: list[Finding] = []
    others: list[NotJudged] = []
    for part in Recogniser(flow).all():
        facts = [c for law in laws if isinstance(part, Potential) and (c := case(law, flow, part))]
        if facts:
            found += [_related(fact, constants) for fact in facts]
        else:
            others.append(_not_judged(part))
    return [*found, *constants], others


def _related(fact: Case, constants: list[Finding]) -> Finding:
    """Judge a potential, and point to what was found about the constants it is built from."""
    used = {constant.at for constant in fact.found.values()}
    return replace(finding(fact), related=tuple(c.id for c in constants if c.at in used))


def _not_judged(part: Potential | Other) -> NotJudged:
    reason = (
        part.reason
        if isinstance(part, Other)
        else "a logarithm, with nothing to say it is a voltage"
    )
    symbol = part.equation.target.rpartition(".")[2]
    return NotJudged(part.equation.at, symbol, shown(part.node), reason)
