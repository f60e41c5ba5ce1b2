"""What was extracted so far, on disk, so that a command that was cut off goes on where it was."""

import os
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from pydantic import ValidationError

from kg.documents import Document
from kg.errors import UsageError
from kg.facts import DocumentId, Extraction
from kg.pipeline.items import Item
from kg.pipeline.lock import locked

_START = b'{"document": '
_TABLE = "CREATE TABLE lines (id TEXT PRIMARY KEY, start INTEGER, length INTEGER, fresh INTEGER)"


class Journal:
    """Lines of extractions in the order in which they were made; a line that was cut off does not count."""

    def __init__(self, path: Path) -> None:
        """Open the journal at ``path``, made if missing. Raises ``UsageError`` for any other file.

        So it does while another command writes there: what stands in the file is never touched then.
        """
        self._path, self._stream = path, locked(path)
        self._table = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._table.execute(_TABLE)
        self._table.execute("BEGIN")
        try:
            self._end = self._read_back()
        except UsageError:
            self._close()
            raise
        self._stream.truncate(self._end)

    def __enter__(self) -> Self:
        """The journal itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file; it stays unless it was discarded."""
        self._close()

    def discard(self) -> None:
        """Take the file away, for all of it stands elsewhere."""
        if os.name == "nt":  # no open file can be taken away there
            self._stream.close()
        self._path.unlink()

    def recorded(self, items: Iterable[Item], *, engine: str) -> Iterator[Item]:
        """``items`` with what is written down already of a document as ``engine`` read it in its place."""
        for item in items:
            found = self._found(item, engine) if isinstance(item, Document) else None
            yield item if found is None else found

    def keep(self, extractions: Iterable[Extraction]) -> Iterator[Extraction]:
        """``extractions``, each written down before it passes."""
        for extraction in extractions:
            key = extraction.document.id
            row = self._table.execute("SELECT fresh FROM lines WHERE id = ?", (key,)).fetchone()
            if row is None or not row[0]:
                self._add(key, f"{extraction.line()}\n".encode())
            yield extraction

    def _found(self, document: Document, engine: str) -> Extraction | None:
        row = self._table.execute("SELECT start, length FROM lines WHERE id = ?", (document.id,)).fetchone()
        if row is None:
            return None
        found = Extraction.model_validate_json(os.pread(self._stream.fileno(), row[1], row[0]))
        if found.document != document.head.model_copy(update={"engine": engine}):
            return None
        self._table.execute("UPDATE lines SET fresh = 1 WHERE id = ?", (document.id,))
        return found

    def _add(self, key: str, line: bytes) -> None:
        self._stream.write(line)
        self._stream.flush()
        self._table.execute("INSERT OR REPLACE INTO lines VALUES (?, ?, ?, 1)", (key, self._end, len(line)))
        self._end += len(line)

    def _read_back(self) -> int:
        """Note where each line stands; the end of the last whole one."""
        self._stream.seek(0)
        end = 0
        for line in self._stream:
            if not line.endswith(b"\n") and (line.startswith(_START) or _START.startswith(line)):
                break
            row = (self._id(line), end, len(line))
            self._table.execute("INSERT OR REPLACE INTO lines VALUES (?, ?, ?, 0)", row)
            end += len(line)
        return end

    def _id(self, line: bytes) -> DocumentId:
        foreign = UsageError(f"{self._path}: is no journal of this command: delete it or choose another -o")
        if not line.endswith(b"\n"):
            raise foreign
        try:
            return Extraction.model_validate_json(line).document.id
        except ValidationError as error:
            raise foreign from error

    def _close(self) -> None:
        self._table.close()
        self._stream.close()
