"""Resolved facts as rows of the property graph."""

from collections.abc import Collection, Iterable, Iterator

from kg.graph.documents import Heads, document_nodes, evidence_edges, evidence_nodes
from kg.graph.entities import domain_node, entity_node, office_edges
from kg.graph.facts import fact_node, side_edges
from kg.graph.rows import Edge, Graph, Node
from kg.graph.triples import triple_edges
from kg.graph.vocabulary import Vocabulary, load_vocabulary
from kg.resolve import EntityKind, Resolved, ResolvedFact


def build_graph(resolved: Resolved, *, vocabulary: Vocabulary | None = None) -> Graph:
    """The property graph of ``resolved``: sorted, each node and edge once, the same for the same facts."""
    words = vocabulary if vocabulary is not None else load_vocabulary()
    nodes = {node.end: node for node in _nodes(resolved, words)}
    edges = {edge.key: edge for edge in _edges(resolved)}
    return Graph(tuple(nodes[end] for end in sorted(nodes)), tuple(edges[key] for key in sorted(edges)))


def fact_part(fact: ResolvedFact, heads: Heads) -> Graph:
    """What ``fact`` and its claims in the documents ``heads`` write, without what other facts share with it.

    Of claims of other documents, which help to reconcile, neither a node nor an edge is given.
    """
    nodes = (fact_node(fact, load_vocabulary()), *evidence_nodes(fact, heads, only=heads))
    edges = {edge.key: edge for edge in _edges_of(fact, only=heads)}
    return Graph(nodes, tuple(edges.values()))


def domain_nodes(facts: Iterable[ResolvedFact], *, vocabulary: Vocabulary | None = None) -> Iterator[Node]:
    """The domains of ``facts``, each once."""
    words = vocabulary if vocabulary is not None else load_vocabulary()
    for key in dict.fromkeys(fact.domain for fact in facts if fact.domain is not None):
        yield domain_node(key, words)


def _nodes(resolved: Resolved, words: Vocabulary) -> Iterator[Node]:
    heads = {head.id: head for head in resolved.documents}
    yield from document_nodes(resolved)
    yield from map(entity_node, resolved.entities)
    for fact in resolved.facts:
        yield fact_node(fact, words)
        yield from evidence_nodes(fact, heads)
    yield from domain_nodes(resolved.facts, vocabulary=words)


def _edges(resolved: Resolved) -> Iterator[Edge]:
    for fact in resolved.facts:
        yield from _edges_of(fact)
    for entity in resolved.entities:
        if entity.kind is EntityKind.OFFICE:
            yield from office_edges(entity)


def _edges_of(fact: ResolvedFact, *, only: Collection[str] | None = None) -> Iterator[Edge]:
    yield from evidence_edges(fact, only=only)
    yield from side_edges(fact)
    yield from triple_edges(fact)
