"""The map of the book: which chapter stands on which, drawn from the imports, as a picture.

Chapters stand in columns, each to the right of all it stands on.  What is said by a longer way is
not drawn.  An edge that passes a column keeps a place of its own there.
"""

from __future__ import annotations

from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

LETTER, BOX, LANE, GAP, BETWEEN, MARGIN = 6.3, 22, 6, 8, 70, 16
"""Sizes in the picture: the width of a letter, heights, and distances."""
SWEEPS = 12

STYLE = """
text { font: 11px system-ui, sans-serif; fill: #1a1a1a; }
rect { fill: #f4f6f8; stroke: #5b7083; rx: 4px; }
path { fill: none; stroke: #5b7083; stroke-opacity: .55; stroke-width: 1.1px; }
a:hover rect { fill: #dce6ee; }
@media (prefers-color-scheme: dark) {
  text { fill: #e8e8e8; } rect { fill: #22303b; stroke: #8ba3b5; } path { stroke: #8ba3b5; }
}
"""


class Place(NamedTuple):
    """A chapter in its column, or the way of an edge through a column."""

    column: int
    chapter: str
    towards: str = ""


def drawn(titles: Mapping[str, str], imports: Mapping[str, Sequence[str]]) -> str:
    """Return the map as SVG.

    Parameters
    ----------
    titles : mapping of str to str
        What each chapter is called.
    imports : mapping of str to sequence of str
        The chapters that each stands on.
    """
    columns = _columns(imports)
    routes = [_route(a, b, columns) for b, needed in _reduced(imports).items() for a in needed]
    chapters = [Place(column, name) for name, column in columns.items()]
    rows = _ordered({*chapters, *(place for route in routes for place in route)}, routes)
    at = dict(_positions(rows, titles))
    width = max(x + _width(place, titles) for place, (x, _) in at.items()) + MARGIN
    height = max(y for _, y in at.values()) + BOX + MARGIN
    size = f'viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" height="{height:.0f}"'
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size}>',
        f"<title>Which chapter stands on which</title><style>{STYLE}</style>",
        *(_curve(route, at, titles) for route in routes),
        *(_box(place, at[place], titles[place.chapter]) for place in sorted(chapters)),
        "</svg>\n",
    ]
    return "\n".join(lines)


def _columns(imports: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """Return for each chapter the length of the longest way to it."""
    found: dict[str, int] = {}

    def column(name: str) -> int:
        if name not in found:
            found[name] = 1 + max(map(column, imports[name]), default=-1)
        return found[name]

    return {name: column(name) for name in sorted(imports)}


def _reduced(imports: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """Leave out what a chapter stands on by way of another."""
    below: dict[str, set[str]] = {}

    def under(name: str) -> set[str]:
        if name not in below:
            below[name] = set(imports[name]).union(*map(under, imports[name]))
        return below[name]

    return {
        name: sorted(a for a in needed if not any(a in under(b) for b in needed))
        for name, needed in sorted(imports.items())
    }


def _route(start: str, end: str, columns: Mapping[str, int]) -> list[Place]:
    first, last = columns[start], columns[end]
    inside = [Place(column, start, end) for column in range(first + 1, last)]
    return [Place(first, start), *inside, Place(last, end)]


def _ordered(places: set[Place], routes: list[list[Place]]) -> list[list[Place]]:
    """Order each column so that what belongs together lies side by side."""
    near: dict[Place, list[Place]] = {place: [] for place in places}
    for one, other in (pair for route in routes for pair in pairwise(route)):
        near[one].append(other)
        near[other].append(one)
    rows = [sorted(p for p in places if p.column == c) for c in range(1 + max(places).column)]
    for sweep in range(SWEEPS):
        forth = sweep % 2 == 0
        for seen, row in pairwise(rows if forth else rows[::-1]):
            share = {place: (i + 0.5) / len(seen) for i, place in enumerate(seen)}
            _pull(row, near, share)
    return rows


def _pull(row: list[Place], near: dict[Place, list[Place]], share: dict[Place, float]) -> None:
    """Sort a column by where its neighbours in the next one lie; without any, a place is kept."""
    wanted = {}
    for position, place in enumerate(row):
        seen = [share[p] for p in near[place] if p in share]
        wanted[place] = sum(seen) / len(seen) if seen else (position + 0.5) / len(row)
    row.sort(key=lambda place: (wanted[place], place))


def _positions(
    rows: list[list[Place]], titles: Mapping[str, str]
) -> Iterator[tuple[Place, tuple[float, float]]]:
    """Yield the upper left corner of each place, every column centred."""
    heights = [sum(_height(place) + GAP for place in row) for row in rows]
    x = float(MARGIN)
    for row, height in zip(rows, heights, strict=True):
        y = MARGIN + (max(heights) - height) / 2
        for place in row:
            yield place, (x, y)
            y += _height(place) + GAP
        x += max(_width(place, titles) for place in row) + BETWEEN


def _height(place: Place) -> int:
    return LANE if place.towards else BOX


def _width(place: Place, titles: Mapping[str, str]) -> float:
    return 0 if place.towards else LETTER * len(titles[place.chapter]) + 12


def _curve(
    route: list[Place], at: Mapping[Place, tuple[float, float]], titles: Mapping[str, str]
) -> str:
    column = {place.column: x for place, (x, _) in at.items()}
    wide = {c: max(_width(p, titles) for p in at if p.column == c) for c in column}
    start, end = route[0], route[-1]
    points = [(at[start][0] + _width(start, titles), at[start][1] + BOX / 2)]
    for place in route[1:-1]:
        x, y = at[place]
        points += [(x, y + LANE / 2), (x + wide[place.column], y + LANE / 2)]
    points.append((at[end][0], at[end][1] + BOX / 2))
    said = escape(f"{titles[end.chapter]} stands on {titles[start.chapter]}")
    drawn_ = "".join(_bend(one, other) for one, other in pairwise(points))
    x, y = points[0]
    return f'<path d="M{x:.0f} {y:.0f}{drawn_}"><title>{said}</title></path>'


def _bend(one: tuple[float, float], other: tuple[float, float]) -> str:
    (x1, y1), (x2, y2) = one, other
    middle = (x1 + x2) / 2
    return f"C{middle:.0f} {y1:.0f} {middle:.0f} {y2:.0f} {x2:.0f} {y2:.0f}"


def _box(place: Place, corner: tuple[float, float], title: str) -> str:
    x, y = corner
    width = _width(place, {place.chapter: title})
    return (
        f'<a href="latex/{place.chapter}.tex"><rect x="{x:.0f}" y="{y:.0f}" width="{width:.0f}"'
        f' height="{BOX}"/><text x="{x + 6:.0f}" y="{y + 15:.0f}">{escape(title)}</text></a>'
    )
