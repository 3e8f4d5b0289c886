"""Judges chapters, several at a time where a process can be forked.

A theorem does not leave the process that proved it.  So the chapters are imported one after the
other in one process, each proved once, and each is handed on, by forking, to a process that wounds
its steps and sends back what is printed of them.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
from functools import partial
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import TYPE_CHECKING

from .. import library
from ..checks import comes_out, decided, holes, numbers, wound
from ..notation import lay, text
from ..proofs.book import algebraic, certificate
from .record import Found, Step, read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from multiprocessing.synchronize import Semaphore

    from ..checks import Report
    from ..kernel import Theorem
    from ..proofs.book import Certificate

STEP = b"."
"""What a process sends after each step; the record comes last."""


def judged(names: Iterable[str], told: Callable[[str], None]) -> Iterator[tuple[str, Found]]:
    """Judge chapters, and yield each when it is done; they are imported in the order given.

    Parameters
    ----------
    told : callable
        Called with the name of a chapter after each of its steps.
    """
    asked = tuple(names)
    processes = min(_cores(), len(asked))
    if processes > 1 and _can_fork():
        yield from _in_parallel(asked, processes, told)
    else:
        for name in asked:
            chapter = library.chapter(name)
            yield name, _found(chapter, certificate(chapter), partial(told, name))


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1


def _can_fork() -> bool:
    """Tell whether this is the only thread: a lock that another held would stay locked."""
    return sys.platform == "linux" and len(list(Path("/proc/self/task").iterdir())) == 1


def _in_parallel(
    names: tuple[str, ...], processes: int, told: Callable[[str], None]
) -> Iterator[tuple[str, Found]]:
    context = multiprocessing.get_context("fork")
    slots = context.Semaphore(processes - 1)
    waiting: dict[Connection, str] = {}
    started = []
    try:
        for name in names:
            chapter = library.chapter(name)
            receiver, sender = context.Pipe(duplex=False)
            given = (chapter, certificate(chapter), sender, slots)
            process = context.Process(target=_send, args=given, daemon=True)
            process.start()
            sender.close()
            started.append(process)
            waiting[receiver] = name
            yield from _arrived(waiting, told, 0)
        slots.release()
        while waiting:
            yield from _arrived(waiting, told, None)
    finally:
        for process in started:
            process.terminate()


def _arrived(
    waiting: dict[Connection, str], told: Callable[[str], None], seconds: float | None
) -> Iterator[tuple[str, Found]]:
    """Read what has been sent, and yield the records among it."""
    for receiver in wait([*waiting], seconds):
        if isinstance(receiver, Connection):
            name = waiting[receiver]
            try:
                message = receiver.recv_bytes()
            except EOFError:
                raise RuntimeError(f"{name}: the process that judged it has died") from None
            if message == STEP:
                told(name)
            else:
                del waiting[receiver]
                yield name, read(message.decode())


def _send(
    chapter: library.Chapter, certified: Certificate, sender: Connection, slots: Semaphore
) -> None:
    """Judge a chapter when it is its turn; whoever interrupts, interrupts the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()  # the process ends before there is much, and what it shares stays shared
    with slots:
        found = _found(chapter, certified, partial(sender.send_bytes, STEP))
    sender.send_bytes(found.text().encode())


def _found(chapter: library.Chapter, certified: Certificate, told: Callable[[], None]) -> Found:
    steps = []
    for label, theorem in chapter.theorems.items():
        steps.append(_step(label, theorem, wound(theorem), certified.lemmas.get(label, ())))
        told()
    faults = tuple(_faults(chapter))
    return Found(chapter.name, chapter.title, tuple(steps), faults, certified.sha256)


def _faults(chapter: library.Chapter) -> Iterator[str]:
    for label, line, reason in holes(chapter.source, vars(chapter.module)):
        yield f"hole {chapter.name}.py:{line} in {label}: {reason}"
    for number in chapter.evaluations:
        if not comes_out(number):
            got = numbers.found(number)
            yield f"number {chapter.name}: {got} comes out in SI units, not {number.expected}"
    for sentence in chapter.sentences:
        if not decided(sentence):
            yield f"sentence {sentence.row} of {chapter.name} does not fail where it is said to"


def _step(label: str, theorem: Theorem, report: Report, lemmas: tuple[str, ...]) -> Step:
    point = sorted((report.witness or {}).items(), key=str)
    return Step(
        label,
        theorem.record.word,
        report.verdict,
        report.points,
        report.undecided,
        report.wounds,
        report.refused,
        report.equivalent,
        report.survivors,
        ", ".join(f"{symbol} = {value}" for symbol, value in point),
        tuple(sorted(text(lay(h)) for h in theorem.hypotheses)),
        lemmas,
        algebraic(theorem),
    )
