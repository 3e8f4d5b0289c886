"""``electrochem check``: prove chapters and show a verdict per step."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from .. import sources
from ..proofs.record import VERDICT, Trusted
from ..verdicts import FOLDER, Kept, found
from .failure import explained
from .progress import Progress

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..verdicts import Found, Step

STYLES = {
    VERDICT: "bold green",
    "exact": "green",
    "declared": "dim",
    "inconclusive": "yellow",
    "refuted": "bold red",
}


def run(names: tuple[str, ...], *, summary: bool, keep: bool) -> bool:
    """Prove, print, and tell whether everything holds."""
    console = Console(soft_wrap=False)
    with explained(), Progress() as progress:
        asked = [n if n.endswith(".py") else sources.known(n) for n in names] or sources.order()
        judged = found(asked, Kept(FOLDER if keep else None), progress)
    trusted = Trusted()
    chapters = [chapter.raised(trusted) for chapter in judged]
    for chapter in chapters:
        if summary:
            _summary(console, chapter)
        else:
            console.print(_table(chapter))
        for fault in chapter.faults:
            console.print(f"[bold red]{escape(fault)}[/]")
    steps = list(chain.from_iterable(chapter.steps for chapter in chapters))
    _total(console, steps)
    if kept := len(chapters) - progress.chapters:
        told = f"{kept} of {len(chapters)} chapters unchanged since they were last proved"
        console.print(f"{told}; --no-cache proves them again")
    if not steps:
        console.print("[bold red]no step to prove[/]: a chapter names its steps by assignment")
    return bool(steps) and all(chapter.sound for chapter in chapters)


def _table(chapter: Found) -> Table:
    table = Table(title=f"{chapter.title}  ({chapter.name})", title_justify="left", box=None)
    for heading in ("step", "move", "verdict"):
        table.add_column(heading)
    for heading in ("points", "wounds", "refused", "true"):
        table.add_column(heading, justify="right")
    for step in chapter.steps:
        style = STYLES[step.verdict] if not step.survivors else "bold red"
        numbers = (step.points, step.wounds, step.refused, step.equivalent)
        cells = ("",) * 4 if step.verdict == "declared" else tuple(map(str, numbers))
        table.add_row(step.label, step.word, f"[{style}]{step.verdict}[/]", *cells)
        for survivor in step.survivors:
            table.add_row("", "", f"[bold red]accepted a wound: {survivor}[/]")
        if step.witness:
            table.add_row("", "", f"[bold red]false at {step.witness}[/]")
    return table


def _summary(console: Console, chapter: Found) -> None:
    console.print(f"[bold]{chapter.title}[/]  ({chapter.name})")
    counts = Counter(step.verdict for step in chapter.steps)
    console.print("  " + (", ".join(f"{n} {v}" for v, n in sorted(counts.items())) or "no steps"))
    declared = [step.label for step in chapter.steps if step.verdict == "declared"]
    if declared:
        console.print(f"  declared: {', '.join(declared)}")
    for step in chapter.steps:
        if step.verdict != "declared":
            needs = "; ".join(step.hypotheses) or "no hypotheses"
            console.print(f"  {step.label}: {needs}", soft_wrap=True)


def _total(console: Console, steps: Iterable[Step]) -> None:
    judged = list(steps)
    counts = Counter(step.verdict for step in judged)
    tried, refused = sum(s.wounds for s in judged), sum(s.refused for s in judged)
    true, survivors = sum(s.equivalent for s in judged), sum(len(s.survivors) for s in judged)
    points, undecided = sum(s.points for s in judged), sum(s.undecided for s in judged)
    console.print()
    console.print(
        f"{len(judged)} steps: " + ", ".join(f"{n} {v}" for v, n in sorted(counts.items()))
    )
    console.print(f"{points} points agree, {undecided} undecided")
    fates = f"{refused} refused, {true} true after all, {survivors} accepted wrongly"
    console.print(f"{tried} wounded claims: {fates}")
    console.print(f"{VERDICT}: {_share(judged)}")


def _share(steps: list[Step]) -> str:
    """Say how many of the proved steps, and of the algebraic ones, Coq has proved as well."""
    proved = [step for step in steps if step.verdict != "declared"]
    kinds = {
        "proved": proved,
        "that are algebra": [step for step in proved if step.algebraic],
    }
    return ", ".join(
        f"{sum(step.verdict == VERDICT for step in those)} of {len(those)} {kind}"
        for kind, those in kinds.items()
    )
