"""``electrochem check``: prove chapters and show a verdict per step."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import track
from rich.table import Table

from ..checks import Report, comes_out, decided, found, holes, wound
from ..notation import lay, text
from .failure import named

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..kernel import Theorem
    from ..library import Chapter

STYLES = {"exact": "green", "declared": "dim", "inconclusive": "yellow", "refuted": "bold red"}


def run(names: tuple[str, ...], *, summary: bool) -> bool:
    """Prove, print, and tell whether everything holds."""
    console, errors = Console(soft_wrap=False), Console(stderr=True)
    chapters = named(names)
    steps = [(chapter, label) for chapter in chapters for label in chapter.theorems]
    reports: dict[tuple[str, str], Report] = {}
    for chapter, label in track(steps, "Proving", console=errors, transient=True):
        reports[chapter.name, label] = wound(chapter[label])
    gaps = {chapter.name: list(holes(chapter.source, vars(chapter.module))) for chapter in chapters}
    for chapter in chapters:
        mine = {label: reports[chapter.name, label] for label in chapter.theorems}
        if summary:
            _summary(console, chapter, mine)
        else:
            console.print(_table(chapter, mine))
        for label, line, reason in gaps[chapter.name]:
            console.print(f"[bold red]hole[/] {chapter.name}.py:{line} in {label}: {reason}")
    unmet = [what for chapter in chapters for what in _unmet(chapter)]
    for what in unmet:
        console.print(f"[bold red]number[/] {what}")
    _total(console, reports.values())
    if not reports:
        console.print("[bold red]no step to prove[/]: a chapter names its steps by assignment")
    proved = all(report.sound for report in reports.values())
    return bool(reports) and proved and not unmet and not any(gaps.values())


def _unmet(chapter: Chapter) -> Iterator[str]:
    """Yield the numbers that do not come out, and the sentences that nothing decides."""
    for number in chapter.evaluations:
        if not comes_out(number):
            yield f"{chapter.name}: {found(number)} comes out in SI units, not {number.expected}"
    for sentence in chapter.sentences:
        if not decided(sentence):
            yield f"{chapter.name}: sentence {sentence.row} does not fail where it is said to"


def _table(chapter: Chapter, reports: dict[str, Report]) -> Table:
    table = Table(title=f"{chapter.title}  ({chapter.name})", title_justify="left", box=None)
    for heading in ("step", "move", "verdict"):
        table.add_column(heading)
    for heading in ("points", "wounds", "refused", "true"):
        table.add_column(heading, justify="right")
    for label, report in reports.items():
        style = STYLES[report.verdict] if not report.survivors else "bold red"
        record = chapter[label].record
        numbers = (report.points, report.wounds, report.refused, report.equivalent)
        cells = ("",) * 4 if report.verdict == "declared" else tuple(map(str, numbers))
        table.add_row(label, record.word, f"[{style}]{report.verdict}[/]", *cells)
        for survivor in report.survivors:
            table.add_row("", "", f"[bold red]accepted a wound: {survivor}[/]")
        if report.witness is not None:
            table.add_row("", "", f"[bold red]false at {_point(report)}[/]")
    return table


def _point(report: Report) -> str:
    point = report.witness or {}
    return ", ".join(f"{symbol} = {value}" for symbol, value in sorted(point.items(), key=str))


def _summary(console: Console, chapter: Chapter, reports: dict[str, Report]) -> None:
    console.print(f"[bold]{chapter.title}[/]  ({chapter.name})")
    counts = Counter(report.verdict for report in reports.values())
    console.print("  " + (", ".join(f"{n} {v}" for v, n in sorted(counts.items())) or "no steps"))
    declared = [label for label, report in reports.items() if report.verdict == "declared"]
    if declared:
        console.print(f"  declared: {', '.join(declared)}")
    for label, report in reports.items():
        if report.verdict != "declared":
            console.print(f"  {label}: {_needs(chapter[label])}", soft_wrap=True)


def _needs(theorem: Theorem) -> str:
    return "; ".join(sorted(text(lay(h)) for h in theorem.hypotheses)) or "no hypotheses"


def _total(console: Console, reports: Iterable[Report]) -> None:
    found = list(reports)
    counts = Counter(report.verdict for report in found)
    tried, refused = sum(r.wounds for r in found), sum(r.refused for r in found)
    true, survivors = sum(r.equivalent for r in found), sum(len(r.survivors) for r in found)
    points, undecided = sum(r.points for r in found), sum(r.undecided for r in found)
    console.print()
    console.print(
        f"{len(found)} steps: " + ", ".join(f"{n} {v}" for v, n in sorted(counts.items()))
    )
    console.print(f"{points} points agree, {undecided} undecided")
    fates = f"{refused} refused, {true} true after all, {survivors} accepted wrongly"
    console.print(f"{tried} wounded claims: {fates}")
