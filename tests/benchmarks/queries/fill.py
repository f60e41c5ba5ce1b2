"""Puts the rows of a made-up archive into a store, with the statements that a load uses."""

import time

from neo4j import ManagedTransaction

from kg.graph import Graph
from kg.store import Store
from kg.store.changes import Changes
from kg.store.version import demand_writable
from kg.store.write import write
from tests.benchmarks.queries.skewed import Archive


def fill(store: Store, archive: Archive) -> float:
    """Write ``archive`` into the empty ``store``; the seconds that the store took."""
    spent = 0.0
    for part in archive.parts():
        start = time.perf_counter()
        _write(store, part)
        spent += time.perf_counter() - start
    return spent


def _write(store: Store, part: Graph) -> None:
    def writing(tx: ManagedTransaction) -> None:
        demand_writable(tx, name=store.name)
        write(tx, Changes(new_nodes=part.nodes, new_edges=part.edges))

    store._connection.write(writing)
