"""``electrochem check --needed``: drop each hypothesis, and show what goes wrong without it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from .. import library, sources
from ..checks import smt
from ..checks.balls import evaluate, precision
from ..checks.needed import Need, needs
from ..notation import arrange, lay, text
from .failure import explained

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..checks.balls import Point

MISSING = "z3 is not installed, so it was not asked: pip install 'symbolic_electrochem[z3]'"
STYLES = {"case": "dim", "superfluous": "bold red", "open": "yellow"}
UNSHOWN = {
    "case": "one of several cases that a later step joins",
    "open": "undecided: no point breaks the claim, and no proof was found",
}
PROVERS = {"judge": "the judge proves", "z3": "z3 proves"}
BITS = 128


def run(names: tuple[str, ...]) -> bool:
    """Drop hypotheses, print, and tell whether there are some, and none is superfluous."""
    console, said, counts = Console(soft_wrap=False), Console(stderr=True), Counter[str]()
    with explained():
        wanted = [n if n.endswith(".py") else sources.known(n) for n in names] or sources.order()
        for number, name in enumerate(wanted, 1):
            with said.status(name) as status:
                chapter, rows = library.chapter(name), []
                for label, found in needs(chapter.theorems):
                    rows += [(label, each) for each in found]
                    counts["steps"] += 1
                    status.update(f"{number} of {len(wanted)}: {name}, {label}")
            counts.update(each.grade for _, each in rows)
            counts["models"] += sum(each.by == "z3" and each.shown for _, each in rows)
            console.print(_table(f"{chapter.title}  ({name})", rows))
    _total(console, counts)
    if not counts["steps"]:
        console.print("[bold red]no step to look at[/]: a chapter names its steps by assignment")
    return bool(counts["steps"]) and not counts["superfluous"]


def _table(title: str, rows: Iterable[tuple[str, Need]]) -> Table:
    table = Table(title=title, title_justify="left", box=None)
    for heading in ("step", "hypothesis", "without it"):
        table.add_column(heading, overflow="fold")
    for label, each in rows:
        cells = (label, text(lay(each.hypothesis)), told(each))
        table.add_row(*map(escape, cells), style=STYLES.get(each.grade, ""))
    return table


def told(found: Need) -> str:
    """Say what came of dropping a hypothesis, for a person."""
    if found.grade in UNSHOWN:
        return UNSHOWN[found.grade]
    if found.grade == "superfluous":
        return f"superfluous: {PROVERS[found.by]} the claim from the others"
    where = f"{_values(found.point or {})}{_models(found)}{' (z3)' if found.by == 'z3' else ''}"
    if found.grade == "false":
        return f"needed: the claim is false at {where}"
    what = "the claim" if found.premise is None else text(lay(found.premise))
    return f"needed so that {what} means something: it does not at {where}"


def _values(point: Point) -> str:
    with precision(BITS):
        told = [(text(arrange(s)), float(evaluate(s, point))) for s in point]
    return ", ".join(f"{name} = {value:.4g}" for name, value in sorted(told))


def _models(found: Need) -> str:
    """Say what functions are there, of which a law is kept."""
    models = found.world.models if found.world else {}
    return "".join(f", {place} = {model}" for place, model in sorted(models.items()))


def _total(console: Console, counts: Counter[str]) -> None:
    shown = [counts[grade] for grade in ("false", "undefined", "premise")]
    dropped = sum(shown) + counts["case"] + counts["superfluous"] + counts["open"]
    console.print()
    console.print(f"{counts['steps']} steps, {dropped} hypotheses dropped: {sum(shown)} needed")
    console.print(
        f"  without them the claim is false: {shown[0]}, means nothing: {shown[1]}, "
        f"another hypothesis means nothing: {shown[2]}; by a model of z3: {counts['models']}"
    )
    console.print(
        f"{counts['case']} cases that a later step joins, {counts['superfluous']} superfluous, "
        f"{counts['open']} undecided"
    )
    console.print(f"asked besides the judge: z3 {smt.version()}" if smt.version() else MISSING)
