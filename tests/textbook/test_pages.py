"""Every chapter in every notation: complete, numbered, escaped."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from symbolic_electrochem import sources
from symbolic_electrochem.library import Chapter, chapter, chapters
from symbolic_electrochem.notation.plain import text
from symbolic_electrochem.notation.tex import latex
from symbolic_electrochem.steps import combine, equal, quantity, suppose
from symbolic_electrochem.textbook import FORMATS, derive, emit
from symbolic_electrochem.textbook.notebook import html
from symbolic_electrochem.textbook.notebook import latex as notebook_latex
from symbolic_electrochem.textbook.reader import read
from symbolic_electrochem.textbook.shelf import shelf
from symbolic_electrochem.textbook.wording import WORDS, move, taken_back

if TYPE_CHECKING:
    from symbolic_electrochem.kernel import Theorem

pytestmark = pytest.mark.xdist_group("book")
BOOK = pytest.mark.parametrize("each", sources.order(), indirect=True)
FORM = pytest.mark.parametrize("form", sorted(FORMATS))
SCHEMA = json.loads(
    files("symbolic_electrochem.textbook").joinpath("derivation.schema.json").read_text("utf-8")
)
# What SymPy's own printers leave behind.
ARTIFACT = (
    r"Relation\(|Derivative\(|LogRatio|(?<!\\)\bexp\(|\\log\b|\*\*|\bF z\b|Abs|\boo\b|\bNone\b"
)


def verdict(theorem: Theorem) -> str:
    return "declared" if theorem.declared else "exact"


@BOOK
def test_equations_are_numbered_without_gaps(each: Chapter) -> None:
    page = read(each)
    assert [step.reference.number for step in page.steps] == [
        f"{page.number}.{position}" for position in range(1, len(each.theorems) + 1)
    ]
    assert [step.reference.label for step in page.steps] == list(each.theorems)


def test_chapters_are_numbered_in_reading_order() -> None:
    assert [read(each).number for each in chapters()] == list(range(1, len(chapters()) + 1))


@BOOK
def test_a_step_is_labelled_once_in_text(each: Chapter) -> None:
    shown = derive(each, "text", verdict)
    labels = re.findall(r"^\(\d+\.\d+\) +(\w+)  \[(?:declared|exact)\]$", shown, re.MULTILINE)
    assert labels == list(each.theorems)


@BOOK
def test_a_text_fits_a_terminal(each: Chapter) -> None:
    lines = derive(each, "text", verdict).splitlines()
    assert max(len(line) - line.count("\u0303") for line in lines) <= 108


@BOOK
def test_every_number_in_text_is_explained(each: Chapter) -> None:
    """A number that is referred to stands before a step here or before a quoted one."""
    shown = derive(each, "text", verdict)
    explained = set(re.findall(r"^\((\d+\.\d+)\)", shown, re.MULTILINE))
    assert set(re.findall(r"\((\d+\.\d+)\)", shown)) == explained


@BOOK
def test_every_reference_in_latex_has_its_label(each: Chapter) -> None:
    source = derive(each, "latex", verdict)
    labels = re.findall(r"\\(?:begin\{step\}|quoted)\{([\w:]+)\}", source)
    assert len(labels) == len(set(labels))
    assert set(re.findall(r"\\eqref\{([\w:]+)\}", source)) <= set(labels)


@BOOK
def test_every_link_has_its_anchor(each: Chapter) -> None:
    for shown in (derive(each, "markdown", verdict), html(each)):
        anchors = re.findall(r'\bid="([\w:]+)"', shown)
        assert len(anchors) == len(set(anchors))
        assert set(re.findall(r"#(\w+:\w+)", shown)) <= set(anchors)


@BOOK
def test_a_symbol_is_listed_once(each: Chapter) -> None:
    listed = read(each).symbols
    assert len(set(listed)) == len(listed)


@BOOK
def test_nothing_of_sympy_is_left_in_a_formula(each: Chapter) -> None:
    page = read(each)
    layouts = [step.statement for step in page.steps]
    layouts += [item.statement for item in page.items if item.kind == "trap"]
    for layout in layouts:
        assert not re.search(ARTIFACT, text(layout))
        assert not re.search(ARTIFACT, latex(layout))


@pytest.mark.parametrize("printed", ["F*z**2", "F z V", r"\log{x}", "exp(x)", "Abs(z)", "-oo"])
def test_an_artifact_is_found(printed: str) -> None:
    assert re.search(ARTIFACT, printed)


@BOOK
def test_every_step_says_what_it_does(each: Chapter) -> None:
    assert all(step.said for step in read(each).steps)


def test_every_word_a_chapter_used_is_known() -> None:
    used = {t.record.word for each in chapters() for t in each.theorems.values()}
    assert used <= set(WORDS)


@BOOK
def test_json_has_the_shape_it_promises(each: Chapter) -> None:
    jsonschema.validate(json.loads(derive(each, "json", verdict)), SCHEMA)


def _without_verdict(step: dict[str, Any]) -> None:
    del step["verdict"]


def _misnumbered(step: dict[str, Any]) -> None:
    step["number"] = "first"


def _extended(step: dict[str, Any]) -> None:
    step["proof"] = "trust me"


@pytest.mark.parametrize("spoil", [_without_verdict, _misnumbered, _extended])
def test_json_of_another_shape_is_refused(spoil: Any) -> None:
    document = json.loads(derive(chapters()[-1], "json", verdict))
    spoil(next(item for item in document["content"] if item["kind"] == "step"))
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(document, SCHEMA)


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@BOOK
def test_json_leaves_no_step_and_no_hypothesis_out(each: Chapter) -> None:
    document = json.loads(derive(each, "json", verdict))
    steps = {item["label"]: item for item in document["content"] if item["kind"] == "step"}
    assert list(steps) == list(each.theorems)
    for label, theorem in each.theorems.items():
        assert len(steps[label]["hypotheses"]) == len(theorem.hypotheses)
        assert steps[label]["verdict"] == verdict(theorem)


def test_hypotheses_are_named_by_the_step_that_introduced_them() -> None:
    """The division in the derivation of the Nernst equation, worked out by hand."""
    nernst = chapter("nernst_potential")
    step = next(s for s in read(nernst).steps if s.theorem is nernst["nernst_potential"])
    found = {h.source.label if h.source else text(h_of(h)): h.how for h in step.hypotheses}
    assert found == {
        "present_inside": "supposed",
        "present_outside": "supposed",
        "equilibrium": "supposed",
        "charged": "supposed",
        "inside": "defined",
        "outside": "defined",
        "voltage": "defined",
        "F > 0": "always",
    }


def h_of(hypothesis: Any) -> Any:
    from symbolic_electrochem.notation.statements import lay  # noqa: PLC0415

    return lay(hypothesis.claim)


def test_a_chain_taken_back_is_told_from_one_that_is_not() -> None:
    nernst = chapter("nernst_potential")
    on = shelf(nernst)
    ends = taken_back(nernst["converse"], on)
    assert ends is not None
    assert [end.label for end in ends] == ["equilibrium", "nernst_potential"]
    assert taken_back(nernst["nernst_potential"], on) is None
    assert taken_back(nernst["equilibrium"], on) is None


def test_a_move_is_told_in_words() -> None:
    nernst = chapter("nernst_potential")
    said = {step.reference.label: step.said for step in read(nernst).steps}
    words = [piece for piece in said["nernst_potential"] if isinstance(piece, str)]
    assert words == ["divide ", " by "]
    assert move(nernst["charged"], shelf(nernst)) == ("supposition",)


def test_a_multiplier_with_several_terms_stands_in_brackets() -> None:
    bernoulli = chapter("bernoulli_function")
    said = move(bernoulli["value_there"], shelf(bernoulli))
    assert [piece for piece in said if isinstance(piece, str)] == [" + ", "(", ")", " × "]


def test_a_multiplier_that_is_a_sum_stands_in_parentheses() -> None:
    x = quantity("x", "a number")
    zero = suppose(equal(x, 0))
    step = combine(equal((1 - x) * x - x, 0), (1 - x, zero), (-1, zero))
    said = move(step, shelf(chapter("nernst_potential")))
    shown = "".join(piece if isinstance(piece, str) else text(piece) for piece in said)  # type: ignore[arg-type]
    assert shown == "(1 − x) × x = 0 − x = 0"


@BOOK
def test_a_notebook_gets_every_equation(each: Chapter) -> None:
    shown = notebook_latex(each)
    numbers = [step.reference.number for step in read(each).steps]
    assert re.findall(r"\\tag\{([\d.]+)\}", shown) == numbers
    assert re.findall(r"\\tag\{([\d.]+)\}", html(each)) == numbers


class Tags(HTMLParser):
    """Collects what is left open, and every tag."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a tag."""
        del attrs
        self.open.append(tag)
        self.seen.add(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the tag that was opened last."""
        assert self.open.pop() == tag


def tags(page: str) -> set[str]:
    parser = Tags()
    parser.feed(page)
    assert parser.open == []
    return parser.seen


def test_html_is_escaped(hostile: Chapter) -> None:
    shown = html(hostile)
    assert "&lt;script&gt;" in shown
    assert "R&amp;D" in shown
    assert {"script", "b", "i", "benefits"} & tags(shown) == set()


@BOOK
def test_html_is_balanced(each: Chapter) -> None:
    assert {"article", "h1"} <= tags(html(each))


def test_prose_is_read_as_markdown(hostile: Chapter) -> None:
    shown = derive(hostile, "text", verdict)
    assert 'A price of 5 $ is no formula; C:\\path, x_1 & y^2, "quoted", R&D' in shown
    assert "x₁ < y² is" in shown


def test_markdown_is_escaped(hostile: Chapter) -> None:
    shown = derive(hostile, "markdown", verdict)
    assert r"a\_b \#1 \{c\} \~d ^e \<script\>" in shown
    assert r"another \| one" in shown
    assert "`x_1 & y^2`" in shown


def test_a_chapter_of_ones_own_comes_after_the_book(hostile: Chapter) -> None:
    assert read(hostile).number == len(chapters()) + 1


def test_the_book_is_one_file_for_each_chapter_and_a_map() -> None:
    written = emit(chapters(), verdict)
    assert list(written) == [*(f"latex/{each.name}.tex" for each in chapters()), "map.svg"]
    for each in chapters():
        source = written[f"latex/{each.name}.tex"]
        assert source.startswith(f"% Generated from derivations/{each.name}.py.")
        assert source.endswith("\\end{document}\n")


@FORM
def test_a_verdict_is_shown(form: str) -> None:
    """A step that is less than exact must be seen, in every notation."""
    each = chapter("valence")
    doubtful = each["additivity"]
    shown = derive(each, form, lambda t: "survived(7)" if t is doubtful else verdict(t))
    assert len(re.findall(r"survived\(7\)", shown)) >= 1
    assert "survived(7)" not in derive(each, form, verdict)
