"""RDF as text, byte for byte the same for the same graph."""

from io import StringIO

from rdflib import Graph

from kg.errors import UsageError
from kg.rdf.jsonld import context

FORMATS = {"turtle": "turtle", "jsonld": "json-ld", "ntriples": "nt"}


def write_rdf(graph: Graph, format: str = "turtle") -> str:  # noqa: A002
    """``graph`` as "turtle", "jsonld" or "ntriples". Raises ``UsageError``."""
    if format not in FORMATS:
        raise UsageError(f"unknown RDF format {format!r}, use one of {', '.join(FORMATS)}")
    if format == "jsonld":
        return (
            graph.serialize(format="json-ld", context=context()["@context"], sort_keys=True, indent=2) + "\n"
        )
    text = graph.serialize(format=FORMATS[format])
    return _sorted(text) if format == "ntriples" else text.rstrip("\n") + "\n"


def _sorted(text: str) -> str:
    """The lines in order: only a line feed ends one, other separators stand inside literals."""
    return "".join(sorted(StringIO(text, newline="\n")))
