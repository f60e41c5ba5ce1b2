"""Loads the same made-up communiqués into Neo4j by this package and by the writers of two others.

    pip install -r tests/benchmarks/writers/requirements.txt
    python -m tests.benchmarks.writers.compare --documents 1000

Needs Java and Maven. The others need APOC, which is put beside the server. They are given the finished nodes
and edges; resolving is counted for this package alone. What they lack: another version of a document does
not replace what it said before, nothing can be deleted again, parallel edges of one type between two nodes
are merged into one, and a node has one label.
"""

import argparse
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from neo4j import GraphDatabase

from kg.graph import build_graph
from kg.resolve import resolve
from kg.store import open_store
from tests.benchmarks.corpus import corpus
from tests.benchmarks.writers.others import Write, graphrag, langchain
from tests.integration.neo4j_server import COPY, Own, Server, _command, _configure, _free_ports, artifacts

POM = Path(__file__).with_name("pom.xml")
FORGET = "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS"
COUNTS = "MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS edges"


def plugins(folder: Path) -> None:
    """APOC and what it needs besides the server."""
    jars = f"-DoutputDirectory={folder}"
    subprocess.run(["mvn", "-q", "-B", "-f", str(POM), COPY, jars], check=True)


@contextmanager
def with_apoc(home: Path) -> Iterator[str]:
    """The address of a Neo4j whose class path has APOC on it, as Neo4j's own start script has."""
    plugins(home / "plugins")
    bolt, http = _free_ports(2)
    server = Server(f"bolt://127.0.0.1:{bolt}", http=http)
    jars = f"{artifacts()}/*"
    command = [f"{word}:{home}/plugins/*" if word == jars else word for word in _command(home, artifacts())]
    own = Own(home, server, command)
    _configure(home, server)
    with (home / "conf" / "neo4j.conf").open("a") as conf:
        conf.write("dbms.security.procedures.unrestricted=apoc.*\n")
    try:
        own.start()
        yield server.url
    finally:
        if own.process is not None:
            own.process.terminate()
            own.process.wait(timeout=60)


def emptied(url: str) -> None:
    with GraphDatabase.driver(url) as driver:
        driver.execute_query("RETURN 1")
        with driver.session() as session:
            session.run(FORGET).consume()
            for record in list(session.run("SHOW CONSTRAINTS YIELD name")):
                session.run(f"DROP CONSTRAINT `{record['name']}`").consume()
            for record in list(session.run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")):
                session.run(f"DROP INDEX `{record['name']}`").consume()


def timed(write: Write, url: str) -> float:
    emptied(url)
    began = time.perf_counter()
    write(url)
    seconds = time.perf_counter() - began
    with GraphDatabase.driver(url) as driver:
        counted = driver.execute_query(COUNTS).records[0]
    print(f"    {seconds:8.1f} s, {counted['nodes']:,} nodes, {counted['edges']:,} edges", flush=True)
    return seconds


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--documents", type=int, default=1_000)
    documents = options.parse_args().documents
    given = list(corpus(documents))
    graph = build_graph(resolve(given))
    print(f"{documents:,} documents, {len(graph.nodes):,} nodes, {len(graph.edges):,} edges", flush=True)

    def own(url: str) -> None:
        with open_store(url) as store:
            store.load(given, batch=500)

    writers: dict[str, Callable[[str], None]] = {
        "communique-kg": own,
        "neo4j-graphrag": graphrag(graph),
        "langchain-neo4j": langchain(graph),
    }
    home = Path(tempfile.mkdtemp())
    try:
        with with_apoc(home) as url:
            times = {}
            for turn in ("warming up", "measured"):  # a server that has just started is slow for the first
                for name, write in writers.items():
                    print(f"{name}, {turn}", flush=True)
                    times[name] = timed(write, url)
    finally:
        shutil.rmtree(home, ignore_errors=True)
    for name in list(writers)[1:]:
        print(f"{name}: {times[name] / times['communique-kg']:.1f} × the time of communique-kg")


if __name__ == "__main__":
    main()
