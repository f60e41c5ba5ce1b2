"""The whole of a store into a file and back."""

import json
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO, Protocol

from kg.errors import StoreError
from kg.facts import DocumentHead, DocumentId, Extraction
from kg.store.dump import dumped, extractions_of, hash_of, seal_of, sealed
from kg.store.guarded import Guarded
from kg.store.report import LoadReport
from kg.store.spill import Sorter
from kg.store.version import writes


class BeingWritten(StoreError):
    """The whole of a graph was asked for while somebody wrote to it."""


class Dumped(Guarded):
    """A store whose content has one canonical form."""

    def dump(self, stream: BinaryIO) -> str:
        """Write all that the store holds in its canonical form and return its hash; nothing is held whole."""
        with self._sorted() as lines:
            for line in sealed(iter(lines)):
                stream.write(line)
        return str(json.loads(line)["sha256"])

    def hash(self) -> str:
        """The hash of the canonical dump: the same for the same graph in whichever store."""
        with self._sorted() as lines:
            return hash_of(iter(lines))

    @contextmanager
    def _sorted(self) -> Iterator[Sorter]:
        """The lines of the dump. Raises ``BeingWritten`` if somebody writes meanwhile."""
        with ExitStack() as files:
            before = self._read(writes)
            lines = self._read(lambda tx: dumped(tx, files.enter_context(Sorter())))
            if self._read(writes) != before:
                raise BeingWritten(f"{self.name}: was written to meanwhile, ask again when that has ended")
            yield lines


class Restorable(Protocol):
    """A store as a dump fills it."""

    @property
    def name(self) -> str:
        """The address, as messages show it."""
        ...

    def documents(self) -> list[DocumentHead]:
        """All documents by id."""
        ...

    def load(self, extractions: Iterable[Extraction], *, batch: int | None = None) -> LoadReport:
        """Keep what documents say in place of what they said before."""
        ...

    def prune(self, keep: Collection[DocumentId]) -> int:
        """Take away all documents but those of ``keep``."""
        ...


def restored(
    store: Restorable, dump: Path, *, prune: bool, batch: int, on_pruned: Callable[[int], None]
) -> LoadReport:
    """Make ``store`` hold what ``dump`` holds; other documents are an error, or with ``prune`` taken away."""
    seal_of(dump)
    kept = {one.document.id for one in extractions_of(dump)}
    if not prune:
        _demand_only(store, kept, dump)
    report = store.load(extractions_of(dump), batch=batch)
    if prune:
        on_pruned(store.prune(kept))
    else:
        _demand_only(store, kept, dump)  # somebody may have loaded others meanwhile
    return report


def _demand_only(store: Restorable, kept: Collection[DocumentId], dump: Path) -> None:
    others = [head.id for head in store.documents() if head.id not in kept]
    if others:
        raise StoreError(
            f"{store.name}: holds {len(others)} documents that {dump} has not, such as {others[0]!r}: "
            "choose an empty store, or --prune to lose them"
        )
