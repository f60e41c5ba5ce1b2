"""Whether and how many documents there are to read."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from kg.documents.model import Document
from kg.documents.parquet import count_rows
from kg.documents.read import read_all
from kg.documents.stdin import is_stream
from kg.documents.walk import Paths, files, is_folder, listed
from kg.errors import DocumentError

_BLOCK = 1 << 20


def any_document(paths: Paths) -> bool:
    """Whether ``paths`` hold one that can be read; what can be read once only is taken to."""
    found = [str(path) for path in listed(paths)]
    return any(map(is_stream, found)) or any(isinstance(one, Document) for one in read_all(found))


def count_documents(paths: Paths) -> int | None:
    """How many documents ``paths`` hold, a file for one, a line of JSON Lines for one.

    An estimate, for telling how much is left: what cannot be read is counted or not. None where something
    can be read once only: counting would empty it.
    """
    found = [str(path) for path in listed(paths)]
    return None if any(map(is_stream, found)) else sum(map(_number, _all(found)))


def _all(paths: Iterable[str]) -> Iterator[Path]:
    for path in map(Path, paths):
        found = files(path) if is_folder(path) else (path,)
        yield from (one for one in found if isinstance(one, Path))  # a fault is told when it is read


def _number(path: Path) -> int:
    try:
        if path.suffix.lower() == ".jsonl":
            return _lines(path)
        return count_rows(path) if path.suffix.lower() == ".parquet" else 1
    except (OSError, DocumentError):
        return 1


def _lines(path: Path) -> int:
    with path.open("rb") as stream:
        return sum(block.count(b"\n") for block in iter(lambda: stream.read(_BLOCK), b""))
