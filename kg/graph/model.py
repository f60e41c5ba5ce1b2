"""Labels, relationship types and properties of the graph, which queries and constraints have to know."""

from kg.graph.declare import EdgeType, NodeType
from kg.graph.edges import EDGES
from kg.graph.nodes import NODES
from kg.graph.tally import TALLY_INDEXES

MODEL = 7
"""The version of the graph: raised when ids, labels, properties or what they mean change."""

# What queries look up besides keys.
INDEXES: tuple[tuple[str, ...], ...] = (
    ("Fact", "date"),
    ("Fact", "lane"),
    ("Fact", "phase"),
    ("Fact", "disputed"),
    ("Fact", "announced"),
    ("Fact", "lane_a"),
    ("Fact", "lane_b"),
    ("Fact", "announced_a"),
    ("Fact", "announced_b"),
    ("Entity", "name"),
    ("Entity", "code"),
    ("Document", "month"),
    ("Document", "published"),
    *TALLY_INDEXES,
)
# On Neo4j alone: the embedded engine reads such a range by the key of one property anyhow.
RANGES = (("Fact", "announced", "first_reported"),)
FULLTEXT = (("Evidence", "words"), ("Entity", "words"))  # what searches read

_NODES = {node.label: node for node in NODES}
_EDGES = {edge.type: edge for edge in EDGES}


def node_type(label: str) -> NodeType:
    """The declaration of ``label``. Raises ``KeyError``."""
    return _NODES[label]


def edge_type(name: str) -> EdgeType:
    """The declaration of the relationship type ``name``. Raises ``KeyError``."""
    return _EDGES[name]
