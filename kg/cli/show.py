"""``kg show``: a text with its facts marked in it, and the facts below."""

from pathlib import Path
from typing import Annotated

import typer

from kg.cli import terminal
from kg.cli.app import app
from kg.cli.failures import Failures
from kg.cli.marked import legend, marked, rows
from kg.cli.options import Json, Password, StoreUrl, User, filled
from kg.errors import UsageError
from kg.facts import Extraction
from kg.pipeline import extract_documents
from kg.store import Store


@app.command(epilog="Example: kg show seeds/communiques/000_police_rabat_paris.txt")
def show(
    document: Annotated[
        str,
        typer.Argument(
            metavar="DOC", help="A file, - for standard input, or the id of a document in the store."
        ),
    ],
    store: StoreUrl = None,
    user: User = None,
    password: Password = None,
    json: Json = False,
) -> None:
    """Show a communiqué with its facts marked, from a file or from the store."""
    if document != "-" and not Path(document).exists():
        with filled(store, user, password, before=f"{document}: no such file, and ") as target:
            _print(_held(target, document), json=json)
        return
    failures, done = Failures(), 0
    for extraction in extract_documents([document], on_error=failures):
        _print(extraction, json=json)
        done += 1
    failures.end(done=done)


def _held(store: Store, document: str) -> Extraction:
    try:
        return store.extraction(document)
    except UsageError as error:
        raise UsageError(f"{error}; nor is there such a file") from error


def _print(extraction: Extraction, *, json: bool) -> None:
    if json:
        typer.echo(extraction.line())
        return
    terminal.out.print(marked(extraction), soft_wrap=not terminal.out.is_terminal)
    terminal.out.print()
    if terminal.out.is_terminal:
        terminal.out.print(legend())
    terminal.print_rows(rows(extraction))
    for warning in extraction.warnings:
        terminal.note(f"note: {warning}")
