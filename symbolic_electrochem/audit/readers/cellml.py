"""CellML 1.0, 1.1 and 2.0.

Imported components and units are not followed: what they would define stays undefined.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from ..ir import Node, Num, Op, Opaque, Span, Sym, number, show
from ..model import Equation, Model, UnreadableError, Variable
from ..units import NAMED, PREFIXES, Unit, product
from ._mathml import NAMESPACE as MATHML
from ._mathml import MathReader, local, printable
from ._xml import columns, line_of, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

SUFFIXES = (".cellml",)
VERSIONS = {f"{{http://www.cellml.org/cellml/{v}#}}": v for v in ("1.0", "1.1", "2.0")}
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_META = "{http://www.cellml.org/metadata/1.0#}id"
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_TAG = re.compile(r"[A-Za-z0-9_.-]{1,80}")
_MAX_PREFIX = 30
_MAX_NESTED = 40


def read(path: str, data: bytes) -> Model:
    """Read a CellML file.

    Raises
    ------
    UnreadableError
        If it is not CellML, not safe XML, or beyond a cap.
    """
    root = parse(data)
    namespace = next((ns for ns in VERSIONS if root.tag == f"{ns}model"), None)
    if namespace is None:
        raise UnreadableError("EC909", f"the root is {ascii(root.tag)[:80]}, not a CellML model")
    _identifier(root)
    return _Reader(path, data, root, namespace).model()


def _identifier(element: _Element) -> str:
    name = element.get("name", "")
    if not _NAME.fullmatch(name):
        kind = element.tag.rpartition("}")[2]
        raise UnreadableError(
            "EC910", f"{kind} name {ascii(name)[:60]} is not a name", line_of(element)
        )
    return name


@dataclass(frozen=True)
class _Scope:
    """The units a component defines for itself."""

    home: str
    units: dict[str, _Element]


class _Reader:
    """One pass over one file."""

    def __init__(self, path: str, data: bytes, root: _Element, namespace: str) -> None:
        self.path = path
        self.columns = columns(root, data)
        self.root = root
        self.ns = namespace
        self.tags = _annotations(root)
        self.units = {_identifier(u): u for u in root.findall(f"{namespace}units")}
        self.known: dict[tuple[str, str], Unit | None] = {}

    def model(self) -> Model:
        components = self.root.findall(f"{self.ns}component")
        variables: dict[str, Variable] = {}
        for variable in (v for c in components for v in self.variables(c)):
            _refuse_twice(variables.setdefault(variable.name, variable), variable)
        equations = [e for c in components for e in self.equations(c, variables)]
        return Model(
            self.path,
            "cellml",
            variables,
            tuple(equations),
            self.aliases(variables, equations),
            {name: self.at(element) for name, element in self.units.items()},
            tuple(map(self.at, self.root.findall(f"{self.ns}import"))),
        )

    def at(self, element: _Element) -> Span:
        line = line_of(element)
        return Span(self.path, line, self.columns[element], line)

    def variables(self, component: _Element) -> Iterator[Variable]:
        home = _identifier(component)
        own = {_identifier(u): u for u in component.findall(f"{self.ns}units")}
        scope = _Scope(home, own)
        elements = component.findall(f"{self.ns}variable")
        names = {_identifier(element) for element in elements}
        for element in elements:
            unit = element.get("units", "")
            yield Variable(
                f"{home}.{element.get('name')}",
                self.unit(unit, scope),
                unit if _NAME.fullmatch(unit) else "",
                self.initial(element, home, names),
                self.at(element),
                self.tags.get(element.get(_META, element.get("id", "")), ()),
            )

    def initial(self, element: _Element, home: str, names: set[str]) -> Node | None:
        text, at = element.get("initial_value"), self.at(element)
        if text is None:
            return None
        value = _number(text, at.line)
        if value is not None:
            return Num(text.strip(), value, element.get("units"), at)
        return Sym(f"{home}.{text}", at) if text in names else Opaque("initial value", at)

    def unit(self, name: str, scope: _Scope, depth: int = 0) -> Unit | None:
        own = name in scope.units
        element = scope.units[name] if own else self.units.get(name)
        if element is None:
            return NAMED.get(name)
        key = (scope.home if own else "", name)
        if key not in self.known and depth < _MAX_NESTED:
            self.known[key] = None  # being worked out: to meet it again is a circle
            inner = scope if own else _Scope("", {})
            self.known[key] = self.compound(element, inner, depth + 1)
        return self.known.get(key)

    def compound(self, element: _Element, scope: _Scope, depth: int) -> Unit | None:
        """Multiply the parts; in CellML a multiplier is outside the power, a prefix inside."""
        if element.get("base_units") == "yes" or not len(element):
            return Unit(((_identifier(element), Fraction(1)),))
        parts, scale = [], Fraction(1)
        for part in element.findall(f"{self.ns}unit"):
            base = self.unit(part.get("units", ""), scope, depth)
            line = line_of(part)
            power = _number(part.get("exponent", "1"), line)
            multiplier = _number(part.get("multiplier", "1"), line)
            prefix = _prefix(part.get("prefix", "0"), line)
            if base is None or prefix is None or power is None or not multiplier:
                return None
            if part.get("offset", "0") != "0":
                return None
            if len(element) == 1 and power == multiplier == prefix == 1:
                return base
            parts.append((Unit(base.dimension, base.scale * prefix), power))
            scale *= multiplier
        return product(parts, scale)

    def equations(self, component: _Element, variables: dict[str, Variable]) -> Iterator[Equation]:
        home = component.get("name")

        def resolve(name: str) -> str | None:
            return full if (full := f"{home}.{name}") in variables else None

        reader = MathReader(resolve, self.at)
        for math in component.findall(f"{MATHML}math"):
            for element in math:
                if local(element) == "apply" and len(element) == len(("eq", "left", "right")):
                    yield self.equation(element, reader)

    def equation(self, element: _Element, reader: MathReader) -> Equation:
        _, left, right = element
        if _target(left) is None:
            left, right = right, left
        name = _target(left)
        value, at = reader.node(right), self.span(left, element)
        if name is None:  # an implicit equation defines nothing by itself
            return Equation("", Op("-", (reader.node(left), value), at), at)
        full, rate = reader.resolve(name), local(left) == "apply"
        unknown = printable(name) if full is None else ""
        return Equation(full or "", value, at, rate, unknown)

    def span(self, start: _Element, whole: _Element) -> Span:
        last = max(map(line_of, whole.iter()))
        at = self.at(start)
        return Span(at.file, at.line, at.column, last)

    def aliases(
        self, variables: dict[str, Variable], equations: list[Equation]
    ) -> dict[str, tuple[str, Fraction]]:
        """Point every connected variable at the one of its group that is defined."""
        defined = {e.target for e in equations} | {n for n, v in variables.items() if v.initial}
        found = {}
        for group in _groups(self.connections(), variables):
            source = next((name for name in group if name in defined), group[0])
            for name in group:
                factor = _factor(variables[source].unit, variables[name].unit)
                if name != source and factor is not None:
                    found[name] = (source, factor)
        return found

    def connections(self) -> Iterator[tuple[str, str]]:
        for connection in self.root.findall(f"{self.ns}connection"):
            ends = connection.find(f"{self.ns}map_components")
            ends = connection if ends is None else ends
            one, two = ends.get("component_1"), ends.get("component_2")
            for pair in connection.findall(f"{self.ns}map_variables"):
                yield f"{one}.{pair.get('variable_1')}", f"{two}.{pair.get('variable_2')}"


def _refuse_twice(first: Variable, second: Variable) -> None:
    """Refuse a variable that is declared again in another way: neither can be believed."""
    one, two = (
        f"in {v.unit_name or 'no unit'}{'' if v.initial is None else ' from ' + show(v.initial)}"
        for v in (first, second)
    )
    if one != two:
        home, _, name = second.name.rpartition(".")
        raise UnreadableError(
            "EC914",
            f"{name} of component {home} is declared twice, {one} (line {first.at.line}) and "
            f"{two}; remove one",
            second.at.line,
        )


def _annotations(root: _Element) -> dict[str, tuple[str, ...]]:
    """Collect what the file's RDF says each identified element is."""
    found: dict[str, tuple[str, ...]] = {}
    for about in root.iter(f"{_RDF}Description"):
        key = about.get(f"{_RDF}about", "").removeprefix("#")
        said = (str(e.get(f"{_RDF}resource", "")).rpartition("#")[2] for e in about)
        found[key] = found.get(key, ()) + tuple(s for s in said if _TAG.fullmatch(s))
    return found


def _number(text: str, line: int) -> Fraction | None:
    try:
        return number(text)
    except ValueError as error:
        raise UnreadableError("EC908", str(error), line) from None


def _prefix(text: str, line: int) -> Fraction | None:
    if text in PREFIXES:
        return PREFIXES[text]
    power = _number(text, line)
    if power is None or power.denominator != 1 or abs(power) > _MAX_PREFIX:
        return None
    return Fraction(10) ** int(power)


def _target(element: _Element) -> str | None:
    """Return the variable an equation's side stands for: ``x`` or ``dx/dt``."""
    if local(element) == "apply" and len(element) and local(element[0]) == "diff":
        element = element[-1]
    return (element.text or "").strip() if local(element) == "ci" else None


def _groups(pairs: Iterator[tuple[str, str]], known: dict[str, Variable]) -> list[list[str]]:
    """Join connected variables, each group in the order of declaration."""
    home = {name: name for name in known}

    def find(name: str) -> str:
        while home[name] != name:
            home[name] = home[home[name]]
            name = home[name]
        return name

    for one, two in pairs:
        if one in known and two in known:
            home[find(one)] = find(two)
    groups: dict[str, list[str]] = {}
    for name in known:
        groups.setdefault(find(name), []).append(name)
    return [group for group in groups.values() if len(group) > 1]


def _factor(source: Unit | None, unit: Unit | None) -> Fraction | None:
    """Return what a number in ``source`` is multiplied by to be one in ``unit``."""
    if source is None or unit is None:
        return Fraction(1) if source is unit else None
    if source.dimension != unit.dimension or source.offset != unit.offset:
        return None
    return source.scale / unit.scale
