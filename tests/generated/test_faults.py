"""The checks notice every fault that can be planted in the generated functions."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from symbolic_electrochem.generated import python as real
from tests.generated.faults import faults, verdict
from tests.generated.trial import first_fault

if TYPE_CHECKING:
    from collections.abc import Callable

BUFFERS = "only where an intermediate value is kept is another"
LONGER = "the longer way to the same"
ASKED_TWICE = "a check that the logarithm makes too"
SOME_EXACT = ("(-1, 2, -2)", "(1, 2, -2)", "(1, -1, -2)", "(1, -1, 2)")
SCALE = "R_OVER_F * T / z if z in EXACT else scaled(R_OVER_F_PARTS, T, z)"
HARMLESS = {
    "_arrays, module: 16384 -> 16385": "blocks of another size",
    "_arrays, module: 16384 -> 16383": "blocks of another size",
    "_arrays, blockwise: np.nditer without buffersize": "blocks of another size",
    "_arrays, blockwise: None if domain.name in unchecked else domain -> domain": ASKED_TWICE,
    "_arrays, blockwise: unchecked -> domains": ASKED_TWICE,
    "nernst_potential, _nernst_potential_of_arrays: ('a_in', 'a_out') -> ('a_out',)": ASKED_TWICE,
    "nernst_potential, _nernst_potential_of_arrays: ('a_in', 'a_out') -> ('a_in',)": ASKED_TWICE,
    "nernst_potential, _nernst_potential_of_arrays: 2 -> 3": BUFFERS,
    "_arrays, log_ratio: np.abs without out": BUFFERS,
    "_arrays, log_ratio: np.minimum without out": BUFFERS,
    "_arrays, log_ratio: np.bitwise_and without out": BUFFERS,
    "_arrays, log_ratio: if not ordinary -> if True": "nothing is found to be put right",
    "_arrays, log_ratio: a < 0 -> a <= 0": "zero is caught as an infinite logarithm too",
    "_arrays, log_ratio: a -> b": "this is about two negative numbers, so it is about either",
    "_runtime, module: (float, int) -> (float,)": LONGER,
    **{f"_runtime, module: (1, -1, 2, -2) -> {some}": LONGER for some in SOME_EXACT},
    **{f"_runtime, module: {one}": LONGER for one in ("-1 -> 1", "-2 -> 2", "1 -> 2", "2 -> 1")},
    "_arrays, blockwise: float(_checked(check, float(x))) -> _checked(check, float(x))": LONGER,
    "_arrays, scaled: if isinstance(x, float) and isinstance(n, float) -> if False": LONGER,
    "_arrays, scaled: n -> constant": LONGER,
    "_arrays, scaled: x -> constant": LONGER,
    "nernst_potential, nernst_potential: z -> out": LONGER,
    "nernst_potential, nernst_potential: z -> T": "one and two times a constant round nothing",
    f"nernst_potential, nernst_potential: {SCALE} -> scaled(R_OVER_F_PARTS, T, z)": LONGER,
    "_runtime, as_float: value > 0 -> value >= 0": "this is about values beyond 1e308",
    "_runtime, as_float: 0 -> 1": "this is about values beyond 1e308",
    "_runtime, as_float: 0 -> -1": "this is about values beyond 1e308",
    "_runtime, log_ratio: a < b -> a <= b": "the smaller of two equal numbers is either",
    "_runtime, log_ratio: log(a) - log(b) -> log(b) - log(a)": "the sign is set afterwards",
}


def test_nothing_is_wrong_with_the_real_functions() -> None:
    assert first_fault(real) is None


def test_every_fault_is_noticed(record_property: Callable[[str, object], None]) -> None:
    planted, missed = Counter[str](), Counter[str]()
    survivors = set()
    for fault in faults():
        planted[fault.kind] += 1
        if verdict(fault) is None:
            missed[fault.kind] += 1
            survivors.add(f"{fault.file}, {fault.change}")
    tried, harmless = planted.total(), missed.total()
    record_property(
        "counted", f"planted faults: {tried} tried, {tried - harmless} noticed, {harmless} harmless"
    )
    assert survivors == set(HARMLESS)
    assert planted.total() > 1000
    assert not {"another form", "constant", "operator", "relative error", "unit"} & missed.keys()
