"""What is asked of the generated functions, beside the points that are drawn."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np
from pint import UnitRegistry

from symbolic_electrochem.answers import (
    EquilibriumSet,
    EveryPotential,
    NoCondition,
    NoPotential,
)
from tests.generated.points import SMALLEST

INF, NAN = float("inf"), float("nan")

Row = tuple[Any, Any, Any, Any]
Array = np.ndarray[Any, np.dtype[np.float64]]

REFUSED: tuple[tuple[str, Row], ...] = (
    ("z", (0, 310, 5, 140)),
    ("z", (0.0, 310.0, 5.0, 140.0)),
    ("z", (-0.0, 310.0, 5.0, 5.0)),
    ("z", (1.5, 310.0, 5.0, 140.0)),
    ("z", (-0.5, 310.0, 5.0, 140.0)),
    ("z", (INF, 310.0, 5.0, 140.0)),
    ("z", (-INF, 310.0, 5.0, 140.0)),
    ("z", (NAN, 310.0, 5.0, 140.0)),
    ("T", (1, 0, 5, 140)),
    ("T", (1.0, 0.0, 5.0, 140.0)),
    ("T", (1.0, -0.0, 5.0, 140.0)),
    ("T", (1.0, -SMALLEST, 5.0, 140.0)),
    ("T", (1.0, -310.0, 5.0, 140.0)),
    ("T", (1.0, INF, 5.0, 140.0)),
    ("T", (1.0, -INF, 5.0, 140.0)),
    ("T", (1.0, NAN, 5.0, 140.0)),
    ("a_in", (1, 310, 0, 140)),
    ("a_in", (1.0, 310.0, 0.0, 140.0)),
    ("a_in", (1.0, 310.0, -0.0, 140.0)),
    ("a_in", (1.0, 310.0, -SMALLEST, 140.0)),
    ("a_in", (1.0, 310.0, -5.0, 140.0)),
    ("a_in", (1.0, 310.0, -5.0, -140.0)),
    ("a_in", (1.0, 310.0, -5.0, -5.0)),
    ("a_in", (1.0, 310.0, -0.5, -0.25)),
    ("a_in", (1.0, 310.0, -SMALLEST, -SMALLEST)),
    ("a_in", (1.0, 310.0, 0.0, 0.0)),
    ("a_in", (1.0, 310.0, INF, 140.0)),
    ("a_in", (1.0, 310.0, INF, INF)),
    ("a_in", (1.0, 310.0, -INF, 140.0)),
    ("a_in", (1.0, 310.0, NAN, 140.0)),
    ("a_out", (1, 310, 5, 0)),
    ("a_out", (1.0, 310.0, 5.0, 0.0)),
    ("a_out", (1.0, 310.0, 5.0, -0.0)),
    ("a_out", (1.0, 310.0, 5.0, -SMALLEST)),
    ("a_out", (1.0, 310.0, 5.0, -140.0)),
    ("a_out", (1.0, 310.0, 5.0, INF)),
    ("a_out", (1.0, 310.0, 5.0, -INF)),
    ("a_out", (1.0, 310.0, 5.0, NAN)),
)
HUGE = 10**400
REFUSED_AS_TOO_LARGE: tuple[tuple[str, Row], ...] = (
    ("z", (HUGE, 310, 5, 140)),
    ("z", (-HUGE, 310, 5, 140)),
    ("T", (1, HUGE, 5, 140)),
    ("a_in", (1, 310, HUGE, 140)),
    ("a_out", (1, 310, 5, HUGE)),
    ("a_in", (1, 310, HUGE, Fraction(5))),
    ("a_out", (1, 310, Fraction(5), -HUGE)),
)
REFUSED_IN_EVERY_CASE: tuple[tuple[str, Row], ...] = (
    ("z", (1.5, 310.0, 0.0, 140.0)),
    ("z", (NAN, 310.0, 0.0, 0.0)),
    ("T", (0.0, 0.0, 5.0, 5.0)),
    ("T", (0.0, -310.0, 5.0, 5.0)),
    ("T", (0.0, INF, 5.0, 140.0)),
    ("a_in", (0.0, 310.0, -5.0, 140.0)),
    ("a_in", (0.0, 310.0, -SMALLEST, SMALLEST)),
    ("a_in", (1.0, 310.0, NAN, 0.0)),
    ("a_in", (1.0, 310.0, INF, 0.0)),
    ("a_out", (0.0, 310.0, 5.0, -5.0)),
    ("a_out", (1.0, 310.0, 0.0, -5.0)),
    ("a_out", (1.0, 310.0, 0.0, -HUGE)),
)
EXPECTED = {
    "z": "a whole number other than 0",
    "T": "a finite number above 0",
    "a_in": "a finite number above 0",
    "a_out": "a finite number above 0",
}
EXPECTED_IN_EVERY_CASE = {
    "z": "a whole number",
    "T": "a finite number above 0",
    "a_in": "a finite number not below 0",
    "a_out": "a finite number not below 0",
}
NO_NUMBERS: tuple[Any, ...] = (True, np.True_, "5", None, 1j, [True], ["5"], [None], [1j])
UNITS: Any = UnitRegistry()
QUANTITIES: tuple[Any, ...] = (UNITS.Quantity(37.0, "degC"), UNITS.Quantity(np.ones(2), "mM"))

ANSWERS: tuple[tuple[Row, EquilibriumSet], ...] = (
    ((1.0, 310.0, 0.0, 0.0), NoCondition("absent")),
    ((0.0, 310.0, 0.0, 0.0), NoCondition("absent")),
    ((0.0, 310.0, 5.0, 5.0), EveryPotential()),
    ((0.0, 310.0, 5.0, 140.0), NoPotential(None)),
    ((0.0, 310.0, 0.0, 140.0), NoPotential(None)),
    ((0.0, 310.0, 140.0, 0.0), NoPotential(None)),
    ((1.0, 310.0, 0.0, 140.0), NoPotential(INF)),
    ((-1.0, 310.0, 0.0, 140.0), NoPotential(-INF)),
    ((1.0, 310.0, 5.0, 0.0), NoPotential(-INF)),
    ((-1.0, 310.0, 5.0, 0.0), NoPotential(INF)),
    ((2.0, 310.0, 0.0, SMALLEST), NoPotential(INF)),
    ((0.0, 310.0, SMALLEST, SMALLEST), EveryPotential()),
)


class Foreign:
    """A number of which NumPy does not see the unit, as astropy and unyt have them."""

    shape = ()

    def __init__(self, value: float) -> None:
        self.value = value

    def item(self) -> float:
        """Return the number as if it had no unit."""
        return self.value

    def to_value(self, unit: str) -> float:
        """Return the number in a unit."""
        return {"": self.value}[unit]

    def __array__(self, dtype: object = None, copy: object = None) -> Array:
        return np.array(self.value)
