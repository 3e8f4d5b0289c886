"""What a real LaTeX says of a page."""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from symbolic_electrochem.library import chapter
from symbolic_electrochem.textbook import derive
from tests.house import tree

if TYPE_CHECKING:
    from pathlib import Path

    from symbolic_electrochem.kernel import Theorem
    from symbolic_electrochem.library import Chapter

NO_LATEX = pytest.mark.skipif(shutil.which("pdflatex") is None, reason="there is no pdflatex")
LATEX = ("pdflatex", "-no-shell-escape", "-interaction=nonstopmode", "-halt-on-error")
WIDEST = 5  # points by which a line may stick out


def verdict(theorem: Theorem) -> str:
    return "declared" if theorem.declared else "exact"


def typeset(source: str, folder: Path) -> str:
    """Run LaTeX twice, the second time with every label known, and return its log."""
    (folder / "page.tex").write_text(source, encoding="utf-8")
    for draft in (("-draftmode",), ()):
        command = [*LATEX, *draft, "page.tex"]
        run = subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True)
        assert run.returncode == 0, run.stdout[-2000:]
    return (folder / "page.log").read_text(encoding="utf-8", errors="replace")


def faults(log: str) -> list[str]:
    """Return what LaTeX complained of that a reader would see."""
    joined = re.sub(r"(?<=^.{79})\n", "", log, flags=re.MULTILINE)
    wide = re.findall(r"Overfull \\hbox \(([\d.]+)pt.*", joined)
    seen = re.findall(r".*(?:undefined|multiply defined|Missing character).*", joined)
    return [*(f"{points}pt too wide" for points in wide if float(points) > WIDEST), *seen]


@NO_LATEX
def test_a_page_is_typeset_without_a_fault(tmp_path: Path) -> None:
    assert faults(typeset(derive(chapter("nernst_potential"), "latex", verdict), tmp_path)) == []
    assert (tmp_path / "page.pdf").stat().st_size > 0


@NO_LATEX
def test_every_special_character_is_escaped(hostile: Chapter, tmp_path: Path) -> None:
    assert faults(typeset(derive(hostile, "latex", verdict), tmp_path)) == []


@NO_LATEX
@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="there is no pdftotext")
def test_every_special_character_is_seen(hostile: Chapter, tmp_path: Path) -> None:
    typeset(derive(hostile, "latex", verdict), tmp_path)
    command = ["pdftotext", "page.pdf", "-"]
    seen = subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, text=True).stdout
    assert "100 % & more: a_b #1 {c} ~d ^e <script>" in seen
    assert "5 $ is no formula; C:\\path, x_1 & y^2, “quoted”, R&D" in seen.replace("\n", " ")


@NO_LATEX
@pytest.mark.parametrize(
    ("body", "fault"),
    [
        (r"\hbox to 10pt{wider than that}", "too wide"),
        (r"See \ref{nowhere}.", "undefined"),
        (r"\label{a}\label{a}a", "multiply defined"),
    ],
)
def test_a_fault_is_found(body: str, fault: str, tmp_path: Path) -> None:
    source = rf"\documentclass{{article}}\begin{{document}}{body}\end{{document}}"
    assert fault in " ".join(faults(typeset(source, tmp_path)))


def test_ci_asks_for_what_the_template_uses() -> None:
    template = tree.text("symbolic_electrochem/textbook/templates/chapter.tex")
    packages = re.findall(r"\\usepackage(?:\[[^]]*\])?\{([^}]*)\}", template)
    [kind] = re.findall(r"\\documentclass\[[^]]*\]\{(\w+)\}", template)
    [asked] = re.findall(r"for package in ([^;]*);", tree.text(".ci/run"))
    assert asked.replace("\\", "").split() == ",".join(packages).split(",")
    assert f"{kind}.cls" in tree.text(".ci/run")


def test_nothing_is_found_in_a_clean_log() -> None:
    assert faults("Overfull \\hbox (1.5pt too wide) in paragraph at lines 1--2\n") == []
