"""A store's whole content in one canonical form: the same bytes for the same graph, from whichever store.

A dump is lines of JSON in the order of their bytes: ``{"dump"`` names the format and the model, then come
``{"edge"``, ``{"extraction"`` (what a document says with its text: all that is needed to make the graph
again) and ``{"node"`` (as it stands in the store, without the text); ``{"sha256"`` is the hash of it all.
What else somebody keeps in the same database is not the graph's and is left out.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

from neo4j import ManagedTransaction

from kg.errors import StoreError
from kg.facts import Extraction
from kg.graph import EDGES, MODEL, NODES
from kg.store.readback import rows, stored
from kg.store.spill import Sorter
from kg.store.statements import asked
from kg.store.values import received

FORMAT = 1
_HEAD, _EXTRACTION, _HASH = b'{"dump":', b'{"extraction":', b'{"sha256":'
_PAGE = 200  # documents that are read at a time
_KEYS = {node.base: node.key for node in NODES}
_BASES = {label: node.base for node in NODES for label in (node.label, node.base)}


def dumped(tx: ManagedTransaction, into: Sorter) -> Sorter:
    """``into`` with every line of a dump but the hash."""
    into.add(_line({"dump": FORMAT, "model": MODEL}))
    for record in tx.run(asked("dump_edges"), types=[edge.type for edge in EDGES]):
        into.add(_line(_edge(*record.values())))
    for record in tx.run(asked("dump_nodes")):
        into.add(_line(_node(*record.values())))
    for extraction in _extractions(tx):
        into.add(_EXTRACTION + extraction.model_dump_json(exclude_none=True).encode() + b"}\n")
    return into


def sealed(lines: Iterator[bytes]) -> Iterator[bytes]:
    """``lines`` and the line with their hash."""
    digest = hashlib.sha256()
    for line in lines:
        digest.update(line)
        yield line
    yield _line({"sha256": digest.hexdigest()})


def hash_of(lines: Iterator[bytes]) -> str:
    """The hash that ``sealed`` would end with."""
    digest = hashlib.sha256()
    for line in lines:
        digest.update(line)
    return digest.hexdigest()


def seal_of(path: Path) -> str:
    """The hash of the dump at ``path``, whole and unaltered. Raises ``StoreError`` for any other file."""
    digest, last = hashlib.sha256(), b""
    try:
        with path.open("rb") as stream:
            if not (first := stream.readline()).startswith(_HEAD):
                raise StoreError(f"{path}: is no dump as kg backup writes it")
            _demand_known(path, first)
            digest.update(first)
            for line in stream:
                digest.update(last)
                last = line
    except OSError as error:
        raise StoreError(f"{path}: cannot be read ({error.strerror})") from error
    if last != _line({"sha256": digest.hexdigest()}):
        raise StoreError(f"{path}: is cut off or altered, its hash does not fit; take another backup")
    return digest.hexdigest()


def extractions_of(path: Path) -> Iterator[Extraction]:
    """What the documents of the dump at ``path`` say."""
    with path.open("rb") as stream:
        for line in stream:
            if line.startswith(_EXTRACTION):
                yield Extraction.model_validate_json(line[len(_EXTRACTION) : -2])


def _demand_known(path: Path, first: bytes) -> None:
    try:
        head = json.loads(first)
        newer = head["dump"] > FORMAT or head["model"] > MODEL
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise StoreError(f"{path}: is no dump as kg backup writes it, its first line is broken") from error
    if newer:
        raise StoreError(f"{path}: was written by a newer program, update communique-kg")


def _extractions(tx: ManagedTransaction) -> Iterator[Extraction]:
    ids = iter([row["id"] for row in rows(tx, "document_ids")])
    while part := list(islice(ids, _PAGE)):
        yield from stored(tx, part).values()


def _edge(kind: str, *ends: Any) -> dict[str, Any]:
    start, start_labels, end, end_labels, own = ends
    named = {"start": f"{_base(start_labels)}/{start}", "end": f"{_base(end_labels)}/{end}"}
    return {"edge": kind, **named, "properties": dict(sorted(own.items()))}


def _node(labels: list[str], own: Mapping[str, Any]) -> dict[str, Any]:
    base = _base(labels)
    shown = {name: own[name] for name in sorted(own) if name != "text"}
    return {"node": f"{base}/{own[_KEYS[base]]}", "labels": sorted(set(labels)), "properties": shown}


def _base(labels: list[str]) -> str:
    return next(_BASES[label] for label in labels if label in _BASES)


def _line(value: Any) -> bytes:
    return _encoded(value).encode() + b"\n"


def _iso(value: Any) -> str:
    return str(received(value).isoformat())[:10]


_encoded = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=_iso).encode
