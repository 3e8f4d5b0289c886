"""The command ``electrochem``.  Each command imports what it needs when it is called."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from .. import __version__

PASSED, FAILED, USAGE = 0, 1, 2
again = click.option("--no-cache", is_flag=True, help="Prove everything again.")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def main() -> None:
    """Derive, prove, generate and audit the electrochemistry of membranes."""


@main.command("list")
def list_() -> None:
    """List the chapters in reading order and the functions they give."""
    from .contents import contents  # noqa: PLC0415

    contents()


@main.command()
@click.argument("chapters", nargs=-1, metavar="[CHAPTER|FILE.py]...")
@click.option("--summary", is_flag=True, help="Counts, declared steps and hypotheses instead.")
@click.option("--needed", is_flag=True, help="Drop each hypothesis of each theorem instead.")
@again
def check(chapters: tuple[str, ...], *, summary: bool, needed: bool, no_cache: bool) -> None:
    """Prove chapters, or files of your own; all chapters if none is named.

    Every step is verified by the kernel, tried at points of its hypotheses, and wounded. The exit
    code is 1 if any step is refused, refuted or inconclusive, or if a wounded claim is accepted.
    What was found of a chapter is kept in build/cache until the chapter, one it stands on, the
    judge or a library changes.

    With --needed each hypothesis is dropped in turn. It is needed if, somewhere, all others hold
    and the claim is false or means nothing; superfluous if the judge, or z3 if it is installed,
    proves the claim from the others; otherwise that is undecided. The exit code is 1 if one is
    superfluous. This takes about ten seconds a chapter; nothing is kept.
    """
    if needed and (summary or no_cache):
        raise click.UsageError("expected --needed alone, got --summary or --no-cache beside it")
    if needed:
        from . import needed as dropping  # noqa: PLC0415

        sys.exit(PASSED if dropping.run(chapters) else FAILED)
    from .check import run  # noqa: PLC0415

    sys.exit(PASSED if run(chapters, summary=summary, keep=not no_cache) else FAILED)


@main.command()
@click.argument("chapters", nargs=-1, metavar="[CHAPTER]...")
@click.option("--whole", is_flag=True, help="Let coqchk read the libraries as well: a minute.")
def prove(chapters: tuple[str, ...], *, whole: bool) -> None:
    """Let Coq read the proofs of chapters; of all chapters if none is named.

    Every lemma is proved again by Coq, and the same proof is tried on a wounded statement, which
    it must not prove; then Coq's separate checker reads the result. The exit code is 1 if a lemma
    fails, if a wounded one does not, if an axiom is used that is not allowed, if the checker
    objects, or if there is no Coq.
    """
    from .prove import run  # noqa: PLC0415

    sys.exit(PASSED if run(chapters, whole=whole) else FAILED)


@main.command()
@click.argument("chapter")
@click.option(
    "--format",
    "style",
    type=click.Choice(["text", "latex", "markdown", "json"]),
    default="text",
    show_default=True,
    help="How to write it.",
)
def derive(chapter: str, style: str) -> None:
    """Show a chapter, every step with its move, hypotheses and verdict."""
    from .show import derivation  # noqa: PLC0415

    derivation(chapter, style)


@main.command()
@click.option("--check", "compare", is_flag=True, help="Compare and change nothing.")
@again
def generate(*, compare: bool, no_cache: bool) -> None:
    """Prove every chapter and write generated/."""
    from .generate import run  # noqa: PLC0415

    sys.exit(PASSED if run(compare=compare, keep=not no_cache) else FAILED)


@main.command()
@click.argument("function")
@click.argument("values", nargs=-1, metavar="NAME=VALUE...")
def compute(function: str, values: tuple[str, ...]) -> None:
    """Put numbers, with units, into a result.

    \b
    electrochem compute nernst_potential z=1 T=37degC c_in=140mM c_out=5mM
    electrochem compute nernst_potential z=1 T=310.15K a_in=0.1 a_out=0.004
    """  # noqa: D301  (\b keeps click from joining the lines)
    from .compute import run  # noqa: PLC0415

    run(function, values)


@main.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option(
    "--format",
    "style",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How to write the report.",
)
@click.option("--all", "everything", is_flag=True, help="Show what is right as well.")
def audit(paths: tuple[Path, ...], style: str, *, everything: bool) -> None:
    """Judge the electrochemistry in model files; folders are searched.

    The exit code is 3 if a file could not be read, else 1 if something is wrong or undecided,
    else 0.
    """
    from .audit import run  # noqa: PLC0415

    sys.exit(run(paths, style, everything=everything))
