"""Options that several commands share, each written once."""

from pathlib import Path
from typing import Annotated

import typer

from kg.errors import StoreError
from kg.store import EMBEDDED, Store, open_store, unfilled

StoreUrl = Annotated[
    str | None,
    typer.Option(
        "--store",
        envvar="KG_STORE",
        metavar="URL",
        help="embedded:DIR, bolt://… or neo4j://…; by default ./.kg or the user's data folder.",
        show_default=False,
    ),
]
User = Annotated[
    str | None,
    typer.Option("--user", envvar="KG_USER", help="User of a server.", show_default=False),
]
Password = Annotated[
    str | None,
    typer.Option(
        "--password",
        envvar="KG_PASSWORD",
        help="Password of a server; better given as KG_PASSWORD.",
        show_default=False,
        show_envvar=False,
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON for other programs.")]
Prune = Annotated[
    bool, typer.Option("--prune", help="Take out the documents of the store that were not given.")
]
Output = Annotated[
    Path | None,
    typer.Option(
        "--output", "-o", metavar="FILE", help="Write here, whole or not at all; else to standard output."
    ),
]


def opened(url: str | None, user: str | None, password: str | None, *, asking: bool = False) -> Store:
    """The store that the options name, as a context manager. Raises ``StoreError``."""
    return open_store(url or EMBEDDED, user=user, password=password, asking=asking)


def filled(
    url: str | None, user: str | None, password: str | None, *, before: str = "", asking: bool = False
) -> Store:
    """The same for a command that makes no store. Raises ``StoreError`` if there is none."""
    missing = unfilled(url or EMBEDDED)
    if missing is not None:
        raise StoreError(f"{before}no store at {missing}: kg run PATHS fills one")
    return opened(url, user, password, asking=asking)
