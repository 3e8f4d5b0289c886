"""``electrochem generate``: prove every chapter, write what follows from it, and say so."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from rich.console import Console

from .. import sources
from ..build import COMMAND, REPAIR, WRITTEN, drift, joined, outputs, write
from ..library import chapters, functions
from ..proofs import record
from ..proofs.book import stale, updated, written
from ..proofs.coq import version
from ..proofs.kept import check_kept
from ..verdicts import FOLDER, Kept, found
from .failure import explained
from .progress import Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from ..build import Drift
    from ..kernel import Theorem
    from ..proofs.coq import Findings
    from ..verdicts import Found, Step


def run(*, compare: bool, keep: bool) -> bool:
    """Prove and write, or compare; tell whether all is well."""
    console = Console(soft_wrap=True)
    with explained(), Progress() as progress:
        judged = found(sources.order(), Kept(FOLDER if keep else None), progress)
    if unsound := list(_unsound(judged)):
        console.print(f"[bold red]not proved, nothing written:[/] {', '.join(unsound)}")
        console.print(f"{COMMAND} check shows why.")
        return False
    wanted = outputs(_verdicts(judged))
    if compare:
        return _compared(console, drift(wanted))
    changes = write(wanted)
    if _read_by_coq(console, FOLDER if keep else None):
        wanted = outputs(_verdicts(judged))
        changes = joined(changes, write(wanted))
    _told(console, changes, [step for chapter in judged for step in chapter.steps], wanted)
    return True


def _verdicts(judged: tuple[Found, ...]) -> Callable[[Theorem], str]:
    """Return the verdict on each theorem, raised where Coq has proved it too."""
    trusted = record.Trusted()
    verdicts = {
        id(theorem): step.verdict
        for chapter, found_ in zip(chapters(), judged, strict=True)
        for theorem, step in zip(
            chapter.theorems.values(), found_.raised(trusted).steps, strict=True
        )
    }
    return lambda theorem: verdicts[id(theorem)]


def _read_by_coq(console: Console, kept: Path | None) -> bool:
    """Let Coq read the proofs that changed, if it is here, and tell whether it said anything."""
    before = record.load()
    old = stale(before)
    if old and version() is None:
        console.print(f"[yellow]not read by Coq, which is not here:[/] {', '.join(old)}")
    elif old:
        with console.status(f"Coq is reading {len(old)} chapters"):
            read = check_kept(written(), old, kept and kept / "coq")
        return _recorded(console, before, read)
    return False


def _recorded(console: Console, before: record.Record, read: Findings) -> bool:
    if read.objection:
        console.print(f"[bold red]coqchk, so nothing is recorded:[/] {read.objection}")
        return False
    record.write(updated(before, read))
    proved = sum(len(outcome.proved) for outcome in read.chapters.values())
    failed = [name for outcome in read.chapters.values() for name in outcome.failed]
    told = f"; [bold yellow]failed:[/] {', '.join(failed)}" if failed else ""
    console.print(f"Coq read {len(read.chapters)} chapters: {proved} lemmas proved{told}.")
    return True


def _unsound(judged: tuple[Found, ...]) -> Iterator[str]:
    for chapter in judged:
        yield from (f"{chapter.name}.{step.label}" for step in chapter.steps if not step.sound)
        yield from chapter.faults


def _compared(console: Console, differs: Drift) -> bool:
    if not differs:
        console.print("generated/ is what the chapters say.")
        return True
    for what, names in vars(differs).items():
        for name in names:
            console.print(f"[bold red]{what}[/] generated/{name}")
    console.print(f"generated/ is not what the chapters say; repair it with: {REPAIR}")
    return False


def _told(console: Console, written: Drift, steps: list[Step], wanted: dict[str, str]) -> None:
    counts = Counter(step.verdict for step in steps)
    proved, declared = counts["exact"], counts["declared"]
    tried, points = sum(s.wounds for s in steps), sum(s.points for s in steps)
    names = ", ".join(function.name for function in functions())
    new = len(written.changed) + len(written.missing)
    console.print(
        f"{len(chapters())} chapters: {proved} steps proved from {declared} declared ones; "
        f"{points} points agree, {tried} wounded claims tried, none accepted wrongly."
    )
    console.print(f"Functions: {names}.")
    console.print(f"generated/: {len(wanted)} files, {new} written, {len(written.stale)} removed.")
    first = functions()[0].chapter.name
    console.print(f"Open {WRITTEN}/latex/{first}.tex, or read it here: {COMMAND} derive {first}")
