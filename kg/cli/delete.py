"""``kg delete``: a document and what only it says out of a store."""

from typing import Annotated

import typer

from kg.cli import terminal
from kg.cli.app import app
from kg.cli.options import Password, StoreUrl, User, filled
from kg.errors import UsageError


@app.command(epilog="Example: kg delete 004_visite_annulee_nairobi --store embedded:./graph")
def delete(
    document: Annotated[str, typer.Argument(metavar="DOC", help="The id of a document in the store.")],
    store: StoreUrl = None,
    user: User = None,
    password: Password = None,
) -> None:
    """Take a document out of the store, with every fact that nothing else supports."""
    with filled(store, user, password) as target:
        if not target.delete(document):
            raise UsageError(f"{document}: no such document in the store, kg status lists them")
    terminal.note(f"{document}: deleted")
