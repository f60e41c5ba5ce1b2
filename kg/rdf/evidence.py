"""Evidence as a Web Annotation: a quote and its place in a document, made by an extractor (PROV)."""

from collections.abc import Iterator

from rdflib import RDF, Literal, URIRef
from rdflib.term import Node as Term

from kg.graph import End, Node
from kg.rdf.terms import OA, iri, ours, theirs


def annotation(evidence: Node, document: End) -> Iterator[tuple[Term, Term, Term]]:
    """The target and its selectors of ``evidence`` in ``document``, and the engine that found it."""
    subject = iri(evidence.end)
    target = URIRef(f"{subject}/target")
    yield (subject, RDF.type, OA.Annotation)
    yield (subject, OA.hasTarget, target)
    yield (target, RDF.type, OA.SpecificResource)
    yield (target, OA.hasSource, iri(document))
    yield from _position(evidence, target)
    yield from _quotation(evidence, target)
    yield from _engine(evidence, subject)


def _position(evidence: Node, target: URIRef) -> Iterator[tuple[Term, Term, Term]]:
    selector = URIRef(f"{target}/position")
    yield (target, OA.hasSelector, selector)
    yield (selector, RDF.type, OA.TextPositionSelector)
    yield (selector, OA.start, Literal(evidence.properties["start"]))
    yield (selector, OA.end, Literal(evidence.properties["end"]))


def _quotation(evidence: Node, target: URIRef) -> Iterator[tuple[Term, Term, Term]]:
    quote = evidence.properties.get("quote")
    if quote is not None:
        selector = URIRef(f"{target}/quote")
        yield (target, OA.hasSelector, selector)
        yield (selector, RDF.type, OA.TextQuoteSelector)
        yield (selector, OA.exact, Literal(quote))


def _engine(evidence: Node, subject: URIRef) -> Iterator[tuple[Term, Term, Term]]:
    engine = ours("engine", str(evidence.properties["engine"]))
    yield (subject, theirs("prov:wasAttributedTo"), engine)
    yield (engine, RDF.type, theirs("prov:SoftwareAgent"))
