"""Which formats there are, and the one function that writes them."""

from collections.abc import Callable, Collection, Mapping
from difflib import get_close_matches
from typing import BinaryIO

from kg.errors import UsageError
from kg.export.networks import write_gexf, write_graphml
from kg.export.rows import write_csv, write_jsonl
from kg.graph import Graph
from kg.rdf import to_rdf, write_rdf

Writer = Callable[[Graph, BinaryIO], None]


def export(graph: Graph, format: str, stream: BinaryIO) -> None:  # noqa: A002
    """Write ``graph`` to the binary ``stream``, byte for byte the same for the same graph.

    ``format`` is a key of ``FORMATS``. Raises ``UsageError`` for any other.
    """
    demand_known(format, FORMATS)
    FORMATS[format](graph, stream)


def demand_known(format: str, known: Collection[str]) -> None:  # noqa: A002
    """Raise ``UsageError`` with a hint unless ``format`` is one of ``known``."""
    if format in known:
        return
    near = get_close_matches(format, known, n=1)
    hint = f"did you mean {near[0]}?" if near else f"use one of {', '.join(known)}"
    raise UsageError(f"unknown format {format!r}, {hint}")


def _rdf(name: str) -> Writer:
    def write(graph: Graph, stream: BinaryIO) -> None:
        stream.write(write_rdf(to_rdf(graph), name).encode())

    return write


FORMATS: Mapping[str, Writer] = {
    "graphml": write_graphml,
    "gexf": write_gexf,
    "turtle": _rdf("turtle"),
    "jsonld": _rdf("jsonld"),
    "ntriples": _rdf("ntriples"),
    "csv": write_csv,
    "jsonl": write_jsonl,
}
