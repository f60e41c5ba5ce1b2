"""Reads files of extractions, as ``kg extract`` writes them."""

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from pydantic import ValidationError

from kg.distributed.shard import SUFFIX, read_shard
from kg.documents import is_stream
from kg.errors import DocumentError
from kg.facts import Extraction


def read_extractions(
    paths: Iterable[str], *, on_error: Callable[[DocumentError], None]
) -> Iterator[Extraction]:
    """Every extraction in the files, shards and folders of them ``paths`` (or ``-``).

    What is broken goes to ``on_error``.
    """
    for path in _files(paths, on_error):
        try:
            for number, text in _lines(path):
                extraction = _parsed(text, f"{path}:{number}", on_error)
                if extraction is not None:
                    yield extraction
        except DocumentError as error:
            on_error(error)
        except (OSError, UnicodeDecodeError) as error:
            on_error(DocumentError(f"{path}: cannot be read ({getattr(error, 'strerror', None) or error})"))


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
    if path == "-":
        yield from enumerate(sys.stdin, start=1)
        return
    if path.endswith(SUFFIX):
        yield from enumerate(read_shard(path), start=1)
        return
    with Path(path).open(encoding="utf-8") as stream:
        yield from enumerate(stream, start=1)


def _parsed(text: str, where: str, on_error: Callable[[DocumentError], None]) -> Extraction | None:
    if not text.strip():
        return None
    try:
        extraction = Extraction.model_validate_json(text)
        _inside(extraction)
    except (ValidationError, ValueError) as error:
        on_error(DocumentError(f"{where}: no extraction as kg extract writes it ({_reason(error)})"))
        return None
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
