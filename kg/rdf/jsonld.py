"""The JSON-LD context of our terms."""

from typing import Any

from kg.graph import EDGES, NODES
from kg.rdf.terms import DATA, KG, STORE_ONLY, XSD, alignments, term


def context() -> dict[str, Any]:
    """``{"@context": …}``: prefixes, classes, links and values under the names of our terms."""
    terms: dict[str, Any] = {"kg": str(KG), "xsd": str(XSD), "data": str(DATA), **alignments()["prefixes"]}
    for node in NODES:
        terms[node.label] = str(KG[node.label])
        for declared in node.properties:
            if declared.name not in STORE_ONLY:
                terms[_local(declared.name)] = str(term(declared.name))
    for edge in EDGES:
        terms[_local(edge.type)] = {"@id": str(term(edge.type)), "@type": "@id"}
    return {"@context": dict(sorted(terms.items()))}


def _local(name: str) -> str:
    return str(term(name)).removeprefix(str(KG))
