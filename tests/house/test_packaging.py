"""A wheel built from the source distribution holds the tree, all of it, and nothing beside it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import tomllib
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from symbolic_electrochem import build
from tests.house import tree

if TYPE_CHECKING:
    from pathlib import Path

PACKAGED = tree.under(tree.PACKAGE, *tree.MAPPED)
HEADER = {"LICENSE", "README.md", "pyproject.toml"}


def packed(name: str) -> str:
    """Return where a file of the tree stands in a wheel."""
    return f"{tree.PACKAGE}/{name}" if name.startswith(tree.MAPPED) else name


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build both from a copy that was used before, so what use leaves behind is there too."""
    source, out = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("out")
    for name in (*PACKAGED, *HEADER):
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(tree.ROOT / name, source / name)
    for folder in tree.MAPPED:
        (source / tree.PACKAGE / folder).symlink_to(f"../{folder}")
    for folder in ("generated", "generated/python", "derivations", tree.PACKAGE):
        (source / folder / "__pycache__").mkdir(parents=True)
        (source / folder / "__pycache__" / "left.cpython-311.pyc").write_bytes(b"left behind")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), str(source)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return out


def test_the_list_of_packages_is_the_tree() -> None:
    listed = tomllib.loads(tree.text("pyproject.toml"))["tool"]["setuptools"]["packages"]
    folders = {str(PurePosixPath(packed(name)).parent) for name in PACKAGED if name.endswith(".py")}
    assert listed == sorted(folder.replace("/", ".") for folder in folders)


def test_every_package_says_that_it_is_one() -> None:
    folders = {str(PurePosixPath(name).parent) for name in PACKAGED if name.endswith(".py")}
    assert {folder for folder in folders if f"{folder}/__init__.py" not in PACKAGED} == set()


def test_the_source_distribution_holds_the_tree(built: Path) -> None:
    [path] = built.glob("*.tar.gz")
    with tarfile.open(path) as archive:
        inside = {member.name.partition("/")[2] for member in archive if member.isfile()}
    made = {name for name in inside if name.startswith((f"{tree.PACKAGE}.egg-info/", "PKG-INFO"))}
    assert inside - made - {"setup.cfg"} == {*PACKAGED, *HEADER}


def test_the_wheel_holds_the_tree(built: Path) -> None:
    [path] = built.glob("*.whl")
    with ZipFile(path) as archive:
        inside = {name: archive.read(name) for name in archive.namelist()}
    code = {name: body for name, body in inside.items() if ".dist-info/" not in name}
    assert code == {packed(name): (tree.ROOT / name).read_bytes() for name in PACKAGED}


def test_a_command_is_named_as_it_is_called(built: Path, tmp_path: Path) -> None:
    """In the repository it is the one of its own environment; a wheel knows of no repository."""
    assert (build.COMMAND, build.REPAIR) == (".venv/bin/electrochem", "make textbook")
    [path] = built.glob("*.whl")
    shutil.unpack_archive(path, tmp_path, "zip")
    program = "from symbolic_electrochem.build import *; print(COMMAND, REPAIR, WRITTEN, sep='|')"
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    where = tmp_path / tree.PACKAGE / "generated"
    assert done.stdout == f"electrochem|electrochem generate|{where}\n"


def test_the_wheel_runs_by_itself(built: Path, tmp_path: Path) -> None:
    [path] = built.glob("*.whl")
    shutil.unpack_archive(path, tmp_path, "zip")
    program = (
        "import symbolic_electrochem as se, symbolic_electrochem.derivations as d\n"
        "print(se.__file__, d.__file__, se.nernst_potential.__module__)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.count(str(tmp_path)) == 2
