"""``kg restore``: a backup into a store, be it of another kind."""

from pathlib import Path
from typing import Annotated

import typer

from kg.cli import terminal
from kg.cli.app import app
from kg.cli.load import taken_out
from kg.cli.options import Json, Password, Prune, StoreUrl, User, opened
from kg.store.dump import seal_of


@app.command(epilog="Example: kg restore graph.dump --store embedded:./graph")
def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A file that kg backup wrote.")],
    store: StoreUrl = None,
    user: User = None,
    password: Password = None,
    *,
    prune: Prune = False,
    json: Json = False,
) -> None:
    """Make a store hold what a backup holds; a restore that was cut off is simply run again."""
    seal_of(file)  # before there is a store, and no store for a file that is none
    with opened(store, user, password) as target:
        report = target.restore(file, prune=prune, on_pruned=taken_out)
    if json:
        terminal.print_json(report)
    else:
        terminal.print_rows([terminal.fields(report)])
