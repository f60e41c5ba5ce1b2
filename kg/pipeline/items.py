"""What passes through the pipeline, in the order of the documents."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from kg.documents import Document, read_documents
from kg.errors import DocumentError
from kg.facts import Extraction

Item = Document | Extraction | DocumentError
"""A document to be read, one whose facts are known already, or why one cannot be read."""

Outcome = Extraction | DocumentError
OnError = Callable[[DocumentError], None]
Stopped = Callable[[], bool]


def never() -> bool:
    """Nobody asks to stop."""
    return False


def read_items(paths: Iterable[str | Path], *, stopped: Stopped = never) -> Iterator[Item]:
    """The documents of ``paths`` and the faults among them, each in its place, until ``stopped``."""
    faults: list[DocumentError] = []
    for document in read_documents(paths, on_error=faults.append):
        yield from faults
        faults.clear()
        if stopped():
            return
        yield document
    yield from faults
