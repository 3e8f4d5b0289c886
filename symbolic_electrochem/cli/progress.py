"""How far the judging of chapters is, on standard error, and gone when it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich import progress
from rich.console import Console

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self


class Progress:
    """A line that is drawn anew after each step: to redraw by the clock takes a thread.

    Attributes
    ----------
    chapters : int
        How many had to be judged.
    """

    def __init__(self) -> None:
        self.chapters = self._steps = 0
        columns = ("Proving", progress.BarColumn(), progress.MofNCompleteColumn(), "chapters,")
        said = progress.TextColumn("{task.fields[steps]} steps, now in {task.description}")
        console = Console(stderr=True)
        self._bar = progress.Progress(
            *columns, said, console=console, transient=True, auto_refresh=False
        )

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bar.stop()

    def begin(self, chapters: int) -> None:
        """Start to count."""
        self.chapters = chapters
        self._task = self._bar.add_task("the first", total=chapters, steps=0)
        self._bar.refresh()

    def step(self, chapter: str) -> None:
        """Count a step."""
        self._steps += 1
        self._bar.update(self._task, description=chapter, steps=self._steps, refresh=True)

    def end(self, chapter: str) -> None:
        """Count a chapter."""
        self._bar.update(self._task, description=chapter, advance=1, refresh=True)
