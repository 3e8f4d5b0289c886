"""The largest errors of the generated functions over many points; ``make measure`` runs this."""

from __future__ import annotations

import json
import platform
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import numpy as np

from symbolic_electrochem.generated import python as generated
from tests.generated.exact import Law, error, exact, laws
from tests.generated.points import REGIONS, sample
from tests.generated.trial import ULPS

if TYPE_CHECKING:
    import pytest

POINTS = 50_000
FILE = Path(str(generated.__file__)).parents[1] / "measured" / "accuracy.json"


def worst(law: Law, region: str) -> dict[str, Any]:
    """Return the largest errors at points of a region, the same in every run, and where."""
    random = Random(f"{law.name}, {region}")  # noqa: S311  (reproducible points, not secrets)
    function = getattr(generated, law.name)
    rows = [sample(law, region, random) for _ in range(POINTS)]
    values = [exact(law, row) for row in rows]
    results = {
        "numbers": [function(*row) for row in rows],
        "arrays": function(*np.array(rows).T).tolist(),
    }
    return {"points": POINTS} | {
        kind: _largest([error(*pair) for pair in zip(values, got, strict=True)], rows)
        for kind, got in results.items()
    }


def _largest(errors: list[float], rows: list[tuple[float, ...]]) -> dict[str, Any]:
    largest = max(errors)
    return {"ulp": round(largest, 3), "at": str(rows[errors.index(largest)])}


def test_no_error_is_larger_than_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    found = {law.name: {region: worst(law, region) for region in REGIONS} for law in laws()}
    config: Any = np.show_config(mode="dicts")
    report = {
        "date": datetime.now(UTC).date().isoformat(),
        "command": "make measure",
        "unit": "units in the last place of the exact value",
        "python": platform.python_version(),
        "libc": " ".join(platform.libc_ver()),
        "numpy": np.__version__,
        "simd": config["SIMD Extensions"]["found"],
        "functions": found,
    }
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    with capsys.disabled():
        print(table(found))  # noqa: T201
    assert all(
        part[kind]["ulp"] <= ULPS
        for regions in found.values()
        for part in regions.values()
        for kind in ("numbers", "arrays")
    )


def table(found: dict[str, Any]) -> str:
    """Return the errors as the README shows them."""
    lines = [f"\n{'largest error, in ULP':40} {'points':>8} {'numbers':>8} {'arrays':>8}"]
    for name, regions in found.items():
        for region, part in regions.items():
            ulps = f"{part['numbers']['ulp']:8.2f} {part['arrays']['ulp']:8.2f}"
            lines.append(f"{f'{name}, {region}':40} {part['points']:8} {ulps}")
    return "\n".join(lines)
