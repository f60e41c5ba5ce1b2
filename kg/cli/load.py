"""``kg load``: facts from a file into a store."""

from collections.abc import Iterable, Iterator
from typing import Annotated

import typer

from kg.cli import terminal
from kg.cli.app import app
from kg.cli.extractions import any_extraction, read_extractions
from kg.cli.failures import Failures
from kg.cli.options import Json, Password, Prune, StoreUrl, User, opened
from kg.facts import DocumentId, Extraction
from kg.pipeline import BATCH
from kg.store import LoadReport, Store

Files = Annotated[
    list[str],
    typer.Argument(metavar="FILES", help="Files that kg extract wrote, or folders of them; - for input."),
]
_KEPT = "nothing is taken out, for not everything could be read"
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
    failures = Failures()
    if any_extraction(files):
        with opened(store, user, password) as target:
            report = _load(files, target, failures, batch=batch, prune=prune)
    else:  # no store is made for nothing
        report = _nothing(files, failures, prune=prune)
    if json:
        terminal.print_json(report)
    elif report.documents or not failures.count:
        terminal.print_rows([terminal.fields(report)])
    failures.end(done=report.documents)


def _load(files: list[str], store: Store, failures: Failures, *, batch: int, prune: bool) -> LoadReport:
    given = set[DocumentId]()
    with terminal.progress("Loading") as step:
        found = read_extractions(files, on_error=failures, unread=prune)
        report = store.load(_stepped(found, step, given if prune else None), batch=batch)
    if prune:
        _prune(store, given, failures)
    return report


def _nothing(files: list[str], failures: Failures, *, prune: bool) -> LoadReport:
    for _ in read_extractions(files, on_error=failures, unread=prune):
        pass
    if prune:
        terminal.note("nothing is taken out, for no document was given")
    return LoadReport()


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
        terminal.note(_KEPT)
        return
    taken_out(store.prune(given))


def taken_out(number: int) -> None:
    """Say how many documents a store has lost because they were not given."""
    terminal.note(f"{number} documents taken out")
