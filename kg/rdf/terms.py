"""IRIs: of our terms, of our data, and of the vocabularies of others."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any
from urllib.parse import quote

from rdflib import Graph, Namespace, URIRef

from kg import resources
from kg.graph import End, PropertyType
from kg.source import read_toml

KG = Namespace("https://w3id.org/communique-kg/ns#")
DATA = Namespace("https://w3id.org/communique-kg/id/")
XSD = Namespace("http://www.w3.org/2001/XMLSchema#")
OA = Namespace("http://www.w3.org/ns/oa#")

DATATYPES: Mapping[PropertyType, tuple[str, ...]] = {
    PropertyType.STRING: ("string",),
    PropertyType.STRINGS: ("string",),
    PropertyType.INTEGER: ("integer",),
    PropertyType.FLOAT: ("double",),
    PropertyType.DATE: ("date", "gYearMonth", "gYear"),  # by the precision of the date
}
# copies of what the other properties say, kept for reading back and for counting
STORE_ONLY = frozenset(
    {
        "announced",
        "announced_a",
        "announced_b",
        "claim",
        "digest",
        "disputed",
        "forms",
        "lane",
        "lane_a",
        "lane_b",
        "month",
        "phase",
        "says",
        "sequence",
        "words",
    }
)


def term(name: str) -> URIRef:
    """Our property for a name of the graph model: ``as_written`` and ``SUPPORTED_BY`` in camel case."""
    return KG[re.sub(r"_(\w)", lambda match: match[1].upper(), name.lower())]


def iri(end: End) -> URIRef:
    """The IRI of a node."""
    return ours(end.label.lower(), end.id)


def ours(kind: str, key: str) -> URIRef:
    """The IRI of a thing of ours, whatever signs its ``key`` has."""
    return DATA[f"{kind}/{quote(key, safe=':')}"]


def bound() -> Graph:
    """An empty graph that knows all prefixes."""
    graph = Graph(bind_namespaces="none")
    graph.bind("kg", KG)
    graph.bind("xsd", XSD)
    for prefix, namespace in {**_STANDARD, **alignments()["prefixes"]}.items():
        graph.bind(prefix, namespace)
    return graph


def theirs(name: str) -> URIRef:
    """The IRI of a prefixed name such as "org:Post"."""
    prefix, _, local = name.partition(":")
    return URIRef(alignments()["prefixes"][prefix] + local)


@cache
def alignments() -> dict[str, Any]:
    """What ``schema/alignments.toml`` says."""
    return read_toml(resources.schema() / "alignments.toml")


_STANDARD = {
    "owl": "http://www.w3.org/2002/07/owl#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "sh": "http://www.w3.org/ns/shacl#",
}
