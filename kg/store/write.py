"""Sends the rows of a change to the store."""

import json
from collections.abc import Iterable, Iterator
from itertools import groupby, islice
from typing import Any

from neo4j import ManagedTransaction

from kg.graph import Edge, Node
from kg.store.changes import Changes, by_label, by_type
from kg.store.readback import rows
from kg.store.statements import written
from kg.store.values import sent

_ROWS = 5_000
_SHARED = {"Entity": "joined_entities", "Domain": "joined_domains"}
_OWNERS = {"country": "country", "organization": "org"}  # kind of entity: how a claim's JSON calls it


def write(tx: ManagedTransaction, change: Changes) -> None:
    """Put and drop; an entity or a domain is dropped only if no other claim needs it."""
    for kind, edges in by_type(change.drop_edges):
        _send(tx, "drop", kind, map(_edge_row, edges))
    _drop(tx, (node for node in change.drop_nodes if node.labels[0] not in _SHARED))
    for label, nodes in by_label(change.put_nodes):
        _send(tx, "put", label, map(_node_row, nodes))
    for kind, edges in by_type(change.put_edges):
        _send(tx, "put", kind, map(_edge_row, edges))
    shared = [node for node in change.drop_nodes if node.labels[0] in _SHARED]
    needed = _needed(tx, shared)
    _drop(tx, (node for node in shared if node.id not in needed))


def _drop(tx: ManagedTransaction, nodes: Iterable[Node]) -> None:
    ordered = sorted(nodes, key=lambda node: node.labels[0])
    for label, group in groupby(ordered, key=lambda node: node.labels[0]):
        _send(tx, "drop", label, ({"id": node.id} for node in group))


def _needed(tx: ManagedTransaction, nodes: list[Node]) -> set[str]:
    """The ids of those that still have an edge or that a claim still names as who somebody acts for."""
    found: set[str] = set()
    for label, question in _SHARED.items():
        ids = [node.id for node in nodes if node.labels[0] == label]
        found.update(row["id"] for row in (rows(tx, question, ids=ids) if ids else ()))
    bare = list(_mentions(node.id for node in nodes if node.id not in found))
    return found.union(row["id"] for row in (rows(tx, "mentions", rows=bare) if bare else ()))


def _mentions(ids: Iterable[str]) -> Iterator[dict[str, str]]:
    for key in ids:
        kind, _, code = key.partition(":")
        if kind in _OWNERS:
            yield {"id": key, "written": f'"{_OWNERS[kind]}":{json.dumps(code, ensure_ascii=False)}'}


def _send(tx: ManagedTransaction, verb: str, name: str, given: Iterator[dict[str, Any]]) -> None:
    while part := list(islice(given, _ROWS)):
        tx.run(written(verb, name), rows=part).consume()


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
