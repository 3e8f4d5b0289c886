"""The files of the house, as the house rules see them."""

from __future__ import annotations

import ast
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "symbolic_electrochem"
MAPPED = ("derivations", "generated")


@cache
def files() -> tuple[str, ...]:
    """Every file that is committed or would be, relative to the root."""
    command = ["git", "-c", "safe.directory=*", "ls-files", "-co", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return tuple(sorted({name for name in listed.split("\0") if (ROOT / name).is_file()}))


def under(*folders: str, suffix: str = "") -> list[str]:
    """Return the files in some folders, by the end of their names."""
    inside = tuple(f"{folder}/" for folder in folders)
    return [name for name in files() if name.startswith(inside) and name.endswith(suffix)]


def text(name: str) -> str:
    """Read a file."""
    return (ROOT / name).read_text("utf-8")


def module(name: str) -> str:
    """Name the module that a Python file is, as the package imports it."""
    dotted = name.removesuffix(".py").replace("/", ".")
    return f"{PACKAGE}.{dotted}" if dotted.startswith(MAPPED) else dotted


def docstrings(tree: ast.Module) -> set[int]:
    """Return the identities of the strings that nobody reads but people."""
    bodies = [n.body for n in ast.walk(tree) if isinstance(n, (ast.Module, *DEFINITIONS))]
    first = [body[0].value for body in bodies if body and isinstance(body[0], ast.Expr)]
    return {id(value) for value in first if isinstance(value, ast.Constant)}


DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
