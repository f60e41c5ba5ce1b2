"""Documents from files, folders and standard input, one after the other."""

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from kg.documents.decode import decode
from kg.documents.lines import from_json, from_lines
from kg.documents.model import Document, Found
from kg.documents.page import with_page
from kg.documents.parquet import from_parquet
from kg.documents.seen import Seen
from kg.documents.stdin import STDIN, from_stdin
from kg.documents.text import parse_text
from kg.documents.walk import PAGES, SUFFIXES, Paths, files, is_folder, listed
from kg.errors import DocumentError

LARGEST_BYTES = 100_000_000
"""The largest file of one document or one JSON value; JSON Lines are read line by line and have no limit."""

T = TypeVar("T")
OnError = Callable[[DocumentError], None]


def read_documents(paths: Paths, *, on_error: OnError) -> Iterator[Document]:
    """The documents of text, HTML, JSON, JSON Lines and Parquet files, folders of them, and ``-``: the input.

    ``paths`` are several or one. A folder is read with its subfolders, in the order of names; hidden files,
    embedded stores below it and other suffixes are left out.
    A document's id is the one given in JSON, else the file's stem. What cannot be read is handed to
    ``on_error`` and the rest goes on; of two documents with one id only the first is given, and a file
    that is given twice is read once.
    """
    for found in read_all(paths):
        if isinstance(found, Document):
            yield found
        else:
            on_error(found)


def read_all(paths: Paths) -> Iterator[Found]:
    """The documents that ``read_documents`` gives and the faults among them, each in its turn."""
    yield from unique(_all(listed(paths)))


def unique(found: Iterable[Found]) -> Iterator[Found]:
    """Of documents with one id the first; of the others what is wrong with them, unless they are the same."""
    with Seen() as seen:
        for one in found:
            if isinstance(one, DocumentError):
                yield one
            else:
                yield from _first(one, seen)


def _first(document: Document, seen: Seen) -> Iterator[Found]:
    where = document.source or STDIN
    first = seen.first(document.id, where=where)
    if first is None:
        yield document
    elif os.path.realpath(first) != os.path.realpath(where):
        yield DocumentError(f'{where}: the id "{document.id}" is that of {first}, left out; rename one')


def _all(paths: Iterable[str | Path]) -> Iterator[Found]:
    for path in paths:
        try:
            if str(path) == STDIN:
                yield from from_stdin()
            elif is_folder(Path(path)):
                yield from _folder(Path(path))
            else:
                yield from _file(Path(path))
        except DocumentError as error:
            yield error


def _folder(folder: Path) -> Iterator[Found]:
    found = False
    for path in files(folder):
        found = True
        yield from [path] if isinstance(path, DocumentError) else _all([path])
    if not found:
        raise DocumentError(f"{folder}: no {', '.join(SUFFIXES)} file is in this folder")


def _file(path: Path) -> Iterator[Found]:
    if path.suffix.lower() == ".jsonl":
        yield from _jsonl(path)
        return
    if path.suffix.lower() == ".parquet":
        yield from from_parquet(path)
        return
    text = decode(_bytes(path), where=str(path))
    if path.suffix.lower() == ".json":
        yield from from_json(text, source=str(path), stem=path.stem)
    else:
        document = parse_text(text, id=path.stem, source=str(path))
        yield with_page(document) if path.suffix.lower() in PAGES else document


def _bytes(path: Path) -> bytes:
    size = _tried(path, lambda: path.stat().st_size)
    if size > LARGEST_BYTES:
        raise DocumentError(
            f"{path}: {size:,} bytes are more than the {LARGEST_BYTES:,} read, split the file"
        )
    return _tried(path, path.read_bytes)


def _jsonl(path: Path) -> Iterator[Found]:
    with _tried(path, lambda: path.open("rb")) as lines:
        yield from from_lines(decoded(_each(path, lines), str(path)), source=str(path), stem=path.stem)


def _each(path: Path, lines: Iterator[bytes]) -> Iterator[bytes]:
    """The lines of an open file, which may fail in the middle of it."""
    while (line := _tried(path, lambda: next(lines, None))) is not None:
        yield line


def decoded(lines: Iterable[bytes], where: str, *, first: int = 1) -> Iterator[str | DocumentError]:
    """Each line as text, or why it is none."""
    for number, line in enumerate(lines, start=first):
        try:
            yield decode(line, where=f"{where}:{number}")
        except DocumentError as error:
            yield error


def _tried(path: Path, act: Callable[[], T]) -> T:
    """What ``act`` gives, or one clear line why the file cannot be read."""
    try:
        return act()
    except FileNotFoundError as error:
        raise DocumentError(f"{path}: there is no such file or folder") from error
    except OSError as error:
        raise DocumentError(f"{path}: cannot be read ({error.strerror or error})") from error
