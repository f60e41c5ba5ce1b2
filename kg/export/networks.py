"""GraphML and GEXF, as Gephi, yEd, Cytoscape and networkx read them."""

from typing import BinaryIO

import networkx as nx

from kg.export.labels import labels
from kg.export.values import flat, named
from kg.graph import Graph

_GEXF_DATE = ' lastmodifieddate="'
_GEXF_OWN = {"start": "quote_start", "end": "quote_end", "type": "relation"}
"""What GEXF takes for times or for the direction of an edge, with the names that we give it there."""


def write_graphml(graph: Graph, stream: BinaryIO) -> None:
    """One XML document; lists are joined by " | "."""
    nx.write_graphml_xml(_plain(graph), stream, edge_id_from_attribute="id")


def write_gexf(graph: Graph, stream: BinaryIO) -> None:
    """One XML document, without the day on which it was written."""
    lines = "\n".join(nx.generate_gexf(_renamed(_plain(graph))))
    before, _, after = lines.partition(_GEXF_DATE)
    stream.write((before + after.partition('"')[2] if after else lines).encode() + b"\n")


def _renamed(network: "nx.MultiDiGraph[str]") -> "nx.MultiDiGraph[str]":
    edges = (own for _, _, own in network.edges(data=True))
    for own in (*network.nodes.values(), *edges):
        own.update({name: own.pop(taken) for taken, name in _GEXF_OWN.items() if taken in own})
    return network


def _plain(graph: Graph) -> "nx.MultiDiGraph[str]":
    """The network with values that XML can hold; ``label`` is what programs show."""
    network: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    shown = labels(graph)
    for node in graph.nodes:
        own = {name: flat(value) for name, value in node.properties.items() if name not in ("label", "id")}
        network.add_node(
            named(str(node.end)),
            labels=flat(node.labels),
            label=flat(shown[str(node.end)]),
            ident=named(node.id),
            **own,
        )
    for number, edge in enumerate(graph.edges):
        own = {name: flat(value) for name, value in edge.properties.items()}
        network.add_edge(
            named(str(edge.start)),
            named(str(edge.end)),
            key=number,
            id=f"e{number}",
            type=edge.type,
            label=edge.type,
            **own,
        )
    return network
