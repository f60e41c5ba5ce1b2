"""``kg extract``: documents in, one line of facts a document out; or shards of them."""

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, BinaryIO

import typer

from kg.cli import terminal
from kg.cli.apart import STREAM, demand_apart
from kg.cli.app import app
from kg.cli.failures import Failures
from kg.cli.files import written
from kg.cli.interrupt import Interrupted, interruptible
from kg.cli.log import Log, logged
from kg.cli.long import EngineName, Jobs, Paths, ReportFile, Strict, Threshold, reader
from kg.cli.shards import extract_shards
from kg.errors import UsageError
from kg.extract import Extractor
from kg.facts import Extraction
from kg.pipeline import Journal, extract_documents

HERE = "here"
Output = Annotated[
    str | None,  # a path would lose the slash at its end
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help="Write here, whole or not at all; FOLDER/ takes shards in Parquet; else to standard output.",
    ),
]
Resume = Annotated[
    bool, typer.Option("--resume", help="Keep what is done in FILE.part, and go on from there.")
]
On = Annotated[
    str, typer.Option("--on", metavar="WHERE", help="here, ray or ray://HOST:PORT, with -o FOLDER/.")
]
ShardSize = Annotated[int, typer.Option("--shard-size", min=1, help="Documents in a shard.")]


@app.command(epilog="Example: kg extract seeds/communiques -o facts.jsonl")
def extract(
    paths: Paths,
    output: Output = None,
    jobs: Jobs = 1,
    *,
    engine: EngineName = "judge",
    threshold: Threshold = None,
    resume: Resume = False,
    on: On = HERE,
    shard_size: ShardSize = 1_000,
    report: ReportFile = None,
    strict: Strict = False,
) -> None:
    """Read communiqués and write their facts as JSON, one line a document.

    Shards that stand in FOLDER/ already are not made again, here or on a Ray cluster.
    """
    part = f"{output}.part" if resume and output is not None else None
    demand_apart({"-o": output or STREAM, "--resume": part, "--report": report}, read=paths)
    failures, extractor = Failures(strict=strict), reader(engine, threshold)
    with logged("Extracting", paths, report, failures) as log:
        file = None if output is None else Path(output)
        if file is not None and (str(output).endswith("/") or file.is_dir()):
            extract_shards(
                paths, file, log, extractor, jobs=jobs, on=None if on == HERE else on, size=shard_size
            )
        elif on != HERE:
            raise UsageError(f"--on {on} writes shards: name a folder, such as -o facts/")
        elif resume:
            _resumed(paths, file, log, extractor, jobs=jobs)
        else:
            _extract(paths, file, log, extractor, jobs=jobs)
    log.tell()
    if output is not None and output != "-":
        terminal.note(f"{output}: {log.counted()}")
    failures.end(done=log.documents)


def _extract(paths: list[str], output: Path | None, log: Log, extractor: Extractor, *, jobs: int) -> None:
    with written(output) as stream:
        found = extract_documents(
            paths, on_error=log.failed, extractor=extractor, jobs=jobs, stopped=lambda: log.over
        )
        _write(found, stream, log)


def _write(found: Iterable[Extraction], stream: BinaryIO, log: Log) -> None:
    """A line each. Raises the ``DocumentError`` that ends the work."""
    for extraction in found:
        stream.write(f"{extraction.line()}\n".encode())
        log.read(extraction)
    log.check()


def _resumed(paths: list[str], output: Path | None, log: Log, extractor: Extractor, *, jobs: int) -> None:
    """The same with a journal beside the file, which is taken away when the file is whole."""
    if output is None or str(output) == "-" or "-" in paths:
        raise UsageError("--resume needs a file to write, -o FILE, and files to read")
    path = output.with_name(f"{output.name}.part")
    with Journal(path) as journal:
        with interruptible() as stopped, written(output) as stream:
            found = extract_documents(
                paths,
                on_error=log.failed,
                extractor=extractor,
                jobs=jobs,
                journal=journal,
                stopped=lambda: stopped() or log.over,
            )
            _write(found, stream, log)
            if stopped():
                done = f"{log.documents} documents are in {path}"
                raise Interrupted(f"interrupted, {done}; the same command goes on")
        journal.discard()
