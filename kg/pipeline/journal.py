"""What was extracted so far, on disk, so that a command that was cut off goes on where it was."""

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from kg.documents import Document
from kg.facts import Extraction
from kg.pipeline.items import Item

_TABLE = "CREATE TABLE lines (id TEXT PRIMARY KEY, start INTEGER, length INTEGER, fresh INTEGER)"


class Journal:
    """Lines of extractions in the order in which they were made; a line that was cut off does not count."""

    def __init__(self, path: Path) -> None:
        """Open the journal at ``path``, made if missing."""
        self._stream = path.open("a+b")
        self._table = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._table.execute(_TABLE)
        self._table.execute("BEGIN")
        self._end = self._read_back()
        os.truncate(path, self._end)

    def __enter__(self) -> Self:
        """The journal itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file; it stays."""
        self._table.close()
        self._stream.close()

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
            if not line.endswith(b"\n"):
                break
            key = json.loads(line)["document"]["id"]
            self._table.execute("INSERT OR REPLACE INTO lines VALUES (?, ?, ?, 0)", (key, end, len(line)))
            end += len(line)
        return end
