"""Auditing one small model, and the declarations its equations share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from symbolic_electrochem.audit import Finding, Report, audit
from tests.audit.files import cellml

if TYPE_CHECKING:
    from pathlib import Path

VERSIONS = ("1.0", "1.1", "2.0")
NO_T = {"T": ("kelvin", None)}
CELSIUS = {"T": ("celsius", "37")}
MILLIVOLT = ("mV", None)
IN_A_CURRENT = {"i": ("uA", None), "g": ("uS", "2")}
MORE = {"x": ("mV", "3"), "v": ("volt", "-0.08"), **IN_A_CURRENT}


def run(folder: Path, *equations: str, **changed: object) -> Report:
    """Audit a model of these equations."""
    file = folder / "model.cellml"
    file.write_bytes(cellml(*equations, **changed))  # type: ignore[arg-type]
    return audit([file])


def one(folder: Path, *equations: str, **changed: object) -> Finding:
    """Return the one potential found in a model."""
    (found,) = run(folder, *equations, **changed).expressions
    return found
