"""What has to be written so that one graph becomes another."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from kg.graph import Edge, Graph, Node


@dataclass(frozen=True, slots=True)
class Changes:
    """Rows to put and to drop. Nodes to drop are dropped if nothing else needs them."""

    put_nodes: tuple[Node, ...] = ()
    put_edges: tuple[Edge, ...] = ()
    drop_nodes: tuple[Node, ...] = ()
    drop_edges: tuple[Edge, ...] = ()


def changes(before: Graph, after: Graph) -> Changes:
    """What leads from ``before`` to ``after``."""
    old_edges = {edge.key: edge for edge in before.edges}
    new_edges = {edge.key: edge for edge in after.edges}
    return Changes(
        put_nodes=tuple(node for node in after.nodes if before.by_end.get(node.end) != node),
        put_edges=tuple(edge for edge in after.edges if old_edges.get(edge.key) != edge),
        drop_nodes=tuple(node for node in before.nodes if node.end not in after.by_end),
        drop_edges=tuple(edge for edge in before.edges if edge.key not in new_edges),
    )


def by_label(nodes: Iterable[Node]) -> Iterator[tuple[str, Iterator[Node]]]:
    """Nodes under their most special label: "Meeting" of ("Fact", "Meeting")."""
    ordered = sorted(nodes, key=lambda node: node.labels[-1])
    return groupby(ordered, key=lambda node: node.labels[-1])


def by_type(edges: Iterable[Edge]) -> Iterator[tuple[str, Iterator[Edge]]]:
    """Edges under their type."""
    return groupby(sorted(edges, key=lambda edge: edge.type), key=lambda edge: edge.type)
