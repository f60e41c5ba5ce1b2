"""Puts a made-up archive into an embedded store by the engine's own bulk import: a million facts in minutes.

    ARCADEDB_NATIVE_ISOLATE_ARGS=-Xmx4g python -m tests.benchmarks.queries.bulk --facts 1000000 FOLDER

Types come from a small load that is taken out again; indexes are made last. Those of keys do not make these
unique, since the engine would look for each among all before. So the store is for questions alone: it answers
as one that was loaded, but its records lie closer together.
"""

import argparse
import re
from collections import ChainMap, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kg.graph import NODES, TALLY, Edge, End, Graph, Node
from kg.store import embedded, open_store
from kg.store.password import password_of
from kg.store.statements import asked, constraints, own_indexes
from tests.benchmarks.queries.fill import fill
from tests.benchmarks.queries.skewed import Archive

ENOUGH = 400  # facts that have every label and every type of edge
KEPT = ("Document", "Domain", "Entity")  # labels whose nodes later parts lead to
_KEY = re.compile(r"FOR \(n:(\w+)\) REQUIRE n\.(\w+) IS UNIQUE")


def fill_in_bulk(folder: Path, archive: Archive) -> None:
    """Write ``archive`` into the empty ``folder``."""
    _declare(f"embedded:{folder}")
    with _database(folder) as database:
        _drop_indexes(database)
        with database.graph_batch(use_wal=False, commit_every=5_000) as batch:
            known: dict[End, str] = {}
            for part in archive.parts():
                _write(batch, part, known)
        _index(database)


def _declare(url: str) -> None:
    """Make every type."""
    with open_store(url) as store:
        fill(store, Archive(ENOUGH))
        for label in dict.fromkeys(node.base for node in NODES):
            _run(store, f"MATCH (n:{label}) DETACH DELETE n")
        _run(store, f"MATCH (n:{TALLY.label}) DETACH DELETE n")


def _run(store: Any, statement: str) -> None:
    store._connection.write(lambda tx: tx.run(statement).consume())


@contextmanager
def _database(folder: Path) -> Iterator[Any]:
    engine, ports = embedded._engine(), embedded._free_ports()
    server = engine.create_server(
        root_path=str(folder.resolve()),
        root_password=password_of(folder),
        config=embedded._config(bolt=ports[0], http=ports[1]),
    )
    server.start()
    try:
        yield server.get_database(embedded.DATABASE)
    finally:
        server.stop()


def _drop_indexes(database: Any) -> None:
    """Each goes with its parts, so those that are left are asked for again."""
    while found := [
        one.to_dict()["name"] for one in database.query("sql", "SELECT name FROM schema:indexes")
    ]:
        database.command("sql", f"DROP INDEX `{found[0]}`")


def _index(database: Any) -> None:
    for statement in (*constraints(), asked("store_constraint")):
        if (key := _KEY.search(statement)) is None:
            database.command("opencypher", statement)
        else:
            database.command("sql", f"CREATE PROPERTY {key[1]}.{key[2]} IF NOT EXISTS STRING")
            database.command("sql", f"CREATE INDEX ON {key[1]} ({key[2]}) NOTUNIQUE")
    for statement in own_indexes(embedded=True):
        database.command("sql", statement)


def _write(batch: Any, part: Graph, known: dict[End, str]) -> None:
    """Add to ``known`` where the nodes are that later parts lead to."""
    groups: dict[tuple[str, ...], list[Node]] = defaultdict(list)
    places: dict[End, str] = {}
    for node in part.nodes:
        groups[node.labels].append(node)
    for labels, nodes in groups.items():
        made = batch.create_vertices("~".join(sorted(set(labels))), [_plain(one.properties) for one in nodes])
        places.update(zip((node.end for node in nodes), made, strict=True))
    known.update((end, place) for end, place in places.items() if end.label in KEPT)
    _join(batch, part.edges, ChainMap(places, known))


def _join(batch: Any, edges: Sequence[Edge], places: Mapping[End, str]) -> None:
    groups: dict[str, list[Edge]] = defaultdict(list)
    for edge in edges:
        groups[edge.type].append(edge)
    for kind, those in groups.items():
        starts, ends = (
            [places[end] for end in side] for side in zip(*(one.ends for one in those), strict=True)
        )
        batch.new_edges(starts, kind, ends, [_plain(one.properties) for one in those])


def _plain(properties: Mapping[str, Any]) -> dict[str, Any]:
    return {name: list(value) if isinstance(value, tuple) else value for name, value in properties.items()}


def main() -> None:
    """Fill a store."""
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("folder", type=Path)
    given.add_argument("--facts", type=int, default=1_000_000)
    asked = given.parse_args()
    fill_in_bulk(asked.folder, Archive(asked.facts))


if __name__ == "__main__":
    main()
