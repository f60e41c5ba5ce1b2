"""Rows of the property graph, as a store or an exporter takes them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple

Value = str | int | float | date | tuple[str, ...]
_NONE: Mapping[str, Value] = {}


class End(NamedTuple):
    """One end of an edge: the keyed label of a node and its id (a domain's key)."""

    label: str
    id: str

    def __str__(self) -> str:
        """As exports name the node: "Entity/country:MA"."""
        return f"{self.label}/{self.id}"


class Node(NamedTuple):
    """``labels`` begin with the keyed one: ("Fact", "Meeting"). Properties without a value are left out."""

    labels: tuple[str, ...]
    id: str
    properties: Mapping[str, Value] = _NONE

    @property
    def end(self) -> End:
        """The node as an edge points to it."""
        return End(self.labels[0], self.id)


class Edge(NamedTuple):
    """Two edges are one if their type, ends and ``fact`` are."""

    type: str
    start: End
    end: End
    properties: Mapping[str, Value] = _NONE

    @property
    def key(self) -> tuple[str, End, End, str]:
        """What makes the edge this one; also its place in the order of edges."""
        return (self.type, self.start, self.end, str(self.properties.get("fact", "")))

    @property
    def ends(self) -> tuple[End, End]:
        """Where it starts and where it leads."""
        return (self.start, self.end)


@dataclass(frozen=True)
class Graph:
    """Nodes and edges, each once; ``build_graph`` sorts them by label and id, by type, ends and fact."""

    nodes: tuple[Node, ...] = ()
    edges: tuple[Edge, ...] = ()

    @cached_property
    def by_end(self) -> Mapping[End, Node]:
        """The nodes under what edges point to."""
        return {node.end: node for node in self.nodes}
