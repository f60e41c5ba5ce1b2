"""Loads made-up communiqués by this package and by hand, side by side, and once more unchanged.

    python -m tests.benchmarks.loading.compare --documents 1000 --rounds 3

Each round takes an empty store for the raw driver and another for the package; what is printed is the median.
"""

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from neo4j import Driver, GraphDatabase

from kg.facts import Extraction
from kg.store import Store, embedded, open_store
from tests.benchmarks.corpus import FACTS_A_DOCUMENT, corpus
from tests.benchmarks.loading import raw
from tests.integration.neo4j_server import Server, running

FORGET = "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS"


@dataclass(frozen=True)
class Times:
    """Seconds of one round."""

    by_hand: float
    first: float
    again: float


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def loaded(store: Store, lines: list[str], batch: int) -> tuple[float, float]:
    """The first load and the same again, each from lines of JSON."""

    def load() -> None:
        store.load(map(Extraction.model_validate_json, lines), batch=batch)

    return timed(load), timed(load)


def on_embedded(batches: list[raw.Batch], lines: list[str], batch: int) -> Times:
    with tempfile.TemporaryDirectory() as folder:
        by_hand = Path(folder) / "raw"
        with open_store(f"embedded:{by_hand}"):
            pass  # the constraints
        with embedded.running(by_hand) as access:
            auth = (access.user, access.password)
            with GraphDatabase.driver(access.url, auth=auth) as driver:
                seconds = timed(lambda: raw.write(driver, batches, database=access.database))
        with open_store(f"embedded:{folder}/kg") as store:
            return Times(seconds, *loaded(store, lines, batch))


def on_neo4j(server: Server, batches: list[raw.Batch], lines: list[str], batch: int) -> Times:
    with (
        driven(server) as driver,
        open_store(server.url, user=server.user, password=server.password) as store,
    ):
        seconds = timed(lambda: raw.write(driver, batches, database=None))
        forget(driver)
        times = Times(seconds, *loaded(store, lines, batch))
        forget(driver)
        return times


def opened(server: Server) -> Store:
    return open_store(server.url, user=server.user, password=server.password)


@contextmanager
def driven(server: Server) -> Iterator[Driver]:
    auth = None if server.password is None else (server.user or "neo4j", server.password)
    with GraphDatabase.driver(server.url, auth=auth) as driver:
        with opened(server) as store:
            if store.documents():
                raise SystemExit(f"{server.url} holds documents: name an empty server")
        yield driver


def forget(driver: Driver) -> None:
    with driver.session() as session:
        session.run(FORGET).consume()


def report(name: str, rounds: list[Times], documents: int) -> None:
    facts = documents * FACTS_A_DOCUMENT
    by_hand, first, again = (
        statistics.median(getattr(times, part) for times in rounds) for part in ("by_hand", "first", "again")
    )
    print(f"{name}: {facts} facts of {documents} documents, median of {len(rounds)}")
    lines = (("by hand", by_hand, ""), ("kg", first, f"{by_hand / first:.2f} x by hand"))
    for what, seconds, ratio in (*lines, ("kg, no news", again, f"{first / again:.1f} x the first load")):
        print(f"  {what:12} {seconds:8.2f} s  {facts / seconds:8.0f} facts/s  {ratio}")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--documents", type=int, default=1000)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--batch", type=int, default=500)
    options.add_argument("--store", choices=["embedded", "neo4j"], action="append")
    given = options.parse_args()
    told = list(corpus(given.documents))
    batches, lines = list(raw.batches(told, given.batch)), [one.model_dump_json() for one in told]
    for name in given.store or ("embedded", "neo4j"):
        if name == "embedded":
            times = [on_embedded(batches, lines, given.batch) for _ in range(given.rounds)]
        else:
            with tempfile.TemporaryDirectory() as home, running(Path(home)) as server:
                times = [on_neo4j(server, batches, lines, given.batch) for _ in range(given.rounds)]
        report(name, times, given.documents)


if __name__ == "__main__":
    main()
