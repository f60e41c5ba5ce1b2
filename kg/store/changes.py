"""What has to be written so that one graph becomes another."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from itertools import groupby

from kg.graph import Edge, Graph, Node

SHARED = "Domain"  # made if missing, and gone with its last edge


@dataclass(frozen=True, slots=True)
class Changes:
    """Rows that are new, rows with other properties than before, and rows that go."""

    new_nodes: tuple[Node, ...] = ()
    new_edges: tuple[Edge, ...] = ()
    changed_nodes: tuple[Node, ...] = ()
    changed_edges: tuple[Edge, ...] = ()
    old_nodes: tuple[Node, ...] = ()
    old_edges: tuple[Edge, ...] = ()

    def __add__(self, other: "Changes") -> "Changes":
        """Both at once."""
        return Changes(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(self)))


def changes(before: Graph, after: Graph) -> Changes:
    """What leads from ``before`` to ``after``. An edge goes with its node; a domain may stay for others."""
    nodes, edges = before.by_end, {edge.key: edge for edge in before.edges}
    left = {edge.key for edge in after.edges}
    gone = {node.end for node in before.nodes if node.end not in after.by_end}
    return Changes(
        new_nodes=tuple(node for node in after.nodes if node.end not in nodes),
        new_edges=tuple(edge for edge in after.edges if edge.key not in edges),
        changed_nodes=tuple(node for node in after.nodes if nodes.get(node.end, node) != node),
        changed_edges=tuple(edge for edge in after.edges if edges.get(edge.key, edge) != edge),
        old_nodes=tuple(node for node in before.nodes if node.end in gone),
        old_edges=tuple(
            edge
            for edge in before.edges
            if edge.key not in left and not any(end in gone and end.label != SHARED for end in edge.ends)
        ),
    )


def by_label(nodes: Iterable[Node], *, place: int = -1) -> Iterator[tuple[str, Iterator[Node]]]:
    """Nodes under one of their labels: by default the most special, "Meeting" of ("Fact", "Meeting")."""
    ordered = sorted(nodes, key=lambda node: node.labels[place])
    return groupby(ordered, key=lambda node: node.labels[place])


def by_type(edges: Iterable[Edge]) -> Iterator[tuple[str, Iterator[Edge]]]:
    """Edges under their type."""
    return groupby(sorted(edges, key=lambda edge: edge.type), key=lambda edge: edge.type)
