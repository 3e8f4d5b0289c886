"""Every generated function against its theorem, at points Hypothesis chooses."""

from __future__ import annotations

from math import ldexp
from typing import TYPE_CHECKING, Any

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings, target

from symbolic_electrochem.functions import StableFunction
from symbolic_electrochem.generated import python as generated
from tests.generated.exact import Law, error, exact, laws
from tests.generated.points import LARGEST, SMALLEST
from tests.generated.trial import ULPS

if TYPE_CHECKING:
    from symbolic_electrochem.quantities import Quantity

EXAMPLES = 1000

scales = st.integers(-1074, 1023)
doubles = st.one_of(
    st.floats(SMALLEST, LARGEST),
    st.builds(ldexp, st.floats(1, 2, exclude_max=True), scales).filter(lambda x: x > 0),
)
wholes = st.integers(-1000, 1000).filter(bool).map(float)
temperatures = st.one_of(
    st.floats(1e-290, 1e290), st.floats(-290, 290).map(lambda decade: 10**decade)
)


@st.composite
def close(draw: st.DrawFn) -> tuple[float, float]:
    """Draw two doubles whose ratio is ``1 +- m * 2**-k``."""
    a, k = draw(doubles), draw(st.integers(1, 54))
    b = a * (1 + draw(st.floats(-1, 1)) * ldexp(1.0, -k))
    return a, b if 0 < b <= LARGEST else a


pairs = st.one_of(st.tuples(doubles, doubles), close(), close().map(lambda pair: pair[::-1]))


@st.composite
def rows(draw: st.DrawFn, law: Law) -> tuple[float, ...]:
    """Draw arguments of a law."""
    drawn: dict[Any, float] = {}
    for function in law.stable.atoms(StableFunction):
        drawn |= dict(zip(function.args, draw(pairs), strict=True))
    return tuple(drawn[q] if q in drawn else draw(_plain(q)) for q in law.arguments)


def _plain(quantity: Quantity) -> st.SearchStrategy[float]:
    return wholes if quantity.meaning.domain == "integer" else temperatures


@pytest.mark.parametrize("law", laws(), ids=lambda law: law.name)
def test_values_are_exact_to_a_few_last_places(law: Law) -> None:
    function = getattr(generated, law.name)

    @settings(max_examples=EXAMPLES)
    @given(rows(law))
    def compare(row: tuple[float, ...]) -> None:
        value = exact(law, row)
        number = error(value, function(*row))
        in_array = error(value, float(function(*([x] for x in row))[0]))
        target(number, label="number")
        target(in_array, label="array")
        assert number <= ULPS
        assert in_array <= ULPS

    compare()
