"""Sends the rows of a change to the store."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from neo4j import ManagedTransaction

from kg.graph import Edge, Node
from kg.store.changes import SHARED, Changes, by_label, by_type
from kg.store.readback import rows
from kg.store.statements import written
from kg.store.values import sent

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
        _send(tx, verb, label, map(_node_row if verb != "drop" else _id_row, group))


def _edges(tx: ManagedTransaction, verb: str, edges: Iterable[Edge]) -> None:
    for kind, group in by_type(edges):
        _send(tx, verb, kind, map(_edge_row, group))


def _send(tx: ManagedTransaction, verb: str, name: str, given: Iterator[dict[str, Any]]) -> None:
    while part := list(islice(given, _ROWS)):
        tx.run(written(verb, name), rows=part).consume()


def _id_row(node: Node) -> dict[str, Any]:
    return {"id": node.id}


def _node_row(node: Node) -> dict[str, Any]:
    return {"id": node.id, "properties": sent(node.properties)}


def _edge_row(edge: Edge) -> dict[str, Any]:
    fact = edge.properties.get("fact", "")
    return {
        "start": edge.start.id,
        "end": edge.end.id,
        "fact": fact,
        "properties": sent(edge.properties),
    }
