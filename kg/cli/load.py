"""``kg load``: facts from a file into a store."""

from collections.abc import Iterable, Iterator
from typing import Annotated

import typer

from kg.cli import terminal
from kg.cli.app import app
from kg.cli.extractions import read_extractions
from kg.cli.failures import Failures
from kg.cli.options import Json, Password, StoreUrl, User, opened
from kg.facts import Extraction
from kg.pipeline import BATCH

Files = Annotated[
    list[str], typer.Argument(metavar="FILES", help="Files that kg extract wrote, - for standard input.")
]


@app.command(epilog="Example: kg load facts.jsonl --store embedded:./graph")
def load(
    files: Files, store: StoreUrl = None, user: User = None, password: Password = None, json: Json = False
) -> None:
    """Load extracted facts into a store; what a document said before is replaced."""
    failures = Failures()
    with opened(store, user, password) as target, terminal.progress("Loading") as step:
        report = target.load(_stepped(read_extractions(files, on_error=failures), step), batch=BATCH)
    if json:
        terminal.print_json(report)
    else:
        terminal.print_rows([terminal.fields(report)])
    failures.end(done=report.documents)


def _stepped(extractions: Iterable[Extraction], step: terminal.Step) -> Iterator[Extraction]:
    for extraction in extractions:
        yield extraction
        step()
