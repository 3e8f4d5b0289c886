"""Everything that is asked of the generated functions, of the real ones and of faulty copies.

Each check yields what is wrong.  None compares with a value the functions computed themselves.
"""

from __future__ import annotations

import warnings
from fractions import Fraction
from functools import cache
from importlib import import_module
from itertools import chain
from math import frexp, ulp
from random import Random
from typing import TYPE_CHECKING, Any

import numpy as np

from symbolic_electrochem.answers import (
    DomainError,
    ExactlyOne,
    NoCondition,
)
from symbolic_electrochem.codegen.ssa import Constant
from tests.generated.asked import (
    ANSWERS,
    EXPECTED,
    EXPECTED_IN_EVERY_CASE,
    HUGE,
    NAN,
    NO_NUMBERS,
    QUANTITIES,
    REFUSED,
    REFUSED_AS_TOO_LARGE,
    REFUSED_IN_EVERY_CASE,
    UNITS,
    Array,
    Foreign,
    Row,
)
from tests.generated.exact import band, exact, laws
from tests.generated.points import LARGEST, REGIONS, SMALLEST, sample

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ULPS, HALF = 4, 0.5
# On paper: half from the scale, if it is rounded once, and half from each of log1p and the product.
ULPS_NEXT = 1.001
# Where `R_OVER_F * T / z`, rounded twice, leaves the bound; found by directed searches.
ROUNDED_AGAINST: list[Row] = [
    (298.0, 373.2961883616592, 1.9301995889064192, 5.932775434931527),
]
PER_REGION = 60
ROWS = 40_000


@cache
def known() -> tuple[tuple[Row, float, float], ...]:
    """Return arguments of the Nernst potential, and the doubles its value must lie between."""
    (law,) = (law for law in laws() if law.name == "nernst_potential")
    random = Random(2)  # noqa: S311  (the same points every time)
    rows: list[Any] = [sample(law, name, random) for name in REGIONS for _ in range(PER_REGION)]
    rows += [(1.0, 310.0, LARGEST, SMALLEST), (-1.0, 310.0, SMALLEST, LARGEST)]
    rows += [(2.0, 310.15, 140.0, 5.0), (1.0, 1e-290, 1.0, 1 + 2**-52), (1.0, LARGEST, 3.0, 3.0)]
    rows += ROUNDED_AGAINST
    rows += [(LARGEST, 310.0, 1.0, 2.0), (1.0, 310.0, LARGEST, 1.0), (1.0, LARGEST, 1.0, 1.5)]
    each = [(row, ULPS) for row in rows] + [(row, ULPS_NEXT) for row in _next_to_one(random)]
    return tuple((row, *band(exact(law, row), ulps)) for row, ulps in each)


def _next_to_one(random: Random) -> list[Row]:
    """Return neighbouring activities, of which the logarithm loses nothing but its last place."""
    scales = [(random.randint(3, 1000), random.uniform(250, 400)) for _ in range(PER_REGION)]
    return [(float(z), T, 1.0, 1 + 2.0**-52) for z, T in scales]


def first_fault(package: Any) -> str | None:
    """Return the first thing that is wrong with generated functions, if anything is."""
    checks = (scales, numbers, refusals, answers, refused_answers, arrays)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            return next(chain.from_iterable(check(package) for check in checks), None)
        except Exception as problem:  # noqa: BLE001  (a faulty copy may fail in any way)
            return f"{type(problem).__name__}: {problem}"


def scales(package: Any) -> Iterator[str]:
    """Compare a constant times a quotient with the same rounded once."""
    (parts, rows, once), few = _scales(), 3
    in_arrays, runtime = (import_module(f"{package.__name__}.{n}") for n in ("_arrays", "_runtime"))
    T, z = np.array(rows).T
    with np.errstate(over="ignore", invalid="ignore"):
        got = [
            in_arrays.scaled(parts, T, z).tolist(),
            [runtime.scaled(parts, *row) for row in rows],
            [in_arrays.scaled(parts, t, z[k : k + 2])[0] for k, (t, _) in enumerate(rows[:few])],
            [in_arrays.scaled(parts, T[k : k + 2], n)[0] for k, (_, n) in enumerate(rows[:few])],
        ]
    for values in got:
        pairs = zip(rows, once, values, strict=False)
        wrong = ((row, e, g) for row, e, g in pairs if e != g and not _beside(e, g))
        yield from (f"expected {e} of {row}, got {g}" for row, e, g in wrong)
    if any(abs(frexp(n)[0]) != HALF for n in runtime.EXACT):
        yield f"expected powers of two, got {runtime.EXACT}"


@cache
def _scales() -> tuple[tuple[float, ...], list[tuple[float, float]], list[float]]:
    constant, random = Constant("k", "1380649/16021766340", ""), Random(4)  # noqa: S311
    rows = [(10 ** random.uniform(-290, 290), float(random.randint(1, 1000))) for _ in range(2000)]
    rows += [(T, -z) for T, z in rows[:100]]
    # Where the division is exact, and a sum of halves would round the other way.
    rows += [(1.5336392430396661, 4.0), (1.3841639658771232, 4.0)]
    rows += [(LARGEST, 3.0), (1e302, -7.0), (1e-290, 1000.0), (1e290, 1.0), (310.15, 2.0**20 + 1)]
    exact_rows = (Fraction(constant.rounded) * Fraction(T) / Fraction(z) for T, z in rows)
    return (constant.rounded, *constant.halves), rows, list(map(float, exact_rows))


def _beside(expected: float, got: float) -> bool:
    """Allow one last place where the quotient is too large to be split."""
    return abs(expected) > 1e295 and abs(got - expected) <= ulp(expected)


def numbers(package: Any) -> Iterator[str]:
    """Compare calls on numbers with the exact values."""
    f = package.nernst_potential
    for (z, T, a_in, a_out), low, high in known():
        got = f(z, T, a_in, a_out)
        if not (type(got) is float and low <= got <= high):
            yield f"expected {low} to {high} at {(z, T, a_in, a_out)}, got {got}"
        if f(z, T, a_out, a_in) != -got:
            yield f"expected the negative where {a_in} and {a_out} change places"
    for whole in ((1, 310, 5, 140), (-2, 310, 140, 5), (1, 310, 3, 10**300)):
        mixed = f(np.int8(whole[0]), np.float32(whole[1]), Fraction(whole[2]), np.float64(whole[3]))
        if not (type(mixed) is float and mixed == f(*whole) == f(*map(float, whole))):
            yield f"expected the same for every type of number at {whole}"


def _refused(name: str, expected: str, f: Callable[..., object], *row: Any) -> Iterator[str]:
    """Expect a refusal that says which argument is at fault, and what was expected of it."""
    try:
        got = f(*row)
    except DomainError as refusal:
        value, seen = row[list(EXPECTED).index(name)], float(str(refusal.got))
        said = (refusal.argument, refusal.expected, seen > 0, name in refusal.because)
        if said == (name, expected, value > 0, True):
            return
        got = refusal
    yield f"expected a refusal of {name}, {expected}, at {row}, got {got!r}"


def _mistyped(name: str, f: Callable[..., object], *row: object, **named: object) -> Iterator[str]:
    """Expect an argument to be refused for its type, by name, and told of its unit."""
    unit = any(isinstance(value, (Foreign, UNITS.Quantity)) for value in row)
    try:
        got = f(*row, **named)
    except TypeError as refusal:
        said = str(refusal)
        value = None if named else row[list(EXPECTED).index(name)]
        shown = bool(named) or str(value) in said or repr(value) in said
        told = said.endswith("the bare numbers") == unit
        if said.startswith(f"{name}: expected") and shown and told:
            return
        got = refusal
    yield f"expected a refusal of {name} for its type, got {got!r}"


def _with(place: int, value: object) -> list[object]:
    row: list[object] = [1.0, 310.0, 5.0, 140.0]
    row[place] = value
    return row


def refusals(package: Any) -> Iterator[str]:
    """Ask for what lies outside the domain, and for what is no number."""
    f = package.nernst_potential
    for name, row in REFUSED + REFUSED_AS_TOO_LARGE:
        yield from _refused(name, EXPECTED[name], f, *row)
    for place, name in enumerate(EXPECTED):
        for value in (*NO_NUMBERS, *QUANTITIES, Foreign(5.0)):
            yield from _mistyped(name, f, *_with(place, value))


def answers(package: Any) -> Iterator[str]:
    """Ask for every kind of answer."""
    f = package.equilibrium
    for row, answer in ANSWERS:
        if f(*row) != answer or f(*map(np.float64, row), permeant=True) != answer:
            yield f"expected {answer} at {row}, got {f(*row)}"
        if f(*map(np.array, row), permeant=np.True_) != answer:
            yield f"expected arrays without dimensions to be numbers at {row}"
        if {f(*row, permeant=no) for no in (False, np.False_)} != {NoCondition("impermeant")}:
            yield f"expected no condition at {row} if impermeant"
    if not isinstance(f(np.uint8(1), 310, np.uint8(128), np.uint8(128)), ExactlyOne):
        yield "expected small whole numbers to be computed with as doubles"
    for row, low, high in known():
        if not low <= f(*row).potential <= high:
            yield f"expected {low} to {high} at {row}, got {f(*row)}"


def refused_answers(package: Any) -> Iterator[str]:
    """Ask for what the case theorem does not speak of."""
    f = package.equilibrium
    beyond = [(name, row) for name, row in REFUSED if row[0] != 0 and 0 not in row[2:]]
    for name, row in (*beyond, *REFUSED_AS_TOO_LARGE, *REFUSED_IN_EVERY_CASE):
        for permeant in (True, False):
            yield from _refused(name, EXPECTED_IN_EVERY_CASE[name], f, *row, permeant)
    for place, name in enumerate(EXPECTED):
        for value in (*NO_NUMBERS, *QUANTITIES, Foreign(5.0), [1.0], np.ones(1)):
            yield from _mistyped(name, f, *_with(place, value))
    for flag in (1, None, "no", np.array([True])):
        yield from _mistyped("permeant", f, 1.0, 310.0, 5.0, 140.0, permeant=flag)


@cache
def _table(kind: str) -> tuple[Array, Array, Array]:
    """Return arguments for many blocks, and the band of each value, NaN outside the domain."""
    rows = [(row, low, high) for row, low, high in known()]
    if kind == "mixed":
        rows += [(row, NAN, NAN) for _, row in REFUSED]
        Random(3).shuffle(rows)  # noqa: S311  (the same order every time)
    elif kind == "plain":
        rows = rows[:PER_REGION]
    times = -(-ROWS // len(rows))
    arguments, low, high = (np.array(column, float) for column in zip(*rows, strict=True))
    return np.tile(arguments, (times, 1)).T.copy(), np.tile(low, times), np.tile(high, times)


def _inside(got: Any, low: Any, high: Any) -> bool:
    either = ((low <= got) & (got <= high)) | (np.isnan(low) & np.isnan(got))
    return isinstance(got, np.ndarray) and got.dtype == np.float64 and bool(np.all(either))


def arrays(package: Any) -> Iterator[str]:
    """Compare calls on arrays with the exact values, NaN outside the domain."""
    f = package.nernst_potential
    for check in (
        long_arrays,
        one_to_refuse,
        mixed_arguments,
        shapes,
        given_results,
        masks,
        misfits,
    ):
        yield from check(f)


def long_arrays(f: Any) -> Iterator[str]:
    """Fill many blocks: of ordinary values, of all possible ones, and with some to be refused."""
    for kind in ("plain", "all", "mixed"):
        (z, T, a_in, a_out), low, high = _table(kind)
        got = f(z, T, a_in, a_out)
        if got.shape != z.shape or not _inside(got, low, high):
            yield f"expected the exact values of a long array, {kind}"
        if not np.array_equal(f(z, T, a_out, a_in), -got, equal_nan=True):
            yield f"expected the negative where the arrays change places, {kind}"


def one_to_refuse(f: Any) -> Iterator[str]:
    """Hide one value to be refused among ordinary ones."""
    arguments, low, high = (x[..., :9].copy() for x in _table("plain"))
    low[4] = high[4] = NAN
    for _, row in REFUSED:
        arguments[:, 4] = row
        if not _inside(f(*arguments), low, high):
            yield f"expected NaN for {row} and nothing else"


def mixed_arguments(f: Any) -> Iterator[str]:
    """Make one argument an array, and then all but one."""
    refused = [(row, NAN, NAN) for _, row in REFUSED]
    for row, low, high in [*known()[:: PER_REGION // 4], *known()[-8:], *refused]:
        for place in range(4):
            one: list[Any] = list(row)
            one[place] = [row[place]]
            others: list[Any] = [[x] for x in row]
            others[place] = row[place]
            for arguments in (one, others):
                if not _inside(got := f(*arguments), low, high):
                    yield f"expected {low} to {high} at {arguments}, got {got}"


def shapes(f: Any) -> Iterator[str]:
    """Broadcast, and take every layout and type of number."""
    z, a = np.array([[1], [-2], [3]]), np.array([1, 3, 5, 140], dtype=np.int32)
    got = f(z, 310, 5, a)
    each = [[f(float(n), 310.0, 5.0, float(x)) for x in a] for n in z[:, 0]]
    if got.shape != (3, 4) or not np.allclose(got, each, rtol=2 * ULPS * 2**-52, atol=0):
        yield "expected a table of three by four"
    same = (
        f(z.astype(np.float32), 310.0, np.array(5.0), a.astype(float)),
        f(z.tolist(), [310], Fraction(5), a.tolist()),
        f(z.astype(np.int8), 310, np.uint8(5), np.asfortranarray(np.tile(a, (3, 1)))),
        f(z[::-1], 310, 5, a[::-1])[::-1, ::-1],
        f(z[..., None], 310, 5, a[:, None])[..., 0],
        f(np.array([[1], [0], [-2], [0], [3]])[::2], 310, 5, np.repeat(a, 2)[::2]),
    )
    single = np.geomspace(0.1, 9.7, 99).astype(np.float32)
    double = single.astype(float)
    if not np.array_equal(f(1, 310, single, single[1]), f(1, 310, double, double[1])):
        yield "expected single precision to be computed with as double"
    if not all(np.array_equal(got, other) for other in same):
        yield "expected the same from every layout and type"
    if f(1, 310, [], []).shape != (0,) or f(np.array(1), 310, 5, 140).shape != ():
        yield "expected the shapes of nothing and of a single number"
    longest = np.array([140, "1e4000"], np.longdouble)
    if not np.array_equal(f(1, 310, longest, 5), [f(1, 310, 140, 5), NAN], equal_nan=True):
        yield "expected long doubles to be computed with as doubles"
    if not np.isnan(f(1, 310, [5.0], HUGE)).all():
        yield "expected NaN where a number is too large for a double"


def given_results(f: Any) -> Iterator[str]:
    """Fill an array that is given, also one that overlaps the arguments."""
    (z, T, a_in, a_out), low, high = _table("mixed")
    out = np.zeros_like(z)
    if f(z, T, a_in, a_out, out=out) is not out or not _inside(out, low, high):
        yield "expected the result in the array that was given"
    if not _inside(f(z, T, copy := a_in.copy(), a_out, out=copy), low, high):
        yield "expected the right values in place of the activity inside"
    if not _inside(f(z, T, a_in, copy := a_out.copy(), out=copy), low, high):
        yield "expected the right values in place of the activity outside"
    room = np.concatenate([a_in, [0.0]])
    if not _inside(f(z, T, room[:-1], a_out, out=room[1:]), low, high):
        yield "expected the right values beside an argument"
    three = np.zeros(3)
    if f(1.0, 310.0, 5.0, 140.0, out=three) is not three or np.any(three != f(1, 310, [5], 140)):
        yield "expected one number to fill an array"


def masks(f: Any) -> Iterator[str]:
    """Mask values, which are to be masked in the result and nowhere else."""
    z = np.ma.array([[1], [2], [3]], mask=[[True], [False], [False]])
    a_in = np.ma.array([5.0, 0.0, -3.0, 9.0], mask=[False, True, False, False])
    wanted = np.array([[True] * 4, *[[False, True, False, False]] * 2])
    given = np.ma.array(np.zeros((3, 4)), mask=True)
    for got in (f(z, 310, a_in, [7.0] * 4), f(z, 310, a_in, 7.0, out=given)):
        if type(got) is not np.ma.MaskedArray or not np.array_equal(got.mask, wanted):
            yield f"expected the masks of the arguments, got {got!r}"
        row = [f(2, 310, 5, 7), 0, NAN, f(2, 310, 9, 7)]
        if not np.array_equal(got[1].filled(0), row, equal_nan=True):
            yield f"expected the values that are not masked, got {got!r}"
    first = f(z, 310, [5.0] * 4, 7.0)
    if not np.array_equal(first.mask, [[True] * 4, *[[False] * 4] * 2]):
        yield f"expected the first row to be masked, got {first!r}"
    if got is not given:
        yield "expected the masked array that was given"
    if f(1, 310, [5.0] * 4, 7.0, out=given[0]).mask.any():
        yield "expected nothing to be masked where no argument is"
    if not f(1, 310, np.ma.masked, 7.0).mask or type(f(1, 310, [5.0], 7.0)) is not np.ndarray:
        yield "expected a mask where an argument has one, and only there"
    yield from _mistyped("out", f, 1, 310, a_in, 7.0, out=np.zeros(4))


def misfits(f: Any) -> Iterator[str]:
    """Give arrays that do not fit, and results that cannot hold what is computed."""
    for unfit in (np.zeros(2, np.float32), [0.0, 0.0]):
        yield from _mistyped("out", f, 1, 310, [1.0, 2.0], 5.0, out=unfit)
    fixed = np.zeros(2)
    fixed.flags.writeable = False
    for a_out, out, said in (
        (np.ones(3), None, "a_in (2,), a_out (3,)"),
        (5.0, np.zeros(3), "out: expected the shape of the arguments, (2,), got (3,)"),
        (5.0, np.zeros(1), "out: expected the shape of the arguments, (2,), got (1,)"),
        (np.ones((3, 1)), np.zeros(2), "(3, 2), got (2,)"),
        (5.0, fixed, "out: expected an array that can be written to"),
        ([[1.0], [1.0, 2.0]], None, "a_out: expected a number or an array of numbers"),
    ):
        try:
            f(1, 310, np.ones(2), a_out, out=out)
        except ValueError as refusal:
            if said in str(refusal):
                continue
        yield f"expected arrays that do not fit to be refused: {said}"
