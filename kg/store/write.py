"""Sends the rows of a change to the store."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from neo4j import ManagedTransaction

from kg.graph import Edge, Node, edge_type
from kg.store.changes import SHARED, Changes, by_label, by_type
from kg.store.readback import rows
from kg.store.statements import written

Row = Mapping[str, Any]
_ROWS = 5_000


def write(tx: ManagedTransaction, change: Changes) -> None:
    """Drop, create and change. Domains are shared: one is made if missing and goes with its last edge."""
    _nodes(tx, "drop", (node for node in change.old_nodes if node.labels[0] not in ("Entity", SHARED)))
    _edges(tx, "drop", change.old_edges)
    known = _asked(tx, "domains", change.new_nodes)
    _nodes(tx, "create", (node for node in change.new_nodes if node.id not in known))
    _nodes(tx, "change", change.changed_nodes)
    _edges(tx, "create", change.new_edges)
    _edges(tx, "change", change.changed_edges)
    _nodes(tx, "drop", (node for node in change.old_nodes if node.labels[0] == "Entity"))
    unused = _asked(tx, "unused_domains", change.old_nodes)
    _nodes(tx, "drop", (node for node in change.old_nodes if node.labels[0] == SHARED and node.id in unused))


def _asked(tx: ManagedTransaction, name: str, nodes: Iterable[Node]) -> set[str]:
    """Those domains of ``nodes`` that the statement ``name`` gives."""
    ids = [node.id for node in nodes if node.labels[0] == SHARED]
    return {found["id"] for found in (rows(tx, name, ids=ids) if ids else ())}


def _nodes(tx: ManagedTransaction, verb: str, nodes: Iterable[Node]) -> None:
    for label, group in by_label(nodes, place=-1 if verb == "create" else 0):
        _send(tx, verb, label, map(_NODE_ROWS[verb], group))


def _edges(tx: ManagedTransaction, verb: str, edges: Iterable[Edge]) -> None:
    for kind, group in by_type(edges):
        _send(tx, verb, kind, map(_EDGE_ROWS[verb], group))


def _send(tx: ManagedTransaction, verb: str, name: str, given: Iterator[Row]) -> None:
    while part := list(islice(given, _ROWS)):
        tx.run(written(verb, name), rows=part).consume()


def _new(edge: Edge) -> Row:
    ends = {"start": edge.start.id, "end": edge.end.id}
    return {**ends, "properties": edge.properties} if edge_type(edge.type).properties else ends


def _known(edge: Edge) -> Row:
    return {"start": edge.start.id, "end": edge.end.id, "fact": edge.properties.get("fact", "")}


# what each statement reads, and no more: a row is packed here and unpacked there
_NODE_ROWS: Mapping[str, Callable[[Node], Row]] = {
    "create": lambda node: node.properties,
    "change": lambda node: {"id": node.id, "properties": node.properties},
    "drop": lambda node: {"id": node.id},
}
_EDGE_ROWS: Mapping[str, Callable[[Edge], Row]] = {
    "create": _new,
    "change": lambda edge: {**_known(edge), "properties": edge.properties},
    "drop": _known,
}
