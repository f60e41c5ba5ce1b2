"""Large inputs cut into parts that can be read apart from one another, on other machines too."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from kg.documents.lines import from_lines
from kg.documents.model import Found
from kg.documents.parquet import count_rows, from_parquet
from kg.documents.read import decoded, read_all, unique
from kg.documents.stdin import is_stream
from kg.documents.walk import Paths, files, is_folder, listed
from kg.errors import DocumentError


@dataclass(frozen=True, slots=True)
class Part:
    """A file, or of JSON Lines and Parquet the lines or rows ``first`` to before ``last``, from 0.

    ``offset`` is the byte at which the first line begins; ``fault`` says why there is nothing to read.
    """

    path: str
    first: int = 0
    last: int | None = None
    offset: int = 0
    fault: str | None = None


def parts(paths: Paths, *, size: int) -> Iterator[tuple[Part, ...]]:
    """Everything under ``paths`` in groups of ``size`` documents; the same for the same files.

    What cannot be read is a part too, which gives the fault when it is read.
    """
    group: list[Part] = []
    for found in _files(listed(paths)):
        large = _cut(found, size) if isinstance(found, Path) else None
        if large is None:
            group.append(_whole(found))
        if group and (large is not None or len(group) == size):
            yield tuple(group)
            group.clear()
        yield from ((part,) for part in large or ())
    if group:
        yield tuple(group)


def _whole(found: Path | DocumentError) -> Part:
    return Part(str(found)) if isinstance(found, Path) else Part("", fault=str(found))


def _cut(path: Path, size: int) -> Iterator[Part] | None:
    """The parts of a file of many documents; none for one that is a document or cannot be read."""
    suffix = path.suffix.lower()
    try:
        if suffix == ".jsonl":
            path.open("rb").close()
            return _of_lines(path, size)
        return _of_rows(path, count_rows(path), size) if suffix == ".parquet" else None
    except (OSError, DocumentError):  # told when it is read
        return None


def read_parts(given: Iterable[Part]) -> Iterator[Found]:
    """The documents of the parts and the faults among them, with ids and sources as in the whole."""
    yield from unique(found for part in given for found in _read(part))


def _files(paths: Iterable[str | Path]) -> Iterator[Path | DocumentError]:
    for path in map(Path, paths):
        if is_folder(path):
            yield from files(path)
        elif is_stream(str(path)):
            yield DocumentError(f"{path}: shards are made of files, and this can be read once only")
        else:
            yield path


def _of_lines(path: Path, size: int) -> Iterator[Part]:
    first = offset = 0
    with path.open("rb") as stream:
        while lines := list(map(len, islice(stream, size))):
            yield Part(str(path), first, first + len(lines), offset)
            first += len(lines)
            offset += sum(lines)


def _of_rows(path: Path, number: int, size: int) -> Iterator[Part]:
    for first in range(0, number, size):
        yield Part(str(path), first, min(first + size, number))


def _read(part: Part) -> Iterator[Found]:
    path = Path(part.path)
    try:
        if part.fault is not None:
            yield DocumentError(part.fault)
        elif part.last is None:
            yield from read_all([path])
        elif path.suffix.lower() == ".parquet":
            yield from from_parquet(path, first=part.first, last=part.last)
        else:
            yield from _lines(part, part.last)
    except OSError as error:
        yield DocumentError(f"{path}: cannot be read ({error.strerror or error})")
    except DocumentError as error:
        yield error


def _lines(part: Part, last: int) -> Iterator[Found]:
    path, number = Path(part.path), part.first + 1
    with path.open("rb") as stream:
        stream.seek(part.offset)
        lines = decoded(islice(stream, last - part.first), part.path, first=number)
        yield from from_lines(lines, source=part.path, stem=path.stem, first=number)
