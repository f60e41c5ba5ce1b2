"""The graph as RDF: an ontology aligned with PROV, Web Annotation, ORG and schema.org; SHACL shapes."""

from kg.rdf.data import to_rdf
from kg.rdf.jsonld import context
from kg.rdf.ontology import ontology
from kg.rdf.serialize import write_rdf
from kg.rdf.shapes import shapes
from kg.rdf.terms import DATA, KG

__all__ = ["DATA", "KG", "context", "ontology", "shapes", "to_rdf", "write_rdf"]
