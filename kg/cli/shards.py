"""Facts in shards: a folder of Parquet files, made here or on a Ray cluster."""

from pathlib import Path

from kg.cli.interrupt import Interrupted, interruptible
from kg.cli.log import Log
from kg.distributed import ShardReport, extract_here, extract_on_ray
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


def _log(report: ShardReport, log: Log) -> None:
    for document, text in report.warnings:
        log.warned(document, text)
    for fault in report.failures:
        log.failed(DocumentError(fault))
    log.add(report.facts, plans=report.plans, documents=report.documents, known=report.known)
    log.check()
