"""From paths to a report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from .laws import laws as chapter_laws
from .model import Model, UnreadableError
from .readers import readers
from .report import NotJudged, Refusal, Report
from .verdicts import judge

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

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
        kind = f"{file.suffix!r} files" if file.suffix else "files without an ending"
        raise UnreadableError("EC911", f"no reader for {kind}, only {known}")
    try:
        if not file.is_file():
            what = "not a regular file" if file.exists() else "there is no such file"
            raise UnreadableError("EC912", what)
        size = file.stat().st_size
        if size > MAX_BYTES:
            raise UnreadableError("EC902", f"{size} bytes, more than {MAX_BYTES} are not read")
        return reader(str(file), file.read_bytes())
    except OSError as error:
        raise UnreadableError("EC912", f"cannot be opened: {error.strerror}") from None
