"""Documents from files, folders and standard input, one after the other."""

import sys
from collections.abc import Callable, Iterable, Iterator
from io import TextIOWrapper
from pathlib import Path
from typing import TypeVar

from kg.documents.decode import decode
from kg.documents.lines import OnError, from_json, from_lines
from kg.documents.model import Document
from kg.documents.parquet import from_parquet
from kg.documents.seen import Seen
from kg.documents.text import parse_text
from kg.documents.walk import SUFFIXES, files
from kg.errors import DocumentError

LARGEST_BYTES = 100_000_000
"""The largest file of one document or one JSON value; JSON Lines are read line by line and have no limit."""

T = TypeVar("T")
STDIN = "-"


def read_documents(paths: Iterable[str | Path], *, on_error: OnError) -> Iterator[Document]:
    """The documents of text, JSON, JSON Lines and Parquet files, folders of them, and ``-``, standard input.

    A folder is read with its subfolders, in the order of names; hidden files, embedded stores
    below it and other suffixes are left out.
    A document's id is the one given in JSON, else the file's stem. What cannot be read is handed to
    ``on_error`` and the rest goes on; of two documents with one id only the first is given.
    """
    yield from unique(_all(paths, on_error), on_error)


def unique(documents: Iterable[Document], on_error: OnError) -> Iterator[Document]:
    """Of documents with one id the first; the others go to ``on_error``."""
    with Seen() as seen:
        for document in documents:
            where = document.source or STDIN
            first = seen.first(document.id, where=where)
            if first is None:
                yield document
            else:
                on_error(
                    DocumentError(f'{where}: the id "{document.id}" is that of {first}, left out; rename one')
                )


def _all(paths: Iterable[str | Path], on_error: OnError) -> Iterator[Document]:
    for path in paths:
        try:
            if str(path) == STDIN:
                yield from _stdin(on_error)
            elif Path(path).is_dir():
                yield from _folder(Path(path), on_error)
            else:
                yield from _file(Path(path), on_error)
        except DocumentError as error:
            on_error(error)


def _folder(folder: Path, on_error: OnError) -> Iterator[Document]:
    found = False
    for path in files(folder):
        found = True
        yield from _all([path], on_error)
    if not found:
        raise DocumentError(f"{folder}: no {', '.join(SUFFIXES)} file is in this folder")


def _file(path: Path, on_error: OnError) -> Iterator[Document]:
    if path.suffix.lower() == ".jsonl":
        yield from _jsonl(path, on_error)
        return
    if path.suffix.lower() == ".parquet":
        yield from from_parquet(path, on_error=on_error)
        return
    text = decode(_bytes(path), where=str(path))
    if path.suffix.lower() == ".json":
        yield from from_json(text, source=str(path), stem=path.stem, on_error=on_error)
    else:
        yield parse_text(text, id=path.stem, source=str(path))


def _bytes(path: Path) -> bytes:
    size = _tried(path, lambda: path.stat().st_size)
    if size > LARGEST_BYTES:
        raise DocumentError(
            f"{path}: {size:,} bytes are more than the {LARGEST_BYTES:,} read, split the file"
        )
    return _tried(path, path.read_bytes)


def _jsonl(path: Path, on_error: OnError) -> Iterator[Document]:
    with _tried(path, lambda: path.open("rb")) as lines:
        texts = decoded(lines, str(path), on_error)
        yield from from_lines(texts, source=str(path), stem=path.stem, on_error=on_error)


def decoded(lines: Iterable[bytes], where: str, on_error: OnError, *, first: int = 1) -> Iterator[str]:
    """Each line as text; one that is no text is reported and read as empty, so that numbers stay right."""
    for number, line in enumerate(lines, start=first):
        try:
            yield decode(line, where=f"{where}:{number}")
        except DocumentError as error:
            on_error(error)
            yield ""


def _stdin(on_error: OnError) -> Iterator[Document]:
    """JSON where it looks like it, else one text."""
    stream = sys.stdin
    data = stream.buffer.read() if isinstance(stream, TextIOWrapper) else stream.read().encode()
    text = decode(data, where="standard input")
    start = text.lstrip("\ufeff \t\r\n")[:1]
    if start == "[":
        yield from from_json(text, source="standard input", stem="stdin", on_error=on_error)
    elif start == "{":
        yield from _objects(text, on_error)
    else:
        yield parse_text(text, id="stdin", source="standard input")


def _objects(text: str, on_error: OnError) -> Iterator[Document]:
    """One object over many lines, or one a line."""
    first = text.lstrip("\ufeff \t\r\n").splitlines()[0].rstrip()
    if first.endswith("}"):
        yield from from_lines(text.splitlines(), source="standard input", stem="stdin", on_error=on_error)
    else:
        yield from from_json(text, source="standard input", stem="stdin", on_error=on_error)


def _tried(path: Path, act: Callable[[], T]) -> T:
    """What ``act`` gives, or one clear line why the file cannot be read."""
    try:
        return act()
    except FileNotFoundError as error:
        raise DocumentError(f"{path}: there is no such file or folder") from error
    except OSError as error:
        raise DocumentError(f"{path}: cannot be read ({error.strerror or error})") from error
