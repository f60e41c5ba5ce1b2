"""A store's whole content in one canonical form, read by statements and not from the claims."""

from typing import Any

from kg.graph import Graph
from kg.store import Store

NODES = "MATCH (n) WHERE NOT n:Store RETURN labels(n) AS labels, properties(n) AS properties"
EDGES = (
    "MATCH (a)-[r]->(b) RETURN type(r) AS type, properties(r) AS properties, "
    "coalesce(a.id, a.key) AS start, coalesce(b.id, b.key) AS end"
)


def dump(store: Store) -> tuple[list[str], list[str]]:
    """Nodes and edges as sorted texts."""
    nodes = (_text(sorted(row["labels"]), row["properties"]) for row in store.read(NODES))
    edges = (_text([row["type"], row["start"], row["end"]], row["properties"]) for row in store.read(EDGES))
    return sorted(nodes), sorted(edges)


def dump_of(graph: Graph) -> tuple[list[str], list[str]]:
    """The same of a graph that never was in a store."""
    nodes = (_text(sorted(set(node.labels)), node.properties) for node in graph.nodes)
    edges = (_text([edge.type, edge.start.id, edge.end.id], edge.properties) for edge in graph.edges)
    return sorted(nodes), sorted(edges)


def _text(head: list[str], properties: Any) -> str:
    plain = {key: list(value) if isinstance(value, tuple) else value for key, value in properties.items()}
    return f"{head} {sorted(plain.items())}"
