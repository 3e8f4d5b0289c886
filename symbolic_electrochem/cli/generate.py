"""``electrochem generate``: prove every chapter, write what follows from it, and say so."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from rich.console import Console

from .. import sources
from ..build import REPAIR, drift, outputs, write
from ..library import chapters, functions
from ..verdicts import FOLDER, Kept, found
from .failure import explained
from .progress import Progress

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..build import Drift
    from ..verdicts import Found, Step

READ = ".venv/bin/electrochem derive"


def run(*, compare: bool, keep: bool) -> bool:
    """Prove and write, or compare; tell whether all is well."""
    console = Console(soft_wrap=True)
    with explained(), Progress() as progress:
        judged = found(sources.order(), Kept(FOLDER if keep else None), progress)
    if unsound := list(_unsound(judged)):
        console.print(f"[bold red]not proved, nothing written:[/] {', '.join(unsound)}")
        console.print(".venv/bin/electrochem check shows why.")
        return False
    verdicts = {
        id(theorem): step.verdict
        for chapter, record in zip(chapters(), judged, strict=True)
        for theorem, step in zip(chapter.theorems.values(), record.steps, strict=True)
    }
    wanted = outputs(lambda theorem: verdicts[id(theorem)])
    if compare:
        return _compared(console, drift(wanted))
    _told(console, write(wanted), [step for chapter in judged for step in chapter.steps], wanted)
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
    console.print(f"Open generated/latex/{first}.tex, or read it here: {READ} {first}")
