"""Which ids were given already, for any number of documents in little memory."""

import sqlite3
from types import TracebackType
from typing import Self

from kg.facts import DocumentId

_KIBIBYTES = 4_096  # that are held in memory; the rest goes to a temporary file


class Seen:
    """Ids and where each came from, in a database of its own that ends with the ``with`` block."""

    def __init__(self) -> None:
        """Nothing so far."""
        self._table = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._table.execute(f"PRAGMA cache_size = -{_KIBIBYTES}")
        self._table.execute("PRAGMA journal_mode = OFF")
        self._table.execute("CREATE TABLE seen (id TEXT PRIMARY KEY, place TEXT) WITHOUT ROWID")
        self._table.execute("BEGIN")

    def __enter__(self) -> Self:
        """The table itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Forget all."""
        self._table.close()

    def first(self, document: DocumentId, *, where: str) -> str | None:
        """Where ``document`` was given before; none, and ``where`` from now on, if it was not."""
        added = self._table.execute("INSERT OR IGNORE INTO seen VALUES (?, ?)", (document, where))
        if added.rowcount:
            return None
        found = self._table.execute("SELECT place FROM seen WHERE id = ?", (document,)).fetchone()
        return str(found[0])
