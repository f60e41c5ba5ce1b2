"""Documents in Parquet: a row a document, with the columns that a line of JSON has as keys."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any

from kg.documents.lines import FIELDS, from_object
from kg.documents.model import Found
from kg.errors import DocumentError

_ROWS = 256  # that are decoded at a time


def from_parquet(path: Path, *, first: int = 0, last: int | None = None) -> Iterator[Found]:
    """The documents of rows ``first`` to before ``last``, counted from 0, or what is wrong with a row.

    Raises ``DocumentError`` if the file is none or damaged, or pyarrow is not installed.
    """
    for number, values in enumerate(_rows(path, first, last), start=first + 1):
        try:
            yield from_object(values, id=f"{path.stem}-{number}", source=f"{path}:{number}")
        except DocumentError as error:
            yield error


def count_rows(path: Path) -> int:
    """How many rows ``path`` has. Raises ``DocumentError``."""
    with _opened(path) as file:
        return int(file.metadata.num_rows)


def _rows(path: Path, first: int, last: int | None) -> Iterator[dict[str, Any]]:
    """Only the row groups that hold wanted rows are read."""
    with _opened(path) as file, _told(path):
        columns = [name for name in file.schema_arrow.names if name in ("id", "text", *FIELDS)]
        end = file.metadata.num_rows if last is None else last
        for group, start, number in _groups(file, first, end):
            rows = _of_group(file, group, columns)
            yield from islice(rows, max(first - start, 0), min(end - start, number))


def _groups(file: Any, first: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Each row group with rows from ``first`` to before ``end``: its number, first row and length."""
    start = 0
    for group in range(file.num_row_groups):
        number = file.metadata.row_group(group).num_rows
        if start + number > first and start < end:
            yield group, start, number
        start += number


def _of_group(file: Any, group: int, columns: list[str]) -> Iterator[dict[str, Any]]:
    for batch in file.iter_batches(_ROWS, row_groups=[group], columns=columns):
        for values in batch.to_pylist():
            yield {name: _plain(value) for name, value in values.items()}


def _plain(value: Any) -> Any:
    """Days and moments as JSON has them."""
    return value.isoformat() if hasattr(value, "isoformat") else value


def _opened(path: Path) -> Any:
    try:
        from pyarrow.parquet import ParquetFile  # noqa: PLC0415 - an extra: most never need it
    except ImportError as error:
        raise DocumentError(f"{path}: Parquet needs pyarrow, pip install 'communique-kg[ray]'") from error
    with _told(path):
        return ParquetFile(path)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """One clear line of what goes wrong inside: in a damaged file each page may."""
    from pyarrow import ArrowException  # noqa: PLC0415 - as above

    try:
        yield
    except FileNotFoundError as error:
        raise DocumentError(f"{path}: there is no such file or folder") from error
    except (OSError, ValueError, OverflowError, ArrowException) as error:  # text and days may be damaged too
        reason = (str(error) or type(error).__name__).splitlines()[0]
        raise DocumentError(f"{path}: cannot be read as Parquet ({reason})") from error
