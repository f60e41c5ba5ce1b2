"""Rows of the property graph as triples. A fact is a node of its own, with arguments, status, evidence."""

from collections.abc import Iterator
from datetime import date

from rdflib import OWL, RDF, RDFS, SKOS, Literal, URIRef
from rdflib import Graph as Rdf
from rdflib.term import Node as Term

from kg.graph import Edge, Graph, Node, Value, node_type
from kg.graph.model import edge_type
from kg.rdf.evidence import annotation
from kg.rdf.terms import KG, STORE_ONLY, XSD, bound, iri, term

Triple = tuple[Term, Term, Term]
_WIKIDATA = "http://www.wikidata.org/entity/"
_LENGTHS = {"day": (10, XSD.date), "month": (7, XSD.gYearMonth), "year": (4, XSD.gYear)}


def to_rdf(graph: Graph) -> Rdf:
    """The triples of ``graph``, with no blank node: the same graph gives the same triples."""
    rdf = bound()
    for node in graph.nodes:
        _add(rdf, _node(node))
    for edge in graph.edges:
        _add(rdf, _edge(edge))
    for edge in graph.edges:
        if edge.type == "STATED_IN":
            _add(rdf, annotation(graph.by_end[edge.start], edge.end))
    return rdf


def _add(rdf: Rdf, triples: Iterator[Triple]) -> None:
    for triple in triples:
        rdf.add(triple)


def _node(node: Node) -> Iterator[Triple]:
    subject = iri(node.end)
    for label in node.labels:
        yield (subject, RDF.type, KG[label])
    for declared in node_type(node.labels[-1]).properties:
        if declared.name in node.properties and declared.name not in STORE_ONLY:
            for value in _literals(node, declared.name):
                yield (subject, term(declared.name), value)
    yield from _labels(node, subject)
    yield from _links(node, subject)


def _literals(node: Node, name: str) -> Iterator[Literal]:
    value = node.properties[name]
    if isinstance(value, date):
        yield _date(value, str(node.properties.get(f"{name}_precision", "day")))
    else:
        yield from map(_literal, value if isinstance(value, tuple) else (value,))


def _literal(value: Value) -> Literal:
    return Literal(value)


def _date(value: date, precision: str) -> Literal:
    """As precise as the source: a day, a month or a year."""
    length, datatype = _LENGTHS[precision]
    return Literal(value.isoformat()[:length], datatype=datatype)


def _labels(node: Node, subject: URIRef) -> Iterator[Triple]:
    """What browsers show: names with their language."""
    predicate = SKOS.prefLabel if node.labels[0] == "Domain" else RDFS.label
    for name, value in node.properties.items():
        stem, _, language = name.partition("_")
        if stem in ("name", "label") and language:
            yield (subject, predicate, Literal(value, lang=language))
    if node.labels[-1] in ("Person", "Office"):
        yield (subject, RDFS.label, Literal(node.properties["name"]))


def _links(node: Node, subject: URIRef) -> Iterator[Triple]:
    """To the same thing elsewhere."""
    if "wikidata" in node.properties:
        yield (subject, OWL.sameAs, URIRef(f"{_WIKIDATA}{node.properties['wikidata']}"))
    if "eurovoc" in node.properties:
        yield (subject, SKOS.closeMatch, URIRef(f"http://eurovoc.europa.eu/{node.properties['eurovoc']}"))


def _edge(edge: Edge) -> Iterator[Triple]:
    start, end = iri(edge.start), iri(edge.end)
    yield (start, term(edge.type), end)
    if edge.type == "MET":
        yield (end, term(edge.type), start)
    elif edge.properties and not edge_type(edge.type).triple:
        yield from _wording(edge, start, end)


def _wording(edge: Edge, start: URIRef, end: URIRef) -> Iterator[Triple]:
    """How the document words a participant, as a node between the fact and the entity."""
    wording = URIRef(f"{start}/{edge.type.lower()}/{end.rpartition('/id/entity/')[2]}")
    yield (start, KG.wording, wording)
    yield (wording, RDF.type, KG.Wording)
    yield (wording, KG.entity, end)
    for name, value in edge.properties.items():
        yield (wording, term(name), _literal(value))
