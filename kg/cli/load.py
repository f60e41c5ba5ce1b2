"""``kg load``: facts from a file into a store."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated

import typer

from kg.cli import terminal
from kg.cli.app import app
from kg.cli.extractions import read_extractions
from kg.cli.failures import Failures
from kg.cli.options import Json, Password, Prune, StoreUrl, User, opened
from kg.distributed.shard import SUFFIX
from kg.facts import DocumentId, Extraction
from kg.pipeline import BATCH
from kg.store import Store

Files = Annotated[
    list[str],
    typer.Argument(metavar="FILES", help="Files that kg extract wrote, or folders of them; - for input."),
]
Batch = Annotated[int, typer.Option("--batch", min=1, help="Documents that are written at a time.")]


@app.command(epilog="Example: kg load facts.jsonl --store embedded:./graph")
def load(
    files: Files,
    store: StoreUrl = None,
    user: User = None,
    password: Password = None,
    *,
    prune: Prune = False,
    batch: Batch = BATCH,
    json: Json = False,
) -> None:
    """Load extracted facts into a store; what a document said before is replaced."""
    failures, given = Failures(), set[DocumentId]() if prune else None
    with opened(store, user, password) as target, terminal.progress("Loading") as step:
        found = read_extractions(_files(files), on_error=failures)
        report = target.load(_stepped(found, step, given), batch=batch)
        if given is not None:
            _prune(target, given, failures)
    if json:
        terminal.print_json(report)
    else:
        terminal.print_rows([terminal.fields(report)])
    failures.end(done=report.documents)


def _files(paths: Iterable[str]) -> Iterator[str]:
    """The files themselves, and those of facts in a folder, the newest last, for what is last said holds."""
    for path in paths:
        if Path(path).is_dir():
            wanted = (file for file in Path(path).iterdir() if file.name.endswith((".jsonl", SUFFIX)))
            yield from map(str, sorted((file for file in wanted if file.name[0] != "."), key=_age))
        else:
            yield path


def _age(file: Path) -> tuple[int, str]:
    return file.stat().st_mtime_ns, file.name


def _stepped(
    extractions: Iterable[Extraction], step: terminal.Step, given: set[DocumentId] | None
) -> Iterator[Extraction]:
    for extraction in extractions:
        if given is not None:
            given.add(extraction.document.id)
        yield extraction
        step()


def _prune(store: Store, given: set[DocumentId], failures: Failures) -> None:
    """Take out what was not given; nothing if it is not sure what was."""
    if failures.count or not given:
        terminal.note("nothing is taken out, for not everything could be read")
        return
    terminal.note(f"{store.prune(given)} documents taken out")
