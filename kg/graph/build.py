"""Resolved facts as rows of the property graph."""

from collections.abc import Iterable, Iterator

from kg.graph.documents import document_nodes, evidence_edges, evidence_nodes
from kg.graph.entities import domain_node, entity_node, office_edges
from kg.graph.facts import fact_node, side_edges
from kg.graph.rows import Edge, Graph, Node
from kg.graph.triples import triple_edges
from kg.graph.vocabulary import Vocabulary, load_vocabulary
from kg.resolve import EntityKind, Resolved


def build_graph(resolved: Resolved, *, vocabulary: Vocabulary | None = None) -> Graph:
    """The property graph of ``resolved``: sorted, each node and edge once, the same for the same facts."""
    words = vocabulary if vocabulary is not None else load_vocabulary()
    nodes = {node.end: node for node in _nodes(resolved, words)}
    edges = {edge.key: edge for edge in _edges(resolved)}
    return Graph(tuple(nodes[end] for end in sorted(nodes)), tuple(edges[key] for key in sorted(edges)))


def _nodes(resolved: Resolved, words: Vocabulary) -> Iterator[Node]:
    yield from document_nodes(resolved)
    yield from evidence_nodes(resolved)
    yield from map(entity_node, resolved.entities)
    yield from (fact_node(fact, words) for fact in resolved.facts)
    domains: Iterable[str] = {fact.domain for fact in resolved.facts if fact.domain is not None}
    yield from (domain_node(key, words) for key in domains)


def _edges(resolved: Resolved) -> Iterator[Edge]:
    for fact in resolved.facts:
        yield from evidence_edges(fact)
        yield from side_edges(fact)
        yield from triple_edges(fact)
    for entity in resolved.entities:
        if entity.kind is EntityKind.OFFICE:
            yield from office_edges(entity)
