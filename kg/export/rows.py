"""Rows of nodes and edges: CSV for tables and ``neo4j-admin import``, JSON lines for programs."""

import csv
import io
import json
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, BinaryIO

from kg.export.values import flat, named
from kg.graph import Edge, Graph, Node, Value

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time that a zip file can give: the same bytes on every day
_LIST = ";"
_TYPES: Mapping[type, str] = {int: ":long", float: ":double", date: ":date", tuple: ":string[]"}
_NODE = (":ID", ":LABEL")
_EDGE = (":START_ID", ":END_ID", ":TYPE")


def write_csv(graph: Graph, stream: BinaryIO) -> None:
    """A zip of ``nodes.csv`` and ``edges.csv`` with headers as ``neo4j-admin database import`` reads.

    Columns of other types than text say so (``published:date``); lists are joined by ";".
    """
    tables = {"nodes.csv": (_NODE, map(_node, graph.nodes)), "edges.csv": (_EDGE, map(_edge, graph.edges))}
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, (first, rows) in tables.items():
            entry = zipfile.ZipInfo(name, date_time=_EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, _table(first, list(rows)))


def write_jsonl(graph: Graph, stream: BinaryIO) -> None:
    """A line for each node, then a line for each edge."""
    for line in _lines(graph):
        stream.write((json.dumps(line, ensure_ascii=False, sort_keys=True, default=_json) + "\n").encode())


def _node(node: Node) -> dict[str, Any]:
    return {":ID": named(str(node.end)), ":LABEL": _LIST.join(node.labels), **_flat(node.properties)}


def _edge(edge: Edge) -> dict[str, Any]:
    ends = {":START_ID": named(str(edge.start)), ":END_ID": named(str(edge.end))}
    return {**ends, ":TYPE": edge.type, **_flat(edge.properties)}


def _flat(properties: Mapping[str, Value]) -> dict[str, Any]:
    return {_typed(name, value): _cell(value) for name, value in properties.items()}


def _typed(name: str, value: Value) -> str:
    """The column of a property: a property has one type wherever it stands."""
    return f"{name}{next((suffix for kind, suffix in _TYPES.items() if isinstance(value, kind)), '')}"


def _cell(value: Value) -> str | int | float:
    if isinstance(value, tuple):
        return _LIST.join(str(flat(one)).replace(_LIST, ",") for one in value)
    return flat(value)


def _table(first: Iterable[str], rows: list[dict[str, Any]]) -> str:
    """The rows under the columns ``first`` and, sorted, all that any row has."""
    columns = [*first, *sorted({name for row in rows for name in row} - {*first})]
    written = io.StringIO()
    writer = csv.DictWriter(written, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return written.getvalue()


def _lines(graph: Graph) -> Iterator[dict[str, Any]]:
    for node in graph.nodes:
        yield {"node": str(node.end), "labels": node.labels, "properties": node.properties}
    for edge in graph.edges:
        ends = {"start": str(edge.start), "end": str(edge.end)}
        yield {"edge": edge.type, **ends, "properties": edge.properties}


def _json(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{value!r} has no JSON form")
