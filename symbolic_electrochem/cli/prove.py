"""``electrochem prove``: let Coq read the proofs, and say what it found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from .. import sources
from ..proofs.book import written
from ..proofs.coq import check, version
from .failure import explained

if TYPE_CHECKING:
    from ..proofs.chapter import File
    from ..proofs.coq import Outcome

MISSING = (
    "There is no Coq on this machine, so nothing was read. "
    "On Debian: apt-get install coq libcoq-coquelicot"
)


def run(names: tuple[str, ...], *, whole: bool) -> bool:
    """Run Coq on chapters, print, and tell whether all is proved."""
    console = Console(soft_wrap=True)
    if version() is None:
        console.print(MISSING)
        return False
    with explained():
        wanted = [sources.known(name) for name in names] or sources.order()
        files = [file for file in written() if file.chapter.name in wanted]
    with console.status("Coq is reading"):
        found = check(written(), wanted, whole=whole)
    console.print(_table(files, found.chapters))
    for file in files:
        _remarks(console, file, found.chapters[file.chapter.name])
    if found.forbidden:
        console.print(f"[bold red]axioms that are not allowed:[/] {', '.join(found.forbidden)}")
    console.print(f"Coq {version()}; axioms: {', '.join(found.axioms) or 'none'}")
    scope = "with all it stands on" if whole else "of this book"
    console.print(
        f"[bold red]coqchk:[/] {found.objection}" if found.objection else f"coqchk agrees, {scope}."
    )
    return found.sound


def _table(files: list[File], outcomes: dict[str, Outcome]) -> Table:
    table = Table(box=None)
    table.add_column("chapter")
    for heading in ("lemmas", "proved", "not written", "wounds", "refused", "seconds"):
        table.add_column(heading, justify="right")
    for file in files:
        found = outcomes[file.chapter.name]
        lemmas = sum(len(part.lemmas) for part in file.proved)
        tried = found.wounds + len(found.accepted)
        numbers = (lemmas, len(found.proved), len(file.left), tried, found.wounds)
        table.add_row(file.chapter.name, *map(str, numbers), f"{found.seconds:.1f}")
    return table


def _remarks(console: Console, file: File, found: Outcome) -> None:
    name = file.chapter.name
    for lemma, message in found.failed.items():
        console.print(f"[bold red]failed[/] {lemma}: {message}", highlight=False)
    for lemma in found.accepted:
        console.print(f"[bold red]proves a wounded statement as well[/] {name}.{lemma}")
    for part in file.left:
        console.print(f"[yellow]not written[/] {name}.{part.name}: {part.reason}", highlight=False)
