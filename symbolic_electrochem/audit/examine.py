"""What a part of an equation is: a potential of one ion, or a logarithm of another kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from flint import arb

from .evaluate import UnknownValueError, ball
from .fit import Fit, fit, is_mixture, own_values
from .ir import opaque, symbols
from .temperature import BODY
from .units import AMOUNT, CONCENTRATION, NONE, VOLTAGE, Unit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .dataflow import Flow
    from .ir import Node
    from .model import Equation


@dataclass(frozen=True)
class Potential:
    """A voltage that depends on one or two concentrations and nothing else.

    ``own`` is what the model says the concentrations start from.
    """

    node: Node
    equation: Equation
    unit: Unit | None
    inputs: tuple[str, ...]
    fit: Fit | None
    own: tuple[arb | None, ...]
    given: Mapping[str, arb]
    doubt: str = ""


@dataclass(frozen=True)
class Other:
    """A logarithm that is not judged, and why; one that is ``lost`` should have been a voltage."""

    node: Node
    equation: Equation
    reason: str
    lost: bool = False


def examine(
    flow: Flow, node: Node, unit: Unit | None, equation: Equation, logs: list[Node]
) -> Potential | Other:
    """Say what a part of an equation is, given the logarithms in it."""
    inputs, voltage = _inputs(flow, node, logs), bool(unit and unit.dimension == VOLTAGE)
    unread = next(opaque(node), None)
    if unread is not None:
        return Other(node, equation, f"{unread.reason} is not understood", voltage)
    if reason := _reason(flow, inputs, unit):
        return Other(node, equation, reason)
    reached = flow.inputs(symbols(node))
    given = {name: ball(BODY) for name in sorted(reached) if flow.is_temperature(name)}
    try:
        inputs, found = _fit_best(flow, node, inputs, given, logs)
    except UnknownValueError as error:
        return Other(node, equation, f"a logarithm that cannot be evaluated: {error}", voltage)
    if found is None and not (len(inputs) > 1 and voltage):
        return Other(node, equation, "not a sum of logarithms of concentrations")
    cancelled = found is not None and all(slope.contains(0) for slope in found.slopes)
    doubt = "the concentrations cancel, so it is zero whatever they are" if cancelled else ""
    return Potential(node, equation, unit, inputs, found, own_values(flow, inputs), given, doubt)


def ends(flow: Flow, log: Node) -> frozenset[str]:
    """Return the variables a logarithm is a function of."""
    names = symbols(log)
    return flow.inputs(names) or frozenset(map(flow.source, names))


def _inputs(flow: Flow, node: Node, logs: list[Node]) -> tuple[str, ...]:
    stop = frozenset(end for log in logs for end in ends(flow, log))
    reached = flow.inputs(symbols(node), stop)
    mentioned = dict.fromkeys(map(flow.source, symbols(node)))
    order = [*(n for n in mentioned if n in reached), *sorted(reached - mentioned.keys())]
    return tuple(name for name in order if not flow.is_temperature(name))


def _reason(flow: Flow, inputs: tuple[str, ...], unit: Unit | None) -> str | None:
    """Say why an expression is no single ion's potential, or return None."""
    if unit is not None and unit.dimension not in (VOLTAGE, NONE):
        return "a logarithm whose value is not a voltage"
    if not inputs or len(inputs) > len(("inside", "outside")):
        return f"a logarithm of {len(inputs)} concentrations"
    for name in inputs:
        declared = flow.variable(name).unit
        if declared and declared.dimension not in (CONCENTRATION, AMOUNT, NONE):
            return f"a logarithm of {flow.variable(name).unit_name}"
        if is_mixture(flow, name):
            return "a logarithm of a mixture of several concentrations"
    return None


def _fit_best(
    flow: Flow, node: Node, inputs: tuple[str, ...], given: Mapping[str, arb], logs: list[Node]
) -> tuple[tuple[str, ...], Fit | None]:
    """Fit; beside a single concentration, a bare number it is divided by counts as another."""
    bare = _bare_partner(flow, logs) if len(inputs) == 1 else None
    if bare is not None:
        found = fit(flow, node, (*inputs, bare), given)
        if found is not None and sum(found.slopes, arb(0)).contains(0):
            return (*inputs, bare), found
    return inputs, fit(flow, node, inputs, given)


def _bare_partner(flow: Flow, logs: list[Node]) -> str | None:
    names = {flow.source(name) for log in logs for name in symbols(log)}
    bare = [n for n in sorted(names) if not flow.is_input(n) and _is_bare(flow, n)]
    return bare[0] if len(bare) == 1 else None


def _is_bare(flow: Flow, name: str) -> bool:
    unit = flow.model.variables[name].unit
    return name not in flow.defining and (unit is None or unit.dimension == NONE)
