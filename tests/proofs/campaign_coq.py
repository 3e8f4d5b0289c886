"""What Coq says of every proof, here and now, against the record of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from symbolic_electrochem.proofs.book import entry, written
from symbolic_electrochem.proofs.coq import version
from symbolic_electrochem.proofs.kept import check_kept
from symbolic_electrochem.proofs.record import load
from symbolic_electrochem.verdicts import FOLDER

if TYPE_CHECKING:
    from collections.abc import Callable

    from symbolic_electrochem.proofs.coq import Findings

pytestmark = pytest.mark.skipif(
    version() is None, reason="there is no Coq: apt-get install coq libcoq-coquelicot"
)
REPAIR = "electrochem generate"
FILES = written()


@pytest.fixture(scope="module")
def found() -> Findings:
    return check_kept(FILES, [file.chapter.name for file in FILES], FOLDER and FOLDER / "coq")


def test_coq_agrees_with_the_record(found: Findings) -> None:
    record = load()
    now = {file.chapter.name: entry(file, found.chapters[file.chapter.name]) for file in FILES}
    assert record["chapters"] == now, f"Coq says something else now: {REPAIR}"
    assert record["coqc"] == version()
    assert record["axioms"] == list(found.axioms)


def test_no_wounded_lemma_is_proved_and_no_axiom_is_smuggled_in(
    found: Findings, record_property: Callable[[str, object], None]
) -> None:
    outcomes = found.chapters.values()
    proved, failed = (sum(len(getattr(o, f)) for o in outcomes) for f in ("proved", "failed"))
    wounds = sum(o.wounds for o in outcomes)
    told = f"coq: {proved} lemmas proved, {failed} failed, {wounds} wounded ones refused"
    record_property("counted", told)
    assert found.forbidden == ()
    assert [o.accepted for o in outcomes if o.accepted] == []
    assert wounds > proved / 3


def test_the_separate_checker_agrees(found: Findings) -> None:
    assert found.objection == ""
