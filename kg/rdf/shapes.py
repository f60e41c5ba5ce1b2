"""SHACL shapes from the graph model: what a node must have, and that no triple states what is not true."""

from collections.abc import Iterator, Sequence
from itertools import count

from rdflib import RDF, Graph, Literal, Namespace, URIRef
from rdflib.collection import Collection
from rdflib.term import BNode
from rdflib.term import Node as Term

from kg.graph import EDGES, NODES, EdgeType, NodeType, Property, PropertyType
from kg.rdf.rules import RULES
from kg.rdf.terms import DATATYPES, KG, STORE_ONLY, XSD, bound, term

SH = Namespace("http://www.w3.org/ns/shacl#")


def shapes() -> Graph:
    """One node shape a label, and one a rule."""
    graph = bound()
    ids = (BNode(f"b{number:04}") for number in count())
    for node in NODES:
        shape = KG[f"{node.label}Shape"]
        graph.add((shape, RDF.type, SH.NodeShape))
        graph.add((shape, SH.targetClass, KG[node.label]))
        for property_shape in _property_shapes(graph, node, ids):
            graph.add((shape, SH.property, property_shape))
    for name, (target, message, select) in RULES.items():
        _rule(graph, KG[f"{name}Rule"], target, message, select)
    return graph


def _property_shapes(graph: Graph, node: NodeType, ids: Iterator[BNode]) -> Iterator[URIRef]:
    for declared in node.properties:
        if declared.name not in STORE_ONLY:
            yield _values(graph, declared, KG[f"{node.label}-{declared.name}"], ids)
    for edge in EDGES:
        if node.label in edge.starts:
            yield _ends(graph, edge, KG[f"{node.label}-{edge.type}"], ids)


def _values(graph: Graph, declared: Property, shape: URIRef, ids: Iterator[BNode]) -> URIRef:
    _shape(graph, shape, declared.name, least=int(declared.required))
    if declared.type is not PropertyType.STRINGS:
        graph.add((shape, SH.maxCount, Literal(1)))
    if declared.required and declared.type is PropertyType.STRING:
        graph.add((shape, SH.minLength, Literal(1)))
    if declared.values:
        _list(graph, shape, SH["in"], [Literal(value) for value in declared.values], ids)
    _either(graph, shape, SH.datatype, [XSD[name] for name in DATATYPES[declared.type]], ids)
    return shape


def _ends(graph: Graph, edge: EdgeType, shape: URIRef, ids: Iterator[BNode]) -> URIRef:
    _shape(graph, shape, edge.type, least=edge.least)
    if edge.most is not None:
        graph.add((shape, SH.maxCount, Literal(edge.most)))
    _either(graph, shape, SH["class"], [KG[label] for label in edge.ends], ids)
    return shape


def _shape(graph: Graph, shape: URIRef, name: str, *, least: int) -> None:
    graph.add((shape, RDF.type, SH.PropertyShape))
    graph.add((shape, SH.path, term(name)))
    if least:
        graph.add((shape, SH.minCount, Literal(least)))


def _either(
    graph: Graph, shape: URIRef, predicate: URIRef, values: list[URIRef], ids: Iterator[BNode]
) -> None:
    """``predicate`` must hold with one of ``values``."""
    if len(values) == 1:
        graph.add((shape, predicate, values[0]))
        return
    choices = [next(ids) for _ in values]
    for choice, value in zip(choices, values, strict=True):
        graph.add((choice, predicate, value))
    _list(graph, shape, SH["or"], choices, ids)


def _list(
    graph: Graph, shape: URIRef, predicate: URIRef, items: Sequence[Term], ids: Iterator[BNode]
) -> None:
    first = next(ids)
    graph.add((shape, predicate, first))
    Collection(graph, first, list(items))


def _rule(graph: Graph, shape: URIRef, target: URIRef, message: str, select: str) -> None:
    constraint = URIRef(f"{shape}-select")
    graph.add((shape, RDF.type, SH.NodeShape))
    graph.add((shape, SH.targetSubjectsOf, target))
    graph.add((shape, SH.sparql, constraint))
    graph.add((constraint, RDF.type, SH.SPARQLConstraint))
    graph.add((constraint, SH.message, Literal(message)))
    graph.add((constraint, SH.select, Literal(select)))
