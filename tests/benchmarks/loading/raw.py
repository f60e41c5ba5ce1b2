"""The same rows by hand: ``UNWIND … MERGE`` through the raw driver, one statement a label and a type."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from neo4j import Driver, ManagedTransaction

from kg.facts import Extraction
from kg.graph import EDGES, Graph, Value, build_graph, node_type
from kg.resolve import resolve
from kg.store.changes import by_label, by_type

NODE = "UNWIND $rows AS row MERGE (n:{labels} {{{key}: row.id}}) SET n += row.properties"
EDGE = (
    "UNWIND $rows AS row MATCH (a:{start} {{{start_key}: row.start}}) MATCH (b:{end} {{{end_key}: row.end}}) "
    "MERGE (a)-[r:{type}{fact}]->(b) SET r += row.properties"
)
_KINDS = {edge.type: edge for edge in EDGES}


@dataclass(frozen=True)
class Batch:
    """Statements with their rows, made beforehand: no time is taken for that."""

    statements: tuple[tuple[str, list[dict[str, Any]]], ...]


def sent(properties: Mapping[str, Value]) -> dict[str, Any]:
    """Properties in lists for tuples, as other packages take them."""
    return {key: list(value) if isinstance(value, tuple) else value for key, value in properties.items()}


def batches(given: Iterable[Extraction], size: int) -> Iterator[Batch]:
    """The rows of ``size`` documents at a time, as someone who knows the graph would write them."""
    rest = iter(given)
    while part := list(islice(rest, size)):
        yield Batch(tuple(_statements(build_graph(resolve(part)))))


def write(driver: Driver, given: Iterable[Batch], *, database: str | None) -> None:
    """Send every batch in one managed transaction."""
    with driver.session(database=database) as session:
        for batch in given:
            session.execute_write(_send, batch)


def _send(tx: ManagedTransaction, batch: Batch) -> None:
    for statement, rows in batch.statements:
        tx.run(statement, rows=rows).consume()


def _statements(graph: Graph) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    for label, nodes in by_label(graph.nodes):
        kind = node_type(label)
        statement = NODE.format(labels=":".join(dict.fromkeys((kind.base, label))), key=kind.key)
        yield statement, [{"id": node.id, "properties": sent(node.properties)} for node in nodes]
    for name, edges in by_type(graph.edges):
        rows = [
            {"start": edge.start.id, "end": edge.end.id, "fact": edge.properties.get("fact"), **_own(edge)}
            for edge in edges
        ]
        yield EDGE.format(**_names(name)), rows


def _own(edge: Any) -> dict[str, Any]:
    return {"properties": sent(edge.properties)}


def _names(name: str) -> Mapping[str, str]:
    kind = _KINDS[name]
    start, end = node_type(kind.starts[0]), node_type(kind.ends[0])
    ends = {"start": start.base, "start_key": start.key, "end": end.base, "end_key": end.key}
    return {**ends, "type": name, "fact": " {fact: row.fact}" if kind.triple else ""}
