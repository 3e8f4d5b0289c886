"""The kernel answers soon: what is too large is refused before it is computed."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Any

import pytest
import sympy as sp

from symbolic_electrochem.kernel import Refused
from symbolic_electrochem.steps import equal, identity, known, nonzero, quantity, suppose

if TYPE_CHECKING:
    from collections.abc import Callable

x = quantity("x", "a number")
y = quantity("y", "another")
p = quantity("p", "a positive number", domain="positive")
MANY = [quantity(f"s{number}", "one of many", domain="positive") for number in range(80)]


def tower(levels: int) -> Any:
    return reduce(lambda e, _: sp.exp(e, evaluate=False), range(levels), x)


LARGE: dict[str, Callable[[], Any]] = {
    "a sum to the power 100000": lambda: (x + y) ** 100_000,
    "ten to the power ten to the power ten": lambda: sp.Pow(10, 10**10, evaluate=False),
    "a symbol to the power ten billion": lambda: x ** (10**10),
    "a tower of powers": lambda: ((x**1000 + 1) ** 1000 + 1) ** 1000,
    "a symbolic exponent of exponents": lambda: p ** (y**100),
    "forty factors multiplied out": lambda: sp.Mul(*(s + 1 for s in MANY[:40])),
    "forty denominators": lambda: sp.Add(*(1 / (s + 1) for s in MANY[:40])),
    "eighty symbols": lambda: sp.Add(*MANY),
    "a nest two hundred deep": lambda: tower(200),
    "a tree of doublings": lambda: reduce(
        lambda e, _: sp.exp(e, evaluate=False) + sp.log(e, evaluate=False), range(30), p
    ),
    "an exponent divided by a billion": lambda: sp.exp(x / 10**9),
    "an exponent divided by many primes": lambda: sp.Add(
        *(sp.exp(x / prime) for prime in sp.primerange(30))
    ),
    "exponents far apart": lambda: sp.exp(5000 * x) - sp.exp(x) / 7,
    "a number nobody can factor": lambda: sp.log((2**521 - 1) * (2**607 - 1)),
    "a number of a hundred thousand digits": lambda: sp.Integer(10**100_000) * x,
}


@pytest.mark.parametrize("name", LARGE)
def test_what_is_too_large_is_refused(name: str) -> None:
    with pytest.raises(Refused, match="size"):
        identity(equal(LARGE[name](), y))
    with pytest.raises(Refused, match="size"):
        known(nonzero(LARGE[name]()))


@pytest.mark.parametrize(
    "name", [name for name in LARGE if "power" in name or "exponent of" in name or "nest" in name]
)
def test_it_is_not_supposed_either(name: str) -> None:
    with pytest.raises(Refused, match="size"):
        suppose(equal(LARGE[name](), y))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ((x + y) ** 12, sp.expand((x + y) ** 12)),
        (sp.Mul(*(s + 1 for s in MANY[:8])), sp.expand(sp.Mul(*(s + 1 for s in MANY[:8])))),
        (sp.exp(x / 6) ** 3 * sp.exp(x / 4) ** 2, sp.exp(x)),
        (tower(5), tower(5)),
        (sp.log(sp.Integer(2) ** 60 * 3**5), 60 * sp.log(2) + 5 * sp.log(3)),
    ],
    ids=["power", "product", "exponents", "tower", "primes"],
)
def test_what_a_book_needs_is_not(left: sp.Expr, right: sp.Expr) -> None:
    assert identity(equal(left, right)).claim == equal(left, right)


def test_many_dense_facts_do_not_take_forever() -> None:
    """Each of these could be combined with each other in dozens of ways."""
    w = quantity("w", "a third")
    forms = [a * x + b * y + c * w + a * b - c for a, b, c in ((1, 2, 3), (2, -1, 1), (3, 1, -2))]
    squares = [(form + 1) * (other - 2) + x * y * w for form in forms for other in forms]
    given = tuple(suppose(nonzero(sp.expand(square))) for square in squares)
    with pytest.raises(Refused, match="no fact in sight"):
        known(nonzero(sp.expand(sum(squares, x * y) + 1)), given=given)
