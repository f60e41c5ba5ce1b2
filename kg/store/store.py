"""A store: documents and their facts in, answers out."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from neo4j import ManagedTransaction

from kg.errors import UsageError
from kg.facts import DocumentHead, DocumentId, Extraction
from kg.graph import EDGES, MODEL, Graph, build_graph
from kg.resolve import resolve
from kg.store import load
from kg.store.backup import BeingWritten, Dumped, restored
from kg.store.bounds import demand_bounds, demand_values
from kg.store.connection import Connection
from kg.store.loading import load_all
from kg.store.readback import Held, head, held, rows, settled
from kg.store.readonly import refuse_writes
from kg.store.renew import renew
from kg.store.report import LoadReport
from kg.store.values import row
from kg.store.version import demand_known, version

_READ_BACK = 500


class Store(Dumped):
    """An open store; close it or use it in a ``with`` block. Every method raises ``StoreError``."""

    def __init__(self, connection: Connection, resources: ExitStack) -> None:
        """Take over a connection and what has to be closed with it."""
        super().__init__(connection)
        self._resources = resources

    def __enter__(self) -> Self:
        """The store itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the store."""
        self.close()

    def close(self) -> None:
        """Disconnect; an embedded store ends. May be called twice."""
        self._resources.close()

    def load(self, extractions: Iterable[Extraction], *, batch: int | None = None) -> LoadReport:
        """Keep what documents say in place of what they said before; unchanged ones are not written.

        All is kept or nothing; with ``batch``, that many documents at a time: the next ones are taken from
        ``extractions`` while those before are written. A graph of another lexicon is renewed first.
        """
        found = self._connection.read(version)
        if found.unfinished or (found.model == MODEL and not found.current):
            renew(self._connection, anyway=False)
        return load_all(extractions, batch=batch, read=self._read, write=self._write)

    def renew(self) -> None:
        """Write the graph again from the claims, as a new program or lexicon reads them.

        May be cut off at any moment: until it is called again and ends, the store refuses to be used.
        """
        renew(self._connection)

    def delete(self, document: DocumentId) -> bool:
        """Take away a document and all that only it says; false if the store does not have it."""
        return self._write(lambda tx: load.delete(tx, [document])) > 0

    def prune(self, keep: Collection[DocumentId]) -> int:
        """Take away all documents but those of ``keep``; how many went."""
        gone = iter(sorted({head.id for head in self.documents()}.difference(keep)))
        number = 0
        while part := list(islice(gone, _READ_BACK)):
            number += self._write(lambda tx, part=part: load.delete(tx, part))  # type: ignore[misc]
        return number

    def migrate(self) -> bool:
        """Renew a graph of an older program or another lexicon; false if there is nothing to do."""
        found = self._connection.read(version)
        demand_known(found, name=self.name)
        if found.current or found.model is None:
            return False
        self.renew()
        return True

    def restore(
        self,
        dump: Path,
        *,
        prune: bool = False,
        batch: int = _READ_BACK,
        on_pruned: Callable[[int], None] = lambda _: None,
    ) -> LoadReport:
        """Make the store hold what ``dump`` holds; may be cut off and run again.

        Other documents are an error, or with ``prune`` taken away; how many goes to ``on_pruned``.
        """
        return restored(self, dump, prune=prune, batch=batch, on_pruned=on_pruned)

    def read(
        self,
        cypher: str,
        parameters: Mapping[str, Any] | None = None,
        *,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> list[dict[str, Any]]:
        """The rows of a statement that only reads, the first ``limit`` of them.

        ``UsageError`` if it might write or a value is none that a store takes, ``StoreError`` if it takes
        longer than ``timeout`` seconds.
        """
        refuse_writes(cypher)
        demand_bounds(limit=limit, timeout=timeout)
        demand_values(parameters)

        def reading(tx: ManagedTransaction) -> list[dict[str, Any]]:
            return [row(record) for record in islice(tx.run(cypher, dict(parameters or {})), limit)]

        return self._connection.ask(lambda tx: self._guarded(tx, reading), timeout=timeout)

    def documents(self) -> list[DocumentHead]:
        """All documents by id, without their texts."""
        return self._read(lambda tx: [head(found) for found in rows(tx, "all_documents")])

    def held(self, ids: Iterable[DocumentId]) -> dict[DocumentId, Held]:
        """Those of the documents ``ids`` that the store has."""
        wanted = sorted(set(ids))
        return self._read(lambda tx: held(tx, wanted)) if wanted else {}

    def extraction(self, document: DocumentId) -> Extraction:
        """What ``document`` says, with its text. Raises ``UsageError`` if the store does not have it."""
        found = self._stored([document])
        if document not in found:
            raise UsageError(f"{self.name}: holds no document {document!r}, kg status lists them")
        return found[document]

    def extractions(self) -> Iterator[Extraction]:
        """What each document says, by id, with its text."""
        ids = iter([document.id for document in self.documents()])
        while part := list(islice(ids, _READ_BACK)):
            found = self._stored(part)
            yield from (found[key] for key in part if key in found)

    def _stored(self, documents: Collection[DocumentId]) -> dict[DocumentId, Extraction]:
        return self._read(lambda tx: settled(tx, documents, name=self.name))

    def graph(self) -> Graph:
        """The whole property graph, made again from the claims that the store holds."""
        return build_graph(resolve(self.extractions()))

    def counts(self) -> dict[str, int]:
        """How many nodes there are of each label and how many edges of each type."""
        types = [edge.type for edge in EDGES]
        return self._read(
            lambda tx: {
                counted["label"]: counted["number"]
                for counted in (*rows(tx, "node_counts"), *rows(tx, "edge_counts", types=types))
            }
        )

    def status(self, *, hashed: bool = True) -> dict[str, Any]:
        """The address, the counts, the model's version and the hash of the dump: none if not wanted or if
        somebody writes meanwhile.
        """
        digest = self._settled_hash() if hashed else None
        return {"store": self.name, "counts": self.counts(), "model": MODEL, "hash": digest}

    def _settled_hash(self) -> str | None:
        try:
            return self.hash()
        except BeingWritten:
            return None
