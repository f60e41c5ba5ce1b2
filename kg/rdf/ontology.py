"""Our terms, declared from the graph model, with their counterparts in vocabularies of others."""

from collections.abc import Iterable, Iterator

from rdflib import OWL, RDF, RDFS, SKOS, Graph, Literal, URIRef
from rdflib.term import Node as Term

from kg.graph import EDGES, NODES, EdgeType, NodeType, Property
from kg.rdf.terms import DATATYPES, KG, STORE_ONLY, XSD, alignments, bound, term, theirs

Triple = tuple[Term, Term, Term]
_INCLUDES = (theirs("schema:domainIncludes"), theirs("schema:rangeIncludes"))


def ontology() -> Graph:
    """Classes, object properties and datatype properties of the graph model."""
    graph = bound()
    for triple in _triples():
        graph.add(triple)
    return graph


def _triples() -> Iterator[Triple]:
    whole = URIRef(str(KG).rstrip("#"))
    yield (whole, RDF.type, OWL.Ontology)
    yield (
        whole,
        RDFS.label,
        Literal("Communiqués: who met, went, signed, cooperates and holds office", lang="en"),
    )
    for base in ("Fact", "Entity"):
        yield from _class(KG[base], f"any {base.lower()}", base)
    for node in NODES:
        yield from _node(node)
    for edge in EDGES:
        yield from _edge(edge)
    yield from _wording()


def _class(subject: URIRef, doc: str, label: str) -> Iterator[Triple]:
    yield (subject, RDF.type, OWL.Class)
    yield (subject, RDFS.label, Literal(label, lang="en"))
    yield (subject, RDFS.comment, Literal(doc, lang="en"))
    yield (subject, RDFS.isDefinedBy, URIRef(str(KG).rstrip("#")))
    for name in alignments()["classes"].get(label, ()):
        yield (subject, RDFS.subClassOf, theirs(name))


def _node(node: NodeType) -> Iterator[Triple]:
    yield from _class(KG[node.label], node.doc, node.label)
    if node.base != node.label:
        yield (KG[node.label], RDFS.subClassOf, KG[node.base])
    for declared in node.properties:
        if declared.name not in STORE_ONLY:
            yield from _datatype_property(declared, KG[node.label])


def _datatype_property(declared: Property, owner: URIRef) -> Iterator[Triple]:
    subject = term(declared.name)
    yield from _property(subject, OWL.DatatypeProperty, declared.name)
    yield (subject, SKOS.definition, Literal(declared.doc, lang="en"))
    yield (subject, _INCLUDES[0], owner)
    for datatype in DATATYPES[declared.type]:
        yield (subject, _INCLUDES[1], XSD[datatype])


def _edge(edge: EdgeType) -> Iterator[Triple]:
    subject = term(edge.type)
    yield from _property(subject, OWL.ObjectProperty, edge.type.lower())
    yield (subject, SKOS.definition, Literal(edge.doc, lang="en"))
    for includes, labels in zip(_INCLUDES, (edge.starts, edge.ends), strict=True):
        yield from ((subject, includes, KG[label]) for label in labels)
    if edge.type == "MET":
        yield (subject, RDF.type, OWL.SymmetricProperty)


def _property(subject: URIRef, kind: URIRef, name: str) -> Iterator[Triple]:
    yield (subject, RDF.type, kind)
    yield (subject, RDFS.label, Literal(name.replace("_", " "), lang="en"))
    yield (subject, RDFS.isDefinedBy, URIRef(str(KG).rstrip("#")))
    for other in alignments()["properties"].get(name, ()):
        yield (subject, RDFS.subPropertyOf, theirs(other))


def _wording() -> Iterator[Triple]:
    """Between a fact and an entity stands how the document words the entity."""
    yield from _class(KG.Wording, "how a document words one who takes part in a fact", "Wording")
    yield from _property(KG.wording, OWL.ObjectProperty, "wording")
    yield from _property(KG.entity, OWL.ObjectProperty, "entity")
    for declared in _distinct(edge for edge in EDGES if not edge.triple):
        yield from _datatype_property(declared, KG.Wording)


def _distinct(edges: Iterable[EdgeType]) -> list[Property]:
    return list({declared.name: declared for edge in edges for declared in edge.properties}.values())
