"""``kg status``: what a store holds."""

from typing import Any

from kg.cli import terminal
from kg.cli.app import app
from kg.cli.options import Json, Password, StoreUrl, User, opened
from kg.facts import DocumentHead
from kg.store import unfilled

Held = tuple[str, dict[str, int], list[dict[str, Any]]]


@app.command(epilog="Example: kg status --json")
def status(store: StoreUrl = None, user: User = None, password: Password = None, json: Json = False) -> None:
    """Show what the store holds: its documents and how many nodes of each label."""
    name, counts, documents = _held(store, user, password)
    if json:
        terminal.print_json({"store": name, "counts": counts, "documents": documents})
        return
    if not documents:
        terminal.note(f"{name}: holds nothing yet, fill it with kg run PATHS")
        return
    terminal.note(name)
    terminal.print_rows(documents)
    terminal.print_rows([{"of": label, "number": number} for label, number in counts.items()])


def _held(url: str | None, user: str | None, password: str | None) -> Held:
    """The store's name, its counts and its documents; a store that is not there is not made."""
    missing = unfilled(url or "embedded:")
    if missing is not None:
        return missing, {}, []
    with opened(url, user, password) as target:
        return target.name, target.counts(), [_row(document) for document in target.documents()]


def _row(document: DocumentHead) -> dict[str, Any]:
    return {name: getattr(document, name) for name in ("id", "date", "language", "title")}
