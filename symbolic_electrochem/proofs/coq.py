"""Running Coq on the chapters: what it proves, what it refuses, and on which axioms all rests."""

from __future__ import annotations

import re
import shutil
import subprocess
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import TYPE_CHECKING

from .chapter import LOGICAL, Defined, File, Proved, beginning, spelled
from .record import PRELUDE, forbidden, prelude
from .wounded import wounded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SECONDS, PATIENCE, ENOUGH, TOGETHER = 60, 600, 30, 2
"""Processor time and time of day for one run of Coq, for one lemma, and how many run at a time."""

USED = re.compile(r"\w+\.[\w']+")
BOUND = re.compile(r"^ {4}\(([^:]+) :", re.MULTILINE)
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
    untried : tuple of str
        The lemmas of which no wound is known to be false.
    seconds : float
        How long it took.
    """

    proved: tuple[str, ...]
    failed: dict[str, str]
    wounds: int
    accepted: tuple[str, ...]
    untried: tuple[str, ...]
    seconds: float = 0

    @property
    def sound(self) -> bool:
        """Whether every lemma was proved, and nothing that must not be."""
        return not self.failed and not self.accepted


@dataclass(frozen=True)
class Findings:
    """What Coq says of several chapters, and the axioms that all their lemmas rest on."""

    chapters: dict[str, Outcome]
    axioms: tuple[str, ...]

    @property
    def forbidden(self) -> tuple[str, ...]:
        """The axioms beyond those of the classical real numbers."""
        return forbidden(self.axioms)

    @property
    def sound(self) -> bool:
        """Whether all is proved, and nothing rests on an axiom too many."""
        return not self.forbidden and all(o.sound for o in self.chapters.values())


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


def check(files: Sequence[File], names: Iterable[str] | None = None) -> Findings:
    """Compile chapters and what they need, and try their wounds.

    Parameters
    ----------
    files : sequence of File
        The proofs of all chapters, in reading order.
    names : iterable of str, optional
        The chapters that are wanted; all by default.
    """
    wanted = {file.chapter.name for file in files} if names is None else {*names}
    needed = _closure(files, wanted)
    with TemporaryDirectory() as folder, ThreadPoolExecutor(TOGETHER) as pool:
        place = Path(folder)
        compile_prelude(place)
        started: dict[str, Future[Outcome]] = {}
        for file in (file for file in files if file.chapter.name in needed):
            before = [started[name] for name in file.needs]
            started[file.chapter.name] = pool.submit(
                _after, before, place, file, file.chapter.name in wanted
            )
        found = {name: each.result() for name, each in started.items() if name in wanted}
        return Findings(found, axioms(place, {name: o.proved for name, o in found.items()}))


def _closure(files: Sequence[File], wanted: set[str]) -> set[str]:
    needed = set(wanted)
    for file in reversed(files):
        if file.chapter.name in needed:
            needed |= {*file.needs}
    return needed


def _after(before: list[Future[Outcome]], place: Path, file: File, tried: bool) -> Outcome:  # noqa: FBT001  (passed by the pool)
    gone = {name: why for other in before for name, why in other.result().failed.items()}
    start = monotonic()
    proved, failed = compiled(place, file, gone)
    wounds, accepted, untried = _wounds(place, file, proved) if tried else (0, (), ())
    return Outcome(proved, failed, wounds, accepted, untried, monotonic() - start)


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
        f"\nLemma {lemma.name}{lemma.text}.\nProof.\n  {_told(lemma.script, name)}\nAdmitted.\n"
        for name, lemma in lemmas.items()
    )
    said = _run(place, file.chapter.name, text, PATIENCE).stdout
    return {name: "its proof fails" for name in lemmas if f"proved: {name}\n" not in said}


def _told(script: str, name: str) -> str:
    """Let Coq say whether a script proves what it is tried on."""
    solve = f"timeout {ENOUGH} solve [{script}]"
    return f'tryif {solve} then idtac "proved: {name}" else idtac "refused: {name}".'


def _message(said: str) -> str:
    return " ".join(said.partition("Error:")[2].split())[:200] or "it runs out of time"


def _wounds(
    place: Path, file: File, proved: tuple[str, ...]
) -> tuple[int, tuple[str, ...], tuple[str, ...]]:
    """Try the script of each lemma on the lemma once more, and on a wounded statement."""
    parts = [part for part in file.proved if part.name in proved]
    wounds = {part.name: wounded(part) for part in parts}
    tried = [part for part in parts if wounds[part.name] is not None]
    goals = [
        _goal(said, _told(part.script, f"{kind} {part.name}"))
        for part in tried
        for kind, said in (("lemma", part.text), ("wound", str(wounds[part.name])))
    ]
    head = _required([file.chapter.name, *file.needs])
    said = _run(place, f"{file.chapter.name}__wounds", head + "".join(goals)).stdout
    refused = [
        part.name
        for part in tried
        if f"proved: lemma {part.name}\nrefused: wound {part.name}\n" in said
    ]
    accepted = tuple(part.name for part in tried if part.name not in refused)
    untried = tuple(part.name for part in parts if wounds[part.name] is None)
    return len(refused), accepted, untried


def _goal(said: str, tactic: str) -> str:
    binders, _, claim = said.rpartition(" :\n  ")
    names = " ".join(n for group in BOUND.findall(binders) for n in group.split())
    start, intros = (f"forall{binders},\n  ", f"  intros {names}.\n") if names else ("", "")
    return f"\nGoal {start}{claim}.\nProof.\n{intros}  {tactic}\nAbort.\n"


def _required(names: Iterable[str]) -> str:
    lines = "".join(f"From {LOGICAL} Require {name}.\n" for name in names)
    return f"From {LOGICAL} Require Import {PRELUDE}.\n{lines}"


def axioms(place: Path, proved: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Ask Coq what the lemmas of compiled chapters rest on."""
    lemmas = [f"@{name}.{lemma}" for name, each in proved.items() for lemma in each]
    asked = f"Definition all := ({', '.join(lemmas) or 'tt'}).\nPrint Assumptions all.\n"
    done = _run(place, "all__axioms", _required(proved) + asked)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return tuple(sorted({*AXIOM.findall(done.stdout)}))


def checked_again(files: Sequence[File], *, whole: bool) -> str:
    """Let the separate checker read the compiled chapters, and the libraries too if `whole`."""
    with TemporaryDirectory() as folder:
        place = Path(folder)
        compile_prelude(place)
        gone: dict[str, str] = {}
        for file in files:
            gone |= compiled(place, file, gone)[1]
        modules = [f"{LOGICAL}.{name}" for name in (PRELUDE, *(f.chapter.name for f in files))]
        alone = [] if whole else [word for name in modules for word in ("-norec", name)]
        command = ["coqchk", "-silent", "-o", "-Q", ".", LOGICAL, *(modules if whole else alone)]
        done = subprocess.run(  # noqa: S603  (Coq, on what was written here)
            command, cwd=place, capture_output=True, text=True, check=False, timeout=PATIENCE
        )
        return done.stderr if done.returncode else ""
