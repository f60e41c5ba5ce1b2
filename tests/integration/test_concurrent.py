"""Loads at once and readers beside them: no duplicate, no lost update, no false answer."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import cast

import pytest
from neo4j import ManagedTransaction, Result

from kg.facts import Extraction
from kg.graph import build_graph
from kg.resolve import resolve
from kg.store import Store, open_store
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
    """Answers that a reader of its own gets as long as the block runs."""
    answers: list[list[Row]] = []
    done = threading.Event()

    def reading() -> None:
        with opened(server) as store:
            while not done.is_set():
                answers.append(stated(store))

    with ThreadPoolExecutor(1) as pool:
        reader = pool.submit(reading)
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


class LoadedBetween:
    """A transaction of a reader during which the first load ends, after it was asked for the version."""

    def __init__(self, tx: ManagedTransaction, load: Callable[[], object]) -> None:
        self._tx = tx
        self._load = load

    def run(self, statement: str) -> Result:
        if statement == asked("any_document"):
            self._load()
        return self._tx.run(statement)


def test_the_first_load_ends_between_two_statements_of_a_reader(embedded: Store, told: Told) -> None:
    def reading(tx: ManagedTransaction) -> Version:
        return version(cast(ManagedTransaction, LoadedBetween(tx, lambda: embedded.load(told))))

    assert embedded._connection.read(reading).current
