"""``electrochem check --needed``: drop each hypothesis, and show what goes wrong without it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from .. import library, sources
from ..checks import smt
from ..checks.needed import Need, needs
from ..kernel import Relation
from ..kernel.facts import symbols
from ..notation import lay, text
from .failure import explained

if TYPE_CHECKING:
    from ..kernel import Theorem

MISSING = "z3 is not installed, so no proof was looked for: pip install 'symbolic_electrochem[z3]'"
FEW = 3
STYLES = {"case": "dim", "superfluous": "bold red", "open": "yellow"}
UNSHOWN = {
    "case": "one of several cases that a later step joins",
    "superfluous": "superfluous: z3 proves the claim from the others",
    "open": "not shown: no such point found",
}


def run(names: tuple[str, ...]) -> bool:
    """Drop hypotheses, print, and tell whether all but laws and cases were shown to be needed."""
    console, counts = Console(soft_wrap=False), Counter[str]()
    with explained():
        wanted = [n if n.endswith(".py") else sources.known(n) for n in names] or sources.order()
        for name in wanted:
            chapter = library.chapter(name)
            table = Table(title=f"{chapter.title}  ({name})", title_justify="left", box=None)
            for heading in ("step", "hypothesis", "without it"):
                table.add_column(heading, overflow="fold")
            with console.status(name) as status:
                for label, found in needs(chapter.theorems):
                    _step(table, counts, label, chapter.theorems[label], found)
                    status.update(f"{name}: {label}")
            console.print(table)
    _total(console, counts)
    return not (counts["superfluous"] or counts["open"])


def _step(
    table: Table, counts: Counter[str], label: str, theorem: Theorem, found: tuple[Need, ...]
) -> None:
    """Add a step to the table and to the counts."""
    counts["steps"] += 1
    for each in found:
        counts[each.grade] += 1
        counts["models"] += each.shown and each.solver
        style = STYLES.get(each.grade, "")
        table.add_row(label, text(lay(each.hypothesis)), _said(each), style=style)
    laws = sorted(text(lay(h)) for h in theorem.hypotheses if not isinstance(h, Relation))
    counts["laws"] += len(laws)
    for law in laws:
        table.add_row(label, law, "said for all values, or an equivalence: not tried", style="dim")
    if smt.reachable(theorem.claim):
        counts["reachable"] += 1
        counts["proved"] += smt.proves(theorem.hypotheses, theorem.claim)


def _said(found: Need) -> str:
    if found.grade in UNSHOWN:
        return UNSHOWN[found.grade]
    what = "the claim is" if found.premise is None else f"{text(lay(found.premise))} is"
    how = "false" if found.grade == "false" else "undefined"
    return f"{what} {how}{_where(found)}{' (z3)' if found.solver else ''}"


def _where(found: Need) -> str:
    """Say which values the symbols of the hypothesis have, if they are few, and numbers."""
    names = {s.name for s in symbols(found.hypothesis)}
    if len(names) > FEW:
        return ""
    told = sorted((s.name, v) for s, v in (found.point or {}).items() if s.name in names)
    values = [f"{name} = {float(value):.4g}" for name, value in told if value.is_Rational]
    return f" at {', '.join(values)}" if values else ""


def _total(console: Console, counts: Counter[str]) -> None:
    needed = counts["false"] + counts["undefined"] + counts["premise"]
    tried = needed + sum(counts[grade] for grade in UNSHOWN)
    console.print()
    console.print(f"{counts['steps']} steps, {tried} hypotheses dropped: {needed} shown needed")
    console.print(
        f"  claim false {counts['false']}, claim undefined {counts['undefined']}, "
        f"another hypothesis undefined {counts['premise']}; by a model of z3 {counts['models']}"
    )
    console.print(
        f"{counts['case']} cases joined later, {counts['superfluous']} superfluous, "
        f"{counts['open']} not shown; {counts['laws']} laws and equivalences, which are not tried"
    )
    console.print(
        f"z3 {smt.version()} proves {counts['proved']} of {counts['reachable']} steps "
        "without limits, derivatives or sets of solutions"
        if smt.version()
        else MISSING
    )
