"""``kg status``: what a store holds."""

from typing import Annotated, Any

import typer

from kg.cli import terminal
from kg.cli.app import app
from kg.cli.options import Json, Password, StoreUrl, User, opened
from kg.facts import DocumentHead
from kg.store import EMBEDDED, unfilled

_BUSY = "not to be had while the store is being written to"
Held = tuple[dict[str, Any], list[dict[str, Any]]]
Hash = Annotated[
    bool, typer.Option("--hash/--no-hash", help="The hash of the whole content; all of it is read for that.")
]


@app.command(epilog="Example: kg status --json")
def status(
    store: StoreUrl = None,
    user: User = None,
    password: Password = None,
    json: Json = False,
    hash_: Hash = True,
) -> None:
    """Show what the store holds: its documents, how many nodes of each label, and a hash of all of it."""
    held, documents = _held(store, user, password, hashed=hash_)
    if json:
        terminal.print_json(held | {"documents": documents})
        return
    if not documents:
        terminal.note(f"{held['store']}: holds nothing yet, fill it with kg run PATHS")
        return
    terminal.note(held["store"])
    terminal.print_rows(documents)
    terminal.print_rows([{"of": label, "number": number} for label, number in held["counts"].items()])
    terminal.note(f"model {held['model']}" + (f", hash {held['hash'] or _BUSY}" if hash_ else ""))


def _held(url: str | None, user: str | None, password: str | None, *, hashed: bool) -> Held:
    """What the store says of itself, and its documents; a store that is not there is not made."""
    missing = unfilled(url or EMBEDDED)
    if missing is not None:
        return {"store": missing, "counts": {}, "model": None, "hash": None}, []
    with opened(url, user, password) as target:
        return target.status(hashed=hashed), [_row(document) for document in target.documents()]


def _row(document: DocumentHead) -> dict[str, Any]:
    return {name: getattr(document, name) for name in ("id", "date", "language", "title")}
