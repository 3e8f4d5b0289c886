"""What the Nernst potential obeys, on numbers and in arrays.

Equalities hold bit by bit.  The bounds are those of an error analysis of the formula in units of
``EPSILON``: the largest seen in independent trials of it, times `SLACK`.
"""

from __future__ import annotations

from collections.abc import Callable
from math import copysign, exp

import hypothesis.strategies as st
import pytest
from flint import arb
from hypothesis import given

from symbolic_electrochem.checks import precision
from symbolic_electrochem.generated.python import nernst_potential

EPSILON, SLACK = 2.0**-52, 3
K = 1380649 / 16021766340  # V/K
Potential = Callable[[float, float, float, float], float]


def _in_array(z: float, T: float, a_in: float, a_out: float) -> float:
    return float(nernst_potential(z, T, [a_in], [a_out])[0])


either = pytest.mark.parametrize("E", [nernst_potential, _in_array], ids=["numbers", "arrays"])

decades = st.floats(-200, 200).map(lambda decade: 10.0**decade)
cells = st.floats(-9, 4).map(lambda decade: 10.0**decade)
near_one = st.integers(-(2**20), 2**20).map(lambda n: 1 + n * 2.0**-44)
activities = st.one_of(decades, cells, near_one)
valences = st.integers(-500, 500).filter(bool)
kelvins = st.one_of(st.floats(250, 350), st.floats(-90, 90).map(lambda decade: 10.0**decade))
states = st.tuples(valences, kelvins, activities, activities)
State = tuple[int, float, float, float]


@either
@given(states)
def test_what_holds_bit_by_bit(E: Potential, state: State) -> None:
    z, T, i, o = state
    potential = E(z, T, i, o)
    assert E(z, T, o, i) == -potential
    assert E(-z, T, i, o) == -potential
    assert E(2 * z, T, i, o) == potential / 2
    assert E(z, 2 * T, i, o) == 2 * potential
    same = E(z, T, o, o)
    assert (same, copysign(1, same)) == (0, copysign(1, z))
    assert (potential > 0) == (z * (o - i) > 0)
    assert (potential < 0) == (z * (o - i) < 0)


@either
@given(states, st.integers(-300, 300))
def test_a_power_of_two_in_both_activities_changes_nothing(
    E: Potential, state: State, k: int
) -> None:
    z, T, i, o = state
    assert E(z, T, i * 2.0**k, o * 2.0**k) == E(z, T, i, o)


@either
@given(states, st.floats(1e-90, 1e90))
def test_a_factor_in_both_activities_changes_little(
    E: Potential, state: State, factor: float
) -> None:
    z, T, i, o = state
    unit = K * T / abs(z)
    size = abs(E(z, T, i, o)) / unit
    change = abs(E(z, T, i * factor, o * factor) - E(z, T, i, o)) / unit
    assert change <= SLACK * 0.88 * EPSILON * (1 + size)


@either
@given(states, activities)
def test_potentials_in_series_add(E: Potential, state: State, m: float) -> None:
    z, T, i, o = state
    parts = E(z, T, i, m), E(z, T, m, o), E(z, T, i, o)
    assert abs(parts[0] + parts[1] - parts[2]) <= SLACK * 0.70 * EPSILON * sum(map(abs, parts))


@either
@given(states, st.floats(1, 1.001))
def test_it_rises_with_the_outside_for_cations_and_falls_for_anions(
    E: Potential, state: State, more: float
) -> None:
    z, T, i, o = state
    rise = E(z, T, i, o * more) - E(z, T, i, o)
    assert copysign(1, z) * rise >= 0


@either
@given(st.tuples(valences, kelvins, cells, cells))
def test_the_ratio_comes_back(E: Potential, state: State) -> None:
    z, T, i, o = state
    u = z * E(z, T, i, o) / (K * T)
    assert abs(exp(u) / (o / i) - 1) <= SLACK * 1.1 * EPSILON * (1 + abs(u))


@either
@given(states)
def test_at_this_voltage_the_ion_is_at_equilibrium(E: Potential, state: State) -> None:
    z, T, i, o = state
    with precision(300):
        chemical = arb("8.31446261815324") * arb(T) * (arb(i) / arb(o)).log()
        electrical = z * arb("96485.3321233100184") * arb(E(z, T, i, o))
        total = abs(chemical) + abs(electrical)
        assert abs(chemical + electrical) <= SLACK * 0.46 * EPSILON * total


def test_a_number_worked_out_by_hand() -> None:
    """``8.314 * 310.15 / 96485 * ln(5/140)`` on a pocket calculator is -89.06 mV."""
    assert round(1000 * nernst_potential(1, 310.15, 140.0, 5.0), 2) == -89.06
