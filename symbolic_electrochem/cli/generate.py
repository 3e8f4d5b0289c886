"""``electrochem generate``: prove every chapter, write what follows from it, and say so."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import track

from ..build import CHECKOUT, REPAIR, ROOT, Drift, Reports, drift, outputs, write
from ..checks import holes
from ..library import chapters, functions
from .failure import explained

if TYPE_CHECKING:
    from ..checks import Report
    from ..kernel import Theorem

READ = ".venv/bin/electrochem derive"


def run(*, compare: bool, keep: bool) -> bool:
    """Prove and write, or compare; tell whether all is well."""
    console, errors = Console(soft_wrap=True), Console(stderr=True)
    with explained():
        everything = chapters()
    reports = Reports(ROOT.parent / "build" / "cache" if keep and CHECKOUT else None)
    found = {
        chapter.name: reports.of(chapter)
        for chapter in track(everything, "Proving", console=errors, transient=True)
    }
    by_theorem = {
        id(theorem): found[chapter.name][label]
        for chapter in everything
        for label, theorem in chapter.theorems.items()
    }
    unsound = [f"{c}.{label}" for c, rs in found.items() for label, r in rs.items() if not r.sound]
    unsound += [
        f"{c.name}.py:{line} ({why})"
        for c in everything
        for _, line, why in holes(c.source, vars(c.module))
    ]
    if unsound:
        console.print(f"[bold red]not proved, nothing written:[/] {', '.join(unsound)}")
        console.print(".venv/bin/electrochem check shows why.")
        return False
    wanted = outputs(lambda theorem: _verdict(by_theorem, theorem))
    if compare:
        return _compared(console, drift(wanted))
    _told(console, write(wanted), [r for rs in found.values() for r in rs.values()], wanted)
    return True


def _verdict(reports: dict[int, Report], theorem: Theorem) -> str:
    return reports[id(theorem)].verdict


def _compared(console: Console, found: Drift) -> bool:
    if not found:
        console.print("generated/ is what the chapters say.")
        return True
    for what, names in vars(found).items():
        for name in names:
            console.print(f"[bold red]{what}[/] generated/{name}")
    console.print(f"generated/ is not what the chapters say; repair it with: {REPAIR}")
    return False


def _told(console: Console, found: Drift, reports: list[Report], wanted: dict[str, str]) -> None:
    counts = Counter(report.verdict for report in reports)
    proved, declared = counts["exact"], counts["declared"]
    tried, points = sum(r.wounds for r in reports), sum(r.points for r in reports)
    names = ", ".join(function.name for function in functions())
    written = len(found.changed) + len(found.missing)
    console.print(
        f"{len(chapters())} chapters: {proved} steps proved from {declared} declared ones; "
        f"{points} points agree, {tried} wounded claims tried, none accepted wrongly."
    )
    console.print(f"Functions: {names}.")
    console.print(
        f"generated/: {len(wanted)} files, {written} written, {len(found.stale)} removed."
    )
    first = functions()[0].chapter.name
    console.print(f"Open generated/latex/{first}.tex, or read it here: {READ} {first}")
