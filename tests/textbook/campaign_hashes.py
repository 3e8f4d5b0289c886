"""Pages are the same on every run."""

from __future__ import annotations

import os
import subprocess
import sys

from symbolic_electrochem import sources

PRINTED = """
import hashlib
from symbolic_electrochem.library import chapters
from symbolic_electrochem.textbook import FORMATS, derive
from symbolic_electrochem.textbook.notebook import html

for each in chapters():
    shown = [derive(each, form, lambda t: "exact") for form in FORMATS] + [html(each)]
    print(each.name, *(hashlib.sha256(page.encode()).hexdigest() for page in shown))
"""


def printed(seed: str) -> str:
    environment = os.environ | {"PYTHONHASHSEED": seed}
    command = [sys.executable, "-c", PRINTED]
    return subprocess.run(
        command, env=environment, check=True, capture_output=True, text=True
    ).stdout


def test_pages_do_not_depend_on_the_hash_seed() -> None:
    first = printed("1")
    assert len(first.splitlines()) == len(sources.names())
    assert printed("2") == first
