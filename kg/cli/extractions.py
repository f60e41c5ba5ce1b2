"""Reads files of extractions, as ``kg extract`` writes them."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from io import TextIOWrapper
from pathlib import Path

from pydantic import ValidationError

from kg.distributed.shard import SUFFIX, read_failures, read_shard
from kg.documents import is_stream
from kg.errors import DocumentError
from kg.facts import Extraction


def read_extractions(
    paths: Iterable[str], *, on_error: Callable[[DocumentError], None], unread: bool = False
) -> Iterator[Extraction]:
    """Every extraction in the files, shards and folders of them ``paths`` (or ``-``).

    Of a file that is broken or empty ``on_error`` is given one error, when the rest of it was read; with
    ``unread`` also one for each document that could not be read when its shard was made.
    """
    for path in _files(paths, on_error):
        try:
            yield from _of_file(path)
            for failure in read_failures(path) if unread and path.endswith(SUFFIX) else ():
                on_error(DocumentError(f"{path}: lacks a document that could not be read, {failure}"))
        except DocumentError as error:
            on_error(error)
        except (OSError, UnicodeDecodeError) as error:
            on_error(DocumentError(f"{path}: cannot be read ({getattr(error, 'strerror', None) or error})"))


def _of_file(path: str) -> Iterator[Extraction]:
    """The extractions of one file. Raises ``DocumentError`` at its end for lines that are none."""
    first, wrong, right = "", 0, 0
    for number, text in _lines(path):
        try:
            extraction = _parsed(text)
        except ValueError as error:
            first = first or f"{path}:{number}: no extraction as kg extract writes it ({_reason(error)})"
            wrong += 1
            continue
        right += 1
        yield extraction
    if first:
        raise DocumentError(first if wrong == 1 else f"{first}; nor are {wrong - 1} more lines of it")
    if not right and not path.endswith(SUFFIX):  # a shard of texts that could not be read has none
        raise DocumentError(f"{path}: holds no document, give a file that kg extract wrote")


def any_extraction(paths: Sequence[str]) -> bool:
    """Whether ``paths`` hold one; what can be read once only is taken to."""
    return any(map(is_stream, paths)) or any(True for _ in read_extractions(paths, on_error=lambda _: None))


def _files(paths: Iterable[str], on_error: Callable[[DocumentError], None]) -> Iterator[str]:
    """The files themselves, and those of facts in a folder, the newest last, for what is last said holds."""
    for path in paths:
        inside = _inside_of(Path(path)) if Path(path).is_dir() else [path]
        if not inside:
            on_error(DocumentError(f"{path}: no .jsonl or {SUFFIX} file is in this folder"))
        yield from inside


def _inside_of(folder: Path) -> list[str]:
    wanted = (file for file in folder.iterdir() if file.name.endswith((".jsonl", SUFFIX)))
    return list(map(str, sorted((file for file in wanted if file.name[0] != "."), key=_age)))


def _age(file: Path) -> tuple[int, str]:
    return file.stat().st_mtime_ns, file.name


def _lines(path: str) -> Iterator[tuple[int, str]]:
    """The lines that hold something, with their numbers from 1."""
    with ExitStack() as opened:
        if path == "-":
            lines: Iterable[str] = _standard_input()
        elif path.endswith(SUFFIX):
            lines = read_shard(path)
        else:
            lines = opened.enter_context(Path(path).open(encoding="utf-8"))
        yield from ((number, text) for number, text in enumerate(lines, start=1) if text.strip())


def _standard_input() -> Iterable[str]:
    """Standard input as UTF-8, whatever the locale says."""
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="strict")
    return sys.stdin


def _parsed(text: str) -> Extraction:
    extraction = Extraction.model_validate_json(text)
    _inside(extraction)
    return extraction


def _inside(extraction: Extraction) -> None:
    """Evidence has to lie in the text that the line carries, or its quote would be wrong."""
    text = extraction.document.text
    for fact in extraction.facts:
        if text is not None and not fact.evidence.start < fact.evidence.end <= len(text):
            raise ValueError(f"evidence {fact.evidence.start}-{fact.evidence.end} outside the text")


def _reason(error: ValueError) -> str:
    if not isinstance(error, ValidationError):
        return str(error)
    first = error.errors()[0]
    return f"{'.'.join(map(str, first['loc']))}: {first['msg']}".removeprefix(": ")
