"""The property graph: the one place where its nodes and edges are defined. Knows neither Cypher nor RDF."""

from kg.graph.build import build_graph, domain_nodes, fact_part
from kg.graph.declare import EdgeType, NodeType, Property, PropertyType
from kg.graph.documents import Heads, document_nodes
from kg.graph.edges import EDGES
from kg.graph.entities import entity_node, office_edges
from kg.graph.model import FULLTEXT, INDEXES, MODEL, RANGES, edge_type, node_type
from kg.graph.nodes import NODES
from kg.graph.rows import Edge, End, Graph, Node, Value
from kg.graph.tallies import (
    FactCounts,
    Tallies,
    TallyKey,
    fact_counts,
    summed,
    tallies,
    tally_node,
)
from kg.graph.tally import COUNTED, TALLY
from kg.graph.vocabulary import Vocabulary, load_vocabulary
from kg.graph.words import AT

__all__ = [
    "AT",
    "COUNTED",
    "EDGES",
    "FULLTEXT",
    "INDEXES",
    "MODEL",
    "NODES",
    "RANGES",
    "TALLY",
    "Edge",
    "EdgeType",
    "End",
    "FactCounts",
    "Graph",
    "Heads",
    "Node",
    "NodeType",
    "Property",
    "PropertyType",
    "Tallies",
    "TallyKey",
    "Value",
    "Vocabulary",
    "build_graph",
    "document_nodes",
    "domain_nodes",
    "edge_type",
    "entity_node",
    "fact_counts",
    "fact_part",
    "load_vocabulary",
    "node_type",
    "office_edges",
    "summed",
    "tallies",
    "tally_node",
]
