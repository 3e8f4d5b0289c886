"""The record of what Coq said, and what Coq must refuse."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from symbolic_electrochem.kernel import Solutions
from symbolic_electrochem.library import chapters
from symbolic_electrochem.proofs.book import (
    algebraic,
    certificate,
    emit,
    stale,
    written,
)
from symbolic_electrochem.proofs.chapter import Defined, Left, Proved
from symbolic_electrochem.proofs.coq import Findings, check, version
from symbolic_electrochem.proofs.record import VERDICT, Trusted, load

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from symbolic_electrochem.kernel import Theorem
    from symbolic_electrochem.proofs.chapter import File

NO_COQ = pytest.mark.skipif(
    version() is None, reason="there is no Coq: apt-get install coq libcoq-coquelicot"
)
ALGEBRAIC, ALL = 0.98, 0.95
"""The least share of the proved steps that Coq proves as well."""
REPAIR = "electrochem generate"
OPEN = re.compile(r"\b(Admitted|admit|Axiom|Parameter|Conjecture|Hypothesis|Variable|give_up)\b")

pytestmark = pytest.mark.xdist_group("book")


@cache
def steps() -> list[Theorem]:
    """Return every step that is proved."""
    return [t for c in chapters() for t in c.theorems.values() if not t.declared]


@cache
def small() -> File:
    """Return a file that stands on no other, to plant faults in."""
    return next(file for file in written() if len(file.proved) > 5 and not file.needs)


@NO_COQ
def test_the_record_is_of_these_proofs() -> None:
    assert stale(load()) == [], f"Coq has not read them yet: {REPAIR}"


@NO_COQ
def test_the_share_that_coq_proves(record_property: Callable[[str, object], None]) -> None:
    trusted = Trusted()
    proved = {
        id(chapter[label])
        for chapter in chapters()
        for known in (certificate(chapter),)
        for lemmas in (trusted.lemmas(chapter.name, known.sha256),)
        for label, needed in known.lemmas.items()
        if trusted.verdict("exact", needed, lemmas) == VERDICT
    }
    algebra = [theorem for theorem in steps() if algebraic(theorem)]
    shares = [sum(id(t) in proved for t in those) / len(those) for those in (algebra, steps())]
    told = f"{len(proved)} of {len(steps())} steps, {shares[0]:.1%} of those that are algebra"
    record_property("counted", f"coq-proved: {told}")
    assert shares[0] >= ALGEBRAIC
    assert shares[1] >= ALL
    assert 0 < len(algebra) < len(steps())


def test_a_limit_or_a_derivative_on_the_way_is_no_algebra() -> None:
    analysis = [t for t in steps() if not algebraic(t)]
    moves = {step.record.move for t in analysis for step in t.steps}
    assert {"limit", "differentiate"} <= moves


def test_every_step_has_a_lemma_or_a_reason() -> None:
    treated = {id(part.lemma.theorem) for file in written() for part in file.parts}
    assert [t for t in steps() if id(t) not in treated] == []
    assert all(part.reason for file in written() for part in file.left)


def by(move: str) -> list[Proved | Left]:
    return [p for file in written() for p in file.parts if p.lemma.theorem.record.move == move]


def test_sets_of_solutions_are_carried_over_to_other_symbols() -> None:
    carried = [p for p in by("instantiate") if isinstance(p.lemma.theorem.claim, Solutions)]
    assert carried
    assert all(isinstance(part, Proved) for part in carried)


def test_a_function_is_smooth_up_to_the_ends_where_its_laws_hold_only_inside() -> None:
    beyond = [part for part in by("integrate") if part.lemma.presupposed]
    assert {part.lemma.name.partition(".")[0] for part in beyond} == {"henderson_equation"}
    for part in beyond:
        assert isinstance(part, Proved)
        assert "(D1 : forall xi' : R, 0 <= xi' -> xi' <= 1 -> smooth psi xi')" in part.text


def test_nothing_is_left_open() -> None:
    assert {name: found for name, body in emit().items() if (found := OPEN.findall(body))} == {}


def test_a_hypothesis_of_the_book_is_a_hypothesis_of_the_lemma() -> None:
    for part in (part for file in written() for part in file.proved):
        binders = re.findall(r"^ {4}\(H\d+ : ", part.text, re.MULTILINE)
        assert len(binders) == len(part.lemma.theorem.hypotheses)


def planted(*parts: Proved) -> Findings:
    """Let Coq read a chapter of other lemmas."""
    return check([replace(small(), parts=parts)])


@NO_COQ
def test_a_false_lemma_fails_and_so_does_what_rests_on_it() -> None:
    name, (first, *rest) = small().chapter.name, small().proved
    false = replace(first, text=f"{first.text.rpartition(' :')[0]} :\n  0 = 1", defined=None)
    outcome = planted(false, *rest).chapters[name]
    resting = {part.name for part in rest if f"{name}.{first.name} " in part.script}
    assert resting
    failed = {full.rpartition(".")[2] for full in outcome.failed}
    assert {first.name} | resting <= failed
    assert not failed & {*outcome.proved}
    assert outcome.proved
    assert not outcome.sound


@NO_COQ
def test_an_axiom_is_found_and_so_is_a_script_that_proves_too_much() -> None:
    name, (first, second, *_) = small().chapter.name, small().proved
    axiom = " : True.\nProof.\n  exact I.\nQed.\nAxiom falsity : False.\nLemma behind : True"
    door = replace(first, defined=Defined("door", axiom, "exact I"))
    everything = replace(second, script=f"destruct {name}.falsity", defined=None)
    found = planted(door, everything)
    assert found.chapters[name].accepted == (second.name,)
    assert [axiom.rpartition(".")[2] for axiom in found.forbidden] == ["falsity"]
    assert not found.sound


@NO_COQ
def test_a_verdict_is_raised_only_where_the_record_matches(tmp_path: Path) -> None:
    known, kept = certificate(small().chapter), load()
    label, lemmas = next(iter(known.lemmas.items()))
    name = small().chapter.name

    def said(record: dict[str, Any], sha: str = known.sha256) -> str:
        trusted = Trusted(record, tmp_path)
        return trusted.verdict("exact", lemmas, trusted.lemmas(name, sha))

    def other(**fields: Any) -> dict[str, Any]:
        return kept | {"chapters": kept["chapters"] | {name: kept["chapters"][name] | fields}}

    for file, body in emit().items():
        (tmp_path / file.rpartition("/")[2]).write_text(body, encoding="utf-8")
    assert label in small().chapter.theorems
    assert said(kept) == VERDICT
    assert said(kept, "another file") == "exact"
    assert said(other(sha256="another file")) == "exact"
    assert said(other(proved=[])) == "exact"
    assert said(other(accepted=[*lemmas])) == "exact"
    assert said(kept | {"axioms": ["falsity"]}) == "exact"
    assert said(kept | {"prelude": "another file"}) == "exact"
    assert Trusted(kept, tmp_path).verdict("refuted", lemmas, frozenset(lemmas)) == "refuted"
    (tmp_path / f"{name}.v").write_text("edited by hand", encoding="utf-8")
    assert said(kept) == "exact"
