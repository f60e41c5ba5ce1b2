"""Resolved facts as rows of the property graph."""

from collections.abc import Collection, Iterator
from itertools import chain

from kg.graph.documents import document_nodes, evidence_edges, evidence_nodes
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


def build_part(resolved: Resolved, *, vocabulary: Vocabulary | None = None) -> Graph:
    """What the documents of ``resolved`` and their facts write, without the entities, which others name too.

    Of claims of other documents, which help to reconcile, neither a node nor an edge is given.
    """
    words = vocabulary if vocabulary is not None else load_vocabulary()
    here = {head.id for head in resolved.documents}
    nodes = chain(
        document_nodes(resolved),
        evidence_nodes(resolved, only=here),
        (fact_node(fact, words) for fact in resolved.facts),
        (domain_node(key, words) for key in _domains(resolved)),
    )
    edges = chain.from_iterable(_edges_of(fact, only=here) for fact in resolved.facts)
    return Graph(tuple(nodes), tuple({edge.key: edge for edge in edges}.values()))


def _nodes(resolved: Resolved, words: Vocabulary) -> Iterator[Node]:
    yield from document_nodes(resolved)
    yield from evidence_nodes(resolved)
    yield from map(entity_node, resolved.entities)
    yield from (fact_node(fact, words) for fact in resolved.facts)
    yield from (domain_node(key, words) for key in _domains(resolved))


def _domains(resolved: Resolved) -> Collection[str]:
    return {fact.domain for fact in resolved.facts if fact.domain is not None}


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
