"""The map of the book: every chapter in its place, and every edge that is not said already."""

from __future__ import annotations

from itertools import combinations

from lxml import etree

from symbolic_electrochem import sources
from symbolic_electrochem.textbook.map import drawn

SVG = "{http://www.w3.org/2000/svg}"
TITLES = {"a": "First", "b": "Second & third", "c": "Last", "d": "Alone"}
IMPORTS = {"a": (), "b": ("a",), "c": ("b", "a"), "d": ()}


def shapes(picture: str, kind: str) -> list[etree._Element]:
    return list(etree.fromstring(picture.encode()).iter(SVG + kind))


def edges(picture: str) -> list[str]:
    return [path.findtext(f"{SVG}title") or "" for path in shapes(picture, "path")]


def test_an_edge_that_a_longer_way_says_is_left_out() -> None:
    picture = drawn(TITLES, IMPORTS)
    assert edges(picture) == ["Second & third stands on First", "Last stands on Second & third"]
    shorter = drawn(TITLES, IMPORTS | {"b": ()})
    assert edges(shorter) == ["Last stands on First", "Last stands on Second & third"]


def test_every_chapter_of_the_book_has_a_place_of_its_own() -> None:
    titles = sources.chapters()
    picture = drawn(titles, {name: sources.imports(name, sources.text(name)) for name in titles})
    boxes = [
        [float(box.get(k, "")) for k in ("x", "y", "width", "height")]
        for box in shapes(picture, "rect")
    ]
    assert sorted(t.text or "" for t in shapes(picture, "text")) == sorted(titles.values())
    for (x, y, w, h), (u, v, b, t) in combinations(boxes, 2):
        assert x + w < u or u + b < x or y + h < v or v + t < y


def test_what_a_chapter_stands_on_lies_to_its_left() -> None:
    picture = drawn(TITLES, IMPORTS)
    names = [text.text for text in shapes(picture, "text")]
    left = dict(
        zip(names, [float(box.get("x", "")) for box in shapes(picture, "rect")], strict=True)
    )
    assert left["First"] < left["Second & third"] < left["Last"]
    assert left["Alone"] == left["First"]


def test_the_order_in_which_chapters_are_told_does_not_matter() -> None:
    assert drawn(dict(reversed(TITLES.items())), dict(reversed(IMPORTS.items()))) == drawn(
        TITLES, IMPORTS
    )
