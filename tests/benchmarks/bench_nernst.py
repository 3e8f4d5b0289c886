"""`nernst_potential` beside what one would write without it; ``make bench`` runs this.

The peer is ``k*T/z*log(a_out/a_in)`` without any check, in NumPy for arrays and as a function of
four arguments for numbers.  It runs before each round, so both meet the same load; what counts is
the best of nine.

The floors are those of a processor with AVX-512, for which NumPy vectorises `log1p` as it does
`log`.  On others NumPy's `log1p` alone takes longer than the whole peer.
"""

from __future__ import annotations

from math import inf, log
from time import perf_counter
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from symbolic_electrochem.generated.python import nernst_potential

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Array = NDArray[np.float64]

K, Z, T = 1.380649e-23 / 1.602176634e-19, 1, 310.15
CALLS = 100_000


def _potential(z: float, T: float, a_in: float, a_out: float) -> float:
    return K * T / z * log(a_out / a_in)


def _many(function: Callable[[float, float, float, float], float]) -> None:
    for _ in range(CALLS):
        function(Z, T, 140.0, 5.0)


def _potentials(a_in: Array, a_out: Array) -> Array:
    return K * T / Z * np.log(a_out / a_in)


ACTIVITIES = 10 ** np.random.default_rng(1).uniform(-4, 3, (2, 10**7))
OUT = np.empty(10**7)
CASES: dict[str, tuple[Callable[[], object], Callable[[], object], float]] = {
    "10^7 values, out=": (
        lambda: nernst_potential(Z, T, *ACTIVITIES, out=OUT),
        lambda: _potentials(*ACTIVITIES),
        0.8,
    ),
    "10^7 values, allocating": (
        lambda: nernst_potential(Z, T, *ACTIVITIES),
        lambda: _potentials(*ACTIVITIES),
        0.7,
    ),
    "10^5 calls on numbers": (
        lambda: _many(nernst_potential),
        lambda: _many(_potential),
        0.25,
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_speed_beside_the_peer(
    name: str, benchmark: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    ours, peer, floor = CASES[name]
    peer_best = inf

    def run_peer() -> None:
        nonlocal peer_best
        start = perf_counter()
        peer()
        peer_best = min(peer_best, perf_counter() - start)

    benchmark.pedantic(ours, setup=run_peer, rounds=9, warmup_rounds=1)
    best = benchmark.stats.stats.min
    speed = peer_best / best
    row = f"{best * 1e3:7.1f} ms, peer {peer_best * 1e3:7.1f} ms, {speed:4.2f} of its speed"
    with capsys.disabled():
        print(f"\n{name:24} {row} (at least {floor})")  # noqa: T201
    assert speed >= floor
