"""What passes through the pipeline, in the order of the documents."""

from collections.abc import Callable, Iterator
from itertools import takewhile

from kg.documents import Document, Paths, read_all
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


def read_items(paths: Paths, *, stopped: Stopped = never) -> Iterator[Item]:
    """The documents of ``paths`` and the faults among them, each in its place, until ``stopped``."""
    yield from takewhile(lambda _: not stopped(), read_all(paths))
