"""The property graph as a networkx graph."""

import networkx as nx

from kg.graph.rows import Graph


def to_networkx(graph: Graph) -> "nx.MultiDiGraph[str]":
    """Nodes are named "Entity/person:…"; edges are keyed by type and fact, their type is an attribute."""
    network: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for node in graph.nodes:
        network.add_node(str(node.end), labels=node.labels, **node.properties)
    for edge in graph.edges:
        key = f"{edge.type}/{edge.properties.get('fact', '')}".rstrip("/")
        network.add_edge(str(edge.start), str(edge.end), key=key, type=edge.type, **edge.properties)
    return network
