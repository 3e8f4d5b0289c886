"""What stands where, how large it is, and what is never left lying about."""

from __future__ import annotations

import io
import re
import tokenize

import pytest

from tests.house import tree

HARD_LOOK = 400
LOOKED_AT = {
    "tests/kernel/test_analysis.py": "one table of false steps beside true ones",
}
"""A longer file, and why it is one."""

BY_HAND = [name for name in tree.files() if not name.startswith("generated/")]
PYTHON = [name for name in BY_HAND if name.endswith(".py")]
THIS = "tests/house/test_layout.py"

LEFTOVERS = {
    "unfinished": r"\b(TODO|FIXME|XXX|HACK)\b",
    "stub": r"\braise NotImplementedError\b",
    "uncovered": r"pragma:\s*no\s?cover",
    "one machine": r"(?<![\w.])/(home|root|Users|work|opt)/\w",
}
SUPPRESSIONS = {
    r"noqa": r"noqa: [A-Z]+[0-9]+(, ?[A-Z]+[0-9]+)*(?![\w,])",
    r"type:\s*ignore": r"type: ignore\[[a-z-]+(, ?[a-z-]+)*\]",
    r"pyright:\s*ignore": r"pyright: ignore\[\w+(, ?\w+)*\]",
}


def leftovers(source: str) -> list[str]:
    """Return what should not have been left in a file."""
    return [kind for kind, pattern in LEFTOVERS.items() if re.search(pattern, source)]


def blanket_suppressions(source: str) -> list[str]:
    """Return the comments that silence a checker without saying about what."""
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    comments = [token.string for token in tokens if token.type == tokenize.COMMENT]
    return [
        comment
        for comment in comments
        for started, whole in SUPPRESSIONS.items()
        if re.search(rf"#.*\b{started}", comment) and not re.search(rf"# {whole}", comment)
    ]


def test_four_folders_are_visible() -> None:
    visible = {name.split("/")[0] for name in tree.files() if "/" in name and name[0] != "."}
    assert visible == {"derivations", "generated", "symbolic_electrochem", "tests"}


def test_the_table_of_tests_names_their_folders() -> None:
    rows = [row for row in tree.text("tests/README.md").splitlines() if row.startswith("| `")]
    named = [folder for row in rows for folder in re.findall(r"`(\w+)/`", row.split("|")[1])]
    folders = {name.split("/")[1] for name in tree.under("tests") if name.count("/") > 1}
    assert sorted(named) == sorted(folders)


def test_derivations_is_flat() -> None:
    """A subfolder would be lost on the way into a wheel."""
    assert [name for name in tree.under("derivations") if name.count("/") > 1] == []


@pytest.mark.parametrize("folder", tree.MAPPED)
def test_the_package_holds_a_link_to_the_folder(folder: str) -> None:
    link = tree.ROOT / tree.PACKAGE / folder
    assert link.is_symlink()
    assert link.readlink().as_posix() == f"../{folder}"


@pytest.mark.parametrize("name", PYTHON)
def test_a_file_fits_the_reader(name: str) -> None:
    lines = tree.text(name).count("\n")
    assert (lines > HARD_LOOK) == (name in LOOKED_AT), f"{lines} lines: split it, or say why not"


@pytest.mark.parametrize("name", sorted({*BY_HAND} - {THIS}))
def test_nothing_is_left_lying_about(name: str) -> None:
    assert leftovers(tree.text(name)) == []


@pytest.mark.parametrize("name", PYTHON)
def test_a_suppression_names_its_rule(name: str) -> None:
    assert blanket_suppressions(tree.text(name)) == []


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("x = 1  # TODO: two", "unfinished"),
        ("def f():\n    raise NotImplementedError('later')", "stub"),
        ("if rare:  # pragma: no cover", "uncovered"),
        ("open('/home/someone/model.cellml')", "one machine"),
    ],
)
def test_a_leftover_is_found(source: str, kind: str) -> None:
    assert leftovers(source) == [kind]


@pytest.mark.parametrize(
    "source", ["except NotImplementedError:", "a/home/b", "../work/main", "https://x.org/home/y"]
)
def test_what_is_no_leftover_is_not_found(source: str) -> None:
    assert leftovers(source) == []


@pytest.mark.parametrize(
    "comment",
    ["# noqa", "# noqa:F401", "# ruff: noqa", "# type: ignore", "# pyright: ignore"],
)
def test_a_blanket_suppression_is_found(comment: str) -> None:
    assert blanket_suppressions(f"x = 1  {comment}\n") == [comment]


@pytest.mark.parametrize(
    "comment",
    ["# noqa: SLF001", "# noqa: S603, S607  (our own)", "# type: ignore[arg-type]", "# a note"],
)
def test_a_suppression_with_its_rule_is_not_found(comment: str) -> None:
    assert blanket_suppressions(f"x = 1  {comment}\n") == []
