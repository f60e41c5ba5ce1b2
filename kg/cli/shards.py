"""Facts in shards: a folder of Parquet files, made here or on a Ray cluster."""

from pathlib import Path

from kg.cli.interrupt import Interrupted, interruptible
from kg.cli.log import Log
from kg.distributed import ShardReport, extract_here, extract_on_ray
from kg.distributed.shard import parquet
from kg.documents import parts
from kg.errors import DocumentError, UsageError
from kg.extract import Extractor


def extract_shards(
    paths: list[str],
    folder: Path,
    log: Log,
    extractor: Extractor,
    *,
    jobs: int,
    on: str | None,
    size: int,
) -> None:
    """Make the shards of ``paths`` that are not in ``folder``; ``on`` a Ray cluster, if given."""
    if "-" in paths:
        raise UsageError("shards are made of files: standard input cannot be read twice")
    _demand_parquet(folder)
    folder.mkdir(parents=True, exist_ok=True)
    cut = parts(paths, size=size)
    with interruptible() as stopped:
        if on is None:
            made = extract_here(cut, folder, extractor=extractor, jobs=jobs, stopped=stopped)
        else:
            made = extract_on_ray(cut, folder, address=on, extractor=extractor, stopped=stopped)
        for report in made:
            _log(report, log)
        if stopped():
            raise Interrupted(f"interrupted, finished shards are in {folder}; the same command goes on")


def _demand_parquet(folder: Path) -> None:
    """A folder may have been given for a file by mistake. Raises ``UsageError``."""
    try:
        parquet()
    except UsageError as error:
        raise UsageError(
            f"{folder}: a folder takes shards, name a file for lines of JSON; {error}"
        ) from error


def _log(report: ShardReport, log: Log) -> None:
    for document, text in report.warnings:
        log.warned(document, text)
    for fault in report.failures:
        log.failed(DocumentError(fault))
    log.add(report.facts, plans=report.plans, documents=report.documents, known=report.known)
    log.check()
