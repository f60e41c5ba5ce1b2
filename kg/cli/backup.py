"""``kg backup``: all that a store holds as one file, from which any store can be filled again."""

from pathlib import Path
from typing import Annotated

import typer

from kg.cli import terminal
from kg.cli.app import app
from kg.cli.files import written
from kg.cli.options import Password, StoreUrl, User, filled


@app.command(epilog="Example: kg backup graph.dump --store bolt://localhost:7687")
def backup(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Written whole or not at all; - to print.")],
    store: StoreUrl = None,
    user: User = None,
    password: Password = None,
) -> None:
    """Write a store to a file that kg restore reads, the same bytes for the same graph."""
    with filled(store, user, password) as target, written(file) as stream:
        digest = target.dump(stream)
    terminal.note(f"{file}: {digest}")
