"""What happened to each document of a long run, told briefly at its end and written whole to a file."""

import json
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import Any, BinaryIO

from pydantic_core import to_jsonable_python

from kg.cli import terminal
from kg.cli.files import written
from kg.errors import DocumentError

_IN_MEMORY = 1 << 20  # bytes of each list; what is more waits in a temporary file
_KINDS, _EXAMPLES = 100, 3


class Report:
    """Notes warnings and failures as they come. ``end`` writes them with what else there is to say."""

    def __init__(self, stream: BinaryIO | None, opened: ExitStack) -> None:
        """Writes to ``stream``, if there is one."""
        self._stream = stream
        self._lists = {name: opened.enter_context(_spool()) for name in ("warnings", "failures")}
        self._examples: dict[str, list[str]] = {}
        self._numbers: dict[str, int] = {}
        self._untold = 0  # warnings of sorts beyond those that are told

    def warned(self, document: str, text: str) -> None:
        """Note what the reader was not sure of."""
        self._note("warnings", {"document": document, "warning": text})
        if text in self._numbers or len(self._numbers) < _KINDS:
            self._numbers[text] = self._numbers.get(text, 0) + 1
            examples = self._examples.setdefault(text, [])
            examples += [document] if len(examples) < _EXAMPLES else []
        else:
            self._untold += 1

    def failed(self, error: DocumentError) -> None:
        """Note why a document was not read."""
        where, _, reason = str(error).partition(": ")
        self._note("failures", {"where": where, "reason": reason})

    def tell(self) -> None:
        """Each warning at the terminal; one that many documents have in common once."""
        for text, number in self._numbers.items():
            examples = self._examples[text]
            if number <= _EXAMPLES:
                for document in examples:
                    terminal.note(f"note: {document}: {text}")
            else:
                terminal.note(f"note: {', '.join(examples)} and {number - _EXAMPLES:,} more: {text}")
        if self._untold:
            terminal.note(f"note: {self._untold:,} more warnings of other kinds, --report FILE has them all")

    def end(self, said: Mapping[str, Any]) -> None:
        """Write ``said`` and the lists of warnings and failures as one JSON object."""
        if self._stream is None:
            return
        head = json.dumps(to_jsonable_python(said), ensure_ascii=False, indent=2)
        self._stream.write(_encoded(head[: head.rindex("\n")]))
        for name, entries in self._lists.items():
            self._stream.write(f',\n  "{name}": ['.encode())
            self._copy(entries)
            self._stream.write(b"]")
        self._stream.write(b"\n}\n")

    def _note(self, name: str, entry: Mapping[str, str]) -> None:
        if self._stream is not None:
            self._lists[name].write(_encoded(json.dumps(entry, ensure_ascii=False)) + b"\n")

    def _copy(self, entries: BinaryIO) -> None:
        entries.seek(0)
        separator = b"\n    "
        for line in entries:
            self._write(separator + line.rstrip(b"\n"))
            separator = b",\n    "
        self._write(b"\n  " if separator.startswith(b",") else b"")

    def _write(self, data: bytes) -> None:
        if self._stream is not None:
            self._stream.write(data)


def _encoded(text: str) -> bytes:
    """JSON as bytes; half a character, as the name of a file may have, as JSON escapes it."""
    return text.encode(errors="backslashreplace")


def _spool() -> Any:
    return SpooledTemporaryFile(max_size=_IN_MEMORY)


@contextmanager
def reported(path: Path | None) -> Iterator[Report]:
    """A report that stands at ``path`` once the block has ended; without one it is only told."""
    with ExitStack() as opened:
        stream = None if path is None else opened.enter_context(written(path))
        yield Report(stream, opened)
