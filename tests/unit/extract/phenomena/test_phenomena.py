"""Each phenomenon of French communiqués by its table of examples: what must be found, what must not."""

import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from kg.documents import Document
from kg.extract.extractor import RuleExtractor
from kg.facts import Actor, CooperatesOn, Fact, Holds, Met, Signs, Visits
from kg.lexicon.lexicon import load_lexicon

TABLES = sorted(Path(__file__).parent.glob("*.toml"))
LEAST = 10


def _rows() -> Iterator[Any]:
    for table in TABLES:
        for number, row in enumerate(tomllib.loads(table.read_text(encoding="utf-8"))["row"], start=1):
            yield pytest.param(row, id=f"{table.stem}-{number}")


@cache
def _extractor() -> RuleExtractor:
    return RuleExtractor(load_lexicon())


def _side(actor: Actor) -> str:
    return actor.name or f"{actor.role or 'state'} ({actor.country or actor.org})"


def _told(fact: Fact) -> Iterator[str]:
    """What the tables may say of a fact, from its kind alone to each of its attributes."""
    yield fact.predicate
    if isinstance(fact, Met):
        pair = "MET " + " ~ ".join(sorted((_side(fact.a), _side(fact.b))))
        yield from (pair, f"{pair} {fact.status}", f"{pair} on {fact.date}", f"{pair} at {fact.place}")
        yield f"{pair} by {fact.mode}"
    if isinstance(fact, Visits):
        journey = f"VISITS {_side(fact.visitor)} > {fact.to}"
        yield from (
            journey,
            f"{journey} {fact.status}",
            f"{journey} on {fact.date}",
            f"{journey} at {fact.city}",
        )
    if isinstance(fact, CooperatesOn):
        pair = "COOPERATES_ON " + "~".join(sorted(fact.parties))
        yield from (pair, f"{pair} {fact.domain}", f"domain {fact.domain}")
    if isinstance(fact, Signs):
        pair = "SIGNS " + "~".join(sorted(fact.parties))
        told = f"{pair} {fact.kind} {fact.domain or 'none'} {fact.status}"
        yield from (pair, f"{fact.predicate} {fact.status}", told, f"{told} {fact.date}")
    if isinstance(fact, Holds):
        yield from (f"HOLDS {fact.person}", f"HOLDS {fact.person} = {fact.role} ({fact.country or fact.org})")


@pytest.mark.parametrize("row", list(_rows()))
def test_example(row: dict[str, Any]) -> None:
    document = Document(id="d", text=row["text"], date=row.get("date", "2024-03-14"), language="fr")
    told = {line for fact in _extractor().extract(document).facts for line in _told(fact)}
    assert set(row.get("has", ())) <= told, told
    assert not set(row.get("not", ())) & told, told


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_each_phenomenon_has_ten_examples_with_and_without_facts(table: Path) -> None:
    rows = tomllib.loads(table.read_text(encoding="utf-8"))["row"]
    assert len(rows) >= LEAST
    assert any("has" in row for row in rows)
    assert any("not" in row for row in rows)
