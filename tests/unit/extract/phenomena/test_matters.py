"""Agreements and cooperation by tables of examples: parties, status, general relations, lists of domains."""

import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from kg.documents import Document
from kg.extract.extractor import RuleExtractor
from kg.facts import CooperatesOn, Fact, Signs
from kg.lexicon.lexicon import load_lexicon

TABLES = sorted((Path(__file__).parent / "matters").glob("*.toml"))
LEAST = 10


def _rows() -> Iterator[Any]:
    for table in TABLES:
        for number, row in enumerate(tomllib.loads(table.read_text(encoding="utf-8"))["row"], start=1):
            yield pytest.param(row, id=f"{table.stem}-{number}")


@cache
def _extractor() -> RuleExtractor:
    return RuleExtractor(load_lexicon())


def _told(fact: Fact) -> Iterator[str]:
    """ "COOPERATES_ON FR~MA trade", "SIGNS FR~MA agreement trade signed 2024-03-14", and each shorter."""
    if isinstance(fact, CooperatesOn):
        pair = "COOPERATES_ON " + "~".join(sorted(fact.parties))
        yield from (fact.predicate, pair, f"{pair} {fact.domain}", f"domain {fact.domain}")
    if isinstance(fact, Signs):
        pair = "SIGNS " + "~".join(sorted(fact.parties))
        told = f"{pair} {fact.kind} {fact.domain or 'none'} {fact.status}"
        yield from (fact.predicate, pair, f"{fact.predicate} {fact.status}", told, f"{told} {fact.date}")


@pytest.mark.parametrize("row", list(_rows()))
def test_example(row: dict[str, Any]) -> None:
    document = Document(id="d", text=row["text"], date=row.get("date", "2024-03-14"), language="fr")
    told = {line for fact in _extractor().extract(document).facts for line in _told(fact)}
    assert set(row.get("has", ())) <= told, told
    assert not set(row.get("not", ())) & told, told


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_each_table_has_ten_examples_with_and_without_facts(table: Path) -> None:
    rows = tomllib.loads(table.read_text(encoding="utf-8"))["row"]
    assert len(rows) >= LEAST
    assert any("has" in row for row in rows)
    assert any("not" in row for row in rows)
