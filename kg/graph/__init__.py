"""The property graph: the one place where its nodes and edges are defined. Knows neither Cypher nor RDF."""

from kg.graph.build import build_graph, build_part
from kg.graph.declare import EdgeType, NodeType, Property, PropertyType
from kg.graph.edges import EDGES
from kg.graph.entities import entity_node, office_edges
from kg.graph.model import FULLTEXT, INDEXES, MODEL, edge_type, node_type
from kg.graph.network import to_networkx
from kg.graph.nodes import NODES
from kg.graph.rows import Edge, End, Graph, Node, Value
from kg.graph.tallies import COUNTED, TALLY, Tallies, TallyKey, tallies, tally_node
from kg.graph.vocabulary import Vocabulary, load_vocabulary

__all__ = [
    "COUNTED",
    "EDGES",
    "FULLTEXT",
    "INDEXES",
    "MODEL",
    "NODES",
    "TALLY",
    "Edge",
    "EdgeType",
    "End",
    "Graph",
    "Node",
    "NodeType",
    "Property",
    "PropertyType",
    "Tallies",
    "TallyKey",
    "Value",
    "Vocabulary",
    "build_graph",
    "build_part",
    "edge_type",
    "entity_node",
    "load_vocabulary",
    "node_type",
    "office_edges",
    "tallies",
    "tally_node",
    "to_networkx",
]
