"""``kg show``: a text with its facts marked in it, and the facts below."""

from kg.cli import terminal
from kg.cli.app import app
from kg.cli.failures import Failures
from kg.cli.files import written
from kg.cli.marked import legend, marked, rows
from kg.cli.options import Json, Password, StoreUrl, User
from kg.cli.sources import Source, headed, held, is_held
from kg.facts import Extraction
from kg.pipeline import extract_documents


@app.command(epilog="Example: kg show seeds/communiques/000_police_rabat_paris.txt")
def show(
    document: Source,
    store: StoreUrl = None,
    user: User = None,
    password: Password = None,
    json: Json = False,
) -> None:
    """Show a communiqué with its facts marked, from a file or from the store."""
    if is_held(document):
        _print(held(document, store, user, password), json=json)
        return
    failures, done = Failures(), 0
    found = extract_documents([document], on_error=failures)
    for extraction in found if json else headed(found, id_of=lambda one: one.document.id):
        _print(extraction, json=json)
        done += 1
    failures.end(done=done)


def _print(extraction: Extraction, *, json: bool) -> None:
    if json:
        with written(None) as stream:
            stream.write(f"{extraction.line()}\n".encode())  # as kg extract writes it, in every locale
        return
    terminal.out.print(marked(extraction), soft_wrap=not terminal.out.is_terminal)
    terminal.out.print()
    if terminal.out.is_terminal:
        terminal.out.print(legend())
    terminal.print_rows(rows(extraction))
    for warning in extraction.warnings:
        terminal.note(f"note: {warning}")
