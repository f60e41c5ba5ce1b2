"""Loads at once and readers beside them: no duplicate, no lost update, no false answer."""

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any, cast

import pytest
from neo4j import ManagedTransaction, Result

from kg.facts import Extraction
from kg.graph import build_graph
from kg.resolve import resolve
from kg.store import Store, open_store
from kg.store.dump import dumped
from kg.store.readback import settled
from kg.store.spill import Sorter
from kg.store.statements import asked
from kg.store.version import Version, version
from tests.integration.dump import dump, dump_of
from tests.integration.neo4j_server import Server

Told = tuple[Extraction, ...]
STATED = (
    "MATCH (d:Document)<-[:STATED_IN]-(e:Evidence) "
    "RETURN d.id AS document, e.id AS evidence, e.quote AS quote"
)
Row = tuple[str, str, str]


def stated(store: Store) -> list[Row]:
    return [(row["document"], row["evidence"], row["quote"]) for row in store.read(STATED)]


@contextmanager
def read_beside(server: Server) -> Iterator[list[list[Row]]]:
    """Answers that a reader of its own gets as long as the block runs, one of them before it."""
    answers: list[list[Row]] = []
    done = threading.Event()

    def reading() -> None:
        with opened(server) as store:
            while not done.is_set():
                answers.append(stated(store))

    with ThreadPoolExecutor(1) as pool:
        reader = pool.submit(reading)
        while not answers and not reader.done():
            time.sleep(0.01)
        try:
            yield answers
        finally:
            done.set()
            reader.result()


def opened(server: Server) -> Store:
    return open_store(server.url, user=server.user, password=server.password)


@pytest.mark.neo4j
def test_two_loads_at_once_and_a_reader(neo4j: Store, neo4j_server: Server, told: Told) -> None:
    """Each load has a connection of its own; both give most of the documents, in other orders."""

    def loading(given: Told) -> None:
        with opened(neo4j_server) as store:
            for _ in range(2):
                store.load(given, batch=2)

    with read_beside(neo4j_server) as answers, ThreadPoolExecutor(2) as pool:
        list(pool.map(loading, (told[:9], told[:2:-1])))
    assert dump(neo4j) == dump_of(build_graph(resolve(told)))
    whole = set(stated(neo4j))
    assert answers
    for answer in answers:
        assert len(answer) == len(set(answer)), "nothing stands there twice"
        assert set(answer) <= whole, "nothing is answered that no document says"


@pytest.mark.neo4j
def test_loads_and_deletions_at_once(neo4j: Store, neo4j_server: Server, told: Told) -> None:
    neo4j.load(told[:6])

    def deleting() -> None:
        with opened(neo4j_server) as store:
            for one in told[:6]:
                assert store.delete(one.document.id)

    def loading() -> None:
        with opened(neo4j_server) as store:
            store.load(told[6:], batch=1)

    with ThreadPoolExecutor(2) as pool:
        for job in [pool.submit(deleting), pool.submit(loading)]:
            job.result()
    assert dump(neo4j) == dump_of(build_graph(resolve(told[6:])))


def test_a_load_with_readers_in_one_process(embedded: Store, told: Told) -> None:
    with ThreadPoolExecutor(2) as pool:
        load = pool.submit(lambda: embedded.load(told, batch=1))
        answers = [stated(embedded) for _ in iter(load.done, True)]
        load.result()
    whole = set(stated(embedded))
    assert all(set(answer) <= whole and len(answer) == len(set(answer)) for answer in answers)
    assert dump(embedded) == dump_of(build_graph(resolve(told)))


class WrittenBetween:
    """A transaction of a reader during which somebody writes, just before its statement ``name``."""

    def __init__(self, tx: ManagedTransaction, name: str, write: Callable[[], object]) -> None:
        self._tx = tx
        self._statement = asked(name)
        self._writes = iter([write])

    def run(self, statement: str, parameters: dict[str, Any] | None = None) -> Result:
        if statement == self._statement:
            for write in self._writes:
                write()
        return self._tx.run(statement, parameters)


def test_the_first_load_ends_between_two_statements_of_a_reader(embedded: Store, told: Told) -> None:
    def reading(tx: ManagedTransaction) -> Version:
        between = WrittenBetween(tx, "any_document", lambda: embedded.load(told))
        return version(cast(ManagedTransaction, between))

    assert embedded._connection.read(reading).current


def test_text_and_facts_that_are_read_are_of_one_version(embedded: Store, told: Told) -> None:
    first = told[0]
    changed = first.model_copy(
        update={"document": first.document.model_copy(update={"text": "Rien."}), "facts": ()}
    )
    embedded.load([first])

    def reading(tx: ManagedTransaction) -> Extraction:
        between = WrittenBetween(tx, "documents", lambda: embedded.load([changed]))
        return settled(cast(ManagedTransaction, between), [first.document.id], name="")[first.document.id]

    assert embedded._connection.read(reading) == embedded.extraction(first.document.id) != first


def test_a_status_beside_a_load_is_given_without_the_hash(
    embedded: Store, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    embedded.load(told[:1])

    def dumped_slowly(tx: ManagedTransaction, lines: Sorter) -> Sorter:
        embedded.load(told[1:])
        return dumped(tx, lines)

    monkeypatch.setattr("kg.store.backup.dumped", dumped_slowly)
    status = embedded.status()
    assert (status["hash"], status["counts"]["Document"]) == (None, len(told))
