"""What a program shows of a node: its name, its words, or of a fact who and when."""

from collections.abc import Iterator, Mapping
from datetime import date

from kg.facts import PartialDate, Precision
from kg.graph import Edge, Graph, Node
from kg.resolve.model import Side

_SIDES: Mapping[str, int] = {side.value: place for place, side in enumerate(Side)}  # doers before others
_OWN = ("name", "label_fr", "title", "quote")  # the property that tells a node, whichever it has
_FACT = "Fact"


def labels(graph: Graph) -> dict[str, str]:
    """The label of each node of ``graph``, under its name there."""
    told = {str(node.end): _told(node) for node in graph.nodes}
    sides: dict[str, list[Edge]] = {}
    for edge in graph.edges:
        if edge.type in _SIDES:
            sides.setdefault(str(edge.start), []).append(edge)
    facts = {
        str(node.end): _of_fact(
            node, [told[str(edge.end)] for edge in _in_order(sides.get(str(node.end), []))]
        )
        for node in graph.nodes
        if node.labels[0] == _FACT
    }
    return told | facts


def _in_order(edges: list[Edge]) -> list[Edge]:
    return sorted(edges, key=lambda edge: _SIDES[edge.type])


def _told(node: Node) -> str:
    own = (node.properties.get(name) for name in _OWN)
    return next((" ".join(str(one).split()) for one in own if one), str(node.id))


def _of_fact(node: Node, names: list[str]) -> str:
    """ "Meeting: Kofi Mensah – Ingrid Dahl, 2024-04-01, planned"."""
    return f"{node.labels[-1]}: {', '.join([' – '.join(names), *_more(node)])}"


def _more(node: Node) -> Iterator[str]:
    said = node.properties
    day = said.get("date")
    if isinstance(day, date):
        yield PartialDate.of(day, precision=Precision(str(said.get("date_precision", Precision.DAY))))
    yield from (str(said[name]) for name in ("kind", "domain", "status") if said.get(name) is not None)
