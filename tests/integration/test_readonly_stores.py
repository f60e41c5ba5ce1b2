"""Read-only means read-only on both stores, and whatever documents hold goes as a parameter."""

import os
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.errors import StoreError, UsageError
from kg.facts import Extraction
from kg.queries import ask
from kg.store import Store
from tests.unit.store.attempts import READING, WRITING

Told = tuple[Extraction, ...]
ROUNDS = int(os.environ.get("KG_TEST_ROUNDS", "25"))
TEXTS = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=40) | st.sampled_from(
    (
        "x'}) DETACH DELETE (n) //",
        "`; DROP CONSTRAINT fact_id; //",
        "$id",
        "\\u0027",
        "{",
        "a\nb",
        "الرباط",
        "𝔊",
    )
)


def test_no_attempt_changes_anything(store: Store, told: Told) -> None:
    store.load(told)
    before = store.hash()
    for name, statement in WRITING.items():
        with pytest.raises(UsageError, match="only reading is allowed"):
            store.read(statement)
        assert name
    assert store.hash() == before


@pytest.mark.parametrize("name", READING)
def test_what_reads_is_answered(store: Store, name: str) -> None:
    store.read(READING[name], {"create": "x"})


def test_a_write_that_is_not_seen_is_undone(store: Store, told: Told) -> None:
    """The check is not the only bar: a server refuses it too, the embedded engine forgets it."""
    store.load(told)
    before = store.hash()
    with suppress(StoreError):
        store._connection.ask(lambda tx: tx.run("CREATE (n:Fact {id: 'x'}) RETURN n").consume())
    assert store.hash() == before


def test_rows_are_limited(store: Store) -> None:
    rows = store.read("UNWIND range(1, 100000) AS n RETURN n", limit=3)
    assert rows == [{"n": 1}, {"n": 2}, {"n": 3}]


def test_time_is_limited(store: Store) -> None:
    long = "UNWIND range(1, 4000) AS a UNWIND range(1, 4000) AS b WITH a * b AS c RETURN sum(c) AS c"
    with pytest.raises(StoreError, match="took longer than allowed") as refused:
        store.read(long, timeout=0.2)
    assert "\n" not in str(refused.value)


def fuzzed(function: Any) -> Any:
    limits = settings(max_examples=ROUNDS, suppress_health_check=list(HealthCheck))
    return limits(given(text=TEXTS)(function))


@fuzzed
def test_texts_are_kept_as_they_are_and_leave_nothing(store: Store, told: Told, text: str) -> None:
    first = told[0]
    head = first.document.model_copy(
        update={"id": text, "title": text, "text": text + (first.document.text or "")}
    )
    met = first.facts[0]
    actor = met.a.model_copy(update={"name": text, "role": text})  # type: ignore[union-attr]
    said = (met.model_copy(update={"a": actor, "place": text}), *first.facts[1:])
    store.load([told[0]])
    before = store.hash()
    store.load([first.model_copy(update={"document": head, "facts": said, "plans": ()})])
    assert store.extraction(text).document == head
    assert set(store.extraction(text).facts) == set(said)
    with suppress(UsageError):  # a name without a letter is none
        ask(store, "meetings_of_person", person=text)
    assert store.read("MATCH (d:Document {id: $id}) RETURN d.title AS title", {"id": text}) == [
        {"title": text}
    ]
    assert store.delete(text)
    assert store.hash() == before
