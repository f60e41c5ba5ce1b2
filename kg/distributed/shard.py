"""A shard: the facts of some hundred documents in one Parquet file, named by a hash of what went in.

Its columns are ``document`` (the id), ``extraction`` (the line of JSON that ``kg extract`` writes) and
``failure`` (why a document was not read; the others are then empty). It appears whole or not at all, and the
same documents give the same bytes, so that whoever finds it there need not make it again.
"""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from secrets import token_hex
from typing import Any

from kg.distributed.report import ShardReport
from kg.documents import Document, Part, read_parts
from kg.errors import DocumentError, UsageError
from kg.facts import Extraction, content_id
from kg.pipeline.items import Item, Outcome

SUFFIX = ".parquet"
_REPORT = b"communique-kg"
_INSTALL = "pip install 'communique-kg[ray]', or in a clone pip install -e '.[ray]'"
_COLUMNS = ("document", "extraction", "failure")


def items_of(parts: Iterable[Part]) -> list[Item]:
    """The documents of a shard and the faults among them, in their order."""
    return list(read_parts(parts))


def name_of(items: Iterable[Item], *, engine: str) -> str:
    """A hash of what goes into a shard and of who reads it."""
    parts = (item.model_dump_json() if isinstance(item, Document) else str(item) for item in items)
    return content_id(engine, *parts)


def finished(folder: Path, name: str) -> ShardReport | None:
    """What became of the shard ``name`` if it stands in ``folder``; it is as new then as if made now.

    Shards are loaded by age, so that of two with other versions of a document the one last asked for holds.
    """
    path = folder / f"{name}{SUFFIX}"
    said = _report(path) if path.exists() else None
    if said is None:
        return None
    path.touch()
    return ShardReport.from_json(said).as_known()


def _report(path: Path) -> str | None:
    """What the shard at ``path`` says of itself; nothing if it is damaged, and then it is made again."""
    try:
        own = parquet().read_schema(path).metadata or {}
    except (ValueError, OSError):  # arrow's own errors are of these kinds
        return None
    return own[_REPORT].decode() if _REPORT in own else None


def write_shard(folder: Path, name: str, outcomes: Sequence[Outcome]) -> ShardReport:
    """Write the shard ``name``; two that write it at once write the same."""
    report = ShardReport.of(name, outcomes)
    draft = folder / f".{name}.{token_hex(8)}"  # a process number may be that of a process elsewhere
    parquet().write_table(_table(outcomes, report), draft, compression="zstd")
    draft.replace(folder / f"{name}{SUFFIX}")
    return report


def read_shard(path: str | Path) -> Iterator[str]:
    """The lines of JSON of a shard, in the order of its documents. Raises ``DocumentError``."""
    yield from _column(path, "extraction")


def read_failures(path: str | Path) -> Iterator[str]:
    """Why documents of a shard were not read, in their order. Raises ``DocumentError``."""
    yield from _column(path, "failure")


def _column(path: str | Path, name: str) -> Iterator[str]:
    """What rows of a shard have in the column ``name``."""
    try:
        with parquet().ParquetFile(path) as file:
            if name not in file.schema_arrow.names:
                raise ValueError(f"no column {name}")
            for batch in file.iter_batches(columns=[name]):
                yield from (value for value in batch.column(0).to_pylist() if value is not None)
    except (KeyError, ValueError, OSError) as error:  # arrow's own errors are of these kinds
        reason = str(error).splitlines()[0]
        raise DocumentError(f"{path}: no shard of facts as kg extract writes it ({reason})") from error


def parquet() -> Any:
    """The module that reads and writes Parquet. Raises ``UsageError`` if it is not installed."""
    try:
        from pyarrow import parquet as module  # noqa: PLC0415 - an extra: most never need it
    except ImportError as error:
        raise UsageError(f"shards in Parquet need pyarrow: {_INSTALL}") from error
    return module


def _table(outcomes: Sequence[Outcome], report: ShardReport) -> Any:
    import pyarrow as pa  # noqa: PLC0415 - as above

    schema = pa.schema([(name, pa.string()) for name in _COLUMNS], metadata={_REPORT: report.to_json()})
    return pa.Table.from_pylist([_row(one) for one in outcomes], schema=schema)


def _row(one: Outcome) -> dict[str, str | None]:
    if isinstance(one, Extraction):
        return {"document": one.document.id, "extraction": one.line(), "failure": None}
    return {"document": None, "extraction": None, "failure": str(one)}
