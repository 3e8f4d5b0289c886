"""Running Coq on the chapters: what it proves, what it refuses, and on which axioms all rests."""

from __future__ import annotations

import re
import shutil
import subprocess
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from functools import cache, partial
from graphlib import TopologicalSorter
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import TYPE_CHECKING

from .chapter import LOGICAL, Defined, File, Proved, beginning, spelled
from .record import PRELUDE, forbidden, prelude
from .wounded import wounded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

SECONDS, PATIENCE, ENOUGH, TOGETHER = 60, 600, 30, 2
"""Processor time and time of day for one run of Coq, for one lemma, and how many run at a time."""

WOUNDS = "__wounds"
USED = re.compile(r"\w+\.[\w']+")
AXIOM = re.compile(r"^(?!Axioms:)([\w.']+)\s*:", re.MULTILINE)


@dataclass(frozen=True)
class Outcome:
    """What Coq says of a chapter.

    Attributes
    ----------
    proved : tuple of str
        The lemmas that went through.
    failed : dict
        Those that did not, by their full names, with the reason.
    wounds : int
        Wounded statements that were tried on the script of their lemma, and refused.
    accepted : tuple of str
        The lemmas whose script proved a wounded statement.
    seconds : float
        How long it took.
    """

    proved: tuple[str, ...]
    failed: dict[str, str]
    wounds: int
    accepted: tuple[str, ...]
    seconds: float = 0

    @property
    def sound(self) -> bool:
        """Whether every lemma was proved, and nothing that must not be."""
        return not self.failed and not self.accepted


@dataclass(frozen=True)
class Findings:
    """What Coq says of several chapters.

    Attributes
    ----------
    chapters : dict
        The outcome of each.
    axioms : tuple of str
        What all their lemmas rest on.
    objection : str
        What the separate checker says against them; nothing if it agrees.
    """

    chapters: dict[str, Outcome]
    axioms: tuple[str, ...]
    objection: str = ""

    @property
    def forbidden(self) -> tuple[str, ...]:
        """The axioms beyond those of the classical real numbers."""
        return forbidden(self.axioms)

    @property
    def sound(self) -> bool:
        """Whether all is proved, and nothing rests on an axiom too many."""
        accepted = not self.forbidden and not self.objection
        return accepted and all(o.sound for o in self.chapters.values())


@cache
def version() -> str | None:
    """Return the version of Coq, if it is on this machine with the library of real analysis."""
    if shutil.which("coqc") is None:
        return None
    asked = ("coqc", "-print-version", "-where")
    number, place = (
        subprocess.run([asked[0], each], capture_output=True, text=True, check=True).stdout  # noqa: S603  (Coq, wherever it is)
        for each in asked[1:]
    )
    library = Path(place.strip()) / "user-contrib" / "Coquelicot"
    return number.split()[0] if library.is_dir() else None


def check(
    files: Sequence[File], names: Iterable[str] | None = None, *, whole: bool = False
) -> Findings:
    """Compile chapters and what they need, try their wounds, and have it all read again.

    Parameters
    ----------
    files : sequence of File
        The proofs of all chapters, in reading order.
    names : iterable of str, optional
        The chapters that are wanted; all by default.
    whole : bool
        Let the separate checker read the libraries too.
    """
    wanted = {file.chapter.name for file in files} if names is None else {*names}
    needed = _closure(files, wanted)
    with TemporaryDirectory() as folder:
        reading = Reading(
            Path(folder), {f.chapter.name: f for f in files if f.chapter.name in needed}
        )
        reading.everything(wanted)
        found = {name: reading.outcome(name) for name in reading.files if name in wanted}
        rested = axioms(reading.place, {name: o.proved for name, o in found.items()})
        objection = _objection(reading.place, reading.files, whole=whole)
        return Findings(found, rested, objection)


def _closure(files: Sequence[File], wanted: set[str]) -> set[str]:
    needed = set(wanted)
    for file in reversed(files):
        if file.chapter.name in needed:
            needed |= {*file.needs}
    return needed


@dataclass
class Reading:
    """Chapters that are being read, in a folder, and what came of each.

    Attributes
    ----------
    place : Path
        The folder.
    files : dict
        The chapters, in reading order.
    lemmas : dict
        Of each that has been compiled the lemmas that are proved, and those that are not.
    wounds : dict
        Of each how many wounds were refused, and the lemmas that proved theirs.
    seconds : dict
        How long each took.
    """

    place: Path
    files: dict[str, File]
    lemmas: dict[str, tuple[tuple[str, ...], dict[str, str]]] = field(default_factory=dict)
    wounds: dict[str, tuple[int, tuple[str, ...]]] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)

    def everything(self, wanted: Iterable[str]) -> None:
        """Compile all chapters, and try the wounds of those that are wanted."""
        compile_prelude(self.place)
        jobs: dict[str, Callable[[], None]] = {
            name: partial(self._compile, name) for name in self.files
        }
        needs: dict[str, tuple[str, ...]] = {name: file.needs for name, file in self.files.items()}
        for name in wanted:
            jobs[f"{name}{WOUNDS}"] = partial(self._wound, name)
            needs[f"{name}{WOUNDS}"] = (name,)
        _done(jobs, needs)

    def _compile(self, name: str) -> None:
        file, start = self.files[name], monotonic()
        gone = {lemma: why for other in file.needs for lemma, why in self.lemmas[other][1].items()}
        self.lemmas[name] = compiled(self.place, file, gone)
        self.seconds[name] = monotonic() - start

    def _wound(self, name: str) -> None:
        start = monotonic()
        self.wounds[name] = _wounds(self.place, self.files[name], self.lemmas[name][0])
        self.seconds[name] += monotonic() - start

    def outcome(self, name: str) -> Outcome:
        """Return what came of a chapter."""
        return Outcome(*self.lemmas[name], *self.wounds[name], self.seconds[name])


def _done(jobs: Mapping[str, Callable[[], None]], needs: Mapping[str, Iterable[str]]) -> None:
    """Do jobs, several at a time, each after those it needs."""
    order = TopologicalSorter(needs)
    order.prepare()
    with ThreadPoolExecutor(TOGETHER) as pool:
        running: dict[Future[None], str] = {}
        while order.is_active():
            running |= {pool.submit(jobs[name]): name for name in order.get_ready()}
            for each in wait(running, return_when=FIRST_COMPLETED).done:
                each.result()
                order.done(running.pop(each))


def compile_prelude(place: Path) -> None:
    """Compile the file that every chapter stands on."""
    done = _run(place, PRELUDE, prelude())
    if done.returncode:
        message = f"{PRELUDE}.v does not compile: {done.stderr}"
        raise RuntimeError(message)


def _run(
    place: Path, name: str, text: str, seconds: int = SECONDS
) -> subprocess.CompletedProcess[str]:
    (place / f"{name}.v").write_text(text, encoding="utf-8")
    limited = f'ulimit -t {seconds} && exec "$@"'
    command = ["coqc", "-q", "-w", "none", "-Q", ".", LOGICAL, f"{name}.v"]
    return subprocess.run(  # noqa: S603  (Coq, on what was written here)
        ["sh", "-c", limited, "sh", *command],  # noqa: S607  (any shell)
        cwd=place,
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )


def compiled(
    place: Path, file: File, gone: dict[str, str]
) -> tuple[tuple[str, ...], dict[str, str]]:
    """Compile a chapter without the lemmas that fail, and without those that rest on them.

    Parameters
    ----------
    gone : dict
        The lemmas of other chapters that failed, by their full names.

    Returns
    -------
    tuple
        The names of the lemmas that are proved, and the full names of the others with the reason.
    """
    lemmas = {f"{file.chapter.name}.{x.name}": x for part in file.proved for x in part.lemmas}
    failed = _resting(lemmas, gone)
    while True:
        left = {name: lemma for name, lemma in lemmas.items() if name not in failed}
        text = beginning(file) + "".join(map(spelled, left.values()))
        done = _run(place, file.chapter.name, text)
        if not done.returncode:
            return tuple(lemma.name for lemma in left.values()), failed
        found = _trial(place, file, left) or {next(reversed(left)): _message(done.stderr)}
        failed |= found
        failed |= _resting(lemmas, gone | failed)


def _resting(lemmas: dict[str, Proved | Defined], gone: dict[str, str]) -> dict[str, str]:
    """Return the lemmas whose proofs use some that are gone."""
    resting: dict[str, str] = {}
    for name, lemma in lemmas.items():
        for used in sorted({*USED.findall(lemma.script)} & (gone.keys() | resting.keys())):
            resting.setdefault(name, f"it rests on {used}")
    return {name: why for name, why in resting.items() if name not in gone}


def _trial(place: Path, file: File, lemmas: dict[str, Proved | Defined]) -> dict[str, str]:
    """Try each lemma by itself and return those that fail; of this nothing is kept."""
    text = beginning(file) + "".join(
        f"{_tried(lemma.name, lemma.text, lemma.script)}Admitted.\n" for lemma in lemmas.values()
    )
    said = _run(place, file.chapter.name, text, PATIENCE).stdout
    proved = {name for name, lemma in lemmas.items() if f"proved: {lemma.name}\n" in said}
    return {name: "its proof fails" for name in lemmas if name not in proved}


def _tried(name: str, said: str, script: str) -> str:
    """Spell a lemma so that Coq says whether a script proves it."""
    solve = f"timeout {ENOUGH} solve [{script}]"
    told = f'tryif {solve} then idtac "proved: {name}" else idtac "refused: {name}"'
    return f"\nLemma {name}{said}.\nProof.\n  {told}.\n"


def _message(said: str) -> str:
    return " ".join(said.partition("Error:")[2].split())[:200] or "it runs out of time"


def _wounds(place: Path, file: File, proved: tuple[str, ...]) -> tuple[int, tuple[str, ...]]:
    """Try the script of each lemma on a wounded statement, which stands where the lemma stood."""
    tried = [part for part in file.proved if part.name in proved]
    text = _required([file.chapter.name, *file.needs]) + "".join(
        f"{_tried(part.name, wounded(part), part.script)}Abort.\n" for part in tried
    )
    said = _run(place, f"{file.chapter.name}{WOUNDS}", text).stdout
    accepted = [part.name for part in tried if f"refused: {part.name}\n" not in said]
    return len(tried) - len(accepted), tuple(accepted)


def _required(names: Iterable[str]) -> str:
    lines = "".join(f"From {LOGICAL} Require {name}.\n" for name in names)
    return f"From {LOGICAL} Require Import {PRELUDE}.\n{lines}"


def axioms(place: Path, proved: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Ask Coq what the lemmas of compiled chapters rest on."""
    lemmas = [f"named _ (@{name}.{lemma})" for name, each in proved.items() for lemma in each]
    asked = f"Definition all := ({' :: '.join([*lemmas, 'nil'])})%list.\nPrint Assumptions all.\n"
    box = "Definition named (T : Type) (t : T) : unit := tt.\n"
    done = _run(place, "all__axioms", _required(proved) + box + asked, PATIENCE)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return tuple(sorted({*AXIOM.findall(done.stdout)}))


def _objection(place: Path, names: Iterable[str], *, whole: bool) -> str:
    """Let the separate checker read the compiled chapters, and the libraries too if `whole`."""
    modules = [f"{LOGICAL}.{name}" for name in (PRELUDE, *names)]
    read = modules if whole else [word for name in modules for word in ("-norec", name)]
    command = ["coqchk", "-silent", "-o", "-Q", ".", LOGICAL, *read]
    done = subprocess.run(  # noqa: S603  (Coq, on what was written here)
        command, cwd=place, capture_output=True, text=True, check=False, timeout=PATIENCE
    )
    return done.stderr if done.returncode else ""
